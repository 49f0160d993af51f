/** What the words around a figure say of who sells and who buys, before anything is inferred. */
import {isCountry} from "../../annotate/places.ts";
import {ATTRACTING, GOODS_NOUNS} from "../../lexicon/trade.ts";
import {PAIR_WORDS} from "../parties.ts";
import type {Anchor} from "./anchor/shape.ts";
import type {Figure} from "./figure.ts";
import {textOf, wordAt} from "./figure/words.ts";
import {FORGIVING} from "./outlook/forsworn.ts";
import {type PartyMention, partiesOf} from "./places.ts";
import {possessors} from "./sides/possessors.ts";
import {apportioned, inReach, isInSubject, subjectOfGap, withoutSiblings} from "./sides/reach.ts";
import {isSubject} from "./sides/subject.ts";

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
  // "followed by Paraguay owing $12m": right before the gerund
  const gerund = anchor.way === "verb" && anchor.verb?.form === "gerund" ? anchor.verb.first : -1;
  const doer = gerund > 0 ? all.find((m) => m.last === gerund - 1 && /^(?:by|with|)$/.test(m.preposition)) : undefined; // prettier-ignore
  const own = (m: PartyMention) => anchor.way === "verb" && (doer ? m === doer : gapped ? m === gapped : isInSubject(anchor, m)); // prettier-ignore
  // "$3.1bn, which is what Ecuador owes China"
  const owedTo = (m: PartyMention) => is === "owe" && figure.last < anchor.token && m.preposition === "" && m.first > anchor.token && m.first - anchor.token < 4; // prettier-ignore
  const mentions = withoutSiblings(
    figure,
    all.filter(
      (m) =>
        own(m) || owedTo(m) || (inReach(figure, anchor, m) && !((gapped || doer) && isInSubject(anchor, m)))
    )
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
  // "Vietnam now runs 241 projects in Laos with a registered capital of"
  const holds = is === "investment" && HOLDING.test(anchor.verb?.lemma ?? "");
  const isPartner = /^partners?$/.test(wordAt(sentence, anchor.token));
  const compound = possessors(sentence, anchor.token, mentions);
  for (const m of mentions) {
    if (owedTo(m)) {
      add("from", m.code);
      continue;
    }
    // "Dutch goods worth $2 billion were exported to Ghana"
    if (verbal && m.demonym && isPassive(anchor) && isOfGoods(figure, m)) {
      add("from", m.code);
      continue;
    }
    const owing = is === "debt" ? owedIn(figure, anchor, m) : "";
    if (owing) {
      add(owing, m.code);
      continue;
    }
    const p = m.preposition;
    const isAfter = m.first > anchor.token;
    // "4,300 tonnes of Congolese cobalt went the other way"
    if (verbal && m.first > figure.last && m.last < anchor.token && (m.demonym || p === "of")) {
      // "Half a billion dollars of Qatari capital had been invested"
      const isCapital = /^(?:capital|money|funds|investment)$/.test(wordAt(sentence, m.last + 1));
      if (is !== "owe" && (is !== "invest" || isCapital)) add("from", m.code);
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
    else if (own(m) && (m === doer || !/^(?:in|at|on|under|with|by|from|to)$/.test(p)))
      add(isPassive(anchor) ? other : holder, m.code);
    else if (
      (anchor.way === "in" || attracts || holds) &&
      is !== "trade" &&
      isInSubject(anchor, m) &&
      p === ""
    )
      // "China accounted for $5 billion of Serbia's imports", "Vietnam is home to $85 billion of Korean investment"
      add(attracts || (compound.length === 1 && !compound.includes(m)) ? other : holder, m.code);
    else if (!verbal && compound.includes(m))
      add(is === "trade" ? "both" : compound.indexOf(m) > 0 ? other : holder, m.code);
    else if (p === "between" || (p === "with" && is !== "sell" && is !== "send")) add("both", m.code);
    else if (p === "to" || p === "into") {
      if (is === "debt" || is === "owe") add("from", m.code);
      else add("to", m.code);
    }
    // "10,000 barrels of Iraqi crude arrive in Jordan", "Estonia's sales in Finland"
    else if (
      p === "in" &&
      isAfter &&
      ((is === "send" && anchor.verb?.lemma === "arrive") ||
        (is === "exports" && wordAt(sentence, anchor.token) === "sales" && m.first - anchor.token <= 3))
    )
      add("to", m.code);
    // "paid $3 billion for Emirati electricity", "spent $40 million on Kenyan tea"
    else if (
      ((p === "for" && anchor.verb?.lemma === "pay") || (p === "on" && anchor.verb?.lemma === "spend")) &&
      isAfter &&
      m.demonym &&
      is === "buy"
    )
      add(other, m.code);
    // "its spending on Costa Rican goods"
    else if (p === "on" && m.demonym && is === "imports" && m.first - anchor.token === 2) add("from", m.code);
    // "its export earnings from the Netherlands"
    else if (p === "from" && isAfter && EARNED.test(wordAt(sentence, anchor.token))) add("to", m.code);
    // "imports by Uganda from Kenya"
    else if (p === "by" && isAfter && is === "imports") add("to", m.code);
    else if (p === "from") add(paid ? "to" : "from", m.code);
    else if (
      p === "in" &&
      (is === "investment" || is === "invest") &&
      // "In Ethiopia, Turkish firms have invested"
      (isAfter || m.first === 1 || (holds && m.first > (anchor.verb?.head ?? Infinity)))
    )
      add("to", m.code);
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
    // "Malta and Chile came second and third, with turnover with Peru reaching $52m and $48m respectively"
    else if (
      is === "trade" &&
      p === "" &&
      !isAfter &&
      all.length < partiesOf(sentence, figure.article).length
    )
      add("both", m.code);
    // "the $70 million that Argentina owes Bolivia"
    else if (verbal && isAfter && p === "" && figure.last < anchor.token) add(other, m.code);
  }
  // "Beijing, to which Dushanbe owes some $900 million"
  const led = verbal && wordAt(sentence, figure.from) === "which" ? wordAt(sentence, figure.from - 1) : "";
  if (/^(?:to|from)$/.test(led)) {
    const target = all.findLast((m) => m.last < figure.from - 1 && figure.from - m.last <= 4);
    const isSource = led === "from" || is === "owe";
    if (target) add(isSource ? "from" : "to", target.code);
  }
  // "its wheat from Romania, which shipped 2.1 million tonnes there": the country right before
  if (
    verbal &&
    sides[holder].length === 0 &&
    !isPassive(anchor) &&
    /^, which$/.test(textOf(sentence, figure.from - 1, figure.from)) &&
    (anchor.verb?.first ?? 0) - figure.from <= 2
  ) {
    // prettier-ignore
    const before = all.find((m) => m.last === figure.from - 2);
    if (before && !sides[other].includes(before.code)) add(holder, before.code);
  }
  // "a contract with Peru by virtue of which it receives 50 megawatts"
  if (verbal && /^(?:under|by|of|through)$/.test(led)) {
    const partner = all.findLast((m) => m.last < figure.from && m.preposition === "with");
    if (partner && sides[other].length === 0 && !sides[holder].includes(partner.code))
      add(other, partner.code);
  }
  // "Hanoi, where Thai retailers have put in over $3 billion"
  if (is === "invest" && verbal && sides.to.length === 0 && wordAt(sentence, figure.from) === "where") {
    const site = all.findLast((m) => m.last < figure.from && figure.from - m.last <= 2);
    if (site) add("to", site.code);
  }
  // "Ayala wants to sell it $300 million": the country that he serves
  if (verbal && sides[holder].length === 0) {
    const code = personInSubject(figure, anchor);
    if (code) add(isPassive(anchor) ? other : holder, code);
  }
  sides.pronoun =
    PAIR_WORDS.test(textOf(sentence, figure.from, figure.to)) ||
    /\b(?:neighbou?rs?|partner|ally|there|the other|counterpart)\b|\bformer (?:colony|coloni[sz]er|ruler|metropole|protectorate|possession|colonial (?:power|master|ruler))\b|\b(?:to|from|with|into) (?:the|that) (?:[\w-]+ )?(?:island|country|market|kingdom|republic|emirate|sultanate|archipelago|latter|former)\b/.test(
      textOf(sentence, anchor.token - 8, figure.to)
    );
  return sides;
}

/** "received $430m from Thailand for electricity": money from a country, for goods that went there. */
export const isPaidFor = ({sentence, quantity, last}: Figure, {sense}: Anchor): boolean =>
  sense.is === "take" &&
  quantity.kind === "money" &&
  GOODS_NOUNS.has(PAID_FOR.exec(textOf(sentence, last + 1, last + 7))?.[1] ?? "");

const PAID_FOR = /^from (?:\w+ ){1,3}for (?:its |the |natural |crude )?(\w+)\b/;

/** The country of the official who is the verb's subject, where no country is. */
function personInSubject({article, sentence}: Figure, {verb}: Anchor): string {
  const [from, to] = verb?.subject ?? [0, -1];
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to]?.end ?? -1;
  const mention = sentence.people.find((p) => p.kind !== "pronoun" && p.start >= start && p.end <= end);
  const person = mention && article.people[mention.person];
  return person && person.official && isCountry(person.country) ? person.country : "";
}

