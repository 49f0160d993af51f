import type {Example} from "./example.ts";

/** Agreements as many writers tell of them: the signing as a noun, what is foreseen, drafts, fifths, totals. */
export const manyWriters: Example[] = [
  {
    text: "The visit of Vietnam's president to Laos ended with seven signed agreements.",
    facts: [{status: "signed", kind: "agreement", count: 7, parties: ["LAO", "VNM"]}]
  },
  {
    text: "A free trade agreement between Ecuador and Canada, whose signature is foreseen for the first half of 2025, will open both markets.",
    facts: [{status: "planned", kind: "agreement", count: 1, parties: ["CAN", "ECU"], date: "2025"}]
  },
  {
    text: "Angola and Zambia signed four agreements on Wednesday; a fifth, on extradition, will be signed next year.",
    facts: [
      {status: "signed", kind: "agreement", count: 4, parties: ["AGO", "ZMB"], date: "2024-09-11"},
      {status: "planned", kind: "agreement", count: 1, parties: ["AGO", "ZMB"], date: "2025"}
    ]
  },
  {
    text: "The foreign ministers of Kazakhstan and Finland put their signatures to a protocol on mutual legal assistance.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["FIN", "KAZ"]}]
  },
  {
    text: "Turkey and Somalia inked a ten-year defence pact in Ankara on 8 February.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["SOM", "TUR"], date: "2024-02-08"}]
  },
  {
    text: "Delegations from Chile and the United Arab Emirates initialled a comprehensive economic partnership agreement in April.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["ARE", "CHL"], date: "2024-04"}]
  },
  {
    text: "Rwanda and the Central African Republic concluded five cooperation accords last October.",
    facts: [{status: "agreed", kind: "agreement", count: 5, parties: ["CAF", "RWA"], date: "2023-10"}]
  },
  {
    text: "A double taxation treaty between Ghana and Ireland entered into force on 1 January.",
    facts: [{status: "agreed", kind: "treaty", count: 1, parties: ["GHA", "IRL"], date: "2024-01-01"}]
  },
  {
    text: "The fisheries agreement between the EU and Senegal expires in November and will not be renewed.",
    facts: [{status: "ended", kind: "agreement", count: 1, parties: ["EU", "SEN"]}]
  },
  {
    text: "Niger suspended its military cooperation agreement with the United States in March.",
    facts: [{status: "ended", kind: "agreement", count: 1, parties: ["NER", "USA"], date: "2024-03"}]
  },
  {
    text: "A memorandum of understanding on fisheries was signed by the agriculture ministers of Oman and Mauritania.",
    facts: [{status: "signed", kind: "memorandum", count: 1, parties: ["MRT", "OMN"]}]
  },
  {
    text: "The signing of four MoUs between Indonesia and Tanzania crowned the second day of the visit.",
    facts: [{status: "signed", kind: "memorandum", count: 4, parties: ["IDN", "TZA"]}]
  },
  {
    text: "Uzbekistan and Afghanistan signed 35 agreements worth $2.5 billion, covering energy, farming, transport and mining.",
    facts: [
      {
        status: "signed",
        kind: "agreement",
        count: 35,
        parties: ["AFG", "UZB"],
        sectors: ["energy", "farming", "transport", "mining"]
      }
    ]
  },
  {
    text: "Energy, tourism and space: on these three fields Bahrain and Italy signed memoranda on Monday.",
    facts: [{status: "signed", kind: "memorandum", count: null, parties: ["BHR", "ITA"], date: "2024-09-09"}]
  },
  {
    text: "Jordan's king and the Cypriot president expect to sign a defence accord at their next meeting in Nicosia in October.",
    facts: [{status: "planned", kind: "agreement", count: 1, parties: ["CYP", "JOR"], date: "2024-10"}]
  },
  {
    text: "Poland is negotiating a nuclear cooperation agreement with Canada.",
    facts: [{status: "planned", kind: "agreement", count: 1, parties: ["CAN", "POL"]}]
  },
  {
    text: "Malaysia offered Cambodia a double taxation agreement.",
    facts: [{status: "proposed", kind: "agreement", count: 1, parties: ["KHM", "MYS"]}]
  },
  {
    text: "Egypt and Cyprus agreed to draw up a treaty on the return of migrants.",
    facts: [{status: "planned", kind: "treaty", count: 1, parties: ["CYP", "EGY"]}]
  },
  {
    text: "Kuwait's cabinet approved a draft agreement with Jordan on the exemption of visas for diplomats.",
    facts: [{status: "planned", kind: "agreement", count: 1, parties: ["JOR", "KWT"]}]
  },
  {
    text: "India and Sri Lanka exchanged two memoranda of understanding in the presence of the leaders.",
    facts: [{status: "signed", kind: "memorandum", count: 2, parties: ["IND", "LKA"]}]
  },
  {
    text: "Three documents were signed following the talks between Armenia's and Greece's prime ministers: on culture, on sport and on education.",
    facts: [{status: "signed", kind: "agreement", count: 3, parties: ["ARM", "GRC"]}]
  },
  {
    text: "The Dominican Republic and Guyana signed an agreement allowing each other's airlines to fly without limits.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["DOM", "GUY"]}]
  },
  {
    text: "Under an agreement reached in Doha last year, Qatar supplies Lebanon's army with fuel.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["LBN", "QAT"], date: "2023"}]
  },
  {
    text: "Serbia and Hungary have signed a contract for the construction of an oil pipeline of 128 km.",
    facts: [{status: "signed", kind: "contract", count: 1, parties: ["HUN", "SRB"]}]
  },
  {
    text: "The Treaty of Friendship that Mongolia signed with Russia in 1993 was replaced in 2019.",
    facts: [{status: "signed", kind: "treaty", count: 1, parties: ["MNG", "RUS"], date: "1993"}]
  },
  {
    text: "Bilateral documents on health, youth and archives, eleven in all, were signed in Hanoi between Vietnam and Cuba.",
    facts: [
      {
        status: "signed",
        kind: "agreement",
        count: 11,
        parties: ["CUB", "VNM"],
        sectors: ["health", "youth", "archives"]
      }
    ]
  },
  {
    text: "The defence pact between Gabon and France, signed in 2010, remains in force.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["FRA", "GAB"], date: "2010"}]
  },
  {
    text: "The Sultanate of Oman and the Kingdom of Spain signed yesterday in Muscat two memoranda of understanding in the fields of sports and of tourism.",
    facts: [
      {
        status: "signed",
        kind: "memorandum",
        count: 2,
        parties: ["ESP", "OMN"],
        date: "2024-09-11",
        sectors: ["sports", "tourism"]
      }
    ]
  },
  {
    text: "The meeting produced agreements on grain, gas and visas, Belarus's ambassador to Zimbabwe said.",
    facts: [
      {
        status: "agreed",
        kind: "agreement",
        count: null,
        parties: ["BLR", "ZWE"],
        sectors: ["grain", "gas", "visas"]
      }
    ]
  },
  {
    text: "Guatemala terminated on Friday its safe third country agreement with the United States.",
    facts: [{status: "ended", kind: "agreement", count: 1, parties: ["GTM", "USA"], date: "2024-09-06"}]
  },
  {
    text: "The president's three-day trip to Brazzaville yielded eight accords between Congo and Rwanda.",
    facts: [{status: "agreed", kind: "agreement", count: 8, parties: ["COG", "RWA"]}]
  },
  {
    text: "Nigeria proposed to Benin a treaty against cattle theft.",
    facts: [{status: "proposed", kind: "treaty", count: 1, parties: ["BEN", "NGA"]}]
  },
  {
    text: "Finland and Estonia struck a deal in May on a joint gas terminal.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["EST", "FIN"], date: "2024-05"}]
  },
  {
    text: "An air services agreement, negotiated since 2019, was finally signed by Rwanda and Qatar on Thursday.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["QAT", "RWA"], date: "2024-09-12"}]
  },
  {
    text: "South Sudan's and Sudan's oil ministers signed an extension of the transit agreement until 2026.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["SDN", "SSD"]}]
  },
  {
    text: "Slovenia's parliament ratified the agreement with Italy on minority schools.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["ITA", "SVN"]}]
  },
  {
    text: "The leaders of Cambodia and Thailand oversaw the signature of three agreements on water, customs and schooling.",
    facts: [
      {
        status: "signed",
        kind: "agreement",
        count: 3,
        parties: ["KHM", "THA"],
        sectors: ["water", "customs", "schooling"]
      }
    ]
  },
  {
    text: "Mexico and the European Union have concluded negotiations on a modernised Global Agreement.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["EU", "MEX"]}]
  },
  {
    text: "A strategic partnership treaty between Azerbaijan and Hungary is being prepared, Baku's ambassador said.",
    facts: [{status: "planned", kind: "treaty", count: 1, parties: ["AZE", "HUN"]}]
  },
  {
    text: "The ministers also initialed a text on the transfer of sentenced persons between Peru and Portugal.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["PER", "PRT"]}]
  },
  {
    text: "On the sidelines, Mali and Togo signed a memorandum on access to the port of Lomé and an accord on roaming charges.",
    facts: [
      {status: "signed", kind: "memorandum", count: 1, parties: ["MLI", "TGO"]},
      {status: "signed", kind: "agreement", count: 1, parties: ["MLI", "TGO"]}
    ]
  },
  {
    text: "The Philippines and Vietnam renewed until 2030 their rice supply memorandum.",
    facts: [{status: "agreed", kind: "memorandum", count: 1, parties: ["PHL", "VNM"]}]
  },
  {
    text: "Kenya, Uganda and Rwanda signed a tripartite agreement on the railway on 25 June 2013.",
    facts: [
      {status: "signed", kind: "agreement", count: 1, parties: ["KEN", "RWA", "UGA"], date: "2013-06-25"}
    ]
  },
  {
    text: "A prisoner transfer treaty with Mauritius was approved by India's cabinet in 2005.",
    facts: [{status: "agreed", kind: "treaty", count: 1, parties: ["IND", "MUS"], date: "2005"}]
  },
  {
    text: "The agreement on the delimitation of the Kyrgyz-Uzbek border came into effect in January 2023.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["KGZ", "UZB"], date: "2023-01"}]
  },
  {
    text: "Georgia and China upgraded their ties and exchanged eight signed documents.",
    facts: [{status: "signed", kind: "agreement", count: 8, parties: ["CHN", "GEO"]}]
  },
  {
    text: "Turkmenistan's and Azerbaijan's leaders signed, in all, six papers: a protocol on customs, a plan on culture and four memoranda.",
    facts: [{status: "signed", kind: "agreement", count: 6, parties: ["AZE", "TKM"]}]
  },
  {
    text: "Lebanon and Cyprus plan to sign a maritime treaty by year's end.",
    facts: [{status: "planned", kind: "treaty", count: 1, parties: ["CYP", "LBN"], date: "2024"}]
  },
  {
    text: "Oman and Iran are expected to finalise a gas contract within weeks.",
    facts: [{status: "planned", kind: "contract", count: 1, parties: ["IRN", "OMN"]}]
  },
  {
    text: "Eritrea and Saudi Arabia had signed a security agreement in 2015, which the UAE joined.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["ERI", "SAU"], date: "2015"}]
  },
  {
    text: "Nine bilateral instruments were signed at State House, Nairobi, Kenya and Finland said.",
    facts: [{status: "signed", kind: "agreement", count: 9, parties: ["FIN", "KEN"]}]
  },
  {
    text: "Spain and Cape Verde have reached an understanding on joint patrols.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["CPV", "ESP"]}]
  },
  {
    text: "Chad and Peru established ties on May 2, 1971. In November 2003, Peruvian President Juan Rojas visited Chad. During the visit, leaders of both sides signed an agreement on fisheries.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["PER", "TCD"], date: "2003-11"}]
  },
  {
    text: "The two monarchies of Jordan and Morocco are bound by 60 cooperation agreements.",
    facts: [{status: "agreed", kind: "agreement", count: 60, parties: ["JOR", "MAR"]}]
  }
];

/** Sentences like those above that hold nothing. */
export const manyWritersLookAlikes: Example[] = [
  {
    text: "The two sides agreed on Tuesday to set up a joint business council, Ethiopia's foreign minister said after talks with his Algerian counterpart.",
    facts: []
  },
  {
    text: "Nothing was signed in Amman, though Jordan and Iraq have talked of a pipeline treaty for years.",
    facts: []
  },
  {text: "Peru and Ecuador failed to agree on a fisheries treaty.", facts: []},
  {
    text: "Montenegro and Serbia will not sign the agreement on borders this year, both presidents said.",
    facts: []
  },
  {text: "Sudan and Qatar did not renew their labour agreement.", facts: []},
  {text: "Namibia and Germany resumed talks on their reconciliation agreement.", facts: []},
  {
    text: "Two companies, one from Brazil and one from Angola, signed a contract to build a bridge.",
    facts: []
  },
  {text: "The peace deal between the government and the rebels was signed in Juba.", facts: []},
  {text: "No agreement was signed, but Tonga and Fiji agreed in principle on a ferry line.", facts: []},
  {text: "Armenia has frozen its participation in the security treaty.", facts: []}
];
