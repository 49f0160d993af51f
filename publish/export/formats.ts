/** Evidence for annotators' tools: each gets the articles' whole text, so these files are not for publication. */
import type {Article} from "../../loaders/types.ts";
import type {Dataset} from "../../loaders/write/index.ts";
import {toBrat} from "./brat.ts";
import {toLabelStudio} from "./labelStudio.ts";
import {toWebAnnotations} from "./webAnnotation.ts";

/** What an export is made of. */
export interface Exported {
  articles: readonly Article[];
  dataset: Dataset;
}

/** Files by name. */
export type Format = (exported: Exported) => Map<string, string>;

export const formats: Readonly<Record<string, Format>> = {
  brat: toBrat,
  "label-studio": toLabelStudio,
  "web-annotation": toWebAnnotations
};
