/**
 * What an article says beside its facts: sentences that tell something which no row took. By them a fact that another
 * article tells in full is known again where this one only touches on it: "The goal of $4bn for 2030 looks far off".
 */
import {holds, wordClass} from "../../annotate/word.ts";
import type {WordClass} from "../../annotate/word.ts";
import {ACTS, DEAL_NOUNS, PROJECT_NOUNS} from "../../lexicon/agreements.ts";
import type {AgreementKind} from "../../lexicon/agreements.ts";
import {FORCES, TRAVELLING, VISITING} from "../../lexicon/notable.ts";
import {TARGET_NOUNS, TRADE_NOUNS} from "../../lexicon/trade.ts";
import {TRAVEL_NOUNS} from "../../lexicon/travel.ts";
import {NEARER, PLACING} from "../../lexicon/whereabouts.ts";
import {MOVING_OUT} from "../../lexicon/troops.ts";
import type {
  Person,
  AnnotatedArticle,
  AnnotatedSentence,
  DateMention,
  PlaceMention,
  Qualifier,
  Span,
  TableName
} from "../../types.ts";
import {contentWords} from "../agreements/merge.ts";
import {isNotSo} from "../denied.ts";
import type {ValuesOf} from "../index.ts";
import {nameWords} from "../names.ts";
import type {Who} from "../names.ts";
import type {VisitValues} from "../visits/index.ts";
import {isWithin} from "../when.ts";

/** A number as a sentence tells it; `unit` is empty where it counts heads. */
export interface Amount {
  value: number;
  max: number | null;
  qualifier: Qualifier;
  unit: string;
  /** Its words, qualifier included. */
  text: string;
  /** It stands behind a "not": "should not be satisfied with $182m". */
  denied: boolean;
}

/** A sentence, by what may be known again in it. */
export interface Clue extends Span {
  /** Sums and numbers that no row took. */
  amounts: Amount[];
  /** Officials, and whoever is named in full. */
  people: Who[];
  /** Lands that somebody is in or goes to, and those of them of which a town is named. */
  hosts: string[];
  /** It names no land that somebody is in or goes to: "was there in June", "goes again in March". */
  landless: boolean;
  towns: string[];
  /** Countries and bodies that are named, or that "they" stand for, and those whom the people serve. */
  parties: string[];
  /** Days, months and years, each from and to. */
  days: [string, string][];
  /** Nouns of a sentence that names agreements or works, without those that all of them share. */
  words: string[];
  /** What the agreements in it are called. */
  kinds: AgreementKind[];
  /** It tells of a journey, of a signature, of an aim. */
  goes: boolean;
  /** Somebody comes or is there, wherever that is. */
  comes: boolean;
  /** Somebody has company. */
  together: boolean;
  /** Soldiers leave. */
  leaves: boolean;
  signs: boolean;
  aims: boolean;
  /** It speaks of trade as a whole, and of no aim. */
  trades: boolean;
  /** It speaks of what somebody needs. */
  needs: boolean;
  /** Something in it is denied. */
  denied: boolean;
  /** Something in it does not happen. */
  off: boolean;
  /** Something in it is supposed. */
  supposed: boolean;
}

/** What one sentence tells already, by table. */
export type Told = <K extends TableName>(table: K) => readonly ValuesOf[K][];

