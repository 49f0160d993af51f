/** What the tables say of trade, in sentences. */
import {dateText, spanText} from "../dates.js";
import {amountText, measureText} from "../describe.js";
import {cited, linked} from "../prose.js";
import type {Sentence} from "../prose.js";
import type {Report, TradeRow} from "../report.js";
import {counted} from "../words.js";

/** Targets first, for what is reported is read against them. */
const ORDER: Readonly<Record<TradeRow["kind"], number>> = {target: 0, actual: 1, forecast: 2};
const MOST = 6;

/** `The share of …`, but `Exports from …`. */
const WITH_ARTICLE: ReadonlySet<TradeRow["measure"]> = new Set(["supply", "share", "debt", "investment"]);

const by = (row: TradeRow) => (row.attributed_to ? `, according to ${row.attributed_to}` : "");

function sentence(report: Report, row: TradeRow): Sentence {
  const figure = cited(amountText(row), "trade", row.trade_id);
  const subject = WITH_ARTICLE.has(row.measure)
    ? `The ${measureText(report, row).replace(/^./, (c) => c.toLowerCase())}`
    : measureText(report, row);
  const verb = row.measure === "exports" ? "are" : "is";
  const period = spanText(row.period_start, row.period_end);
  const last = row.period_end || row.period_start;
  if (row.kind === "target") {
    return [`${subject} ${verb} to reach `, figure, `${last && ` by ${dateText(last)}`}${by(row)}.`];
  }
  if (row.value === null) {
    const words = cited(`“${row.value_text}”`, "trade", row.trade_id);
    return [`${subject} ${verb} described as `, words, `${by(row)}.`];
  }
  const put = row.kind === "forecast" ? "forecast" : "put";
  return [`${subject} ${verb} ${put} at `, figure, `${period && ` for ${period}`}${by(row)}.`];
}

export function tradeFindings(report: Report): Sentence[] {
  if (report.trade.length === 0) return [["The articles report no figures of trade."]];
  const rows = [...report.trade].sort(
    (a, b) => ORDER[a.kind] - ORDER[b.kind] || (a.period_end < b.period_end ? 1 : -1)
  );
  const told = rows.slice(0, MOST).map((row) => sentence(report, row));
  const rest = rows.length - told.length;
  if (rest <= 0) return told;
  return [...told, ["The page on trade holds ", linked(counted(rest, "more figure"), "./trade.html"), "."]];
}
