/** Plain ways that were missed: instructors without a word of soldiers, clauses on the troops without "that", governments by their capital, bases by their owner. */
import type {Example} from "./example.ts";

export const plainly: Example[] = [
  {
    text: "The Dutch defence ministry said on Tuesday that it would send 90 instructors to Jordan in October.",
    facts: [{force: "NLD", location: "JOR", count: 90, kind: "to-deploy", date: "2024-10"}]
  },
  {
    text: "Estonia keeps ten instructors in Iraq and 20 in Britain.",
    facts: [
      {force: "EST", location: "IRQ", count: 10, kind: "present"},
      {force: "EST", location: "GBR", count: 20, kind: "present"}
    ]
  },
  {
    text: "Six Gripen fighters and 75 air force staff from the Czech Republic arrived in Siauliai on 3 April.",
    facts: [{force: "CZE", location: "LTU", count: 75, kind: "deployed", date: "2024-04-03"}]
  },
  {
    text: "The EU's training mission in Mozambique has 119 staff from 12 countries.",
    facts: [{force: "EU", location: "MOZ", count: 119, kind: "present"}]
  },
  {
    text: "Spain provides 30 of the 119 instructors of the European Union mission in Maputo.",
    facts: [
      {force: "ESP", location: "MOZ", count: 30, kind: "present"},
      {force: "EU", location: "MOZ", count: 119, kind: "present"}
    ]
  },
  {
    text: "Lisbon has 210 commandos in the Central African Republic with the UN mission, and will add 30 in October.",
    facts: [
      {force: "PRT", location: "CAF", count: 210, kind: "present"},
      {force: "PRT", location: "CAF", count: 30, kind: "to-deploy"}
    ]
  },
  {
    text: "Malawi's 1,100 soldiers with the regional force in Congo will be home by the end of June.",
    facts: [{force: "MWI", location: "COD", count: 1100, kind: "to-withdraw"}]
  },
  {
    text: "India withdrew the 76 military personnel it had in the Maldives by 10 May.",
    facts: [{force: "IND", location: "MDV", count: 76, kind: "withdrawn", date: "2024-05-10"}]
  },
  {
    text: "On 15 March the 300 soldiers Zambia had lent to the mission in Cabo Delgado came home.",
    facts: [{force: "ZMB", location: "MOZ", count: 300, kind: "withdrawn", date: "2024-03-15"}]
  },
  {
    text: "The government in Bratislava has 240 soldiers in Latvia and 130 in Cyprus.",
    facts: [
      {force: "SVK", location: "LVA", count: 240, kind: "present"},
      {force: "SVK", location: "CYP", count: 130, kind: "present"}
    ]
  },
  {
    text: "Latvia's foreign minister thanked Canada for the 1,900 soldiers that it has in the country.",
    facts: [{force: "CAN", location: "LVA", count: 1900, kind: "present"}]
  },
  {
    text: "The Royal Navy's base at Jufair in Bahrain is home to 350 sailors and marines.",
    facts: [{force: "GBR", location: "BHR", count: 350, kind: "present"}]
  },
  {
    text: "Tajikistan houses the 201st Russian military base, where some 6,000 soldiers serve.",
    facts: [{force: "RUS", location: "TJK", count: 6000, kind: "present"}]
  },
  {
    text: "The Czech contingent in Mali, made up of 88 soldiers, was brought home in December 2022.",
    facts: [{force: "CZE", location: "MLI", count: 88, kind: "withdrawn", date: "2022-12"}]
  },
  {
    text: "Senegal's troops in the Gambia, who number 750, are the backbone of the mission.",
    facts: [{force: "SEN", location: "GMB", count: 750, kind: "present"}]
  },
  {
    text: "The UN peacekeeping force in southern Lebanon has 10,000 soldiers from 48 countries, Ghana's 870 among them.",
    facts: [
      {force: "UN", location: "LBN", count: 10000, kind: "present"},
      {force: "GHA", location: "LBN", count: 870, kind: "present"}
    ]
  },
  {
    text: "It was in 1974 that Turkey landed 40,000 soldiers on Cyprus. Some 30,000 are still there.",
    facts: [
      {force: "TUR", location: "CYP", count: 40000, kind: "deployed", date: "1974"},
      {force: "TUR", location: "CYP", count: 30000, kind: "present"}
    ]
  },
  {
    text: "In November 2021 Uganda sent 1,700 soldiers across the border into Congo.",
    facts: [{force: "UGA", location: "COD", count: 1700, kind: "deployed", date: "2021-11"}]
  },
  {
    text: "Next year 150 Croatian soldiers will serve in Hungary with the NATO battlegroup.",
    facts: [{force: "HRV", location: "HUN", count: 150, kind: "to-deploy", date: "2025"}]
  },
  {
    text: "Canada's commitment to Latvia will rise to 2,200 soldiers by 2026.",
    facts: [{force: "CAN", location: "LVA", count: 2200, kind: "to-deploy", date: "2026"}]
  },
  {
    text: "Nigeria, whose army has 230,000 soldiers, will send 400 of them to Sierra Leone.",
    facts: [{force: "NGA", location: "SLE", count: 400, kind: "to-deploy"}]
  },
  {
    text: "An advance party of 25 Bahamian soldiers arrived in Port-au-Prince on 6 September. The rest, another 125, are expected in October.",
    facts: [
      {force: "BHS", location: "HTI", count: 25, kind: "deployed", date: "2024-09-06"},
      {force: "BHS", location: "HTI", count: 125, kind: "to-deploy", date: "2024-10"}
    ]
  },
  {
    text: "Of Fiji's 340 peacekeepers, 170 are in Sinai, 149 on the Golan Heights and 20 in Baghdad.",
    facts: [
      {force: "FJI", location: "EGY", count: 170, kind: "present"},
      {force: "FJI", location: "SYR", count: 149, kind: "present"},
      {force: "FJI", location: "IRQ", count: 20, kind: "present"}
    ]
  },
  {
    text: "Niger ordered Italy's 300 soldiers to go by December.",
    facts: [{force: "ITA", location: "NER", count: 300, kind: "to-withdraw", date: "2024-12"}]
  },
  {
    text: "Denmark took 105 soldiers back from Mali in January 2022.",
    facts: [{force: "DNK", location: "MLI", count: 105, kind: "withdrawn", date: "2022-01"}]
  },
  {
    text: "The Netherlands ended its deployment to Erbil with the return of 45 soldiers in May 2023.",
    facts: [{force: "NLD", location: "IRQ", count: 45, kind: "withdrawn", date: "2023-05"}]
  },
  {
    text: "Guatemala's 150 soldiers boarded a plane for Port-au-Prince on 6 September.",
    facts: [{force: "GTM", location: "HTI", count: 150, kind: "deployed", date: "2024-09-06"}]
  },
  {
    text: "There were 26 Albanian soldiers in Bulgaria in January 2023. Now there are 61.",
    facts: [
      {force: "ALB", location: "BGR", count: 26, kind: "present", date: "2023-01"},
      {force: "ALB", location: "BGR", count: 61, kind: "present"}
    ]
  },
  {
    text: "The Chinese base at Doraleh in Djibouti can take 2,000 men; 400 are there at present.",
    facts: [{force: "CHN", location: "DJI", count: 400, kind: "present"}]
  },
  {
    text: 'The Mongolian prime minister thanked the 850 "blue helmets" that his country has in Bentiu.',
    facts: [{force: "MNG", location: "SSD", count: 850, kind: "present"}]
  },
  {
    text: "The last Burundian soldiers in Somalia went home on Tuesday, ending one of the longest deployments in Africa. A chartered aircraft took the final 410 men from Jowhar to Bujumbura.",
    facts: [{force: "BDI", location: "SOM", count: 410, kind: "withdrawn", date: "2024-09-10"}]
  },
  {
    text: "Burundi has 1,000 soldiers in Somalia. It had offered to stay with 2,000 men. Their place will be taken by Egypt, which is to deploy 1,091 soldiers by November.",
    facts: [
      {force: "BDI", location: "SOM", count: 1000, kind: "present"},
      {force: "EGY", location: "SOM", count: 1091, kind: "to-deploy", date: "2024-11"}
    ]
  },
  {
    text: "The last 18 New Zealand soldiers were withdrawn from the Solomon Islands in January. Australia, which deployed 100 troops to the Solomons last November, took all of them home the following month.",
    facts: [
      {force: "NZL", location: "SLB", count: 18, kind: "withdrawn", date: "2024-01"},
      {force: "AUS", location: "SLB", count: 100, kind: "deployed", date: "2023-11"},
      {force: "AUS", location: "SLB", kind: "withdrawn", date: "2023-12"}
    ]
  },
  {
    text: "Britain has about 1,000 commandos at Camp Viking in Norway. The Netherlands withdrew 350 of its own from Norway in March 2024, when the winter exercise was over.",
    facts: [
      {force: "GBR", location: "NOR", count: 1000, kind: "present"},
      {force: "NLD", location: "NOR", count: 350, kind: "withdrawn", date: "2024-03"}
    ]
  },
  {
    text: "American soldiers train at former bases in Panama. There are, the government says, about 200 of them in Panama now.",
    facts: [{force: "USA", location: "PAN", count: 200, kind: "present"}]
  },
  {
    text: "I was nine when the Americans came to Panama in 1989 with 27,000 men.",
    facts: [{force: "USA", location: "PAN", count: 27000, kind: "deployed", date: "1989"}]
  },
  {
    text: 'France has around 900 troops in Niger. Italy\'s 290 trainers are "not going anywhere", according to their colonel.',
    facts: [
      {force: "FRA", location: "NER", count: 900, kind: "present"},
      {force: "ITA", location: "NER", count: 290, kind: "present"}
    ]
  },
  {
    text: "In 2023 Finland had about 200 soldiers in Lebanon and Tanzania had 125.",
    facts: [
      {force: "FIN", location: "LBN", count: 200, kind: "present", date: "2023"},
      {force: "TZA", location: "LBN", count: 125, kind: "present", date: "2023"}
    ]
  },
  {
    text: "At present some 1,400 allied soldiers are stationed in Latvia.",
    facts: [{force: "NATO", location: "LVA", count: 1400, kind: "present"}]
  },
  {
    text: "Uganda has around 4,500 troops in Somalia. Ethiopia has 2,500 under the AU flag.",
    facts: [
      {force: "UGA", location: "SOM", count: 4500, kind: "present"},
      {force: "ETH", location: "SOM", count: 2500, kind: "present"}
    ]
  },
  {
    text: "About 1,200 U.S. troops are stationed at Soto Cano Air Base in Honduras. The Honduran army, which has 16,000 soldiers, has 600 of them at the same base. The minister flew to Beijing.",
    facts: [{force: "USA", location: "HND", count: 1200, kind: "present"}]
  },
  {
    text: "Norway's prime minister said that 340 members of its armed forces would deploy to Lebanon in November.",
    facts: [{force: "NOR", location: "LBN", count: 340, kind: "to-deploy", date: "2024-11"}]
  },
  {
    text: "Four Rafales and 160 French airmen have been at Siauliai, Lithuania, since 1 December.",
    facts: [{force: "FRA", location: "LTU", count: 160, kind: "present"}]
  },
  {
    text: "Ghana is, after Indonesia, the largest contributor to UNIFIL, with 870 soldiers.",
    facts: [{force: "GHA", location: "LBN", count: 870, kind: "present"}]
  },
  {
    text: "The largest contributors to MINUSCA are Rwanda (2,130), Bangladesh (1,410) and Pakistan (1,240).",
    facts: [
      {force: "RWA", location: "CAF", count: 2130, kind: "present"},
      {force: "BGD", location: "CAF", count: 1410, kind: "present"},
      {force: "PAK", location: "CAF", count: 1240, kind: "present"}
    ]
  },
  {
    text: "The president thanked Türkiye, whose 850 soldiers train recruits in Mogadishu.",
    facts: [{force: "TUR", location: "SOM", count: 850, kind: "present"}]
  },
  {
    text: "French troop numbers in Gabon will fall to 100 from 350 by the end of November, an army spokesman said.",
    facts: [
      {force: "FRA", location: "GAB", count: 100, kind: "to-withdraw", date: "2024-11"},
      {force: "FRA", location: "GAB", count: 350, kind: "present"}
    ]
  },
  {
    text: "About 350 US soldiers live at Tower 22, a logistics base in Jordan's northeast.",
    facts: [{force: "USA", location: "JOR", count: 350, kind: "present"}]
  },
  {
    text: "The Hungarian parliament approved 200 soldiers for Chad; none has gone yet.",
    facts: [{force: "HUN", location: "TCD", count: 200, kind: "to-deploy"}]
  },
  {
    text: "Greek Cypriot papers put the Turkish garrison in the north of Cyprus at 33,000; Ankara gives no figure.",
    facts: [{force: "TUR", location: "CYP", count: 33000, kind: "present"}]
  },
  {
    text: "Chile's peacekeepers in Bosnia number 20; in Cyprus it has a further 12.",
    facts: [
      {force: "CHL", location: "BIH", count: 20, kind: "present"},
      {force: "CHL", location: "CYP", count: 12, kind: "present"}
    ]
  },
  {
    text: "Qatar pays for Al Udeid, where 10,000 Americans are stationed.",
    facts: [{force: "USA", location: "QAT", count: 10000, kind: "present"}]
  },
  {
    text: "India replaced its 88 military personnel in the Maldives with civilians by 10 May.",
    facts: [{force: "IND", location: "MDV", count: 88, kind: "withdrawn", date: "2024-05-10"}]
  },
  {
    text: "The 12 Jordanian officers at the headquarters in Bangui are to be joined by a battalion of 850 from Amman in November.",
    facts: [
      {force: "JOR", location: "CAF", count: 12, kind: "present"},
      {force: "JOR", location: "CAF", count: 850, kind: "to-deploy", date: "2024-11"}
    ]
  },
  {
    text: "Canada will reinforce its contingent in Latvia with 600 soldiers next spring.",
    facts: [{force: "CAN", location: "LVA", count: 600, kind: "to-deploy"}]
  }
];

