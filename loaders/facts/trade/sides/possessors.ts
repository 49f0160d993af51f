/** Countries that own a noun: "Iran's non-oil exports", "US-China trade". */
import type {AnnotatedSentence, Token} from "../../../types.ts";
import {CAPITALS} from "../../near.ts";
import {wordAt} from "../figure/words.ts";
import type {PartyMention} from "../places.ts";

/** Countries in the noun phrase before its head: "Iran's non-oil exports", "US-China trade", "Iraq's Iranian gas imports". */
export function possessors(
  sentence: AnnotatedSentence,
  token: number,
  mentions: readonly PartyMention[]
): PartyMention[] {
  const found: PartyMention[] = [];
  for (let k = token - 1; k >= 0 && k > token - 14; k--) {
    const t = sentence.tokens[k] as Token;
    const mention = mentions.find((m) => m.first <= k && k <= m.last);
    if (mention) {
      if (!found.includes(mention)) found.unshift(mention);
      continue;
    }
    if (
      ["ADP", "VERB", "AUX", "SCONJ", "PRON"].includes(t.pos) &&
      t.lower !== "-" &&
      !/^(?:of|oil|non-oil)$/.test(t.lower) &&
      !isAttribute(sentence, k)
    )
      break;
    if (
      t.lower === "of" &&
      !/^(?:value|volume|amount|total|level|bulk|stock|half|most)$/.test(wordAt(sentence, k - 1))
    )
      break;
    if (/^(?:[,;:()“”"—]|--)$/.test(t.text) || isDateline(sentence, k)) break;
  }
  return found;
}

/** "BEIJING – Zambia's debt": the dash after the place that a dispatch is sent from; "Vietnam – Australia trade" has another. */
const isDateline = (sentence: AnnotatedSentence, k: number): boolean =>
  wordAt(sentence, k) === "–" && CAPITALS.test(sentence.tokens[k - 1]?.text ?? "");

/** "growing", "combined": a participle before the noun. */
const isAttribute = (sentence: AnnotatedSentence, k: number): boolean =>
  /(?:ing|ed)$/.test(wordAt(sentence, k)) && ["NOUN", "ADJ"].includes(sentence.tokens[k + 1]?.pos ?? "");
