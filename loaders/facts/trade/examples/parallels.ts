import type {TradeExample} from "./example.ts";

/** Partners told in parallel, parts of a total by whose goods they are, what goods sold for. */
export const parallels: readonly TradeExample[] = [
  {
    text: "Of Armenia's $8 billion in exports last year, $3.4 billion went to Russia and $1.1 billion to the United Arab Emirates.",
    facts: [
      {measure: "exports", exporter: "ARM", importer: "RUS", value: 3400000000, unit: "USD"},
      {measure: "exports", exporter: "ARM", importer: "ARE", value: 1100000000, unit: "USD"}
    ]
  },
  {
    text: "Between January and June 2024, Georgia received $210 million in investment from the Netherlands and $94 million from Turkey.",
    facts: [
      {measure: "investment", exporter: "NLD", importer: "GEO", value: 210000000, unit: "USD", period_start: "2024-01", period_end: "2024-06"}, // prettier-ignore
      {measure: "investment", exporter: "TUR", importer: "GEO", value: 94000000, unit: "USD", period_start: "2024-01", period_end: "2024-06"} // prettier-ignore
    ]
  },
  {
    text: "Sri Lanka's debt to Japan stands at $2.5 billion and that to India at $1.7 billion.",
    facts: [
      {measure: "debt", exporter: "JPN", importer: "LKA", value: 2500000000, unit: "USD"},
      {measure: "debt", exporter: "IND", importer: "LKA", value: 1700000000, unit: "USD"}
    ]
  },
  {
    text: "Japan's stock of investment in Vietnam stands at $71 billion, South Korea's at $87 billion.",
    facts: [
      {measure: "investment", exporter: "JPN", importer: "VNM", value: 71000000000, unit: "USD"},
      {measure: "investment", exporter: "KOR", importer: "VNM", value: 87000000000, unit: "USD"}
    ]
  },
  {
    text: "Two-way trade stood at $900 million, with Thai rice and cars accounting for $610 million of it, the Laotian and Thai ministries said.",
    facts: [
      {measure: "trade", exporter: "LAO", importer: "THA", value: 900000000, unit: "USD"},
      {measure: "exports", exporter: "THA", importer: "LAO", goods: "rice and cars", value: 610000000, unit: "USD"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Austria and Iran came to €310 million in 2023. Of that, €50 million was pistachios from Iran.",
    facts: [
      {measure: "trade", exporter: "AUT", importer: "IRN", value: 310000000, unit: "EUR", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "IRN", importer: "AUT", value: 50000000, unit: "EUR", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Tunisia imported Italian flour for 120 million euros in 2023 and sold its neighbour olive oil for 480 million.",
    facts: [
      {measure: "exports", exporter: "ITA", importer: "TUN", goods: "flour", value: 120000000, unit: "EUR", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "TUN", importer: "ITA", goods: "olive oil", value: 480000000, unit: "EUR", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Morocco earned $480 million from phosphates sold to Brazil last year.",
    facts: [
      {measure: "exports", exporter: "MAR", importer: "BRA", value: 480000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Peru and Thailand: trade between the two countries was worth $900 million in 2023. The ministers have promised themselves $1.5bn by 2027.",
    facts: [
      {measure: "trade", exporter: "PER", importer: "THA", value: 900000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "PER", importer: "THA", value: 1500000000, unit: "USD", kind: "target", period_end: "2027"} // prettier-ignore
    ]
  },
  {
    text: "Laos supplies Cambodia with 195 megawatts of electricity. This would be raised to 300 megawatts by the end of 2025, officials said.",
    facts: [
      {measure: "supply", exporter: "LAO", importer: "KHM", goods: "electricity", value: 195, unit: "MW"},
      {measure: "supply", exporter: "LAO", importer: "KHM", goods: "electricity", value: 300, unit: "MW", kind: "target", period_end: "2025"} // prettier-ignore
    ]
  },
  {
    text: "Kenya's president said that his country and Morocco should not be content with trade of $95 million, the figure for 2023.",
    facts: [
      {measure: "trade", exporter: "KEN", importer: "MAR", value: 95000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Honduras lives from its neighbours. It is Guatemala that fills its shops, with goods worth $610m sold to the Hondurans last year.",
    facts: [
      {measure: "exports", exporter: "GTM", importer: "HND", value: 610000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "An agreement was reached to bring the volume of Belgian investments in Senegal to €500 million by 2028.",
    facts: [
      {measure: "investment", exporter: "BEL", importer: "SEN", value: 500000000, unit: "EUR", kind: "target", period_end: "2028"} // prettier-ignore
    ]
  }
];

/** Loans, fees, weapons by the piece, one firm's purchase. */
export const parallelsLookAlikes: readonly string[] = [
  "Georgia received $210 million in loans from the World Bank and $94 million from Turkey.",
  "Oman collected $3 million in fees from Kenyan ships and $2 million from Tanzanian ones.",
  "Egypt bought 24 jets from France for €4 billion in 2021.",
  "A Kenyan trader sold a tractor to Uganda for $2 million last year.",
  "Uganda spent $60 million on roads to Kenya and $20 million on roads to Rwanda.",
  "Peru and Thailand trade little. The ministers have promised roads of $1.5bn by 2027.",
  "Laos supplies Cambodia with electricity. The fine would be raised to 300 million kip.",
  "Qatar lent $300 million to Egypt and $100 million to Sudan."
];
