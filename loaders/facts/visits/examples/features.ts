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
    text: "In Brussels on Monday, Montenegrin Prime Minister Luka Vuković pressed his case for membership before EU ministers. He travels to Berlin on Thursday and Friday.",
    facts: [
      visit("Luka Vuković", "Prime Minister", "MNE", "BEL", "2024-09-09"),
      visit("Luka Vuković", "Prime Minister", "MNE", "DEU", "2024-09-12", {status: undefined})
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
    text: "Cambodian Deputy Prime Minister Sok Vanna met Lao Foreign Minister Bounmy Sisavath in Vientiane on 9 September, after which both attended the opening of a bridge in Champasak province.",
    facts: [
      visit("Sok Vanna", "Deputy Prime Minister", "KHM", "LAO", "2024-09-09", {
        counterparts: ["Bounmy Sisavath"]
      })
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
    text: "Following stops in Tokyo and Seoul, U.S. Defense Secretary Robert Hale arrives in Manila on Friday, the Pentagon said.",
    facts: [
      visit("Robert Hale", "Defense Secretary", "USA", "PHL", "2024-09-13", {status: "planned"}),
      visit("Robert Hale", "Defense Secretary", "USA", "JPN", undefined),
      visit("Robert Hale", "Defense Secretary", "USA", "KOR", undefined)
    ]
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
