/** Joint works: a zone, a railway, a pipeline of two countries. */
import {factualityOfVerb, moreCautious} from "../../annotate/factuality/verb.ts";
import {
  BUILDING, BUILDING_NOUNS, JOINING, JOINT, JOINT_WORKS, PLAIN_PROJECTS, PROJECT_MODIFIERS, PROJECT_NOUNS
} from "../../lexicon/agreements.ts"; // prettier-ignore
import type {DealAct} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Factuality, Token, VerbGroup} from "../../types.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import type {Link} from "./link.ts";
import {complementEnd} from "./complement.ts";
import {coreStart, determinerStart} from "./bounds.ts";
import type {Phrase} from "./phrase.ts";
import {pairsWork, plannedBy, wantedJointly} from "./works.ts";

const WORKS = wordClass(PROJECT_NOUNS, JOINT_WORKS);

/** Joint works that a sentence names: "a joint economic zone", "a gas pipeline from Dar es Salaam to Mombasa". */
export function projectPhrases(sentence: AnnotatedSentence, deals: readonly Phrase[]): Phrase[] {
  if (!holds(sentence, WORKS)) return [];
  const works = sentence.tokens.filter((t) => PROJECT_NOUNS.has(t.lower) || JOINT_WORKS.has(t.lower));
  return works.flatMap((t) => {
    const phrase = phraseAt(sentence, t);
    // a "contract to build a pipeline" is the contract
    const inDeal =
      phrase && deals.some((d) => d.rank !== "plan" && d.first <= t.index && (t.index <= complementEnd(d) || isPurpose(sentence, complementEnd(d), t.index))); // prettier-ignore
    return phrase && !inDeal ? [phrase] : [];
  });
}

/** "an agreement on shared efforts to build a tunnel": the tunnel is what the agreement is about. */
const isPurpose = ({tokens, verbs}: AnnotatedSentence, end: number, work: number): boolean =>
  work > end && work - end < 10 && verbs.some((v) => v.form === "infinitive" && v.first === end + 1 && BUILDING.has(v.lemma)) && !tokens.slice(end, work).some((t) => /^[,;:]$/.test(t.text)); // prettier-ignore

