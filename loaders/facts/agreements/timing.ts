/** The date nearest to what is done with an agreement. */
import {shared} from "../../calendar.ts";
import type {AnnotatedSentence, DateBasis, DateMention, Token} from "../../types.ts";
import {isDateline} from "../dateline.ts";
import {indexOfAny, indexOfWord, lastIndexOfWord, tokenAt} from "../near.ts";
import {clauseEnd} from "./clause.ts";
import {datesOf} from "./force.ts";
import type {Phrase} from "./phrase.ts";

export interface Timing {
  date: string;
  basis: DateBasis | "";
  /** Sentence in which the date stands; null without a date. */
  sentence: AnnotatedSentence | null;
  doubts: string[];
}

export const NO_TIMING: Timing = {date: "", basis: "", sentence: null, doubts: []};

/** The doubt about a date that is only the dateline's. */
export const OF_REPORT = "the day of the report";

const FOREIGN_VERB = 25;

const FARTHEST = 42;

/** "has been put off until October": when it is to be. */
const isPutOffTo = ({text, start}: AnnotatedSentence, d: DateMention): boolean =>
  /^(?:until|till)$/.test(d.relation) && /\b(?:put off|postponed|deferred|delayed|pushed back) (?:(?:until|till) )?(?:the )?$/.test(text.slice(Math.max(0, d.start - start - 32), d.start - start)); // prettier-ignore

export const UNTIL = new Set(["until", "till", "through", "since", "before", "from"]);

/** The date of what is done with an agreement: the nearest in the sentence, dates of other verbs held farther. */
export function timingOf(
  sentence: AnnotatedSentence,
  token: number,
  phrase: Phrase,
  own: ReadonlySet<number>,
  from = 0,
  isPlanned = false,
  isEnd = false
): Timing {
  if (sentence.dates.length === 0) return NO_TIMING;
  const earliest = sentence.tokens[from]?.start ?? 0;
  const ranked = sentence.dates
    .filter(
      (d) =>
        d.from !== "" &&
        d.kind !== "fiscal" &&
        d.kind !== "vague" &&
        (!UNTIL.has(d.relation) || (d.relation === "before" && isPlanned) || isPutOffTo(sentence, d)) &&
        (d.start >= earliest || d.start < (sentence.tokens[5]?.start ?? 0)) &&
        !isInside(d, phrase) &&
        // "The agreement of 2006 was terminated in 2018"
        !(isEnd && datesOf(phrase).includes(d)) &&
        !isPlanFor(sentence, d) &&
        !isOthers(sentence, d, phrase)
    )
    .map((d) => ({d, cost: cost(sentence, token, d, own)}))
    .filter(({cost}) => cost < FARTHEST)
    .sort((a, b) => a.cost - b.cost || a.d.start - b.d.start);
  const told = ranked.find(({d}) => !isDateline(sentence, d));
  const best = finer((told ?? ranked[0])?.d, sentence);
  if (!best) return NO_TIMING;
  const doubts = told ? [] : [OF_REPORT];
  return {date: shared(best.from, best.to), basis: best.basis, sentence, doubts};
}

/** "the cooperation plan for 2025": the time that the plan is for. */
function isPlanFor({tokens}: AnnotatedSentence, date: DateMention): boolean {
  const at = tokenAt(tokens, date.start);
  const lead = tokens[at]?.lower === "for" ? at : at - 1;
  return tokens[lead]?.lower === "for" && /^(?:NOUN|PROPN)$/.test(tokens[lead - 1]?.pos ?? "");
}

/** "exactly five years ago, in September 2019": of two that tell one time side by side the finer. */
function finer(date: DateMention | undefined, {dates}: AnnotatedSentence): DateMention | undefined {
  if (!date || date.shape !== "point") return date;
  const whole = shared(date.from, date.to);
  const near = dates.find(
    (d) =>
      d !== date && d.shape === "point" && !UNTIL.has(d.relation) && shared(d.from, d.to).length > whole.length &&
      d.from.startsWith(whole) && Math.max(d.start - date.end, date.start - d.end) < 8
  ); // prettier-ignore
  return near ?? date;
}

