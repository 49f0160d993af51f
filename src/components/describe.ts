/** Each row in words: what a label, a caption, a sentence and the heading over its evidence say. */
import {dateText, spanText} from "./dates.js";
import type {AgreementRow, ConflictRow, FactRow, Report, TradeRow, TroopsRow, VisitRow} from "./report.js";
import {words} from "../words/index.js";
import {capital, inText, listed, money, nameOf, number, ofWhom, roundNumber} from "./words.js";

type Names = Pick<Report, "countries">;

const HEDGES: Readonly<Record<string, string>> = {
  about: "about ",
  nearly: "nearly ",
  over: "more than ",
  "at-least": "at least ",
  "up-to": "up to ",
  under: "less than "
};
const UNITS: Readonly<Record<string, string>> = {m3: "m³", t: "tonnes", bbl: "barrels"};

export const hedge = (qualifier: string): string => HEDGES[qualifier] ?? "";

/** The same after "at": `put at no less than 90`. */
export const afterAt = (amount: string): string => amount.replace(/^at least /, "no less than ");

/** `nearly US$5 billion a year`, `30%`, `800–900 MW`; where the text is vague, its own words. */
export function amountText(row: TradeRow): string {
  if (row.value === null) return withRate(row.value_text || "amount not stated", row.per);
  const one = (value: number) => {
    if (row.unit === "percent") return `${number(value)}%`;
    if (/^[A-Z]{3}$/.test(row.unit)) return money(value, row.unit);
    return `${roundNumber(value)} ${UNITS[row.unit] ?? row.unit}`;
  };
  const range = row.value_max === null ? one(row.value) : `${one(row.value)} to ${one(row.value_max)}`;
  return withRate(hedge(row.qualifier) + range, row.per);
}

/** The words of the text may name the rate already: `millions of cubic meters daily`. */
function withRate(text: string, per: string): string {
  if (per === "" || new RegExp(`\\b(?:daily|monthly|yearly|annual|${per})`, "i").test(text)) return text;
  return `${text} a ${per}`;
}

/** `Non-oil trade between Iran and Iraq`, `Exports of gas from Iran to Iraq`. */
export function measureText(names: Names, row: TradeRow): string {
  const [from, to] = [inText(names, row.exporter), inText(names, row.importer)];
  const goods = row.goods === "all" ? "" : row.goods;
  const plainGoods = goods === "non-oil" ? "" : goods && ` of ${goods}`;
  const kind = (noun: string) => (goods === "non-oil" ? `non-oil ${noun}` : noun);
  const texts: Record<TradeRow["measure"], string> = {
    trade: `${kind("trade")}${goods === "non-oil" ? "" : goods && ` in ${goods}`} between ${from} and ${to}`,
    exports: `${kind("exports")}${plainGoods} from ${from} to ${to}`,
    supply: `supply${plainGoods} from ${from} to ${to}`,
    share: `share of ${ofWhom(names, row.importer)} ${goods || "overall"} needs met by ${from}`,
    debt: `debt of ${to} to ${from}${goods && ` for ${goods}`}`,
    investment: `investment of ${from} in ${to}${goods && ` (${goods})`}`
  };
  return capital(texts[row.measure]);
}

/** `January–May 2024`, `by 2026` for what is to be reached, or empty. */
export function periodText(row: TradeRow): string {
  const text = spanText(row.period_start, row.period_end);
  return text && row.kind === "target" ? `by ${dateText(row.period_end || row.period_start)}` : text;
}

/** `Masoud Pezeshkian, President`; where no name is given, the office alone. */
export const visitorText = (names: Names, row: VisitRow): string =>
  row.visitor || [row.visitor_role, nameOf(names, row.visitor_country)].filter(Boolean).join(" of ");

/** `President, Iran` */
export const officeText = (names: Names, row: VisitRow): string =>
  [row.visitor && row.visitor_role, nameOf(names, row.visitor_country)].filter(Boolean).join(", ");

export const visitDates = (row: VisitRow): string =>
  spanText(row.start_date, row.end_date) || "date not stated";

/** `forces of the United States`, `US-led coalition forces`, `NATO forces` */
export const forceText = (names: Names, row: TroopsRow): string =>
  row.force in names.countries ? `forces of ${inText(names, row.force)}` : row.force;

