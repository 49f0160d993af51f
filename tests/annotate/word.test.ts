import {describe, expect, it} from "vitest";
import {ANY_CLASS, holds, wordClass} from "../../loaders/annotate/word.ts";
import {annotated} from "../support/annotate.ts";

describe("wordClass", () => {
  const [ships, crews] = [wordClass(["ship", "ships"], ["boat"]), wordClass(new Set(["crew", "boat"]))];
  const [sail, marks] = [wordClass(["sail"]), wordClass(/^MV$|\d/)];
  const classes = [ships, crews, sail, marks];

  it.each([
    ["The Boat sank.", [true, true, false, false]],
    ["Two ships sank.", [true, false, false, false]],
    ["The crew left.", [false, true, false, false]],
    ["The shipment left.", [false, false, false, false]],
    ["They had sailed home.", [false, false, true, false]],
    ["The MV Barzan", [false, false, false, true]],
    ["The mv Barzan", [false, false, false, false]],
    ["Its 12 men", [false, false, false, true]]
  ])("tells whether a sentence holds a word of it, or a verb: %s", (text, held) => {
    const [sentence] = annotated(text).sentences;
    expect(classes.map((one) => holds(sentence!, one))).toEqual(held);
  });

  it("may be held by a sentence that nobody has looked at", () => {
    expect(classes.every((one) => holds({classes: ANY_CLASS}, one))).toBe(true);
  });

  it("is the same one for the same words, as when code is loaded anew", () => {
    expect(wordClass(["ship", "ships"], ["boat"])).toBe(ships);
    expect(wordClass(/^MV$|\d/)).toBe(marks);
    expect(wordClass(["ship"])).not.toBe(ships);
  });

  it("may be held by a sentence that was read before it was made", () => {
    const [before] = annotated("The crew left.").sentences;
    const later = Array.from({length: 70}, (_, i) => wordClass([`ferry${i}`]));
    expect(later.every((one) => holds(before!, one))).toBe(true);
    const [after] = annotated("The crew left on ferry33.").sentences;
    expect(later.map((one) => holds(after!, one))).toEqual(later.map((_, i) => i === 33));
  });
});
