/** What a verb's negation, modality and tense, and the verbs that govern it, say of what it tells. */
import {once} from "../once.ts";
import {CANCELLING, DENYING, POSTPONING, PROPOSING, SAYING, WISHING} from "../../lexicon/verbs.ts";
import type {Factuality, Sentence, Token, VerbGroup} from "../../types.ts";

export type Read = Pick<Sentence, "tokens"> & {verbs: VerbGroup[]};

/** Order of caution: of two readings that meet, the earlier in this list holds. */
const CAUTION: Factuality[] = [
  "denied",
  "cancelled",
  "postponed",
  "hypothetical",
  "proposed",
  "planned",
  "ended",
  "real"
];

export const moreCautious = (a: Factuality, b: Factuality): Factuality =>
  CAUTION.indexOf(a) <= CAUTION.indexOf(b) ? a : b;

/**
 * How far the text vouches for what a verb tells: its own negation, modality and tense, then those of the verbs that
 * govern it ("refused to visit", "is expected to sign"). The present is taken for real; whether "arrives on Friday"
 * is still to come is for the rule to say, which knows the date.
 */
export function factualityOfVerb(sentence: Read, index: number): Factuality {
  const verb = sentence.verbs[index];
  if (!verb) return "real";
  return (known(sentence.verbs)[index] ??= judge(sentence, verb, index));
}

/** Many rules ask about the same verb. */
const known = once<readonly VerbGroup[], Factuality[]>(() => []);

function judge(sentence: Read, verb: VerbGroup, index: number): Factuality {
  // "will no longer go to Rabat": it was to happen
  if (verb.negated)
    return isNoLonger(sentence, verb) || isAgainstPlan(sentence, verb) ? "cancelled" : "denied";
  if (followsNor(sentence, verb)) return "denied";
  // "instead of visiting", "without visiting"
  if (verb.form === "gerund" && isSpared(sentence, verb)) return "denied";
  if (verb.hypothetical) return "hypothetical";
  // "would have visited Lima had the talks gone well"
  if (verb.modal === "would" && verb.perfect && verb.form === "finite" && isUnlessDone(sentence, verb)) return "hypothetical"; // prettier-ignore
  // "denied a report that he will visit": what is told of the clause holds
  if (verb.modal === "would" || verb.tense === "future")
    return verb.form === "finite" ? moreCautious("planned", ofReport(sentence, index)) : "planned";
  const governor = sentence.verbs[verb.governor];
  if (verb.form === "participle" && isUnfulfilled(sentence, verb)) return "hypothetical";
  if (predicateOf(sentence, verb)) return "real";
  if (verb.form === "infinitive" && isSupposed(sentence, verb)) return "hypothetical";
  // "President X to visit Asunción": a headline
  if (
    verb.form === "infinitive" &&
    !governor &&
    !sentence.verbs.some((v) => v.form === "finite" && v.head < verb.head)
  )
    return "planned";
  // "the wish that it be signed", "demanded that they be withdrawn"
  if (verb.form === "finite" && verb.passive && verb.modal === "" && sentence.tokens[verb.first]?.lower === "be") return "hypothetical"; // prettier-ignore
  if (verb.form === "finite") return moreCautious(ofReport(sentence, index), ofInversion(sentence, verb));
  return governor ? governed(sentence, verb, governor) : "real";
}

/** "… had the talks gone well", "… if she had been asked": what would have had to be. */
const isUnlessDone = ({tokens}: Read, verb: VerbGroup): boolean =>
  tokens
    .slice(verb.head + 1)
    .some((t) => t.lower === "if" || (t.lower === "had" && tokens[t.index + 1]?.pos === "DET"));

const isSpared = ({tokens}: Read, {first}: VerbGroup): boolean =>
  tokens[first - 1]?.lower === "without" ||
  (tokens[first - 1]?.lower === "of" && tokens[first - 2]?.lower === "instead");

