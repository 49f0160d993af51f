import {endsTime} from "./betweenTimes.ts";
import {SAYING} from "../lexicon/verbs.ts";
import type {Token, VerbGroup} from "../types.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const INSIDE = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "ADV", "DET", "PART", "SYM", "X"]);
const RELATIVE = new Set(["who", "which", "that", "whom"]);
/** Tagged as prepositions, they open a clause as well: "after the king was taken ill". */
const CONJUNCTIONS = new Set(
  "after before since until till as while once than although though because whereas when where if that".split(
    " "
  )
);

/**
 * The noun phrase taken for the subject of a verb, as [first, last] tokens: what stands before a finite verb with
 * asides between commas left out; the antecedent of "who"; the subject of the verb it is joined to or governed by;
 * and in "…,” said Rouhani" what stands after it.
 */
export function subjectOf(tokens: Token[], verbs: VerbGroup[], i: number): [number, number] | null {
  const verb = verbs[i] as VerbGroup;
  if (verb.form !== "finite") return inherited(tokens, verbs, i);
  let end = skipBack(tokens, verb.first - 1);
  if (isInverted(tokens, verb, end)) {
    const said = after(tokens, verb.head + 1);
    // "The minister, X, said the road would open": the subject of what is said
    if (!said || !verbs.some((v) => v.form === "finite" && v.first === said[1] + 1)) return said;
  }
  if (RELATIVE.has(tokens[end]?.lower ?? "") && end > 0) {
    const isPerson = tokens[end]?.lower === "who";
    end = tokens[end - 1]?.text === "," ? end - 2 : end - 1;
    // "held talks with President X, who is in the capital": the nearest name, though a preposition stands before it
    const named = isPerson ? beforeTime(tokens, end) : end;
    if (isPerson && tokens[named]?.pos === "PROPN") return [phraseStart(tokens, named), named];
  }
  if (tokens[end]?.pos === "CCONJ") return previousSubject(tokens, verbs, i);
  const accompanied = tokens[end]?.text === "," ? verbs[i - 1] : undefined;
  if (accompanied && isCompany(tokens, accompanied)) return accompanied.subject;
  const found = nominalEndingAt(tokens, verbs, i, skipAside(tokens, beforeYear(tokens, end)));
  return found && !isObject(tokens, verbs, i, found, end) ? found : previousSubject(tokens, verbs, i);
}

/** "The President, who was accompanied by the First Lady, Mrs X, and some ministers, was in Bissau": whoever came along, he was. */
const isCompany = (tokens: Token[], verb: VerbGroup): boolean =>
  verb.passive &&
  verb.form === "finite" &&
  /^(?:accompany|join|flank)$/.test(verb.lemma) &&
  tokens[verb.first - 1]?.lower === "who" &&
  tokens[verb.first - 2]?.text === ",";

