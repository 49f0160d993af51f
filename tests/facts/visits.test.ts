import {describe, expect, it} from "vitest";
import {annotate} from "../../loaders/annotate/index.ts";
import * as examples from "../../loaders/facts/visits/examples.ts";
import type {Example} from "../../loaders/facts/visits/examples.ts";
import type {VisitValues} from "../../loaders/facts/visits/index.ts";
import {visitsRules} from "../../loaders/facts/visits/patterns.ts";
import {isDeclined} from "../../loaders/facts/rule.ts";
import {resolve} from "../../loaders/resolve/index.ts";
import type {Fact} from "../../loaders/types.ts";
import {articleOf} from "../support/annotate.ts";
import {scoreArticle} from "../support/score.ts";
import type {GoldRow, ReportedRow} from "../support/score.ts";

const PUBLISHED = "2024-09-12";

/** The rows of a text, its tellings of one visit merged. */
function rowsOf(text: string, published = PUBLISHED, title = ""): ReportedRow[] {
  const article = annotate({...articleOf(text, published), title});
  const found = visitsRules.flatMap((rule) => [...rule.find(article)]);
  const facts = found.filter((one): one is Fact<VisitValues> => !isDeclined(one));
  return resolve(facts, new Map([["test", published]])).tables.visits as unknown as ReportedRow[];
}

const brief = (row: object) =>
  JSON.stringify(Object.fromEntries(Object.entries(row).filter(([column]) => column !== "article_ids")));

/** What a text's rows lack of those that it tells, what they have beside them, and which cells are wrong. */
function faults({text, published, title, facts}: Example): string[] {
  const gold = facts as unknown as GoldRow[];
  const {pairs, missed, wrong} = scoreArticle("visits", "test", gold, rowsOf(text, published, title));
  return [
    ...missed.map(({gold: row}) => `missed ${brief(row)}`),
    ...wrong.map(({row}) => `false ${brief(row)}`),
    ...pairs.flatMap(({row, gold: wanted, columns}) =>
      Object.keys(columns)
        .filter((column) => !columns[column])
        .map((column) => `${column} is ${brief([row[column]])}, not ${brief([wanted[column]])}`)
    )
  ];
}

const lists = Object.entries(examples) as [string, readonly (Example | string)[]][];
const telling = lists.filter(([, list]) => typeof list[0] === "object") as [string, readonly Example[]][];
const silent = lists.filter(([, list]) => typeof list[0] === "string") as [string, readonly string[]][];

describe.each(telling)("visits: %s", (_, list) => {
  it.each([...list])("$text", (example) => expect(faults(example)).toEqual([]));
});

describe.each(silent)("no visits: %s", (_, list) => {
  it.each([...list])("%s", (text) => expect(rowsOf(text).map(brief)).toEqual([]));
});
