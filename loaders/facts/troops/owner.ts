/** Whose troops a head count is, from its own words outwards. */
import {datelineOf} from "../dateline.ts";
import type {Group} from "./group.ts";
import {forcesIn} from "./force.ts";
import {forcesOfSubject, withMission} from "./subject.ts";
import {missionBefore, namesMission, unitOf} from "./told.ts";
import type {Told} from "./told.ts";
import {clauseStart} from "./scope.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {worldOf} from "./world.ts";
import {phrase} from "./view.ts";
import type {Owners} from "./owner/owners.ts";
import {NONE} from "./owner/owners.ts";
import {labelOf, sectionForce, serving, guestOf, ofPhrase} from "./owner/phrase.ts";
import {
  ownerOfWhom,
  relativeOwner,
  partOwner,
  apposedPeople,
  apposedOwner,
  antecedentOwner,
  possessorOf,
  gappedOwner
} from "./owner/beside.ts";
import {speakingMinistry, speakerBefore} from "./owner/speaker.ts";
import {actorsOf} from "./owner/actor.ts";
import {garrisonOf, beforeColon, peopleBeforeColon} from "./owner/base.ts";
import {strongOwner} from "./owner/strong.ts";

/** The force or forces of a head count; none where nothing tells. */
export function ownersOf(
  view: View,
  group: Group,
  end: number,
  trigger: Trigger | null,
  told: Told | null
): Owners {
  const own = serving(view, forcesIn(view, group.first, end));
  const strong = own.length === 0 ? strongOwner(view, group) : null;
  if (strong) return strong;
  // "The NATO battle group in Iceland will be 1,350 strong"
  const sized = own.length === 0 && view.words[group.number.last + 1] === "strong" && trigger?.verb?.lemma === "be" && trigger.verb.subject ? forcesIn(view, ...trigger.verb.subject) : []; // prettier-ignore
  if (sized.length === 1) return {forces: sized, doubts: []};
  const guest = guestOf(view, group, own);
  if (guest) return {forces: [guest], doubts: []};
  // "Spain sent 300 UN peacekeepers to Libya": the state's own
  const lent = own.length === 1 && own[0]!.name === "UN" && trigger?.role === "object" ? actorsOf(view, group, trigger, told).forces.filter(({name}) => /^[A-Z]{3}$/.test(name)) : []; // prettier-ignore
  if (lent.length === 1) return {forces: lent, doubts: []};
  if (own.length > 0) return {forces: withMission(view, own, group.last), doubts: []};
  // "500 of its 1,000 troops from Niger"
  const part = /^of the$/.test(phrase(view, group.number.last + 1, group.number.last + 2));
  const giver = part && trigger?.role === "object" && trigger.verb ? actorsOf(view, group, trigger, told) : NONE; // prettier-ignore
  if (giver.forces.length > 0) return giver;
  const taken = trigger === null && /^of (?:its|their)$/.test(phrase(view, group.first - 1, group.first));
  const behind = taken ? null : ofPhrase(view, group.last, trigger);
  if (behind) return {forces: behind, doubts: []};
  if (namesMission(view, group.first, group.number.first)) {
    const mission = missionBefore(view, group.first);
    if (mission) return {forces: [{name: mission, token: group.first}], doubts: ["force from context"]};
  }
  const unit = unitOf(view, group.first, group.number.first);
  if (unit !== "") return {forces: [{name: unit, token: group.first}], doubts: ["force from context"]};
  const label = labelOf(view);
  const isHost = label !== null && ![label.name, ""].includes(worldOf(view.article).force);
  if (label && !isHost && label.token < group.first)
    return {forces: [label], doubts: ["force from the heading"]};
  // "Ukraine's border service put their number at 12,000": of those told of before
  const theirs =
    group.counted >= 0 && view.words[group.first] === "their" && view.words[group.first + 1] === "number";
  if (theirs && told?.force && view.sentence.index - told.sentence <= 2) return {forces: [{name: told.force, token: group.first}], doubts: ["force from the count before"]}; // prettier-ignore
  // "Of these, 636 were from Ghana, 539 from Bangladesh"
  const from = /^(?:be|come)$/.test(trigger?.verb?.lemma ?? "") && trigger?.role === "subject" && view.words[trigger.token + 1] === "from" ? forcesIn(view, trigger.token + 2, trigger.token + 4)[0] : undefined; // prettier-ignore
  if (from) return {forces: [from], doubts: []};
  const relative = relativeOwner(view, group);
  if (relative) return relative;
  const whose =
    partOwner(view, group) ??
    apposedOwner(view, group, told) ??
    antecedentOwner(view, group) ??
    apposedPeople(view, group);
  if (whose) return whose;
  const whom = ownerOfWhom(view, group.first);
  if (whom) return {forces: [whom], doubts: ["force from the clause before"]};
  const gapped = gappedOwner(view, group);
  if (gapped) return gapped;
  const acting = trigger ? actorsOf(view, group, trigger, told) : NONE;
  if (acting.forces.length > 0) return acting;
  // "the 201st Russian military base, where some 6,000 soldiers serve"
  const where = view.words[clauseStart(view, group.first) - 1] === "where" ? garrisonOf(view, clauseStart(view, group.first) - 1) : NONE; // prettier-ignore
  if (where.forces.length > 0) return where;
  // "the Americans came in 1989 with 27,000 men"
  const carrier = trigger?.role === "subject" && trigger.verb?.subject && trigger.verb.head < group.first ? forcesOfSubject(view, trigger.verb.subject, null) : NONE; // prettier-ignore
  if (carrier.forces.length === 1) return carrier;
  const moved = trigger?.sense === "deploy" || trigger?.sense === "withdraw";
  const ministry = moved ? (speakingMinistry(view, group.last) ?? speakerBefore(view, group.first)) : null;
  if (ministry) return {forces: [ministry], doubts: ["force from the speaker's country"]};
  if (group.base) return NONE;
  const people =
    trigger?.sense === "withdraw" ? peopleBeforeColon(view, clauseStart(view, group.first)) : null;
  if (people) return {forces: [people], doubts: ["force from the clause before"]};
  const sender = trigger ? null : beforeColon(view, clauseStart(view, group.first));
  if (sender) return {forces: [sender], doubts: ["force from the clause before"]};
  const possessed = possessorOf(view, group, told);
  if (possessed.forces.length > 0) return possessed;
  const section = sectionForce(view);
  if (section !== "")
    return {forces: [{name: section, token: group.first}], doubts: ["force from the heading"]};
  // "some 1,400 allied soldiers are stationed in Latvia"
  const allied = view.words.indexOf("allied", group.first);
  if (allied >= 0 && allied <= group.last) return {forces: [{name: "NATO", token: allied}], doubts: ["allies taken for the alliance"]}; // prettier-ignore
  // "CUSCO - A batch of 115 troops left here for Gabon": from where the story is filed
  const here = trigger?.sense === "deploy" && trigger.role === "subject" && view.words.indexOf("here", trigger.token) === trigger.token + 1 ? (datelineOf(view.article)?.country ?? "") : ""; // prettier-ignore
  if (here !== "") return {forces: [{name: here, token: group.first}], doubts: ["force from the dateline"]};
  if (told?.force && view.sentence.index - told.sentence <= 2)
    return {forces: [{name: told.force, token: group.first}], doubts: ["force from the count before"]};
  return NONE;
}
