/** Merging by itself: the reference rows of each article, taken as its facts, must become the rows of the clusters. */
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {factTables} from "../../loaders/facts/index.ts";
import type {AnyFact} from "../../loaders/facts/rule.ts";
import type {Column} from "../../loaders/facts/schema.ts";
import {readArticles} from "../../loaders/read/index.ts";
import {resolve} from "../../loaders/resolve/index.ts";
import {toDataset} from "../../loaders/write/index.ts";
import {scoreCluster} from "../support/clusters.ts";
import type {Cluster} from "../support/clusters.ts";
import type {GoldField} from "../support/fields.ts";
import {TABLES} from "../support/score.ts";
import type {Gold, GoldRow} from "../support/score.ts";

const OF_ROWS = ["confidence", "article_ids"];

/** A cell as a rule would fill it in: of several right values the first. */
function cell({kind}: Column, field: GoldField | undefined): unknown {
  if (kind === "list") {
    const items = Array.isArray(field) ? field.map(String) : String(field ?? "").split(";");
    return items.filter((item) => item !== "");
  }
  const value = Array.isArray(field) ? field[0] : field;
  if (kind === "number" || kind === "integer")
    return value === undefined || value === "" ? null : Number(value);
  if (kind === "flag") return value === "true" ? true : null;
  return String(value ?? "");
}

function factsOf(gold: Gold): AnyFact[] {
  let place = 0;
  return Object.entries(gold).flatMap(([articleId, tables]) =>
    TABLES.flatMap((name) =>
      (tables[name] ?? []).map((row: GoldRow) => {
        const {columns, idColumn} = factTables.find((table) => table.name === name)!;
        const filled = columns.filter((column) => column.name !== idColumn && !OF_ROWS.includes(column.name));
        const values = Object.fromEntries(
          filled.map((column) => [column.name, cell(column, row[column.name])])
        );
        if (name === "agreements" && row.title === undefined) values.title = values.kind;
        const evidence = [{start: place++, end: place, columns: []}];
        return {
          table: name,
          rule: `${name}/gold`,
          articleId,
          values,
          evidence,
          doubts: []
        } as unknown as AnyFact;
      })
    )
  );
}

test.each(["dev"])("the reference rows of %s merge into its clusters", (half) => {
  const json = <T>(file: string) =>
    JSON.parse(readFileSync(`tests/corpus/${half}/${file}.json`, "utf8")) as T;
  const {articles} = readArticles(`tests/corpus/${half}/articles`);
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const {tables, conflicts} = resolve(factsOf(json<Gold>("gold")), published);
  const {conflicts: lines} = toDataset({tables, conflicts, evidence: []}, new Map(), []);
  for (const cluster of json<Cluster[]>("clusters")) {
    expect(scoreCluster(cluster, tables, lines).faults).toEqual([]);
  }
});
