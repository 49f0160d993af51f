/** A count that no sure rule could place: whose and where by an ordered list of sources, each with its doubt. */
import {OVERSEAS} from "../../lexicon/troops.ts";
import type {PlaceMention} from "../../types.ts";
import {headingCountry} from "../heading.ts";
import {soilBefore} from "./context.ts";
import {homeCountry} from "../parties.ts";
import {forcesIn} from "./force.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import {labelOf, sectionForce} from "./owner/phrase.ts";
import type {Group} from "./group.ts";
import {homeOf, isMission} from "./joint.ts";
import type {Outlook} from "./outlook.ts";
import {figureOf} from "./reading.ts";
import type {Reading, Refusal} from "./reading.ts";
import {forceLeft} from "./remaining.ts";
import {aheadOf} from "./settle.ts";
import type {Slots} from "./slots.ts";
import {whenOf} from "./time.ts";
import type {Told} from "./told.ts";
import {unfit} from "./fit.ts";
import {phrase} from "./view.ts";
import type {Laid, View} from "./view.ts";
import {worldOf} from "./world.ts";

/** Why a count was left that may be told all the same. */
const OPEN: ReadonlySet<string> = new Set([
  "no country is told whose troops they are",
  "no country is told where the troops are",
  "nothing tells where the troops are",
  "no one country"
]);

interface Source {
  name: string;
  doubt: string;
}

/** The reading of a count that was refused for want of its force, its land or its verb; null where no source tells them. */
export function guessed(view: View, slots: Slots, told: Told | null, {reason}: Refusal): Reading | null {
  const {group, trigger, scope} = slots;
  if (!OPEN.has(reason) || slots.forces.length > 1 || group.number.mention.value === null) return null;
  if (group.number.mention.value < LEAST || unfit(view, group, trigger, told) !== "" || isUnplaced(view, group)) return null; // prettier-ignore
  const outlook = outlookFor(slots, phrase(view, group.first - 12, group.first));
  if (!outlook) return null;
  const here = placesBeside(view, group);
  const [nearest] = here;
  const force = forceFor(view, slots, nearest?.mention.country ?? "", told);
  if (!force) return null;
  // what stands in a land of the force's own is at home
  if (nearest && nearest.mention.country === force.name) return null;
  const land = landFor(view, slots, force.name, here, told);
  if (!land || land.name === force.name || OVERSEAS[land.name] === force.name || !/^[A-Z]{3}$/.test(land.name)) return null; // prettier-ignore
  if (/^location from the (?:article|title)$/.test(land.doubt) && landsOf(view, force.name) > 1) return null;
  if (!isVouched(view, slots, land)) return null;
  const when = whenOf(view, outlook, scope, group.first, group.last, trigger);
  const place = nearest && nearest.mention.country === land.name && nearest.mention.kind !== "country" ? nearest.mention.text : ""; // prettier-ignore
  return {
    view,
    rule: "count-guessed",
    at: group.number.mention,
    values: {
      force: force.name,
      location: land.name,
      place: place,
      ...figureOf(group.number.mention),
      kind: aheadOf(outlook.kind, when.date, view.article.article.published),
      date: when.date,
      date_basis: when.basis,
      attributed_to: ""
    },
    doubts: [...new Set([force.doubt, land.doubt, ...outlook.doubts, ...when.doubts, "count without a sure frame"])].filter(Boolean), // prettier-ignore
    naming: null
  };
}

/** How many lands a sentence leads to: "Of Fiji's 340, 170 are in Sinai and 20 in Baghdad". */
const landsOf = ({sentence}: View, force: string): number =>
  new Set(sentence.places.filter((p) => /^(?:country|city|region)$/.test(p.kind) && p.country !== force).map((p) => p.country)).size; // prettier-ignore

/** Fewer are anything: "two Bavarians". */
const LEAST = 10;

