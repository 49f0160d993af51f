/** A head count with its slots: the verb, what it makes of the troops, whose they are, where. */
import {carried, followed, homeward, isPartly, leavingPart, ownTrigger} from "./countTrigger.ts";
import type {Force} from "./force.ts";
import type {Group} from "./group.ts";
import {isPastAround, outlookOf} from "./outlook.ts";
import type {Outlook} from "./outlook.ts";
import {ownersOf} from "./owner.ts";
import {isPlacedAside} from "./owner/strong.ts";
import {scopeOf} from "./scope.ts";
import type {Scope} from "./scope.ts";
import type {Site} from "./site.ts";
import {sitesOf} from "./sites.ts";
import type {Told} from "./told.ts";
import type {Trigger} from "./trigger.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** A head count with its slots, as far as they are found. */
export interface Slots {
  group: Group;
  trigger: Trigger | null;
  scope: Scope;
  outlook: Outlook | {reason: string};
  forces: Force[];
  sites: Site[];
  doubts: string[];
  /** "some 1,800 and 3,500": the hedge of the first holds for all. */
  hedge?: "about";
}

export function slotsOf(
  view: View,
  group: Group,
  groups: readonly Group[],
  known: readonly Slots[],
  told: Told | null,
  joined: Slots | null = null
): Slots {
  const following = groups.find((g) => g.number.first > group.last);
  const next = following ? opening(view, Math.min(following.first, following.number.first)) : Infinity;
  const base = known.findLast((slots) => slots.group.number.first < group.number.first);
  // "have 560, 270 and 120 soldiers": what governs the first of joined counts governs all
  const shared = joined?.trigger && joined.trigger.role !== "subject" ? joined.trigger : null;
  const own = shared ?? ownTrigger(view, group, base ?? null, told);
  const trigger = leavingPart(homeward(carried(followed(own, view, told, base ?? null), view), view, group), view, group, told); // prettier-ignore
  const past =
    pastGapped(view, group, following, groups) ?? pastJoined(view, group, following, groups) ?? next;
  const wide = scopeOf(view, group, trigger, past);
  // "On 18 June 600 landed, the first of the 2,000 whom Kigali will send": what stands before is of the part
  const isPromised = trigger?.role === "object" && trigger.token > group.last && isPartly(view, group);
  const scope = isPromised ? {...wide, from: group.first} : wide;
  // "welcomed the presence of 5,000 American troops in Romania and 10,000 in Poland"
  const shares =
    base && group.base && trigger !== null && trigger === base.trigger && !("reason" in base.outlook);
  const told_ = shares
    ? base.outlook
    : trigger
      ? habitual(view, trigger, vouched(view, group, trigger))
      : presupposed(view, group);
  const stays = trigger?.sense !== "withdraw" && isPlacedAside(view, group);
  const outlook = isStillToCome(view, group) ? TO_COME : isThereAlready(view, group) ? PRESENT : isExcepted(view, group) ? leftBehind(told_) : stays && !("kind" in told_ && told_.kind === "present") ? PRESENT : told_; // prettier-ignore
  // "60 Turkish and 60 Russian soldiers": the first count's own words end before the second number
  const inside = groups.find((g) => g.number.first > group.number.last && g.number.first <= group.last);
  // "3,000 of the 5,000 Ugandan soldiers": whose the whole is, the part is
  const inner = inside && view.words[group.number.last + 1] === "of" ? undefined : inside;
  const owners = ownersOf(view, group, inner ? inner.number.first - 1 : group.last, trigger, told);
  const inherits = owners.forces.length === 0 && base && group.head === "elided";
  return {
    group,
    trigger,
    scope,
    outlook,
    forces: withoutBodies(inherits ? base.forces : owners.forces),
    sites: sitesOf(view, group, trigger, scope, outlook),
    doubts: owners.doubts
  };
}

/** "35 soldiers landed, with 210 more to join them by the end of the year". */
const isStillToCome = ({words}: View, {number, head}: Group): boolean =>
  head === "elided" &&
  /^(?:more|others)$/.test(words[number.last + 1] ?? "") &&
  words[number.last + 2] === "to" &&
  /^(?:join|follow|arrive|come|land|deploy)$/.test(words[number.last + 3] ?? "");

