/** After the manner of missions' and ministries' notes: contingents under a flag and a body, who comes from where, lands joined to the first. */
import type {Example} from "./example.ts";

export const contingents: Example[] = [
  {
    text: "Up to 60 Danish special forces were sent to Iraq in 2016 to train and advise local soldiers.",
    facts: [{force: "DNK", location: "IRQ", count: 60, kind: "deployed", date: "2016"}]
  },
  {
    text: "A US-led battalion of more than 1,100 NATO soldiers will be deployed in Poland from the start of October.",
    facts: [{force: "NATO", location: "POL", count: 1100, kind: "to-deploy"}]
  },
  {
    text: "The first group of 25 Kenyan military reinforcements arrived today in Juba.",
    facts: [{force: "KEN", location: "SSD", count: 25, kind: "deployed", date: "2024-09-12"}]
  },
  {
    text: "France began its troop withdrawal this month, with around 100 soldiers leaving the base at Gao in northern Mali on September 5.",
    facts: [{force: "FRA", location: "MLI", count: 100, kind: "withdrawn", date: "2024-09-05"}]
  },
  {
    text: "In 2023, Belgian soldiers left Burkina Faso and Niger at the request of the authorities.",
    facts: [
      {force: "BEL", location: "BFA", count: null, kind: "withdrawn", date: "2023"},
      {force: "BEL", location: "NER", count: null, kind: "withdrawn", date: "2023"}
    ]
  },
  {
    text: "The UN Interim Force in Lebanon (UNIFIL), expanded this summer to monitor the truce after the short war, now has around 9,700 troops.",
    facts: [{force: "UNIFIL", location: "LBN", count: 9700, kind: "present"}]
  },
  {
    text: "About 600 Norwegian soldiers will make up the battalion in northern Latvia.",
    facts: [{force: "NOR", location: "LVA", count: 600}]
  },
  {
    text: "UNMISS gave figures of its strength on Thursday.\n\nTroops by contributing country\n\nIndia – 2,239\n\nNepal: 1,547\n\nMongolia – 849",
    facts: [
      {force: "IND", location: "SSD", count: 2239, kind: "present"},
      {force: "NPL", location: "SSD", count: 1547, kind: "present"},
      {force: "MNG", location: "SSD", count: 849, kind: "present"}
    ]
  },
  {
    text: "Nearly 10,500 United Nations military personnel are in South Sudan, out of an approved total of 12,500.",
    facts: [{force: "UN", location: "SSD", count: 10500, kind: "present"}]
  }
];

export const contingentsLookAlikes: string[] = [
  "Around 60 Malian soldiers were sent to Portugal to train at its academy.",
  "UNMISS gave figures on Thursday.\n\nPolice by contributing country\n\nIndia – 2,239\n\nNepal – 1,547",
  "The fair in Juba opened.\n\nVisitors by country\n\nIndia – 2,239\n\nNepal – 1,547",
  "The Security Council keeps the mission in South Sudan at an approved total of 12,500 troops.",
  "The group of 20 met in Juba with the soldiers' widows.",
  "The pact is to outlive the departure of Lisbon's soldiers from the landlocked country."
];
