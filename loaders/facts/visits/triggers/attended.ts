import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {tokenBefore} from "../../near.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
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
  const before = sentence.verbs.findLastIndex((v) => v.form === "finite" && v.start <= at);
  const index = before < 0 ? sentence.verbs.findIndex((v) => v.form === "finite") : before;
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
  const list = first ? [first, ...joinedTo(sentence, first)] : [];
  const where = stop && more.length === 0 && stop.start <= at ? stop : placeBehind(sentence, verb, list);
  if (!verb || !where || !first) return [];
  if (first.phrase.start - at > match[0].length + 25) return [];
  const guests = list.map((m) => asTraveller(article, m)).filter((t) => isForeign(article, t, where));
  return guests.length > 0
    ? [
        frame(sentence, verb.head, guests, [where], factualityOfVerb(sentence, index), [
          "presence at an event"
        ])
      ]
    : [];
}

const DAY_ALONE = /^,?(?: on [^,;]{3,20})?,? (?:in|at) (?:the )?$/;

/** "will take place with the participation of Minister X on June 3 in Lima": the place behind the guests. */
function placeBehind(
  sentence: AnnotatedSentence,
  verb: VerbGroup | undefined,
  list: readonly PersonMention[]
): Stop | undefined {
  const {tokens, verbs, text, start} = sentence;
  const end = list.at(-1)?.phrase.end ?? 0;
  // "was held with the participation of Minister X in Lima", "the meeting with the participation of X will take place in Lima"
  const isHeld = (v: VerbGroup | undefined) => v !== undefined && /^(?:take|hold|open|organi[sz]e|host|convene|begin|start)$/.test(v.lemma); // prettier-ignore
  const next = verbs.find((v) => v.start >= end && v.form === "finite");
  const from = next && isHeld(next) ? next.head : isHeld(verb) ? tokenBefore(tokens, end) : -1;
  const [stop, ...more] = from < 0 || list.length === 0 ? [] : stopsAfter(sentence, from, IN);
  if (!stop || more.length > 0) return undefined;
  // "with the participation of X on the fate of hostages in Gaza": of what they speak
  return next && isHeld(next) ? stop : DAY_ALONE.test(text.slice(end - start, stop.start - start)) ? stop : undefined; // prettier-ignore
}
