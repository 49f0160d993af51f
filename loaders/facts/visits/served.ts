import type {AnnotatedArticle} from "../../types.ts";
import type {Traveller} from "./frame.ts";

export const POSTED =
  /^(?:\w+ )?(?:Ambassador|High Commissioner(?! for)|Consul|Consul General|Chargé d.Affaires|Charge d.Affaires|Envoy Extraordinary)(?! (?:at Large|to the (?:UN|United Nations)))\b/;

/** Country whom a person serves, if it can be told; null where he is no official. */
export function countryOf(article: AnnotatedArticle, traveller: Traveller): string | null {
  const person = article.people[traveller.person];
  if (!person || !(person.official || person.late)) return null;
  // his errands in the country where he is posted are no travels
  if (POSTED.test(person.role) && /^[A-Z]{3}$/.test(person.country)) return null;
  if (person.country === "" && person.role === "") return null;
  return person.country;
}
