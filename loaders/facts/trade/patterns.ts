/** The rules that read trade. The figures of an article are read together, since one leans on another. */
import {attributionOf} from "../../annotate/attribution.ts";
import {AID_GOODS} from "../../lexicon/trade.ts";
import type {AnnotatedArticle, AnnotatedSentence, Declined, Evidence, Fact} from "../../types.ts";
import type {Rules} from "../rule.ts";
import {decline, makeFact} from "../rule.ts";
import {type Anchor, anchorOf} from "./anchor.ts";
import {type Claim, carried} from "./carry.ts";
import {flowOf, headingOf, topicOf} from "./heading.ts";
import {type Figure, figuresOf, isPrice, type Measure, textOf, wordAt} from "./figure.ts";
import {debtGoods, goodsOf} from "./goods.ts";
import type {TradeValues} from "./index.ts";
import {isCapped, outlookOf} from "./outlook.ts";
import {holderOf, investorOf, isPartOf, partiesAt, type Unknown} from "./parties.ts";
import {shareAt} from "./share.ts";
import {isPaidFor} from "./sides.ts";
import {entriesOf, type Entry} from "./table.ts";
import {isComparison, type Period, periodOf} from "./time.ts";

export const tradeRules: Rules<"trade"> = [{name: "trade", find: readTrade}];

type Found = Fact<TradeValues> | Declined;

/** What a figure was read as, before it is written down. */
interface Reading extends Omit<Claim, "figure" | "kind"> {
  rule: string;
  anchor: Anchor;
  doubts: string[];
  naming: AnnotatedSentence[];
}

function* readTrade(article: AnnotatedArticle): Generator<Found> {
  let told: Claim | null = null;
  let half: Claim | null = null;
  let lastPeriod: [string, string] = ["", ""];
  const entries = entriesOf(article);
  for (const entry of entries) yield factOfEntry(article, entry);
  const tabled = new Set(entries.map((entry) => entry.sentence));
  for (const sentence of article.sentences) {
    if (tabled.has(sentence)) continue;
    const figures = figuresOf(article, sentence);
    for (const figure of figures) {
      const read = readFigure(figure, told, half);
      if (read === null) continue;
      if ("reason" in read) {
        half = halfOf(figure, figures, read) ?? half;
        yield decline(read.rule, article.article.id, figure.quantity, read.reason);
        continue;
      }
      const fact = factOf(figure, read, figures, lastPeriod);
      if ("reason" in fact) yield decline(read.rule, article.article.id, figure.quantity, fact.reason);
      else {
        yield fact;
        if (fact.values.period_start && !isComparison(figure))
          lastPeriod = [fact.values.period_start, fact.values.period_end];
        // "up from $3.8bn a year earlier, with Turkish exports accounting for": what follows goes on with the first
        if (told?.figure.sentence === sentence && isComparison(figure)) continue;
        told = {
          ...read,
          figure,
          kind: fact.values.kind,
          period: [fact.values.period_start, fact.values.period_end]
        };
      }
    }
  }
}

/** A figure of a table, which has no verb: told as it stands. */
function factOfEntry(article: AnnotatedArticle, entry: Entry): Fact<TradeValues> {
  const {sentence, quantity, measure, exporter, importer, goods, period, naming} = entry;
  const values: TradeValues = {
    ...{measure, exporter, importer, goods, value: quantity.value, value_max: quantity.valueMax},
    value_text: article.article.body.slice(quantity.start, quantity.end),
    ...{unit: quantity.unit, per: quantity.per, qualifier: quantity.qualifier, kind: "actual"},
    ...{period_start: period[0], period_end: period[1], attributed_to: ""}
  };
  const rest = naming.map((s): Evidence<Columns> => ({
    start: s.start,
    end: s.end,
    columns: ["measure", "exporter", "importer", "unit", "period_start", "period_end"]
  }));
  const own: Evidence<Columns> = {start: sentence.start, end: sentence.end, columns: ["value", "value_text"]};
  return makeFact("trade", `trade/${measure}-table`, article.article.id, values, [own, ...rest]);
}

interface Refusal {
  rule: string;
  reason: string;
  half?: Unknown["half"];
  measure?: Measure;
  anchor?: Anchor;
}

/** What is known of a figure with one side only, for "of these" in what follows. */
function halfOf(figure: Figure, figures: readonly Figure[], refusal: Refusal): Claim | null {
  const {half, measure, anchor} = refusal;
  if (!half || !measure || !anchor || !(half.exporter || half.importer)) return null;
  const {start, end} = periodOf(figure, "actual", figures, [half.exporter, half.importer]);
  return {
    figure,
    measure,
    ...half,
    goods: goodsOf(figure, anchor),
    kind: "actual",
    holder: "",
    period: [start, end]
  };
}

