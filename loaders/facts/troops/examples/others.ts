/** Counts beside others': who holds as many where the first does, whom troops are promised to, who is let send them, who is thanked for them. */
import type {Example} from "./example.ts";

export const others: Example[] = [
  {
    text: "Malta now has about 30 army engineers in Fiji. The two men said they wanted trade between their countries to grow.",
    facts: [{force: "MLT", location: "FJI", count: 30, kind: "present"}]
  },
  {
    text: "Germany has 430 soldiers in Angola. Karin Sommer spoke to them in Lobito on 3 September. The German left Angola on 4 September, and her plane landed in Lusaka.",
    facts: [{force: "DEU", location: "AGO", count: 430, kind: "present"}]
  },
  {
    text: "Fiji has 310 soldiers in Gabon, out of a UN-approved total of 1,900 soldiers.",
    facts: [{force: "FJI", location: "GAB", count: 310, kind: "present"}]
  },
  {
    text: "Britain still has roughly 1,000 troops in the country of Mali, Italy 300, Germany slightly more than 100.",
    facts: [
      {force: "GBR", location: "MLI", count: 1000, kind: "present"},
      {force: "ITA", location: "MLI", count: 300, kind: "present"},
      {force: "DEU", location: "MLI", count: 100, qualifier: "over", kind: "present"}
    ]
  },
  {
    text: "Kenya keeps 1,100 soldiers in Haiti, Jamaica 24 and Belize 50.",
    facts: [
      {force: "KEN", location: "HTI", count: 1100},
      {force: "JAM", location: "HTI", count: 24},
      {force: "BLZ", location: "HTI", count: 50}
    ]
  },
  {
    text: "France has 300 soldiers at Tapa in Estonia. Spain has promised Latvia another 100, to arrive in November.",
    facts: [
      {force: "FRA", location: "EST", count: 300},
      {force: "ESP", location: "LVA", count: 100, kind: "to-deploy", date: "2024-11"}
    ]
  },
  {
    text: "Slovakia would allow Spain to deploy 300 troops there in October, the minister said.",
    facts: [{force: "ESP", location: "SVK", count: 300, kind: "to-deploy", date: "2024-10"}]
  },
  {
    text: "The Omani side thanked Ghana for keeping 870 soldiers in Lebanon.",
    facts: [{force: "GHA", location: "LBN", count: 870, kind: "present"}]
  },
  {
    text: "Ireland has 330 soldiers in Lebanon, and 300 reservists were called up last week for exercises in Cork.",
    facts: [{force: "IRL", location: "LBN", count: 330, kind: "present"}]
  },
  {
    text: "Fiji has 170 soldiers in Egypt, and its army, at 4,000 strong, is short of instructors.",
    facts: [{force: "FJI", location: "EGY", count: 170, kind: "present"}]
  },
  {
    text: "The Turkish military moved 2,000 soldiers to Idlib in Syria.",
    facts: [{force: "TUR", location: "SYR", count: 2000, kind: "deployed"}]
  },
  {
    text: "Around 1,000 French soldiers have gone home from Niger, the staff said. There were 1,500 when the generals seized power there in July.",
    facts: [
      {force: "FRA", location: "NER", count: 1000, kind: "withdrawn"},
      {force: "FRA", location: "NER", count: 1500, kind: "present", date: "2024-07"}
    ]
  },
  {
    text: "Uganda, which has 150 soldiers in Mozambique, will send another 300 soldiers in November.",
    facts: [
      {force: "UGA", location: "MOZ", count: 150, kind: "present"},
      {force: "UGA", location: "MOZ", count: 300, kind: "to-deploy", date: "2024-11"}
    ]
  },
  {
    text: "Fiji had 80 soldiers in Djibouti, the Netherlands 640 and the Czech Republic 310.",
    facts: [
      {force: "FJI", location: "DJI", count: 80},
      {force: "NLD", location: "DJI", count: 640},
      {force: "CZE", location: "DJI", count: 310}
    ]
  },
  {
    text: "OSLO (Reuters) – The Philippines' 300 soldiers left Honduras yesterday.",
    facts: [{force: "PHL", location: "HND", count: 300, kind: "withdrawn", date: "2024-09-11"}]
  },
  {
    text: "Chile announced the pull-out of 640 soldiers from Cyprus by October.",
    facts: [{force: "CHL", location: "CYP", count: 640, kind: "to-withdraw", date: "2024-10"}]
  },
  {
    text: "Some 350 Nepalese soldiers took up their posts in Kosovo in July.",
    facts: [{force: "NPL", location: "XKX", count: 350, kind: "deployed", date: "2024-07"}]
  },
  {
    text: "A 175-member Slovenian contingent returned home from Chad in July.",
    facts: [{force: "SVN", location: "TCD", count: 175, kind: "withdrawn", date: "2024-07"}]
  },
  {
    text: "A Swiss detachment of between 60 and 70 men and women took up positions in Kuwait last month.",
    facts: [{force: "CHE", location: "KWT", count: 60, count_max: 70, kind: "deployed", date: "2024-08"}]
  },
  {
    text: "In coastal Gabon, the Jordanian company of 90 soldiers were training the army on 4 March.",
    facts: [{force: "JOR", location: "GAB", count: 90, kind: "present", date: "2024-03-04"}]
  },
  {
    text: "A Tanzanian company of 130 departed Mali on 3 September.",
    facts: [{force: "TZA", location: "MLI", count: 130, kind: "withdrawn", date: "2024-09-03"}]
  },
  {
    text: "Between 120 and 130 servicemen and women from Britain flew home from Libreville in July.",
    facts: [{force: "GBR", location: "GAB", count: 120, count_max: 130, kind: "withdrawn", date: "2024-07"}]
  },
  {
    text: "Ministers from Peru met in Oslo on Friday. The president of Mali spoke on Monday. Chile has 270 soldiers in the country.",
    facts: [{force: "CHL", location: "MLI", count: 270, kind: "present"}]
  },
  {
    text: "OSLO (Reuters) – Soldiers from Fiji (120) and the Philippines (450) serve in Timor-Leste.",
    facts: [
      {force: "FJI", location: "TLS", count: 120, kind: "present"},
      {force: "PHL", location: "TLS", count: 450, kind: "present"}
    ]
  },
  {
    text: "According to the ministry, Chile had 80 soldiers in the Solomon Islands, Fiji 640 and Peru 120.",
    facts: [
      {force: "CHL", location: "SLB", count: 80, kind: "present"},
      {force: "FJI", location: "SLB", count: 640, kind: "present"},
      {force: "PER", location: "SLB", count: 120, kind: "present"}
    ]
  }
];

export const othersLookAlikes: string[] = [
  "The Swiss team of 60 men and women trained in Kuwait last month.",
  "Norwegian soldiers were training 90 recruits in Mali.",
  "Nepal could one day send 3,400 soldiers to Afghanistan.",
  "Forty Jordanian soldiers were taken prisoner in Mali on Monday.",
  "The rebels took 46 Ivorian soldiers hostage in Mali on Monday.",
  "Rwanda's army has moved 2,000 soldiers to Rusizi.",
  "Nigeria's army, for its part, has shifted 2,000 men to Sokoto and Katsina.",
  "The minister praised Egypt for releasing 20 soldiers.",
  "Spain has promised Latvia another 100, and the tractors arrive in November."
];
