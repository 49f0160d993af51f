/** A row on the review page: in words, with its passages, its cells, and what can be decided about it. */
import type {Table} from "../../../loaders/facts/schema.ts";
import type {CsvRow} from "../../../loaders/write/index.ts";
import {describe} from "../../../src/components/describe.ts";
import {sourceText} from "../../../src/components/evidence.ts";
import {groupBy} from "../../../src/components/group.ts";
import {anchor} from "../../../src/components/links.ts";
import {findRow, TABLE_TITLES} from "../../../src/components/report.ts";
import type {EvidenceRow, Report, TableName} from "../../../src/components/report.ts";
import {escape} from "../../escape.ts";
import {excerpts} from "./context.ts";

/** What the rows are shown from. */
export interface Desk {
  report: Report;
  /** The texts of the articles in code points, by id. */
  bodies: ReadonlyMap<string, readonly string[]>;
}

export interface Listed {
  table: Table;
  id: string;
  /** As the CSV file has it. */
  cells: CsvRow;
}

export function rowArticle(desk: Desk, {table, id, cells}: Listed): string {
  const name = table.name as TableName;
  const own = <Line extends {table: string; row_id: string}>(lines: readonly Line[]) =>
    lines.filter((line) => line.table === name && line.row_id === id);
  const {report} = desk;
  const conflicts = own(report.conflicts).map(
    (line) => `<li>The articles differ on ${escape(line.column)}: ${escape(line.value)}${line.chosen ? " (taken)" : ""}</li>` // prettier-ignore
  );
  const {confidence = ""} = cells;
  return `<article class="row" id="${escape(anchor(name, id))}" data-table="${name}" data-id="${escape(id)}" data-confidence="${confidence}">
<h3 tabindex="-1">${escape(describe(report, findRow(report, name, id)!))}</h3>
<p class="about">${escape(TABLE_TITLES[name])} · confidence ${confidence} · <code>${escape(id)}</code></p>
${conflicts.length > 0 ? `<ul>${conflicts.join("")}</ul>\n` : ""}${[
    ...groupBy(own(report.evidence), (line) => line.article_id).values()
  ]
    .map((lines) => quotation(desk, lines))
    .join("")}
<dl>${cellList(table, cells)}</dl>
<p class="decide">${confidence === "high" ? "" : '<button type="button" value="accept">Accept</button> '}<button type="button" value="correct">Correct…</button> <button type="button" value="reject">Reject…</button></p>
</article>
`;
}

function quotation({report, bodies}: Desk, lines: readonly EvidenceRow[]): string {
  const id = lines[0]!.article_id;
  const article = report.articles.find((one) => one.article_id === id);
  const texts = excerpts(bodies.get(id) ?? [], lines).map(
    (pieces) => `<p>${pieces.map(({text, marked}) => (marked ? `<mark>${escape(text)}</mark>` : escape(text))).join("")}</p>` // prettier-ignore
  );
  const read = [...new Set(lines.map(({rule}) => rule))].join(", ");
  return `<blockquote>${texts.join("")}<footer><a href="/articles/${encodeURIComponent(id)}.html">${escape(article ? sourceText(article) : id)}</a>; read by ${escape(read)}</footer></blockquote>
`;
}

/** Every cell that can be corrected; empty ones are there for the choice of one, and not shown. */
function cellList({columns}: Table, cells: CsvRow): string {
  const open = columns.slice(1).filter(({name}) => name !== "article_ids");
  return open
    .map(({name, values = []}) => {
      const value = cells[name] ?? "";
      return `<div data-column="${name}" data-values="${escape(values.join(" "))}"${value === "" ? " hidden" : ""}><dt>${name}</dt><dd>${escape(value)}</dd></div>`;
    })
    .join("");
}
