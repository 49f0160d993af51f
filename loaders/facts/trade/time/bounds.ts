/** The start and end that a date gives to a figure, in the fiscal year of its country. */
import {FISCAL_START} from "../../../lexicon/fiscalYears.ts";
import type {DateMention} from "../../../types.ts";
import type {Kind} from "../outlook.ts";

export interface Period {
  start: string;
  end: string;
  doubts: string[];
  date: DateMention | null;
}

/** "the financial year 2023-24" of India: April 2023 to March 2024. Two bare years of another country stay as they are. */
function fiscal({kind, from, to, text}: DateMention, parties: readonly string[]): {from: string; to: string} {
  const [first, last] = [Number(from), Number(to)];
  const country = Object.keys(FISCAL_START).find((code) => parties.includes(code));
  // of two countries that count differently, nobody knows whose "fiscal 2023" it is
  const single = parties.filter((code) => code in FISCAL_START).length === 1;
  const month = FISCAL_START[country ?? ""] ?? 1;
  const pad = (n: number) => String(n).padStart(2, "0");
  // "FY24" ends in 2024; Japan's begins in it
  if (kind === "fiscal" && month > 1 && from === to && from.length === 4 && /\d$/.test(text) && single) {
    const start = country === "JPN" ? first : first - 1;
    return {from: `${start}-${pad(month)}`, to: `${start + 1}-${pad(month - 1)}`};
  }
  if (kind !== "fiscal" || !country || from.length !== 4 || to.length !== 4 || last - first !== 1)
    return {from, to};
  return {from: `${from}-${pad(month)}`, to: `${to}-${pad(month - 1)}`};
}

export function bounds(date: DateMention, kind: Kind, parties: readonly string[], rate = false): Period {
  const {relation} = date;
  const {from, to} = fiscal(date, parties);
  const doubts = date.basis === "inferred" ? ["period without a known day of publication"] : [];
  if (relation === "since") return {start: from, end: "", doubts, date};
  // "had shrunk by last August to fewer than four million a day": the rate of that month
  if (rate && relation === "by" && kind === "actual" && from.length === 7)
    return {start: from, end: to, doubts, date};
  if (["by", "until", "till", "before", "up to"].includes(relation))
    return {start: "", end: to, doubts, date};
  if (/^(?:as of|as at|at)$/.test(relation)) return {start: "", end: to, doubts, date};
  if (relation === "from" && date.shape === "point" && kind !== "actual")
    return {start: from, end: "", doubts, date};
  return {start: from, end: to, doubts, date};
}
