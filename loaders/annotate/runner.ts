import type {Mention, Sentence, Span} from "../types.ts";

/** What a recogniser may read besides its match. */
export type Reading<Context> = {sentence: Sentence; context: Context};

/**
 * One way of writing a thing: a global pattern over the sentence's text, and a reading that returns null to decline.
 * A reading may narrow its mention by returning `start` and `end` relative to the sentence's text.
 */
export interface PatternRecognizer<M extends Mention, Context = undefined> {
  name: string;
  /** Global; the first character of the match is where the mention starts, unless the reading says otherwise. */
  pattern: RegExp;
  extract(match: RegExpExecArray, reading: Reading<Context>): Draft<M> | null;
}

/** A way of writing a thing that another reading has found already: what it makes of that. */
export interface Finder<M extends Mention, Context = undefined> {
  name: string;
  find(reading: Reading<Context>): (Draft<M> & Span)[];
}

export type Recognizer<M extends Mention, Context = undefined> =
  PatternRecognizer<M, Context> | Finder<M, Context>;

/** A mention before the runner has given it its place: `start` and `end` are optional and relative to the sentence. */
export type Draft<M extends Mention> = Omit<M, "start" | "end" | "text" | "recognizer"> & {
  start?: number;
  end?: number;
};

const isSpace = (code: number): boolean => code === 32;
const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** True where a word would be cut in two at `offset`; spaces, which mostly stand there, are told apart at once. */
const cuts = (text: string, offset: number): boolean =>
  !isSpace(text.charCodeAt(offset - 1)) &&
  !isSpace(text.charCodeAt(offset)) &&
  isWord(text[offset - 1]) &&
  isWord(text[offset]);

/**
 * Runs recognisers over a sentence. The runner owns iteration, word boundaries and overlaps: of two mentions that
 * overlap the longer stays, of two equally long the one whose recogniser stands first in the list.
 *
 * @returns mentions in order of place, with offsets in the article's body.
 */
export function recognize<M extends Mention, Context>(
  recognizers: readonly Recognizer<M, Context>[],
  sentence: Sentence,
  context: Context
): M[] {
  const found: Found<M>[] = [];
  const reading = {sentence, context};
  for (let rank = 0; rank < recognizers.length; rank++) {
    const recognizer = recognizers[rank]!;
    if ("find" in recognizer) {
      for (const draft of recognizer.find(reading)) add(found, recognizer, rank, sentence, draft, draft);
      continue;
    }
    for (const match of matchesOf(recognizer.pattern, sentence.text)) {
      const draft = recognizer.extract(match, reading);
      if (!draft) continue;
      const {start = match.index, end = match.index + match[0].length} = draft;
      add(found, recognizer, rank, sentence, draft, {start, end});
    }
  }
  return withoutOverlaps(found);
}

interface Found<M> {
  mention: M;
  /** The place of its recogniser in the list. */
  rank: number;
}

function add<M extends Mention>(
  found: Found<M>[],
  {name}: {name: string},
  rank: number,
  sentence: Sentence,
  draft: Draft<M>,
  {start, end}: Span
): void {
  if (end <= start || cuts(sentence.text, start) || cuts(sentence.text, end)) return;
  // what the draft has not comes first: behind a spread it costs a new object
  const mention = {
    text: sentence.text.slice(start, end),
    recognizer: name,
    ...draft,
    start: sentence.start + start,
    end: sentence.start + end
  };
  found.push({mention: mention as unknown as M, rank});
}

/** Most recognisers find nothing in most sentences. */
const NONE: readonly RegExpExecArray[] = [];

/** As `matchAll`, which makes a new pattern for each call. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}

function withoutOverlaps<M extends Mention>(found: Found<M>[]): M[] {
  if (found.length < 2) return found.map(mentionOf);
  found.sort(byPlace);
  // most stand apart
  if (!found.some((one, i) => i > 0 && one.mention.start < found[i - 1]!.mention.end))
    return found.map(mentionOf);
  found.sort(byLength);
  const taken = new Set<number>();
  const kept: Found<M>[] = [];
  for (const one of found) {
    const {start, end} = one.mention;
    // nothing that is kept is shorter, so that what overlaps it holds one of its ends
    if (taken.has(start) || taken.has(end - 1)) continue;
    for (let i = start; i < end; i++) taken.add(i);
    kept.push(one);
  }
  return kept.sort(byPlace).map(mentionOf);
}

const mentionOf = <M>({mention}: Found<M>): M => mention;
const byPlace = (a: Found<Mention>, b: Found<Mention>): number => a.mention.start - b.mention.start;
const byLength = ({mention: a, rank: i}: Found<Mention>, {mention: b, rank: k}: Found<Mention>): number =>
  b.end - b.start - (a.end - a.start) || i - k || a.start - b.start;
