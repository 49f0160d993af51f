/** What was signed, agreed, planned and proposed, in sentences. */
import {STATUSES} from "../agreementsByStatus.js";
import {dateText, isDay} from "../dates.js";
import {agreementText} from "../describe.js";
import {cited, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {AgreementRow, Report} from "../report.js";
import {words} from "../../words/index.js";
import {capital, creditedTo, inText, inWords, listed, number} from "../words.js";

const text = words.findings.agreements;

/** Agreements told of each status. */
const MOST = 4;
const MOST_SECTORS = 8;

const source = (report: Report, row: AgreementRow): readonly Part[] =>
  row.attributed_to
    ? text.source(
        stated(creditedTo(report, row.attributed_to), "agreements", row.agreement_id, "attributed_to")
      )
    : [];

/** By the text's own words: its number, or what its title is called. */
const isPlural = (row: AgreementRow) =>
  row.count !== 1 || /[^s]s$/.test(row.title.split(/ (?:on|of|for|to|in) /)[0] ?? "");

/** `two memoranda`; from ten on in digits. */
const spelled = (row: AgreementRow) =>
  row.count && row.count > 1
    ? agreementText(row).replace(number(row.count), inWords(row.count))
    : agreementText(row);

/** `a joint economic zone`, `an energy agreement`, `14 memoranda` */
function withArticle(row: AgreementRow): string {
  const own = spelled(row);
  if (row.kind === "project" && /^\p{Lu}/u.test(own)) return text.project(own);
  return isPlural(row) || /^(?:the|an?)\b/i.test(own) ? own : text.one(own);
}

/** `between Ethiopia and Kenya`, `of Kenya` */
function parties(report: Report, row: AgreementRow): string {
  if (row.parties.length === 0) return "";
  const names = listed(row.parties.map((p) => inText(report, p)));
  return row.parties.length === 1
    ? text.of(names)
    : row.parties.length === 2
      ? text.between(names)
      : text.among(names);
}

/** `, on trade and health`; what the title says is not said again. */
function sectors(row: AgreementRow): readonly Part[] {
  const others = row.sectors.filter((sector) => !row.title.toLowerCase().includes(sector));
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_SECTORS);
  const some = shown.length < others.length ? [...shown, text.otherSectors] : shown;
  return text.sectors(stated(listed(some), "agreements", row.agreement_id, "sectors"));
}

/** `on 11 February 2024`, `for April 2024` of what is planned; else beside it: `(2023)` */
function when(row: AgreementRow): readonly Part[] {
  if (row.date === "") return [];
  const date = stated(dateText(row.date), "agreements", row.agreement_id, "date");
  if (row.status === "planned") return text.plannedFor(date);
  if (row.status !== "signed") return text.dated(date);
  return isDay(row.date) ? text.onDay(date) : text.inMonth(date);
}

function told(report: Report, row: AgreementRow): Sentence {
  const own = withArticle(row);
  const link = (words: string): Part => cited(words, "agreements", row.agreement_id, "title", "count");
  const [date, by] = [when(row), source(report, row)];
  if (row.status === "signed" && row.parties.length > 1) {
    const names = capital(listed(row.parties.map((p) => inText(report, p))));
    return text.signedBy(names, link(own), [...date, ...sectors(row), ...by]);
  }
  // what is said of a project is said of what is built, not of a text
  const status = row.kind === "project" && row.status === "agreed" ? "agreedProject" : row.status;
  const how = text.how[status](isPlural(row));
  const who = parties(report, row);
  const after = [...date, ...by];
  // no sentence begins with a figure
  if (/^\p{Nd}/u.test(own) && who)
    return text.toldOfParties(capital(who), link(own), sectors(row), how, after);
  return text.told(link(capital(own)), who, sectors(row), how, after);
}

function ofStatus(report: Report, status: AgreementRow["status"]): Sentence[] {
  const rows = report.agreements.filter((r) => r.status === status);
  const shown = rows.slice(-MOST).map((row) => told(report, row));
  if (rows.length <= MOST) return shown;
  const all = tallied(report, "agreements", {status}, "agreement");
  return [...shown, text.latest(all, words.values.status[status])];
}

export function agreementsFindings(report: Report): Sentence[] {
  if (report.agreements.length === 0) return [[text.none]];
  return STATUSES.flatMap((status) => ofStatus(report, status));
}
