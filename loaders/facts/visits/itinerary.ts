import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import {once} from "../../annotate/once.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../types.ts";
import {stopsAfter} from "./destination.ts";
import {placeOfAct} from "./triggers/acts.ts";
import {visited} from "./triggers/verbs.ts";

const GROUPS = "two 2 three 3 pair delegation leaders ministers presidents visitors party group".split(" ");
const THE_GROUP = `the (?:${GROUPS.join("|")})`;
/** Those who travelled together, or visitor and host, named together. */
const TOGETHER = new RegExp(
  `^(?:they|both|${THE_GROUP}|both (?:leaders|sides|ministers|presidents|men|women))\\b`,
  "i"
);
/** One of their words. */
const OF_GROUPS = wordClass(["they", "both", ...GROUPS]);
const AT = new Set(["at", "in", "near"]);

export interface Stage {
  places: string[];
  sentence: AnnotatedSentence;
}

/** By visitor and host: a trip is told by many triggers, and each asks for the same. */
const known = once<AnnotatedArticle, Map<string, Stage[]>>(() => new Map());

/**
 * Places of the host country where the article tells the visitor to do something: "In Kara he inaugurated a bridge", "toured
 * the port of Aqaba", "told a church hall in Nukuʻalofa".
 */
export function stagesOf(article: AnnotatedArticle, visitor: number, host: string): readonly Stage[] {
  const all = known(article);
  const key = `${visitor} ${host}`;
  let stages = all.get(key);
  if (!stages) all.set(key, (stages = findStages(article, visitor, host)));
  return stages;
}

function findStages(article: AnnotatedArticle, visitor: number, host: string): Stage[] {
  return article.sentences.flatMap((sentence) => {
    if (!sentence.places.some((p) => p.country === host) || !isAboutHim(sentence, visitor)) return [];
    const own = sentence.people.filter((m) => m.person === visitor && !m.possessive);
    const places = sentence.verbs.flatMap((verb, index) =>
      isDoneBy(article, sentence, verb, visitor, own) &&
      /^(real|planned)$/.test(factualityOfVerb(sentence, index))
        ? placesOf(sentence, verb, host)
        : []
    );
    return places.length > 0 ? [{places, sentence}] : [];
  });
}

/** Whether he can be who does or undergoes something here: told, or one of "they". */
const isAboutHim = (sentence: AnnotatedSentence, visitor: number): boolean =>
  sentence.people.some((m) => m.person === visitor) ||
  (holds(sentence, OF_GROUPS) && GROUP.test(sentence.text));

const GROUP = new RegExp(`\\b(?:they|both|${THE_GROUP})\\b`, "i");

function placesOf(sentence: AnnotatedSentence, verb: VerbGroup, host: string): string[] {
  const act = placeOfAct(sentence, verb);
  const stops = act ? [act] : verb.lemma === "stand" ? stopsAfter(sentence, verb.head, AT) : [];
  const seen = /^(visit|tour|inspect|see)$/.test(verb.lemma) ? visited(sentence, verb) : [];
  return [...stops, ...seen].filter((stop) => stop.host === host).flatMap((stop) => stop.places);
}

/** Sentences back in which one of those who are "they" must have been named. */
const FAR = 4;

/** "the Americans are back. … they will send men here": they are not the minister of whom the text spoke long before. */
const isSpokenOf = ({sentences}: AnnotatedArticle, at: number, visitor: number): boolean =>
  sentences.slice(Math.max(0, at - FAR), at + 1).some(({people}) => people.some((m) => m.person === visitor));

/** The visitor, or a group with him, is the verb's subject; or he is its object: "took the president to see the port". */
function isDoneBy(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  visitor: number,
  own: readonly PersonMention[]
): boolean {
  if (!verb.subject) return false;
  const [first, last] = verb.subject;
  const start = sentence.tokens[first]?.start ?? 0;
  const end = sentence.tokens[last]?.end ?? 0;
  if (own.some((m) => m.phrase.start < end && m.phrase.end > start)) return true;
  if (holds(sentence, OF_GROUPS) && TOGETHER.test(sentence.text.slice(start - sentence.start)))
    return isSpokenOf(article, sentence.index, visitor);
  return (
    /^(take|show|receive|welcome|greet|host)$/.test(verb.lemma) &&
    own.some((m) => m.start >= verb.end && m.start - verb.end < 12)
  );
}

/** "paid an official visit to Latvia on 17 July. The talks in Riga were held": the town that the next sentence names for them. */
export function talksAfter({sentences}: AnnotatedArticle, told: AnnotatedSentence, host: string): Stage[] {
  const sentence = sentences[told.index + 1];
  if (sentence?.paragraph !== told.paragraph || !TALKS.test(sentence.text)) return [];
  const town = sentence.places.find(
    (p) =>
      p.kind === "city" &&
      p.country === host &&
      !p.modifier &&
      /^[^.;,]{0,60}\bin $/.test(sentence.text.slice(0, p.start - sentence.start))
  );
  return town ? [{places: [town.name], sentence}] : [];
}

const TALKS = /^(?:The|Their|During the|At the) (?:\w+ )?(?:talks|meetings?|negotiations|consultations)\b/;
