import {SAYING} from "../lexicon/verbs.ts";
import {answererAt} from "./speakers.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, Span, Token} from "../types.ts";

/**
 * Whom the text credits with what stands at `span`: the speaker of the quotation around it, the subject of the verb
 * of saying in its sentence ("IRNA reported", "the ministry said"), or "according to". A quotation that is a sentence
 * of its own takes the speaker of the sentence next to it in its paragraph; an answer of an interview is its giver's.
 *
 * @returns the person's fullest name, or the body's words, without article; empty where the text speaks for itself.
 */
export function attributionOf(article: AnnotatedArticle, sentence: AnnotatedSentence, span: Span): string {
  return (
    accordingTo(article, sentence) ||
    shownBy(article, sentence) ||
    speakerIn(article, sentence, span) ||
    speakerNearby(article, sentence, span) ||
    (answererAt(article, sentence)?.name ?? "")
  );
}

function accordingTo(article: AnnotatedArticle, sentence: AnnotatedSentence): string {
  const {tokens} = sentence;
  // "according to", "as per"
  const at = tokens.findIndex(
    (t, i) =>
      (t.lower === "according" && tokens[i + 1]?.lower === "to") ||
      (t.lower === "as" && tokens[i + 1]?.lower === "per")
  );
  return at < 0 ? "" : nameAfter(article, sentence, at + 2);
}

/** "statistics from the Lao Ministry of Planning showed" */
function shownBy(article: AnnotatedArticle, sentence: AnnotatedSentence): string {
  const verb = sentence.verbs.find((v) => v.lemma === "show" && v.form === "finite" && !v.passive);
  if (!verb) return "";
  const at = sentence.tokens.findLastIndex(
    (t, k) =>
      k < verb.first && k >= verb.first - 12 && /^(?:data|figures|statistics|numbers|records)$/.test(t.lower)
  );
  const leads = at >= 0 && /^(?:from|of|by)$/.test(sentence.tokens[at + 1]?.lower ?? "");
  return leads ? nameAfter(article, sentence, at + 2) : "";
}

/** "The ministry put trade at $46 million" */
const putsAt = ({tokens}: AnnotatedSentence, verb: {lemma: string; head: number}, span: Span): boolean =>
  /^(?:put|place|estimate|reckon)$/.test(verb.lemma) &&
  tokens.some((t, k) => k > verb.head && t.lower === "at" && span.start >= t.end && span.start - t.end < 20);

/** Verbs that say something only with "that". */
const AMBIGUOUS = new Set(["maintain", "observe", "recall", "relay", "hold", "note"]);

/** The subject of a verb of saying that stands outside quotation marks. */
function speakerIn(article: AnnotatedArticle, sentence: AnnotatedSentence, span: Span): string {
  const quoted = sentence.quotes.some((q) => q.start <= span.start && span.end <= q.end);
  for (const verb of [...sentence.verbs, ...sentence.asides]) {
    const says = SAYING.has(verb.lemma) || verb.lemma === "reckon" || putsAt(sentence, verb, span);
    if (!says || verb.passive || !verb.subject || verb.form !== "finite") continue;
    // "exports are forecast at": the figure, not its source
    if (/^(?:is|are|was|were)$/.test(sentence.tokens[verb.first]?.lower ?? "") && !verb.progressive) continue;
    // "Washington maintains around 2,500 troops" says nothing; "maintains that" does
    if (AMBIGUOUS.has(verb.lemma) && sentence.tokens[verb.head + 1]?.lower !== "that") continue;
    // "exports added up to": nobody says anything
    if (verb.lemma === "add" && sentence.tokens[verb.head + 1]?.lower === "up") continue;
    if (sentence.quotes.some((q) => q.start <= verb.start && verb.end <= q.end)) continue;
    // "Rouhani said that …" credits what follows; "…, IRNA reported" what stands before it.
    const after = span.start > verb.end;
    const trails = isTrailing(sentence, verb.subject[0]);
    if (!quoted && !after && !trails) continue;
    const name = nameOf(article, sentence, verb.subject);
    if (name) return name;
  }
  return "";
}

