/** Whose troops move, from or to where, and when. */
import {soilBefore} from "./context.ts";
import {forcesIn} from "./force.ts";
import {forcesOfSubject, withMission} from "./subject.ts";
import {homeOf} from "./joint.ts";
import {missionBefore} from "./told.ts";
import type {Told} from "./told.ts";
import {sitesIn} from "./location.ts";
import type {Site} from "./site.ts";
import {clauseStart} from "./scope.ts";
import {isWall} from "./walls.ts";
import type {Laid, View} from "./view.ts";
import {phrase} from "./view.ts";
import type {DateMention} from "../../types.ts";
import {objectSite} from "./verbSite.ts";
import type {Move} from "./moveWords.ts";

/** The force in the words for the troops, else that of the verb's subject, else what was told of. */
export function forceOf(view: View, {troops, verb, pronoun, token}: Move, told: Told | null): string {
  if (pronoun) {
    // "South Africa, whose 1,198 soldiers make up most of what remains, is to bring them home"
    const owners = verb?.subject && troops[0] > verb.head && /^(?:bring|pull|withdraw|call|fly)$/.test(verb.lemma) ? forcesIn(view, verb.subject[0], verb.subject[1]) : []; // prettier-ignore
    const [owner] = owners;
    return owner && owners.length === 1 && owner.name !== told?.location ? owner.name : (told?.force ?? "");
  }
  const own = forcesIn(view, troops[0], troops[1]);
  if (own.length === 1) return withMission(view, own, troops[1])[0]!.name;
  // "The last Kenyan troops of the East African force": whose they are first
  if (own.length === 2 && /^(?:of|from|with|in)$/.test(view.words.slice(own[0]!.token + 1, own[1]!.token).find((w) => /^(?:of|from|with|in|and|,)$/.test(w)) ?? "")) return own[0]!.name; // prettier-ignore
  const mission = own.find(({name}) => homeOf(name) !== "");
  if (mission && own.length === 2) return mission.name;
  if (own.length > 0)
    return own.length === 1 || own.some(({name}) => name.includes("coalition")) ? own[0]!.name : "";
  const joint = /^(?:all |the last |the (?:whole|rest|remainder) of )?(?:the )?(?:coalition|force|mission)(?: troops| forces)?$/.test(phrase(view, troops[0], troops[1])); // prettier-ignore
  if (joint) return missionBefore(view, troops[0]);
  const subject = verb?.subject;
  if (subject && subject[0] !== troops[0]) {
    const acting = forcesIn(view, subject[0], subject[1]);
    if (acting.length === 1) return withMission(view, acting, subject[1])[0]!.name;
    if (acting.length > 1) return "";
  }
  // "Our contingent in Congo completed its withdrawal"
  if (/^(?:our|its|their)$/.test(view.words[troops[0]] ?? "")) {
    const found = forcesOfSubject(view, [troops[0], troops[0]], told).forces;
    if (found.length === 1) return found[0]!.name;
  }
  const before = forcesIn(view, clauseStart(view, token), token - 1);
  return before.length === 1 ? before[0]!.name : "";
}

export interface Stop extends Pick<Site, "country" | "place" | "first" | "last"> {
  doubts: string[];
}

