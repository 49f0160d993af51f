/** Tables and lists of contingents, with or without a column for the land that they are in. */
import type {Example} from "./example.ts";

export const tables: Example[] = [
  {
    text: "The alliance's press office gave figures of its battlegroups:\n\n| Contingent | Host | January 2022 | April 2024 |\n|---|---|---|---|\n| Italians | Bulgaria | 550 | 1,040 |\n| French | Romania | about 830 | 950 |",
    facts: [
      {force: "ITA", location: "BGR", count: 550, kind: "present", date: "2022-01", date_basis: "stated"},
      {force: "ITA", location: "BGR", count: 1040, kind: "present", date: "2024-04"},
      {force: "FRA", location: "ROU", count: 830, qualifier: "about", date: "2022-01"},
      {force: "FRA", location: "ROU", count: 950, qualifier: "exact", date: "2024-04"}
    ]
  },
  {
    text: "Soldiers in South Sudan by contributing country:\n\n| Country | 2022 | 2023 | Change |\n|---|---|---|---|\n| India | 2,300 | 2,200 | 100 |\n| Nepal | 1,700 | 1,650 | 50 |",
    facts: [
      {force: "IND", location: "SSD", count: 2300, kind: "present", date: "2022"},
      {force: "IND", location: "SSD", count: 2200, kind: "present", date: "2023"},
      {force: "NPL", location: "SSD", count: 1700, kind: "present", date: "2022"},
      {force: "NPL", location: "SSD", count: 1650, kind: "present", date: "2023"}
    ]
  },
  {
    text: "Who leads what on the eastern flank:\n\n| Host nation | Lead nation | Troops | Tanks |\n|---|---|---|---|\n| Slovakia | Spain | 1,200 | 14 |",
    facts: [{force: "ESP", location: "SVK", count: 1200, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Foreign forces in Romania and Kenya\n\nWho is where:\n\nForce | Number | Where\nBelgium, infantry | about 300 | Constanta\nBritain | 230 | Mombasa",
    facts: [
      {force: "BEL", location: "ROU", place: "Constanta", count: 300, qualifier: "about"},
      {force: "GBR", location: "KEN", place: "Mombasa", count: 230}
    ]
  },
  {
    text: "Soldiers in Lithuania as of 1 August:\n\n| Country | Troops |\n|---|---:|\n| Portugal | 80 |\n| Total | 80 |",
    facts: [{force: "PRT", location: "LTU", count: 80, kind: "present", date: "2024-08-01"}]
  },
  {
    text: "Foreign troops in Cyprus:\n\n- 310 Ivorian soldiers\n- 90 sappers from Denmark\n- a Fijian company of 120",
    facts: [
      {force: "CIV", location: "CYP", count: 310, kind: "present"},
      {force: "DNK", location: "CYP", count: 90, kind: "present"},
      {force: "FJI", location: "CYP", count: 120, kind: "present"}
    ]
  },
  {
    text: "Where are Jordan's soldiers?\n\n- Chad: 270 soldiers, training recruits.\n- Kosovo: 40 soldiers.",
    facts: [
      {force: "JOR", location: "TCD", count: 270, kind: "present"},
      {force: "JOR", location: "XKX", count: 40, kind: "present"}
    ]
  },
  {
    text: "Troops from Jordan (120), Fiji (35) and Chile (200) are stationed in Lebanon.",
    facts: [
      {force: "JOR", location: "LBN", count: 120, kind: "present"},
      {force: "FJI", location: "LBN", count: 35, kind: "present"},
      {force: "CHL", location: "LBN", count: 200, kind: "present"}
    ]
  },
  {
    text: "Foreign troops in Iraq\n\n- 750 soldiers from Estonia\n- 46 troops from Ivory Coast",
    facts: [
      {force: "EST", location: "IRQ", count: 750, kind: "present"},
      {force: "CIV", location: "IRQ", count: 46, kind: "present"}
    ]
  },
  {
    text: "Danish soldiers abroad\n\n- Chad, 85 soldiers at Abéché\n- Lithuania, 120 soldiers",
    facts: [
      {force: "DNK", location: "TCD", count: 85, kind: "present"},
      {force: "DNK", location: "LTU", count: 120, kind: "present"}
    ]
  },
  {
    text: "Where Portuguese troops serve:\n\n- Montego Bay, Jamaica: 220\n- Gyumri, Armenia: 640",
    facts: [
      {force: "PRT", location: "JAM", count: 220, kind: "present"},
      {force: "PRT", location: "ARM", count: 640, kind: "present"}
    ]
  },
  {
    text: "The Netherlands' soldiers abroad, by country\n\n- 300 in Guinea-Bissau\n- 970 in Honduras",
    facts: [
      {force: "NLD", location: "GNB", count: 300, kind: "present"},
      {force: "NLD", location: "HND", count: 970, kind: "present"}
    ]
  },
  {
    text: "Where Senegalese troops serve:\n\nCountry | Soldiers\nGuinea-Bissau | 40\nKosovo | 270",
    facts: [
      {force: "SEN", location: "GNB", count: 40, kind: "present"},
      {force: "SEN", location: "XKX", count: 270, kind: "present"}
    ]
  },
  {
    text: "Gabon is full of foreign troops. The Irish contingent is the largest, with 200 troops, ahead of Estonia with 110 and Spain with 80.",
    facts: [
      {force: "IRL", location: "GAB", count: 200, kind: "present"},
      {force: "EST", location: "GAB", count: 110, kind: "present"},
      {force: "ESP", location: "GAB", count: 80, kind: "present"}
    ]
  },
  {
    text: "Who still has soldiers in Lithuania? Uruguay has 300 soldiers there. The Czech Republic has 270 and New Zealand 80.",
    facts: [
      {force: "URY", location: "LTU", count: 300, kind: "present"},
      {force: "CZE", location: "LTU", count: 270, kind: "present"},
      {force: "NZL", location: "LTU", count: 80, kind: "present"}
    ]
  }
];

export const tablesLookAlikes: string[] = [
  "Danish soldiers with malaria, by country\n\n- 120 in Mali\n- 300 in Chad",
  "Danish soldiers vaccinated abroad\n\n- 120 in Mali\n- 300 in Chad",
  "Trees planted by Danish soldiers abroad\n\n- 120 in Mali\n- 300 in Chad",
  "Danish soldiers killed abroad\n\nCountry | Soldiers\nMali | 12\nChad | 30",
  "Danish soldiers killed abroad\n\n- 12 in Mali\n- 30 in Chad",
  "Danish refugees abroad\n\n- 120 in Mali\n- 300 in Chad",
  "Foreign soldiers killed in Cyprus:\n\n- 310 Ivorian soldiers\n- 120 Danish soldiers",
  "The parade in Cyprus will show:\n\n- 310 Ivorian soldiers\n- 120 Danish soldiers",
  "Troops from Jordan (120) and Chile (200) will not serve in Lebanon.",
  "Foreign forces went home, and wind came.\n\nForce | Number | Where\nStorms | 300 | Constanta\nFloods in Kenya | 230 | Mombasa",
  "The choirs of May:\n\nForce | Number | Where\nBelgium | 300 | Constanta\nBritain | 230 | Mombasa",
  "Police in South Sudan under the mission:\n\n| Country | 2022 | 2023 |\n|---|---|---|\n| India | 300 | 200 |\n| Nepal | 120 | 110 |",
  "Soldiers killed in Mali:\n\n| Country | Killed in 2022 | Dead, 2023 |\n|---|---|---|\n| Chad | 30 | 20 |\n| Egypt | 12 | 11 |",
  "Each army's own soldiers at home:\n\n| Country | 2022 | 2023 |\n|---|---|---|\n| Estonia | 7,300 | 7,200 |\n| Latvia | 6,700 | 6,650 |",
  "The soldiers drank tea. Trade last year, in tonnes:\n\n| Exporter | Host | 2022 | 2023 |\n|---|---|---|---|\n| Estonia | Latvia | 7,300 | 7,200 |"
];
