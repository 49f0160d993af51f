import {plain} from "../facts/names.ts";

/** Parts of a key as an id: lower case, words joined by `-`. */
export function slug(parts: readonly string[]): string {
  return (
    parts
      .map(plain)
      .join("-")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join("-");
}

/** Numbers what would have the same id: `a`, `a-2`, `a-3`, in the order given. */
export function numbered(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    let unique = id;
    for (let n = 2; taken.has(unique); n++) unique = `${id}-${n}`;
    taken.add(unique);
    return unique;
  });
}
