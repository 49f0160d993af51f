/** What single words of a sentence mean for a figure: the kinds of nouns and verbs, apart from where they stand. */
import {once} from "../../annotate/once.ts";
import {
  AFTER_TRADE,
  BILL_NOUNS,
  BUYING,
  DEBT_NOUNS,
  EXCHANGE_ADJECTIVES,
  EXCHANGE_NOUNS,
  EXPORT_NOUNS,
  GOODS_NOUNS,
  IMPORT_NOUNS,
  INVESTING,
  INVESTMENT_NOUNS,
  LIKE_NOUNS,
  OWING,
  RIVALS,
  SELLING,
  SENDING,
  TAKING,
  TRADE_NOUNS,
  UNPAID
} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {UPPER, tokenAt} from "../near.ts";
import {textOf, wordAt} from "./figure/words.ts";
import {TELLING} from "./telling.ts";

/** What a noun or verb says of the figure that it governs. */
export type Sense =
  | {is: "trade" | "exports" | "imports" | "debt" | "investment"}
  | {is: "sell" | "send" | "buy" | "take" | "owe" | "invest" | "trade-verb"}
  | {is: "rival"; reason: string};

const NOUNISH = new Set(["NOUN", "PROPN", "ADJ", "X"]);

const sensesOf = once<AnnotatedSentence, (Sense | null)[]>(() => []);

/** The sense of a noun that stands as the head of its phrase, or null; worked out once a token, for many rules ask. */
export function nounSense(sentence: AnnotatedSentence, k: number): Sense | null {
  const t = sentence.tokens[k];
  if (!t || !TELLING.has(t.lower)) return null;
  const known = sensesOf(sentence);
  return known[k] === undefined ? (known[k] = senseAt(sentence, k, t)) : known[k];
}

