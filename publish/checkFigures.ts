/**
 * Holds every figure that a page states in prose against the tables. A number may stand in a sentence only
 * - in a part that names a row (`data-row`), whose cells, or the values that articles give for them, hold it;
 * - in a count of rows (`data-count`) or a percentage of two cells (`data-ratio`), which are worked out again here;
 * - in a quote, a table, a chart, code or the data dictionary (`.dataset`), which are held elsewhere against the
 *   articles and the schema;
 * - in a link to another site: the figure is that site's;
 * - in a note on a correction: the figures are the editor's, told with the reason.
 * Names such as G20 and UTF-8 are no figures. It looks at the finished page, so that no way of making one gets by it.
 */
import {countOf, parseCount} from "../src/components/tally.ts";
import type {Report} from "../src/components/report.ts";
import {LOCALE, words} from "../src/words/index.ts";

const UNCHECKED =
  "blockquote, q, table, figure, .dataset, code, pre, script, style, svg, math, observablehq-loading, .correction, .corrected, a[href^='http:'], a[href^='https:']";
/** Held against the tables as a whole. */
const COUNTED = "[data-count], [data-ratio]";
const PROSE = "main";
/** Sentences made by components; there, numbers in words count as well. */
const MADE = ".told";

type AnyRow = Record<string, unknown>;

/** What a number may be followed by: `million` and its like, as Intl writes them. */
const SCALES = [1e3, 1e6, 1e9, 1e12].map((scale) => {
  const format = new Intl.NumberFormat(LOCALE, {notation: "compact", compactDisplay: "long"});
  const name = format.formatToParts(scale).find((part) => part.type === "compact")?.value;
  return [name, scale] as const;
});

const DECIMAL =
  new Intl.NumberFormat(LOCALE).formatToParts(1.5).find((p) => p.type === "decimal")?.value ?? ".";
/** The language's own digits, 0 to 9. */
const DIGITS = [...new Intl.NumberFormat(LOCALE, {useGrouping: false}).format(9876543210)].reverse();
const digit = (character: string) => {
  const own = DIGITS.indexOf(character);
  return own < 0 ? character : String(own);
};
const NUMBER =
  /(?<![\p{L}\p{N}][-\u2011]?)\p{Nd}(?:[\p{Nd}.,\u202f’]{0,30}\p{Nd})?(?![\p{L}\p{Nd}]|[.,\u202f’]\p{Nd})/gu;

/** The numbers that a text states: `nearly US$1.2 billion` is 1.2e9. A number joined to letters is a name. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [stated] = match;
    const parts = stated.split(DECIMAL).map((part) => [...part.replace(/\P{Nd}/gu, "")].map(digit).join(""));
    const after = text.slice(match.index + stated.length);
    const scale = SCALES.find(
      ([name]) => name !== undefined && /^\s/.test(after) && after.trimStart().startsWith(name)
    );
    return Number(parts.join(".")) * (scale?.[1] ?? 1);
  });
}

/** Numbers that a cell holds: of a date its day and year, of a list also its length. */
function numbersOf(cell: unknown): number[] {
  if (cell === null || cell === undefined) return [];
  if (typeof cell === "number") return [cell];
  if (Array.isArray(cell)) return [cell.length, ...cell.flatMap(numbersOf)];
  const text = String(cell as string | boolean);
  const date = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (date) return [date[1], date[3]].filter((part) => part !== undefined).map(Number);
  return numbersIn(text);
}

function rowAt(report: Report, name: string): AnyRow | undefined {
  const slash = name.indexOf("/");
  const [table, id] = [name.slice(0, slash), name.slice(slash + 1)];
  const rows = (report as unknown as Record<string, AnyRow[] | undefined>)[table];
  return rows?.find((row) => Object.values(row)[0] === id);
}

/** What a part that names a row may say in numbers. */
function heldBy(report: Report, name: string, columns: readonly string[], text: string): number[] | null {
  const row = rowAt(report, name);
  if (!row) return null;
  const id = name.slice(name.indexOf("/") + 1);
  const wanted = (column: string) => columns.length === 0 || columns.includes(column);
  const cells = Object.keys(row)
    .filter(wanted)
    .flatMap((column) => numbersOf(row[column]));
  const told = report.conflicts
    .filter((c) => c.row_id === id && name.startsWith(`${c.table}/`) && wanted(c.column))
    .flatMap((c) => [...numbersOf(c.value), Number(c.value)]);
  return [...cells, ...told, ...numbersOfSources(report, id, row, text)];
}

