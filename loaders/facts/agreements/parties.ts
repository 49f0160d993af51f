/** Who makes an agreement: named beside it, the agents of its verb, or to be told from the article. */
import {BUSINESS} from "../../lexicon/agreements.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {countriesIn, countriesOfPeople, homeCountry, PAIR_WORDS, speaksOfPair} from "../parties.ts";
import {agentOf, itself, signersAreStates, subjectOfClause} from "./agents.ts";
import {indexOfWord, wordsFrom} from "../near.ts";
import {topicCountry} from "../title.ts";
import {completed, known, refers} from "./completion.ts";
import type {Parties} from "./completion.ts";
import {stageOf, union} from "./context.ts";
import type {Link} from "./link.ts";
import {afterWord, BETWEEN, inTitle, isBetweenOthers, namedIn, namesOf, possessor} from "./named.ts";
import {BOUND, boundBy, partnerOf} from "./partner.ts";
import type {Phrase} from "./phrase.ts";
import {collect, isFirm} from "./who.ts";
import {objectEnd} from "./title.ts";
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
  const isGuess = "codes" in told && told.doubts.length > 0 && ends.length === 1 && !told.codes.includes(topicCountry(article)); // prettier-ignore
  if ("codes" in told && agreesWith(article, phrase, told, ends) && !isGuess) return told;
  // "agreed to build a railway between Mombasa and Kigali": the two that it joins
  if (ends.length > 1) return known(ends, ["parties from the places that are joined"]);
  // "proposed a bridge, between Banjul and Barra, as a joint project of Senegal and The Gambia"
  const here = countriesIn(phrase.sentence).filter((code) => /^[A-Z]{3}$/.test(code));
  if (!("codes" in told) && here.length === 2) return known(here, ["parties from context"]);
  // "a pipeline from Croatia", of which a Bosnian text speaks
  const home = ends.length === 1 ? topicCountry(article) : "";
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
  // "Japan and Fiji signed the following: - a pact on trade"
  const heads = link?.heading
    ? collect(article, link.heading, [0, link.heading.tokens.length - 1], true)
    : [];
  if (heads.length > 1) return known(heads);
  const between = afterWord(article, phrase, BETWEEN);
  // "Latvia and Malta signed an accord on cooperation between the police schools": what it is about
  const isAbout = /^(?:on|for|about|regarding)$/.test(sentence.tokens[phrase.last + 1]?.lower ?? "") && link?.act === "sign" && agentOf(article, phrase, link).codes.length > 1; // prettier-ignore
  if (phrase.kind !== "project" && !isAbout && isBetweenOthers(phrase)) return {reason: "made by a body that is no state"}; // prettier-ignore
  if (between.length >= 2) return known(between);
  // "between Washington and the Taliban"; "Their Excellencies signed a memorandum between the Institute and its Philippine counterpart" is of states
  const forStates = between.length === 1 && link?.act === "sign" && signersAreStates(sentence, link, phrase);
  if (between.length === 1 && !speaksOfPair(sentence) && !forStates && phrase.kind !== "project")
    return {reason: "the partner is no state"};
  const signatories = link?.act === "sign" ? signedFor(sentence) : [];
  if (signatories.length === 2) return known(signatories);
  const named = namedIn(article, phrase);
  // "The Dutch side supports the EU-Viet Nam Investment Protection Agreement": its name tells all
  const titled = inTitle(phrase);
  if (titled.length >= 2) return known(titled);
  const bound = boundBy(article, phrase, link);
  if (bound.length > 1) return known(bound, [BOUND]);
  const found = partnerOf(article, phrase, link);
  // "a treaty between the two republics, with common hospitals": the partners are told
  const isTold = found === "other" && /\bbetween (?:the|both|these) (?:(?:two|2) )?\w+/i.test(sentence.text) && speaksOfPair(sentence); // prettier-ignore
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
  if (named.length > 2 && SEVERAL.test(subject.words)) return known(named);
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
  // "A pact with New Zealand was signed. One with Canada was concluded": of the same country
  const before_ = phrase.like && partner.length === 1 ? partnerOf(article, phrase.like, null) : [];
  const same = before_ === "other" || before_.length !== 1 ? [] : previous.filter((c) => !before_.includes(c)); // prettier-ignore
  if (same.length === 1 && previous.length === 2 && refers(subject.words)) return known([...partner, ...same], ["party of the one before"]); // prettier-ignore
  // "Armenia notified Belarus that it was leaving a visa accord"
  const leaver = link?.act === "end" && subject.codes.length === 0 && whole.length === 0 ? itself(article, phrase, link) : ""; // prettier-ignore
  const others = leaver === "" ? [] : countriesIn(sentence).filter((code) => code !== leaver);
  if (others.length === 1) return known([leaver, ...others], ["party from a pronoun"]);
  const it = subject.codes.length === 0 && whole.length === 1 ? itself(article, phrase, link) : "";
  if (it !== "" && it !== whole[0]) return known([...whole, it], ["party from a pronoun"]);
  const together = union(whole, possessor(article, phrase), named);
  if (together.length >= 2) return known(together.length > 3 ? whole : together);
  // "Chad and France signed a pact in 2016. Chad suspended it": of the pair told just before
  const [actor] = subject.codes;
  if (actor && phrase.definite && subject.codes.length === 1 && partner.length === 0 && previous.length === 2 && previous.includes(actor)) return known(previous, ["parties of the one before"]); // prettier-ignore
  // "Poland concluded an agreement with Ukraine, and a memorandum with Finland is to be signed": who stands at the head
  const lead = together.length === 1 && subject.words === "" && link && sentence.verbs.length > 1 ? subjectOfClause(article, sentence, phrase.first) : []; // prettier-ignore
  if (lead.length === 1 && lead[0] !== together[0]) return known([...together, ...lead], ["parties from context"]); // prettier-ignore
  // "was signed on Friday. The signatories were Aro of Samoa and Tui of Fiji": told right behind
  const signers = link?.act === "sign" && link.factuality === "real" && together.length === 0 && !PAIR_WORDS.test(subject.words) ? signersBehind(article, sentence) : []; // prettier-ignore
  if (signers.length === 2) return known(signers, ["parties from context"]);
  const isNameless =
    !phrase.definite &&
    !phrase.plural &&
    phrase.first + 1 === phrase.head &&
    objectEnd(phrase) === phrase.head;
  return completed(article, sentence, together, subject.words, link, previous, isNameless);
}

