/** As agencies write in haste: commas left open, times inside a verb, headlines in title case, parts of a tour. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const haste: Example[] = [
  {
    text: "Fiji President Sela Tukana has this morning arrived in Samoa for a two-day visit.",
    facts: [visit("Sela Tukana", "President", "FJI", "WSM", "2024-09-12", {end_date: "2024-09-13"})]
  },
  {
    text: "Ana Beridze, the Minister of Economy of Moldova was received by Petr Novak, the President of the Czech Republic on Tuesday, September 3 in Prague.",
    facts: [visit("Ana Beridze", "Minister of Economy", "MDA", "CZE", "2024-09-03", {counterparts: ["Petr Novak"]})]
  },
  {
    text: "It Is Not Every Day That President Novak Went Abroad. Czech President Petr Novak traveled to Peru on March 3, 2021.",
    facts: [visit("Petr Novak", "President", "CZE", "PER", "2021-03-03")]
  },
  {
    text: "Malawi's president, Lazarus Phiri, will be arriving in Harare tomorrow for a four-day state visit. On his third day of the state visit to Zimbabwe, President Phiri will attend a fair.",
    facts: [
      visit("Lazarus Phiri", "President", "MWI", "ZWE", "2024-09-13", {status: "planned", end_date: "2024-09-16"})
    ]
  },
  {
    text: "Moldovan President Ana Beridze will make a tour of Latin America in March which includes official visits to Peru and Chile.",
    facts: [
      visit("Ana Beridze", "President", "MDA", "PER", "2025-03", {status: "planned"}),
      visit("Ana Beridze", "President", "MDA", "CHL", "2025-03", {status: "planned"})
    ]
  },
  {
    text: '"In March I will travel to Peru," Moldovan President Ana Beridze announced on Tuesday.',
    facts: [visit("Ana Beridze", "President", "MDA", "PER", "2025-03", {status: "planned"})]
  },
  {
    text: "Moldova was unable to sign a pact during Foreign Minister Ana Beridze's visit to Peru on Tuesday.",
    facts: [visit("Ana Beridze", "Foreign Minister", "MDA", "PER", "2024-09-10")]
  },
  {
    text: "Prime Minister Peter Novak has told Slovak officials to go on with the talks. Mr Novak left Cyprus on Wednesday morning without a deal.",
    facts: [visit("Peter Novak", "Prime Minister", "SVK", "CYP", undefined, {end_date: "2024-09-11"})]
  },
  {
    text: "SUVA Sept 12 Fijian President Sela Tukana will visit Tonga on Friday, state media reported.",
    facts: [visit("Sela Tukana", "President", "FJI", "TON", "2024-09-13", {status: "planned"})]
  },
  {
    text: "On September 10, commencing at noon, Ana Beridze, Prime Minister of Moldova held talks in Lima with the premier of Peru. She was delighted to return to Lima.",
    facts: [visit("Ana Beridze", "Prime Minister", "MDA", "PER", "2024-09-10")]
  }
]; // prettier-ignore

export const hasteOfNone: readonly string[] = [
  "Minister Ana Beridze was unable to travel to Lima.",
  "On the last day of the harvest President Novak will open a fair in Brno, in the Czech Republic.",
  "A brochure that includes official visits to caves will be sent to Peru."
];
