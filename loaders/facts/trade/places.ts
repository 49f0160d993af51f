/** Countries of a sentence by the words that lead to them: "to Brazil", "from Iran", "with the EU", "Iraq's". */
import {once} from "../../annotate/once.ts";
import {isCountry} from "../../annotate/places.ts";
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention, Token, VerbGroup} from "../../types.ts";
import {pairByPlural} from "../parties.ts";
import {tokensOf, wordAt} from "./figure/words.ts";
import {verbSense} from "./words.ts";
import {mayPoint} from "./telling.ts";
import {speakerCountry} from "./voice.ts";

export interface PartyMention {
  code: string;
  first: number;
  last: number;
  /** The preposition that leads to it, or empty. */
  preposition: string;
  demonym: boolean;
  /** A city that is no capital: it stands for its country only where goods or money go to it or come from it. */
  local?: boolean;
  /** True where a word only stands for it: "from there", "in her country". */
  meant?: boolean;
}

/** A country, a capital or any city of it where it trades ("goes to Sohar" is of no use), or the European Union. */
const isParty = (p: PlaceMention): boolean =>
  p.kind === "country" ||
  p.kind === "demonym" ||
  p.kind === "city" ||
  p.kind === "region" ||
  (p.kind === "body" && p.country === "EU");

/** All countries of a sentence in order, those in sums of money left out; with an article, the speaker's own ("we", "our") too. */
export function partiesOf(sentence: AnnotatedSentence, article?: AnnotatedArticle): PartyMention[] {
  const known = mentionsOf(sentence);
  let found = known.get(article);
  if (!found) known.set(article, (found = findParties(sentence, article)));
  return found;
}

const mentionsOf = once<AnnotatedSentence, Map<unknown, PartyMention[]>>(() => new Map());

function findParties(sentence: AnnotatedSentence, article: AnnotatedArticle | undefined): PartyMention[] {
  const mentions: PartyMention[] = [];
  for (const place of sentence.places) {
    if (!isParty(place) || place.country === "" || inQuantity(sentence, place) || inDate(sentence, place))
      continue;
    const {first, last} = tokensOf(sentence, place);
    if (isLandmark(sentence, last) || isCrossed(sentence, first)) continue;
    // "the Subic Bay Freeport": one name
    const joined = sentence.places.some((p) => p.end === place.start - 1 && p.country !== place.country);
    if (joined && place.kind === "city" && !place.capital) continue;
    const local = place.kind === "region" || (place.kind === "city" && !place.capital);
    mentions.push({
      code: place.country,
      first,
      last,
      preposition: "",
      demonym: place.kind === "demonym",
      local
    });
  }
  mentions.push(...plurals(sentence, mentions), ...speakers(sentence, article));
  mentions.sort((a, b) => a.first - b.first);
  for (const [i, mention] of mentions.entries()) {
    mention.preposition = prepositionOf(sentence, mention.first, mentions[i - 1]);
  }
  return mentions.filter(
    (m) => m.preposition !== "apart" && (!m.local || /^(?:in|into|to|from)$/.test(m.preposition))
  );
}

/** "the country" as the subject of a verb. */
const isSubjectThe = ({tokens, verbs}: AnnotatedSentence, k: number): boolean =>
  tokens[k - 1]?.lower === "the" && verbs.some((v) => v.subject?.[1] === k && v.first > k && v.first - k < 3);

/** The one country in the subject of the verb before, where a pronoun is the subject of its own; of the sentence before, where none is. */
function antecedent(sentence: AnnotatedSentence, k: number, article: AnnotatedArticle): string {
  const own = sentence.verbs.findIndex((v) => v.subject?.[0] === k && v.subject[1] === k);
  if (own < 0 && isSupplied(sentence, k)) return toldOf(article, sentence);
  const before = sentence.verbs.slice(0, Math.max(0, own)).findLast((v) => isMain(sentence, v));
  if (before) return countryAsSubject(sentence, before);
  const previous = article.sentences[sentence.index - 1];
  if (own < 0 || sentence.tokens[k]?.lower !== "it" || previous?.paragraph !== sentence.paragraph) return "";
  const main = previous.verbs.find((v) => v.form === "finite" && v.subject);
  return main ? countryAsSubject(previous, main) : "";
}