function phraseAt(sentence: AnnotatedSentence, t: Token): Phrase | null {
  const {tokens} = sentence;
  const next = tokens[t.index + 1];
  if (t.pos === "VERB" || (next && next.pos === "NOUN" && /^\p{Ll}/u.test(next.text)) || next?.text === "-")
    return null;
  const from = coreStart(sentence, t.index);
  // "a second 400 kV line"
  const core = /^(?:kv|kilovolt)$/.test(tokens[from]?.lower ?? "") && tokens[from - 1]?.pos === "NUM" ? from - 1 : from; // prettier-ignore
  const words = tokens.slice(core, t.index).map((w) => w.lower);
  // "a railway project"
  const isOfWork = /^projects?$/.test(t.lower) && (PROJECT_NOUNS.has(words.at(-1) ?? "") || OF_WORKS.test(words.at(-1) ?? "")); // prettier-ignore
  const start = determinerStart(sentence, core);
  const isBuiltJointly = builtJointly(tokens, start);
  // "The two states agreed on a petrochemical complex"
  const isAgreed = tokens[start - 1]?.lower === "on" && /^agreed?$/.test(tokens[start - 2]?.lower ?? "");
  if (
    !isOfWork &&
    !isBuiltJointly &&
    !isAgreed &&
    !PROJECT_NOUNS.has(t.lower) &&
    !words.some((w) => /^(joint|shared|common|cross-border|binational)$/.test(w))
  )
    return null;
  // "A new line between the two countries"
  const isBetween = (/^(?:between|linking|connecting)$/.test(next?.lower ?? "") || joinsBehind(sentence, t.index)) && t.lower !== "company" && t.lower !== "fund"; // prettier-ignore
  if (
    !isOfWork &&
    !isBetween &&
    !isBuiltJointly &&
    !PLAIN_PROJECTS.has(t.lower) &&
    !words.some((w) => PROJECT_MODIFIERS.has(w))
  )
    return null;
  const first = determinerStart(sentence, core);
  const last = /^[”"’»]$/.test(next?.text ?? "") ? t.index + 1 : t.index;
  const definite = /^(the|this|that|these|those|its|their|his|her)$/.test(tokens[first]?.lower ?? "");
  const plural = t.lower.endsWith("s");
  return {
    sentence,
    kind: "project",
    rank: "strong",
    first,
    core,
    head: t.index,
    name: t.index,
    last,
    plural,
    definite,
    part: false
  };
}

/** "the Baynes hydropower project". */
const OF_WORKS = /^(?:hydropower|hydroelectric|gas|power|electricity|rail|solar|wind|nuclear|irrigation|water|interconnection|transmission)$/; // prettier-ignore

/** "A line of 500 kilovolts that will join the two countries". */
const joinsBehind = ({tokens, verbs}: AnnotatedSentence, at: number): boolean =>
  verbs.some((v) => JOINING.has(v.lemma) && v.first > at && v.first - at < 7 && /^(?:that|which)$/.test(tokens[v.first - 1]?.lower ?? "")); // prettier-ignore

/** "the joint construction of a wind farm", "to jointly build a wind farm". */
function builtJointly(tokens: readonly Token[], first: number): boolean {
  const [noun, before] = [tokens[first - 2], tokens[first - 1]];
  const isOf = before?.lower === "of" && BUILDING_NOUNS.has(noun?.lower ?? "") && JOINT.has(tokens[first - 3]?.lower ?? ""); // prettier-ignore
  return isOf || (BUILDING.has(before?.lower ?? "") && noun?.lower === "jointly");
}

/** What is done about a work: proposed, agreed on, planned. What stands already, or is wished for, is no row. */
export function projectLink(phrase: Phrase): Link | null {
  return isJoint(phrase)
    ? (built(phrase) ??
        wantedJointly(phrase) ??
        pairsWork(phrase) ??
        plannedBy(phrase) ??
        relative(phrase) ??
        asSubject(phrase))
    : null;
}

/** Two states have to be at work: "joint", "between", "linking", "together", or a pair as the subject. */
function isJoint({sentence, head}: Phrase): boolean {
  const {tokens, text, start} = sentence;
  const near = tokens.slice(Math.max(0, head - 14), head + 30).map((t) => t.lower);
  const around = text.slice(
    Math.max(0, (tokens[head]?.start ?? 0) - start - 160),
    (tokens[head]?.end ?? 0) - start + 160
  );
  return (
    near.some((w) => JOINT.has(w) || w === "between") ||
    sentence.verbs.some((v) => JOINING.has(v.lemma) && v.head > head) ||
    /^(?:the )?(?:sides|parties|presidents|leaders|(?:prime |foreign )?ministers)\b/i.test(text) ||
    /\b(?:two|both|three|[23]) (?:\w+ )?(?:countries|sides|nations|governments|states|neighbou?rs|leaders|presidents|ministers)\b/i.test(
      around
    ) ||
    countries(sentence) >= 2
  );
}

const countries = (sentence: AnnotatedSentence): number =>
  new Set(sentence.places.filter((p) => /^[A-Z]{3}$/.test(p.country)).map((p) => p.country)).size;

/** "agreed to build a railway", "proposed the creation of a zone", "plans for a pipeline". */
function built(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  const head = nounBefore(tokens, first);
  const anchor = head ?? first;
  const index = verbs.findLastIndex((v) => v.head < anchor);
  const verb = verbs[index];
  const plan = head !== null && /^plans?$/.test(tokens[head]?.lower ?? "");
  if (
    head !== null &&
    /^(proposals?|idea|suggestion)$/.test(tokens[head]?.lower ?? "") &&
    !(verb && /^(reject|dismiss|scrap|drop|abandon|shelve)$/.test(verb.lemma))
  )
    return found("proposal", "propose", index, head, "real", sentence);
  if (plan && !(verb && /^(cancel|scrap|drop|abandon|shelve)$/.test(verb.lemma)))
    return found("object", "plan", index, head, "planned", sentence);
  if (!verb || anchor - verb.head > 7) return null;
  if (
    tokens
      .slice(verb.head + 1, anchor)
      .some((t) => /^[;:,.]$/.test(t.text) || (t.pos === "ADP" && !/^(on|to|up|for|upon)$/.test(t.lower)))
  )
    return null;
  // "promised that the tender for the station would be out": of the work itself nothing is said
  const isForIt = tokens[anchor - 1]?.lower === "for" && tokens[anchor - 2]?.pos === "NOUN";
  if (isForIt && tokens.slice(verb.head + 1, anchor - 2).some((t) => t.lower === "that")) return null;
  return actOf(sentence, index, head !== null, tokens[verb.head + 1]?.lower ?? "");
}

/** "the creation of", "plans for": the noun whose object the work is. */
function nounBefore(tokens: readonly Token[], first: number): number | null {
  const noun = ofOwner(tokens, first - 2);
  const isOf = /^(of|for)$/.test(tokens[first - 1]?.lower ?? "");
  if (
    !noun ||
    !isOf ||
    !(BUILDING_NOUNS.has(noun.lower) || /^(plans?|idea|proposals?|suggestion)$/.test(noun.lower))
  )
    return null;
  return noun.index;
}

/** "a proposal by the Ethiopian side for": over who makes it. */
function ofOwner(tokens: readonly Token[], at: number): Token | undefined {
  for (let k = at; k > 0 && at - k < 7; k--)
    if (
      /^(by|from|of)$/.test(tokens[k]?.lower ?? "") &&
      /^(plans?|proposals?|idea|suggestion)$/.test(tokens[k - 1]?.lower ?? "")
    )
      return tokens[k - 1];
  return tokens[at];
}

function actOf(sentence: AnnotatedSentence, index: number, hasNoun: boolean, before: string): Link | null {
  const verb = sentence.verbs[index] as VerbGroup;
  const governor = sentence.verbs[verb.governor];
  // "agreed to start work next year on a bridge"
  // "put forward an initiative to create a joint centre", "presented a proposal to build"
  if (
    BUILDING.has(verb.lemma) &&
    verb.form === "infinitive" &&
    /^(?:initiative|idea|proposal|suggestion|offer)$/.test(sentence.tokens[verb.first - 1]?.lower ?? "") &&
    !governor?.negated
  )
    // prettier-ignore
    return found("proposal", "propose", index, verb.head, "real", sentence);
  const builds = BUILDING.has(verb.lemma) || isLaying(sentence, verb) || (/^(?:start|begin)$/.test(verb.lemma) && /^(?:work|works|construction)$/.test(before)); // prettier-ignore
  const {lemma} = builds && governor ? governor : verb;
  const own =
    builds && governor ? factualityOfVerb(sentence, verb.governor) : factualityOfVerb(sentence, index);
  const at = verb.governor >= 0 && builds ? verb.governor : index;
  if (!builds && !hasNoun && verb.lemma === "agree" && !/^(on|to|upon)$/.test(before)) return null;
  if (builds && isSuggested(sentence, index))
    return found("proposal", "propose", index, verb.head, "real", sentence);
  if (/^(propose|suggest|offer|float|recommend|advocate|moot)$/.test(lemma))
    return found("proposal", "propose", at, verb.head, own, sentence);
  if (/^(agree|decide|resolve|concur)$/.test(lemma))
    return found("object", "reach", at, verb.head, own, sentence);
  // "set up a joint fund": it stands already
  if (verb.lemma === "set" && verb.governor < 0 && before === "up" && own === "real") return null;
  if (/^(plan|intend|aim|prepare|expect|pledge|vow|promise|commit|set|undertake)$/.test(lemma))
    return found("object", "plan", at, verb.head, moreCautious(own, "planned"), sentence);
  if (builds && plansBefore(sentence, verb))
    return found("object", "plan", index, verb.head, "planned", sentence);
  // "who would pay to build the pipeline"
  if (builds && governor && NO_PLAN.test(governor.lemma)) return null;
  if (builds && factualityOfVerb(sentence, index) === "planned")
    return found("object", "plan", index, verb.head, "planned", sentence);
  return null;
}

/** "agreed to lay a third cable": read as a form of lying. */
const isLaying = ({tokens}: AnnotatedSentence, {lemma, form, head}: VerbGroup): boolean =>
  lemma === "lie" && form === "infinitive" && tokens[head]?.lower === "lay";

const NO_PLAN = /^(?:pay|cost|take|struggle|borrow|lend|compete|bid)$/;

/** "suggested that the two kingdoms build a bridge". */
function isSuggested({tokens, verbs}: AnnotatedSentence, index: number): boolean {
  const [before, verb] = [verbs[index - 1], verbs[index] as VerbGroup];
  return (
    before !== undefined &&
    !before.negated &&
    /^(suggest|propose)$/.test(before.lemma) &&
    tokens.slice(before.head + 1, verb.first).some((t) => t.lower === "that")
  );
}

/** "the two governments plan to build": tagged as a noun. */
const plansBefore = ({tokens}: AnnotatedSentence, verb: VerbGroup): boolean =>
  verb.form === "infinitive" && /^(plan|plans)$/.test(tokens[verb.first - 1]?.lower ?? "");

const found = (role: Link["role"], act: DealAct, verb: number, token: number, factuality: Factuality, sentence: AnnotatedSentence): Link => ({
  role, act, verb, token, factuality, agentFrom: sentence.verbs[verb]?.first ?? token
}); // prettier-ignore

/** "a pipeline …, which the two governments plan to build together". */
function relative(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  const opener = tokens.find(
    (t) => t.index > phrase.last && t.index - phrase.last < 16 && /^(that|which)$/.test(t.lower)
  );
  if (!opener) return null;
  const index = verbs.findIndex(
    (v) =>
      v.first > opener.index &&
      (BUILDING.has(v.lemma) ||
        (/^(?:plan|intend|propose)$/.test(v.lemma) && v.subject !== null) ||
        (v.lemma === "agree" && /^(?:on|upon)$/.test(tokens[v.head + 1]?.lower ?? "")))
  );
  const verb = verbs[index];
  if (!verb || verb.first - opener.index > 10) return null;
  const link = actOf(sentence, index, false, tokens[verb.head + 1]?.lower ?? "");
  if (!link) return null;
  // "held talks on the pipeline, which the two agreed to build in 2018": that much is settled
  const settled = link.act === "reach" && link.factuality === "real";
  return {...link, role: "relative", verb: index, agentFrom: opener.index + 1, settled};
}

/** "A bridge between the two capitals, first proposed in 1991, …". */
function asideAct({sentence, last}: Phrase): Link | null {
  const {tokens, verbs} = sentence;
  const index = verbs.findIndex(
    (v) => v.head > last && v.head - last < 18 && /^(propose|plan|agree)$/.test(v.lemma) && v.first === v.head
  );
  const verb = verbs[index];
  const comma =
    verb &&
    (tokens[verb.head - 1]?.text === "," ||
      (tokens[verb.head - 1]?.pos !== "NOUN" && tokens[verb.head - 2]?.text === ",") ||
      // ", a project agreed in 2018"
      (/^(?:project|scheme|plan|undertaking|work)$/.test(tokens[verb.head - 1]?.lower ?? "") && tokens[verb.head - 3]?.text === ",")); // prettier-ignore
  if (!verb || !comma || !/^(in|by|last|at|during|on)$/.test(tokens[verb.head + 1]?.lower ?? "")) return null;
  const act = verb.lemma === "propose" ? "propose" : verb.lemma === "plan" ? "plan" : "reach";
  return found("passive", act, index, verb.head, "real", sentence);
}

/** "A joint zone is planned", "A railway linking the two is to be built": the work as the subject. */
function asSubject(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  if (tokens[phrase.first - 1]?.pos === "ADP") return null;
  const aside = asideAct(phrase);
  if (aside) return aside;
  const words = tokens.slice(phrase.first, phrase.head).map((t) => t.lower);
  const index = verbs.findIndex((v) => v.first > phrase.last && v.form === "finite" && !JOINING.has(v.lemma));
  const verb = verbs[index];
  if (verb && verb.first - phrase.last > 18) return null;
  if (
    words.some((w) => /^(planned|proposed)$/.test(w)) &&
    (JOINING.has(verbs.find((v) => v.first > phrase.last)?.lemma ?? "") || words.includes("joint"))
  )
    return found(
      "passive",
      words.includes("proposed") ? "propose" : "plan",
      -1,
      phrase.head,
      "planned",
      sentence
    );
  if (!verb || !verb.subject || verb.subject[0] > phrase.head) return null;
  if (
    verb.passive &&
    /^(plan|propose|agree)$/.test(verb.lemma) &&
    factualityOfVerb(sentence, index) !== "denied"
  )
    return found(
      "passive",
      verb.lemma === "propose" ? "propose" : verb.lemma === "agree" ? "reach" : "plan",
      index,
      verb.head,
      "real",
      sentence
    );
  const last = verbs.findIndex((v, i) => i >= index && i < index + 3 && v.passive && BUILDING.has(v.lemma));
  return last >= 0 && factualityOfVerb(sentence, last) === "planned"
    ? found("passive", "plan", last, (verbs[last] as VerbGroup).head, "planned", sentence)
    : null;
}
