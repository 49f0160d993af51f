/** What a figure measures; sums that buy nothing and weights of other things are refused. */
import {AID_GOODS, AID_LOADS, GOODS_NOUNS, SOLD_GOODS} from "../../lexicon/trade.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Claim} from "./carry/claim.ts";
import {type Figure, type Measure, isPrice} from "./figure.ts";
import {textOf, wordAt} from "./figure/words.ts";
import {isPaidFor} from "./sides.ts";

const LUGGAGE = /^of (?:[\w-]+ )?(?:equipment|gear|materiel|matériel|kit|luggage|baggage|ammunition)\b/;

/** What the figure measures; sums that buy nothing and weights of other things are refused. */
export function measureOf(figure: Figure, anchor: Anchor, told: Claim | null): Measure | {reason: string} {
  const {quantity, sentence, from, to, first, last} = figure;
  const {is} = anchor.sense;
  const physical = quantity.kind === "physical";
  // "whose debt stands at $150 million, asked for relief": of a debt, up to the next comma
  const isDebt = is === "debt" || is === "owe";
  const comma = isDebt ? sentence.tokens.findIndex((t, k) => k > last && k < last + 8 && t.text === ",") : -1;
  if (AID_GOODS.test(textOf(sentence, Math.max(from, first - 4), Math.min(to, comma > 0 ? comma : last + 8))))
    return {reason: "aid or a gift"};
  if (quantity.kind === "money" && quantity.value !== null && quantity.value < 1000)
    return {reason: "too little for a trade"};
  if (physical) {
    // "gets 3 kWh of electricity for each cubic metre": a rate of exchange
    if (quantity.value !== null && quantity.value < (LEAST[quantity.unit] ?? 0))
      return {reason: "too little for a delivery"};
    // "has sent a military plane carrying 10 tons of medicines"
    if (
      quantity.unit === "t" &&
      /^(?:send|take)$/.test(is) &&
      AID_LOADS.test(textOf(sentence, Math.max(from, first - 8), Math.min(to, last + 5)))
    )
      return {reason: "aid or a gift"};
    // "60 soldiers and 146 tons of equipment were flown home"
    if (LUGGAGE.test(textOf(sentence, last + 1, last + 4))) return {reason: "a load that nobody buys"};
    return is === "trade" ||
      is === "debt" ||
      is === "investment" ||
      is === "owe" ||
      is === "invest" ||
      is === "trade-verb"
      ? {reason: "a physical quantity that no country is told to deliver"}
      : "supply";
  }
  const {verb} = anchor;
  if (
    verb?.lemma === "receive" &&
    verb.subject &&
    UNIFORMED.test(textOf(sentence, verb.subject[0], verb.subject[1])) &&
    !PAID.test(sentence.text)
  )
    return {reason: "aid or a gift"};
  if (isOfMany(figure, anchor)) return {reason: "what several countries together owe or sell"};
  if (is === "debt" || is === "owe") return "debt";
  if (is === "investment" || is === "invest") return "investment";
  if (isInside(figure, anchor)) return {reason: "trade inside one country"}; // prettier-ignore
  if (is === "trade" || is === "trade-verb") return "trade";
  if (is === "exports" || is === "imports") return "exports";
  if (isPrice(figure)) return {reason: "a price, cost or fee"};
  if (
    anchor.way === "verb" &&
    /\bfor(?: (?:a|an|the|some|about|around|roughly|just|only|mere|symbolic|total|of|price|sum|nearly|almost|over|more|less|than|at|least|as|much|up|to|record))*$/.test(
      textOf(sentence, first - 5, first - 1)
    ) &&
    !GOODS_FOR.test(textOf(sentence, first - 10, first - 1)) &&
    !isExportedFor(figure, anchor)
  )
    return isYearly(figure) ||
      isYearsSupply(figure, anchor) ||
      isAccount(figure, anchor) ||
      isReturned(figure, anchor, told)
      ? "exports"
      : {reason: "the price of a purchase"};
  const worth =
    /^(?:['’]s? ?)?worth\b|^(?:['’] )?(?:a |per )?(?:year |month |day )?of\b|^in \w+/.test(
      textOf(sentence, last + 1, last + 4)
    ) || /\b(?:worth|valued at|(?:to|in) the value of)\b/.test(textOf(sentence, first - 6, first - 1));
  // "took $640 million worth of goods and sent back $410 million"
  // "Taiwan bought $75 million worth of shrimp. China took $9.8 million worth", "Japan took $1.1 billion"
  const goesOn =
    is === "take" &&
    anchor.verb?.form === "finite" &&
    told?.measure === "exports" &&
    sentence.index - told.figure.sentence.index <= 1 &&
    sentence.paragraph === told.figure.sentence.paragraph &&
    !/^(?:from|in|for|of)\b/.test(textOf(sentence, last + 1, last + 1));
  const strong =
    goesOn ||
    is === "sell" ||
    is === "buy" ||
    (told?.measure === "exports" && told.figure.sentence === sentence);
  return strong || worth || isExportedFor(figure, anchor) || isPaidFor(figure, anchor)
    ? "exports"
    : {reason: "money that pays for nothing named"};
}

/** "trade between Chile's regions", "between Polish cities"; not "trade between their companies". */
const isInside = ({sentence}: Figure, {token}: Anchor): boolean =>
  INSIDE.test(textOf(sentence, token + 1, token + 7)) &&
  sentence.places.some(
    (p) => p.start > sentence.tokens[token]!.start && p.start < (sentence.tokens[token + 5]?.end ?? 0)
  );

