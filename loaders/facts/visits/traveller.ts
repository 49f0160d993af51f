import {once} from "../../annotate/once.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import {DELEGATIONS} from "../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, Span, VerbGroup} from "../../types.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import {tokenAt} from "../near.ts";
import type {Traveller} from "./frame.ts";
import {cleft} from "./travellers/cleft.ts";
import {inVehicle} from "./travellers/vehicle.ts";
import {ofGroup, ofParty, ofPronoun} from "./travellers/backwards.ts";
import {
  isOfOtherClause,
  subjectAfterConjunction,
  adjacent,
  distinct,
  inverted,
  isOtherSubject,
  listBefore,
  listUpTo,
  mainOf,
  named,
  peopleIn,
  rangeOf,
  withJoined
} from "./travellers/lists.ts";

/** Many rules ask about the same verb. */
const known = once<AnnotatedArticle, Map<VerbGroup, readonly Traveller[]>>(() => new Map());

/** People who are the subject of a verb: "X", "X and Y", "a delegation led by X", "X, Germany's minister, and Y". */
export function travellersOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): readonly Traveller[] {
  const all = known(article);
  let found = all.get(verb);
  if (!found) all.set(verb, (found = findTravellers(article, sentence, verb)));
  return found;
}

function findTravellers(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  given: VerbGroup
): readonly Traveller[] {
  const verb = withOwnSubject(sentence, given);
  const led = ofLedGroup(sentence, verb);
  if (led) return travellersOf(article, sentence, led);
  const related = ofRelativeClause(sentence, verb);
  if (related.length > 0) return related.map((mention) => asTraveller(article, mention));
  const meant = cleft(sentence, verb) ?? inVehicle(sentence, verb);
  if (meant) return [asTraveller(article, meant)];
  const behind = subjectAfterConjunction(sentence, verb);
  if (behind.length > 0) return distinct(behind).map((m) => asTraveller(article, m));
  if (isOfOtherClause(sentence, verb) || isOfOthers(sentence, verb)) return [];
  const saying = sayerOf(sentence, verb);
  if (saying) return travellersOf(article, sentence, saying);
  const span = verb.subject ? rangeOf(sentence, verb.subject) : null;
  const leader = span ? leaderOf(sentence, span) : ledBefore(sentence, verb);
  if (leader) return [asTraveller(article, leader)];
  const direct = span
    ? peopleIn(sentence, span).filter((m) => !m.possessive && !afterPreposition(sentence, m, span))
    : [];
  const beside = direct.length === 0 && span ? besidesOthers(sentence, span) : undefined;
  if (beside) return [asTraveller(article, beside)];
  const found =
    direct.length > 0
      ? withJoined(sentence, direct, verb)
      : isOtherSubject(sentence, verb)
        ? withJoined(
            sentence,
            [...adjacent(sentence, mainOf(sentence, verb)), ...named(sentence, verb)].slice(0, 1),
            verb
          )
        : listBefore(sentence, mainOf(sentence, verb));
  if (found.length > 0) return distinct(found).map((m) => asTraveller(article, m));
  const after = inverted(sentence, verb);
  if (after.length > 0) return distinct(after).map((m) => asTraveller(article, m));
  const party = ofParty(article, sentence, verb);
  if (party.length > 0) return party.map((person) => ({person, doubts: ["visitor from pronoun"]}));
  const group = ofGroup(article, sentence, verb);
  if (group.length > 0) return group.map((m) => ({person: m.person, doubts: ["visitor from pronoun"]}));
  return ofPronoun(article, sentence, verb);
}

/** "She declined in January, and on 22 February will be in Warsaw": a day is no subject; that of the first verb goes on. */
function withOwnSubject({tokens, dates, verbs}: AnnotatedSentence, verb: VerbGroup): VerbGroup {
  const [first, last] = verb.subject ?? [0, -1];
  // "is due in Hanoi on Saturday, and from there will fly to Vientiane": of the verb before
  if (tokens[first]?.lower === "there" && first === last && tokens[first - 1]?.lower === "from") {
    const before = verbs.findLast((v) => v.form === "finite" && v.head < first && v.subject);
    return /^(?:and|then|,)$/.test(tokens[first - 2]?.lower ?? "") && before ? {...verb, subject: before.subject} : verb; // prettier-ignore
  }
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? -1];
  const date = dates.find((d) => d.start <= start && end <= d.end);
  const lead = /^(?:on|in)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  if (!date || last !== verb.first - 1 || tokens[lead]?.lower !== "and") return verb;
  const main = verbs.find((v) => v.form === "finite");
  const isPronoun = main?.subject && /^(?:he|she)$/.test(tokens[main.subject[0]]?.lower ?? "");
  return main && isPronoun && main.head < first ? {...verb, subject: main.subject} : verb;
}

