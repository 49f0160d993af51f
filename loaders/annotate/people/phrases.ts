import {formerWords} from "../../lexicon/offices.ts";
import {nameParticles} from "../../lexicon/names.ts";
import {contextOf} from "./context.ts";
import type {Context} from "./context.ts";
import {findOffices} from "./offices.ts";
import type {Office} from "./offices.ts";
import {isHeadline, joined, wordsOf} from "./words.ts";
import type {ReadSentence, Word} from "./words.ts";
import {titleOf, namedDraft, officeDraft} from "./drafts.ts";
import type {Title, Draft, Read} from "./drafts.ts";
import {nameAfter} from "./naming.ts";
import {pluralDrafts} from "./plurals.ts";
import {addBareNames} from "./bare.ts";
import {markOwn, ownSurnames} from "./ownNames.ts";

/**
 * Reads all sentences; those with a word that others give to a person as surname ("President Trevor Prince … Prince said") are read
 * again with it.
 */
export function readSentences(sentences: readonly ReadSentence[]): Read[] {
  const reads = sentences.map((sentence) => readSentence(sentence));
  const own = ownSurnames(reads);
  if (own.size === 0) return reads;
  return reads.map((read) => (markOwn(read, own) ? readSentence(read.sentence, read.words) : read));
}

/** Reads a sentence's titled names, offices alone, and runs of capitals that may be names. */
export function readSentence(sentence: ReadSentence, known?: Word[]): Read {
  const words = known ?? wordsOf(sentence);
  const read: Read = {sentence, words, headline: isHeadline(words, sentence), drafts: [], plurals: []};
  const all = findOffices(words);
  const offices = known ? all.filter(({from, to}) => !words.slice(from, to).some((w) => w.own)) : all;
  const taken = words.map(() => false);
  for (const {from, to} of offices) taken.fill(true, from, to);
  let floor = 0;
  for (let n = 0; n < offices.length; n++) {
    const office = offices[n] as Office;
    const context = contextOf(words, office, floor);
    const group = [office];
    if (isOfMaster(words, office, offices[n + 1], offices[n + 2])) group.push(offices[(n += 2)] as Office);
    // "army chief General Asim Munir"; "State Councilor and Foreign Minister Wang Yi"
    while (n + 1 < offices.length && goesWith(words, group, offices[n + 1] as Office, context))
      group.push(offices[++n] as Office);
    const last = group[group.length - 1] as Office;
    const titles = group.map((o) => titleOf(o, context));
    joinRoles(words, titles);
    // "Armenia's prime minister at the time"
    if (endsAtTheTime(words, last.to)) for (const title of titles) title.past = true;
    const drafts = last.plural
      ? pluralDrafts(read, titles[titles.length - 1] as Title, context, taken)
      : [draftOf(read, titles, context, taken)];
    if (last.plural && drafts.length === 0) read.plurals.push(titles[titles.length - 1] as Title);
    for (const draft of drafts) {
      if (!draft) continue;
      read.drafts.push(draft);
      taken.fill(true, draft.from, draft.to);
    }
    // a possessor stays in sight: "President Ouattara's special adviser"
    const behind = Math.max(last.to, ...drafts.map((d) => d?.to ?? 0));
    floor = words[behind - 1]?.possessive ? behind - 1 : behind;
  }
  addBareNames(read, taken);
  read.drafts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return read;
}

