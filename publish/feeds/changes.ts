/** The feed of changes: an entry for each row that an editor put right on a day. */
import {columnName, describe} from "../../src/components/describe.ts";
import {groupBy} from "../../src/components/group.ts";
import {onItsPage} from "../../src/components/links.ts";
import {findRow} from "../../src/components/report.ts";
import type {FactRow, Report, TableName} from "../../src/components/report.ts";
import {words} from "../../src/words/index.ts";
import {item, list} from "./atom.ts";
import type {Entry} from "./atom.ts";

type Correction = Report["corrections"][number];

/** What happened to the row, by what the file says in `to` of a whole row. */
const HEADINGS: Readonly<Record<string, (fact: string) => string>> = {
  added: words.feeds.addition,
  deleted: words.feeds.deletion
};

const line = ({column, from, to, reason, by}: Correction): string => {
  const said = words.feeds.reason(reason, by);
  if (column === "row") return item(said);
  return item(`${words.feeds.cell(columnName(column), from, to)}. ${said}`);
};

function entry(report: Report, lines: readonly Correction[]): Entry {
  const {date, table, row_id} = lines[0]!;
  const whole = lines.find((l) => l.column === "row");
  const row = (whole?.deleted as FactRow | null | undefined) ?? findRow(report, table as TableName, row_id);
  const heading = HEADINGS[whole?.to ?? ""] ?? words.feeds.correction;
  // the quotes of an added row stand with it on its page
  const told = lines.filter((l) => l.column !== "quote" && (!whole || l === whole));
  return {
    key: `correction ${date} ${table} ${row_id}`,
    title: heading(row ? describe(report, row) : row_id),
    date,
    path: whole?.deleted ? "" : onItsPage(table as TableName, row_id),
    content: list(told.map(line))
  };
}

export function changeEntries(report: Report): Entry[] {
  const byRow = groupBy(report.corrections, (c) => `${c.date} ${c.table} ${c.row_id}`);
  return [...byRow.values()].map((lines) => entry(report, lines));
}
