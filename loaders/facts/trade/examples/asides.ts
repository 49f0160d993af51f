import type {TradeExample} from "./example.ts";

/** Tables by the heads of their columns; signs that currencies share; pronouns and stand-ins behind a colon, an aside or a new paragraph. */
export const asides: TradeExample[] = [
  {
    text: "Debts of the island states at the end of 2023, in millions of US dollars:\n\n| Borrower | Creditor | 2023 |\n|---|---|---|\n| Tonga | China | 118 |\n| Samoa | Japan | 34.5 |",
    facts: [
      {measure: "debt", exporter: "CHN", importer: "TON", value: 118e6, unit: "USD", period_end: "2023"},
      {measure: "debt", exporter: "JPN", importer: "WSM", value: 34.5e6, unit: "USD", period_end: "2023"}
    ]
  },
  {
    text: "What the funds hold, by the end of 2024:\n\n| Investor | Host | €bn |\n|---|---|---|\n| Norway | Portugal | 12.4 |",
    facts: [{measure: "investment", exporter: "NOR", importer: "PRT", value: 12.4e9, unit: "EUR", period_end: "2024"}]
  },
  {
    text: "Trade between Botswana and Zambia was worth P1.2 billion in 2023.",
    facts: [{measure: "trade", exporter: "BWA", importer: "ZMB", value: 1.2e9, unit: "BWP", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Trade between the Philippines and Japan was worth P1.2 billion in 2023.",
    facts: [{measure: "trade", exporter: "JPN", importer: "PHL", value: 1.2e9, unit: "PHP", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Myanmar's exports to Thailand came to K2.1 trillion in 2023.",
    facts: [{measure: "exports", exporter: "MMR", importer: "THA", value: 2.1e12, unit: "MMK", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Trade between Fiji and Samoa is growing: last year it reached $32 million.",
    facts: [{measure: "trade", exporter: "FJI", importer: "WSM", value: 32e6, unit: "USD", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Trade between Fiji and Samoa has never been large; in 2023 it was worth $32 million.",
    facts: [{measure: "trade", exporter: "FJI", importer: "WSM", value: 32e6, unit: "USD", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Portugal covers 3% of Angola's wheat needs, and Angolan exports to its former ruler stayed last year at 118 million euros.",
    facts: [
      {measure: "share", exporter: "PRT", importer: "AGO", goods: "wheat", value: 3, unit: "percent"},
      {measure: "exports", exporter: "AGO", importer: "PRT", value: 118e6, unit: "EUR", period_start: "2023", period_end: "2023"}
    ]
  },
  {
    text: "Trade between Peru and Chile reached $4 billion in 2022. They agreed to work together so that its value rises to $6 billion by 2028.",
    facts: [
      {measure: "trade", exporter: "CHL", importer: "PER", value: 4e9, unit: "USD", period_start: "2022", period_end: "2022"},
      {measure: "trade", exporter: "CHL", importer: "PER", value: 6e9, unit: "USD", kind: "target", period_end: "2028"}
    ]
  },
  {
    text: "Trade between Egypt and Kenya exceeded $3.1 billion in 2022. Now they will work for $5 billion, the target set in Cairo.",
    facts: [
      {measure: "trade", exporter: "EGY", importer: "KEN", value: 3.1e9, unit: "USD", qualifier: "over", period_start: "2022", period_end: "2022"},
      {measure: "trade", exporter: "EGY", importer: "KEN", value: 5e9, unit: "USD", kind: "target"}
    ]
  },
  {
    text: "Algeria's gas sales to Spain came to $2.1 billion in 2023. Italy took 23 billion cubic metres.",
    facts: [
      {measure: "exports", exporter: "DZA", importer: "ESP", goods: "natural gas", value: 2.1e9, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "supply", exporter: "DZA", importer: "ITA", goods: "natural gas", value: 23e9, unit: "m3", period_start: "2023", period_end: "2023"}
    ]
  },
  {
    text: "Saudi exports to Jordan, excluding oil, came to $1.2 billion in 2023.",
    facts: [{measure: "exports", exporter: "SAU", importer: "JOR", goods: "non-oil", value: 1.2e9, unit: "USD", period_start: "2023", period_end: "2023"}]
  },
  {
    text: "Kuwaiti exports to Oman, oil aside, rose by a tenth to 96 million dinars in 2022.",
    facts: [{measure: "exports", exporter: "KWT", importer: "OMN", goods: "non-oil", value: 96e6, unit: "KWD", period_start: "2022", period_end: "2022"}]
  },
  {
    text: "Niger needs power. Deliveries from Nigeria resumed in March 2023, at 52 megawatts.",
    facts: [{measure: "supply", exporter: "NGA", importer: "NER", goods: "electricity", value: 52, unit: "MW", period_start: "2023-03"}]
  },
  {
    text: "Laos covers 12 per cent of Cambodia's electricity needs; it sent some 1.2 million megawatt-hours in 2022.",
    facts: [
      {measure: "share", exporter: "LAO", importer: "KHM", goods: "electricity", value: 12, unit: "percent"},
      {measure: "supply", exporter: "LAO", importer: "KHM", goods: "electricity", value: 1.2e6, unit: "MWh", qualifier: "about", period_start: "2022", period_end: "2022"}
    ]
  },
  {
    text: "The addendum lets Bolivia deliver 20 million cubic meters of gas a day to Brazil through 2026.",
    facts: [{measure: "supply", exporter: "BOL", importer: "BRA", goods: "natural gas", value: 20e6, unit: "m3", per: "day", kind: "forecast", period_end: "2026"}]
  },
  {
    text: "With Serbia, says the Chamber of Foreign Trade, Bosnia's exchange came to more than 5.5 billion marks in 2022.",
    facts: [{measure: "trade", exporter: "BIH", importer: "SRB", value: 5.5e9, unit: "BAM", qualifier: "over", period_start: "2022", period_end: "2022"}]
  },
  {
    text: "Commerce between Malta and Tunisia is modest, the envoy said: it does not exceed €90 million a year.",
    facts: [{measure: "trade", exporter: "MLT", importer: "TUN", value: 90e6, unit: "EUR", qualifier: "up-to", per: "year"}]
  },
  {
    text: "Eskom says that Lesotho owes it $40 million.",
    facts: [{measure: "debt", exporter: "ZAF", importer: "LSO", value: 40e6, unit: "USD", attributed_to: "Eskom"}]
  },
  {
    text: "The pipeline crosses Georgia and carries 16 billion cubic metres of Azerbaijani gas a year to Turkey.",
    facts: [{measure: "supply", exporter: "AZE", importer: "TUR", goods: "natural gas", value: 16e9, unit: "m3", per: "year"}]
  },
  {
    text: "Chad's exports to Togo came to $61 million in 2022, according to the national statistics institute.",
    facts: [{measure: "exports", exporter: "TCD", importer: "TGO", value: 61e6, unit: "USD", period_start: "2022", period_end: "2022", attributed_to: "national statistics institute"}]
  },
  {
    text: "Trade between Peru and Chile totaled 2.3 billion dollars in 2022, according to figures that Chile's Customs Service released in May.",
    facts: [{measure: "trade", exporter: "CHL", importer: "PER", value: 2.3e9, unit: "USD", period_start: "2022", period_end: "2022", attributed_to: "Chile's Customs Service"}]
  },
  {
    text: "Kenyan investment in Uganda had exceeded $1.8 billion by 2022, statistics from the Bank of Uganda showed.",
    facts: [{measure: "investment", exporter: "KEN", importer: "UGA", value: 1.8e9, unit: "USD", qualifier: "over", period_end: "2022", attributed_to: "Bank of Uganda"}]
  },
  {
    text: "The finance ministry put Fiji's trade with Samoa at $46 million in 2022.",
    facts: [{measure: "trade", exporter: "FJI", importer: "WSM", value: 46e6, unit: "USD", period_start: "2022", period_end: "2022", attributed_to: "finance ministry"}]
  },
  {
    text: "Figures of speech show little; Fiji's exports to Samoa came to $46 million in 2022.",
    facts: [{measure: "exports", exporter: "FJI", importer: "WSM", value: 46e6, unit: "USD", period_start: "2022", period_end: "2022"}]
  }
]; // prettier-ignore

export const asidesLookAlikes: readonly string[] = [
  "Who hosts whom in 2024.\n\n| Host | Guest | Soldiers |\n|---|---|---|\n| Germany | USA | 35,000 |",
  "Firms with foreign capital in 2024:\n\n| Investor | Host | Firms |\n|---|---|---|\n| France | Morocco | 950 |",
  "Investment in 2024, change on the year in percent:\n\n| Investor | Host | Change, % |\n|---|---|---|\n| France | Morocco | 9 |",
  "Distances between capitals in 2024, in kilometres.\n\n| From | To | km |\n|---|---|---|\n| Paris | Berlin | 1,050 |",
  "The Chamber of Foreign Trade of Serbia reached $5 million in fees.",
  "The bridge between Fiji and Samoa is a dream: it would cost $32 million.",
  "Germany and Poland met. Remittances brought in $9.2 billion.",
  "Enron says that India owes it $40 million.",
  "Kenya and Uganda met. Uganda imported 310,000 tonnes of fuel in 2023, most of it from third countries.",
  "Botswana's budget is P3.1 billion.",
  "Trade fairs please Kenya and Egypt: they drew 5,000 visitors and earned 3 million shillings."
];
