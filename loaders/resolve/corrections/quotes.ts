import type {Span} from "../../types.ts";

/**
 * Where a quote stands in a body: to the letter, else with white space of any kind and length between its words, as it is
 * copied from a page or a PDF. Null where it does not stand there.
 */
export function findQuote(body: string, quote: string): Span | null {
  const start = body.indexOf(quote);
  if (start >= 0) return {start, end: start + quote.length};
  const words = quote.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const found = new RegExp(words.join("\\s+"), "u").exec(body);
  return found && {start: found.index, end: found.index + found[0].length};
}
