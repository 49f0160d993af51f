/** What comes before and after a row in time. */
import {html} from "./html.js";
import {words} from "../words/index.js";

/** Rows in the order of a date; those without one are in none. */
export function inTime<Row>(rows: readonly Row[], date: (row: Row) => string): Row[] {
  const order = (a: Row, b: Row) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0);
  return rows.filter((row) => date(row) !== "").sort(order);
}

interface Told<Row> {
  /** `visits/<id>`, which the figures in the text are held against. */
  name: (row: Row) => string;
  href: (row: Row) => string;
  text: (row: Row) => string;
}

/** Links to the rows before and after this one in a list. */
export function neighbours<Row>(
  sorted: readonly Row[],
  row: Row,
  {name, href, text}: Told<Row>
): HTMLElement {
  const at = sorted.indexOf(row);
  const [previous, next] = at < 0 ? [] : [sorted[at - 1], sorted[at + 1]];
  const link = (other: Row, rel: string, word: string) =>
    html`<li>${word} <a href=${href(other)} rel=${rel} data-row=${name(other)}>${text(other)}</a></li>`;
  if (!previous && !next) return html`<p class="none">${words.neighbours.none}</p>`;
  return html`<ul class="neighbours">
    ${previous && link(previous, "prev", words.neighbours.previous)}
    ${next && link(next, "next", words.neighbours.next)}
  </ul>`;
}
