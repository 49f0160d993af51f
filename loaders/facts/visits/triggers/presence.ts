import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {PRESENCE_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {IN, frame} from "./make.ts";
import {setsOut} from "./others.ts";

const PRESENCE_ONLY = ["presence only"];

/** "is in Tokyo for talks", "was there in May", "has been to Caracas", "attended a summit in Doha", "is due in Lima". */
export function present(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0 && !holds(sentence, SPENDING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    const being = verb.lemma === "be" ? stopsOfBeing(sentence, verb) : null;
    if (!being && !isPresence(sentence, verb)) return [];
    const stops = being ? being.stops : [...stopsOfEvent(sentence, verb.head), ...onSoil(sentence, verb)];
    if (stops.length === 0) return spentThere(article, sentence, verb);
    const going = setsOut(sentence, verb);
    const own = factualityOfVerb(sentence, going ? sentence.verbs.indexOf(going) : index);
    const isAhead = being?.due || /^(?:expect|await)$/.test(verb.lemma);
    // "had been expected in Ashgabat": whether he came is another matter
    const isOpen = isAhead && verb.perfect && verb.tense === "past" && /^had$/i.test(sentence.tokens[verb.first]?.text ?? ""); // prettier-ignore
    const factuality = isOpen ? "hypothetical" : isAhead ? moreCautious(own, "planned") : own;
    const told = frame(
      sentence,
      verb.head,
      travellersOf(article, sentence, verb),
      stops,
      factuality,
      being?.due ? [] : PRESENCE_ONLY,
      going ? new Set([verb.head, going.head]) : sameDayAs(sentence, verb)
    );
    if (verb.lemma === "spend") wholeWeekend(told);
    if (staysOn(sentence, verb, told)) told.factuality = "real";
    return [being ? sinceThen(told) : told, ...(verb.lemma === "spend" ? spentNext(sentence, told) : [])];
  });
}

/** "will stay on in Riyadh until Friday": whoever stays on is there; not "will arrive on Monday and remain until Friday". */
const staysOn = ({verbs, tokens}: AnnotatedSentence, verb: VerbGroup, {factuality, timing}: Frame): boolean =>
  factuality === "planned" &&
  (verb.lemma === "remain" || (verb.lemma === "stay" && tokens[verb.head + 1]?.lower === "on")) &&
  timing.start === "" &&
  timing.end !== "" &&
  !verbs.some((v) => v !== verb && /^(?:arrive|go|come|fly|travel|visit|land|reach)$/.test(v.lemma));

/** "He spent two days in the country": how long the visit that is spoken of lasted. */
function spentThere(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): Frame[] {
  const rest = sentence.text.slice(verb.end - sentence.start);
  if (verb.lemma !== "spend" || verb.tense !== "past" || !IN_THE_COUNTRY.test(rest)) return [];
  const told = frame(sentence, verb.head, travellersOf(article, sentence, verb), [], "real", PRESENCE_ONLY);
  return told.travellers.length > 0 && told.timing.days > 0 ? [{...told, open: false}] : [];
}

const IN_THE_COUNTRY = /^ (?:[\w-]+ ){1,2}(?:days?|hours) in (?:the|this) (?:country|kingdom|republic|sultanate|capital|city)\b/; // prettier-ignore

const SPENDING = wordClass(["spend"]);
const WHILE = wordClass(["while"]);
const SOIL = wordClass(["soil"]);
const ON = new Set(["on"]);

/** "spent barely three hours on Chadian soil". */
const onSoil = (sentence: AnnotatedSentence, {lemma, head}: VerbGroup): Stop[] =>
  /^(?:spend|stay|be)$/.test(lemma) && holds(sentence, SOIL) ? stopsAfter(sentence, head, ON) : [];

/** "pledged support on Tuesday while in Dakar": where whoever acts was then. */
export function whileThere(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, WHILE)) return [];
  return sentence.tokens.flatMap(({lower, index}) => {
    // "While in Lima she also toured the port": of a stay told before
    if (lower !== "while" || index < 3 || !IN.has(sentence.tokens[index + 1]?.lower ?? "")) return [];
    const stops = stopsAt(sentence, index + 2);
    const verb = sentence.verbs.findLast((v) => v.form === "finite" && v.head < index);
    if (!verb || stops.length === 0) return [];
    const factuality = factualityOfVerb(sentence, sentence.verbs.indexOf(verb));
    return [
      frame(sentence, verb.head, travellersOf(article, sentence, verb), stops, factuality, PRESENCE_ONLY)
    ];
  });
}

