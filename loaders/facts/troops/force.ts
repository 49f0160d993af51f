/** Whose troops they are: told in the noun phrase, by who acts, or by what was told before. */
import {missions} from "../../lexicon/bodies.ts";
import {ARMIES, JOINT_NOUNS, LEADERS, MISSION_WORDS} from "../../lexicon/troops.ts";
import type {PlaceMention} from "../../types.ts";
import {clauseStart} from "./scope.ts";
import type {View} from "./view.ts";
import {textOf} from "./view.ts";

export interface Force {
  /** ISO alpha-3, or the name of a joint force. */
  name: string;
  /** Where it stands, for the order of several forces. */
  token: number;
}

const MISSION = new Map(missions.map((mission) => [mission.name, mission]));

/** The country where a mission stands (the first, where it has several), or empty. */
export const homeOf = (force: string): string => MISSION.get(force)?.location.split(",")[0] ?? "";
/** The body whose mission it is, or empty. */
export const parentOf = (force: string): string => MISSION.get(force)?.parent ?? "";

/**
 * The forces named in tokens [from, to], each once, in order: "60 Turkish", "the US-led coalition", "NATO's peacekeeping
 * force KFOR" (the mission, not its parent). Names of places that the words lead to ("in Kosovo") are left out.
 */
export function forcesIn(view: View, from: number, to: number): Force[] {
  const found: Force[] = [];
  for (let k = Math.max(0, from); k <= to && k < view.tokens.length; k++) {
    const joint = jointAt(view, k, to);
    if (joint) {
      found.push({name: joint.name, token: k});
      k = joint.last;
      continue;
    }
    const army = ARMIES[view.words[k]!];
    if (army) found.push({name: army, token: k});
    const laid = view.placeAt[k];
    if (!laid || laid.first !== k) continue;
    k = laid.last;
    if (isForce(view, laid.mention, laid.first, laid.last))
      found.push({name: ownerOf(laid.mention.country), token: laid.first});
  }
  const missionsFound = found.filter(({name}) => MISSION.has(name));
  const parents = new Set(missionsFound.map(({name}) => parentOf(name)));
  return distinct(found.filter(({name}) => MISSION.has(name) || !parents.has(name)));
}

/** "Operation Barkhane" is the country's own; MONUSCO goes by its name. */
const ownerOf = (name: string): string => (/^[A-Z]{3}$/.test(parentOf(name)) ? parentOf(name) : name);

function distinct(forces: Force[]): Force[] {
  const seen = new Set<string>();
  return forces.filter(({name}) => !seen.has(name) && seen.add(name));
}

/** Countries, demonyms, bodies, and capitals for their governments; nothing that is a goal or a place: "in Chad", "Iran-backed". */
function isForce(view: View, place: PlaceMention, first: number, last: number): boolean {
  const {words} = view;
  if (/^-(?:backed|trained|made|built|allied|aligned|supported|funded|held|controlled|occupied|born)/.test(words.slice(last + 1, last + 3).join("")))
    return false; // prettier-ignore
  if (place.kind === "region") return false;
  if (place.kind === "city" && !place.capital) return false;
  // "The unit, led by Spain since July"
  if (words[first - 1] === "by" && /^(?:led|headed|commanded)$/.test(words[first - 2] ?? "")) return false;
  // "replace them with a Swedish unit of 80"
  if (place.kind === "demonym" && words[first - 2] === "with") return true;
  return !isGoal(view, first);
}

/** "in Chad", "to Poland", "the north of Syria": the word before leads to a place. */
export function isGoal({words, tokens}: View, first: number): boolean {
  let k = first - 1;
  while (k >= 0 && first - k < 5 && (tokens[k]!.pos === "DET" || tokens[k]!.pos === "ADJ")) k--;
  return /^(?:in|to|into|at|across|inside|near|on|against|with|outside|throughout|around|for)$/.test(
    words[k] ?? ""
  );
}

