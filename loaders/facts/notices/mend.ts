/** A fact with one value changed for another; the same fact where it does not hold the old one. */
import {addDays, daysBetween, weekday} from "../../calendar.ts";
import type {Fact} from "../../types.ts";
import {nameWords, sameNameWord} from "../names.ts";
import type {Amount, DateValue, Name, Place, Value} from "./values.ts";

type Values = Record<string, unknown>;

/** The columns that change, with what they then hold; none where the fact does not hold the old value. */
export function mended(fact: Fact, now: Value, old: Value | null): Values {
  if (now.kind === "amount") return amount(fact, now, old as Amount | null);
  if (now.kind === "date") return date(fact, now, old as DateValue | null);
  if (now.kind === "name") return name(fact, now, old as Name | null);
  return old ? place(fact, now, old as Place) : {};
}

/** Whether a fact holds a value already, so that the article needs no mending. */
export function holds({values}: Fact, told: Value): boolean {
  const {kind, value} = told;
  if (told.kind === "amount")
    return (
      (values.value === value && (told.unit === "" || told.unit === values.unit)) || values.count === value
    );
  if (kind === "date") return DATES.some((column) => values[column] === value);
  return Object.values(values).flat().includes(value);
}

const SCALES = [1, 1e3, 1e6, 1e9, 1e12];

function amount({table, values}: Fact, now: Amount, old: Amount | null): Values {
  const column = table === "trade" ? "value" : "count";
  const carried = values[column];
  if (typeof carried !== "number" || !("qualifier" in values)) return {};
  // a bare number is no sum of money, nor the other way round
  const unit = old?.unit || now.unit;
  if (table === "trade" ? unit !== "" && unit !== values.unit : unit !== "") return {};
  // one agreement is told by no number
  if (!old && table === "agreements" && carried === 1) return {};
  // "$6.1 billion, not 6.8": one of them may leave its scale to the other
  const scale = SCALES.find((s) => old && (carried === old.value * s || (s === 1 && carried === old.max)));
  if (old ? scale === undefined || (scale > 1 && old.unit !== "") : carried === now.value) return {};
  const value = now.unit === "" && table === "trade" ? now.value * scaleLike(carried, now.value) : now.value;
  const max = {[`${column}_max`]: now.max};
  const words = table === "trade" ? {value_text: now.text, unit: now.unit || values.unit} : {};
  return {[column]: value, ...(`${column}_max` in values ? max : {}), ...words, qualifier: now.qualifier};
}

const scaleLike = (carried: number, value: number): number =>
  SCALES.find((scale) => value * scale * 20 > carried && value * scale < carried * 20) ?? 1;

const DATES = ["start_date", "end_date", "date", "period_start", "period_end"] as const;

function date({values}: Fact, now: DateValue, old: DateValue | null): Values {
  const told = DATES.filter((column) => typeof values[column] === "string" && values[column] !== "");
  if (!old) return lone(values, told, now);
  const changed: Values = {};
  for (const column of told) {
    const carried = values[column] as string;
    if (carried.startsWith(old.value)) changed[column] = now.value + carried.slice(old.value.length);
    else if (now.weekday && old.weekday && carried.length === 10 && weekday(carried) === weekday(old.value))
      changed[column] = addDays(carried, nearest(weekday(now.value) - weekday(carried)));
  }
  return changed;
}

/** The nearest such weekday, at most three days off. */
const nearest = (days: number): number => (days > 3 ? days - 7 : days < -3 ? days + 7 : days);

function lone(values: Values, told: readonly string[], now: DateValue): Values {
  const [column] = told;
  if (!column || told.some((other) => other !== column && values[other] !== values[column])) return {};
  const carried = values[column] as string;
  const value =
    now.weekday && carried.length === 10
      ? addDays(carried, nearest(weekday(now.value) - weekday(carried)))
      : now.value;
  return value === carried || (value.length === 10 && carried.length === 10 && far(value, carried))
    ? {}
    : Object.fromEntries(told.map((other) => [other, value]));
}

/** What is a year off is another event's day. */
const far = (a: string, b: string): boolean => Math.abs(daysBetween(a, b)) > 366;

const OWN_COUNTRY = ["visitor_country", "force"];
const COUNTRIES = ["host_country", "location", "exporter", "importer", "visitor_country", "force"];

function place({values}: Fact, now: Place, old: Place): Values {
  const changed: Values = {};
  const columns = old.kind === "demonym" ? OWN_COUNTRY : COUNTRIES;
  if (now.country !== old.country) {
    const column = columns.find((one) => values[one] === old.country);
    if (column && !columns.some((one) => one in values && values[one] === now.country))
      changed[column] = now.country;
    const parties = values.parties as string[] | undefined;
    if (parties?.includes(old.country) && !parties.includes(now.country))
      changed.parties = parties.map((party) => (party === old.country ? now.country : party)).sort();
  }
  const places = values.places as string[] | undefined;
  if (old.kind === "city" && places?.includes(old.value))
    changed.places = places.map((one) => (one === old.value && now.kind === "city" ? now.value : one));
  if (old.kind === "city" && values.place === old.value && now.kind === "city") changed.place = now.value;
  return changed;
}

const NAMES = ["visitor", "counterparts", "attributed_to"];

function name({values}: Fact, now: Name, old: Name | null): Values {
  const mendName = (text: string): string => {
    const words = text.split(" ");
    const at = words.findIndex((word) => isOld(word, now, old));
    if (at < 0) return text;
    // the whole name where the notice gives it, else the word alone
    return now.value.includes(" ") ? now.value : words.with(at, now.value).join(" ");
  };
  return Object.fromEntries(
    NAMES.flatMap((column) => {
      const carried = values[column];
      const value = Array.isArray(carried) ? carried.map(mendName) : mendName(String(carried ?? ""));
      return String(value) === String(carried ?? "") ? [] : [[column, value]];
    })
  );
}

/** A word of the name that is taken back; where none is told, one that is nearly the right one. */
function isOld(word: string, now: Name, old: Name | null): boolean {
  if (now.value.split(" ").includes(word)) return false;
  const [folded] = nameWords(word);
  if (!folded || folded.length < 3) return false;
  if (old) return nameWords(old.value).includes(folded) && !nameWords(now.value).includes(folded);
  return nameWords(now.value).some((other) => other !== folded && sameNameWord(other, folded));
}