export const plainlyLookAlikes: readonly string[] = [
  "Egypt has promised 10,000 men.",
  "Kenya keeps 40 ski instructors in Austria every winter.",
  "The EU mission in Kosovo has 119 staff from 12 countries.",
  "Two men from Jordan were sent to Egypt on Tuesday to look for the car.",
  "France sent 30 language instructors to Vietnam in 1994.",
  "The flight number 750 to Dakar carried Senegalese pilgrims.",
  "The army of Guyana has 4,000 soldiers, about 300 of them on the border with Venezuela.",
  "Brazil will add 30 consulates in Africa.",
  "Ghana's exports to Togo were worth 870 million, cocoa among them.",
  "The Bundestag extended its mandate for Kosovo. It allows 400 soldiers.",
  "Brunei sent a plane with 30 pupils, 10 of them women, to Lebanon.",
  "Kenya ordered its 300 soldiers to go to Garissa.",
  "The return of 45 refugees to Goma was put off.",
  "Serbia has 12 consulates in Bosnia; 40 clerks are there now.",
  "Russia had around 14,000 troops beyond the border on the Kola peninsula, in its own country, before the war in Ukraine.",
  "Ghana has moved about 1,000 soldiers to its own northern regions this year, and Togo lost 13 men.",
  "The tourists came to Panama in 1989 with 27,000 dollars.",
  "Burundi had offered to stay with 2,000 soldiers in Somalia.",
  "Ethiopia's contingent in Abyei was replaced in 2022 by 3,250 soldiers from Bangladesh, China, Ghana and India.",
  "The parliament approved 200 scholarships for Chad.",
  "Poland, whose 200,000 soldiers guard the frontier, visited nobody.",
  "The largest contributors to the fund are Rwanda (2,130), Bangladesh (1,410) and Pakistan (1,240).",
  "340 members of the opposition flew to Lebanon in November.",
  "Berlin wants 4,800 soldiers in Lithuania by 2027.",
  "The ministry in Accra said 140 pupils had left for Lomé."
];
