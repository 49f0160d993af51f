import type {AnnotatedArticle, AnnotatedSentence, Person, PersonMention} from "../../types.ts";
import type {Stop, Traveller} from "./frame.ts";

/**
 * Nobody visits his own country: where a pronoun or an office was taken for an official of the host country, the next
 * who fits is meant. "President Sato welcomed President Omarov … He recalled his own visit to Astana": Sato.
 */
export function abroad(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  travellers: readonly Traveller[],
  stops: readonly Stop[]
): readonly Traveller[] {
  return travellers.map((traveller) => {
    const person = article.people[traveller.person];
    const isHome = person?.country && stops.length > 0 && stops.every((s) => s.host === person.country);
    if (!isHome || !stops.every((stop) => isNational(sentence, stop))) return traveller;
    const mention = unnamed(sentence, traveller);
    const other = mention && elsewhere(article, sentence, mention, person, stops);
    return other ? {person: other.id, doubts: [...traveller.doubts, "visitor from pronoun"]} : traveller;
  });
}

/** The country by name, or its capital: "his visit to Hokkaido" may well be a journey at home. */
const isNational = ({places}: AnnotatedSentence, stop: Stop): boolean =>
  stop.places.length === 0 || places.some((p) => p.capital && p.start >= stop.start && p.end <= stop.end);

/** The pronoun or the office by which the sentence calls him. */
function unnamed({people}: AnnotatedSentence, {person, doubts}: Traveller): PersonMention | undefined {
  const own = people.filter((m) => m.person === person);
  if (doubts.includes("visitor from pronoun")) return own.findLast((m) => m.kind === "pronoun");
  // "The President thanked President X for her hospitality": the first is another
  return own[0]?.kind === "office" ? own[0] : undefined;
}

/** The official named nearest before, of another country than the host's, whom the pronoun or the office may mean. */
function elsewhere(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  mention: PersonMention,
  wrong: Person,
  stops: readonly Stop[]
): Person | undefined {
  const gender = /^(?:he|his|him|himself)$/i.test(mention.text) ? "male" : /^(?:she|her|hers|herself)$/i.test(mention.text) ? "female" : ""; // prettier-ignore
  const fits = (other: Person | undefined): other is Person =>
    other !== undefined &&
    other.id !== wrong.id &&
    other.official &&
    other.name !== "" &&
    !stops.some((s) => s.host === other.country) &&
    (gender === "" || other.gender === "" || other.gender === gender) &&
    (mention.kind !== "office" || other.role.toLowerCase().includes(bare(mention.text)));
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const named = article.sentences[i]?.people.filter(
      (m) => m.kind === "name" && (i < sentence.index || m.start < mention.start)
    );
    const found = named?.map((m) => article.people[m.person]).find(fits);
    if (found) return found;
  }
  const [only, ...others] = article.people.filter((other) => fits(other) && other.country !== "");
  return mention.kind === "office" || others.length === 0 ? only : undefined;
}

const bare = (office: string): string => office.toLowerCase().replace(/^the /, "");
