/** Seller and buyer of what goes one way. */
import type {AnnotatedSentence} from "../../../types.ts";
import {STATE_FIRMS, WORLDWIDE} from "../../../lexicon/trade.ts";
import type {Anchor} from "../anchor/shape.ts";
import {countryWeights, homeCountry, weightier} from "../../parties.ts";
import {partnerOf} from "../context.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {goodsOf} from "../goods.ts";
import {partiesOf} from "../places.ts";
import {wholeAfter} from "../share/whole.ts";
import {type Sides, isReversed} from "../sides.ts";
import {investorOf} from "./investor.ts";
import {
  type Parties,
  type Told,
  type Unknown,
  done,
  fellowsOf,
  fromTold,
  isAlone,
  isPartOf,
  OTHER_WAY
} from "./shape.ts";
import {unnamed} from "./unnamed.ts";

export function oneWay(figure: Figure, anchor: Anchor, sides: Sides, told: Told | null): Parties | Unknown {
  const {article, sentence} = figure;
  const {from, to, both} = sides;
  // "ran up arrears of $78m with its Nigerian suppliers"
  if (/^(?:debt|owe)$/.test(anchor.sense.is) && from.length + to.length === 0 && both.length === 1)
    from.push(both[0]!);
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
  // "total exports to China": of one partner alone, the seller is told elsewhere
  const isToPartner = /^(?:to|from)$/.test(wordAt(sentence, anchor.token + 1)) && (from[0] === undefined) !== isReversed(anchor); // prettier-ignore
  if (
    anchor.sense.is !== "investment" &&
    !isToPartner &&
    before.some((w) => WORLDWIDE.has(w)) &&
    anchor.way !== "verb" &&
    !sides.pronoun
  )
    return {reason: "only one country is named: trade with all the world", half};
  // "crumbs beside an import bill of more than $30bn"
  if (
    /^an? /.test(textOf(sentence, anchor.token - 2, anchor.token)) &&
    /^bills?$/.test(wordAt(sentence, anchor.token))
  )
    return {reason: "trade with the whole world", half};
  // "Chile is Peru's second investor in Latin America, with a stock of $22 billion"
  const isInvestor = /^investors?$/.test(wordAt(sentence, anchor.token));
  const investor = isInvestor ? investorOf(figure, {token: -1}) : known === undefined ? investorOf(figure, anchor) : null; // prettier-ignore
  if (investor) return investor;
  if (told && !(told.exporter && told.importer)) {
    const whole = completed(figure, sides, told);
    if (whole) return whole;
    told = null;
  }
  if (told && known === undefined && OTHER_WAY.test(textOf(sentence, figure.from, figure.to)))
    return done(told.importer, told.exporter, fromTold(figure, told), told.sentence);
  if (known === undefined) return unnamed(figure, anchor, sides, told);
  const firm = from[0] === undefined ? creditorFirm(figure, anchor, known) : null;
  if (firm) return firm;
  // "imported 310,000 tonnes of fuel through Walvis Bay, most of it from third countries"
  if (
    told &&
    from[0] === undefined &&
    isReversed(anchor) &&
    ELSEWHERE.test(textOf(sentence, figure.last, sentence.tokens.length))
  )
    return {reason: "what comes from elsewhere", half};
  // "Trade was $8.5bn, of which India's exports were worth $7.1bn"
  if (told && isKindred(told, anchor, from[0]) && (known === told.exporter || known === told.importer)) {
    const other = known === told.exporter ? told.importer : told.exporter;
    const doubts = told.sentence === figure.sentence ? [] : ["parties from the sentence before"];
    return done(from[0] ?? other, to[0] ?? other, doubts, told.sentence);
  }
  const isOfPartner = (from[0] === undefined) !== isReversed(anchor);
  // "Iranian exports to Pakistan stood at $1.4bn. Exports to Afghanistan": Iran's
  const owner = told && ownerNow(figure, anchor, told);
  if (told && owner && owner !== known && anchor.way !== "verb" && isOfPartner && isAlone(figure, known))
    return done(from[0] ?? owner, to[0] ?? owner, fromTold(figure, told), told.sentence);
  // "Lao dams meet 15% of Cambodia's needs; Singapore draws 100 MW": from the same source
  // "Bolivia's gas sales to Brazil came to $1.4bn. // Argentina took 7.5 million cubic metres a day": of the same gas
  if (
    told &&
    isReversed(anchor) &&
    to[0] &&
    (isNext(figure, told, anchor) || isOfSameGoods(figure, told, anchor))
  )
    if (told.exporter !== to[0]) return done(told.exporter, to[0], fromTold(figure, told), told.sentence);
  // "Singapore has put in $20bn. Japanese investment slipped to $3.5bn": in the same country
  if (
    told?.measure === "investment" &&
    /^invest/.test(anchor.sense.is) &&
    from[0] &&
    from[0] !== told.importer &&
    isAlone(figure, from[0])
  )
    return done(from[0], told.importer, fromTold(figure, told), told.sentence);
  // "Zimbabwe's exports to Malawi stood at $9m, while Mozambique exported goods worth $6m": to the same market
  if (told?.measure === "exports" && anchor.way === "verb" && told.sentence === sentence && /^(?:sell|buy)$/.test(anchor.sense.is) && /^(?:while|whereas|but|and)$/.test(wordAt(sentence, figure.from)) && isAlone(figure, known)) // prettier-ignore
    return known === from[0] ? done(known, told.importer, fromTold(figure, told), told.sentence) : done(told.exporter, known, fromTold(figure, told), told.sentence); // prettier-ignore
  const meant = pronounPartner(figure, anchor, known);
  if (meant) return done(from[0] ?? meant.code, to[0] ?? meant.code, meant.doubts, meant.sentence);
  const ownNeed = to[0] === undefined ? neederOf(figure) : "";
  if (ownNeed) return done(known, ownNeed, []);
  // "Russia supplies 2.8 billion a year": to whom the other, told just before, supplies
  if (
    told?.measure === "supply" &&
    figure.quantity.kind === "physical" &&
    from[0] &&
    isNext(figure, told) &&
    from[0] !== told.importer
  )
    return done(from[0], told.importer, fromTold(figure, told), told.sentence);
  const creditor = from[0] === undefined ? creditorOf(figure, anchor, known) : "";
  if (creditor) return done(creditor, known, ["the creditor is who reminds of the debt"]);
  const seller = to[0] !== undefined ? soldBy(figure, anchor, known) : "";
  if (seller) return done(seller, known, []);
  if (!mayInfer(figure, anchor, sides)) {
    const topic = isBilateral(figure, anchor) ? topicOf(figure, known) : null;
    if (!topic) return {reason: "only one country is named", half};
    return done(from[0] ?? topic.code, to[0] ?? topic.code, ["parties from context", "the other country is what is spoken of"], topic.sentence); // prettier-ignore
  }
  const topic = isUnderDeal(figure, anchor) ? topicHere(figure, known) : "";
  if (topic) return done(from[0] ?? topic, to[0] ?? topic, ["parties from context"]);
  // "Finland has put $6 billion into the country's mills", where others are named: the country that the article is about
  const here = new Set(partiesOf(sentence, article).flatMap(({code}) => (code === known ? [] : [code])));
  if (/^invest/.test(anchor.sense.is) && here.size > 1) {
    const home = homeCountry(article);
    return home === "" || home === known ? {reason: "the other country is not known", half} : done(from[0] ?? home, to[0] ?? home, ["parties from context"]); // prettier-ignore
  }
  const partner = partnerOf(article, sentence, known, fellowsOf(sentence, known));
  const other = partner.codes.length === 1 ? partner.codes[0] : undefined;
  if (!other) return {reason: "the other country is not known", half};
  // "Malta drew $2bn of investment. Most came from Chile, followed by Latvia": who is named only later is not meant here
  if (
    /^invest/.test(anchor.sense.is) &&
    !partner.stated &&
    !partner.sentence &&
    isLater(figure, other, known)
  )
    return {reason: "the other country is not known", half};
  return done(from[0] ?? other, to[0] ?? other, ["parties from context"], partner.sentence);
}

