/** The frame that every chart stands in: its point, its units, its source, and the same in words, as a table, as files. */
import {words as text} from "../words/index.js";
import type {ChartOptions} from "./chartOptions.js";
import {csvLink} from "./csvLink.js";
import type {Canvas} from "./draw/svg.js";
import {html} from "./html.js";
import {address} from "./links.js";
import type {EvidenceRow, FactRow, Report, TableName} from "./report.js";
import {listed, number} from "./words.js";

/**
 * The widths that charts are drawn for, in pixels: the text column of a phone 375 px wide (343) less a little, and that
 * of a desk 1280 px wide. Which of the two is seen is decided in style/charts.css, by the room that the figure has.
 */
export const NARROW = 330;
export const WIDE = 680;

export interface ChartData {
  table: TableName | "evidence";
  rows: readonly (FactRow | EvidenceRow)[];
}

interface ChartParts {
  /** Unique on the page; `chart-visits`. */
  id: string;
  /** The chart's point, made from its data. */
  title: string;
  /** What is drawn, in which unit, and how to read it; empty parts are left out. */
  subtitle: readonly unknown[];
  /** Draws at a width. Null where there is nothing to draw. */
  draw: ((canvas: Canvas) => Element) | null;
  /** The written alternative: what it shows and its main values. */
  words: string;
  table: Element;
  /** The rows that it draws, of which table. */
  data: ChartData;
}

/** A number of publishers has room to be named. */
const MOST_SOURCES = 3;

/** `World Arabia, Hotscup and 3 more` */
function sourcesText(report: Report, rows: ChartData["rows"]): string {
  const ids = new Set(rows.flatMap((row) => ("quote" in row ? [row.article_id] : row.article_ids)));
  const articles = report.articles.filter((a) => ids.has(a.article_id));
  const names = [...new Set(articles.map((a) => a.publisher || a.title || a.article_id))];
  if (names.length === 0) return text.charts.noSource;
  const shown = names.length <= MOST_SOURCES + 1 ? names : names.slice(0, MOST_SOURCES);
  const rest = names.length - shown.length;
  return listed(rest ? [...shown, text.charts.moreSources(number(rest))] : shown);
}

/** The drawings of a chart: one of the width asked for, or a narrow and a wide one. */
function drawings({id, draw}: ChartParts, width?: number): Element[] {
  if (!draw) return [];
  const made =
    width === undefined
      ? [
          {name: "narrow", node: draw({width: NARROW, id: `${id}-n`})},
          {name: "wide", node: draw({width: WIDE, id: `${id}-w`})}
        ]
      : [{name: "", node: draw({width, id})}];
  for (const {name, node} of made) {
    if (name) node.setAttribute("class", name);
    node.setAttribute("role", "group");
    node.setAttribute("aria-labelledby", `${id}-title`);
    node.setAttribute("aria-describedby", `${id}-words`);
  }
  return made.map(({node}) => node);
}

/** Pictures are made by `save.ts` on a click; without script the style sheet hides their buttons. */
const pictures = (id: string): HTMLElement[] =>
  ["SVG", "PNG"].map(
    (format) =>
      html`<button
        type="button"
        class="save"
        data-save=${format.toLowerCase()}
        aria-describedby="${id}-title"
      >
        ${text.charts.picture(format)}
      </button>`
  );

/** A figure; the drawing is named by the title and described by the words, and both are there for everybody. */
export function figure(report: Report, parts: ChartParts, options: ChartOptions = {}): HTMLElement {
  const {id, title, subtitle, words, table, data} = parts;
  const svgs = drawings(parts, options.width);
  return html`<figure class="chart" id=${id} aria-labelledby="${id}-title">
    <p class="chart-title" id="${id}-title">${title}</p>
    ${svgs.length > 0 && html`<p class="chart-subtitle">${subtitle.filter(Boolean).flatMap((s, i) => (i ? [" ", s] : [s]))}</p>`}
    ${svgs}
    <figcaption>
      <span class="source">${text.charts.source(sourcesText(report, data.rows))}</span> (<a
        href=${address("sources.html")}
        >${text.charts.allSources}</a
      >).
      <span class="get"
        >${text.charts.download}:
        ${csvLink(report, data, {name: id.replace(/^chart-/, ""), part: options.part})}${svgs.length > 0 && pictures(id)}</span
      >
    </figcaption>
    <details>
      <summary>${text.charts.alternative}</summary>
      <p id="${id}-words">${words}</p>
      ${table}
    </details>
  </figure>`;
}

/** Rows told of one by one in the written alternative; the table holds the rest. */
const MAIN_VALUES = 8;

/** The written alternative: the chart's point, then its rows, or the first of many. */
export function inWords(title: string, told: readonly string[]): string {
  const shown = told.slice(0, MAIN_VALUES).map((one) => `${one}.`);
  const said = [`${title}.`, ...shown].join(" ");
  return told.length <= MAIN_VALUES
    ? said
    : text.charts.mainValues(said, number(MAIN_VALUES), number(told.length));
}
