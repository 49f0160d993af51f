/** Armies that act in their own land: told by their name, and by places that no other land is named for. */
import type {Group} from "./group.ts";
import type {Site} from "./site.ts";
import type {Trigger} from "./trigger.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** The subject of the verb that counts is a country's army. */
export function isArmyOf(view: View, trigger: Trigger | null): boolean {
  if (trigger?.sense !== "hold" || trigger.role !== "object") return false;
  const [from, to] = trigger.verb?.subject ?? [trigger.token - 8, trigger.token - 1];
  return ARMY.test(phrase(view, from, to));
}

export const ARMY = /\b(?:army|armed forces|military|navy|air force|defen[cs]e forces?)\b/;

/** "The Nepali Army has mobilised 640 troops in the Tarai": a country's army acts, at a place of no land that is named. */
export const isArmysOwn = (view: View, trigger: Trigger | null, site: Site | undefined): boolean =>
  site !== undefined &&
  site.country === "" &&
  site.place !== "" &&
  trigger?.role === "object" &&
  trigger.verb?.subject !== undefined &&
  trigger.verb.subject !== null &&
  ARMY.test(phrase(view, ...trigger.verb.subject));

/** "The Army has moved a battalion of 480 from Zamboanga to Sulu": from one part of a land to another, by no force that is named. */
export function isShifted({words, placeAt}: View, {last}: Group, land: string): boolean {
  const from = words[last + 1] === "from" ? placeAt[last + 2] : undefined;
  const to = from && words[from.last + 1] === "to" ? placeAt[from.last + 2] : undefined;
  return to !== undefined && from?.mention.country === land && to.mention.country === land && from.mention.kind !== "country"; // prettier-ignore
}

/** Verbs that armies move their own with. */
export const SHIFTING = /^(?:move|shift|transfer|redeploy|rush|reposition)$/;

export const hasArmyBefore = (view: View, token: number): boolean =>
  /\b(?:army|armed forces|military|navy)\b/.test(phrase(view, 0, token - 1));
