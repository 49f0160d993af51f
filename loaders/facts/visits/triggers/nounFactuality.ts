import {factualityOfNoun} from "../../../annotate/factuality.ts";
import {factualityOfOwner} from "../../../annotate/factuality/owner.ts";
import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import {TRAVEL_NOUNS} from "../../../lexicon/travel.ts";
import type {AnnotatedSentence, Factuality, Token, VerbGroup} from "../../../types.ts";
import {departureTo} from "./make.ts";

/** "will brief his hosts on the outcome of the visit": it is over. */
const LOOKED_BACK =
  /\b(?:outcomes?|results?|success|aftermath|wake|fruits|achievements|memor(?:y|ies)|anniversary) of (?:the |his |her |their |this |that )?(?:[\w-]+ ){0,3}$/;

/**
 * Of a noun of travel: what its own words and verb say; "expected to come after a trip to" makes that trip a plan as
 * well; and "…, but was cancelled", with no subject of its own, is said of the trip named last before it.
 */
export function factualityOfTravel(sentence: AnnotatedSentence, token: number): Factuality {
  const at = (sentence.tokens[token]?.start ?? 0) - sentence.start;
  if (LOOKED_BACK.test(sentence.text.slice(Math.max(0, at - 60), at))) return "real";
  if (fellShort(sentence, token)) return "real";
  if (TO_TAKE_PLACE.test(sentence.text.slice((sentence.tokens[token]?.end ?? 0) - sentence.start))) return "planned"; // prettier-ignore
  const closing = afterAside(sentence, token);
  if (closing) return closing;
  const behind = ofVerbBehind(sentence, token);
  if (behind) return behind;
  const around = moreCautious(
    moreCautious(planAround(sentence, token), ofCompanion(sentence, token)),
    factualityOfApposition(sentence, token)
  );
  const lead = ofLeadingNoun(sentence, token);
  if (lead === "cancelled" || lead === "postponed") return lead;
  const part = moreCautious(
    moreCautious(lead, ofWhole(sentence, token)),
    moreCautious(ofSecondName(sentence, token), ofWhatIsDoneThere(sentence, token))
  );
  const own = moreCautious(moreCautious(factualityOfNoun(sentence, token), around), part);
  const ellipsis = sentence.verbs.findIndex(
    (v) => v.head > token && v.passive && /^(but|and|then)$/.test(sentence.tokens[v.first - 1]?.lower ?? "")
  );
  const verb = sentence.verbs[ellipsis];
  if (!verb || !["cancel", "postpone", "call", "scrap", "delay", "shelve", "put"].includes(verb.lemma))
    return own;
  const nearest = sentence.tokens
    .slice(0, verb.first)
    .findLast((t) => TRAVEL_NOUNS.has(t.lower) && t.pos === "NOUN");
  if (nearest?.index !== token) return own === "cancelled" || own === "postponed" ? "real" : own;
  return verb.lemma === "postpone" || verb.lemma === "delay" || verb.lemma === "put"
    ? "postponed"
    : "cancelled";
}

/** "Her visit to Lima never took her near the mines", "did not bring a deal": what it led to is denied, and not the visit. */
const fellShort = ({tokens, verbs}: AnnotatedSentence, token: number): boolean =>
  verbs.some(
    ({subject, negated, tense, modal, lemma, head, passive}) =>
      negated &&
      tense === "past" &&
      modal === "" &&
      !passive &&
      subject !== null &&
      subject[0] <= token &&
      token <= subject[1] &&
      LED_TO.test(lemma) &&
      tokens[head + 1]?.lower !== "place"
  );

/** "the visit of Prime Minister X to Seoul, which is to take place in May". */
const TO_TAKE_PLACE =
  /^ (?:by|of|to|in) [^,;:]{3,90}, which (?:is|are) (?:to|due to|set to|expected to|scheduled to|planned to) (?:take place|begin|start|be (?:paid|made|held))\b/;

const LED_TO =
  /^(?:take|bring|produce|yield|change|lead|result|resolve|win|calm|achieve|dispel|attract|last|include|impress|settle|prevent|stop|heal|ease|persuade|convince|end)$/;

