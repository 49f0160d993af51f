/** The verb that governs a date. */
import {SAYING} from "../../lexicon/verbs.ts";
import type {Sentence, Span, VerbGroup} from "../../types.ts";
import {textBefore} from "./terms.ts";

export const isSaying = (lemma: string): boolean =>
  SAYING.has(lemma) || ["comment", "elaborate", "specify", "discuss"].includes(lemma);

/** Commas and clause words between a date and a verb make it a stranger; a comma after a date that opens the clause does not. */
const distance = (between: string): number =>
  (between.match(/\s+/gu)?.length ?? 0) +
  3 * (between.match(/[,;:()–—“”"]|\b(?:that|who|which|when|while|but|and)\b/gu)?.length ?? 0);

const OPENS =
  /(?:^|[,;:–—“"(]|\b(?:and|but|that|when|while|where|who|which))\s{0,2}(?:(?:on|in|by|at|since|from|until|during|before|after|late|early|earlier|later|the)\s{1,2}){0,3}$/iu;

export const opensClause = (sentence: Sentence, offset: number): boolean =>
  OPENS.test(textBefore(sentence.text, offset, 24));

/** The clause ends behind the date, or behind the other end of its range: "from Saturday to next Thursday, he said". */
const CLOSES = /^(?: (?:to|until|till|through) (?:next |the )?[\p{L}\d]+(?: \p{L}+)?)?[^,;]{0,3}[,;]/u;

/** Nothing but what leads to a date behind a comma. */
const PARTED = /, (?:for [\w-]+ \w+ )?(?:(?:on|in|from|during|early|late|early in|late in) )?(?:the )?$/u;

const RELATIVE = /^(?!.*[;:]).*,? (?:who|which|whose [\p{L}-]+)(?: \p{L}+ly)? $/u;

/** "On Thursday X, who runs the port, flew to Lima": what a relative clause says of the subject has not the date before it. */
function behindAside(
  {text, start}: Sentence,
  verbs: readonly VerbGroup[],
  first: VerbGroup,
  at: Span
): VerbGroup {
  if (first.form !== "finite" || !RELATIVE.test(text.slice(at.end - start, first.start - start)))
    return first;
  return (
    verbs.find(
      (v) => v.start > first.end && v.form === "finite" && /, $/.test(text.slice(0, v.start - start))
    ) ?? first
  );
}

/** The verb group that governs a date: the one that holds it ("will on Monday visit"), or the nearest in its clause, earlier ones first. */
export function governing(sentence: Sentence, verbs: readonly VerbGroup[], at: Span): VerbGroup | null {
  const {text, start} = sentence;
  let left: VerbGroup | null = null;
  let right: VerbGroup | null = null;
  for (const verb of verbs) {
    if (verb.start < at.start && at.end < verb.end) return verb;
    if (verb.end <= at.start) left = verb;
    else if (!right && verb.start >= at.end) right = verb;
  }
  right = right && behindAside(sentence, verbs, right, at);
  if (!left || !right) return left ?? right;
  // "who flew to Abidjan, Côte d'Ivoire, on the 24th, called for calm": the date closes what "who" opens
  const between = text.slice(at.end - start, Math.min(right.start - start, at.end - start + 24));
  // "will not fly to Lima on Saturday as planned"
  if (/^\sas\s(?:originally\s|first\s)?$/.test(between)) return left;
  const isClosed = /^(?:\s(?:morning|afternoon|evening|night))?,\s$/.test(between);
  if (
    isClosed &&
    left.form === "finite" &&
    /\b(?:who|which)\s$/.test(textBefore(text, left.start - start, 6))
  )
    return left;
  // "will fly to Porto, Portugal, on Monday, her office said": parted on both sides, the date is of what is said
  const isAside =
    isSaying(right.lemma) &&
    text.length - (right.end - start) < 4 &&
    /^, (?!and |but )/.test(text.slice(at.end - start, at.end - start + 6)) &&
    PARTED.test(textBefore(text, at.start - start, 28));
  const opens = !isAside && opensClause(sentence, at.start - start);
  // "is to sign a memorandum with Uzbekistan on Wednesday and meet the premier": of the clause that it closes
  if (!opens && /^ (?:and|but) (?:then )?$/.test(text.slice(at.end - start, right.start - start)))
    return left;
  const before = distance(text.slice(Math.max(left.end - start, at.start - start - 200), at.start - start));
  const after = distance(text.slice(at.end - start, Math.min(right.start - start, at.end - start + 200)));
  // "will fly to Ethiopia on Friday, her ministry said": what a comma parts from a date that closes its clause is no governor
  const parted = opens ? 0 : CLOSES.test(text.slice(at.end - start, at.end - start + 32)) ? 30 : 4;
  return before + (opens ? 4 : 0) <= after + parted ? left : right;
}
