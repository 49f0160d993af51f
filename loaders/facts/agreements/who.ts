/** Countries and people in a stretch of words. */
import {LOCATIVE, NON_STATES, STATE_HEADS} from "../../lexicon/agreements.ts";
import {datelineOf} from "../dateline.ts";
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention, Token} from "../../types.ts";

export type Range = readonly [first: number, last: number];

/** Codes of the countries and of the people's countries inside a range. `who` leaves places of the act out: "in Beijing". */
export function collect(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  [first, last]: Range,
  who: boolean
): string[] {
  const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? -1];
  const found: {at: number; code: string}[] = [];
  for (const p of sentence.places) {
    if (p.start < start || p.end > end || p.kind === "region" || (p.kind === "city" && !p.capital)) continue;
    // "ROME, June 13 (Alta) – Ukraine and Japan signed": where the news is from
    if (who && (isWhere(sentence, p.start) || (sentence.index < 3 && p.start === sentence.start && datelineOf(article) === p))) continue; // prettier-ignore
    if (isMeeting(sentence, p)) continue;
    if (!isOfPerson(article, sentence, p)) found.push({at: p.start, code: standsFor(article, p)});
  }
  for (const m of sentence.people) {
    if (m.start < start || m.end > end) continue;
    if (who && m.possessive && m.kind !== "pronoun" && !ownsSide(sentence, m.end)) continue;
    // "her Danish colleague, Jesper Krogh", of whom no more is known
    const code =
      article.people[m.person]?.country ||
      (m.kind === "name"
        ? sentence.places.find((p) => m.phrase.start <= p.start && p.end <= m.phrase.end)?.country
        : "");
    if (
      code &&
      !(
        m.kind === "pronoun" &&
        m.possessive &&
        !(who && ownsSide(sentence, m.start)) &&
        !isHonour(sentence, m)
      ) &&
      !(who && isWhere(sentence, m.phrase.start))
    )
      found.push({at: m.start, code});
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({code}) => code))];
}

/** "His Excellency", "Her Majesty": whom it names, and not whose. */
export const isHonour = ({text, start}: AnnotatedSentence, {end}: {end: number}): boolean =>
  /^ (?:Excellency|Majesty|Highness|Royal Highness|Holiness|Honou?r)\b/.test(
    text.slice(end - start, end - start + 16)
  );

/** "on the sidelines of a UN meeting", "after the EU-Africa summit": whose meeting it is, and not who. */
function isMeeting({tokens}: AnnotatedSentence, p: PlaceMention): boolean {
  if (!p.modifier && p.kind !== "body") return false;
  const at = tokens.findIndex((t) => t.start >= p.end);
  return at > 0 && tokens.slice(at, at + 3).some((t) => MEETINGS.test(t.lower)) && !tokens.slice(at, at + 2).some((t) => t.pos === "VERB" || t.pos === "CCONJ" || t.text === ","); // prettier-ignore
}

const MEETINGS = /^(?:meeting|summit|session|conference|forum|assembly)s?$/;

/** In the words that tell a person; "her Danish colleague" behind a Canadian's name tells another. */
const isOfPerson = (article: AnnotatedArticle, sentence: AnnotatedSentence, p: PlaceMention): boolean =>
  sentence.people.some(
    (m) =>
      m.kind !== "pronoun" &&
      m.phrase.start <= p.start &&
      p.end <= m.phrase.end &&
      !(
        p.kind === "demonym" &&
        p.start > m.end &&
        ![p.country, undefined, ""].includes(article.people[m.person]?.country)
      )
  );

/** "Brussels and Yerevan initialled": the EU, where the article speaks of it and of no Belgium. */
function standsFor({sentences}: AnnotatedArticle, {country, name, kind}: PlaceMention): string {
  if (kind !== "city" || name !== "Brussels") return country;
  const places = sentences.flatMap((s) => s.places);
  return places.some((p) => p.country === "EU") &&
    !places.some((p) => p.country === "BEL" && p.kind !== "city")
    ? "EU"
    : country;
}

