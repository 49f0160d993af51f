/** Contingents of a force told of before, lands by "to which", lists of missions under no country's name, engineers who build schools. */
import type {Example} from "./example.ts";

export const onDuty: Example[] = [
  {
    text: "Ghana has 60 soldiers in Bissau. They are part of a regional force in which Nigeria still has 110 troops.",
    facts: [
      {force: "GHA", location: "GNB", count: 60, kind: "present"},
      {force: "NGA", location: "GNB", count: 110, kind: "present"}
    ]
  },
  {
    text: "EUFOR's battalion in Bosnia has 1,100 troops. Austria has the biggest contingent with 340 soldiers.",
    facts: [
      {location: "BIH", count: 1100, kind: "present"},
      {force: "AUT", location: "BIH", count: 340, kind: "present"}
    ]
  },
  {
    text: "Foreign soldiers are pouring into Congo. Consider the Malawians. On 2 May, 300 of them landed at Goma.",
    facts: [{force: "MWI", location: "COD", count: 300, kind: "deployed", date: "2024-05-02"}]
  },
  {
    text: "Uganda has 2,100 soldiers in Somalia. It has fallen out with Mogadishu and all its troops are to be out by 22 December.",
    facts: [
      {force: "UGA", location: "SOM", count: 2100, kind: "present"},
      {force: "UGA", location: "SOM", kind: "to-withdraw", date: "2024-12-22"}
    ]
  },
  {
    text: "Asked about Kuwait, to which Rome sent 130 soldiers in February, the minister flew to Jordan.",
    facts: [{force: "ITA", location: "KWT", count: 130, kind: "deployed", date: "2024-02"}]
  },
  {
    text: "Norway has 310 soldiers in Lithuania, and had a company in Latvia until it withdrew those 140 troops from the country in March 2023.",
    facts: [
      {force: "NOR", location: "LTU", count: 310, kind: "present"},
      {force: "NOR", location: "LVA", count: 140, kind: "withdrawn", date: "2023-03"}
    ]
  },
  {
    text: "Around 30 Australian Defence Force engineers are currently stationed in Samoa, helping to rebuild schools.",
    facts: [{force: "AUS", location: "WSM", count: 30, kind: "present"}]
  },
  {
    text: "The colonel said 64 Fijian soldiers who came down from their last exercise a week ago would leave for the Sinai on 20 October.",
    facts: [{force: "FJI", location: "EGY", count: 64, kind: "to-deploy", date: "2024-10-20"}]
  },
  {
    text: "About 120 Canadian soldiers boarded buses for the airport and a six-month tour in Latvia on Tuesday.",
    facts: [{force: "CAN", location: "LVA", count: 120, kind: "deployed", date: "2024-09-10"}]
  }
];

/** Nothing of these is a foreign force that is there, comes or goes. */
export const onDutyLookAlikes = [
  "Some 500 American soldiers took part in an exercise from which they learned a lot.",
  "Consider the Kenyans. On 2 May, 900 of them ran the marathon in Boston.",
  "He has fallen out with the army and all its plans are to be out by 22 December.",
  "Passengers boarded buses for the airport and a six-day tour in Latvia, 155 of them soldiers' wives.",
  "The ministry sent 265 tents to Kuwait, to which Rome has sent 30 lorries."
];
