/** Who makes an agreement: named beside it, the agents of its verb, or to be told from the article. */
import {BUSINESS} from "../../lexicon/agreements.ts";
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention, Token, VerbGroup} from "../../types.ts";
import {countriesIn, countriesOfPeople, homeCountry, PAIR_WORDS} from "../parties.ts";
import {clauseStart, isAttributive, listEnd} from "./clause.ts";
import {complementEnd} from "./complement.ts";
import {completed, known, refers} from "./completion.ts";
import {stageOf, union} from "./context.ts";
import type {Parties} from "./completion.ts";
import type {Link} from "./link.ts";
import {partnerOf} from "./partner.ts";
import {isOfAntecedent} from "./phrase.ts";
import type {Phrase} from "./phrase.ts";
import {collect, countryOfIt, isFirm, isNonState, wordsOf} from "./who.ts";
import type {Range} from "./who.ts";
import {endsOf} from "./works.ts";

/** The countries and bodies that make an agreement, in alphabetical order, or why they can't be told. */
export function partiesOf(
  article: AnnotatedArticle,
  phrase: Phrase,
  link: Link | null,
  previous: string[]
): Parties {
  const told = whoMakes(article, phrase, link, previous);
  if (phrase.kind !== "project") return told;
  const ends = endsOf(phrase);
  if ("codes" in told && agreesWith(article, phrase, told, ends)) return told;
  // "agreed to build a railway between Mombasa and Kigali": the two that it joins
  if (ends.length > 1) return known(ends, ["parties from the places that are joined"]);
  // "a pipeline from Croatia", of which a Bosnian text speaks
  const home = ends.length === 1 ? homeCountry(article) : "";
  return home !== "" && home !== ends[0] ? known([...ends, home], ["parties from context"]) : told;
}

/** The ends of the work are among the parties, or the parties are told in the sentence itself: not "the two countries will build a pipeline from Lobito to Lusaka". */
function agreesWith(
  article: AnnotatedArticle,
  {sentence}: Phrase,
  {codes, doubts}: {codes: string[]; doubts: string[]},
  ends: readonly string[]
): boolean {
  if (ends.every((code) => codes.includes(code))) return true;
  const here = union(countriesIn(sentence), countriesOfPeople(article, sentence));
  return doubts.length === 0 && codes.every((code) => here.includes(code));
}

