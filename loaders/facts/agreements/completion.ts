/** Parties that a sentence leaves to the article: "the two countries", "both sides", a partner named before. */
import {NOT_PARTIES} from "../../lexicon/agreements.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import {headingCountry} from "../heading.ts";
import {topicCountry} from "../title.ts";
import {countriesIn, countriesOfPeople, homeCountry, PAIR_WORDS, speaksOfPair} from "../parties.ts";
import {datelineOf} from "../dateline.ts";
import {bodyOf, contextPair, isClear, mainCountries, speakerCountry, stageOf} from "./context.ts";
import type {Link} from "./link.ts";
import {union} from "./context.ts";
import {collect} from "./who.ts";

/** `series`: of several agreements, one with each. */
export type Parties = {codes: string[]; doubts: string[]; series?: string[][]} | {reason: string};

/** Fills what the sentence leaves out from "the two sides", from the agreement told just before, from the article's pair. */
export function completed(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  codes: string[],
  words: string,
  link: Link | null,
  previous: string[],
  isNameless = false
): Parties {
  const many = manyAt(article, sentence, words);
  if (many.length > 2) return known(many, ["parties from context"]);
  if (/\bmember (?:states|countries|nations)\b|\bmembers\b/i.test(words))
    return {reason: "between the members of a body"};
  const all = /^(?:they|who|all)$/i.test(words) ? headList(article, sentence, link) : [];
  if (all.length > 2 || (all.length === 2 && link?.role === "relative"))
    return known(all, ["parties from context"]);
  const stage = stageOf(article, sentence, sentence.verbs[link?.verb ?? -1]);
  if (stage.length === 2 && (codes.length === 0 || PAIR_WORDS.test(words)) && refers(words))
    return known(stage, ["parties from context"]);
  const main = mainCountries(article);
  if (codes.length === 1) {
    // "leaves for Algiers, where he is to sign a memorandum"
    if (stage.length === 2 && stage.includes(codes[0]!) && link?.role === "object") return known(stage, ["parties from context"]); // prettier-ignore
    const body = bodyOf(article, sentence, words);
    if (body) return known([...codes, body], ["parties from context"]);
    const speaker = /\b(?:we|our|us)\b/i.test(words) ? speakerCountry(article, sentence) : "";
    if (speaker && speaker !== codes[0]) return known([...codes, speaker], ["the speaker's country"]);
    const place = signingPlace(sentence, link) || broughtFrom(sentence, link);
    if (place && place !== codes[0]) return known([...codes, place], ["party from the place of signing"]);
    // "Taiwan, the only country which has a treaty with Paraguay": the one other country of the sentence
    const beside = /\b(?:which|that|who)$/i.test(words)
      ? partnerBefore(article, sentence, codes[0] ?? "", 0)
      : "";
    if (beside) return known([...codes, beside], ["parties from context"]);
    // "Honduran exports to Taiwan grew under a free trade agreement in force since 2008"
    const both = link?.role === "in-force" ? countriesIn(sentence) : [];
    if (both.length === 2 && both.includes(codes[0]!)) return known(both, ["parties from context"]);
    const section = headingCountry(article, sentence);
    if (section !== "" && section !== codes[0]) return known([...codes, section], ["parties from context"]);
    // "The North walked out of an agreement": of the other half
    const half = sentence.places.find((p) => p.recognizer === "places/half" && p.country === codes[0]);
    if (half) return known(["KOR", "PRK"], ["parties from context"]);
    // "The minister arrived here on a visit, during which the two countries are to sign": where the news comes from
    const here = sentence.index < 3 && PAIR_WORDS.test(words) ? datelineOf(article)?.country : undefined;
    if (here && here !== codes[0]) return known([...codes, here], ["parties from context"]);
    // "visited Nouakchott and, with his host, signed a protocol"
    const met = WITH_HOST.test(sentence.text) && link?.role !== "in-force" ? partnerBefore(article, sentence, codes[0] ?? "", 0) : ""; // prettier-ignore
    if (met) return known([...codes, met], ["parties from context"]);
    // "she and her Paraguayan counterpart": of whom she is, the dateline tells
    const act = sentence.verbs[link?.verb ?? -1]?.start ?? sentence.start;
    const home = COUNTERPART.test(
      sentence.text.slice(Math.max(0, act - sentence.start - 70), act - sentence.start)
    )
      ? (datelineOf(article)?.country ?? homeCountry(article))
      : "";
    if (home !== "" && home !== codes[0]) return known([...codes, home], ["parties from context"]);
    const host = hostOf(article, sentence, codes[0] ?? "", words);
    if (host !== "") return known([...codes, host], ["parties from context"]);
    if (previous.includes(codes[0] ?? "") && refers(words)) return known(previous, ["parties from context"]);
    // "A similar memorandum with Malawi": beside one of the agreement told before, the country that the article is about
    const told = article.sentences[sentence.index - 1];
    const near = told && link?.act !== "yield" ? countriesIn(told) : [];
    const kin = [...near, ...main].find((c) => previous.includes(c));
    const isLike = link?.role === "stands" || link?.act === "yield";
    if (kin && isLike && kin !== codes[0]) return known([...codes, kin], ["parties from context"]);
    // "the security pact with Beijing, signed in April 2022", "the president has since signed two with Russia": of the country that the title names
    const topic = topicCountry(article);
    const isNear = article.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 1).some((s) => union(countriesIn(s), countriesOfPeople(article, s)).includes(topic)); // prettier-ignore
    if (topic !== "" && topic !== codes[0] && (isNear || !main.includes(codes[0]!)) && OF_HOME.test(words) && link?.role !== "in-force") return known([...codes, topic], ["parties from context"]); // prettier-ignore
    const partner =
      (refers(words) || THE_COUNTRY.test(words)) && link?.role !== "in-force"
        ? partnerBefore(article, sentence, codes[0] ?? "", 3, words === "")
        : "";
    // "it scrapped an accord with Barbados. A pact with Brazil remains a draft": of the one that the text is about
    const own = previous.length === 2 && previous.includes(partner) ? previous.find((c) => c !== partner && c !== codes[0] && main[0] === c) : undefined; // prettier-ignore
    if (own) return known([...codes, own], ["parties from context"]);
    if (partner) return known([...codes, partner], ["parties from context"]);
    // "The last French troops left Niger. The junta revoked the accord with Washington": of the country told last
    const ruled = /\b(?:junta|military rulers|regime)\b/i.test(words) ? lastCountry(article, sentence, codes[0]!) : ""; // prettier-ignore
    if (ruled) return known([...codes, ruled], ["parties from context"]);
    if (link?.role === "in-force" && !isClear(article)) return {reason: "only one country is named"};
    // "Nouakchott had suspended it after Senegal failed to renew its licences"
    const inSentence = countriesIn(sentence);
    if (link?.act === "end" && main.length === 2 && [...main, codes[0]!].every((c) => inSentence.includes(c)) && main.includes(codes[0]!)) return known(main, ["parties from context"]); // prettier-ignore
    // "the treaty between the two countries, which Germany terminated"
    if (link?.act === "end" && main.length === 2 && main.includes(codes[0]!) && BETWEEN_THEM.test(sentence.text)) return known(main, ["parties from context"]); // prettier-ignore
    // "A defence pact that Washington proposed last summer is being studied", in news from Georgetown
    const asked =
      link?.act === "propose" && link.role !== "object"
        ? (datelineOf(article)?.country ?? main[0] ?? "")
        : "";
    if (asked !== "" && asked !== codes[0]) return known([...codes, asked], ["parties from context", "the one to whom it is proposed"]); // prettier-ignore
    if (main.includes(codes[0] ?? "") && main.length === 2 && !isStatedAlone(words) && link?.act !== "end")
      return known(main, ["parties from context"]);
    return {reason: "only one country is named"};
  }
  if (words !== "" && !refers(words)) return {reason: "no country is named"};
  // "It has since signed contracts for French radars": whose partner is told by nothing
  // "It was agreed to build a joint park": by those whom the text is about
  const isImpersonal = sentence.verbs[link?.verb ?? -1]?.passive === true;
  if (/^it$/i.test(words) && previous.length < 2 && link?.act !== "yield" && !isImpersonal)
    return {reason: "no partner is named"};
  const isPair = speaksOfPair(sentence) || PAIR_WORDS.test(words);
  const elsewhere = sentence.places.find(
    (p) => p.kind !== "demonym" && !p.modifier && !previous.includes(p.country)
  );
  // "The agreement, signed in Port Moresby, opens six ports to the United States": neither is of the pair told before
  const own = countriesIn(sentence).filter((code) => /^[A-Z]{3}$/.test(code));
  if (!isPair && own.length === 2 && previous.length >= 2 && own.some((code) => !previous.includes(code)))
    return known(own, ["parties from context"]);
  // "An agreement on a centre in Dong Nai", after a treaty with a third country: the place tells which pair is meant
  if (!isPair && previous.length >= 2 && elsewhere && main.length === 2 && main.includes(elsewhere.country))
    return known(main, ["parties from context"]);
  const met = isPair || previous.length < 2 ? [] : metBefore(article, sentence, previous);
  if (met.length === 2) return known(met, ["parties from context"]);
  if (!isPair && previous.length >= 2) return known(previous, ["parties from context"]);
  // "From Qatar, under two long contracts, comes gas": in a text about many
  if (link?.role === "in-force" && !isPair && !isClear(article)) return {reason: "no country is named"};
  const {pair, inferred} = contextPair(article, sentence, main);
  // "The captain said that an agreement had been reached": no country is near
  if (isNameless && words === "" && !isPair && link?.role === "passive" && !isNearby(article, sentence, pair))
    return {reason: "no country is near"};
  // "the two countries", where the article speaks of two: nothing was guessed
  // where a third country has just been spoken of, "the two" may be others
  const last = article.sentences[sentence.index - 1];
  const isAlone = last?.paragraph !== sentence.paragraph || countriesIn(last).every((c) => main.includes(c) || !/^[A-Z]{3}$/.test(c)); // prettier-ignore
  const isMain = isAlone && isPair && main.length === 2 && main.every((code) => pair.includes(code));
  return known(
    pair,
    isMain || (isPair && !inferred) ? [] : [isPair ? "pair from context" : "parties from context"]
  );
}

