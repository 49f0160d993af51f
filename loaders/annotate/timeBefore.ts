import type {Token} from "../types.ts";

/** "on Saturday", "from 20 to 22 September", "next month", "tomorrow" right before a name. */
export function endsTime(tokens: Token[], k: number): boolean {
  const t = tokens[k]!;
  if (tokens[k + 1]!.pos !== "PROPN" || !TIME_WORDS.has(t.lower)) return false;
  if (DAYS_FROM_NOW.has(t.lower)) return true;
  const before = tokens[k - 1];
  return STRETCHES.has(t.lower)
    ? before !== undefined && /^(?:last|next|this)$/.test(before.lower)
    : before !== undefined && (/^(?:on|in|last|next|this)$/.test(before.lower) || before.pos === "NUM");
}

const DAYS_FROM_NOW = new Set(["today", "tomorrow", "yesterday", "tonight", "ago"]);
const STRETCHES = new Set(["week", "month", "year", "weekend"]);
const TIME_WORDS = new Set([
  ...DAYS_FROM_NOW,
  ...STRETCHES,
  ..."monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " "
  )
]);
