import {describe, expect, it} from "vitest";
import {splitSentences} from "../../loaders/annotate/sentences.ts";
import {findVerbs} from "../../loaders/annotate/verbs.ts";
import type {VerbGroup} from "../../loaders/types.ts";

/** The verb with this lemma, and the words of its subject. */
function verb(text: string, lemma: string): VerbGroup & {who: string} {
  const sentence = splitSentences(text)[0];
  if (!sentence) throw new Error(text);
  const found = findVerbs(sentence).find((v) => v.lemma === lemma);
  if (!found) throw new Error(`${lemma}: ${text}`);
  const [first, last] = found.subject ?? [0, -1];
  return {...found, who: sentence.tokens.slice(first, last + 1).map((t) => t.text).join(" ")}; // prettier-ignore
}

describe("findVerbs", () => {
  it.each([
    ["The two nations had inked 14 memoranda.", "ink", {tense: "past", perfect: true, negated: false}],
    ["Xi will not be visiting Tokyo.", "visit", {tense: "future", negated: true, progressive: true}],
    ["He was received in Paris.", "receive", {tense: "past", passive: true}],
    ["He has never visited Minsk.", "visit", {negated: true}],
    ["If he visits Baghdad, protests could follow.", "visit", {hypothetical: true}],
    ["Had it not rained, he might visit Oslo.", "visit", {hypothetical: true}],
    ["She said she would visit Kyiv in May.", "visit", {hypothetical: false, modal: "would"}],
    ["They would visit Kyiv.", "visit", {hypothetical: true}],
    ["Trade between the two rose to $5 billion.", "rise", {tense: "past"}],
    ["He refused to travel to Rome.", "travel", {form: "infinitive"}],
    ["President Aydin tours Africa.", "tour", {tense: "present", form: "finite"}],
    ["Minister Nazarov plans to visit Kabul.", "plan", {tense: "present", form: "finite"}],
    ["Keller will welcome Hoxha to Washington.", "welcome", {tense: "future"}],
    ["He scrapped a trip to Algiers scheduled for Monday.", "schedule", {form: "participle"}],
    ["He may postpone his visit to Rabat scheduled for May.", "schedule", {form: "participle"}],
    ["They are to hold talks and sign a treaty.", "sign", {form: "infinitive", tense: "none"}],
    ["The two agreed to meet and then fly on.", "fly", {form: "infinitive"}],
    ["Ministers who came to meet signed it and praise the deal.", "praise", {form: "finite"}],
    ["She said Iran signed the deal.", "sign", {form: "finite"}],
    ["Peru and Chile will hold talks in Lima and sign a treaty.", "sign", {tense: "future", modal: "will"}],
    ["The two may meet in Rome next week and then sign it.", "sign", {hypothetical: true}],
    ["He will fly to Oslo, hold talks and sign a treaty.", "hold", {tense: "future"}],
    ["They will not meet here or sign a treaty.", "sign", {negated: true}],
    ["Those who will meet in Lima praised it and attend nothing.", "attend", {tense: "present", modal: ""}],
    ["The king will come, and ministers attend what they like.", "attend", {tense: "present", modal: ""}],
    ["Leaders who will speak in Rome, attend it.", "attend", {tense: "present", modal: ""}]
  ])("%s", (text, lemma, wanted) => expect(verb(text, lemma)).toMatchObject(wanted));

  it.each([
    ["The US-led coalition left.", "lead"],
    ["The visiting president left.", "visit"],
    ["The minister's visits were short.", "visit"],
    ["The tours of Africa ended.", "tour"],
    ["During her stay in Lima she fell ill.", "stay"]
  ])("finds no verb in a compound or before its noun: %s", (text, lemma) =>
    expect(() => verb(text, lemma)).toThrow()
  );
});

describe("subjects", () => {
  it.each([
    [
      "Pezeshkian, a moderate figure who assumed office in July, convened with Sudani.",
      "convene",
      "Pezeshkian"
    ],
    ["The minister, who arrived in Lagos on Monday, met the president.", "arrive", "The minister"],
    [
      "The minister, who arrived in Lagos on Monday, met the president and signed a deal.",
      "sign",
      "The minister"
    ],
    ["“We will sign,” said Rouhani.", "say", "Rouhani"],
    ["It was signed in June when President Ana Paz visited Lima.", "visit", "President Ana Paz"],
    ["The pact, initialled in June where Paz met Haddad, stands.", "meet", "Paz"],
    ["The visit began on Tuesday, when the host, Adjo, received him.", "receive", "the host"],
    ["Argentina, if one believes the minister, Choque, still owes money.", "owe", "Argentina"],
    [
      "Abashidze met Minister Carmela Vella on September 10 who is in Tbilisi.",
      "be",
      "Minister Carmela Vella"
    ],
    ["The accord signed in 2023 was suspended.", "suspend", "The accord"],
    ["The President of Kenya on Tuesday arrived in Accra.", "arrive", "The President of Kenya"],
    ["Talks ended after the king was hospitalized.", "hospitalize", "the king"],
    ["Arriving in Hanoi on Tuesday, Yoon was welcomed.", "arrive", "Yoon"],
    ["He refused to travel to Rome.", "travel", "He"],
    ["They asked the premier to visit Rome.", "visit", "the premier"],
    [
      "In Brussels on Monday, Prime Minister Luka Vuković pressed his case.",
      "press",
      "Prime Minister Luka Vuković"
    ],
    ["The minister today attended a summit.", "attend", "The minister"],
    [
      "The king is travelling to Rome, the court announced, and will continue to Oslo.",
      "continue",
      "The king"
    ],
    [
      "Argentina, if one believes the minister, Rolando Choque, still owes Bolivia money.",
      "owe",
      "Argentina"
    ],
    ["Under a memorandum that the two signed in March 2022 Thailand is to take power.", "take", "Thailand"]
  ])("%s (%s)", (text, lemma, who) => expect(verb(text, lemma).who).toBe(who));
});
