/** Sentences with the counts of foreign forces that they hold, and look-alikes that hold none. Published on Thursday, 12 September 2024 unless told. */
import type {TroopsValues} from "./index.ts";

export interface Example {
  text: string;
  published?: string;
  facts: Partial<TroopsValues>[];
}

/** Troops that are there. */
export const kept: Example[] = [
  {
    text: "Japan hosts some 54,000 American military personnel, the largest contingent of US forces overseas.",
    facts: [
      {force: "USA", location: "JPN", count: 54000, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Qatar is home to about 10,000 US troops, stationed at Al Udeid Air Base.",
    facts: [
      {force: "USA", location: "QAT", count: 10000, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Turkey keeps between 30,000 and 40,000 troops in northern Cyprus.",
    facts: [
      {
        force: "TUR",
        location: "CYP",
        place: "northern Cyprus",
        count: 30000,
        count_max: 40000,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "UNIFIL, which has about 10,000 peacekeepers in southern Lebanon, reported an attack on Tuesday.",
    facts: [
      {
        force: "UNIFIL",
        location: "LBN",
        place: "southern Lebanon",
        count: 10000,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "India has around 80 military personnel in the Maldives, and President Muizzu wants them out by March 15.",
    facts: [
      {force: "IND", location: "MDV", count: 80, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "IND", location: "MDV", count: null, kind: "to-withdraw", date: "2025-03-15"}
    ]
  },
  {
    text: "Poland hosts about 10,000 US soldiers; a further 1,000 British troops are stationed in the country.",
    facts: [
      {force: "USA", location: "POL", count: 10000, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "GBR", location: "POL", count: 1000, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "More than 700 Italian soldiers serve with UNIFIL.",
    facts: [
      {force: "ITA", location: "LBN", count: 700, qualifier: "over", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The UK has 900 troops in Estonia, where it leads a NATO battlegroup.",
    facts: [
      {force: "GBR", location: "EST", count: 900, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "British troops in Kenya number about 200.",
    facts: [
      {force: "GBR", location: "KEN", count: 200, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The 3,200-strong Turkish garrison at the base in Qatar was set up in 2015.",
    facts: [{force: "TUR", location: "QAT", count: 3200, qualifier: "exact", kind: "present", date: "2015"}]
  },
  {
    text: "KFOR is now 4,500 strong. The mission's 700 Italian soldiers patrol the north.",
    facts: [
      {force: "KFOR", location: "XKX", count: 4500, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "ITA", location: "XKX", count: 700, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Burundi, which has some 10,000 soldiers in eastern Congo under a bilateral accord, has begun to bring them home.",
    facts: [
      {
        force: "BDI",
        location: "COD",
        place: "eastern Congo",
        count: 10000,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "Spain is contributing 650 soldiers to the mission in Lebanon.",
    facts: [
      {force: "ESP", location: "LBN", count: 650, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "As of 31 March, UNMISS comprised 13,900 troops.",
    facts: [
      {
        force: "UNMISS",
        location: "SSD",
        count: 13900,
        qualifier: "exact",
        kind: "present",
        date: "2024-03-31"
      }
    ]
  },
  {
    text: "Kenya and Ethiopia have 4,000 and 3,200 soldiers respectively in Somalia.",
    facts: [
      {force: "KEN", location: "SOM", count: 4000, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "ETH", location: "SOM", count: 3200, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: '"We have 1,300 soldiers on the ground in Lebanon and they will stay," Defence Minister Guido Crosetto of Italy told parliament on Wednesday.',
    facts: [
      {force: "ITA", location: "LBN", count: 1300, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The 1,000-strong French force in Chad is the last in the Sahel.",
    facts: [
      {force: "FRA", location: "TCD", count: 1000, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "President Putin said Russian troops, which number about 2,000, would remain at their base in Gyumri, Armenia.",
    facts: [
      {
        force: "RUS",
        location: "ARM",
        place: "Gyumri",
        count: 2000,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "It is estimated that Iran has between 1,500 and 2,500 Revolutionary Guards in Syria.",
    facts: [
      {
        force: "IRN",
        location: "SYR",
        count: 1500,
        count_max: 2500,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "Canberra has had up to 300 soldiers in Iraq at any one time since 2014.",
    facts: [
      {force: "AUS", location: "IRQ", count: 300, qualifier: "up-to", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The US presence in Syria stands at 2,000 troops, twice the number disclosed before, the Pentagon said on Thursday.",
    facts: [
      {force: "USA", location: "SYR", count: 2000, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "As many as 4,000 Chadian troops fought alongside the French in Mali in 2013.",
    facts: [{force: "TCD", location: "MLI", count: 4000, qualifier: "up-to", kind: "present", date: "2013"}]
  },
  {
    text: "Mozambique is hosting 2,000 Rwandan and 300 Tanzanian soldiers in Cabo Delgado.",
    facts: [
      {
        force: "RWA",
        location: "MOZ",
        place: "Cabo Delgado",
        count: 2000,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      },
      {
        force: "TZA",
        location: "MOZ",
        place: "Cabo Delgado",
        count: 300,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "Lithuania's defence ministry said German forces would reach 5,000 by the end of 2027.",
    facts: [{force: "DEU", location: "LTU", count: 5000, qualifier: "exact", kind: "to-deploy", date: "2027"}]
  },
  {
    text: "Norway currently has 60 soldiers in Iraq and plans to bring them home by the end of next year.",
    facts: [
      {force: "NOR", location: "IRQ", count: 60, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "NOR", location: "IRQ", count: null, kind: "to-withdraw", date: "2025"}
    ]
  },
  {
    text: "Since 1974 Turkey has kept some 35,000 soldiers in the north of the divided island of Cyprus.",
    facts: [
      {force: "TUR", location: "CYP", count: 35000, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The Russian contingent in Syria, estimated at 3,000 to 4,000 men, is to be halved.",
    facts: [
      {
        force: "RUS",
        location: "SYR",
        count: 3000,
        count_max: 4000,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "In the 1980s Cuba had as many as 50,000 troops in Angola.",
    facts: [{force: "CUB", location: "AGO", count: 50000, qualifier: "up-to", kind: "present", date: ""}]
  },
  {
    text: "Vietnam kept about 180,000 soldiers in Cambodia until 1989.",
    facts: [{force: "VNM", location: "KHM", count: 180000, qualifier: "about", kind: "present", date: ""}]
  },
  {
    text: "Abu Dhabi has 3,000 troops in Eritrea's port of Assab, a UN panel reported in 2018.",
    facts: [
      {
        force: "ARE",
        location: "ERI",
        place: "Assab",
        count: 3000,
        qualifier: "exact",
        kind: "present",
        date: "2018"
      }
    ]
  },
  {
    text: "The film follows 12 Danish soldiers in Helmand.",
    facts: [
      {
        force: "DNK",
        location: "AFG",
        place: "Helmand",
        count: 12,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "The ministry recalled that 12 Azerbaijani peacekeepers had served alongside Turkish troops in Afghanistan until 2021.",
    facts: [{force: "AZE", location: "AFG", count: 12, qualifier: "exact", kind: "present", date: ""}]
  },
  {
    text: "Around 4,000 Burundian soldiers had been serving in Somalia under the African Union before they were sent home in December.",
    facts: [
      {force: "BDI", location: "SOM", count: 4000, qualifier: "about", kind: "present", date: ""},
      {force: "BDI", location: "SOM", count: null, kind: "withdrawn", date: "2023-12"}
    ]
  },
  {
    text: "Warsaw said on Tuesday it expected 5,500 more American soldiers by the summer of 2025.",
    facts: [{force: "USA", location: "POL", count: 5500, qualifier: "exact", kind: "to-deploy", date: "2025"}]
  },
  {
    text: "British forces in the Falklands, numbering some 1,200, were reinforced in 2023.",
    facts: [
      {force: "GBR", location: "FLK", count: 1200, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "South Korea will pay 1.2 trillion won for the stationing of 28,500 U.S. troops on its soil.",
    facts: [
      {force: "USA", location: "KOR", count: 28500, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "There were about 15,000 United States troops in the Philippines. In November 1992 the last of them sailed away, past a crowd of bar girls in tears and nationalists with drums.",
    facts: [
      {force: "USA", location: "PHL", count: 15000, qualifier: "about", kind: "present", date: ""},
      {force: "USA", location: "PHL", count: null, kind: "withdrawn", date: "1992-11"}
    ]
  },
  {
    text: "United Nations experts put the number of Rwandan troops fighting in North Kivu beside the M23 rebels at between 3,000 and 4,000.",
    facts: [
      {
        force: "RWA",
        location: "COD",
        place: "North Kivu",
        count: 3000,
        count_max: 4000,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "There are 215 Portuguese troops in the CAR, a military source in Bangui said. All are to go home by the end of June.",
    facts: [
      {force: "PRT", location: "CAF", count: 215, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "PRT", location: "CAF", count: null, kind: "to-withdraw", date: "2025-06"}
    ]
  },
  {
    text: 'Moscow, whose ambassador has put the number of its "instructors" in the CAR at 1,890, has been accused by UN experts.',
    facts: [
      {force: "RUS", location: "CAF", count: 1890, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  }
];

/** Troops that came, left, are to come or to leave. */
export const sentOrWithdrawn: Example[] = [
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
    facts: [{force: "USA", location: "IRQ", count: 5200, qualifier: "exact", kind: "present", date: ""}]
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

/** Several counts in one sentence; a count that leans on another. */
export const several: Example[] = [
  {
    text: "The United States has about 28,500 troops in South Korea, 54,000 in Japan and 35,000 in Germany.",
    facts: [
      {force: "USA", location: "KOR", count: 28500, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "JPN", count: 54000, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "DEU", count: 35000, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Rwanda has about 2,500 soldiers in Mozambique's Cabo Delgado province, up from 1,000 in 2021.",
    facts: [
      {
        force: "RWA",
        location: "MOZ",
        place: "Cabo Delgado province",
        count: 2500,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      },
      {
        force: "RWA",
        location: "MOZ",
        place: "Cabo Delgado province",
        count: 1000,
        qualifier: "exact",
        kind: "present",
        date: "2021"
      }
    ]
  },
  {
    text: "Ethiopia had 4,300 soldiers in Somalia as part of ATMIS and some 10,000 others under a bilateral arrangement.",
    facts: [
      {force: "ETH", location: "SOM", count: 4300, qualifier: "exact", kind: "present", date: ""},
      {force: "ETH", location: "SOM", count: 10000, qualifier: "about", kind: "present", date: ""}
    ]
  },
  {
    text: "Some 900 US troops are deployed in north-eastern Syria, and another 100 or so at the Al-Tanf garrison.",
    facts: [
      {
        force: "USA",
        location: "SYR",
        place: "north-eastern Syria",
        count: 900,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      },
      {
        force: "USA",
        location: "SYR",
        place: "Al-Tanf",
        count: 100,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "According to the International Institute for Strategic Studies, Russia maintains roughly 7,000 personnel at its 201st military base in Tajikistan, 3,000 at Gyumri in Armenia and 500 at Kant in Kyrgyzstan.",
    facts: [
      {force: "RUS", location: "TJK", count: 7000, qualifier: "about", kind: "present", date: "2024-09-12"},
      {
        force: "RUS",
        location: "ARM",
        place: "Gyumri",
        count: 3000,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      },
      {
        force: "RUS",
        location: "KGZ",
        place: "Kant",
        count: 500,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "There were 101,000 American troops in Afghanistan in 2011; by 2020 there were 8,600.",
    facts: [
      {force: "USA", location: "AFG", count: 101000, qualifier: "exact", kind: "present", date: "2011"},
      {force: "USA", location: "AFG", count: 8600, qualifier: "exact", kind: "present", date: "2020"}
    ]
  },
  {
    text: "US Defence Secretary Lloyd Austin said on Monday that the United States would keep 900 troops in Syria and 2,500 in Iraq.",
    facts: [
      {force: "USA", location: "SYR", count: 900, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "IRQ", count: 2500, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Italy's 850-strong contingent in Lebanon is the second-largest there after Indonesia's, which numbers 1,200.",
    facts: [
      {force: "ITA", location: "LBN", count: 850, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "IDN", location: "LBN", count: 1200, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Djibouti is home to some 4,000 American, 1,500 French and 180 Japanese soldiers.",
    facts: [
      {force: "USA", location: "DJI", count: 4000, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "FRA", location: "DJI", count: 1500, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "JPN", location: "DJI", count: 180, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "More than 3,000 Rwandan troops are deployed in Cabo Delgado, and Kigali plans to send 2,000 more.",
    facts: [
      {
        force: "RWA",
        location: "MOZ",
        place: "Cabo Delgado",
        count: 3000,
        qualifier: "over",
        kind: "present",
        date: "2024-09-12"
      },
      {
        force: "RWA",
        location: "MOZ",
        place: "Cabo Delgado",
        count: 2000,
        qualifier: "exact",
        kind: "to-deploy",
        date: ""
      }
    ]
  },
  {
    text: "Turkey has between 8,000 and 10,000 soldiers in northern Syria, plus some 2,000 in the Kurdish region of Iraq.",
    facts: [
      {
        force: "TUR",
        location: "SYR",
        place: "northern Syria",
        count: 8000,
        count_max: 10000,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      },
      {
        force: "TUR",
        location: "IRQ",
        place: "Kurdish region of Iraq",
        count: 2000,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "The largest contingents in UNMISS come from Rwanda (2,600), India (2,400) and Nepal (1,700).",
    facts: [
      {force: "RWA", location: "SSD", count: 2600, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "IND", location: "SSD", count: 2400, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "NPL", location: "SSD", count: 1700, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The European Union's mission in Bosnia, EUFOR Althea, has 1,100 troops; another 500 arrived last week as reinforcements.",
    facts: [
      {
        force: "EUFOR Althea",
        location: "BIH",
        count: 1100,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      },
      {
        force: "EUFOR Althea",
        location: "BIH",
        count: 500,
        qualifier: "exact",
        kind: "deployed",
        date: "2024-09"
      }
    ]
  },
  {
    text: "Ghana, Senegal and Nigeria each have about 600 troops in Gambia.",
    facts: [
      {force: "GHA", location: "GMB", count: 600, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "SEN", location: "GMB", count: 600, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "NGA", location: "GMB", count: 600, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Some 1,100 U.S. military personnel remain in Niger, down from 1,300 last year.",
    facts: [
      {force: "USA", location: "NER", count: 1100, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "NER", count: 1300, qualifier: "exact", kind: "present", date: "2023"}
    ]
  },
  {
    text: "US troops in the region: Iraq (2,500), Syria (900), Jordan (3,000).",
    facts: [
      {force: "USA", location: "IRQ", count: 2500, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "SYR", count: 900, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "JOR", count: 3000, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: '"Fiji has 320 troops in the Sinai and about 160 in Iraq," said the minister, Pio Tikoduadua.',
    facts: [
      {
        force: "FJI",
        location: "EGY",
        place: "Sinai",
        count: 320,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      },
      {force: "FJI", location: "IRQ", count: 160, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Uganda deployed 1,000 commandos in Juba in March, and another 500 in April, a military spokesman said.",
    facts: [
      {
        force: "UGA",
        location: "SSD",
        place: "Juba",
        count: 1000,
        qualifier: "exact",
        kind: "deployed",
        date: "2024-03"
      },
      {
        force: "UGA",
        location: "SSD",
        place: "Juba",
        count: 500,
        qualifier: "exact",
        kind: "deployed",
        date: "2024-04"
      }
    ]
  },
  {
    text: "India will withdraw 43 soldiers by March 10 and the remaining 45 by May 10, the Maldivian foreign ministry said.",
    facts: [
      {force: "IND", location: "MDV", count: 43, qualifier: "exact", kind: "to-withdraw", date: "2025-03-10"},
      {force: "IND", location: "MDV", count: 45, qualifier: "exact", kind: "to-withdraw", date: "2025-05-10"}
    ]
  },
  {
    text: "As of June 30, 2024, Nepal had 6,119 peacekeepers in the field, 1,750 of them in South Sudan.",
    facts: [
      {force: "NPL", location: "SSD", count: 1750, qualifier: "exact", kind: "present", date: "2024-06-30"}
    ]
  },
  {
    text: "Belarus sent about 100 paratroopers to Kazakhstan on 6 January 2022, Armenia 100, Tajikistan 200 and Kyrgyzstan 150.",
    facts: [
      {force: "BLR", location: "KAZ", count: 100, qualifier: "about", kind: "deployed", date: "2022-01-06"},
      {force: "ARM", location: "KAZ", count: 100, qualifier: "exact", kind: "deployed", date: "2022-01-06"},
      {force: "TJK", location: "KAZ", count: 200, qualifier: "exact", kind: "deployed", date: "2022-01-06"},
      {force: "KGZ", location: "KAZ", count: 150, qualifier: "exact", kind: "deployed", date: "2022-01-06"}
    ]
  },
  {
    text: "Of the 1,200 French soldiers who lived there in 2007, some 350 are left in Gabon, and 250 of those are to go home by June 2026.",
    facts: [
      {force: "FRA", location: "GAB", count: 1200, qualifier: "exact", kind: "present", date: "2007"},
      {force: "FRA", location: "GAB", count: 350, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "FRA", location: "GAB", count: 250, qualifier: "exact", kind: "to-withdraw", date: "2026-06"}
    ]
  },
  {
    text: "About 35,000 Turkish soldiers are stationed in the north of Cyprus. Greece has a contingent of 950 soldiers in the south, most of them bored. Between the two lines 800 UN peacekeepers ride mountain bikes.",
    facts: [
      {
        force: "TUR",
        location: "CYP",
        place: "north of Cyprus",
        count: 35000,
        qualifier: "about",
        kind: "present",
        date: "2024-09-12"
      },
      {force: "GRC", location: "CYP", count: 950, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "UN", location: "CYP", count: 800, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Germany, the Netherlands and Norway now have 560, 270 and 120 soldiers in Lithuania respectively, and all three governments signaled this week that they are in no hurry to bring them home.",
    facts: [
      {force: "DEU", location: "LTU", count: 560, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "NLD", location: "LTU", count: 270, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "NOR", location: "LTU", count: 120, qualifier: "exact", kind: "present", date: "2024-09-12"}
    ]
  }
];

/** Figures of a change, each with its own date. */
export const changes: Example[] = [
  {
    text: "Washington plans to reduce its troops in Iraq from 2,500 to 2,000 by September 2025.",
    facts: [
      {force: "USA", location: "IRQ", count: 2500, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "IRQ", count: 2000, qualifier: "exact", kind: "to-withdraw", date: "2025-09"}
    ]
  },
  {
    text: "The US cut its troops in Afghanistan from 8,600 to 4,500 in November 2020.",
    facts: [
      {force: "USA", location: "AFG", count: 8600, qualifier: "exact", kind: "present", date: ""},
      {force: "USA", location: "AFG", count: 4500, qualifier: "exact", kind: "present", date: "2020-11"}
    ]
  },
  {
    text: "The number of US troops in Germany fell from 250,000 in 1990 to 35,000 last year.",
    facts: [
      {force: "USA", location: "DEU", count: 250000, qualifier: "exact", kind: "present", date: "1990"},
      {force: "USA", location: "DEU", count: 35000, qualifier: "exact", kind: "present", date: "2023"}
    ]
  },
  {
    text: "The ECOWAS force in the Gambia has been cut from 4,000 soldiers to about 1,000.",
    facts: [
      {force: "ECOWAS", location: "GMB", count: 4000, qualifier: "exact", kind: "present", date: ""},
      {force: "ECOWAS", location: "GMB", count: 1000, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The Canadian government extended its mission in Latvia until 2026 and will raise the number of soldiers there from 800 to 2,200.",
    facts: [
      {force: "CAN", location: "LVA", count: 800, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "CAN", location: "LVA", count: 2200, qualifier: "exact", kind: "to-deploy", date: ""}
    ]
  },
  {
    text: "Bangladesh's army said that the number of its peacekeepers in South Sudan would rise from 1,600 to 1,750 by January.",
    facts: [
      {force: "BGD", location: "SSD", count: 1600, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "BGD", location: "SSD", count: 1750, qualifier: "exact", kind: "to-deploy", date: "2025-01"}
    ]
  },
  {
    text: "The German contingent at Al-Azraq in Jordan has shrunk to 150 soldiers.",
    facts: [
      {
        force: "DEU",
        location: "JOR",
        place: "Al-Azraq",
        count: 150,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "The number of Russian troops in Belarus has dropped to about 2,000 from 9,000 in late 2022.",
    facts: [
      {force: "RUS", location: "BLR", count: 2000, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "RUS", location: "BLR", count: 9000, qualifier: "exact", kind: "present", date: "2022"}
    ]
  }
];

/** Withdrawals told without a number. */
export const moves: Example[] = [
  {
    text: "All French troops left Niger in December 2023.",
    facts: [{force: "FRA", location: "NER", count: null, kind: "withdrawn", date: "2023-12"}]
  },
  {
    text: "French forces withdrew from Mali in August 2022, from Burkina Faso in February 2023 and from Niger in December 2023.",
    facts: [
      {force: "FRA", location: "MLI", count: null, kind: "withdrawn", date: "2022-08"},
      {force: "FRA", location: "BFA", count: null, kind: "withdrawn", date: "2023-02"},
      {force: "FRA", location: "NER", count: null, kind: "withdrawn", date: "2023-12"}
    ]
  },
  {
    text: "The UN mission in Mali, MINUSMA, withdrew its last peacekeepers by December 31, 2023.",
    facts: [{force: "MINUSMA", location: "MLI", count: null, kind: "withdrawn", date: "2023-12-31"}]
  },
  {
    text: "The Emirates withdrew most of its forces from Yemen in 2019.",
    facts: [{force: "ARE", location: "YEM", count: null, kind: "withdrawn", date: "2019"}]
  },
  {
    text: "Chad's transitional president has given French troops until 31 January to leave.",
    facts: [{force: "FRA", location: "TCD", count: null, kind: "to-withdraw", date: "2025-01-31"}]
  },
  {
    text: "MONUSCO is to leave South Kivu by the end of next April.",
    facts: [
      {
        force: "MONUSCO",
        location: "COD",
        place: "South Kivu",
        count: null,
        kind: "to-withdraw",
        date: "2025-04"
      }
    ]
  },
  {
    text: "The Southern African Development Community mission, known as SAMIM, will complete its withdrawal by July 15, its head, South African diplomat Mpho Ledwaba, said in Pemba last week.",
    facts: [{force: "SAMIM", location: "MOZ", count: null, kind: "to-withdraw", date: "2025-07-15"}]
  }
];

/** Sentences that speak of soldiers and must yield nothing. */
export const lookAlikes: string[] = [
  "Kenya has deployed 400 police officers to Haiti.",
  "Islamabad ruled out sending 2,000 soldiers to Yemen.",
  "If NATO sent 5,000 troops to Ukraine, Moscow would respond.",
  "Reports that 10,000 Iranian soldiers had entered Syria were denied by Tehran.",
  "Thirteen US service members were killed in an attack at Kabul airport in August 2021.",
  "The Nigerian army has deployed 2,000 soldiers to Borno state.",
  "Russia has an army of 1.3 million soldiers.",
  "Ukraine says 3,000 Russian soldiers were killed last week.",
  "The US sent 30 howitzers and 5,000 rounds to Ukraine.",
  "Turkey trained 400 Somali soldiers at a base in Mogadishu.",
  "About 50,000 Syrian refugees live in Lebanon.",
  "Moscow has massed 100,000 troops along the border with Ukraine.",
  "Macron refused to rule out sending troops to Ukraine by 2025.",
  "Police deployed 3,000 officers in Nairobi.",
  "The US has 40,000 troops in the Middle East.",
  "Mr Scholz said 200 German soldiers had been injured since 2001.",
  "Chad sent 1,000 of its soldiers to the border with Sudan.",
  "North Korea released 12 American soldiers in 1953.",
  "More than 58,000 American soldiers died in Vietnam.",
  "The parliament in Ankara voted to extend by two years the mandate of Turkish troops in Libya.",
  "Britain could send up to 10,000 troops to Ukraine under a peace deal, officials said.",
  "The junta asked France to withdraw its troops.",
  "Mercenaries of the Wagner group, some 1,000 of them, left Mali in June.",
  "Germany will not send 500 soldiers to Gaza, the minister said.",
  "The bill provides for 5,000 new soldiers and a budget of 3 billion euros.",
  "He served with 2,000 other soldiers in the war.",
  "A deal would see 600 Kenyan soldiers stay in Somalia.",
  "The government sent 3,000 soldiers to Amhara.",
  "The king inspected 300 French soldiers at a ceremony in Rabat.",
  "The first 100 of 1,000 Kenyan police officers landed in Port-au-Prince in June.",
  "The number of foreign soldiers in the country has risen to 12,000.",
  "Around 300 Estonian, Latvian and Lithuanian soldiers serve in Mali.",
  "Moscow intends to pull out all 1,960 of its peacekeepers ahead of schedule, by June.",
  "The Philippines said that 8,000 American soldiers had arrived for the Balikatan exercise.",
  "Troop contributions (as of August 2024): Bangladesh 1,700; Nepal 1,500; India 1,150.",
  "South Korea has dispatched the 300-strong Cheonghae unit to the Gulf of Aden.",
  "On 14 August 2021 the president authorised the deployment of 5,000 troops to Kabul.",
  "Egypt has agreed to send troops to Somalia as part of the new African Union mission.",
  "Finland's army has 280,000 reservists. Sweden has 900 soldiers on the island of Gotland.",
  "The defence ministry plans to recruit 10,000 soldiers next year.",
  "The army's 33,500 soldiers have not been paid since May.",
  "Germany has ruled out stationing 5,000 troops in Ukraine.",
  "The prime minister denied that 300 American soldiers were based in the north.",
  "A newspaper claimed that 2,000 Egyptian soldiers had landed in Mogadishu; Cairo called the report baseless.",
  "Police sent 500 officers to the stadium.",
  "The rebels captured 120 government soldiers near the airport.",
  "About 15,000 Wagner fighters left Bakhmut in June.",
  "France spent 1 billion euros on its 5,000 soldiers in the Sahel.",
  "Italy's navy has 30,000 sailors and 180 ships.",
  "Nearly 300,000 Russian soldiers have been killed or wounded in Ukraine, London estimates.",
  "Some 10,000 pilgrims from Iran crossed into Iraq on Monday.",
  "The two armies exchanged 150 prisoners, most of them soldiers.",
  "Should Poland agree, 2,000 more American troops could move to Rzeszow.",
  "The general asked for 1,500 more soldiers for the mission in Mali.",
  "A proposal to send 4,000 troops to Gaza was rejected by the Arab League.",
  "Kyiv wants the allies to send 30,000 soldiers after a ceasefire.",
  "He commanded 2,000 soldiers in the Gulf war.",
  "Veterans of the 36,000 Australian soldiers who served there gathered in Canberra.",
  "Mali's junta has bought 20 armoured vehicles for its 8,000 soldiers.",
  "Malawi had considered sending 1,000 peacekeepers to Congo.",
  "The ministry said that 400 soldiers would guard polling stations in Lagos.",
  "A crowd of 3,000 people protested outside the base of the French troops.",
  "Belarus has 48,000 soldiers, of whom half are conscripts.",
  "The village lost 90 of its sons in the war, most of them serving with the British army in France.",
  "The president thanked the 250 soldiers who had put out the fires in Evros.",
  "The mission's mandate was extended by a year, and its ceiling is 17,000 troops.",
  "In a joint exercise, 1,200 Indian and American soldiers trained in Rajasthan.",
  "Japan's cabinet approved a budget for 18,000 new homes near the base of the marines.",
  "The coalition of 20 parties won 2,500 votes in the region.",
  "The ambassador visited the graves of 7,000 Commonwealth soldiers in Gallipoli.",
  "Two French soldiers were wounded when a bomb exploded near Gao.",
  "Denmark will train 600 Ukrainian soldiers in Britain this year.",
  "No foreign troops are in the country, the spokesman insisted.",
  "Turkey threatened to send 5,000 soldiers into Syria if the attacks went on.",
  "The bus carried 45 soldiers on leave from Lebanon.",
  "Ethiopia has moved 6,000 troops to its border with Eritrea.",
  "Norwegian officials would not confirm that 1,000 marines would stay.",
  "Colombia has deployed 2,000 soldiers to its frontier with Ecuador.",
  "Thailand sent 14 tonnes of rice and 200 tents to Myanmar.",
  "Four hundred Afghan soldiers fled across the river into Tajikistan.",
  "The Chinese side lost 4 soldiers and the Indian side 20 in the clash at Galwan.",
  "Some 200 Jamaican, Bahamian and Belizean troops will join the Kenyan-led mission in Haiti.",
  "Tanzania, Malawi and South Africa contribute 2,900 soldiers to SAMIDRC.",
  "President Tebboune said Algeria would never send a soldier abroad."
];
