/** "MONUSCO, more than 15,000 strong, is to leave": whose a force is whose size stands between commas, and where it is. */
import type {Group} from "../group.ts";
import {isMark} from "../apposition.ts";
import {forcesIn} from "../force.ts";
import {sitesIn} from "../location.ts";
import type {Site} from "../site.ts";
import type {View} from "../view.ts";
import type {Owners} from "./owners.ts";

/** Farthest that the phrase reaches back from its comma, in tokens. */
const REACH = 20;

/** The tokens of the phrase before the comma, and where a clause on it begins: "The contingent | that went to Mali, 900 strong,". */
function phraseBefore({words}: View, {number}: Group): {from: number; clause: number; to: number} | null {
  if (words[number.last + 1] !== "strong") return null;
  let mark = number.first - 1;
  while (/^(?:now|once|at|still|some|then|about|currently|today|perhaps|originally)$/.test(words[mark] ?? ""))
    mark--;
  if (!isMark(words[mark])) return null;
  let from = mark;
  while (from > 0 && mark - from < REACH && !/^(?:[;:—]|but)$/.test(words[from - 1]!)) from--;
  const clause = words.findIndex((w, k) => k >= from && k < mark && /^(?:that|which|who)$/.test(w));
  return {from, clause: clause < 0 ? mark : clause, to: mark - 1};
}

/** The one force that the phrase before "some 900 strong" names, or null. */
export function strongOwner(view: View, group: Group): Owners | null {
  const at = phraseBefore(view, group);
  if (!at || view.verbAt.slice(at.from, at.clause).some((verb) => verb >= 0)) return null;
  const forces = forcesIn(view, at.from, at.clause - 1);
  return forces.length === 1 ? {forces, doubts: []} : null;
}

/** "NATO's brigade in Latvia, now around 3,500 strong, will take part in": the phrase itself says where they are, whatever they do next. */
export function isPlacedAside(view: View, group: Group): boolean {
  const at = phraseBefore(view, group);
  return at !== null && sitesIn(view, at.from, at.clause - 1, "at").some((s) => s.country !== "");
}

/** Where the clause on that force says that it went or is: "that was sent to Haiti in 2010, some 400 strong,". */
export function strongSites(view: View, group: Group): Site[] {
  const at = phraseBefore(view, group);
  if (!at || at.clause > at.to) return [];
  return sitesIn(view, at.clause, at.to, "to").filter((s) => s.refused === "" && s.country !== "");
}
