/** Whose troops a head count is, from its own words outwards. */
import {TROOPS} from "../../lexicon/troops.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {VerbGroup} from "../../types.ts";
import type {Group} from "./group.ts";
import {forcesIn} from "./force.ts";
import {forcesOfSubject, listStart, withMission} from "./subject.ts";
import {missionBefore, namesMission} from "./told.ts";
import type {Force} from "./force.ts";
import type {Told} from "./told.ts";
import {clauseStart} from "./scope.ts";
import {isWall} from "./walls.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";

export interface Owners {
  forces: Force[];
  doubts: string[];
}

const NONE: Owners = {forces: [], doubts: []};

/** The force or forces of a head count; none where nothing tells. */
export function ownersOf(
  view: View,
  group: Group,
  end: number,
  trigger: Trigger | null,
  told: Told | null
): Owners {
  const own = serving(view, forcesIn(view, group.first, end));
  const guest = guestOf(view, group, own);
  if (guest) return {forces: [guest], doubts: []};
  if (own.length > 0) return {forces: withMission(view, own, group.last), doubts: []};
  // "500 of its 1,000 troops from Niger"
  const part = /^of the$/.test(phrase(view, group.number.last + 1, group.number.last + 2));
  const giver = part && trigger?.role === "object" && trigger.verb ? actorsOf(view, group, trigger, told) : NONE; // prettier-ignore
  if (giver.forces.length > 0) return giver;
  const taken = trigger === null && /^of (?:its|their)$/.test(phrase(view, group.first - 1, group.first));
  const behind = taken ? null : ofPhrase(view, group.last, trigger);
  if (behind) return {forces: behind, doubts: []};
  if (namesMission(view, group.first, group.number.first)) {
    const mission = missionBefore(view, group.first);
    if (mission) return {forces: [{name: mission, token: group.first}], doubts: ["force from context"]};
  }
  const label = labelOf(view);
  if (label && label.token < group.first) return {forces: [label], doubts: ["force from the heading"]};
  // "Ukraine's border service put their number at 12,000": of those told of before
  const theirs =
    group.counted >= 0 && view.words[group.first] === "their" && view.words[group.first + 1] === "number";
  if (theirs && told?.force && view.sentence.index - told.sentence <= 2) return {forces: [{name: told.force, token: group.first}], doubts: ["force from the count before"]}; // prettier-ignore
  // "Of these, 636 were from Ghana, 539 from Bangladesh"
  const from = /^(?:be|come)$/.test(trigger?.verb?.lemma ?? "") && trigger?.role === "subject" && view.words[trigger.token + 1] === "from" ? forcesIn(view, trigger.token + 2, trigger.token + 4)[0] : undefined; // prettier-ignore
  if (from) return {forces: [from], doubts: []};
  const relative = relativeOwner(view, group);
  if (relative) return relative;
  const whose =
    partOwner(view, group) ??
    apposedOwner(view, group, told) ??
    antecedentOwner(view, group) ??
    apposedPeople(view, group);
  if (whose) return whose;
  const gapped = gappedOwner(view, group);
  if (gapped) return gapped;
  const acting = trigger ? actorsOf(view, group, trigger, told) : NONE;
  if (acting.forces.length > 0) return acting;
  // "the 201st Russian military base, where some 6,000 soldiers serve"
  const where = view.words[clauseStart(view, group.first) - 1] === "where" ? garrisonOf(view, clauseStart(view, group.first) - 1) : NONE; // prettier-ignore
  if (where.forces.length > 0) return where;
  // "the Americans came in 1989 with 27,000 men"
  const carrier = trigger?.role === "subject" && trigger.verb?.subject && trigger.verb.head < group.first ? forcesOfSubject(view, trigger.verb.subject, null) : NONE; // prettier-ignore
  if (carrier.forces.length === 1) return carrier;
  const moved = trigger?.sense === "deploy" || trigger?.sense === "withdraw";
  const ministry = moved ? (speakingMinistry(view, group.last) ?? speakerBefore(view, group.first)) : null;
  if (ministry) return {forces: [ministry], doubts: ["force from the speaker's country"]};
  if (group.base) return NONE;
  const sender = trigger ? null : beforeColon(view, clauseStart(view, group.first));
  if (sender) return {forces: [sender], doubts: ["force from the clause before"]};
  const possessed = possessorOf(view, group, told);
  if (possessed.forces.length > 0) return possessed;
  // "some 1,400 allied soldiers are stationed in Latvia"
  const allied = view.words.indexOf("allied", group.first);
  if (allied >= 0 && allied <= group.last) return {forces: [{name: "NATO", token: allied}], doubts: ["allies taken for the alliance"]}; // prettier-ignore
  if (told?.force && view.sentence.index - told.sentence <= 2)
    return {forces: [{name: told.force, token: group.first}], doubts: ["force from the count before"]};
  return NONE;
}

