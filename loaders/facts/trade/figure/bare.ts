/** Numbers that borrow a unit ("fell to 30 million in 2020") and fractions that are a percentage ("a third of its gas"). */
import type {
  AnnotatedArticle,
  AnnotatedSentence,
  NumberMention,
  QuantityMention,
  Token
} from "../../../types.ts";

/** "came to 45 million euros in 2019, fell to 30 million in 2020": a number that lends its unit from the quantity before it. */
export function withBareNumbers(
  sentence: AnnotatedSentence,
  before: QuantityMention | null
): QuantityMention[] {
  const all = [...sentence.quantities];
  for (const number of sentence.numbers) {
    const lender =
      all.findLast((q) => q.end <= number.start && q.kind !== "percent" && !q.conversion) ?? before;
    if (!lender || number.ordinal || number.value === null) continue;
    const like = isListed(sentence, number, lender) || isTimed(sentence, number, lender);
    if (!SCALED.test(number.text) && !like) continue;
    if (all.some((q) => q.start < number.end && number.start < q.end)) continue;
    if (!like && !isBare(sentence, number, lender)) continue;
    const {value, valueMax, qualifier, core, start, end, text} = number;
    const {kind, unit} = lender;
    // "raise the supply to a billion a year"
    const per = (A_YEAR.exec(sentence.text.slice(core.end - sentence.start))?.[1] ?? lender.per) as QuantityMention["per"]; // prettier-ignore
    all.push({
      type: "quantity",
      recognizer: "trade/bare-number",
      start,
      end,
      text,
      kind,
      value,
      valueMax,
      qualifier,
      unit,
      per,
      core,
      conversion: false
    });
  }
  all.push(...fractions(sentence, all));
  return all.sort((a, b) => a.start - b.start);
}

/** "Trade stood at 540 billion CFA francs in 2022. It fell to 480 billion the year after.": the quantity told last, in the sentence before. */
export function lenderBefore(article: AnnotatedArticle, sentence: AnnotatedSentence): QuantityMention | null {
  let previous = article.sentences[sentence.index - 1];
  // "Trade was 31 million dollars. We are not satisfied with it. We shall bring it to half a billion"
  for (let i = 0; i < 2 && previous?.quantities.length === 0; i++)
    previous = article.sentences[previous.index - 1];
  if (!previous || previous.paragraph !== sentence.paragraph) return null;
  return previous.quantities.findLast((q) => q.kind !== "percent" && !q.conversion) ?? null;
}

/** "nearly half of Brazilian demand", "a third of its gas", "half its oil": percent, to one decimal place. */
function fractions(sentence: AnnotatedSentence, all: readonly QuantityMention[]): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (const number of sentence.numbers) {
    const {value, valueMax, core, start, end, text, qualifier} = number;
    if (value === null || valueMax !== null || value <= 0 || value >= 1) continue;
    if (all.some((q) => q.start < end && start < q.end)) continue;
    const next = sentence.tokens.find((t) => t.start >= core.end);
    // "got 35 per cent of its gas from Oman and a fifth from Egypt"
    const goesOn = next?.lower === "from" && sentence.quantities.some((q) => q.kind === "percent" && q.end < start); // prettier-ignore
    const leads = next && next.start - core.end <= 1 && (goesOn || /^(?:of|its|their|the|our|all)$/.test(next.lower)); // prettier-ignore
    // "Of its crude, four-fifths still comes from Russia"
    if (!leads && !OF_WHOLE.test(sentence.text.slice(0, start - sentence.start))) continue;
    found.push({
      ...{
        type: "quantity",
        recognizer: "trade/fraction",
        start,
        end,
        text,
        core,
        qualifier,
        conversion: false
      },
      ...{kind: "percent", value: Math.round(value * 1000) / 10, valueMax: null, unit: "percent", per: ""}
    });
  }
  return found;
}

const OF_WHOLE = /^Of (?:its|their|the|all)\b[^,.;:]{2,40}, (?:[a-z]+ ){0,2}$/;
/** "raise the supply to a billion a year" */
const A_YEAR = /^ (?:a|per|each|every) (day|month|year)\b(?! (?:earlier|ago|before|later|on)\b)/;
const SCALED = /(?:million|billion|trillion|bn|mn|crore|lakh)\b/i;

