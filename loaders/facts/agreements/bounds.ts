/** Where the noun phrase of an agreement begins. */
import {DEAL_NOUNS, EVENT_NOUNS, GROUP_NOUNS, TIME_NOUNS, VAGUE_COUNTS} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import {UPPER, tokenAt} from "../near.ts";

/** Goes left over what names the agreement: nouns, adjectives, compounds, "economic and technical". */
export function coreStart(sentence: AnnotatedSentence, head: number): number {
  const {tokens} = sentence;
  let k = head;
  let joined = false;
  while (k > 0 && head - k < 14) {
    const t = tokens[k - 1] as Token;
    if (!isNumber(sentence, t) && isModifier(tokens, t)) k--;
    else if (/^[-–‑&/]$/.test(t.text) && isModifierLike(tokens[k - 2])) k -= 2;
    else if (/^(and|&)$/.test(t.lower) && isJoinable(sentence, tokens[k - 2], tokens[k] as Token)) {
      joined = true;
      k -= 2;
    }
    // "General Security of Information Agreement", "Status of Forces Agreement"
    // "a Joint Commission for Cooperation agreement"
    else if (t.lower === "for" && isTitled(tokens[k - 2], tokens[k]) && tokens[k - 3]?.pos === "PROPN")
      k -= 2;
    else if (t.lower === "of" && (isTitled(tokens[k - 2], tokens[k]) || isStatus(tokens[k - 2], tokens[k])))
      k -= 2;
    else if (
      joined &&
      t.text === "," &&
      /^(NOUN|ADJ)$/.test(tokens[k - 2]?.pos ?? "") &&
      isJoinable(sentence, tokens[k - 2], tokens[k] as Token)
    )
      k -= 2;
    else break;
  }
  return k;
}

const isStatus = (left: Token | undefined, right: Token | undefined): boolean =>
  left?.lower === "status" && /^(?:forces|visiting)$/.test(right?.lower ?? "");

const isTitled = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.index > 0 &&
  /^\p{Lu}\p{Ll}/u.test(left.text) &&
  /^\p{Lu}\p{Ll}/u.test(right.text) &&
  !DEAL_NOUNS.has(left.lower) &&
  !EVENT_NOUNS.has(left.lower) &&
  !/^(?:ministry|minister|president|republic|kingdom|government|parliament|department|secretary|head|king|state)s?$/.test(
    left.lower
  );

/** "Seventeen documents": a capital at the head of the sentence makes a name of the number. */
const isNumber = ({numbers}: AnnotatedSentence, t: Token): boolean =>
  numbers.some((n) => !n.ordinal && n.core.start <= t.start && t.end <= n.core.end);

const isModifierLike = (t: Token | undefined): boolean =>
  t !== undefined && /^(ADJ|NOUN|PROPN|X|VERB|ADV|NUM|ADP|PRON)$/.test(t.pos);

