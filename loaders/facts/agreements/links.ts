/** The ways in which a phrase is linked to what is done with it, in order. */
import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import {once} from "../../annotate/once.ts";
import {ACTS, DEAL_NOUNS, TRAVELLING, UNVOUCHED_BEFORE} from "../../lexicon/agreements.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {findToken, holdsAny, indexOfWord, lastIndexOfWord, wordsFrom} from "../near.ts";
import {ownVerb} from "./clause.ts";
import {complementEnd} from "./complement.ts";
import {ofEvent} from "./events.ts";
import {endBehind, inForce, lapsed, mentioned, replaced} from "./force.ts";
import {before, link} from "./link.ts";
import type {Link} from "./link.ts";
import {asObject, ofPreposition} from "./objects.ts";
import type {Phrase} from "./phrase.ts";
import {asSubject} from "./subjects.ts";
import {ofTalks} from "./talks.ts";

const SIGNING_NOUNS = wordClass(/signing|signature|conclusion|ratification/i);

/** What is done with the agreement that a phrase names: the first reading that holds, or null. */
export function linkOf(phrase: Phrase): Link | null {
  if (phrase.base) return mentioned(phrase);
  const isOfSigning = holds(phrase.sentence, SIGNING_NOUNS);
  const talks = ofTalks(phrase) ?? (isOfSigning ? (whoseSigning(phrase) ?? deferredSigning(phrase)) : null);
  if (talks) return talks;
  // a word that unmakes the agreement comes before all others: "without the agreement that Washington had hoped to sign"
  const later = isUnvouched(phrase) ? asSubject(phrase) : null;
  // "the conclusion of negotiations on an agreement, which is set to be signed in April"
  if (later?.role === "relative" && later.act === "sign" && /^(?:planned|real)$/.test(later.factuality)) return {...later, settled: true}; // prettier-ignore
  // "took note of the conclusion of negotiations on an agreement, to be signed in Muscat in June"
  const due = isUnvouched(phrase) ? dueBehind(phrase) : null;
  if (due) return due;
  if (isUnvouched(phrase)) return null;
  const lasting = sinceWhen(phrase);
  if (lasting) return lasting;
  const {sentence} = phrase;
  // "concluded an agreement with Ukraine, and a memorandum with Finland is to be signed"
  const isJoint = /^(?:,|and|but)$/.test(sentence.tokens[phrase.first - 1]?.lower ?? "");
  const isOwn = isJoint && (ownVerb(sentence, phrase.first, phrase.head) !== undefined || /^(?:they|he|she|it|we)$/.test(sentence.tokens[phrase.last + 1]?.lower ?? "")); // prettier-ignore
  const object = isOwn ? null : asObject(phrase);
  const let_ = lapsed(phrase);
  if (let_?.role === "object") return let_;
  // "A tax convention in force since 1993 will be updated"
  const held = sentence.tokens[phrase.last + 3]?.lower === "since" && /^in (?:force|effect)$/.test(wordsFrom(sentence.tokens, phrase.last + 1, phrase.last + 3)) ? inForce(phrase) : null; // prettier-ignore
  if (held) return held;
  // "will not renew its 2017 agreement", "has not ratified the 2022 accord": there it is
  const isKept = object?.factuality === "denied" && (/^(?:renew|extend|prolong|accept)$/.test(sentence.verbs[object.verb]?.lemma ?? "") || (sentence.verbs[object.verb]?.perfect && /^(?:ratify|implement|apply)$/.test(sentence.verbs[object.verb]!.lemma))); // prettier-ignore
  // "will be in Maputo to renew the accord of 2021"
  const isRenewed = object !== null && object.factuality !== "real" && /^(?:renew|extend|prolong|amend|revise|update)$/.test(sentence.verbs[object.verb]?.lemma ?? ""); // prettier-ignore
  const year = isKept || isRenewed ? mentioned(phrase) : null;
  if (year) return year;
  // "will not renew its agreement, which lapsed in June"
  const gone = isKept ? asSubject(phrase) : null;
  if (gone?.role === "relative" && gone.act === "end" && gone.factuality === "real") return gone;
  const end = object ? endBehind(phrase) : -1;
  if (object && end >= 0) return {...object, act: "end", token: end, factuality: "real"};
  // "will soon ratify an agreement signed in 2010", "won't renew the pact that the two signed in 2019": it has been signed
  const isOpen =
    object?.act === "reach" && /^(planned|denied|hypothetical|proposed)$/.test(object.factuality);
  // "have a water-sharing agreement, signed in 1996"
  const isHeld = object?.act === "reach" && HOLDING.test(sentence.verbs[object.verb]?.lemma ?? "");
  // "offered a memorandum, which the two signed on Friday"
  const isOffered = object?.act === "propose" && object.factuality === "real";
  // "ratified an agreement with Chile, signed in Quito on 3 March": it is told when it was signed
  const isRatified = object?.act === "reach" && object.factuality === "real" && /^(?:ratify|approve|endorse|publish)$/.test(sentence.verbs[object.verb]?.lemma ?? ""); // prettier-ignore
  // "produced an extradition treaty, signed on the 23rd"
  const isBrought = object?.act === "yield" && object.factuality === "real";
  // "readiness to conclude an agreement, the text of which has been initialled": still to be concluded
  const isReadied = object?.factuality === "planned" && /^(?:sign|ink|conclude|seal|finali[sz]e|complete)$/.test(sentence.verbs[object.verb]?.lemma ?? "") && /^(?:initial|finali[sz]e|negotiate|agree)$/.test(sentence.verbs[asSubject(phrase)?.verb ?? -1]?.lemma ?? ""); // prettier-ignore
  const made =
    ((isOpen && !isReadied) || isHeld || isOffered || isRatified || isBrought) && !phrase.version
      ? asSubject(phrase)
      : null;
  const event = ofEvent(phrase);
  const signed = event?.act === "reach" ? asSubject(phrase) : null;
  // "support for the ratification of the agreement, which was signed on 30 June 2019"
  if (signed && /^(?:relative|passive)$/.test(signed.role) && signed.act === "sign" && signed.factuality === "real") return signed; // prettier-ignore
  // "an agreement of 2007, which Beirut never ratified": it was made
  const later_ = asSubject(phrase);
  const unratified = later_?.role === "relative" && later_.factuality === "denied" && /^(?:ratify|implement|apply)$/.test(sentence.verbs[later_.verb]?.lemma ?? "") ? mentioned(phrase) : null; // prettier-ignore
  if (unratified) return unratified;
  const found =
    (made &&
    (made.act === "sign" || made.role === "relative") &&
    made.act !== "end" &&
    !(isRatified && made.act !== "sign") &&
    !(isBrought && !(made.act === "sign" && made.role === "passive")) &&
    (made.factuality === "real" || (isHeld && made.factuality === "planned" && made.act === "sign"))
      ? made
      : object && withPurpose(phrase, object)) ??
    signedInHand(phrase) ??
    cleft(phrase) ??
    came(phrase) ??
    event ??
    let_ ??
    broughtHome(phrase) ??
    underOr(phrase, asSubject(phrase)) ??
    handedDraft(phrase) ??
    inForce(phrase) ??
    replaced(phrase) ??
    mentioned(phrase);
  return phrase.version && found?.role === "relative" ? null : found;
}

