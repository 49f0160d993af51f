/** Figures in one phrase with their noun, or right beside it: "$5bn in trade", "were Brazilian exports", "trade of $5bn". */
import {TRANSPARENT} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence, Token, VerbGroup} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {type Sense, nounSense, verbSense} from "../words.ts";
import {type Anchor, found} from "./shape.ts";

/** "$5 billion in bilateral trade", "half a billion dollars' worth of power", "a $2bn debt", "$20 billion deal". */
export function inPhrase(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, last} = figure;
  let k = last + 1;
  while (
    /^(?:['’]s?|worth|value|a|per|year|annually|yearly|in|of|as|their|the|-|more|total)$/.test(
      wordAt(sentence, k)
    ) &&
    k < last + 6 &&
    !isDash(sentence, k)
  )
    k++;
  const linked = k > last + 1 && /\b(?:in|of|worth)\b/.test(sentence.tokens.slice(last + 1, k).map((t) => t.lower).join(" ")); // prettier-ignore
  const head = headFrom(sentence, k);
  if (head < 0) return null;
  const sense = nounSense(sentence, head) ?? senseThroughTransparent(sentence, head, k);
  if (!sense) return null;
  // "exported $5bn of supplies": a verb of exchange before it says more
  const own = verb && verbSense(sentence, verb.head);
  if (
    own &&
    linked &&
    sense.is === "rival" &&
    /^(?:sell|buy|send|take)$/.test(own.is) &&
    !/^(?:aid|a loan)/.test(sense.reason)
  )
    return null;
  // "owes the pipeline company $14 million in storage fees"
  // "owes its neighbour $60m in unpaid electricity bills"
  if (own?.is === "owe" && linked && /^(?:rival|debt)$/.test(sense.is)) return null;
  // "invested 38 million in the free zone"
  if (own?.is === "invest" && sense.is === "rival" && /^in/.test(wordAt(sentence, last + 1))) return null;
  // "received $3 billion of Turkish investment": nothing is delivered
  const given = own?.is === "take" && sense.is === "investment";
  if (own && !given && sense.is !== "rival" && sense.is !== "debt" && sense.is !== "trade") return null;
  return found("in", sense, head, verb);
}

/** "$20bn trade target", "$5 billion in trade volume": what stands before a word that only counts. */
function senseThroughTransparent(sentence: AnnotatedSentence, head: number, from: number): Sense | null {
  if (!TRANSPARENT.has(wordAt(sentence, head)) || head - 1 < from) return null;
  return nounSense(sentence, head - 1);
}

/** "US$16.7 billion were Brazilian exports", "earned $47 million from power exports": what the figure is said to be or to come from. */
export function predicate({sentence, last, to}: Figure, verb: VerbGroup | null): Anchor | null {
  const link = wordAt(sentence, last + 1);
  // "$3.1bn, which is what Ecuador owes"
  const what = /^(?:,? ?which )?(?:is|was|are|were) (?:roughly |about |exactly |just )?what\b/.test(textOf(sentence, last + 1, last + 5)) ? sentence.verbs.find((v) => v.head > last + 2 && v.lemma !== "be") : undefined; // prettier-ignore
  const done = what && what.head - last < 16 ? verbSense(sentence, what.head) : null;
  if (what && done) return found("verb", done, what.head, what);
  const earns =
    link === "from" &&
    verb !== null &&
    /^(?:earn|make|gain|bring|net|fetch|receive|get|come|generate|derive|raise)$/.test(verb.lemma);
  if (!earns && !/^(?:were|was|is|are|being|represented|comprised|corresponded)$/.test(link)) return null;
  for (let k = last + 2; k <= to && k < last + 9; k++) {
    const sense = nounSense(sentence, k);
    if (sense) return /^(?:exports|imports|debt)$/.test(sense.is) ? found("in", sense, k, verb) : null;
    if (link === "corresponded" && k === last + 2) continue;
    if (
      !["NOUN", "PROPN", "ADJ", "DET", "PART", "PRON", "ADV"].includes(sentence.tokens[k]?.pos ?? "") &&
      wordAt(sentence, k) !== "-"
    )
      return null;
  }
  return null;
}

/** "€4.2bn – value of trade between Oman and Jordan in 2023": a line of a fact box, which says behind a dash what the figure is of. */
export function labelled({sentence, first, last}: Figure): Anchor | null {
  const mark = sentence.tokens[last + 1]?.text ?? "";
  if (first > 4 || !/^[–—:-]$/.test(mark) || sentence.verbs.some((v) => v.form === "finite")) return null;
  for (let k = last + 2; k < last + 8 && k < sentence.tokens.length; k++) {
    const sense = nounSense(sentence, k);
    if (sense) return found("in", sense, k, null);
  }
  return null;
}

/** Last noun of the noun phrase that begins at k, up to the first word that cannot stand in one. */
function headFrom(sentence: AnnotatedSentence, k: number): number {
  let head = -1;
  for (let i = k; i < sentence.tokens.length && i < k + 6 && !isDash(sentence, i); i++) {
    const t = sentence.tokens[i] as Token;
    if (sentence.quantities.some((q) => q.core.start <= t.start && t.start < q.core.end)) break;
    if (["NOUN", "PROPN"].includes(t.pos)) head = i;
    else if (!["ADJ", "DET"].includes(t.pos) && !/^(?:-|two|its|their|unpaid|['’]s?)$/.test(t.lower)) break;
    if (sentence.dates.some((d) => d.start <= t.start && t.start < d.end)) return i === head ? -1 : head;
  }
  return head;
}

/** "$690 million - a major increase": between spaces it parts. */
const isDash = ({tokens}: AnnotatedSentence, k: number): boolean =>
  tokens[k]?.text === "-" && tokens[k].start > (tokens[k - 1]?.end ?? 0);
