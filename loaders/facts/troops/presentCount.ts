/** A count of a list: so many of a force are in a land. */
import type {NumberMention} from "../../types.ts";
import {figureOf} from "./reading.ts";
import type {Found} from "./reading.ts";
import {whenOf} from "./time.ts";
import type {Laid, View} from "./view.ts";

/** The reading of a number whose force and land the list tells. */
export function presentCount(
  view: View,
  rule: string,
  {mention: at, first, last}: Laid<NumberMention>,
  force: string,
  location: string,
  doubts: readonly string[]
): Found {
  const outlook = {kind: "present" as const, past: false, doubts: []};
  const when = whenOf(view, outlook, {from: 0, to: last}, first, last, null);
  return {
    view,
    rule,
    at,
    taken: at,
    naming: null,
    values: {
      force,
      location,
      place: "",
      ...figureOf(at),
      kind: "present",
      date: when.date,
      date_basis: when.basis,
      attributed_to: ""
    },
    doubts: [...doubts, ...when.doubts]
  };
}
