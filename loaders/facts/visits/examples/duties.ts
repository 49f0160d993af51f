/** Visitors whose office is told by what they do, took over or were the first to be; guests, answers to invitations. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const duties: Example[] = [
  {
    text: "Tuomas Lehto, who took over as Finland's foreign minister in April, was in Ottawa on Tuesday for talks.",
    facts: [visit("Tuomas Lehto", "Foreign Minister", "FIN", "CAN", "2024-09-10")]
  },
  {
    text: "Tuomas Lehto flew to Ottawa on Tuesday. He has been Finland's foreign minister since April.",
    facts: [visit("Tuomas Lehto", "Foreign Minister", "FIN", "CAN", "2024-09-10")]
  },
  {
    text: "Tuomas Lehto, who runs Finland's defence ministry, flew to Ottawa on Tuesday.",
    facts: [visit("Tuomas Lehto", "Defence Minister", "FIN", "CAN", "2024-09-10")]
  },
  {
    text: "Tuomas Lehto, who heads the diplomacy of Finland, flew to Ottawa on Tuesday.",
    facts: [visit("Tuomas Lehto", "Foreign Minister", "FIN", "CAN", "2024-09-10")]
  },
  {
    text: "Viktor Hlavac landed in Hanoi on Monday, the first Czech foreign minister to do so in ten years.",
    facts: [visit("Viktor Hlavac", "Foreign Minister", "CZE", "VNM", "2024-09-09")]
  },
  {
    text: "President Siosaia Tonga of Vanuatu arrived in Suva on Monday.",
    facts: [visit("Siosaia Tonga", "President", "VUT", "FJI", "2024-09-09")]
  },
  {
    text: "Mongolia's special representative, Ambassador Bat Erdene, was in Almaty on Tuesday.",
    facts: [visit("Bat Erdene", "Special Representative", "MNG", "KAZ", "2024-09-10")]
  },
  {
    text: "Senegal's President Moussa Fall has invited Brazilian President Carla Mendes to visit in November, and she has accepted.",
    facts: [visit("Carla Mendes", "President", "BRA", "SEN", "2024-11", {status: "planned"})]
  },
  {
    text: "Norway's prime minister, Liv Dahl, invited Estonian Prime Minister Mart Saar to Oslo for November. Saar accepted.",
    facts: [visit("Mart Saar", "Prime Minister", "EST", "NOR", "2024-11", {status: "planned"})]
  },
  {
    text: "Swedish Foreign Minister Nils Ek has confirmed his attendance at the summit, to be held in Santiago in November.",
    facts: [visit("Nils Ek", "Foreign Minister", "SWE", "CHL", "2024-11", {status: "planned"})]
  },
  {
    text: "The Thai delegation, which Foreign Minister Somchai Rattana headed, arrived in Dhaka on Sunday.",
    facts: [visit("Somchai Rattana", "Foreign Minister", "THA", "BGD", "2024-09-08")]
  },
  {
    text: "Sweden's foreign minister, Nils Ek, saw the Chilean president in Santiago on Monday.",
    facts: [visit("Nils Ek", "Foreign Minister", "SWE", "CHL", "2024-09-09")]
  },
  {
    text: "Chile, whose president Swedish Foreign Minister Nils Ek saw in Santiago on Monday, has not answered.",
    facts: [visit("Nils Ek", "Foreign Minister", "SWE", "CHL", "2024-09-09")]
  },
  {
    text: "Danish Prime Minister Mette Holm shakes hands with Irish Taoiseach Sean Burke outside Government Buildings in Dublin on Tuesday.",
    facts: [visit("Mette Holm", "Prime Minister", "DNK", "IRL", "2024-09-10")]
  },
  {
    text: "Elena Quispe, the Peruvian president, arrived in Quito on Monday. She travelled with her foreign minister, Luis Rojas.",
    facts: [
      visit("Elena Quispe", "President", "PER", "ECU", "2024-09-09"),
      visit("Luis Rojas", "Foreign Minister", "PER", "ECU", "2024-09-09")
    ]
  },
  {
    text: "The two countries signed the accord in Santiago on Monday. Swedish Foreign Minister Nils Ek, who made the trip for the ceremony, called it historic.",
    facts: [visit("Nils Ek", "Foreign Minister", "SWE", "CHL", "2024-09-09")]
  },
  {
    text: "Prime Minister Tan Lee of Malaysia visited Chile in November 2019; he had also come in 1995, as a junior minister.",
    facts: [
      visit("Tan Lee", undefined, "MYS", "CHL", "2019-11"),
      visit("Tan Lee", undefined, "MYS", "CHL", "1995")
    ]
  },
  {
    text: "Latvian Foreign Minister Ilze Berzina is on an official visit to Armenia. The guest, who arrived in Yerevan on Monday, laid flowers at the memorial.",
    facts: [visit("Ilze Berzina", "Foreign Minister", "LVA", "ARM", "2024-09-09")]
  }
];

/** Offices of others, wives, invitations that are left open, things that were seen. */
export const noDuties: string[] = [
  "Tuomas Lehto, who follows Finland's foreign ministry for a newspaper, flew to Ottawa on Tuesday.",
  "Tuomas Lehto, who leads a Finnish choir, flew to Ottawa on Tuesday.",
  "Tuomas Lehto flew to Ottawa on Tuesday. He has met Finland's foreign minister twice.",
  "Tuomas Lehto and Maria Sund flew to Ottawa on Tuesday. He has been a singer since April.",
  "The accord was signed in Stockholm on Monday. Swedish Foreign Minister Nils Ek, who made the trip for the ceremony, called it historic.",
  "First Lady Aisha Adeyemi of Nigeria visited Rabat on Monday.",
  "Senegal's President Moussa Fall has invited Brazilian President Carla Mendes to visit in November, but she has not accepted.",
  "Senegal's President Moussa Fall has invited Brazilian President Carla Mendes to visit in November.",
  "Norway's prime minister, Liv Dahl, invited Estonian Prime Minister Mart Saar to speak in November. The offer of gas was accepted.",
  "Swedish Foreign Minister Nils Ek has confirmed the attendance of 40 firms at the fair in Santiago in November.",
  "Sweden's foreign minister, Nils Ek, saw the fighting in Khartoum on television on Monday.",
  "Sweden's foreign minister, Nils Ek, sees no way out in Khartoum."
];
