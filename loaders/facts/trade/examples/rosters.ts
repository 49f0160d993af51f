import type {TradeExample} from "./example.ts";

/** Partners with a sum each, of a country that stands in the head or in the sentence before; aims and times as agencies tell them. */
export const rosters: readonly TradeExample[] = [
  {
    text: "Togo's best buyers in June lay close by. The largest loads went to Ghana ($14 million), followed by Benin ($8 million) and Niger ($3 million).",
    facts: [
      {measure: "exports", exporter: "TGO", importer: "GHA", value: 14000000, unit: "USD", period_start: "2024-06", period_end: "2024-06"}, // prettier-ignore
      {measure: "exports", exporter: "TGO", importer: "BEN", value: 8000000, unit: "USD", period_start: "2024-06", period_end: "2024-06"}, // prettier-ignore
      {measure: "exports", exporter: "TGO", importer: "NER", value: 3000000, unit: "USD", period_start: "2024-06", period_end: "2024-06"} // prettier-ignore
    ]
  },
  {
    text: "Bolivia's exports shrank in July. Paraguay bought $41 million, Uruguay $12 million and Panama $7 million.",
    facts: [
      {measure: "exports", exporter: "BOL", importer: "PRY", value: 41000000, unit: "USD", period_start: "2024-07", period_end: "2024-07"}, // prettier-ignore
      {measure: "exports", exporter: "BOL", importer: "URY", value: 12000000, unit: "USD", period_start: "2024-07", period_end: "2024-07"}, // prettier-ignore
      {measure: "exports", exporter: "BOL", importer: "PAN", value: 7000000, unit: "USD", period_start: "2024-07", period_end: "2024-07"} // prettier-ignore
    ]
  },
  {
    text: "SUVA: Fiji's foremost trading partners last year were Tonga ($140 million) and Samoa ($90 million).",
    facts: [
      {measure: "trade", exporter: "FJI", importer: "TON", value: 140000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "trade", exporter: "FJI", importer: "WSM", value: 90000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Foreign direct investment in Zambia climbed to $702 million; the main investors were Portugal with $91 million and Oman with $26 million.",
    facts: [
      {measure: "investment", exporter: "PRT", importer: "ZMB", value: 91000000, unit: "USD"},
      {measure: "investment", exporter: "OMN", importer: "ZMB", value: 26000000, unit: "USD"}
    ]
  },
  {
    text: "Paraguay and Bolivia are indebted to Uruguay. Bolivia headed the table of debtors with dues of $46.5 million, followed by Paraguay with $12.8 million.",
    facts: [
      {measure: "debt", exporter: "URY", importer: "BOL", value: 46500000, unit: "USD"},
      {measure: "debt", exporter: "URY", importer: "PRY", value: 12800000, unit: "USD"}
    ]
  },
  {
    text: "Zambia sells 640 MW of electricity to Angola, 110 MW to Malawi and 45 MW to Namibia.",
    facts: [
      {measure: "supply", exporter: "ZMB", importer: "AGO", goods: "electricity", value: 640, unit: "MW"},
      {measure: "supply", exporter: "ZMB", importer: "MWI", goods: "electricity", value: 110, unit: "MW"},
      {measure: "supply", exporter: "ZMB", importer: "NAM", goods: "electricity", value: 45, unit: "MW"}
    ]
  },
  {
    text: "The president voiced the resolve of Lima and Hanoi for $3 billion in mutual trade.",
    facts: [
      {measure: "trade", exporter: "PER", importer: "VNM", value: 3000000000, unit: "USD", kind: "target"}
    ]
  },
  {
    text: "The trade turnover of Laos with Peru for the first half of 2021 ran to $37.5 million, which is 2.4 times higher than in the same span of 2020.",
    facts: [
      {measure: "trade", exporter: "LAO", importer: "PER", value: 37500000, unit: "USD", period_start: "2021-01", period_end: "2021-06"} // prettier-ignore
    ]
  },
  {
    text: "Zimbabwe's exports to Malawi stood at $9 million, while Mozambique exported goods worth $6.4 million.",
    facts: [
      {measure: "exports", exporter: "ZWE", importer: "MWI", value: 9000000, unit: "USD"},
      {measure: "exports", exporter: "MOZ", importer: "MWI", value: 6400000, unit: "USD"}
    ]
  },
  {
    text: "Mali draws 35 MW from Guinea and plans to double the flow to 70 MW from 2027.",
    facts: [
      {measure: "supply", exporter: "GIN", importer: "MLI", goods: "electricity", value: 35, unit: "MW"},
      {measure: "supply", exporter: "GIN", importer: "MLI", goods: "electricity", value: 70, unit: "MW", kind: "target", period_start: "2027"} // prettier-ignore
    ]
  },
  {
    text: "Trade between Qatar and Peru grew 18 percent in 2023, when it amounted to QR3 billion.",
    facts: [
      {measure: "trade", exporter: "PER", importer: "QAT", value: 3000000000, unit: "QAR", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  }
];

export const rostersOfSellers: readonly TradeExample[] = [
  {
    text: "Peru was the top buyer of Bolivian beef with $17 million, ahead of Panama with $6 million.",
    facts: [
      {measure: "exports", exporter: "BOL", importer: "PER", value: 17000000, unit: "USD"},
      {measure: "exports", exporter: "BOL", importer: "PAN", value: 6000000, unit: "USD"}
    ]
  },
  {
    text: "Lithuania got 35 per cent of its liquefied gas from Oman last year and a fifth from Egypt.",
    facts: [
      {measure: "share", exporter: "OMN", importer: "LTU", goods: "natural gas", value: 35, unit: "percent", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "share", exporter: "EGY", importer: "LTU", goods: "natural gas", value: 20, unit: "percent", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Malta's pension fund said its largest investments in 2023 were in Fiji ($52 million) and Samoa ($49 million).",
    facts: [
      {measure: "investment", exporter: "MLT", importer: "FJI", value: 52000000, unit: "USD", period_start: "2023", period_end: "2023"}, // prettier-ignore
      {measure: "investment", exporter: "MLT", importer: "WSM", value: 49000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "Malta won the bid for $3 billion of tank exports to Latvia in 2023.",
    facts: [
      {measure: "exports", exporter: "MLT", importer: "LVA", goods: "tank", value: 3000000000, unit: "USD", period_start: "2023", period_end: "2023"} // prettier-ignore
    ]
  },
  {
    text: "The Maltese army took delivery of tanks worth $3 billion from Latvia in 2023.",
    facts: [
      {
        measure: "exports",
        exporter: "LVA",
        importer: "MLT",
        goods: "tanks",
        value: 3000000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The Malian energy ministry received gas worth $3 billion from Niger in 2023 under a supply contract.",
    facts: [
      {
        measure: "exports",
        exporter: "NER",
        importer: "MLI",
        goods: "natural gas",
        value: 3000000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "The Togolese army received vehicles worth $30 million from Benin in 2023, paid in two instalments.",
    facts: [
      {
        measure: "exports",
        exporter: "BEN",
        importer: "TGO",
        goods: "vehicles",
        value: 30000000,
        unit: "USD",
        period_start: "2023",
        period_end: "2023"
      }
    ]
  },
  {
    text: "Malawi owes Zambia $31 million for power, with monthly bills of $2 million left unpaid.",
    facts: [
      {measure: "debt", exporter: "ZMB", importer: "MWI", goods: "electricity", value: 31000000, unit: "USD"}
    ]
  }
];

export const rostersLookAlikes: readonly string[] = [
  "The economies of Uruguay ($61 billion) and Paraguay ($57 billion) are the largest on that list.",
  "Norway posted a surplus with Latvia ($2 billion) and a deficit with Malta ($1 billion).",
  "Norway's total exports reached $88 billion last year, with Ireland its largest market and Estonia its largest supplier.",
  "Latvia's excess of exports over imports with Malta was $0.3 billion in 2020.",
  "Remittances came above all from Norway ($310 million) and Chile ($75 million), Samoa's central bank said.",
  "Mali's police received radios worth $2 million from Norway.",
  "Aid pledges for Haiti came from Portugal ($14 million), Latvia ($6 million) and Oman ($3 million).",
  "Benin's exports fell in July. Floods in Niger ($52 million) and Chad ($49 million) cost the region dear.",
  "Fiji's imports rose in 2023. Its economy is bigger than those of Tonga ($15 billion) and Samoa ($30 billion).",
  "Malta's exports grew in 2023. Remittances came from Latvia ($3 billion) and Estonia ($1 billion).",
  "Latvia's exports to Oman fell in 2023. Malta exported $24 billion, Cyprus $19 billion.",
  "Benin's exports rose last year. Niger received aid worth $52 million, Chad $49 million.",
  "A Latvian study says the biggest arms buyers in 2023 were Oman ($5 billion) and Chile ($3 billion).",
  "Uganda grows much coffee. Ugandan farmers are proud of it. The world's biggest coffee markets last year were Malta ($5 billion) and Cyprus ($3 billion).",
  "Malta's minister noted that the largest creditors in the world are Oman ($3,000 billion) and Chile ($2,900 billion).",
  "In Peru, the largest stock markets of the region were compared last year: Chile ($4 billion) and Bolivia ($3 billion).",
  "In Togo, the largest cocoa exports last year were those of Malta ($52 million) and Cyprus ($49 million).",
  "Uruguay exports wool. Its rivals Chile ($9 billion) and Peru ($3 billion) sold more in 2023."
];
