/** Head counts: who has, sends or withdraws how many, where and when. */
import type {AnnotatedSentence} from "../../types.ts";
import {soilBefore} from "./context.ts";
import {withElided} from "./elided.ts";
import type {Force, Told} from "./force.ts";
import {homeOf, missionBefore, namesMission} from "./force.ts";
import {groupsOf} from "./group.ts";
import type {Group} from "./group.ts";
import {sitesIn} from "./location.ts";
import type {Site, Way} from "./location.ts";
import {isPastAround, outlookOf} from "./outlook.ts";
import type {Outlook} from "./outlook.ts";
import {ownersOf} from "./owner.ts";
import {figureOf} from "./reading.ts";
import type {Found, Reading, Refusal} from "./reading.ts";
import {clauseStart, scopeOf} from "./scope.ts";
import type {Scope} from "./scope.ts";
import {whenOf} from "./time.ts";
import {forcesOfSubject} from "./force.ts";
import {isExercise, triggerOf} from "./trigger.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";

/** A head count with its slots, as far as they are found. */
interface Slots {
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

const overlap = (a: {start: number; end: number}, b: {start: number; end: number}) =>
  a.start < b.end && b.start < a.end;

export function* countsIn(
  view: View,
  told: Told | null,
  taken: readonly {start: number; end: number}[],
  _before: readonly Reading[]
): Generator<Found> {
  const groups = withElided(view, groupsOf(view), told).filter(
    (g) => !taken.some((t) => overlap(t, g.number.mention))
  );
  const known: (Slots & {read: Reading | null})[] = [];
  let last = told;
  for (const batch of batches(view, groups)) {
    const slots = batch.map((group) => slotsOf(view, group, groups, known, last));
    distribute(slots);
    for (const one of slots.flatMap((slot) => shares(view, slot))) {
      const read = readingOf(view, one, known, last);
      const ok = "reason" in read ? null : read;
      known.push({...one, read: ok});
      if (ok) last = {force: ok.values.force, location: ok.values.location, place: ok.values.place, sentence: view.sentence.index}; // prettier-ignore
      if (ok || one.group.head === "troops") yield read;
    }
  }
}

/** "Ghana, Senegal and Nigeria each have about 600 troops": the count is of each. */
function shares(view: View, slots: Slots): Slots[] {
  const {group, forces} = slots;
  const each = forces.length > 1 && view.words.slice(Math.max(0, group.first - 5), group.last + 3).some((w) => w === "each" || w === "apiece"); // prettier-ignore
  return each ? forces.map((force) => ({...slots, forces: [force]})) : [slots];
}

/** Head counts joined without words of their own between: "900 and 2,200", "60 Turkish and 60 Russian". */
function batches(view: View, groups: readonly Group[]): Group[][] {
  const out: Group[][] = [];
  for (const group of groups) {
    const before = out.at(-1)?.at(-1);
    const joined = before && /^(?:(?:,|and|or|about|some|around) ?){1,3}$/.test(phrase(view, before.number.last + 1, group.number.first - 1)); // prettier-ignore
    if (joined) out.at(-1)!.push(group);
    else out.push([group]);
  }
  return out;
}

function slotsOf(
  view: View,
  group: Group,
  groups: readonly Group[],
  known: readonly Slots[],
  told: Told | null
): Slots {
  const following = groups.find((g) => g.number.first > group.last);
  const next = following ? Math.min(following.first, following.number.first) : Infinity;
  const base = known.findLast((slots) => slots.group.number.first < group.number.first);
  const trigger = ownTrigger(view, group, base ?? null);
  const scope = scopeOf(view, group, trigger, next);
  const outlook = trigger ? vouched(view, group, trigger) : presupposed(view, group);
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
    forces: inherits ? base.forces : owners.forces,
    sites: sitesOf(view, group, trigger, scope, outlook),
    doubts: owners.doubts
  };
}

