/** The passages that facts were read from: what every figure of a page leads to. */
import * as aq from "arquero";
import {words} from "../words/index.js";
import {html} from "./html.js";
import {correctionNotes} from "./corrected.js";
import {dateText} from "./dates.js";
import {columnName, confidenceText, describe, valueText} from "./describe.js";
import {groupBy} from "./group.js";
import {highlighted, rangesOf} from "./highlight.js";
import {anchor, articlePage, onItsPage} from "./links.js";
import type {Ref} from "./links.js";
import {findRow} from "./report.js";
import type {ArticleRow, EvidenceRow, FactRow, Report} from "./report.js";
import {counted, listed} from "./words.js";

/** A passage is shown up to this many characters: sentences, not articles. */
const LONGEST = 360;

type Passage = EvidenceRow & Partial<ArticleRow>;

/** The passages of a row, with what is known of their articles. */
export function passagesOf(report: Report, {table, id}: Ref): Passage[] {
  const passages = report.evidence.filter((e) => e.table === table && e.row_id === id);
  if (passages.length === 0 || report.articles.length === 0) return passages;
  return aq.from(passages).join_left(aq.from(report.articles), "article_id").objects() as Passage[];
}

/** A long passage is cut at words, so that what is to be seen stays: that from the `start`th character on. */
export function excerpt(quote: string, longest = LONGEST, start = 0): string {
  const text = quote.trim();
  if (text.length <= longest) return text;
  const from = start < longest * 0.8 ? 0 : text.indexOf(" ", Math.max(0, start - longest / 3)) + 1;
  const cut = text.slice(from, from + longest);
  const end = from + longest >= text.length ? "" : " …";
  const whole = end ? cut.slice(0, Math.max(cut.lastIndexOf(" "), longest - 40)) : cut;
  return `${from ? "… " : ""}${whole}${end}`;
}

/** `World Arabia, 11 September 2024 (date inferred)` */
export function sourceText(article: Partial<ArticleRow> & {article_id: string}): string {
  const {source, inferredDate, undated} = words.evidence;
  const day = dateText(article.published ?? "");
  const date = day && article.published_basis === "inferred" ? inferredDate(day) : day || undated;
  return source(article.publisher || article.article_id, date);
}

const columnText = (columns: Iterable<string>) => listed([...new Set(columns)].map(columnName));

/** The passage as it is shown: its words in quotation marks, those marked that say what the row holds. */
export function quoteNodes(
  passages: readonly Passage[],
  row: FactRow,
  longest = LONGEST
): (string | HTMLElement)[] {
  const columns = passages.flatMap((p) => p.columns);
  const quote = passages[0]!.quote.trim();
  const [first] = rangesOf(quote, row, columns);
  return highlighted(words.evidence.quote(excerpt(quote, longest, first?.[0])), row, columns);
}

function quotation(passages: readonly Passage[], row: FactRow): HTMLElement {
  const first = passages[0]!;
  const rules = [...new Set(passages.map((p) => p.rule))];
  const title = first.title || first.article_id;
  return html`<blockquote cite=${first.url || null}>
    <p>${quoteNodes(passages, row)}</p>
    <footer>
      <cite
        ><a href=${articlePage(first.article_id)}>${sourceText(first)}</a>:
        ${first.url ? html`<a href=${first.url} rel="external noopener">${title}</a>` : title}</cite
      >
      <span class="rule"
        >${words.evidence.support(columnText(passages.flatMap((p) => p.columns)), listed(rules))}</span
      >
    </footer>
  </blockquote>`;
}

function disagreements(report: Report, {table, id}: Ref): HTMLElement | null {
  const values = report.conflicts.filter((c) => c.table === table && c.row_id === id);
  if (values.length === 0) return null;
  const publisher = (articleId: string) =>
    report.articles.find((a) => a.article_id === articleId)?.publisher || articleId;
  const columns = [...groupBy(values, (c) => c.column)].map(([column, rows]) => {
    const told = rows.map((r) =>
      words.evidence.value(valueText(report, r), publisher(r.article_id), r.chosen === true)
    );
    return words.evidence.values(columnName(column), told.join("; "));
  });
  return html`<p class="differs">${words.evidence.differ(columns.join(". "))}</p>`;
}

/** Of the passages of each article those that together support all that it supports, the fullest first. */
export function fewest(passages: readonly Passage[]): Passage[] {
  return [...groupBy(passages, (p) => p.article_id).values()].flatMap((own) => {
    const seen = new Set<string>();
    const chosen = [...own]
      .sort((a, b) => b.columns.length - a.columns.length)
      .filter((p) => {
        const adds = p.columns.some((column) => !seen.has(column));
        for (const column of p.columns) seen.add(column);
        return adds;
      });
    return own.filter((p) => chosen.some((c) => c.start === p.start && c.end === p.end));
  });
}

/** One fact with its passages. Its `id` is what links to the fact point at. */
function factBlock(report: Report, ref: Ref, row: FactRow, all = false): HTMLElement {
  const told = passagesOf(report, ref);
  const passages = groupBy(all ? told : fewest(told), (p) => `${p.article_id} ${p.start} ${p.end}`);
  const meta = [
    counted(row.article_ids.length, "article"),
    words.evidence.confidence(confidenceText(row)),
    "attributed_to" in row && row.attributed_to && words.evidence.attributed(row.attributed_to)
  ];
  return html`<li
    class="fact"
    id=${anchor(ref.table, ref.id)}
    tabindex="-1"
    data-row="${ref.table}/${ref.id}"
  >
    <p class="fact-title"><a href=${onItsPage(ref.table, ref.id)}>${describe(report, row)}</a></p>
    <p class="fact-meta">${meta.filter(Boolean).join(" · ")}</p>
    ${correctionNotes(report, ref)} ${disagreements(report, ref)}
    ${[...passages.values()].map((p) => quotation(p, row))}
  </li>`;
}

/**
 * From so many passages on a list is laid out when the reader comes near, and evidence.css leaves room. Shorter ones do not keep a
 * slow phone waiting, and a picture of the whole page shows them.
 */
const LONG = 60;

/** The evidence of all rows of a table under a sentence that says what it is. */
export const evidenceSection = (
  report: Report,
  refs: readonly Ref[],
  options: {elsewhere?: boolean} = {}
): HTMLElement[] => [
  ...(refs.length > 0 ? [html`<p>${words.evidence.intro}</p>`] : []),
  evidenceList(report, refs, options)
];

/**
 * The evidence of these rows, one block each, in the order given: as many passages as support them, or all that there are.
 * `elsewhere`: that of no row is told as standing on pages of their own.
 */
export function evidenceList(
  report: Report,
  refs: readonly Ref[],
  {all = false, elsewhere = false}: {all?: boolean; elsewhere?: boolean} = {}
): HTMLElement {
  if (refs.length === 0)
    return html`<p class="none">${elsewhere ? words.evidence.elsewhere : words.evidence.none}</p>`;
  const blocks = refs.flatMap((ref) => {
    const row = findRow(report, ref.table, ref.id);
    return row ? factBlock(report, ref, row, all) : [];
  });
  const quotes = blocks.flatMap((block) => [...block.querySelectorAll("blockquote")]).length;
  const long = quotes >= LONG;
  return html`<ol
    class=${long ? "evidence long" : "evidence"}
    style=${long ? `--facts: ${blocks.length}; --quotes: ${quotes}` : null}
    data-close=${words.evidence.close}
    data-show=${words.evidence.show}
  >
    ${blocks}
  </ol>`;
}