/** "The country suspended its convention with Colombia", "his country". */
const THE_COUNTRY =
  /^(?:the|his|her|this|that) (?:\w+ )?(?:country|nation|republic|kingdom|sultanate|emirate|island)$/i;

const BETWEEN_THEM =
  /\bbetween (?:the|these|both) (?:(?:two|2) )?(?:countries|states|nations|neighbou?rs|sides|governments)\b/i;

/** Both countries of the pair are spoken of in the sentence or in the one before it, or are what the article is about. */
function isNearby(article: AnnotatedArticle, sentence: AnnotatedSentence, pair: readonly string[]): boolean {
  const near = article.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 1);
  const codes = union(...near.map((s) => union(countriesIn(s), countriesOfPeople(article, s))));
  return isClear(article) || pair.every((code) => codes.includes(code));
}

/** "Turkey's minister is to come to Yerevan. … An agreement is ready": of the guest and the host of the sentence before, where the agreement told earlier was of others. */
function metBefore(
  article: AnnotatedArticle,
  {index, paragraph}: AnnotatedSentence,
  previous: readonly string[]
): string[] {
  const before = article.sentences[index - 1];
  if (before?.paragraph !== paragraph) return [];
  const guests = countriesOfPeople(article, before);
  const codes = union(guests, countriesIn(before)).filter((c) => /^[A-Z]{3}$/.test(c));
  return guests.length > 0 && codes.length === 2 && codes.some((c) => !previous.includes(c)) ? codes : [];
}

