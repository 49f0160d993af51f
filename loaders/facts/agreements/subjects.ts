/** Agreements as subjects: "was signed", "expired", "is in force". */
import {once} from "../../annotate/once.ts";
import {ACTS, AMENDING, FORCE_WORDS, STANDING} from "../../lexicon/agreements.ts";
import type {DealAct} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token, VerbGroup} from "../../types.ts";
import {isAttributive} from "./clause.ts";
import {complementEnd} from "./complement.ts";
import {force} from "./force.ts";
import {actOf, link} from "./link.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";
import {wordsFrom} from "../near.ts";
import {announced, farRelative, isContact, isGivenUp, mainAfter, relativeLink} from "./relative.ts";

/** "Three MoUs were inked", "an agreement that Berlin and Vilnius signed", "the pact expired", "is in force"; several readings ask. */
export const asSubject = once(readSubject);

function readSubject(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  // "A protocol amending the 1998 tax convention was signed": what is signed is the protocol
  if (AMENDING.has(tokens[phrase.first - 1]?.lower ?? "")) return null;
  const afterPreposition = tokens[phrase.first - 1]?.pos === "ADP" && !opensClause(phrase);
  const end = complementEnd(phrase);
  const opener = tokens[end + 1]?.text === "," ? tokens[end + 2] : tokens[end + 1];
  const relative = opener && /^(that|which)$/.test(opener.lower) ? opener.index : -1;
  const index = verbs.findIndex(
    (v) =>
      v.first > phrase.last &&
      !isAttributive(tokens, v) &&
      v.form !== "gerund" &&
      !isNaming(tokens, v) &&
      !(v.form === "infinitive" && v.governor < 0 && v.first <= end)
  );
  const verb = verbs[index];
  if (!verb) return null;
  if (relative >= 0 || isContact(phrase, verb)) {
    const inner = relativeLink(phrase, index, relative >= 0 ? relative + 1 : phrase.last + 1);
    const main = afterPreposition ? null : mainAfter(phrase, index);
    // "the deal that they were to sign in November was shelved": there never was one
    if (inner?.factuality === "planned" && isGivenUp(sentence, inner))
      return {...inner, factuality: "cancelled"};
    // "a pact that the two signed in 1990 has never been ratified", "was never cancelled": it has been signed
    if (
      inner?.act === "sign" &&
      inner.factuality === "real" &&
      main?.factuality === "denied" &&
      (main.act === "reach" || main.act === "end")
    )
      return inner;
    // "which the two signed in May, will remain in force until 2026", "will enter into force in July": signed it is
    if (inner?.act === "sign" && inner.factuality === "real" && main?.factuality === "planned" && main.act === "reach") return inner; // prettier-ignore
    // "that the two signed in 2019 expires this summer"
    if (inner?.act === "sign" && inner.factuality === "real" && main && isToExpire(verbs[main.verb])) return inner; // prettier-ignore
    // "which lapsed in July, had been signed in 1998": it is over
    if (inner?.act === "end" && inner.factuality === "real" && main?.act === "sign") return inner;
    return main &&
      (!inner ||
        main.act === "end" ||
        main.act === "sign" ||
        inner.role === "stands" ||
        main.factuality !== "real" ||
        announced(sentence, inner))
      ? main
      : inner;
  }
  const far =
    afterPreposition || /^(with|by)$/.test(tokens[phrase.first - 1]?.lower ?? "")
      ? farRelative(phrase)
      : null;
  if (far) return far;
  const gap = tokens.slice(end + 1, verb.first);
  const isVerbless =
    (gap[0]?.text === "," || verbs.some((v) => v.head === end + 1 && isNaming(tokens, v))) &&
    gap.at(-1)?.text === ",";
  if (gap.some((t) => !/^[,()]$/.test(t.text) && t.pos !== "ADV" && t.lower !== "also") && !isVerbless)
    return null;
  return chainLink(phrase, index, afterPreposition);
}

/** "looked on as six agreements were signed", "after a treaty had been initialled": a conjunction, tagged as a preposition. */
function opensClause({sentence, first, head}: Phrase): boolean {
  const {tokens, verbs} = sentence;
  if (!/^(as|after|before|since|until|once|when|while|though)$/.test(tokens[first - 1]?.lower ?? ""))
    return false;
  const verb = verbs.find((v) => v.first > head && v.form === "finite");
  return (
    verb?.subject != null &&
    verb.subject[0] <= head &&
    head <= verb.subject[1] &&
    (verb.passive || force(sentence, verb) !== null)
  );
}

