import type {AnnotatedArticle, AnnotatedSentence, PlaceMention} from "../../types.ts";
import {datelineOf} from "../dateline.ts";
import {homeOf} from "../../annotate/home.ts";
import {holds, wordClass} from "../../annotate/word.ts";

/**
 * The article with places for "here" and "there": "arrived here on Monday" in a report from Male is an arrival in Male;
 * "he was there in May" a stay in the place that was named last.
 */
export function withDeixis(article: AnnotatedArticle): AnnotatedArticle {
  const dateline = datelineOf(article) ?? writtenIn(article);
  let last: PlaceMention | null = null;
  const cities = new Map<string, PlaceMention>();
  const sentences = article.sentences.map((given) => {
    const sentence = withCities(given, cities);
    for (const p of given.places)
      if ((p.kind === "city" || p.kind === "region") && !p.modifier) cities.set(p.country, p);
    const extra: PlaceMention[] = [];
    const pointing = holds(sentence, POINTING) ? sentence.tokens : [];
    for (const {text, lower, start, end, index} of pointing) {
      if (!DEICTIC.has(lower)) continue;
      const here = lower === "here" || isWithUs(sentence, index) || isInTown(sentence, index) ? dateline : null; // prettier-ignore
      const there =
        lower === "there" && isPlaceWord(sentence, index) && !isOfUnknown(sentence, start)
          ? lastBefore(sentence, start, last)
          : null;
      const city = isThisCity(sentence, index)
        ? dateline
        : isSameCity(sentence, index)
          ? (lastBefore(sentence, start, last) ?? dateline)
          : null;
      const land = isInThisCountry(sentence, index) && dateline ? {...dateline, kind: "country" as const, name: "", capital: false} : null; // prettier-ignore
      const named: PlaceMention | null = here ?? there ?? city ?? land;
      if (named) extra.push({...named, text, start, end, modifier: false});
    }
    const named = lastBefore(sentence, sentence.end, last);
    // "Qatar adopted a law in April. He had been there before": who acts is no place to be, where another was named
    if (!last || !named || !opensAsActor(sentence, named)) last = named;
    if (extra.length === 0) return sentence;
    return {...sentence, places: [...sentence.places, ...extra].sort((a, b) => a.start - b.start)};
  });
  return {...article, sentences};
}

/** With no dateline the country of the publisher, else the town or country that the article names first, where it is written in the first person of a people. */
function writtenIn({article, sentences}: AnnotatedArticle): PlaceMention | null {
  if (!sentences.some((s) => holds(s, HERE))) return null;
  const country = homeOf(article.publisher)?.country;
  const places = sentences
    .flatMap((s) => s.places)
    .filter((p) => !p.modifier && p.kind !== "body" && p.kind !== "demonym");
  if (country) {
    const named = places.find((p) => p.country === country);
    const {start, end} = sentences[0]!;
    return {type: "place", recognizer: "", text: "", kind: "country", name: "", capital: false, ...named, ...(named?.kind === "city" ? {kind: "country", capital: false} : {}), country, modifier: false, start, end}; // prettier-ignore
  }
  // "Bangkok rang up" is told from elsewhere; "Nobody in Lima asks" is not
  const isCaller = (p: PlaceMention): boolean =>
    sentences.some(({verbs, tokens}) => verbs.some((v) => CALLS.test(v.lemma) && v.start - p.end === 1 && tokens[v.first - 2]?.pos !== "ADP")); // prettier-ignore
  const first = sentences
    .slice(0, 2)
    .flatMap((s) => s.places)
    .find((p) => !p.modifier && p.kind === "city" && !isCaller(p));
  return first && sentences.some((s) => holds(s, OUR)) ? first : null;
}

const CALLS = /^(?:ring|phone|call|say|announce|tell|write|want|ask|insist|deny|reply|inform)$/;
const HERE = wordClass(["here", "us"]);
const OUR = wordClass(["our", "we", "us"]);

