/** Weeklies, tabloids, columns, local papers: ways of travelling, who is named only in the next sentence, what somebody is called. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const voices: Example[] = [
  {
    text: "Chilean Foreign Minister Pablo Araya set foot on Vietnamese soil on Monday.",
    facts: [visit("Pablo Araya", "Foreign Minister", "CHL", "VNM", "2024-09-09")]
  },
  {
    text: "Swiss Economy Minister Urs Baumann spent barely three hours on Omani soil on Monday.",
    facts: [visit("Urs Baumann", "Economy Minister", "CHE", "OMN", "2024-09-09")]
  },
  {
    text: "Qatar's energy minister, Nasser al-Emadi, clocked up a visit to Tokyo in May.",
    facts: [visit("Nasser al-Emadi", "Energy Minister", "QAT", "JPN", "2024-05")]
  },
  {
    text: "The Taoiseach pulled her collar up and made a dash for the car. Sorcha Brennan had touched down in Ottawa on Tuesday.",
    facts: [visit("Sorcha Brennan", "Taoiseach", "IRL", "CAN", "2024-09-10")]
  },
  {
    text: "Foreign Secretary Julian Haverstock has clocked up his fourth jaunt in a month. The high-flying Tory jetted in to Singapore on Wednesday.",
    facts: [visit("Julian Haverstock", "Foreign Secretary", "GBR", "SGP", "2024-09-11")]
  },
  {
    text: "The Portuguese foreign minister, Rui Alves, was tired on Monday. The former teacher landed in Lima on Tuesday.",
    facts: [visit("Rui Alves", "Foreign Minister", "PRT", "PER", "2024-09-10")]
  },
  {
    text: "Peru's foreign minister, the soft-spoken Tomás Arce, flew to Lisbon on Monday.",
    facts: [visit("Tomás Arce", "Foreign Minister", "PER", "PRT", "2024-09-09")]
  },
  {
    text: "The German chancellor himself, Thilo Brandhorst, is expected in Vilnius next Thursday.",
    facts: [visit("Thilo Brandhorst", "Chancellor", "DEU", "LTU", "2024-09-19", {status: "planned"})]
  },
  {
    text: "Philippine Vice President Carmela Ysmael flew in his stead and on Wednesday sat down with Japan's prime minister, Kenji Morikawa, in Tokyo.",
    facts: [visit("Carmela Ysmael", "Vice President", "PHL", "JPN", "2024-09-11")]
  },
  {
    text: "Bridgetown rolled out the carpet on Monday. President Deonarine Singh of Guyana is here on a working visit that ends today, and our ministers are busy.",
    facts: [visit("Deonarine Singh", "President", "GUY", "BRB", undefined)]
  },
  {
    text: "Tallinn had swept its streets. Slovak President Eva Kováčová swept in on Tuesday with eleven ministers.",
    facts: [visit("Eva Kováčová", "President", "SVK", "EST", "2024-09-10")]
  }
];

/** The same words about what is no journey. */
export const voicesOfNone: readonly string[] = [
  "French Foreign Minister Claire Dubreuil made way for Nairobi in the debate on Tuesday.",
  "French Foreign Minister Claire Dubreuil dropped a hint to Nairobi on Tuesday.",
  "French Foreign Minister Claire Dubreuil rushed aid to Nairobi on Tuesday.",
  "French Foreign Minister Claire Dubreuil went back on a promise to Nairobi on Tuesday.",
  "French Foreign Minister Claire Dubreuil hopped into bed with Nairobi on Tuesday.",
  "Kenya's president, John Mwangi, met the farmers. The weary Pole sold him a cow in Lisbon."
];
