/** Lands in which others were counted: their own forces stand at home, unless a land is named for them. */
import type {Reading} from "./reading.ts";

/**
 * "1,500 Russian soldiers are in Moldova. … Moldova's own army, 6,500 strong, has new lorries": a force that hosts others,
 * whose own land was only sought elsewhere in the article. Not where it was counted abroad before, or where the land found hosts others too.
 */
export function isHostsOwn({values, doubts}: Reading, before: readonly Reading[]): boolean {
  const {force, location} = values;
  if (!/^[A-Z]{3}$/.test(force) || !doubts.some((doubt) => SOUGHT.test(doubt))) return false;
  const sure = before.filter((one) => !one.doubts.some((doubt) => SOUGHT.test(doubt)));
  if (sure.some(({values: one}) => one.force === force || one.location === location)) return false;
  return sure.some(({values: one}) => one.location === force);
}

/** The words of the count did not tell the land. */
const SOUGHT = /^location from /;
