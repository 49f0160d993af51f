import type {Span} from "../../types.ts";
import {genderOf} from "./cast/member.ts";
import type {Cast, Member} from "./cast/member.ts";
import {byOffice} from "./holders.ts";
import {fillOwners} from "./owners.ts";
import type {Draft, Read} from "./drafts.ts";
import {resolvePronoun} from "./pronouns.ts";
import type {Settled} from "./pronouns.ts";
import {
  genderOfPronoun,
  isEpithet,
  isHonorificAlone,
  isHonorificPronoun,
  isLatter,
  isPossessive,
  isPronoun,
  isReferring,
  mayRefer
} from "./pronouns/referring.ts";
import {isSubject, subjectSpan} from "./subjects.ts";
import type {Word} from "./words.ts";

/** A mention with its person, before it is written out. */
export interface Found {
  sentence: number;
  kind: "name" | "office" | "pronoun";
  member: Member;
  span: Span;
  phrase: Span;
  possessive: boolean;
  /** Is the subject of its sentence. */
  subject: boolean;
}

/** What the resolver knows while it reads on. */
export interface State {
  reads: Read[];
  cast: Cast;
  history: Settled[];
  unnamed: Member[];
  found: Found[];
  /** Whether countries have been worked out: before, an office with a country is not given to one without. */
  settled: boolean;
}

/** What a sentence holds that tells of people, found once: the article is read twice. */
export interface Told {
  /** Its phrases and pronouns, in order. */
  items: (Draft | Word)[];
  /** What its main verb has for subject. */
  subject: Span | null;
}

export function toldIn(read: Read): Told {
  const items = itemsOf(read);
  return {items, subject: items.length > 0 ? subjectSpan(read) : null};
}

/** Reads the article from its beginning and settles names, offices alone and pronouns, each by what stands before it. */
export function refer(told: readonly Told[], reads: Read[], cast: Cast, settled: boolean): Found[] {
  const state: State = {reads, cast, history: [], unnamed: [], found: [], settled};
  for (let at = 0; at < told.length; at++) readOn(state, at, told[at]!);
  return state.found;
}

function readOn(state: State, at: number, {items, subject}: Told): void {
  const read = state.reads[at] as Read;
  const {cast, history} = state;
  for (const item of items) {
    if ("lower" in item) {
      const ahead = isPossessive(item) ? namedAfter(item, read, cast, subject) : [];
      const member = resolvePronoun(state.reads, at, item, history, ahead);
      if (member) addPronoun(state, read, item, member, subject);
      continue;
    }
    fillOwners(item, at, state);
    const member = cast.who.get(item) ?? (item.kind === "office" ? byOffice(item, read, state) : null);
    if (!member) continue;
    const settled = settle(read, item, member, subject);
    history.push(settled);
    const {kind, span, phrase, possessive} = item;
    state.found.push({
      sentence: read.sentence.index,
      kind,
      member,
      span,
      phrase,
      possessive,
      subject: settled.subject
    });
  }
}

/** The people whom a sentence names behind a pronoun. */
function namedAfter({start}: Word, read: Read, {who}: Cast, subject: Span | null): Settled[] {
  const ahead: Settled[] = [];
  for (const draft of read.drafts) {
    const member = draft.kind === "name" && draft.phrase.start > start ? who.get(draft) : undefined;
    if (member) ahead.push(settle(read, draft, member, subject));
  }
  return ahead;
}

const settle = (read: Read, draft: Draft, member: Member, subject: Span | null): Settled => ({
  member,
  sentence: read.sentence.index,
  span: draft.span,
  subject: isSubject(read, draft, subject),
  possessive: draft.possessive,
  pronoun: false,
  quoted: read.words[draft.from]?.quoted ?? false
});

function addPronoun(state: State, read: Read, word: Word, member: Member, clause: Span | null): void {
  const span = {start: word.start, end: word.end};
  const possessive = isPossessive(word) && !isHonorificPronoun(read.words, word);
  const isIt =
    (clause !== null && span.start >= clause.start && span.end <= clause.end) || isBeforeMainVerb(read, word);
  const sentence = read.sentence.index;
  const subject = (isIt || isEpithet(read, word)) && !possessive;
  state.history.push({pronoun: true, member, sentence, span, subject, possessive, quoted: false});
  state.found.push({sentence, kind: "pronoun", member, span, phrase: span, possessive, subject});
  if (isPronoun(word) && genderOf(member) === "") member.genders[genderOfPronoun(word)] += 1;
}

/** "In April 2024 he flew": right before the first finite verb. */
function isBeforeMainVerb(read: Read, word: Word): boolean {
  const verb = read.sentence.verbs.find((v) => v.form === "finite");
  const next = read.words[word.i + 1];
  return /^(?:s?he|latter)$/.test(word.lower) && verb !== undefined && next?.token === verb.first;
}

function itemsOf(read: Read): (Draft | Word)[] {
  const pronouns = mayRefer(read) ? read.words.filter((w) => refers(read, w)) : [];
  if (pronouns.length === 0 && read.drafts.length < 2) return read.drafts;
  // "his Turkish counterpart": the pronoun stands before the phrase it opens
  return [...read.drafts, ...pronouns].sort((a, b) => startOf(a) - startOf(b) || ("lower" in a ? -1 : 1));
}
const refers = (read: Read, w: Word): boolean =>
  isReferring(w) &&
  (isPronoun(w) || isLatter(read, w) || isEpithet(read, w)) &&
  (!isHonorificPronoun(read.words, w) || isHonorificAlone(read.words, w)) &&
  (!isInName(read.drafts, w) || isEpithet(read, w));
const isInName = (drafts: readonly Draft[], {start, end}: Word): boolean =>
  drafts.some((d) => d.kind === "name" && d.span.start <= start && end <= d.span.end);
const startOf = (item: Draft | Word): number => ("lower" in item ? item.start : Math.min(item.span.start, item.phrase.start)); // prettier-ignore
