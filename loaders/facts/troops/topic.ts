/** Forces that a sentence speaks of without a count: "the pull-out of Indian military personnel", "Mongolian soldiers serve far from home". */
import {SOFT_TROOPS, TROOPS, UNITS} from "../../lexicon/troops.ts";
import {forcesIn} from "./force.ts";
import {homeOf} from "./joint.ts";
import {toldBy} from "./told.ts";
import type {Told} from "./told.ts";
import {sitesIn} from "./location.ts";
import type {View} from "./view.ts";

/** What the next sentence's "51 of them" may lean on: the one force named here, else what was told before. */
export function topicOf(view: View, told: Told | null): Told | null {
  const {words, sentence} = view;
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!;
    const isForce = TROOPS.has(word) || (UNITS.has(word) && word !== "group") || (SOFT_TROOPS.has(word) && /^(?:military|armed|special)$/.test(words[k - 1] ?? "")); // prettier-ignore
    if (!isForce || /^(?:minister|ministry|chief|commander)$/.test(words[k + 1] ?? "")) continue;
    const near = forcesIn(view, k - 4, k);
    // "Kenya, too, sends soldiers abroad"
    const subject = near.length === 0 ? sentence.verbs.findLast((v) => v.head < k && k - v.head <= 3)?.subject : null; // prettier-ignore
    const forces = subject ? forcesIn(view, subject[0], subject[1]) : near;
    const foreign =
      forces.length === 0 && /^(?:foreign|western|overseas|international|visiting)$/.test(words[k - 1] ?? "");
    // "The third answer is soldiers."
    if (forces.length === 0 && words.length <= 9 && k >= words.length - 2 && !told)
      return toldBy({force: "", location: "", place: ""}, sentence.index, told);
    if (forces.length !== 1 && !foreign) continue;
    const force = forces[0]?.name ?? "";
    const site = sitesIn(view, k + 1, k + 8, "at").find(
      (s) => s.refused === "" && s.country !== "" && s.country !== force
    );
    if (foreign && !site) continue;
    const values = {force, location: site?.country ?? homeOf(force), place: site?.place ?? ""};
    return toldBy(values, sentence.index, told);
  }
  return told;
}
