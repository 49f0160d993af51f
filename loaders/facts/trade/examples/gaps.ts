import type {TradeExample} from "./example.ts";

/** Figures whose parties, noun or unit stand a clause or a sentence away. */
export const gaps: readonly TradeExample[] = [
  {
    text: "Chad and Niger held talks. The two sides set a target for two-way trade of just over $85 million.",
    facts: [{measure: "trade", exporter: "NER", importer: "TCD", value: 85000000, unit: "USD", kind: "target", qualifier: "over"}] // prettier-ignore
  },
  {
    text: "Trade between Zambia and Ghana is worth from $3bn to $4bn a year.",
    facts: [{measure: "trade", exporter: "GHA", importer: "ZMB", value: 3000000000, value_max: 4000000000, unit: "USD", per: "year"}] // prettier-ignore
  },
  {
    text: "Trade between the Netherlands and Ghana came to 1.9 billion euros in 2021, with Ghana's cocoa exports to the Netherlands accounting for about 640 million euros of that.",
    facts: [
      {measure: "trade", exporter: "GHA", importer: "NLD", value: 1900000000, unit: "EUR", period_start: "2021", period_end: "2021"}, // prettier-ignore
      {measure: "exports", exporter: "GHA", importer: "NLD", goods: "cocoa", value: 640000000, unit: "EUR", qualifier: "about", period_start: "2021", period_end: "2021"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Kenya and Uganda came to $1.9 billion in 2021, with Kenyan exports making up $900 million of it.",
    facts: [
      {measure: "trade", exporter: "KEN", importer: "UGA", value: 1900000000, unit: "USD", period_start: "2021", period_end: "2021"}, // prettier-ignore
      {measure: "exports", exporter: "KEN", importer: "UGA", value: 900000000, unit: "USD", period_start: "2021", period_end: "2021"} // prettier-ignore
    ]
  },
  {
    text: "Exchanges between Equatorial Guinea and Guinea-Bissau hardly reached 4 million dollars in 2023. The objective which was fixed is 50 million in 2028.",
    facts: [
      {measure: "trade", exporter: "GNB", importer: "GNQ", value: 4000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "GNB", importer: "GNQ", value: 50000000, unit: "USD", kind: "target", period_start: "2028", period_end: "2028"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Kenya and Oman came to $300 million in 2023. The ambition is $1 billion by 2030.",
    facts: [
      {measure: "trade", exporter: "KEN", importer: "OMN", value: 300000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "KEN", importer: "OMN", value: 1000000000, unit: "USD", kind: "target", period_end: "2030"} // prettier-ignore
    ]
  },
  {
    text: "Nigeria covered about 70% of Niger's electricity needs until then. Deliveries of 46 megawatts have since resumed.",
    facts: [
      {measure: "share", exporter: "NGA", importer: "NER", goods: "electricity", value: 70, unit: "percent", qualifier: "about"}, // prettier-ignore
      {measure: "supply", exporter: "NGA", importer: "NER", goods: "electricity", value: 46, unit: "MW"} // prettier-ignore
    ]
  },
  {
    text: "Laos meets 15% of Cambodia's electricity needs. Supplies are to rise to 600 megawatts by 2028.",
    facts: [
      {measure: "share", exporter: "LAO", importer: "KHM", goods: "electricity", value: 15, unit: "percent"}, // prettier-ignore
      {measure: "supply", exporter: "LAO", importer: "KHM", goods: "electricity", value: 600, unit: "MW", kind: "target", period_end: "2028"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Ecuador and Peru was 1.24 billion dollars in 2023, according to the chamber; 815 million were Peruvian exports.",
    facts: [
      {measure: "trade", exporter: "ECU", importer: "PER", value: 1240000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "PER", importer: "ECU", value: 815000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Ecuador and Peru was 1.24 billion dollars in 2023. Of these, Ecuador sold to Peru 900 million, among wood and tuna.",
    facts: [
      {measure: "trade", exporter: "ECU", importer: "PER", value: 1240000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "ECU", importer: "PER", value: 900000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "With its reservoirs dry, Ecuador suffers blackouts of up to eight hours. Peru supplies it with up to 100 megawatts. Colombia, which used to deliver 450 megawatts, suspended its exports in October.",
    facts: [
      {measure: "supply", exporter: "PER", importer: "ECU", goods: "electricity", value: 100, unit: "MW", qualifier: "up-to"}, // prettier-ignore
      {measure: "supply", exporter: "COL", importer: "ECU", goods: "electricity", value: 450, unit: "MW"} // prettier-ignore
    ]
  },
  {
    text: "Zambia has rationed power since March. Mozambique sells it 120 megawatts.",
    facts: [
      {measure: "supply", exporter: "MOZ", importer: "ZMB", goods: "electricity", value: 120, unit: "MW"} // prettier-ignore
    ]
  },
  {
    text: "Zambia has rationed power since March. Its utility is broke. Mozambique, which sells it 120 megawatts, says nothing.",
    facts: [
      {measure: "supply", exporter: "MOZ", importer: "ZMB", goods: "electricity", value: 120, unit: "MW"} // prettier-ignore
    ]
  },
  {
    text: "In 2024 Serbia received 400 million cubic metres from Azerbaijan, some fifteen per cent of what it needed, and in Baku the two presidents had undertaken to raise the supply to a billion a year from 2027.",
    facts: [
      {measure: "supply", exporter: "AZE", importer: "SRB", goods: "natural gas", value: 400000000, unit: "m3", period_start: "2024", period_end: "2024"}, // prettier-ignore
      {measure: "share", exporter: "AZE", importer: "SRB", goods: "natural gas", value: 15, unit: "percent", qualifier: "about", period_start: "2024", period_end: "2024"}, // prettier-ignore
      {measure: "supply", exporter: "AZE", importer: "SRB", goods: "natural gas", value: 1000000000, unit: "m3", per: "year", kind: "target", period_start: "2027"} // prettier-ignore
    ]
  },
  {
    text: "Kenya sold goods worth Sh7.3 billion to Mozambique last year. The Head of State wants the two-way figure to hit Sh20 billion by 2027.",
    facts: [
      {measure: "exports", exporter: "KEN", importer: "MOZ", value: 7300000000, unit: "KES", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "KEN", importer: "MOZ", value: 20000000000, unit: "KES", kind: "target", period_end: "2027"} // prettier-ignore
    ]
  },
  {
    text: "Chile and Peru met. At the end of 2023 the exports of Chile to Peru reached 117.5 mln US dollars, including exports of copper from Chile to Peru – 64 mln US dollars.",
    facts: [
      {measure: "exports", exporter: "CHL", importer: "PER", value: 117500000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "CHL", importer: "PER", goods: "copper", value: 64000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "The trade between Serbia and Kazakhstan reached 117.5 mln US dollars in 2023, including exports from Kazakhstan to Serbia – 64 mln US dollars.",
    facts: [
      {measure: "trade", exporter: "KAZ", importer: "SRB", value: 117500000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "KAZ", importer: "SRB", value: 64000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Chile is Peru's second investor in Latin America, with a stock of more than US$22 billion.",
    facts: [
      {measure: "investment", exporter: "CHL", importer: "PER", value: 22000000000, unit: "USD", qualifier: "over"} // prettier-ignore
    ]
  },
  {
    text: "Japan is Vietnam's third-largest investor, with a total registered capital of $71 billion.",
    facts: [
      {measure: "investment", exporter: "JPN", importer: "VNM", value: 71000000000, unit: "USD"} // prettier-ignore
    ]
  },
  {
    text: "Banana growers in Davao in the Philippines, who once met nine-tenths of Japan's banana needs, now cover 76% of them.",
    facts: [
      {measure: "share", exporter: "PHL", importer: "JPN", goods: "banana", value: 90, unit: "percent"}, // prettier-ignore
      {measure: "share", exporter: "PHL", importer: "JPN", goods: "banana", value: 76, unit: "percent"} // prettier-ignore
    ]
  },
  {
    text: "The foreign ministers of Ecuador and Peru met in Lima. According to figures of the Chamber of Commerce, the exchange reached 3,100 million dollars in 2024.",
    facts: [
      {measure: "trade", exporter: "ECU", importer: "PER", value: 3100000000, unit: "USD", period_start: "2024", period_end: "2024"} // prettier-ignore
    ]
  },
  {
    text: "Peru and Ecuador called off the joint cabinet. Trade has done what it does without cabinets. The $3.1bn of 2023 is thought likely to be passed by Christmas; the ministry expects $3.4bn for 2024. The goal of $4bn for 2030 then looks less like poetry.",
    facts: [
      {measure: "trade", exporter: "ECU", importer: "PER", value: 3100000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "ECU", importer: "PER", value: 3400000000, unit: "USD", kind: "forecast", period_start: "2024", period_end: "2024"}, // prettier-ignore
      {measure: "trade", exporter: "ECU", importer: "PER", value: 4000000000, unit: "USD", kind: "target", period_start: "2030", period_end: "2030"} // prettier-ignore
    ]
  },
  {
    text: "Korea's premier came to Hanoi in Vietnam. Both Korea and Vietnam are pleased. Our own count from partner data, which includes goods shipped by way of Hong Kong, puts trade in 2023 at $79.4bn. Both sides still speak of $150bn in 2030.",
    facts: [
      {measure: "trade", exporter: "KOR", importer: "VNM", value: 79400000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "KOR", importer: "VNM", value: 150000000000, unit: "USD", kind: "target", period_start: "2030", period_end: "2030"} // prettier-ignore
    ]
  },
  {
    text: "Vietnam's exports to South Korea were $23.5bn in 2023. Hanoi's industry ministry now sets the same sum, $23.5bn, as its goal for the whole of 2024.",
    facts: [
      {measure: "exports", exporter: "VNM", importer: "KOR", value: 23500000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "VNM", importer: "KOR", value: 23500000000, unit: "USD", kind: "target", period_start: "2024", period_end: "2024"} // prettier-ignore
    ]
  },
  {
    text: "Cape Verde bought from Angola, in 2023, fuels in the value of 38.7 million euros. The country owes Angola some 12 million dollars, according to the Angolan Minister of Finance, Teresa Cassoma.",
    facts: [
      {measure: "exports", exporter: "AGO", importer: "CPV", value: 38700000, unit: "EUR", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "debt", exporter: "AGO", importer: "CPV", value: 12000000, unit: "USD", qualifier: "about"} // prettier-ignore
    ]
  },
  {
    text: "Uruguay is small. Uruguay likes beef. China bought Uruguayan beef worth $980 million last year, and Finland has put more than $6 billion into the country’s pulp mills.",
    facts: [
      {measure: "exports", exporter: "URY", importer: "CHN", goods: "beef", value: 980000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "investment", exporter: "FIN", importer: "URY", value: 6000000000, unit: "USD", qualifier: "over"} // prettier-ignore
    ]
  },
  {
    text: "In a separate briefing, Trade Secretary Lourdes Imperial said bilateral trade between the Philippines and Papua New Guinea stood at PHP6.4 billion last year, of which Philippine exports to PNG, mostly canned fish, instant noodles and cement, made up PHP4.9 billion.",
    facts: [
      {measure: "trade", exporter: "PHL", importer: "PNG", value: 6400000000, unit: "PHP", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "exports", exporter: "PHL", importer: "PNG", value: 4900000000, unit: "PHP", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "The RoK is Việt Nam's top investor with total registered capital of more than 87 billion U.S. dollars.",
    facts: [
      {measure: "investment", exporter: "KOR", importer: "VNM", value: 87000000000, unit: "USD", qualifier: "over"} // prettier-ignore
    ]
  },
  {
    text: "President Bangoura of Guinea came to Equatorial Guinea, to Malabo. He highlighted “the anomaly of two nations that share a name, a gulf and a saint, and exchange barely two million dollars a year”.",
    facts: [
      {measure: "trade", exporter: "GIN", importer: "GNQ", value: 2000000, unit: "USD", per: "year"} // prettier-ignore
    ]
  },
  {
    text: "Guinea and Equatorial Guinea met. His host, the president of Equatorial Guinea, proposed a contract for the delivery of 60,000 tonnes of liquefied gas annually to the Conakry terminal, a proposal which will be studied.",
    facts: [
      {measure: "supply", exporter: "GNQ", importer: "GIN", goods: "liquefied gas", value: 60000, unit: "t", per: "year", kind: "target"} // prettier-ignore
    ]
  },
  {
    text: "The president of Kyrgyzstan met the foreign minister of Mongolia. The volume of mutual trade, although it grew by a third in 2023 and amounted to 11.4 million US dollars, does not correspond to the existing potential. The parties set the task of bringing it to 50 million dollars by 2027.",
    facts: [
      {measure: "trade", exporter: "KGZ", importer: "MNG", value: 11400000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "KGZ", importer: "MNG", value: 50000000, unit: "USD", kind: "target", period_end: "2027"} // prettier-ignore
    ]
  },
  {
    text: "Nepal wants 1.5 lakh tonnes of potatoes from Bangladesh this year, she added.",
    facts: [
      {measure: "supply", exporter: "BGD", importer: "NPL", goods: "potatoes", value: 150000, unit: "t", kind: "target", period_start: "2024", period_end: "2024"} // prettier-ignore
    ]
  },
  {
    text: "Qatar and Algeria are partners. It is the visible part of a partnership in which Qatar has sunk over two billion dollars, and for which the valley was moved.",
    facts: [
      {measure: "investment", exporter: "QAT", importer: "DZA", value: 2000000000, unit: "USD", qualifier: "over"} // prettier-ignore
    ]
  },
  {
    text: "Qatar and Algeria are partners. What ties the two gas exporters together is steel: Qatari companies have put more than $2 billion into the Bellara complex in the east of the country.",
    facts: [
      {measure: "investment", exporter: "QAT", importer: "DZA", value: 2000000000, unit: "USD", qualifier: "over"} // prettier-ignore
    ]
  },
  {
    text: "Philippine exports to Japan were worth $10.3 billion in 2024, and those in the first half of 2025 some $5 billion.",
    facts: [
      {measure: "exports", exporter: "PHL", importer: "JPN", value: 10300000000, unit: "USD", period_start: "2024", period_end: "2024"}, // prettier-ignore
      {measure: "exports", exporter: "PHL", importer: "JPN", value: 5000000000, unit: "USD", qualifier: "about", kind: "forecast", period_start: "2025-01", period_end: "2025-06"} // prettier-ignore
    ]
  },
  {
    text: "Tanzania's exports held up. Tanzania is glad. Oman's sovereign fund has invested some $90 million in the port of Bagamoyo, a project that has been announced five times.",
    facts: [
      {measure: "investment", exporter: "OMN", importer: "TZA", value: 90000000, unit: "USD", qualifier: "about"} // prettier-ignore
    ]
  }
];

export const gapsLookAlikes: readonly string[] = [
  "The stock market fell in Peru and Chile. The exchange reached 3,100 points.",
  "Qatari companies put $2 billion into their own port.",
  "He exchanged $4 million for euros in Kenya and Uganda.",
  "Kenya and Oman signed a treaty. The objective is peace by 2030.",
  "Peru supplies it with advice. Ecuador is glad of 100 megawatts of its own.",
  "Ecuador has built a dam. It supplies 100 megawatts to Quito.",
  "Chile and Peru are old rivals. The $3.1bn of 2023 went to the army.",
  "Nepal wants 1.5 lakh tonnes of potatoes this year, the farmers of Nepal said.",
  "Hanoi in Vietnam speaks of a $150bn budget for 2030.",
  "Italy's investor in chief, with a stock of $22 billion, lives in Milan.",
  "The Algerian firms have sunk $2 billion into their own refinery.",
  "Two nations that share a name exchange prisoners and 200 dollars. Guinea and Equatorial Guinea said so.",
  "Zambia and Malawi count their cattle – 64 million dollars, the paper guessed.",
  "World trade reached $33 trillion in 2024, the ministers of Chad and Niger heard.",
  "Floods hit Chad last week. Niger's government invested $30 million in its own railways in 2023."
];
