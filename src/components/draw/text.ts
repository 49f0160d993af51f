/** Lines of text in a drawing. */
import * as Plot from "@observablehq/plot";
import {groupBy} from "../group.js";
import {ofParts} from "./drawing.js";
import type {OfPart} from "./drawing.js";
import {ink} from "./svg.js";
import {LABEL} from "./width.js";

export * from "./width.js";

export interface TextStyle {
  size?: number;
  bold?: boolean;
  muted?: boolean;
  anchor?: "start" | "middle" | "end";
  /** Drawn over lines: the paper shows around the letters. */
  halo?: boolean;
}

/** Options of a text mark whose base lines are at `y`. */
export const textLook = ({size = LABEL, bold, muted, anchor = "start", halo}: TextStyle) =>
  ({
    textAnchor: anchor,
    lineAnchor: "bottom",
    ...(size === LABEL ? {} : {fontSize: size}),
    ...(bold ? {fontWeight: 600} : {}),
    ...(muted || halo ? {fill: muted ? ink.muted : ink.text} : {}),
    ...(halo ? {stroke: ink.paper, strokeWidth: 4, strokeLinejoin: "miter"} : {})
  }) as const satisfies Plot.TextOptions;

/** A line of text, its base line at `y`. */
export interface Line extends OfPart {
  text: string;
  x: number;
  y: number;
  style: TextStyle;
}

/** Marks for lines of text: one for each style. */
export const textMarks = (lines: readonly Line[]): Plot.Markish[] =>
  [...groupBy(lines, (line) => JSON.stringify(line.style)).values()].map((own) =>
    Plot.text(own, {x: "x", y: "y", text: "text", ...textLook(own[0]!.style), ...ofParts(own)})
  );
