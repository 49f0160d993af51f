/** The ways of saying who covers what: "X covers", "comes from X", "depends on X". */
import {SAYING} from "../../../lexicon/verbs.ts";
import {BUYING, COMING, COVERING, DEPENDING, TAKING} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence, Token} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {wordAt} from "../figure/words.ts";
import type {PartyMention} from "../places.ts";
import type {Whole} from "./whole.ts";

/** "From Qatar, under two long contracts, comes roughly 60 per cent of the liquefied natural gas that the country needs". */
export function inverted(figure: Figure, mentions: PartyMention[], inside: PartyMention[]): Reading | null {
  const {sentence, first, from} = figure;
  const source = mentions.find((m) => m.first >= from && m.last < first && m.preposition === "from");
  const verb = sentence.verbs.findLast((v) => v.head < first && v.head >= from);
  const comes = verb && COMING.has(verb.lemma) && first - verb.head <= 4;
  if (!source || !comes || source.first > verb.first) return null;
  if (sentence.verbs.some((v) => v.form === "finite" && v.head < verb.first && v.head >= from)) return null;
  return {rule: "share-coming", exporter: source.code, importer: inside[0]?.code ?? null};
}

export interface Reading {
  rule: string;
  exporter: string | null;
  importer: string | null;
}

/** "X covers 30% of Y's needs", "imports from X account for". */
export function covering(figure: Figure, mentions: PartyMention[], inside: PartyMention[]): Reading | null {
  const {sentence, first, from} = figure;
  const k = lastWith(
    sentence,
    from,
    first,
    (t, i) =>
      COVERING.has(t.lemma) ||
      (/^(?:account|accounts|accounted|supplies|covers|meets|provides|satisfies)$/.test(t.lower) && i > from)
  );
  if (
    k < 0 ||
    (/^(?:needs|supply|supplies|demand)$/.test(wordAt(sentence, k)) &&
      sentence.tokens[k]?.pos === "NOUN" &&
      !/^(?:which|that|it|and)$/.test(wordAt(sentence, k - 1)) &&
      !isPartyBefore(mentions, k))
  )
    return null;
  const verb = sentence.verbs.find((v) => v.first <= k && k <= v.head);
  if (verb?.passive) return null;
  // "covers its neighbour's …", "supplies Iraq with 30% of its needs"
  const indirect = mentions.filter((m) => m.first > k && m.last < first);
  const subject = subjectParties(figure, k, verb?.subject ?? null, mentions);
  const owner = inside[0]?.code ?? indirect[0]?.code ?? null;
  // "covers 33 percent of its gas needs with imports from Azerbaijan"
  const source = mentions.find((m) => m.first > figure.last && m.preposition === "from" && /\b(?:with|through|by|via)(?: (?:the|its|gas|oil|electricity|imports?|imported|supplies|deliveries|purchases|of|and|power)){1,5} from(?: the)?$/.test(sentence.tokens.slice(Math.max(0, m.first - 8), m.first).map((t) => t.lower).join(" "))); // prettier-ignore
  if (source && subject[0] && subject[0].code !== source.code)
    return {rule: "share-covered", exporter: source.code, importer: subject[0].code};
  // "meets a fifth of its gas demand from Qatar"
  const supplier = mentions.find((m) => m.first > figure.last && m.preposition === "from");
  if (
    supplier &&
    subject[0] &&
    subject[0].code !== supplier.code &&
    /^(?:meet|cover|satisfy)$/.test(verb?.lemma ?? "") &&
    /^of (?:its|their|the country|his|her|domestic|national)\b/.test(
      sentence.tokens
        .slice(figure.last + 1, figure.last + 4)
        .map((t) => t.lower)
        .join(" ")
    )
  )
    // prettier-ignore
    return {rule: "share-covered", exporter: supplier.code, importer: subject[0].code};
  // "Iraq's imports from Iran account for": the buyer stands before the seller
  const seller = subject.find((m) => m.preposition === "from") ?? subject.find((m) => m.code !== owner);
  const exporter = seller?.code ?? null;
  const importer = owner ?? subject.find((m) => m.code !== exporter)?.code ?? null;
  return {rule: "share-covered", exporter, importer};
}

const isPartyBefore = (mentions: readonly PartyMention[], k: number): boolean =>
  mentions.some((m) => m.last === k - 1 || m.last === k - 2);

