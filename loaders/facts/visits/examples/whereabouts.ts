import {visit} from "./example.ts";
import type {Example} from "./example.ts";

/** Whom any words put in a foreign land, and who went along. */
export const whereabouts: Example[] = [
  {
    text: "Nepal's foreign minister, Sarita Adhikari, raised the debt in London in August and was promised a reply.",
    facts: [visit("Sarita Adhikari", "Foreign Minister", "NPL", "GBR", "2024-08")]
  },
  {
    text: "Two weeks after Malaysian Prime Minister Hafiz Abdullah strolled through the bazaar in Samarkand, exporters are counting orders.",
    facts: [visit("Hafiz Abdullah", "Prime Minister", "MYS", "UZB", "")]
  },
  {
    text: "Kenyan President Amos Kiptoo is to see Brazil's president in Brasília on Saturday.",
    facts: [visit("Amos Kiptoo", "President", "KEN", "BRA", "2024-09-14", {status: "planned"})]
  },
  {
    text: "MAPUTO, Sept 12 (APS) - Rwandan Foreign Minister Claudine Uwase is awaited here on the 2nd.",
    facts: [visit("Claudine Uwase", "Foreign Minister", "RWA", "MOZ", "2024-10-02", {status: "planned"})]
  },
  {
    text: "ASUNCIÓN, Sept 12 (APS) - Bolivian President Hernán Mamani flew home on Thursday without the gas contract.",
    facts: [visit("Hernán Mamani", "President", "BOL", "PRY", "")]
  },
  {
    text: "KIGALI, Sept 12 (APS) - More police will be sent. Mozambican President Armindo Tembe, on a one-day visit, told reporters that the gap would be filled.",
    facts: [visit("Armindo Tembe", "President", "MOZ", "RWA", "")]
  },
  {
    text: "MANILA, Sept 12 (APS) - The pact was signed. Japanese Prime Minister Kenji Moriwaki, who flew in from Hanoi on Tuesday after two days in Vietnam, praised it.",
    facts: [
      visit("Kenji Moriwaki", "Prime Minister", "JPN", "PHL", "2024-09-10"),
      visit("Kenji Moriwaki", "Prime Minister", "JPN", "VNM")
    ]
  },
  {
    text: "Sheikh Mishari Al Nasser, Kuwait's foreign minister, arrived in Muscat on Monday. The delegation includes Kuwait's Minister of Oil, Bader Al Sumait, and businessmen.",
    facts: [
      visit("Mishari Al Nasser", undefined, "KWT", "OMN", "2024-09-09"),
      visit("Bader Al Sumait", undefined, "KWT", "OMN", "2024-09-09")
    ]
  },
  {
    text: "Paraguay's President Horacio Benítez arrived in Taipei on Monday. Exports may double, according to Paraguayan Industry Minister Javier Rolón, who is traveling with the president.",
    facts: [
      visit("Horacio Benítez", "President", "PRY", "TWN", "2024-09-09"),
      visit("Javier Rolón", "Industry Minister", "PRY", "TWN", "2024-09-09")
    ]
  }
];

/** Whom nearly the same words put nowhere. */
export const whereaboutsOfNone: Example[] = [
  {
    text: "A report that Nepal's foreign minister, Sarita Adhikari, raised it in London was false.",
    facts: []
  },
  {text: "Nepal's foreign minister, Sarita Adhikari, said in London's defence that it had paid.", facts: []},
  {text: "Kenyan President Amos Kiptoo has been invited to Tehran.", facts: []},
  {text: "Kenyan President Amos Kiptoo sent 400 police officers to Haiti in June.", facts: []},
  {text: "Kenyan President Amos Kiptoo could see Brazil's president in Brasília on Saturday.", facts: []},
  {text: "Kenyan President Amos Kiptoo watched the match in Kampala on television.", facts: []},
  {text: "NAIROBI, Sept 12 (APS) - Kenyan President Amos Kiptoo flew home on Thursday.", facts: []},
  {
    text: "LIMA, Sept 12 (APS) - Bolivian Energy Minister Evelio Mamani is expected to sign the contract by post.",
    facts: []
  },
  {
    text: "Thai Prime Minister Kittisak Chaiyo arrived in Vientiane on Monday. He saw the old town, accompanied by the Lao Minister of Culture, Bounmy Keo.",
    facts: [visit("Kittisak Chaiyo", "Prime Minister", "THA", "LAO", "2024-09-09")]
  },
  {
    text: "Kenya's President Amos Kiptoo flew to Lusaka on Monday. Kenyan Trade Minister Grace Wanjiru was unable to travel with the president.",
    facts: [visit("Amos Kiptoo", "President", "KEN", "ZMB", "2024-09-09")]
  }
];
