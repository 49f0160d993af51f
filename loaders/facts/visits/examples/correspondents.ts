/** As correspondents tell: an office held then beside the date, a day between clauses, "this city", trips put off between commas. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const correspondents: Example[] = [
  {
    text: "Paraguay's president, Ana Recalde, is no stranger. In November 2021, when she was still an opposition leader, she visited Lima.",
    facts: [visit("Ana Recalde", "President", "PRY", "PER", "2021-11")]
  },
  {
    text: "Paraguay's president, Ana Recalde, is no stranger. In November 2021, when she was still Minister of Public Works, she visited Lima.",
    facts: [visit("Ana Recalde", "Minister of Public Works", "PRY", "PER", "2021-11")]
  },
  {
    text: "Thai Prime Minister Suda Ratanaporn survived the motion. In October 2023, as deputy prime minister, she had travelled to Luang Prabang.",
    facts: [visit("Suda Ratanaporn", "Deputy Prime Minister", "THA", "LAO", "2023-10")]
  },
  {
    text: "Thai Prime Minister Suda Ratanaporn survived the motion. As deputy prime ministers often do, she travelled to Luang Prabang in October 2023.",
    facts: [visit("Suda Ratanaporn", "Prime Minister", "THA", "LAO", "2023-10")]
  },
  {
    text: "Czech President Petr Novak arrived in Tirana on Monday. In Durrës, President Novak opened a school. He had last been in Tirana in June 2021.",
    facts: [
      visit("Petr Novak", "President", "CZE", "ALB", "2024-09-09", {places: ["Tirana", "Durrës"]}),
      visit("Petr Novak", "President", "CZE", "ALB", "2021-06", {places: ["Tirana"]})
    ]
  },
  {
    text: "Moldovan President Ana Beridze has been careful. She declined an invitation to Minsk in January, has said nothing about the envoy, and on 22 October will be in Warsaw.",
    facts: [visit("Ana Beridze", "President", "MDA", "POL", "2024-10-22", {status: "planned"})]
  },
  {
    text: "Fijian President Sela Tukana will visit Tonga on Friday. Mr Tukana was also to have gone to Phnom Penh on October 14, but that trip has been postponed at Cambodia's request.",
    facts: [
      visit("Sela Tukana", "President", "FJI", "TON", "2024-09-13", {status: "planned"}),
      visit("Sela Tukana", "President", "FJI", "KHM", "2024-10-14", {status: "postponed"})
    ]
  },
  {
    text: "Fijian President Sela Tukana will go to Tonga on Friday. The trip to Apia, postponed in June, has no new date.",
    facts: [
      visit("Sela Tukana", "President", "FJI", "TON", "2024-09-13", {status: "planned"}),
      visit("Sela Tukana", "President", "FJI", "WSM", undefined, {status: "postponed"})
    ]
  },
  {
    text: "Ana Beridze, the Romanian prime minister, crossed the Prut on Tuesday and spent the afternoon in Chisinau.",
    facts: [visit("Ana Beridze", "Prime Minister", "ROU", "MDA", "2024-09-10")]
  },
  {
    text: "Minister of Foreign Affairs Petr Novak paid a visit to Albania on 9 September at the invitation of the Minister for Europe and Foreign Affairs, Elira Hoxhaj. The Czech minister thanked her. Minister Hoxhaj accepted an invitation to visit the Czech Republic in the spring of 2025.",
    facts: [
      visit("Petr Novak", "Minister of Foreign Affairs", "CZE", "ALB", "2024-09-09"),
      visit("Elira Hoxhaj", "Minister for Europe and Foreign Affairs", "ALB", "CZE", "2025", {status: "planned"})
    ]
  },
  {
    text: "SANTA CRUZ DE LA SIERRA. The president of Paraguay, Ana Recalde, arrived on Tuesday in this city with a smile.",
    facts: [visit("Ana Recalde", "President", "PRY", "BOL", "2024-09-10")]
  },
  {
    text: "VIENTIANE, Sept 12 (MW) - The two signed a pact on Wednesday as Thai Prime Minister Suda Ratanaporn began a two-day visit to her country's northern neighbour.",
    facts: [visit("Suda Ratanaporn", "Prime Minister", "THA", "LAO", "2024-09-11", {end_date: "2024-09-12"})]
  },
  {
    text: "Omani Minister of Commerce Salim al-Habsi spoke to students. It is mentioned that His Excellency visited Kuwait in May 2023.",
    facts: [visit("Salim al-Habsi", "Minister of Commerce", "OMN", "KWT", "2023-05")]
  }
]; // prettier-ignore

/** The same words of what is no visit: wishes, talk, one's own country, neighbours without a name. */
export const correspondentsOfNone: readonly string[] = [
  "Paraguay's president, Ana Recalde, is no stranger. In November 2021, when she was still an opposition leader, she did not visit Lima.",
  "Moldovan President Ana Beridze declined an invitation to Minsk in January, and on 22 October will be in Chisinau.",
  "Moldovan President Ana Beridze declined an invitation to Minsk in January.",
  "The parcel to Apia, postponed in June, has no new date.",
  "Ana Beridze, the Romanian prime minister, crossed the park on Tuesday and spent the afternoon in Bucharest.",
  "The trade fair was held at the invitation of the Minister for Europe and Foreign Affairs of Albania, Elira Hoxhaj.",
  "SANTA CRUZ DE LA SIERRA. The president of Bolivia, Ana Recalde, arrived on Tuesday in this city with a smile.",
  "Thai Prime Minister Suda Ratanaporn sent a letter to her country's northern neighbour on Wednesday.",
  "Omani Minister of Commerce Salim al-Habsi spoke to students. It is mentioned that His Excellency visited Salalah in May 2023.",
  "Omani Minister of Commerce Salim al-Habsi was surprised at the talk of an imminent visit by the Iranian foreign minister to Muscat.",
  "Nobody in Muscat believes the rumours about another visit by the Iranian foreign minister to Oman next week."
];
