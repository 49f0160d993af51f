/** Where the troops of a head count may stand: behind it, as the goal of its verb, who hosts them, before it. */
import {GIVEN_TO} from "../../lexicon/troops.ts";
import {appositionAt, isMark} from "./apposition.ts";
import {forcesIn} from "./force.ts";
import type {Group} from "./group.ts";
import {sitesIn} from "./location.ts";
import type {Way} from "./location.ts";
import type {Outlook} from "./outlook.ts";
import {isHosted} from "./owner/beside.ts";
import {guestOf, leavesAnother} from "./owner/phrase.ts";
import {strongSites} from "./owner/strong.ts";
import type {Scope} from "./scope.ts";
import type {Site} from "./site.ts";
import {WATCHING} from "./trigger.ts";
import type {Trigger} from "./trigger.ts";
import {directGoal, hostOf, openedBy} from "./verbSite.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

export const GIVING = /^(?:contribute|provide|commit|supply|lend)$/;

/** "left Cyprus on Monday for training in Lusaka": what they leave is the verb's object. */
const LEAVING = /^(?:leave|quit|exit|vacate|depart)$/;

const EXPELLING = /^(?:expel|evict|oust|see|throw|kick|order|tell|instruct|request|ask|require)$/;

const WAY: Record<Outlook["kind"], Way> = {present: "at", deployed: "to", "to-deploy": "to", withdrawn: "from", "to-withdraw": "from"}; // prettier-ignore