/** ", also known as a 123 Agreement,", ", meant to replace the treaty,", ", often declared imminent,": an aside before the verb. */
const isNaming = (tokens: readonly Token[], {first, head, form}: VerbGroup): boolean =>
  (form === "participle" || tokens[head + 1]?.text === "," || tokens[head + 2]?.text === ",") &&
  first === head &&
  !ACTS.has(tokens[head]?.lemma ?? "") &&
  (tokens[first - 1]?.text === "," || (tokens[first - 1]?.pos === "ADV" && tokens[first - 2]?.text === ","));

/** A verb right after the phrase, and what it governs: "is to be signed", "are expected to be ratified", "signed in 2019". */
export function chainLink(phrase: Phrase, index: number, afterPreposition: boolean): Link | null {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  const verb = verbs[index] as VerbGroup;
  const isReduced =
    verb.first === verb.head &&
    verb.form !== "infinitive" &&
    ACTS.has(verb.lemma) &&
    isPastForm(tokens[verb.head] as Token) &&
    !hasObject(tokens, verb);
  if (isReduced) {
    const later = reducedMain(phrase, index);
    if (later && !afterPreposition) return later;
    return {
      ...link("passive", ACTS.get(verb.lemma) as DealAct, sentence, index, verb.first),
      factuality: "real"
    };
  }
  if (afterPreposition) return null;
  for (let i = index; i < Math.min(verbs.length, index + 4); i++) {
    const next = verbs[i] as VerbGroup;
    if (i > index && (next.form === "finite" || next.first - (verbs[i - 1] as VerbGroup).head > 4)) break;
    const act = next.passive
      ? signedToo(next, tokens)
        ? "sign"
        : passiveAct(next, tokens)
      : i === index || next.form === "infinitive"
        ? force(sentence, next)
        : null;
    // "is scheduled to be signed": what is to be done says more
    const due = act === "plan" ? verbs[i + 1] : undefined;
    if (due?.form === "infinitive" && due.passive && due.governor === i && ACTS.has(due.lemma)) continue;
    if (act) return link("passive", act, sentence, i, next.first);
  }
  return unsigned(sentence, index) ?? joined(phrase, index) ?? stands(phrase, index);
}

/** "A text was not ready, the Malawian side said, and is to be signed in March": a further verb of the same subject. */
function joined(phrase: Phrase, index: number): Link | null {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  const first = verbs[index] as VerbGroup;
  // "covers 2,000 workers and was initialled in March", "bears both ministers' names and was signed there"
  const isOpen = first.lemma === "be" || !ACTS.has(first.lemma);
  if (!isOpen || first.form !== "finite") return null;
  const at = verbs.findIndex(
    (v) => v.first > first.head && v.form === "finite" && tokens[v.first - 1]?.lower === "and"
  );
  const verb = verbs[at];
  if (
    !verb ||
    verb.first - first.head > 16 ||
    tokens.slice(first.head, verb.first).some((t) => t.text === ";")
  )
    return null;
  const found = chainLink(phrase, at, false);
  return found && found.role === "passive" && found.act !== "end" ? found : null;
}

/** "was initialled and signed": the further word says more. */
const signedToo = ({lemma, head}: VerbGroup, tokens: readonly Token[]): boolean =>
  /^(?:initial|conclude|finali[sz]e|agree|complete)$/.test(lemma) && /^(?:and|then)$/.test(tokens[head + 1]?.lower ?? "") && tokens.slice(head + 2, head + 4).some((t) => t.lower === "signed"); // prettier-ignore

/** "are being worked on", "is being drawn up": made, and not yet there. */
function passiveAct(verb: VerbGroup, tokens: readonly Token[]): DealAct | undefined {
  const {lemma, first, head, progressive} = verb;
  return (progressive || tokens.slice(first, head).some((t) => t.lower === "being")) &&
    ((lemma === "work" && tokens[head + 1]?.lower === "on") ||
      /^(draw|draft|discuss|negotiate|finali[sz]e|prepare|elaborate)$/.test(lemma))
    ? "plan"
    : isAwaited(verb, tokens) || isPutOff(verb, tokens)
      ? "plan"
      : /^(?:enter|put|bring)$/.test(lemma) &&
          tokens[head + 1]?.lower === "into" &&
          FORCE_WORDS.has(tokens[head + 2]?.lower ?? "")
        ? "reach"
        : actOf(verb, tokens);
}

