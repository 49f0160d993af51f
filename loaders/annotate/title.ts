import type {PlaceMention, Sentence} from "../types.ts";
import {findPlaces} from "./places.ts";
import {splitSentences} from "./sentences.ts";

/** The first sentence of a title, with its places. */
export type ReadTitle = Sentence & {places: PlaceMention[]};

let last: {title: string; read: ReadTitle | null} = {title: "", read: null};

/** Reads the title of an article, or null where it is empty; the last one is kept, as both the people and the rules ask for it. */
export function readTitle(title: string): ReadTitle | null {
  if (last.title !== title) {
    const [heading] = splitSentences(title);
    last = {title, read: heading ? {...heading, places: findPlaces(heading)} : null};
  }
  return last.read;
}
