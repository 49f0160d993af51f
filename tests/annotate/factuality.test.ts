import {describe, expect, it} from "vitest";
import {factualityOfNoun} from "../../loaders/annotate/factuality.ts";
import {factualityOfVerb} from "../../loaders/annotate/factuality/verb.ts";
import {splitSentences} from "../../loaders/annotate/sentences.ts";
import {findVerbs} from "../../loaders/annotate/verbs.ts";

const read = (text: string) => {
  const sentence = splitSentences(text)[0];
  if (!sentence) throw new Error(text);
  return {...sentence, verbs: findVerbs(sentence)};
};

describe("factualityOfVerb", () => {
  it.each([
    ["He visited Rome.", "visit", "real"],
    ["He did not visit Baku.", "visit", "denied"],
    ["He refused to visit Baku.", "visit", "denied"],
    ["Officials denied that the minister had visited Baku.", "visit", "denied"],
    ["The president will visit Kigali.", "visit", "planned"],
    ["She said she would visit Kyiv.", "visit", "planned"],
    ["He is expected to visit Cairo.", "visit", "planned"],
    ["Modi is to visit Moscow.", "visit", "planned"],
    ["She travelled to Geneva to sign a treaty.", "sign", "planned"],
    ["He hopes to visit Delhi.", "visit", "hypothetical"],
    ["He might visit Delhi.", "visit", "hypothetical"],
    ["Had he visited Paris, it would have been a scandal.", "visit", "hypothetical"],
    ["He was invited to visit Havana.", "visit", "proposed"],
    ["He managed to visit Havana.", "visit", "real"],
    ["The two sides failed to sign an agreement.", "sign", "denied"],
    ["She has yet to visit Belgrade.", "visit", "denied"],
    ["She had no intention of travelling to Budapest.", "travel", "denied"],
    ["He will no longer go to Rabat.", "go", "cancelled"],
    ["Had the president gone to Caracas, the rift might have healed.", "go", "hypothetical"],
    ["President Aydin to visit Asunción.", "visit", "planned"]
  ])("%s", (text, lemma, wanted) => {
    const sentence = read(text);
    const index = sentence.verbs.findIndex((v) => v.lemma === lemma);
    expect(factualityOfVerb(sentence, index)).toBe(wanted);
  });
});

describe("factualityOfNoun", () => {
  it.each([
    ["He paid a visit to Rome.", "real"],
    ["The premier cancelled his planned visit to Madrid.", "cancelled"],
    ["The visit to Oslo was postponed.", "postponed"],
    ["He will cancel his visit to Oslo.", "cancelled"],
    ["She has decided to delay her visit to Oslo.", "postponed"],
    ["He may postpone his visit to Oslo.", "planned"],
    ["Her visit to Cairo has been called off.", "cancelled"],
    ["The visit, which was to begin on Monday, was put off.", "postponed"],
    ["No visit to Baku is planned.", "denied"],
    ["She is expected to pay a visit to Tokyo.", "planned"],
    ["A possible visit to Ankara was discussed.", "hypothetical"],
    ["Ahead of his visit to Seoul, he met reporters.", "planned"],
    ["Putin announced a visit to Vietnam.", "planned"],
    ["Sources denied reports of a visit to Riyadh.", "denied"],
    ["The visit of President Ruto to Washington was hailed.", "real"],
    ["He has put on hold a visit to Lima that was planned for May.", "postponed"],
    ["She pulled out of a visit to Colombo.", "cancelled"],
    ["The visit to Tripoli collapsed on the tarmac.", "cancelled"],
    ["A visit to Tehran was unlikely.", "hypothetical"],
    ["A visit to Beijing remains a distant dream.", "hypothetical"],
    ["It will follow his visit to Tirana.", "real"]
  ])("%s", (text, wanted) => {
    const sentence = read(text);
    const token = sentence.tokens.findIndex((t) => t.lower === "visit" && t.pos !== "VERB");
    expect(factualityOfNoun(sentence, token)).toBe(wanted);
  });
});
