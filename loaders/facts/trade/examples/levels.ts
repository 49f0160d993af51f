import type {TradeExample} from "./example.ts";

/** Levels that a figure comes from, relative clauses, targets set or announced. */
export const levels: readonly TradeExample[] = [
  {
    text: "Trade between Chile and Peru grew by 12% in 2023, reaching $4 billion.",
    facts: [
      // prettier-ignore
      {measure: "trade", exporter: "CHL", importer: "PER", value: 4_000_000_000, unit: "USD", period_start: "2023", period_end: "2023"}
    ]
  },
  {
    text: "Tea worth $40 million was exported from Kenya to Uganda in 2023.",
    facts: [
      // prettier-ignore
      {measure: "exports", exporter: "KEN", importer: "UGA", goods: "tea", value: 40_000_000, unit: "USD", period_start: "2023", period_end: "2023"}
    ]
  },
  {
    text: "Kenya exported tea worth $40 million and cement worth $20 million to Uganda.",
    facts: [
      {measure: "exports", exporter: "KEN", importer: "UGA", goods: "tea", value: 40_000_000, unit: "USD"},
      {measure: "exports", exporter: "KEN", importer: "UGA", goods: "cement", value: 20_000_000, unit: "USD"}
    ]
  },
  {
    text: "Uganda spent $40 million on Kenyan tea.",
    facts: [
      {measure: "exports", exporter: "KEN", importer: "UGA", goods: "tea", value: 40_000_000, unit: "USD"}
    ]
  },
  {
    text: "In Hungary South Korean companies have invested €3 billion.",
    facts: [{measure: "investment", exporter: "KOR", importer: "HUN", value: 3_000_000_000, unit: "EUR"}]
  },
  {
    text: "To date South Korea has invested 3 billion euros in Hungary.",
    facts: [{measure: "investment", exporter: "KOR", importer: "HUN", value: 3_000_000_000, unit: "EUR"}]
  },
  {
    text: "Suriname, whose debt to India stands at $150 million, asked for relief.",
    facts: [{measure: "debt", exporter: "IND", importer: "SUR", value: 150_000_000, unit: "USD"}]
  },
  {
    text: "Suriname and India agreed to restructure Suriname's $150 million debt to India.",
    facts: [{measure: "debt", exporter: "IND", importer: "SUR", value: 150_000_000, unit: "USD"}]
  },
  {
    text: "Egypt gets a fifth of its wheat from Romania, which shipped 2.1 million tonnes there in 2023.",
    facts: [
      {measure: "share", exporter: "ROU", importer: "EGY", goods: "wheat", value: 20, unit: "percent"}, // prettier-ignore
      {measure: "supply", exporter: "ROU", importer: "EGY", goods: "wheat", value: 2100000, unit: "t", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Bilateral trade hovers around $700 million. It could be three times that, Pakistan's commerce minister told his Kenyan host in Nairobi; both want $1.5 billion by 2028.",
    facts: [
      {measure: "trade", exporter: "KEN", importer: "PAK", value: 700000000, unit: "USD", qualifier: "about"}, // prettier-ignore
      {measure: "trade", exporter: "KEN", importer: "PAK", value: 1500000000, unit: "USD", kind: "target", period_end: "2028"} // prettier-ignore
    ]
  },
  {
    text: "Kazakh wheat worth $290 million crossed into Tajikistan in 2023.",
    facts: [
      {measure: "exports", exporter: "KAZ", importer: "TJK", goods: "wheat", value: 290000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Chilean copper to the value of $1.1 billion went to Vietnam in 2022.",
    facts: [
      {measure: "exports", exporter: "CHL", importer: "VNM", value: 1100000000, unit: "USD", period_start: "2022", period_end: "2022"} // prettier-ignore
    ]
  },
  {
    text: "From a mere €12 million in 2015, Cyprus's exports to Jordan climbed to €48 million in 2023.",
    facts: [
      {measure: "exports", exporter: "CYP", importer: "JOR", value: 12000000, unit: "EUR", period_start: "2015", period_end: "2015"}, // prettier-ignore
      {measure: "exports", exporter: "CYP", importer: "JOR", value: 48000000, unit: "EUR", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "From about $2 billion in 2010, trade between Kenya and India had grown to $3.4 billion by 2022.",
    facts: [
      {measure: "trade", exporter: "IND", importer: "KEN", value: 2000000000, unit: "USD", qualifier: "about", period_start: "2010", period_end: "2010"}, // prettier-ignore
      {measure: "trade", exporter: "IND", importer: "KEN", value: 3400000000, unit: "USD", period_end: "2022"} // prettier-ignore
    ]
  },
  {
    text: "Botswana depends on South Africa for 45 percent of its power and on Zambia for another 9 percent.",
    facts: [
      {measure: "share", exporter: "ZAF", importer: "BWA", goods: "electricity", value: 45, unit: "percent"}, // prettier-ignore
      {measure: "share", exporter: "ZMB", importer: "BWA", goods: "electricity", value: 9, unit: "percent"} // prettier-ignore
    ]
  },
  {
    text: "Trade turnover between Malaysia and Uzbekistan amounted to 116.4 million dollars last year. The task was set to bring it to 500 million dollars by 2030.",
    facts: [
      {measure: "trade", exporter: "MYS", importer: "UZB", value: 116400000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "MYS", importer: "UZB", value: 500000000, unit: "USD", kind: "target", period_end: "2030"} // prettier-ignore
    ]
  },
  {
    text: "Algeria and Qatar met. The target announced at the time, $1bn of trade in 2028, would mean doubling what there is.",
    facts: [
      {measure: "trade", exporter: "DZA", importer: "QAT", value: 1000000000, unit: "USD", kind: "target", period_start: "2028", period_end: "2028"} // prettier-ignore
    ]
  },
  {
    text: "Cape Verde owes Angola some 12 million dollars, a debt that dates from the 1990s.",
    facts: [
      {measure: "debt", exporter: "AGO", importer: "CPV", value: 12000000, unit: "USD", qualifier: "about"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Serbia and Kazakhstan grew. At the end of 2022 the figure reached 117.5 mln US dollars.",
    facts: [
      {measure: "trade", exporter: "KAZ", importer: "SRB", value: 117500000, unit: "USD", period_start: "2022", period_end: "2022"} // prettier-ignore
    ]
  },
  {
    text: "Malta has not yet repaid the $40 million it owes Oman.",
    facts: [{measure: "debt", exporter: "OMN", importer: "MLT", value: 40000000, unit: "USD"}]
  },
  {
    text: "Malta could have repaid the $40 million it owes Oman.",
    facts: [{measure: "debt", exporter: "OMN", importer: "MLT", value: 40000000, unit: "USD"}]
  },
  {
    text: "Kenya dropped tariffs to sell $40 million of tea to Peru in 2023.",
    facts: [{measure: "exports", exporter: "KEN", importer: "PER", goods: "tea", value: 40000000, unit: "USD", period_start: "2023", period_end: "2023"}] // prettier-ignore
  },
  {
    text: "Kenya scrapped the limit on tea exports to Peru of $40 million.",
    facts: [
      {measure: "exports", exporter: "KEN", importer: "PER", goods: "tea", value: 40000000, unit: "USD"}
    ]
  },
  {
    text: "The presidents of Fiji and Laos backed a call for $5 billion in trade.",
    facts: [{measure: "trade", exporter: "FJI", importer: "LAO", value: 5000000000, unit: "USD", kind: "target"}] // prettier-ignore
  },
  {
    text: "Fiji and Laos repeated their commitment for $5 billion in trade.",
    facts: [{measure: "trade", exporter: "FJI", importer: "LAO", value: 5000000000, unit: "USD", kind: "target"}] // prettier-ignore
  },
  {
    text: "Fiji's bid for $5 billion trade with Laos failed.",
    facts: [{measure: "trade", exporter: "FJI", importer: "LAO", value: 5000000000, unit: "USD", kind: "target"}] // prettier-ignore
  },
  {
    text: "Fiji won the bid for $5 million in sugar exports to Laos.",
    facts: [
      {measure: "exports", exporter: "FJI", importer: "LAO", goods: "sugar", value: 5000000, unit: "USD"}
    ]
  },
  {
    text: "Fiji and Laos said that trade between their companies reached $40 million.",
    facts: [{measure: "trade", exporter: "FJI", importer: "LAO", value: 40000000, unit: "USD"}]
  },
  {
    text: "Trade between private companies from Fiji and Laos reached $40 million.",
    facts: [{measure: "trade", exporter: "FJI", importer: "LAO", value: 40000000, unit: "USD"}]
  },
  {
    text: "Luxembourg and Cape Verde plan to double their trade, now $12 million, by 2028.",
    facts: [{measure: "trade", exporter: "CPV", importer: "LUX", value: 12000000, unit: "USD"}]
  },
  {
    text: "Luxembourg and Cape Verde plan to double their trade of $12 million by 2028.",
    facts: [{measure: "trade", exporter: "CPV", importer: "LUX", value: 12000000, unit: "USD"}]
  },
  {
    text: "Luxembourg and Cape Verde plan to double their trade ($12 million in 2023) by 2028.",
    facts: [
      {
        measure: "trade",
        exporter: "CPV",
        importer: "LUX",
        value: 12000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Luxembourg and Cape Verde plan to double their trade to a total of $24 million by 2028.",
    facts: [
      {
        measure: "trade",
        exporter: "CPV",
        importer: "LUX",
        value: 24000000,
        unit: "USD",
        kind: "target",
        period_end: "2028"
      }
    ]
  },
  {
    text: "Trade between Fiji and Laos was supposed to reach $50 million in 2023.",
    facts: [
      {
        measure: "trade",
        exporter: "FJI",
        importer: "LAO",
        value: 50000000,
        unit: "USD",
        kind: "target",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The Fijian minister said trade with Laos would have reached $50 million by the end of 2025.",
    facts: [
      {
        measure: "trade",
        exporter: "FJI",
        importer: "LAO",
        value: 50000000,
        unit: "USD",
        kind: "forecast",
        period_end: "2025"
      }
    ]
  },
  {
    text: "Peru is banking on selling $40 million of grapes to Vietnam.",
    facts: [
      {
        measure: "exports",
        exporter: "PER",
        importer: "VNM",
        goods: "grapes",
        value: 40000000,
        unit: "USD",
        kind: "target"
      }
    ]
  },
  {
    text: "Peru dreams of exporting $40 million of grapes to Vietnam.",
    facts: [
      {
        measure: "exports",
        exporter: "PER",
        importer: "VNM",
        goods: "grapes",
        value: 40000000,
        unit: "USD",
        kind: "target"
      }
    ]
  },
  {
    text: "Peru is close to selling $40 million of grapes to Vietnam.",
    facts: [
      {
        measure: "exports",
        exporter: "PER",
        importer: "VNM",
        goods: "grapes",
        value: 40000000,
        unit: "USD",
        kind: "forecast"
      }
    ]
  },
  {
    text: "Peru succeeded in selling $40 million of grapes to Vietnam.",
    facts: [
      {measure: "exports", exporter: "PER", importer: "VNM", goods: "grapes", value: 40000000, unit: "USD"}
    ]
  },
  {
    text: "The figure that Ireland and Chile hope to see is €600 million in trade.",
    facts: [
      {measure: "trade", exporter: "CHL", importer: "IRL", value: 600000000, unit: "EUR", kind: "target"}
    ]
  },
  {
    text: "The two countries did business of $41 million in 2023, Ghana's envoy to Liberia said.",
    facts: [
      {
        measure: "trade",
        exporter: "GHA",
        importer: "LBR",
        value: 41000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Fiji in 2023 exported for $36 million of goods to Samoa.",
    facts: [
      {
        measure: "exports",
        exporter: "FJI",
        importer: "WSM",
        value: 36000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The ambassador noted that trade between Estonia and Uzbekistan had grown to 84 million euros, and that Estonian exports accounted for 71 million of that.",
    facts: [
      {measure: "trade", exporter: "EST", importer: "UZB", value: 84000000, unit: "EUR"},
      {measure: "exports", exporter: "EST", importer: "UZB", value: 71000000, unit: "EUR"}
    ]
  }
];

export const levelsLookAlikes: readonly string[] = [
  "The following table shows trade in goods between Oman and Tanzania (in millions of Omani rials):",
  "Wheat worth $290 million crossed into the market in 2023. Kazakhstan is glad.",
  "From a mere €12 million in 2015, Cyprus's budget climbed to €48 million in 2023.",
  "Jordan relies on Iraq. The convoy, which carried 12,000 barrels, turned back.",
  "Both want $1.5 billion of aid by 2028, the ministers of Kenya and Uganda said.",
  "Kenya depends on rain for 45 percent of its power and on Uganda's goodwill for little.",
  "Malta has repaid the $40 million it owed Oman.",
  "Kenya dropped a plan to sell $40 million of tea to Peru.",
  "Kenya scrapped a deal with a firm to sell $40 million of tea to Peru.",
  "Oman's health ministry received vaccines worth $40 million from Malta.",
  "Trade between Chile's regions reached $40 million, Oman said.",
  "Trade between Fiji and Laos would have reached $50 million in 2023 but for the floods.",
  "The firm did business worth $5 million in Kenya and Peru last year.",
  "Peru imported for its own use cars costing $40 million from Japan.",
  "In July a flood took out the intake at Upper Solu and 82 MW with it. Nepal sells power to India."
];
