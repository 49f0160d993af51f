/** Which countries of a sentence a figure may take: not those that belong to another figure's phrase. */
import type {AnnotatedSentence} from "../../../types.ts";
import type {Anchor} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import type {PartyMention} from "../places.ts";

/** "Benin owes Nigeria $2.4 million, and Togo $3.4 million": a country right before a later figure of one verb is its subject. */
export function subjectOfGap(
  {sentence, first, before}: Figure,
  anchor: Anchor,
  all: readonly PartyMention[]
): PartyMention | null {
  if (anchor.way !== "verb" || !before || anchor.token > before.first) return null;
  return (
    all.find(
      (m) =>
        m.first > before.last &&
        m.preposition === "" &&
        leadsTo(sentence, m, first) &&
        !isInObjects(sentence, m, before, all)
    ) ?? null
  );
}

/** "owes India $5bn, Japan $2.7bn and China $4.7bn": an object like the one before the first figure, not "…, and Togo $3.4 million". */
function isInObjects(
  sentence: AnnotatedSentence,
  m: PartyMention,
  before: Figure,
  all: readonly PartyMention[]
): boolean {
  let head = before;
  while (head.before) head = head.before;
  const isObject = all.some((one) => one.preposition === "" && leadsTo(sentence, one, head.first));
  const joint = textOf(sentence, before.last + 1, m.first - 1);
  return (
    isObject && (/^(?:,|and)$/.test(joint) || (before !== head && joint === ", and") || ASIDE.test(joint))
  );
}

/** "owes China $476m, for roads and a hospital, and India about $35m": the comma before "and" ends what the first sum is for. */
const ASIDE =
  /^(?:, (?:for|mostly|mainly|chiefly|largely|most of it|half of it)\b[^;]* ,? ?and|(?:for|in)\b[^,;]* and)$/;

export const isInSubject = ({verb}: Anchor, m: PartyMention): boolean =>
  verb?.subject != null && m.first >= verb.subject[0] && m.last <= verb.subject[1];

/** "Exports to Chad and Niger were worth $5m and $9m respectively": of a list as long as the figures, the one in its place. */
export function apportioned(figure: Figure, mentions: PartyMention[]): PartyMention[] {
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
export function withoutSiblings(
  {sentence, first, last, before, after}: Figure,
  mentions: PartyMention[]
): PartyMention[] {
  // "9,000 MW to Thailand, 5,000 to Vietnam": right behind its own figure
  const behind = before && mentions.find((m) => m.first > last && /^(?:to|from|with)(?: the)?$/.test(textOf(sentence, last + 1, m.first - 1))); // prettier-ignore
  if (behind) mentions = mentions.filter((m) => m === behind || m.preposition !== behind.preposition);
  // "sells 640 MW to Angola, 110 MW to Malawi": the first of them, too
  const next = after && !before ? mentions.find((m) => m.first > last && m.last < after.first && /^(?:to|from)$/.test(m.preposition)) : null; // prettier-ignore
  if (next) mentions = mentions.filter((m) => m.first < (after?.first ?? 0) || m.preposition !== next.preposition); // prettier-ignore
  const lead =
    before &&
    mentions.find(
      (m) => m.first > before.last && m.last < first && m.preposition !== "" && leadsTo(sentence, m, first)
    );
  if (lead) return mentions.filter((m) => m === lead || m.preposition !== lead.preposition);
  const object =
    before && mentions.find((m) => m.first > before.last && m.last < first && leadsTo(sentence, m, first));
  return object && isInObjects(sentence, object, before, mentions)
    ? mentions.filter((m) => m === object || !leadsToAny(sentence, m, before))
    : mentions;
}

/** Mentions of the figure's own clause: not those that belong to another figure's phrase. */
export function inReach(
  {sentence, from, to, first, last, before, after}: Figure,
  anchor: Anchor,
  m: PartyMention
): boolean {
  if (m.first < (anchor.token < from ? anchor.token - 8 : from) || m.last > Math.max(to, anchor.token))
    return false;
  // "9,000 MW to Thailand, 5,000 to Vietnam"
  if (m.first > last && /^(?:to|from)(?: the)?$/.test(textOf(sentence, last + 1, m.first - 1))) return true;
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
    !isInSubject(anchor, m) &&
    // "$23bn, of which the Malaysian side sold $11bn"
    !(m.preposition === "" && from > before.last)
  )
    return false;
  // "£1.3 billion, roughly what the UK exchanges with Iceland", "$110m, less than Malaysia trades with Singapore"
  if (m.first > last && COMPARED.test(textOf(sentence, last + 1, m.first - 1))) return false;
  // "exports reached $88bn, with Ireland the largest market", "led by Ireland": one among all
  if (m.first > last && /^(?:with|by)$/.test(m.preposition) && (RANKED.test(textOf(sentence, m.last + 1, m.last + 5)) || /\b(?:led|headed|topped|driven|dominated|followed) by(?: the)?$/.test(textOf(sentence, m.first - 3, m.first - 1)))) return false; // prettier-ignore
  // "1.1 million barrels a day, most of it to China"
  if (m.first > last && PARTLY.test(textOf(sentence, last + 1, m.first - 1))) return false;
  if (after && m.first > after.last) return m.preposition !== "" && sharesTail(sentence, after, last);
  if (after && m.first > last && m.last < after.first)
    return !leadsTo(sentence, m, after.first) || hasOwn(after, m);
  return true;
}

