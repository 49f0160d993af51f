/** Marks in a grid, with the row's words beside them. */
import {groupBy} from "../group.js";
import {drawing, fillOf, ink, px, svg} from "./svg.js";
import type {Canvas, Fill} from "./svg.js";
import {DETAIL, folded, LABEL, LEADING, line, textWidth} from "./text.js";

export interface MatrixRow {
  group: string;
  label: string;
  href: string | null;
  /** By column; a column that is left out has no mark. */
  cells: ReadonlyMap<string, MatrixCell>;
}

export interface MatrixCell {
  /** Written into the mark; empty for a plain dot. */
  text: string;
  fill: Fill;
  /** In pixels. */
  radius: number;
  /** Where the row is no link, its cells are. */
  href?: string;
  /** What the cell says, for those who don't see where it stands. */
  told?: string;
}

export const DOT = 7;
/** A link is at least this large (WCAG 2.5.8). */
const TARGET = 26;
const MOST_LINES = 6;

/** How many columns of a width have room beside words. */
export const columnsThatFit = (width: number, column: number, words = 110): number =>
  Math.floor((width - words) / column);

function mark({text, fill, radius, href, told}: MatrixCell, x: number, y: number, id: string): unknown {
  const words = {fill: fill === "solid" ? ink.paper : ink.text, "font-size": DETAIL, "font-weight": 700};
  const dashes = fill === "hollow" ? {"stroke-dasharray": "3 2"} : {};
  const parts = [
    svg`<circle cx=${px(x)} cy=${px(y)} r=${px(radius)} ${fillOf(fill, id)} ${dashes} />`,
    text && svg`<text x=${px(x)} y=${px(y + 4.5)} text-anchor="middle" ${words}>${text}</text>`
  ];
  if (href === undefined) return parts;
  return svg`<a href=${href} aria-label=${told}><rect x=${px(x - TARGET / 2)} y=${px(y - TARGET / 2)} width=${TARGET} height=${TARGET} fill="none" pointer-events="all" />${parts}</a>`;
}

/** Draws the grid; columns in the order given, each as wide as `column` pixels. */
export function matrix(
  canvas: Canvas,
  items: readonly MatrixRow[],
  columns: readonly string[],
  column: number
): SVGElement {
  const longest = Math.max(...items.map((row) => textWidth(row.label)), 90) + 16;
  const words = Math.min(canvas.width - column * columns.length, longest);
  const width = words + column * columns.length;
  const center = (name: string) => words + (columns.indexOf(name) + 0.5) * column;
  const names = columns.map((name) => folded(name, column - 4, 3, DETAIL));
  const head = Math.max(...names.map((lines) => lines.length)) * 14 + 8;
  const parts: unknown[] = names.map((lines, i) =>
    lines.map((text, k) =>
      line(text, center(columns[i]!), head - 10 - (lines.length - 1 - k) * 14, {
        size: DETAIL,
        muted: true,
        anchor: "middle"
      })
    )
  );
  let y = head;
  for (const [heading, group] of groupBy(items, (row) => row.group)) {
    if (heading !== "") {
      parts.push(line(heading, 0, (y += 30), {size: LABEL + 1, bold: true, halo: true}));
      y += 8;
    }
    for (const row of group) {
      const text = folded(row.label, words - 10, MOST_LINES);
      const height = Math.max(
        text.length * LEADING + 10,
        28,
        ...[...row.cells.values()].map((c) => 2 * c.radius + 6)
      );
      const first = y + (height - text.length * LEADING) / 2 + 12;
      const inside = [
        svg`<path d=${`M0 ${px(y + height)}H${px(width)}`} stroke=${ink.line} />`,
        row.href !== null &&
          svg`<rect class="hit" x="0" y=${px(y)} width=${px(width)} height=${px(height)} fill="none" pointer-events="all" />`,
        text.map((told, i) => line(told, 0, first + i * LEADING, {size: DETAIL})),
        [...row.cells].map(([name, cell]) => mark(cell, center(name), y + height / 2, canvas.id))
      ];
      parts.push(row.href === null ? svg`<g>${inside}</g>` : svg`<a href=${row.href}>${inside}</a>`);
      y += height;
    }
  }
  const lines = columns.map((name) => `M${px(center(name))} ${px(head - 4)}V${px(y)}`).join("");
  const under = svg`<path d=${lines} stroke=${ink.line} />`;
  return drawing(canvas, y + 2, [under, parts]);
}
