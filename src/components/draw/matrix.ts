/** Marks in a grid, with the row's words beside them. */
import * as Plot from "@observablehq/plot";
import {groupBy} from "../group.js";
import {drawing, ofParts} from "./drawing.js";
import type {OfPart, Panel, Part} from "./drawing.js";
import {DASHED, fillOf, FILLS, ink} from "./svg.js";
import type {Canvas, Fill} from "./svg.js";
import {DETAIL, folded, LABEL, LEADING, textLook, textMarks, textWidth} from "./text.js";
import type {Line} from "./text.js";

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

interface Cell extends MatrixCell, OfPart {
  column: string;
  y: number;
}

interface RowBox extends OfPart {
  top: number;
  bottom: number;
  link: boolean;
}

interface Set {
  parts: Part[];
  lines: Line[];
  rows: RowBox[];
  cells: Cell[];
  height: number;
}

/** A row at a height; its cells are parts of their own where they are links. */
function setRow(set: Set, row: MatrixRow, words: number): void {
  const text = folded(row.label, words - 10, MOST_LINES);
  const cells = [...row.cells.values()];
  const height = Math.max(text.length * LEADING + 10, 28, ...cells.map((c) => 2 * c.radius + 6));
  const top = set.height;
  const first = top + (height - text.length * LEADING) / 2 + 12;
  const part = set.parts.push({href: row.href}) - 1;
  set.height += height;
  set.rows.push({part, top, bottom: set.height, link: row.href !== null});
  set.lines.push(
    ...text.map((told, i) => ({part, text: told, x: 0, y: first + i * LEADING, style: {size: DETAIL}}))
  );
  for (const [column, cell] of row.cells) {
    const own = cell.href === undefined ? part : set.parts.push({href: cell.href, told: cell.told}) - 1;
    set.cells.push({...cell, part: own, column, y: top + height / 2});
  }
}

function setRows(items: readonly MatrixRow[], head: number, words: number): Set {
  const set: Set = {parts: [], lines: [], rows: [], cells: [], height: head};
  for (const [heading, group] of groupBy(items, (row) => row.group)) {
    if (heading !== "") {
      const part = set.parts.push({href: null}) - 1;
      const style = {size: LABEL + 1, bold: true, halo: true};
      set.lines.push({part, text: heading, x: 0, y: set.height + 30, style});
      set.height += 38;
    }
    for (const row of group) setRow(set, row, words);
  }
  return set;
}

/** Rows' words, the lines below them, and what is hit by a pointer anywhere in a row that is a link. */
function wordsPanel({rows, lines}: Set, width: number): Panel {
  const links = rows.filter((row) => row.link);
  const room = {x1: () => 0, x2: () => width};
  const target = {y1: "top", y2: "bottom", className: "hit", fill: "none", pointerEvents: "all"} as const;
  const below = {y: "bottom", stroke: ink.line, strokeMiterlimit: 4} as const;
  const marks = [
    Plot.link(rows, {...room, ...below, ...ofParts(rows)}),
    Plot.rect(links, {...room, ...target, ...ofParts(links)}),
    ...textMarks(lines)
  ];
  return {x: {type: "identity"}, marks};
}

/** Cells' dots and words; those that are links have targets. */
function cellMarks(cells: readonly Cell[], id: string): Plot.Markish[] {
  const links = cells.filter((cell) => cell.href !== undefined);
  const told = FILLS.map((fill) => cells.filter((cell) => cell.fill === fill));
  const target = {
    symbol: "square",
    r: TARGET / Math.sqrt(Math.PI),
    fill: "none",
    pointerEvents: "all"
  } as const;
  const words = {...textLook({size: DETAIL, anchor: "middle"}), dy: 4, fontWeight: 700};
  const at = {x: "column", y: "y"} as const;
  return [
    Plot.dot(links, {...at, ...target, stroke: "none", ...ofParts(links)}),
    ...told.map((own, i) => {
      const look = {...fillOf(FILLS[i]!, id), ...(FILLS[i] === "hollow" ? DASHED : {})};
      return Plot.dot(own, {...at, r: "radius", sort: null, ...look, ...ofParts(own)});
    }),
    ...told.map((own, i) => {
      const fill = FILLS[i] === "solid" ? ink.paper : ink.text;
      return Plot.text(own, {...at, text: "text", ...words, fill, ...ofParts(own)});
    })
  ];
}

/** The columns' names over their lines. */
function columnMarks(columns: readonly string[], room: number, head: number, foot: number): Plot.Markish[] {
  const names = columns.flatMap((column) => {
    const lines = folded(column, room - 4, 3, DETAIL);
    return lines.map((text, k) => ({column, text, y: head - 10 - (lines.length - 1 - k) * 14}));
  });
  const look = textLook({size: DETAIL, muted: true, anchor: "middle"});
  return [
    Plot.link(columns, {
      x: (c: string) => c,
      y1: () => head - 4,
      y2: () => foot,
      stroke: ink.line,
      strokeMiterlimit: 4
    }),
    Plot.text(names, {x: "column", y: "y", text: "text", ...look})
  ];
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
  const most = Math.max(...columns.map((name) => folded(name, column - 4, 3, DETAIL).length));
  const head = most * 14 + 8;
  const set = setRows(items, head, words);
  const grid: Panel = {
    x: {type: "point", padding: 0.5, domain: [...columns], range: [words, width]},
    r: {type: "identity"},
    marks: [...columnMarks(columns, column, head, set.height), ...cellMarks(set.cells, canvas.id)]
  };
  return drawing(canvas, set.height + 2, set.parts, [wordsPanel(set, width), grid]);
}
