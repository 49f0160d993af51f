/** What the tables say of foreign forces, in sentences. */
import {dateText, whenText} from "../dates.js";
import {countText, forceText, troopsDate} from "../describe.js";
import {groupBy} from "../group.js";
import {cited, linked} from "../prose.js";
import type {Part, Sentence} from "../prose.js";
import type {Report, TroopsRow} from "../report.js";
import {latestCounts} from "../troopsTimeline.js";
import {capital, counted, inText} from "../words.js";

const MOST = 4;

const by = (row: TroopsRow) => (row.attributed_to ? `, according to ${row.attributed_to}` : "");
const theForce = (report: Report, row: TroopsRow) =>
  row.force in report.countries ? `the ${forceText(report, row)}` : inText(report, row.force);

/** `The articles put the forces of the United States at about 2,500 in Iraq (as of …) and 900 in Syria (as of …).` */
function counts(report: Report, rows: readonly TroopsRow[]): Sentence {
  const each = rows.map((r): Part[] => [
    cited(countText(r), "troops", r.troops_id),
    ` in ${inText(report, r.location)} (${troopsDate(r)})`
  ]);
  const parts = each.flatMap((part, i) =>
    i === 0 ? part : [i === each.length - 1 ? " and " : ", ", ...part]
  );
  return [`The articles put ${theForce(report, rows[0]!)} at `, ...parts, "."];
}

const VERBS: Readonly<Record<TroopsRow["kind"], readonly [plural: string, singular: string]>> = {
  present: ["are reported in", "is reported in"],
  deployed: ["were deployed to", "was deployed to"],
  withdrawn: ["withdrew from", "withdrew from"],
  "to-deploy": ["are to be deployed to", "is to be deployed to"],
  "to-withdraw": ["are to withdraw from", "is to withdraw from"]
};

function movement(report: Report, row: TroopsRow): Sentence {
  const location = inText(report, row.location);
  const place =
    !row.place || row.place.includes(location) ? row.place || location : `${row.place} (${location})`;
  const plural = row.count !== null || row.force in report.countries;
  const verb = VERBS[row.kind][plural ? 0 : 1];
  const subject =
    row.count === null ? theForce(report, row) : `${countText(row)} troops of ${inText(report, row.force)}`;
  const date = row.date && (row.kind.startsWith("to-") ? `by ${dateText(row.date)}` : whenText(row.date));
  return [
    cited(capital(subject), "troops", row.troops_id),
    ` ${verb} ${place}${date && ` ${date}`}${by(row)}.`
  ];
}

export function troopsFindings(report: Report): Sentence[] {
  if (report.troops.length === 0) return [["The articles report no foreign forces."]];
  const forces = [...groupBy(latestCounts(report.troops), (r) => r.force).values()];
  const movements = report.troops.filter((r) => r.kind !== "present");
  const rest = Math.max(0, forces.length - MOST) + Math.max(0, movements.length - MOST);
  return [
    ...forces.slice(0, MOST).map((rows) => counts(report, rows.slice(0, MOST))),
    ...movements.slice(-MOST).map((row) => movement(report, row)),
    ...(rest
      ? [
          [
            "In all, the articles hold ",
            linked(counted(report.troops.length, "report"), "./troops.html"),
            " of foreign forces."
          ]
        ]
      : [])
  ];
}
