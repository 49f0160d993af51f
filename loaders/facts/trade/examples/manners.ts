import type {TradeExample} from "./example.ts";

/** Wires, bulletins, readouts, tables and business pages: sums paid for what was delivered, creditors in a row, the other direction, epithets of countries, figures that go on over a sentence's end, years as labels. */
export const manners: TradeExample[] = [
  {
    text: "Kenya snapped up 300 million euros' worth of German machines in 2023.",
    facts: [
      {
        measure: "exports",
        exporter: "DEU",
        importer: "KEN",
        value: 300000000,
        unit: "EUR",
        goods: "machines",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "HANOI, Sept. 10 (Xinhua) -- Vietnam and Cambodia saw their two-way commerce climb to 6.6 billion U.S. dollars in the first seven months of 2024, a year-on-year increase of 18.3 percent, the Vietnamese customs said. Of the total, Vietnam's shipments to the neighboring country were valued at 3.1 billion dollars, while it spent 3.5 billion dollars on Cambodian goods, chiefly rubber and cashew nuts.",
    facts: [
      {
        measure: "trade",
        exporter: "KHM",
        importer: "VNM",
        value: 6600000000,
        unit: "USD",
        period_start: "2024-01",
        period_end: "2024-07"
      },
      {
        measure: "exports",
        exporter: "VNM",
        importer: "KHM",
        value: 3100000000,
        unit: "USD",
        period_start: "2024-01",
        period_end: "2024-07"
      },
      {
        measure: "exports",
        exporter: "KHM",
        importer: "VNM",
        value: 3500000000,
        unit: "USD",
        period_start: "2024-01",
        period_end: "2024-07"
      }
    ]
  },
  {
    text: "New Delhi [India], September 9 (ANI): India's exports to Bangladesh stood at Rs 92,000 crore in FY 2023-24 as against Rs 1.01 lakh crore in the previous fiscal, the Minister of State for Commerce told the Lok Sabha in a written reply. Imports from Bangladesh were Rs 15,300 crore during the same period.",
    facts: [
      {
        measure: "exports",
        exporter: "IND",
        importer: "BGD",
        value: 920000000000,
        unit: "INR",
        period_start: "2023-04",
        period_end: "2024-03"
      },
      {
        measure: "exports",
        exporter: "IND",
        importer: "BGD",
        value: 1010000000000,
        unit: "INR",
        period_start: "2022-04",
        period_end: "2023-03"
      },
      {
        measure: "exports",
        exporter: "BGD",
        importer: "IND",
        value: 153000000000,
        unit: "INR",
        period_start: "2023-04",
        period_end: "2024-03"
      }
    ]
  },
  {
    text: "The value of goods moving between Uganda and South Sudan rose from $357m (2021) to $484m (2022), and the ministry expects it to pass $600m this year.",
    facts: [
      {
        measure: "trade",
        exporter: "SSD",
        importer: "UGA",
        value: 357000000,
        unit: "USD",
        period_start: "2021",
        period_end: "2021"
      },
      {
        measure: "trade",
        exporter: "SSD",
        importer: "UGA",
        value: 484000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "trade",
        exporter: "SSD",
        importer: "UGA",
        value: 600000000,
        unit: "USD",
        kind: "forecast",
        period_start: "2024",
        period_end: "2024"
      }
    ]
  },
  {
    text: "Ghana still has not paid Nigeria for gas. According to the authority in Accra, the unpaid bills come to $75 million, most of it for deliveries made in 2022.",
    facts: [
      {
        measure: "debt",
        exporter: "NGA",
        importer: "GHA",
        goods: "natural gas",
        value: 75000000,
        unit: "USD"
      }
    ]
  },
  {
    text: "4. The Parties noted with satisfaction that the volume of bilateral trade had reached 1.24 billion euros in 2023, compared with 0.98 billion euros in 2022, and instructed the Joint Commission of Serbia and Slovenia to draw up measures with a view to attaining 2 billion euros by 2027.",
    facts: [
      {
        measure: "trade",
        exporter: "SRB",
        importer: "SVN",
        value: 1240000000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "trade",
        exporter: "SRB",
        importer: "SVN",
        value: 980000000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "trade",
        exporter: "SRB",
        importer: "SVN",
        value: 2000000000,
        unit: "EUR",
        kind: "target",
        period_end: "2027"
      }
    ]
  },
  {
    text: "MAPUTO (AFP) - South Africa bought some 1,100 megawatts from Mozambique's Cahora Bassa dam last year, and paid 4.2 billion rand for them, the utility Eskom said.",
    facts: [
      {
        measure: "supply",
        exporter: "MOZ",
        importer: "ZAF",
        goods: "electricity",
        value: 1100,
        unit: "MW",
        qualifier: "about",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "MOZ",
        importer: "ZAF",
        goods: "electricity",
        value: 4200000000,
        unit: "ZAR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Kenyan traders sold Ksh 28.4 billion worth of goods to Rwanda in the year to June, up from Ksh 25 billion a year earlier. Rwandan sellers earned a mere Ksh 1.1 billion in the other direction.",
    facts: [
      {
        measure: "exports",
        exporter: "KEN",
        importer: "RWA",
        value: 28400000000,
        unit: "KES",
        period_start: "2023-07",
        period_end: "2024-06"
      },
      {
        measure: "exports",
        exporter: "KEN",
        importer: "RWA",
        value: 25000000000,
        unit: "KES",
        period_start: "2022-07",
        period_end: "2023-06"
      },
      {
        measure: "exports",
        exporter: "RWA",
        importer: "KEN",
        value: 1100000000,
        unit: "KES",
        period_start: "2023-07",
        period_end: "2024-06"
      }
    ]
  },
  {
    text: "Azerbaijan will pump 11.6 bcm of gas to Türkiye in 2024 under existing contracts, against 10.2 bcm in 2023, SOCAR said.",
    facts: [
      {
        measure: "supply",
        exporter: "AZE",
        importer: "TUR",
        goods: "natural gas",
        value: 11600000000,
        unit: "m3",
        kind: "forecast",
        period_start: "2024",
        period_end: "2024"
      },
      {
        measure: "supply",
        exporter: "AZE",
        importer: "TUR",
        goods: "natural gas",
        value: 10200000000,
        unit: "m3",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Senegal's imports from Côte d'Ivoire amounted to 142 billion CFA francs in the second quarter, against 121 billion in the same period a year earlier.",
    facts: [
      {
        measure: "exports",
        exporter: "CIV",
        importer: "SEN",
        value: 142000000000,
        unit: "XOF",
        period_start: "2024-04",
        period_end: "2024-06"
      },
      {
        measure: "exports",
        exporter: "CIV",
        importer: "SEN",
        value: 121000000000,
        unit: "XOF",
        period_start: "2023-04",
        period_end: "2023-06"
      }
    ]
  },
  {
    text: "Japan purchased 4.1 trillion yen of crude oil from the United Arab Emirates in fiscal 2022, some 38 percent of all the oil it imported.",
    facts: [
      {
        measure: "exports",
        exporter: "ARE",
        importer: "JPN",
        goods: "crude oil",
        value: 4100000000000,
        unit: "JPY",
        period_start: "2022-04",
        period_end: "2023-03"
      },
      {
        measure: "share",
        exporter: "ARE",
        importer: "JPN",
        goods: "oil",
        value: 38,
        period_start: "2022-04",
        period_end: "2023-03",
        unit: "percent",
        qualifier: "about"
      }
    ]
  },
  {
    text: "Between $3.5 billion and $4 billion of goods cross the line between Colombia and Venezuela every year once smuggling is counted, the chamber of commerce in Cúcuta reckons.",
    facts: [
      {
        measure: "trade",
        exporter: "COL",
        importer: "VEN",
        value: 3500000000,
        value_max: 4000000000,
        unit: "USD",
        per: "year"
      }
    ]
  },
  {
    text: "Kazakhstan plans to send 1.5 million tonnes of oil to Germany through the Druzhba pipeline this year, after 993,000 tonnes in 2023.",
    facts: [
      {
        measure: "supply",
        exporter: "KAZ",
        importer: "DEU",
        goods: "oil",
        value: 1500000,
        unit: "t",
        kind: "target",
        period_start: "2024",
        period_end: "2024"
      },
      {
        measure: "supply",
        exporter: "KAZ",
        importer: "DEU",
        goods: "oil",
        value: 993000,
        unit: "t",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The two neighbours did $2.3 billion of business last year, the Omani minister of commerce said in Tehran, and both want to see that figure double by 2026.",
    facts: [
      {
        measure: "trade",
        exporter: "IRN",
        importer: "OMN",
        value: 2300000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Algeria supplied Spain with an average of 26 mcm of gas a day in August.",
    facts: [
      {
        measure: "supply",
        exporter: "DZA",
        importer: "ESP",
        goods: "natural gas",
        value: 26000000,
        unit: "m3",
        per: "day",
        period_start: "2024-08",
        period_end: "2024-08"
      }
    ]
  },
  {
    text: "The Sri Lankan central bank says that the island owes India about $5 billion, Japan $2.7 billion and China $4.7 billion.",
    facts: [
      {
        measure: "debt",
        exporter: "IND",
        importer: "LKA",
        value: 5000000000,
        unit: "USD",
        qualifier: "about"
      },
      {
        measure: "debt",
        exporter: "JPN",
        importer: "LKA",
        value: 2700000000,
        unit: "USD"
      },
      {
        measure: "debt",
        exporter: "CHN",
        importer: "LKA",
        value: 4700000000,
        unit: "USD"
      }
    ]
  },
  {
    text: "The foreign ministers noted that trade turnover between Armenia and Georgia totalled $1.02 billion in January-November 2023, of which Armenian exports made up $68 million and imports from Georgia $340 million.",
    facts: [
      {
        measure: "trade",
        exporter: "ARM",
        importer: "GEO",
        value: 1020000000,
        unit: "USD",
        period_start: "2023-01",
        period_end: "2023-11"
      },
      {
        measure: "exports",
        exporter: "ARM",
        importer: "GEO",
        value: 68000000,
        unit: "USD",
        period_start: "2023-01",
        period_end: "2023-11"
      },
      {
        measure: "exports",
        exporter: "GEO",
        importer: "ARM",
        value: 340000000,
        unit: "USD",
        period_start: "2023-01",
        period_end: "2023-11"
      }
    ]
  },
  {
    text: "Zambia has been buying 120 MW from Mozambique since March, and hopes to raise that to 200 MW before the dry season ends.",
    facts: [
      {
        measure: "supply",
        exporter: "MOZ",
        importer: "ZMB",
        goods: "electricity",
        value: 120,
        unit: "MW",
        period_start: "2024-03"
      },
      {
        measure: "supply",
        exporter: "MOZ",
        importer: "ZMB",
        goods: "electricity",
        value: 200,
        unit: "MW",
        kind: "target"
      }
    ]
  },
  {
    text: '"We sold them 40,000 tonnes of rice," said the Cambodian commerce minister, referring to the Philippines, "and next year it will be 100,000."',
    facts: [
      {
        measure: "supply",
        exporter: "KHM",
        importer: "PHL",
        goods: "rice",
        value: 40000,
        unit: "t"
      }
    ]
  },
  {
    text: "Chad's exports to Cameroon last year: 34 billion CFA francs. Its imports from there: 112 billion.",
    facts: [
      {
        measure: "exports",
        exporter: "TCD",
        importer: "CMR",
        value: 34000000000,
        unit: "XAF",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "CMR",
        importer: "TCD",
        value: 112000000000,
        unit: "XAF",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Malaysia and Indonesia agreed to lift trade to US$30 billion by 2025. The two exchanged goods worth US$23.3 billion last year, of which the Malaysian side sold US$10.9 billion.",
    facts: [
      {
        measure: "trade",
        exporter: "IDN",
        importer: "MYS",
        value: 30000000000,
        unit: "USD",
        kind: "target",
        period_end: "2025"
      },
      {
        measure: "trade",
        exporter: "IDN",
        importer: "MYS",
        value: 23300000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "MYS",
        importer: "IDN",
        value: 10900000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The Dutch statistics office put exports to Morocco at €1.1 billion for 2022, 14 percent more than in 2021, while goods coming in from Morocco were worth €900 million.",
    facts: [
      {
        measure: "exports",
        exporter: "NLD",
        importer: "MAR",
        value: 1100000000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "MAR",
        importer: "NLD",
        value: 900000000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Egypt's Minister of Petroleum said Israeli gas accounted for 18 percent of the country's consumption, with daily imports of 1 billion cubic feet.",
    facts: [
      {
        measure: "share",
        exporter: "ISR",
        importer: "EGY",
        goods: "natural gas",
        value: 18,
        unit: "percent"
      }
    ]
  },
  {
    text: "Trade with Uzbekistan has quadrupled since 2017, reaching $4.4 billion, says a note by the Kazakh parliament's committee on finance; it adds that Astana and Tashkent now target $10 billion.",
    facts: [
      {
        measure: "trade",
        exporter: "KAZ",
        importer: "UZB",
        value: 4400000000,
        unit: "USD"
      },
      {
        measure: "trade",
        exporter: "KAZ",
        importer: "UZB",
        value: 10000000000,
        unit: "USD",
        kind: "target"
      }
    ]
  },
  {
    text: "At Busia the queue of lorries never ends. Kenya's statistics bureau says that it sold Uganda goods worth 126 billion shillings in 2023, a fifth more than the year before, and bought back only 38 billion.",
    facts: [
      {
        measure: "exports",
        exporter: "KEN",
        importer: "UGA",
        value: 126000000000,
        unit: "KES",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "UGA",
        importer: "KEN",
        value: 38000000000,
        unit: "KES",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The German carmaker's sales in China fell to 2.1 million vehicles. Berlin and Beijing nonetheless remain bound: German direct investment in China hit a record 11.9 billion euros in 2023.",
    facts: [
      {
        measure: "investment",
        exporter: "DEU",
        importer: "CHN",
        value: 11900000000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Vientiane still owes Hanoi about $300 million for roads, and Beijing more than ten times as much.",
    facts: [
      {
        measure: "debt",
        exporter: "VNM",
        importer: "LAO",
        value: 300000000,
        unit: "USD",
        qualifier: "about"
      }
    ]
  },
  {
    text: "Georgia's wine exports to Russia brought in $110 million in the first half, 63 percent of all its wine sales abroad.",
    facts: [
      {
        measure: "exports",
        exporter: "GEO",
        importer: "RUS",
        goods: "wine",
        value: 110000000,
        unit: "USD",
        period_start: "2024-01",
        period_end: "2024-06"
      }
    ]
  },
  {
    text: "The President of Botswana told reporters that his country was importing 200 megawatts from South Africa at peak hours, down from 600 megawatts ten years ago.",
    facts: [
      {
        measure: "supply",
        exporter: "ZAF",
        importer: "BWA",
        goods: "electricity",
        value: 200,
        unit: "MW"
      },
      {
        measure: "supply",
        exporter: "ZAF",
        importer: "BWA",
        goods: "electricity",
        value: 600,
        unit: "MW",
        period_start: "2014",
        period_end: "2014"
      }
    ]
  },
  {
    text: 'Iran and Armenia want to bring two-way trade to $3 billion "in the near future", up from some $700 million today. Yerevan pays for Iranian gas with electricity, three kilowatt-hours a cubic metre.',
    facts: [
      {
        measure: "trade",
        exporter: "ARM",
        importer: "IRN",
        value: 3000000000,
        unit: "USD",
        kind: "target"
      },
      {
        measure: "trade",
        exporter: "ARM",
        importer: "IRN",
        value: 700000000,
        unit: "USD",
        qualifier: "about"
      }
    ]
  },
  {
    text: "New Zealand's dairy shipments to Indonesia were worth NZ$1.1bn in the year ended June 2024.",
    facts: [
      {
        measure: "exports",
        exporter: "NZL",
        importer: "IDN",
        goods: "dairy",
        value: 1100000000,
        unit: "NZD",
        period_start: "2023-07",
        period_end: "2024-06"
      }
    ]
  },
  {
    text: '"Mexico is our second customer. We sent it 14 million tons of corn in the last marketing year," the U.S. trade envoy said.',
    facts: [
      {
        measure: "supply",
        exporter: "USA",
        importer: "MEX",
        goods: "corn",
        value: 14000000,
        unit: "t"
      }
    ]
  },
  {
    text: "Laos: debt to China put at half of the $10.5 billion that the state owes abroad. Laos: power sold to Thailand in 2022: $1.9 billion.",
    facts: [
      {
        measure: "exports",
        exporter: "LAO",
        importer: "THA",
        value: 1900000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Tajikistan's Energy Ministry said that electricity supplies to Afghanistan amounted to 1.5 billion kWh in January-October, for which Kabul's utility paid $62 million.",
    facts: [
      {
        measure: "supply",
        exporter: "TJK",
        importer: "AFG",
        goods: "electricity",
        value: 1500000,
        unit: "MWh",
        period_start: "2023-01",
        period_end: "2023-10"
      },
      {
        measure: "exports",
        exporter: "TJK",
        importer: "AFG",
        goods: "electricity",
        value: 62000000,
        unit: "USD",
        period_start: "2023-01",
        period_end: "2023-10"
      }
    ]
  },
  {
    text: "The joint statement sets out three aims: (a) US$5 billion in bilateral trade by 2028, against US$3.4 billion in 2023; (b) twenty scholarships a year; (c) direct flights between Bogotá and Rabat.",
    facts: [
      {
        measure: "trade",
        exporter: "COL",
        importer: "MAR",
        value: 5000000000,
        unit: "USD",
        kind: "target",
        period_end: "2028"
      },
      {
        measure: "trade",
        exporter: "COL",
        importer: "MAR",
        value: 3400000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The flow of goods in both directions between Chile and Ecuador totalled US$ 1.1 billion in 2023.",
    facts: [
      {
        measure: "trade",
        exporter: "CHL",
        importer: "ECU",
        value: 1100000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Trade between Malawi and Botswana was worth a mere $14 million last year, a figure that both governments want to raise to $50 million by 2028.",
    facts: [
      {
        measure: "trade",
        exporter: "BWA",
        importer: "MWI",
        value: 14000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "trade",
        exporter: "BWA",
        importer: "MWI",
        value: 50000000,
        unit: "USD",
        kind: "target",
        period_end: "2028"
      }
    ]
  },
  {
    text: "Trade between Norway and Iceland came to 9 billion kroner ($850 million) in 2022. Fish make up most of it. The ministers hope for $1 billion by 2026.",
    facts: [
      {
        measure: "trade",
        exporter: "ISL",
        importer: "NOR",
        value: 9000000000,
        unit: "NOK",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "trade",
        exporter: "ISL",
        importer: "NOR",
        value: 1000000000,
        unit: "USD",
        kind: "target",
        period_end: "2026"
      }
    ]
  },
  {
    text: "Laos delivered 800 megawatts to Vietnam in June. It now manages about 500.",
    facts: [
      {
        measure: "supply",
        exporter: "LAO",
        importer: "VNM",
        goods: "electricity",
        value: 800,
        unit: "MW",
        period_start: "2024-06",
        period_end: "2024-06"
      }
    ]
  },
  {
    text: "Bhutan exported 1,200 MW in August, equal to 1 percent of India's electricity demand.",
    facts: [
      {
        measure: "supply",
        exporter: "BTN",
        importer: "IND",
        goods: "electricity",
        value: 1200,
        unit: "MW",
        period_start: "2024-08",
        period_end: "2024-08"
      },
      {
        measure: "share",
        exporter: "BTN",
        importer: "IND",
        goods: "electricity",
        value: 1,
        period_start: "2024-08",
        period_end: "2024-08",
        unit: "percent"
      }
    ]
  },
  {
    text: "Ecuador shipped 500,000 tonnes of bananas abroad in May, of which 40,000 tonnes went to Turkey.",
    facts: [
      {
        measure: "supply",
        exporter: "ECU",
        importer: "TUR",
        goods: "bananas",
        value: 40000,
        unit: "t",
        period_start: "2024-05",
        period_end: "2024-05"
      }
    ]
  },
  {
    text: "The minister, Hakim Sadiq of Bahrain, met traders from Oman. Oman sold $400 million of fish to Bahrain last year; Manama wants to sell it $600 million of aluminium by 2026.",
    facts: [
      {
        measure: "exports",
        exporter: "OMN",
        importer: "BHR",
        goods: "fish",
        value: 400000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "BHR",
        importer: "OMN",
        goods: "aluminium",
        value: 600000000,
        unit: "USD",
        kind: "target",
        period_end: "2026"
      }
    ]
  },
  {
    text: "Rwanda's coffee sales to Turkey came to $9 million, crumbs beside an import bill of more than $3bn.",
    facts: [
      {
        measure: "exports",
        exporter: "RWA",
        importer: "TUR",
        goods: "coffee",
        value: 9000000,
        unit: "USD"
      }
    ]
  },
  {
    text: "Trade between Slovakia and Ukraine stood at €2.1 billion in 2023, and Bratislava sees no reason why it should not reach €3 billion by 2027.",
    facts: [
      {
        measure: "trade",
        exporter: "SVK",
        importer: "UKR",
        value: 2100000000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "trade",
        exporter: "SVK",
        importer: "UKR",
        value: 3000000000,
        unit: "EUR",
        kind: "target",
        period_end: "2027"
      }
    ]
  },
  {
    text: "Trade between Benin and Chile has recovered:\n\n| Year | Total trade (US$ million) | Chilean exports (US$ million) | Benin's imports (US$ million) |\n|---|---|---|---|\n| 2023 | 34.2 | 20.1 | 20.3 |",
    facts: [
      {
        measure: "trade",
        exporter: "BEN",
        importer: "CHL",
        value: 34.2e6,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "CHL",
        importer: "BEN",
        value: 20.1e6,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "CHL",
        importer: "BEN",
        value: 20.3e6,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Benin and Chile met.\n\nTrade between the two countries fell:\n\n| Year | Total trade (US$ billion) |\n|---|---|\n| 2023 | 34.2 |",
    facts: [
      {
        measure: "trade",
        exporter: "BEN",
        importer: "CHL",
        value: 34.2e9,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Trade between Gabon and Morocco, in numbers.\n| US$ million | 2022 | 2023 |\n|---|---|---|\n| Gabon's exports to Morocco | 31 | 44 |\n| Morocco's exports to Gabon | 120 | 135 |",
    facts: [
      {
        measure: "exports",
        exporter: "GAB",
        importer: "MAR",
        value: 31000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "GAB",
        importer: "MAR",
        value: 44000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "MAR",
        importer: "GAB",
        value: 120000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "MAR",
        importer: "GAB",
        value: 135000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: 'Speaking after the sixth session of the intergovernmental commission, the Belarusian deputy premier put this year\'s turnover with Zimbabwe at $62 million, "three times what we had in 2021", and forecast $100 million for next year.',
    facts: [
      {
        measure: "trade",
        exporter: "BLR",
        importer: "ZWE",
        value: 62000000,
        unit: "USD",
        period_start: "2024",
        period_end: "2024"
      },
      {
        measure: "trade",
        exporter: "BLR",
        importer: "ZWE",
        value: 100000000,
        unit: "USD",
        kind: "forecast",
        period_start: "2025",
        period_end: "2025"
      }
    ]
  },
  {
    text: "Paraguay's Central Bank: remittances fell, soy exports to Argentina rose to $1.9bn from $1.2bn, and the peso lost a tenth of its value.",
    facts: [
      {
        measure: "exports",
        exporter: "PRY",
        importer: "ARG",
        goods: "soy",
        value: 1900000000,
        unit: "USD"
      },
      {
        measure: "exports",
        exporter: "PRY",
        importer: "ARG",
        goods: "soy",
        value: 1200000000,
        unit: "USD"
      }
    ]
  },
  {
    text: "Every month some 45,000 tonnes of Ukrainian grain reach Lebanon through Romanian ports.",
    facts: [
      {
        measure: "supply",
        exporter: "UKR",
        importer: "LBN",
        goods: "grain",
        value: 45000,
        unit: "t",
        per: "month",
        qualifier: "about"
      }
    ]
  },
  {
    text: "LUSAKA, 3 July (Xinhua) -- China-Zambia trade volume reached 6.7 billion U.S. dollars in 2022, of which China's imports accounted for 5.7 billion dollars, according to the Chinese embassy.",
    facts: [
      {
        measure: "trade",
        exporter: "CHN",
        importer: "ZMB",
        value: 6700000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "ZMB",
        importer: "CHN",
        value: 5700000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Answering a question from Ms O'Dowd, the Minister of State said that Irish goods exports to Nigeria were €390 million in 2023 (2022: €512 million); services added a further €60 million.",
    facts: [
      {
        measure: "exports",
        exporter: "IRL",
        importer: "NGA",
        value: 390000000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      },
      {
        measure: "exports",
        exporter: "IRL",
        importer: "NGA",
        value: 512000000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Moldova bought electricity for 11.2 billion lei from Romania in 2023. It used to spend that much on Transnistria's power plant.",
    facts: [
      {
        measure: "exports",
        exporter: "ROU",
        importer: "MDA",
        goods: "electricity",
        value: 11200000000,
        unit: "MDL",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The Turkish contractor has a $1.4 billion order in Tanzania, where 30 Turkish firms employ 12,000 people. Turkey's exports to Tanzania rose 14 percent to $284 million in 2023.",
    facts: [
      {
        measure: "exports",
        exporter: "TUR",
        importer: "TZA",
        value: 284000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Egypt imported 5.2 million tonnes of wheat from Russia and 1.1 million from Ukraine in the season that ended in June.",
    facts: [
      {
        measure: "supply",
        exporter: "RUS",
        importer: "EGY",
        goods: "wheat",
        value: 5200000,
        unit: "t"
      },
      {
        measure: "supply",
        exporter: "UKR",
        importer: "EGY",
        goods: "wheat",
        value: 1100000,
        unit: "t"
      }
    ]
  },
  {
    text: "Before the war, says Mr Hadi, forty lorries a day took Syrian tomatoes to Jordan. Now there are five. Official trade, which was $617 million in 2010, came to $116 million last year.",
    facts: [
      {
        measure: "trade",
        exporter: "JOR",
        importer: "SYR",
        value: 617000000,
        unit: "USD",
        period_start: "2010",
        period_end: "2010"
      },
      {
        measure: "trade",
        exporter: "JOR",
        importer: "SYR",
        value: 116000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The memorandum foresees Saudi purchases of Sudanese livestock worth $300 million a year; in 2022 they amounted to $220 million.",
    facts: [
      {
        measure: "exports",
        exporter: "SDN",
        importer: "SAU",
        goods: "livestock",
        value: 300000000,
        unit: "USD",
        per: "year",
        kind: "target"
      },
      {
        measure: "exports",
        exporter: "SDN",
        importer: "SAU",
        goods: "livestock",
        value: 220000000,
        unit: "USD",
        period_start: "2022",
        period_end: "2022"
      }
    ]
  },
  {
    text: "Investment: Korean companies have $79.2bn registered in Vietnam in over 9,000 projects. Trade: the two aim at $150bn by 2030, from $76bn in 2023.",
    facts: [
      {
        measure: "investment",
        exporter: "KOR",
        importer: "VNM",
        value: 79200000000,
        unit: "USD"
      },
      {
        measure: "trade",
        exporter: "KOR",
        importer: "VNM",
        value: 150000000000,
        unit: "USD",
        kind: "target",
        period_end: "2030"
      },
      {
        measure: "trade",
        exporter: "KOR",
        importer: "VNM",
        value: 76000000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Malta's exports to Libya: 2021, €93m; 2022, €141m; 2023, €188m.",
    facts: [
      {
        measure: "exports",
        exporter: "MLT",
        importer: "LBY",
        value: 93000000,
        unit: "EUR",
        period_start: "2021",
        period_end: "2021"
      },
      {
        measure: "exports",
        exporter: "MLT",
        importer: "LBY",
        value: 141000000,
        unit: "EUR",
        period_start: "2022",
        period_end: "2022"
      },
      {
        measure: "exports",
        exporter: "MLT",
        importer: "LBY",
        value: 188000000,
        unit: "EUR",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Paraguayan exports to Bolivia did not reach 100 million dollars in 2022, he lamented.",
    facts: [
      {
        ...{measure: "exports", exporter: "PRY", importer: "BOL", value: 100000000, unit: "USD"},
        ...{qualifier: "under", period_start: "2022", period_end: "2022"}
      }
    ]
  },
  {
    text: "Trade between the US and China did not reach $600 billion in 2023.",
    facts: [
      {
        ...{measure: "trade", exporter: "CHN", importer: "USA", value: 600000000000, unit: "USD"},
        ...{qualifier: "under", period_start: "2023", period_end: "2023"}
      }
    ]
  },
  {
    text: "The president of Paraguay arrived in Santa Cruz, Bolivia.\nBolivia sold its neighbor liquefied gas for 143 million dollars in 2022.",
    facts: [
      {
        ...{measure: "exports", exporter: "BOL", importer: "PRY", goods: "liquefied gas", value: 143000000},
        ...{unit: "USD", period_start: "2022", period_end: "2022"}
      }
    ]
  },
  {
    text: "The minister returned to Oman from Bahrain.\nThe non-oil exchange between the two countries reached 318 million Omani rials in 2022, against 290 million in 2021.",
    facts: [
      {
        ...{measure: "trade", exporter: "BHR", importer: "OMN", goods: "non-oil", value: 318000000},
        ...{unit: "OMR", period_start: "2022", period_end: "2022"}
      },
      {
        ...{measure: "trade", exporter: "BHR", importer: "OMN", goods: "non-oil", value: 290000000},
        ...{unit: "OMR", period_start: "2021", period_end: "2021"}
      }
    ]
  },
  {
    text: "The Kenyans remember that Uganda still owes 12 million dollars for electricity.",
    facts: [
      {measure: "debt", exporter: "KEN", importer: "UGA", goods: "electricity", value: 12000000, unit: "USD"}
    ]
  },
  {
    text: "In August she goes to Lagos, where Ghanaian banks have put in over $300 million since 2019.",
    facts: [
      {
        ...{measure: "investment", exporter: "GHA", importer: "NGA", value: 300000000, unit: "USD"},
        ...{qualifier: "over", period_start: "2019"}
      }
    ]
  },
  {
    text: "Bolivia's exports to Paraguay were 143 million dollars in 2022, and in the first quarter of 2023 the figure came to 41 million.",
    facts: [
      {
        ...{measure: "exports", exporter: "BOL", importer: "PRY", value: 143000000, unit: "USD"},
        ...{period_start: "2022", period_end: "2022"}
      },
      {
        ...{measure: "exports", exporter: "BOL", importer: "PRY", value: 41000000, unit: "USD"},
        ...{period_start: "2023-01", period_end: "2023-03"}
      }
    ]
  },
  {
    text: "American companies have invested $2.3 billion in the Subic Bay Freeport since 1993. The shipyard, bankrupt with debts of $1.3 billion, has new owners.",
    facts: [
      {
        ...{measure: "investment", exporter: "USA", importer: "PHL", value: 2300000000, unit: "USD"},
        ...{period_start: "1993"}
      }
    ]
  },
  {
    text: "South Korea imported 4,200 tons of copper concentrate from Mongolia in 2024.",
    facts: [
      {
        ...{
          measure: "supply",
          exporter: "MNG",
          importer: "KOR",
          goods: "copper concentrate",
          value: 4200,
          unit: "t"
        },
        ...{period_start: "2024", period_end: "2024"}
      }
    ]
  }
];

export const mannersLookAlikes: string[] = [
  "The Polish government's budget deficit will reach 184 billion zloty next year, and the company Orlen, which sells fuel in Lithuania, reported a profit of 3.2 billion zloty. Poland granted Moldova a loan of 20 million euros.",
  "South Korea's trade surplus with Vietnam narrowed to 27.5 billion dollars, and growth of 2.4 percent is forecast for Seoul's economy.",
  "Norway's sovereign fund held $4.2 billion in Danish shares. Oslo gave Copenhagen no aid. The ferry operator charged 400 kroner a car.",
  "**Q: What do you buy from Angola?**\nA: Diesel. Angola sold us diesel worth $90 million last year.",
  "Thai rice growers shipped 2.1 million tonnes abroad in the first quarter.",
  "Vietnam exported 2 million tonnes of coffee overseas last year, the ministry in Hanoi said.",
  "Kenya splashed out 300 million euros on German lawyers in 2023.",
  "A Kenyan bank snapped up 300 million euros of its own bonds.",
  "Kuwait lent Jordan $150 million and froze $40 million of Libyan assets; the International Monetary Fund gave Amman $130 million. Jordan's budget is 12 billion dinars."
];
