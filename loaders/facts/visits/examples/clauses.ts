/** Visits told in clauses about a noun, behind "when", without their "that", or before their subject. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const inClauses: Example[] = [
  {
    text: "The sides agreed to sign it during the visit of Prime Minister of Mongolia D. Sükhbat to Seoul, which is to take place in May 2025.",
    facts: [visit("D. Sükhbat", "Prime Minister", "MNG", "KOR", "2025-05", {status: "planned"})]
  },
  {
    text: "They agreed on it during Kenyan President Amos Kiptoo's visit to Ankara, which took place in March.",
    facts: [visit("Amos Kiptoo", "President", "KEN", "TUR", "2024-03")]
  },
  {
    text: "Kenyan President Amos Kiptoo promised to raise the matter when he travels to Ankara in May.",
    facts: [visit("Amos Kiptoo", "President", "KEN", "TUR", "2025-05", {status: "planned"})]
  },
  {
    text: "The Head of State of Guinea-Bissau, Aristides Vaz, ended on Monday the visit that he had been carrying out in Equatorial Guinea.",
    facts: [visit("Aristides Vaz", "Head of State", "GNB", "GNQ")]
  },
  {
    text: "The agreement will be signed in Santiago in October, during a visit that Minister Matjaž Dolenc of Slovenia has accepted to make.",
    facts: [visit("Matjaž Dolenc", undefined, "SVN", "CHL", "2024-10", {status: "planned"})]
  },
  {
    text: "MAPUTO — The Minister of National Defence explained yesterday to the deputies what President Armindo Tembe of Mozambique had brought from Kigali, where he was on Wednesday.",
    facts: [visit("Armindo Tembe", "President", "MOZ", "RWA", "2024-09-11")]
  },
  {
    text: "On the morning of 20 May came Bader Al-Sumait, Kuwait's oil minister, in a helicopter from Dhaka, to look at the port of Chattogram in Bangladesh.",
    facts: [visit("Bader Al-Sumait", "Oil Minister", "KWT", "BGD", "2024-05-20")]
  },
  {
    text: "Ireland's president, Gráinne Tuohy, was to have gone out to Lebanon in October, but her trip has been put back to the spring.",
    facts: [visit("Gráinne Tuohy", "President", "IRL", "LBN", "2024-10", {status: "postponed"})]
  },
  {
    text: "Dutch Trade Minister Marijke Verhulst arrived in Ghana on Monday. She met the Ghanaian president in Accra and travels to Lomé on Friday.",
    facts: [
      visit("Marijke Verhulst", "Trade Minister", "NLD", "GHA", "2024-09-09"),
      visit("Marijke Verhulst", "Trade Minister", "NLD", "TGO", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "President Kwabena Ampofo of Ghana, who was accompanied by the First Lady, Mrs Efua Ampofo, and some Ministers of State, was in Bissau on Monday.",
    facts: [visit("Kwabena Ampofo", "President", "GHA", "GNB", "2024-09-09")]
  },
  {
    text: "Uruguay's foreign minister, Beatriz Lanusse, likes neighbours. Her first journey as minister, in April, was to Asunción, where she and her Paraguayan counterpart, Rubén Ayala, signed a memorandum. On Monday she was in Berlin.",
    facts: [
      visit("Beatriz Lanusse", "Foreign Minister", "URY", "PRY", "2024-04"),
      visit("Beatriz Lanusse", "Foreign Minister", "URY", "DEU", "2024-09-09")
    ]
  },
  {
    text: "Beatriz Lanusse boards the bus at Pocitos and reads standing up. She is the foreign minister of a small country. On Monday Lanusse of Uruguay flew to Berlin for talks with Jörg Wiesenthal, the German foreign minister.",
    facts: [visit("Beatriz Lanusse", "Foreign Minister", "URY", "DEU", "2024-09-09")]
  }
];

export const besideAsides: Example[] = [
  {
    text: "Nepalese Prime Minister Dinesh Bhattarai will visit Bhutan from Sunday, his office said on Tuesday, before heading to Sri Lanka on 18 September.",
    facts: [
      visit("Dinesh Bhattarai", "Prime Minister", "NPL", "BTN", "2024-09-15", {status: "planned"}),
      visit("Dinesh Bhattarai", "Prime Minister", "NPL", "LKA", "2024-09-18", {status: "planned"})
    ]
  },
  {
    text: "Nepal's prime minister, Dinesh Bhattarai, will visit Bhutan on 18 September, the ministry said, his first visit to Bhutan since a dispute flared up.",
    facts: [visit("Dinesh Bhattarai", "Prime Minister", "NPL", "BTN", "2024-09-18", {status: "planned"})]
  },
  {
    text: "Nepal's prime minister, Dinesh Bhattarai, flew to Thimphu, the capital of Bhutan, on Tuesday, his first trip abroad since he took office in May.",
    facts: [visit("Dinesh Bhattarai", "Prime Minister", "NPL", "BTN", "2024-09-10")]
  },
  {
    text: "Nepal's prime minister, Dinesh Bhattarai, returned to Kathmandu on Tuesday after a one-day trip to Thimphu. He had last been to Bhutan in March.",
    facts: [
      visit("Dinesh Bhattarai", "Prime Minister", "NPL", "BTN", "2024-09-10"),
      visit("Dinesh Bhattarai", "Prime Minister", "NPL", "BTN", "2024-03")
    ]
  },
  {
    text: "Nepal's prime minister, Dinesh Bhattarai, flew to Thimphu on 3 September and met the king; the day after, he was in Colombo, the capital of Sri Lanka.",
    facts: [
      visit("Dinesh Bhattarai", "Prime Minister", "NPL", "BTN", "2024-09-03"),
      visit("Dinesh Bhattarai", "Prime Minister", "NPL", "LKA", "2024-09-04")
    ]
  },
  {
    text: "Nepal's prime minister, Dinesh Bhattarai, will visit Bhutan on Tuesday. Nepalese Foreign Minister Sita Gurung will be in Colombo on the same day.",
    facts: [
      visit("Dinesh Bhattarai", "Prime Minister", "NPL", "BTN", "2024-09-17", {status: "planned"}),
      visit("Sita Gurung", "Foreign Minister", "NPL", "LKA", "2024-09-17", {status: "planned"})
    ]
  },
  {
    text: "Reporters are asked to note that Nepal's foreign minister, Sita Gurung, will be in Thimphu on 18 September.",
    facts: [visit("Sita Gurung", "Foreign Minister", "NPL", "BTN", "2024-09-18", {status: "planned"})]
  },
  {
    text: "Nepal's foreign minister, Sita Gurung, met President Ugyen Dorji in Thimphu on Tuesday. The Nepalese official was last in Bhutan in March.",
    facts: [
      visit("Sita Gurung", "Foreign Minister", "NPL", "BTN", "2024-09-10"),
      visit("Sita Gurung", "Foreign Minister", "NPL", "BTN", "2024-03")
    ]
  }
];

export const inClausesOfNone: Example[] = [
  {
    text: "Uruguay's foreign minister, Beatriz Lanusse, grew up in Paysandú. She was nineteen when she first left Uruguay, crossing to Buenos Aires with a borrowed coat.",
    facts: []
  },
  {text: "Solomon Islands Prime Minister Ezekiel Manelea denied he had visited Canberra in May.", facts: []},
  {text: "Kenyan President Amos Kiptoo denied his minister had flown to Ankara on Monday.", facts: []},
  {text: "On Monday came President Amos Kiptoo's answer to Zambia.", facts: []},
  {text: "Kenyan President Amos Kiptoo spoke in Nairobi of the visit that he made in March.", facts: []},
  {
    text: "Talks were held in Nairobi on Monday about a visit that Kenyan President Amos Kiptoo is to make.",
    facts: []
  },
  {
    text: "Kenyan President Amos Kiptoo saw off troops in Mombasa and returns of cattle to Somalia.",
    facts: []
  }
];
