import type {AnnotatedArticle, AnnotatedSentence, Person} from "../../types.ts";

const MEETING =
  /\b(?:met|meets?|meeting|talks?|held|hold(?:s|ing)?|convened|received|receives|welcom\w+|greet\w+|host\w*|confer\w*|discuss\w*|alongside|joint|counterpart|together|signed|negotiat\w+|dined|sat|joined|audience|presence of|both leaders|flanked)\b/i;

/**
 * People of the host country who are told to have met a visitor: named officials of that country in a sentence with
 * the visitor and a word of meeting.
 *
 * @returns the person with the sentence that says so, each person once
 */
export function counterpartsOf(
  article: AnnotatedArticle,
  visitor: number,
  host: string
): {person: Person; sentence: AnnotatedSentence}[] {
  const found = new Map<number, {person: Person; sentence: AnnotatedSentence}>();
  for (const sentence of article.sentences) {
    if (!MEETING.test(sentence.text) || !namesVisitor(article, sentence, visitor)) continue;
    for (const mention of sentence.people) {
      const person = article.people[mention.person];
      if (!person || mention.person === visitor || mention.possessive || found.has(mention.person)) continue;
      if (person.name && person.official && person.country === host && person.role)
        found.set(mention.person, {person, sentence});
    }
  }
  return [...found.values()];
}

/** By name, office or pronoun, or as "the Iraqi delegation". */
function namesVisitor(article: AnnotatedArticle, sentence: AnnotatedSentence, visitor: number): boolean {
  if (sentence.people.some((m) => m.person === visitor)) return true;
  const country = article.people[visitor]?.country;
  return sentence.places.some(
    (p) => p.country === country && /^\s*delegation\b/.test(sentence.text.slice(p.end - sentence.start))
  );
}
