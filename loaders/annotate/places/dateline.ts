import type {PlaceMention} from "../../types.ts";

/** "YEREVAN. Iran's energy minister …": a place in capitals that is a sentence of its own; `rest` is what follows it. */
export const isBareDateline = ({text}: PlaceMention, rest: string): boolean =>
  /^\p{Lu}{3,}/u.test(text) && /^\.(?:\s|$)/.test(rest);
