import type {Token} from "../../types.ts";
import {OFFICE_ENDS, isName} from "./words.ts";

/** "Luka Vuković pressed": a capitalised word after a name, read as an adjective or an adverb, is part of the name. */
export function repairName(tokens: Token[], t: Token, i: number): void {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  // "to be held in Shanghai in November"
  if (
    t.pos === "VERB" &&
    /^(?:in|at|to|from)$/.test(before?.lower ?? "") &&
    before?.pos === "ADP" &&
    /^\p{Lu}\p{Ll}/u.test(t.text)
  )
    Object.assign(t, {pos: "PROPN", lemma: t.lower});
  // "Defense Secretary Grant Hollister visits"
  if (t.pos === "VERB" && t.lemma === t.lower && /^\p{Lu}\p{Ll}/u.test(t.text) && before && after && isName(after) && OFFICE_ENDS.has(before.lower)) Object.assign(t, {pos: "PROPN", lemma: t.lower}); // prettier-ignore
  // "Park Ji-hoon plans to": what a hyphen joins to a given name is of the name
  if (t.pos === "NOUN" && before?.text === "-" && before.end === t.start && t.text.length < 7 && isPersonal(tokens, i - 2)) Object.assign(t, {pos: "PROPN", lemma: t.lower}); // prettier-ignore
  // "Tomorrow, the minister is to"
  if (i === 0 && t.pos === "PROPN" && /^(?:tomorrow|yesterday|today)$/.test(t.lower)) t.pos = "NOUN";
  if (!before || !MISREAD_IN_NAMES.has(t.pos) || !isName(before) || !/^\p{Lu}\p{Ll}/u.test(t.text)) return;
  // "in Siem Reap in May": no verb in its bare form follows a name
  const isBare =
    t.pos === "VERB" && t.lemma === t.lower && (!after || /^(?:ADP|PUNCT|PART)$/.test(after.pos));
  if (isBare || after?.pos === "VERB" || after?.pos === "AUX" || after?.text === ",")
    Object.assign(t, {pos: "PROPN", lemma: t.lower});
}

const isPersonal = (tokens: Token[], given: number): boolean =>
  isName(tokens[given]!) &&
  tokens[given]!.end === tokens[given + 1]!.start &&
  /^\p{Lu}\p{Ll}/u.test(tokens[given - 1]?.text ?? "") &&
  tokens[given - 1]!.pos !== "DET";

const MISREAD_IN_NAMES = new Set(["ADJ", "ADV", "X", "INTJ", "SYM", "VERB"]);