/** "the debt that Oman owes Kenya": which side of the debt a country of its relative clause is, or empty. */
function owedIn({sentence}: Figure, {token}: Anchor, m: PartyMention): "from" | "to" | "" {
  const verb = sentence.verbs.find(
    (v) => v.lemma === "owe" && v.head > token && v.head < token + 9 && !v.passive
  );
  if (!verb || m.preposition !== "" || m.first <= token) return "";
  if (m.last < verb.first) return "to";
  return m.first - verb.head <= 2 ? "from" : "";
}

/** "Dutch goods worth $2 billion": whose goods they are, right before their worth. */
const isOfGoods = ({sentence, first}: Figure, {last}: PartyMention): boolean =>
  last < first &&
  first - last <= 9 &&
  /^(?:[\w-]+ ){1,4}(?:worth|valued at)\b/.test(textOf(sentence, last + 1, first - 1));

const EARNED = /^(?:earnings|revenues?|receipts|proceeds|income)$/;

const INTO =
  /\b(?:in|into) (?:the |\w+ )?(?:economy|market|territory|industry|industries|sector|infrastructure|development|energy|mines|mining) of(?: the(?: \w+)?)?$/;

const HOLDING = /^(?:run|have|operate|hold|own|register|implement|carry|count|maintain|boast|invest)$/;

const isPassive = ({verb}: Anchor): boolean => verb?.passive === true || verb?.form === "participle";
