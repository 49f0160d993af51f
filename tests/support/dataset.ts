/** Tables that try the formats: those of a corpus, none, and cells that programs stumble over. */
import {extractFolder} from "../../loaders/pipeline.ts";
import type {Dataset} from "../../loaders/write/index.ts";
import {aboutData} from "../../publish/data/about.ts";
import type {About} from "../../publish/data/about.ts";
import {article, trade, visit} from "./reportData.ts";

export const corpus: Dataset = extractFolder("tests/corpus/dev/articles").dataset;

export const nothing: Dataset = {
  ...{visits: [], trade: [], troops: [], agreements: []},
  ...{evidence: [], conflicts: [], articles: []}
};

/** What spreadsheets run, and what breaks CSV, XML and counts of characters. */
export const ODD_TEXTS = [
  '=HYPERLINK("http://example.org","click")',
  "+1-2",
  "-2+3",
  "@SUM(A1:A2)",
  "＝1+1",
  "\t=1",
  'says "no", <b>&amp;\u0007',
  "007",
  "2024-09",
  "1e5",
  "TRUE",
  "العراق 🇮🇶 e\u0301"
];

export const odd: Dataset = {
  ...nothing,
  visits: ODD_TEXTS.map((visitor, i) =>
    visit({visit_id: `v${i}`, visitor, counterparts: [visitor.replaceAll(";", ","), "B"], places: []})
  ),
  trade: [trade({trade_id: "t0", value: 0.1, value_max: 1.5e15}), trade({trade_id: "t1", value: null})],
  articles: [article({sha256: "0".repeat(64)}), article({article_id: "b", published: "", url: ""})],
  evidence: ODD_TEXTS.map((quote, i) => ({
    ...{table: "visits", row_id: `v${i}`, columns: ["visitor"], article_id: i % 2 ? "a" : "b"},
    ...{start: i, end: i + Array.from(quote).length, quote, rule: "visits/a-rule"}
  }))
};

export const about = (dataset: Dataset, address = ""): About =>
  aboutData({articles: dataset.articles, corrections: []}, address, "data/");
