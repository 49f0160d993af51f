import type {Example} from "./example.ts";

/** Foreign forces as many writers tell of them: asides, parts and wholes, lists, speakers, what is left. */
export const manyWriters: Example[] = [
  {
    text: "Denmark's contingent in Latvia, some 800 strong, will be halved next summer, the defence ministry in Copenhagen said.",
    facts: [{force: "DNK", location: "LVA", count: 800, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The battalion's last 150 men flew home from Goma on Tuesday, ending Malawi's part in the regional force in eastern Congo.",
    facts: [{force: "MWI", location: "COD", count: 150, kind: "withdrawn", date: "2024-09-10"}]
  },
  {
    text: "Ethiopia still has around 3,000 troops in Somalia, of whom 1,800 serve under the African Union.",
    facts: [{force: "ETH", location: "SOM", count: 3000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Senegalese contingent in the Gambia, which numbered 1,000 in 2022, is down to 600.",
    facts: [
      {force: "SEN", location: "GMB", count: 600, kind: "present", date: "2024-09-12"},
      {force: "SEN", location: "GMB", count: 1000, kind: "present", date: "2022"}
    ]
  },
  {
    text: "A military source in Bangui said that the Rwandan contingent had grown to 1,100 men.",
    facts: [{force: "RWA", location: "CAF", count: 1100, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Australian garrison of 140 in Honiara will leave by the end of November, the prime minister told parliament.",
    facts: [{force: "AUS", location: "SLB", count: 140, kind: "to-withdraw", date: "2024-11"}]
  },
  {
    text: "Kyiv says Minsk hosts 9,000 Russian servicemen at four airfields.",
    facts: [{force: "RUS", location: "BLR", count: 9000, kind: "present", date: "2024-09-12"}]
  },

  {
    text: "Russia has sent some 100 military instructors to Burkina Faso, according to the embassy in Ouagadougou.",
    facts: [{force: "RUS", location: "BFA", count: 100, kind: "deployed"}]
  },
  {
    text: "Ankara extended by a year the mission of its 130 soldiers in Azerbaijan.",
    facts: [{force: "TUR", location: "AZE", count: 130, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Norway will reduce its presence in Lithuania from 150 to 60 soldiers by March 2025.",
    facts: [
      {force: "NOR", location: "LTU", count: 150, kind: "present"},
      {force: "NOR", location: "LTU", count: 60, kind: "to-withdraw", date: "2025-03"}
    ]
  },
  {
    text: "American forces in Niger fell from 1,100 in 2023 to none this month.",
    facts: [{force: "USA", location: "NER", count: 1100, kind: "present", date: "2023"}]
  },
  {
    text: "The last 75 French special forces soldiers left Ouagadougou on 20 February 2023.",
    facts: [{force: "FRA", location: "BFA", count: 75, kind: "withdrawn", date: "2023-02-20"}]
  },
  {
    text: "Kenya's lead contingent of 400 reached Goma in November 2022.",
    facts: [{force: "KEN", location: "COD", count: 400, kind: "deployed", date: "2022-11"}]
  },
  {
    text: "Japan's Self-Defense Forces keep about 180 personnel at a base in Djibouti.",
    facts: [{force: "JPN", location: "DJI", count: 180, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Colombia's 275-strong battalion in the Sinai is part of the multinational force there.",
    facts: [{force: "COL", location: "EGY", count: 275, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "A Fijian battalion of some 170 has guarded the UN compound in Baghdad since 2004.",
    facts: [{force: "FJI", location: "IRQ", count: 170, kind: "present"}]
  },
  {
    text: "Mongolia doubled its battalion in South Sudan to 850 in 2012.",
    facts: [{force: "MNG", location: "SSD", count: 850, kind: "present", date: "2012"}]
  },
  {
    text: "The British Army has about 200 soldiers permanently based at Nyati Barracks in Nanyuki, Kenya.",
    facts: [{force: "GBR", location: "KEN", count: 200, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "New Zealand withdrew its remaining 6 soldiers from Iraq's Camp Taji in March 2020.",
    facts: [{force: "NZL", location: "IRQ", count: 6, kind: "withdrawn", date: "2020-03"}]
  },
  {
    text: "Singapore sent 50 airmen to Kuwait for the coalition in 2014 and pulled them out two years later.",
    facts: [
      {force: "SGP", location: "KWT", count: 50, kind: "deployed", date: "2014"},
      {force: "SGP", location: "KWT", count: null, kind: "withdrawn", date: "2016"}
    ]
  },
  {
    text: "An advance party of 40 Bangladeshi engineers landed in Bangui on Sunday; 210 more are due by October.",
    facts: [
      {force: "BGD", location: "CAF", count: 40, kind: "deployed", date: "2024-09-08"},
      {force: "BGD", location: "CAF", count: 210, kind: "to-deploy", date: "2024-10"}
    ]
  },
  {
    text: "Moldova has again asked Russia to withdraw the roughly 1,500 troops it keeps in Transnistria without Chisinau's consent.",
    facts: [{force: "RUS", location: "MDA", count: 1500, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Russian military presence in Tajikistan, at the 201st base, is estimated at 6,000 to 7,000 men.",
    facts: [{force: "RUS", location: "TJK", count: 6000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Between 300 and 400 Ugandan troops remain in Equatorial Guinea, a diplomat in Malabo said.",
    facts: [{force: "UGA", location: "GNQ", count: 300, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "India, which had 88 military personnel in the Maldives, replaced them with civilians by May 10.",
    facts: [{force: "IND", location: "MDV", count: 88, kind: "present"}]
  },
  {
    text: "Israel's army says it has about 2,000 soldiers inside southern Lebanon, at five hilltops.",
    facts: [{force: "ISR", location: "LBN", count: 2000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Syria's new rulers want Russia out; its 7,500 servicemen at Hmeimim and Tartus have been told to go by the end of the year.",
    facts: [{force: "RUS", location: "SYR", count: 7500, kind: "to-withdraw"}]
  },
  {
    text: "The Czech Republic contributes 65 soldiers to the NATO battlegroup in Slovakia and leads it.",
    facts: [{force: "CZE", location: "SVK", count: 65, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The UN has 12,800 peacekeepers in Congo, down from a peak of 20,000 in 2015.",
    facts: [
      {force: "UN", location: "COD", count: 12800, kind: "present", date: "2024-09-12"},
      {force: "UN", location: "COD", count: 20000, kind: "present", date: "2015"}
    ]
  },
  {
    text: "Cuba's 36,000 soldiers in Angola went home between 1989 and 1991.",
    facts: [{force: "CUB", location: "AGO", count: 36000, kind: "withdrawn"}]
  },
  {
    text: "The South African battalion, 850-strong, is confined to its base at Sake in the east of Congo.",
    facts: [{force: "ZAF", location: "COD", count: 850, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Netherlands will station a company of 150 in Romania from January 1.",
    facts: [{force: "NLD", location: "ROU", count: 150, kind: "to-deploy", date: "2025-01-01"}]
  },
  {
    text: "The ministry in Tokyo said 19 soldiers had been dispatched to the mission's headquarters in Juba.",
    facts: [{force: "JPN", location: "SSD", count: 19, kind: "deployed"}]
  },
  {
    text: "Sierra Leone pulled its 850-man battalion out of Kismayo in early 2015.",
    facts: [{force: "SLE", location: "SOM", count: 850, kind: "withdrawn", date: "2015"}]
  },
  {
    text: "Britain has 900 soldiers at Tapa in Estonia. The contingent is to shrink by a third, to 600, in the course of next year.",
    facts: [
      {force: "GBR", location: "EST", count: 900, kind: "present", date: "2024-09-12"},
      {force: "GBR", location: "EST", count: 600, kind: "to-withdraw", date: "2025"}
    ]
  },
  {
    text: "Chile's troops in Haiti numbered 392 when the mission ended in 2017.",
    facts: [{force: "CHL", location: "HTI", count: 392, kind: "present", date: "2017"}]
  },
  {
    text: "Burundi's army said on Friday it would bring back a first battalion of about 900 from Somalia by the end of the month.",
    facts: [{force: "BDI", location: "SOM", count: 900, kind: "to-withdraw", date: "2024-09"}]
  },
  {
    text: "China's garrison at Doraleh is thought to number between 1,000 and 2,000.",
    facts: [{force: "CHN", location: "DJI", count: 1000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The 58,000 Indian soldiers whom the island remembers left Sri Lanka in March 1990.",
    facts: [{force: "IND", location: "LKA", count: 58000, kind: "withdrawn", date: "1990-03"}]
  },
  {
    text: "Around two-thirds of the 960 American soldiers at Agadez have already left Niger.",
    facts: [{force: "USA", location: "NER", count: 960, kind: "present"}]
  },
  {
    text: "ECOWAS troops, some 7,000 of them, entered the Gambia on 19 January 2017.",
    facts: [{force: "ECOWAS", location: "GMB", count: 7000, kind: "deployed", date: "2017-01-19"}]
  },
  {
    text: "Angola has 450 military engineers demining in the south of Zambia.",
    facts: [{force: "AGO", location: "ZMB", count: 450, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The peacekeepers' number in Cyprus has stood at about 800 for a decade.",
    facts: [{force: "UNFICYP", location: "CYP", count: 800, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Spain will take over from Italy as lead nation of UNIFIL, to which it contributes 650 soldiers.",
    facts: [{force: "ESP", location: "LBN", count: 650, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The 1,300 Turkish soldiers stationed at Bashiqa, near Mosul, have irritated Baghdad for years.",
    facts: [{force: "TUR", location: "IRQ", count: 1300, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "KABUL, May 2 (DNS) - Some 3,500 American soldiers began leaving bases in southern Afghanistan on Saturday.",
    published: "2021-05-02",
    facts: [{force: "USA", location: "AFG", count: 3500, kind: "withdrawn"}]
  },
  {
    text: "BAMAKO — The German contingent of 1,100 at Gao is packing up. Its last soldiers are to be out by 31 December.",
    published: "2023-08-21",
    facts: [
      {force: "DEU", location: "MLI", count: 1100, kind: "present", date: "2023-08-21"},
      {force: "DEU", location: "MLI", count: null, kind: "to-withdraw", date: "2023-12-31"}
    ]
  },
  {
    text: '"Our 5,000 soldiers in the Central African Republic will remain as long as they are wanted," the Rwandan spokesman said.',
    facts: [{force: "RWA", location: "CAF", count: 5000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Wellington said a C-130 and 30 defence personnel had left for New Caledonia.",
    facts: [{force: "NZL", location: "NCL", count: 30, kind: "deployed"}]
  },
  {
    text: "The Argentine battalion in Cyprus, 250 men, goes home in October after 30 years.",
    facts: [{force: "ARG", location: "CYP", count: 250, kind: "to-withdraw", date: "2024-10"}]
  },
  {
    text: "Since the coup, the French have withdrawn 1,500 soldiers from Niger, the Americans 1,000 and the Italians 250.",
    facts: [
      {force: "FRA", location: "NER", count: 1500, kind: "withdrawn"},
      {force: "USA", location: "NER", count: 1000, kind: "withdrawn"},
      {force: "ITA", location: "NER", count: 250, kind: "withdrawn"}
    ]
  },
  {
    text: "The garrison at Gyumri, Armenia, numbers 3,500 Russians.",
    facts: [{force: "RUS", location: "ARM", count: 3500, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The French base at Port-Bouët in Abidjan, home to 600 soldiers, was handed to the Ivorian army.",
    facts: [{force: "FRA", location: "CIV", count: 600, kind: "present"}]
  },
  {
    text: "Warsaw agreed to pay for the 10,000 American troops on its soil.",
    facts: [{force: "USA", location: "POL", count: 10000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "American troop strength in South Korea has stood at 28,500 since 2008.",
    facts: [{force: "USA", location: "KOR", count: 28500, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Pentagon has about 50,000 troops in Japan, most of them on the island of Okinawa.",
    facts: [{force: "USA", location: "JPN", count: 50000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Italy, which leads the force, has 1,000 soldiers in Bulgaria; Greece and Albania have sent 200 and 30.",
    facts: [
      {force: "ITA", location: "BGR", count: 1000, kind: "present", date: "2024-09-12"},
      {force: "GRC", location: "BGR", count: 200, kind: "deployed"},
      {force: "ALB", location: "BGR", count: 30, kind: "deployed"}
    ]
  },
  {
    text: "Pakistan's 1,100 soldiers in the Saudi kingdom are trainers and advisers, Islamabad says.",
    facts: [{force: "PAK", location: "SAU", count: 1100, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Ugandan army said it had lost 54 soldiers in Bulo Marer; it has 6,200 in Somalia.",
    facts: [{force: "UGA", location: "SOM", count: 6200, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The presence of some 200 Emirati soldiers on Socotra was confirmed by Yemeni officials.",
    facts: [{force: "ARE", location: "YEM", count: 200, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Ecuador's assembly approved the temporary stationing of up to 300 US marines at Manta from next year.",
    facts: [{force: "USA", location: "ECU", count: 300, kind: "to-deploy", date: "2025"}]
  },
  {
    text: "Moscow's 102nd base has 3,000 men under arms in Gyumri.",
    facts: [{force: "RUS", location: "ARM", count: 3000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Sweden's parliament voted on 15 November to send up to 600 soldiers to Latvia in early 2025.",
    published: "2024-11-18",
    facts: [{force: "SWE", location: "LVA", count: 600, kind: "to-deploy", date: "2025"}]
  },
  {
    text: "Bulgaria has 160 troops with KFOR and 30 with EUFOR in Bosnia.",
    facts: [
      {force: "BGR", location: "XKX", count: 160, kind: "present", date: "2024-09-12"},
      {force: "BGR", location: "BIH", count: 30, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "A thousand French soldiers will be stationed in Romania by 2025, twice as many as now.",
    facts: [{force: "FRA", location: "ROU", count: 1000, kind: "to-deploy", date: "2025"}]
  },
  {
    text: "From a peak of 100,000 in 2011, American forces in Afghanistan had dwindled to 2,500 by January 2021.",
    facts: [
      {force: "USA", location: "AFG", count: 100000, kind: "present", date: "2011"},
      {force: "USA", location: "AFG", count: 2500, kind: "present", date: "2021-01"}
    ]
  },
  {
    text: "The South Koreans have 280 soldiers of the Dongmyeong unit near Tyre in southern Lebanon.",
    facts: [{force: "KOR", location: "LBN", count: 280, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Chad's decision leaves France with 1,500 soldiers in Djibouti and 350 in Gabon.",
    facts: [
      {force: "FRA", location: "DJI", count: 1500, kind: "present", date: "2024-09-12"},
      {force: "FRA", location: "GAB", count: 350, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The government in Port Moresby said 50 of its soldiers would join the Australian-led force in Honiara for the Pacific Games.",
    facts: [{force: "PNG", location: "SLB", count: 50, kind: "to-deploy"}]
  },
  {
    text: "Twenty Lithuanian instructors have returned from Mali, the army in Vilnius said.",
    facts: [{force: "LTU", location: "MLI", count: 20, kind: "withdrawn"}]
  },
  {
    text: "Rabat keeps 100,000 soldiers along the berm in Western Sahara.",
    facts: [{force: "MAR", location: "ESH", count: 100000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "U.S. Forces Korea has 28,500 troops.",
    facts: [{force: "USA", location: "KOR", count: 28500, kind: "present"}]
  },
  {
    text: "Some 340 Ethiopian soldiers have left Somalia. Two hundred (200) more soldiers from Djibouti and 600 from Burundi have also left.",
    facts: [
      {force: "ETH", location: "SOM", count: 340, kind: "withdrawn"},
      {force: "DJI", location: "SOM", count: 200, kind: "withdrawn"},
      {force: "BDI", location: "SOM", count: 600, kind: "withdrawn"}
    ]
  },
  {
    text: "The first group of 128 Rwandan peacekeepers left Kigali on 10 September to replace a battalion in South Sudan.",
    facts: [{force: "RWA", location: "SSD", count: 128, kind: "deployed", date: "2024-09-10"}]
  }
];

/** Sentences like those above that hold nothing. */
export const manyWritersLookAlikes: string[] = [
  "The Congolese army's 11th brigade has 3,000 men in Beni.",
  "Poland's eastern command moved 1,000 soldiers to the Belarusian border.",
  "Some 300 Rwandan police officers serve in Haiti and South Sudan.",
  "The mission is authorised to have 14,000 troops in the country.",
  "Forty soldiers from Togo were killed in Mali in 2022.",
  "Egypt offered to send 10,000 troops to Somalia; none has gone.",
  "There were 5,100 French soldiers in the Sahel region in 2020, half of them in Mali.",
  "By December the force will have 2,500 men on the ground in Port-au-Prince, its Kenyan commander said.",
  "A force of 400 Italians and 100 Greeks took over from the Belgians at Tobruk.",
  "Some 3,400 North Korean labourers work in Vladivostok.",
  "Thailand and Malaysia keep soldiers on their side of the Golok river.",
  "The British contingent is to shrink by a third, to 600, in the course of next year.",
  "Mauritanian, Chadian and Nigerien officers, 30 in all, are posted to the joint headquarters in Niamey.",
  "Guinea-Bissau's president said 631 West African soldiers had arrived in Bissau to protect institutions.",
  "Tunisia turned down an American request to station 300 soldiers at Bizerte.",
  "Beijing is building a post in eastern Tajikistan, where satellite pictures show room for 200 soldiers.",
  "The Kenyan-led police mission in Haiti has 400 officers.",
  "The 2,000-strong Eritrean force withdrew from Badme in 2018.",
  "The ministry denied that 4,000 Cuban soldiers were fighting in Ukraine.",
  "It will be the first time since 1989 that Cuban soldiers are stationed in Angola, a newspaper wrote, putting their number at 300.",
  "The US contingent in the multinational force, 450 soldiers, will not be touched by the cuts, Egypt was told.",
  "Nicaragua lets 230 Russian soldiers rotate through its ports each half year.",
  "They were 900 at the height of the operation, half of them Chadians."
];
