import {fallenWords, formerWords, officeHeads} from "../../lexicon/offices.ts";
import type {Span} from "../../types.ts";
import {contextOf} from "./context.ts";
import type {Context, Owner} from "./context.ts";
import {honorificsAt, isThing, nameAt} from "./names.ts";
import {findOffices} from "./offices.ts";
import type {Office} from "./offices.ts";
import {firstOf, isHeadline, joined, wordsOf} from "./words.ts";
import type {ReadSentence, Word} from "./words.ts";

/** An office with all that its phrase says of it. */
export interface Title extends Office {
  /** The role with those it is joined to: "State Councilor and Foreign Minister". */
  full: string;
  /** How often the article tells it of its holder. */
  times: number;
  determiner: string;
  owner: Owner | null;
}

/** A noun phrase that names a person, or tells him by his office alone. */
export interface Draft {
  sentence: number;
  kind: "name" | "office";
  /** Words of the name, or of the office; `to` exclusive. */
  from: number;
  to: number;
  /** First and last word (exclusive) of the whole phrase. */
  first: number;
  end: number;
  /** As written: ["Mohammed", "Shia", "al-Sudani"]. Empty for an office alone. */
  name: string[];
  titles: Title[];
  /** The mention proper, in the body. */
  span: Span;
  /** The whole phrase. */
  phrase: Span;
  possessive: boolean;
  gender: "male" | "female" | "";
  honorific: boolean;
  fallen: boolean;
  /** Of "X of Tajikistan" where no office stands with the name. */
  country: string;
  /** Stands in a line that is a headline, where every word is capitalised. */
  headline: boolean;
}

/** A sentence with its words and the phrases found in it. */
export interface Read {
  sentence: ReadSentence;
  words: Word[];
  headline: boolean;
  drafts: Draft[];
  /** Offices told of several at once, without names: "the two presidents". */
  plurals: Title[];
}

/** Reads a sentence's titled names, offices alone, and runs of capitals that may be names. */
export function readSentence(sentence: ReadSentence): Read {
  const words = wordsOf(sentence);
  const read: Read = {sentence, words, headline: isHeadline(words, sentence), drafts: [], plurals: []};
  const offices = findOffices(words);
  const reader = new Map<number, Office>();
  for (const office of offices) for (let k = office.from; k < office.to; k++) reader.set(k, office);
  const claimed = new Set<number>();
  const taken = (k: number): boolean => reader.has(k) || claimed.has(k);
  let floor = 0;
  for (let n = 0; n < offices.length; n++) {
    const office = offices[n] as Office;
    const context = contextOf(words, office, floor);
    const group = [office];
    // "army chief General Asim Munir"; "State Councilor and Foreign Minister Wang Yi"
    while (n + 1 < offices.length && goesWith(words, group, offices[n + 1] as Office, context))
      group.push(offices[++n] as Office);
    const last = group[group.length - 1] as Office;
    const titles = group.map((o) => titleOf(o, context));
    joinRoles(words, titles);
    const drafts = last.plural
      ? pluralDrafts(read, titles[titles.length - 1] as Title, context, taken)
      : [draftOf(read, titles, context, taken)];
    if (last.plural && drafts.length === 0) read.plurals.push(titles[titles.length - 1] as Title);
    for (const draft of drafts) {
      if (!draft) continue;
      read.drafts.push(draft);
      for (let k = draft.from; k < draft.to; k++) claimed.add(k);
    }
    // a possessor stays in sight: "President Ouattara's special adviser"
    const behind = Math.max(last.to, ...drafts.map((d) => d?.to ?? 0));
    floor = words[behind - 1]?.possessive ? behind - 1 : behind;
  }
  addBareNames(read, taken, claimed);
  read.drafts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return read;
}

function titleOf(office: Office, context: Context): Title {
  const title: Title = {
    ...office,
    full: office.role,
    times: 1,
    country: office.country || context.country,
    determiner: context.determiner,
    owner: context.owner
  };
  if (!context.region || office.regional) return title;
  const role = `${context.region} ${office.role}`;
  return {...title, regional: true, key: `regional ${office.key}`, role, full: role};
}

