/** When a demonym stands for people, and is no adjective. */
import {pluralDemonyms} from "../../lexicon/demonyms.ts";
import type {PlaceMention} from "../../types.ts";
import type {Laid, View} from "./view.ts";

/** "Rwandans", "Congolese", "the French": a form that may name many of a people. */
export const namesPeople = (form: string): boolean => form.endsWith("s") || isSame(form);

/** One form for the adjective and the people, or for the people alone: "Dutch", "Frenchmen"; not for one of them: "German". */
const isSame = (form: string): boolean => /(?:ese|men)$/.test(form) || pluralDemonyms.has(form.toLowerCase());

/** "600 Congolese are due", not "600 Congolese soldiers": where the form is the adjective as well, no noun may follow. */
export function standsForPeople(view: View, {mention, last}: Laid<PlaceMention>): boolean {
  const {words, tokens} = view;
  if (mention.kind !== "demonym") return false;
  if (words[last]!.endsWith("s")) return true;
  if (!isSame(mention.text) || words[last + 1] === "-") return false;
  return acts(view, last + 1) || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[last + 1]?.pos ?? "");
}

/** A verb follows: "600 Chinese are due". */
export const acts = ({tokens}: View, k: number): boolean => /^(?:AUX|VERB)$/.test(tokens[k]?.pos ?? "");
