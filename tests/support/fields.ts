/** Whether a cell of a reported row is right by a field of a reference row. See `tests/gold/README.md`. */

export type GoldValue = string | number | boolean;
/** One value, or a list of which each is right (in a column of sets: the whole set). */
export type GoldField = GoldValue | GoldValue[];
export type ReportedCell = string | number | boolean | null | readonly string[];

type Compare = (gold: string, reported: string) => boolean;

/** Columns whose reference list is one set. */
const SETS: Record<string, Compare> = {
  places: shareWords,
  counterparts: sameSurname,
  sectors: (a, b) => fold(a) === fold(b)
};

const COMPARE: Record<string, Compare> = {
  visitor: sameSurname,
  attributed_to: sameSurname,
  title: shareWords,
  place: shareWords,
  value_text: shareWords,
  value: sameNumber,
  value_max: sameNumber,
  count: sameNumber,
  count_max: sameNumber
};

/** Sets overlap by at least three quarters of the larger one. */
const OVERLAP = 0.75;

export function fieldRight(column: string, gold: GoldField, reported: ReportedCell): boolean {
  const same = SETS[column];
  if (same) return sameSet(setOf(gold), setOf(reported ?? ""), same, isEmptyAllowed(gold));
  const compare = COMPARE[column] ?? equal;
  const cell = cellText(reported);
  return alternatives(gold).some((value) =>
    value === "" || cell === "" ? value === cell : compare(value, cell)
  );
}

export function alternatives(gold: GoldField): string[] {
  return (Array.isArray(gold) ? gold : [gold]).map(String);
}

export function cellText(cell: ReportedCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(";") : String(cell);
}

function setOf(field: GoldField | ReportedCell): string[] {
  const items =
    typeof field === "object" && field !== null ? field.map(String) : String(field ?? "").split(";");
  return items.filter((item) => item !== "");
}

/** `["Tehran", ""]`: empty is right as well. */
const isEmptyAllowed = (gold: GoldField) => Array.isArray(gold) && gold.includes("");

function sameSet(gold: string[], reported: string[], same: Compare, emptyAllowed: boolean): boolean {
  if (reported.length === 0 && emptyAllowed) return true;
  const shared = Math.min(
    gold.filter((item) => reported.some((other) => same(item, other))).length,
    reported.filter((item) => gold.some((other) => same(item, other))).length
  );
  return shared >= OVERLAP * Math.max(gold.length, reported.length);
}

/** Lower case, without diacritics and apostrophes. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼʻʿʾ`´]/gu, "")
    .replace(/ı/g, "i")
    .toLowerCase()
    .trim();
}

/** The last word of a name; the article of al-Sudani is a word of its own. */
export function surname(name: string): string {
  return words(name).at(-1) ?? "";
}

/**
 * Surnames are equal. A family name that comes first (Xi Jinping, Xi) counts where one of the two is that word alone.
 */
export function sameSurname(a: string, b: string): boolean {
  if (surname(a) === surname(b)) return true;
  const [x, y] = [words(a), words(b)];
  return (x.length === 1 && y[0] === x[0]) || (y.length === 1 && x[0] === y[0]);
}

const STOP = new Set("a an the of on in for and to with between by at its their two".split(" "));
/** What an agreement may be called; no content of its title. */
const KINDS = new Set(
  "agreement accord deal pact treaty memorandum mou understanding contract project cooperation memoranda document protocol arrangement joint bilateral new several various".split(" ")
); // prettier-ignore

const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** A plural is its singular. */
const stem = (word: string) => word.replace(/(?<=\w{3})(ies|s)$/u, (end) => (end === "ies" ? "y" : ""));

/** Words but for those that every title has; where it has no others, those. */
function contentWords(text: string): Set<string> {
  const all = words(text)
    .map(stem)
    .filter((word) => !STOP.has(word));
  const content = all.filter((word) => !KINDS.has(word));
  return new Set(content.length > 0 ? content : all);
}

export function shareWords(a: string, b: string): boolean {
  const other = contentWords(b);
  return [...contentWords(a)].some((word) => other.has(word));
}

function sameNumber(a: string, b: string): boolean {
  return Math.abs(Number(a) - Number(b)) <= Math.abs(Number(a)) / 1000;
}

function equal(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
