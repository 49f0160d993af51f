/**
 * What one article tells of a person and another takes for known: "President Rosa Huamaní of Peru" in the one, "Rosa Huamaní's
 * first trip to Bolivia" in the other. Each article is read alone first; one that names somebody whom others introduce is read
 * once more, with their introduction.
 */
import type {Introduced, Official} from "../../types.ts";
import {findPlaces} from "../places.ts";
import {splitSentences} from "../sentences.ts";
import {countryOf} from "./cast/member.ts";
import type {Cast, Member} from "./cast/member.ts";
import {WORDS_OF_NAME, isOneName} from "./names/spelling.ts";
import type {Title} from "./drafts.ts";
import {sameOffice} from "./offices.ts";
import {HEADS} from "./offices/heads.ts";
import {readSentence} from "./phrases.ts";
import {LOOSE, OCCUPATIONS, RELATIVE, bestTitle} from "./titles.ts";

/** The people of an article as other articles can use them, and those whom it takes for known. */
export function introducedBy({members, unsure}: Cast): Introduced {
  const named = members.filter(({keys}) => keys.length >= WORDS_OF_NAME);
  const strangers = [...named.filter(isStranger).map(({keys}) => keys), ...unsure];
  return {officials: named.flatMap(officialOf), strangers};
}

/** With an office of his own and a country that a title tells: what was worked out is no introduction. */
function officialOf(member: Member): Official[] {
  const title = bestTitle(member.titles);
  const isClear = title && !title.former && !title.plural && !title.rival && !title.owner && !isVague(title.kind, title.key); // prettier-ignore
  const country = countryOf(member);
  if (!isClear || member.fallen || member.inferred || country === "" || member.introduced) return [];
  const official = {keys: member.keys, role: title.full, country};
  return [inherits(member) ? {...official, inherits: true} : official];
}

const isVague = (kind: string, key: string): boolean =>
  OCCUPATIONS.has(kind) || RELATIVE.has(key) || LOOSE.has(key);

function isStranger(member: Member): boolean {
  if (member.fallen || member.titles.some((t) => t.former || OCCUPATIONS.has(t.kind))) return false;
  return heldNow(member).length === 0 || member.inferred || inherits(member) || countryOf(member) === "";
}

/** "in the presence of Premier A of X and Minister B": his country is that of the office before, which may be the other side's. */
const inherits = ({titles}: Member): boolean =>
  titles.some((t) => t.inherits) && titles.every((t) => t.inherits || t.country === "");

/** "X, then a lieutenant": what he was is no introduction of what he is. */
const heldNow = ({titles}: Member): Title[] => titles.filter(({past}) => !past);

/** True where somebody whom an article takes for known can be this official. */
export function isMeant({keys}: Official, {strangers}: Introduced): boolean {
  return strangers.some((name) => isOneName(name, keys));
}

/** Gives people without office or country those that other articles tell of them, where these are of one mind. */
export function introduce(cast: Cast, known: readonly Official[]): void {
  if (known.length === 0) return;
  for (const member of cast.members) {
    if (member.keys.length < WORDS_OF_NAME || !isStranger(member)) continue;
    const meant = known
      .filter(({keys}) => isOneName(member.keys, keys))
      .map(({role, country, inherits}) => ({titles: titlesOf(role), country, inherits}))
      .filter(({titles}) => titles.length > 0 && fits(member, titles));
    const told = meant.filter((official) => !official.inherits);
    const heard = told.length > 0 ? told : meant;
    const [first] = heard;
    if (!first || heard.some(({country}) => country !== first.country)) continue;
    member.introduced = true;
    member.country = first.country;
    if (heldNow(member).length === 0) member.titles.unshift(...first.titles);
  }
}

/**
 * "Paraguayan vice president in Kigali for talks", above "Vice President Mehmet Yildiz arrived on Monday": the country that the
 * headline gives to an office, where the text gives none to its one holder.
 */
export function introduceByHeadline({members}: Cast, headline: string): void {
  const open = members.filter((m) => m.keys.length >= WORDS_OF_NAME && countryOf(m) === "" && heldNow(m).length > 0); // prettier-ignore
  // it is read only where it may help somebody
  const [heading] = open.length > 0 && mayTellOffice(headline) ? splitSentences(headline) : [];
  const places = heading ? findPlaces(heading) : [];
  if (!heading || places.length === 0) return;
  const told = readSentence({...heading, places, verbs: []}).drafts.flatMap(({titles}) => titles).filter((t) => /^[A-Z]{3}$/.test(t.country) && !t.former); // prettier-ignore
  for (const title of told) {
    const holders = members.filter((m) => m.keys.length >= WORDS_OF_NAME && heldNow(m).some((own) => sameOffice(own, title))); // prettier-ignore
    const [only] = holders;
    const isTaken = told.some((other) => other !== title && sameOffice(other, title));
    if (!only || holders.length > 1 || isTaken || only.country !== "" || countryOf(only) !== "") continue;
    only.country = title.country;
  }
}

/** Whether some word can begin an office, with or without stops: "PM", "P.M.". */
const mayTellOffice = (headline: string): boolean =>
  (headline.match(/(?:\p{Lu}\.)+|[\p{L}\p{M}]+/gu) ?? []).some((word) =>
    HEADS.has(word.replaceAll(".", "").toLowerCase())
  );

/** An office in the words of another article. */
function titlesOf(role: string): Title[] {
  const sentence = splitSentences(role)[0];
  return sentence ? readSentence({...sentence, places: [], verbs: []}).drafts.flatMap(({titles}) => titles) : []; // prettier-ignore
}

/** One without an office, or with the same. */
const fits = (member: Member, titles: readonly Title[]): boolean => {
  const held = heldNow(member);
  return held.length === 0 || held.some((own) => titles.some((title) => sameOffice(own, title)));
};