/** "Peru supplies it with up to 100 megawatts": to whom the only verb of the sentence so far delivers. */
const isSupplied = ({tokens, verbs}: AnnotatedSentence, k: number): boolean =>
  tokens[k]?.lower === "it" &&
  !verbs.some((v) => v.head < k - 1) &&
  /^(?:suppl(?:y|ies|ied)|sells?|sold|sends?|sent|gives?|gave|delivers?|delivered|provides?|provided|owes?|owed|exports?|ships?)$/.test(tokens[k - 1]?.lower ?? ""); // prettier-ignore

/** "Laos covers 12% of Cambodia's needs, says Ngo Van, who runs the dam; it sent": neither who says so, nor a relative clause, nor a figure. */
const isMain = ({tokens}: AnnotatedSentence, {form, subject, first}: VerbGroup): boolean =>
  form === "finite" &&
  subject !== null &&
  subject[1] < first &&
  !/^(?:who|which|that)$/.test(tokens[first - 1]?.lower ?? "") &&
  !tokens.slice(subject[0], subject[1] + 1).some((t) => t.pos === "NUM");

/** The one country in a short subject: "Argentina, once a customer, stopped importing". */
function countryAsSubject(sentence: AnnotatedSentence, {subject}: VerbGroup): string {
  const [from, to] = subject ?? [0, -1];
  const inside = sentence.places.filter(
    (p) =>
      isParty(p) &&
      (p.kind !== "city" || p.capital) &&
      p.kind !== "region" &&
      p.start >= (sentence.tokens[from]?.start ?? 0) &&
      p.end <= (sentence.tokens[to]?.end ?? -1)
  );
  return inside.length === 1 && to - from < 3 ? inside[0]!.country : "";
}

/** "trade between the two Koreas" */
function plurals(sentence: AnnotatedSentence, named: readonly PartyMention[]): PartyMention[] {
  const pair = pairByPlural(sentence);
  if (!pair || named.some((m) => m.first <= pair.token && pair.token <= m.last)) return [];
  return pair.codes.map((code) => ({
    code,
    first: pair.token,
    last: pair.token,
    preposition: "",
    demonym: false
  }));
}

/**
 * "our exports", "they sell us": the country of whoever speaks; "the country imported", where the text names a source of
 * that country; "the Thai side stated that it hopes": the subject told before.
 */
function speakers(sentence: AnnotatedSentence, article: AnnotatedArticle | undefined): PartyMention[] {
  if (!article || !mayPoint(sentence)) return [];
  const found: PartyMention[] = [];
  for (const t of sentence.tokens) {
    const speaks = /^(?:we|us|our|ours)$/.test(t.lower) && t.text !== "US";
    // "had been invested in his country", he said
    const isCountryHere =
      t.lower === "country" &&
      (isSubjectThe(sentence, t.index) || /^(?:his|her)$/.test(wordAt(sentence, t.index - 1)));
    const code =
      speaks || isCountryHere
        ? (isCountryHere && isSubjectThe(sentence, t.index) ? toldOf(article, sentence) : "") ||
          speakerCountry(article, sentence, t) ||
          (isCountryHere ? ownersCountry(article, sentence, t.index - 1) : "")
        : isThere(sentence, t.index)
          ? placeBefore(article, sentence)
          : /^(?:it|they)$/.test(t.lower)
            ? antecedent(sentence, t.index, article)
            : "";
    // "in her country": the preposition stands before the pronoun
    const owned = isCountryHere && !isSubjectThe(sentence, t.index);
    const first = owned ? t.index - 1 : t.index;
    const meant = owned || t.lower === "there";
    if (code) found.push({code, first, last: t.index, preposition: "", demonym: t.lower === "our", meant});
  }
  return found;
}