/** "the US-led coalition against the Islamic State", "Saudi-led coalition forces", "a southern African force". */
function jointAt(view: View, k: number, to: number): {name: string; last: number} | null {
  const {words, placeAt} = view;
  const led = placeAt[k]?.first === k ? placeAt[k]!.last : k;
  const hyphen = words[led + 1] === "-" && words[led + 2] === "led";
  if (hyphen) {
    for (let n = led + 3; n <= led + 6 && n <= Math.max(to, led + 6); n++) {
      if (!JOINT_NOUNS.has(words[n] ?? "")) continue;
      const noun = words[n] === "forces" || words[n] === "troops" ? "force" : words[n]!;
      const own = textOf(view, k, led);
      const between = n > led + 3 ? `${textOf(view, led + 3, n - 1)} ` : "";
      const isCoalition = noun === "coalition" || /coalition/.test(between);
      const leader = LEADERS[own.toLowerCase()] ?? own;
      return {name: isCoalition ? `${leader}-led coalition` : `${leader}-led ${between}${noun}`, last: n};
    }
  }
  if (JOINT_NOUNS.has(words[k]!) && words[k + 1] === "led" && words[k + 2] === "by") {
    const leader = placeAt[words[k + 3] === "the" ? k + 4 : k + 3];
    const name = leader && (LEADERS[leader.mention.text.toLowerCase()] ?? leader.mention.text);
    if (leader) return {name: `${name}-led ${words[k]}`, last: leader.last};
  }
  const headed = ledMission(view, k, led);
  if (headed) return headed;
  const pair = `${words[k]} ${words[k + 1]} ${words[k + 2] ?? ""} ${words[k + 3] ?? ""}`;
  const joint = /^(?:(?:international|global|multinational) coalition|southern african force|east african force|west african force|(?:east|west|southern|central) african regional(?: force)?)/.exec(pair); // prettier-ignore
  if (!joint) return null;
  const last = k + joint[0].split(" ").length - 1;
  return {name: textOf(view, k, last), last};
}

/** "Canada leads a multinational brigade": the joint force that a country leads. */
function ledMission(view: View, k: number, led: number): {name: string; last: number} | null {
  const {words, placeAt} = view;
  if (placeAt[k]?.first !== k || !/^(?:leads|led|commands|heads)$/.test(words[led + 1] ?? "")) return null;
  const from = /^(?:a|an|the)$/.test(words[led + 2] ?? "") ? led + 3 : led + 2;
  if (!/^(?:multinational|international|joint|regional)$/.test(words[from] ?? "")) return null;
  const last = words.findIndex((word, n) => n > from && n <= from + 3 && JOINT_NOUNS.has(word));
  if (last < 0) return null;
  const own = textOf(view, k, led);
  return {name: `${LEADERS[own.toLowerCase()] ?? own}-led ${textOf(view, from, last)}`, last};
}

/** What an article told of forces before a word. */
export interface Told {
  /** The force of the last head count, and where it stood. */
  force: string;
  location: string;
  place: string;
  /** Sentence of the last head count. */
  sentence: number;
  /** Lands of the counts so far, the latest first. */
  soils: readonly string[];
  /** Forces counted so far: "the country" is none of theirs. */
  forces: readonly string[];
}

/** How many lands are remembered. */
const SOILS = 4;

/** A land that was itself inferred is no ground to infer from. */
const INFERRED = /^location from (?:context|the article)$/;

/** What is told once a count has been read. */
export const toldBy = (
  {force, location, place}: {force: string; location: string; place: string},
  sentence: number,
  before: Told | null,
  doubts: readonly string[] = []
): Told => ({
  force,
  location,
  place,
  sentence,
  soils: [...new Set([doubts.some((d) => INFERRED.test(d)) ? "" : location, ...(before?.soils ?? [])])].filter(Boolean).slice(0, SOILS), // prettier-ignore
  forces: [...new Set([force, ...(before?.forces ?? [])])]
});

