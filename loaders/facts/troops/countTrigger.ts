/** The verb of a head count where it is not simply the nearest: of the count before, of what carries the troops, of a part, on the way out or home. */
import {forcesIn} from "./force.ts";
import type {VerbGroup} from "../../types.ts";
import type {Group} from "./group.ts";
import {isWhole} from "./sites.ts";
import {senseOf} from "./sense.ts";
import type {Slots} from "./slots.ts";
import type {Told} from "./told.ts";
import {triggerOf} from "./trigger.ts";
import type {Trigger} from "./trigger.ts";
import {objectSite} from "./verbSite.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** "Kenya has 1,100 in the country. Another 250 will fly out in August": more of them, and so on their way there. */
const isReinforcing = ({words}: View, {first, number}: Group, {sense, role, verb}: Trigger, told: Told | null): boolean =>
  sense === "withdraw" && role === "subject" && told?.leaving === false && /^(?:fly|sail|go)$/.test(verb?.lemma ?? "") && !/^(?:home|back|away)$/.test(words[verb!.head + 1] ?? "") && [...words.slice(first, number.first), words[number.last + 1]].some((w) => /^(?:another|further|additional|more)$/.test(w ?? "")); // prettier-ignore

/** "940 are to be home by October. Another 1,000 followed the first group in March": they went the way of those before. */
export const followed = (
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
export function carried(trigger: Trigger | null, {sentence, words}: View): Trigger | null {
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
export function homeward(
  trigger: Trigger | null,
  view: View,
  {first, last, base, number}: Group
): Trigger | null {
  const verb = trigger?.verb;
  if (!verb || trigger.sense !== "deploy" || trigger.role !== "subject") return trigger;
  // "Peru's last 53 soldiers in Angola landed at Ventanilla": there they were
  const last_ = view.words.slice(first, number.first).some((w) => /^(?:last|final|remaining)$/.test(w));
  const was = last_ ? standingBefore(view, last) : undefined;
  if (was && was.mention.kind === "country" && was.last < verb.first && /^(?:land|arrive|return|fly|touch)$/.test(verb.lemma)) return goalOf(view, verb) === was.mention.country ? trigger : {...trigger, sense: "withdraw"}; // prettier-ignore
  const goal = view.words.findIndex((w, k) => k > verb.head && k <= verb.head + 3 && /^(?:to|into)$/.test(w));
  const place = goal < 0 ? undefined : (view.placeAt[goal + 1] ?? view.placeAt[goal + 2]);
  const [own] = base ? forcesIn(view, base.first, base.last) : forcesIn(view, first, last);
  return place && own && place.mention.country === own.name ? {...trigger, sense: "withdraw"} : trigger;
}

/** "53 soldiers in Angola": the place right behind the troops. */
const standingBefore = ({words, placeAt}: View, last: number) =>
  /^(?:in|at)$/.test(words[last + 1] ?? "") ? (placeAt[last + 2] ?? placeAt[last + 3]) : undefined;

/** "landed at Ventanilla": the country of the first place that the verb leads to, "" where none is known. */
const goalOf = ({placeAt}: View, {head}: VerbGroup): string =>
  placeAt.slice(head + 1, head + 1 + GOAL).find((laid) => laid && /^(?:country|region|city)$/.test(laid.mention.kind))?.mention.country ?? ""; // prettier-ignore
const GOAL = 6;

/** "40 of the 95 Finnish troops in Gabon will go to Malta": a part of those who are in one land goes to another; within it, or on leave, it stays theirs. */
export function leavingPart(
  trigger: Trigger | null,
  view: View,
  {last, number}: Group,
  told: Told | null
): Trigger | null {
  const {words, placeAt} = view;
  if (trigger?.sense !== "deploy" || trigger.role !== "subject" || words[number.last + 1] !== "of") return trigger; // prettier-ignore
  if (!SETTING_OFF.test(trigger.verb?.lemma ?? "")) return trigger;
  const named = /^(?:in|at)$/.test(words[last + 1] ?? "") ? placeAt.slice(last + 2, last + 6).find(Boolean) : undefined; // prettier-ignore
  if (!named && words[last + 1] !== "there") return trigger;
  const goal = trigger.verb ? goalOf(view, trigger.verb) : "";
  const leaves = goal !== "" && goal !== (named?.mention.country ?? told?.location);
  return {...trigger, sense: leaves ? "withdraw" : "other"};
}

const SETTING_OFF = /^(?:go|move|fly|shift|relocate|transfer|redeploy|head)$/;

/** "50 of the 300 Italian soldiers in Niger will go on leave": some of those counted, who are to stay in the land. */
export const isStayingPart = ({words}: View, {number}: Group, trigger: Trigger | null): boolean =>
  trigger?.sense === "other" && trigger.role === "subject" && words[number.last + 1] === "of" && SETTING_OFF.test(trigger.verb?.lemma ?? ""); // prettier-ignore

/** A bare number takes the verb of the count that it leans on, unless it has one of its own. */
export function ownTrigger(view: View, group: Group, base: Slots | null, told: Told | null): Trigger | null {
  if (group.counted >= 0) {
    // "The French contingent, numbering 300, left Chad"
    const aside = /^(?:numbering|totall?ing|comprising|at|of)$/.test(view.words[group.counted] ?? "") || (/^(?:who|which)$/.test(view.words[group.counted - 1] ?? "") && view.words[group.last + 1] === ","); // prettier-ignore
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
  const own = gappedVerb(view, group) ?? triggerOf(view, {first: group.first, last: group.last});
  if (own && (isSettingOut(view, own, group) || isReinforcing(view, group, own, told)))
    return {...own, sense: "deploy"};
  if (group.head !== "elided" || !group.base || !base) return own;
  if (isComparison(view, group)) return {...(base.trigger ?? fallback(group)), sense: "hold"};
  // "has 2,500 soldiers in the mission and at least 5,000 more who came under arrangements of its own"
  const aside = own?.role === "subject" && /^(?:more|others?) (?:who|that)\b/.test(phrase(view, group.last + 1, group.last + 2)); // prettier-ignore
  // "4,000 in Cabo Delgado, where firms would like to work, and 1,200 in the north"
  const coordinate = view.words[group.first - 1] === "and" && /^(?:in|at|on)$/.test(view.words[group.last + 1] ?? "") && view.placeAt.slice(group.last + 2, group.last + 5).some((place) => place !== undefined); // prettier-ignore
  if (coordinate && own?.role !== "subject" && base.trigger && view.words.slice(base.group.last + 1, own?.token ?? 0).some((w) => /^(?:where|which|who|that)$/.test(w))) return base.trigger; // prettier-ignore
  // "will keep 145 soldiers in Cyprus and 90 in Gabon for a year, parliament decided"
  if (coordinate && base.trigger && own?.role === "subject" && own.sense === "other" && view.words.slice(group.last, own.token).includes(",")) return base.trigger; // prettier-ignore
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
  // "A 145-member contingent of the Zambia Army left Lusaka for Madagascar"
  const home = (forcesIn(view, group.first, group.last)[0] ?? forcesIn(view, group.last + 1, verb.first - 1)[0])?.name ?? ""; // prettier-ignore
  // "are to leave the prefecture for Guam", "the first 100 left for Guam" is no way there
  const goal = view.placeAt.slice(verb.head + 1, verb.head + 9).find((laid) => laid?.mention.kind === "country" || laid?.mention.kind === "region"); // prettier-ignore
  if (goal && TERRITORIES[goal.mention.country] !== undefined) return false;
  if (left && (left.country === "" || left.country !== home)) return false;
  // "left Kigali on 10 March to replace a battalion"
  if (left && /\bto (?:replace|relieve|join|reinforce|serve)\b/.test(phrase(view, verb.head + 1, verb.head + 9))) return true; // prettier-ignore
  for (let k = verb.head + 1; k <= verb.head + 9 && k > group.last; k++)
    if (view.words[k] === "for" && (opensPlace(view, k + 1) || opensPlace(view, k + 2) || isDutyAbroad(view, k + 1, home))) return true; // prettier-ignore
  return false;
}

const opensPlace = ({placeAt}: View, k: number): boolean => placeAt[k]?.first === k;

/** "for a year-long mission in Madagascar", "for peacekeeping duties in Gabon": what they leave for, and where. */
function isDutyAbroad({words, placeAt}: View, from: number, home: string): boolean {
  const duty = words.slice(from, from + 7).findIndex((w) => DUTIES.has(w));
  if (duty < 0) return false;
  const to = words.slice(from + duty, from + duty + 5).findIndex((w) => w === "in" || w === "to");
  const laid = to < 0 ? undefined : (placeAt[from + duty + to + 1] ?? placeAt[from + duty + to + 2]);
  return laid !== undefined && laid.mention.country !== home;
}
const DUTIES = new Set("mission missions duty duties deployment tour rotation operations service training exercise exercises".split(" ")); // prettier-ignore

/** "Peru has sent 48 nurses to Malawi, and Sweden 390 soldiers": the verb left out is that of the clause before. */
function gappedVerb(view: View, {first, last, number, head}: Group): Trigger | null {
  const {words, placeAt, sentence, verbAt} = view;
  const giver = placeAt[number.first - 1];
  if (head !== "troops" || giver?.mention.kind !== "country" || giver.first < first) return null;
  if (!/^(?:and|while|;)$/.test(words[giver.first - 1] ?? "") || /^(?:AUX|VERB)$/.test(view.tokens[last + 1]?.pos ?? "") || (verbAt[last + 1] ?? -1) >= 0) return null; // prettier-ignore
  const index = sentence.verbs.findLastIndex((v) => v.head < giver.first && v.form === "finite");
  const verb = sentence.verbs[index];
  if (!verb || verb.passive || giver.first - verb.head > 16) return null;
  const sense = senseOf(view, verb.head, verb, "object", last);
  return /^(?:deploy|withdraw|hold)$/.test(sense)
    ? {sense, token: verb.head, verb, index, role: "object"}
    : null;
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
export const isPartly = (view: View, {first}: Group): boolean =>
  /\b(?:most|half|some|many|much|part|third|quarter|majority|first|portion|number) of(?: the)?$/.test(phrase(view, first - 3, first - 1)); // prettier-ignore

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
