/** Withdrawals and deployments told without a number: "the US-led coalition will withdraw from most of Iraq by September 2025". */
import {shared} from "../../calendar.ts";
import {factualityOfNoun, factualityOfVerb, verbOfNoun} from "../../annotate/factuality.ts";
import {isAfter} from "../when.ts";
import {MOVING_IN, MOVING_OUT, NO_FORCE, TROOPS, UNITS, WITHDRAWING_WITH} from "../../lexicon/troops.ts";
import type {Factuality, VerbGroup} from "../../types.ts";
import {soilBefore} from "./context.ts";
import {objectSite} from "./counts.ts";
import {forcesIn, forcesOfSubject, homeOf, missionBefore, withMission} from "./force.ts";
import type {Told} from "./force.ts";
import {sitesIn} from "./location.ts";
import {isAgreed} from "./outlook.ts";
import type {Site} from "./location.ts";
import {figureOf} from "./reading.ts";
import type {Found, Reading} from "./reading.ts";
import {clauseStart} from "./scope.ts";
import {ahead} from "./time.ts";
import {isExercise, isWall} from "./trigger.ts";
import type {Laid, View} from "./view.ts";
import {phrase} from "./view.ts";
import type {DateMention, Span} from "../../types.ts";
import type {TroopsValues} from "./index.ts";

type Kind = TroopsValues["kind"];

/** A move: its word, the tokens of the troops, and whether they come or go. */
interface Move {
  token: number;
  verb: VerbGroup | null;
  troops: [number, number];
  leaving: boolean;
  factuality: Factuality;
  /** The troops are only a pronoun: "They are to leave". */
  pronoun: boolean;
  /** Who demands it, and so where the troops are: "Chad's president has given French troops until 31 January to leave". */
  host?: string;
}

export function* movesIn(
  view: View,
  told: Told | null,
  taken: readonly Span[],
  before: readonly Reading[]
): Generator<Found> {
  const moves = [...verbMoves(view, told), ...nounMoves(view), ...demands(view, told)];
  for (const move of moves) {
    // a count of its own stands in the clause: read as a count
    const counted = before.some((r) => r.view === view && near(r, move) && !move.pronoun);
    if (counted || countedInPhrase(view, move, taken)) continue;
    yield* readMove(view, move, told, before);
  }
}

const near = ({at}: Reading, {troops, token}: Move): boolean =>
  at !== undefined && troops[0] >= 0 && token >= 0 && false;

/** "withdrew 120 soldiers": a number counts these very troops. */
function countedInPhrase(view: View, {troops, token, pronoun}: Move, _taken: readonly Span[]): boolean {
  if (pronoun) return false;
  const [from, to] = [Math.min(troops[0], token), Math.max(troops[1], token)];
  for (let k = Math.max(0, from - 6); k <= to + 2; k++) {
    const number = view.numberAt[k];
    if (number && !number.mention.ordinal && !view.dateAt[k] && number.mention.value !== null && number.last <= troops[1] && number.first >= from - 6) return true; // prettier-ignore
  }
  return false;
}

/** Verbs whose subject or object are troops. */
function verbMoves(view: View, told: Told | null): Move[] {
  const {sentence, words} = view;
  const moves: Move[] = [];
  sentence.verbs.forEach((verb, index) => {
    const leaving = leaves(view, verb);
    if (leaving === null) return;
    const factuality = factualityOfVerb(sentence, index);
    const passive = verb.passive && words[verb.head] !== "gone";
    const object = passive ? null : objectTroops(view, verb.head, told);
    // "France pulled out of Mali", not "Russia pulled 40 border guards from"
    const alone = /^(?:from|out|of)$/.test(words[verb.head + 1] ?? "");
    const subject = verb.subject && (passive || INTRANSITIVE.test(verb.lemma)) ? subjectTroops(view, verb.subject, told, alone) : null; // prettier-ignore
    const troops = object ?? subject ?? (passive || INTRANSITIVE.test(verb.lemma) ? troopsBefore(view, verb) : null); // prettier-ignore
    if (!troops) return;
    moves.push({token: verb.head, verb, troops: troops.span, leaving, factuality, pronoun: troops.pronoun});
  });
  return moves;
}

const INTRANSITIVE =
  /^(?:withdraw|leave|depart|exit|quit|pull|go|return|arrive|deploy|be|retreat|vacate|come|land)$/;

