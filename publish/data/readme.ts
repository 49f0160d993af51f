/** What stands beside the files for whoever finds them without the report: `README.md` and `CITATION.cff`. */
import {stringify} from "yaml";
import type {Table} from "../../loaders/facts/schema.ts";
import {citation, LICENCE, NOT_LICENSED, sourceLine} from "./about.ts";
import type {About} from "./about.ts";
import {holds, unitText} from "./dictionary.ts";

const inCell = (text: string) => text.replaceAll("|", "\\|");

function dictionary({name, description, columns}: Table): string {
  const lines = columns.map((column) => {
    const kind = [holds(column), unitText(column) && `in ${unitText(column)}`].filter(Boolean).join(", ");
    const values = column.values ? ` (${column.values.map((v) => `\`${v}\``).join(", ")})` : "";
    return `| \`${column.name}\` | ${kind}${column.required ? "" : ", may be empty"} | ${inCell(column.description)}${values} |`;
  });
  return [`### ${name}`, "", description, "", "| column | holds | meaning |", "|---|---|---|", ...lines].join(
    "\n"
  );
}

const source = (about: About) =>
  about.sources.map((article) => `- ${sourceLine(article)}${article.url && ` <${article.url}>`}`).join("\n") ||
  "No articles.";

export const readme = (tables: readonly Table[], about: About): string => `# ${about.title}

${about.description}

- Version: ${about.version} (the day of the newest article or correction); version of the columns: ${about.schemaVersion}
- Licence: [${LICENCE.title}](${LICENCE.path}). ${NOT_LICENSED}
- Cite as: ${citation(about)}${about.homepage && `\n- The report: <${about.homepage}>`}

## Files

| file | what it is |
|---|---|
| \`<table>.csv\` | the table; UTF-8, comma, a header row, \`\\n\`; empty = not stated; items of a list joined by \`;\` |
| \`<table>-spreadsheet.csv\` | the same for Excel and LibreOffice: a byte order mark, and an apostrophe before a text that would run as a formula. \`dateline.xlsx\` keeps dates from being changed too |
| \`<table>.json\` | an array of objects: numbers, arrays, \`null\` for what is empty |
| \`<table>.parquet\` | with declared types; lists are lists |
| \`dateline.xlsx\` | all tables and the dictionary, a sheet each |
| \`dateline.zip\` | the tables as CSV with metadata, annotations, dictionary, this file and the citation |
| \`datapackage.json\` | Data Package 2.0 with a Table Schema for each table |
| \`<file>.csv-metadata.json\`, \`csv-metadata.json\` | the same as CSV on the Web, for each CSV file and for all tables with their links |
| \`annotations.jsonld\` | the evidence as W3C Web Annotations |
| \`corrections.csv\` | what an editor put right in the tables, with the reason |
| \`dictionary.csv\` | every column with its meaning |
| \`CITATION.cff\` | how to cite, for programs |
| \`SHA256SUMS\` | the sum of every file here: \`sha256sum --check SHA256SUMS\` |

Dates are ISO 8601 at the precision known: \`2024-09-11\`, \`2024-09\` (a month), \`2024\`. Read them as text. Countries are ISO 3166-1 alpha-3; an international body stands
by its name. Currencies are ISO 4217. \`start\` and \`end\` in evidence count Unicode code points of the article's body.
Each row of visits, trade, troops and agreements has its passages in evidence, where \`table\` and \`row_id\` name it; the items of \`article_ids\` name rows of articles.

## Columns

${tables.map(dictionary).join("\n\n")}

## Sources

${source(about)}
`;

/** For programs that read the Citation File Format (citation-file-format.github.io). */
export function citationFile(about: About): string {
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "If you use these data, please cite them, and the articles named in the evidence of the rows you use.",
      type: "dataset",
      title: about.title,
      authors: about.creators.map((name) => ({name})),
      version: about.version,
      ...(/^\d/.test(about.version) && {"date-released": about.version}),
      license: LICENCE.name,
      ...(about.address && {url: about.address}),
      abstract: about.description,
      keywords: about.keywords
    },
    {lineWidth: 0}
  );
}
