/** Who signs, reaches or ends an agreement: the agents of its verb. */
import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../types.ts";
import {indexOfWord} from "../near.ts";
import {PAIR_WORDS} from "../parties.ts";
import {clauseStart, isAttributive} from "./clause.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";
import {collect, countryOfIt, isNamedFirm, isNonState, wordsOf} from "./who.ts";
import type {Range} from "./who.ts";

/** Who signs: the clause's words before the verb, places where it happens left out; else the verb's subject. */
export function agentOf(
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
      nonState: isUnder && isFirms(phrase, verb?.head ?? link.token)
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
  const codes = inClause.length > 0 ? inClause : subject ? collect(article, sentence, overList(sentence, subject), true) : []; // prettier-ignore
  // "reviewed the progress made since the signing, in 2014, of the agreements": the clause around it tells who
  // "Two sovereign funds announced the signing of a pact"
  if (link.role === "event" && codes.length === 0)
    return {codes: subjectOfClause(article, sentence, link.token), words: "", nonState: subject !== null && !main.passive && subject[1] < link.token && isNonState(sentence, subject)}; // prettier-ignore
  // "the agreement on visas, which took effect last year": nobody is named
  const isRelative = link.role === "relative" && link.agentFrom === verb.first;
  if (isItself || isRelative) return {codes: [], words: "", nonState: false};
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

/** "Togo, Benin and Niger agreed to join their railways and signed": over the countries that the tagger leaves out of a list at the head of the sentence. */
function overList({tokens, places}: AnnotatedSentence, [first, last]: Range): Range {
  let k = first;
  while (k > 1 && tokens[k - 1]!.text === ",") {
    const place = places.find((p) => p.end === tokens[k - 2]!.end && p.kind === "country");
    const at = place ? tokens.findIndex((t) => t.start === place.start) : -1;
    if (at < 0) break;
    k = at;
  }
  return k === 0 ? [0, last] : [first, last];
}

/** "It is home, since an agreement with Ankara in 2014, to soldiers": the country that "it" stands for, or empty. */
export function itself(article: AnnotatedArticle, {sentence}: Phrase, link: Link | null): string {
  const {verbs, tokens} = sentence;
  const verb = link?.role === "in-force" ? verbs.find((v) => v.head < link.token && v.form === "finite") : verbs[link?.verb ?? -1]; // prettier-ignore
  const main = verb && agentVerb(sentence, verb);
  const subject = main?.subject;
  return subject && subject[0] === subject[1] && tokens[subject[0]]!.lower === "it" ? countryOfIt(article, sentence, subject[0]) : ""; // prettier-ignore
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

/** "News agencies Anpa and Lira will exchange stories under an agreement signed on Tuesday": theirs, and no state's; one "signed by the two governments", or that "Peru signed", is. */
function isFirms({sentence, last}: Phrase, token: number): boolean {
  const {tokens, verbs, places} = sentence;
  const subject = verbs.find((v) => v.head < token && v.form === "finite" && v.subject !== null)?.subject;
  if (!subject || indexOfWord(tokens, "by", token + 1, token + 6) >= 0) return false;
  const signer = places.some((p) => p.start > tokens[last]!.start && p.end < tokens[token]!.start);
  return !signer && isNamedFirm(places, tokens.slice(subject[0], subject[1] + 1));
}

/** "Baghdad has relocated some members under an agreement with Tehran": whose agreement it is. */
export function subjectOfClause(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): string[] {
  const verb = sentence.verbs.find((v) => v.head < token && v.form === "finite");
  const codes = verb?.subject ? collect(article, sentence, verb.subject, true) : [];
  return codes.length <= 3 ? codes : [];
}

/** Ministers sign, and the text names "its Philippine counterpart": the institutions are their states'. */
export function signersAreStates({tokens, verbs}: AnnotatedSentence, link: Link, {last}: Phrase): boolean {
  const subject = verbs[link.verb]?.subject;
  const words = subject ? tokens.slice(subject[0], subject[1] + 1).map((t) => t.lower) : [];
  const signs = words.some((w) => /^(?:excellencies|ministers?|presidents?|premiers?|leaders|envoys|ambassadors?|officials|they|sides)$/.test(w)); // prettier-ignore
  return signs && tokens.slice(last + 1, last + 26).some((t) => /^counterparts?$/.test(t.lower));
}