/** True for a verb of leaving, false for one of coming, null for another. */
function leaves({words}: View, verb: VerbGroup): boolean | null {
  const {lemma, head} = verb;
  if (lemma === "go" && words[head] === "gone") return true;
  // "are due by Saturday", "are expected by the end of the month"
  if (lemma === "be" && words[head + 1] === "due") return false;
  if (lemma === "expect" && verb.passive && words[head + 1] !== "to") return false;
  const exits = WITHDRAWING_WITH[lemma];
  if (exits) {
    const behind = words.slice(head + 1, head + 6);
    return behind.some((w) => exits.includes(w)) ? true : MOVING_IN.has(lemma) ? false : null;
  }
  return MOVING_OUT.has(lemma) ? true : MOVING_IN.has(lemma) ? false : null;
}

interface Troops {
  span: [number, number];
  pronoun: boolean;
}

/** "withdraw its forces", "pull the last of its troops out", "sent soldiers"; "withdraw them". */
function objectTroops(view: View, head: number, told: Told | null): Troops | null {
  const {words} = view;
  for (let k = head + 1; k <= head + 9 && k < words.length; k++) {
    if (isTroops(view, k)) return {span: [head + 1, k], pronoun: false};
    if (/^(?:them|these|those)$/.test(words[k]!) && told) return {span: [k, k], pronoun: true};
    if (view.verbAt[k] !== -1 || /^(?:,|in|at|by|on|with|for|to)$/.test(words[k]!) || view.dateAt[k]) break;
  }
  return null;
}

const PRONOUN = /^(?:they|it|them)$/;

/** "French troops", "The coalition", "All of them", "MONUSCO". */
function subjectTroops(
  view: View,
  [from, to]: [number, number],
  told: Told | null,
  alone: boolean
): Troops | null {
  const {words, placeAt} = view;
  for (let k = from; k <= to; k++) if (isTroops(view, k)) return {span: [from, to], pronoun: isBare(view, from, to) && told !== null}; // prettier-ignore
  // "France pulled out of Mali", in a sentence that speaks of forces
  const country =
    placeAt[from]?.first === from && placeAt[from].last === to ? placeAt[from].mention.kind : "";
  if (
    alone &&
    country === "country" &&
    /\b(?:troops?|soldiers?|military|forces|army|operation|bases?|contingent)\b/.test(view.sentence.text)
  )
    return {span: [from, to], pronoun: false};
  const recent = told !== null && view.sentence.index - told.sentence <= 1;
  if (recent && (PRONOUN.test(words[to]!) || /^(?:all|most|none|the last) of (?:them|these)$/.test(phrase(view, from, to))))
    return {span: [from, to], pronoun: true}; // prettier-ignore
  for (let k = from; k <= to; k++) {
    const name = placeAt[k]?.mention;
    if (name?.kind === "body" && homeOf(name.country) !== "") return {span: [from, to], pronoun: false};
  }
  return null;
}

/** "A southern African force drawn from Malawi and Tanzania was sent": the nearest word for troops before, no finite verb between. */
function troopsBefore(view: View, verb: VerbGroup): Troops | null {
  const start = clauseStart(view, verb.first);
  for (let k = verb.first - 1; k >= start && verb.first - k <= 14; k--) {
    const other = view.sentence.verbs[view.verbAt[k]!];
    if (other?.form === "finite") return null;
    if (!isTroops(view, k)) continue;
    let from = k;
    while (from > start && k - from < 6 && /^(?:NOUN|PROPN|ADJ|DET|PART|PUNCT|VERB)$/.test(view.tokens[from - 1]!.pos) && view.words[from - 1] !== ",") from--; // prettier-ignore
    return {span: [from, k], pronoun: false};
  }
  return null;
}

/** "The soldiers", "the troops": those that were counted before. */
const isBare = ({words}: View, from: number, to: number): boolean =>
  to - from <= 1 && /^(?:the|these|those|its|their)$/.test(words[from]!);

function isTroops({words}: View, k: number): boolean {
  const word = words[k]!;
  if (TROOPS.has(word) || word === "forces") return words[k + 1] !== "'" && words[k + 1] !== "'s";
  return UNITS.has(word) && !/^(?:army|group|team|units?|company|corps|presence|deployment|mission)$/.test(word) ? true : word === "coalition"; // prettier-ignore
}

