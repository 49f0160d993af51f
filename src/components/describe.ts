/** Each row in words: what a label, a caption, a sentence and the heading over its evidence say. */
import {nameOfColumn} from "./columnName.js";
import {dateText, spanText} from "./dates.js";
import type {AgreementRow, ConflictRow, FactRow, Report, TradeRow, TroopsRow, VisitRow} from "./report.js";
import {words} from "../words/index.js";
import {capital, inText, listed, money, nameOf, number, percent, roundNumber} from "./words.js";

type Names = Pick<Report, "countries">;

const {facts, values} = words;

/** An amount as the text hedges it; `afterAt` where a sentence puts it after "at": `put at no less than 90`. */
function hedged(qualifier: string, amount: string, afterAt = false): string {
  const say = (afterAt && facts.hedgedAfterAt[qualifier]) || facts.hedged[qualifier];
  return say ? say(amount) : amount;
}

const range = (low: string, high: string | null): string => (high === null ? low : facts.range(low, high));

function oneAmount(value: number, unit: string): string {
  if (unit === "percent") return percent(value);
  if (/^[A-Z]{3}$/.test(unit)) return money(value, unit);
  return `${roundNumber(value)} ${facts.units[unit] ?? unit}`;
}

/** `nearly US$5 billion a year`, `30%`, `800 to 900 MW`; where the text is vague, its own words. */
export function amountText(row: TradeRow, afterAt = false): string {
  const {value, value_max: max, unit} = row;
  if (value === null) return withRate(row.value_text || facts.noAmount, row.per);
  const amount = range(oneAmount(value, unit), max === null ? null : oneAmount(max, unit));
  return withRate(hedged(row.qualifier, amount, afterAt), row.per);
}

/** The words of the text may name the rate already: `millions of cubic meters daily`. */
function withRate(text: string, per: string): string {
  if (per === "" || new RegExp(`\\b(?:daily|monthly|yearly|annual|${per})`, "i").test(text)) return text;
  return facts.rates[per]?.(text) ?? text;
}

/** `Non-oil trade between Iran and Iraq`, `Exports of gas from Iran to Iraq`. */
export function measureText(names: Names, row: TradeRow): string {
  const {measure, goods} = row;
  const [from, to] = [inText(names, row.exporter), inText(names, row.importer)];
  const nonOil = goods === "non-oil" && facts.nonOil[measure];
  return capital(nonOil ? nonOil(from, to) : facts.measures[measure](from, to, goods === "all" ? "" : goods));
}

/** `January–May 2024`, `by 2026` for what is to be reached, or empty. */
export function periodText(row: TradeRow): string {
  const text = spanText(row.period_start, row.period_end);
  return text && row.kind === "target" ? facts.by(dateText(row.period_end || row.period_start)) : text;
}

/** Both parts as an office, `President of Kenya`, or the one that is known. */
export const officeOf = (office: string, country: string): string =>
  office && country ? words.names.officeOf(office, country) : office || country;

/** `Masoud Pezeshkian`; where no name is given, the office: `President of Iran`. */
export const visitorText = (names: Names, row: VisitRow): string =>
  row.visitor || officeOf(row.visitor_role, inText(names, row.visitor_country));

/** `President, Iran` */
export function officeText(names: Names, row: VisitRow): string {
  const [office, country] = [row.visitor && row.visitor_role, nameOf(names, row.visitor_country)];
  return office && country ? words.names.office(office, country) : office || country;
}

export const visitDates = (row: Pick<VisitRow, "start_date" | "end_date">): string =>
  spanText(row.start_date, row.end_date) || facts.noDate;

/** `forces of the United States`, `US-led coalition forces`, `NATO forces` */
export const forceText = (names: Names, row: TroopsRow): string =>
  row.force in names.countries ? facts.forcesOf(inText(names, row.force)) : row.force;

/** `about 2,500`, or `number not stated` */
export function countText(row: TroopsRow, afterAt = false): string {
  if (row.count === null) return facts.noCount;
  const count = range(number(row.count), row.count_max === null ? null : number(row.count_max));
  return hedged(row.qualifier, count, afterAt);
}

