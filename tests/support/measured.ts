/** The measured quality as the method page shows it: `data/measured.json`, written by `npm run evaluate -- --write`. */
import {readFileSync} from "node:fs";
import type {
  BlindQuality,
  MeasuredQuality,
  TableQuality,
  TierQuality
} from "../../src/components/measured.ts";
import {measure, SETS} from "./sets.ts";
import type {Measured} from "./sets.ts";
import {precision, recall, rowF1, strictF1, TABLES, tierScores} from "./score.ts";

export const MEASURED_FILE = "data/measured.json";
/** What each set scored before any rule had read it, as measured that day; it can't be measured again. */
const BLIND_FILE = "tests/corpus/blind.json";

/** Shares as percent with one decimal, so that the file changes only where the quality does. */
const percent = (share: number): number => Math.round(share * 1000) / 10;

const tables = ({alone}: Measured): TableQuality[] =>
  [...TABLES, "all" as const].map((table) => ({
    table,
    expected: alone[table].expected,
    precision: percent(precision(alone[table])),
    recall: percent(recall(alone[table])),
    rowF1: percent(rowF1(alone[table])),
    strictF1: percent(strictF1(alone[table]))
  }));

const tiers = ({alone}: Measured): TierQuality[] =>
  Object.entries(tierScores(alone.all)).map(([confidence, {rows, right}]) => ({
    confidence: confidence as TierQuality["confidence"],
    rows,
    right
  }));

/** Every set, measured now, with what it scored at first. */
export function measuredQuality(): MeasuredQuality {
  const blind = JSON.parse(readFileSync(BLIND_FILE, "utf8")) as Record<string, BlindQuality>;
  const sets = Object.entries(SETS).map(([name, set]) => {
    const measured = measure(set);
    const first = blind[name] ?? null;
    return {
      name,
      articles: measured.articles,
      tables: tables(measured),
      tiers: tiers(measured),
      blind: first
    };
  });
  return {sets};
}

export const measuredText = (): string => `${JSON.stringify(measuredQuality(), null, 2)}\n`;