const isLater = ({article, sentence}: Figure, code: string, known: string): boolean =>
  [...countryWeights(article)].some(([one, weight]) => one !== code && one !== known && weight >= (countryWeights(article).get(code) ?? 0)) && // prettier-ignore
  article.sentences.slice(0, sentence.index + 1).every((s) => s.places.every((p) => p.country !== code));

/** "the biggest buyer of Kenyan goods, taking 126 billion shillings' worth": whose goods they are. */
function soldBy({article, sentence, from, first}: Figure, {sense}: Anchor, buyer: string): string {
  if (!/^(?:take|buy)$/.test(sense.is)) return "";
  const at = sentence.tokens.findLastIndex(
    (t, k) =>
      k < first &&
      k >= from - 25 &&
      /^(?:buyer|customer|importer|client|purchaser|consumer|destination|market|outlet)s?$/.test(t.lower)
  );
  if (at < 0 || !/^(?:of|for)$/.test(wordAt(sentence, at + 1))) return "";
  const owner = partiesOf(sentence, article).find((m) => m.first > at && m.first <= at + 4);
  return owner && owner.code !== buyer ? owner.code : "";
}

/** What is told of one country alone and yet is owed or delivered to one other: a debt, current over a border. */
const isBilateral = ({quantity}: Figure, {way, sense}: Anchor): boolean =>
  ((way === "verb" && sense.is === "owe") || (quantity.unit === "MW" && /^(?:verb|subject)$/.test(way))) &&
  !/^(?:invest|trade-verb)$/.test(sense.is);

