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
  const run = words.slice(from, to);
  const given = isGivenName(run[0]?.lower ?? "");
  const telling = run.filter(
    (w, n) =>
      thingWords.has(w.lower) && !(n > 0 && (given || after === "title") && ALSO_SURNAMES.has(w.lower))
  );
  if (after === "title" ? telling.includes(run[run.length - 1] as Word) : telling.length > 0) return true;
  const text = run
    .map((w) => w.lower)
    .join(" ")
    .replaceAll("-", " ");
  if (organizationNames.has(text)) return true;
  const next = words[to];
  if (!joined(next) || !next || run[run.length - 1]?.possessive) return false;
  return thingTails.has(next.lower) && (next.cap || PLACE_TAILS.has(next.lower));
}

const ALSO_SURNAMES = new Set(["green", "white", "black", "brown", "gold", "silver", "west", "east", "north", "south", "power", "church", "marshall", "state", "house", "bank", "post", "street", "day", "war", "port", "road", "shia", "arab", "lane", "king's", "total", "camp", "hall", "city", "prime", "blue", "english", "french", "jihad", "resistance", "islamic", "central", "sea", "bay", "line", "bridge", "lake", "rights", "high", "live", "read", "cross", "club", "shell", "badr", "hamas", "news", "general", "watch"]); // prettier-ignore

const PLACE_TAILS = new Set(["airport", "base", "airbase", "mosque", "hospital", "bridge", "square", "street", "shrine", "mausoleum", "palace", "refinery", "field", "province", "line", "class", "carrier", "port", "hotel"]); // prettier-ignore
