import {numberOf} from "../../../annotate/dates/terms.ts";
import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";
import {moved, visited} from "./verbs.ts";

/** Officials told of as several, who are named after: "Two Australian ministers came to Manila". */
const OFFICIALS =
  /\b(?:ministers|presidents|premiers|leaders|officials|envoys|secretaries|monarchs|kings|chancellors|guests|visitors|dignitaries|heads of (?:state|government))\b/i;
const AMONG =
  /^among (?:those|the (?:[\w-]+ ){0,3}(?:guests|visitors|leaders|officials|dignitaries|mourners|arrivals|delegates|ministers|presidents))\b/i;
const INCLUDED =
  /\b(?:guests|visitors|leaders|dignitaries|mourners|arrivals|attendees|participants|those (?:present|attending|who [^,;]{3,60}))\b/i;
const AT = new Set(["in", "at", "to"]);

const COUNTED = wordClass(
  "ministers presidents premiers leaders officials envoys secretaries monarchs kings chancellors guests visitors dignitaries heads".split(" ")
); // prettier-ignore
const LISTED = wordClass(["include", "among", "attending", "visiting", "present"]);

/**
 * Several who travelled, named in a list after the verb: "Two ministers came to Windhoek: X and Y", "among those who flew to
 * Dakar were X, Y and Z", "the guests in Dakar included X", "attending the ceremony in Lima were X and Y".
 */
export function inGroups(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return [...counted(article, sentence), ...among(article, sentence)];
}

function counted(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, COUNTED)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    const words = subjectText(sentence, verb);
    if (verb.form !== "finite" || verb.passive || !OFFICIALS.test(words)) return [];
    const stops = /^(?:visit|tour)$/.test(verb.lemma) ? visited(sentence, verb) : isMotion(verb) ? moved(sentence, verb) : []; // prettier-ignore
    if (stops.length === 0) return [];
    const named = namedAfterColon(sentence, verb) ?? namedNext(article, sentence, words);
    return told(article, sentence, verb, named, stops, factualityOfVerb(sentence, index));
  });
}

const isMotion = ({lemma}: VerbGroup): boolean =>
  /^(?:arrive|land|travel|fly|head|go|journey|come|descend|converge|gather)$/.test(lemma);

const subjectText = (sentence: AnnotatedSentence, {subject}: VerbGroup): string =>
  subject
    ? sentence.text.slice(
        (sentence.tokens[subject[0]]?.start ?? sentence.start) - sentence.start,
        (sentence.tokens[subject[1]]?.end ?? sentence.start) - sentence.start
      )
    : "";

const isNamed = (m: PersonMention): boolean => m.kind === "name" && !m.possessive;

/** The people behind a colon or a dash: a list, each with the words for him. */
function namedAfterColon(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention[] | null {
  const mark = sentence.tokens.find((t) => t.index > verb.head && /^[:—–]$/.test(t.text));
  if (!mark || sentence.verbs.some((v) => v.start > mark.end && v.form === "finite")) return null;
  return sentence.people.filter((m) => isNamed(m) && m.start > mark.end);
}

/** "Two Australian ministers came to Manila. X met …; Y opened …": as many officials of that country as were counted. */
function namedNext(article: AnnotatedArticle, sentence: AnnotatedSentence, words: string): PersonMention[] {
  const next = article.sentences[sentence.index + 1];
  const count = words.split(" ").map((w) => (w.toLowerCase() === "both" ? 2 : numberOf(w))).find((n) => n > 1); // prettier-ignore
  const country = sentence.places.find((p) => p.kind === "demonym" && words.includes(p.text))?.country;
  if (!next || next.paragraph !== sentence.paragraph || !count || !country) return [];
  const own = next.people.filter((m) => isNamed(m) && article.people[m.person]?.country === country);
  const people = new Set(own.map((m) => m.person));
  return people.size === count ? own : [];
}

function among(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, LISTED)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (!/^(?:be|include)$/.test(verb.lemma) || verb.negated) return [];
    // "Those who landed this morning included:" is taken for a participle
    if (verb.form !== "finite" && !(verb.form === "participle" && verb.lemma === "include")) return [];
    const lead = sentence.text.slice(0, verb.start - sentence.start);
    const isList =
      verb.lemma === "include"
        ? INCLUDED.test(lead)
        : AMONG.test(lead) || /^(?:also )?(?:attending|visiting|present at)\b/i.test(lead);
    if (!isList) return [];
    const own = stopsOf(sentence, verb);
    const stops = own.length > 0 ? own : whereTheyCame(article, sentence, lead);
    const named = sentence.people.filter((m) => isNamed(m) && m.start >= verb.end);
    return told(article, sentence, verb, named, stops, factualityOfVerb(sentence, index));
  });
}

/** "Guests continued to arrive in Praia today. Those who landed this morning included": where the sentence before has them come. */
function whereTheyCame({sentences}: AnnotatedArticle, {index}: AnnotatedSentence, lead: string): Stop[] {
  const before = /\bwho (?:had |have )?(?:already )?(?:arrived|landed|flew in|jetted in)\b/.test(lead) ? sentences[index - 1] : undefined; // prettier-ignore
  for (const verb of before?.verbs ?? []) {
    const stops = /^(?:arrive|land|come|gather|converge|descend)$/.test(verb.lemma)
      ? moved(before!, verb)
      : [];
    if (stops.length > 0) return stops;
  }
  return [];
}

/** Where those of whom the words before the verb tell have gone. */
function stopsOf(sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  for (const place of sentence.places) {
    if (place.end > verb.start) break;
    const before = sentence.tokens.findLast((t) => t.end <= place.start);
    if (!before || !AT.has(before.lower)) continue;
    const stops = stopsAfter(sentence, before.index - 1, AT);
    if (stops.length > 0) return stops;
  }
  return [];
}

function told(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  named: PersonMention[],
  stops: Stop[],
  factuality: Frame["factuality"]
): Frame[] {
  const [stop] = stops;
  if (!stop) return [];
  const own = new Set(sentence.verbs.filter((v) => v.head <= verb.head).map((v) => v.head));
  const travellers = named
    .filter((m, i) => named.findIndex((o) => o.person === m.person) === i)
    .map((m) => asTraveller(article, m))
    .filter((t) => isForeign(article, t, stop));
  return travellers.length === 0
    ? []
    : [frame(sentence, verb.head, travellers, stops, factuality, ["from a list"], own)];
}
