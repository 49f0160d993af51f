/** A sentence with its layers laid out by token, so that each look from a word costs the same however long the sentence is. */
import type {
  AnnotatedArticle,
  AnnotatedSentence,
  DateMention,
  NumberMention,
  PersonMention,
  PlaceMention,
  Span,
  Token
} from "../../types.ts";
import {type Joined, cut, joined} from "../near.ts";

/** A mention and the tokens that it covers. */
export interface Laid<M> {
  mention: M;
  first: number;
  last: number;
}

export interface View {
  article: AnnotatedArticle;
  sentence: AnnotatedSentence;
  tokens: readonly Token[];
  /** Lower-case text of each token, curly apostrophes straight. */
  words: readonly string[];
  /** What `phrase` cuts from. */
  joined: Joined;
  /** By token: the verb group that it is a part of, else -1. */
  verbAt: readonly number[];
  /** By token: the mention that covers it. */
  placeAt: readonly (Laid<PlaceMention> | undefined)[];
  dateAt: readonly (Laid<DateMention> | undefined)[];
  numberAt: readonly (Laid<NumberMention> | undefined)[];
  personAt: readonly (Laid<PersonMention> | undefined)[];
  dates: readonly Laid<DateMention>[];
  numbers: readonly Laid<NumberMention>[];
}

export function viewOf(article: AnnotatedArticle, sentence: AnnotatedSentence): View {
  const {tokens, verbs} = sentence;
  const verbAt = new Array<number>(tokens.length).fill(-1);
  for (let i = 0; i < verbs.length; i++) verbAt.fill(i, verbs[i]!.first, verbs[i]!.head + 1);
  const curly = sentence.text.includes("’");
  const words = tokens.map(({lower}) => (curly && lower.includes("’") ? lower.replace(/’/g, "'") : lower));
  const dates = lay(tokens, sentence.dates);
  const numbers = lay(tokens, sentence.numbers);
  return {
    article,
    sentence,
    tokens,
    words,
    joined: joined(words),
    verbAt,
    placeAt: byToken(tokens, lay(tokens, sentence.places)),
    dateAt: byToken(tokens, dates),
    numberAt: byToken(tokens, numbers),
    personAt: byToken(tokens, lay(tokens, sentence.people)),
    dates,
    numbers
  };
}

const inOrder = (a: Span, b: Span): number => a.start - b.start;

/** Finds the tokens of mentions that stand in order; a mention may begin inside a token or end inside one. */
function lay<M extends Span>(tokens: readonly Token[], mentions: readonly M[]): Laid<M>[] {
  const laid: Laid<M>[] = [];
  let from = 0;
  for (const mention of mentions.length > 1 ? [...mentions].sort(inOrder) : mentions) {
    while (from < tokens.length && tokens[from]!.end <= mention.start) from++;
    let last = from;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last++;
    if (from < tokens.length) laid.push({mention, first: from, last});
  }
  return laid;
}

function byToken<M extends Span>(
  tokens: readonly Token[],
  laid: readonly Laid<M>[]
): (Laid<M> | undefined)[] {
  const at = new Array<Laid<M> | undefined>(tokens.length).fill(undefined);
  for (const one of laid) for (let k = one.first; k <= one.last; k++) at[k] ??= one;
  return at;
}

/** The words of tokens [from, to] as they stand in the text; empty where there are none. */
export function textOf({sentence, tokens}: View, from: number, to: number): string {
  const [first, last] = [tokens[Math.max(0, from)], tokens[Math.min(to, tokens.length - 1)]];
  if (!first || !last || last.start < first.start) return "";
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}

/** Lower-case words of tokens [from, to], one space between. */
export const phrase = (view: View, from: number, to: number): string => cut(view.joined, from, to);