/** "- Britain: about 140 army engineers were sent": the country that a line opens with. */
export function labelOf({words, placeAt}: View): Force | null {
  const from = words.findIndex((w) => !/^[-•*–—#_]+$/.test(w));
  const laid = placeAt[words[from] === "the" ? from + 1 : from];
  const names = laid?.mention.kind === "country" && words.slice(laid.last + 1, laid.last + 5).join("").replace(/[*_]/g, "").startsWith(":"); // prettier-ignore
  return names ? {name: laid.mention.country, token: laid.first} : null;
}

/** "thanked Moldova for the 32 soldiers whom it has in Lebanon": of a clause on the troops "it" is the country right before them. */
function relativeOwner(view: View, {first, last}: Group): Owners | null {
  const {words} = view;
  const at = /^(?:whom|that|which)$/.test(words[last + 1] ?? "") ? last + 2 : last + 1;
  const giver = view.placeAt[at];
  // "the 300 soldiers Zambia had lent to the mission"
  if (giver?.first === at && /^(?:country|city)$/.test(giver.mention.kind) && view.verbAt[giver.last + 1] !== -1)
    return {forces: [{name: giver.mention.country, token: at}], doubts: []}; // prettier-ignore
  if (!/^(?:it|they)$/.test(words[at] ?? "") || view.verbAt[at + 1] === -1) return null;
  const before = forcesIn(view, clauseStart(view, first), first - 1).at(-1);
  return before ? {forces: [before], doubts: ["force from a pronoun"]} : null;
}

/** "Then there are the British, some 2,500 of them,": the people named right before the comma. */
function apposedPeople({words, placeAt}: View, {first}: Group): Owners | null {
  // "the Russians, of whom around 8,000 are stationed in", "There remain the Italians: nearly 350 men"
  const mark = /^of (?:whom|them)$/.test(words.slice(Math.max(0, first - 2), first).join(" "))
    ? first - 3
    : first - 1;
  const laid = /^[,:]$/.test(words[mark] ?? "") ? placeAt[mark - 1] : undefined;
  const many = laid?.mention.kind === "demonym" && words[laid.first - 1] === "the";
  return many ? {forces: [{name: laid.mention.country, token: laid.first}], doubts: []} : null;
}

/** "a US-led battalion of 1,100 NATO soldiers" is the alliance's, "a 350-member Nepalese UN battalion" Nepal's. */
function serving({words, placeAt}: View, forces: Force[]): Force[] {
  if (forces.length < 2) return forces;
  const named = forces.filter(({token}) => !/^- ?led$/.test(words.slice((placeAt[token]?.last ?? token) + 1, (placeAt[token]?.last ?? token) + 3).join(" "))); // prettier-ignore
  const states = named.filter(({name}) => /^[A-Z]{3}$/.test(name));
  return states.length === 1 && named.every(({name}) => name === states[0]!.name || name === "UN")
    ? states
    : named;
}

/** "An additional 500 troops are to arrive by Friday, Britain's defence ministry said." */
function speakingMinistry(view: View, from: number): Force | null {
  const at = view.words.findIndex(
    (w, k) => k > from && /^(?:ministry|minister|pentagon|army|military)$/.test(w)
  );
  if (at < 0 || !view.sentence.verbs.some((verb) => SAYING.has(verb.lemma) && verb.head > at && verb.head - at <= 5)) return null; // prettier-ignore
  if (view.words[at] === "pentagon") return {name: "USA", token: at};
  return forcesIn(view, at - 4, at)[0] ?? null;
}

/** "The ministry in Tokyo said 19 soldiers had been dispatched": the country of the ministry, or the capital, that says so. */
function speakerBefore(view: View, to: number): Force | null {
  const {sentence, placeAt, words} = view;
  const said = sentence.verbs.find((v) => v.head < to && to - v.head <= 7 && v.form === "finite" && SAYING.has(v.lemma)); // prettier-ignore
  if (!said?.subject || said.head >= to) return null;
  const [from, end] = said.subject;
  const ministry = words.slice(from, end + 1).some((w) => /^(?:ministry|minister|army|military|government|pentagon)$/.test(w)); // prettier-ignore
  for (let k = from; k <= said.first; k++) {
    const place = placeAt[k]?.mention;
    if (place && (place.capital || place.kind === "demonym" || place.kind === "country") && (ministry || ((place.capital || place.kind === "country") && from === k)))
      return {name: place.country, token: k}; // prettier-ignore
  }
  return null;
}

/** "Kuwait's 13,500 American troops": of a possessor and a demonym the second is whose they are. */
export function guestOf({words, placeAt}: View, {number}: Group, own: readonly Force[]): Force | null {
  const [host, guest] = own;
  if (own.length !== 2 || !host || !guest) return null;
  const last = placeAt[host.token]?.last ?? host.token;
  return words[last + 1] === "'s" && host.token < number.first && guest.token > number.last ? guest : null;
}

/** "soldiers of NATO's force KFOR", "troops from Kenya"; not "withdrew 120 soldiers from Chad". */
function ofPhrase(view: View, last: number, trigger: Trigger | null): Force[] | null {
  const word = view.words[last + 1] ?? "";
  // "Another 500 troops coming directly from Kathmandu"
  const coming = /^(?:coming|drawn|recruited|flying in)\b/.test(word) && /^(?:directly |straight )?from\b/.test(phrase(view, last + 2, last + 3)); // prettier-ignore
  if (coming) {
    const from = view.placeAt.slice(last + 3, last + 9).find((laid) => laid && laid.mention.kind !== "body");
    return from ? [{name: from.mention.country, token: from.first}] : null;
  }
  // "4,000 of them under the AU flag", "350 of its own from Norway"
  if (
    word === "of" &&
    /^(?:them|these|those|whom|its own|their own)\b/.test(phrase(view, last + 2, last + 3))
  )
    return null;
  const leads = word === "of" || (word === "from" && trigger?.sense !== "withdraw" && trigger?.sense !== "deploy" && trigger?.sense !== "shrink"); // prettier-ignore
  const arrives = word === "from" && trigger?.sense === "deploy" && trigger.role === "subject";
  if (!leads && !arrives) return null;
  let end = last + 1;
  while (end < last + 12 && end + 1 < view.tokens.length) {
    const next = view.words[end + 1]!;
    if (
      view.verbAt[end + 1] !== -1 ||
      isWall(view, end + 1) ||
      /^(?:in|at|to|on|by|for|,)$/.test(next) ||
      view.numberAt[end + 1]
    )
      break;
    end++;
  }
  // "3,250 soldiers from Bangladesh, China and Ghana"
  while (view.words[end + 1] === "," && view.placeAt[end + 2]?.mention.kind === "country" && /^(?:,|and)$/.test(view.words[view.placeAt[end + 2]!.last + 1] ?? "")) end = view.placeAt[end + 2]!.last; // prettier-ignore
  const forces = forcesIn(view, last + 1, end);
  return forces.length > 0 ? forces : null;
}

/** Who acts: the subject of the verb that governs the count, or of the noun's verb. */
function actorsOf(view: View, group: Group, trigger: Trigger, told: Told | null): Owners {
  const {sense, role, verb} = trigger;
  if (sense === "host") return garrisonOf(view, trigger.token);
  if (role === "subject" || sense === "join") return NONE;
  // "South Korea's spy agency put the number at 11,000": who counts them does not have them
  if (group.counted >= 0 && /^(?:put|estimate)$/.test(verb?.lemma ?? "")) return NONE;
  if (verb && (isExpelling(verb.lemma) || (verb.lemma === "give" && sense === "withdraw"))) return NONE;
  if (verb?.passive) return NONE;
  if (verb?.lemma === "be") {
    const giver = /\bcontribution\b/.test(phrase(view, clauseStart(view, verb.first), verb.first - 1));
    return giver
      ? {forces: forcesIn(view, clauseStart(view, verb.first), verb.first - 1).slice(0, 1), doubts: []}
      : NONE;
  }
  // "leaves France with 1,500 soldiers in Djibouti"
  const keeper = role === "of" ? view.placeAt[trigger.token - 1] : undefined;
  if (keeper?.mention.kind === "country" && view.words[trigger.token] === "with" && view.sentence.verbs.some((v) => v.head === keeper.first - 1 && v.lemma === "leave"))
    return {forces: [{name: keeper.mention.country, token: keeper.first}], doubts: []}; // prettier-ignore
  // "With 1,700 soldiers Bangladesh is the biggest giver"
  const bearer = view.words[0] === "with" && trigger.token === 0 ? view.placeAt[group.last + 1] : undefined;
  if (bearer?.mention.kind === "country") return {forces: [{name: bearer.mention.country, token: bearer.first}], doubts: []}; // prettier-ignore
  // "will be taken by Egypt, which is to deploy 1,091 soldiers"
  const which = verb ? clauseStart(view, verb.first) : 0;
  const apart = /^(?:which|who)$/.test(view.words[which - 1] ?? "") && view.words[which - 2] === ",";
  const named = apart ? forcesIn(view, which - 5, which - 3).at(-1) : undefined;
  if (named && view.placeAt[named.token]?.last === which - 3) return {forces: [named], doubts: []};
  // "conveyed thanks to Mongolia, which has 860 peacekeepers in South Sudan"
  const thanked = apart && sense === "hold" && verb?.first === which ? view.placeAt[which - 3] : undefined;
  if (thanked?.mention.kind === "country") return {forces: [{name: thanked.mention.country, token: thanked.first}], doubts: []}; // prettier-ignore
  const inner = verb ? relativeSubject(view, verb) : null;
  if (inner) return {forces: inner, doubts: []};
  const subject = verb ? verb.subject : role === "of" ? subjectAround(view, trigger.token, group) : null;
  if (role === "of" && isJudged(view, trigger.token)) return NONE;
  if (subject) {
    const found = forcesOfSubject(view, subject, told);
    if (found.forces.length > 0) return found;
  }
  // the nearest force before the verb in its clause: "By the end of 2027 Germany is to deploy 4,800", "A Hungarian plan to send 200"
  const start = verb?.first ?? trigger.token;
  const opening = clauseStart(view, start);
  // "Indonesia's, which numbers 1,200"
  const nearest = forcesIn(
    view,
    /^(?:which|who)$/.test(view.words[opening - 1] ?? "") ? opening - 6 : opening,
    start - 1
  );
  const last = nearest.at(-1);
  const sender = last ? null : beforeColon(view, opening);
  if (sender) return {forces: [sender], doubts: ["force from the clause before"]};
  if (!last) return unitOwner(view, subject, start);
  // "Ghana, Senegal and Nigeria each have"
  const listed = forcesIn(view, listStart(view, last.token), last.token);
  return {forces: listed.length > 1 ? listed : [last], doubts: []};
}

/** "Suva hosts almost no one and sends a great many: 170 soldiers in Sinai": the subject of the clause before the colon. */
function beforeColon({words, sentence, ...view}: View, opening: number): Force | null {
  const colon = words.lastIndexOf(":", opening);
  const verb = sentence.verbs.find((v) => v.head < colon && v.form === "finite" && v.subject !== null);
  const sends = sentence.verbs.some((v) => v.head < colon && /^(?:send|deploy|have|keep|maintain|station|contribute|provide)$/.test(v.lemma)); // prettier-ignore
  if (colon < 0 || !sends) return null;
  const [from, to] = verb?.subject ?? [0, 1];
  const forces = forcesIn({words, sentence, ...view}, from, to);
  return forces.length === 1 ? forces[0]! : null;
}

/** "Moscow maintains its largest base there: the 201st division counts 7,000 troops": whose the unit is, the clause before tells. */
function unitOwner(view: View, subject: readonly [number, number] | null, start: number): Owners {
  const unit = subject && view.words.slice(subject[0], subject[1] + 1).some((w) => /^(?:division|brigade|battalion|regiment|contingent|garrison|base)$/.test(w)); // prettier-ignore
  const before = view.sentence.verbs.find((v) => v.head < start && v.form === "finite" && v.subject);
  const forces = unit && before?.subject ? forcesIn(view, before.subject[0], before.subject[1]) : [];
  return forces.length === 1 ? {forces, doubts: ["force from the clause before"]} : NONE;
}

/** "the mission, to which Botswana contributes 296 soldiers": the country between "which" and its verb. */
function relativeSubject(view: View, {first}: VerbGroup): Force[] | null {
  const which = view.words.lastIndexOf("which", first - 1);
  if (which < 0 || first - which > 8 || first === which + 1) return null;
  const forces = forcesIn(view, which + 1, first - 1);
  return forces.length > 0 ? forces : null;
}

/** "the Russian base at Gyumri, which houses 3,000 troops": a demonym right before the base. */
function garrisonOf(view: View, token: number): Owners {
  const {words, placeAt} = view;
  for (let k = token - 1; k > 0 && token - k <= 12; k--) {
    if (!/^(?:base|bases|garrison|camp|barracks|airbase|outpost|detachment)$/.test(words[k]!)) continue;
    const laid = placeAt[k - 1] ?? placeAt[k - 2];
    // "The Royal Navy's base at Jufair", "France's base in Abidjan"
    // "Moscow's 102nd military base"
    const mark = [k - 1, k - 2, k - 3, k - 4].find((n) => words[n] === "'s") ?? -1;
    const keeper = mark > 0 ? forcesIn(view, mark - 3, mark - 1).at(-1) : undefined;
    if (keeper) return {forces: [keeper], doubts: ["force from its base"]};
    if (laid?.mention.kind !== "demonym") return NONE;
    return {forces: [{name: laid.mention.country, token: laid.first}], doubts: ["force from its base"]};
  }
  return NONE;
}

/** "after the Colombian president questioned the deployment of 3,000 soldiers": who judges it does not send them. */
const isJudged = ({sentence}: View, token: number): boolean =>
  sentence.verbs.some(({head, lemma}) => head < token && token - head <= 3 && JUDGING.test(lemma));

const JUDGING = /^(?:question|criticise|criticize|condemn|denounce|protest|welcome|praise|deplore|note|oppose|lament|decry|mock|defend|discuss|observe|watch|applaud)$/; // prettier-ignore

const isExpelling = (lemma: string): boolean =>
  /^(?:expel|evict|oust|order|tell|ask|kick|force|see|throw)$/.test(lemma);

/** "…, with 900 troops", "the withdrawal of 1,500 soldiers": the subject of the clause's verb, before or behind. */
function subjectAround(view: View, token: number, {last}: Group): [number, number] | null {
  const {sentence} = view;
  const start = clauseStart(view, token);
  const before = sentence.verbs.findLast(
    (v) => v.first >= start && v.head < token && v.form === "finite" && v.subject
  );
  const behind = sentence.verbs.find(
    (v) => v.first > last && v.form === "finite" && v.subject && v.subject[0] > last && !SAYING.has(v.lemma)
  );
  return before?.subject ?? behind?.subject ?? null;
}

/** "Belarus sent about 100 paratroopers, Armenia 100, the Russians 3,000, Tajikistan 200": the country right before a bare number. */
function gappedOwner(view: View, group: Group): Owners | null {
  const {placeAt, words} = view;
  const {head, base, number, first} = group;
  const place = head === "elided" && base ? placeAt[first - 1] : undefined;
  const many = place?.mention.kind === "demonym" && words[place.first - 1] === "the";
  if (!place || !(many || place.mention.kind === "country") || first > number.first) return null;
  if (base?.number && isHosted(view, group)) return null;
  const opens = /^(?:,|;|and|while)$/.test(words[many ? place.first - 2 : place.first - 1] ?? "");
  return opens
    ? {forces: [{name: place.mention.country, token: place.first}], doubts: ["a verb left out"]}
    : null;
}

/** "Niger will host 1,000 of them, and N'Djamena another 1,000": the country right before a bare number is where they are. */
export function isHosted({sentence, words}: View, {base}: Group): boolean {
  const hosting = /^(?:host|house|accommodate|shelter)$/;
  return base !== null && sentence.verbs.some((v) => v.head < base.number.first && base.number.first - v.head <= 4 && hosting.test(v.lemma)) && !words.slice(base.last).includes(";"); // prettier-ignore
}

/** "1,000 soldiers, 750 of them Senegalese", "soldiers from Jamaica, 24 of them,": the people behind, or those named right before the comma. */
function partOwner({words, placeAt}: View, {first, number}: Group): Owners | null {
  if (words[number.last + 1] !== "of" || words[number.last + 2] !== "them") return null;
  const owned = (laid: View["placeAt"][number]): Owners | null =>
    laid && laid.mention.kind !== "body" ? {forces: [{name: laid.mention.country, token: laid.first}], doubts: []} : null; // prettier-ignore
  const behind = placeAt[number.last + 3];
  if (behind?.mention.kind === "demonym" && /^(?:[,.;)]|and)$/.test(words[behind.last + 1] ?? ".")) return owned(behind); // prettier-ignore
  if (words[first - 1] !== ",") return null;
  const before = placeAt[first - 2];
  if (before) return words[before.first - 1] === "from" && TROOPS.has(words[before.first - 2] ?? "") ? owned(before) : null; // prettier-ignore
  const people = TROOPS.has(words[first - 2] ?? "") ? placeAt[first - 3] : undefined;
  return people?.mention.kind === "demonym" ? owned(people) : null;
}

/** "keeps its troops, some 350 of them, in Niger": the possessor of what stands before the comma. */
function apposedOwner(view: View, group: Group, told: Told | null): Owners | null {
  const {words} = view;
  const {first, number} = group;
  // "no work for its soldiers: some 8,000 of them are fighting in"
  const of = words[number.last + 1] === "of" && words[number.last + 2] === "them";
  const its = of && /^[:,;(–—]$/.test(words[first - 1] ?? "") ? [first - 3, first - 4].find((k) => /^(?:its|their|his|our)$/.test(words[k] ?? "")) : undefined; // prettier-ignore
  if (its !== undefined && (TROOPS.has(words[first - 2]!) || words[first - 2] === "men")) {
    const owner = forcesOfSubject(view, [its, its], told);
    if (owner.forces.length > 0) return owner;
  }
  if (!/^(?:its|their|his|our)$/.test(words[first] ?? "")) return null;
  if (!words.slice(first, number.first).some((w) => /^[,(–—]$/.test(w))) return null;
  const found = forcesOfSubject(view, [first, first], told);
  return found.forces.length > 0 ? found : null;
}

/** "Uganda, whose 5,800 soldiers are the largest contingent": the country before the comma. */
function antecedentOwner(view: View, {first}: Group): Owners | null {
  const {words} = view;
  const whose = words[first] === "whose" ? first : words[first - 1] === "whose" ? first - 1 : -1;
  const before = whose < 0 ? undefined : forcesIn(view, whose - 6, whose - 1).at(-1);
  return before ? {forces: [before], doubts: []} : null;
}

/** "its 1,100 troops", "their remaining forces": the nearest force named before. */
function possessorOf(view: View, {first, number}: Group, told: Told | null): Owners {
  const at = view.words
    .slice(first, number.last + 3)
    .findIndex((w) => /^(?:its|their|his|her|our|my)$/.test(w));
  if (at < 0) return NONE;
  return forcesOfSubject(view, [first + at, first + at], told);
}
