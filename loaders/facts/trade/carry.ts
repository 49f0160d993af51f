/** A figure of what was told before: "It was $4.1bn last year", "bring it to $80bn", "a target of $30bn", "2022: $5bn". */
import {MEASURING, RAISING} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, VerbGroup} from "../../types.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Figure, Measure} from "./figure.ts";
import {textOf, wordAt} from "./figure/words.ts";
import {weightier} from "../parties.ts";
import {verbBefore} from "./anchor/shape.ts";
import {goodsIn} from "./goods.ts";
import {isListed} from "./heading.ts";
import {OTHER_WAY} from "./parties/shape.ts";
import {nounSense} from "./words.ts";
import {partiesOf} from "./places.ts";
import {isComparison} from "./time/comparison.ts";

/** What the article said last: one figure with its parties. */
export interface Claim {
  figure: Figure;
  measure: Measure;
  exporter: string;
  importer: string;
  goods: string;
  kind: string;
  /** Whose exports or imports they are, empty for what goes both ways. */
  holder: string;
  period: [string, string];
}

export interface Carried {
  rule: string;
  anchor: Anchor;
  measure: Measure;
  exporter: string;
  importer: string;
  goods: string;
  holder: string;
  period: [string, string];
  doubts: string[];
  naming: AnnotatedSentence[];
}

/** The claim that a figure without a noun of its own goes on with, or null. */
export function carried(
  figure: Figure,
  anchor: Anchor | null,
  told: Claim | null,
  moves = false
): Carried | null {
  if (!told || figure.quantity.kind !== told.figure.quantity.kind) return null;
  const own = gapped(figure, told) ?? (anchor && anchor.way !== "near" ? null : elided(figure, told));
  const back = goesBack(figure, anchor, told);
  const way = back
    ? "returned"
    : own
      ? "elided"
      : told.measure === "share"
        ? shareAgain(figure, told)
        : moves
          ? "continued"
          : wayOf(figure, anchor, told);
  if (!way) return null;
  const same = told.figure.sentence === figure.sentence;
  const turned = {exporter: told.importer, importer: told.exporter};
  const partner = back ? turned : (own ?? swapped(figure, told));
  const verb = anchor?.verb ?? verbBefore(figure);
  return {
    rule: `trade/${told.measure}-${way}`,
    anchor: {way: "carried", sense: anchor?.sense ?? {is: "trade"}, token: verb?.head ?? figure.first, verb},
    measure: told.measure,
    exporter: partner?.exporter ?? told.exporter,
    importer: partner?.importer ?? told.importer,
    goods: back ? goodsReturned(figure) : told.goods,
    holder: own ? own.exporter : told.holder,
    period:
      (own || back || (partner && way === "compared")) &&
      (same || figure.sentence.index - told.figure.sentence.index === 1)
        ? told.period
        : ["", ""],
    doubts: same ? [] : ["measure and parties from the sentence before"],
    naming: same ? [] : [told.figure.sentence]
  };
}

/** "bought 1,100 MW from Mozambique last year and paid 4.2 billion rand for them": what the delivery told before cost. */
export function paidForTold(figure: Figure, told: Claim): Carried | null {
  const {sentence, quantity, from, last} = figure;
  const verb = verbBefore(figure);
  const pays =
    verb &&
    /^(?:pay|spend)$/.test(verb.lemma) &&
    (/^(?:for|on) (?:it|them|these|those|this|that)\b/.test(textOf(sentence, last + 1, last + 2)) ||
      /\bfor which\b/.test(textOf(sentence, from - 2, verb.head)));
  if (told.measure !== "supply" || quantity.kind !== "money" || !pays) return null;
  const same = told.figure.sentence === sentence;
  return {
    rule: "trade/exports-paid",
    anchor: {way: "carried", sense: {is: "buy"}, token: verb.head, verb},
    ...{measure: "exports", exporter: told.exporter, importer: told.importer, goods: told.goods},
    ...{holder: told.holder, period: told.period},
    doubts: same ? [] : ["measure and parties from the sentence before"],
    naming: same ? [] : [told.figure.sentence]
  };
}

