import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {COMPANY, DELEGATIONS, MEETING_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";
import {tokenAt} from "../../near.ts";
import type {Frame} from "../frame.ts";
import {agentsAfter} from "../travellers/ofNoun.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {frame} from "./make.ts";

const DOUBTS = ["travels in company"];

/** "X, accompanied by Y and Z", "with him came Y", "accompanying her are Y and Z", "Y will accompany X": Y travels as X does. */
export function accompanied(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0) return [];
  return [
    ...byAgents(article, sentence),
    ...inDelegation(article, sentence),
    ...alike(article, sentence),
    ...beside(article, sentence),
    ...asSubject(article, sentence),
    ...together(article, sentence),
    ...brought(article, sentence)
  ];
}

function byAgents(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  const {tokens} = sentence;
  if (!holds(sentence, BY_WHOM) || !holds(sentence, IN_COMPANY)) return [];
  return tokens.flatMap((t) => {
    if (!COMPANY.has(t.lower) || !BY.test(sentence.text.slice(t.end - sentence.start))) return [];
    const companions = agentsAfter(sentence, t.index).map((m) => asTraveller(article, m));
    const leader = sentence.people.findLast((m) => m.start < t.start && !m.possessive);
    if (!leader || companions.length === 0) return [];
    const index = sentence.verbs.findIndex((v) => v.head === t.index);
    const own = index < 0 ? "real" : factualityOfVerb(sentence, index);
    const factuality = own === "planned" ? own : "real";
    return [{...frame(sentence, t.index, companions, [], factuality, DOUBTS), leader: leader.person}];
  });
}

const BY_WHOM = wordClass(["by"]);
const IN_COMPANY = wordClass(COMPANY);

/** "accompanied by", "will be accompanied on the tour by". */
const BY =
  /^(?: (?:there|here|also))?(?: (?:on|during) (?:the|his|her|this) (?:\w+ )?(?:tour|trip|visit|journey))? by\b/;

const WITH =
  /\b(?:with|alongside|accompanying|joining) (?:him|her|whom|the [\w ]{4,40}|[\p{Lu}][\p{L}-]+)[^.;,]{0,40}$/iu;

/** "On the trip with the President are", "on the entourage of the Bulgarian leader were". */
const ON_BOARD =
  /^(?:also |others )?(?:on|in|among) (?:the|his|her|this) (?:presidential |official |state )?(?:trip|entourage|delegation|team|party|visit|journey)(?: (?:with|of|led by) [^.;,]{3,60})?$/i;

const BESIDE = wordClass([
  "with",
  "alongside",
  "accompanying",
  "joining",
  "entourage",
  "delegation",
  "trip",
  "team",
  "party"
]);

/** "and with him came the secretary of state, Y", "travelling with her are Y and Z". */
function beside(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length < 2 || !holds(sentence, BESIDE)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.form !== "finite" || !/^(?:come|be|travel|fly|arrive|go)$/.test(verb.lemma)) return [];
    const lead = sentence.text.slice(
      Math.max(0, verb.start - sentence.start - 90),
      verb.start - sentence.start
    );
    const onBoard = verb.lemma === "be" && verb.start - sentence.start < 90 ? ON_BOARD.exec(lead.trimEnd()) : null; // prettier-ignore
    const match = onBoard ?? WITH.exec(lead);
    if (
      !match ||
      (verb.lemma === "be" &&
        !onBoard &&
        !/^(?:(?:with|alongside) (?:him|her)|accompanying|joining)\b|travel|fly|trip/i.test(match[0]))
    )
      return [];
    const from = verb.start - lead.length + match.index;
    const pronoun = /^\w+ (?:him|her|whom)\b/i.test(match[0]);
    const leader =
      sentence.people.findLast((m) => m.start >= from && m.end <= verb.start) ??
      (onBoard ? lastNamed(article, sentence) : undefined) ??
      (pronoun ? sentence.people.findLast((m) => m.end <= from && !m.possessive) : undefined);
    const first = sentence.people.find((m) => m.phrase.start >= verb.end && m.kind !== "pronoun");
    if (!leader || !first || first.phrase.start - verb.end > 3) return [];
    const companions = [first, ...after(sentence, first)].map((m) => asTraveller(article, m));
    const told = frame(sentence, verb.head, companions, [], factualityOfVerb(sentence, index), DOUBTS);
    return [{...told, leader: leader.person}];
  });
}

/** "Trade Minister Y is accompanying the president", "Y, who accompanied him". */
function asSubject(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, ACCOMPANYING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!isAccompanying(sentence, verb) || verb.passive || verb.form === "participle") return [];
    const leader = sentence.people.find((m) => m.start >= verb.end && m.phrase.start - verb.end <= 5);
    const companions = travellersOf(article, sentence, verb).filter((t) => t.person !== leader?.person);
    const factuality = factualityOfVerb(sentence, index);
    if (!leader || leader.possessive || companions.length === 0 || !/^(?:real|planned)$/.test(factuality))
      return [];
    return [{...frame(sentence, verb.head, companions, [], factuality, DOUBTS), leader: leader.person}];
  });
}

