/** What one figure is read as: its measure, its parties and its goods, or why it is none. */
import type {AnnotatedSentence} from "../../types.ts";
import type {Anchor} from "./anchor/shape.ts";
import {anchorOf} from "./anchor.ts";
import {carried} from "./carry.ts";
import type {Claim} from "./carry/claim.ts";
import {paidForTold} from "./carry/paid.ts";
import {goesBack} from "./carry/returned.ts";
import type {Figure, Measure} from "./figure.ts";
import {textOf, wordAt} from "./figure/words.ts";
import {debtGoods, goodsOf} from "./goods.ts";
import {flowOf, headingOf, owingOf, topicOf} from "./heading.ts";
import {measureOf} from "./measure.ts";
import {isPartOf, type Parties, type Unknown} from "./parties/shape.ts";
import {holderOf, partiesAt} from "./parties.ts";
import {investorOf} from "./parties/investor.ts";
import {sidesOf} from "./sides.ts";
import {shareAt} from "./share.ts";
import {periodOf} from "./time.ts";

/** What a figure was read as, before it is written down. */
export interface Reading extends Omit<Claim, "figure" | "kind"> {
  rule: string;
  anchor: Anchor;
  doubts: string[];
  naming: AnnotatedSentence[];
}

export interface Refusal {
  rule: string;
  reason: string;
  half?: Unknown["half"];
  measure?: Measure;
  anchor?: Anchor;
}

