/** One square for each of what is counted, ten in a line where there is room, so that numbers are seen and not read. */
import * as Plot from "@observablehq/plot";
import {drawing, ofParts} from "./drawing.js";
import type {OfPart, Panel} from "./drawing.js";
import {frameOf, layout} from "./rows.js";
import type {Row} from "./rows.js";
import {DASHED, fillOf, FILLS, ink} from "./svg.js";
import type {Canvas} from "./svg.js";
import {LEADING} from "./text.js";

const SIDE = 12;
const STEP = LEADING;
/** More than these are drawn as a bar. */
export const MOST_UNITS = 100;
/** Squares for `several`. */
const SEVERAL = 3;

interface Units {
  /** Null for `several`. */
  count: number | null;
  fill: "solid" | "hatched" | "hollow";
  /** No longer so. */
  crossed: boolean;
}

export interface UnitsRow extends Omit<Row, "height"> {
  /** One kind below the other. */
  units: readonly Units[];
}

const WORDS = 0.5;

const perLine = (room: number) => Math.max(10, Math.floor(room / STEP / 10) * 10);
const shown = (count: number | null) => Math.min(count ?? SEVERAL, MOST_UNITS);

const heightOf = ({count}: Units, line: number): number => Math.ceil(shown(count) / line) * STEP;

/** Units of a part, the middle of their first line at `y`. */
interface Set extends Units, OfPart {
  y: number;
}

/** A corner of a square; none between squares. `set` is the index of its units. */
interface Corner extends OfPart {
  set: number;
  x: number;
  y1: number;
  y2: number;
}

/** The corners of squares in columns of one; a gap ends each square. */
function corners({part, count, y}: Set, set: number, line: number): Corner[] {
  return Array.from({length: shown(count)}, (_, i) => {
    const x = i % line;
    const y1 = y - SIDE / 2 + Math.floor(i / line) * STEP;
    const corner = {part, set, y1, y2: y1 + SIDE};
    return [x, x + SIDE / STEP, NaN].map((at) => ({...corner, x: at}));
  }).flat();
}

/** All squares of a set are one element: an area with gaps. What is not certain to be so many has dashed edges. */
function squares(sets: readonly Set[], line: number, id: string): Plot.Markish[] {
  return FILLS.flatMap((fill) =>
    [false, true].map((dashed) => {
      const own = sets.filter((s) => s.fill === fill && (s.count === null || s.fill === "hollow") === dashed);
      const data = own.flatMap((s, i) => corners(s, i, line));
      const look = {...fillOf(fill, id), strokeMiterlimit: 4, ...(dashed ? DASHED : {})};
      return Plot.areaY(data, {x: "x", y1: "y1", y2: "y2", z: "set", ...look, ...ofParts(data)});
    })
  );
}

/** Through the squares of what has ended: a line from corner to corner with gaps, one way and the other. */
function crosses(sets: readonly Set[], line: number): Plot.Markish[] {
  const data = sets.filter((s) => s.crossed).flatMap((s, i) => corners(s, i, line));
  const look = {
    stroke: ink.mark,
    strokeLinecap: "butt",
    strokeLinejoin: "miter",
    strokeMiterlimit: 4
  } as const;
  return [true, false].map((down) => {
    const y = (d: Corner) => ((d.x % 1 === 0) === down ? d.y1 : d.y2);
    return Plot.line(data, {x: "x", y, z: "set", ...look, ...ofParts(data)});
  });
}

function panel(sets: readonly Set[], line: number, from: number, id: string): Panel {
  const x = {type: "linear", domain: [0, line], range: [from, from + line * STEP]} as const;
  return {x: {...x}, marks: [...squares(sets, line, id), ...crosses(sets, line)]};
}

/** Draws rows of units. */
export function unitRows(canvas: Canvas, items: readonly UnitsRow[]): SVGElement {
  const frame = frameOf(canvas.width, WORDS);
  const line = perLine(frame.to - frame.from + (frame.wide ? 0 : frame.from));
  const height = (units: readonly Units[]) => units.reduce((sum, u) => sum + heightOf(u, line), 0);
  const set = layout(
    items.map((item) => ({...item, height: height(item.units)})),
    frame,
    0
  );
  const sets = set.rows.flatMap(({part, y, units}) =>
    units.map((u, i) => ({...u, part, y: y + height(units.slice(0, i))}))
  );
  const squares = panel(sets, line, frame.wide ? frame.from : 0, canvas.id);
  return drawing(canvas, set.height, set.parts, [set.words, squares]);
}
