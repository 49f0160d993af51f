/** When two tellings are one agreement, and what its row then holds. */
import {along, fullestName, furthest, majority, mostCautious, mostPreciseDate, union, wording} from "../choices.ts"; // prettier-ignore
import {GENERIC_TITLE_WORDS} from "../../lexicon/titleWords.ts";
import {APART, IF_ALONE, IF_TIED, sameArticle} from "../merge.ts";
import type {Agreement, MergePolicy, Telling} from "../merge.ts";
import {plain} from "../names.ts";
import {compatible, daysApart, isAfter} from "../when.ts";
import type {AgreementValues} from "./index.ts";

type Deal = Telling<AgreementValues>;

const SAME_NEWS = 31;
/** Days by which reports of one signing differ. */
const SAME_SIGNING = 2;
/** Days by which a signing may come before or after the day that was planned. */
const PLAN_SLIP = 7;
/** What a kind told alike is worth where several could be meant. */
const SAME_KIND = 0.5;
const WORDS_IN_ID = 5;

export const agreementPolicy: MergePolicy<AgreementValues> = {
  group: ({parties}) => parties.join(";"),
  precision: ({date, title}) => date.length + (contentWords(title).length > 0 ? 1 : 0),
  agreement(a, b) {
    // what one text calls by two names it has been read as one already, where it was
    if (sameArticle(a, b) && a.values.kind !== b.values.kind) return APART;
    if (!sameKind(a.values.kind, b.values.kind) || !compatibleStatus(a, b)) return APART;
    const [count, date] = [sameCount(a, b), sameDate(a, b)];
    if (count === "no" || date === "no") return APART;
    const title = sameTitle(a, b);
    if (title === "one" && !isLikelyOne(a.values, b.values)) return APART;
    const agreement = weigh(title, count, date);
    // "five agreements and five memoranda are to be signed", and both are
    return agreement > IF_ALONE && a.values.kind === b.values.kind ? agreement + SAME_KIND : agreement;
  },
  // status comes before the date, which is its date
  choices: {
    status: furthest(["proposed", "planned", "agreed", "signed", "ended"]),
    kind: furthest(["agreement", "project", "contract", "memorandum", "treaty"]),
    title: wording,
    count: majority,
    qualifier: along(["count"], mostCautious),
    parties: majority,
    sectors: union,
    date: along(["status"], dayOfSigning),
    date_basis: along(["status", "date"], furthest(["inferred", "published", "resolved", "stated"])),
    attributed_to: fullestName
  },
  id({date, parties, count, kind}, tellings) {
    const words = contentWords(tellings[0]!.values.title).slice(0, WORDS_IN_ID);
    const what = count === 1 ? [...words, kind] : [String(count ?? "several"), kind, ...words];
    return [date || "undated", ...parties, ...what];
  }
};

/** The day that an article takes from what it tells around a signing is no other day than the one that another tells. */
function dayOfSigning(tellings: readonly Deal[], column: keyof AgreementValues) {
  const told = tellings.filter(({doubts = []}) => !doubts.includes("date from context"));
  const {disputed} = mostPreciseDate(told, column);
  return {...mostPreciseDate(tellings, column), disputed};
}

const wordsOf = new Map<string, readonly string[]>();

/** The words that tell one agreement from another: of `memorandum of understanding on gas`, `gas`. */
export function contentWords(title: string): readonly string[] {
  const known = wordsOf.get(title);
  if (known) return known;
  const all = plain(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => !GENERIC_TITLE_WORDS.has(word));
  wordsOf.set(title, words);
  return words;
}

/** "agreement", "deal", "accord" are said of memoranda, treaties and contracts too. */
function sameKind(a: AgreementValues["kind"], b: AgreementValues["kind"]): boolean {
  return a === b || (a !== "project" && b !== "project" && (a === "agreement" || b === "agreement"));
}

const isDone = ({values}: Deal) => values.status === "signed" || values.status === "agreed";

function compatibleStatus(a: Deal, b: Deal): boolean {
  const ended = [a, b].filter(({values}) => values.status === "ended").length;
  if (ended > 0) return ended === 2;
  if (isDone(a) === isDone(b)) return true;
  if (sameArticle(a, b)) return false;
  const [done, open] = isDone(a) ? [a, b] : [b, a];
  return !isAfter(open.published, done.values.date || done.published, 1);
}

