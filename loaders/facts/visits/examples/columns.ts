/** Columns, live reports, translated pieces and minutes: what stands apart from the journey's own words. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const columns: Example[] = [
  {
    text: '"We need no miracles," said Paraguay\'s interior minister, Paulina Otero. She was in Montevideo for a week in November to prepare the papers.',
    published: "2025-01-30",
    facts: [visit("Paulina Otero", "Interior Minister", "PRY", "URY", "2024-11", {places: ["Montevideo"]})]
  },
  {
    text: "Zambian President Peter Lungwa arrived in Luanda on Wednesday. The last Zambian head of state to visit Luanda, Simon Banda, came in March 2021 and left with a promise.",
    facts: [
      visit("Peter Lungwa", "President", "ZMB", "AGO", "2024-09-11"),
      visit("Simon Banda", "Head of State", "ZMB", "AGO", "2021-03")
    ]
  },
  {
    text: "The Emir of the State of Qatar, Sheikh Tamim Al Hajri, left the Mauritanian capital on Tuesday evening at the conclusion of a state visit that lasted two days. His Highness and the accompanying official delegation then arrived in Dakar, the second leg of a tour that is also to take him to Abidjan tomorrow.",
    facts: [
      visit("Tamim Al Hajri", "Emir", "QAT", "MRT", "2024-09-09", {end_date: "2024-09-10"}),
      visit("Tamim Al Hajri", "Emir", "QAT", "SEN", undefined),
      visit("Tamim Al Hajri", "Emir", "QAT", "CIV", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "Brad Mercer, a deputy assistant secretary of state, will arrive in Malabo on July 24 and travel on to Brazzaville the next day, according to State Department spokeswoman Jane Doyle.",
    published: "2023-07-14",
    facts: [
      visit("Brad Mercer", "Deputy Assistant Secretary of State", "USA", "GNQ", "2023-07-24", {
        status: "planned"
      }),
      visit("Brad Mercer", "Deputy Assistant Secretary of State", "USA", "COG", "2023-07-25", {
        status: "planned"
      })
    ]
  },
  {
    text: "Indian Minister of Defence Arun Mehta is on a visit to Vietnam from September 9. The Indian delegation will go to Hai Phong on Friday to see a shipyard.",
    facts: [visit("Arun Mehta", "Minister of Defence", "IND", "VNM", "2024-09-09", {places: ["Hai Phong"]})]
  },
  {
    text: "India's defence minister, Arun Mehta, was in Hanoi last week, where he met his counterpart, General Tran Quoc Bao. General Bao is to repay the visit in February.",
    facts: [
      visit("Arun Mehta", "Defence Minister", "IND", "VNM", "2024-09", {counterparts: ["Tran Quoc Bao"]}),
      visit("Tran Quoc Bao", "Defence Minister", "VNM", "IND", "2025-02", {status: "planned"})
    ]
  },
  {
    text: "Minister of National Defence General Trần Văn Hùng welcomed Lao Defence Minister Bounthan Keo in Hanoi on Monday.",
    facts: [
      visit("Bounthan Keo", "Defence Minister", "LAO", "VNM", "2024-09-09", {
        counterparts: ["Trần Văn Hùng"]
      })
    ]
  },
  {
    text: "Thailand's foreign minister, Arunee Chai, was on the bridge. Her counterpart from Myanmar, Than Win, was to have gone to Bangkok in May. That trip has been postponed. More useful was the deputy commerce minister of Myanmar, Zaw Htet, who crossed to Mae Sot on June 2 and sat down with the governor.",
    published: "2024-06-16",
    facts: [
      visit("Than Win", "Foreign Minister", "MMR", "THA", "2024-05", {status: "postponed"}),
      visit("Zaw Htet", "Deputy Commerce Minister", "MMR", "THA", "2024-06-02", {places: ["Mae Sot"]})
    ]
  },
  {
    text: "It was the first time the two ambassadors had spoken since July, when South Korea's foreign minister, Ahn Min-ho, visited Vientiane and the northern embassy reserved every table.",
    facts: [visit("Ahn Min-ho", "Foreign Minister", "KOR", "LAO", "2024-07")]
  },
  {
    text: "Hungary's prime minister, Gábor Szent, came to Vienna in June 2023 and came again in January 2024.",
    facts: [
      visit("Gábor Szent", "Prime Minister", "HUN", "AUT", "2023-06"),
      visit("Gábor Szent", "Prime Minister", "HUN", "AUT", "2024-01")
    ]
  },
  {
    text: "Shuhrat Olim has been Uzbekistan's energy minister for two winters. He was in Ashgabat from December 3 to 5 and received us in Tashkent on his return.",
    published: "2024-12-09",
    facts: [visit("Shuhrat Olim", "Energy Minister", "UZB", "TKM", "2024-12-03", {end_date: "2024-12-05"})]
  },
  {
    text: "President Pontes of Brazil thanked President Cassul of Angola for the hospitality and invited him to pay a State Visit to Brazil. President Cassul accepted with pleasure; the visit will take place in March 2025.",
    facts: [visit("Cassul", "President", "AGO", "BRA", "2025-03", {status: "planned"})]
  },
  {
    text: "When Hauwa Dant, the Nigerian foreign minister, landed in Niamey on Thursday, she became the most senior official from Abuja to set foot in Niger since the coup there in July 2023.",
    facts: [visit("Hauwa Dant", "Foreign Minister", "NGA", "NER", "2024-09-12")]
  },
  {
    text: "Inés Larra, Ecuador's energy minister, flew to Lima on Tuesday, where she was received by her opposite number, Rómulo Zeg, and came home with a five-year contract for 150MW from January.",
    facts: [
      visit("Inés Larra", "Energy Minister", "ECU", "PER", "2024-09-10", {counterparts: ["Rómulo Zeg"]})
    ]
  },
  {
    text: "The U.S. interest is plain. Dana Whit, the undersecretary of commerce, toured the quays at Lobito, in Angola, last month.",
    facts: [visit("Dana Whit", "Undersecretary of Commerce", "USA", "AGO", "2024-08", {places: ["Lobito"]})]
  }
];

/** Columns that tell of no visit. */
export const noColumns: readonly string[] = [
  'Mr Ewan Grant asked whether it was true that the British Prime Minister, Gerald Ash, had flown to Muscat in May for a private dinner. "It is not true," said Mr Carrow.',
  "There is talk that the Uzbek president, Bakhodir Tursun, will be in Moscow in January.",
  "Her office discarded that Ecuador's President Lucía Mera plans to travel to Santiago, as some media had assured.",
  "Is President Otávio Lins of Brazil going to Luanda in October?",
  "Lawmakers wondered whether Kenya's foreign minister, Jane Mwangi, had been to Juba in August."
];

