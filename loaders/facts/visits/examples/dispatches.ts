/** Dispatches, readouts and notices in yet other words. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const dispatches: Example[] = [
  {
    text: "Prime Minister of the Republic of Armenia Gagik Petrosyan, who is in Paris on a working visit, met on Wednesday with Senate Speaker Gilles Lambert. Petrosyan is accompanied by Defence Minister Aram Sargsyan.",
    facts: [
      visit("Gagik Petrosyan", "Prime Minister", "ARM", "FRA", "2024-09-11", {
        counterparts: ["Gilles Lambert"]
      }),
      visit("Aram Sargsyan", "Defence Minister", "ARM", "FRA", undefined)
    ]
  },
  {
    text: "The plane carrying Colombian Vice-President Marta Quiñones touched down at Brasília air base shortly before noon on Monday; by evening she had sat down with her Brazilian counterpart.",
    facts: [visit("Marta Quiñones", "Vice-President", "COL", "BRA", "2024-09-09")]
  },
  {
    text: "Malawi's President Chisomo Banda came to Lusaka on Saturday for the funeral of a former Zambian leader and left the same day.",
    facts: [visit("Chisomo Banda", "President", "MWI", "ZMB", "2024-09-07")]
  },
  {
    text: "The king of Jordan is travelling to Berlin this Sunday, the royal court announced, and will continue to Brussels on Tuesday.",
    facts: [
      visit("", "King", "JOR", "DEU", "2024-09-15", {status: "planned"}),
      visit("", "King", "JOR", "BEL", "2024-09-17", {status: "planned"})
    ]
  },
  {
    text: "Bulgaria's Stefan Kolev, the prime minister, concluded a one-day trip to Bucharest on Tuesday.",
    facts: [visit("Stefan Kolev", "Prime Minister", "BGR", "ROU", undefined)]
  },
  {
    text: "TEHRAN (Tasnim) – Iraq's National Security Adviser Qasim Hadi arrived in the Iranian capital on Sunday evening at the head of a delegation.",
    facts: [
      visit("Qasim Hadi", "National Security Adviser", "IRQ", "IRN", "2024-09-08", {places: ["Tehran"]})
    ]
  },
  {
    text: "The EU's trade commissioner, Valérie Dubois, was in Hanoi from Monday to Wednesday to iron out the last details.",
    facts: [
      visit("Valérie Dubois", "Trade Commissioner", "EU", "VNM", "2024-09-09", {end_date: "2024-09-11"})
    ]
  },
  {
    text: "Polish President Witold Zieliński hosted Lithuanian President Gintaras Matulis and Latvian President Ilze Ozola in Warsaw on Thursday.",
    facts: [
      visit("Gintaras Matulis", "President", "LTU", "POL", "2024-09-12", {
        counterparts: ["Witold Zieliński"]
      }),
      visit("Ilze Ozola", "President", "LVA", "POL", "2024-09-12", {counterparts: ["Witold Zieliński"]})
    ]
  },
  {
    text: "Under Secretary-General Amara Diallo of the United Nations wrapped up a week-long mission to Chad on Friday, warning of famine.",
    facts: [visit("Amara Diallo", undefined, "UN", "TCD", undefined)]
  },
  {
    text: "Algeria has put off indefinitely a visit by Spanish Interior Minister Javier Montes that had been scheduled for 15 September.",
    facts: [visit("Javier Montes", "Interior Minister", "ESP", "DZA", "2024-09-15", {status: "postponed"})]
  },
  {
    text: "Mr Anwar Salleh, Malaysia's trade minister, was scheduled to fly to Doha on Sunday but tested positive for COVID-19 and will no longer make the trip.",
    facts: [visit("Anwar Salleh", "Trade Minister", "MYS", "QAT", undefined, {status: "cancelled"})]
  },
  {
    text: "Sweden's foreign minister, Karin Lindgren, travelled by train from Poland to Kyiv on Friday night. It was her fourth trip to Ukraine.",
    facts: [visit("Karin Lindgren", "Foreign Minister", "SWE", "UKR", "2024-09-06")]
  },
  {
    text: "Abu Dhabi, 11 September 2024 (WAM) -- His Highness Sheikh Khalid bin Rashid, President of the UAE, today received Serbian President Dragan Petrović, who is on a working visit to the country.",
    published: "2024-09-11",
    facts: [
      visit("Dragan Petrović", "President", "SRB", "ARE", "2024-09-11", {counterparts: ["Khalid bin Rashid"]})
    ]
  },
  {
    text: "Speaking in Tallinn after talks with the Estonian prime minister on Tuesday, Germany's defence minister Ulrich Brandl said the brigade would be ready by 2027.",
    facts: [visit("Ulrich Brandl", "Defence Minister", "DEU", "EST", "2024-09-10")]
  },
  {
    text: "Deputy Prime Minister Sok Vanna of Cambodia led a trade delegation to Yunnan's capital, Kunming, on August 20-23.",
    facts: [
      visit("Sok Vanna", "Deputy Prime Minister", "KHM", "CHN", "2024-08-20", {
        end_date: "2024-08-23",
        places: ["Kunming"]
      })
    ]
  },
  {
    text: "Bolivia: President Evo Condori to visit Asunción. President Evo Condori of Bolivia will travel to Paraguay's capital on October 4 at the invitation of President Rubén Benítez, the presidency confirmed.",
    facts: [visit("Evo Condori", "President", "BOL", "PRY", "2024-10-04", {status: "planned"})]
  },
  {
    text: "Washington's top diplomat, Secretary of State Walter Brandt, makes his ninth trip to the region since the war began: he was in Doha on Tuesday and is expected in Cairo today.",
    facts: [
      visit("Walter Brandt", "Secretary of State", "USA", "QAT", "2024-09-10"),
      visit("Walter Brandt", "Secretary of State", "USA", "EGY", "2024-09-12", {status: undefined})
    ]
  },
  {
    text: "The Kenyan foreign minister, Peter Odoyo, denied it. Nor, he said, had he flown to Kigali on Sunday. What he did do was to travel to Kampala on Tuesday.",
    facts: [visit("Peter Odoyo", "Foreign Minister", "KEN", "UGA", "2024-09-10")]
  },
  {
    text: "All that Nepal's foreign minister, Sita Rana, had done was to fly to Thimphu on Monday.",
    facts: [visit("Sita Rana", "Foreign Minister", "NPL", "BTN", "2024-09-09")]
  },
  {
    text: "Earlier in the day Indian President Savita Rao concluded her visit to Malawi, where she had landed on Sunday.",
    facts: [visit("Savita Rao", "President", "IND", "MWI", "2024-09-08", {end_date: ""})]
  },
  {
    text: "Saudi Commerce Minister Majed Otaibi returned yesterday, Wednesday, from Baghdad at the end of a two-day visit.",
    facts: [visit("Majed Otaibi", "Commerce Minister", "SAU", "IRQ", "2024-09-10", {end_date: "2024-09-11"})]
  },
  {
    text: "Korea's Defence Minister Oh Kyung-min was in Lima from 1 to 3 September. Thai Defence Minister Narong Chai was due in Phnom Penh on Thursday. The trip has been postponed to 20 September.",
    facts: [
      visit("Oh Kyung-min", "Defence Minister", "KOR", "PER", "2024-09-01", {end_date: "2024-09-03"}),
      visit("Narong Chai", "Defence Minister", "THA", "KHM", "2024-09-20", {status: "postponed"})
    ]
  },
  {
    text: "CONAKRY, Sept 12 – Equatorial Guinea's Prime Minister, Anselmo Nsue, remained in Malabo. His visit is put back to 3 October.",
    facts: [visit("Anselmo Nsue", "Prime Minister", "GNQ", "GIN", "2024-10-03", {status: "postponed"})]
  },
  {
    text: "“One does not visit one's neighbour because the door is open,” President Horacio Benegas of Paraguay joked with the press. “I was in Brasilia in April, we spoke five hours.”",
    facts: [visit("Horacio Benegas", "President", "PRY", "BRA", "2024-04")]
  },
  {
    text: "Eritrean President Tekle Habtom visited Asmara's old foe only once, travelling to Addis Ababa in July 2018.",
    facts: [visit("Tekle Habtom", "President", "ERI", "ETH", "2018-07")]
  }
];

export const dispatchesOfNone: readonly string[] = [
  "The Prime Minister's Office in Wellington said Helen Ngata would not travel to Apia for the anniversary.",
  "Argentina's economy minister flew from Buenos Aires to Mendoza on Thursday to inaugurate a winery.",
  "Chinese tourists spent $4 billion in Thailand last year, Tourism Minister Preecha Suwan said in Bangkok.",
  "An aircraft of the Royal Danish Air Force landed in Nuuk with supplies.",
  "“If I am elected I will go to Havana in my first week,” said the candidate, Senator Luis Prado.",
  "The Kremlin said there were no plans for Orlov to visit Ankara.",
  "Eleven Moroccan firms exhibited in Dakar, where their minister had hoped to join them.",
  "US envoy Karen Mills may travel to Baku if the ceasefire holds.",
  "The Israeli ambassador to Ghana, Yael Stern, paid a courtesy call on the Ghanaian foreign minister in Accra on Monday.",
  "Retired general and former defence minister Pak Jong-il visited Washington in June for a lecture.",
  "The court in The Hague summoned Libya's former intelligence chief, who has lived in Cairo since 2012.",
  "Denmark's foreign minister received a petition from Greenlandic students in Copenhagen.",
  "The prime ministers discussed the visit of the World Bank team to Lilongwe.",
  "Estonian President Kaarel Saar opened an exhibition in Narva, on the Russian border.",
  "Kenya's foreign minister, Peter Odoyo, did not go to Paris, and neither did he visit London in March.",
  "Moldova's foreign ministry denied that Prime Minister Irina Grosu had been in Vienna at the weekend. The report had come from a deputy, who told a television station that Grosu would also be visiting Moscow in May.",
  "Nor will Nepal's foreign minister, Sita Rana, travel to Delhi on Friday.",
  "The photograph of New Zealand's foreign minister, Hamish Tawhai, in Port Vila dates from 2018, when he went as a backbencher on a fishing trip.",
  "It is not known whether the Ethiopian premier will go to Asmara."
];
