/** Which article supports which fact. */
import {words as text} from "../words/index.js";
import {latest, MOST_ROWS} from "./chartOptions.js";
import type {ChartOptions} from "./chartOptions.js";
import {inOrderOfTime} from "./dates.js";
import {describeMarked} from "./corrected.js";
import {dataTable} from "./dataTable.js";
import {brief} from "./describe.js";
import {DOT, matrix} from "./draw/matrix.js";
import type {MatrixCell, MatrixRow} from "./draw/matrix.js";
import {sourceText} from "./evidence.js";
import {figure} from "./figure.js";
import {inTime} from "./inTime.js";
import {articlePage, onItsPage} from "./links.js";
import {rowId, TABLE_TITLES, TABLES} from "./report.js";
import type {ArticleRow, FactRow, Report, TableName} from "./report.js";
import {commas, counted, number} from "./words.js";

const told = text.charts.sources;

/** Articles that have room for a column each. */
const MOST_COLUMNS = 12;
/** Facts in a row each that a reader still looks through. */
const MOST_FACTS = 60;

const factsOf = (report: Report): {table: TableName; row: FactRow}[] =>
  TABLES.flatMap((table) => inTime(report[table] as FactRow[]).map((row) => ({table, row})));

/** Whether there is room for a row for each fact and a column for each article; else numbers by table are shown. */
const isSmall = (report: Report): boolean =>
  report.articles.length <= MOST_COLUMNS && factsOf(report).length <= MOST_FACTS;

/** `A`, `B`, … in the order of the articles, where the chart has a column for each; else nothing. */
export const letterOf = (report: Report, article: ArticleRow): string =>
  isSmall(report) ? letter(report.articles.indexOf(article)) : "";

const letter = (i: number): string => String.fromCharCode(65 + i);

function sourcesTitle(report: Report): string {
  const facts = factsOf(report);
  if (facts.length === 0) return told.none;
  const shared = facts.filter((f) => f.row.article_ids.length > 1).length;
  return told.title(
    counted(facts.length, "fact"),
    counted(report.articles.length, "article"),
    shared === 0 ? told.noneShared : told.shared(number(shared))
  );
}

/** Articles that give another value of the fact than the table carries. */
const differing = (report: Report, table: TableName, id: string): Set<string> =>
  new Set(
    report.conflicts.filter((c) => c.table === table && c.row_id === id && !c.chosen).map((c) => c.article_id)
  );

function byFact(report: Report, link: NonNullable<ChartOptions["link"]>): MatrixRow[] {
  const letters = new Map(report.articles.map((a, i) => [a.article_id, letter(i)]));
  return factsOf(report).map(({table, row}) => {
    const other = differing(report, table, rowId(row));
    const cell = (id: string): MatrixCell => ({
      text: "",
      fill: other.has(id) ? "hollow" : "solid",
      radius: DOT
    });
    const cells = new Map(row.article_ids.map((id) => [letters.get(id) ?? "", cell(id)]));
    return {
      group: TABLE_TITLES[table],
      label: describeMarked(report, table, row, brief),
      href: link(table, rowId(row)),
      cells
    };
  });
}

const supported = (report: Report, article: ArticleRow, table: TableName) =>
  (report[table] as FactRow[]).filter((row) => row.article_ids.includes(article.article_id));

const byDay = (report: Report): ArticleRow[] => inOrderOfTime(report.articles, (a) => a.published);

const latestArticles = (report: Report): readonly ArticleRow[] =>
  latest(byDay(report), MOST_ROWS, (a) => a.published !== "");

function byArticle(report: Report): MatrixRow[] {
  return latestArticles(report).map((article) => {
    const counts = TABLES.map((table) => [table, supported(report, article, table).length] as const);
    const cells = counts
      .filter(([, n]) => n > 0)
      .map(([table, n]) => [TABLE_TITLES[table], {text: number(n), fill: "solid", radius: DOT + 3}] as const);
    const href = articlePage(article.article_id);
    return {group: "", label: sourceText(article), href, cells: new Map<string, MatrixCell>(cells)};
  });
}

function articleWords(report: Report, article: ArticleRow): string {
  const rows = TABLES.map((t) =>
    told.rowsOf(counted(supported(report, article, t).length, "row"), TABLE_TITLES[t])
  );
  return told.article(sourceText(article), commas(rows));
}

/** The chart of all facts and articles. */
export function sourceMatrix(report: Report, options: ChartOptions = {}): HTMLElement {
  const {link = onItsPage, name = "sources"} = options;
  const few = isSmall(report);
  const columns = few ? report.articles.map((_, i) => letter(i)) : TABLES.map((t) => TABLE_TITLES[t]);
  const key = report.articles.map((a, i) => `${letter(i)} ${sourceText(a)}`).join("; ");
  const title = sourcesTitle(report);
  const all = factsOf(report);
  const articles = few ? report.articles : latestArticles(report);
  const column = (width: number) =>
    few ? Math.min(30, (width * 0.6) / columns.length) : Math.min(84, (width * 0.6) / columns.length);
  return figure(
    report,
    {
      id: `chart-${name}`,
      title,
      subtitle: few
        ? [told.dot, report.conflicts.length > 0 && told.differs, `${key}.`]
        : [
            told.byTable,
            report.articles.length > MOST_ROWS &&
              text.charts.latestOf(number(MOST_ROWS), number(report.articles.length))
          ],
      draw: all.length
        ? (canvas) =>
            matrix(canvas, few ? byFact(report, link) : byArticle(report), columns, column(canvas.width))
        : null,
      words: [`${title}.`, ...articles.map((a) => articleWords(report, a))].join(" "),
      table: dataTable(
        articles,
        [
          {
            label: told.column,
            value: (a) => `${few ? `${letter(report.articles.indexOf(a))} ` : ""}${sourceText(a)}`
          },
          ...TABLES.map((t) => ({
            label: TABLE_TITLES[t],
            value: (a: ArticleRow) => number(supported(report, a, t).length),
            numeric: true
          }))
        ],
        {caption: told.caption, empty: told.empty}
      ),
      data: {table: "evidence", rows: report.evidence}
    },
    options
  );
}
