/** Counts of a list, one a line or a sentence, under a heading: "Troops by contributing country", "India – 2,239"; "British garrisons abroad", "Kenya: 230". */
import {shared} from "../../calendar.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {forcesIn} from "./force.ts";
import {groupsOf, isCount} from "./group.ts";
import {homeOf} from "./joint.ts";
import {sitesIn} from "./location.ts";
import {labelOf, ofPhrase} from "./owner/phrase.ts";
import {presentCount} from "./presentCount.ts";
import type {Found} from "./reading.ts";
import {isRefusal} from "./reading.ts";
import {viewOf} from "./view.ts";
import {worldOf} from "./world.ts";
import type {View} from "./view.ts";

/** Longest list, in lines. */
const LONGEST = 40;

const LINE = /^[\s•*·–—-]{0,4}(?:the )?\p{Lu}[\p{L}’',. -]{2,40}?\s?[:–—\t(-]\s?(?:(?:about|around|some|nearly|over|roughly) )?\d[\d,.]*\)?(?: (?:troops|soldiers|personnel|peacekeepers))?[;.,]?\s*$/u; // prettier-ignore

const HEADING =
  /\b(?:troops?|soldiers|(?:army|forces?|defence force) (?:members|personnel)|personnel (?:\w+ ){1,3}(?:abroad|overseas)|contingents?|peacekeepers|military personnel|garrisons?|(?:military|air|naval) bases|military missions?|(?:multinational|peacekeeping|international|regional) (?:force|mission))\b/i;
const OTHERS =
  /\b(?:police|killed|deaths|dead|casualties|refugees|fallen|fatalities|medals?|cost|spending)\b/i;

export function* inLines(view: View): Generator<Found> {
  const {article, sentence, numbers, placeAt} = view;
  const [number, ...more] = numbers;
  if (!number || more.length > 0) return;
  if (!LINE.test(sentence.text)) {
    const posted = postedRead(view, number);
    if (posted) yield posted;
    if (posted) return;
    const item = isItem(sentence) ? itemRead(view) : null;
    if (item) yield item;
    return;
  }
  if (!isCount(view, number)) return;
  const place = placeAt.find((laid) => laid?.mention.kind === "country");
  const heading = place && headingOf(article, sentence.index);
  if (!heading) return;
  const named = place.mention.country;
  const {force, location} = ownersUnder(article, heading, named);
  if (force === "" || location === "" || force === location || !/^[A-Z]{3}$/.test(location)) return;
  const read = presentCount(view, "count-in-line", number, force, location, ["a list", "location from the heading"]); // prettier-ignore
  yield isRefusal(read) ? read : {...read, values: {...read.values, ...dateOf(heading)}};
}

/** "MONUSCO (Democratic Republic of the Congo) – 194", "• 88 – MFO, Sinai (Egypt)": a mission and, in brackets, the land. */
const POSTED =
  /^[\s•*·▪◦‣–—-]{0,4}(?:\p{Lu}[\p{L}.]{2,14}(?:, [\p{L} ]{3,30})? ?\([^()\d]{4,40}\) ?[:–—-] ?\d[\d,.]*|\d[\d,.]* ?[:–—-] ?\p{Lu}[\p{L}.]{2,14}(?:, [\p{L} ]{3,30})? ?\([^()\d]{4,40}\))[;.,]?\s*$/u;

function postedRead(view: View, number: View["numbers"][number]): Found | null {
  const {article, sentence, placeAt} = view;
  if (!sentence.text.includes("(") || !POSTED.test(sentence.text) || !isCount(view, number)) return null;
  if (!sentence.places.some(({kind}) => kind === "body")) return null;
  const land = placeAt.findLast((laid) => laid?.mention.kind === "country");
  const heading = land && headingOf(article, sentence.index);
  if (!heading) return null;
  const force = ownForce(article, heading);
  const location = land.mention.country;
  if (!force || force === location) return null;
  const read = presentCount(view, "count-in-line", number, force, location, ["a list", "force from the heading"]); // prettier-ignore
  return isRefusal(read) ? read : {...read, values: {...read.values, ...dateOf(heading)}};
}

/** The one country whose forces the heading, or the two sentences before it, tell of. */
function ownForce(article: AnnotatedArticle, heading: AnnotatedSentence): string {
  for (const one of article.sentences.slice(Math.max(0, heading.index - 2), heading.index + 1).reverse()) {
    const view = viewOf(article, one);
    const names = new Set(forcesIn(view, 0, view.tokens.length - 1).map(({name}) => name).filter((name) => /^[A-Z]{3}$/.test(name))); // prettier-ignore
    // "According to the Peruvian Army, 213 personnel were on overseas postings"
    if (names.size === 0) for (const {kind, country} of one.places) if (kind === "demonym" || kind === "country") names.add(country); // prettier-ignore
    if (names.size > 0) return names.size === 1 ? [...names][0]! : "";
  }
  // "388 personnel were on overseas duties": those of the country whose paper tells it
  if (/\b(?:abroad|overseas)\b/i.test(heading.text)) return worldOf(article).lands[0] ?? "";
  return "";
}

const BULLET = /^[•*·▪◦‣–—-]\s/u;

const isItem = ({text}: AnnotatedSentence): boolean => BULLET.test(text);

/**
 * An item that is a head count without a verb of its own: "- 310 Ivorian soldiers" under "Foreign troops in Cyprus:", and
 * "- Chad: 270 soldiers, training recruits" under "Where are Jordan's soldiers?".
 */
function itemRead(view: View): Found | null {
  const {article, sentence} = view;
  const [group, ...more] = groupsOf(view);
  if (!group && isNumberAndLand(sentence.text)) return landRead(view);
  if (!group || more.length > 0 || sentence.verbs.some((v) => v.form === "finite" && v.head < group.first)) return null; // prettier-ignore
  const heading = headingOf(article, sentence.index);
  if (!heading || /[.!;,]\s*$/.test(heading.text)) return null;
  const label = labelOf(view) ?? landBeforeComma(view, group.first);
  if (label) {
    const {force, location} = ownersUnder(article, heading, label.name);
    if (location !== label.name || force === "" || force === location) return null;
    return presentCount(view, "count-in-line", group.number, force, location, ["a list", "force from the heading"]); // prettier-ignore
  }
  if (sentence.verbs.some((v) => v.form === "finite")) return null;
  const own = forcesIn(view, group.first, group.last);
  const [force, ...others] = own.length > 0 ? own : (ofPhrase(view, group.last, null) ?? []);
  if (!force || others.length > 0 || sitesIn(view, group.last + 1, view.tokens.length - 1, "at").length > 0) return null; // prettier-ignore
  const location = soilOf(article, heading);
  if (!/^[A-Z]{3}$/.test(location) || location === force.name) return null;
  const read = presentCount(view, "count-in-line", group.number, force.name, location, ["a list", "location from the heading"]); // prettier-ignore
  return isRefusal(read) ? read : {...read, values: {...read.values, ...dateOf(heading)}};
}

/** "Danish soldiers abroad, by country": an item that is a bare number counts them only where nothing is told of them but where and when; not "Danish soldiers with malaria". */
const BARE_HEADING =
  /^(?!.*\bby (?:the )?\p{Lu}).*\b(?:troops|soldiers|personnel|contingents?|peacekeepers|garrisons?|bases|missions?)(?:,? (?:abroad|overseas|serve|served|stationed|deployed|posted|based|now|today|by (?:country|land|host|mission)|(?:in|on|at|as of|since) (?:the )?[\p{Lu}\d][\p{L}\d ]*))*\s?:?$/u;

/** "- 220 in Mali", under "Dutch soldiers abroad". */
const isNumberAndLand = (text: string): boolean =>
  /^[•*·▪◦‣–—-]\s[^,;:]{0,20}\d[\d,.]* in [^,;:]{3,40}$/u.test(text);

function landRead(view: View): Found | null {
  const {article, sentence, numbers, placeAt} = view;
  const place = placeAt.find((laid) => laid !== undefined);
  const heading = headingOf(article, sentence.index);
  if (!heading || !BARE_HEADING.test(heading.text.trim()) || place?.mention.kind !== "country" || !isCount(view, numbers[0]!)) return null; // prettier-ignore
  const {force, location} = ownersUnder(article, heading, place.mention.country);
  if (location !== place.mention.country || force === "" || force === location) return null;
  return presentCount(view, "count-in-line", numbers[0]!, force, location, ["a list", "force from the heading"]); // prettier-ignore
}

/** "- Chad, 85 soldiers at Abéché". */
function landBeforeComma({placeAt, words}: View, first: number): {name: string} | null {
  const laid = placeAt[first - 2];
  return laid?.mention.kind === "country" && words[first - 1] === "," && laid.first <= 2 ? {name: laid.mention.country} : null; // prettier-ignore
}

/** The one land that a heading leads to, where it says nothing of troops that come or go: "Foreign troops in Cyprus:". */
function soilOf(article: AnnotatedArticle, heading: AnnotatedSentence): string {
  if (heading.verbs.some(({lemma, negated}) => negated || !STAYS.test(lemma))) return "";
  const view = viewOf(article, heading);
  const lands = new Set(
    sitesIn(view, 0, view.tokens.length - 1, "at")
      .map((s) => s.country)
      .filter(Boolean)
  );
  const hosts = lands.size === 0 && heading.verbs.some(({lemma}) => lemma === "host");
  if (hosts) for (const {country, kind} of heading.places) if (kind === "country") lands.add(country);
  return lands.size === 1 ? [...lands][0]! : "";
}

const STAYS =
  /^(?:be|make|compose|have|host|station|base|deploy|serve|include|remain|stand|comprise|count|follow)$/;

/** What a list stands under, if that speaks of troops: the last sentence before that is no line of it. */
function headingOf({sentences}: AnnotatedArticle, index: number): AnnotatedSentence | null {
  let head = index - 1;
  while (head >= 0 && index - head < LONGEST && (isItem(sentences[head]!) || LINE.test(sentences[head]!.text) || POSTED.test(sentences[head]!.text))) head--; // prettier-ignore
  // "213 personnel were on overseas postings. Of these:"
  if (/^(?:of (?:these|them|those)|they are)\b[^.]{0,20}:$/i.test(sentences[head]?.text ?? "")) head--;
  const heading = sentences[head];
  return heading && HEADING.test(heading.text) && !OTHERS.test(heading.text) ? heading : null;
}

/**
 * Of the mission that the heading names, or the sentence before it, the lines are who sends them; else, under the one force named, they
 * are where it stands, and under the one land, whose troops stand there.
 */
function ownersUnder(
  article: AnnotatedArticle,
  heading: AnnotatedSentence,
  named: string
): {force: string; location: string} {
  for (const one of [heading, article.sentences[heading.index - 1]]) {
    const homes = new Set((one?.places ?? []).map((p) => homeOf(p.country)).filter((home) => home !== ""));
    if (homes.size === 1) return {force: named, location: [...homes][0]!};
  }
  const view = viewOf(article, heading);
  const lands = new Set(sitesIn(view, 0, view.tokens.length - 1, "at").map(({country}) => country).filter((land) => land !== "")); // prettier-ignore
  const forces = forcesIn(view, 0, view.tokens.length - 1).filter(({name}) => !lands.has(name));
  // "the list of the Ministry of Defence in London gives these garrisons"
  const capital = forces.length === 0 ? heading.places.find((p) => p.capital && lands.size === 1 && lands.has(p.country) && MINISTRY.test(heading.text)) : undefined; // prettier-ignore
  if (capital) return {force: capital.country, location: named};
  if (forces.length === 1 && lands.size === 0) return {force: forces[0]!.name, location: named};
  return forces.length === 0 && lands.size === 1
    ? {force: named, location: [...lands][0]!}
    : {force: "", location: ""};
}

const MINISTRY = /\b(?:ministry|government|general staff|army|pentagon)\b/i;

/** The one day or month that the heading gives its list. */
export function dateOf({dates}: AnnotatedSentence) {
  const [date, ...more] = dates.filter(({from}) => from !== "");
  const day = date ? shared(date.from, date.to) : "";
  return date && more.length === 0 && day !== "" ? {date: day, date_basis: date.basis} : {};
}
