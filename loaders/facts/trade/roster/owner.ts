/** Whose exports, markets or partners a roster is of. */
import type {AnnotatedSentence} from "../../../types.ts";
import {lastIndexOfAny, wordsFrom} from "../../near.ts";
import {wordAt} from "../figure/words.ts";
import type {PartyMention} from "../places.ts";
import {HEAD_WORD} from "./role.ts";
import type {Row} from "./rows.ts";

/** A country, and the words between it and the head that it owns. */
export interface Owner {
  code: string;
  from: number;
  to: number;
}

/** The one country that the head is of: before the first partner or by the head behind the last sum; null where there is none, or two. */
export function ownerOf(
  sentence: AnnotatedSentence,
  mentions: readonly PartyMention[],
  rows: readonly Row[],
  head: number
): Owner | null {
  const start = rows[0]!.partner.first;
  const end = rows.at(-1)!.figure.last;
  const partners = new Set(rows.map(({partner}) => partner.code));
  const others = mentions.filter((m) => !m.local && !partners.has(m.code));
  const stands = (m: PartyMention) =>
    head > start ? m.first > head && m.first - head < 4 && (head > end || m.demonym) : m.first < start && owns(sentence, m, head); // prettier-ignore
  const owners = others.filter(stands);
  const codes = new Set(owners.map((m) => m.code));
  const [owner] = owners;
  if (owner && codes.size === 1)
    return {code: owner.code, from: Math.min(owner.first, head), to: Math.max(owner.first, head)};
  return owners.length === 0 && head < start ? byPronoun(sentence, others, head) : null;
}

/** "Fiji's foremost partners", "Fijian exports", "investment in Fiji". */
const owns = (sentence: AnnotatedSentence, {first, last, demonym}: PartyMention, head: number): boolean =>
  (last < head && head - last < 8 && (demonym || /^['’]s?$/.test(wordAt(sentence, last + 1))) && isOnePhrase(sentence, last + 1, head)) ||
  isOfHead(sentence, first); // prettier-ignore

/** Nothing between the two begins another phrase: "a Maltese study says the top buyers". */
const isOnePhrase = ({tokens, verbs}: AnnotatedSentence, from: number, to: number): boolean =>
  !verbs.some((v) => v.form === "finite" && v.head >= from && v.head < to) &&
  !tokens.slice(from, to).some((t) => t.pos === "DET" || t.pos === "PRON" || /^[,;:]$/.test(t.text));

/** "the exports of Peru", "the largest suppliers in 2023 of the Peruvian army", "foreign investment in Peru". */
function isOfHead({tokens}: AnnotatedSentence, first: number): boolean {
  const at = tokens[first - 1]?.pos === "DET" ? first - 2 : first - 1;
  if (!/^(?:of|in|for|to|from)$/.test(tokens[at]?.lower ?? "")) return false;
  return HEAD_WORD.test(tokens[at - 1]?.lower ?? "") || /^\w+ (?:in|for) \d{4}$/.test(wordsFrom(tokens, at - 3, at)) && HEAD_WORD.test(tokens[at - 3]?.lower ?? ""); // prettier-ignore
}

const ITS = new Set(["its", "their"]);

/** "Norway's oil fund said its largest investments", "Turkish companies made their largest investments": of the one country before the pronoun. */
function byPronoun(sentence: AnnotatedSentence, others: readonly PartyMention[], head: number): Owner | null {
  const its = lastIndexOfAny(sentence.tokens, ITS, head, head - 6);
  if (its < 0 || !isOnePhrase(sentence, its + 1, head)) return null;
  const before = others.filter((m) => m.first < its);
  const [one] = before;
  return one && new Set(before.map((m) => m.code)).size === 1 ? {code: one.code, from: its, to: head} : null;
}
