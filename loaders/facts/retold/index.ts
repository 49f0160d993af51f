/**
 * A fact that one article tells in full, another may only touch on, too shortly for any rule. Where it names enough to be
 * known again, it is one more source of that row: of the words that it says, no others.
 */
import type {AnnotatedArticle, Fact, TableName} from "../../types.ts";
import type {ValuesOf} from "../index.ts";
import {sentenceOf} from "../rule.ts";
import type {AnyFact} from "../rule.ts";
import {daysApart} from "../when.ts";
import {clueOf} from "./clue.ts";
import type {Clue, Told} from "./clue.ts";
import {KINDS} from "./known.ts";

/** What one article leaves over, and the countries and bodies that it names. */
export interface Leftover {
  articleId: string;
  parties: string[];
  clues: Clue[];
}

export const nothingLeft = (articleId: string): Leftover => ({articleId, parties: [], clues: []});

/** What is left of an article beside its facts, for `retellings`. */
export function leftoverOf(article: AnnotatedArticle, facts: readonly AnyFact[]): Leftover {
  const {id: articleId} = article.article;
  const parties = partiesOf(article);
  if (parties.length < 2) return nothingLeft(articleId);
  const told = toldBySentence(article, facts);
  const clues = article.sentences.flatMap(
    (sentence) => clueOf(sentence, article, told(sentence.index)) ?? []
  );
  return {articleId, parties, clues};
}

/** What the facts tell of each sentence, by the sentence's index. */
function toldBySentence(article: AnnotatedArticle, facts: readonly AnyFact[]): (index: number) => Told {
  const bySentence = new Map<number, AnyFact[]>();
  for (const fact of facts) {
    const index = sentenceOf(article, fact)?.index ?? -1;
    bySentence.set(index, [...(bySentence.get(index) ?? []), fact]);
  }
  return (index) =>
    <K extends TableName>(table: K) =>
      (bySentence.get(index) ?? [])
        .filter((fact) => fact.table === table)
        .map((fact) => fact.values as ValuesOf[K]);
}

function partiesOf({sentences, people}: AnnotatedArticle): string[] {
  const named = sentences.flatMap(({places}) => places.map(({country}) => country));
  return [...new Set([...named, ...people.map(({country}) => country)])];
}

/** Days between articles of which nothing is known. */
const UNKNOWN = 366;

/**
 * The facts by which an article retells a row of others, whose tellings and days these are; none where it has nothing to
 * say of it. `day` is its own.
 */
export function retellings<K extends TableName>(
  table: K,
  tellings: readonly {values: ValuesOf[K]; published: string}[],
  {articleId, parties, clues}: Leftover,
  day: string
): Fact<ValuesOf[K]>[] {
  const kind = KINDS[table];
  if (!kind) return [];
  const {parties: ofRow, retold, columns} = kind;
  if (!ofRow(tellings[0]!.values).every((party) => parties.includes(party))) return [];
  const apart = Math.min(...tellings.map(({published}) => daysApart(published, day) ?? UNKNOWN));
  return clues.flatMap((clue) => {
    const [said] = tellings.flatMap(({values}) => retold(clue, values, {day, apart}) ?? []);
    if (!said) return [];
    return [
      {
        table,
        articleId,
        rule: `${table}/retold`,
        values: said,
        evidence: [{start: clue.start, end: clue.end, columns: [...columns]}],
        doubts: ["told in full by another article", "known again by few words"]
      }
    ];
  });
}