/** "300 soldiers are serving in nine operations": in no one land. */
const isUnplaced = (view: View, {last, first}: Group): boolean =>
  // "Tajikistan's armed forces number 9,500; a further 1,000 border guards were moved to Khatlon"
  /(?:'s (?:own )?|\b(?:own|national) )(?:army|armed forces|military) (?:numbers?|counts?|has|have)\b/.test(phrase(view, 0, first)) || // prettier-ignore
  // "exports uniforms for 650 paratroopers to Mozambique"
  (view.words[first - 1] === "for" && view.tokens[first - 2]?.pos === "NOUN") ||
  /\b(?:delegation|orchestra|choir|team|entourage|party|congress)\b/.test(phrase(view, first - 4, last)) ||
  /\b(?:in|to|across|on|among|with) (?:\S+ ){1,3}(?:missions|operations|countries|nations|continents|conflicts)\b/.test(phrase(view, last + 1, last + 9)); // prettier-ignore

/**
 * A land that the sentence does not name needs more: a verb that says that they are there, and, where a country "has"
 * them, a word that points to the land ("24 soldiers on the ground"), since most of what countries have is at home.
 */
function isVouched(view: View, {outlook, trigger, group, forces}: Slots, {doubt}: Source): boolean {
  if (doubt === "" || doubt === "location from the sentence") return true;
  if ("reason" in outlook || trigger?.sense === "other") return false;
  const points = /\b(?:there|here|on the ground|in place|in the (?:country|area|region)|on the island|at the base)\b/.test(phrase(view, group.last + 1, group.last + 8)); // prettier-ignore
  // "ITALY: Rome keeps 300", under "Foreign soldiers in Niger"
  const isListed = doubt === "location from the title" && sectionForce(view) !== "";
  // "We have around 500 American soldiers": another's men; "The battlegroup has about 1,000 soldiers": a unit that was sent
  const isGuest = forces.some(({token}) => token >= group.first && token <= group.last && view.placeAt[token] !== undefined); // prettier-ignore
  const isSent = FIELDED.test(phrase(view, (trigger?.token ?? 0) - 6, (trigger?.token ?? 0) - 1));
  if (trigger?.sense === "hold" && trigger.role === "object")
    return points || isListed || ((isGuest || isSent) && !VAGUE.test(doubt));
  return group.head === "troops" || points || /^location from the (?:heading|title)$/.test(doubt);
}

/** Units that stand where they were sent. */
const FIELDED = /\b(?:contingent|battlegroup|battle group|mission|garrison|detachment)\b/;

/** An article's land is no ground for what somebody has. */
const VAGUE = /^location from the article$/;

/** What the verb makes of them, or that they are there where the words tell of none. */
function outlookFor({outlook, trigger}: Slots, lead: string): Outlook | null {
  if (!("reason" in outlook)) return outlook;
  const isPlan = /\b(?:plans?|proposals?|idea|talk|draft|scheme|drawing up|proposed|possible|future)\b/.test(
    lead
  );
  if (outlook.reason !== "nothing tells where the troops are" || isPlan || trigger?.verb?.tense === "past")
    return null;
  return {kind: "present", past: false, doubts: ["presence taken for granted"]};
}

function forceFor(view: View, {forces, group}: Slots, land: string, told: Told | null): Source | null {
  const {sentence} = view;
  if (forces[0]) return {name: forces[0].name, doubt: ""};
  // "a Vietnamese field hospital of 63 military personnel", "The Czechs, who ran the place before, had 370 soldiers"
  const [led] = view.words[group.first - 1] === "of" ? forcesIn(view, group.first - 5, group.first - 2).slice(-1) : []; // prettier-ignore
  const opening = view.placeAt[view.words[0] === "the" ? 1 : 0];
  const topic = opening && /^(?:country|demonym)$/.test(opening.mention.kind) && view.words[opening.last + 1] === "," ? opening.mention.country : ""; // prettier-ignore
  const beside = led?.name ?? topic;
  if (beside !== "" && beside !== land) return {name: beside, doubt: "force from the clause before"};
  const {force: titled} = worldOf(view.article);
  if (titled !== "" && titled !== land) return {name: titled, doubt: "force from the title"};
  const mission = missionBeside(view, group);
  if (mission !== "") return {name: mission, doubt: "force from the mission"};
  const left = land === "" ? "" : forceLeft(view, land);
  if (left !== "") return {name: left, doubt: "force from the only other country"};
  const counted = told?.forces.filter((name) => name !== land) ?? [];
  if (told?.force && told.force !== land && sentence.index - told.sentence <= (counted.length === 1 ? FAR : NEAR))
    return {name: told.force, doubt: "force from the count before"}; // prettier-ignore
  return land === "" ? null : ownSide(view, group, land);
}

/** "She stated that the Republic had withdrawn its 500 soldiers from Congo": who speaks tells of his own, and a paper of its country's. */
function ownSide(view: View, group: Group, land: string): Source | null {
  if (group.head !== "troops" && !group.unit) return null;
  const speaker = speakerOf(view, group.first);
  if (/^[A-Z]{3}$/.test(speaker) && speaker !== land)
    return {name: speaker, doubt: "force from the speaker's country"};
  const home = homeCountry(view.article);
  return home !== "" && home !== land ? {name: home, doubt: "force from the article"} : null;
}

/** The country of who says the sentence: whom a verb of saying before the count, or behind it, has for its subject. */
function speakerOf({article, sentence, tokens}: View, token: number): string {
  const said = sentence.verbs.filter((v) => SAYING.has(v.lemma) && v.subject);
  const before = said.findLast((v) => v.head < token) ?? said[0];
  if (!before?.subject) return "";
  const from = tokens[before.subject[0]]!.start;
  const to = tokens[before.subject[1]]!.end;
  const who = sentence.people.find((p) => p.start < to && p.end > from);
  return who ? (article.people[who.person]?.country ?? "") : "";
}

/** How many sentences back the one force counted so far may stand, and one of several. */
const FAR = 12;
const NEAR = 3;

function landFor(
  view: View,
  slots: Slots,
  force: string,
  here: readonly Laid<PlaceMention>[],
  told: Told | null
): Source | null {
  // prettier-ignore
  const {sites, group} = slots;
  const sure = sites.find((s) => s.refused === "" && s.country !== "" && s.country !== force);
  // "5,100 troops across the Sahel, half of them in Mali"
  if (sites[0]?.refused && sites[0].first > group.last) return null;
  if (sure) return {name: sure.country, doubt: ""};
  // "20 observers in Western Sahara and the Congo"
  const [one, two] = here;
  const joined =
    one && two && two.first - one.last <= 3 && /^(?:and|,|or)$/.test(view.words[one.last + 1] ?? "");
  if (joined && one.mention.country !== two.mention.country) return null;
  const beside = here.find(({mention}) => mention.country !== force);
  if (beside) return {name: beside.mention.country, doubt: "location from the sentence"};
  if (homeOf(force) !== "") return {name: homeOf(force), doubt: ""};
  if (sites.some((s) => s.refused !== "")) return null;
  const label = labelOf(view)?.name ?? "";
  if (label !== "" && label !== force) return {name: label, doubt: "location from the heading"};
  // the line above "- Japan: 180 troops" is another item, and no heading
  const heading =
    label === "" && sectionForce(view) === "" ? headingCountry(view.article, view.sentence) : "";
  if (heading !== "" && heading !== force) return {name: heading, doubt: "location from the heading"};
  const recent = told !== null && view.sentence.index - told.sentence <= NEAR;
  if (recent && told.location !== "" && told.location !== force)
    return {name: told.location, doubt: "location from the count before"};
  const [title] = worldOf(view.article).titled.filter((code) => code !== force);
  if (title) return {name: title, doubt: "location from the title"};
  const soil = soilBefore(view, group.first, force, told);
  if (soil) return {name: soil.country, doubt: soil.doubts[0] ?? ""};
  const land = worldOf(view.article).lands.find((code) => code !== force);
  return land ? {name: land, doubt: "location from the article"} : null;
}

/** The places of the sentence that words like "in", "near" or "next to" lead to, behind the count first, then nearest before it. */
function placesBeside({sentence, placeAt, words, numbers}: View, {last, first}: Group): Laid<PlaceMention>[] {
  // "500 Fijians serve in missions, including 160 in Sinai": the land of another count is its own; not "1,200 South Africans and 180 Tanzanians in Goma"
  const other = numbers.find(
    (n) => n.first > last && (n.mention.value ?? 0) >= LEAST && words[n.first - 1] !== "and"
  );
  // "in the Sahel, half of them in Mali"
  const part = words.findIndex((w, k) => k > last && w === "of" && /^(?:them|whom|these)$/.test(words[k + 1] ?? "") && words[k - 1] !== "and"); // prettier-ignore
  const next = Math.min(other?.first ?? Infinity, part < 0 ? Infinity : part);
  const laid = [...new Set(placeAt.filter((p) => p !== undefined))].filter(
    ({mention, first: at}) =>
      /^(?:country|city|region)$/.test(mention.kind) &&
      (words.slice(Math.max(0, at - 4), at).some((w) => LEADING.test(w)) ||
        isHolding(words, placeAt[at]!.last)) &&
      sentence.places.includes(mention)
  );
  const behind = laid.filter((p) => p.first > last && p.first < next);
  const before = laid.filter((p) => p.last < first).reverse();
  return [...behind, ...before];
}

/** "Guam, with some 7,000 American service personnel,". */
const isHolding = (words: readonly string[], last: number): boolean =>
  words[last + 1] === "," && words[last + 2] === "with";

const LEADING = /^(?:in|at|to|near|inside|outside|into|across|around|from|of|on|leave|left|leaves)$/;

/** "under the flag of MINUSCA", "as part of the NATO brigade", "the NATO battalion, in which 1,650 troops serve". */
function missionBeside({placeAt, words}: View, {first}: Group): string {
  const bodies = [...new Set(placeAt.filter((p) => p?.mention.kind === "body"))].filter(
    (p) => p !== undefined
  );
  const named = bodies.find(({mention}) => isMission(mention.country));
  if (named) return named.mention.country;
  const unit = bodies.find(({last}) => words.slice(last + 1, last + 5).some((w) => /^(?:battalion|brigade|battlegroup|mission|force|contingent|flag)$/.test(w))); // prettier-ignore
  return unit && Math.abs(unit.first - first) <= 30 ? unit.mention.country : "";
}