export function sitesOf(
  view: View,
  group: Group,
  trigger: Trigger | null,
  scope: Scope,
  outlook: Outlook | {reason: string}
): Site[] {
  // "100 of its 250 troops from Estonia": they stand where the part of them stands
  if (isWhole(view, group)) {
    const wider = [
      ...sitesIn(view, group.last + 1, scope.to, "at"),
      ...sitesIn(view, group.last + 1, scope.to, /^(?:sent|dispatched|deployed|flown|moved)$/.test(view.words[group.last + 1] ?? "") ? "to" : "from")
    ]; // prettier-ignore
    if (wider.length > 0) return wider.slice(0, 1);
  }
  // "has stationed another 1,050 soldiers here who answer to no one in New York"
  const here = /^(?:here|there)$/.test(view.words[group.last + 1] ?? "") ? group.last + 1 : -1;
  if (here > 0 && !/^(?:in|at|on)$/.test(view.words[here + 1] ?? "")) return [{country: "", place: "", first: here, last: here, refused: ""}]; // prettier-ignore
  // "Burkina Faso saw off 400 French special forces": who drives them out is where they were
  if (
    trigger?.role === "object" &&
    trigger.sense === "withdraw" &&
    EXPELLING.test(trigger.verb?.lemma ?? "")
  ) {
    const host = hostOf(view, trigger, scope, group);
    if (host?.country) return [host];
  }
  // "has promised Latvia another 100", "lent Kenya 40 instructors": to whom they are given
  // "Jordan, to which Germany sent 265 soldiers in February"
  const goalOf = trigger?.role === "object" && trigger.verb && trigger.verb.head < group.first ? toWhich(view, trigger.verb.first) : null; // prettier-ignore
  if (goalOf) return [goalOf];
  const given = trigger?.role === "object" && GIVEN_TO.has(trigger.verb?.lemma ?? "") ? view.placeAt[trigger.verb!.head + 1] : undefined; // prettier-ignore
  if (given?.mention.kind === "country" && given.last === Math.min(group.first, group.number.first) - 1) return [{country: given.mention.country, place: "", first: given.first, last: given.last, refused: ""}]; // prettier-ignore
  const gap = group.head === "elided" && isHosted(view, group) ? view.placeAt[group.first - 1] : undefined;
  if (gap) return [{country: gap.mention.country, place: gap.mention.kind === "city" && !gap.mention.capital ? gap.mention.text : "", first: gap.first, last: gap.last, refused: ""}]; // prettier-ignore
  const gives = GIVING.test(trigger?.verb?.lemma ?? "");
  const way = gives ? "to" : "kind" in outlook ? WAY[outlook.kind] : "at";
  const comma = appositionAt(view, group.last + 1, scope.to);
  const part = partAt(view, group.last + 1, scope.to);
  const next = ofNextAt(view, group.last + 1, scope.to);
  const end = Math.min(comma < 0 ? scope.to : comma - 1, part < 0 ? scope.to : part - 1, next < 0 ? scope.to : next - 1); // prettier-ignore
  // "Denmark's last 40 soldiers in Iraq arrived in Kuwait": they left the land that they were in
  const stood = way === "from" && trigger?.role === "subject" && /^(?:land|arrive|touch)$/.test(trigger.verb?.lemma ?? "") ? sitesIn(view, group.last + 1, trigger.verb!.first - 1, "at") : []; // prettier-ignore
  if (stood.length > 0) return stood.slice(0, 1);
  const aside = beyondAside(view, group.last + 1, scope.to, way);
  if (aside.length > 0) return aside;
  // "200 soldiers from Djibouti have left": from whom they are is no place that they left
  const theirs = leavesAnother(view, group.last, trigger) ? (view.placeAt[group.last + 2] ?? view.placeAt[group.last + 3]) : undefined; // prettier-ignore
  const behind = sitesIn(view, (theirs?.last ?? group.last) + 1, Math.min(end, originAt(view, trigger)), way).filter(
    (s) => !(way === "from" && isOriginOfOthers(view, s.first - 1, group.last))
  ); // prettier-ignore
  // "commandos from Brazil must leave Qatar"
  const left = way === "from" && trigger !== null && (behind.every((s) => s.last < trigger.token) || LEAVING.test(trigger.verb?.lemma ?? "")) ? directGoal(view, trigger) : null; // prettier-ignore
  if (left?.country) return [left];
  if (behind.length > 0) return behind;
  // "welcomed home 310 soldiers who had served under the United Nations in the Central African Republic"
  if (
    way === "from" &&
    trigger?.role === "object" &&
    /^(?:who|that)$/.test(view.words[group.last + 1] ?? "")
  ) {
    const served = sitesIn(view, group.last + 2, group.last + 16, "at").filter(
      (s) => s.refused === "" && s.country !== ""
    );
    if (served.length > 0) return served.slice(0, 1);
  }
  // "the entry of 84 soldiers, who will train units in Callao"
  const clause = trigger?.role === "of" && trigger.sense === "deploy" && view.words[group.last + 1] === "," && view.words[group.last + 2] === "who" ? sitesIn(view, group.last + 3, scope.to, "at") : []; // prettier-ignore
  if (clause.length > 0) return clause;
  const strong = strongSites(view, group);
  if (strong.length > 0) return strong.slice(0, 1);
  const which = relativeSite(view, group.first);
  if (which) return [which];
  const where = comma < 0 ? null : whereBefore(view, scope.from);
  if (where) return [where];
  const farther = comma < 0 ? [] : sitesIn(view, comma, scope.to, way);
  // "Germany is home to 36,000 US troops, by far the largest contingent in Europe"
  if (farther.some((s) => s.refused === "") || (farther.length > 0 && trigger?.sense !== "host"))
    return farther;
  // "Denmark's contingent in Latvia, some 800 strong,"
  const marked = group.counted < 0 && view.words.slice(group.first, group.number.first).some(isMark);
  const beside = marked ? sitesIn(view, group.first, group.number.first - 1, "at") : [];
  if (beside.length > 0) return beside;
  if (group.counted >= 0) {
    const inside = sitesIn(view, group.first, Math.max(group.counted, group.number.first - 1), "at");
    if (inside.length > 0) return inside;
    // "In Estonia the British contingent numbers 900, and the government in London": no place of its own beyond its clause
    const owners = forcesIn(view, group.first, group.counted).map(({name}) => name);
    const farther = sitesIn(view, group.last + 1, group.last + 16, "at").filter((s) => s.last <= scope.to || !owners.includes(s.country)); // prettier-ignore
    if (farther.length > 0) return farther;
  }
  // "of the 950 troops who had been in Niger in May"
  if (!trigger && /^(?:who|which|that)$/.test(view.words[group.last + 1] ?? "")) {
    const clause = sitesIn(view, group.last + 2, group.last + 9, "at");
    if (clause.length > 0) return clause;
  }
  // "the 100 troops it has deployed in Chad"
  const that = /^(?:that|which|whom)$/.test(view.words[group.last + 1] ?? "") && view.verbAt[group.last + 2] === -1 ? 1 : 0; // prettier-ignore
  if (
    /^(?:it|they|we|he|which|that)$/.test(view.words[group.last + 1 + that] ?? "") &&
    view.verbAt[group.last + 2 + that] !== -1
  ) {
    const clause = sitesIn(view, group.last + 3 + that, group.last + 10 + that, "at");
    if (clause.length > 0) return clause;
  }
  const named = forcesIn(view, group.first, group.last);
  if (guestOf(view, group, named)) {
    const {token, name} = named[0]!;
    return [{country: name, place: "", first: token, last: token, refused: ""}];
  }
  // "it is from the force in Syria that it will withdraw its 130 soldiers"
  if (
    view.words[scope.from - 1] === "that" &&
    /\bit (?:is|was)\b/.test(phrase(view, scope.from - 16, scope.from - 2))
  ) {
    const cleft = sitesIn(view, scope.from - 14, scope.from - 2, way);
    if (cleft.length > 0) return cleft.slice(-1);
  }
  const goal = directGoal(view, trigger);
  if (goal) return [goal];
  if (trigger?.sense === "host" && trigger.role === "object") {
    const host = hostOf(view, trigger, scope, group);
    if (host) return [host];
  }
  // "N'Djamena watched the last 1,000 soldiers take off"
  const watcher = trigger?.role === "subject" ? view.sentence.verbs.findLast((v) => v.head < group.first && group.first - v.head <= 6 && WATCHING.test(v.lemma)) : undefined; // prettier-ignore
  const watched =
    watcher && trigger ? hostOf(view, {...trigger, verb: watcher, token: watcher.head}, scope) : null;
  if (watched?.country) return [watched];
  // "In 1999, when Moscow promised in Istanbul to take them home, 2,600 were left"
  const lead = view.words[group.first - 1] === "," && SUBORDINATE.test(view.words[scope.from - 1] ?? "");
  const before = lead ? [] : sitesIn(view, scope.from, group.first - 1, way === "to" ? "to" : "at");
  // "…, and in Lithuania the 270 are staying on"
  const own = before.filter(
    (s) =>
      (group.first - s.last <= 3 && /^(?:and|;|while)$/.test(view.words[s.first - 2] ?? "")) ||
      (group.head === "elided" && s.last === group.first - 1 && view.words[s.first - 2] === ",")
  );
  if (own.length > 0) return own;
  if (before.length > 0) return group.head === "elided" && group.base ? [] : before;
  // "the 20 soldiers who helped to clear Port Vila's streets have come home"
  if (
    trigger?.role === "subject" &&
    way === "from" &&
    /^(?:who|which|that)$/.test(view.words[group.last + 1] ?? "")
  ) {
    const named = view.placeAt.slice(group.last + 2, trigger.token).find((p) => /^(?:country|city|region)$/.test(p?.mention.kind ?? "")); // prettier-ignore
    if (named) return [{country: named.mention.country, place: named.mention.kind === "country" ? "" : named.mention.text, first: named.first, last: named.last, refused: ""}]; // prettier-ignore
  }
  // "In Abkhazia and South Ossetia, which few recognise, there are between 7,000 and 9,000"
  const there = trigger?.verb?.lemma === "be" && view.words[trigger.verb.first - 1] === "there";
  const fronted =
    there && /^(?:in|at|across|on)$/.test(view.words[0] ?? "") ? sitesIn(view, 0, 10, "at") : [];
  if (fronted.length > 0) return fronted;
  const antecedent = whereBefore(view, scope.from) ?? openedBy(view, scope.from);
  if (antecedent) return [antecedent];
  // "Across the bay at Doraleh, behind a wall that the drivers call the Great one, China is thought to have"
  return scope.from > 0 && view.tokens[0]?.pos === "ADP" && group.head !== "elided"
    ? sitesIn(view, 0, 8, "at")
    : [];
}

