import type {Example} from "./example.ts";

export const agreed: Example[] = [
  {
    text: "The United States and Iraq have reached an accord on the withdrawal plans for coalition forces, sources said.",
    facts: [
      {
        title: "accord on the withdrawal plans for coalition forces",
        parties: ["IRQ", "USA"],
        status: "agreed",
        count: 1
      }
    ]
  },
  {
    text: "Baghdad relocated some of them under a 2023 security agreement with Tehran.",
    facts: [
      {
        title: "security agreement",
        parties: ["IRN", "IRQ"],
        status: "agreed",
        date: "2023",
        date_basis: "stated"
      }
    ]
  },
  {
    text: "Argentina and Paraguay reached an agreement on the arrears on 9 May 2024.",
    facts: [{parties: ["ARG", "PRY"], status: "agreed", date: "2024-05-09"}]
  },
  {
    text: "Ethiopia and Kenya struck a deal on electricity prices last month.",
    facts: [{parties: ["ETH", "KEN"], status: "agreed", date: "2024-08"}]
  },
  {
    text: "Japan and the Philippines have clinched a reciprocal access agreement.",
    facts: [{title: "reciprocal access agreement", parties: ["JPN", "PHL"], status: "agreed"}]
  },
  {
    text: "Djibouti and France renewed their defence treaty for twenty years in July 2024.",
    facts: [
      {kind: "treaty", title: "defence treaty", parties: ["DJI", "FRA"], status: "agreed", date: "2024-07"}
    ]
  },
  {
    text: "Armenia and Azerbaijan agreed on a ceasefire on Tuesday.",
    facts: [{parties: ["ARM", "AZE"], status: "agreed", date: "2024-09-10"}]
  },
  {
    text: "India and China agreed on a plan for the withdrawal of patrols from the plateau.",
    facts: [{parties: ["CHN", "IND"], status: "agreed"}]
  },
  {
    text: "Brazil has a tax treaty with Norway, which took effect in 2024.",
    facts: [{kind: "treaty", parties: ["BRA", "NOR"], status: "agreed"}]
  },
  {
    text: "A visa waiver agreement between Georgia and Qatar entered into force on 1 August 2024.",
    facts: [{parties: ["GEO", "QAT"], status: "agreed", date: "2024-08-01"}]
  },
  {
    text: "Kuwait and Iraq came to an understanding on the shared oilfield in March 2024.",
    facts: [{parties: ["IRQ", "KWT"], status: "agreed", date: "2024-03"}]
  },
  {
    text: "Sudan's parliament ratified the border agreement with Eritrea on Monday.",
    facts: [{parties: ["ERI", "SDN"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: "Under a bilateral labour agreement between Nepal and Malaysia, recruiters may charge no fees.",
    facts: [{parties: ["MYS", "NPL"], status: "agreed"}]
  },
  {
    text: "Angola and Namibia have agreed to build a joint hydropower dam on the Kunene.",
    facts: [{kind: "project", parties: ["AGO", "NAM"], status: "agreed"}]
  },
  {
    text: "Vietnam and Laos agreed to set up a joint economic zone at the crossing.",
    facts: [{kind: "project", title: "joint economic zone", parties: ["LAO", "VNM"], status: "agreed"}]
  },
  {
    text: "The trip to Muscat by Iran's president in May 2023 also produced an accord on joint patrols, which is in force.",
    facts: [{title: "accord on joint patrols", parties: ["IRN", "OMN"], status: "agreed"}]
  },
  {
    text: "The United Arab Emirates and Kenya have finalised a comprehensive economic partnership agreement, paving the way for its signing later this year.",
    facts: [
      {title: "comprehensive economic partnership agreement", parties: ["ARE", "KEN"], status: "agreed"}
    ]
  },
  {
    text: "Taiwan's deal with Eswatini on pineapples, reached in 2021, remains in force.",
    facts: [{title: "deal on pineapples", parties: ["SWZ", "TWN"], status: "agreed", date: "2021"}]
  },
  {
    text: "South Africa's cabinet approved the ratification of an extradition treaty with the UAE on Monday.",
    facts: [{kind: "treaty", parties: ["ARE", "ZAF"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: "Seven agreements resulted from the visit of Rwanda's president to Qatar on 1 September.",
    facts: [{count: 7, parties: ["QAT", "RWA"], status: "agreed"}]
  },
  {
    text: "Australia and Tuvalu's Falepili Union treaty came into force on Wednesday, nine months after it was signed in Rarotonga.",
    facts: [{kind: "treaty", parties: ["AUS", "TUV"], status: "agreed", date: "2024-09-11"}]
  },
  {
    text: "A US-brokered deal between Israel and Lebanon on their sea border was agreed in October 2022.",
    facts: [{parties: ["ISR", "LBN"], status: "agreed", date: "2022-10"}]
  },
  {
    text: "Tokyo and London have extended until 2030 an agreement on joint fighter development.",
    facts: [
      {title: "agreement on joint fighter development", parties: ["GBR", "JPN"], status: "agreed", date: ""}
    ]
  },
  {
    text: "Hungary and Serbia agreed to establish a joint natural gas company.",
    facts: [{kind: "project", parties: ["HUN", "SRB"], status: "agreed"}]
  }
];
