/** Label Studio's import format (labelstud.io/guide/tasks): one task an article, the evidence as a prediction to review. */
import {factTables} from "../../loaders/facts/index.ts";
import type {Article} from "../../loaders/types.ts";
import type {EvidenceRow} from "../../loaders/write/index.ts";
import {prettyJson} from "../data/json.ts";
import type {Exported} from "./formats.ts";

/** The labelling interface that the tasks are made for; spaces are shown as they are, since they count. */
const INTERFACE = `<View>
  <Style>.htx-text{ white-space: pre-wrap; }</Style>
  <Labels name="label" toName="text">
${factTables.map(({name}) => `    <Label value="${name}"/>`).join("\n")}
  </Labels>
  <Text name="text" value="$text"/>
</View>
`;

/** A region; places are code points, as Label Studio counts in a Text. */
function region({table, row_id, columns, start, end, quote, rule}: EvidenceRow, i: number): object {
  return {
    id: `e${i + 1}`,
    from_name: "label",
    to_name: "text",
    type: "labels",
    value: {start, end, text: quote, labels: [table]},
    meta: {text: [`${row_id}: ${columns.join(", ")} (${rule})`]}
  };
}

function task(
  {id, title, url, publisher, published, body}: Article,
  evidence: readonly EvidenceRow[]
): object {
  const own = evidence.filter((line) => line.article_id === id);
  return {
    data: {text: body, article_id: id, title, url, publisher, published},
    predictions: [{model_version: "dateline", result: own.map(region)}]
  };
}

/** `tasks.json` to import, and `interface.xml` for the project's settings. */
export function toLabelStudio({articles, dataset}: Exported): Map<string, string> {
  return new Map([
    ["tasks.json", prettyJson(articles.map((article) => task(article, dataset.evidence)))],
    ["interface.xml", INTERFACE]
  ]);
}
