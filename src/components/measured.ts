/** How right the extraction was measured to be, from `data/measured.json`. */
import {dataTable} from "./dataTable.js";
import {number} from "./words.js";

/** Shares are percent with one decimal; `expected` counts reference rows. */
export interface TableQuality {
  table: string;
  expected: number;
  precision: number;
  recall: number;
  rowF1: number;
  strictF1: number;
}

export interface TierQuality {
  confidence: "high" | "medium" | "low";
  /** Rows reported at this level, and those of them that a reference row confirms. */
  rows: number;
  right: number;
}

/** What a set scored before any rule had read it; null where that was not measured. */
export interface BlindQuality {
  rowF1: number;
  strictF1: number;
}

export interface MeasuredQuality {
  sets: {
    name: string;
    articles: number;
    tables: TableQuality[];
    tiers: TierQuality[];
    blind: BlindQuality | null;
  }[];
}

/** The set that nobody looks at: what it scores is what it would have scored at first. */
const HELD_OUT = "held-out";

/** What each set of articles is, in the reader's words. */
const SET_WORDS: Readonly<Record<string, string>> = {
  gold: "The articles of this report",
  dev: "Written for development",
  "challenge-a": "Challenge: wire and official texts",
  "challenge-b": "Challenge: features and traps",
  "challenge-c": "Challenge: the first held-out articles",
  "challenge-d": "Challenge: many manners and traps",
  "challenge-e": "Challenge: more of the same, written later",
  "challenge-f": "Challenge: by an author who didn’t know the rules",
  "challenge-g": "The same author: several articles on one event",
  "challenge-h": "Challenge: as agencies and papers print, by another such author",
  "challenge-i": "Challenge: in many manners and one event, by a third such author",
  "challenge-j": "Challenge: long and unusual forms, by a fourth such author",
  clusters: "Several articles on one event",
  trade: "Figures of trade",
  [HELD_OUT]: "Held out: never looked at while rules were written"
};

/** One row a set: how many of its rows are right, and how many of the right ones are found. */
export function qualityTable({sets}: MeasuredQuality): HTMLElement {
  const all = (tables: TableQuality[]) => tables.find((t) => t.table === "all");
  const atFirst = (s: MeasuredQuality["sets"][number]) =>
    s.name === HELD_OUT ? all(s.tables)?.rowF1 : s.blind?.rowF1;
  const percent = (value: number | undefined) => (value === undefined ? "" : `${value.toFixed(1)}%`);
  return dataTable(
    sets,
    [
      {label: "Articles", value: (s) => SET_WORDS[s.name] ?? s.name},
      {label: "Number", value: (s) => number(s.articles), numeric: true},
      {label: "Reference rows", value: (s) => number(all(s.tables)?.expected ?? 0), numeric: true},
      {label: "Rows right", value: (s) => percent(all(s.tables)?.precision), numeric: true},
      {label: "Rows found", value: (s) => percent(all(s.tables)?.recall), numeric: true},
      {label: "F1", value: (s) => percent(all(s.tables)?.rowF1), numeric: true},
      {label: "F1, every cell judged", value: (s) => percent(all(s.tables)?.strictF1), numeric: true},
      {label: "F1 at first reading", value: (s) => percent(atFirst(s)), numeric: true}
    ],
    {caption: "Rows right and rows found, by set of articles"}
  );
}

/** One row a level of confidence: how many of its rows are right in all sets together. */
export function tierTable({sets}: MeasuredQuality): HTMLElement {
  const levels = ["high", "medium", "low"] as const;
  const sum = (level: string, field: "rows" | "right", of = sets) =>
    of.flatMap((s) => s.tiers.filter((t) => t.confidence === level)).reduce((n, t) => n + t[field], 0);
  const unseen = sets.filter((s) => s.name === HELD_OUT);
  const total = levels.reduce((n, level) => n + sum(level, "rows"), 0);
  const share = (part: number, whole: number) =>
    whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
  return dataTable(
    levels,
    [
      {label: "Confidence", value: (level) => level},
      {label: "Rows measured", value: (level) => number(sum(level, "rows")), numeric: true},
      {label: "Of all rows", value: (level) => share(sum(level, "rows"), total), numeric: true},
      {label: "Right", value: (level) => share(sum(level, "right"), sum(level, "rows")), numeric: true},
      {
        label: "Right, held out",
        value: (level) => share(sum(level, "right", unseen), sum(level, "rows", unseen)),
        numeric: true
      }
    ],
    {caption: "Measured precision by confidence, all sets together"}
  );
}
