import type {Draft, Title} from "../drafts.ts";
import {bestFit} from "./fit.ts";
import {givenGender} from "../names/givenNames.ts";

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
  /** Office or country are another article's word. */
  introduced: boolean;
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
  /** Full names of whatever was not taken for a person: another article may know better. */
  unsure: string[][];
}

/** The most people that one article is taken to name; beyond it nobody new is made. */
const MOST = 400;

export function admit(cast: Cast, draft: Draft): void {
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
  introduced: false,
  style: "",
  genders: {male: 0, female: 0},
  fallen: false,
  short: new Map(),
  sentences: new Set()
});

function index(cast: Cast, member: Member): void {
  for (const [letter = ""] of member.keys) {
    const set = cast.letters.get(letter) ?? new Set();
    cast.letters.set(letter, set.add(member));
  }
}

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
        (t) =>
          t.full === title.full &&
          // "Deputy Prime Minister and Foreign Minister X": two offices, told in one breath
          t.key === title.key &&
          t.country === title.country &&
          t.former === title.former &&
          !t.owner
      );
  if (same && same !== title) same.times += 1;
  else member.titles.push(title);
}

/** An initial written out, or a part more: not another spelling. */
const hasSameWords = (a: string[], b: string[]): boolean =>
  b.length > a.length || b.some((w, n) => (a[n] ?? "").length <= 2 && w.length > 2);

const count = (map: Map<string, number>, text: string, by: number): void =>
  void map.set(text, (map.get(text) ?? 0) + by);

/** Told by titles, pronouns and the given name, in this order. */
export function genderOf(member: Member): "male" | "female" | "" {
  const {male, female} = member.genders;
  if (male !== female) return male > female ? "male" : "female";
  return male > 0 ? "" : givenGender(member.name);
}

/** Where he is host is where the others are, if an office of his says nothing else: "the host, X, the Bolivian ambassador". */
export const countryOf = (member: Member): string =>
  member.country ||
  member.titles.find((t) => t.country && !t.former && t.key !== "host")?.country ||
  member.titles.find((t) => t.country)?.country ||
  "";
