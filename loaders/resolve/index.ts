/** Facts → rows: what is told twice becomes one row, with all its evidence and what its articles differ about. */
import type {AgreementRow} from "../facts/agreements/index.ts";
import {factTables} from "../facts/index.ts";
import type {FactTable} from "../facts/merge.ts";
import type {Leftover} from "../facts/retold/index.ts";
import type {AnyFact} from "../facts/rule.ts";
import type {TradeRow} from "../facts/trade/index.ts";
import type {TroopsRow} from "../facts/troops/index.ts";
import type {VisitRow} from "../facts/visits/index.ts";
import type {TableName, Fact} from "../types.ts";
import {gatherEvidence} from "./evidence.ts";
import type {RowEvidence} from "./evidence.ts";
import {numbered, slug} from "./ids.ts";
import {compare, mergeFacts} from "./mergeFacts.ts";
import type {Published} from "./mergeFacts.ts";
import {conflictsOf, evidenceOf, toRow} from "./rows.ts";
import type {Conflict} from "./rows.ts";
import {respelled, respelledConflict, spelling} from "./spelling.ts";

export type {RowEvidence} from "./evidence.ts";
export type {Published} from "./mergeFacts.ts";
export type {Conflict} from "./rows.ts";

export interface Tables {
  visits: VisitRow[];
  trade: TradeRow[];
  troops: TroopsRow[];
  agreements: AgreementRow[];
}

export interface Resolved {
  tables: Tables;
  evidence: RowEvidence[];
  conflicts: Conflict[];
}

/** Merges the facts of all articles, and adds who retells them; the order in which they come changes nothing. */
export function resolve(
  facts: readonly AnyFact[],
  published: Published,
  leftovers: readonly Leftover[] = []
): Resolved {
  const merged = factTables.map((table) => {
    const own = facts.filter((fact) => fact.table === table.name);
    return mergeTable(
      table as unknown as FactTable<object>,
      own as readonly Fact<object>[],
      published,
      leftovers
    );
  });
  const rows = Object.fromEntries(
    factTables.map(({name}, i) => [name, merged[i]!.rows])
  ) as unknown as Tables;
  const spelled = spelling(rows.visits, published);
  return {
    tables: {...rows, visits: rows.visits.map((row) => respelled(row, spelled))},
    evidence: gatherEvidence(
      merged.flatMap(({evidence}) => evidence),
      columnNames
    ),
    conflicts: merged.flatMap(({conflicts}) => conflicts).map((one) => respelledConflict(one, spelled))
  };
}

function mergeTable<V extends object>(
  table: FactTable<V>,
  facts: readonly Fact<V>[],
  published: Published,
  leftovers: readonly Leftover[]
) {
  const entries = mergeFacts(table, facts, published, leftovers);
  const keys = entries.map(({values, accounts}) => {
    const tellings = accounts.map(({telling}) => telling);
    return slug(table.policy.id(values, tellings));
  });
  const named = numbered(keys)
    .map((id, i) => ({id, entry: entries[i]!, date: String(entries[i]!.values[table.dateColumn])}))
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  return {
    rows: named.map(({entry, id}) => toRow(table, entry, id)),
    evidence: named.flatMap(({entry, id}) => evidenceOf(table.name, entry, id)),
    conflicts: named.flatMap(({entry, id}) => conflictsOf(table, entry, id))
  };
}

const COLUMNS = new Map<TableName, readonly string[]>(
  factTables.map((table) => [table.name, table.columns.map(({name}) => name)])
);
const columnNames = (name: TableName): readonly string[] => COLUMNS.get(name)!;
