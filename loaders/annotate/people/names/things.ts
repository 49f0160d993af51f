import {organizationNames, thingTails, thingWords} from "../../../lexicon/organizations.ts";
import {isGivenName} from "./givenNames.ts";
import type {NameRun} from "../names.ts";
import {joined} from "../words.ts";
import type {Word} from "../words.ts";

/**
 * Whether a run of capitalised words names a body, a place or a thing. After a title ("Prime Minister Mohammed Shia …", "General Joe
 * White") only its last words can tell so: "Prince Sultan Air Base".
 */
export function isThing(words: Word[], {from, to}: NameRun, after: "title" | "nothing" = "nothing"): boolean {
  for (let k = after === "title" ? to - 1 : from; k < to; k++)
    if (tellsThing(words, k, from, after)) return true;
  let text = "";
  for (let k = from; k < to; k++) text += k === from ? words[k]!.lower : ` ${words[k]!.lower}`;
  if (organizationNames.has(text.replaceAll("-", " "))) return true;
  const next = words[to];
  if (!joined(next) || !next || words[to - 1]?.possessive) return false;
  return thingTails.has(next.lower) && (next.cap || PLACE_TAILS.has(next.lower));
}

/** Whether word `k` of a run is one of things: in "Joe White" it is none. */
const tellsThing = (words: Word[], k: number, from: number, after: "title" | "nothing"): boolean =>
  thingWords.has(words[k]!.lower) &&
  !words[k]!.own &&
  !(k > from && ALSO_SURNAMES.has(words[k]!.lower) && (after === "title" || isGivenName(words[from]!.lower)));

const ALSO_SURNAMES = new Set(["green", "white", "black", "brown", "gold", "silver", "west", "east", "north", "south", "power", "church", "marshall", "state", "house", "bank", "post", "street", "day", "war", "port", "road", "shia", "arab", "lane", "king's", "total", "camp", "hall", "city", "prime", "blue", "english", "french", "jihad", "resistance", "islamic", "central", "sea", "bay", "line", "bridge", "lake", "rights", "high", "live", "read", "cross", "club", "shell", "badr", "hamas", "news", "general", "watch"]); // prettier-ignore

const PLACE_TAILS = new Set(["airport", "base", "airbase", "mosque", "hospital", "bridge", "square", "street", "shrine", "mausoleum", "palace", "refinery", "field", "province", "line", "class", "carrier", "port", "hotel"]); // prettier-ignore