function isModifier(tokens: Token[], t: Token): boolean {
  if (VAGUE_COUNTS.has(t.lower) || TIME_NOUNS.has(t.lower)) return false;
  if (!/[\p{L}\p{N}]/u.test(t.text)) return false;
  if (t.pos === "NOUN" || t.pos === "ADJ" || t.pos === "X")
    return !/^(signs|inks|seals|dozen|score)$/.test(t.lower) && !GROUP_NOUNS.has(t.lower);
  if (t.pos === "PROPN") return !/day$/.test(t.lower) || !UPPER.test(t.text);
  const before = tokens[t.index - 1];
  if (t.pos === "ADV") return /^(newly|legally|previously|recently|long|so)$/.test(t.lower);
  // "signed implementing agreements"
  if (t.lower === "implementing" && /^(?:sign|ink|conclud|initial)\w*$/.test(before?.lower ?? ""))
    return true;
  // "one-stop"
  if (t.pos === "VERB" && before !== undefined && /^[-‑]$/.test(before.text)) return true;
  // "a status of visiting forces agreement"
  if (t.lower === "visiting" && tokens[t.index + 1]?.lower === "forces") return true;
  // "the Enhanced Basing Agreement"
  if (t.pos === "VERB" && /^\p{Lu}\p{Ll}+(?:ing|ed)$/u.test(t.text) && UPPER.test(tokens[t.index + 1]?.text ?? "") && (before?.pos === "DET" || (/^\p{Lu}\p{Ll}+ed$/u.test(before?.text ?? "") && tokens[t.index - 2]?.pos === "DET"))) return true; // prettier-ignore
  if (t.pos !== "VERB" || !/(ing|ed|en|wn)$/.test(t.lower)) return false;
  // "Laos and Chad also signed investment agreements": the clause's own verb
  const lead = before?.pos === "ADV" ? tokens[t.index - 2] : undefined;
  if (lead && /^(?:NOUN|PROPN|PRON|AUX)$/.test(lead.pos) && /^(?:signed|concluded|sealed|inked)$/.test(t.lower) && !/^(?:its|their|his|her|our)$/.test(lead.lower)) return false; // prettier-ignore
  return (
    before !== undefined &&
    (/^(DET|ADJ|NUM|ADV)$/.test(before.pos) ||
      /^[-‑]$/.test(before.text) ||
      /^(['’]s|its|their|his|her|our)$/.test(before.lower))
  );
}

/** What "and" may join inside a name: two words of one sort, no agreements, no countries. */
function isJoinable(sentence: AnnotatedSentence, left: Token | undefined, right: Token): boolean {
  if (
    !left ||
    (DEAL_NOUNS.has(left.lower) && left.lower !== "partnership") ||
    !/^(NOUN|ADJ|PROPN)$/.test(left.pos)
  )
    return false;
  if (sentence.places.some((p) => p.start <= left.start && left.end <= p.end) && left.pos === "PROPN")
    return false;
  if (sentence.people.some((p) => p.phrase.start <= left.start && left.end <= p.phrase.end)) return false;
  return UPPER.test(left.text) === UPPER.test(right.text) || left.index === 0;
}

/** Goes left over determiner, number and "a series of". */
export function determinerStart(sentence: AnnotatedSentence, core: number): number {
  const {tokens} = sentence;
  let k = core;
  while (k > 0 && core - k < 12) {
    const t = tokens[k - 1] as Token;
    const isGroup =
      t.lower === "of" &&
      (GROUP_NOUNS.has(tokens[k - 2]?.lower ?? "") || /^(one|total)$/.test(tokens[k - 2]?.lower ?? "")) &&
      tokens[k - 2]?.lower !== "one";
    if (isGroup) k -= 2;
    // "seven (7) instruments"
    else if (t.text === ")" && tokens[k - 2]?.pos === "NUM" && tokens[k - 3]?.text === "(") k -= 3;
    // "the March 2023 accord", and not "In February eight memoranda were signed"
    else if (
      sentence.dates.some(
        (d) => d.start <= t.start && t.end <= d.end && !/^(?:in|on|by)$/.test(d.relation)
      ) &&
      /^(\d{4}|\p{Lu}\p{L}+)$/u.test(t.text)
    )
      k--;
    else if (
      t.pos === "NUM" ||
      (t.pos === "SYM" && !/[();:,]/.test(t.text)) ||
      isNumber(sentence, t) ||
      VAGUE_COUNTS.has(t.lower) ||
      /^[“"‘«„]$/.test(t.text)
    )
      k--;
    else if (
      // "during which agreements are to be signed"
      (t.pos === "DET" && t.lower !== "which") ||
      /^(its|their|his|her|our|dozen|score|new|wide|whole|both|grand|small|large|long|joint|at|least|than|about|around|nearly|almost|roughly|over|total)$/.test(
        t.lower
      )
    )
      k--;
    else break;
    if (
      /^(a|an|the|this|that|these|those|its|their|his|her|our|both|no|any)$/.test(tokens[k]?.lower ?? "") &&
      tokens[k - 1]?.lower !== "all"
    )
      break;
  }
  while (
    k < core &&
    /^(over|about|at|around)$/.test(tokens[k]?.lower ?? "") &&
    !sentence.numbers.some((n) => n.start <= (tokens[k]?.start ?? 0) && (tokens[k]?.end ?? 0) <= n.end)
  )
    k++;
  // "as many as eight MoUs": the number's own words of qualification
  const from = tokens[k]?.start ?? 0;
  const number = sentence.numbers.find(
    (n) => n.start < from && n.end >= from && n.end <= (tokens[core]?.start ?? 0)
  );
  return number ? tokenAt(tokens, number.start) : k;
}
