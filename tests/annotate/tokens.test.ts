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
});
