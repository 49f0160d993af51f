import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {FIRST_TRIP, TRAVEL_NOUNS, UNDERTAKING_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedSentence, Factuality, VerbGroup} from "../../../types.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {timingOf} from "../timing.ts";

/** One of the words of a first trip. */
const FIRSTS = wordClass(/first|inaugural|maiden/i);

/** Prepositions of a stay. */
export const IN: ReadonlySet<string> = new Set(["in", "at"]);

/** A frame of what a trigger found, with the time that the words around it tell. */
export function frame(
  sentence: AnnotatedSentence,
  token: number,
  travellers: readonly Traveller[],
  found: Stop[],
  factuality: Factuality,
  doubts: string[] = [],
  own: ReadonlySet<number> = ownVerbs(sentence, token, found.length > 0)
): Frame {
  const stops = withRespective(sentence, found);
  const timing = timingOf(
    sentence,
    token,
    own,
    stops.slice(1).flatMap(({date, apart}) => (date && !apart ? [date] : [])),
    stops.slice(1).flatMap(({date, apart}) => (date && apart ? [date] : []))
  );
  const first = holds(sentence, FIRSTS) ? FIRST_TRIP.exec(sentence.text) : null;
  return {
    rule: "",
    sentence,
    token,
    travellers,
    stops,
    factuality,
    timing,
    doubts,
    firstTrip: first !== null && isOwn(sentence, token, first),
    open: isOpen(sentence, token),
    leader: -1
  };
}

/** "visited Riga and Tallinn on June 3 and 4, respectively": each stop has its own day. */
function withRespective({text, dates}: AnnotatedSentence, stops: Stop[]): Stop[] {
  if (stops.length < 2 || !/\brespectively\b/.test(text)) return stops;
  const last = stops.at(-1)!;
  const days = dates
    .filter((d) => d.from.length >= 7 && d.start >= last.end)
    .flatMap((d) => (d.from === d.to ? [d] : [{...d, to: d.from, shape: "point" as const}, {...d, from: d.to, shape: "point" as const}])); // prettier-ignore
  return days.length === stops.length ? stops.map((stop, i) => ({...stop, date: days[i]!})) : stops;
}

/** A verb whose subject is somebody else, or a noun that is somebody else's, takes no traveller from the context. */
function isOpen(sentence: AnnotatedSentence, token: number): boolean {
  const {tokens} = sentence;
  const verb = sentence.verbs.find((v) => v.head === token);
  if (verb)
    return (
      verb.subject === null ||
      /^(i|we)$/.test(tokens[verb.subject[0]]?.lower ?? "") ||
      isOfGuest(tokens, verb)
    );
  let k = token - 1;
  while (
    k > 0 &&
    token - k < 6 &&
    (/^(ADJ|NUM|NOUN|ADV)$/.test(tokens[k]?.pos ?? "") || tokens[k]?.text === "-")
  )
    k--;
  // "an earlier visit, set for February, was called off"
  if (/^(earlier|previous|planned)$/.test(tokens[token - 1]?.lower ?? "") && /^an?$/.test(tokens[token - 2]?.lower ?? "")) return true; // prettier-ignore
  // "A trip set for February was called off"
  if (tokens[k]?.lower === "a" && k === token - 1 && /^(?:set|planned|scheduled|due|arranged|fixed|announced)$/.test(tokens[token + 1]?.lower ?? "")) return true; // prettier-ignore
  // "A third visit, in May, was cancelled"
  if (tokens[k]?.lower === "a" && /^(?:second|third|fourth|fifth|further|new|fresh|return|follow)$/.test(tokens[k + 1]?.lower ?? "")) return true; // prettier-ignore
  const isLeg = /^(stop|stopover|leg)$/.test(tokens[token]?.lower ?? "") && tokens[k]?.lower === "a";
  return isLeg || /^(the|this|his|her)$/.test(tokens[k]?.lower ?? "");
}

/** "The guest, who had arrived in Baku on Tuesday", "the visitor flew in": whoever was told to have come. */
function isOfGuest(tokens: AnnotatedSentence["tokens"], {first}: VerbGroup): boolean {
  let k = first - 1;
  if (tokens[k]?.lower === "who") k -= tokens[k - 1]?.text === "," ? 2 : 1;
  return /^(?:guest|visitor)$/.test(tokens[k]?.lower ?? "") && tokens[k - 1]?.lower === "the";
}

/** The words "first foreign trip" are said of the noun of travel among them, else of the nearest trigger before them. */
function isOwn(sentence: AnnotatedSentence, token: number, match: RegExpExecArray): boolean {
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const inside = sentence.tokens.find(
    (t) => t.start >= start && t.end <= end && TRAVEL_NOUNS.has(t.lower.replace(/s$/, ""))
  );
  if (inside) return inside.index === token;
  const at = sentence.tokens[token]?.start ?? 0;
  return at < start && start - at < 120;
}