/** "Cape Verde bought fuels from Angola. The country owes Angola": whom the sentence before speaks of. */
function toldOf(article: AnnotatedArticle, {index, paragraph}: AnnotatedSentence): string {
  const before = article.sentences[index - 1];
  const main = before?.paragraph === paragraph ? before.verbs.find((v) => v.form === "finite" && v.subject) : undefined; // prettier-ignore
  return before && main ? countryAsSubject(before, main) : "";
}

/** "in her country": that of the official whom the pronoun stands for. */
function ownersCountry(article: AnnotatedArticle, {people, tokens}: AnnotatedSentence, k: number): string {
  const mention = people.find((p) => p.start === tokens[k]?.start);
  const country = article.people[mention?.person ?? -1]?.country ?? "";
  return isCountry(country) ? country : "";
}

/** "bought 61% of its electricity from there" */
const isThere = (sentence: AnnotatedSentence, k: number): boolean =>
  wordAt(sentence, k) === "there" && /^(?:from|to)$/.test(wordAt(sentence, k - 1));

/** The one country that the sentence before names as a partner or a place: "Trade with Romania came to". */
function placeBefore(article: AnnotatedArticle, sentence: AnnotatedSentence): string {
  const before = article.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return "";
  const codes = new Set(
    partiesOf(before, article).flatMap((m) => (/^(?:with|in|to|from)$/.test(m.preposition) ? [m.code] : []))
  );
  return codes.size === 1 ? [...codes][0]! : "";
}

