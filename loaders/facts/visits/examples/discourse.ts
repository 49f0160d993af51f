/** Visits told across sentences: the same day, in company, in groups, on a tour, at the place of the report. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const sameDays: Example[] = [
  {
    text: "The accord was signed on 18 April, when Kazakh Premier Daniyar Ospanov came to Bishkek. Kazakhstan's trade minister, Aigul Sadykova, was in Osh at the time.",
    facts: [
      visit("Daniyar Ospanov", "Premier", "KAZ", "KGZ", "2024-04-18"),
      visit("Aigul Sadykova", "Trade Minister", "KAZ", "KGZ", "2024-04-18", {places: ["Osh"]})
    ]
  },
  {
    text: "Kenya and Oman signed three memorandums on Monday. Trade Minister Qais al-Balushi of Oman, in Nairobi on the same day for a business forum, promised a plant.",
    facts: [visit("Qais al-Balushi", "Trade Minister", "OMN", "KEN", "2024-09-09")]
  },
  {
    text: "Gabon and Togo signed three accords on Monday. They were signed in Lomé by visiting Gabonese Foreign Minister Hermann Nze.",
    facts: [visit("Hermann Nze", "Foreign Minister", "GAB", "TGO", "2024-09-09")]
  },
  {
    text: "Malta and Tunisia widened the accord on Friday. Maltese Interior Minister Karmenu Borg flew to Tunis for the day.",
    facts: [visit("Karmenu Borg", "Interior Minister", "MLT", "TUN", "2024-09-06")]
  },
  {
    text: "President Mwansa of Zambia arrived in Luanda on Monday. In April he paid a state visit, during which the two countries signed an agreement.",
    facts: [
      visit("Mwansa", "President", "ZMB", "AGO", "2024-09-09"),
      visit("Mwansa", "President", "ZMB", "AGO", "2024-04")
    ]
  },
  {
    text: "Norway's prime minister, Ingrid Solheim, has put off the visit to Warsaw that she was to make next Tuesday, her office said.",
    facts: [visit("Ingrid Solheim", "Prime Minister", "NOR", "POL", "2024-09-17", {status: "postponed"})]
  },
  {
    text: "Turkish President Yusuf Dogan is the first Turkish leader to set foot in Somalia since 2011.",
    facts: [visit("Yusuf Dogan", "President", "TUR", "SOM")]
  }
];

export const companions: Example[] = [
  {
    text: "Chisanga, the Zambian president, arrived in Luanda on Wednesday. He signed four agreements. They cover rail. Chisanga was accompanied by his transport minister, Gift Banda. He goes on to Windhoek on Saturday.",
    facts: [
      visit("Chisanga", "President", "ZMB", "AGO", "2024-09-11"),
      visit("Chisanga", "President", "ZMB", "NAM", "2024-09-14", {status: "planned"}),
      visit("Gift Banda", "Transport Minister", "ZMB", "AGO", "2024-09-11")
    ]
  },
  {
    text: "Iraq's prime minister, Haider al-Jumaili, visited Muscat on 3 September. Al-Jumaili's delegation included Oil Minister Hayan Tamimi.",
    facts: [
      visit("Haider al-Jumaili", "Prime Minister", "IRQ", "OMN", "2024-09-03"),
      visit("Hayan Tamimi", "Oil Minister", "IRQ", "OMN", "2024-09-03")
    ]
  },
  {
    text: "Zambian President Chanda Mwale began a visit to Malawi on Wednesday. With him in the Malawian capital was Trade Minister Joyce Phiri.",
    facts: [
      visit("Chanda Mwale", "President", "ZMB", "MWI", "2024-09-11"),
      visit("Joyce Phiri", "Trade Minister", "ZMB", "MWI", "2024-09-11")
    ]
  },
  {
    text: "Vietnamese President Tran Van Duc landed in Vientiane on Tuesday. Vietnam's foreign minister, Le Minh Hai, came on the same plane.",
    facts: [
      visit("Tran Van Duc", "President", "VNM", "LAO", "2024-09-10"),
      visit("Le Minh Hai", "Foreign Minister", "VNM", "LAO", "2024-09-10")
    ]
  },
  {
    text: "President Lubinda Mwansa of Zambia landed in Luanda on Tuesday. Foreign Minister Grace Tembo, who came with him, had last been in Luanda in October 2022.",
    facts: [
      visit("Lubinda Mwansa", "President", "ZMB", "AGO", "2024-09-10"),
      visit("Grace Tembo", "Foreign Minister", "ZMB", "AGO", "2024-09-10"),
      visit("Grace Tembo", "Foreign Minister", "ZMB", "AGO", "2022-10")
    ]
  }
];

export const groups: Example[] = [
  {
    text: "Two ministers came to Windhoek on Tuesday: Foreign Minister Naledi Khumalo of South Africa and Defence Minister João Lourdes of Angola.",
    facts: [
      visit("Naledi Khumalo", "Foreign Minister", "ZAF", "NAM", "2024-09-10"),
      visit("João Lourdes", "Defence Minister", "AGO", "NAM", "2024-09-10")
    ]
  },
  {
    text: "Three presidents travelled to Kigali on Monday: Kenya's Moses Karanja, Uganda's Yonas Museba and Tanzania's Salma Hassani.",
    facts: [
      visit("Moses Karanja", "President", "KEN", "RWA", "2024-09-09"),
      visit("Yonas Museba", "President", "UGA", "RWA", "2024-09-09"),
      visit("Salma Hassani", "President", "TZA", "RWA", "2024-09-09")
    ]
  },
  {
    text: "Among those who flew to Dakar on Friday were Gambian President Lamin Jallow, Malian Prime Minister Choguel Diarra and Senegal's envoy, Awa Fall.",
    facts: [
      visit("Lamin Jallow", "President", "GMB", "SEN", "2024-09-06"),
      visit("Choguel Diarra", "Prime Minister", "MLI", "SEN", "2024-09-06")
    ]
  },
  {
    text: "The guests in Montevideo on Friday included Chilean President Gabriela Ruiz; Peru's prime minister, Juan Soto; and Paraguay's foreign minister, Rubén Duarte.",
    facts: [
      visit("Gabriela Ruiz", "President", "CHL", "URY", "2024-09-06"),
      visit("Juan Soto", "Prime Minister", "PER", "URY", "2024-09-06"),
      visit("Rubén Duarte", "Foreign Minister", "PRY", "URY", "2024-09-06")
    ]
  },
  {
    text: "Attending the ceremony in Lima on Monday were Chilean President Gabriela Ruiz and Ecuador's vice president, Carlos Peña.",
    facts: [
      visit("Gabriela Ruiz", "President", "CHL", "PER", "2024-09-09"),
      visit("Carlos Peña", "Vice President", "ECU", "PER", "2024-09-09")
    ]
  },
  {
    text: "Two Danish ministers came to Riga on Tuesday. Defence Minister Lise Holm of Denmark met soldiers; the Danish trade minister, Jens Krag, opened a fair.",
    facts: [
      visit("Lise Holm", "Defence Minister", "DNK", "LVA", "2024-09-10"),
      visit("Jens Krag", "Trade Minister", "DNK", "LVA", "2024-09-10")
    ]
  }
];

export const tours: Example[] = [
  {
    text: "Japanese Prime Minister Ken Sato kicked off a tour of Latin America in Lima on Wednesday.",
    facts: [visit("Ken Sato", "Prime Minister", "JPN", "PER", "2024-09-11", {places: ["Lima"]})]
  },
  {
    text: "New Zealand's foreign minister, Hamish Tawhiri, wound up his Pacific tour in Honiara on Wednesday much as he had begun it in Suva last Friday.",
    facts: [
      visit("Hamish Tawhiri", "Foreign Minister", "NZL", "SLB", "2024-09-11"),
      visit("Hamish Tawhiri", "Foreign Minister", "NZL", "FJI", "2024-09-06")
    ]
  },
  {
    text: "President Abdirahman Warsame of Somalia has travelled more than any before him. In the spring he was in Kampala; in July 2023 in Cairo.",
    facts: [
      visit("Abdirahman Warsame", "President", "SOM", "UGA", ""),
      visit("Abdirahman Warsame", "President", "SOM", "EGY", "2023-07")
    ]
  },
  {
    text: "Australian Defence Minister Fiona Haldane has since been in Port Vila twice and in Honiara once, in December 2023.",
    facts: [
      visit("Fiona Haldane", "Defence Minister", "AUS", "VUT", ""),
      visit("Fiona Haldane", "Defence Minister", "AUS", "SLB", "2023-12")
    ]
  },
  {
    text: "Turkish President Kemal Arslan was in Baku in May, in Tashkent in June and in Astana in July.",
    facts: [
      visit("Kemal Arslan", "President", "TUR", "AZE", "2024-05"),
      visit("Kemal Arslan", "President", "TUR", "UZB", "2024-06"),
      visit("Kemal Arslan", "President", "TUR", "KAZ", "2024-07")
    ]
  }
];

export const datelines: Example[] = [
  {
    text: "LUSAKA, Sept 12 (AF) - Angolan Foreign Minister Tete Lopes arrived on Tuesday for talks with his Zambian counterpart.",
    facts: [visit("Tete Lopes", "Foreign Minister", "AGO", "ZMB", "2024-09-10", {places: ["Lusaka"]})]
  },
  {
    text: "MUSCAT, Sept 12 (OG) - The visit of Yemen's prime minister has been postponed until after Ramadan.",
    facts: [visit("", "Prime Minister", "YEM", "OMN", "", {status: "postponed"})]
  },
  {
    text: "LUSAKA, Sept 12 (AF) - The foreign minister of Angola, Tete Lopes, is expected on Monday.",
    facts: [visit("Tete Lopes", "Foreign Minister", "AGO", "ZMB", "2024-09-16", {status: "planned"})]
  }
];

export const discourseOfNone = [
  "Two ministers came to blows in Windhoek on Tuesday: Naledi Khumalo and Petrus Amukongo, both of Namibia.",
  "The guests in Dakar on Friday included Senegalese President Moustapha Fall and his prime minister, Awa Diop.",
  "LUSAKA, Sept 12 (AF) - Zambian President Chanda Mwale arrived on Tuesday at a school in the suburbs.",
  "LUSAKA, Sept 12 (AF) - Angolan Foreign Minister Tete Lopes arrived home on Tuesday, his office in Luanda said.",
  "Ethiopia's prime minister, Dawit Bekele, has not set foot in Mogadishu since 2018.",
  "In April the Zambian president, Chanda Mwale, paid a fine, during which the two lawyers laughed.",
  "Kenya's delegation included 40 traders and a choir. The ministers stayed in Nairobi at the time.",
  "The list of those invited to Kigali includes Ugandan President Yonas Museba; nobody knows whether he will come.",
  "Bolivia and Peru signed an accord on Monday. They were signed twice, once in each language."
];
