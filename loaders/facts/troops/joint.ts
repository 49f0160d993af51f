/** Missions and coalitions by name: where they stand, and whose they are. */
import {missions} from "../../lexicon/bodies.ts";
import {JOINT_NOUNS, LEADERS} from "../../lexicon/troops.ts";
import {textOf} from "./view.ts";
import type {View} from "./view.ts";

const MISSION = new Map(missions.map((mission) => [mission.name, mission]));

/** The country where a mission stands (the first, where it has several), or empty. */
export const homeOf = (force: string): string => MISSION.get(force)?.location.split(",")[0] ?? "";

/** The body whose mission it is, or empty. */
export const parentOf = (force: string): string => MISSION.get(force)?.parent ?? "";

/** "the US-led coalition against the Islamic State", "Saudi-led coalition forces", "a southern African force". */
export function jointAt(view: View, k: number): {name: string; last: number} | null {
  const {words, placeAt} = view;
  const led = placeAt[k]?.first === k ? placeAt[k]!.last : k;
  const hyphen = words[led + 1] === "-" && words[led + 2] === "led";
  if (hyphen) {
    for (let n = led + 3; n <= led + 6; n++) {
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
    // "a NATO brigade led by Canada"
    const body = placeAt[k - 1]?.mention.kind === "body" ? placeAt[k - 1]! : undefined;
    if (body && leader) return {name: textOf(view, body.first, k), last: leader.last};
    if (leader) return {name: `${name}-led ${words[k]}`, last: leader.last};
  }
  const headed = ledMission(view, k, led);
  if (headed) return headed;
  if (!OPENS_JOINT.has(words[k]!)) return null;
  const pair = `${words[k]} ${words[k + 1]} ${words[k + 2] ?? ""} ${words[k + 3] ?? ""}`;
  const joint = /^(?:(?:international|global|multinational) coalition|southern african force|east african force|west african force|(?:east|west|southern|central) african regional(?: force)?)/.exec(pair); // prettier-ignore
  if (!joint) return null;
  const last = k + joint[0].split(" ").length - 1;
  return {name: textOf(view, k, last), last};
}

/** First words of joint forces that are told by their part of the world: most words open none. */
const OPENS_JOINT: ReadonlySet<string> = new Set(["international", "global", "multinational", "southern", "east", "west", "central"]); // prettier-ignore

/** Words that a joint force's name may open with, where it does not open with a place or with "French-led". */
export const JOINT_OPENINGS: readonly string[] = [...JOINT_NOUNS, ...OPENS_JOINT];

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

/** Whether a force is a mission known by its name. */
export const isMission = (name: string): boolean => MISSION.has(name);
