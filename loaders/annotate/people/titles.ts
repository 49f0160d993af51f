import {looseOffices} from "../../lexicon/offices.ts";
import type {Title} from "./drafts.ts";

/** Somebody else's words, no offices of their own: "his counterpart", "her host". */
export const RELATIVE: ReadonlySet<string> = new Set(["counterpart", "host", "successor"]);

/** Words for several offices at once: "leader", "monarch". */
export const LOOSE: ReadonlySet<string> = new Set(
  Object.keys(looseOffices).filter((k) => k !== "prince" && k !== "crown prince")
);

export const OCCUPATIONS: ReadonlySet<string> = new Set(["occupation", "party"]);

const WEAK = new Set([
  "leader",
  "chief",
  "official",
  "diplomat",
  "monarch",
  "head of state",
  "head of government",
  "general",
  "admiral",
  "colonel",
  "commander",
  "minister",
  "counterpart",
  "adviser",
  "envoy",
  "prince"
]);

/**
 * The fullest office told: formal before loose ("Prime Minister" before "leader"), current before former, the first told unless a
 * later one holds all its words and more.
 */
export function bestTitle(titles: readonly Title[]): Title | null {
  let best: Title | null = null;
  let highest = 0;
  for (const title of titles) {
    if (RELATIVE.has(title.key)) continue;
    const own = rank(title);
    if (best && (own < highest || (own === highest && !holds(title, best)))) continue;
    best = title;
    highest = own;
  }
  // "the premier" of one who is called Prime Minister elsewhere
  if (best?.role === "Premier") best = titles.find((t) => t.role === "Prime Minister" && !t.former) ?? best;
  return best;
}

const rank = (t: Title): number =>
  (t.former ? 0 : 8) +
  (OCCUPATIONS.has(t.kind) ? 0 : 4) +
  (t.key === "counterpart" ? 0 : 2) +
  // "special representative, Ambassador X": his errand before his rank
  (/^Special /.test(t.role) ? 1.2 : WEAK.has(t.key) ? 0 : t.key === "ambassador" ? 0.5 : 1) -
  // a mere rank: "Lt Gen X, the head of the council"
  (t.kind === "military" && RANK_KEYS.has(t.key) ? 1.1 : 0);

const RANK_KEYS = new Set(["general", "admiral", "colonel", "captain", "lieutenant", "sergeant", "marshal"]);

/** "State Councilor and Foreign Minister" holds "Foreign Minister"; "Deputy Prime Minister" is another office. */
const holds = (a: Title, b: Title): boolean =>
  a.full.length > b.full.length &&
  a.full.includes(b.full) &&
  a.key.startsWith("deputy ") === b.key.startsWith("deputy ");

/** The office by which a counterpart is told: the best of those that are held now. */
export const mainTitle = (titles: readonly Title[]): Title | null =>
  bestTitle(titles.filter((t) => !t.former && t.kind !== "occupation"));