/** "the withdrawal of French troops from Niger was completed on 22 December", "a full pull-out by". */
function nounMoves(view: View): Move[] {
  const {words, sentence} = view;
  const moves: Move[] = [];
  words.forEach((word, k) => {
    if (!/^(?:withdrawal|pull-out|pullout|departure|evacuation|repatriation|deployment)$/.test(word)) return;
    const troops = troopsOfNoun(view, k);
    if (!troops) return;
    const owner = verbOfNoun(sentence, k);
    const lemma = owner ? (sentence.verbs[owner.verb]?.lemma ?? "") : "";
    const own = factualityOfNoun(sentence, k);
    const done = /^(?:complete|finish|conclude|end|finalise|finalize)$/.test(lemma);
    const begun = /^(?:announce|order|approve|begin|start|agree|plan|authorise|authorize|schedule|set)$/.test(
      lemma
    );
    if (own === "real" && !done && !begun) return;
    moves.push({token: k, verb: null, troops, leaving: word !== "deployment", factuality: own === "real" && begun ? "planned" : own, pronoun: false}); // prettier-ignore
  });
  return moves;
}

function troopsOfNoun(view: View, k: number): [number, number] | null {
  const {words} = view;
  // "completed its pullout from Mali", "France's withdrawal from Niger", in a sentence that speaks of forces
  if (
    words[k + 1] === "from" &&
    /\b(?:troops?|soldiers?|military|forces|army|operation|bases?|contingent)\b/.test(view.sentence.text)
  ) {
    const own = forcesIn(view, Math.max(0, k - 3), k - 1);
    if (own.length > 0 || /^(?:its|their)$/.test(words[k - 1] ?? "")) return [Math.max(0, k - 3), k - 1];
  }
  if (words[k + 1] !== "of") {
    const own = forcesIn(view, Math.max(0, k - 4), k - 1);
    const isTroop = /\b(?:troops?|military|forces?)\b/.test(phrase(view, k - 2, k - 1));
    return own.length > 0 && isTroop ? [Math.max(0, k - 4), k - 1] : null;
  }
  for (let n = k + 2; n <= k + 9 && n < words.length; n++) {
    if (isTroops(view, n)) return [k + 2, n];
    if (/^(?:from|,|in|by|to)$/.test(words[n]!)) return null;
  }
  return null;
}

/** "that country's president wants them out by the end of 2025": a host's demand with its date. */
function demands(view: View, told: Told | null): Move[] {
  const {sentence, words} = view;
  return sentence.verbs.flatMap((verb): Move[] => {
    if (!/^(?:want|order|ask|tell|demand|give)$/.test(verb.lemma) || verb.negated) return [];
    for (let k = verb.head + 1; k <= verb.head + 12; k++) {
      // "has given French troops until 31 January to leave"
      const given = verb.lemma === "give" && /^(?:leave|withdraw|depart|go)$/.test(words[k] ?? "");
      if (!given && !/^(?:out|gone|away)$/.test(words[k] ?? "")) continue;
      const troops = objectTroops(view, verb.head, told);
      const host = verb.subject ? (forcesOfSubject(view, verb.subject, null).forces[0]?.name ?? "") : "";
      return troops ? [{token: given ? verb.head : k, verb, troops: troops.span, leaving: true, factuality: "planned", host, pronoun: troops.pronoun}] : []; // prettier-ignore
    }
    return [];
  });
}

const REFUSED: Partial<Record<Factuality, string>> = {
  denied: "denied",
  hypothetical: "only supposed or wished for",
  proposed: "only proposed or asked for",
  cancelled: "called off",
  postponed: "put off"
};

