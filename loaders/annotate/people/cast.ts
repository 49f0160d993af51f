import {looseOffices} from "../../lexicon/offices.ts";
import {fitOf, foldName, givenGender, isGivenName, nameKeys} from "./names.ts";
import {sameOffice} from "./offices.ts";
import type {Draft, Read, Title} from "./drafts.ts";
import type {Word} from "./words.ts";
import {joined} from "./words.ts";

/** A person while the article is being read. */
export interface Member {
  /** Order of making. */
  order: number;
  /** Fullest name so far, as written; empty for an office alone. */
  name: string[];
  keys: string[];
  titles: Title[];
  /** Country from his own title, or inferred. */
  country: string;
  inferred: boolean;
  /** Country of his honorific, as it speaks for him: "Lord". */
  style: string;
  genders: {male: number; female: number};
  fallen: boolean;
  /** Short forms and how often each stands. */
  short: Map<string, number>;
  /** Sentences in which he is named. */
  sentences: Set<number>;
}

export interface Cast {
  members: Member[];
  /** Who each draft is. */
  who: Map<Draft, Member>;
  /** Members by the first letters of their names, so that a name is compared with few. */
  letters: Map<string, Set<Member>>;
}

/** Finds the people whom an article names, in two passes: full names first, whatever their place, then the short ones. */
export function castOf(reads: Read[]): Cast {
  const cast: Cast = {members: [], who: new Map(), letters: new Map()};
  const named = reads.flatMap((read) =>
    read.drafts.filter((d) => d.kind === "name").map((draft) => ({draft, read}))
  );
  const alone = new Set(
    named
      .filter(
        ({draft, read}) =>
          draft.name.length === 1 && !draft.headline && (draft.from > 0 || read.words[0]?.pos === "PROPN")
      )
      .map(({draft}) => draft.keys[0] ?? "")
  );
  const sure = named.filter(({draft, read}) => isPerson(draft, read, alone));
  for (const length of [2, 1]) {
    const batch = sure.filter(({draft}) => draft.keys.length > 1 === (length === 2) && !draft.headline);
    batch.sort((a, b) => (length === 2 ? b.draft.keys.length - a.draft.keys.length : 0));
    for (const {draft} of batch) admit(cast, draft);
  }
  for (const item of named) if (!cast.who.has(item.draft)) linkBare(cast, item.draft, item.read);
  // "Foreign Minister X, Myanmar": a line of a list that looks like a headline, and the only one that names him
  for (const {draft, read} of named)
    if (!cast.who.has(draft) && draft.headline && isListed(draft, read)) admit(cast, draft);
  return cast;
}

/** A title, an honorific, an age, a verb of people, or a later mention by the last word alone makes a name a person's. */
function isPerson(draft: Draft, {words, sentence}: Read, alone: ReadonlySet<string>): boolean {
  if (draft.titles.length > 0 || draft.honorific) return true;
  if (draft.headline || draft.name.length < 2) return false;
  const before = joined(words[draft.first]) ? words[draft.first - 1] : undefined;
  if (isAfterPlace(draft, words)) return false;
  if (before && NOT_BEFORE_PEOPLE.has(before.lower)) return false;
  if (draft.country) return true;
  const plain = !/\p{Lu}{2}/u.test(draft.name.join(""));
  if (plain && isGivenName((draft.name[0] as string).toLowerCase())) return true;
  const {keys} = draft;
  if (plain && alone.has(keys[keys.length - 1] ?? "")) return true;
  const after = words[draft.to];
  if (
    after?.gap === "comma" &&
    (after.lower === "who" || (/^\d{2}$/.test(after.text) && closes(words[draft.to + 1])))
  )
    return true;
  const lemma = (k: number): string => sentence.tokens[words[k]?.token ?? -1]?.lemma ?? "";
  if (joined(after) && HUMAN_VERBS.has(lemma(draft.to))) return true;
  if (joined(after) && SKIPPED.has(after?.lower ?? "") && HUMAN_VERBS.has(lemma(draft.to + 1))) return true;
  if (before && lemma(before.i) === "say" && before.gap === "hard") return true;
  return before !== undefined && BEFORE_PEOPLE.has(before.lower);
}

/** "From Kinshasa Gwak flew on": the place is no given name. */
const isAfterPlace = (draft: Draft, words: Word[]): boolean =>
  (words[draft.from]?.place ?? null) !== null &&
  ["from", "in", "to", "at", "via", "near"].includes(words[draft.from - 1]?.lower ?? "");

