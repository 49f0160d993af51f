/** What an article adds to the tables. */
import {factTables} from "../../../loaders/facts/index.ts";
import {extractFolder} from "../../../loaders/pipeline.ts";
import type {Extraction} from "../../../loaders/pipeline.ts";
import {readCorrectionsIfAny} from "../../../loaders/resolve/corrections/index.ts";
import {diffTables, parseTables} from "../../../loaders/write/index.ts";
import type {ConflictRow, TableDiff, UnusedRow} from "../../../loaders/write/index.ts";
import type {Ref} from "../../../src/components/links.ts";

export interface Gain {
  /** Rows that no other article tells of. */
  added: Ref[];
  /** Rows that other articles tell of as well. */
  confirmed: Ref[];
  /** What it changed in rows that were there, and rows that are no more because it told them apart or together. */
  diffs: TableDiff[];
  conflicts: ConflictRow[];
  unused: UnusedRow[];
}

/** Reads all articles of the folder, as the report does. */
export const readAll = (folder: string, corrections: string, unused = false): Extraction =>
  extractFolder(folder, {corrections: readCorrectionsIfAny(corrections), unused});

export function gainOf(articleId: string, before: Extraction, after: Extraction): Gain {
  const own = factTables.flatMap(
    ({name, idColumn}) =>
    (after.dataset[name] as readonly {article_ids: string[]}[])
      .filter(({article_ids}) => article_ids.includes(articleId))
      .map((row) => ({table: name, id: String((row as unknown as Record<string, unknown>)[idColumn]), alone: row.article_ids.length === 1})) // prettier-ignore
  );
  const isOwn = ({table, row_id}: ConflictRow) => own.some((row) => row.table === table && row.id === row_id);
  return {
    added: own.filter(({alone}) => alone),
    confirmed: own.filter(({alone}) => !alone),
    diffs: diffTables(parseTables(before.files), parseTables(after.files), factTables),
    conflicts: after.dataset.conflicts.filter(isOwn),
    unused: after.unused.filter(({article_id}) => article_id === articleId)
  };
}
