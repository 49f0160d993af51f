import {APART, IF_ALONE, IF_TIED, sameArticle} from "../facts/merge.ts";
import type {MergePolicy, Telling} from "../facts/merge.ts";

/** A telling with whatever its caller needs to keep beside it. */
interface Told<V extends object> {
  telling: Telling<V>;
}

/**
 * Parts tellings into facts. Each is placed in turn, the one that says most of its key first, where it agrees with every
 * member; so the outcome hangs on the tellings alone, if `told` comes in an order that does. `across` forbids two
 * tellings of one article in one fact: the article told them apart.
 */
export function cluster<V extends object, T extends Told<V>>(
  told: readonly T[],
  policy: MergePolicy<V>,
  across: boolean
): T[][] {
  const groups = new Map<string, T[][]>();
  // Array.prototype.sort is stable: of equals the first in `told` stays first
  const placed = [...told].sort(
    (a, b) => policy.precision(b.telling.values) - policy.precision(a.telling.values)
  );
  for (const item of placed) {
    const key = policy.group(item.telling.values);
    const facts = groups.get(key) ?? [];
    groups.set(key, facts);
    const home = bestHome(item, facts, policy, across);
    if (home) home.push(item);
    else facts.push([item]);
  }
  return [...groups.values()].flat();
}

function bestHome<V extends object, T extends Told<V>>(
  item: T,
  facts: readonly T[][],
  policy: MergePolicy<V>,
  across: boolean
): T[] | null {
  let best: T[] | null = null;
  let highest = APART;
  let candidates = 0;
  for (const members of facts) {
    const agreement = agreementWithAll(item, members, policy, across);
    if (agreement === APART) continue;
    candidates++;
    if (agreement > highest) [best, highest] = [members, agreement];
  }
  return highest > IF_ALONE || candidates === 1 ? best : null;
}

/** The best agreement with any member, if there is some with each; what is only tied needs another that ties it. */
function agreementWithAll<V extends object, T extends Told<V>>(
  item: T,
  members: readonly T[],
  policy: MergePolicy<V>,
  across: boolean
): number {
  let best = APART;
  for (const member of members) {
    if (across && sameArticle(member.telling, item.telling)) return APART;
    const agreement = policy.agreement(member.telling, item.telling);
    if (agreement === APART) return APART;
    best = Math.max(best, agreement);
  }
  return best > IF_TIED ? best : APART;
}
