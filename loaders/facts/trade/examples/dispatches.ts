import type {TradeExample} from "./example.ts";

/** Figures as agencies and government offices tell of them in haste: by pace, by comparison, with commas for points. */
export const dispatches: TradeExample[] = [
  {
    text: "Trade between Ecuador and Peru came to 2.000 million dollars in 2023.",
    facts: [{measure: "trade", exporter: "ECU", importer: "PER", value: 2e9, unit: "USD", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Trade between Ecuador and Peru came to 2.105 million dollars in 2023.",
    facts: [{measure: "trade", exporter: "ECU", importer: "PER", value: 2105000, unit: "USD", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "The foreign ministers of Kenya and Vietnam met in Hanoi. The two sides noted that total trade had reached USD 310 million in 2023, and agreed to raise it to USD 500 million by 2028.",
    facts: [
      {measure: "trade", exporter: "KEN", importer: "VNM", value: 310e6, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "trade", exporter: "KEN", importer: "VNM", value: 500e6, unit: "USD", kind: "target", period_end: "2028"}
    ]
  },
  {
    text: "Peru sold Ecuador $640m of goods last year and bought $430m, mostly oil; both want to reach $1.5bn by 2028.",
    facts: [
      {measure: "exports", exporter: "PER", importer: "ECU", value: 640e6, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "exports", exporter: "ECU", importer: "PER", value: 430e6, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "trade", exporter: "ECU", importer: "PER", value: 1.5e9, unit: "USD", kind: "target", period_end: "2028"}
    ]
  },
  {
    text: "Trade between Zambia and Botswana stood at $312 million in 2023, with Zambian exports of maize accounting for $41 million.",
    facts: [
      {measure: "trade", exporter: "BWA", importer: "ZMB", value: 312e6, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "exports", exporter: "ZMB", importer: "BWA", goods: "maize", value: 41e6, unit: "USD", period_start: "2023", period_end: "2023"}
    ]
  },
  {
    text: "Laos's total import-export turnover with Malawi was $63.9 million in 2017.",
    facts: [{measure: "trade", exporter: "LAO", importer: "MWI", value: 63900000, unit: "USD", period_start: "2017", period_end: "2017"}]
  },
  {
    text: "The import and export value between Laos and Thailand reached $5 billion in 2020.",
    facts: [{measure: "trade", exporter: "LAO", importer: "THA", value: 5000000000, unit: "USD", period_start: "2020", period_end: "2020"}]
  },
  {
    text: "Peru and Laos set a bilateral trade target of $900 million by 2030, compared with last year's record figure of $410 million, the Lao minister said.",
    facts: [
      {measure: "trade", exporter: "LAO", importer: "PER", value: 9e8, unit: "USD", kind: "target", period_end: "2030"},
      {measure: "trade", exporter: "LAO", importer: "PER", value: 4.1e8, unit: "USD", period_start: "2023", period_end: "2023"}
    ]
  },
  {
    text: "Malta-Tunisia bilateral trade grew by 90 million euros compared to 2019 when the total trade was 310 million euros, according to official figures for 2020.",
    facts: [{measure: "trade", exporter: "MLT", importer: "TUN", value: 3.1e8, unit: "EUR", period_start: "2019", period_end: "2019"}]
  },
  {
    text: "Oman and Kenya held a joint committee.\nBoth sides were pleased with the year, with bilateral trade in goods registering a growth of 8.4% from $ 310 million in 2021 to $336 million in 2022.",
    facts: [
      {measure: "trade", exporter: "KEN", importer: "OMN", value: 3.1e8, unit: "USD", period_start: "2021", period_end: "2021"},
      {measure: "trade", exporter: "KEN", importer: "OMN", value: 3.36e8, unit: "USD", period_start: "2022", period_end: "2022"}
    ]
  },
  {
    text: "In January-June 2023, trade turnover between Moldova and Latvia amounted to $48,71 million.\nIt grew by 7,4%, or $3,352 million.\nLet us recall that in January-June 2022, trade turnover between Moldova and Latvia amounted to $45,358 million.",
    facts: [
      {measure: "trade", exporter: "LVA", importer: "MDA", value: 48710000, unit: "USD", period_start: "2023-01", period_end: "2023-06"},
      {measure: "trade", exporter: "LVA", importer: "MDA", value: 45358000, unit: "USD", period_start: "2022-01", period_end: "2022-06"}
    ]
  },
  {
    text: "Officials of Chile and Ghana discussed measures to lift two-way trade to 300 million USD during the first meeting of the commission.",
    facts: [{measure: "trade", exporter: "CHL", importer: "GHA", value: 3e8, unit: "USD", kind: "target"}]
  },
  {
    text: "Two-way trade between Nepal and Qatar neared 60 million USD last year.",
    facts: [{measure: "trade", exporter: "NPL", importer: "QAT", value: 6e7, unit: "USD", qualifier: "nearly", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Zambia is Malawi's largest export market, with two-way trade in goods on pace to exceed $210 million in 2024.",
    facts: [{measure: "trade", exporter: "MWI", importer: "ZMB", value: 2.1e8, unit: "USD", qualifier: "over", kind: "forecast", period_start: "2024", period_end: "2024"}]
  },
  {
    text: "Iceland and Estonia should look at a balanced future trade of upwards of 90 million euros, the minister said.",
    facts: [{measure: "trade", exporter: "EST", importer: "ISL", value: 9e7, unit: "EUR", qualifier: "over", kind: "target"}]
  },
  {
    text: "Cuban exports to Angola went up to $23.4 million in 2022.",
    facts: [{measure: "exports", exporter: "CUB", importer: "AGO", value: 23400000, unit: "USD", period_start: "2022", period_end: "2022"}]
  },
  {
    text: "The president of Serbia met the prime minister of Cyprus in Nicosia.\n“Our trade turnover is also on the rise, nearing 90 million dollars,” the president of Serbia said.",
    facts: [{measure: "trade", exporter: "CYP", importer: "SRB", value: 9e7, unit: "USD", qualifier: "nearly"}]
  },
  {
    text: "Last year trade between Malta and Tunisia reached $150 million. We confirmed our interest in increasing this figure to $200 million, the Maltese minister said.",
    facts: [
      {measure: "trade", exporter: "MLT", importer: "TUN", value: 1.5e8, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "trade", exporter: "MLT", importer: "TUN", value: 2e8, unit: "USD", kind: "target"}
    ]
  },
  {
    text: "(Trade between Malta and Tunisia would close 2024 at $160 million).",
    facts: [{measure: "trade", exporter: "MLT", importer: "TUN", value: 1.6e8, unit: "USD", kind: "forecast", period_start: "2024", period_end: "2024"}]
  }
]; // prettier-ignore

/** Sentences like those above that hold nothing. */
export const dispatchesLookAlikes: string[] = [
  "The import-export bank of Laos lent Malawi a hall and $5 billion of goodwill.",
  "When I came here, the bilateral trade volume was around USD 850 million. We export to Nepal. Our firms build in the Korean industrial park.",
  "Trade between Fiji and Samoa increased by 12%, or $4 million.",
  "Trade between Peru and Laos fell 6 percent, or about $2 million.",
  "Consumption in Malta and Tunisia registered a growth of 8% from $3 billion in 2021 to $3.3 billion in 2022.",
  "The leaders of Kenya and Vietnam met in Hanoi. The two leaders said the world's total trade would reach $33 trillion this year."
];
