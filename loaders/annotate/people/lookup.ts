import type {AnnotatedArticle, AnnotatedSentence, Person, PersonMention, Span} from "../../types.ts";

/** "Masoud Pezeshkian, President (IRN)", for messages to editors. */
export function personLabel(person: Person): string {
  const what = [person.role, person.country && `(${person.country})`].filter(Boolean).join(" ");
  return [person.name || "unnamed", what].filter(Boolean).join(", ");
}

/** Mentions whose phrase overlaps a span of the body, in order of place. */
export function peopleIn(sentence: Pick<AnnotatedSentence, "people">, span: Span): PersonMention[] {
  return sentence.people.filter((m) => m.start < span.end && m.end > span.start);
}

/**
 * The person whom the tokens [first, last] tell, such as a verb's subject: the first mention in them that is no possessor
 * ("Pezeshkian's visit" is no person), else null.
 */
export function personAt(
  sentence: Pick<AnnotatedSentence, "people" | "tokens">,
  [first, last]: readonly [number, number]
): PersonMention | null {
  const span = {start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0};
  return peopleIn(sentence, span).find((m) => !m.possessive) ?? null;
}

/** The person of a mention. */
export function personOf(article: Pick<AnnotatedArticle, "people">, mention: PersonMention): Person {
  const person = article.people[mention.person];
  if (!person) throw new RangeError(`people: no person for mention: ${mention.text}`);
  return person;
}
