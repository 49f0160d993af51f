import {factualityOfVerb} from "../../../annotate/factuality.ts";
import {COMPANY} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention} from "../../../types.ts";
import type {Frame} from "../frame.ts";
import {agentsAfter, asTraveller, travellersOf} from "../traveller.ts";
import {frame} from "./make.ts";

const DOUBTS = ["travels in company"];

/** "X, accompanied by Y and Z", "with him came Y", "accompanying her are Y and Z", "Y will accompany X": Y travels as X does. */
export function accompanied(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return [
    ...byAgents(article, sentence),
    ...beside(article, sentence),
    ...asSubject(article, sentence),
    ...together(article, sentence)
  ];
}

function byAgents(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.tokens.flatMap((t) => {
    if (sentence.tokens[t.index + 1]?.lower !== "by" || !COMPANY.test(t.lower)) return [];
    const companions = agentsAfter(sentence, t.index).map((m) => asTraveller(article, m));
    const leader = sentence.people.findLast((m) => m.start < t.start && !m.possessive);
    if (!leader || companions.length === 0) return [];
    return [{...frame(sentence, t.index, companions, [], "real", DOUBTS), leader: leader.person}];
  });
}

const WITH =
  /\b(?:with|alongside|accompanying|joining) (?:him|her|whom|the [\w ]{4,40}|[\p{Lu}][\p{L}-]+)[^.;,]{0,40}$/iu;

/** "and with him came the secretary of state, Y", "travelling with her are Y and Z". */
function beside(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length < 2) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.form !== "finite" || !/^(?:come|be|travel|fly|arrive|go)$/.test(verb.lemma)) return [];
    const lead = sentence.text.slice(
      Math.max(0, verb.start - sentence.start - 90),
      verb.start - sentence.start
    );
    const match = WITH.exec(lead);
    if (!match || (verb.lemma === "be" && !/^(?:accompanying|joining)|travel|fly|trip/i.test(lead.trim())))
      return [];
    const from = verb.start - lead.length + match.index;
    const pronoun = /^\w+ (?:him|her|whom)\b/i.test(match[0]);
    const leader =
      sentence.people.findLast((m) => m.start >= from && m.end <= verb.start) ??
      (pronoun ? sentence.people.findLast((m) => m.end <= from && !m.possessive) : undefined);
    const first = sentence.people.find((m) => m.phrase.start >= verb.end && m.kind !== "pronoun");
    if (!leader || !first || first.phrase.start - verb.end > 3) return [];
    const companions = [first, ...after(sentence, first)].map((m) => asTraveller(article, m));
    const told = frame(sentence, verb.head, companions, [], factualityOfVerb(sentence, index), DOUBTS);
    return [{...told, leader: leader.person}];
  });
}

/** "Trade Minister Y is accompanying the president", "Y, who accompanied him". */
function asSubject(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.lemma !== "accompany" || verb.passive || verb.form === "participle") return [];
    const leader = sentence.people.find((m) => m.start >= verb.end && m.phrase.start - verb.end <= 5);
    const companions = travellersOf(article, sentence, verb).filter((t) => t.person !== leader?.person);
    const factuality = factualityOfVerb(sentence, index);
    if (!leader || leader.possessive || companions.length === 0 || !/^(?:real|planned)$/.test(factuality))
      return [];
    return [{...frame(sentence, verb.head, companions, [], factuality, DOUBTS), leader: leader.person}];
  });
}

/** "went to Tripoli together with the chief of staff, Y", "arrived in Lilongwe on Wednesday with his trade minister, Y". */
function together(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.tokens.flatMap((t) => {
    if (t.lower !== "with" && t.lower !== "alongside") return [];
    const verb = sentence.verbs.findLast((v) => v.head < t.index && v.form === "finite");
    if (!verb || verb.passive || !/^(?:arrive|fly|travel|go|come|land|visit|return)$/.test(verb.lemma))
      return [];
    const previous = sentence.tokens[t.index - 1];
    const apart = (span: {start: number; end: number}) => span.end === previous?.end;
    const isLed = /^(?:together|along)$/.test(previous?.lower ?? "") || t.lower === "alongside";
    if (!isLed && !sentence.places.some(apart) && !sentence.dates.some(apart)) return [];
    const first = sentence.people.find((m) => m.phrase.start >= t.end && m.phrase.start - t.end <= 5 && m.kind !== "pronoun"); // prettier-ignore
    const [leader] = travellersOf(article, sentence, verb);
    if (!first || first.possessive || !leader || !article.people[first.person]?.official) return [];
    const factuality = factualityOfVerb(sentence, sentence.verbs.indexOf(verb));
    const companions = [first, ...after(sentence, first)].map((m) => asTraveller(article, m));
    return [{...frame(sentence, t.index, companions, [], factuality, DOUBTS), leader: leader.person}];
  });
}

/** The others of a list: nothing but commas and "and" between their phrases. */
function after(sentence: AnnotatedSentence, first: PersonMention): PersonMention[] {
  const found: PersonMention[] = [];
  let end = first.phrase.end;
  for (const m of sentence.people) {
    if (m.phrase.start < end) continue;
    if (
      !/^[\s,]*(?:and)?\s*$/.test(sentence.text.slice(end - sentence.start, m.phrase.start - sentence.start))
    )
      break;
    found.push(m);
    end = m.phrase.end;
  }
  return found;
}
