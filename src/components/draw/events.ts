/** Events on an axis of time, one row each, their dates written beside the marks. */
import * as Plot from "@observablehq/plot";
import type {Interval} from "../dates.js";
import {drawing, ofParts} from "./drawing.js";
import type {Panel} from "./drawing.js";
import {frameOf, layout} from "./rows.js";
import type {Frame, Placed, Row} from "./rows.js";
import {fillOf, ink} from "./svg.js";
import type {Canvas} from "./svg.js";
import {DETAIL, textMarks} from "./text.js";
import {AXIS, besideMarks, rails, seen, sideOf, timeAxis, timeMarks, timeOptions, timeScale} from "./time.js";
import type {Standing, TimeScale} from "./time.js";

export interface EventRow {
  group: string;
  label: string;
  details: readonly string[];
  /** Null where no date is stated. */
  time: Interval | null;
  /** Written beside the mark. */
  told: string;
  standing: Standing;
  /** A diamond stands for what is beside the chart's point; where its time is long it is a bar too. */
  shape: "bar" | "diamond";
  href: string;
}

const WORDS = 0.42;
const HEAD = 26;
/** Half a diamond's width. */
const ARM = 7;
/** By which Plot draws a diamond of this size: its radius is that of a circle as large. */
const DIAMOND = {symbol: "diamond2", r: ARM * 0.901} as const;

type Event = Placed<EventRow & Row & {time: Interval}>;

const isDiamond = ({shape, time}: EventRow & {time: Interval}, {x}: TimeScale) =>
  shape === "diamond" && x(time.end) - x(time.start) <= 2 * ARM;

const middle = ({start, end}: Interval) => new Date((+start + +end) / 2);

/** The time that an event's mark covers. */
function covered(item: EventRow & {time: Interval}, scale: TimeScale): Interval {
  if (!isDiamond(item, scale)) return seen(item.time, scale);
  const x = scale.x(middle(item.time));
  return {start: scale.at(x - ARM), end: scale.at(x + ARM)};
}

function diamonds(items: readonly Event[], scale: TimeScale, id: string, head: number): Plot.Markish[] {
  const own = items.filter((item) => isDiamond(item, scale));
  const guide = {stroke: ink.muted, strokeDasharray: "1 4"};
  const x = (item: Event) => middle(item.time);
  const looks = [true, false].map((announced) => {
    const some = own.filter((item) => (item.standing === "announced") === announced);
    const look = fillOf(announced ? "hollow" : "solid", id);
    return Plot.dot(some, {x, y: "y", ...DIAMOND, ...look, ...ofParts(some)});
  });
  // through all rows, where a diamond stands: what came before it, and what after
  return [Plot.ruleX(own, {x: (item: Event) => item.time.start, insetTop: head - AXIS, ...guide}), ...looks];
}

function timePanel(items: readonly Event[], scale: TimeScale, id: string): Panel {
  const bars = items.filter((item) => !isDiamond(item, scale));
  const told = items.map((item) => ({...item, drawn: covered(item, scale)}));
  return {
    x: timeOptions(scale),
    marginTop: AXIS,
    marks: [
      ...timeAxis(scale),
      rails(items, scale),
      ...timeMarks(bars, scale, id),
      ...diamonds(items, scale, id, HEAD),
      ...besideMarks(told, scale)
    ]
  };
}

/** Where there is no date, there are words. */
const undatedPanel = (items: readonly Placed<EventRow & Row>[], {from}: Frame): Panel => ({
  x: {type: "identity"},
  marks: textMarks(
    items.map(({part, told, y}) => ({
      part,
      text: told,
      x: from,
      y: y + 4,
      style: {size: DETAIL, muted: true, halo: true}
    }))
  )
});

/** Draws the events; without any date, their words alone. */
export function events(canvas: Canvas, items: readonly EventRow[]): SVGElement {
  const frame = frameOf(canvas.width, WORDS);
  const scale = timeScale(
    items.flatMap((item) => item.time ?? []),
    frame.from,
    frame.to
  );
  const below = (item: EventRow) =>
    scale !== null &&
    item.time !== null &&
    sideOf(covered({...item, time: item.time}, scale), item.told, scale) === "below";
  const rows = items.map((item) => ({...item, height: below(item) ? 34 : 16}));
  const set = layout(rows, frame, scale ? HEAD : 4);
  const dated = set.rows.filter((item): item is Event => item.time !== null);
  const undated = set.rows.filter((item) => item.time === null);
  const time = scale ? [timePanel(dated, scale, canvas.id)] : [];
  return drawing(canvas, set.height, set.parts, [set.words, ...time, undatedPanel(undated, frame)]);
}
