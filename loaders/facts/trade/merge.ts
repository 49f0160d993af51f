/** When two tellings are one figure of trade, and what its row then holds. */
import {GOODS_NAMES} from "../../lexicon/goods.ts";
import {along, fullestName, majority, mostCautious, wording} from "../choices.ts";
import {figure, figuresAgree, isNear, sameFigure} from "../figures.ts";
import type {Figure} from "../figures.ts";
import {APART, IF_ALONE, IF_TIED, sameArticle} from "../merge.ts";
import type {Agreement, Choice, MergePolicy, Telling} from "../merge.ts";
import {plain} from "../names.ts";
import {compatible, daysApart, sameStretch} from "../when.ts";
import type {TradeValues} from "./index.ts";

type Trade = Telling<TradeValues>;

/** Days between articles whose figures without a period are of one time. */
const SAME_NEWS = 31;

/** Different words for one thing are no dispute. */
const undisputed =
  (choice: Choice<TradeValues>): Choice<TradeValues> =>
  (...args) => ({...choice(...args), disputed: false});

/** "is to deliver 1.2 million tonnes", "will deliver 1.2 million tonnes": what is aimed at by one article and foreseen by another. */
const isAhead = (kind: TradeValues["kind"]): boolean => kind !== "actual";

export const tradePolicy: MergePolicy<TradeValues> = {
  group: ({measure, exporter, importer, unit, kind}) =>
    [measure, exporter, importer, unit, isAhead(kind)].join("|"),
  precision: ({period_start, period_end, value}) =>
    period_start.length + period_end.length + (value === null ? 0 : 1),
  agreement(a, b) {
    if (!compatible(a.values.per, b.values.per)) return APART;
    const known = samePeriod(a.values, b.values);
    const sameThing = ofOneThing(a.values, b.values) && a.values.kind === b.values.kind;
    if (known === "no" || !(sameThing || isToldApart(a, b))) return APART;
    return sameArticle(a, b) ? withinArticle(a, b, known) : acrossArticles(a, b, known);
  },
  // the value comes first: its words, hedge and source are those of the articles that give it
  choices: {
    value: figure(majority, figureOf),
    value_max: along(["value"], undisputed(majority)),
    qualifier: along(["value", "value_max"], mostCautious),
    value_text: along(["value", "value_max", "qualifier"], undisputed(firstWords)),
    attributed_to: along(["value", "value_max"], fullestName),
    measure: majority,
    exporter: majority,
    importer: majority,
    goods: namedGoods,
    unit: majority,
    per: majority,
    kind: undisputed(majority),
    period_start: undisputed(majority),
    period_end: along(["period_start"], undisputed(majority))
  },
  id({period_start, period_end, exporter, importer, measure, goods, unit, kind}) {
    const period = [...new Set([period_start, period_end])].filter((end) => end !== "");
    return [
      ...(period.length > 0 ? period : ["undated"]),
      ...[exporter, importer, measure, goods, unit],
      ...(kind === "actual" ? [] : [kind])
    ];
  }
};

function firstWords(tellings: readonly Trade[]) {
  return {value: tellings[0]!.values.value_text, disputed: false};
}

function figureOf({value, value_max, qualifier}: TradeValues): Figure {
  return {value, max: value_max, qualifier};
}

const ALL = "all";

/** What one article names and another leaves open is named. */
function namedGoods(tellings: readonly Trade[], column: keyof TradeValues) {
  const named = tellings.filter(({values}) => values.goods !== ALL);
  return wording(named.length > 0 ? named : tellings, column);
}

/**
 * One figure of which two articles say different things: the goods or none ("owes 11.5 billion for electricity", "owes 11.5
 * billion"), an aim or a forecast. No other figure is the same to the last digit; in one article they are two.
 */
