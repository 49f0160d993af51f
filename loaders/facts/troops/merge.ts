/** When two tellings are one count of troops, and what its row then holds. */
import {along, earliestDate, fullestName, furthest, majority, mostCautious, mostPreciseDate, wording} from "../choices.ts"; // prettier-ignore
import {figure, figuresAgree, sameFigure} from "../figures.ts";
import type {Figure} from "../figures.ts";
import {APART, IF_ALONE, sameArticle} from "../merge.ts";
import type {Agreement, MergePolicy, Telling} from "../merge.ts";
import {nameWords} from "../names.ts";
import {compatible, daysApart} from "../when.ts";
import type {TroopsValues} from "./index.ts";

type Troops = Telling<TroopsValues>;

/** Counts told as present by articles less than so many days apart are one row (the contract). */
export const PRESENT_DAYS = 31;
/** A count more than so many times another is no other figure for the same force. */
const PART_OF_WHOLE = 2;

export const troopsPolicy: MergePolicy<TroopsValues> = {
  group: ({force, location, kind}) => [force, location, kind].join("|"),
  precision: ({date, count}) => date.length + (count === null ? 0 : 1),
  agreement(a, b) {
    const time = sameTime(a.values, b.values);
    if (time === "no" || !(samePlace(a.values, b.values) || isPlacedOtherwise(a, b))) return APART;
    return sameArticle(a, b) ? withinArticle(a, b, time) : acrossArticles(a, b, time);
  },
  // the count comes first: its hedge and source are those of the articles that give it
  choices: {
    count: figure(majority, figureOf),
    count_max: along(["count"], majority),
    qualifier: along(["count", "count_max"], mostCautious),
    attributed_to: along(["count", "count_max"], fullestName),
    force: majority,
    location: majority,
    place: wording,
    kind: majority,
    date: (tellings, column) =>
      tellings[0]!.values.kind === "present"
        ? earliestDate(tellings, column)
        : mostPreciseDate(tellings, column),
    date_basis: along(["date"], furthest(["inferred", "published", "resolved", "stated"]))
  },
  id: ({date, force, location, kind, place}) => [
    date || "undated",
    force,
    location,
    kind,
    ...(place === "" ? [] : [place])
  ]
};

function figureOf({count, count_max, qualifier}: TroopsValues): Figure {
  return {value: count, max: count_max, qualifier};
}

/** Below it, two towns have as many by chance. */
const MANY = 100;

/** "to send 2,000 to Cabo Delgado", "2,000 who land at Nacala": the province and the port; those who stand in two places are two. */
function isPlacedOtherwise(a: Troops, b: Troops): boolean {
  const {kind, count} = a.values;
  if (sameArticle(a, b) || kind === "present" || count === null || count < MANY) return false;
  return sameFigure(figureOf(a.values), figureOf(b.values));
}

/** "Kurdistan" and "the Kurdistan Region" are one place; of a place and none, the counts must be near. */
function samePlace(a: TroopsValues, b: TroopsValues): boolean {
  const [x, y] = [nameWords(a.place), nameWords(b.place)];
  if (x.length === 0 && y.length === 0) return true;
  if (x.length > 0 && y.length > 0) return x.some((word) => y.includes(word));
  // "2,500 in Iraq", "200 at Erbil": the part is no other figure of the whole
  if (a.count === null || b.count === null) return false;
  return Math.max(a.count, b.count) <= Math.min(a.count, b.count) * PART_OF_WHOLE;
}

type Time = "same" | "near" | "one" | "neither" | "no";

function sameTime(a: TroopsValues, b: TroopsValues): Time {
  if (a.date === "" || b.date === "") return a.date === b.date ? "neither" : "one";
  if (a.kind !== "present") return compatible(a.date, b.date) ? "same" : "no";
  if (daysApart(a.date, b.date)! >= PRESENT_DAYS) return "no";
  if (compatible(a.date, b.date)) return "same";
  const published = [a, b].filter(({date_basis}) => date_basis === "published").length;
  // "5,200 on 1 August", "3,000 on 20 August": both dates are told of the counts, so the counts are two
  return published === 2 ? "same" : published === 1 ? "near" : "no";
}

/** One article tells two counts as two facts: "from 5,200 to 3,000". */
function withinArticle({values: a}: Troops, {values: b}: Troops, time: Time): Agreement {
  if (sameFigure(figureOf(a), figureOf(b))) return time === "one" ? 3 : 4;
  return a.count === null || b.count === null ? IF_ALONE : APART;
}

function acrossArticles(a: Troops, b: Troops, time: Time): Agreement {
  const [x, y] = [figureOf(a.values), figureOf(b.values)];
  const silent = [x, y].filter(({value}) => value === null).length;
  const agree = silent === 2 || (silent === 0 && figuresAgree(x, y));
  if (time === "same") return agree ? 4 : 2;
  if (time === "near") return agree ? 3 : IF_ALONE;
  return agree ? IF_ALONE : APART;
}
