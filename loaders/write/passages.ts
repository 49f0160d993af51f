import type {Span} from "../types.ts";

/** A passage as the tables give it: Unicode code points of the body, and its words. */
export interface Passage extends Span {
  quote: string;
}

/** The passages of one article, by `passageKey` of their UTF-16 spans. */
export type Passages = ReadonlyMap<string, Passage>;

export const passageKey = ({start, end}: Span): string => `${start}-${end}`;

/**
 * Cuts passages out of a body, and counts their places in code points, in one pass over it. The quotes are copies: a
 * slice would keep the whole body in memory.
 *
 * @throws if a span is empty, out of the body, or cuts a character in two.
 */
export function cutPassages(body: string, spans: readonly Span[], articleId: string): Passages {
  const codePoints = codePointsAt(body, [...spans.map(({start}) => start), ...spans.map(({end}) => end)]);
  return new Map(
    spans.map((span) => {
      const [start, end] = [codePoints.get(span.start), codePoints.get(span.end)];
      if (start === undefined || end === undefined || start >= end) {
        throw new RangeError(`${articleId}: no passage of the body: ${passageKey(span)}`);
      }
      return [passageKey(span), {start, end, quote: copy(body.slice(span.start, span.end))}];
    })
  );
}

/** A character of two units; few articles hold one. */
const PAIR = /[\ud800-\udfff]/;

/** How many code points stand before each of some UTF-16 offsets; an offset inside a character or outside the body is absent. */
function codePointsAt(body: string, offsets: readonly number[]): Map<number, number> {
  if (!PAIR.test(body))
    return new Map(offsets.filter((at) => at >= 0 && at <= body.length).map((at) => [at, at]));
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const counts = new Map<number, number>();
  let unit = 0;
  let count = 0;
  for (const offset of wanted) {
    while (unit < offset && unit < body.length) {
      unit += body.codePointAt(unit)! > 0xffff ? 2 : 1;
      count++;
    }
    if (unit === offset) counts.set(offset, count);
  }
  return counts;
}

function copy(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
