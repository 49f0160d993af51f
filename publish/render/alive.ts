/** Which cells a page's script must still run in the browser. */
import type {Ran} from "./run.ts";

/**
 * Those that change or listen, what depends on these, and all that the former depend on. All others have nothing more to do:
 * what they displayed stands in the page.
 */
export function cellsAlive(cells: ReadonlyMap<string, Ran>): Set<string> {
  const all = [...cells.values()];
  const makers = new Map(all.flatMap((ran) => (ran.cell.outputs ?? []).map((name) => [name, ran] as const)));
  const above = (ran: Ran) => (ran.cell.inputs ?? []).flatMap((name) => makers.get(name) ?? []);
  const below = (ran: Ran) => all.filter((other) => above(other).includes(ran));
  const moving = closure(
    all.filter(({changes, listens}) => changes || listens),
    below
  );
  return new Set([...closure([...moving], above)].map(({cell}) => cell.id));
}

function closure<T>(start: readonly T[], next: (item: T) => readonly T[]): Set<T> {
  const found = new Set(start);
  // a set that grows while it is walked is walked to its end
  for (const item of found) for (const other of next(item)) found.add(other);
  return found;
}
