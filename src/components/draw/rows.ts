/**
 * Rows of words with a drawing beside them (where there is room) or below. Each row is one link: one stop of the tab
 * key, and a target as high as the row.
 */
import {groupBy} from "../group.js";
import {drawing, ink, px, svg} from "./svg.js";
import type {Canvas} from "./svg.js";
import {DETAIL, folded, joined, LABEL, LEADING, line} from "./text.js";

/** From this width on, words stand beside their drawing. */
export const BESIDE = 560;
const GAP = 18;
const HEADING = LABEL + 1;

export interface Row {
  /** Heading under which the row stands; empty for none. */
  group: string;
  label: string;
  /** Said below the label, as many on a line as fit. */
  details: readonly string[];
  href: string | null;
  /** Of the drawing. */
  height: number;
  /** Draws with the middle of its first line at `y`. */
  draw(y: number): readonly unknown[];
}

/** Where things stand across. */
export interface Frame {
  wide: boolean;
  /** Width of the words. */
  words: number;
  /** The drawing's room. */
  from: number;
  to: number;
}

/** `share`: the part of the width that the words get, where they stand beside the drawing. */
export function frameOf(width: number, share: number): Frame {
  const wide = width >= BESIDE;
  const words = wide ? width * share : width;
  return {wide, words, from: wide ? words + GAP : 6, to: width - 6};
}

interface Placed {
  row: Row;
  label: string[];
  details: string[];
  y: number;
  height: number;
}

function place(row: Row, frame: Frame, y: number): Placed {
  const label = folded(row.label, frame.words, 2, LABEL, true);
  const details = joined(row.details, frame.words);
  const words = (label.length + details.length) * LEADING;
  const height = frame.wide ? Math.max(words, row.height + 4) + 14 : words + row.height + 18;
  return {row, label, details, y, height};
}

function drawn({row, label, details, y, height}: Placed, frame: Frame, width: number): SVGElement {
  const words = (label.length + details.length) * LEADING;
  const middle = frame.wide ? y + 8 : y + words + 4 + Math.min(row.height, LEADING) / 2;
  const parts = [
    svg`<rect class="hit" x="0" y=${px(y - 4)} width=${px(width)} height=${px(height - 4)} fill="none" pointer-events="all" />`,
    label.map((text, i) => line(text, 0, y + LABEL + i * LEADING, {bold: true})),
    details.map((text, i) =>
      line(text, 0, y + LABEL + (label.length + i) * LEADING, {size: DETAIL, muted: true})
    ),
    row.draw(middle)
  ];
  return row.href === null ? svg`<g>${parts}</g>` : svg`<a href=${row.href}>${parts}</a>`;
}

/** What lies under and over the rows: the axis, and lines through all of them. */
export interface Ground {
  /** Room above the rows, for words of the axis. */
  head: number;
  under(top: number, foot: number): readonly unknown[];
}

/** Sets the rows under each other, each group under its heading. */
export function rows(canvas: Canvas, items: readonly Row[], frame: Frame, {head, under}: Ground): SVGElement {
  const parts: unknown[] = [];
  let y = head;
  for (const [heading, group] of groupBy(items, (row) => row.group)) {
    if (heading !== "") {
      y += 12;
      for (const text of folded(heading, canvas.width, 2, HEADING, true)) {
        parts.push(line(text, 0, (y += LEADING + 2), {size: HEADING, bold: true, halo: true}));
      }
      y += 12;
    }
    for (const row of group) {
      const placed = place(row, frame, y);
      parts.push(drawn(placed, frame, canvas.width));
      y += placed.height;
    }
  }
  return drawing(canvas, y, [under(head, y), parts]);
}

/** A line across the drawing's room, on which marks stand. */
export const rail = ({from, to}: Pick<Frame, "from" | "to">, y: number): SVGElement =>
  svg`<path d=${`M${px(from)} ${px(y)}H${px(to)}`} stroke=${ink.line} />`;
