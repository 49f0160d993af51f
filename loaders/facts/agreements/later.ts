/** Later mentions join the agreement they speak of. */
import {ACRONYMS} from "../../lexicon/agreements.ts";
import {indexOfWord, wordsFrom} from "../near.ts";
import {countriesIn} from "../parties.ts";
import {daysApart, isAfter} from "../when.ts";
import {datesOf} from "./force.ts";
import type {Deal} from "./frame.ts";
import {isUnvouched} from "./links.ts";
import {contentWords} from "./merge.ts";
import {SAID_OF} from "./repeats.ts";
import {sectorsOfVerb} from "./sectors.ts";

/** Mentions among which an antecedent is sought. */
const REACH = 100;

/** Statuses, from the one that says least. */
const RANK = ["", "proposed", "planned", "agreed", "signed", "ended"];

/**
 * Joins later mentions to the agreement they speak of: "the deal", "the memorandum", "the pact was scrapped on Friday". The earlier
 * telling takes the later status and a date that it lacks; the later mention makes no row of its own.
 */
export function joinMentions(deals: readonly Deal[]): Deal[] {
  const kept: Deal[] = [];
  for (const deal of deals) {
    if (isDenial(deal)) {
      const told = kept.findLast((d) => deal.phrase.sentence.index - d.phrase.sentence.index <= 2);
      if (told && isDone(told)) told.reason = "the text denies it afterwards";
    }
    if (deal.reason === SAID_OF) continue;
    const paper = deal.phrase.standIn ? kept.find((d) => d.phrase === deal.phrase.origin) : undefined;
    const origin = paper ?? (deal.phrase.definite || deal.phrase.part ? antecedent(deal, kept) : null);
    if (origin) absorb(origin, deal);
    else if (!deal.phrase.pronoun) kept.push(deal);
  }
  return kept;
}

