/** What was told before, and the figure that goes on with it. */
import type {AnnotatedSentence} from "../../../types.ts";
import type {Anchor} from "../anchor/shape.ts";
import type {Figure, Measure} from "../figure.ts";

/** What the article said last: one figure with its parties. */
export interface Claim {
  figure: Figure;
  measure: Measure;
  exporter: string;
  importer: string;
  goods: string;
  kind: string;
  /** Whose exports or imports they are, empty for what goes both ways. */
  holder: string;
  period: [string, string];
}

export interface Carried {
  rule: string;
  anchor: Anchor;
  measure: Measure;
  exporter: string;
  importer: string;
  goods: string;
  holder: string;
  period: [string, string];
  doubts: string[];
  naming: AnnotatedSentence[];
}
