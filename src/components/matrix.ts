/** Dots in a grid, with the row's words beside or above them. Used by the charts of sectors and of sources. */
import * as Plot from "@observablehq/plot";
import {groupBy} from "./group.js";
import {DETAIL_SIZE, fitted, ink, LABEL_SIZE, stack} from "./paint.js";

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

const ROW = 30;
const HEAD = 26;

/** Draws the grid at a width in pixels; columns in the order given. Null where there are no rows. */
export function matrix(
  rows: readonly MatrixRow[],
  columns: readonly string[],
  width: number,
  columnWidth = 56
): (SVGSVGElement | HTMLElement) | null {
  if (rows.length === 0) return null;
  const across = Math.min(columnWidth, (width * 0.5) / Math.max(1, columns.length));
  const labelWidth = Math.min(380, width - across * columns.length);
  const {rows: placed, headings, height} = stack(groupBy(rows, (row) => row.group), ROW);
  const dots = placed.flatMap(({item, y}) =>
    [...item.cells].map(([column, cell]) => ({x: columns.indexOf(column) + 0.5, y, ...cell}))
  );
  const bottom = height + 2;
  return Plot.plot({
    width: labelWidth + across * columns.length,
    height: HEAD + bottom,
    marginLeft: labelWidth,
    marginRight: 0,
    marginTop: HEAD,
    marginBottom: 2,
    x: {type: "linear", axis: null, domain: [0, columns.length]},
    y: {type: "linear", axis: null, domain: [0, height], range: [HEAD, HEAD + height]},
    marks: [
      Plot.text(columns, {
        x: (_, i) => i + 0.5,
        frameAnchor: "top",
        dy: -14,
        text: (name: string) => name,
        fill: ink.muted,
        fontSize: DETAIL_SIZE,
        ...fitted(across - 2, DETAIL_SIZE)
      }),
      Plot.text(headings, {
        y: "y",
        frameAnchor: "left",
        dx: -labelWidth,
        textAnchor: "start",
        text: "text",
        fill: ink.text,
        fontSize: LABEL_SIZE,
        fontWeight: 700
      }),
      Plot.ruleY(placed, {y: (r) => r.y + ROW / 2, stroke: ink.line}),
      Plot.ruleX(columns, {x: (_, i) => i + 0.5, stroke: ink.line}),
      Plot.text(placed, {
        y: "y",
        frameAnchor: "left",
        dx: -labelWidth,
        textAnchor: "start",
        text: (r) => r.item.label,
        title: (r) => r.item.title,
        href: (r) => r.item.href,
        fill: ink.text,
        fontSize: DETAIL_SIZE,
        ...fitted(labelWidth - 12, DETAIL_SIZE)
      }),
      Plot.dot(dots, {x: "x", y: "y", r: 9, fill: ink.mark, title: "title", href: "href"}),
      Plot.text(dots, {x: "x", y: "y", text: "text", fill: ink.paper, fontSize: 11, fontWeight: 700, pointerEvents: "none"})
    ]
  });
}