/** "X said the talks had gone well after visiting Lima": things visit nothing, so who says it went there. */
function sayerOf({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): VerbGroup | undefined {
  const opener = tokens[verb.first - 1]?.lower ?? "";
  if (verb.form !== "gerund" || !/^(?:after|before|since|while)$/.test(opener)) return undefined;
  const noun = verb.subject && tokens[verb.subject[1]];
  const main = verbs.find((v) => v.form === "finite");
  const isThing = noun?.pos === "NOUN" && THINGS.test(noun.lower);
  return isThing && main && SAYING.has(main.lemma) && main.head < noun.index ? main : undefined;
}

const THINGS = /^(?:talks|meetings?|discussions|negotiations|relations|ties|cooperation|trade|progress|agreements?|deals?|pacts?|countries|sides|situation|visit|trip|tour)$/; // prettier-ignore

/** "on June 10 a delegation headed by Minister X visited Lima": whoever heads the group, right before the verb. */
function ledBefore({tokens, people}: AnnotatedSentence, {start}: VerbGroup): PersonMention | null {
  const last = people.findLast((m) => m.kind === "name" && !m.possessive && m.phrase.end <= start && start - m.phrase.end <= 2); // prettier-ignore
  const by = last && tokens.findLast((t) => t.end <= last.phrase.start);
  const isLed =
    by?.lower === "by" && /^(?:led|headed|chaired|fronted)$/.test(tokens[by.index - 1]?.lower ?? "");
  return isLed ? last! : null;
}

/** "X headed a delegation that visited Lima": whoever heads the group. */
function ofLedGroup({tokens, verbs}: AnnotatedSentence, {first}: VerbGroup): VerbGroup | undefined {
  const that = tokens[first - 1];
  if (that?.lower !== "that" && that?.lower !== "which") return undefined;
  const group = tokens.slice(Math.max(0, that.index - 3), that.index).find((t) => DELEGATIONS.has(t.lower));
  const before = group && verbs.findLast((v) => v.head < group.index);
  return before &&
    before.form === "finite" &&
    !before.passive &&
    /^(?:head|lead)$/.test(before.lemma) &&
    group.index - before.head < 5
    ? before
    : undefined;
}

/** "the ceremony for Lao Prime Minister X, who is paying a visit": right before "who", whatever was taken for the subject. "X and Y, who both landed": each. */
function ofRelativeClause(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] {
  const {tokens, people} = sentence;
  const isBoth = /^(?:both|each|all)$/.test(tokens[verb.first - 1]?.lower ?? "");
  const before = tokens[isBoth ? verb.first - 2 : wordBeforeDay(sentence, verb.first)];
  // "Economy Minister X, who came with him, had prepared the ground": of both verbs
  const closes = before?.text === "," && verb.subject === null;
  const who = closes ? tokens.slice(0, verb.first).findLast((t) => t.lower === "who") : before;
  if (who?.lower !== "who") return [];
  const last = people.find(
    (m) => !m.possessive && m.kind === "name" && m.phrase.end <= who.start && who.start - m.phrase.end <= 2
  );
  if (!last) return [];
  return isBoth || isOfSeveral(sentence, verb) ? distinct(listUpTo(sentence, last)) : [last];
}

/** "saw off the athletes, who left on Sunday": nobody of that name is before "who", and the subject has a verb of its own. */
function isOfOthers({tokens, verbs, people}: AnnotatedSentence, {first, subject}: VerbGroup): boolean {
  const who = tokens[first - 1];
  if (who?.lower !== "who" || !subject) return false;
  const noun = tokens[who.index - (tokens[who.index - 1]?.text === "," ? 2 : 1)];
  const isMany = noun?.pos === "NOUN" && /(?:[^s]s|people|troops|men|women)$/.test(noun.lower);
  return (
    isMany &&
    noun.index > subject[1] &&
    verbs.some((v) => v.form === "finite" && v.first > subject[1] && v.head < noun.index) &&
    !people.some((m) => m.phrase.start < noun.end && noun.start < m.phrase.end)
  );
}

/** "who on June 3 arrived", "who from Monday to Wednesday will be", "who last Tuesday flew": the word before the day that stands between. */
function wordBeforeDay({tokens, dates}: AnnotatedSentence, first: number): number {
  const date = dates.findLast((d) => d.end <= (tokens[first]?.start ?? 0));
  const at = tokens[first - 1];
  if (!date || !at || at.start < date.start || at.end > date.end) return first - 1;
  const day = tokenAt(tokens, date.start);
  return /^(?:on|in|early|late|between|from|since|until)$/.test(tokens[day - 1]?.lower ?? "")
    ? day - 2
    : day - 1;
}

/** "who have arrived", "who were received", "who had both landed": a verb of several. */
const isOfSeveral = ({tokens}: AnnotatedSentence, {first, head}: VerbGroup): boolean =>
  /^(?:are|were|have)$/.test(tokens[first]?.lower ?? "") ||
  tokens.slice(first, head).some(({lower}) => lower === "both" || lower === "each");

/** "President X, his spouse, and a delegation left": who else is of the party. */
const SPOUSE =
  /^,? (?:and |with )?(?:his|her) (?:spouse|wife|husband|consort|partner)(?: [\p{Lu}][\p{L}'’. -]{2,40})?(?:,|,? and)$/u;

/** "X, and three lawmakers are visiting", "X, six ministers and a delegation begin a tour": who is joined to others without names. */
function besidesOthers(
  {tokens, people, text, start: begin}: AnnotatedSentence,
  {start, end}: Span
): PersonMention | undefined {
  const first = tokenAt(tokens, start);
  const and = tokens[first - 1];
  if (!and || !(and.lower === "and" || and.lower === "with" || and.text === ",")) return undefined;
  const lists = tokens.some((t) => t.start > start && t.end < end && t.lower === "and");
  if (and.text === "," && !lists) return undefined;
  const who = people.find((m) => m.kind === "name" && !m.possessive && m.phrase.end <= and.start && (and.start - m.phrase.end <= 2 || SPOUSE.test(text.slice(m.phrase.end - begin, and.end - begin)))); // prettier-ignore
  const before = who && tokens.findLast((t) => t.end <= who.phrase.start);
  return before?.pos === "ADP" ? undefined : who;
}

const GROUPS = wordClass(DELEGATIONS);

/** "an Iranian delegation, led by Foreign Minister X". */
export function leaderOf(sentence: AnnotatedSentence, span: Span): PersonMention | null {
  if (!holds(sentence, GROUPS)) return null;
  const {tokens} = sentence;
  const group = tokens.find((t) => t.start >= span.start && t.end <= span.end && DELEGATIONS.has(t.lower));
  if (!group) return null;
  for (let k = group.index + 1; k < tokens.length && k <= group.index + 14; k++) {
    const word = tokens[k]?.lower ?? "";
    // "the delegation, which Foreign Minister X headed"
    const whose = /^(?:which|that)$/.test(word) ? headedBy(sentence, k) : null;
    if (whose) return whose;
    const isLed = word === "by" && /^(led|headed|chaired|fronted)$/.test(tokens[k - 1]?.lower ?? "");
    // "a delegation under Minister X", "a delegation with Minister X at its head"
    const isUnder =
      word === "under" || (word === "with" && tokens.slice(k, k + 14).some((t) => t.lower === "head"));
    if (!isLed && !isUnder) continue;
    const next = tokens[k + 1];
    return (
      (next && sentence.people.find((m) => m.phrase.start <= next.start + 5 && m.phrase.end > next.start)) ??
      null
    );
  }
  return null;
}

function headedBy({tokens, verbs, people}: AnnotatedSentence, which: number): PersonMention | null {
  const verb = verbs.find((v) => v.first > which && v.form === "finite");
  const isHeaded = verb && /^(?:head|lead|chair|front)$/.test(verb.lemma) && !verb.passive;
  const from = tokens[which + 1]?.start ?? 0;
  return (isHeaded && people.find((m) => m.phrase.start <= from + 5 && m.phrase.end > from && m.end <= verb.start)) || null; // prettier-ignore
}

/** "with", "of", "to" before a person inside the subject: he is no subject himself. */
function afterPreposition(sentence: AnnotatedSentence, mention: PersonMention, span: Span): boolean {
  if (mention.phrase.start <= span.start) return false;
  const before = sentence.tokens.findLast((t) => t.end <= mention.phrase.start);
  return (
    before !== undefined &&
    before.start >= span.start &&
    before.pos === "ADP" &&
    !/^(with|plus)$/.test(before.lower)
  );
}

export function asTraveller(article: AnnotatedArticle, mention: PersonMention): Traveller {
  const person = article.people[mention.person];
  const doubts = mention.kind === "pronoun" ? ["visitor from pronoun"] : [];
  if (person && !person.name) doubts.push("visitor by office");
  return {person: mention.person, doubts};
}
