/** The axis of time, and marks on it as long as the time that is known. */
import * as Plot from "@observablehq/plot";
import {LOCALE} from "../../words/index.js";
import type {Interval} from "../dates.js";
import {ofParts} from "./drawing.js";
import type {OfPart} from "./drawing.js";
import {DASHED, fillOf, ink} from "./svg.js";
import type {Fill} from "./svg.js";
import {clipped, DETAIL, textLook, textWidth} from "./text.js";
import type {TextStyle} from "./text.js";

const DAY = 864e5;
/** A mark is never narrower, and a day never longer, than this: it is seen, and hit by a finger, at any scale. */
const SEEN = 11;

/** A scale of Plot: `domain` in time, `range` in pixels. */
export interface TimeScale {
  type: "utc";
  domain: [Date, Date];
  range: [number, number];
  x(time: Date): number;
  at(x: number): Date;
}

const shown = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, {...options, timeZone: "UTC"});
const YEAR = shown({year: "numeric"});
const MONTH = shown({month: "short"});
const MONTH_YEAR = shown({month: "short", year: "numeric"});
const DAY_MONTH = shown({day: "numeric", month: "short"});

/** Ticks say no more than differs: years, else months with the year where it begins, else days. */
function tickText(time: Date, i: number, all: readonly Date[]): string {
  if (all.every((t) => t.getUTCMonth() === 0 && t.getUTCDate() === 1)) return YEAR.format(time);
  if (!all.every((t) => t.getUTCDate() === 1)) return DAY_MONTH.format(time);
  return (i === 0 || time.getUTCMonth() === 0 ? MONTH_YEAR : MONTH).format(time);
}

/** The ticks' words; none for those that would run into the ones before or out of the drawing. */
function tickTexts(ticks: readonly Date[], {x, range: [from, to]}: TimeScale): string[] {
  let end = -Infinity;
  return ticks.map((time, i) => {
    const text = tickText(time, i, ticks);
    const half = textWidth(text) / 2;
    if (x(time) - half < Math.max(end + 8, from - 14, 0) || x(time) + half > to + 6) return "";
    end = x(time) + half;
    return text;
  });
}

/** From the first to the last of these times with air around, no less than two months; null where there is none. */
export function timeScale(times: readonly Interval[], from: number, to: number): TimeScale | null {
  if (times.length === 0) return null;
  const first = Math.min(...times.map((t) => +t.start));
  const last = Math.max(...times.map((t) => +t.end));
  const air = Math.max((last - first) * 0.05, (60 * DAY - (last - first)) / 2, DAY);
  const domain: [Date, Date] = [new Date(first - air), new Date(last + air)];
  const options = {type: "utc", domain, range: [from, to] as [number, number]} as const;
  const {apply, invert} = Plot.scale({x: options});
  return {...options, x: (time) => apply(time) as number, at: (x) => invert!(x) as Date};
}

/** The scale as an option of a plot. */
export const timeOptions = ({type, domain, range}: TimeScale): Plot.ScaleOptions => ({type, domain, range});

/** Room for the ticks' words, above which nothing is drawn. */
export const AXIS = 18;

/** The ticks' words at the top, and their lines down to the foot of the drawing. */
export function timeAxis(scale: TimeScale): Plot.Markish[] {
  const [from, to] = scale.range;
  const ticks = Math.max(2, Math.floor((to - from) / 70));
  const told = (_: Date, i: number, all: readonly Date[]) => tickTexts(all, scale)[i]!;
  const words = {fontSize: DETAIL, fontVariant: "normal", fill: ink.muted} as const;
  const tickFormat = told as (time: Date, i: number) => string;
  return [
    Plot.gridX({ticks, stroke: ink.line, strokeOpacity: 1}),
    Plot.axisX({anchor: "top", ticks, tickSize: 0, tickPadding: 6, label: null, tickFormat, ...words})
  ];
}

/** How an event stands in time. `dated`: to the day. `dim`: to the month or year. */
export type Standing = "dated" | "dim" | "announced" | "off";

