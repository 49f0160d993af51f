import type {AnnotatedSentence, DateMention} from "../../../types.ts";

/** "the 2003 invasion", "a 2023 security agreement": the year is the other thing's. */
export function isModifier(sentence: AnnotatedSentence, date: DateMention): boolean {
  const next = sentence.tokens.find((t) => t.start >= date.end);
  const isBare = /^\d{4}$/.test(date.text);
  // "last year's war"
  if (next && /^['’]s?$/.test(next.text))
    return !/^(visit|trip|tour)s?$/.test(sentence.tokens[next.index + 1]?.lower ?? "");
  return (
    isBare &&
    date.relation === "" &&
    next !== undefined &&
    (next.pos === "NOUN" || next.pos === "ADJ") &&
    !/^(visit|trip|tour)s?$/.test(next.lower)
  );
}

/** "began his second visit to Senegal this year on Monday": the year in which the visits are counted. */
export const isCount = ({tokens, dates}: AnnotatedSentence, token: number, date: DateMention): boolean =>
  /^(?:this|last) year$/i.test(date.text) &&
  dates.length > 1 &&
  tokens
    .slice(Math.max(0, token - 4), token)
    .some((t) => /^(?:first|second|third|fourth|fifth|sixth|latest)$/.test(t.lower));
