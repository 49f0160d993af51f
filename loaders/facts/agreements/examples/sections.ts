/** Agreements in briefs with a section a country, answers in parliament, ministries' figures, interviews. */
import type {Example} from "./example.ts";

export const sections: Example[] = [
  {
    text: "**Nauru.** Under the treaty signed with Australia on 9 December 2024 Nauru will get A$100 million over five years.",
    published: "2025-02-10",
    facts: [
      {
        kind: "treaty",
        title: "treaty",
        count: 1,
        parties: ["AUS", "NRU"],
        status: "signed",
        date: "2024-12-09"
      }
    ]
  },
  {
    text: "**Cook Islands.** A comprehensive strategic partnership with China was signed in Harbin on 14 February, to the surprise of Wellington.",
    published: "2025-03-01",
    facts: [
      {
        kind: "agreement",
        title: "comprehensive strategic partnership",
        count: 1,
        parties: ["CHN", "COK"],
        status: "signed",
        date: "2025-02-14"
      }
    ]
  },
  {
    text: "The accord that ended the border war has not been torn up, but neither capital has set foot in the joint commission since 2021. Ethiopia and Eritrea signed it in Algiers on 12 December 2000.",
    facts: [
      {
        kind: "agreement",
        title: "accord",
        count: 1,
        parties: ["ERI", "ETH"],
        status: "signed",
        date: "2000-12-12"
      }
    ]
  },
  {
    text: "Islamabad: Pakistan and Azerbaijan signed 15 agreements and MoUs on Thursday covering trade, tourism, mining, science, law, aviation and transit. Both leaders witnessed the ceremony. The preferential trade agreement, the foreign office said, was finalised in July.",
    published: "2024-07-12",
    facts: [
      {
        kind: "agreement",
        title: "agreements",
        count: 15,
        parties: ["AZE", "PAK"],
        status: "signed",
        date: "2024-07-11"
      },
      {
        kind: "agreement",
        title: "preferential trade agreement",
        count: 1,
        parties: ["AZE", "PAK"],
        status: "agreed",
        date: "2024-07"
      }
    ]
  },
  {
    text: "Slovenia's parliament refused on Tuesday to ratify the 2009 arbitration agreement's successor; Croatia called the vote a pity. The two neighbours have been without an agreed sea border since 1991.",
    facts: []
  },
  {
    text: "The ministers welcomed the entry into force on 1 July of the Agreement on Social Security between Japan and Sweden, and instructed their officials to start talks on a working holiday arrangement.",
    published: "2022-09-12",
    facts: [
      {
        kind: "agreement",
        title: "Agreement on Social Security",
        count: 1,
        parties: ["JPN", "SWE"],
        status: "agreed",
        date: "2022-07-01"
      }
    ]
  },
  {
    text: "Is the gas deal dead? Not quite. Moscow and Kyiv's five-year transit contract, signed in December 2019, runs out on the last day of this year and Ukraine says it will not be prolonged.",
    facts: [
      {
        kind: "contract",
        title: "five-year transit contract",
        count: 1,
        parties: ["RUS", "UKR"],
        status: "signed",
        date: "2019-12"
      }
    ]
  },
  {
    text: "Kazakhstan has proposed to Uzbekistan, Turkmenistan and Iran a four-way agreement on rail tariffs. A first draft is to be discussed in Tashkent in November.",
    facts: [
      {
        kind: "agreement",
        title: "four-way agreement on rail tariffs",
        count: 1,
        parties: ["IRN", "KAZ", "TKM", "UZB"],
        status: "proposed",
        date: ""
      }
    ]
  },
  {
    text: "Bolivia has lithium and no railway; Chile has ports. A transit regime dating from the treaty of 20 October 1904 between the two still governs what passes at Arica.",
    facts: [
      {
        kind: "treaty",
        title: "treaty",
        count: 1,
        parties: ["BOL", "CHL"],
        status: "agreed",
        date: "1904-10-20"
      }
    ]
  },
  {
    text: "The Canadian premier signed into law a bill on seafood; a free-trade pact with Indonesia was substantially concluded in November and should be signed in 2025.",
    published: "2024-12-10",
    facts: [
      {
        kind: "agreement",
        title: "free-trade pact",
        count: 1,
        parties: ["CAN", "IDN"],
        status: "agreed",
        date: "2024-11"
      }
    ]
  },
  {
    text: "Fiji and New Zealand are negotiating a status of forces agreement. Suva hopes to have it signed by the time of the next forum, in August, an official said. It would replace an exchange of letters from 1990.",
    published: "2023-02-01",
    facts: [
      {
        kind: "agreement",
        title: "status of forces agreement",
        count: 1,
        parties: ["FJI", "NZL"],
        status: "planned"
      }
    ]
  },
  {
    text: "Officials in Delhi refused to confirm reports that a contract with Vietnam was ready for signature.",
    facts: []
  },
  {
    text: "India and Vietnam signed a memorandum on logistics in June 2022, the first such pact that Vietnam entered into with any country.",
    facts: [
      {
        kind: "memorandum",
        title: "memorandum on logistics",
        count: 1,
        parties: ["IND", "VNM"],
        status: "signed",
        date: "2022-06"
      }
    ]
  },
  {
    text: "From Bratislava came the proposal, in February 2024, of a neighbourhood treaty between Austria and Slovakia, with common hospitals.",
    facts: [
      {
        kind: "treaty",
        title: "neighbourhood treaty",
        count: 1,
        parties: ["AUT", "SVK"],
        status: "proposed",
        date: "2024-02"
      }
    ]
  },
  {
    text: "Ecuador's minister flew to Lima on Tuesday, where she was received by her Peruvian counterpart, and came home with a five-year contract for electricity.",
    facts: [
      {
        kind: "contract",
        title: "five-year contract for electricity",
        count: 1,
        parties: ["ECU", "PER"],
        status: "agreed",
        date: "2024-09-10"
      }
    ]
  },
  {
    text: "The trade treaty of Kenya with Uganda was struck down by a court in 2020.",
    facts: [
      {
        kind: "treaty",
        count: 1,
        parties: ["KEN", "UGA"],
        status: "ended",
        date: "2020"
      }
    ]
  },
  {
    text: "Key dates:\n\n2004 -- Russia and Tajikistan sign an agreement on a permanent base.\n\nOctober 10, 2009: The two countries sign protocols in Zurich.",
    facts: [
      {
        kind: "agreement",
        title: "agreement on a permanent base",
        parties: ["RUS", "TJK"],
        status: "signed",
        date: "2004"
      },
      {title: "protocols", parties: ["RUS", "TJK"], status: "signed", date: "2009-10-10"}
    ]
  }
];
