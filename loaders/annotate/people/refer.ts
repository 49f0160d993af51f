import {fallenWords, looseOffices, soleOffices} from "../../lexicon/offices.ts";
import {emptyMember, genderOf} from "./cast.ts";
import type {Cast, Member} from "./cast.ts";
import type {Owner} from "./context.ts";
import {sameOffice} from "./offices.ts";
import type {Draft, Read, Title} from "./phrases.ts";
import {isPronoun, resolvePronoun} from "./pronouns.ts";
import type {Settled} from "./pronouns.ts";
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
}

interface Span {
  start: number;
  end: number;
}

/** Reads the article from its beginning and settles names, offices alone and pronouns, each by what stands before it. */
export function refer(reads: Read[], cast: Cast): Found[] {
  const found: Found[] = [];
  const history: Settled[] = [];
  const unnamed = new Map<string, Member>();
  for (const read of reads) {
    const subject = subjectSpan(read);
    const settle = (draft: Draft, member: Member): Settled => ({
      member,
      sentence: read.sentence.index,
      paragraph: read.sentence.paragraph,
      span: draft.span,
      subject: isSubject(read, draft, subject),
      quoted: read.words[draft.from]?.quoted ?? false
    });
    const ahead = read.drafts.flatMap((d) =>
      cast.who.has(d) && d.kind === "name" ? [settle(d, cast.who.get(d) as Member)] : []
    );
    for (const item of itemsOf(read)) {
      if ("lower" in item) {
        const member = resolvePronoun(
          read,
          item,
          history,
          ahead.filter((a) => a.span.start > item.start)
        );
        if (!member) continue;
        const span = {start: item.start, end: item.end};
        found.push({
          sentence: read.sentence.index,
          kind: "pronoun",
          member,
          span,
          phrase: span,
          possessive: ["his", "her", "hers"].includes(item.lower)
        });
        history.push({
          member,
          sentence: read.sentence.index,
          paragraph: read.sentence.paragraph,
          span,
          subject:
            subject !== null &&
            span.start >= subject.start &&
            span.end <= subject.end &&
            !["his", "her"].includes(item.lower),
          quoted: false
        });
        if (genderOf(member) === "")
          member.genders[["he", "him", "his", "himself"].includes(item.lower) ? "male" : "female"] += 1;
        continue;
      }
      fillOwners(item, read, history, cast);
      const member =
        cast.who.get(item) ?? (item.kind === "office" ? byOffice(item, read, history, cast, unnamed) : null);
      if (!member) continue;
      history.push(settle(item, member));
      found.push({
        sentence: read.sentence.index,
        kind: item.kind,
        member,
        span: item.span,
        phrase: item.phrase,
        possessive: item.possessive
      });
    }
  }
  return found;
}

function itemsOf(read: Read): (Draft | Word)[] {
  const inside = (w: Word): boolean =>
    read.drafts.some((d) => d.kind === "name" && d.span.start <= w.start && w.end <= d.span.end);
  const pronouns = read.words.filter((w) => isPronoun(w) && !inside(w));
  // "his Turkish counterpart": the pronoun stands before the phrase it opens
  return [...read.drafts, ...pronouns].sort((a, b) => startOf(a) - startOf(b) || ("lower" in a ? -1 : 1));
}
const startOf = (item: Draft | Word): number =>
  "lower" in item ? item.start : Math.min(item.span.start, item.phrase.start);

/** Gives "his Turkish counterpart" the office of him, and "his foreign minister" the country. */
function fillOwners(draft: Draft, read: Read, history: Settled[], cast: Cast): void {
  for (const title of draft.titles) {
    if (title.key !== "counterpart" && (title.country || !title.owner)) continue;
    const owner = ownerOf(title.owner, draft, read, history, cast);
    if (title.key === "counterpart") copyOffice(title, owner, draft, read, history);
    else if (owner) title.country = owner.country || countryOf(owner);
    else if (title.owner?.by === "country") title.country = lastCountry(draft, read);
  }
}

