import {describe, expect, it} from "vitest";
import {tokenize} from "../../loaders/annotate/tokens.ts";
import {MISTAKEN_VERBS} from "../../loaders/annotate/tokens/verbs.ts";
import {byWord} from "../../loaders/annotate/tokens/words.ts";

const tokensOf = (text: string) => tokenize([{text, start: 0}])[0]!.tokens;
const words = (text: string) => tokensOf(text).map((t) => text.slice(t.start, t.end));

describe("tokenize", () => {
  it.each([
    "Luka Vuković visited Łódź",
    "Đặng Quốc Thịnh met Erdoğan",
    "She flew to Nukuʻalofa",
    "Elşən Məmmədov spoke",
    "Vukovic\u0301 left"
  ])("breaks no word at a letter beyond Latin-1: %s", (text) => expect(words(text)).toEqual(text.split(" ")));

  it("reads sentences together as it reads each alone, whatever stands in them", () => {
    const texts = ["He left Malé.", "x".repeat(200), "“Really?” he asked", "…", "She flew to Łódź in May."];
    const sentences = texts.map((text, i) => ({text, start: 1000 * i}));
    const many = Array.from({length: 400}, (_, i) => ({text: `No. ${i}: he came.`, start: 10_000 + 20 * i}));
    const all = [...sentences, ...many];
    expect(tokenize(all)).toEqual(all.map((sentence) => tokenize([sentence])[0]));
    expect(tokenize([])).toEqual([]);
  });

  it("reads a possessive as before, whatever it has read since", () => {
    const before = words("Peru's trade grew");
    for (const text of ["It bought Peru's.", "Peru's, not Chile's, is", "(Peru's)", "“Peru's”"])
      tokensOf(text);
    expect(before).toEqual(["Peru", "'s", "trade", "grew"]);
    expect(words("Peru's trade grew")).toEqual(before);
  });

  it("lists the words of a repair, however often they are asked for", () => {
    const words = () => [...byWord(MISTAKEN_VERBS).keys()];
    expect(words()).toContain("sealing");
    expect(words()).toEqual(words());
  });

  it("keeps the letters of the text", () => {
    const [, name] = tokensOf("Luka Vuković");
    expect(name).toMatchObject({text: "Vuković", lower: "vuković", start: 5, end: 12, pos: "PROPN"});
  });

  it.each([
    ["He will travel to neighbouring Suriname.", "neighbouring", "ADJ"],
    ["He flew to war-torn Sudan.", "torn", "ADJ"],
    ["He is committed to visiting Suriname.", "visiting", "VERB"],
    ["He wants to feed Haiti.", "feed", "VERB"],
    ["He will go to Siem Reap in January.", "reap", "PROPN"],
    ["He last set foot in Peru in May.", "set", "VERB"],
    ["He had last been to Peru in May.", "last", "ADV"],
    ["He had last set foot in Peru in May.", "set", "VERB"],
    ["It was the last visit.", "last", "ADJ"],
    ["2012: Kenya and Uganda sign a pact.", "sign", "VERB"],
    ["The two countries sign protocols.", "sign", "VERB"],
    ["They met at the neon sign in Lima.", "sign", "NOUN"],
    ["Defense Secretary Grant Hollister visits Manila.", "grant", "PROPN"],
    ["They grant Hollister a visa.", "grant", "VERB"],
    ["He left on Jan. 27th for Lima.", "27th", "NUM"],
    ["He left on Sept 5th for Lima.", "5th", "NUM"]
  ])("tags what a country is, and what was last done: %s", (text, word, pos) =>
    expect(tokensOf(text).find((t) => t.lower === word)?.pos).toBe(pos)
  );
});
