import {visit} from "./example.ts";
import type {Example} from "./example.ts";

/** Who is sent or invited, who goes along, what became of an appointment, and visits told where they take place. */
export const journeys: Example[] = [
  {
    text: "Uzbek Prime Minister Sherzod Karimov was in Oslo on 20 August. Botir Rasulov, the Uzbek energy minister, who was in Oslo on the same Tuesday, brought home no deal.",
    facts: [
      visit("Sherzod Karimov", "Prime Minister", "UZB", "NOR", "2024-08-20"),
      visit("Botir Rasulov", "Energy Minister", "UZB", "NOR", "2024-08-20")
    ]
  },
  {
    text: "Mr Tshilenge, the president of the DR Congo, accepted an invitation to Brazzaville for 15 January.",
    facts: [
      {
        visitor: "Tshilenge",
        visitor_country: "COD",
        host_country: "COG",
        start_date: "2025-01-15",
        status: "planned"
      }
    ]
  },
  {
    text: "Georgia sends its prime minister, Zurab Kandelaki, to Washington on March 5.",
    facts: [
      {
        visitor: "Zurab Kandelaki",
        visitor_country: "GEO",
        host_country: "USA",
        start_date: "2025-03-05",
        status: "planned"
      }
    ]
  },
  {
    text: "National Defence Minister Cevdet Arıkboğa of Turkey went to Tripoli on Wednesday together with the Chief of the General Staff, General Metin Yalçıner.",
    facts: [
      {visitor: "Cevdet Arıkboğa", visitor_country: "TUR", host_country: "LBY", start_date: "2024-09-11"},
      {visitor: "Metin Yalçıner", visitor_country: "TUR", host_country: "LBY", start_date: "2024-09-11"}
    ]
  },
  {
    text: "Zambian President Chanda Mwale arrived in Lilongwe on Wednesday with his trade minister, Joyce Phiri.",
    facts: [
      {visitor: "Chanda Mwale", visitor_country: "ZMB", host_country: "MWI", start_date: "2024-09-11"},
      {visitor: "Joyce Phiri", visitor_country: "ZMB", host_country: "MWI", start_date: "2024-09-11"}
    ]
  },
  {
    text: "Chad Brewer, the U.S. deputy secretary of state, had been due in N'Djamena on Wednesday; the trip has been put off until March.",
    facts: [{visitor: "Chad Brewer", visitor_country: "USA", host_country: "TCD", status: "postponed"}]
  },
  {
    text: "Lord Ashcombe, Britain's armed forces minister, visited Nairobi on Friday. He did not, as planned, go on to Mogadishu.",
    facts: [
      {
        visitor: "Ashcombe",
        visitor_country: "GBR",
        host_country: "KEN",
        start_date: "2024-09-06",
        status: "made"
      },
      {visitor: "Ashcombe", visitor_country: "GBR", host_country: "SOM", status: "cancelled"}
    ]
  },
  {
    text: "Both were signed on 3 September, in Muscat, during a visit by Iraq's prime minister, Haider al-Jumaili.",
    facts: [
      {visitor: "Haider al-Jumaili", visitor_country: "IRQ", host_country: "OMN", start_date: "2024-09-03"}
    ]
  },
  {
    text: "MANILA - Japanese Defense Minister Shigeru Onodaira said here Tuesday at the end of a three-day trip that talks would begin.",
    facts: [
      {
        visitor: "Shigeru Onodaira",
        visitor_country: "JPN",
        host_country: "PHL",
        start_date: "2024-09-08",
        end_date: "2024-09-10"
      }
    ]
  },
  {
    text: "Thailand's foreign minister, Prasert Chaiyaporn, slipped into Naypyidaw on 9 July 2023.",
    facts: [
      {visitor: "Prasert Chaiyaporn", visitor_country: "THA", host_country: "MMR", start_date: "2023-07-09"}
    ]
  },
  {
    text: "The junta in Niger will receive Molly Fenwick, the US assistant secretary for African affairs, in the coming weeks.",
    facts: [{visitor: "Molly Fenwick", visitor_country: "USA", host_country: "NER", status: "planned"}]
  },
  {
    text: "Kenyan Foreign Minister Peter Otieno landed in the rain at Kenneth Kaunda International Airport on Tuesday.",
    facts: [
      {
        visitor: "Peter Otieno",
        visitor_country: "KEN",
        host_country: "ZMB",
        places: ["Lusaka"],
        status: "made"
      }
    ]
  }
];

/** Like these, and no visit. */
export const journeysOfNone: string[] = [
  "Kenya's president accepted an invitation to Uganda.",
  "South Sudan's foreign minister said that he would travel to Kampala as soon as there is something to sign.",
  "Georgia sends wine to Washington and its prime minister a letter.",
  "Kenyan President Daniel Kibet held talks in Nairobi on Wednesday with his trade minister, Joyce Phiri.",
  "Colonel Harold Estes told reporters in Constanta that the brigade was ready.",
  "The Kenyan president did not, aides said, go on to Mogadishu.",
  "Kenyan Foreign Minister Peter Otieno told a biographer of Kenneth Odhiambo that he had waited at the airport in Mombasa."
];
