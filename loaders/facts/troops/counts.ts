/** Head counts: who has, sends or withdraws how many, where and when. */
import {withElided} from "./elided.ts";
import {toldBy} from "./told.ts";
import type {Told} from "./told.ts";
import type {Force} from "./force.ts";
import {groupsOf} from "./group.ts";
import type {Group} from "./group.ts";
import {isLoose} from "./reading.ts";
import type {Found, Reading} from "./reading.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";
import {guessed} from "./guess.ts";
import {readingOf} from "./settle.ts";
import {slotsOf} from "./slots.ts";
import type {Slots} from "./slots.ts";

const overlap = (a: {start: number; end: number}, b: {start: number; end: number}) =>
  a.start < b.end && b.start < a.end;

/** The head counts of a sentence; `taken` are numbers that another rule has read. */
export function* countsIn(
  view: View,
  told: Told | null,
  taken: readonly {start: number; end: number}[]
): Generator<Found> {
  const groups = withElided(view, groupsOf(view), told).filter(
    (g) => !taken.some((t) => overlap(t, g.number.mention))
  );
  const known: (Slots & {read: Reading | null})[] = [];
  let last = told;
  for (const batch of batches(view, groups)) {
    const slots: Slots[] = [];
    for (const group of batch) slots.push(slotsOf(view, group, groups, known, last, slots[0] ?? null));
    distribute(slots);
    for (const one of slots.flatMap((slot) => shares(view, slot))) {
      const sure = readingOf(view, one, known, last);
      const read = "reason" in sure ? (guessed(view, one, last, sure) ?? sure) : sure;
      const ok = "reason" in read ? null : read;
      known.push({...one, read: ok});
      if (ok && !isLoose(ok)) last = toldBy(ok.values, view.sentence.index, last, ok.doubts);
      if (ok || one.group.head === "troops") yield read;
    }
  }
}

/** "Ghana, Senegal and Nigeria each have about 600 troops": the count is of each. */
function shares(view: View, slots: Slots): Slots[] {
  const {group, forces} = slots;
  const each = forces.length > 1 && view.words.slice(Math.max(0, group.first - 5), group.last + 3).some((w) => w === "each" || w === "apiece"); // prettier-ignore
  return each ? forces.map((force) => ({...slots, forces: [force]})) : [slots];
}

/** Head counts joined without words of their own between: "900 and 2,200", "60 Turkish and 60 Russian". */
function batches(view: View, groups: readonly Group[]): Group[][] {
  const out: Group[][] = [];
  for (const group of groups) {
    const before = out.at(-1)?.at(-1);
    const joined = before && /^(?:(?:,|and|or|about|some|around) ?){1,3}$/.test(phrase(view, before.number.last + 1, group.number.first - 1)); // prettier-ignore
    if (joined) out.at(-1)!.push(group);
    else out.push([group]);
  }
  return out;
}

/** Gives each of several joined counts its own of as many forces and places: "respectively". */
function distribute(slots: Slots[]): void {
  const n = slots.length;
  if (n < 2) return;
  const lastOf = slots.at(-1)!;
  const forces = antecedents(slots) ?? slots.map((s) => s.forces).find((f) => f.length === n);
  const sites = [...slots].map((s) => s.sites).find((f) => f.length === n);
  slots.forEach((one, i) => {
    if (forces && (one.forces.length !== 1 || isRespective(slots))) one.forces = [forces[i]!];
    if (sites) one.sites = [sites[i]!];
    else if (one.sites.length === 0) one.sites = lastOf.sites;
    if (one.group.number.mention.qualifier === "exact" && slots[0]!.group.number.mention.qualifier === "about") one.hedge = "about"; // prettier-ignore
    if (forces || sites) one.doubts = [...one.doubts, "joined counts told apart by their order"];
    if ("reason" in one.outlook) one.outlook = lastOf.outlook;
  });
}

/** "750 and 50 respectively". */
const isRespective = (slots: readonly Slots[]): boolean =>
  slots.at(-1)!.group.view.words[slots.at(-1)!.group.number.last + 1] === "respectively";

/** "to Senegal and to Ghana, whose soldiers, 750 and 50 respectively,": as many countries as counts, right before "whose". */
function antecedents(slots: readonly Slots[]): Force[] | null {
  const {view, number} = slots[0]!.group;
  const {words, placeAt} = view;
  const whose = words.lastIndexOf("whose", number.first);
  if (whose < 0 || number.first - whose > 6 || !isRespective(slots)) return null;
  const found: Force[] = [];
  for (let k = whose - 1; k >= 0; k--) {
    const laid = placeAt[k];
    if (laid?.mention.kind === "country") {
      found.unshift({name: laid.mention.country, token: laid.first});
      k = laid.first;
    } else if (!/^(?:,|and|to|the|of|from)$/.test(words[k]!)) break;
  }
  return found.length === slots.length ? found : null;
}
