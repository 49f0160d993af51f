/** brat standoff (brat.nlplab.org/standoff.html): a text and its annotations for each article. */
import {factTables} from "../../loaders/facts/index.ts";
import type {EvidenceRow} from "../../loaders/write/index.ts";
import type {Exported} from "./formats.ts";

const NEWLINES = /\n+/g;

/**
 * The place of a passage, in Unicode code points as brat counts. A span of brat's may not hold a line end: such a
 * passage is given as its parts.
 */
function places({start, quote}: EvidenceRow): string {
  const parts: string[] = [];
  let from = 0;
  const add = (to: number) => {
    const at = (units: number) => start + Array.from(quote.slice(0, units)).length;
    if (to > from) parts.push(`${at(from)} ${at(to)}`);
  };
  for (const gap of quote.matchAll(NEWLINES)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(quote.length);
  return parts.join(";");
}

/** A text-bound annotation, and a note on what it says. */
function lines(line: EvidenceRow, i: number): string {
  const {table, row_id, columns, quote, rule} = line;
  const words = quote.split(NEWLINES).filter(Boolean).join(" ");
  return [
    `T${i + 1}\t${table} ${places(line)}\t${words}`,
    `#${i + 1}\tAnnotatorNotes T${i + 1}\t${row_id}: ${columns.join(", ")} (${rule})`,
    ""
  ].join("\n");
}

const CONFIGURATION = `[entities]\n${factTables.map(({name}) => name).join("\n")}\n\n[relations]\n\n[events]\n\n[attributes]\n`;

/** `<article>.txt`, `<article>.ann`, and the configuration that names the types. */
export function toBrat({articles, dataset}: Exported): Map<string, string> {
  const pairs = articles.flatMap(({id, body}): [string, string][] => {
    const own = dataset.evidence.filter((line) => line.article_id === id);
    return [
      [`${id}.txt`, body],
      [`${id}.ann`, own.map(lines).join("")]
    ];
  });
  return new Map([...pairs, ["annotation.conf", CONFIGURATION]]);
}
