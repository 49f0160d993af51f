import {describe, expect, it} from "vitest";
import {annotated} from "../support/annotate.ts";

const sentence = (text: string) => annotated(text, "2026-02-03").sentences[0]!;

describe("asides that only tell who says it", () => {
  it.each([
    ["Peru will sell gas, the ministry said on Monday, to Chile in May.", "say", "2026-05"],
    ["Peru will sell gas, officials said, before buying ore in May.", "say", "2026-05"],
    [
      "The premier, his office announced in a statement, flew to Lima on 1 February.",
      "announce",
      "2026-02-01"
    ],
    ["The premier flew to Lima, said the ministry, on 1 February.", "say", "2026-02-01"],
    ["The pact, officials said, was signed on 1 February so that trade would grow.", "say", "2026-02-01"]
  ])("leaves them and their dates out: %s", (text, lemma, from) => {
    const {verbs, asides, dates} = sentence(text);
    expect(asides.map((verb) => verb.lemma)).toEqual([lemma]);
    expect(verbs.map((verb) => verb.lemma)).not.toContain(lemma);
    expect(dates.map((date) => date.from)).toEqual([from]);
  });

  it("gives what follows to the verb before them", () => {
    const {verbs, tokens} = sentence(
      "The premier will visit Lima, his office said Tuesday, before flying to Quito."
    );
    const [visit, fly] = verbs;
    expect([visit!.lemma, fly!.lemma, fly!.governor]).toEqual(["visit", "fly", 0]);
    expect(tokens[fly!.subject![1]]!.text).toBe("premier");
  });

  it.each([
    "The ministry said on Monday that Peru would sell gas.",
    "The premier, his office said, that is true, would fly to Lima.",
    "The premier, on a visit to Lima on Monday, told his host, Juan Rojas, that he would stay.",
    "After the talks, both presidents expressed support for the force, which has 630 men.",
    "Peru will sell gas, the premier said on Thursday, as the two countries signed an accord.",
    "Peru will send 80 soldiers to Mali, the minister said in Bamako on Monday, and train others.",
    "Peru will send 80 soldiers to Mali, the minister said during his visit, and train others.",
    "He said the premier had flown to Lima, and Quito denied it."
  ])("keeps a verb that tells more than that: %s", (text) => expect(sentence(text).asides).toEqual([]));
});
