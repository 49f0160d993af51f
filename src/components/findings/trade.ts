/** What the tables say of trade, in sentences. */
import {dateText, spanText} from "../dates.js";
import {amountText, measureText} from "../describe.js";
import {cited, linked} from "../prose.js";
import type {Sentence} from "../prose.js";
import type {Report, TradeRow} from "../report.js";
import {counted} from "../words.js";

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

/** The latest of each kind, targets first. */
function chosen(rows: readonly TradeRow[]): TradeRow[] {
  const byTime = [...rows].sort((a, b) => (a.period_end < b.period_end ? 1 : -1));
  const targets = byTime.filter((r) => r.kind === "target");
  const others = byTime.filter((r) => r.kind !== "target").sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  const aimed = targets.slice(0, Math.max(MOST / 2, MOST - others.length));
  return [...aimed, ...others.slice(0, MOST - aimed.length)];
}

export function tradeFindings(report: Report): Sentence[] {
  const rows = report.trade;
  if (rows.length === 0) return [["The articles report no figures of trade."]];
  const told = chosen(rows).map((row) => sentence(report, row));
  if (told.length === rows.length) return told;
  return [
    ...told,
    ["In all, the articles give ", linked(counted(rows.length, "figure"), "./trade.html"), " of trade."]
  ];
}
