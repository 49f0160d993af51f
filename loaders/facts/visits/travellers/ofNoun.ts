/** Whose a visit, a trip or a tour is. */
import {speakerAt} from "../../../annotate/speakers.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention} from "../../../types.ts";
import type {Traveller} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {SAYING} from "../../../lexicon/verbs.ts";
import {joinedTo, peopleIn, rangeOf} from "./lists.ts";

/** "his visit", "Pezeshkian's three-day visit", "the visit of X to", "a visit by X". */
export function travellersOfNoun(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): readonly Traveller[] {
  const owner = possessor(sentence, token) ?? beforeWhose(sentence, token);
  if (owner) return [asTraveller(article, owner)];
  const speaker = ofSpeaker(article, sentence, token);
  if (speaker >= 0) return [{person: speaker, doubts: ["visitor from pronoun"]}];
  const agents = agentsAfter(sentence, token, isCounted(sentence, token));
  return agents.map((m) => asTraveller(article, m));
}

/** "My visit to Madrid opened a door," said X. */
function ofSpeaker(article: AnnotatedArticle, sentence: AnnotatedSentence, token: number): number {
  const {tokens, quotes, verbs} = sentence;
  const my = tokens.slice(Math.max(0, token - 5), token).find((t) => t.lower === "my");
  const quote = my && quotes.find((q) => q.start <= my.start && my.end <= q.end);
  if (!quote || tokens[token + 1]?.lower !== "to") return -1;
  const says = verbs.find((v) => SAYING.has(v.lemma) && v.subject && v.start > quote.end);
  const [named] = says?.subject ? peopleIn(sentence, rangeOf(sentence, says.subject)) : [];
  return named?.person ?? speakerAt(article, sentence);
}

function possessor(sentence: AnnotatedSentence, token: number): PersonMention | null {
  const {tokens} = sentence;
  let k = token - 1;
  while (
    k >= 0 &&
    token - k <= 7 &&
    /^(ADJ|NOUN|NUM|VERB|ADV|PROPN)$/.test(tokens[k]?.pos ?? "") &&
    !isPossessive(sentence, k)
  )
    k--;
  while (
    k >= 0 &&
    (tokens[k]?.text === "-" || /^(ADJ|NOUN|NUM|ADV)$/.test(tokens[k]?.pos ?? "")) &&
    token - k <= 9
  )
    k--;
  return possessiveAt(sentence, k);
}

/** "Minister X, whose previous visit to Thimphu was in 2022": of whom the clause is. */
function beforeWhose({tokens, people}: AnnotatedSentence, token: number): PersonMention | null {
  const whose = tokens.slice(Math.max(0, token - 5), token).findLast((t) => t.lower === "whose");
  const between = whose ? tokens.slice(whose.index + 1, token) : [];
  if (!whose || between.some((t) => !/^(?:ADJ|NOUN|NUM|ADV)$/.test(t.pos) && t.text !== "-")) return null;
  return people.find((m) => m.kind !== "pronoun" && !m.possessive && whose.start - m.phrase.end >= 0 && whose.start - m.phrase.end <= 2) ?? null; // prettier-ignore
}

const isPossessive = (sentence: AnnotatedSentence, k: number): boolean => possessiveAt(sentence, k) !== null;

/** The person whose possessive ends at this token: "his", "Xi’s", "the premier's". */
function possessiveAt(sentence: AnnotatedSentence, k: number): PersonMention | null {
  const t = sentence.tokens[k];
  if (!t) return null;
  return (
    sentence.people.find(
      (m) =>
        m.possessive &&
        ((t.start >= m.start && t.start < m.end) || (/^['’]s?$/.test(t.text) && m.end === t.start))
    ) ?? null
  );
}

/** "the third trip to Moscow this year for President X", "the first foreign visit for". */
const isCounted = ({tokens}: AnnotatedSentence, token: number): boolean =>
  tokens
    .slice(Math.max(0, token - 4), token)
    .some((t) => /^(first|second|third|fourth|fifth|latest|maiden|only)$/.test(t.lower));

/** The people that "by" or "of" leads to, after a noun or a participle; "for" too where the trips are counted. */
export function agentsAfter(sentence: AnnotatedSentence, token: number, orFor = false): PersonMention[] {
  const {tokens} = sentence;
  for (let k = token + 1; k < tokens.length && k <= token + 14; k++) {
    const t = tokens[k];
    if (!t || /^[;:]$/.test(t.text)) return [];
    // "the visit paid to Baghdad by the Saudi minister"
    // "an official visit to Ndola was paid on Monday by the Peruvian minister"
    const isPaid =
      (k === token + 1 || tokens[k - 1]?.pos === "AUX") &&
      /^(?:paid|made|undertaken|conducted)$/.test(t.lower);
    if (t.pos === "VERB" && !isPaid) return [];
    if (t.lower !== "by" && t.lower !== "of" && !(orFor && t.lower === "for")) continue;
    // "a visit to Senegal at the invitation of his counterpart, X"
    if (/^(?:invitation|request|behest|suggestion|head|side|company)$/.test(tokens[k - 1]?.lower ?? ""))
      return [];
    const next = tokens[k + 1];
    const agent =
      next &&
      sentence.people.find(
        (m) => m.phrase.start <= next.start + 5 && m.phrase.end > next.start && !m.possessive
      );
    if (agent) return [agent, ...joinedTo(sentence, agent)];
  }
  return [];
}
