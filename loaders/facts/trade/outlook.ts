/** Whether a figure is actual, aimed at or forecast; or not vouched for at all. */
import {AIMING, FORECASTING, TARGET_NOUNS} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, VerbGroup} from "../../types.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Figure} from "./figure.ts";
import {textOf, wordAt} from "./figure/words.ts";
import {AIM_FOR, COUNTED_ON, NEARING, APPOSED, AS_GOAL, EYED, RESOLVED, TARGET_IS} from "./outlook/aims.ts";
import {FORGIVING, isForsworn, wouldHave} from "./outlook/forsworn.ts";
import {isMultiplied} from "./outlook/multiplied.ts";
import {isComparison} from "./time/comparison.ts";

export type Kind = "actual" | "target" | "forecast";
export type Outlook = {kind: Kind; doubts: string[]} | {reason: string};

const actual: Outlook = {kind: "actual", doubts: []};
const target: Outlook = {kind: "target", doubts: []};
const forecast: Outlook = {kind: "forecast", doubts: []};

export function outlookOf(figure: Figure, anchor: Anchor): Outlook {
  const {sentence, first, last, from} = figure;
  if (isCurrent(figure) || isAside(figure, anchor) || isMultiplied(figure, anchor)) return actual;
  const beside = textOf(sentence, Math.max(from, first - 6), first - 1);
  if (hasTargetNoun(figure) || isTarget(figure) || EYED.test(beside) || APPOSED.test(textOf(sentence, from, first - 1)) || AS_GOAL.test(textOf(sentence, last + 1, last + 5)) || RESOLVED.test(textOf(sentence, Math.max(from, first - 14), first - 1)) || AIM_FOR.test(textOf(sentence, Math.max(from, first - 14), first - 1))) return target; // prettier-ignore
  if (/\b(?:pledges|promises|commitments) (?:of|worth)(?: (?:about|around|some|nearly|over|almost|more|than))*$/.test(beside)) return target; // prettier-ignore
  // "will pump 11.6 bcm this year, against 10.2 bcm in 2023"
  if (isComparison(figure) && figure.before?.quantity.kind === figure.quantity.kind) return actual;
  if (/\b(?:hope|hopes|hoping|aim|aims|aiming|goal|target|potential)\b.{0,30}$/.test(beside) && !anchor.verb)
    return target;
  const chain = chainOf(figure, anchor);
  // "did not exceed 21 billion francs"
  if (isCapped(sentence, anchor) && chain.slice(1).every((v) => !v.negated)) return actual;
  if (isShort(figure, anchor) && chain.slice(1).every((v) => !v.negated)) return actual;
  // "has not paid Kenya $38 million": what is owed
  if (anchor.sense.is === "owe" && anchor.verb?.lemma === "pay") return actual;
  // "should not be content with trade of $95 million": that much there is
  if (chain.some((v) => v.negated) && CONTENT.test(textOf(sentence, from, first - 1))) return actual;
  if (chain.some((v) => v.negated) && !/\bno reason (?:why|that)\b/.test(textOf(sentence, 0, first)))
    return {reason: "the figure is denied"};
  if (wouldHave(figure, chain)) return {reason: "the figure is only supposed"};
  if (isDisowned(figure, chain) || isForsworn(figure, anchor, chain)) return {reason: "the figure is denied"};
  // "agreed to restructure Suriname's debt of": what there is
  if (anchor.sense.is === "debt" && FORGIVING.test(anchor.verb?.lemma ?? "")) return actual;
  if (sentence.tokens.at(-1)?.text === "?") return {reason: "a question"};
  if (chain.at(-1)?.hypothetical && chain.every((v) => v.modal === ""))
    return {reason: "the figure is only supposed"};
  for (const verb of chain) {
    const own = ofVerb(figure, verb, chain, anchor.sense.is);
    if (own) return own;
  }
  if (
    /\b(?:projected|forecasts?|predicted|predicts|expects|expected|estimated future)\b.{0,25}$/.test(beside)
  )
    return forecast;
  return /^(?:target|goal|aim)\b/.test(textOf(sentence, last + 1, last + 1)) ? target : actual;
}

const CONTENT =
  /\b(?:content|contented|satisfied|happy|pleased) with\b|\b(?:do|does|did) not (?:reflect|match|correspond)\b/;