/** Nobody, or who governs at home. */
const OF_HOME = /^(?:(?:the|its) (?:\w+ )?(?:government|president|prime minister|premier|king|junta|cabinet|authorities|rulers|minister|country))?$/i; // prettier-ignore

const COUNTERPART = /\b(?:his|her) (?:\p{L}+ ){1,2}(?:counterpart|homologue|opposite number|colleague)\b/iu;

const WITH_HOST = /\bwith (?:his|her) (?:hosts?|hostess|counterpart|homologue|opposite number|colleague)\b/i;

/** "Djaló put his name to an agreement", in news from Malabo, where he was received: the country of the dateline, where it was named with others just before. */
function hostOf(article: AnnotatedArticle, sentence: AnnotatedSentence, code: string, words: string): string {
  const host = datelineOf(article)?.country ?? "";
  const before = article.sentences[sentence.index - 1];
  if (host === "" || host === code || !before || (!refers(words) && words === "")) return "";
  const near = union(countriesIn(before), countriesOfPeople(article, before));
  return near.length > 2 && near.includes(host) && near.includes(code) ? host : "";
}

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

/** "Mali, Burkina Faso and Niger set up an alliance by a charter which they signed": the subject at the head of the sentence, or of the one before. */
function headList(article: AnnotatedArticle, sentence: AnnotatedSentence, link: Link | null): string[] {
  for (const one of [sentence, article.sentences[sentence.index - 1]]) {
    const verb = one?.verbs.find((v) => v.form === "finite" && v.subject !== null);
    if (!one || !verb?.subject || (one === sentence && verb === sentence.verbs[link?.verb ?? -1])) continue;
    const codes = collect(article, one, [0, verb.subject[1]], true);
    if (codes.length > 1) return codes;
  }
  return [];
}

