import type {TradeExample} from "./example.ts";

/** Figures as many writers tell of them: by 'between', by what a size grew to, with the currency of the sentence before. */
export const manyWriters: TradeExample[] = [
  {
    text: "Since 2005, Finnish companies have invested more than 1.2 billion dollars in the economy of Kazakhstan.",
    facts: [
      {
        measure: "investment",
        exporter: "FIN",
        importer: "KAZ",
        value: 1200000000,
        unit: "USD",
        qualifier: "over",
        period_start: "2005"
      }
    ]
  },
  {
    text: "Total trade in goods and services between Britain and Jordan was £1.3 billion in the year to June, roughly what the UK exchanges with Iceland every few months.",
    facts: [
      {
        measure: "trade",
        exporter: "GBR",
        importer: "JOR",
        value: 1300000000,
        unit: "GBP",
        period_start: "2023-07",
        period_end: "2024-06"
      }
    ]
  },
  {
    text: "Georgia and Armenia have grown closer. Bilateral turnover grew by 43 per cent to about $500 million in 2021.",
    facts: [
      {
        measure: "trade",
        exporter: "ARM",
        importer: "GEO",
        value: 500000000,
        unit: "USD",
        qualifier: "about",
        period_start: "2021",
        period_end: "2021"
      }
    ]
  },
  {
    text: "Two-way trade between Peru and Japan had reached US$3.1 billion in 2022, and the leaders agreed to strive for US$5 billion by 2030.",
    facts: [
      {
        measure: "trade",
        exporter: "JPN",
        importer: "PER",
        value: 3100000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "trade",
        exporter: "JPN",
        importer: "PER",
        value: 5000000000,
        unit: "USD",
        kind: "target",
        period_end: "2030"
      }
    ]
  },
  {
    text: "Singapore is the largest foreign investor in Laos, with 41 projects worth nearly $2.7 billion.",
    facts: [
      {
        measure: "investment",
        exporter: "SGP",
        importer: "LAO",
        value: 2700000000,
        unit: "USD",
        qualifier: "nearly"
      }
    ]
  },
  {
    text: "Ecuador ships $8.6 billion worth of goods a year to the United States.",
    facts: [
      {measure: "exports", exporter: "ECU", importer: "USA", value: 8600000000, unit: "USD", per: "year"}
    ]
  },
  {
    text: "Zambia's exports to the Democratic Republic of Congo came to $1.1 billion last year, against 640 million in 2021.",
    facts: [
      {
        measure: "exports",
        exporter: "ZMB",
        importer: "COD",
        value: 1100000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "ZMB",
        importer: "COD",
        value: 640000000,
        unit: "USD",
        period_start: "2021",
        period_end: "2021"
      }
    ]
  },
  {
    text: "Trade between Ghana and Burkina Faso stood at 540 billion CFA francs in 2022. It fell to 480 billion the year after.",
    facts: [
      {
        measure: "trade",
        exporter: "BFA",
        importer: "GHA",
        value: 540000000000,
        unit: "XOF",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "trade",
        exporter: "BFA",
        importer: "GHA",
        value: 480000000000,
        unit: "XOF",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Hungarian power plants delivered 120 megawatts to Serbia through the winter.",
    facts: [
      {measure: "supply", exporter: "HUN", importer: "SRB", goods: "electricity", value: 120, unit: "MW"}
    ]
  },
  {
    text: "Bulgaria covers 33 percent of its gas needs with imports from Azerbaijan.",
    facts: [
      {measure: "share", exporter: "AZE", importer: "BGR", goods: "natural gas", value: 33, unit: "percent"}
    ]
  },
  {
    text: "Kazakh wheat shipments to Afghanistan reached 1.9 million tonnes in the marketing year to June.",
    facts: [
      {
        measure: "supply",
        exporter: "KAZ",
        importer: "AFG",
        goods: "wheat",
        value: 1900000,
        unit: "t",
        period_start: "2023-07",
        period_end: "2024-06"
      }
    ]
  },
  {
    text: "Between January and August, Vietnam imported Cambodian cashew nuts worth $780 million.",
    facts: [
      {
        measure: "exports",
        exporter: "KHM",
        importer: "VNM",
        goods: "cashew nuts",
        value: 780000000,
        unit: "USD",
        period_start: "2024-01",
        period_end: "2024-08"
      }
    ]
  },
  {
    text: "Nigeria bought goods for 410 million rand from South Africa in the second quarter.",
    facts: [
      {
        measure: "exports",
        exporter: "ZAF",
        importer: "NGA",
        value: 410000000,
        unit: "ZAR",
        period_start: "2024-04",
        period_end: "2024-06"
      }
    ]
  },
  {
    text: "Commerce between Morocco and Brazil, phosphates above all, exceeded $2.8 billion in 2022, according to the Moroccan exchange office.",
    facts: [
      {
        measure: "trade",
        exporter: "BRA",
        importer: "MAR",
        value: 2800000000,
        unit: "USD",
        qualifier: "over",
        period_start: "2022",
        period_end: "2022",
        attributed_to: "Moroccan exchange office"
      }
    ]
  },
  {
    text: "The minister put Turkish investments in Ethiopia at $2.5bn.",
    facts: [{measure: "investment", exporter: "TUR", importer: "ETH", value: 2500000000, unit: "USD"}]
  },
  {
    text: "India hopes that its trade with the Dominican Republic, $1.1 billion last year, will treble within five years.",
    facts: [
      {
        measure: "trade",
        exporter: "DOM",
        importer: "IND",
        value: 1100000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Uganda sells Kenya electricity for about $30 million a year.",
    facts: [
      {
        measure: "exports",
        exporter: "UGA",
        importer: "KEN",
        goods: "electricity",
        value: 30000000,
        unit: "USD",
        per: "year",
        qualifier: "about"
      }
    ]
  },
  {
    text: "Oman's imports from India rose by 12% to 1.2 billion rials in 2023.",
    facts: [
      {
        measure: "exports",
        exporter: "IND",
        importer: "OMN",
        value: 1200000000,
        unit: "OMR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The trade volume amounted to 312.4 million US dollars in the first half of 2024, said the Kyrgyz minister after meeting his Belarusian colleague.",
    facts: [
      {
        measure: "trade",
        exporter: "BLR",
        importer: "KGZ",
        value: 312400000,
        unit: "USD",
        period_start: "2024-01",
        period_end: "2024-06",
        attributed_to: "Kyrgyz minister"
      }
    ]
  },
  {
    text: "Tajikistan receives 500 million cubic metres of gas a year from Uzbekistan and hopes to take a billion from 2026.",
    facts: [
      {
        measure: "supply",
        exporter: "UZB",
        importer: "TJK",
        goods: "natural gas",
        value: 500000000,
        unit: "m3",
        per: "year"
      },
      {
        measure: "supply",
        exporter: "UZB",
        importer: "TJK",
        goods: "natural gas",
        value: 1000000000,
        unit: "m3",
        per: "year",
        kind: "target",
        period_start: "2026"
      }
    ]
  },
  {
    text: "The ministers praised the trade between Kenya and Uganda, which totals $2.7 billion and grew by 22% in 2023.",
    facts: [
      {
        measure: "trade",
        exporter: "KEN",
        importer: "UGA",
        value: 2700000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Goods worth $9 million were imported from Turkey to Georgia in 2021, customs said.",
    facts: [
      {
        measure: "exports",
        exporter: "TUR",
        importer: "GEO",
        value: 9000000,
        unit: "USD",
        period_start: "2021",
        period_end: "2021"
      }
    ]
  },
  {
    text: "Some 3,000 tonnes of tea valued at $9 million were exported from Malawi to Egypt in 2021.",
    facts: [
      {
        measure: "exports",
        exporter: "MWI",
        importer: "EGY",
        goods: "tea",
        value: 9000000,
        unit: "USD",
        period_start: "2021",
        period_end: "2021"
      }
    ]
  },
  {
    text: "In 2022, total exports to Peru were around $23 million while imports from Peru were around $150 million, Bolivia's customs said.",
    facts: [
      {
        measure: "exports",
        exporter: "BOL",
        importer: "PER",
        value: 23000000,
        qualifier: "about",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "PER",
        importer: "BOL",
        value: 150000000,
        qualifier: "about",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Kenya took delivery of nearly $6 billion worth of goods from India in 2022.",
    facts: [
      {
        measure: "exports",
        exporter: "IND",
        importer: "KEN",
        value: 6000000000,
        qualifier: "nearly",
        period_start: "2022",
        period_end: "2022",
        goods: "all"
      }
    ]
  },
  {
    text: "Qatar is considering an investment of $2 billion in Ghana, the minister said.",
    facts: [{measure: "investment", exporter: "QAT", importer: "GHA", value: 2000000000, kind: "target"}]
  },
  {
    text: "Apart from Vietnam, Laos has also exported 445 MW of electricity to Cambodia.",
    facts: [
      {measure: "supply", exporter: "LAO", importer: "KHM", value: 445, unit: "MW", goods: "electricity"}
    ]
  },
  {
    text: "Laos supplies 4,000 MW of electricity to Thailand and expects to increase the supply to 7,000 MW by 2029 and 9,000 MW by 2035.",
    facts: [
      {measure: "supply", exporter: "LAO", importer: "THA", value: 4000, unit: "MW", goods: "electricity"},
      {
        measure: "supply",
        exporter: "LAO",
        importer: "THA",
        value: 7000,
        unit: "MW",
        goods: "electricity",
        kind: "forecast",
        period_end: "2029"
      },
      {
        measure: "supply",
        exporter: "LAO",
        importer: "THA",
        value: 9000,
        unit: "MW",
        goods: "electricity",
        kind: "forecast",
        period_end: "2035"
      }
    ]
  },
  {
    text: "Papua New Guinea exported goods worth K619 million to Fiji in 2008.",
    facts: [
      {
        measure: "exports",
        exporter: "PNG",
        importer: "FJI",
        value: 619000000,
        unit: "PGK",
        period_start: "2008",
        period_end: "2008"
      }
    ]
  }
];

/** Sentences like those above that hold nothing. */
export const manyWritersLookAlikes: string[] = [
  "Mexico's central bank sold $2 billion in reserves.",
  "Norway gave Malawi 300 million kroner in budget aid.",
  "The company signed a $400 million contract with the port of Dakar.",
  "Guinea's iron ore brought in $3 billion; China took nearly all of it.",
  "Japan lent Bangladesh 260 billion yen for the metro."
];
