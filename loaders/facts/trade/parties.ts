/** Who sells and who buys: from the words around the anchor, then from what was told before. */
import {PAIR_WORDS} from "../parties.ts";
import {ATTRACTING, WORLDWIDE} from "../../lexicon/trade.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import type {Anchor} from "./anchor.ts";
import {partnerOf, pairNear} from "./context.ts";
import {type Figure, textOf, wordAt} from "./figure.ts";
import {partiesOf, type PartyMention} from "./places.ts";

export interface Parties {
  exporter: string;
  importer: string;
  doubts: string[];
  /** Other sentences that name them. */
  naming: AnnotatedSentence[];
}
export type Unknown = {reason: string};

/** What the words around the figure say of the two sides, before anything is inferred. */
interface Sides {
  from: string[];
  to: string[];
  /** Partners without a direction: "between A and B", "with A". */
  both: string[];
  /** Words that stand for the other one: "its neighbour", "the two countries". */
  pronoun: boolean;
}

/** What was told shortly before, by which gaps are filled. */
export interface Told {
  exporter: string;
  importer: string;
  /** Whose exports or imports they were: the owner of the noun, the subject of the verb; empty for what goes both ways. */
  holder: string;
  sentence: AnnotatedSentence;
}

export function partiesAt(figure: Figure, anchor: Anchor, told: Told | null): Parties | Unknown {
  const sides = sidesOf(figure, anchor);
  return anchor.sense.is === "trade" || anchor.sense.is === "trade-verb"
    ? bothWays(figure, anchor, sides)
    : oneWay(figure, anchor, sides, told);
}

/** Whose exports, imports, debts or investments they are. */
export function holderOf(
  figure: Figure,
  anchor: Anchor,
  {exporter, importer}: {exporter: string; importer: string}
): string {
  const {is} = anchor.sense;
  const partner = partiesOf(figure.sentence).find(
    (m) => m.preposition === "with" && [exporter, importer].includes(m.code)
  );
  const owner = partner ? (partner.code === exporter ? importer : exporter) : "";
  // "Uzbekistan's trade with Tajikistan reached $480 million, including exports of $350 million": Uzbekistan's
  if (is === "trade" || is === "trade-verb") return owner;
  return isReversed(anchor) ? importer : exporter;
}

const isReversed = ({sense: {is}}: Anchor): boolean => REVERSED.has(is) || is === "owe" || is === "debt";

const REVERSED = new Set(["imports", "buy", "take"]);

