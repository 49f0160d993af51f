/** One stay that an article tells several times, and days that are of something else than the trip. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const planned = {status: "planned"} as const;

export const stays: Example[] = [
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
  }
];
