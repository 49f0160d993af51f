/** Countries before a verb that are its subject. */
import type {AnnotatedSentence} from "../../../types.ts";
import type {Anchor} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {wordAt} from "../figure/words.ts";
import type {PartyMention} from "../places.ts";
import {isInSubject} from "./reach.ts";

export function isSubject(
  {sentence, from}: Figure,
  anchor: Anchor,
  m: PartyMention,
  all: readonly PartyMention[]
): boolean {
  if (
    /^(?:in|at|on|under|through|via|after|for|by|than|about|against|despite|of|since|during|before|over)$/.test(
      m.preposition
    )
  )
    return false;
  const subject = anchor.verb?.subject;
  if (subject && all.some((one) => one !== m && isInSubject(anchor, one))) return isInSubject(anchor, m);
  if (subject)
    return (
      m.first >= subject[0] - 1 && m.last <= anchor.token && (subject[0] < from || m.first >= subject[0])
    );
  return m.first >= from && wordAt(sentence, m.first - 1) !== "as" && isInFirst(sentence, anchor, m, all);
}

/** "Poland overtook China as a buyer, taking": of names before a verb without a known subject, the first, and those joined to it. */
function isInFirst(
  sentence: AnnotatedSentence,
  anchor: Anchor,
  m: PartyMention,
  all: readonly PartyMention[]
): boolean {
  const row = all.filter((one) => one.preposition === "" && one.last < anchor.token && one.first <= m.first);
  return row.every((one, i) => {
    const next = row[i + 1];
    return (
      !next ||
      sentence.tokens
        .slice(one.last + 1, next.first)
        .every((t) => /^(?:and|,|or|&|the|['’]s?|its)$/.test(t.lower) || one.demonym)
    );
  });
}
