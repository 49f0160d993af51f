/** Whose troops and what land a whole article tells of: its title, where it was sent from, what it names most. */
import {once} from "../../annotate/once.ts";
import type {AnnotatedArticle} from "../../types.ts";
import {homeCountry} from "../parties.ts";
import {datelineOf} from "../dateline.ts";
import {titleGoal, titlePlaces} from "../title.ts";

export interface World {
  /** The country whose forces the title speaks of, or empty. */
  force: string;
  /** The land that the title leads to ("land in Haiti"), if any. */
  titled: readonly string[];
  /** Lands that the article is about, the surest first. */
  lands: readonly string[];
}

/** "Portuguese forces abroad", "Russia's shrinking garrisons", "France packs up in Africa". */
const FORCES = /^(?:'s|’s)?(?: [a-z-]+){0,2}? (?:forces|troops|soldiers|garrisons?|peacekeepers|contingents?|military|army|battalion|brigade|marines|bases?|packs up|pulls out|withdraws|sends|deploys)\b/i; // prettier-ignore

/** What the article as a whole is about. */
export const worldOf = once((article: AnnotatedArticle): World => {
  const {title} = article.article;
  const places = titlePlaces(article);
  const owner = places.find((p) => p.kind !== "region" && FORCES.test(title.slice(p.end)));
  const others = places.filter((p) => p !== owner && p.kind !== "demonym" && p.country !== owner?.country);
  const led = titleGoal(article, others);
  // "Who is guarding Poland's eastern border?"; a capital alone speaks for its government
  const only = places.length === 1 && others[0]?.kind === "country" ? others[0] : undefined;
  const lands = [only?.country, datelineOf(article)?.country, homeCountry(article)];
  return {
    force: owner?.country ?? "",
    titled: led ? [led.country] : [],
    lands: [...new Set(lands.filter((code) => code !== undefined && code !== ""))] as string[]
  };
});

/** The first land of the article that is not the force's own, or empty. */
export function landOf(article: AnnotatedArticle, force: string): string {
  const {titled, lands} = worldOf(article);
  return [...titled, ...lands].find((code) => code !== force) ?? "";
}
