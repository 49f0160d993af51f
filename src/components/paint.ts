/** Colours and sizes of the charts. The colours are set in style.css, for light and for dark. */

export const ink = {
  text: "var(--ink)",
  muted: "var(--ink-muted)",
  line: "var(--ink-line)",
  paper: "var(--paper)",
  mark: "var(--mark)",
  tint: "var(--mark-tint)",
  track: "var(--mark-track)"
} as const;

export const LABEL_SIZE = 13;
export const DETAIL_SIZE = 12;
/** Room for a label above its mark below this width; beside it from there on. */
export const WIDE = 600;
/** Space between two groups' headings and the rows around them. */
export const HEADING = 36;

/** Plot measures text in ems of its own tables; this keeps labels inside a width in pixels. */
export const fitted = (width: number, fontSize: number) => ({
  lineWidth: Math.max(4, width / fontSize),
  textOverflow: "ellipsis-end" as const
});

/** Average width of a character, in ems, of the sans-serif fonts in use: rather too wide than too narrow. */
const CHARACTER = 0.56;

/** Sets the parts of a detail, joined by dots, on as few lines as hold them. */
export function wrapped(parts: readonly string[], width: number, fontSize = DETAIL_SIZE): string[] {
  const room = width / (fontSize * CHARACTER);
  const lines: string[] = [];
  for (const part of parts.filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + 3 <= room)
      lines[lines.length - 1] = `${last} · ${part}`;
    else lines.push(part);
  }
  return lines;
}

/** Breaks a text into as many lines as allowed; what has no room is cut with an ellipsis. */
export function folded(text: string, width: number, lines: number, fontSize = DETAIL_SIZE): string {
  const room = Math.max(8, Math.floor(width / (fontSize * CHARACTER)));
  const set = [""];
  for (const word of text.split(" ")) {
    const line = set.at(-1)!;
    if (line !== "" && line.length + 1 + word.length > room) set.push(word);
    else set[set.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  if (set.length <= lines) return set.join("\n");
  const last = set[lines - 1]!.slice(0, room - 1);
  return [...set.slice(0, lines - 1), `${last.replace(/[\s,:]{1,3}\S{0,3}$/, "")}…`].join("\n");
}

/** Of rows in the order of time, the latest; a chart beside others shows no more than it is given room for. */
export const latest = <Row>(rows: readonly Row[], most: number): readonly Row[] =>
  rows.length > most ? rows.slice(-most) : rows;

/** Says so where a chart shows some of its rows. */
export const someOf = (shown: number, all: number): string =>
  shown < all ? ` Shown are the latest ${shown} of ${all}.` : "";

/** Says what each style that is drawn means: `Filled: made. Crossed: cancelled.` */
export function legend<Style extends string>(
  drawn: Iterable<Style>,
  meanings: Readonly<Record<Style, string>>
): string {
  const present = new Set(drawn);
  return Object.entries<string>(meanings)
    .filter(([style]) => present.has(style as Style))
    .map(([style, meaning]) => `${style.charAt(0).toUpperCase()}${style.slice(1)}: ${meaning}.`)
    .join(" ");
}

export interface Placed<Item> {
  item: Item;
  /** Top of the row, in pixels from the top of the drawing. */
  y: number;
}

export interface Heading {
  text: string;
  y: number;
}

export interface Layout<Item> {
  rows: Placed<Item>[];
  headings: Heading[];
  height: number;
}

/** Sets groups under each other: a heading where it has a text, then its rows. */
export function stack<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
  rowHeight: (item: Item) => number
): Layout<Item> {
  const rows: Placed<Item>[] = [];
  const headings: Heading[] = [];
  let y = 0;
  for (const [text, items] of groups) {
    if (text !== "") {
      headings.push({text, y: y + 10});
      y += HEADING;
    }
    for (const item of items) {
      rows.push({item, y});
      y += rowHeight(item);
    }
  }
  return {rows, headings, height: y};
}
