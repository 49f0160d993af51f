import type {Expression} from "./expression.ts";
import {resolveFields} from "./resolve-fields.ts";
import type {Resolved, Setting} from "./setting.ts";
import {UNKNOWN, period} from "./setting.ts";
import {
  resolveEnding,
  resolveInterval,
  resolveIranian,
  resolveMonths,
  resolveSamePeriod
} from "./resolve-periods.ts";
import {resolveShift, resolveStretch} from "./resolve-relative.ts";

/** Works out what a phrase means on the article's day. Never guesses: without a day to count from, `from` and `to` stay empty. */
export function resolve(value: Expression, setting: Setting): Resolved {
  switch (value.is) {
    case "fields":
      return resolveFields(value.at, setting);
    case "interval":
      return resolveInterval(value.from, value.to, setting);
    case "months":
      return resolveMonths(value.first, value.last, value.year, setting);
    case "shift":
      return resolveShift(value.unit, value.amount, value.origin, setting);
    case "stretch":
      return resolveStretch(value.unit, value.amount, setting);
    case "ending":
      return resolveEnding(value.months, value.end, setting);
    case "iranian":
      return resolveIranian(value, setting);
    case "same-period":
      return resolveSamePeriod(value.year, setting);
    case "fixed":
      return {...period(value.from, value.to, "stated"), shape: value.from === value.to ? "point" : "period"};
    case "vague":
      return UNKNOWN;
  }
}
