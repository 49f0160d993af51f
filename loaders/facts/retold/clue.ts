/**
 * What an article says beside its facts: sentences that tell something which no row took. By them a fact that another
 * article tells in full is known again where this one only touches on it: "The goal of $4bn for 2030 looks far off".
 */
import {holds, wordClass} from "../../annotate/word.ts";
import type {WordClass} from "../../annotate/word.ts";
import {ACTS, DEAL_NOUNS, PROJECT_NOUNS} from "../../lexicon/agreements.ts";
import type {AgreementKind} from "../../lexicon/agreements.ts";
import {TRAVELLING, VISITING} from "../../lexicon/notable.ts";
import {TARGET_NOUNS, TRADE_NOUNS} from "../../lexicon/trade.ts";
import {TRAVEL_NOUNS} from "../../lexicon/travel.ts";
import {NEARER, PLACING} from "../../lexicon/whereabouts.ts";
import type {
  Person,
  AnnotatedArticle,
  AnnotatedSentence,
  PlaceMention,
  Qualifier,
  Span,
  TableName
} from "../../types.ts";
import {contentWords} from "../agreements/merge.ts";
import type {ValuesOf} from "../index.ts";
import type {Who} from "../names.ts";

/** A number as a sentence tells it; `unit` is empty where it counts heads. */
export interface Amount {
  value: number;
  max: number | null;
  qualifier: Qualifier;
  unit: string;
  /** Its words, qualifier included. */
  text: string;
}

/** A sentence, by what may be known again in it. */
export interface Clue extends Span {
  /** Sums and numbers that no row took. */
  amounts: Amount[];
  /** Officials who are named. */
  people: Who[];
  /** Lands that somebody is in or goes to, and those of them of which a town is named. */
  hosts: string[];
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
  signs: boolean;
  aims: boolean;
  /** It speaks of trade as a whole. */
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
  const officials = sentence.people.map(({person}) => known[person]!).filter(({official}) => official);
  const isTold = ({country}: PlaceMention) =>
    told("visits").some(
      (visit) => visit.host_country === country && officials.some(({name}) => name === visit.visitor)
    );
  const goals = officials.length > 0 ? goalsIn(sentence).filter((goal) => !isTold(goal)) : [];
  if (amounts.length === 0 && !isOfDeals && goals.length === 0) return null;
  return {
    start,
    end,
    amounts,
    people: distinct(officials.map(({name, role, country}) => ({name, role, country}))),
    hosts: distinct(goals.map(({country}) => country)),
    towns: distinct(goals.filter(({kind}) => kind === "city").map(({country}) => country)),
    parties: partiesOf(sentence, sentences[sentence.index - 1], officials),
    days: sentence.dates
      .filter(({from, relation}) => from !== "" && !EDGES.has(relation))
      .map(({from, to}): [string, string] => [from, to]),
    words: isOfDeals ? nounsOf(sentence) : [],
    kinds: isOfDeals ? distinct(tokens.flatMap(({lower}) => DEAL_NOUNS.get(lower)?.kind ?? [])) : [],
    goes:
      verbs.some(({lemma}) => VISITING.has(lemma) || TRAVELLING.has(lemma)) ||
      has(sentence, OF_JOURNEYS, (word) => TRAVEL_NOUNS.has(word)),
    signs: verbs.some(({lemma}) => ACTS.get(lemma) === "sign"),
    aims: has(sentence, TARGETS, (word) => TARGET_NOUNS.has(word)),
    trades: has(sentence, TRADES, (word) => TRADE_NOUNS.has(word)),
    needs: NEEDS.test(text),
    denied: DENIED.test(text),
    off: verbs.some(({negated}) => negated) || OFF.test(text),
    supposed: verbs.some(({hypothetical}) => hypothetical)
  };
}

const DEALS = wordClass(DEAL_NOUNS.keys(), PROJECT_NOUNS);
const OF_JOURNEYS = wordClass(TRAVEL_NOUNS);
const TARGETS = wordClass(TARGET_NOUNS);
const TRADES = wordClass(TRADE_NOUNS);

/** Whether some word of the sentence is one; of most sentences its class tells that none is. */
const has = (sentence: AnnotatedSentence, one: WordClass, test: (word: string) => boolean): boolean =>
  holds(sentence, one) && sentence.tokens.some(({lower}) => test(lower));

const THEY = new Set(["they", "them", "these", "those", "latter"]);

/** "A further 350 are to join them": of a sentence that names nobody, whom the one before names. */
function partiesOf(
  sentence: AnnotatedSentence,
  before: AnnotatedSentence | undefined,
  officials: readonly Person[]
): string[] {
  const {places, tokens, paragraph} = sentence;
  const isCarried =
    places.length === 0 && before?.paragraph === paragraph && tokens.some(({lower}) => THEY.has(lower));
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
    verbs.some(
      (verb) => verb.negated && verb.end <= start && !/[,;:]/.test(text.slice(verb.end - at, start - at))
    );
  return [...sums, ...heads.map((number) => ({...number, unit: ""}))]
    .filter((amount) => amount.value !== null && !taken.has(amount.value) && !isDenied(amount))
    .map(({value, valueMax, qualifier, unit, text}) => ({
      value: value!,
      max: valueMax,
      qualifier,
      unit,
      text
    }));
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
