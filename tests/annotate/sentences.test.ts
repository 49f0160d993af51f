import {describe, expect, it} from "vitest";
import {splitSentences} from "../../loaders/annotate/sentences.ts";

const split = (body: string): string[] => splitSentences(body).map((s) => s.text);

describe("splitSentences", () => {
  it.each([
    ["He met Mr. Xi. They talked.", 2],
    ["Lt. Gen. Kim spoke. He left.", 2],
    ["The U.S. Navy sailed. It returned.", 2],
    ["He left the U.S. The visit ended.", 2],
    ["Dr. S. Jaishankar met H.E. William Ruto in Nairobi.", 1],
    ["On Sept. 11 he arrived. On Oct. 3 he left.", 2],
    ["Foreign Minister A.K. Abdul Momen left.", 1],
    ["It rose 1.5 percent, i.e. little.", 1],
    ["Areas “political, regional... and security” were discussed.", 1],
    ["“Really?” he asked.", 1],
    ["“We won.” He smiled.", 2],
    ["He spoke at 9 a.m. on Monday.", 1],
    ["The answer was no. Five ministers left.", 2],
    ["See No. 5 of the list.", 1],
    ["Trade reached KShs. 5 billion.", 1],
    ["First line\nSecond line", 2],
    ["Exports were worth 5 bn. The rest was aid.", 2],
    ["Ties date from 1975.[1] In 1981 he came.[2][3] Trade is small.", 3],
    ["It was signed [see no. 4] in Lima.", 1],
    ["Wait! Stop! Go.", 3]
  ])("%s", (body, count) => expect(split(body)).toHaveLength(count));

  it("gives offsets at which the body holds the sentence and each token, whatever stands before", () => {
    const body =
      "🇮🇶 Naïve café — ‘é’\u00a0(İstanbul).\r\n\tالعراق said 5\u202f000.\n\nZ\u0301agreb’s mayor left.";
    for (const sentence of splitSentences(body)) {
      expect(body.slice(sentence.start, sentence.end)).toBe(sentence.text);
      for (const token of sentence.tokens) expect(body.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it("cuts an endless line into pieces and loses no word of it", () => {
    const body = "word ".repeat(5000).trim();
    const sentences = splitSentences(body);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.flatMap((s) => s.tokens)).toHaveLength(5000);
  });

  it("survives an unbroken run", () => {
    expect(splitSentences("a.".repeat(20000)).length).toBeGreaterThan(0);
  });
});

describe("quotes", () => {
  const quotes = (body: string): string[] =>
    splitSentences(body).flatMap((s) => s.quotes.map((q) => body.slice(q.start, q.end)));
  it.each([
    ["He said “yes” and left.", ["yes"]],
    ['He said "yes" and left.', ["yes"]],
    ["He said «oui» and „nein“.", ["oui", "nein"]],
    ["The ‘workers’ rights’ bill isn’t law.", ["workers’ rights"]],
    ["Iraq’s friends’ visit", []],
    ["“It was hard, “Mansour said.", ["It was hard,"]]
  ])("%s", (body, found) => expect(quotes(body)).toEqual(found));

  it("ends a quotation at the paragraph's end at the latest", () => {
    expect(quotes("“One.\n“Two,” he said.")).toEqual(["One.", "Two,"]);
  });
});