/** "No such document exists", "There was no memorandum, the spokesman said": what was reported before is denied. */
const isDenial = ({
  phrase: {
    sentence: {tokens},
    first,
    core
  }
}: Deal): boolean =>
  indexOfWord(tokens, "no", 0, core + 2) >= 0 &&
  (/^there (?:was|is|were|are|has been) no (?:such )?\w+$/.test(wordsFrom(tokens, 0, core + 1).replace(/^[“"„«'] /, "")) || // prettier-ignore
    /^no such /.test(wordsFrom(tokens, Math.max(0, first - 1), core + 2).replace(/^[“"„«'] /, "")));

function antecedent(deal: Deal, before: readonly Deal[]): Deal | null {
  if (deal.phrase.pronoun) return pronounAntecedent(deal, before);
  if (before.length === 0) return null;
  // "The treaty that gave birth to the plant" tells which one it is
  const own = deal.phrase.sentence.tokens[deal.phrase.last + 1];
  const isTold =
    (/^(?:that|which)$/.test(own?.lower ?? "") ||
      // "the treaty signed with Lisbon in 2006"
      (/^(?:signed|concluded|initialled)$/.test(own?.lower ?? "") && deal.timing.date !== "")) &&
    (deal.phrase.rank === "strong" || deal.link?.act === "sign") &&
    deal.reason === "" &&
    deal.parties.length > 1;
  // what was denied or only hoped for is no antecedent of one that is told with parties of its own
  const fits = before
    .slice(-REACH)
    .filter(
      (d) =>
        isSame(d, deal) &&
        !(isTold && (d.reason !== "" || d.link === null)) &&
        (d.reason === "" ||
          d.link === null ||
          deal.reason !== "" ||
          isGuessed(deal) ||
          isRightBehind(d, deal))
    );
  // "signed a memorandum and ended the talks on an agreement. The agreement will be signed in May": not the one that is signed
  const isOpen = deal.status === "planned" && deal.link?.act === "sign" && deal.reason === "";
  const open = isOpen ? fits.filter((d) => d.status !== "signed") : [];
  const pool = open.length > 0 ? open : fits;
  return pool.findLast((d) => d.reason === "") ?? pool.at(-1) ?? null;
}

/** "It is to be signed in May": of the nearest sentence with agreements the first. */
function pronounAntecedent({phrase}: Deal, before: readonly Deal[]): Deal | null {
  const fits = before
    .slice(-REACH)
    .filter(
      (d) =>
        d.phrase.kind === phrase.kind &&
        d.phrase.plural === phrase.plural &&
        phrase.sentence.index - d.phrase.sentence.index <= 2 &&
        (d.phrase.sentence !== phrase.sentence || d.phrase.head < phrase.head)
    );
  const last = fits.at(-1)?.phrase.sentence;
  return fits.find((d) => d.phrase.sentence === last) ?? null;
}

/** "had long discussed a protocol. … The pact was signed in May": nothing but the noun says which. */
const isRightBehind = (told: Deal, later: Deal): boolean =>
  later.phrase.core === later.phrase.head &&
  contentWords(later.title).length === 0 &&
  !/^the text |only wished|called off/.test(told.reason) &&
  later.phrase.sentence.index - told.phrase.sentence.index <= 3;

const isGuessed = ({doubts}: Deal): boolean => doubts.includes("parties from context");

function isSame(told: Deal, later: Deal): boolean {
  if (told.phrase.version !== later.phrase.version) return false;
  if ((told.phrase.kind === "project") !== (later.phrase.kind === "project")) return false;
  if (isNamed(later) && told.phrase.kind !== later.phrase.kind) return false;
  if (!sameKind(told, later) || told.phrase.plural !== later.phrase.plural) return false;
  if (told.phrase.plural && later.count !== null && told.count !== null && later.count !== told.count)
    return false;
  if (
    told.parties.length > 0 &&
    later.parties.length > 0 &&
    later.doubts.every((d) => !/context/.test(d)) &&
    told.parties.join() !== later.parties.join()
  )
    return false;
  // "its defence agreement with Paris", after talks on one between others that were named: not the same
  if (
    told.link === null &&
    told.parties.length === 0 &&
    later.parties.length > 0 &&
    later.doubts.length === 0 &&
    !isNear(told, later)
  )
    return false;
  if (isElsewhen(told, later) || isEndedBefore(told, later) || isOfAnotherYear(told, later)) return false;
  // "The treaty signed with Lisbon", after a full agenda with which nothing was done
  const noun = told.phrase.sentence.tokens[told.phrase.head]!.lower;
  if (told.link === null && told.phrase.rank !== "strong" && later.phrase.rank === "strong" && !/^(?:protocol|convention|declaration)$/.test(noun)) return false; // prettier-ignore
  const places = later.phrase.sentence.places.map((p) => p.text.toLowerCase());
  const own = contentWords(later.title).filter((word) => !places.includes(word));
  if (own.length === 0)
    return (
      later.phrase.sentence.index - told.phrase.sentence.index <= 12 &&
      later.phrase.sentence.index >= told.phrase.sentence.index
    );
  // "the CEPA", of a Comprehensive Economic Partnership Agreement
  const letters = later.phrase.sentence.tokens[later.phrase.head]!.text;
  if (ACRONYMS.has(letters) && (initials(told.title).includes(letters) || told.phrase.sentence.text.includes(letters))) return true; // prettier-ignore
  const theirs = contentWords(told.title);
  // "the tax accord", of an agreement on double taxation
  const common = own.filter((word) => theirs.some((one) => one === word || (word.length > 2 && one.startsWith(word)) || (one.length > 2 && word.startsWith(one)))).length; // prettier-ignore
  // a declaration of this week, and "the Treaty on Strategic Partnership, concluded in 2008"
  if (common < own.length && isDone(told) && isDone(later) && later.timing.doubts.length === 0 && (daysApart(told.timing.date, later.timing.date) ?? 0) > 31) return false; // prettier-ignore
  return common > 0 && (!isNamed(later) || common * 2 >= own.length);
}

/** "the Migration and Mobility Partnership Agreement": a name of its own. */
const isNamed = ({phrase: {sentence: {tokens}, core, head}}: Deal): boolean =>
  head - core > 1 && [core, head].every((k) => /^\p{Lu}\p{Ll}/u.test(tokens[k]?.text ?? "")); // prettier-ignore

const initials = (title: string): string =>
  (title.match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !/^(?:of|on|for|the|and|between)$/i.test(w)).map((w) => w.charAt(0).toUpperCase()).join(""); // prettier-ignore

/** Both signed, on days that the text tells and that lie more than a month apart. */
const isElsewhen = (told: Deal, later: Deal): boolean =>
  isSealed(told) && isSealed(later) && told.timing.doubts.length + later.timing.doubts.length === 0 &&
  (daysApart(told.timing.date, later.timing.date) ?? 0) > 31; // prettier-ignore

/** Signed, or concluded, and not only reached or in force, which may be said of it at another time. */
const isSealed = ({status, link, phrase: {sentence}}: Deal): boolean =>
  status === "signed" || (status === "agreed" && sentence.verbs[link?.verb ?? -1]?.lemma === "conclude");

/** "The 1973 treaty", after an understanding of last week: a date of its own name tells which one it is. */
const isOfAnotherYear = (told: Deal, later: Deal): boolean =>
  told.timing.date !== "" && told.status !== "planned" && datesOf(later.phrase).some((d) => (daysApart(told.timing.date, d.from) ?? 0) > 366); // prettier-ignore

/** Ended before the other was signed: "had lapsed in 2019", below agreements of last week. */
const isEndedBefore = (told: Deal, later: Deal): boolean =>
  later.status === "ended" && isAfter(told.timing.date, later.timing.date);

/** The sentence of the earlier mention, or one beside it, names the later one's parties, or none is named there. */
function isNear({phrase: {sentence}}: Deal, {parties, phrase}: Deal): boolean {
  if (sentence === phrase.sentence) return true;
  const codes = countriesIn(sentence);
  return codes.every((code) => parties.includes(code)) && phrase.sentence.index - sentence.index <= 3;
}

const GENERIC_KIND = new Set(["agreement"]);

const sameKind = ({phrase: a}: Deal, {phrase: b}: Deal): boolean =>
  a.kind === b.kind || GENERIC_KIND.has(a.kind) || GENERIC_KIND.has(b.kind);

const isDone = ({status}: Deal): boolean => status === "agreed" || status === "signed";

/** "have completed negotiations on an accord. … The text will be signed in May": it was only settled. */
const isUnsigned = ({status, link, phrase: {sentence}}: Deal): boolean =>
  status === "agreed" && (link?.settled === true || /^(?:initial|finali[sz]e|complete|finish)$/.test(sentence.verbs[link?.verb ?? -1]?.lemma ?? "")); // prettier-ignore

/** "were to sign it on Monday. … It is now to be signed in May". */
function isPutOff({status, link, phrase: {sentence}}: Deal, later: Deal): boolean {
  const verb = sentence.verbs[link?.verb ?? -1];
  const governor = sentence.verbs[verb?.governor ?? -1] ?? verb;
  return status === "planned" && (governor?.tense === "past" || later.phrase.sentence.tokens.some((t) => t.lower === "now")); // prettier-ignore
}

function absorb(origin: Deal, later: Deal): void {
  const {sentence} = later.phrase;
  const fields = sectorsOfVerb(sentence, later.phrase.last);
  const more = fields.length > 1 ? fields : later.sectors;
  if (origin.sectors.length === 0 && more.length > 1) {
    origin.sectors = more;
    origin.added.push({sentence, columns: ["sectors"]});
  }
  if (later.status === "" || later.reason !== "") return;
  // "no such agreement was signed. … was quoted as having “closed the deal”": what is denied stands denied
  if (later.status !== "signed" && /\bno such /.test(wordsFrom(origin.phrase.sentence.tokens, Math.max(0, origin.phrase.first - 2), origin.phrase.head + 1))) return; // prettier-ignore
  // "left without having signed the contract. … The document is finished": it says less than that it was signed
  if (later.phrase.standIn && origin.reason !== "" && origin.link === null && later.link?.act === "reach" && later.status === "agreed" && isUnvouched(origin.phrase)) return; // prettier-ignore
  const isFurther = RANK.indexOf(later.status) > RANK.indexOf(origin.status);
  const isStillTo = origin.reason === "" && later.status === "planned" && /^(?:sign|reach)$/.test(later.link?.act ?? "") && later.timing.doubts.length === 0 && (isUnsigned(origin) || (isPutOff(origin, later) && later.timing.date !== "")); // prettier-ignore
  if (isStillTo) {
    Object.assign(origin, {status: "planned", timing: later.timing});
    origin.added.push({sentence, columns: ["status", "date", "date_basis"]});
  } else if (origin.reason !== "" || (isFurther && (later.status === "signed" || later.status === "ended"))) {
    const isSure = later.parties.length > 1 && later.doubts.length === 0 && origin.reason !== "";
    const parties = origin.parties.length > 1 && !isSure ? origin.parties : later.parties;
    origin.added.push({sentence, columns: ["status", "date", "date_basis"]});
    Object.assign(origin, {
      status: later.status, timing: later.timing, link: later.link, rule: later.rule, reason: "", parties,
      doubts: [...later.doubts, "status from a later mention"]
    }); // prettier-ignore
  } else if (
    (later.status === origin.status || (isDone(later) && isDone(origin))) &&
    (origin.timing.date === "" || origin.timing.doubts.length > 0) &&
    later.timing.date !== "" &&
    later.timing.doubts.length === 0
  ) {
    origin.timing = later.timing;
    origin.doubts = origin.doubts.filter((d) => d !== "date from context");
    origin.added.push({sentence, columns: ["date", "date_basis"]});
  }
}