const SEVERAL =
  /\b(?:three|four|five|six|seven|eight|nine|ten|[3-9]|10) (?:\w+ )?(?:countries|nations|sides|states|parties|governments|leaders)\b/i;

/** "X signed on behalf of Poland, while Y signed for Norway": the states for whom they sign. */
function signedFor({tokens, places}: AnnotatedSentence): string[] {
  if (indexOfWord(tokens, "behalf", 0) < 0) return [];
  const codes = places.filter((p) => {
    const at = tokens.findIndex((t) => t.start === p.start);
    const lead = tokens[at - 1]?.lower;
    return (lead === "of" && tokens[at - 2]?.lower === "behalf") || (lead === "for" && !p.modifier);
  });
  return [...new Set(codes.map((p) => p.country))];
}

/** "Aro signed for Samoa, and Tui for Fiji", in the sentence behind. */
function signersBehind(article: AnnotatedArticle, {index, paragraph}: AnnotatedSentence): string[] {
  const next = article.sentences[index + 1];
  if (!next || next.paragraph - paragraph > 1 || !/\bsigned (?:it |the \w+ )?(?:for|on behalf)\b|^On behalf of\b|\bsignatories (?:were|are)\b/.test(next.text)) return []; // prettier-ignore
  return union(countriesIn(next), countriesOfPeople(article, next)).filter((c) => /^[A-Z]{3}$/.test(c));
}

/** The words right before the verb. */
const before = ({sentence: {tokens, verbs}}: Phrase, link: Link | null): string => {
  const first = verbs[link?.verb ?? -1]?.first ?? 0;
  return wordsFrom(tokens, Math.max(0, first - 7), first);
};

/** "China and Africa", "Iran and six world powers": with more than one state, none of them named. */
const MANY =
  /\b(?:and|with) (?:the )?(?:(?:five|six|[56]|other|several|many) )?(?:(?:western|world|major|global|big|foreign|european) )?(?:powers|africa|europe|asia|latin america|central asia|(?:african|arab|gulf|western|european|asian) (?:states|countries|nations))$/;

/** Passive, with nobody named who signs. */
const isPassive = ({kind}: Phrase, link: Link | null): boolean =>
  kind !== "memorandum" && link?.role === "passive";
