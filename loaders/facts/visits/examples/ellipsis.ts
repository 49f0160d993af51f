/** What the words leave out, since the text has said it: where, who goes on, who sits in the aircraft. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const ellipsis: Example[] = [
  {
    text: "The Greek defence minister, Stavros Mavros, was in Nicosia last month. Edward Hale, Britain's Europe minister, called in June.",
    facts: [
      visit("Stavros Mavros", "Defence Minister", "GRC", "CYP", "2024-08"),
      visit("Edward Hale", "Europe Minister", "GBR", "CYP", "2024-06")
    ]
  },
  {
    text: "Kenyan Interior Minister Peter Mwangi is expected in Port-au-Prince on Sept. 20. U.S. Secretary of State Paul Grant, who visited in May, had floated the idea.",
    facts: [
      visit("Peter Mwangi", "Interior Minister", "KEN", "HTI", "2024-09-20", {status: "planned"}),
      visit("Paul Grant", "Secretary of State", "USA", "HTI", "2024-05")
    ]
  },
  {
    text: "Indian Prime Minister R. K. Sen paid an official visit to Addis Ababa in June 2012. Indian External Affairs Minister Sunil Rao was to visit in August 2021, but the visit was postponed.",
    facts: [
      visit("R. K. Sen", "Prime Minister", "IND", "ETH", "2012-06"),
      visit("Sunil Rao", "External Affairs Minister", "IND", "ETH", "2021-08", {status: "postponed"})
    ]
  },
  {
    text: "Japanese Defense Minister Ryosuke Hata wrapped up a visit to the Philippines on Tuesday. Hata and his Philippine counterpart, Ernesto Cruz, told a news conference that lawyers were reviewing the text. The minister flies to Jakarta on Friday.",
    facts: [
      visit("Ryosuke Hata", "Defense Minister", "JPN", "PHL"),
      visit("Ryosuke Hata", "Defense Minister", "JPN", "IDN", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "Finnish President Matti Laine's plane landed at Warsaw's military airport on Monday.",
    facts: [visit("Matti Laine", "President", "FIN", "POL", "2024-09-09")]
  },
  {
    text: "The last minister to come to La Paz was China's Commerce Minister Wang Qiang, in 2017.",
    facts: [visit("Wang Qiang", "Commerce Minister", "CHN", "BOL", "2017")]
  },
  {
    text: "Colombia's foreign minister, Rosa Prado, cancelled an earlier trip to Quito in May.",
    facts: [visit("Rosa Prado", "Foreign Minister", "COL", "ECU", "2024-05", {status: "cancelled"})]
  },
  {
    text: "“My visit to Madrid in May opened a door,” Colombia's vice president, Lucía Arango, said.",
    facts: [visit("Lucía Arango", "Vice President", "COL", "ESP", "2024-05")]
  },
  {
    text: "Kathmandu, Sept 12 (HPT) Bangladesh's Power Minister Shafiqul Miah arrived here on Tuesday.",
    facts: [visit("Shafiqul Miah", "Power Minister", "BGD", "NPL", "2024-09-10")]
  },
  {
    text: "EU Enlargement Commissioner Petra Novak was back in Skopje on Monday.",
    facts: [visit("Petra Novak", "Enlargement Commissioner", "EU", "MKD", "2024-09-09")]
  },
  {
    text: "On Monday Federal Minister of Defence of Germany Klaus-Peter Brandt visited Vilnius.",
    facts: [visit("Klaus-Peter Brandt", "Federal Minister of Defence", "DEU", "LTU", "2024-09-09")]
  }
];

export const ellipsisOfNone: string[] = [
  "Angola's president, João Neto, spoke in Luanda. The Angolan finance minister, Rosa Dias, came to power in June.",
  "Polish Prime Minister Jan Wolski called in June for sanctions on Belarus.",
  "The trade minister of Chile, Ana Soto, called on Peru in May to lift the ban.",
  "Peru's president, Alan Quispe, visited flood victims in May.",
  "Ghana's president, Kofi Badu, drove his car to the market in Kumasi on Monday.",
  "The first minister to be dismissed by Kenya's president was Health Minister Jane Otieno, in Mombasa.",
  "In Nairobi the talks dragged on. Kenya's foreign minister, Peter Otieno, came in May to the conclusion that they had failed."
];
