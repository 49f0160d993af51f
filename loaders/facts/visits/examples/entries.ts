/** Entries of diaries and lists, guests who are expected, and days told by what else happens on them. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const entries: Example[] = [
  {
    text: "The week of the president of Latvia, Janis Ozols\n\nMonday, 10 March. President Ozols received the credentials of four ambassadors.\n\nWednesday, 12 March. The President visited Vilnius and met the Lithuanian premier.\n\nFriday, 14 March. Latvian Foreign Minister Ieva Kalnina travelled to Tbilisi.",
    published: "2025-03-20",
    facts: [
      visit("Janis Ozols", "President", "LVA", "LTU", "2025-03-12"),
      visit("Ieva Kalnina", "Foreign Minister", "LVA", "GEO", "2025-03-14")
    ]
  },
  {
    text: "FACTBOX: Visits to the Philippines\n\nThe Philippines is host to about 9,000 U.S. soldiers. The Philippines and Japan signed a pact last year. Here is who has come to the Philippines.\n\n- March 28: U.S. Defense Secretary Grant Hollister visits Manila. He also saw troops in Hawaii on the way.\n\n- April 29: Japanese Prime Minister Shinobu Takamatsu arrives for a two-day visit and meets President Leandro Bautista.\n\n- A visit by German Defense Minister Ulrike Sanders, planned for this month, was called off after the election in Berlin.",
    published: "2025-04-30",
    facts: [
      visit("Grant Hollister", "Defense Secretary", "USA", "PHL", "2025-03-28"),
      visit("Shinobu Takamatsu", "Prime Minister", "JPN", "PHL", "2025-04-29", {end_date: "2025-04-30"}),
      visit("Ulrike Sanders", "Defense Minister", "DEU", "PHL", "2025-04", {status: "cancelled"})
    ]
  },
  {
    text: "Nigeria's foreign minister, Yakubu Danladi, flew to Niamey on Monday and left the next morning after meeting his opposite number, Moussa Harouna.",
    published: "2024-05-16",
    facts: [visit("Yakubu Danladi", "Foreign Minister", "NGA", "NER", "2024-05-13", {end_date: "2024-05-14"})]
  },
  {
    text: "Irish Defence Minister Drew Nolan landed in Beirut on Sunday and flew home the next evening.",
    published: "2024-05-16",
    facts: [visit("Drew Nolan", "Defence Minister", "IRL", "LBN", "2024-05-12", {end_date: "2024-05-13"})]
  },
  {
    text: "Ghana's trade minister, Kofi Asante, is to visit Lomé on Saturday for a fair and remain until Tuesday.",
    published: "2024-05-16",
    facts: [
      visit("Kofi Asante", "Trade Minister", "GHA", "TGO", "2024-05-18", {
        end_date: "2024-05-21",
        status: "planned"
      })
    ]
  },
  {
    text: "Kosovo's prime minister, Lirie Gashi, had been in Vienna in December. This Friday she expects the Albanian prime minister, Dritan Hoxhaj, in Pristina.",
    published: "2026-04-23",
    facts: [
      visit("Lirie Gashi", "Prime Minister", "XKX", "AUT", "2025-12"),
      visit("Dritan Hoxhaj", "Prime Minister", "ALB", "XKX", "2026-04-24", {status: "planned"})
    ]
  },
  {
    text: "On Monday Slovenia's foreign minister, Ana Kranjc, expects her Croatian colleague, Ivo Babić, in Ljubljana for talks on fishing.",
    published: "2026-04-23",
    facts: [visit("Ivo Babić", "Foreign Minister", "HRV", "SVN", "2026-04-27", {status: "planned"})]
  },
  {
    text: "In May he expects Moldova's president, Ion Rusu, in Bucharest, Romanian Prime Minister Radu Popa said.",
    published: "2026-04-23",
    facts: [visit("Ion Rusu", "President", "MDA", "ROU", "2026-05", {status: "planned"})]
  },
  {
    text: "A border treaty will be signed in Bishkek in the second half of September, when Tajik President Rustam Nazarzoda is to make a state visit.",
    published: "2024-07-02",
    facts: [visit("Rustam Nazarzoda", "President", "TJK", "KGZ", "2024-09", {status: "planned"})]
  },
  {
    text: "The pact is to be signed in Nairobi in the first week of August, when Ethiopian Prime Minister Dawit Bekele is to pay a visit.",
    published: "2024-07-02",
    facts: [visit("Dawit Bekele", "Prime Minister", "ETH", "KEN", "2024-08", {status: "planned"})]
  },
  {
    text: "The President of Kazakhstan, Marat Abdrakhmanov, paid an official visit to Turkmenistan from 20 to 21 November 2023. The talks, which were held in Ashgabat, were attended by the Minister of Foreign Affairs of Kazakhstan, Dana Zhaksylykova, who also met separately with her colleague, Rashid Gurbanov.",
    published: "",
    facts: [
      visit("Marat Abdrakhmanov", "President", "KAZ", "TKM", "2023-11-20", {end_date: "2023-11-21"}),
      visit("Dana Zhaksylykova", "Minister of Foreign Affairs", "KAZ", "TKM", undefined)
    ]
  }
];

export const entriesOfNone: string[] = [
  "Monday. It rained in Lima all day, the president, Ana Rojas, wrote.",
  "On Friday Moldova's president, Ion Rusu, expects the Romanian premier, Radu Popa, to call an election.",
  "The talks, which were held in Astana, were attended by the Kazakh energy minister, Oleg Kim.",
  "- March 28: Kenya's president, John Mutua, visits Mombasa. He also saw troops in Garissa."
];