/** What is known of a figure with one side only, for "of these" in what follows. */
export function halfOf(figure: Figure, figures: readonly Figure[], refusal: Refusal): Claim | null {
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

export function readFigure(
  figure: Figure,
  told: Claim | null,
  half: Claim | null,
  total: Claim | null
): Reading | Refusal | null {
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
  // "the table shows trade in goods (in millions of rials):"
  if (quantity.value === null && /^\( ?in$/.test(textOf(sentence, figure.first - 2, figure.first - 1)) && wordAt(sentence, figure.last + 1) === ")") return null; // prettier-ignore
  const anchor = anchorOf(figure);
  const rival = anchor?.sense.is === "rival";
  const invested = rival ? ofInvestor(figure, anchor) : null;
  if (invested) return invested;
  const paid = recent && paidForTold(figure, recent);
  if (paid) return paid;
  if (rival && anchor.way !== "near" && !(recent && goesBack(figure, anchor, recent)))
    return {rule: `trade/${anchor.way}`, reason: (anchor.sense as {reason: string}).reason};
  const flow = recent ? null : flowOf(figure);
  // "Trade recorded $730m. […] Seoul imported 21,000 tons. «We aim for $1bn in 2027»"
  const unlike = recent !== null && recent.figure.quantity.kind !== quantity.kind;
  const aimed = unlike && total && sentence.index - total.figure.sentence.index <= 5 && total.figure.sentence.paragraph === sentence.paragraph && AIMED_AT.test(sentence.text); // prettier-ignore
  const topic = aimed
    ? total
    : recent
      ? wholeOf(figure, recent, near(total))
      : (flow ?? headingOf(figure) ?? topicOf(figure));
  // "16 million cubic metres a day passed beneath his boots"
  const moves = flow && anchor?.sense.is === "send" && figure.first < anchor.token;
  const again = carried(figure, rival || moves ? null : anchor, topic, Boolean(moves));
  if (again) return again;
  if (rival) return {rule: `trade/${anchor.way}`, reason: (anchor.sense as {reason: string}).reason};
  if (!anchor) return null;
  if (isAbroad(figure))
    return {rule: `trade/${anchor.way}`, reason: "to or from all the world", ...halfAbroad(figure, anchor)};
  const measure = measureOf(figure, anchor, recent);
  if (typeof measure !== "string") return {rule: `trade/${anchor.way}`, ...measure};
  const rule = `trade/${measure}-${RULE_NAMES[anchor.way]}`;
  // a figure told in half counts for what it leaves open: "of these, Malawi supplied 38,000 tonnes"
  const last = isPartOf(figure) ? (near(half) ?? recent) : recent;
  const parties = partiesAt(figure, anchor, last && {...last, sentence: last.figure.sentence});
  const owed = measure === "debt" && !stated(parties) ? owingOf(figure) : null;
  if (owed) return ofOwing(figure, anchor, owed);
  if ("reason" in parties) return {rule, measure, anchor, ...parties};
  const doubts = [...parties.doubts, ...(anchor.way === "near" ? ["measure from the nearest noun"] : [])];
  const goods = measure === "investment" ? "all" : ownGoods(figure, anchor, measure, last, parties);
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

/**
 * "Trade was $702m, of which India's exports were $611m. It had been $588m": of the total, whose parts were told after it.
 * "exports were worth 11,200 crore. The two sides have set a target": what two aim at is their trade.
 */
function wholeOf({sentence, quantity, first}: Figure, recent: Claim, total: Claim | null): Claim {
  // "$3bn, of which Chilean exports made up $2bn, and is to reach $5bn": behind the aside
  const isAside =
    recent.figure.sentence === sentence &&
    total?.figure.sentence === sentence &&
    RESUMED.test(textOf(sentence, recent.figure.last + 1, first - 1));
  const parts =
    total !== null &&
    total !== recent &&
    recent.measure === "exports" &&
    quantity.kind === "money" &&
    (recent.figure.sentence !== sentence || isAside) &&
    [recent.exporter, recent.importer].every((code) => [total.exporter, total.importer].includes(code));
  if (!parts) return recent;
  const together = total.figure.sentence === recent.figure.sentence || AIMED_AT.test(sentence.text);
  return together ? total : recent;
}

/** No flow of one side between, which would be meant. */
const RESUMED =
  /^(?!.*\b(?:exports?|imports?|sales|purchases|shipments|deliveries)\b), and (?!(?:of|the rest|another|some|about)\b)/i;

const AIMED_AT =
  /\b(?:target|goal|aim|strive|(?:two|2) (?:sides|countries)|both sides|both countries|they|we)\b/i;

/** "shipped 461,000 tons of rice abroad", "owes $10bn abroad": no other country is meant. */
const isAbroad = ({sentence, last, to, after}: Figure): boolean =>
  /^(?:[^,;:]{0,60} )?(?:abroad|overseas|worldwide|globally|around the world|across the world|to the world)\b/.test(
    textOf(sentence, last + 1, Math.min(to, last + 9, (after?.first ?? to + 1) - 1))
  );

/** The one side that is known of what goes abroad, for "of which 98,000 tons went to China". */
function halfAbroad(figure: Figure, anchor: Anchor): Pick<Refusal, "half" | "measure" | "anchor"> {
  const {from, to} = sidesOf(figure, anchor);
  const measure = measureOf(figure, anchor, null);
  if (typeof measure !== "string" || from.length + to.length !== 1) return {};
  return {half: {exporter: from[0] ?? "", importer: to[0] ?? ""}, measure, anchor};
}

const stated = (parties: Parties | Unknown): boolean => !("reason" in parties) && parties.doubts.length === 0;

/** "Ghana has not paid Nigeria for gas. The unpaid bills come to": the debt that the sentence before tells of. */
function ofOwing(figure: Figure, anchor: Anchor, owed: Claim): Reading {
  const {exporter, importer, holder} = owed;
  const own = debtGoods(figure);
  return {
    ...{rule: "trade/debt-of-owing", anchor, measure: "debt", exporter, importer, holder, period: ["", ""]},
    goods: own === "all" ? owed.goods : own,
    doubts: ["measure and parties from the sentence before"],
    naming: [owed.figure.sentence]
  };
}

/** The goods of a figure; "of these" keeps those told before, where it has none of its own. */
function ownGoods(
  figure: Figure,
  anchor: Anchor,
  measure: Measure,
  told: Claim | null,
  {exporter, importer}: Parties
): string {
  const goods = goodsOf(figure, anchor);
  const {quantity} = figure;
  if (measure === "debt") return debtGoods(figure);
  if (goods !== "all" || !told || told.figure.quantity.unit !== quantity.unit) return goods;
  // "purchases of beef have climbed to 54,000 tonnes; in 2018 it took 18,000"
  // "5.2 million tonnes of wheat from Russia and 1.1 million from Ukraine"
  const lends =
    quantity.recognizer === "trade/bare-number" && (exporter === told.exporter || importer === told.importer);
  const sameWay = lends || (exporter === told.exporter && importer === told.importer);
  // "Taiwan bought shrimp worth $75 million. China took $9.8 million worth"
  const took = anchor.sense.is === "take" && quantity.kind === "money" && exporter === told.exporter;
  return took || isPartOf(figure) || (sameWay && told.figure.sentence === figure.sentence)
    ? told.goods
    : goods;
}

/** "exports hit €120m in the first half, while imports came to €45m", "… accounted for $4bn of that": the time told before. */
function goesWith(
  {sentence, last, first, after, quantity}: Figure,
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
  // nor in one whose dates are of the figure after it
  if (next && sentence.dates.every((d) => after !== null && d.start > quantity.end)) return true;
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
    told && {
      exporter: told.exporter,
      importer: told.importer,
      measure: told.measure,
      sentence: told.figure.sentence
    }
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
  // "took 1,140 gigawatt-hours last year, about 22 percent of all it consumed": in the same time
  const equal = read.rule === "share-equal" ? told : null;
  const period: [string, string] = equal?.period ?? ["", ""];
  const goods = equal && read.goods === "all" ? equal.goods : read.goods;
  return {...read, rule: `trade/${read.rule}`, anchor, measure: "share", goods, holder: "", period};
}

/** "the largest European investor in Viet Nam, with 421 projects worth nearly US$13.7 billion". */
function ofInvestor(figure: Figure, anchor: Anchor): Reading | null {
  const {sentence, quantity, first} = figure;
  if (quantity.kind !== "money" || !/\b(?:projects?|ventures?|enterprises|companies)(?: \w+){0,3} (?:worth|valued|of|totall?ing|with)\b/.test(textOf(sentence, first - 7, first - 1))) return null; // prettier-ignore
  const parties = investorOf(figure, anchor);
  return parties && {rule: "trade/investment-of-investor", measure: "investment", anchor: {...anchor, sense: {is: "investment"}}, ...parties, goods: "all", holder: parties.exporter, period: ["", ""], doubts: parties.doubts}; // prettier-ignore
}
