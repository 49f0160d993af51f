import type {Example} from "./example.ts";

/** Troops that are there. */
export const kept: Example[] = [
  {
    text: "About 200 of the 500 Danish soldiers in Latvia will move to Riga in October.",
    facts: [{force: "DNK", location: "LVA", count: 500, kind: "present"}]
  },
  {
    text: "50 of the 300 Italian soldiers in Niger will go on leave next week.",
    facts: [{force: "ITA", location: "NER", count: 300, kind: "present"}]
  },
  {
    text: "40 of the 90 Irish soldiers in Lebanon will fly helicopters.",
    facts: [{force: "IRL", location: "LBN", count: 90, kind: "present"}]
  },
  {
    text: "90 of the 150 Finnish troops in Kosovo will head a new patrol from October.",
    facts: [{force: "FIN", location: "XKX", count: 150, kind: "present"}]
  },
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
