/** What every chart may be asked for. */
import type {Link} from "./links.js";

export interface ChartOptions {
  /** In pixels. Left out, the chart is drawn for phones and for desks, and the style sheet shows the one that fits. */
  width?: number;
  /** Where the evidence of a row stands. */
  link?: Link;
  /** Tells the latest so many rows, in the drawing, in words and in the table; the title and the data are about all of them. */
  most?: number;
  /** The report holds a part of the tables, those of one country, say: its data are no file of the site. */
  part?: boolean;
  /** Set where two charts of one kind stand on a page: goes into the ids. */
  name?: string;
}

/** Rows of a chart that has its page to itself. */
export const MOST_ROWS = 40;

/** Of rows in the order of time, the latest so many; those without a date, which stand last, give way first. */
export function latest<Row>(
  rows: readonly Row[],
  most: number,
  isDated: (row: Row) => boolean
): readonly Row[] {
  if (rows.length <= most) return rows;
  const dated = rows.filter(isDated);
  const undated = rows.filter((row) => !isDated(row));
  return [...dated.slice(-most), ...undated.slice(0, Math.max(0, most - dated.length))];
}
