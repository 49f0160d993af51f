import {looseOffices} from "../../lexicon/offices.ts";

import type {Draft, Read} from "./drafts.ts";
import {joined} from "./words.ts";
import type {Word} from "./words.ts";
import {RELATIVE} from "./titles.ts";
import {holds, wordClass} from "../word.ts";

/** Joins "X, the Iranian president," and "X (Iran's president)" into one mention. Changes the read in place. */
export function joinAppositions(read: Read): void {
  const {words, drafts} = read;
  if (drafts.length < 2) return;
  const gone = new Set<Draft>(pairedOffices(read));
  for (const [n, office] of drafts.entries()) {
    const name = drafts[n + 1];
    if (!name || !leadsTo(words, office, name)) continue;
    // "after talks with her Estonian counterpart, Irish Defence Minister X said": of two countries, two people
    const [rival] = office.titles;
    if (rival?.key === "counterpart" && rival.country && name.titles.some((t) => t.country && t.country !== rival.country)) continue; // prettier-ignore
    // "The Kyrgyz side's guest, Tajik Interior Minister X": the guest of one country serves another
    const isOfOther = RELATIVE.has(office.titles[0]?.key ?? "") && name.titles.some((t) => t.country);
    const told = isOfOther ? office.titles.map((t) => ({...t, country: "", owner: null})) : office.titles;
    // "Pakistan's special representative, Ambassador X": the rank of one who is sent elsewhere
    const isRank =
      RANKS.has(name.titles[0]?.key ?? "") && told.some((t) => t.kind === "diplomat" && t.country);
    name.titles = isRank ? told : [...told, ...name.titles];
    Object.assign(name, {first: office.first, phrase: {start: office.phrase.start, end: name.phrase.end}});
    name.fallen ||= office.titles.some((t) => t.fallen);
    gone.add(office);
  }
  for (const [n, name] of drafts.entries()) {
    if (name.kind !== "name" || gone.has(name)) continue;
    const [office, next] = [drafts[n + 1], drafts[n + 2]];
    if (office?.kind === "office" && next && isOfNext(words, name, office, next)) {
      next.titles.push(...office.titles);
      Object.assign(next, {first: office.first, phrase: {start: office.phrase.start, end: next.phrase.end}});
      gone.add(office);
      continue;
    }
    let from = name.end;
    let both = false;
    for (let m = n + 1; m < drafts.length && m < n + 4; m++) {
      const office = drafts[m] as Draft;
      if (gone.has(office)) continue;
      const joint = words[from]?.lower === "and" && from + 1 === office.first && both;
      if (
        office.kind !== "office" ||
        !(joint || stands(words, from, office)) ||
        !(belongs(words, name, office) || isEntering(words, from, office))
      )
        break;
      // "sworn in as premier only three weeks ago,": when he was is of the phrase
      const till = isEntering(words, from, office) ? asideEnd(words, office.to) : office.to;
      both = words[office.first]?.lower === "both";
      if (THEN.test(textOf(words, from, office.first))) for (const title of office.titles) title.past = true;
      name.titles.push(...office.titles);
      name.phrase = {start: name.phrase.start, end: words[till - 1]?.end ?? office.phrase.end};
      name.fallen ||= office.titles.some((t) => t.fallen);
      name.gender ||= office.gender;
      from = name.end = till;
      gone.add(office);
    }
  }
  read.drafts = drafts.filter((d) => !gone.has(d));
  elidedOffices(read);
  firstOfTheirKind(read);
}

/** "Dominica's prime minister, X, and St Lucia's, Y": the office of the first, of another country. */
function elidedOffices({words, drafts}: Read): void {
  for (const [n, name] of drafts.entries()) {
    const owner = words[name.first - 1];
    const before = drafts[n - 1];
    if (name.kind !== "name" || name.titles.length > 0 || words[name.first]?.gap !== "comma") continue;
    if (!owner?.possessive || owner.place?.kind !== "country" || !before) continue;
    const title = before.titles.find((t) => t.country !== "" && !t.plural);
    if (!title || title.country === owner.place.country) continue;
    name.titles = [{...title, country: owner.place.country, owner: null}];
    name.first--;
    name.phrase = {start: owner.start, end: name.phrase.end};
  }
}

const OF_A_KIND = wordClass(["first", "second", "third", "only", "latest"]);

