import type {Context} from "./context.ts";
import {honorificsAt} from "./names/honorifics.ts";
import {isThing} from "./names/things.ts";
import {nameAt} from "./names.ts";
import {firstOf, joined} from "./words.ts";
import type {Word} from "./words.ts";
import {namedDraft, placedDraft} from "./drafts.ts";
import type {Title, Draft, Read, Named} from "./drafts.ts";
import {placeOf} from "./naming.ts";

/** "Presidents X and Y", "foreign ministers A of Egypt and B of Jordan", "the foreign ministers of Egypt and Jordan", "the Iraqi and Iranian presidents". */
export function pluralDrafts(
  read: Read,
  title: Title,
  context: Context,
  taken: readonly boolean[]
): (Draft | null)[] {
  const {words} = read;
  const single = {...title, plural: false, country: ""};
  const names = namesAfter(words, title.to, taken);
  if (names.length > 1 || (names.length === 1 && title.country))
    return names.map((named, n) => namedDraft(read, [{...single, country: named.country || (title.country && !context.others.length ? title.country : "")}], n === 0 ? context.start : named.from, named)); // prettier-ignore
  // "the foreign ministers, X and Y,": each his own, whatever their countries
  const pair = title.country === "" && context.others.length === 0 && words[title.to]?.gap === "comma" ? namesAfter(words, title.to, taken, true) : []; // prettier-ignore
  if (pair.length === 2 && /^(?:the|two|both)$/.test(title.determiner) && !joined(words[pair[1]!.end]))
    return pair.map((named, n) => namedDraft(read, [{...single, country: named.country}], n === 0 ? context.start : named.from, named)); // prettier-ignore
  if (context.others.length > 0) {
    const all = [
      ...context.others,
      {country: title.country, word: firstOf(words, placeWordOf(words, title, context))}
    ];
    // "the Slovenian and Croatian foreign ministers, X and Y": each his own
    const named = words[title.to]?.gap === "comma" ? namesAfter(words, title.to, taken, true) : [];
    if (named.length === all.length)
      return named.map((one, n) =>
        namedDraft(read, [{...single, country: all[n]!.country}], n === 0 ? context.start : one.from, one)
      );
    return all.map(({country, word}) => placedDraft(read, {...single, country}, word));
  }
  const further = placesAfter(words, title.to);
  if (title.country && further.places.length > 0) {
    const all = [{country: title.country, word: firstOf(words, title.to - 1)}, ...further.places];
    // "the presidents of Brazil and Argentina, X and Y": each his own
    const apart = words[further.end]?.gap === "comma" ? namesAfter(words, further.end, taken, true) : [];
    if (apart.length === all.length)
      return apart.map((named, n) =>
        namedDraft(read, [{...single, country: all[n]!.country}], n === 0 ? context.start : named.from, named)
      );
    return all.map(({country, word}) => placedDraft(read, {...single, country}, word));
  }
  if (title.country && title.fields.length > 1 && title.key.startsWith("minister"))
    return title.fields.map((field) =>
      placedDraft(
        read,
        {
          ...single,
          country: title.country,
          fields: [field],
          key: `minister:${field}`,
          ...roleOfField(words, title, field)
        },
        fieldWord(words, title, field)
      )
    );
  return [];
}

const placeWordOf = (words: Word[], title: Title, context: Context): number => {
  for (let k = title.from - 1; k >= context.start; k--) if (words[k]?.place) return k;
  return title.from;
};

function fieldWord(words: Word[], title: Title, field: string): number {
  for (let k = title.from; k < title.head; k++) if (words[k]?.lower.startsWith(field.slice(0, 5))) return k;
  return title.from;
}

function roleOfField(words: Word[], title: Title, field: string): {role: string; full: string} {
  const word = words[fieldWord(words, title, field)]?.text ?? field;
  const role = `${word.charAt(0).toUpperCase()}${word.slice(1)} Minister`;
  return {role, full: role};
}

function namesAfter(words: Word[], from: number, taken: readonly boolean[], apart = false): Named[] {
  const names: Named[] = [];
  let k = from;
  while (k < words.length && names.length < 6) {
    const honors = honorificsAt(words, k);
    const run = nameAt(words, honors.to, names.length === 0 && !apart ? "title" : "nothing", taken);
    if (!run || isThing(words, run, "title") || (names.length === 0 && !apart && !joined(words[k]))) break;
    const of = placeOf(words, run.to);
    // "X (Sweden), Y (Norway)"
    let end = of?.to ?? run.to;
    if (of && words[end]?.gap === "open") while (words[end] && words[end]?.gap !== "close") end++;
    names.push({...run, gender: honors.gender, rank: honors.rank, country: of?.country ?? "", end});
    if (
      (words[end]?.gap === "comma" || words[end]?.gap === "close") &&
      words[end]?.cap &&
      !["and", "who"].includes(words[end]?.lower ?? "")
    )
      k = end;
    else if (words[end]?.lower === "and") k = end + 1;
    else break;
  }
  return names;
}

/** The countries of a list, each with its word, and the word after the list. */
function placesAfter(words: Word[], from: number): {places: {country: string; word: number}[]; end: number} {
  const places: {country: string; word: number}[] = [];
  let k = from;
  while (k < words.length && places.length < 10) {
    const and = words[k]?.lower === "and" || words[k]?.lower === "&";
    if (!and && words[k]?.gap !== "comma") break;
    let at = and ? k + 1 : k;
    if (words[at]?.lower === "the") at++;
    const place = words[at]?.place;
    if (!place || place.kind === "demonym") break;
    places.push({country: place.country, word: at});
    k = at + 1;
    while (words[k]?.place === place) k++;
  }
  return {places, end: k};
}
