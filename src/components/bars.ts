/**
 * Figures as bars from zero, each under its words: reported figures are filled, targets hollow, forecasts pale; the end
 * of an approximate figure is soft. Used by the charts of trade, shares and agreements.
 */
import * as Plot from "@observablehq/plot";
import {groupBy} from "./group.js";
import {DETAIL_SIZE, fitted, ink, LABEL_SIZE, stack} from "./paint.js";
import type {Placed} from "./paint.js";

export interface Bar {
  group: string;
  label: string;
  detail: string;
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

const ROW = 46;
const THICK = 10;
const STUB = 0.04;
const SOFT = 0.025;

type Row = Placed<Bar>;

/** Draws the bars on one scale, from 0 to `top` or to the largest value. Null where there are none. */
export function bars(
  items: readonly Bar[],
  width: number,
  {top}: {top?: number} = {}
): (SVGSVGElement | HTMLElement) | null {
  if (items.length === 0) return null;
  const {rows, headings, height} = stack(groupBy(items, (bar) => bar.group), ROW);
  const scale = top ?? (Math.max(0, ...items.map((bar) => bar.max ?? bar.value ?? 0)) || 1);
  const end = ({item}: Row) => item.value ?? scale * STUB;
  const soft = ({item}: Row) => (item.soft && item.value !== null ? scale * SOFT : 0);
  const rect = (
    rows: readonly Row[],
    x1: (r: Row) => number,
    x2: (r: Row) => number,
    style: Plot.RectOptions
  ) =>
    Plot.rect(rows, {
      x1,
      x2,
      y1: (r: Row) => r.y + 9,
      y2: (r: Row) => r.y + 9 + THICK,
      href: (r: Row) => r.item.href,
      title: (r: Row) => r.item.title,
      ...style
    });
  const of = (style: Bar["style"]) => rows.filter((r) => r.item.style === style && r.item.value !== null);
  const outlined = {fill: ink.paper, stroke: ink.mark, strokeWidth: 1.75, inset: 0.75};
  const label = (fontSize: number, fill: string, dy: number, text: (r: Row) => string, fontWeight: number) =>
    Plot.text(rows, {
      y: (r: Row) => r.y + dy,
      frameAnchor: "left",
      textAnchor: "start",
      text,
      fill,
      fontSize,
      fontWeight,
      href: (r: Row) => r.item.href,
      title: (r: Row) => r.item.title,
      ...fitted(width - 2, fontSize)
    });
  return Plot.plot({
    width,
    height: height + 4,
    margin: 0,
    marginRight: 2,
    marginBottom: 4,
    x: {type: "linear", axis: null, domain: [0, scale]},
    y: {type: "linear", axis: null, domain: [0, height], range: [0, height]},
    marks: [
      Plot.text(headings, {
        y: "y",
        frameAnchor: "left",
        textAnchor: "start",
        text: "text",
        fill: ink.text,
        fontSize: LABEL_SIZE,
        fontWeight: 700,
        ...fitted(width - 2, LABEL_SIZE)
      }),
      label(LABEL_SIZE, ink.text, -13, (r) => r.item.label, 600),
      label(DETAIL_SIZE, ink.muted, 1, (r) => r.item.detail, 400),
      Plot.rect(rows, {x1: 0, x2: scale, y1: (r: Row) => r.y + 9, y2: (r: Row) => r.y + 9 + THICK, fill: ink.track}),
      rect(of("pale"), () => 0, end, {fill: ink.tint}),
      rect(of("filled"), () => 0, end, {fill: ink.tint}),
      rect(of("filled"), () => 0, (r) => end(r) - soft(r), {fill: ink.mark}),
      rect(of("hollow"), () => 0, end, outlined),
      rect(
        rows.filter((r) => r.item.max !== null && r.item.value !== null),
        end,
        (r) => r.item.max ?? 0,
        {fill: ink.tint}
      ),
      rect(
        rows.filter((r) => r.item.value === null),
        () => 0,
        end,
        {...outlined, strokeDasharray: "3 2"}
      )
    ]
  });
}
