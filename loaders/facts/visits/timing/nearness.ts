/** Whose a date is: how far it stands from a trigger, and which verb it belongs to. */
import {predicateOf} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {SAYING} from "../../../lexicon/verbs.ts";
import type {AnnotatedSentence, DateMention, Token, VerbGroup} from "../../../types.ts";
import {tokenAt} from "../../near.ts";

/** Verbs of a visit's own course: a date that stands after them is the visit's ("a visit, beginning on Wednesday"). */
const COURSE = new Set(
  "begin start commence end conclude last run finish wrap kick span continue open schedule plan expect due set slate fix pencil foresee book".split(
    " "
  )
);

/** Tokens between a date and its trigger; infinite where the date is another verb's. */
export function cost(
  sentence: AnnotatedSentence,
  token: number,
  date: DateMention,
  own: ReadonlySet<number>
): number {
  const {at, owner, opened} = siteOf(sentence, date);
  const isOwn =
    owner < 0 ||
    own.has(owner) ||
    // "a July 27 meeting"
    date.end + 1 === sentence.tokens[token]?.start ||
    own.has(opened) ||
    (isCourse(sentence, owner) && owner > token) ||
    appoints(sentence, owner, at, token, own) ||
    isPurpose(sentence, owner, at, token) ||
    standsBeside(token, at, owner) ||
    closesSubject(sentence, token, at, owner);
  if (!isOwn) return Infinity;
  // "On July 29, X, who is no diplomat, flew": the verb's own, though a clause stands between
  const apart = own.has(owner) && at < token ? 0 : 15 * wallsBetween(sentence, at, token);
  return Math.abs(at - token) / 2 + apart;
}

/** Where a date stands, the verb to which it belongs and that of a clause that "when" opens behind it. */
interface Site {
  at: number;
  owner: number;
  opened: number;
}

/** Each trigger of its sentence asks where a date stands. */
const known = new WeakMap<DateMention, Site>();

function siteOf(sentence: AnnotatedSentence, date: DateMention): Site {
  let site = known.get(date);
  if (!site) {
    const at = tokenAt(sentence.tokens, date.start);
    known.set(date, (site = {at, owner: ownerOf(sentence, at), opened: whenClause(sentence, at)}));
  }
  return site;
}

/** Marks and words between two tokens that begin another clause. */
function wallsBetween(sentence: AnnotatedSentence, a: number, b: number): number {
  let walls = 0;
  for (let k = Math.min(a, b); k < Math.max(a, b); k++) {
    const t = sentence.tokens[k]!;
    if (WALLS.has(t.lower) || (t.text === ";" && !isInList(sentence, t))) walls++;
  }
  return walls;
}

/** "to Suva, Fiji; Apia, Samoa; and Wellington": a semicolon between places. */
const isInList = ({tokens, places}: AnnotatedSentence, mark: Token): boolean => {
  const next = tokens[mark.index + 1]?.lower === "and" ? mark.index + 2 : mark.index + 1;
  return places.some((p) => p.start === tokens[next]?.start) && places.some((p) => p.end === mark.start);
};

const WHEN = wordClass(["when"]);
const WALLS = new Set(["who", "whose", "because", "although", "whereas", "where"]);

const APPOINTED = new Set(["due", "set", "scheduled", "planned", "expected", "foreseen"]);

const isCourse = (sentence: AnnotatedSentence, head: number): boolean => {
  const verb = sentence.verbs.find((v) => v.head === head);
  if (verb === undefined) return false;
  // "postponed a visit that was due in June"
  return (
    COURSE.has(verb.lemma) ||
    (verb.lemma === "take" && sentence.tokens[head + 1]?.lower === "place") ||
    (verb.lemma === "be" && APPOINTED.has(sentence.tokens[head + 1]?.lower ?? ""))
  );
};

/** "On June 20, he is scheduled to travel": the date before a verb of appointment is that of what it governs. */
function appoints(
  {verbs}: AnnotatedSentence,
  owner: number,
  at: number,
  token: number,
  heads: ReadonlySet<number>
): boolean {
  const governor = verbs.find((v) => v.head === owner);
  // "In mid-June he is to pay a visit": of the verb that undertakes it
  const own = verbs.find((v) => v.head === token || (v.head < token && heads.has(v.head)));
  return (
    governor !== undefined &&
    own?.form === "infinitive" &&
    verbs[own.governor] === governor &&
    at < governor.first &&
    /^(?:be|schedule|expect|set|plan|due|slate)$/.test(governor.lemma)
  );
}

