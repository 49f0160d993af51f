/** Rows with an amount and the time that it belongs to: a bar, and beside it a mark on an axis of time. */
import type {Interval} from "../dates.js";
import {amountBar, amountScale, targetStroke, zeroLine} from "./amounts.js";
import type {Amount, AmountScale} from "./amounts.js";
import {frameOf, rail, rows} from "./rows.js";
import type {Row} from "./rows.js";
import {ink, px, svg} from "./svg.js";
import type {Canvas} from "./svg.js";
import {clipped, DETAIL, line} from "./text.js";
import {timeAxis, timeMark, timeScale} from "./time.js";
import type {Standing, TimeScale} from "./time.js";

export interface FigureRow {
  group: string;
  label: string;
  details: readonly string[];
  href: string;
  amount: Amount;
  /** Null where no time is stated. */
  time: Interval | null;
  standing: Standing;
  /** When it was announced: a line leads from there to its time. */
  since?: Date | null;
  /** The other rows of its group are held against it. */
  target?: boolean;
}

export interface Panels {
  /** Over the amounts. */
  amount: string;
  /** The value at the end of the amounts' room; without it that of the largest. */
  top?: number;
  /** Outlines the whole of which an amount is a part. */
  whole?: boolean;
}

const WORDS = 0.42;
/** Parts of the drawing's room. */
const AMOUNTS = 0.62;
const HEAD = 24;

/** From the report to the deadline, ending in its mark. */
const leader = (since: Date, time: Interval, scale: TimeScale, y: number): SVGElement =>
  svg`<path d=${`M${px(scale.x(since))} ${px(y)}H${px(scale.x(time.start))}`} stroke=${ink.mark} stroke-width="1.5" stroke-dasharray="1 3" />`;

function times(items: readonly FigureRow[]): Interval[] {
  return items.flatMap(({time, since}) => {
    if (!time) return [];
    return since ? [time, {start: since, end: since}] : [time];
  });
}

function timed({time, since, standing}: FigureRow, scale: TimeScale, y: number, id: string): unknown[] {
  if (!time) return [];
  return [
    since && since < time.start && leader(since, time, scale, y),
    timeMark(time, scale, y, standing, id).nodes
  ];
}

function outline({from, to}: AmountScale, y: number): SVGElement {
  return svg`<rect x=${px(from)} y=${px(y - 6)} width=${px(to - from)} height="12" fill=${ink.track} stroke=${ink.muted} />`;
}

/** The target that a row is held against: that of its group, where there is one and it is not the row itself. */
const targetOf = (item: FigureRow, items: readonly FigureRow[]): number | null =>
  item.target
    ? null
    : (items.find((other) => other.target && other.group === item.group)?.amount.value ?? null);

/** Draws the rows; the part for time is left out where no row has one. */
export function figures(
  canvas: Canvas,
  items: readonly FigureRow[],
  {amount, top, whole = false}: Panels
): SVGElement {
  const frame = frameOf(canvas.width, WORDS);
  const dated = times(items);
  const split = dated.length ? frame.from + (frame.to - frame.from) * AMOUNTS : frame.to;
  const time = timeScale(dated, split + 16, frame.to);
  const scale = amountScale(
    items.map((i) => i.amount),
    frame.wide ? frame.from : 1,
    split
  );
  const amounts = top === undefined ? scale : {...scale, top};
  const set: Row[] = items.map((item) => {
    const aim = targetOf(item, items);
    const draw = (y: number) => [
      whole && outline(amounts, y),
      amountBar(item.amount, amounts, y, canvas.id),
      aim !== null && targetStroke(amounts, aim, y),
      item.amount.value !== null && zeroLine(amounts, y),
      time && [rail(time, y), timed(item, time, y, canvas.id)]
    ];
    return {...item, height: 18, draw};
  });
  const under = (_: number, foot: number) => [
    line(clipped(amount, split - amounts.from), amounts.from, 12, {size: DETAIL, muted: true}),
    time && timeAxis(time, 12, foot)
  ];
  return rows(canvas, set, frame, {head: HEAD, under});
}