function senseAt(sentence: AnnotatedSentence, k: number, t: Token): Sense | null {
  if (isInCompound(sentence, k)) return null;
  const before = wordAt(sentence, k - 1);
  // "unpaid bills", "an unpaid hospital bill"
  if (BILL_NOUNS.has(t.lower) && (UNPAID.has(before) || (UNPAID.has(wordAt(sentence, k - 2)) && NOUNISH.has(sentence.tokens[k - 1]?.pos ?? "")))) return {is: "debt"}; // prettier-ignore
  // "the import-export turnover", "the total import and export value": of both
  if (/^(?:turnover|volume|value|revenue|figures?)$/.test(t.lower) && TWO_WAYS.test(textOf(sentence, k - 3, k - 1))) return {is: "trade"}; // prettier-ignore
  if (/^(?:im|ex)ports?$/.test(t.lower) && TWO_WAYS_THERE.test(textOf(sentence, k - 2, k + 3))) return null;
  if (/^(?:im|ex)ports$/.test(t.lower) && JOINED.test(textOf(sentence, k - 2, k + 3))) return {is: "trade"};
  if (EXCHANGE_NOUNS.has(t.lower) && EXCHANGE_ADJECTIVES.has(before)) return {is: "trade"};
  // "World trade reached $33tn, ministers of the two heard"
  if (/^(?:world|global)$/.test(before) && TRADE_NOUNS.has(t.lower) && !/^(?:between|with)$/.test(wordAt(sentence, k + 1))) return {is: "rival", reason: "of the whole world"}; // prettier-ignore
  if (TRADE_NOUNS.has(t.lower)) return isOfBody(sentence, k) ? null : tradeSense(sentence, k);
  // "With Serbia, exchange came to": who trades with whom stands at the head
  if (/^(?:exchanges?|turnover)$/.test(t.lower) && wordAt(sentence, 0) === "with" && sentence.places.some((p) => p.start === sentence.tokens[1]?.start)) return {is: "trade"}; // prettier-ignore
  // "the exchange reached 3,100 million dollars"
  if (/^exchanges?$/.test(t.lower) && before === "the" && EXCHANGED.test(textOf(sentence, k + 1, k + 4)) && sentence.quantities.some((q) => q.kind === "money" && q.start > t.end && q.start - t.end < 60)) return {is: "trade"}; // prettier-ignore
  // "Business between the two neighbours was worth 97 billion shillings"
  const joins =
    /^(?:between|with)$/.test(wordAt(sentence, k + 1)) ||
    /^(?:bilateral|mutual|two-way|cross-border)$/.test(before);
  if (/^(?:business|exchanges?|dealings|transactions|turnover)$/.test(t.lower) && joins) return {is: "trade"};
  // "trade falls short of what is possible: in 2024 the turnover did not exceed $14m"
  if (t.lower === "turnover" && /^(?:the|this|that|its|their)$/.test(before) && sentence.tokens.slice(0, k).some((w) => TRADE_NOUNS.has(w.lower))) return {is: "trade"}; // prettier-ignore
  // "the flow in the two directions"
  if (
    /^(?:flows?|movement|exchange|exports?)$/.test(t.lower) &&
    BOTH_WAYS.test(textOf(sentence, k + 1, k + 6))
  )
    return {is: "trade"};
  if (GOODS.test(t.lower)) return goodsOnTheMove(sentence, k);
  // "the two did $2bn of business"
  if (t.lower === "business" && /^(?:of|in)$/.test(before) && DOING.test(textOf(sentence, k - 9, k - 2)))
    return {is: "trade"};
  // "the two did business of $41 million"
  if (t.lower === "business" && /^(?:do|does|did|done|doing)$/.test(before) && /^(?:of|worth|for)$/.test(wordAt(sentence, k + 1)) && isCountries(sentence, k - 2)) return {is: "trade"}; // prettier-ignore
  // "Mexico's spending on Costa Rican goods"
  if (/^(?:spending|expenditure|outlays?)$/.test(t.lower) && isOnGoods(sentence, k + 1))
    return {is: "imports"};
  // "their investment spending in Malta has amounted to"
  if (before === "investment" && /^(?:spending|expenditures?|outlays?|stocks?|flows?|inflows?|volumes?)$/.test(t.lower)) return {is: "investment"}; // prettier-ignore
  // "the import bill from China", "export earnings"
  if (/^bills?$/.test(t.lower) && /^imports?$/.test(before)) return {is: "imports"};
  if (/^(?:earnings|revenues?|receipts|proceeds|income|trade)$/.test(t.lower) && /^exports?$/.test(before))
    return {is: "exports"};
  if (isModifying(sentence, k)) return null;
  if (IMPORT_NOUNS.has(t.lower) && isNoun(sentence, k)) return {is: "imports"};
  if (EXPORT_NOUNS.has(t.lower) && isNoun(sentence, k)) return {is: "exports"};
  if (DEBT_NOUNS.has(t.lower)) return {is: "debt"};
  if (t.lower === "capital" && INVESTED.test(before)) return {is: "investment"};
  if (INVESTMENT_NOUNS.has(t.lower)) return {is: "investment"};
  // "exports to that market"
  if (
    /^markets?$/.test(t.lower) &&
    /^(?:to|from|in|on) (?:that|this|the|its)$/.test(`${wordAt(sentence, k - 2)} ${before}`)
  )
    return null;
  // "our trade is on the rise, nearing $900 million"
  if (before === "the" && /^(?:on|in)$/.test(wordAt(sentence, k - 2)) && /^(?:rise|increase|decline|fall|wane|ascent)$/.test(t.lower)) return null; // prettier-ignore
  // "Mali draws 35 MW and plans to double the flow": tagged a noun
  if (/^plans?$/.test(t.lower) && wordAt(sentence, k + 1) === "to" && (/^(?:and|but|also|which|who|it|now|they|that)$/.test(before) || sentence.places.some((p) => p.kind !== "demonym" && p.end === sentence.tokens[k - 1]?.end))) return null; // prettier-ignore
  // "welcomed the growth of bilateral trade and set a target of $2 billion"
  if (t.lower === "growth" && OF_TRADE.test(textOf(sentence, k + 1, k + 6))) return null;
  const reason = RIVALS.get(t.lower);
  return reason !== undefined && isNoun(sentence, k) ? {is: "rival", reason} : null;
}

