/** Where the text is when it tells of a journey without a goal: "was in Nicosia last month. Britain's Europe minister called in September". */
import type {AnnotatedArticle, AnnotatedSentence, PlaceMention} from "../../types.ts";
import {datelineOf} from "../dateline.ts";
import {itemOf} from "../layout.ts";
import {titleGoal, titleHost, titlePlaces} from "../title.ts";
import type {Stop, Traveller} from "./frame.ts";

/** Sentences back in which the place may have been named. */
const REACH = 3;

/**
 * The country to which officials have come who are told to have come: the foreign one that was named last, else that of the
 * dateline, else the one of which the article speaks most.
 *
 * @param kind `sight`: only if no place of their own was named after it, for what may as well have been done at home; `town`:
 * "the Polish border" tells as much as a place
 */
export function sceneOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  people: readonly Traveller[],
  kind: "any" | "sight" | "town" = "any"
): Stop | null {
  const own = new Set(people.map(({person}) => article.people[person]?.country ?? ""));
  if (own.size === 0 || own.has("")) return null;
  const at = sentence.tokens[token]?.start ?? sentence.end;
  // "- March 28: X visits Manila. He also saw Hawaii.", "- April 29: Y arrives": what another item of the list names is of that item
  const item = itemOf(article, sentence);
  const first = item.marked ? item.first : 0;
  for (let i = sentence.index; i >= Math.max(first, sentence.index - REACH); i--) {
    const one = article.sentences[i]!;
    const named = one.places.filter((p) => p.end <= at && isScene(one, p, kind === "town"));
    const last = named.findLast((p) => !own.has(p.country));
    if (last && !((kind === "sight" || i === sentence.index) && named.at(-1) !== last))
      return stopAt(last.country, last);
    // "was in Kuwait, where the foreign minister came to the airport": at home
    if (i === sentence.index && named.length > 0 && named.at(-1) !== last) return null;
    if (kind === "sight" && named.length > 0) return null;
  }
  if (kind === "sight") return null;
  const titled = item.marked ? titleGoal(article, titlePlaces(article)) : undefined;
  if (titled && !own.has(titled.country)) return stopAt(titled.country, sentence);
  const dateline = datelineOf(article);
  if (dateline && !own.has(dateline.country)) return stopAt(dateline.country, sentence);
  const host = titleHost(article, own);
  if (host) return stopAt(host.country, sentence);
  const most = mostNamed(article, own);
  return most === "" ? null : stopAt(most, sentence);
}

const stopAt = (host: string, {start, end}: {start: number; end: number}): Stop => ({
  host,
  places: [],
  date: null,
  start,
  end
});

/** A place to be in, and not the one whom an official serves ("Kenya's president"). */
const isScene = ({people}: AnnotatedSentence, place: PlaceMention, orDemonym: boolean): boolean =>
  place.kind !== "body" &&
  (orDemonym || place.kind !== "demonym") &&
  !place.modifier &&
  !people.some((m) => m.kind !== "pronoun" && m.phrase.start <= place.start && place.end <= m.phrase.end);

function mostNamed({sentences}: AnnotatedArticle, own: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const {places} of sentences)
    for (const {country, kind, modifier} of places)
      if (kind !== "body" && !modifier && !own.has(country))
        counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 2 && first[1] > 1.5 * (second?.[1] ?? 0) ? first[0] : "";
}
