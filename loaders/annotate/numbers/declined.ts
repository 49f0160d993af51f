import {
  COUNTING_SUFFIXES, LABEL_NOUNS, MONTH_WORDS, NOT_AFTER_ONE, NOT_BEFORE_ONE, PEOPLE_NOUNS, SCALES, YEAR_PREPOSITIONS
} from "../../lexicon/numbers.ts"; // prettier-ignore
import type {Lexeme} from "./lex.ts";
import type {Numeral} from "./numerals.ts";

/** What surrounds a numeral, as far as it tells a count from a year, a label or a part of a name. */
export interface Surroundings {
  text: string;
  lexemes: readonly Lexeme[];
  /** A currency stands before or behind it, or a unit or percent sign behind it. */
  measured: boolean;
  /** A qualifier stands before it ("about", "over"). */
  qualified: boolean;
}

const isYear = (numeral: Numeral): boolean =>
  numeral.form === "integer" && numeral.scale === 1 && numeral.value >= 1800 && numeral.value <= 2100 &&
  numeral.next - numeral.first === 1; // prettier-ignore

/** Why this numeral counts nothing, in plain words, or null where it counts. Order: cheapest and surest first. */
export function whyDeclined(numeral: Numeral, around: Surroundings): string | null {
  for (const [reason, holds] of REASONS) if (holds(numeral, around)) return reason;
  return null;
}

const before = (numeral: Numeral, {lexemes}: Surroundings, steps = 1): Lexeme | undefined =>
  lexemes[numeral.first - steps];
const after = (numeral: Numeral, {lexemes}: Surroundings, steps = 0): Lexeme | undefined =>
  lexemes[numeral.next + steps];

const isMonth = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && MONTH_WORDS.has(lexeme.text);

