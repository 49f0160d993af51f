/** Verbs that are tagged as something else. */
import type {Token} from "../../types.ts";
import {beforeTimes} from "../betweenTimes.ts";
import {bareOf} from "../tagger.ts";
import {OFFICE_ENDS, isName, type Listed} from "./words.ts";

/** "Minister Berzins hurried to Lima", "the premier scrubbed a trip": a past right after a name or an office, taken for an adjective or a noun. */
export function repairPast(tokens: Token[], t: Token, i: number): void {
  if (
    (t.pos !== "ADJ" && t.pos !== "NOUN") ||
    !t.text.endsWith("ed") ||
    t.lower.length < 5 ||
    t.text !== t.lower
  )
    return;
  const before = tokens[i - 1];
  if (!before || !(OFFICE_ENDS.has(before.lower) || (isName(before) && tokens[i - 2]?.pos === "PROPN")))
    return;
  if (/^(?:ADP|DET|PART|PRON|ADV)$/.test(tokens[i + 1]?.pos ?? ""))
    Object.assign(t, {pos: "VERB", lemma: bareOf(t.lower)});
}

/** "will welcome the premier to Washington": tagged as an adjective or a noun. */
function repairAfterModal(tokens: Token[], t: Token, i: number): void {
  if (!/^(NOUN|ADJ|PROPN)$/.test(t.pos)) return;
  // "will on Monday visit Lima", "will on Monday, June 17, visit Lima"
  const before = tokens[tokens[i - 1]?.pos === "ADV" ? i - 2 : beforeTimes(tokens, i)];
  if (/^(will|would|shall|'ll|’ll)$/.test(before?.lower ?? "") && before?.pos === "AUX")
    Object.assign(t, {pos: "VERB", lemma: t.lower});
  // "are to initial a treaty"
  if (
    t.lower === "initial" &&
    before?.lower === "to" &&
    /^(?:DET|NUM|PRON)$/.test(tokens[i + 1]?.pos ?? "")
  ) {
    before.pos = "PART";
    Object.assign(t, {pos: "VERB", lemma: t.lower});
  }
}

/** "the two leaders plan to sign", "X, her Finnish opposite number, aim to sign": a verb behind a plural or a comma, before "to". */
function repairPlanning(tokens: Token[], t: Token, i: number): void {
  if (t.pos !== "NOUN" || tokens[i + 1]?.lower !== "to") return;
  const before = tokens[i - 1];
  const isPlural = before?.pos === "NOUN" && before.lemma !== before.lower;
  // "the ministers of Serbia and Ghana aim to sign"
  const isPair = /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") && !/^(?:DET|ADJ)$/.test(tokens[i - 2]?.pos ?? "") && tokens.slice(Math.max(0, i - 8), i).some((w) => w.lower === "and"); // prettier-ignore
  // "signed a treaty on Monday and plan to sign another"
  const isJoined = before?.lower === "and" && /^(?:PROPN|NUM|PUNCT|ADV)$/.test(tokens[i - 2]?.pos ?? "");
  if ((isPlural || isPair || isJoined || before?.text === ",") && tokens[i + 2]?.pos === "VERB")
    Object.assign(t, {pos: "VERB", lemma: t.lower});
}

const isNounOrAdjective = ({pos}: Token): boolean => pos === "NOUN" || pos === "ADJ";

/** "wrapped up talks in Lusaka, sealing a deal": a participle behind a comma. */
function repairSealing(tokens: Token[], t: Token, i: number): void {
  const isBehind = tokens[i - 1]?.text === "," && /^(?:DET|NUM|ADJ|PRON)$/.test(tokens[i + 1]?.pos ?? "");
  if (isNounOrAdjective(t) && isBehind) Object.assign(t, {pos: "VERB", lemma: SEALING.get(t.lower)});
}

/** "in March 2023 put pen to paper" */
function repairPut(tokens: Token[], t: Token, i: number): void {
  const isDone = /^(?:pen|an|their|its|his|her)$/.test(tokens[i + 1]?.lower ?? "");
  if (isNounOrAdjective(t) && isDone) Object.assign(t, {pos: "VERB", lemma: "put"});
}

function repairSign(tokens: Token[], t: Token, i: number): void {
  if (isNounOrAdjective(t) && isSignedBySeveral(tokens, i)) Object.assign(t, {pos: "VERB", lemma: "sign"});
}

/** "the pact, which lapsed in July" */
function repairLapsed(tokens: Token[], t: Token, i: number): void {
  const isRelative = /^(?:which|that)$/.test(tokens[i - 1]?.lower ?? "");
  if (isNounOrAdjective(t) && isRelative) Object.assign(t, {pos: "VERB", lemma: "lapse"});
}

/** "proposed that Kenya and Turkey sign a treaty", "2012: The two countries sign protocols": behind a name or a plural, before what is signed. */
function isSignedBySeveral(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const isPlural = before?.pos === "NOUN" && before.lemma !== before.lower;
  // "Will Kenya and Turkey sign a treaty?" is left as it is: asked, not told
  if (!after || !(before?.pos === "PROPN" || isPlural) || tokens[0]?.pos === "AUX") return false;
  if (/^(?:DET|NUM)$/.test(after.pos)) return true;
  // "The two sides sign protocols", "Chad and Libya sign border accord"
  const isSeveral = tokens.slice(Math.max(0, i - 6), i).some((t) => /^(?:two|both|three|and)$/.test(t.lower));
  return isSeveral && /^(?:ADJ|NOUN|PROPN)$/.test(after.pos);
}

const SEALING = new Map([
  ["sealing", "seal"],
  ["striking", "strike"],
  ["clinching", "clinch"],
  ["inking", "ink"],
  ["penning", "pen"],
  ["initialling", "initial"],
  ["initialing", "initial"]
]);

const AFTER_MODAL =
  "welcome host visit tour head travel land stop sign address transit chair open end initial ink seal last";

/** The repairs of single words; where a word has two, the second may rest on the first. */
export const MISTAKEN_VERBS: readonly Listed[] = [
  [AFTER_MODAL.split(" "), repairAfterModal],
  [["plan", "aim", "hope"], repairPlanning],
  [[...SEALING.keys()], repairSealing],
  [["put"], repairPut],
  [["sign"], repairSign],
  [["lapsed"], repairLapsed]
];
