import {factualityOfVerb} from "../../../annotate/factuality.ts";
import {EVENTS, MEETING_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame, Traveller} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";

const IN = new Set(["in", "at"]);

/** "had talks with", "held a meeting"; "has 350 soldiers in Senegal" is none. */
const isMeeting = ({tokens}: AnnotatedSentence, verb: VerbGroup): boolean =>
  !/^(?:have|conduct)$/.test(verb.lemma) ||
  tokens
    .slice(verb.head + 1, verb.head + 8)
    .some(
      (t) =>
        EVENTS.has(t.lower) || /^(?:discussions?|consultations?|exchanges?|chats?|audience)$/.test(t.lower)
    );

/** "met Sudani in Baghdad": of the two who met, the one to whom the place is foreign travelled, if it is the other's. */
export function metIn(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    if (!MEETING_VERBS.has(verb.lemma) || verb.passive || !isMeeting(sentence, verb)) return [];
    const [stop] = stopsAfter(sentence, verb.head, IN);
    if (!stop) return [];
    const subjects = travellersOf(article, sentence, verb);
    const others = sentence.people.filter(
      (m) => m.start >= verb.end && m.start - verb.end < 120 && !m.possessive
    );
    const all = [...subjects, ...others.map((m) => asTraveller(article, m))];
    const isHome = (t: Traveller) => article.people[t.person]?.country === stop.host;
    const guests = all.filter(
      (t, i) =>
        !isHome(t) && all.findIndex((u) => u.person === t.person) === i && article.people[t.person]?.country
    );
    if (guests.length === 0 || guests.length > 2) return [];
    // two guests in a third country: only where the article says whom they serve
    if (
      !all.some(isHome) &&
      (guests.length !== all.length || !guests.every((t) => isForeign(article, t, stop)))
    )
      return [];
    return [
      frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), ["visit from meeting"])
    ];
  });
}
