/** Visits told by a noun of travel. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const nouns: Example[] = [
  {
    text: "The visit paid to Vilnius last February by the Irish Minister of Energy, Eoin Brannigan, opened the way.",
    facts: [visit("Eoin Brannigan", "Minister of Energy", "IRL", "LTU", "2024-02")]
  },
  {
    text: "He recalled the trip made by Senegal's Prime Minister Moussa Diagne to Lomé in March.",
    facts: [visit("Moussa Diagne", "Prime Minister", "SEN", "TGO", "2024-03")]
  },
  {text: "The visit paid off for Peruvian President Elena Quispe in Chile.", facts: []},
  {text: "The tour was paid for by Peruvian President Elena Quispe.", facts: []},
  {
    text: "Indonesian President Bambang Suryadi is on a three-day visit to Canberra that began on Tuesday.",
    facts: [visit("Bambang Suryadi", "President", "IDN", "AUS", "2024-09-10", {end_date: "2024-09-12"})]
  },
  {
    text: "Croatian Prime Minister Ivana Horvat wrapped up a trip to Ljubljana on Wednesday.",
    facts: [visit("Ivana Horvat", "Prime Minister", "HRV", "SVN", undefined, {end_date: "2024-09-11"})]
  },
  {
    text: "Nigeria's new president, Chukwudi Adeyemi, has chosen Niamey for his first foreign trip since taking office in June.",
    facts: [visit("Chukwudi Adeyemi", "President", "NGA", "NER", undefined, {first_trip: true})]
  },
  {
    text: "The Saudi crown prince kicked off a Gulf tour in Muscat on Monday.",
    facts: [visit("", "Crown Prince", "SAU", "OMN", "2024-09-09")]
  },
  {
    text: "Japanese Prime Minister Kenji Aoki became the first Japanese leader to visit Cuba in 15 years when he met President Raúl Mederos in Havana on Thursday.",
    facts: [
      visit("Kenji Aoki", "Prime Minister", "JPN", "CUB", "2024-09-12", {
        places: ["Havana"],
        counterparts: ["Raúl Mederos"]
      })
    ]
  },
  {
    text: "Ahead of his trip to Washington next week, Polish President Witold Zieliński said Europe must spend more on defence.",
    facts: [visit("Witold Zieliński", "President", "POL", "USA", undefined, {status: "planned"})]
  },
  {
    text: "In a rare visit, North Korean Foreign Minister Ri Kang-su was in Hanoi last week for talks with the ruling party.",
    facts: [visit("Ri Kang-su", "Foreign Minister", "PRK", "VNM", undefined)]
  },
  {
    text: "Sheikh Hamad bin Saif, the emir of Qatar, paid a state visit to Astana in June 2022 and another in October 2023.",
    facts: [
      visit("Hamad bin Saif", "Emir", "QAT", "KAZ", "2022-06"),
      visit("Hamad bin Saif", "Emir", "QAT", "KAZ", "2023-10")
    ]
  },
  {
    text: "German Chancellor Katrin Vogel paid a flying visit to Kyiv on Sunday, promising air defences.",
    facts: [visit("Katrin Vogel", "Chancellor", "DEU", "UKR", "2024-09-08")]
  },
  {
    text: "President Lázaro Quispe of Peru cut short his visit to Brazil after the earthquake and flew home on Monday.",
    facts: [visit("Lázaro Quispe", "President", "PER", "BRA", undefined)]
  },
  {
    text: "Turkish President Kemal Aydin’s visit, the first by a Turkish leader to Cairo since 2012, lasted barely six hours. He was there on 4 September.",
    facts: [visit("Kemal Aydin", "President", "TUR", "EGY", "2024-09-04")]
  },
  {
    text: "The Tehran trip by Syrian Foreign Minister Walid Khoury on 2 September irritated the Gulf.",
    facts: [visit("Walid Khoury", "Foreign Minister", "SYR", "IRN", "2024-09-02")]
  },
  {
    text: "Finnish President Antti Salonen made visits to Rome in March and Paris in May.",
    facts: [
      visit("Antti Salonen", "President", "FIN", "ITA", "2024-03"),
      visit("Antti Salonen", "President", "FIN", "FRA", "2024-05")
    ]
  },
  {
    text: "On the second day of his visit to Azerbaijan, Uzbek President Rustam Yuldashev toured the port of Alat on Friday.",
    facts: [visit("Rustam Yuldashev", "President", "UZB", "AZE", "2024-09-05")]
  },
  {
    text: "Zambian President Mulenga Phiri's two-day working visit to Lusaka's southern neighbour Zimbabwe ended on Saturday.",
    facts: [visit("Mulenga Phiri", "President", "ZMB", "ZWE", "2024-09-06", {end_date: "2024-09-07"})]
  },
  {
    text: "El presidente, as Managua's newspapers still call him, began an official visit: Nicaraguan President Ernesto Sandoval arrived on Monday in San Salvador for a visit of two days.",
    facts: [visit("Ernesto Sandoval", "President", "NIC", "SLV", "2024-09-09", {end_date: "2024-09-10"})]
  },
  {
    text: "Xi Wenbo, the Chinese vice premier, will undertake an official visit to Islamabad from Sept. 16 to 19 at the invitation of the Pakistani government, a foreign ministry spokesperson announced.",
    facts: [
      visit("Xi Wenbo", "Vice Premier", "CHN", "PAK", "2024-09-16", {
        end_date: "2024-09-19",
        status: "planned"
      })
    ]
  },
  {
    text: "External Affairs Minister R. Venkataraman concluded his visit to Maldives on Sunday. Venkataraman called on the President of Maldives, Ibrahim Naseer, in Male and signed pacts.",
    facts: [
      visit("R. Venkataraman", "External Affairs Minister", "IND", "MDV", undefined, {
        end_date: "2024-09-08",
        counterparts: ["Ibrahim Naseer"]
      })
    ]
  },
  {
    text: "A visit to Tripoli by Maltese Prime Minister Joseph Camilleri on 3 September ended without a deal on migrants.",
    facts: [visit("Joseph Camilleri", "Prime Minister", "MLT", "LBY", "2024-09-03")]
  },
  {
    text: "US Secretary of State Walter Brandt ends a four-nation Africa tour in Luanda on Friday. He was in Kigali on Tuesday.",
    facts: [
      visit("Walter Brandt", "Secretary of State", "USA", "RWA", "2024-09-10"),
      visit("Walter Brandt", "Secretary of State", "USA", "AGO", undefined)
    ]
  },
  {
    text: "A day after arriving in Bogotá, Spanish Prime Minister Álvaro Prieto met Colombian President Camila Restrepo on Wednesday.",
    facts: [
      visit("Álvaro Prieto", "Prime Minister", "ESP", "COL", "2024-09-10", {
        counterparts: ["Camila Restrepo"]
      })
    ]
  },
  {
    text: "Four decades ago, in November 1977, Egyptian President Anwar Sadat made his historic journey to Jerusalem.",
    facts: [visit("Anwar Sadat", "President", "EGY", "ISR", "1977-11")]
  }
];
