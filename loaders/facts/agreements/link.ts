import {factualityOfNoun, factualityOfVerb, moreCautious} from "../../annotate/factuality.ts";
import {
  ACTS, DEAL_NOUNS, EVENT_NOUNS, EVENT_PREPOSITIONS, FORCE_WORDS, NEEDS_PARTICLE, PREPOSITIONAL_ACTS, SUBJECT_ACTS, UNDER,
  UNDER_PHRASES, UNVOUCHED_BEFORE, WITNESSING
} from "../../lexicon/agreements.ts"; // prettier-ignore
import type {DealAct} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Factuality, Token, VerbGroup} from "../../types.ts";
import type {Phrase} from "./phrase.ts";
import {isAttributive} from "./clause.ts";
import {objectEnd} from "./title.ts";

/** What a sentence says is done with an agreement. */
export interface Link {
  /** `agreements/<role>`, the rule's name in the evidence. */
  role: "object" | "passive" | "relative" | "event" | "in-force" | "proposal";
  act: DealAct;
  /** Index into the sentence's verbs, or -1 where no verb does it ("under a 2023 security agreement"). */
  verb: number;
  /** Token that dates and partners attach to. */
  token: number;
  factuality: Factuality;
  /** Where the words of who does it begin, for a relative clause: "that Berlin and Vilnius signed". */
  agentFrom: number;
}

/** What is done with the agreement that a phrase names: the first reading that holds, or null. */
export function linkOf(phrase: Phrase): Link | null {
  // a word that unmakes the agreement comes before all others: "without the agreement that Washington had hoped to sign"
  if (isUnvouched(phrase)) return null;
  const object = asObject(phrase);
  // "will soon ratify an agreement signed in 2010": it has been signed
  const made = object?.act === "reach" && object.factuality === "planned" ? asSubject(phrase) : null;
  return (
    (made?.act === "sign" ? made : object) ??
    ofEvent(phrase) ??
    ofPreposition(phrase) ??
    asSubject(phrase) ??
    inForce(phrase) ??
    lapsed(phrase)
  );
}

export const isUnvouched = ({sentence, first}: Phrase): boolean =>
  UNVOUCHED_BEFORE.test(before(sentence, first));

const before = (sentence: AnnotatedSentence, token: number): string => {
  const at = (sentence.tokens[token]?.start ?? sentence.start) - sentence.start;
  return sentence.text.slice(Math.max(0, at - 60), at);
};

/** "signed in Muscat a memorandum", "signed a treaty and two memoranda": the act whose object the phrase is. */
function asObject(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  const previous = tokens[first - 1];
  if (!previous || (previous.pos === "ADP" && !isParticle(previous))) return null;
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i] as VerbGroup;
    if (verb.head >= first) continue;
    if (isReduced(tokens, verb)) continue;
    const act = ACTS.get(verb.lemma);
    const between = tokens.slice(verb.head + 1, first);
    if (
      act &&
      !verb.passive &&
      hasParticle(verb, tokens) &&
      !isWalled(between, tokens, first) &&
      !ownsSubject(verb, verbs, first)
    )
      return link("object", act, sentence, i, verb.first);
    if (verb.form === "finite" && !(act && verb.passive)) return null;
    if (between.length > 25) return null;
  }
  return null;
}

/** "a defence agreement signed in 2010": a participle behind its noun, tagged as a finite verb. */
const isReduced = (tokens: readonly Token[], {first, head, form}: VerbGroup): boolean =>
  form !== "infinitive" && first === head && DEAL_NOUNS.has(tokens[first - 1]?.lower ?? "") && /^(in|on|by|at|between|with|last|this)$/.test(tokens[head + 1]?.lower ?? ""); // prettier-ignore

/** In "said he signed a pact", "said" is passed over only if "signed" is not there: a subject between is another clause. */
const ownsSubject = (verb: VerbGroup, verbs: VerbGroup[], first: number): boolean =>
  verbs.some((v) => v.head > verb.head && v.head < first && v.form === "finite");

