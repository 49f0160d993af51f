/** What the words around a figure say of who sells and who buys, before anything is inferred. */
import {ATTRACTING, GOODS_NOUNS} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {PAIR_WORDS} from "../parties.ts";
import type {Anchor} from "./anchor.ts";
import {type Figure, textOf, wordAt} from "./figure.ts";
import {partiesOf, type PartyMention} from "./places.ts";

/** What the words around the figure say of the two sides, before anything is inferred. */
export interface Sides {
  from: string[];
  to: string[];
  /** Partners without a direction: "between A and B", "with A". */
  both: string[];
  /** Words that stand for the other one: "its neighbour", "the two countries". */
  pronoun: boolean;
}

export const isReversed = ({sense: {is}}: Anchor): boolean =>
  REVERSED.has(is) || is === "owe" || is === "debt";

const REVERSED = new Set(["imports", "buy", "take"]);

export function sidesOf(figure: Figure, anchor: Anchor): Sides {
  const {sentence} = figure;
  const {is} = anchor.sense;
  const all = apportioned(figure, partiesOf(sentence, figure.article));
  const gapped = subjectOfGap(figure, anchor, all);
  const own = (m: PartyMention) => anchor.way === "verb" && (gapped ? m === gapped : isInSubject(anchor, m));
  const mentions = withoutSiblings(
    figure,
    all.filter((m) => own(m) || (inReach(figure, anchor, m) && !(gapped && isInSubject(anchor, m))))
  );
  const sides: Sides = {from: [], to: [], both: [], pronoun: false};
  const verbal = anchor.way === "verb";
  const paid = isPaidFor(figure, anchor);
  const holder: "from" | "to" = paid
    ? "from"
    : REVERSED.has(is) || is === "owe" || is === "debt"
      ? "to"
      : "from";
  const other = holder === "from" ? "to" : "from";
  const add = (side: keyof Omit<Sides, "pronoun">, code: string) => {
    if (!sides[side].includes(code)) sides[side].push(code);
  };
  const attracts =
    (is === "investment" && ATTRACTING.has(anchor.verb?.lemma ?? "")) ||
    // "asked Beijing to reschedule $15 billion of debt": the creditor does
    (is === "debt" && FORGIVING.test(anchor.verb?.lemma ?? "") && anchor.verb?.passive === false);
  const isPartner = /^partners?$/.test(wordAt(sentence, anchor.token));
  const compound = possessors(sentence, anchor.token, mentions);
  for (const m of mentions) {
    const p = m.preposition;
    const isAfter = m.first > anchor.token;
    // "4,300 tonnes of Congolese cobalt went the other way"
    if (verbal && m.first > figure.last && m.last < anchor.token && (m.demonym || p === "of")) {
      if (is !== "owe" && is !== "invest") add("from", m.code);
      continue;
    }
    // "China remained Germany's most important trading partner"
    // "ahead of the United States with 252.3 billion": whose figure it is stands right before
    const ahead = isPartner
      ? mentions.findLast((one) => one.last < figure.first && figure.first - one.last <= 4)
      : undefined;
    if (ahead && m !== ahead && !compound.includes(m)) continue;
    if (isPartner && p === "of" && !compound.includes(m) && m !== ahead) continue;
    if (ahead === m && ahead) add("both", m.code);
    else if (isPartner && p === "" && !compound.includes(m) && (isInSubject(anchor, m) || !isAfter))
      add("both", m.code);
    else if (own(m) && !/^(?:in|at|on|under|with|by|from|to)$/.test(p))
      add(isPassive(anchor) ? other : holder, m.code);
    else if ((anchor.way === "in" || attracts) && is !== "trade" && isInSubject(anchor, m) && p === "")
      add(attracts ? other : holder, m.code);
    else if (!verbal && compound.includes(m))
      add(is === "trade" ? "both" : compound.indexOf(m) > 0 ? other : holder, m.code);
    else if (p === "between" || (p === "with" && is !== "sell" && is !== "send")) add("both", m.code);
    else if (p === "to" || p === "into") {
      if (is === "debt" || is === "owe") add("from", m.code);
      else add("to", m.code);
    } else if (p === "from") add(paid ? "to" : "from", m.code);
    else if (p === "in" && (is === "investment" || is === "invest") && isAfter) add("to", m.code);
    else if (p === "by" && isAfter) add(verbal && (is === "buy" || is === "owe") ? "to" : "from", m.code);
    else if (p === "of" && isAfter && is === "trade") add("both", m.code);
    // "have invested $1.2 billion in the economy of Kazakhstan"
    else if (
      p === "of" &&
      isAfter &&
      /^invest/.test(is) &&
      INTO.test(textOf(sentence, m.first - 6, m.first - 1))
    )
      add("to", m.code);
    else if (p === "of" && isAfter) add("from", m.code);
    else if (verbal && !isAfter && isSubject(figure, anchor, m, mentions))
      add(isPassive(anchor) ? other : holder, m.code);
    else if (verbal && isAfter && m.last < figure.first && p === "")
      add(isPassive(anchor) ? holder : other, m.code);
    else if (verbal && isAfter && p === "" && m.first <= figure.first) add(other, m.code);
    // "the $70 million that Argentina owes Bolivia"
    else if (verbal && isAfter && p === "" && figure.last < anchor.token) add(other, m.code);
  }
  sides.pronoun =
    PAIR_WORDS.test(textOf(sentence, figure.from, figure.to)) ||
    /\b(?:neighbou?rs?|partner|ally|there|the other|counterpart)\b|\b(?:to|from|with|into) (?:the|that) (?:[\w-]+ )?(?:island|country|market|kingdom|republic|emirate|sultanate|archipelago|latter|former)\b/.test(
      textOf(sentence, anchor.token - 8, figure.to)
    );
  return sides;
}

