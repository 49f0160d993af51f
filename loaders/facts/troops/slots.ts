/** A head count with its slots: the verb, what it makes of the troops, whose they are, where. */
import {forcesIn} from "./force.ts";
import type {Force} from "./force.ts";
import type {Told} from "./told.ts";
import type {Group} from "./group.ts";
import type {Site} from "./site.ts";
import {isPastAround, outlookOf} from "./outlook.ts";
import type {Outlook} from "./outlook.ts";
import {ownersOf} from "./owner.ts";
import {isPlacedAside} from "./owner/strong.ts";
import {scopeOf} from "./scope.ts";
import type {Scope} from "./scope.ts";
import {triggerOf} from "./trigger.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";
import {isWhole, objectSite, sitesOf} from "./sites.ts";

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
  const trigger = homeward(
    carried(followed(shared ?? ownTrigger(view, group, base ?? null, told), view, told, base ?? null), view),
    view,
    group
  );
  const wide = scopeOf(view, group, trigger, pastGapped(view, group, following, groups) ?? next);
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
  const outlook = isExcepted(view, group) ? leftBehind(told_) : stays && !("kind" in told_ && told_.kind === "present") ? PRESENT : told_; // prettier-ignore
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

/** "All but 30 of the 450 have gone". */
const isExcepted = (view: View, {first}: Group): boolean =>
  /\ball (?:but|except)(?: (?:about|some|around))?$/.test(phrase(view, first - 3, first - 1));

/** Of those that went the excepted are still there; of those that stayed or came they tell nothing. */
const leftBehind = (outlook: Outlook | {reason: string}): Outlook | {reason: string} =>
  "kind" in outlook && outlook.kind === "withdrawn"
    ? {kind: "present", past: false, doubts: ["those excepted are still there"]}
    : {reason: "only excepted from those told of"};

/** "Kenya has 1,100 in the country. Another 250 will fly out in August": more of them, and so on their way there. */
const isReinforcing = ({words}: View, {first, number}: Group, {sense, role, verb}: Trigger, told: Told | null): boolean =>
  sense === "withdraw" && role === "subject" && told?.leaving === false && /^(?:fly|sail|go)$/.test(verb?.lemma ?? "") && !/^(?:home|back|away)$/.test(words[verb!.head + 1] ?? "") && [...words.slice(first, number.first), words[number.last + 1]].some((w) => /^(?:another|further|additional|more)$/.test(w ?? "")); // prettier-ignore

/** "The 610 Spaniards rotate home twice a year": what they do again and again leaves them there. */
function habitual({words}: View, {verb, token}: Trigger, outlook: Outlook | {reason: string}) {
  const again = /\b(?:once|twice|every|each|times a)\b/.test(words.slice(token, token + 7).join(" "));
  const moves = "kind" in outlook && /^(?:deployed|withdrawn)$/.test(outlook.kind);
  return moves && again && verb?.tense === "present" && !verb.perfect
    ? {...outlook, kind: "present" as const}
    : outlook;
}

/** "…, and in Lithuania the 270 are staying on": the place before the next count is that count's. */
function opening({words}: View, first: number): number {
  for (let k = first - 1; k > 0 && first - k <= 6; k--) {
    if (/^(?:in|at|on)$/.test(words[k]!) && /^(?:and|;|while)$/.test(words[k - 1]!)) return k;
    if (/^[,;.]$/.test(words[k]!)) break;
  }
  return first;
}

/** "940 are to be home by October. Another 1,000 followed the first group in March": they went the way of those before. */
const followed = (
  trigger: Trigger | null,
  {sentence}: View,
  told: Told | null,
  base: Slots | null
): Trigger | null =>
  // "92 Hondurans stepped off a plane on Saturday, followed on Sunday by 14 Paraguayans"
  trigger?.verb?.lemma === "follow" && trigger.role === "object" && base?.trigger
    ? {...trigger, sense: base.trigger.sense}
    : trigger?.verb?.lemma === "follow" && told?.leaving && sentence.index - told.sentence <= 2
      ? {...trigger, sense: "withdraw"}
      : trigger;

