/** The time that a figure covers, or is to be reached in. */
import type {AnnotatedSentence, DateMention, Token, VerbGroup} from "../../types.ts";
import {datesOf, type Figure, textOf, tokensOf, wordAt} from "./figure.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import {FISCAL_START} from "../../lexicon/fiscalYears.ts";
import {dayNumber} from "../../calendar.ts";
import type {Kind} from "./outlook.ts";

export interface Period {
  start: string;
  end: string;
  doubts: string[];
  date: DateMention | null;
}

const NONE: Period = {start: "", end: "", doubts: [], date: null};

/** The period of a figure: the date right after it, else one before it in its clause, else one that the sentence gives to all its figures. */
export function periodOf(
  figure: Figure,
  kind: Kind,
  figures: readonly Figure[],
  parties: readonly string[] = []
): Period {
  const {sentence} = figure;
  const levels = figures.filter((f) => f === figure || !isChange(f));
  const usable = datesOf(sentence).filter(
    (date) => isPeriod(sentence, date, kind) && !isOfComparison(sentence, date, figures)
  );
  const owner = new Map(usable.map((date) => [date, ownerOf(sentence, date, levels)]));
  const own = usable.filter((date) => owner.get(date) === figure);
  const fronted = usable.filter((date) => isFronted(sentence, date, figures));
  const after = own.find((date) => date.start >= figure.quantity.end);
  const chosen = after ?? own.findLast((date) => date.end <= figure.quantity.start);
  if (chosen) return bounds(chosen, kind, parties, figure.quantity.per !== "");
  const year = yearOfLine(sentence);
  if (year && figures[0] === figure) return {...NONE, start: year, end: year};
  if (isComparison(figure)) return NONE;
  const shared = kind === "actual" ? (fronted[0] ?? trailing(figure, usable, figures)) : undefined;
  return shared ? {...bounds(shared, kind, parties), doubts: ["period shared by several figures"]} : NONE;
}

/** "$5bn, 8% more than in 2022", "up a third on the same period of last year": the time of a percentage, which is no figure's. */
function isOfComparison(sentence: AnnotatedSentence, date: DateMention, figures: readonly Figure[]): boolean {
  const {first, last} = tokensOf(sentence, date);
  const before = figures.findLast((f) => f.quantity.core.end <= date.start);
  if (before?.quantity.kind !== "percent") return false;
  // "8% more than in 2022 ($4.6bn)"
  if (figures.some((f) => f.first > last && f.first - last <= 3)) return false;
  return COMPARED_TIME.test(textOf(sentence, before.last + 1, first - 1));
}

const COMPARED_TIME =
  /^(?:more |less |higher |lower |fewer |greater |above |below |up |down |increase |rise |growth |drop |fall |decline |gain |jump ){0,2}(?:than|against|compared (?:with|to)|over|on|versus|from|relative to)(?: (?:in|for|during|the|that|those|of|figure|figures|level|levels|total|same|period|previous|whole)){0,5}$/;

/** "2021: $7.5bn", "- 2022 – 2.5 bcm": the year that a line of a list begins with, or empty. */
export const yearOfLine = ({text}: AnnotatedSentence): string =>
  /^[-•*|–\s]{0,4}((?:19|20)\d\d)\b ?[:|–—-]/.exec(text)?.[1] ?? "";

/** "increased by 15% and reached", "fell by $200m": a change, to which no time belongs. */
const isChange = (figure: Figure): boolean => {
  const {sentence, quantity, first, last, before} = figure;
  if (wordAt(sentence, first - 1) === "by") return true;
  const compared = before?.quantity.kind === "percent" && isComparison(figure);
  return quantity.kind === "percent" && wordAt(sentence, last + 1) !== "of" && !compared;
};

/** "exports were $5bn and imports $3bn in 2023": of figures joined by "and", the last one's date holds for all. */
function trailing(
  figure: Figure,
  dates: readonly DateMention[],
  figures: readonly Figure[]
): DateMention | undefined {
  const next = figure.after;
  if (!next || figures.indexOf(next) < 0 || dates.length !== 1) return undefined;
  const between = textOf(figure.sentence, figure.last + 1, next.first - 1);
  // "…200 MW, and that this shall be scaled up to 400 MW from 2026"
  if (/\b(?:will|shall|would|should|could|may|plans?|aims?|expected|target(?:ed|s)?)\b/.test(between))
    return undefined;
  const joined =
    /^(?:, )?(?:worth|valued at)\b/.test(between) ||
    (/\b(?:and|while|but)\b|,/.test(between) &&
      !/\b(?:from|against|compared|than|aim|target|hope)\b/.test(between));
  if (dates[0] && isCut(figure.sentence, next.last + 1, tokensOf(figure.sentence, dates[0]).first - 1, next))
    return undefined;
  return joined &&
    (dates[0]?.start ?? 0) > next.quantity.end &&
    !/^(?:by|from|since)$/.test(dates[0]?.relation ?? "")
    ? dates[0]
    : undefined;
}

