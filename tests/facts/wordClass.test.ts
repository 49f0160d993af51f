import {describe, expect, it} from "vitest";
import {holds, wordClass} from "../../loaders/facts/wordClass.ts";
import {annotated} from "../support/annotate.ts";

const tokensOf = (text: string) => annotated(text).sentences[0]!.tokens;

describe("wordClass", () => {
  const [ships, crews] = [wordClass(["ship", "ships"], ["boat"]), wordClass(new Set(["crew", "boat"]))];

  it.each([
    ["The Boat sank.", true, true],
    ["Two ships sank.", true, false],
    ["The crew left.", false, true],
    ["The captain shipped out.", false, false]
  ])("tells whether a sentence holds a word of it: %s", (text, ofShips, ofCrews) => {
    const tokens = tokensOf(text);
    expect([holds(tokens, ships), holds(tokens, crews)]).toEqual([ofShips, ofCrews]);
  });

  it("has room for as many classes as a number has bits, and says so", () => {
    const more = () => Array.from({length: 31}, () => wordClass(["ferry"]));
    expect(more).toThrow("no more than 31 classes");
  });
});
