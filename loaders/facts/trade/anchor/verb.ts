/** Figures that a verb before them governs: the verb's own, its object's or its subject's. */
import {AIMING, FORECASTING, MEASURING, RAISING, RIVAL_VERBS} from "../../../lexicon/trade.ts";
import {SAYING} from "../../../lexicon/verbs.ts";
import type {AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {indexOfWord} from "../../near.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {type Sense, nounSense, verbSense} from "../words.ts";
import {type Anchor, found, lastNoun} from "./shape.ts";
import {
  isPutInto,
  isPlacedBy,
  isPutInByInvestor,
  isPutInWhere,
  isSunkInWhich,
  isSpentAbroad,
  isUnpaid
} from "./spending.ts";

/** "grew by 43 per cent to about $500 million", "grew by 12%, reaching $4 billion": what a size came to. */
const LEVEL =
  /\b(?:to|from|by|at|reaching|totall?ing|hitting|topping|exceeding)(?: (?:about|around|some|nearly|almost|over|roughly|between|just|more|less|than|under|only|at|least|as|much|an?|record|new))*$/;

/** The verb's own sense, or what it measures: its subject, or its object ("raise trade to"). */
export function byVerb(figure: Figure, verb: VerbGroup | null): Anchor | null {
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
  // "power sales to Thailand earned his country $2.4bn", "wine exports brought in"
  // "an agreement was reached to bring investments to €500 million" earns nothing
  const earning =
    EARNING.test(verb.lemma) && !isRaised(figure, verb, {is: "send"})
      ? subjectNoun(sentence, verb, from)
      : -1;
  const earned = earning < 0 ? null : nounSense(sentence, earning);
  // "Remittances brought in $9.2 billion"
  if (earned && /^(?:exports|rival)$/.test(earned.is)) return found("subject", earned, earning, verb);
  const own = verbSense(sentence, verb.head);
  // "moved drugs worth $3 billion": no delivery
  const isLoad = verb.lemma === "move" && figure.quantity.kind === "money";
  if (own && !isLoad && !isRaised(figure, verb, own)) return found("verb", own, verb.head, verb);
  // "invested in mines worth $5bn" has gone before; between the verb and the figure: "raise trade to", "saw exports hit"
  const noun = lastNoun(sentence, verb.head + 1, first - 1);
  const object = noun >= 0 && isGrowth(sentence, noun, first) ? -1 : noun;
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
  if (
    /^(?:put|sink|channel|inject|pump|throw|commit|direct|funnel)$/.test(verb.lemma) &&
    isPutInto(figure, verb.lemma === "commit" && byFirms(figure, verb))
  )
    return found("verb", {is: "invest"}, verb.head, verb);
  if (
    isPutInWhere(figure, verb) ||
    isSunkInWhich(figure, verb) ||
    isPutInByInvestor(figure, verb) ||
    isPlacedBy(figure, verb)
  )
    return found("verb", {is: "invest"}, verb.head, verb);
  // "Nepal wants 150,000 tonnes of potatoes from Bangladesh this year"
  if (figure.quantity.kind === "physical" && /^(?:want|seek|request|order|need)$/.test(verb.lemma) && first - verb.head < 5 && /^of (?:[\w-]+ ){1,4}from\b/.test(textOf(sentence, figure.last + 1, figure.last + 6))) return found("verb", {is: "buy"}, verb.head, verb); // prettier-ignore
  if (isUnpaid(figure, verb)) return found("verb", {is: "owe"}, verb.head, verb);
  if (isSpentAbroad(figure, verb)) return found("verb", {is: "buy"}, verb.head, verb);
  const gerund = EARNING.test(verb.lemma) ? soldAfter(figure, verb) : null;
  if (gerund) return gerund;
  // "its electricity imports from Kenya cost it $640 million"
  const bought = verb.lemma === "cost" ? subjectNoun(sentence, verb, from) : -1;
  if (bought >= 0 && nounSense(sentence, bought)?.is === "imports")
    return found("subject", {is: "imports"}, bought, verb);
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

const byFirms = ({sentence}: Figure, {subject}: VerbGroup): boolean =>
  subject !== null && /\b(?:compan(?:y|ies)|firms?|investors?|businesses|enterprises|groups?)\b/.test(textOf(sentence, subject[0], subject[1])); // prettier-ignore

/** "registered a growth of 12.6% from $126bn": the noun counts the change, the figure is of what has grown. */
const isGrowth = (sentence: AnnotatedSentence, noun: number, first: number): boolean =>
  /^(?:growth|increase|rise|jump|surge|gain|fall|drop|decline|decrease)$/.test(wordAt(sentence, noun)) &&
  /^(?:of|by) .*(?:%|percent|per cent) (?:from|to)\b/.test(textOf(sentence, noun + 1, first - 1));

/** What may stand between any verb and the figure that it gives its subject: "closed 2023 at", "yielded". */
const STATING =
  /^(?:(?:[\w-]+ ){0,6}(?:, )?(?:at|to|past|beyond|above|over|below|of|with))?(?: ?(?:about|around|some|nearly|almost|a|an|the|us|total|record|just|only|approximately)){0,3}$/;

/** The verb of exchange in a subject that begins with "what". */
function whatVerb({sentence, from}: Figure, verb: VerbGroup): Anchor | null {
  const start = indexOfWord(sentence.tokens, "what", from, verb.first);
  if (start < 0) return null;
  const inner = sentence.verbs.find(
    (v) => v.head > start && v.head < verb.first && verbSense(sentence, v.head)
  );
  const sense = inner && verbSense(sentence, inner.head);
  return inner && sense
    ? found("verb", sense, inner.head, {...inner, subject: inner.subject ?? [start, inner.first - 1]})
    : null;
}

const hasColon = ({tokens}: AnnotatedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.text === ":");

/** "bring it to $10bn", "take trade past $50bn": no sending and no buying. */
function isRaised({sentence, first, quantity}: Figure, verb: VerbGroup, own: Sense): boolean {
  // "is getting up to 12 million cubic metres": its qualifier
  const isOwn = quantity.qualifier === "up-to" && wordAt(sentence, verb.head + 1) === "up";
  if (isOwn || !["send", "take"].includes(own.is) || !RAISING.has(verb.lemma)) return false;
  return /\b(?:to|past|beyond|above|over|at)(?: (?:about|around|some|nearly|over|almost|more|as|much|than|at|least|a|an|the|record|level|levels|mark|figure|value|volume|of|total|sum|amount|threshold)){0,5}$/.test(
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

/** The first telling noun of the verb's subject; of a passage before the verb where no subject is known. */
function subjectNoun(sentence: AnnotatedSentence, verb: VerbGroup, from: number): number {
  // "trade was $3bn, of which Chile's exports made up $2bn, and is to reach $5bn": the subject from before the aside
  const main = (verb.form === "infinitive" && sentence.verbs[verb.governor]) || verb;
  if (wordAt(sentence, main.first - 1) === "and" && wordAt(sentence, main.first - 2) === ",") {
    const which = sentence.tokens.findLastIndex((t, k) => k < main.first && t.lower === "which" && wordAt(sentence, k - 1) === "of"); // prettier-ignore
    if (which > 2 && wordAt(sentence, which - 2) === ",") return lastNoun(sentence, 0, which - 3);
  }
  // "with Iranian exports accounting for $4bn": right before a gerund, since the last comma
  if (verb.form === "gerund") {
    for (let k = verb.first - 1; k >= from && wordAt(sentence, k) !== ","; k--)
      if (nounSense(sentence, k)) return k;
  }
  // "with two-way trade on pace to exceed": right before what is in prospect
  if (verb.form === "infinitive" && PROSPECT.test(textOf(sentence, verb.first - 2, verb.first - 1)))
    for (let k = verb.first - 2; k >= from && wordAt(sentence, k) !== ","; k--)
      if (nounSense(sentence, k)) return k;
  // "trade, which last year came to $313 million": the relative is no subject of its own
  const own = verb.subject !== null && !/^(?:which|that)$/.test(wordAt(sentence, verb.subject[0]));
  const start = own && verb.subject && verb.subject[0] >= from ? verb.subject[0] : -1;
  if (start >= 0) {
    for (let k = start; k < verb.first; k++) if (nounSense(sentence, k)) return k;
    // "exports, mostly fish, noodles and cement, made up": the last of a list in an aside is no subject
    if (own && wordAt(sentence, verb.first - 1) === "," && sentence.tokens.slice(from, start).some((t) => t.text === ",")) // prettier-ignore
      for (let k = start - 1; k >= from; k--) if (/^(?:exports|imports|trade)$/.test(nounSense(sentence, k)?.is ?? "")) return k; // prettier-ignore
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
  // "$4.1bn, of which China's exports were $3.6bn"
  const part = wordAt(sentence, from - 1) === "of" ? lastNoun(sentence, from, verb.first - 1) : -1;
  if (part >= 0) return part;
  // "trade, which stood at $1.4bn": the antecedent
  if (/^(?:which|that)$/.test(wordAt(sentence, from)))
    return lastNoun(sentence, Math.max(0, from - 9), from - 1);
  return lastNoun(sentence, from, verb.first - 1);
}

const PROSPECT = /\b(?:on (?:pace|track|course)|set|poised|likely|due|expected|projected|bound)$/;

const EARNING = /^(?:earn|bring|net|fetch|yield|generate|make)$/;

/** "earned 17 billion rupees by exporting electricity to India": the gerund right after the sum. */
function soldAfter({sentence, last, to}: Figure, verb: VerbGroup): Anchor | null {
  const sold = sentence.verbs.find(
    (v) => v.form === "gerund" && v.head > last && v.head <= Math.min(to, last + 6)
  );
  // "earned $1.5bn from shrimp sold to China"
  const goods = sentence.verbs.find(
    (v) => v.form !== "gerund" && v.head > last + 1 && v.head <= last + 6 && /^(?:sell|export|ship)$/.test(v.lemma)
  ); // prettier-ignore
  if (goods && /^(?:from|for|on|by)$/.test(wordAt(sentence, last + 1)) && /^(?:to|in)$/.test(wordAt(sentence, goods.head + 1))) return found("verb", {is: "sell"}, goods.head, verb); // prettier-ignore
  const leads = sold && /^(?:by|from|through|in)$/.test(wordAt(sentence, sold.first - 1));
  return leads && verbSense(sentence, sold.head)?.is === "sell"
    ? found("verb", {is: "sell"}, sold.head, verb)
    : null;
}
