/** Troops of whom a clause beside tells something: that they were promised, who hosts them, who fled from them, where they stood before. */
import type {Example} from "./example.ts";

export const whose: Example[] = [
  {
    text: "Italy keeps some 300 soldiers in Niamey. Germany's last 60 left in August 2023.",
    facts: [
      {force: "ITA", location: "NER", count: 300, kind: "present"},
      {force: "DEU", location: "NER", count: 60, kind: "withdrawn", date: "2023-08"}
    ]
  },
  {
    text: "Italy keeps some 300 soldiers in Niamey. Russia, whose Africa Corps arrived with around 100 instructors in April 2024, wants more.",
    facts: [
      {force: "ITA", location: "NER", count: 300, kind: "present"},
      {force: "RUS", location: "NER", count: 100, kind: "deployed", date: "2024-04"}
    ]
  },
  {
    text: "Chad is close to Russia, whose Africa Corps arrived in Niger with around 100 instructors in April 2024.",
    facts: [{force: "RUS", location: "NER", count: 100, kind: "deployed", date: "2024-04"}]
  },
  {
    text: "The United Nations mission in Congo, MONUSCO, has shrunk from 13,500 troops in 2022 to 10,200 now.",
    facts: [
      {force: "MONUSCO", location: "COD", count: 13500, kind: "present", date: "2022"},
      {force: "MONUSCO", location: "COD", count: 10200, kind: "present"}
    ]
  },
  {
    text: "Canada on Monday sent 200 soldiers promised in May to Latvia.",
    facts: [{force: "CAN", location: "LVA", count: 200, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "Ghana on Friday flew the 300 soldiers requested by the mission to Juba.",
    facts: [{force: "GHA", location: "SSD", count: 300, kind: "deployed", date: "2024-09-06"}]
  },
  {
    text: "Latvia is the host country of 2,200 Canadian soldiers.",
    facts: [{force: "CAN", location: "LVA", count: 2200, kind: "present"}]
  },
  {
    text: "As host nation, Latvia has housed 2,200 Canadian soldiers since May.",
    facts: [{force: "CAN", location: "LVA", count: 2200, kind: "present"}]
  },
  {
    text: "Kenya, host country of the talks, has sent 500 soldiers to Haiti.",
    facts: [{force: "KEN", location: "HTI", count: 500, kind: "deployed"}]
  },
  {
    text: "Norway has 60 soldiers, civilian doctors and nurses in Lebanon.",
    facts: [{force: "NOR", location: "LBN", count: 60, kind: "present"}]
  },
  ...[
    "forcing villagers to flee",
    "an hour after a visit by the defence minister",
    "losing three men",
    "residents who fled the area said"
  ].map((rest) => ({
    text: `Some 2,000 Turkish soldiers crossed into Syria on Monday, ${rest}.`,
    facts: [{force: "TUR", location: "SYR", count: 2000, kind: "deployed" as const, date: "2024-09-09"}]
  })),
  ...[
    "once and for all, the minister said",
    "a minister once responsible for Africa said",
    "the minister said, when asked about the mission"
  ].map((rest) => ({
    text: `Kenyan troops will leave Somalia${rest.startsWith("once") ? "" : ","} ${rest}.`,
    facts: [{force: "KEN", location: "SOM", count: null, kind: "to-withdraw" as const}]
  })),
  {
    text: "Denmark's remaining 40 soldiers in Mali landed in Germany on Monday.",
    facts: [{force: "DNK", location: "MLI", count: 40, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "Peru's last 53 soldiers in Angola arrived in Lusaka on Monday.",
    facts: [{force: "PER", location: "AGO", count: 53, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "Denmark has 200 soldiers in Latvia, and after talks in Estonia it will withdraw 120 from the country.",
    facts: [
      {force: "DNK", location: "LVA", count: 200, kind: "present"},
      {force: "DNK", location: "LVA", count: 120, kind: "to-withdraw"}
    ]
  },
  {
    text: "He recalled that Spain keeps around 870 soldiers in Romania and that the Danish detachment, which numbered 140, was withdrawn in July.",
    facts: [
      {force: "ESP", location: "ROU", count: 870, kind: "present"},
      {force: "DNK", location: "ROU", count: 140, kind: "withdrawn", date: "2024-07"}
    ]
  },
  {
    text: "The Irish battalion in Lebanon, which numbers 330, will be withdrawn in November.",
    facts: [{force: "IRL", location: "LBN", count: 330, kind: "to-withdraw", date: "2024-11"}]
  },
  {
    text: "The French garrison in Chad, which numbers 1,000, was visited by the minister on Monday.",
    facts: [{force: "FRA", location: "TCD", count: 1000, kind: "present"}]
  },
  {
    text: "There are 230 Portuguese soldiers in this Romanian town of 136,000, or one for every six hundred inhabitants.",
    facts: [{force: "PRT", location: "ROU", count: 230, kind: "present"}]
  },
  {
    text: "The President of Ghana saw off 870 officers and men of Ghana Battalion 92 to the United Nations Interim Force in Lebanon (UNIFIL).",
    facts: [{force: "GHA", location: "LBN", count: 870, kind: "deployed"}]
  },
  {
    text: "Niger saw off 300 French soldiers on Monday.",
    facts: [{force: "FRA", location: "NER", count: 300, kind: "withdrawn"}]
  },
  {
    text: "In Mali, 60 Czech military instructors turn farmers into soldiers.",
    facts: [{force: "CZE", location: "MLI", count: 60, kind: "present"}]
  },
  {
    text: "Kenya's next contingent in Haiti will bring with it 45 more soldiers in November.",
    facts: [{force: "KEN", location: "HTI", count: 45, kind: "to-deploy", date: "2024-11"}]
  }
];

export const whoseLookAlikes: string[] = [
  "The 300 soldiers promised to Latvia have not been found.",
  "Chad relies on Turkey, whose battalion relieved 300 soldiers in Mali in May.",
  "Russia, whose Africa Corps trained 300 soldiers in Mali last year, sells it oil.",
  "Norway has 60 people in Lebanon, all civilians.",
  "Some 40 Malian soldiers crossed into Niger to flee the rebels.",
  "Some 40 Malian soldiers crossed into Niger by mistake.",
  "French troops will leave Gabon when the vote is held, the minister said.",
  "In 2019 Spain planned a force of 200 soldiers in Chad.",
  "Spain no longer plans a mission of 200 soldiers in Chad.",
  "Some 2,000 Turkish soldiers poured tea in Damascus.",
  "The soldiers live in a Romanian town of 136,000 and a village of 400.",
  "KENBATT 41 is in Lebanon, and Kenya Battalion 42 will go there in October."
];
