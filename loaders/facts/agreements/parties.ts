import {BUSINESS, LOCATIVE, NON_STATES, NOT_PARTIES, REFERRING} from "../../lexicon/agreements.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../types.ts";
import {countriesIn, countriesOfPeople, countryWeights, PAIR_WORDS, pairAt} from "../parties.ts";
import {clauseEnd, clauseStart, listEnd} from "./clause.ts";
import type {Link} from "./link.ts";
import {complementEnd} from "./link.ts";
import type {Phrase} from "./phrase.ts";

export type Parties = {codes: string[]; doubts: string[]} | {reason: string};

type Range = readonly [first: number, last: number];

/** The countries and bodies that make an agreement, in alphabetical order, or why they can't be told. */
export function partiesOf(
  article: AnnotatedArticle,
  phrase: Phrase,
  link: Link | null,
  previous: string[]
): Parties {
  const {sentence} = phrase;
  const between = afterWord(article, phrase, /^(between|among)$/);
  if (between.length >= 2) return known(between);
  // "between Washington and the Taliban"
  if (between.length === 1 && !PAIR_WORDS.test(sentence.text)) return {reason: "the partner is no state"};
  const named = namedIn(article, phrase);
  const partner = partnerOf(article, phrase, link);
  if (partner === "other") return {reason: "the partner is no state"};
  const subject = link ? agentOf(article, phrase, link) : {codes: [], words: "", nonState: false};
  if (isPassive(phrase, link) && BUSINESS.test(sentence.text)) return {reason: "made by businesses"};
  if (subject.nonState) return {reason: "made by a body that is no state"};
  const several =
    /\b(?:three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:countries|nations|sides|states|parties|governments|leaders)\b/i.test(
      subject.words
    );
  if (several && named.length > 2) return known(named);
  const whole = union(subject.codes, partner, between);
  if (whole.length >= 2) return known(whole);
  const together = union(whole, possessor(article, phrase), named);
  if (together.length >= 2) return known(together.length > 3 ? whole : together);
  return completed(article, sentence, together, subject.words, link, previous);
}

/** Passive, with nobody named who signs. */
const isPassive = ({kind}: Phrase, link: Link | null): boolean =>
  kind !== "memorandum" && link?.role === "passive";

const known = (codes: readonly string[], doubts: string[] = []): Parties => {
  const kept = [...new Set(codes)].filter((code) => !NOT_PARTIES.has(code)).sort();
  return kept.length < 2 ? {reason: "fewer than two countries"} : {codes: kept, doubts};
};

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** Fills what the sentence leaves out from "the two sides", from the agreement told just before, from the article's pair. */
function completed(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  codes: string[],
  words: string,
  link: Link | null,
  previous: string[]
): Parties {
  const many = manyAt(article, sentence, words);
  if (many.length > 2) return known(many, ["parties from context"]);
  const main = mainCountries(article);
  if (codes.length === 1) {
    const place = signingPlace(sentence, link);
    if (place && place !== codes[0]) return known([...codes, place], ["party from the place of signing"]);
    if (previous.includes(codes[0] ?? "") && refers(words)) return known(previous, ["parties from context"]);
    const near = refers(words) ? partnerBefore(article, sentence, codes[0] ?? "") : "";
    if (near) return known([...codes, near], ["parties from context"]);
    if (main.includes(codes[0] ?? "") && main.length === 2 && !isStatedAlone(words) && link?.act !== "end")
      return known(main, ["parties from context"]);
    return {reason: "only one country is named"};
  }
  if (words !== "" && !refers(words)) return {reason: "no country is named"};
  const isPair = PAIR_WORDS.test(words) || PAIR_WORDS.test(sentence.text);
  if (!isPair && previous.length >= 2) return known(previous, ["parties from context"]);
  const {pair, inferred} = pairAt(article, sentence);
  // "the two countries", where the article speaks of two: nothing was guessed
  const isMain = isPair && main.length === 2 && main.every((code) => pair.includes(code));
  return known(
    pair,
    isMain || (isPair && !inferred) ? [] : [isPair ? "pair from context" : "parties from context"]
  );
}

