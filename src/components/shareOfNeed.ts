/** How much of what a country needs another one covers, out of a hundred. */
import {words as text} from "../words/index.js";
import type {ChartOptions} from "./chartOptions.js";
import {span} from "./dates.js";
import {amountText, describe, periodText} from "./describe.js";
import {figures} from "./draw/figures.js";
import type {FigureRow} from "./draw/figures.js";
import {figure, inWords} from "./figure.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import type {Report, TradeRow} from "./report.js";
import {endings, tradeTable} from "./tradeFigures.js";
import {capital, counted, inText, ofWhom} from "./words.js";

const FILLS = {actual: "solid", target: "hollow", forecast: "hatched"} as const;

const claim = (report: Report, row: TradeRow) =>
  `${amountText(row)} of ${ofWhom(report, row.importer)} ${row.goods === "all" ? "overall" : row.goods} needs`;

export function shareTitle(report: Report, rows: readonly TradeRow[]): string {
  const first = rows[0];
  if (!first) return "No shares of a need are reported";
  const rest = rows.length > 1 ? `, the first of ${counted(rows.length, "share")} reported` : "";
  return `${capital(inText(report, first.exporter))} ${first.kind === "actual" ? "covers" : "is to cover"} ${claim(report, first)}${rest}`;
}

function figureRow(report: Report, row: TradeRow, link: Link): FigureRow {
  const told = row.attributed_to && `according to ${row.attributed_to}`;
  return {
    group: "",
    label: capital(claim(report, row)),
    details: [`met by ${inText(report, row.exporter)}`, periodText(row) || "period not stated", told],
    amount: {value: row.value, max: row.value_max, qualifier: row.qualifier, fill: FILLS[row.kind]},
    time: span(row.period_start, row.period_end),
    standing: row.kind === "actual" ? "dated" : "announced",
    href: link("trade", row.trade_id)
  };
}

/** The chart of all shares; nothing is drawn where there are none. */
export function shareOfNeed(
  report: Report,
  options: ChartOptions & {rows?: readonly TradeRow[]} = {}
): HTMLElement {
  const {link = here, name = "share"} = options;
  const rows = (options.rows ?? report.trade).filter((r) => r.measure === "share");
  const drawn = rows.map((row) => figureRow(report, row, link));
  const has = (kind: TradeRow["kind"]) => rows.some((r) => r.kind === kind);
  const title = shareTitle(report, rows);
  const {share, trade} = text.charts;
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: [
        share.subtitle,
        has("target") && trade.target,
        has("forecast") && trade.forecast,
        ...endings(drawn)
      ],
      draw: rows.length
        ? (canvas) => figures(canvas, drawn, {amount: share.amount, top: 100, whole: true})
        : null,
      words: inWords(
        title,
        rows.map((row) => describe(report, row))
      ),
      table: tradeTable(report, {rows, link}),
      data: {table: "trade", rows}
    },
    options
  );
}