const many = (names: string, number: string): RegExp =>
  new RegExp(
    `\\b(?:${names}|(?:the|all) (?:${number}) (?:\\w+ )?(?:countries|nations|sides|states|parties|governments|leaders|presidents|ministers))\\b`,
    "i"
  );

const MANY: readonly (readonly [RegExp, number])[] = [
  [many("trilateral|tripartite|three-way", "three|3"), 3],
  [many("quadrilateral|quadripartite|four-way", "four|4"), 4],
  [many("five-way", "five|5"), 5]
];

/** The one other country that the sentences just before name beside the known one: "wrapped up a visit to … . He signed". */
function partnerBefore(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  code: string,
  reach = 3,
  isNamed = false
): string {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - reach); i--) {
    const other = article.sentences[i];
    if (!other) continue;
    // "An emirate that hosts 8,000 American servicemen. Under an agreement signed in 2022 Rwandan officers train there"
    const places =
      isNamed && i < sentence.index ? other.places.filter((p) => p.kind !== "demonym") : other.places;
    const codes = union(countriesIn({...other, places}), countriesOfPeople(article, other)).filter((c) =>
      /^[A-Z]{3}$/.test(c)
    );
    const rest = codes.filter((c) => c !== code);
    const isNear = i === sentence.index || other.paragraph === sentence.paragraph;
    const isStray = rest.length === 1 && codes.length === 1 && i < sentence.index; // prettier-ignore
    const told = isStray ? pairBefore(article, i, code) : "";
    if (told) return told;
    if (rest.length === 1 && (codes.length === 2 || isNear)) return rest[0] ?? "";
    if (rest.length > 1) return "";
  }
  return "";
}

/** "met her Zambian colleague. … Chad was not represented. She signed": the other of the two that the sentence before names. */
function pairBefore(article: AnnotatedArticle, index: number, code: string): string {
  const before = article.sentences[index - 1];
  if (!before || (article.sentences[index]?.people.length ?? 0) > 0) return "";
  const codes = union(countriesIn(before), countriesOfPeople(article, before)).filter((c) => /^[A-Z]{3}$/.test(c)); // prettier-ignore
  return codes.length === 2 && codes.includes(code) ? codes.find((c) => c !== code)! : "";
}

/** The country that the text names last before a sentence by its own name, another aside; three sentences back at most. */
const lastCountry = ({sentences}: AnnotatedArticle, {index}: AnnotatedSentence, but: string): string =>
  sentences.slice(Math.max(0, index - 3), index).flatMap((s) => s.places).findLast((p) => p.kind === "country" && !p.modifier && p.country !== but)?.country ?? ""; // prettier-ignore

/** "they", "the ministers", "officials", "the visit": a subject that stands for parties told before. */
export const refers = (words: string): boolean =>
  words === "" ||
  PAIR_WORDS.test(words) ||
  /\b(?:binational|they|he|she|it|who|we|both|sides?|countries|two|leaders?|ministers?|presidents?|officials?|delegations?|pair|governments?|parties|visit|trip|talks|meeting|summit|session|ceremony|diplomats?|foreign|prime ministers?|premiers?|president|kings?|authorities|neighbou?rs?|nations?|states?|capitals|each|men|women|counterparts?|officers|experts|teams?|negotiators|armies|generals|chiefs|technicians|heads|guests?|hosts?|envoys?|ambassadors?|officers|deput(?:y|ies)|secretar(?:y|ies))\b/i.test(
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

/** Country of "returned from Washington with a pact": where it was reached. */
function broughtFrom(sentence: AnnotatedSentence, link: Link | null): string {
  const verb = sentence.verbs[link?.verb ?? -1];
  if (!verb || link?.act !== "reach" || !/^(?:return|come|go)$/.test(verb.lemma)) return "";
  const place = sentence.places.find((p) => p.start > verb.start && p.start - verb.end < 24 && wordBefore(sentence, p.start) === "from"); // prettier-ignore
  return place?.country ?? "";
}

const wordBefore = (sentence: AnnotatedSentence, at: number): string => {
  const words = sentence.tokens.filter((t) => t.end <= at && t.start > at - 40);
  return (
    words.findLast((t) => t.pos !== "DET" && t.pos !== "ADJ" && !/^(capital|city|of|the)$/.test(t.lower))
      ?.lower ?? ""
  );
};

export const known = (codes: readonly string[], doubts: string[] = []): Parties => {
  const kept = [...new Set(codes)].filter((code) => !NOT_PARTIES.has(code)).sort();
  return kept.length < 2 ? {reason: "fewer than two countries"} : {codes: kept, doubts};
};