/** `about 2,500`, or `number not stated` */
export function countText(row: TroopsRow): string {
  if (row.count === null) return "number not stated";
  const high = row.count_max === null ? "" : ` to ${number(row.count_max)}`;
  return `${hedge(row.qualifier)}${number(row.count)}${high}`;
}

const DONE: Readonly<Record<TroopsRow["kind"], string>> = {
  present: "present",
  deployed: "deployed",
  withdrawn: "withdrawn",
  "to-deploy": "to be deployed",
  "to-withdraw": "to withdraw"
};
/** `about 2,500 present`, `to withdraw from Kurdistan`. */
export function troopsText(row: TroopsRow): string {
  const subject = row.count === null ? "" : `${countText(row)} `;
  const place = row.place && `${/withdr/.test(row.kind) ? " from " : " in "}${row.place}`;
  return `${subject}${DONE[row.kind]}${place}`;
}

/** `as of September 2024`, `by September 2025`, `date not stated` */
export function troopsDate(row: TroopsRow): string {
  if (row.date === "") return "date not stated";
  const word = row.kind.startsWith("to-") ? "by" : row.kind === "present" ? "as of" : "";
  return `${word} ${dateText(row.date)}`.trim();
}

const PLURALS: Readonly<Record<string, string>> = {memorandum: "memoranda", treaty: "treaties"};

/** `14 memoranda of understanding`, `security agreement`, `several agreements` */
export function agreementText(row: AgreementRow): string {
  if (row.count === 1) return row.title || row.kind;
  const noun = row.title || (PLURALS[row.kind] ?? `${row.kind}s`);
  if (row.count === null) return /^several\b/i.test(noun) ? noun : `several ${noun}`;
  const count = `${hedge(row.qualifier)}${number(row.count)}`;
  return noun.startsWith(number(row.count)) ? noun : `${count} ${noun}`;
}

export const partiesText = (names: Names, row: AgreementRow): string =>
  listed(row.parties.map((p) => nameOf(names, p))) || "parties not stated";

/** One line that says what a row states; the heading over its evidence. */
export function describe(names: Names, row: FactRow): string {
  if ("visit_id" in row) {
    const status = row.status === "made" ? "" : ` (${row.status})`;
    return `${visitorText(names, row)}, ${officeText(names, row)}, to ${inText(names, row.host_country)}, ${visitDates(row)}${status}`;
  }
  if ("trade_id" in row) {
    const kind = row.kind === "actual" ? "" : ` (${row.kind})`;
    return [`${measureText(names, row)}: ${amountText(row)}${kind}`, periodText(row)]
      .filter(Boolean)
      .join(", ");
  }
  if ("troops_id" in row) {
    return `${capital(forceText(names, row))} in ${inText(names, row.location)}: ${troopsText(row)}, ${troopsDate(row)}`;
  }
  const date = row.date && `, ${dateText(row.date)}`;
  return `${capital(agreementText(row))}, ${partiesText(names, row)}: ${row.status}${date}`;
}

/** The same in fewer words, where there is little room. */
export function brief(names: Names, row: FactRow): string {
  if ("visit_id" in row)
    return `${visitorText(names, row)} to ${inText(names, row.host_country)}, ${visitDates(row)}`;
  if ("troops_id" in row)
    return `${nameOf(names, row.force)} in ${nameOf(names, row.location)}: ${troopsText(row)}, ${troopsDate(row)}`;
  return describe(names, row);
}

/** A value of conflicts.csv, where all are text, as it is shown elsewhere. */
export function valueText(report: Report, {table, row_id, column, value}: ConflictRow): string {
  const kind = report.schema.find((t) => t.name === table)?.columns.find((c) => c.name === column)?.kind;
  if (value === "") return words.values.nothing;
  if (kind === "date") return dateText(value);
  if (kind === "country") return nameOf(report, value);
  const row = table === "trade" && report.trade.find((r) => r.trade_id === row_id);
  if (row && column === "value")
    return amountText({...row, value: Number(value), value_max: null, qualifier: ""});
  if (kind === "number" || kind === "integer") return number(Number(value));
  return value.replaceAll(";", ", ");
}
