import {once} from "../../annotate/once.ts";
import type {AnnotatedArticle, AnnotatedSentence, Person, PersonMention} from "../../types.ts";

/** Whether a sentence has a word of meeting: asked for each visitor. */
const tellsOfMeeting = once(({text}: AnnotatedSentence): boolean => MEETING.test(text));

const MEETING =
  /\b(?:met|meets?|meeting|talks?|held|hold(?:s|ing)?|convened|received|receives|receiving|welcom\w+|greet\w+|host\w*|confer\w*|discuss\w*|alongside|joint|counterpart|together|signed|inked|negotiat\w+|dined|lunch\w*|sat|joined|audience|presence of|both leaders|flanked|call(?:ed|s|ing)? on|courtesy|saw|sees?|seeing|with|beside|attended by|accompanied|embrac\w+|dinner|banquet|co-?chair\w*|co-?presided|witness\w*|oversaw|oversee\w*|opposite number|homologue|guest|both guests|told by|assured|handed|put their (?:names|signatures|pens)|at the (?:\w+ )?invitation)\b/i;
/** What is said from afar. */
const AFAR = /\b(?:phone|telephone|telephoned|video|letter|by cable|cabled|message)\b/i;

/**
 * People of the host country who are told to have met a visitor: named officials of that country in a sentence with
 * the visitor and a word of meeting.
 *
 * @param companions people who are told to have travelled with somebody
 * @returns the person with the sentence that says so, each person once
 */
export function counterpartsOf(
  article: AnnotatedArticle,
  visitor: number,
  host: string,
  companions: ReadonlySet<number>
): {person: Person; sentence: AnnotatedSentence}[] {
  const found = new Map<number, {person: Person; sentence: AnnotatedSentence}>();
  for (const sentence of article.sentences) {
    if (sentence.people.length === 0) continue;
    const hosts = sentence.people.filter((m) => m.person !== visitor && isHost(article, sentence, m, host));
    if (hosts.length === 0 || !tellsOfMeeting(sentence)) continue;
    if (!namesVisitor(article, sentence, visitor) && !refersBack(article, sentence, visitor)) continue;
    for (const mention of hosts) {
      const person = article.people[mention.person];
      if (!person || found.has(mention.person)) continue;
      // who came with somebody is no host, whatever country seemed to be his
      if (person.countryInferred && companions.has(mention.person)) continue;
      if (isElsewhere(sentence, mention, host)) continue;
      // "spoke by phone with", "met the premier and, by video, the president"
      if (!AFAR.test(textBefore(sentence, mention.start))) found.set(mention.person, {person, sentence});
    }
  }
  return [...found.values()];
}

function isHost(
  {people}: AnnotatedArticle,
  sentence: AnnotatedSentence,
  {person, possessive, start}: PersonMention,
  host: string
): boolean {
  const known = people[person];
  if (possessive || !known?.name || !known.official) return false;
  // "Prime Minister X received the Kazakh energy minister": a paper need not say whose he is
  if (known.country === "" && known.role !== "") return receives(sentence, start);
  if (known.country !== host) return false;
  return known.role !== "" || HOST.test(textBefore(sentence, start));
}

/** "Prime Minister X [today] received", "was received by Speaker X", "met with President X" */
function receives({text, start: from}: AnnotatedSentence, at: number): boolean {
  return (
    /\b(?:received by|met(?: with)?|called on|talks with|audience with) (?:the )?(?:\p{L}+ ){0,6}$/u.test(text.slice(0, at - from).slice(-90)) || // prettier-ignore
    /^(?:[\p{L}.'-]+ ){1,4}(?:(?:today|yesterday|on \p{L}+) )?(?:received|met|welcomed|hosted)\b/u.test(text.slice(at - from, at - from + 90)) // prettier-ignore
  );
}

/** "and her host, X, signed": of whom no office is told. */
const HOST = /\bhosts?,? (?:\p{L}{2,3}\.? )?$/iu;

/** "welcomed the visit that Minister X had paid to Doha", "the visit of Minister X to Doha": he is told of for a journey of his own. */
function isElsewhere(
  sentence: AnnotatedSentence,
  {phrase, start, end}: PersonMention,
  host: string
): boolean {
  const before = textBefore(sentence, Math.min(phrase.start, start));
  if (
    /\b(?:visit|trip|tour|journey)s? (?:(?:paid|made|undertaken) )?(?:of|by) (?:the |H\.E\. )?$/.test(before)
  )
    return true;
  const after = Math.max(phrase.end, end);
  // "had received Georgia's X in Riga in March"
  const where = sentence.places.find((p) => p.start >= after);
  if (where && where.country !== host && sentence.text.slice(after - sentence.start, where.start - sentence.start) === " in ") return true; // prettier-ignore
  const rest = sentence.text.slice(after - sentence.start);
  return /^,? (?:had |has )?(?:flew|flown|undertook|undertaken|paid|travell?ed|went|gone)\b(?! (?:to|into) (?:sign|meet|see)\b)/.test(
    rest
  );
}

/** "Prime Minister Sargsyan met her at the airport", right after a sentence that names her. */
const refersBack = (article: AnnotatedArticle, sentence: AnnotatedSentence, visitor: number): boolean =>
  /\b(?:met|received|welcomed|greeted|hosted) (?:him|her|them)\b/.test(sentence.text) &&
  (article.sentences[sentence.index - 1]?.people.some((m) => m.person === visitor) ?? false);

const textBefore = (sentence: AnnotatedSentence, at: number): string =>
  sentence.text.slice(Math.max(0, at - sentence.start - 60), at - sentence.start);

const BOTH = /\b(?:the two|both) (?:foreign |prime |defen[cs]e |trade )?(?:ministers|leaders|presidents|premiers|diplomats)\b/; // prettier-ignore

/** "as he stood beside his guest", "who received both guests", "the distinguished guest was received by". */
const GUEST = /\b(?:[Tt]he|[Hh]is|[Hh]er) (?:(?:distinguished|high|honou?red) )?(?:guest|visitor|visiting (?:minister|leader|president|premier))\b|\bboth (?:guests|visitors)\b/; // prettier-ignore

/** By name, office or pronoun, or as "the Iraqi delegation", "the Iraqi guest". */
function namesVisitor(article: AnnotatedArticle, sentence: AnnotatedSentence, visitor: number): boolean {
  if (sentence.people.some((m) => m.person === visitor)) return true;
  // "They met their host, the defence minister, in Vilnius"
  if (/^(?:they|both|the (?:two|2|pair|delegation))\b/i.test(sentence.text)) return true;
  // "X told the press after the two ministers had met": the visitor is the other of them
  const before = article.sentences.slice(Math.max(0, sentence.index - 2), sentence.index);
  const isMeant = BOTH.test(sentence.text) || GUEST.test(sentence.text);
  if (isMeant && before.some((one) => one.people.some((m) => m.person === visitor))) return true;
  const country = article.people[visitor]?.country;
  return sentence.places.some(
    (p) =>
      p.country === country &&
      /^\s*(?:delegation|guest|visitor)\b/.test(sentence.text.slice(p.end - sentence.start))
  );
}
