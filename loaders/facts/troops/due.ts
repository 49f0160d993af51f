/** "152 soldiers are serving in Kosovo. From October it is to be 230 once more": what the last count is to come to, with nothing but a number. */
import {shared} from "../../calendar.ts";
import {isCount} from "./group.ts";
import {figureOf} from "./reading.ts";
import type {Found, Reading} from "./reading.ts";
import type {Told} from "./told.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** The figure that the force counted in the sentence before is to have by a day; more of them are to come, fewer are to leave. */
export function* dueIn(
  view: View,
  told: Told | null,
  _taken: readonly unknown[],
  before: readonly Reading[]
): Generator<Found> {
  const {sentence, words, tokens, dates} = view;
  const last = before.at(-1);
  if (!told || told.sentence !== sentence.index - 1 || !words.includes("be") || !last) return;
  if (last.view.sentence.index !== told.sentence || last.values.kind !== "present") return;
  const be = words.indexOf("be");
  const number = view.numbers.find(({first}) => first > be && first - be <= 2);
  const date = dates.find((one) => one.last < be);
  const {count} = last.values;
  if (!number || !date || count === null || !isCount(view, number) || !DUE.test(phrase(view, be - 3, be)))
    return;
  const {value} = number.mention;
  if (value === null || value < LEAST || value === count || !ENDS.test(words[number.last + 1] ?? ".")) return;
  if (tokens[number.last + 1]?.pos === "NOUN") return;
  const {from, to, basis} = date.mention;
  yield {
    view,
    rule: "count-due",
    at: number.mention,
    taken: number.mention,
    naming: last.view.sentence,
    values: {
      ...last.values,
      ...figureOf(number.mention),
      kind: value > count ? "to-deploy" : "to-withdraw",
      date: shared(from, to) || to,
      date_basis: basis,
      attributed_to: ""
    },
    doubts: [...last.doubts, "the number of those counted before"]
  };
}

/** "it is to be", "there are to be", "it will be", "they will be". */
const DUE = /\b(?:it|there|they) (?:(?:is|are) to|will) be$/;

/** What may stand behind the bare number. */
const ENDS = /^(?:[.,;]|once|again|and|as|when|if)$/;

/** Fewer are anything. */
const LEAST = 10;
