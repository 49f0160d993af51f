/** Visits denied, supposed or left in the air beside such as were made, and stays told by their end. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const published = "2024-05-23";

export const traps: Example[] = [
  {
    text: 'ADDIS ABABA — Djibouti on Wednesday dismissed as "kitchen gossip" reports that its foreign minister, Ali Robleh, had flown to Asmara at the weekend. He did go to Cairo on Monday.',
    published,
    facts: [visit("Ali Robleh", "Foreign Minister", "DJI", "EGY", "2024-05-20")]
  },
  {
    text: "Malta's government rejected as fantasy a newspaper's claim that Prime Minister Joseph Borg had visited Tripoli last week. Borg visited Tunis on Tuesday.",
    published,
    facts: [visit("Joseph Borg", "Prime Minister", "MLT", "TUN", "2024-05-21")]
  },
  {
    text: "Malta's government rejected reports of a rift. Prime Minister Joseph Borg denied talk of an early vote and flew to Tunis on Tuesday.",
    published,
    facts: [visit("Joseph Borg", "Prime Minister", "MLT", "TUN", "2024-05-21")]
  },
  {
    text: 'Reports of a secret visit to Yangon last weekend by Thai Foreign Minister Somchai Rattana were "pure invention", his office said. Somchai will travel to Vientiane on Friday.',
    published,
    facts: [visit("Somchai Rattana", "Foreign Minister", "THA", "LAO", "2024-05-24", {status: "planned"})]
  },
  {
    text: "Thai Foreign Minister Somchai Rattana travelled to Yangon on Monday and said that reports of a coup were false.",
    published,
    facts: [visit("Somchai Rattana", "Foreign Minister", "THA", "MMR", "2024-05-20")]
  },
  {
    text: "Had the talks gone better, Armenian Foreign Minister Aram Sarkissian would now be on his way to Baku. He flew to Tbilisi instead on Wednesday.",
    published,
    facts: [visit("Aram Sarkissian", "Foreign Minister", "ARM", "GEO", "2024-05-22")]
  },
  {
    text: "Nepali Prime Minister Bishnu Adhikari's long-awaited trip to Delhi remains in the air: he has been invited twice. He leaves for Beijing on June 2.",
    published,
    facts: [visit("Bishnu Adhikari", "Prime Minister", "NPL", "CHN", "2024-06-02", {status: "planned"})]
  },
  {
    text: "No date has been set for Prime Minister Tarek Haddad's trip to Ankara, Tunisia's government said. Haddad travelled to Algiers on Tuesday.",
    published,
    facts: [visit("Tarek Haddad", "Prime Minister", "TUN", "DZA", "2024-05-21")]
  },
  {
    text: "Foreign Minister Osman Tekle of Eritrea spent two days in Khartoum this week, returning on Wednesday.",
    published,
    facts: [visit("Osman Tekle", "Foreign Minister", "ERI", "SDN", "2024-05-21", {end_date: "2024-05-22"})]
  },
  {
    text: "Chilean Foreign Minister Ana Rojas was in La Paz for two days and flew home on Tuesday.",
    published,
    facts: [visit("Ana Rojas", "Foreign Minister", "CHL", "BOL", "2024-05-20", {end_date: "2024-05-21"})]
  },
  {
    text: "At the close of Czech Prime Minister Pavel Novotny's three-day visit to Tallinn on Tuesday a statement was issued.",
    published,
    facts: [visit("Pavel Novotny", "Prime Minister", "CZE", "EST", "2024-05-19", {end_date: "2024-05-21"})]
  },
  {
    text: "BRAZZAVILLE — The foreign minister of the Republic of Congo, Christophe Mabiala, left for Brazzaville on Wednesday after two days in the Angolan capital.",
    published,
    facts: [
      visit("Christophe Mabiala", "Foreign Minister", "COG", "AGO", "2024-05-21", {end_date: "2024-05-22"})
    ]
  },
  {
    text: "Japanese Foreign Minister Kenji Mori is due in Hanoi on Saturday, and from there will fly to Vientiane on Monday.",
    published,
    facts: [
      visit("Kenji Mori", "Foreign Minister", "JPN", "VNM", "2024-05-25", {status: "planned"}),
      visit("Kenji Mori", "Foreign Minister", "JPN", "LAO", "2024-05-27", {status: "planned"})
    ]
  },
  {
    text: "The talks were held in Basra. Iran's oil minister, Javad Karimi, spent Monday in the Iraqi port.",
    published,
    facts: [visit("Javad Karimi", "Oil Minister", "IRN", "IRQ", "2024-05-20", {places: ["Basra"]})]
  },
  {
    text: "LUANDA — The delegation from Bissau, led by Guinea-Bissau's fisheries minister, Aissatu Camara, was met at the airport on Monday by the banner of Equatorial Guinea.",
    published,
    facts: [visit("Aissatu Camara", "Fisheries Minister", "GNB", "AGO", "2024-05-20")]
  },
  {
    text: "ASUNCION — Uruguayan President Martin Echegoyen arrived in the Paraguayan capital on Monday for a two-day visit. He travelled with his economy minister, Ines Larranaga.",
    published,
    facts: [
      visit("Martin Echegoyen", "President", "URY", "PRY", "2024-05-20", {end_date: "2024-05-21"}),
      visit("Ines Larranaga", "Economy Minister", "URY", "PRY", "2024-05-20", {end_date: "2024-05-21"})
    ]
  },
  {
    text: "Barbadian Foreign Minister Georgia Clarke's first trip abroad took her to Port of Spain on Monday, for talks with the prime minister, and on to Georgetown two days later.",
    published,
    facts: [
      visit("Georgia Clarke", "Foreign Minister", "BRB", "TTO", "2024-05-20"),
      visit("Georgia Clarke", "Foreign Minister", "BRB", "GUY", "2024-05-22")
    ]
  },
  {
    text: "Hungary's foreign minister, Zsombor Talas, went only to Banja Luka, on Wednesday a week ago.",
    published,
    facts: [visit("Zsombor Talas", "Foreign Minister", "HUN", "BIH", "2024-05-15")]
  },
  {
    text: "Afghan special representative Noorullah Hotak is to come to Islamabad next week for a further round, on Friday.",
    published: "2024-05-22",
    facts: [
      visit("Noorullah Hotak", "Special Representative", "AFG", "PAK", "2024-05-31", {status: "planned"})
    ]
  },
  {
    text: "Cuban Foreign Minister Raul Perez left Windhoek on Tuesday after a stay of three days.",
    published,
    facts: [visit("Raul Perez", "Foreign Minister", "CUB", "NAM", "2024-05-19", {end_date: "2024-05-21"})]
  },
  {
    text: "The Swiss foreign minister, Urs Keller, who was expected in Skopje on Monday, did not come. He had last been there in October 2022.",
    published,
    facts: [visit("Urs Keller", "Foreign Minister", "CHE", "MKD", "2022-10")]
  },
  {
    text: "Somali Prime Minister Hassan Warsame flew straight to Asmara on Wednesday, without the stop in Djibouti that had been announced.",
    published,
    facts: [visit("Hassan Warsame", "Prime Minister", "SOM", "ERI", "2024-05-22")]
  },
  {
    text: "Egypt's president, Tarek Mansour, whom Sudan had invited in April, came to Port Sudan on Monday.",
    published,
    facts: [visit("Tarek Mansour", "President", "EGY", "SDN", "2024-05-20")]
  }
];

export const trapsOfNone = [
  "A newspaper in Windhoek claimed that Zambian President Mutale Banda had slipped into Namibia on Saturday for an operation.",
  "Botswana's foreign minister, Kgosi Moeti, was to have been in Harare on Tuesday but stayed at home with a fever.",
  "A visit to Moscow by Serbian President Milan Petrovic remains pending.",
  "If all had gone to plan, President Dumas of Haiti would be in Kingston today.",
  "Talk of a trip to Caracas by Guyanese President Moses Singh is baseless, an aide said.",
  'President Adolphe Tshiamala of the Democratic Republic of Congo has not been to Rwanda since 2019, and he would go there, an aide said, "when fish have feathers".',
  "Brushing aside rumours that she had been to Pyongyang, South Korean Foreign Minister Park Ji-won spoke of rice.",
  "The prime minister's trip to Ankara has yet to be scheduled, Tunisia's government said."
];
