/** The frame that every chart stands in: its point, its units, its source, and the same in words and as a table. */
import {words as text} from "../words/index.js";
import {html} from "./html.js";
import {address} from "./links.js";

export interface ChartParts {
  /** Unique on the page; `chart-visits`. */
  id: string;
  /** The chart's point, made from its data. */
  title: string;
  /** What is drawn, in which unit, and how to read it. */
  subtitle: string;
  /** Null where there is nothing to draw. */
  drawing: Element | null;
  /** The written alternative: what it shows and its main values. */
  words: string;
  table: Element;
  /** The name of the CSV that holds the data. */
  data: string;
}

/** A figure; the drawing is named by the title and described by the words, and both are there for everybody. */
export function figure({id, title, subtitle, drawing, words, table, data}: ChartParts): HTMLElement {
  const node = html`<figure class="chart" id=${id} aria-labelledby="${id}-title">
    <p class="chart-title" id="${id}-title">${title}</p>
    ${drawing && html`<p class="chart-subtitle">${subtitle}</p>`} ${drawing}
    <figcaption>
      ${text.figure.source(
        html`<a href=${address("sources.html")}>${text.figure.sources}</a>`,
        html`<a href=${address(`data/${data}.csv`)}>${data}.csv</a>`
      )}
    </figcaption>
    <details>
      <summary>${text.figure.alternative}</summary>
      <p id="${id}-words">${words}</p>
      ${table}
    </details>
  </figure>`;
  drawing?.setAttribute("aria-label", title);
  drawing?.setAttribute("aria-describedby", `${id}-words`);
  // Plot names its groups "rule" and "text", which helps nobody
  for (const group of drawing?.querySelectorAll("g[aria-label]") ?? []) group.removeAttribute("aria-label");
  return node;
}