/** A bare number takes the verb of the count that it leans on, unless it has one of its own. */
function ownTrigger(view: View, group: Group, base: Slots | null): Trigger | null {
  if (group.counted >= 0) {
    // "The French contingent, numbering 300, left Chad"
    const aside = /^(?:numbering|totall?ing|at)$/.test(view.words[group.counted] ?? "");
    const moving = aside ? triggerOf(view, {first: group.first, last: group.last}) : null;
    return moving?.role === "subject" &&
      /^(?:withdraw|deploy)$/.test(moving.sense) &&
      !moving.verb?.lemma.startsWith("reinforce")
      ? moving
      : countingVerb(view, group.counted);
  }
  if (isWhole(view, group) || isPartly(view, group)) return null;
  const own = triggerOf(view, {first: group.first, last: group.last});
  if (own && isSettingOut(view, own, group)) return {...own, sense: "deploy"};
  if (group.head !== "elided" || !group.base || !base) return own;
  if (isComparison(view, group)) return {...(base.trigger ?? fallback(group)), sense: "hold"};
  if (own && own.role === "subject") return own;
  if (own && own.token > base.group.last) return own;
  return base.trigger;
}

/** "left Zhengzhou on Monday for South Sudan", "flew out to Mali": a way there. */
function isSettingOut(view: View, {sense, verb, role}: Trigger, group: Group): boolean {
  if (sense !== "withdraw" || role !== "subject" || !verb || !/^(?:leave|depart|fly|sail)$/.test(verb.lemma))
    return false;
  for (let k = verb.head + 1; k <= verb.head + 9 && k > group.last; k++)
    if (
      view.words[k] === "for" &&
      (view.placeAt[k + 1]?.first === k + 1 || view.placeAt[k + 2]?.first === k + 2)
    )
      return true;
  return false;
}

/** "3,000 of the 5,000 Ugandan soldiers": the whole, which is there whatever its part does. */
function isWhole({words, numberAt}: View, {first, number}: Group): boolean {
  const of = words[first - 1] === "of" ? first - 1 : words[number.first - 2] === "of" ? number.first - 2 : -1;
  return of > 0 && numberAt[of - 1] !== undefined;
}

/** "most of the 1,000 US troops are to leave", "the first of 379": not the number, but a part of it moves. */
const isPartly = (view: View, {first}: Group): boolean =>
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

/** "refused to withdraw its 1,100 troops", "called for the withdrawal of the 5,200 troops": they are there all the same. */
function vouched(view: View, group: Group, trigger: Trigger): Outlook | {reason: string} {
  const outlook = outlookOf(view, trigger);
  const ends = /^(?:suspend|end|cancel|disband|dissolve|create|form|raise|train|praise)$/.test(trigger.verb?.lemma ?? ""); // prettier-ignore
  const isThere = trigger.sense === "withdraw" || (trigger.sense === "other" && !ends);
  return "reason" in outlook && isThere ? presupposed(view, group, outlook.reason) : outlook;
}

/** "an attack on the 2,500 US troops in Iraq": a definite count vouches for itself. */
function presupposed(
  view: View,
  {first}: Group,
  reason = "nothing tells where the troops are"
): Outlook | {reason: string} {
  const definite = /^(?:the|its|their|our|his)$/.test(view.words[first] ?? "") || view.words.slice(first, first + 3).includes("'s"); // prettier-ignore
  return definite
    ? {kind: "present", past: isPastAround(view, first), doubts: ["presence taken for granted"]}
    : {reason};
}

const GIVING = /^(?:contribute|provide|commit|supply|lend)$/;

const WAY: Record<Outlook["kind"], Way> = {present: "at", deployed: "to", "to-deploy": "to", withdrawn: "from", "to-withdraw": "from"}; // prettier-ignore

