import {describe, expect, it} from "vitest";
import {legible} from "../../loaders/read/legible.ts";

/** The body's words for each word of the text. */
function back(body: string): [string, string][] {
  const {text, place} = legible(body);
  return [...text.matchAll(/\S+/g)].map(({0: word, index}) => {
    const {start, end} = place({start: index, end: index + word.length});
    return [word, body.slice(start, end)];
  });
}

describe("a body that is written plainly", () => {
  it.each(["Iran and Iraq", "“café” – Nukuʻalofa\n\n½ of 3 km² №5 …", "一带一路", "😀 𝔘", ""])(
    "%j stays",
    (body) => {
      const {text, place} = legible(body);
      expect(text).toBe(body);
      expect(place({start: 0, end: body.length})).toEqual({start: 0, end: body.length});
    }
  );
});

describe("what is written in another way", () => {
  it.each<[string, string, [string, string][]]>([
    ["spaces", "a\u00a0b\u202fc\td\u3000e", [["a", "a"], ["b", "b"], ["c", "c"], ["d", "d"], ["e", "e"]]],
    ["letters taken apart", "Cafe\u0301 in Tokyo\u0304", [["Café", "Cafe\u0301"], ["in", "in"], ["Tokyō", "Tokyo\u0304"]]],
    ["soft hyphens", "Tür\u00adkiye's pres\u00adi\u00addent", [["Türkiye's", "Tür\u00adkiye's"], ["president", "pres\u00adi\u00addent"]]],
    ["marks of direction", "\u2068Iran\u2069 \u200e5", [["Iran", "Iran"], ["5", "5"]]],
    ["ligatures", "oﬃce ﬁrst", [["office", "oﬃce"], ["first", "ﬁrst"]]],
    ["wide letters", "ＡＢＣ ２０２４", [["ABC", "ＡＢＣ"], ["2024", "２０２４"]]],
    ["selectors of a glyph", "☎\ufe0f 5", [["☎", "☎"], ["5", "5"]]],
    ["a mark beside what was moved", "👨‍👩‍👧 said e\u0301", [["👨👩👧", "👨‍👩‍👧"], ["said", "said"], ["é", "e\u0301"]]]
  ])("%s", (_, body, words) => expect(back(body)).toEqual(words)); // prettier-ignore

  it("ends lines at any line end", () => {
    expect(legible("a\u2028b\u2029c\fd\u0085e").text.split("\n")).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("keeps marks that join no letter", () => {
    expect(legible("x\u0301\u0302").text).toBe("x\u0301\u0302");
    expect(legible("क्षेत्र").text).toBe("क्षेत्र");
  });
});
