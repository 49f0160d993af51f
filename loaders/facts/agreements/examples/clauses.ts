/** Agreements in clauses of their own, elided, or told as history: whose they are and of when. Published on Thursday, 12 September 2024 unless told. */
import type {Family} from "./families.ts";

export const clauses: Family[] = [
  {
    name: "the parties are those of its own clause",
    examples: [
      {
        text: "Chile has its eye on the Gripen, for which Brazil signed a contract with Sweden in October 2014.",
        facts: [{kind: "contract", parties: ["BRA", "SWE"], status: "signed", date: "2014-10"}]
      },
      {
        text: "President Aminata Keita of Mali likes travel. In May of last year she recalled her envoy from Chad, and in July she flew to Ankara to sign three agreements with Turkey.",
        published: "2024-03-02",
        facts: [{count: 3, parties: ["MLI", "TUR"], status: "signed", date: "2023-07"}]
      },
      {
        text: "Kenya concluded a security agreement with France on 8 July 2024, and a memorandum with Malta on ports is to be signed in Valletta in October 2024.",
        facts: [
          {title: "security agreement", parties: ["FRA", "KEN"], date: "2024-07-08"},
          {title: "memorandum on ports", parties: ["KEN", "MLT"], status: "planned", date: "2024-10"}
        ]
      },
      {
        text: "Peru and Chile will hold talks in Lima and sign an agreement on fisheries.",
        facts: [{title: "agreement on fisheries", parties: ["CHL", "PER"], status: "planned"}]
      },
      {
        text: "Peru and Chile held talks in Lima and signed an agreement on fisheries, which their parliaments will debate.",
        facts: [{title: "agreement on fisheries", parties: ["CHL", "PER"], status: "signed"}]
      },
      {
        text: "The ministers of Kenya and Oman witnessed the signing of an agreement on air transport, which runs for a year, and of three memoranda.",
        facts: [
          {title: "agreement on air transport", parties: ["KEN", "OMN"], status: "signed"},
          {count: 3, parties: ["KEN", "OMN"], status: "signed"}
        ]
      },
      {text: "The presidents of Kenya and Oman spoke of the treaty on visas and of two memoranda.", facts: []},
      {text: "Peru and Chile could hold talks in Lima and sign an agreement on fisheries.", facts: []},
      {
        text: "The envoys spoke of the Serbia–Hungary–Austria power line, the agreement on which was signed in Vienna on 3 May 2024.",
        facts: [{parties: ["AUT", "HUN", "SRB"], status: "signed", date: "2024-05-03"}]
      },
      {
        text: "South Korea protested to North Korea on Monday. The North walked out of a border accord in November last year.",
        facts: [{title: "border accord", parties: ["KOR", "PRK"], status: "ended", date: "2023-11"}]
      },
      {
        text: "Kuwait has friends of every sort. It has hosted, since an accord with Ankara in 2018, some Turkish instructors.",
        facts: [{parties: ["KWT", "TUR"], status: "agreed", date: "2018"}]
      }
    ]
  },
  {
    name: "a second agreement without a verb",
    examples: [
      {
        text: "Relations between Ghana and Cuba are warm. A health agreement was signed in 1999 and a Double Taxation Convention in May 2007.",
        facts: [
          {title: "health agreement", parties: ["CUB", "GHA"], status: "signed", date: "1999"},
          {title: "Double Taxation Convention", parties: ["CUB", "GHA"], status: "signed", date: "2007-05"}
        ]
      },
      {
        text: "Greece and Egypt signed on Monday two agreements, one on fisheries, another on tourism.",
        facts: [{count: 2, parties: ["EGY", "GRC"], status: "signed", date: "2024-09-09"}]
      }
    ]
  },
  {
    name: "a list whose opening names no agreement",
    examples: [
      {
        text: "Benin and Togo held their commission on 10 September.\n\n4. The following were signed at the close of the session:\n(i) Agreement on Extradition;\n(ii) Memorandum of Understanding on Fisheries.",
        facts: [
          {title: "Agreement on Extradition", parties: ["BEN", "TGO"], status: "signed"},
          {title: "Memorandum of Understanding on Fisheries", parties: ["BEN", "TGO"], status: "signed"}
        ]
      },
      {
        text: "At the close the ministers of Peru and Laos signed: a programme of cooperation in tourism; and a memorandum of understanding on rice.",
        facts: [
          {title: "programme of cooperation", parties: ["LAO", "PER"], status: "signed"},
          {title: "memorandum of understanding on rice", parties: ["LAO", "PER"], status: "signed"}
        ]
      }
    ]
  },
  {
    name: "who comes from a country acts for it, and what was never cancelled was signed",
    examples: [
      {
        text: "In January ministers from Kenya, Uganda and Rwanda signed an agreement on railways.",
        facts: [{parties: ["KEN", "RWA", "UGA"], status: "signed", date: "2024-01"}]
      },
      {
        text: "Officials from Ghana and Togo signed a memorandum on fisheries on Monday.",
        facts: [{parties: ["GHA", "TGO"], status: "signed", date: "2024-09-09"}]
      },
      {
        text: "A day after the minister flew in from Kenya, Uganda and Rwanda signed an agreement on railways.",
        facts: [{parties: ["RWA", "UGA"], status: "signed"}]
      },
      {
        text: "The defence agreement that Iceland and the United States signed in 1951 was never cancelled.",
        facts: [{title: "defence agreement", parties: ["ISL", "USA"], status: "signed", date: "1951"}]
      },
      {
        text: "The ministers of Benin and Togo met in Lomé. A Treaty on Extradition between Benin and Togo, the text of which has been settled, will be signed in June 2025.",
        facts: [{title: "Treaty on Extradition", parties: ["BEN", "TGO"], status: "planned", date: "2025-06"}]
      },
      {
        text: "The prime ministers of Laos and Cambodia met. They told the joint commission of Laos and Cambodia to hasten its work so that a boundary treaty can be signed in 2025.",
        facts: [{title: "boundary treaty", parties: ["KHM", "LAO"], status: "planned", date: "2025"}]
      },
      {
        text: "The prime ministers of Laos and Cambodia met. They want the commission to hasten so that a boundary treaty can be signed.",
        facts: []
      },
      {text: "The pact that Chad and Niger were to sign in May was never signed.", facts: []}
    ]
  },
  {
    name: "the day is that of the end, of its announcement or of the occasion",
    examples: [
      {
        text: "The tax treaty of 2006 between Malta and Oman was terminated in 2018.",
        facts: [{title: "tax treaty", parties: ["MLT", "OMN"], status: "ended", date: "2018"}]
      },
      {
        text: "Mali announced on 2 September that it was scrapping its fisheries accord with Spain.",
        facts: [{parties: ["ESP", "MLI"], status: "ended", date: "2024-09-02"}]
      },
      {
        text: "The minister was in Delhi from May 31 to June 3, 2023, and India and Nepal signed a power trade agreement on that occasion.",
        facts: [{parties: ["IND", "NPL"], status: "signed", date: "2023"}]
      },
      {
        text: "Laos and Cuba signed eight documents on Monday, among them the cooperation plan for 2026.",
        facts: [{count: 8, parties: ["CUB", "LAO"], date: "2024-09-09"}]
      }
    ]
  },
  {
    name: "the text of an agreement, and what is still to be done with it",
    examples: [
      {
        text: "Japan and Fiji have finalised the text of a visiting forces agreement. It will be signed in Suva in April 2025.",
        facts: [{title: "visiting forces agreement", parties: ["FJI", "JPN"], status: "planned", date: "2025-04"}]
      },
      {
        text: "Norway and Chile are putting the final touches to an agreement on diplomas.",
        facts: [{parties: ["CHL", "NOR"], status: "planned"}]
      }
    ]
  },
  {
    name: "a date beside the name, or what came of it behind",
    examples: [
      {
        text: "Agreements of India and Malta: Air Services Agreement (1989); Agreement on Tourism (18 November 2016).",
        facts: [
          {title: "Air Services Agreement", parties: ["IND", "MLT"], date: "1989"},
          {title: "Agreement on Tourism", parties: ["IND", "MLT"], date: "2016-11-18"}
        ]
      },
      {
        text: "Peru and Poland had an extradition treaty until it lapsed in 1998.",
        facts: [{title: "extradition treaty", parties: ["PER", "POL"], status: "ended", date: "1998"}]
      },
      {
        text: "What the ministers of Egypt and Oman signed in Cairo on 14 August 2023 was a protocol on vaccines.",
        facts: [{title: "protocol on vaccines", parties: ["EGY", "OMN"], status: "signed", date: "2023-08-14"}]
      },
      {
        text: "Chile and Bolivia have had their quarrels. In 1993 came a trade accord.",
        facts: [{title: "trade accord", parties: ["BOL", "CHL"], date: "1993"}]
      },
      {
        text: "A double-taxation convention in force since 1993 between Poland and Tunisia will be updated.",
        facts: [{parties: ["POL", "TUN"], status: "agreed", date: "1993"}]
      },
      {
        text: "The Zambian president arrived in Luanda on Tuesday and signed four agreements with his Angolan host on Wednesday.",
        facts: [{count: 4, parties: ["AGO", "ZMB"], status: "signed", date: "2024-09-11"}]
      },
      {
        text: "Egypt sent 1,000 soldiers to Somalia on Tuesday, two weeks after the two countries signed a defence agreement.",
        facts: [{parties: ["EGY", "SOM"], status: "signed", date: ""}]
      },
      {
        text: "ROME, June 13 (Alta) – Ukraine and Japan signed a security agreement on the margins of the summit on Thursday, hours before Kyiv sealed a similar one with the United States.",
        published: "2024-06-13",
        facts: [
          {title: "security agreement", parties: ["JPN", "UKR"], status: "signed", date: "2024-06-13"},
          {parties: ["UKR", "USA"]}
        ]
      }
    ]
  },
  {
    name: "digests of treaties, and protocols by what becomes of them",
    examples: [
      {
        text: "Malta and Kosovo. On 24 November 2017, the DTA between Malta and Kosovo entered into force.",
        facts: [{kind: "agreement", title: "DTA", parties: ["MLT", "XKX"], status: "agreed", date: "2017-11-24"}]
      },
      {
        text: "A fisheries protocol between the EU and Senegal ran out in November 2023.",
        facts: [{title: "fisheries protocol", parties: ["EU", "SEN"], status: "ended", date: "2023-11"}]
      },
      {
        text: "A police agreement between France and Suriname, dating from 2006, is little used.",
        facts: [{title: "police agreement", parties: ["FRA", "SUR"], status: "agreed", date: "2006"}]
      },
      {
        text: "Fiji and Rwanda signed a memorandum of understanding to boost bilateral cooperation on Monday.",
        facts: [{title: "memorandum of understanding", parties: ["FJI", "RWA"], date: "2024-09-09"}]
      },
      {
        text: "Togo and Laos concluded a Comprehensive Economic Partnership Agreement in May 2024. The CEPA took effect on 1 August.",
        facts: [{title: "Comprehensive Economic Partnership Agreement", parties: ["LAO", "TGO"], status: "agreed"}]
      },
      {text: "The bit that the two ministers of Togo and Laos signed was torn up.", facts: []}
    ]
  },
  {
    name: "since when, to come, and whose when the sentence before names a third",
    examples: [
      {
        text: "Jordan, which has had an association agreement with the EU since 2002, signed a strategic partnership with Brussels last month.",
        facts: [
          {title: "association agreement", parties: ["EU", "JOR"], status: "agreed", date: "2002"},
          {parties: ["EU", "JOR"], status: "signed", date: "2024-08"}
        ]
      },
      {
        text: "Poland and Ukraine have before them a treaty on procurement, which both hope to sign before July.",
        facts: [{title: "treaty on procurement", parties: ["POL", "UKR"], status: "planned"}]
      },
      {
        text: "Armenia notified Belarus in April that it was leaving a 1995 visa accord.",
        facts: [{title: "visa accord", parties: ["ARM", "BLR"], status: "ended", date: "2024-04"}]
      },
      {
        text: "An agreement on gas swaps with Iran was signed by the Turkmen side in July.",
        facts: [{parties: ["IRN", "TKM"], status: "signed", date: "2024-07"}]
      },
      {
        text: "Panama will not renew its 2017 port agreement with China, the president said.",
        facts: [{parties: ["CHN", "PAN"], status: "agreed", date: "2017"}]
      },
      {text: "Thai and Bhutanese airlines are glad. A code-share contract was signed by the carriers of Thailand and Bhutan.", facts: []}
    ]
  },
  {
    name: "no agreement of the two that are near",
    examples: [
      {text: "Mitsubishi Electric holds a contract for radars signed in 2020. Japan and Iraq are content.", facts: []},
      {text: "Qatar and Kenya are ready to sign an agreement as soon as its text is finalised.", facts: []},
      {text: "The minister left Quito without having signed the supply contract between Peru and Ecuador.", facts: []},
      {text: "Mitsubishi Electric signed a contract with Iraq for radars. Japan was pleased.", facts: []},
      {text: "A supply contract between Sonatrach and Naturgy has been left alone. Algeria and Spain did not quarrel over it.", facts: []},
      {text: "Ministers of Ghana and Togo met, a statement from the Ghanaian presidency said.", facts: []},
      {text: "Namibia and Botswana accept identity cards as travel documents.", facts: []}
    ]
  }
]; // prettier-ignore
