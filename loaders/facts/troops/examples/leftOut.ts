/** Counts with the noun left out, by peoples' names, in questions and answers, and of troops that come and go in plain words. */
import type {Example} from "./example.ts";

export const leftOut: Example[] = [
  {
    text: "A first group of 120 French soldiers left Chad on Friday, the army said.",
    facts: [{force: "FRA", location: "TCD", count: 120, kind: "withdrawn"}]
  },
  {
    text: "Some 4,000 American soldiers are at Camp Lemonnier in Djibouti. The French, the oldest tenants, have 1,500; the Japanese about 180; the Italians 150.",
    facts: [
      {force: "USA", location: "DJI", count: 4000, kind: "present"},
      {force: "FRA", location: "DJI", count: 1500, kind: "present"},
      {force: "JPN", location: "DJI", count: 180, kind: "present"},
      {force: "ITA", location: "DJI", count: 150, kind: "present"}
    ]
  },
  {
    text: "They welcomed the presence of some 5,000 American troops in Romania and 10,000 in Poland.",
    facts: [
      {force: "USA", location: "ROU", count: 5000, kind: "present"},
      {force: "USA", location: "POL", count: 10000, kind: "present"}
    ]
  },
  {
    text: "The US has about 34,000 troops across the Middle East, including 13,500 in Kuwait, 8,000 in Qatar and 9,000 in Bahrain.",
    facts: [
      {force: "USA", location: "KWT", count: 13500, kind: "present"},
      {force: "USA", location: "QAT", count: 8000, kind: "present"},
      {force: "USA", location: "BHR", count: 9000, kind: "present"}
    ]
  },
  {
    text: "Soldiers came up too. On the subject of the Russians, of whom around 8,000 are stationed in Abkhazia, the minister had more to say.",
    facts: [{force: "RUS", location: "GEO", count: 8000, kind: "present"}]
  },
  {
    text: "A southern African garrison is leaving. Burkina Faso saw off 400 French special forces in February.",
    facts: [{force: "FRA", location: "BFA", count: 400, kind: "withdrawn", date: "2024-02"}]
  },
  {
    text: "Britain's parliament asked whether Washington might move some of the 28,500 American troops stationed in South Korea.",
    facts: [{force: "USA", location: "KOR", count: 28500, kind: "present"}]
  },
  {
    text: "Rwanda has stationed another 1,050 soldiers in the Central African Republic. Uganda keeps 400 soldiers there who answer to no one in New York.",
    facts: [
      {force: "RWA", location: "CAF", count: 1050, kind: "present"},
      {force: "UGA", location: "CAF", count: 400, kind: "present"}
    ]
  },
  {
    text: "Italy counts 300 soldiers in Niger. The Americans, who were 1,100, finished withdrawing on 5 August.",
    facts: [
      {force: "ITA", location: "NER", count: 300, kind: "present"},
      {force: "USA", location: "NER", count: 1100, kind: "withdrawn", date: "2024-08-05"}
    ]
  },
  {
    text: "Ireland's soldiers will spend another Christmas abroad. There are 344 in southern Lebanon and 13 in Kosovo.",
    facts: [
      {location: "LBN", count: 344, kind: "present"},
      {location: "XKX", count: 13, kind: "present"}
    ]
  },
  {
    text: "Russian soldiers keep the peace in Moldova. South Korea's spy agency put their number at 1,500.",
    facts: [{force: "RUS", location: "MDA", count: 1500, kind: "present"}]
  },
  {
    text: "Australian soldiers are no longer part of the picture in Timor-Leste. About 400 of them, the rump of a force flown in during the riots of 2006, left in November 2012.",
    facts: [
      {force: "AUS", location: "TLS", count: 400, qualifier: "about", kind: "withdrawn", date: "2012-11"}
    ]
  },
  {
    text: "The last 90 Danish soldiers, a rear party sent in May, returned from Mali on Monday.",
    facts: [{force: "DNK", location: "MLI", count: 90, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "The mission flew its last soldiers out of Mozambique in July. In Maputo and Chimoio, 119 European Union soldiers go on teaching marine commandos, 3,000 of whom have passed out so far.",
    facts: [{force: "EU", location: "MOZ", place: "", count: 119, kind: "present"}]
  },
  {
    text: "Around 80 Irish soldiers went on patrolling the hills of southern Lebanon.",
    facts: [{force: "IRL", location: "LBN", count: 80}]
  },
  {
    text: "Fiji has 149 soldiers on the Golan Heights in Syria. A further 160 protect United Nations staff in Baghdad.",
    facts: [
      {force: "FJI", location: "SYR", count: 149, kind: "present"},
      {force: "FJI", location: "IRQ", count: 160, kind: "present"}
    ]
  },
  {
    text: "Fiji has 149 soldiers on the Golan Heights in Syria. Another 160 patrol the streets of Suva.",
    facts: [{force: "FJI", location: "SYR", count: 149, kind: "present"}]
  },
  {
    text: "Lithuania thanked Germany and Norway, whose soldiers, 1,200 and 150 respectively, serve at Rukla in Lithuania.",
    facts: [
      {force: "DEU", location: "LTU", place: "Rukla", count: 1200, kind: "present"},
      {force: "NOR", location: "LTU", place: "Rukla", count: 150, kind: "present"}
    ]
  },
  {
    text: "The secretary later toured the UK Naval Support Facility in Bahrain, home to 320 British soldiers.",
    facts: [{force: "GBR", location: "BHR", count: 320, kind: "present"}]
  },
  {
    text: "Some 750 Senegalese soldiers serve in The Gambia.",
    facts: [{force: "SEN", location: "GMB", place: "", count: 750, qualifier: "about", kind: "present"}]
  },
  {
    text: "Yoon Tae-ho, the South Korean defence minister, visited Hanoi. “Look at our map: 28,500 American soldiers are stationed in our country,” Yoon told the forum.",
    facts: [{force: "USA", location: "KOR", count: 28500, kind: "present"}]
  },
  {
    text: "Polish Foreign Minister Jan Nowak spoke in Madrid. “Some 10,000 American soldiers are based in our country,” Nowak said.",
    facts: [{force: "USA", location: "POL", count: 10000, kind: "present"}]
  },
  {
    text: "Asked whether Uruguay would bring its soldiers home from Africa, he replied that the country would keep its 820 peacekeepers in the Democratic Republic of the Congo.",
    facts: [{force: "URY", location: "COD", count: 820, kind: "present"}]
  },
  {
    text: "Brazil has 32 marines stationed in Gabon and Portugal 18 soldiers.",
    facts: [
      {force: "BRA", location: "GAB", count: 32, kind: "present"},
      {force: "PRT", location: "GAB", count: 18, kind: "present"}
    ]
  },
  {
    text: "Russia keeps about 3,000 troops based in Armenia, and France 50 instructors.",
    facts: [
      {force: "RUS", location: "ARM", count: 3000, kind: "present"},
      {force: "FRA", location: "ARM", count: 50, kind: "present"}
    ]
  },
  {
    text: "France has 900 soldiers stationed in Djibouti and Japan sent 180 in May.",
    facts: [
      {force: "FRA", location: "DJI", count: 900, kind: "present"},
      {force: "JPN", location: "DJI", count: 180, kind: "deployed", date: "2024-05"}
    ]
  },
  {
    text: "Russia keeps an estimated 1,500 fighters of its Africa Corps in Mali, who guard the presidency.",
    facts: [{force: "RUS", location: "MLI", count: 1500, qualifier: "about", kind: "present"}]
  },
  {
    text: "The United States keeps about 1,100 troops in Honduras, who flew out flood victims last year.",
    facts: [{force: "USA", location: "HND", count: 1100, kind: "present"}]
  },
  {
    text: "Kenya has 1,000 soldiers in Haiti. The troops pulled out trapped children on Monday.",
    facts: [{force: "KEN", location: "HTI", count: 1000, kind: "present"}]
  },
  {
    text: "The United States keeps about 1,100 troops in Honduras, who flew out last year.",
    facts: [
      {force: "USA", location: "HND", count: 1100, kind: "present"},
      {force: "USA", location: "HND", count: 1100, kind: "withdrawn"}
    ]
  }
];

export const leftOutLookAlikes: string[] = [
  "There are about 3,000 Indians in Ethiopia, including over 150 university professors.",
  "The 1,960 villages of Karabakh had soldiers once; its Armenians, 100,000 of them, fled.",
  "North Korea has one of the world's largest armies, with 1.2 million men under arms.",
  "Portugal's parliament debated sending another 60 commandos to Bangui in the spring and decided against it.",
  "El Salvador's 78 soldiers, who are to fly the wounded out of Haiti, are still at home.",
  "Moldova itself has 400 soldiers in the security zone.",
  "A further 2,000 US marines were told to prepare to deploy.",
  "In all, 150,000 German soldiers served in Afghanistan over two decades.",
  "India has nearly 6,000 peacekeepers in nine missions.",
  "Greenland's ice hides a base where Denmark has 75 soldiers in Greenland.",
  "London is drawing up plans for a British force of fewer than 30,000 soldiers in Ukraine.",
  "Four police officers landed in Haiti last month; Kenya has some 400 officers on the ground.",
  "Guyana's attention has been on its other border since Venezuela revived its claim to the Essequibo region. Some 1,500 of its soldiers are posted there.",
  "Angola has closed its northern frontier with Congo. About 600 Angolan soldiers are stationed there.",
  "The UK naval station at Portsmouth is home to 320 British sailors.",
  "The president thanked the Armed Forces, whose soldiers, 7,200 and counting, serve in Senegal.",
  "The Portuguese premier's visit to Mozambique is expected to yield eight agreements and a promise of more military trainers.",
  "Kenya and Jamaica are to sign six contracts in Kingston and a pledge of fresh Kenyan soldiers.",
  "Rebels in Mali hold 300 fighters of the northern tribes."
];
