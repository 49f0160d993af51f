import {daysBetween} from "../calendar.ts";
import type {DateMention, Sentence, VerbGroup} from "../types.ts";
import {type Aim, aimOf} from "./dates/aim.ts";
import type {DateAnchor} from "./dates/anchor.ts";
import {NO_ANCHOR, advance, leadDay} from "./dates/anchor.ts";
import type {RawDate} from "./dates/expression.ts";
import {countsIranianYears} from "./dates/clues.ts";
import {grammarFor} from "./dates/grammar.ts";
import {relationOf} from "./dates/relation.ts";
import {resolve} from "./dates/resolve.ts";
import {secondOpinion} from "./dates/second-opinion.ts";
import {textBefore} from "./dates/terms.ts";
import {recognize} from "./runner.ts";

export type {DateAnchor} from "./dates/anchor.ts";
export {NO_ANCHOR} from "./dates/anchor.ts";

export interface DateContext {
  /** The article's day, `YYYY-MM-DD`, or empty. The only "now". */
  published: string;
  anchor: DateAnchor;
  verbs: readonly VerbGroup[];
}

/** Dates of one sentence, in order, worked out against the article's day and what the text said before. */
export function findDates(sentence: Sentence, context: DateContext): DateMention[] {
  return read(sentence, phrases(sentence), context).mentions;
}

/**
 * Dates of a document's sentences, one list a sentence. What one sentence tells ("in 2020") anchors the next ("on January 3").
 *
 * @param published `YYYY-MM-DD`, or empty: then a full date in the article's first lines stands in for it.
 */
export function findAllDates(
  sentences: readonly (Sentence & {verbs: readonly VerbGroup[]})[],
  published: string
): DateMention[][] {
  const iranian = sentences.some(countsIranianYears);
  const raws = sentences.map((sentence) => phrases(sentence, iranian));
  let anchor: DateAnchor = {...NO_ANCHOR, day: published ? "" : leadDay(sentences, raws)};
  return sentences.map((sentence, i) => {
    const done = read(sentence, raws[i] ?? [], {published, anchor, verbs: sentence.verbs});
    anchor = done.anchor;
    return done.mentions;
  });
}

/** Both readings of the sentence; of phrases that overlap the longer stays, of two equally long the grammar's. */
function phrases(sentence: Sentence, iranian = false): RawDate[] {
  const own = recognize(grammarFor(sentence, iranian), sentence, undefined);
  const others = secondOpinion(sentence, own);
  if (others.length === 0) return own.map((raw) => withoutStop(raw, sentence));
  const kept = others.filter((other) =>
    own.every(
      (o) => o.end <= other.start || other.end <= o.start || o.end - o.start < other.end - other.start
    )
  );
  const left = own.filter((o) => kept.every((k) => o.end <= k.start || k.end <= o.start));
  return [...left, ...kept].map((raw) => withoutStop(raw, sentence)).sort((a, b) => a.start - b.start);
}

/** "He arrived on 11 Sep." ends with the sentence's stop, not with the month's. */
const withoutStop = (raw: RawDate, sentence: Sentence): RawDate =>
  raw.end === sentence.end && raw.text.endsWith(".")
    ? {...raw, end: raw.end - 1, text: raw.text.slice(0, -1)}
    : raw;

function read(
  sentence: Sentence,
  raws: readonly RawDate[],
  {published, anchor, verbs}: DateContext
): {mentions: DateMention[]; anchor: DateAnchor} {
  const now = published || anchor.day;
  const mentions: DateMention[] = [];
  for (const raw of raws) {
    const offset = raw.start - sentence.start;
    const isDate = raw.value.is === "fields" && raw.value.at.day !== undefined;
    const relation = relationOf(sentence.text, offset, isDate);
    let aim: Aim | undefined;
    const setting = {
      now,
      basis: published ? ("resolved" as const) : ("inferred" as const),
      anchor,
      // worked out only for the dates that need it
      get aim() {
        return (aim ??= aimOf(sentence, verbs, raw, relation));
      },
      sentence,
      before: sentence.text.slice(0, offset),
      opens: offset < 8 && /^\W{0,3}(?:(?:On|In|By)\s)?$/u.test(textBefore(sentence.text, offset, 8))
    };
    const {start, end, text, recognizer, kind} = raw;
    const mention: DateMention = {
      type: "date",
      start,
      end,
      text,
      recognizer,
      kind,
      relation,
      ...resolve(raw.value, setting)
    };
    const before = mentions.at(-1);
    if (before && isBracketed(sentence, before, mention)) Object.assign(before, {from: mention.from, to: mention.to, basis: mention.basis}); // prettier-ignore
    mentions.push(mention);
    anchor = advance(anchor, mention, sentence);
  }
  return {mentions, anchor};
}

/** "from Thursday (Sept 19)", "on Sunday (April 7)": the day in brackets is the one meant, if it is such a weekday. */
const isBracketed = (
  {text, start}: Sentence,
  before: DateMention,
  {from, to, start: at, end}: DateMention
): boolean =>
  before.kind === "weekday" &&
  at - before.end === 2 &&
  text.slice(before.end - start, at - start) === " (" &&
  text[end - start] === ")" &&
  from === to &&
  from.length === 10 &&
  before.from.length === 10 &&
  from !== before.from &&
  daysBetween(before.from, from) % 7 === 0;
