/** Joint works, and plain sentences that were once missed. */
import {none} from "./example.ts";
import type {Example} from "./example.ts";

export const works: Example[] = [
  {
    text: "Niger and Nigeria are building a railway line from Kano to Maradi.",
    facts: [{kind: "project", parties: ["NER", "NGA"], status: "planned"}]
  },
  {
    text: "Thailand and Cambodia want to build an industrial zone at Poipet, and have commissioned a study.",
    facts: [{kind: "project", parties: ["KHM", "THA"], status: "planned"}]
  },
  {
    text: "Morocco and Nigeria plan a gas pipeline that would run along the West African coast.",
    facts: [{kind: "project", parties: ["MAR", "NGA"], status: "planned"}]
  },
  {
    text: "Burundi and Tanzania broke ground on Friday on a 282 km railway linking Uvinza and Musongati.",
    facts: [{kind: "project", parties: ["BDI", "TZA"], status: "planned"}]
  },
  {
    text: "The second bridge over the Jaguarão, which Brazil and Uruguay have been planning since 2012, is to be opened in 2026.",
    facts: [{kind: "project", parties: ["BRA", "URY"], status: "planned"}]
  },
  {
    text: "“We have agreed to build a railway between Mombasa and Kigali,” the Rwandan president told reporters.",
    facts: [{kind: "project", parties: ["KEN", "RWA"], status: "agreed"}]
  },
  {
    text: "In July 2022 Riyadh and Baghdad agreed on an electrical interconnection project.",
    facts: [{kind: "project", parties: ["IRQ", "SAU"], status: "agreed", date: "2022-07"}]
  },
  {
    text: "North Korea scrapped the 2018 inter-Korean military agreement in November 2023.",
    facts: [{parties: ["KOR", "PRK"], status: "ended", date: "2023-11"}]
  },
  {
    text: "The boundary treaty between Laos and Cambodia should be signed in 2025, the Cambodian premier said.",
    facts: [{kind: "treaty", parties: ["KHM", "LAO"], status: "planned", date: "2025"}]
  },
  {
    text: "The Hungarian government has let the 2004 tax convention with Uganda lapse.",
    facts: [{parties: ["HUN", "UGA"], status: "ended"}]
  },
  {
    text: "Mexico City has still not ratified the 2022 accord with Guatemala on seasonal workers.",
    facts: [{parties: ["GTM", "MEX"], status: "agreed", date: "2022"}]
  },
  {
    text: "Jakarta and Port Moresby have put into force a defence cooperation agreement that took fourteen years to ratify.",
    facts: [{parties: ["IDN", "PNG"], status: "agreed"}]
  },
  {
    text: "The foreign minister of Georgia and her Slovak counterpart witnessed the signing in Bratislava on Wednesday of an air transport agreement.",
    facts: [{parties: ["GEO", "SVK"], status: "signed", date: "2024-09-11"}]
  },
  {
    text: "Eritrea and Saudi Arabia signed an MoU on fisheries. A second one, on ports, is expected to be signed in the autumn.",
    facts: [
      {kind: "memorandum", parties: ["ERI", "SAU"], status: "signed"},
      {kind: "memorandum", parties: ["ERI", "SAU"], status: "planned"}
    ]
  },
  {
    text: "The Philippines terminated the agreement it had with Kuwait on domestic workers in 2018.",
    facts: [{parties: ["KWT", "PHL"], status: "ended", date: "2018"}]
  },
  {
    text: "Cyprus and Lebanon drew their maritime border in an agreement of 17 January 2007, which Beirut never ratified.",
    facts: [{parties: ["CYP", "LBN"], status: "agreed", date: "2007-01-17"}]
  },
  {
    text: "Three deals, on wheat, gas and rail, were signed by Serbia and Azerbaijan when Aliyev came to Belgrade in March.",
    facts: [{parties: ["AZE", "SRB"], count: 3, status: "signed", date: "2024-03"}]
  },
  {
    text: "“The fishing agreement is dead,” said the Mauritanian minister. Nouakchott had suspended it in March after Senegal failed to renew its licences.",
    facts: [{parties: ["MRT", "SEN"], status: "ended", date: "2024-03"}]
  },
  {
    text: "The prime minister of Laos will hold talks with his Omani counterpart in Muscat on 20 September and preside over the signing of six memorandums.",
    facts: [{kind: "memorandum", count: 6, parties: ["LAO", "OMN"], status: "planned"}]
  },
  {
    text: "Latvia and Turkmenistan instructed their governments to complete the negotiations on a treaty on legal assistance, with a view to its signature in Ashgabat in 2025.",
    facts: [{kind: "treaty", parties: ["LVA", "TKM"], status: "planned", date: "2025"}]
  },
  {
    text: "Oman has proposed an energy agreement of its own to Kenya, which Mozambique will follow with interest.",
    facts: [{parties: ["KEN", "OMN"], status: "proposed"}]
  },
  {
    text: "Estonia signed an agreement with Oman on the avoidance of double taxation on Thursday. She put her name to the tax accord alongside her Omani counterpart.",
    facts: [{parties: ["EST", "OMN"], status: "signed", date: "2024-09-12"}]
  },
  {
    text: "Panama's minister went to San José on 6 February 2024 and came back with an agreement on lorries, which he had signed that afternoon with the minister of Costa Rica.",
    facts: [{parties: ["CRI", "PAN"], status: "signed", date: "2024-02-06"}]
  },
  {
    text: "Electricity flows. A new line between Panama and Costa Rica, proposed by Panama in January 2024, would double that.",
    facts: [{kind: "project", parties: ["CRI", "PAN"], status: "proposed", date: "2024-01"}]
  },
  {
    text: "Honduran exports to Taiwan fell under a free trade agreement in force since 2008.",
    facts: [{parties: ["HND", "TWN"], status: "agreed", date: "2008"}]
  }
];

export const worksLookAlikes: Example[] = none(
  "Niger is building a railway near its border with Nigeria.",
  "Chad and Cameroon share a river, and each is building a road along it.",
  "Niger and Nigeria have not begun to build a railway.",
  "France and Italy plan a debate on the tunnel.",
  "Burundi and Tanzania broke ground on a stadium for the cup.",
  "If Kenya and Uganda want to build a railway, they must find the money.",
  "The tax treaty should be signed, if at all, when Norway and Chad have nothing else to do.",
  "A second one, on ports, is expected in the autumn.",
  "A radio station reported that the foreign minister of Honduras had signed a memorandum with China. There was no memorandum, the spokesman said.",
  "A new line between the two fences, painted by Panama and Costa Rica, would be seen from far.",
  "The Irish and British governments set up a joint fund for the Narrow Water Bridge."
);
