/** Who sells and who buys: from the words around the anchor, then from what was told before. */
import {WORLDWIDE} from "../../lexicon/trade.ts";
import type {AnnotatedSentence} from "../../types.ts";
import type {Anchor} from "./anchor.ts";
import {partnerOf, pairNear} from "./context.ts";
import {type Figure, type Measure, textOf, wordAt} from "./figure.ts";
import {partiesOf} from "./places.ts";
import {isReversed, possessors, type Sides, sidesOf} from "./sides.ts";
import {speakerCountry} from "./voice.ts";

export interface Parties {
  exporter: string;
  importer: string;
  doubts: string[];
  /** Other sentences that name them. */
  naming: AnnotatedSentence[];
}
export interface Unknown {
  reason: string;
  /** The side that is known, where one is: "India imported 770,000 tonnes. Of these, Malawi supplied". */
  half?: {exporter: string; importer: string};
}

/** What was told shortly before, by which gaps are filled. */
export interface Told {
  measure: Measure;
  /** One of the two may be empty: a figure of which one side only was known. */
  exporter: string;
  importer: string;
  /** Whose exports or imports they were: the owner of the noun, the subject of the verb; empty for what goes both ways. */
  holder: string;
  sentence: AnnotatedSentence;
}

export function partiesAt(figure: Figure, anchor: Anchor, told: Told | null): Parties | Unknown {
  const sides = sidesOf(figure, anchor);
  return anchor.sense.is === "trade" || anchor.sense.is === "trade-verb"
    ? bothWays(figure, anchor, sides, told?.exporter && told.importer ? told : null)
    : oneWay(figure, anchor, sides, told);
}

/** Whose exports, imports, debts or investments they are. */
export function holderOf(
  figure: Figure,
  anchor: Anchor,
  {exporter, importer}: {exporter: string; importer: string}
): string {
  const {is} = anchor.sense;
  const partner = partiesOf(figure.sentence, figure.article).find(
    (m) => m.preposition === "with" && [exporter, importer].includes(m.code)
  );
  const owner = partner ? (partner.code === exporter ? importer : exporter) : "";
  // "Uzbekistan's trade with Tajikistan reached $480 million, including exports of $350 million": Uzbekistan's
  if (is === "trade" || is === "trade-verb") return owner;
  return isReversed(anchor) ? importer : exporter;
}

function fellowsOf(sentence: AnnotatedSentence, code: string): string[] {
  const mentions = partiesOf(sentence);
  const preposition = mentions.find((m) => m.code === code)?.preposition ?? "";
  return preposition === ""
    ? []
    : mentions.filter((m) => m.preposition === preposition && m.code !== code).map((m) => m.code);
}

function bothWays(figure: Figure, anchor: Anchor, sides: Sides, told: Told | null): Parties | Unknown {
  const {article, sentence} = figure;
  let named = [...new Set([...sides.both, ...sides.from, ...sides.to])];
  if (named.length < 2 && anchor.sense.is === "trade-verb") named = subjects(figure, anchor, named);
  // "Trade between Britain and Jordan was £1.3 billion, what the UK exchanges with Iceland": the two that "between" names
  const stated = betweenOf(figure, anchor);
  if (named.length > 2 && stated.length === 2) named = stated;
  if (named.length > 2) return {reason: "more than two countries share the figure"};
  const doubts: string[] = [];
  if (named.length === 2)
    return {exporter: [...named].sort()[0]!, importer: [...named].sort()[1]!, doubts, naming: []};
  const strange = sides.both.length === 0 ? strangePartner(figure, anchor) : "";
  if (strange) return {reason: strange};
  const before = textOf(sentence, anchor.token - 4, anchor.token - 1).split(" ");
  // "In 2022, total trade in goods reached EUR 41.4 billion, and EU imports from Kazakhstan": the total of the two
  const wide = before.some((w) => WORLDWIDE.has(w) && (w !== "total" || !isOfTwo(figure, told)));
  if (wide && !sides.pronoun && named.length < 2) return {reason: "trade with the whole world"};
  const withPartner = sides.both.length > 0 && /\bwith\b/.test(textOf(sentence, anchor.token, figure.to));
  // "We trade $140m a year," said the president of Zambia: with whom, the context tells
  const isSpoken = anchor.sense.is === "trade-verb" && wordAt(sentence, anchor.token - 1) === "we";
  if (named.length === 1 && !sides.pronoun && !withPartner && !isSpoken && anchor.way !== "carried") {
    const owners = possessors(sentence, anchor.token, partiesOf(sentence, article));
    if (owners.some((m) => !/^ours?$/.test(wordAt(sentence, m.first))))
      return {reason: "only one country is named: trade with all the world"};
  }
  // "Uzbekistan's trade with Tajikistan was $480 million. Trade with Kazakhstan"
  if (
    told?.holder &&
    named.length === 1 &&
    withPartner &&
    told.holder !== named[0] &&
    isAlone(figure, named[0]!)
  ) {
    const pair = [told.holder, named[0]!].sort();
    return done(pair[0], pair[1], fromTold(figure, told), told.sentence);
  }
  const context =
    named.length === 1
      ? partnerOf(article, sentence, named[0]!, fellowsOf(sentence, named[0]!))
      : pairNear(article, sentence, [], figure.to);
  const pair = [...new Set([...named, ...context.codes])].sort();
  if (pair.length !== 2) return {reason: "the two countries are not known"};
  if (!context.stated) doubts.push("parties from context");
  return {exporter: pair[0]!, importer: pair[1]!, doubts, naming: context.sentence ? [context.sentence] : []};
}