/** "Nor, he said, had he flown to Niamey", "and neither did she call at Lima": the auxiliary stands before its subject. */
function followsNor({tokens, verbs}: Read, verb: VerbGroup): boolean {
  let at = verb.head - 1;
  while (at >= 0 && tokens[at]!.lower !== "nor" && tokens[at]!.lower !== "neither") at--;
  const nor = tokens[at];
  if (!nor || !(nor.index === 0 || /^(?:[,;“"«—–]|and|but)$/.test(tokens[nor.index - 1]!.lower)))
    return false;
  const opener = tokens
    .slice(nor.index + 1, verb.head)
    .find(
      (t) => t.index > 0 && ASKING.test(t.lower) && /^(?:DET|PRON|PROPN)$/.test(tokens[t.index + 1]!.pos)
    );
  if (!opener || tokens.slice(nor.index + 1, opener.index).some((t) => t.text === ";")) return false;
  // "Nor did he say that he had been to Rome": only what the auxiliary itself belongs to
  return !verbs.some((v) => v.first > opener.index && v.head < verb.first && v.form === "finite");
}
const ASKING = /^(?:had|has|have|did|does|do|was|were|is|are|will|would)$/;

/** "will not visit Managua, contrary to earlier plans", "as originally planned". */
const isAgainstPlan = ({tokens}: Read, verb: VerbGroup): boolean =>
  verb.tense === "future" &&
  /\b(?:contrary to|despite) (?:\w+ ){0,2}plans\b|\bas (?:\w+ )?(?:planned|scheduled)\b/.test(
    tokens
      .slice(verb.head + 1, verb.head + 14)
      .map((t) => t.lower)
      .join(" ")
  );

const KEPT_FROM = new Set("bar ban prevent stop block prohibit keep discourage dissuade deter refrain abstain exclude disqualify shrink".split(" ")); // prettier-ignore

const MINDED = /^(?:unlikely|reluctant|hesitant|loath|keen|eager|anxious|willing|tempted|welcome|free)$/;

const COUNTED = /^(?:first|second|third|last|latest|only|youngest|highest)$/;

/** "The last Irish premier to visit Lagos was X": the verb by which the sentence says who it was, or undefined. */
export function predicateOf({tokens, verbs}: Read, verb: VerbGroup): VerbGroup | undefined {
  const counted = tokens.slice(Math.max(0, verb.first - 8), verb.first).some((t) => COUNTED.test(t.lower));
  if (verb.form !== "infinitive" || verb.governor >= 0 || !counted) return undefined;
  const next = verbs.find((v) => v.first > verb.head);
  const isBe = next?.lemma === "be" && next.form === "finite" && next.head === next.first && !next.negated;
  // "The last head of state to visit Luanda, X, came in March 2021"
  const came = next?.form === "finite" && !next.negated && /^(?:come|go|arrive|do|travel|fly)$/.test(next.lemma) && tokens[next.first - 1]?.text === ","; // prettier-ignore
  return (isBe || came) && /^(?:past|present)$/.test(next.tense) ? next : undefined;
}

const MOVED =
  /^(?:delighted|pleased|glad|happy|honou?red|proud|thrilled|privileged|grateful|pleasure|honou?r|privilege)$/;

const isNoLonger = ({tokens}: Read, verb: VerbGroup): boolean =>
  (verb.tense === "future" || verb.modal === "would" || (verb.lemma === "be" && verb.tense === "present")) &&
  tokens
    .slice(verb.first, verb.head + 4)
    .some((t, i, all) => t.lower === "no" && all[i + 1]?.lower === "longer");

function governed(sentence: Read, verb: VerbGroup, governor: VerbGroup): Factuality {
  const own = factualityOfVerb(sentence, verb.governor);
  const adjacent = sentence.tokens.slice(governor.head + 1, verb.first);
  if (own === "denied" && verb.form === "infinitive") return DENYING.has(governor.lemma) ? "real" : "denied";
  return moreCautious(own, effect(sentence, verb, governor, adjacent));
}

/** "denied that the minister had visited", "hopes that he will visit": what the verb before "that" says of the clause. */
function ofReport(sentence: Read, index: number): Factuality {
  const verb = sentence.verbs[index] as VerbGroup;
  if (isRefuted(sentence, index)) return "denied";
  const before = sentence.verbs.slice(0, index).findLast((v) => v.form === "finite" || v.form === "gerund");
  if (!before || before.negated) return "real";
  const between = sentence.tokens.slice(before.head + 1, verb.first);
  // "denied he had been to Canberra"
  if (DENYING.has(before.lemma) && verb.form === "finite" && between.length === 1 && /^(?:he|she|they|it)$/.test(between[0]!.lower)) return "denied"; // prettier-ignore
  if (before.lemma === "deny" && before.form === "finite" && verb.subject?.[0] === before.head + 1) return "denied"; // prettier-ignore
  const that = between.findIndex((t) => t.lower === "that");
  if (that < 0 || that > 3 || between.some((t) => t.text === ";")) return "real";
  if (DENYING.has(before.lemma)) return "denied";
  // "are asked to note that he will be in Lima", "wants to stress that": the wish is to say it
  const told = sentence.verbs.find((v) => v.head > before.head && v.head < before.head + 1 + that);
  if (WISHING.has(before.lemma))
    return told && (SAYING.has(told.lemma) || KNOWING.has(told.lemma)) ? "real" : "hypothetical";
  return ["propose", "recommend", "urge", "demand"].includes(before.lemma) ? "proposed" : "real";
}

/** "contradicted news items to the effect that a pact had been concluded", "dismissed as invention a report that he had gone". */
function isRefuted({tokens, verbs}: Read, index: number): boolean {
  const {first} = verbs[index]!;
  const at = verbs.findLastIndex((v, i) => i < index && REFUTING.has(v.lemma) && !v.passive);
  const denial = verbs[at];
  if (!denial || denial.negated || first - denial.head > REFUTED) return false;
  const between = tokens.slice(denial.head + 1, first);
  const report = between.findIndex((t) => REPORTED.test(t.lower));
  const that = between.findIndex((t, k) => k > report && t.lower === "that");
  if (report < 0 || that < 0 || between.some((t) => t.text === ";")) return false;
  // of the clause that "that" opens, and of no other: "denied reports, and confirmed that it was signed"
  return !verbs.some((v, i) => i > at && i < index && v.form === "finite");
}

/** Tokens over which a denial reaches: "contradicted reports appearing in a section of the press to the effect that". */
const REFUTED = 32;

const REFUTING = new Set("contradict refute rebut deny reject dismiss debunk dispute disavow quash".split(" ")); // prettier-ignore

const REPORTED = /^(?:reports?|news|claims?|rumou?rs?|allegations?|speculation|suggestions?|assertions?|stor(?:y|ies))$/; // prettier-ignore

const KNOWING = new Set(["know", "remember", "learn", "recall"]);

/** "Had he visited Paris, it would have …", "Were he to come": an inverted condition. */
function ofInversion(sentence: Read, verb: VerbGroup): Factuality {
  const opener = sentence.tokens
    .slice(0, verb.first)
    .findLast((t) => ["had", "were", "should"].includes(t.lower));
  const opens = opener && (opener.index === 0 || sentence.tokens[opener.index - 1]?.text === ",");
  return opens &&
    sentence.verbs.some(
      (v) =>
        (v.modal === "would" || (v.perfect && /^(?:might|could|should)$/.test(v.modal))) && v.head > verb.head
    )
    ? "hypothetical"
    : "real";
}

/** "Were Paris to send 2,000 more men, they would …": the auxiliary opens the clause, and no question is asked. */
function isSupposed({tokens, verbs}: Read, verb: VerbGroup): boolean {
  const were = tokens.slice(0, verb.first).findLast((t) => t.lower === "were");
  if (!were || tokens.at(-1)?.text === "?") return false;
  const opens = were.index === 0 || /^[,;“"]$/.test(tokens[were.index - 1]?.text ?? "");
  return opens && !verbs.some((v) => v.form === "finite" && v.first > were.index && v.first < verb.first);
}

/** "Had the president gone to Caracas, the rift might have healed": the auxiliary stands before the subject. */
function isUnfulfilled({tokens, verbs}: Read, verb: VerbGroup): boolean {
  const had = verbs[verb.governor];
  if (!had || tokens[had.first]?.lower !== "had" || had.head !== had.first) return false;
  const opens = had.first === 0 || /^[,;“"]$/.test(tokens[had.first - 1]?.text ?? "");
  return opens && verbs.some((v) => /^(would|might|could|should)$/.test(v.modal) && v.head > verb.head);
}

/** "What she had done was", "all they did do was": the sentence says what was done. */
function isWhatWasDone({tokens}: Read, be: VerbGroup): boolean {
  if (
    !/^(?:was|were)$/.test(tokens[be.head]!.lower) ||
    !/^(?:do|did|done)$/.test(tokens[be.head - 1]?.lower ?? "")
  )
    return false;
  const lead = tokens.slice(Math.max(0, be.head - 14), be.head - 1).map((t) => t.lower);
  return lead.some((word) => word === "what" || word === "all") && !lead.some((word) => /^(?:would|will|not|n['’]t|never)$/.test(word)); // prettier-ignore
}

/** What a governing verb does to the one it governs. */
function effect(sentence: Read, verb: VerbGroup, governor: VerbGroup, between: Token[]): Factuality {
  const {lemma} = governor;
  const near = between.length <= 8;
  // "had no intention of travelling"
  if (near && verb.form === "gerund" && between.some((t) => t.lower === "no")) return "denied";
  if (near && DENYING.has(lemma)) return "denied";
  // "is considering visiting"
  if (near && verb.form === "gerund" && /^(?:consider|contemplate|mull|propose|suggest)$/.test(lemma))
    return "hypothetical";
  // "ought to visit"
  if (lemma === "ought") return "hypothetical";
  // "is going to be signed": to come, where "went on to sign" is done
  if (lemma === "go" && governor.progressive && verb.form === "infinitive" && between.length === 0) return "planned"; // prettier-ignore
  // "was barred from visiting", "warned citizens against travelling"
  if (near && verb.form === "gerund" && between.some((t) => t.lower === "against" || (t.lower === "from" && KEPT_FROM.has(lemma)))) return "denied"; // prettier-ignore
  if (near && CANCELLING.has(lemma) && verb.form !== "participle") return "cancelled";
  if (near && POSTPONING.has(lemma)) return "postponed";
  if (verb.form !== "infinitive") return "real";
  // "What he did do was to travel to Lomé"
  if (lemma === "be" && near && isWhatWasDone(sentence, governor)) return "real";
  // "became the first foreign leader to address the parliament"
  if (
    /^(?:be|become)$/.test(lemma) &&
    /^(?:past|present)$/.test(governor.tense) &&
    between.some((t) => COUNTED.test(t.lower) || /^(?:most|highest-ranking|seniormost)$/.test(t.lower))
  )
    return "real";
  // "was delighted to be back": it is so
  if (lemma === "be" && governor.modal !== "would" && between.some((t) => /^(?:delighted|glad|pleased|happy|honou?red|privileged|proud|lucky|quick)$/.test(t.lower))) return "real"; // prettier-ignore
  // "was unable to sign"
  if (/^(?:be|prove|remain|seem|appear|leave|find)$/.test(lemma) && between.some((t) => /^(?:unable|unwilling|powerless)$/.test(t.lower))) return "denied"; // prettier-ignore
  // "had no plans to travel", "has yet to visit"
  if (between.some((t) => t.lower === "no" || t.lower === "yet")) return "denied";
  // "I am delighted to be in New Delhi", and "would be honoured to be"
  const isMoved = governor.passive && /^(?:delight|please|hono[u]?r|thrill|privilege)$/.test(lemma);
  if (isMoved || (lemma === "be" && between.some((t) => MOVED.test(t.lower))))
    return governor.modal === "would" ? "hypothetical" : "real";
  // "is unlikely to visit", "is keen to visit": no plan of his
  if (near && between.some((t) => MINDED.test(t.lower))) return "hypothetical";
  // "managed to", "went on to", "was seen to"
  if (
    ["manage", "continue", "begin", "start", "proceed", "go", "happen", "use", "see", "help"].includes(
      lemma
    ) &&
    between.length <= 2
  )
    return "real";
  if (near && PROPOSING.has(lemma)) return "proposed";
  if (near && WISHING.has(lemma)) return "hypothetical";
  // "is due to visit", "is to visit", "plans to sign", and a purpose: "flew to Cairo to sign"
  return "planned";
}
