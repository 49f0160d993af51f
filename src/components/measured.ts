/** How right the extraction was measured to be, from `data/measured.json`. */
import {dataTable} from "./dataTable.js";
import {decimal, number} from "./words.js";
import {words} from "../words/index.js";

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
  /** Left out where it was not noted. */
  tiers?: TierQuality[];
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

const told = words.measured;

/** One row a set: how many of its rows are right, and how many of the right ones are found. */
export function qualityTable({sets}: MeasuredQuality): HTMLElement {
  const all = (tables: TableQuality[]) => tables.find((t) => t.table === "all");
  const atFirst = (s: MeasuredQuality["sets"][number]) =>
    s.name === HELD_OUT ? all(s.tables)?.rowF1 : s.blind?.rowF1;
  const percent = (value: number | undefined) => (value === undefined ? "" : decimal(value));
  return dataTable(
    sets,
    [
      {label: told.columns.articles, value: (s) => told.sets[s.name] ?? s.name},
      {label: told.columns.number, value: (s) => number(s.articles), numeric: true},
      {label: told.columns.expected, value: (s) => number(all(s.tables)?.expected ?? 0), numeric: true},
      {label: told.columns.right, value: (s) => percent(all(s.tables)?.precision), numeric: true},
      {label: told.columns.found, value: (s) => percent(all(s.tables)?.recall), numeric: true},
      {label: told.columns.f1, value: (s) => percent(all(s.tables)?.rowF1), numeric: true},
      {label: told.columns.strict, value: (s) => percent(all(s.tables)?.strictF1), numeric: true},
      {label: told.columns.blind, value: (s) => percent(atFirst(s)), numeric: true}
    ],
    {caption: told.caption}
  );
}

/** One row a level of confidence: how many of its rows are right in all sets together. */
export function tierTable({sets}: MeasuredQuality): HTMLElement {
  const levels = ["high", "medium", "low"] as const;
  const now = sets.flatMap((s) => s.tiers);
  const atFirst = sets.flatMap((s) => s.blind?.tiers ?? []);
  const unseen = sets.filter((s) => s.name === HELD_OUT).flatMap((s) => s.tiers);
  const sum = (level: string, field: "rows" | "right", of = now) =>
    of.filter((t) => t.confidence === level).reduce((n, t) => n + t[field], 0);
  const total = levels.reduce((n, level) => n + sum(level, "rows"), 0);
  const share = (part: number, whole: number) => (whole === 0 ? "–" : decimal((100 * part) / whole));
  const right = (level: string, of: TierQuality[]) => share(sum(level, "right", of), sum(level, "rows", of));
  return dataTable(
    levels,
    [
      {label: told.tiers.confidence, value: (level) => words.values.confidence[level]},
      {label: told.tiers.rows, value: (level) => number(sum(level, "rows")), numeric: true},
      {label: told.tiers.share, value: (level) => share(sum(level, "rows"), total), numeric: true},
      {label: told.tiers.right, value: (level) => right(level, now), numeric: true},
      {label: told.tiers.unseen, value: (level) => right(level, unseen), numeric: true},
      {label: told.tiers.blind, value: (level) => right(level, atFirst), numeric: true}
    ],
    {caption: told.tiers.caption}
  );
}