/** "talks on the renewal of an accord under which the troops have been there since 2021": in force since then. */
function sinceWhen({sentence, first, last}: Phrase): Link | null {
  const {tokens, dates, verbs} = sentence;
  if (tokens[last + 2]?.lower !== "which" || !/^(?:under|by|through)$/.test(tokens[last + 1]!.lower))
    return null;
  const since = dates.find((d) => d.from !== "" && d.relation === "since" && d.start > tokens[last]!.end && d.start - tokens[last]!.end < 90); // prettier-ignore
  const inside = since && verbs.filter((v) => v.first > last && v.end < since.start);
  return inside?.length === 1 && inside[0]!.perfect && !inside[0]!.negated
    ? {role: "in-force", act: "reach", verb: -1, token: first, factuality: "real", agentFrom: first}
    : null;
}

/** "…, to be signed in Muscat in June": what is to be signed is no longer only talked of. */
function dueBehind(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  const end = complementEnd(phrase);
  const index = verbs.findIndex(
    (v) => v.form === "infinitive" && v.passive && v.head > end && v.head - end < 7
  );
  const verb = verbs[index];
  const opening = verb && tokens.slice(end + 1, verb.head).map((t) => t.lower).join(" "); // prettier-ignore
  if (!verb || ACTS.get(verb.lemma) !== "sign" || !/^,? ?(?:(?:due|set|expected|scheduled) )?to be$/.test(opening ?? "")) return null; // prettier-ignore
  return {...link("passive", "sign", sentence, index, verb.first), factuality: "planned", settled: true};
}

