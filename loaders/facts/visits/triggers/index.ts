import {MOTION_VERBS, VISITING_VERBS} from "../../../lexicon/travel.ts";
import {accompanied} from "./company.ts";
import {acted} from "./acts.ts";
import {attended} from "./attended.ts";
import {departed} from "./departed.ts";
import {cameOrWent} from "./ends.ts";
import {atEvents} from "./events.ts";
import {fixedFor} from "./fixed.ts";
import {inGroups} from "./groups.ts";
import {metIn} from "./meetings.ts";
import {backFrom} from "./backFrom.ts";
import {between} from "./between.ts";
import {guestOfHost, honoured} from "./honoured.ts";
import {hosting} from "./hosting.ts";
import {listed} from "./listed.ts";
import {ofNouns} from "./nouns.ts";
import {pairMet} from "./pair.ts";
import {aside, present, whileThere} from "./presence.ts";
import {received} from "./received.ts";
import {returned} from "./returned.ts";
import type {Trigger} from "./trigger.ts";
import {moved, ofVerbs, visited} from "./verbs.ts";
import {ledSide, represented} from "./represented.ts";
import {accepted, invited, sent} from "./sent.ts";
import {signedBy} from "./signedBy.ts";
import {tourLegs} from "./tourLegs.ts";
import {inTowns} from "./towns.ts";
import {underHeading} from "./headed.ts";
import {verbless} from "./verbless.ts";
import {visitedBy} from "./visitedBy.ts";
import {visiting} from "./visiting.ts";

/** In order: of two triggers that tell one stop of one traveller in one sentence, the first is named in the evidence. */
export const triggers: readonly Trigger[] = [
  {name: "visits/verb-of-visiting", find: ofVerbs(VISITING_VERBS, visited)},
  {name: "visits/verb-of-visiting", find: visitedBy},
  {name: "visits/noun-of-travel", find: ofNouns},
  {name: "visits/verb-of-motion", find: ofVerbs(MOTION_VERBS, moved)},
  {name: "visits/noun-of-travel", find: tourLegs},
  {name: "visits/sent", find: sent},
  {name: "visits/invitation-accepted", find: accepted},
  {name: "visits/invitation-accepted", find: invited},
  {name: "visits/received", find: received},
  {name: "visits/hosting", find: hosting},
  {name: "visits/hosting", find: honoured},
  {name: "visits/hosting", find: guestOfHost},
  {name: "visits/return-visit", find: returned},
  {name: "visits/visiting-guest", find: visiting},
  {name: "visits/departure", find: departed},
  {name: "visits/back-from", find: backFrom},
  {name: "visits/presence", find: present},
  {name: "visits/presence", find: aside},
  {name: "visits/presence", find: whileThere},
  {name: "visits/act-abroad", find: acted},
  {name: "visits/act-abroad", find: signedBy},
  {name: "visits/event-abroad", find: atEvents},
  {name: "visits/event-abroad", find: attended},
  {name: "visits/event-abroad", find: between},
  {name: "visits/represented", find: represented},
  {name: "visits/represented", find: ledSide},
  {name: "visits/met-in", find: metIn},
  {name: "visits/met-in", find: pairMet},
  {name: "visits/company", find: accompanied},
  {name: "visits/group", find: inGroups},
  {name: "visits/list", find: listed},
  {name: "visits/list", find: underHeading},
  {name: "visits/verbless", find: verbless},
  {name: "visits/unlisted-town", find: inTowns},
  {name: "visits/arrival-or-departure", find: cameOrWent},
  {name: "visits/arrival-or-departure", find: fixedFor}
];