/** A second handful: guests, live reports, journeys called off beside others. */
export const asides: Example[] = [
  {
    text: "The previous cabinet was held in the Ecuadorian city of Loja in November 2022, with the presence of the then Peruvian president, Hugo Barrios.",
    facts: [visit("Hugo Barrios", "President", "PER", "ECU", "2022-11", {places: ["Loja"]})]
  },
  {
    text: "New Delhi [India], September 12: Defence Minister Arun Mehta will pay a three-day official visit to Vietnam from September 17, the Ministry of Defence said on Thursday, in what officials described as a natural next step.",
    facts: [
      visit("Arun Mehta", "Defence Minister", "IND", "VNM", "2024-09-17", {
        status: "planned",
        end_date: "2024-09-19"
      })
    ]
  },
  {
    text: "11:40 Wheels down. Nigeria's national security adviser, Ibrahim Musa, is met on the tarmac by Niger's interior minister, Colonel Amadou Soul.",
    facts: [
      visit("Ibrahim Musa", "National Security Adviser", "NGA", "NER", "2024-09-12", {
        date_basis: "published"
      })
    ]
  },
  {
    text: "The Austrian chancellor, Leopold Haas, governs seldom. To Bratislava, an hour away by train, he has gone exactly once in his term, on 3 March 2023. In Budapest he has not been at all.",
    facts: [visit("Leopold Haas", "Chancellor", "AUT", "SVK", "2023-03-03")]
  },
  {
    text: "Hungary's prime minister, Gábor Szent, came to Vienna in June 2023. A third visit, in May 2024, was cancelled two days beforehand because the Austrian chancellor had a cold.",
    facts: [
      visit("Gábor Szent", "Prime Minister", "HUN", "AUT", "2023-06"),
      visit("Gábor Szent", "Prime Minister", "HUN", "AUT", "2024-05", {status: "cancelled"})
    ]
  },
  {
    text: "Qatar's prime minister, Sheikh Jaber Al-Naimi, has been to Kigali twice: first in March 2023, when he looked over an airport, and again earlier this month, when he stayed two nights.",
    facts: [
      visit("Jaber Al-Naimi", "Prime Minister", "QAT", "RWA", "2023-03"),
      visit("Jaber Al-Naimi", "Prime Minister", "QAT", "RWA", "2024-09")
    ]
  },
  {
    text: "In January the Emirati trade minister, Hessa Al Falasi, spent three days in Kigali. Turkey's president, Orhan Demirel, called off a stopover in February when a storm closed the airport at Istanbul.",
    facts: [
      visit("Hessa Al Falasi", "Trade Minister", "ARE", "RWA", "2024-01"),
      visit("Orhan Demirel", "President", "TUR", "RWA", "2024-02", {status: "cancelled"})
    ]
  },
  {
    text: "- 9 September 2021: Zurab Kekelia, three weeks into office as Georgian prime minister, travels to Yerevan, his first journey abroad.",
    facts: [visit("Zurab Kekelia", "Prime Minister", "GEO", "ARM", "2021-09-09", {first_trip: true})]
  },
  {
    text: "Philippine President Ramon Salcedo went to Japan and South Korea in March and May, respectively.",
    facts: [
      visit("Ramon Salcedo", "President", "PHL", "JPN", "2024-03"),
      visit("Ramon Salcedo", "President", "PHL", "KOR", "2024-05")
    ]
  },
  {
    text: "Budapest rolled out the red carpet on Tuesday for Serbian President Marko Ilić, who was greeted with full military honours by his Hungarian counterpart, Katalin Varga.",
    facts: [visit("Marko Ilić", "President", "SRB", "HUN", "2024-09-10", {counterparts: ["Katalin Varga"]})]
  },
  {
    text: "Kenyan President Daniel Mutua was the guest of honour at Adwa Day celebrations in Addis Ababa on March 2.",
    facts: [visit("Daniel Mutua", "President", "KEN", "ETH", "2024-03-02")]
  },
  {
    text: "Tunisia's President Hichem Jaziri has pushed back his trip to Rome, initially planned for 20 September, state television said.",
    facts: [visit("Hichem Jaziri", "President", "TUN", "ITA", "2024-09-20", {status: "postponed"})]
  },
  {
    text: '"I am delighted to be in New Delhi," Japanese Foreign Minister Aiko Mori told reporters after talks with her Indian counterpart, Vivek Rao.',
    facts: [visit("Aiko Mori", "Foreign Minister", "JPN", "IND", undefined)]
  }
];