/** "Crown Prince and Prime Minister" is one role of two offices. */
function joinRoles(words: Word[], titles: Title[]): void {
  const [first, second] = titles;
  if (!first || !second || second.from - first.to !== 1 || words[first.to]?.lower !== "and") return;
  const country = first.country || second.country;
  const full = `${first.role} and ${second.role}`;
  for (const title of [first, second]) Object.assign(title, {full, country: title.country || country});
}

const HEADS_OF_STATE = new Set(["president", "king"]);

/** Whether `next` is a further office of the same person. */
function goesWith(words: Word[], group: Office[], next: Office, context: Context): boolean {
  const last = group[group.length - 1] as Office;
  if (last.plural || next.plural) return false;
  const between = words.slice(last.to, next.from);
  if (words[last.to - 1]?.possessive) return false;
  if (between.length === 0) return joined(words[next.from]) && !HEADS_OF_STATE.has(last.key);
  const and = between[0] as Word;
  if (
    between.length !== 1 ||
    !(and.lower === "and" || and.lower === "&") ||
    !joined(and) ||
    !joined(words[next.from])
  )
    return false;
  if (HEADS_OF_STATE.has(last.key) && next.kind === "government") return false;
  const apposition = ["comma", "open", "dash"].includes(words[context.start]?.gap ?? "") && context.start > 0;
  if (apposition && context.determiner !== "a")
    return context.determiner !== "the" || !last.country || next.country === "";
  const ranked =
    last.key.startsWith("deputy ") ||
    ["crown prince", "state councilor", "deputy prime minister", "deputy emir"].includes(last.key);
  const named = nextName(words, next.to);
  return (
    named &&
    (ranked ||
      (context.determiner === "" && words[last.head]?.cap === words[next.head]?.cap && last.country === ""))
  );
}

const nextName = (words: Word[], k: number): boolean =>
  joined(words[k]) && (words[k]?.cap ?? false) && !words[k]?.place;

function draftOf(read: Read, titles: Title[], context: Context, taken: (k: number) => boolean): Draft | null {
  const {words} = read;
  const last = titles[titles.length - 1] as Title;
  const named = nameAfter(words, last, context, taken);
  if (named) return namedDraft(read, titles, context.start, named);
  return officeDraft(read, titles, context, titles[0]?.from ?? 0, last.to);
}

interface Named {
  from: number;
  to: number;
  gender: "male" | "female" | "";
  rank: string;
  country: string;
  /** Word after the phrase, "of Iran" included. */
  end: number;
}

/** The name after an office: "President X", "Iran's supreme leader, Ayatollah X,", "Prime Minister X of Y". */
function nameAfter(
  words: Word[],
  office: Title,
  context: Context,
  taken: (k: number) => boolean
): Named | null {
  const first = words[office.to];
  if (!first || words[office.to - 1]?.possessive) return null;
  const apposed = first.gap === "comma" || first.gap === "dash" || first.gap === "open";
  if (!joined(first) && !apposed) return null;
  const honors = honorificsAt(words, office.to);
  const run = nameAt(words, honors.to, "title", taken);
  if (!run || isThing(words, run, "title")) return null;
  if (apposed) {
    const definite = context.determiner !== "" || office.country !== "" || (words[office.head]?.cap ?? false);
    const sure = honors.to > office.to || words.slice(run.from, run.to).length > 1;
    if (!definite || (!sure && !closes(words, run.to))) return null;
    if (isAppositionOfPrevious(words, context)) return null;
  } else if (words[run.from]?.place && run.to - run.from === 1) return null;
  const of = placeOf(words, run.to);
  return {
    ...run,
    gender: honors.gender,
    rank: honors.rank,
    country: of?.country ?? "",
    end: of && !office.country ? of.to : run.to
  };
}

/** "Luo Jian, a Chinese deputy foreign minister, Ri said": the office already belongs to what stands before it. */
function isAppositionOfPrevious(words: Word[], context: Context): boolean {
  const start = words[context.start];
  const before = words[context.start - 1];
  return (
    start?.gap === "comma" && before !== undefined && before.cap && !before.place && before.pos === "PROPN"
  );
}

const closes = (words: Word[], k: number): boolean =>
  !words[k] || ["comma", "dash", "close", "hard", "quote"].includes(words[k]?.gap ?? "");

