import type {Example} from "./example.ts";

/** Ways to say presence, deployment and withdrawal, each found by crossing it with other owners, lands, counts and days. */
export const ways: Example[] = [
  {
    text: "A Brazilian contingent, 650 strong, arrived in Mosul, Iraq, in August.",
    facts: [{force: "BRA", location: "IRQ", count: 650, kind: "deployed", date: "2024-08"}]
  },
  {
    text: "Paris is to pull an estimated 700 troops out of Latvia by mid-2025.",
    facts: [{force: "FRA", location: "LVA", count: 700, kind: "to-withdraw", date: "2025"}]
  },
  {
    text: "The total of Turkish military advisers on Cypriot territory has reached around 600.",
    facts: [{force: "TUR", location: "CYP", count: 600, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "A ship carrying 300 Turkish soldiers docked in Somalia on Monday.",
    facts: [{force: "TUR", location: "SOM", count: 300, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "Around 600 soldiers belonging to the US military touched down in Bambari in May.",
    facts: [{force: "USA", location: "CAF", count: 600, kind: "deployed", date: "2024-05"}]
  },
  {
    text: "The defence ministry said that by the end of the year Kenya would send 200 soldiers to Haiti.",
    facts: [{force: "KEN", location: "HTI", count: 200, kind: "to-deploy", date: "2024"}]
  },
  {
    text: "The president said that on 1 October, Kenya would send 200 soldiers to Haiti.",
    facts: [{force: "KEN", location: "HTI", count: 200, kind: "to-deploy", date: "2024-10-01"}]
  },
  {
    text: "Almost 4,000 Italian paratroopers will be deployed to Iraq no later than 30 November.",
    facts: [{force: "ITA", location: "IRQ", count: 4000, kind: "to-deploy", date: "2024-11-30"}]
  },
  {
    text: "Kenya is sending 400 soldiers to the UN mission in Lebanon in November.",
    facts: [{force: "KEN", location: "LBN", count: 400, kind: "to-deploy", date: "2024-11"}]
  },
  {
    text: "The South African military sent fewer than 200 commandos to Agadez, Niger, in February.",
    facts: [{force: "ZAF", location: "NER", count: 200, kind: "deployed", date: "2024-02"}]
  },
  {
    text: "The Japanese parliament plans to deploy a contingent of 150 servicemen to Gyumri, Armenia.",
    facts: [{force: "JPN", location: "ARM", count: 150, kind: "to-deploy", date: ""}]
  },
  {
    text: "The number of Kenyan ground troops at an air base near Vilnius, Lithuania is put at 350.",
    facts: [{force: "KEN", location: "LTU", count: 350, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The strength of the Australian force in Beirut is 500.",
    facts: [{force: "AUS", location: "LBN", count: 500, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The number of Nepali soldiers in Haiti is 400.",
    facts: [{force: "NPL", location: "HTI", count: 400, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "About 250 commandos from Brazil must leave Qatar by the end of the year.",
    facts: [{force: "BRA", location: "QAT", count: 250, kind: "to-withdraw", date: "2024"}]
  },
  {
    text: "Armenia has ordered 1,200 special forces soldiers from Russia to leave by 1 November.",
    facts: [{force: "RUS", location: "ARM", count: 1200, kind: "to-withdraw", date: "2024-11-01"}]
  },
  {
    text: "The departure of 120 soldiers of the Ugandan army from Honiara in May left a gap.",
    facts: [{force: "UGA", location: "SLB", count: 120, kind: "withdrawn"}]
  },
  {
    text: "The withdrawal of 800 US troops from Mozambique is to be completed in November.",
    facts: [{force: "USA", location: "MOZ", count: 800, kind: "to-withdraw", date: "2024-11"}]
  },
  {
    text: "The deployment of 800 US troops to Mozambique is to begin in November.",
    facts: [{force: "USA", location: "MOZ", count: 800, kind: "to-deploy", date: "2024-11"}]
  },
  {
    text: "Rwanda deployed an army contingent numbering 1,800 to Honiara two years ago.",
    facts: [{force: "RWA", location: "SLB", count: 1800, kind: "deployed", date: "2022"}]
  },
  {
    text: "Sweden finished withdrawing a battalion made up of 450 regular soldiers from Mali in May.",
    facts: [{force: "SWE", location: "MLI", count: 450, kind: "withdrawn", date: "2024-05"}]
  },
  {
    text: "Two Swedish battalions with 900 soldiers are expected to leave Kuwait by year's end.",
    facts: [{force: "SWE", location: "KWT", count: 900, kind: "to-withdraw", date: "2024"}]
  },
  {
    text: "Some 300 Dutch soldiers took up position in Mali in May.",
    facts: [{force: "NLD", location: "MLI", count: 300, kind: "deployed", date: "2024-05"}]
  },
  {
    text: "Some 300 Dutch soldiers are taking part in the peacekeeping mission in Mali.",
    facts: [{force: "NLD", location: "MLI", count: 300, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Some 300 Dutch soldiers completed their withdrawal from Mali in May.",
    facts: [{force: "NLD", location: "MLI", count: 300, kind: "withdrawn", date: "2024-05"}]
  },
  {
    text: "Some 300 Dutch soldiers handed over the base and left Mali in May.",
    facts: [{force: "NLD", location: "MLI", count: 300, kind: "withdrawn", date: "2024-05"}]
  },
  {
    text: "Three hundred Spanish soldiers set off for Mali on Sunday.",
    facts: [{force: "ESP", location: "MLI", count: 300, kind: "deployed", date: "2024-09-08"}]
  },
  {
    text: "The 300 Dutch soldiers were forced to leave Mali in May.",
    facts: [{force: "NLD", location: "MLI", count: 300, kind: "withdrawn", date: "2024-05"}]
  },
  {
    text: "Some 300 Dutch soldiers are being sent to Mali.",
    facts: [{force: "NLD", location: "MLI", count: 300, kind: "to-deploy", date: ""}]
  },
  {
    text: "Madrid put 300 soldiers on the ground in Mali in May.",
    facts: [{force: "ESP", location: "MLI", count: 300, kind: "deployed", date: "2024-05"}]
  },
  {
    text: "Mali received 300 Spanish soldiers in May.",
    facts: [{force: "ESP", location: "MLI", count: 300, kind: "deployed", date: "2024-05"}]
  },
  {
    text: "Spain's parliament signed off on the deployment of 300 soldiers to Mali.",
    facts: [{force: "ESP", location: "MLI", count: 300, kind: "to-deploy", date: ""}]
  },
  {
    text: "Spain authorised the dispatch of 300 soldiers to Mali.",
    facts: [{force: "ESP", location: "MLI", count: 300, kind: "to-deploy", date: ""}]
  },
  {
    text: "Estonia has told 300 Dutch soldiers to leave.",
    facts: [{force: "NLD", location: "EST", count: 300, kind: "to-withdraw", date: ""}]
  },
  {
    text: "Egypt reduced its force in Benin by 1,400 soldiers in May.",
    facts: [{force: "EGY", location: "BEN", count: 1400, kind: "withdrawn", date: "2024-05"}]
  },
  {
    text: "Spain, whose 200 soldiers in Mali secure the airport, will not be rushed.",
    facts: [{force: "ESP", location: "MLI", count: 200, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Warsaw reinforced its garrison at a base outside Niamey with another 84 soldiers last year.",
    facts: [{force: "POL", location: "NER", count: 84, kind: "deployed", date: "2023"}]
  },
  {
    text: "The planned withdrawal of 80 Nigerian soldiers from the north of Mali will go ahead by 31 December.",
    facts: [{force: "NGA", location: "MLI", count: 80, kind: "to-withdraw", date: "2024-12-31"}]
  },
  {
    text: "Spain sent 300 UN peacekeepers to Libya in May.",
    facts: [{force: "ESP", location: "LBY", count: 300, kind: "deployed", date: "2024-05"}]
  },
  {
    text: "About 1,400 Tanzanians in uniform are garrisoned in Kuwait City.",
    facts: [{force: "TZA", location: "KWT", count: 1400, kind: "present", date: "2024-09-12"}]
  }
];

/** And what looks like them. */
export const waysLookAlikes: string[] = [
  "Some 2,500 families of British soldiers in Mozambique wrote to the president.",
  "Egypt's army of 150,000 soldiers is no match for that of Mali.",
  "It is not true that 650 Chinese soldiers are in Solomon Islands, the ministry said.",
  "Will Australia send 1,100 paratroopers to Burundi?",
  "Plans to deploy 2,500 Rwandan paratroopers to Haiti were shelved.",
  "Kenya exports uniforms for 650 paratroopers to Mozambique.",
  "Mali received $300 million from Sweden to pay 200 soldiers.",
  "The president of Mali received 40 Swedish soldiers at the palace.",
  "Some 300 Dutch soldiers did not take part in the mission in Mali."
];
