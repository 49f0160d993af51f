import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {purged} from "../../../publish/render/sheet.ts";
import {classedStyles, namesIn, oneOfEach} from "../../../publish/render/styles.ts";

const page = (html: string) => new JSDOM(html).window.document;

test("rules that nothing in the page can match go, the others stay", () => {
  const names = namesIn(page('<p class="a"><b id="i"></b></p>'), []);
  expect(purged("p{c:d}.a b{c:d}.x{c:d}.a,.x{c:d}#i:hover{c:d}p[open]{c:d}", names)).toBe(
    "p{c:d}.a b{c:d}.a{c:d}#i:hover{c:d}"
  );
});

test("an empty group goes with its rules; names in :not() count for nothing; key frames stay", () => {
  const names = namesIn(page("<p></p>"), []);
  expect(purged("@media print{.x{c:d}}p:not(.x){c:d}@keyframes k{from{c:d}to{c:e}}:root{--a:b}", names)).toBe(
    "p:not(.x){c:d}@keyframes k{from{c:d}to{c:e}}:root{--a:b}"
  );
});

test("a rule goes when its :has() asks for what the page lacks; one of several that it asks for may be there", () => {
  const names = namesIn(page('<p class="a"><b></b></p>'), []);
  const css = "p:has(#x){c:d}p:has(>i){c:d}p:has(b){c:d}p:has(i,b){c:d}p:not(:has(i)){c:d}";
  expect(purged(css, names)).toBe("p:has(b){c:d}p:has(i,b){c:d}p:not(:has(i)){c:d}");
});

test("what a script may make is kept", () => {
  const names = namesIn(page("<p></p>"), ['list.innerHTML = `<ol class="found">`;']);
  expect(purged("ol.found{c:d}ul{c:d}", names)).toBe("ol.found{c:d}");
});

test("a style in an attribute becomes a rule that is as strong", () => {
  const document = page('<p style="color: red">a</p><p style="color: red">b</p>');
  classedStyles(document);
  const [name] = document.querySelector("p")!.classList;
  expect(document.querySelectorAll(`p.${name}:not([style])`)).toHaveLength(2);
  expect(document.querySelector("style")!.textContent).toBe(`.${name}:not(#_#_#_){color: red}`);
});

test("the same style element in many drawings stands once, in the head", () => {
  const document = page("<svg><style>g{}</style></svg><svg><style>g{}</style></svg>");
  oneOfEach(document);
  expect(document.head.innerHTML).toBe("<style>g{}</style>");
  expect(document.body.innerHTML).toBe("<svg></svg><svg></svg>");
});
