/** How far the text vouches for what verbs and nouns tell. */
import {
  AHEAD_OF,
  CANCELLED_ADJECTIVES,
  PLANNED_ADJECTIVES,
  POSTPONED_ADJECTIVES,
  UNCERTAIN_ADJECTIVES
} from "../lexicon/events.ts";
import type {Factuality, Token, VerbGroup} from "../types.ts";
import {ofOwner} from "./factuality/owner.ts";
import {type NounRole, isRelative, objectRole, subjectRole} from "./factuality/role.ts";
import {type Read, moreCautious} from "./factuality/verb.ts";

/**
 * How far the text vouches for the event that a noun names ("visit", "signing", "withdrawal"): words before it,
 * the verb it belongs to, and "ahead of". Real unless something says otherwise.
 */
export function factualityOfNoun(sentence: Read, token: number): Factuality {
  const {tokens} = sentence;
  let reading: Factuality = modified(tokens, token);
  for (const owner of owners(sentence, token)) reading = moreCautious(reading, ofOwner(sentence, owner));
  if (reading === "real" && isAhead(tokens, token)) reading = "planned";
  return reading;
}

/** "The visit, which was to begin on Monday, was put off": of several verbs with this subject the last counts, and each that calls the event off. */
function owners(sentence: Read, token: number): NonNullable<NounRole>[] {
  const first = subjectRole(sentence, token);
  const object = objectRole(sentence, token);
  if (!first) return object ? [object] : [];
  const subject = sentence.verbs[first.verb]?.subject;
  const all = sentence.verbs.flatMap((v, verb) =>
    v.subject === subject || v.subject?.join() === subject?.join() ? [{verb, role: "subject" as const}] : []
  );
  // "aims to strengthen" says nothing of the visit; "is expected to begin" does
  const telling = all.filter(({verb}) => {
    const v = sentence.verbs[verb] as VerbGroup;
    return v.form === "finite" || COURSE.has(v.lemma);
  });
  const ending = (owner: NonNullable<NounRole>) =>
    ["cancelled", "postponed"].includes(ofOwner(sentence, owner));
  const last = telling.filter((owner, i) => i === telling.length - 1 || ending(owner));
  return object && isRelative(sentence, first.verb) ? [...last, object] : last;
}

/** What an event itself does. */
const COURSE = new Set([
  "begin",
  "start",
  "take",
  "come",
  "end",
  "go",
  "last",
  "happen",
  "occur",
  "conclude",
  "follow",
  "commence",
  "kick",
  "proceed"
]);

function modified(tokens: Token[], token: number): Factuality {
  for (let k = token - 1; k >= 0 && token - k <= 6; k--) {
    const t = tokens[k] as Token;
    if (t.lower === "no" || t.lower === "any") return t.lower === "no" ? "denied" : "hypothetical";
    if (PLANNED_ADJECTIVES.has(t.lower)) return "planned";
    if (UNCERTAIN_ADJECTIVES.has(t.lower)) return "hypothetical";
    if (POSTPONED_ADJECTIVES.has(t.lower)) return "postponed";
    if (CANCELLED_ADJECTIVES.has(t.lower)) return "cancelled";
    if (t.pos === "DET" || t.pos === "ADP" || t.pos === "VERB" || t.pos === "AUX" || t.pos === "PUNCT") break;
  }
  return "real";
}

const isAhead = (tokens: Token[], token: number): boolean => {
  // past a long name: "ahead of Kazakh Foreign Minister Daulet Seitkali's visit"
  for (let k = token - 1; k >= 0 && token - k <= 10; k--) {
    const t = tokens[k] as Token;
    if (AHEAD_OF.has(t.lower)) return true;
    if (t.pos === "VERB" || t.pos === "AUX" || t.pos === "PUNCT") return false;
  }
  return false;
};