function sitesOf(
  view: View,
  group: Group,
  trigger: Trigger | null,
  scope: Scope,
  outlook: Outlook | {reason: string}
): Site[] {
  const gives = GIVING.test(trigger?.verb?.lemma ?? "");
  const way = gives ? "to" : "kind" in outlook ? WAY[outlook.kind] : "at";
  const comma = appositionAt(view, group.last + 1, scope.to);
  const behind = sitesIn(view, group.last + 1, comma < 0 ? scope.to : comma - 1, way);
  if (behind.length > 0) return behind;
  const where = comma < 0 ? null : whereBefore(view, scope.from);
  if (where) return [where];
  const farther = comma < 0 ? [] : sitesIn(view, comma, scope.to, way);
  if (farther.length > 0) return farther;
  if (group.counted >= 0) {
    const inside = sitesIn(view, group.first, group.counted, "at");
    if (inside.length > 0) return inside;
    const farther = sitesIn(view, group.last + 1, group.last + 16, "at");
    if (farther.length > 0) return farther;
  }
  // "of the 950 troops who had been in Niger in May"
  if (!trigger && /^(?:who|which|that)$/.test(view.words[group.last + 1] ?? "")) {
    const clause = sitesIn(view, group.last + 2, group.last + 9, "at");
    if (clause.length > 0) return clause;
  }
  // "the 100 troops it has deployed in Chad"
  if (
    /^(?:it|they|we|he|which|that)$/.test(view.words[group.last + 1] ?? "") &&
    view.verbAt[group.last + 2] !== -1
  ) {
    const clause = sitesIn(view, group.last + 3, group.last + 10, "at");
    if (clause.length > 0) return clause;
  }
  const goal = directGoal(view, trigger);
  if (goal) return [goal];
  if (trigger?.sense === "host" && trigger.role === "object") {
    const host = hostOf(view, trigger, scope);
    if (host) return [host];
  }
  const before = sitesIn(view, scope.from, group.first - 1, way === "to" ? "to" : "at");
  if (before.length > 0) return group.head === "elided" && group.base ? [] : before;
  const antecedent = whereBefore(view, scope.from);
  if (antecedent) return [antecedent];
  // "Across the bay at Doraleh, behind a wall that the drivers call the Great one, China is thought to have"
  return scope.from > 0 && view.tokens[0]?.pos === "ADP" && group.head !== "elided"
    ? sitesIn(view, 0, 8, "at")
    : [];
}

/** "4,000 soldiers, the only American base on the continent": where an apposition begins, or -1. */
function appositionAt({words}: View, from: number, to: number): number {
  for (let k = from; k <= to && k < from + 12; k++)
    if (words[k] === "," && /^(?:the|a|an|its|their|one)$/.test(words[k + 1] ?? "")) return k;
  return -1;
}

/** "left Niger", "entered Belarus", "quit the country": the land is the verb's object. */
export function directGoal(view: View, trigger: Pick<Trigger, "verb" | "role"> | null): Site | null {
  if (!trigger?.verb || trigger.role !== "subject") return null;
  if (!/^(?:leave|quit|exit|enter|vacate|depart|reach|abandon)$/.test(trigger.verb.lemma)) return null;
  return objectSite(view, trigger.verb.head);
}

export function objectSite(view: View, head: number): Site | null {
  // a preposition is thought before the object
  const {placeAt, words} = view;
  for (let k = head + 1; k < head + 6; k++) {
    const laid = placeAt[k];
    if (laid && laid.first === k) {
      if (laid.mention.kind === "demonym" || laid.mention.kind === "body") continue;
      const country = laid.mention.country;
      return {country, place: laid.mention.kind === "country" ? "" : laid.mention.text, first: k, last: laid.last, refused: ""}; // prettier-ignore
    }
    if (/^(?:country|territory|province|region|area|city|capital|base|bases|town|soil)$/.test(words[k] ?? ""))
      return {country: "", place: "", first: k, last: k, refused: ""};
    if (!/^(?:the|this|that|their|his|its|northern|southern|eastern|western|neighbouring|neighboring|entire|whole)$/.test(words[k] ?? "")) break; // prettier-ignore
  }
  return null;
}

