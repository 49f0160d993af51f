/** Bare verb forms that share the "to" or the modal of a verb before them. */
import type {Token, VerbGroup} from "../types.ts";
import {pastTime} from "./betweenTimes.ts";

/** "are to hold talks and sign a treaty", "plans to meet her and then fly on": a bare form joined to an infinitive shares its "to". */
export function sharesTo(tokens: readonly Token[], verbs: readonly VerbGroup[], i: number): boolean {
  const verb = verbs[i]!;
  if (verbs[i - 1]?.form !== "infinitive" || !isBareForm(tokens, verb)) return false;
  let at = verb.first - 1;
  while (tokens[at]?.pos === "ADV") at--;
  return tokens[at]?.lower === "and" || tokens[at]?.lower === "or";
}

/** "will meet her in Lima and then sign a treaty", "may fly in, hold talks and sign": the verb whose modal a bare form joined to it shares. */
export function modalBefore(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  i: number
): VerbGroup | undefined {
  if (!isBareForm(tokens, verbs[i]!)) return undefined;
  const before = verbs.findLast((v, j) => j < i && (v.form === "finite" || v.form === "infinitive"));
  if (!before?.modal || before.form !== "finite") return undefined;
  const link = linkOf(tokens, verbs[i]!);
  if (link === "and" || link === "or") return before;
  // in a list, which "and" closes
  const next = verbs[i + 1];
  const isListed = link === "," && next !== undefined && isBareForm(tokens, next) && /^(?:and|or)$/.test(linkOf(tokens, next)); // prettier-ignore
  return isListed ? before : undefined;
}

function isBareForm(tokens: readonly Token[], {form, first, head}: VerbGroup): boolean {
  const main = tokens[head]!;
  return form === "finite" && first === head && main.pos === "VERB" && main.lower === main.lemma;
}

/** The word or mark that joins a verb to what stands before it, adverbs and a time between them left out; empty where none does. */
function linkOf(tokens: readonly Token[], {first}: VerbGroup): string {
  let at = first - 1;
  while (tokens[at]?.pos === "ADV") at--;
  if (/^(?:and|or|,)$/.test(tokens[at]?.lower ?? "")) return tokens[at]!.lower;
  const joint = tokens.findLast((t) => t.index < first && t.index > first - LONGEST_TIME && /^(?:and|or)$/.test(t.lower)); // prettier-ignore
  return joint && pastTime(tokens, joint.index + 1) === first ? joint.lower : "";
}

/** Tokens back from a verb within which "and on Tuesday" begins. */
const LONGEST_TIME = 6;
