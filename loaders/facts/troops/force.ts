/** Whose troops they are: told in the noun phrase, by who acts, or by what was told before. */
import {once} from "../../annotate/once.ts";
import {ARMIES, TROOPS} from "../../lexicon/troops.ts";
import type {PlaceMention} from "../../types.ts";
import {isMission, JOINT_OPENINGS, jointAt, parentOf} from "./joint.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

export interface Force {
  /** ISO alpha-3, or the name of a joint force. */
  name: string;
  /** Where it stands, for the order of several forces. */
  token: number;
}

/**
 * The forces named in tokens [from, to], each once, in order: "60 Turkish", "the US-led coalition", "NATO's peacekeeping
 * force KFOR" (the mission, not its parent). Names of places that the words lead to ("in Kosovo") are left out.
 */
export function forcesIn(view: View, from: number, to: number): Force[] {
  const found: Force[] = [];
  let behind = from;
  for (const {token, last, names} of namedIn(view)) {
    if (token > to) break;
    if (token < behind) continue;
    for (const name of names) found.push({name, token});
    behind = last + 1;
  }
  if (found.length < 2) return found;
  const parents = new Set(found.filter(({name}) => isMission(name)).map(({name}) => parentOf(name)));
  return distinct(found.filter(({name}) => isMission(name) || !parents.has(name)));
}

/** What names forces, and the tokens that it covers; without names where it is a place or a goal. */
interface Named {
  token: number;
  last: number;
  names: string[];
}

/** All of a sentence, found once: many of its stretches are asked for. */
const namedIn = once((view: View): readonly Named[] => {
  const all: Named[] = [];
  const {words, placeAt} = view;
  for (let token = 0; token < words.length; token++) {
    const opens = placeAt[token]?.first === token || OPENS.has(words[token]!) || words[token + 2] === "led";
    const one = opens ? namedAt(view, token) : null;
    if (one) all.push(one);
  }
  return all;
});

const ARMY = new Map(Object.entries(ARMIES));

/** Words that a force's name may open with, where it does not open with a place or with "French-led". */
const OPENS: ReadonlySet<string> = new Set([...ARMY.keys(), ...JOINT_OPENINGS, "royal"]);

function namedAt(view: View, token: number): Named | null {
  const {words, placeAt} = view;
  const joint = jointAt(view, token);
  // "the Norwegian contribution to the US-led coalition": the giver's, not its that is given to
  if (joint) return {token, last: joint.last, names: GIVEN.test(textBefore(view, token)) ? [] : [joint.name]};
  const names: string[] = [];
  const royal = words[token] === "royal" && /^(?:navy|air|marines|engineers)$/.test(words[token + 1] ?? "") && placeAt[token - 1] === undefined; // prettier-ignore
  if (royal) names.push("GBR");
  const army = ARMY.get(words[token]!);
  if (army) names.push(army);
  const laid = placeAt[token];
  if (laid?.first !== token) return names.length > 0 ? {token, last: token, names} : null;
  if (!isCommand(view, token - 1) && isForce(view, laid.mention, token, laid.last))
    names.push(ownerOf(laid.mention.country));
  return {token, last: laid.last, names};
}

/** "U.S. Forces Korea", "British Forces Cyprus": the word between whose they are and where they stand. */
export const isCommand = ({tokens, placeAt}: View, k: number): boolean =>
  tokens[k]?.text === "Forces" && placeAt[k - 1] !== undefined && placeAt[k + 1]?.first === k + 1;

const GIVEN = /\b(?:contribution|commitment|contingent)s? (?:to|in) (?:the )?$/;

const textBefore = (view: View, k: number): string => `${phrase(view, k - 4, k - 1)} `;

/** "Operation Barkhane" is the country's own; MONUSCO goes by its name. */
const ownerOf = (name: string): string => (/^[A-Z]{3}$/.test(parentOf(name)) ? parentOf(name) : name);

export function distinct(forces: Force[]): Force[] {
  const seen = new Set<string>();
  return forces.filter(({name}) => !seen.has(name) && seen.add(name));
}

/** Countries, demonyms, bodies, and capitals for their governments; nothing that is a goal or a place: "in Chad", "Iran-backed". */
function isForce(view: View, place: PlaceMention, first: number, last: number): boolean {
  const {words} = view;
  if (words[last + 1] === "-" && /^(?:backed|trained|made|built|allied|aligned|supported|funded|held|controlled|occupied|born)/.test(words[last + 2] ?? "")) return false; // prettier-ignore
  // "160 Vermont soldiers": a state of the union lends its name to its Guard
  if (place.kind === "region") return place.country === "USA" && TROOPS.has(words[last + 1] ?? "") && !isGoal(view, first); // prettier-ignore
  if (place.kind === "city" && !place.capital) return false;
  // "The unit, led by Spain since July"
  if (words[first - 1] === "by" && /^(?:led|headed|commanded)$/.test(words[first - 2] ?? "")) return false;
  // "replace them with a Swedish unit of 80"
  if (place.kind === "demonym" && words[first - 2] === "with") return true;
  // "the government in Bratislava has 240 soldiers", "The Ministry of Defence in Accra"
  if (place.capital && words[first - 1] === "in" && words.slice(Math.max(0, first - 4), first - 1).some((w) => GOVERNMENT.test(w)))
    return true; // prettier-ignore
  // "once served with Lesotho's soldiers"
  if (words[first - 1] === "with" && words[last + 1] === "'s" && TROOPS.has(words[last + 2] ?? ""))
    return true;
  return !isGoal(view, first);
}

const GOVERNMENT = /^(?:government|ministry|parliament|authorities|junta|cabinet|generals)$/;

/** "in Chad", "to Poland", "the north of Syria": the word before leads to a place. */
export function isGoal(view: View, first: number): boolean {
  const {words, tokens, placeAt} = view;
  let k = first - 1;
  // "at a base near Maputo, Mozambique"
  const town = words[k] === "," ? placeAt[k - 1] : undefined;
  if (town && /^(?:city|region)$/.test(town.mention.kind) && town.mention.country === placeAt[first]?.mention.country)
    return isGoal(view, town.first); // prettier-ignore
  while (k >= 0 && first - k < 5 && (tokens[k]!.pos === "DET" || tokens[k]!.pos === "ADJ" || /^(?:north|south|east|west)(?:ern)?$/.test(words[k]!))) k--; // prettier-ignore
  // "the Turkish garrison in the north of Cyprus"
  if (words[k] === "of" && /^(?:north|south|east|west|centre|center)$/.test(words[k - 1] ?? "")) return true; // prettier-ignore
  return /^(?:in|to|into|at|across|inside|near|on|against|with|outside|throughout|around|for)$/.test(
    words[k] ?? ""
  );
}
