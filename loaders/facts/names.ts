/** Whether two names, or two offices, are the same person's. */
import {distance} from "fastest-levenshtein";
import {FAMILY_NAME_FIRST} from "../lexicon/names.ts";
import {GENERIC_ROLES, RANK_WORDS, ROLE_FILLERS, ROLE_SYNONYMS} from "../lexicon/roleWords.ts";

/** Letters that are no base letter with a mark, so that NFD leaves them alone. */
const LETTERS: Record<string, string> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a"
};

/** Lower case, without diacritics and apostrophes. */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼʻʿʾ`´]/gu, "")
    .toLowerCase()
    .replace(/[ıøłđðþßæœə]/g, (letter) => LETTERS[letter]!);
}

/** Of ASCII alone, without its apostrophes: most texts. */
const PLAIN = /^[ -&(-_a-~]*$/;

const ARABIC_ARTICLES = new Set(["al", "el"]);
const tokensOf = new Map<string, string[]>();
/** Of what is remembered by names and words: a run over many articles must not keep them all. */
const MOST = 20_000;

/** The words of a name, plain, without the Arabic article: `Mohammed Shia al-Sudani` → mohammed, shia, sudani. */
export function nameWords(name: string): string[] {
  const known = tokensOf.get(name);
  if (known) return known;
  const words = plain(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !ARABIC_ARTICLES.has(word));
  const tokens = kept.length > 0 ? kept : [...words];
  if (tokensOf.size >= MOST) tokensOf.clear();
  tokensOf.set(name, tokens);
  return tokens;
}

/** The family name as it stands in an id, plain: the last word, or the first where the country's names begin with it. */
export function surnameOf(name: string, country: string): string {
  const words = nameWords(name);
  return (FAMILY_NAME_FIRST.includes(country) ? words[0] : words.at(-1)) ?? "";
}

/**
 * One spelling for the letters that transliterations of Arabic, Persian and Cyrillic interchange:
 * Soudani/Sudany, Araqchi/Araghchi, Kadhimi/Kazemi, Zelensky/Zelenskiy/Zelenskyy.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, "ch"],
  [/sch/g, "sh"],
  [/gh/g, "q"],
  [/dh/g, "z"],
  [/dj/g, "j"],
  [/ph/g, "f"],
  [/ck/g, "k"],
  [/w/g, "v"],
  [/[oe]u|o+/g, "u"],
  [/[ey]/g, "i"],
  [/(.)\1+/g, "$1"]
];

/** Names are compared in pairs, so that each word is asked for many times. */
const folded = new Map<string, string>();

function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST) folded.clear();
  const one = FOLDS.reduce((text, [from, to]) => text.replace(from, to), word);
  folded.set(word, one);
  return one;
}

/** Initials that transliterations interchange: Gaddafi, Qaddafi, Kadhafi. */
const initialOf = (word: string) => (/^[gqk]/.test(word) ? "k" : word.charAt(0));
const consonants = (word: string) => word.replace(/[aiu]/g, "");

/** True where two words of names are spellings of one. */
export function sameNameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  if (initialOf(x) !== initialOf(y)) return false;
  const shorter = Math.min(x.length, y.length);
  if (shorter < 5) return false;
  const slips = distance(x, y);
  // Lukashenko/Lukashenka, Wickremesinghe/Wickramasinghe; of short names only a vowel may differ: Ahmad/Ahmed, no Hassan/Hussein
  if (shorter >= 6) return slips <= (shorter >= 10 ? 2 : 1);
  return slips <= 1 && consonants(x) === consonants(y);
}

/** `same`: one person's name, more or less in full; `surname`: the same family name under another given name; `no`. */
function compareNames(a: string, b: string, country = ""): "same" | "surname" | "no" {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[]
  ];
  if (short.length === 0) return "no";
  // "Hadjimichael" and "Hajji Michael", "Abdul Rahman" and "Abdulrahman": where the words part is a matter of spelling
  if (short.length > 1 && short.length < long.length && fold(short.join("")) === fold(long.join("")))
    return "same";
  if (short.length === 1 && long.length > 1) {
    // "Mohammed" alone is no Mohammed bin Salman; "Xi" is Xi Jinping
    const from = FAMILY_NAME_FIRST.includes(country) ? 0 : 1;
    return long.slice(from).some((word) => sameNameWord(word, short[0]!)) ? "same" : "no";
  }
  if (isSubsequence(short, long)) return "same";
  if (!sameNameWord(short.at(-1)!, long.at(-1)!)) return "no";
  const [given, other] = [short[0]!, long[0]!];
  const initial = (given.length === 1 || other.length === 1) && given[0] === other[0];
  return initial || sameNameWord(given, other) ? "same" : "surname";
}

function isSubsequence(short: string[], long: string[]): boolean {
  let next = 0;
  for (const word of long) if (next < short.length && sameNameWord(short[next]!, word)) next++;
  return next === short.length;
}

/** A person as far as a row tells. */
export interface Who {
  name: string;
  role: string;
  country: string;
}

/** True where both can be one person: by name, or by an office of one country that one holds at a time. */
export function samePerson(a: Who, b: Who): boolean {
  if (a.country !== "" && b.country !== "" && a.country !== b.country) return false;
  const sameOffice = a.country !== "" && a.country === b.country && sameRole(a.role, b.role);
  if (a.name === "" || b.name === "") return sameOffice && !isGeneric(a.role) && !isGeneric(b.role);
  const names = compareNames(a.name, b.name, a.country || b.country);
  if (names === "no") return false;
  // Antony Blinken, Tony Blinken
  if (names === "surname") return sameOffice;
  const surnameAlone = Math.min(nameWords(a.name).length, nameWords(b.name).length) === 1;
  return !surnameAlone || a.role === "" || b.role === "" || sameRole(a.role, b.role);
}

function isGeneric(role: string): boolean {
  const words = roleWords(role);
  return words.size === 0 || (words.size === 1 && GENERIC_ROLES.includes([...words][0]!));
}

/** True where one title holds the words of the other and no word makes it another rank. */
function sameRole(a: string, b: string): boolean {
  const [x, y] = [roleWords(a), roleWords(b)];
  if (x.size === 0 || y.size === 0) return false;
  if (RANK_WORDS.some((word) => x.has(word) !== y.has(word))) return false;
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].every((word) => large.has(word));
}

const wordsOfRole = new Map<string, Set<string>>();

function roleWords(role: string): Set<string> {
  const known = wordsOfRole.get(role);
  if (known) return known;
  let text = ` ${plain(role)} `;
  for (const [from, to] of ROLE_SYNONYMS) text = text.replaceAll(` ${from} `, ` ${to} `);
  const words = new Set((text.match(/\p{L}+/gu) ?? []).filter((word) => !ROLE_FILLERS.includes(word)));
  if (wordsOfRole.size >= MOST) wordsOfRole.clear();
  wordsOfRole.set(role, words);
  return words;
}
