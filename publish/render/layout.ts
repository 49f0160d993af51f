/**
 * How wide things are, without a browser: the widths that Framework's style sheet gives to the main column and to what
 * stands in it. A chart is drawn for the width told here, and scales where a reader's column is a little narrower.
 */

export interface View {
  name: "narrow" | "wide";
  /** Width of the window, in CSS pixels. */
  window: number;
  /** Width of the main column, beside a table of contents and without one. */
  column: {toc: number; alone: number};
}

/** A phone; a laptop. Framework's margins: 32 pixels on each side, 304 for the navigation, 208 for the contents. */
export const NARROW: View = {name: "narrow", window: 375, column: {toc: 311, alone: 311}};
export const WIDE: View = {name: "wide", window: 1280, column: {toc: 704, alone: 912}};

/** A main column narrower than this shows what was drawn for a phone. */
export const SWITCH = 560;

/** Framework's column of text, and its lists. */
const TEXT = new Set(["P", "TABLE", "FIGURE", "FIGCAPTION", "H1", "H2", "H3", "H4", "H5", "H6"]);
const LISTS = new Set(["OL", "UL"]);
const NOTES = ["note", "tip", "warning", "caution"];
const GAP = 16;

/** Room left inside an element, of the room that it stands in. */
function inside(element: Element, room: number, column: number): number {
  if (TEXT.has(element.tagName)) return Math.min(room, 640);
  if (LISTS.has(element.tagName)) return Math.min(room, 600) - 40;
  if (NOTES.some((name) => element.classList.contains(name))) return Math.min(room, 640) - 65;
  const columns = columnsOf(element.parentElement, column);
  const own = Math.floor((room - GAP * (columns - 1)) / columns);
  return element.classList.contains("card") ? own - 34 : own;
}

/** How many columns Framework's grid has in a main column of a width. */
function columnsOf(grid: Element | null, column: number): number {
  const classes = grid?.classList;
  if (classes?.contains("grid-cols-4")) return column >= 1080 ? 4 : column >= 640 ? 2 : 1;
  if (classes?.contains("grid-cols-3")) return column >= 720 ? 3 : 1;
  return classes?.contains("grid-cols-2") && column >= 640 ? 2 : 1;
}

/** Width of a block element in a view; 0 for one that stands nowhere. */
export function widthOf(element: Element, view: View): number {
  if (!element.isConnected) return 0;
  const column = element.ownerDocument.querySelector("#observablehq-toc")
    ? view.column.toc
    : view.column.alone;
  const within: Element[] = [];
  for (let e = element.parentElement; e && e.id !== "observablehq-main"; e = e.parentElement)
    within.unshift(e);
  return within.reduce((room, e) => inside(e, room, column), column);
}
