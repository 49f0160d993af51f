/** Another visit of whom the text tells, to the country of which it speaks. */
import type {CompleteFrame, Frame} from "../frame.ts";
import {textBefore} from "../sequel.ts";
import {fromContext} from "./lenders.ts";
import {REACH, compatibleTimes, sharesTraveller} from "./fits.ts";

/**
 * "President Mwansa arrived in Luanda on Monday … In April he paid a state visit": with no goal of its own, a visit of
 * another time by the same person is one to the country of which the article speaks.
 */
export function earlierTrip(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const {sentence, token, factuality, travellers, timing, stops} = frame;
  if (timing.start === "" || stops.length > 0) return null;
  const isNext = isFurther(sentence, token);
  if (travellers.length === 0 && !isNext) return null;
  const again = isNext || isAgain(sentence, token);
  const isPast = factuality === "real" && (PAID.test(textBefore(sentence, token)) || isDatedVisit(sentence, token)); // prettier-ignore
  if (!isPast && !(again && factuality !== "denied" && factuality !== "hypothetical")) return null;
  const before = whole.filter(
    (other) => other.sentence.index <= sentence.index && sharesTraveller(frame, other)
  );
  const hosts = new Set(before.flatMap((other) => other.stops.map((s) => s.host)));
  const last = before.at(-1);
  // "went to Juba in April, and goes again in November": where he was told last to have been
  const isRight =
    again && last !== undefined && sentence.index - last.sentence.index <= 1 && last.stops.length === 1;
  if (!last || (hosts.size !== 1 && !isRight) || sentence.index - last.sentence.index > (isNext && travellers.length === 0 ? 1 : REACH)) return null; // prettier-ignore
  if (before.every((other) => compatibleTimes(frame, other))) return null;
  const [stop] = last.stops;
  return {
    ...frame,
    travellers: travellers.length > 0 ? travellers : last.travellers.map(fromContext),
    stops: [{...stop!, places: [], date: null}],
    additions: [],
    doubts: [...frame.doubts, "host from context"]
  };
}

const PAID = /\b(?:paid|pays?|made|undertook) an? (?:[\w-]+ ){0,4}$/;

/** "came to Vienna in June and came again in January", "was back in March", "had also come in 1995": where he was before. */
const isAgain = (sentence: Frame["sentence"], token: number): boolean => {
  const [word, next] = [sentence.tokens[token]?.lower ?? "", sentence.tokens[token + 1]?.lower ?? ""];
  const isRepeated =
    /^(?:come|came|comes|return|returned|returns|visit|visits|visited|was|be|go|goes|gone|went|flew)$/.test(
      word
    );
  const isBefore = /^(?:come|came|visited)$/.test(word) && BEFORE.test(textBefore(sentence, token));
  return (isRepeated && /^(?:again|back|once)$/.test(next)) || isBefore;
};

/** "a second visit is planned for December", "plans another trip in May", "A return visit in July was cancelled". */
const isFurther = ({tokens}: Frame["sentence"], token: number): boolean =>
  /^(?:visit|trip|journey|tour)$/.test(tokens[token]?.lower ?? "") &&
  /(?:^| )(?:another|(?:an?|his|her|the) (?:second|third|fourth|further|new|fresh|return|follow-up|next))$/.test(`${tokens[token - 2]?.lower} ${tokens[token - 1]?.lower}`); // prettier-ignore

const BEFORE = /\b(?:he|she) (?:had )?(?:also|last|first|previously|already|once) $/i;

/** "quite unlike his visit in March": whose, and right behind it when. */
function isDatedVisit(sentence: Frame["sentence"], token: number): boolean {
  const after = sentence.tokens[token + 1];
  // "his previous visit, in January, ended without a deal"
  const next = after?.text === "," ? sentence.tokens[token + 2] : after;
  const date = sentence.dates.find((d) => next && d.start >= next.start && d.start - next.end <= 1);
  return (
    date !== undefined &&
    /\b(?:his|her|their) (?:(?:previous|earlier|last|first|official|state|own) ){0,3}$/i.test(
      textBefore(sentence, token)
    )
  );
}
