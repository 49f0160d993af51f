import {fold, keyOf, listOf, type Word} from "./words.ts";
import {type Entry, longestFrom, lookup} from "./gazetteer.ts";
import {type Match, matchAt} from "./match.ts";
import type {Scan} from "./scan.ts";
import {isGivenName} from "../people/names/givenNames.ts";
import * as lexicon from "../../lexicon/placeContext.ts";

const set = (list: string): Set<string> =>
  new Set(listOf(list).map((item) => item.split(/[\s]+/).map(fold).join(" ")));

export const titles = set(lexicon.personTitles);
const offices = set(lexicon.officeWords);
const openers = set(lexicon.openers);
const nouns = set(lexicon.placeNouns);
const locatives = set(lexicon.locatives);
const directions = set(lexicon.directions);
const motions = set(lexicon.motions);
const languages = set(lexicon.languageDemonyms);
const institutions = set(lexicon.institutionHeads);
const lowerHeads = set(lexicon.lowerHeads);
const ofHeads = set(lexicon.ofHeads);
const currencies = set(lexicon.currencyNouns);

/** The word before or after, where only a space stands between. */
const before = (words: readonly Word[], i: number): Word | null =>
  i > 0 && words[i]!.gap === "space" ? words[i - 1]! : null;
const after = (words: readonly Word[], to: number): Word | null =>
  words[to]?.gap === "space" ? words[to]! : null;

const isPlaceName = (scan: Scan, i: number): boolean => {
  const match = matchAt(scan, i);
  return match !== null && match.entry.senses[0]?.kind !== "none" && !match.entry.doubtful;
};
/** Whether a place name ends with this word: "Iraqi", "Saudi", "Kong". */
const endsPlaceName = (scan: Scan, i: number): boolean => {
  for (let from = Math.max(0, i - 2); from <= i; from++) {
    const match = longestFrom(scan.words[from]!.key) ? matchAt(scan, from) : null;
    if (match && match.to === i + 1 && match.entry.senses[0]?.kind !== "none") return true;
  }
  return false;
};

const ASKING: ReadonlySet<string> = new Set("contact follow join about tell let give email support help".split(" ")); // prettier-ignore

/** Inside an address, a handle or a currency sign ("US$5 billion", "@Iran", "iran.ir"), or a pronoun in capitals ("JOIN US"). */
export function inSymbol({text, words}: Scan, {from, to}: Match): boolean {
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  if (start > 0 && ("@._".includes(text[start - 1]!) || text.startsWith("//", start - 2))) return true;
  const next = text.slice(end, end + 2);
  // "CONTACT US", "FOLLOW US"
  const prev = words[from - 1];
  if (words[from]!.key === "us" && prev?.upper && ASKING.has(prev.key)) return true;
  if (/^[@$_€£]/.test(next) || /^\.[\p{Ll}\d]/u.test(next)) return true;
  if (words[from]!.key !== "us") return false;
  // "121 million US dollars", "U.S. $3 billion"; not "sold the US $3 billion of rice"
  const money = text.slice(end, end + 9);
  return /^\.? (?:dollars?|cents?)\b/.test(money) || (prev?.key !== "the" && /^\.? \$\d/.test(money));
}

const PARTICLES: ReadonlySet<string> = new Set("al el an as ad ar at az ash ul ud bin ibn bint abu ben de van von di della".split(" ")); // prettier-ignore

/** Part of an Arabic or Spanish name: "al-Iraqi", "el-Sudan"; or of a double-barrelled surname: "Smith-Jordan". */
export function inSurname(scan: Scan, {from, entry}: Match): boolean {
  const {words} = scan;
  const prev = words[from - 1];
  if (!prev) return false;
  if (PARTICLES.has(prev.key)) {
    if (words[from]!.gap === "hyphen") return true;
    if (words[from]!.gap !== "space") return false;
    // "Al Iraqi" and "Bin Ali" are names; "at Baghdad", "as Iraq" and "an Iraqi" are not
    if (/^(?:al|el|bin|ibn|abu)$/.test(prev.key))
      return prev.capital || prev.key === "bin" || prev.key === "ibn";
    if (/^(?:van|von|della|ben)$/.test(prev.key)) return true;
  }
  const barrelled =
    words[from]!.gap === "hyphen" && prev.capital && !prev.upper && (entry.person || entry.doubtful);
  return barrelled && !endsPlaceName(scan, from - 1);
}