const isListed = (draft: Draft, {words}: Read): boolean =>
  draft.name.length > 1 && draft.titles.some((t) => t.country) && closes(words[draft.to]);

const closes = (word: Word | undefined): boolean => word === undefined || !joined(word);
const NOT_BEFORE_PEOPLE = new Set([
  "the",
  "a",
  "an",
  "in",
  "at",
  "near",
  "into",
  "outside",
  "across",
  "around",
  "this",
  "these",
  "those"
]);
const SKIPPED = new Set(["had", "has", "also", "later", "then", "who", "will", "would"]);
const HUMAN_VERBS = new Set(["say", "tell", "meet", "visit", "arrive", "fly", "travel", "add", "stress", "hail", "praise", "thank", "welcome", "greet", "remark", "reiterate", "smile", "joke", "emphasize", "emphasise", "speak", "land", "depart", "tweet"]); // prettier-ignore
const BEFORE_PEOPLE = new Set(["met", "greeted", "nominated", "appointed"]);

/** The most people that one article is taken to name; beyond it nobody new is made. */
const MOST = 400;

function admit(cast: Cast, draft: Draft): void {
  const member =
    bestFit(cast, draft.keys, draft) ?? (cast.members.length < MOST ? newMember(cast, draft) : null);
  if (member) addMention(cast, member, draft);
}

function newMember(cast: Cast, draft: Draft): Member {
  const member = emptyMember(cast.members.length);
  member.name = draft.name;
  member.keys = draft.keys;
  cast.members.push(member);
  index(cast, member);
  return member;
}

export const emptyMember = (order: number): Member => ({
  order,
  name: [],
  keys: [],
  titles: [],
  country: "",
  inferred: false,
  style: "",
  genders: {male: 0, female: 0},
  fallen: false,
  short: new Map(),
  sentences: new Set()
});

/** The member whom a name fits best: by the name, then by the office, then the one named last before it. */
function bestFit(cast: Cast, keys: string[], draft: Draft): Member | null {
  let best: Member | null = null;
  let bestScore = 0;
  for (const member of candidates(cast, keys)) {
    let score = fitOf(keys, member.keys);
    if (score === 0 || clashes(member, draft)) continue;
    score = score * 4 + (shareOffice(member, draft) ? 2 : 0) + recency(member, draft.sentence);
    // the surname alone belongs to whom it has been given before: "Mori", not "first lady Yuko Mori"
    if (draft.name.length === 1 && draft.titles.length === 0 && member.short.size > 0) score += 0.6;
    if (score > bestScore) [best, bestScore] = [member, score];
  }
  return best;
}

function candidates(cast: Cast, keys: readonly string[]): Set<Member> {
  const found = new Set<Member>();
  for (const key of keys) for (const member of cast.letters.get(key[0] ?? "") ?? []) found.add(member);
  return found;
}

function index(cast: Cast, member: Member): void {
  for (const [letter = ""] of member.keys) {
    const set = cast.letters.get(letter) ?? new Set();
    cast.letters.set(letter, set.add(member));
  }
}

/** Below 1: what is named before and near counts more. */
function recency(member: Member, sentence: number): number {
  for (let away = 0; away <= 12; away++)
    if (member.sentences.has(sentence - away)) return 0.5 + 0.49 / (1 + away);
  return 0;
}

const shareOffice = (member: Member, draft: Draft): boolean =>
  draft.titles.some((t) => member.titles.some((o) => sameOffice(o, t)));

/** Two persons of one surname: "President Assad" is not "Foreign Minister Assad", nor "Mr" the same as "Ms". */
function clashes(member: Member, draft: Draft): boolean {
  if (
    draft.gender &&
    member.genders[draft.gender === "male" ? "female" : "male"] > 0 &&
    member.genders[draft.gender] === 0
  )
    return true;
  const short = draft.keys.length < 2 || member.keys.length < 2;
  const theirs = draft.titles.filter((t) => t.country && !t.former);
  const apart =
    theirs.some((t) => member.titles.some((o) => o.country && o.country !== t.country && !o.former)) &&
    !theirs.some((t) => member.titles.some((o) => o.country === t.country));
  if (short && apart) return true;
  if (!short) return false;
  const [a, b] = [
    draft.titles.find((t) => !t.former && APART.has(t.key)),
    member.titles.find((t) => !t.former && APART.has(t.key))
  ];
  return (
    a !== undefined &&
    b !== undefined &&
    !draft.titles.some((t) =>
      member.titles.some((o) => sameOffice(o, t) || (looseOffices[t.key] ?? []).includes(o.key))
    )
  );
}
const APART = new Set([
  "president",
  "prime minister",
  "king",
  "queen",
  "crown prince",
  "minister:foreign",
  "minister:defence",
  "speaker",
  "supreme leader",
  "chancellor",
  "emir",
  "first lady"
]);

