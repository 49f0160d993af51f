import type {Example} from "./example.ts";

/** Several counts in one sentence; a count that leans on another. */
export const several: Example[] = [
  {
    text: "Denmark has 60 soldiers in Mali, where 2,400 of their predecessors served.",
    facts: [{force: "DNK", location: "MLI", count: 60, kind: "present"}]
  },
  {
    text: "Denmark withdrew from Mali in June, ending a presence in which more than 2,400 soldiers took part.",
    facts: [{force: "DNK", location: "MLI", count: null, kind: "withdrawn"}]
  },
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
