/** Who is told to come home, whatever country he serves. */
import {holds, wordClass} from "../../annotate/word.ts";
import type {AnnotatedArticle} from "../../types.ts";
import type {CompleteFrame} from "./frame.ts";

const ENDING = wordClass("completion conclusion conclude complete wrap end home".split(" "));

/** "left Nairobi for Thimphu upon completion of a visit to Kenya", "landed in Riga, concluding a visit to Peru". */
const OVER =
  /\b(?:upon|on|after|following) (?:the )?(?:successful )?(?:completion|conclusion|completing|concluding|wrapping up|ending)\b|, (?:concluding|wrapping up|ending|completing) (?:his|her|their|an?) |\breturned home\b/;

/** "flew on to Rome", "travelled to Tokyo for talks": a journey of its own. */
const GOES_ON =
  /\bon(?:wards?)? to\b|\bfor (?:an? |the )?(?:[\w-]+ ){0,2}(?:talks|visit|trip|summit|meetings?|conference)\b/;

/**
 * The way back from a visit, told of somebody whose country the text leaves out, as national papers do: no journey abroad. What the
 * text tells of where he had been stands beside it.
 */
export function isHomecoming(
  {people, sentences}: AnnotatedArticle,
  frame: CompleteFrame,
  all: readonly CompleteFrame[]
): boolean {
  if (frame.rule !== "visits/verb-of-motion" || frame.factuality !== "real") return false;
  const {index} = frame.sentence;
  const [home, ...others] = frame.stops;
  if (!home) return false;
  const {host} = home;
  const before = sentences[index - 1];
  const isOver =
    (holds(frame.sentence, ENDING) && OVER.test(frame.sentence.text)) ||
    (before !== undefined && holds(before, ENDING) && /\breturned home\b/.test(before.text));
  if (!isOver || GOES_ON.test(frame.sentence.text)) return false;
  // "and will hold talks with Vietnamese Foreign Minister Tran Minh": a host waits for him
  const isMet = frame.sentence.people.some(
    (m) =>
      m.kind === "name" &&
      people[m.person]?.country === host &&
      !frame.travellers.some((t) => t.person === m.person)
  );
  if (isMet) return false;
  const visit = all.find(
    (other) =>
      other !== frame &&
      Math.abs(other.sentence.index - index) <= 1 &&
      other.stops.every((s) => s.host !== host) &&
      // "landed in Thimphu from Mombasa"
      others.every((s) => other.stops.some((o) => o.host === s.host)) &&
      other.travellers.some((t) => frame.travellers.some((u) => u.person === t.person))
  );
  // of a third country: he goes on, and not home
  return (
    visit !== undefined &&
    frame.travellers.every(({person}) => {
      const {country = "", countryInferred} = people[person] ?? {};
      return country === "" || (countryInferred === true && (country === host || visit.stops.some((s) => s.host === country))); // prettier-ignore
    })
  );
}
