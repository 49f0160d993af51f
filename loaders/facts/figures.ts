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
/** A figure without a hedge may still be rounded. */
const ROUNDING = [0.002, 0.002] as const;

function range({value, max, qualifier}: Figure): [number, number] {
  const [down, up] = LEEWAY[qualifier] ?? ROUNDING;
  return [value! * (1 - down), (max ?? value!) * (1 + up)];
}

/** True where the ranges of two stated figures overlap: "nearly $5 billion" and "$4.9 billion". */
export function figuresAgree(a: Figure, b: Figure): boolean {
  const [x, y] = [range(a), range(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

/** True where both are the same number, or the same range, or both vague. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return near(a.value, b.value) && near(a.max, b.max);
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.001;
}

/** The figure of most articles, then of the latest; disputed where two numbers exclude each other, however they are hedged. */
export function figure<V extends object>(majority: Choice<V>, read: (values: V) => Figure): Choice<V> {
  return (tellings, column, chosen): Chosen => {
    const figures = tellings.map(({values}) => read(values)).filter(({value}) => value !== null);
    // "nearly $5 billion" vouches for "$5 billion" beside "$4.9 billion"
    const like = (figure: Figure) => figures.filter((other) => sameFigure(figure, other));
    const reconciled = (a: Figure, b: Figure) => like(a).some((x) => like(b).some((y) => figuresAgree(x, y)));
    const disputed = figures.some((a, i) => figures.slice(i + 1).some((b) => !reconciled(a, b)));
    return {value: majority(tellings, column, chosen).value, disputed};
  };
}
