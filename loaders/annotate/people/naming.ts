import type {Context} from "./context.ts";
import {honorificsAt, isRetired} from "./names/honorifics.ts";
import {isThing} from "./names/things.ts";
import {nameAt} from "./names.ts";
import {joined} from "./words.ts";
import type {Word} from "./words.ts";
import type {Draft, Title, Named} from "./drafts.ts";

/**
 * The name after an office: "President X", "Iran's supreme leader, Ayatollah X,", "Prime Minister X of Y".
 *
 * @param drafts those before the office in its sentence
 */
export function nameAfter(
  words: Word[],
  office: Title,
  context: Context,
  drafts: readonly Draft[],
  taken: readonly boolean[]
): Named | null {
  // "General (Rtd) X": as "General X"
  const isRank = isRetired(words, office.to) && words[office.to + 1]?.cap === true;
  // "the chancellor himself, X,"
  const isSelf = words[office.to]?.gap === "soft" && SELF.has(words[office.to]!.lower);
  const start = isRank || isSelf ? office.to + 1 : office.to;
  const first = words[start];
  if (!first || words[office.to - 1]?.possessive) return null;
  const apposed = first.gap === "comma" || first.gap === "dash" || first.gap === "open";
  if ((!joined(first) && !apposed && !isRank) || (isSelf && !apposed)) return null;
  // "the Polish premier, 61-year-old X,"
  const aged = !apposed
    ? start
    : /^\d{2}-year-old$/.test(first.lower)
      ? start + 1
      : behindEpithet(words, start, office, context, taken);
  const honors = honorificsAt(words, aged);
  const run = nameAt(words, honors.to, "title", taken);
  if (!run || isThing(words, run, "title")) return null;
  if (apposed) {
    const definite = context.determiner !== "" || office.country !== "" || (words[office.head]?.cap ?? false);
    const sure = honors.to > aged || words.slice(run.from, run.to).length > 1;
    if (!definite || (!sure && !closes(words, run.to))) return null;
    if (context.determiner !== "whose" && isAppositionOfPrevious(words, office, context, drafts)) return null;
  } else if (words[run.from]?.place && run.to - run.from === 1) return null;
  const of = placeOf(words, run.to);
  return {
    ...run,
    gender: honors.gender,
    rank: honors.rank,
    country: of?.country ?? "",
    end: of && !office.country ? of.to : run.to
  };
}

const SELF = new Set(["himself", "herself"]);

/** "Peru's foreign minister, the soft-spoken X,", "his host, former banker Y,": the first word of the name behind what he is called. */
function behindEpithet(
  words: Word[],
  start: number,
  office: Title,
  {determiner}: Context,
  taken: readonly boolean[]
): number {
  if (!EPITHET.has(words[start]?.lower ?? "")) return start;
  if (office.country === "" && !/^(?:his|her|its|their|our)$/.test(determiner)) return start;
  let k = start + 1;
  while (k < start + 5 && joined(words[k]) && !words[k]!.cap && !taken[k] && /^(?:ADJ|NOUN|VERB|NUM|ADV)$/.test(words[k]!.pos)) k++; // prettier-ignore
  const run = k > start + 1 && joined(words[k]) ? nameAt(words, k, "nothing", taken) : null;
  return run && run.to - run.from > 1 && closes(words, run.to) ? k : start;
}
const EPITHET = new Set(["the", "a", "an", "former", "ex", "one-time", "onetime", "veteran", "career"]);

/**
 * "Luo Jian, a Chinese deputy foreign minister, Ri said": the office already belongs to what stands before it. In "the Minister of
 * Defence, General X, the Minister of Trade, Y" it does not: X has his office already, told before him in the same way.
 */
function isAppositionOfPrevious(
  words: Word[],
  office: Title,
  context: Context,
  drafts: readonly Draft[]
): boolean {
  const start = words[context.start];
  const before = words[context.start - 1];
  // "where he spoke on Tuesday, Vanuatu's prime minister, X, flew on": a day has no office
  if (/^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(before?.lower ?? "")) return false; // prettier-ignore
  if (start?.gap !== "comma" || !before?.cap || before.place || before.pos !== "PROPN") return false;
  const [prior, last] = drafts.slice(-2);
  const name = last ?? prior;
  if (name?.kind !== "name" || name.end !== context.start) return true;
  // "Foreign Minister X, the Kenyan foreign minister, Y": each has told his own; "Sultan X, Sultan of Oman, Sheikh Y": one, twice
  const isForeign = words.slice(context.start, office.from).some(({place}) => place !== null);
  if (isForeign && name.titles.some((t) => t.key === office.key && t.country !== office.country)) return false; // prettier-ignore
  return !isApposed(words, name) && !(last && prior && prior.kind === "office" && prior.end === last.first);
}

/** "the Minister of Trade, X": the name stands after its office and a comma. */
const isApposed = (words: Word[], {from, first, titles}: Draft): boolean =>
  titles.length > 0 && words.slice(first + 1, from + 1).some(({gap}) => gap === "comma");

const closes = (words: Word[], k: number): boolean =>
  !words[k] || ["comma", "dash", "close", "hard", "quote"].includes(words[k]?.gap ?? "");

/** "of Iran" after a name. */
export function placeOf(words: Word[], k: number): {country: string; to: number} | null {
  // "Vice-President X (Brazil)"
  const inside = words[k];
  if (inside?.gap === "open" && inside.place?.kind === "country") {
    let close = k + 1;
    while (words[close]?.place === inside.place) close++;
    return !words[close] || words[close]?.gap === "close" ? {country: inside.place.country, to: k} : null;
  }
  if (words[k]?.lower !== "of" || !joined(words[k])) return null;
  let n = k + 1;
  if (words[n]?.lower === "the") n++;
  const place = words[n]?.place;
  if (!place || !joined(words[n]) || place.kind === "demonym" || (place.kind === "city" && !place.capital))
    return null;
  let to = n + 1;
  while (words[to]?.place === place) to++;
  return {country: place.country, to};
}
