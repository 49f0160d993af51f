/** Totals against the last release: a table that shrinks is more often a mistake than a decision. */
import type {Problem} from "../errors.ts";
import type {CsvTables} from "../write/diff.ts";

/** A table may lose this part of its rows without anybody's word. */
const MOST_LOST = 0.1;

/**
 * An error for each table that lost more than a tenth of its rows.
 *
 * @param before the tables of the last release
 * @param release its name
 */
export function checkTotals(before: CsvTables, after: CsvTables, release: string): Problem[] {
  return Object.entries(before).flatMap(([table, rows]): Problem[] => {
    const [was, is] = [rows.length, after[table]?.length ?? 0];
    if (was - is <= was * MOST_LOST) return [];
    const reason = `${was - is} of the ${was} rows of release ${release} are gone; if that is meant, add --confirm-fewer-rows`;
    return [{severity: "error", where: `${table}.csv`, reason, value: ""}];
  });
}