/** "Iraq accommodates 2,500 US troops", "Kosovo, which hosts", "Al Udeid in Qatar, which houses". */
function hostOf(view: View, {verb, token}: Trigger, scope: Scope): Site | null {
  const {placeAt} = view;
  const [from, to] = verb?.subject ?? [scope.from, token - 1];
  const at = (k: number): Site | null => {
    const laid = placeAt[k];
    if (!laid || laid.first !== k || laid.mention.kind === "body") return null;
    const {kind, country, text} = laid.mention;
    return {
      country,
      place: kind === "country" || kind === "demonym" || laid.mention.capital ? "" : text,
      first: k,
      last: laid.last,
      refused: ""
    };
  };
  for (let k = from; k <= to; k++) {
    const found = at(k);
    if (found) return found;
  }
  for (let k = token - 1; k >= 0 && token - k < 14; k--) {
    const found = at(k);
    if (found) return found;
  }
  return {country: "", place: "", first: from, last: to, refused: ""};
}

/** "Camp Lemonnier, where the United States has": the place right before "where". */
function whereBefore(view: View, from: number): Site | null {
  const {words, placeAt, tokens} = view;
  if (words[from - 1] !== "where") return null;
  for (let k = from - 2; k >= 0 && from - k < 8; k--) {
    const laid = placeAt[k];
    if (laid && laid.mention.kind !== "demonym" && laid.mention.kind !== "body") {
      const {kind, country, text} = laid.mention;
      return {
        country,
        place: kind === "country" ? "" : text,
        first: laid.first,
        last: laid.last,
        refused: ""
      };
    }
    if (!/^(?:PUNCT|NOUN|PROPN|ADJ|DET)$/.test(tokens[k]!.pos)) break;
  }
  return {country: "", place: "", first: from, last: from, refused: ""};
}

/** Gives each of several joined counts its own of as many forces and places: "respectively". */
function distribute(slots: Slots[]): void {
  const n = slots.length;
  if (n < 2) return;
  const lastOf = slots.at(-1)!;
  const forces = slots.map((s) => s.forces).find((f) => f.length === n);
  const sites = [...slots].map((s) => s.sites).find((f) => f.length === n);
  slots.forEach((one, i) => {
    if (forces && one.forces.length !== 1) one.forces = [forces[i]!];
    if (sites) one.sites = [sites[i]!];
    else if (one.sites.length === 0) one.sites = lastOf.sites;
    if (one.group.number.mention.qualifier === "exact" && slots[0]!.group.number.mention.qualifier === "about") one.hedge = "about"; // prettier-ignore
    if (forces || sites) one.doubts = [...one.doubts, "joined counts told apart by their order"];
    if ("reason" in one.outlook) one.outlook = lastOf.outlook;
  });
}

function readingOf(
  view: View,
  {group, trigger, scope, outlook, forces, sites, doubts, hedge}: Slots,
  known: readonly (Slots & {read: Reading | null})[],
  told: Told | null
): Reading | Refusal {
  const rule = ruleOf(group, trigger);
  const at = group.number.mention;
  const refuse = (reason: string): Refusal => ({rule, reason, at});
  if ("reason" in outlook) return refuse(outlook.reason);
  const why = unfit(view, group, trigger, told);
  if (why) return refuse(why);
  if (forces.length === 0) return refuse("no country is told whose troops they are");
  if (forces.length > 1) return refuse("a total of several forces");
  const force = forces[0]!.name;
  const site = siteFor(view, group, trigger, sites, force, known, told, outlook);
  if ("reason" in site) return refuse(site.reason);
  if (site.country === force) return refuse("a country's own troops on its own soil");
  if (!/^[A-Z]{3}$/.test(site.country)) return refuse("the place is in no one country");
  const when = whenOf(view, outlook, scope, group.first, group.last, trigger);
  const figure = {...figureOf(group.number.mention), ...(hedge && {qualifier: hedge})};
  if (figure.count === null && outlook.kind === "present") return refuse("no number is told");
  return {
    view,
    rule,
    at,
    values: {
      force,
      location: site.country,
      place: site.place,
      ...figure,
      kind: outlook.kind,
      date: when.date,
      date_basis: when.basis,
      attributed_to: ""
    },
    doubts: [...new Set([...doubts, ...outlook.doubts, ...site.doubts, ...when.doubts, ...(group.head === "troops" || (group.base !== null && sites.length > 0) ? [] : [group.head === "soft" ? "soldiers by the context" : "soldiers by the count before"])])], // prettier-ignore
    naming: site.naming
  };
}

