/** Ways of saying that a grid of subjects, verbs, sums and times showed to be missing. */
import type {TradeExample} from "./example.ts";

const flow = {measure: "trade", unit: "USD"} as const;
const sold = {measure: "exports", unit: "USD"} as const;
const put = {measure: "investment", unit: "USD"} as const;

// prettier-ignore
export const crossed: readonly TradeExample[] = [
  {text: "The minister said trade between Ghana and the Netherlands could reach $1,240 million in 2026.",
    facts: [{...flow, exporter: "GHA", importer: "NLD", value: 1240000000, kind: "forecast", period_start: "2026", period_end: "2026"}]},
  {text: "She noted that total trade in goods and services between Vietnam and Laos rose to at least $1.1 billion in 2023.",
    facts: [{...flow, exporter: "LAO", importer: "VNM", value: 1100000000, qualifier: "at-least", period_start: "2023", period_end: "2023"}]},
  {text: "Goods worth $7 billion crossed the border between Oman and the United Arab Emirates last year.",
    facts: [{...flow, exporter: "ARE", importer: "OMN", value: 7000000000, period_start: "2023", period_end: "2023"}]},
  {text: "About $640m worth of goods moved between Malaysia and the Philippines last month.",
    facts: [{...flow, exporter: "MYS", importer: "PHL", value: 640000000, qualifier: "about", period_start: "2024-08", period_end: "2024-08"}]},
  {text: "Combined imports and exports between Bolivia and Chile reached $640m in calendar 2023.",
    facts: [{...flow, exporter: "BOL", importer: "CHL", value: 640000000, period_start: "2023", period_end: "2023"}]},
  {text: "In 2023, Costa Rica recorded $2.1bn (€1.9bn) in bilateral trade with neighbouring Mexico.",
    facts: [{...flow, exporter: "CRI", importer: "MEX", value: 2100000000, period_start: "2023", period_end: "2023"}]},
  {text: "Merchandise trade between Malaysia and Thailand grew by 12 percent to a record $9.3 billion in the January-to-July period.",
    facts: [{...flow, exporter: "MYS", importer: "THA", value: 9300000000, period_start: "2024-01", period_end: "2024-07"}]},
  {text: "Trade between Oman and Kenya hit $3bn through July.",
    facts: [{...flow, exporter: "KEN", importer: "OMN", value: 3000000000, period_start: "2024-01", period_end: "2024-07"}]},
  {text: "Kenya and Uganda have set a target of $1.3 billion for bilateral trade by 2027.",
    facts: [{...flow, exporter: "KEN", importer: "UGA", value: 1300000000, kind: "target", period_end: "2027"}]},
  {text: "Portugal and Norway eye $3-4 billion in bilateral trade by 2030.",
    facts: [{...flow, exporter: "NOR", importer: "PRT", value: 3000000000, value_max: 4000000000, kind: "target", period_end: "2030"}]},
  {text: "The aim is for trade between Mongolia and South Korea to reach $640m by 2030.",
    facts: [{...flow, exporter: "KOR", importer: "MNG", value: 640000000, kind: "target", period_end: "2030"}]},
  {text: "Trade between Oman and Kenya will exceed last year's level and reach $4.1 billion.",
    facts: [{...flow, exporter: "KEN", importer: "OMN", value: 4100000000, kind: "forecast"}]},
  {text: "In 2023 $6 billion worth of Kazakh goods entered Uzbekistan.",
    facts: [{...sold, exporter: "KAZ", importer: "UZB", value: 6000000000, period_start: "2023", period_end: "2023"}]},
  {text: "Bolivia was the top destination for Chilean exports, taking $6 billion worth of goods in 2023.",
    facts: [{...sold, exporter: "CHL", importer: "BOL", value: 6000000000, period_start: "2023", period_end: "2023"}]},
  {text: "Mexico's spending on Costa Rican goods reached $1.5 billion in 2023.",
    facts: [{...sold, exporter: "CRI", importer: "MEX", value: 1500000000, period_start: "2023", period_end: "2023"}]},
  {text: "The value of Chilean goods sold to Bolivia in the first quarter of 2024 was $1.87 billion.",
    facts: [{...sold, exporter: "CHL", importer: "BOL", value: 1870000000, period_start: "2024-01", period_end: "2024-03"}]},
  {text: "Sudan is getting up to 12 million cubic metres of gas daily from Egypt.",
    facts: [{measure: "supply", exporter: "EGY", importer: "SDN", goods: "natural gas", value: 12000000, unit: "m3", per: "day", qualifier: "up-to"}]},
  {text: "Norway pumps 120,000 barrels of oil per day to Portugal.",
    facts: [{measure: "supply", exporter: "NOR", importer: "PRT", goods: "oil", value: 120000, unit: "bbl", per: "day"}]},
  {text: "Azerbaijan received $3 billion of Turkish investment last year.",
    facts: [{...put, exporter: "TUR", importer: "AZE", value: 3000000000, period_start: "2023", period_end: "2023"}]},
  {text: "$5 billion of Brazilian capital flowed into Paraguay in 2023.",
    facts: [{...put, exporter: "BRA", importer: "PRY", value: 5000000000, period_start: "2023", period_end: "2023"}]},
  {text: "Malaysia is the largest foreign investor in the Philippines, with $3.2 billion.",
    facts: [{...put, exporter: "MYS", importer: "PHL", value: 3200000000}]}
];

export const notCrossed: readonly string[] = [
  "The Netherlands denied that its trade with Ghana had reached $38 million.",
  "It is not true that Oman owes Kenya $1,240 million.",
  "Kenya dismissed claims that it owes Uganda $2 billion.",
  "How could trade between Kenya and Uganda ever reach $7 billion?",
  "Does Zambia really owe Angola $300 million?",
  "Portugal bought 12 fighter jets from Norway for almost two billion dollars.",
  "Mexico's spending on Costa Rican roads reached $1.5 billion in 2023.",
  "Smugglers crossed the border between Oman and Yemen with $7 million.",
  "Bolivia was the top destination for Chilean tourists, who spent $6 billion in 2023."
];