/** Between a verb and its object: no clause mark, and a preposition only with its own noun ("in Muscat"). */
function isWalled(between: Token[], tokens: Token[], first: number): boolean {
  if (
    between.some(
      (t) =>
        /^[;:?!]$/.test(t.text) ||
        /^(that|which|who|whose|because|whether|if|after|before|when|while|but|than)$/.test(t.lower)
    )
  )
    return true;
  const previous = tokens[first - 1] as Token;
  if (previous.pos === "VERB" || between.length === 0) return false;
  const nouns = between.filter((t) => /^(NOUN|PROPN|PRON)$/.test(t.pos));
  if (nouns.length === 0) return false;
  // "gave Chad a deal" aside, a noun between needs a preposition before it or a conjunction after it
  return (
    between[0]?.pos !== "ADP" &&
    !between.some((t) => t.pos === "CCONJ" || t.text === "," || /^(with|today|yesterday)$/.test(t.lower)) &&
    !/day$/.test(nouns.at(-1)?.lower ?? "")
  );
}

const isParticle = (t: Token): boolean => /^(out|up|off|over|down|through|apart|home|back)$/.test(t.lower);

const hasParticle = (verb: VerbGroup, tokens: Token[]): boolean => {
  const needed = NEEDS_PARTICLE.get(verb.lemma);
  return !needed || tokens.slice(verb.head + 1, verb.head + 3).some((t) => needed.has(t.lower));
};

function link(
  role: Link["role"],
  act: DealAct,
  sentence: AnnotatedSentence,
  verb: number,
  agentFrom: number
): Link {
  return {
    role,
    act,
    verb,
    token: sentence.verbs[verb]?.head ?? 0,
    factuality: factualityOfVerb(sentence, verb),
    agentFrom
  };
}

/** "the signing, in 2014, of the agreements": the noun before the commas. */
function overAside(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== ",") return tokens[at];
  for (let k = at - 1; k > 0 && at - k < 7; k--) if (tokens[k]?.text === ",") return tokens[k - 1];
  return undefined;
}

/** "the signing of 13 agreements", "a proposal for a free-trade agreement", "its withdrawal from the treaty". */
function ofEvent(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  if (!EVENT_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "")) return null;
  const noun = overAside(tokens, first - 2);
  const act = noun && EVENT_NOUNS.get(noun.lower);
  if (!noun || !act) return null;
  const owner = verbs.findLastIndex((v) => v.head < noun.index && v.head > noun.index - 8);
  const witnessed = owner >= 0 && WITNESSING.has(verbs[owner]?.lemma ?? "");
  const own = witnessed ? factualityOfVerb(sentence, owner) : factualityOfNoun(sentence, noun.index);
  const factuality =
    act === "propose" || act === "end" ? moreCautious(own === "proposed" ? "real" : own, "real") : own;
  return {
    role: act === "propose" ? "proposal" : "event",
    act,
    verb: owner,
    token: noun.index,
    factuality,
    agentFrom: noun.index
  };
}

/** "agreed on a plan", "withdrew from the treaty", "culminated in five agreements", "wrapped up his trip with an accord". */
function ofPreposition({sentence, first}: Phrase): Link | null {
  const {tokens, verbs} = sentence;
  const preposition = tokens[first - 1];
  if (!preposition || (preposition.pos !== "ADP" && preposition.lower !== "to")) return null;
  const index = verbs.findLastIndex((v) => v.head < first - 1);
  const verb = verbs[index];
  if (!verb) return null;
  const between = tokens.slice(verb.head + 1, first - 1);
  for (const [lemma, prepositions, act] of PREPOSITIONAL_ACTS) {
    if (lemma !== verb.lemma || (verb.passive && act !== "reach") || !prepositions.has(preposition.lower))
      continue;
    const limit = act === "yield" || lemma === "put" ? 12 : 4;
    if (between.length > limit || between.some((t) => /^[;:,]$/.test(t.text))) continue;
    if (lemma === "put" && !between.some((t) => /^(signatures?|names?|pens?|ink|initials)$/.test(t.lower)))
      continue;
    if (lemma === "agree" && preposition.lower === "to" && between.length > 0) continue;
    return link("object", act, sentence, index, verb.first);
  }
  return null;
}

