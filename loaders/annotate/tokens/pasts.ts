import type {Token} from "../../types.ts";
import {byWord, type Repair} from "./words.ts";

/** "Trade between the two rose to $5 billion": pasts that are nouns too, before a preposition, read as verbs. */
export function repairPasts(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    for (const repair of REPAIRS.get(t.lower) ?? []) repair(tokens, t, i);
  }
}

/** "The US military sent 200 troops" */
function repairSent(_: Token[], t: Token): void {
  if (t.pos !== "VERB") Object.assign(t, {pos: "VERB", lemma: "send"});
}

/** "A 1,750-member Slovenian contingent returned", not "contingent on a vote" */
function repairContingent(tokens: Token[], t: Token, i: number): void {
  if (t.pos === "ADJ" && !/^(?:on|upon)$/.test(tokens[i + 1]?.lower ?? "")) t.pos = "NOUN";
}

/** "The US military sent 200 troops": a noun, tagged as an adjective, before what it does. */
function repairMilitary(tokens: Token[], t: Token, i: number): void {
  const after = tokens[i + 1];
  const acts = after?.lower === "sent" || after?.pos === "AUX" || (after?.pos === "VERB" && !after.lower.endsWith("ing")); // prettier-ignore
  if (t.pos === "ADJ" && acts) t.pos = "NOUN";
}

/** "a company of 530 departed Mali" */
function repairDeparted(tokens: Token[], t: Token, i: number): void {
  const isLed = /^(?:NOUN|NUM)$/.test(tokens[i - 1]?.pos ?? "");
  if (t.pos === "NOUN" && isLed && /^(?:PROPN|DET|ADP|ADV)$/.test(tokens[i + 1]?.pos ?? ""))
    Object.assign(t, {pos: "VERB", lemma: "depart"});
}

/** "which the two have been planning since 2012" */
const afterBeen =
  (lemma: string): Repair =>
  (tokens, t, i) => {
    if (t.pos === "NOUN" && tokens[i - 1]?.lower === "been") Object.assign(t, {pos: "VERB", lemma});
  };

/** "investments, which amount to 2.5 billion" */
function repairAfterRelative(tokens: Token[], t: Token, i: number): void {
  if (t.pos === "NOUN" && /^(?:which|that|they|these)$/.test(tokens[i - 1]?.lower ?? ""))
    Object.assign(t, {pos: "VERB", lemma: t.lower});
}

/** "is at present exporting 468 MW", "trade totals $2 billion" */
const beforeFigure =
  (lemma: string): Repair =>
  (tokens, t, i) => {
    if (t.pos === "NOUN" && /^(?:NUM|ADV|SYM)$/.test(tokens[i + 1]?.pos ?? ""))
      Object.assign(t, {pos: "VERB", lemma});
  };

const pastAndNoun =
  (lemma: string): Repair =>
  (tokens, t, i) => {
    if (t.pos !== "NOUN") return;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    // "the premier left for Lima": an adjective to the tagger
    if (before?.lower === "premier" && after?.pos === "ADP") before.pos = "NOUN";
    // "a contingent of 750 left Mali", "A 180-member Ghanaian contingent left Accra": no left of a politician's
    const leaves = before?.pos === "NUM" || /^(?:contingent|battalion|brigade|regiment|detachment|platoon|convoy)$/.test(before?.lower ?? ""); // prettier-ignore
    if (t.lower === "left" && leaves && /^(?:PROPN|DET)$/.test(after?.pos ?? ""))
      Object.assign(t, {pos: "VERB", lemma});
    if (before?.pos !== "DET" && before?.pos !== "ADJ" && (after?.pos === "ADP" || after?.lower === "to"))
      Object.assign(t, {pos: "VERB", lemma});
  };

const REPAIRS = byWord([
  [["sent"], repairSent],
  [["contingent"], repairContingent],
  [["military"], repairMilitary],
  [["departed"], repairDeparted],
  [["planning"], afterBeen("plan")],
  [["building"], afterBeen("build")],
  [["drafting"], afterBeen("draft")],
  [["training"], afterBeen("train")],
  [["hosting"], afterBeen("host")],
  [["funding"], afterBeen("fund")],
  [["shipping"], afterBeen("ship")],
  [["trading"], afterBeen("trade")],
  [["amount", "total"], repairAfterRelative],
  [["totals"], beforeFigure("total")],
  [["exporting"], beforeFigure("export")],
  [["importing"], beforeFigure("import")],
  [["rose"], pastAndNoun("rise")],
  [["fell"], pastAndNoun("fall")],
  [["left"], pastAndNoun("leave")],
  [["saw"], pastAndNoun("see")],
  [["led"], pastAndNoun("lead")],
  [["sank"], pastAndNoun("sink")],
  [["spoke"], pastAndNoun("speak")]
]);
