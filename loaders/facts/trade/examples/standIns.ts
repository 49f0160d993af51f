/** Figures whose other country, measure or time a phrase stands for: "from there", "her country", "under the memorandum", "those seven months". */
import type {TradeExample} from "./example.ts";

const USD = "USD";

export const standIns: readonly TradeExample[] = [
  {
    text: "Of its half of the energy, Laos ceded to Thailand 2.3 million megawatt-hours during 2023.",
    facts: [
      {
        ...{measure: "supply", exporter: "LAO", importer: "THA", goods: "electricity", value: 2300000},
        ...{unit: "MWh", period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "Tonga owes China $128m, for roads and a palace, and Japan about $9m, for a wharf.",
    facts: [
      {measure: "debt", exporter: "CHN", importer: "TON", value: 128000000, unit: USD},
      {measure: "debt", exporter: "JPN", importer: "TON", value: 9000000, unit: USD, qualifier: "about"}
    ]
  },
  {
    text: "Chile owes Peru $20m for water and Bolivia $40m for gas.",
    facts: [
      {measure: "debt", exporter: "PER", importer: "CHL", goods: "water", value: 20000000, unit: USD},
      {measure: "debt", exporter: "BOL", importer: "CHL", goods: "natural gas", value: 40000000, unit: USD}
    ]
  },
  {
    text: "Trade with Bulgaria came to €3.1bn last year, North Macedonia's economy ministry says. The country bought 31% of its electricity from there in March.",
    facts: [
      {
        ...{measure: "trade", exporter: "BGR", importer: "MKD", value: 3100000000, unit: "EUR"},
        attributed_to: "North Macedonia's economy ministry",
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "share", exporter: "BGR", importer: "MKD", goods: "electricity", value: 31},
        ...{unit: "percent", period_start: "2024-03", period_end: "2024-03"}
      }
    ]
  },
  {
    text: "Kenya's Trade Minister Wanjiru Otieno met the delegation. Dutch companies had invested about $900 million in her country, she said.",
    facts: [
      {
        ...{measure: "investment", exporter: "NLD", importer: "KEN", value: 900000000, unit: USD},
        ...{qualifier: "about", attributed_to: "Wanjiru Otieno"}
      }
    ]
  },
  {
    text: "Kenya and Oman signed a memorandum on Monday. Under the memorandum Oman will supply 450,000 tonnes of urea a year.",
    facts: [
      {
        ...{measure: "supply", exporter: "OMN", importer: "KEN", goods: "urea", value: 450000},
        ...{unit: "t", per: "year", kind: "forecast"}
      }
    ]
  },
  {
    text: "Ghana's millers ran short of grain, and under the contract signed on the same day Romania will supply 60,000 tonnes of wheat a year.",
    facts: [
      {
        ...{measure: "supply", exporter: "ROU", importer: "GHA", goods: "wheat", value: 60000},
        ...{unit: "t", per: "year", kind: "forecast"}
      }
    ]
  },
  {
    text: "The presidents of Tajikistan and Qatar met in Doha. Trade does not correspond to their potential: in 2023 the turnover did not exceed 14 million dollars.",
    facts: [
      {
        ...{measure: "trade", exporter: "QAT", importer: "TJK", value: 14000000, unit: USD},
        ...{qualifier: "up-to", period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "Trade between Guinea and Mali hardly shows in the statistics. The customs in Conakry recorded 9.2 billion Guinean francs in 2023.",
    facts: [
      {
        ...{measure: "trade", exporter: "GIN", importer: "MLI", value: 9200000000, unit: "GNF"},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "Meat exports from Uruguay to Chile reached $412 million between January and July. Chile is the first market for its beef. Argentine mills bought 190,000 tons of soybeans from Uruguay in those seven months.",
    facts: [
      {
        ...{measure: "exports", exporter: "URY", importer: "CHL", goods: "meat", value: 412000000},
        ...{unit: USD, period_start: "2024-01", period_end: "2024-07"}
      },
      {
        ...{measure: "supply", exporter: "URY", importer: "ARG", goods: "soybeans", value: 190000},
        ...{unit: "t", period_start: "2024-01", period_end: "2024-07"}
      }
    ]
  },
  {
    text: "The link will provide Iraq with 1,000 megawatts from Saudi Arabia in its first phase.",
    facts: [
      {
        ...{measure: "supply", exporter: "SAU", importer: "IRQ", goods: "electricity", value: 1000},
        ...{unit: "MW", kind: "forecast"}
      }
    ]
  },
  {
    text: "Iraq covers around a third of its needs in gas from Iran.",
    facts: [
      {
        ...{measure: "share", exporter: "IRN", importer: "IRQ", goods: "natural gas", value: 33.3},
        ...{unit: "percent", qualifier: "about"}
      }
    ]
  }
];

/** Sentences like those above that hold nothing. */
export const standInsLookAlikes: string[] = [
  "Zambia ceded 210,000 hectares of forest to a company from Namibia.",
  "The bank owes its clients $4m, for a mistake, and the tax office about $1m.",
  "Trade between Guinea and Mali hardly shows in the statistics. The customs in Conakry recorded 9.2 billion francs in fines in 2023.",
  "Trade between Guinea and Mali was discussed. The museum in Conakry counted 9.2 million visitors in 2023.",
  "Under the contract the company in Oman will supply 450 teachers.",
  "Kenya's Trade Minister Wanjiru Otieno said her country would spend $900 million on roads.",
  "The shop near the border does a brisk trade: in 2023 the turnover of the owner did not exceed 14 million dollars.",
  "The Romanian minister came to Chisinau. The country bought 61 buses from there in March.",
  "A third of its needs in teachers remain unmet, Iraq says after talks with Iran."
];
