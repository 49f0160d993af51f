/** The words that name an agreement. */
import {once} from "../../annotate/once.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {holdsAny, indexOfWord, wordsFrom} from "../near.ts";
import {isAttributive, listEnd, startsAnother} from "./clause.ts";
import {isExchange} from "./noun.ts";
import type {Phrase} from "./phrase.ts";

const LEADS = new Set(["on", "for", "over", "about", "regarding", "concerning", "of", "to", "against", "governing", "establishing", "allowing", "covering", "exempting", "abolishing", "waiving", "regulating"]); // prettier-ignore
const STOPS = new Set(["between", "with", "at", "during", "by", "after", "before", "under", "that", "which", "who", "while", "when", "as", "worth", "signed", "including", "during", "among", "through", "where", "since", "until", ...",;:.()—–?!]"]); // prettier-ignore
const LONGEST = 12;

/** The words that name the agreement, its object included: "pact on allied relations", without article and year. */
export function titleOf(phrase: Phrase, sectors: readonly string[] = []): string {
  const {sentence, core, name} = phrase;
  const {tokens} = sentence;
  if (phrase.noun) {
    const end = objectEnd(phrase);
    // "One with Canada": of the same name as the one before
    if (phrase.like && !phrase.like.plural && !phrase.like.noun && end === phrase.last && tokens[end + 1]?.lower === "with") // prettier-ignore
      return clean(phrase.like.sentence, titleStart(phrase.like.sentence.tokens, phrase.like.core, phrase.like.head), phrase.like.name); // prettier-ignore
    return end > phrase.last ? `${phrase.noun} ${clean(sentence, phrase.last + 1, end)}` : phrase.noun;
  }
  const from = titleStart(tokens, core, phrase.head);
  const end = objectEnd(phrase);
  const own = (isExchange(tokens, core) ? "exchange of " : "") + clean(sentence, from, name);
  // "a second agreement, on the provision of supplies and services,"
  const aside = !phrase.plural && tokens[phrase.last + 1]?.text === "," && /^(on|regarding|concerning)$/.test(tokens[phrase.last + 2]?.lower ?? ""); // prettier-ignore
  const asideEnd = aside ? endOfObject(sentence, phrase.last + 1) : -1;
  if (asideEnd > phrase.last + 2) return `${own} ${clean(sentence, phrase.last + 2, asideEnd)}`;
  // "six memoranda covering agriculture, health": the list stands among the sectors
  const behind = end > phrase.last ? "" : objectBehind(phrase);
  if (behind && !(phrase.plural && sectors.length > 1)) return `${own} ${behind}`;
  return end > phrase.last && !(phrase.plural && sectors.length > 1)
    ? `${own} ${clean(sentence, phrase.last + 1, end)}`
    : own;
}

/** "a memorandum between Fiji and New Zealand on labour mobility", "a deal with Iran over gas": the object behind the parties. */
function objectBehind(phrase: Phrase): string {
  const {sentence, last} = phrase;
  const isWith = /^(between|with)$/.test(sentence.tokens[last + 1]?.lower ?? "");
  const at = isWith ? listEnd(sentence, last + 2) + 1 : dateEnd(phrase);
  if (at < 0) return "";
  if (!/^(on|over|for|about|regarding|concerning)$/.test(sentence.tokens[at]?.lower ?? "")) return "";
  if (/^(?:what|which|how|whom)$/.test(sentence.tokens[at + 1]?.lower ?? "")) return "";
  const end = endOfObject(sentence, at - 1);
  return end >= at + 1 ? clean(sentence, at, end) : "";
}

/** "an agreement on Wednesday on a common floor price": the token behind the date that follows; -1 where none does. */
function dateEnd({sentence: {tokens, dates}, last}: Phrase): number {
  const next = dates.length > 0 ? tokens[last + 1] : undefined;
  const date = next && dates.find((d) => d.start >= next.start && d.start <= (tokens[last + 2]?.start ?? next.start)); // prettier-ignore
  return date ? tokens.findIndex((t) => t.start >= date.end) : -1;
}

/** "new", "landmark", "planned": said of the agreement, no part of its name. */
const PRAISE = /^(?:new|contentious|relevant|corresponding|respective|following|necessary|landmark|historic|planned|proposed|major|long-awaited|wide-ranging|similar|separate|signed|final|key|so-called|formal|first|second|third|fresh|further|additional|important|other|own|initial|draft|preliminary|ambitious|controversial|secret)$/; // prettier-ignore

function titleStart(tokens: Token[], core: number, head: number): number {
  let k = core;
  // "the so-called Blue Water Agreement"
  if (tokens[k]?.lower === "so" && tokens[k + 2]?.lower === "called" && k + 3 <= head) k += 3;
  while (k < head && PRAISE.test(tokens[k]?.lower ?? "") && tokens[k + 1]?.text !== "-") k++;
  return k;
}