/** "is expected by December", "is foreseen for May": it is to come. */
const isAwaited = ({lemma, head, tense, negated}: VerbGroup, tokens: readonly Token[]): boolean =>
  /^(?:expect|foresee|schedule|await)$/.test(lemma) && tense === "present" && !negated && /^(?:by|in|before|within|for|on|this|next|early|late|soon|shortly)$/.test(tokens[head + 1]?.lower ?? ""); // prettier-ignore

/** "has been put off until October": the agreement itself, still to be made. */
const isPutOff = ({lemma, head, negated}: VerbGroup, tokens: readonly Token[]): boolean =>
  !negated && /^(?:put|push|postpone|defer|delay)$/.test(lemma) && /^(?:off |back )?(?:to|until|till)\b/.test(wordsFrom(tokens, head + 1, head + 3)) && (lemma !== "put" || tokens[head + 1]!.lower === "off"); // prettier-ignore

/** "A similar memorandum with Malawi provides for 50,000 tonnes a year": what it does says that it is in force. */
export function stands(phrase: Phrase, index: number): Link | null {
  const {sentence, rank} = phrase;
  const verb = sentence.verbs[index] as VerbGroup;
  const holds =
    rank === "strong" &&
    STANDING.has(verb.lemma) &&
    verb.form === "finite" &&
    verb.tense === "present" &&
    verb.modal === "";
  return holds && !verb.negated && !verb.hypothetical && !verb.passive && !verb.progressive
    ? link("stands", "reach", sentence, index, verb.first)
    : null;
}

const isPastForm = (t: Token): boolean =>
  /(ed|d|ck|lt|ut|sed)$/.test(t.lower) || /^(struck|made|torn|cut|put)$/.test(t.lower);

const hasObject = (tokens: Token[], verb: VerbGroup): boolean => {
  const next = tokens[verb.head + 1];
  // "a deal signed two years ago", "a week earlier": when, and not what
  const isTime = /^(?:ago|earlier|before)$/.test(tokens[verb.head + 3]?.lower ?? "");
  return (
    next !== undefined &&
    !isTime &&
    (next.pos === "DET" || next.pos === "PRON" || (next.pos === "NUM" && !/^(19|20)\d\d$/.test(next.text)))
  );
};

/** "The accord signed in 2019 was suspended": what ends it outweighs how it came about. */
function reducedMain(phrase: Phrase, index: number): Link | null {
  const {sentence} = phrase;
  const main = sentence.verbs.findIndex(
    (v, i) =>
      i > index &&
      v.form === "finite" &&
      v.subject !== null &&
      v.subject[0] <= phrase.head &&
      phrase.head <= v.subject[1]
  );
  const found = main < 0 ? null : chainLink(phrase, main, false);
  // "An agreement, negotiated since 2019, was finally signed": so does what came of it
  // "initialled in August, has yet to be signed": it stands as it was initialled
  if (found?.factuality === "denied" && sentence.verbs[index]?.lemma === "initial" && sentence.tokens.some((t) => t.lower === "yet")) return null; // prettier-ignore
  const isMaking = /^(?:negotiate|draft|prepare|propose|plan|announce|initial)$/.test(
    phrase.sentence.verbs[index]?.lemma ?? ""
  );
  return found && ((found.act === "end" && !isToExpire(sentence.verbs[found.verb])) || isMaking) ? found : null; // prettier-ignore
}

/** "expires this summer", "is due to lapse in December": in force until then. */
const isToExpire = (verb: VerbGroup | undefined): boolean =>
  verb !== undefined && /^(?:expire|lapse|run|end)$/.test(verb.lemma) && !verb.passive && !verb.perfect && (verb.tense === "present" || verb.tense === "future" || verb.form === "infinitive"); // prettier-ignore

/** "is ready for signature", "was not ready for signature": still to be signed. */
function unsigned(sentence: AnnotatedSentence, index: number): Link | null {
  const verb = sentence.verbs[index] as VerbGroup;
  const after = sentence.tokens.slice(verb.head + 1, verb.head + 6);
  const isOpen =
    verb.lemma === "be" &&
    after.some((t) => t.lower === "signature" || t.lower === "signing" || t.lower === "pipeline");
  // "is awaiting signature", "awaits its signing"
  const isAwaiting = verb.lemma === "await" && verb.tense === "present" && !verb.negated && after.slice(0, 2).some((t) => /^(?:signature|signing)$/.test(t.lower)); // prettier-ignore
  if (isAwaiting) return {...link("passive", "plan", sentence, index, verb.first), factuality: "planned"};
  return isOpen && after.some((t) => /^(ready|awaiting|for|in|under)$/.test(t.lower))
    ? {...link("passive", "plan", sentence, index, verb.first), factuality: "real"}
    : null;
}
