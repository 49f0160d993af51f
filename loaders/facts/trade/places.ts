/** Countries of a sentence by the words that lead to them: "to Brazil", "from Iran", "with the EU", "Iraq's". */
import {isCountry} from "../../annotate/places.ts";
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention, Token} from "../../types.ts";
import {tokensOf, wordAt} from "./figure.ts";

export interface PartyMention {
  code: string;
  first: number;
  last: number;
  /** The preposition that leads to it, or empty. */
  preposition: string;
  demonym: boolean;
}

/** A country, a capital or any city of it where it trades ("goes to Sohar" is of no use), or the European Union. */
const isParty = (p: PlaceMention): boolean =>
  p.kind === "country" ||
  p.kind === "demonym" ||
  (p.kind === "city" && p.capital) ||
  (p.kind === "body" && p.country === "EU");

/** All countries of a sentence in order, those in sums of money left out. */
export function partiesOf(sentence: AnnotatedSentence): PartyMention[] {
  const mentions: PartyMention[] = [];
  for (const place of sentence.places) {
    if (!isParty(place) || place.country === "" || inQuantity(sentence, place) || inDate(sentence, place))
      continue;
    const {first, last} = tokensOf(sentence, place);
    if (isLandmark(sentence, last)) continue;
    mentions.push({code: place.country, first, last, preposition: "", demonym: place.kind === "demonym"});
  }
  for (const [i, mention] of mentions.entries()) {
    mention.preposition = prepositionOf(sentence, mention.first, mentions[i - 1]);
  }
  return mentions;
}

/** "Ukraine's neighbour Poland": says which Poland, not whose. */
const isLandmark = (sentence: AnnotatedSentence, last: number): boolean =>
  /^['’]s?$/.test(wordAt(sentence, last + 1)) &&
  /^(?:neighbou?r|ally|rival|partner|foe)$/.test(wordAt(sentence, last + 2)) &&
  sentence.places.some((p) => p.start === sentence.tokens[last + 3]?.start);

const inQuantity = (sentence: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  sentence.quantities.some((q) => q.start < end && start < q.end);
const inDate = (sentence: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  sentence.dates.some((d) => d.start < end && start < d.end);

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
    if (t.pos === "ADP" || t.lower === "to" || t.lower === "than") {
      // "to the ports of Brazil", "to buyers in Poland"
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

function outerPreposition(sentence: AnnotatedSentence, k: number): string {
  for (let i = k - 1; i >= 0 && i > k - 4; i--) {
    const t = sentence.tokens[i] as Token;
    if (/^(?:to|from|with|into)$/.test(t.lower)) return t.lower;
    if (
      !["DET", "ADJ", "NOUN"].includes(t.pos) ||
      /^(?:exports|imports|trade|deliveries|supplies|sales)$/.test(t.lower)
    )
      return "";
  }
  return "";
}

/** The countries of a sentence, and of the officials named in it. */
export function codesOf(article: AnnotatedArticle, sentence: AnnotatedSentence): string[] {
  const codes = new Set(partiesOf(sentence).map(({code}) => code));
  for (const mention of sentence.people) {
    const country = article.people[mention.person]?.country ?? "";
    if (isCountry(country)) codes.add(country);
  }
  return [...codes];
}
