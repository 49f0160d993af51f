/** Whether a sentence can speak of a row that other articles tell, and what it then says of it. */
import type {TableName} from "../../types.ts";
import type {AgreementValues} from "../agreements/index.ts";
import {contentWords, sameStem} from "../agreements/merge.ts";
import {figuresAgree, isNear, sameFigure} from "../figures.ts";
import type {ValuesOf} from "../index.ts";
import type {TradeValues} from "../trade/index.ts";
import {nameWords, sameNameWord, samePerson} from "../names.ts";
import {PRESENT_DAYS} from "../troops/merge.ts";
import {daysApart, isAfter, isWithin} from "../when.ts";
import type {Amount, Clue} from "./clue.ts";

/** The day of the sentence's article, or empty, and the days between it and the nearest that tells the row. */
export interface When {
  day: string;
  apart: number;
}

/** How a table knows its rows again. */
interface Kind<K extends TableName> {
  /** Whom the article must name. */
  parties(values: ValuesOf[K]): readonly string[];
  /** What the sentence says of the row: cells that it leaves open are empty; null where it speaks of something else. */
  retold(clue: Clue, values: ValuesOf[K], when: When): ValuesOf[K] | null;
  /** The columns that the sentence supports. */
  columns: readonly Extract<keyof ValuesOf[K], string>[];
}

/** Length of a date that tells the month. */
const MONTH = 7;
/** Days between articles that speak of the same news without a date. */
const SAME_NEWS = 45;
/** Of a journey whose land they need not name. */
const SAME_TRIP = 31;
/** Of a journey they speak longer. */
const SAME_JOURNEY = 92;

const onOneOf = (days: Clue["days"], date: string): boolean =>
  days.some(([from, to]) => isWithin(date, from, to));
const isSilent = ({days}: Clue): boolean => days.length === 0;

/** Both the same name, of two words or more. */
function isFullName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  return x.length > 1 && x.length === y.length && x.every((word, i) => sameNameWord(word, y[i]!));
}

const visits: Kind<"visits"> = {
  parties: ({visitor_country, host_country}) => [visitor_country, host_country],
  columns: ["visitor", "host_country"],
  retold(clue, visit, {apart, day}) {
    const {
      visitor: name,
      visitor_role: role,
      visitor_country: country,
      host_country,
      start_date: first,
      end_date: last
    } = visit;
    const who =
      clue.people.find((one) => samePerson(one, {name, role, country})) ??
      // "his country's trade minister, Le Thi Hanh": whose country that is, the other article knows
      clue.people.find((one) => isFullName(one.name, name));
    const isThere = clue.hosts.includes(host_country);
    if (!who || !(isThere || clue.landless) || clue.supposed || clue.denied) return null;
    if (clue.off !== (visit.status === "cancelled" || visit.status === "postponed")) return null;
    const days = clue.days.filter(([from]) => from.length >= MONTH);
    const isThen =
      first !== "" &&
      (onOneOf(days, first) || (last !== "" && days.some(([from]) => isWithin(from, first, last))));
    // nobody tells what was done before it was
    const isAhead = visit.status === "made" && isAfter(first, day, 1);
    const isLately = first === "" || (daysApart(first, day) ?? SAME_JOURNEY) < SAME_JOURNEY;
    const isHere = clue.towns.includes(host_country) && visit.status === "made" && isAfter(day, first, -1);
    const isNews = isLately && !isAhead && isSilent(clue);
    // of whom a sentence has no name the day must tell, of where a journey went its time, or the company
    const known = !isThere
      ? clue.comes && who.name !== "" && (isThen || (clue.together && isNews && apart < SAME_TRIP))
      : isThen || (who.name !== "" && (clue.goes || isHere) && isNews && apart < SAME_JOURNEY);
    if (!known) return null;
    return {
      ...visit,
      visitor: who.name,
      visitor_role: who.role,
      places: [],
      start_date: "",
      end_date: "",
      date_basis: "",
      first_trip: null,
      counterparts: []
    };
  }
};

/** The figure itself, whatever hedges it. */
const same = ({value, max}: Amount, other: number | null, otherMax: number | null): boolean =>
  sameFigure({value, max, qualifier: ""}, {value: other, max: otherMax, qualifier: ""});