/** "There landed two transports with 250 paratroopers", "a convoy with 300 soldiers left Gao": they go where it goes. */
function carried(trigger: Trigger | null, {sentence, words}: View): Trigger | null {
  if (!trigger || trigger.verb || words[trigger.token] !== "with") return trigger;
  // "The Dutch, with their 150, left in October"
  const gone = /^(?:their|its)$/.test(words[trigger.token + 1] ?? "") ? sentence.verbs.findIndex((v) => v.first > trigger.token && v.first - trigger.token <= 7 && words[v.first - 1] === "," && /^(?:leave|depart|withdraw)$/.test(v.lemma) && v.form === "finite") : -1; // prettier-ignore
  if (gone >= 0) return {sense: "withdraw", token: sentence.verbs[gone]!.head, verb: sentence.verbs[gone]!, index: gone, role: "subject"}; // prettier-ignore
  const index = sentence.verbs.findLastIndex((v) => v.head < trigger.token && v.form === "finite");
  const verb = sentence.verbs[index];
  if (!verb || trigger.token - verb.head > 12 || verb.passive) return trigger;
  // "India comes second with 900"
  if (/^(?:first|second|third|next|last)$/.test(words[verb.head + 1] ?? "")) return trigger;
  const sense = /^(?:land|arrive|disembark|come|invade)$/.test(verb.lemma) ? "deploy" : /^(?:depart)$/.test(verb.lemma) ? "withdraw" : null; // prettier-ignore
  return sense ? {sense, token: verb.head, verb, index, role: "subject"} : trigger;
}

/** "Of the 140 Spanish soldiers 80 flew to Zaragoza": to their own country they go home. */
function homeward(trigger: Trigger | null, view: View, {first, last, base}: Group): Trigger | null {
  const verb = trigger?.verb;
  if (!verb || trigger.sense !== "deploy" || trigger.role !== "subject") return trigger;
  const goal = view.words.findIndex((w, k) => k > verb.head && k <= verb.head + 3 && /^(?:to|into)$/.test(w));
  const place = goal < 0 ? undefined : (view.placeAt[goal + 1] ?? view.placeAt[goal + 2]);
  const [own] = base ? forcesIn(view, base.first, base.last) : forcesIn(view, first, last);
  return place && own && place.mention.country === own.name ? {...trigger, sense: "withdraw"} : trigger;
}

/** A bare number takes the verb of the count that it leans on, unless it has one of its own. */
function ownTrigger(view: View, group: Group, base: Slots | null, told: Told | null): Trigger | null {
  if (group.counted >= 0) {
    // "The French contingent, numbering 300, left Chad"
    const aside = /^(?:numbering|totall?ing|comprising|at|of)$/.test(view.words[group.counted] ?? "") || (view.words[group.counted - 1] === "who" && view.words[group.last + 1] === ","); // prettier-ignore
    const moving = aside ? triggerOf(view, {first: group.first, last: group.last}) : null;
    const moves =
      /^(?:withdraw|deploy)$/.test(moving?.sense ?? "") && !moving?.verb?.lemma.startsWith("reinforce");
    // "deployed an army contingent numbering 1,800 to Honiara"
    return moving &&
      (moves || (aside && moving.role === "object" && moving.sense === "hold" && moving.token < group.first))
      ? moving
      : countingVerb(view, group.counted);
  }
  const promised = isPartly(view, group) ? toBeSent(view, group) : null;
  if (promised) return promised;
  if (isWhole(view, group) || isPartly(view, group)) return null;
  const own = triggerOf(view, {first: group.first, last: group.last});
  if (own && (isSettingOut(view, own, group) || isReinforcing(view, group, own, told)))
    return {...own, sense: "deploy"};
  if (group.head !== "elided" || !group.base || !base) return own;
  if (isComparison(view, group)) return {...(base.trigger ?? fallback(group)), sense: "hold"};
  // "has 2,500 soldiers in the mission and at least 5,000 more who came under arrangements of its own"
  const aside = own?.role === "subject" && /^(?:more|others?) (?:who|that)\b/.test(phrase(view, group.last + 1, group.last + 2)); // prettier-ignore
  // "4,000 in Cabo Delgado, where firms would like to work, and 1,200 in the north"
  const coordinate = view.words[group.first - 1] === "and" && /^(?:in|at|on)$/.test(view.words[group.last + 1] ?? "") && view.placeAt.slice(group.last + 2, group.last + 5).some((place) => place !== undefined); // prettier-ignore
  if (coordinate && own?.role !== "subject" && base.trigger && view.words.slice(base.group.last + 1, own?.token ?? 0).some((w) => /^(?:where|which|who|that)$/.test(w))) return base.trigger; // prettier-ignore
  if (own && own.role === "subject" && !aside) return own;
  if (own && !aside && own.token > base.group.last) return own;
  return base.trigger;
}

/** Lands of a country that news names like countries, with whose they are. */
const TERRITORIES: Readonly<Record<string, string>> = {GUM: "USA", PRI: "USA", VIR: "USA", ASM: "USA"};