function lastWith(
  sentence: AnnotatedSentence,
  from: number,
  to: number,
  test: (t: Token, i: number) => boolean
): number {
  for (let k = to - 1; k >= from; k--) if (test(sentence.tokens[k] as Token, k)) return k;
  return -1;
}

function subjectParties(
  {sentence, from}: Figure,
  verb: number,
  subject: [number, number] | null,
  mentions: PartyMention[]
): PartyMention[] {
  // "Egypt's minister said Israeli gas accounted for": who says it covers nothing
  const said =
    sentence.verbs.findLast((v) => SAYING.has(v.lemma) && v.form === "finite" && v.head < verb)?.head ?? -1;
  const start = Math.max(said, subject && subject[0] < from ? subject[0] : from);
  const end = subject && subject[0] < from ? subject[1] : verb;
  const own = mentions.filter(
    (m) =>
      m.first >= start &&
      m.last <= end &&
      !/^(?:in|for|at|through|via|on|after|than|by|about)$/.test(m.preposition)
  );
  // "Colombia, which covers": the antecedent
  if (own.length > 0 || !/^(?:which|that|who)$/.test(wordAt(sentence, from))) return own;
  return mentions.filter((m) => m.last < from && m.last >= from - 3 && m.preposition !== "in");
}

/** "Y gets 70% of its gas from X"; "62% of Y's electricity is supplied by X", "comes from X". */
export function coming(
  figure: Figure,
  whole: Whole,
  mentions: PartyMention[],
  inside: PartyMention[]
): Reading | null {
  const {sentence, from, to} = figure;
  const end = Math.max(whole.to, figure.last);
  const source = mentions.find(
    (m) => m.first > end && m.first <= to + 2 && /^(?:from|by)$/.test(m.preposition)
  );
  const before = lastWith(
    sentence,
    from,
    figure.first,
    (t) => BUYING.has(t.lemma) || TAKING.has(t.lemma) || ["meet", "cover", "satisfy"].includes(t.lemma)
  );
  if (!source) return null;
  if (before >= 0) {
    const verb = sentence.verbs.find((v) => v.first <= before && before <= v.head);
    const subject = subjectParties(figure, before, verb?.subject ?? null, mentions)[0];
    return {rule: "share-bought", exporter: source.code, importer: inside[0]?.code ?? subject?.code ?? null};
  }
  const between = sentence.verbs.filter((v) => v.first > end && v.head < source.first);
  const comes = between.some(
    (v) =>
      COMING.has(v.lemma) ||
      v.lemma === "be" ||
      (v.passive &&
        (COVERING.has(v.lemma) || BUYING.has(v.lemma) || TAKING.has(v.lemma) || v.lemma === "ship"))
  );
  const bare = wordAt(sentence, source.first - 1) === "from" && between.length === 0;
  if (!comes && !bare) return null;
  const owner =
    inside[0] ?? mentions.find((m) => m.first < figure.first && m.first >= from && m.preposition !== "from");
  return {rule: "share-coming", exporter: source.code, importer: owner?.code ?? null};
}

/** "Y depends on X for 40% of its gas", "X is Y's largest supplier, with 40% of its gas imports". */
export function depending(
  figure: Figure,
  whole: Whole,
  mentions: PartyMention[],
  inside: PartyMention[]
): Reading | null {
  const {sentence, from, first} = figure;
  const k = lastWith(sentence, from, first, (t) => DEPENDING.has(t.lemma) || DEPENDING.has(t.lower));
  if (k >= 0) {
    const on = mentions.find((m) => m.first > k && m.last < first && /^(?:on|upon)$/.test(m.preposition));
    const who = mentions.find((m) => m.last < k && m.first >= from) ?? inside[0];
    return on ? {rule: "share-dependence", exporter: on.code, importer: who?.code ?? null} : null;
  }
  const s = lastWith(sentence, from, first, (t) =>
    /^(?:supplier|source|provider|exporter|seller)$/.test(t.lower)
  );
  if (s < 0 || (!whole.need && whole.goods === "")) return null;
  const who = mentions.filter((m) => m.last < first && m.first >= from);
  const owner = inside[0] ?? who.find((m) => m.first > (who[0]?.first ?? -1));
  const exporter = who.find((m) => m.code !== owner?.code);
  return {rule: "share-supplier", exporter: exporter?.code ?? null, importer: owner?.code ?? null};
}
