/** The signing as a noun: "the signing of five memoranda", "witnessed the exchange of". */
import {factualityOfNoun} from "../../annotate/factuality.ts";
import {ofOwner} from "../../annotate/factuality/owner.ts";
import {factualityOfVerb, moreCautious} from "../../annotate/factuality/verb.ts";
import {EVENT_NOUNS, EVENT_PREPOSITIONS, WITNESSING} from "../../lexicon/agreements.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {lastIndexOfAny, tokenAt, wordsFrom} from "../near.ts";
import {complementEnd} from "./complement.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "the signing of 13 agreements", "a proposal for a free-trade agreement", "its withdrawal from the treaty". */
export function ofEvent(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  if (!EVENT_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "")) return null;
  const noun = repeated(tokens, first) ?? overAside(tokens, overDate(sentence, overPlace(sentence, overDate(sentence, overAgent(sentence, first - 2))))); // prettier-ignore
  // "the entry into force, on 16 May 2022, of the agreement"
  const isEntry = noun?.lower === "force" && tokens[noun.index - 1]?.lower === "into" && /^(?:entry|coming)$/.test(tokens[noun.index - 2]?.lower ?? ""); // prettier-ignore
  // "A signing ceremony for a tax agreement was held"
  const isCeremony =
    noun?.lower === "ceremony" && /^sign(?:ing|ature)$/.test(tokens[noun.index - 1]?.lower ?? "");
  const act = noun && (isEntry ? "reach" : isCeremony ? "sign" : EVENT_NOUNS.get(noun.lower));
  if (!noun || !act) return null;
  const owner = verbs.findLastIndex((v) => v.head < noun.index && v.head > noun.index - 8);
  const witnessed = owner >= 0 && WITNESSING.has(verbs[owner]?.lemma ?? "");
  // "No date has been set for the signature of the agreement"
  const subject = verbs[owner]?.subject;
  if (subject && tokens[subject[0]]?.lower === "no") return null;
  const visit = visitToCome(sentence, noun.index);
  // "will not visit Rwanda, with the signing still far off"
  if (verbs[visit]?.negated) return null;
  const joint = verbs[owner];
  // "put their signatures to a pact which would let planes land": the clause behind is the pact's
  const isPut = /^(?:signatures?|initials|names?)$/.test(noun.lower) && /^(?:put|set|affix|append|add)$/.test(joint?.lemma ?? ""); // prettier-ignore
  // "talks which will culminate in the signing": as much to come as the verb is
  const ends = joint?.lemma === "culminate" || joint?.lemma === "result";
  // "The signing of more than 20 agreements between Chad and Niger is expected next week": what the verb behind all that says
  const main = owner < 0 && act !== "propose" ? mainBehind(phrase) : -1;
  const own =
    main >= 0
      ? moreCautious(factualityOfNoun(sentence, noun.index), ofOwner(sentence, {verb: main, role: "subject"}))
      : witnessed || ends || isPut
        ? factualityOfVerb(sentence, owner)
        : factualityOfNoun(sentence, noun.index);
  // a proposal that is proposed is one; what is looked forward to is to come
  // "called for the conclusion of a labour agreement"
  const isAsked = tokens[noun.index - 1]?.lower === "the" && tokens[noun.index - 2]?.lower === "for" && /^(?:call|appeal|push|plead)$/.test(joint?.lemma ?? ""); // prettier-ignore
  // "is studying a proposal from Italy for an accord": there it is
  const isWeighed = act === "propose" && own === "hypothetical" && /^(?:study|weigh|consider|examine|mull|discuss|review)$/.test(joint?.lemma ?? "") && factualityOfVerb(sentence, owner) === "real"; // prettier-ignore
  const factuality =
    isAsked && own === "real" && act !== "end"
      ? "proposed"
      : (isAwaited(phrase, owner) ||
            isPrepared(tokens, noun.index) ||
            visit >= 0 ||
            isOnAgenda(sentence, owner < 0 ? main : owner)) &&
          own !== "denied"
        ? "planned"
        : (own === "proposed" && (act === "propose" || act === "end")) || isWeighed
          ? "real"
          : own;
  // "signed an extension of the transit agreement"
  const signs =
    verbs[owner] && /^(?:sign|ink)$/.test(verbs[owner].lemma) && act === "reach" && !verbs[owner].passive;
  return {
    role: act === "propose" ? "proposal" : "event",
    act: signs ? "sign" : act,
    verb: visit >= 0 ? visit : owner,
    token: noun.index,
    factuality,
    agentFrom: noun.index
  };
}

/** "On the agenda is the signing of": it is to come. */
const isOnAgenda = ({text, verbs}: AnnotatedSentence, owner: number): boolean =>
  verbs[owner]?.lemma === "be" && verbs[owner].tense === "present" && !verbs[owner].negated && (/^(?:Also |High )?on (?:the|his|her|their) (?:agenda|program(?:me)?|schedule)\b/i.test(text) || /\b(?:is|are) (?:also |high )?on (?:the|his|her|their) (?:agenda|program(?:me)?|schedule)\b/.test(text)); // prettier-ignore