/** The lands left or entered, behind the verb, as its object, in the words for the troops, a mission's own, or told before. */
export function stopsOf(view: View, move: Move, force: string, told: Told | null, end: number): Stop[] {
  const {token, troops, leaving} = move;
  const way = leaving ? "from" : "to";
  const named = (sites: Site[]): Stop[] => sites.filter((s) => s.refused === "" && s.country !== "" && s.country !== force).map((s) => ({...s, doubts: []})); // prettier-ignore
  const object = move.verb && /^(?:leave|quit|exit|enter|vacate|reach|depart)$/.test(move.verb.lemma) ? objectSite(view, move.verb.head) : null; // prettier-ignore
  const behind = [
    ...(object && object.country ? [object, ...joinedTo(view, object.last, end)] : []),
    ...sitesIn(view, Math.max(token, troops[1]) + 1, end, way)
  ];
  const joined = [...behind, ...afterDates(view, end, token)];
  if (named(joined).length > 0) return named(withoutWholes(distinctSites(joined)));
  if (behind.some((s) => s.refused !== "")) return [];
  const led = leaving ? landBefore(view, clauseStart(view, Math.min(token, troops[0])), token) : null;
  if (led && led.country !== force) return [led];
  const inside = named(sitesIn(view, troops[0], troops[1] + 4, leaving && SENT.test(phrase(view, troops[0], troops[1])) ? "to" : "at")); // prettier-ignore
  if (inside.length > 0 && move.token > troops[0]) return inside;
  // "The Italians handed over their camp in Kosovo and left": two verbs of one subject
  const between = view.words[(move.verb?.first ?? 0) - 1] === "and" ? named(sitesIn(view, troops[1] + 1, token - 1, "at")) : []; // prettier-ignore
  if (between.length > 0) return between.slice(-1);
  const his = poss(view, troops[0], end);
  if (his) return [{country: his, place: "", first: token, last: token, doubts: ["location from a pronoun"]}];
  if (move.host && move.host !== force && !move.pronoun)
    return [
      {country: move.host, place: "", first: token, last: token, doubts: ["location from who demands it"]}
    ];
  // "They will be followed in May by Fijian troops": from where those before go
  if (move.verb?.lemma === "follow" && told && told.location !== "" && told.location !== force) return [{country: told.location, place: "", first: token, last: token, doubts: ["location from the count before"]}]; // prettier-ignore
  const home = homeOf(force);
  if (home) return [{country: home, place: "", first: token, last: token, doubts: []}];
  if (move.pronoun && told) return [{country: told.location, place: "", first: token, last: token, doubts: ["location from the count before"]}]; // prettier-ignore
  const fronted = named(sitesIn(view, clauseStart(view, token), Math.min(troops[0], token) - 1, "at"));
  if (fronted.length > 0) return fronted.slice(-1);
  // "France kept 4,500 troops in Mali. Paris pulled out its forces in August"
  if (leaving && behind.length === 0 && object === null && told?.force === force && told.location !== "" && view.sentence.index - told.sentence <= 1) return [{country: told.location, place: "", first: token, last: token, doubts: ["location from the count before"]}]; // prettier-ignore
  const anaphor = object !== null || behind.length > 0 || (move.verb?.head === token && EPITHET.test(phrase(view, token + 1, end))) || (!leaving && told !== null && view.sentence.index - told.sentence <= 1); // prettier-ignore
  const soil = anaphor || joint(force) ? soilBefore(view, token, force, told) : null;
  return soil ? [{...soil, first: token, last: token}] : [];
}

/** "Gao, which the last Germans left", "Panama, where Washington pulled out", "Chad has had no garrison since French troops left": of what the clause is told. */
function landBefore(view: View, start: number, token: number): Stop | null {
  const {words, placeAt, sentence} = view;
  const opener = words[start - 1] ?? "";
  const of = (at: number): Stop | null => {
    const laid = placeAt[at];
    if (!laid || !/^(?:country|city|region)$/.test(laid.mention.kind) || laid.mention.modifier) return null;
    const {country, kind, text} = laid.mention;
    return {country, place: kind === "country" ? "" : text, first: token, last: token, doubts: []};
  };
  if (/^(?:which|where)$/.test(opener)) return of(words[start - 2] === "," ? start - 3 : start - 2);
  if (!/^(?:since|until|when)$/.test(opener)) return null;
  const main = sentence.verbs.find((v) => v.form === "finite" && v.head < start && v.subject !== null);
  return main?.subject && HOSTING.test(main.lemma) ? of(main.subject[1]) : null;
}

const HOSTING = /^(?:have|host|see|be|remain|house|know)$/;

/** "The troops deployed to southern Angola completed their withdrawal": there they were. */
const SENT = /\b(?:deployed|sent|dispatched|despatched|posted|assigned) to\b/;

/** "withdrawing its troops from the Central African country" */
const EPITHET =
  /\b(?:from|to|into) (?:the|that|this) (?:[\w-]+ ){0,3}(?:country|nation|kingdom|republic|state|island|archipelago)\b/;

/** "left Burkina Faso and Niger", "quit Mali, Niger and Chad": the lands joined to the first. */
function joinedTo(view: View, last: number, end: number): Site[] {
  const {words} = view;
  const next = words[last + 1] === "," && words[last + 2] === "and" ? last + 3 : last + 2;
  if (!/^(?:,|and)$/.test(words[last + 1] ?? "")) return [];
  const [site] = placeRightAt(view, next, end);
  return site ? [site, ...joinedTo(view, site.last, end)] : [];
}

