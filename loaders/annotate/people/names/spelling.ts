/** Spellings of a name, and how well one fits another. */
import {nameSuffixes} from "../../../lexicon/names.ts";

const LETTERS: Readonly<Record<string, string>> = {ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae"};

/** Each name is compared with many: what was made of those asked for lately is kept. */
function kept(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) {
      if (made.size >= MOST_KEPT) made.clear();
      made.set(text, (known = make(text)));
    }
    return known;
  };
}

const MOST_KEPT = 5000;

/** A word of a name without case, diacritics, apostrophes and the article al-. */
export const foldName = kept(fold);

function fold(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase();
  let folded = text.toLowerCase();
  if (/[^a-z-]/.test(folded))
    folded = folded.normalize("NFD").replace(/[\p{M}'’ʼʻ‘`.łøđıßæ]/gu, (c) => LETTERS[c] ?? "");
  return folded.replace(/^(?:al|el|as|ad|ar|an|ash|at|az|ul|ur)[‐‑-](?=\p{L})/u, "").replace(/[‐‑]/gu, "-");
}

const PARTICLES = new Set(["al", "el", "bin", "ibn", "ben", "bint", "von", "van", "der", "den", "de", "da", "do", "dos", "das", "del", "di", "du", "la", "le", "y", "e", "ter", "ten", "the"]); // prettier-ignore

/** The folded words of a name that tell people apart: particles and "Jr" left out. */
export function nameKeys(words: readonly string[]): string[] {
  const folded = words.map(foldName);
  const keys = folded.filter(
    (w, n) => !PARTICLES.has(w) && !(n > 0 && nameSuffixes.has(w) && n === folded.length - 1)
  );
  return keys.length > 0 ? keys : folded;
}

/** "Mohammed", "Muhammad"; "Araqchi", "Araghchi"; "Zelensky", "Zelenskyy". */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false;
  if ((a.includes("-") || b.includes("-")) && a.replace(/-/g, "") === b.replace(/-/g, "")) return true;
  const [x, y] = [romanized(a), romanized(b)];
  if (x === y) return true;
  // of other consonants, a long name alone may have one letter changed
  const most = consonants(x) === consonants(y) ? 2 : Math.min(x.length, y.length) >= 6 ? 1 : 0;
  return most > 0 && edits(x, y, most) <= most;
}

const romanized = kept(
  (w) =>
  w.replace(/gh|kh|q|ck/g, "k").replace(/ou|oo/g, "u").replace(/ee|iy|yi|y|ie/g, "i").replace(/ph/g, "f").replace(/(.)\1+/g, "$1") // prettier-ignore
);

const consonants = (w: string): string => w.replace(/[aeiou]/g, "");

/** Edit distance, given up beyond `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * How well a shorter name fits a longer one: 0 not at all, else the higher the better. A single word fits best as last, then as
 * first, then as any other word: "Sudani", "Xi", "Lula".
 */
export function fitOf(short: readonly string[], long: readonly string[]): number {
  if (short.length > long.length) return fitOf(long, short);
  if (short.length === 0) return 0;
  if (short.length === 1) {
    const [word] = short as [string];
    if (word.length < 2) return 0;
    if (sameWord(word, long[long.length - 1] as string)) return 3;
    // other spellings are looked for in the last word alone: "Michael" is not Charles Michel's given name
    if (word === long[0]) return 2;
    return long.includes(word) ? 1 : 0;
  }
  let k = 0;
  for (const word of long) if (k < short.length && sameOrInitial(short[k] as string, word)) k++;
  if (k < short.length) return 0;
  // "J. Biden" and "Jill Biden" share the initial; the last word has to be the same
  return 4;
}

const sameOrInitial = (a: string, b: string): boolean =>
  sameWord(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** A surname alone, or a given name, is many people's. */
export const WORDS_OF_NAME = 2;

/** True where two full names can be one person's: "Amina Saide" is no Amani Said Mkwawa. */
export const isOneName = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) >= WORDS_OF_NAME &&
  fitOf(a, b) > 0 &&
  (sameWord(a.at(-1)!, b.at(-1)!) || (a[0] === b[0] && a[1] === b[1]));
