/** Money that passed, or is meant to pass, between countries: what was reported beside what was aimed at. */
import {words as text} from "../words/index.js";
import {MOST_ROWS} from "./chartOptions.js";
import type {ChartOptions} from "./chartOptions.js";
import {chartMark, describeMarked, marksIn} from "./corrected.js";
import {dataTable, twoLines} from "./dataTable.js";
import {span} from "./dates.js";
import {amountText, confidenceText, kindText, measureText, periodText} from "./describe.js";
import {figures} from "./draw/figures.js";
import type {FigureRow} from "./draw/figures.js";
import {evidenceLink} from "./evidenceLink.js";
import {figure, inWords} from "./figure.js";
import {countBy, groupBy} from "./group.js";
import {html} from "./html.js";
import {inTime, latestOf} from "./inTime.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import type {Report, TradeRow} from "./report.js";
import {capital, inText, listed, number} from "./words.js";

const told = text.charts.trade;

const MOST_CHARTS = 6;

const FILLS = {actual: "solid", target: "hollow", forecast: "hatched"} as const;

/** Columns whose cells the drawing shows. */
export const TRADE_SHOWN = [
  "measure", "exporter", "importer", "goods", "value", "value_max", "value_text", "unit", "per", "qualifier", "kind", "period_start", "period_end", "attributed_to"
]; // prettier-ignore

const isMoney = (row: TradeRow) => /^[A-Z]{3}$/.test(row.unit) && row.measure !== "share";

/** The currencies that occur, most used first: each has a chart of its own, since they don't compare. */
export const currencies = (rows: readonly TradeRow[]): string[] =>
  countBy(rows.filter(isMoney), (row) => row.unit).map((c) => c.key);

const largest = (rows: readonly TradeRow[]) =>
  rows.reduce<TradeRow | undefined>(
    (best, row) => ((row.value ?? -1) > (best?.value ?? -1) ? row : best),
    undefined
  );

function partnersText(report: Report, row: TradeRow): string {
  const [one, other] = [row.exporter, row.importer].map((c) => inText(report, c)).sort();
  return told.partners(one!, other!);
}
const partners = (row: TradeRow) => [row.exporter, row.importer].sort().join(" ");

/** True where a row can be held against a target: the same flow, or one direction of it. Investment is no trade. */
const isPartOf = (target: TradeRow, row: TradeRow): boolean =>
  row.kind !== "target" &&
  (row.measure === target.measure || (target.measure === "trade" && row.measure === "exports"));

/** `Target of Kenya and Uganda: US$2 billion a year; the largest figure reported is nearly US$1 billion (2023)`. */
function tradeTitle(report: Report, rows: readonly TradeRow[]): string {
  const target = largest(rows.filter((r) => r.kind === "target"));
  const among = target ? rows.filter((r) => partners(r) === partners(target) && isPartOf(target, r)) : rows;
  const actual = largest(among.filter((r) => r.kind === "actual"));
  if (!target && !actual) return rows.length ? told.noAmounts : told.none;
  const reported = actual && told.reported(amountText(actual), periodText(actual));
  if (!target) return capital(told.between(reported!, partnersText(report, actual!)));
  const aim = told.targetOf(partnersText(report, target), amountText(target));
  return capital(reported ? told.both(aim, reported) : aim);
}

/** Says what keeps the bars from being compared, where something does. */
function caution(rows: readonly TradeRow[]): string {
  const differ = (of: (row: TradeRow) => string) => new Set(rows.map(of)).size > 1;
  const what = [
    differ((r) => `${r.period_start}/${r.period_end}`) ? told.periods : "",
    differ((r) => r.goods) ? told.goods : "",
    differ((r) => r.measure) ? told.measures : ""
  ].filter(Boolean);
  return what.length ? told.caution(listed(what)) : "";
}

/** What the ends of the bars mean, where they are not plain. */
export function endings(rows: readonly {amount: FigureRow["amount"]}[]): string[] {
  const amounts = rows.map((row) => row.amount);
  const {soft, arrow} = text.charts;
  return [
    amounts.some((a) => a.max !== null || /^(about|nearly|under|up-to)$/.test(a.qualifier)) ? soft : "",
    amounts.some((a) => /^(over|at-least)$/.test(a.qualifier)) ? arrow : ""
  ];
}

