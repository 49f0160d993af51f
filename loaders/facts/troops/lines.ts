/** Contingents of a mission, one a line, under a heading: "Troops by contributing country", "India – 2,239", "Nepal: 1,547". */
import type {AnnotatedArticle} from "../../types.ts";
import {isCount} from "./group.ts";
import {homeOf} from "./joint.ts";
import {presentCount} from "./presentCount.ts";
import type {Found} from "./reading.ts";
import type {View} from "./view.ts";

/** Longest list, in lines. */
const LONGEST = 40;

const LINE = /^[\s•*·–—-]{0,4}\p{Lu}[\p{L}’'. -]{2,40}?\s?[:–—\t(-]\s?\d[\d,.]*\)?(?: (?:troops|soldiers|personnel|peacekeepers))?[;.,]?\s*$/u; // prettier-ignore

const HEADING = /\b(?:troops?|soldiers|contingents?|peacekeepers|military personnel)\b/i;
const OTHERS = /\b(?:police|killed|deaths|dead|casualties|refugees|fallen|fatalities)\b/i;

export function* inLines(view: View): Generator<Found> {
  const {article, sentence, numbers, placeAt} = view;
  const [number, ...more] = numbers;
  if (!number || more.length > 0 || !LINE.test(sentence.text) || !isCount(view, number)) return;
  const place = placeAt.find((laid) => laid?.mention.kind === "country");
  const location = place ? soilOf(article, sentence.index) : "";
  if (!place || location === "" || location === place.mention.country) return;
  const doubts = ["a list", "location from the heading"];
  yield presentCount(view, "count-in-line", number, place.mention.country, location, doubts);
}

/** The land of the mission that the heading of a list names, or the sentence before it; empty where the list is of no troops. */
function soilOf({sentences}: AnnotatedArticle, index: number): string {
  let head = index - 1;
  while (head >= 0 && index - head < LONGEST && LINE.test(sentences[head]!.text)) head--;
  const heading = sentences[head];
  if (!heading || !HEADING.test(heading.text) || OTHERS.test(heading.text)) return "";
  for (const one of [heading, sentences[head - 1]]) {
    const homes = new Set((one?.places ?? []).map((p) => homeOf(p.country)).filter((home) => home !== ""));
    if (homes.size === 1) return [...homes][0]!;
  }
  return "";
}
