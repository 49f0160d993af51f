/** How a sentence is shown to wink, so that it breaks no word and takes no longer than it must. */

/** wink takes a time that grows with the square of an unbroken run: longer ones are masked before it sees them. */
const LONGEST_RUN = 80;
const UNBROKEN = new RegExp(`(?<!\\S)\\S{${LONGEST_RUN + 1},}`, "gu");

/** Whether some run may be longer than `LONGEST_RUN`: a quick look from space to space. */
function mayBeUnbroken(text: string): boolean {
  let from = 0;
  while (text.length - from > LONGEST_RUN) {
    const space = text.lastIndexOf(" ", from + LONGEST_RUN);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

/**
 * The apostrophe of "instead of China's.": wink takes a possessive before a mark for one word, keeps that word, and from then on, in
 * whatever article, parts no "China's trade".
 */
const CLOSED_POSSESSIVE = /(?<=\p{L})['’](?=s[^\p{L}\p{N}\s])/gu;

/** A sentence as wink is shown it, of the same length. */
export function asShown(text: string): string {
  const plain = plainLetters(text).replace(CLOSED_POSSESSIVE, "x");
  return mayBeUnbroken(plain)
    ? plain.replace(UNBROKEN, (run) => `${"x".repeat(8)}${" ".repeat(run.length - 8)}`)
    : plain;
}

/** Letters beyond Latin-1, marks on their own, and letters that look like apostrophes ("Nukuʻalofa"). */
const FOREIGN = /[\u0100-\u02bf\u1e00-\u1eff]|\p{Mn}/gu;
/** What `FOREIGN` finds lies beyond Latin-1. */
const FOREIGN_AT_ALL = /[^\u0000-\u00ff]/; // eslint-disable-line no-control-regex
const BASE: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ə: "a",
  Ə: "A",
  œ: "o",
  Œ: "O",
  ŋ: "n"
};

/**
 * The text with plain letters in place of those that wink breaks a word at ("Vukovi|ć"), of the same length: a letter
 * stands for its marked form, and an "h", which changes no word's shape, for a mark on its own.
 */
function plainLetters(text: string): string {
  if (!FOREIGN_AT_ALL.test(text)) return text;
  return text.replace(FOREIGN, (letter) => {
    const base = BASE[letter] ?? letter.normalize("NFD").charAt(0);
    return /[A-Za-z]/.test(base) ? base : "h";
  });
}