/** A demonym that names a language: "in French.", "told reporters in Turkish that". */
export function isLanguage({words}: Scan, {from, to, entry}: Match): boolean {
  if (entry.senses[0]?.kind !== "demonym" || !languages.has(words[from]!.key)) return false;
  const prev = before(words, from)?.key ?? "";
  // "English lessons", "Portuguese-speaking"
  if (/^(?:lessons?|languages?|classes|speaking|speakers?|textbooks?|dictionary|translations?|subtitles)$/.test(words[to]?.key ?? "")) return true; // prettier-ignore
  // "200 teachers of French", "lessons in Chinese"
  const taught = words[from - 2]?.key ?? "";
  if (/^(?:of|in)$/.test(prev) && /^(?:teachers?|lessons?|learners?|speakers?|command|knowledge|fluency|classes|courses?)$/.test(taught)) return true; // prettier-ignore
  if (!/^(?:in|into|from|speak|speaks|speaking|spoke|spoken|fluent)$/.test(prev)) return false;
  const next = after(words, to);
  return (
    !next ||
    /^(?:and|or|on|at|to|that|by|with|as|before|after|while|but|during|for|when|into)$/.test(next.key)
  );
}

/** A small town that no list of ours names: "Ajax", "Chatham". */
const isSmall = (entry: Entry): boolean =>
  entry.senses.every(
    ({source, capital, size}) =>
      source === "province" || source === "smallTown" || (source === "town" && !capital && size < SMALL)
  );
const SMALL = 300;

/** Whether a name is taken for a place only with a cue: it is a word or a person's name as well, or a small town. */
export const needsCue = ({entry}: Match): boolean => entry.doubtful || isSmall(entry);

/** A minor town may be a surname of somebody nobody has heard of: "Qassem Hamadan". */
const isMinor = ({entry}: Match): boolean =>
  entry.senses.every(({source, capital}) => MINOR.has(source) && !capital);
const MINOR: ReadonlySet<string> = new Set(["town", "smallTown", "province"]);

/**
 * Stands beside a given name, a title or a surname: "Jordan Henderson" (`given`), "Lloyd Austin", "Secretary Austin"
 * (`surname`); null where it may be a place.
 */
export function isPerson(scan: Scan, match: Match): "given" | "surname" | null {
  const {words, headline} = scan;
  const {from, to, entry} = match;
  const named = isNamedBefore(scan, match);
  if (!entry.person && !entry.doubtful && !isMinor(match)) return named ? "surname" : null;
  // "the President of the Republic of Chad Mahamat Déby"
  if (words[from - 1]?.key === "of" && /^(?:republic|kingdom|state)$/.test(words[from - 2]?.key ?? "")) return null; // prettier-ignore
  const prev = before(words, from);
  const next = after(words, to);
  // "Minister of Defence of Germany Klaus Brandt"
  const served = prev?.key === "of" && (before(words, from - 1)?.capital ?? false) && isCountry(match);
  if (!headline && next && !served && followsAsSurname(scan, match, next)) return "given";
  const titled = prev !== null && prev.capital && titles.has(prev.key) && !prev.possessive;
  return titled || (!headline && (named || prevIsName(scan, match, prev))) ? "surname" : null;
}

/**
 * "President Rubén Cuenca", "her host, Premier Dolores Medina,": a title, one capitalised word that is a given name or no country's,
 * and a town's name that closes the phrase. However large the town is, it is a surname; a capital is one behind a given name that is
 * known: "According to President Lember Riga will get trams".
 */
