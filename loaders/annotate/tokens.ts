import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import type {Pos, Token} from "../types.ts";
import {beforeTime} from "./betweenTimes.ts";
import {lowerOf} from "./lower.ts";

/**
 * Tokens, parts of speech and lemmas are wink-nlp's; it was the best measured of the libraries that are fast and exact
 * enough (98 of 100 tags). It keeps no offsets, so each token is found again by searching forward from the last one.
 */
const nlp = winkNLP(model, ["pos"]);
const its = nlp.its;

/** wink takes a time that grows with the square of an unbroken run: longer ones are masked before it sees them. */
const LONGEST_RUN = 80;
const UNBROKEN = new RegExp(`(?<!\\S)\\S{${LONGEST_RUN + 1},}`, "gu");

/** Whether some run may be longer than `LONGEST_RUN`: a quick look from space to space. */
function mayBeUnbroken(text: string): boolean {
  let from = 0;
  while (text.length - from > LONGEST_RUN) {
    const space = text.lastIndexOf(" ", from + LONGEST_RUN);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

/** A sentence to be cut into tokens, and where it stands in the body: token offsets are the body's. */
interface Piece {
  text: string;
  start: number;
}

/** Characters that wink reads at once, about: a call costs as much as some twenty words, and tells each sentence from the next. */
const AT_ONCE = 8000;

/**
 * Splits sentences into tokens.
 *
 * @param sentences in the order of the text
 * @returns the tokens of each
 */
export function tokenize(sentences: readonly Piece[]): Token[][] {
  const found: Token[][] = [];
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    for (let length = sentences[from]!.text.length; to < sentences.length && length < AT_ONCE; to++)
      length += sentences[to]!.text.length;
    found.push(...readTogether(sentences.slice(from, to)));
    from = to;
  }
  return found;
}

function readTogether(sentences: readonly Piece[]): Token[][] {
  const plain = sentences.map(({text}) => legible(text));
  const shown = plain.join("\n");
  const tokens = nlp.readDoc(shown).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as unknown as string[];
  const lemmas = tokens.out(its.lemma as never) as unknown as string[];
  const found: Token[][] = sentences.map(() => []);
  let from = 0;
  // the sentence that is being read, and where it begins and ends among those shown
  let k = 0;
  let begins = 0;
  let ends = plain[0]!.length;
  for (let i = 0; i < values.length; i++) {
    const shownAs = values[i]!;
    if (tags[i] === "SPACE" || shownAs.trim() === "") continue;
    const at = shown.indexOf(shownAs, from);
    if (at < 0) continue;
    from = at + shownAs.length;
    while (at >= ends) {
      begins = ends + 1;
      ends = begins + plain[++k]!.length;
    }
    const {text, start} = sentences[k]!;
    // wink's own string where it is the text's: it is known to every set of words already
    const value = plain[k] === text ? shownAs : text.slice(at - begins, from - begins);
    const lower = lowerOf(value);
    const result = found[k]!;
    result.push({
      index: result.length,
      text: value,
      lower,
      lemma: lemmas[i] ?? lower,
      pos: (tags[i] ?? "X") as Pos,
      start: start + at - begins,
      end: start + from - begins
    });
  }
  for (const result of found) {
    repair(result);
    for (let i = 0; i < result.length; i++) repairPresent(result, result[i]!, i);
  }
  return found;
}

/** A sentence as wink is shown it, of the same length. */
function legible(text: string): string {
  const plain = plainLetters(text);
  return mayBeUnbroken(plain)
    ? plain.replace(UNBROKEN, (run) => `${"x".repeat(8)}${" ".repeat(run.length - 8)}`)
    : plain;
}

/** "President Aydin tours Africa", "Nazarov plans to visit Kabul": presents that are nouns too, right after a name or an office, read as verbs. */
function repairPresent(tokens: Token[], t: Token, i: number): void {
  if (t.pos === "PUNCT" || t.pos === "DET" || t.pos === "ADP") return;
  repairAfterModal(tokens, t, i);
  repairPlanning(tokens, t, i);
  repairSealing(tokens, t, i);
  repairOwned(tokens, t, i);
  repairInTurn(tokens, t, i);
  repairModifier(tokens, t, i);
  repairAttribute(tokens, t, i);
  repairLast(tokens, t, i);
  repairSpent(tokens, t, i);
  repairName(tokens, t, i);
  repairPast(tokens, t, i);
  const lemma = t.pos === "NOUN" ? PRESENT_AND_NOUN.get(t.lower) : undefined;
  const before = tokens[i - 1];
  // "Nabil Rashwan, the Egyptian foreign minister, travels to Eritrea"
  const subject = before?.text === "," ? tokens[i - 2] : before;
  // "The Japanese parliament plans to deploy"
  const isBody = lemma === "plan" && subject !== undefined && BODIES.has(subject.lower) && opensPhrase(tokens, i - 1); // prettier-ignore
  if (!lemma || !subject || !(isBody || isName(subject) || OFFICE_ENDS.has(subject.lower))) return;
  const after = tokens[i + 1];
  const follows =
    lemma === "visit" || lemma === "tour" || lemma === "host" || lemma === "sign"
      ? /^(PROPN|DET|ADJ|NOUN|NUM)$/.test(after?.pos ?? "")
      : lemma === "plan"
        ? after?.lower === "to" || /^(a|trip|visit)$/.test(after?.lower ?? "")
        : /^(in|at|to|for|from|over|off|home|on)$/.test(after?.lower ?? "");
  // "The Iran plans to build": an article makes the name a modifier
  if (follows && !(lemma === "plan" && opensWithArticle(tokens, i - 1)))
    Object.assign(t, {pos: "VERB", lemma});
}

/** "Minister Berzins hurried to Lima", "the premier scrubbed a trip": a past right after a name or an office, taken for an adjective or a noun. */
function repairPast(tokens: Token[], t: Token, i: number): void {
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

/** The bare form of a past ("lapsed", "scrubbed"), as wink gives it where the word is a verb beyond doubt. */
const bareOf = (past: string): string =>
  (
    nlp
      .readDoc(`they ${past} it`)
      .tokens()
      .out(its.lemma as never) as unknown as string[]
  )[1] ?? past;

/** "will welcome the premier to Washington": tagged as an adjective or a noun. */
function repairAfterModal(tokens: Token[], t: Token, i: number): void {
  if (!AFTER_MODAL.has(t.lower) || !/^(NOUN|ADJ|PROPN)$/.test(t.pos)) return;
  // "will on Monday visit Lima"
  const before = tokens[tokens[i - 1]?.pos === "ADV" ? i - 2 : beforeTime(tokens, i)];
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
  if (t.pos !== "NOUN" || !MEANING.has(t.lower) || tokens[i + 1]?.lower !== "to") return;
  const before = tokens[i - 1];
  const isPlural = before?.pos === "NOUN" && before.lemma !== before.lower;
  // "the ministers of Serbia and Ghana aim to sign"
  const isPair = /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") && !/^(?:DET|ADJ)$/.test(tokens[i - 2]?.pos ?? "") && tokens.slice(Math.max(0, i - 8), i).some((w) => w.lower === "and"); // prettier-ignore
  // "signed a treaty on Monday and plan to sign another"
  const isJoined = before?.lower === "and" && /^(?:PROPN|NUM|PUNCT|ADV)$/.test(tokens[i - 2]?.pos ?? "");
  if ((isPlural || isPair || isJoined || before?.text === ",") && tokens[i + 2]?.pos === "VERB")
    Object.assign(t, {pos: "VERB", lemma: t.lower});
}

/** "wrapped up talks in Lusaka, sealing a deal": a participle behind a comma, tagged as an adjective or a noun. */
function repairSealing(tokens: Token[], t: Token, i: number): void {
  if (t.pos !== "NOUN" && t.pos !== "ADJ") return;
  // "in March 2023 put pen to paper"
  if (t.lower === "put" && /^(?:pen|an|their|its|his|her)$/.test(tokens[i + 1]?.lower ?? "")) Object.assign(t, {pos: "VERB", lemma: "put"}); // prettier-ignore
  if (t.lower === "sign" && isSignedBySeveral(tokens, i)) Object.assign(t, {pos: "VERB", lemma: "sign"});
  // "the pact, which lapsed in July"
  if (t.lower === "lapsed" && /^(?:which|that)$/.test(tokens[i - 1]?.lower ?? "")) Object.assign(t, {pos: "VERB", lemma: "lapse"}); // prettier-ignore
  const lemma = SEALING.get(t.lower);
  if (lemma && tokens[i - 1]?.text === "," && /^(?:DET|NUM|ADJ|PRON)$/.test(tokens[i + 1]?.pos ?? ""))
    Object.assign(t, {pos: "VERB", lemma});
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

const MEANING = new Set(["plan", "aim", "hope"]);

const SEALING = new Map([
  ["sealing", "seal"],
  ["striking", "strike"],
  ["clinching", "clinch"],
  ["inking", "ink"],
  ["penning", "pen"],
  ["initialling", "initial"],
  ["initialing", "initial"]
]);

/** "during her stay in Yaoundé": a noun after its owner. */
function repairOwned(tokens: Token[], t: Token, i: number): void {
  if (
    t.pos === "VERB" &&
    /^(stay|visit|tour|stop|trip)$/.test(t.lower) &&
    (/^(his|her|their|its|the|a)$/.test(tokens[i - 1]?.lower ?? "") ||
      // "a planned stop in"
      (/^(planned|scheduled|expected|brief|short|proposed)$/.test(tokens[i - 1]?.lower ?? "") &&
        tokens[i - 2]?.pos === "DET"))
  )
    Object.assign(t, {pos: "NOUN", lemma: t.lower});
}

/** "The premier in turn had visited Lima": no verb. */
function repairInTurn(tokens: Token[], t: Token, i: number): void {
  if (t.pos === "VERB" && t.lower === "turn" && tokens[i - 1]?.lower === "in") t.pos = "NOUN";
}

/** "sold its neighbour liquefied gas", "on subjects from tourism to drug control": words before a noun, tagged as its verbs. */
function repairModifier(tokens: Token[], t: Token, i: number): void {
  if (t.pos !== "VERB") return;
  const after = tokens[i + 1]?.lower ?? "";
  if (/^(?:liquefied|liquified|compressed)$/.test(t.lower) && /^(?:natural|petroleum|gas)$/.test(after))
    Object.assign(t, {pos: "ADJ", lemma: t.lower});
  // "exported logs worth $178 million"
  if (after === "worth" && /[^s]s$/.test(t.lower) && tokens[i - 1]?.pos === "VERB")
    Object.assign(t, {pos: "NOUN", lemma: t.lower.slice(0, -1)});
  // "4,200 tons of copper concentrate"
  const isOre = /^concentrates?$/.test(t.lower) && METALS.test(tokens[i - 1]?.lower ?? "");
  if (isOre && tokens[i + 1]?.lower !== "on") Object.assign(t, {pos: "NOUN", lemma: "concentrate"});
  const isRange =
    tokens[i - 1]?.lower === "to" && tokens[i - 3]?.lower === "from" && tokens[i - 2]?.pos === "NOUN";
  if (isRange && MOSTLY_NOUNS.has(t.lower) && tokens[i + 1]?.pos === "NOUN")
    Object.assign(t, {pos: "NOUN", lemma: t.lower});
}

/** "to neighbouring Suriname", "flew to war-torn Sudan": what a country is, read as a verb behind "to". */
function repairAttribute(tokens: Token[], t: Token, i: number): void {
  if (t.pos !== "VERB" || tokens[i + 1]?.pos !== "PROPN") return;
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
  if (t.pos !== "NOUN" || t.lower !== "spending" || tokens[i - 1]?.pos !== "ADP") return;
  if (
    tokens
      .slice(i + 2, i + 4)
      .some((k) => /^(?:hours?|days?|nights?|weeks?|weekend|morning|afternoon|evening)$/.test(k.lower))
  )
    // prettier-ignore
    Object.assign(t, {pos: "VERB", lemma: "spend"});
}

/** "He last set foot in Peru": taken for what lasts. */
function repairLast(tokens: Token[], t: Token, i: number): void {
  const after = tokens[i + 1];
  if (t.pos !== "VERB" || t.lower !== "last") return;
  // "suspended it last month"
  if (TIME_AFTER_LAST.test(after?.lower ?? "")) Object.assign(t, {pos: "ADJ", lemma: "last"});
  if (after?.lower !== "set") return;
  t.pos = "ADV";
  Object.assign(after, {pos: "VERB", lemma: "set"});
}

const TIME_AFTER_LAST = /^(?:week|weekend|month|quarter|year|night|spring|summer|autumn|fall|winter|\w+day|january|february|march|april|june|july|august|september|october|november|december)$/; // prettier-ignore

const NEXT_DOOR = /^(?:neighbou?ring|surrounding)$/;

const METALS = /^(?:copper|zinc|lead|iron|tin|nickel|lithium|uranium|gold|manganese|tungsten|molybdenum|ore)$/; // prettier-ignore
const MOSTLY_NOUNS = new Set(["border", "drug", "farm", "film", "fish", "land", "water"]);

/** "Luka Vuković pressed": a capitalised word after a name, read as an adjective or an adverb, is part of the name. */
function repairName(tokens: Token[], t: Token, i: number): void {
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
  if (!before || !MISREAD_IN_NAMES.has(t.pos) || !isName(before) || !/^\p{Lu}\p{Ll}/u.test(t.text)) return;
  // "in Siem Reap in May": no verb in its bare form follows a name
  const isBare =
    t.pos === "VERB" && t.lemma === t.lower && (!after || /^(?:ADP|PUNCT|PART)$/.test(after.pos));
  if (isBare || after?.pos === "VERB" || after?.pos === "AUX" || after?.text === ",")
    Object.assign(t, {pos: "PROPN", lemma: t.lower});
}

const MISREAD_IN_NAMES = new Set(["ADJ", "ADV", "X", "INTJ", "SYM", "VERB"]);

const AFTER_MODAL = new Set(
  "welcome host visit tour head travel land stop sign address transit chair open end initial ink seal".split(
    " "
  )
);

const isName = (t: Token): boolean => t.pos === "PROPN" && /^\p{Lu}/u.test(t.text);

function opensWithArticle(tokens: Token[], from: number): boolean {
  let k = from;
  while (k > 0 && tokens[k]?.pos === "PROPN") k--;
  return tokens[k]?.pos === "DET";
}

/** "the South African government", not "government plans to build a road". */
function opensPhrase(tokens: Token[], last: number): boolean {
  let k = last - 1;
  while (k >= 0 && last - k < 5 && /^(?:ADJ|PROPN|NOUN)$/.test(tokens[k]!.pos)) k--;
  return tokens[k]?.lower === "the";
}

const BODIES = new Set("government parliament ministry army military navy cabinet junta administration authority company".split(" ")); // prettier-ignore

const OFFICE_ENDS = new Set(
  "minister president premier king queen chancellor secretary chief emir leader speaker envoy pope sultan he she".split(
    " "
  )
);

const PRESENT_AND_NOUN = new Map(
  "visit tour return host plan stop travel land sign drive move jet sail head journey hop trek"
    .split(" ")
    .map((verb) => [`${verb}s`, verb])
);

/** Letters beyond Latin-1, marks on their own, and letters that look like apostrophes ("Nukuʻalofa"). */
const FOREIGN = /[\u0100-\u02bf\u1e00-\u1eff]|\p{Mn}/gu;
/** What `FOREIGN` finds lies beyond Latin-1. */
const FOREIGN_AT_ALL = /[^\u0000-\u00ff]/; // eslint-disable-line no-control-regex
const BASE: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ə: "a",
  Ə: "A",
  œ: "o",
  Œ: "O",
  ŋ: "n"
};

/**
 * The text with plain letters in place of those that wink breaks a word at ("Vukovi|ć"), of the same length: a letter
 * stands for its marked form, and an "h", which changes no word's shape, for a mark on its own.
 */
function plainLetters(text: string): string {
  if (!FOREIGN_AT_ALL.test(text)) return text;
  return text.replace(FOREIGN, (letter) => {
    const base = BASE[letter] ?? letter.normalize("NFD").charAt(0);
    return /[A-Za-z]/.test(base) ? base : "h";
  });
}

/** "Trade between the two rose to $5 billion": pasts that are nouns too, before a preposition, read as verbs. */
function repair(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    repairMilitary(tokens, t, i);
    if (t.pos !== "NOUN") continue;
    // "which the two have been planning since 2012"
    const progressive = tokens[i - 1]?.lower === "been" ? AFTER_BEEN.get(t.lower) : undefined;
    if (progressive) Object.assign(t, {pos: "VERB", lemma: progressive});
    if (AFTER_RELATIVE.has(t.lower) && /^(?:which|that|they|these)$/.test(tokens[i - 1]?.lower ?? ""))
      Object.assign(t, {pos: "VERB", lemma: t.lower});
    const trading = BEFORE_FIGURE.get(t.lower);
    if (trading && /^(?:NUM|ADV|SYM)$/.test(tokens[i + 1]?.pos ?? ""))
      Object.assign(t, {pos: "VERB", lemma: trading});
    if (!PAST_AND_NOUN.has(t.lower)) continue;
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
