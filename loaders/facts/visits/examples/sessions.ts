/** Joint sessions and what leads to them, journeys that were called off or are denied, and the way home. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const sessions: Example[] = [
  {
    text: "Lao Foreign Minister Somchai Keo led the Lao side to the 6th Joint Commission Meeting, which was held in New Delhi in October 2022.",
    facts: [visit("Somchai Keo", "Foreign Minister", "LAO", "IND", "2022-10", {places: ["New Delhi"]})]
  },
  {
    text: "Norway's defence minister, Lars Hagen, told a committee that he had informed Niger's defence minister, General Moussa Bako, of the timetable when the two met in Niamey on Saturday.",
    published: "2024-05-13",
    facts: [visit("Lars Hagen", "Defence Minister", "NOR", "NER", "2024-05-11", {places: ["Niamey"]})]
  },
  {
    text: "The second journey was that of Economy Minister Karel Novák of Czechia, who last Tuesday flew to Ljubljana and met Prime Minister Jože Kos.",
    published: "2024-05-11",
    facts: [visit("Karel Novák", "Economy Minister", "CZE", "SVN", "2024-05-07")]
  },
  {
    text: "The loan which Peru's finance minister, Rosa Quispe, asked for when she visited Brasília in April has been refused.",
    published: "2024-05-11",
    facts: [visit("Rosa Quispe", "Finance Minister", "PER", "BRA", "2024-04")]
  },
  {
    text: "The visit to Lisbon of the Angolan foreign minister, Rui Neto, foreseen for 12 June, has been postponed, with no new date.",
    published: "2024-05-15",
    facts: [visit("Rui Neto", "Foreign Minister", "AGO", "PRT", "2024-06-12", {status: "postponed"})]
  },
  {
    text: "The visit to Ottawa of Latvia's defence minister, Juris Ozols, scheduled for next month, has been called off.",
    published: "2024-05-15",
    facts: [visit("Juris Ozols", "Defence Minister", "LVA", "CAN", "2024-06", {status: "cancelled"})]
  },
  {
    text: "Kenyan President Juma Otieno's planned trip to Kigali in April was cancelled because of floods.",
    published: "2024-05-11",
    facts: [visit("Juma Otieno", "President", "KEN", "RWA", "2024-04", {status: "cancelled"})]
  },
  {
    text: "The Angolan foreign minister, Rui Neto, left Luanda this Wednesday for Praia. On Sunday he moves on to Bissau, with equal purpose.",
    published: "2024-05-15",
    facts: [
      visit("Rui Neto", "Foreign Minister", "AGO", "CPV", "2024-05-15"),
      visit("Rui Neto", "Foreign Minister", "AGO", "GNB", "2024-05-19", {status: "planned"})
    ]
  },
  {
    text: "LUSAKA: Foreign Minister Grace Mwale, meanwhile, returned home from Harare on Friday.",
    published: "2024-05-11",
    facts: [visit("Grace Mwale", "Foreign Minister", "ZMB", "ZWE", "", {end_date: "2024-05-10"})]
  },
  {
    text: "Vietnamese Prime Minister Khai thanked the Peruvian envoy for the warm reception given to Deputy Foreign Minister Do Minh Anh during her working visit to Peru on March 12-13.",
    published: "2024-05-11",
    facts: [visit("Do Minh Anh", "Deputy Foreign Minister", "VNM", "PER", "2024-03-12")]
  },
  {
    text: "The British Defence Secretary, Ann Cole, will visit Latvia on 19 May. Her programme includes talks in Riga and a tour of the Adazi base, where she will see troops train.",
    published: "2024-05-11",
    facts: [visit("Ann Cole", "Defence Secretary", "GBR", "LVA", "2024-05-19", {status: "planned"})]
  },
  {
    text: "When Dinesh Prasad Bhatta chose Bangladesh over India for his first foreign journey as Nepal's prime minister, commentators talked. Bhatta was in Dhaka from 16 to 18 February.",
    published: "2024-05-11",
    facts: [visit("Dinesh Prasad Bhatta", "Prime Minister", "NPL", "BGD", "2024-02-16")]
  },
  {
    text: "It was the one fruit of Sherzod Karimov's trip to Bishkek on Tuesday. The Uzbek prime minister stayed for less than eight hours.",
    published: "2024-05-11",
    facts: [visit("Sherzod Karimov", "Prime Minister", "UZB", "KGZ", "2024-05-07")]
  },
  {
    text: "THE Taoiseach scoffed four custard tarts as he got down to business in sunny Lisbon.\n\nNiall Corran touched down in the Portuguese capital on Wednesday and met his opposite number, Duarte Mendes.\n\nOn Thursday the Taoiseach jetted on to Luxembourg, where he met PM Claude Wagner over a salad.",
    published: "2024-05-11",
    facts: [
      visit("Niall Corran", "Taoiseach", "IRL", "PRT", "2024-05-08"),
      visit("Niall Corran", "Taoiseach", "IRL", "LUX", "2024-05-09")
    ]
  },
  {
    text: "The deputy prime minister for reintegration, Ion Rusu, told a TV show in Chisinau that he would fly to Vienna on Friday.",
    published: "2024-05-11",
    facts: [visit("Ion Rusu", undefined, "MDA", "AUT", "2024-05-17", {status: "planned"})]
  },
  {
    // whose president he is the text does not tell: Petén and Izabal are his own
    text: "President Ricardo Montero spent two days in Tegucigalpa. US troops and Americans are stationed at a base, where around 600 US soldiers serve. Montero himself left on Friday for Petén and Izabal, where he will open a school.",
    published: "2024-05-11",
    facts: [{visitor: "Ricardo Montero", host_country: "HND", places: ["Tegucigalpa"]}]
  }
];

/** Questions, denials, who stayed away, and who only tells of a meeting. */
export const sessionsOfNone: (Example | string)[] = [
  "Peru's finance minister, Rosa Quispe, was asked for comment on whether she had visited Brasília in April.",
  "There is no truth in reports that Ghana's foreign minister, Kofi Addai, is to travel to Abidjan in the coming weeks, a spokesman said.",
  "Kenyan Trade Minister Joy Atieno, who on May 3 was to fly to Kigali but fell ill, rested at home.",
  "Norway's defence minister, Lars Hagen, told Niger's defence minister, Moussa Bako, of it when the two met online on Saturday.",
  "Norway's defence minister, Lars Hagen, told Nigerian envoy Bola Ade and Niger's defence minister, Moussa Bako, of it when the two met in Niamey on Saturday.",
  "Somchai Keo, the Lao foreign minister, led the Lao side to victory over a team from Delhi in the final.",
  "Lao Foreign Minister Somchai Keo led the Lao side at a meeting held in Vientiane in April.",
  "LUSAKA: Foreign Minister Grace Mwale returned home from Livingstone on Friday.",
  "Tom Reyes wrote of her first journey as Nepal's prime minister, and of what she ate in Delhi.",
  "Peter Kamau reported on her first trip as Nepal's prime minister to Lima on Monday.",
  "Rosa Medina hosted in Lima on Monday his first foreign trip as Nepal's prime minister.",
  "Singer Ana Ruiz gave her first concert as Peru's ambassador of song in Quito.",
  "The ministry moves on Sunday to Bissau Street, said Angola's foreign minister, Rui Neto."
];