/** The countries that "between" right behind the noun names. */
function betweenOf({article, sentence, first}: Figure, anchor: Anchor): string[] {
  const mentions = partiesOf(sentence, article).filter((m) => m.first > anchor.token && m.last < first);
  return [...new Set(mentions.filter((m) => m.preposition === "between").map((m) => m.code))];
}

/** Exactly two countries in the sentence, or a pair told in the sentence before. */
function isOfTwo({article, sentence}: Figure, told: Told | null): boolean {
  const codes = new Set(partiesOf(sentence, article).map((m) => m.code));
  return codes.size === 2 || (codes.size === 0 && told !== null && sentence.index - told.sentence.index <= 1);
}

/** No other country of the sentence could be the partner: none stands before the figure, or owns who says it. */
function isAlone({article, sentence, last}: Figure, code: string): boolean {
  const speaker = speakerCountry(article, sentence, sentence);
  return (
    (speaker === "" || speaker === code) &&
    partiesOf(sentence, article).every((m) => m.code === code || m.first > last)
  );
}

const fromTold = ({sentence}: Figure, told: Told): string[] =>
  told.sentence === sentence ? ["parties from the figure before"] : ["parties from the sentence before"];

function subjects(figure: Figure, anchor: Anchor, named: string[]): string[] {
  const subject = anchor.verb?.subject;
  if (!subject) return named;
  return [
    ...new Set([
      ...named,
      ...partiesOf(figure.sentence, figure.article)
        .filter((m) => m.first >= subject[0] && m.last <= subject[1])
        .map((m) => m.code)
    ])
  ];
}

/** "between the Sultanate and Iran" */
const STANDS_FOR =
  /^(?:the|that|this) (?:[\w-]+ )?(?:sultanate|kingdom|emirate|island|republic|country|archipelago|neighbou?r)\b/;

/** "trade with Africa", "with the rest of the world", "with the bloc": a partner that is no country. */
function strangePartner({sentence, to}: Figure, anchor: Anchor): string {
  const {tokens} = sentence;
  for (let k = anchor.token + 1; k <= to && k < anchor.token + 6; k++) {
    if (!/^(?:with|between|among|across|within)$/.test(wordAt(sentence, k))) continue;
    const phrase = textOf(sentence, k + 1, k + 6);
    if (
      /^(?:the |its |his |her |their )?(?:two|neighbou?rs?\b(?!s)|country|countries|sides|nations|each|one another|them|it\b|pair|both|other)/.test(
        phrase
      )
    )
      return "";
    if (STANDS_FOR.test(phrase)) return "";
    const next = tokens.slice(k + 1, k + 5).find((t) => t.pos === "PROPN");
    if (next || /\b(?:rest|world|bloc|region|states|continent|union|members|partners|group)\b/.test(phrase))
      return "the partner is no country";
  }
  return "";
}