/** "640 more, in addition to the 215 who serve there", "another 70 to the 86 soldiers it already has": those are there. */
const isThereAlready = (view: View, {first, number, last, base}: Group): boolean =>
  // "65 flew home on Friday, out of about 700 in the country"
  (base !== null && /\bout of(?: (?:a total of|about|some|around|roughly|nearly|the|its|their))*$/.test(phrase(view, number.first - 5, number.first - 1))) || // prettier-ignore
  /\b(?:in addition to|on top of|besides|to|alongside) (?:the|its|their)(?: (?:some|about|around|roughly|nearly))?$/.test(phrase(view, Math.min(first, number.first) - 4, number.first - 1)) && // prettier-ignore
  /^(?:(?:soldiers |troops |men )?(?:who|that|which|it|they)\b.*\b(?:has|have|serve|rotate|are|is|stationed)|already|there|now)\b/.test(phrase(view, last + 1, last + 4)); // prettier-ignore

const TO_COME: Outlook = {kind: "to-deploy", past: false, doubts: []};

const PRESENT: Outlook = {kind: "present", past: false, doubts: []};

/** "Sweden is to provide up to 1,200 soldiers for the alliance's new force": whose they are, and not what they serve in. */
function withoutBodies(forces: Force[]): Force[] {
  const countries = forces.filter(({name}) => /^[A-Z]{3}$/.test(name));
  return countries.length === 1 ? countries : forces;
}

/** "Nigeria had 200 soldiers and Ghana 154 in The Gambia": the start of what follows the items without a verb right behind, whose place and date are the count's too. */
function pastGapped(
  view: View,
  group: Group,
  following: Group | undefined,
  groups: readonly Group[]
): number | null {
  let last = group;
  for (let next = following; next; next = groups.find((g) => g.number.first > last.last)) {
    const place = next.head === "elided" ? view.placeAt[next.first - 1] : undefined;
    const gap = phrase(view, last.last + 1, (place?.first ?? 0) - 1);
    if (place?.mention.kind !== "country" || !/^(?:,|and|, and|while)(?: the)?$/.test(gap)) break;
    last = next;
  }
  if (last === group) return null;
  return groups.find((g) => g.number.first > last.last)?.first ?? Infinity;
}

/** "Sixty Chileans and eleven Paraguayans arrived in Malta": the start of what follows the counts joined right behind, whose verb, place and date are one. */
function pastJoined(
  view: View,
  group: Group,
  following: Group | undefined,
  groups: readonly Group[]
): number | null {
  let last = group;
  let closed = false;
  for (let next = following; next && !closed; next = groups.find((g) => g.number.first > last.last)) {
    const gap = phrase(view, last.last + 1, Math.min(next.first, next.number.first) - 1);
    if (next.head === "elided" || next.counted >= 0 || !/^(?:,|(?:, )?(?:and|as well as|along with|together with))$/.test(gap)) break; // prettier-ignore
    closed = gap !== ",";
    last = next;
  }
  if (last === group || !closed || group.counted >= 0) return null;
  return groups.find((g) => g.number.first > last.last)?.first ?? Infinity;
}

/** "All but 30 of the 450 have gone". */
const isExcepted = (view: View, {first}: Group): boolean =>
  /\ball (?:but|except)(?: (?:about|some|around))?$/.test(phrase(view, first - 3, first - 1));

/** Of those that went the excepted are still there; of those that stayed or came they tell nothing. */
const leftBehind = (outlook: Outlook | {reason: string}): Outlook | {reason: string} =>
  "kind" in outlook && outlook.kind === "withdrawn"
    ? {kind: "present", past: false, doubts: ["those excepted are still there"]}
    : {reason: "only excepted from those told of"};

/** "The 610 Spaniards rotate home twice a year": what they do again and again leaves them there. */
function habitual(view: View, {verb, token}: Trigger, outlook: Outlook | {reason: string}) {
  if (verb?.tense !== "present" || verb.perfect) return outlook;
  const again = /\b(?:once|twice|every|each|times a)\b/.test(phrase(view, token, token + 6));
  const moves = "kind" in outlook && /^(?:deployed|withdrawn)$/.test(outlook.kind);
  return moves && again ? {...outlook, kind: "present" as const} : outlook;
}