/** "The reopening follows talks in Kandahar. X spent Tuesday in the Afghan city": the town named last in that country. */
function withCities(
  sentence: AnnotatedSentence,
  cities: ReadonlyMap<string, PlaceMention>
): AnnotatedSentence {
  const {tokens, places} = sentence;
  if (!holds(sentence, TOWN)) return sentence;
  return {
    ...sentence,
    places: places.map((p) => {
      const city = p.kind === "demonym" ? cities.get(p.country) : undefined;
      const noun = city && tokens.find((t) => t.start >= p.end && t.start - p.end <= 9 && TOWNS.has(t.lower));
      const next = noun && tokens[noun.index + 1];
      if (!city || !noun || tokens.find((t) => t.start === p.start)?.index !== noun.index - 1) return p;
      if (/^(?:of|['’]s|,)$/.test(next?.lower ?? "") || /^(?:NOUN|PROPN)$/.test(next?.pos ?? "")) return p;
      // with its article, since a name behind one is that of a sight
      const start = tokens[noun.index - 2]?.lower === "the" ? tokens[noun.index - 2]!.start : p.start;
      const text = sentence.text.slice(start - sentence.start, noun.end - sentence.start);
      return {...city, text, start, end: noun.end, modifier: false};
    })
  };
}

const TOWNS = new Set(["city", "town", "port", "resort"]);
const TOWN = wordClass(TOWNS);

const DEICTIC = new Set(["here", "there", "city", "capital", "us", "town", "country"]);
const POINTING = wordClass(DEICTIC);

/** "Asked about the by-election in Ayer Kuning, he said he would go there": a place that no list knows. */
function isOfUnknown({tokens, places, people, dates}: AnnotatedSentence, at: number): boolean {
  const known = places.findLast((p) => p.end <= at)?.end ?? -1;
  return tokens.some((t, i) => {
    const next = tokens[i + 1];
    if (!/^(?:in|at)$/.test(t.lower) || t.start < known || !next || next.end > at) return false;
    const isName = next.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(next.text);
    return isName && ![...people, ...dates].some((m) => m.start <= next.start && next.end <= m.end);
  });
}

/** "was there", "travels there", not "there was", "there is no plan". */
const isPlaceWord = ({tokens, people}: AnnotatedSentence, index: number): boolean =>
  !/^(is|are|was|were|has|have|had|will|would|be|being|been|'s|’s|may|can|could|should|seems?)$/.test(
    tokens[index + 1]?.lower ?? ""
  ) &&
  (/^(VERB|AUX|ADV)$/.test(tokens[index - 1]?.pos ?? "") ||
    // "spent a night there"
    /^(?:nights?|days?|hours?|weeks?|weekend|evening|morning|afternoon|trip|visit|stop|talks|meetings?|summit|conference|forum|funeral|ceremony|celebrations|wedding|inauguration|session|fair|stopover|journey|tour|delegation|parliament|embassy|airport)$/.test(
      tokens[index - 1]?.lower ?? ""
    ) ||
    // "met President Gashi there"
    people.some((m) => m.kind === "name" && m.phrase.end === tokens[index - 1]?.end) ||
    // "was last there in March"
    /^(last|first|once)$/.test(tokens[index - 1]?.lower ?? ""));

/** "stays with us until Friday", "came to us from Lima": in the country of the paper. */
const isWithUs = ({tokens}: AnnotatedSentence, index: number): boolean =>
  tokens[index]?.text === "us" &&
  /^(?:with|to)$/.test(tokens[index - 1]?.lower ?? "") &&
  /^(?:stay|be|come|spend|remain|return)$/.test(tokens[index - 2]?.lemma ?? "");

/** "Minister X, who is in the country, watched": that of the paper, where the sentence names no other. */
const isInThisCountry = ({tokens, places}: AnnotatedSentence, index: number): boolean =>
  tokens[index]?.lower === "country" &&
  /^(?:the|this)$/.test(tokens[index - 1]?.lower ?? "") &&
  tokens[index - 2]?.lower === "in" &&
  /^(?:is|are|currently|presently|now|already)$/.test(tokens[index - 3]?.lower ?? "") &&
  tokens.slice(Math.max(0, index - 6), index - 3).some((t) => t.lower === "who") &&
  !places.some((p) => p.kind === "country" || p.kind === "city");

/** "was in town over the weekend": where the paper is. */
const isInTown = ({tokens}: AnnotatedSentence, index: number): boolean =>
  tokens[index]?.lower === "town" &&
  tokens[index - 1]?.lower === "in" &&
  /^(?:is|are|was|were|been|be|arrived|back|day|days|week|weekend)$/.test(tokens[index - 2]?.lower ?? "");

/** "arrived on Tuesday in this city": the one from which the report comes. */
const isThisCity = ({tokens}: AnnotatedSentence, index: number): boolean =>
  /^(?:city|capital)$/.test(tokens[index]?.lower ?? "") &&
  tokens[index - 1]?.lower === "this" &&
  /^(?:in|to|into|for)$/.test(tokens[index - 2]?.lower ?? "");

/** "She was last in the city in 2022", "who is in the national capital": the one spoken of. */
function isSameCity({tokens}: AnnotatedSentence, index: number): boolean {
  if (!/^(city|capital)$/.test(tokens[index]?.lower ?? "")) return false;
  const lead = tokens[index - 1]?.lower === "national" ? index - 2 : index - 1;
  const next = tokens[index + 1];
  return (
    /^(?:the|that)$/.test(tokens[lead]?.lower ?? "") &&
    /^(in|to|into|for)$/.test(tokens[lead - 1]?.lower ?? "") &&
    !/^(NOUN|PROPN|PART)$/.test(next?.pos ?? "") &&
    !/^(of|-|['’]s?)$/.test(next?.lower ?? "") &&
    !(next?.text === "," && tokens[index + 2]?.pos === "PROPN")
  );
}

const isOfSubject = ({people}: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  people.some((m) => m.kind !== "pronoun" && m.phrase.start <= start && end <= m.phrase.end);

/** "Qatar adopted a law": a country that does something, the only place of its sentence. */
const opensAsActor = ({start, places, verbs}: AnnotatedSentence, place: PlaceMention): boolean =>
  place.start === start &&
  place.kind === "country" &&
  places.length === 1 &&
  verbs.some((v) => v.form === "finite" && !v.passive && v.start > place.end && v.start - place.end < 6 && !/^(?:be|host|receive|welcome|greet)$/.test(v.lemma)); // prettier-ignore

const lastBefore = (
  sentence: AnnotatedSentence,
  at: number,
  last: PlaceMention | null
): PlaceMention | null =>
  sentence.places.findLast(
    (p) =>
      p.end <= at &&
      (p.kind === "city" || p.kind === "country") &&
      !p.modifier &&
      // "when Guinea-Bissau's president arrived there": where he is from
      !isOfSubject(sentence, p)
  ) ?? last;