/** "joined him on the royal flight", not "joined him for lunch". */
const isAccompanying = ({text, start}: AnnotatedSentence, {lemma, end}: VerbGroup): boolean =>
  lemma === "accompany" || (lemma === "join" && ON_THE_TRIP.test(text.slice(end - start)));
const ACCOMPANYING = wordClass(["accompany", "join"]);
const ON_THE_TRIP =
  /^[^.,;]{3,40}\bon (?:the|his|her|their) (?:\w+ )?(?:trip|flight|visit|tour|journey|plane|delegation)\b/;

const INCLUDED = new Set(["include", "comprise", "feature", "count", "number"]);
const INCLUDING = wordClass(INCLUDED);

/** "Al-Jumaili's delegation included oil minister Y", "her delegation, which includes Y": members of it, with their leader. */
function inDelegation(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, INCLUDING)) return [];
  return sentence.verbs.flatMap((verb) => {
    if (!INCLUDED.has(verb.lemma) || verb.passive || verb.negated) return [];
    const group = sentence.tokens.findLast((t) => t.index < verb.first && DELEGATIONS.has(t.lower));
    if (!group || verb.first - group.index > 6) return [];
    const first = sentence.people.find((m) => m.phrase.start >= verb.end && m.kind !== "pronoun");
    const leader =
      sentence.people.findLast((m) => m.end <= group.start && m.possessive) ?? lastNamed(article, sentence);
    if (!first || first.possessive || first.phrase.start - verb.end > 3 || !leader) return [];
    const companions = [first, ...after(sentence, first)].map((m) => asTraveller(article, m));
    return [{...frame(sentence, verb.head, companions, [], "real", DOUBTS), leader: leader.person}];
  });
}

/** The one who was named last before the sentence, as the subject of his own. */
function lastNamed(article: AnnotatedArticle, sentence: AnnotatedSentence): PersonMention | undefined {
  const before = article.sentences[sentence.index - 1]?.people.filter((m) => !m.possessive) ?? [];
  return new Set(before.map((m) => m.person)).size === 1 ? before[0] : undefined;
}

const ALIKE =
  /\b(?:with (?:him|her|them|the (?:president|prime minister|premier|minister|king|delegation))|on the same (?:aircraft|plane|flight|jet|train|trip)|(?:in|among|on|part of) (?:his|her|the) (?:delegation|party|entourage|retinue|team)|a member of (?:his|her|the) (?:delegation|party|entourage))\b/i;

const WITH_HIM = wordClass(["with", "same", "delegation", "party", "entourage", "retinue", "team"]);

const OWN_NOUN =
  /^ (?:own )?(?:[\w-]+ ){0,3}(?:minister|secretary|adviser|advisor|deputy|chief|husband|colleague|counterpart)s?\b/;

/** "Foreign Minister Y, who came with him", "Minister Y came on the same aircraft", "Y, a member of the delegation, will". */
function alike(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  const match = holds(sentence, WITH_HIM) ? ALIKE.exec(sentence.text) : null;
  if (!match) return [];
  const at = sentence.start + match.index;
  // "travelled with her foreign minister": with another than her
  if (/^with her$/i.test(match[0]) && OWN_NOUN.test(sentence.text.slice(match.index + match[0].length))) return []; // prettier-ignore
  const verb = sentence.verbs.findLast((v) => v.end <= at && at - v.end < 30);
  const isMember = /member|delegation|party|entourage|retinue/i.test(match[0]) && !/^with/i.test(match[0]);
  const isMotion =
    verb?.form === "finite" && !verb.passive && /^(?:come|travel|fly|go|arrive|be|tour)$/.test(verb.lemma);
  // "who came with him" hangs on its person; a member of the delegation stands right before the words
  const companion = isMember
    ? sentence.people.find((m) => m.phrase.end <= at + 2 && at - m.phrase.end < 8 && !m.possessive)
    : undefined;
  const index = verb ? sentence.verbs.indexOf(verb) : -1;
  const factuality = isMotion ? factualityOfVerb(sentence, index) : "real";
  const companions = companion
    ? [asTraveller(article, companion)]
    : verb && isMotion && /^(?:real|planned)$/.test(factuality)
      ? travellersOf(article, sentence, verb)
      : [];
  const leader = leaderBefore(article, sentence, match, companions[0]?.person ?? -1);
  if (companions.length === 0 || leader < 0) return [];
  const token = tokenAt(sentence.tokens, at);
  return [{...frame(sentence, token, companions, [], companion ? "real" : factuality, DOUBTS), leader}];
}

