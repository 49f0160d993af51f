/** What a verb says of the event that is its subject or object: "cancelled the trip", "the trip is off". */
import {ANNOUNCING} from "../../lexicon/events.ts";
import {CANCELLING, DENYING, POSTPONING, PROPOSING, WISHING} from "../../lexicon/verbs.ts";
import type {Factuality, Token, VerbGroup} from "../../types.ts";
import type {NounRole} from "./role.ts";
import {type Read, factualityOfVerb, moreCautious} from "./verb.ts";

/** What a verb says of the event that is its subject or object. */
export function factualityOfOwner(sentence: Read, owner: NonNullable<NounRole>): Factuality {
  return ofOwner(sentence, owner);
}

export function ofOwner(sentence: Read, owner: NonNullable<NounRole>): Factuality {
  const verb = sentence.verbs[owner.verb] as VerbGroup;
  const own = factualityOfVerb(sentence, owner.verb);
  if (
    owner.role === "subject" &&
    /^(?:be|remain|seem|look|appear)$/.test(verb.lemma) &&
    isDoubted(sentence.tokens, verb)
  )
    return moreCautious(own, "hypothetical");
  const acted =
    owner.role === "object"
      ? !verb.passive
      : verb.passive || ["fall", "slip", "be", "collapse"].includes(verb.lemma);
  // "the visit will not go ahead": one that was to be
  if (owner.role === "subject" && own === "denied" && verb.tense === "future" && isHeld(sentence.tokens, verb)) return "cancelled"; // prettier-ignore
  if (!acted) return own;
  // "the visit has been set for June"
  if (owner.role === "subject" && /^(?:set|fix|schedule|plan|slate|pencil|time)$/.test(verb.lemma) && /^(?:for|in)$/.test(sentence.tokens[verb.head + 1]?.lower ?? "")) return moreCautious(own, "planned"); // prettier-ignore
  // "will follow the President's own stop in Tirana": that one was before
  if (owner.role === "object" && verb.lemma === "follow") return "real";
  if (own === "denied")
    return CANCELLING.has(verb.lemma) || POSTPONING.has(verb.lemma) ? "planned" : "denied";
  if (CANCELLING.has(verb.lemma) || isCalledOff(sentence.tokens, verb)) return called(own, "cancelled");
  if (POSTPONING.has(verb.lemma) || isPutOff(sentence.tokens, verb)) return called(own, "postponed");
  if (DENYING.has(verb.lemma)) return "denied";
  if (proposes(sentence.tokens, verb)) return "proposed";
  if (WISHING.has(verb.lemma)) return moreCautious(own, "hypothetical");
  if (ANNOUNCING.has(verb.lemma)) return moreCautious(own, "planned");
  return own;
}

/** "will postpone his trip", "has decided to cancel it": it is off already; one that he may put off is still planned. */
function called(own: Factuality, off: "cancelled" | "postponed"): Factuality {
  if (own === "real" || own === "planned") return off;
  return own === "hypothetical" || own === "proposed" ? "planned" : own;
}

/** "a visit was unlikely", "is out of the question". */
const isDoubted = (tokens: Token[], verb: VerbGroup): boolean =>
  /^(?:(?:a|still|just|only|no|more|very|highly|most) )?(?:\w+ )?(?:dream|hope|possibility|prospect|question mark|unlikely|improbable|impossible|possible|conceivable|unthinkable|out of the question|off the table|under consideration|under discussion|on the (?:cards|agenda|table|horizon)|in doubt|uncertain|mistake|error|unwise|premature|provocation|welcome|wrong|folly|inappropriate|unacceptable)/.test(
    tokens
      .slice(verb.head + 1, verb.head + 6)
      .map((t) => t.lower)
      .join(" ")
  );

/** "will not go ahead", "will not take place". */
const isHeld = (tokens: Token[], {lemma, head}: VerbGroup): boolean =>
  (lemma === "go" && /^(?:ahead|forward)$/.test(tokens[head + 1]?.lower ?? "")) ||
  (lemma === "take" && tokens[head + 1]?.lower === "place") ||
  /^(?:happen|proceed|materiali[sz]e)$/.test(lemma);

/** "called for a visit" proposes one; "called the visit a success" does not. */
const proposes = (tokens: Token[], verb: VerbGroup): boolean =>
  PROPOSING.has(verb.lemma) &&
  (verb.lemma !== "call" || /^(for|on|upon)$/.test(tokens[verb.head + 1]?.lower ?? ""));

const PROGRAMMES: ReadonlySet<string> = new Set(
  "programme program itinerary schedule agenda list diary calendar".split(" ")
);

/** "called off", "pulled out of", "backed out of", "did away with"; "the trip is off". */
function isCalledOff(tokens: Token[], verb: VerbGroup): boolean {
  const next = tokens[verb.head + 1]?.lower ?? "";
  if (verb.lemma === "call") return tokens.slice(verb.head + 1, verb.head + 6).some((t) => t.lower === "off");
  if (["pull", "back", "drop", "bow"].includes(verb.lemma)) return next === "out";
  // "had been struck off the programme", "was crossed from the itinerary"
  if (/^(?:strike|cross|take|delete|remove)$/.test(verb.lemma) && /^(?:off|from)$/.test(next)) return tokens.slice(verb.head + 2, verb.head + 6).some((t) => PROGRAMMES.has(t.lower)); // prettier-ignore
  // "the visit collapsed on the tarmac", "fell through"
  if (verb.lemma === "collapse" || (verb.lemma === "fall" && next === "through")) return true;
  return verb.lemma === "be" && next === "off" && !/^(to)$/.test(tokens[verb.head + 2]?.lower ?? "");
}

/** "put off", "put on hold", "put on ice", "pushed back to". */
function isPutOff(tokens: Token[], verb: VerbGroup): boolean {
  const after = tokens.slice(verb.head + 1, verb.head + 8).map((t) => t.lower);
  if (verb.lemma === "put" && after[0] !== "back")
    return (
      after.includes("off") || after.some((t, i) => t === "on" && /^(hold|ice)$/.test(after[i + 1] ?? ""))
    );
  // "is put back to March 3", "was moved back a week"
  if (/^(?:put|move|set)$/.test(verb.lemma) && verb.passive && after[0] === "back") return true;
  // "has been moved to July", "was pushed to the autumn"
  if (/^(?:move|push|shift)$/.test(verb.lemma) && verb.passive && LATER_TIME.test(after.slice(0, 5).join(" "))) return true; // prettier-ignore
  if (verb.lemma === "push") return after.includes("back");
  return verb.lemma === "hold" && after[0] === "over";
}

const LATER_TIME =
  /^(?:to|until|till|into) (?:(?:the )?(?:early|late|mid|next|following|later|coming) |the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|week|month|year|date|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|20\d\d)\b/; // prettier-ignore
