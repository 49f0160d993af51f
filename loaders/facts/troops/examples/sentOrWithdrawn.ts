import type {Example} from "./example.ts";

/** Troops that came, left, are to come or to leave. */
export const sentOrWithdrawn: Example[] = [
  {
    text: "A 180-member Ghanaian contingent left Accra for South Sudan on Monday.",
    facts: [{force: "GHA", location: "SSD", count: 180, kind: "deployed", date: "2024-09-09"}]
  },
  {
    text: "70 Nepali soldiers arrived back in South Sudan from leave on Monday.",
    facts: [{force: "NPL", location: "SSD", count: 70, kind: "deployed"}]
  },
  {
    text: "40 Rwandan soldiers arrived back from Somalia on Monday.",
    facts: [{force: "RWA", location: "SOM", count: 40, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "Kenya's last 40 soldiers in Somalia landed at Kismayo on Monday to join the new mission.",
    facts: [{force: "KEN", location: "SOM", count: 40, kind: "deployed"}]
  },
  {
    text: "Portugal's remaining 90 soldiers in Mozambique arrived at Pemba on Monday.",
    facts: [{force: "PRT", location: "MOZ", count: 90, kind: "deployed"}]
  },
  {
    text: "The United States will withdraw its 1,100 troops from Niger by September 15, the two countries said in a joint statement.",
    facts: [
      {
        force: "USA",
        location: "NER",
        count: 1100,
        qualifier: "exact",
        kind: "to-withdraw",
        date: "2024-09-15"
      }
    ]
  },
  {
    text: "The last 60 Russian peacekeepers left Nagorno-Karabakh on June 12, 2024.",
    facts: [
      {
        force: "RUS",
        location: "AZE",
        place: "Nagorno-Karabakh",
        count: 60,
        qualifier: "exact",
        kind: "withdrawn",
        date: "2024-06-12"
      }
    ]
  },
  {
    text: "France completed the withdrawal of 1,500 soldiers from Niger on December 22, 2023.",
    facts: [
      {force: "FRA", location: "NER", count: 1500, qualifier: "exact", kind: "withdrawn", date: "2023-12-22"}
    ]
  },
  {
    text: "The withdrawal of some 1,500 French soldiers from Niger was completed last December.",
    facts: [
      {force: "FRA", location: "NER", count: 1500, qualifier: "about", kind: "withdrawn", date: "2023-12"}
    ]
  },
  {
    text: "Germany said it would station 5,000 soldiers permanently in Lithuania by 2027.",
    facts: [{force: "DEU", location: "LTU", count: 5000, qualifier: "exact", kind: "to-deploy", date: "2027"}]
  },
  {
    text: "Russia has sent 2,000 more soldiers to Belarus since January.",
    facts: [
      {force: "RUS", location: "BLR", count: 2000, qualifier: "exact", kind: "deployed", date: "2024-09-12"}
    ]
  },
  {
    text: "About 12,000 North Korean soldiers have been sent to Russia, Seoul's spy agency said.",
    facts: [
      {force: "PRK", location: "RUS", count: 12000, qualifier: "about", kind: "deployed", date: "2024-09-12"}
    ]
  },
  {
    text: "The coalition led by Saudi Arabia withdrew 1,200 soldiers from Aden.",
    facts: [
      {
        force: "Saudi-led coalition",
        location: "YEM",
        place: "Aden",
        count: 1200,
        qualifier: "exact",
        kind: "withdrawn",
        date: ""
      }
    ]
  },
  {
    text: "The Dutch government will send 150 troops, along with two Patriot batteries, to Romania next month.",
    facts: [
      {force: "NLD", location: "ROU", count: 150, qualifier: "exact", kind: "to-deploy", date: "2024-10"}
    ]
  },
  {
    text: "By the end of the year, 3,000 of the 5,000 Ugandan soldiers in Somalia will have gone home.",
    facts: [
      {force: "UGA", location: "SOM", count: 3000, qualifier: "exact", kind: "to-withdraw", date: "2024"},
      {force: "UGA", location: "SOM", count: 5000, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Iraq's parliament called for the withdrawal of the 5,200 American troops in the country.",
    facts: [
      {force: "USA", location: "IRQ", count: 5200, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "JUBA, Sept. 12 (Xinhua) -- A total of 273 Chinese peacekeepers of the 14th batch left Zhengzhou on Monday for South Sudan, where they will replace the previous contingent.",
    facts: [
      {force: "CHN", location: "SSD", count: 273, qualifier: "exact", kind: "deployed", date: "2024-09-09"}
    ]
  },
  {
    text: "NEW DELHI [India], September 11 (ANI): India has deployed 2,400 troops with UNMISS in South Sudan, the External Affairs Ministry said on Wednesday.",
    facts: [
      {force: "IND", location: "SSD", count: 2400, qualifier: "exact", kind: "deployed", date: "2024-09-12"}
    ]
  },
  {
    text: "The Ministry of Foreign Affairs of the Republic of Kazakhstan informs that 139 Kazakh peacekeepers are to be sent to the Golan Heights as part of UNDOF by the end of October.",
    facts: [
      {
        force: "KAZ",
        location: "SYR",
        place: "Golan Heights",
        count: 139,
        qualifier: "exact",
        kind: "to-deploy",
        date: "2024-10"
      }
    ]
  },
  {
    text: "Uganda's military said on Friday it would pull its 6,200 soldiers out of Somalia by December.",
    facts: [
      {force: "UGA", location: "SOM", count: 6200, qualifier: "exact", kind: "to-withdraw", date: "2024-12"}
    ]
  },
  {
    text: "Tokyo's Self-Defence Forces pulled the last of their 350 engineers out of South Sudan in May 2017.",
    facts: [
      {force: "JPN", location: "SSD", count: 350, qualifier: "exact", kind: "withdrawn", date: "2017-05"}
    ]
  },
  {
    text: "In neighbouring Niger, 1,100 American soldiers are preparing to leave.",
    facts: [{force: "USA", location: "NER", count: 1100, qualifier: "exact", kind: "to-withdraw", date: ""}]
  },
  {
    text: "Some 3,400 US troops sent to Norway for Cold Response have gone home.",
    facts: [
      {force: "USA", location: "NOR", count: 3400, qualifier: "about", kind: "withdrawn", date: "2024-09-12"}
    ]
  },
  {
    text: "A battalion of 800 Nigerian troops arrived in Guinea-Bissau on June 12.",
    facts: [
      {force: "NGA", location: "GNB", count: 800, qualifier: "exact", kind: "deployed", date: "2024-06-12"}
    ]
  },
  {
    text: "Turkish soldiers numbering around 500 are stationed in Azerbaijan, according to analysts at Chatham House.",
    facts: [
      {force: "TUR", location: "AZE", count: 500, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Three hundred Danish soldiers will be sent to Latvia for four months from October.",
    facts: [
      {force: "DNK", location: "LVA", count: 300, qualifier: "exact", kind: "to-deploy", date: "2024-10"}
    ]
  },
  {
    text: "Zambia recalled its 930 peacekeepers from the Central African Republic in June.",
    facts: [
      {force: "ZMB", location: "CAF", count: 930, qualifier: "exact", kind: "withdrawn", date: "2024-06"}
    ]
  },
  {
    text: "About 2,500 American and 200 British soldiers will leave Iraq by the end of 2026 under the agreement.",
    facts: [
      {force: "USA", location: "IRQ", count: 2500, qualifier: "about", kind: "to-withdraw", date: "2026"},
      {force: "GBR", location: "IRQ", count: 200, qualifier: "exact", kind: "to-withdraw", date: "2026"}
    ]
  },
  {
    text: "Belarus said that the 1,300 Russian troops who had arrived for training would leave in October.",
    facts: [
      {force: "RUS", location: "BLR", count: 1300, qualifier: "exact", kind: "to-withdraw", date: "2024-10"}
    ]
  },
  {
    text: "The Czech Republic pulled its 40 military instructors out of Mali in 2023.",
    facts: [{force: "CZE", location: "MLI", count: 40, qualifier: "exact", kind: "withdrawn", date: "2023"}]
  },
  {
    text: "Sudan pulled 10,000 of its 15,000 soldiers out of Yemen in December 2019, the prime minister said.",
    facts: [
      {force: "SDN", location: "YEM", count: 10000, qualifier: "exact", kind: "withdrawn", date: "2019-12"},
      {force: "SDN", location: "YEM", count: 15000, qualifier: "exact", kind: "present", date: "2019-12"}
    ]
  },
  {
    text: "The Soviet Union sent 100,000 soldiers into Afghanistan in 1979.",
    facts: [
      {force: "RUS", location: "AFG", count: 100000, qualifier: "exact", kind: "deployed", date: "1979"}
    ]
  },
  {
    text: "The first contingent of 150 Gambian soldiers left Banjul for Guinea-Bissau on Saturday.",
    facts: [
      {force: "GMB", location: "GNB", count: 150, qualifier: "exact", kind: "deployed", date: "2024-09-07"}
    ]
  },
  {
    text: "The last 1,000 Soviet soldiers left Hungary on 19 June 1991.",
    facts: [
      {force: "RUS", location: "HUN", count: 1000, qualifier: "exact", kind: "withdrawn", date: "1991-06-19"}
    ]
  },
  {
    text: "Manila lets the Americans rotate about 500 marines through Palawan.",
    facts: [
      {
        force: "USA",
        location: "PHL",
        place: "Palawan",
        count: 500,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "MOGADISHU, Aug 20 (Anadolu) -- The African Union mission AUSSOM is sending home 3,000 of its 11,000 troops.",
    facts: [
      {force: "AUSSOM", location: "SOM", count: 3000, qualifier: "exact", kind: "to-withdraw", date: ""},
      {
        force: "AUSSOM",
        location: "SOM",
        count: 11000,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "Norway will rotate its 100 soldiers out of Poland in May and replace them with a Swedish unit of 80.",
    facts: [
      {force: "NOR", location: "POL", count: 100, qualifier: "exact", kind: "to-withdraw", date: "2025-05"},
      {force: "SWE", location: "POL", count: 80, qualifier: "exact", kind: "to-deploy", date: "2025-05"}
    ]
  },
  {
    text: "Under the timetable, all 2,500 American soldiers would leave Iraq by the end of 2026.",
    facts: [
      {force: "USA", location: "IRQ", count: 2500, qualifier: "exact", kind: "to-withdraw", date: "2026"}
    ]
  },
  {
    text: "The 1,960 Russian peacekeepers who were deployed to Karabakh in November 2020 watched from their posts. The whole contingent was withdrawn last month, with its armored cars.",
    facts: [
      {
        force: "RUS",
        location: "AZE",
        place: "Karabakh",
        count: 1960,
        qualifier: "exact",
        kind: "deployed",
        date: "2020-11"
      },
      {force: "RUS", location: "AZE", count: null, kind: "withdrawn", date: "2024-08"}
    ]
  },
  {
    text: "Defence Minister Annabel Sturt-Wichman says that the 20 New Zealand soldiers who helped to clear Port Vila's streets have come home. They were sent to Vanuatu on 18 December.",
    facts: [
      {
        force: "NZL",
        location: "VUT",
        place: "Port Vila",
        count: 20,
        qualifier: "exact",
        kind: "withdrawn",
        date: "2024-09-12"
      },
      {force: "NZL", location: "VUT", count: null, kind: "deployed", date: "2023-12-18"}
    ]
  }
];
