/** Visits of those who are told by something else than name and office in one phrase: the dead, the last who came. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

/** Names and offices with words of another kind in them, and who comes back. */
export const oddlyNamed: Example[] = [
  {
    text: "Guatemalan President Trevor Prince visited Tegucigalpa on Monday. Prince was in Lima in March.",
    facts: [
      visit("Trevor Prince", "President", "GTM", "HND", "2024-09-09"),
      visit("Trevor Prince", "President", "GTM", "PER", "2024-03")
    ]
  },
  {
    text: "On September 9, PM of Malaysia Azlan Hakim arrived in Tashkent.",
    facts: [visit("Azlan Hakim", "Prime Minister", "MYS", "UZB", "2024-09-09")]
  },
  {
    text: "On May 3 Japanese foreign minister landed in Lima for a three-day visit.",
    facts: [visit("", "Foreign Minister", "JPN", "PER", "2024-05-03")]
  },
  {
    text: "The talks were attended by the Deputy Prime Minister, Foreign Minister, and other officials. On Monday the Kenyan Foreign Minister flew to Rome.",
    facts: [visit("", "Foreign Minister", "KEN", "ITA", "2024-09-09")]
  },
  {
    text: "Chinese Vice Premier He Zhiming met Chile's trade minister, Juan Paz. On Monday Paz flew to London. He will visit Lima on 15 May 2025.",
    facts: [
      visit("Juan Paz", "Trade Minister", "CHL", "GBR", "2024-09-09"),
      visit("Juan Paz", "Trade Minister", "CHL", "PER", "2025-05-15", {status: "planned"})
    ]
  },
  {
    text: "Jamaican Prime Minister Ann Speaker spoke. The Kenyan Speaker will visit Lima on 15 May 2025.",
    facts: [visit("", "Speaker", "KEN", "PER", "2025-05-15", {status: "planned"})]
  },
  {
    text: "Latvian President Edvins Rudzitis arrived in Tashkent on Monday. Minister of Agriculture of Latvia Inese Kalvane, who arrived as part of the delegation, saw a seed farm.",
    facts: [
      visit("Edvins Rudzitis", "President", "LVA", "UZB", "2024-09-09"),
      visit("Inese Kalvane", "Minister of Agriculture", "LVA", "UZB", "2024-09-09")
    ]
  },
  {
    text: "Oman's Minister of Trade and Export Promotion, Karim Haddad, flew to Amman on Monday.",
    facts: [visit("Karim Haddad", "Minister of Trade and Export Promotion", "OMN", "JOR", "2024-09-09")]
  },
  {
    text: "Oman's Minister of Trade and Beekeeping, Karim Haddad, flew to Amman on Monday.",
    facts: [visit("Karim Haddad", "Minister of Trade and Beekeeping", "OMN", "JOR", "2024-09-09")]
  },
  {
    text: "Vietnam's trade minister, Nguyen Thu Trang, flew to Seoul on Monday.",
    facts: [visit("Nguyen Thu Trang", "Trade Minister", "VNM", "KOR", "2024-09-09")]
  },
  {
    text: "Kenya's foreign minister, Mary May Otieno, flew to Accra on Monday.",
    facts: [visit("Mary May Otieno", "Foreign Minister", "KEN", "GHA", "2024-09-09")]
  },
  {
    text: "Kenya's foreign minister, Mary Otieno, Monday Morning reported, flew to Accra in May.",
    facts: [visit("Mary Otieno", "Foreign Minister", "KEN", "GHA", "2024-05")]
  },
  {
    text: "The head of Malian diplomacy, Awa Diallo, flew to Ankara on Monday.",
    facts: [visit("Awa Diallo", "Head of Diplomacy", "MLI", "TUR", "2024-09-09")]
  },
  {
    text: "President Mary Otieno returned to Nairobi on Monday after talks in Luanda, where she was received by her counterpart, João Sapalo.",
    facts: [visit("Mary Otieno", "President", "KEN", "AGO")]
  },
  {
    text: "Prime Minister Karim Odalu returned to Kampala on Monday after a visit to Accra, where he was welcomed by his counterpart, Kofi Asante.",
    facts: [visit("Karim Odalu", "Prime Minister", "UGA", "GHA")]
  }
];

