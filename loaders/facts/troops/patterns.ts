/** The rules that read troops. The counts of an article are read in order, since one leans on another. */
import {attributionOf} from "../../annotate/attribution.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {SOFT_TROOPS, TROOPS, UNITS} from "../../lexicon/troops.ts";
import type {AnnotatedArticle, AnnotatedSentence, Declined, Evidence, Fact, Span} from "../../types.ts";
import {decline, makeFact} from "../rule.ts";
import type {Rules} from "../rule.ts";
import {forcesNear, isAboutForces} from "./about.ts";
import {changesIn} from "./changes.ts";
import {countsIn} from "./counts.ts";
import {homeOf} from "./joint.ts";
import {toldBy} from "./told.ts";
import type {Told} from "./told.ts";
import {dated} from "./dated.ts";
import {isHostsOwn} from "./hosts.ts";
import {dueIn} from "./due.ts";
import {inLines} from "./lines.ts";
import {listedIn} from "./listed.ts";
import {inTable} from "./table.ts";
import {relocated} from "./relocate.ts";
import {topicOf} from "./topic.ts";
import {movesIn} from "./moves.ts";
import type {TroopsValues} from "./index.ts";
import {isLoose, isRefusal} from "./reading.ts";
import type {Found, Reading} from "./reading.ts";
import {viewOf} from "./view.ts";
import {namesPeople} from "./peoples.ts";
import type {View} from "./view.ts";

export const troopsRules: Rules<"troops"> = [{name: "troops", find: readTroops}];

function* readTroops(article: AnnotatedArticle): Generator<Fact<TroopsValues> | Declined> {
  let told: Told | null = null;
  const readings: Reading[] = [];
  const {id} = article.article;
  for (const sentence of article.sentences) {
    if (!speaksOfForces(article, sentence, told)) continue;
    const view = viewOf(article, sentence);
    const taken: Span[] = [];
    const found: Found[] = [];
    const before = told;
    for (const read of sentence.numbers.length > 0 ? READERS : [movesIn]) {
      const earlier = [...readings.slice(-RECENT), ...found.filter((one): one is Reading => !isRefusal(one))];
      // "3,700 are in Somalia with ATMIS, whose strength is being cut from 17,600": the change is told behind the count
      const lean = read === countsIn && opensBefore(view, taken) ? before : told;
      for (const each of read(view, lean, taken, earlier)) {
        const one = atHome(each, readings);
        found.push(one);
        if (one.taken) taken.push(one.taken);
        if (!isRefusal(one) && !isLoose(one)) told = toldBy(one.values, sentence.index, told, one.doubts);
      }
    }
    if (found.every(isRefusal)) told = topicOf(view, told);
    for (const one of found) {
      if (isRefusal(one)) yield decline(`troops/${one.rule}`, id, one.at, one.reason);
      else readings.push(one);
    }
  }
  const kept = distinct(readings).filter((one) => !isHostsOwn(one, readings));
  for (const reading of dated(relocated(article, kept))) yield factOf(article, reading);
}

/** Lists and changes first: their numbers are read as no plain counts. Without a number there are only moves. */
const READERS = [inTable, inLines, listedIn, changesIn, dueIn, countsIn, movesIn];

/** What a host of others' troops has of its own is none of this table's. */
const atHome = (found: Found, readings: readonly Reading[]): Found =>
  isRefusal(found) || !isHostsOwn(found, readings)
    ? found
    : {rule: found.rule, reason: "a country's own troops on its own soil", at: found.at, taken: found.taken};

/** Whether a number stands before all that was taken. */
const opensBefore = ({sentence}: View, taken: readonly Span[]): boolean =>
  taken.length > 0 && sentence.numbers.some(({start}) => taken.every((span) => start < span.start));

/** How many readings back a move may be of the same troops. */
const RECENT = 8;

/** How many sentences on "they are due by Saturday" may speak of troops counted before. */
const BACK = 2;
/** And on "The Danes pulled out their 320 in 1992". */
const FAR = 5;

function speaksOfForces(article: AnnotatedArticle, sentence: AnnotatedSentence, told: Told | null): boolean {
  const {tokens, places, numbers, index, text} = sentence;
  const counts = numbers.some(({value}) => value !== null && value >= LEAST);
  if (counts && text.includes("|")) return true;
  if (told && index - told.sentence <= (counts ? FAR : BACK)) return true;
  if (holds(sentence, OF_FORCES) && tokens.some(({lower}) => WORDS.has(lower))) return true;
  if (places.some(({kind, country}) => kind === "body" && homeOf(country) !== "")) return true;
  // "Fewer than 50 Americans are on Manus Island"
  if (places.some(({kind, text}) => kind === "demonym" && namesPeople(text)) && isAboutForces(article))
    return true;
  // "Ottawa means to have 2,200 there by 2026", after soldiers were spoken of
  return counts && forcesNear({article, sentence: {index}});
}

/** Fewer are anything. */
const LEAST = 10;

const WORDS: ReadonlySet<string> = new Set([
  ...TROOPS,
  ...SOFT_TROOPS,
  ...UNITS,
  "airbase",
  "uniform",
  "garrisoned",
  "base",
  "bases",
  "coalition",
  "deployment",
  "strong",
  "stationed",
  "commanded",
  "withdrawing",
  "withdrew",
  "withdrawn",
  "withdraw",
  "troop"
]);
const OF_FORCES = wordClass(WORDS);

/** One fact told twice by one sentence stands once. */
function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({view, values}) => {
    const key = [view.sentence.index, ...Object.values(values)].join("|");
    return !seen.has(key) && seen.add(key);
  });
}

type Columns = Extract<keyof TroopsValues, string>;

function factOf(
  article: AnnotatedArticle,
  {view, rule, values, doubts, naming, at}: Reading
): Fact<TroopsValues> {
  const {sentence} = view;
  const credited = {...values, attributed_to: attributionOf(article, sentence, at)};
  const elsewhere = naming !== null && naming !== sentence;
  const filled = (Object.keys(credited) as Columns[]).filter((column) => credited[column] !== "" && credited[column] !== null && !(elsewhere && column === "location")); // prettier-ignore
  const rest: Evidence<Columns>[] = elsewhere
    ? [{start: naming.start, end: naming.end, columns: ["force", "location"]}]
    : [];
  return makeFact(
    "troops",
    `troops/${rule}`,
    article.article.id,
    credited,
    [{start: sentence.start, end: sentence.end, columns: filled}, ...rest],
    doubts
  );
}
