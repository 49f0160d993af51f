/** Small reports to draw: about countries that no article of this project is about. */
import type {
  AgreementRow, ArticleRow, EvidenceRow, FactRow, Report, TableName, TradeRow, TroopsRow, VisitRow
} from "../../src/components/report.ts"; // prettier-ignore
import {rowId, TABLES} from "../../src/components/report.ts";
import {allTables} from "../../loaders/write/index.ts";

const countries = {ETH: "Ethiopia", KEN: "Kenya", NLD: "Netherlands", UGA: "Uganda", USA: "United States"};

export const visit = (values: Partial<VisitRow> = {}): VisitRow => ({
  visit_id: "2024-02-10-wanjiru-eth",
  visitor: "Grace Wanjiru",
  visitor_role: "Foreign Minister",
  visitor_country: "KEN",
  host_country: "ETH",
  places: ["Addis Ababa"],
  start_date: "2024-02-10",
  end_date: "2024-02-12",
  date_basis: "stated",
  status: "made",
  first_trip: null,
  counterparts: ["Almaz Bekele"],
  confidence: "high",
  article_ids: ["a"],
  ...values
});

export const trade = (values: Partial<TradeRow> = {}): TradeRow => ({
  trade_id: "2023-ken-uga-trade",
  measure: "trade",
  exporter: "KEN",
  importer: "UGA",
  goods: "all",
  value: 1.2e9,
  value_max: null,
  value_text: "$1.2 billion",
  unit: "USD",
  per: "",
  qualifier: "exact",
  kind: "actual",
  period_start: "2023",
  period_end: "2023",
  attributed_to: "",
  confidence: "high",
  article_ids: ["a"],
  ...values
});

export const troops = (values: Partial<TroopsRow> = {}): TroopsRow => ({
  troops_id: "2024-03-usa-ken",
  force: "USA",
  location: "KEN",
  place: "",
  count: 450,
  count_max: null,
  qualifier: "about",
  kind: "present",
  date: "2024-03",
  date_basis: "stated",
  attributed_to: "",
  confidence: "medium",
  article_ids: ["a"],
  ...values
});

export const agreement = (values: Partial<AgreementRow> = {}): AgreementRow => ({
  agreement_id: "2024-02-11-eth-ken",
  kind: "memorandum",
  title: "memoranda of understanding",
  count: 3,
  qualifier: "exact",
  parties: ["ETH", "KEN"],
  sectors: ["trade", "health"],
  status: "signed",
  date: "2024-02-11",
  date_basis: "stated",
  attributed_to: "",
  confidence: "high",
  article_ids: ["a"],
  ...values
});

export const article = (values: Partial<ArticleRow> = {}): ArticleRow => ({
  article_id: "a",
  title: "Minister in Addis Ababa",
  publisher: "The Rift",
  url: "https://example.org/a",
  published: "2024-02-12",
  published_basis: "stated",
  language: "en",
  words: 300,
  sha256: "00",
  ...values
});

const evidenceOf = (table: TableName, row: FactRow): EvidenceRow[] =>
  row.article_ids.map((article_id) => ({
    table,
    row_id: rowId(row),
    columns: ["status"],
    article_id,
    start: 0,
    end: 20,
    quote: `What ${article_id} says of ${rowId(row)}.`,
    rule: `${table}/a-rule`
  }));

/** A report of these rows, with a passage for each row and article. */
export function reportOf(rows: Partial<Report> = {}): Report {
  const report: Report = {
    visits: [],
    trade: [],
    troops: [],
    agreements: [],
    conflicts: [],
    articles: [article()],
    evidence: [],
    countries,
    schema: [...allTables],
    measured: {sets: []},
    corrections: [],
    releases: [],
    ...rows
  };
  const evidence = TABLES.flatMap((table) =>
    (report[table] as FactRow[]).flatMap((row) => evidenceOf(table, row))
  );
  return {...report, evidence};
}

export const emptyReport = reportOf({articles: []});

export const oneOfEach = reportOf({
  visits: [visit()],
  trade: [trade()],
  troops: [troops()],
  agreements: [agreement()]
});

/** Every kind, status and precision that a table may hold, several of each. */
export const fullReport = reportOf({
  articles: [article(), article({article_id: "b", publisher: "Nile Post", published: ""})],
  visits: [
    visit({article_ids: ["a", "b"]}),
    visit({visit_id: "2024-03-ruto-nld", host_country: "NLD", start_date: "2024-03", end_date: ""}),
    visit({
      visit_id: "2024-04-ruto-uga",
      host_country: "UGA",
      start_date: "2024-04",
      end_date: "",
      status: "planned"
    }),
    visit({
      visit_id: "2023-ruto-uga",
      host_country: "UGA",
      start_date: "2023",
      end_date: "",
      status: "cancelled"
    }),
    visit({
      visit_id: "undated-envoy-eth",
      visitor: "",
      visitor_role: "Envoy",
      visitor_country: "EU",
      start_date: "",
      end_date: ""
    })
  ],
  trade: [
    trade(),
    trade({
      trade_id: "t2",
      kind: "target",
      value: 2e9,
      per: "year",
      qualifier: "over",
      period_start: "2027",
      period_end: "2027",
      attributed_to: "the ministry"
    }),
    trade({trade_id: "t3", kind: "forecast", value: 1e9, value_max: 1.5e9, period_start: "", period_end: ""}),
    trade({trade_id: "t4", measure: "exports", unit: "KES", value: 5e9, goods: "tea", article_ids: ["b"]}),
    trade({trade_id: "t5", measure: "share", unit: "percent", value: 40, goods: "electricity"}),
    trade({
      trade_id: "t6",
      measure: "supply",
      unit: "m3",
      value: null,
      value_text: "millions of cubic metres",
      per: "day",
      goods: "natural gas"
    }),
    trade({trade_id: "t7", measure: "debt", value: null, value_text: "heavily indebted", goods: "all"})
  ],
  troops: [
    troops(),
    troops({troops_id: "r2", date: "2024-05-01", count: 500, count_max: 600}),
    troops({troops_id: "r3", kind: "to-withdraw", count: null, date: "2025-06", place: "the north"}),
    troops({troops_id: "r4", force: "EU", location: "UGA", kind: "deployed", date: "", count: 30})
  ],
  agreements: [
    agreement(),
    agreement({
      agreement_id: "g2",
      kind: "treaty",
      title: "water treaty",
      count: 1,
      sectors: [],
      status: "proposed",
      date: ""
    }),
    agreement({
      agreement_id: "g3",
      kind: "agreement",
      title: "agreements",
      count: null,
      sectors: ["trade"],
      status: "planned"
    })
  ],
  conflicts: [
    {table: "troops", row_id: "r2", column: "count", value: "500", article_id: "a", chosen: true},
    {table: "troops", row_id: "r2", column: "count", value: "450", article_id: "b", chosen: null}
  ]
});