/** "A visit by X to Lima next week is still on": between a noun and the verb whose subject it is. */
const closesSubject = (
  {tokens, verbs}: AnnotatedSentence,
  token: number,
  at: number,
  owner: number
): boolean =>
  at > token &&
  owner > at &&
  at - token < 20 &&
  !verbs.some((v) => v.head >= token && v.head < at) &&
  !tokens.slice(Math.max(0, at - 3), at).some((t) => /^(?:and|but|;)$/.test(t.lower));

/** "will leave for Jakarta to attend a meeting on August 30": what the journey is for, on its day. */
function isPurpose({verbs}: AnnotatedSentence, owner: number, at: number, token: number): boolean {
  const purpose = verbs.find((v) => v.head === owner);
  return (
    purpose?.form === "infinitive" &&
    owner > token &&
    at > owner &&
    verbs[purpose.governor]?.head === token &&
    /^(?:attend|join|address|participate|take|meet|mark|open|sign|co-chair|chair|deliver)$/.test(
      purpose.lemma
    )
  );
}

/** "a visit to Rome on Monday": nothing but the place between the noun and the date, so whatever verb comes before both. */
const standsBeside = (token: number, at: number, owner: number): boolean =>
  at > token && owner < token && at - token < 20;

/**
 * The verb to which a date belongs: the last before it; but the one that follows where the date opens a clause
 * ("On Sunday, the minister visited", "… and on Monday flew to Cairo").
 */
function ownerOf(sentence: AnnotatedSentence, at: number): number {
  const {tokens, verbs, dates} = sentence;
  const before = verbs.findLast((v) => v.head < at);
  const from = asideEnd(sentence, at);
  const next = verbs.find(
    (v) =>
      v.head > from && v.form === "finite" && !/^(who|which|that)$/.test(tokens[v.first - 1]?.lower ?? "")
  );
  const after = next && (cleftOf(sentence, next) ?? next);
  // not "Kigali and Kampala last year"
  let lead = at - 1;
  while (lead >= 0 && at - lead < 4 && /^(ADP|DET|ADJ|ADV)$/.test(tokens[lead]?.pos ?? "")) lead--;
  // "spent Monday and Tuesday in Kuwait, reached Muscat": the second of two days
  const isSecond = tokens[lead]?.lower === "and" && dates.some((d) => d.end === tokens[lead - 1]?.end);
  const opens =
    lead < 0 ||
    (!isSecond &&
      !closesAside(sentence, at, next) &&
      !isJoined(sentence, at) &&
      /^([,;:—–]|and|but|then|who|which|that)$/.test(tokens[lead]?.lower ?? ""));
  const close =
    after &&
    after.first - from <= (lead < 0 ? 30 : 12) &&
    !tokens.slice(at, after.first).some((t) => /^[;:]$/.test(t.text));
  // "will host X, on Monday, her office said"
  const isSaid = after && SAYING.has(after.lemma) && tokens.length - after.head < 4;
  if (after && (!before || (opens && close && !isSaid && leadsOn(sentence, from, after.first))))
    return after.head;
  // "the last premier to visit Lagos was X, in 2004"
  const told = before && verbs.find((v) => v.head < before.head && predicateOf(sentence, v) === before);
  return (told ?? before)?.head ?? -1;
}

/** "who accepted an invitation to Lima for the national day, July 28, has not changed her plans": of what stands before it. */
function closesAside({tokens, dates, verbs}: AnnotatedSentence, at: number, next?: VerbGroup): boolean {
  const date = dates.find((d) => d.start <= tokens[at]!.start && tokens[at]!.end <= d.end);
  const behind = date && tokens.find((t) => t.start >= date.end);
  // "on Tuesday evening,"
  const comma = behind && /^(?:morning|afternoon|evening|night)$/.test(behind.lower) ? tokens[behind.index + 1] : behind; // prettier-ignore
  if (comma?.text !== "," || !date || !next) return false;
  // "will fly to Porto, Portugal, in November, officials said": of what is said
  if (
    SAYING.has(next.lemma) &&
    tokens.length - next.head < 3 &&
    tokens[(next.subject?.[0] ?? 0) - 1] === comma
  )
    return true;
  if (next.first !== comma.index + 1) return false;
  const told = verbs.findLast((v) => v.head < at);
  return (
    (date.kind === "calendar" && date.relation === "") ||
    // "who flew to Abidjan, Côte d'Ivoire, in March, called for calm"
    /^(?:who|which)$/.test(tokens[(told?.first ?? 0) - 1]?.lower ?? "")
  );
}

