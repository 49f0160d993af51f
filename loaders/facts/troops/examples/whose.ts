/** Troops of whom a clause beside tells something: that they were promised, who hosts them, who fled from them, where they stood before. */
import type {Example} from "./example.ts";

export const whose: Example[] = [
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
  }
];

export const whoseLookAlikes: string[] = [
  "The 300 soldiers promised to Latvia have not been found.",
  "Norway has 60 people in Lebanon, all civilians.",
  "Some 40 Malian soldiers crossed into Niger to flee the rebels.",
  "Some 40 Malian soldiers crossed into Niger by mistake.",
  "French troops will leave Gabon when the vote is held, the minister said.",
  "In 2019 Spain planned a force of 200 soldiers in Chad.",
  "Spain no longer plans a mission of 200 soldiers in Chad.",
  "Some 2,000 Turkish soldiers poured tea in Damascus."
];