function whoMakes(article: AnnotatedArticle, phrase: Phrase, link: Link | null, previous: string[]): Parties {
  const {sentence} = phrase;
  const between = afterWord(article, phrase, /^(between|among)$/);
  if (isBetweenOthers(phrase)) return {reason: "made by a body that is no state"};
  if (between.length >= 2) return known(between);
  // "between Washington and the Taliban"; "Their Excellencies signed a memorandum between the Institute and its Philippine counterpart" is of states
  const forStates = between.length === 1 && link?.act === "sign" && signersAreStates(sentence, link, phrase);
  if (between.length === 1 && !PAIR_WORDS.test(sentence.text) && !forStates)
    return {reason: "the partner is no state"};
  const named = namedIn(article, phrase);
  // "The Dutch side supports the EU-Viet Nam Investment Protection Agreement": its name tells all
  const titled = inTitle(phrase);
  if (titled.length >= 2) return known(titled);
  const found = partnerOf(article, phrase, link);
  // "a treaty between the two republics, with common hospitals": the partners are told
  const isTold = found === "other" && /\bbetween (?:the|both|these) (?:two )?\w+/i.test(sentence.text) && PAIR_WORDS.test(sentence.text); // prettier-ignore
  if (found === "other" && !isTold) return {reason: "the partner is no state"};
  const partner = found === "other" ? [] : found;
  const subject = link ? agentOf(article, phrase, link) : {codes: [], words: "", nonState: false};
  if (isPassive(phrase, link) && BUSINESS.test(sentence.text)) return {reason: "made by businesses"};
  const verb = sentence.verbs[link?.verb ?? -1];
  if (
    verb?.subject &&
    !verb.passive &&
    subject.codes.length === 0 &&
    verb.subject[0] > phrase.last !== verb.subject[1] < phrase.first &&
    !refers(subject.words) &&
    isFirm(sentence, verb.subject)
  )
    // prettier-ignore
    return {reason: "made by a body that is no state"};
  // "Mitsubishi Electric holds a contract for radars signed in 2020"
  const holder = sentence.verbs.findLast((v) => v.head < phrase.first);
  if (holder?.subject && !holder.passive && /^(?:hold|have|win|secure|land|get|keep|own)$/.test(holder.lemma) && phrase.first - holder.head < 3 && isFirm(sentence, holder.subject)) return {reason: "made by a body that is no state"}; // prettier-ignore
  if (subject.nonState) return {reason: "made by a body that is no state"};
  if (subject.codes.length === 1 && MANY.test(before(phrase, link)))
    return {reason: "a treaty of many states"};
  // "travels to Tajikistan, where the two heads of state will sign": not with the country that the sentence comes from
  if (
    PAIR_WORDS.test(subject.words) &&
    stageOf(article, sentence, sentence.verbs[link?.verb ?? -1]).length === 2
  )
    return completed(article, sentence, [], subject.words, link, previous);
  const several =
    /\b(?:three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:countries|nations|sides|states|parties|governments|leaders)\b/i.test(
      subject.words
    );
  if (several && named.length > 2) return known(named);
  const whole = union(subject.codes, partner, between, phrase.origin ? namesOf(article, phrase.origin) : []);
  const [agent] = subject.codes;
  // "reached agreements with Egypt and Italy": one with each
  if (agent && subject.codes.length === 1 && phrase.plural && partner.length > 1 && !partner.includes(agent))
    return {...known(whole), series: partner.map((code) => [agent, code].sort())};
  // "the treaty that it signed with Greece, Turkey and the infant republic"
  const relative = link?.role === "relative" && subject.codes.length === 0 && whole.length >= 2 && !between.length ? itself(article, phrase, link) : ""; // prettier-ignore
  if (relative !== "") {
    const home = /\band the (?:\w+ )?(?:republic|kingdom|island|emirate|sultanate)\b/i.test(sentence.text) ? homeCountry(article) : ""; // prettier-ignore
    return known([...whole, relative, home].filter(Boolean), ["party from a pronoun"]);
  }
  if (whole.length >= 2) return known(whole);
  // "Armenia notified Belarus that it was leaving a visa accord"
  const leaver = link?.act === "end" && subject.codes.length === 0 && whole.length === 0 ? itself(article, phrase, link) : ""; // prettier-ignore
  const others = leaver === "" ? [] : countriesIn(sentence).filter((code) => code !== leaver);
  if (others.length === 1) return known([leaver, ...others], ["party from a pronoun"]);
  const it = subject.codes.length === 0 && whole.length === 1 ? itself(article, phrase, link) : "";
  if (it !== "" && it !== whole[0]) return known([...whole, it], ["party from a pronoun"]);
  const together = union(whole, possessor(article, phrase), named);
  if (together.length >= 2) return known(together.length > 3 ? whole : together);
  // "Poland concluded an agreement with Ukraine, and a memorandum with Finland is to be signed": who stands at the head
  const lead = together.length === 1 && subject.words === "" && link && sentence.verbs.length > 1 ? subjectOfClause(article, sentence, phrase.first) : []; // prettier-ignore
  if (lead.length === 1 && lead[0] !== together[0]) return known([...together, ...lead], ["parties from context"]); // prettier-ignore
  const isNameless =
    !phrase.definite && !phrase.plural && phrase.first + 1 === phrase.head && phrase.last === phrase.head;
  return completed(article, sentence, together, subject.words, link, previous, isNameless);
}

