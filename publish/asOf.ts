import type {Report} from "../src/components/report.ts";

/**
 * The day of the newest article or correction, `2025-03-20`: what the report is up to date with, and the only "now" of
 * anything published, since the clock would give other bytes each day. Empty where nothing is dated.
 */
export const asOf = ({articles, corrections}: Pick<Report, "articles" | "corrections">): string =>
  [...articles.map((a) => a.published), ...corrections.map((c) => c.date)].reduce(
    (newest, date) => (date > newest ? date : newest),
    ""
  );
