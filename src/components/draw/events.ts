/** Events on an axis of time, one row each, their dates written beside the marks. */
import type {Interval} from "../dates.js";
import {frameOf, rail, rows} from "./rows.js";
import type {Frame, Row} from "./rows.js";
import {fillOf, ink, px, svg} from "./svg.js";
import type {Canvas} from "./svg.js";
import {DETAIL, line} from "./text.js";
import {beside, fitsBeside, timeAxis, timeMark, timeScale} from "./time.js";
import type {Drawn, Standing, TimeScale} from "./time.js";

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

function mark(item: EventRow & {time: Interval}, scale: TimeScale, y: number, id: string): Drawn {
  const [start, end] = [scale.x(item.time.start), scale.x(item.time.end)];
  if (item.shape === "bar" || end - start > 2 * ARM) return timeMark(item.time, scale, y, item.standing, id);
  const x = (start + end) / 2;
  const fill = fillOf(item.standing === "announced" ? "hollow" : "solid", id);
  const path = `M${px(x - ARM)} ${px(y)}l${ARM} ${-ARM}l${ARM} ${ARM}l${-ARM} ${ARM}z`;
  return {nodes: [svg`<path d=${path} ${fill} />`], left: x - ARM, right: x + ARM};
}

function draw(item: EventRow, frame: Frame, scale: TimeScale | null, y: number, id: string): unknown[] {
  if (!scale || !item.time)
    return [line(item.told, frame.from, y + 4, {size: DETAIL, muted: true, halo: true})];
  const drawn = mark({...item, time: item.time}, scale, y, id);
  return [rail(frame, y), drawn.nodes, beside(drawn, item.told, y, scale)];
}

/** Through all rows, where a diamond stands: what came before it, and what after. */
const guides = (items: readonly EventRow[], scale: TimeScale, from: number, to: number): SVGElement[] =>
  items.flatMap(({shape, time}) =>
    shape === "diamond" && time && scale.x(time.end) - scale.x(time.start) <= 2 * ARM
      ? [
          svg`<path d=${`M${px(scale.x(time.start))} ${px(from)}V${px(to)}`} stroke=${ink.muted} stroke-dasharray="1 4" />`
        ]
      : []
  );

/** Draws the events; without any date, their words alone. */
export function events(canvas: Canvas, items: readonly EventRow[]): SVGElement {
  const frame = frameOf(canvas.width, WORDS);
  const scale = timeScale(
    items.flatMap((item) => item.time ?? []),
    frame.from,
    frame.to
  );
  const set: Row[] = items.map((item) => ({
    ...item,
    height:
      scale &&
      item.time &&
      !fitsBeside(mark({...item, time: item.time}, scale, 0, canvas.id), item.told, scale)
        ? 34
        : 16,
    draw: (y) => draw(item, frame, scale, y, canvas.id)
  }));
  const under = (top: number, foot: number) =>
    scale ? [timeAxis(scale, 12, foot), guides(items, scale, top, foot)] : [];
  return rows(canvas, set, frame, {head: scale ? HEAD : 4, under});
}
