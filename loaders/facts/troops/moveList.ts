/** Several countries whose troops move together: "Troops from Chile, Malta and Bhutan will withdraw", "Paraguay and Tonga pulled their contingents out". */
import type {Force} from "./force.ts";
import type {Move} from "./moveWords.ts";
import {isTroops} from "./moveTroops.ts";
import {listStart} from "./subject.ts";
import type {View} from "./view.ts";

/** The countries of the list that the move is told of, or none where there is no list. */
export function listedForces(view: View, {troops, verb, pronoun}: Move): string[] {
  if (pronoun) return [];
  const noun = view.words.findIndex((_, k) => k >= troops[0] && k <= troops[1] && isTroops(view, k));
  if (noun >= 0) {
    const behind = /^(?:from|of)$/.test(view.words[noun + 1] ?? "") ? listFrom(view, noun + 2) : [];
    if (behind.length > 1) return namesOf(behind);
    const before = listBefore(view, noun - 1);
    if (before.length > 1) return namesOf(before);
    // "pulled their contingents out": whose, the subject tells
    if (!/^(?:their|its)$/.test(view.words[noun - 1] ?? "") && !/^(?:their|its)$/.test(view.words[noun - 2] ?? "")) return []; // prettier-ignore
  }
  const subject = verb?.subject;
  if (!subject || noun < subject[1]) return [];
  const acting = listFrom(view, listStart(view, subject[0]));
  return acting.length > 1 && acting.at(-1)!.token <= subject[1] ? namesOf(acting) : [];
}

const namesOf = (forces: readonly Force[]): string[] => [...new Set(forces.map(({name}) => name))];

/** Countries joined by commas and "and" from a token on. */
export function listFrom({words, placeAt}: View, from: number): Force[] {
  const found: Force[] = [];
  for (let k = from; k < words.length; k++) {
    if (words[k] === "the" || words[k] === "both") continue;
    const laid = placeAt[k];
    if (laid?.first !== k || !/^(?:country|demonym)$/.test(laid.mention.kind)) break;
    found.push({name: laid.mention.country, token: k});
    k = laid.last + 1;
    if (words[k] === "," && words[k + 1] === "and") k++;
    if (!/^(?:,|and|&)$/.test(words[k] ?? "")) break;
  }
  return found;
}

/** "Chilean, Maltese and Bhutanese troops": the list that ends at a token. */
function listBefore(view: View, to: number): Force[] {
  const {words, placeAt} = view;
  let first = placeAt[to]?.first ?? -1;
  if (first < 0) return [];
  for (let step = 0; step < 8; step++) {
    let at = first - 1;
    if (words[at] === "the") at--;
    if (words[at] === "and") at--;
    else if (words[at] !== ",") break;
    if (words[at] === ",") at--;
    const before = placeAt[at];
    if (!before || before.last !== at || !/^(?:country|demonym)$/.test(before.mention.kind)) break;
    first = before.first;
  }
  return listFrom(view, first);
}
