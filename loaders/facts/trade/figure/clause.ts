/** The clause around a figure: bounded by semicolons, dashes, relative pronouns, and clauses with a verb of their own. */
import type {AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import {indexOfWord} from "../../near.ts";
import {wordAt} from "./words.ts";

/** Tokens before and after a figure that its clause can hold. */
const REACH = 70;

const HARD = /^(?:[;—–]|--|\|)$/;

const OPENERS = new Set([
  "while",
  "whereas",
  "although",
  "though",
  "but",
  "because",
  "after",
  "before",
  "since",
  "when"
]);

/** The clause around tokens [first, last]: bounded by semicolons, dashes, relative pronouns, and clauses with a verb of their own. */
export function clauseOf(
  sentence: AnnotatedSentence,
  first: number,
  last: number
): {from: number; to: number} {
  const {tokens} = sentence;
  let from = first;
  while (from > 0 && first - from < REACH && !startsClause(sentence, from, first)) from--;
  let to = last;
  while (to + 1 < tokens.length && to - last < REACH && !endsClause(sentence, to + 1, last)) to++;
  return {from, to};
}

/** Whether a clause that holds token `at` begins at token k, k <= at. */
function startsClause(sentence: AnnotatedSentence, k: number, at: number): boolean {
  const {tokens} = sentence;
  const here = tokens[k] as Token;
  const before = tokens[k - 1] as Token;
  // "Trade volume (2022-23): $554 million": a line without a verb is one clause
  if (sentence.verbs.length === 0 && /^[:–—]$/.test(before.text)) return false;
  if (HARD.test(before.text))
    return !joinsCountries(sentence, k - 1) && !isAsideDash(sentence, k - 1) && !isCopula(sentence, k, at);
  if (before.text === ":" && !/^\d/.test(here.text)) return !isContinued(sentence, k, at);
  if (["which", "who", "whose", "where"].includes(here.lower) && k < at) return !isClosed(sentence, k, at);
  if (here.lower === "that" && k < at && isComplement(tokens, k) && !isPronoun(tokens, k))
    return !isOfDebt(sentence, k, at);
  if (["but", "while", "whereas", "although", "though", "because"].includes(here.lower)) return true;
  // "… to 78.4 billion, and the two governments aim to raise it": a finite verb with a subject of its own
  return (
    here.lower === "and" &&
    opensClause(sentence, k, at) &&
    sentence.verbs.some((v) => v.form === "finite" && v.head < k)
  );
}

/** "including exports from Kazakhstan to Serbia – 64 million dollars": the dash stands for a verb. */
const isCopula = ({tokens, quantities, verbs}: AnnotatedSentence, k: number, at: number): boolean => {
  const start = tokens.slice(0, k).findLastIndex((t) => /^[,;(]$/.test(t.text)) + 1;
  const phrase = tokens.slice(start, k - 1);
  return (
    /^[–—]$/.test(tokens[k - 1]?.text ?? "") &&
    at - k <= 3 &&
    quantities.some((q) => q.start <= (tokens[k]?.start ?? 0) && (tokens[k]?.start ?? 0) < q.end) &&
    phrase.some((t) => /^(?:exports?|imports?|trade|turnover|supplies|deliveries)$/.test(t.lower)) &&
    !verbs.some((v) => v.form === "finite" && v.head >= start && v.head < k)
  );
};

/** One of the two dashes of an aside after which the verb comes: "purchases – above all fertilizers – totaled". */
function isAsideDash({tokens, verbs}: AnnotatedSentence, k: number): boolean {
  const mark = tokens[k]?.text ?? "";
  if (!/^[–—]$/.test(mark)) return false;
  const closes = (at: number) => verbs.some((v) => v.form === "finite" && v.first === at + 1);
  if (closes(k)) return tokens.slice(Math.max(0, k - 25), k).some((t) => t.text === mark);
  const next = tokens.findIndex((t, i) => i > k && i < k + 25 && t.text === mark);
  return next > 0 && closes(next);
}

/** "has increased fivefold, he said: from 100 million": no clause begins after the colon. */
const isContinued = ({tokens, verbs, quantities}: AnnotatedSentence, k: number, at: number): boolean =>
  // "have little trade to lose: EC$39 million in 2022": nothing but the figure
  (/^(?:from|to|at|over|about|some|around|nearly|almost|roughly|just|only|barely|a|an)$/.test(
    tokens[k]?.lower ?? ""
  ) ||
    quantities.some((q) => q.start <= (tokens[k]?.start ?? 0) && (tokens[k]?.start ?? 0) < q.end)) &&
  !verbs.some((v) => v.head >= k && v.head < at) &&
  !tokens.slice(k, at).some((t) => t.text === ",");

/** "trade, which stood at $1.4bn in 2021, has collapsed to": the relative clause ends at a comma that a finite verb follows. */
function isClosed({tokens, verbs}: AnnotatedSentence, k: number, at: number): boolean {
  const inner = verbs.find((v) => v.form === "finite" && v.first > k && v.first < at);
  if (!inner || tokens[k - 1]?.text !== ",") return false;
  const comma = indexOfWord(tokens, ",", inner.head + 1, at);
  return (
    comma > 0 &&
    verbs.some((v) => v.form === "finite" && v.first > comma && v.first <= comma + 2 && v.head < at)
  );
}

/** "the debt that Oman owes Kenya is put at": the relative clause of the noun ends at the verb after its own. */
const isOfDebt = ({tokens, verbs}: AnnotatedSentence, k: number, at: number): boolean => {
  if (!/^(?:debts?|arrears|sum|amount|money)$/.test(tokens[k - 1]?.lower ?? "")) return false;
  const own = verbs.findIndex((v) => v.first > k);
  const next = verbs[own + 1];
  return verbs[own]?.lemma === "owe" && next !== undefined && next.form === "finite" && next.head < at;
};

/** "raise that to 200 MW" */
const isPronoun = (tokens: Token[], k: number): boolean =>
  tokens[k - 1]?.pos === "VERB" &&
  /^(?:to|past|by|from|above|beyond|figure|volume|amount)$/.test(tokens[k + 1]?.lower ?? "");

const isComplement = (tokens: Token[], k: number): boolean =>
  tokens[k - 1]?.pos === "VERB" ||
  tokens[k - 1]?.pos === "NOUN" ||
  tokens[k - 1]?.text === "," ||
  tokens[k - 1]?.lower === "and";

/** "between Italy and Albania had reached", "Ghana and the Netherlands": the word joins two names, not two clauses. */
function joinsCountries({tokens, places}: AnnotatedSentence, k: number): boolean {
  const next = tokens[k + 1]?.lower === "the" ? k + 2 : k + 1;
  return (
    places.some((p) => p.end === tokens[k - 1]?.end) && places.some((p) => p.start === tokens[next]?.start)
  );
}

/** "he said trade in goods and services rose": the verb after "and" at k has its subject before it, and no verb stands between. */
const sharesSubject = ({verbs}: AnnotatedSentence, k: number, verb: VerbGroup): boolean =>
  verb.subject !== null &&
  verb.subject[1] < k &&
  !verbs.some((v) => v.form === "finite" && v.head > verb.subject![1] && v.head < k);

/** "and" at k is followed, before `limit`, by words for a subject and a finite verb. */
function opensClause(sentence: AnnotatedSentence, k: number, limit: number): boolean {
  const verb = sentence.verbs.find((v) => v.first > k && v.form === "finite");
  if (!verb || verb.first >= limit || joinsCountries(sentence, k) || sharesSubject(sentence, k, verb))
    return false;
  const between = sentence.tokens.slice(k + 1, verb.first);
  return (
    between.some((t) => ["NOUN", "PROPN", "PRON"].includes(t.pos)) &&
    !closesAside(between) &&
    !sentence.quantities.some((q) => q.start > (sentence.tokens[k]?.start ?? 0) && q.start < verb.start)
  );
}

/** "exports, mainly copper, yarn and fruit, totaled": what "and" joins ends in a comma before the verb. */
const closesAside = (between: readonly Token[]): boolean =>
  between.at(-1)?.text === "," && between.length <= 5;

/** Whether a clause that ends before token k leaves its figure behind. */
function endsClause(sentence: AnnotatedSentence, k: number, last: number): boolean {
  const t = sentence.tokens[k] as Token;
  if (HARD.test(t.text)) return true;
  if (["which", "who", "whose", "where"].includes(t.lower)) return sentence.tokens[k - 1]?.lower !== "of";
  if (OPENERS.has(t.lower))
    return (
      t.lower !== "since" || sentence.verbs.some((v) => v.first > k && v.first < k + 8 && v.form === "finite")
    );
  if (t.lower === "and" && !joinsCountries(sentence, k)) {
    const verb = sentence.verbs.find((v) => v.first > k && v.form === "finite");
    const next = sentence.quantities.find((q) => q.start > t.start);
    if (!verb || (next && next.start < verb.start)) return false;
    const between = sentence.tokens.slice(k + 1, verb.first);
    return (
      between.some((w) => ["NOUN", "PROPN", "PRON"].includes(w.pos)) ||
      between.every(({pos}) => pos === "ADV")
    );
  }
  return isReport(sentence, k, last);
}

/** ", the Iranian customs office says", ", according to": who says it is no part of the clause. */
function isReport(sentence: AnnotatedSentence, k: number, last: number): boolean {
  if (sentence.tokens[k]?.text !== ",") return false;
  if (wordAt(sentence, k + 1) === "according") return true;
  const verb = sentence.verbs.find((v) => v.first > k && v.form === "finite");
  if (!verb || verb.first > k + 9 || k <= last) return false;
  const between = sentence.tokens.slice(k + 1, verb.first);
  return (
    /^(?:say|report|add|announce|note|state|tell|write|reckon|show|estimate|claim)$/.test(verb.lemma) &&
    between.every((t) => t.text !== ",")
  );
}
