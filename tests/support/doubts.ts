/** `npm run evaluate -- --doubts`: how right the rows of each rule and of each doubt are, over several sets together. */
import {annotate} from "../../loaders/annotate/index.ts";
import {findFacts} from "../../loaders/facts/find.ts";
import {factTables} from "../../loaders/facts/index.ts";
import type {FactTable} from "../../loaders/facts/merge.ts";
import {legible, readArticles} from "../../loaders/read/index.ts";
import {mergeFacts} from "../../loaders/resolve/mergeFacts.ts";
import {toRow} from "../../loaders/resolve/rows.ts";
import type {Article, Fact} from "../../loaders/types.ts";
import {readGold, setFolder} from "./sets.ts";
import type {GoldSet} from "./sets.ts";
import {scoreArticle} from "./score.ts";
import type {ReportedRow} from "./score.ts";

/** A reported row with what its confidence rests on. */
export interface Judged {
  set: string;
  table: string;
  article: string;
  row: ReportedRow;
  right: boolean;
  rule: string;
  /** Of the fact of the row that has the fewest. */
  doubts: string[];
}

/** All rows that the articles of a set give, each article read alone. */
export function judgeSet(name: string, set: GoldSet): Judged[] {
  const gold = readGold(set);
  const {articles} = readArticles(setFolder(set));
  return articles
    .filter(({id}) => gold[id])
    .flatMap((article) => judgeArticle(name, article, gold[article.id]!));
}

function judgeArticle(set: string, article: Article, gold: ReturnType<typeof readGold>[string]): Judged[] {
  const {facts} = findFacts(annotate({...article, body: legible(article.body).text}));
  const published = new Map([[article.id, article.published]]);
  return factTables.flatMap((one) => {
    const table = one as unknown as FactTable<object>;
    const own = facts.filter((fact) => fact.table === table.name) as unknown as Fact<object>[];
    const entries = mergeFacts(table, own, published);
    const rows = entries.map((entry) => toRow(table, entry, "") as ReportedRow);
    const {wrong} = scoreArticle(table.name, article.id, gold[table.name] ?? [], rows);
    const faulty = new Set(wrong.map(({row}) => row));
    return rows.map((row, i): Judged => {
      const told = entries[i]!.accounts.flatMap(({facts: all}) => all);
      const surest = told.reduce((a, b) => (b.doubts.length < a.doubts.length ? b : a));
      const {rule, doubts} = surest;
      return {set, table: table.name, article: article.id, row, right: !faulty.has(row), rule, doubts};
    });
  });
}

/** One line for each rule and for each doubt, the least right first. */
export function doubtLines(judged: readonly Judged[]): string {
  const byRule = grouped(judged, ({rule, doubts}) => (doubts.length === 0 ? [rule] : []));
  const byDoubt = grouped(judged, ({table, doubts}) => doubts.map((doubt) => `${table}: ${doubt}`));
  const alone = grouped(judged, ({table, doubts}) => (doubts.length === 1 ? [`${table}: ${doubts[0]}`] : []));
  return [
    "Rules, of rows without a doubt:",
    ...byRule,
    "",
    "Doubts, alone:",
    ...alone,
    "",
    "Doubts, also beside others:",
    ...byDoubt
  ].join("\n");
}

function grouped(judged: readonly Judged[], keysOf: (one: Judged) => string[]): string[] {
  const groups = new Map<string, {rows: number; right: number}>();
  for (const one of judged) {
    for (const key of keysOf(one)) {
      const group = groups.get(key) ?? {rows: 0, right: 0};
      group.rows++;
      if (one.right) group.right++;
      groups.set(key, group);
    }
  }
  const share = ({rows, right}: {rows: number; right: number}) => right / rows;
  return [...groups]
    .sort((a, b) => share(a[1]) - share(b[1]) || b[1].rows - a[1].rows)
    .map(([key, group]) => {
      const percent = (100 * share(group)).toFixed(1).padStart(6);
      return `${percent} ${String(group.right).padStart(5)}/${String(group.rows).padEnd(5)} ${key}`;
    });
}
