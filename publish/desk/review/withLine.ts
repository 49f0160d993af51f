import {csvFormatBody, csvParseRows} from "d3-dsv";
import {corrections} from "../../../loaders/resolve/corrections/index.ts";

const COLUMNS = corrections.columns.map(({name}) => name as string);

/** The text of a corrections file with one line more, its cells in the order of the file's own header. */
export function withLine(text: string, given: Record<string, unknown>): string {
  const file = text.trim() === "" ? `${COLUMNS.join()}\n` : text;
  const [header = COLUMNS] = csvParseRows(file.replace(/^\ufeff/, ""));
  const cells = Object.fromEntries(header.map((name) => [name, String(given[name] ?? "").trim()]));
  return `${file}${file.endsWith("\n") ? "" : "\n"}${csvFormatBody([cells], header)}\n`;
}
