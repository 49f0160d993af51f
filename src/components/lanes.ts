/**
 * Events in time, one row each with its words: what took place is filled, what was only announced is hollow, what is
 * known to the month is pale and as long as the month. Used by the charts of visits and troops.
 */
import * as Plot from "@observablehq/plot";
import type {Interval} from "./dates.js";
import {groupBy} from "./group.js";
import {DETAIL_SIZE, fitted, ink, LABEL_SIZE, stack, WIDE, wrapped} from "./paint.js";
import type {Placed} from "./paint.js";

export interface Lane {
  /** Heading under which the row stands; empty for none. */
  group: string;
  label: string;
  /** Said below the label, as many on a line as fit. */
  details: readonly string[];
  /** Null where no date is stated. */
  time: Interval | null;
  style: LaneStyle;
  href: string;
  title: string;
}

/** `pale`: took place, at a time known to the month or year. */
export type LaneStyle = "filled" | "pale" | "hollow" | "crossed";

const AXIS = 30;
const THICK = 11;
const PAD = 10;
const LINE = 15;
const DAY = 864e5;

interface Wrapped extends Lane {
  lines: string[];
}
type Row = Placed<Wrapped>;
type Timed = Row & {time: Interval};

/** The time shown: that of all events with air around it, and no less than two months. */
function domain(rows: readonly Timed[]): [Date, Date] {
  const first = Math.min(...rows.map((r) => +r.time.start));
  const last = Math.max(...rows.map((r) => +r.time.end));
  const air = Math.max((last - first) * 0.04, (60 * DAY - (last - first)) / 2, DAY);
  return [new Date(first - air), new Date(last + air)];
}

const linked = {href: (r: Row) => r.item.href, title: (r: Row) => r.item.title};

function marks(rows: readonly Timed[], y: (r: Row) => number): Plot.Markish[] {
  const of = (...styles: LaneStyle[]) => rows.filter((r) => styles.includes(r.item.style));
  const bar = (some: readonly Timed[], stroke: string, strokeWidth: number) =>
    Plot.ruleY(some, {
      x1: (r: Timed) => r.time.start,
      x2: (r: Timed) => r.time.end,
      y,
      stroke,
      strokeWidth,
      strokeLinecap: "round",
      ...linked
    });
  return [
    bar(rows, ink.mark, THICK),
    bar(of("pale"), ink.tint, THICK - 3),
    bar(of("hollow", "crossed"), ink.paper, THICK - 4),
    Plot.text(of("crossed"), {
      x: (r: Timed) => new Date((+r.time.start + +r.time.end) / 2),
      y,
      text: () => "×",
      fill: ink.mark,
      fontSize: 15,
      fontWeight: 700,
      ...linked
    })
  ];
}

function axis(room: number): Plot.Markish[] {
  const ticks = Math.max(2, Math.floor(room / 70));
  return [
    Plot.gridX({stroke: ink.line, strokeOpacity: 1, ticks}),
    Plot.axisX({anchor: "top", label: null, tickSize: 0, fill: ink.muted, fontSize: DETAIL_SIZE, ticks})
  ];
}

/** Draws the rows at a width in pixels. Null where there are none. */
export function lanes(items: readonly Lane[], width: number): (SVGSVGElement | HTMLElement) | null {
  if (items.length === 0) return null;
  const wide = width >= WIDE;
  const labelWidth = wide ? Math.min(330, width * 0.45) : width;
  const set = items.map((lane) => ({...lane, lines: wrapped(lane.details, labelWidth)}));
  const below = wide ? 12 : 30;
  const {rows, headings, height} = stack(
    groupBy(set, (lane) => lane.group),
    ({lines}) => 18 + lines.length * LINE + below
  );
  const marginLeft = wide ? labelWidth + 16 : PAD;
  const timed = rows.flatMap((r) => (r.item.time ? [{...r, time: r.item.time}] : []));
  const top = timed.length ? AXIS : 0;
  const markY = ({item, y}: Row) => y + (wide ? 16 : 18 + item.lines.length * LINE + THICK);
  const words = {frameAnchor: "left", dx: -marginLeft, textAnchor: "start", lineAnchor: "top"} as const;
  return Plot.plot({
    width,
    height: top + height,
    marginLeft,
    marginRight: PAD,
    marginTop: top,
    marginBottom: 0,
    x: {type: "utc", axis: null, ...(timed.length ? {domain: domain(timed)} : {})},
    y: {type: "linear", axis: null, domain: [0, height], range: [top, top + height]},
    marks: [
      timed.length ? axis(width - marginLeft) : null,
      Plot.text(headings, {
        ...words,
        y: "y",
        text: "text",
        fill: ink.text,
        stroke: ink.paper,
        strokeWidth: 4,
        fontSize: LABEL_SIZE + 1,
        fontWeight: 700
      }),
      Plot.ruleY(rows, {y: markY, stroke: ink.line}),
      Plot.text(rows, {
        ...words,
        ...linked,
        y: "y",
        text: (r: Row) => r.item.label,
        fill: ink.text,
        stroke: wide ? undefined : ink.paper,
        strokeWidth: 4,
        fontSize: LABEL_SIZE,
        fontWeight: 600,
        ...fitted(labelWidth, LABEL_SIZE)
      }),
      Plot.text(
        rows.flatMap((r) => r.item.lines.map((line, i) => ({...r, line, top: r.y + 17 + i * LINE}))),
        {
          ...words,
          ...linked,
          y: "top",
          text: "line",
          fill: ink.muted,
          stroke: wide ? undefined : ink.paper,
          strokeWidth: 4,
          fontSize: DETAIL_SIZE,
          ...fitted(labelWidth, DETAIL_SIZE)
        }
      ),
      marks(timed, markY),
      Plot.text(
        rows.filter((r) => r.item.time === null),
        {
          y: markY,
          frameAnchor: "left",
          textAnchor: "start",
          text: () => "date not stated",
          fill: ink.muted,
          stroke: ink.paper,
          strokeWidth: 6,
          fontStyle: "italic",
          fontSize: DETAIL_SIZE
        }
      )
    ]
  });
}
