import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";

/** "worth $1.8 billion more by 2035": what is added, not what it comes to. */
export const isDifference = ({sentence, quantity, last}: Figure): boolean =>
  quantity.kind === "money" &&
  (/^(?:more|less|higher|lower|extra|fewer)$/.test(wordAt(sentence, last + 1)) ||
    // "fell $300 million short of the goal"
    /^(?:short of|shy of|(?:below|above|beyond|off) (?:the|its|their|that|this|expectations?|forecasts?|last|\d{4}|target)\b)/.test(textOf(sentence, last + 1, last + 2))); // prettier-ignore

/** What a percentage comes to, which is a difference and no level: "down 5.4 percent ($660 million)", "grew by 12%, or $2 billion". */
export function isPercentToldAgain({sentence, before, first}: Figure): boolean {
  if (before?.quantity.kind !== "percent") return false;
  if (wordAt(sentence, first - 1) === "(") return true;
  if (!OR.test(textOf(sentence, before.last + 1, first - 1))) return false;
  const verb = sentence.verbs.findLast((v) => v.head < before.first && before.first - v.head < 5);
  return (
    /\bby\b/.test(textOf(sentence, before.first - 3, before.first - 1)) || CHANGES.test(verb?.lemma ?? "")
  );
}

const OR = /^(?:, )?(?:or|i ?\. ?e ?\.|that is)(?: by)?(?: some| about| around| nearly| almost| over)?$/;
const CHANGES =
  /^(?:rise|increase|grow|fall|drop|decline|climb|decrease|jump|surge|shrink|expand|gain|slip|soar|plunge|tumble|dip)$/;
