import {SAYING} from "../lexicon/verbs.ts";
import type {AnnotatedArticle, AnnotatedSentence, TableName} from "../types.ts";
import {sentenceOf} from "./rule.ts";
import type {AnyFact} from "./rule.ts";

/** A way in which a sentence says so much that what belongs together in it is easily joined wrongly. */
interface Crowd {
  doubt: string;
  tables: ReadonlySet<TableName>;
  /** How many there are of what crowds it, and how many may be. */
  count: (sentence: AnnotatedSentence) => number;
  most: number;
}

/**
 * Each was measured on articles that no rule had read, rows without another doubt. Of visits, troops and agreements in
 * `challenge-e` to `challenge-j` 27 of 37 were right where the sentence has more than two finite verbs besides those of saying,
 * 145 of 155 elsewhere; of trade 147 of 149, wherever they stood. Of agreements and trade in `challenge-l` to `challenge-o` 8 of
 * 14 were right where the sentence names more than two countries, 149 of 153 elsewhere; of visits and troops 19 of 20 were. Of visits
 * made in `challenge-l` to `challenge-q` 14 of 17 were right where the sentence tells more than one date, 51 of 53 elsewhere, and
 * 18 of 19 where it has three finite verbs.
 */
const CROWDS: readonly Crowd[] = [
  {
    doubt: "a sentence of many clauses",
    tables: new Set<TableName>(["troops", "agreements"]),
    count: clauses,
    most: 2
  },
  {
    doubt: "a sentence of many clauses",
    tables: new Set<TableName>(["visits"]),
    count: clauses,
    most: 3
  },
  {
    doubt: "a sentence of several dates",
    tables: new Set<TableName>(["visits"]),
    count: ({dates}) => dates.length,
    most: 1
  },
  {
    doubt: "a sentence of many countries",
    tables: new Set<TableName>(["trade", "agreements"]),
    count: ({places}) => new Set(places.map(({country}) => country)).size,
    most: 2
  }
];

function clauses({verbs}: AnnotatedSentence): number {
  return verbs.filter(({form, lemma}) => form === "finite" && !SAYING.has(lemma)).length;
}

/** The fact, with a doubt for each way in which the sentence that tells it is crowded. */
export function doubtCrowd(article: AnnotatedArticle, fact: AnyFact): AnyFact {
  const sentence = sentenceOf(article, fact);
  if (!sentence) return fact;
  const doubts = CROWDS.filter(({tables, count, most}) => tables.has(fact.table) && count(sentence) > most);
  return doubts.length === 0 ? fact : {...fact, doubts: [...fact.doubts, ...doubts.map(({doubt}) => doubt)]};
}
