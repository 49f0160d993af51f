/** How much of what a country needs another one covers, out of a hundred. */
import {bars} from "./bars.js";
import type {Bar} from "./bars.js";
import {amountText, describe, periodText} from "./describe.js";
import {figure} from "./figure.js";
import {here} from "./links.js";
import type {Link} from "./links.js";
import {legend} from "./paint.js";
import type {Report, TradeRow} from "./report.js";
import {softEnds, tradeTable} from "./tradeFigures.js";
import type {ChartOptions} from "./visitsTimeline.js";
import {capital, counted, inText, ofWhom} from "./words.js";

const MEANINGS = {filled: "reported", hollow: "a target", pale: "a forecast"} as const;

const claim = (report: Report, row: TradeRow) =>
  `${amountText(row)} of ${ofWhom(report, row.importer)} ${row.goods === "all" ? "overall" : row.goods} needs`;

export function shareTitle(report: Report, rows: readonly TradeRow[]): string {
  const first = rows[0];
  if (!first) return "No shares of a need are reported";
  const rest = rows.length > 1 ? `, the first of ${counted(rows.length, "share")} reported` : "";
  return `${capital(inText(report, first.exporter))} ${first.kind === "actual" ? "covers" : "is to cover"} ${claim(report, first)}${rest}`;
}

function bar(report: Report, row: TradeRow, link: Link): Bar {
  const told = row.attributed_to && `according to ${row.attributed_to}`;
  return {
    group: "",
    label: claim(report, row),
    details: [`met by ${inText(report, row.exporter)}`, periodText(row) || "period not stated", told],
    value: row.value,
    max: row.value_max,
    style: row.kind === "actual" ? "filled" : row.kind === "target" ? "hollow" : "pale",
    soft: row.qualifier !== "exact" && row.qualifier !== "",
    href: link("trade", row.trade_id),
    title: describe(report, row)
  };
}

/** The chart of all shares; nothing is drawn where there are none. */
export function shareOfNeed(report: Report, {width = 640, link = here}: ChartOptions = {}): HTMLElement {
  const rows = report.trade.filter((r) => r.measure === "share");
  const drawn = rows.map((row) => bar(report, row, link));
  return figure({
    id: "chart-share",
    title: shareTitle(report, rows),
    subtitle: `Percent of the importing country’s need; the whole track is 100%. ${legend(
      drawn.map((b) => b.style),
      MEANINGS
    )}${softEnds(drawn)}`,
    drawing: bars(drawn, width, {top: 100}),
    words: `${shareTitle(report, rows)}. ${rows.map((row) => `${describe(report, row)}.`).join(" ")}`,
    table: tradeTable(report, {rows, link}),
    data: "trade"
  });
}