/** "Rwandan sellers earned $9m in the other direction", where what was told went one way. */
export const goesBack = ({sentence, from, to}: Figure, anchor: Anchor | null, {measure}: Claim): boolean =>
  /^(?:exports|supply)$/.test(measure) &&
  (anchor === null || anchor.way === "near" || anchor.sense.is === "rival") &&
  OTHER_WAY.test(textOf(sentence, from, to));

/** "Spanish olive oil came the other way": the words between whose it is and the verb. */
function goodsReturned({sentence, article, from, first}: Figure): string {
  const verb = sentence.verbs.find((v) => v.head >= from && v.head < first);
  const owner = partiesOf(sentence, article).find(
    (m) => m.demonym && m.first >= from && m.last < (verb?.first ?? 0)
  );
  return (owner && verb && goodsIn(sentence, owner.last + 1, verb.first - 1)) || "all";
}

/** "exports to China fell to $2.7bn; to the UAE they climbed to $2.1bn", "and that from Belgium 22 per cent": the same with another partner. */
function swapped(
  figure: Figure,
  {exporter, importer, holder, measure}: Claim
): {exporter: string; importer: string} | null {
  const {article, sentence, from, first} = figure;
  const start = Math.max(from, figure.before ? figure.before.last + 1 : 0);
  const mention = partiesOf(sentence, article).findLast((m) => m.first >= start && m.last < first);
  if (!mention || [exporter, importer].includes(mention.code)) return null;
  // "126 billion shillings' worth, against Pakistan's 65.7 billion"
  const owns = /^['’]s?$/.test(wordAt(sentence, mention.last + 1)) && first - mention.last <= 2;
  if (owns && measure !== "trade" && holder !== "")
    return holder === importer ? {exporter, importer: mention.code} : {exporter: mention.code, importer};
  if (measure === "share" || mention.preposition === "from") return {exporter: mention.code, importer};
  if (mention.preposition === "to") return {exporter, importer: mention.code};
  if (mention.preposition !== "with") return null;
  // "trade between Egypt and Sudan fell to $1.1bn. With South Sudan the exchange does not exceed": that of the one whom the article is about
  const home = holder || weightier(article, exporter, importer);
  const pair = [home, mention.code];
  if (measure === "trade") return {exporter: [...pair].sort()[0]!, importer: [...pair].sort()[1]!};
  return holder === exporter ? {exporter, importer: mention.code} : {exporter: mention.code, importer};
}

/** "Uruguay's sales to Brazil came to $2.1bn, those of Brazil to Uruguay to $1.9bn": noun and verb are left out. */
function gapped(
  {article, sentence, first, before}: Figure,
  told: Claim
): {exporter: string; importer: string} | null {
  if (!before || before !== told.figure || !/^(?:exports|supply)$/.test(told.measure)) return null;
  const [one, ...others] = partiesOf(sentence, article).filter(
    (m) => m.first > before.last && m.last < first
  );
  // "Tanzania's exports to Oman stood at $96m, and Kenya's at just under $40m"
  const left = one && others.length === 0 ? textOf(sentence, one.last + 1, first - 1) : "";
  if (one && /^['’]s? (?:at|to|were|was|came to|stood at)(?: (?:just|about|some|around|under|over|nearly|almost|a|mere))*$/.test(left) && ![told.exporter, told.importer].includes(one.code) && told.holder !== "") // prettier-ignore
    return told.holder === told.exporter ? {exporter: one.code, importer: told.importer} : {exporter: told.exporter, importer: one.code}; // prettier-ignore
  if (!/\b(?:those|that|the same) (?:of|from)\b/.test(textOf(sentence, before.last + 1, first - 1)))
    return null;
  const [owner, other, ...more] = partiesOf(sentence, article).filter(
    (m) => m.first > before.last && m.last < first
  );
  if (!owner || !other || more.length > 0 || owner.code === other.code || other.preposition !== "to")
    return null;
  return {exporter: owner.code, importer: other.code};
}

/** "Serbia's exports to Hungary were worth €1bn. Hungary's to Serbia came to €1.9bn": the noun is left out. */
function elided(figure: Figure, told: Claim): {exporter: string; importer: string} | null {
  const {article, sentence, from} = figure;
  const verb = verbBefore(figure);
  if (!/^(?:exports|supply)$/.test(told.measure) || !verb || !MEASURING.has(verb.lemma)) return null;
  const mentions = partiesOf(sentence, article).filter((m) => m.first >= from && m.last < verb.first);
  const [owner, other, ...more] = mentions;
  if (!owner || !other || more.length > 0 || owner.code === other.code) return null;
  const link = textOf(sentence, owner.last + 1, other.first - 1).replace(/^['’]s? /, "");
  // "and those of Ecuador to Colombia reached 861 million"
  const those = /\b(?:those|that) of(?: the)?$/.test(textOf(sentence, owner.first - 3, owner.first - 1));
  if (
    !those &&
    !/^['’]s?$/.test(wordAt(sentence, owner.last + 1)) &&
    !/['’]s?$/.test(wordAt(sentence, owner.last))
  )
    return null;
  if (!/^(?:to|from)(?: the)?$/.test(link)) return null;
  return link.startsWith("to")
    ? {exporter: owner.code, importer: other.code}
    : {exporter: other.code, importer: owner.code};
}

/** "it now accounts for 8%", "up from 30% in 2020". */
function shareAgain(figure: Figure, told: Claim): string | null {
  const {sentence, first, last} = figure;
  if (isComparison(figure) && told.figure.sentence === sentence) return "compared";
  // "Gas from Norway covered 43 per cent of German imports, that from the Netherlands 26 per cent"
  if (
    told.figure.sentence === sentence &&
    figure.before === told.figure &&
    /(?:^|\b)(?:and |, )*(?:(?:that|those|supplies|gas|oil) )?from (?:the )?[\w ]{2,24}?(?: (?:for|about|some|around|accounted for|made up|with|another|a further))*$/.test(
      textOf(sentence, told.figure.last + 1, first - 1)
    ) &&
    swapped(figure, told)
  )
    return "listed";
  // "Norway is now the main supplier, with 38%, ahead of the Netherlands on 24%"
  const near = partiesOf(sentence, figure.article).findLast((m) => m.last < first);
  if (
    near &&
    ![told.exporter, told.importer].includes(near.code) &&
    !/^of$/.test(wordAt(sentence, last + 1))
  ) {
    const between = textOf(sentence, near.last + 1, first - 1);
    const named = /\b(?:supplier|source|seller|exporter|provider|share)\b/.test(textOf(sentence, 0, first));
    if (named ? /^(?:[^;:]{0,60},)? ?(?:with|on|at)$/.test(between) : /^(?:supplie[sd]|provide[sd]|cover(?:s|ed)|accounts? for|accounted for|contribute[sd]|met|meets)(?: (?:another|a further|about|some|around))?$/.test(between)) return "listed"; // prettier-ignore
  }
  if (/^(?:of|more|less|higher|lower|increase|rise|year)$/.test(wordAt(sentence, last + 1))) return null;
  return /\b(?:it|this|that|the (?:share|figure|proportion)|its share)(?: \w+){0,2} (?:accounts? for|accounted for|covers?|covered|meets?|met|supplies|supplied|provides?|provided|is|was|stood at|fell to|rose to|dropped to)(?: \w+){0,2}$/.test(
    textOf(sentence, first - 9, first - 1)
  )
    ? "continued"
    : null;
}

/** "The two countries target $5 billion": tagged a noun. */
const AIMED =
  /\b(?:target|goal|aim) (?:of|is|was)\b|\b(?:countries|sides|both|nations|neighbou?rs|they|we|governments|ministers|leaders|which) (?:now |both )?(?:targets?|targeted|aim for|eye)(?: (?:a|some|about|around|at least))*$/;

const SIMILAR =
  /\b(?:similar|another|same|separate|second|like|parallel|corresponding) [\w-]+(?: \w+)? (?:with|to|from|for)\b/;

const PRONOUN = /^(?:we|it|this|that|they|which|them|both|what)$/;
const STAND_IN =
  /\b(?:the|that|this|last year 's|whose|its|these) (?:figure|figures|volume|volumes|value|total|number|amount|level|sum|turnover|target|indicator|exchange|flow|flows|index|goal)\b/;

function wayOf(figure: Figure, anchor: Anchor | null, told: Claim): string | null {
  const {sentence, first, last, from, before} = figure;
  const sameSentence = told.figure.sentence === sentence;
  // "up from $3.8bn a year earlier", "against $3bn in 2022"
  if (sameSentence && isComparison(figure) && before && !ownNoun(figure, before.last + 1, true))
    return "compared";
  // "$2.3 billion since 1991, $180 million of it last year"
  if (
    sameSentence &&
    before === told.figure &&
    /^of (?:it|that|this|which|them)\b/.test(textOf(sentence, last + 1, last + 2))
  )
    return "part";
  if (
    anchor &&
    anchor.way !== "near" &&
    !(anchor.way === "object" && PRONOUN.test(wordAt(sentence, anchor.token)))
  )
    return null;
  // "A similar memorandum with Malawi provides for 50,000 tonnes a year"
  if (SIMILAR.test(textOf(sentence, from, first - 1)) && swapped(figure, told)) return "similar";
  // "exports to Libya: 2021, €93m; 2022, €141m"
  if (
    sameSentence &&
    sentence.verbs.length === 0 &&
    before === told.figure &&
    /^[;,] (?:in )?\d{4} ?[:,]?$/.test(textOf(sentence, before.last + 1, first - 1))
  )
    return "listed";
  // "have fallen: $3.5bn in 2023, $2.9bn in 2024"
  if (
    sameSentence &&
    before === told.figure &&
    /^in \d{4} ?[,;](?: (?:and|then))?$/.test(textOf(sentence, before.last + 1, first - 1)) &&
    /^in \d{4}\b/.test(textOf(sentence, last + 1, last + 2))
  )
    return "listed";
  // "2021: $3.2bn"
  if (isListed(sentence) && first <= 8 && !ownNoun(figure, 0)) return "listed";
  const verb = verbBefore(figure);
  // "bought 30 million cubic metres a day in 2014, makes do with about 13 million today": a number that lends its unit
  const bare = figure.quantity.recognizer === "trade/bare-number";
  // "It now manages about 13 million", "I expect it to be three billion"
  if (bare && !anchor && isOfIt(figure)) return "continued";
  if (bare && sameSentence && !anchor && before && !ownNoun(figure, before.last + 1)) return "continued";
  if (!verb) {
    if (anchor) return null;
    // "From US$ 44 million in 2019, it rose to US$ 1.35 billion"
    if (textOf(sentence, 0, first - 1) === "from" && figure.after && risesFrom(figure)) return "continued";
    return AIMED.test(textOf(sentence, first - 6, first - 1)) ? "target" : null;
  }
  const object = textOf(sentence, verb.head + 1, first - 1);
  // "agreed to work towards a volume of 5 billion euros"
  if (!anchor && /\b(?:volume|level|figure|turnover|total|value) of$/.test(object)) return "continued";
  if (
    RAISING.has(verb.lemma) &&
    /\b(?:it|this|that|them|(?:the|this|that) (?:figure|volume|total|level|amount|number|indicator|value|turnover|exchange))\b/.test(
      object
    )
  )
    return "raised";
  if (
    /\b(?:target|goal|aim|objective) (?:of|at|is)\b/.test(object) ||
    /^(?:target|goal)/.test(textOf(sentence, last + 1, last + 1))
  )
    return "target";
  // "$41 million, a figure that the two governments hope to lift to $400 million"
  if (
    sameSentence &&
    before === told.figure &&
    RAISING.has(verb.lemma) &&
    OF_FIGURE.test(textOf(sentence, before.last + 1, verb.first - 1))
  )
    return "raised";
  if (!anchor && told.measure === "trade" && isNextTo(figure, told) && isWish(figure, verb.lemma))
    return "raised";
  if (!anchor && told.measure === "trade" && isNextTo(figure, told) && isLevel(figure, verb))
    return "continued";
  if (!MEASURING.has(verb.lemma)) return null;
  const subject = verb.subject
    ? textOf(sentence, verb.subject[0], verb.subject[1])
    : textOf(sentence, from, verb.first - 1);
  if (
    PRONOUN.test(subject) ||
    // "want that to be $150bn by 2030"
    (verb.form === "infinitive" && /^(?:it|this|that|them)$/.test(wordAt(sentence, verb.first - 1))) ||
    STAND_IN.test(` ${subject}`) ||
    /\b(?:figure|volume|total|it|indicator)\b/.test(subject) ||
    (told.measure === "trade" && /(?:^|\d |, |the )(?:turnover|exchange|exchanges|commerce)$/.test(subject))
  )
    return "continued";
  if (
    sameSentence &&
    before === told.figure &&
    !ownNoun(figure, before.last + 1) &&
    /\b(?:and|then|before|to|,)\b/.test(textOf(sentence, before.last + 1, first - 1))
  )
    return "continued";
  return null;
}

/** A pronoun is the subject of the verb, or its object before an infinitive. */
function isOfIt(figure: Figure): boolean {
  const verb = verbBefore(figure);
  const {sentence, from} = figure;
  return (
    verb !== null &&
    /^(?:manage|be|get|deliver|supply|make|reach|take|total|become)$/.test(verb.lemma) &&
    /\b(?:it|this|that)(?: (?:now|today|only|barely|already|still))?$/.test(
      textOf(sentence, Math.max(from, verb.first - 3), verb.first - 1)
    )
  );
}

const OF_FIGURE = /(?:\b(?:a|the) (?:figure|sum|volume|level|number|amount|total|value)|,) (?:that|which)\b/;

const isNextTo = ({sentence, quantity}: Figure, {figure}: Claim): boolean =>
  sentence.index - figure.sentence.index <= (sentence.paragraph === figure.sentence.paragraph ? 5 : 1) &&
  sentence.paragraph - figure.sentence.paragraph <= 1 &&
  // "1.4 billion lari ($510 million)": in the one currency or the other
  figure.sentence.quantities.some((q) => q.unit === quantity.unit);

/** "Suva and Wellington would like to see NZ$2 billion by 2030", "They hope for $5bn": a sum that is aimed at, and for nothing named. */
const isWish = ({sentence, first, last, quantity}: Figure, lemma: string): boolean =>
  quantity.kind === "money" &&
  /^(?:see|speak|talk|dream|reach|hit|strive|aim|target|hope|want|eye|seek|achieve|attain|expect|forecast|top|pass|exceed|get)$/.test(
    lemma
  ) &&
  !["NOUN", "PROPN", "ADJ"].includes(sentence.tokens[first - 1]?.pos ?? "") &&
  /^(?:$|[.,;”"»]|by\b|in (?:\d|the (?:next|coming|near)|two|three|five|ten|a)|within\b|before\b|next\b|this\b|for (?:next|this|the|20)|a year\b|per\b|annually\b|over the\b|at the end\b)/.test(
    textOf(sentence, last + 1, last + 3)
  );

/** "We are at $2.6 billion": where those who speak stand. */
const isLevel = ({sentence, first}: Figure, {lemma, head}: VerbGroup): boolean =>
  lemma === "be" &&
  /^(?:we|they|both)$/.test(wordAt(sentence, head - 1)) &&
  /^(?:already |now |currently )?at(?: (?:about|around|some|nearly|over|almost|just|more|than))*$/.test(
    textOf(sentence, head + 1, first - 1)
  );

/** The verb after the figure measures a pronoun. */
function risesFrom({sentence, last}: Figure): boolean {
  const verb = sentence.verbs.find((v) => v.head > last);
  const subject = verb?.subject ? textOf(sentence, verb.subject[0], verb.subject[1]) : "";
  return (
    verb !== undefined && MEASURING.has(verb.lemma) && (PRONOUN.test(subject) || STAND_IN.test(` ${subject}`))
  );
}

/** A noun of its own between the figure before and this one: "exports were $5bn and imports $3bn". */
function ownNoun({sentence, first}: Figure, from: number, isAside = false): boolean {
  // "11.6 bcm under existing contracts, against 10.2 bcm": what stands before the comma says nothing of the aside
  const comma = isAside ? sentence.tokens.slice(0, first).findLastIndex((t) => t.text === ",") : -1;
  for (let k = from; k < first; k++) {
    const sense = nounSense(sentence, k);
    if (sense && !(sense.is === "rival" && k < comma)) return true;
  }
  return false;
}
