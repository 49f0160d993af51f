/** Which word a figure belongs to: the noun beside it, the verb that governs it, that verb's subject or object. */
import {SAYING} from "../../lexicon/verbs.ts";
import {
  AIMING,
  FORECASTING,
  GOODS_NOUNS,
  MEASURING,
  RAISING,
  RIVAL_VERBS,
  TRANSPARENT
} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, Token, VerbGroup} from "../../types.ts";
import {type Figure, textOf, wordAt} from "./figure.ts";
import {nounSense, type Sense, verbSense} from "./words.ts";

/** The governing word, the way in which it governs, and the verb between it and the figure, if there is one. */
export interface Anchor {
  /** `of`: "trade of $5bn"; `in`: "$5bn in trade"; `subject`, `object`: by way of a verb; `verb`: the verb itself; `near`: nothing better; `carried`: told before. */
  way: "of" | "in" | "subject" | "object" | "verb" | "near" | "carried";
  sense: Sense;
  token: number;
  verb: VerbGroup | null;
}

/** The anchor of a figure; null where no word of exchange or of anything else claims it. */
export function anchorOf(figure: Figure): Anchor | null {
  const verb = verbBefore(figure);
  // "down 5.4 percent ($660 million) from 2022"
  if (figure.before?.quantity.kind === "percent" && wordAt(figure.sentence, figure.first - 1) === "(")
    return found("of", {is: "rival", reason: "a difference, not a level"}, figure.first, verb);
  return (
    inPhrase(figure, verb) ??
    predicate(figure, verb) ??
    ofPhrase(figure, verb) ??
    ownVerb(figure) ??
    byVerb(figure, verb) ??
    asSubject(figure) ??
    asPartner(figure, verb) ??
    nearest(figure, verb)
  );
}

const found = (way: Anchor["way"], sense: Sense, token: number, verb: VerbGroup | null): Anchor => ({
  way,
  sense,
  token,
  verb
});

/** The last verb group before the figure in its clause. */
export function verbBefore({sentence, from, first}: Figure): VerbGroup | null {
  const verbs = sentence.verbs.filter(
    (v) => v.head < first && v.head >= from && !isAdverbial(sentence, v) && !isInQuantity(sentence, v)
  );
  // "has increased fivefold, he told parliament: from $100 million"
  const telling = verbs.findLast(
    (v) => !SAYING.has(v.lemma) || v.form === "infinitive" || PLEDGING.test(v.lemma)
  );
  return telling ?? verbs.at(-1) ?? null;
}

/** "owes China an estimated $5.9 billion": a participle that only qualifies the number. */
const isInQuantity = ({quantities}: AnnotatedSentence, v: VerbGroup): boolean =>
  quantities.some((q) => q.start <= v.start && v.end <= q.core.start) &&
  /^(?:estimate|reckon|report|combine|project|forecast|record|total|expect)$/.test(v.lemma);

const PLEDGING = /^(?:pledge|promise|vow|forecast|predict|estimate)$/;

/** "according to", "including", "compared with", "worth": tagged as verbs, they govern nothing. */
const isAdverbial = (sentence: AnnotatedSentence, v: VerbGroup): boolean =>
  [
    "according",
    "including",
    "excluding",
    "compared",
    "following",
    "regarding",
    "concerning",
    "topping",
    "exceeding",
    "surpassing",
    "totalling",
    "totaling",
    "reaching",
    "amounting",
    "valued",
    "estimated",
    "nearing",
    "approaching"
  ].includes(wordAt(sentence, v.head)) &&
  v.form !== "finite" &&
  v.first === v.head;

