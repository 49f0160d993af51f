/** Rows with an amount and the time that it belongs to: a bar, and beside it a mark on an axis of time. */
import * as Plot from "@observablehq/plot";
import type {Interval} from "../dates.js";
import {amountMarks, amountScale, wholes} from "./amounts.js";
import type {Amount, AmountScale} from "./amounts.js";
import {drawing, ofParts} from "./drawing.js";
import type {Panel} from "./drawing.js";
import {frameOf, layout} from "./rows.js";
import type {Placed, Row} from "./rows.js";
import {ink} from "./svg.js";
import type {Canvas} from "./svg.js";
import {clipped, DETAIL, textLook} from "./text.js";
import {AXIS, rails, timeAxis, timeMarks, timeOptions, timeScale} from "./time.js";
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
  /** The target that it is held against. */
  aim?: number | null;
}

interface Panels {
  /** Over the amounts. */
  amount: string;
  /** The value at the end of the amounts' room; without it that of the largest. */
  top?: number;
  /** Outlines the whole of which an amount is a part. */
  whole?: boolean;
}

type Figure = Placed<FigureRow & Row & {aim: number | null}>;

const WORDS = 0.42;
/** Parts of the drawing's room. */
const AMOUNTS = 0.62;
const HEAD = 24;

function times(items: readonly FigureRow[]): Interval[] {
  return items.flatMap(({time, since}) => {
    if (!time) return [];
    return since ? [time, {start: since, end: since}] : [time];
  });
}

/** From the report to the deadline, ending in its mark. */
function leaders(items: readonly (Figure & {time: Interval})[]): Plot.Markish {
  const own = items.filter(({since, time}) => since && since < time.start);
  const look = {stroke: ink.mark, strokeWidth: 1.5, strokeDasharray: "1 3", strokeMiterlimit: 4};
  return Plot.link(own, {x1: "since", x2: ({time}: Figure) => time!.start, y: "y", ...look, ...ofParts(own)});
}

function timePanel(items: readonly Figure[], scale: TimeScale, id: string): Panel {
  const dated = items.filter((item): item is Figure & {time: Interval} => item.time !== null);
  const marks = [...timeAxis(scale), rails(items, scale), leaders(dated), ...timeMarks(dated, scale, id)];
  return {x: timeOptions(scale), marginTop: AXIS, marks};
}

function amountPanel(
  items: readonly Figure[],
  scale: AmountScale,
  {amount, whole}: Panels,
  id: string
): Panel {
  const [from, to] = scale.range;
  const title = [clipped(amount, to + 12 - from)];
  const heading = Plot.text(title, {x: () => 0, y: () => 12, ...textLook({size: DETAIL, muted: true})});
  const marks = [heading, ...(whole ? [wholes(items, scale)] : []), ...amountMarks(items, scale, id)];
  return {x: {...scale}, marks};
}

/** Draws the rows; the part for time is left out where no row has one. */
export function figures(canvas: Canvas, items: readonly FigureRow[], panels: Panels): SVGElement {
  const frame = frameOf(canvas.width, WORDS);
  const dated = times(items);
  const split = dated.length ? frame.from + (frame.to - frame.from) * AMOUNTS : frame.to;
  const time = timeScale(dated, split + 16, frame.to);
  const amounts = amountScale(
    items.map((i) => i.amount),
    frame.wide ? frame.from : 1,
    split,
    panels.top
  );
  const set = layout(
    items.map((item) => ({...item, height: 18, aim: item.aim ?? null})),
    frame,
    HEAD
  );
  return drawing(canvas, set.height, set.parts, [
    set.words,
    amountPanel(set.rows, amounts, panels, canvas.id),
    ...(time ? [timePanel(set.rows, time, canvas.id)] : [])
  ]);
}
