import {attributionOf} from "../../annotate/attribution.ts";
import {DELEGATIONS} from "../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, Span, VerbGroup} from "../../types.ts";
import type {Traveller} from "./frame.ts";
import {speakerAt} from "./speakers.ts";

/** People who are the subject of a verb: "X", "X and Y", "a delegation led by X", "X, Germany's minister, and Y". */
export function travellersOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): Traveller[] {
  const related = ofRelativeClause(sentence, verb);
  if (related) return [asTraveller(article, related)];
  const span = verb.subject ? rangeOf(sentence, verb.subject) : null;
  const leader = span && leaderOf(sentence, span);
  if (leader) return [asTraveller(article, leader)];
  const direct = span
    ? peopleIn(sentence, span).filter((m) => !m.possessive && !afterPreposition(sentence, m, span))
    : [];
  const found =
    direct.length > 0
      ? withJoined(sentence, direct, verb)
      : isOtherSubject(sentence, verb)
        ? withJoined(sentence, adjacent(sentence, mainOf(sentence, verb)), verb)
        : listBefore(sentence, mainOf(sentence, verb));
  if (found.length > 0) return distinct(found).map((m) => asTraveller(article, m));
  const after = inverted(sentence, verb);
  if (after.length > 0) return distinct(after).map((m) => asTraveller(article, m));
  const party = ofParty(article, sentence, verb);
  if (party.length > 0) return party.map((person) => ({person, doubts: ["visitor from pronoun"]}));
  const group = ofGroup(article, sentence, verb);
  if (group.length > 0) return group.map((m) => ({person: m.person, doubts: ["visitor from pronoun"]}));
  return ofPronoun(article, sentence, verb);
}

