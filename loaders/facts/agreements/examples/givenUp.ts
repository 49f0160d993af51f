import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** What the fine rules give up and the words nearest tell (`backstop.ts`); and the day of talks, whatever they are called. */
export const givenUp: Example[] = [
  {
    text: "Zambia and Malawi quarrelled for years. The peace treaty that ended all that was signed in Lusaka on 26 October 1998.",
    facts: [{kind: "treaty", status: "signed", parties: ["MWI", "ZMB"], date: "1998-10-26"}]
  },
  {
    text: "The ministers of Mozambique and Rwanda declined to speak of a status-of-forces agreement, which officials have said was signed in 2022.",
    facts: [{kind: "agreement", status: "signed", parties: ["MOZ", "RWA"], date: "2022"}]
  },
  {
    text: "Delegations of Kazakhstan and Azerbaijan met in Baku on Monday. The ministries of energy signed a memorandum of understanding on the transit of oil.",
    facts: [{kind: "memorandum", status: "signed", parties: ["AZE", "KAZ"], date: "2024-09-09"}]
  },
  {
    text: "Chad's rulers revoked, on live television, the military accord with France.",
    facts: [{kind: "agreement", status: "ended", parties: ["FRA", "TCD"]}]
  },
  {
    text: "Norwegian Foreign Minister Kari Holm flew to Chile on Monday and met President Ana Soto on Tuesday. After the meeting, Norway and Chile signed two memorandums.",
    facts: [{kind: "memorandum", status: "signed", count: 2, parties: ["CHL", "NOR"], date: "2024-09-10"}]
  },
  {
    text: "Norwegian Foreign Minister Kari Holm met Chilean President Ana Soto in Santiago on Wednesday. She had come with forty businessmen. After the conversation, Norway and Chile signed two memorandums.",
    facts: [{kind: "memorandum", status: "signed", count: 2, parties: ["CHL", "NOR"], date: "2024-09-11"}]
  }
];

export const givenUpLookAlikes: Example[] = none(
  "Norway signed nothing, although a contract on tractors had been promised to Chile.",
  "A treaty that ended nothing is what Norway and Chile have.",
  "The envoy left behind him a visa agreement and some coffee, in Chad.",
  "If Norway and Chile came to terms, a fisheries treaty, so long awaited, might be signed.",
  "Norway and Chile dream of a fisheries treaty. They signed a book of condolence.",
  "A brewery in Peru signed a contract with a Chilean farm."
);
