/**
 * Events in time, one row each with its words: what took place is filled, what was only announced is hollow, what is
 * known to the month is as long as the month. Used by the charts of visits and troops.
 */
import * as Plot from "@observablehq/plot";
import type {Interval} from "./dates.js";
import {groupBy} from "./group.js";
import {DETAIL_SIZE, fitted, ink, LABEL_SIZE, stack, WIDE} from "./paint.js";
import type {Placed} from "./paint.js";

export interface Lane {
  /** Heading under which the row stands; empty for none. */
  group: string;
  label: string;
  detail: string;
  /** Null where no date is stated. */
  time: Interval | null;
  /** The day is known; else the mark is as long, and as pale, as what is known. */
  exact: boolean;
  style: "filled" | "hollow" | "struck";
  href: string;
  title: string;
}

const AXIS = 34;
const THICK = 11;
const PAD = 10;
const DAY = 864e5;

type Row = Placed<Lane>;
type Timed = Row & {time: Interval};

/** The time shown: that of all events, with air around it; a year where there is less. */
function domain(rows: readonly Timed[]): [Date, Date] {
  const first = Math.min(...rows.map((r) => +r.time.start));
  const last = Math.max(...rows.map((r) => +r.time.end));
  const air = Math.max((last - first) * 0.04, (60 * DAY - (last - first)) / 2, DAY);
  return [new Date(first - air), new Date(last + air)];
}

/** Draws the rows at a width in pixels. Null where there are none. */
export function lanes(items: readonly Lane[], width: number): (SVGSVGElement | HTMLElement) | null {
  if (items.length === 0) return null;
  const wide = width >= WIDE;
  const rowHeight = wide ? 44 : 62;
  const {rows, headings, height} = stack(groupBy(items, (lane) => lane.group), rowHeight);
  const labelWidth = wide ? Math.min(330, width * 0.45) : width;
  const marginLeft = wide ? labelWidth + 16 : PAD;
  const timed = rows.flatMap((r) => (r.item.time ? [{...r, time: r.item.time}] : []));
  const undated = rows.filter((r) => r.item.time === null);
  const top = timed.length ? AXIS : 0;
  const markY = ({y}: Row) => y + (wide ? 0 : 16);
  const textY = (offset: number) => (r: Row) => r.y + offset + (wide ? 0 : -12);
  const bar = (stroke: string, strokeWidth: number, rows: readonly Timed[]) =>
    Plot.ruleY(rows, {
      x1: (r: Timed) => r.time.start,
      x2: (r: Timed) => r.time.end,
      y: markY,
      stroke,
      strokeWidth,
      strokeLinecap: "round",
      href: (r: Row) => r.item.href,
      title: (r: Row) => r.item.title
    });
  const label = (fill: string, fontSize: number, offset: number, text: (r: Row) => string, weight = 400) =>
    Plot.text(rows, {
      y: textY(offset),
      frameAnchor: "left",
      dx: -marginLeft,
      textAnchor: "start",
      text,
      fill,
      fontSize,
      fontWeight: weight,
      href: (r: Row) => r.item.href,
      title: (r: Row) => r.item.title,
      ...fitted(labelWidth, fontSize)
    });
  const hollow = timed.filter((r) => r.item.style !== "filled");
  return Plot.plot({
    width,
    height: top + height + 4,
    marginLeft,
    marginRight: PAD,
    marginTop: top,
    marginBottom: 4,
    x: {type: "utc", axis: null, ...(timed.length ? {domain: domain(timed)} : {})},
    y: {type: "linear", axis: null, domain: [0, height], range: [top, top + height]},
    marks: [
      timed.length
        ? [
            Plot.gridX({stroke: ink.line, strokeOpacity: 1, ticks: Math.max(2, Math.floor((width - marginLeft) / 90))}),
            Plot.axisX({
              anchor: "top",
              label: null,
              tickSize: 0,
              fill: ink.muted,
              fontSize: DETAIL_SIZE,
              ticks: Math.max(2, Math.floor((width - marginLeft) / 90))
            })
          ]
        : null,
      Plot.text(headings, {
        y: "y",
        frameAnchor: "left",
        dx: -marginLeft,
        textAnchor: "start",
        text: "text",
        fill: ink.text,
        fontSize: LABEL_SIZE,
        fontWeight: 700,
        ...fitted(wide ? labelWidth : width, LABEL_SIZE)
      }),
      Plot.ruleY(rows, {y: markY, stroke: ink.line}),
      label(ink.text, LABEL_SIZE, -8, (r) => r.item.label, 600),
      label(ink.muted, DETAIL_SIZE, 9, (r) => r.item.detail),
      bar(ink.tint, THICK, timed.filter((r) => !r.item.exact && r.item.style === "filled")),
      bar(ink.mark, THICK, timed.filter((r) => r.item.exact && r.item.style === "filled")),
      bar(ink.mark, THICK, hollow),
      bar(ink.paper, THICK - 4, hollow),
      Plot.text(timed.filter((r) => r.item.style === "struck"), {
        x: (r: Timed) => new Date((+r.time.start + +r.time.end) / 2),
        y: markY,
        text: () => "×",
        fill: ink.mark,
        fontSize: 15,
        fontWeight: 700
      }),
      Plot.text(undated, {
        y: markY,
        frameAnchor: "left",
        textAnchor: "start",
        text: () => "date not stated",
        fill: ink.muted,
        stroke: ink.paper,
        strokeWidth: 5,
        fontStyle: "italic",
        fontSize: DETAIL_SIZE
      })
    ]
  });
}