function ruleOf(group: Group, trigger: Trigger | null): string {
  if (group.head === "elided") return "count-carried-on";
  if (!trigger) return "count-presupposed";
  const how = {hold: "kept", host: "hosted", stand: "standing", deploy: "sent", withdraw: "withdrawn", join: "joined", shrink: "changed", grow: "changed", "leave-in": "left-behind", harm: "harmed", other: "acting"}; // prettier-ignore
  return `count-${how[trigger.sense]}`;
}

/** Why a head count is none of a foreign force's. */
function unfit(view: View, group: Group, trigger: Trigger | null, told: Told | null): string {
  const {words, sentence, article} = view;
  if (isExercise(view)) return "troops that come for an exercise or a parade";
  if (group.head === "soft" && !speaksOfSoldiers(view, told)) return "nothing tells that they are soldiers";
  if (isRumour(view, group.first)) return "denied";
  const own = phrase(view, group.number.last + 1, group.last);
  if (/\bof its own\b|\bof their own\b/.test(own) && trigger?.sense === "deploy" && view.sentence.places.every((p) => p.kind === "demonym" || p.kind === "region")) return "a country's own troops on its own soil"; // prettier-ignore
  if (words[group.last + 1] === "'" || words[group.last + 1] === "'s")
    return "something of the soldiers', not the soldiers";
  if (/\b(?:if|unless|whether)\b/.test(phrase(view, clauseStart(view, group.first) - 1, group.first))) return "only supposed"; // prettier-ignore
  if (/\b(?:rumou?rs?|false|untrue|baseless|fabricated|dismissed|denied|denies|rejected)\b/.test(phrase(view, group.first - 14, group.first - 1)) && !/\bsaid\b/.test(phrase(view, group.first - 5, group.first))) return "denied"; // prettier-ignore
  if (trigger?.verb?.lemma === "include" || /\bincluding$/.test(phrase(view, 0, group.first - 1))) {
    if (told && told.sentence >= sentence.index - 1) return "part of a number told before";
  }
  void article;
  return "";
}

/** "Reports that 10,000 soldiers had entered Syria were denied by Tehran". */
function isRumour({words}: View, first: number): boolean {
  const lead = words.slice(Math.max(0, first - 8), first);
  if (!lead.some((w) => /^(?:reports?|claims?|claimed|alleged|reported|rumou?rs?|allegations?|suggestions?|talk|speculation)$/.test(w))) return false; // prettier-ignore
  return words.slice(Math.max(0, first - 12), first + 30).some((w) => /^(?:denied|denies|dismissed|dismisses|false|untrue|baseless|rejected|fabricated|unfounded)$/.test(w)); // prettier-ignore
}

/** "Italy has at least 90 men next door", after soldiers were spoken of. */
function speaksOfSoldiers({article, sentence}: View, told: Told | null): boolean {
  if (told && sentence.index - told.sentence <= 2) return true;
  const pattern = /\b(?:troops?|soldiers?|garrison|military|army|armed|peacekeep\w+|contingent|battalion|brigade|forces|defen[cs]e force|navy|marines|airmen|naval|deploy\w*|warships?|base)\b/i; // prettier-ignore
  for (let i = sentence.index; i >= 0 && sentence.index - i <= 1; i--)
    if (pattern.test(article.sentences[i]?.text ?? "")) return true;
  return false;
}

/** "700 Italian soldiers serve with UNIFIL": the land of the mission named behind, or before in the clause. */
function missionIn(view: View, {last, first}: Group): string {
  const {placeAt, tokens} = view;
  const homeAt = (k: number): string => {
    const place = placeAt[k]?.mention;
    return place?.kind === "body" ? homeOf(place.country) : "";
  };
  for (let k = last + 1; k <= last + 14 && k < tokens.length; k++) if (homeAt(k)) return homeAt(k);
  for (let k = first - 1; k >= 0 && first - k <= 12; k--) if (homeAt(k)) return homeAt(k);
  if (namesMission(view, first, last)) return homeOf(missionBefore(view, first));
  return "";
}

