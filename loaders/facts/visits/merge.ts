/** When two tellings are one visit, and what its row then holds. */
import {precision} from "../../calendar.ts";
import {daysApart, compatible, isAfter, isWithin} from "../when.ts";
import {along, firstDayOfTrip, fullestName, furthest, ifAny, majority, mostPreciseDate, union, unionOfNames, wording} from "../choices.ts"; // prettier-ignore
import {APART, IF_ALONE, IF_TIED, sameArticle} from "../merge.ts";
import type {Agreement, Choice, MergePolicy, Telling} from "../merge.ts";
import {plain, samePerson, surnameOf} from "../names.ts";
import {LONGEST_STAY} from "./complete/fits.ts";
import type {VisitValues} from "./index.ts";

type Visit = Telling<VisitValues>;

/** Days by which reports of one trip differ: the day of departure, of arrival, of the talks. */
const SAME_TRIP = 2;
/** Days by which two tellings of one article may differ and still be of one trip: of 1,726 reference rows three lie near another to the same country, one on the same day, one 9 days apart, one 14. */
const SAME_STAY = 7;
/** Days by which a trip may be made before or after the day that was planned. */
const PLAN_SLIP = 7;
/** Days between articles that can speak of one trip without telling its date. */
const SAME_NEWS = 31;
const LONGEST_PLAN = 366;
/** Days after its start in which a trip is what an article speaks of. */
const UNDER_WAY = 8;

/** The last day, of those that do not lie before the first: the day of another journey's end is none. */
const notBeforeStart: Choice<VisitValues> = (tellings, column, chosen) => {
  const start = chosen.start_date ?? "";
  const isBefore = ({values: {end_date}}: Visit) =>
    end_date !== "" && start.length === end_date.length && end_date < start;
  const mended = tellings.map((one) =>
    isBefore(one) ? {...one, values: {...one.values, end_date: ""}} : one
  );
  return mostPreciseDate(mended, column);
};

export const visitPolicy: MergePolicy<VisitValues> = {
  group: ({host_country}) => host_country,
  precision: ({start_date, visitor}) => start_date.length + (visitor === "" ? 0 : 1),
  agreement(a, b) {
    return samePerson(who(a), who(b)) && compatibleStatus(a, b) ? sameTime(a, b) : APART;
  },
  // status comes before start_date, which follows it, and start_date before date_basis
  choices: {
    status: furthest(["planned", "postponed", "cancelled", "made"]),
    visitor: fullestName,
    visitor_role: wording,
    visitor_country: majority,
    host_country: majority,
    places: union,
    start_date: firstDayOfTrip,
    end_date: notBeforeStart,
    date_basis: along(["start_date"], furthest(["inferred", "published", "resolved", "stated"])),
    first_trip: ifAny,
    counterparts: unionOfNames
  },
  id(values, tellings) {
    const named = tellings.find(({values: {visitor}}) => visitor !== "")?.values.visitor ?? "";
    const who = surnameOf(named, values.visitor_country) || plain(values.visitor_role) || "official";
    return [values.start_date || "undated", who, values.host_country];
  }
};

const who = ({values}: Visit) => ({
  name: values.visitor,
  role: values.visitor_role,
  country: values.visitor_country
});

function compatibleStatus(a: Visit, b: Visit): boolean {
  const [x, y] = [a.values.status, b.values.status];
  if (x === y || (x !== "made" && y !== "made")) return true;
  const [made, open] = x === "made" ? [a, b] : [b, a];
  const stated = made.values.start_date !== "" && open.values.start_date !== "";
  const sameDate = stated && compatible(made.values.start_date, open.values.start_date);
  if (open.values.status === "cancelled") return false;
  // "postponed to May", and in May: the visit
  if (open.values.status === "postponed") return sameDate && !sameArticle(a, b);
  if (sameArticle(a, b)) return isLegOf(open, made);
  const day = made.values.start_date || made.published;
  if (isAfter(open.published, day, 1) && !sameDate) return false;
  return open.values.start_date !== "" || (daysApart(open.published, day) ?? 0) <= LONGEST_PLAN;
}

/**
 * "is in Iraq since Wednesday … also intends to visit Kurdistan", "was to arrive on Tuesday … arrived on Tuesday": one trip,
 * under way as the article is written. "Visited Moscow in May, and will visit again" are two.
 */
function isLegOf(open: Visit, made: Visit): boolean {
  const [plan, day] = [open.values.start_date, made.values.start_date];
  // without a day of publication no date can be told, and the trip is what the article is about
  if (day === "") return plan === "" && made.published === "";
  if (plan === "") return (daysApart(day, made.published) ?? UNDER_WAY) < UNDER_WAY;
  return plan === day || inside(plan, made.values) || isSameStay(plan, day);
}

function sameTime(a: Visit, b: Visit): Agreement {
  const [x, y] = [a.values.start_date, b.values.start_date];
  if (x !== "" && y !== "") return sameDates(a, b);
  if (x === "" && y === "") return bothUndated(a, b);
  const [dated, undated] = x === "" ? [b, a] : [a, b];
  const date = dated.values.start_date;
  const left = undated.values.end_date;
  // "was back on Tuesday … was last there in October"
  if (precision(left) === "day" && (isAfter(date, left) || isAfter(left, date, LONGEST_STAY))) return APART;
  // a visit told of as past was before the article, one told of as planned after it
  if (undated.values.status === "made" && isAfter(date, undated.published, 1)) return APART;
  if (undated.values.status === "planned" && isAfter(undated.published, date, 1)) return APART;
  const apart = daysApart(date, undated.published);
  // within an article, "his visit" is the one that is news; so it is across articles, if it is fresh
  const nearness = 1 + 1 / (2 + (apart ?? 0));
  return sameArticle(a, b) || (apart ?? UNDER_WAY) < UNDER_WAY ? nearness : IF_ALONE;
}

const isSameStay = (a: string, b: string): boolean =>
  precision(a) === "day" && precision(b) === "day" && (daysApart(a, b) ?? 0) <= SAME_STAY;

function sameDates(one: Visit, other: Visit): Agreement {
  const [a, b] = [one.values, other.values];
  if (a.start_date === b.start_date) return 5;
  if (compatible(a.start_date, b.start_date)) return 4;
  if (inside(a.start_date, b) || inside(b.start_date, a)) return 3;
  if (sameArticle(one, other) && isSameStay(a.start_date, b.start_date)) return 2;
  const slack = a.status === b.status ? SAME_TRIP : PLAN_SLIP;
  return (daysApart(a.start_date, b.start_date) ?? 0) <= slack ? 2 : APART;
}

function inside(day: string, {start_date, end_date}: VisitValues): boolean {
  return end_date !== "" && day.length === start_date.length && isWithin(day, start_date, end_date);
}

function bothUndated(a: Visit, b: Visit): Agreement {
  if (sameArticle(a, b)) return 5;
  const apart = daysApart(a.published, b.published);
  if (apart === null) return IF_ALONE;
  // "called it off in October", "called it off", says a review two months later: one trip where some article dates it
  return apart < SAME_NEWS ? 2 : IF_TIED;
}
