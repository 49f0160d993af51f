/** Lands that host others: what is counted of their own is at home. And troops that are somewhere for an exercise. */
import type {Example} from "./example.ts";

export const hosts: Example[] = [
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
  }
];

export const hostsLookAlikes: string[] = [
  "Japan and Guam prepare for the exercise with 400 soldiers.",
  "Some 3,000 Turkish troops took part in an exercise in Nakhchivan.",
  "Italy sent 120 soldiers to Paris for a parade.",
  "The minister said that 8,000 American soldiers had arrived for the exercise."
];