/** Whom "him" or "the same aircraft" means: in the words, else the last official before of the companion's own country. */
function leaderBefore(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  match: RegExpExecArray,
  companion: number
): number {
  const start = sentence.start + match.index;
  const inside = sentence.people.find((m) => m.start >= start && m.end <= start + match[0].length + 1);
  if (inside && inside.person !== companion) return inside.person;
  const country = article.people[companion]?.country;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 4); i--) {
    const before = article.sentences[i]?.people.find((m) => {
      const person = article.people[m.person];
      return m.person !== companion && person?.official && (country === "" || person.country === country);
    });
    if (before) return before.person;
  }
  return -1;
}

const JOINED = wordClass(["with", "alongside"]);

/** "went to Tripoli together with the chief of staff, Y", "arrived in Lilongwe on Wednesday with his trade minister, Y". */
function together(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, JOINED)) return [];
  const withs = sentence.tokens.filter((t) => t.lower === "with" || t.lower === "alongside");
  return withs.flatMap((t) => {
    const verb = sentence.verbs.findLast((v) => v.head < t.index && v.form === "finite");
    if (!verb || verb.passive || !/^(?:arrive|fly|travel|go|come|land|visit|return)$/.test(verb.lemma))
      return [];
    // "will travel to Chile to meet on Tuesday with the head of state, X"
    if (sentence.verbs.some((v) => v.head > verb.head && v.head < t.index && MEETING_VERBS.has(v.lemma))) return []; // prettier-ignore
    const previous = sentence.tokens[t.index - 1];
    const apart = (span: {start: number; end: number}) => span.end === previous?.end;
    const isLed =
      /^(?:together|along)$/.test(previous?.lower ?? "") ||
      t.lower === "alongside" ||
      // "She travelled with her foreign minister, X"
      (previous?.index === verb.head && /^(?:travel|fly)$/.test(verb.lemma) && /^(?:his|her)$/.test(sentence.tokens[t.index + 1]?.lower ?? "")); // prettier-ignore
    if (!isLed && !sentence.places.some(apart) && !sentence.dates.some(apart)) return [];
    const first = sentence.people.find((m) => m.phrase.start >= t.end && m.phrase.start - t.end <= 5 && m.kind !== "pronoun"); // prettier-ignore
    const [leader] = travellersOf(article, sentence, verb);
    if (
      !first ||
      isMet(sentence, first) ||
      first.possessive ||
      !leader ||
      !article.people[first.person]?.official
    )
      return [];
    const factuality = factualityOfVerb(sentence, sentence.verbs.indexOf(verb));
    const companions = [first, ...after(sentence, first)].map((m) => asTraveller(article, m));
    return [{...frame(sentence, t.index, companions, [], factuality, DOUBTS), leader: leader.person}];
  });
}

/** "will begin a visit on Wednesday, bringing with him Energy Minister Y", "took along Y": they travel as he does. */
function brought(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, BRINGING)) return [];
  return sentence.verbs.flatMap((verb) => {
    if (!/^(?:bring|take)$/.test(verb.lemma) || verb.passive || verb.negated) return [];
    const rest = sentence.text.slice(verb.end - sentence.start);
    const lead = BROUGHT.exec(rest)?.[0].length;
    const first = lead && sentence.people.find((m) => m.phrase.start >= verb.end + lead && m.kind !== "pronoun"); // prettier-ignore
    const leader = sentence.people.findLast((m) => m.end <= verb.start && !m.possessive);
    if (!first || !leader || first.possessive || first.phrase.start - verb.end - lead > 8) return [];
    const home = article.people[leader.person]?.country;
    const companions = [first, ...after(sentence, first)].filter((m) => article.people[m.person]?.country === home).map((m) => asTraveller(article, m)); // prettier-ignore
    if (companions.length === 0) return [];
    return [{...frame(sentence, verb.head, companions, [], "real", DOUBTS), leader: leader.person}];
  });
}
const BRINGING = wordClass(["bring", "take"]);
const BROUGHT = /^ (?:along )?(?:with (?:him|her)|along)\b/;

/** "came together with his counterpart": met him. */
const isMet = (sentence: AnnotatedSentence, {phrase}: PersonMention): boolean =>
  /\b(?:counterpart|colleague|opposite number|host)\b/i.test(
    sentence.text.slice(phrase.start - sentence.start, phrase.end - sentence.start)
  );

/** The others of a list: nothing but commas and "and" between their phrases. */
function after(sentence: AnnotatedSentence, first: PersonMention): PersonMention[] {
  const found: PersonMention[] = [];
  let end = first.phrase.end;
  for (const m of sentence.people) {
    if (m.phrase.start < end) continue;
    if (
      !/^[\s,;]*(?:and)?\s*$/.test(sentence.text.slice(end - sentence.start, m.phrase.start - sentence.start))
    )
      break;
    found.push(m);
    end = m.phrase.end;
  }
  return found;
}
