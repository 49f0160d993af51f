/** A head count with its slots becomes a reading, or the reason why not. */
import {OVERSEAS, TROOPS} from "../../lexicon/troops.ts";
import type {AnnotatedSentence} from "../../types.ts";
import {isAfter} from "../when.ts";
import {isOwnBorder, soilBefore} from "./context.ts";
import type {Told} from "./told.ts";
import {homeOf} from "./joint.ts";
import {bodyOf, missionBefore, namesMission} from "./told.ts";
import type {Group} from "./group.ts";
import type {Site} from "./site.ts";
import type {Outlook} from "./outlook.ts";
import {figureOf} from "./reading.ts";
import type {Reading, Refusal} from "./reading.ts";
import {whenOf} from "./time.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";
import {comesForExercise} from "./exercises.ts";
import {unfit} from "./fit.ts";
import {GIVING, isWhole} from "./sites.ts";
import type {Slots} from "./slots.ts";
import {ARMY, hasArmyBefore, isArmyOf, isArmysOwn, isShifted, SHIFTING} from "./ownArmy.ts";
import {labelOf, sectionForce} from "./owner/phrase.ts";
import {itemOf} from "../layout.ts";
import {landOf} from "./world.ts";
import {forceLeft, landLeft, peacekeepersAt} from "./remaining.ts";

export function readingOf(
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
  // "A multinational unit of 265 troops from Portugal, Albania and Canada": the alliance's
  const body = forces.length > 1 ? bodyOf(view, group.first, group.last) : "";
  if (forces.length > 1 && body === "") return refuse("a total of several forces");
  if (body !== "") doubts = [...doubts, "force from context"];
  const told_ = body || (forces[0]?.name ?? "");
  const left = ownerLeft(view, group, told_, sites, doubts);
  const force = left || told_;
  if (force === "") return refuse("no country is told whose troops they are");
  // "The 147 marines returned to Portugal on 9 August": to their own country they go home
  const homebound = /^(?:deployed|to-deploy)$/.test(outlook.kind) && HOMEWARD.test(trigger?.verb?.lemma ?? "") && sites.some((s) => s.country === force); // prettier-ignore
  if (homebound) {
    outlook = {...outlook, kind: outlook.kind === "deployed" ? "withdrawn" : "to-withdraw"};
    sites = sites.map((s) => (s.country === force ? {...s, country: "", place: ""} : s));
  }
  const site = siteFor(view, group, trigger, sites, force, known, told, outlook);
  if ("reason" in site) return refuse(site.reason);
  if (site.country === force || OVERSEAS[site.country] === force)
    return refuse("a country's own troops on its own soil");
  // "SAMIM has 1,500 in Mozambique. … about 200 soldiers have been sent to Lesotho": a mission is in its own land
  if (homeOf(force) !== "" && homeOf(force) !== site.country && doubts.some((d) => /^force from (?:the count before|context)$/.test(d))) return refuse("a mission's, outside its own land"); // prettier-ignore
  if (doubts.includes("force from the count before") && isShifted(view, group, site.country)) return refuse("a country's own troops on its own soil"); // prettier-ignore
  if (isToldPart(view, group, outlook, force, site, known)) return refuse("part of a number told before");
  const isVisit = comesForExercise(view, group.first, group.last);
  if (isVisit && (!sites[0] || site.doubts.length > 0))
    return refuse("troops that come for an exercise or a parade");
  if (!/^[A-Z]{3}$/.test(site.country)) return refuse("the place is in no one country");
  const when = whenOf(view, outlook, scope, group.first, group.last, trigger);
  const kind = aheadOf(outlook.kind, when.date, view.article.article.published);
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
      kind,
      date: when.date,
      date_basis: when.basis,
      attributed_to: ""
    },
    doubts: [...new Set([...(isVisit ? ["there for an exercise"] : []), ...(isFarPeople(view, group, told) ? ["a people taken for its soldiers"] : []), ...doubts, ...(left ? ["force from the only other country"] : []), ...outlook.doubts, ...site.doubts, ...when.doubts, ...(group.head === "troops" || (group.base !== null && sites.length > 0) ? [] : [group.head === "soft" || group.head === "nationals" ? "soldiers by the context" : "soldiers by the count before"])])], // prettier-ignore
    naming: site.naming
  };
}

/** "In Chad the Americans number about 100", where soldiers were last spoken of farther back. */
const isFarPeople = ({words, sentence}: View, {head}: Group, told: Told | null): boolean =>
  head === "nationals" &&
  (told === null || sentence.index - told.sentence > 1) &&
  !words.some((w) => TROOPS.has(w));

const HOMEWARD = /^(?:return|fly|go|come|sail|bring|head|move|arrive|land)$/;

