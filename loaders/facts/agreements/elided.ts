/** Agreements whose noun is left out: "another, with South Korea". */
import {holds, wordClass} from "../../annotate/word.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import type {Deal} from "./frame.ts";
import type {Phrase} from "./phrase.ts";

/** Sentences back in which the noun that is left out may stand. */
const REACH = 2;

/** "Another, on organised crime, was initialled in 2019", "is negotiating one with Jordan": an agreement whose noun stands before. */
export function elidedPhrases(
  sentence: AnnotatedSentence,
  before: readonly Deal[],
  here: readonly Deal[]
): Phrase[] {
  if (!holds(sentence, STAND_IN)) return [];
  const elided = sentence.tokens.filter((t) => STAND_INS.has(t.lower) && isElided(sentence, t));
  return elided.flatMap((t) => {
    const told = [...before.slice(-12), ...here.filter((d) => d.phrase.head < t.index)].findLast(
      ({phrase: {kind, rank, pronoun, sentence: s}}) =>
        kind !== "project" && rank === "strong" && !pronoun && sentence.index - s.index <= REACH
    );
    // "two agreements, one on the border, another on water": parts of what is told
    const isOpening = t.lower === "one" && t.index === 0;
    const isPart = /^(?:another|one)$/.test(t.lower) && (isOpening || told?.phrase.sentence === sentence) && told?.phrase.plural; // prettier-ignore
    return told && !isPart ? [standIn(sentence, t, told.phrase)] : [];
  });
}

const ORDINALS = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "further"]; // prettier-ignore
const STAND_INS = new Set(["another", "one", ...ORDINALS]);
const STAND_IN = wordClass(STAND_INS);

function isElided({tokens, numbers}: AnnotatedSentence, t: Token): boolean {
  const next = tokens[t.index + 1];
  const before = tokens[t.index - 1];
  const opens = next !== undefined && /^(on|with|for|between|about)$/.test(next.lower);
  // "Another, on crime, was": the aside is its object
  const isAside =
    next?.text === "," && /^(on|with|for|between|about)$/.test(tokens[t.index + 2]?.lower ?? "");
  if (t.lower === "another") return opens || isAside;
  if (t.lower === "one") {
    // "A pact with Peru was signed in May. One with Chile was concluded"
    if (t.index === 0) return next?.lower === "with";
    // "A second one, on ports, is expected"
    if (ORDINALS.includes(before?.lower ?? "") && /^(?:a|the)$/.test(tokens[t.index - 2]?.lower ?? "")) return opens || isAside || next?.pos === "AUX"; // prettier-ignore
    const isNumber = numbers.some((n) => n.start < t.start && n.end >= t.end);
    const isLike = /^(?:similar|separate|comparable|parallel|new|broader|identical)$/.test(
      before?.lower ?? ""
    );
    return (
      (next?.lower === "with" && (before?.pos === "VERB" || isLike) && !isNumber) ||
      (isLike && (opens || isAside) && !isNumber) ||
      // "a tax treaty with Peru; one on health is being prepared", "the accord with Peru and the one on visas with Laos"
      (next?.lower === "on" && !isNumber && (before?.text === ";" || (before?.lower === "the" && tokens[t.index - 2]?.lower === "and")))
    ); // prettier-ignore
  }
  // "a fifth will be signed next year"
  const isSubject = next?.pos === "AUX" || /^(was|were|is|will|has)$/.test(next?.lower ?? "");
  return before?.lower === "a" && (opens || isAside || isSubject);
}

function standIn(sentence: AnnotatedSentence, {index}: Token, origin: Phrase): Phrase {
  const {tokens} = sentence;
  const isAside = tokens[index + 1]?.text === ",";
  const noun = origin.noun ?? singular(origin.sentence.tokens[origin.head]?.lower ?? "agreement");
  const inner = ORDINALS.includes(tokens[index - 1]?.lower ?? "") ? index - 1 : index;
  const first = tokens[inner - 1]?.lower === "a" ? inner - 1 : inner;
  return {
    sentence, kind: origin.kind, rank: "strong", noun, like: origin,
    first, core: index, head: index, name: index, last: isAside ? index + 1 : index,
    plural: false, definite: false, part: false
  }; // prettier-ignore
}

const singular = (noun: string): string => noun.replace(/ies$/, "y").replace(/([^s])s$/, "$1").replace(/^memoranda$/, "memorandum"); // prettier-ignore
