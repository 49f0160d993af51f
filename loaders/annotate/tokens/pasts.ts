import type {Token} from "../../types.ts";

/** "Trade between the two rose to $5 billion": pasts that are nouns too, before a preposition, read as verbs. */
export function repairPasts(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (!LOOKED_FOR.has(t.lower)) continue;
    repairMilitary(tokens, t, i);
    if (t.pos !== "NOUN") continue;
    // "a company of 530 departed Mali"
    if (t.lower === "departed" && /^(?:NOUN|NUM)$/.test(tokens[i - 1]?.pos ?? "") && /^(?:PROPN|DET|ADP|ADV)$/.test(tokens[i + 1]?.pos ?? "")) Object.assign(t, {pos: "VERB", lemma: "depart"}); // prettier-ignore
    // "which the two have been planning since 2012"
    const progressive = tokens[i - 1]?.lower === "been" ? AFTER_BEEN.get(t.lower) : undefined;
    if (progressive) Object.assign(t, {pos: "VERB", lemma: progressive});
    if (AFTER_RELATIVE.has(t.lower) && /^(?:which|that|they|these)$/.test(tokens[i - 1]?.lower ?? ""))
      Object.assign(t, {pos: "VERB", lemma: t.lower});
    const trading = BEFORE_FIGURE.get(t.lower);
    if (trading && /^(?:NUM|ADV|SYM)$/.test(tokens[i + 1]?.pos ?? ""))
      Object.assign(t, {pos: "VERB", lemma: trading});
    if (!PAST_AND_NOUN.has(t.lower)) continue;
    // "the premier left for Lima": an adjective to the tagger
    const isPremier = tokens[i - 1]?.lower === "premier" && tokens[i + 1]?.pos === "ADP";
    if (isPremier) tokens[i - 1]!.pos = "NOUN";
    const before = tokens[i - 1]?.pos;
    // "a contingent of 750 left Mali": no left of a politician's
    if (t.lower === "left" && before === "NUM" && /^(?:PROPN|DET)$/.test(tokens[i + 1]?.pos ?? ""))
      Object.assign(t, {pos: "VERB", lemma: "leave"});
    if (
      before !== "DET" &&
      before !== "ADJ" &&
      (tokens[i + 1]?.pos === "ADP" || tokens[i + 1]?.lower === "to")
    )
      Object.assign(t, {pos: "VERB", lemma: PAST_AND_NOUN.get(t.lower)});
  }
}

/** "The US military sent 200 troops": a noun, tagged as an adjective, and what it does, tagged as a noun. */
function repairMilitary(tokens: Token[], t: Token, i: number): void {
  if (t.lower === "sent" && t.pos !== "VERB") Object.assign(t, {pos: "VERB", lemma: "send"});
  // "A 1,750-member Slovenian contingent returned", not "contingent on a vote"
  if (t.lower === "contingent" && t.pos === "ADJ" && !/^(?:on|upon)$/.test(tokens[i + 1]?.lower ?? "")) t.pos = "NOUN"; // prettier-ignore
  if (t.lower !== "military" || t.pos !== "ADJ") return;
  const after = tokens[i + 1];
  const acts = after?.lower === "sent" || after?.pos === "AUX" || (after?.pos === "VERB" && !after.lower.endsWith("ing")); // prettier-ignore
  if (acts) t.pos = "NOUN";
}

/** "investments, which amount to 2.5 billion" */
const AFTER_RELATIVE = new Set(["amount", "total"]);

/** "have been planning a bridge": nouns too */
const AFTER_BEEN = new Map([
  ["planning", "plan"],
  ["building", "build"],
  ["drafting", "draft"],
  ["training", "train"],
  ["hosting", "host"],
  ["funding", "fund"],
  ["shipping", "ship"],
  ["trading", "trade"]
]);

/** "is at present exporting 468 MW", "trade totals $2 billion" */
const BEFORE_FIGURE = new Map([
  ["totals", "total"],
  ["exporting", "export"],
  ["importing", "import"]
]);

const PAST_AND_NOUN = new Map([
  ["rose", "rise"],
  ["fell", "fall"],
  ["left", "leave"],
  ["saw", "see"],
  ["led", "lead"],
  ["sank", "sink"],
  ["spoke", "speak"]
]);

/** Few words are looked for at all. */
const LOOKED_FOR = new Set([
  "departed", "sent", "contingent", "military",
  ...AFTER_BEEN.keys(), ...AFTER_RELATIVE, ...BEFORE_FIGURE.keys(), ...PAST_AND_NOUN.keys()
]); // prettier-ignore
