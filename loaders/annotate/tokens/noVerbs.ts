/** Words that are tagged as verbs and are none, and two verbs that only their neighbours tell. */
import {DEAL_NOUNS} from "../../lexicon/agreements.ts";
import type {Token} from "../../types.ts";
import type {Listed} from "./words.ts";

/** "during her stay in Yaoundé": a noun after its owner. */
function repairOwned(tokens: Token[], t: Token, i: number): void {
  if (
    t.pos === "VERB" &&
    (/^(his|her|their|its|the|a)$/.test(tokens[i - 1]?.lower ?? "") ||
      // "a planned stop in"
      (/^(planned|scheduled|expected|brief|short|proposed)$/.test(tokens[i - 1]?.lower ?? "") &&
        tokens[i - 2]?.pos === "DET"))
  )
    Object.assign(t, {pos: "NOUN", lemma: t.lower});
}

/** "The premier in turn had visited Lima": no verb. */
function repairInTurn(tokens: Token[], t: Token, i: number): void {
  if (t.pos === "VERB" && tokens[i - 1]?.lower === "in") t.pos = "NOUN";
}

/** "who was part of the delegation", "is part of it": a noun. */
function repairPart(tokens: Token[], t: Token, i: number): void {
  if (t.pos === "VERB" && tokens[i + 1]?.lower === "of" && tokens[i - 1]?.lemma === "be")
    Object.assign(t, {pos: "NOUN", lemma: "part"});
}

/** "sold its neighbour liquefied gas", "on subjects from tourism to drug control": words before a noun, tagged as its verbs. */
export function repairModifier(tokens: Token[], t: Token, i: number): void {
  // "the Fisheries Ministers' Meeting in Lisbon"
  if (t.text === "Meeting" && /^['’]$/.test(tokens[i - 1]?.text ?? "")) Object.assign(t, {pos: "NOUN", lemma: t.lower}); // prettier-ignore
  const after = tokens[i + 1]?.lower ?? "";
  if (/^(?:liquefied|liquified|compressed)$/.test(t.lower) && /^(?:natural|petroleum|gas)$/.test(after))
    Object.assign(t, {pos: "ADJ", lemma: t.lower});
  // "exported logs worth $178 million"
  if (after === "worth" && /[^s]s$/.test(t.lower) && tokens[i - 1]?.pos === "VERB")
    Object.assign(t, {pos: "NOUN", lemma: t.lower.slice(0, -1)});
  // "4,200 tons of copper concentrate"
  const isOre = /^concentrates?$/.test(t.lower) && METALS.test(tokens[i - 1]?.lower ?? "");
  if (isOre && tokens[i + 1]?.lower !== "on") Object.assign(t, {pos: "NOUN", lemma: "concentrate"});
  if (isInCompound(tokens, t, i)) Object.assign(t, {pos: "NOUN", lemma: t.lower});
  const isRange =
    tokens[i - 1]?.lower === "to" && tokens[i - 3]?.lower === "from" && tokens[i - 2]?.pos === "NOUN";
  if (isRange && MOSTLY_NOUNS.has(t.lower) && tokens[i + 1]?.pos === "NOUN")
    Object.assign(t, {pos: "NOUN", lemma: t.lower});
}

/** "to neighbouring Suriname", "flew to war-torn Sudan": what a country is, read as a verb behind "to". */
export function repairAttribute(tokens: Token[], t: Token, i: number): void {
  if (tokens[i + 1]?.pos !== "PROPN") return;
  const first = tokens[i - 1]?.text === "-" ? i - 2 : i - 1;
  const lead = tokens[first === i - 2 ? i - 3 : first];
  const isParticiple = t.lemma !== t.lower && /(?:ed|torn|stricken|ridden)$/.test(t.lower);
  if (!NEXT_DOOR.test(t.lower) && !(isParticiple && lead?.lower === "to")) return;
  t.pos = "ADJ";
  t.lemma = t.lower;
  if (lead?.lower === "to") lead.pos = "ADP";
  if (first === i - 2 && tokens[first]?.pos === "VERB") tokens[first].pos = "NOUN";
}

/** "after spending three days in Havana": taken for money spent. */
function repairSpent(tokens: Token[], t: Token, i: number): void {
  if (t.pos !== "NOUN" || tokens[i - 1]?.pos !== "ADP") return;
  if (
    tokens
      .slice(i + 2, i + 4)
      .some((k) => /^(?:hours?|days?|nights?|weeks?|weekend|morning|afternoon|evening)$/.test(k.lower))
  )
    // prettier-ignore
    Object.assign(t, {pos: "VERB", lemma: "spend"});
}

/** "He last set foot in Peru", "had last been to Peru", "was last seen there": taken for what lasts, or for an adjective. */
function repairLast(tokens: Token[], t: Token, i: number): void {
  const after = tokens[i + 1];
  if (!after) return;
  // "suspended it last month"
  if (t.pos === "VERB" && TIME_AFTER_LAST.test(after.lower)) Object.assign(t, {pos: "ADJ", lemma: "last"});
  const isHelped = tokens[i - 1]?.pos === "AUX" && /^(?:have|be)$/.test(tokens[i - 1]!.lemma);
  const isSetFoot = after.lower === "set" && tokens[i + 2]?.lower === "foot";
  if (isHelped && (after.pos === "VERB" || after.lower === "been")) t.pos = "ADV";
  if (!isSetFoot) return;
  t.pos = "ADV";
  Object.assign(after, {pos: "VERB", lemma: "set"});
}

const TIME_AFTER_LAST = /^(?:week|weekend|month|quarter|year|night|spring|summer|autumn|fall|winter|\w+day|january|february|march|april|june|july|august|september|october|november|december)$/; // prettier-ignore

/** The repairs of single words. */
export const NO_VERBS: readonly Listed[] = [
  [["stay", "visit", "tour", "stop", "trip"], repairOwned],
  [["turn"], repairInTurn],
  [["part"], repairPart],
  [["last"], repairLast],
  [["spending"], repairSpent]
];

const NEXT_DOOR = /^(?:neighbou?ring|surrounding)$/;

/** "a prisoner transfer treaty": behind a noun in the singular no such form of a verb stands. */
function isInCompound(tokens: Token[], t: Token, i: number): boolean {
  const [lead, noun, deal] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
  if (!noun || !DEAL_NOUNS.has(deal?.lower ?? "") || t.lower !== t.lemma || SIGNING.has(t.lower))
    return false;
  const opens = !lead || !/\p{L}/u.test(lead.text);
  const isSingular = (noun.pos === "NOUN" || (opens && noun.pos === "PROPN")) && !noun.lower.endsWith("s");
  return isSingular && (opens || !/^(?:NOUN|PROPN|PRON|AUX|PART|CCONJ)$/.test(lead.pos));
}

const SIGNING = new Set(["sign", "ink", "seal"]);

const METALS = /^(?:copper|zinc|lead|iron|tin|nickel|lithium|uranium|gold|manganese|tungsten|molybdenum|ore)$/; // prettier-ignore

const MOSTLY_NOUNS = new Set(["border", "drug", "farm", "film", "fish", "land", "water"]);