/** The country that the text speaks of: what the sentences before it in the paragraph begin with, no other country in them. */
function topicOf(
  {article, sentence}: Figure,
  known: string
): {code: string; sentence: AnnotatedSentence | null} | null {
  for (const back of [1, 2]) {
    const before = article.sentences[sentence.index - back];
    if (!before || sentence.paragraph - before.paragraph > 1) break;
    const mentions = partiesOf(before, article).filter((m) => m.code !== known);
    const first = mentions[0];
    if (first && first.preposition === "" && first.first < 4) return {code: first.code, sentence: before};
  }
  return null;
}

const ELSEWHERE = /\b(?:from|in) (?:elsewhere|(?:third|other) (?:countries|markets|states))\b/;

/** "Gazprom maintains that Moldova owes it $709m": the country of a company that everybody knows; of another, nobody says. */
function creditorFirm(
  {sentence}: Figure,
  {sense, verb, token}: Anchor,
  debtor: string
): Parties | Unknown | null {
  if (sense.is !== "owe" || !verb || wordAt(sentence, token + 1) !== "it") return null;
  const outer = sentence.verbs.findLast((v) => v.head < verb.first && v.subject !== null);
  const [start, end] = outer?.subject ?? [0, -1];
  const name = sentence.tokens.slice(start, end + 1);
  if (name.length === 0 || !name.every((t) => t.pos === "PROPN")) return null;
  if (sentence.places.some((p) => p.start >= name[0]!.start && p.end <= name.at(-1)!.end)) return null;
  const country = STATE_FIRMS.get(name.map((t) => t.lower).join(" "));
  if (!country) return {reason: "the creditor is no country"};
  return done(country, debtor, ["the creditor is a company"]);
}

/** "The Bolivians remember that Paraguay still owes 12 million dollars": to those who have not forgotten it. */
function creditorOf({article, sentence, first}: Figure, {sense, verb}: Anchor, debtor: string): string {
  if (sense.is !== "owe" || !verb || verb.negated || verb.passive) return "";
  // "owes the World Bank $12 million"
  if (sentence.tokens.slice(verb.head + 1, first).some((t) => /^(?:PROPN|NOUN|PRON)$/.test(t.pos))) return "";
  const recall = sentence.verbs.findLast((v) => v.head < verb.first);
  if (
    !recall?.subject ||
    recall.negated ||
    !/^(?:remember|remind|recall|complain|insist)$/.test(recall.lemma)
  )
    return "";
  const [start, end] = recall.subject;
  const owners = partiesOf(sentence, article).filter((m) => m.first >= start && m.last <= end);
  return owners.length === 1 && owners[0]!.code !== debtor ? owners[0]!.code : "";
}

const isNext = ({sentence, quantity}: Figure, told: Told, anchor: Anchor | null = null): boolean =>
  (quantity.kind === "physical"
    ? told.measure === "supply" || told.measure === "share"
    : told.measure === "exports" && anchor?.way === "verb" && anchor.sense.is === "take") &&
  sentence.index - told.sentence.index <= 1 &&
  sentence.paragraph - told.sentence.paragraph <= 1;

/** "Japan bought Philippine goods. Exports to the United States", in an article on the Philippines: of those who sold. */
const ownerNow = ({article}: Figure, {sense}: Anchor, {measure, exporter, importer, holder}: Told): string =>
  sense.is === "exports" && measure === "exports" && holder === importer
    ? weightier(article, holder, exporter)
    : holder;

/** The goods told of just before, counted in another measure. */
const isOfSameGoods = (figure: Figure, told: Told, anchor: Anchor): boolean =>
  told.measure === "exports" &&
  told.goods !== "all" &&
  figure.quantity.kind === "physical" &&
  figure.sentence.index - told.sentence.index <= 1 &&
  figure.sentence.paragraph - told.sentence.paragraph <= 2 &&
  goodsOf(figure, anchor) === told.goods;

/** "India imported 770,000 tonnes. Of these, Mozambique supplied 264,000": the side that was left open, filled. */
function completed(figure: Figure, {from, to}: Sides, told: Told): Parties | Unknown | null {
  if (!isPartOf(figure)) return null;
  const exporter = from[0] || told.exporter;
  const importer = to[0] || told.importer;
  return exporter && importer && exporter !== importer
    ? done(exporter, importer, fromTold(figure, told), told.sentence)
    : null;
}

