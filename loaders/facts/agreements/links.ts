import {UNVOUCHED_BEFORE} from "../../lexicon/agreements.ts";
import {ofEvent} from "./events.ts";
import {inForce, lapsed, mentioned} from "./force.ts";
import {before} from "./link.ts";
import type {Link} from "./link.ts";
import {asObject, ofPreposition} from "./objects.ts";
import type {Phrase} from "./phrase.ts";
import {asSubject} from "./subjects.ts";

/** What is done with the agreement that a phrase names: the first reading that holds, or null. */
export function linkOf(phrase: Phrase): Link | null {
  // a word that unmakes the agreement comes before all others: "without the agreement that Washington had hoped to sign"
  if (isUnvouched(phrase)) return null;
  const object = asObject(phrase);
  // "will soon ratify an agreement signed in 2010": it has been signed
  const made = object?.act === "reach" && object.factuality === "planned" ? asSubject(phrase) : null;
  return (
    (made?.act === "sign" ? made : object) ??
    ofEvent(phrase) ??
    ofPreposition(phrase) ??
    asSubject(phrase) ??
    inForce(phrase) ??
    lapsed(phrase) ??
    mentioned(phrase)
  );
}

export const isUnvouched = ({sentence, first}: Phrase): boolean =>
  UNVOUCHED_BEFORE.test(before(sentence, first));