/** "the ceremony for Lao Prime Minister X, who is paying a visit": right before "who", whatever was taken for the subject. */
function ofRelativeClause(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention | undefined {
  const before = sentence.tokens[verb.first - 1];
  // "Economy Minister X, who came with him, had prepared the ground": of both verbs
  const closes = before?.text === "," && verb.subject === null;
  const who = closes ? sentence.tokens.slice(0, verb.first).findLast((t) => t.lower === "who") : before;
  if (who?.lower !== "who") return undefined;
  return sentence.people.find(
    (m) => !m.possessive && m.kind === "name" && m.phrase.end <= who.start && who.start - m.phrase.end <= 2
  );
}

/**
 * A pronoun that the resolver left open, as the subject: "I" of a quotation is its speaker; "he" and "she" are the
 * last official who was a subject before, of a fitting gender, in this sentence or the one before.
 */
function ofPronoun(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): Traveller[] {
  const word =
    verb.subject && verb.subject[0] === verb.subject[1]
      ? (sentence.tokens[verb.subject[0]]?.lower ?? "")
      : "";
  const person =
    word === "i"
      ? speakerOf(article, sentence, verb)
      : word === "who"
        ? relativeBefore(sentence, verb)
        : /^(he|she)$/.test(word)
          ? lastSubject(article, sentence, verb, word)
          : -1;
  return person < 0 ? [] : [{person, doubts: ["visitor from pronoun"]}];
}

/** "Liang, who arrived on Monday and who in July led": the one whom the first clause is about. */
function relativeBefore(sentence: AnnotatedSentence, verb: VerbGroup): number {
  const at = verb.subject?.[0] ?? -1;
  if (sentence.tokens[at - 1]?.lower !== "and") return -1;
  const first = sentence.tokens.slice(0, at).findLast((t) => t.lower === "who");
  const named = first && sentence.people.findLast((m) => m.phrase.end <= first.start && !m.possessive);
  return named && first.start - named.phrase.end <= 2 ? named.person : -1;
}

function speakerOf(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): number {
  const name = attributionOf(article, sentence, verb);
  return name === "" ? speakerAt(article, sentence) : article.people.findIndex((p) => p.name === name);
}

/** "there landed in Lima the trade minister, X": the subject stands after the verb. */
function inverted(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  const before = sentence.tokens[verb.first - 1]?.lower ?? "";
  if (verb.form !== "finite" || verb.passive || !/^(?:there|whom|him|her)$/.test(before)) return [];
  const end = sentence.verbs.find((v) => v.first > verb.head && v.form === "finite")?.start ?? sentence.end;
  const first = sentence.people.find(
    (m) => m.phrase.start >= verb.end && m.phrase.end <= end && !m.possessive && m.kind !== "pronoun"
  );
  return first && first.phrase.start - verb.end < 120 && !precededBy(sentence, first)
    ? [first, ...joinedTo(sentence, first)]
    : [];
}

/** "They had been in Tokyo": two or more officials of one country who were named together before. */
function ofGroup(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  const [first, last] = verb.subject ?? [0, -1];
  const words = sentence.tokens.slice(first, last + 1).map((t) => t.lower).join(" "); // prettier-ignore
  if (
    !/^(?:they|both|the two|the pair|both (?:men|women|ministers|officials)|the two (?:men|ministers))$/.test(
      words
    )
  )
    return [];
  const named = (article.sentences[sentence.index - 1]?.people ?? []).filter(
    (m) => m.kind !== "pronoun" && !m.possessive && article.people[m.person]?.official
  );
  const people = distinct(named);
  const countries = new Set(people.map((m) => article.people[m.person]?.country));
  return people.length > 1 && countries.size === 1 && !countries.has("") ? people : [];
}

/** "Azlan was accompanied by his foreign minister, X. The delegation arrived on Tuesday": those of one country named right before. */
function ofParty(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): number[] {
  const [first, last] = verb.subject ?? [0, -1];
  const words = sentence.tokens.slice(first, last + 1).map((t) => t.lower).join(" "); // prettier-ignore
  if (!/^the (?:delegation|party|team|mission)$/.test(words)) return [];
  const named = (article.sentences[sentence.index - 1]?.people ?? []).filter(
    (m) => !m.possessive && article.people[m.person]?.official
  );
  const people = [...new Set(named.map((m) => m.person))];
  const countries = new Set(people.map((p) => article.people[p]?.country));
  return countries.size === 1 && !countries.has("") ? people : [];
}

export function lastSubject(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  word: string
): number {
  const wrong = word === "he" ? "female" : "male";
  const previous = article.sentences[sentence.index - 1];
  const places = [
    {in: sentence, before: verb.first},
    ...(previous ? [{in: previous, before: Infinity}] : [])
  ];
  for (const {in: where, before} of places) {
    const subjects = where.verbs
      .filter((v) => v.head < before && v.form === "finite" && v.subject)
      .flatMap((v) => peopleIn(where, rangeOf(where, v.subject as [number, number])));
    const fit = subjects.find(
      (m) => !m.possessive && article.people[m.person]?.official && article.people[m.person]?.gender !== wrong
    );
    if (fit) return fit.person;
  }
  return -1;
}

const rangeOf = (sentence: AnnotatedSentence, [first, last]: [number, number]): Span => ({
  start: sentence.tokens[first]?.start ?? 0,
  end: sentence.tokens[last]?.end ?? 0
});

const distinct = (mentions: PersonMention[]): PersonMention[] =>
  mentions.filter((m, i) => mentions.findIndex((o) => o.person === m.person) === i);

/** People joined by nothing but a comma or "and", before or after those found, and before the verb. */
function withJoined(sentence: AnnotatedSentence, found: PersonMention[], verb: VerbGroup): PersonMention[] {
  const all = [...found];
  if (all.length === 0) return all;
  // "received by the president, she goes on": a pronoun is joined to nobody
  if (found.every((m) => m.kind === "pronoun")) return all;
  for (const mention of sentence.people
    .filter((m) => !m.possessive && m.phrase.end <= verb.start)
    .reverse()) {
    const next = all.reduce((a, b) => (a.phrase.start <= b.phrase.start ? a : b));
    // "at the invitation of President X, Prime Minister Y visited": X is of another phrase
    if (
      mention.phrase.end <= next.phrase.start &&
      !precededBy(sentence, mention) &&
      isJoint(sentence, mention.phrase.end, next.phrase.start)
    )
      all.unshift(mention);
  }
  for (const mention of all.flatMap((m) => joinedTo(sentence, m)))
    if (mention.phrase.end <= verb.start) all.push(mention);
  return all;
}

/** "when the trade minister, Margaret O'Shaughnessy, came to Lima": a person right before the verb, whatever was taken for its subject. */
function adjacent(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  const last = sentence.people.findLast(
    (m) => m.phrase.end <= verb.start && !m.possessive && m.kind === "name"
  );
  if (
    !last ||
    !/^\s?,?\s$/.test(
      sentence.text.slice(last.phrase.end - 1 - sentence.start, verb.start - sentence.start).slice(-2)
    )
  )
    return [];
  if (verb.start - last.phrase.end > 2) return [];
  const before = sentence.tokens.findLast((t) => t.end <= last.phrase.start);
  const opens = !before || /^(when|after|before|as|while|since|until|that|and|,)$/.test(before.lower);
  return opens ? [last] : [];
}

/** "X and Y are to travel": the verb before which the subject stands. */
function mainOf({verbs}: AnnotatedSentence, verb: VerbGroup): VerbGroup {
  const governor = verb.form === "infinitive" ? verbs[verb.governor] : undefined;
  return governor?.form === "finite" && governor.head + 1 === verb.first ? governor : verb;
}

/** A plain noun that is no name, such as "millions of pilgrims", is a subject of its own. */
function isOtherSubject(sentence: AnnotatedSentence, verb: VerbGroup): boolean {
  if (!verb.subject) return false;
  const head = sentence.tokens[verb.subject[1]];
  // "on 31 March 2025, when X and Y are to travel": a date is no subject
  if (head && sentence.dates.some((d) => d.start <= head.start && head.end <= d.end)) return false;
  return head === undefined || head.pos === "NOUN" || head.pos === "PRON" || head.pos === "NUM";
}

/** The people that a list right before the verb names: "Germany’s minister, X, and her Dutch colleague, Y, flew". */
function listBefore(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  const start =
    sentence.verbs.findLast((v) => v.head < verb.first && v.form === "finite")?.end ?? sentence.start;
  const inside = sentence.people.filter(
    (m) =>
      m.phrase.start >= start &&
      m.phrase.end <= verb.start &&
      !m.possessive &&
      !/^(?:him|her|them)$/.test(m.text)
  );
  const last = inside.at(-1);
  if (!last || sentence.text.slice(last.phrase.end - sentence.start, verb.start - sentence.start).length > 25)
    return [];
  return withJoined(sentence, [last], verb).filter((m) => !precededBy(sentence, m));
}

const precededBy = (sentence: AnnotatedSentence, mention: PersonMention): boolean =>
  sentence.tokens.findLast((t) => t.end <= mention.phrase.start)?.pos === "ADP";

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
  const agents = agentsAfter(sentence, token, isCounted(sentence, token));
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
    if (!t || t.pos === "VERB" || /^[;:]$/.test(t.text)) return [];
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

const JOINT =
  /^[\s,]*(?:and|as well as|along with|together with|accompanied by|&)?(?:\s+(?:his|her|their))?[\s,]*$/;

const isJoint = (sentence: AnnotatedSentence, start: number, end: number): boolean =>
  JOINT.test(sentence.text.slice(start - sentence.start, end - sentence.start));

/** "X and Y": people whose phrases follow with nothing but "and" or a comma between. */
export function joinedTo(sentence: AnnotatedSentence, first: PersonMention): PersonMention[] {
  const joined: PersonMention[] = [];
  let last = first;
  for (const mention of sentence.people) {
    if (mention.phrase.start < last.phrase.end || mention.person === first.person) continue;
    const between = sentence.text.slice(
      last.phrase.end - sentence.start,
      mention.phrase.start - sentence.start
    );
    if (!JOINT.test(between)) break;
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