/** "X's journey to Uzbekistan was the first by a Malaysian prime minister": so he is one. */
function firstOfTheirKind({words, drafts, sentence}: Read): void {
  if (!holds(sentence, OF_A_KIND)) return;
  if (!/\b(?:was|is|marks|marked) the (?:first|second|third|only|latest)\b/.test(sentence.text)) return;
  const [name] = drafts;
  const office = drafts.find((d) => d.kind === "office" && /^an?$/.test(d.titles[0]?.determiner ?? ""));
  const by = office && words[office.first - 1]?.lower === "by";
  const isLoose = office !== undefined && (office.titles[0]?.key ?? "") in looseOffices;
  if (
    by &&
    !isLoose &&
    name?.kind === "name" &&
    name.possessive &&
    name.titles.length === 0 &&
    name.first < 3
  )
    name.titles.push({...office.titles[0]!, determiner: "the"});
}

/**
 * "X and Y, the prime ministers of Norway and Poland": as many names as offices told in one word, each with his own. Gives
 * them their titles, and returns the offices.
 */
function pairedOffices({words, drafts}: Read): Draft[] {
  const paired: Draft[] = [];
  for (let n = 1; n < drafts.length; n++) {
    const at = drafts[n]?.titles[0]?.from;
    const offices = drafts.slice(n).filter((d) => d.kind === "office" && d.titles[0]?.from === at);
    if (at === undefined || offices.length < 2 || drafts[n] !== offices[0]) continue;
    const names = drafts.slice(Math.max(0, n - offices.length), n);
    const last = names.at(-1);
    const isList =
      names.length === offices.length &&
      names.every((d) => d.kind === "name" && d.titles.length === 0) &&
      words[last!.end]?.gap === "comma" &&
      at - last!.end <= 2;
    if (!isList) continue;
    names.forEach((name, i) => name.titles.push(...offices[i]!.titles));
    paired.push(...offices);
  }
  return paired;
}

/**
 * "the head of the junta, General X", "his host, President X", "the country's de facto ruler, Crown Prince X": an office, then the
 * same person's rank and name. "the president, Foreign Minister X" are two.
 */
function leadsTo(words: Word[], office: Draft, name: Draft): boolean {
  const [own, other] = [office.titles[0], name.titles[0]];
  if (office.kind !== "office" || name.kind !== "name" || !own || !other || own.plural) return false;
  if (name.first !== office.end || !opens(words[name.first]) || other.determiner !== "") return false;
  if (own.determiner === "" && !own.country) return false;
  if (RELATIVE.has(own.key) || own.key in looseOffices) return true;
  // "the Minister of Interior of Saudi Arabia, His Royal Highness Prince X"
  if (["prince", "princess", "crown prince"].includes(other.key) && own.kind !== "royal") return true;
  // "The Foreign Secretary, Ambassador X, co-chaired": a rank of the same person, where nothing goes on with "and"
  if (RANKS.has(other.key) && other.country === "" && other.fields.length === 0)
    return own.key !== other.key && words[name.end]?.lower !== "and";
  return other.kind === "military" && other.country === "" && !other.organization;
}
const RANKS = new Set(["ambassador", "senator", "lawmaker"]);

/** "the Minister of Justice, Hon. X, the Minister of Energy, Hon. Y": who has his office before him leaves the next to the next. */
const isOfNext = (words: Word[], name: Draft, office: Draft, next: Draft | undefined): boolean =>
  name.titles.length > 0 &&
  name.first < name.from &&
  next?.kind === "name" &&
  next.honorific &&
  next.titles.length === 0 &&
  next.first === office.end &&
  words[next.first]?.gap === "comma" &&
  // "Sultan X, Sultan of Oman, His Highness Sheikh Y": told twice of one
  !name.titles.some((t) => office.titles.some((o) => o.role === t.role));

/** Whether the office begins right after word `from`: ", ", " (", " - ", ", 52, ", ", who is ". */
function stands(words: Word[], from: number, office: Draft): boolean {
  let k = from;
  if (!opens(words[k])) return joined(words[k]) && (words[k]?.lower ?? "") === "as" && k + 1 === office.first;
  if (/^\d{2}$/.test(words[k]?.text ?? "") && opens(words[k + 1])) k++;
  // "X, then a deputy prime minister, visited", "X, at the time the foreign minister of Uganda,"
  if (THEN.test(textOf(words, k, office.first))) return true;
  // "X, three weeks into office as Georgian prime minister,"
  const served = textOf(words, k, office.first);
  if (/^(?:[\w-]+ ){1,4}(?:into|in) (?:office|power|the job|the post) as$/.test(served)) return true;
  if (isEntering(words, from, office)) return true;
  if (words[k]?.lower === "who") {
    k++;
    while (k < office.first && PREDICATING.has(words[k]?.lower ?? "")) k++;
  }
  return k === office.first;
}