function readFigure(figure: Figure, told: Claim | null, half: Claim | null): Reading | Refusal | null {
  const {quantity, sentence} = figure;
  const near = (claim: Claim | null) =>
    claim && sentence.index - claim.figure.sentence.index <= 2 ? claim : null;
  const recent = near(told);
  if (quantity.kind === "percent") return readShare(figure, recent);
  if (quantity.kind === "physical" && !UNITS.has(quantity.unit)) return null;
  // "Trade in goods, in billions of euros": a heading
  if (
    quantity.value === null &&
    sentence.verbs.length === 0 &&
    /^(?:in|,)$/.test(wordAt(sentence, figure.first - 1))
  )
    return null;
  const anchor = anchorOf(figure);
  const rival = anchor?.sense.is === "rival";
  const invested = rival ? ofInvestor(figure, anchor) : null;
  if (invested) return invested;
  if (rival && anchor.way !== "near")
    return {rule: `trade/${anchor.way}`, reason: (anchor.sense as {reason: string}).reason};
  const flow = recent ? null : flowOf(figure);
  const topic = recent ?? flow ?? headingOf(figure) ?? topicOf(figure);
  // "16 million cubic metres a day passed beneath his boots"
  const moves = flow && anchor?.sense.is === "send" && figure.first < anchor.token;
  const again = carried(figure, rival || moves ? null : anchor, topic, Boolean(moves));
  if (again) return {...again, naming: again.naming};
  if (rival) return {rule: `trade/${anchor.way}`, reason: (anchor.sense as {reason: string}).reason};
  if (!anchor) return null;
  const measure = measureOf(figure, anchor, recent);
  if (typeof measure !== "string") return {rule: `trade/${anchor.way}`, ...measure};
  const rule = `trade/${measure}-${RULE_NAMES[anchor.way]}`;
  // a figure told in half counts for what it leaves open: "of these, Malawi supplied 38,000 tonnes"
  const last = isPartOf(figure) ? (near(half) ?? recent) : recent;
  const parties = partiesAt(figure, anchor, last && {...last, sentence: last.figure.sentence});
  if ("reason" in parties) return {rule, measure, anchor, ...parties};
  const doubts = [...parties.doubts, ...(anchor.way === "near" ? ["measure from the nearest noun"] : [])];
  const goods = measure === "investment" ? "all" : ownGoods(figure, anchor, measure, last);
  return {
    rule,
    anchor,
    measure,
    exporter: parties.exporter,
    importer: parties.importer,
    goods,
    doubts,
    naming: parties.naming,
    holder: holderOf(figure, anchor, parties),
    period: last && goesWith(figure, last, {measure, goods, ...parties}) ? last.period : ["", ""]
  };
}

/** The goods of a figure; "of these" keeps those told before, where it has none of its own. */
function ownGoods(figure: Figure, anchor: Anchor, measure: Measure, told: Claim | null): string {
  const goods = goodsOf(figure, anchor);
  const {quantity} = figure;
  if (measure === "debt") return debtGoods(figure);
  if (goods !== "all" || !told || told.figure.quantity.unit !== quantity.unit) return goods;
  return isPartOf(figure) ? told.goods : goods;
}

/** "exports hit €120m in the first half, while imports came to €45m", "… accounted for $4bn of that": the time told before. */
function goesWith(
  {sentence, last, first}: Figure,
  told: Claim,
  now: Pick<Claim, "measure" | "goods" | "exporter" | "importer">
): boolean {
  const flows = ["trade", "exports", "supply"];
  const same = (["measure", "goods", "exporter", "importer"] as const).every((c) => now[c] === told[c]);
  if (same || told.kind !== "actual" || !flows.includes(now.measure) || !flows.includes(told.measure))
    return false;
  if (told.figure.sentence === sentence) return true;
  // "In 2023, trade was valued at RM18.85 billion. Malaysia's exports reached RM15.27 billion"
  const next =
    sentence.index - told.figure.sentence.index === 1 &&
    sentence.paragraph === told.figure.sentence.paragraph;
  if (next && sentence.dates.length === 0) return true;
  return (
    /^(?:of|from) (?:that|this|it|the total|which)\b/.test(textOf(sentence, last + 1, last + 3)) ||
    /\b(?:of (?:that|this|the) (?:total|sum|amount|figure|volume),?|of (?:that|this|it|which),?)\b/.test(
      textOf(sentence, first - 9, first)
    )
  );
}

