/** Visits of those who are told by something else than name and office in one phrase: the dead, the last who came. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const formerVisitors: Example[] = [
  {
    text: "Zambian President Chanda Mulenga thanked the hosts. He recalled that the late President Humphrey Sinkala of Zambia had visited Gaborone in 1998.",
    facts: [visit("Humphrey Sinkala", "President", "ZMB", "BWA", "1998")]
  },
  {
    text: "The last Kuwaiti foreign minister to visit the Philippines was Sheikh Nawaf Al-Salem, in 1996.",
    facts: [visit("Nawaf Al-Salem", "Foreign Minister", "KWT", "PHL", "1996")]
  },
  {
    text: "The last Irish premier to visit Nigeria was Brian Kelly, in 2004.",
    facts: [visit("Brian Kelly", "Premier", "IRL", "NGA", "2004")]
  },
  {
    text: "The first Peruvian president to travel to Angola was Rosa Paz in May 2011.",
    facts: [visit("Rosa Paz", "President", "PER", "AGO", "2011-05")]
  },
  {
    text: "The Foreign Secretary flew to Amman on Monday, as Britain tries to be heard. Laura Pemberton, who is travelling with a small team, is due in Cairo tomorrow.",
    facts: [
      visit("Laura Pemberton", "Foreign Secretary", "GBR", "JOR", "2024-09-09"),
      visit("Laura Pemberton", "Foreign Secretary", "GBR", "EGY", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "President Kabelo Mosweu of Botswana visited Zambia on Monday. He was accompanied by the Minister of Trade, Hon. Lesego Tau, the Minister of Mines, Hon. Onkabetse Kgosi, and senior officials.",
    facts: [
      visit("Kabelo Mosweu", "President", "BWA", "ZMB", "2024-09-09"),
      visit("Lesego Tau", "Minister of Trade", "BWA", "ZMB", "2024-09-09"),
      visit("Onkabetse Kgosi", "Minister of Mines", "BWA", "ZMB", "2024-09-09")
    ]
  }
];

/** No officials any more, not the last who came, not to have come at all. */
export const noVisitors: string[] = [
  "The ousted president Omar Zawi of Libya visited Cairo in May 2022.",
  "Former Ghanaian president Kofi Addo visited Rome in May 2022.",
  "The last ship to visit Lagos was the Brian Kelly, in 2004.",
  "The next Irish premier to visit Nigeria is not known yet.",
  "The late general Omar Zawi of Libya, a smuggler in his youth, never visited Rome."
];