function oneWay(figure: Figure, anchor: Anchor, sides: Sides, told: Told | null): Parties | Unknown {
  const {article, sentence} = figure;
  const {from, to, both} = sides;
  // "Iran's exports with Iraq"
  if (from.length === 1 && to.length === 0) to.push(...both.filter((c) => c !== from[0]));
  else if (to.length === 1 && from.length === 0) from.push(...both.filter((c) => c !== to[0]));
  if (from.length > 1 || to.length > 1) {
    const exporter = from.length > 1 ? from.filter((c) => !to.includes(c)) : from;
    const importer = to.length > 1 ? to.filter((c) => !from.includes(c)) : to;
    if (exporter.length > 1 || importer.length > 1)
      return {reason: "more than two countries share the figure"};
    return done(exporter[0], importer[0], []);
  }
  if (from[0] && to[0]) return done(from[0], to[0], []);
  const known = from[0] ?? to[0];
  const half = {exporter: from[0] ?? "", importer: to[0] ?? ""};
  const before = textOf(sentence, anchor.token - 4, anchor.token - 1).split(" ");
  if (before.some((w) => WORLDWIDE.has(w)) && anchor.way !== "verb" && !sides.pronoun)
    return {reason: "only one country is named: trade with all the world", half};
  const investor = known === undefined ? investorOf(figure, anchor) : null;
  if (investor) return investor;
  if (told && !(told.exporter && told.importer)) {
    const whole = completed(figure, sides, told);
    if (whole) return whole;
    told = null;
  }
  if (told && known === undefined && OTHER_WAY.test(textOf(sentence, figure.from, figure.to)))
    return done(told.importer, told.exporter, fromTold(figure, told), told.sentence);
  if (known === undefined) return unnamed(figure, anchor, sides, told);
  // "Trade was $8.5bn, of which India's exports were worth $7.1bn"
  if (told && (known === told.exporter || known === told.importer)) {
    const other = known === told.exporter ? told.importer : told.exporter;
    const doubts = told.sentence === figure.sentence ? [] : ["parties from the sentence before"];
    return done(from[0] ?? other, to[0] ?? other, doubts, told.sentence);
  }
  const isOfPartner = (from[0] === undefined) !== isReversed(anchor);
  // "Iranian exports to Pakistan stood at $1.4bn. Exports to Afghanistan": Iran's
  if (told?.holder && told.holder !== known && anchor.way !== "verb" && isOfPartner && isAlone(figure, known))
    return done(from[0] ?? told.holder, to[0] ?? told.holder, fromTold(figure, told), told.sentence);
  // "Lao dams meet 15% of Cambodia's needs; Singapore draws 100 MW": from the same source
  if (told && figure.quantity.kind === "physical" && isReversed(anchor) && to[0] && isNext(figure, told))
    if (told.exporter !== to[0]) return done(told.exporter, to[0], fromTold(figure, told), told.sentence);
  if (!mayInfer(figure, anchor, sides)) return {reason: "only one country is named", half};
  const partner = partnerOf(article, sentence, known, fellowsOf(sentence, known));
  const other = partner.codes.length === 1 ? partner.codes[0] : undefined;
  if (!other) return {reason: "the other country is not known", half};
  return done(from[0] ?? other, to[0] ?? other, ["parties from context"], partner.sentence);
}

const OTHER_WAY =
  /\b(?:(?:the other|the opposite|the reverse) (?:way|direction)|in the (?:opposite|other|reverse|contrary) (?:direction|sense)|in return|vice versa)\b/;

const isNext = ({sentence}: Figure, told: Told): boolean =>
  (told.measure === "supply" || told.measure === "share") &&
  sentence.index - told.sentence.index <= 1 &&
  sentence.paragraph - told.sentence.paragraph <= 1;

/** "of these", "of which", "3 million tons of it": a part of what was told before. "Most of it" is a part of the figure itself. */
export function isPartOf({sentence, from, first, last}: Figure): boolean {
  const near = `${textOf(sentence, Math.max(from - 1, first - 14), first - 1)} | ${textOf(sentence, last + 1, last + 4)}`;
  return PART_OF.test(near) && !PARTLY.test(near);
}
const PART_OF = /\bof (?:these|those|this|that|it|them|which|the total|whom)\b/;
const PARTLY =
  /\b(?:most|much|half|all|some|part|bulk|share|third|quarter|majority) of (?:these|those|it|them|which)\b/;