function ownerOf(
  owner: Owner | null,
  draft: Draft,
  read: Read,
  history: Settled[],
  cast: Cast
): Member | null {
  const here = history.filter((m) => m.sentence === read.sentence.index && m.span.end <= draft.span.start);
  if (owner?.by === "name") {
    const word = read.words[owner.word];
    const named = read.drafts.find(
      (d) => d.kind === "name" && word !== undefined && d.span.start <= word.start && word.end <= d.span.end
    );
    return named ? (cast.who.get(named) ?? null) : null;
  }
  if (owner?.by === "country") return null;
  if (owner?.by === "pronoun") {
    const word = read.words[owner.word];
    const settled = history.find((m) => m.span.start === word?.start);
    if (settled) return settled.member;
    if (word && (word.lower === "its" || word.lower === "their")) return null;
  }
  const subject = here.find((m) => m.subject) ?? here[here.length - 1];
  return subject?.member ?? history[history.length - 1]?.member ?? null;
}

/** "counterpart" becomes the owner's office. The country, where the phrase names none, is the one spoken of last. */
function copyOffice(title: Title, owner: Member | null, draft: Draft, read: Read, history: Settled[]): void {
  const own = owner ? mainTitle(owner) : null;
  if (own)
    Object.assign(title, {
      key: own.key,
      fields: own.fields,
      kind: own.kind,
      role: own.role,
      full: own.full,
      organization: false
    });
  if (title.country) return;
  const mine = owner ? countryOf(owner) : "";
  title.country = lastCountry(draft, read, mine) || otherCountry(history, mine);
}

const otherCountry = (history: Settled[], mine: string): string => {
  for (let k = history.length - 1; k >= Math.max(0, history.length - 8); k--) {
    const country = countryOf((history[k] as Settled).member);
    if (country && country !== mine) return country;
  }
  return "";
};

/** The country named last before the phrase in its sentence, but `not`. */
function lastCountry(draft: Draft, read: Read, not = ""): string {
  let country = "";
  for (const place of read.sentence.places)
    if (place.start < draft.phrase.start && place.country !== not && place.kind !== "body" && !place.modifier)
      country = place.country;
  return country;
}

export function mainTitle(member: Member): Title | null {
  const current = member.titles.filter(
    (t) => !t.former && t.kind !== "occupation" && t.key !== "counterpart"
  );
  return current.find((t) => !LOOSE.has(t.key)) ?? current[0] ?? member.titles[0] ?? null;
}
const LOOSE = new Set(Object.keys(looseOffices).filter((k) => k !== "prince"));

export const countryOf = (member: Member): string =>
  member.country ||
  member.titles.find((t) => t.country && !t.former)?.country ||
  member.titles.find((t) => t.country)?.country ||
  "";

const DEFINITE = new Set(["the", "his", "her", "its", "their", "'s", "this", "that"]);

/** Who holds an office that is told without a name. */
function byOffice(
  draft: Draft,
  read: Read,
  history: Settled[],
  cast: Cast,
  unnamed: Map<string, Member>
): Member | null {
  const title = draft.titles[draft.titles.length - 1] as Title;
  if (!stands(draft, title, read)) return null;
  if (title.owner && title.owner.by !== "country" && !title.country && title.key !== "counterpart")
    title.country = "";
  const named = holder(title, draft, read, history, cast);
  if (named) return named;
  const filled = fillRoleless(title, draft, read, history);
  if (filled) return filled;
  const all = [...unnamed.values()].filter((m) => fits(m, title));
  if (all.length === 1 || (all.length > 0 && !title.country)) return all[all.length - 1] as Member;
  if (
    title.former ||
    title.plural ||
    title.kind === "occupation" ||
    title.kind === "party" ||
    title.organization
  )
    return null;
  if (!soleOffices.has(title.key) && !title.key.startsWith("minister:")) return null;
  if (!title.country && LOOSE.has(title.key)) return null;
  if (!title.country && title.key === "minister") return null;
  const member = emptyMember(cast.members.length + unnamed.size);
  member.titles.push(title);
  member.country = title.country;
  unnamed.set(`${title.key}/${title.country}/${unnamed.size}`, member);
  return member;
}

