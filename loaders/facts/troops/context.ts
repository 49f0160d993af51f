/** Soil that a sentence leaves to what was told before: "there", "in the country", "a further 600". */
import {datelineOf} from "../dateline.ts";
import {headingCountry} from "../heading.ts";
import {countryWeights, mainPair} from "../parties.ts";
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention} from "../../types.ts";
import {homeOf} from "./joint.ts";
import {speakerCountry} from "./subject.ts";
import {sectionForce} from "./owner/phrase.ts";
import type {Told} from "./told.ts";
import type {View} from "./view.ts";
import {worldOf} from "./world.ts";

export interface Soil {
  country: string;
  place: string;
  /** The region that was named, for "in the breakaway region". */
  part?: string;
  doubts: string[];
}

/** Sentences after which what was counted in is forgotten. */
const OLD = 10;

/** Sentences looked back over. */
const BACK = 4;

/** The land named last before a token that is not the force's own: a mission's own land first, then the nearest. */
export function soilBefore(
  view: View,
  token: number,
  force: string,
  told: Told | null,
  carried = false,
  near = false
): Soil | null {
  const home = homeOf(force);
  if (home) return {country: home, place: "", doubts: []};
  const {article, sentence, tokens} = view;
  // "28,500 American soldiers are stationed in our country": the speaker's
  const ours = view.words.some((w, k) => w === "our" && /^(?:country|soil|land|territory)$/.test(view.words[k + 1] ?? "") && k >= token - 1); // prettier-ignore
  const speaker = ours && near ? speakerCountry(view) : "";
  if (speaker !== "" && speaker !== force)
    return {country: speaker, place: "", doubts: ["location from the speaker's country"]};
  const start = tokens[token]?.start ?? sentence.start;
  if (
    carried &&
    told &&
    told.location !== "" &&
    told.location !== force &&
    sentence.index - told.sentence <= 2
  )
    return {country: told.location, place: "", doubts: ["location from the count before"]};
  // "About 1,200 U.S. troops are at Soto Cano. The Honduran army has 600 at the same base": on its own soil
  if (
    near &&
    told &&
    told.location === force &&
    view.words.includes("same") &&
    sentence.index - told.sentence <= 1
  )
    return null;
  const soil = told && sentence.index - told.sentence <= OLD ? told.soils.find((country) => country !== force) : undefined; // prettier-ignore
  const from = datelineOf(article)?.country ?? "";
  for (let i = sentence.index; i >= 0 && sentence.index - i <= BACK; i--) {
    // the land that the article has been counting in outweighs one named farther off
    if (soil && i < sentence.index - 2)
      return {country: soil, place: "", doubts: ["location from the count before"]};
    // "- The Bahamas: none yet": an item without a count tells of no other's land
    if (i < sentence.index && told?.sentence !== i && ITEM.test(article.sentences[i]!.text)) continue;
    // "MANILA - … Some 500 Americans are in the country"
    // not where the land of the last count was itself inferred
    const counted = told?.sentence === i && told.location !== "" && told.location !== force && told.soils[0] === told.location; // prettier-ignore
    if (near && from !== "" && from !== force && i === sentence.index - 1 && isHere(view, token) && !counted)
      return {country: from, place: "", doubts: ["location from the dateline"]};
    const place = article.sentences[i]?.places.findLast(
      (mention) =>
        (i < sentence.index || mention.end <= start) &&
        isSoil(mention, force) &&
        !told?.forces.includes(mention.country) &&
        isLocative(article, i, mention.start) &&
        !(i < sentence.index && isMeetingPlace(article, i, mention, told)) &&
        (i >= sentence.index - 1 || !isHere(view, token) || !isPassing(article, mention.country, force))
    );
    // "Romania has more company. France has deployed some 1,000 troops at Cincu"
    const topic =
      i === sentence.index - 1 && told?.sentence !== i && !place ? landOpening(article, i, view) : "";
    if (topic !== "" && topic !== force && !told?.forces.includes(topic)) return {country: topic, place: "", doubts: ["location from context"]}; // prettier-ignore
    // "has 780 soldiers in Latvia, and had a company in Estonia until it withdrew those 220 from the country": named behind the last count
    const behind = near && i === sentence.index && told?.sentence === i && place && isHeldBehind(view, place);
    if (behind && place) return {country: place.country, place: "", doubts: ["location from context"]}; // prettier-ignore
    if (told && told.sentence === i && told.location !== force && told.location !== "")
      return {country: told.location, place: "", doubts: ["location from the count before"]};
    // "Niger has become the favourite: 1,500 French soldiers are based there"
    const own = near && !place && i === sentence.index ? sentence.places.findLast((p) => p.end <= start && isSoil(p, force) && !isModifying(article, p)) : undefined; // prettier-ignore
    if (own) return {country: own.country, place: "", doubts: ["location from context"]};
    const section = i < sentence.index && sectionForce(view) === "" ? headingCountry(article, sentence) : "";
    if (section !== "" && section !== force)
      return {country: section, place: "", doubts: ["location from context"]};
    if (place) {
      const part = place.kind === "region" ? place.text : "";
      return {country: place.country, place: "", part, doubts: ["location from context"]};
    }
  }
  if (soil) return {country: soil, place: "", doubts: ["location from the count before"]};
  const named = article.sentences.slice(Math.max(0, sentence.index - BACK), sentence.index).reverse().flatMap((s) => s.places.filter((p) => !isOfOfficial(s, p)).toReversed()).find((p) => isSoil(p, force) && !told?.forces.includes(p.country) && !/\b(?:border|frontier|war|talks) with $/.test(article.article.body.slice(Math.max(0, p.start - 16), p.start))); // prettier-ignore
  if (named) return {country: named.country, place: "", doubts: ["location from context"]};
  const titled = worldOf(article).titled.find((code) => code !== force);
  if (titled) return {country: titled, place: "", doubts: ["location from the title"]};
  // a land, and no mere "a Polish unit"
  const isLand = (code: string) => article.sentences.some((s) => s.places.some((p) => p.country === code && p.kind !== "body" && !isModifying(article, p))); // prettier-ignore
  const main = mainPair(article).filter((code) => code !== force && /^[A-Z]{3}$/.test(code) && isLand(code)); // prettier-ignore
  return main.length === 1 ? {country: main[0]!, place: "", doubts: ["location from the article"]} : null;
}

