/** Dots in a grid, with the row's words beside or above them. Used by the charts of sectors and of sources. */
import * as Plot from "@observablehq/plot";
import {groupBy} from "./group.js";
import {DETAIL_SIZE, folded, ink, LABEL_SIZE, stack} from "./paint.js";

export interface MatrixRow {
  group: string;
  label: string;
  href: string | null;
  title: string;
  /** By column; a column that is left out has no dot. */
  cells: ReadonlyMap<string, MatrixCell>;
}

export interface MatrixCell {
  /** Written into the dot; empty for a plain dot. */
  text: string;
  title: string;
  href: string | null;
}

const MOST_LINES = 3;
const LINE = 15;
const HEAD = 26;
/** Headings of columns narrower than this stand on two levels. */
const NARROW = 70;
const STEP = 14;
const RADIUS = 8;

/** Draws the grid at a width in pixels; columns in the order given. Null where there are no rows. */
export function matrix(
  rows: readonly MatrixRow[],
  columns: readonly string[],
  width: number,
  columnWidth = 56
): (SVGSVGElement | HTMLElement) | null {
  if (rows.length === 0) return null;
  const longest = Math.max(0, ...columns.map((name) => name.length));
  const across = Math.min(columnWidth, (width * 0.5) / Math.max(1, columns.length));
  const labelWidth = Math.min(440, width - across * columns.length);
  const total = labelWidth + across * columns.length;
  const set = rows.map((row) => {
    const text = folded(row.label, labelWidth - 12, MOST_LINES);
    return {...row, text, height: 14 + text.split("\n").length * LINE};
  });
  const layout = stack(
    groupBy(set, (row) => row.group),
    (row) => row.height
  );
  const middle = ({item, y}: (typeof layout.rows)[number]) => y + item.height / 2;
  const center = (_: unknown, i: number) => i + 0.5;
  const dots = layout.rows.flatMap((row) =>
    [...row.item.cells].map(([column, cell]) => ({x: columns.indexOf(column) + 0.5, y: middle(row), ...cell}))
  );
  const words = {frameAnchor: "left", textAnchor: "start"} as const;
  const stepped = longest > 2 && across < NARROW;
  const head = HEAD + (stepped ? STEP : 0);
  const names = (level: number) =>
    Plot.text(columns, {
      filter: (_, i) => !stepped || i % 2 === level,
      x: center,
      frameAnchor: "top",
      dy: -14 - level * STEP,
      text: (name: string) => name,
      fill: ink.muted,
      fontSize: DETAIL_SIZE
    });
  return Plot.plot({
    width: total,
    height: head + layout.height + 2,
    margin: 0,
    marginTop: head,
    marginBottom: 2,
    x: {type: "linear", axis: null, domain: [0, columns.length], range: [labelWidth, total]},
    y: {type: "linear", axis: null, domain: [0, layout.height], range: [head, head + layout.height]},
    marks: [
      Plot.ruleX(columns, {x: center, stroke: ink.line}),
      names(0),
      stepped ? names(1) : null,
      Plot.text(layout.headings, {
        ...words,
        lineAnchor: "top",
        y: "y",
        text: "text",
        fill: ink.text,
        fontSize: LABEL_SIZE + 1,
        fontWeight: 700
      }),
      Plot.ruleY(layout.rows, {y: (r) => r.y + r.item.height, stroke: ink.line}),
      Plot.text(layout.rows, {
        ...words,
        y: middle,
        text: (r) => r.item.text,
        title: (r) => r.item.title,
        href: (r) => r.item.href,
        fill: ink.text,
        fontSize: DETAIL_SIZE,
        lineHeight: LINE / DETAIL_SIZE
      }),
      Plot.dot(dots, {x: "x", y: "y", r: RADIUS, fill: ink.mark, title: "title", href: "href"}),
      Plot.text(dots, {
        x: "x",
        y: "y",
        text: "text",
        fill: ink.paper,
        fontSize: 11,
        fontWeight: 700,
        pointerEvents: "none"
      })
    ]
  });
}
