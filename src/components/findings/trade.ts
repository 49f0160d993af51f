/** What was exchanged, against what was aimed at, in sentences. */
import {dateText, spanText} from "../dates.js";
import {amountText, measureText} from "../describe.js";
import {groupBy} from "../group.js";
import {cited, opening, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {Report, TradeRow} from "../report.js";
import {capital, creditedTo, inText, listed, ofWhom, percent} from "../words.js";
import {words} from "../../words/index.js";

const text = words.findings.trade;

/** Pairs of countries told of, and figures told of each. */
const MOST_PAIRS = 3;
const MOST = 4;

const FIGURE = ["value", "value_max", "value_text", "per", "unit"];
const PERIOD = ["period_start", "period_end"];

const source = (report: Report, row: TradeRow): readonly Part[] =>
  row.attributed_to
    ? text.source(stated(creditedTo(report, row.attributed_to), "trade", row.trade_id, "attributed_to"))
    : [];

const lower = (words: string) => words.replace(/^./u, (c) => c.toLowerCase());

/** What the figure is of, without the figure: `the debt of Uganda to Kenya`, `exports of tea from …`. */
function subject(report: Report, row: TradeRow): Part {
  const what = lower(measureText(report, row));
  const {measure} = row;
  const own = measure === "supply" || measure === "debt" ? text[measure](what) : what;
  return stated(own, "trade", row.trade_id, "goods");
}

/** The text's own words stand in quotation marks. */
function figure(row: TradeRow, afterAt = false): Part {
  const own = row.value === null && row.value_text;
  const amount = amountText(row, afterAt);
  const shown = own ? amount.replace(own, words.evidence.quote(own)) : amount;
  return cited(shown, "trade", row.trade_id, ...FIGURE);
}

/** `for January–May 2024` */
function period(row: TradeRow): readonly Part[] {
  const time = spanText(row.period_start, row.period_end);
  return time ? text.period(stated(time, "trade", row.trade_id, ...PERIOD)) : [];
}

/** `Kenya and Uganda aim at US$2 billion of trade` has many forms; this one fits every measure. */
function target(report: Report, row: TradeRow): Sentence {
  const by = row.period_end || row.period_start;
  const when = by ? stated(dateText(by), "trade", row.trade_id, ...PERIOD) : null;
  return text.target<Part>(subject(report, row), figure(row), when, source(report, row));
}

/** `Kenya is reported to meet 40% of Uganda’s electricity needs` */
function share(report: Report, row: TradeRow): readonly Part[] {
  const goods =
    row.goods === "all" ? [] : [stated(text.shareGoods(row.goods), "trade", row.trade_id, "goods")];
  const say = row.kind === "forecast" ? text.shareForecast : text.share;
  const [who, whose] = [capital(inText(report, row.exporter)), ofWhom(report, row.importer)];
  return say<Part>(who, figure(row), whose, goods, period(row));
}

/** `Exports of tea from Kenya to Uganda are put at US$2 billion for 2023` */
function put(report: Report, row: TradeRow): readonly Part[] {
  const say = row.value === null ? text.described : row.kind === "forecast" ? text.forecast : text.put;
  const [what] = opening([subject(report, row)]);
  return [...say<Part>(what!, row.measure === "exports", figure(row, true)), ...period(row)];
}

const reported = (report: Report, row: TradeRow): Sentence =>
  text.end(
    row.measure === "share" && row.value !== null ? share(report, row) : put(report, row),
    source(report, row)
  );

const wholeYear = (row: TradeRow) =>
  row.per === "year" ||
  (row.per === "" && row.period_start.length === 4 && row.period_start === row.period_end);

/** A yearly figure of the same thing, in the same unit, that the target can be held against. */
const comparable = (aim: TradeRow, row: TradeRow) =>
  row.kind === "actual" &&
  row.value !== null &&
  row.value_max === null &&
  row.measure === aim.measure &&
  row.goods === aim.goods &&
  row.unit === aim.unit &&
  wholeYear(row);

/** `Trade for 2023 comes to about 60% of that target.` */
function against(aim: TradeRow, rows: readonly TradeRow[]): Sentence[] {
  const others = rows.filter((r) => r.kind === "actual" && r.value !== null && r.unit === aim.unit);
  const last = others.filter((r) => comparable(aim, r)).at(-1);
  if (last && aim.value) {
    const said = percent(Math.round((100 * last.value!) / aim.value));
    const ratio: Part = {
      text: said,
      part: `trade/${last.trade_id}/value`,
      whole: `trade/${aim.trade_id}/value`
    };
    const year = spanText(last.period_start, last.period_end) || text.latestYear;
    const when = cited(year, "trade", last.trade_id, ...PERIOD);
    const {measure} = last;
    const say = measure === "trade" ? text.tradeComes : measure === "exports" ? text.exportsCome : text.comes;
    return [say<Part>(when, ratio)];
  }
  const differ = (column: "measure" | "goods") => others.some((r) => r[column] !== aim[column]);
  const what = [differ("measure") && text.flows, differ("goods") && text.goods, text.periods].filter(
    (word) => word !== false
  );
  return [[others.length ? text.notComparable(listed(what)) : text.nothingToCompare]];
}

const byEnd = (a: TradeRow, b: TradeRow) =>
  a.period_end === b.period_end ? 0 : a.period_end < b.period_end ? -1 : 1;

function pair(report: Report, all: readonly TradeRow[]): Sentence[] {
  const rows = [...all].sort(byEnd);
  const aims = rows.filter((r) => r.kind === "target" && r.value !== null);
  const others = rows.filter((r) => r.kind !== "target").slice(-MOST);
  return [
    ...aims.slice(-2).map((row) => target(report, row)),
    ...others.map((row) => reported(report, row)),
    ...(aims.length === 1 ? against(aims[0]!, rows) : [])
  ];
}

export function tradeFindings(report: Report): Sentence[] {
  if (report.trade.length === 0) return [[text.none]];
  const pairs = [...groupBy(report.trade, (r) => [r.exporter, r.importer].sort().join(" ")).values()];
  const told = pairs
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_PAIRS)
    .flatMap((rows) => pair(report, rows));
  const shown = new Set(told.flat().flatMap((p) => (typeof p !== "string" && "id" in p ? [p.id] : []))).size;
  if (shown === report.trade.length) return told;
  return [...told, text.all(tallied(report, "trade", {}, "figure"))];
}
