/**
 * Figures as bars from zero, each under its words: what was reported is filled, a target hollow, a forecast pale; the
 * end of a figure that is not exact is pale too. Used by the charts of trade, shares and agreements.
 */
import * as Plot from "@observablehq/plot";
import {groupBy} from "./group.js";
import {DETAIL_SIZE, fitted, ink, LABEL_SIZE, stack, wrapped} from "./paint.js";
import type {Placed} from "./paint.js";

export interface Bar {
  /** Heading under which the row stands; empty for none. */
  group: string;
  label: string;
  /** Said below the label, as many on a line as fit. */
  details: readonly string[];
  /** Null where the amount is not stated: a stub is drawn. */
  value: number | null;
  /** High end of a range, else null. */
  max: number | null;
  style: "filled" | "hollow" | "pale";
  /** About, nearly, more than: the figure is not exact. */
  soft: boolean;
  href: string;
  title: string;
}

const LINE = 15;
const THICK = 10;
/** Label, gap, bar, and the air below; each line of details comes on top. */
const ROW = 20 + THICK + 14;
/** A stub for what has no amount, and the pale end of what is not exact, as parts of the scale. */
const STUB = 0.04;
const SOFT = 0.025;
/** The pale end is never more than this part of a small bar. */
const SOFT_OF_BAR = 0.3;

interface Wrapped extends Bar {
  lines: string[];
}
type Row = Placed<Wrapped>;

const barTop = ({item, y}: Row) => y + 20 + item.lines.length * LINE;
const words = {frameAnchor: "left", textAnchor: "start", lineAnchor: "top"} as const;
const linked = {href: (r: Row) => r.item.href, title: (r: Row) => r.item.title};

/** A piece of each row's bar between two values. */
const piece = (
  rows: readonly Row[],
  x1: (r: Row) => number,
  x2: (r: Row) => number,
  style: Plot.RectOptions
) => Plot.rect(rows, {x1, x2, y1: barTop, y2: (r: Row) => barTop(r) + THICK, ...linked, ...style});

function pieces(rows: readonly Row[], scale: number): Plot.Markish[] {
  const zero = () => 0;
  const end = ({item}: Row) => item.value ?? scale * STUB;
  const firm = (r: Row) => end(r) - (r.item.soft ? Math.min(scale * SOFT, end(r) * SOFT_OF_BAR) : 0);
  const stated = rows.filter((r) => r.item.value !== null);
  const of = (style: Bar["style"]) => stated.filter((r) => r.item.style === style);
  const outlined = {fill: ink.paper, stroke: ink.mark, strokeWidth: 1.75, inset: 0.75};
  return [
    piece(rows, zero, () => scale, {fill: ink.track}),
    piece(of("pale"), zero, end, {...outlined, fill: ink.tint}),
    piece(of("filled"), zero, end, {fill: ink.tint}),
    piece(of("filled"), zero, firm, {fill: ink.mark}),
    piece(of("hollow"), zero, end, outlined),
    piece(
      stated.filter((r) => r.item.max !== null),
      end,
      (r) => r.item.max ?? 0,
      {fill: ink.tint}
    ),
    piece(
      rows.filter((r) => r.item.value === null),
      zero,
      end,
      {...outlined, strokeDasharray: "3 2"}
    )
  ];
}

/** Draws the bars on one scale, from 0 to `top` or to the largest value. Null where there are none. */
export function bars(
  items: readonly Bar[],
  width: number,
  {top}: {top?: number} = {}
): (SVGSVGElement | HTMLElement) | null {
  if (items.length === 0) return null;
  const set = items.map((bar) => ({...bar, lines: wrapped(bar.details, width)}));
  const groups = groupBy(set, (bar) => bar.group);
  const {rows, headings, height} = stack(groups, (bar) => ROW + bar.lines.length * LINE);
  const scale = top ?? (Math.max(0, ...items.map((bar) => bar.max ?? bar.value ?? 0)) || 1);
  return Plot.plot({
    width,
    height,
    margin: 0,
    marginRight: 2,
    x: {type: "linear", axis: null, domain: [0, scale]},
    y: {type: "linear", axis: null, domain: [0, height], range: [0, height]},
    marks: [
      Plot.text(headings, {
        ...words,
        y: "y",
        text: "text",
        fill: ink.text,
        fontSize: LABEL_SIZE + 1,
        fontWeight: 700,
        ...fitted(width, LABEL_SIZE + 1)
      }),
      Plot.text(rows, {
        ...words,
        ...linked,
        y: "y",
        text: (r: Row) => r.item.label,
        fill: ink.text,
        fontSize: LABEL_SIZE,
        fontWeight: 600,
        ...fitted(width, LABEL_SIZE)
      }),
      Plot.text(
        rows.flatMap((r) => r.item.lines.map((line, i) => ({...r, line, top: r.y + 17 + i * LINE}))),
        {
          ...words,
          ...linked,
          y: "top",
          text: "line",
          fill: ink.muted,
          fontSize: DETAIL_SIZE,
          ...fitted(width, DETAIL_SIZE)
        }
      ),
      pieces(rows, scale)
    ]
  });
}