/** "met Foreign Minister X on 23 February, who is in the capital": back over the day. */
function beforeTime(tokens: Token[], end: number): number {
  let k = end;
  while (k > 0 && end - k < 5 && OF_TIME.test(tokens[k]?.lower ?? "")) k--;
  return tokens[k]?.pos === "PROPN" ? k : end;
}
const OF_TIME =
  /^(?:\d{1,4}|on|last|this|earlier|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "The two on May 5, 2021 entered into": back over the year and its comma. */
const beforeYear = (tokens: Token[], end: number): number =>
  tokens[end]?.pos === "NUM" && tokens[end - 1]?.text === "," && /^(?:19|20)\d\d$/.test(tokens[end]!.text) ? end - 2 : end; // prettier-ignore

/** "visited Oslo, laid a wreath": between a verb and a comma stands the verb's object, no subject of what follows. */
function isObject(
  tokens: Token[],
  verbs: VerbGroup[],
  i: number,
  [first, last]: [number, number],
  end: number
): boolean {
  const before = verbs[i - 1];
  return (
    tokens[end]?.text === "," &&
    last === end - 1 &&
    before?.form === "finite" &&
    before.head === first - 1 &&
    !before.passive &&
    before.lemma !== "be" &&
    !SAYING.has(before.lemma)
  );
}

/** The phrase that ends at `end`; adverbial phrases ("on Tuesday", "in 2023") before the verb are stepped over. */
function nominalEndingAt(
  tokens: Token[],
  verbs: VerbGroup[],
  i: number,
  from: number
): [number, number] | null {
  let end = from;
  for (let tries = 0; tries < 4; tries++) {
    if (!isNominal(tokens, end)) return null;
    const start = phraseStart(tokens, end);
    const opener = tokens[start - 1];
    if (opener?.pos !== "ADP" || CONJUNCTIONS.has(opener.lower)) return [start, end];
    // "About 4,000 Marines are to leave"
    if (tokens[start]!.pos === "NUM" && /^(?:about|around|over|under)$/.test(opener.lower))
      return [start, end];
    const before = start - 2;
    // "the accord signed in 2023 was suspended": the participle's subject is the verb's
    const reduced = verbs.findIndex((v) => v.head === before);
    if (reduced >= 0 && reduced < i) return verbs[reduced]?.subject ?? null;
    if (before < 0) return nameAtEnd(tokens, start, end);
    const next = skipAside(tokens, skipBack(tokens, before));
    // "flew in his stead and on Wednesday sat down with": the day is no subject
    const isTime =
      tokens[next]?.pos === "CCONJ" &&
      tokens[next - 1]?.text !== "," &&
      tokens.slice(start, end + 1).every((t) => OF_TIME.test(t.lower));
    if (isTime) return null;
    if (!isNominal(tokens, next)) return [start, end];
    end = next;
  }
  return null;
}

/** "During the visit President Haji met", "In the evening Haji left": no comma parts the name from the phrase before it. */
function nameAtEnd(tokens: Token[], start: number, end: number): [number, number] | null {
  let first = end + 1;
  const isOfName = ({pos, text}: Token) => pos === "PROPN" || (pos === "PRON" && /^H(?:is|er)$/.test(text));
  while (first > start && isOfName(tokens[first - 1]!)) first--;
  const before = tokens[first - 1];
  if (first > end || first <= start || before?.pos !== "NOUN") return null;
  return /^\p{Ll}/u.test(before.text) ? [first, end] : null;
}

const isNominal = (tokens: Token[], k: number): boolean => {
  const t = tokens[k];
  if (t === undefined || t.pos !== "ADJ") return t !== undefined && NOMINAL.has(t.pos);
  // "the French military"
  const lead = tokens[k - 1]?.pos === "ADJ" && /^\p{Lu}/u.test(tokens[k - 1]!.text) ? k - 2 : k - 1;
  return tokens[lead]?.pos === "DET";
};

/** "…,” said Rouhani": a verb of saying right after a comma or a closing mark, its subject after it. */
function isInverted(tokens: Token[], verb: VerbGroup, end: number): boolean {
  const opens = tokens[end]?.text === "," || end < verb.first - 1 || end < 0;
  const next = tokens[verb.head + 1];
  return (
    opens &&
    SAYING.has(verb.lemma) &&
    verb.first === verb.head &&
    (next?.pos === "PROPN" || next?.pos === "DET")
  );
}

const skipBack = (tokens: Token[], from: number): number => {
  let k = from;
  while (k >= 0 && (tokens[k]?.pos === "ADV" || TIMES.has(tokens[k]?.lower ?? "") || isQuote(tokens[k]))) k--;
  return k;
};

/** "The president today attended": no subjects. */
const TIMES = new Set(["also", "today", "yesterday", "tomorrow", "tonight"]);

const isQuote = (t: Token | undefined): boolean => t !== undefined && QUOTES.has(t.text);
const QUOTES = new Set("“”\"'’‘«»");

/** ", a moderate figure who took office in July, convened": back to before the comma that opened the aside. */
function skipAside(tokens: Token[], end: number): number {
  const closing = tokens[end]?.text;
  if (closing === ")" || closing === "]") {
    for (let k = end - 1; k >= 0 && end - k < 40; k--) if (/^[([]$/.test(tokens[k]?.text ?? "")) return k - 1;
    return end;
  }
  if (closing !== "," && closing !== "—" && closing !== "–") return end;
  for (let k = end - 1; k >= 1 && end - k < 40; k--) {
    if (tokens[k]?.text !== closing) continue;
    const before = tokens[k - 1];
    // "The force in Chad (MISTCHAD), expanded in June to guard the camps, now has"
    if (before?.text === ")" && tokens[k + 1]?.pos === "VERB") return skipAside(tokens, k - 1);
    const opener = tokens[k + 1];
    if (before && NOMINAL.has(before.pos) && opener && !isListItem(tokens, k, end))
      return outerAside(tokens, k) ?? k - 1;
  }
  return end - 1;
}

const SUBORDINATE =
  /^(?:if|as|though|although|unlike|like|because|who|whom|whose|which|where|when|while|after|before|during|following|despite|amid|with|including|accompanied|joined|led|headed)$/;

/** "Argentina, if one believes the minister, Choque, still owes", "Mwansa, after a tour of Togo, Benin and Chad, flew": the comma at k closes an aside of its own; back to before that one. */
function outerAside(tokens: Token[], k: number): number | null {
  for (let j = k - 1; j >= 1 && k - j < 25; j--) {
    if (tokens[j]?.text !== ",") continue;
    const opens = SUBORDINATE.test(tokens[j + 1]?.lower ?? "");
    return opens && NOMINAL.has(tokens[j - 1]?.pos ?? "") && !isComplete(tokens, j - 1) ? j - 1 : null;
  }
  return null;
}

/** "The visit began on Tuesday, when the president, X, received": the clause before the comma has its verb, and ends in a phrase of its own. */
function isComplete(tokens: Token[], end: number): boolean {
  const start = phraseStart(tokens, end);
  return tokens[start - 1]?.pos === "ADP" && tokens.slice(0, start).some((t) => t.pos === "VERB");
}

/** "Egypt, Jordan, and" — a comma whose words up to the end are one name is an item of a list. */
const isListItem = (tokens: Token[], comma: number, end: number): boolean =>
  end - comma <= 2 && tokens[comma + 1]?.pos === "PROPN" && tokens[comma - 2]?.text === ",";

const ARTICLES = new Set(["the", "a", "an"]);
/** Words that are tagged as if they stood in the phrase before which they stand. */
const OPENING = new Set(["and", "of", "for", "&", "-", "where", "when"]);

/** Tagged as adverbs, they open a clause. */
const CLAUSE_ADVERBS = new Set(["when", "where", "how", "why"]);
const PRONOUNS = new Set("he she they it we i you".split(" "));
const JOINING = new Set(["of", "and", "for", "&"]);

/** First token of the noun phrase that ends at `end`, "of"- and "and"-phrases included: "the president of Iran". */
function phraseStart(tokens: Token[], end: number): number {
  // "From May 29 to 31 he was in Fiji"
  if (PRONOUNS.has(tokens[end]?.lower ?? "")) return end;
  let start = end;
  for (let k = end; k >= 0 && end - k < 30; k--) {
    const t = tokens[k] as Token;
    // "Beijing, to which Dushanbe owes": a relative ends what stands before its clause's subject
    if (k < end && RELATIVE.has(t.lower) && t.pos === "PRON") break;
    // "initialled in June when President X visited Lima"
    if (k < end && CLAUSE_ADVERBS.has(t.lower)) break;
    // "which the two signed in March 2022 Thailand is to take": a year ends what stands before the name
    if (k < end && tokens[k + 1]!.pos === "PROPN" && /^(?:19|20)\d\d$/.test(t.text)) break;
    // "On Saturday Ana Quispe is to", "Next month Finnish President X": the time that opens the sentence
    if (k < end && endsTime(tokens, k)) break;
    // "DAKAR, 5 February - The premier is": a dash between spaces
    if (t.text === "-" && tokens[k - 1]?.end !== t.start) break;
    if (INSIDE.has(t.pos) || t.text === "-" || tokens[k - 1]?.text === "-") start = k;
    else if (JOINING.has(t.lower) && INSIDE.has(tokens[k - 1]?.pos ?? "")) start = k;
    else break;
    // "On Thursday the minister landed": an article begins a phrase
    const pos = tokens[k - 1]?.pos;
    if (ARTICLES.has(t.lower) && start === k && (pos === "NOUN" || pos === "PROPN")) break;
  }
  while (start < end && OPENING.has(tokens[start]?.lower ?? "")) start++;
  return start;
}

function after(tokens: Token[], from: number): [number, number] | null {
  let end = from - 1;
  while (end + 1 < tokens.length && INSIDE.has(tokens[end + 1]?.pos ?? "") && end - from < 12) end++;
  return end >= from ? [from, end] : null;
}

/** The subject of the nearest finite verb before: "flew to Baghdad and met", "…, arriving in". */
function previousSubject(tokens: Token[], verbs: VerbGroup[], i: number): [number, number] | null {
  for (let j = i - 1; j >= 0; j--) {
    const other = verbs[j];
    if (other?.form === "finite" && other.subject && !other.aside) return other.subject;
  }
  return leading(tokens, verbs, i);
}

/** A participle that opens the sentence takes the subject of the main verb: nothing stands before it to take. */
const leading = (tokens: Token[], verbs: VerbGroup[], i: number): [number, number] | null => {
  const verb = verbs[i];
  if (!verb || verb.form === "finite") return null;
  // "Leading the delegation to Rome was the finance minister, X"
  const be = verb.head === 0 ? verbs.find((v) => v.form === "finite") : undefined;
  const isLinked = be?.lemma === "be" && be.first === be.head && be.head < 12;
  if (isLinked && NOMINAL.has(tokens[be.head + 1]?.pos ?? "")) return after(tokens, be.head + 1);
  for (let k = verb.head + 1; k < tokens.length - 1; k++)
    if (tokens[k]?.text === "," && tokens[k + 1] && NOMINAL.has(tokens[k + 1]?.pos ?? "")) {
      const found = after(tokens, k + 1);
      if (!found || !isApposed(tokens, found)) return found;
    }
  return null;
};

/** "After landing in Porto, Portugal, on Monday, the minister": a name or a day between commas, before what is no verb. */
function isApposed(tokens: Token[], [first, last]: [number, number]): boolean {
  if (tokens[last + 1]?.text !== ",") return false;
  if (TIMES.has(tokens[first]!.lower)) return true;
  const next = tokens[last + 2];
  return tokens[first]!.pos === "PROPN" && (next?.pos === "ADP" || next?.lower === "the" || TIMES.has(next?.lower ?? "")); // prettier-ignore
}

function inherited(tokens: Token[], verbs: VerbGroup[], i: number): [number, number] | null {
  const verb = verbs[i] as VerbGroup;
  // "asked the premier to visit", "the deal signed in 2023": the noun just before
  const end = verb.first - 1;
  const governor = verbs[verb.governor];
  const before = tokens[end];
  const hasObject = governor && end > governor.head && isNominal(tokens, end);
  if (hasObject && verb.form === "infinitive" && takesObject(governor))
    return [phraseStart(tokens, end), end];
  if (verb.form === "participle" && before && NOMINAL.has(before.pos)) return [phraseStart(tokens, end), end];
  if (governor?.subject) return governor.subject;
  // "is to make a trip to Norway, officials said": whoever governs it, not who stands behind it
  if (governor?.form === "finite" && verb.form === "infinitive") return null;
  return previousSubject(tokens, verbs, i);
}

const takesObject = (verb: VerbGroup): boolean => OBJECT_CONTROL.has(verb.lemma);

/** "gave France six weeks to leave", "ordered France to leave": the object is who leaves. */
const OBJECT_CONTROL = new Set(
  "ask invite urge expect allow want tell order persuade call give force require oblige instruct encourage enable permit request press convince authorize authorise".split(
    " "
  )
);
