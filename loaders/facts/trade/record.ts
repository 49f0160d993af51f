/** Facts written down: the values, passages and doubts of a reading. */
import {addYears} from "../../calendar.ts";
import {attributionOf} from "../../annotate/attribution.ts";
import type {AnnotatedArticle, AnnotatedSentence, Evidence, Fact} from "../../types.ts";
import {CURRENCIES} from "../../lexicon/currencies.ts";
import {FISCAL_START} from "../../lexicon/fiscalYears.ts";
import {makeFact} from "../rule.ts";
import type {Figure} from "./figure.ts";
import {textOf, tokensOf} from "./figure/words.ts";
import type {TradeValues} from "./index.ts";
import {isCapped, isShort, outlookOf} from "./outlook.ts";
import {isMultiplied} from "./outlook/multiplied.ts";
import type {Reading} from "./reading.ts";
import type {Entry} from "./table.ts";
import {partiesOf} from "./places.ts";
import {speakerCountry} from "./voice.ts";
import type {Period} from "./time/bounds.ts";
import {isComparison} from "./time/comparison.ts";
import {periodOf} from "./time.ts";

/** A figure of a table, which has no verb: told as it stands. */
export function factOfEntry(article: AnnotatedArticle, entry: Entry): Fact<TradeValues> {
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

export function factOf(
  figure: Figure,
  read: Reading,
  figures: readonly Figure[],
  lastPeriod: [string, string]
): Fact<TradeValues> | {reason: string} {
  const {article, sentence, quantity} = figure;
  const outlook = outlookOf(figure, read.anchor);
  if ("reason" in outlook) return outlook;
  let {kind} = outlook;
  const parties = yearsOf(figure, read);
  let period = periodOf(figure, kind, figures, parties);
  // "will return the $200 million it still owes Dhaka under last year's swap by March": when the debt is told of, not when it is paid
  // "at the end of 2023 the figure reached": what a year's trade came to
  const {date} = period;
  if (kind === "actual" && !period.start && date && FLOWS.has(read.measure) && date.to.length === 4 && /^at (?:the )?end of/.test(textAt(figure, date))) period = {...period, start: period.end}; // prettier-ignore
  const {way, sense, token} = read.anchor;
  if (way === "verb" && sense.is === "owe" && token > figure.last && kind === "actual")
    period = {...period, start: "", end: "", date: null};
  // "plan to double their trade, now $12 million, by 2028": the time of what it is doubled to
  if (kind === "actual" && isMultiplied(figure, read.anchor) && isAhead(article, period))
    period = {...period, start: "", end: "", date: null};
  // "Deliveries resumed in March, at 52 megawatts": since then
  if (kind === "actual" && quantity.kind === "physical" && RESUMING.test(read.anchor.verb?.lemma ?? ""))
    period = {...period, end: ""};
  // "to ensure that trade reaches 50 billion by 2027": what is told of years ahead is no fact yet
  if (kind === "actual" && isAhead(article, period)) {
    kind = period.date?.relation === "by" || read.anchor.verb?.form === "infinitive" ? "target" : "forecast";
    period = periodOf(figure, kind, figures, parties);
  }
  // "in the same year", where the time told last is further back than the dates of the sentence before
  const same =
    kind === "actual" &&
    !period.start &&
    !period.end &&
    SAME_TIME.test(textOf(sentence, figure.from, figure.to));
  if (same) read = {...read, period: lastPeriod};
  const shifted =
    kind === "actual" ? (sameOf(figure, period, lastPeriod) ?? yearBefore(period, lastPeriod)) : null;
  if (shifted) period = {...period, start: shifted[0], end: shifted[1]};
  const inherits =
    kind === "actual" &&
    period.date === null &&
    read.period.join("") !== "" &&
    // "exports to Italy were $415m in 2022, against $38m to Malta": of the same time
    (!isComparison(figure) || read.rule.endsWith("-compared")) &&
    // "sold 10.3 billion rupees' worth last year, is at present exporting 468 MW"
    !/\b(?:now|currently|at present|today)\b/.test(
      textOf(sentence, Math.max(figure.from, (figure.before?.last ?? -1) + 1), figure.first - 1)
    ) &&
    (quantity.per !== "year" || same);
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
        : kind === "actual" && isShort(figure, read.anchor)
          ? "under"
          : quantity.qualifier,
    kind,
    period_start: inherits ? read.period[0] : period.start,
    period_end: inherits ? read.period[1] : period.end,
    attributed_to: attributionOf(article, sentence, quantity)
  };
  const doubts = [...read.doubts, ...outlook.doubts, ...period.doubts];
  if (inherits) doubts.push("period from the figure before");
  if (isMeant(figure, read)) doubts.push("a country that a word stands for");
  if (quantity.value === null) doubts.push("value is vague");
  return makeFact("trade", read.rule, article.article.id, values, evidenceOf(sentence, read, values), doubts);
}

