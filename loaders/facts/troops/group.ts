/** Head counts: a number and the troops that it counts. */
import type {NumberMention} from "../../types.ts";
import {countedBy} from "./counted.ts";
import {apposed, areNationals, headAfter, isOfUnit, unitBefore} from "./groupHead.ts";
import {isNoForce, numberedStart, startOf} from "./groupStart.ts";
import type {Laid, View} from "./view.ts";

export interface Group {
  view: View;
  number: Laid<NumberMention>;
  /** First and last token of the noun phrase, determiners and possessors before the number included. */
  first: number;
  last: number;
  /** What the number counts: troops surely, troops if the words around speak of forces, or nothing said ("900 in Syria"). */
  head: "troops" | "soft" | "nationals" | "elided";
  /** A unit whose size it is: "a 630-strong contingent", "a brigade of 4,800". */
  unit: boolean;
  /** The head count of the same sentence that an elided one leans on. */
  base: Group | null;
  /** "British troops in Kenya number about 200": the token of the verb that counts them, else -1. */
  counted: number;
}

/** The head counts of a sentence with a noun of their own, in order. */
export function groupsOf(view: View): Group[] {
  const groups: Group[] = [];
  for (const number of view.numbers) {
    const group = isCount(view, number) ? groupAt(view, number) : null;
    if (group) groups.push(group);
  }
  return groups;
}

/** A number that may count people: no ordinal, part of no date, sum or length of time. */
export function isCount(view: View, {mention, first, last}: Laid<NumberMention>): boolean {
  const {sentence, dateAt} = view;
  if (mention.ordinal || dateAt[first] || isLabel(view, first) || isPeopled(view, first, last)) return false;
  if (mention.value !== null && (mention.value < 2 || !Number.isInteger(mention.value))) return false;
  const {start, end} = mention.core;
  return (
    !sentence.quantities.some((q) => q.start < end && start < q.end) &&
    !sentence.durations.some((d) => d.start < end && start < d.end)
  );
}

/** "230 soldiers in this town of 136,000, or": who live there; not "the host country of 2,200 Canadian soldiers". */
const isPeopled = ({words}: View, first: number, last: number): boolean =>
  words[first - 1] === "of" && /^(?:town|city|village|island|country|nation|district|province|population|people)$/.test(words[first - 2] ?? "") && /^(?:[,.;:)]|or|and|where|people|souls|inhabitants)$/.test(words[last + 1] ?? "."); // prettier-ignore

/** "Air Base 201", "Camp 5", "Resolution 1701", "KENBATT 41". */
const isLabel = ({tokens, placeAt}: View, first: number): boolean =>
  /^[A-Z]{2,}BATT$/.test(tokens[first - 1]?.text ?? "") || tokens[first - 1]?.pos === "PROPN" && /^(?:Base|Airbase|Hangar|Camp|Resolution|Brigade|Operation|Unit|Battalion|Article|Section|Fort|Tower|Outpost|Checkpoint|Point|Hill|Gate|Area|Zone|Sector)$/.test(tokens[first - 1]!.text) && placeAt[first] === undefined; // prettier-ignore

function groupAt(view: View, number: Laid<NumberMention>): Group | null {
  const counted = countedBy(view, number);
  if (counted) return counted;
  const after = headAfter(view, number);
  const nationals = after ? null : areNationals(view, number);
  const told = after ?? nationals ?? unitBefore(view, number) ?? apposed(view, number);
  if (!told) return null;
  // "a detachment of over 530 men and women"
  const head = told.kind === "soft" && isOfUnit(view, number) ? {...told, kind: "troops" as const} : told;
  const numbering = /^(?:numbering|totalling|totaling)$/.test(view.words[number.first - 1] ?? "");
  const first = head === nationals ? number.first : numbering ? numberedStart(view, number.first) : startOf(view, number.first); // prettier-ignore
  if (isNoForce(view, first, head.at)) return null;
  return {view, number, first, last: head.at, head: head.kind, unit: head.unit, base: null, counted: -1};
}
