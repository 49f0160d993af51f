/** Bulletins, diaries and chronicles, whose items open with their day. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const bulletins: Example[] = [
  {
    text: "DIARY OF THE MINISTRY\n\nMonday. H.E. Dr. Marten Kask, Foreign Minister of Estonia, met ambassadors.\n\nTuesday. His Excellency left for Helsinki, where he is to speak on Friday.",
    facts: [visit("Marten Kask", "Foreign Minister", "EST", "FIN", "2024-09-10", {places: ["Helsinki"]})]
  },
  {
    text: "The week in Tallinn\n\nMonday, September 9. Foreign Minister Marten Kask of Estonia gave a speech.\n\nTuesday, September 10. The Estonian minister received his Georgian colleague, Nino Beridze.",
    facts: [visit("Nino Beridze", "Foreign Minister", "GEO", "EST", "2024-09-10", {counterparts: ["Marten Kask"]})]
  },
  {
    text: "Who came to Asunción\n\n- June 3: Taiwanese Foreign Minister Lin Hao visits Paraguay. He sees the dam of Itaipú in Brazil from afar.\n\n- July 9: Japanese Prime Minister Haruto Sakai arrives in Asunción for a two-day visit.",
    facts: [
      visit("Lin Hao", "Foreign Minister", "TWN", "PRY", "2024-06-03"),
      visit("Haruto Sakai", "Prime Minister", "JPN", "PRY", "2024-07-09", {end_date: "2024-07-10"})
    ]
  },
  {
    text: "September 2024\n\n### September 3\n\nGeorgian Foreign Minister Nino Beridze flew to Oslo.\n\n### September 5\n\nShe opened a school in Batumi.",
    facts: [visit("Nino Beridze", "Foreign Minister", "GEO", "NOR", "2024-09-03")]
  },
  {
    text: "He met Ms. Ola Berg, State Secretary in the Ministry of Defence of Norway, who visited Lima on Monday.",
    facts: [visit("Ola Berg", "State Secretary", "NOR", "PER", "2024-09-09")]
  },
  // the day of another journey
  {
    text: "Monday. Estonian Foreign Minister Marten Kask recalled his visit to Oslo.\n\nTuesday. The Estonian minister had been in Riga, his office said.",
    facts: [
      visit("Marten Kask", "Foreign Minister", "EST", "NOR", ""),
      visit("Marten Kask", "Foreign Minister", "EST", "LVA", "")
    ]
  }
]; // prettier-ignore

export const bulletinsOfNone: readonly string[] = [
  "DIARY\n\nMonday. H.E. Dr. Marten Kask, Foreign Minister of Estonia, met ambassadors.\n\nTuesday. His Excellency toured Tartu and Narva.",
  "Tuesday. Estonian Foreign Minister Marten Kask spoke by telephone with his Georgian colleague, Nino Beridze.",
  "2014: Estonian Foreign Minister Marten Kask resigns.",
  "The Minister of Defence of Norway read a letter in the Ministry of Defence of Norway on Monday."
];
