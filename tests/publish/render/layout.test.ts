import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {NARROW, WIDE, widthOf} from "../../../publish/render/layout.ts";

const widths = (main: string, toc = false) => {
  const aside = toc ? '<aside id="observablehq-toc"></aside>' : "";
  const {document} = new JSDOM(`${aside}<main id="observablehq-main">${main}</main>`).window;
  const element = document.querySelector("#x")!;
  return [widthOf(element, NARROW), widthOf(element, WIDE)];
};

test.each([
  ["the main column", '<div id="x"></div>', 311, 912],
  ["a paragraph", '<p><span id="x"></span></p>', 311, 640],
  ["a card", '<div class="card"><div id="x"></div></div>', 277, 878],
  [
    "a grid of two columns",
    '<div class="grid grid-cols-2"><div class="card"><div id="x"></div></div></div>',
    277,
    414
  ]
])("in %s", (_name, html, narrow, wide) => {
  expect(widths(html)).toEqual([narrow, wide]);
});

test("a table of contents takes its room where there is some", () => {
  expect(widths('<div id="x"></div>', true)).toEqual([311, 704]);
});

test("what stands nowhere has no width", () => {
  const {document} = new JSDOM().window;
  expect(widthOf(document.createElement("div"), WIDE)).toBe(0);
});