const OF_TRADE = /^(?:of|in) (?:[\w'’-]+ ){0,4}(?:trade|commerce|exchanges|exports|imports)\b/;

/** "the Chamber of Foreign Trade", "the Board of Trade" */
const isOfBody = (sentence: AnnotatedSentence, k: number): boolean =>
  UPPER.test(sentence.tokens[k]?.text ?? "") && OF_BODY.test(textOf(sentence, k - 5, k - 1));

const OF_BODY =
  /\b(?:chamber|ministry|minister|board|department|institute|bureau|office|council|secretariat|directorate|association|federation|committee|agency) (?:of|for|on)(?: \w+ and)?(?: the)?(?: foreign| international| external)?$/;

const EXCHANGED =
  /^(?:(?:of goods|has|have|had|only|already|barely) ){0,2}(?:reach|amount|total|came to|come to|stood|exceed|was worth|were worth|hit|grew|rose|fell)/;
const TWO_WAYS = /\b(?:import ?(?:-|and|\/) ?export|export ?(?:-|and|\/) ?import)$/;
const TWO_WAYS_THERE =
  /\b(?:import ?(?:-|and|\/) ?export|export ?(?:-|and|\/) ?import) (?:turnover|volume|value|revenue|figures?)\b/;

/** "combined imports and exports between the two" */
const JOINED = /\b(?:imports and exports|exports and imports) (?:between|with)\b/;

const BOTH_WAYS =
  /^(?:of goods )?(?:in|by|of) (?:both|the (?:two|2)|either) (?:directions?|ways?|senses?)\b|^both ways\b/;
const GOODS = /^(?:goods|merchandise|products|cargo)$/;
const DOING = /\b(?:do|does|did|done|doing)\b/;

/** "goods moving between A and B", "goods coming in from A": what is exchanged, told by the way that it goes. */
function goodsOnTheMove(sentence: AnnotatedSentence, k: number): Sense | null {
  const after = textOf(sentence, k + 1, k + 9);
  if (
    /^(?:\w+ ){0,2}(?:mov|pass|trad|exchang|cross|flow|go|carr|chang)\w*(?: [\w-]+){0,4} between\b/.test(
      after
    )
  )
    return {is: "trade"};
  if (/^(?:coming|brought|arriving|entering|flowing|bought|imported)(?: \w+)? from\b/.test(after))
    return {is: "imports"};
  // "the volume of goods exchanged by Italy and Slovenia", "the two-way flow of goods between Greece and Bulgaria"
  if (/^exchanged (?:by|among)\b/.test(after) || (/^between\b/.test(after) && /\b(?:flow|movement|exchange|turnover|volume|value) of$/.test(textOf(sentence, k - 3, k - 1)))) return {is: "trade"}; // prettier-ignore
  return /^(?:going|sent|sold|exported|heading|leaving|flowing)(?: \w+)? to\b|^(?:bound|destined|headed) for\b|^(?:coming|going|moving|flowing|sent) (?:in )?the (?:other|opposite) (?:way|direction)\b/.test(
    after
  )
    ? {is: "exports"}
    : null;
}

/** "on Costa Rican goods", "on Norwegian gas": what comes from a country. */
function isOnGoods({tokens, places}: AnnotatedSentence, k: number): boolean {
  if (tokens[k]?.lower !== "on") return false;
  const place = places.find((p) => p.kind === "demonym" && p.start === tokens[k + 1]?.start);
  const goods = place && tokens.find((t) => t.start > place.end - 1);
  return (
    goods !== undefined &&
    (GOODS.test(goods.lower) || GOODS_NOUNS.has(goods.lower) || /^imports$/.test(goods.lower))
  );
}

/** "exchanged $1.3 billion worth of merchandise" */
const WORTH_OF_GOODS = /\b(?:worth of|in) (?:goods|merchandise|products)\b/;

/** "the two countries did", "Malta and Fiji did"; not "the firm did". */
const isCountries = ({tokens, places}: AnnotatedSentence, k: number): boolean =>
  /^(?:countries|nations|neighbou?rs|sides|states|governments|partners|two|both|they|we)$/.test(tokens[k]?.lower ?? "") || places.some((p) => p.kind !== "demonym" && p.end === tokens[k]?.end); // prettier-ignore

const INVESTED = /^(?:registered|invested|committed|pledged|implemented|disbursed|charter|investment)$/;

/** "trade volume" is trade; "trade deal", "trade minister" is none, and what the deal is says the next word. */
function tradeSense(sentence: AnnotatedSentence, k: number): Sense | null {
  const next = sentence.tokens[k + 1];
  if (sentence.tokens[k]?.pos === "VERB" && next?.pos !== "VERB" && wordAt(sentence, k - 1) === "to")
    return null;
  // "We trade $140m a year"
  if (standsAsVerb(sentence, k)) return null;
  // "$96m of trade last year"
  const isDated = sentence.dates.some((d) => d.start === next?.start);
  if (!next || isDated || !NOUNISH.has(next.pos) || AFTER_TRADE.has(next.lower)) return {is: "trade"};
  return null;
}

/** "export deal", "investment minister": before another noun the word only modifies it. */
function isModifying(sentence: AnnotatedSentence, k: number): boolean {
  const next = sentence.tokens[k + 1];
  if (!next || next.pos !== "NOUN") return false;
  if (sentence.quantities.some((q) => q.start <= next.start && next.start < q.end)) return false;
  return (
    !/^(?:accounting|totalling|totaling|amounting|making|reaching|worth|volume|volumes|value|values|figure|figures|target|targets|total|totals|turnover|flows|stock|account|supplies|sales|exports|imports|deliveries|shipments)$/.test(
      next.lower
    ) || RIVALS.has(next.lower)
  );
}

function isNoun(sentence: AnnotatedSentence, k: number): boolean {
  const t = sentence.tokens[k] as Token;
  if (standsAsVerb(sentence, k)) return false;
  if (t.pos === "NOUN" || t.pos === "PROPN") return true;
  // "Exports to that market": a sentence begins with no verb
  if (
    k === 0 &&
    /^(?:to|from|of|were|was|stood|rose|fell|reached|came|and|hit|totalled|totaled)$/.test(
      wordAt(sentence, 1)
    )
  )
    return true;
  const before = sentence.tokens[k - 1];
  return (
    before !== undefined &&
    (/^['’]s?$/.test(before.text) ||
      ["ADJ", "DET"].includes(before.pos) ||
      sentence.places.some((p) => p.kind === "demonym" && p.end === before.end))
  );
}

const isInCompound = (sentence: AnnotatedSentence, k: number): boolean => {
  const next = sentence.tokens[k + 1];
  return (
    next?.text === "-" && next.start === sentence.tokens[k]?.end && sentence.tokens[k + 2]?.start === next.end
  );
};

/** The sense of a word used as a verb; wink tags a finite "exports" or "supplies" as a noun now and then. */
export function verbSense(sentence: AnnotatedSentence, k: number): Sense | null {
  const t = sentence.tokens[k];
  if (!t || t.lower === "-") return null;
  const tagged = t.pos === "VERB" || t.pos === "AUX";
  if (/^exchange[sd]?$/.test(t.lower) && isExchanged(sentence, k)) return {is: "trade-verb"};
  if (!tagged && !standsAsVerb(sentence, k)) return null;
  const lemma = tagged ? t.lemma : t.lower.replace(/ies$/, "y").replace(/s$/, "");
  if (tagged && sentence.tokens[k - 1]?.text === "-") return null;
  if (SELLING.has(lemma)) return {is: "sell"};
  if (BUYING.has(lemma)) return {is: "buy"};
  if (OWING.has(lemma)) return {is: "owe"};
  if (INVESTING.has(lemma)) return {is: "invest"};
  // "Pakistanis in the Emirates sent home $5.5 billion"
  if (lemma === "send" && wordAt(sentence, k + 1) === "home")
    return {is: "rival", reason: "money held, frozen or moved"};
  // "brought in 640 GWh from Kazakhstan"
  if (lemma === "bring" && wordAt(sentence, k + 1) === "in") return {is: "take"};
  // "took out the intake and 82 MW with it"
  if (lemma === "take" && /^(?:out|off|away|part|place)$/.test(wordAt(sentence, k + 1))) return null;
  if (SENDING.has(lemma)) return {is: "send"};
  if (TAKING.has(lemma)) return {is: "take"};
  const exchanges =
    lemma === "exchange" &&
    (GOODS.test(wordAt(sentence, k + 1)) || WORTH_OF_GOODS.test(textOf(sentence, k + 1, k + 12)));
  if (lemma === "trade" || (exchanges && tagged)) return {is: "trade-verb"};
  return null;
}

/** "two nations that exchange barely two million dollars a year": a sum that is traded for no other money. */
const isExchanged = (sentence: AnnotatedSentence, k: number): boolean => {
  const sum = sentence.quantities.find(
    (q) => q.kind === "money" && q.core.start >= (sentence.tokens[k]?.end ?? 0)
  );
  const first = sum ? tokenAt(sentence.tokens, sum.core.start) : -1;
  const after = sum ? sentence.tokens.find((t) => t.start >= sum.end)?.lower : "";
  return first > k && /^(?:barely|only|just|about|some|around|nearly|almost|over|more|than|less|hardly|a|mere|scarcely| )*$/.test(textOf(sentence, k + 1, first - 1)) && after !== "for"; // prettier-ignore
};

/** "China exports $5 billion of goods", "Mozambique supplies South Africa with": after a country or a pronoun, before an object. */
function standsAsVerb(sentence: AnnotatedSentence, k: number): boolean {
  const t = sentence.tokens[k] as Token;
  if (!LIKE_NOUNS.has(t.lower)) return false;
  const before = sentence.tokens[sentence.tokens[k - 1]?.pos === "ADV" ? k - 2 : k - 1];
  const subject =
    before &&
    (["it", "they", "which", "we", "that", "and"].includes(before.lower) ||
      sentence.places.some((p) => p.kind !== "demonym" && p.end === before.end));
  // "Croatia's Krk terminal supplies Hungary with": any noun, where a country and "with" follow
  const named =
    before?.pos === "NOUN" && sentence.places.some((p) => p.start === sentence.tokens[k + 1]?.start);
  return (Boolean(subject) || named) && isObject(sentence, k + 1);
}

/** A figure stands at k, or a country and then a figure or "with". */
function isObject(sentence: AnnotatedSentence, k: number): boolean {
  const next = sentence.tokens[k];
  if (!next) return false;
  if (
    /^(?:about|around|some|up|nearly|almost|over|roughly|more|as|between|only|just|under)$/.test(
      next.lower
    ) &&
    next.pos !== "NOUN"
  )
    return sentence.quantities.some((q) => q.core.start > next.start && q.core.start < next.end + 14);
  if (sentence.quantities.some((q) => q.start <= next.start && next.start < q.end)) return true;
  // "imports goods for about 350 million euros"
  if (
    GOODS.test(next.lower) &&
    /^(?:for|worth|of)$/.test(wordAt(sentence, k + 1)) &&
    sentence.quantities.some((q) => q.core.start > next.end && q.core.start < next.end + 24)
  )
    return true;
  // "Kenya exports tea and cut flowers worth $40 million"
  const worth = sentence.tokens.findIndex((t, i) => i > k && i < k + 7 && (t.lower === "worth" || t.lower === "valued")); // prettier-ignore
  if (worth > 0 && sentence.tokens.slice(k, worth).every((t) => /^(?:NOUN|ADJ|VERB|ADV)$/.test(t.pos) || /^(?:and|,)$/.test(t.lower)) && sentence.quantities.some((q) => q.start >= sentence.tokens[worth]!.start && q.start - sentence.tokens[worth]!.end < 20)) return true; // prettier-ignore
  // "Peru supplies it with up to 100 megawatts"
  if (/^(?:it|them|us)$/.test(next.lower)) return wordAt(sentence, k + 1) === "with" || sentence.quantities.some((q) => q.start > next.end && q.start - next.end < 3); // prettier-ignore
  const place = sentence.places.find((p) => p.start === next.start);
  const after = place && sentence.tokens.find((t) => t.start >= place.end);
  return Boolean(
    after &&
    (after.lower === "with" || sentence.quantities.some((q) => q.start <= after.start && after.start < q.end))
  );
}
