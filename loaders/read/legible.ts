import type {Span} from "../types.ts";
import {closingOf, markupIn, openingOf} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {unwrap} from "./unwrap.ts";

/** A body as the rules read it, and the way back to the body as it stands. */
export interface Legible {
  text: string;
  /** Turns a span of the text, which cannot be empty, into the body's. */
  place(span: Span): Span;
}

const SPACE = /[^\S\n]/u;
/** Line and paragraph separators and form feeds end a line as `\n` does. */
const LINE_END = /[\v\f\u0085\u2028\u2029]/u;
/** What shows nothing: soft hyphens, zero-width spaces and joiners, marks of direction, selectors of a glyph. */
const INVISIBLE = /[\p{Cf}\u{fe00}-\u{fe0f}]/u;
const CONTROL = /\p{Cc}/u;
/** Ligatures and the wide forms of ASCII. */
const COMPATIBLE = /[\ufb00-\ufb06\uff01-\uff5e]/u;

/** Anything that is written in more than one way; a letter with its marks is one. More than eight are noise. */
const ODD =
  /\P{M}[\u0300-\u036f]{1,8}|[^\S \n]|(?!\n)\p{Cc}|[\p{Cf}\u{fe00}-\u{fe0f}\ufb00-\ufb06\uff01-\uff5e]/gu;

/** A quick look: most texts hold but ASCII, marked letters and the usual quotation marks and dashes. */
const MAY_BE_ODD = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2013\u2014\u2018-\u201e\u2020-\u2026\u20ac]/;

/**
 * One way of writing for what looks the same: every space is a plain one, what cannot be seen is left out, letters taken
 * apart are whole, lines that were cut are put together again, and the markup inside sentences is gone. The rules then need not know of it, and the passages still stand in the body to the letter.
 */
export function legible(original: string): Legible {
  const body = unwrap(original);
  const markup = markupIn(original);
  const odd = oddIn(body, markup);
  if (odd.length === 0) return {text: body, place: (span) => span};
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const plain = (from: number, to: number): void => {
    pieces.push(body.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let from = 0;
  for (const {start, end, seen} of odd) {
    plain(from, start);
    pieces.push(seen);
    from = end;
    for (let i = 0; i < seen.length; i++) {
      starts.push(start);
      ends.push(from);
    }
  }
  plain(from, body.length);
  const text = pieces.join("");
  return {
    text,
    place: ({start, end}) => {
      const [first, last] = [starts[start]!, ends[end - 1]!];
      return {start: openingOf(markup, first), end: closingOf(markup, last)};
    }
  };
}

/** What is written otherwise than it is read, in order. Unwrapping moves nothing, so that the markup stands where it stood. */
function oddIn(body: string, markup: readonly Markup[]): Markup[] {
  const letters = (MAY_BE_ODD.test(body) ? [...body.matchAll(ODD)] : []).map(({0: found, index}): Markup => {
    return {start: index, end: index + found.length, seen: usual(found)};
  });
  if (markup.length === 0) return letters;
  const all = [...markup, ...letters].sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  // an odd space in the address of a link goes with it
  return all.filter(({start, end}) => start >= from && (from = end) > 0);
}

function usual(found: string): string {
  if (LINE_END.test(found)) return "\n";
  if (SPACE.test(found) && found.length === 1) return " ";
  if (INVISIBLE.test(found)) return found.replace(/[\p{Cf}\u{fe00}-\u{fe0f}]/gu, "");
  if (CONTROL.test(found)) return " ";
  return COMPATIBLE.test(found) ? found.normalize("NFKC") : found.normalize("NFC");
}
