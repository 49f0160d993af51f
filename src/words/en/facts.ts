/** A row in a line of English: labels of charts, cells of tables, headings over evidence. Part of `index.ts`. */
import {names} from "./names.js";
import type {Plural} from "../plural.js";

/** Puts a text into a phrase; looked up by what a cell holds. */
type Says = Readonly<Record<string, (text: string) => string>>;

/** Values of the columns of the tables that hold one of a few. */
export const values = {
  nothing: "nothing",
  status: {
    made: "made",
    planned: "planned",
    postponed: "postponed",
    cancelled: "cancelled",
    signed: "signed",
    agreed: "agreed",
    proposed: "proposed",
    ended: "ended"
  },
  kind: {
    actual: "reported",
    target: "target",
    forecast: "forecast",
    present: "present",
    deployed: "deployed",
    withdrawn: "withdrawn",
    "to-deploy": "to deploy",
    "to-withdraw": "to withdraw"
  },
  confidence: {high: "high", medium: "medium", low: "low"}
};

export const facts = {
  /** An amount with its hedge, by the column `qualifier`. */
  hedged: {
    about: (amount) => `about ${amount}`,
    nearly: (amount) => `nearly ${amount}`,
    over: (amount) => `more than ${amount}`,
    "at-least": (amount) => `at least ${amount}`,
    "up-to": (amount) => `up to ${amount}`,
    under: (amount) => `less than ${amount}`
  } as Says,
  /** The same where a sentence puts it after “at”, if it reads otherwise there. */
  hedgedAfterAt: {"at-least": (amount) => `no less than ${amount}`} as Says,
  range: (low: string, high: string) => `${low} to ${high}`,
  units: {m3: "m³", t: "tonnes", bbl: "barrels"} as Readonly<Record<string, string>>,
  rates: {
    day: (amount) => `${amount} a day`,
    month: (amount) => `${amount} a month`,
    year: (amount) => `${amount} a year`
  } as Says,
  noAmount: "amount not stated",
  noPeriod: "period not stated",
  noDate: "date not stated",
  noCount: "number not stated",
  noParties: "parties not stated",
  accordingTo: (whom: string) => `according to ${whom}`,
  /** A date that something is to be reached, or done, by. */
  by: (date: string) => `by ${date}`,

  /** What a figure of trade is of; `goods` is empty for all of them. */
  measures: {
    trade: (from: string, to: string, goods: string) =>
      `trade${goods && ` in ${goods}`} between ${from} and ${to}`,
    exports: (from: string, to: string, goods: string) =>
      `exports${goods && ` of ${goods}`} from ${from} to ${to}`,
    supply: (from: string, to: string, goods: string) =>
      `supply${goods && ` of ${goods}`} from ${from} to ${to}`,
    share: (from: string, to: string, goods: string) =>
      `share of ${names.ofWhom(to)} ${goods || "overall"} needs met by ${from}`,
    debt: (from: string, to: string, goods: string) => `debt of ${to} to ${from}${goods && ` for ${goods}`}`,
    investment: (from: string, to: string, goods: string) =>
      `investment of ${from} in ${to}${goods && ` (${goods})`}`
  },
  /** The same of all goods but oil, where that reads otherwise. */
  nonOil: {
    trade: (from: string, to: string) => `non-oil trade between ${from} and ${to}`,
    exports: (from: string, to: string) => `non-oil exports from ${from} to ${to}`,
    supply: (from: string, to: string) => `supply of non-oil goods from ${from} to ${to}`
  } as Readonly<Record<string, (from: string, to: string) => string>>,
  tradeLine: (what: string, amount: string, kind: string, period: string) =>
    `${what}: ${amount}${kind && ` (${kind})`}${period && `, ${period}`}`,

  visitLine: (visitor: string, office: string, host: string, dates: string, status: string) =>
    `${visitor}${office && `, ${office}`}, to ${host}, ${dates}${status && ` (${status})`}`,
  visitBrief: (visitor: string, host: string, dates: string) => `${visitor} to ${host}, ${dates}`,
  visitHeading: (visitor: string, host: string) => `${visitor} in ${host}`,
  visitSummary: (heading: string, dates: string) => `${heading}, ${dates}`,

  /** Of a country; a joint force is its own name. */
  forcesOf: (country: string) => `forces of ${country}`,
  forcesIn: (force: string, country: string) => `${force} in ${country}`,
  /** How many are or are to be where; either may be empty. */
  troops: {
    present: (count: string, place: string) => spaced(count, "present", place && `in ${place}`),
    deployed: (count: string, place: string) => spaced(count, "deployed", place && `in ${place}`),
    withdrawn: (count: string, place: string) => spaced(count, "withdrawn", place && `from ${place}`),
    "to-deploy": (count: string, place: string) => spaced(count, "to be deployed", place && `in ${place}`),
    "to-withdraw": (count: string, place: string) => spaced(count, "to withdraw", place && `from ${place}`)
  },
  troopsDate: {
    present: (date) => `as of ${date}`,
    "to-deploy": (date) => `by ${date}`,
    "to-withdraw": (date) => `by ${date}`
  } as Says,
  troopsLine: (force: string, country: string, told: string, date: string) =>
    `${force} in ${country}: ${told}, ${date}`,

  agreementKinds: {
    memorandum: {one: "memorandum", other: "memoranda"},
    agreement: {one: "agreement", other: "agreements"},
    treaty: {one: "treaty", other: "treaties"},
    contract: {one: "contract", other: "contracts"},
    project: {one: "project", other: "projects"}
  } satisfies Record<string, Plural>,
  several: (agreements: string) => `several ${agreements}`,
  many: (count: string, agreements: string) => `${count} ${agreements}`,
  agreementLine: (what: string, parties: string, status: string, date: string) =>
    `${what}, ${parties}: ${status}${date && `, ${date}`}`
};

function spaced(...parts: string[]): string {
  return parts.filter(Boolean).join(" ");
}
