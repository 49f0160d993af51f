import type {Draft, Read} from "./drafts.ts";
import type {Span, Token, VerbGroup} from "../../types.ts";

/** The first finite verb outside quotation marks and outside an aside with "who". */
export function mainVerb({sentence}: Read): VerbGroup | null {
  const {verbs, tokens, quotes} = sentence;
  let first: VerbGroup | null = null;
  for (const verb of verbs) {
    if (verb.form !== "finite" || !verb.subject || isQuoted(quotes, tokens[verb.head]?.start ?? 0)) continue;
    if (!isAside(tokens, verb)) return verb;
    first ??= verb;
  }
  return first;
}

const isQuoted = (quotes: readonly Span[], at: number): boolean =>
  quotes.some((q) => q.start <= at && at < q.end);

/** "Melikyan, who once marched past that wall, flew to Moscow": the first of the two verbs. */
function isAside(tokens: readonly Token[], {first}: VerbGroup): boolean {
  for (let k = first - 1; k > 0 && first - k < 5; k--)
    if (tokens[k]?.lower === "who") return tokens[k - 1]?.text === ",";
  return false;
}

/** The stretch of the body that is the sentence's subject, or null. */
export function subjectSpan(read: Read): Span | null {
  const subject = mainVerb(read)?.subject;
  if (!subject) return null;
  const {tokens} = read.sentence;
  return {start: tokens[subject[0]]?.start ?? 0, end: tokens[subject[1]]?.end ?? 0};
}

/** Whether a mention is the subject itself, not its possessor nor within "of X". */
export function isSubject(
  read: Read,
  draft: Pick<Draft, "span" | "phrase" | "possessive" | "first">,
  span: Span | null
): boolean {
  if (!span || draft.possessive) return false;
  const within = draft.span.start >= span.start && draft.span.start < span.end;
  // "The Prime Minister of Malaysia, X, was received": the name is an aside of the subject
  const around = draft.phrase.start <= span.start && draft.phrase.end >= span.end - 1;
  if (!within && !around) return false;
  return !["of", "by", "with", "between", "for"].includes(read.words[draft.first - 1]?.lower ?? "");
}
