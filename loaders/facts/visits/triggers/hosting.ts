import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {HOSTING} from "../../../lexicon/hosting.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame, Traveller} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {isForeign} from "./acts.ts";
import {IN, frame} from "./make.ts";
import {hostOf} from "./received.ts";

const HOSTS = wordClass(HOSTING.keys());

/** "Prague played host to X", "rolled out the red carpet on Monday for X", "gave a dinner in Amman in honour of X". */
export function hosting(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || !holds(sentence, HOSTS)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    const lead = HOSTING.get(verb.lemma);
    if (!lead || verb.passive) return [];
    const from = sentence.tokens[verb.head]?.end ?? verb.end;
    const match = lead.exec(sentence.text.slice(from - sentence.start));
    if (!match) return [];
    const guests = guestsAt(article, sentence, from + match[0].length);
    const named = stopsAfter(sentence, verb.head, IN);
    const stops = named.length > 0 ? named : hostOf(article, sentence, verb);
    const [stop] = stops;
    if (!stop || guests.length === 0 || !guests.every((t) => isForeign(article, t, stop))) return [];
    const doubts = named.length > 0 ? [] : ["host from the receiver's country"];
    return [frame(sentence, verb.head, guests, stops, factualityOfVerb(sentence, index), doubts)];
  });
}

/** Whom the words lead to, and those joined to him. */
function guestsAt(article: AnnotatedArticle, sentence: AnnotatedSentence, at: number): readonly Traveller[] {
  const guest = sentence.people.find(
    (m) => m.kind !== "pronoun" && !m.possessive && m.phrase.end > at && m.phrase.start - at <= 12
  );
  return guest ? [guest, ...joinedTo(sentence, guest)].map((m) => asTraveller(article, m)) : [];
}