/** "It is home, since an agreement with Ankara in 2014, to soldiers": the country that "it" stands for, or empty. */
function itself(article: AnnotatedArticle, {sentence}: Phrase, link: Link | null): string {
  const {verbs, tokens} = sentence;
  const verb = link?.role === "in-force" ? verbs.find((v) => v.head < link.token && v.form === "finite") : verbs[link?.verb ?? -1]; // prettier-ignore
  const main = verb && agentVerb(sentence, verb);
  const subject = main?.subject;
  return subject && subject[0] === subject[1] && tokens[subject[0]]!.lower === "it" ? countryOfIt(article, sentence, subject[0]) : ""; // prettier-ignore
}

/** The words right before the verb. */
const before = ({sentence: {tokens, verbs}}: Phrase, link: Link | null): string => {
  const first = verbs[link?.verb ?? -1]?.first ?? 0;
  return tokens.slice(Math.max(0, first - 7), first).map((t) => t.lower).join(" "); // prettier-ignore
};

/** "China and Africa", "Iran and six world powers": with more than one state, none of them named. */
const MANY =
  /\b(?:and|with) (?:the )?(?:(?:five|six|other|several|many) )?(?:(?:western|world|major|global|big|foreign|european) )?(?:powers|africa|europe|asia|latin america|central asia|(?:african|arab|gulf|western|european|asian) (?:states|countries|nations))$/;

/** Ministers sign, and the text names "its Philippine counterpart": the institutions are their states'. */
function signersAreStates({tokens, verbs}: AnnotatedSentence, link: Link, {last}: Phrase): boolean {
  const subject = verbs[link.verb]?.subject;
  const words = subject ? tokens.slice(subject[0], subject[1] + 1).map((t) => t.lower) : [];
  const signs = words.some((w) => /^(?:excellencies|ministers?|presidents?|premiers?|leaders|envoys|ambassadors?|officials|they|sides)$/.test(w)); // prettier-ignore
  return signs && tokens.slice(last + 1, last + 26).some((t) => /^counterparts?$/.test(t.lower));
}

/** "a deal between the two clubs from Spain and Italy". */
function isBetweenOthers({sentence, last}: Phrase): boolean {
  const {tokens} = sentence;
  const at = tokens.findIndex(
    (t) => t.index > last && t.index - last < 8 && /^(between|among)$/.test(t.lower)
  );
  if (at < 0) return false;
  // "between the two republics, with common hospitals"
  const end = listEnd(sentence, at + 1);
  const comma = tokens.findIndex((t) => t.index > at && t.index < end && t.text === "," && tokens[t.index + 1]?.lower === "with"); // prettier-ignore
  if (/^(?:talks|meeting|summit|consultations|negotiations|visit|session|encounter)$/.test(tokens[at - 1]!.lower)) return false; // prettier-ignore
  const range: Range = [at + 1, comma < 0 ? end : comma - 1];
  return isNonState(sentence, range) || isFirm(sentence, range);
}

/** "between A and B", "with Malawi", "Iran's": the parties that the phrase itself names. */
export function namesOf(article: AnnotatedArticle, phrase: Phrase): string[] {
  const partner = partnerOf(article, phrase, null);
  return union(
    partner === "other" ? [] : partner,
    afterWord(article, phrase, /^(between|among)$/),
    possessor(article, phrase),
    namedIn(article, phrase)
  );
}

/** Passive, with nobody named who signs. */
const isPassive = ({kind}: Phrase, link: Link | null): boolean =>
  kind !== "memorandum" && link?.role === "passive";

/** "between A and B": what stands behind the word, wherever in the phrase's complement it is. */
function afterWord(article: AnnotatedArticle, phrase: Phrase, word: RegExp): string[] {
  const {tokens} = phrase.sentence;
  const end = complementEnd(phrase);
  for (let k = phrase.last + 1; k < tokens.length && k - phrase.last < 28; k++) {
    const t = tokens[k] as Token;
    if (
      t.text === ";" ||
      (k > end && t.pos === "VERB" && !/^(signed|reached|made|struck|concluded|inked)$/.test(t.lower))
    )
      return [];
    // "will be signed before the talks between the two leaders": of the talks
    if (word.test(t.lower) && k > end && /^(?:talks|meeting|summit|consultations|negotiations|visit|session|encounter)$/.test(tokens[k - 1]!.lower)) return []; // prettier-ignore
    if (word.test(t.lower))
      return collect(article, phrase.sentence, [k + 1, listEnd(phrase.sentence, k + 1)], false);
  }
  return [];
}

