/** Travellers whom a pronoun or a word for a party leads back to. */
import {attributionOf} from "../../../annotate/attribution.ts";
import {speakerAt} from "../../../annotate/speakers.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";
import type {Traveller} from "../frame.ts";
import {SAYING} from "../../../lexicon/verbs.ts";
import {distinct, peopleIn, rangeOf} from "./lists.ts";

/**
 * A pronoun that the resolver left open, as the subject: "I" of a quotation is its speaker; "he" and "she" are the
 * last official who was a subject before, of a fitting gender, in this sentence or the one before.
 */
export function ofPronoun(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): readonly Traveller[] {
  const word =
    verb.subject && verb.subject[0] === verb.subject[1]
      ? (sentence.tokens[verb.subject[0]]?.lower ?? "")
      : "";
  const person =
    word === "i" ||
    (word === "we" &&
      verb.tense !== "present" &&
      /^(?:visit|go|travel|fly)$/.test(verb.lemma) &&
      isDated(sentence))
      ? speakerOf(article, sentence, verb)
      : word === "who"
        ? relativeBefore(sentence, verb)
        : /^(he|she)$/.test(word)
          ? lastSubject(article, sentence, verb, word)
          : styled(article, sentence, verb);
  return person < 0 ? [] : [{person, doubts: ["visitor from pronoun"]}];
}

/** "It is mentioned that His Excellency visited Kuwait": the style stands for the one of whom the text has spoken. */
function styled(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): number {
  const [first, last] = verb.subject ?? [0, -1];
  if (!/^(?:His|Her)$/.test(sentence.tokens[first]?.text ?? "")) return -1;
  const words = sentence.tokens.slice(first, last + 1).map((t) => t.text).join(" "); // prettier-ignore
  const style = /^(His|Her) (?:Excellency|Majesty|Royal Highness|Highness|Holiness)$/.exec(words);
  return style ? lastSubject(article, sentence, verb, style[1] === "His" ? "he" : "she") : -1;
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
  // "had promised to fly to Beijing in the week I was there": outside quotation marks it is the writer
  const isQuoted = sentence.quotes.some((q) => q.start <= verb.start && verb.end <= q.end);
  const name = isQuoted ? attributionOf(article, sentence, verb) : "";
  const known = name === "" ? -1 : article.people.findIndex((p) => p.name === name);
  return name === "" ? speakerAt(article, sentence) : known >= 0 || !isQuoted ? known : sayerBehind(sentence);
}

/** "We went to Nairobi in February": whoever says so with a date was of the party; "We came to Kenya's aid" tells of none. */
const isDated = ({dates, quotes}: AnnotatedSentence): boolean =>
  dates.some((d) => d.from.length >= 7 && quotes.some((q) => q.start <= d.start && d.end <= q.end));

/** "'I was there', the union's envoy for the Sahel, X, said": of a sayer told at length, the name behind his office. */
function sayerBehind(sentence: AnnotatedSentence): number {
  const {verbs, quotes, people} = sentence;
  const says = verbs.find((v) => SAYING.has(v.lemma) && v.form === "finite" && v.subject && !quotes.some((q) => q.start <= v.start && v.end <= q.end)); // prettier-ignore
  if (!says?.subject) return -1;
  const {start, end} = rangeOf(sentence, says.subject);
  return people.find((m) => m.kind === "name" && !m.possessive && m.phrase.start <= start && end <= m.phrase.end)?.person ?? -1; // prettier-ignore
}

/** "They had been in Tokyo": two or more officials of one country who were named together before. */
export function ofGroup(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): PersonMention[] {
  const [first, last] = verb.subject ?? [0, -1];
  if (!/^(?:they|both|the)$/.test(sentence.tokens[first]?.lower ?? "")) return [];
  const words = sentence.tokens.slice(first, last + 1).map((t) => t.lower).join(" "); // prettier-ignore
  if (
    !/^(?:they|both|the (?:two|2)|the pair|both (?:men|women|ministers|officials)|the (?:two|2) (?:men|ministers))$/.test(
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
export function ofParty(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): number[] {
  const [first, last] = verb.subject ?? [0, -1];
  if (sentence.tokens[first]?.lower !== "the") return [];
  const words = sentence.tokens.slice(first, last + 1).map((t) => t.lower).join(" "); // prettier-ignore
  if (/^the [\w-]+ (?:delegation|mission)$/.test(words)) return ofNation(article, sentence, first);
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

/** "The Indian delegation will go to Hai Phong": with the official of that country who was named last before. */
function ofNation(article: AnnotatedArticle, sentence: AnnotatedSentence, first: number): number[] {
  const start = sentence.tokens[first]?.end ?? 0;
  const country = sentence.places.find(
    (p) => p.kind === "demonym" && p.start - start <= 1 && p.start >= start
  )?.country;
  for (let i = sentence.index - 1; country && i >= Math.max(0, sentence.index - 4); i--) {
    const named = article.sentences[i]?.people.filter((m) => {
      const person = article.people[m.person];
      return person?.official && person.country === country;
    });
    if (named?.length) return [...new Set(named.map((m) => m.person))].slice(0, 1);
  }
  return [];
}
