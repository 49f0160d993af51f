/** Whose troops they are by who acts: the subject of the verb that governs the count. */
import {SAYING} from "../../../lexicon/verbs.ts";
import type {VerbGroup} from "../../../types.ts";
import type {Group} from "../group.ts";
import {forcesIn} from "../force.ts";
import {forcesOfSubject, listStart} from "../subject.ts";
import type {Force} from "../force.ts";
import type {Told} from "../told.ts";
import {clauseStart} from "../scope.ts";
import type {Trigger} from "../trigger.ts";
import type {View} from "../view.ts";
import {phrase} from "../view.ts";
import type {Owners} from "./owners.ts";
import {NONE} from "./owners.ts";
import {garrisonOf, unitOwner, beforeColon} from "./base.ts";

/** Who acts: the subject of the verb that governs the count, or of the noun's verb. */
export function actorsOf(view: View, group: Group, trigger: Trigger, told: Told | null): Owners {
  const {sense, role, verb} = trigger;
  if (sense === "host") return garrisonOf(view, trigger.token);
  if (role === "subject" || sense === "join") return NONE;
  // "South Korea's spy agency put the number at 11,000": who counts them does not have them
  if (group.counted >= 0 && /^(?:put|estimate)$/.test(verb?.lemma ?? "")) return NONE;
  if (verb && (isExpelling(verb.lemma) || (verb.lemma === "give" && sense === "withdraw"))) return NONE;
  if (verb?.passive) return NONE;
  if (verb?.lemma === "be") {
    const giver = /\bcontribution\b/.test(phrase(view, clauseStart(view, verb.first), verb.first - 1));
    return giver
      ? {forces: forcesIn(view, clauseStart(view, verb.first), verb.first - 1).slice(0, 1), doubts: []}
      : NONE;
  }
  // "Portugal will lead the force of 960": of whom it is the head, it has a part at most
  if (/^(?:lead|command|head)$/.test(verb?.lemma ?? "") && group.unit && !view.words.slice(group.first, group.number.first).some((w) => /^(?:its|their|his|our)$/.test(w))) return NONE; // prettier-ignore
  // "leaves France with 1,500 soldiers in Djibouti"
  const keeper = role === "of" ? view.placeAt[trigger.token - 1] : undefined;
  if (keeper?.mention.kind === "country" && view.words[trigger.token] === "with" && view.sentence.verbs.some((v) => v.head === keeper.first - 1 && v.lemma === "leave"))
    return {forces: [{name: keeper.mention.country, token: keeper.first}], doubts: []}; // prettier-ignore
  // "With 1,700 soldiers Bangladesh is the biggest giver"
  const bearer = view.words[0] === "with" && trigger.token === 0 ? view.placeAt[group.last + 1] : undefined;
  if (bearer?.mention.kind === "country") return {forces: [{name: bearer.mention.country, token: bearer.first}], doubts: []}; // prettier-ignore
  // "will be taken by Egypt, which is to deploy 1,091 soldiers"
  const which = verb ? clauseStart(view, verb.first) : 0;
  const apart = /^(?:which|who)$/.test(view.words[which - 1] ?? "") && view.words[which - 2] === ",";
  // "a NATO brigade led by Canada, which itself provides 2,000"
  const leader = apart ? view.placeAt[which - 3] : undefined;
  if (leader?.mention.kind === "country" && /^(?:led|headed|commanded) by$/.test(phrase(view, leader.first - 2, leader.first - 1))) return {forces: [{name: leader.mention.country, token: leader.first}], doubts: []}; // prettier-ignore
  const named = apart ? forcesIn(view, which - 5, which - 3).at(-1) : undefined;
  if (named && view.placeAt[named.token]?.last === which - 3) return {forces: [named], doubts: []};
  // "conveyed thanks to Mongolia, which has 860 peacekeepers in South Sudan"
  const thanked = apart && sense === "hold" && verb?.first === which ? view.placeAt[which - 3] : undefined;
  if (thanked?.mention.kind === "country") return {forces: [{name: thanked.mention.country, token: thanked.first}], doubts: []}; // prettier-ignore
  const inner = verb ? relativeSubject(view, verb) : null;
  if (inner) return {forces: inner, doubts: []};
  // "commended Kenya for maintaining 1,400 troops in Somalia"
  const praised = verb?.form === "gerund" && view.words[verb.first - 1] === "for" ? view.placeAt[verb.first - 2] : undefined; // prettier-ignore
  if (praised?.mention.kind === "country") return {forces: [{name: praised.mention.country, token: praised.first}], doubts: []}; // prettier-ignore
  const subject = verb ? verb.subject : role === "of" ? subjectAround(view, trigger.token, group) : null;
  if (role === "of" && isJudged(view, trigger.token)) return NONE;
  if (subject) {
    const found = forcesOfSubject(view, subject, told);
    if (found.forces.length > 0) return found;
  }
  // the nearest force before the verb in its clause: "By the end of 2027 Germany is to deploy 4,800", "A Hungarian plan to send 200"
  const start = verb?.first ?? trigger.token;
  const opening = clauseStart(view, start);
  // "Indonesia's, which numbers 1,200"
  const nearest = forcesIn(
    view,
    // "Jordan, to which the department sent": not the land that they go to
    /^(?:which|who)$/.test(view.words[opening - 1] ?? "") && view.words[opening - 2] !== "to" ? opening - 6 : opening, // prettier-ignore
    start - 1
  );
  const last = nearest.at(-1);
  const sender = last ? null : beforeColon(view, opening);
  if (sender) return {forces: [sender], doubts: ["force from the clause before"]};
  if (!last) return unitOwner(view, subject, start);
  // "Ghana, Senegal and Nigeria each have"
  const listed = forcesIn(view, listStart(view, last.token), last.token);
  return {forces: listed.length > 1 ? listed : [last], doubts: []};
}

/** "after the Colombian president questioned the deployment of 3,000 soldiers": who judges it does not send them. */
const isJudged = ({sentence}: View, token: number): boolean =>
  sentence.verbs.some(({head, lemma}) => head < token && token - head <= 3 && JUDGING.test(lemma));

const JUDGING = /^(?:question|criticise|criticize|condemn|denounce|protest|welcome|praise|deplore|note|oppose|lament|decry|mock|defend|discuss|observe|watch|applaud)$/; // prettier-ignore

const isExpelling = (lemma: string): boolean =>
  /^(?:expel|evict|oust|order|tell|ask|kick|force|see|throw)$/.test(lemma);

/** "…, with 900 troops", "the withdrawal of 1,500 soldiers": the subject of the clause's verb, before or behind. */
function subjectAround(view: View, token: number, {last}: Group): [number, number] | null {
  const {sentence} = view;
  const start = clauseStart(view, token);
  const before = sentence.verbs.findLast(
    (v) => v.first >= start && v.head < token && v.form === "finite" && v.subject
  );
  const behind = sentence.verbs.find(
    (v) => v.first > last && v.form === "finite" && v.subject && v.subject[0] > last && !SAYING.has(v.lemma)
  );
  return before?.subject ?? behind?.subject ?? null;
}

/** "the mission, to which Botswana contributes 296 soldiers": the country between "which" and its verb. */
function relativeSubject(view: View, {first}: VerbGroup): Force[] | null {
  const which = view.words.lastIndexOf("which", first - 1);
  if (which < 0 || first - which > 8 || first === which + 1) return null;
  const forces = forcesIn(view, which + 1, first - 1);
  return forces.length > 0 ? forces : null;
}
