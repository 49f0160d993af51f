/** Money that passed, or is meant to pass, between countries: what was reported beside what was aimed at. */
import {bars} from "./bars.js";
import type {Bar} from "./bars.js";
import {dataTable, twoLines} from "./dataTable.js";
import {amountText, describe, measureText, periodText} from "./describe.js";
import {evidenceLink} from "./evidenceLink.js";
import {figure} from "./figure.js";
import {countBy, groupBy} from "./group.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import {latest, legend, someOf} from "./paint.js";
import type {Report, TradeRow} from "./report.js";
import type {ChartOptions} from "./visitsTimeline.js";
import {capital, inText, listed} from "./words.js";

const STYLES = {actual: "filled", target: "hollow", forecast: "pale"} as const;
const MEANINGS = {filled: "reported", hollow: "a target", pale: "a forecast"} as const;
const KINDS = {actual: "reported", target: "target", forecast: "forecast"} as const;

const isMoney = (row: TradeRow) => /^[A-Z]{3}$/.test(row.unit) && row.measure !== "share";

/** The currencies that occur, most used first: each has a chart of its own, since they don't compare. */
export const currencies = (rows: readonly TradeRow[]): string[] =>
  countBy(rows.filter(isMoney), (row) => row.unit).map((c) => c.key);

const largest = (rows: readonly TradeRow[]) =>
  rows.reduce<TradeRow | undefined>(
    (best, row) => ((row.value ?? -1) > (best?.value ?? -1) ? row : best),
    undefined
  );

const partnersText = (report: Report, row: TradeRow) =>
  [row.exporter, row.importer]
    .map((c) => inText(report, c))
    .sort()
    .join(" and ");
const partners = (row: TradeRow) => [row.exporter, row.importer].sort().join(" ");

/** `Target of Kenya and Uganda: US$2 billion a year; the largest figure reported is nearly US$1 billion (2023)`. */
export function tradeTitle(report: Report, rows: readonly TradeRow[]): string {
  const target = largest(rows.filter((r) => r.kind === "target"));
  const among = target ? rows.filter((r) => partners(r) === partners(target)) : rows;
  const actual = largest(among.filter((r) => r.kind === "actual"));
  if (!target && !actual)
    return rows.length ? "Figures told of without an amount" : "No amounts of money are reported";
  const when = actual && periodText(actual);
  const reported = actual && `the largest figure reported is ${amountText(actual)}${when && ` (${when})`}`;
  if (!target) return capital(`${reported}, between ${partnersText(report, actual!)}`);
  const aim = `target of ${partnersText(report, target)}: ${amountText(target)}`;
  return capital(reported ? `${aim}; ${reported}` : aim);
}

/** Says what keeps the bars from being compared, where something does. */
function caution(rows: readonly TradeRow[]): string {
  const differ = (of: (row: TradeRow) => string) => new Set(rows.map(of)).size > 1;
  const what = [
    differ((r) => `${r.period_start}/${r.period_end}`) ? "periods" : "",
    differ((r) => r.goods) ? "goods" : "",
    differ((r) => r.measure) ? "measures" : ""
  ].filter(Boolean);
  return what.length ? ` The figures cover different ${listed(what)}, as named with each.` : "";
}

/** What a pale end means, where one is drawn. */
export const softEnds = (drawn: readonly Bar[]): string =>
  drawn.some((b) => b.soft || b.max !== null) ? " A pale end: the figure is not exact, or a range." : "";

function bar(report: Report, row: TradeRow, link: Link): Bar {
  const told = row.attributed_to && `according to ${row.attributed_to}`;
  return {
    group: "",
    label: `${amountText(row)} · ${KINDS[row.kind]}`,
    details: [measureText(report, row), periodText(row) || "period not stated", told],
    value: row.value,
    max: row.value_max,
    style: STYLES[row.kind],
    soft: row.qualifier !== "exact" && row.qualifier !== "",
    href: link("trade", row.trade_id),
    title: describe(report, row)
  };
}

/** The chart of the figures in one currency (ISO 4217). */
export function tradeFigures(
  report: Report,
  {currency, width = 640, link = here, most = Infinity}: ChartOptions & {currency: string}
): HTMLElement {
  const rows = report.trade.filter((r) => isMoney(r) && r.unit === currency);
  const pairs = groupBy(latest(rows, most), partners);
  const grouped = [...pairs.values()].flatMap((pair) =>
    pair.map((row) => ({
      ...bar(report, row, link),
      group: pairs.size > 1 ? capital(partnersText(report, row)) : ""
    }))
  );
  return figure({
    id: `chart-trade-${currency}`,
    title: tradeTitle(report, rows),
    subtitle: `In ${currency}. ${legend(
      grouped.map((b) => b.style),
      MEANINGS
    )}${softEnds(grouped)}${caution(rows)}${someOf(grouped.length, rows.length)}`,
    drawing: bars(grouped, width),
    words: `${tradeTitle(report, rows)}. ${rows.map((row) => `${describe(report, row)}.`).join(" ")}${caution(rows)}`,
    table: tradeTable(report, {rows, link}),
    data: "trade"
  });
}

/** Figures of trade as a table; each amount leads to the evidence. */
export function tradeTable(
  report: Report,
  {rows = report.trade, link = here}: {rows?: readonly TradeRow[]; link?: Link} = {}
): HTMLElement {
  return dataTable(
    rows,
    [
      {label: "Figure", value: (r) => measureText(report, r)},
      {
        label: "Amount",
        value: (r) => twoLines(evidenceLink(amountText(r), link("trade", r.trade_id)), KINDS[r.kind])
      },
      {label: "Period", value: (r) => periodText(r) || "not stated"},
      {label: "According to", value: (r) => r.attributed_to},
      {label: "Articles", value: (r) => r.article_ids.length, numeric: true},
      {label: "Confidence", value: (r) => r.confidence}
    ],
    {caption: "Figures of trade", empty: "The articles report no figures of trade."}
  );
}
