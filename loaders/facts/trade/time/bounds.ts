/** The start and end that a date gives to a figure, in the fiscal year of its country. */
import {FISCAL_START} from "../../../lexicon/fiscalYears.ts";
import {addMonths} from "../../../calendar.ts";
import {numberOf} from "../../../annotate/dates/terms.ts";
import type {DateMention} from "../../../types.ts";
import type {Kind} from "../outlook.ts";

export interface Period {
  start: string;
  end: string;
  doubts: string[];
  date: DateMention | null;
}

/** "the first quarter of the current fiscal", "the last fiscal year", told by a press whose year begins in another month than January. */
function running(text: string, published: string, month: number): {from: string; to: string} | null {
  const part = /\b(first|second|third|fourth)\b[ -](quarter|half)\b/i.exec(text);
  const months = /\bfirst (\w+) months\b/i.exec(text)?.[1];
  const which = SIDE.exec(text)?.[0].toLowerCase();
  if (!published || !(which ?? part ?? months)) return null;
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const size = part === null ? 12 : part[2]!.toLowerCase() === "half" ? 6 : 3;
  const nth = part === null ? 0 : ["first", "second", "third", "fourth"].indexOf(part[1]!.toLowerCase());
  const stretch = (start: number) => {
    const from = addMonths(`${start}-${String(month).padStart(2, "0")}`, nth * size);
    return {from, to: addMonths(from, (months ? numberOf(months) : size) - 1)};
  };
  const start = (now >= month ? year : year - 1) + (SHIFTS[which ?? ""] ?? 0);
  // "in the first half of the fiscal year": the last one that is over
  return !which && stretch(start).to >= published.slice(0, 7) ? stretch(start - 1) : stretch(start);
}

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  preceding: -1,
  next: 1,
  coming: 1
};
const SIDE = /\b(?:current|this|ongoing|running|last|previous|past|preceding|next|coming)\b/i;

/** "the financial year 2023-24" of India: April 2023 to March 2024. Two bare years of another country stay as they are. */
function fiscal(
  {kind, from, to, text}: DateMention,
  parties: readonly string[],
  published: string
): {from: string; to: string} {
  const [first, last] = [Number(from), Number(to)];
  const country = Object.keys(FISCAL_START).find((code) => parties.includes(code));
  // of two countries that count differently, nobody knows whose "fiscal 2023" it is
  const single = parties.filter((code) => code in FISCAL_START).length === 1;
  const month = FISCAL_START[country ?? ""] ?? 1;
  const now = kind === "fiscal" && single && month > 1 ? running(text, published, month) : null;
  // Nepal's year begins in the middle of July and ends in it
  if (now) return country === "NPL" ? {...now, to: addMonths(now.to, 1)} : now;
  const pad = (n: number) => String(n).padStart(2, "0");
  // "FY24" ends in 2024; Japan's begins in it
  if (kind === "fiscal" && month > 1 && from === to && from.length === 4 && /\d$/.test(text) && single) {
    const start = country === "JPN" ? first : first - 1;
    return {from: `${start}-${pad(month)}`, to: `${start + 1}-${pad(month - 1)}`};
  }
  if (kind !== "fiscal" || !country || from.length !== 4 || to.length !== 4 || last - first !== 1)
    return {from, to};
  const end = country === "NPL" ? month : month - 1;
  return {from: `${from}-${pad(month)}`, to: `${to}-${pad(end)}`};
}

export function bounds(
  date: DateMention,
  kind: Kind,
  parties: readonly string[],
  published: string,
  rate = false
): Period {
  const {relation} = date;
  const {from, to} = fiscal(date, parties, published);
  const doubts = date.basis === "inferred" ? ["period without a known day of publication"] : [];
  if (relation === "since") return {start: from, end: "", doubts, date};
  // "had shrunk by last August to fewer than four million a day": the rate of that month
  if (rate && relation === "by" && kind === "actual" && from.length === 7)
    return {start: from, end: to, doubts, date};
  // "hit $3bn through July": from the start of that year on
  if (relation === "through" && kind === "actual" && !rate && from === to && from.length === 7)
    return {
      start: `${from.slice(0, 4)}-01`,
      end: to,
      doubts: [...doubts, "period from the start of the year"],
      date
    };
  // "lets Bolivia deliver 20 million a day through 2026"
  if (relation === "through" && kind !== "actual") return {start: "", end: to, doubts, date};
  if (["by", "until", "till", "before", "up to"].includes(relation))
    return {start: "", end: to, doubts, date};
  if (/^(?:as of|as at|at)$/.test(relation)) return {start: "", end: to, doubts, date};
  if (relation === "from" && date.shape === "point" && kind !== "actual")
    return {start: from, end: "", doubts, date};
  return {start: from, end: to, doubts, date};
}