/** The joint force that "the mission", "the force", "its spokesman" stands for: the last one named before the word. */
export function missionBefore(view: View, token: number): string {
  const {article, sentence} = view;
  const start = view.tokens[token]?.start ?? sentence.start;
  for (let i = sentence.index; i >= 0 && sentence.index - i <= 8; i--) {
    const places = article.sentences[i]?.places ?? [];
    const mission = places.findLast(
      (place) => place.kind === "body" && place.start < start && MISSION.has(place.country)
    );
    if (mission) return mission.country;
    const led = article.sentences[i]?.text.match(/\b([A-Z][\w.]*(?: [A-Z]\w+)?)-led coalition\b/);
    if (led) return `${LEADERS[led[1]!.toLowerCase()] ?? led[1]}-led coalition`;
  }
  return "";
}

/** "The mission has 4,500 troops", "the force's 1,200 peacekeepers". */
export const namesMission = ({words}: View, from: number, to: number): boolean => {
  for (let k = Math.max(1, from); k <= to; k++)
    if (/^(?:the|its|this)$/.test(words[k - 1]!) && MISSION_WORDS.has(words[k]!) && words[k] !== "troops")
      return true;
  return false;
};

/** Countries of the people mentioned in tokens [from, to]: "President Macron", "his government". */
export function countriesOfPeople({article, personAt}: View, from: number, to: number): Force[] {
  const found: Force[] = [];
  for (let k = Math.max(0, from); k <= to; k++) {
    const laid = personAt[k];
    const name = laid && laid.first === k ? (article.people[laid.mention.person]?.country ?? "") : "";
    if (name) found.push({name, token: k});
  }
  return distinct(found);
}

/**
 * The force of the subject of a verb: the countries in its words, else the country that a person in it serves, else, for
 * a pronoun or "the mission", what was told before.
 */
export function forcesOfSubject(
  view: View,
  subject: readonly [number, number],
  told: Told | null
): {forces: Force[]; doubts: string[]} {
  const to = subject[1];
  const from = listStart(view, subject[0]);
  const named = forcesIn(view, from, to);
  if (named.length > 0) return {forces: withMission(view, named, to), doubts: []};
  const people = countriesOfPeople(view, from, to);
  if (people.length > 0) return {forces: people.slice(0, 1), doubts: ["force from the speaker's country"]};
  if (namesMission(view, from, to)) {
    const mission = missionBefore(view, from);
    if (mission) return {forces: [{name: mission, token: from}], doubts: ["force from context"]};
  }
  // "We have 1,300 soldiers in Lebanon": the speaker's
  if (/^(?:we|our)$/.test(view.words[to]!)) {
    const speaker = told && told.sentence === view.sentence.index - 1 && view.sentence.quotes.length === 0 ? told.force : speakerCountry(view); // prettier-ignore
    return {
      forces: speaker ? [{name: speaker, token: from}] : [],
      doubts: ["force from the speaker's country"]
    };
  }
  // "The Army sent 7,000 soldiers to Germany", in an article on American troops
  if (
    told &&
    view.sentence.index - told.sentence <= 8 &&
    /^(?:the )?(?:army|marines?|marine corps|navy|air force)$/.test(view.words.slice(from, to + 1).join(" "))
  )
    // prettier-ignore
    return {forces: [{name: told.force, token: from}], doubts: ["force from the count before"]};
  const pronoun =
    /^(?:it|they|which|who|she|he|its|their)$/.test(view.words[to]!) ||
    /^(?:its|their)$/.test(view.words[from]!);
  const before = pronoun ? antecedent(view, from, told) : "";
  return {
    forces: before ? [{name: before, token: from}] : [],
    doubts: before ? ["force from a pronoun"] : []
  };
}

/** "Ghana, Senegal and Nigeria each have": back to the first of a list of which the subject was taken for the last. */
export function listStart({words, placeAt}: View, from: number): number {
  let start = words[from] === "the" && placeAt[from + 1] ? from + 1 : from;
  for (let step = 0; step < 6 && placeAt[start]; step++) {
    const at = words[start - 1] === "the" ? start - 2 : start - 1;
    const join = /^(?:,|and)$/.test(words[at] ?? "") ? at : -1;
    const comma = words[join - 1] === "," ? join - 1 : join;
    const before = join > 0 ? placeAt[comma - 1] : undefined;
    if (!before || before.last !== comma - 1 || isGoalWord(words[before.first - 1])) break;
    start = before.first;
  }
  return start;
}