const INSIDE =
  /^(?:between|among) (?:the )?[\w-]+(?: ['’]s)? (?:own )?(?:regions|provinces|cities|towns|islands|districts|counties|companies|firms|banks)\b(?! (?:and|in|of|with|from|on)\b)/;

/** "exported for $36 million of goods to Samoa": no goods stand between that the sum would be the price of. */
const isExportedFor = ({sentence, first}: Figure, {way, verb, token}: Anchor): boolean =>
  way === "verb" &&
  /^(?:im|ex)port$/.test(verb?.lemma ?? "") &&
  first - token < 7 &&
  sentence.tokens.slice(token + 1, first).every((t) => t.pos !== "NOUN") &&
  wordAt(sentence, first - 1) === "for";

/** "sold goods to Bolivia for 742 million dollars" */
const GOODS_FOR = /\b(?:goods|products|merchandise)(?: (?:to|from|in)(?: [\w-]+){1,3})? for\b/;

/** Below these nothing is told of what one country delivers to another. */
const LEAST: Readonly<Record<string, number>> = {MWh: 1, MW: 0.1, t: 0.1, bbl: 1, m3: 10};

/** "sells Kenya electricity for about $30 million a year": what a year's deliveries bring. */
const isYearly = ({sentence, quantity, last}: Figure): boolean =>
  quantity.per === "year" ||
  /^(?:a|per|each|every) year\b|^annually\b/.test(textOf(sentence, last + 1, last + 2));

/** "bought electricity for 11 billion lei from Romania in 2023": what a year's or month's deliveries of such goods cost. */
const isYearsSupply = ({sentence, first, last, before}: Figure, {token}: Anchor): boolean =>
  first - token < 7 &&
  before?.quantity.kind !== "physical" &&
  sentence.tokens.slice(token + 1, first).some((t) => STAPLES.test(t.lower)) &&
  sentence.dates.some(
    (d) =>
      d.start > (sentence.tokens[last]?.end ?? 0) &&
      /^\d{4}(?:-\d\d)?$/.test(d.from) &&
      /^(?:in|during|over|)$/.test(d.relation)
  );

/** "imported Argentine flour and soya oil for 164 million dollars", "sold fish to Poland for €95m last year": goods of no number, in a country's account. */
function isAccount({sentence, first, before}: Figure, {token, verb}: Anchor): boolean {
  if (before?.quantity.kind === "physical") return false;
  const object = sentence.tokens.slice(token + 1, first);
  const carries = /^(?:import|export)$/.test(verb?.lemma ?? "");
  const named = object.findIndex((t) => GOODS_NOUNS.has(t.lower) || SOLD_GOODS.has(t.lower) || (carries && t.pos === "NOUN") || /^(?:goods|products|merchandise)$/.test(t.lower)); // prettier-ignore
  // "bought a tanker of oil", "sold 12 vehicles"
  if (named < 0 || named > 6 || object.slice(0, named).some((t) => t.pos === "NUM" || /^(?:an?|this|that|some|of)$/.test(t.lower))) return false; // prettier-ignore
  if (object.some((t) => ARMS.test(t.lower))) return false;
  const isLong = sentence.dates.some((d) => /^\d{4}(?:-\d\d)?$/.test(d.from) && /^(?:in|during|over|last|)$/.test(d.relation)); // prettier-ignore
  return isLong || carries;
}

/** "Fiji owes Chile $31m, and the other islands together some $90m": the second sum has a subject that is no country. */
const isOfMany = ({sentence, first, before}: Figure, {way, token}: Anchor): boolean =>
  way === "verb" &&
  before !== null &&
  token < before.first &&
  (MANY.test(textOf(sentence, before.last + 1, first - 1)) ||
    // "owes $27m, the auditor says, with monthly bills of $2m left unpaid"
    /, with (?:[\w-]+ ){1,4}of(?: (?:about|around|some|nearly|over|almost))*$/.test(textOf(sentence, before.last + 1, first - 1))); // prettier-ignore

/** What these receive is given to them, unless somebody pays. */
const UNIFORMED = /\b(?:army|police|forces|navy|air force|troops|soldiers|gendarmerie|coast ?guard|military|hospitals?|schools?|ministry|refugees)\b/; // prettier-ignore
const PAID = /\b(?:paid|pays|paying|payment|bought|purchased?|ordered|contract|instal+ments?|sold)\b/;

const MANY =
  /^(?:, )?(?:and|while|but|with|, )?(?: ?(?:the|its|their|all|[\w-]+ ['’]s?|of|other|others?|remaining|rest|neighbou?ring|wider|whole|[\w-]+an))* (?:economies|countries|states|nations|neighbou?rs|others|members|region|continent|rest|governments|world)(?: (?:together|combined|jointly|another|some|about|around|nearly|over|almost|more|than|owed?|a|further|taken))*$/;

const ARMS = /^(?:arms|weapons|aircraft|jets?|vehicles|machinery|systems?|missiles?|drones?|ships?|tanks?)$/;

/** "sold goods worth €42m to Gabon in 2021, and bought oil and timber for €310m": the other half of one account, all of goods. */
const isReturned = (
  {sentence, first, quantity}: Figure,
  {token, sense}: Anchor,
  told: Claim | null
): boolean =>
  (sense.is === "buy" || sense.is === "sell") &&
  told?.measure === "exports" &&
  told.figure.sentence === sentence &&
  told.figure.quantity.unit === quantity.unit &&
  first - token < 9 &&
  sentence.tokens.slice(token + 1, first).every((t) => GOODS_NOUNS.has(t.lower) || LINKS.test(t.lower));

const LINKS =
  /^(?:and|,|of|for|from|it|them|there|raw|crude|natural|some|about|around|nearly|over|almost|more|than|less|roughly|[$€£¥])$/;

const STAPLES = /^(?:electricity|power|gas|oil|fuel|diesel|coal|wheat|grain|rice|food|energy)$/;
