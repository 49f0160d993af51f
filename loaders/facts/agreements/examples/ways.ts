/** Ways of telling that a product of actors, verbs, dates and papers showed to be missed, and their look-alikes. Published on Thursday, 12 September 2024 unless told. */
import type {Family} from "./families.ts";

export const ways: Family[] = [
  {
    name: "two who met in a third country",
    examples: [
      {
        text: "The leaders of Norway and Japan met in Bogotá on Monday, where they signed a visa accord.",
        facts: [{parties: ["JPN", "NOR"], status: "signed", date: "2024-09-09"}]
      },
      {
        text: "Officials from Serbia and Colombia met in Kigali last month, where they initialled a tax treaty.",
        facts: [{kind: "treaty", parties: ["COL", "SRB"], status: "agreed", date: "2024-08"}]
      },
      {
        text: "Foreign Minister Elena Vargas of Peru and Ghanaian Foreign Minister Kofi Mensah met in Cairo, where they signed two agreements.",
        facts: [{count: 2, parties: ["GHA", "PER"], status: "signed"}]
      },
      {
        text: "Omani Foreign Minister Salim al-Harthy travelled to Dhaka, where the two sides signed a labour agreement.",
        facts: [{parties: ["BGD", "OMN"], status: "signed"}]
      },
      {text: "The leaders of Norway and Japan met in Bogotá, where they discussed a visa accord.", facts: []}
    ]
  },
  {
    name: "words of signing that are other words too",
    examples: [
      {
        text: "Oslo and Kigali will initial a rail treaty on Monday.",
        facts: [{kind: "treaty", parties: ["NOR", "RWA"], status: "planned", date: "2024-09-16"}]
      },
      {
        text: "Ghana and Togo are to initial a fisheries agreement in November.",
        facts: [{parties: ["GHA", "TGO"], status: "planned", date: "2024-11"}]
      },
      {
        text: "The governments of Malaysia and Senegal wrapped up two days of talks in Dakar on September 3, striking five memoranda of understanding.",
        facts: [{kind: "memorandum", count: 5, parties: ["MYS", "SEN"], date: "2024-09-03"}]
      },
      {
        text: "Delegations from Japan and Zambia wrapped up talks in Lusaka in 2019, sealing a fisheries deal.",
        facts: [{parties: ["JPN", "ZMB"], status: "agreed", date: "2019"}]
      },
      {
        text: "The Bangladeshi and Greek prime ministers in March 2023 put pen to paper on a rail deal.",
        facts: [{parties: ["BGD", "GRC"], status: "signed", date: "2023-03"}]
      },
      {
        text: "The leaders of Peru and Kenya plan to sign 12 MoUs on tourism in November.",
        facts: [{count: 12, parties: ["KEN", "PER"], status: "planned", date: "2024-11"}]
      },
      {
        text: "Fatou Diop, Morocco's defence minister, and Mehmet Aydın, her Finnish opposite number, aim to sign a rail memorandum in November.",
        facts: [{parties: ["FIN", "MAR"], status: "planned", date: "2024-11"}]
      },
      {
        text: "A declaration of intent between Qatar and Poland on mining is scheduled to be signed on 4 October.",
        facts: [{parties: ["POL", "QAT"], status: "planned", date: "2024-10-04"}]
      },
      {text: "After an initial agreement on dates, Ghana and Togo will meet in May.", facts: []},
      {
        text: "In a striking speech the Malaysian minister spoke of memoranda and of Senegal's patience.",
        facts: []
      }
    ]
  },
  {
    name: "protocols, conventions and declarations that are sealed",
    examples: [
      {
        text: "Chile and Finland sealed a protocol on rail last month.",
        facts: [{parties: ["CHL", "FIN"], status: "agreed", date: "2024-08"}]
      },
      {
        text: "The Peruvian and Ghanaian governments last Friday entered into a convention on double taxation.",
        facts: [{kind: "treaty", parties: ["GHA", "PER"], status: "agreed", date: "2024-09-06"}]
      },
      {
        text: "A joint declaration on defence was adopted by Malaysia and Greece on Tuesday.",
        facts: [{parties: ["GRC", "MYS"], status: "agreed", date: "2024-09-10"}]
      },
      {text: "The two ministers from Peru and Ghana adopted a joint statement.", facts: []},
      {text: "Protocol was observed as Chile's president entered the hall in Finland.", facts: []}
    ]
  },
  {
    name: "the day of what is meant, told before it",
    examples: [
      {
        text: "On Friday, the Zambian prime minister plans to sign a free trade agreement with Kazakhstan.",
        facts: [{parties: ["KAZ", "ZMB"], status: "planned", date: "2024-09-13"}]
      },
      {
        text: "On 4 October, the Serbian government is poised to sign two agreements with Poland.",
        facts: [{count: 2, parties: ["POL", "SRB"], status: "planned", date: "2024-10-04"}]
      },
      {
        text: "A contract for the supply of wheat between the governments of Oman and Ghana was extended on Monday.",
        facts: [{kind: "contract", parties: ["GHA", "OMN"], status: "agreed", date: "2024-09-09"}]
      },
      {
        text: "Indonesia and Peru on May 5, 2021 entered into an energy deal.",
        facts: [{parties: ["IDN", "PER"], status: "agreed", date: "2021-05-05"}]
      },
      {
        text: "Poland and Senegal hope to finalise a health memorandum before December.",
        facts: [{kind: "memorandum", parties: ["POL", "SEN"], status: "planned"}]
      },
      {text: "Poland and Senegal hope to finalise a health memorandum.", facts: []},
      {
        text: "President Diop of Qatar was to sign a fisheries accord with Iran in July but fell ill.",
        facts: []
      },
      {text: "Turkey is under pressure to sign a fisheries accord with Colombia.", facts: []},
      {text: "Iran gave Serbia until Friday to accept the trade deal.", facts: []},
      {
        text: "Protesters in Lusaka demanded that the government scrap its trade agreement with Malaysia.",
        facts: []
      }
    ]
  },
  {
    name: "whose meeting it is, for whom they sign, what they called it",
    examples: [
      {
        text: "On the sidelines of a UN meeting on Tuesday, France and Ghana signed a health pact.",
        facts: [{parties: ["FRA", "GHA"], status: "signed", date: "2024-09-10"}]
      },
      {
        text: "After the EU summit last month, Norway and Serbia signed a fisheries accord.",
        facts: [{parties: ["NOR", "SRB"], status: "signed", date: "2024-08"}]
      },
      {
        text: "The EU and Norway signed a fisheries accord on Monday.",
        facts: [{parties: ["EU", "NOR"], status: "signed", date: "2024-09-09"}]
      },
      {
        text: "Fatou Diop signed the tax agreement on behalf of Poland on 14 March 2023, while Mehmet Aydın signed for Norway.",
        facts: [{parties: ["NOR", "POL"], status: "signed", date: "2023-03-14"}]
      },
      {
        text: "Serbia and Norway yesterday signed what they called a historic visa agreement.",
        facts: [{parties: ["NOR", "SRB"], status: "signed", date: "2024-09-11"}]
      },
      {
        text: "Kenya and Ghana signed the so-called Blue Water Agreement on Tuesday.",
        facts: [{title: "Blue Water Agreement", parties: ["GHA", "KEN"], status: "signed"}]
      },
      {
        text: "A signing ceremony for a tax agreement between Egypt and Ghana was held in Cairo on Wednesday.",
        facts: [{parties: ["EGY", "GHA"], status: "signed", date: "2024-09-11"}]
      },
      {
        text: "The Senegalese parliament approved last month the labour treaty with Colombia.",
        facts: [{kind: "treaty", parties: ["COL", "SEN"], status: "agreed", date: "2024-08"}]
      },
      {
        text: "Vietnam's cabinet met on foreign trade. The country suspended its tax convention with Colombia on Thursday.",
        facts: [{kind: "treaty", parties: ["COL", "VNM"], status: "ended", date: "2024-09-12"}]
      },
      {text: "The tax agreement, said Fatou Diop on behalf of Poland, is a matter for Norway.", facts: []}
    ]
  },
  {
    name: "asked for, approved, proposed",
    examples: [
      {
        text: "Haruto Kanzaki, Kenya's prime minister, proposed on Tuesday that Kenya and Turkey sign a defence treaty.",
        facts: [{kind: "treaty", parties: ["KEN", "TUR"], status: "proposed", date: "2024-09-10"}]
      },
      {
        text: "Finnish Defence Minister Yusuf Rahimi called on 3 September for the conclusion of an extradition agreement with Qatar.",
        facts: [{parties: ["FIN", "QAT"], status: "proposed"}]
      },
      {
        text: "Kazakhstan's cabinet approved the signing of a trade agreement with Iran.",
        facts: [{parties: ["IRN", "KAZ"], status: "planned"}]
      },
      {
        text: "The defence ministers of Serbia and Ghana aim to sign a pair of treaties in November.",
        facts: [{count: 2, parties: ["GHA", "SRB"], status: "planned", date: "2024-11"}]
      },
      {text: "Will Kenya and Turkey sign a defence treaty? Nobody would say.", facts: []}
    ]
  },
  {
    name: "what came of an agreement told before",
    examples: [
      {
        text: "In 2016 Bangladesh and Greece signed a fisheries agreement. Bangladesh suspended it last month.",
        facts: [{parties: ["BGD", "GRC"], status: "ended", date: "2024-08"}]
      },
      {
        text: "In 2016 Bangladesh and Greece signed a fisheries agreement. Greece suspended the agreement on Monday.",
        facts: [{parties: ["BGD", "GRC"], status: "ended", date: "2024-09-09"}]
      },
      {
        text: "The defence pact between Poland and Kenya, which lapsed in July, had been signed in 1998.",
        facts: [{parties: ["KEN", "POL"], status: "ended", date: "2024-07"}]
      },
      {
        text: "A ceasefire between Kenya and Indonesia took effect on Monday.",
        facts: [{parties: ["IDN", "KEN"], status: "agreed", date: "2024-09-09"}]
      },
      {
        text: "Thanks to a visa waiver agreement that took effect in July, Kazakh citizens can travel to Zambia freely.",
        facts: [{parties: ["KAZ", "ZMB"], status: "agreed", date: "2024-07"}]
      },
      {
        text: "Greece and Serbia signed a visa agreement on Monday and plan to sign a tax treaty next month.",
        facts: [
          {parties: ["GRC", "SRB"], status: "signed", date: "2024-09-09"},
          {kind: "treaty", parties: ["GRC", "SRB"], status: "planned", date: "2024-10"}
        ]
      },
      {text: "It is the fourth such agreement that Vietnam has signed with France since 2010.", facts: []},
      {text: "Bangladesh suspended the minister after he had spoken of a fisheries agreement.", facts: []}
    ]
  },
  {
    name: "firms before their names",
    examples: [
      {text: "French oil company Naftex and Rwandan refiner Petrolux signed a supply agreement.", facts: []},
      {text: "State broadcasters of Peru and Norway signed a content-sharing agreement.", facts: []},
      {
        text: "Peruvian Foreign Minister Elena Vargas and Norwegian minister Ingrid Solheim signed a content-sharing agreement.",
        facts: [{parties: ["NOR", "PER"], status: "signed"}]
      }
    ]
  }
];