/** "of Iran" after a name. */
export function placeOf(words: Word[], k: number): {country: string; to: number} | null {
  if (words[k]?.lower !== "of" || !joined(words[k])) return null;
  let n = k + 1;
  if (words[n]?.lower === "the") n++;
  const place = words[n]?.place;
  if (!place || !joined(words[n]) || place.kind === "demonym" || (place.kind === "city" && !place.capital))
    return null;
  let to = n + 1;
  while (words[to]?.place === place) to++;
  return {country: place.country, to};
}

function namedDraft(read: Read, titles: Title[], start: number, named: Named): Draft {
  const {words} = read;
  const country = named.country;
  return {
    ...baseDraft(read, named.from, named.to),
    kind: "name",
    first: start,
    end: named.end,
    titles: titles.map((t) => ({...t, country: t.country || country})),
    phrase: {start: words[start]?.start ?? 0, end: words[named.end - 1]?.end ?? 0},
    gender: named.gender || titles.find((t) => t.gender)?.gender || "",
    honorific: named.gender !== "" || named.rank !== "",
    fallen: titles.some((t) => t.fallen)
  };
}

function baseDraft(read: Read, from: number, to: number): Draft {
  const {words, sentence} = read;
  const span = {start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0};
  return {
    sentence: sentence.index,
    kind: "name",
    from,
    to,
    first: from,
    end: to,
    name: words.slice(from, to).map((w) => w.text),
    titles: [],
    span,
    phrase: span,
    possessive: words[to - 1]?.possessive ?? false,
    gender: "",
    honorific: false,
    fallen: false,
    country: "",
    headline: read.headline
  };
}

function officeDraft(read: Read, titles: Title[], context: Context, from: number, to: number): Draft | null {
  const {words} = read;
  const start = words[context.start]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return {
    ...baseDraft(read, from, to),
    kind: "office",
    first: context.start,
    name: [],
    titles,
    span: {start, end},
    phrase: {start, end},
    gender: titles.find((t) => t.gender)?.gender ?? ""
  };
}

/** "Presidents X and Y", "foreign ministers A of Egypt and B of Jordan", "the foreign ministers of Egypt and Jordan", "the Iraqi and Iranian presidents". */
function pluralDrafts(
  read: Read,
  title: Title,
  context: Context,
  taken: (k: number) => boolean
): (Draft | null)[] {
  const {words} = read;
  const single = {...title, plural: false, country: ""};
  const names = namesAfter(words, title.to, taken);
  if (names.length > 1 || (names.length === 1 && title.country))
    return names.map((named, n) => namedDraft(read, [{...single, country: named.country || (title.country && !context.others.length ? title.country : "")}], n === 0 ? context.start : named.from, named)); // prettier-ignore
  if (context.others.length > 0) {
    const all = [
      ...context.others,
      {country: title.country, word: firstOf(words, placeWordOf(words, title, context))}
    ];
    return all.map(({country, word}) => placedDraft(read, {...single, country}, word));
  }
  const further = placesAfter(words, title.to);
  if (title.country && further.length > 0) {
    const own = firstOf(words, title.to - 1);
    return [{country: title.country, word: own}, ...further].map(({country, word}) =>
      placedDraft(read, {...single, country}, word)
    );
  }
  if (title.country && title.fields.length > 1 && title.key.startsWith("minister"))
    return title.fields.map((field) =>
      placedDraft(
        read,
        {
          ...single,
          country: title.country,
          fields: [field],
          key: `minister:${field}`,
          ...roleOfField(words, title, field)
        },
        fieldWord(words, title, field)
      )
    );
  return [];
}

const placeWordOf = (words: Word[], title: Title, context: Context): number => {
  for (let k = title.from - 1; k >= context.start; k--) if (words[k]?.place) return k;
  return title.from;
};

function fieldWord(words: Word[], title: Title, field: string): number {
  for (let k = title.from; k < title.head; k++) if (words[k]?.lower.startsWith(field.slice(0, 5))) return k;
  return title.from;
}

function roleOfField(words: Word[], title: Title, field: string): {role: string; full: string} {
  const word = words[fieldWord(words, title, field)]?.text ?? field;
  const role = `${word.charAt(0).toUpperCase()}${word.slice(1)} Minister`;
  return {role, full: role};
}