/** "denied that trade had reached", "it is not true that Oman owes": whoever says it holds it for wrong. */
function isDisowned({sentence, from}: Figure, chain: readonly VerbGroup[]): boolean {
  const head = chain.at(-1)?.first ?? from;
  const that = sentence.tokens.findLastIndex((t, k) => k < head && t.lower === "that");
  if (that < 1) return false;
  const lead = textOf(sentence, Math.max(0, that - 6), that);
  return DISOWNED.test(lead);
}

const DISOWNED =
  /\b(?:(?:denie[ds]|deny|denying|refuted?|dismiss(?:ed|es)?|rejects?|rejected|disputed?)(?: (?:[\w-]+ ){0,2}(?:reports|claims|rumou?rs|allegations|suggestions|assertions|the claim|the report|speculation))?|(?:not|n['’]t|hardly) (?:true|the case|correct)|untrue|false|no truth in (?:[\w-]+ ){1,3}) that$/;

/** "did not exceed": the figure is a ceiling. What it "never" exceeded is a rumour's. */
export const isCapped = (sentence: AnnotatedSentence, {verb}: Anchor): boolean =>
  verb !== null &&
  verb.negated &&
  verb.tense !== "future" &&
  verb.modal === "" &&
  /^(?:exceed|surpass|top|pass)$/.test(verb.lemma) &&
  (!/\b(?:never|no)\b/.test(textOf(sentence, verb.first - 1, verb.head)) ||
    // "never exceeded $150 million in any of those years"
    /\bin any (?:year|of (?:those|these|the \w+) years)\b/.test(
      textOf(sentence, verb.head, sentence.tokens.length)
    ));

/** "did not reach 100 million dollars last year": of a time that is told, the figure is below it. Of no time, or against a claim, it is denied. */
export const isShort = ({sentence, from, to, quantity}: Figure, {verb}: Anchor): boolean =>
  verb !== null &&
  verb.negated &&
  // "does not reach 100 million dollars a year"
  (verb.tense === "past" || (verb.tense === "present" && quantity.per === "year")) &&
  !verb.perfect &&
  !verb.hypothetical &&
  verb.modal === "" &&
  /^(?:reach|attain)$/.test(verb.lemma) &&
  quantity.qualifier === "exact" &&
  !/\b(?:never|claim\w*|rumou?r\w*|reports?|alleg\w+|contrary)\b/.test(
    textOf(sentence, 0, sentence.tokens.length)
  ) &&
  (quantity.per === "year" ||
    sentence.dates.some(
      (d) => d.start >= (sentence.tokens[from]?.start ?? 0) && d.end <= (sentence.tokens[to]?.end ?? 0)
    ));

/** "from the current $5bn to $10bn": where things stand, whatever is aimed at. */
function isCurrent({sentence, first, after, before}: Figure): boolean {
  const beside = textOf(sentence, Math.max(first - 5, (before?.last ?? -1) + 1), first - 1);
  if (/\b(?:current|present|existing|today 's|today ’s|last year 's)\b/.test(beside)) return true;
  if (LAST_KNOWN.test(textOf(sentence, first - 12, first - 1))) return true;
  const start =
    /\bfrom(?: (?:about|around|some|nearly|roughly|just|over|under|less|more|than|the|a|mere|almost|\$|us\$|€)){0,4}$/.test(
      beside
    );
  return start && (after !== null || before !== null) && !/\bup from$/.test("");
}

/** "a target of $10bn, compared to last year's record figure of": where things stood. */
const LAST_KNOWN =
  /\b(?:compared (?:to|with)|against|up from|versus)(?: the)? (?:current|present|existing|last|previous|\d{4})\b(?: [\w'’]+){0,6}$/;

/** "double their trade, worth some $20bn last year, to $40bn": an aside tells how things stand. */
const isAside = ({sentence, first}: Figure, {way, token}: Anchor): boolean =>
  way === "of" &&
  /^, (?:which (?:is|was) )?(?:now|currently|already|today|worth|valued|estimated|still)\b/.test(
    textOf(sentence, token + 1, first - 1)
  );

/** "a target of $30bn", "the $10bn target". */
function hasTargetNoun({sentence, first, last, from}: Figure): boolean {
  for (let k = first - 1; k >= Math.max(from, first - 7); k--) {
    const word = wordAt(sentence, k);
    if (TARGET_NOUNS.has(word) && sentence.tokens[k]?.pos === "NOUN") return true;
    if (sentence.verbs.some((v) => v.head === k && v.form === "finite") && !/^(?:is|was|of|be)$/.test(word))
      break;
    if (
      sentence.quantities.some(
        (q) =>
          q.core.start <= (sentence.tokens[k]?.start ?? 0) && (sentence.tokens[k]?.start ?? 0) < q.core.end
      )
    )
      break;
  }
  for (let k = last + 1; k < last + 6; k++) {
    const t = sentence.tokens[k];
    if (
      !t ||
      (!["NOUN", "ADJ", "PART"].includes(t.pos) && t.text !== "-" && !/^(?:in|a|year)$/.test(t.lower))
    )
      return false;
    if (TARGET_NOUNS.has(t.lower)) return true;
  }
  return false;
}

/** "the target that the two governments have set for 2027 is $500 million": what the verb before the figure says something of. */
const isTarget = ({sentence, first, before}: Figure): boolean =>
  TARGET_IS.test(textOf(sentence, Math.max((before?.last ?? -1) + 1, first - 24), first - 1));

/** "will exceed last year's level and reach": a bare form joined to a verb in the future is in it too. */
function joinedTo({verbs, tokens}: AnnotatedSentence, verb: VerbGroup): VerbGroup | null {
  if (verb.form !== "finite" || verb.tense !== "present" || verb.first !== verb.head) return null;
  const before = verbs[verbs.indexOf(verb) - 1];
  if (tokens[verb.head]?.lower !== verb.lemma) return null;
  // "hope to see trade grow": what is seen
  if (
    /^(?:see|make)$/.test(before?.lemma ?? "") &&
    before &&
    verb.first - before.head <= 8 &&
    before.form !== "finite"
  )
    return before;
  if (!/^(?:and|or)$/.test(tokens[verb.first - 1]?.lower ?? "")) return null;
  const same = before?.subject !== null && before?.subject[0] === verb.subject?.[0];
  return before && same && before.form === "finite" && (before.tense === "future" || before.modal !== "")
    ? before
    : null;
}

/** The figure's verb and those that govern it, nearest first. */
function chainOf({sentence}: Figure, anchor: Anchor): VerbGroup[] {
  const chain: VerbGroup[] = [];
  let verb = anchor.verb;
  while (verb && !chain.includes(verb) && chain.length < 4) {
    chain.push(verb);
    verb = joinedTo(sentence, verb) ?? sentence.verbs[verb.governor] ?? null;
  }
  return chain;
}

const AIM = /\b(?:aim|goal|target|objective|ambition|plan|hope|wish|idea|intention|task)$/;

const PAPER =
  /\b(?:agreements?|deals?|contracts?|memorand\w+|accords?|pacts?|treaty|protocols?|plans?|programmes?|programs?|documents?|arrangements?|roadmap|strategy)\b/;
const LIFTING =
  /^(?:raise|bring|lift|increase|boost|double|triple|treble|quadruple|expand|scale|step|push|take|elevate|ramp|supply|deliver|export|ship|sell|provide|invest)$/;

function ofVerb(figure: Figure, verb: VerbGroup, chain: readonly VerbGroup[], is: string): Outlook | null {
  const {sentence} = figure;
  const isFirst = verb === chain[0];
  const near = textOf(sentence, verb.first, verb.head);
  const noun = textOf(sentence, verb.first - 5, verb.first - 1);
  // "the aim is for trade to reach", "the task was set to bring it to 500 million"
  const over = sentence.verbs[verb.governor];
  if (verb.form === "infinitive" && over?.subject && (over.lemma === "be" || (over.lemma === "set" && over.passive)) && AIM.test(textOf(sentence, over.subject[0], over.subject[1]))) return target; // prettier-ignore
  if (
    verb.form === "infinitive" &&
    /\b(?:likely|poised|due|course|track|pace|forecast|projected|set|bound|potential)$/.test(noun)
  )
    return forecast;
  if (
    verb.form === "infinitive" &&
    /\b(?:target|goal|aim|objective|ambition|plan|plans|pledge|pledges|commitment|agreement|agreed|efforts|desire|intention|need|ready|willing|willingness|keen|want|wants|promise|deal|eager|readiness|hopes|proposal|able|capable|possible|determined|determination|task|intent|resolved|committed|focus|view|ambitious|seeking|aspiration|mandate|instructions?|bid|drive|push|roadmap|measures?|ways?|steps?|avenues|how)\b(?: \w+)?$/.test(
      noun
    )
  )
    return target;
  // "was supposed to reach"; who "is supposed to have bought" is said to have
  if (verb.form === "infinitive" && !verb.perfect && /\b(?:supposed|meant|intended|scheduled)$/.test(noun)) return target; // prettier-ignore
  if (verb.form === "gerund" && COUNTED_ON.test(noun)) return target;
  if (verb.form !== "finite" && NEARING.test(noun)) return {kind: "forecast", doubts: ["only a possibility"]};
  // "confirmed our interest in increasing this figure to $2 billion"
  if (verb.form === "gerund" && /\b(?:interest(?:ed)? in|aim(?:ed)? (?:of|at)|goal of|intention of|hopes? of|possibility of|ways of|view to|call(?:ed|s|ing)? for)$/.test(noun)) return target; // prettier-ignore
  if (
    AIMING.has(verb.lemma) &&
    // "have committed 16 billion euros to the country"
    !(isFirst && verb.perfect && verb.lemma === "commit") &&
    (!isFirst || verb.lemma !== "set") &&
    !(
      isFirst &&
      !/^(?:aim|target|hope|pledge|plan|promise|propose|commit|want|eye|seek|consider|mull|weigh|contemplate)$/.test(
        verb.lemma
      )
    )
  )
    return target;
  const subject = verb.subject ? textOf(sentence, verb.subject[0], verb.subject[1]) : "";
  // "Now we will work for $5 billion"
  if (isFirst && verb.lemma === "work" && /^(?:for|towards?)$/.test(wordAt(sentence, verb.head + 1)))
    return target;
  // "is to cross the steppe and carry 50 billion cubic metres"
  if (!isFirst && verb.lemma === "be" && verb.form === "finite" && wordAt(sentence, verb.head + 1) === "to") return target; // prettier-ignore
  // "the memorandum foresees purchases worth $300 million"
  if (verb.lemma === "foresee" && PAPER.test(subject)) return target;
  if (verb.passive && verb.lemma === "set" && !isFirst) return forecast;
  // "deliveries are set at 200 million cubic metres for 2024"
  if (verb.passive && verb.lemma === "set" && wordAt(sentence, verb.head + 1) === "at") return target;
  if (FORECASTING.has(verb.lemma) && (!isFirst || (verb.lemma !== "estimate" && verb.lemma !== "track")))
    return forecast;
  if (isFirst && verb.lemma === "estimate") return actual;
  // "are to reach 500,000 tonnes", "the agreement provides for the supply of 300 MW"
  if (
    /^(?:is|are|was|were)(?: \w+)? to \w/.test(near) ||
    (verb.form === "infinitive" && /\b(?:is|are)$/.test(noun))
  )
    return target;
  if (
    /^(?:envisage|stipulate|foresee)$/.test(verb.lemma) ||
    (verb.lemma === "provide" && wordAt(sentence, verb.head + 1) === "for" && PAPER.test(subject))
  )
    return target;
  if (/^(?:should|must|shall)$/.test(verb.modal)) return target;
  // "announced that trade would be raised to $10 billion"
  if (/^(?:would|will)$/.test(verb.modal) && verb.passive && LIFTING.test(verb.lemma)) return target;
  if ((verb.modal === "would" || verb.tense === "future") && isWished(sentence, verb)) return target;
  // "will put £1 billion into Egyptian wind farms": who says what he will do means to do it
  const means = isFirst && /^invest$/.test(is) && !verb.passive;
  if (means && (verb.modal === "would" || verb.tense === "future")) return target;
  if (verb.modal === "would" || verb.tense === "future")
    return /\b(?:to|up|from)\b/.test(near) ? target : forecast;
  if (verb.modal === "could" || verb.modal === "may" || verb.modal === "might" || verb.modal === "can")
    return {kind: "forecast", doubts: ["only a possibility"]};
  if (verb.form === "infinitive" && isFirst && verb.governor < 0 && !/\b(?:used|had|have)$/.test(noun))
    return target;
  return null;
}

/** "hopes that trade will double to $36 billion": the verb before "that" is one of hoping. */
function isWished(sentence: AnnotatedSentence, verb: VerbGroup): boolean {
  const {tokens, verbs} = sentence;
  // "expressed its aspiration that it would reach 10 billion"
  if (
    /\b(?:aspiration|hope|desire|wish|ambition)s? that\b/.test(textOf(sentence, verb.first - 7, verb.first))
  )
    return true;
  const before = verbs.findLast((v) => v.head < verb.first && v.form !== "participle");
  if (!before || before.negated || !/^(?:hope|wish|want|aim|desire)$/.test(before.lemma)) return false;
  const between = tokens.slice(before.head + 1, verb.first);
  return between.length < 9 && between.every((t) => t.pos !== "PUNCT");
}