const isGoalWord = (word: string | undefined): boolean => /^(?:in|to|from|at|with|of|for)$/.test(word ?? "");

/** "The United Nations mission, MONUSCO, still has": the body's mission named beside it. */
export function withMission(view: View, forces: Force[], to: number): Force[] {
  if (forces.length !== 1) return forces;
  const beside = forcesIn(view, to + 1, to + 12).find(({name}) => parentOf(name) === forces[0]!.name);
  return beside ? [beside] : forces;
}

/** The country that the one who says "we" serves: a person of the sentence, else of the one before or behind. */
function speakerCountry({article, sentence}: View): string {
  const near = [sentence, article.sentences[sentence.index - 1], article.sentences[sentence.index + 1]];
  for (const one of near) {
    const people = one?.people
      .map(({person}) => article.people[person])
      .filter((p) => p?.official && p.country);
    if (people?.[0]) return people[0].country;
  }
  // "Pakistan has been among the largest contributors. As we speak, 1,500 of our troops"
  return (
    near[1]?.places.find(({kind, start}) => kind === "country" && start - near[1]!.start < 30)?.country ?? ""
  );
}

/** "It also has 600 in Ivory Coast": who acted in the clause before, else whose troops were counted before. */
function antecedent(view: View, token: number, told: Told | null): string {
  const {sentence, article} = view;
  const start = clauseStart(view, token);
  const here = sentence.verbs.findLast(
    (v) => v.form === "finite" && v.head < token && v.first >= start && v.subject
  );
  if (here?.subject) {
    const named = forcesIn(view, here.subject[0], here.subject[1])[0];
    // "The South's own army has about 365,000 soldiers, and it moved": known to be no force told before
    if (named) return named.name;
    if (here.subject[0] >= start && view.words[start - 1] !== "whose")
      return pronounOnly(view, here.subject, told);
  }
  // "UNIFIL, to which it contributes 650 soldiers": it is not what it gives to
  const given = view.words[start - 1] === "which" && view.words[start - 2] === "to";
  const opening = !given && /^(?:whose|which|who)$/.test(view.words[start - 1] ?? "") ? start - 6 : start;
  const nearest = forcesIn(view, opening, token - 1).at(-1);
  if (nearest) return nearest.name;
  // "The French are nearer, and older: their garrison"
  for (const verb of sentence.verbs
    .filter((v) => v.head < start && v.form === "finite" && v.subject)
    .reverse()) {
    const named = forcesIn(view, verb.subject![0], verb.subject![1])[0];
    if (named) return named.name;
  }
  // "Russia, once the only foreigner that counted here, watches from its base, where it has": the head of the sentence
  const opener = view.placeAt[view.words[0] === "the" ? 1 : 0];
  if (opener?.mention.kind === "country" && view.words[opener.last + 1] === ",")
    return opener.mention.country;
  if (told && told.sentence === sentence.index - 1) return told.force;
  const before = article.sentences[sentence.index - 1];
  // "voted to end the mission in Mali. Its 13,000 soldiers"
  if (before && /\b(?:the|its) (?:mission|peacekeeping mission|peacekeeping force)\b/i.test(before.text)) {
    const mission = missionBefore(view, 0);
    if (mission) return mission;
  }
  const subject = before?.places.find(
    (place) => place.kind === "country" || place.kind === "body" || place.capital
  );
  const name = subject?.country ?? told?.force ?? "";
  // "the United Nations mission in Congo, MONUSCO, had left. It still has"
  return before?.places.find((place) => parentOf(place.country) === name)?.country ?? name;
}

const pronounOnly = (
  {words, sentence}: View,
  [from, to]: readonly [number, number],
  told: Told | null
): string =>
  from === to && /^(?:it|they)$/.test(words[from]!) && told && told.sentence >= sentence.index - 1
    ? told.force
    : "";
