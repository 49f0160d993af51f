/** Bare verb forms that share the "to" or the modal of a verb before them. */
import type {Token, VerbGroup} from "../types.ts";
import {pastTime} from "./betweenTimes.ts";

/** "are to hold talks and sign a treaty", "plans to meet her and then fly on": a bare form joined to an infinitive shares its "to". */
export function sharesTo(tokens: readonly Token[], verbs: readonly VerbGroup[], i: number): boolean {
  if (verbs[i - 1]?.form !== "infinitive" || !isBareForm(tokens, verbs[i]!)) return false;
  return isJoint(linkOf(tokens, verbs[i]!));
}

/** "will meet her in Lima and then sign a treaty", "may fly in, hold talks and sign": the verb whose modal a bare form joined to it shares. */
export function modalBefore(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  i: number
): VerbGroup | undefined {
  if (!isBareForm(tokens, verbs[i]!)) return undefined;
  const before = verbs.findLast(
    (v, j) => j < i && (v.form === "finite" || v.form === "infinitive") && !v.aside
  );
  if (!before?.modal || before.form !== "finite") return undefined;
  const link = linkOf(tokens, verbs[i]!);
  if (isJoint(link)) return before;
  // in a list, which "and" closes
  const next = verbs[i + 1];
  const isListed = link === "," && next !== undefined && isBareForm(tokens, next) && isJoint(linkOf(tokens, next)); // prettier-ignore
  return isListed ? before : undefined;
}

const isJoint = (word: string): boolean => word === "and" || word === "or";

function isBareForm(tokens: readonly Token[], {form, first, head}: VerbGroup): boolean {
  const main = tokens[head]!;
  return (
    form === "finite" &&
    first === head &&
    (main.pos === "VERB" || main.lower === "be") &&
    main.lower === main.lemma
  );
}

/** The word or mark that joins a verb to what stands before it, adverbs and a time between them left out; empty where none does. */
function linkOf(tokens: readonly Token[], {first}: VerbGroup): string {
  let at = first - 1;
  while (tokens[at]?.pos === "ADV") at--;
  const word = tokens[at]?.lower ?? "";
  if (word === "," || isJoint(word)) return word;
  const joint = tokens.findLast((t) => t.index < first && t.index > first - LONGEST_TIME && isJoint(t.lower));
  return joint && pastTime(tokens, joint.index + 1) === first ? joint.lower : "";
}

/** Tokens back from a verb within which "and on Tuesday" begins. */
const LONGEST_TIME = 6;