/** "met Japan's ambassador": whose official somebody is, and no soil. */
const isOfOfficial = ({people}: AnnotatedSentence, {start, end}: PlaceMention): boolean =>
  people.some(({phrase}) => phrase.start <= start && end <= phrase.end);

/** "and had a company in Estonia": what is held there behind a head count; not "and after talks in Estonia it will withdraw 120 from the country". */
const isHeldBehind = ({sentence}: View, {start}: PlaceMention): boolean => {
  const verb = sentence.verbs.findLast((v) => v.end <= start && v.form === "finite");
  return (
    verb !== undefined &&
    /^(?:have|keep|hold|maintain|station|base|post)$/.test(verb.lemma) &&
    !TALKING.test(sentence.text.slice(verb.end - sentence.start, start - sentence.start)) &&
    sentence.numbers.some((n) => n.end <= verb.start && n.value !== null && !sentence.dates.some((d) => d.start <= n.start && n.end <= d.end)) // prettier-ignore
  );
};

const TALKING = /\b(?:talks|visits?|meetings?|summit|negotiations)\b/;

const ITEM = /^[•*·▪◦‣–—-]\s/u;

/** The country that a sentence of the same paragraph opens with, where it names no other. */
function landOpening({sentences}: AnnotatedArticle, index: number, view: View): string {
  const before = sentences[index];
  if (!before || before.paragraph !== view.sentence.paragraph) return "";
  const lands = before.places.filter(({kind}) => kind !== "body");
  const [only] = lands;
  if (!only || lands.length !== 1 || only.kind !== "country") return "";
  // "Romania has more company.", "The president of Mali spoke on Monday."
  return only.start - before.start <= 4 || OFFICE_OF.test(before.text.slice(0, only.start - before.start)) ? only.country : ""; // prettier-ignore
}

