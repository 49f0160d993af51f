/** Whose or where, where only one country of the sentence is left for it. */
import {missions} from "../../lexicon/bodies.ts";
import type {View} from "./view.ts";

/** The countries of a sentence other than one, those inside "Iran-backed" and the names of international bodies left out. */
function others({sentence}: View, known: string): string[] {
  const codes = sentence.places
    .filter(({kind, modifier, country}) => !modifier && kind !== "body" && country !== known && /^[A-Z]{3}$/.test(country))
    .map(({country}) => country); // prettier-ignore
  return [...new Set(codes)];
}

/** "Gabon will take its 43 soldiers home, while Malta announced it would send 120": who sends or takes home its own is no soil of others'. */
const isGiver = ({sentence, placeAt}: View, country: string): boolean =>
  sentence.verbs.some(
    ({form, subject, lemma, passive}) =>
      form === "finite" && !passive && subject !== null && GIVERS.test(lemma) && placeAt[subject[1]]?.mention.country === country && placeAt[subject[1]]!.mention.kind === "country" // prettier-ignore
  );

const GIVERS = /^(?:send|deploy|withdraw|pull|follow|contribute|offer|promise|pledge|dispatch|despatch|announce|commit|join)$/; // prettier-ignore

/** The force of a count in a known land: the one other country that the sentence names, not as a place. */
export function forceLeft(view: View, land: string): string {
  const [code, ...more] = others(view, land);
  if (!code || more.length > 0 || view.words.includes("coalition")) return "";
  // "said his country would send 30 to join the Vermonters in Kosovo": of one whom nothing tells
  if (/\b(?:his|her) (?:country|government|nation) (?:would|will|is|was|has|had)\b/.test(view.sentence.text)) return ""; // prettier-ignore
  const named = view.sentence.places.filter(({country}) => country === code);
  return named.some(({kind}) => kind === "demonym" || kind === "country") ? code : "";
}

/** The mission of the United Nations whose peacekeepers a text speaks of: that of the land, or of the one land that the sentence names. */
export function peacekeepersAt(view: View, land: string): string {
  const lands = land === "" ? others(view, "") : [land];
  const at = lands.length === 1 ? lands[0]! : "";
  return (
    missions.find(({location, parent}) => parent === "UN" && location.split(", ").includes(at))?.name ?? ""
  );
}

/** The land of a count of a known force: the one other country of the sentence, named as a place, or with "there" behind it. */
export function landLeft(view: View, force: string, at = sentenceEnd(view)): string {
  const {sentence, words} = view;
  const [code, ...more] = others(view, force);
  if (!code || more.length > 0 || isGiver(view, code)) return "";
  if (words.includes("there") && !words.some((w, k) => w === "there" && view.verbAt[k + 1] !== -1))
    return code;
  return sentence.places.some((p) => p.country === code && p.kind !== "demonym" && !isCounted(view, at, p.start) && LOCATIVE.test(sentence.text.slice(0, p.start - sentence.start)) && !/\b(?:ahead|instead) of (?:the )?$/.test(sentence.text.slice(0, p.start - sentence.start))) ? code : ""; // prettier-ignore
}

const sentenceEnd = ({sentence}: View): number => sentence.end;

/** "had 6,119 peacekeepers in the field, 1,750 of them in South Sudan": the land of another count. */
const isCounted = ({sentence}: View, from: number, to: number): boolean =>
  sentence.numbers.some(({start, end}) => start >= from && end <= to);

const LOCATIVE = /\b(?:in|at|near|inside|across|outside|around|of|leave|leaving|left)(?: [a-z'-]+){0,2} $/i;