export function addMention(cast: Cast, member: Member, draft: Draft): void {
  cast.who.set(draft, member);
  member.sentences.add(draft.sentence);
  for (const title of draft.titles) addTitle(member, title);
  if (draft.country) member.country ||= draft.country;
  member.style ||= draft.style;
  member.fallen ||= draft.fallen;
  if (draft.gender) member.genders[draft.gender] += 2;
  if (draft.name.length === 0) return;
  const {keys} = draft;
  if (
    keys.length > member.keys.length ||
    (keys.length === member.keys.length &&
      draft.name.join(" ").length > member.name.join(" ").length &&
      !draft.headline &&
      hasSameWords(member.name, draft.name))
  ) {
    if (member.keys.length === 1 && keys.length > 1) count(member.short, member.name.join(" "), 0);
    member.name = draft.name;
    member.keys = keys;
    index(cast, member);
  }
  if (keys.length === 1) count(member.short, draft.name.join(" "), 1);
}

/** One title once, with the number of times it is told. */
export function addTitle(member: Member, title: Title): void {
  const same = title.owner
    ? undefined
    : member.titles.find(
        (t) => t.full === title.full && t.country === title.country && t.former === title.former && !t.owner
      );
  if (same && same !== title) same.times += 1;
  else member.titles.push(title);
}

/** An initial written out, or a part more: not another spelling. */
const hasSameWords = (a: string[], b: string[]): boolean =>
  b.length > a.length || b.some((w, n) => (a[n] ?? "").length <= 2 && w.length > 2);

const count = (map: Map<string, number>, text: string, by: number): void =>
  void map.set(text, (map.get(text) ?? 0) + by);

/** Links a run of capitals to someone already known; words at its head that are no name ("Meanwhile Sudani") are left out. */
function linkBare(cast: Cast, draft: Draft, {words}: Read): void {
  if (isPlural(draft, words)) return;
  const whole = bestFit(cast, draft.keys, draft);
  if (whole && (draft.name.length > 1 || isNameLike(draft, words))) return addMention(cast, whole, draft);
  for (let skip = 1; skip < draft.name.length && draft.titles.length === 0; skip++) {
    const rest = draft.name.slice(skip);
    const first =
      draft.from === 0 || draft.headline || words[draft.from]?.pos !== "PROPN" || isAfterPlace(draft, words);
    if (!first) return;
    const keys = nameKeys(rest);
    const member = bestFit(cast, keys, draft);
    if (!member) continue;
    const word = words[draft.from + skip];
    if (!word) return;
    draft.name = rest;
    draft.keys = keys;
    draft.from += skip;
    draft.first = Math.max(draft.first, draft.from);
    draft.span = {start: word.start, end: draft.span.end};
    draft.phrase = {start: Math.max(draft.phrase.start, word.start), end: draft.phrase.end};
    return addMention(cast, member, draft);
  }
}

/** "the Trump administration", "the Kadhimi government": the name only tells which. */
function isPlural(draft: Draft, words: Read["words"]): boolean {
  const before = words[draft.first - 1];
  const after = words[draft.to];
  return (
    joined(words[draft.first]) &&
    before?.lower === "the" &&
    joined(after) &&
    !draft.possessive &&
    after?.pos === "NOUN" &&
    draft.titles.length === 0
  );
}

/** One capitalised word alone has to be a proper noun, and longer than a letter. */
function isNameLike(draft: Draft, words: Read["words"]): boolean {
  const word = words[draft.from];
  if (!word || foldName(word.text).length < 2) return false;
  return (
    word.pos === "PROPN" || word.pos === "NOUN" || draft.from > 0 || word.pos === "X" || draft.possessive
  );
}

/** Told by titles, pronouns and the given name, in this order. */
export function genderOf(member: Member): "male" | "female" | "" {
  const {male, female} = member.genders;
  if (male !== female) return male > female ? "male" : "female";
  return male > 0 ? "" : givenGender(member.name);
}

export const countryOf = (member: Member): string =>
  member.country ||
  member.titles.find((t) => t.country && !t.former)?.country ||
  member.titles.find((t) => t.country)?.country ||
  "";
