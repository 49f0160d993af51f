/** Lands that host others: what is counted of their own is at home. Troops that are somewhere for an exercise; contingents beside a mission. */
import type {Example} from "./example.ts";

export const hosts: Example[] = [
  {
    text: "Tonga has 40 soldiers in Kiribati. Colombian exports to Ecuador added up to 1,872 million dollars in 2023, and those of Ecuador to Colombia reached 861 million. China Merchants will add 392 million to what it has put into the port of Hambantota in Sri Lanka.",
    facts: [{force: "TON", location: "KIR", count: 40, kind: "present"}]
  },
  {
    text: "DR Congo has troops in Mozambique. A further 600 Congolese are due to land there in August.",
    facts: [{force: "COD", location: "MOZ", count: 600, kind: "to-deploy"}]
  },
  {
    text: "Ireland has soldiers in Somalia. They are few, and 40 Irish were sent to Baidoa in May 2023.",
    facts: [{force: "IRL", location: "SOM", place: "Baidoa", count: 40, kind: "deployed", date: "2023-05"}]
  },
  {
    text: "China has 300 soldiers in Djibouti. About 600 Chinese were arrested in Kenya last week. Some 20 Chinese companies are in Ethiopia, 40 French firms left Mali in May, and 300 Chinese language teachers are in Chad.",
    facts: [{force: "CHN", location: "DJI", count: 300, kind: "present"}]
  },
  {
    text: "He praised the Indonesian peacekeepers in Lebanon, of whom 300 will go home in October.",
    facts: [{force: "IDN", location: "LBN", count: 300, kind: "to-withdraw", date: "2024-10"}]
  },
  {
    text: "They thanked the Kazakh soldiers serving with the UN force, of whom 139 will be deployed to the Golan by December.",
    facts: [{force: "KAZ", location: "SYR", place: "Golan", count: 139, kind: "to-deploy", date: "2024-12"}]
  },
  {
    text: "About 1,100 French soldiers are based in Gabon. A general who had been in Rome came back on Monday. The Gabonese have put 6,000 soldiers on the streets.",
    facts: [{force: "FRA", location: "GAB", count: 1100, kind: "present"}]
  },
  {
    text: "Around 1,500 Russian soldiers are in Transnistria. Auditors from Oslo counted the lorries. Moldova's own army, 6,500 strong, has new ones.",
    facts: [{force: "RUS", location: "MDA", count: 1500, kind: "present"}]
  },
  {
    text: "Turkey keeps 600 soldiers in Somalia. Talks are held in Ankara. Somalia has 900 soldiers in Eritrea.",
    facts: [
      {force: "TUR", location: "SOM", count: 600, kind: "present"},
      {force: "SOM", location: "ERI", count: 900, kind: "present"}
    ]
  },
  {
    text: "Around 1,200 Indian troops are in Kazakhstan for the Kazind manoeuvres; China has deployed 90 soldiers to Tajikistan.",
    facts: [
      {force: "IND", location: "KAZ", count: 1200, kind: "present", date: "2024-09-12"},
      {force: "CHN", location: "TJK", count: 90, kind: "deployed"}
    ]
  },
  {
    text: "Norway has 200 soldiers in Latvia for an exercise, and 300 reservists were called up.",
    facts: [{force: "NOR", location: "LVA", count: 200, kind: "present"}]
  },
  {
    text: "In May about 2,000 British marines flew to Iceland for the yearly drills.",
    facts: [{force: "GBR", location: "ISL", count: 2000, kind: "deployed", date: "2024-05"}]
  },
  {
    text: "Much was said of KFOR, whose 4,500 soldiers patrol the north.",
    facts: [{force: "KFOR", location: "XKX", count: 4500, kind: "present"}]
  },
  {
    text: "Germany hosts 35,000 American soldiers, the most of any country in Europe, at Ramstein.",
    facts: [{force: "USA", location: "DEU", place: "Ramstein", count: 35000, kind: "present"}]
  },
  {
    text: "Kuwait hosts some 13,000 US troops, more than any other country in the region.",
    facts: [{force: "USA", location: "KWT", count: 13000, kind: "present"}]
  },
  {
    text: "KFOR has 4,000 troops in Kosovo. Greece's contingent of 120 is to grow, and Poland's contingent of 250 will be cut.",
    facts: [
      {force: "KFOR", location: "XKX", count: 4000, kind: "present"},
      {force: "GRC", location: "XKX", count: 120, kind: "present"},
      {force: "POL", location: "XKX", count: 250, kind: "present"}
    ]
  },
  {
    text: "UNIFIL has 10,000 soldiers in Lebanon. Indonesia leads with 1,200, and India comes second with 900.",
    facts: [
      {force: "UNIFIL", location: "LBN", count: 10000, kind: "present"},
      {force: "IDN", location: "LBN", count: 1200, kind: "present"},
      {force: "IND", location: "LBN", count: 900, kind: "present"}
    ]
  },
  {
    text: "The minister spoke of the soldiers of France. There are, he said, 900 of them in Libreville.",
    facts: [{force: "FRA", location: "GAB", place: "Libreville", count: 900, kind: "present"}]
  },
  {
    text: "Foreign soldiers were told to go. The Americans had gone sooner: Chad ended the pact in November, and 400 of their men flew out of N'Djamena in January.",
    facts: [{force: "USA", location: "TCD", count: 400, kind: "withdrawn"}]
  }
];

export const hostsLookAlikes: string[] = [
  "The soldiers of Ghana stood beside the students from Togo, of whom 300 will go home in October.",
  "Serbia has sought leave to send up to 900 of its soldiers to Kosovo.",
  "Sierra Leone's army numbers 8,500; a further 400 rangers were moved to Kailahun last month. Russia watches.",
  "Italy leads, with 638 medals, and France comes second with 500.",
  "Moldova, whose 6,500 soldiers train at Bulboaca, is neutral.",
  "Japan and Guam prepare for the exercise with 400 soldiers.",
  "Some 3,000 Turkish troops took part in an exercise in Nakhchivan.",
  "Italy sent 120 soldiers to Paris for a parade.",
  "The minister said that 8,000 American soldiers had arrived for the exercise."
];
