/** Another visit of whom the text tells, to the country of which it speaks. */
import type {CompleteFrame, Frame} from "../frame.ts";
import {textBefore} from "../sequel.ts";
import {REACH, compatibleTimes, sharesTraveller} from "./fits.ts";

/**
 * "President Mwansa arrived in Luanda on Monday … In April he paid a state visit": with no goal of its own, a visit of
 * another time by the same person is one to the country of which the article speaks.
 */
export function earlierTrip(frame: Frame, whole: readonly CompleteFrame[]): CompleteFrame | null {
  const {sentence, token, factuality, travellers, timing, stops} = frame;
  if (factuality !== "real" || timing.start === "" || travellers.length === 0 || stops.length > 0)
    return null;
  if (!PAID.test(textBefore(sentence, token)) && !isDatedVisit(sentence, token) && !isAgain(sentence, token))
    return null;
  const before = whole.filter(
    (other) => other.sentence.index <= sentence.index && sharesTraveller(frame, other)
  );
  const hosts = new Set(before.flatMap((other) => other.stops.map((s) => s.host)));
  const last = before.at(-1);
  if (!last || hosts.size !== 1 || sentence.index - last.sentence.index > REACH) return null;
  if (before.every((other) => compatibleTimes(frame, other))) return null;
  const [stop] = last.stops;
  return {
    ...frame,
    stops: [{...stop!, places: [], date: null}],
    additions: [],
    doubts: [...frame.doubts, "host from context"]
  };
}

const PAID = /\b(?:paid|pays?|made|undertook) an? (?:[\w-]+ ){0,4}$/;

/** "came to Vienna in June and came again in January", "was back in March", "had also come in 1995": where he was before. */
const isAgain = (sentence: Frame["sentence"], token: number): boolean => {
  const [word, next] = [sentence.tokens[token]?.lower ?? "", sentence.tokens[token + 1]?.lower ?? ""];
  const isRepeated = /^(?:come|came|comes|return|returned|returns|visited|was|went|flew)$/.test(word);
  const isBefore = /^(?:come|came|visited)$/.test(word) && BEFORE.test(textBefore(sentence, token));
  return (isRepeated && /^(?:again|back|once)$/.test(next)) || isBefore;
};

const BEFORE = /\b(?:he|she) (?:had )?(?:also|last|first|previously|already|once) $/i;

/** "quite unlike his visit in March": whose, and right behind it when. */
function isDatedVisit(sentence: Frame["sentence"], token: number): boolean {
  const next = sentence.tokens[token + 1];
  const date = sentence.dates.find((d) => next && d.start >= next.start && d.start - next.end <= 1);
  return (
    date !== undefined &&
    /\b(?:his|her|their) (?:(?:previous|earlier|last|first|official|state|own) ){0,3}$/.test(
      textBefore(sentence, token)
    )
  );
}