/** What a sentence leaves over; null where there is nothing that a row could be known by. */
export function clueOf(
  sentence: AnnotatedSentence,
  {people: known, sentences}: AnnotatedArticle,
  told: Told
): Clue | null {
  const {tokens, verbs, start, end, text} = sentence;
  const isOfDeals = has(sentence, DEALS, (word) => DEAL_NOUNS.has(word) || PROJECT_NOUNS.has(word));
  const amounts = amountsLeft(sentence, told, isOfDeals ? 2 : FEW);
  const people = sentence.people.map(({person}) => known[person]!).filter(isWho);
  const officials = people.filter(({official}) => official);
  const named = people.length > 0 ? goalsIn(sentence) : [];
  const goals = named.filter((goal) => !isTold(goal, sentence, told("visits"), people));
  const comes = people.length > 0 && isComing(sentence);
  const leaves = verbs.some(({lemma}) => MOVING_OUT.has(lemma)) && holds(sentence, OF_FORCES);
  if (amounts.length === 0 && !isOfDeals && goals.length === 0 && !comes && !leaves) return null;
  return {
    start,
    end,
    amounts,
    people: distinct(people.map(({name, role, country}) => ({name, role, country}))),
    landless: named.length === 0,
    hosts: distinct(goals.map(({country}) => country)),
    towns: distinct(goals.filter(({kind}) => kind === "city").map(({country}) => country)),
    parties: partiesOf(sentence, sentences[sentence.index - 1], officials),
    days: sentence.dates
      .filter(
        (date) => date.from !== "" && !EDGES.has(date.relation) && !isOfOtherClause(date, goals, sentence)
      )
      .map(({from, to}): [string, string] => [from, to]),
    words: isOfDeals ? nounsOf(sentence) : [],
    kinds: isOfDeals ? distinct(tokens.flatMap(({lower}) => DEAL_NOUNS.get(lower)?.kind ?? [])) : [],
    goes:
      verbs.some(({lemma}) => VISITING.has(lemma) || TRAVELLING.has(lemma)) ||
      has(sentence, OF_JOURNEYS, (word) => TRAVEL_NOUNS.has(word)),
    comes,
    together: people.length > 1 && TOGETHER.test(text),
    leaves,
    signs: verbs.some(({lemma}) => ACTS.get(lemma) === "sign"),
    aims: has(sentence, TARGETS, (word) => TARGET_NOUNS.has(word)),
    trades:
      has(sentence, TRADES, (word) => TRADE_NOUNS.has(word)) &&
      !told("trade").some(({kind}) => kind !== "actual"),
    needs: NEEDS.test(text),
    denied: DENIED.test(text),
    off: verbs.some(({negated}) => negated) || OFF.test(text),
    supposed: isSupposed(sentence, goals)
  };
}

/** Whom a row can be known by: an official, or a full name, whose office other articles tell. */
const isWho = ({official, name}: Person): boolean => official || nameWords(name).length > 1;

/** The rules read that somebody goes there, and every date of the sentence with it: of "went in April, and goes again in March" one is left. */
function isTold(
  {country}: PlaceMention,
  {dates}: AnnotatedSentence,
  visits: readonly VisitValues[],
  people: readonly Person[]
): boolean {
  const read = visits.filter(
    (visit) => visit.host_country === country && people.some(({name}) => name === visit.visitor)
  );
  const isLeft = ({from, to}: DateMention) =>
    from.length >= MONTH && read.every(({start_date: day}) => day !== "" && !isWithin(day, from, to));
  return read.length > 0 && !dates.some(isLeft);
}

/** Length of a date that tells the month. */
const MONTH = 7;

/** "was in Hanoi with the premier, resigned last week": between the land and the date another verb begins. */
function isOfOtherClause(
  date: Span,
  goals: readonly Span[],
  {verbs, text, start}: AnnotatedSentence
): boolean {
  const goal = goals.findLast(({end}) => end <= date.start);
  if (!goal || !text.slice(goal.end - start, date.start - start).includes(",")) return false;
  const between = verbs.filter((verb) => goal.end < verb.start && verb.end <= date.start);
  return between.length > 0 && !between.some(({lemma}) => JOURNEYING.has(lemma));
}

/** Of a sentence that puts somebody somewhere the verb before counts: "A minister with a taste for rice would help, but Bae, who was in Hanoi, resigned". */
function isSupposed({verbs}: AnnotatedSentence, [goal]: readonly Span[]): boolean {
  const own = goal ? verbs.filter((verb) => verb.end <= goal.start).at(-1) : undefined;
  return own ? own.hypothetical : verbs.some(({hypothetical}) => hypothetical);
}

const JOURNEYING = new Set([
  "come",
  "go",
  "arrive",
  "travel",
  "fly",
  "visit",
  "return",
  "reach",
  "accompany"
]);

const isComing = (sentence: AnnotatedSentence): boolean =>
  (sentence.verbs.some(({lemma}) => JOURNEYING.has(lemma)) && !OTHERWISE.test(sentence.text)) ||
  (sentence.tokens.some(({lower}) => lower === "there") && IS_THERE.test(sentence.text));

/** "came under fire", "went into politics". */
const OTHERWISE =
  /\b(?:come|comes|came|coming|go|goes|going|gone|went) (?:under|into|up|out|off|down|ahead|through|public|wrong|over)\b/i;
const IS_THERE = /\b(?:is|are|was|were|been|be) (?:also |already |last |back )?there\b/i;
const TOGETHER = /\b(?:with|accompan(?:y|ied|ies|ying)|alongside|joined|joins)\b/i;

