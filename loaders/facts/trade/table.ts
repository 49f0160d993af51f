/** Tables whose unit stands in the header: "| Partner | January–September 2024, million US dollars |", then "| China | 18,420 |". */
import type {AnnotatedArticle, AnnotatedSentence, QuantityMention, Span} from "../../types.ts";
import type {Measure} from "./figure.ts";
import {mainPair, PAIR_WORDS} from "../parties.ts";
import {cellsOf, isRow, isRule} from "../rows.ts";
import {normalGoods} from "./goods.ts";
import {countriesOfArticle, type HeadUnit, unitOf} from "./headUnit.ts";
import {type PartyMention, partiesOf} from "./places.ts";
import {nounSense} from "./words.ts";

/** One figure of a table, with what its row, its column and the line above the table say of it. */
export interface Entry {
  sentence: AnnotatedSentence;
  quantity: QuantityMention;
  measure: Measure;
  exporter: string;
  importer: string;
  goods: string;
  period: [string, string];
  /** The lines that say what the figure is. */
  naming: AnnotatedSentence[];
}

/** What a caption, the head of a column or of a row tells. */
interface Label {
  is: "trade" | "exports" | "imports" | "";
  /** What is told of who invests or lends: no flow of goods. */
  flow: "investment" | "debt" | "";
  goods: string;
  codes: string[];
  /** The countries by whose words it stands whether they sell or buy: "Malaysian exports", "imports into Malaysia". */
  sides: ReadonlyMap<string, "exporter" | "importer">;
  period: [string, string] | null;
  unit: HeadUnit | null;
  /** Change, share, rank: no level. */
  isOther: boolean;
}

const SUPPLIED = new Set(["m3", "t", "bbl", "MWh", "MW"]);
const LONGEST = 60;
const OTHER =
  /\b(?:change|growth|share|rank|%|per ?cent|percent|balance|deficit|surplus|yoy|y\/y|difference)\b|%|[±Δ]/i;

/** All figures of an article's tables that can be told of two countries. */
export function entriesOf(article: AnnotatedArticle): Entry[] {
  const found: Entry[] = [];
  const {sentences} = article;
  for (let i = 0; i < sentences.length; i++) {
    if (!isRow(sentences[i])) continue;
    let end = i;
    while (end < sentences.length && end - i < LONGEST && isRow(sentences[end])) end++;
    found.push(...readTable(article, sentences.slice(i, end), sentences[i - 1]));
    i = end;
  }
  return found;
}

function readTable(
  article: AnnotatedArticle,
  rows: readonly AnnotatedSentence[],
  caption: AnnotatedSentence | undefined
): Entry[] {
  const [header, ...rest] = rows;
  if (!header || !caption) return [];
  const title = captionOf(article, caption);
  const heads = cellsOf(header).map((cell) => labelOf(article, header, cell));
  const entries: Entry[] = [];
  const flow = cellsOf(header).map((cell) => article.article.body.slice(cell.start, cell.end).trim().toLowerCase()); // prettier-ignore
  for (const row of rest) {
    if (isRule(row)) continue;
    const cells = cellsOf(row);
    if (flow.some((one) => FROM.test(one)) && flow.some((one) => TO.test(one))) {
      entries.push(...flowsOf(article, row, cells, flow, heads, title).map((one) => ({...one, naming: [header, caption]}))); // prettier-ignore
      continue;
    }
    const side = cells[0] && labelOf(article, row, cells[0]);
    if (!side) continue;
    cells.slice(1).forEach((cell, k) => {
      const head = heads[k + 1];
      const entry =
        head && entryOf(row, cell, [side, {...head, unit: head.unit ?? heads[0]?.unit ?? null}, title]);
      if (entry) entries.push({...entry, naming: [header, caption]});
    });
  }
  return entries;
}

/** Heads of the two columns that name who sells, lends or invests, and to whom. */
const FROM =
  /^(?:from|exporters?|sellers?|suppliers?|source|origin|investors?|lenders?|creditors?)(?: country)?$/;
const TO = /^(?:to|importers?|buyers?|recipients?|destinations?|hosts?|borrowers?|debtors?)(?: country)?$/;

/**
 * "| From | To | Goods | 2022 |": who delivers what to whom stands in the row, the unit beside the goods or above, the
 * time in the head or in the line above the table.
 */
