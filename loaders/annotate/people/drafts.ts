import {honorificCountries, honorifics} from "../../lexicon/offices.ts";
import type {Member} from "./cast/member.ts";
import type {Context, Owner} from "./context.ts";
import {nameKeys} from "./names/spelling.ts";
import type {Office} from "./offices.ts";
import type {ReadSentence, Word} from "./words.ts";
import type {Span} from "../../types.ts";

/** An office with all that its phrase says of it. */
export interface Title extends Office {
  /** The role with those it is joined to: "State Councilor and Foreign Minister". */
  full: string;
  /** How often the article tells it of its holder. */
  times: number;
  determiner: string;
  owner: Owner | null;
  /** Who the owner is, where his country was not known when the title was read. */
  master?: Member;
  /** Held in the past, as "the last minister to visit was X" tells: "the minister" is another by now. */
  past?: boolean;
  /** Its country is that of the office before it in a list. */
  inherits?: boolean;
  /** "his counterpart": whose. */
  rival?: Member;
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
  /** The words of the name that tell people apart: see `nameKeys`. */
  keys: string[];
  titles: Title[];
  /** The mention proper, in the body. */
  span: Span;
  /** The whole phrase. */
  phrase: Span;
  possessive: boolean;
  gender: "male" | "female" | "";
  honorific: boolean;
  /** Country of an honorific that only one gives: "Lord", "Datuk Seri". */
  style: string;
  fallen: boolean;
  /** Of "X of Tajikistan" where no office stands with the name. */
  country: string;
  /** "the last minister to come was X": the name of whom this office tells. */
  named?: Draft;
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

export interface Named {
  from: number;
  to: number;
  gender: "male" | "female" | "";
  rank: string;
  country: string;
  /** Word after the phrase, "of Iran" included. */
  end: number;
}

/** Words for an office that one country alone has: told beside another's premier, they are two people's. */
const OF_ONE_COUNTRY: Readonly<Record<string, string>> = {taoiseach: "IRL", tánaiste: "IRL"};

export function titleOf(office: Office, context: Context): Title {
  // what is new comes first: behind a spread each costs a new object
  const title: Title = {
    full: office.role,
    times: 1,
    determiner: context.determiner,
    owner: context.owner,
    ...office,
    country: office.country || context.country || (OF_ONE_COUNTRY[office.role.toLowerCase()] ?? "")
  };
  if (!context.region || office.regional) return title;
  const role = `${context.region} ${office.role}`;
  return {...title, regional: true, key: `regional ${office.key}`, role, full: role};
}

export function namedDraft(read: Read, titles: Title[], start: number, named: Named): Draft {
  const {words} = read;
  const country = named.country;
  return {
    ...baseDraft(read, named.from, named.to, "name"),
    first: start,
    end: named.end,
    titles: titles.map((t) => ({...t, country: t.country || country})),
    phrase: {start: words[start]?.start ?? 0, end: words[named.end - 1]?.end ?? 0},
    gender: named.gender || titles.find((t) => t.gender)?.gender || "",
    honorific: named.gender !== "" || named.rank !== "",
    fallen: titles.some((t) => t.fallen)
  };
}

export function baseDraft(read: Read, from: number, to: number, kind: Draft["kind"]): Draft {
  const {words, sentence} = read;
  const name = kind === "name" ? words.slice(from, to).map((w) => w.text) : [];
  const span = {start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0};
  return {
    sentence: sentence.index,
    kind,
    from,
    to,
    first: from,
    end: to,
    name,
    keys: nameKeys(name),
    titles: [],
    span,
    phrase: span,
    possessive: words[to - 1]?.possessive ?? false,
    gender: "",
    honorific: false,
    style: styleBefore(words, from),
    fallen: false,
    country: "",
    headline: read.headline
  };
}

/** Last words of the honorifics that one country gives: most words before a name are none. */
const LAST_OF_STYLES = new Set(Object.keys(honorificCountries).map((style) => style.split(" ").at(-1)));

function styleBefore(words: Word[], from: number): string {
  const last = words[from - 1];
  if (!last?.cap || !LAST_OF_STYLES.has(last.lower)) return "";
  for (let length = Math.min(3, from); length > 0; length--) {
    const text = words.slice(from - length, from).map(({lower}) => lower).join(" "); // prettier-ignore
    if (text in honorificCountries) return honorificCountries[text] ?? "";
  }
  return "";
}

export function officeDraft(
  read: Read,
  titles: Title[],
  context: Context,
  from: number,
  to: number
): Draft | null {
  const {words} = read;
  const start = words[context.start]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return {
    ...baseDraft(read, from, to, "office"),
    first: context.start,
    titles,
    span: {start, end},
    phrase: {start, end},
    gender: titles.find((t) => t.gender)?.gender ?? honoured(words, context.start)
  };
}

/** "His Excellency the President", "Her Highness the Princess": a man or a woman, by the words before the office. */
function honoured(words: Word[], office: number): "male" | "female" | "" {
  const last = words[office - 1];
  if (!last?.cap) return "";
  const honorific = `${words[office - 2]?.lower ?? ""} ${last.lower}`;
  return Object.hasOwn(honorifics, honorific) ? (honorifics[honorific] ?? "") : "";
}

/** An office alone whose mention is the word of its country. */
export function placedDraft(read: Read, title: Title, word: number): Draft {
  const at = read.words[word] as Word;
  const span = {start: at.start, end: at.end};
  return {...baseDraft(read, word, word + 1, "office"), titles: [{...title, determiner: "the"}], span, phrase: span, possessive: false, gender: title.gender}; // prettier-ignore
}