/** "Ukraine's neighbour Poland": says which Poland, not whose. */
const isLandmark = (sentence: AnnotatedSentence, last: number): boolean =>
  /^['’]s?$/.test(wordAt(sentence, last + 1)) &&
  /^(?:neighbou?r|ally|rival|partner|foe)$/.test(wordAt(sentence, last + 2)) &&
  sentence.places.some((p) => p.start === sentence.tokens[last + 3]?.start);

/** "a pipeline that is to cross Mongolia": a land on the way neither sells nor buys. */
const isCrossed = ({tokens}: AnnotatedSentence, first: number): boolean => {
  const before = tokens[tokens[first - 1]?.lower === "the" ? first - 2 : first - 1];
  return /^(?:cross(?:es|ed|ing)?|travers(?:e|es|ed|ing)|bypass(?:es|ed|ing)?|transit(?:s|ed|ing)?)$/.test(
    before?.lower ?? ""
  );
};

/** The lands that a sentence only leads through. */
export const crossedIn = (sentence: AnnotatedSentence): string[] =>
  sentence.places.filter((p) => isCrossed(sentence, tokensOf(sentence, p).first)).map((p) => p.country);

const inQuantity = (sentence: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  sentence.quantities.some((q) => q.start < end && start < q.end);
const inDate = (sentence: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  sentence.dates.some((d) => d.start < end && start < d.end);

const APART = new Set(["apart", "aside", "addition"]);

const FILLER = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

/** Back over the words of the noun phrase to its preposition; a listed country has that of the one before. */
function prepositionOf(
  sentence: AnnotatedSentence,
  first: number,
  previous: PartyMention | undefined
): string {
  for (let k = first - 1; k >= 0 && k > first - 9; k--) {
    const t = sentence.tokens[k] as Token;
    if (sentence.dates.some((d) => d.start <= t.start && t.start < d.end)) return "";
    if (previous && k === previous.last && /^(?:and|or|,|&)$/.test(wordAt(sentence, k + 1)))
      return previous.preposition;
    if (previous && k === previous.last && /^['’]s?$/.test(wordAt(sentence, k + 1)))
      return previous.preposition;
    if (previous && k === previous.last && previous.demonym) return previous.preposition;
    // "In Hungary South Korean firms have invested": a place in front, and the clause after it
    if (previous && k === previous.last && k === first - 1 && previous.first === 1) return "";
    // "Apart from Vietnam, Laos supplies Cambodia": of no part in this
    if (/^(?:from|to)$/.test(t.lower) && APART.has(wordAt(sentence, k - 1))) return "apart";
    if (t.lower === "besides" || t.lower === "unlike") return "apart";
    // "According to Tunisian customs": who says so
    if (t.lower === "to" && wordAt(sentence, k - 1) === "according") return "according";
    if (t.pos === "ADP" || t.lower === "to" || t.lower === "than") {
      // "to the ports of Brazil", "to buyers in Poland"
      if (t.lower === "for" && /^(?:bound|destined|headed)$/.test(wordAt(sentence, k - 1))) return "to";
      // "by way of the Argentine grid"
      if (t.lower === "of" && wordAt(sentence, k - 1) === "way" && wordAt(sentence, k - 2) === "by")
        return "via";
      if (t.lower === "to" && k === first - 2 && wordAt(sentence, first - 1) === "date") return "";
      // "Under the accord Paraguay is to deliver": the noun ends the phrase, the country begins the clause
      if (/^(?:under|after|before|for|at|by|in)$/.test(t.lower) && beginsClause(sentence, first)) return "";
      const outer = t.lower === "of" || t.lower === "in" ? outerPreposition(sentence, k) : "";
      return outer || t.lower;
    }
    if (/^(?:and|or|,)$/.test(t.lower)) {
      if (
        previous &&
        previous.last >= k - 5 &&
        sentence.tokens.slice(previous.last + 1, k).every((w) => FILLER.has(w.pos))
      )
        continue;
      return "";
    }
    if (!FILLER.has(t.pos) && t.lower !== "its" && t.lower !== "their" && t.text !== "-") return "";
    if (sentence.quantities.some((q) => q.core.start <= t.start && t.start < q.core.end)) return "";
  }
  return "";
}

/** A common noun ("at the moment", "at present") stands right before the country and a finite verb right after it. */
const beginsClause = (sentence: AnnotatedSentence, first: number): boolean => {
  const before = sentence.tokens[first - 1];
  return (
    before !== undefined &&
    (before.pos === "NOUN" || /^(?:present|first|last|best|least|most)$/.test(before.lower)) &&
    /^\p{Ll}/u.test(before.text) &&
    (sentence.verbs.some((v) => v.form === "finite" && v.first > first && v.first - first <= 2) ||
      verbSense(sentence, first + 1) !== null)
  );
};

/** "to the south of Peru": part of the phrase, however it is tagged. */
const QUARTERS = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/;

function outerPreposition(sentence: AnnotatedSentence, k: number): string {
  for (let i = k - 1; i >= 0 && i > k - 4; i--) {
    const t = sentence.tokens[i] as Token;
    if (/^(?:to|from|with|into)$/.test(t.lower)) return t.lower;
    if (
      (!["DET", "ADJ", "NOUN"].includes(t.pos) && !QUARTERS.test(t.lower)) ||
      /^(?:exports|imports|trade|deliveries|supplies|sales)$/.test(t.lower)
    )
      return "";
  }
  return "";
}

/** The countries of a sentence, and of the officials named in it. */
export function codesOf(article: AnnotatedArticle, sentence: AnnotatedSentence): string[] {
  // "goods shipped by way of Hong Kong": a place on the way
  const codes = new Set(
    partiesOf(sentence).flatMap(({code, local, preposition}) =>
      local || /^(?:via|through)$/.test(preposition) ? [] : [code]
    )
  );
  for (const mention of sentence.people) {
    const country = article.people[mention.person]?.country ?? "";
    if (isCountry(country)) codes.add(country);
  }
  return [...codes];
}
