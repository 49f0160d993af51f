import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {isForeign} from "./acts.ts";
import {frame} from "./make.ts";

/** "Back from Muscat, President X said", "Fresh from talks in Muscat,", "On her way home from Tokyo,", "After three days in Lima,". */
const OPENING =
  /^(?:(?:back|home|fresh|just back|newly returned|returning|returned|(?:on|upon) (?:his|her|their) (?:return|way (?:home|back))(?: home)?) from|(?:after|following) (?:an?|one|two|three|four|five|six|several|\d) (?:[\w-]+ )?(?:days?|nights?|hours?|weeks?) in) (?:[\w-]+ ){0,3}?(?:in )?$/i;

/** "is back in Colombo after three days in Muscat": the stay that is over. */
const OVER =
  /\b(?:back|home|returned?)\b[^.;:]{0,40} (?:after|following) (?:an?|one|two|three|four|five|six|several|\d) (?:[\w-]+ )?(?:days?|nights?|hours?|weeks?) in $/i;

/** Stays abroad from which somebody has come back, told beside what he does next. */
export function backFrom(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  const {text, start, places, tokens, verbs} = sentence;
  const main = verbs.find((v): v is VerbGroup => v.form === "finite");
  if (!main) return [];
  return places.flatMap((place) => {
    if (place.kind === "body" || place.kind === "demonym" || !/^\p{Lu}/u.test(place.text)) return [];
    const before = text.slice(0, place.start - start);
    if (before.length > 120 || !(OPENING.test(before) || OVER.test(before))) return [];
    const token = tokens.findIndex((t) => t.start >= place.start);
    const [stop] = stopsAt(sentence, token);
    const guests = stop
      ? travellersOf(article, sentence, main).filter((t) => isForeign(article, t, stop))
      : [];
    if (!stop || guests.length === 0) return [];
    return [frame(sentence, token, guests, [stop], "real", ["presence only"], new Set([token]))];
  });
}