/** "attended the opening of the centre, which took place in Termez": where the event is, told in a clause of its own. */
function stopsOfEvent(sentence: AnnotatedSentence, head: number): Stop[] {
  const stops = stopsAfter(sentence, head, IN);
  if (stops.length > 0) return stops;
  const from = sentence.tokens[head]?.end ?? sentence.end;
  const match = HELD.exec(sentence.text.slice(from - sentence.start));
  const at = match ? from + match.index + match[0].length : -1;
  const next = at < 0 ? -1 : sentence.tokens.findIndex((t) => t.start >= at);
  return next < 0 ? [] : stopsAt(sentence, next);
}

const HELD =
  /^[^.;:]{5,90}, (?:which|that) (?:took place|was held|is taking place|is being held|is held|opened|will take place|will be held) (?:\w+day )?(?:in|at) /;

/** "crossed the Prut on Tuesday and spent the afternoon in Chisinau": the day of the verb with which it is joined. */
function sameDayAs({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): ReadonlySet<number> {
  const before = verbs.findLast((v) => v.head < verb.head && v.form === "finite");
  const part = tokens.slice(verb.head + 1, verb.head + 5).some((t) => PART_OF_DAY.test(t.lower));
  const isJoined = verb.lemma === "spend" && part && tokens[verb.first - 1]?.lower === "and";
  // "returned home on Wednesday after spending three days in Havana": the last of them
  const isOver =
    before?.lemma === "return" && verb.form === "gerund" && tokens[verb.first - 1]?.lower === "after";
  return new Set(before && (isJoined || isOver) ? [verb.head, before.head] : [verb.head]);
}

const PART_OF_DAY = /^(?:morning|afternoon|evening|night|hours?)$/;

/** "spent Thursday at Nanyuki, where he planted an acacia, and Friday in Nairobi": a further day in a further place. */
function spentNext(sentence: AnnotatedSentence, told: Frame): Frame[] {
  const {tokens, dates} = sentence;
  const last = told.stops.at(-1)?.end ?? sentence.end;
  return dates.flatMap((date) => {
    const lead = tokens.findLast((t) => t.end <= date.start);
    const next = tokens.find((t) => t.start >= date.end);
    if (
      date.start < last ||
      date.from === "" ||
      lead?.lower !== "and" ||
      !/^(?:in|at)$/.test(next?.lower ?? "")
    )
      return [];
    const stops = stopsAt(sentence, next!.index + 1);
    if (stops.length === 0) return [];
    const timing = {...told.timing, start: date.from, earliest: date.from, end: "", days: 0, basis: date.basis, spans: [date]}; // prettier-ignore
    return [{...told, token: next!.index, stops, timing}];
  });
}

/** Where "is in", "was back in", "is there", "is due in", "has been to" lead. */
function stopsOfBeing(sentence: AnnotatedSentence, verb: VerbGroup): {stops: Stop[]; due: boolean} | null {
  const {tokens} = sentence;
  let next = verb.head + 1;
  while (tokens[next] && isPassedOver(tokens[next]!)) next++;
  const word = tokens[next]?.lower ?? "";
  if (word === "here" || word === "there") return {stops: stopsAt(sentence, next), due: false};
  if (word === "due" && IN.has(tokens[next + 1]?.lower ?? ""))
    return {stops: stopsAt(sentence, next + 2), due: true};
  const isThere = word === "due" && tokens.slice(next + 1, next + 3).find((t) => /^(?:here|there)$/.test(t.lower)); // prettier-ignore
  if (isThere) return {stops: stopsAt(sentence, isThere.index), due: true};
  // "is off to Nicosia on Saturday", "was off to Lima the next day"
  const goal = word === "off" || word === "away" ? tokens.findIndex((t) => t.index > next && t.lower === "to") : -1; // prettier-ignore
  if (goal > 0 && goal - next <= 2)
    return {stops: stopsAt(sentence, goal + 1), due: verb.tense === "present"};
  // "was the guest of honour at celebrations in Addis Ababa"
  if (GUEST.test(sentence.text.slice((tokens[verb.head]?.end ?? 0) - sentence.start))) return {stops: stopsAfter(sentence, verb.head, IN), due: false}; // prettier-ignore
  // "was Nicosia's guest on Monday"
  const guestOf = sentence.places.find((p) => p.start === tokens[next]?.start && /^['’]s? guest\b/.test(sentence.text.slice(p.end - sentence.start))); // prettier-ignore
  if (guestOf) {
    const {country: host, kind, name, start, end} = guestOf;
    return {stops: [{host, places: kind === "city" ? [name] : [], date: null, start, end}], due: false};
  }
  if (word === "on" && holds(sentence, SOIL)) return {stops: onSoil(sentence, verb), due: false};
  if (IN.has(word) || (word === "to" && verb.perfect))
    return {stops: stopsAt(sentence, next + 1), due: false};
  return null;
}

const isPassedOver = ({lower, pos}: Token): boolean =>
  PASSED_OVER.has(lower) || (pos === "ADV" && lower !== "here" && lower !== "there");
const PASSED_OVER: ReadonlySet<string> = new Set("back again home now also currently already still once never not previously only last first himself herself themselves".split(" ")); // prettier-ignore

const GUEST =
  /^ (?:among (?:the|those) (?:[\w-]+ ){0,2}(?:guests|leaders|participants|speakers|dignitaries|officials|present|attending)\b|(?:the |a |an )?(?:[\w-]+ )?(?:guests? of hono[u]?r|chief guest|special guest|guest speaker|keynote speaker)\b|(?:an?|the|\w+day['’]s|his|her|its) (?:[\w-]+ )?guests? (?:at|of|in)\b)/i;

/** "spent the weekend in Djibouti": both days of it. */
function wholeWeekend({sentence, timing, stops}: Frame): void {
  const date = sentence.dates.find((d) => /weekend$/i.test(d.text) && timing.spans.some((s) => s.start === d.start)); // prettier-ignore
  if (date?.from.length === 10 && stops.length === 1) Object.assign(timing, {start: date.from, earliest: date.from, end: date.to}); // prettier-ignore
}

/** "has been in Khartoum since Sunday": the stay began then; "… and returns tomorrow" (which the tagger takes for a noun) tells its end. */
function sinceThen(told: Frame): Frame {
  const {timing, sentence} = told;
  const since = sentence.dates.find((d) => d.relation === "since" && d.from.length === 10);
  if (!since) return told;
  const rest = sentence.text.slice(since.end - sentence.start);
  const end =
    timing.end === "" && timing.start > since.from && RETURNS.test(rest) ? timing.start : timing.end;
  if (timing.start !== "" && end === timing.end) return told;
  const {from, basis} = since;
  return {
    ...told,
    ...(end === timing.end ? {} : {factuality: "real" as const}),
    timing: {...timing, start: from, earliest: from, end, basis, spans: [...timing.spans, since]}
  };
}

const RETURNS = /^,? (?:and|but) (?:returns|leaves|departs|flies) (?:home )?(?:tomorrow|today)\b/;

/** "attended", "spent two days in", and "is expected in": "expects" alone is no presence. */
const isPresence = ({tokens}: AnnotatedSentence, verb: VerbGroup): boolean => {
  if (/^(?:expect|await)$/.test(verb.lemma))
    return verb.passive && /^(?:in|at|here)$/.test(tokens[verb.head + 1]?.lower ?? "");
  // "took part in Bishkek in the meeting"
  const takesPart = verb.lemma === "take" && tokens[verb.head + 1]?.lower === "part";
  // "stayed away from a summit in Doha"
  if (verb.lemma === "stay" && /^(?:away|home|out|off)$/.test(tokens[verb.head + 1]?.lower ?? ""))
    return false;
  return (takesPart || PRESENCE_VERBS.has(verb.lemma)) && !verb.passive;
};

/** "expects her Croatian colleague, X, in Ljubljana for talks": he isn't there yet. */
const isAwaited = ({verbs}: AnnotatedSentence, at: number): boolean =>
  verbs.some(
    ({lemma, passive, end}) => /^(?:expect|await)$/.test(lemma) && !passive && end <= at && at - end < 30
  );

/** "X, in London for a donors' meeting, said": an aside that tells where somebody is. */
export function aside(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  const {tokens} = sentence;
  if (sentence.places.length === 0) return [];
  return sentence.people.flatMap((m) => {
    if (m.possessive || m.kind === "pronoun") return [];
    const first = tokens.findIndex((t) => t.start >= m.phrase.end - 1 && !/^[,(]$/.test(t.text));
    // "X, now in Hanoi, said"
    const isNow = /^(?:now|currently|already|back)$/.test(tokens[first]?.lower ?? "");
    const next = isNow ? first + 1 : first;
    const word = tokens[next];
    if (!word || word.lower !== "in" || !/[,(]\s*$/.test(textUpTo(sentence, tokens[first]!.start))) return [];
    if (isAwaited(sentence, m.phrase.start)) return [];
    const stops = stopsAt(sentence, next + 1);
    const last = stops.at(-1);
    const after = last && sentence.text.slice(last.end - sentence.start, last.end - sentence.start + 8);
    if (!last || !(/^\s(?:for|to|on|since)\s/.test(after ?? "") || (isNow && /^[,)]/.test(after ?? ""))))
      return [];
    return [sinceThen(frame(sentence, next, [asTraveller(article, m)], stops, "real", PRESENCE_ONLY))];
  });
}

const textUpTo = (sentence: AnnotatedSentence, at: number): string =>
  sentence.text.slice(Math.max(0, at - sentence.start - 4), at - sentence.start);
