import type {Example} from "./example.ts";

/** As news agencies and defence papers tell it in passing: joint subjects, lists without numbers, asides between the troops and their verb. */
export const wires: Example[] = [
  {
    text: "A 180-member contingent of the Ghana Armed Forces left Accra for Gabon on Monday.",
    facts: [{force: "GHA", location: "GAB", count: 180, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "Some 180 troops from the Ghana Armed Forces departed Accra on Monday for Gabon.",
    facts: [{force: "GHA", location: "GAB", count: 180, kind: "deployed"}]
  },
  {
    text: "180 Ghanaian soldiers left Accra on Monday for a year-long mission in Gabon.",
    facts: [{force: "GHA", location: "GAB", count: 180, kind: "deployed"}]
  },
  {
    text: "180 Ghanaian soldiers left Lebanon on Monday for training in Accra.",
    facts: [{force: "GHA", location: "LBN", count: 180, kind: "withdrawn"}]
  },
  {
    text: "As on August 31, the numbers of Nepal Army members in the missions stood as follows:\n\nMONUSCO (Democratic Republic of the Congo) – 1,683\nUNMISS (South Sudan) – 1,612",
    facts: [
      {force: "NPL", location: "COD", count: 1683, kind: "present", date: "2024-08-31"},
      {force: "NPL", location: "SSD", count: 1612, kind: "present", date: "2024-08-31"}
    ]
  },
  {
    text: "According to the Nepali Army, 412 personnel were on overseas duties as of this week. Of these:\n\n• 164 – MFO, Sinai (Egypt)\n• 12 – UNMISS (South Sudan)",
    facts: [
      {force: "NPL", location: "EGY", count: 164, kind: "present"},
      {force: "NPL", location: "SSD", count: 12, kind: "present"}
    ]
  },
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
  },
  {
    text: "Belgium's last 72 soldiers in Chad landed at Melsbroek at noon on Monday.",
    facts: [{force: "BEL", location: "TCD", count: 72, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "Germany's last 264 soldiers arrived home from Mali in four planes on Wednesday.",
    facts: [{force: "DEU", location: "MLI", count: 264, kind: "withdrawn", date: "2024-09-11"}]
  },
  {
    text: "Georgia promised 900 more soldiers for Chad next year, in addition to the 173 who serve there.",
    facts: [
      {force: "GEO", location: "TCD", count: 900, kind: "to-deploy", date: "2025"},
      {force: "GEO", location: "TCD", count: 173, kind: "present"}
    ]
  },
  {
    text: "Sudan has reduced its force in Yemen from a peak of 40,000 to 5,000.",
    facts: [
      {force: "SDN", location: "YEM", count: 40000, kind: "present"},
      {force: "SDN", location: "YEM", count: 5000, kind: "present"}
    ]
  },
  {
    text: "Uruguay, with 1,130 peacekeepers in Haiti, is the second contributor behind Brazil, which doubled its own to 2,200.",
    facts: [
      {force: "BRA", location: "HTI", count: 2200, kind: "present"},
      {force: "URY", location: "HTI", count: 1130, kind: "present"}
    ]
  },
  {
    text: "France handed the base at Faya over to Chad's army on Thursday. A first contingent of 120 soldiers had flown home from N'Djamena, out of about 1,000 in the country.",
    facts: [
      {force: "FRA", location: "TCD", count: 120, kind: "withdrawn"},
      {force: "FRA", location: "TCD", count: 1000, kind: "present"}
    ]
  },
  {
    text: "Cuba has sent 165 doctors and nurses to Sierra Leone, and Britain 750 soldiers, who will help put up treatment centres.",
    facts: [{force: "GBR", location: "SLE", count: 750, kind: "deployed"}]
  },
  {
    text: "More than 70 troops from El Salvador arrived in the capital on Tuesday, Haiti's government said.",
    facts: [{force: "SLV", location: "HTI", count: 70, kind: "deployed", date: "2024-09-10"}]
  },
  {
    text: "Egyptian troops would be deployed to Somalia after the mission ends, the ambassador said.",
    facts: [{force: "EGY", location: "SOM", count: null, kind: "to-deploy"}]
  },
  {
    text: "South Korea will keep its 320 soldiers in Lebanon and 280 in South Sudan for another year, parliament decided.",
    facts: [
      {force: "KOR", location: "LBN", count: 320, kind: "present"},
      {force: "KOR", location: "SSD", count: 280, kind: "present"}
    ]
  },
  {
    text: "About 1,000 Saudi soldiers crossed the causeway into Bahrain on Monday.",
    facts: [{force: "SAU", location: "BHR", count: 1000, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "RAWALPINDI: A batch of 130 troops left here on Wednesday for the UN mission in Burundi.",
    facts: [{force: "PAK", location: "BDI", count: 130, kind: "deployed"}]
  }
];

export const wiresLookAlikes: string[] = [
  "France will lead the force of 1,400 in Bunia, and Sweden and Canada have offered soldiers as well.",
  "Brazil ended a stay in Haiti in which 37,000 of their countrymen served.",
  "Of the seven countries in the regional mission, Namibia was the first to withdraw from Mozambique.",
  "The Estonian parliament is to vote on sending up to 95 soldiers to Mali.",
  "Qatar's radio put the number of coalition troops massed in Marib at 10,000.",
  "Kenya and Benin pulled their ambassadors out of Iraq this year."
];
