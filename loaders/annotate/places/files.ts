import {readFileSync} from "node:fs";

/** The rows of a generated table of `lexicon/`, cells split at tabs. */
export const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(`../../lexicon/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));

/** `countries.tsv`: alpha-3, alpha-2, names joined by `|`, capital, demonym. */
export const countryRows = rowsOf("countries.tsv");
