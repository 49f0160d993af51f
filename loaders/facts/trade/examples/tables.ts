import type {TradeExample} from "./example.ts";

/** Tables whose head names the one country, the rows the other; unit and time above them. */
export const tables: readonly TradeExample[] = [
  {
    text: "The Office releases figures on Namibia's trade with its neighbours for the calendar year 2023. Values are in millions of Namibia dollars.\n\n| Country | Exports from Namibia | Imports to Namibia |\n|---|---|---|\n| South Africa | 18,640 | 61,205 |",
    facts: [
      {measure: "exports", exporter: "NAM", importer: "ZAF", value: 18640e6, unit: "NAD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "ZAF", importer: "NAM", value: 61205e6, unit: "NAD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "The returns exclude goods in transit to Zambia and Burundi.\n\n| Partner | Exports from Tanzania, 2023 (US$ million) | Imports into Tanzania, 2022 (US$ million) |\n|---|---|---|\n| India | 1,215 | 1,890 |",
    facts: [
      {measure: "exports", exporter: "TZA", importer: "IND", value: 1215e6, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "IND", importer: "TZA", value: 1890e6, unit: "USD", period_start: "2022", period_end: "2022"} // prettier-ignore
    ]
  },
  {
    text: "What neighbours bought and sold in 2023 follows. All sums are in US$ million.\n\n| Partner | Exports to Peru | Imports from Peru |\n|---|---|---|\n| Chile | 1,215 | 1,890 |",
    facts: [
      {measure: "exports", exporter: "CHL", importer: "PER", value: 1215e6, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "PER", importer: "CHL", value: 1890e6, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Peru's trade with two partners in 2023 is set out below. All sums are in millions of soles.\n\n| Partner | Exports | Imports |\n|---|---|---|\n| Chile | 215 | 890 |",
    facts: [
      {measure: "exports", exporter: "PER", importer: "CHL", value: 215e6, unit: "PEN", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "CHL", importer: "PER", value: 890e6, unit: "PEN", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Figures in millions of dollars follow.\n\n| Year | Exports from Kenya to Rwanda | Imports from Rwanda to Kenya |\n|---|---|---|\n| 2023 | 18 | 61 |",
    facts: [
      {measure: "exports", exporter: "KEN", importer: "RWA", value: 18e6, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "RWA", importer: "KEN", value: 61e6, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Oman sold more to its neighbours last year.\n\n| 2023, million rials | Omani exports | Omani imports |\n|---|---|---|\n| Qatar | 402 | 215 |",
    facts: [
      {
        measure: "exports",
        exporter: "OMN",
        importer: "QAT",
        value: 402e6,
        unit: "OMR",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "QAT",
        importer: "OMN",
        value: 215e6,
        unit: "OMR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  }
];

export const tablesLookAlikes: readonly string[] = [
  "The Office releases figures for 2023, in millions of pula. They are preliminary.\n\n| Country | Visitors from Namibia | Hotels in Namibia |\n|---|---|---|\n| South Africa | 18,640 | 61,205 |",
  "Figures for 2023 follow. Values are in millions of dollars.\n\n| Country | Exports | Imports |\n|---|---|---|\n| Chile | 18,640 | 61,205 |",
  "Peru's trade with two partners is set out below. The year was 2023.\n\n| Partner | Exports | Imports |\n|---|---|---|\n| Chile | 215 | 890 |",
  "Values are in millions of dollars.\n\n| Country | Growth of exports from Kenya | Rank |\n|---|---|---|\n| Chile | 18 | 4 |",
  "Values are in millions of dollars.\n\n| Kind | Exports from Kenya |\n|---|---|\n| Tea | 180 |"
];
