import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {strays, takeOver} from "../../../publish/render/stray.ts";

const BUILT =
  '<main id="observablehq-main"><p><observablehq-loading></observablehq-loading><!--:01a2f58a:--></p><div id="chart"></div></main>';

/** A page in which a cell displayed a text, as Framework's client does it. */
function ran(): Document {
  const {document} = new JSDOM(BUILT).window;
  const mark = document.querySelector("p")!.lastChild as Comment & {_nodes?: Node[]};
  mark._nodes = [document.createTextNode("shown")];
  document.querySelector("observablehq-loading")!.replaceWith(...mark._nodes);
  return document;
}

const built = () => new JSDOM(BUILT).window.document;

test("what a cell displays in its place is no stray", () => {
  const document = ran();
  expect(strays(document, built())).toBe(false);
  expect(document.querySelector("p")!.textContent).toBe("shown");
});

test("what it does elsewhere is found, and taken over without what stands in its place", () => {
  const document = ran();
  document.querySelector("#chart")!.innerHTML = "<svg></svg>";
  const page = built();
  expect(strays(document, page)).toBe(true);
  takeOver(document, page);
  expect(page.querySelector("main")!.innerHTML).toBe(
    '<p><!--:01a2f58a:--></p><div id="chart"><svg></svg></div>'
  );
});
