import type {AnnotatedArticle, AnnotatedSentence, Person, PersonMention} from "../../../types.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {datelineOf} from "../../dateline.ts";
import {makeFact} from "../../rule.ts";
import {daysApart} from "../../when.ts";
import {DOUBTS, isOf, isSomewhere, isTold} from "./read.ts";
import type {Visit} from "./read.ts";

const party = "(?:delegation|party|entourage)";
const being = "(?:is|are|was|were)";

/** Words behind which companions are named: "accompanied by", "with her came", "the delegation includes", "bringing with him". */
const BEHIND = new RegExp(
  `\\b(?:${[
    "accompanied (?:\\w+ ){0,4}by",
    `(?:with (?:him|her|them)|in (?:his|her|their) ${party}) (?:${being}|came|come|will be)`,
    "(?:bring(?:s|ing)?|brought) with (?:him|her)",
    "(?:brings?|bringing|brought|takes?|taking|took)(?= [^.;]{3,60} with (?:him|her))",
    `${party}[^.;]{0,30}?\\b(?:includ(?:es|ed|ing)|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|made up of|composed of)`,
    `members? of (?:his|her|the) ${party} ${being}`,
    `among (?:the )?(?:\\w+ )?(?:members|dignitaries|delegates|companions)[^.;]{0,30} ${being}`,
    "(?:brings?|bringing|brought|takes?|taking|took)(?= (?:along )?(?:his|her) (?:own )?(?:[\\w-]+ ){1,4}?minister\\b)",
    `flanked by|in the company of|travell?ing with (?:him|her) (?:${being}|will be)`
  ].join("|")})[ :,]`,
  "gi"
);

/** Words right before which a companion is named: "X, who is accompanying her", "X travelled with the president", "X, who was part of the delegation". */
const BEFORE = new RegExp(
  `(?:,? who |,? (?:and )?(?:he|she) |,? |\\b)(?:(?:${being}|will be|has been|had been|also|will|had|has) )*(?:${[
    "accompany(?:ing)?|accompanies|accompanied(?! (?:\\w+ ){0,4}by)",
    "travell?(?:ed|ing|s) (?:there |here )?with",
    `(?:came|comes?|flew|flown|went|been|was|is) (?:there |here |(?:in|to) \\p{Lu}[\\p{L}-]+ )?(?:together )?with (?=him\\b|her\\b|the (?:president|premier|prime|minister|king)|\\p{Lu})`,
    `(?:be |${being} |(?:arrived|came|comes|flew|travell?ed|went) (?:there |here )?as )?(?:a )?(?:part of|member of|in|among|included in|on) (?:the|his|her) (?:${party}|delegates)`,
    "spent [^.;,]{3,30} with (?=\\p{Lu})"
  ].join("|")})`,
  "gu"
);

/** A word without which nobody is told to go along; "with" by itself, which most texts are full of, needs one of the others. */
const PARTY = wordClass(/compan|deleg|party|entourage|bring|brought|tak(?:es?|ing)|took|among|flanked/);
const WITH = wordClass(/\bwith\b/);
const GOING = wordClass(/\b(?:him|her|them|came|comes?|flew|flown|went|been|was|is|travell?(?:ed|ing|s)|spent)\b/i); // prettier-ignore
const mayTellCompany = (sentence: AnnotatedSentence): boolean =>
  holds(sentence, PARTY) || (holds(sentence, WITH) && holds(sentence, GOING));
const UNSURE =
  /\b(?:unable|not|never|instead|(?:was|were) to have|reports?|reported|den(?:y|ied|ies)|rumou?rs?|claim\w*|if|whether)\b/;
const TO_COME = /\b(?:will|would|(?:is|are) (?:to|due))\b/;

interface Companion {
  mention: PersonMention;
  isAhead: boolean;
}

/** "X, who accompanied the premier, called on Y": who is told to have gone along goes where the journey of the article goes. */
export function* company(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  told: readonly Visit[]
): Generator<Visit> {
  if (
    told.length === 0 ||
    sentence.people.length === 0 ||
    !mayTellCompany(sentence) ||
    UNSURE.test(sentence.text)
  )
    return;
  for (const {mention, isAhead} of companionsIn(sentence)) {
    const person = article.people[mention.person]!;
    // his journey is read already, from these words
    if (told.some((visit) => visit.evidence[0].start === sentence.start && isOf(visit, person))) continue;
    const trip = person.official ? tripWith(article, sentence, mention, isAhead, told) : undefined;
    if (!trip || isTold(article, mention.person, trip.values.host_country, told)) continue;
    const {start, end} = sentence;
    const values = {
      ...trip.values,
      visitor: person.name,
      visitor_role: person.role,
      places: [],
      first_trip: null,
      counterparts: []
    };
    const evidence: Visit["evidence"] = [
      {start, end, columns: ["visitor", "visitor_role"]},
      {...trip.evidence[0], columns: ["host_country", "status", ...(values.start_date === "" ? [] : (["start_date", "date_basis"] as const))]} // prettier-ignore
    ];
    yield makeFact("visits", "visits/backstop-company", article.article.id, values, evidence, [
      ...DOUBTS,
      "travels in company"
    ]);
  }
}

