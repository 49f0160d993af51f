import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {joined} from "../../../publish/render/variants.ts";

const {document} = new JSDOM().window;
const nodes = (html: string) => {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.childNodes];
};
const html = (list: readonly Node[]) => {
  const holder = document.createElement("div");
  holder.append(...list);
  return holder.innerHTML;
};
const join = (wide: string, narrow: string) => html(joined(nodes(wide), nodes(narrow)));

test("what is the same in both stands once", () => {
  expect(join("<p>a</p>b", "<p>a</p>b")).toBe("<p>a</p>b");
});

test("only the part that differs stands twice", () => {
  expect(
    join(
      '<figure id="f"><p>t</p><svg width="9"></svg><p>n</p></figure>',
      '<figure id="f"><p>t</p><svg width="3"></svg><p>n</p></figure>'
    )
  ).toBe(
    '<figure id="f"><p>t</p><svg width="9" class="when-wide"></svg><svg width="3" class="when-narrow"></svg><p>n</p></figure>'
  );
});

test("a text that differs is wrapped, one of a table is not", () => {
  expect(join("<p>wide <b>x</b></p>", "<p>slim <b>x</b></p>")).toBe(
    '<p><span class="when-wide">wide </span><span class="when-narrow">slim </span><b>x</b></p>'
  );
  expect(join("<table><tbody><tr><td>1</td></tr></tbody></table>", "<table><tbody></tbody></table>")).toBe(
    '<table><tbody><tr class="when-wide"><td>1</td></tr></tbody></table>'
  );
});

test("an identifier stands once in the page, and what refers to it inside the copy follows", () => {
  expect(
    join(
      '<svg width="9"><clipPath id="c"></clipPath><g clip-path="url(#c)"></g><use href="#c"></use></svg>',
      '<svg width="3"><clipPath id="c"></clipPath><g clip-path="url(#c)"></g><use href="#c"></use></svg>'
    )
  ).toContain(
    '<clipPath id="c-narrow"></clipPath><g clip-path="url(#c-narrow)"></g><use href="#c-narrow"></use>'
  );
});

test("names that are counted up are no difference", () => {
  expect(join('<svg id="clip-3"></svg>', '<svg id="clip-4"></svg>')).toBe('<svg id="clip-3"></svg>');
});

test("what stands in one alone is shown there alone", () => {
  expect(join("<p>a</p><p>b</p>", "<p>b</p>")).toBe('<p class="when-wide">a</p><p>b</p>');
  expect(join("", "<p>b</p>")).toBe('<p class="when-narrow">b</p>');
});