/** "The visit by X to Quito on 11–13 June has been called off": nothing but who, where and when between the noun and its verb. */
function ofVerbBehind(sentence: AnnotatedSentence, token: number): Factuality | null {
  const {tokens, verbs, dates, places, people} = sentence;
  const index = verbs.findIndex((v) => v.head > token && !isDated(sentence, v));
  const verb = verbs[index];
  if (verb?.form !== "finite" || !verb.passive || verb.negated || verb.first - token > 24) return null;
  const told = [...dates, ...places, ...people.map((m) => m.phrase)];
  const isOther = tokens
    .slice(token + 1, verb.first)
    .some(
      (t) =>
        !/^(?:ADP|PUNCT|DET|PART)$/.test(t.pos) &&
        !verbs.some((v) => v.head === t.index && isDated(sentence, v)) &&
        !told.some((s) => s.start <= t.start && t.end <= s.end)
    );
  const found = isOther ? "real" : factualityOfOwner(sentence, {verb: index, role: "subject"});
  return found === "cancelled" || found === "postponed" ? found : null;
}

/** "A visit by X, announced for 15 October, was cancelled": for what day it had been set. */
const isDated = ({tokens, dates}: AnnotatedSentence, {lemma, first, head}: VerbGroup): boolean =>
  /^(?:announce|set|fix|schedule|plan|slate|pencil|expect|agree|foresee|book)$/.test(lemma) &&
  first === head &&
  tokens[head - 1]?.text === "," &&
  /^(?:for|in)$/.test(tokens[head + 1]?.lower ?? "") &&
  dates.some(({start}) => start >= tokens[head]!.end && start - tokens[head]!.end < 12);

/** "the cancellation of X's visit to Lima", "preparations for a visit by X": what the noun before it says of it. */
function ofLeadingNoun(sentence: AnnotatedSentence, token: number): Factuality {
  const {tokens} = sentence;
  for (let k = token - 1; k > 0 && token - k <= 12; k--) {
    const {lower, pos} = tokens[k]!;
    if (lower !== "of" && lower !== "for" && lower !== "at") {
      if (pos === "VERB" || pos === "AUX" || lower === ";") return "real";
      continue;
    }
    const noun = LEADING.get(leadOf(tokens, k));
    if (noun === "planned") return moreCautious("planned", factualityOfNoun(sentence, k - 1));
    if (noun) return noun;
  }
  return "real";
}

/** "preparations for", "preparations are under way for", "is preparing for". */
const leadOf = (tokens: Token[], at: number): string =>
  /^(?:under|way|underway|in|hand|place)$/.test(tokens[at - 1]?.lower ?? "")
    ? (tokens.slice(Math.max(0, at - 6), at).find((t) => LEADING.has(t.lower))?.lower ?? "")
    : (tokens[at - 1]?.lower ?? "");

const LEADING: ReadonlyMap<string, Factuality> = new Map([
  ["cancellation", "cancelled"],
  ["scrapping", "cancelled"],
  ["postponement", "postponed"],
  ["deferral", "postponed"],
  ["preparations", "planned"],
  ["preparation", "planned"],
  ["preparing", "planned"],
  ["plans", "planned"],
  ["plan", "planned"],
  ["arrangements", "planned"],
  ["idea", "hypothetical"],
  ["prospect", "hypothetical"],
  ["possibility", "hypothetical"],
  ["hinted", "hypothetical"]
]);

/** "A visit to Male by X, which should have begun on Wednesday, has been postponed": the verb behind the clause between. */
function afterAside({tokens, verbs}: AnnotatedSentence, token: number): Factuality | null {
  const [aside, main] = verbs.filter((v) => v.form === "finite" && v.head > token);
  if (!aside || !main?.passive || main.negated || main.modal !== "" || main.tense === "future") return null;
  if (tokens[main.first - 1]?.text !== "," || tokens[aside.first - 1]?.lower !== "which") return null;
  if (!opensClause(tokens, token)) return null;
  return /^(?:postpone|delay|defer|put|push|reschedule)$/.test(main.lemma)
    ? "postponed"
    : /^(?:cancel|call|scrap|shelve|abandon|drop)$/.test(main.lemma)
      ? "cancelled"
      : null;
}

/** Nothing but the noun's own words between it and the beginning of the sentence, or an "and" that joins another. */
function opensClause(tokens: Token[], token: number): boolean {
  let k = token - 1;
  while (k >= 0 && /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[k]!.pos)) k--;
  return k < 0 || /^(?:and|but|;)$/.test(tokens[k]!.lower);
}