/** Countries in the words that name the agreement: "a Russian-Iranian treaty", "the China-Kyrgyzstan-Uzbekistan railway". */
function namedIn(article: AnnotatedArticle, phrase: Phrase): string[] {
  const {sentence, core, last} = phrase;
  const cities = sentence.places.filter((p) => p.kind === "city" && !p.modifier).map((p) => p.country);
  // "the inter-Korean military agreement"
  if (/\binter-Korean\b/i.test(wordsOf(sentence, [core, last]))) return ["KOR", "PRK"];
  // "the Doha agreement" is not Qatar's
  const inName = collect(article, sentence, [core, last], false).filter((code) => !cities.includes(code));
  const end = complementEnd(phrase);
  const compounds = sentence.places.filter(
    (p) => p.start >= (sentence.tokens[last]?.end ?? 0) && p.end <= (sentence.tokens[end]?.end ?? 0) && isJoined(sentence, p) // prettier-ignore
  );
  // "the China–Kyrgyzstan–Uzbekistan railway, the agreement on which was signed"
  const before = isOfAntecedent(phrase) ? sentence.places.filter((p) => p.end <= sentence.tokens[phrase.first]!.start && isJoined(sentence, p)) : []; // prettier-ignore
  return union(
    inName,
    [...compounds, ...before].map((p) => p.country)
  );
}

const isJoined = ({text, start}: AnnotatedSentence, p: PlaceMention): boolean =>
  /[-–/]/.test(text.charAt(p.end - start) + text.charAt(p.start - 1 - start));

/** Parties that a name joins by hyphens: "the EU-Viet Nam Investment Protection Agreement". */
function inTitle({sentence, core, last}: Phrase): string[] {
  const [from, to] = [sentence.tokens[core]?.start ?? 0, sentence.tokens[last]?.end ?? 0];
  const places = sentence.places.filter((p) => p.start >= from && p.end <= to && p.kind !== "city");
  const joined = places.every((p, i) => i === 0 || p.start - places[i - 1]!.end === 1);
  return joined && places.length > 1 ? union(places.map((p) => p.country)).sort() : [];
}