/** "the financial year 2023-24" of India: April 2023 to March 2024. Two bare years of another country stay as they are. */
function fiscal({kind, from, to, text}: DateMention, parties: readonly string[]): {from: string; to: string} {
  const [first, last] = [Number(from), Number(to)];
  const country = Object.keys(FISCAL_START).find((code) => parties.includes(code));
  // of two countries that count differently, nobody knows whose "fiscal 2023" it is
  const single = parties.filter((code) => code in FISCAL_START).length === 1;
  const month = FISCAL_START[country ?? ""] ?? 1;
  const pad = (n: number) => String(n).padStart(2, "0");
  // "FY24" ends in 2024; Japan's begins in it
  if (kind === "fiscal" && month > 1 && from === to && from.length === 4 && /\d$/.test(text) && single) {
    const start = country === "JPN" ? first : first - 1;
    return {from: `${start}-${pad(month)}`, to: `${start + 1}-${pad(month - 1)}`};
  }
  if (kind !== "fiscal" || !country || from.length !== 4 || to.length !== 4 || last - first !== 1)
    return {from, to};
  return {from: `${from}-${pad(month)}`, to: `${to}-${pad(month - 1)}`};
}

function bounds(date: DateMention, kind: Kind, parties: readonly string[], rate = false): Period {
  const {relation} = date;
  const {from, to} = fiscal(date, parties);
  const doubts = date.basis === "inferred" ? ["period without a known day of publication"] : [];
  if (relation === "since") return {start: from, end: "", doubts, date};
  // "had shrunk by last August to fewer than four million a day": the rate of that month
  if (rate && relation === "by" && kind === "actual" && from.length === 7)
    return {start: from, end: to, doubts, date};
  if (["by", "until", "till", "before", "up to"].includes(relation))
    return {start: "", end: kind === "actual" && date.shape === "point" ? to : to, doubts, date};
  if (/^(?:as of|as at|at)$/.test(relation)) return {start: "", end: to, doubts, date};
  if (relation === "from" && date.shape === "point" && kind !== "actual")
    return {start: from, end: "", doubts, date};
  return {start: from, end: to, doubts, date};
}

/** A day is a period's end or none: "said on Tuesday" dates the news. */
function isPeriod(sentence: AnnotatedSentence, date: DateMention, kind: Kind): boolean {
  if (date.from === "" && date.to === "") return false;
  if (date.kind === "weekday") return false;
  if (
    date.from.length === 10 &&
    date.from === date.to &&
    !/^(?:as of|as at|by|until|since|to|at)$/.test(date.relation)
  )
    return false;
  const {first, last} = tokensOf(sentence, date);
  const before = wordAt(sentence, first - 1);
  const word = /^(?:in|of|for|during|by|since|until|from|to|through|over|last|at|around)$/.test(before)
    ? wordAt(sentence, first - 2)
    : before;
  if (
    /^(?:signed|concluded|agreed|reached|inked|sealed|struck|imposed|adopted|founded|launched|set|made|held|opened|invasion|coup|war|visit|deal|agreement|elected|office)$/.test(
      word
    )
  )
    return false;
  if (
    date.from.length === 10 &&
    date.to.length === 10 &&
    date.from !== date.to &&
    dayNumber(date.to) - dayNumber(date.from) < 8 &&
    date.kind === "relative"
  )
    return false;
  // "the 2015 nuclear deal", "after 2019"
  if (/^(?:after|before|following)$/.test(date.relation) && kind === "actual") return false;
  const next = sentence.tokens[last + 1];
  const modifies =
    date.relation === "" &&
    /^\d{4}$/.test(date.text) &&
    (next?.pos === "NOUN" || next?.pos === "ADJ") &&
    before !== ",";
  return !(
    modifies &&
    !/^(?:figure|figures|level|levels|total|target|exports|imports|trade|financial|fiscal|season|goal)$/.test(
      next?.lower ?? ""
    )
  );
}