/** "$5 billion in bilateral trade", "half a billion dollars' worth of power", "a $2bn debt", "$20 billion deal". */
function inPhrase(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, last} = figure;
  let k = last + 1;
  while (
    /^(?:['’]s?|worth|value|a|per|year|annually|yearly|in|of|the|-|more|total)$/.test(wordAt(sentence, k)) &&
    k < last + 6
  )
    k++;
  const linked = k > last + 1 && /\b(?:in|of|worth)\b/.test(sentence.tokens.slice(last + 1, k).map((t) => t.lower).join(" ")); // prettier-ignore
  const head = headFrom(sentence, k);
  if (head < 0) return null;
  const sense = nounSense(sentence, head) ?? senseThroughTransparent(sentence, head, k);
  if (!sense) return null;
  // "exported $5bn of supplies": a verb of exchange before it says more
  const own = verb && verbSense(sentence, verb.head);
  if (
    own &&
    linked &&
    sense.is === "rival" &&
    /^(?:sell|buy|send|take)$/.test(own.is) &&
    !/^(?:aid|a loan)/.test(sense.reason)
  )
    return null;
  // "owes the pipeline company $14 million in storage fees"
  if (own?.is === "owe" && linked && sense.is === "rival") return null;
  // "invested 38 million in the free zone"
  if (own?.is === "invest" && sense.is === "rival" && /^in/.test(wordAt(sentence, last + 1))) return null;
  if (own && sense.is !== "rival" && sense.is !== "debt" && sense.is !== "trade") return null;
  return found("in", sense, head, verb);
}

/** "$20bn trade target", "$5 billion in trade volume": what stands before a word that only counts. */
function senseThroughTransparent(sentence: AnnotatedSentence, head: number, from: number): Sense | null {
  if (!TRANSPARENT.has(wordAt(sentence, head)) || head - 1 < from) return null;
  return nounSense(sentence, head - 1);
}

/** "At 253.1 billion euros, China remained Germany's most important trading partner", "Italy's third trading partner, with €20bn". */
function asPartner({sentence, first, from, to}: Figure, verb: VerbGroup | null): Anchor | null {
  if (
    !/\b(?:at|with)(?: (?:about|around|some|nearly|over|a|an|volume|of|total|trade|just|more|than|almost)){0,4}$/.test(
      textOf(sentence, Math.max(0, first - 6), first - 1)
    )
  )
    return null;
  const partner = sentence.tokens.findIndex(
    (t, k) =>
      k >= from - 20 &&
      k <= to &&
      /^partners?$/.test(t.lower) &&
      /^(?:trading|trade|commercial|economic)$/.test(wordAt(sentence, k - 1))
  );
  return partner < 0 ? null : found("near", {is: "trade"}, partner, verb);
}

/** "US$16.7 billion were Brazilian exports", "earned $47 million from power exports": what the figure is said to be or to come from. */
function predicate({sentence, last, to}: Figure, verb: VerbGroup | null): Anchor | null {
  const link = wordAt(sentence, last + 1);
  const earns =
    link === "from" &&
    verb !== null &&
    /^(?:earn|make|gain|bring|net|fetch|receive|get|come)$/.test(verb.lemma);
  if (!earns && !/^(?:were|was|is|are|being|represented|comprised)$/.test(link)) return null;
  for (let k = last + 2; k <= to && k < last + 9; k++) {
    const sense = nounSense(sentence, k);
    if (sense) return /^(?:exports|imports|debt)$/.test(sense.is) ? found("in", sense, k, verb) : null;
    if (
      !["NOUN", "PROPN", "ADJ", "DET", "PART", "PRON", "ADV"].includes(sentence.tokens[k]?.pos ?? "") &&
      wordAt(sentence, k) !== "-"
    )
      return null;
  }
  return null;
}

/** Last noun of the noun phrase that begins at k, up to the first word that cannot stand in one. */
function headFrom(sentence: AnnotatedSentence, k: number): number {
  let head = -1;
  for (let i = k; i < sentence.tokens.length && i < k + 6; i++) {
    const t = sentence.tokens[i] as Token;
    if (sentence.quantities.some((q) => q.core.start <= t.start && t.start < q.core.end)) break;
    if (["NOUN", "PROPN"].includes(t.pos)) head = i;
    else if (!["ADJ", "DET"].includes(t.pos) && !/^(?:-|its|their|unpaid|['’]s?)$/.test(t.lower)) break;
    if (sentence.dates.some((d) => d.start <= t.start && t.start < d.end)) return i === head ? -1 : head;
  }
  return head;
}

const LINKS =
  /^(?:accounting|contributing|for|of|worth|totalling|totaling|reaching|exceeding|surpassing|nearing|approaching|topping|amounting|valued|estimated|at|to|by|with|,|\(|some|about|around|roughly|nearly|almost|over|under|more|less|than|up|approximately|as|much|just|only|a|an|the|record|at least|another|further|well|below|above|least|most|around|currently|now|annually|yearly|today|combined|total|was|were|is|are|stood|hit|reached|:|–|—|-|\))$/;

/** "trade of $5bn", "exports worth", "imports from Iran $3bn", "a target of", "exports (…)". */
function ofPhrase(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, first, from} = figure;
  let k = first - 1;
  let link = "";
  while (k >= from && k > first - 8 && LINKS.test(wordAt(sentence, k)) && !isVerbToken(sentence, k))
    link = `${wordAt(sentence, k--)} ${link}`;
  if (
    /\bby $/.test(link) ||
    (/^(?:to|at) /.test(link) && !/\bof\b/.test(link) && verb && verb.head > 0 && k > verb.head)
  ) {
    // "rose by $2bn"; "boost trade to $5bn" is the verb's
    if (/\bby $/.test(link))
      return found("of", {is: "rival", reason: "a difference, not a level"}, first - 1, verb);
    return null;
  }
  const head = nounBefore(sentence, k, Math.max(from, (figure.before?.last ?? -1) + 1));
  if (head < 0) return null;
  if (TRANSPARENT.has(wordAt(sentence, head))) return throughTransparent(figure, head, verb);
  const sense = nounSense(sentence, head);
  if (!sense) return null;
  if (link === "" && !["NUM", "SYM"].includes(sentence.tokens[first]?.pos ?? "")) return null;
  if (sense.is === "rival" && !/\b(?:of|worth|tot|,|\(|valued)/.test(link)) return null;
  // "lifted sales to Iran to $5bn" has its own rule
  return found("of", sense, head, verb);
}

const isVerbToken = (sentence: AnnotatedSentence, k: number): boolean =>
  sentence.verbs.some((v) => v.head === k && v.form === "finite");

/** The head of the noun phrase that ends at k; phrases of place and time after it are stepped over. */
function nounBefore(sentence: AnnotatedSentence, k: number, from: number): number {
  for (let i = k; i >= from; i--) {
    const t = sentence.tokens[i] as Token;
    if (nounSense(sentence, i) || TRANSPARENT.has(t.lower)) return i;
    const inPlace = sentence.places.some((p) => p.start <= t.start && t.end <= p.end);
    const inDate = sentence.dates.some((d) => d.start <= t.start && t.end <= d.end);
    if (!inPlace && !inDate && !/^(?:to|from|with|between|and|in|the|of|into|,|\(|\))$/.test(t.lower))
      return -1;
  }
  return -1;
}

/** "a trade target of $20bn", "the value of trade, $20bn", "a total of $5bn": the noun that the counting word counts. */
function throughTransparent(figure: Figure, head: number, verb: VerbGroup | null): Anchor | null {
  const {sentence, from} = figure;
  for (let i = head - 1; i >= Math.max(from, head - 4); i--) {
    const sense =
      nounSense(sentence, i) ?? (wordAt(sentence, i) === "trade" ? ({is: "trade"} as Sense) : null);
    if (sense) return found("of", sense, i, verb);
    if (!["ADJ", "NOUN", "PROPN", "PART", "NUM"].includes(sentence.tokens[i]?.pos ?? "")) break;
  }
  for (let i = head + 1; i <= Math.min(figure.first - 1, head + 7); i++) {
    const sense = nounSense(sentence, i);
    if (sense) return found("of", sense, i, verb);
  }
  return null;
}

/** "grew by 43 per cent to about $500 million": what a size came to. */
const LEVEL =
  /\b(?:to|from|by|at)(?: (?:about|around|some|nearly|almost|over|roughly|just|more|less|than|under|only|an?))*$/;

/** The verb's own sense, or what it measures: its subject, or its object ("raise trade to"). */
function byVerb(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, first, from} = figure;
  const stray = straySense(figure, verb);
  if (stray) return stray;
  if (!verb) return null;
  // "have little trade to lose: EC$39 million": the figure explains the noun before
  if (
    wordAt(sentence, first - 1) === ":" ||
    (verb.form === "infinitive" && hasColon(sentence, verb.head, first))
  ) {
    const noun = lastNoun(sentence, from, first - 1);
    const sense = noun < 0 ? null : nounSense(sentence, noun);
    if (sense && sense.is !== "rival") return found("of", sense, noun, verb);
  }
  const own = verbSense(sentence, verb.head);
  if (own && !isRaised(figure, verb, own)) return found("verb", own, verb.head, verb);
  // "invested in mines worth $5bn" has gone before; between the verb and the figure: "raise trade to", "saw exports hit"
  const object = lastNoun(sentence, verb.head + 1, first - 1);
  if (
    object >= 0 &&
    (RAISING.has(verb.lemma) ||
      MEASURING.has(verb.lemma) ||
      AIMING.has(verb.lemma) ||
      FORECASTING.has(verb.lemma))
  ) {
    const sense = nounSense(sentence, object) as Sense;
    return found("object", sense, object, verb);
  }
  // "has put 1.3 billion dollars into the port of Chancay"
  if (/^(?:put|sink|channel|inject|pump|throw|commit|direct|funnel)$/.test(verb.lemma) && isPutInto(figure))
    return found("verb", {is: "invest"}, verb.head, verb);
  if (isSpentAbroad(figure, verb)) return found("verb", {is: "buy"}, verb.head, verb);
  // "power sales to Thailand earned his country $2.4bn"
  const earning = /^(?:earn|bring|net|fetch|yield|generate)$/.test(verb.lemma)
    ? subjectNoun(sentence, verb, from)
    : -1;
  const earned = earning < 0 ? null : nounSense(sentence, earning);
  if (earned?.is === "exports") return found("subject", earned, earning, verb);
  const reason = RIVAL_VERBS.get(verb.lemma);
  if (
    reason !== undefined &&
    !(MEASURING.has(verb.lemma) && LEVEL.test(textOf(sentence, first - 4, first - 1)))
  )
    return found("verb", {is: "rival", reason}, verb.head, verb);
  // "What Kinshasa bought from Brazzaville came to 48 billion francs"
  const what = MEASURING.has(verb.lemma) ? whatVerb(figure, verb) : null;
  if (what) return what;
  const known = MEASURING.has(verb.lemma) || RAISING.has(verb.lemma);
  const subject = SAYING.has(verb.lemma) && !known ? -1 : subjectNoun(sentence, verb, from);
  if (subject < 0) return null;
  const sense = nounSense(sentence, subject) as Sense;
  // "trade closed the year at $3.6bn": whatever the verb, but only of what is exchanged
  return known || (sense.is !== "rival" && STATING.test(textOf(sentence, verb.head + 1, first - 1)))
    ? found("subject", sense, subject, verb)
    : null;
}

/** What may stand between any verb and the figure that it gives its subject: "closed 2023 at", "yielded". */
const STATING =
  /^(?:(?:[\w-]+ ){0,6}(?:at|to|past|beyond|above|over|below|of|with))?(?: ?(?:about|around|some|nearly|almost|a|an|the|us|total|record|just|only|approximately)){0,3}$/;

/** Verbs of movement: their subject is what is delivered. */
const MOVING = /^(?:flow|go|pass|cross|move|arrive|travel|leave|come|run|stream|head|enter|change)$/;

/** "exports came to $61m, and 4,300 tonnes of cobalt went the other way": the figure is the subject of a verb of its own. */
const ownVerb = (figure: Figure): Anchor | null =>
  figure.sentence.verbs.some(
    (v) =>
      v.form === "finite" &&
      v.first > figure.last &&
      v.subject !== null &&
      v.subject[0] <= figure.first &&
      figure.first <= v.subject[1]
  )
    ? asSubject(figure)
    : null;

/** "5,900 MW are supplied by Laos", "4,300 tonnes went the other way", "the $70 million owed by Argentina": the verb after the figure. */
function asSubject(figure: Figure): Anchor | null {
  const {sentence, last, to, quantity} = figure;
  const verb = sentence.verbs.find((v) => v.head > last && v.first <= to + 1);
  if (!verb || verb.first - last > 9) return null;
  const between = textOf(sentence, last + 1, verb.first - 1);
  const isSubject =
    (verb.subject !== null && verb.subject[0] <= figure.first && figure.first <= verb.subject[1]) ||
    /^(?:(?:of|worth|a|per|['’]|in) [^,;]*)?(?:(?:, )?(?:which|that)(?: [\w'’]+){0,3})?$/.test(between);
  if (!isSubject) return null;
  // "Goods worth 42.6 billion euros were exchanged"
  const own: Sense | null =
    verb.lemma === "exchange" && verb.passive ? {is: "trade-verb"} : verbSense(sentence, verb.head);
  if (own && (verb.passive || verb.form === "participle"))
    return quantity.kind === "physical" ||
      /^(?:owe|invest|trade-verb)$/.test(own.is) ||
      GOODS_OF.test(between)
      ? found("verb", own, verb.head, verb)
      : null;
  // "Australians have some 22.3 billion invested there"
  if (own?.is === "invest" && verb.first === last + 1) {
    const have = sentence.verbs.findLast((v) => v.head < figure.first && v.lemma === "have");
    if (have) return found("verb", own, verb.head, have);
  }
  if (quantity.kind === "physical" && MOVING.test(verb.lemma))
    return found("verb", {is: "send"}, verb.head, verb);
  // "the $70 million that Argentina owes Bolivia"
  return own && /\b(?:which|that)\b/.test(between) ? found("verb", own, verb.head, verb) : null;
}

const GOODS_OF = /^(?:['’]s? )?(?:worth )?of\b/;

/** The verb of exchange in a subject that begins with "what". */
function whatVerb({sentence, from}: Figure, verb: VerbGroup): Anchor | null {
  const start = sentence.tokens.findIndex((t, k) => k >= from && k < verb.first && t.lower === "what");
  if (start < 0) return null;
  const inner = sentence.verbs.find(
    (v) => v.head > start && v.head < verb.first && verbSense(sentence, v.head)
  );
  const sense = inner && verbSense(sentence, inner.head);
  return inner && sense
    ? found("verb", sense, inner.head, {...inner, subject: inner.subject ?? [start, inner.first - 1]})
    : null;
}

/** Right after the sum, "into" a place of another country. */
const isPutInto = ({sentence, last, to}: Figure): boolean => {
  const into = sentence.tokens.findIndex(
    (t, k) => k > last && k < last + 12 && k <= to && t.lower === "into"
  );
  const start = sentence.tokens[into]?.start ?? Infinity;
  return into > 0 && sentence.places.some((p) => p.start > start && p.start < start + 60);
};

const hasColon = ({tokens}: AnnotatedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.text === ":");

/** "spends $20 million a year on fuel from Mozambique" buys; "spent €400m in Tunisia" does not. */
const isSpentAbroad = ({sentence, last, to}: Figure, verb: VerbGroup): boolean =>
  /^(?:spend|pay|shell|fork)$/.test(verb.lemma) &&
  (/^(?:a year |per year |annually |a month |last year )?(?:on|for) (?:\S+ ){1,4}from\b/.test(
    textOf(sentence, last + 1, Math.min(to, last + 9))
  ) ||
    isForGoods(sentence, last, to, verb.lemma === "pay"));

/** "spent 126 billion on Kenyan products", "paid Paraguay 232 million for the energy of Itaipú". */
function isForGoods(sentence: AnnotatedSentence, last: number, to: number, paid: boolean): boolean {
  for (let k = last + 1; k <= to && k < last + 8; k++) {
    if (!/^(?:on|for)$/.test(wordAt(sentence, k))) continue;
    const object = sentence.tokens.slice(k + 1, k + 5);
    const goods = object.some(
      (t) => GOODS_NOUNS.has(t.lower) || /^(?:goods|products|merchandise|commodities)$/.test(t.lower)
    );
    const theirs = sentence.places.some(
      (p) => p.kind === "demonym" && object.slice(0, 2).some((t) => t.start === p.start)
    );
    return goods && (theirs || paid);
  }
  return false;
}

/** "bring it to $10bn", "take trade past $50bn": no sending and no buying. */
function isRaised({sentence, first}: Figure, verb: VerbGroup, own: Sense): boolean {
  if (!["send", "take"].includes(own.is) || !RAISING.has(verb.lemma)) return false;
  return /\b(?:to|past|beyond|above|over|at)(?: (?:about|around|some|nearly|over|almost|more|than|at|least|a|an|the|level|levels|mark|figure|value|volume|of|total|sum|amount|threshold)){0,5}$/.test(
    textOf(sentence, verb.head + 1, first - 1)
  );
}

/** A finite "exports" that the tags call a noun: "China exports $5 billion of goods". */
function straySense(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, first, from} = figure;
  for (let k = first - 1; k >= Math.max(from, first - 6); k--) {
    if (verb && k <= verb.head) return null;
    const sense = verbSense(sentence, k);
    if (sense) return found("verb", sense, k, null);
  }
  return null;
}

function lastNoun(sentence: AnnotatedSentence, from: number, to: number): number {
  for (let k = to; k >= from; k--) if (nounSense(sentence, k)) return k;
  return -1;
}

/** The first telling noun of the verb's subject; of a passage before the verb where no subject is known. */
export function subjectNoun(sentence: AnnotatedSentence, verb: VerbGroup, from: number): number {
  // "with Iranian exports accounting for $4bn": right before a gerund, since the last comma
  if (verb.form === "gerund") {
    for (let k = verb.first - 1; k >= from && wordAt(sentence, k) !== ","; k--)
      if (nounSense(sentence, k)) return k;
  }
  const start = verb.subject && verb.subject[0] >= from ? verb.subject[0] : -1;
  if (start >= 0) {
    for (let k = start; k < verb.first; k++) if (nounSense(sentence, k)) return k;
    // "The commodity turnover following the results of 2022 made up": only what is exchanged
    if (
      /^(?:of|to|from|that|this)$/.test(wordAt(sentence, start - 1)) ||
      sentence.verbs.some((v) => v.form === "gerund" && v.head < start && v.head > from)
    ) {
      const noun = lastNoun(sentence, from, start - 1);
      if (noun >= 0 && nounSense(sentence, noun)?.is !== "rival") return noun;
    }
    return -1;
  }
  // "in which bilateral trade reached $1.4bn": the clause has a subject of its own
  if (/^(?:in|for|under|by|through|with|during|to|from)$/.test(wordAt(sentence, from - 1)))
    return lastNoun(sentence, from, verb.first - 1);
  // "trade, which stood at $1.4bn": the antecedent
  if (/^(?:which|that)$/.test(wordAt(sentence, from)))
    return lastNoun(sentence, Math.max(0, from - 9), from - 1);
  return lastNoun(sentence, from, verb.first - 1);
}

/** Nothing governs the figure by grammar: the nearest noun before it in its clause. */
function nearest(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, first, from} = figure;
  for (let k = first - 1; k >= Math.max(from, first - 14); k--) {
    const sense = nounSense(sentence, k);
    if (sense) return found("near", sense, k, verb);
    if (verb && k < verb.first && !MEASURING.has(verb.lemma) && !RAISING.has(verb.lemma)) return null;
  }
  return null;
}