/** Asides that tell of no visit. */
export const noAsides: readonly string[] = [
  "President Sipho Dlamini of South Africa arrived in Limpopo on Wednesday and was met at the airport by the premier, two ministers and a choir.",
  "The accord was signed in Loja with the participation of Ecuador's interior minister, Juan Paz.",
  "Kenyan President Daniel Mutua would be honoured to be in Addis Ababa one day, he said.",
  "The bus made a stopover in Kigali in January before the trip was cancelled."
];

/** Whose the clause is: names behind conjunctions, envoys told before by their capital, legs of a plan in the present. */
export const clausesOfOthers: Example[] = [
  {
    text: "Uzbekistan and Tajikistan will sign in December. The two sides shall talk again when Uzbek President Bakhodir Tursun travels to Dushanbe on December 20.",
    facts: [visit("Bakhodir Tursun", "President", "UZB", "TJK", "2024-12-20", {status: "planned"})]
  },
  {
    text: "SEOUL — Washington's new envoy ended two days of consultations in Seoul on Tuesday. Nobody from the South has gone north, a spokeswoman said. The envoy, Henry Pike, who arrived in the South Korean capital on Monday, met Foreign Minister Nam Ki-hoon.",
    facts: [visit("Henry Pike", "Envoy", "USA", "KOR", "2024-09-09", {counterparts: ["Nam Ki-hoon"]})]
  },
  {
    text: "Armenia's new prime minister, Arpine Varda, is due in Tbilisi on Tuesday. Georgia is to be the first foreign country she sees in the job; her predecessors all began in Moscow. After a night in the capital she goes on to Batumi.",
    facts: [
      visit("Arpine Varda", "Prime Minister", "ARM", "GEO", "2024-09-17", {
        status: "planned",
        places: ["Tbilisi", "Batumi"]
      })
    ]
  },
  {
    text: "New Zealand's foreign minister, Jordan Ellis, was in Hanoi on Tuesday. His Australian colleague Georgia Mallow, the trade minister, spent Wednesday in Vientiane.",
    facts: [
      visit("Jordan Ellis", "Foreign Minister", "NZL", "VNM", "2024-09-10"),
      visit("Georgia Mallow", "Trade Minister", "AUS", "LAO", "2024-09-11")
    ]
  }
];

/** Clauses that tell of no journey. */
export const noClausesOfOthers: readonly string[] = [
  "Colombia will switch the current back on only when it has been paid, its energy minister, Camilo Uribe, said in Bogotá yesterday, leaving Ecuador to face blackouts.",
  "Kenyan President Daniel Mutua closed the talks, leaving Somalia without a deal."
];