/** The figure that a date belongs to: the one it follows with no other between, else the one it leads to. */
function ownerOf(sentence: AnnotatedSentence, date: DateMention, figures: readonly Figure[]): Figure | null {
  const before = figures.findLast((f) => f.quantity.core.end <= date.start);
  const after = figures.find((f) => f.quantity.core.start >= date.end);
  const {first, last} = tokensOf(sentence, date);
  // "nearly double the 2020 level of $64 million"
  const leads = textOf(sentence, first - 4, first - 1);
  // "less than in the previous year (42.9 billion euros)"
  if (
    after &&
    after.first - last <= 2 &&
    /\b(?:than|against|from|with|to)(?: (?:in|for|during|of|the|that))*$/.test(leads) &&
    /^[(,]?$/.test(textOf(sentence, last + 1, after.first - 1)) &&
    isComparison(after)
  )
    return after;
  if (after && LEVEL_OF.test(textOf(sentence, last + 1, after.first - 1))) return after;
  if (
    before &&
    !isCut(sentence, before.last + 1, date.relation === "before" ? first - 2 : first - 1, before) &&
    !(after && introduces(sentence, first, last, after.first))
  )
    return before;
  if (after && !isCut(sentence, last + 1, after.first - 1, after, true)) return after;
  return null;
}

const LEVEL_OF =
  /^(?:['’]s? )?(?:level|levels|figure|total|mark|value|volume|record|peak|high|low|sum)(?: of| :)?$/;

/**
 * "…; in 2024 it was $1m", "in 2022, $402m", "…, and in the first half of 2022 they came to $300m": the date, tokens
 * [from, last], stands at the head of the clause of the figure at `first`.
 */
function introduces(sentence: AnnotatedSentence, from: number, last: number, first: number): boolean {
  const start = sentence.tokens
    .slice(0, from)
    .findLastIndex((t) => /^(?:[;,]|and|but|while|from|to|:)$/.test(t.lower));
  const {tokens} = sentence;
  const opens =
    start >= 0 &&
    from - start <= 3 &&
    /^(?:in|during|by|for|[;,]|and|but|while)$/.test(tokens[start + 1]?.lower ?? "") &&
    !/^(?:from|to)$/.test(tokens[start]?.lower ?? "");
  const near = first - last <= 12 && tokens.slice(last + 1, first).every((t) => t.text !== ";");
  const comma = tokens[last + 1]?.text === "," || tokens[start]?.text === ";";
  const verbAfter = tokens.slice(last + 1, first).some((t) => t.pos === "VERB" || t.pos === "AUX");
  const clause = /^(?:it|they|this|that|these|those)$/.test(tokens[last + 1]?.lower ?? "") && verbAfter;
  return (
    opens && near && (first - last <= 3 || (comma && verbAfter) || clause || tokens[start]?.text === ";")
  );
}

/** Between a figure and its date stands a break, or a verb of its own. */
function isCut(
  sentence: AnnotatedSentence,
  from: number,
  to: number,
  figure: Figure,
  isBefore = false
): boolean {
  const words = sentence.tokens.slice(from, to + 1);
  if (words.some((t) => /^[;—]$/.test(t.text))) return true;
  if (isBefore && isOfOther(figure, from)) return true;
  if (isBefore) return words.some((t) => /^(?:who|that)$/.test(t.lower)) && figure.from > from;
  // "Goods worth 42.6 billion euros were exchanged between the two in 2023": the figure's own verb
  const own = (v: VerbGroup) =>
    v.subject !== null && v.subject[0] <= figure.first && figure.first <= v.subject[1];
  const finite = sentence.verbs.some(
    (v) => !own(v) && v.first >= from && v.head <= to && (v.form === "finite" || v.form === "participle")
  );
  const reached =
    /^(?:will|would|should|to) (?:be )?(?:attained|reached|achieved|met|hit|realised|realized) (?:by|in)$/;
  if (finite && reached.test(words.map((t) => t.lower).join(" "))) return false;
  return finite || words.some((t: Token) => /^(?:after|before|when|because|although)$/.test(t.lower));
}

/** "under a deal signed in October, Nepal will export", "which ended last week": the date right after another verb is that one's. */
function isOfOther({sentence, first}: Figure, afterDate: number): boolean {
  const date = datesOf(sentence).findLast((d) => tokensOf(sentence, d).last < afterDate);
  const start = date ? tokensOf(sentence, date).first : afterDate;
  const verb = sentence.verbs.findLast((v) => v.head < start);
  if (!verb || SAYING.has(verb.lemma) || start - verb.head > 4) return false;
  const own = sentence.verbs.findLast((v) => v.head < first);
  return verb !== own && !sentence.tokens.slice(verb.head, start).some((t) => /^[,;:)\]–—]$/.test(t.text));
}

/** At the head of the sentence, before all figures: "In 2023, exports were $5bn and imports $3bn". */
const isFronted = (sentence: AnnotatedSentence, date: DateMention, figures: readonly Figure[]): boolean => {
  const {first} = tokensOf(sentence, date);
  return (
    first <= 5 &&
    figures.every((f) => f.quantity.start > date.end) &&
    date.relation !== "by" &&
    !/^(?:since|after|before)$/.test(date.relation)
  );
};

/** "up from $4bn", "compared with $3bn": a figure of another time than the sentence's. */
export const isComparison = ({sentence, first, before}: Figure): boolean => {
  if (before === null) return false;
  const lead = textOf(sentence, Math.max(before.last + 1, first - 14), first - 1);
  return COMPARED.test(lead) || EARLIER.test(lead);
};

const COMPARED =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|than)(?: (?:the|a|an|some|about|around|just|only|nearly|over|under|less|more|current|mere|roughly|almost|previous|earlier|estimated|\(|\$|than|at)){0,4}$/;
/** "slightly less than in the previous year (42.9 billion euros)" */
const EARLIER =
  /\b(?:than|from|against|compared (?:with|to)) (?:(?:previous|prior|preceding|last|same|corresponding|year|years|period|month|months|quarter|earlier|before|ago|one|a|the|that|those|of|in|for|during|level|figure|total|['’]s|first|second|half|\d{4}) ){1,8}[(,]?$/;
