/** Figures whose verb, pair or year stands where a plain sentence puts it and a rule did not look. */
import type {TradeExample} from "./example.ts";

const USD = "USD";

export const reckonings: readonly TradeExample[] = [
  {
    text: "Peru sold goods to Bolivia for 742 million dollars in 2023 and bought from it 815 million, for the most part soya cake.",
    facts: [
      {
        measure: "exports",
        exporter: "PER",
        importer: "BOL",
        value: 742000000,
        unit: USD,
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "BOL",
        importer: "PER",
        value: 815000000,
        unit: USD,
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Croatia bought goods worth 1.9 billion euros from Serbia in 2022 and sold goods worth nearly 1.2 billion there.",
    facts: [
      {
        measure: "exports",
        exporter: "SRB",
        importer: "HRV",
        value: 1900000000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "HRV",
        importer: "SRB",
        value: 1200000000,
        unit: "EUR",
        qualifier: "nearly",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Chilean private capital has placed around 410 million dollars in Peruvian cement and banking.",
    facts: [
      {
        measure: "investment",
        exporter: "CHL",
        importer: "PER",
        value: 410000000,
        unit: USD,
        qualifier: "about"
      }
    ]
  },
  {
    text: "Malawi has told Mozambique that it will return the $20 million it still owes Maputo by March.",
    facts: [{measure: "debt", exporter: "MOZ", importer: "MWI", value: 20000000, unit: USD}]
  },
  {
    text: "Then there is the $2bn that Doha has said it is willing to put into Pakistan.",
    facts: [
      {measure: "investment", exporter: "QAT", importer: "PAK", value: 2000000000, unit: USD, kind: "target"}
    ]
  },
  {
    text: "The crossing at Galabat, through which goods worth $85 million passed from Sudan to Ethiopia in 2018, will stay shut.",
    facts: [
      {
        measure: "exports",
        exporter: "SDN",
        importer: "ETH",
        value: 85000000,
        unit: USD,
        period_start: "2018",
        period_end: "2018"
      }
    ]
  },
  {
    text: "Under the accord Paraguay is to deliver up to 150 megawatts to Uruguay by way of the Argentine grid from July 2025.",
    facts: [
      {
        measure: "supply",
        exporter: "PRY",
        importer: "URY",
        goods: "electricity",
        value: 150,
        unit: "MW",
        qualifier: "up-to",
        kind: "target",
        period_start: "2025-07"
      }
    ]
  },
  {
    text: "Trade between Georgia and Oman stood at $28 million in 2023, and the target that the two governments have set is $500 million.",
    facts: [
      {
        measure: "trade",
        exporter: "GEO",
        importer: "OMN",
        value: 28000000,
        unit: USD,
        period_start: "2023",
        period_end: "2023"
      },
      {measure: "trade", exporter: "GEO", importer: "OMN", value: 500000000, unit: USD, kind: "target"}
    ]
  },
  {
    text: "Trade between Georgia and Oman was 31 million dollars last year. We are not satisfied with it. We have resolved to bring it to half a billion by 2027.",
    facts: [
      {
        measure: "trade",
        exporter: "GEO",
        importer: "OMN",
        value: 31000000,
        unit: USD,
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "trade",
        exporter: "GEO",
        importer: "OMN",
        value: 500000000,
        unit: USD,
        kind: "target",
        period_end: "2027"
      }
    ]
  },
  {
    text: "Botswana took 1,140 gigawatt-hours from Zambia in 2022, about 22 percent of all it consumed.",
    facts: [
      {
        measure: "supply",
        exporter: "ZMB",
        importer: "BWA",
        goods: "electricity",
        value: 1140000,
        unit: "MWh",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "share",
        exporter: "ZMB",
        importer: "BWA",
        goods: "electricity",
        value: 22,
        unit: "percent",
        qualifier: "about",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Nepal's exports of electricity to India earned 16.9 billion Nepalese rupees in the last fiscal year.",
    facts: [
      {
        measure: "exports",
        exporter: "NPL",
        importer: "IND",
        goods: "electricity",
        value: 16900000000,
        unit: "NPR",
        period_start: "2023-07",
        period_end: "2024-07"
      }
    ]
  },
  {
    text: "Trinidad ships 200 million cubic feet of gas a day to Venezuela.",
    facts: [
      {
        measure: "supply",
        exporter: "TTO",
        importer: "VEN",
        goods: "natural gas",
        value: 5663000,
        unit: "m3",
        per: "day"
      }
    ]
  },
  {
    text: "Zambia is in arrears by $45 million to Mozambique for electricity.",
    facts: [
      {measure: "debt", exporter: "MOZ", importer: "ZMB", goods: "electricity", value: 45000000, unit: USD}
    ]
  },
  {
    text: "Iraq is behind by $2.1 billion on its gas payments to Iran.",
    facts: [{measure: "debt", exporter: "IRN", importer: "IRQ", value: 2100000000, unit: USD}]
  },
  {
    text: "Britain will put £1 billion into Egyptian wind farms over five years.",
    facts: [
      {
        measure: "investment",
        exporter: "GBR",
        importer: "EGY",
        value: 1000000000,
        unit: "GBP",
        kind: "target"
      }
    ]
  },
  {
    text: "Norway piped 29 billion cubic metres of gas to Germany in 2023.",
    facts: [
      {
        measure: "supply",
        exporter: "NOR",
        importer: "DEU",
        goods: "natural gas",
        value: 29000000000,
        unit: "m3",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The volume of goods exchanged by Italy and Slovenia was 13.4 billion euros in 2023.",
    facts: [
      {
        measure: "trade",
        exporter: "ITA",
        importer: "SVN",
        value: 13400000000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The two-way flow of goods between Greece and Bulgaria came to €5 bn in 2022.",
    facts: [
      {
        measure: "trade",
        exporter: "BGR",
        importer: "GRC",
        value: 5000000000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Ecuador's shrimp exports to China have fallen: $3.5 billion in 2022, $2.9 billion in 2023.",
    facts: [
      {
        measure: "exports",
        exporter: "ECU",
        importer: "CHN",
        goods: "shrimp",
        value: 3500000000,
        unit: USD,
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "ECU",
        importer: "CHN",
        goods: "shrimp",
        value: 2900000000,
        unit: USD,
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Slovenia forecasts exports of 900 million euros to Serbia this year.",
    facts: [
      {
        measure: "exports",
        exporter: "SVN",
        importer: "SRB",
        value: 900000000,
        unit: "EUR",
        kind: "forecast",
        period_start: "2024",
        period_end: "2024"
      }
    ]
  },
  {
    text: "China accounted for $5 billion of Serbia's imports.",
    facts: [{measure: "exports", exporter: "CHN", importer: "SRB", value: 5000000000, unit: USD}]
  },
  {
    text: "Vietnam is home to $85 billion of South Korean investment.",
    facts: [{measure: "investment", exporter: "KOR", importer: "VNM", value: 85000000000, unit: USD}]
  },
  {
    text: "Kenya has secured pledges of $10 billion in investment from the Emirates.",
    facts: [
      {measure: "investment", exporter: "ARE", importer: "KEN", value: 10000000000, unit: USD, kind: "target"}
    ]
  },
  {
    text: "South Sudan has yet to pay Kenya $38 million for fuel.",
    facts: [{measure: "debt", exporter: "KEN", importer: "SSD", goods: "fuel", value: 38000000, unit: USD}]
  },
  {
    text: "Goods worth 420 billion CFA francs changed hands between Ghana and Burkina Faso in 2022.",
    facts: [
      {
        measure: "trade",
        exporter: "BFA",
        importer: "GHA",
        value: 420000000000,
        unit: "XOF",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "10,000 barrels of Iraqi crude arrive in Jordan daily by lorry.",
    facts: [
      {
        measure: "supply",
        exporter: "IRQ",
        importer: "JOR",
        goods: "crude",
        value: 10000,
        unit: "bbl",
        per: "day"
      }
    ]
  },
  {
    text: "Estonia's sales in Finland came to 1.9 billion euros in 2023.",
    facts: [
      {
        measure: "exports",
        exporter: "EST",
        importer: "FIN",
        value: 1900000000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  }
];

/** Sentences like those above that hold nothing. */
export const reckoningsLookAlikes: string[] = [
  "Peru's central bank has placed $410 million in gold.",
  "The Bolivian airline sold two planes to Peru for 74 million dollars.",
  "The club has put 30 million euros in a new stadium in Lisbon.",
  "Iraq is behind by two goals in its match with Iran.",
  "Egypt is behind by $40 million on its budget target.",
  "The bank will return the $200 million it still owes its depositors by March.",
  "Property worth $40 million changed hands in Dubai last year.",
  "Kenya has yet to pay $38 million to its teachers.",
  "Kenya has secured pledges of $10 billion in climate finance.",
  "Tajik migrants sent home $2.5 billion from Russia.",
  "The target that the Omani government has set for its deficit is $2 billion.",
  "The ministry says a company in Chad is in arrears by $5 million with its own workers."
];