/** "640 MW to Angola, 110 MW to Malawi": the figure after it has a place of its own right behind it. */
const hasOwn = ({sentence, last}: Figure, {preposition}: PartyMention): boolean =>
  /^(?:to|from)$/.test(preposition) &&
  wordAt(sentence, last + 1) === preposition &&
  sentence.places.some((p) => p.start === sentence.tokens[wordAt(sentence, last + 2) === "the" ? last + 3 : last + 2]?.start); // prettier-ignore

/** The token at which the figure is compared with another's: "less than Malaysia does with Singapore"; `to` where it is with none. */
export function comparedAt({sentence, last, to}: Figure): number {
  for (let k = last + 1; k < Math.min(to, last + 12); k++)
    if (COMPARED.test(textOf(sentence, last + 1, k))) return k;
  return to;
}

const COMPARED =
  /\b(?:less|more|fewer|higher|lower|smaller|larger|greater) than(?! (?:half|a third|a quarter|expected|planned|\d))\b|\b(?:roughly|about|nearly|almost|exactly|half|twice|barely) what\b|\bas (?:much|little) as\b/;

const RANKED =
  /^(?:(?:as|being|remaining|still|again|its|their|the|,) ?){0,4}(?:biggest|largest|main|top|leading|chief|principal|single|number|first|most)\b/;

const PARTLY =
  /\b(?:most|much|half|part|some|bulk|third|quarter) of (?:it|them|which|that)|mostly|chiefly|mainly|largely|partly|including\b/;

const leadsToAny = (sentence: AnnotatedSentence, m: PartyMention, last: Figure): boolean => {
  for (let one: Figure | null = last; one; one = one.before)
    if (m.last < one.first && leadsTo(sentence, m, one.first)) return true;
  return false;
};

/** "$9bn to Iraq and to Turkey $5bn": a place right before a figure is that figure's. */
const leadsTo = (sentence: AnnotatedSentence, m: PartyMention, first: number): boolean =>
  m.last < first &&
  first - m.last <= 3 &&
  sentence.tokens
    .slice(m.last + 1, first)
    .every((t) => /^(?:,|:|at|a|some|about|were|was|worth|\(|nearly|over|around|for|to|by)$/.test(t.lower));

/** "between $2bn … and $3bn to Iraq": what follows the last of several joined figures holds for all. */
const sharesTail = (sentence: AnnotatedSentence, after: Figure, last: number): boolean =>
  sentence.tokens
    .slice(last + 1, after.first)
    .every((t) =>
      /^(?:in|from|to|and|,|or|\d{4}|up|down|,|last|year|against|compared|with|a|earlier)$/.test(t.lower)
    );