function sidesOf(figure: Figure, anchor: Anchor): Sides {
  const {sentence} = figure;
  const {is} = anchor.sense;
  const all = apportioned(figure, partiesOf(sentence));
  const gapped = subjectOfGap(figure, anchor, all);
  const own = (m: PartyMention) => anchor.way === "verb" && (gapped ? m === gapped : isInSubject(anchor, m));
  const mentions = withoutSiblings(
    figure,
    all.filter((m) => own(m) || (inReach(figure, anchor, m) && !(gapped && isInSubject(anchor, m))))
  );
  const sides: Sides = {from: [], to: [], both: [], pronoun: false};
  const verbal = anchor.way === "verb";
  const holder: "from" | "to" = REVERSED.has(is) || is === "owe" || is === "debt" ? "to" : "from";
  const other = holder === "from" ? "to" : "from";
  const add = (side: keyof Omit<Sides, "pronoun">, code: string) => {
    if (!sides[side].includes(code)) sides[side].push(code);
  };
  const attracts = is === "investment" && ATTRACTING.has(anchor.verb?.lemma ?? "");
  const compound = possessors(sentence, anchor.token, mentions);
  for (const m of mentions) {
    const p = m.preposition;
    const isAfter = m.first > anchor.token;
    if (own(m) && !/^(?:in|at|on|under|with|by|from|to)$/.test(p))
      add(isPassive(anchor) ? other : holder, m.code);
    else if (anchor.way === "in" && is !== "trade" && isInSubject(anchor, m) && p === "")
      add(attracts ? other : holder, m.code);
    else if (!verbal && compound.includes(m))
      add(is === "trade" ? "both" : compound.indexOf(m) > 0 ? other : holder, m.code);
    else if (p === "between" || (p === "with" && is !== "sell" && is !== "send")) add("both", m.code);
    else if (p === "to" || p === "into") {
      if (is === "debt" || is === "owe") add("from", m.code);
      else add("to", m.code);
    } else if (p === "from") add("from", m.code);
    else if (p === "in" && (is === "investment" || is === "invest") && isAfter) add("to", m.code);
    else if (p === "by" && isAfter) add(verbal && (is === "buy" || is === "owe") ? "to" : "from", m.code);
    else if (p === "of" && isAfter && is === "trade") add("both", m.code);
    else if (p === "of" && isAfter) add("from", m.code);
    else if (verbal && !isAfter && isSubject(figure, anchor, m))
      add(isPassive(anchor) ? other : holder, m.code);
    else if (verbal && isAfter && m.last < figure.first && p === "")
      add(isPassive(anchor) ? holder : other, m.code);
    else if (verbal && isAfter && p === "" && m.first <= figure.first) add(other, m.code);
  }
  sides.pronoun =
    PAIR_WORDS.test(textOf(sentence, figure.from, figure.to)) ||
    /\b(?:neighbou?rs?|partner|ally|there|the other|counterpart)\b/.test(
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

function fellowsOf(sentence: AnnotatedSentence, code: string): string[] {
  const mentions = partiesOf(sentence);
  const preposition = mentions.find((m) => m.code === code)?.preposition ?? "";
  return preposition === ""
    ? []
    : mentions.filter((m) => m.preposition === preposition && m.code !== code).map((m) => m.code);
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
  // "1.1 million barrels a day, most of it to China"
  if (m.first > last && PARTLY.test(textOf(sentence, last + 1, m.first - 1))) return false;
  if (after && m.first > after.last) return m.preposition !== "" && sharesTail(sentence, after, last);
  if (after && m.first > last && m.last < after.first) return !leadsTo(sentence, m, after.first);
  return true;
}

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
function possessors(
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

function isSubject({sentence, from}: Figure, anchor: Anchor, m: PartyMention): boolean {
  if (
    /^(?:in|at|on|under|through|via|after|for|by|than|about|against|despite|of|since|during|before|over)$/.test(
      m.preposition
    )
  )
    return false;
  const subject = anchor.verb?.subject;
  if (subject)
    return (
      m.first >= subject[0] - 1 && m.last <= anchor.token && (subject[0] < from || m.first >= subject[0])
    );
  return m.first >= from && wordAt(sentence, m.first - 1) !== "as";
}

const isPassive = ({verb}: Anchor): boolean => verb?.passive === true || verb?.form === "participle";

function bothWays(figure: Figure, anchor: Anchor, sides: Sides): Parties | Unknown {
  const {article, sentence} = figure;
  let named = [...new Set([...sides.both, ...sides.from, ...sides.to])];
  if (named.length < 2 && anchor.sense.is === "trade-verb") named = subjects(figure, anchor, named);
  if (named.length > 2) return {reason: "more than two countries share the figure"};
  const doubts: string[] = [];
  if (named.length === 2)
    return {exporter: [...named].sort()[0]!, importer: [...named].sort()[1]!, doubts, naming: []};
  const strange = sides.both.length === 0 ? strangePartner(figure, anchor) : "";
  if (strange) return {reason: strange};
  const before = textOf(sentence, anchor.token - 4, anchor.token - 1).split(" ");
  if (before.some((w) => WORLDWIDE.has(w)) && !sides.pronoun && named.length < 2)
    return {reason: "trade with the whole world"};
  const withPartner = sides.both.length > 0 && /\bwith\b/.test(textOf(sentence, anchor.token, figure.to));
  if (named.length === 1 && !sides.pronoun && !withPartner && !anchor.way.startsWith("carried")) {
    if (possessors(sentence, anchor.token, partiesOf(sentence)).length > 0)
      return {reason: "only one country is named: trade with all the world"};
  }
  const context =
    named.length === 1
      ? partnerOf(article, sentence, named[0]!, fellowsOf(sentence, named[0]!))
      : pairNear(article, sentence, []);
  const pair = [...new Set([...named, ...context.codes])].sort();
  if (pair.length !== 2) return {reason: "the two countries are not known"};
  if (!context.stated) doubts.push("parties from context");
  return {exporter: pair[0]!, importer: pair[1]!, doubts, naming: context.sentence ? [context.sentence] : []};
}

function subjects(figure: Figure, anchor: Anchor, named: string[]): string[] {
  const subject = anchor.verb?.subject;
  if (!subject) return named;
  return [
    ...new Set([
      ...named,
      ...partiesOf(figure.sentence)
        .filter((m) => m.first >= subject[0] && m.last <= subject[1])
        .map((m) => m.code)
    ])
  ];
}

/** "trade with Africa", "with the rest of the world", "with the bloc": a partner that is no country. */
function strangePartner({sentence, to}: Figure, anchor: Anchor): string {
  const {tokens} = sentence;
  for (let k = anchor.token + 1; k <= to && k < anchor.token + 6; k++) {
    if (!/^(?:with|between|among|across|within)$/.test(wordAt(sentence, k))) continue;
    const phrase = textOf(sentence, k + 1, k + 6);
    if (
      /^(?:the |its |his |her |their )?(?:two|neighbou?rs?\b(?!s)|country|countries|sides|nations|each|one another|them|it\b|pair|both|other)/.test(
        phrase
      )
    )
      return "";
    const next = tokens.slice(k + 1, k + 5).find((t) => t.pos === "PROPN");
    if (next || /\b(?:rest|world|bloc|region|states|continent|union|members|partners|group)\b/.test(phrase))
      return "the partner is no country";
  }
  return "";
}

function oneWay(figure: Figure, anchor: Anchor, sides: Sides, told: Told | null): Parties | Unknown {
  const {article, sentence} = figure;
  const {from, to, both} = sides;
  // "Iran's exports with Iraq"
  if (from.length === 1 && to.length === 0) to.push(...both.filter((c) => c !== from[0]));
  else if (to.length === 1 && from.length === 0) from.push(...both.filter((c) => c !== to[0]));
  if (from.length > 1 || to.length > 1) {
    const exporter = from.length > 1 ? from.filter((c) => !to.includes(c)) : from;
    const importer = to.length > 1 ? to.filter((c) => !from.includes(c)) : to;
    if (exporter.length > 1 || importer.length > 1)
      return {reason: "more than two countries share the figure"};
    return done(exporter[0], importer[0], []);
  }
  if (from[0] && to[0]) return done(from[0], to[0], []);
  const known = from[0] ?? to[0];
  const before = textOf(sentence, anchor.token - 4, anchor.token - 1).split(" ");
  if (
    before.some((w) => WORLDWIDE.has(w)) &&
    anchor.way !== "verb" &&
    !sides.pronoun &&
    known !== undefined &&
    (to[0] === undefined || from[0] === undefined)
  )
    return {reason: "only one country is named: trade with all the world"};
  const investor = known === undefined ? investorOf(figure, anchor) : null;
  if (investor) return investor;
  if (known === undefined) return told ? ofSameHolder(figure, anchor, told) : {reason: "no country is named"};
  // "Trade was $8.5bn, of which India's exports were worth $7.1bn"
  if (told && (known === told.exporter || known === told.importer)) {
    const other = known === told.exporter ? told.importer : told.exporter;
    const doubts = told.sentence === figure.sentence ? [] : ["parties from the sentence before"];
    return done(from[0] ?? other, to[0] ?? other, doubts, told.sentence);
  }
  if (!mayInfer(figure, anchor, sides)) return {reason: "only one country is named"};
  const partner = partnerOf(article, sentence, known, fellowsOf(sentence, known));
  const other = partner.codes.length === 1 ? partner.codes[0] : undefined;
  if (!other) return {reason: "the other country is not known"};
  return done(from[0] ?? other, to[0] ?? other, ["parties from context"], partner.sentence);
}

/** "Singapore is the largest foreign investor in Indonesia, with investments of US$15.4 billion". */
function investorOf({sentence, from}: Figure, anchor: Anchor): Parties | null {
  const at = sentence.tokens.findIndex(
    (t, k) => k >= from && k < anchor.token && /^(?:investor|investors|creditor|lender)$/.test(t.lower)
  );
  if (at < 0) return null;
  const mentions = partiesOf(sentence);
  const host =
    mentions.find((m) => m.first > at && m.preposition === "in") ??
    mentions.findLast((m) => m.last < at && m.first > from + 1);
  const holder = mentions.find((m) => m.last < at && m !== host);
  return host && holder && host.code !== holder.code
    ? {exporter: holder.code, importer: host.code, doubts: [], naming: []}
    : null;
}

/** "Iranian exports were $5bn and imports $3bn": the same country's, with the same partner. */
function ofSameHolder(
  {sentence}: Figure,
  anchor: Anchor,
  {exporter, importer, holder, sentence: telling}: Told
): Parties | Unknown {
  if (holder === "") return {reason: "no country is named"};
  const partner = holder === exporter ? importer : exporter;
  const [seller, buyer] = isReversed(anchor) ? [partner, holder] : [holder, partner];
  return done(
    seller,
    buyer,
    telling === sentence ? ["parties from the figure before"] : ["parties from the sentence before"],
    telling
  );
}

/** Whether the words point to one other country: "its neighbour", "to it", "of that", a pronoun for the one that is not named. */
function mayInfer(figure: Figure, anchor: Anchor, sides: Sides): boolean {
  const {sentence} = figure;
  if (sides.pronoun) return true;
  const text = textOf(
    sentence,
    Math.min(figure.from, anchor.token - 3),
    Math.max(figure.to, anchor.token + 6)
  );
  if (
    /\b(?:of (?:that|this|which|the total|the sum)|to it|from it|to them|the latter|the former|in return|that country|the country|the kingdom|the republic|bilateral|each other|the (?:island|neighbou?ring) \w+)\b/.test(
      text
    )
  )
    return true;
  // "its imports from Iran", "they exported … to Iraq": the holder is a pronoun, the partner is named by a preposition
  const holder = sides.from[0] !== undefined && sides.to[0] === undefined ? "from" : "to";
  const reversed = isReversed(anchor);
  const holderIsKnown = (holder === "from") !== reversed;
  const pronoun = /\b(?:its|their|our|it|they|we|he|she|his|her)\b/.test(
    textOf(sentence, anchor.token - 6, anchor.token + 1)
  );
  return !holderIsKnown || (pronoun && !holderIsKnown);
}

function done(
  exporter: string | undefined,
  importer: string | undefined,
  doubts: string[],
  naming: AnnotatedSentence | null = null
): Parties | Unknown {
  if (!exporter || !importer) return {reason: "the two countries are not known"};
  if (exporter === importer) return {reason: "within one country"};
  return {exporter, importer, doubts, naming: naming ? [naming] : []};
}
