import {factualityOfNoun} from "../../../annotate/factuality.ts";
import {EVENTS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, Token} from "../../../types.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";

const MOMENTS = new Set(["handshake", "encounter", "exchange", "signing", "embrace", "audience"]);
const TALKS = wordClass(EVENTS, MOMENTS);
const REACH = 110;

/**
 * "A handshake in Yerevan on Tuesday between X and Y", "the talks in Muscat brought together X and Y", "a meeting between X and Y in
 * Doha": of those who were brought together, the foreign ones came.
 */
export function between(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length < 2 || sentence.places.length === 0) return [];
  if (!holds(sentence, TALKS) || !holds(sentence, BETWEEN)) return [];
  return sentence.tokens.flatMap((t) => {
    if ((!EVENTS.has(t.lower) && !MOMENTS.has(t.lower)) || t.pos === "VERB") return [];
    const rest = sentence.text.slice(t.end - sentence.start);
    const match = TOGETHER.exec(rest);
    if (!match) return [];
    const at = t.end + match[0].length;
    const first = sentence.people.find((m) => m.phrase.end > at && m.phrase.start - at <= 5 && !m.possessive);
    const all = first ? [first, ...joinedTo(sentence, first)] : [];
    const last = all.at(-1);
    const stop =
      last && (placeOf(sentence, t.end, at) ?? placeOf(sentence, last.phrase.end, last.phrase.end + 40));
    if (!stop || all.length < 2 || all.length > 4) return [];
    const guests = all.map((m) => asTraveller(article, m)).filter((g) => isForeign(article, g, stop));
    if (guests.length === 0) return [];
    const verb = sentence.verbs.find((v) => v.start >= t.end && v.form === "finite");
    const own = new Set(
      verb && verb.subject && verb.subject[0] <= t.index && t.index <= verb.subject[1]
        ? [t.index, verb.head]
        : [t.index]
    );
    return [
      frame(
        sentence,
        t.index,
        guests,
        [stop],
        factualityOfNoun(sentence, t.index),
        ["presence at an event"],
        own
      )
    ];
  });
}

const TOGETHER = new RegExp(
  `^(?: [^.;:]{0,${REACH}}?)?,? (?:between|(?:brought|bringing|brings|will bring) together|united|gathered) (?:the )?`
);

/** Without one of these words a sentence has none of the forms. */
const BETWEEN = wordClass(["between", "together", "united", "gathered"]);

/** The first place that "in" leads to between two points. */
function placeOf({tokens, ...sentence}: AnnotatedSentence, from: number, to: number): Stop | undefined {
  const leads = tokens.filter((t: Token) => t.start >= from && t.start < to && t.lower === "in");
  return leads.map((t) => stopsAt({tokens, ...sentence}, t.index + 1)[0]).find((stop) => stop !== undefined);
}
