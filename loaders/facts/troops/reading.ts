/** What a passage was read as, or why not, before facts are made of it. */
import type {AnnotatedSentence, NumberMention, Span} from "../../types.ts";
import type {TroopsValues} from "./index.ts";
import type {View} from "./view.ts";

export interface Reading {
  view: View;
  rule: string;
  values: TroopsValues;
  doubts: string[];
  /** Another sentence that names the force or the land, if one was needed. */
  naming: AnnotatedSentence | null;
  /** The words of the count or the move. */
  at: Span;
  /** Words that no other rule may read again. */
  taken?: Span | undefined;
}

export interface Refusal {
  rule: string;
  reason: string;
  at: Span;
  taken?: Span | undefined;
}

export type Found = Reading | Refusal;

export const isRefusal = (found: Found): found is Refusal => "reason" in found;

/** A land that was guessed from afar is no ground to guess the next from. */
export const isLoose = ({rule, doubts}: Reading): boolean =>
  rule === "count-guessed" &&
  doubts.some((doubt) => /^location from (?:context|the article|the count before)$/.test(doubt));

/** The columns that a number fills. */
export const figureOf = (
  number: NumberMention | null
): Pick<TroopsValues, "count" | "count_max" | "qualifier"> => ({
  count: number?.value ?? null,
  count_max: number?.valueMax ?? null,
  qualifier: number && number.value !== null ? number.qualifier : ""
});