/** "will leave in April, along with 22 nurses from Bolivia": from where others come is no place that these leave. */
function isOriginOfOthers({words, numberAt, tokens, dateAt}: View, from: number, last: number): boolean {
  if (words[from] !== "from" || from - 1 <= last || tokens[from - 1]?.pos !== "NOUN") return false;
  for (let k = from - 2; k > last && from - k <= 4; k--) {
    if (numberAt[k] && !dateAt[k]) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[k]!.pos)) return false;
  }
  return false;
}

/** "350 of those are coming from the UN mission in Haiti": the token where they come from begins, else no bound. */
function originAt({words}: View, trigger: Trigger | null): number {
  const verb = trigger?.role === "subject" && trigger.sense === "deploy" ? trigger.verb : null;
  if (!verb || !/^(?:come|arrive|fly|travel)$/.test(verb.lemma)) return Infinity;
  const from = words.indexOf("from", verb.head);
  const wall = words.findIndex((w, k) => k > verb.head && /^[,;:]$/.test(w));
  return from < 0 || (wall >= 0 && wall < from) ? Infinity : from - 1;
}

/** "3,000 of the 5,000 Ugandan soldiers": the whole, which is there whatever its part does. */
export function isWhole({words, numberAt}: View, {first, number}: Group): boolean {
  // "Of the 1,200 soldiers who lived there, some 350 are left"
  if (words[0] === "of" && first === 1) return true;
  const of = words[first - 1] === "of" ? first - 1 : words[number.first - 2] === "of" ? number.first - 2 : -1;
  return of > 0 && numberAt[of - 1] !== undefined;
}

