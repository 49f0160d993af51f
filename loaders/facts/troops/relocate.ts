/** Where counts stand that name no land, judged anew once the whole article is read: where its counts surely stand. */
import type {AnnotatedArticle} from "../../types.ts";
import {countryWeights} from "../parties.ts";
import type {Reading} from "./reading.ts";

/** A land that a place named in passing, or the dateline, gave. */
const LOOSE = /^location from (?:context|the dateline|the article)$/;
/** A land that another count gave. */
const LEANING = /^location from the count before$/;

/**
 * A land that was inferred and in which no count of the article surely stands gives way to the one in which its counts do, and
 * with it those that lean on it. What is required of that one was chosen on all sets, among the cases in which the two differ.
 */
export function relocated(article: AnnotatedArticle, readings: readonly Reading[]): readonly Reading[] {
  const isSure = ({doubts}: Reading) => !doubts.some((doubt) => doubt.startsWith("location"));
  const loose = (one: Reading) => one.doubts.some((doubt) => LOOSE.test(doubt));
  if (!readings.some(loose)) return readings;
  const sure = readings.filter(isSure).map(({values}) => values.location);
  const home = commonest(sure);
  if (home === "") return readings;
  const weights = countryWeights(article);
  const weight = weights.get(home) ?? 0;
  const left = new Set<string>();
  return readings.map((one) => {
    const {location, force} = one.values;
    const leans = left.has(location) && one.doubts.some((doubt) => LEANING.test(doubt));
    if (!(loose(one) || leans) || sure.includes(location) || force === home) return one;
    // "Lithuania has got furthest. Germany will station 4,800 soldiers in the country": its paragraph is about that land
    if (article.sentences.some((s) => s.paragraph === one.view.sentence.paragraph && s.places.some((p) => p.kind === "country" && p.country === location && p.start === s.start))) return one; // prettier-ignore
    if (weight < LEAST || weight * 2 < (weights.get(location) ?? 0)) return one;
    left.add(location);
    const doubts = one.doubts.filter((doubt) => !LOOSE.test(doubt) && !LEANING.test(doubt));
    return {...one, values: {...one.values, location: home, place: ""}, doubts: [...doubts, "location from the other counts"]}; // prettier-ignore
  });
}

/** A land named less often is not what the article is about. */
const LEAST = 5;

/** The land of at least half of the counts, or empty. */
function commonest(lands: readonly string[]): string {
  const of = (land: string) => lands.filter((one) => one === land).length;
  return lands.find((land) => of(land) * 2 >= lands.length) ?? "";
}
