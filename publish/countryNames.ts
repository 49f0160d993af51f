/** What the report calls countries. */
import {alpha2, countryName} from "../loaders/annotate/places/gazetteer.ts";

/**
 * The name of a country (ISO 3166-1 alpha-3) in a language (BCP 47). In English that of the lexicon, by which articles
 * call it: CLDR says “Congo - Kinshasa”, “Hong Kong SAR China” and “Bosnia & Herzegovina”, which no sentence does. In other
 * languages CLDR's, as Intl gives it. A code without a name stays itself.
 */
export function countryNameIn(lang: string): (code: string) => string {
  const regions = new Intl.DisplayNames(lang, {type: "region", fallback: "none"});
  const english = new Intl.Locale(lang).language === "en";
  return (code) => {
    const own = countryName(code);
    if (english && own !== code) return own;
    return (alpha2(code) && regions.of(alpha2(code))) || own;
  };
}
