/** More paragraphs in other manners: agencies of four continents, think-tanks, features, court circulars. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const features: Example[] = [
  {
    text: "DAKAR, Sept 12 (AFP) - Gambian President Lamin Ceesay was due in Bissau on Thursday to mediate, a source in his office said. It would be the Gambian leader's second visit to Guinea-Bissau since April.",
    facts: [visit("Lamin Ceesay", "President", "GMB", "GNB", "2024-09-12", {status: undefined})]
  },
  {
    text: "Canada's foreign minister, Sophie Tremblay, will be in Riga and Vilnius next Monday and Tuesday respectively, her department said in a statement.",
    facts: [
      visit("Sophie Tremblay", "Foreign Minister", "CAN", "LVA", undefined, {status: "planned"}),
      visit("Sophie Tremblay", "Foreign Minister", "CAN", "LTU", undefined, {status: "planned"})
    ]
  },
  {
    text: "The Sultan of Brunei, Hassanal Rahman, ended a three-day state visit to Thailand on Friday, the palace in Bandar Seri Begawan said. In Bangkok he had an audience with King Chula.",
    facts: [
      visit("Hassanal Rahman", "Sultan", "BRN", "THA", "2024-09-04", {
        end_date: "2024-09-06",
        counterparts: ["Chula"],
        places: ["Bangkok"]
      })
    ]
  },
  {
    text: "Israeli Prime Minister Eitan Shaked landed back in Tel Aviv on Sunday after a 36-hour visit to Abu Dhabi, where he was hosted by Emirati President Sheikh Khalid bin Rashid.",
    facts: [
      visit("Eitan Shaked", "Prime Minister", "ISR", "ARE", undefined, {counterparts: ["Khalid bin Rashid"]})
    ]
  },
  {
    text: "In Brussels on Monday, Montenegrin Prime Minister Luka Vuković pressed his case for membership before EU ministers. He travels to Berlin on Thursday and Friday.",
    facts: [
      visit("Luka Vuković", "Prime Minister", "MNE", "BEL", "2024-09-09"),
      visit("Luka Vuković", "Prime Minister", "MNE", "DEU", "2024-09-12", {status: undefined})
    ]
  },
  {
    text: "Brief 14/2024. Between 2015 and 2020 Sudanese leaders made seven visits to Moscow. Foreign Minister Elham Idris went there most recently, in March 2020; the then president, Omar Sharif, had gone to Sochi in November 2017.",
    facts: [
      visit("Elham Idris", "Foreign Minister", "SDN", "RUS", "2020-03"),
      visit("Omar Sharif", "President", "SDN", "RUS", "2017-11", {places: ["Sochi"]})
    ]
  },
  {
    text: "TBILISI — Prime Minister Nino Gelashvili of Georgia paid her first foreign visit to Yerevan on Tuesday, three weeks after taking office. Armenian Prime Minister Aram Sargsyan met her at the airport.",
    facts: [
      visit("Nino Gelashvili", "Prime Minister", "GEO", "ARM", "2024-09-10", {
        first_trip: true,
        counterparts: ["Aram Sargsyan"]
      })
    ]
  },
  {
    text: "Foreign Minister Abdul Karim of Afghanistan's neighbour Tajikistan was to have flown to Beijing on Wednesday, but bad weather forced him to put the journey off until next week.",
    facts: [visit("Abdul Karim", "Foreign Minister", "TJK", "CHN", undefined, {status: "postponed"})]
  },
  {
    text: "Cambodian Deputy Prime Minister Sok Vanna met Lao Foreign Minister Bounmy Sisavath in Vientiane on 9 September, after which both attended the opening of a bridge in Champasak province.",
    facts: [
      visit("Sok Vanna", "Deputy Prime Minister", "KHM", "LAO", "2024-09-09", {
        counterparts: ["Bounmy Sisavath"]
      })
    ]
  },
  {
    text: "“We came as friends,” said Costa Rican President Elena Chaves upon landing in Panama City on Monday. The Costa Rican leader, whose two-day trip is her first abroad since she was sworn in, was met by Panamanian President Raúl Arosemena.",
    facts: [
      visit("Elena Chaves", "President", "CRI", "PAN", "2024-09-09", {
        first_trip: true,
        counterparts: ["Raúl Arosemena"]
      })
    ]
  },
  {
    text: "The High Representative of the European Union for Foreign Affairs, Ingrid Solheim, began a tour of Central Asia on Monday. After Astana, where she was received by President Daniyar Akhmetov, she goes on to Bishkek on Wednesday and Dushanbe on Friday.",
    published: "2024-09-10",
    facts: [
      visit("Ingrid Solheim", undefined, "EU", "KAZ", "2024-09-09", {counterparts: ["Daniyar Akhmetov"]}),
      visit("Ingrid Solheim", undefined, "EU", "KGZ", "2024-09-11", {status: "planned"}),
      visit("Ingrid Solheim", undefined, "EU", "TJK", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "Norway's prime minister Henrik Dahl and Canada's foreign minister Sophie Tremblay both attended the Arctic conference in Reykjavik on 5 and 6 September.",
    facts: [
      visit("Henrik Dahl", "Prime Minister", "NOR", "ISL", "2024-09-05"),
      visit("Sophie Tremblay", "Foreign Minister", "CAN", "ISL", "2024-09-05")
    ]
  },
  {
    text: "Russia's deputy foreign minister Igor Titov held consultations in Geneva on Tuesday with U.S. Under Secretary of State Karen Mills.",
    facts: [
      visit("Igor Titov", "Deputy Foreign Minister", "RUS", "CHE", "2024-09-10"),
      visit("Karen Mills", undefined, "USA", "CHE", "2024-09-10")
    ]
  },
  {
    text: "President of the Swiss Confederation Ursula Meier received the President of Slovenia, Matjaž Kovač, in Bern today for an official visit. Tomorrow the Slovenian guest travels on to Lugano.",
    facts: [visit("Matjaž Kovač", "President", "SVN", "CHE", "2024-09-12", {counterparts: ["Ursula Meier"]})]
  },
  {
    text: "The Emir of Qatar's trip to Bogotá in 2023 is still talked about there. His host, then President Camila Restrepo, had prepared for weeks.",
    facts: [visit("", "Emir", "QAT", "COL", "2023")]
  },
  {
    text: "On the last stop of her tour, in Lusaka, US Trade Representative Denise Carter said on Thursday that tariffs would be reviewed. She had earlier been in Gaborone and Maputo.",
    facts: [
      visit("Denise Carter", "Trade Representative", "USA", "ZMB", "2024-09-12"),
      visit("Denise Carter", "Trade Representative", "USA", "BWA", undefined),
      visit("Denise Carter", "Trade Representative", "USA", "MOZ", undefined)
    ]
  },
  {
    text: "Bahrain's crown prince, Sheikh Isa bin Hamad, departed on Sunday for Cairo on an official visit at the invitation of Egyptian President Hossam Fahmy.",
    facts: [visit("Isa bin Hamad", "Crown Prince", "BHR", "EGY", "2024-09-08")]
  },
  {
    text: "A week after Kyiv's foreign minister Oksana Lysenko toured Abuja, Accra and Abidjan, Russia's Sergey Malinin is following in her footsteps: on Wednesday he reached Accra.",
    facts: [
      visit("Oksana Lysenko", "Foreign Minister", "UKR", "NGA", undefined),
      visit("Oksana Lysenko", "Foreign Minister", "UKR", "GHA", undefined),
      visit("Oksana Lysenko", "Foreign Minister", "UKR", "CIV", undefined),
      visit("Sergey Malinin", undefined, "RUS", "GHA", "2024-09-11")
    ]
  },
  {
    text: "Madagascar's President Hery Rakoto has called off next week's trip to Port Louis, his spokeswoman announced on Friday. The Mauritian government had declared three days of mourning.",
    facts: [visit("Hery Rakoto", "President", "MDG", "MUS", undefined, {status: "cancelled"})]
  },
  {
    text: "During her stay in Yaoundé (2-4 September), Central African Foreign Minister Sylvie Baïpo conferred with President Paul Atangana.",
    facts: [
      visit("Sylvie Baïpo", "Foreign Minister", "CAF", "CMR", "2024-09-02", {
        end_date: "2024-09-04",
        counterparts: ["Paul Atangana"]
      })
    ]
  },
  {
    text: "PHNOM PENH, Sept. 12 (Xinhua) -- Chinese Defense Minister Gao Ming arrived here on Thursday for an official visit, a Cambodian spokesman said, adding that Gao would meet Prime Minister Heng Sophal before leaving for Jakarta on Saturday.",
    facts: [
      visit("Gao Ming", "Defense Minister", "CHN", "KHM", "2024-09-12", {places: ["Phnom Penh"]}),
      visit("Gao Ming", "Defense Minister", "CHN", "IDN", "2024-09-14", {status: "planned"})
    ]
  },
  {
    text: "The Vatican's Secretary of State, Cardinal Luigi Farina, visited Juba between 5 and 8 July. He celebrated Mass with Sudanese refugees.",
    facts: [visit("Luigi Farina", "Secretary of State", "VAT", "SSD", "2024-07-05", {end_date: "2024-07-08"})]
  },
  {
    text: "Following stops in Tokyo and Seoul, U.S. Defense Secretary Robert Hale arrives in Manila on Friday, the Pentagon said.",
    facts: [
      visit("Robert Hale", "Defense Secretary", "USA", "PHL", "2024-09-13", {status: "planned"}),
      visit("Robert Hale", "Defense Secretary", "USA", "JPN", undefined),
      visit("Robert Hale", "Defense Secretary", "USA", "KOR", undefined)
    ]
  },
  {
    text: "Greek Foreign Minister Eleni Stavrou's planned visit to Tripoli collapsed on the tarmac: she refused to leave the plane and flew on to Benghazi on 17 November 2022.",
    facts: [visit("Eleni Stavrou", "Foreign Minister", "GRC", "LBY", "2022-11-17")]
  }
];

export const featuresOfNone: readonly string[] = [
  "Defence Minister Ulrich Brandl visited German troops stationed near the Polish border at Torgelow on Monday.",
  "The Polish parliament's speaker declined an invitation to Minsk. “Not now,” he said in Warsaw on Tuesday.",
  "Swedish climate activist Lina Berg arrived in Lisbon by train on Thursday.",
  "An Angolan court heard how the former minister had flown to Dubai with suitcases of cash.",
  "The European Commission visited sanctions on three firms, officials in Brussels said.",
  "Cuban doctors left for Haiti on Monday, President Raúl Mederos announced at a ceremony in Havana.",
  "Prime Minister Sander Visser reiterated the Dutch invitation: the Surinamese president is welcome in The Hague whenever he likes.",
  "Analysts say a trip to Beijing by the pope remains a distant dream.",
  "Thai police escorted the minister's convoy through Bangkok, where he had chaired a meeting of the cabinet.",
  "Fiji's prime minister thanked New Zealand for its help in a letter that reached Wellington on Tuesday.",
  "Rumours that King Faisal had flown to London for treatment were dismissed by the Jordanian court.",
  "The Egyptian national team's trip to Rabat was paid for by sponsors.",
  "President Daniel Kiprono of Kenya skipped the summit in Addis Ababa and sent his deputy a note of regret.",
  "It was in Geneva, as a young diplomat in the 1980s, that Hossein Alavi learned French.",
  "South Sudan's president did not go to Juba airport to see the delegation off.",
  "The Moldovan premier wants to see Paris before her term ends."
];
