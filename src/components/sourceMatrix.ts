/** Which article supports which fact. */
import {dataTable} from "./dataTable.js";
import {brief, describe} from "./describe.js";
import {sourceText} from "./evidence.js";
import {figure} from "./figure.js";
import {onItsPage} from "./links.js";
import {matrix} from "./matrix.js";
import type {MatrixRow} from "./matrix.js";
import {rowId, TABLE_TITLES, TABLES} from "./report.js";
import type {ArticleRow, FactRow, Report, TableName} from "./report.js";
import type {ChartOptions} from "./visitsTimeline.js";
import {counted, number} from "./words.js";

/** With more articles than this, a column for each has no room: numbers by table are shown instead. */
const MOST_COLUMNS = 12;

const factsOf = (report: Report): {table: TableName; row: FactRow}[] =>
  TABLES.flatMap((table) => report[table].map((row) => ({table, row: row as FactRow})));

/** `A`, `B`, … in the order of the articles. */
export const letter = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : letter(Math.floor(i / 26) - 1) + letter(i % 26);

export function sourcesTitle(report: Report): string {
  const facts = factsOf(report);
  if (facts.length === 0) return "No facts were read";
  const shared = facts.filter((f) => f.row.article_ids.length > 1).length;
  const several =
    shared === 0 ? "none of them in more than one" : `${number(shared)} of them in more than one`;
  return `${counted(facts.length, "fact")} in ${counted(report.articles.length, "article")}, ${several}`;
}

function byFact(report: Report, link: NonNullable<ChartOptions["link"]>): MatrixRow[] {
  const letters = new Map(report.articles.map((a, i) => [a.article_id, letter(i)]));
  return factsOf(report).map(({table, row}) => {
    const told = describe(report, row);
    const href = link(table, rowId(row));
    const cell = (id: string) => {
      const article = report.articles.find((a) => a.article_id === id);
      return {text: "", title: `${told} — ${article ? sourceText(article) : id}`, href};
    };
    const cells = new Map(row.article_ids.map((id) => [letters.get(id) ?? "", cell(id)]));
    return {group: TABLE_TITLES[table], label: brief(report, row), href, title: told, cells};
  });
}

const told = (report: Report, article: ArticleRow, table: TableName) =>
  (report[table] as FactRow[]).filter((row) => row.article_ids.includes(article.article_id));

function byArticle(report: Report): MatrixRow[] {
  return report.articles.map((article) => {
    const counts = TABLES.map((table) => [table, told(report, article, table).length] as const);
    const cells = counts
      .filter(([, n]) => n > 0)
      .map(([table, n]) => {
        const text = `${sourceText(article)}: ${counted(n, "row")} of ${table}`;
        return [TABLE_TITLES[table], {text: number(n), title: text, href: null}] as const;
      });
    const label = sourceText(article);
    return {group: "", label, href: null, title: article.title || label, cells: new Map(cells)};
  });
}

/** The chart of all facts and articles. */
export function sourceMatrix(
  report: Report,
  {width = 640, link = onItsPage}: ChartOptions = {}
): HTMLElement {
  const few = report.articles.length <= MOST_COLUMNS;
  const columns = few ? report.articles.map((_, i) => letter(i)) : TABLES.map((t) => TABLE_TITLES[t]);
  const key = report.articles.map((a, i) => `${letter(i)} ${sourceText(a)}`).join("; ");
  return figure({
    id: "chart-sources",
    title: sourcesTitle(report),
    subtitle: few
      ? `A dot stands where the article supports the fact. ${key}.`
      : "Facts that each article supports, by table.",
    drawing: few
      ? matrix(byFact(report, link), columns, width, 30)
      : matrix(byArticle(report), columns, width, 84),
    words: `${sourcesTitle(report)}. ${report.articles.map((a) => `${sourceText(a)}: ${TABLES.map((t) => counted(told(report, a, t).length, "row") + ` of ${t}`).join(", ")}.`).join(" ")}`,
    table: dataTable(
      report.articles,
      [
        {
          label: "Article",
          value: (a) => `${few ? `${letter(report.articles.indexOf(a))} ` : ""}${sourceText(a)}`
        },
        ...TABLES.map((t) => ({
          label: TABLE_TITLES[t],
          value: (a: ArticleRow) => number(told(report, a, t).length),
          numeric: true
        }))
      ],
      {caption: "Facts by article", empty: "No articles were read."}
    ),
    data: "evidence"
  });
}
