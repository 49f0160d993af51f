/** Clauses put between commas that only say who says it: no verb behind them hangs on them. */
import {TIME_WORDS} from "../lexicon/calendar.ts";
import {SAYING} from "../lexicon/verbs.ts";
import type {AnnotatedSentence, PlaceMention, Span, Token, VerbGroup} from "../types.ts";

/** Tokens that may stand between the verb and the comma that closes the aside. */
const LONGEST = 8;

/**
 * "is travelling to Berlin, the court announced on Monday, before flying on": who says so neither flies nor governs the flight.
 *
 * @returns from the first word of the aside to the comma that closes it; null where the verb tells more than who says it
 */
export function asideOf(
  tokens: readonly Token[],
  {lemma, form, first, head, subject}: VerbGroup
): Span | null {
  if (form !== "finite" || !SAYING.has(lemma) || !subject) return null;
  const isInverted = subject[0] > head;
  const opens = isInverted ? first : subject[0];
  if (opens < 2 || tokens[opens - 1]?.text !== ",") return null;
  const from = isInverted ? subject[1] + 1 : head + 1;
  // "both presidents expressed support for the force,": something is done
  if (!isInverted && lemma !== "tell" && !isLoose(tokens[from])) return null;
  const close = tokens.slice(from, from + LONGEST).find(({pos}) => CLOSING.test(pos));
  if (close?.text !== ",") return null;
  // "the minister said in Riga on Thursday,", "said during her visit,": where he was is told as well
  if (tokens.slice(head + 1, close.index).some(isElsewhere)) return null;
  // "told his host, X, that": the clause goes on; "said on Thursday, as the two signed": so does the day
  // where the comma stands right behind the verb, a later "that" is of what is told: "officials said, was signed that day"
  const isBare = close.index === head + 1 && lemma !== "tell";
  const reach = close.index + (isBare ? 2 : LONGEST);
  const isOn = tokens.slice(head + 1, reach).some(({lower}) => lower === "that");
  if (isOn || GOING_ON.has(tokens[close.index + 1]?.lower ?? "")) return null;
  return {start: tokens[opens]!.start, end: close.start};
}

const CLOSING = /^(?:VERB|AUX|PUNCT)$/;
const GOING_ON = new Set("as when while after hours minutes days following during".split(" "));

const isElsewhere = ({pos, lower}: Token): boolean =>
  /^(?:his|her|their)$/.test(lower) || (pos === "PROPN" && !TIME_WORDS.has(lower));

/** What is said of the saying, and not what is said: a time, a place, a manner. */
const isLoose = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:PUNCT|ADP|ADV)$/.test(token.pos) || TIME_WORDS.has(token.lower));

/**
 * The verbs of a sentence without those that only tell who says it, and these: what is left reads as if the asides were not there
 * ("will fly to Lima, the court announced on Monday, in May").
 */
export function partAsides(all: VerbGroup[]): Pick<AnnotatedSentence, "verbs" | "asides"> {
  const asides = all.filter(({aside}) => aside);
  if (asides.length === 0) return {verbs: all, asides};
  const verbs = all.filter(({aside}) => !aside);
  for (const verb of verbs) verb.governor = verbs.indexOf(all[verb.governor]!);
  return {verbs, asides};
}

/** "the ministry in Paris said": no place of what is told; "Poland's ministry said" may name a party to it. */
export function withoutSpeakersSeats(sentence: AnnotatedSentence, places: PlaceMention[]): PlaceMention[] {
  if (sentence.asides.length === 0) return places;
  const {text, start} = sentence;
  const isSeat = (place: PlaceMention) => text.slice(0, place.start - start).endsWith(" in ");
  const kept = new Set(outsideAsides(sentence, places));
  return places.filter((place) => kept.has(place) || !isSeat(place));
}

/** What stands outside a sentence's asides: the dates that do not only tell when something was said. */
export const outsideAsides = <T extends Span>({asides}: AnnotatedSentence, found: T[]): T[] =>
  asides.length === 0
    ? found
    : found.filter(
        (one) => !asides.some(({aside}) => aside && aside.start <= one.start && one.end <= aside.end)
      );