/** "In 1983 it was the premier who went to Lima": the verb that "it was" brings out. */
const cleftOf = (
  {tokens, verbs}: AnnotatedSentence,
  {lemma, first, head}: VerbGroup
): VerbGroup | undefined =>
  lemma === "be" && tokens[first - 1]?.lower === "it"
    ? verbs.find((v) => v.head > head && v.form === "finite" && tokens[v.first - 1]?.lower === "who")
    : undefined;

/** "met in Colonia, Uruguay, on November 19 and Friday's talks are": what "and" joins to the clause that the date closes. */
function isJoined({tokens, dates}: AnnotatedSentence, at: number): boolean {
  const end = dates.find((d) => d.start <= tokens[at]!.start && tokens[at]!.end <= d.end)?.end ?? 0;
  const and = tokens.find((t) => t.start >= end);
  if (and?.lower !== "and" && and?.lower !== "but") return false;
  const next = dates.find((d) => d.start === tokens[and.index + 1]?.start);
  return !next || /^['’]s?$/.test(tokens.find((t) => t.start >= next.end)?.text ?? "");
}

const THEN = wordClass(["when", "while"]);

/** "In November 2021, when he was still Minister of Public Works, he visited": past the office that he held then; else the date itself. */
function asideEnd(sentence: AnnotatedSentence, at: number): number {
  if (!holds(sentence, THEN)) return at;
  const {tokens, dates} = sentence;
  const end = dates.find((d) => d.start <= tokens[at]!.start && tokens[at]!.end <= d.end)?.end ?? 0;
  const comma = tokens.findIndex((t) => t.start >= end);
  const words = tokens.slice(comma, comma + 5).map((t) => t.lower);
  if (!/^, (?:when|while) (?:he|she|they) (?:was|were) /.test(words.join(" "))) return at;
  const close = tokens.findIndex((t) => t.index > comma + 3 && t.text === ",");
  return close > 0 && /^(?:he|she|they)$/.test(tokens[close + 1]?.lower ?? "") ? close - 1 : at;
}

/** "on 31 March, when the presidents are to travel": the verb of the clause that "when" opens after a date, governed verbs included. */
function whenClause(sentence: AnnotatedSentence, at: number): number {
  if (!holds(sentence, WHEN)) return -1;
  const {tokens, verbs} = sentence;
  const relative = tokens.slice(at, at + 9).find((t) => t.lower === "when");
  if (!relative || tokens[relative.index - 1]?.text !== ",") return -1;
  const index = verbs.findIndex((v) => v.head > relative.index && v.form === "finite");
  return verbs.find((v) => v.governor === index && v.form === "infinitive")?.head ?? verbs[index]?.head ?? -1;
}

/** Nothing but the date, a comma and a subject before the verb: no "and" that would join another clause. */
const leadsOn = ({tokens, people, dates}: AnnotatedSentence, at: number, verb: number): boolean => {
  // "on 4 April the Prime Minister of Uzbekistan, X, was in": a comma of the subject's own is none
  const between = tokens
    .slice(at + 1, verb)
    .filter(
      (t) =>
        t.text === "," &&
        !people.some((m) => m.kind === "name" && m.phrase.start < t.start && t.end < m.phrase.end)
    ).length;
  // "drove to Maseru, an hour away, on Wednesday and was back by nightfall": of the first verb
  if (/^(?:and|but|then)$/.test(tokens[verb - 1]?.lower ?? "")) return false;
  return (
    between <= 1 &&
    !tokens
      .slice(at + 1, verb)
      // "the day after, she was in Riga": a word of the date itself
      .some((t) => OTHER_CLAUSE.has(t.lower) && !dates.some((d) => d.start <= t.start && t.end <= d.end))
  );
};

/** Words that open a clause of their own: "on Thursday, her first trip since she took office". */
const OTHER_CLAUSE = new Set(
  "who which that where when after before since because while whereas although though if until till once".split(
    " "
  )
);
