/** What an editor may have wished to find in the tables, and why it is not there. */
import {FORCES, SIGNING, TRAVELLING, VISITING} from "../lexicon/notable.ts";
import type {AnnotatedArticle, AnnotatedSentence, Declined, Span, TableName} from "../types.ts";
import type {AnyFact} from "./rule.ts";

/** A passage that no row took; `rule` is the one that declined it, or empty. */
export type Unused = Declined;

/** What makes a passage worth a look, and the table that should have taken it. */
interface Notable {
  table: TableName;
  what: string;
  find(sentence: AnnotatedSentence): Span[];
}

const NOTABLE: readonly Notable[] = [
  {table: "visits", what: "a verb of visiting", find: (sentence) => verbs(sentence, isVisiting)},
  {table: "trade", what: "money", find: ({quantities}) => quantities.filter(({kind}) => kind === "money")},
  {table: "troops", what: "a head count", find: headCounts},
  {
    table: "agreements",
    what: "a verb of signing",
    find: (sentence) => verbs(sentence, ({lemma}) => SIGNING.has(lemma))
  }
];

type Verb = AnnotatedSentence["verbs"][number];

/** "The plane landed" tells of a visit only with a place beside it. */
function isVisiting({lemma}: Verb, {places}: AnnotatedSentence): boolean {
  return VISITING.has(lemma) || (TRAVELLING.has(lemma) && places.some(({kind}) => kind !== "demonym"));
}

function verbs(
  sentence: AnnotatedSentence,
  test: (verb: Verb, sentence: AnnotatedSentence) => boolean
): Span[] {
  return sentence.verbs.filter((verb) => test(verb, sentence));
}

/** Words between a number and what it counts: "2,500 combat-ready US troops". */
const WORDS_BETWEEN = 4;

function headCounts({numbers, tokens}: AnnotatedSentence): Span[] {
  return numbers.filter(({end, ordinal}) => {
    if (ordinal) return false;
    const next = tokens.findIndex((token) => token.start >= end);
    return next >= 0 && tokens.slice(next, next + WORDS_BETWEEN).some(({lower}) => FORCES.has(lower));
  });
}

/**
 * Sentences with money, head counts, visiting or signing verbs that no fact of their table took, each with the reasons of
 * the rules that declined it; and whatever else a rule declined.
 */
export function unusedPassages(
  article: AnnotatedArticle,
  facts: readonly AnyFact[],
  declined: readonly Declined[]
): Unused[] {
  const taken = (table: string, span: Span) =>
    facts.some((fact) => fact.table === table && fact.evidence.some((passage) => overlap(passage, span)));
  const reasons = declined.filter(({rule, ...span}) => !taken(tableOf(rule), span));
  const unread = article.sentences.flatMap((sentence) =>
    NOTABLE.flatMap(({table, what, find}) => {
      const left = find(sentence).filter((span) => !taken(table, span));
      const unexplained = left.filter(
        (span) => !reasons.some((reason) => tableOf(reason.rule) === table && overlap(reason, span))
      );
      if (unexplained.length === 0) return [];
      const {start, end} = sentence;
      return [
        {articleId: article.article.id, start, end, rule: "", reason: `${what} that no rule of ${table} read`}
      ];
    })
  );
  const inContext = reasons.map((reason) => ({...reason, ...sentenceOf(article, reason)}));
  return distinct([...inContext, ...unread]).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The whole sentence, since "visit" alone tells an editor nothing. */
function sentenceOf(article: AnnotatedArticle, span: Span): Span {
  const sentence = article.sentences.find(({start, end}) => start <= span.start && span.end <= end);
  return sentence ? {start: sentence.start, end: sentence.end} : {start: span.start, end: span.end};
}

const tableOf = (rule: string) => rule.split("/")[0]!;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function distinct(passages: readonly Unused[]): Unused[] {
  const byText = new Map(passages.map((one) => [`${one.start} ${one.end} ${one.rule} ${one.reason}`, one]));
  return [...byText.values()];
}
