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
export const HEADING = 34;

/** Plot measures text in ems of its own tables; this keeps labels inside a width in pixels. */
export const fitted = (width: number, fontSize: number) => ({
  lineWidth: Math.max(4, width / fontSize),
  textOverflow: "ellipsis-end" as const
});

export interface Placed<Item> {
  item: Item;
  /** Middle of the row, in pixels from the top of the drawing. */
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
export function stack<Item>(groups: ReadonlyMap<string, readonly Item[]>, rowHeight: number): Layout<Item> {
  const rows: Placed<Item>[] = [];
  const headings: Heading[] = [];
  let y = 0;
  for (const [text, items] of groups) {
    if (text !== "") {
      headings.push({text, y: y + HEADING / 2 + 3});
      y += HEADING;
    }
    for (const item of items) {
      rows.push({item, y: y + rowHeight / 2});
      y += rowHeight;
    }
  }
  return {rows, headings, height: y};
}
