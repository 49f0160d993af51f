/**
 * Amounts as bars from zero. An edge that the text does not give exactly is not drawn as an edge: `nearly` and `about` end
 * in strokes, `more than` in an arrow; a range is solid to its low end and hatched to its high one.
 */
import * as Plot from "@observablehq/plot";
import {words} from "../../words/index.js";
import {ofParts} from "./drawing.js";
import type {OfPart} from "./drawing.js";
import {DASHED, fillOf, FILLS, ink} from "./svg.js";
import type {Fill} from "./svg.js";
import {DETAIL, textLook} from "./text.js";

export interface Amount {
  /** Null where the amount is not stated: the drawing says so. */
  value: number | null;
  /** High end of a range, else null. */
  max: number | null;
  /** As in the tables: `about`, `nearly`, `over`, … */
  qualifier: string;
  /** `hollow` for what is aimed at. */
  fill: Fill;
}

interface AmountRow extends OfPart {
  amount: Amount;
  /** A value that the row is held against. */
  aim: number | null;
  /** The middle of the bar. */
  y: number;
}

const THICK = 12;

/** A scale of Plot, with values of the table and pixels. */
export interface AmountScale {
  type: "linear";
  domain: [number, number];
  range: [number, number];
}

/** Leaves room for what stands behind the end of a bar; `top` is the value at the end, if not the largest. */
export function amountScale(items: readonly Amount[], from: number, to: number, top?: number): AmountScale {
  const largest = Math.max(0, ...items.map((a) => a.max ?? a.value ?? 0)) || 1;
  return {type: "linear", domain: [0, top ?? largest], range: [from, to - 12]};
}

/** The stretch of a bar that is drawn as uncertain, at most so many pixels and so much of the bar. */
const SOFT = 10;
const SOFT_OF_BAR = 0.35;

const perPixel = ({domain, range}: AmountScale) => domain[1] / (range[1] - range[0]);

/** [from, to] of what is hatched, or null. */
function uncertain({value, max, qualifier}: Amount, scale: AmountScale): [number, number] | null {
  if (value === null) return null;
  if (max !== null) return [value, max];
  const soft = Math.min(SOFT * perPixel(scale), value * SOFT_OF_BAR);
  if (qualifier === "about") return [value - soft / 2, value + soft / 2];
  return /^(nearly|under|up-to)$/.test(qualifier) ? [value - soft, value] : null;
}

interface Bar extends AmountRow {
  from: number;
  to: number;
}

/** Bars, from one value to another, at least a pixel long. */
function bars(items: readonly Bar[], scale: AmountScale, look: Plot.RectOptions): Plot.Markish {
  const least = perPixel(scale);
  return Plot.rect(items, {
    x1: "from",
    x2: (bar: Bar) => Math.max(bar.to, bar.from + least),
    y1: (bar: Bar) => bar.y - THICK / 2,
    y2: (bar: Bar) => bar.y + THICK / 2,
    ...look,
    ...ofParts(items)
  });
}

/** The open arrow of `more than`. */
const ARROW = {
  draw(path: {moveTo(x: number, y: number): void; lineTo(x: number, y: number): void}) {
    path.moveTo(0, -5);
    path.lineTo(5, 0);
    path.lineTo(0, 5);
  }
};

function arrows(items: readonly AmountRow[], scale: AmountScale): Plot.Markish {
  const own = items.filter(({amount}) => /^(over|at-least)$/.test(amount.qualifier));
  const end = ({amount}: AmountRow) => uncertain(amount, scale)?.[1] ?? amount.value;
  const look = {symbol: ARROW, fill: "none", stroke: ink.mark, strokeWidth: 2};
  return Plot.dot(own, {x: end, y: "y", dx: 3, ...look, ...ofParts(own)});
}

/** A stroke across a row of a height in pixels. */
const strokes = <Item extends AmountRow>(
  items: readonly Item[],
  x: (item: Item) => number,
  half: number,
  look: Plot.LinkOptions
): Plot.Markish =>
  Plot.link(items, {
    x,
    y1: (item: Item) => item.y - half,
    y2: (item: Item) => item.y + half,
    strokeMiterlimit: 4,
    ...look,
    ...ofParts(items)
  });

/** The bars, what they are held against, and where zero is. */
export function amountMarks(items: readonly AmountRow[], scale: AmountScale, id: string): Plot.Markish[] {
  const stated = items.filter(({amount}) => amount.value !== null);
  const unstated = items.filter(({amount}) => amount.value === null);
  const soft = stated.flatMap((item) => {
    const stretch = uncertain(item.amount, scale);
    return stretch ? [{...item, from: stretch[0], to: stretch[1]}] : [];
  });
  const firm = (fill: Fill) =>
    stated
      .filter(({amount}) => amount.fill === fill)
      .map((item) => ({...item, from: 0, to: uncertain(item.amount, scale)?.[0] ?? item.amount.value!}));
  const held = items.filter(({aim}) => aim !== null);
  const none = {x: () => 0, dy: 4, text: () => words.charts.noAmount};
  return [
    ...FILLS.map((fill) =>
      bars(firm(fill), scale, {...fillOf(fill, id), ...(fill === "hollow" ? DASHED : {})})
    ),
    bars(soft, scale, {...fillOf("hatched", id), stroke: "none"}),
    arrows(stated, scale),
    Plot.text(unstated, {y: "y", ...none, ...textLook({size: DETAIL, muted: true}), ...ofParts(unstated)}),
    strokes(held, ({aim}) => aim!, 11, {stroke: ink.mark, strokeWidth: 2, strokeDasharray: "4 2"}),
    strokes(stated, () => 0, 9, {stroke: ink.text})
  ];
}

/** Outlines the whole of which each amount is a part. */
export const wholes = (items: readonly AmountRow[], scale: AmountScale): Plot.Markish =>
  bars(
    items.map((item) => ({...item, from: 0, to: scale.domain[1]})),
    scale,
    {fill: ink.track, stroke: ink.muted}
  );
