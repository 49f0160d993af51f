import type {TradeExample} from "./example.ts";

/** Figures that no fine rule reads: whose they are stands in the sentences before, or their word in another clause. */
export const backstops: readonly TradeExample[] = [
  {
    text: "Australia and Fiji discussed their trade. The task, as both sides see it, is $900 million by 2030.",
    facts: [
      {measure: "trade", exporter: "AUS", importer: "FJI", value: 900000000, unit: "USD", kind: "target", period_end: "2030"} // prettier-ignore
    ]
  },
  {
    text: "It sells Lebanon a good deal of milk powder and not much besides, said the Irish board. Ireland sells Lebanon butter too: exports came to €58 million in 2023.",
    facts: [
      {measure: "exports", exporter: "IRL", importer: "LBN", value: 58000000, unit: "EUR", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Kenya's officials met those of Oman. Kenya hopes for 40,000 tonnes of fertiliser from Oman this year.",
    facts: [
      {measure: "supply", exporter: "OMN", importer: "KEN", goods: "fertiliser", value: 40000, unit: "t", kind: "target", period_start: "2024", period_end: "2024"} // prettier-ignore
    ]
  },
  {
    text: "Portugal is Angola's second investor, with a stock of more than US$7 billion.",
    facts: [
      {
        measure: "investment",
        exporter: "PRT",
        importer: "AGO",
        value: 7000000000,
        unit: "USD",
        qualifier: "over"
      }
    ]
  }
];

/** The same words about aid, a budget, a fine, a firm, all the world. */
export const backstopLookAlikes: readonly string[] = [
  "Australia and Fiji discussed their trade. The goal of the budget is a surplus of $900 million by 2030.",
  "Ireland sells Lebanon butter. A dairy was fined €58 million in 2023.",
  "Ireland sells Lebanon butter. The dairy reported profits of €58 million.",
  "Kenya's officials met those of Oman. Oman has donated 40,000 tonnes of fertiliser to Kenya.",
  "Ireland sells Lebanon butter. Exports as a whole came to €58 billion.",
  "Fiji's airline flies to Tonga. The airline went bankrupt with debts of $40 million.",
  "Fiji's minister flew to Tonga. He opened a hospital built with an investment of $40 million.",
  "Australia and Fiji discussed their trade. A clinic in Suva hopes to collect $3 million.",
  "Australia and Fiji met.\n\nExchange of $20 billion\n\nThe ministers spoke at length.",
  "Fiji and Tonga discussed their trade. The new bridge, it is hoped, will cost $90 million."
];