/** "Three MoUs were inked", "an agreement that Berlin and Vilnius signed", "the pact expired", "is in force". */
function asSubject(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  const afterPreposition = tokens[phrase.first - 1]?.pos === "ADP";
  const end = complementEnd(phrase);
  const opener = tokens[end + 1]?.text === "," ? tokens[end + 2] : tokens[end + 1];
  const relative = opener && /^(that|which)$/.test(opener.lower) ? opener.index : -1;
  const index = verbs.findIndex(
    (v) =>
      v.first > phrase.last &&
      !isAttributive(tokens, v) &&
      v.form !== "gerund" &&
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
    return main &&
      (!inner ||
        main.act === "end" ||
        main.act === "sign" ||
        main.factuality !== "real" ||
        announced(sentence, inner))
      ? main
      : inner;
  }
  const gap = tokens.slice(end + 1, verb.first);
  if (gap.some((t) => !/^[,()]$/.test(t.text) && t.pos !== "ADV" && t.lower !== "also") && !isAside(gap))
    return null;
  return chainLink(phrase, index, afterPreposition);
}

const isGivenUp = ({verbs}: AnnotatedSentence, {token}: Link): boolean =>
  verbs.some(
    (v) =>
      v.head > token && v.passive && !v.negated && /^(shelve|scrap|cancel|abandon|drop|abort)$/.test(v.lemma)
  );

/** "A deal that Beijing had announced was not signed": the main clause says more. */
const announced = ({verbs}: AnnotatedSentence, {verb}: Link): boolean => verbs[verb]?.lemma === "announce";

const isAside = (gap: Token[]): boolean => gap[0]?.text === "," && gap.at(-1)?.text === ",";

/** "the agreements Egypt and Jordan signed", with no "that". */
const isContact = ({sentence, last}: Phrase, verb: VerbGroup): boolean => {
  const next = sentence.tokens[last + 1];
  return (
    next !== undefined && /^(PROPN|DET|PRON)$/.test(next.pos) && !verb.passive && verb.form === "finite" && next.index < verb.first &&
    (ACTS.get(verb.lemma) ?? "") !== "" && !sentence.dates.some((d) => d.start <= next.start && next.start < d.end)
  ); // prettier-ignore
};

/** Inside the relative clause: "that Egypt and Jordan signed", "which expired in May", "which the two plan to sign". */
function relativeLink(phrase: Phrase, from: number, agentFrom: number): Link | null {
  const {sentence} = phrase;
  const {verbs} = sentence;
  for (let i = from; i < Math.min(verbs.length, from + 3); i++) {
    const verb = verbs[i] as VerbGroup;
    if (i > from && verb.form === "finite") return null;
    const act = actOfSubject(sentence, verb, agentFrom === verb.first);
    if (act) return link("relative", act, sentence, i, agentFrom);
  }
  return null;
}

/** Of the object of its relative clause: the act; of its subject: passive acts, "expired", "took effect". */
function actOfSubject(sentence: AnnotatedSentence, verb: VerbGroup, isSubject: boolean): DealAct | null {
  if (!isSubject && !verb.passive && hasParticle(verb, sentence.tokens)) return ACTS.get(verb.lemma) ?? null;
  if (verb.passive) return ACTS.get(verb.lemma) ?? null;
  return force(sentence, verb);
}

/** "expired", "took effect", "came into force", "is in force", "remains valid". */
function force({tokens, dates}: AnnotatedSentence, verb: VerbGroup): DealAct | null {
  const act = verb.lemma === "be" ? "reach" : SUBJECT_ACTS.get(verb.lemma);
  const next = tokens[verb.head + 1];
  if (!act) return null;
  if (act !== "end" && tokens.slice(verb.head + 1, verb.head + 4).some((t) => FORCE_WORDS.has(t.lower)))
    return "reach";
  if (act === "yield") return /^(from|out)$/.test(next?.lower ?? "") ? act : null;
  if (act !== "end") return null;
  // "ended seven years of estrangement" is no end of the accord
  const isAlone =
    !next ||
    /^(PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) ||
    dates.some((d) => d.start <= next.start && next.start < d.end);
  return isAlone || verb.lemma === "expire" || verb.lemma === "lapse" ? "end" : null;
}

