/** Towns and countries that an article gives to a person as surname: "Lloyd Austin", "President Rubén Cuenca", "Trevor London". */
import type {PlaceMention, Sentence} from "../../types.ts";
import {isGivenName} from "../people/names/givenNames.ts";
import {isPerson, titles} from "./context.ts";
import {lookup} from "./gazetteer.ts";
import {matchAt} from "./match.ts";
import {scanOf, type Scan} from "./scan.ts";
import {fold, keyOf, nameKey} from "./words.ts";

/** Surnames by key; `true` where a title or a known given name vouches for the person. */
export type Surnames = ReadonlyMap<string, boolean>;

const isTitle = (key: string): boolean => titles.has(key) || key === "counterpart" || key === "host";

export function surnamesOf(sentences: readonly Sentence[]): Surnames {
  const names = new Map<string, boolean>();
  for (const sentence of sentences) {
    const scan = scanOf(sentence);
    for (let i = 0; i < scan.words.length;) {
      const match = matchAt(scan, i);
      if (match && isPerson(scan, match) === "surname") {
        const key = keyOf(scan.words, match.from, match.to);
        names.set(key, (names.get(key) ?? false) || isVouched(scan, match.from));
      }
      i = match ? match.to : i + 1;
    }
  }
  return names;
}

/** "President Rubén Cuenca", "his counterpart, Trevor Milan": a title before one or two given names, or a given name that is known. */
function isVouched({words}: Scan, at: number): boolean {
  if (isGivenName(words[at - 1]?.key ?? "")) return true;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (isTitle(words[k]!.key)) return true;
    if (!words[k]!.capital || /^(?:hyphen|other|none)$/.test(words[k]!.gap)) return false;
  }
  return false;
}

/**
 * A later "Austin said" after "Lloyd Austin", unless the text qualifies it ("Austin, Texas") or locates it ("in Jordan").
 *
 * @param elsewhere how often the article speaks of the country by other names
 */
export function isSurname(
  m: PlaceMention,
  surnames: Surnames,
  elsewhere: () => number,
  sentence: Sentence
): boolean {
  const vouched = surnames.size === 0 ? undefined : surnames.get(nameKey(m.text));
  if (vouched === undefined) return false;
  const entry = lookup(nameKey(m.text));
  const start = m.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, start - 14), start);
  if (!entry || /\b(?:in|at|near|visit(?:ed|ing|s)?|across|inside) $/i.test(before)) return false;
  const behind = sentence.text.slice(m.end - sentence.start, m.end - sentence.start + 30);
  if (/^, \p{Lu}/u.test(behind)) return false;
  if (entry.doubtful) return true;
  if (vouched) {
    const titled = /(\p{Lu}[\p{L}]*\.?) $/u.exec(before);
    // "President Cuenca", "PM London"
    if (titled && isTitle(fold(titled[1]!))) return true;
    if (AS_PERSON.test(behind) && !/\b(?:to|from|of|for) $/i.test(before)) return true;
  }
  // "Jordan" after "Michael Jordan": the country only if the article speaks of it by another name as well
  return (entry.person || vouched) && elsewhere() < 1 && !/\b(?:to|from|of|with|and) $/i.test(before);
}

const HELPED =
  "(?: (?:also|then|later|last|is|was|had|has|will|would|to|be|been|due|expected|scheduled)){0,4}";
/** What only people do: a capital that stands for its government says and refuses, but neither lands nor dines. "Cali landslides" do not. */
const AS_PERSON = new RegExp(
  `^(?:,? who\\b| (?:himself|herself)\\b|${HELPED} (?:arriv(?:es|ed|ing)\\b|lands\\b|landed\\b|fl(?:ew|own|ies|ying)\\b|travel(?:s|l?ed|l?ing)\\b` +
    "|touch(?:ed|es) down|return(?:s|ed|ing) (?:to|from|home|on)\\b|left\\b|dined|lunched|stay(?:ed|ing)\\b|went\\b|came\\b|spent\\b|took office|smiled|grinned|joked|laughed|shook hands)" +
    `|${HELPED} (?:is|was|will|would|to|be) (?:arrive|land(?:ing)?|fly|travel|return|go)\\b)`
);