/** "…, and in Lithuania the 270 are staying on": the place before the next count is that count's. */
function opening({words}: View, first: number): number {
  for (let k = first - 1; k > 0 && first - k <= 6; k--) {
    if (/^(?:in|at|on)$/.test(words[k]!) && /^(?:and|;|while)$/.test(words[k - 1]!)) return k;
    if (/^[,;.]$/.test(words[k]!)) break;
  }
  return first;
}

const PART =
  /\bpart of (?:a|an|the) (?:\w+ ){0,3}(?:force|contingent|group|mission|garrison|deployment) of(?: \w+){0,2}$/;

/** "refused to withdraw its 1,100 troops", "called for the withdrawal of the 5,200 troops": they are there all the same. */
function vouched(view: View, group: Group, trigger: Trigger): Outlook | {reason: string} {
  const outlook = beforeChange(view, group, trigger, byHowMany(view, group, trigger, outlookOf(view, trigger))); // prettier-ignore
  const ends = /^(?:suspend|end|cancel|disband|dissolve|create|form|raise|train|praise)$/.test(trigger.verb?.lemma ?? ""); // prettier-ignore
  const isThere =
    trigger.sense === "withdraw" || trigger.sense === "stand" || (trigger.sense === "other" && !ends);
  return "reason" in outlook && isThere ? presupposed(view, group, outlook.reason) : outlook;
}

/** "reduced its force in Benin by 400 soldiers": those went, and did not stay. */
function byHowMany(
  {words, dateAt}: View,
  {number}: Group,
  {sense}: Trigger,
  outlook: Outlook | {reason: string}
) {
  const moved = sense === "shrink" ? ("withdrawn" as const) : sense === "grow" ? ("deployed" as const) : null;
  if (moved === null) return outlook;
  // "had shrunk to 900 by 2015 and to 80"
  const by = number.first > 0 ? words.lastIndexOf("by", number.first - 1) : -1;
  const isBy = by >= 0 && number.first - by <= 4 && dateAt[by + 1] === undefined;
  return isBy && "kind" in outlook && outlook.kind === "present" ? {...outlook, kind: moved} : outlook;
}

/** "Hungary's contingent of 468 is to rise": the number is what there is before it changes. */
function beforeChange(
  view: View,
  {number}: Group,
  {sense, role}: Trigger,
  outlook: Outlook | {reason: string}
) {
  const changes = /^(?:grow|shrink)$/.test(sense) && role === "subject" && "kind" in outlook && /^to-/.test(outlook.kind); // prettier-ignore
  return changes &&
    /\b(?:contingent|force|garrison|battalion|detachment|deployment|presence) of(?: \w+)?$/.test(phrase(view, number.first - 3, number.first - 1)) // prettier-ignore
    ? {...outlook, kind: "present" as const}
    : outlook;
}

/** A verb stands between the semicolons or behind the colon around a token. */
function hasVerbNear({words, verbAt}: View, token: number): boolean {
  const from = Math.max(words.lastIndexOf(";", token), words.lastIndexOf(":", token)) + 1;
  const to = words.indexOf(";", token);
  return verbAt.slice(from, to < 0 ? words.length : to).some((at) => at >= 0);
}

/** "an attack on the 2,500 US troops in Iraq": a definite count vouches for itself. */
function presupposed(
  view: View,
  {first, number}: Group,
  reason = "nothing tells where the troops are"
): Outlook | {reason: string} {
  // "talked about the 75 US troops there"
  const definite = view.words.slice(first, number.first).some((w) => /^(?:the|its|their|our|his|whose)$/.test(w)) || view.words[first - 1] === "whose" || view.words.slice(first, first + 3).includes("'s"); // prettier-ignore
  // "Between the two lines 800 UN peacekeepers ride mountain bikes", where no word was taken for a verb
  const verbless = number.last > 2 && !hasVerbNear(view, first);
  // "is one of about 1,900 American soldiers at this base"
  const member = /^(?:one of|among the)$/.test(phrase(view, first - 2, first - 1));
  // "is part of a force of more than 2,000 Rwandan troops based in Cabo Delgado"
  const part = PART.test(phrase(view, first - 9, first - 1));
  return definite || verbless || member || part
    ? {
        kind: "present",
        past: isPastAround(view, first) && view.dates.length > 0,
        doubts: ["presence taken for granted"]
      }
    : {reason};
}
