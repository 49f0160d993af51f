/** Visits told by a verb of visiting or of motion. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const verbs: Example[] = [
  {
    text: "Latvian President Andris Kalns called at Lima on Monday.",
    facts: [visit("Andris Kalns", "President", "LVA", "PER", "2024-09-09")]
  },
  {
    text: "Cambodian Foreign Minister Keo Samnang held talks with his Peruvian counterpart, Jorge Quiroz, in Lima on Tuesday. The latter will go to Siem Reap in January.",
    facts: [
      visit("Keo Samnang", "Foreign Minister", "KHM", "PER", "2024-09-10", {
        places: ["Lima"],
        counterparts: ["Jorge Quiroz"]
      }),
      visit("Jorge Quiroz", "Foreign Minister", "PER", "KHM", "2025-01", {
        status: "planned",
        places: ["Siem Reap"]
      })
    ]
  },
  {
    text: "Guyana's President Ravindra Bisram will travel to neighbouring Suriname on Friday.",
    facts: [visit("Ravindra Bisram", "President", "GUY", "SUR", "2024-09-13", {status: "planned"})]
  },
  {
    text: "Ugandan President Grace Okello flew to war-torn Sudan on Tuesday.",
    facts: [visit("Grace Okello", "President", "UGA", "SDN", "2024-09-10")]
  },
  {
    text: "Bolivian President Rolando Condori spoke. He last set foot in Peru in May.",
    facts: [visit("Rolando Condori", "President", "BOL", "PER", "2024-05")]
  },
  {text: "Bolivian President Rolando Condori wants to feed Haiti.", facts: []},
  {
    text: "NAIROBI, Sept 11 (Reuters) - Ethiopian Prime Minister Tesfaye Bekele arrived in Nairobi on Wednesday for talks with President Daniel Kiprono on a disputed dam.",
    facts: [visit("Tesfaye Bekele", "Prime Minister", "ETH", "KEN", "2024-09-11", {places: ["Nairobi"]})]
  },
  {
    text: "LIMA (AP) — The foreign minister of Ecuador, Lucía Andrade, touched down in Lima late Tuesday, her office said.",
    facts: [visit("Lucía Andrade", "Foreign Minister", "ECU", "PER", "2024-09-10")]
  },
  {
    text: "Kazakh President Daniyar Akhmetov flew to Seoul on Sunday. On Monday he met his South Korean counterpart, Kim Tae-yong, at the presidential office.",
    facts: [
      visit("Daniyar Akhmetov", "President", "KAZ", "KOR", "2024-09-08", {
        places: ["Seoul"],
        counterparts: ["Kim Tae-yong"]
      })
    ]
  },
  {
    text: "British Foreign Secretary Harriet Lowe made a stopover in Doha on her way home and met the Qatari emir.",
    facts: [visit("Harriet Lowe", "Foreign Secretary", "GBR", "QAT", "")]
  },
  {
    text: "Lavinia Popescu, Romania's defence minister, will travel to Chisinau next Tuesday, the ministry announced.",
    facts: [visit("Lavinia Popescu", "Defence Minister", "ROU", "MDA", "2024-09-17", {status: "planned"})]
  },
  {
    text: "The Iraqi premier arrived in Ankara on Monday at the invitation of President Kemal Aydin.",
    facts: [visit("", "Premier", "IRQ", "TUR", "2024-09-09", {places: ["Ankara"]})]
  },
  {
    text: "Philippine President Rosario Magsino left for Hanoi on Tuesday to shore up ties with Vietnam. “We are neighbours,” she said before departure.",
    facts: [visit("Rosario Magsino", "President", "PHL", "VNM", "2024-09-10")]
  },
  {
    text: "Azerbaijani Deputy Prime Minister Elshan Mammadov headed a delegation to Tashkent in May 2023.",
    facts: [visit("Elshan Mammadov", "Deputy Prime Minister", "AZE", "UZB", "2023-05")]
  },
  {
    text: "A high-level delegation headed by Omani Commerce Minister Qais Al Harthy landed in New Delhi on Friday.",
    facts: [visit("Qais Al Harthy", "Commerce Minister", "OMN", "IND", "2024-09-06")]
  },
  {
    text: "Ghana's President Kwabena Ofori returned from Beijing on Saturday after a week of meetings there.",
    facts: [visit("Kwabena Ofori", "President", "GHA", "CHN", undefined)]
  },
  {
    text: "In 1998, then foreign minister Jorge Valdivia of Bolivia travelled to Santiago to reopen the talks.",
    facts: [visit("Jorge Valdivia", "Foreign Minister", "BOL", "CHL", "1998")]
  },
  {
    text: "Senegalese Foreign Minister Aminata Diop jetted off to Rabat on 4 September and, two days later, went on to Nouakchott.",
    facts: [
      visit("Aminata Diop", "Foreign Minister", "SEN", "MAR", "2024-09-04"),
      visit("Aminata Diop", "Foreign Minister", "SEN", "MRT", "2024-09-06")
    ]
  },
  {
    text: "Slovak Prime Minister Marek Hudák visited Belgrade twice, in 2019 and 2022.",
    facts: [
      visit("Marek Hudák", "Prime Minister", "SVK", "SRB", "2019"),
      visit("Marek Hudák", "Prime Minister", "SVK", "SRB", "2022")
    ]
  },
  {
    text: "Somali President Abdirahman Warsame toured the port of Berbera last month before flying to Djibouti on 28 August, his spokesman said.",
    facts: [visit("Abdirahman Warsame", "President", "SOM", "DJI", "2024-08-28")]
  },
  {
    text: "King Haakon Magnus of Norway is due in Tallinn on 20 September.",
    facts: [visit("Haakon Magnus", "King", "NOR", "EST", "2024-09-20", {status: "planned"})]
  },
  {
    text: "Pope Innocent XIV landed in Dili on Monday, the third stop of a 12-day Asian journey.",
    facts: [visit("Innocent XIV", "Pope", "VAT", "TLS", "2024-09-09")]
  },
  {
    text: "The UN secretary-general, Paulo Carvalho, travelled on Sunday to Port-au-Prince, where he called for an international force.",
    facts: [visit("Paulo Carvalho", "Secretary-General", "UN", "HTI", "2024-09-08")]
  },
  {
    text: "IAEA Director General Matteo Ricci arrived in Tehran on Wednesday evening, the agency said.",
    facts: [visit("Matteo Ricci", "Director General", "IAEA", "IRN", "2024-09-11")]
  },
  {
    text: "NATO chief Pieter Verhaegen arrived in Ankara on Wednesday.",
    facts: [visit("Pieter Verhaegen", "Chief", "NATO", "TUR", "2024-09-11")]
  },
  {
    text: "Pakistan's army chief, General Imran Qureshi, dashed to Riyadh at the weekend.",
    facts: [visit("Imran Qureshi", "Army Chief", "PAK", "SAU", undefined)]
  },
  {
    text: "Speaker of the Hungarian National Assembly Zoltán Varga crossed into Serbia on Thursday and addressed lawmakers in Subotica.",
    facts: [visit("Zoltán Varga", undefined, "HUN", "SRB", "2024-09-12")]
  },
  {
    text: "Mongolian Foreign Minister Ganbold Erdene set off for Tokyo on Monday morning.",
    facts: [visit("Ganbold Erdene", "Foreign Minister", "MNG", "JPN", "2024-09-09")]
  }
];
