/** How English sentences name countries, bodies and those whom a statement is credited to: part of `index.ts`. */

/** Names that running text gives an article: `the United States`, `the EU`. */
const WITH_ARTICLE =
  /^(?:United |Republic of |.{1,40}\b(?:Republic|Federation|Islands|Emirates|coalition|Union)$|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican|Holy See|EU$|UN$|UK$|US$)/;

const PLURAL_OR_MASS = /(?:[^s’']s|media|data|staff|police|people)$/;

/** A name as it stands in a sentence. */
const inText = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

export const names = {
  inText,
  /** `Iraq’s`, `the United States’`; of a name as it stands in a sentence. */
  ofWhom: (name: string): string => `${name}${name.endsWith("s") ? "’" : "’s"}`,
  /** Whom a statement is credited to, as it follows `according to`: `the ministry`, `IRNA`, `Kenya’s minister`. */
  creditedTo: (name: string): string => {
    if (/^(?:the|an?|his|her|their|its)\b|^\S{1,40}(?:’s|'s|s’|s')\s/i.test(name)) return name;
    const last = name.split(/ /).at(-1)!;
    const noun = /^[\p{Ll}-]+$/u.test(last) && !PLURAL_OR_MASS.test(last);
    return noun ? `the ${name}` : inText(name);
  },
  /** An office with its country or body, and both with commas between. */
  officeOf: (office: string, country: string): string => `${office} of ${country}`,
  office: (office: string, country: string): string => `${office}, ${country}`,
  theOffice: (office: string): string => `the ${office}`,
  anOfficial: "an official",
  anOfficialOf: (country: string): string => `an official of ${country}`,
  /** Part of a country, as a text calls it: `the north`, `most of Kenya`, `Rift Valley`. */
  place: (place: string): string =>
    /\b(?:region|zone|north|south|east|west|capital|border)$/i.test(place) &&
    !/^(?:the|most|parts?|all|some)\b/i.test(place)
      ? `the ${place}`
      : place,
  placeIn: (place: string, country: string): string => `${place} (${country})`
};
