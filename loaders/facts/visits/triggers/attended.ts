import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {isForeign} from "./acts.ts";
import {IN, frame} from "./make.ts";

const PRESENCE =
  /\b(?:(?:with|in) the (?:presence|participation|attendance) of|attended (?:also )?by|in the company of|drew|drawing|attracted)\b/;

/** Of each of these ways one word. */
const PRESENT = wordClass(
  "presence participation attendance attended company drew drawing attracted".split(" ")
);

/** "The talks, which were held in Ashgabat, were attended by": the place in an aside. */
const HELD =
  /^[^,.;]{3,60}, (?:which (?:were|was) )?(?:held|hosted|organi[sz]ed|convened) (?:on [^,.;]{3,20} )?(?:in|at) /;

/** "The cabinet was held in Loja in November, with the presence of the Peruvian president, X": foreign guests of what is held there. */
export function attended(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  const match = holds(sentence, PRESENT) ? PRESENCE.exec(sentence.text) : null;
  if (!match) return [];
  const at = sentence.start + match.index;
  const index = sentence.verbs.findLastIndex((v) => v.form === "finite" && v.start <= at);
  const verb = sentence.verbs[index];
  // "The summit in Yaounde on 10 May was attended by"
  const subject = verb && verb.end > at ? (verb.subject?.[0] ?? -1) : -1;
  const held = verb && verb.end > at ? HELD.exec(sentence.text.slice(0, match.index)) : null;
  const place = held ? sentence.tokens.findIndex((t) => t.start >= sentence.start + held[0].length) : -1;
  const [stop, ...more] =
    place >= 0
      ? stopsAt(sentence, place)
      : verb
        ? stopsAfter(sentence, subject >= 0 ? subject : verb.head, IN)
        : [];
  const first = sentence.people.find((m) => m.phrase.end > at + match[0].length && !m.possessive);
  if (!verb || !stop || more.length > 0 || stop.start > at || !first) return [];
  if (first.phrase.start - at > match[0].length + 25) return [];
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
}