/** "The trip follows an announcement in May": the date is that of the other thing. */
const SET_BESIDE = new Set(["follow", "precede", "mark", "coincide", "echo", "mirror", "return", "repay"]);

/**
 * Heads of the verbs whose dates are the trigger's: itself; of a noun, the verb that undertakes it ("paid a visit"), and
 * the one that it accompanies ("said on Tuesday during a trip to").
 */
function ownVerbs(sentence: AnnotatedSentence, token: number, hasGoal: boolean): Set<number> {
  const {verbs} = sentence;
  if (verbs.some((v) => v.head === token)) return new Set([token]);
  const owner = verbOfNoun(sentence, token);
  const verb = owner && verbs[owner.verb];
  const isAccompanied =
    /^(?:during|on|in|with|amid|upon|at|end of|outset of|start of|beginning of|close of|part of|day of)$/.test(
      prepositionOf(sentence, token)
    );
  const nearest = clausesAround(sentence, token)[0];
  // "arrived in India on May 22 for a three-day visit to Mumbai"
  const isGoal =
    nearest !== undefined &&
    nearest.head < token &&
    COMING.test(nearest.lemma) &&
    prepositionOf(sentence, token) === "for";
  const clause = isAccompanied || isGoal ? nearest : undefined;
  const undertaken =
    verb &&
    !SET_BESIDE.has(verb.lemma) &&
    !tellsWhen(sentence, verb, token) &&
    (owner.role === "subject" || UNDERTAKING_VERBS.has(verb.lemma))
      ? [verb.head]
      : [];
  // "left on Friday for a trip that will take her to Lima": the day of Lima is another
  const departure = hasGoal ? departureTo(sentence, token) : undefined;
  return new Set([
    ...undertaken,
    ...(departure ? [departure.head] : []),
    ...(clause ? [clause.head] : []),
    ...(verb ? meanwhile(sentence, verb) : [])
  ]);
}

/** "on Tuesday announced the visit to Kenya from Monday": the first day is that of the telling. */
const tellsWhen = ({dates}: AnnotatedSentence, verb: VerbGroup, token: number): boolean =>
  /^(?:announce|confirm)$/.test(verb.lemma) &&
  verb.head < token &&
  verb.tense === "past" &&
  dates.length > 1 &&
  dates.some((d) => d.end <= verb.start);

const COMING = /^(?:arrive|land|come|go)$/;

/** "told them on Tuesday …, as she opened a visit": what is done at the same time. */
function meanwhile({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): number[] {
  // "arrived on October 12, beginning a three-day visit to Laos", "left on Tuesday, wrapping up his visit"
  const main = verbs[verb.governor];
  if (/^(?:begin|start|kick|embark|open|wrap|end|conclude|complete|finish)$/.test(verb.lemma) && verb.form === "gerund" && tokens[verb.first - 1]?.text === "," && main?.form === "finite") return [main.head]; // prettier-ignore
  const first = verb.subject?.[0] ?? verb.first;
  if (!/^(as|while)$/.test(tokens[first - 1]?.lower ?? "")) return [];
  return verbs.filter((v) => v.head < first && v.form === "finite").map((v) => v.head);
}

/** "left Nairobi on Friday for a visit to Chad", "is due to set off on a tour": the verb by which the trip begins. */
export function departureTo(sentence: AnnotatedSentence, token: number): VerbGroup | undefined {
  const verb = sentence.verbs.findLast((v) => v.head < token);
  if (!verb || verb.passive || !/^(?:leave|depart|set|head|fly|jet|embark|travel)$/.test(verb.lemma))
    return undefined;
  const between = sentence.tokens.slice(verb.head + 1, token);
  const parted =
    between.length > 14 || between.some((t) => /^(?:[;:]|and|but|who|which|that|after)$/.test(t.lower));
  return !parted && /^(?:for|on)$/.test(prepositionOf(sentence, token)) ? verb : undefined;
}

/** The preposition before the noun phrase of a noun: "during" of "during a three-day visit". */
function prepositionOf({tokens}: AnnotatedSentence, token: number): string {
  let k = token - 1;
  while (
    k >= 0 &&
    token - k < 8 &&
    (/^(ADJ|NUM|NOUN|ADV|DET|PRON|PROPN|PART)$/.test(tokens[k]?.pos ?? "") || tokens[k]?.text === "-")
  )
    k--;
  const word = tokens[k]?.lower ?? "";
  return word === "of" ? `${tokens[k - 1]?.lower ?? ""} of` : word;
}

/** Finite verbs before the token, nearest first, then those after it: a fronted adjunct belongs to the verb that follows. */
export const clausesAround = (sentence: AnnotatedSentence, token: number): VerbGroup[] => {
  const finite = sentence.verbs.filter(
    (v) => (v.form === "finite" && v.lemma !== "be") || v.form === "gerund"
  );
  const before = finite.filter((v) => v.head < token).reverse();
  return [...before, ...finite.filter((v) => v.head > token)];
};