/** "Benin owes Nigeria $2.4 million, and Togo $3.4 million": a country right before a later figure of one verb is its subject. */
function subjectOfGap(
  {sentence, first, before}: Figure,
  anchor: Anchor,
  all: readonly PartyMention[]
): PartyMention | null {
  if (anchor.way !== "verb" || !before || anchor.token > before.first) return null;
  return (
    all.find((m) => m.first > before.last && m.preposition === "" && leadsTo(sentence, m, first)) ?? null
  );
}

/** "received $430m from Thailand for electricity": money from a country, for goods that went there. */
export const isPaidFor = ({sentence, quantity, last}: Figure, {sense}: Anchor): boolean =>
  sense.is === "take" && quantity.kind === "money" && GOODS_NOUNS.has(PAID_FOR.exec(textOf(sentence, last + 1, last + 7))?.[1] ?? ""); // prettier-ignore

const PAID_FOR = /^from (?:\w+ ){1,3}for (?:its |the |natural |crude )?(\w+)\b/;

const INTO = /\b(?:in|into) (?:the |\w+ )?(?:economy|market|territory|industry|industries|sector|infrastructure|development|energy|mines|mining) of(?: the(?: \w+)?)?$/; // prettier-ignore

const FORGIVING =
  /^(?:reschedule|restructure|forgive|cancel|write|waive|defer|roll|erase|remit|annul|suspend)$/;

const isInSubject = ({verb}: Anchor, m: PartyMention): boolean =>
  verb?.subject != null && m.first >= verb.subject[0] && m.last <= verb.subject[1];

/** "Exports to Chad and Niger were worth $5m and $9m respectively": of a list as long as the figures, the one in its place. */
function apportioned(figure: Figure, mentions: PartyMention[]): PartyMention[] {
  if (!/\brespectively\b/i.test(figure.sentence.text)) return mentions;
  let head = figure;
  let place = 0;
  while (head.before) [head, place] = [head.before, place + 1];
  let length = 1;
  for (let next = head.after; next; next = next.after) length++;
  const runs = new Map<string, PartyMention[]>();
  for (const m of mentions) runs.set(m.preposition, [...(runs.get(m.preposition) ?? []), m]);
  return mentions.filter((m) => {
    const run = runs.get(m.preposition) ?? [];
    return run.length !== length || length < 2 || run.indexOf(m) === place;
  });
}

/** "trade with Morocco was worth €9.1bn and with Algeria €5bn": the place that leads to the figure, not its fellows. */
function withoutSiblings({sentence, first, before}: Figure, mentions: PartyMention[]): PartyMention[] {
  const lead =
    before &&
    mentions.find(
      (m) => m.first > before.last && m.last < first && m.preposition !== "" && leadsTo(sentence, m, first)
    );
  return lead ? mentions.filter((m) => m === lead || m.preposition !== lead.preposition) : mentions;
}

/** Mentions of the figure's own clause: not those that belong to another figure's phrase. */
function inReach(
  {sentence, from, to, first, last, before, after}: Figure,
  anchor: Anchor,
  m: PartyMention
): boolean {
  if (m.first < (anchor.token < from ? anchor.token - 8 : from) || m.last > Math.max(to, anchor.token))
    return false;
  const near = (a: number, b: number) => anchor.token >= a && anchor.token <= b;
  // what stands beyond the figure before belongs to that one, unless the anchor stands there too
  if (before && m.last < before.first && !near(0, before.first)) return false;
  if (before && m.first > before.last && m.last < first && near(0, before.first))
    return leadsTo(sentence, m, first);
  // "imported €430m from Serbia and exported just €37m": what stands before the verb is the other figure's
  if (
    before &&
    anchor.way === "verb" &&
    m.first > before.last &&
    m.last < anchor.token &&
    !isInSubject(anchor, m)
  )
    return false;
  // "£1.3 billion, roughly what the UK exchanges with Iceland", "$110m, less than Malaysia trades with Singapore"
  if (m.first > last && COMPARED.test(textOf(sentence, last + 1, m.first - 1))) return false;
  // "1.1 million barrels a day, most of it to China"
  if (m.first > last && PARTLY.test(textOf(sentence, last + 1, m.first - 1))) return false;
  if (after && m.first > after.last) return m.preposition !== "" && sharesTail(sentence, after, last);
  if (after && m.first > last && m.last < after.first) return !leadsTo(sentence, m, after.first);
  return true;
}