/** "has been in force since 2008", "have had an agreement since 2001": the first date with "since" or "from" behind the phrase. */
export function sinceDate({sentence, head}: Phrase): Timing {
  const from = sentence.tokens[head]?.end ?? 0;
  const date = sentence.dates.find(
    (d) =>
      d.from !== "" && d.shape === "point" && (d.start > from ? /^(since|from)$/ : /^since$/).test(d.relation)
  );
  return date && Math.abs(date.start - from) < 90
    ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: []}
    : NO_TIMING;
}

const isInside = (d: DateMention, {sentence: {tokens}, first, head}: Phrase): boolean =>
  d.start >= (tokens[first]?.start ?? 0) && d.end <= (tokens[head]?.end ?? 0);

/** A date of the phrase itself: "a 2023 security agreement", "the tripartite agreement of 1947". */
export function ownYear(phrase: Phrase): Timing {
  const [date] = datesOf(phrase);
  return date
    ? {date: shared(date.from, date.to), basis: date.basis, sentence: phrase.sentence, doubts: []}
    : NO_TIMING;
}

/** "the 2003 invasion", "last year's floods": the date is another noun's. */
function isOthers(sentence: AnnotatedSentence, date: DateMention, phrase: Phrase): boolean {
  const next = sentence.tokens.find((t) => t.start >= date.end);
  if (!next || (next.index > phrase.first && next.index <= phrase.head)) return false;
  const isPossessive =
    (/^['’]s$/.test(next.text) || (next.text === "’" && !sentence.tokens.slice(0, next.index).some((t) => t.text === "‘")) || next.text === "'") && !sentence.tokens.slice(next.index + 1, next.index + 4).some((t) => /^(?:signing|ceremony|cabinet|summit|meeting|session|talks|visit)$/.test(t.lower)); // prettier-ignore
  if (isPossessive) return true;
  const isNamed = next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN";
  return isNamed && date.relation === "" && /^\d{4}$/.test(date.text);
}

function cost(
  sentence: AnnotatedSentence,
  token: number,
  date: DateMention,
  own: ReadonlySet<number>
): number {
  const {tokens, verbs} = sentence;
  const at = tokenAt(tokens, date.start);
  const fronted = at < token && at <= 4;
  const low = at < token ? pastAside(tokens, at, token, fronted) : token;
  const high = at < token ? token : at;
  let sum = (high - low) / (fronted ? 4 : 2);
  for (const v of verbs)
    if (v.head > low && v.head < high && !own.has(v.head) && v.form !== "gerund") sum += FOREIGN_VERB;
  for (let k = low; k < high; k++) {
    const {lower} = tokens[k]!;
    if (WALLS.has(lower)) sum += 18;
    // "sent soldiers on Tuesday, two weeks after the countries signed": not the day of the signing
    if ((lower === "after" || lower === "before") && UNITS.has(tokens[k - 1]?.lower ?? "")) return FARTHEST;
  }
  return sum >= FARTHEST || !isForeign(sentence, at, token) ? sum : sum + FOREIGN_VERB;
}

const WALLS = new Set("; that which who whose because although while whereas when".split(" "));
const UNITS = new Set("day days week weeks month months year years hour hours decade decades".split(" "));

/** "In February, when he visited Dakar for the first time, five agreements were signed": the clause between the commas is passed over. */
function pastAside(tokens: readonly Token[], at: number, token: number, fronted: boolean): number {
  if (!fronted) {
    // "on Tuesday, in a room that smelled of new carpet, they signed"
    const comma = indexOfWord(tokens, ",", at + 1, at + 4);
    // "held talks on 14 June, in which they reviewed the agreement, concluded in 2010,": a clause of its own
    if (comma < 0 || !/^(ADP|SCONJ)$/.test(tokens[comma + 1]?.pos ?? "") || /^(which|whom)$/.test(tokens[comma + 2]?.lower ?? "")) return at; // prettier-ignore
    const end = indexOfWord(tokens, ",", comma + 1, token);
    return end > 0 ? end : at;
  }
  const opener = indexOfAny(tokens, OPENERS, at + 1, at + 4);
  if (opener < 0 || tokens[opener - 1]?.text !== ",") return at;
  const closing = lastIndexOfWord(tokens, ",", token, opener + 1);
  return closing > 0 ? closing : at;
}

const OPENERS = new Set(["when", "while", "where", "as", "during", "after"]);

/** "When the president visited Pakistan from 22 to 24 April 2024, the two signed": the time of the clause that opens the sentence. */
export function openingDate(sentence: AnnotatedSentence, token: number): Timing {
  const {tokens, dates} = sentence;
  if (!/^(when|during|while|on|after|as)$/.test(tokens[0]?.lower ?? "")) return NO_TIMING;
  const comma = tokens.find((t) => t.text === "," && t.index < token);
  const act = tokens[token];
  if (!comma || !act) return NO_TIMING;
  const inside = dates.filter((d) => d.from !== "" && d.kind !== "fiscal" && d.end < act.start);
  const [date] = inside;
  const whole = date ? shared(date.from, date.to) : "";
  return inside.length === 1 && whole.length >= 7 && date
    ? {date: whole, basis: date.basis, sentence, doubts: ["date of the clause before"]}
    : NO_TIMING;
}

/** "is to be signed when the commission meets next March": the time of the clause behind. */
export function clauseDate(sentence: AnnotatedSentence, token: number): Timing {
  const {tokens, dates} = sentence;
  // "were signed by Serbia and Azerbaijan when Aliyev came to Belgrade in March"
  const when = tokens[indexOfAny(tokens, CLAUSE_MARKS, token + 1, token + 9)];
  if (!when || !/^(when|once|as)$/.test(when.lower)) return NO_TIMING;
  if (when.index > token + 1 && (when.lower !== "when" || sentence.verbs.some((v) => v.head > token && v.head < when.index))) return NO_TIMING; // prettier-ignore
  const date = dates.find(
    (d) => d.from !== "" && d.kind !== "fiscal" && d.start > when.end && d.start - when.end < 90
  );
  return date
    ? {date: shared(date.from, date.to), basis: date.basis, sentence, doubts: ["date of the clause behind"]}
    : NO_TIMING;
}

const CLAUSE_MARKS = new Set(["when", "once", "as", ",", ";", ":", "—", "–"]);

/** "said on Thursday that the two had signed": right behind another verb, before the act's clause. */
function isForeign(sentence: AnnotatedSentence, at: number, token: number): boolean {
  const {tokens, verbs, dates} = sentence;
  if (
    at < token &&
    verbs.some((v) => v.head < at && at - v.head <= 2 && v.head !== token && v.lemma !== "be")
  )
    return true;
  // "The two, which fought their last war in 1995, signed a treaty": the time of the clause between the commas
  if (at < token && closesRelative(sentence, at, token)) return true;
  // "signed a memorandum last year, and is negotiating one": the first verb's
  const act = verbs.find((v) => v.head === token);
  const joint = act && tokens[act.first - 1]?.lower === "and" ? act.first - 1 : -1;
  // "arrived on Wednesday and signed four agreements with his host on Thursday"
  const until = clauseEnd(sentence, token);
  if (joint > at && dates.some((d) => d.from !== "" && d.shape === "point" && d.relation === "on" && d.start > tokens[token]!.end && d.end <= tokens[until]!.end)) return true; // prettier-ignore
  const before = joint > at ? verbs.findLast((v) => v.head < at && v.form === "finite") : undefined;
  return before !== undefined && act !== undefined && before.tense !== act.tense;
}

/** A comma right before the act's verb closes a relative clause in which the date stands, its verb before it. */
function closesRelative({tokens, verbs}: AnnotatedSentence, at: number, token: number): boolean {
  const act = verbs.find((v) => v.head === token);
  if (!act || tokens[act.first - 1]?.text !== ",") return false;
  const own = verbs.findLast((v) => v.head < at && v.form === "finite");
  const opener = own && tokens.findLast((t) => t.index < own.first && own.first - t.index < 7 && /^(?:which|who|where|whose)$/.test(t.lower)); // prettier-ignore
  return opener !== undefined && opener.index > 1 && tokens[opener.index - 1]!.text === "," && !verbs.some((v) => v.head > at && v.head < act.first); // prettier-ignore
}
