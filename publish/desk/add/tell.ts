/** What was read from an article, for the terminal. */
import type {Dataset} from "../../../loaders/write/index.ts";
import type {Ref} from "../../../src/components/links.ts";
import {inWords, quoted, rowOf} from "../words.ts";
import type {Gain} from "./gain.ts";

export function tell(gain: Gain, articleId: string, dataset: Dataset): string {
  const row = (ref: Ref) => `  ${ref.table}: ${inWords(rowOf(dataset, ref)!)}\n    ${passage(ref, articleId, dataset)}`; // prettier-ignore
  return [
    section("New rows", gain.added.map(row)),
    section("Rows that other articles tell of as well", gain.confirmed.map(row)),
    section("Changed in rows that were there", changes(gain, dataset)),
    section("Rows that are no more", gain.diffs.flatMap(({table, removed}) => removed.map((old) => `  ${table}: ${Object.values(old)[0]}`))), // prettier-ignore
    section("Conflicts with other articles", conflicts(gain)),
    section("Not used: passages with money, head counts, visiting or signing verbs", gain.unused.map(({quote, reason}) => `  ${quoted(quote)}\n    ${reason}`)) // prettier-ignore
  ].join("");
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? `${title}: none\n` : `${title} (${lines.length}):\n${lines.join("\n")}\n`;

/** The passage that says most of the row. */
function passage({table, id}: Ref, articleId: string, {evidence}: Dataset): string {
  const own = evidence.filter((line) => line.table === table && line.row_id === id && line.article_id === articleId); // prettier-ignore
  const [most] = own.sort((a, b) => b.columns.length - a.columns.length);
  return most ? quoted(most.quote) : "";
}

function changes({diffs}: Gain, dataset: Dataset): string[] {
  return diffs.flatMap(({table, changed}) =>
    changed.flatMap(({id, cells}) => {
      // that it is one more article is told above
      const told = cells.filter(({column}) => column !== "article_ids");
      const row = rowOf(dataset, {table, id} as Ref);
      return told.map(({column, before, after}) => `  ${table}: ${row ? inWords(row) : id}\n    ${column}: ${before || "empty"} → ${after || "empty"}`); // prettier-ignore
    })
  );
}

const conflicts = (gain: Gain): string[] =>
  gain.conflicts.map(({table, row_id, column, value, article_id, chosen}) => `  ${table} ${row_id}, ${column}: ${value} (${article_id}${chosen ? ", used" : ""})`); // prettier-ignore
