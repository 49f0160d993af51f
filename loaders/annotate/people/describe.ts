import type {Person} from "../../types.ts";
import {countryOf, genderOf, RELATIVE} from "./cast.ts";
import type {Member} from "./cast.ts";
import {defaultSurname, foldName, nameKeys} from "./names.ts";
import type {Title} from "./phrases.ts";

/** The person as the tables need him. */
export function describe(member: Member, id: number): Person {
  const title = bestTitle(member);
  const royal = member.titles.some((t) => t.kind === "royal" && t.key !== "prince");
  const words = member.name.map(plainCase);
  return {
    id,
    name: words.join(" "),
    surname: surnameOf(member, words, royal),
    role: title?.full ?? "",
    country: countryOf(member),
    gender: genderOf(member),
    official: isOfficial(member)
  };
}

/** "Emmanuel MACRON", "XI Jinping" as readouts write them; "JD Vance" stays. */
const plainCase = (word: string, n: number): string =>
  (/^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word) && !(n > 0 && /^[IVX]+$/.test(word))) ||
  (n === 0 && /^\p{Lu}[AEIOU]$/u.test(word))
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;

const WEAK = new Set([
  "leader",
  "chief",
  "official",
  "diplomat",
  "monarch",
  "head of state",
  "head of government",
  "general",
  "admiral",
  "colonel",
  "commander",
  "minister",
  "counterpart",
  "adviser",
  "envoy",
  "prince"
]);

/**
 * The fullest office told: formal before loose ("Prime Minister" before "leader"), current before former, the first told unless a
 * later one holds all its words and more.
 */
export function bestTitle({titles}: Member): Title | null {
  let best: Title | null = null;
  for (const title of titles) {
    if (RELATIVE.has(title.key)) continue;
    if (!best || rank(title) > rank(best) || (rank(title) === rank(best) && holds(title, best))) best = title;
  }
  // "the premier" of one who is called Prime Minister elsewhere
  if (best?.role === "Premier") best = titles.find((t) => t.role === "Prime Minister" && !t.former) ?? best;
  return best;
}

const OCCUPATIONS = new Set(["occupation", "party"]);
const rank = (t: Title): number =>
  (t.former ? 0 : 8) +
  (OCCUPATIONS.has(t.kind) ? 0 : 4) +
  (t.key === "counterpart" ? 0 : 2) +
  (WEAK.has(t.key) ? 0 : 1);

/** "State Councilor and Foreign Minister" holds "Foreign Minister"; "Deputy Prime Minister" is another office. */
const holds = (a: Title, b: Title): boolean =>
  a.full.length > b.full.length &&
  a.full.includes(b.full) &&
  a.key.startsWith("deputy ") === b.key.startsWith("deputy ");

/** In office: no occupation, no party post, not dead, deposed or retired. */
function isOfficial({titles, fallen}: Member): boolean {
  if (fallen) return false;
  return titles.some(
    (t) =>
      !t.former &&
      !OCCUPATIONS.has(t.kind) &&
      t.key !== "counterpart" &&
      (!t.organization || t.country !== "" || t.kind === "aide")
  );
}

/** The form that later mentions use, else the usual part of the name. */
function surnameOf(member: Member, words: string[], royal: boolean): string {
  if (words.length === 0) return "";
  let best = "";
  let most = 0;
  const last = foldName(words[words.length - 1] ?? "");
  for (const [text, times] of member.short) {
    // of two forms told as often the family name: "Laith", "Haddadin"
    const n = times + (foldName(text.split(" ").pop() ?? "") === last ? 0.5 : 0);
    if (nameKeys(text.split(" ")).length !== 1 || text.split(" ").length >= words.length) continue;
    if (n > most || (n === most && /^\p{Ll}/u.test(text) && foldName(text) === foldName(best)))
      [best, most] = [text, n];
  }
  return most > 0 ? plainCase(best, 0) : defaultSurname(words, countryOf(member), royal);
}
