/**
 * Draws with Plot. A drawing has panels beside each other (words in pixels, amounts, time), each a plot with a scale of
 * its own across; down the page all of them are in pixels, since a row is as high as its words need. Plot groups what it
 * draws by mark; here it is grouped by row, so that a row is one link: one stop of the tab key.
 */
import * as Plot from "@observablehq/plot";
import {framed, px, svg} from "./svg.js";
import type {Canvas} from "./svg.js";

/** What belongs together in a drawing: a row, a cell or a heading; a link where it has an address. */
export interface Part {
  href: string | null;
  /** What the link says, where its words alone don't. */
  told?: string;
}

/** A datum of a mark: the index of its part. */
export interface OfPart {
  part: number;
}

/** Scales and marks of a panel; what belongs to no part lies under all of them. */
export type Panel = Pick<Plot.PlotOptions, "x" | "r" | "marginTop" | "marks">;

const PART = "data-part";

/** Options of a mark by which each of its elements is marked with its part. Lines and areas have one element for many data. */
export const ofParts = (data: readonly OfPart[]): {render: Plot.RenderFunction} => ({
  render(index, scales, values, dimensions, context, next) {
    const group = next!(index, scales, values, dimensions, context);
    for (const element of group?.children ?? []) {
      const bound = (element as Element & {__data__: number | number[]}).__data__;
      const first = Array.isArray(bound) ? bound[0]! : bound;
      element.setAttribute(PART, String(data[first]!.part));
    }
    return group;
  }
});

/** [x, y] by which a transform of Plot, always a translation, moves an element. */
function moved(element: Element): [number, number] {
  const [, x, y] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

/**
 * By which Plot moves an element. Of a group's own move only whole pixels count: on coarse screens Plot adds half a pixel
 * so that lines are sharp, but these drawings are scaled, and must be the same wherever they are made.
 */
function place(element: Element, group: Element): [number, number] {
  const [own, all] = [moved(element), moved(group)];
  return [own[0] + Math.floor(all[0]), own[1] + Math.floor(all[1])];
}

const setOrDrop = (element: Element, name: string, value: string | null) =>
  value === null ? element.removeAttribute(name) : element.setAttribute(name, value);

/** Texts stand at coordinates, and begin there if nothing else is said. */
function settle(element: Element, group: Element): void {
  const [x, y] = place(element, group);
  const text = element.localName === "text";
  setOrDrop(element, "transform", !text && (x || y) ? `translate(${x},${y})` : null);
  if (!text) return;
  element.setAttribute("x", String(x));
  element.setAttribute("y", String(y));
  const anchor = group.getAttribute("text-anchor") ?? "middle";
  setOrDrop(element, "text-anchor", anchor === "start" ? null : anchor);
}

/** A path in fewer characters: what goes straight across or down says no more than how far. */
function shortened(path: string): string {
  let [x, y] = ["", ""];
  return path.replace(
    /([ML])(-?[\d.]+),(-?[\d.]+)/g,
    (all, command: string, nextX: string, nextY: string) => {
      const [level, plumb] = [command === "L" && nextY === y, command === "L" && nextX === x];
      [x, y] = [nextX, nextY];
      return level ? `H${x}` : plumb ? `V${y}` : all;
    }
  );
}

function round(element: Element): void {
  for (const {name, value} of [...element.attributes])
    if (/\d\.\d\d/.test(value))
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}/g, (n) => String(px(Number(n))))
      );
  const path = element.getAttribute("d");
  if (path !== null) element.setAttribute("d", shortened(path));
}

/** Attributes of Plot's group that its elements don't need, or that are settled. */
const DROPPED = new Set(["aria-label", "aria-hidden", "transform", "text-anchor", "font-variant"]);

/** The elements of one mark, each carrying the looks of its group. */
function elementsOf(group: Element): Element[] {
  const children = [...group.children].filter((e) => e.localName !== "text" || e.textContent !== "");
  return children.map((element) => {
    settle(element, group);
    for (const {name, value} of group.attributes)
      if (!DROPPED.has(name) && !element.hasAttribute(name)) element.setAttribute(name, value);
    round(element);
    return element;
  });
}

const joined = ({href, told}: Part, elements: readonly Element[]): Element =>
  href === null ? svg`<g>${elements}</g>` : svg`<a href=${href} aria-label=${told}>${elements}</a>`;

/** Draws the panels, one over the other, and joins what belongs to each part; Plot's own style element is left out. */
export function drawing(
  canvas: Canvas,
  height: number,
  parts: readonly Part[],
  panels: readonly Panel[]
): SVGElement {
  const {width} = canvas;
  const shared = {width, height, margin: 0, axis: null, figure: false, y: {type: "identity"}} as const;
  const under: Element[] = [];
  const own = parts.map((): Element[] => []);
  for (const panel of panels) {
    const groups = [...Plot.plot({...shared, ...panel}).children].filter((node) => node.localName === "g");
    for (const element of groups.flatMap(elementsOf)) {
      const part = element.getAttribute(PART);
      element.removeAttribute(PART);
      (part === null ? under : own[Number(part)]!).push(element);
    }
  }
  return framed(canvas, height, [...under, ...parts.map((part, i) => joined(part, own[i]!))]);
}
