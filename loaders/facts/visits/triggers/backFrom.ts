import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {SMALL_NUMBERS} from "../../../lexicon/calendar.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import {withEnd} from "../timing/ends.ts";
import {frame} from "./make.ts";

/** "Back from Muscat, President X said", "Fresh from talks in Muscat,", "On her way home from Tokyo,", "After three days in Lima,". */
const OPENING =
  /^(?:(?:back|home|fresh|just back|newly returned|returning|returned|(?:on|upon) (?:his|her|their) (?:return|way (?:home|back))(?: home)?) from|(?:after|following) (?:an?|one|two|three|four|five|six|several|\d) (?:[\w-]+ )?(?:days?|nights?|hours?|weeks?) in) (?:[\w-]+ ){0,3}?(?:in )?$/i;

/** "X, just back from Belgrade, said", "X, who is just back from". */
const ASIDE =
  /, (?:who (?:is|was) )?(?:just |newly |freshly |only just |recently )?(?:back|home|fresh|returned) from (?:[\w-]+ ){0,3}?(?:in )?$/i;

/** Without one of these words a sentence has none of the forms here. */
const BACK = wordClass("back home fresh returning return returned way after following".split(" "));

/** "is back in Colombo after three days in Muscat": the stay that is over. */
const OVER =
  /\b(?:back|home|returned?)\b[^.;:]{0,40} (?:after|following) (?:an?|one|two|three|four|five|six|several|\d) (?:[\w-]+ )?(?:days?|nights?|hours?|weeks?) in $/i;

/** "is back in Warsaw after a short trip to Ukraine". */
const OVER_TRIP =
  /\b(?:is|are|was|were) (?:now )?(?:back|home)\b[^.;:]{0,40} (?:after|following|from) (?:an?|his|her|their) (?:[\w-]+ ){0,2}(?:trip|visit|journey|tour|mission) (?:to|of|in) $/i;

/** "left for Brazzaville on Wednesday after two days in Luanda". */
const LEFT =
  /\b(?:left|departed|set off|flew|headed)\b[^.;:]{0,60} (?:after|following) (?:an?|one|two|three|four|five|six|several|\d) (?:[\w-]+ )?(?:days?|nights?|hours?|weeks?) in (?:the (?:\w+ )?)?$/i;

/** The day on which somebody left is the last of his stay. */
function ended(told: Frame): Frame {
  const {start, days, basis, spans} = told.timing;
  if (start.length !== 10) return told;
  const timing = withEnd({
    start: "",
    earliest: "",
    end: start,
    days: days > 0 ? days : lengthBefore(told),
    basis,
    spans
  });
  return {...told, timing};
}

/** The length right before the place: "after two days in the". */
function lengthBefore({sentence: {text, start, tokens}, token}: Frame): number {
  const told = LENGTH.exec(text.slice(0, (tokens[token]?.start ?? start) - start));
  const count = told?.[1]!.toLowerCase() ?? "";
  const amount = /^an?$/.test(count) ? 1 : (SMALL_NUMBERS[count] ?? Number.parseInt(count, 10));
  return !told ? 0 : told[2] === "week" ? 7 * amount : amount;
}
const LENGTH = /\b(an?|one|two|three|four|five|six|\d) (day|week)s? in (?:the )?$/i;

/** Stays abroad from which somebody has come back, told beside what he does next. */
export function backFrom(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  const {text, start, places, tokens, verbs} = sentence;
  const main = verbs.find((v): v is VerbGroup => v.form === "finite");
  if (!main || places.length === 0 || !holds(sentence, BACK)) return [];
  return places.flatMap((place) => {
    // "in the Angolan capital"
    const isCapital = /^ capital\b/.test(text.slice(place.end - start));
    if (place.kind === "body" || (place.kind === "demonym" && !isCapital) || !/^\p{Lu}/u.test(place.text))
      return [];
    const before = text.slice(0, place.start - start);
    if (before.length > 160) return [];
    const isOver = OVER.test(before) || OVER_TRIP.test(before) || LEFT.test(before);
    if (!(OPENING.test(before) || ASIDE.test(before) || isOver)) return [];
    const token = tokens.findIndex((t) => t.start >= place.start);
    const [stop] = stopsAt(sentence, token);
    const guests = stop
      ? travellersOf(article, sentence, main).filter((t) => isForeign(article, t, stop))
      : [];
    if (!stop || guests.length === 0) return [];
    const told = frame(sentence, token, guests, [stop], "real", ["presence only"], new Set(isOver ? [token, main.head] : [token])); // prettier-ignore
    return [isOver ? ended(told) : told];
  });
}
