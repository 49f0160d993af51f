import type {Person} from "../../types.ts";
import {countryOf, genderOf} from "./cast/member.ts";
import type {Member} from "./cast/member.ts";
import type {Title} from "./drafts.ts";
import {defaultSurname} from "./names/givenNames.ts";
import {foldName, nameKeys} from "./names/spelling.ts";
import {OCCUPATIONS, bestTitle} from "./titles.ts";

/** The person as the tables need him. */
export function describe(member: Member, id: number): Person {
  // "His Australian colleague X, the trade minister": his own office before that of whom he is likened to
  const own = member.titles.filter(
    (t) => !t.rival && !t.former && t.kind === "minister" && t.fields.length > 0
  );
  const isColleague = own.length > 0 && member.titles.some((t) => t.rival);
  const title = bestTitle(isColleague ? own : member.titles);
  const royal = member.titles.some((t) => t.kind === "royal" && t.key !== "prince");
  const words = member.name.map(plainCase);
  return {
    id,
    name: words.join(" "),
    surname: surnameOf(member, words, royal),
    role: title?.full ?? "",
    country: countryOf(member),
    countryInferred: member.inferred,
    gender: genderOf(member),
    official: isOfficial(member),
    ...(member.introduced ? {introduced: true} : {}),
    ...(member.titles.some(isLate) ? {late: true} : {})
  };
}

const isSmall = (code: number): boolean => code > 96 && code < 123;

/** "Emmanuel MACRON", "XI Jinping" as readouts write them; "JD Vance" stays. */
const plainCase = (word: string, n: number): string =>
  // as most are written
  !isSmall(word.charCodeAt(1)) &&
  ((/^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word) && !(n > 0 && /^[IVX]+$/.test(word))) ||
    (n === 0 && /^\p{Lu}[AEIOU]$/u.test(word)))
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;

/** "the late President X": dead in or after his time, and an official when he travelled. */
const isLate = (t: Title): boolean => t.late && PUBLIC.has(t.kind);
const PUBLIC = new Set(["state", "government", "minister", "royal"]);

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