/** A noun in the plural right behind, or behind one or two words: "2000 more US troops". */
function peopleFollow(numeral: Numeral, around: Surroundings): boolean {
  for (let i = 0; i < 4; i++) {
    const word = after(numeral, around, i);
    if (!word || (word.kind === "mark" && !/^[-.’']$/.test(word.text))) return false;
    if (PEOPLE_NOUNS.has(word.lower)) return true;
    if (
      /^(?:and|to|in|for|when|as|by|after|with|the|his|their|from|on|of|that|would|will|who|had|has|was|were)$/.test(
        word.lower
      )
    )
      return false;
  }
  return false;
}

const followedByPlural = (numeral: Numeral, around: Surroundings): boolean => {
  const word = after(numeral, around);
  return (
    word?.kind === "word" &&
    word.spaced &&
    /^\p{Ll}{2,}[^su]s$/u.test(word.text) &&
    !/^(?:was|has|talks|elections|sanctions|protests|games)$/.test(word.text)
  );
};

/** "in 2024", "the 2003 invasion"; not "2000 MW", "some 2000 troops", "2000 soldiers". */
function isBareYear(numeral: Numeral, around: Surroundings): boolean {
  if (!isYear(numeral) || around.measured) return false;
  const previous = before(numeral, around);
  const dated = previous !== undefined && (isMonth(previous) || YEAR_PREPOSITIONS.has(previous.lower));
  const round = numeral.value % 50 === 0;
  if (around.qualified)
    return !(peopleFollow(numeral, around) || followedByPlural(numeral, around) || (round && !dated));
  // "a contingent of 2000 troops"
  const soft = previous !== undefined && /^(?:of|to|from|for|and|a|its|their|the)$/.test(previous.lower);
  if (peopleFollow(numeral, around)) return dated && !(soft && round);
  return !(round && !dated && followedByPlural(numeral, around));
}

/** "F-16", "COVID-19", "G20", "v2.5", "10:30", "/2024"; letters before digits with no space. */
function isGluedBefore(numeral: Numeral, around: Surroundings): boolean {
  const at = numeral.start;
  const mark = around.text[at - 1] ?? "";
  if (/[\p{L}\p{N}_]/u.test(mark)) return !around.measured;
  if (/[/:@#_+^*]/.test(mark))
    return /[\p{L}\p{N}_./#@:]/u.test(around.text[at - 2] ?? "") || mark === "#" || mark === "@";
  if (/[.,]/.test(mark)) return /\d/.test(around.text[at - 2] ?? "");
  return /[-‑–]/.test(mark) && /[\p{L}\p{N}]/u.test(around.text[at - 2] ?? "");
}

/** "10am", "1990s", "5G"; "2-1", "10:30", "24/7"; "three-day", "two-way". */
function isGluedAfter(numeral: Numeral, around: Surroundings): boolean {
  const end = numeral.end;
  const [mark = "", next = ""] = [around.text[end], around.text[end + 1]];
  if (/[\p{L}_]/u.test(mark)) return !around.measured;
  if (/[-‑–:/.,@_^+]/.test(mark) && /\d/.test(next)) return true;
  // "2024's", "the 1990’s"; yet "$20 billion's worth"
  if (/['’]/.test(mark) && next === "s") return numeral.scale === 1;
  if (!/[-‑]/.test(mark) || !/\p{L}/u.test(next) || around.measured) return false;
  const suffix = /^\p{L}+/u.exec(around.text.slice(end + 1, end + 20))![0].toLowerCase();
  return !COUNTING_SUFFIXES.has(suffix);
}

const isDay = (value: number): boolean => value >= 1 && value <= 31 && Number.isInteger(value);

/** The first lexeme past "to 14", ", 10 and 11" in one direction, at most three days on. */
function passDays(lexemes: readonly Lexeme[], from: number, direction: 1 | -1): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const day = lexemes[at + direction];
    if (
      !/^(?:to|and|until|or|through|,|-|–|—)$/.test(lexemes[at]?.lower ?? "") ||
      day?.form !== "integer" ||
      !isDay(day.value)
    )
      break;
    at += 2 * direction;
  }
  return at;
}

/** "January 3", "3 January", "11th of September"; not "In March 12 people were killed". */
function isDayOfMonth(numeral: Numeral, around: Surroundings): boolean {
  if (!numeral.digits || !isDay(numeral.value)) return false;
  const {lexemes} = around;
  // "12 to 14 March", "9, 10 and 11 May", "May 29 to 31": days joined to the one that has the month
  const later = passDays(lexemes, numeral.next, 1);
  if (later > numeral.next && isMonth(lexemes[later])) return true;
  const earlier = passDays(lexemes, numeral.first - 1, -1);
  if (earlier < numeral.first - 1 && isMonth(lexemes[earlier]) && !peopleFollow(numeral, around)) return true;
  const next = after(numeral, around);
  if (isMonth(next) || (next?.lower === "of" && isMonth(after(numeral, around, 1)))) return true;
  const [previous, stop] = [before(numeral, around), before(numeral, around, 2)];
  const month = isMonth(previous) ? 1 : previous?.text === "." && isMonth(stop) ? 2 : 0;
  if (!month) return false;
  const lead = before(numeral, around, month + 1)?.lower;
  return !(
    (lead === "in" || lead === "since") &&
    (peopleFollow(numeral, around) || followedByPlural(numeral, around))
  );
}

const isTime = (numeral: Numeral, around: Surroundings): boolean =>
  /^[\s\u00a0]?(?:[ap]\.?m\b|o['’]clock|GMT|UTC|BST|EDT|EST|CET)/.test(
    around.text.slice(numeral.end, numeral.end + 9)
  );

/** "Resolution 2231", "Articles 5 and 6", "No. 12", "Boeing 737"; nothing that has a unit or a plural behind it. */
function isLabel(numeral: Numeral, around: Surroundings): boolean {
  if (around.measured || numeral.scale > 1 || numeral.form === "grouped") return false;
  let at = numeral.first - 1;
  // "Articles 5 and 6"
  if (/^(?:and|,|to)$/.test(around.lexemes[at]?.lower ?? "") && around.lexemes[at - 1]?.kind === "digits")
    at -= 2;
  if (around.lexemes[at]?.text === ".") at -= 1;
  const noun = around.lexemes[at];
  if (noun?.kind !== "word" || !LABEL_NOUNS.has(noun.lower)) return false;
  // "Senegal's troops there, who number 750,": the verb
  if (noun.text === "number" && around.lexemes.slice(Math.max(0, at - 8), at).some(({lower}) => /^(?:who|which|they)$/.test(lower) || PEOPLE_NOUNS.has(lower))) return false; // prettier-ignore
  const proper = /^\p{Lu}/u.test(noun.text) || numeral.digits;
  return proper && !followedByPlural(numeral, around) && !peopleFollow(numeral, around);
}

/** "one of", "no one", "one day", "at one point"; "One" of "Air Force One". */
function isIdleOne(numeral: Numeral, around: Surroundings): boolean {
  if (
    numeral.value !== 1 ||
    numeral.digits ||
    numeral.next - numeral.first > 1 ||
    numeral.kind !== "cardinal"
  )
    return false;
  const [previous, next] = [before(numeral, around), after(numeral, around)];
  if (around.measured) return false;
  if (previous?.kind === "word" && NOT_BEFORE_ONE.has(previous.lower)) return true;
  if (!next || next.kind !== "word") return true;
  return NOT_AFTER_ONE.has(next.lower) || /(?:ly|ing)$/.test(next.lower);
}

/** "the Group of Seven", "Five Eyes", "Big Three": a written-out number with a capital inside a sentence. */
function isName(numeral: Numeral, around: Surroundings): boolean {
  if (numeral.digits) return isWordName(numeral, around);
  const first = around.lexemes[numeral.first]!;
  const previous = before(numeral, around);
  if (previous?.lower === "of" && before(numeral, around, 2)?.lower === "group") return true;
  if (!/^\p{Lu}/u.test(first.text) || !previous || /^[.:“"‘'(—–-]$/.test(previous.text)) return false;
  const next = after(numeral, around);
  return (
    /^\p{Lu}/u.test(previous.text) ||
    (next !== undefined && /^\p{Lu}/u.test(next.text) && previous.lower === "the")
  );
}

/** "Group of 20", "Fortune 500", "France 24", "Catch 22", "Forbes 100" */
const isWordName = (numeral: Numeral, around: Surroundings): boolean =>
  (before(numeral, around)?.lower === "of" && before(numeral, around, 2)?.lower === "group" && !/^(?:a|an|another|first|second|last)$/i.test(before(numeral, around, 3)?.text ?? "") && !peopleFollow(numeral, around) && !followedByPlural(numeral, around)) ||
  (/^(?:Fortune|Forbes|Catch|Route|Euro|Alliance|Windows|Telefe|Article|Group|G)$/.test(before(numeral, around)?.text ?? "") &&
    !around.measured && !peopleFollow(numeral, around)) ||
  // the broadcasters; "France 1,450" in a list is the country with its count
  (before(numeral, around)?.text === "France" && [2, 3, 5, 24].includes(numeral.value) && !around.measured && !peopleFollow(numeral, around)); // prettier-ignore

/** "twenty twenty-four", "nineteen eighty" */
function isSpokenYear(numeral: Numeral, around: Surroundings): boolean {
  const pair = /^(?:nineteen|twenty)$/;
  const first = around.lexemes[numeral.first]!;
  if (pair.test(first.lower) && numeral.next - numeral.first === 1) {
    return /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh|ten|eleven|twelve|\p{L}+teen)$/u.test(
      after(numeral, around)?.lower ?? ""
    );
  }
  return !numeral.digits && pair.test(before(numeral, around)?.lower ?? "");
}

const REASONS: readonly (readonly [string, (numeral: Numeral, around: Surroundings) => boolean])[] = [
  ["glued to what stands before", isGluedBefore],
  ["glued to what stands behind", isGluedAfter],
  // "9/11", "24/7"; a cook's fraction stays
  [
    "a date or a name with a slash",
    (n, {text}) =>
      /\d\/(?!(?:[23458]|10|16)$)\d+$/.test(text.slice(n.start, n.end)) ||
      (n.value >= 1 && /^\d+\/\d+$/.test(text.slice(n.start, n.end)))
  ],
  ["a power or a code", (n) => n.form === "power" || n.form === "exponent"],
  ["leading zero", (n, {text}) => n.form === "integer" && n.end - n.start > 1 && text[n.start] === "0"],
  ["generation of a network", (n, {text}) => /\dG$/.test(text.slice(n.start, n.end))],
  ["decimal comma without a measure", (n, around) => n.form === "comma" && n.scale === 1 && !around.measured],
  // "(million dollars)", "a billion-dollar question" of no size
  [
    "a scale alone",
    (n, {lexemes}) =>
      n.value === n.scale * n.mantissa &&
      n.mantissa === 1 &&
      !n.digits &&
      Object.hasOwn(SCALES, lexemes[n.first]!.lower)
  ],
  ["a time of day", isTime],
  ["a day of a month", isDayOfMonth],
  ["a year", isBareYear],
  ["a spoken year", isSpokenYear],
  ["a label", isLabel],
  ["a name", isName],
  ["one as a pronoun", isIdleOne]
];

/** True where both ends of a would-be range are years: "2015-2020", "from 1980 to 1988", "2015–16". */
export function areYears(low: Numeral, high: Numeral, around: Surroundings): boolean {
  if (!isYear(low)) return false;
  // "from 13,500 troops in 2023 to 10,200 now": a comma in the one and none in the other
  if (high.form === "grouped") return true;
  // "from 2020 to over $10 billion"; "2000 to 3000 MW" is none
  return high.value > 20_000 || (!around.measured && (isYear(high) || high.value < 100));
}
