import type {Official} from "../../types.ts";
import type {Draft, Read} from "./drafts.ts";
import {awaitsName, isAfterColon, isListed, isPerson, isTravellers, opensClause} from "./cast/isPerson.ts";
import {linkBare} from "./cast/linkBare.ts";
import type {Cast} from "./cast/member.ts";
import {admit} from "./cast/member.ts";
import {isOneName} from "./names/spelling.ts";

/**
 * Finds the people whom an article names, in two passes: full names first, whatever their place, then the short ones. Whom other
 * articles introduce needs no other sign that he is a person.
 */
export function castOf(reads: Read[], known: readonly Official[] = []): Cast {
  const cast: Cast = {members: [], who: new Map(), letters: new Map(), unsure: []};
  const named = reads.flatMap((read) =>
    read.drafts.filter((d) => d.kind === "name").map((draft) => ({draft, read}))
  );
  const alone = new Set(
    named
      .filter(
        ({draft, read}) =>
          draft.name.length === 1 && !draft.headline && (draft.from > 0 || read.words[0]?.pos === "PROPN")
      )
      .map(({draft}) => draft.keys[0] ?? "")
  );
  const sure = named.filter(
    ({draft, read}) =>
      isPerson(draft, read, alone) ||
      isKnown(draft, known) ||
      ((opensClause(draft, read) || isTravellers(draft, read)) &&
        (isAwaited(read, reads) || isAfterColon(draft, read)))
  );
  for (const length of [2, 1]) {
    const batch = sure.filter(({draft}) => draft.keys.length > 1 === (length === 2) && !draft.headline);
    batch.sort((a, b) => (length === 2 ? b.draft.keys.length - a.draft.keys.length : 0));
    for (const {draft} of batch) admit(cast, draft);
  }
  for (const item of named) if (!cast.who.has(item.draft)) linkBare(cast, item.draft, item.read);
  // "Foreign Minister X, Myanmar": a line of a list that looks like a headline, and the only one that names him
  for (const {draft, read} of named)
    if (!cast.who.has(draft) && draft.headline && isListed(draft, read)) admit(cast, draft);
  cast.unsure = named.flatMap(({draft}) => (cast.who.has(draft) || !isFullName(draft) ? [] : [draft.keys]));
  return cast;
}

const isAwaited = (read: Read, reads: readonly Read[]): boolean => {
  const before = reads[reads.indexOf(read) - 1];
  return before !== undefined && awaitsName(before);
};

const isKnown = (draft: Draft, known: readonly Official[]): boolean =>
  known.length > 0 && isFullName(draft) && known.some(({keys}) => isOneName(keys, draft.keys));

/** Two or three words in plain letters, in running text. */
const isFullName = ({headline, name, keys}: Draft): boolean =>
  !headline && keys.length > 1 && keys.length <= 3 && name.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