/** An "understanding" of June is not the extradition treaty of the 5th: of what one article leaves without a title, kind or day must fit. */
const isLikelyOne = (a: AgreementValues, b: AgreementValues): boolean =>
  a.kind === b.kind || a.date === b.date || a.date.length === b.date.length;

type Match = "yes" | "one" | "neither" | "no";

function sameTitle(one: Deal, other: Deal): Match {
  const [{values: a}, {values: b}] = [one, other];
  const article = sameArticle(one, other);
  const [x, y] = [a, b].map(({title}) => contentWords(title).filter((word) => !SIDES.has(word))) as [string[], string[]]; // prettier-ignore
  if (x.length === 0 || y.length === 0) return x.length === y.length ? "neither" : "one";
  const common = x.filter((word) => y.some((w) => sameStem(word, w))).length;
  if (common === 0) return "no";
  // a social security agreement and one on cyber security, told by one text, are two
  const isOther = article && common < Math.min(x.length, y.length) && common * 2 <= Math.max(x.length, y.length); // prettier-ignore
  return isOther ? "no" : "yes";
}

/** "a tripartite agreement", "the three-way agreement": how many signed, which the parties tell. */
const SIDES: ReadonlySet<string> = new Set([
  "trilateral",
  "tripartite",
  "three",
  "way",
  "quadrilateral",
  "four"
]);

/** British and American endings told alike: "defence", "labour", "centre", "programme". */
const spelt = (word: string): string =>
  word.replace(/ence$/, "ense").replace(/our$/, "or").replace(/tre$/, "ter").replace(/ogramme$/, "ogram").replace(/is(e|ed|ing|ation)$/, "iz$1"); // prettier-ignore

/** "border", "borders": one word apart from its ending. */
export function sameStem(left: string, right: string): boolean {
  const [a, b] = [spelt(left), spelt(right)];
  const length = Math.min(a.length, b.length);
  return (
    a === b ||
    (length >= 4 && a.slice(0, length) === b.slice(0, length) && a.length + b.length - 2 * length <= 2)
  );
}

/** `neither` where both are single; `yes` where both tell the same number of several, or differ about one. */
function sameCount(a: Deal, b: Deal): Match {
  const [x, y] = [a.values.count, b.values.count];
  if (x === 1 || y === 1) return x === y ? "neither" : "no";
  if (x === y) return "yes";
  if (x === null || y === null) return "one";
  return sameArticle(a, b) ? "no" : "one";
}

function sameDate(a: Deal, b: Deal): Match {
  const [x, y] = [a.values.date, b.values.date];
  if (x === "" && y === "") {
    const near = (daysApart(a.published, b.published) ?? SAME_NEWS) < SAME_NEWS;
    return sameArticle(a, b) || near ? "neither" : "one";
  }
  if (x === "" || y === "") return isCarriedOut(a, b) ? "neither" : "one";
  if (compatible(x, y)) return "yes";
  // a plan may be carried out later than it was to be
  if (isDone(a) !== isDone(b)) return daysApart(x, y)! <= PLAN_SLIP ? "neither" : "one";
  return daysApart(x, y)! <= SAME_SIGNING ? "neither" : "no";
}

/** "The two will sign an agreement on the railway", and a week later it is signed: the plan names no day, but is news of then. */
function isCarriedOut(a: Deal, b: Deal): boolean {
  if (sameArticle(a, b) || isDone(a) === isDone(b)) return false;
  const [done, open] = isDone(a) ? [a, b] : [b, a];
  if (open.values.status !== "planned" || open.values.date !== "") return false;
  return (daysApart(open.published, done.values.date) ?? SAME_NEWS) < SAME_NEWS;
}

function weigh(title: Match, count: Match, date: Match): Agreement {
  // ten agreements and ten memoranda of one day, whatever each article calls them
  const several = count === "yes";
  if (title === "no") return several && date === "yes" ? 2 : APART;
  if (title === "yes") return date === "yes" ? 5 : date === "neither" ? 3 : IF_ALONE;
  if (title === "neither" || several) return date === "yes" ? 4 : date === "neither" ? 2 : IF_ALONE;
  // "an agreement on a border hub is to be signed", and the "accord" of three days later
  return date === "yes" ? IF_ALONE : date === "neither" ? IF_TIED : APART;
}