function isToldApart(a: Trade, b: Trade): boolean {
  const [x, y] = [a.values, b.values];
  if (sameArticle(a, b) || x.value === null || !sameFigure(figureOf(x), figureOf(y))) return false;
  const isOpen = [x.goods, y.goods].includes(ALL) && ![x.goods, y.goods].includes("non-oil");
  return isOpen || sameGoods(x.goods, y.goods);
}

/** What a country owes another is one debt, whether or not an article says for what. */
const ofOneThing = ({measure, goods: a}: TradeValues, {goods: b}: TradeValues): boolean =>
  sameGoods(a, b) || (measure === "debt" && (a === ALL || b === ALL));

function goodsWords(goods: string): string[] {
  const name = plain(goods);
  return (GOODS_NAMES.get(name) ?? name).split(" ").map((word) => word.replace(/(?<=\p{L}{2}[^s])s$/u, ""));
}

/** "gas" and "natural gas" are one; "oil" and "non-oil" are not. */
function sameGoods(a: string, b: string): boolean {
  const [x, y] = [goodsWords(a), goodsWords(b)];
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  return small.every((word) => large.includes(word));
}

type Known = "both" | "one" | "neither" | "no";

function samePeriod(a: TradeValues, b: TradeValues): Known {
  // "a target for 2015" and "by 2015" are one aim
  const [x, y] = [a, b].map(({kind, period_start: from, period_end: to}) =>
    isAhead(kind) && from === to ? {from: "", to} : {from, to}
  );
  if (isAhead(a.kind) && isAhead(b.kind) && isBoundOnce(a, b)) return "one";
  const empty = [x!, y!].filter(({from, to}) => from === "" && to === "").length;
  if (empty > 0) return empty === 2 ? "neither" : "one";
  // the Iranian year to March, told in months by one and in days by another
  const finer = [x!.from, x!.to, y!.from, y!.to].every((end) => end === "" || end.length > 4);
  // "by the end of the decade" and "by 2030" are one aim
  const sameAim = a.kind === "target" && b.kind === "target" && x!.from === "" && y!.from === "" && isNextYear(x!.to, y!.to); // prettier-ignore
  if (sameAim) return "one";
  const close = finer && compatible(x!.from, y!.from) && compatible(x!.to, y!.to);
  return close || sameStretch(x!, y!) ? "both" : "no";
}

/** "from 2028", "in 2028": what is ahead begins then in both, or ends then in both, and one leaves the other end open. */
function isBoundOnce(a: TradeValues, b: TradeValues): boolean {
  const sameStart = a.period_start !== "" && a.period_start === b.period_start;
  const sameEnd = a.period_end !== "" && a.period_end === b.period_end;
  return (
    (sameStart && (a.period_end === "") !== (b.period_end === "")) ||
    (sameEnd && (a.period_start === "") !== (b.period_start === ""))
  );
}

const isNextYear = (a: string, b: string): boolean =>
  a.slice(0, 4) !== b.slice(0, 4) && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;

/** One article tells two values as two figures: "rose from $3 billion to $5 billion". */
function withinArticle({values: a}: Trade, {values: b}: Trade, known: Known): Agreement {
  if (sameFigure(figureOf(a), figureOf(b))) return known === "one" ? 3 : 4;
  return a.value === null || b.value === null ? IF_ALONE : APART;
}

function acrossArticles(a: Trade, b: Trade, known: Known): Agreement {
  const [x, y] = [figureOf(a.values), figureOf(b.values)];
  const vague = [x, y].filter(({value}) => value === null).length;
  const agree = vague === 2 || (vague === 0 && figuresAgree(x, y));
  if (known === "both") return agree ? 4 : 2;
  // "$140m a year" joins the "$140m" of 2022 that another article puts at $142m
  if (known === "one") return agree ? IF_ALONE : isNear(x.value, y.value) ? IF_TIED : APART;
  if (agree) return 3;
  return (daysApart(a.published, b.published) ?? SAME_NEWS) < SAME_NEWS ? IF_ALONE : APART;
}