function flowsOf(
  article: AnnotatedArticle,
  row: AnnotatedSentence,
  cells: readonly Span[],
  flow: readonly string[],
  heads: readonly Label[],
  title: Label
): Omit<Entry, "naming">[] {
  const at = (name: RegExp): Span | undefined => cells[flow.findIndex((one) => name.test(one))];
  const textAt = (cell: Span | undefined): string => (cell ? article.article.body.slice(cell.start, cell.end).trim() : ""); // prettier-ignore
  const [from, to, what] = [at(FROM), at(TO), at(/^(?:goods|product|commodity|item|cargo)s?$/)];
  const [exporter, importer] = [from, to].map((cell) => (cell ? labelOf(article, row, cell).codes[0] : undefined)); // prettier-ignore
  if (!exporter || !importer || exporter === importer) return [];
  const sort = heads[flow.findIndex((one) => FROM.test(one))]!.flow || title.flow;
  const [, name = "", unit = ""] = /^([^()]{2,40}?)\s*(?:\(([^()]{1,24})\))?$/.exec(textAt(what)) ?? [];
  return cells.flatMap((cell, k) => {
    const head = heads[k];
    const period = head?.period ?? title.period;
    if (!head || head.isOther || !period) return [];
    const quantity = quantityIn(row, cell, unitOf(unit, [exporter, importer]) ?? head.unit ?? title.unit);
    if (!quantity || quantity.kind === "percent") return [];
    const isStock = sort === "investment" || sort === "debt";
    if (isStock && quantity.kind === "physical") return [];
    const measure: Measure = isStock ? sort : quantity.kind === "physical" ? "supply" : "exports";
    const goods = name === "" ? "all" : normalGoods(name.toLowerCase());
    return [
      {
        sentence: row,
        quantity,
        measure,
        exporter,
        importer,
        goods,
        period: isStock ? ["", period[1]] : period
      }
    ];
  });
}

/**
 * What the line above a table says; "trade between the two countries" is of those that the article is about. Time and
 * unit may stand further up in its paragraph: "Kenya's trade in 2024 is set out below. Values are in millions of shillings."
 */
function captionOf(article: AnnotatedArticle, caption: AnnotatedSentence): Label {
  const label = labelOf(article, caption, caption);
  const pair = label.codes.length < 2 && PAIR_WORDS.test(caption.text) ? mainPair(article) : [];
  const own = pair.length === 2 ? {...label, codes: pair} : label;
  const above = article.sentences
    .slice(Math.max(0, caption.index - 4), caption.index)
    .filter((s) => s.paragraph === caption.paragraph)
    .map((s) => labelOf(article, s, s));
  const named = own.is === "" && own.codes.length === 0 ? above.findLast((l) => l.is !== "" && l.codes.length > 0) : undefined; // prettier-ignore
  return {
    ...own,
    ...(named && {is: named.is, codes: named.codes, sides: named.sides}),
    period: own.period ?? above.findLast((l) => l.period !== null)?.period ?? null,
    unit: own.unit ?? above.findLast((l) => l.unit !== null)?.unit ?? null
  };
}

function entryOf(
  row: AnnotatedSentence,
  cell: Span,
  labels: [Label, Label, Label]
): Omit<Entry, "naming"> | null {
  const [side, head, title] = labels;
  const is = side.is || head.is || title.is;
  if (!is || side.isOther || head.isOther) return null;
  const quantity = quantityIn(row, cell, head.unit ?? side.unit ?? title.unit);
  if (!quantity || quantity.kind === "percent") return null;
  const partner = side.codes.length > 0 ? side.codes : head.codes;
  // "| Partner | Georgian exports |", "| Partner | Exports from Georgia |": the head says whose they are, the row with whom
  const heir = side.codes.length > 0 && head.sides.size === 1 ? [...head.sides.keys()] : title.codes;
  const holder = heir.filter((code) => !partner.includes(code));
  const codes = [...holder, ...partner];
  if (codes.length !== 2 || partner.length > 1 !== (holder.length === 0)) return null;
  const [first, second] = codes as [string, string];
  const both = [first, second].sort() as [string, string];
  const [sided] = [side, head, title].flatMap((l) => [...l.sides].filter(([code]) => codes.includes(code)));
  const seller = sided ? (sided[1] === "exporter") === (sided[0] === first) : is === "exports";
  const [exporter, importer] = is === "trade" ? both : seller ? [first, second] : [second, first];
  const physical = quantity.kind === "physical";
  if (physical && is === "trade") return null;
  const measure: Measure = is === "trade" ? "trade" : physical ? "supply" : "exports";
  const goods = [side, head, title].find((l) => l.goods !== "")?.goods ?? "all";
  const period = side.period ?? head.period ?? title.period ?? ["", ""];
  return {sentence: row, quantity, measure, exporter, importer, goods, period};
}

