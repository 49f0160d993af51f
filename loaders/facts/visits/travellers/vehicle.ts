/** Travellers told by what carries them. */
import {holds, wordClass} from "../../../annotate/word.ts";
import {VEHICLES} from "../../../lexicon/travel.ts";
import type {AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";

const RIDES = wordClass(VEHICLES);

/** "President X's plane landed", "the jet carrying Minister Y touched down", "his motorcade crossed": whoever sits in it. */
export function inVehicle(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention | undefined {
  if (!verb.subject || verb.passive || !holds(sentence, RIDES)) return undefined;
  const {tokens, people} = sentence;
  const [first, last] = verb.subject;
  const vehicle = tokens.slice(first, verb.first).find((t) => VEHICLES.has(t.lower));
  if (!vehicle) return undefined;
  // "First came the premier, X, whose plane touched down in Baku"
  const whose =
    tokens[first]?.lower === "whose" ? first : tokens[first - 1]?.lower === "whose" ? first - 1 : -1;
  const at = tokens[whose]?.start ?? -1;
  const related = people.findLast(
    (m) => m.kind !== "pronoun" && m.phrase.end <= at && at - m.phrase.end <= 2
  );
  if (related) return related;
  const owner = people.findLast(
    (m) => m.possessive && m.end <= vehicle.start && m.start >= tokens[first]!.start
  );
  if (owner && vehicle.index <= last) return owner;
  const carried = tokens.find(
    (t) =>
      t.index > vehicle.index &&
      t.index <= vehicle.index + 2 &&
      /^(?:carrying|bearing|bringing|of|with)$/.test(t.lower)
  );
  return (
    carried &&
    people.find(
      (m) => m.phrase.start >= carried.end && m.phrase.start - carried.end <= 5 && m.end <= verb.start
    )
  );
}
