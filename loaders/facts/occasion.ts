/**
 * Papers are signed on visits: an agreement that a sentence leaves without a day has that of the visit between its parties,
 * where the article tells of one alone. Visits are read by rules of their own, so this is done when all facts are there.
 */
import {addDays, compatible, isAfter, shared} from "../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence, Fact} from "../types.ts";
import type {AgreementValues} from "./agreements/index.ts";
import {sentenceOf} from "./rule.ts";
import type {AnyFact} from "./rule.ts";
import type {VisitValues} from "./visits/index.ts";

type Visit = Fact<VisitValues>;
type Agreement = Fact<AgreementValues>;

/** Sentences between a visit and what was signed on it. */
const REACH = 4;

const SEALED = /\b(?:sign|seal|ink|initial|conclud|exchang|yield|produc|finali[sz])/i;
const NTH = /\bon (?:the|its|his|her|their) (first|second|third|last|final) day\b/i;
/** "had earlier signed", "recently", "two weeks before": no day of the visit. */
const OTHERWISE = /\b(?:recently|earlier|previously|lately|already|before|ago|later|last|next|this year|following)\b/i; // prettier-ignore

/** The facts, with the days of visits for agreements without one. */
export function datedByVisits(article: AnnotatedArticle, facts: readonly AnyFact[]): AnyFact[] {
  const visits = facts.filter((fact) => fact.table === "visits") as Visit[];
  return facts.map((fact) =>
    fact.table === "agreements" ? onVisit(article, fact as Agreement, visits) : fact
  );
}

function onVisit(article: AnnotatedArticle, fact: Agreement, visits: readonly Visit[]): Agreement {
  const {status, parties, date} = fact.values;
  const sentence = date === "" && parties.length === 2 ? sentenceOf(article, fact) : undefined;
  if (!sentence || !/^(?:planned|signed)$/.test(status) || fact.rule === "agreements/talks") return fact;
  if (!SEALED.test(sentence.text) || OTHERWISE.test(sentence.text)) return fact;
  const ofPair = visits.filter(({values: {visitor_country, host_country, start_date}}) => start_date !== "" && visitor_country !== host_country && parties.includes(visitor_country) && parties.includes(host_country)); // prettier-ignore
  const visit = status === "planned" ? visitAhead(article, ofPair) : visitBefore(article, sentence, ofPair);
  if (!visit) return fact;
  const [{start, end}] = visit.evidence;
  return {
    ...fact,
    values: {
      ...fact.values,
      date: dayOf(visit.values, sentence, status),
      date_basis: visit.values.date_basis
    },
    evidence: [...fact.evidence, {start, end, columns: ["date", "date_basis"]}],
    doubts: [...fact.doubts, "date of the visit"]
  };
}

/** The only one to come, as it is told most precisely. */
function visitAhead({article: {published}}: AnnotatedArticle, visits: readonly Visit[]): Visit | undefined {
  const [first, ...more] = visits
    .filter(({values: v}) => v.status === "planned" && !isAfter(published, v.start_date))
    .sort((a, b) => b.values.start_date.length - a.values.start_date.length);
  return first && more.every(({values: v}) => compatible(v.start_date, first.values.start_date)) ? first : undefined; // prettier-ignore
}

/** The one told last before the signature; of which only the month is told, right before it. */
function visitBefore(
  article: AnnotatedArticle,
  {index}: AnnotatedSentence,
  visits: readonly Visit[]
): Visit | undefined {
  // prettier-ignore
  const told = visits.flatMap((visit) => {
    const back = index - (sentenceOf(article, visit)?.index ?? Infinity);
    const isNear = back >= 0 && back <= (visit.values.start_date.length === 10 ? REACH : 1);
    return isNear && visit.values.status === "made" ? [{visit, back}] : [];
  });
  return told.sort((a, b) => a.back - b.back)[0]?.visit;
}

/** The day of the visit that is told, its first, or what its days share. */
function dayOf(
  {start_date: start, end_date}: VisitValues,
  {text}: AnnotatedSentence,
  status: string
): string {
  const nth = NTH.exec(text)?.[1]?.toLowerCase() ?? "";
  const later = ["first", "second", "third"].indexOf(nth);
  if (later >= 0 && start.length === 10) return addDays(start, later);
  if (nth !== "" && end_date !== "") return end_date;
  const common = shared(start, end_date || start);
  return status === "planned" || common.length < 7 ? start : common;
}