function companionsIn({text, people, start}: AnnotatedSentence): Companion[] {
  const named = people.filter(({kind}) => kind !== "pronoun");
  const found: Companion[] = [];
  if (named.length === 0) return found;
  for (const match of text.matchAll(BEHIND)) {
    const isAhead = TO_COME.test(text.slice(Math.max(0, match.index - 30), match.index + match[0].length));
    let at = match.index + match[0].length;
    for (const mention of named.filter((m) => m.phrase.start - start >= at - 1)) {
      if (!LISTED.test(text.slice(at, mention.phrase.start - start))) break;
      found.push({mention, isAhead});
      at = mention.phrase.end - start;
    }
  }
  for (const match of text.matchAll(BEFORE)) {
    const at = start + match.index;
    const mention = named.findLast(
      ({possessive, phrase: {end}}) => !possessive && end <= at + 2 && at - end < 3
    );
    if (mention) found.push({mention, isAhead: TO_COME.test(match[0])});
  }
  return found;
}

/** Between two companions, and before the first: articles, whose they are, and what else is counted up to "and". */
const LISTED =
  /^[\s,]*(?:(?:the|his|her|their|its|also|and|as well as|among others|country['’]s|\p{Lu}[\p{L}-]+['’]s)[\s,]*)*$|^[^.;]{0,40}\band\s$/iu;

/** The journey that is gone along on: that of somebody in the sentence, else of somebody of the same country, else the one to the dateline. */
function tripWith(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  {person: index, phrase}: PersonMention,
  isAhead: boolean,
  told: readonly Visit[]
): Visit | undefined {
  const person = article.people[index]!;
  const serves = isSure(person) ? person.country : "";
  const others = sentence.people.filter((m) => m.person !== index);
  // "afterwards he saw the old town, accompanied by the Lao minister": his hosts
  const isHost = others.some((m) => {
    const leader = article.people[m.person]!;
    return m.phrase.end <= phrase.start && !m.possessive && leader.official && isSure(leader) && leader.country !== serves; // prettier-ignore
  });
  if (serves !== "" && isHost) return undefined;
  const trips = told.filter(
    (trip) =>
      trip.values.visitor_country !== "" &&
      (serves === "" || trip.values.visitor_country === serves) &&
      trip.values.host_country !== serves &&
      !isOf(trip, person)
  );
  const nearest = (some: readonly Visit[]) => nearestOf(article, sentence, some, isAhead);
  const ledBy = (kinds: RegExp) => {
    const leaders = others.filter(({kind}) => kinds.test(kind)).map((m) => article.people[m.person]!);
    return nearest(trips.filter((trip) => leaders.some((leader) => isOf(trip, leader))));
  };
  const {country} = person;
  const isOfHis = ({values}: Visit) =>
    country !== "" && values.visitor_country === country && values.host_country !== country;
  const trip = ledBy(/name|pronoun/) ?? nearest(trips.filter(isOfHis)) ?? ledBy(/office/);
  if (trip || serves !== "") return trip;
  const here = datelineOf(article)?.country;
  return nearest(trips.filter(({values}) => values.host_country === here));
}

const isSure = ({country, countryInferred}: Person): boolean => country !== "" && countryInferred !== true;

/** Days from the article within which a journey without a day may well be. */
const UNDATED = 8;

/** Of several journeys, the one to a place that the sentence names, of its tense, the nearest to the article's day, told last before. */
function nearestOf(
  {article: {published}}: AnnotatedArticle,
  sentence: AnnotatedSentence,
  all: readonly Visit[],
  isAhead: boolean
): Visit | undefined {
  const named = sentence.places.filter((place) => isSomewhere(sentence, place)).map(({country}) => country);
  const there = all.filter(({values}) => named.includes(values.host_country));
  if (there.length === 0 && named.some((country) => country !== all[0]?.values.visitor_country))
    return undefined;
  const open = there.length > 0 ? there : all;
  const ofTense = open.filter(({values}) => (values.status === "planned") === isAhead);
  const fit = ofTense.length > 0 ? ofTense : open;
  const away = ({values: {start_date}}: Visit) =>
    start_date === "" ? UNDATED : (daysApart(start_date, published) ?? UNDATED);
  const least = Math.min(...fit.map(away));
  const fresh = fit.filter((trip) => away(trip) <= least + UNDATED);
  return fresh.findLast((trip) => trip.evidence[0].start <= sentence.start) ?? fresh[0];
}
