import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** Agreements that a colon names, governments told by their capitals, works for two, relative clauses that a comma closes. */
export const pointed: Example[] = [
  {
    text: "Kenyan President Paul Otieno visited Malta on 31 August. That Saturday the two countries signed six memoranda.",
    facts: [{kind: "memorandum", count: 6, status: "signed", parties: ["KEN", "MLT"], date: "2024-08-31"}]
  },
  {
    text: "Kenyan President Paul Otieno visited Malta on 31 August. That Monday the two countries signed six memoranda.",
    facts: [{kind: "memorandum", count: 6, status: "signed", parties: ["KEN", "MLT"], date: "2024-09-02"}]
  },
  {
    text: "Kenya and Malta on Tuesday signed an agreement on the protection of secret data, the second defence pact between Nairobi and Valletta in less than a year.",
    facts: [
      {
        title: "agreement on the protection of secret data",
        status: "signed",
        parties: ["KEN", "MLT"],
        date: "2024-09-10"
      }
    ]
  },
  {
    text: "Maltese ships left Kenya. Six months later, in August, Nairobi put an end to the agreement of naval cooperation of 2018 with Malta.",
    facts: [{status: "ended", parties: ["KEN", "MLT"], date: "2024-08"}]
  },
  {
    text: "Kenya and Zambia did sign something once: an air services agreement, in June 2018.",
    facts: [{kind: "agreement", status: "signed", parties: ["KEN", "ZMB"], date: "2018-06"}]
  },
  {
    text: "The visit ended on Tuesday with a signature that Guyana and Suriname have long promised: an agreement on how to pay for a bridge across the river.",
    facts: [{kind: "agreement", status: "signed", parties: ["GUY", "SUR"], date: "2024-09-10"}]
  },
  {
    text: "Fiji, Tonga and Samoa met in Suva on Monday. The 3 countries signed a lighthouse pact.",
    facts: [{kind: "agreement", status: "signed", parties: ["FJI", "TON", "WSM"], date: "2024-09-09"}]
  },
  {
    text: "Governments in Nairobi, Kampala and Kigali signed a single-visa accord last week.",
    facts: [{kind: "agreement", status: "signed", parties: ["KEN", "RWA", "UGA"]}]
  },
  {
    text: "The Omani prime minister and President Juma presided over the signing that same day of five memoranda of understanding between Tanzania and Oman.",
    facts: [{kind: "memorandum", status: "signed", count: 5, parties: ["OMN", "TZA"]}]
  },
  {
    text: "The UAE and Vietnam signed a partnership agreement in Abu Dhabi on Monday, the first such pact between Hanoi and an Arab state.",
    facts: [{kind: "agreement", status: "signed", parties: ["ARE", "VNM"], date: "2024-09-09"}]
  },
  {
    text: "An agreement on road transport, which hauliers on both sides have been demanding for years, is to be signed by Latvia and Uzbekistan in October.",
    facts: [{kind: "agreement", status: "planned", parties: ["LVA", "UZB"], date: "2024-10"}]
  },
  {
    text: "Mongolia's president put forward an initiative to build a joint power station with Kazakhstan.",
    facts: [{kind: "project", status: "proposed", parties: ["KAZ", "MNG"]}]
  },
  {
    text: "Togo's president used the meeting to propose a second bridge over the Mono as a joint project of Togo and Benin.",
    facts: [{kind: "project", status: "proposed", parties: ["BEN", "TGO"]}]
  },
  {
    text: "Paraguay wants a second bridge over the Pilcomayo, to be built jointly with Argentina.",
    facts: [{kind: "project", status: "proposed", parties: ["ARG", "PRY"]}]
  },
  {
    text: "Zambia and Zimbabwe reaffirmed their commitment to the Batoka Gorge hydropower project, which they intend to carry out jointly.",
    facts: [{kind: "project", status: "planned", parties: ["ZMB", "ZWE"]}]
  },
  {
    text: "Estonia's prime minister and his Finnish guest agreed to lay a third cable.",
    facts: [{kind: "project", status: "agreed", parties: ["EST", "FIN"]}]
  },
  {
    text: "Slovakia's parliament ratified a defence agreement with Norway, signed in Oslo on 3 February 2022.",
    facts: [{kind: "agreement", status: "signed", parties: ["NOR", "SVK"], date: "2022-02-03"}]
  },
  {
    text: "Ethiopia has proposed to Fiji a treaty on the protection of investments. Bangladesh was not involved.",
    facts: [{kind: "treaty", status: "proposed", parties: ["ETH", "FJI"]}]
  },
  {
    text: "A pact named the Two Rivers Accord between Costa Rica and Senegal lapsed in 2017.",
    facts: [{kind: "agreement", status: "ended", parties: ["CRI", "SEN"], date: "2017"}]
  },
  {
    text: "Peru and Fiji called off a fisheries agreement in January.",
    facts: [{kind: "agreement", status: "ended", parties: ["FJI", "PER"], date: "2024-01"}]
  },
  {
    text: "Chile and Sri Lanka are bound by a deal on tourism and culture signed two years ago.",
    facts: [{kind: "agreement", status: "signed", parties: ["CHL", "LKA"], date: "2022"}]
  },
  {
    text: "The signing of more than 20 agreements between Oman and Trinidad and Tobago is expected next month.",
    facts: [{kind: "agreement", status: "planned", count: 20, parties: ["OMN", "TTO"], date: "2024-10"}]
  },
  {
    text: "Senegal and Peru signed one document in May: a pact on civil aviation.",
    facts: [{kind: "agreement", status: "signed", parties: ["PER", "SEN"], date: "2024-05"}]
  },
  {
    text: "Japan and Malaysia signed the following last month:\n- 12 memorandums of understanding",
    facts: [{kind: "memorandum", status: "signed", count: 12, parties: ["JPN", "MYS"], date: "2024-08"}]
  },
  {
    text: "Floods hit Portugal last week. Visiting Chinese Foreign Minister Wang Bo and his host, Nepali Foreign Minister Lina Khatri, signed an accord on trade in June.",
    facts: [{kind: "agreement", status: "signed", parties: ["CHN", "NPL"], date: "2024-06"}]
  },
  {
    text: "Japan has a new president, Wang Jun. Laos and Ivory Coast signed a labour deal in June.",
    facts: [{kind: "agreement", status: "signed", parties: ["CIV", "LAO"], date: "2024-06"}]
  },
  {
    text: "Ghana terminated an understanding on investments with Belarus.",
    facts: [{kind: "agreement", status: "ended", parties: ["BLR", "GHA"]}]
  }
];

export const pointedLookAlikes: Example[] = none(
  "Chile is far from Japan. Chile and 6 powers signed a deal in 2012.",
  "An agreement was reached between Serbia and Hungary to raise trade to $10 billion by 2030.",
  "Kenya and Zambia signed nothing: an air services agreement is years away.",
  "Kenya and Zambia have much in common: an agreement is not among it.",
  "Paraguay wants a second bridge over the Pilcomayo, to be built by its own army.",
  "The agreement called for Chile to pay Peru.",
  "The deal was called historic in Peru and Chile.",
  "Peru offered Fiji its help, and a text on how to fish.",
  "Ghana ended its understanding of the rules on investments with Belarus in mind."
);
