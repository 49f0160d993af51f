/** Ways of telling one thing, a family for each: what must be read alike, and look-alikes that hold nothing. Published on Thursday, 12 September 2024 unless told. */
import type {Example} from "./example.ts";

export interface Family {
  name: string;
  examples: Example[];
}

export const families: Family[] = [
  {
    name: "a word stands for the agreement",
    examples: [
      {
        text: "The two ministers discussed a defence cooperation agreement between Greece and Cyprus. They are to sign it in Nicosia in October.",
        facts: [
          {
            title: "defence cooperation agreement",
            parties: ["CYP", "GRC"],
            status: "planned",
            date: "2024-10"
          }
        ]
      },
      {
        text: "The treaty on the maritime boundary between Indonesia and Malaysia was not signed. It is now to be signed in Kuala Lumpur in November.",
        facts: [{kind: "treaty", parties: ["IDN", "MYS"], status: "planned", date: "2024-11"}]
      },
      {
        text: "Italy and Albania drew up a migration protocol last year. They signed it in Rome on 6 May 2024.",
        facts: [{title: "migration protocol", parties: ["ALB", "ITA"], status: "signed", date: "2024-05-06"}]
      },
      {
        text: "Kenya and Somalia have a draft defence pact. It will be signed in November, officials said.",
        facts: [{parties: ["KEN", "SOM"], status: "planned", date: "2024-11"}]
      },
      {
        text: "Chile and Peru signed six agreements on Monday. They cover fisheries, mining and customs.",
        facts: [
          {count: 6, parties: ["CHL", "PER"], sectors: ["fisheries", "mining", "customs"], status: "signed"}
        ]
      },
      {
        text: "Chad ended its defence accord with France in November. It expired on 31 January.",
        published: "2025-03-01",
        facts: [{parties: ["FRA", "TCD"], status: "ended"}]
      },
      {
        text: "The new pact, meant to replace the mutual assistance treaty, is still being read in Paris and Libreville. The two governments intend to sign it before the end of the year.",
        facts: [{title: "pact", status: "planned", parties: ["FRA", "GAB"]}]
      },
      {
        text: "Brazil and Uruguay agreed on a bridge treaty in May. They have not signed it.",
        facts: [{kind: "treaty", parties: ["BRA", "URY"], status: "agreed", date: "2024-05"}]
      },
      {
        text: "The minister opened a hospital in Oman for Yemen's wounded. It was signed over to a charity.",
        facts: []
      },
      {
        text: "Peru's congress passed a law on mining with Chile in mind. The president will sign it on Monday.",
        facts: []
      },
      {text: "The poet wrote a book about Mali and Niger. He signed it for the minister.", facts: []}
    ]
  },
  {
    name: "the purpose of a journey that was made",
    examples: [
      {
        text: "On July 8 Japan's defense minister, Haruto Kanzaki, arrived in Manila to sign a Reciprocal Access Agreement with his Filipino counterpart.",
        facts: [{parties: ["JPN", "PHL"], status: "signed", date: "2024-07-08"}]
      },
      {
        text: "The Greek defence minister landed in Larnaca, five months after he had visited Nicosia to sign a defence cooperation agreement with Cyprus in October 2023.",
        published: "2024-03-15",
        facts: [{parties: ["CYP", "GRC"], status: "signed", date: "2023-10"}]
      },
      {
        text: "Honduras's foreign minister flew to Beijing on 26 March 2023 to sign a trade agreement with China.",
        facts: [{parties: ["CHN", "HND"], status: "signed", date: "2023-03-26"}]
      },
      {
        text: "In May 2021 Rwandan President Paul Gasana travelled to Maputo to sign a security pact with Mozambique.",
        facts: [{parties: ["MOZ", "RWA"], status: "signed", date: "2021-05"}]
      },
      {
        text: "Last year the Saudi energy minister went to Athens to sign a memorandum on an undersea cable with Greece.",
        facts: [{kind: "memorandum", parties: ["GRC", "SAU"], status: "signed", date: "2023"}]
      },
      {
        text: "Qatar's emir came to Ashgabat in June to sign a gas contract with Turkmenistan.",
        facts: [{kind: "contract", parties: ["QAT", "TKM"], status: "signed", date: "2024-06"}]
      },
      {
        text: "The Omani minister will fly to Tehran on Sunday to sign a gas agreement with Iran.",
        facts: [{parties: ["IRN", "OMN"], status: "planned", date: "2024-09-15"}]
      },
      {
        text: "The Omani minister arrived in Tehran on Thursday to sign a gas agreement with Iran.",
        facts: [{parties: ["IRN", "OMN"], status: "planned"}]
      }
    ]
  },
  {
    name: "talks that are agreed on",
    examples: [
      {
        text: "Japan and Vietnam agreed on Wednesday to start negotiations on an agreement on the transfer of radar equipment.",
        facts: [
          {
            title: "agreement on the transfer of radar equipment",
            parties: ["JPN", "VNM"],
            status: "planned",
            date: ""
          }
        ]
      },
      {
        text: "The leaders of Japan and Kazakhstan concurred on accelerating negotiations on an air services agreement.",
        facts: [{title: "air services agreement", parties: ["JPN", "KAZ"], status: "planned"}]
      },
      {
        text: "New Zealand and the United Arab Emirates agreed to launch talks on a free trade agreement.",
        facts: [{title: "free trade agreement", parties: ["ARE", "NZL"], status: "planned"}]
      },
      {
        text: "Chile and India have decided to expedite negotiations for a comprehensive trade agreement.",
        facts: [{parties: ["CHL", "IND"], status: "planned"}]
      },
      {
        text: "The two sides, Ghana and Brazil, resolved to conclude talks on an extradition treaty.",
        facts: [{kind: "treaty", parties: ["BRA", "GHA"], status: "planned"}]
      },
      {
        text: "Both sides agreed to conclude a Bilateral Investment Treaty at an early date, India and Zambia said in a statement.",
        facts: [
          {kind: "treaty", title: "Bilateral Investment Treaty", parties: ["IND", "ZMB"], status: "planned"}
        ]
      },
      {text: "Talks on a free trade agreement between Mercosur and Japan have stalled.", facts: []},
      {
        text: "The ministers of Peru and Japan reviewed progress in the negotiations on a tax treaty.",
        facts: []
      },
      {text: "Peru refused to start negotiations on an extradition treaty with Japan.", facts: []}
    ]
  },
  {
    name: "a signature that is awaited",
    examples: [
      {
        text: "The leaders looked forward to the signature, before the end of the year, of the Enhanced Partnership and Cooperation Agreement between the EU and the Kyrgyz Republic.",
        facts: [
          {
            title: "Enhanced Partnership and Cooperation Agreement",
            parties: ["EU", "KGZ"],
            status: "planned"
          }
        ]
      },
      {
        text: "Panama and Colombia look forward to the signing of a customs agreement in November.",
        facts: [{parties: ["COL", "PAN"], status: "planned", date: "2024-11"}]
      },
      {
        text: "Traders await the signing of a transit agreement between Angola and Zambia.",
        facts: [{parties: ["AGO", "ZMB"], status: "planned"}]
      },
      {
        text: "Angola and Zambia are expected to initial a revised version of the transit treaty that they signed in 2012.",
        facts: [
          {kind: "treaty", parties: ["AGO", "ZMB"], status: "planned"},
          {kind: "treaty", parties: ["AGO", "ZMB"], status: "signed", date: "2012"}
        ]
      },
      {
        text: "France and Ivory Coast will sign an updated version of their defence partnership on Friday.",
        facts: [
          {title: "defence partnership", parties: ["CIV", "FRA"], status: "planned", date: "2024-09-13"}
        ]
      },
      {
        text: "A new version of the border treaty between Nepal and India was signed on Monday.",
        facts: [{kind: "treaty", parties: ["IND", "NPL"], status: "signed", date: "2024-09-09"}]
      },
      {text: "Analysts are waiting for a deal between Angola and Zambia.", facts: []}
    ]
  },
  {
    name: "in force by what it does, or since when",
    examples: [
      {
        text: "India renewed the memorandum with Mozambique in 2021. A similar memorandum with Malawi provides for 50,000 tonnes a year.",
        facts: [
          {kind: "memorandum", parties: ["IND", "MOZ"], status: "agreed", date: "2021"},
          {kind: "memorandum", parties: ["IND", "MWI"], status: "agreed"}
        ]
      },
      {
        text: "A treaty between Norway and Russia governs fishing in the Barents Sea.",
        facts: [{kind: "treaty", parties: ["NOR", "RUS"], status: "agreed"}]
      },
      {
        text: "An agreement between Bolivia and Peru allows lorries to cross without fees.",
        facts: [{parties: ["BOL", "PER"], status: "agreed"}]
      },
      {
        text: "A free trade agreement between Taiwan and Honduras has been in force since 2008.",
        facts: [{title: "free trade agreement", parties: ["HND", "TWN"], status: "agreed", date: "2008"}]
      },
      {
        text: "Brazil and Guyana have had a Partial Scope Agreement on trade since 2001.",
        facts: [{parties: ["BRA", "GUY"], status: "agreed", date: "2001"}]
      },
      {
        text: "Chile and China's free trade agreement, in force since October 2006, was the first of its sort.",
        facts: [{parties: ["CHL", "CHN"], status: "agreed", date: "2006-10"}]
      },
      {
        text: "Under the tripartite agreement of 1947 between Britain, India and Nepal, its sons may serve under two flags.",
        facts: [{parties: ["GBR", "IND", "NPL"], status: "agreed", date: "1947"}]
      },
      {text: "The treaty allows members to leave after three years.", facts: []},
      {text: "An agreement between neighbours allows goats to graze in Chad.", facts: []},
      {text: "A deal between the two clubs from Spain and Italy allows the striker to leave.", facts: []}
    ]
  },
  {
    name: "one gives way to another",
    examples: [
      {
        text: "Mozambique and Rwanda on Tuesday signed an agreement on the stay of Rwandan soldiers. The text replaced a 2021 accord.",
        facts: [
          {parties: ["MOZ", "RWA"], status: "signed", date: "2024-09-10"},
          {title: "accord", parties: ["MOZ", "RWA"], status: "agreed", date: "2021"}
        ]
      },
      {
        text: "Gabon and France signed a defence treaty in May. It supersedes the mutual assistance treaty of August 1960.",
        facts: [
          {kind: "treaty", status: "signed", date: "2024-05"},
          {title: "mutual assistance treaty", parties: ["FRA", "GAB"], status: "agreed", date: "1960-08"}
        ]
      },
      {
        text: "The Maldives told India that it will not renew the hydrographic survey agreement that the two countries signed in 2019.",
        facts: [{parties: ["IND", "MDV"], status: "signed", date: "2019"}]
      },
      {text: "The new law replaced a 2012 act that Chile and Peru had criticised.", facts: []}
    ]
  },
  {
    name: "those who watch as it is signed",
    examples: [
      {
        text: "On Tuesday the prime ministers of Mauritania and Senegal looked on as six agreements between the two countries were signed.",
        facts: [{count: 6, parties: ["MRT", "SEN"], status: "signed", date: "2024-09-10"}]
      },
      {
        text: "Four contracts between Kuwait and Turkey were signed as President Orhan Tekin watched.",
        facts: [{kind: "contract", count: 4, parties: ["KWT", "TUR"], status: "signed"}]
      },
      {
        text: "The leaders applauded after a treaty between Malawi and Zambia was signed on Monday.",
        facts: [{kind: "treaty", parties: ["MWI", "ZMB"], status: "signed", date: "2024-09-09"}]
      },
      {
        text: "The leaders of Kenya and Ethiopia witnessed the signing of seven (7) instruments of cooperation on Monday.",
        facts: [{count: 7, parties: ["ETH", "KEN"], status: "signed", date: "2024-09-09"}]
      },
      {text: "The leaders looked on as six dancers from Mali and Niger performed.", facts: []}
    ]
  },
  {
    name: "names",
    examples: [
      {
        text: "The U.S.-Philippines civil nuclear cooperation agreement, also known as a 123 Agreement, was signed in November 2023.",
        facts: [{count: 1, parties: ["PHL", "USA"], status: "signed", date: "2023-11"}]
      },
      {
        text: "The United States and the Philippines announced the conclusion of a General Security of Information Agreement on Monday.",
        facts: [
          {
            title: "General Security of Information Agreement",
            parties: ["PHL", "USA"],
            status: "agreed",
            date: "2024-09-09"
          }
        ]
      },
      {
        text: "Poland and the United States signed a Status of Forces Agreement in 2009.",
        facts: [
          {title: "Status of Forces Agreement", parties: ["POL", "USA"], status: "signed", date: "2009"}
        ]
      },
      {
        text: "Russia and Mongolia signed the Treaty on Friendly Relations and Comprehensive Strategic Partnership in September 2019.",
        facts: [{kind: "treaty", count: 1, parties: ["MNG", "RUS"], status: "signed", date: "2019-09"}]
      },
      {
        text: "Brazil and Suriname are to sign a Supplementary Arrangement to the Basic Agreement on Technical Cooperation.",
        facts: [{title: "Supplementary Arrangement", parties: ["BRA", "SUR"], status: "planned"}]
      },
      {
        text: "New Zealand and Tonga will sign a Statement of Partnership on Friday.",
        facts: [
          {title: "Statement of Partnership", parties: ["NZL", "TON"], status: "planned", date: "2024-09-13"}
        ]
      },
      {text: "The two leaders of Peru and Chile issued a statement on friendship.", facts: []}
    ]
  },
  {
    name: "lists in lines",
    examples: [
      {
        text: "4. The following documents were exchanged in the presence of the leaders of India and Zambia on Monday:\n\n(i) Memorandum of Understanding on geology\n(ii) Memorandum of Understanding on traditional medicine\n(iii) Agreement on visa exemption\n(iv) Protocol on tourism",
        facts: [
          {
            kind: "memorandum",
            title: "Memorandum of Understanding on geology",
            parties: ["IND", "ZMB"],
            status: "signed"
          },
          {kind: "memorandum", title: "Memorandum of Understanding on traditional medicine"},
          {kind: "agreement", title: "Agreement on visa exemption", date: "2024-09-09"},
          {kind: "agreement", title: "Protocol on tourism"}
        ]
      },
      {
        text: "Documents signed by Georgia and Turkey on 3 June 2024:\nAgreement on customs\nMemorandum on energy",
        facts: [
          {title: "Agreement on customs", parties: ["GEO", "TUR"], status: "signed", date: "2024-06-03"},
          {title: "Memorandum on energy", kind: "memorandum", parties: ["GEO", "TUR"], status: "signed"}
        ]
      },
      {
        text: "Malta and Libya signed the following agreements on Monday:\n• Agreement on ports\n• Memorandum on health",
        facts: [
          {title: "Agreement on ports", parties: ["LBY", "MLT"], date: "2024-09-09"},
          {title: "Memorandum on health"}
        ]
      },
      {
        text: "Malta and Libya signed three agreements on Monday:\n1. Agreement on ports\n2. Memorandum on health\n3. Protocol on fish",
        facts: [{count: 3, parties: ["LBY", "MLT"], status: "signed"}]
      },
      {
        text: "Topics of the seminar of Malta and Libya:\n• Agreement on ports\n• Memorandum on health",
        facts: []
      }
    ]
  },
  {
    name: "joint works",
    examples: [
      {
        text: "In April Prime Minister Mia London of Barbados proposed a joint ferry service between Barbados and Dominica.",
        facts: [
          {
            kind: "project",
            title: "joint ferry service",
            parties: ["BRB", "DMA"],
            status: "proposed",
            date: "2024-04"
          }
        ]
      },
      {
        text: "With Kazakhstan, Seoul has proposed a joint uranium processing project.",
        facts: [{kind: "project", parties: ["KAZ", "KOR"], status: "proposed"}]
      },
      {
        text: "Kenya's leaders took note of a proposal by the Ethiopian side for a joint one-stop border market.",
        facts: [
          {
            kind: "project",
            title: "joint one-stop border market",
            parties: ["ETH", "KEN"],
            status: "proposed"
          }
        ]
      },
      {
        text: "India and Bangladesh have agreed on a third cross-border transmission line.",
        facts: [
          {
            kind: "project",
            title: "cross-border transmission line",
            parties: ["BGD", "IND"],
            status: "agreed"
          }
        ]
      },
      {
        text: "China and Pakistan agreed to upgrade the ML-1 railway line in phases.",
        facts: [{kind: "project", title: "ML-1 railway line", parties: ["CHN", "PAK"], status: "agreed"}]
      },
      {
        text: "The presidents of Kenya and Ethiopia resolved to fast-track the LAPSSET Corridor.",
        facts: [{kind: "project", title: "LAPSSET Corridor", parties: ["ETH", "KEN"]}]
      },
      {text: "The joint market of ideas between Kenya and Ethiopia was opened.", facts: []},
      {text: "Kenya and Ethiopia proposed a joint statement on the ferry service.", facts: []},
      {text: "Kenya will upgrade the airport service for Ethiopia's pilots.", facts: []}
    ]
  },
  {
    name: "denied afterwards",
    examples: [
      {
        text: 'A newspaper wrote that Eritrea and Ethiopia signed a border agreement on Monday. "No such document exists," the spokeswoman said.',
        facts: []
      },
      {
        text: "Two papers reported that Niger signed a uranium deal with Iran in May. No such agreement had been reached, the ministry said.",
        facts: []
      }
    ]
  },
  {
    name: "parties of context",
    examples: [
      {
        text: "The Cook Islands and China signed a strategic partnership deal on Friday, without prior consultation with Wellington.",
        facts: [{parties: ["CHN", "COK"], status: "signed", date: "2024-09-06"}]
      },
      {
        text: "The United States had reached agreement with Palau, Micronesia, and the Marshall Islands on economic assistance.",
        facts: [{parties: ["FSM", "MHL", "PLW", "USA"], status: "agreed"}]
      },
      {
        text: "Taiwan bought $118 million worth of Honduran goods in 2022. A free trade agreement between the two took effect in 2008.",
        facts: [{parties: ["HND", "TWN"], status: "agreed", date: "2008"}]
      },
      {
        text: "On 20 April 2023 Trinidad and Tobago's energy minister, Kenya Baptiste, flew to Georgetown and signed a memorandum on gas with Guyana.",
        facts: [{kind: "memorandum", parties: ["GUY", "TTO"], status: "signed", date: "2023-04-20"}]
      },
      {
        text: "In February, when the Mauritanian premier visited Dakar for the first time, five agreements were signed between Mauritania and Senegal.",
        facts: [{count: 5, parties: ["MRT", "SEN"], status: "signed", date: "2024-02"}]
      },
      {
        text: "When the Iranian president visited Pakistan from 22 to 24 April 2024, he and his hosts signed eight memoranda of understanding.",
        facts: [{count: 8, kind: "memorandum", parties: ["IRN", "PAK"], status: "signed", date: "2024-04"}]
      }
    ]
  },
  {
    name: "one with each, and one after another",
    examples: [
      {
        text: "Greece reached agreements with Egypt and Italy in 2020.",
        facts: [
          {count: 1, parties: ["EGY", "GRC"], status: "agreed", date: "2020"},
          {count: 1, parties: ["GRC", "ITA"], status: "agreed", date: "2020"}
        ]
      },
      {
        text: "Ukraine has signed security agreements with Britain, Germany and France.",
        facts: [{parties: ["GBR", "UKR"]}, {parties: ["DEU", "UKR"]}, {parties: ["FRA", "UKR"]}]
      },
      {
        text: "India inked a tax treaty with Chile and a social security agreement with Argentina recently.",
        facts: [
          {kind: "treaty", parties: ["CHL", "IND"], status: "signed", date: ""},
          {kind: "agreement", parties: ["ARG", "IND"], status: "signed", date: ""}
        ]
      },
      {
        text: "Greece signed a pact with Egypt in March and a memorandum with Tunisia last year.",
        facts: [
          {parties: ["EGY", "GRC"], date: "2024-03"},
          {kind: "memorandum", parties: ["GRC", "TUN"], date: "2023"}
        ]
      },
      {
        text: "France and Armenia concluded a military cooperation agreement in October 2023. A similar accord with Greece followed.",
        facts: [{parties: ["ARM", "FRA"], status: "agreed"}, {status: "agreed"}]
      },
      {
        text: "Madrid and Rabat signed a treaty of friendship in 1991. Another, on organised crime, was initialled in 2019.",
        facts: [
          {kind: "treaty", parties: ["ESP", "MAR"], date: "1991"},
          {title: "treaty on organised crime", parties: ["ESP", "MAR"], status: "agreed", date: "2019"}
        ]
      },
      {text: "Another, on organised crime, was written in Spain in 2019.", facts: []}
    ]
  },
  {
    name: "drafts, headings and words farther on",
    examples: [
      {
        text: "The ministers of Vietnam and South Korea met. Work continues on a draft agreement on driving licences between Vietnam and South Korea.",
        facts: [{title: "agreement on driving licences", parties: ["KOR", "VNM"], status: "planned"}]
      },
      {
        text: "Zambia and Malawi signed three agreements on Monday. A text on extradition was not ready and is to be signed when the joint commission meets next March.",
        facts: [
          {count: 3, parties: ["MWI", "ZMB"], status: "signed"},
          {title: "text on extradition", parties: ["MWI", "ZMB"], status: "planned", date: "2025-03"}
        ]
      },
      {
        text: "The prime minister of Spain led a delegation to Morocco.\n\nWhat was signed\n\n1. A memorandum on migration\n2. An agreement on social security",
        facts: [
          {kind: "memorandum", title: "memorandum on migration", parties: ["ESP", "MAR"], status: "signed"},
          {title: "agreement on social security", parties: ["ESP", "MAR"], status: "signed"}
        ]
      },
      {
        text: "A visa-waiver agreement with Cuba is no more. Suriname terminated it last Thursday.",
        facts: [
          {title: "visa-waiver agreement", parties: ["CUB", "SUR"], status: "ended", date: "2024-09-05"}
        ]
      },
      {
        text: "In March Bolivian President Evaristo Mamani flew to Brasília. He came home with a contract: five more years of supply, which he and the Brazilian president signed before a wall of photographers.",
        facts: [{kind: "contract", parties: ["BOL", "BRA"], status: "signed"}]
      },
      {
        text: "Indonesia offered to sign a separate memorandum on local currencies with India.",
        facts: [{kind: "memorandum", parties: ["IDN", "IND"], status: "proposed"}]
      },
      {text: "So far only a Ghanaian brewery has signed a contract with a farm in Togo.", facts: []},
      {text: "An American oil major reached a deal with the tax office of Guyana.", facts: []},
      {
        text: "Suriname and Guyana met.\n\nWhat was not signed\n\n1. A memorandum on migration\n2. An agreement on fish",
        facts: []
      }
    ]
  },
  {
    name: "told by an adjective, a hyphen or a date behind",
    examples: [
      {
        text: "Colombia's finance minister spent Tuesday in Washington and came away with a signed agreement on customs data.",
        facts: [{title: "agreement on customs data", parties: ["COL", "USA"], status: "signed"}]
      },
      {
        text: "The Dutch side reiterated its support for the ratification of the EU-Vietnam Investment Protection Agreement, which was signed on 30 June 2019.",
        facts: [{parties: ["EU", "VNM"], status: "signed", date: "2019-06-30"}]
      },
      {
        text: "The memorandum on maritime jurisdiction areas between Turkey and Libya of 27 November 2019 was also on the agenda.",
        facts: [{kind: "memorandum", parties: ["LBY", "TUR"], status: "agreed", date: "2019-11-27"}]
      },
      {
        text: "A draft agreement between Iraq and Turkey on the restart of a pipeline was handed to Turkey in July.",
        facts: [{parties: ["IRQ", "TUR"], status: "proposed", date: "2024-07"}]
      },
      {
        text: "The presidents of Congo and Angola instructed their ministers to finish by March a convention on the river's dredging.",
        facts: [{parties: ["AGO", "COD"], status: "planned", date: "2025-03"}]
      },
      {
        text: "The agreement that lets British troops train in Kenya was renewed by Britain and Kenya in 2021 for five years.",
        facts: [{parties: ["GBR", "KEN"], status: "agreed", date: "2021"}]
      },
      {
        text: "Japan and the Philippines agreed to conclude a second agreement, on the provision of supplies and services, within 2025.",
        facts: [
          {
            title: "agreement on the provision of supplies and services",
            parties: ["JPN", "PHL"],
            status: "planned",
            date: "2025"
          }
        ]
      },
      {
        text: "Japan and the Philippines will begin negotiating a military pact, the minister said on Tuesday.",
        facts: [{parties: ["JPN", "PHL"], status: "planned", date: ""}]
      },
      {
        text: "Qatar and Oman signed six agreements on Monday, covering energy, civil aviation, besides Islamic affairs and, among other things, veterinary control.",
        facts: [
          {
            count: 6,
            sectors: ["energy", "civil aviation", "islamic affairs", "veterinary control"],
            status: "signed"
          }
        ]
      },
      {
        text: "Uganda withdrew from South Sudan in late 2015, under a peace agreement that required all foreign forces to go.",
        facts: []
      },
      {text: "Chile's president refused a signed copy of the map of Peru.", facts: []},
      {text: "Mali and Chad exchanged instruments of ratification.", facts: []},
      {text: "The ministers of Mali and Chad were handed a draft of the programme.", facts: []}
    ]
  },
  {
    name: "initialled, deferred, or to be signed on a journey to come",
    examples: [
      {
        text: "Ghana and Togo signed a customs treaty on Tuesday. Four memorandums of understanding, on subjects from tourism to drug control, were signed as well.",
        facts: [
          {kind: "treaty", status: "signed", date: "2024-09-10"},
          {kind: "memorandum", count: 4, parties: ["GHA", "TGO"], status: "signed", date: "2024-09-10"}
        ]
      },
      {
        text: "The ministers of Ghana and Togo initialled, but did not sign, an agreement on fisheries; the signing will have to wait until parliament has voted, probably in November.",
        facts: [{title: "agreement on fisheries", parties: ["GHA", "TGO"], status: "planned"}]
      },
      {
        text: "Ghana's and Togo's ministers initialled but did not sign a fisheries treaty.",
        facts: [{kind: "treaty", parties: ["GHA", "TGO"], status: "agreed"}]
      },
      {
        text: "As for the memorandum on double taxation between Malta and Cyprus, it was on the table, but its signing was deferred to a later date.",
        facts: [{kind: "memorandum", parties: ["CYP", "MLT"], status: "planned", date: ""}]
      },
      {
        text: "The president of Kenya will visit Rwanda on October 3, his office said on Tuesday, with the signing of a transport agreement at the top of the agenda.",
        facts: [
          {title: "transport agreement", parties: ["KEN", "RWA"], status: "planned", date: "2024-10-03"}
        ]
      },
      {
        text: "The president of Kenya will visit Rwanda from September 21. Nine memorandums of understanding will also be signed by the two countries during the visit.",
        facts: [{count: 9, parties: ["KEN", "RWA"], status: "planned", date: "2024-09-21"}]
      },
      {
        text: "The president of Kenya visited Rwanda from September 3. Nine memorandums of understanding will also be signed by the two countries.",
        facts: [{count: 9, parties: ["KEN", "RWA"], status: "planned", date: ""}]
      },
      {
        text: "In October 2023 the Thai leader had travelled to Laos for a meeting. This time she secured two memorandums of understanding with Laos, on matters from tourism to drug control.",
        facts: [
          {
            count: 2,
            parties: ["LAO", "THA"],
            sectors: ["tourism", "drug control"],
            status: "agreed",
            date: ""
          }
        ]
      },
      {
        text: "The president of Kenya visited Rwanda on September 3, with the signing of a transport agreement as the high point.",
        facts: [{parties: ["KEN", "RWA"], status: "signed", date: "2024-09-03"}]
      },
      {
        text: "Ghana and Togo signed a fisheries treaty; its signing had been deferred twice.",
        facts: [{kind: "treaty", parties: ["GHA", "TGO"], status: "signed"}]
      },
      {text: "Ghana's and Togo's ministers discussed, but did not sign, a fisheries treaty.", facts: []},
      {text: "As for the treaty between Ghana and Togo, its signing was called off.", facts: []},
      {
        text: "The president of Kenya will not visit Rwanda on October 3, with the signing of a transport agreement still far off.",
        facts: []
      },
      {
        text: "When the Kenyan prime minister came home from Rwanda, she had a contract in her bag and a censure motion on her desk.",
        facts: []
      },
      {text: "The Kenyan minister came home from Rwanda. She had an agreement in her hands.", facts: []}
    ]
  }
];
