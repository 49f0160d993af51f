import type {TradeExample} from "./example.ts";

/** Partners with a sum each, of a country that stands in the head or in the sentence before; aims and times as agencies tell them. */
export const rosters: readonly TradeExample[] = [
  {
    text: "Georgia's main buyers in June were its neighbours. The largest shipments went to Azerbaijan ($52 million), followed by Russia ($49 million) and Armenia ($31 million).",
    facts: [
      {measure: "exports", exporter: "GEO", importer: "AZE", value: 52000000, unit: "USD", period_start: "2024-06", period_end: "2024-06"}, // prettier-ignore
      {measure: "exports", exporter: "GEO", importer: "RUS", value: 49000000, unit: "USD", period_start: "2024-06", period_end: "2024-06"}, // prettier-ignore
      {measure: "exports", exporter: "GEO", importer: "ARM", value: 31000000, unit: "USD", period_start: "2024-06", period_end: "2024-06"} // prettier-ignore
    ]
  },
  {
    text: "Moldova's exports fell in July. Romania bought $61 million, Turkey $22 million and Italy $17 million.",
    facts: [
      {measure: "exports", exporter: "MDA", importer: "ROU", value: 61000000, unit: "USD", period_start: "2024-07", period_end: "2024-07"}, // prettier-ignore
      {measure: "exports", exporter: "MDA", importer: "TUR", value: 22000000, unit: "USD", period_start: "2024-07", period_end: "2024-07"}, // prettier-ignore
      {measure: "exports", exporter: "MDA", importer: "ITA", value: 17000000, unit: "USD", period_start: "2024-07", period_end: "2024-07"} // prettier-ignore
    ]
  },
  {
    text: "KATHMANDU: Nepal's largest trading partners last year were India ($9.4 billion) and China ($1.9 billion).",
    facts: [
      {measure: "trade", exporter: "IND", importer: "NPL", value: 9400000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "CHN", importer: "NPL", value: 1900000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Foreign direct investment in Rwanda rose to $519 million; the main investors were Mauritius with $88 million and Kenya with $33 million.",
    facts: [
      {measure: "investment", exporter: "MUS", importer: "RWA", value: 88000000, unit: "USD"},
      {measure: "investment", exporter: "KEN", importer: "RWA", value: 33000000, unit: "USD"}
    ]
  },
  {
    text: "Malawi and Zimbabwe are indebted to Mozambique. Malawi topped the list of debtors with a bill of $72.1 million, followed by Zimbabwe with $31.3 million.",
    facts: [
      {measure: "debt", exporter: "MOZ", importer: "MWI", value: 72100000, unit: "USD"},
      {measure: "debt", exporter: "MOZ", importer: "ZWE", value: 31300000, unit: "USD"}
    ]
  },
  {
    text: "Laos sells 1,500 MW of electricity to Thailand, 200 MW to Vietnam and 50 MW to Cambodia.",
    facts: [
      {measure: "supply", exporter: "LAO", importer: "THA", goods: "electricity", value: 1500, unit: "MW"},
      {measure: "supply", exporter: "LAO", importer: "VNM", goods: "electricity", value: 200, unit: "MW"},
      {measure: "supply", exporter: "LAO", importer: "KHM", goods: "electricity", value: 50, unit: "MW"}
    ]
  },
  {
    text: "The president voiced the resolve of Ankara and Jakarta for $10 billion in mutual trade.",
    facts: [
      {measure: "trade", exporter: "IDN", importer: "TUR", value: 10000000000, unit: "USD", kind: "target"}
    ]
  },
  {
    text: "The trade turnover between Uzbekistan and Belarus for the first half of 2022 amounted to $194.1 million, which is 3.1 times higher than in the same period of 2021.",
    facts: [
      {measure: "trade", exporter: "BLR", importer: "UZB", value: 194100000, unit: "USD", period_start: "2022-01", period_end: "2022-06"} // prettier-ignore
    ]
  },
  {
    text: "Zimbabwe's exports to Malawi stood at $9 million, while Mozambique exported goods worth $6.4 million.",
    facts: [
      {measure: "exports", exporter: "ZWE", importer: "MWI", value: 9000000, unit: "USD"},
      {measure: "exports", exporter: "MOZ", importer: "MWI", value: 6400000, unit: "USD"}
    ]
  },
  {
    text: "Kenya draws 200 MW from Ethiopia and plans to double the volume to 400 MW from 2026.",
    facts: [
      {measure: "supply", exporter: "ETH", importer: "KEN", goods: "electricity", value: 200, unit: "MW"},
      {measure: "supply", exporter: "ETH", importer: "KEN", goods: "electricity", value: 400, unit: "MW", kind: "target", period_start: "2026"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Qatar and Pakistan grew 18 percent in 2023, when it amounted to QR8 billion.",
    facts: [
      {measure: "trade", exporter: "PAK", importer: "QAT", value: 8000000000, unit: "QAR", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  }
];

export const rostersOfSellers: readonly TradeExample[] = [
  {
    text: "Chile was the top buyer of Paraguayan beef with $212 million, ahead of Taiwan with $38 million.",
    facts: [
      {measure: "exports", exporter: "PRY", importer: "CHL", value: 212000000, unit: "USD"},
      {measure: "exports", exporter: "PRY", importer: "TWN", value: 38000000, unit: "USD"}
    ]
  },
  {
    text: "Portugal got 45 per cent of its liquefied gas from Nigeria last year and a fifth from the United States.",
    facts: [
      {measure: "share", exporter: "NGA", importer: "PRT", goods: "natural gas", value: 45, unit: "percent", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "share", exporter: "USA", importer: "PRT", goods: "natural gas", value: 20, unit: "percent", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  }
];

export const rostersLookAlikes: readonly string[] = [
  "The economies of Kenya ($98 billion) and Ethiopia ($95 billion) are now the largest in the region.",
  "Vietnam posted a surplus with the United States ($62 billion) and a deficit with China ($35 billion).",
  "Vietnam's total exports reached $371 billion last year, with the United States its largest market and China its largest supplier.",
  "Thailand's excess of exports over imports with India was $0.4 billion in 2021.",
  "Remittances came above all from Russia ($1.1 billion) and Kazakhstan ($90 million), Tajikistan's central bank said.",
  "Togo's police received vehicles worth $3 million from China.",
  "Aid pledges for Yemen came from Germany ($120 million), Sweden ($40 million) and Kuwait ($20 million)."
];
