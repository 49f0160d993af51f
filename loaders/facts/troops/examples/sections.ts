/** Troops in briefs with a section a country, answers in parliament, ministries' figures, interviews. */
import type {Example} from "./example.ts";

export const sections: Example[] = [
  {
    text: "STOCKHOLM (AFP) - Sweden will send up to 600 soldiers to Latvia next year as part of a NATO brigade led by Canada, Prime Minister Lars Ekman said Thursday. The battalion will rotate every six months.",
    facts: [{force: "SWE", location: "LVA", count: 600, kind: "to-deploy", date: "2025"}]
  },
  {
    text: "Q. And in the Horn? A. Egypt has promised 10,000 men. Diplomats in Mogadishu reckon that fewer than 1,000 Egyptians have actually landed in Somalia so far; Ethiopia, which they are meant to replace, keeps about 3,000 in the African Union force and at least 5,000 more outside it.",
    facts: [
      {force: "EGY", location: "SOM", count: 1000, kind: "deployed", date: "2024-09-12"},
      {force: "ETH", location: "SOM", count: 3000, kind: "present", date: "2024-09-12"},
      {force: "ETH", location: "SOM", count: 5000, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "For eight years Burundian soldiers guarded the palace in Bangui. The 756 of them who remained flew home in July 2018, and Gabon, which once had 450 there, was sent away in 2021 over abuses.",
    facts: [
      {force: "BDI", location: "CAF", count: 756, kind: "withdrawn", date: "2018-07"},
      {force: "GAB", location: "CAF", count: 450, kind: "present", date: ""}
    ]
  },
  {
    text: "Beijing denies that there are Chinese soldiers in Tajikistan. Reporters who went to the Murghab district in 2019 met a few dozen in a camp near Shaymak.",
    facts: []
  },
  {
    text: "Nobody stationed troops on Bornholm after the 6,600 Soviets left in April 1946. Denmark has now offered the Americans the use of three of its own air bases, without a permanent presence.",
    facts: [{force: "RUS", location: "DNK", count: 6600, kind: "withdrawn", date: "1946-04"}]
  },
  {
    text: "**Papua New Guinea.** Fewer than 40 American soldiers are on Manus Island; Canberra keeps 100 trainers in the country.",
    facts: [
      {force: "USA", location: "PNG", place: "Manus Island", count: 40, kind: "present", date: "2024-09-12"},
      {force: "AUS", location: "PNG", count: 100, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The fourth argument is soldiers. By one count Kenya has around 400 of them in Haiti, where firms would like to go back to work, and 1,100 or so in Somalia.",
    facts: [
      {force: "KEN", location: "HTI", count: 400, kind: "present", date: "2024-09-12"},
      {force: "KEN", location: "SOM", count: 1100, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "In Abkhazia, which few recognise, there are some 4,000 Russian soldiers.",
    facts: [
      {force: "RUS", location: "GEO", place: "Abkhazia", count: 4000, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The 630 troops of ECOWAS who have been in Guinea-Bissau since June 2022 will have to leave if parliament has its way.",
    facts: [{force: "ECOWAS", location: "GNB", count: 630, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Suva sends a great many abroad: 170 soldiers in Egypt's Sinai, and 120 on the Golan Heights in Syria.",
    facts: [
      {force: "FJI", location: "EGY", place: "Sinai", count: 170, kind: "present", date: "2024-09-12"},
      {force: "FJI", location: "SYR", place: "Golan Heights", count: 120, kind: "present", date: "2024-09-12"}
    ]
  },
  {text: "The island's own force numbers about 600.", facts: []},
  {
    text: "The French are gone: the last of their 1,500 soldiers left Niger in December.",
    facts: [{force: "FRA", location: "NER", count: 1500, kind: "withdrawn", date: "2023-12"}]
  },
  {
    text: "Australian troops returned to Honiara in November 2021.",
    facts: [{force: "AUS", location: "SLB", place: "Honiara", count: null, kind: "deployed", date: "2021-11"}]
  },
  {text: "The air base employs some 400 Chadians as cooks and cleaners.", facts: []}
];