export const formerVisitors: Example[] = [
  {
    text: "Kenya's new president has made up his mind. Barasa Otieno, in power for six weeks, flew to Kampala on Monday.",
    facts: [visit("Barasa Otieno", "President", "KEN", "UGA", "2024-09-09")]
  },
  {
    text: "The talks, which were held in Lima on Monday, were attended by Chile's foreign minister, Ana Soto.",
    facts: [visit("Ana Soto", "Foreign Minister", "CHL", "PER")]
  },
  {
    text: "Kuwait's oil minister, Fahad al-Roumi, was in Muscat in May. From Kuwait Oman's deputy premier, Badr al-Harthy, will fly to Doha on Friday. A stop in Bahrain was postponed.",
    facts: [
      visit("Fahad al-Roumi", "Oil Minister", "KWT", "OMN", "2024-05"),
      visit("Badr al-Harthy", "Deputy Premier", "OMN", "QAT", "2024-09-13", {status: "planned"}),
      visit("Badr al-Harthy", "Deputy Premier", "OMN", "BHR", undefined, {status: "postponed"})
    ]
  },
  {
    text: "Jane Aceng, then the foreign minister of Uganda, visited Kenya in May 2014.",
    facts: [visit("Jane Aceng", "Foreign Minister", "UGA", "KEN", "2014-05")]
  },
  {
    text: "Lars Holm, at the time Denmark's trade minister, flew to Hanoi in June 2019.",
    facts: [visit("Lars Holm", "Trade Minister", "DNK", "VNM", "2019-06")]
  },
  {
    text: "President Okello of Uganda flew home on Tuesday from Kenya, where he had spent two days. The finance minister, Jane Aceng, accompanied him.",
    facts: [visit("Okello", "President", "UGA", "KEN"), visit("Jane Aceng", "Finance Minister", "UGA", "KEN")]
  },
  {
    text: "Gashi, the prime minister of Kosovo, is pleased. This Friday she expects the Albanian prime minister, Dritan Marku, in Pristina.",
    facts: [visit("Dritan Marku", "Prime Minister", "ALB", "XKX", "2024-09-13", {status: "planned"})]
  },
  {
    text: "Ghana's trade minister, Kofi Owusu, took a party of 130 businessmen to Lomé in early May.",
    facts: [visit("Kofi Owusu", "Trade Minister", "GHA", "TGO", "2024-05")]
  },
  {
    text: "President Ama Boateng of Ghana, who had been expected in Lomé in October, has postponed her trip, the presidency in Kuala Lumpur said.",
    facts: [visit("Ama Boateng", "President", "GHA", "TGO", undefined, {status: "postponed"})]
  },
  {
    text: "Zambian President Chanda Mulenga thanked the hosts. He recalled that the late President Humphrey Sinkala of Zambia had visited Gaborone in 1998.",
    facts: [visit("Humphrey Sinkala", "President", "ZMB", "BWA", "1998")]
  },
  {
    text: "The last Kuwaiti foreign minister to visit the Philippines was Sheikh Nawaf Al-Salem, in 1996.",
    facts: [visit("Nawaf Al-Salem", "Foreign Minister", "KWT", "PHL", "1996")]
  },
  {
    text: "The last Irish premier to visit Nigeria was Brian Kelly, in 2004.",
    facts: [visit("Brian Kelly", "Premier", "IRL", "NGA", "2004")]
  },
  {
    text: "The first Peruvian president to travel to Angola was Rosa Paz in May 2011.",
    facts: [visit("Rosa Paz", "President", "PER", "AGO", "2011-05")]
  },
  {
    text: "The Foreign Secretary flew to Amman on Monday, as Britain tries to be heard. Laura Pemberton, who is travelling with a small team, is due in Cairo tomorrow.",
    facts: [
      visit("Laura Pemberton", "Foreign Secretary", "GBR", "JOR", "2024-09-09"),
      visit("Laura Pemberton", "Foreign Secretary", "GBR", "EGY", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "President Kabelo Mosweu of Botswana visited Zambia on Monday. He was accompanied by the Minister of Trade, Hon. Lesego Tau, the Minister of Mines, Hon. Onkabetse Kgosi, and senior officials.",
    facts: [
      visit("Kabelo Mosweu", "President", "BWA", "ZMB", "2024-09-09"),
      visit("Lesego Tau", "Minister of Trade", "BWA", "ZMB", "2024-09-09"),
      visit("Onkabetse Kgosi", "Minister of Mines", "BWA", "ZMB", "2024-09-09")
    ]
  }
];

/** No officials any more, not the last who came, not to have come at all. */
export const noVisitors: string[] = [
  "The head of corporate diplomacy, Awa Diallo, flew to Ankara on Monday.",
  "Diplomacy, the head of Mali's state broadcaster said on Monday, is a visit to Ankara.",
  "The bank's head of promotion, Karim Haddad, flew to Amman on Monday.",
  "The ousted president Omar Zawi of Libya visited Cairo in May 2022.",
  "Former Ghanaian president Kofi Addo visited Rome in May 2022.",
  "The last ship to visit Lagos was the Brian Kelly, in 2004.",
  "The next Irish premier to visit Nigeria is not known yet.",
  "The late general Omar Zawi of Libya, a smuggler in his youth, never visited Rome."
];

/** Told by how they came into office, by what they are in charge of, by an office whose holder only the next sentence names. */
export const newInOffice: Example[] = [
  {
    text: "Tesfaye Girma, sworn in as Ethiopian foreign minister only three weeks ago, visited Vienna on Monday.",
    facts: [visit("Tesfaye Girma", "Foreign Minister", "ETH", "AUT", "2024-09-09")]
  },
  {
    text: "Austria’s chancellor received Marit van der Hoeven, named Dutch trade minister last month, in Vienna on Monday.",
    facts: [visit("Marit van der Hoeven", "Trade Minister", "NLD", "AUT", "2024-09-09")]
  },
  {
    text: "Noraini binti Hashim, who was made Malaysian energy minister in a reshuffle, flew to Lima on Monday.",
    facts: [visit("Noraini binti Hashim", "Energy Minister", "MYS", "PER", "2024-09-09")]
  },
  {
    text: "Bangladeshi Foreign Minister Md. Rafiqul Haque Talukder, 58, landed in Kigali on Monday.",
    facts: [visit("Md Rafiqul Haque Talukder", "Foreign Minister", "BGD", "RWA", "2024-09-09")]
  },
  {
    text: "The Polish premier, 61-year-old Zbigniew Wojtasik, held talks in Accra on Monday with Ghana’s president.",
    facts: [visit("Zbigniew Wojtasik", "Premier", "POL", "GHA", "2024-09-09")]
  },
  {
    text: "The Fijian minister in charge of fisheries, Sela Vakaloloma, visited Muscat on Monday.",
    facts: [visit("Sela Vakaloloma", "Minister in Charge of Fisheries", "FJI", "OMN", "2024-09-09")]
  },
  {
    text: "Uzbekistan has a new energy minister. Botir Yuldoshev travelled to Belgrade on Monday.",
    facts: [visit("Botir Yuldoshev", "Energy Minister", "UZB", "SRB", "2024-09-09")]
  },
  {
    text: "Few abroad know the Greek energy minister well. Despina Karavokyri arrived in Lima on Monday.",
    facts: [visit("Despina Karavokyri", "Energy Minister", "GRC", "PER", "2024-09-09")]
  },
  {
    text: "The Greek energy minister is not known for long speeches. The Peruvian foreign ministry said Despina Karavokyri arrived in Lima on Monday.",
    facts: [visit("Despina Karavokyri", "Energy Minister", "GRC", "PER", "2024-09-09")]
  },
  {
    text: "The governor of Fiji's central bank, Sela Vakaloloma, visited Vienna on Monday.",
    facts: [visit("Sela Vakaloloma", "Governor of Central Bank", "FJI", "AUT", "2024-09-09")]
  },
  {
    text: "Kittipong Saengthong, state secretary at the Thai foreign ministry, attended a climate summit in Astana on Monday.",
    facts: [visit("Kittipong Saengthong", "State Secretary", "THA", "KAZ", "2024-09-09")]
  },
  {
    text: "Mongolia wants more time to pay. After visiting Canada on Monday, its energy minister, Ganbold Temuulen, praised the country's ports.",
    facts: [visit("Ganbold Temuulen", "Energy Minister", "MNG", "CAN", "2024-09-09")]
  },
  {
    text: "The Nigerien junta is short of friends. The junta’s defence minister, Moussa Djibo, addressed parliament in Lima on Monday.",
    facts: [visit("Moussa Djibo", "Defence Minister", "NER", "PER", "2024-09-09")]
  },
  {
    text: "Prime Minister Tamar Lomidze has not ruled out a second term. The Georgian prime minister was in Muscat on Monday for talks.",
    facts: [visit("Tamar Lomidze", "Prime Minister", "GEO", "OMN", "2024-09-09")]
  }
];

/** Told with an age before the office. */
export const aged: Example[] = [
  {
    text: "Greece’s 44-year-old energy minister, Despina Karavokyri, arrived in Lima on Monday.",
    facts: [visit("Despina Karavokyri", "Energy Minister", "GRC", "PER", "2024-09-09")]
  }
];

/** Told beside another's journey, with the verb of that one; back from one; at the head of those received. */
export const besideOthers: Example[] = [
  {
    text: "Norwegian Finance Minister Kari Lund flew to Dublin on Monday, and Greek Energy Minister Despina Karavokyri to Belgrade.",
    facts: [
      visit("Kari Lund", "Finance Minister", "NOR", "IRL", "2024-09-09"),
      visit("Despina Karavokyri", "Energy Minister", "GRC", "SRB", "2024-09-09")
    ]
  },
  {
    text: "Norwegian Finance Minister Kari Lund visited Rwanda on Monday; so did Greece’s energy minister, Despina Karavokyri.",
    facts: [
      visit("Kari Lund", "Finance Minister", "NOR", "RWA", "2024-09-09"),
      visit("Despina Karavokyri", "Energy Minister", "GRC", "RWA", "2024-09-09")
    ]
  },
  {
    text: "Norwegian Finance Minister Kari Lund arrived in Belgrade on Monday, as did Greek Energy Minister Despina Karavokyri.",
    facts: [
      visit("Kari Lund", "Finance Minister", "NOR", "SRB", "2024-09-09"),
      visit("Despina Karavokyri", "Energy Minister", "GRC", "SRB", "2024-09-09")
    ]
  },
  {
    text: "Greek Energy Minister Despina Karavokyri, just back from Belgrade, said tariffs would fall.",
    facts: [visit("Despina Karavokyri", "Energy Minister", "GRC", "SRB")]
  },
  {
    text: "Greek Energy Minister Despina Karavokyri toured a battery plant outside Belgrade on Monday.",
    facts: [visit("Despina Karavokyri", "Energy Minister", "GRC", "SRB", "2024-09-09")]
  },
  {
    text: "Serbian President Anton Karic welcomed a Greek delegation led by Energy Minister Despina Karavokyri in Belgrade on Monday.",
    facts: [visit("Despina Karavokyri", "Energy Minister", "GRC", "SRB", "2024-09-09")]
  },
  {
    text: "Serbia hosted a high-level Mongolian delegation, headed by trade minister Ganbold Temuulen, on Monday.",
    facts: [visit("Ganbold Temuulen", "Trade Minister", "MNG", "SRB", "2024-09-09")]
  },
  {
    text: "A Mongolian trade mission under Energy Minister Ganbold Temuulen arrived in Lima on Monday.",
    facts: [visit("Ganbold Temuulen", "Energy Minister", "MNG", "PER", "2024-09-09")]
  }
];

/** Others than the one whose office is told beside them. */
export const notInOffice: string[] = [
  "The Peruvian foreign minister was pleased. Grand Hotel Lima, in the job of feeding her, visited Quito.",
  "The talks, which were held in Accra on Monday, were attended by Ghana's trade minister, Kofi Owusu.",
  "On Tuesday the government expects the Ugandan president, Paul Okello, to resign.",
  "Ghana's trade minister, Kofi Owusu, took her party to victory on Monday.",
  "President Okello of Uganda opened a school in Gulu on Tuesday. Foreign Minister Jane Aceng accompanied him.",
  "Jane Aceng, then a shopkeeper in Uganda, visited Kenya in May 2014.",
  "Tesfaye Girma, who was interviewed by the Ethiopian foreign minister last week, visited Vienna on Monday.",
  "Tesfaye Girma, named by Forbes last month, visited Vienna on Monday.",
  "Uzbekistan has a new stadium. Botir Yuldoshev travelled to Belgrade on Monday.",
  "The Greek energy minister met three bankers and the owner of a shipyard. Despina Karavokyri, of the shipyard, arrived in Lima on Monday.",
  "Botir Yuldoshev has a new minister to thank. He travelled to Belgrade on Monday.",
  "President Bello has not ruled out a second term. The Turkish president will receive him at home.",
  "Greek Energy Minister Despina Karavokyri, just back from maternity leave, said tariffs would fall.",
  "Serbia hosted a conference of a party led by Energy Minister Despina Karavokyri on Monday.",
  "Greek Energy Minister Despina Karavokyri toured a battery plant outside Patras on Monday.",
  "The aid went to Dublin on Monday, and Greek Energy Minister Despina Karavokyri to court.",
  "Norwegian exports to Belgrade rose on Monday, as did those of Greek Energy Minister Despina Karavokyri.",
  "Serbia’s president welcomed a proposal by the delegation led by Energy Minister Despina Karavokyri of Greece."
];
