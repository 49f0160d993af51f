/** The other party: "with Malawi". */
import {NON_STATES, REFERRING} from "../../lexicon/agreements.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../types.ts";
import {indexOfWord, wordsFrom} from "../near.ts";
import {PAIR_WORDS} from "../parties.ts";
import {clauseEnd, listEnd} from "./clause.ts";
import {complementEnd} from "./complement.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";
import {collect, isNonState, wordsOf} from "./who.ts";
import type {Range} from "./who.ts";

const LONGEST = 40;
/** "a deal brokered by Qatar": those who helped. */
const HELPED = /^(brokered|mediated|hosted|facilitated|overseen|guaranteed|backed|supported)$/;

/** The doubt of those who are only told to be bound: others may be too. */
export const BOUND = "parties whom it binds";

/** "A treaty of friendship binds Laos and Nepal": the two, or others too. */
export function boundBy(article: AnnotatedArticle, {sentence}: Phrase, link: Link | null): string[] {
  const verb = link?.role === "stands" ? sentence.verbs[link.verb] : undefined;
  if (verb?.lemma !== "bind") return [];
  return collect(article, sentence, [verb.head + 1, listEnd(sentence, verb.head + 1)], false);
}

/** Behind "with", after the agreement or else between it and its verb: countries; nothing; or someone who is no state. */
export function partnerOf(article: AnnotatedArticle, phrase: Phrase, link: Link | null): string[] | "other" {
  const {sentence, first, last} = phrase;
  const {tokens} = sentence;
  // "With Kazakhstan, Seoul has proposed"
  if (tokens[0]?.lower === "with" && first > 1) {
    const codes = collect(article, sentence, [1, listEnd(sentence, 1)], false);
    if (codes.length > 0 && tokens.slice(1, 8).some((t) => t.text === ",")) return codes.slice(0, 1);
  }
  // "Australia, with whom a treaty was to be signed"
  if (tokens[first - 2]?.lower === "with" && /^(?:whom|which)$/.test(tokens[first - 1]?.lower ?? "")) {
    const codes = collect(article, sentence, [Math.max(0, first - 6), first - 3], false);
    if (codes.length > 0) return codes.slice(-1);
  }
  // "terminated the agreement it had with Kuwait"
  const held = /^(?:it|they|he|she|which it|that it) (?:has|had|have|signed|reached|struck|made|concluded) with$/.exec(wordsFrom(tokens, last + 1, last + 4)); // prettier-ignore
  if (held) return collect(article, sentence, [last + 4, listEnd(sentence, last + 4)], false);
  // "proposed an energy agreement of its own to Kenya"
  const to = link?.act === "propose" ? indexOfWord(tokens, "to", last + 1, last + 8) : -1;
  const asked = to < 0 ? [] : collect(article, sentence, [to + 1, to + 2], false);
  if (asked.length === 1) return asked;
  // "has proposed to Uzbekistan a treaty", "offered Fiji a security pact": to whom, between the verb and the paper
  const isOffered = link?.act === "propose" && link.role === "object" && first - link.token > 1;
  const offered = isOffered ? collect(article, sentence, [link.token + 1, first - 1], false) : [];
  if (offered.length === 1) return offered;
  const isDone = link !== null && !/^(in-force|mentioned|replaced|stands|talks)$/.test(link.role);
  const end = Math.max(
    complementEnd(phrase),
    isDone && (link.role === "passive" || link.role === "relative") ? clauseEnd(sentence, link.token) : 0
  );
  const from = isDone ? Math.min(last, link.token) : last;
  const behind = partnersFrom(article, sentence, last + 1, Math.min(end, last + LONGEST), link);
  return behind.length > 0
    ? behind
    : partnersFrom(article, sentence, from + 1, Math.min(first - 1, from + LONGEST), link);
}

function partnersFrom(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  from: number,
  to: number,
  link: Link | null
): string[] | "other" {
  const {tokens} = sentence;
  const found: string[] = [];
  for (let k = from; k <= to; k++) {
    const t = tokens[k] as Token;
    // "without prior consultation with Wellington"
    if (t.lower === "without") break;
    // "a base near Armenia's border with Turkey"
    if (t.lower === "with" && /^(?:border|borders|frontier|war|conflict|dispute)$/.test(tokens[k - 1]?.lower ?? "")) break; // prettier-ignore
    if (!/^(with|by)$/.test(t.lower) || HELPED.test(tokens[k - 1]?.lower ?? "")) continue;
    if (t.lower === "by" && link?.act !== "sign" && link?.act !== "reach") continue;
    // "with Estonia in May and with Latvia in June"
    // "an agreement with Iran was signed by the Turkmen side"
    const isAgent = t.lower === "by" && link?.role === "passive" && tokens[k - 1]?.pos === "VERB";
    if (found.length > 0 && !isAgent && !/^(and|,)$/.test(tokens[k - 1]?.lower ?? "")) break;
    const range: Range = [k + 1, listEnd(sentence, k + 1)];
    // "signed a declaration, with Turkey's foreign minister walking between them"
    const next = tokens[range[1] + 1];
    if (t.lower === "with" && next?.pos === "VERB" && next.lower.endsWith("ing")) continue;
    const codes = collect(article, sentence, range, false);
    if (codes.length > 0 && !isNonState(sentence, range))
      found.push(...codes.filter((code) => !found.includes(code)));
    else if (found.length === 0 && isOther(sentence, range, t)) return "other";
  }
  return found;
}

/** "with nine countries", "with a bank": someone, and no state that was named. */
function isOther(sentence: AnnotatedSentence, range: Range, opener: Token): boolean {
  const words = sentence.tokens.slice(range[0], range[1] + 1);
  if (opener.lower === "by" || words.length === 0 || words.some((w) => REFERRING.has(w.lower))) return false;
  const isNamed = words.some(
    (w) =>
      NON_STATES.has(w.lower) || w.pos === "PROPN" || /^(countries|nations|states|governments)$/.test(w.lower)
  );
  return isNamed && !PAIR_WORDS.test(wordsOf(sentence, range));
}