const THEN = /^(?:(?:who )?(?:is|was) )?(?:then|back then|at th(?:e|at) time|until recently)$/;

const textOf = (words: Word[], from: number, to: number): string => words.slice(from, to).map((w) => w.lower).join(" "); // prettier-ignore

/** Words between commas that tell how he came into the office which follows them. */
const isEntering = (words: Word[], from: number, {first}: Draft): boolean =>
  first > from &&
  first - from < 9 &&
  words[from]?.gap === "comma" &&
  ENTERING.test(textOf(words, from, first));

/** The comma that closes an aside, if it is near: the word after it. */
function asideEnd(words: Word[], from: number): number {
  const close = words.slice(from, from + 9).findIndex((w) => w.gap !== "soft");
  return close < 0 ? from : from + close;
}

/** "X, sworn in as", "X, named only last month as", "X, who was made", "X, who took over as", "X, who holds the post of": the office that follows is his. */
const ENTERING =
  /^(?:(?:who )?(?:(?:is|was|has been|had been) )?(?:only |newly |just |recently |first |re-?)?(?:appointed|named|elected|chosen|confirmed|installed|sworn in|inaugurated|made|reappointed|reinstated|promoted to)(?: \w+){0,3}?|who (?:(?:has|had|only|just|recently) )*(?:became|become|took (?:over|office|up)|taken (?:over|office)|holds|held|has held|occupies|assumed|serves|served|has served|has been)(?: (?:the )?(?:post|office|position|job|role) of)?)(?: as)?(?: the)?$/;

const PREDICATING = new Set([
  "is",
  "was",
  "serves",
  "served",
  "became",
  "as",
  "also",
  "now",
  "both",
  "doubles"
]);

const opens = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap === "comma" || word.gap === "open" || word.gap === "dash");

/** A list of people looks the same: "met Sudani, the president and the speaker of parliament". */
function belongs(words: Word[], name: Draft, office: Draft): boolean {
  const next = words[office.to];
  const title = office.titles[0];
  if (!title) return false;
  const closed =
    !next ||
    !joined(next) ||
    next.lower === "who" ||
    next.lower === "whose" ||
    AFTER.has(next.lower) ||
    isLeftOpen(words, name, next) ||
    // "who is both deputy premier and foreign minister"
    (next.lower === "and" && words[office.first]?.lower === "both");
  if (!closed) return false;
  if (
    words[office.first]?.gap === "comma" &&
    next?.gap === "comma" &&
    next.lower === "and" &&
    isListed(words, office) &&
    // "Peru's X, the foreign minister, and Kenya's Y, the trade minister,"
    !(name.country && words[office.to + 1]?.place) &&
    // "Captain X, the interim president, and Mali's General Y"
    !(name.titles.length > 0 && name.titles.every((t) => t.kind === "military"))
  )
    return false;
  return !name.titles.some(
    (t) =>
      EXCLUSIVE.has(t.key) && EXCLUSIVE.has(title.key) && t.key !== title.key && !t.former && !title.former
  );
}

/** "X, the Kenyan president was in Kigali": the comma that should close is left out; X opens the sentence, and its verb follows. */
const isLeftOpen = (words: Word[], name: Draft, next: Word): boolean =>
  /^(?:AUX|VERB)$/.test(next.pos) &&
  !next.lower.endsWith("ing") &&
  words[name.first - 1]?.pos !== "ADP" &&
  words
    .slice(0, name.first)
    .every(({pos, lower}) => (pos !== "AUX" && pos !== "VERB") || lower.endsWith("ing"));

const AFTER = new Set([
  "in",
  "on",
  "at",
  "from",
  "since",
  "until",
  "during",
  "under",
  "with",
  "whom",
  "for",
  "between",
  "known",
  "who's"
]);
const EXCLUSIVE = new Set([
  "president",
  "prime minister",
  "king",
  "chancellor",
  "minister:foreign",
  "supreme leader",
  "speaker"
]);

/** "X, the president, and the speaker". */
const isListed = (words: Word[], office: Draft): boolean => {
  const after = words[office.to + 1];
  return (
    after !== undefined &&
    (after.lower === "the" || after.place !== null) &&
    office.titles[0]?.determiner === "the" &&
    !office.titles[0].country
  );
};
