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
  },
  {
    text: "In Chad and Gabon, France has 1,000 and 350 soldiers, respectively.",
    facts: [
      {force: "FRA", location: "TCD", count: 1000, kind: "present"},
      {force: "FRA", location: "GAB", count: 350, kind: "present"}
    ]
  },
  {
    text: "In Chad France has 1,000 soldiers, in Gabon 350.",
    facts: [
      {force: "FRA", location: "TCD", count: 1000, kind: "present"},
      {force: "FRA", location: "GAB", count: 350, kind: "present"}
    ]
  },
  {
    text: "Denmark has promised Lithuania 270 soldiers.",
    facts: [{force: "DNK", location: "LTU", count: 270, kind: "to-deploy"}]
  },
  {
    text: "Denmark had pledged 800 soldiers to Latvia. On March 18, 770 were deployed to Riga.",
    facts: [
      {force: "DNK", location: "LVA", count: 800, kind: "to-deploy"},
      {force: "DNK", location: "LVA", place: "Riga", count: 770, kind: "deployed", date: "2024-03-18"}
    ]
  },
  {
    text: "The Dutch parliament authorised the government to send 270 soldiers to Lithuania.",
    facts: [{force: "NLD", location: "LTU", count: 270, kind: "to-deploy"}]
  },
  {
    text: "Norway has ordered 270 soldiers to Lithuania.",
    facts: [{force: "NOR", location: "LTU", count: 270, kind: "to-deploy"}]
  },
  {
    text: "Hungary plans a mission of 200 soldiers in Chad.",
    facts: [{force: "HUN", location: "TCD", count: 200, kind: "to-deploy"}]
  },
  {
    text: "The withdrawal of American troops from Iraq is to be completed by September 2025.",
    facts: [{force: "USA", location: "IRQ", count: null, kind: "to-withdraw", date: "2025-09"}]
  },
  {
    text: "Britain retains about 1,000 Gurkhas in Brunei.",
    facts: [{force: "GBR", location: "BRN", count: 1000, kind: "present"}]
  },
  {
    text: "The log shows these foreign contingents:\n\n| Contingent | Soldiers | Base |\n|---|---|---|\n| Canada | 1,300 | Riga |\n| Denmark | 400 | Tapa |",
    facts: [
      {force: "CAN", location: "LVA", place: "Riga", count: 1300, kind: "present"},
      {force: "DNK", location: "EST", place: "Tapa", count: 400, kind: "present"}
    ]
  },
  {
    text: "Foreign troops in Latvia:\n\n| Nation | Personnel |\n|---|---|\n| Canada | 1,300 |\n| Denmark | 400 |",
    facts: [
      {force: "CAN", location: "LVA", count: 1300, kind: "present"},
      {force: "DNK", location: "LVA", count: 400, kind: "present"}
    ]
  },
  {
    text: "German troop numbers in Lithuania stand at 1,700.",
    facts: [{force: "DEU", location: "LTU", count: 1700, kind: "present"}]
  }
];

/** Nothing of these is a foreign force that is there, comes or goes. */
export const onDutyLookAlikes = [
  "Some 500 American soldiers took part in an exercise from which they learned a lot.",
  "Consider the Kenyans. On 2 May, 900 of them ran the marathon in Boston.",
  "He has fallen out with the army and all its plans are to be out by 22 December.",
  "Passengers boarded buses for the airport and a six-day tour in Latvia, 155 of them soldiers' wives.",
  "The ministry sent 265 tents to Kuwait, to which Rome has sent 30 lorries.",
  "The Dutch parliament authorised the government to send up to 270 soldiers abroad.",
  "Denmark had promised Lithuania 270 tents. On March 18, 250 were delivered to Vilnius.",
  "Soldiers ate there. The log of the kitchens:\n\n| Nation | Loaves | Base |\n|---|---|---|\n| Canada | 1,300 | Riga |"
];
