/** Whether two figures, each with its hedge, can be one. */
import type {Choice, Chosen} from "./merge.ts";

export interface Figure {
  value: number | null;
  max: number | null;
  qualifier: string;
}

/** What a hedge leaves open, as parts of the value: [down, up]. Judged from news usage, wide enough for rounding. */
const LEEWAY: Record<string, readonly [number, number]> = {
  about: [0.06, 0.06],
  nearly: [0.1, 0],
  "up-to": [0.2, 0],
  under: [0.2, 0],
  "at-least": [0, 0.25],
  over: [0, 0.25]
};
/** A figure without a hedge may still be rounded: one of a single digit, such as "five billion", more than another. */
const ROUNDING = [0.002, 0.002] as const;
const ROUND = [0.025, 0.025] as const;

const isRound = (value: number) => /^\de/.test(value.toExponential());

function range({value, max, qualifier}: Figure): [number, number] {
  const [down, up] = LEEWAY[qualifier] ?? (isRound(value!) ? ROUND : ROUNDING);
  return [value! * (1 - down), (max ?? value!) * (1 + up)];
}

/** True where the ranges of two stated figures overlap: "nearly $5 billion" and "$4.9 billion". */
export function figuresAgree(a: Figure, b: Figure): boolean {
  const [x, y] = [range(a), range(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

/** True where both are the same number, or the same range, or both vague. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return sameNumber(a.value, b.value) && sameNumber(a.max, b.max);
}

function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.001;
}

/** True of two numbers by which articles differ about one thing, seldom by more than a fifth. */
export function isNear(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= 0.2 * Math.max(a, b);
}

/** The figure of most articles, then of the latest; disputed where two numbers exclude each other, each with its hedge. */
export function figure<V extends object>(majority: Choice<V>, read: (values: V) => Figure): Choice<V> {
  return (tellings, column, chosen): Chosen => {
    if (tellings.length === 1) return majority(tellings, column, chosen);
    const figures = tellings.map(({values}) => read(values)).filter(({value}) => value !== null);
    const disputed = figures.some((a, i) => figures.slice(i + 1).some((b) => !figuresAgree(a, b)));
    return {value: majority(tellings, column, chosen).value, disputed};
  };
}
