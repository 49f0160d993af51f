import type {Mention, Sentence} from "../types.ts";

/** What a recogniser may read besides its match. */
export type Reading<Context> = {sentence: Sentence; context: Context};

/**
 * One way of writing a thing: a global pattern over the sentence's text, and a reading that returns null to decline.
 * A reading may narrow its mention by returning `start` and `end` relative to the sentence's text.
 */
export interface Recognizer<M extends Mention, Context = undefined> {
  name: string;
  /**
   * Global; the first character of the match is where the mention starts, unless the reading says otherwise. Or, where another
   * reading has found them, the offsets at which to look: the reading then gives `start` and `end`.
   */
  pattern: RegExp | ((reading: Reading<Context>) => readonly number[]);
  extract(match: RegExpExecArray, reading: Reading<Context>): Draft<M> | null;
}

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
  const found: {mention: M; rank: number}[] = [];
  const reading = {sentence, context};
  recognizers.forEach((recognizer, rank) => {
    const {pattern} = recognizer;
    const matches =
      typeof pattern === "function" ? pattern(reading).map(bare) : matchesOf(pattern, sentence.text);
    for (const match of matches) {
      const draft = recognizer.extract(match, reading);
      if (!draft) continue;
      const start = draft.start ?? match.index;
      const end = draft.end ?? match.index + match[0].length;
      if (end <= start || cuts(sentence.text, start) || cuts(sentence.text, end)) continue;
      // what the draft has not comes first: behind a spread it costs a new object
      const mention = {
        text: sentence.text.slice(start, end),
        recognizer: recognizer.name,
        ...draft,
        start: sentence.start + start,
        end: sentence.start + end
      };
      found.push({mention: mention as unknown as M, rank});
    }
  });
  return withoutOverlaps(found);
}

const bare = (index: number): RegExpExecArray => ({index, 0: ""}) as RegExpExecArray;

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

function withoutOverlaps<M extends Mention>(found: {mention: M; rank: number}[]): M[] {
  if (found.length < 2) return found.map(({mention}) => mention);
  const length = (m: Mention) => m.end - m.start;
  found.sort(
    (a, b) => length(b.mention) - length(a.mention) || a.rank - b.rank || a.mention.start - b.mention.start
  );
  const taken = new Set<number>();
  const kept: M[] = [];
  for (const {mention} of found) {
    // nothing that is kept is shorter, so that what overlaps it holds one of its ends
    if (taken.has(mention.start) || taken.has(mention.end - 1)) continue;
    for (let i = mention.start; i < mention.end; i++) taken.add(i);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