const LOOKS: Readonly<Record<Standing, Fill>> = {
  dated: "solid",
  dim: "hatched",
  announced: "hollow",
  off: "hollow"
};

interface Timed extends OfPart {
  time: Interval;
  standing: Standing;
  /** The middle of the mark. */
  y: number;
}

/** The time of an interval, or as much around it as is seen. */
export function seen({start, end}: Interval, {x, at}: TimeScale): Interval {
  const air = (SEEN - (x(end) - x(start))) / 2;
  return air <= 0 ? {start, end} : {start: at(x(start) - air), end: at(x(end) + air)};
}

/** Dots, or bars where the time is longer: solid, hatched, hollow with a dashed edge, or crossed out. */
export function timeMarks(items: readonly Timed[], scale: TimeScale, id: string): Plot.Markish[] {
  const drawn = items.map((item) => ({...item, time: seen(item.time, scale)}));
  const bars = (Object.keys(LOOKS) as Standing[]).map((standing) => {
    const own = drawn.filter((item) => item.standing === standing);
    return Plot.rect(own, {
      x1: (item: Timed) => item.time.start,
      x2: (item: Timed) => item.time.end,
      y1: (item: Timed) => item.y - SEEN / 2,
      y2: (item: Timed) => item.y + SEEN / 2,
      rx: standing === "dim" ? 1.5 : SEEN / 2,
      ...fillOf(LOOKS[standing], id),
      ...(standing === "announced" ? DASHED : {}),
      ...ofParts(own)
    });
  });
  const off = drawn.filter((item) => item.standing === "off");
  const middle = ({time}: Timed) => new Date((+time.start + +time.end) / 2);
  const cross = {symbol: "times", r: 6.4, stroke: ink.mark, strokeWidth: 1.8} as const;
  return [...bars, Plot.dot(off, {x: middle, y: "y", ...cross, ...ofParts(off)})];
}

/** A line across the drawing's room, on which a row's mark stands. */
export const rails = (items: readonly (OfPart & {y: number})[], {domain}: TimeScale): Plot.Markish =>
  Plot.link(items, {
    x1: () => domain[0],
    x2: () => domain[1],
    y: "y",
    stroke: ink.line,
    strokeMiterlimit: 4,
    ...ofParts(items)
  });

const APART = 6;
/** Words may stand this far into the margin of the drawing. */
const OVER = 8;

type Side = "right" | "left" | "below";

/** Where words have room: to the right of what is drawn, else to its left, else below it. */
export function sideOf(drawn: Interval, text: string, {x, range: [from, to]}: TimeScale): Side {
  const width = textWidth(text);
  if (x(drawn.end) + APART + width <= to + OVER) return "right";
  return x(drawn.start) - APART - width >= from - OVER ? "left" : "below";
}

export interface Told extends OfPart {
  told: string;
  /** The time that the mark covers as drawn. */
  drawn: Interval;
  y: number;
}

/** The words of each mark, where they have room. */
export function besideMarks(items: readonly Told[], scale: TimeScale): Plot.Markish[] {
  const [from, to] = scale.range;
  const on = (side: Side) => items.filter((item) => sideOf(item.drawn, item.told, scale) === side);
  const look = (anchor: NonNullable<TextStyle["anchor"]>) =>
    textLook({size: DETAIL, muted: true, halo: true, anchor});
  const [right, left, below] = [on("right"), on("left"), on("below")];
  const after = {x: (item: Told) => item.drawn.end, dx: APART, dy: 4, ...look("start")};
  const before = {x: (item: Told) => item.drawn.start, dx: -APART, dy: 4, ...look("end")};
  const under = {x: () => scale.domain[1], dy: 20, ...look("end")};
  return [
    Plot.text(right, {y: "y", text: "told", ...after, ...ofParts(right)}),
    Plot.text(left, {y: "y", text: "told", ...before, ...ofParts(left)}),
    Plot.text(below, {
      y: "y",
      text: (item: Told) => clipped(item.told, to - from),
      ...under,
      ...ofParts(below)
    })
  ];
}