function figureRow(report: Report, row: TradeRow, link: Link): FigureRow {
  return {
    group: "",
    label: capital(row.kind === "actual" ? amountText(row) : told.label(amountText(row), kindText(row))),
    details: [
      measureText(report, row),
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

/** Targets first, since the others are held against them, then by time. */
const ORDER: Readonly<Record<TradeRow["kind"], number>> = {target: 0, actual: 1, forecast: 2};

/** The pair of countries with the largest sums first. */
function byPair(report: Report, rows: readonly TradeRow[], link: Link): FigureRow[] {
  const pairs = [...groupBy(rows, partners).values()].sort(
    (a, b) => (largest(b)?.value ?? 0) - (largest(a)?.value ?? 0)
  );
  return pairs.flatMap((pair) => {
    const targets = pair.filter((row) => row.kind === "target" && row.value_max === null);
    return [...pair]
      .sort((a, b) => ORDER[a.kind] - ORDER[b.kind])
      .map((row) => ({
        ...figureRow(report, row, link),
        group: pairs.length > 1 ? capital(partnersText(report, row)) : "",
        aim: targets.find((target) => isPartOf(target, row))?.value ?? null
      }));
  });
}

/** The chart of the figures in one currency (ISO 4217). */
export function tradeFigures(
  report: Report,
  options: ChartOptions & {currency: string; rows?: readonly TradeRow[]}
): HTMLElement {
  const {currency, link = here, most = MOST_ROWS, name = "trade"} = options;
  const rows = inTime(options.rows ?? report.trade).filter((r) => isMoney(r) && r.unit === currency);
  const some = latestOf(rows, most);
  const drawn = byPair(report, some, link);
  const title = tradeTitle(report, rows);
  const has = (kind: TradeRow["kind"]) => some.some((r) => r.kind === kind);
  return figure(
    report,
    {
      id: `chart-${name}-${currency}`,
      title,
      subtitle: [
        told.subtitle(currency),
        has("target") && told.target,
        has("forecast") && told.forecast,
        ...endings(drawn),
        caution(rows),
        some.length < rows.length && text.charts.latestOf(number(some.length), number(rows.length))
      ],
      draw: rows.length ? (canvas) => figures(canvas, drawn, {amount: told.amount(currency)}) : null,
      words: [
        inWords(
          title,
          some.map((row) => describeMarked(report, "trade", row))
        ),
        caution(rows)
      ]
        .filter(Boolean)
        .join(" "),
      table: tradeTable(report, {rows: some, link}),
      data: {table: "trade", rows}
    },
    options
  );
}

/** A chart for each of the most used currencies; what has none is told. */
export function tradeByCurrency(report: Report): HTMLElement[] {
  const used = currencies(report.trade);
  const charts = used.slice(0, MOST_CHARTS).map((currency) => tradeFigures(report, {currency}));
  const rest = used.slice(MOST_CHARTS);
  return rest.length ? [...charts, html`<p>${told.notDrawn(listed(rest))}</p>`] : charts;
}

/** Figures of trade as a table; each amount leads to the evidence. */
export function tradeTable(
  report: Report,
  {rows = report.trade, link = here}: {rows?: readonly TradeRow[]; link?: Link} = {}
): HTMLElement {
  const {columns} = told;
  return dataTable(
    inTime(rows),
    [
      {
        label: columns.figure,
        of: ["measure", "exporter", "importer", "goods"],
        value: (r) => measureText(report, r)
      },
      {
        label: columns.amount,
        of: ["trade_id", "value", "value_max", "value_text", "unit", "per", "qualifier", "kind"],
        value: (r) => twoLines(evidenceLink(amountText(r), link("trade", r.trade_id)), kindText(r))
      },
      {
        label: columns.period,
        of: ["period_start", "period_end"],
        value: (r) => periodText(r) || told.notStated
      },
      {label: columns.accordingTo, of: ["attributed_to"], value: (r) => r.attributed_to},
      {label: columns.articles, value: (r) => r.article_ids.length, numeric: true},
      {label: columns.confidence, of: ["confidence"], value: confidenceText}
    ],
    {
      caption: told.caption,
      empty: told.empty,
      mark: marksIn(report, "trade", link)
    }
  );
}
