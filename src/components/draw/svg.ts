/** What drawings are made of: their colours, their fills, and the frame in which the marks of Plot are set. */
import {svg as hypertext} from "htl";

/** Makes one element of SVG; values as for `html`. */
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): SVGElement =>
  hypertext(strings, ...values) as SVGElement;

/** A coordinate in pixels, to a tenth. */
export const px = (n: number): number => Math.round(n * 10) / 10;

/**
 * Colours are variables, set in style/colours.css for light, dark, print and forced colours, so that one drawing serves
 * all of them. They stand in attributes, so that a drawing carries its looks with it when it is saved.
 */
export const ink = {
  text: "var(--ink)",
  muted: "var(--ink-muted)",
  line: "var(--ink-line)",
  paper: "var(--paper)",
  mark: "var(--mark)",
  tint: "var(--mark-tint)",
  track: "var(--mark-track)"
} as const;

/** What a drawing is made for. */
export interface Canvas {
  /** In pixels. */
  width: number;
  /** Unique on the page: what the drawing defines (a pattern) is named by it. */
  id: string;
}

/** How a mark is filled: never told apart by colour alone. */
export type Fill = "solid" | "hatched" | "hollow";

export const FILLS: readonly Fill[] = ["solid", "hatched", "hollow"];

/** The strokes by which a month is told from a day, and a forecast from a report, without colour. */
const hatching = (id: string): SVGElement =>
  svg`<pattern id=${`${id}-h`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill=${ink.tint} /><rect width="2" height="5" fill=${ink.mark} /></pattern>`;

/** Options of a mark in one of the fills. */
export function fillOf(fill: Fill, id: string): {fill: string; stroke?: string; strokeWidth?: number} {
  if (fill === "solid") return {fill: ink.mark};
  if (fill === "hatched") return {fill: `url(#${id}-h)`, stroke: ink.mark};
  return {fill: ink.paper, stroke: ink.mark, strokeWidth: 1.8};
}

/** The edge of what is only planned, aimed at, or not certain to be so many. */
export const DASHED = {strokeDasharray: "3 2"} as const;

/** The frame of a drawing; it scales with the room it gets, and its words with it. */
export function framed({width, id}: Canvas, height: number, nodes: readonly Element[]): SVGElement {
  const node = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox=${`0 0 ${px(width)} ${Math.ceil(height)}`} width=${px(width)} height=${Math.ceil(height)} direction="ltr" font-family="var(--sans-serif)" font-size="13" fill=${ink.text}>${nodes}</svg>`;
  if (node.innerHTML.includes(`#${id}-h`)) node.prepend(svg`<defs>${hatching(id)}</defs>`);
  return node;
}