function* readMove(view: View, move: Move, told: Told | null, before: readonly Reading[]): Generator<Found> {
  const {sentence, tokens} = view;
  const {token, troops, leaving, factuality} = move;
  const rule = leaving ? "move-out" : "move-in";
  const word = tokens[token]!;
  const at = {start: word.start, end: word.end};
  const agreed = factuality === "hypothetical" && isAgreed(view, move.verb);
  if (agreed) move = {...move, factuality: "planned"};
  const refused =
    (agreed ? undefined : REFUSED[factuality]) ??
    (isExercise(view) ? "troops that come for an exercise" : "");
  if (refused) {
    if (!move.pronoun) yield {rule, reason: refused, at};
    return;
  }
  if (view.words.slice(Math.max(0, troops[0] - 3), troops[1] + 1).some((w) => NO_FORCE.has(w))) return;
  const force = forceOf(view, move, told);
  if (!force) return;
  const end = endOf(view, token);
  const stops = stopsOf(view, move, force, told, end);
  const dates = datesIn(view, token, end, factuality);
  const pairs = paired(stops, dates, clauseDate(view, move, factuality));
  for (const {site, date} of pairs) {
    const kind = kindOf(move, date, view.article.article.published);
    if (!date && (kind === "to-withdraw" || kind === "to-deploy" || !move.verb?.perfect)) continue;
    if (site.country === "" || site.country === force || !/^[A-Z]{3}$/.test(site.country)) continue;
    const {published} = view.article.article;
    const value = date ? valueOf(date.mention, kind, published) : {date: published, date_basis: published ? ("published" as const) : ("" as const)}; // prettier-ignore
    // "they are due by Saturday": the date of those counted just before
    const last = before.at(-1);
    const same = before.findLast((r) => r.values.kind === kind && r.values.location === site.country && view.sentence.index - r.view.sentence.index <= 1); // prettier-ignore
    if (move.pronoun && same) {
      if (same.values.date === "" && value.date !== "") same.values = {...same.values, ...value};
      continue;
    }
    if (repeats(before, view, force, site.country, kind)) continue;
    const {place} = site;
    yield {
      view,
      rule,
      at,
      naming: move.pronoun && last ? last.view.sentence : null,
      values: {force, location: site.country, place, ...figureOf(null), kind, ...value, attributed_to: ""},
      doubts: ["no number is told", ...(move.pronoun ? ["troops told of before"] : []), ...site.doubts]
    };
  }
  void sentence;
}

/** A count of these troops in this sentence, or the same move just before, tells it already. */
const repeats = (
  before: readonly Reading[],
  view: View,
  force: string,
  country: string,
  kind: Kind
): boolean =>
  before.some(
    (r) =>
      r.values.force === force &&
      r.values.location === country &&
      r.values.kind === kind &&
      r.view === view &&
      r.values.count !== null
  );

function kindOf({leaving, factuality, verb}: Move, date: Laid<DateMention> | null, published: string): Kind {
  const ahead = date !== null && isAfter(date.mention.from, published);
  const planned =
    factuality === "planned" || ahead || (verb?.progressive === true && verb.tense === "present");
  return leaving ? (planned ? "to-withdraw" : "withdrawn") : planned ? "to-deploy" : "deployed";
}

function valueOf(
  mention: DateMention,
  kind: Kind,
  published: string
): Pick<TroopsValues, "date" | "date_basis"> {
  const {from, to, basis} = mention;
  const when = ahead({date: shared(from, to) || to, basis, doubts: []}, mention, kind, published);
  return {date: when.date, date_basis: when.basis};
}

/** The force in the words for the troops, else that of the verb's subject, else what was told of. */
function forceOf(view: View, {troops, verb, pronoun, token}: Move, told: Told | null): string {
  if (pronoun) return told?.force ?? "";
  const own = forcesIn(view, troops[0], troops[1]);
  if (own.length === 1) return withMission(view, own, troops[1])[0]!.name;
  if (own.length > 0)
    return own.length === 1 || own.some(({name}) => name.includes("coalition")) ? own[0]!.name : "";
  const joint = /^(?:all |the last )?(?:the )?(?:coalition|force|mission)(?: troops| forces)?$/.test(phrase(view, troops[0], troops[1])); // prettier-ignore
  if (joint) return missionBefore(view, troops[0]);
  const subject = verb?.subject;
  if (subject && subject[0] !== troops[0]) {
    const acting = forcesIn(view, subject[0], subject[1]);
    if (acting.length === 1) return withMission(view, acting, subject[1])[0]!.name;
    if (acting.length > 1) return "";
  }
  const before = forcesIn(view, clauseStart(view, token), token - 1);
  return before.length === 1 ? before[0]!.name : "";
}

interface Stop extends Pick<Site, "country" | "place" | "first" | "last"> {
  doubts: string[];
}

