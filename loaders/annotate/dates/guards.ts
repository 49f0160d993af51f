import type {Sentence, Token} from "../../types.ts";
import {COUNTED, DATED_NOUNS, LABELS, VERBS_AFTER_YEAR} from "../../lexicon/calendar.ts";
import {YEAR, pattern, textBefore, wordAfter, wordBefore} from "./terms.ts";

const singular = (word: string): string => word.toLowerCase().replace(/s$/u, "");

/** Whether what follows is a thing counted or a unit: "2000 MW", "May 20 people". */
export function countedAfter(text: string, offset: number): boolean {
  const word = wordAfter(text, offset);
  return (
    /^\s{0,2}-(?:strong|man|member|page|seat|room|bed|meter|metre|km|kilometre|kilometer)/u.test(
      text.slice(offset, offset + 14)
    ) ||
    COUNTED.has(word.toLowerCase()) ||
    COUNTED.has(singular(word))
  );
}

/** The token that covers or first follows an offset of the sentence's text. */
export function tokenFrom(sentence: Sentence, offset: number): Token | undefined {
  const at = sentence.start + offset;
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentence.tokens[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return sentence.tokens[low];
}

/** Whether a noun phrase goes on: "on the 11th floor", "September 11 and 12 ministers". */
export function nounFollows(sentence: Sentence, offset: number): boolean {
  if (!wordAfter(sentence.text, offset)) return false;
  const token = tokenFrom(sentence, offset);
  return token !== undefined && ["NOUN", "ADJ", "PROPN", "NUM"].includes(token.pos);
}

const MOVED =
  /\b(?:postpon|delay|defer|mov|reschedul|push|shift|chang|extend|brought forward|bring forward)\w{0,4}\b[^.;]{0,60}$/iu;

/** "was postponed from May to June" names two dates, not a period. */
export const movedFrom = (text: string, offset: number): boolean => MOVED.test(textBefore(text, offset, 90));

const TIME_WORD =
  /^(?:in|since|during|throughout|until|till|by|before|after|between|through|of|from|to|for|around|circa|early|mid|late|than|versus|vs|year|years|within|toward|towards|into|as)$/iu;
/** After these a number may as well count: "reduced by 2000 rifles". */
const WEAK = /^(?:of|by|from|to|for|than|versus|vs|around|within|into|as)$/iu;
const OWNER =
  /^(?:the|its|their|his|her|our|a|this|that|these|those|original|landmark|historic|controversial)$|['’]s?$/iu;
const ONLY_YEAR = pattern(`^${YEAR}[,.]?$`, "u");
const AFTER_YEAR = pattern(`${YEAR}(?:,\\s|,?\\s(?:and|or)\\s)$`, "u");
const SENTENCE_SUBJECT =
  /^(?:was|is|will|would|saw|has|had|marked|marks|brought|could|may|began|ended|proved)$/u;

/** "2014: France pulls out", "- 2004 -- Russia and Tajikistan sign", "**2016** Turkey": the year that a line of a chronicle opens with. */
const isLabel = (text: string, start: number, end: number): boolean =>
  start < 8 &&
  /^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
  /^[\s•*·▪‣–—-]{0,6}$/.test(text.slice(0, start)) &&
  /^(?:(?::|\s?[–—]|\s-{1,2}\s)(?:\*\*)?|:?\*\*:?)\s{0,2}(?!(?:19|20)\d\d\b|\d[\d,.]*\W{0,3}$)[“"']?[\p{L}\d]/u.test(
    text.slice(end, end + 24)
  );

/** Whether a four-digit number is a year here; see the negatives in the tests for what each line is there for. */
export function isYear(sentence: Sentence, start: number, end: number): boolean {
  const {text} = sentence;
  const year = Number(text.slice(start, end));
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const round = year % 100 === 0;
  if (isLabel(text, start, end)) return true;
  if (
    /^\s{0,1}[-+*×=]\s{0,1}[\p{L}\d]/u.test(text.slice(end, end + 4)) &&
    !/^\s?-\s?era/u.test(text.slice(end, end + 6))
  )
    return false;
  // "between 2000 and 2500 soldiers"
  const other = /^\s(?:and|to|or)\s([\d,.]{4,9})/u.exec(text.slice(end, end + 16));
  // "7,000 MW by 2020 and 9,000 by 2030": no range, the one is written with a comma
  const isRange = other !== null && !/^\d,\d/.test(other[1] ?? "");
  if (
    other &&
    (isRange || /^(?:between|from)$/iu.test(before)) &&
    /^(?:between|from|of|by|to|about|around)$/iu.test(before) &&
    (!ONLY_YEAR.test(other[1] ?? "") || countedAfter(text, end + other[0].length))
  )
    return false;
  // "in 2003 troops entered", but not "in 2000 homes"
  if (countedAfter(text, end) && !(/^(?:in|since)$/iu.test(before) && !round && year >= 1900)) return false;
  // "until at least 2030"
  if (/\b(?:until|till|through|by)\sat\s(?:least|most)\s$/iu.test(textBefore(text, start, 20))) return true;
  if (LABELS.has(before.toLowerCase().replace(".", ""))) return false;
  if (AFTER_YEAR.test(textBefore(text, start, 12))) return true;
  const plural =
    /^[a-z]{3,}s$/u.test(after) &&
    !DATED_NOUNS.has(after) &&
    !/(?:ss|us|is|was|has)$/u.test(after) &&
    // "the treaty of 1994 remains the foundation"
    !VERBS_AFTER_YEAR.has(after) &&
    // "by 2026 deliveries will grow"
    !/^\s[a-z]{3,24}s\s(?:will|would|should|could|are|were|may|might|must|can|had|have)\b/u.test(
      text.slice(end, end + 40)
    );
  // "closed 2023 at 3.6 billion"
  if (/^(?:closed|ended|finished|began|started|opened)$/iu.test(before) && year >= 1900)
    return !countedAfter(text, end);
  if (TIME_WORD.test(before)) {
    if (!WEAK.test(before)) return true;
    return !plural && !(round && year <= 2000 && /^(?:by|from|to|of)$/iu.test(before));
  }
  if (/^with$/iu.test(before)) return /compar\w{1,5}\swith\s$/u.test(textBefore(text, start, 16));
  // "the 1701 resolution"
  if (year < 1900 && LABELS.has(after)) return false;
  // "the 2015 nuclear deal", "Iran's 2003 declaration"; "the 2000 or so" has no noun
  if (OWNER.test(before)) return after !== "" && !/^(?:or|and|of|in|to|as|at|on)$/u.test(after);
  if (before === "" && /^[\s"“'‘]{0,2}$/u.test(text.slice(0, Math.min(start, 3))) && start < 3)
    return SENTENCE_SUBJECT.test(after);
  // "Bilateral trade, 2023: $7.1 billion"
  if (/\p{L}, $/u.test(textBefore(text, start, 3)) && /^ ?[:|]/.test(text.slice(end, end + 2)))
    return year >= 1900 && year < 2100;
  // "- Agreement on visa exemption, 1993": at the end of a line of a list
  if (
    /^\s{0,8}[-–—•*·]\s/u.test(text) &&
    /[\p{L})], $/u.test(textBefore(text, start, 4)) &&
    /^[\s.;]{0,4}$/u.test(text.slice(end))
  )
    return year >= 1900 && year < 2100;
  if (text[start - 1] === "(") return /^[)\s,;–-]/u.test(text.slice(end, end + 1));
  const previous = tokenFrom(sentence, start - 2);
  return (
    previous?.pos === "ADJ" &&
    /^[a-z]/u.test(before) &&
    year >= 1900 &&
    !plural &&
    /^[a-z]/u.test(after) &&
    !round
  );
}
