/** The stretch of a sentence that a head count or a trigger rules: its places and dates stand there. */
import {SAYING} from "../../lexicon/verbs.ts";
import {CAPITALS} from "../near.ts";
import type {Group} from "./group.ts";
import {isWall} from "./walls.ts";
import {isContact, REDUCED} from "./triggerBehind.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";

export interface Scope {
  /** First token of the clause. */
  from: number;
  /** Last token of what stands behind. */
  to: number;
}

/** Farthest that a scope goes, in tokens each way. */
const REACH = 45;

/** The clause of a head count: back to the last wall, on to the next head count, the next clause, or the speaker at the end. */
export function scopeOf(view: View, group: Group, trigger: Trigger | null, next: number): Scope {
  const start = Math.min(group.first, trigger?.role === "subject" ? group.first : (trigger?.verb?.first ?? trigger?.token ?? group.first)); // prettier-ignore
  return {from: clauseStart(view, start), to: clauseEnd(view, group.last, trigger, next)};
}

/** The first token of the clause in which a token stands. */
export function clauseStart(view: View, token: number): number {
  for (let k = token - 1; k >= 0 && token - k <= REACH; k--) {
    if (isDateline(view, k)) return k + 1;
    if (isWall(view, k)) return k + 1;
  }
  return Math.max(0, token - REACH);
}

/** "Of the 1,200 soldiers who lived there in 2007": the verb of the clause on the troops, else the token itself. */
function relativeVerb({words, verbAt, sentence}: View, last: number): number {
  if (!/^(?:who|which|that)$/.test(words[last + 1] ?? "")) return last;
  for (let k = last + 2; k <= last + 5; k++) {
    const verb = sentence.verbs[verbAt[k] ?? -1];
    if (verb) return verb.head;
  }
  return last;
}

/** "the entry of 84 soldiers, who will train units in Callao from April 7": the verb of the clause on the troops. */
const clauseOnThem = (view: View, last: number): number =>
  view.words[last + 1] === "," && view.words[last + 2] === "who" ? relativeVerb(view, last + 1) : last;

/** "The withdrawal of 1,500 soldiers was completed in December": the verb that ends what the noun tells, else the token itself. */
function completion({verbAt, sentence, words}: View, last: number): number {
  for (let k = last + 1; k <= last + 14; k++) {
    const verb = sentence.verbs[verbAt[k] ?? -1];
    // "The deployment of 800 soldiers is to begin in November"
    if (verb?.lemma === "be" && words[verb.head + 1] === "to") continue;
    if (verb) return /^(?:complete|finish|conclude|end|begin|start|schedule|expect|plan|finalise|finalize|take|go)$/.test(verb.lemma) ? verb.head : last; // prettier-ignore
  }
  return last;
}

/** "PRISTINA, Oct 4 (ANS) - Some 4,500": the dash after where and when the story was filed. */
function isDateline({words, tokens}: View, k: number): boolean {
  if (k > 16 || !/^(?:-|--|–|—)$/.test(words[k]!) || tokens[k - 1]?.end === tokens[k]!.start) return false;
  return words.slice(0, k).includes("(") || CAPITALS.test(tokens[0]!.text);
}

/** The first token behind "PRISTINA, Oct 4 (ANS) - ", or 0. */
export function behindDateline(view: View): number {
  for (let k = 1; k <= 16 && k < view.words.length; k++) if (isDateline(view, k)) return k + 1;
  return 0;
}

/** The last token before the next head count (at token `next`), wall or clause of another verb. */
export function clauseEnd(view: View, last: number, trigger: Trigger | null, next: number): number {
  const {words, verbAt, sentence, tokens} = view;
  const own = !trigger ? relativeVerb(view, last) : trigger.role === "subject" ? (trigger.verb?.head ?? trigger.token) : trigger?.role === "of" ? Math.max(completion(view, last), clauseOnThem(view, last)) : last; // prettier-ignore
  for (let k = last + 1; k < tokens.length && k - last <= REACH; k++) {
    if (k >= next) return k - 1;
    if (k > own && isWall(view, k) && !/^(?:who|which|that)$/.test(words[k]!)) return k - 1;
    const index = verbAt[k]!;
    const verb = sentence.verbs[index];
    if (!verb || verb.head <= own) continue;
    if (trigger?.role === "subject" && verb.head <= trigger.token) continue;
    if (verb.form !== "finite" && !SAYING.has(verb.lemma)) continue;
    // "troops stationed in Niger": a participle of the noun
    if (verb.first === verb.head && (verb.first === last + 1 || (verb.first === last + 2 && REDUCED.test(words[verb.head]!)))) continue; // prettier-ignore
    if (isContact(view, verb, last)) continue;
    // "from what it called the security zone"
    if (words.slice(Math.max(0, verb.first - 3), verb.first).includes("what")) continue;
    const [start, end] = verb.subject ?? [-1, -1];
    const near = start > own && end < verb.first && verb.first - end <= 3;
    const cut = near ? start : verb.first;
    return Math.max(last, cut - 1);
  }
  return Math.min(tokens.length - 1, last + REACH);
}