/** "India imported 770,000 tonnes. Of these, Mozambique supplied 264,000": the side that was left open, filled. */
function completed(figure: Figure, {from, to}: Sides, told: Told): Parties | Unknown | null {
  if (!isPartOf(figure)) return null;
  const exporter = from[0] || told.exporter;
  const importer = to[0] || told.importer;
  return exporter && importer && exporter !== importer
    ? done(exporter, importer, fromTold(figure, told), told.sentence)
    : null;
}

/** No country stands by the figure: the holder told before, or whoever speaks of "the island", "the country". */
function unnamed(figure: Figure, anchor: Anchor, sides: Sides, told: Told | null): Parties | Unknown {
  const {article, sentence, quantity} = figure;
  // "They sell us eggs, we sell them cement," said the trader: of which side, nobody says
  const subject = anchor.way === "verb" && anchor.verb?.subject;
  if (
    subject &&
    /^(?:we|they)$/.test(textOf(sentence, subject[0], subject[1])) &&
    /\b(?:us|them)\b/.test(textOf(sentence, figure.from, figure.to))
  )
    return {reason: "who speaks is not known"};
  const elsewhere = openSide(figure, anchor, told);
  if (elsewhere) return elsewhere;
  const again = told ? ofSameHolder(figure, anchor, told) : null;
  if (again && !("reason" in again)) return again;
  const nouns = ["exports", "imports", "debt", "investment"];
  const holder = nouns.includes(anchor.sense.is) ? speakerCountry(article, sentence, quantity) : "";
  const next = holder ? null : itsOwn(figure, anchor);
  if (next) return next;
  if (!holder || !(sides.pronoun || isBack(figure, anchor))) return {reason: "no country is named"};
  const partner = partnerOf(article, sentence, holder);
  const other = partner.codes.length === 1 ? partner.codes[0] : undefined;
  const [seller, buyer] = isReversed(anchor) ? [other, holder] : [holder, other];
  return done(seller, buyer, ["parties from context"], partner.sentence);
}

/** "Australia shipped cattle to Indonesia. Its wheat exports to the country": the subject of the sentence before, and the other that it names. */
function itsOwn({article, sentence, to}: Figure, anchor: Anchor): Parties | Unknown | null {
  const before = article.sentences[sentence.index - 1];
  if (!/^(?:exports|imports)$/.test(anchor.sense.is) || !before) return null;
  if (!/^its\b/.test(textOf(sentence, Math.max(0, anchor.token - 3), anchor.token))) return null;
  if (!STAND_IN.test(textOf(sentence, anchor.token, Math.min(to, anchor.token + 9)))) return null;
  const mentions = partiesOf(before, article);
  const [owner, other, ...more] = [...new Set(mentions.map((m) => m.code))];
  const isSubject = mentions[0]?.preposition === "" && mentions[0].first < 3;
  if (!owner || !other || more.length > 0 || !isSubject) return null;
  const doubts = ["parties from the sentence before"];
  return isReversed(anchor) ? done(other, owner, doubts, before) : done(owner, other, doubts, before);
}

/** "We have been delivering gas to Serbia, and deliveries will grow to 400 million": the side that an earlier clause of the sentence names. */
function openSide(figure: Figure, anchor: Anchor, told: Told | null): Parties | Unknown | null {
  const {article, sentence, first} = figure;
  const leads = isReversed(anchor) ? "from" : "to";
  const mentions = partiesOf(sentence, article).filter((m) => m.last < first && !m.local);
  const partners = new Set(mentions.filter((m) => m.preposition === leads).map((m) => m.code));
  const [partner] = partners;
  if (partners.size !== 1 || !partner) return null;
  const owner = mentions.find((m) => m.code !== partner && m.preposition === "")?.code ?? told?.holder;
  if (!owner || owner === partner) return null;
  const doubts = ["parties from an earlier clause"];
  return isReversed(anchor) ? done(partner, owner, doubts) : done(owner, partner, doubts);
}

/** "shipments to the island", "imports from the country": a partner named before. */
const isBack = ({sentence, to}: Figure, anchor: Anchor): boolean =>
  STAND_IN.test(textOf(sentence, anchor.token, Math.min(to, anchor.token + 9)));