function isNamedBefore({words, headline}: Scan, {from, to, entry}: Match): boolean {
  const prev = words[from - 1];
  // of names in two words a saint's alone is a surname: "Jone St. John", "Luis Santa Cruz"
  const isLong =
    to - from > 1 && (to - from > 2 || !/^(?:st|saint|san|santa|santo|sao)$/.test(words[from]!.key));
  if (headline || from < 2 || isLong || !prev?.capital || prev.upper || prev.possessive) return false;
  if (words[from]!.gap !== "space" || prev.gap !== "space" || !titles.has(words[from - 2]!.key)) return false;
  if (words[from - 2]!.possessive || entry.senses[0]?.kind !== "city") return false;
  if (titles.has(prev.key) || offices.has(prev.key) || nouns.has(prev.key)) return false;
  if (entry.senses[0].capital && !isGivenName(prev.key)) return false;
  return !(words[to]?.gap === "space" && words[to].capital) && !isLand(prev.key);
}

/** A country or its people: "the president met Minister Iraq"; a town of that name may be a given name, "Dolores". */
const isLand = (key: string): boolean =>
  lookup(key)?.senses.some(({kind}) => kind === "country" || kind === "demonym") ?? false;

const isCountry = ({entry}: Match): boolean => entry.senses[0]?.kind === "country";

const honorific = /^(?:u|daw)$/;

function followsAsSurname(scan: Scan, {to}: Match, next: Word): boolean {
  if (scan.words[to - 1]!.possessive || !next.capital || next.upper) return false;
  if (offices.has(next.key) || institutions.has(next.key) || nouns.has(next.key)) return false;
  // "From Paris U Soe Naing flew on", "In Lima Mr Reid said"
  if ((titles.has(next.key) || honorific.test(next.key)) && scan.words[to + 1]?.capital) return false;
  return !isPlaceName(scan, to) && !headsInstitution(scan, to);
}

function prevIsName(scan: Scan, {from}: Match, prev: Word | null): boolean {
  if (!prev?.capital || prev.upper || prev.possessive) return false;
  if (offices.has(prev.key) || openers.has(prev.key) || nouns.has(prev.key)) return false;
  if (/^\d/.test(prev.key) || endsPlaceName(scan, from - 1)) return false;
  return !(from === 1 && /(?:ing|ed|ly)$/.test(prev.key)); // "Visiting Jordan, he said"
}

/** Something near says that a doubtful name is a place: "in Reading", "flew to Nice", "the city of Cork", "Victoria, Seychelles". */
export function hasCue(scan: Scan, match: Match, previous: Match | null): boolean {
  const {words, text} = scan;
  const {from, to, entry} = match;
  const slice = words.slice(from, to);
  if (entry.accented && slice.some(({accented}) => accented)) return true;
  if (words[to]?.gap === "comma" && qualifies(scan, match)) return true;
  const next = after(words, to);
  if (next && !next.capital && nouns.has(next.key)) return true;
  // dateline: "MALE (Reuters) -", "NICE, France"
  if (
    from === 0 &&
    slice.every(({upper}) => upper) &&
    /^\s?(?:\(|[-—–]|,)/.test(text.slice(slice.at(-1)!.end))
  )
    return true;
  const prev = before(words, from);
  if (!prev) return words[from]!.gap === "comma" && listedAfterCity(match, previous, 0);
  if (prev.key === "and" || prev.key === "or") return listedAfterCity(match, previous, 1);
  if (nouns.has(prev.key) || locatives.has(prev.key)) return true;
  if (!directions.has(prev.key)) return ofItsCountry(scan, match);
  return words
    .slice(Math.max(0, from - 6), from - 1)
    .some(({key, capital}) => (motions.has(key) && !capital) || nouns.has(key));
}

const listedAfterCity = (match: Match, previous: Match | null, between: number): boolean =>
  previous !== null &&
  previous.to + between === match.from &&
  (previous.entry.senses[0]?.kind === "city" || previous.entry.senses[0]?.kind === "region");

/** "Seychelles' Victoria", "the French resort Nice": the words before name the country of one of its senses. */
function ofItsCountry(scan: Scan, {from, entry}: Match): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3 && scan.words[i + 1]!.gap === "space"; i--) {
    const match = matchAt(scan, i);
    if (!match || match.to > from) continue;
    const {kind, country} = match.entry.senses[0]!;
    return (kind === "country" || kind === "demonym") && entry.senses.some((s) => s.country === country);
  }
  return false;
}