const OFFICE_OF =
  /^the (?:\w+ ){0,2}(?:president|premier|prime minister|king|emir|sultan|leader|government|parliament|generals|junta|army|rulers|war|crisis) (?:of|in) (?:the )?$/i;

/** "Guyana's attention is on its other border. 1,500 of its soldiers are posted there": on their own side of it. */
export function isOwnBorder({article, sentence, words}: View, force: string): boolean {
  const before = article.sentences[sentence.index - 1];
  return (
    words.includes("there") && before !== undefined && before.places.some((p) => p.country === force) &&
    /\b(?:its|their)(?: own)?(?: [\w-]+)? (?:border|frontier)\b/.test(before.text)
  ); // prettier-ignore
}

/** "the country", "here". */
const isHere = ({words}: View, token: number): boolean =>
  words[token] === "here" || (words[token] === "the" && /^(?:country|nation)$/.test(words[token + 1] ?? ""));

/** A land named once in an article that is about another: "A stop in Jakarta was scrapped" tells nothing of "the country". */
function isPassing(article: AnnotatedArticle, country: string, force: string): boolean {
  const weights = countryWeights(article);
  const main = Math.max(...[...weights].map(([code, weight]) => (code === force ? 0 : weight)));
  return (weights.get(country) ?? 0) <= PASSING && main >= PASSING * 4;
}

/** "Rwanda keeps 6,000 in Kivu. A ceasefire signed in Luanda lasted nine days.": where others met is not where the troops counted before are. */
function isMeetingPlace(
  article: AnnotatedArticle,
  index: number,
  {kind, country}: PlaceMention,
  told: Told | null
): boolean {
  // "Talks between Chile and Peru resumed in Geneva"
  if (kind === "city" && !told)
    return /\b(?:talks|summit|negotiations)\b/i.test(article.sentences[index]!.text);
  if (kind !== "city" || !told || told.location === "" || told.location === country) return false;
  return index - told.sentence <= 2 && MEETING.test(article.sentences[index]!.text);
}

const MEETING = /\b(?:signed|inked|initialled|brokered|negotiated|agreed|met|talks|summit)\b/;

/** Weight of a country that is named in passing. */
const PASSING = 1;

const isSoil = ({kind, country, modifier}: PlaceMention, force: string): boolean =>
  country !== force && /^[A-Z]{3}$/.test(country) && kind !== "demonym" && kind !== "body" && !modifier;

/** "10,000 US soldiers": a country's name before its troops is no place. */
const isModifying = ({article}: AnnotatedArticle, {end}: PlaceMention): boolean =>
  /^\s(?:\w+\s)?(?:troops|soldiers|forces|military|army|personnel|peacekeepers|unit|contingent|brigade|battalion|marines)\b/.test(
    article.body.slice(end, end + 40)
  );

/** "in Baghdad", "to the Chadian capital"; not "drawn from Malawi and Tanzania". */
function isLocative(article: AnnotatedArticle, sentence: number, start: number): boolean {
  const {text, start: from} = article.sentences[sentence]!;
  const before = text.slice(Math.max(0, start - from - 40), start - from);
  return (
    /\b(?:in|at|to|into|inside|across|near|visited|visiting|is)\s(?:\S+\s){0,2}$/i.test(before) &&
    !/\bfrom\s(?:\S+\s){0,2}$/.test(before) &&
    // "is led by Canada"
    !/\bby\s(?:the\s)?$/.test(before) &&
    // "did not travel to Moscow in June"
    !/\b(?:not|never)\s(?:go|travel|fly|come)\sto\s$/.test(before)
  );
}