/** "France 24" is no figure: what the names hold of those who tell of a row, where the text names them. */
function numbersOfSources({articles, conflicts}: Report, id: string, row: AnyRow, text: string): number[] {
  const ids = new Set([
    ...(Array.isArray(row.article_ids) ? (row.article_ids as string[]) : []),
    ...conflicts.filter((c) => c.row_id === id).map((c) => c.article_id)
  ]);
  const sources = articles.filter(({article_id}) => ids.has(article_id));
  const names = sources.map(({article_id, publisher}) => publisher || article_id);
  return names.filter((name) => text.includes(name)).flatMap(numbersIn);
}

/** Numbers are shown with two decimals, of millions and more as well. */
function close(shown: number, held: number): boolean {
  const scale = SCALES.findLast(([, size]) => size > 1e3 && held >= size)?.[1] ?? 1;
  return Math.abs(shown - held) <= 0.005001 * scale;
}

/** A small number in words, as a count may state it. */
function countStated(text: string): number {
  const [inDigits] = numbersIn(text);
  if (inDigits !== undefined) return inDigits;
  const tokens = text.toLowerCase().split(/[^\p{L}]+/u);
  const at = words.smallNumbers.findIndex((word) => tokens.includes(word));
  // `no visits`: the text states no number
  return at + 1;
}

const ratioOf = (report: Report, names: string): number => {
  const [part, whole] = names.split(" ").map((name) => {
    const cut = name.lastIndexOf("/");
    return Number(rowAt(report, name.slice(0, cut))?.[name.slice(cut + 1)]);
  });
  return Math.round((100 * part!) / whole!);
};

/** Why an element's text is not what the tables say; empty where it is. */
function faultOf(report: Report, element: Element, text: string): string {
  const {count, ratio, row, columns} = (element as HTMLElement).dataset;
  if (count !== undefined) {
    const [told, held] = [countStated(text), countOf(report, parseCount(count))];
    return told === held ? "" : `the tables count ${held}`;
  }
  if (ratio !== undefined) {
    const held = ratioOf(report, ratio);
    return numbersIn(text).every((n) => n === held) ? "" : `the tables give ${held}`;
  }
  const held = heldBy(report, row!, columns?.split(" ") ?? [], text);
  if (held === null) return `there is no row ${row}`;
  const wrong = numbersIn(text).filter((n) => !held.some((h) => close(n, h)));
  return wrong.length ? `the row ${row} does not hold ${wrong.join(", ")}` : "";
}

/** The texts that are to be checked one by one. */
function* textsOf(root: Element): Generator<{text: string; parent: Element}> {
  const {NodeFilter: of} = root.ownerDocument.defaultView!;
  const accept = (node: Node) => {
    if (node.nodeType !== node.ELEMENT_NODE) return of.FILTER_ACCEPT;
    return (node as Element).matches(`${UNCHECKED}, ${COUNTED}`) ? of.FILTER_REJECT : of.FILTER_SKIP;
  };
  const walker = root.ownerDocument.createTreeWalker(root, of.SHOW_TEXT | of.SHOW_ELEMENT, accept);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    yield {text: node.textContent ?? "", parent: node.parentElement!};
}

const SPELLED = new RegExp(`\\b(?:${words.smallNumbers.slice(1).join("|")})\\b`, "i");

/** Each figure of the page that no table holds, in words: `“5 visits”: the tables count 3`. */
export function figureFaults(document: Document, report: Report): string[] {
  const main = document.querySelector(PROSE);
  if (!main) return [];
  const faults: string[] = [];
  const tell = (text: string, why: string) =>
    faults.push(`“${text.trim().replace(/\s+/g, " ").slice(0, 120)}”: ${why}`);
  for (const part of main.querySelectorAll(COUNTED)) {
    const why = faultOf(report, part, part.textContent ?? "");
    if (why) tell(part.textContent ?? "", why);
  }
  for (const {text, parent} of textsOf(main)) {
    if (text.trim() === "") continue;
    const row = parent.closest("[data-row]");
    if (row) {
      const why = faultOf(report, row, text);
      if (why) tell(text, why);
    } else if (numbersIn(text).length || (parent.closest(MADE) && SPELLED.test(text))) {
      tell(text, "the figure names no row of the tables, and no source elsewhere by a link");
    }
  }
  return faults;
}