/** The lands left or entered, behind the verb, as its object, in the words for the troops, a mission's own, or told before. */
function stopsOf(view: View, move: Move, force: string, told: Told | null, end: number): Stop[] {
  const {token, troops, leaving} = move;
  const way = leaving ? "from" : "to";
  const named = (sites: Site[]): Stop[] => sites.filter((s) => s.refused === "" && s.country !== "" && s.country !== force).map((s) => ({...s, doubts: []})); // prettier-ignore
  const object = move.verb && /^(?:leave|quit|exit|enter|vacate|reach|depart)$/.test(move.verb.lemma) ? objectSite(view, move.verb.head) : null; // prettier-ignore
  const behind = [
    ...(object && object.country ? [object] : []),
    ...sitesIn(view, Math.max(token, troops[1]) + 1, end, way)
  ];
  const joined = [...behind, ...afterDates(view, end, token)];
  if (named(joined).length > 0) return named(distinctSites(joined));
  if (behind.some((s) => s.refused !== "")) return [];
  const inside = named(sitesIn(view, troops[0], troops[1] + 4, "at"));
  if (inside.length > 0 && move.token > troops[0]) return inside;
  const his = poss(view, troops[0], end);
  if (his) return [{country: his, place: "", first: token, last: token, doubts: ["location from a pronoun"]}];
  if (move.host && move.host !== force && !move.pronoun)
    return [
      {country: move.host, place: "", first: token, last: token, doubts: ["location from who demands it"]}
    ];
  const home = homeOf(force);
  if (home) return [{country: home, place: "", first: token, last: token, doubts: []}];
  if (move.pronoun && told) return [{country: told.location, place: "", first: token, last: token, doubts: ["location from the count before"]}]; // prettier-ignore
  const fronted = named(sitesIn(view, clauseStart(view, token), Math.min(troops[0], token) - 1, "at"));
  if (fronted.length > 0) return fronted.slice(-1);
  const anaphor = object !== null || behind.length > 0 || (!leaving && told !== null && view.sentence.index - told.sentence <= 1); // prettier-ignore
  const soil = anaphor || joint(force) ? soilBefore(view, token, force, told) : null;
  return soil ? [{...soil, first: token, last: token}] : [];
}

const joint = (force: string): boolean => !/^[A-Z]{3}$/.test(force);

function distinctSites(sites: Site[]): Site[] {
  const seen = new Set<number>();
  return sites.filter((s) => !seen.has(s.first) && seen.add(s.first)).sort((a, b) => a.first - b.first);
}

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

function endOf(view: View, token: number): number {
  for (let k = token + 1; k < view.tokens.length && k - token <= 40; k++) {
    if (isWall(view, k)) return k - 1;
    const verb = view.sentence.verbs[view.verbAt[k]!];
    if (verb && verb.form === "finite" && verb.head > token) return (verb.subject && verb.subject[0] > token ? verb.subject[0] : verb.first) - 1; // prettier-ignore
  }
  return Math.min(view.tokens.length - 1, token + 40);
}

const usable = ({mention}: Laid<DateMention>, planned: boolean): boolean =>
  mention.from !== "" && !/^(?:since|after|from)$/.test(mention.relation) && !(planned && false);

const datesIn = (view: View, token: number, end: number, factuality: Factuality): Laid<DateMention>[] =>
  view.dates.filter(
    (date) => date.first > token && date.last <= end && usable(date, factuality === "planned")
  );

/** A date at the head of the clause: "By December 2023 all French troops had left Niger". */
function clauseDate(view: View, {token, troops}: Move, factuality: Factuality): Laid<DateMention> | null {
  const from = clauseStart(view, Math.min(token, troops[0]));
  return (
    view.dates.findLast((date) => date.first >= from && date.last < token && usable(date, factuality === "planned") && !speaks(view, date)) ?? null // prettier-ignore
  );
}

const speaks = (view: View, date: Laid<DateMention>): boolean =>
  /\b(?:said|says|told|announced|reported|interview|statement)\b/.test(
    phrase(view, date.first - 4, date.first - 1)
  );

/** Each date holds for the places told since the one before it. */
function paired(
  stops: readonly Stop[],
  dates: readonly Laid<DateMention>[],
  lead: Laid<DateMention> | null
): {site: Stop; date: Laid<DateMention> | null}[] {
  return stops.map((site) => ({
    site,
    date: dates.find((date) => date.first > site.first) ?? dates.at(-1) ?? lead
  }));
}
