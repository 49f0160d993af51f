/** Counts whose force, land or noun stands elsewhere, and what only looks like them. */
import type {Example} from "./example.ts";

export const guessed: Example[] = [
  {
    text: "Spain, alone of its neighbours, has stayed, with 140 soldiers next to Dakar airport.",
    facts: [{force: "ESP", location: "SEN", count: 140, kind: "present"}]
  },
  {
    text: "The minister thanked Fiji for the 134 soldiers whom it has in Lebanon under the United Nations flag.",
    facts: [{force: "FJI", location: "LBN", count: 134, kind: "present"}]
  },
  {
    text: "Norwegian soldiers serve in many lands.\n\nLatvia. A company of 112 is at Adazi as part of a NATO brigade.",
    facts: [{location: "LVA", count: 112, kind: "present"}]
  },
  {
    text: "Who guards Lithuania?\n\n- Norway: about 120 soldiers were sent to Rukla in March 2022.\n- Portugal: some 146 marines, in Klaipeda.",
    facts: [
      {force: "NOR", location: "LTU", count: 120, kind: "deployed", date: "2022-03"},
      {force: "PRT", location: "LTU", count: 146, kind: "present"}
    ]
  },
  {
    text: "Then there are the Italians, some 850 of them, soldiers all, in Kosovo.",
    facts: [{force: "ITA", location: "XKX", count: 850, kind: "present"}]
  },
  {
    text: "Nobody on Cyprus is short of soldiers. Turkey has somewhere between 30,000 and 40,000 in the north.",
    facts: [{force: "TUR", location: "CYP", count: 30000, count_max: 40000, kind: "present"}]
  },
  {
    text: "Kuwait is home to some 13,500 American troops and to more than 100 Italian ones.",
    facts: [
      {force: "USA", location: "KWT", count: 13500, kind: "present"},
      {force: "ITA", location: "KWT", count: 100, kind: "present"}
    ]
  },
  {
    text: "A convoy took 96 Ghanaian soldiers out of Gao in Mali. That leaves, as far as anyone knows, about 300 Togolese soldiers and 200 Egyptian soldiers in Timbuktu.",
    facts: [
      {force: "GHA", location: "MLI", count: 96, kind: "withdrawn"},
      {force: "TGO", location: "MLI", count: 300, kind: "present"},
      {force: "EGY", location: "MLI", count: 200, kind: "present"}
    ]
  },
  {
    text: "Chad, which had hosted around 1,000 French troops, will see 520 of them go by the end of this month.",
    facts: [
      {force: "FRA", location: "TCD", count: 1000, kind: "present"},
      {force: "FRA", location: "TCD", count: 520, kind: "to-withdraw", date: "2024-09"}
    ]
  },
  {
    text: "France has 1,000 soldiers in Chad. Senegal has given the 350 in Dakar until December.",
    facts: [
      {force: "FRA", location: "TCD", count: 1000, kind: "present"},
      {force: "FRA", location: "SEN", count: 350, kind: "to-withdraw", date: "2024-12"}
    ]
  },
  {
    text: "A group of 92 Honduran soldiers stepped off a plane in Haiti on Saturday, followed on Sunday by 14 Paraguayans.",
    facts: [
      {force: "HND", location: "HTI", count: 92, kind: "deployed", date: "2024-09-07"},
      {force: "PRY", location: "HTI", count: 14, kind: "deployed", date: "2024-09-08"}
    ]
  },
  {
    text: "The Russian base at Khmeimim in Syria once held 4,000 men; diplomats put the garrison today at about 1,500.",
    facts: [
      {force: "RUS", location: "SYR", count: 4000, kind: "present"},
      {force: "RUS", location: "SYR", count: 1500, kind: "present", date: "2024-09-12"}
    ]
  }
];

export const guessedLookAlikes: string[] = [
  "At home, 780 Portuguese soldiers helped to fight forest fires.",
  "The 15th battalion of Portugal has 300 soldiers in reserve.",
  "Lithuania spoke of its own plans, among them a national division of some 17,000 soldiers.",
  "Exercise ORION brought 1,200 troops from six countries to Santa Margarida.",
  "Nigerien forces lost 44 men in an ambush near Tillaberi, and the army had to shift two battalions to the west.",
  "The Colombian president questioned the deployment of 3,000 soldiers in the Ecuadorian power plants.",
  "Both governments are worried about what will fill the gap when the African Union force leaves Somalia.",
  "Some 300 Finnish soldiers are serving in nine operations this year.",
  "Slovakia has 12,000 men and women under arms and a border with Ukraine that runs for 97km.",
  "They were the vanguard of a Kenyan force which, on paper, was to have been 2,916 strong.",
  "The Iraqi oil police, 27,000 strong, are to get 40 drones from France.",
  "On the Nigerian side of the border, 6,000 men of the army's 8th Division are hunting bandits in Sokoto."
];
