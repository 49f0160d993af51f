/** What an article told of forces before a word, and the joint force that "the mission" stands for. */
import {LEADERS, MISSION_WORDS} from "../../lexicon/troops.ts";
import {isMission} from "./joint.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** What an article told of forces before a word. */
export interface Told {
  /** The force of the last head count, and where it stood. */
  force: string;
  location: string;
  place: string;
  /** Sentence of the last head count. */
  sentence: number;
  /** The last count was of troops that left or are to leave. */
  leaving: boolean;
  /** Lands of the counts so far, the latest first. */
  soils: readonly string[];
  /** Forces counted so far: "the country" is none of theirs. */
  forces: readonly string[];
}

/** How many lands are remembered. */
const SOILS = 4;

/** A land that was itself inferred is no ground to infer from. */
const INFERRED = /^location from (?:context|the article)$/;

/** What is told once a count has been read. */
export const toldBy = (
  {force, location, place, kind}: {force: string; location: string; place: string; kind?: string},
  sentence: number,
  before: Told | null,
  doubts: readonly string[] = []
): Told => ({
  force,
  location,
  place,
  sentence,
  leaving: kind !== undefined && /withdraw/.test(kind),
  soils: [...new Set([doubts.some((d) => INFERRED.test(d)) ? "" : location, ...(before?.soils ?? [])])].filter(Boolean).slice(0, SOILS), // prettier-ignore
  forces: [...new Set([force, ...(before?.forces ?? [])])].filter(Boolean)
});

/** The joint force that "the mission", "the force", "its spokesman" stands for: the last one named before the word. */
export function missionBefore(view: View, token: number): string {
  const {article, sentence} = view;
  const start = view.tokens[token]?.start ?? sentence.start;
  for (let i = sentence.index; i >= 0 && sentence.index - i <= 8; i--) {
    const places = article.sentences[i]?.places ?? [];
    const mission = places.findLast(
      (place) => place.kind === "body" && place.start < start && isMission(place.country)
    );
    if (mission) return mission.country;
    // "the Ghanaian contingent of the ECOWAS stabilisation force"
    const body = places.findLast((p) => p.kind === "body" && p.start < start && FORCE_OF.test(article.article.body.slice(p.end, p.end + 40))); // prettier-ignore
    if (body) return body.country;
    const led = article.sentences[i]?.text.match(/\b([A-Z][\w.]*(?: [A-Z]\w+)?)-led coalition\b/);
    if (led) return `${LEADERS[led[1]!.toLowerCase()] ?? led[1]}-led coalition`;
  }
  return "";
}

/** "The brigade numbers about 3,500", after "a NATO brigade led by Canada": the body whose unit the words for it name. */
export function unitOf({article, sentence, words}: View, from: number, to: number): string {
  const unit = words.slice(Math.max(1, from), to + 1).find((w, k) => /^(?:brigade|battlegroup|battalion)$/.test(w) && /^(?:the|this)$/.test(words[Math.max(1, from) + k - 1] ?? "")); // prettier-ignore
  if (!unit) return "";
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 2; i--) {
    const body = article.sentences[i]!.places.find((p) => p.kind === "body" && new RegExp(`^(?:'s|’s)? (?:[a-z-]+ ){0,2}${unit}\\b`).test(article.article.body.slice(p.end, p.end + 40))); // prettier-ignore
    if (body) return body.country;
  }
  return "";
}

const FORCE_OF = /^ (?:[a-z-]+ ){0,2}(?:force|mission)\b/;

/** "The mission has 4,500 troops", "the force's 1,200 peacekeepers". */
export const namesMission = ({words}: View, from: number, to: number): boolean => {
  for (let k = Math.max(1, from); k <= to; k++)
    if (/^(?:the|its|this)$/.test(words[k - 1]!) && MISSION_WORDS.has(words[k]!) && words[k] !== "troops")
      // "has suspended the work of its contingent": a country's, and no mission
      return !(words[k - 1] === "its" && /^(?:contingent|garrison)$/.test(words[k]!));
  return false;
};

/** The body whose multinational unit it is: the last one named in this sentence or the three before. */
export function bodyOf(view: View, first: number, last: number): string {
  const {article, sentence} = view;
  // "A joint patrol of 80 soldiers from Chad and Cameroon", "international observers": no unit of the alliance's
  if (!/\b(?:multinational|allied) (?:unit|force|battalion|brigade|contingent|company|battlegroup|troops|soldiers)\b/.test(phrase(view, first - 4, last))) return ""; // prettier-ignore
  const near = article.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 1);
  return near.flatMap(({places}) => places).findLast(({kind, country}) => (kind === "body" && ARMED.test(country)) || isMission(country))?.country ?? ""; // prettier-ignore
}

const ARMED = /^(?:NATO|EU|UN|African Union|ECOWAS|SADC)$/;