/** A force that nothing tells, or that a pronoun made the host: the one other country of the sentence, where the land is known. */
function ownerLeft(
  view: View,
  {first, last, number}: Group,
  force: string,
  sites: readonly Site[],
  doubts: readonly string[]
): string {
  const land = sites.find((s) => s.refused === "" && s.country !== "")?.country ?? "";
  const keepsPeace = /\b(?:peacekeepers|blue helmets)\b/.test(
    phrase(view, Math.min(first, number.first), last)
  );
  if (force === "" && keepsPeace) return peacekeepersAt(view, land);
  const guessed =
    force === "" || (force === land && doubts.some((d) => /^force from (?:a pronoun|context)/.test(d)));
  return guessed && /^[A-Z]{3}$/.test(land) ? forceLeft(view, land) : "";
}

/** "3,000 troops in Somalia, of whom 1,800 serve under the African Union": a part that stands where the whole does. */
function isToldPart(
  view: View,
  {first}: Group,
  {kind}: Outlook,
  force: string,
  site: Chosen,
  known: readonly {read: Reading | null}[]
): boolean {
  const part = /\b(?:of|among) (?:whom|which|them|these|those)(?: (?:some|about|only|around))?$/.test(
    phrase(view, first - 4, first - 1)
  );
  return part && kind === "present" && site.place === "" && known.some(({read}) => read?.values.force === force && read.values.location === site.country && read.values.kind === "present"); // prettier-ignore
}

/** "a battlegroup of 1,700, among them 300 French legionnaires". */
const isAmong = (view: View, {first}: Group): boolean =>
  /\b(?:among (?:them|whom|these)|including|of (?:them|whom))(?: (?:some|about|around))?$/.test(phrase(view, first - 4, first - 1)); // prettier-ignore

/** "goes home in October", told in September: a move on a day to come is planned. */
export const aheadOf = (kind: Outlook["kind"], date: string, published: string): Outlook["kind"] =>
  !isAfter(date, published) || kind === "present" ? kind : kind === "withdrawn" ? "to-withdraw" : kind === "deployed" ? "to-deploy" : kind; // prettier-ignore

