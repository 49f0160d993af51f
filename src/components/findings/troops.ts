/** Which forces stand where, and who is to come or to leave, in sentences. */
import {dateText, whenText} from "../dates.js";
import {countText, forceText, troopsDate} from "../describe.js";
import {groupBy} from "../group.js";
import {cited, listedParts, stated, tallied} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {Report, TroopsRow} from "../report.js";
import {latestCounts} from "../troopsTimeline.js";
import {capital, creditedTo, inText} from "../words.js";
import {words} from "../../words/index.js";

const text = words.findings.troops;

const MOST = 4;

const COUNT = ["count", "count_max"];

const source = (report: Report, row: TroopsRow): readonly Part[] =>
  row.attributed_to
    ? text.source(stated(creditedTo(report, row.attributed_to), "troops", row.troops_id, "attributed_to"))
    : [];

const theForce = (report: Report, row: TroopsRow) =>
  row.force in report.countries ? text.theForces(forceText(report, row)) : inText(report, row.force);

/** `The articles put the forces of the United States at about 2,500 in Iraq (as of …) and 900 in Syria (as of …).` */
function counts(report: Report, rows: readonly TroopsRow[]): Sentence {
  const each = rows.map((r) =>
    text.count<Part>(
      cited(countText(r, true), "troops", r.troops_id, ...COUNT),
      inText(report, r.location),
      stated(troopsDate(r), "troops", r.troops_id, "date")
    )
  );
  const force = stated(theForce(report, rows[0]!), "troops", rows[0]!.troops_id, "force");
  return text.counts<Part>(force, listedParts(each));
}

/** `most of Kenya by June 2025`; the country is named where no place of the sentence names it. */
function whereAndWhen(report: Report, row: TroopsRow, named: boolean): Part {
  const country = inText(report, row.location);
  const place = words.names.place(row.place);
  const where = row.place ? (named ? place : words.names.placeIn(place, country)) : country;
  const date =
    row.date && (row.kind.startsWith("to-") ? words.facts.by(dateText(row.date)) : whenText(row.date));
  const said = date ? text.placeAndDate(where, date) : where;
  return cited(said, "troops", row.troops_id, "place", "date", "location");
}

/** `30 troops`, `forces` of a country; a joint force itself comes and goes. */
function what(report: Report, row: TroopsRow): Part[] {
  if (row.count !== null) return [cited(text.troops(countText(row)), "troops", row.troops_id, ...COUNT)];
  return row.force in report.countries ? [text.forces] : [];
}

/** Moves of one force that are told alike: one sentence, however many places they concern. */
function movement(report: Report, rows: readonly TroopsRow[]): Sentence {
  const row = rows[0]!;
  const country = inText(report, row.location);
  const named = rows.some((r) => r.place === "" || r.place.includes(country));
  const where = listedParts(rows.map((r) => whereAndWhen(report, r, named)));
  const force = stated(capital(inText(report, row.force)), "troops", row.troops_id, "force");
  return text.end(text.moves[row.kind]<Part>(force, what(report, row), where), source(report, row));
}

/** A number is of one move alone. */
const alike = (row: TroopsRow) =>
  [row.force, row.location, row.kind, row.attributed_to, row.count === null ? "" : row.troops_id].join(" ");

export function troopsFindings(report: Report): Sentence[] {
  if (report.troops.length === 0) return [[text.none]];
  const forces = [...groupBy(latestCounts(report.troops), (r) => r.force).values()];
  const moves = [
    ...groupBy(
      report.troops.filter((r) => r.kind !== "present"),
      alike
    ).values()
  ];
  const told = [
    ...forces.slice(0, MOST).map((rows) => counts(report, rows.slice(0, MOST))),
    ...moves.slice(-MOST).map((rows) => movement(report, rows))
  ];
  const more = forces.length > MOST || moves.length > MOST || forces.some((rows) => rows.length > MOST);
  return more ? [...told, text.all(tallied(report, "troops", {}, "report"))] : told;
}