/** "Iran's agreement", "Paris and Algiers' treaty", "its treaty with" (its subject's, which is read elsewhere). */
function possessor(article: AnnotatedArticle, {sentence, first}: Phrase): string[] {
  const mark = sentence.tokens[first - 1];
  if (!mark || !/^['’]s?$/.test(mark.text)) return [];
  return collect(article, sentence, [Math.max(0, first - 5), first - 2], false);
}

/** Who signs: the clause's words before the verb, places where it happens left out; else the verb's subject. */
function agentOf(
  article: AnnotatedArticle,
  phrase: Phrase,
  link: Link
): {codes: string[]; words: string; nonState: boolean} {
  const {sentence} = phrase;
  const {tokens, verbs} = sentence;
  const verb = verbs[link.verb];
  if (
    !verb ||
    link.role === "passive" ||
    link.role === "stands" ||
    (link.role === "talks" && verb.subject !== null && verb.subject[1] <= link.token) ||
    (link.role === "relative" && verb.passive)
  ) {
    // "The two countries put an end to their quarrel with the accord signed in Brasilia"
    const pair = link.role === "passive" ? pairAtHead(sentence, link.token) : "";
    // "Iran and Saudi Arabia restored ties under a deal brokered by China"
    const isUnder = link.role === "passive" && tokens[phrase.first - 1]?.lower === "under";
    const under = isUnder ? subjectOfClause(article, sentence, phrase.first) : [];
    return {
      codes:
        link.role === "in-force" || link.role === "mentioned"
          ? subjectOfClause(article, sentence, link.token)
          : under.length > 1
            ? under
            : [],
      words: pair,
      nonState: false
    };
  }
  const main = agentVerb(sentence, verb);
  const isItself = main.subject !== null && main.subject[0] <= phrase.head && phrase.head <= main.subject[1];
  const range: Range =
    link.role === "relative"
      ? [link.agentFrom, verb.first - 1]
      : [clauseStart(sentence, main), main.first - 1];
  // "The bloc signed a pact with Egypt and is negotiating one": what stands before the first verb only
  const isShared = main.subject !== null && main.subject[1] < range[0] && link.role !== "relative";
  const own = deciders(article, sentence, verb);
  const inClause = own.length > 0 ? own : isShared ? [] : collect(article, sentence, range, true);
  const subject: Range | null = main.subject;
  const codes = inClause.length > 0 ? inClause : subject ? collect(article, sentence, subject, true) : [];
  // "reviewed the progress made since the signing, in 2014, of the agreements": the clause around it tells who
  if (link.role === "event" && codes.length === 0)
    return {codes: subjectOfClause(article, sentence, link.token), words: "", nonState: false};
  // "the agreement on visas, which took effect last year": nobody is named
  if (isItself) return {codes: [], words: "", nonState: false};
  // "They welcomed …, and agreed to finalise": who stands at the head of the sentence
  const lead = verbs.find((v) => v.form === "finite" && v.subject !== null);
  if (codes.length === 0 && lead?.subject && lead.head < main.head && tokens[main.first - 1]?.lower === "and")
    return {
      codes: collect(article, sentence, lead.subject, true),
      words: wordsOf(sentence, lead.subject),
      nonState: isNonState(sentence, lead.subject)
    };
  const words = subject ? wordsOf(sentence, subject) : wordsOf(sentence, range);
  return {codes, words, nonState: subject !== null && isNonState(sentence, subject)};
}

/** "follows Chad's decision in November to terminate its agreement": who decides. */
function deciders(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): string[] {
  const {tokens} = sentence;
  if (verb.form !== "infinitive") return [];
  const noun = tokens.findLast((t) => t.index < verb.first && verb.first - t.index <= 5 && /^(?:decision|move|choice|plan|intention|bid)$/.test(t.lower)); // prettier-ignore
  return noun && /^['’]s?$/.test(tokens[noun.index - 1]?.text ?? "")
    ? collect(article, sentence, [Math.max(0, noun.index - 5), noun.index - 2], false)
    : [];
}

/** The verb beside which the agents stand: "arrived in Manila to sign", "flew to Georgetown and signed" have them before the first. */
function agentVerb({tokens, verbs}: AnnotatedSentence, verb: VerbGroup): VerbGroup {
  let main = verb;
  for (let n = 0; n < 4; n++) {
    const governor = main.form === "finite" ? undefined : verbs[main.governor];
    const joined =
      !governor &&
      main.form === "finite" &&
      main.subject === null &&
      /^(and|then)$/.test(tokens[main.first - 1]?.lower ?? "")
        ? verbs.findLast((v) => v.head < main.first && v.form === "finite" && !isAttributive(tokens, v))
        : undefined;
    const next = governor ?? joined;
    if (!next || next.head >= main.head || next.passive) break;
    main = next;
  }
  return main;
}

/** "The two countries", where they are the subject of the sentence; or empty. */
function pairAtHead(sentence: AnnotatedSentence, token: number): string {
  const verb = sentence.verbs.find((v) => v.head < token && v.form === "finite" && v.subject !== null);
  const words = verb?.subject ? wordsOf(sentence, verb.subject) : "";
  return PAIR_WORDS.test(words) ? words : "";
}

/** "Baghdad has relocated some members under an agreement with Tehran": whose agreement it is. */
function subjectOfClause(article: AnnotatedArticle, sentence: AnnotatedSentence, token: number): string[] {
  const verb = sentence.verbs.find((v) => v.head < token && v.form === "finite");
  const codes = verb?.subject ? collect(article, sentence, verb.subject, true) : [];
  return codes.length <= 3 ? codes : [];
}
