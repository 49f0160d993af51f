/** Whose troops they are by their base, their unit, or the clause before. */
import {forcesIn} from "../force.ts";
import type {Force} from "../force.ts";
import type {View} from "../view.ts";
import type {Owners} from "./owners.ts";
import {NONE} from "./owners.ts";

/** "the Russian base at Gyumri, which houses 3,000 troops": a demonym right before the base. */
export function garrisonOf(view: View, token: number): Owners {
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

/** "Moscow maintains its largest base there: the 201st division counts 7,000 troops": whose the unit is, the clause before tells. */
export function unitOwner(view: View, subject: readonly [number, number] | null, start: number): Owners {
  const unit = subject && view.words.slice(subject[0], subject[1] + 1).some((w) => /^(?:division|brigade|battalion|regiment|contingent|garrison|base)$/.test(w)); // prettier-ignore
  const before = view.sentence.verbs.find((v) => v.head < start && v.form === "finite" && v.subject);
  const forces = unit && before?.subject ? forcesIn(view, before.subject[0], before.subject[1]) : [];
  return forces.length === 1 ? {forces, doubts: ["force from the clause before"]} : NONE;
}

/** "Suva hosts almost no one and sends a great many: 170 soldiers in Sinai": the subject of the clause before the colon. */
export function beforeColon(view: View, opening: number): Force | null {
  const {words, sentence} = view;
  const colon = words.lastIndexOf(":", opening);
  if (colon < 0) return null;
  const verb = sentence.verbs.find((v) => v.head < colon && v.form === "finite" && v.subject !== null);
  const sends = sentence.verbs.some((v) => v.head < colon && /^(?:send|deploy|have|keep|maintain|station|contribute|provide)$/.test(v.lemma)); // prettier-ignore
  if (!sends) return null;
  const [from, to] = verb?.subject ?? [0, 1];
  const forces = forcesIn(view, from, to);
  return forces.length === 1 ? forces[0]! : null;
}

/** "The French have gone: the last of 1,500 left": a people that opens the sentence, before the colon. */
export function peopleBeforeColon({words, placeAt}: View, opening: number): Force | null {
  const laid = words[0] === "the" ? placeAt[1] : undefined;
  const isPeople = laid?.mention.kind === "demonym" && /^(?:have|had|are|were|left|went)$/.test(words[laid.last + 1] ?? ""); // prettier-ignore
  return words[opening - 1] === ":" && isPeople && opening <= 8
    ? {name: laid.mention.country, token: laid.first}
    : null;
}