/** The figure of a cell: with a unit of its own, or a number in the header's unit. */
function quantityIn(row: AnnotatedSentence, cell: Span, unit: Label["unit"]): QuantityMention | null {
  const inside = (m: Span) => m.start >= cell.start && m.end <= cell.end;
  const own = row.quantities.find(inside);
  if (own) return own.conversion ? null : own;
  const number = row.numbers.find((n) => inside(n) && n.value !== null && !n.ordinal);
  if (!number || !unit || unit.value === null) return null;
  // kilometres, people: nothing that is delivered
  if (unit.kind === "physical" && !SUPPLIED.has(unit.unit)) return null;
  // 34.2 times a billion is no whole number in binary
  const scale = (value: number | null) =>
    value === null ? null : Number((value * unit.value!).toPrecision(12));
  const {start, end, text, core, qualifier} = number;
  return {
    ...{type: "quantity", recognizer: "trade/table", start, end, text, core, qualifier, conversion: false},
    ...{
      kind: unit.kind,
      unit: unit.unit,
      per: unit.per,
      value: scale(number.value),
      valueMax: scale(number.valueMax)
    }
  };
}

function labelOf(article: AnnotatedArticle, sentence: AnnotatedSentence, span: Span): Label {
  const inside = (m: Span) => m.start >= span.start && m.end <= span.end;
  const text = article.article.body.slice(span.start, span.end).trim();
  const token = sentence.tokens.find((t) => inside(t) && isMeasure(sentence, t.index));
  const sense = token ? nounSense(sentence, token.index)?.is : undefined;
  const date = sentence.dates.find((d) => inside(d) && d.from !== "" && d.from.length < 10);
  const year = /^(?:\D{0,3}|.{0,60}[,(] ?)((?:19|20)\d\d)(?:\D{0,3}| ?[,(;].{0,40})$/.exec(text)?.[1];
  const parties = partiesOf(sentence).filter((m) => inside(sentence.tokens[m.first]!) && !m.local);
  return {
    is: (sense ??
      (/^total\b/i.test(text) || /\b(?:turnover|total trade)\b/i.test(text) ? "trade" : "")) as Label["is"],
    flow: /\binvest(?:ors?|ments?)\b/i.test(text) ? "investment" : /\b(?:debts?|loans?|owed|lenders?|creditors?)\b/i.test(text) ? "debt" : "", // prettier-ignore
    goods: token ? goodsBeside(sentence, token.index) : "",
    codes: [...new Set(parties.map((m) => m.code))],
    sides: token ? sidesAt(sentence, token.index, sense, parties) : new Map(),
    period: date ? [date.from, date.to] : year ? [year, year] : null,
    unit: unitOf(text, [...sentence.places.map(({country}) => country), ...countriesOfArticle(article)]),
    isOther: OTHER.test(text)
  };
}

/** "Gabonese exports", "exports from Gabon", "imports into Gabon": on which side a country stands by which the noun does. */
function sidesAt(
  sentence: AnnotatedSentence,
  noun: number,
  is: string | undefined,
  parties: readonly PartyMention[]
): Label["sides"] {
  const sides = new Map<string, "exporter" | "importer">();
  if (is !== "exports" && is !== "imports") return sides;
  const owner = is === "exports" ? "exporter" : "importer";
  for (const {code, first, last, preposition} of parties) {
    if (ownedAt(sentence, last) === noun) sides.set(code, owner);
    if (first < noun || first - noun > 7) continue;
    if (/^(?:of|by)$/.test(preposition)) sides.set(code, owner);
    else if (preposition === "from") sides.set(code, "exporter");
    else if (/^(?:to|into)$/.test(preposition)) sides.set(code, "importer");
  }
  return sides;
}

/** What follows "Gabon's" or "Gabonese". */
const ownedAt = ({tokens}: AnnotatedSentence, last: number): number =>
  last + (/^['’]s?$/.test(tokens[last + 1]?.lower ?? "") ? 2 : 1);

const isMeasure = (sentence: AnnotatedSentence, k: number): boolean =>
  /^(?:trade|exports|imports)$/.test(nounSense(sentence, k)?.is ?? "");

/** "Gas exports" */
function goodsBeside({tokens, places}: AnnotatedSentence, k: number): string {
  const before = tokens[k - 1];
  return before?.pos === "NOUN" && !places.some((p) => p.end === before.end) && before.lower !== "total"
    ? normalGoods(before.lower)
    : "";
}
