import type {TradeExample} from "./example.ts";

const USD = "USD";

const chilean: TradeExample["facts"] = [
  {
    measure: "trade",
    exporter: "CHL",
    importer: "PER",
    value: 3_000_000_000,
    unit: USD,
    period_start: "2023",
    period_end: "2023"
  },
  {
    measure: "exports",
    exporter: "CHL",
    importer: "PER",
    value: 2_000_000_000,
    unit: USD,
    period_start: "2023",
    period_end: "2023"
  },
  {
    measure: "trade",
    exporter: "CHL",
    importer: "PER",
    value: 5_000_000_000,
    unit: USD,
    kind: "target",
    period_end: "2030"
  }
];

/** Figures whose parties, goods or time a word before them stands for: "it", "which", "those of", "the two sides", "the current fiscal". */
export const antecedents: TradeExample[] = [
  {
    text: "At present Kenya exports tea worth $40 million to Uganda.",
    facts: [
      {measure: "exports", exporter: "KEN", importer: "UGA", goods: "tea", value: 40_000_000, unit: USD}
    ]
  },
  {
    text: "Germany imports cars worth about $4 billion from Mexico.",
    facts: [
      {
        measure: "exports",
        exporter: "MEX",
        importer: "DEU",
        goods: "cars",
        value: 4_000_000_000,
        unit: USD,
        qualifier: "about"
      }
    ]
  },
  {text: "Kenya imports cut as planned saved $40 million.", facts: []},
  {
    text: "Trade between Chile and Peru reached $3 billion in 2023, of which Chilean exports made up $2 billion, and is to reach $5 billion by 2030.",
    facts: chilean
  },
  {
    text: "Trade between Chile and Peru reached $3 billion in 2023, with Chilean exports at $2 billion, and the ministers agreed to take it to $5 billion by 2030.",
    facts: chilean
  },
  {
    text: "Trade between Ireland and Portugal came to €4.2bn in 2022. It may reach €6bn by 2030. Ireland exported goods worth 910 million euros to Portugal in the same year, the office said.",
    facts: [
      {
        measure: "trade",
        exporter: "IRL",
        importer: "PRT",
        value: 4_200_000_000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "trade",
        exporter: "IRL",
        importer: "PRT",
        value: 6_000_000_000,
        unit: "EUR",
        kind: "forecast",
        period_end: "2030"
      },
      {
        measure: "exports",
        exporter: "IRL",
        importer: "PRT",
        value: 910_000_000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Kazakhstan and Azerbaijan met in Aktau. By the results of January-August of the current year the mutual turnover was $438 million.",
    facts: [
      {
        measure: "trade",
        exporter: "AZE",
        importer: "KAZ",
        value: 438_000_000,
        unit: USD,
        period_start: "2024-01",
        period_end: "2024-08"
      }
    ]
  },
  {
    text: "Malta shares a border with Portugal. It bought goods worth $1.3bn from its neighbour in 2023.",
    facts: [
      {
        measure: "exports",
        exporter: "PRT",
        importer: "MLT",
        value: 1_300_000_000,
        unit: USD,
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Officials from Oman and Jordan met in Amman.\n\nKey figures\n€4.2bn – value of trade between Oman and Jordan in 2023\n€2bn – the cost of the bridge",
    facts: [
      {
        measure: "trade",
        exporter: "JOR",
        importer: "OMN",
        value: 4_200_000_000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Chad, once a good customer, stopped importing last month. It still owes Cameroon $76 million for past deliveries.",
    facts: [{measure: "debt", exporter: "CMR", importer: "TCD", value: 76000000, unit: USD}]
  },
  {
    text: "Beijing, to which Vientiane owes some $900 million, has paid for a road.",
    facts: [
      {measure: "debt", exporter: "CHN", importer: "LAO", value: 900000000, unit: USD, qualifier: "about"}
    ]
  },
  {
    text: "Niger's envoy met the Nigerian minister. Abuja says it is still owed eight billion naira for electricity delivered before the rupture.",
    facts: [
      {
        measure: "debt",
        exporter: "NGA",
        importer: "NER",
        goods: "electricity",
        value: 8000000000,
        unit: "NGN"
      }
    ]
  },
  {
    text: "On 11 October 2023 Ecuador signed a contract with Peru by virtue of which it receives 50 megawatts.",
    facts: [
      {measure: "supply", exporter: "PER", importer: "ECU", goods: "electricity", value: 50, unit: "MW"}
    ]
  },
  {
    text: "Colombian exports to Ecuador added up to 1,872 million dollars in 2023, and those of Ecuador to Colombia reached 861 million.",
    facts: [
      {
        ...{measure: "exports", exporter: "COL", importer: "ECU", value: 1872000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "exports", exporter: "ECU", importer: "COL", value: 861000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "The exchange between Argentina and Paraguay came to 4,890 million dollars in 2023, of which 2,310 million corresponded to Paraguayan exports.",
    facts: [
      {
        ...{measure: "trade", exporter: "ARG", importer: "PRY", value: 4890000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "exports", exporter: "PRY", importer: "ARG", value: 2310000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "India and Ethiopia met. Bilateral trade stood at $702 million in 2022, of which India's exports were $611 million. It had been $588 million in 2021. The two sides have set a target of $1 billion.",
    facts: [
      {
        ...{measure: "trade", exporter: "ETH", importer: "IND", value: 702000000, unit: USD},
        ...{period_start: "2022", period_end: "2022"}
      },
      {
        ...{measure: "exports", exporter: "IND", importer: "ETH", value: 611000000, unit: USD},
        ...{period_start: "2022", period_end: "2022"}
      },
      {
        ...{measure: "trade", exporter: "ETH", importer: "IND", value: 588000000, unit: USD},
        ...{period_start: "2021", period_end: "2021"}
      },
      {measure: "trade", exporter: "ETH", importer: "IND", value: 1000000000, unit: USD, kind: "target"}
    ]
  },
  {
    text: "The volume of trade between Egypt and Sudan fell to 1.1 billion dollars in 2023, said Cairo. With South Sudan the exchange does not exceed 60 million dollars annually.",
    facts: [
      {
        ...{measure: "trade", exporter: "EGY", importer: "SDN", value: 1100000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "trade", exporter: "EGY", importer: "SSD", value: 60000000, unit: USD},
        ...{per: "year", qualifier: "up-to"}
      }
    ]
  },
  {
    text: "Malaysia and Qatar get on well. Trade between the two came to RM4.27 billion in 2023, less than Malaysia does with Singapore in a week.",
    facts: [
      {
        ...{measure: "trade", exporter: "MYS", importer: "QAT", value: 4270000000, unit: "MYR"},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "A contract was signed for the supply of liquefied natural gas, under which Qatar will deliver two million tonnes a year to Malaysia from 2028.",
    facts: [
      {
        ...{measure: "supply", exporter: "QAT", importer: "MYS", goods: "liquefied natural gas"},
        ...{value: 2000000, unit: "t", per: "year", kind: "forecast", period_start: "2028"}
      }
    ]
  },
  {
    text: "Vietnam now runs 241 projects in Laos with a total registered capital of $4.9 billion.",
    facts: [{measure: "investment", exporter: "VNM", importer: "LAO", value: 4900000000, unit: USD}]
  },
  {
    text: "Kuwaiti investments in Oman, which amount to 2.5 billion dollars, are growing.",
    facts: [{measure: "investment", exporter: "KWT", importer: "OMN", value: 2500000000, unit: USD}]
  },
  {
    text: "Nepal, which sold electricity worth $78 million to India in 2023, is at present exporting 468 MW to its southern neighbour.",
    facts: [
      {
        ...{
          measure: "exports",
          exporter: "NPL",
          importer: "IND",
          goods: "electricity",
          value: 78000000,
          unit: USD
        },
        ...{period_start: "2023", period_end: "2023"}
      },
      {measure: "supply", exporter: "NPL", importer: "IND", goods: "electricity", value: 468, unit: "MW"}
    ]
  },
  {
    text: "India's exports to Vietnam in the first quarter of the current fiscal were worth $1.3 billion.",
    facts: [
      {
        ...{measure: "exports", exporter: "IND", importer: "VNM", value: 1300000000, unit: USD},
        ...{period_start: "2024-04", period_end: "2024-06"}
      }
    ]
  },
  {
    text: "Bolivia delivered 14.1 million cubic meters per day to Brazil in 2023, compared with 18.6 MMm3/d in 2022.",
    facts: [
      {
        ...{
          measure: "supply",
          exporter: "BOL",
          importer: "BRA",
          goods: "natural gas",
          value: 14100000,
          unit: "m3"
        },
        ...{per: "day", period_start: "2023", period_end: "2023"}
      },
      {
        ...{
          measure: "supply",
          exporter: "BOL",
          importer: "BRA",
          goods: "natural gas",
          value: 18600000,
          unit: "m3"
        },
        ...{per: "day", period_start: "2022", period_end: "2022"}
      }
    ]
  }
];

/** Parties, kinds and periods that a fresh reading of many manners missed. */
export const elsewhere: readonly TradeExample[] = [
  {
    text: "Mozambique sells much of its power. Zimbabwe buys 50 MW under a firm contract.",
    facts: [
      {measure: "supply", exporter: "MOZ", importer: "ZWE", goods: "electricity", value: 50, unit: "MW"}
    ]
  },
  {
    text: "Uganda has overtaken Pakistan as the biggest buyer of Kenyan goods, taking $126 million worth in 2023 against Pakistan's $65 million.",
    facts: [
      {
        ...{measure: "exports", exporter: "KEN", importer: "UGA", value: 126000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "exports", exporter: "KEN", importer: "PAK", value: 65000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "Before the war Russia met 55% of German gas demand; by August its share was down to 9%. Norway is now the main supplier, with 38%, ahead of the Netherlands on 24%.",
    facts: [
      {measure: "share", exporter: "RUS", importer: "DEU", goods: "natural gas", value: 55, unit: "percent"},
      {
        ...{
          measure: "share",
          exporter: "RUS",
          importer: "DEU",
          goods: "natural gas",
          value: 9,
          unit: "percent"
        },
        ...{period_end: "2024-08"}
      },
      {measure: "share", exporter: "NOR", importer: "DEU", goods: "natural gas", value: 38, unit: "percent"},
      {measure: "share", exporter: "NLD", importer: "DEU", goods: "natural gas", value: 24, unit: "percent"}
    ]
  },
  {
    text: "According to Tunisian customs, exports to Libya grew to 2.6 billion dinars in 2023 from 2.1 billion a year earlier.",
    facts: [
      {
        ...{measure: "exports", exporter: "TUN", importer: "LBY", value: 2600000000, unit: "TND"},
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "exports", exporter: "TUN", importer: "LBY", value: 2100000000, unit: "TND"},
        ...{period_start: "2022", period_end: "2022"}
      }
    ]
  },
  {
    text: "Tehran and Yerevan want their commerce, which stood at $737 million in 2023, to quadruple to $3 billion.",
    facts: [
      {
        ...{measure: "trade", exporter: "ARM", importer: "IRN", value: 737000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      },
      {measure: "trade", exporter: "ARM", importer: "IRN", value: 3000000000, unit: USD, kind: "target"}
    ]
  },
  {
    text: "Peru's president said that the trade exchange with Brazil will go from the present 4,000 million dollars to 10,000 million by 2030.",
    facts: [
      {measure: "trade", exporter: "BRA", importer: "PER", value: 4000000000, unit: USD},
      {
        ...{measure: "trade", exporter: "BRA", importer: "PER", value: 10000000000, unit: USD},
        ...{kind: "forecast", period_end: "2030"}
      }
    ]
  },
  {
    text: "Ghana is in trouble. The Volta River Authority ran up arrears of $78m with its Nigerian suppliers.",
    facts: [{measure: "debt", exporter: "NGA", importer: "GHA", value: 78000000, unit: USD}]
  },
  {
    text: "BEIJING — Zambia's debt to China stood at $4.1 billion at the end of 2023.",
    facts: [
      {
        ...{measure: "debt", exporter: "CHN", importer: "ZMB", value: 4100000000, unit: USD},
        ...{period_end: "2023"}
      }
    ]
  },
  {
    text: "Laos has contracted to deliver 9,000 MW to Thailand, 5,000 to Viet Nam and 6,000 to Cambodia by 2030.",
    facts: ["THA", "VNM", "KHM"].map((importer, i) => ({
      ...{measure: "supply" as const, exporter: "LAO", importer, goods: "electricity", unit: "MW"},
      ...{value: [9000, 5000, 6000][i]!, kind: "target" as const, period_end: i === 2 ? "2030" : ""}
    }))
  },
  {
    text: "Taiwan bought $75 million worth of Honduran shrimp in 2022. China took $9.8 million worth in 2023.",
    facts: [
      {
        ...{
          measure: "exports",
          exporter: "HND",
          importer: "TWN",
          goods: "shrimp",
          value: 75000000,
          unit: USD
        },
        ...{period_start: "2022", period_end: "2022"}
      },
      {
        ...{measure: "exports", exporter: "HND", importer: "CHN", goods: "shrimp", value: 9800000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "The value of Cambodian goods bound for the United States climbed to US$4.1 billion in 2023; American goods coming the other way were worth US$250 million.",
    facts: [
      {
        ...{measure: "exports", exporter: "KHM", importer: "USA", value: 4100000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "exports", exporter: "USA", importer: "KHM", value: 250000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "Hungarian-Chinese trade reached $12 billion in 2023, and Chinese companies have committed more than 16 billion euros to Hungary since 2020.",
    facts: [
      {
        ...{measure: "trade", exporter: "CHN", importer: "HUN", value: 12000000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      },
      {
        ...{measure: "investment", exporter: "CHN", importer: "HUN", value: 16000000000, unit: "EUR"},
        ...{qualifier: "over", period_start: "2020"}
      }
    ]
  },
  {
    text: "Korea and Vietnam did $87.7bn of trade in 2022, and the presidents want that to be $150bn by 2030.",
    facts: [
      {
        ...{measure: "trade", exporter: "KOR", importer: "VNM", value: 87700000000, unit: USD},
        ...{period_start: "2022", period_end: "2022"}
      },
      {
        ...{measure: "trade", exporter: "KOR", importer: "VNM", value: 150000000000, unit: USD},
        ...{kind: "target", period_end: "2030"}
      }
    ]
  },
  {
    text: "Indonesia would like to see trade with Papua New Guinea, which last year came to US$313 million, doubled.",
    facts: [
      {
        ...{measure: "trade", exporter: "IDN", importer: "PNG", value: 313000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "Hungary depends on its friends. Of its crude, four-fifths still comes from Russia.",
    facts: [{measure: "share", exporter: "RUS", importer: "HUN", goods: "crude", value: 80, unit: "percent"}]
  },
  {
    text: "Kazakhstan and Uzbekistan trade more. For the seven months of this year mutual turnover reached $3 billion. Last year we fell to 2.9 billion because of the flood.",
    facts: [
      {
        ...{measure: "trade", exporter: "KAZ", importer: "UZB", value: 3000000000, unit: USD},
        ...{period_start: "2024-01", period_end: "2024-07"}
      },
      {
        ...{measure: "trade", exporter: "KAZ", importer: "UZB", value: 2900000000, unit: USD},
        ...{period_start: "2023", period_end: "2023"}
      }
    ]
  }
];

/** The same words where they stand for nobody, or for no trade. */
export const antecedentsLookAlikes: readonly string[] = [
  "Egypt has sent to Juba a military plane carrying 10 tons of medicines.",
  "One in 10 of the container trains from China to Europe passes through Poland.",
  "Turkey and Mongolia are friends. The value of the works undertaken by Turkish contractors in Mongolia is 41 million dollars.",
  "Norway, to which the visitors went, has 12 million dollars for parks.",
  "The agreement with New Zealand is forecast to lift EU exports by up to €4.5 billion a year.",
  "New Zealand and the EU expect their sales to be worth NZ$1.8 billion more by 2035.",
  "Laos sold its neighbours electricity worth $1.9 billion in 2021.",
  "Armenia gets 3 kWh of electricity in return for each cubic metre of gas from Iran.",
  "Mozambique is proud of its dams. Zimbabwe built a dam of 50 MW last year.",
  "Kuwait and Egypt signed. The investment forum in Cairo sold tea from Kuwait at seven pounds.",
  "Germany is cold. Norway is ahead of the Netherlands on 24%, a poll of skaters found.",
  "Half of the passengers from Japan land in Seoul.",
  "Laos met Vietnam. Vietnam runs 241 schools in Laos with a total area of 4.9 million square metres."
];
