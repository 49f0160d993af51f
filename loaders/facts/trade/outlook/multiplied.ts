/** What is to be doubled is there already. */
import type {Anchor} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf} from "../figure/words.ts";

/** "plan to double their trade, now $12 million, by 2028", "to double their trade of $12 million"; not "to double their trade to $24 million". */
export const isMultiplied = ({sentence, first}: Figure, {verb, token}: Anchor): boolean =>
  verb !== null &&
  verb.head < token &&
  token < first &&
  /^(?:double|triple|treble|quadruple)$/.test(verb.lemma) &&
  STANDING.test(textOf(sentence, token + 1, first - 1));

/** What stands between a noun of trade and the sum that it has now. */
const STANDING =
  /^(?!.*\b(?:to (?:an? |the )?(?:[\w-]+ )?(?:total|level|volume|value|figure|sum|record)|target|goal)\b)[^,();]*(?:\bof|, (?:(?:which is|and is) )?(?:now|currently|at present|presently|today|already|still|worth|valued at|standing at)(?: (?:only|just|worth|at|about|around|some|nearly|over|a|mere))*|\((?:now|currently|worth)?)$/;
