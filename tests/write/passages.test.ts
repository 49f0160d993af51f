import {expect, test} from "vitest";
import {cutPassages} from "../../loaders/write/index.ts";

const BODY = "🇮🇶 Iraq’s e\u0301lite\u00A0met \u200Fسلام 👩‍👩‍👧 in “Baghdad”.\nEnd";

/** The quote by code points, as Python and R slice. */
const slice = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

test("every passage round-trips in code points, whatever stands before it", () => {
  const bounds = [...BODY].reduce((at, char) => [...at, at.at(-1)! + char.length], [0]);
  const spans = bounds.flatMap((start, i) => bounds.slice(i + 1).map((end) => ({start, end})));
  const passages = cutPassages(BODY, spans, "a");
  expect(passages.size).toBe(spans.length);
  for (const {start, end} of spans) {
    const {start: from, end: to, quote} = passages.get(`${start}-${end}`)!;
    expect(quote).toBe(BODY.slice(start, end));
    expect(slice(BODY, from, to)).toBe(quote);
  }
});

test("a flag of two characters moves what follows by two", () => {
  expect(cutPassages(BODY, [{start: 5, end: 9}], "a").get("5-9")).toEqual({start: 3, end: 7, quote: "Iraq"});
});

test.each([
  ["empty", 5, 5],
  ["backwards", 9, 5],
  ["beyond the body", 0, BODY.length + 1],
  ["before the body", -1, 3],
  ["half a character", 1, 9]
])("a span that is %s is refused", (_, start, end) => {
  expect(() => cutPassages(BODY, [{start, end}], "article")).toThrow("article: no passage of the body");
});