/** The finite verb right behind the agreement and its partners, or -1. */
function mainBehind(phrase: Phrase): number {
  const end = complementEnd(phrase);
  return phrase.sentence.verbs.findIndex(
    (v) => v.form === "finite" && v.first > phrase.last && v.first - end === 1
  );
}

/** "the signing of an agreement on visas, which runs for a year, and of two memoranda": the noun that the repeated "of" goes back to. */
function repeated(tokens: readonly Token[], first: number): Token | undefined {
  if (tokens[first - 1]?.lower !== "of" || tokens[first - 2]?.lower !== "and") return undefined;
  if (/^(?:its|their|his|her|our)$/.test(tokens[first]?.lower ?? "")) return undefined;
  return tokens.slice(0, first - 2).findLast((t) => EVENT_NOUNS.has(t.lower) && tokens[t.index + 1]?.lower === "of"); // prettier-ignore
}

/** "will visit Laos, the government announced, with the signing of an agreement on the agenda": the verb of the visit, as much to come as which it is; or -1. */
function visitToCome({tokens, verbs}: AnnotatedSentence, noun: number): number {
  const lead = wordsFrom(tokens, Math.max(0, noun - 2), noun);
  if (!/^(?:, with|with (?:the|a))$/.test(lead)) return -1;
  const main = verbs.findLastIndex((v) => v.head < noun && v.form === "finite" && !SAYING.has(v.lemma));
  const verb = verbs[main];
  return verb?.tense === "future" && !verb.hypothetical ? main : -1;
}

/** "preparations are under way for the signing of", "gave approval for the signing of", "is ready for the signing of": it is to come. */
function isPrepared(tokens: readonly Token[], noun: number): boolean {
  const at = tokens[noun - 1]?.lower === "the" ? noun - 2 : noun - 1;
  if (tokens[at]?.lower !== "for") return false;
  return tokens.slice(Math.max(0, at - 5), at).some((t) => PREPARING.test(t.lower));
}

const PREPARING = /^(?:approv(?:al|ed)|go-ahead|nod|permission|authori[sz]ation|consent|mandate|preparations?|preparing|ready|arrangements|groundwork|ground|conditions|clearance|timetable)$/; // prettier-ignore

/** "looked forward to the signature of", "awaits the signing of", "paves the way for the conclusion of". */
const isAwaited = ({sentence: {tokens, verbs}}: Phrase, owner: number): boolean => {
  const verb = verbs[owner];
  const next = verb && tokens[verb.head + 1]?.lower;
  return verb !== undefined && (/^(await|expect|anticipate|authori[sz]e)$/.test(verb.lemma) || (verb.lemma === "approve" && next === "the" && /^sign/.test(tokens[verb.head + 2]?.lower ?? "")) || (verb.lemma === "look" && next === "forward") || (verb.lemma === "pave" && verb.tense !== "past")); // prettier-ignore
};

/** "the entry into force on 1 July of the agreement": the word before the date. */
function overDate({tokens, dates}: AnnotatedSentence, at: number): number {
  // "the signing that same day of"
  if (/^(?:day|morning|evening|afternoon)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "same") return at - (tokens[at - 3]?.lower === "on" ? 4 : 3); // prettier-ignore
  if (/^(?:there|here|then)$/.test(tokens[at]?.lower ?? "")) return at - 1;
  const end = tokens[at]?.end ?? 0;
  const date = dates.find((d) => d.end === end || (d.start < end && end <= d.end));
  if (!date) return at;
  const first = tokenAt(tokens, date.start);
  return /^(?:on|in)$/.test(tokens[first]?.lower ?? "") ? first - 1 : /^(?:on|in)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1; // prettier-ignore
}

/** "a proposal by Samoa for": the word before who makes it. */
function overAgent({tokens}: AnnotatedSentence, at: number): number {
  const by = lastIndexOfAny(tokens, BY, at + 1, at - 5);
  return by > 0 && EVENT_NOUNS.get(tokens[by - 1]?.lower ?? "") === "propose" ? by - 1 : at;
}

const BY = new Set(["by", "from"]);

/** "the signing in Bratislava on Wednesday of": the word before the place. */
function overPlace({tokens, places}: AnnotatedSentence, at: number): number {
  const end = tokens[at]?.end ?? 0;
  const place = places.find((p) => p.start < end && end <= p.end);
  if (!place) return at;
  const first = tokenAt(tokens, place.start);
  return /^(?:in|at)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : at;
}

/** "the signing, in 2014, of the agreements": the noun before the commas. */
function overAside(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== ",") return tokens[at];
  for (let k = at - 1; k > 0 && at - k < 12; k--) if (tokens[k]?.text === ",") return tokens[k - 1];
  return undefined;
}