/** ", the official news agency reported": a subject right after a comma or a closing mark. */
const isTrailing = (sentence: AnnotatedSentence, first: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, first - 3), first);
  return before.some((t) => /^[,”"»’]$/.test(t.text));
};

/** For a sentence wholly in quotation marks, or one that goes on from it: the speaker named beside it in the paragraph. */
function speakerNearby(article: AnnotatedArticle, sentence: AnnotatedSentence, span: Span): string {
  const inQuote = sentence.quotes.some((q) => q.start <= span.start && span.end <= q.end);
  if (!inQuote) return "";
  for (const step of [-1, 1, -2]) {
    const other = article.sentences[sentence.index + step];
    if (!other || Math.abs(other.paragraph - sentence.paragraph) > 1) continue;
    for (const verb of other.verbs) {
      if (!SAYING.has(verb.lemma) || verb.form !== "finite" || !verb.subject) continue;
      if (other.quotes.some((q) => q.start <= verb.start && verb.end <= q.end)) continue;
      const name = nameOf(article, other, verb.subject);
      if (name) return name;
    }
  }
  return "";
}

function nameOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  [first, last]: [number, number]
): string {
  const span = {start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0};
  const person = personIn(article, sentence, span);
  return person || bodyName(sentence.tokens.slice(first, last + 1));
}

function nameAfter(article: AnnotatedArticle, sentence: AnnotatedSentence, first: number): string {
  // "according to data released by the central bank": whose they are
  const of = tokens(sentence, first, first + 7);
  const data = DATA.exec(of)?.[0].split(" ").length ?? 0;
  if (data > 0) first += data - 1;
  else {
    // "according to figures that Peru's Foreign Trade Ministry released"
    const that = DATA_THAT.exec(of)?.[0].split(" ").length ?? 0;
    if (that > 0) first += that;
  }
  let last = first;
  while (
    last + 1 < sentence.tokens.length &&
    (/^(PROPN|NOUN|ADJ|DET|PART|NUM)$/.test(sentence.tokens[last + 1]?.pos ?? "") ||
      joinsName(sentence, last + 1))
  )
    last++;
  return nameOf(article, sentence, [first, Math.min(last, sentence.tokens.length - 1)]);
}

const DATA =
  /^(?:the |its |official |preliminary |latest |provisional |recent ){0,3}(?:data|figures|statistics|numbers|estimates|records|information|calculations)(?: (?:released|published|provided|issued|compiled|supplied|collected|given|obtained))? (?:of|from|by) (?:the )?(?=\p{L})/u;

const DATA_THAT =
  /^(?:the |official |preliminary |latest |new |provisional ){0,3}(?:data|figures|statistics|numbers|estimates) (?:that|which)(?= )/u;

const tokens = ({tokens: all}: AnnotatedSentence, from: number, to: number): string =>
  all
    .slice(from, to + 1)
    .map((t) => t.lower)
    .join(" ");

/** "the National Bureau of Statistics": a name goes on over "of". */
const joinsName = ({tokens}: AnnotatedSentence, k: number): boolean =>
  tokens[k]?.lower === "of" && tokens[k - 1]?.pos === "PROPN" && tokens[k + 1]?.pos === "PROPN";

function personIn(article: AnnotatedArticle, sentence: AnnotatedSentence, span: Span): string {
  const inside = (m: PersonMention) => m.start < span.end && m.end > span.start && !m.possessive;
  const mention = sentence.people.find(inside);
  const person = mention && article.people[mention.person];
  return person ? person.name || (mention.kind === "pronoun" ? "" : officeWords(mention)) : "";
}

/** "Iraq’s defense minister": an office without a name stands in its own words. */
const officeWords = (mention: PersonMention): string => mention.text.replace(/^(?:the|a|an)\s+/i, "");

/** The last words of bodies whose names are written small. */
const BODY =
  /^(?:ministry|institute|bureau|service|customs|authority|regulator|bank|office|agency|chamber|association|committee|presidency|utility|department|inspectorate)$/;

/** The words of a body that speaks: capitalised ones ("IRNA", "Foreign Ministry"), else the last noun phrase ("officials"). */
function bodyName(tokens: Token[]): string {
  const words = tokens.filter(
    (t) => t.pos !== "DET" && !/^(official|state-run|semi-official|its|his|her|their)$/.test(t.lower)
  );
  const acronym = words.find((t) => /^\p{Lu}{3,}$/u.test(t.text));
  if (acronym) return acronym.text;
  const proper = words.filter((t) => /^\p{Lu}/u.test(t.text));
  // "the national statistics institute"
  const isBody = BODY.test(words.at(-1)?.lower ?? "");
  const chosen = (proper.length > 0 || isBody) && words[0]?.pos !== "PRON" ? words : [];
  return chosen
    .map((t) => t.text)
    .join(" ")
    .replace(/ (['’]s)/g, "$1")
    .replace(/ - /g, "-");
}
