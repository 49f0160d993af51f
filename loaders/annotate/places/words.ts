/** A word of a sentence, as the gazetteer compares it. Offsets are into the scanned text. */
export interface Word {
  /** Folded: lower case, no diacritics, no apostrophes, no dots, without a possessive 's. */
  key: string;
  start: number;
  /** End without a possessive 's. */
  end: number;
  /** First letter is upper case. */
  capital: boolean;
  /** All letters are upper case, two at least. */
  upper: boolean;
  /** Written with a stop after each letter: "U.S.". */
  dotted: boolean;
  /** Written with a diacritic or other letter beyond ASCII. */
  accented: boolean;
  /** Followed by 's or by an apostrophe after s. */
  possessive: boolean;
  /** What stands between this word and the one before: a space, a hyphen or dash, a comma, or anything else. */
  gap: "space" | "hyphen" | "comma" | "other" | "none";
}

const APOSTROPHE = "'’‘ʻʼʿʾ`´";
// dotted initials ("U.S.", "U.S"), or letters joined by apostrophes ("N'Djamena", "Iraq's"), or an ampersand
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){1,6}\\p{Lu}?(?![\\p{L}\\p{M}])|[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D]+(?:[${APOSTROPHE}][\\p{L}\\p{M}]+)*\\+?|&`,
  "gu"
);
const POSSESSIVE = new RegExp(`[${APOSTROPHE}][sS]$`);
const LETTERS: Record<string, string> = {
  ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ə: "a", ħ: "h", ŧ: "t"
}; // prettier-ignore

/** Lower case without diacritics, apostrophes, dots and invisible marks: "São Tomé" → "sao tome", "N’Djamena" → "ndjamena". */
export function fold(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[a-z]*$/.test(text)) return text;
  const plain = text.toLowerCase().normalize("NFD");
  return plain
    .replace(/[\p{M}'’‘ʻʼʿʾ`´.\u00AD\u200B-\u200D]/gu, "")
    .replace(/[ıłøđðþßæœəħŧ]/g, (c) => LETTERS[c] ?? c);
}

/** Shortened words whose stop does not end a name: "St. Lucia". */
const SHORTENED = /^(?:st|ste|mt|ft|pt)$/;

function gapOf(between: string, previous: Word | undefined): Word["gap"] {
  if (!previous) return "none";
  if (between.length > 4) return "other";
  if (/^\s+$/.test(between)) return "space";
  if (/^[-\u2010-\u2013\u2212]$/.test(between)) return "hyphen";
  if (/^\.\s+$/.test(between) && SHORTENED.test(previous.key)) return "space";
  return /^,\s+$/.test(between) ? "comma" : "other";
}

/** Splits a text into words; linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const tail = POSSESSIVE.exec(raw);
    const body = tail ? raw.slice(0, tail.index) : raw;
    const end = start + body.length;
    const after = text[start + raw.length] ?? "";
    const dotted = /^\p{Lu}\./u.test(body);
    const letters = body.replace(/[^\p{L}]/gu, "");
    words.push({
      key: body === "&" ? "and" : fold(body),
      start,
      end,
      // "d'Ivoire", "L'Aquila"
      capital: /^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(body),
      upper: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      dotted,
      accented: /[^\x00-\x7F’‘ʻʼʿʾ´]/.test(body), // eslint-disable-line no-control-regex
      possessive: tail !== null || (/s$/i.test(body) && APOSTROPHE.includes(after) && after !== ""),
      gap: gapOf(text.slice(last, start), words.at(-1))
    });
    last = start + raw.length;
  }
  return words;
}

/** The key of a name: its words' keys joined by spaces, an inner possessive kept as "'s" ("people's republic of china"). */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = "";
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    key += (i > from ? " " : "") + word.key + (word.possessive && i < to - 1 ? "'s" : "");
  }
  return key;
}

/** The key of a whole name as it stands in a lexicon. */
export function nameKey(name: string): string {
  if (/^[A-Za-z ]+$/.test(name)) return name.toLowerCase();
  const words = wordsOf(name);
  return keyOf(words, 0, words.length);
}

/** A comma-separated list of the lexicon, trimmed. */
export const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
