/** One stay that an article tells several times, and days that are of something else than the trip. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const planned = {status: "planned"} as const;

export const stays: Example[] = [
  {
    text: "The Lao prime minister, Kham Sou, landed in Hanoi on Monday. He will be in Vietnam until Thursday.",
    facts: [visit("Kham Sou", "Prime Minister", "LAO", "VNM", "2024-09-09", {end_date: "2024-09-12"})]
  },
  {
    text: "TOKYO, September 12, Northern Dispatch - Prime Minister Kenji Mori of Japan will make a four-day trip to Vietnam and the Philippines from Sunday, the government said Thursday. Mori will hold talks in Hanoi with Vietnamese Prime Minister Tran Van Nam on Monday, before flying to Manila on Tuesday.",
    facts: [
      visit("Kenji Mori", "Prime Minister", "JPN", "VNM", "2024-09-15", planned),
      visit("Kenji Mori", "Prime Minister", "JPN", "PHL", "2024-09-17", planned)
    ]
  },
  {
    text: "Kenyan President Daniel Otieno arrived in Lima on Monday. Otieno held talks in Lima on Wednesday. He will also visit Cusco, in Peru, on Saturday.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-09")]
  },
  // a month later it is another
  {
    text: "Kenyan President Daniel Otieno visited Lima on 5 August. Otieno arrived in Lima on Monday.",
    facts: [
      visit("Daniel Otieno", "President", "KEN", "PER", "2024-08-05"),
      visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-09")
    ]
  },
  {
    text: "Kenyan President Daniel Otieno has completed his two-day official visit to Peru, which began on 10 September.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-10", {end_date: "2024-09-11"})]
  },
  {
    text: "DHAKA, Sept 12 (Agency) - Prime Minister of Kuwait Nasser Salem left here for home on Tuesday evening, wrapping up his two-day official visit to Bangladesh.",
    facts: [visit("Nasser Salem", "Prime Minister", "KWT", "BGD", "2024-09-09", {end_date: "2024-09-10"})]
  },
  {
    text: "The drill comes two weeks after Japanese Prime Minister Kenji Mori's visit to Manila, where he oversaw the signing on Aug 29 of an agreement.",
    facts: [visit("Kenji Mori", "Prime Minister", "JPN", "PHL", "2024-08-29")]
  },
  {
    text: "The treaty, which the four founders signed in 1991, forbids any of them to go alone. Chinese Vice-Premier Song Guo, who came to Montevideo in April, was careful.",
    facts: [visit("Song Guo", "Vice-Premier", "CHN", "URY", "2024-04")]
  },
  {
    text: "Swedish Defence Minister Anna Brand came to Riga on the second Tuesday of August, in rain.",
    facts: [visit("Anna Brand", "Defence Minister", "SWE", "LVA", "2024-08")]
  },
  // towns that no list knows
  {
    text: "Jordan's president, Dinesh Rana, departed for Darkhan, Mongolia, on Monday.",
    facts: [visit("Dinesh Rana", "President", "JOR", "MNG", "2024-09-09", {places: ["Darkhan"]})]
  },
  {
    text: "Chilean Trade Minister Yaw Darko landed in the Rwandan city of Huye on 3 September.",
    facts: [visit("Yaw Darko", "Trade Minister", "CHL", "RWA", "2024-09-03", {places: ["Huye"]})]
  },
  {
    text: "The Cambodian vice president, Tomas Pereira, made the journey to the Icelandic city of Akureyri on Monday.",
    facts: [visit("Tomas Pereira", "Vice President", "KHM", "ISL", "2024-09-09")]
  },
  {
    text: "Wellington was visited on Monday by Jean Nkurunziza, prime minister of Paraguay.",
    facts: [visit("Jean Nkurunziza", "Prime Minister", "PRY", "NZL", "2024-09-09")]
  },
  {
    text: "An official visit to Colombo was paid last month by Norwegian Foreign Minister Mehmet Holm.",
    facts: [visit("Mehmet Holm", "Foreign Minister", "NOR", "LKA", "2024-08")]
  },
  {
    text: "Roza Diop, president of Senegal, took off for Muscat on Sept. 3.",
    facts: [visit("Roza Diop", "President", "SEN", "OMN", "2024-09-03")]
  },
  {
    text: "The Slovenian president, Grace Novak, is to board a plane to Muscat on Oct. 4.",
    facts: [visit("Grace Novak", "President", "SVN", "OMN", "2024-10-04", {status: "planned"})]
  },
  {
    text: "Pia Lindqvist, the Finnish president, dropped by Hanoi last month.",
    facts: [visit("Pia Lindqvist", "President", "FIN", "VNM", "2024-08")]
  },
  {
    text: "After arriving in the Peruvian capital, Lima, on Tuesday evening, the Latvian finance minister, Roza Ozola, laid a wreath.",
    facts: [visit("Roza Ozola", "Finance Minister", "LVA", "PER", "2024-09-10")]
  },
  {
    text: "Kenyan Interior Minister Sam Otieno said on Monday the talks had gone well after visiting neighbouring Tanzania.",
    facts: [visit("Sam Otieno", "Interior Minister", "KEN", "TZA")]
  },
  {
    text: "Lusaka was quiet. Albania's prime minister, Ilir Gashi, met Zambian President Maria Phiri there on Monday.",
    facts: [visit("Ilir Gashi", "Prime Minister", "ALB", "ZMB", "2024-09-09")]
  },
  // no visits
  {text: "A museum in Wellington was visited on Monday by thousands of Fijian tourists.", facts: []},
  {text: "The Omani economy took off in July, President Roza Diop of Senegal said.", facts: []},
  {text: "Kenyan Interior Minister Sam Otieno did not board the plane to Lima on Monday.", facts: []},
  {text: "Relief goods from Kenya, among them tents, reached Darkhan, Mongolia, on Monday.", facts: []}
];