const trade: Kind<"trade"> = {
  parties: ({exporter, importer}) => [exporter, importer],
  columns: ["value", "unit"],
  retold(clue, row) {
    const {value, value_max, unit, kind, measure, period_start, period_end} = row;
    const ends = [period_start, period_end].filter((end) => end !== "");
    const isThen = ends.some((end) => onOneOf(clue.days, end));
    const ofUnit = clue.amounts.filter((one) => isUnit(one, unit));
    const amount =
      // "should not be satisfied with $182m, the figure for 2024": what is denied is no figure of that year
      ofUnit.find((one) => same(one, value, value_max) && (isThen || !one.denied)) ??
      (isThen && speaksOfTheirTrade(clue, row)
        ? ofUnit.find((one) => one.max === null && !one.denied && isNear(one.value, value))
        : undefined);
    if (!amount || clue.denied || (clue.aims && kind !== "target") || (measure === "share" && !clue.needs))
      return null;
    if (kind === "target" ? !clue.aims && !isThen : ends.length > 0 && !isSilent(clue) && !isThen)
      return null;
    return {
      ...row,
      value: amount.value,
      value_max: amount.max,
      qualifier: amount.qualifier,
      value_text: amount.text,
      period_start: "",
      period_end: "",
      attributed_to: ""
    };
  }
};

/** "puts trade in 2023 at $79.4bn": another figure for what the row tells. */
const speaksOfTheirTrade = (
  {trades, aims, parties}: Clue,
  {measure, kind, exporter, importer}: TradeValues
): boolean =>
  measure === "trade" &&
  kind === "actual" &&
  trades &&
  !aims &&
  parties.every((party) => party === exporter || party === importer);

/** "Ecuador sold 900 million": a sum whose currency the sentence before told. */
const isUnit = (one: Amount, unit: string): boolean =>
  one.unit === unit || (one.unit === "" && one.value >= 1e6 && /^[A-Z]{3}$/.test(unit));

/** Smaller counts are of too much else. */
const FEW_SOLDIERS = 20;

const troops: Kind<"troops"> = {
  parties: ({force, location}) => [force, location],
  columns: ["count"],
  retold(clue, row, {apart}) {
    const {count, count_max, force, location, date, kind} = row;
    const blank = {...row, place: "", date: "", date_basis: "", attributed_to: ""} as const;
    if (clue.denied || !(clue.parties.includes(force) || clue.parties.includes(location))) return null;
    const amount = clue.amounts.find(
      (one) => one.unit === "" && one.value >= FEW_SOLDIERS && !one.denied && same(one, count, count_max)
    );
    if (!amount) {
      const left = kind === "withdrawn" && clue.leaves && !clue.off && clue.parties.includes(force);
      const isThen = date !== "" && onOneOf(clue.days, date) && clue.amounts.length === 0;
      return left && isThen ? {...blank, count: null, count_max: null, qualifier: ""} : null;
    }
    if (
      kind === "present" ? apart >= PRESENT_DAYS : !isSilent(clue) && date !== "" && !onOneOf(clue.days, date)
    )
      return null;
    return {...blank, count: amount.value, count_max: amount.max, qualifier: amount.qualifier};
  }
};

const agreements: Kind<"agreements"> = {
  parties: ({parties}) => parties,
  columns: ["kind", "title", "count"],
  retold(clue, row, {apart}) {
    const {count, title, date, status} = row;
    if (clue.off || clue.denied || clue.supposed || clue.words.length === 0) return null;
    const isThen = date !== "" && onOneOf(clue.days, date);
    const isNews = isThen || (isSilent(clue) && apart < SAME_NEWS);
    const blank: typeof row = {...row, sectors: [], date: "", date_basis: "", attributed_to: ""};
    if (count !== null && count > 1) {
      const done = status === "signed" || status === "agreed";
      const told = clue.amounts.find(
        (one) =>
          one.unit === "" &&
          figuresAgree({...one, qualifier: "about"}, {value: count, max: null, qualifier: "about"})
      );
      return done && clue.signs && isNews && told ? {...blank, count: told.value} : null;
    }
    const words = contentWords(title);
    const isIt =
      words.length === 0
        ? isThen && clue.kinds.includes(row.kind) && (clue.signs || isOfAll(clue, row))
        : isNews && words.length - hits(words, clue) <= (words.length < LONG_TITLE ? 0 : 1);
    return count === 1 && isIt ? blank : null;
  }
};

/** Words of a title of which one may be told otherwise: "gas-fired power plant", "gas power plant". */
const LONG_TITLE = 3;
const hits = (words: readonly string[], clue: Clue): number =>
  words.filter((word) => clue.words.some((other) => sameStem(word, other))).length;

/** "Rwanda's minister will be in Maputo to renew the accord of 2021". */
const isOfAll = (clue: Clue, {parties}: AgreementValues): boolean =>
  parties.every((party) => clue.parties.includes(party));

/** A kind of fact that has no line here is not known again. */
export const KINDS: {readonly [K in TableName]?: Kind<K>} = {visits, trade, troops, agreements};
