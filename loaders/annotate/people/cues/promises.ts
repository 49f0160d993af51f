import {SAYING} from "../../../lexicon/verbs.ts";
import type {Token} from "../../../types.ts";
import {placesAt, wordAt} from "./site.ts";
import type {Cue} from "./site.ts";

const WEIGHT = 3;
/** How far the promise may stand from the verb of saying, in characters. */
const REACH = 80;
const LEADS = new Set(["that", "the"]);
const PROMISING = new Set(["will", "would"]);
/** What is said of others: "Russia would pay a price". */
const THREATS = new Set(["attack", "strike", "invade", "lose", "fail", "face", "regret", "suffer", "use", "threaten", "retaliate", "collapse", "bomb", "try", "benefit", "get", "be", "have", "never"]); // prettier-ignore

/** "Defense Secretary X said that the United States would send more": who promises for a country serves it. */
export const promises: Cue = ({read, verbs, at}, scene) => {
  const {sentence, words} = read;
  const says = verbs.find((v) => SAYING.has(v.lemma) && !v.passive);
  if (!says) return [];
  const promise = sentence.verbs.find((v) => v.form === "finite" && v.start > says.end);
  if (!promise?.subject || promise.passive || promise.start - says.end > REACH) return [];
  if (!PROMISING.has(sentence.tokens[promise.first]?.lower ?? "") || THREATS.has(promise.lemma)) return [];
  const [from, to] = promise.subject.map((n) => sentence.tokens[n]) as [Token, Token];
  const place = placesAt(scene, at).find(
    (p) => p.start >= from.start && p.end === to.end && p.kind !== "demonym"
  );
  const isWhole =
    place && (place.start === from.start || LEADS.has(words[wordAt(words, place.start) - 1]?.lower ?? ""));
  return isWhole ? [{country: place.country, weight: WEIGHT}] : [];
};