export const STAND_IN =
  /\b(?:to|from|with|into|in) (?:the|that|this|its) (?:(?!whole|entire)[\w-]+ ){0,2}(?:island|country|market|kingdom|republic|nation|state|emirate|latter|former|federation|sultanate|archipelago|neighbou?r|partner|ally|bloc)\b/;

/** "Singapore is the largest foreign investor in Indonesia, with investments of US$15.4 billion". */
export function investorOf({sentence, from}: Figure, anchor: Pick<Anchor, "token">): Parties | null {
  const at = sentence.tokens.findIndex(
    (t, k) =>
      k >= Math.max(0, from - 40) &&
      k !== anchor.token &&
      (/^(?:investor|investors|creditor|lender)$/.test(t.lower) ||
        // "the largest source of foreign investment in Laos"
        (t.lower === "source" && /\binvestments?\b/.test(textOf(sentence, k + 1, k + 5))))
  );
  if (at < 0) return null;
  const mentions = partiesOf(sentence);
  const host =
    mentions.find((m) => m.first > at && m.preposition === "in") ??
    mentions.findLast((m) => m.last < at && m.first > from + 1);
  const holder = mentions.findLast((m) => m.last < at && m !== host && m.preposition === "");
  return host && holder && host.code !== holder.code
    ? {exporter: holder.code, importer: host.code, doubts: [], naming: []}
    : null;
}

/** "Iranian exports were $5bn and imports $3bn": the same country's, with the same partner. */
function ofSameHolder(
  {sentence}: Figure,
  anchor: Anchor,
  {measure, exporter, importer, holder, sentence: telling}: Told
): Parties | Unknown {
  const {is} = anchor.sense;
  const flows = (m: string) => m !== "debt" && m !== "investment" && m !== "owe" && m !== "invest";
  // "Saudi Arabia has invested $2.5bn. Gold brought in $7.6bn": no sale of Saudi Arabia's
  if (holder === "" || flows(is) !== flows(measure)) return {reason: "no country is named"};
  const partner = holder === exporter ? importer : exporter;
  const [seller, buyer] = isReversed(anchor) ? [partner, holder] : [holder, partner];
  return done(
    seller,
    buyer,
    telling === sentence ? ["parties from the figure before"] : ["parties from the sentence before"],
    telling
  );
}

/** Whether the words point to one other country: "its neighbour", "to it", "of that", a pronoun for the one that is not named. */
function mayInfer(figure: Figure, anchor: Anchor, sides: Sides): boolean {
  const {sentence} = figure;
  if (sides.pronoun) return true;
  if (isPartOf(figure)) return true;
  // "We sell them fish worth €30 million"
  if (anchor.way === "verb" && /\b(?:them|us)\b/.test(textOf(sentence, anchor.token + 1, figure.first)))
    return true;
  const text = textOf(
    sentence,
    Math.min(figure.from, anchor.token - 3),
    Math.max(figure.to, anchor.token + 6)
  );
  if (
    /\b(?:of (?:that|this|which|the total|the sum)|to it|from it|to them|the latter|the former|in return|that country|the country|the kingdom|the republic|bilateral|each other|the (?:island|neighbou?ring) \w+)\b/.test(
      text
    )
  )
    return true;
  // "its imports from Iran", "they exported … to Iraq": the holder is a pronoun, the partner is named by a preposition
  const holder = sides.from[0] !== undefined && sides.to[0] === undefined ? "from" : "to";
  const reversed = isReversed(anchor);
  const holderIsKnown = (holder === "from") !== reversed;
  const pronoun = /\b(?:its|their|our|it|they|we|he|she|his|her)\b/.test(
    textOf(sentence, anchor.token - 6, anchor.token + 1)
  );
  return !holderIsKnown || (pronoun && !holderIsKnown);
}

function done(
  exporter: string | undefined,
  importer: string | undefined,
  doubts: string[],
  naming: AnnotatedSentence | null = null
): Parties | Unknown {
  if (!exporter || !importer) return {reason: "the two countries are not known"};
  if (exporter === importer) return {reason: "within one country"};
  return {exporter, importer, doubts, naming: naming ? [naming] : []};
}
