/** Who speaks in a transcript, an interview or a speech. */
import {once} from "./once.ts";
import type {AnnotatedArticle, AnnotatedSentence, Person} from "../types.ts";

/** "President of Russia X:", "X (retranslated):", "Question:": who speaks from here on. */
const LABEL = /^[^:.]{1,100}:(?:\s|$)/u;
/** "Opening remarks by President X", "Transcript of the interview with X". */
const HEADING =
  /\b(?:remarks|statement|speech|address|keynote|toast|interview)\b.{0,60}\b(?:by|of|from|with)\s/i;
const HEADINGS = 4;
/** "Q: … A: …", "**Question:**": told apart by letters alone. */
const QUESTION =
  /^\W{0,4}(?:q\s?\W{0,2}[.:]|(?:question|moderator|journalist|reporter|interviewer)\b[^:.]{0,40}:)/i;
const ANSWER = /^\W{0,4}(?:a|answer|reply)\s?\W{0,2}:/i;

/** Whose words a paragraph is, as an index into the people (-1: nobody's who is known), and whether a label says so. */
interface Turn {
  person: number;
  labelled: boolean;
}

const NOBODY: Turn = {person: -1, labelled: false};

/** Who says "I" and "we" in a sentence outside quotation marks, in a transcript, an interview or a speech: an index into the people, or -1. */
export const speakerAt = (article: AnnotatedArticle, sentence: AnnotatedSentence): number =>
  turnAt(article, sentence).person;

/** Whose answer or turn a sentence of an interview or transcript is; null outside those. */
export function answererAt(article: AnnotatedArticle, sentence: AnnotatedSentence): Person | null {
  const {person, labelled} = turnAt(article, sentence);
  return (labelled && article.people[person]) || null;
}

const turnAt = (article: AnnotatedArticle, {index}: AnnotatedSentence): Turn =>
  turnsOf(article)[index] ?? NOBODY;

const turnsOf = once((article: AnnotatedArticle): Turn[] => {
  const isTranscript = article.sentences.filter(({text}) => QUESTION.test(text)).length >= 2;
  let turn: Turn = {person: ofTitle(article), labelled: false};
  let paragraph = -1;
  return article.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) {
      const named = labelled(article, sentence);
      const person = named ?? headed(sentence);
      if (person !== null) turn = {person, labelled: named !== null && isTranscript};
    }
    paragraph = sentence.paragraph;
    return turn;
  });
});

/** The person whom a label names; -1 for a label that names nobody known; null where there is no label. */
function labelled(article: AnnotatedArticle, sentence: AnnotatedSentence): number | null {
  const {people} = article;
  const label = LABEL.exec(sentence.text)?.[0];
  // "X (retranslated):"
  const open = label?.indexOf("(") ?? -1;
  const end = !label ? 0 : open < 0 ? label.length : open;
  if (label && ANSWER.test(label)) return interviewee(article);
  if (label && QUESTION.test(label)) return -1;
  if (!label || sentence.verbs.some((v) => v.end - sentence.start < end)) return null;
  const named = sentence.people.find((m) => m.kind !== "pronoun" && m.end - sentence.start < label.length);
  if (named && named.phrase.start - sentence.start < 12) return named.person;
  const byName = people.findIndex((p) => p.name.includes(" ") && label.includes(p.name));
  return byName >= 0 ? byName : null;
}

/** Who answers: the one whom the title names, else the first official, else the first named, before the first question. */
function interviewee(article: AnnotatedArticle): number {
  const titled = ofTitle(article);
  if (titled >= 0) return titled;
  const asked = article.sentences.findIndex(({text}) => QUESTION.test(text));
  const before = article.sentences.slice(0, Math.max(0, asked)).flatMap(({people}) => people);
  const official = before.find(({person}) => article.people[person]?.official);
  return (official ?? before.find(({kind}) => kind === "name"))?.person ?? -1;
}

function headed(sentence: AnnotatedSentence): number | null {
  if (sentence.index >= HEADINGS || sentence.verbs.some((v) => v.form === "finite")) return null;
  const heading = HEADING.exec(sentence.text);
  const named = heading && sentence.people.find((m) => m.end - sentence.start > heading.index);
  return named ? named.person : null;
}

function ofTitle({article, people}: AnnotatedArticle): number {
  if (!HEADING.test(article.title)) return -1;
  return people.findIndex((p) => p.surname !== "" && article.title.includes(p.surname));
}