/** "Lombardi's government": who acts is his country. */
function ownsSide({tokens}: AnnotatedSentence, end: number): boolean {
  // "his government"
  const own = tokens.find((t) => t.start === end && /^(?:his|her)$/.test(t.lower));
  if (own)
    return /^(?:government|administration|cabinet|side|country)$/.test(tokens[own.index + 1]?.lower ?? "");
  const next = tokens.filter((t) => t.start >= end).slice(0, 5); // prettier-ignore
  const mark = next.findIndex((t) => /^['’]s?$/.test(t.text));
  return (
    mark >= 0 &&
    mark < 2 &&
    next.slice(mark + 1).some((t) => /^(government|administration|cabinet|side|country)$/.test(t.lower))
  );
}

/** "in Beijing", "on a visit to Baghdad": where, and not who. */
const isWhere = (sentence: AnnotatedSentence, at: number): boolean =>
  LOCATIVE.has(wordBeforePlace(sentence, at)) && !isOrigin(sentence, at);

/** "ministers from Zambia, Angola and Congo": those who come from there act for it. */
function isOrigin({tokens}: AnnotatedSentence, at: number): boolean {
  const inside = tokens.findLastIndex((t) => t.end <= at && t.lower === "in");
  // "governments in Bamako and Niamey signed"
  if (inside > 0 && tokens.findLastIndex((t) => t.end <= at) === inside && /^(?:governments?|authorities|juntas?|rulers|cabinets?|generals|parliaments?|assembly|lawmakers|legislators|mps)$/.test(tokens[inside - 1]!.lower)) return true; // prettier-ignore
  const from = tokens.findLastIndex((t) => t.end <= at && t.lower === "from");
  return from > 0 && tokens.findLastIndex((t) => t.end <= at) - from < 3 && SENT.test(tokens[from - 1]!.lower); // prettier-ignore
}

const SENT =
  /^(?:ministers?|presidents?|premiers?|leaders?|officials?|delegates?|delegations?|envoys?|negotiators?|ambassadors?|diplomats?|representatives?|chiefs?)$/;

function wordBeforePlace({tokens}: AnnotatedSentence, at: number): string {
  const index = tokens.findLastIndex((t) => t.end <= at);
  for (let k = index; k >= 0 && index - k < 6; k--) {
    const t = tokens[k] as Token;
    // "in Beijing, China", "in Bishkek, Firuz Rahmatov": a name after the comma is the place's only if it is one
    if (t.text === ",") return "";
    if (t.pos === "ADP" || t.lower === "to") return t.lower;
    if (
      t.pos !== "DET" &&
      t.pos !== "ADJ" &&
      !/^(capital|city|neighbou?ring|northern|southern|eastern|western)$/.test(t.lower)
    )
      return "";
  }
  return "";
}

/** The head of the phrase is a company, a union, rebels: "Iranian and Omani companies". */
export function isNonState({tokens, people, places}: AnnotatedSentence, [first, last]: Range): boolean {
  const words = tokens.slice(first, last + 1);
  const of = words.findIndex((t) => /^(of|from|in)$/.test(t.lower));
  const head = (of > 0 ? words.slice(0, of) : words).findLast((t) => t.pos === "NOUN" || t.pos === "PROPN");
  if (!head || isOfficial(tokens, head)) return false;
  if (isNamedFirm(places, words)) return true;
  // "a Ghanaian brewery": one of many in a country
  const isOne =
    /^(an?|some|two|three|several)$/.test(words[0]?.lower ?? "") &&
    head.pos === "NOUN" &&
    !STATE_HEADS.has(head.lower);
  if (
    !NON_STATES.has(head.lower) &&
    !(
      isOne &&
      places.some((p) => p.kind === "demonym" && p.start >= (words[0]?.start ?? 0) && p.end < head.start)
    )
  )
    return false;
  const inside = (s: {start: number; end: number}) => s.start <= head.start && head.end <= s.end;
  return !people.some((m) => inside(m.phrase)) && !places.some(inside);
}

/** "Mongolian oil company Naftex and Chilean refiner Petrolux": a firm before its name. */
export function isNamedFirm(places: readonly PlaceMention[], words: readonly Token[]): boolean {
  const firm = words.findIndex((t, k) => t.pos === "NOUN" && NON_STATES.has(t.lower) && !STATE_HEADS.has(t.lower) && words[k + 1]?.pos === "PROPN"); // prettier-ignore
  return firm >= 0 && !places.some((p) => p.start === words[firm + 1]!.start);
}

/** "The central banks of Peru and Laos", "its space agency": bodies of the state. */
const isOfficial = (tokens: readonly Token[], {index, lower}: Token): boolean =>
  (/^(?:banks?|agency|agencies)$/.test(lower) && /^(?:central|reserve|space|nuclear|customs|intelligence|armaments?|procurement|defen[cs]e)$/.test(tokens[index - 1]?.lower ?? "")) ||
  (/^governors?$/.test(lower) && tokens.slice(Math.max(0, index - 1), index + 5).some((t) => /^(?:banks?|general|reserve)$/.test(t.lower))); // prettier-ignore

/** "Mitsubishi Electric": a name of its own, neither a country's nor a person's, nor of an office of state. */
export function isFirm({tokens, people, places}: AnnotatedSentence, [first, last]: Range): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.length === 0 || !words.every((t) => t.pos === "PROPN" || /^(?:and|&|-|the|of)$/.test(t.lower))) return false; // prettier-ignore
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  // "Work continues": a capital at the head of the sentence makes a name of any word
  if (first === last && first === 0) return false;
  return (
    words.some((t) => t.pos === "PROPN") &&
    !words.some((t) => OF_STATE.test(t.lower)) &&
    ![...places, ...people].some((m) => m.start < end && start < m.end)
  );
}

const OF_STATE =
  /^(?:.*(?:minist|govern|presid|parliament|commission|secretar|embass|republic|king).*|council|assembly|cabinet|army|navy|house|senate|palace|office|department|union|state|court|sides?|north|south|east|west|european|african|coast|guard)$/;

/** "Qatar likes friends. It signed a pact with Ankara": the one country that stands as subject before the pronoun. */
export function countryOfIt(article: AnnotatedArticle, sentence: AnnotatedSentence, before: number): string {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const other = article.sentences[i]!;
    if (other.paragraph !== sentence.paragraph) return "";
    const own = i === sentence.index;
    const verbs = other.verbs.filter((v) => v.form === "finite" && v.subject && (!own || v.head < before));
    for (const {subject} of verbs) {
      const [first, last] = subject!;
      const [start, end] = [other.tokens[first]!.start, other.tokens[last]!.end];
      const codes = new Set(other.places.filter((p) => p.start >= start && p.end <= end && !p.modifier && p.kind !== "region" && p.kind !== "demonym" && (p.kind !== "city" || p.capital)).map((p) => p.country)); // prettier-ignore
      const whose = codes.size === 0 ? collect(article, other, subject!, true) : [];
      if (codes.size === 1) return [...codes][0]!;
      if (codes.size > 1) return "";
      if (whose.length === 1 && other.people.some((m) => m.possessive && m.start === start)) return whose[0]!;
    }
  }
  return "";
}

export const wordsOf = ({tokens, text, start}: AnnotatedSentence, [first, last]: Range): string =>
  last < first
    ? ""
    : text.slice((tokens[first]?.start ?? start) - start, (tokens[last]?.end ?? start) - start);