/** `about 2,500 present`, `to withdraw from Kurdistan`. */
export const troopsText = (row: TroopsRow): string =>
  facts.troops[row.kind](row.count === null ? "" : countText(row), row.place);

/** `as of September 2024`, `by September 2025`, `date not stated` */
export function troopsDate(row: TroopsRow): string {
  const date = dateText(row.date);
  return date ? (facts.troopsDate[row.kind]?.(date) ?? date) : facts.noDate;
}

/** `14 memoranda of understanding`, `security agreement`, `several agreements` */
export function agreementText(row: AgreementRow): string {
  const {one, other} = facts.agreementKinds[row.kind];
  if (row.count === 1) return row.title || one;
  const noun = row.title || other;
  if (row.count === null) return /^several\b/i.test(noun) ? noun : facts.several(noun);
  const count = number(row.count);
  return noun.startsWith(count) ? noun : facts.many(hedged(row.qualifier, count), noun);
}

export const partiesText = (names: Names, row: AgreementRow): string =>
  listed(row.parties.map((p) => nameOf(names, p))) || facts.noParties;

/** What a row of this table is called where it is one of many: `made`, `target`, `to withdraw`. */
export const statusText = (row: VisitRow | AgreementRow): string => values.status[row.status];
export const kindText = (row: TradeRow | TroopsRow): string => values.kind[row.kind];
export const confidenceText = (row: FactRow): string => values.confidence[row.confidence];

const tradeLine = (names: Names, row: TradeRow): string =>
  facts.tradeLine(
    measureText(names, row),
    amountText(row),
    row.kind === "actual" ? "" : kindText(row),
    periodText(row)
  );

/** One line that says what a row states; the heading over its evidence. */
export function describe(names: Names, row: FactRow): string {
  if ("visit_id" in row) {
    // who has no name is told by his office already
    const [visitor, office] = [visitorText(names, row), row.visitor && officeText(names, row)];
    const status = row.status === "made" ? "" : statusText(row);
    return facts.visitLine(visitor, office, inText(names, row.host_country), visitDates(row), status);
  }
  if ("trade_id" in row) return tradeLine(names, row);
  if ("troops_id" in row) {
    const [force, country] = [capital(forceText(names, row)), inText(names, row.location)];
    return facts.troopsLine(force, country, troopsText(row), troopsDate(row));
  }
  const what = capital(agreementText(row));
  return facts.agreementLine(what, partiesText(names, row), statusText(row), dateText(row.date));
}

/** The same in fewer words, where there is little room. */
export function brief(names: Names, row: FactRow): string {
  if ("visit_id" in row)
    return facts.visitBrief(visitorText(names, row), inText(names, row.host_country), visitDates(row));
  if ("troops_id" in row)
    return facts.troopsLine(
      nameOf(names, row.force),
      nameOf(names, row.location),
      troopsText(row),
      troopsDate(row)
    );
  return describe(names, row);
}

/** A column as sentences name it: `end date`. */
export const columnName = (column: string): string => nameOfColumn(words.columns, column);

/** A value of conflicts.csv, where all are text, as it is shown elsewhere. */
export function valueText(report: Report, {table, row_id, column, value}: ConflictRow): string {
  const kind = report.schema.find((t) => t.name === table)?.columns.find((c) => c.name === column)?.kind;
  if (value === "") return values.nothing;
  if (kind === "date") return dateText(value);
  if (kind === "country") return nameOf(report, value);
  if (kind === "choice") return choiceText(column, value);
  const row = table === "trade" && report.trade.find((r) => r.trade_id === row_id);
  if (row && column === "value")
    return amountText({...row, value: Number(value), value_max: null, qualifier: ""});
  if (kind === "number" || kind === "integer") return number(Number(value));
  return value.replaceAll(";", ", ");
}

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  status: values.status,
  kind: values.kind,
  confidence: values.confidence
};

/** A value of one of a few as it is called, else as it stands in the table. */
const choiceText = (column: string, value: string): string => CHOICES[column]?.[value] ?? value;