/** The last token of "on the protection of domestic workers in Malaysia", or the phrase's last where there is none; many readings ask. */
export const objectEnd = once(({sentence, last}: Phrase): number => endOfObject(sentence, last));

/** The same of the words behind any token. */
function endOfObject(sentence: AnnotatedSentence, last: number): number {
  const {tokens} = sentence;
  const lead = tokens[last + 1]?.lower ?? "";
  const isField = lead === "in" && /^(sphere|field|area|domain)s?$/.test(tokens[last + 3]?.lower ?? "");
  if (!LEADS.has(lead) && !isField) return last;
  // "signed an agreement on the margins of the summit"
  if (/^(?:margins?|sidelines?|occasion|eve|fringes?|basis)$/.test(tokens[last + 3]?.lower ?? "") || /^(?:what|which|how|whom)$/.test(tokens[last + 2]?.lower ?? "")) return last; // prettier-ignore
  // "the signing of the agreement on the Japanese side"
  if (lead === "on" && indexOfWord(tokens, "side", last + 3, last + 6) >= 0) return last;
  // "an agreement on the first day of the visit"
  if (/^(?:first|second|third|last|final|closing|opening|same|next|previous|following|second) (?:day|morning|evening)$/.test(wordsFrom(tokens, last + 3, last + 5))) return last; // prettier-ignore
  // "a memorandum to boost bilateral cooperation": what it is for, and no name
  if (lead === "to" && BOOSTING.has(tokens[last + 2]?.lower ?? "") && holdsAny(tokens, BOOSTED, last + 3, last + 8)) return last; // prettier-ignore
  if (lead === "to" && tokens[last + 2]?.pos !== "VERB") return last;
  let end = last + 1;
  for (let k = last + 2; k < tokens.length && k - last <= LONGEST; k++) {
    const t = tokens[k] as Token;
    // "cooperation between the diplomatic academies": the bodies that it is about, and no party
    const isBodies = t.lower === "between" && k > last + 2 && ofBodies(tokens, k);
    if ((!isBodies && isStop(sentence, t)) || startsAnother(tokens, t) || ofThePair(tokens, k)) break;
    if (t.lower === "in" && !/^\p{Ll}/u.test(tokens[k + 1]?.text ?? "")) break;
    if (t.pos !== "ADP" && t.pos !== "CCONJ" && t.pos !== "DET" && t.pos !== "PUNCT" && t.lower !== "to")
      end = k;
  }
  return end > last + 1 ? end : last;
}

const BOOSTING = new Set(["boost", "strengthen", "deepen", "enhance", "bolster", "cement", "improve", "foster", "promote", "further", "advance"]); // prettier-ignore
const BOOSTED = new Set(["cooperation", "ties", "relations", "collaboration", "co-operation", "partnership"]);

/** "between the diplomatic academies", "between their police forces", and not "between the two countries", "between the Kenyan and Ugandan sides". */
function ofBodies(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 2, at + 5);
  return /^(?:the|their)$/.test(tokens[at + 1]?.lower ?? "") && tokens.slice(at + 2, at + 4).every((t) => /^\p{Ll}/u.test(t.text)) && words.some((t) => t.pos === "NOUN" && t.lower.endsWith("s")) && !words.some((t) => PARTIES.test(t.lower)); // prettier-ignore
}

const PARTIES = /^(?:two|both|three|four|[234]|countries|states|sides|governments|nations|parties|neighbou?rs|peoples|leaders|ministers|presidents|republics|kingdoms|capitals)$/; // prettier-ignore

/** "of the two countries", behind what a name is about. */
const ofThePair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "of" && /^(?:the (?:two|three|[23])|both|their)$/.test(wordsFrom(tokens, at + 1, at + 3).replace(/^(both|their) .*/, "$1")); // prettier-ignore

function isStop(sentence: AnnotatedSentence, t: Token): boolean {
  if (STOPS.has(t.lower) || t.pos === "AUX") return true;
  for (const d of sentence.dates) if (d.start <= t.start && t.end <= d.end) return true;
  for (const d of sentence.durations) if (d.start <= t.start && t.end <= d.end) return true;
  for (const v of sentence.verbs)
    if (v.first <= t.index && t.index <= v.head && v.form === "finite" && !isAttributive(sentence.tokens, v))
      return true;
  return false;
}

const clean = (sentence: AnnotatedSentence, from: number, to: number): string =>
  sentence.text
    .slice(
      (sentence.tokens[from]?.start ?? 0) - sentence.start,
      (sentence.tokens[to]?.end ?? 0) - sentence.start
    )
    .replace(/[“”"«»„]/g, "")
    .replace(/\b(?:of )?(?:19|20)\d\d /g, "")
    .replace(/ (?:here|there|together|jointly)$/, "")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