/** Whether the words point to one other country: "its neighbour", "to it", "of that", a pronoun for the one that is not named. */
function mayInfer(figure: Figure, anchor: Anchor, sides: Sides): boolean {
  const {sentence} = figure;
  // "sold its neighbours electricity": of several, nobody knows which
  if (
    sides.pronoun &&
    !/\b(?:its|their) (?:\w+ )?neighbou?rs\b(?! ['’])/.test(textOf(figure.sentence, figure.from, figure.to))
  )
    return true;
  if (isPartOf(figure)) return true;
  // "a partnership in which Qatar has sunk $2 billion", "put $2 billion into the Bellara complex"
  if (anchor.sense.is === "invest" && (/\b(?:in|into) which$/.test(textOf(sentence, figure.from - 1, figure.from)) || isIntoSite(figure))) return true; // prettier-ignore
  // "under the memorandum Morocco will supply 450,000 tonnes": the other one that it was made with
  if (isUnderDeal(figure, anchor)) return true;
  // "We sell them fish worth €30 million"
  if (anchor.way === "verb" && /\b(?:them|us)\b/.test(textOf(sentence, anchor.token + 1, figure.first)))
    return true;
  const text = textOf(
    sentence,
    Math.min(figure.from, anchor.token - 3),
    Math.max(figure.to, anchor.token + 6)
  );
  if (
    /\b(?:of (?:that|this|which|the total|the sum)|to it|from it|to them|the latter|the former|in return|(?:to|from) the neighbou?r|that country|the country|the kingdom|the republic|bilateral|each other|the (?:island|neighbou?ring) \w+)\b/.test(
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

/** "into the Bellara complex", "in the port of Bagamoyo": a site that no gazetteer knows, and not the investor's own. */
const isIntoSite = ({sentence, last, to}: Figure): boolean =>
  /^(?:in|into) (?:the |a |an )?(?:[\p{L}-]+ ){0,4}(?:complex|port|mine|mines|refinery|field|dam|airport|terminal|plant|mill|mills|railway|smelter|harbour|harbor|shipyard|steelworks|factory|pipeline|corridor)\b/u.test(textOf(sentence, last + 1, Math.min(to, last + 9))); // prettier-ignore

/** "Vietnam's farmers paid dearly, and under the memorandum Morocco will supply": the country that the sentence begins with. */
function topicHere({article, sentence}: Figure, known: string): string {
  const first = partiesOf(sentence, article)[0];
  return first && first.first < 3 && first.preposition === "" && first.code !== known ? first.code : "";
}

const isUnderDeal = ({sentence, from}: Figure, {way, token}: Anchor): boolean =>
  way === "verb" && UNDER_DEAL.test(textOf(sentence, from, token));

const UNDER_DEAL =
  /\bunder (?:the|this|that|a|an|its|their) (?:[\w-]+ ){0,2}(?:memorandum|agreement|deal|contract|accord|pact|protocol|treaty|arrangement)\b/;

/** "bought from it $3.2 billion", "wants to sell it $300 million": the country named last before the verb, here or in the sentence before. */
function pronounPartner(
  {article, sentence, first, last, to}: Figure,
  anchor: Anchor,
  known: string
): {code: string; doubts: string[]; sentence: AnnotatedSentence | null} | null {
  if (anchor.way !== "verb") return null;
  const object = textOf(sentence, anchor.token + 1, Math.min(first - 1, anchor.token + 2));
  const after = textOf(sentence, last + 1, Math.min(to, last + 5));
  if (
    !/^(?:from |to )?(?:it|them|there)\b/.test(object) &&
    !/^(?:[\w-]+ ){0,3}(?:from|to) (?:it|them|there)\b/.test(after)
  )
    return null;
  const here = partiesOf(sentence, article).findLast((m) => m.last < anchor.token && m.code !== known);
  if (here) return {code: here.code, doubts: [], sentence: null};
  const before = article.sentences[sentence.index - 1];
  const codes = new Set(
    (before ? partiesOf(before, article) : []).map((m) => m.code).filter((code) => code !== known)
  );
  const [code] = codes;
  return before && code && codes.size === 1
    ? {code, doubts: ["parties from the sentence before"], sentence: before}
    : null;
}

/** "supplied 210,000 MWh, equal to 9% of Ecuador's electricity demand": whose need the next figure is a part of. */
function neederOf({article, sentence, after, quantity}: Figure): string {
  if (!after || after.quantity.kind !== "percent" || quantity.kind !== "physical") return "";
  const whole = wholeAfter(after);
  if (!whole?.need) return "";
  const inside = partiesOf(sentence, article).filter((m) => m.first >= whole.from && m.last <= whole.to);
  return inside[0]?.code ?? "";
}

/** What was told of debts, investments or shares says nothing of who buys what a country exports. */
const isKindred = ({measure, exporter}: Told, {sense: {is}}: Anchor, seller: string | undefined): boolean =>
  measure === "debt"
    ? /^(?:debt|owe)$/.test(is)
    : measure === "investment"
      ? /^invest/.test(is)
      : measure !== "share" || seller === undefined || seller === exporter;
