import type {Draft, Read} from "../drafts.ts";
import {bestFit} from "./fit.ts";
import {isAfterPlace} from "./isPerson.ts";
import type {Cast} from "./member.ts";
import {addMention} from "./member.ts";
import {foldName, nameKeys} from "../names/spelling.ts";
import {joined} from "../words.ts";

/** Links a run of capitals to someone already known; words at its head that are no name ("Meanwhile Sudani") are left out. */
export function linkBare(cast: Cast, draft: Draft, {words}: Read): void {
  if (isPlural(draft, words)) return;
  const whole = bestFit(cast, draft.keys, draft);
  if (whole && (draft.name.length > 1 || isNameLike(draft, words))) return addMention(cast, whole, draft);
  for (let skip = 1; skip < draft.name.length && draft.titles.length === 0; skip++) {
    const rest = draft.name.slice(skip);
    const first =
      draft.from === 0 || draft.headline || words[draft.from]?.pos !== "PROPN" || isAfterPlace(draft, words);
    if (!first) return;
    const keys = nameKeys(rest);
    const member = bestFit(cast, keys, draft);
    if (!member) continue;
    const word = words[draft.from + skip];
    if (!word) return;
    draft.name = rest;
    draft.keys = keys;
    draft.from += skip;
    draft.first = Math.max(draft.first, draft.from);
    draft.span = {start: word.start, end: draft.span.end};
    draft.phrase = {start: Math.max(draft.phrase.start, word.start), end: draft.phrase.end};
    return addMention(cast, member, draft);
  }
}

/** "the Trump administration", "the Kadhimi government": the name only tells which. */
function isPlural(draft: Draft, words: Read["words"]): boolean {
  const before = words[draft.first - 1];
  const after = words[draft.to];
  return (
    joined(words[draft.first]) &&
    before?.lower === "the" &&
    joined(after) &&
    !draft.possessive &&
    after?.pos === "NOUN" &&
    draft.titles.length === 0
  );
}

/** One capitalised word alone has to be a proper noun, and longer than a letter. */
function isNameLike(draft: Draft, words: Read["words"]): boolean {
  const word = words[draft.from];
  if (!word || foldName(word.text).length < 2) return false;
  return (
    word.own === true ||
    word.pos === "PROPN" ||
    word.pos === "NOUN" ||
    draft.from > 0 ||
    word.pos === "X" ||
    draft.possessive
  );
}