const MANY: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:trilateral|tripartite|three-way|(?:the|all) three (?:\w+ )?(?:countries|nations|sides|states|parties|governments|leaders|presidents|ministers))\b/i,
    3
  ],
  [
    /\b(?:quadrilateral|quadripartite|four-way|(?:the|all) four (?:\w+ )?(?:countries|nations|sides|states|parties|governments|leaders|presidents|ministers))\b/i,
    4
  ],
  [
    /\b(?:five-way|(?:the|all) five (?:\w+ )?(?:countries|nations|sides|states|parties|governments|leaders|presidents|ministers))\b/i,
    5
  ]
];

/** "a four-way memorandum", "the three countries": as many as the sentences before name. */
function manyAt(article: AnnotatedArticle, sentence: AnnotatedSentence, words: string): string[] {
  const [, number] = MANY.find(([pattern]) => pattern.test(sentence.text) || pattern.test(words)) ?? [];
  if (!number) return [];
  let codes: string[] = [];
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 4) && codes.length < number; i--) {
    const other = article.sentences[i];
    if (other)
      codes = union(codes, countriesIn(other), countriesOfPeople(article, other)).filter((c) =>
        /^[A-Z]{3}$/.test(c)
      );
  }
  return codes.length === number ? codes : [];
}

/** The two countries that the article speaks of most; bodies left aside. */
function mainCountries(article: AnnotatedArticle): string[] {
  const ranked = [...countryWeights(article)].filter(([code]) => /^[A-Z]{3}$/.test(code));
  return ranked.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2).map(([code]) => code); // prettier-ignore
}

/** The one other country that the sentences just before name beside the known one: "wrapped up a visit to … . He signed". */
function partnerBefore(article: AnnotatedArticle, sentence: AnnotatedSentence, code: string): string {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
    const other = article.sentences[i];
    if (!other) continue;
    const codes = union(countriesIn(other), countriesOfPeople(article, other)).filter((c) =>
      /^[A-Z]{3}$/.test(c)
    );
    const rest = codes.filter((c) => c !== code);
    if (rest.length === 1 && (codes.length === 2 || i === sentence.index)) return rest[0] ?? "";
    if (rest.length > 1) return "";
  }
  return "";
}

/** "they", "the ministers", "officials", "the visit": a subject that stands for parties told before. */
const refers = (words: string): boolean =>
  words === "" ||
  PAIR_WORDS.test(words) ||
  /\b(?:they|he|she|it|who|we|both|sides?|countries|two|leaders?|ministers?|presidents?|officials?|delegations?|pair|governments?|parties|visit|trip|talks|meeting|summit|session|ceremony|diplomats?|foreign|prime minister|premier|president|king|authorities|neighbou?rs?|nations?|states?|capitals|each|men|women|counterparts?)\b/i.test(
    words
  );

/** "Slovakia", "the government": one country that is the whole subject says that its partner is told elsewhere or is none. */
const isStatedAlone = (words: string): boolean =>
  /\b(?:cabinet|parliament|parliaments|lawmakers|central bank)\b/i.test(words);

/** Country of "in Baghdad", where the agreement is signed. */
function signingPlace(sentence: AnnotatedSentence, link: Link | null): string {
  if (!link || link.act !== "sign") return "";
  const place = sentence.places.find(
    (p) => /^(in|at)$/.test(wordBefore(sentence, p.start)) && /^(city|country)$/.test(p.kind)
  );
  return place?.country ?? "";
}

const wordBefore = (sentence: AnnotatedSentence, at: number): string => {
  const words = sentence.tokens.filter((t) => t.end <= at && t.start > at - 40);
  return (
    words.findLast((t) => t.pos !== "DET" && t.pos !== "ADJ" && !/^(capital|city|of|the)$/.test(t.lower))
      ?.lower ?? ""
  );
};