const SUBORDINATE = /^(?:when|after|before|as|while|although|though|because|since)$/;

/** "5,100 soldiers, most of them in Mali": where what is told of a part begins, or -1. */
function partAt(view: View, from: number, to: number): number {
  for (let k = from; k <= to && k < from + 14; k++)
    if (view.words[k] === "," && /^(?:most|many|some|half|all but \w+) of (?:them|whom|these)\b/.test(phrase(view, k + 1, k + 5))) return k; // prettier-ignore
  return -1;
}

/** "In Chad France has 1,000 soldiers, in Gabon 350": where a place with a number of its own behind it begins, or -1. */
function ofNextAt({words, placeAt, numberAt, dateAt}: View, from: number, to: number): number {
  if (words[from] !== "," || !/^(?:in|at)$/.test(words[from + 1] ?? "")) return -1;
  const own = placeAt[from + 2];
  const next = own ? own.last + 1 : to;
  return numberAt[next] && !dateAt[next] ? from : -1;
}

/** "63 soldiers, most of them medics, in South Sudan": what an aside without a place leaves open stands behind it. */
function beyondAside(view: View, from: number, to: number, way: Way): Site[] {
  const {words, placeAt, numberAt} = view;
  if (words[from] !== "," || !/^(?:most|many|some|half|all|mostly|largely|chiefly|nearly|almost)$/.test(words[from + 1] ?? "")) return []; // prettier-ignore
  for (let k = from + 1; k <= to && k < from + 12; k++) {
    if (words[k] === "," && /^(?:in|at|to|from|near|inside)$/.test(words[k + 1] ?? ""))
      return sitesIn(view, k + 1, to, way);
    if (placeAt[k] || numberAt[k]) return [];
  }
  return [];
}

/** "the mission in Haiti, to which Kenya sent police and in which there are 150 Guatemalans": the place that the clause is on. */
function relativeSite({words, placeAt}: View, first: number): Site | null {
  let k = first - 1;
  while (k > 0 && first - k <= 8 && !(words[k] === "which" && /^(?:in|at)$/.test(words[k - 1]!))) {
    if (/^(?:[;:]|but|where)$/.test(words[k]!)) return null;
    k--;
  }
  if (words[k] !== "which" || !/^(?:in|at)$/.test(words[k - 1] ?? "")) return null;
  for (; k > 1 && first - k <= 24; k--) {
    const at = words[k - 2] === "," ? k - 3 : k - 2;
    const laid = words[k] === "which" ? placeAt[at] : undefined;
    if (!laid || !/^(?:country|city|region)$/.test(laid.mention.kind)) continue;
    const {country, kind, text} = laid.mention;
    return {country, place: kind === "country" ? "" : text, first: laid.first, last: laid.last, refused: ""};
  }
  return null;
}

/** "Jordan, to which Germany sent": the place right before "to which", of the verb behind it. */
function toWhich({words, placeAt}: View, verb: number): Site | null {
  const which = words.lastIndexOf("which", verb - 1);
  if (which < 2 || verb - which > 6 || words[which - 1] !== "to") return null;
  const laid = placeAt[words[which - 2] === "," ? which - 3 : which - 2];
  if (!laid || !/^(?:country|city|region)$/.test(laid.mention.kind)) return null;
  const {country, kind, text} = laid.mention;
  return {country, place: kind === "country" ? "" : text, first: laid.first, last: laid.last, refused: ""};
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
