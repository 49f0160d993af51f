/** Visits that are told of in passing as still to come, and what is denied or told of another day. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const planned = {status: "planned"} as const;

export const ahead: Example[] = [
  {
    text: "Bangladesh's Prime Minister Anis Talukder promised they would be first in the queue when he visits Kuwait in July.",
    facts: [visit("Anis Talukder", "Prime Minister", "BGD", "KWT", "2025-07", planned)]
  },
  {
    text: "The sides discussed the visit of Mongolian Prime Minister Dorj Bold to Seoul, which is to take place in May 2025.",
    facts: [visit("Dorj Bold", "Prime Minister", "MNG", "KOR", "2025-05", planned)]
  },
  {
    text: "The visit of Mongolian Prime Minister Dorj Bold to Seoul, which will take place on 3 October, was discussed.",
    facts: [visit("Dorj Bold", "Prime Minister", "MNG", "KOR", "2024-10-03", planned)]
  },
  {
    text: "Slovenian Foreign Minister Jan Dolenc met his Chilean colleague, Ana Soto. The agreement will be signed in Santiago in October, during a visit that Minister Dolenc has accepted to make.",
    facts: [visit("Jan Dolenc", "Foreign Minister", "SVN", "CHL", "2024-10", planned)]
  },
  {
    text: "MAPUTO - The Rwandan Minister of Foreign Affairs, Claudine Uwase, is awaited here on the 20th.",
    facts: [visit("Claudine Uwase", "Minister of Foreign Affairs", "RWA", "MOZ", "2024-09-20", planned)]
  },
  {
    text: "Peruvian President Luis Ramos, who put off a trip to Nairobi in March after a flood, has accepted an invitation to make it in October, the Kenyan president, Daniel Otieno, said.",
    facts: [
      visit("Luis Ramos", "President", "PER", "KEN", "2024-03", {status: "postponed"}),
      visit("Luis Ramos", "President", "PER", "KEN", "2024-10", planned)
    ]
  },
  {
    text: "ACCRA, Sept 12 (Agency) - Dutch Trade Minister Anna Vos arrived in Ghana on Thursday for a two-day visit. She met her counterpart, Kofi Ofosu, in Accra and travels to the port of Tema on Friday, when the two are due to sign a memorandum.",
    facts: [visit("Anna Vos", "Trade Minister", "NLD", "GHA", "2024-09-12", {end_date: "2024-09-13"})]
  },
  {
    text: "The Minister of Tourism of Cape Verde, Nuno Soares, travels on Friday to Lisbon.",
    published: "",
    facts: [visit("Nuno Soares", "Minister of Tourism", "CPV", "PRT", undefined, planned)]
  },
  // the date stands between the country and who says so
  {
    text: "Ratu Vakatawa, the Fijian finance minister, will make an official visit to Porto, Portugal, on the 24th, state media reported.",
    facts: [visit("Ratu Vakatawa", "Finance Minister", "FJI", "PRT", "2024-09-24", planned)]
  },
  {
    text: "President Pedro Ruiz of Peru is scheduled to fly to the Slovenian capital, Ljubljana, in November, officials said.",
    facts: [visit("Pedro Ruiz", "President", "PER", "SVN", "2024-11", planned)]
  },
  {
    text: "Agnes Phiri, the Zambian defence minister, who flew to the Ghanaian capital, Accra, on Tuesday evening, called for calm.",
    facts: [visit("Agnes Phiri", "Defence Minister", "ZMB", "GHA", "2024-09-10")]
  },
  // the time opens the sentence, with no comma
  {
    text: "On Saturday Ana Quispe, the Algerian interior minister, is to make a trip to Norway, officials said.",
    facts: [visit("Ana Quispe", "Interior Minister", "DZA", "NOR", "2024-09-14", planned)]
  },
  {
    text: "From 20 to 22 September Malagasy President Luis Rabe is scheduled to come to Santo Domingo, officials said.",
    facts: [visit("Luis Rabe", "President", "MDG", "DOM", "2024-09-20", planned)]
  },
  {
    text: "On the 24th Kenya's president, Omar Kibet, is to start an official trip to Antananarivo, the foreign ministry said.",
    facts: [visit("Omar Kibet", "President", "KEN", "MDG", "2024-09-24", planned)]
  },
  {
    text: "Tomorrow, the Georgian defence minister, Elena Vargas, will set out for the Macedonian city of Ohrid.",
    facts: [visit("Elena Vargas", "Defence Minister", "GEO", "MKD", "2024-09-13", planned)]
  },
  {
    text: "Latvian Foreign Minister Park Ji-hoon plans to pass through Hanoi on Saturday.",
    facts: [visit("Park Ji-hoon", "Foreign Minister", "LVA", "VNM", "2024-09-14", planned)]
  },
  {
    text: "Fijian Finance Minister Ilir Gashi will not travel to the Icelandic city of Akureyri on Saturday as planned.",
    facts: [visit("Ilir Gashi", "Finance Minister", "FJI", "ISL", "2024-09-14", {status: "cancelled"})]
  }
];

export const aheadOfNone: (Example | string)[] = [
  "Solomon Islands Prime Minister Ezekiel Manea denied he had been to Canberra in secret this month.",
  "Kenya's foreign minister, Rose Otieno, denied she had visited Kigali on Monday.",
  "Flights and travels to Lisbon on Friday were cheap, said Portuguese Tourism Minister Nuno Soares.",
  "Kenya's foreign minister, Rose Otieno, always smiles when she visits a school in Kisumu in July."
];
