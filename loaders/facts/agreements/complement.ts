/** How far the words go that say what an agreement is about. */
import {once} from "../../annotate/once.ts";
import type {AnnotatedSentence} from "../../types.ts";
import {indexOfWord} from "../near.ts";
import {isAttributive, ownVerb, startsAnother} from "./clause.ts";
import type {Phrase} from "./phrase.ts";
import {objectEnd} from "./title.ts";

/** Last token of what goes on from the phrase without a verb: "on the protection of workers in Malaysia"; many readings ask. */
export const complementEnd = once(findEnd);

function findEnd(phrase: Phrase): number {
  const {tokens} = phrase.sentence;
  const to = Math.min(phrase.last + 45, firstVerb(phrase.sentence, phrase.last + 1));
  let end = Math.max(phrase.last, objectEnd(phrase));
  for (let k = phrase.last + 1; k < to; k++) {
    const t = tokens[k]!;
    if (MARKS.has(t.lower)) break;
    if (OPENERS.has(t.lower) && (t.pos !== "DET" || (t.lower === "which" && tokens[k - 1]?.text === ",")))
      break;
    // "the signing of the agreement on the Japanese side"
    if (t.lower === "on" && indexOfWord(tokens, "side", k + 2, k + 5) >= 0) break;
    // "under a contract from 2013, and an agreement with Washington has been talked about"
    if (t.pos === "CCONJ" && startsAnother(tokens, t) && ownVerb(phrase.sentence, k + 1, k + 7)) break;
    if (t.text !== ",") end = k;
  }
  return end;
}

const MARKS = new Set([";", ":", "?", "!", "—"]);
const OPENERS = new Set(["that", "which", "who", "whose", "while", "when", "where", "because", "but"]);

/** The token from one on with which a verb begins that ends what is said before it; the sentence's end where there is none. */
function firstVerb({tokens, verbs}: AnnotatedSentence, from: number): number {
  let first = tokens.length;
  for (const v of verbs)
    if (
      v.first >= from &&
      v.first < first &&
      v.form !== "gerund" &&
      !(v.form === "infinitive" && v.first === from) &&
      !isAttributive(tokens, v)
    )
      first = v.first;
  return first;
}
