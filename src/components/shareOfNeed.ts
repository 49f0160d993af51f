/** How much of what a country needs another one covers, out of a hundred. */
import {words as text} from "../words/index.js";
import {MOST_ROWS} from "./chartOptions.js";
import type {ChartOptions} from "./chartOptions.js";
import {chartMark, describeMarked} from "./corrected.js";
import {span} from "./dates.js";
import {amountText, periodText} from "./describe.js";
import {figures} from "./draw/figures.js";
import type {FigureRow} from "./draw/figures.js";
import {figure, inWords} from "./figure.js";
import {inTime, latestOf} from "./inTime.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import type {Report, TradeRow} from "./report.js";
import {endings, TRADE_SHOWN, tradeTable} from "./tradeFigures.js";
import {capital, counted, inText, number} from "./words.js";

const told = text.charts.share;

const FILLS = {actual: "solid", target: "hollow", forecast: "hatched"} as const;

const claim = (report: Report, row: TradeRow) =>
  told.claim(amountText(row), inText(report, row.importer), row.goods === "all" ? "" : row.goods);

function shareTitle(report: Report, rows: readonly TradeRow[]): string {
  const first = rows[0];
  if (!first) return told.none;
  const say = first.kind === "actual" ? told.covers : told.isToCover;
  const title = say(capital(inText(report, first.exporter)), claim(report, first));
  return rows.length > 1 ? told.first(title, counted(rows.length, "share")) : title;
}

function figureRow(report: Report, row: TradeRow, link: Link): FigureRow {
  return {
    group: "",
    label: capital(claim(report, row)),
    details: [
      told.metBy(inText(report, row.exporter)),
      periodText(row) || text.facts.noPeriod,
      row.attributed_to && text.facts.accordingTo(row.attributed_to),
      chartMark(report, "trade", row, TRADE_SHOWN)
    ],
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
  const {link = here, most = MOST_ROWS, name = "share"} = options;
  const rows = inTime(options.rows ?? report.trade).filter((r) => r.measure === "share");
  const some = latestOf(rows, most);
  const drawn = some.map((row) => figureRow(report, row, link));
  const has = (kind: TradeRow["kind"]) => some.some((r) => r.kind === kind);
  const title = shareTitle(report, rows);
  const {trade} = text.charts;
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: [
        told.subtitle,
        has("target") && trade.target,
        has("forecast") && trade.forecast,
        ...endings(drawn),
        some.length < rows.length && text.charts.latestOf(number(some.length), number(rows.length))
      ],
      draw: rows.length
        ? (canvas) => figures(canvas, drawn, {amount: told.amount, top: 100, whole: true})
        : null,
      words: inWords(
        title,
        some.map((row) => describeMarked(report, "trade", row))
      ),
      table: tradeTable(report, {rows: some, link}),
      data: {table: "trade", rows}
    },
    options
  );
}
