import type {Example} from "./example.ts";

/** As news agencies and defence papers tell it in passing: joint subjects, lists without numbers, asides between the troops and their verb. */
export const wires: Example[] = [
  {
    text: "Troops from Niger, Togo and Nepal will withdraw from Mali in the coming months, the UN said.",
    facts: [
      {force: "NER", location: "MLI", count: null, kind: "to-withdraw"},
      {force: "TGO", location: "MLI", count: null, kind: "to-withdraw"},
      {force: "NPL", location: "MLI", count: null, kind: "to-withdraw"}
    ]
  },
  {
    text: "Nicaragua and Peru pulled their contingents out of Iraq this year.",
    facts: [
      {force: "NIC", location: "IRQ", kind: "withdrawn", date: "2024"},
      {force: "PER", location: "IRQ", kind: "withdrawn", date: "2024"}
    ]
  },
  {
    text: "The UN mission in Mali said that 380 soldiers from Jordan had left the country.",
    facts: [{force: "JOR", location: "MLI", count: 380, kind: "withdrawn"}]
  },
  {
    text: "Some 310 Ghanaian peacekeepers serving with the UN Mission in Liberia, known as UNMIL, left the capital, Monrovia, on Tuesday.",
    facts: [{force: "GHA", location: "LBR", count: 310, kind: "withdrawn", date: "2024-09-10"}]
  },
  {
    text: "The 450-strong Senegalese contingent will leave Liberia in October, along with 70 doctors from Jordan. They will be followed in November by Namibian troops.",
    facts: [
      {force: "SEN", location: "LBR", count: 450, kind: "to-withdraw", date: "2024-10"},
      {force: "NAM", location: "LBR", count: null, kind: "to-withdraw", date: "2024-11"}
    ]
  },
  {
    text: "Ninety Peruvian soldiers and fourteen Hondurans arrived in Haiti on Saturday. Peru had pledged to send 200 military police.",
    facts: [
      {force: "PER", location: "HTI", count: 90, kind: "deployed", date: "2024-09-07"},
      {force: "HND", location: "HTI", count: 14, kind: "deployed", date: "2024-09-07"},
      {force: "PER", location: "HTI", count: 200, kind: "to-deploy"}
    ]
  },
  {
    text: "Some 200 Danish soldiers, 150 Norwegian soldiers and 40 Finns will arrive in Latvia in October.",
    facts: [
      {force: "DNK", location: "LVA", count: 200, kind: "to-deploy"},
      {force: "NOR", location: "LVA", count: 150, kind: "to-deploy"},
      {force: "FIN", location: "LVA", count: 40, kind: "to-deploy"}
    ]
  },
  {
    text: "NATO has closed the road. A multinational unit of 310 troops from Croatia, Hungary and Slovenia had been deployed in northern Kosovo, it said.",
    facts: [{force: "NATO", location: "XKX", count: 310, kind: "present"}]
  },
  {
    text: "The NATO battle group in Latvia will be 1,900 strong by the end of 2025.",
    facts: [{force: "NATO", location: "LVA", count: 1900, kind: "to-deploy", date: "2025"}]
  },
  {
    text: "The Russian military base in Gyumri, in northern Armenia, has a staff of 2,140.",
    facts: [{force: "RUS", location: "ARM", count: 2140, kind: "present"}]
  },
  {
    text: "The withdrawal of the Ugandan contingent from Chad was completed on Tuesday, the ministry said.",
    facts: [{force: "UGA", location: "TCD", count: null, kind: "withdrawn", date: "2024-09-10"}]
  },
  {
    text: "South African troops deployed to eastern Congo would complete their withdrawal by the end of October, the general said.",
    facts: [{force: "ZAF", location: "COD", count: null, kind: "to-withdraw", date: "2024-10"}]
  },
  {
    text: "Georgia, which has 860 soldiers in Chad, will begin its withdrawal on 1 October.",
    facts: [
      {force: "GEO", location: "TCD", count: 860, kind: "present"},
      {force: "GEO", location: "TCD", count: null, kind: "to-withdraw", date: "2024-10-01"}
    ]
  },
  {
    text: "The minister praised the Zambian troops, who began pulling out of Mozambique on Monday.",
    facts: [{force: "ZMB", location: "MOZ", count: null, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "About 75 of the 120 US troops in Chad will go to Germany.",
    facts: [
      {force: "USA", location: "TCD", count: 75, kind: "to-withdraw"},
      {force: "USA", location: "TCD", count: 120, kind: "present"}
    ]
  },
  {
    text: "Germany landed an advance party of 25 soldiers in Vilnius on Monday, with 140 more to join them.",
    facts: [
      {force: "DEU", location: "LTU", count: 25, kind: "deployed"},
      {force: "DEU", location: "LTU", count: 140, kind: "to-deploy"}
    ]
  },
  {
    text: "Kenya had offered to send police to Haiti, and Benin said it would give 2,000 soldiers.",
    facts: [{force: "BEN", location: "HTI", count: 2000, kind: "to-deploy"}]
  },
  {
    text: "The Council mandated the withdrawal of 3,000 ATMIS troops by 31 December.",
    facts: [{force: "ATMIS", location: "SOM", count: 3000, kind: "to-withdraw", date: "2024-12-31"}]
  }
];

export const wiresLookAlikes: string[] = [
  "France will lead the force of 1,400 in Bunia, and Sweden and Canada have offered soldiers as well.",
  "Brazil ended a stay in Haiti in which 37,000 of their countrymen served.",
  "Of the seven countries in the regional mission, Namibia was the first to withdraw from Mozambique.",
  "Kenya and Benin pulled their ambassadors out of Iraq this year."
];