/** The main verb after a relative clause: "The deal, which covers gas, was signed". */
function mainAfter(phrase: Phrase, inner: number): Link | null {
  const {tokens, verbs} = phrase.sentence;
  const from = (verbs[inner] as VerbGroup).head;
  const index = verbs.findIndex(
    (v) =>
      v.head > from &&
      v.form === "finite" &&
      !isAttributive(tokens, v) &&
      (closes(tokens, v) || !isWalledOff(tokens, from, v))
  );
  const verb = verbs[index];
  return verb && (verb.passive || SUBJECT_ACTS.has(verb.lemma)) ? chainLink(phrase, index, false) : null;
}

/** "…, was finally signed": the comma before it closes the relative clause. */
const closes = (tokens: readonly Token[], {first, passive}: VerbGroup): boolean =>
  passive && tokens[first - 1]?.text === ",";

const isWalledOff = (tokens: readonly Token[], from: number, {first}: VerbGroup): boolean =>
  tokens
    .slice(from + 1, first)
    .some((t) => t.text === ";" || t.pos === "CCONJ" || /^(that|which|who)$/.test(t.lower));

/** A verb right after the phrase, and what it governs: "is to be signed", "are expected to be ratified", "signed in 2019". */
function chainLink(phrase: Phrase, index: number, afterPreposition: boolean): Link | null {
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
      ? ACTS.get(next.lemma)
      : i === index || next.form === "infinitive"
        ? force(sentence, next)
        : null;
    if (act) return link("passive", act, sentence, i, next.first);
  }
  return unsigned(sentence, index);
}

const isPastForm = (t: Token): boolean =>
  /(ed|d|ck|lt|ut|sed)$/.test(t.lower) || /^(struck|made|torn|cut|put)$/.test(t.lower);

const hasObject = (tokens: Token[], verb: VerbGroup): boolean => {
  const next = tokens[verb.head + 1];
  return (
    next !== undefined &&
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
  return found && found.act === "end" ? found : null;
}

/** "is ready for signature", "was not ready for signature": still to be signed. */
function unsigned(sentence: AnnotatedSentence, index: number): Link | null {
  const verb = sentence.verbs[index] as VerbGroup;
  const after = sentence.tokens.slice(verb.head + 1, verb.head + 6);
  const isOpen =
    verb.lemma === "be" &&
    after.some((t) => t.lower === "signature" || t.lower === "signing" || t.lower === "pipeline");
  return isOpen && after.some((t) => /^(ready|awaiting|for|in|under)$/.test(t.lower))
    ? {...link("passive", "plan", sentence, index, verb.first), factuality: "real"}
    : null;
}

/** "under a 2023 security agreement with Tehran", "in line with the 1975 accord": it is in force. */
function inForce({sentence, first}: Phrase): Link | null {
  const previous = sentence.tokens[first - 1];
  const text = before(sentence, first);
  if (!previous || !(UNDER.has(previous.lower) || UNDER_PHRASES.test(text))) return null;
  return {role: "in-force", act: "reach", verb: -1, token: first, factuality: "real", agentFrom: first};
}

/** Last token of what goes on from the phrase without a verb: "on the protection of workers in Malaysia". */
export function complementEnd(phrase: Phrase): number {
  const {tokens, verbs} = phrase.sentence;
  let end = Math.max(phrase.last, objectEnd(phrase));
  for (let k = phrase.last + 1; k < tokens.length && k - phrase.last < 45; k++) {
    const t = tokens[k] as Token;
    if (
      /^[;:?!—]$/.test(t.text) ||
      (/^(that|which|who|whose|while|when|where|because|but)$/.test(t.lower) && t.pos !== "DET")
    )
      break;
    if (
      verbs.some(
        (v) =>
          v.first === k &&
          !isAttributive(tokens, v) &&
          v.form !== "gerund" &&
          !(v.form === "infinitive" && k === phrase.last + 1)
      )
    )
      break;
    if (t.text !== ",") end = k;
  }
  return end;
}

/** "The fisheries pact between the two lapsed in July": tagged as an adjective. */
function lapsed(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  const t = sentence.tokens
    .slice(phrase.last + 1, complementEnd(phrase) + 1)
    .find((w) => /^(lapsed|expired)$/.test(w.lower));
  if (!t || sentence.tokens[phrase.first - 1]?.pos === "ADP") return null;
  return {role: "passive", act: "end", verb: -1, token: t.index, factuality: "real", agentFrom: t.index};
}
