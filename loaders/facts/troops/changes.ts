/** "From 5,200 to 3,000": each figure of a change is a count with its own date. */
import {soilBefore} from "./context.ts";
import {isLedDown, stepsOf} from "./change.ts";
import type {Step} from "./change.ts";
import type {Told} from "./told.ts";
import {forcesIn} from "./force.ts";
import {forcesOfSubject} from "./subject.ts";
import {homeOf} from "./joint.ts";
import {missionBefore} from "./told.ts";
import {sitesIn} from "./location.ts";
import {landLeft} from "./remaining.ts";
import {outlookOf} from "./outlook.ts";
import type {Outlook} from "./outlook.ts";
import {figureOf} from "./reading.ts";
import type {Found} from "./reading.ts";
import {clauseEnd, clauseStart} from "./scope.ts";
import {whenOf} from "./time.ts";
import type {Trigger} from "./trigger.ts";
import type {VerbGroup} from "../../types.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

export function* changesIn(view: View, told: Told | null): Generator<Found> {
  const steps = stepsOf(view, told);
  const tokens = new Set(steps.map(({token}) => token));
  for (const token of tokens) yield* changeAt(view, steps.filter((s) => s.token === token), told); // prettier-ignore
}

function* changeAt(view: View, steps: readonly Step[], told: Told | null): Generator<Found> {
  const {sentence, verbAt} = view;
  const {token, grows, noun} = steps[0]!;
  const index = verbAt[isLedDown(view, token) ? token - 1 : token]!;
  const verb = sentence.verbs[index] ?? null;
  const trigger: Trigger = {sense: grows ? "grow" : "shrink", token, verb, index, role: "object"};
  const outlook = outlookOf(view, trigger);
  const from = clauseStart(view, Math.min(token, noun));
  const lastNumber = steps.at(-1)!.number;
  const to = Math.max(clauseEnd(view, lastNumber.last, trigger, Infinity), lastNumber.last);
  const rule = "change";
  const comparison = /^(?:up|down)$/.test(view.words[token]!) && !isLedDown(view, token);
  if (comparison) return;
  for (const [i, step] of steps.entries()) {
    const at = step.number.mention;
    if ("reason" in outlook) {
      yield {rule, reason: outlook.reason, at, taken: at};
      continue;
    }
    const force = whichCountry(view, verb, noun) || forceOf(view, verb?.subject ?? null, from, noun, told);
    if (!force) {
      yield {rule, reason: "no country is told whose troops they are", at, taken: at};
      continue;
    }
    const own = soilsBehind(view, step, steps[i + 1]?.number.first ?? Infinity, to, force);
    const site = own[0] ?? hostOf(view, noun, force, told) ?? soilOf(view, token, from, to, force, told);
    if (own.length > 1 && !isEach(view, step)) {
      yield {rule, reason: "a total over several countries", at, taken: at};
      continue;
    }
    if (!site || site.country === force) {
      yield {rule, reason: site ? "a country's own troops on its own soil" : "no country is told where the troops are", at, taken: at}; // prettier-ignore
      continue;
    }
    const mine = kindOf(step, outlook, grows);
    const next = steps[i + 1]?.number.first ?? Infinity;
    const {first, last} = step.number;
    // "will fall to 100 from 350 by the end of August": the day behind both is that of what is to come
    const both = step.is === "became" && steps[i + 1]?.is === "was" && mine.kind.startsWith("to-");
    const behind = whenOf(
      view,
      mine,
      {from: first, to: both ? to : Math.min(to, next - 1)},
      first,
      last,
      trigger
    );
    const fronted = step.is === "was" || behind.date !== "" ? behind : whenOf(view, mine, {from, to: token}, first, last, trigger); // prettier-ignore
    const when =
      behind.basis === "published" && fronted.date !== "" ? fronted : behind.date ? behind : fronted;
    const doubts = [...outlook.doubts, ...site.doubts, ...when.doubts, "a step of a change"];
    for (const {country, place} of own.length > 1 ? own : [site]) {
      const values = {force, location: country, place, ...figureOf(at), kind: mine.kind, date: when.date, date_basis: when.basis, attributed_to: ""}; // prettier-ignore
      yield {view, rule, at, taken: at, naming: null, values, doubts};
    }
  }
}

/** "Bolivia, with 940 soldiers, is second to Chile, which doubled its own to 1,850": whose own, the word before "which" tells. */
function whichCountry({words, placeAt}: View, verb: VerbGroup | null, noun: number): string {
  const which = verb ? verb.first - 1 : -1;
  const laid = words[which] === "which" && words[which - 1] === "," ? placeAt[which - 2] : undefined;
  return laid?.mention.kind === "country" && noun < laid.first ? laid.mention.country : "";
}

/** "Djibouti still wants its French garrison, cut from 2,900 men": the possessor of another country's troops is their host. */
function hostOf(view: View, noun: number, force: string, told: Told | null) {
  for (let k = noun - 1; k >= 0 && noun - k <= 4; k--) {
    if (!/^(?:its|their|his|our)$/.test(view.words[k]!)) continue;
    const host = forcesOfSubject(view, [k, k], told).forces[0]?.name ?? "";
    return /^[A-Z]{3}$/.test(host) && host !== force
      ? {country: host, place: "", doubts: ["location from a pronoun"]}
      : null;
  }
  return null;
}

