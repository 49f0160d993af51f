import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** What stands between an agreement and the word for what is done with it: a time, an aside, who proposes it. */
export const asides: Example[] = [
  {
    text: "Equatorial Guinea hopes to sign before the summer a treaty of maritime limits with Gabon.",
    facts: [{kind: "treaty", title: "treaty of maritime limits", parties: ["GAB", "GNQ"], status: "planned"}]
  },
  {
    text: "Peru signed before the recess a customs agreement with Chile.",
    facts: [{title: "customs agreement", parties: ["CHL", "PER"], status: "signed"}]
  },
  {
    text: "Slovakia initialled after a night of talks a transit accord with Ukraine.",
    facts: [{title: "transit accord", parties: ["SVK", "UKR"], status: "agreed"}]
  },
  {
    text: "Trade rose after a free-trade agreement between Chile and Ecuador entered into force in May 2022.",
    facts: [{parties: ["CHL", "ECU"], status: "agreed", date: "2022-05"}]
  },
  {
    text: "Laos sends more power since, after a grid accord between Vientiane and Hanoi took effect in March 2021, the tariff has been fixed.",
    facts: [{title: "grid accord", parties: ["LAO", "VNM"], status: "agreed", date: "2021-03"}]
  },
  {
    text: "A free-trade agreement between India and Qatar, often declared imminent, is now planned for the spring of 2027.",
    facts: [{parties: ["IND", "QAT"], status: "planned"}]
  },
  {
    text: "A tax treaty between Chile and Norway, twice delayed, will be signed in November.",
    facts: [{kind: "treaty", parties: ["CHL", "NOR"], status: "planned", date: "2024-11"}]
  },
  {
    text: "A labour accord between Nepal and Malaysia, long blocked, was signed on 3 May 2024.",
    facts: [{parties: ["MYS", "NPL"], status: "signed", date: "2024-05-03"}]
  },
  {
    text: "The leaders discussed a proposal by Samoa for a treaty on pensions with New Zealand.",
    facts: [{kind: "treaty", parties: ["NZL", "WSM"], status: "proposed"}]
  },
  {
    text: "The ministers weighed a proposal from Italy for an accord with Tunisia.",
    facts: [{parties: ["ITA", "TUN"], status: "proposed"}]
  },
  {
    text: "Ghana and Togo signed a treaty on extradition, alongside a memorandum on tourism.",
    facts: [
      {kind: "treaty", parties: ["GHA", "TGO"], status: "signed"},
      {kind: "memorandum", title: "memorandum on tourism", parties: ["GHA", "TGO"], status: "signed"}
    ]
  },
  {
    text: "Kenya and Oman concluded an air agreement besides a contract for wheat.",
    facts: [
      {title: "air agreement", parties: ["KEN", "OMN"]},
      {kind: "contract", parties: ["KEN", "OMN"]}
    ]
  },
  {
    text: "A labour accord between Nepal and Malaysia is ready to be signed.",
    facts: [{title: "labour accord", parties: ["MYS", "NPL"], status: "planned"}]
  },
  {
    text: "A protocol on fishing between Gambia and Senegal is ready to be signed.",
    facts: [{title: "protocol on fishing", parties: ["GMB", "SEN"], status: "planned"}]
  },
  {
    text: "A peace treaty between Armenia and Azerbaijan, initialled by ministers in August, has yet to be signed.",
    facts: [{kind: "treaty", parties: ["ARM", "AZE"], status: "agreed", date: "2024-08"}]
  },
  {
    text: "- Nov 18, 2023: Kenya and Uganda sign a pact on sharing military intelligence.",
    facts: [{title: "pact on sharing military intelligence", parties: ["KEN", "UGA"], status: "signed", date: "2023-11-18"}]
  },
  {
    text: "May 3: Chile and Peru sign two treaties.",
    facts: [{kind: "treaty", count: 2, parties: ["CHL", "PER"], status: "signed", date: "2024-05-03"}]
  },
  {
    text: "Chad and Niger signed an addendum to their gas contract on May 3, 2023.",
    facts: [{title: "addendum", parties: ["NER", "TCD"], status: "signed", date: "2023-05-03"}]
  }
]; // prettier-ignore

export const asidesLookAlikes: Example[] = none(
  "Peru signed nothing before a customs agreement with Chile could be read by its lawyers.",
  "Norway left before an energy agreement with Estonia was on the table.",
  "If Kenya and Turkey sign a defence treaty, the base will stay.",
  "Should Kenya and Turkey sign a defence treaty, Nairobi would buy drones.",
  "A tax treaty between Chile and Norway, often declared imminent, is nowhere in sight.",
  "A labour accord between Nepal and Malaysia is not ready to be discussed.",
  "A peace treaty between Chad and Niger, drafted by ministers in August, has yet to be signed.",
  "Ghana and Togo bought buses alongside a memorandum of their mayors on tourism.",
  "Kenya may weigh a proposal from Italy for an accord on labour.",
  "Samoa rejected a request by New Zealand for talks on pensions.",
  "The publisher added an addendum to the atlas of Chad and Niger."
);