interface Chosen {
  country: string;
  place: string;
  doubts: string[];
  naming: AnnotatedSentence | null;
}

function siteFor(
  view: View,
  group: Group,
  trigger: Trigger | null,
  sites: readonly Site[],
  force: string,
  known: readonly (Slots & {read: Reading | null})[],
  told: Told | null,
  outlook: Outlook
): Chosen | {reason: string} {
  const fit = sites.filter((s) => s.refused !== "" || s.country !== force || s.place !== "");
  const candidates = fit.length > 0 ? fit : sites;
  const first = candidates[0];
  if (first?.refused) return {reason: first.refused};
  const lands = new Set(candidates.filter((s) => s.country !== "" && s.refused === "").map((s) => s.country));
  const joined = candidates.filter((s, i) => i === 0 || s.first - candidates[i - 1]!.last <= 3);
  const joinedLands = new Set(joined.map((s) => s.country).filter(Boolean));
  void lands;
  if (joinedLands.size > 1) return {reason: "a total over several countries"};
  if (first && first.country !== "")
    return {country: first.country, place: first.place, doubts: [], naming: null};
  const named = candidates.find((s) => s.country !== "" && s.refused === "");
  if (first && named && named.first - first.last < 8) return {country: named.country, place: first.place || named.place, doubts: [], naming: null}; // prettier-ignore
  const home = homeOf(force) || missionIn(view, group);
  if (home) return {country: home, place: first?.place ?? "", doubts: [], naming: null};
  const base = known.findLast((k) => k.read !== null)?.read;
  if (!first && base && (group.head === "elided" || isWhole(view, group))) return {country: base.values.location, place: base.values.place, doubts: ["location from the count before"], naming: null}; // prettier-ignore
  const isAnaphor =
    first !== undefined ||
    /\b(?:there|here|next door|nearby|abroad)\b/.test(phrase(view, group.last + 1, group.last + 6));
  const moves = /^(?:deployed|withdrawn|to-deploy|to-withdraw)$/.test(outlook.kind);
  const recent = told !== null && view.sentence.index - told.sentence <= 2;
  const standing =
    trigger?.verb?.lemma === "number" ||
    /^numbers/.test(view.words[trigger?.token ?? -1] ?? "") ||
    group.unit;
  if (!isAnaphor && !(moves && trigger) && !(recent && (group.head !== "troops" || standing))) return {reason: "no country is told where the troops are"}; // prettier-ignore
  // "contributes 5,384 personnel to nine UN missions"
  const gives = GIVING.test(trigger?.verb?.lemma ?? "") && view.words[group.last + 1] === "to";
  if (!first && gives) return {reason: "no one country"};
  // "the Kyrgyz army alone had 4,000 men there"
  if (/\b(?:army|military|armed forces|navy|air force)\b/.test(phrase(view, (trigger?.token ?? 0) - 4, (trigger?.token ?? 0) - 1)) && trigger?.sense === "hold") return {reason: "an army's size or its own land"}; // prettier-ignore
  const soil = soilBefore(
    view,
    first ? first.first : group.first,
    force,
    told,
    !isAnaphor && (!first || group.head !== "troops"),
    isAnaphor
  );
  if (!soil) return {reason: "no country is told where the troops are"};
  const naming = view.article.sentences.slice(Math.max(0, view.sentence.index - 4), view.sentence.index).findLast((s) => s.places.some((p) => p.country === soil.country)); // prettier-ignore
  return {
    country: soil.country,
    place:
      first?.place ||
      (first &&
      /\b(?:region|enclave|area|province|territory|peninsula|zone)$/.test(
        phrase(view, first.first, first.last)
      )
        ? (soil.part ?? "")
        : soil.place),
    doubts: soil.doubts,
    naming: naming ?? null
  };
}

void forcesOfSubject;
