/** Which rows of a table are shown, and in what order. Pure; what the controls of a table are made of. */

/** A row of `/data/<table>.json`: the first cell is its id. */
export type PublishedRow = Readonly<Record<string, unknown>>;

const MARKS = /\p{M}/gu;

/** Text as it is compared: without case and without marks, so that `sudani` finds `Sūdānī`. */
export const folded = (text: string): string => text.normalize("NFKD").replace(MARKS, "").toLowerCase();

/** True where every word of the query stands somewhere in the text, which is folded. */
export const matches = (text: string, query: string): boolean =>
  folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));

/** Everything that a row says, folded. */
export const textOf = (row: PublishedRow): string =>
  folded(
    Object.values(row)
      .flat()
      .filter((value) => value !== null)
      .join(" ")
  );

/** Whether a row says when. */
export const hasDate = (row: PublishedRow): boolean =>
  Object.entries(row).some(
    ([name, value]) => /(?:^|_)(?:date|start|end)$/.test(name) && value !== null && value !== ""
  );

/** Numbers by size, all else by letters; what is empty stands last, whichever way. */
export function compareBy(column: string, descending: boolean, locale: string) {
  const sign = descending ? -1 : 1;
  const collator = new Intl.Collator(locale, {numeric: true});
  return (a: PublishedRow, b: PublishedRow): number => {
    const [left, right] = [a[column], b[column]].map((v) => (Array.isArray(v) ? v.join(" ") || null : v));
    if (left == null || right == null) return Number(left == null) - Number(right == null);
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  };
}

/** The id of a row by the address of its evidence: `#visits-<id>`, `#<id>` or `visits/<id>.html`. */
export function idIn(href: string, table: string, ids: ReadonlySet<string>): string | null {
  const name = decodeURIComponent(/([^#/]+?)(?:\.html)?$/.exec(href)?.[1] ?? "");
  const short = name.startsWith(`${table}-`) ? name.slice(table.length + 1) : name;
  return ids.has(name) ? name : ids.has(short) ? short : null;
}

/** The header and the lines of these rows, in their order. A row is one line, which its id begins. */
export function linesOf(csv: string, ids: readonly string[]): string {
  const [header = "", ...lines] = csv.split("\n");
  const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf(",")), line]));
  return [header, ...ids.flatMap((id) => byId.get(id) ?? []), ""].join("\n");
}