/** "He will travel to the Maldives on Sunday, his first visit to Male since …": an aside to the verb before it. */
function factualityOfApposition(sentence: AnnotatedSentence, token: number): Factuality {
  const {tokens} = sentence;
  const comma = tokens
    .slice(Math.max(0, token - 7), token)
    .findLast((t) => t.text === "," || t.text === "—" || t.text === "–");
  if (!comma || !/^(his|her|the|a|their|its|what)$/.test(tokens[comma.index + 1]?.lower ?? "")) return "real";
  if (
    sentence.verbs.some((v) => v.head > comma.index && v.head < token) ||
    verbOfNoun(sentence, token)?.role === "subject"
  )
    return "real";
  const index = sentence.verbs.findLastIndex((v) => v.head < comma.index && !v.aside);
  return index < 0 ? "real" : factualityOfVerb(sentence, index);
}

/** "a tour that he will make in March, which includes visits to Lima and Quito": as far as the whole is vouched for. */
function ofWhole(sentence: AnnotatedSentence, token: number): Factuality {
  const verb = sentence.verbs.findLast((v) => v.head < token);
  if (
    !verb ||
    !/^(?:include|comprise|feature|involve|cover|foresee|provide)$/.test(verb.lemma) ||
    token - verb.head > 16
  )
    return "real";
  // "Her programme includes talks in Riga and a tour of the base"
  const [first, last] = verb.subject ?? [0, -1];
  if (verb.tense === "present" && !verb.perfect && sentence.tokens.slice(first, last + 1).some((t) => PROGRAMME.test(t.lower))) return "planned"; // prettier-ignore
  if (token - verb.head > 6) return "real";
  const whole = sentence.tokens
    .slice(0, verb.first)
    .findLast((t) => t.pos === "NOUN" && TRAVEL_NOUNS.has(t.lower));
  return whole ? factualityOfNoun(sentence, whole.index) : "real";
}

const PROGRAMME = /^(?:programme|program|schedule|agenda|itinerary|timetable|diary)$/;

/** "This will be his first visit to Delhi, and a visit of an Angolan president in 38 years": what is said of the first is said of the second. */
function ofSecondName({tokens, verbs}: AnnotatedSentence, token: number): Factuality {
  const index = verbs.findLastIndex((v) => v.head < token);
  const verb = verbs[index];
  if (verb?.lemma !== "be" || verb.tense !== "future" || verb.negated) return "real";
  const between = tokens.slice(verb.head + 1, token);
  const first = between.find((t) => TRAVEL_NOUNS.has(t.lower) && t.pos === "NOUN");
  return first && between.some((t) => t.lower === "and" && t.index > first.index) ? "planned" : "real";
}

/** "On the third day of her visit to Lima she will open a fair": what is to be done there is still ahead, and so may the visit be. */
function ofWhatIsDoneThere(sentence: AnnotatedSentence, token: number): Factuality {
  if (!/^(?:on|in)$/.test(sentence.tokens[0]?.lower ?? "")) return "real";
  const lead = sentence.tokens.slice(0, token).map((t) => t.lower).join(" "); // prettier-ignore
  if (!FRONTED.test(lead)) return "real";
  const index = sentence.verbs.findIndex((v) => v.form === "finite" && v.head > token);
  return sentence.verbs[index]?.tense === "future" && factualityOfVerb(sentence, index) === "planned"
    ? "planned"
    : "real";
}

/** "On the second day of his visit", "In her first visit to the country since her swearing-in in May". */
const FRONTED =
  /^(?:(?:on (?:the|his|her|their) (?:\w+|final|last) day of) (?:[\w’']+ ){0,6}[\w’']*|in (?:his|her) (?:first|second|third|latest|next))$/;

/** "will repay the courtesy with a visit to Hanoi", "was to leave on Friday for a visit to Chad": done as the verb is. */
function ofCompanion(sentence: AnnotatedSentence, token: number): Factuality {
  const departure = departureTo(sentence, token);
  if (departure) return factualityOfVerb(sentence, sentence.verbs.indexOf(departure));
  const lead = sentence.tokens.slice(Math.max(0, token - 6), token).findLast((t) => t.pos === "ADP");
  const index = sentence.verbs.findLastIndex((v) => v.head < token);
  const verb = sentence.verbs[index];
  if (lead?.lower !== "with" || !verb || lead.index < verb.head) return "real";
  const own = factualityOfVerb(sentence, index);
  return own === "planned" ? own : "real";
}

function planAround(sentence: AnnotatedSentence, token: number): Factuality {
  const index = sentence.verbs.findLastIndex((v) => v.head < token);
  const verb = sentence.verbs[index];
  const leads = verb && /^(after|before|following)$/.test(sentence.tokens[verb.head + 1]?.lower ?? "");
  return leads ? factualityOfVerb(sentence, index) : "real";
}