/** "2,500 in each nation", "to 2,500 each": the figure holds for every country told. */
const isEach = ({words}: View, {number, token}: Step): boolean =>
  words.slice(number.last + 1, number.last + 5).includes("each") ||
  words.slice(token, number.first).includes("each");

/** The lands told right behind a figure, or, where one figure stands for all, between the verb and it: "troops in Iraq and Syria to 2,500 each". */
function soilsBehind(view: View, step: Step, next: number, to: number, force: string) {
  const fit = (sites: ReturnType<typeof sitesIn>) =>
    sites
      .filter((s) => s.country !== "" && s.country !== force)
      .map(({country, place}) => ({country, place, doubts: []}));
  const behind = fit(sitesIn(view, step.number.last + 1, Math.min(next - 1, to), "at"));
  return behind.length > 0 ? behind.slice(0, 1) : fit(sitesIn(view, step.token, step.number.first - 1, "at"));
}

/** What it was is present; what it came to is present, or by when it is to; by how much it changed came or went. */
function kindOf({is}: Step, outlook: Outlook, grows: boolean): Outlook {
  const planned = outlook.kind === "to-deploy" || outlook.kind === "to-withdraw";
  if (is === "was") return {...outlook, kind: "present", past: !planned};
  if (is === "by" && !planned) return {...outlook, kind: grows ? "deployed" : "withdrawn"};
  return planned ? outlook : {...outlook, kind: "present", over: false};
}

function forceOf(
  view: View,
  subject: [number, number] | null,
  from: number,
  noun: number,
  told: Told | null
): string {
  const words = (k: number) => view.words[k] ?? "";
  let start = noun;
  while (start > from && noun - start < 8 && !/^(?:in|at|to|by|,|and)$/.test(words(start - 1)) && view.verbAt[start - 1] === -1) start--; // prettier-ignore
  const own = forcesIn(view, start, noun);
  if (own.length === 1) return own[0]!.name;
  if (own.length > 1) return "";
  // "bringing to some 3,500 the number of its troops there"
  if (/^(?:its|their)$/.test(words(noun - 1))) {
    const {forces} = forcesOfSubject(view, [noun - 1, noun - 1], told);
    if (forces.length === 1) return forces[0]!.name;
  }
  const of = forcesIn(view, noun + 1, noun + 4);
  if (words(noun + 1) === "of" && of[0]) return of[0].name;
  // "The contingent will be reinforced by a further 15": that counted just before
  const again =
    /^(?:contingent|garrison|battalion|brigade|detachment)$/.test(words(noun)) && words(noun - 1) === "the";
  if (again && told && view.sentence.index - told.sentence <= 1) return told.force;
  if (subject) {
    const {forces} = forcesOfSubject(view, subject, told);
    if (forces.length === 1) return forces[0]!.name;
  }
  // "ATMIS, whose strength is being run down from 17,600"
  const whose =
    words(noun - 1) === "whose" ? forcesIn(view, Math.max(0, noun - 5), noun - 2).at(-1) : undefined;
  if (whose) return whose.name;
  const before = forcesIn(view, Math.max(0, noun - 16), noun).filter((f) => !isPlaceOf(view, f.token));
  if (before.length > 0) return before.at(-1)!.name;
  if (/^(?:mission|force|coalition)$/.test(words(noun))) return missionBefore(view, noun);
  return told && view.sentence.index - told.sentence <= 2 ? told.force : "";
}

/** "will be pulled from Latvia", and not "the contingent from Burundi": where they are, not whose. */
const isPlaceOf = ({words, verbAt}: View, k: number): boolean =>
  /^(?:from|in|at|to)$/.test(words[k - 1] ?? "") && verbAt[k - 2] !== -1;

function soilOf(view: View, token: number, from: number, to: number, force: string, told: Told | null) {
  const sites = sitesIn(view, from, to, "at");
  const fronted =
    view.tokens[0]?.pos === "ADP" && from > 0 ? sitesIn(view, 0, Math.min(8, from - 1), "at") : [];
  // "Canada's commitment to Latvia will rise to 2,200 soldiers"
  const gift = view.words.slice(from, token).findLastIndex((w) => /^(?:commitment|contribution)$/.test(w));
  const given = gift < 0 ? [] : sitesIn(view, from + gift + 1, token - 1, "to");
  const named = [...given, ...sites, ...fronted].find((s) => s.country !== "" && s.country !== force);
  if (named) return {country: named.country, place: named.place, doubts: []};
  if (sites.some((s) => s.refused)) return null;
  // "will be pulled from Latvia, dropping to 1,500"
  const left = /^,(?: also)?$/.test(phrase(view, token - (view.words[token - 1] === "also" ? 2 : 1), token - 1)) ? sitesIn(view, from, token - 1, "from").findLast((s) => s.country !== "" && s.country !== force) : undefined; // prettier-ignore
  if (left) return {country: left.country, place: left.place, doubts: []};
  const home = homeOf(force);
  if (home) return {country: home, place: "", doubts: []};
  if (sites.some((s) => s.country === force)) return {country: force, place: "", doubts: []};
  if (sites.length > 0 || (told && view.sentence.index - told.sentence <= 2)) return soilBefore(view, from, force, told); // prettier-ignore
  const rest = landLeft(view, force);
  return rest ? {country: rest, place: "", doubts: ["location from the only other country"]} : null;
}
