import type {Member} from "./cast/member.ts";
import type {Read} from "./drafts.ts";
import type {Settled} from "./pronouns.ts";
import type {Word} from "./words.ts";

/**
 * "After meeting X, he flew home", "In talks with X she …": the people whom a phrase without a verb of its own names before the subject
 * "he", who is none of them.
 *
 * @param word the pronoun
 * @param here who is told of in the sentence before it
 */
export function othersInOpening(read: Read, word: Word, here: readonly Settled[]): Member[] {
  const {verbs, tokens} = read.sentence;
  const opening = tokens[0];
  if (here.length === 0 || !opening) return [];
  if (!/^(?:ADP|SCONJ|VERB|AUX|PART)$/.test(opening.pos) && !OPENING.test(opening.lower)) return [];
  // "According to X, he will come", "For X, he is a friend"
  if (SPEAKING.test(opening.lower)) return [];
  // "Accompanied by X, he": a participle
  const first = verbs.find((v) => v.form === "finite" && (v.head > 0 || v.subject));
  if (!first?.subject || tokens[first.subject[1]]?.start !== word.start) return [];
  return here.filter((m) => !m.possessive && !m.pronoun && m.span.end < word.start).map((m) => m.member);
}
const OPENING = /^(?:together|standing|sitting|seated)$/;
const SPEAKING = /^(?:according|for|as|by|per|since|if|though|although)$/;