const COMPARED =
  /\b(?:less|more|fewer|higher|lower|smaller|larger|greater) than(?! (?:half|a third|a quarter|expected|planned|\d))\b|\b(?:roughly|about|nearly|almost|exactly|half|twice|barely) what\b|\bas (?:much|little) as\b/;

const PARTLY =
  /\b(?:most|much|half|part|some|bulk|third|quarter) of (?:it|them|which|that)|mostly|chiefly|mainly|largely|partly|including\b/;

/** "$9bn to Iraq and to Turkey $5bn": a place right before a figure is that figure's. */
const leadsTo = (sentence: AnnotatedSentence, m: PartyMention, first: number): boolean =>
  first - m.last <= 3 &&
  sentence.tokens
    .slice(m.last + 1, first)
    .every((t) => /^(?:,|:|at|a|some|about|were|was|worth|\(|nearly|over|around|for)$/.test(t.lower));
/** "between $2bn … and $3bn to Iraq": what follows the last of several joined figures holds for all. */
const sharesTail = (sentence: AnnotatedSentence, after: Figure, last: number): boolean =>
  sentence.tokens
    .slice(last + 1, after.first)
    .every((t) =>
      /^(?:in|from|to|and|,|or|\d{4}|up|down|,|last|year|against|compared|with|a|earlier)$/.test(t.lower)
    );

/** Countries in the noun phrase before its head: "Iran's non-oil exports", "US-China trade", "Iraq's Iranian gas imports". */
export function possessors(
  sentence: AnnotatedSentence,
  token: number,
  mentions: readonly PartyMention[]
): PartyMention[] {
  const found: PartyMention[] = [];
  for (let k = token - 1; k >= 0 && k > token - 14; k--) {
    const t = sentence.tokens[k] as Token;
    const mention = mentions.find((m) => m.first <= k && k <= m.last);
    if (mention) {
      if (!found.includes(mention)) found.unshift(mention);
      continue;
    }
    if (
      ["ADP", "VERB", "AUX", "SCONJ", "PRON"].includes(t.pos) &&
      t.lower !== "-" &&
      !/^(?:of|oil|non-oil)$/.test(t.lower) &&
      !isAttribute(sentence, k)
    )
      break;
    if (
      t.lower === "of" &&
      !/^(?:value|volume|amount|total|level|bulk|stock|half|most)$/.test(wordAt(sentence, k - 1))
    )
      break;
    if (/^[,;:()“”"]$/.test(t.text)) break;
  }
  return found;
}

/** "growing", "combined": a participle before the noun. */
const isAttribute = (sentence: AnnotatedSentence, k: number): boolean =>
  /(?:ing|ed)$/.test(wordAt(sentence, k)) && ["NOUN", "ADJ"].includes(sentence.tokens[k + 1]?.pos ?? "");

function isSubject(
  {sentence, from}: Figure,
  anchor: Anchor,
  m: PartyMention,
  all: readonly PartyMention[]
): boolean {
  if (
    /^(?:in|at|on|under|through|via|after|for|by|than|about|against|despite|of|since|during|before|over)$/.test(
      m.preposition
    )
  )
    return false;
  const subject = anchor.verb?.subject;
  if (subject && all.some((one) => one !== m && isInSubject(anchor, one))) return isInSubject(anchor, m);
  if (subject)
    return (
      m.first >= subject[0] - 1 && m.last <= anchor.token && (subject[0] < from || m.first >= subject[0])
    );
  return m.first >= from && wordAt(sentence, m.first - 1) !== "as" && isInFirst(sentence, anchor, m, all);
}

/** "Poland overtook China as a buyer, taking": of names before a verb without a known subject, the first, and those joined to it. */
function isInFirst(
  sentence: AnnotatedSentence,
  anchor: Anchor,
  m: PartyMention,
  all: readonly PartyMention[]
): boolean {
  const row = all.filter((one) => one.preposition === "" && one.last < anchor.token && one.first <= m.first);
  return row.every((one, i) => {
    const next = row[i + 1];
    return (
      !next ||
      sentence.tokens
        .slice(one.last + 1, next.first)
        .every((t) => /^(?:and|,|or|&|the|['’]s?|its)$/.test(t.lower) || one.demonym)
    );
  });
}

const isPassive = ({verb}: Anchor): boolean => verb?.passive === true || verb?.form === "participle";
