import {describe, expect, it} from "vitest";
import {tokenize} from "../../loaders/annotate/tokens.ts";

const words = (text: string) => tokenize(text, 0).map((t) => text.slice(t.start, t.end));

describe("tokenize", () => {
  it.each([
    "Luka Vuković visited Łódź",
    "Đặng Quốc Thịnh met Erdoğan",
    "She flew to Nukuʻalofa",
    "Elşən Məmmədov spoke",
    "Vukovic\u0301 left"
  ])("breaks no word at a letter beyond Latin-1: %s", (text) => expect(words(text)).toEqual(text.split(" ")));

  it("keeps the letters of the text", () => {
    const [, name] = tokenize("Luka Vuković", 0);
    expect(name).toMatchObject({text: "Vuković", lower: "vuković", start: 5, end: 12, pos: "PROPN"});
  });

  it.each([
    ["He will travel to neighbouring Suriname.", "neighbouring", "ADJ"],
    ["He flew to war-torn Sudan.", "torn", "ADJ"],
    ["He is committed to visiting Suriname.", "visiting", "VERB"],
    ["He wants to feed Haiti.", "feed", "VERB"],
    ["He will go to Siem Reap in January.", "reap", "PROPN"],
    ["He last set foot in Peru in May.", "set", "VERB"]
  ])("tags what a country is, and what was last done: %s", (text, word, pos) =>
    expect(tokenize(text, 0).find((t) => t.lower === word)?.pos).toBe(pos)
  );
});
