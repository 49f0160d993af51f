/** What every chart may be asked for. */
import type {Link} from "./links.js";

export interface ChartOptions {
  /** In pixels. Left out, the chart is drawn for phones and for desks, and the style sheet shows the one that fits. */
  width?: number;
  /** Where the evidence of a row stands. */
  link?: Link;
  /** Draws the latest so many rows; the title, the words and the table are about all of them. */
  most?: number;
  /** The report holds a part of the tables, those of one country, say: its data are no file of the site. */
  part?: boolean;
  /** Set where two charts of one kind stand on a page: goes into the ids. */
  name?: string;
}

/** Of rows in the order of time, the latest; a chart beside others shows no more than it is given room for. */
export const latest = <Row>(rows: readonly Row[], most: number): readonly Row[] =>
  rows.length > most ? rows.slice(-most) : rows;
