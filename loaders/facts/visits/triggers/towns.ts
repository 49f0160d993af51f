import {EVENTS, TRAVEL_NOUNS} from "../../../lexicon/travel.ts";
import {organizationNames, thingWords} from "../../../lexicon/organizations.ts";
import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import type {Frame, Stop} from "../frame.ts";
import {sceneOf} from "../scene.ts";
import {travellersOf} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";

const GOES: ReadonlySet<string> = new Set("visit tour inspect arrive travel fly go drive come walk cross spend stay be stop meet".split(" ")); // prettier-ignore
const REACH = 9;
const PARTICLE = /^(?:de|del|la|las|los|el|al|le|du|da|do|di|am|an|der|sur)$/;

/**
 * "toured the closed crossing at Kuźnica", "was in Hajnówka that July": a town that no list knows, in the country of which the text
 * speaks, where an official of another one is told to have been on a certain day.
 */
export function inTowns(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || sentence.dates.length === 0) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!GOES.has(verb.lemma) || verb.passive) return [];
    const name = townAfter(sentence, verb);
    if (name.length === 0) return [];
    const people = travellersOf(article, sentence, verb);
    const [first] = name;
    const scene = people.length > 0 ? sceneOf(article, sentence, first!.index, people, "town") : null;
    if (!scene || !people.every((t) => isForeign(article, t, scene))) return [];
    const stop: Stop = {...scene, places: [name.map((t) => t.text).join(" ")]};
    const told = frame(sentence, verb.head, people, [stop], factualityOfVerb(sentence, index), [
      "a town that no list knows"
    ]);
    return told.timing.start === "" ? [] : [told];
  });
}

/** The capitalised words after "in", "at" or "to", or right after "visited", that are no place, person, date or thing known. */
function townAfter(sentence: AnnotatedSentence, verb: VerbGroup): Token[] {
  const {tokens, verbs} = sentence;
  const isVisit = /^(?:visit|tour)$/.test(verb.lemma);
  for (let k = verb.head + (isVisit ? 1 : 2); k < tokens.length && k - verb.head <= REACH; k++) {
    const before = tokens[k - 1]!;
    if (/^[,;:—.]$/.test(before.text) || verbs.some((v) => v.first === k && v !== verb)) return [];
    // another place, known: the words lead there
    if (sentence.places.some((p) => p.start === tokens[k]!.start && p.kind !== "demonym" && p.kind !== "body")) return []; // prettier-ignore
    const leads = /^(?:in|at|to)$/.test(before.lower) || (isVisit && k === verb.head + 1);
    if (leads) {
      const name = nameFrom(sentence, k);
      if (name.length > 0) return name;
    }
  }
  return [];
}

function nameFrom({tokens, people, dates, places, quotes}: AnnotatedSentence, from: number): Token[] {
  let to = from;
  while (
    isName(tokens[to]) ||
    (to > from && PARTICLE.test(tokens[to]?.lower ?? "") && isName(tokens[to + 1]))
  )
    to++;
  const name = tokens.slice(from, to);
  const next = tokens[to];
  const isTaken = [...people.map((m) => m.phrase), ...dates, ...places, ...quotes].some((m) =>
    name.some((t) => m.start <= t.start && t.end <= m.end)
  );
  const isThing = name.some(({lower}) => thingWords.has(lower) || organizationNames.has(lower) || EVENTS.has(lower) || TRAVEL_NOUNS.has(lower)); // prettier-ignore
  const isClosed = !next || !/^(?:NOUN|PROPN)$/.test(next.pos);
  return name.length > 0 && name.length <= 4 && !isTaken && !isThing && isClosed ? name : [];
}

const isName = (t: Token | undefined): boolean => t?.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(t.text);
