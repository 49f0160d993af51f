import type {Pos, Token} from "../types.ts";
import {its, nlp} from "./tagger.ts";
import {repairTags} from "./tokens/repair.ts";
import {asShown} from "./tokens/shown.ts";
import {addClasses, noClasses, wordOf} from "./word.ts";

/** A sentence to be cut into tokens, and where it stands in the body: token offsets are the body's. */
interface Piece {
  text: string;
  start: number;
}

/** The tokens of a sentence, and the classes that its words belong to. */
export interface Tokenized {
  tokens: Token[];
  classes: number[];
}

/** Characters that wink reads at once, about: a call costs as much as some twenty words, and tells each sentence from the next. */
const AT_ONCE = 8000;

/**
 * Splits sentences into tokens.
 *
 * @param sentences in the order of the text
 * @returns the tokens of each, with their classes
 */
export function tokenize(sentences: readonly Piece[]): Tokenized[] {
  const found: Tokenized[] = [];
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    for (let length = sentences[from]!.text.length; to < sentences.length && length < AT_ONCE; to++)
      length += sentences[to]!.text.length;
    found.push(...readTogether(sentences.slice(from, to)));
    from = to;
  }
  return found;
}

/** wink keeps no offsets, so each token is found again by searching forward from the last one. */
function readTogether(sentences: readonly Piece[]): Tokenized[] {
  const plain = sentences.map(({text}) => asShown(text));
  const shown = plain.join("\n");
  const tokens = nlp.readDoc(shown).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as unknown as string[];
  const lemmas = tokens.out(its.lemma as never) as unknown as string[];
  const found = sentences.map((): Tokenized => ({tokens: [], classes: noClasses()}));
  let from = 0;
  // the sentence that is being read, and where it begins and ends among those shown
  let k = 0;
  let begins = 0;
  let ends = plain[0]!.length;
  let isShownAsIs = plain[0] === sentences[0]!.text;
  for (let i = 0; i < values.length; i++) {
    const shownAs = values[i]!;
    if (tags[i] === "SPACE" || shownAs.trim() === "") continue;
    const at = shown.indexOf(shownAs, from);
    if (at < 0) continue;
    from = at + shownAs.length;
    while (at >= ends) {
      begins = ends + 1;
      ends = begins + plain[++k]!.length;
      isShownAsIs = plain[k] === sentences[k]!.text;
    }
    const {text, start} = sentences[k]!;
    // wink's own string where it is the text's: it is known to every set of words already
    const told = isShownAsIs ? shownAs : text.slice(at - begins, from - begins);
    // what a typewriter has for a dash: the rules know one
    const value = told === "--" ? "—" : told;
    const word = wordOf(value);
    const {lower} = word;
    const {tokens: result, classes} = found[k]!;
    addClasses(classes, word);
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
  for (const one of found) repairTags(one.tokens);
  return found;
}
