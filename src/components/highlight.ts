/** Which words of a passage say what a row holds, so that they can be marked. */
import {html} from "./html.js";
import {interval} from "./dates.js";
import type {FactRow} from "./report.js";
import {LOCALE} from "../words/index.js";

/** Columns whose cells say how a text was read, not what it says. */
const UNMARKED = new Set([
  "date_basis",
  "status",
  "kind",
  "measure",
  "qualifier",
  "unit",
  "per",
  "first_trip"
]);

const month = new Intl.DateTimeFormat(LOCALE, {month: "long", timeZone: "UTC"});
const grouped = new Intl.NumberFormat(LOCALE);

/** A family name is told alone where the full name stands elsewhere. */
const familyName = (name: string): string[] => {
  const last = name.split(" ").at(-1) ?? "";
  return name.includes(" ") && last.length > 2 ? [last, last.replace(/^al-/i, "")] : [];
};

/** How a cell may be worded in a text: the whole of it first. */
function wordings(column: string, cell: unknown): string[] {
  if (cell === null || cell === "" || cell === true) return [];
  if (Array.isArray(cell)) return cell.flatMap((item) => wordings(column, item));
  if (typeof cell === "number") return cell > 1 ? [grouped.format(cell), String(cell)] : [];
  const text = cell as string;
  if (/date|^period/.test(column)) {
    const time = interval(text);
    if (!time || text.length < 7) return text ? [text] : [];
    const name = month.format(time.start);
    return text.length === 10
      ? [`${Number(text.slice(8))} ${name}`, `${name} ${Number(text.slice(8))}`, name]
      : [name];
  }
  const names = column === "visitor" || column === "counterparts" ? familyName(text) : [];
  return /^[A-Z]{3}$/.test(text) ? [] : [text, ...names];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s{1,9}/g, "\\s+");

/** Start and end of the wording in the text, at the borders of words; null where it does not stand there. */
function find(text: string, wording: string): [number, number] | null {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escape(wording)}(?![\\p{L}\\p{N}])`, "iu").exec(text);
  return found && [found.index, found.index + found[0].length];
}

/** The ranges of a passage that say what these columns of a row hold, merged where they touch. */
export function rangesOf(text: string, row: FactRow, columns: Iterable<string>): [number, number][] {
  const cells = row as unknown as Record<string, unknown>;
  const listed = [...new Set(columns)].filter((c) => !UNMARKED.has(c));
  const found = listed.flatMap((column) => {
    const items = Array.isArray(cells[column]) ? (cells[column] as unknown[]) : [cells[column]];
    return items.flatMap((item) => {
      for (const wording of wordings(column, item)) {
        const range = find(text, wording);
        if (range) return [range];
      }
      return [];
    });
  });
  const sorted = found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.reduce<[number, number][]>((merged, [start, end]) => {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
    return merged;
  }, []);
}

/** The passage with those words in `<mark>`. */
export function highlighted(text: string, row: FactRow, columns: Iterable<string>): (string | HTMLElement)[] {
  const ranges = rangesOf(text, row, columns);
  const parts = ranges.flatMap(([start, end], i) => [
    text.slice(i ? ranges[i - 1]![1] : 0, start),
    html`<mark>${text.slice(start, end)}</mark>`
  ]);
  return [...parts, text.slice(ranges.at(-1)?.[1] ?? 0)];
}
