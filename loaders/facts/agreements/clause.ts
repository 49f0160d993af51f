/** Where a clause begins and a list of countries ends. */
import {DEAL_NOUNS} from "../../lexicon/agreements.ts";
import {CAPITALS, indexOfAny} from "../near.ts";
import type {AnnotatedSentence, Pos, Token, VerbGroup} from "../../types.ts";
import type {Phrase} from "./phrase.ts";

/** "on allied relations", "of enhanced cooperation": a participle before its noun, tagged as a verb. */
export const isAttributive = (tokens: readonly Token[], {first, head}: VerbGroup): boolean => {
  if (first !== head) return false;
  const before = tokens[first - 1];
  if (!before || !OPENING.has(before.pos) || before.lower === "after") return false;
  const next = tokens[head + 1];
  return next !== undefined && NOMINAL.has(next.pos) && /(?:ed|ing|en)$|^live$/.test(tokens[head]!.lower);
};

const OPENING: ReadonlySet<Pos> = new Set(["ADP", "CCONJ", "ADJ", "DET", "NUM"]);
const NOMINAL: ReadonlySet<Pos> = new Set(["NOUN", "ADJ", "PROPN"]);

/** The token after the last finite verb, clause mark, "that" or opening of a clause before a verb: where its clause begins. */
export function clauseStart({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): number {
  let from = afterDateline(tokens);
  for (const v of verbs)
    if (v.head < verb.first && v.form === "finite" && v.lemma !== "be" && !isAttributive(tokens, v))
      from = v.head + 1;
  const subject = verb.subject?.[0] ?? -1;
  for (let k = verb.first - 1; k >= from; k--) {
    if (/^[;:]$/.test(tokens[k]?.text ?? "") || (tokens[k]?.lower === "that" && tokens[k]?.pos !== "DET"))
      return k + 1;
    if (
      k < subject &&
      (isOpener(tokens, k) ||
        (from > 0 && joinsClause(tokens, k, subject) && !isNames(tokens.slice(from, k))))
    )
      return k + 1;
  }
  return from;
}

/** "KUALA LUMPUR, July 8 (KUNA) -- Japan and the Philippines": where the story was filed is no party. */
function afterDateline(tokens: readonly Token[]): number {
  if (!CAPITALS.test(tokens[0]?.text ?? "")) return 0;
  const dash = tokens.findIndex((t, k) => k < 16 && /^(?:--?|–|—)$/.test(t.text) && tokens[k - 1]?.end !== t.start); // prettier-ignore
  return dash < 0 ? 0 : dash + (tokens[dash + 1]?.text === "-" ? 2 : 1);
}

/** "missiles, for which India signed", "in Rabat, where the two signed". */
const isOpener = (tokens: readonly Token[], k: number): boolean =>
  /^(?:where|while|whereas|although|though|because)$/.test(tokens[k]!.lower) || (/^(?:which|whom)$/.test(tokens[k]!.lower) && tokens[k - 1]?.pos === "ADP"); // prettier-ignore

/** "Kenya, Uganda," of "said Kenya, Uganda, and Rwanda signed". */
const isNames = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => /^(?:PROPN|PUNCT|DET)$/.test(t.pos));

/** "broke with Taiwan, and in June she flew": what stands before is the first verb's. */
const joinsClause = (tokens: readonly Token[], k: number, subject: number): boolean =>
  tokens[k]!.pos === "CCONJ" && (tokens[k - 1]?.text === "," || subject === k + 1 || tokens[k + 1]?.pos === "ADP"); // prettier-ignore

/** "and a memorandum on drones is to be signed": the verb whose subject a phrase is, for itself or in a clause of its own. */
export const ownVerb = ({tokens, verbs}: AnnotatedSentence, first: number, head: number): VerbGroup | undefined =>
  verbs.find(
    (v) =>
      v.form === "finite" && v.first > head && v.subject !== null && v.subject[0] >= first && v.subject[0] <= head &&
      !/^(?:that|which|who)$/.test(tokens[v.first - 1]?.lower ?? "") && (v.first < v.head || !isPast(tokens[v.head]))
  ); // prettier-ignore

/** "a memorandum signed in 2010": perhaps a participle behind its noun. */
const isPast = (t: Token | undefined): boolean => t !== undefined && /(?:ed|ck|wn|en|t)$/.test(t.lower);

/** The last token before the next finite verb or clause mark. */
export function clauseEnd({tokens, verbs}: AnnotatedSentence, token: number): number {
  const next = verbs.find((v) => v.first > token && v.form === "finite" && !isAttributive(tokens, v));
  const stop = indexOfAny(tokens, STOPS, token + 1);
  return Math.min(next ? next.first - 1 : tokens.length - 1, stop > 0 ? stop : tokens.length - 1);
}

const STOPS = new Set([";", ":"]);

/** Where a list of names ends: before a verb, a preposition or a date. */
export function listEnd(sentence: AnnotatedSentence, from: number): number {
  const {tokens, dates} = sentence;
  let k = from;
  for (; k < tokens.length && k - from < 24; k++) {
    const t = tokens[k] as Token;
    const isVerb =
      t.pos === "AUX" ||
      (t.pos === "VERB" && k > from && !/^(neighbouring|neighboring|visiting)$/.test(t.lower));
    if (isVerb || LIST_ENDS.has(t.lower)) break;
    if (k > from && startsAnother(tokens, t)) break;
    if (k > from && t.pos === "ADP" && !/^(of|between|with)$/.test(t.lower)) break;
    if (dates.some((d) => d.start <= t.start && t.end <= d.end)) break;
  }
  return k - 1;
}

const LIST_ENDS = new Set(["that", "which", "who", ";", ":"]);

/** "and a memorandum", "and agreed": what follows is another thing. */
export const startsAnother = (tokens: Token[], t: Token): boolean =>
  t.pos === "CCONJ" && (/^(a|an|two|three|another|\d+)$/.test(tokens[t.index + 1]?.lower ?? "") || tokens.slice(t.index + 1, t.index + 4).some((n) => DEAL_NOUNS.has(n.lower) && DEAL_NOUNS.get(n.lower)?.rank === "strong")); // prettier-ignore

/** "5. On the investment treaty, the leaders instructed the teams to hasten": a topic, and no item of a list of what was signed. */
export const isTopic = ({sentence: {tokens, verbs}, first, last}: Phrase): boolean =>
  /^(?:on|regarding|concerning|for)$/.test(tokens[first - 1]?.lower ?? "") && tokens[last + 1]?.text === "," && verbs.some((v) => v.form === "finite" && v.first > last); // prettier-ignore

/** "was signed on Tuesday, as well as a memorandum", "together with two protocols": right before the phrase that begins at a token. */
export const isAsWell = (tokens: readonly Token[], first: number): boolean =>
  /(?:^|, )(?:as well as|together with|along with|alongside|plus)$/.test(tokens.slice(Math.max(0, first - 4), first).map((t) => t.lower).join(" ")); // prettier-ignore