const UNITS = new Set(["m3", "t", "bbl", "MWh", "MW"]);
const RULE_NAMES: Record<Anchor["way"], string> = {
  of: "of-figure",
  in: "in-figure",
  subject: "measured",
  object: "raised",
  verb: "verb",
  near: "near",
  carried: "carried"
};

function readShare(figure: Figure, told: Claim | null): Reading | Refusal | null {
  const read = shareAt(
    figure,
    told && {exporter: told.exporter, importer: told.importer, sentence: told.figure.sentence}
  );
  if (read === null || "reason" in read) {
    const again = carried(figure, null, told);
    if (again) return again;
  }
  if (read === null) return null;
  if ("reason" in read) return {rule: "trade/share", reason: read.reason};
  const {sentence} = figure;
  const verb = sentence.verbs.findLast((v) => v.head < figure.first && v.head >= figure.from) ?? null;
  const anchor: Anchor = {way: "verb", sense: {is: "sell"}, token: verb?.head ?? figure.first, verb};
  return {...read, rule: `trade/${read.rule}`, anchor, measure: "share", holder: "", period: ["", ""]};
}

/** What the figure measures; sums that buy nothing and weights of other things are refused. */
function measureOf(figure: Figure, anchor: Anchor, told: Claim | null): Measure | {reason: string} {
  const {quantity, sentence, from, to, first, last} = figure;
  const {is} = anchor.sense;
  const physical = quantity.kind === "physical";
  if (AID_GOODS.test(textOf(sentence, Math.max(from, first - 4), Math.min(to, last + 8))))
    return {reason: "aid or a gift"};
  if (physical) {
    return is === "trade" ||
      is === "debt" ||
      is === "investment" ||
      is === "owe" ||
      is === "invest" ||
      is === "trade-verb"
      ? {reason: "a physical quantity that no country is told to deliver"}
      : "supply";
  }
  if (is === "debt" || is === "owe") return "debt";
  if (is === "investment" || is === "invest") return "investment";
  if (is === "trade" || is === "trade-verb") return "trade";
  if (is === "exports" || is === "imports") return "exports";
  if (isPrice(figure)) return {reason: "a price, cost or fee"};
  if (
    anchor.way === "verb" &&
    /\bfor(?: (?:a|an|the|some|about|around|just|only|mere|symbolic|total|of|price|sum|nearly|over))*$/.test(
      textOf(sentence, first - 5, first - 1)
    ) &&
    !/\b(?:goods|products|merchandise) for\b/.test(textOf(sentence, first - 7, first - 1))
  )
    return isYearly(figure) ? "exports" : {reason: "the price of a purchase"};
  const worth =
    /^(?:['’]s? ?)?worth\b|^(?:['’] )?(?:a |per )?(?:year |month |day )?of\b|^in \w+/.test(
      textOf(sentence, last + 1, last + 4)
    ) || /\b(?:worth|valued at)\b/.test(textOf(sentence, first - 6, first - 1));
  // "took $640 million worth of goods and sent back $410 million"
  const strong =
    is === "sell" || is === "buy" || (told?.measure === "exports" && told.figure.sentence === sentence);
  return strong || worth || isPaidFor(figure, anchor)
    ? "exports"
    : {reason: "money that pays for nothing named"};
}

/** "the largest European investor in Viet Nam, with 421 projects worth nearly US$13.7 billion". */
function ofInvestor(figure: Figure, anchor: Anchor): Reading | null {
  const {sentence, quantity, first} = figure;
  if (quantity.kind !== "money" || !/\b(?:projects?|ventures?|enterprises|companies)(?: \w+){0,3} (?:worth|valued|of|totall?ing|with)\b/.test(textOf(sentence, first - 7, first - 1))) return null; // prettier-ignore
  const parties = investorOf(figure, anchor);
  return parties && {rule: "trade/investment-of-investor", measure: "investment", anchor: {...anchor, sense: {is: "investment"}}, ...parties, goods: "all", holder: parties.exporter, period: ["", ""], doubts: parties.doubts}; // prettier-ignore
}

/** "sells Kenya electricity for about $30 million a year": what a year's deliveries bring. */
const isYearly = ({sentence, quantity, last}: Figure): boolean =>
  quantity.per === "year" ||
  /^(?:a|per|each|every) year\b|^annually\b/.test(textOf(sentence, last + 1, last + 2));

