import type {DateMention, Mention} from "../../types.ts";
import type {Draft, PatternRecognizer} from "../runner.ts";
import {YEAR, pattern} from "./terms.ts";

/** A year by number, or by its place: "last year" from the article's day, "that year" from what the text named before. */
export type YearRef = number | "last" | "this" | "next" | "that" | "previous" | "following";

/** The parts of a date that the text states. `which`: "last Sunday", "next September"; `told`: "that Thursday". */
export interface Fields {
  year?: YearRef;
  month?: number;
  day?: number;
  weekday?: number;
  which?: "last" | "this" | "next";
  told?: boolean;
  /** Week of a weekday, from this one: "on Monday of last week" is -1. */
  week?: number;
}

export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade";

/** What a phrase says, before anything is known of the article's day. */
export type Expression =
  | {is: "fields"; at: Fields}
  | {is: "interval"; from: Fields; to: Fields}
  /** Months of one year, both included: "first five months of 2024". */
  | {is: "months"; first: number; last: number; year?: YearRef}
  /** "last year", "two days ago" (from the article's day); "a year earlier", "three days later" (from the date told before). */
  | {is: "shift"; unit: Unit; amount: number; origin: "now" | "told"}
  /** "in the past six months", "the next two years": up to, or on from, the article's day. */
  | {is: "stretch"; unit: Unit; amount: number}
  /** Nothing is left to work out: "the 1980s", "2023-24". */
  | {is: "fixed"; from: string; to: string}
  /** "the 12 months to June": whole months, the last one being `end`. */
  | {is: "ending"; months: number; end: Fields}
  /** Year of the Iranian calendar, or its place from the present one; months `first` to `last` of it. `began`, `ended`: its ends as the text gives them, `MM-DD`. */
  | {is: "iranian"; year: number | {shift: number}; first: number; last: number; began: string; ended: string}
  /** "the same period last year": the period told before, moved to that year. */
  | {is: "same-period"; year: YearRef}
  | {is: "vague"};

/** A phrase found, with what it says. */
export interface RawDate extends Mention {
  type: "raw-date";
  value: Expression;
  kind: DateMention["kind"];
}

export type DateRecognizer = PatternRecognizer<RawDate>;

/** A draft for the runner; `span` narrows the mention (relative to the sentence). */
export const say = (
  kind: RawDate["kind"],
  value: Expression,
  span: {start?: number; end?: number} = {}
): Draft<RawDate> => ({type: "raw-date", kind, value, ...span});

const YEAR_IN = pattern(YEAR, "u");
const YEAR_WORD = /(last|this|current|next|that|same|previous|following)\s{1,3}year/u;

/** Reads ", 2024", "of last year", "the same year"; undefined where there is none. */
export function readYear(text: string | undefined): YearRef | undefined {
  if (!text) return undefined;
  const digits = YEAR_IN.exec(text);
  if (digits) return Number(digits[0]);
  const word = YEAR_WORD.exec(text)?.[1];
  return word === "same" ? "that" : word === "current" ? "this" : (word as YearRef | undefined);
}
