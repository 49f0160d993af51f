/**
 * The words that every step shares. Imports nothing.
 *
 * All positions inside the loaders are UTF-16 units of the article's body, as JavaScript slices strings; they become
 * Unicode code points, the contract's unit, in `write/` alone.
 */

/** A half-open range [start, end) of the article's body. */
export interface Span {
  start: number;
  end: number;
}

/** One article as read from its file. Empty string: the key is absent from the front matter. */
export interface Article {
  /** The file's name without its ending. */
  id: string;
  file: string;
  title: string;
  publisher: string;
  url: string;
  /** Day of publication, `YYYY-MM-DD`, or empty. */
  published: string;
  publishedBasis: "" | "stated" | "inferred";
  /** BCP 47. */
  language: string;
  /** All that follows the front matter, line ends read as `\n`. */
  body: string;
  words: number;
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Pos =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM"
  | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X"; // prettier-ignore

export interface Token extends Span {
  /** Position in the sentence's `tokens`. */
  index: number;
  text: string;
  lower: string;
  lemma: string;
  pos: Pos;
}

/** A sentence; never crosses a line end. */
export interface Sentence extends Span {
  /** Position in the document. */
  index: number;
  /** The paragraph (line of the body) that it stands in, from 0. */
  paragraph: number;
  text: string;
  tokens: Token[];
  /** The classes that its words belong to, and the lemmas of its verbs: see `annotate/word.ts`. */
  classes: number[];
  /** Passages of this sentence inside quotation marks, marks excluded. */
  quotes: Span[];
}

/** What a recogniser found: where, in which words, and the recogniser's name. */
export interface Mention extends Span {
  text: string;
  recognizer: string;
}

export type Qualifier = "exact" | "about" | "nearly" | "over" | "at-least" | "up-to" | "under";

/** A cardinal number in digits or words, with its approximation. */
export interface NumberMention extends Mention {
  type: "number";
  /** Null where vague: `several`, `dozens of`, `millions of`. */
  value: number | null;
  /** High end of a range, else null. */
  valueMax: number | null;
  qualifier: Qualifier;
  /** The number alone, without the words of its qualifier ("2,500" of "around 2,500"). */
  core: Span;
  /** True for ordinals and fractions standing alone, which count nothing ("third", "a third"). */
  ordinal: boolean;
}

/** A number with a unit: money, percent, or a physical measure. `text` holds the whole phrase, qualifier included. */
export interface QuantityMention extends Mention {
  type: "quantity";
  kind: "money" | "percent" | "physical";
  value: number | null;
  valueMax: number | null;
  qualifier: Qualifier;
  /** ISO 4217 code, `percent`, or a physical unit (`m3`, `t`, `bbl`, `MWh`, `MW`, or any other unit's usual sign). `value` is in this unit. */
  unit: string;
  per: "" | "day" | "month" | "year";
  /** The value and unit alone, without the words of its qualifier ("$5 billion" of "nearly $5 billion"). */
  core: Span;
  /** The second of two amounts for one thing: "€3.2bn ($3.5bn)". The first has false. */
  conversion: boolean;
}

export type DateBasis = "stated" | "resolved" | "published" | "inferred";

/** A point or period of calendar time. */
export interface DateMention extends Mention {
  type: "date";
  /**
   * ISO 8601 at the precision known (`2024-09-11`, `2024-09`, `2024`), inclusive interval; equal for a simple date.
   * Both empty where nothing can be known (no year in text, no publication date): then `partial` tells what is.
   */
  from: string;
  to: string;
  /** `--09-11` or `--09` (ISO 8601:2000 truncated) where the year is not known, else empty. */
  partial: string;
  basis: DateBasis;
  /** `point`: a day, month or year named as one; `period`: a stretch with two ends ("from 1980 to 1988", "first five months of 2024"). */
  shape: "point" | "period";
  /** The word that ties it to the clause, lower case: `on`, `in`, `by`, `since`, `until`, `before`, `after`, `from`, `during`, or empty. */
  relation: string;
  /** `calendar` ("September 11, 2024"), `weekday` ("on Wednesday"), `relative` ("last year", "two days ago", "today"), `fiscal` ("the year to March"), `vague` ("in recent months", `from`/`to` empty). */
  kind: "calendar" | "weekday" | "relative" | "fiscal" | "vague";
}

/** A length of time: "three-day", "for two weeks". */
export interface DurationMention extends Mention {
  type: "duration";
  amount: number;
  unit: "hour" | "day" | "week" | "month" | "year";
}

/** A country, a place in one, a demonym, a capital, or an international body. */
export interface PlaceMention extends Mention {
  type: "place";
  /** `country`: Iraq, the US; `demonym`: Iraqi, Iraqis; `city` (capitals included), `region` (province, autonomous region); `body`: EU, UN, NATO. */
  kind: "country" | "demonym" | "city" | "region" | "body";
  /** ISO 3166-1 alpha-3, or the body's name as the contract gives it (`EU`, `UN`, `NATO`, `African Union`). */
  country: string;
  /** English name for the report: "Iraq", "Baghdad", "Kurdistan Region". */
  name: string;
  capital: boolean;
  /** Part of a compound that modifies something else and is no place by itself: "Iran-backed", "US-led", "Baghdad airport". */
  modifier: boolean;
}

/** The country from which an article is written. */
export interface Home {
  country: string;
  /** Its publisher is a body of that country's government. */
  official: boolean;
}

/** One person of one article, as the resolver knows him after reading all of it. */
export interface Person {
  /** Position in the document's `people`. */
  id: number;
  /** Fullest name that the article gives, without title: "Mohammed Shia al-Sudani". Empty where only an office is known. */
  name: string;
  /** The name by which later mentions call him: "al-Sudani", "Xi". Empty where only an office is known. */
  surname: string;
  /** Fullest office in the words of the article, without the country, in title case: "Prime Minister", "Foreign Minister". Empty if none. */
  role: string;
  /** Whom the person serves: ISO alpha-3, or an international body's name; empty if unknown. */
  country: string;
  /** No title of his names the country: it was worked out from what the article is about. A reason for doubt. */
  countryInferred?: boolean;
  gender: "male" | "female" | "";
  /** False for a killed, deposed or former office holder ("former dictator Saddam Hussein"), and for experts, analysts, clerics without office. */
  official: boolean;
  /** Office or country are what other articles tell of him. A reason for doubt. */
  introduced?: boolean;
  /** Dead, and once in a public office: "the late president X had visited". What he did then, an official did. */
  late?: boolean;
}

/** A mention of a person: by name, by office ("the Iraqi premier"), or by pronoun where only one person fits. */
export interface PersonMention extends Mention {
  type: "person";
  /** Index into the document's `people`. */
  person: number;
  kind: "name" | "office" | "pronoun";
  /** The whole noun phrase, title and apposition included: "Iranian President Masoud Pezeshkian", "Hu Wei, China's trade minister,". */
  phrase: Span;
  /** Followed by 's or ', or a possessive pronoun. */
  possessive: boolean;
}

export type Tense = "past" | "present" | "future" | "none";

/** A finite or non-finite verb with its auxiliaries: "has met", "will not visit", "was received". Token indexes are of its sentence. */
export interface VerbGroup extends Span {
  /** Index of the main verb's token. */
  head: number;
  /** Index of the first token of the group. */
  first: number;
  lemma: string;
  tense: Tense;
  /** `finite`, "to visit", "visiting", "(having) visited" without a finite auxiliary. */
  form: "finite" | "infinitive" | "gerund" | "participle";
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  /** Lower-case modal verb, or empty: "will", "would", "may", "could". */
  modal: string;
  /** Index into the sentence's `verbs` of the verb that governs it ("refused" for "refused to visit"), or -1. */
  governor: number;
  /** Stands under if, unless, whether, should …, or a would/could/might of its own. */
  hypothetical: boolean;
  /** Tokens [first, last] of the noun phrase taken for its subject, or null. */
  subject: [number, number] | null;
  /** The clause between commas that only says who says it: "will fly to Lima, the court announced on Monday, and"; else null. */
  aside: Span | null;
}

/**
 * How far the text vouches for an event: `real` (happened or under way), `planned`, `postponed`, `cancelled`,
 * `denied` ("did not visit"), `hypothetical` ("if he visits", "could visit"), `proposed` ("called for", "suggested"), `ended`.
 */
export type Factuality =
  "real" | "planned" | "postponed" | "cancelled" | "denied" | "hypothetical" | "proposed" | "ended";

export interface AnnotatedSentence extends Sentence {
  /** Without those of `asides`. */
  verbs: VerbGroup[];
  /** Verbs that only tell who says it, between commas: "will fly to Lima, the court announced on Monday, in May". */
  asides: VerbGroup[];
  numbers: NumberMention[];
  quantities: QuantityMention[];
  dates: DateMention[];
  durations: DurationMention[];
  places: PlaceMention[];
  people: PersonMention[];
}

/** An article with every layer of annotation; what the rules of `facts/` read. */
export interface AnnotatedArticle {
  article: Article;
  /** Correction notices left out: see `notices`. */
  sentences: AnnotatedSentence[];
  /** Sentences of correction notices, which override what the article said before. */
  notices: AnnotatedSentence[];
  people: Person[];
  introduced: Introduced;
}

/** Somebody in office, as one article introduces him to the others. */
export interface Official {
  /** The words of his name, folded, that tell people apart. */
  keys: string[];
  /** As in `Person`. */
  role: string;
  country: string;
  /** The country is that of the office before it in a list: another article's word counts for more. */
  inherits?: boolean;
}

/** Who is introduced in an article, and the names of those whom it takes for known. */
export interface Introduced {
  officials: Official[];
  strangers: string[][];
}

export type TableName = "visits" | "trade" | "troops" | "agreements";

/** A passage and the columns of the row that it supports. */
export interface Evidence<Column extends string = string> extends Span {
  columns: Column[];
}

/**
 * A fact as one article tells it, before merging. `evidence` cannot be empty: a fact without a source cannot be made.
 * `doubts` names each thing that had to be inferred ("visitor from pronoun"); confidence is made from it.
 */
export interface Fact<Values extends object = Record<string, unknown>> {
  table: TableName;
  articleId: string;
  /** The name of the rule that read it, `visits/verb-of-travel`. */
  rule: string;
  values: Values;
  evidence: [Evidence<Extract<keyof Values, string>>, ...Evidence<Extract<keyof Values, string>>[]];
  doubts: string[];
}

/** A passage that a rule looked at and declined, with the reason in plain words: for `--unused`. */
export interface Declined extends Span {
  articleId: string;
  rule: string;
  reason: string;
}
