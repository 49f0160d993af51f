/** Whose time a date tells, and figures that lean on the one before. Day of publication: 12 September 2024. */
import type {TradeExample} from "./example.ts";

// prettier-ignore
export const periods: readonly TradeExample[] = [
  // who sells what to whom stands in the row
  {text: "What crosses the border:\n\n| From | To | Goods | 2022 | 2023 |\n|---|---|---|---|---|\n| Norway | Finland | electricity (MWh) | 890,000 | 1,020,000 |",
    facts: [{measure: "supply", exporter: "NOR", importer: "FIN", goods: "electricity", value: 890000, unit: "MWh", period_start: "2022", period_end: "2022"},
      {measure: "supply", exporter: "NOR", importer: "FIN", goods: "electricity", value: 1020000, unit: "MWh", period_start: "2023", period_end: "2023"}]},
  {text: "Tanzania's exports to Oman stood at about $96 million in 2023, and Kenya's at just under $40 million.",
    facts: [{measure: "exports", exporter: "TZA", importer: "OMN", value: 96000000, unit: "USD", qualifier: "about", period_start: "2023", period_end: "2023"},
      {measure: "exports", exporter: "KEN", importer: "OMN", value: 40000000, unit: "USD", qualifier: "under", period_start: "2023", period_end: "2023"}]},
  // as many times as figures: each its own
  {text: "Kenyan exports to Uganda rose to $200 million and $300 million in June and July, respectively.",
    facts: [{measure: "exports", exporter: "KEN", importer: "UGA", value: 200000000, unit: "USD", period_start: "2024-06", period_end: "2024-06"},
      {measure: "exports", exporter: "KEN", importer: "UGA", value: 300000000, unit: "USD", period_start: "2024-07", period_end: "2024-07"}]},
  {text: "Kenya bought 200 tonnes and 300 tonnes of maize from Uganda in May and June.",
    facts: [{measure: "supply", exporter: "UGA", importer: "KEN", value: 200, unit: "t", period_start: "2024-05", period_end: "2024-05"},
      {measure: "supply", exporter: "UGA", importer: "KEN", goods: "maize", value: 300, unit: "t", period_start: "2024-06", period_end: "2024-06"}]},
  // a target set for a year, and in a year
  {text: "The presidents of Chad and Niger set for 2028 a target of $200 million for trade between the two countries.",
    facts: [{measure: "trade", exporter: "NER", importer: "TCD", value: 200000000, unit: "USD", kind: "target", period_start: "2028", period_end: "2028"}]},
  {text: "Trade between Kenya and Uganda is to reach the $3 billion goal that the two presidents set for 2030.",
    facts: [{measure: "trade", exporter: "KEN", importer: "UGA", value: 3000000000, unit: "USD", kind: "target", period_start: "2030", period_end: "2030"}]},
  {text: "The two presidents set in 2022 a target of $3 billion for trade between Kenya and Uganda.",
    facts: [{measure: "trade", exporter: "KEN", importer: "UGA", value: 3000000000, unit: "USD", kind: "target"}]},
  {text: "Trade between Kenya and Uganda reached $3 billion, and a summit was set for 2030.",
    facts: [{measure: "trade", exporter: "KEN", importer: "UGA", value: 3000000000, unit: "USD"}]},
  {text: "Uzbek exports to Azerbaijan do not reach 100 million dollars a year.",
    facts: [{measure: "exports", exporter: "UZB", importer: "AZE", value: 100000000, unit: "USD", per: "year", qualifier: "under"}]},
  // noun and verb left out
  {text: "Uruguay's sales to Brazil came to $2.1bn last year, those of Brazil to Uruguay to $1.9bn.",
    facts: [{measure: "exports", exporter: "URY", importer: "BRA", value: 2100000000, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "exports", exporter: "BRA", importer: "URY", value: 1900000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  {text: "Pakistan meets a fifth of its LNG demand from Qatar.",
    facts: [{measure: "share", exporter: "QAT", importer: "PAK", goods: "lng", value: 20, unit: "percent"}]},
  {text: "The talks in Quito concerned $3.1bn, which is what Ecuador owes China.",
    facts: [{measure: "debt", exporter: "CHN", importer: "ECU", value: 3100000000, unit: "USD"}]},
  // a date that opens the second clause is the second figure's
  {text: "In 2021 Bolivia's exports to Peru were worth 530 million dollars, and in the first half of 2022 they came to 300 million.",
    facts: [{measure: "exports", exporter: "BOL", importer: "PER", value: 530000000, unit: "USD", period_start: "2021", period_end: "2021"},
      {measure: "exports", exporter: "BOL", importer: "PER", value: 300000000, unit: "USD", period_start: "2022-01", period_end: "2022-06"}]},
  {text: "Trade between Oman and Kenya stood at $96 million in 2022, and in 2023 it reached $121 million.",
    facts: [{measure: "trade", exporter: "KEN", importer: "OMN", value: 96000000, unit: "USD", period_start: "2022", period_end: "2022"},
      {measure: "trade", exporter: "KEN", importer: "OMN", value: 121000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  // the time of a percentage is no figure's
  {text: "In 2023 Peru's exports to Chile were $5 billion, 8% more than in 2022.",
    facts: [{measure: "exports", exporter: "PER", importer: "CHL", value: 5000000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  {text: "From January to June Ghana's exports to Togo came to $80 million, up 12 percent on the same period of last year.",
    facts: [{measure: "exports", exporter: "GHA", importer: "TGO", value: 80000000, unit: "USD", period_start: "2024-01", period_end: "2024-06"}]},
  // three quarters of a year
  {text: "During the first three quarters of 2023 Senegal's exports to Mali came to 612 billion CFA francs.",
    facts: [{measure: "exports", exporter: "SEN", importer: "MLI", value: 612000000000, unit: "XOF", period_start: "2023-01", period_end: "2023-09"}]},
  // a list with the year before the colon
  {text: "Brazil and Paraguay at a glance\n\n- Bilateral trade, 2023: $7.1 billion\n- Paraguay's exports to Brazil, 2023: $3.6 billion",
    facts: [{measure: "trade", exporter: "BRA", importer: "PRY", value: 7100000000, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "exports", exporter: "PRY", importer: "BRA", value: 3600000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  // aims with their year
  {text: "Brazil and Paraguay want trade to reach $10 billion a year before 2030.",
    facts: [{measure: "trade", exporter: "BRA", importer: "PRY", value: 10000000000, unit: "USD", per: "year", kind: "target", period_end: "2030"}]},
  {text: "Canberra hopes that trade between Australia and Indonesia will double to A$36 billion by 2030.",
    facts: [{measure: "trade", exporter: "AUS", importer: "IDN", value: 36000000000, unit: "AUD", kind: "target", period_end: "2030"}]},
  {text: "Kazakhstan and Kyrgyzstan aim at $3 billion of trade by the end of the decade.",
    facts: [{measure: "trade", exporter: "KAZ", importer: "KGZ", value: 3000000000, unit: "USD", kind: "target", period_end: "2029"}]},
  // the noun is left out
  {text: "In 2022 Serbia's exports to Hungary were worth 1.02 billion euros. Hungary's to Serbia came to 1.9 billion euros.",
    facts: [{measure: "exports", exporter: "SRB", importer: "HUN", value: 1020000000, unit: "EUR", period_start: "2022", period_end: "2022"},
      {measure: "exports", exporter: "HUN", importer: "SRB", value: 1900000000, unit: "EUR", period_start: "2022", period_end: "2022"}]},
  // "its", of the country that the sentence before is about
  {text: "Australia shipped cattle to Indonesia last year. Its wheat exports to the country amounted to 4.6 million tonnes.",
    facts: [{measure: "supply", exporter: "AUS", importer: "IDN", goods: "wheat", value: 4600000, unit: "t"}]},
  // a ceiling
  {text: "Mali's sales to Senegal did not exceed 21 billion CFA francs in 2023.",
    facts: [{measure: "exports", exporter: "MLI", importer: "SEN", value: 21000000000, unit: "XOF", qualifier: "up-to", period_start: "2023", period_end: "2023"}]},
  // in the first person
  {text: 'Zambian President Lubinda Mwansa was in Angola. "We trade $140m a year," Mwansa told businessmen there.',
    facts: [{measure: "trade", exporter: "AGO", importer: "ZMB", value: 140000000, unit: "USD", per: "year"}]},
  {text: "Kenya and Oman did $96 million of trade last year.",
    facts: [{measure: "trade", exporter: "KEN", importer: "OMN", value: 96000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  // the goods are told after a dateline
  {text: "ISLAMABAD: Non-oil trade between Pakistan and the United Arab Emirates came to $8 billion in 2023.",
    facts: [{measure: "trade", exporter: "ARE", importer: "PAK", goods: "non-oil", value: 8000000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  // what is only compared with names no party
  {text: "Total trade in goods and services between Britain and Jordan was £1.3 billion in 2023, roughly what the UK exchanges with Iceland every few months.",
    facts: [{measure: "trade", exporter: "GBR", importer: "JOR", value: 1300000000, unit: "GBP", period_start: "2023", period_end: "2023"}]},
  {text: "Malaysia and Uzbekistan exchanged goods for $110m in 2023, less than Malaysia trades with Singapore in a day and a half.",
    facts: [{measure: "trade", exporter: "MYS", importer: "UZB", value: 110000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  {text: "Peru's exports to Chile were $2 billion in 2023, as much as Bolivia sells to Brazil and Argentina together.",
    facts: [{measure: "exports", exporter: "PER", importer: "CHL", value: 2000000000, unit: "USD", period_start: "2023", period_end: "2023"}]},
  // a list in an apposition parts no clause
  {text: "Uzbekistan's exports to Türkiye, mainly copper, cotton yarn and fruit, totaled $1.1 billion from January to August.",
    facts: [{measure: "exports", exporter: "UZB", importer: "TUR", value: 1100000000, unit: "USD", period_start: "2024-01", period_end: "2024-08"}]},
  {text: "Ghana's imports from Togo, chiefly cement, clinker and salt, came to €45m in 2023.",
    facts: [{measure: "exports", exporter: "TGO", importer: "GHA", value: 45000000, unit: "EUR", period_start: "2023", period_end: "2023"}]},
  // the months of this year, without "the first"; the clause of "in which" has its own subject
  {text: "The Lao minister and the Vietnamese minister met in Hanoi.\nThe two sides praised the progress in all fields of cooperation, in which bilateral trade turnover in 7 months reached 1.47 billion USD, and set the goal of bringing it to 2 billion USD in 2025.",
    facts: [{measure: "trade", exporter: "LAO", importer: "VNM", value: 1470000000, unit: "USD", period_start: "2024-01", period_end: "2024-07"},
      {measure: "trade", exporter: "LAO", importer: "VNM", value: 2000000000, unit: "USD", kind: "target", period_start: "2025", period_end: "2025"}]},
  {text: "Trade between Turkey and Uzbekistan hit $3.2 billion last year.\n\"In the first 8 months of this year we are at $2.6 billion,\" he said.",
    facts: [{measure: "trade", exporter: "TUR", importer: "UZB", value: 3200000000, unit: "USD", period_start: "2023", period_end: "2023"},
      {measure: "trade", exporter: "TUR", importer: "UZB", value: 2600000000, unit: "USD", period_start: "2024-01", period_end: "2024-08"}]},
];

// prettier-ignore
export const noPeriods: readonly string[] = [
  "Uzbek exports to Azerbaijan, he denied, never exceeded 100 million dollars.",
  "Who visits whom:\n\n| From | To | Purpose | 2022 | 2023 |\n|---|---|---|---|---|\n| Norway | Finland | weddings | 890 | 1,020 |",
  "Logs worth burning lay on the beach of Fiji, and a ship from China passed.",
  "Pakistanis in the Emirates sent home $5.5 billion in 2023.",
  "Ghana's economy grew by 8% more than in 2022, said the central bank of Togo.",
  "Kenya's exports did not exceed $5 billion last year. Oman is far away.",
  "Hungary's ambassador to Serbia came to 3 receptions and spent $400.",
  "During the first three quarters of 2023 Senegal collected 612 billion CFA francs of duties.",
  "In Brazil, 2023: a year of drought that cost $1.5 billion. Paraguay was spared.",
  "The minister hopes that the budget of Kenya will double to $36 billion by 2030.",
  '"We trade jokes," the president of Zambia said in Angola, and paid $140 for lunch.',
  "Australia shipped cattle to Indonesia. Its population in the country amounted to 4.6 million.",
  "Oman's trade unions gave Kenya's workers $96 million last year.",
  "By the end of the decade Kazakhstan wants to spend $3 billion on roads to Kyrgyzstan.",
  "Serbia's exports will not exceed last year's. Hungary paid a fine of €200 million.",
  "In 2023 Peru gave Chile nothing; in 2022 it had paid 300 million dollars in damages.",
  "Mali did not exceed its budget of 21 billion CFA francs, Senegal's finance minister said."
];
