import type {AnnotatedArticle, AnnotatedSentence, Fact, Span} from "../types.ts";

/** A value that a correction notice takes back, the one that it puts in its place, and the columns that may hold it. */
interface Override {
  columns: readonly string[];
  old: string | number;
  now: string | number;
  /** The sentence of the notice. */
  span: Span;
}

/** A value named in a notice. */
interface Value extends Span {
  columns: readonly string[];
  value: string | number;
}

const AMOUNTS = ["value", "count"];
const AMOUNTS_MAX = ["value_max", "count_max"];
const DATES = ["start_date", "end_date", "date", "period_start", "period_end"];
const COUNTRIES = ["host_country", "visitor_country", "exporter", "importer", "location", "force"];

/** What stands before a value that is taken back: "14, not 12", "rather than Qatar", "changed from 12". */
const TAKEN_BACK =
  /\b(?:not|rather than|instead of|and not|from|wrongly|incorrectly|mistakenly|erroneously)\s+(?:\S+\s+){0,2}$/i;
/** A sentence of a notice that tells what stood there before. */
const BEFORE =
  /\b(?:(?:earlier|previous|original|first) version|(?:incorrectly|wrongly|mistakenly|erroneously)|misstated|misidentified|misspelled|misspelt|had said|said in error)\b/i;

/**
 * Lets the correction notices of an article override its facts: where a fact holds the value that a notice takes
 * back, it gets the new one, with the notice as further evidence. A notice about words already mended changes nothing.
 */
export function applyNotices(article: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  const overrides = overridesOf(article);
  return overrides.length === 0 ? [...facts] : facts.map((fact) => overrides.reduce(apply, fact));
}

function apply(fact: Fact, {columns, old, now, span}: Override): Fact {
  const changed = columns.filter((column) => fact.values[column] === old);
  if (changed.length === 0) return fact;
  const values = {...fact.values, ...Object.fromEntries(changed.map((column) => [column, now]))};
  const [first, ...rest] = fact.evidence;
  return {...fact, values, evidence: [first, ...rest, {...span, columns: changed}]};
}

/** Pairs each value taken back with the one of the same kind that stands for it: the nearest one in the notice. */
function overridesOf({notices, people}: AnnotatedArticle): Override[] {
  const old: Value[] = [];
  const now: Value[] = [];
  const spans = new Map<Value, Span>();
  for (const sentence of notices) {
    const told = valuesIn(
      sentence,
      people.map((p) => p.name)
    );
    const back = told.filter((v) => TAKEN_BACK.test(sentence.text.slice(0, v.start - sentence.start)));
    const isBefore = back.length === 0 && BEFORE.test(sentence.text);
    for (const value of told) {
      spans.set(value, {start: sentence.start, end: sentence.end});
      (isBefore || back.includes(value) ? old : now).push(value);
    }
  }
  return old.flatMap((value) => {
    const same = now.filter((other) => other.columns === value.columns && other.value !== value.value);
    const nearest = same.sort((a, b) => Math.abs(a.start - value.start) - Math.abs(b.start - value.start))[0];
    const span = nearest && spans.get(nearest);
    return span ? [{columns: value.columns, old: value.value, now: nearest.value, span}] : [];
  });
}

function valuesIn(sentence: AnnotatedSentence, names: readonly string[]): Value[] {
  const inside = (span: Span, spans: readonly Span[]) =>
    spans.some((s) => s.start <= span.start && span.end <= s.end);
  const amounts = [
    ...sentence.quantities,
    ...sentence.numbers.filter((n) => !inside(n, sentence.quantities) && !inside(n, sentence.dates))
  ];
  const of = (columns: readonly string[], span: Span, value: string | number | null | undefined): Value[] =>
    value === null || value === undefined || value === ""
      ? []
      : [{columns, value, start: span.start, end: span.end}];
  return [
    ...amounts.flatMap((a) => of(AMOUNTS, a, a.value)),
    ...amounts.flatMap((a) => of(AMOUNTS_MAX, a, a.valueMax)),
    ...sentence.dates.flatMap((d) => of(DATES, d, d.from)),
    ...sentence.places.filter((p) => p.kind !== "demonym").flatMap((p) => of(COUNTRIES, p, p.country)),
    ...sentence.people.filter((m) => m.kind === "name").flatMap((m) => of(["visitor"], m, names[m.person]))
  ];
}
