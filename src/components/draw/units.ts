/** One square for each of what is counted, ten in a line where there is room, so that numbers are seen and not read. */
import {fillOf, ink, px, svg} from "./svg.js";
import type {Fill} from "./svg.js";
import {LEADING} from "./text.js";

const SIDE = 12;
const STEP = LEADING;
/** More than these are drawn as a bar. */
export const MOST_UNITS = 100;
/** Squares for `several`. */
const SEVERAL = 3;

export interface Units {
  /** Null for `several`. */
  count: number | null;
  fill: Fill;
  /** No longer so. */
  crossed: boolean;
}

const perLine = (room: number) => Math.max(10, Math.floor(room / STEP / 10) * 10);
const shown = (count: number | null) => Math.min(count ?? SEVERAL, MOST_UNITS);

export const unitsHeight = ({count}: Units, room: number): number =>
  Math.ceil(shown(count) / perLine(room)) * STEP;

/** The squares, the first line's middle at `y`; what is not certain to be so many has dashed edges. */
export function units(
  {count, fill, crossed}: Units,
  x: number,
  y: number,
  room: number,
  id: string
): SVGElement[] {
  const line = perLine(room);
  const dashes = count === null || fill === "hollow" ? {"stroke-dasharray": "3 2"} : {};
  const corner = (i: number) => [x + (i % line) * STEP, y - SIDE / 2 + Math.floor(i / line) * STEP] as const;
  const squares = Array.from({length: shown(count)}, (_, i) => corner(i));
  const path = (each: (x: number, y: number) => string) =>
    squares.map(([a, b]) => each(px(a), px(b))).join("");
  const nodes = [
    svg`<path d=${path((a, b) => `M${a} ${b}h${SIDE}v${SIDE}h${-SIDE}z`)} ${fillOf(fill, id)} ${dashes} />`
  ];
  if (crossed)
    nodes.push(
      svg`<path d=${path((a, b) => `M${a} ${b}l${SIDE} ${SIDE}m0 ${-SIDE}l${-SIDE} ${SIDE}`)} stroke=${ink.mark} stroke-width="1.5" />`
    );
  return nodes;
}
