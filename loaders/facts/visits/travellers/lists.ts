/** People who stand beside a verb and beside each other. */
import type {AnnotatedSentence, PersonMention, Span, VerbGroup} from "../../../types.ts";

/** "there landed in Lima the trade minister, X": the subject stands after the verb. */
export function inverted(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  const before = sentence.tokens[verb.first - 1]?.lower ?? "";
  if (verb.form !== "finite" || verb.passive) return [];
  if (!/^(?:there|whom|him|her)$/.test(before) && !isFronted(sentence, verb)) return [];
  const end = sentence.verbs.find((v) => v.first > verb.head && v.form === "finite")?.start ?? sentence.end;
  const first = sentence.people.find(
    (m) => m.phrase.start >= verb.end && m.phrase.end <= end && !m.possessive && m.kind !== "pronoun"
  );
  return first && first.phrase.start - verb.end < 120 && !precededBy(sentence, first)
    ? [first, ...joinedTo(sentence, first)]
    : [];
}

/** "On Monday came X, Kuwait's oil minister, to look at the port": a time or a place opens the sentence, and the name stands right behind the verb. */
const isFronted = ({tokens, people}: AnnotatedSentence, {lemma, head, end, subject}: VerbGroup): boolean =>
  subject === null &&
  /^(?:come|arrive|land|fly)$/.test(lemma) &&
  tokens[0]?.pos === "ADP" &&
  tokens[head + 1]?.pos !== "ADP" &&
  people.some((m) => m.kind === "name" && !m.possessive && m.phrase.start > end && m.phrase.start - end < 6);

export const rangeOf = (sentence: AnnotatedSentence, [first, last]: [number, number]): Span => ({
  start: sentence.tokens[first]?.start ?? 0,
  end: sentence.tokens[last]?.end ?? 0
});

export const distinct = (mentions: PersonMention[]): PersonMention[] =>
  mentions.filter((m, i) => mentions.findIndex((o) => o.person === m.person) === i);

/** People joined by nothing but a comma or "and", before or after those found, and before the verb. */
export function withJoined(
  sentence: AnnotatedSentence,
  found: PersonMention[],
  verb: VerbGroup
): PersonMention[] {
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
export function adjacent(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
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

/** "That official, Foreign Secretary X, last came": who is named right behind the noun, and closed by a comma. */
export function named(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  const {text, start, tokens, people} = sentence;
  const noun = verb.subject && tokens[verb.subject[1]];
  if (noun?.pos !== "NOUN" || text[noun.end - start] !== ",") return [];
  return people.filter(
    (m) =>
      m.kind === "name" &&
      !m.possessive &&
      m.phrase.start - noun.end === 2 &&
      m.phrase.end < verb.start &&
      text[m.phrase.end - start] === "," &&
      verb.start - m.phrase.end < 14
  );
}

/** "X and Y are to travel": the verb before which the subject stands. */
export function mainOf({verbs}: AnnotatedSentence, verb: VerbGroup): VerbGroup {
  const governor = verb.form === "infinitive" ? verbs[verb.governor] : undefined;
  return governor?.form === "finite" && governor.head + 1 === verb.first ? governor : verb;
}

/** A plain noun that is no name, such as "millions of pilgrims", is a subject of its own. */
export function isOtherSubject(sentence: AnnotatedSentence, verb: VerbGroup): boolean {
  if (!verb.subject) return false;
  const head = sentence.tokens[verb.subject[1]];
  // "on 31 March 2025, when X and Y are to travel": a date is no subject
  if (head && sentence.dates.some((d) => d.start <= head.start && head.end <= d.end)) return false;
  return head === undefined || head.pos === "NOUN" || head.pos === "PRON" || head.pos === "NUM";
}

/** The people that a list right before the verb names: "Germany’s minister, X, and her Dutch colleague, Y, flew". */
export function listBefore(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
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

/** "on behalf of His Majesty the King": past the words of respect. */
const precededBy = ({tokens}: AnnotatedSentence, mention: PersonMention): boolean =>
  tokens.findLast((t) => t.end <= mention.phrase.start && !RESPECT.has(t.lower))?.pos === "ADP";
const RESPECT: ReadonlySet<string> = new Set(["his", "her", "majesty", "highness", "royal", "excellency", "h.e.", "h.e"]); // prettier-ignore

/** People whose noun phrase overlaps the span, in order of place. */
export const peopleIn = (sentence: AnnotatedSentence, span: Span): PersonMention[] =>
  sentence.people.filter((m) => m.phrase.start < span.end && m.phrase.end > span.start);

const JOINT =
  /^[\s,]*(?:and|as well as|along with|together with|accompanied by|&)?(?:\s+(?:his|her|their))?[\s,]*$/;

const isJoint = (sentence: AnnotatedSentence, start: number, end: number): boolean =>
  JOINT.test(sentence.text.slice(start - sentence.start, end - sentence.start));

/** "the hosts of X and Y, who were": the list that ends with somebody, whatever leads to it. */
export function listUpTo(sentence: AnnotatedSentence, last: PersonMention): PersonMention[] {
  const list = [last];
  for (const mention of sentence.people
    .filter((m) => !m.possessive && m.phrase.end <= last.phrase.start)
    .reverse())
    if (isJoint(sentence, mention.phrase.end, list[0]!.phrase.start)) list.unshift(mention);
  return list;
}

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
    // "Hailing the visit by President X, Prime Minister Y spoke": who speaks begins the clause
    const speaks = /^\s*,\s*$/.test(between) && /\bby (?:the )?$/.test(sentence.text.slice(0, first.phrase.start - sentence.start)) && sentence.verbs.some((v) => v.form === "finite" && v.start - mention.phrase.end === 1); // prettier-ignore
    if (speaks) break;
    joined.push(mention);
    last = mention;
  }
  return joined;
}

/** "We shall talk when President X travels": the name between a conjunction and the verb, where the verb was given the subject before. */
export function subjectAfterConjunction(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  if (!verb.subject || verb.form !== "finite") return [];
  const [last] = adjacent(sentence, verb);
  const end = sentence.tokens[verb.subject[1]]?.end ?? 0;
  const before = last && sentence.tokens.findLast((t) => t.end <= last.phrase.start);
  const isOther =
    before !== undefined &&
    before.start >= end &&
    /^(?:when|after|before|while|since|until)$/.test(before.lower);
  return last && isOther ? withJoined(sentence, [last], verb) : [];
}

/** "she sees; her predecessors all began in Moscow": the subject stands behind a semicolon, and another noun before the verb. */
export function isOfOtherClause({tokens}: AnnotatedSentence, verb: VerbGroup): boolean {
  if (!verb.subject || verb.form !== "finite") return false;
  const between = tokens.slice(verb.subject[1] + 1, verb.first);
  const mark = between.findLastIndex((t) => t.text === ";");
  return mark >= 0 && between.slice(mark + 1).some((t) => t.pos === "NOUN");
}
