/** The axis of time, and marks on it as long as the time that is known. */
import {scaleUtc} from "d3-scale";
import {LOCALE} from "../../words/index.js";
import type {Interval} from "../dates.js";
import {fillOf, ink, px, svg} from "./svg.js";
import type {Fill} from "./svg.js";
import {clipped, DETAIL, line, textWidth} from "./text.js";

const DAY = 864e5;
/** A mark is never narrower, and a day never longer, than this: it is seen, and hit by a finger, at any scale. */
const SEEN = 11;

export interface TimeScale {
  x(time: Date): number;
  ticks: {x: number; text: string}[];
  from: number;
  to: number;
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

/** Leaves out ticks whose words would run into the ones before or out of the drawing. */
function apart<Tick extends {x: number; text: string}>(
  ticks: readonly Tick[],
  from: number,
  to: number
): Tick[] {
  let end = -Infinity;
  return ticks.filter((tick) => {
    const half = textWidth(tick.text) / 2;
    if (tick.x - half < Math.max(end + 8, from - 14, 0) || tick.x + half > to + 6) return false;
    end = tick.x + half;
    return true;
  });
}

/** From the first to the last of these times with air around, no less than two months; null where there is none. */
export function timeScale(times: readonly Interval[], from: number, to: number): TimeScale | null {
  if (times.length === 0) return null;
  const first = Math.min(...times.map((t) => +t.start));
  const last = Math.max(...times.map((t) => +t.end));
  const air = Math.max((last - first) * 0.05, (60 * DAY - (last - first)) / 2, DAY);
  const scale = scaleUtc([new Date(first - air), new Date(last + air)], [from, to]);
  const ticks = scale.ticks(Math.max(2, Math.floor((to - from) / 70)));
  const told = ticks.map((time, i) => ({x: scale(time), text: tickText(time, i, ticks)}));
  return {x: scale, ticks: apart(told, from, to), from, to};
}

/** The ticks' words at a height, and their lines down to the foot of the drawing. */
export function timeAxis({ticks}: TimeScale, y: number, foot: number): SVGElement[] {
  const path = ticks.map((t) => `M${px(t.x)} ${px(y + 6)}V${px(foot)}`).join("");
  return [
    svg`<path d=${path} stroke=${ink.line} />`,
    svg`<g fill=${ink.muted} font-size=${DETAIL} text-anchor="middle">${ticks.map((t) => line(t.text, t.x, y))}</g>`
  ];
}

/** How an event stands in time. `dated`: to the day. `dim`: to the month or year. */
export type Standing = "dated" | "dim" | "announced" | "off";

const FILLS: Readonly<Record<Standing, Fill>> = {
  dated: "solid",
  dim: "hatched",
  announced: "hollow",
  off: "hollow"
};

export interface Drawn {
  nodes: SVGElement[];
  /** The ends of the mark, for what is written beside it. */
  left: number;
  right: number;
}

/** A dot, or a bar where the time is longer: solid, hatched, hollow with a dashed edge, or crossed out. */
export function timeMark(time: Interval, scale: TimeScale, y: number, standing: Standing, id: string): Drawn {
  const [start, end] = [scale.x(time.start), scale.x(time.end)];
  const width = Math.max(SEEN, end - start);
  const left = (start + end - width) / 2;
  const round = standing === "dim" ? 1.5 : SEEN / 2;
  const box = {x: px(left), y: px(y - SEEN / 2), width: px(width), height: SEEN, rx: round};
  const dashes = standing === "announced" ? {"stroke-dasharray": "3 2"} : {};
  const nodes = [svg`<rect ${box} ${fillOf(FILLS[standing], id)} ${dashes} />`];
  if (standing === "off") {
    const [x, arm] = [px(left + width / 2), 7];
    nodes.push(
      svg`<path d=${`M${px(x - arm)} ${px(y - arm)}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`} stroke=${ink.mark} stroke-width="1.8" />`
    );
  }
  return {nodes, left, right: left + width};
}

const APART = 6;
/** Words may stand this far into the margin of the drawing. */
const OVER = 8;

const roomRight = (mark: Drawn, width: number, {to}: TimeScale) => mark.right + APART + width <= to + OVER;
const roomLeft = (mark: Drawn, width: number, {from}: TimeScale) => mark.left - APART - width >= from - OVER;

/** Whether the words have room beside the mark; else they stand below it. */
export const fitsBeside = (mark: Drawn, text: string, scale: TimeScale): boolean =>
  roomRight(mark, textWidth(text), scale) || roomLeft(mark, textWidth(text), scale);

/** Words to the right of a mark where there is room, else to its left, else below it. */
export function beside(mark: Drawn, text: string, y: number, scale: TimeScale): SVGElement {
  const width = textWidth(text);
  const style = {size: DETAIL, muted: true, halo: true};
  if (roomRight(mark, width, scale)) return line(text, mark.right + APART, y + 4, style);
  if (roomLeft(mark, width, scale)) return line(text, mark.left - APART, y + 4, {...style, anchor: "end"});
  return line(clipped(text, scale.to - scale.from), scale.to, y + 20, {...style, anchor: "end"});
}