/** No noun follows that the number could count, and a word of rising, falling or comparing stands before it. */
function isBare(
  {tokens, places}: AnnotatedSentence,
  {start, end}: NumberMention,
  {kind}: QuantityMention
): boolean {
  const next = tokens.find((t) => t.start >= end);
  const before = tokens.findLast((t) => t.end <= start);
  const ends =
    !next ||
    /^(?:corresponded|represented|came|went|were|was|are|is)$/.test(next.lower) ||
    /^(?:[,.;:)”"’»]|in|last|this|from|by|and|a|per|the|while|but|to|next|two|at|within|during|year|over|today|now|then|currently|before|after|as|on|invested|owed|annually|yearly|each|every|between|during|throughout|against|compared|versus|since|under|when|which|with|because|according|although|though|worldwide|there)$/.test(
      next.lower
    );
  // "accounted for 71 million of that"
  const ofThat =
    kind === "money" &&
    next?.lower === "of" &&
    /^(?:that|it|this)$/.test(tokens[next.index + 1]?.lower ?? "");
  return (
    (ends || ofThat) &&
    (isOwner(tokens, before?.index ?? -1, places) ||
      // "exports stayed in 2.1 billion"
      (before?.lower === "in" &&
        /^(?:stay|remain|close|end|result|settle)$/.test(tokens[before.index - 1]?.lemma ?? "")) ||
      /^(?:to|from|at|of|about|around|nearly|reached|hit|with|against|now|already|currently|was|were|over|almost|some|worth|than|,|and|for|by|only|just|past|which|[:;])$/.test(
        before?.lower ?? ""
      ) ||
      // "and bought from it 815 million"
      (/^(?:it|them|there)$/.test(before?.lower ?? "") &&
        /^(?:from|to|in)$/.test(tokens[(before?.index ?? 0) - 1]?.lower ?? "")) ||
      // "Ecuador sold to Peru 900 million"
      isPartner(tokens, before?.index ?? -1, places) ||
      before?.pos === "VERB" ||
      before?.pos === "AUX")
  );
}

/** "126 billion shillings' worth, against Pakistan's 65.7 billion": whose it is stands right before. */
const isOwner = (tokens: readonly Token[], k: number, places: AnnotatedSentence["places"]): boolean =>
  /^['’]s?$/.test(tokens[k]?.text ?? "") && places.some((p) => p.end === tokens[k - 1]?.end);

/** "sold to Peru 900 million": with whom stands right before. */
const isPartner = (tokens: readonly Token[], k: number, places: AnnotatedSentence["places"]): boolean =>
  places.some((p) => p.end === tokens[k]?.end && /^(?:to|from)$/.test(tokens.findLast((t) => t.end <= p.start)?.lower ?? "")); // prettier-ignore

/** "will rise to 650 MW by 2027 and 800 by 2029": like the one before, and with a year of its own. */
function isTimed(
  {tokens, quantities}: AnnotatedSentence,
  {start, end, value}: NumberMention,
  lender: QuantityMention
): boolean {
  if (lender.kind !== "physical" || !quantities.includes(lender) || (value ?? 0) < 10) return false;
  const year = (from: number) => {
    const k = tokens.findIndex((t) => t.start >= from);
    return /^(?:by|in)$/.test(tokens[k]?.lower ?? "") && /^(?:19|20)\d\d$/.test(tokens[k + 1]?.text ?? "");
  };
  const before = tokens.findLast((t) => t.end <= start)?.lower ?? "";
  return /^(?:,|and|to)$/.test(before) && year(end) && year(lender.end);
}

/** "9,000 MW to Thailand, 5,000 to Vietnam and 6,000 to Cambodia": like the one before, and with a partner of its own. */
function isListed(
  {tokens, places, quantities}: AnnotatedSentence,
  {start, end, value}: NumberMention,
  lender: QuantityMention
): boolean {
  const at = tokens.findIndex((t) => t.start >= end);
  const before = tokens.findLast((t) => t.end <= start);
  const partner = places.find((p) => p.start === tokens[at + 1]?.start);
  return (
    /^(?:to|from)$/.test(tokens[at]?.lower ?? "") &&
    partner !== undefined &&
    /^(?:,|and|;|but)$/.test(before?.lower ?? "") &&
    (quantities.includes(lender) || lender.recognizer === "trade/bare-number") &&
    (value ?? 0) >= 10
  );
}
