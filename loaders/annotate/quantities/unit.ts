import {mayBeName} from "./currency.ts";
import {firstWordAfter, firstWords} from "./firstWord.ts";
import {PERCENT_WORDS, UNITS, type Unit} from "../../lexicon/units.ts";

export interface UnitWord {
  end: number;
  sign: string;
  factor: number;
  per: "" | "day" | "month" | "year";
}

const WORDS = new Map<string, Unit>();
const EXACT = new Map<string, Unit>();
for (const unit of UNITS) {
  for (const word of unit.words.split("|")) WORDS.set(word, unit);
  for (const word of unit.exact?.split("|") ?? []) EXACT.set(word, unit);
}

const FIRST_WORDS = firstWords([...WORDS.keys(), ...EXACT.keys()]);

/** A space or a hyphen, then up to four words; a word may hold `/`, `³` and a stop ("cu. m", "mcm/d"). */
const PIECES = /[\s\u00a0\u202f]?[-‑]?([\p{L}]{1,16}[²³23]?(?:\/[\p{L}]{1,5})?\.?)(?:[\s\u00a0-]([\p{L}]{1,16}[²³23]?\.?))?(?:[\s\u00a0-]([\p{L}]{1,16}))?(?:[\s\u00a0-]([\p{L}]{1,16}))?/uy; // prettier-ignore

/** Reads the physical unit right behind a figure that ends at `at`: " cubic metres", "-tonne", "MW", " b/d". */
export function unitAfter(text: string, at: number): UnitWord | null {
  if (!mayBeName(text, at)) return null;
  if (!FIRST_WORDS.has(firstWordAfter(text, at))) return null;
  PIECES.lastIndex = at;
  const match = PIECES.exec(text);
  if (!match) return null;
  const pieces = match.slice(1).filter((piece) => piece !== undefined);
  for (let n = pieces.length; n > 0; n--) {
    const phrase = pieces.slice(0, n).join(" ");
    const clean = phrase.replace(/\.$/, "");
    const unit = EXACT.get(clean) ?? WORDS.get(clean.toLowerCase());
    if (!unit && n === 1 && clean.includes("/")) return beforeSlash(at, match[1]!, match[0]);
    if (!unit) continue;
    let end = at;
    for (const piece of pieces.slice(0, n)) end = text.indexOf(piece, end) + piece.length;
    return {
      end: end - (phrase.length - clean.length),
      sign: unit.sign,
      factor: unit.factor,
      per: unit.per ?? ""
    };
  }
  return null;
}

/** "tons/year": the unit before the slash; the rate behind it is read later. */
function beforeSlash(at: number, piece: string, match: string): UnitWord | null {
  const name = piece.slice(0, piece.indexOf("/"));
  const unit = WORDS.get(name.toLowerCase());
  return unit
    ? {end: at + match.indexOf(piece) + name.length, sign: unit.sign, factor: unit.factor, per: ""}
    : null;
}

const PERCENT = new RegExp(
  `[\\s\\u00a0\\u202f]?[-‑]?(?:a )?(?:${PERCENT_WORDS.join("|")})(?![\\p{L}])`,
  "iuy"
);

/** Where the percent sign or word behind `at` ends, or -1. "percentage points" is none. */
export function percentAfter(text: string, at: number): number {
  PERCENT.lastIndex = at;
  const match = PERCENT.exec(text);
  if (!match) return -1;
  return /^\s{0,2}(?:point|pt)/i.test(text.slice(at + match[0].length, at + match[0].length + 9))
    ? -1
    : at + match[0].length;
}
