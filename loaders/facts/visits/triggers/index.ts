import {MOTION_VERBS, VISITING_VERBS} from "../../../lexicon/travel.ts";
import {accompanied} from "./company.ts";
import {cameOrWent} from "./ends.ts";
import {metIn} from "./meetings.ts";
import {ofNouns} from "./nouns.ts";
import {present} from "./presence.ts";
import {received} from "./received.ts";
import type {Trigger} from "./trigger.ts";
import {moved, ofVerbs, visited} from "./verbs.ts";

/** In order: of two triggers that tell one stop of one traveller in one sentence, the first is named in the evidence. */
export const triggers: readonly Trigger[] = [
  {name: "visits/verb-of-visiting", find: ofVerbs(VISITING_VERBS, visited)},
  {name: "visits/noun-of-travel", find: ofNouns},
  {name: "visits/verb-of-motion", find: ofVerbs(MOTION_VERBS, moved)},
  {name: "visits/received", find: received},
  {name: "visits/presence", find: present},
  {name: "visits/met-in", find: metIn},
  {name: "visits/company", find: accompanied},
  {name: "visits/arrival-or-departure", find: cameOrWent}
];
