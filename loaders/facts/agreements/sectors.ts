/** What an agreement is about, as the text lists it. */
import {COVERING, SECTOR_FILLERS, SECTOR_LEADS} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, Token} from "../../types.ts";
import type {Phrase} from "./phrase.ts";
import {holdsAny, wordsFrom} from "../near.ts";
import {startsAnother} from "./clause.ts";

const LONGEST = 60;

/** The fields that a list after the agreements names: "in the fields of energy, transport, health and labor". */
export function sectorsOf(phrase: Phrase): string[] {
  const {sentence, last} = phrase;
  const {tokens} = sentence;
  for (let k = last + 1; k < tokens.length && k - last < 24; k++) {
    const t = tokens[k] as Token;
    if (t.text === ";" || t.lower === "from" || (t.pos === "CCONJ" && k > last) || SAID.has(t.lower)) break;
    if (
      !SECTOR_LEADS.has(t.lower) ||
      sentence.dates.some(
        (d) => d.start <= (tokens[k + 1]?.start ?? 0) && (tokens[k + 1]?.start ?? 0) < d.end
      )
    )
      continue;
    if (!phrase.plural && !holdsAny(tokens, JOINING, k, k + LONGEST)) continue;
    const list = listFrom(sentence, k + 1);
    // "in the presence of", "on the Interconnector, a cable": no lists
    const isField =
      t.lower !== "in" || /^(fields?|areas?|sectors?|spheres?|domains?)$/.test(tokens[k + 2]?.lower ?? "");
    if (list.length === 1 && !isField) continue;
    if (list.length > 1 || (phrase.plural && list.length === 1 && !isPlace(sentence, tokens[k + 1])))
      return list;
    if (k > last + 1 && list.length === 1) continue;
  }
  return [];
}

const SAID = new Set(["said", "says", "saying"]);
const JOINING = new Set(["and", "&"]);

/** "The agreements cover energy, water and rail": the fields that a sentence on agreements told before adds. */
export function sectorsOfVerb(sentence: AnnotatedSentence, after: number): string[] {
  const verb = sentence.verbs.find((v) => v.head > after && v.head - after < 6 && COVERING.has(v.lemma));
  return verb ? listFrom(sentence, verb.head + 1) : [];
}

const isShare = (tokens: readonly Token[], t: Token): boolean =>
  (t.pos === "NUM" && /^(on|in|for|of|covering)$/.test(tokens[t.index + 1]?.lower ?? "")) ||
  (/^(them|these|those)$/.test(t.lower) && tokens[t.index - 1]?.lower === "of");

const isPlace = (sentence: AnnotatedSentence, t: Token | undefined): boolean =>
  t !== undefined && (t.pos === "PROPN" || sentence.places.some((p) => p.start <= t.start && t.end <= p.end));

/** Length in tokens of words between the items that name none: "besides", "among other things", "in addition to". */
function asideAt(tokens: readonly Token[], k: number): number {
  if (!ASIDES.has(tokens[k]!.lower)) return 0;
  const aside = /^(?:among (?:other|many) (?:things|fields|areas|sectors|matters)|in addition to|along with|as well as|together with|apart from|aside from|inter alia|besides|alongside|notably|remaining (?:\w+)(?: on)?)\b/.exec(wordsFrom(tokens, k, k + 3)); // prettier-ignore
  return aside ? aside[0].split(" ").length : 0;
}

/** First words of these. */
const ASIDES = new Set(["among", "in", "along", "as", "together", "apart", "aside", "inter", "besides", "alongside", "notably", "remaining"]); // prettier-ignore