/** "between A and B": what stands behind the word, wherever in the phrase's complement it is. */
function afterWord(article: AnnotatedArticle, phrase: Phrase, word: RegExp): string[] {
  const {tokens} = phrase.sentence;
  for (let k = phrase.last + 1; k < tokens.length && k - phrase.last < 28; k++) {
    const t = tokens[k] as Token;
    if (
      t.text === ";" ||
      (k > complementEnd(phrase) &&
        t.pos === "VERB" &&
        !/^(signed|reached|made|struck|concluded|inked)$/.test(t.lower))
    )
      return [];
    if (word.test(t.lower))
      return collect(article, phrase.sentence, [k + 1, listEnd(phrase.sentence, k + 1)], false);
  }
  return [];
}

/** Countries in the words that name the agreement: "a Russian-Iranian treaty", "the China-Kyrgyzstan-Uzbekistan railway". */
function namedIn(article: AnnotatedArticle, phrase: Phrase): string[] {
  const {sentence, core, last} = phrase;
  const cities = sentence.places.filter((p) => p.kind === "city" && !p.modifier).map((p) => p.country);
  // "the Doha agreement" is not Qatar's
  const inName = collect(article, sentence, [core, last], false).filter((code) => !cities.includes(code));
  const end = complementEnd(phrase);
  const compounds = sentence.places.filter(
    (p) => p.start >= (sentence.tokens[last]?.end ?? 0) && p.end <= (sentence.tokens[end]?.end ?? 0) && /[-–/]/.test(sentence.text.charAt(p.end - sentence.start) + sentence.text.charAt(p.start - 1 - sentence.start)) // prettier-ignore
  );
  return union(
    inName,
    compounds.map((p) => p.country)
  );
}

/** "Iran's agreement", "Paris and Algiers' treaty", "its treaty with" (its subject's, which is read elsewhere). */
function possessor(article: AnnotatedArticle, {sentence, first}: Phrase): string[] {
  const mark = sentence.tokens[first - 1];
  if (!mark || !/^['’]s?$/.test(mark.text)) return [];
  return collect(article, sentence, [Math.max(0, first - 5), first - 2], false);
}

/** Behind "with", whether it follows the agreement or its verb: countries; nothing; or someone who is no state. */
function partnerOf(article: AnnotatedArticle, phrase: Phrase, link: Link | null): string[] | "other" {
  const {sentence} = phrase;
  const {tokens} = sentence;
  const from = Math.min(phrase.last, link && link.role !== "in-force" ? link.token : phrase.last);
  const end = Math.max(
    complementEnd(phrase),
    link && (link.role === "passive" || link.role === "relative") ? clauseEnd(sentence, link.token) : 0
  );
  for (let k = from + 1; k <= Math.min(end, from + 40); k++) {
    if (k >= phrase.first && k <= phrase.last) continue;
    const t = tokens[k];
    if (!t || !/^(with|by)$/.test(t.lower)) continue;
    if (
      /^(brokered|mediated|hosted|facilitated|overseen|guaranteed|backed|supported)$/.test(
        tokens[k - 1]?.lower ?? ""
      )
    )
      continue;
    if (t.lower === "by" && (link?.act === "sign" || link?.act === "reach") === false) continue;
    const range: Range = [k + 1, listEnd(sentence, k + 1)];
    const codes = collect(article, sentence, range, false);
    if (codes.length > 0 && !isNonState(sentence, range)) return codes;
    const words = tokens.slice(range[0], range[1] + 1);
    if (t.lower === "by" || words.length === 0 || words.some((w) => REFERRING.has(w.lower))) continue;
    // "with nine countries"
    if (
      words.some(
        (w) =>
          NON_STATES.has(w.lower) ||
          w.pos === "PROPN" ||
          /^(countries|nations|states|governments)$/.test(w.lower)
      ) &&
      !PAIR_WORDS.test(wordsOf(sentence, range))
    )
      return "other";
  }
  return [];
}

/** Who signs: the clause's words before the verb, places where it happens left out; else the verb's subject. */
function agentOf(
  article: AnnotatedArticle,
  phrase: Phrase,
  link: Link
): {codes: string[]; words: string; nonState: boolean} {
  const {sentence} = phrase;
  const verb = sentence.verbs[link.verb];
  if (!verb || link.role === "passive" || (link.role === "relative" && verb.passive)) {
    return {
      codes: link.role === "in-force" ? subjectOfClause(article, sentence, link.token) : [],
      words: "",
      nonState: false
    };
  }
  const range: Range =
    link.role === "relative"
      ? [link.agentFrom, verb.first - 1]
      : [clauseStart(sentence, verb), verb.first - 1];
  const inClause = collect(article, sentence, range, true);
  const subject: Range | null = verb.subject;
  const codes = inClause.length > 0 ? inClause : subject ? collect(article, sentence, subject, true) : [];
  // "reviewed the progress made since the signing, in 2014, of the agreements": the clause around it tells who
  if (link.role === "event" && codes.length === 0)
    return {codes: subjectOfClause(article, sentence, link.token), words: "", nonState: false};
  const words = subject ? wordsOf(sentence, subject) : wordsOf(sentence, range);
  return {codes, words, nonState: subject !== null && codes.length < 2 + 9 && isNonState(sentence, subject)};
}

/** "Baghdad has relocated some members under an agreement with Tehran": whose agreement it is. */
function subjectOfClause(article: AnnotatedArticle, sentence: AnnotatedSentence, token: number): string[] {
  const verb = sentence.verbs.find((v) => v.head < token && v.form === "finite");
  const codes = verb?.subject ? collect(article, sentence, verb.subject, true) : [];
  return codes.length <= 3 ? codes : [];
}

const wordsOf = ({tokens, text, start}: AnnotatedSentence, [first, last]: Range): string =>
  last < first
    ? ""
    : text.slice((tokens[first]?.start ?? start) - start, (tokens[last]?.end ?? start) - start);

/** Codes of the countries and of the people's countries inside a range. `who` leaves places of the act out: "in Beijing". */
function collect(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  [first, last]: Range,
  who: boolean
): string[] {
  const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? -1];
  const found: {at: number; code: string}[] = [];
  for (const p of sentence.places) {
    if (p.start < start || p.end > end || p.kind === "region" || (p.kind === "city" && !p.capital)) continue;
    if (who && isWhere(sentence, p.start)) continue;
    if (
      !sentence.people.some((m) => m.phrase.start <= p.start && p.end <= m.phrase.end && m.kind !== "pronoun")
    )
      found.push({at: p.start, code: p.country});
  }
  for (const m of sentence.people) {
    if (m.start < start || m.end > end || (who && m.possessive && m.kind !== "pronoun")) continue;
    const code = article.people[m.person]?.country;
    if (code && !(m.kind === "pronoun" && m.possessive) && !(who && isWhere(sentence, m.phrase.start)))
      found.push({at: m.start, code});
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({code}) => code))];
}

