/** When a visit began and how it came out, told by what stands beside it: a homecoming, an announcement of the day after, a stop put off. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const besides: Example[] = [
  {
    text: "- March 28: U.S. Defense Secretary Grant Hollister visits Manila and announces $500 million in military aid.",
    published: "2025-04-30",
    facts: [visit("Grant Hollister", "Defense Secretary", "USA", "PHL", "2025-03-28")]
  },
  {
    text: "On Monday Irish Defence Minister Drew Nolan flew to Beirut to see troops.",
    published: "2025-04-30",
    facts: [visit("Drew Nolan", "Defence Minister", "IRL", "LBN", "2025-04-28")]
  },
  {
    text: "In March the Canadian prime minister, Will Thornton, visited Oslo and addressed parliament.",
    published: "2025-04-30",
    facts: [visit("Will Thornton", "Prime Minister", "CAN", "NOR", "2025-03")]
  },
  {
    text: "President Nkurikiyinka of Rwanda returned to Kigali on Tuesday evening after a two-day state visit to Mozambique.",
    published: "2025-03-12",
    facts: [visit("Nkurikiyinka", "President", "RWA", "MOZ", "2025-03-10", {end_date: "2025-03-11"})]
  },
  {
    text: "Chilean Foreign Minister Rosa Paredes arrived back in Santiago on Monday after a three-day official visit to Vietnam.",
    published: "2025-03-12",
    facts: [visit("Rosa Paredes", "Foreign Minister", "CHL", "VNM", "2025-03-08", {end_date: "2025-03-10"})]
  },
  {
    text: "Ghana's president, Kofi Asante, flew back to Accra on Sunday night after a four-day visit to Japan.",
    published: "2025-03-12",
    facts: [visit("Kofi Asante", "President", "GHA", "JPN", "2025-03-06", {end_date: "2025-03-09"})]
  },
  {
    text: "Georgian Prime Minister Levan Abashidze returned home to Tbilisi late on Sunday after an official two-day visit to Baku.",
    published: "2025-03-12",
    facts: [visit("Levan Abashidze", "Prime Minister", "GEO", "AZE", "2025-03-08", {end_date: "2025-03-09"})]
  },
  {
    text: "YEREVAN (Agency) — Turkey's foreign minister, Kemal Arıkan, is to come to Yerevan on 16 December. Iran's energy minister, Samir Tabrizi, was supposed to arrive on Tuesday but cancelled on the eve because of fog.",
    published: "2025-12-03",
    facts: [
      visit("Samir Tabrizi", "Energy Minister", "IRN", "ARM", "2025-12-02", {status: "cancelled"}),
      visit("Kemal Arıkan", "Foreign Minister", "TUR", "ARM", "2025-12-16", {status: "planned"})
    ]
  },
  {
    text: "LUSAKA (Agency) — Zimbabwe's trade minister, Tendai Moyo, was to have come to Lusaka on Monday but cancelled at the last minute.",
    published: "2025-12-03",
    facts: [visit("Tendai Moyo", "Trade Minister", "ZWE", "ZMB", "2025-12-01", {status: "cancelled"})]
  },
  {
    text: "OSLO (Agency) — Latvia's president, Janis Ozols, was scheduled to arrive on Thursday but pulled out on Wednesday, citing a cold.",
    published: "2025-12-03",
    facts: [visit("Janis Ozols", "President", "LVA", "NOR", "2025-12-04", {status: "cancelled"})]
  },
  {
    text: 'The Thai foreign minister, Pimchanok Suriyathep, who was to have visited Naypyidaw in October, will now go "when there is somebody to see", an aide said.',
    published: "2025-11-04",
    facts: [visit("Pimchanok Suriyathep", "Foreign Minister", "THA", "MMR", "2025-10", {status: "postponed"})]
  },
  {
    text: "Jordan's prime minister, Omar Khasawneh, had been due in Rome on Monday; he will now go next month.",
    published: "2025-11-04",
    facts: [visit("Omar Khasawneh", "Prime Minister", "JOR", "ITA", "2025-11-03", {status: "postponed"})]
  },
  {
    text: "France said on Thursday that it would pull out its trainers. The announcement came a day after French armed forces minister Hélène Castagnac wrapped up a two-day visit to Cotonou, where she was received by the president.",
    published: "2026-05-14",
    facts: [
      visit("Hélène Castagnac", "Armed Forces Minister", "FRA", "BEN", "2026-05-12", {end_date: "2026-05-13"})
    ]
  },
  {
    text: "Mali signed the accord on Tuesday. The signing came two days after Russian Deputy Foreign Minister Oleg Bury visited Bamako.",
    published: "2026-05-14",
    facts: [visit("Oleg Bury", "Deputy Foreign Minister", "RUS", "MLI", "2026-05-10")]
  },
  {
    text: "The deal was announced on Monday, a day after Turkish Trade Minister Can Demir ended a three-day visit to Tripoli.",
    published: "2026-05-14",
    facts: [visit("Can Demir", "Trade Minister", "TUR", "LBY", "2026-05-08", {end_date: "2026-05-10"})]
  },
  {
    text: "Oman's deputy prime minister, Badr al-Harthy, wound up a three-day visit to Kuwait on Wednesday. From Kuwait al-Harthy was to fly to Doha on Wednesday evening for a day of talks. A stop in Bahrain, foreseen for Friday, was postponed until after Ramadan at Manama's request.",
    published: "2025-01-29",
    facts: [
      visit("Badr al-Harthy", "Deputy Prime Minister", "OMN", "KWT", "2025-01-27", {end_date: "2025-01-29"}),
      visit("Badr al-Harthy", "Deputy Prime Minister", "OMN", "QAT", "2025-01-29", {status: "planned"}),
      visit("Badr al-Harthy", "Deputy Prime Minister", "OMN", "BHR", undefined, {status: "postponed"})
    ]
  },
  {
    text: "Chilean Foreign Minister Rosa Paredes is to fly to Lima on Monday. A stop in La Paz, planned for Wednesday, has been called off.",
    published: "2025-01-29",
    facts: [
      visit("Rosa Paredes", "Foreign Minister", "CHL", "PER", "2025-02-03", {status: "planned"}),
      visit("Rosa Paredes", "Foreign Minister", "CHL", "BOL", undefined, {status: "cancelled"})
    ]
  },
  {
    text: "NIAMEY (CNA) — U.S. Deputy Secretary of State Carla Whitcombe held a second day of talks in Niger's capital on Thursday on the departure of American forces, as a fence-mending visit by Nigeria's top diplomat appeared to bear some fruit.\n\nNigeria's foreign minister, Yakubu Danladi, flew to Niamey on Monday.",
    published: "2024-05-16",
    facts: [
      visit("Carla Whitcombe", "Deputy Secretary of State", "USA", "NER", "2024-05-15"),
      visit("Yakubu Danladi", "Foreign Minister", "NGA", "NER", "2024-05-13")
    ]
  },
  {
    text: "The Prime Minister of Thailand, Kittisak Wongsawat, paid an official visit to Laos from 22 to 23 October 2025. The two sides signed six memoranda.\n\nOn Thursday, he visited the old town of Luang Prabang. H.E. Ms. Pimchanok Suriyathep, Minister of Foreign Affairs of Thailand, who accompanied the Prime Minister, held separate talks with her Lao counterpart, H.E. Mr. Sonexay Phommachan.",
    published: "2025-10-24",
    facts: [
      visit("Kittisak Wongsawat", "Prime Minister", "THA", "LAO", "2025-10-22", {end_date: "2025-10-23"}),
      visit("Pimchanok Suriyathep", "Minister of Foreign Affairs", "THA", "LAO", "2025-10-22")
    ]
  }
];

export const nothingBeside: string[] = [
  "Niamey said on Tuesday that its prime minister had no plans to attend a regional summit in Cotonou next month, despite having received an invitation.",
  "Kenya said its president had no intention of attending the summit in Kampala in June.",
  "The Bolivian president, Juan Choque, had no plans to travel to Lima in June, a spokeswoman said.",
  "Chad's president, Idriss Abakar, does not plan to attend the summit in Abuja in June.",
  "Kenya's foreign minister, John Mutua, had no wish to attend the talks in Addis Ababa on Monday, and stayed in Nairobi.",
  "Senegal has neither the means nor the desire to hold talks in Lomé, President Awa Sarr said on Monday.",
  "The guards are to arrive in Bangui a day after the vote, the president of Chad, Idriss Abakar, said.",
  "Nigeria expects its president, Ibrahim Sule, in Abuja on Friday."
];
