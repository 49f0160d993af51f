import {addDays, daysBetween} from "../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence, Fact, Span} from "../types.ts";
import {claimsOf} from "./notices/claims.ts";
import type {Claim} from "./notices/claims.ts";
import {holds, mended} from "./notices/mend.ts";
import {retractedBy} from "./notices/retracted.ts";
import {spokenOf} from "./notices/scope.ts";

/**
 * Lets the correction notices of an article override its facts: where a fact holds the value that a notice takes
 * back, it gets the new one, with the notice as its evidence. A notice about words already mended changes nothing, and
 * none makes a fact of its own.
 */
export function applyNotices(article: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  return noticesOf(article).reduce<Fact[]>(
    (all, notice) => {
      const claims = claimsOf(notice);
      if (claims.length > 0) return claims.reduce((mended, claim) => override(article, mended, claim), all);
      const retracted = retractedBy(article, all, notice);
      return all.filter((fact) => !retracted.includes(fact));
    },
    [...facts]
  );
}

/** Each notice by itself: the sentences of one paragraph. */
function noticesOf({notices}: AnnotatedArticle): AnnotatedSentence[][] {
  const byParagraph = new Map<number, AnnotatedSentence[]>();
  for (const sentence of notices) {
    const group = byParagraph.get(sentence.paragraph) ?? [];
    byParagraph.set(sentence.paragraph, group);
    group.push(sentence);
  }
  return [...byParagraph.values()];
}

function override(article: AnnotatedArticle, facts: readonly Fact[], claim: Claim): Fact[] {
  const {now, old, told} = claim;
  const touched = facts.filter((fact) => holds(fact, now) || Object.keys(mended(fact, now, old)).length > 0);
  const meant = alsoOf(spokenOf(article, touched, claim), touched, claim);
  // the body was mended before the notice was written
  if (meant.some((fact) => holds(fact, now) && (old === null || !holds(fact, old)))) return [...facts];
  return facts.map((fact) => {
    if (!meant.includes(fact)) return fact;
    const values = mended(fact, now, old);
    return withValues(fact, {...values, ...newEnd(article, fact, values)}, told);
  });
}

/** A name is mended wherever it stands, and whom a visitor serves on all his visits. */
function alsoOf(meant: readonly Fact[], touched: readonly Fact[], {now, old}: Claim): readonly Fact[] {
  if (now.kind === "name") return touched;
  const visitors = meant
    .filter((fact) => "visitor_country" in mended(fact, now, old))
    .map(({values}) => values.visitor);
  const isTheirs = ({values}: Fact) => values.visitor !== "" && visitors.includes(values.visitor);
  return touched.filter((fact) => meant.includes(fact) || isTheirs(fact));
}

/** A "three-day trip" that begins a day later ends a day later. */
function newEnd(
  {sentences}: AnnotatedArticle,
  {values, evidence}: Fact,
  changed: Record<string, unknown>
): {end_date?: string} {
  const [start, end, now] = [values.start_date, values.end_date, changed.start_date].map(String);
  if (!now || start?.length !== 10 || end?.length !== 10 || now.length !== 10 || "end_date" in changed)
    return {};
  const counted = sentences.some(
    (sentence) =>
      sentence.durations.length > 0 &&
      evidence.some((passage) => passage.start < sentence.end && sentence.start < passage.end)
  );
  return counted ? {end_date: addDays(end, daysBetween(start, now))} : now > end ? {end_date: ""} : {};
}

/** The fact with other values; what stood for them before does so no longer. */
function withValues(fact: Fact, values: Record<string, unknown>, told: readonly AnnotatedSentence[]): Fact {
  const columns = Object.keys(values);
  if (columns.length === 0) return fact;
  const kept = fact.evidence.flatMap((passage) => {
    const left = passage.columns.filter((column) => !columns.includes(column));
    return left.length > 0 ? [{...passage, columns: left}] : [];
  });
  const notice: Span = {start: told[0]!.start, end: told.at(-1)!.end};
  const [first, ...rest] = [...kept, {...notice, columns}];
  return {...fact, values: {...fact.values, ...values}, evidence: [first!, ...rest]};
}
