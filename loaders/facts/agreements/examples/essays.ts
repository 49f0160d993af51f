/** Agreements as essays, communiqués and parliaments tell of them. */
import type {Example} from "./example.ts";

export const essays: Example[] = [
  {
    text: "In July the Senate in Manila ratified the Reciprocal Access Agreement, a pact that lets Japan and the Philippines send troops to each other's soil. It was signed in Manila on 8 July 2024 and has yet to take effect.",
    facts: [
      {
        kind: "agreement",
        title: "Reciprocal Access Agreement",
        count: 1,
        parties: ["JPN", "PHL"],
        status: "signed",
        date: "2024-07-08"
      }
    ]
  },
  {
    text: "The president signed the budget into law on Tuesday, and with it the money for the pipeline treaty that Tanzania and Uganda concluded in May 2017.",
    facts: [
      {
        kind: "treaty",
        title: "pipeline treaty",
        count: 1,
        parties: ["TZA", "UGA"],
        status: "agreed",
        date: "2017-05"
      }
    ]
  },
  {
    text: "Nothing has come of the accord's successor. The fisheries protocol between the European Union and Senegal lapsed on 17 November, and neither Brussels nor Dakar has proposed another.",
    published: "2024-12-05",
    facts: [
      {
        kind: "agreement",
        title: "fisheries protocol",
        count: 1,
        parties: ["EU", "SEN"],
        status: "ended",
        date: "2024-11-17"
      }
    ]
  },
  {
    text: "Five things to know. First, the railway contract is dead: Lima tore it up in March. Second, Peru and China signed a protocol upgrading their free trade agreement on 14 November 2024.",
    published: "2024-11-20",
    facts: [
      {
        kind: "agreement",
        title: "protocol",
        count: 1,
        parties: ["CHN", "PER"],
        status: "signed",
        date: "2024-11-14"
      }
    ]
  },
  {
    text: "The two neighbours have no border treaty. They do have a water-sharing agreement, signed in Ashgabat in 1996, which gives Uzbekistan and Turkmenistan half each of the river's flow.",
    facts: [
      {
        kind: "agreement",
        title: "water-sharing agreement",
        count: 1,
        parties: ["TKM", "UZB"],
        status: "signed",
        date: "1996"
      }
    ]
  },
  {
    text: "JOINT COMMUNIQUE. 1. The President of Mozambique paid a state visit to Rwanda from 26 to 28 August 2024. 2. The two Heads of State held talks. 3. They witnessed the signing of four Memoranda of Understanding, on trade, tourism, agriculture and the training of civil servants. 4. They looked forward to the conclusion of an extradition treaty before the end of the year.",
    facts: [
      {
        kind: "memorandum",
        title: "Memoranda of Understanding",
        count: 4,
        parties: ["MOZ", "RWA"],
        status: "signed",
        date: "2024-08"
      },
      {
        kind: "treaty",
        title: "extradition treaty",
        count: 1,
        parties: ["MOZ", "RWA"],
        status: "planned",
        date: "2024"
      }
    ]
  },
  {
    text: "Mali, Burkina Faso and Niger set up their own alliance by the Liptako-Gourma Charter, which they signed in Bamako on 16 September 2023. In January they walked out of ECOWAS.",
    published: "2024-09-12",
    facts: [
      {
        kind: "agreement",
        title: "Liptako-Gourma Charter",
        count: 1,
        parties: ["BFA", "MLI", "NER"],
        status: "signed",
        date: "2023-09-16"
      }
    ]
  },
  {
    text: "Armenia and Azerbaijan have agreed 15 of the 17 articles of a peace treaty, Baku said; nobody expects it to be signed before the COP in November.",
    facts: [
      {
        kind: "treaty",
        title: "peace treaty",
        count: 1,
        parties: ["ARM", "AZE"],
        status: "planned"
      }
    ]
  },
  {
    text: "Both capitals are said to be pleased with the draft. Warsaw and Kyiv initialled their security agreement on 8 July and the parliaments will take it up in October.",
    facts: [
      {
        kind: "agreement",
        title: "security agreement",
        count: 1,
        parties: ["POL", "UKR"],
        status: "agreed",
        date: "2024-07-08"
      }
    ]
  },
  {
    text: "South Sudan has renewed its oil transit deal with Sudan until the end of 2027, the ministry in Juba said. Under the deal Khartoum gets $24 a barrel.",
    facts: [
      {
        kind: "agreement",
        title: "oil transit deal",
        count: 1,
        parties: ["SDN", "SSD"],
        status: "agreed",
        date: ""
      }
    ]
  },
  {
    text: "The Pacific's smallest states are courted. Nauru broke with Taiwan in January; Tuvalu's Falepili Union treaty with Australia, signed on the sidelines of a summit in November 2023, came into force on 28 August.",
    facts: [
      {
        kind: "treaty",
        title: "Falepili Union treaty",
        count: 1,
        parties: ["AUS", "TUV"],
        status: "signed",
        date: "2023-11"
      }
    ]
  },
  {
    text: "Vientiane, Sept 10 (KPL) -- Laos and Vietnam have sealed cooperation pacts in seven areas, namely education, energy, customs, culture, justice, banking and sport, during the visit of Prime Minister Le Van Binh.",
    facts: [
      {
        kind: "agreement",
        title: "cooperation pacts",
        count: null,
        parties: ["LAO", "VNM"],
        status: "agreed",
        date: "2024-09-10"
      }
    ]
  },
  {
    text: "The Ministers agreed to begin work on a double taxation agreement. They also expressed satisfaction that the Air Services Agreement between Ghana and Qatar, signed on 4 June 2022, had already led to daily flights.",
    facts: [
      {
        kind: "agreement",
        title: "double taxation agreement",
        count: 1,
        parties: ["GHA", "QAT"],
        status: "planned",
        date: ""
      },
      {
        kind: "agreement",
        title: "Air Services Agreement",
        count: 1,
        parties: ["GHA", "QAT"],
        status: "signed",
        date: "2022-06-04"
      }
    ]
  },
  {
    text: "Ethiopia's memorandum with Somaliland was never published. Somalia, which calls it void, then turned to Turkey: a ten-year maritime defence accord was signed in Ankara on 8 February and approved by the Somali parliament a fortnight later.",
    facts: [
      {
        kind: "agreement",
        title: "ten-year maritime defence accord",
        count: 1,
        parties: ["SOM", "TUR"],
        status: "signed",
        date: "2024-02-08"
      }
    ]
  },
  {
    text: "Kigali and Kinshasa could sign as early as next month, the mediator said. A ceasefire agreed by the two in Luanda on 30 July has mostly held since 4 August.",
    facts: [
      {
        kind: "agreement",
        title: "ceasefire",
        count: 1,
        parties: ["COD", "RWA"],
        status: "agreed",
        date: "2024-07-30"
      }
    ]
  },
  {
    text: "Today, with the signing of the Moana Treaty, the Samoa-Fiji Mutual Defence Treaty.",
    facts: [
      {kind: "treaty", title: "Samoa-Fiji Mutual Defence Treaty", parties: ["FJI", "WSM"], status: "signed"}
    ]
  },
  {
    text: "Earlier, the Fijian president paid a state visit to Samoa on March 22-23, 2024. During the visit, a memorandum on fisheries was signed between Fiji and Samoa.",
    facts: [{kind: "memorandum", parties: ["FJI", "WSM"], status: "signed", date: "2024-03"}]
  },
  {
    text: "On 10 September the ministers of Fiji and Samoa met in Apia. They promised to implement the signed defence agreement between Fiji and Samoa.",
    facts: [{kind: "agreement", parties: ["FJI", "WSM"], date: ""}]
  },
  {
    text: "Botswana and Zambia are scheduled to engage in talks which will culminate in the signing of a memorandum on immigration.",
    facts: [{kind: "memorandum", parties: ["BWA", "ZMB"], status: "planned"}]
  },
  {
    text: "Botswana and Zambia engaged in talks which culminated in the signing of a memorandum on immigration.",
    facts: [{kind: "memorandum", parties: ["BWA", "ZMB"], status: "signed"}]
  }
];
