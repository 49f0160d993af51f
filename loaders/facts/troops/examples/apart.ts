/** Counts and moves whose land, owner or date another clause, a unit or a heading tells, and what only looks like them. */
import type {Example} from "./example.ts";

export const apart: Example[] = [
  {
    text: "Another 300 French soldiers rolled into Niger on Monday.",
    facts: [{force: "FRA", location: "NER", count: 300, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "Another 300 French soldiers are heading for Niger.",
    facts: [{force: "FRA", location: "NER", count: 300, kind: "to-deploy"}]
  },
  {
    text: "Bolivia expelled the agency. The Americans left the base at Manta in Ecuador in 2009.",
    facts: [{force: "USA", location: "ECU", count: null, kind: "withdrawn", date: "2009"}]
  },
  {
    text: "The port of Subic, which the last American marines quit in 1992, is a shopping centre now.",
    facts: [{force: "USA", location: "PHL", count: null, kind: "withdrawn", date: "1992"}]
  },
  {
    text: "Asked whether foreign soldiers would come back to Gao, which the last Germans left in 2023, the governor of the Malian town shrugged.",
    facts: [{force: "DEU", location: "MLI", count: null, kind: "withdrawn", date: "2023"}]
  },
  {
    text: "Mongolia has hosted no foreign army since the last Soviet soldiers withdrew in 1992.",
    facts: [{force: "RUS", location: "MNG", count: null, kind: "withdrawn", date: "1992"}]
  },
  {
    text: "Chad has had no foreign garrison since French troops left in January 2024.",
    facts: [{force: "FRA", location: "TCD", count: null, kind: "withdrawn", date: "2024-01"}]
  },
  {
    text: "Panama, where the United States closed its last base and pulled out its garrison in December 1999, has no army.",
    facts: [{force: "USA", location: "PAN", count: null, kind: "withdrawn", date: "1999-12"}]
  },
  {
    text: "From Latvia, where Russia withdrew its last troops in August 1994, comes a warning.",
    facts: [{force: "RUS", location: "LVA", count: null, kind: "withdrawn", date: "1994-08"}]
  },
  {
    text: "Uganda pulled out its soldiers from South Sudan in 2015.",
    facts: [{force: "UGA", location: "SSD", count: null, kind: "withdrawn", date: "2015"}]
  },
  {
    text: "Since Denmark brought its contingent home from Mali in 2022, nobody has asked.",
    facts: [{force: "DNK", location: "MLI", count: null, kind: "withdrawn", date: "2022"}]
  },
  {
    text: "Malawi's soldiers came home from Mozambique in 2024.",
    facts: [{force: "MWI", location: "MOZ", count: null, kind: "withdrawn", date: "2024"}]
  },
  {
    text: "Britain withdrew the last of its troops from Iraq on Tuesday.",
    facts: [{force: "GBR", location: "IRQ", count: null, kind: "withdrawn", date: "2024-09-10"}]
  },
  {
    text: "Norway pulled its special forces out of Jordan last year.",
    facts: [{force: "NOR", location: "JOR", count: null, kind: "withdrawn", date: "2023"}]
  },
  {
    text: "The last Botswanan troops departed Mozambique on 5 April 2024.",
    facts: [{force: "BWA", location: "MOZ", count: null, kind: "withdrawn", date: "2024-04-05"}]
  },
  {
    text: "Iceland has no army, and the Americans left Keflavik in 2006.",
    facts: [{force: "USA", location: "ISL", count: null, kind: "withdrawn", date: "2006"}]
  },
  {
    text: "Soviet troops left Czechoslovakia's heir Slovakia long ago; the last Russian soldiers left Estonia in August 1994.",
    facts: [{force: "RUS", location: "EST", count: null, kind: "withdrawn", date: "1994-08"}]
  },
  {
    text: "Nigeria has 160 soldiers in Guinea-Bissau. It is to bring its contingent home in March.",
    facts: [
      {force: "NGA", location: "GNB", count: 160, kind: "present"},
      {force: "NGA", location: "GNB", count: null, kind: "to-withdraw", date: "2025-03"}
    ]
  },
  {
    text: "EUFOR Althea numbers about 1,500 troops in Bosnia. Slovenia has 38 soldiers in the force at present.",
    facts: [
      {location: "BIH", count: 1500, kind: "present"},
      {force: "SVN", location: "BIH", count: 38, kind: "present"}
    ]
  },
  {
    text: "Bulgaria said on Monday that it would stay in KFOR in Kosovo. Its neighbour Albania has 90 soldiers with the mission.",
    facts: [{force: "ALB", location: "XKX", count: 90, kind: "present"}]
  },
  {
    text: "The brigade in Latvia is led by Canada. Denmark keeps 800 soldiers in the brigade, and Italy 250.",
    facts: [
      {force: "DNK", location: "LVA", count: 800, kind: "present"},
      {force: "ITA", location: "LVA", count: 250, kind: "present"}
    ]
  },
  {
    text: "MINUSCA, the UN mission in the Central African Republic, has 14,000 soldiers. Rwanda has 2,100 soldiers in the mission and Burundi 750.",
    facts: [
      {force: "MINUSCA", location: "CAF", count: 14000, kind: "present"},
      {force: "RWA", location: "CAF", count: 2100, kind: "present"},
      {force: "BDI", location: "CAF", count: 750, kind: "present"}
    ]
  },
  {
    text: "The battlegroup at Tapa in Estonia has grown. France has 350 soldiers in it.",
    facts: [{force: "FRA", location: "EST", count: 350, kind: "present"}]
  },
  {
    text: "Poland has 210 soldiers alongside the Irish in Lebanon.",
    facts: [{force: "POL", location: "LBN", count: 210, kind: "present"}]
  },
  {
    text: "British troops abroad, by country, in June 2023:\n\n- Brunei: about 900\n- Kenya: 230\n- Belize: 12\n- Oman: 90",
    facts: [
      {force: "GBR", location: "BRN", count: 900, kind: "present"},
      {force: "GBR", location: "KEN", count: 230, kind: "present"},
      {force: "GBR", location: "BLZ", count: 12, kind: "present"},
      {force: "GBR", location: "OMN", count: 90, kind: "present"}
    ]
  },
  {
    text: "France keeps soldiers in five African countries: Djibouti, 1,500; Ivory Coast, 600; Senegal, 350; Gabon, 350.",
    facts: [
      {force: "FRA", location: "DJI", count: 1500, kind: "present"},
      {force: "FRA", location: "CIV", count: 600, kind: "present"},
      {force: "FRA", location: "SEN", count: 350, kind: "present"},
      {force: "FRA", location: "GAB", count: 350, kind: "present"}
    ]
  },
  {
    text: "The American garrisons in the Gulf are these. Kuwait: 13,500. Qatar: 10,000. Bahrain: 9,000.",
    facts: [
      {force: "USA", location: "KWT", count: 13500, kind: "present"},
      {force: "USA", location: "QAT", count: 10000, kind: "present"},
      {force: "USA", location: "BHR", count: 9000, kind: "present"}
    ]
  },
  {
    text: "Turkey's forces abroad (Libya 500; Somalia 300; Qatar 3,000) have doubled.",
    facts: [
      {force: "TUR", location: "LBY", count: 500, kind: "present"},
      {force: "TUR", location: "SOM", count: 300, kind: "present"},
      {force: "TUR", location: "QAT", count: 3000, kind: "present"}
    ]
  },
  {
    text: "Fiji's peacekeepers: Egypt 170, Syria 149, Iraq 160.",
    facts: [
      {force: "FJI", location: "EGY", count: 170, kind: "present"},
      {force: "FJI", location: "SYR", count: 149, kind: "present"},
      {force: "FJI", location: "IRQ", count: 160, kind: "present"}
    ]
  },
  {
    text: "Some 700 American troops are rotating through the Philippines at the moment.",
    facts: [{force: "USA", location: "PHL", count: 700, kind: "present"}]
  },
  {
    text: "About 250 U.S. Marines rotate through Norway each year.",
    facts: [{force: "USA", location: "NOR", count: 250, kind: "present"}]
  },
  {
    text: "Italy has 250 soldiers in Niger. The French have gone: the last of 1,500 left on 22 December.",
    facts: [
      {force: "ITA", location: "NER", count: 250, kind: "present"},
      {force: "FRA", location: "NER", count: 1500, kind: "withdrawn", date: "2023-12-22"}
    ]
  },
  {
    text: "Lithuania pulled out its 160 soldiers from Mali in March.",
    facts: [{force: "LTU", location: "MLI", count: 160, kind: "withdrawn", date: "2024-03"}]
  },
  {
    text: "A further 60 Australian soldiers arrived in Palawan in the Philippines last week to train with them.",
    facts: [{force: "AUS", location: "PHL", count: 60, kind: "deployed"}]
  },
  {
    text: "Romania sent 180 reserve soldiers to Bosnia in March and Italy 220.",
    facts: [
      {force: "ROU", location: "BIH", count: 180, kind: "deployed", date: "2024-03"},
      {force: "ITA", location: "BIH", count: 220, kind: "deployed", date: "2024-03"}
    ]
  },
  {
    text: "She said nothing about Cabo Delgado in Mozambique, where Rwanda's army, some 4,000 strong, holds the towns and Mozambique's own holds the roads.",
    facts: [{force: "RWA", location: "MOZ", count: 4000, kind: "present"}]
  },
  {
    text: "The Kenyan force in Haiti stood at 800 in June, and not at 1,000.",
    facts: [{force: "KEN", location: "HTI", count: 800, kind: "present", date: "2024-06"}]
  },
  {
    text: "There are currently 338 members of the Defence Forces serving in south Lebanon, the Irish minister said.",
    facts: [{force: "IRL", location: "LBN", count: 338, kind: "present"}]
  },
  {
    text: "About 80 members of a Japanese army engineer unit will be sent to the Philippines in October.",
    facts: [{force: "JPN", location: "PHL", count: 80, kind: "to-deploy", date: "2024-10"}]
  },
  {
    text: "Japanese army engineers are due in Mindanao in the Philippines in October.",
    facts: [{force: "JPN", location: "PHL", count: null, kind: "to-deploy", date: "2024-10"}]
  },
  {
    text: "A task force of about 280 Marines and sailors will arrive in Honduras in October, the U.S. Southern Command said.",
    facts: [{force: "USA", location: "HND", count: 280, kind: "to-deploy", date: "2024-10"}]
  },
  {
    text: "Russia keeps 3,000 soldiers at Gyumri in Armenia. Its 1,960 peacekeepers left nobody any safer in Karabakh.",
    facts: [{force: "RUS", location: "ARM", count: 3000, kind: "present"}]
  },
  {
    text: "There are 7,000 Russian troops in Georgia. The EU's monitors in Armenia, of whom there are 165, carry binoculars.",
    facts: [{force: "RUS", location: "GEO", count: 7000, kind: "present"}]
  },
  {
    text: "Rwanda has about 4,000 troops in Mozambique. Some 11,000 Mozambicans who fled violence remain in Malawi's Nsanje district.",
    facts: [{force: "RWA", location: "MOZ", count: 4000, kind: "present"}]
  },
  {
    text: "Austria has 180 soldiers in Bosnia. After the floods it had 2,400 soldiers filling sandbags in Lower Austria.",
    facts: [{force: "AUT", location: "BIH", count: 180, kind: "present"}]
  },
  {
    text: "Denmark has 800 soldiers in Latvia. The town has 25,000 people, and its school 600 pupils.",
    facts: [{force: "DNK", location: "LVA", count: 800, kind: "present"}]
  },
  {
    text: "Norway has 100 soldiers in Poland. Its army has 9,000 men, and its governor is 61.",
    facts: [{force: "NOR", location: "POL", count: 100, kind: "present"}]
  },
  {
    text: "Turkey has 300 soldiers in Somalia. The refugees came later; some 12,000 of them crossed into Kenya.",
    facts: [{force: "TUR", location: "SOM", count: 300, kind: "present"}]
  },
  {
    text: "Who still has soldiers in the Sahel?\n\n- CHAD: About 1,000 French troops are stationed in Abeche.\n- BURKINA FASO: The last of 400 French special forces pulled out in February.",
    facts: [
      {force: "FRA", location: "TCD", count: 1000, kind: "present"},
      {force: "FRA", location: "BFA", count: 400, kind: "withdrawn", date: "2024-02"}
    ]
  },
  {
    text: "Some 300 German soldiers are in Slovakia. The Dutch, with their 150, left in October 2022.",
    facts: [
      {force: "DEU", location: "SVK", count: 300, kind: "present"},
      {force: "NLD", location: "SVK", count: 150, kind: "withdrawn", date: "2022-10"}
    ]
  },
  {
    text: "Officials estimate that up to 1,400 Russian fighters are in Mali, a soldiers' junta at their side.",
    facts: [{force: "RUS", location: "MLI", count: 1400, kind: "present"}]
  }
];

export const apartLookAlikes: string[] = [
  "The French Minister of the Armed Forces, Armelle Vasseur, is expected in Djibouti on Friday.",
  "Burkina Faso told France's soldiers to go, and they went in February 2023.",
  "South Africa's soldiers are to follow from Congo by the end of November.",
  "Serbia's army has raised the alert level of 2,000 of its men near the Drina, after Bosnia hosted EU soldiers.",
  "The minister flew to Beirut with puddings, one for every two of the Irish soldiers in Lebanon.",
  "Canadian soldiers guard Latvia. About 600 Latvians protested outside the parliament in Riga.",
  "Soldiers from Kenya are in Haiti. Of the gangs' fighters, 300 have been arrested, and 40 of them are minors.",
  "The Americans left the talks in Geneva in 2009.",
  "The Canadians left Lausanne in May with a silver medal.",
  "Tourists come: last year 4,000 Germans visited the fort, and 300 Poles.",
  "Trade between Kenya and Belize: 230 million dollars. Kenya: 230; Belize: 12.",
  "Medals by country: Kenya 23, Belize 12, Oman 10."
];
