/** A place, a date or an owner that stands with another count, verb or clause than the troops themselves. */
import type {Example} from "./example.ts";

export const shared: Example[] = [
  {
    text: "Nigeria had 200 soldiers and Ghana 154 in The Gambia in 2018.",
    facts: [
      {force: "NGA", location: "GMB", count: 200, kind: "present", date: "2018"},
      {force: "GHA", location: "GMB", count: 154, kind: "present", date: "2018"}
    ]
  },
  {
    text: "The United States keeps some 4,000 soldiers in Djibouti and France 1,450.",
    published: "2024-05-23",
    facts: [
      {force: "USA", location: "DJI", count: 4000, kind: "present"},
      {force: "FRA", location: "DJI", count: 1450, kind: "present"}
    ]
  },
  {
    text: "All but 30 of the 450 French soldiers in Niger have gone.",
    published: "2024-05-23",
    facts: [{force: "FRA", location: "NER", count: 30, kind: "present"}]
  },
  {
    text: "The 150 Danish soldiers in Mali had all returned by March 2022.",
    published: "2024-05-23",
    facts: [{force: "DNK", location: "MLI", count: 150, kind: "withdrawn", date: "2022-03"}]
  },
  {
    text: "Italy withdrew 40 soldiers from Niger and flew them to Pisa on 3 May.",
    published: "2024-05-23",
    facts: [{force: "ITA", location: "NER", count: 40, kind: "withdrawn", date: "2024-05-03"}]
  },
  {
    text: "The prime minister conveyed thanks to Mongolia, which has 860 peacekeepers in South Sudan.",
    published: "2024-05-23",
    facts: [{force: "MNG", location: "SSD", count: 860, kind: "present"}]
  },
  {
    text: "Pakistan's foreign ministry welcomed home 310 soldiers who had served under the United Nations in the Central African Republic. It has 1,270 still there.",
    published: "2024-05-23",
    facts: [
      {force: "PAK", location: "CAF", count: 310, kind: "withdrawn"},
      {force: "PAK", location: "CAF", count: 1270, kind: "present"}
    ]
  },
  {
    text: "Letsie once served with Lesotho's soldiers in Mozambique. It sent 70 of them there in 2021.",
    published: "2024-05-23",
    facts: [{force: "LSO", location: "MOZ", count: 70, kind: "deployed", date: "2021"}]
  },
  {
    text: "The mission in Somalia is large. Uganda remains the largest contributor, with 4,500 soldiers strung along the coast south of Mogadishu.",
    published: "2024-05-23",
    facts: [{force: "UGA", location: "SOM", count: 4500, kind: "present"}]
  },
  {
    text: "Moscow's 102nd military base at Gyumri in Armenia is home to some 3,000 soldiers.",
    published: "2024-05-23",
    facts: [{force: "RUS", location: "ARM", count: 3000, kind: "present"}]
  },
  {
    text: "Of the 13,000 peacekeepers in Mali, 1,400 came from Bangladesh.",
    facts: [
      {force: "MINUSMA", location: "MLI", count: 13000, kind: "present"},
      {force: "BGD", location: "MLI", count: 1400, kind: "present"}
    ]
  },
  {
    text: "Japan has kept 180 troops in Djibouti since 2011; China opened its own base there in 2017 and keeps 2,000.",
    published: "2024-05-23",
    facts: [
      {force: "JPN", location: "DJI", count: 180, kind: "present"},
      {force: "CHN", location: "DJI", count: 2000, kind: "present", date: "2024-05-23"}
    ]
  },
  {
    text: "The ECOWAS mission in The Gambia counts 1,000 soldiers, 750 of them Senegalese.",
    published: "2024-05-23",
    facts: [
      {force: "ECOWAS", location: "GMB", count: 1000, kind: "present"},
      {force: "SEN", location: "GMB", count: 750, kind: "present"}
    ]
  },
  {
    text: "The first 200 Kenyan soldiers landed in Haiti; soldiers from Jamaica, 24 of them, followed in September 2023.",
    facts: [
      {force: "KEN", location: "HTI", count: 200, kind: "deployed"},
      {force: "JAM", location: "HTI", count: 24, kind: "deployed", date: "2023-09"}
    ]
  },
  {
    text: "Senegal's contingent of 750 left Mali last month.",
    published: "2024-05-23",
    facts: [{force: "SEN", location: "MLI", count: 750, kind: "withdrawn", date: "2024-04"}]
  },
  {
    text: "The Italian army has 160 people at its base in Djibouti.",
    published: "2024-05-23",
    facts: [{force: "ITA", location: "DJI", count: 160, kind: "present"}]
  }
];

export const sharedLookAlikes: string[] = [
  "A convoy of 750 left Mali last month with cotton.",
  "Moscow's 102nd military base at Pechenga is home to some 3,000 soldiers.",
  "Of the 13,000 visitors in Mali, 1,400 came from Bangladesh.",
  "The ECOWAS court in The Gambia counts 1,000 cases, 750 of them Senegalese.",
  "All but 30 of the 450 motions before the Italian parliament have gone.",
  "All but 30 of the 450 Italian soldiers survived the crossing.",
  "The patrol ship carried 120 Spanish sailors off the coast of Somalia.",
  "The Italian embassy has 160 people at its offices in Djibouti.",
  "Nigeria had 200 lorries and Ghana 154 in The Gambia in 2018.",
  "The minister welcomed home 310 pilgrims who had been in Saudi Arabia.",
  "The envoy once served with Lesotho's diplomats in Mozambique. It sent 70 of them there in 2021.",
  "The prime minister conveyed thanks to Mongolia, which has 860 nurses in South Korea."
];
