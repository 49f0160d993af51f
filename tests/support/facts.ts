/** Facts for tests of merging: a plain one of each kind, changed where a test says so. */
import type {ValuesOf} from "../../loaders/facts/index.ts";
import {makeFact} from "../../loaders/facts/rule.ts";
import type {AnyFact} from "../../loaders/facts/rule.ts";
import {resolve} from "../../loaders/resolve/index.ts";
import type {Resolved} from "../../loaders/resolve/index.ts";
import type {Fact} from "../../loaders/types.ts";

const VISIT: ValuesOf["visits"] = {
  visitor: "Masoud Pezeshkian",
  visitor_role: "President",
  visitor_country: "IRN",
  host_country: "IRQ",
  places: [],
  start_date: "2024-09-11",
  end_date: "",
  date_basis: "resolved",
  status: "made",
  first_trip: null,
  counterparts: []
};

const TRADE: ValuesOf["trade"] = {
  measure: "trade",
  exporter: "IRN",
  importer: "IRQ",
  goods: "non-oil",
  value: 5e9,
  value_max: null,
  value_text: "$5 billion",
  unit: "USD",
  per: "",
  qualifier: "exact",
  kind: "actual",
  period_start: "2024-01",
  period_end: "2024-05",
  attributed_to: ""
};

const TROOPS: ValuesOf["troops"] = {
  force: "USA",
  location: "IRQ",
  place: "",
  count: 2500,
  count_max: null,
  qualifier: "exact",
  kind: "present",
  date: "2024-09-11",
  date_basis: "published",
  attributed_to: ""
};

const AGREEMENT: ValuesOf["agreements"] = {
  kind: "memorandum",
  title: "memoranda of understanding",
  count: 14,
  qualifier: "exact",
  parties: ["IRN", "IRQ"],
  sectors: [],
  status: "signed",
  date: "2024-09-11",
  date_basis: "resolved",
  attributed_to: ""
};

let place = 0;

/** A maker of facts of one kind; each stands at a place of its own, so that their order is told. */
function maker<K extends keyof ValuesOf>(table: K, plain: ValuesOf[K], column: keyof ValuesOf[K] & string) {
  return (articleId: string, over: Partial<ValuesOf[K]> = {}, doubts: string[] = []): Fact<ValuesOf[K]> => {
    place += 10;
    const evidence = [{start: place, end: place + 5, columns: [column]}] as unknown as Fact<
      ValuesOf[K]
    >["evidence"];
    return makeFact(table, `${table}/test`, articleId, {...plain, ...over}, evidence, doubts);
  };
}

export const visit = maker("visits", VISIT, "visitor");
export const trade = maker("trade", TRADE, "value");
export const troops = maker("troops", TROOPS, "count");
export const agreement = maker("agreements", AGREEMENT, "title");

/** Merges facts; an article's day is the start of its id where that is a date. */
export function merge(facts: readonly AnyFact[]): Resolved {
  const day = (id: string) => /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? "";
  return resolve(facts, new Map(facts.map(({articleId}) => [articleId, day(articleId)])));
}
