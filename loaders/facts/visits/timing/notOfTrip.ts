import type {AnnotatedSentence, DateMention} from "../../../types.ts";

/** "the 2003 invasion", "a 2023 security agreement": the year is the other thing's. */
export function isModifier(sentence: AnnotatedSentence, date: DateMention): boolean {
  const next = sentence.tokens.find((t) => t.start >= date.end);
  const isBare = /^\d{4}$/.test(date.text);
  // "last year's war"
  if (next && /^['’]s?$/.test(next.text))
    return !/^(visit|trip|tour)s?$/.test(sentence.tokens[next.index + 1]?.lower ?? "");
  // "since winning the November 20 presidential election"
  const before = sentence.tokens.findLast((t) => t.end <= date.start);
  const named =
    before?.lower === "the" && /^\p{Lu}\p{L}+\.? \d{1,2}$|^\d{1,2} \p{Lu}\p{L}+$/u.test(date.text);
  return (
    (isBare || named) &&
    date.relation === "" &&
    next !== undefined &&
    (/^(?:NOUN|ADJ)$/.test(next.pos) || (named && next.pos === "ADV")) &&
    !sentence.tokens.slice(next.index, next.index + 3).some((t) => /^(visit|trip|tour)s?$/.test(t.lower))
  );
}

/** "began his second visit to Senegal this year on Monday": the year in which the visits are counted. */
export const isCount = ({tokens, dates}: AnnotatedSentence, token: number, date: DateMention): boolean =>
  /^(?:this|last) year$/i.test(date.text) &&
  dates.length > 1 &&
  tokens
    .slice(Math.max(0, token - 4), token)
    .some((t) => /^(?:first|second|third|fourth|fifth|sixth|latest)$/.test(t.lower));

/** "the first since the coup there in July 2023", "a contract for 150 MW from January": the day of that other thing. */
export function isOfOther({text, start, quantities, verbs}: AnnotatedSentence, date: DateMention): boolean {
  const before = text.slice(Math.max(0, date.start - start - 90), date.start - start);
  const since = /\bsince (?:the|a|an|his|her|its|their) [^,;:]{3,60} (?:in|on|of) (?:\w+ )?$/.exec(before);
  const from = since ? date.start - since[0].length : date.start;
  return (
    SINCE_DOING.test(before) ||
    PUT_OFF_FROM.test(before) ||
    (since !== null && !verbs.some((v) => v.start > from && v.end < date.start)) ||
    (before.endsWith(" from ") && quantities.some((q) => q.end === date.start - 6))
  );
}

/** "the trip, put off from June, begins on Monday": the day that it was first to have. */
const PUT_OFF_FROM =
  /\b(?:postponed|delayed|deferred|rescheduled|(?:put|held|pushed|moved) (?:off|back|over|forward)) from (?:early |late |mid-)?$/;

/** "his first since winning the vote and taking office on 26 November" */
const SINCE_DOING = /\bsince \w+ing\b[^,;:]{0,80} (?:(?:on|in) (?:\w+ )?)?$/;