const joint = (force: string): boolean => !/^[A-Z]{3}$/.test(force);

function distinctSites(sites: Site[]): Site[] {
  const seen = new Set<number>();
  return sites.filter((s) => !seen.has(s.first) && seen.add(s.first)).sort((a, b) => a.first - b.first);
}

/** "in Mindanao in the Philippines": the land behind its part is no second place. */
const withoutWholes = (sites: Site[]): Site[] =>
  sites.filter((s, i) => !(s.place === "" && s.country === sites[i - 1]?.country && s.first - sites[i - 1]!.last <= 3)); // prettier-ignore

/** "by September 2025 and the Kurdish autonomous region by September 2026": places joined on behind a date. */
function afterDates(view: View, end: number, token: number): Site[] {
  return view.dates.flatMap((date) => {
    if (date.first <= token || date.last >= end) return [];
    const join = view.words[date.last + 1] === "," ? date.last + 2 : date.last + 1;
    const at = view.words[join] === "and" ? join + 1 : join === date.last + 2 ? join : -1;
    if (at < 0) return [];
    const skip = /^(?:from|in|to)$/.test(view.words[at] ?? "") ? at + 1 : at;
    return placeRightAt(view, skip, end);
  });
}

function placeRightAt(view: View, from: number, end: number): Site[] {
  for (let k = from; k < from + 4 && k <= end; k++) {
    const laid = view.placeAt[k];
    if (laid && laid.first === k && /^(?:country|region|city)$/.test(laid.mention.kind))
      return [{country: laid.mention.country, place: laid.mention.kind === "country" ? "" : laid.mention.text, first: from, last: laid.last, refused: ""}]; // prettier-ignore
    if (!/^(?:the|most|of|all|rest|northern|southern|eastern|western|its|last)$/.test(view.words[k] ?? ""))
      return [];
  }
  return [];
}

/** "in his country", "from our soil": the country that the speaker serves. */
function poss(view: View, from: number, to: number): string {
  for (let k = from; k < to; k++) {
    if (!/^(?:his|her|our|their|my)$/.test(view.words[k]!) || !/^(?:country|soil|territory|land|nation)$/.test(view.words[k + 1] ?? "")) continue; // prettier-ignore
    const person = view.personAt[k]?.mention.person;
    const country = person === undefined ? "" : (view.article.people[person]?.country ?? "");
    return country || (forcesIn(view, 0, k)[0]?.name ?? "");
  }
  return "";
}

export function endOf(view: View, token: number): number {
  for (let k = token + 1; k < view.tokens.length && k - token <= 40; k++) {
    if (isWall(view, k)) return k - 1;
    const verb = view.sentence.verbs[view.verbAt[k]!];
    // "went home on Tuesday, ending one of the longest deployments in Africa"
    if (verb?.form === "gerund" && verb.first === k && view.words[k - 1] === ",") return k - 2;
    if (verb && verb.form === "finite" && verb.head > token) return (verb.subject && verb.subject[0] > token ? verb.subject[0] : verb.first) - 1; // prettier-ignore
  }
  return Math.min(view.tokens.length - 1, token + 40);
}

const usable = ({mention}: Laid<DateMention>): boolean =>
  mention.from !== "" && !/^(?:since|after|from)$/.test(mention.relation);

export const datesIn = (view: View, token: number, end: number): Laid<DateMention>[] =>
  view.dates.filter((date) => date.first > token && date.last <= end && usable(date));

/** A date at the head of the clause: "By December 2023 all French troops had left Niger". */
export function clauseDate(view: View, {token, troops}: Move): Laid<DateMention> | null {
  const from = clauseStart(view, Math.min(token, troops[0]));
  return (
    view.dates.findLast((date) => date.first >= from && date.last < token && usable(date) && !speaks(view, date)) ?? null // prettier-ignore
  );
}

const speaks = (view: View, date: Laid<DateMention>): boolean =>
  /\b(?:said|says|told|announced|reported|interview|statement)\b/.test(
    phrase(view, date.first - 4, date.first - 1)
  );

/** Each date holds for the places told since the one before it. */
export function paired(
  stops: readonly Stop[],
  dates: readonly Laid<DateMention>[],
  lead: Laid<DateMention> | null
): {site: Stop; date: Laid<DateMention> | null}[] {
  return stops.map((site) => ({
    site,
    date: dates.find((date) => date.first > site.first) ?? dates.at(-1) ?? lead
  }));
}
