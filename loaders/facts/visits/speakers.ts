import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";

/** "President of Russia X:", "X (retranslated):", "Question:": who speaks from here on. */
const LABEL = /^[^:.]{2,100}:(?:\s|$)/u;
/** "Opening remarks by President X", "Transcript of the interview with X". */
const HEADING =
  /\b(?:remarks|statement|speech|address|keynote|toast|interview)\b.{0,60}\b(?:by|of|from|with)\s/i;
const HEADINGS = 4;

const known = new WeakMap<AnnotatedArticle, number[]>();

/** Who says "I" in a sentence outside quotation marks, in a transcript or a speech: an index into the people, or -1. */
export function speakerAt(article: AnnotatedArticle, sentence: AnnotatedSentence): number {
  let all = known.get(article);
  if (!all) known.set(article, (all = speakersOf(article)));
  return all[sentence.index] ?? -1;
}

function speakersOf(article: AnnotatedArticle): number[] {
  let speaker = ofTitle(article);
  let paragraph = -1;
  return article.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph)
      speaker = labelled(article, sentence) ?? headed(sentence) ?? speaker;
    paragraph = sentence.paragraph;
    return speaker;
  });
}

/** The person whom a label names; -1 for a label that names nobody known; null where there is no label. */
function labelled({people}: AnnotatedArticle, sentence: AnnotatedSentence): number | null {
  const label = LABEL.exec(sentence.text)?.[0];
  // "X (retranslated):"
  const open = label?.indexOf("(") ?? -1;
  const end = !label ? 0 : open < 0 ? label.length : open;
  if (!label || sentence.verbs.some((v) => v.end - sentence.start < end)) return null;
  const named = sentence.people.find((m) => m.kind !== "pronoun" && m.end - sentence.start < label.length);
  if (named && named.phrase.start - sentence.start < 12) return named.person;
  const byName = people.findIndex((p) => p.name.includes(" ") && label.includes(p.name));
  if (byName >= 0) return byName;
  return /^(?:q|question|moderator|journalist|reporter|spokes\w+)\b/i.test(label) ? -1 : null;
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
