import {visit} from "./example.ts";
import type {Example} from "./example.ts";

/** As papers and ministries print it: days between auxiliary and verb, long offices, stays told behind "who". */
export const printed: Example[] = [
  {
    text: "The President of Sierra Leone, Sorie Kabbah, will on Monday, 16th September, depart Lungi for Ghana.",
    facts: [visit("Sorie Kabbah", "President", "SLE", "GHA", "2024-09-16", {status: "planned"})]
  },
  {
    text: "The President of Zambia, Mutale Sakala, will on Monday, September 16, visit Ghana.",
    facts: [visit("Mutale Sakala", "President", "ZMB", "GHA", "2024-09-16", {status: "planned"})]
  },
  {
    text: "Namibia's foreign minister, Ruth Amupolo, will on 20 September 2024, travel to Ghana.",
    facts: [visit("Ruth Amupolo", "Foreign Minister", "NAM", "GHA", "2024-09-20", {status: "planned"})]
  },
  {
    text: "Foreign Minister of Ghana Kofi Asempa welcomed on Thursday Rui Portelinha, foreign minister of Portugal, who has been since Wednesday on a two-day official visit to Ghana.",
    facts: [visit("Rui Portelinha", "Foreign Minister", "PRT", "GHA")]
  },
  {
    text: "Foreign Minister of Ghana Kofi Asempa will meet Rui Portelinha, foreign minister of Portugal, who from Monday to Wednesday will be on an official visit to Accra.",
    facts: [visit("Rui Portelinha", "Foreign Minister", "PRT", "GHA", "2024-09-16", {end_date: "2024-09-18", status: "planned"})] // prettier-ignore
  },
  {
    text: "The Minister for Foreign Affairs, Sugar Industry and Youth of Fiji, Hon. Semi Ratuva, visited Samoa on Monday.",
    facts: [visit("Semi Ratuva", undefined, "FJI", "WSM", "2024-09-09")]
  },
  {
    text: "SUVA - The Minister for Foreign Affairs, Trade and iTaukei Affairs, Semi Ratuva, visited Samoa on Monday.",
    facts: [visit("Semi Ratuva", undefined, "FJI", "WSM", "2024-09-09")]
  }
];

export const printedOfNone = [
  // an invitation with a long name between it and the visit
  "The Portuguese minister handed the president of Romania an invitation of the President of the Republic, Teresa Vilhena, for a visit of State to Portugal «when it be opportune».",
  "The talks will be on Monday, September 16, visit sources said in Ghana.",
  "Accra will on Monday, officials say, trade cocoa with Togo.",
  "Romania's defence minister, Ion Vladu, who since Monday has been ill, missed a visit to Portugal."
];