/** "in Beijing", "on a visit to Baghdad": where, and not who. */
const isWhere = (sentence: AnnotatedSentence, at: number): boolean =>
  LOCATIVE.has(wordBeforePlace(sentence, at));

function wordBeforePlace({tokens}: AnnotatedSentence, at: number): string {
  const index = tokens.findLastIndex((t) => t.end <= at);
  for (let k = index; k >= 0 && index - k < 6; k--) {
    const t = tokens[k] as Token;
    // "in Beijing, China", "in Bishkek, Firuz Rahmatov": a name after the comma is the place's only if it is one
    if (t.text === ",") return "";
    if (t.pos === "ADP" || t.lower === "to") return t.lower;
    if (
      t.pos !== "DET" &&
      t.pos !== "ADJ" &&
      !/^(capital|city|neighbou?ring|northern|southern|eastern|western)$/.test(t.lower)
    )
      return "";
  }
  return "";
}

/** The head of the phrase is a company, a union, rebels: "Iranian and Omani companies". */
function isNonState({tokens, people, places}: AnnotatedSentence, [first, last]: Range): boolean {
  const words = tokens.slice(first, last + 1);
  const of = words.findIndex((t) => /^(of|from|in)$/.test(t.lower));
  const head = (of > 0 ? words.slice(0, of) : words).findLast((t) => t.pos === "NOUN" || t.pos === "PROPN");
  if (!head || !NON_STATES.has(head.lower)) return false;
  const inside = (s: {start: number; end: number}) => s.start <= head.start && head.end <= s.end;
  return !people.some((m) => inside(m.phrase)) && !places.some(inside);
}
