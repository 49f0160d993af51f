/** Visits told at one remove: clauses about the noun, gerunds, company, groups, speakers, lists, invitations. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const clauses: Example[] = [
  {
    text: "The visit to Oslo that Latvian Foreign Minister Juris Ozols was due to pay last week has been postponed, his ministry said.",
    facts: [visit("Juris Ozols", "Foreign Minister", "LVA", "NOR", undefined, {status: "postponed"})]
  },
  {
    text: "The trip that Peruvian President Lázaro Quispe had planned to Quito was called off on Tuesday.",
    facts: [visit("Lázaro Quispe", "President", "PER", "ECU", undefined, {status: "cancelled"})]
  },
  {
    text: "Gambian President Lamin Ceesay spoke warmly of a trip which he made to Lisbon in May.",
    facts: [visit("Lamin Ceesay", "President", "GMB", "PRT", "2024-05")]
  },
  {
    text: "The visit that Jordanian Foreign Minister Sami Haddad paid to Muscat in March 2024 went unnoticed.",
    facts: [visit("Sami Haddad", "Foreign Minister", "JOR", "OMN", "2024-03")]
  },
  {
    text: "The tour returns the visit that Omani Foreign Minister Badr Al-Harthi paid to Amman in 2022.",
    facts: [visit("Badr Al-Harthi", "Foreign Minister", "OMN", "JOR", "2022")]
  },
  {
    text: "During the visit he paid to Tunis in June, Maltese Prime Minister Carmelo Borg promised more patrol boats.",
    facts: [visit("Carmelo Borg", "Prime Minister", "MLT", "TUN", "2024-06")]
  },
  {
    text: "Mr. Otabek Rahimov, Prime Minister of the Republic of Uzbekistan, held talks with H.E. Mr. Kenji Aoki, Minister for Foreign Affairs of Japan, who is making an official working visit to Uzbekistan from September 10 to 13.",
    facts: [
      visit("Kenji Aoki", "Minister for Foreign Affairs", "JPN", "UZB", "2024-09-10", {
        end_date: "2024-09-13"
      })
    ]
  },
  {
    text: "At the invitation of Indian President Arun Mehta, Malawian President Blessings Phiri is paying a state visit to India from 10 to 12 September 2024.",
    facts: [visit("Blessings Phiri", "President", "MWI", "IND", "2024-09-10", {end_date: "2024-09-12"})]
  },
  {
    text: "At the invitation of Swedish Prime Minister Erik Strand, Finnish Prime Minister Aino Laine visited Stockholm on Monday.",
    facts: [visit("Aino Laine", "Prime Minister", "FIN", "SWE", "2024-09-09")]
  },
  {
    text: "The Prime Minister of Mali, Boubacar Keïta, is to pay a two-day visit to Guinea in October at the invitation of his counterpart, Sékou Camara.",
    facts: [visit("Boubacar Keïta", "Prime Minister", "MLI", "GIN", "2024-10", {status: "planned"})]
  },
  {
    text: "Omani Foreign Minister Badr Al-Harthi toured the region in mid-July, visiting Kuwait, Qatar and Bahrain.",
    facts: [
      visit("Badr Al-Harthi", "Foreign Minister", "OMN", "KWT", "2024-07"),
      visit("Badr Al-Harthi", "Foreign Minister", "OMN", "QAT", "2024-07"),
      visit("Badr Al-Harthi", "Foreign Minister", "OMN", "BHR", "2024-07")
    ]
  },
  {
    text: "Thai Foreign Minister Prasert Chaiyo was on the road last week, visiting Vientiane.",
    facts: [visit("Prasert Chaiyo", "Foreign Minister", "THA", "LAO", "2024-09")]
  },
  {
    text: "In Dhaka, Indian Foreign Secretary Vivek Saxena concluded a two-day visit on Thursday.",
    facts: [visit("Vivek Saxena", "Foreign Secretary", "IND", "BGD", "2024-09-11", {end_date: "2024-09-12"})]
  },
  {
    text: "Norwegian Foreign Minister Ingrid Solheim is expected to travel to New Delhi in the third week of June 2025, officials said. She was last in the city in September 2022.",
    facts: [
      visit("Ingrid Solheim", "Foreign Minister", "NOR", "IND", "2025-06", {status: "planned"}),
      visit("Ingrid Solheim", "Foreign Minister", "NOR", "IND", "2022-09")
    ]
  },
  {
    text: "Croatian Prime Minister Ivana Horvat welcomed President Nurlan Omarov of Kazakhstan in Zagreb on Monday. She recalled with pleasure her own visit to Astana in May 2019.",
    facts: [
      visit("Nurlan Omarov", "President", "KAZ", "HRV", "2024-09-09"),
      visit("Ivana Horvat", "Prime Minister", "HRV", "KAZ", "2019-05")
    ]
  },
  {
    text: "Fijian Prime Minister Ratu Mara will travel to Apia, Samoa; Nuku'alofa, Tonga; and Wellington, New Zealand, October 5-10, 2024.",
    facts: [
      visit("Ratu Mara", "Prime Minister", "FJI", "WSM", "2024-10-05", {status: "planned"}),
      visit("Ratu Mara", "Prime Minister", "FJI", "TON", "2024-10", {status: "planned"}),
      visit("Ratu Mara", "Prime Minister", "FJI", "NZL", "2024-10", {status: "planned"})
    ]
  },
  {
    text: "Lithuanian President Rimas Jonaitis became the first Baltic leader to address the parliament in Canberra in March.",
    facts: [visit("Rimas Jonaitis", "President", "LTU", "AUS", "2024-03")]
  },
  {
    text: "Prime Minister Tobias Kila of Papua New Guinea will not sign the pact, although he spent three days in Beijing in July.",
    facts: [visit("Tobias Kila", "Prime Minister", "PNG", "CHN", "2024-07")]
  },
  {
    text: "Nigerien Oil Minister Salissou Ango began his second visit to Senegal this year on Monday.",
    facts: [visit("Salissou Ango", "Oil Minister", "NER", "SEN", "2024-09-09")]
  },
  {
    text: "The Lao prime minister, Bounleuth Sisouk, will repay the courtesy with an official visit to Hanoi in November.",
    facts: [visit("Bounleuth Sisouk", "Prime Minister", "LAO", "VNM", "2024-11", {status: "planned"})]
  },
  {
    text: "Kenyan Trade Minister Grace Wanjiru arrived in Kampala on Tuesday and will travel to Entebbe on Friday.",
    facts: [visit("Grace Wanjiru", "Trade Minister", "KEN", "UGA", "2024-09-10")]
  },
  {
    text: "Chilean Foreign Minister Pedro Rojas leaves on Saturday for Panama City. A stop in Bogotá has been cancelled.",
    facts: [
      visit("Pedro Rojas", "Foreign Minister", "CHL", "PAN", "2024-09-14", {status: "planned"}),
      visit("Pedro Rojas", "Foreign Minister", "CHL", "COL", "", {status: "cancelled"})
    ]
  }
];

export const company: Example[] = [
  {
    text: "US Defense Secretary Marlon Reed flew into Manila on Monday, and with him came the secretary of state, Judith Adler. The day before, they had been in Tokyo.",
    facts: [
      visit("Marlon Reed", "Defense Secretary", "USA", "PHL", "2024-09-09"),
      visit("Judith Adler", "Secretary of State", "USA", "PHL", "2024-09-09"),
      visit("Marlon Reed", "Defense Secretary", "USA", "JPN", "2024-09-08"),
      visit("Judith Adler", "Secretary of State", "USA", "JPN", "2024-09-08")
    ]
  },
  {
    text: "Spanish Prime Minister Álvaro Prieto arrived in Rabat on Wednesday. Accompanying him are Foreign Minister Lucía Ferrer and Interior Minister Jordi Puig.",
    facts: [
      visit("Álvaro Prieto", "Prime Minister", "ESP", "MAR", "2024-09-11"),
      visit("Lucía Ferrer", "Foreign Minister", "ESP", "MAR", "2024-09-11"),
      visit("Jordi Puig", "Interior Minister", "ESP", "MAR", "2024-09-11")
    ]
  },
  {
    text: "Polish President Witold Zieliński landed in Seoul on Tuesday. Defence Minister Marek Duda is accompanying the president.",
    facts: [
      visit("Witold Zieliński", "President", "POL", "KOR", "2024-09-10"),
      visit("Marek Duda", "Defence Minister", "POL", "KOR", "2024-09-10")
    ]
  },
  {
    text: "On Tuesday there landed in Asunción, with nine engineers, the Brazilian energy minister, Fernanda Lins.",
    facts: [visit("Fernanda Lins", "Energy Minister", "BRA", "PRY", "2024-09-10")]
  }
];

export const speakers: Example[] = [
  {
    text: "Kenyan President Daniel Kiprono: Mr President, ladies and gentlemen,\nI was last in Rwanda five years ago, in September 2019, when we signed the treaty.",
    facts: [visit("Daniel Kiprono", "President", "KEN", "RWA", "2019-09")]
  },
  {
    text: "Opening remarks by President Witold Zieliński of Poland\nThank you all. I visited Tallinn in March and I saw the same resolve.",
    facts: [visit("Witold Zieliński", "President", "POL", "EST", "2024-03")]
  },
  {
    text: "Prime Minister of Croatia Ivana Horvat: Thank you.\nI have accepted the invitation to come to Tirana in October for the summit.",
    facts: [visit("Ivana Horvat", "Prime Minister", "HRV", "ALB", "2024-10", {status: "planned"})]
  },
  {
    text: "Ghanaian President Kwabena Ofori invited Ivorian President Alain Kouadio to pay a state visit to Ghana in November. The invitation was accepted.",
    facts: [visit("Alain Kouadio", "President", "CIV", "GHA", "2024-11", {status: "planned"})]
  },
  {
    text: "Who is coming:\n- 20 September: Prime Minister Prasert Chaiyo of Thailand (Lima)\n- 21 September: President Witold Zieliński of Poland (Lima, Cusco)",
    facts: [
      visit("Prasert Chaiyo", "Prime Minister", "THA", "PER", "2024-09-20", {
        status: "planned",
        places: ["Lima"]
      }),
      visit("Witold Zieliński", "President", "POL", "PER", "2024-09-21", {
        status: "planned",
        places: ["Lima", "Cusco"]
      })
    ]
  }
];

/** Of the same make, and no visits. */
export const challengeLookAlikes: readonly string[] = [
  "The visit to Oslo that officials had hoped for never came about.",
  "The tribute that President Lamin Ceesay of Gambia paid to Lisbon was warm.",
  "Ghanaian President Kwabena Ofori invited Ivorian President Alain Kouadio to pay a state visit to Ghana in November. The invitation was not accepted.",
  "Ghanaian President Kwabena Ofori invited Ivorian President Alain Kouadio to visit Ghana.",
  "Moderator: Thank you, minister.\nI was in Paris last week.",
  "Question: Will you go?\nI was last in Rome in 2019, and nobody asked me.",
  "- 20 September: deadline for tenders (Lima)\n- 21 September: exports to Poland resume",
  "- 20 September: President Íñigo Yupanqui of Peru (Cusco)",
  "French President Luc Charrier flew to Nouméa on Tuesday.",
  "US Secretary of State Judith Adler visited Guam on Monday.",
  "Danish Prime Minister Mette Lund travelled to Nuuk on Friday.",
  "France has 350 soldiers in Senegal, and President Ibrahima Diop wants them out by the end of 2025.",
  "Iranian President Javad Mohammadi, who had been expected in Ashgabat before the winter, has not gone.",
  "South Korea's president has said that he would go to Pyongyang at any time if he were invited.",
  "Peruvian Foreign Minister Elena Paz and Chilean Foreign Minister Pedro Rojas spoke by phone. They had been in the same class at school.",
  "Portuguese Prime Minister Rui Lopes met Spanish Prime Minister Álvaro Prieto on the phone. He returned to Lisbon on Monday.",
  "Japanese Prime Minister Kenji Aoki spoke by phone with Kazakh President Nurlan Omarov. He recalled his visit to Hokkaido in May.",
  "The planned stop of a bus line in Lima was dropped.",
  "On July 29 the bill, which President Witold Zieliński dislikes, flew through parliament.",
  "The ministry had been visited by inspectors, working on the budget.",
  "Reports say Foreign Minister Elena Paz of Peru will go to Kabul this month.\nSpokesperson: No visit to Kabul is scheduled."
];
