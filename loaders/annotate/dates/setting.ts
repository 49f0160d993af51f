import type {DateBasis, DateMention, Sentence} from "../../types.ts";
import type {Aim} from "./aim.ts";
import type {DateAnchor} from "./anchor.ts";
import type {Fields, YearRef} from "./expression.ts";

/** What a date is worked out from. */
export interface Setting {
  /** The article's day, or empty. */
  now: string;
  /** `resolved` where `now` is the day of publication, `inferred` where the text gave it. */
  basis: DateBasis;
  anchor: DateAnchor;
  aim: Aim;
  sentence: Sentence;
  /** The words of the sentence before the date. */
  before: string;
  /** The date opens its sentence, as the news does: "On January 3, ...". */
  opens: boolean;
}

export type Resolved = Pick<DateMention, "from" | "to" | "partial" | "basis" | "shape">;

export const UNKNOWN: Resolved = {from: "", to: "", partial: "", basis: "inferred", shape: "point"};
export const pad = (n: number): string => String(n).padStart(2, "0");
export const point = (date: string, basis: DateBasis): Resolved => ({
  from: date,
  to: date,
  partial: "",
  basis,
  shape: "point"
});
export const period = (from: string, to: string, basis: DateBasis): Resolved =>
  from ? {from, to, partial: "", basis, shape: from === to ? "point" : "period"} : UNKNOWN;

/** The year that "last year", "that year" stand for; null if nothing is there to count from. */
export function yearOf(ref: YearRef, {now, basis, anchor}: Setting): {year: number; basis: DateBasis} | null {
  if (typeof ref === "number") return {year: ref, basis: "stated"};
  const told = anchor.told ? Number(anchor.told.to.slice(0, 4)) : null;
  const shift = {last: -1, previous: -1, next: 1, following: 1, this: 0, that: 0}[ref];
  const fromTold = ref === "that" || ((ref === "previous" || ref === "following") && told !== null);
  if (fromTold) return told === null ? null : {year: told + shift, basis: now ? basis : "inferred"};
  return now ? {year: Number(now.slice(0, 4)) + shift, basis} : null;
}

export const partialOf = ({month, day}: Fields): string =>
  month ? `--${pad(month)}${day ? `-${pad(day)}` : ""}` : "";
