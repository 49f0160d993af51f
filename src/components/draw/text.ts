/** Lines of text in a drawing. */
import {ink, px, svg} from "./svg.js";
import {LABEL} from "./width.js";

export * from "./width.js";

export interface TextStyle {
  size?: number;
  bold?: boolean;
  muted?: boolean;
  anchor?: "middle" | "end";
  /** Drawn over lines: the paper shows around the letters. */
  halo?: boolean;
}

/** A line of text, its base line at `y`. */
export function line(text: string, x: number, y: number, style: TextStyle = {}): SVGElement {
  const attributes = {
    x: px(x),
    y: px(y),
    ...(style.size === undefined || style.size === LABEL ? {} : {"font-size": style.size}),
    ...(style.bold ? {"font-weight": 600} : {}),
    ...(style.muted ? {fill: ink.muted} : {}),
    ...(style.anchor ? {"text-anchor": style.anchor} : {}),
    ...(style.halo ? {stroke: ink.paper, "stroke-width": 4, "paint-order": "stroke"} : {})
  };
  return svg`<text ${attributes}>${text}</text>`;
}