/** The agreement is there; how it came about is told behind. */
const HOLDING = /^(?:have|maintain|keep|hold|share)$/;

/** "came home with a contract, which the two signed": how it came about, told behind, says more. */
function broughtHome(phrase: Phrase): Link | null {
  const object = ofPreposition(phrase);
  const carried =
    object && /^(?:come|go|return|leave)$/.test(phrase.sentence.verbs[object.verb]?.lemma ?? "");
  // "has promised to come back with a contract": with whom, and whether, is open
  if (carried && object.factuality !== "real" && !phrase.definite) return null;
  const later = carried || object?.act === "yield" ? asSubject(phrase) : null;
  // "The war ended with the treaty that the two signed in 1938"
  const isFuller = carried || (later?.role === "relative" && later.factuality === "real");
  return later?.act === "sign" && isFuller ? later : object;
}

/** "In 1993 came a trade accord", "Then, in May, followed a pact": told as an event, the verb before it. */
function came({sentence, first, rank}: Phrase): Link | null {
  const {tokens, verbs, dates} = sentence;
  const index = verbs.findIndex((v) => v.head === first - 1 && v.first === v.head && /^(?:come|follow)$/.test(v.lemma) && v.form === "finite"); // prettier-ignore
  const verb = verbs[index];
  if (!verb || rank === "plan" || !dates.some((d) => d.from !== "" && d.start < verb.start) || verb.subject?.[0] === 0) return null; // prettier-ignore
  return tokens.slice(0, verb.first).some((t) => t.pos === "VERB") ? null : link("passive", "reach", sentence, index, verb.first); // prettier-ignore
}

/** "what the two ministers signed in Cairo was a protocol": the act stands in the subject. */
function cleft({sentence, first}: Phrase): Link | null {
  const {tokens, verbs} = sentence;
  const be = verbs.find((v) => v.lemma === "be" && v.head < first && first - v.head < 3 && !v.negated);
  const what = be ? lastIndexOfWord(tokens, "what", be.first) : -1;
  if (!be || what < 0) return null;
  const index = verbs.findIndex((v) => v.first > what && v.head < be.first && v.form === "finite");
  const act = index < 0 ? undefined : ACTS.get(verbs[index]!.lemma);
  return act ? {...link("relative", act, sentence, index, what + 1), news: true} : null;
}

/** "came away with a signed agreement on customs data", "has the signed contract": a signature told by an adjective. */
function signedInHand({sentence, first, head, rank}: Phrase): Link | null {
  const {tokens, verbs} = sentence;
  const at = indexOfWord(tokens, "signed", first, head);
  // "a folder of signed papers" tells of none in particular
  if (at < 0 || rank !== "strong" || /^(?:no|any|un)$/.test(tokens[first]?.lower ?? "")) return null;
  const verb = verbs.findLastIndex((v) => v.head < first);
  if (verb < 0) return null;
  const factuality = factualityOfVerb(sentence, verb);
  return {role: "object", act: "sign", verb, token: at, factuality, agentFrom: verbs[verb]!.first};
}

/** "an agreement with Canada, whose signature is foreseen for the first half of 2025": done, or to be done, in a clause of its own. */
function whoseSigning(phrase: Phrase): Link | null {
  const {sentence, last} = phrase;
  const {tokens, verbs} = sentence;
  const whose = indexOfWord(tokens, "whose", last + 1, last + 26);
  const noun = tokens[whose + 1];
  if (whose < 0 || !noun || !/^(?:signing|signature|conclusion|ratification)$/.test(noun.lower)) return null;
  if (tokens.slice(last + 1, whose).some((t) => t.text === ";" || (DEAL_NOUNS.get(t.lower)?.rank ?? "") === "strong")) return null; // prettier-ignore
  const index = verbs.findIndex((v) => v.first > noun.index && v.form === "finite");
  const verb = verbs[index];
  if (!verb || verb.first - noun.index > 6) return null;
  const factuality = factualityOfVerb(sentence, index);
  const awaited = /^(?:foresee|expect|plan|schedule|set|envisage|await|due|slate)$/.test(verb.lemma) || /^(?:due|set|scheduled|expected|planned|foreseen|slated)$/.test(tokens[verb.head + 1]?.lower ?? ""); // prettier-ignore
  if (!awaited && !/^(?:take|complete|conclude|hold|happen)$/.test(verb.lemma)) return null;
  return {role: "relative", act: "sign", verb: index, token: verb.head, factuality: awaited ? "planned" : factuality, agentFrom: whose, settled: true}; // prettier-ignore
}

