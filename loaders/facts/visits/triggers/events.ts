import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import {EVENTS, MEETING_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../../types.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop, Traveller} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {clausesAround, frame} from "./make.ts";

const HOLDING = wordClass(EVENTS);

/**
 * Who does something at an event abroad is there: "during talks in Cairo with …, the army chief asked", "on the margins of
 * the summit in Baku X met Y", "speaking at a forum in Doha".
 */
export function atEvents(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0 || !holds(sentence, HOLDING)) return [];
  const events = sentence.tokens.filter((t) => EVENTS.has(t.lower) && t.pos !== "VERB");
  return events.flatMap((t) => {
    const named = namedAfter(sentence, t);
    if (named ? !isAttended(sentence, t.index) : !leadsIn(sentence, t.index) && !isHeld(sentence, t.index)) return []; // prettier-ignore
    const stop = named ?? stopAfter(sentence, t.index);
    // "will be a guest at the Sofia forum"
    const being = named && sentence.verbs.findLast((v) => v.head < t.index && v.form === "finite" && v.lemma === "be"); // prettier-ignore
    const verb = stop && (being || clausesAround(sentence, t.index)[0]);
    if (!verb) return [];
    const subjects = travellersOf(article, sentence, verb);
    const all = MEETING_VERBS.has(verb.lemma)
      ? [...subjects, ...metAfter(article, sentence, verb.end)]
      : [...subjects, ...receivedAt(article, sentence, t, stop, subjects)];
    const guests = all.filter((guest) => isForeign(article, guest, stop));
    if (guests.length === 0 || guests.length > 4) return [];
    const factuality = factualityOfVerb(sentence, sentence.verbs.indexOf(verb));
    return [
      frame(sentence, t.index, guests, [stop], factuality, ["presence at an event"], new Set([verb.head]))
    ];
  });
}

/** "after talks with Mongolian minister X in Tashkent, his Uzbek host wrote": who is at home there had the other for a guest. */
function receivedAt(
  article: AnnotatedArticle,
  {people, tokens}: AnnotatedSentence,
  event: Token,
  stop: Stop,
  subjects: readonly Traveller[]
): Traveller[] {
  if (!/^(?:talks|meetings?|negotiations|consultations)$/.test(event.lower) || tokens[event.index + 1]?.lower !== "with") return []; // prettier-ignore
  if (subjects.length !== 1 || article.people[subjects[0]!.person]?.country !== stop.host) return [];
  const other = people.find((m) => m.phrase.start >= event.end && m.phrase.start - event.end <= 12 && m.phrase.end <= stop.start && !m.possessive); // prettier-ignore
  return other ? [asTraveller(article, other)] : [];
}

/** "the Baku summit": the city of which an event has its name. */
function namedAfter({places}: AnnotatedSentence, event: Token): Stop | null {
  const city = places.find((p) => p.kind === "city" && event.start - p.end === 1);
  return city
    ? {host: city.country, places: [city.name], date: null, start: city.start, end: city.end}
    : null;
}

/** "attended the Baku summit", "spoke at the Doha forum": the talk is of being there. */
function isAttended(sentence: AnnotatedSentence, at: number): boolean {
  const owner = verbOfNoun(sentence, at);
  const verb = owner?.role === "object" ? sentence.verbs[owner.verb] : undefined;
  if (verb && !verb.passive && /^(?:attend|address|join|chair|open)$/.test(verb.lemma)) return true;
  const lead = sentence.tokens.slice(Math.max(0, at - 4), at).map((t) => t.lower).join(" "); // prettier-ignore
  return /\b(?:at|during) (?:the )?(?:\S+ )?\S+$/.test(lead);
}

/** "wrapped up meetings with creditors in Paris", "co-chaired a session in Lima": the object of what is done there. */
function isHeld(sentence: AnnotatedSentence, at: number): boolean {
  const owner = verbOfNoun(sentence, at);
  const verb = owner?.role === "object" ? sentence.verbs[owner.verb] : undefined;
  return verb !== undefined && !verb.passive && /^(?:wrap|conclude|chair|co-chair(?:ed)?|begin|finish|end|complete|start|open|co-host(?:ed)?)$/.test(verb.lemma); // prettier-ignore
}

/** "during", "at", "on the sidelines of", "after" before the noun phrase of the event. */
function leadsIn({tokens}: AnnotatedSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= 7; k--) {
    const t = tokens[k] as Token;
    if (/^(during|at|after|following|alongside|amid)$/.test(t.lower)) return true;
    if (t.lower === "of")
      return /^(margins|sidelines|fringes|start|end|beginning|close|opening)$/.test(
        tokens[k - 1]?.lower ?? ""
      );
    if (!/^(DET|ADJ|NUM|NOUN|PROPN|PART|ADV|CCONJ)$/.test(t.pos) && t.text !== "-") return false;
  }
  return false;
}

/** "in Cairo", "on climate change in Baku", "with President Fahmy in Cairo". */
function stopAfter(sentence: AnnotatedSentence, at: number): Stop | null {
  const {tokens} = sentence;
  for (let k = at + 1; k < tokens.length && k <= at + 16; k++) {
    const t = tokens[k] as Token;
    if (t.lower === "in" || t.lower === "here") {
      const [stop] = stopsAt(sentence, t.lower === "here" ? k : k + 1);
      if (stop) return stop;
    }
    // "a meeting with his counterpart, Sergei Orlov, in Moscow": the commas around a name
    const isAroundName = t.text === "," && sentence.people.some((m) => m.kind === "name" && (m.start === tokens[k + 1]?.start || m.end === tokens[k - 1]?.end)); // prettier-ignore
    if (t.pos === "PUNCT" && t.text !== "-" && !isAroundName) return null;
    if (sentence.verbs.some((v) => v.first === k)) return null;
  }
  return null;
}

const metAfter = (
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  end: number
): readonly Traveller[] =>
  sentence.people
    .filter((m) => m.start >= end && m.start - end < 60 && !m.possessive)
    .slice(0, 2)
    .map((m) => asTraveller(article, m));
