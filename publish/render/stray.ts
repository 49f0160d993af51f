/** What cells did to the page outside their own places, such as `d3.select("#chart").append("svg")`. */
import {marksOf} from "./place.ts";

const main = (document: Document): Element => document.querySelector("#observablehq-main") ?? document.body;

/** The main column without what cells displayed, and without what Framework's client adds to it. */
function bare(document: Document): string {
  const copy = main(document).cloneNode(true) as Element;
  for (const e of copy.querySelectorAll("observablehq-loading, .observablehq-pre-copy")) e.remove();
  for (const e of copy.querySelectorAll(".observablehq-pre-container")) e.replaceWith(...e.childNodes);
  return copy.innerHTML;
}

/** Looks at a page while what its cells displayed is taken out. */
function withoutOutputs<T>(document: Document, look: () => T): T {
  const places = [...marksOf(document)].map(([, mark]) => ({mark, nodes: [...(mark._nodes ?? [])]}));
  for (const {nodes} of places) for (const node of nodes) node.parentNode?.removeChild(node);
  const seen = look();
  for (const {mark, nodes} of places) mark.before(...nodes);
  return seen;
}

/** True where cells changed the page outside their places. `page` is as Framework built it. */
export const strays = (ran: Document, page: Document): boolean =>
  withoutOutputs(ran, () => bare(ran)) !== bare(page);

/** Takes over the main column as the cells left it, but for what they displayed: their marks stay for that. */
export function takeOver(ran: Document, page: Document): void {
  const copy = withoutOutputs(ran, () => page.importNode(main(ran), true));
  for (const e of copy.querySelectorAll(".observablehq-pre-copy")) e.remove();
  for (const e of copy.querySelectorAll(".observablehq-pre-container")) e.replaceWith(...e.childNodes);
  main(page).replaceChildren(...copy.childNodes);
}
