import type {Read} from "./drafts.ts";
import {awaitsName, isAfterColon, isListed, isPerson, opensClause} from "./cast/isPerson.ts";
import {linkBare} from "./cast/linkBare.ts";
import type {Cast} from "./cast/member.ts";
import {admit} from "./cast/member.ts";

/** Finds the people whom an article names, in two passes: full names first, whatever their place, then the short ones. */
export function castOf(reads: Read[]): Cast {
  const cast: Cast = {members: [], who: new Map(), letters: new Map()};
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
  const awaiting = reads.map(awaitsName);
  const sure = named.filter(
    ({draft, read}) =>
      isPerson(draft, read, alone) ||
      (opensClause(draft, read) && (awaiting[reads.indexOf(read) - 1] || isAfterColon(draft, read)))
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
  return cast;
}
