/** The passages of a row in what stands around them in their article. */
import type {Span} from "../../../loaders/types.ts";

/** Code points shown before and after a passage, rounded to words. */
const AROUND = 160;

/** A piece of an article's text; `marked` where it is a passage. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Excerpts of a body, each in pieces, with all the passages marked; those that are near each other share one. */
export function excerpts(body: readonly string[], passages: readonly Span[]): Piece[][] {
  const spans = joined(passages);
  const windows = joined(spans.map(({start, end}) => windowOf(body, start, end)));
  return windows.map((window) => {
    const own = spans.filter(({start, end}) => start >= window.start && end <= window.end);
    const edges = [window.start, ...own.flatMap(({start, end}) => [start, end]), window.end];
    const pieces = edges.slice(1).map((end, i): Piece => {
      return {text: body.slice(edges[i], end).join(""), marked: i % 2 === 1};
    });
    if (window.start > 0) pieces[0]!.text = `… ${pieces[0]!.text.trimStart()}`;
    if (window.end < body.length) pieces.at(-1)!.text = `${pieces.at(-1)!.text.trimEnd()} …`;
    return pieces;
  });
}

function windowOf(body: readonly string[], start: number, end: number): Span {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(body.length, end + AROUND)];
  const isSpace = (i: number) => /\s/.test(body[i] ?? " ");
  let [first, last] = [from, to];
  while (first > 0 && first < start && !isSpace(first - 1)) first++;
  while (last < body.length && last > end && !isSpace(last)) last--;
  return {start: first, end: last};
}

/** In order, those that overlap or touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const made: {start: number; end: number}[] = [];
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else made.push({start, end});
  }
  return made;
}
