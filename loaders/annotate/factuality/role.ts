/** The verb of which a noun is subject or object. */
import type {Token, VerbGroup} from "../../types.ts";
import type {Read} from "./verb.ts";

/** How a noun stands to a verb: its object, its subject, or neither. */
export type NounRole = {verb: number; role: "object" | "subject"} | null;

/** The verb of which the noun at `token` is object ("cancelled his trip") or subject ("the trip was cancelled"). */
export function verbOfNoun(sentence: Read, token: number): NounRole {
  const subject = subjectRole(sentence, token);
  // "put on hold a visit that was planned", "scrapped a trip scheduled for Monday": the visit is the first verb's
  // "paid a visit, during which the two countries signed": nor is it what others do in the clause about it
  const isAside =
    subject !== null && (isRelative(sentence, subject.verb) || isOfClause(sentence, token, subject.verb));
  return (isAside ? objectRole(sentence, token) : null) ?? subject ?? objectRole(sentence, token);
}

export function subjectRole({verbs, tokens}: Read, token: number): NounRole {
  const verb = verbs.findIndex(
    (v) =>
      v.subject &&
      v.head > token &&
      v.subject[0] <= token &&
      token <= v.subject[1] &&
      isHead(tokens, token, v.subject[1])
  );
  return verb >= 0 ? {verb, role: "subject"} : null;
}

export function objectRole({verbs, tokens}: Read, token: number): NounRole {
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i] as VerbGroup;
    if (verb.head >= token) continue;
    const between = tokens.slice(verb.head + 1, token);
    if (between.length > 12 || between.some((t) => /^[;:,]$/.test(t.text) || t.lower === "that")) return null;
    // "prepared the ground on a visit": a particle follows its verb at once
    const leads = between.some(
      (t, k) => t.pos === "ADP" && !(isParticle(t) && (k === 0 || t.lower === "of"))
    );
    return leads ? null : {verb: i, role: "object"};
  }
  return null;
}

function isOfClause({tokens, verbs}: Read, token: number, index: number): boolean {
  const verb = verbs[index] as VerbGroup;
  // "began a visit to Jakarta that officials described as overdue": what others call it
  const isNamed = NAMING.test(verb.lemma);
  return tokens
    .slice(token + 1, verb.first)
    .some(
      (t, k, all) =>
        (/^(?:which|whom|whose|what)$/.test(t.lower) && all[k - 1]?.pos === "ADP") ||
        (isNamed && k < all.length - 1 && /^(?:that|which)$/.test(t.lower))
    );
}
const NAMING = /^(?:describe|call|term|label|dub|hail|praise|see|view|regard|consider|deem|portray|present|say|believe)$/; // prettier-ignore

const SET = /^(?:planned|scheduled|expected|set|announced|arranged|agreed|foreseen|slated)$/;

export function isRelative({tokens, verbs}: Read, index: number): boolean {
  const verb = verbs[index] as VerbGroup;
  // "his trip to Rome, initially planned for May"
  const before = tokens[verb.first - 1]?.pos === "ADV" ? tokens[verb.first - 2] : tokens[verb.first - 1];
  const isAside =
    verb.first === verb.head && before?.text === "," && SET.test(tokens[verb.head]?.lower ?? "");
  return (
    isAside || verb.form === "participle" || /^(that|which|who)$/.test(tokens[verb.first - 1]?.lower ?? "")
  );
}

/** In "the visit of Yemen's president", "the trip to Rome by X" the noun before the preposition is the head; not in "the visit's outcome". */
const isHead = (tokens: Token[], token: number, last: number): boolean =>
  !tokens
    .slice(token + 1, last + 1)
    .some((t, _, all) => /^['’]s$/.test(t.lower) && !/^(?:of|by)$/.test(all[0]?.lower ?? ""));

/** "called off", "wrapped up", "embarked on", "kicked off": part of the verb. */
const isParticle = (t: Token): boolean =>
  ["off", "up", "on", "out", "of", "upon", "through"].includes(t.lower);