/** Items from `from` on, parted by commas and "and", up to a verb, a date or a place. */
function listFrom(sentence: AnnotatedSentence, from: number): string[] {
  const {tokens} = sentence;
  const items: Token[][] = [[]];
  let joined = false;
  for (let k = from; k < tokens.length && k - from < LONGEST; k++) {
    const t = tokens[k] as Token;
    const item = items.at(-1) as Token[];
    const aside = asideAt(tokens, k);
    if (aside > 0) {
      k += aside - 1;
      continue;
    }
    // "three on agriculture and one on disaster relief", "sixteen of them in education"
    if (item.length === 0 && isShare(tokens, t)) continue;
    if (ends(sentence, t, item)) {
      // "energy and labor, the Cabinet said": a subject is no item
      if (
        items.length > 1 &&
        !joined &&
        (t.pos === "AUX" || t.pos === "VERB") &&
        !/^(aimed|signed)$/.test(t.lower)
      )
        items.pop();
      break;
    }
    if (
      t.text === "," ||
      (t.pos === "CCONJ" && /^(and|&|or)$/.test(t.lower)) ||
      (t.lower === "well" && tokens[k - 1]?.lower === "as")
    ) {
      // "trade, defence and culture, the president said": the list has ended
      if (t.text === "," && joined && /^(PROPN|DET|PRON)$/.test(tokens[k + 1]?.pos ?? "")) break;
      if (t.text !== ",") joined = true;
      if (item.length > 0) items.push([]);
    } else if (
      item.length > 0 ||
      !((SECTOR_FILLERS.has(t.lower) && tokens[k + 1]?.lower !== "from") || t.pos === "DET")
    )
      item.push(t);
    else if (t.lower === "other" && items.length > 1) break;
  }
  return items
    .flatMap((item) => rangeOf(textOf(sentence, item)))
    .filter((text) => text !== "" && !/^(?:as|so|such)$/.test(text));
}

function ends(sentence: AnnotatedSentence, t: Token, item: Token[]): boolean {
  // "signed in Bishkek", "from a roadmap on trade to …"
  if (
    sentence.places.some((p) => p.start <= t.start && t.end <= p.end && p.kind !== "demonym" && !p.modifier)
  )
    return true;
  if (item.length === 0 && NO_OPENERS.has(t.lower)) return true;
  if (ENDS.has(t.lower))
    return t.lower !== "as" || !/^(well|as)$/.test(sentence.tokens[t.index + 1]?.lower ?? "");
  if (t.pos === "AUX" || t.pos === "PRON" || sentence.dates.some((d) => d.start <= t.start && t.end <= d.end))
    return true;
  if ((t.lower === "in" || t.lower === "on") && item.length > 0) return true;
  if (startsAnother(sentence.tokens, t)) return true;
  if (t.pos === "VERB" && item.length === 0 && !t.lower.endsWith("ing")) return true;
  return sentence.verbs.some((v) => v.first === t.index && v.form === "finite");
}

const NO_OPENERS = new Set(
  "from for under among without within before sideline sidelines margin margins occasion behalf presence eve basis spot".split(
    " "
  )
);
const ENDS = new Set(
  '; : . ( ) — ? ! ” " between with that which who while when where after before during according as at by under aimed worth signed'.split(
    " "
  )
);

/** "subjects from tourism to drug control": the two ends of what is covered. */
function rangeOf(text: string): string[] {
  const [, from, to] = RANGE.exec(text) ?? [];
  return from && to ? [from, to] : [text];
}

const RANGE = /^(?:subjects?|matters?|topics?|issues?|questions?|things?|everything|fields?|areas?) (?:ranging |running )?from (.+) to (.+)$/; // prettier-ignore

function textOf(sentence: AnnotatedSentence, item: Token[]): string {
  const [first, last] = [item[0], item.at(-1)];
  if (!first || !last) return "";
  const trimmed = sentence.text.slice(first.start - sentence.start, last.end - sentence.start).toLowerCase();
  return trimmed
    .replace(
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:of them |of these )?(?:on|in|for) /,
      ""
    )
    .replace(/^(?:the|a|an) /, "")
    .replace(/ (?:sectors?|fields?|areas?|on|in|of|to)$/, "")
    .trim();
}