/** "left Zhengzhou on Monday for South Sudan", "flew out to Mali": a way there. */
function isSettingOut(view: View, {sense, verb, role}: Trigger, group: Group): boolean {
  if (sense !== "withdraw" || role !== "subject" || !verb || !/^(?:leave|depart|fly|sail)$/.test(verb.lemma))
    return false;
  const left = objectSite(view, verb.head);
  const home = forcesIn(view, group.first, group.last)[0]?.name ?? "";
  // "are to leave the prefecture for Guam", "the first 100 left for Guam" is no way there
  const goal = view.placeAt.slice(verb.head + 1, verb.head + 9).find((laid) => laid?.mention.kind === "country" || laid?.mention.kind === "region"); // prettier-ignore
  if (goal && TERRITORIES[goal.mention.country] !== undefined) return false;
  if (left && (left.country === "" || left.country !== home)) return false;
  // "left Kigali on 10 March to replace a battalion"
  if (left && /\bto (?:replace|relieve|join|reinforce|serve)\b/.test(phrase(view, verb.head + 1, verb.head + 9))) return true; // prettier-ignore
  for (let k = verb.head + 1; k <= verb.head + 9 && k > group.last; k++)
    if (
      view.words[k] === "for" &&
      (view.placeAt[k + 1]?.first === k + 1 || view.placeAt[k + 2]?.first === k + 2)
    )
      return true;
  return false;
}

/** "the first of the 2,000 whom Kigali will send": the clause on the whole tells that they are to come. */
function toBeSent({words, sentence}: View, {last}: Group): Trigger | null {
  const from = /^(?:whom|that|which)$/.test(words[last + 1] ?? "") ? last + 2 : last + 1;
  const index = sentence.verbs.findIndex((v) => v.first >= from && v.first - from <= 3);
  const verb = sentence.verbs[index];
  const comes = verb?.tense === "future" && !verb.passive && /^(?:send|deploy|dispatch|contribute|provide|commit)$/.test(verb.lemma); // prettier-ignore
  return verb && comes ? {sense: "deploy", token: verb.head, verb, index, role: "object"} : null;
}

/** "most of the 1,000 US troops are to leave", "the first of 379": not the number, but a part of it moves. */
const isPartly = (view: View, {first}: Group): boolean =>
  /\b(?:most|half|some|many|much|part|third|quarter|majority|first|portion|number) of(?: the)?$/.test(phrase(view, first - 3, first - 1)); // prettier-ignore

const PART =
  /\bpart of (?:a|an|the) (?:\w+ ){0,3}(?:force|contingent|group|mission|garrison|deployment) of(?: \w+){0,2}$/;

function countingVerb({sentence, verbAt}: View, token: number): Trigger {
  const index = verbAt[token]!;
  return {sense: "hold", token, verb: sentence.verbs[index] ?? null, index, role: "object"};
}

const fallback = (group: Group): Trigger => ({
  sense: "hold",
  token: group.first,
  verb: null,
  index: -1,
  role: "of"
});

/** "up from 3,800 in May", "compared with 5,000 a year ago", "against 2,000 in 2019". */
const isComparison = (view: View, {number}: Group): boolean =>
  /\b(?:(?:up|down) from|compared (?:with|to)|against|than)(?: (?:a|the|peak|of|some|about|just|only|as|many)){0,4}$/.test(phrase(view, number.first - 6, number.first - 1)); // prettier-ignore

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
  // "had shrunk to 900 by 2015 and to 80"
  const by = number.first > 0 ? words.lastIndexOf("by", number.first - 1) : -1;
  const isBy = by >= 0 && number.first - by <= 4 && dateAt[by + 1] === undefined;
  return moved && isBy && "kind" in outlook && outlook.kind === "present"
    ? {...outlook, kind: moved}
    : outlook;
}

/** "Hungary's contingent of 468 is to rise": the number is what there is before it changes. */
function beforeChange(
  {words}: View,
  {number}: Group,
  {sense, role}: Trigger,
  outlook: Outlook | {reason: string}
) {
  const changes = /^(?:grow|shrink)$/.test(sense) && role === "subject" && "kind" in outlook && /^to-/.test(outlook.kind); // prettier-ignore
  const whole = words.slice(Math.max(0, number.first - 3), number.first).join(" ");
  return changes &&
    /\b(?:contingent|force|garrison|battalion|detachment|deployment|presence) of(?: \w+)?$/.test(whole)
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
