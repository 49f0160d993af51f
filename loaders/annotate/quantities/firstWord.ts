/** A space or a hyphen, then letters: the first word behind a figure. */
const FIRST = /[\s\u00a0\u202f]?[-‑]?[\s\u00a0]?([\p{L}]{1,16})/uy;

/**
 * A quick look behind a figure, since the full reading costs more: the first word in lower case, or empty where no
 * word follows. Most figures stand before a noun that is neither a currency nor a unit.
 */
export function firstWordAfter(text: string, at: number): string {
  FIRST.lastIndex = at;
  return FIRST.exec(text)?.[1]?.toLowerCase() ?? "";
}

/** The first words of phrases, as `firstWordAfter` gives them. */
export const firstWords = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set([...phrases].map((phrase) => firstWordAfter(phrase, 0)));
