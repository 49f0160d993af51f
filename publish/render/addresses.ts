/** Addresses inside the built site, and the files that stand behind them. */
import {existsSync} from "node:fs";
import {join} from "node:path";

/** Stands for the site's host while pages are rendered; nothing is ever sent there. */
export const ORIGIN = "http://site.invalid";

export interface Place {
  /** The folder that Framework built. */
  output: string;
  /** The path below which the site is served: `/`, `/report/`. */
  base: string;
}

/** The address of a file of the output folder; `path` is separated by slashes. */
export const addressOf = (path: string, {base}: Place): URL => new URL(base + path, ORIGIN);

/** The path, below the output folder, of what stands at an address; null where it belongs to another host or site. */
export function pathAt(address: URL, {base}: Place): string | null {
  if (address.origin !== ORIGIN || !address.pathname.startsWith(base)) return null;
  return decodeURIComponent(address.pathname.slice(base.length));
}

/** The file at an address; null where this site has none. */
export function fileAt(address: URL, place: Place): string | null {
  const path = pathAt(address, place);
  if (path === null) return null;
  const file = join(place.output, path);
  return existsSync(file) ? file : null;
}
