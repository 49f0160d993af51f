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
  },
  {
    text: "Prime Minister Jan Wolski of Poland flew to Białystok in June. Latvia's interior minister, Jānis Ozols, toured the closed crossing at Kuźnica on 24 August.",
    facts: [visit("Jānis Ozols", "Interior Minister", "LVA", "POL", "2024-08-24")]
  },
  {
    text: "Visits from Hungary to Kazakhstan: President Katalin Szabo (2015, 2021); Prime Minister Gergely Farkas (March 2018).",
    facts: [
      visit("Katalin Szabo", "President", "HUN", "KAZ", "2015"),
      visit("Katalin Szabo", "President", "HUN", "KAZ", "2021"),
      visit("Gergely Farkas", "Prime Minister", "HUN", "KAZ", "2018-03")
    ]
  },
  {
    text: "Australian Defence Minister Karen Whitlock met Fiji's premier, Ratu Seru, in Suva on Monday. From there she goes on to Wellington.",
    facts: [
      visit("Karen Whitlock", "Defence Minister", "AUS", "FJI", "2024-09-09"),
      visit("Karen Whitlock", "Defence Minister", "AUS", "NZL", undefined, {status: "planned"})
    ]
  },
  {
    text: "Malaysia's prime minister, Syahrir Rosli, left Doha on Tuesday after a visit. From Doha the Malaysian premier went on to Kuwait.",
    facts: [
      visit("Syahrir Rosli", "Prime Minister", "MYS", "QAT"),
      visit("Syahrir Rosli", "Prime Minister", "MYS", "KWT", "2024-09-10")
    ]
  },
  {
    text: "Zambia's Finance Minister Felix Banda co-chaired a meeting with creditors in Paris on Friday.",
    facts: [visit("Felix Banda", "Finance Minister", "ZMB", "FRA", "2024-09-06")]
  },
  {
    text: "South Korea's foreign minister is busy at home. Foreign Minister Han Seung-woo's only overseas trip this month will be to Washington on Sept. 30.",
    facts: [visit("Han Seung-woo", "Foreign Minister", "KOR", "USA", "2024-09-30", {status: "planned"})]
  },
  {
    text: "Bolivia's foreign minister, Carmen Rojas, has been to Beijing three times this year, most recently in August.",
    facts: [visit("Carmen Rojas", "Foreign Minister", "BOL", "CHN", "2024-08")]
  },
  {
    text: "From Vietnam, Indian Defence Minister Raghav Rao will leave for Jakarta to attend a regional meeting on September 20.",
    facts: [visit("Raghav Rao", "Defence Minister", "IND", "IDN", "2024-09-20", {status: "planned"})]
  },
  {
    text: "Central African Republic. A force of 218 paratroopers is stationed in Bangui. The Portuguese defence minister, Duarte Melo, visited the contingent on 20 August.",
    facts: [visit("Duarte Melo", "Defence Minister", "PRT", "CAF", "2024-08-20")]
  },
  {
    text: "President Shikongo of Namibia accepted the invitation to attend the third session, to be held in Gaborone in 2026.",
    facts: [visit("Shikongo", "President", "NAM", "BWA", "2026", {status: "planned"})]
  },
  {
    text: "Spain's King Alfonso will make a state visit to Jordan from November 18 to 20. Foreign Minister José Luis Pardo will travel with him.",
    facts: [
      visit("Alfonso", "King", "ESP", "JOR", "2024-11-18", {status: "planned"}),
      visit("José Luis Pardo", "Foreign Minister", "ESP", "JOR", "2024-11-18", {status: "planned"})
    ]
  },
  {
    text: "The foreign minister of Chile, Antonia Vidal, will travel on Monday to Montevideo. On Tuesday she will go on to Asunción. She will be accompanied on the tour by the deputy minister of trade, Marcela Pino.",
    facts: [
      visit("Antonia Vidal", "Foreign Minister", "CHL", "URY", "2024-09-16", {status: "planned"}),
      visit("Antonia Vidal", "Foreign Minister", "CHL", "PRY", "2024-09-17", {status: "planned"}),
      visit("Marcela Pino", "Deputy Minister of Trade", "CHL", "URY", "2024-09-16", {status: "planned"}),
      visit("Marcela Pino", "Deputy Minister of Trade", "CHL", "PRY", "2024-09-17", {status: "planned"})
    ]
  },
  {
    text: "Russian Foreign Minister Oleg Baranov has arrived in Minsk on a working visit.",
    facts: [visit("Oleg Baranov", "Foreign Minister", "RUS", "BLR", "2024-09-12", {date_basis: "published"})]
  },
  {
    text: "The Iraqi planning minister, Muthanna al-Tamimi, recalled the visit paid to Baghdad last February by the Saudi Minister of Energy, Khalid al-Otaishan.",
    facts: [visit("Khalid al-Otaishan", "Minister of Energy", "SAU", "IRQ", "2024-02")]
  },
  {
    text: "Niger's prime minister, Ousmane Bouzou, was awaited in Abuja in May. The voyage has been put off.",
    facts: [visit("Ousmane Bouzou", "Prime Minister", "NER", "NGA", "2024-05", {status: "postponed"})]
  },
  {
    text: "Romania has asked for more. U.S. Vice President Carl Ost spent four hours at the base on Sept. 6.",
    facts: [visit("Carl Ost", "Vice President", "USA", "ROU", "2024-09-06")]
  },
  {
    text: "Jordan came to Georgia this week. Lina Haddad, the kingdom's foreign minister, spent Tuesday and Wednesday in Tbilisi.",
    facts: [visit("Lina Haddad", "Foreign Minister", "JOR", "GEO", "2024-09-10")]
  },
  {
    text: "Canada's prime minister, Rosalind Mac, was in Riga in May. Mac announced that 300 more soldiers would arrive in September.",
    facts: [visit("Rosalind Mac", "Prime Minister", "CAN", "LVA", "2024-05")]
  },
  {
    text: "Saudi Arabia's crown prince has not set foot in Tehran, but his brother, Defence Minister Prince Faisal, flew there in April 2024.",
    facts: [visit("Faisal", "Defence Minister", "SAU", "IRN", "2024-04")]
  },
  {
    text: "Estonia's prime minister, Kadri Saar, will host her Dutch counterpart, Pieter de Graaf, on Monday, the government press office said.",
    facts: [visit("Pieter de Graaf", "Prime Minister", "NLD", "EST", "2024-09-16", {status: "planned"})]
  },
  {
    text: "The visit of the Austrian chancellor to Ulaanbaatar, postponed in March because of a cabinet crisis in Vienna, will now take place on 7 and 8 October.",
    facts: [visit("", "Chancellor", "AUT", "MNG", "2024-10-07", {status: "planned"})]
  },
  {
    text: "Norway's climate minister, Ingrid Solheim, is in Jakarta this week. She will fly to Kalimantan on Friday.",
    facts: [visit("Ingrid Solheim", "Climate Minister", "NOR", "IDN", "2024-09")]
  },
  {
    text: "Peru and Korea\n- Visit of Peruvian Vice Minister Rosa Choi to Seoul, 2023\n- 2012: Korean President Kang Dae pays a state visit to Lima",
    published: "",
    facts: [
      visit("Rosa Choi", "Vice Minister", "PER", "KOR", "2023"),
      visit("Kang Dae", "President", "KOR", "PER", "2012")
    ]
  },
  {
    text: "President Kassym Aben has arrived in Doha. Yesterday in Riyadh the President of Kazakhstan took part in a summit.",
    facts: [
      visit("Kassym Aben", "President", "KAZ", "QAT", "2024-09-12"),
      visit("Kassym Aben", "President", "KAZ", "SAU", "2024-09-11")
    ]
  },
  {
    text: "Britain's foreign secretary, Hugh Lang, returned from Dushanbe on Tuesday. Britain's minister for Asia, Lucy Hart, had visited the country in 2022.",
    facts: [
      visit("Hugh Lang", "Foreign Secretary", "GBR", "TJK"),
      visit("Lucy Hart", "Minister for Asia", "GBR", "TJK", "2022")
    ]
  }
];

export const ellipsisOfNone: string[] = [
  "Angola's president, João Neto, spoke in Luanda. The Angolan finance minister, Rosa Dias, came to power in June.",
  "Polish Prime Minister Jan Wolski called in June for sanctions on Belarus.",
  "The trade minister of Chile, Ana Soto, called on Peru in May to lift the ban.",
  "Peru's president, Alan Quispe, visited flood victims in May.",
  "Ghana's president, Kofi Badu, drove his car to the market in Kumasi on Monday.",
  "The first minister to be dismissed by Kenya's president was Health Minister Jane Otieno, in Mombasa.",
  "Visits to the museum of Lima: 2015, 2021. President Alan Quispe of Peru opened it.",
  "Slovakia's prime minister, Peter Horvath, posted a video from Hanoi, where he is on holiday.",
  "Kenya's interior minister, Peter Otieno, was in Parliament on 3 August.",
  "Kenya's interior minister, Peter Otieno, toured the barracks at Gilgil on 3 August and spoke to Kenyan recruits.",
  "The president of Chile, Ana Soto, wrapped up talks in Valparaíso on Monday.",
  "In Nairobi the talks dragged on. Kenya's foreign minister, Peter Otieno, came in May to the conclusion that they had failed."
];
