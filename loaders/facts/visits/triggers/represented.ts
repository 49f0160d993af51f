import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {isForeign} from "./acts.ts";
import {IN, frame} from "./make.ts";

const REPRESENTING = wordClass(["represent"]);

/** "Paraguay was represented in Montevideo by its vice-president, X": who represents it is there. */
export function represented(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || !holds(sentence, REPRESENTING)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.lemma !== "represent" || !verb.passive) return [];
    const by = sentence.tokens.find(
      (t) => t.index > verb.head && t.index - verb.head < 16 && t.lower === "by"
    );
    const first =
      by &&
      sentence.people.find((m) => m.phrase.start >= by.end && m.phrase.start - by.end <= 12 && !m.possessive);
    const [stop] = stopsAfter(sentence, verb.head, IN);
    if (!first || !stop) return [];
    const guests = [first, ...joinedTo(sentence, first)]
      .map((m) => asTraveller(article, m))
      .filter((t) => isForeign(article, t, stop));
    return guests.length > 0
      ? [
          frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), [
            "presence at an event"
          ])
        ]
      : [];
  });
}

const LEADING = wordClass(["lead", "head"]);
const SIDE =
  /^ (?:the|his|her|its|an?|our) (?:[\w-]+ ){0,3}(?:side|delegation|team|contingent|party) (?:to|at|in|for) (?:the |an? )?[^.;:]{0,70}?\b(?:meetings?|sessions?|talks|commission|committee|consultations|conference|summit|negotiations|dialogue|forum|round)\b[^.;:,]{0,50}?,? (?:which (?:was|were|is|will be) )?(?:held|hosted|convened|organi[sz]ed|taking place|to be held|due) (?:on [^,;]{3,20} )?in (?:the )?/i;

/** "led the Lao side to the sixth joint commission, which was held in Delhi": at the head of those who went. */
export function ledSide(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.places.length === 0 || !holds(sentence, LEADING)) return [];
  const {verbs, tokens, text, start} = sentence;
  return verbs.flatMap((verb, index) => {
    if (!/^(?:lead|head)$/.test(verb.lemma) || verb.passive) return [];
    const match = SIDE.exec(text.slice(verb.end - start));
    const at = match ? tokens.findIndex((t) => t.start >= verb.end + match[0].length) : -1;
    const [stop] = at < 0 ? [] : stopsAt(sentence, at);
    if (!stop) return [];
    const guests = travellersOf(article, sentence, verb).filter((t) => isForeign(article, t, stop));
    const heads = verbs.filter((v) => v.head > verb.head && v.end <= stop.start).map((v) => v.head);
    return guests.length > 0
      ? [frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), ["presence at an event"], new Set([verb.head, ...heads]))] // prettier-ignore
      : [];
  });
}