function ruleOf(group: Group, trigger: Trigger | null): string {
  if (group.head === "elided") return "count-carried-on";
  if (!trigger) return "count-presupposed";
  const how = {hold: "kept", host: "hosted", stand: "standing", deploy: "sent", withdraw: "withdrawn", join: "joined", shrink: "changed", grow: "changed", "leave-in": "left-behind", harm: "harmed", other: "acting"}; // prettier-ignore
  return `count-${how[trigger.sense]}`;
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

/** How many sentences on a force is taken to stand where it was counted last. */
const FAR = 8;

/** "has 38 soldiers in the force at present", "keeps 350 in it": a unit that was told of, and so where it stands. */
const isInUnit = (view: View, group: Group): boolean =>
  isOfContingents(view, group) || /^(?:in|with|within|under|inside) (?:it|(?:the|that|this) (?:\w+ ){0,2}?(?:force|mission|brigade|battle ?- ?group|battle group|battlegroup|battalion|contingent|garrison))\b/.test(phrase(view, group.last + 1, group.last + 5)); // prettier-ignore

/** "a regional force in which Nigeria still has 110 troops", "Austria has the biggest contingent with 340": of the unit told of. */
const isOfContingents = (view: View, {first, number}: Group): boolean =>
  /\b(?:force|mission|brigade|battalion|battlegroup|battle group|contingent|operation) in which(?: \S+){1,6}$/.test(phrase(view, first - 9, first - 1)) ||
  /\bthe (?:\S+ )?(?:biggest|largest|smallest) (?:single )?contingent ,? ?(?:with|of|at)(?: (?:about|some|around|just|only|nearly|over))?$/.test(phrase(view, first - 7, number.first - 1)); // prettier-ignore

/** "the French contingent", "its 1,100 soldiers", "Paris's troops": troops that the text takes for known. */
const isDefinite = ({words}: View, {first, number}: Group): boolean =>
  words
    .slice(first, number.first + 1)
    .some((w) => /^(?:the|its|their|his|her|our|'s|both|those|these)$/.test(w));

/** "there", after a sentence that names parts of a country by names that no list holds, and no other place. */
function pointsToUnknown({article, sentence, words}: View): boolean {
  const before = article.sentences[sentence.index - 1];
  if (!before || !words.includes("there") || !UNKNOWN.test(before.text)) return false;
  return !before.places.some(({kind}) => /^(?:country|city|region)$/.test(kind));
}

const UNKNOWN = /\bthe (?:\p{Lu}[\p{L}-]+,? (?:and )?)+(?:regions?|provinces?|districts?|counties)\b/u;

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
  const joined = candidates.filter((s, i) => i === 0 || s.first - candidates[i - 1]!.last <= 3);
  const joinedLands = new Set(joined.map((s) => s.country).filter(Boolean));
  if (joinedLands.size > 1) return {reason: "a total over several countries"};
  // "In Maputo and Chimoio, 119 instructors": in neither alone
  const spread = new Set(joined.map((s) => s.place).filter(Boolean)).size > 1;
  if (first && first.country !== "")
    return {country: first.country, place: spread ? "" : first.place, doubts: [], naming: null};
  const named = candidates.find((s) => s.country !== "" && s.refused === "");
  if (first && named && named.first - first.last < 8) return {country: named.country, place: first.place || named.place, doubts: [], naming: null}; // prettier-ignore
  const home = homeOf(force) || missionIn(view, group);
  if (home) return {country: home, place: first?.place ?? "", doubts: [], naming: null};
  const base = known.findLast((k) => k.read !== null)?.read;
  if (!first && base && (group.head === "elided" || isWhole(view, group) || isAmong(view, group))) return {country: base.values.location, place: base.values.place, doubts: ["location from the count before"], naming: null}; // prettier-ignore
  const isAnaphor =
    first !== undefined ||
    isInUnit(view, group) ||
    /\b(?:there|here|next door|nearby)\b/.test(phrase(view, group.last + 1, group.last + 6));
  // "will tour the Western and Ahafo regions. 900 soldiers will be sent there": to regions that no list holds
  if (isAnaphor && pointsToUnknown(view)) return {reason: "in a region that no list holds"};
  if (isAnaphor && isOwnBorder(view, force)) return {reason: "on the force's own border"};
  const moves = /^(?:deployed|withdrawn|to-deploy|to-withdraw)$/.test(outlook.kind);
  const recent = told !== null && view.sentence.index - told.sentence <= (group.counted >= 0 ? 4 : 2);
  const standing =
    trigger?.verb?.lemma === "number" ||
    /^numbers/.test(view.words[trigger?.token ?? -1] ?? "") ||
    group.unit;
  // "Between the two lines 800 UN peacekeepers ride mountain bikes", where soldiers were counted just before
  // nothing told where they are: where the same force stood before, or the one other land of the sentence
  const known_ =
    told !== null &&
    told.force === force &&
    told.location !== "" &&
    view.sentence.index - told.sentence <= FAR;
  const keepsPeace = recent && /\b(?:peacekeepers|helmets)$/.test(phrase(view, group.first, group.last));
  const rests = isAnaphor || keepsPeace || (moves && trigger !== null) || (recent && (group.head !== "troops" || standing)); // prettier-ignore
  // "contributes 5,384 personnel to nine UN missions"
  const gives = GIVING.test(trigger?.verb?.lemma ?? "") && view.words[group.last + 1] === "to" && !/^(?:it|them)$/.test(view.words[group.last + 2] ?? ""); // prettier-ignore
  if (!first && gives) return {reason: "no one country"};
  // "The army of Congo-Brazzaville counts 12,000 men"
  const isArmy = /\b(?:army|armed forces|military)\b/.test(phrase(view, group.first - 4, group.first)) && view.words[group.number.last + 1] === "strong"; // prettier-ignore
  if (!first && (isArmy || isArmyOf(view, trigger))) return {reason: "an army's size or its own land"};
  // "the Kyrgyz army alone had 4,000 men there"
  if (ARMY.test(phrase(view, (trigger?.token ?? 0) - 4, (trigger?.token ?? 0) - 1)) && trigger?.sense === "hold") return {reason: "an army's size or its own land"}; // prettier-ignore
  if (isArmysOwn(view, trigger, first)) return {reason: "a country's own troops on its own soil"};
  // "Nigeria's army, for its part, has moved 2,000 men to Sokoto": to no land that the text names as another's
  if (!first?.country && SHIFTING.test(trigger?.verb?.lemma ?? "") && trigger?.role === "object" && hasArmyBefore(view, trigger.token)) return {reason: "a country's own troops on its own soil"}; // prettier-ignore
  // "- Belize: 14 soldiers, all in Cité Soleil", "- El Salvador: 9 soldiers": the land that the list is about
  const listed = (rests ? !first?.country : first === undefined && group.head === "troops") && labelOf(view)?.name === force ? landOf(view.article, force) : ""; // prettier-ignore
  if (listed !== "" && !rests) return {country: listed, place: "", doubts: ["location from the article"], naming: null}; // prettier-ignore
  if (!rests) {
    const land =
      known_ && isDefinite(view, group) ? told.location : landLeft(view, force, view.tokens[group.last]?.end);
    const doubt =
      land === told?.location ? "location from the count before" : "location from the only other country";
    return land === "" ? {reason: "no country is told where the troops are"} : {country: land, place: "", doubts: [doubt], naming: null}; // prettier-ignore
  }
  // "- Britain: about 140 engineers were sent": the lines of a list tell of the land that the article is about
  // "- BURKINA FASO: The last of 400 French special forces pulled out": the land that the item opens with
  const item = first ? "" : itemOf(view.article, view.sentence).country;
  if (item !== "" && item !== force && sectionForce(view) === "") return {country: item, place: "", doubts: ["location from the heading"], naming: null}; // prettier-ignore
  if (listed !== "") return {country: listed, place: first?.place ?? "", doubts: ["location from the article"], naming: null}; // prettier-ignore
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
