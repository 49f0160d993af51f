/** Visits told from the host's side, by meetings, and by presence. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const hosts: Example[] = [
  {
    text: "Jordan's King Faisal received Greek Prime Minister Nikos Stavrou at the royal palace in Amman on Monday.",
    facts: [
      visit("Nikos Stavrou", "Prime Minister", "GRC", "JOR", "2024-09-09", {
        places: ["Amman"],
        counterparts: ["Faisal"]
      })
    ]
  },
  {
    text: "The Czech foreign minister, Pavel Novotný, was received in Vienna by his Austrian counterpart, Maria Gruber, on Tuesday.",
    facts: [
      visit("Pavel Novotný", "Foreign Minister", "CZE", "AUT", "2024-09-10", {counterparts: ["Maria Gruber"]})
    ]
  },
  {
    text: "President Kemal Aydin welcomed Libyan Prime Minister Salem Mansour to Ankara with a guard of honour on Friday.",
    facts: [visit("Salem Mansour", "Prime Minister", "LBY", "TUR", "2024-09-06")]
  },
  {
    text: "Washington will host Iraqi Prime Minister Ali Rubaie on 15 October, the White House said.",
    facts: [visit("Ali Rubaie", "Prime Minister", "IRQ", "USA", "2024-10-15", {status: "planned"})]
  },
  {
    text: "France's President Luc Charrier is set to host the Rwandan leader, Jean-Bosco Habineza, at the Elysee Palace next month.",
    facts: [visit("Jean-Bosco Habineza", "Leader", "RWA", "FRA", "2024-10", {status: "planned"})]
  },
  {
    text: "Thailand on Thursday hosted Laotian Prime Minister Bounmy Sisavath for talks on haze.",
    facts: [visit("Bounmy Sisavath", "Prime Minister", "LAO", "THA", "2024-09-12")]
  },
  {
    text: "Speaking alongside his Thai counterpart in Bangkok on Wednesday, Malaysian Foreign Minister Datuk Hafiz Rahman said the border would reopen.",
    facts: [visit("Hafiz Rahman", "Foreign Minister", "MYS", "THA", "2024-09-11")]
  },
  {
    text: "“We will not forget,” Chilean President Gabriela Soto told a joint news conference in Lima with her host, President Lázaro Quispe, on Monday.",
    facts: [
      visit("Gabriela Soto", "President", "CHL", "PER", "2024-09-09", {counterparts: ["Lázaro Quispe"]})
    ]
  },
  {
    text: "During talks in Cairo with President Hossam Fahmy on Tuesday, Sudan's army chief, General Osman Dafalla, asked for mediation.",
    facts: [
      visit("Osman Dafalla", "Army Chief", "SDN", "EGY", "2024-09-10", {counterparts: ["Hossam Fahmy"]})
    ]
  },
  {
    text: "On arrival in Yerevan on Sunday, EU foreign policy chief Ingrid Solheim praised the reforms.",
    facts: [visit("Ingrid Solheim", "Foreign Policy Chief", "EU", "ARM", "2024-09-08")]
  },
  {
    text: "NATO Secretary General Pieter de Wit met Finnish President Antti Salonen in Helsinki on Wednesday.",
    facts: [
      visit("Pieter de Wit", "Secretary General", "NATO", "FIN", "2024-09-11", {
        counterparts: ["Antti Salonen"]
      })
    ]
  },
  {
    text: "On the margins of the climate summit in Baku on Tuesday, Tongan Prime Minister Sione Vea met Danish Climate Minister Lars Holm.",
    facts: [
      visit("Sione Vea", "Prime Minister", "TON", "AZE", "2024-09-10"),
      visit("Lars Holm", "Climate Minister", "DNK", "AZE", "2024-09-10")
    ]
  },
  {
    text: "Tunisian President Hédi Jaziri attended the inauguration of his Algerian counterpart in Algiers on 7 September.",
    facts: [visit("Hédi Jaziri", "President", "TUN", "DZA", "2024-09-07")]
  },
  {
    text: "Kenya's foreign affairs principal secretary, Grace Achieng, is in Kinshasa for consultations with the Congolese government.",
    facts: [visit("Grace Achieng", "Foreign Affairs Principal Secretary", "KEN", "COD", undefined)]
  },
  {
    text: "The Sultan of Oman, Haitham bin Qabus, received here today the Foreign Minister of Iran, Hossein Alavi, who is visiting the Sultanate.",
    facts: [
      visit("Hossein Alavi", "Foreign Minister", "IRN", "OMN", "2024-09-12", {
        counterparts: ["Haitham bin Qabus"]
      })
    ]
  },
  {
    text: "Taoiseach Declan Byrne greeted Luxembourg Prime Minister Claude Weber in Dublin on Friday.",
    facts: [visit("Claude Weber", "Prime Minister", "LUX", "IRL", "2024-09-06")]
  },
  {
    text: "Visiting Dutch Prime Minister Sander Visser told reporters in Jakarta on Monday that the archive would be returned.",
    facts: [visit("Sander Visser", "Prime Minister", "NLD", "IDN", "2024-09-09")]
  },
  {
    text: "The visiting Angolan foreign minister, Teresa dos Santos, laid a wreath in Lisbon on Thursday.",
    facts: [visit("Teresa dos Santos", "Foreign Minister", "AGO", "PRT", "2024-09-12")]
  },
  {
    text: "Kuwait's Prime Minister Sheikh Jaber Al-Mubarak was given a red-carpet welcome in Manila on Tuesday.",
    facts: [visit("Jaber Al-Mubarak", "Prime Minister", "KWT", "PHL", "2024-09-10")]
  },
  {
    text: "Ukrainian Defence Minister Oksana Hrytsenko, in London for a donors' meeting, said she had asked for more shells.",
    facts: [visit("Oksana Hrytsenko", "Defence Minister", "UKR", "GBR", undefined)]
  },
  {
    text: "Italian Foreign Minister Carla Moretti and Economy Minister Paolo Ferri visited Tirana on Monday, where they were met by Prime Minister Arjan Hoxha.",
    facts: [
      visit("Carla Moretti", "Foreign Minister", "ITA", "ALB", "2024-09-09", {counterparts: ["Arjan Hoxha"]}),
      visit("Paolo Ferri", "Economy Minister", "ITA", "ALB", "2024-09-09", {counterparts: ["Arjan Hoxha"]})
    ]
  },
  {
    text: "Paraguay's president, Rubén Benítez, travelled to Taipei on Sunday accompanied by Foreign Minister Silvia Ocampos.",
    facts: [
      visit("Rubén Benítez", "President", "PRY", "TWN", "2024-09-08"),
      visit("Silvia Ocampos", "Foreign Minister", "PRY", "TWN", "2024-09-08")
    ]
  },
  {
    text: "Beninese President Patrice Houngbédji arrived in Lomé on Saturday. In Kara he inaugurated a bridge with President Koffi Amegah, and on Sunday the two toured the port of Lomé.",
    facts: [
      visit("Patrice Houngbédji", "President", "BEN", "TGO", "2024-09-07", {
        places: ["Lomé", "Kara"],
        counterparts: ["Koffi Amegah"]
      })
    ]
  },
  {
    text: "Fiji's Prime Minister, Ratu Semi Vakatora, addressed New Zealand's parliament in Wellington on Wednesday.",
    facts: [visit("Semi Vakatora", "Prime Minister", "FJI", "NZL", "2024-09-11", {places: ["Wellington"]})]
  }
];
