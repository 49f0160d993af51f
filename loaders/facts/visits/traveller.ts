import {DELEGATIONS} from "../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, Span, VerbGroup} from "../../types.ts";
import type {Traveller} from "./frame.ts";

/** People who are the subject of a verb: "X", "X and Y", "a delegation led by X". */
export function travellersOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): Traveller[] {
  if (!verb.subject) return [];
  const [first, last] = verb.subject;
  const span = {start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0};
  const leader = leaderOf(sentence, span);
  if (leader) return [asTraveller(article, leader)];
  return peopleIn(sentence, span)
    .filter((m) => !m.possessive && !afterPreposition(sentence, m, span))
    .map((m) => asTraveller(article, m));
}

/** People whose noun phrase overlaps the span, in order of place. */
export const peopleIn = (sentence: AnnotatedSentence, span: Span): PersonMention[] =>
  sentence.people.filter((m) => m.phrase.start < span.end && m.phrase.end > span.start);

/** "his visit", "Pezeshkian's three-day visit", "the visit of X to", "a visit by X". */
export function travellersOfNoun(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): Traveller[] {
  const owner = possessor(sentence, token);
  if (owner) return [asTraveller(article, owner)];
  const agents = agentsAfter(sentence, token);
  return agents.map((m) => asTraveller(article, m));
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

function agentsAfter(sentence: AnnotatedSentence, token: number): PersonMention[] {
  const {tokens} = sentence;
  for (let k = token + 1; k < tokens.length && k <= token + 14; k++) {
    const t = tokens[k];
    if (!t || t.pos === "VERB" || /^[;:]$/.test(t.text)) return [];
    if (t.lower !== "by" && t.lower !== "of") continue;
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

/** "X and Y": people whose phrases follow with nothing but "and" or a comma between. */
function joinedTo(sentence: AnnotatedSentence, first: PersonMention): PersonMention[] {
  const joined: PersonMention[] = [];
  let last = first;
  for (const mention of sentence.people) {
    if (mention.phrase.start < last.phrase.end || mention.person === first.person) continue;
    const between = sentence.text.slice(
      last.phrase.end - sentence.start,
      mention.phrase.start - sentence.start
    );
    if (!/^\s*(?:,|and|, and|as well as|along with|together with|accompanied by)\s*$/.test(between)) break;
    joined.push(mention);
    last = mention;
  }
  return joined;
}

/** "an Iranian delegation, led by Foreign Minister X". */
export function leaderOf(sentence: AnnotatedSentence, span: Span): PersonMention | null {
  const {tokens} = sentence;
  const group = tokens.find((t) => t.start >= span.start && t.end <= span.end && DELEGATIONS.has(t.lower));
  if (!group) return null;
  for (let k = group.index + 1; k < tokens.length && k <= group.index + 14; k++) {
    if (tokens[k]?.lower !== "by" || !/^(led|headed|chaired|fronted)$/.test(tokens[k - 1]?.lower ?? ""))
      continue;
    const next = tokens[k + 1];
    return (
      (next && sentence.people.find((m) => m.phrase.start <= next.start + 5 && m.phrase.end > next.start)) ??
      null
    );
  }
  return null;
}

/** "with", "of", "to" before a person inside the subject: he is no subject himself. */
function afterPreposition(sentence: AnnotatedSentence, mention: PersonMention, span: Span): boolean {
  if (mention.phrase.start <= span.start) return false;
  const before = sentence.tokens.findLast((t) => t.end <= mention.phrase.start);
  return (
    before !== undefined &&
    before.start >= span.start &&
    before.pos === "ADP" &&
    !/^(with|plus)$/.test(before.lower)
  );
}

export function asTraveller(article: AnnotatedArticle, mention: PersonMention): Traveller {
  const person = article.people[mention.person];
  const doubts = mention.kind === "pronoun" ? ["visitor from pronoun"] : [];
  if (person && !person.name) doubts.push("visitor by office");
  return {person: mention.person, doubts};
}
