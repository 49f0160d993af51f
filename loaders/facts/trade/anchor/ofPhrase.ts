/** Figures behind their noun: "trade of $5bn", "a trade target of $20bn", "imports from Iran ($3bn)". */
import {TARGET_NOUNS, TRANSPARENT} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {wordAt} from "../figure/words.ts";
import {type Sense, nounSense} from "../words.ts";
import {type Anchor, found} from "./shape.ts";

const LINKS =
  /^(?:accounting|contributing|for|of|worth|totalling|totaling|reaching|exceeding|surpassing|nearing|approaching|topping|amounting|valued|estimated|at|to|by|with|,|\(|some|about|around|roughly|nearly|almost|over|under|more|less|than|up|approximately|as|much|just|only|a|an|the|record|at least|another|further|well|below|above|least|most|around|currently|now|annually|yearly|today|combined|total|was|were|is|are|stood|hit|reached|:|–|—|-|\))$/;

/** "trade of $5bn", "exports worth", "imports from Iran $3bn", "a target of", "exports (…)". */
export function ofPhrase(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, first, from} = figure;
  let k = first - 1;
  let link = "";
  while (k >= from && k > first - 8 && LINKS.test(wordAt(sentence, k)) && !isVerbToken(sentence, k))
    link = `${wordAt(sentence, k--)} ${link}`;
  if (
    DIFFERENCE.test(link) ||
    (/^(?:to|at) /.test(link) && !/\bof\b/.test(link) && verb && verb.head > 0 && k > verb.head)
  ) {
    // "rose by $2bn"; "boost trade to $5bn" is the verb's
    if (DIFFERENCE.test(link))
      return found("of", {is: "rival", reason: "a difference, not a level"}, first - 1, verb);
    return null;
  }
  const head = nounBefore(sentence, k, Math.max(from, (figure.before?.last ?? -1) + 1));
  if (head < 0) return null;
  if (TRANSPARENT.has(wordAt(sentence, head))) return throughTransparent(figure, head, verb);
  const sense = nounSense(sentence, head);
  if (!sense) return null;
  if (link === "" && !["NUM", "SYM"].includes(sentence.tokens[first]?.pos ?? "")) return null;
  // "had taken delivery of $6 billion worth of goods": bought
  if (verb && verb.head === head - 1 && wordAt(sentence, head) === "delivery" && /^(?:take|accept)$/.test(verb.lemma)) return found("verb", {is: "buy"}, verb.head, verb); // prettier-ignore
  if (sense.is === "rival" && !/\b(?:of|worth|tot|,|\(|valued)/.test(link)) return null;
  // "lifted sales to Iran to $5bn" has its own rule
  return found("of", sense, head, verb);
}

/** "by", "by up to", "by another": what is told is how much more or less. */
const DIFFERENCE =
  /\bby (?:(?:up|to|about|around|some|nearly|almost|over|more|than|as|much|at|least|a|an|further|another|roughly|just|only|well|approximately) )*$/;

const isVerbToken = (sentence: AnnotatedSentence, k: number): boolean =>
  sentence.verbs.some((v) => v.head === k && v.form === "finite");

/** The head of the noun phrase that ends at k; phrases of place and time after it are stepped over. */
function nounBefore(sentence: AnnotatedSentence, k: number, from: number): number {
  for (let i = k; i >= from; i--) {
    const t = sentence.tokens[i] as Token;
    if (nounSense(sentence, i) || TRANSPARENT.has(t.lower)) return i;
    const inPlace = sentence.places.some((p) => p.start <= t.start && t.end <= p.end);
    const inDate = sentence.dates.some((d) => d.start <= t.start && t.end <= d.end);
    if (!inPlace && !inDate && !/^(?:to|from|with|between|and|in|the|of|into|,|\(|\))$/.test(t.lower))
      return -1;
  }
  return -1;
}

/** "a trade target of $20bn", "the value of trade, $20bn", "a total of $5bn": the noun that the counting word counts. */
function throughTransparent(figure: Figure, head: number, verb: VerbGroup | null): Anchor | null {
  const {sentence, from} = figure;
  for (let i = head - 1; i >= Math.max(from, head - 4); i--) {
    const sense =
      nounSense(sentence, i) ?? (wordAt(sentence, i) === "trade" ? ({is: "trade"} as Sense) : null);
    if (sense) return found("of", sense, i, verb);
    if (!["ADJ", "NOUN", "PROPN", "PART", "NUM"].includes(sentence.tokens[i]?.pos ?? "")) break;
  }
  for (let i = head + 1; i <= Math.min(figure.first - 1, head + 7); i++) {
    const sense = nounSense(sentence, i);
    if (sense) return found("of", sense, i, verb);
  }
  // "a target of $5bn for bilateral trade"
  if (TARGET_NOUNS.has(wordAt(sentence, head)) && wordAt(sentence, figure.last + 1) === "for")
    for (let i = figure.last + 2; i <= Math.min(figure.to, figure.last + 6); i++) {
      const sense = nounSense(sentence, i);
      if (sense && sense.is !== "rival") return found("of", sense, i, verb);
    }
  return null;
}
