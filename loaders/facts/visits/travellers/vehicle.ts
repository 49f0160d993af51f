/** Travellers told by what carries them. */
import {VEHICLES} from "../../../lexicon/travel.ts";
import type {AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";

/** "President X's plane landed", "the jet carrying Minister Y touched down", "his motorcade crossed": whoever sits in it. */
export function inVehicle({tokens, people}: AnnotatedSentence, verb: VerbGroup): PersonMention | undefined {
  if (!verb.subject || verb.passive) return undefined;
  const [first, last] = verb.subject;
  const vehicle = tokens.slice(first, verb.first).find((t) => VEHICLES.has(t.lower));
  if (!vehicle) return undefined;
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
