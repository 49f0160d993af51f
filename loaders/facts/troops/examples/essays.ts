/** Troops as essays, answers, lists of dates and parliaments tell of them. */
import type {Example} from "./example.ts";

export const essays: Example[] = [
  {
    text: "NAIROBI, Sept. 12 (Xinhua) -- Burundi has started pulling its last battalion out of Somalia, the mission's spokesman told reporters on Wednesday. Some 940 Burundian soldiers are to be home by the end of October. Another 1,000 followed the first group in March, he said.",
    facts: [
      {force: "BDI", location: "SOM", count: 940, kind: "to-withdraw", date: "2024-10"},
      {force: "BDI", location: "SOM", count: 1000, kind: "withdrawn", date: "2024-03"}
    ]
  },
  {
    text: "Q: How many foreign soldiers are there in Djibouti? A: A lot. The United States has around 4,000 at Camp Lemonnier. France keeps 1,500. Japan's contingent is 180 strong and Italy's about 140. China, whose base opened in 2017, has never published a figure.",
    facts: [
      {
        force: "USA",
        location: "DJI",
        place: "Camp Lemonnier",
        count: 4000,
        kind: "present",
        date: "2024-09-12"
      },
      {force: "FRA", location: "DJI", count: 1500, kind: "present", date: "2024-09-12"},
      {force: "JPN", location: "DJI", count: 180, kind: "present", date: "2024-09-12"},
      {force: "ITA", location: "DJI", count: 140, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The Parliamentary Under-Secretary told the House that the United Kingdom had 1,000 personnel in Estonia as at 1 September, and that a further 140 were serving with the battlegroup at Orzysz in Poland. She declined to say how many would remain after 2026.",
    facts: [
      {force: "GBR", location: "EST", count: 1000, kind: "present", date: "2024-09-01"},
      {force: "GBR", location: "POL", place: "Orzysz", count: 140, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Key dates. February 2007: 70 Australian soldiers land in Dili. May 2012: Canberra begins to bring home the 390 troops still in Timor-Leste. April 2013: the last leave.",
    facts: [
      {force: "AUS", location: "TLS", place: "Dili", count: 70, kind: "deployed", date: "2007-02"},
      {force: "AUS", location: "TLS", count: 390, kind: "withdrawn", date: "2012-05"}
    ]
  },
  {
    text: "Lithuania's defence ministry said on Thursday that the German brigade would reach full strength, 4,800 soldiers and 200 civilians, by the end of 2027. An advance party of 21 has been in Vilnius since April.",
    facts: [
      {force: "DEU", location: "LTU", count: 4800, kind: "to-deploy", date: "2027"},
      {force: "DEU", location: "LTU", place: "Vilnius", count: 21, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "New Delhi, September 11 (ANI): All 76 Indian military personnel stationed in the Maldives left the archipelago by May 10 this year, the Ministry of External Affairs reiterated. They were replaced by 88 civilian technicians.",
    facts: [{force: "IND", location: "MDV", count: 76, kind: "withdrawn", date: "2024-05-10"}]
  },
  {
    text: "In its heyday the Cam Ranh garrison counted more than 6,000 Soviet sailors and technicians. The last Russians left it in May 2002.",
    facts: [
      {force: "RUS", location: "VNM", place: "Cam Ranh", count: 6000, kind: "present", date: ""},
      {force: "RUS", location: "VNM", count: null, kind: "withdrawn", date: "2002-05"}
    ]
  },
  {
    text: "What remains of the American presence in Niger is a rump. There were 1,100 of them in the summer of 2023, most at the drone base outside Agadez. Under the agreement of 19 May they have to be gone by 15 September; as of last week 20 were left, guarding the embassy.",
    facts: [
      {force: "USA", location: "NER", count: 1100, kind: "present", date: "2023"},
      {force: "USA", location: "NER", count: 20, kind: "present", date: "2024-09"},
      {force: "USA", location: "NER", count: null, kind: "to-withdraw", date: "2024-09-15"}
    ]
  },
  {
    text: "Denmark will not send soldiers to Greenland's east coast. Greenland hosts one foreign base, Pituffik, where about 150 Americans work. At the height of the Cold War it was home to 10,000.",
    facts: [
      {force: "USA", location: "GRL", place: "Pituffik", count: 150, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Danish soldiers served with the coalition at the Al Asad base in Iraq. Copenhagen has 100 there now.",
    facts: [{force: "DNK", location: "IRQ", count: 100, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Kosovo Force counts 4,600 soldiers from 28 countries. Italy leads the table with 1,290, ahead of the United States (590), Turkey (370) and Hungary (365). ",
    facts: [
      {force: "KFOR", location: "XKX", count: 4600, kind: "present", date: "2024-09-12"},
      {force: "ITA", location: "XKX", count: 1290, kind: "present", date: "2024-09-12"},
      {force: "USA", location: "XKX", count: 590, kind: "present", date: "2024-09-12"},
      {force: "TUR", location: "XKX", count: 370, kind: "present", date: "2024-09-12"},
      {force: "HUN", location: "XKX", count: 365, kind: "present", date: "2024-09-12"}
    ]
  }
];