/** An office alone whose mention is the word of its country. */
function placedDraft(read: Read, title: Title, word: number): Draft {
  const at = read.words[word] as Word;
  const span = {start: at.start, end: at.end};
  return {...baseDraft(read, word, word + 1), kind: "office", name: [], titles: [{...title, determiner: "the"}], span, phrase: span, possessive: false, gender: title.gender}; // prettier-ignore
}

function namesAfter(words: Word[], from: number, taken: (k: number) => boolean): Named[] {
  const names: Named[] = [];
  let k = from;
  while (k < words.length && names.length < 6) {
    const honors = honorificsAt(words, k);
    const run = nameAt(words, honors.to, names.length === 0 ? "title" : "nothing", taken);
    if (!run || isThing(words, run, "title") || (names.length === 0 && !joined(words[k]))) break;
    const of = placeOf(words, run.to);
    const end = of?.to ?? run.to;
    names.push({...run, gender: honors.gender, rank: honors.rank, country: of?.country ?? "", end});
    if (words[end]?.gap === "comma" && !["and", "who"].includes(words[end]?.lower ?? "")) k = end;
    else if (words[end]?.lower === "and") k = end + 1;
    else break;
  }
  return names;
}

function placesAfter(words: Word[], from: number): {country: string; word: number}[] {
  const places: {country: string; word: number}[] = [];
  let k = from;
  while (k < words.length && places.length < 10) {
    const and = words[k]?.lower === "and" || words[k]?.lower === "&";
    if (!and && words[k]?.gap !== "comma") break;
    let at = and ? k + 1 : k;
    if (words[at]?.lower === "the") at++;
    const place = words[at]?.place;
    if (!place || place.kind === "demonym") break;
    places.push({country: place.country, word: at});
    k = at + 1;
    while (words[k]?.place === place) k++;
  }
  return places;
}

/** Runs of capitals without a title, with what stands before and after them. */
function addBareNames(read: Read, taken: (k: number) => boolean, claimed: Set<number>): void {
  const {words} = read;
  for (let i = 0; i < words.length; i++) {
    if (taken(i)) continue;
    const honors = honorificsAt(words, i);
    const after = honors.to > i ? "title" : "nothing";
    const run = nameAt(words, honors.to, after, taken);
    if (!run) continue;
    if (isThing(words, run, after)) {
      i = run.to - 1;
      continue;
    }
    const draft = baseDraft(read, run.from, run.to);
    draft.honorific = honors.to > i;
    draft.gender = honors.gender;
    draft.fallen = isFallenBefore(words, i);
    if (run.to - run.from > 1) draft.country = countryBeside(words, i, run.to);
    if (honors.rank) draft.titles = [rankTitle(words, honors.rank, i, run.from)];
    draft.first = i;
    draft.phrase = {start: words[i]?.start ?? 0, end: draft.span.end};
    read.drafts.push(draft);
    for (let k = i; k < run.to; k++) claimed.add(k);
    i = run.to - 1;
  }
}

/** "Poland's Donald Tusk", "Firuz Rahmatov of Tajikistan". */
function countryBeside(words: Word[], from: number, to: number): string {
  const before = words[from - 1];
  if (joined(words[from]) && before?.possessive && before.place?.kind === "country")
    return before.place.country;
  return words[to - 1]?.possessive ? "" : (placeOf(words, to)?.country ?? "");
}

/** "U.S. Rep. X", "Israeli Lt. Gen. Y": the office that a rank's abbreviation stands for. */
function rankTitle(words: Word[], rank: string, from: number, to: number): Title {
  const {key, kind} = officeHeads[rank] ?? {key: rank, kind: "military" as const};
  const role = rank.replace(/(?<!\p{L})\p{Ll}/gu, (c) => c.toUpperCase());
  const office: Office = {
    from,
    to,
    head: from,
    role,
    key,
    fields: [],
    kind,
    plural: false,
    country: "",
    regional: false,
    organization: false,
    gender: "",
    former: false,
    fallen: false
  };
  return titleOf(office, contextOf(words, office, 0));
}

const isFallenBefore = (words: Word[], i: number): boolean =>
  fallenWords.has(words[i - 1]?.lower ?? "") || formerWords.has(words[i - 1]?.lower ?? "");
