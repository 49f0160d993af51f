/** What two frames share, by which one may fill the gaps of the other. */
import {isAfter} from "../../when.ts";
import type {Frame} from "../frame.ts";

/** Farthest that a frame may stand from the one that fills it, in sentences. */
export const REACH = 6;

export const isVouched = (f: Frame): boolean => f.factuality === "real" || f.factuality === "planned";

export const sharesTraveller = (a: Frame, b: Frame): boolean =>
  a.travellers.length === 0 || a.travellers.some((t) => b.travellers.some((u) => u.person === t.person));

export const sharesHost = (a: Frame, b: Frame): boolean =>
  a.stops.length === 0 || a.stops.some((s) => b.stops.some((t) => t.host === s.host));

export const compatibleTimes = ({timing: a}: Frame, {timing: b}: Frame): boolean =>
  !(a.end !== "" && (a.end < b.start || isAfter(a.end, b.start, LONGEST_STAY))) &&
  (a.start === "" || b.start === "" || a.start.startsWith(b.start) || b.start.startsWith(a.start));

/** Days that may lie between the first date of a stay and its last day. */
export const LONGEST_STAY = 14;

export const isOff = (f: Frame): boolean => f.factuality === "cancelled" || f.factuality === "postponed";