const DEALS = wordClass(DEAL_NOUNS.keys(), PROJECT_NOUNS);
const OF_JOURNEYS = wordClass(TRAVEL_NOUNS);
const TARGETS = wordClass(TARGET_NOUNS);
const TRADES = wordClass(TRADE_NOUNS);
const OF_FORCES = wordClass(FORCES);

/** Whether some word of the sentence is one; of most sentences its class tells that none is. */
const has = (sentence: AnnotatedSentence, one: WordClass, test: (word: string) => boolean): boolean =>
  holds(sentence, one) && sentence.tokens.some(({lower}) => test(lower));

const THEY = new Set(["they", "them", "these", "those", "latter"]);
const MORE = new Set(["more", "further", "another", "additional", "others", "rest"]);

/** "A further 350 are to join them", "Sixty more are due": of a sentence that names nobody, whom the one before names. */
function partiesOf(
  sentence: AnnotatedSentence,
  before: AnnotatedSentence | undefined,
  officials: readonly Person[]
): string[] {
  const {places, tokens, paragraph} = sentence;
  const isCarried =
    places.length === 0 &&
    before?.paragraph === paragraph &&
    tokens.some(({lower}) => THEY.has(lower) || MORE.has(lower));
  const named = isCarried ? before.places : places;
  return distinct([...named, ...officials].map(({country}) => country));
}

const NEEDS = /\b(?:needs?|needed|demand|requirements?|consumption|consumes?|imports?)\b/i;

/** Words of dates that only bound what is told. */
const EDGES = new Set(["until", "before", "since", "after"]);

const DENIED = /\b(?:denied|denies|false|untrue|rumou?rs?)\b|\?\W*$/i;
const OFF =
  /\b(?:never|neither|nor|cancels?|cancell?ed|cancell?ation|postponed|postpones|(?:called|calls|calling|put) off|instead of)\b/i;

/** Smaller numbers without a unit count too much else, but for agreements. */
const FEW = 20;

function amountsLeft(
  {quantities, numbers, dates, verbs, text, start: at}: AnnotatedSentence,
  told: Told,
  least: number
): Amount[] {
  const taken = new Set([
    ...told("trade").map(({value}) => value),
    ...told("troops").map(({count}) => count)
  ]);
  const isInside = (span: Span) =>
    [...quantities, ...dates].some(({start, end}) => start <= span.start && span.end <= end);
  const sums = quantities.filter(({conversion}) => !conversion);
  const heads = numbers.filter(
    (number) => !number.ordinal && number.value !== null && number.value >= least && !isInside(number)
  );
  const isDenied = ({start}: Span) =>
    isNotSo(text, start - at) ||
    verbs.some(
      (verb) => verb.negated && verb.end <= start && !/[,;:]/.test(text.slice(verb.end - at, start - at))
    );
  return [...sums, ...heads.map((number) => ({...number, unit: ""}))]
    .filter((amount) => amount.value !== null && !taken.has(amount.value))
    .map((amount) => {
      const {value, valueMax: max, qualifier, unit, text: words} = amount;
      return {value: value!, max, qualifier, unit, text: words, denied: isDenied(amount)};
    });
}

const RETURNING = new Set(["return", "come", "fly"]);

/** "in Lisbon", "to Portugal", "visited Angola", "came home from Vientiane": where the sentence puts somebody. */
const goalsIn = (sentence: AnnotatedSentence): PlaceMention[] =>
  sentence.places.filter((place) => isGoal(place) && isGoneTo(sentence, place));

const isGoal = ({kind, modifier}: PlaceMention): boolean =>
  (kind === "country" || kind === "city") && !modifier;

function isGoneTo({tokens, verbs}: AnnotatedSentence, {start}: PlaceMention): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (NEARER.has(tokens[at]?.lower ?? "")) at--;
  const before = tokens[at]?.lower ?? "";
  if (before === "from") return verbs.some(({lemma}) => RETURNING.has(lemma));
  return PLACING.has(before) && tokens[at - 1]?.lower !== "according";
}

function nounsOf({tokens}: AnnotatedSentence): string[] {
  const nouns = tokens.filter(({pos}) => pos === "NOUN" || pos === "PROPN" || pos === "ADJ");
  return distinct([...contentWords(nouns.map(({text}) => text).join(" "))]);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