const endsAtTheTime = (words: Word[], to: number): boolean =>
  words[to - 1]?.lower === "time" && words[to - 2]?.lower === "the" && words[to - 3]?.lower === "at";

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
  // "Deputy Prime Minister of Slovakia – Minister of Culture X": a dash joins two offices of one name
  if (between.length === 0 && words[next.from]?.gap === "dash" && last.key === "deputy prime minister" && last.country) return next.kind === "minister" && (!next.country || next.country === last.country) && nextName(words, next.to); // prettier-ignore
  if (between.length === 0) return joined(words[next.from]) && !HEADS_OF_STATE.has(last.key);
  const and = between[0] as Word;
  if (isAndFormer(words, between, next)) return true;
  if (
    between.length !== 1 ||
    !(and.lower === "and" || and.lower === "&") ||
    !joined(and) ||
    !joined(words[next.from])
  )
    return false;
  if (HEADS_OF_STATE.has(last.key) && next.kind === "government") return false;
  // "X, the deputy premier and transport minister,", "X, who is …"
  const apposition =
    context.start > 0 &&
    (["comma", "open", "dash"].includes(words[context.start]?.gap ?? "") ||
      /^(?:is|was)$/.test(words[context.start - 1]?.lower ?? ""));
  if (apposition && context.determiner !== "a")
    return context.determiner !== "the" || !last.country || next.country === "";
  const ranked =
    last.key.startsWith("deputy ") ||
    ["crown prince", "state councilor", "deputy prime minister", "deputy emir"].includes(last.key);
  const apart = closesWithName(words, next, context);
  if (isOneDeputy(words, last, next, context)) return true;
  return (
    (apart || nextName(words, next.to)) &&
    (ranked ||
      (apart && last.key === "prime minister" && words[next.head]?.cap === true) ||
      (context.determiner === "" && words[last.head]?.cap === words[next.head]?.cap && last.country === ""))
  );
}

/** "Special Representative of the President and former Prime Minister X": of one name, what he is and what he was. */
const isAndFormer = (words: Word[], between: readonly Word[], next: Office): boolean =>
  next.former &&
  between[0]?.lower === "and" &&
  between.length === 2 &&
  formerWords.has(between[1]?.lower ?? "") &&
  [...between, words[next.from]].every((word) => joined(word)) &&
  nextName(words, next.to);

/** "Special Representative of the President and former Prime Minister X": the President is another, whom X serves. */
const isOfMaster = (words: Word[], {to, kind, plural}: Office, master?: Office, next?: Office): boolean =>
  master !== undefined &&
  next?.former === true &&
  !plural &&
  (kind === "aide" || kind === "diplomat") &&
  master.from - to === 2 &&
  /^(?:of|to)$/.test(words[to]?.lower ?? "") &&
  isAndFormer(words, words.slice(master.to, next.from), next);

/** "The Jamaican deputy prime minister and transport minister spoke": one, where no names and no plural follow. */
const isOneDeputy = (words: Word[], last: Office, next: Office, {determiner, country}: Context): boolean =>
  last.key === "deputy prime minister" &&
  next.key.startsWith("minister:") &&
  (country !== "" || determiner === "the") &&
  !(words[next.to]?.cap && words[next.to]?.gap !== "hard") &&
  !/^(?:were|are|have|both|and)$/.test(words[next.to]?.lower ?? "");

const nextName = (words: Word[], k: number): boolean =>
  joined(words[k]) && (words[k]?.cap ?? false) && !words[k]?.place;

/** "The Deputy Prime Minister and Minister of Health, X, flew": one article and one name for both; "…, X and Y" are two people. */
function closesWithName(words: Word[], {to}: Office, {determiner}: Context): boolean {
  const first = words[to];
  if (first?.gap !== "comma" || !first.cap || first.place || !/^(?:the|)$/.test(determiner)) return false;
  let end = to + 1;
  while (joined(words[end]) && (words[end]?.cap || nameParticles.has(words[end]?.lower ?? ""))) end++;
  return end - to > 1 && !joined(words[end]) && words[end]?.lower !== "and";
}

/** "Foreign Minister X, Myanmar": in a line without a verb. */
function listed({words, sentence}: Read, to: number): string {
  const place = words[to]?.gap === "comma" && sentence.verbs.length === 0 ? words[to]?.place : null;
  if (place?.kind !== "country" || words[to]?.possessive) return "";
  let next = to;
  while (words[next]?.place === place) next++;
  return !words[next] || !joined(words[next]) ? place.country : "";
}

function draftOf(read: Read, titles: Title[], context: Context, taken: readonly boolean[]): Draft | null {
  const {words} = read;
  const last = titles[titles.length - 1] as Title;
  const named = nameAfter(words, last, context, read.drafts, taken);
  if (named)
    return namedDraft(read, titles, context.start, {
      ...named,
      country: named.country || listed(read, named.to)
    });
  return officeDraft(read, titles, context, titles[0]?.from ?? 0, last.to);
}