const FLOWS: ReadonlySet<string> = new Set(["trade", "exports", "supply"]);

const textAt = ({sentence}: Figure, {start, end}: {start: number; end: number}): string => {
  const {first, last} = tokensOf(sentence, {start, end});
  return textOf(sentence, first - 4, last).replace(/^.*?(?=\bat (?:the )?end of)/, "");
};

const RESUMING = /^(?:resume|restart|begin|start)$/;

/** Whether one of the two stands in the sentence as "there" or "her country" alone. */
function isMeant({article, sentence}: Figure, {exporter, importer}: Reading): boolean {
  const mentions = partiesOf(sentence, article);
  return [exporter, importer].some((code) => {
    const own = mentions.filter((m) => m.code === code);
    return own.length > 0 && own.every((m) => m.meant);
  });
}

const issuesMoney = (country: string, unit: string): boolean =>
  CURRENCIES.some(({code, countries}) => code === unit && countries === country);

/** Whose years a figure is counted by: the one whose money it is in or whose office tells it, else both. */
function yearsOf({article, sentence, quantity}: Figure, {exporter, importer}: Reading): string[] {
  const pair = [exporter, importer];
  const counts = pair.filter((code) => code in FISCAL_START);
  if (counts.length < 2) return pair;
  const own = counts.filter((code) => issuesMoney(code, quantity.unit));
  if (own.length === 1) return own;
  const speaker = speakerCountry(article, sentence, quantity);
  return counts.includes(speaker) ? [speaker] : pair;
}

/** "In the same months of 2023 the figure was": the time told last, in that year. */
function sameOf({sentence}: Figure, {date}: Period, [start, end]: [string, string]): [string, string] | null {
  if (!date || date.from !== date.to || date.from.length !== 4 || start.length < 7) return null;
  const {first} = tokensOf(sentence, date);
  if (
    !/\bsame (?:\w+ )?(?:months?|period|quarter|half|weeks|stretch) (?:of|in)$/.test(
      textOf(sentence, first - 6, first - 1)
    )
  )
    return null;
  const shift = Number(date.from) - Number((end || start).slice(0, 4));
  const moved = (day: string) => (day === "" ? "" : String(Number(day.slice(0, 4)) + shift) + day.slice(4));
  return [moved(start), moved(end)];
}

/** "92,000 crore in FY 2023-24, against 1.01 lakh crore in the previous fiscal": a year before the time told last. */
function yearBefore({date}: Period, [start, end]: [string, string]): [string, string] | null {
  if (date?.kind !== "fiscal" || !/\b(?:previous|preceding|prior)\b/.test(date.text) || start.length !== 7)
    return null;
  return [addYears(start, -1), addYears(end, -1)];
}

const SAME_TIME =
  /\b(?:the|that|this) (?:reviewed |reporting |reported |review |given |stated )?period(?: under review| in question)?(?! (?:from|to|between|of|when|before|after|since|last|a year))\b|\b(?:the same|that|the said) (?:fiscal |financial |calendar |\w+ )?(?:year|period|months|quarter|half|time frame|timeframe)\b|\b(?:in|during|over|through) (?:those|these) (?:same )?\w+ (?:weeks|months|quarters|years)\b/;

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
  const every = /^(?:every|each) (day|month|year)\b/.exec(
    textOf(sentence, figure.from, figure.from + 1)
  )?.[1];
  if (every && !dated) return every as TradeValues["per"];
  if (/\b(?:daily|a day|per day)\b/.test(near) && quantity.kind === "physical") return "day";
  const yearly = /\b(?:annual|annually|yearly|each year|every year)\b/.test(near) || isEveryYear(figure);
  return yearly && (!dated || kind === "target") ? "year" : "";
}

/** "$4 billion of goods cross the border between them every year": no other figure between. */
const isEveryYear = ({sentence, last, to, after}: Figure): boolean =>
  /\b(?:each|every) year\b/.test(
    textOf(sentence, last + 1, Math.min(to, last + 12, (after?.first ?? to + 1) - 1))
  );

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
