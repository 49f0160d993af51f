import type {Example} from "./example.ts";

/** As news agencies and defence papers tell it in passing: joint subjects, lists without numbers, asides between the troops and their verb. */
export const wires: Example[] = [
  {
    text: "A 145-member contingent of the Zambia Army left Lusaka for Madagascar on Monday.",
    facts: [{force: "ZMB", location: "MDG", count: 145, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "Some 145 troops from the Zambia Army departed Lusaka on Monday for Madagascar.",
    facts: [{force: "ZMB", location: "MDG", count: 145, kind: "deployed"}]
  },
  {
    text: "145 Zambian soldiers left Lusaka on Monday for a year-long mission in Madagascar.",
    facts: [{force: "ZMB", location: "MDG", count: 145, kind: "deployed"}]
  },
  {
    text: "145 Zambian soldiers left Cyprus on Monday for training in Lusaka.",
    facts: [{force: "ZMB", location: "CYP", count: 145, kind: "withdrawn"}]
  },
  {
    text: "As on August 31, the tally of Tongan soldiers on missions ran like this:\n\nMONUSCO (Democratic Republic of the Congo) – 194\nUNMISS (South Sudan) – 137",
    facts: [
      {force: "TON", location: "COD", count: 194, kind: "present", date: "2024-08-31"},
      {force: "TON", location: "SSD", count: 137, kind: "present", date: "2024-08-31"}
    ]
  },
  {
    text: "According to the Peruvian Army, 213 personnel were on overseas postings on Thursday. Of these:\n\n• 88 – MFO, Sinai (Egypt)\n• 21 – UNMISS (South Sudan)",
    facts: [
      {force: "PER", location: "EGY", count: 88, kind: "present"},
      {force: "PER", location: "SSD", count: 21, kind: "present"}
    ]
  },
  {
    text: "Troops from Chile, Malta and Bhutan will withdraw from Angola in the coming months, the bishop said.",
    facts: [
      {force: "CHL", location: "AGO", count: null, kind: "to-withdraw"},
      {force: "MLT", location: "AGO", count: null, kind: "to-withdraw"},
      {force: "BTN", location: "AGO", count: null, kind: "to-withdraw"}
    ]
  },
  {
    text: "Paraguay and Tonga pulled their contingents out of Oman this year.",
    facts: [
      {force: "PRY", location: "OMN", kind: "withdrawn", date: "2024"},
      {force: "TON", location: "OMN", kind: "withdrawn", date: "2024"}
    ]
  },
  {
    text: "The UN mission in Chad said that 235 soldiers from Bolivia had left the country.",
    facts: [{force: "BOL", location: "TCD", count: 235, kind: "withdrawn"}]
  },
  {
    text: "Some 265 Fijian peacekeepers serving with the UN Mission in South Sudan, known as UNMISS, left the capital, Juba, on Tuesday.",
    facts: [{force: "FJI", location: "SSD", count: 265, kind: "withdrawn", date: "2024-09-10"}]
  },
  {
    text: "The 335-strong Chilean contingent will leave Madagascar in October, along with 22 nurses from Bolivia. They will be followed in November by Fijian troops.",
    facts: [
      {force: "CHL", location: "MDG", count: 335, kind: "to-withdraw", date: "2024-10"},
      {force: "FJI", location: "MDG", count: null, kind: "to-withdraw", date: "2024-11"}
    ]
  },
  {
    text: "Sixty Chilean soldiers and eleven Paraguayans arrived in Malta on Saturday. Chile had pledged to send 230 military police.",
    facts: [
      {force: "CHL", location: "MLT", count: 60, kind: "deployed", date: "2024-09-07"},
      {force: "PRY", location: "MLT", count: 11, kind: "deployed", date: "2024-09-07"},
      {force: "CHL", location: "MLT", count: 230, kind: "to-deploy"}
    ]
  },
  {
    text: "Some 145 Swiss soldiers, 70 Greek soldiers and 26 Finns will arrive in Cyprus in October.",
    facts: [
      {force: "CHE", location: "CYP", count: 145, kind: "to-deploy"},
      {force: "GRC", location: "CYP", count: 70, kind: "to-deploy"},
      {force: "FIN", location: "CYP", count: 26, kind: "to-deploy"}
    ]
  },
  {
    text: "NATO has fenced off the quay. A multinational unit of 265 troops from Portugal, Albania and Canada had been deployed in western Georgia, it said.",
    facts: [{force: "NATO", location: "GEO", count: 265, kind: "present"}]
  },
  {
    text: "The NATO battle group in Iceland will be 1,350 strong by the end of 2025.",
    facts: [{force: "NATO", location: "ISL", count: 1350, kind: "to-deploy", date: "2025"}]
  },
  {
    text: "The Indian military base in Ndola, in northern Zambia, has a staff of 740.",
    facts: [{force: "IND", location: "ZMB", count: 740, kind: "present"}]
  },
  {
    text: "The withdrawal of the Bolivian contingent from Malta was completed on Tuesday, the harbour master said.",
    facts: [{force: "BOL", location: "MLT", count: null, kind: "withdrawn", date: "2024-09-10"}]
  },
  {
    text: "Chilean troops deployed to southern Angola would complete their withdrawal by the end of October, the colonel said.",
    facts: [{force: "CHL", location: "AGO", count: null, kind: "to-withdraw", date: "2024-10"}]
  },
  {
    text: "Paraguay, which has 415 soldiers in Chad, will begin its withdrawal on 1 October.",
    facts: [
      {force: "PRY", location: "TCD", count: 415, kind: "present"},
      {force: "PRY", location: "TCD", count: null, kind: "to-withdraw", date: "2024-10-01"}
    ]
  },
  {
    text: "The bishop praised the Fijian troops, who began pulling out of Angola on Monday.",
    facts: [{force: "FJI", location: "AGO", count: null, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "About 40 of the 95 Finnish troops in Gabon will go to Malta.",
    facts: [
      {force: "FIN", location: "GAB", count: 40, kind: "to-withdraw"},
      {force: "FIN", location: "GAB", count: 95, kind: "present"}
    ]
  },
  {
    text: "Canada landed an advance party of 35 soldiers in Reykjavik on Monday, with 210 more to join them.",
    facts: [
      {force: "CAN", location: "ISL", count: 35, kind: "deployed"},
      {force: "CAN", location: "ISL", count: 210, kind: "to-deploy"}
    ]
  },
  {
    text: "Chile had offered to send police to Malta, and Gabon said it would give 650 soldiers.",
    facts: [{force: "GAB", location: "MLT", count: 650, kind: "to-deploy"}]
  },
  {
    text: "The Council mandated the withdrawal of 1,150 ATMIS troops by 17 November.",
    facts: [{force: "ATMIS", location: "SOM", count: 1150, kind: "to-withdraw", date: "2024-11-17"}]
  },
  {
    text: "Peru's last 53 soldiers in Angola landed at Ventanilla at dusk on Monday.",
    facts: [{force: "PER", location: "AGO", count: 53, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "Chile's last 187 soldiers arrived home from Cyprus in two ships on Wednesday.",
    facts: [{force: "CHL", location: "CYP", count: 187, kind: "withdrawn", date: "2024-09-11"}]
  },
  {
    text: "Fiji promised 640 more soldiers for Oman next year, in addition to the 215 who serve there.",
    facts: [
      {force: "FJI", location: "OMN", count: 640, kind: "to-deploy", date: "2025"},
      {force: "FJI", location: "OMN", count: 215, kind: "present"}
    ]
  },
  {
    text: "Chile has reduced its force in Angola from a peak of 7,400 to 1,300.",
    facts: [
      {force: "CHL", location: "AGO", count: 7400, kind: "present"},
      {force: "CHL", location: "AGO", count: 1300, kind: "present"}
    ]
  },
  {
    text: "Bolivia, with 940 peacekeepers in Angola, is the second contributor behind Chile, which doubled its own to 1,850.",
    facts: [
      {force: "CHL", location: "AGO", count: 1850, kind: "present"},
      {force: "BOL", location: "AGO", count: 940, kind: "present"}
    ]
  },
  {
    text: "Turkey handed the base at Ndola over to Zambia's army on Thursday. A first contingent of 65 soldiers had flown home from Lusaka, out of about 700 in the country.",
    facts: [
      {force: "TUR", location: "ZMB", count: 65, kind: "withdrawn"},
      {force: "TUR", location: "ZMB", count: 700, kind: "present"}
    ]
  },
  {
    text: "Peru has sent 48 nurses and midwives to Malawi, and Sweden 390 soldiers, who will help dig the wells.",
    facts: [{force: "SWE", location: "MWI", count: 390, kind: "deployed"}]
  },
  {
    text: "More than 50 troops from Bolivia arrived in the capital on Tuesday, Malta's government said.",
    facts: [{force: "BOL", location: "MLT", count: 50, kind: "deployed", date: "2024-09-10"}]
  },
  {
    text: "Chilean troops would be deployed to Gabon after the harvest ends, the consul said.",
    facts: [{force: "CHL", location: "GAB", count: null, kind: "to-deploy", date: "", date_basis: ""}]
  },
  {
    text: "Denmark will keep its 145 soldiers in Cyprus and 90 in Gabon for another year, parliament decided.",
    facts: [
      {force: "DNK", location: "CYP", count: 145, kind: "present"},
      {force: "DNK", location: "GAB", count: 90, kind: "present"}
    ]
  },
  {
    text: "About 430 Malaysian soldiers crossed the causeway into Singapore on Monday.",
    facts: [{force: "MYS", location: "SGP", count: 430, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "CUSCO: A batch of 115 troops left here on Wednesday for the UN mission in Gabon.",
    facts: [{force: "PER", location: "GAB", count: 115, kind: "deployed"}]
  }
];

export const wiresLookAlikes: string[] = [
  "Portugal will lead the force of 960 in Luanda, and Malta and Chile have offered soldiers as well.",
  "Chile ended a stay in Cyprus in which 21,000 of their countrymen served.",
  "Of the six countries in the island mission, Fiji was the first to withdraw from Vanuatu.",
  "The Maltese parliament is to vote on sending up to 60 soldiers to Gabon.",
  "Malta's radio put the number of coalition troops gathered in Basra at 6,300.",
  "Kenya and Benin pulled their ambassadors out of Oman this year."
];