function factOf(
  figure: Figure,
  read: Reading,
  figures: readonly Figure[],
  lastPeriod: [string, string]
): Fact<TradeValues> | {reason: string} {
  const {article, sentence, quantity} = figure;
  const outlook = outlookOf(figure, read.anchor);
  if ("reason" in outlook) return outlook;
  let {kind} = outlook;
  let period = periodOf(figure, kind, figures, [read.exporter, read.importer]);
  // "to ensure that trade reaches 50 billion by 2027": what is told of years ahead is no fact yet
  if (kind === "actual" && isAhead(article, period)) {
    kind = period.date?.relation === "by" || read.anchor.verb?.form === "infinitive" ? "target" : "forecast";
    period = periodOf(figure, kind, figures, [read.exporter, read.importer]);
  }
  // "in the same year", where the time told last is further back than the dates of the sentence before
  const same =
    kind === "actual" &&
    !period.start &&
    !period.end &&
    SAME_TIME.test(textOf(sentence, figure.from, figure.to));
  if (same) read = {...read, period: lastPeriod};
  const inherits =
    kind === "actual" && period.date === null && read.period.join("") !== "" && !isComparison(figure);
  const values: TradeValues = {
    measure: read.measure,
    exporter: read.exporter,
    importer: read.importer,
    goods: read.goods,
    value: quantity.value,
    value_max: quantity.valueMax,
    value_text: article.article.body.slice(quantity.start, quantity.end),
    unit: quantity.unit,
    per: perOf(figure, read, kind, period.date !== null),
    qualifier:
      isCapped(sentence, read.anchor) && /^(?:exact|over)$/.test(quantity.qualifier)
        ? "up-to"
        : quantity.qualifier,
    kind,
    period_start: inherits ? read.period[0] : period.start,
    period_end: inherits ? read.period[1] : period.end,
    attributed_to: attributionOf(article, sentence, quantity)
  };
  const doubts = [...read.doubts, ...outlook.doubts, ...period.doubts];
  if (inherits) doubts.push("period from the figure before");
  if (quantity.value === null) doubts.push("value is vague");
  return makeFact("trade", read.rule, article.article.id, values, evidenceOf(sentence, read, values), doubts);
}

const SAME_TIME =
  /\b(?:the same|that|the said) (?:fiscal |financial |calendar )?(?:year|period|months|quarter|half|time frame|timeframe)\b/;

/** Whether a period lies wholly in a year after the article's. */
const isAhead = ({article}: AnnotatedArticle, {start, end}: Period): boolean =>
  article.published !== "" && (start || end).slice(0, 4) > article.published.slice(0, 4);

/** A rate told by the figure, or by an adjective where no time is told: "annual trade of $5bn". */
function perOf(figure: Figure, read: Reading, kind: string, dated: boolean): TradeValues["per"] {
  const {quantity, sentence, first, last} = figure;
  const isDate = sentence.dates.some(
    (d) =>
      d.start < quantity.end + 12 &&
      d.start >= quantity.core.end &&
      /^a year (?:earlier|ago|before|later)/.test(d.text)
  );
  if (quantity.per && !isDate) return quantity.per;
  if (quantity.per && isDate) return "";
  const near = textOf(sentence, Math.max(0, Math.min(read.anchor.token, first) - 3), last + 3);
  if (/\b(?:daily|a day|per day)\b/.test(near) && quantity.kind === "physical") return "day";
  return /\b(?:annual|annually|yearly|each year|every year)\b/.test(near) && (!dated || kind === "target")
    ? "year"
    : "";
}

type Columns = Extract<keyof TradeValues, string>;

function evidenceOf(
  sentence: AnnotatedSentence,
  read: Reading,
  values: TradeValues
): Fact<TradeValues>["evidence"] {
  const filled = (
    [
      "value",
      "value_max",
      "value_text",
      "unit",
      "per",
      "qualifier",
      "kind",
      "goods",
      "period_start",
      "period_end",
      "attributed_to"
    ] as const
  ).filter((c) => values[c] !== "" && values[c] !== null);
  const elsewhere = read.naming.filter((s) => s !== sentence);
  const columns: Columns[] = [
    "measure",
    ...(elsewhere.length === 0 ? (["exporter", "importer"] as const) : []),
    ...filled
  ];
  const rest = elsewhere.map((s): Evidence<Columns> => ({
    start: s.start,
    end: s.end,
    columns: ["exporter", "importer"]
  }));
  return [{start: sentence.start, end: sentence.end, columns}, ...rest];
}
