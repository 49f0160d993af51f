/** What was signed, agreed, planned and proposed, in sentences. */
import {STATUSES} from "../agreementsByStatus.js";
import {dateText, isDay} from "../dates.js";
import {agreementText} from "../describe.js";
import {cited, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {AgreementRow, Report} from "../report.js";
import {capital, creditedTo, inText, inWords, listed, number} from "../words.js";

/** Agreements told of each status. */
const MOST = 4;
const MOST_SECTORS = 8;

const source = (report: Report, row: AgreementRow): Part[] =>
  row.attributed_to
    ? [
        ", according to ",
        stated(creditedTo(report, row.attributed_to), "agreements", row.agreement_id, "attributed_to")
      ]
    : [];

const isPlural = (row: AgreementRow) =>
  row.count !== 1 || /[^s]s$/.test(row.title.split(/ (?:on|of|for|to|in) /)[0] ?? "");

/** By sound: `an energy deal`, `an EU pact`, but `a US deal`, `a union`. */
const WITH_AN = /^(?!U[A-Z]|[Uu]ni|[Uu]se|[Ee]u[a-z]|[Oo]ne\b)[aeiou]/i;

/** `two memoranda`; from ten on in digits. */
const spelled = (row: AgreementRow) =>
  row.count && row.count > 1
    ? agreementText(row).replace(number(row.count), inWords(row.count))
    : agreementText(row);

/** `a joint economic zone`, `an energy agreement`, `14 memoranda` */
export function withArticle(row: AgreementRow): string {
  const text = spelled(row);
  if (row.kind === "project" && /^\p{Lu}/u.test(text)) return `the ${text}`;
  if (isPlural(row) || /^(?:the|an?)\b/i.test(text)) return text;
  return `${WITH_AN.test(text) ? "an" : "a"} ${text}`;
}

/** ` between Ethiopia and Kenya`, ` of Kenya` */
function parties(report: Report, row: AgreementRow): string {
  if (row.parties.length === 0) return "";
  const names = row.parties.map((p) => inText(report, p));
  return `${row.parties.length === 1 ? " of" : row.parties.length === 2 ? " between" : " among"} ${listed(names)}`;
}

/** `, on trade and health`; what the title says is not said again. */
function sectors(row: AgreementRow): Part[] {
  const others = row.sectors.filter((sector) => !row.title.toLowerCase().includes(sector));
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_SECTORS);
  const some = shown.length < others.length ? [...shown, "other fields"] : shown;
  return [", on ", stated(listed(some), "agreements", row.agreement_id, "sectors")];
}

const comma = (row: AgreementRow): Part[] => (sectors(row).length ? [","] : []);

/** What is said of a project is said of what is built, not of a text. */
const HOW: Readonly<Record<AgreementRow["status"], string>> = {
  signed: "signed",
  agreed: "reported as reached",
  planned: "planned",
  proposed: "proposed",
  ended: "reported as ended"
};

/** ` on 11 February 2024`, ` for April 2024` of what is planned; else beside it: ` (2023)` */
function when(row: AgreementRow): Part[] {
  if (row.date === "") return [];
  const date = stated(dateText(row.date), "agreements", row.agreement_id, "date");
  if (row.status === "planned") return [" for ", date];
  return row.status === "signed" ? [isDay(row.date) ? " on " : " in ", date] : [" (", date, ")"];
}

function told(report: Report, row: AgreementRow): Sentence {
  const text = withArticle(row);
  const link = (words: string) => cited(words, "agreements", row.agreement_id, "title", "count");
  if (row.status === "signed" && row.parties.length > 1) {
    const parties = capital(listed(row.parties.map((p) => inText(report, p))));
    return [`${parties} signed `, link(text), ...when(row), ...sectors(row), ...source(report, row), "."];
  }
  const how = row.kind === "project" && row.status === "agreed" ? "reported as agreed" : HOW[row.status];
  const verb = `${isPlural(row) ? "are" : "is"} ${how}`;
  const who = parties(report, row);
  // no sentence begins with a figure
  const start: Part[] =
    /^\d/.test(text) && who ? [`${capital(who.trim())}, `, link(text)] : [link(capital(text)), who];
  return [...start, ...sectors(row), ...comma(row), ` ${verb}`, ...when(row), ...source(report, row), "."];
}

function ofStatus(report: Report, status: AgreementRow["status"]): Sentence[] {
  const rows = report.agreements.filter((r) => r.status === status);
  const shown = rows.slice(-MOST).map((row) => told(report, row));
  if (rows.length <= MOST) return shown;
  const all = tallied(report, "agreements", {status}, "agreement");
  return [...shown, ["These are the latest of ", all, ` reported as ${status}.`]];
}

export function agreementsFindings(report: Report): Sentence[] {
  if (report.agreements.length === 0) return [["The articles report no agreements."]];
  return STATUSES.flatMap((status) => ofStatus(report, status));
}
