/** Visits whose traveller, country or time stands elsewhere in the text. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const lists: Example[] = [
  {
    text: "Ingrid Solheim and Marek Zawada, the prime ministers of Norway and Poland, signed an agreement in Warsaw on Tuesday.",
    facts: [visit("Ingrid Solheim", "Prime Minister", "NOR", "POL", "2024-09-10")]
  },
  {
    text: "The presidents of Brazil and Argentina, Paulo Moreira and Diego Ferri, met in Asunción on Monday.",
    facts: [
      visit("Paulo Moreira", "President", "BRA", "PRY", "2024-09-09"),
      visit("Diego Ferri", "President", "ARG", "PRY", "2024-09-09")
    ]
  },
  {
    text: "President Kabelo Mosweu of Botswana visited Zambia on Tuesday. He was accompanied by the Minister of International Affairs, Hon. Lesego Tau, the Minister of Minerals and Energy, Hon. Onkabetse Kgosi, and senior officials.",
    facts: [
      visit("Kabelo Mosweu", "President", "BWA", "ZMB", "2024-09-10"),
      visit("Lesego Tau", "Minister of International Affairs", "BWA", "ZMB", "2024-09-10"),
      visit("Onkabetse Kgosi", "Minister of Minerals and Energy", "BWA", "ZMB", "2024-09-10")
    ]
  },
  {
    text: "Georgian Defence Minister Rasa Kazlaus visited Riga and Tallinn on June 3 and 4, respectively.",
    facts: [
      visit("Rasa Kazlaus", "Defence Minister", "GEO", "LVA", "2024-06-03", {end_date: ""}),
      visit("Rasa Kazlaus", "Defence Minister", "GEO", "EST", "2024-06-04", {end_date: ""})
    ]
  },
  {
    text: "In January, in Tbilisi, Armenian Prime Minister Hrant Melikyan and Georgia's premier, Zurab Lomtatidze, signed a partnership.",
    facts: [visit("Hrant Melikyan", "Prime Minister", "ARM", "GEO", "2024-01")]
  }
];

export const countriesTold: Example[] = [
  {
    text: "Vice President Angela Whitfield was in Bucharest earlier in March. She had flown in from Warsaw, where her plane was refuelled. The Pentagon said 300 paratroopers would follow, and Romanian President Radu Lupescu was glad.",
    facts: [visit("Angela Whitfield", "Vice President", "USA", "ROU", "2024-03")]
  },
  {
    text: "Army Secretary Denise Waldron was in Vilnius on Sept. 2.",
    facts: [visit("Denise Waldron", "Army Secretary", "USA", "LTU", "2024-09-02")]
  },
  {
    text: "The Foreign Secretary flew to Amman last night, as ministers try to show that Britain still has a voice. Georgia Pemberton, who is travelling with a small team, will see Tariq Haddadin, the Jordanian foreign minister, and is expected in Cairo tomorrow. Pemberton will not speak.",
    facts: [
      visit("Georgia Pemberton", "Foreign Secretary", "GBR", "JOR", "2024-09-11"),
      visit("Georgia Pemberton", "Foreign Secretary", "GBR", "EGY", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "When Guinea-Bissau's president, Braima Sanhá, landed in Malabo on Monday, a band played. On the same day Gabon's premier, Hervé Nguema, arrived there.",
    facts: [
      visit("Braima Sanhá", "President", "GNB", "GNQ", "2024-09-09"),
      visit("Hervé Nguema", "Premier", "GAB", "GNQ", "2024-09-09")
    ]
  },
  {
    text: 'Vietnam and Italy pledged on Monday to trade more during a state visit to Hanoi by Italian President Elena Marchetti. "We need a few more weeks," said Defence Minister Carlo Brignone, who is travelling with the president.',
    facts: [
      visit("Elena Marchetti", "President", "ITA", "VNM", "2024-09-09"),
      visit("Carlo Brignone", "Defence Minister", "ITA", "VNM", "2024-09-09")
    ]
  },
  {
    text: "Italian President Elena Marchetti arrived in Hanoi on Tuesday. On Friday, Marchetti heads north to Beijing.",
    facts: [
      visit("Elena Marchetti", "President", "ITA", "VNM", "2024-09-10"),
      visit("Elena Marchetti", "President", "ITA", "CHN", "2024-09-13", {status: "planned"})
    ]
  }
];

export const timesTold: Example[] = [
  {
    text: "Head of State Daniyar Seitkali of Kazakhstan spoke. On October 20, he is scheduled to travel to Bishkek in order to take part in an informal summit.",
    facts: [visit("Daniyar Seitkali", "Head of State", "KAZ", "KGZ", "2024-10-20", {status: "planned"})]
  },
  {
    text: "Minister Ryu Seung-woo of Korea invited Minister Ana Proaño of Ecuador to Seoul. She accepted the invitation and will travel in October.",
    facts: [visit("Ana Proaño", "Minister", "ECU", "KOR", "2024-10", {status: "planned"})]
  },
  {
    text: "Bangladesh's foreign minister, Anisur Talukder, was due in Naypyidaw on 14 June 2024. His bags had been sent to the airport when Dhaka cancelled it.",
    facts: [visit("Anisur Talukder", "Foreign Minister", "BGD", "MMR", "2024-06-14", {status: "cancelled"})]
  },
  {
    text: "Kazakh Deputy Prime Minister Serik Abdrakhmanov arrived in Doha on Sunday evening. He leaves today for Kuwait.",
    facts: [
      visit("Serik Abdrakhmanov", "Deputy Prime Minister", "KAZ", "QAT", "2024-09-08"),
      visit("Serik Abdrakhmanov", "Deputy Prime Minister", "KAZ", "KWT", "2024-09-12", {status: "planned"})
    ]
  },
  {
    text: "Portugal's prime minister, Henrique Castelo, began a visit to Mozambique on Wednesday. Castelo, who had spent Monday in Luanda, went straight into talks. He is accompanied by Economy Minister Rita Valadares.",
    facts: [
      visit("Henrique Castelo", "Prime Minister", "PRT", "MOZ", "2024-09-11"),
      visit("Henrique Castelo", "Prime Minister", "PRT", "AGO", "2024-09-09"),
      visit("Rita Valadares", "Economy Minister", "PRT", "MOZ", "2024-09-11")
    ]
  },
  {
    text: "Danish Foreign Minister Lise Holm spent Thursday in Kampala, where she planted a tree, and Friday in Nairobi with the cabinet secretary.",
    published: "2024-09-15",
    facts: [
      visit("Lise Holm", "Foreign Minister", "DNK", "UGA", "2024-09-12"),
      visit("Lise Holm", "Foreign Minister", "DNK", "KEN", "2024-09-13")
    ]
  }
];

export const inferenceOfNone = [
  "The presidential office on Friday denied a Japanese report that South Korean President Noh Ji-hwan will visit Tokyo next month.",
  "Asked about reports that the Chinese foreign minister would stop over in Dhaka next week, Bangladeshi minister Karim Bhuiyan said he had no such information.",
  "President Mosweu of Botswana toured the Victoria Falls on Monday.",
  "Minister Ryu Seung-woo of Korea invited Minister Ana Proaño of Ecuador to Seoul. She accepted the gift and will write in October."
];
