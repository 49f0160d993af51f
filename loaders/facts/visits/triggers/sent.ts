import {addYears} from "../../../calendar.ts";
import {factualityOfVerb} from "../../../annotate/factuality.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {stopsAfter} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {ACCEPTED} from "../invitations.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {frame} from "./make.ts";

const TO = new Set(["to"]);
const TO_OR_IN = new Set(["to", "visit"]);

/** "Georgia sends its prime minister, X, to Washington on March 5": the traveller is the object. */
export function sent(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    if (!/^(?:send|dispatch|despatch)$/.test(verb.lemma) || verb.passive) return [];
    const whom = sentence.people.find(
      (m) =>
        m.phrase.start >= verb.end && m.phrase.start - verb.end <= 12 && !m.possessive && m.kind !== "pronoun"
    );
    const last = whom && sentence.tokens.findLast((t) => t.start < whom.phrase.end);
    const stops = last ? stopsAfter(sentence, last.index, TO) : [];
    if (!whom || stops.length === 0) return [];
    const told = frame(
      sentence,
      verb.head,
      [asTraveller(article, whom)],
      stops,
      factualityOfVerb(sentence, index)
    );
    return [verb.tense === "present" && !verb.perfect ? ahead(article, told) : told];
  });
}

/** "accepted an invitation to Brazzaville for 15 January": a plan, if the text tells when. */
export function accepted(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    if (verb.lemma !== "accept" || verb.passive || factualityOfVerb(sentence, index) !== "real") return [];
    const noun = sentence.tokens.find(
      (t) => t.index > verb.head && t.index - verb.head <= 4 && t.lower === "invitation"
    );
    const stops = noun ? stopsAfter(sentence, noun.index, TO_OR_IN) : [];
    if (stops.length === 0) return [];
    const told = frame(sentence, verb.head, travellersOf(article, sentence, verb), stops, "planned", [
      ACCEPTED
    ]);
    return told.timing.start === "" ? [] : [ahead(article, told)];
  });
}

/** "for 15 January", told in December: what is to come lies ahead, where the text gives no year. */
function ahead({article: {published}}: AnnotatedArticle, told: Frame): Frame {
  const {start, basis} = told.timing;
  if (
    basis !== "resolved" ||
    start.length < 7 ||
    published === "" ||
    start >= published.slice(0, start.length)
  )
    return told;
  const next = addYears(start, 1);
  return {...told, timing: {...told.timing, start: next, earliest: next, end: ""}};
}