/** "As for the memorandum on tariffs, its signing was deferred to a later date": still to be signed. */
function deferredSigning(phrase: Phrase): Link | null {
  const {sentence, last} = phrase;
  const {tokens, verbs} = sentence;
  // "to complete the negotiations on a treaty, with a view to its signature in Ashgabat in 2020"
  const view = findToken(tokens, last + 1, last + 14, (t, k) => t.lower === "view" && /^to (?:its|the|their) (?:early )?(?:signature|signing|conclusion)\b/.test(wordsFrom(tokens, k + 1, k + 5))); // prettier-ignore
  if (view > 0 && !asObject(phrase)) return {role: "relative", act: "sign", verb: -1, token: view + 3, factuality: "planned", agentFrom: view, settled: true}; // prettier-ignore
  const its = findToken(tokens, last + 1, last + 26, (t, k) => t.lower === "its" && /^(?:signing|signature)$/.test(tokens[k + 1]?.lower ?? "")); // prettier-ignore
  if (its < 0) return null;
  const index = verbs.findIndex((v) => v.first === its + 2 && v.form === "finite");
  const verb = verbs[index];
  if (!verb?.passive || verb.negated || verb.perfect || !/^(?:defer|postpone|delay|put|push)$/.test(verb.lemma)) return null; // prettier-ignore
  if (!/^(?:off |back )?(?:to|until|till)\b/.test(tokens.slice(verb.head + 1, verb.head + 4).map((t) => t.lower).join(" "))) return null; // prettier-ignore
  if (asObject(phrase) || tokens.slice(last + 1, its).some((t) => DEAL_NOUNS.get(t.lower)?.rank === "strong")) return null; // prettier-ignore
  return {role: "relative", act: "sign", verb: index, token: verb.head, factuality: "planned", agentFrom: its, settled: true}; // prettier-ignore
}

/** "A draft agreement on the pipeline was handed to Turkey in July": what is only put before the other is proposed. */
function handedDraft({sentence, first, head}: Phrase): Link | null {
  const {tokens, verbs} = sentence;
  if (!holdsAny(tokens, UNSIGNED, first, head)) return null;
  const verb = verbs.findIndex(
    (v) =>
      /^(?:hand|submit|send|present|circulate|deliver|give|pass)$/.test(v.lemma) &&
      (v.passive ? v.head > head : v.head < first)
  );
  return verb < 0
    ? null
    : {...link(verbs[verb]!.passive ? "passive" : "object", "propose", sentence, verb, verbs[verb]!.first)};
}

const UNSIGNED = new Set(["draft", "proposed"]);

/** "lived under a treaty which obliges them to meet": under it they live. */
const underOr = (phrase: Phrase, link: Link | null): Link | null =>
  link?.role === "stands" ? (inForce(phrase) ?? link) : link;

/** "arrived in Manila on July 8 to sign an agreement": of a journey that was made, its purpose; not "were to sign". */
function withPurpose({sentence: {tokens, verbs}}: Phrase, object: Link): Link {
  const verb = verbs[object.verb];
  const journey = verbs[verb?.governor ?? -1];
  const isTold =
    verb !== undefined && journey !== undefined && verb.form === "infinitive" && object.act === "sign" && object.factuality === "planned" &&
    TRAVELLING.has(journey.lemma) && journey.tense === "past" && !journey.negated && journey.modal === "" && !journey.hypothetical &&
    journey.governor < 0 && !(journey.lemma === "be" && verb.first === journey.head + 1) && !tokens.some((t) => /^(but|without|unsigned|however|only)$/.test(t.lower)); // prettier-ignore
  return isTold ? {...object, purpose: true} : object;
}

/** Asked at each step from the phrase to its row. */
export const isUnvouched = once(({sentence, first}: Phrase): boolean =>
  UNVOUCHED_BEFORE.test(before(sentence, first))
);
