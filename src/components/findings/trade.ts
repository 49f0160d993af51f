/** What was exchanged, against what was aimed at, in sentences. */
import {dateText, spanText} from "../dates.js";
import {afterAt, amountText, measureText} from "../describe.js";
import {groupBy} from "../group.js";
import {cited, opening, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {Report, TradeRow} from "../report.js";
import {capital, creditedTo, inText, listed, number, ofWhom} from "../words.js";

/** Pairs of countries told of, and figures told of each. */
const MOST_PAIRS = 3;
const MOST = 4;

const FIGURE = ["value", "value_max", "value_text", "per", "unit"];
const PERIOD = ["period_start", "period_end"];

const source = (report: Report, row: TradeRow): Part[] =>
  row.attributed_to
    ? [
        ", according to ",
        stated(creditedTo(report, row.attributed_to), "trade", row.trade_id, "attributed_to")
      ]
    : [];

const lower = (text: string) => text.replace(/^./, (c) => c.toLowerCase());

/** What the figure is of, without the figure: `the debt of Uganda to Kenya`, `exports of tea from …`. */
function subject(report: Report, row: TradeRow): Part {
  const text = lower(measureText(report, row));
  const article = ["supply", "debt"].includes(row.measure) ? "the " : "";
  return stated(article + text, "trade", row.trade_id, "goods");
}

function figure(row: TradeRow, written = (amount: string) => amount): Part {
  const words = row.value === null && row.value_text;
  const text = words ? amountText(row).replace(words, `“${words}”`) : amountText(row);
  return cited(written(text), "trade", row.trade_id, ...FIGURE);
}

/** ` for January–May 2024` */
function period(row: TradeRow): Part[] {
  const text = spanText(row.period_start, row.period_end);
  return text ? [" for ", stated(text, "trade", row.trade_id, ...PERIOD)] : [];
}

/** `Kenya and Uganda aim at US$2 billion of trade` has many forms; this one fits every measure. */
function target(report: Report, row: TradeRow): Sentence {
  const by = row.period_end || row.period_start;
  const when: Part[] = by ? [" by ", stated(dateText(by), "trade", row.trade_id, ...PERIOD)] : [];
  const open = by ? "" : "; no date is set for it";
  return [
    "The target for ",
    subject(report, row),
    " is ",
    figure(row),
    ...when,
    ...source(report, row),
    `${open}.`
  ];
}

/** `Kenya is reported to meet 40% of Uganda’s electricity needs` */
function share(report: Report, row: TradeRow): Sentence {
  const goods: Part = row.goods === "all" ? "" : stated(`${row.goods} `, "trade", row.trade_id, "goods");
  const verb = row.kind === "forecast" ? "is forecast to meet " : "is reported to meet ";
  const start: Part[] = [`${capital(inText(report, row.exporter))} ${verb}`, figure(row)];
  return [
    ...start,
    ` of ${ofWhom(report, row.importer)} `,
    goods,
    "needs",
    ...period(row),
    ...source(report, row),
    "."
  ];
}

function reported(report: Report, row: TradeRow): Sentence {
  if (row.measure === "share" && row.value !== null) return share(report, row);
  const verb = row.measure === "exports" ? "are" : "is";
  const put = row.value === null ? "described as" : row.kind === "forecast" ? "forecast at" : "put at";
  return [
    ...opening([subject(report, row)]),
    ` ${verb} ${put} `,
    figure(row, afterAt),
    ...period(row),
    ...source(report, row),
    "."
  ];
}

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

/** `The latest yearly figure is 60% of that.` */
function against(aim: TradeRow, rows: readonly TradeRow[]): Sentence[] {
  const others = rows.filter((r) => r.kind === "actual" && r.value !== null && r.unit === aim.unit);
  const last = others.filter((r) => comparable(aim, r)).at(-1);
  if (last && aim.value) {
    const text = `${number(Math.round((100 * last.value!) / aim.value))}%`;
    const ratio = {text, part: `trade/${last.trade_id}/value`, whole: `trade/${aim.trade_id}/value`};
    const when = cited(
      spanText(last.period_start, last.period_end) || "the latest year",
      "trade",
      last.trade_id,
      ...PERIOD
    );
    const {measure} = last;
    const comes = measure === "exports" ? "come" : "comes";
    return [[`${capital(measure)} for `, when, ` ${comes} to about `, ratio, " of that target."]];
  }
  const differ = (column: "measure" | "goods") => others.some((r) => r[column] !== aim[column]);
  const what = [differ("measure") ? "flows" : "", differ("goods") ? "goods" : "", "periods"].filter(Boolean);
  return others.length
    ? [
        [
          `The figures reported cover other ${listed(what)} than the target, so they don’t show how near it is.`
        ]
      ]
    : [["No figure is reported that could be held against it."]];
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
  if (report.trade.length === 0) return [["The articles report no figures of trade."]];
  const pairs = [...groupBy(report.trade, (r) => [r.exporter, r.importer].sort().join(" ")).values()];
  const told = pairs
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_PAIRS)
    .flatMap((rows) => pair(report, rows));
  const shown = new Set(told.flat().flatMap((p) => (typeof p !== "string" && "id" in p ? [p.id] : []))).size;
  if (shown === report.trade.length) return told;
  return [...told, ["In all, the articles give ", tallied(report, "trade", {}, "figure"), " of trade."]];
}