/** ", Pakistan" after "Hyderabad". */
function qualifies(scan: Scan, {to, entry}: Match): boolean {
  const next = matchAt(scan, to);
  const countries =
    next?.entry.senses.filter(({kind}) => kind === "country" || kind === "region").map((s) => s.country) ??
    [];
  return entry.senses.some(({country}) => countries.includes(country));
}

/** Words from `to` that run into the head of an institution: "Tehran | University", "Korea | Central News Agency". */
function headsInstitution({words, headline}: Scan, to: number): boolean {
  for (let n = 0; n < (headline ? 1 : 4); n++) {
    const word = words[to + n];
    if (!word || word.gap !== "space" || !word.capital) return false;
    if (institutions.has(word.key)) return true;
    // "Oman Air", not "Israel Air Force"
    if (
      n === 0 &&
      word.key === "air" &&
      !/^(?:force|forces|defen[cs]e|base|marshal|chief)$/.test(words[to + 1]?.key ?? "")
    )
      return true;
    if (institutions.has(keyOf(words, to + n, Math.min(words.length, to + n + 2)))) return true;
    if (
      n === 0 &&
      (titles.has(word.key) ||
        /^(?:prime|foreign|defen[cs]e|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          word.key
        ))
    )
      return false;
    if (word.possessive) return false;
  }
  return false;
}

const MIDDLE =
  /^(?:nuclear|peace|climate|international|trade|security|ceasefire|grain|normali[sz]ation|border|gas|military)$/;

/** Part of a compound or a name: "Iran-backed", "pro-Iranian", "Baghdad airport", "Paris Agreement", "Bank of China", "Iraqi dinars". */
export function isModifier(scan: Scan, match: Match): boolean {
  const {words} = scan;
  const {from, to, entry} = match;
  const next = words[to];
  if (next?.gap === "hyphen" || words[from]!.gap === "hyphen") return true;
  if (words[to - 1]!.possessive) return false;
  const kind = entry.senses[0]!.kind;
  const spaced = after(words, to);
  const adjective = kind === "demonym" || entry.acronym;
  if (spaced && adjective && !spaced.capital && currencies.has(spaced.key)) return true;
  if (kind === "body") return false;
  if (!adjective && spaced && headsInstitution(scan, to)) return true;
  if (!adjective && spaced && headsCompound(words, to)) return true;
  return kind !== "demonym" && insideName(words, from);
}

function headsCompound(words: readonly Word[], to: number): boolean {
  const next = words[to]!;
  if (next.capital) return false;
  if (lowerHeads.has(next.key) || lowerHeads.has(keyOf(words, to, Math.min(words.length, to + 2))))
    return true;
  const second = after(words, to + 1);
  return MIDDLE.test(next.key) && second !== null && lowerHeads.has(second.key);
}

/** "University of Jordan", "Times of India", "Bank of China"; the head is written with a capital. */
function insideName(words: readonly Word[], from: number): boolean {
  const of = before(words, from);
  const step = of?.key === "the" ? 2 : 1;
  const preposition = words[from - step];
  const head = words[from - step - 1];
  if (!head || preposition?.key !== "of" || preposition.gap !== "space") return false;
  return head.capital && ofHeads.has(head.key);
}

/** A word of the text that is in the gazetteer as something else than a place: nothing to report, nothing to look into. */
export const isSwallowed = ({entry}: Match): boolean => entry.senses[0]?.kind === "none";
