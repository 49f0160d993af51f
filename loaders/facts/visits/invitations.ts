import type {AnnotatedArticle, AnnotatedSentence} from "../../types.ts";
import type {Frame, Timing} from "./frame.ts";

export const ACCEPTED = "invitation accepted";

const YES = /\b(?:accepted|took up|agreed to come)\b/;
const NO = /\b(?:not|never|yet to|declined|if)\b/;
/** "I would like to thank the President for the invitation to come to": the guest speaks where he was invited to. */
const THANKS = /\b(?:thank\w*|grateful|gratitude|appreciation)\b[^.;]{0,100}\binvit(?:ation|ing)\b/i;

/** "expressed gratitude for the hospitality and extended an invitation to the President": the guest invites his host. */
const INVITES = /\b(?:extend|issu|renew|hand|convey)\w* (?:an?|his|her|the) (?:[\w-]+ )?invitation to\b/i;

/** A statement is made on the day that it is published. */
const today = ({article: {published: start}}: AnnotatedArticle, {timing}: Frame): Timing =>
  start ? {...timing, start, earliest: start, basis: "published"} : timing;

/**
 * Invitations that were taken up: "invited the President to pay a state visit in May. The invitation was accepted" is a
 * plan; who gives thanks for being invited has come.
 */
export function withAnswer(article: AnnotatedArticle, frame: Frame): Frame {
  const {sentence, token, factuality, timing} = frame;
  const at = (sentence.tokens[token]?.start ?? sentence.start) - sentence.start;
  if (
    /^(?:planned|hypothetical|proposed)$/.test(factuality) &&
    THANKS.test(sentence.text.slice(0, at)) &&
    !INVITES.test(sentence.text.slice(0, at))
  )
    return timing.start === ""
      ? {...frame, factuality: "real", timing: today(article, frame), doubts: [...frame.doubts, ACCEPTED]}
      : frame;
  const next = article.sentences[sentence.index + 1];
  const isOffer = factuality === "proposed" || (factuality === "planned" && INVITES.test(sentence.text.slice(0, at))); // prettier-ignore
  if (isOffer && timing.start === "") return taken(frame, next);
  if (factuality !== "proposed") return frame;
  const answer = [sentence.text.slice(at), next && /\binvitation\b/.test(next.text) ? next.text : ""].find(
    (text) => YES.test(text) && !NO.test(text)
  );
  return answer ? {...frame, factuality: "planned", doubts: [...frame.doubts, ACCEPTED]} : frame;
}

/** "invited him to pay a visit to Brazil. He accepted; the visit will take place in the second half of 2025". */
function taken(frame: Frame, next: AnnotatedSentence | undefined): Frame {
  if (!next || !YES.test(next.text) || NO.test(next.text) || !/\b(?:visit|trip|journey)\b/.test(next.text))
    return frame;
  const date = next.dates.find((d) => d.from !== "");
  if (!date) return frame;
  const isLong = date.from !== date.to;
  const start = isLong ? commonOf(date.from, date.to) : date.from;
  if (start === "") return frame;
  const timing = {...frame.timing, start, earliest: date.from, basis: date.basis, spans: [date]};
  return {...frame, factuality: "planned", timing, doubts: [...frame.doubts, ACCEPTED]};
}

/** The year, or the month, in which a stretch lies. */
const commonOf = (from: string, to: string): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? from.slice(0, 7)
    : from.slice(0, 4) === to.slice(0, 4)
      ? from.slice(0, 4)
      : "";