/** Whether an office alone points at somebody: "the premier", "Iraq's president", "Iranian president", not "a president", "as president". */
function stands(draft: Draft, title: Title, read: Read): boolean {
  if (title.plural && draft.titles.length > 0) return false;
  const before = read.words[draft.first - 1];
  const next = read.words[draft.end];
  if (DEFINITE.has(title.determiner))
    return !(title.determiner === "the" && ["former"].includes(before?.lower ?? ""));
  if (title.determiner !== "") return false;
  if (
    title.country &&
    before &&
    ["as", "become", "became", "elected", "named", "appointed", "a", "an"].includes(before.lower)
  )
    return false;
  if (title.country) return true;
  const head = read.words[draft.from];
  return (
    (head?.cap ?? false) &&
    next !== undefined &&
    ["VERB", "AUX"].includes(next.pos) &&
    next.gap === "soft" &&
    !read.headline
  );
}

/** The named person who holds the office: of several the one mentioned last. */
function holder(title: Title, draft: Draft, read: Read, history: Settled[], cast: Cast): Member | null {
  let pool = cast.members.filter((m) => fits(m, title));
  if (title.former) pool = pool.filter((m) => m.titles.some((t) => t.former) || m.fallen);
  else {
    const living = pool.filter((m) => m.titles.some((t) => !t.former && matches(t, title)) && !m.fallen);
    pool = living.length > 0 ? living : [];
  }
  if (draft.gender) pool = pool.filter((m) => genderOf(m) === "" || genderOf(m) === draft.gender);
  if (title.country) {
    const own = pool.filter((m) => countryOf(m) === title.country);
    if (own.length > 0) return latest(own, history, title);
    // "Prime Minister Modi …": his country is told later, as "the Indian prime minister"
    const open = pool.filter(
      (m) => countryOf(m) === "" && !LOOSE.has(title.key) && !isHere(m, read, history)
    );
    const one = open.length === 1 ? (open[0] as Member) : null;
    if (one && near(one, read, history)) {
      one.country = title.country;
      return one;
    }
    return null;
  }
  return latest(pool, history, title);
}

const isHere = (m: Member, read: Read, history: Settled[]): boolean =>
  history.some((h) => h.member === m && h.sentence === read.sentence.index);
const near = (m: Member, read: Read, history: Settled[]): boolean =>
  history.some((h) => h.member === m && read.sentence.index - h.sentence <= 6);

function latest(pool: Member[], history: Settled[], title: Title): Member | null {
  if (pool.length <= 1) return pool[0] ?? null;
  for (let k = history.length - 1; k >= 0; k--) {
    const {member} = history[k] as Settled;
    if (pool.includes(member)) return member;
  }
  const ranked = looseOffices[title.key];
  if (ranked)
    for (const key of ranked) for (const m of pool) if (m.titles.some((t) => t.key === key)) return m;
  return pool[0] ?? null;
}

const fits = (member: Member, title: Title): boolean =>
  member.titles.some((t) => matches(t, title)) &&
  (!title.country || countryOf(member) === "" || countryOf(member) === title.country);

/** Whether office `own` may be told as `told`. */
function matches(own: Title, told: Title): boolean {
  if (own.regional !== told.regional && told.country !== "") return false;
  if (sameOffice(own, told)) return true;
  if (told.key === "minister") return own.key.startsWith("minister:");
  if (told.key === "deputy minister") return own.key.startsWith("deputy minister");
  return (looseOffices[told.key] ?? []).includes(own.key);
}

/** "Xi Jinping arrived in Hanoi. The Chinese leader …": the office of one who was named without it. */
function fillRoleless(title: Title, draft: Draft, read: Read, history: Settled[]): Member | null {
  if (title.former || fallenWords.has(title.role.toLowerCase())) return null;
  for (let k = history.length - 1; k >= 0; k--) {
    const m = history[k] as Settled;
    const away = read.sentence.index - m.sentence;
    if (away > 2) return null;
    if (away === 0 && !isPredicate(draft, read)) continue;
    if (!m.subject || m.member.name.length === 0) continue;
    if (m.member.titles.some((t) => t.kind !== "occupation" || t.key === "analyst")) return null;
    const known = genderOf(m.member);
    if (draft.gender && known && known !== draft.gender) return null;
    m.member.titles.push(title);
    return m.member;
  }
  return null;
}

/** "Sudani is Iraq's prime minister", "who became the president of Iran". */
function isPredicate(draft: Draft, {words}: Read): boolean {
  const before = words[draft.first - 1];
  return before !== undefined && ["is", "was", "became", "as", "remains"].includes(before.lower);
}
