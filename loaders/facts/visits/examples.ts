/** Texts with the visits that they tell, by the way of telling, and look-alikes that tell of none. */
export type {Example} from "./examples/example.ts";
export {ellipsis, ellipsisOfNone} from "./examples/ellipsis.ts";
export {course, courseOfNone} from "./examples/course.ts";
export {dispatches, dispatchesOfNone} from "./examples/dispatches.ts";
export {correspondents, correspondentsOfNone} from "./examples/correspondents.ts";
export {features, featuresOfNone} from "./examples/features.ts";
export {haste, hasteOfNone} from "./examples/haste.ts";
export {hosts} from "./examples/hosts.ts";
export {lookAlikes} from "./examples/lookAlikes.ts";
export {receptions, receptionsOfNone} from "./examples/receptions.ts";
export {reports, reportsOfNone} from "./examples/reports.ts";
export {nouns} from "./examples/nouns.ts";
export {statuses} from "./examples/statuses.ts";
export {verbs} from "./examples/verbs.ts";
export {challengeLookAlikes, clauses, company, speakers} from "./examples/challenge.ts";
export {journeys, journeysOfNone} from "./examples/journeys.ts";
export {companions, datelines, discourseOfNone, groups, sameDays, tours} from "./examples/discourse.ts";
export {countriesTold, inferenceOfNone, lists, timesTold} from "./examples/inference.ts";
export {
  asides,
  clausesOfOthers,
  columns,
  noAsides,
  noClausesOfOthers,
  noColumns
} from "./examples/columns.ts";
export {agencies, agenciesOfNone} from "./examples/agencies.ts";
export {readouts, readoutsOfNone} from "./examples/readouts.ts";
export {background, backgroundOfNone} from "./examples/background.ts";
export {
  aged,
  besideOthers,
  formerVisitors,
  newInOffice,
  noVisitors,
  notInOffice,
  oddlyNamed
} from "./examples/people.ts";
export {duties, noDuties} from "./examples/duties.ts";
export {traps, trapsOfNone} from "./examples/traps.ts";
export {afterOpening, jointOfNone, takenAlong, whoBoth, twoOffices} from "./examples/joint.ts";
export {besideAsides, inClauses, inClausesOfNone} from "./examples/clauses.ts";
export {orders, ordersOfNone} from "./examples/orders.ts";
export {bulletins, bulletinsOfNone} from "./examples/bulletins.ts";
export {published, publishedOfNone} from "./examples/published.ts";
export {printed, printedOfNone} from "./examples/printed.ts";
export {besides, nothingBeside} from "./examples/besides.ts";
export {entries, entriesOfNone} from "./examples/entries.ts";
export {diaries, diariesOfNone} from "./examples/diaries.ts";
export {departures, departuresOfNone} from "./examples/departures.ts";
export {returns, returnsOfNone} from "./examples/returns.ts";
export {ahead, aheadOfNone} from "./examples/ahead.ts";
export {whereabouts, whereaboutsOfNone} from "./examples/whereabouts.ts";
export {across, acrossOfNone, onward, onwardOfNone} from "./examples/across.ts";
export {sessions, sessionsOfNone} from "./examples/sessions.ts";
export {stays} from "./examples/stays.ts";
export {voices, voicesOfNone} from "./examples/voices.ts";
export {legs, legsOfNone} from "./examples/legs.ts";
