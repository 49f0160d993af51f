import type {Example} from "./example.ts";
import {none} from "./example.ts";

const items =
  "\n\n1. MoU between Laos and Peru on floods\n2. Protocol between Laos and Peru on the export of plums";

/** Headlines in capitals, old papers signed anew, what is only prepared; and lists, bonds and firms that tell of no signature. */
export const guarded: Example[] = [
  {
    text: "Malta and Fiji Signed Trade Agreement on Monday in Suva",
    facts: [{title: "Trade Agreement", parties: ["FJI", "MLT"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "Oman and Chad Extended Fishing Treaty in May",
    facts: [{title: "Fishing Treaty", parties: ["OMN", "TCD"], status: "agreed", date: "2024-05"}]
  },
  {
    text: `List of documents to be signed on Friday${items}`,
    facts: [
      {kind: "memorandum", parties: ["LAO", "PER"], status: "planned", date: "2024-09-13"},
      {kind: "agreement", parties: ["LAO", "PER"], status: "planned", date: "2024-09-13"}
    ]
  },
  {
    text: "The cabinet on Monday gave its approval for the signing of an agreement between Cyprus and Malta.",
    facts: [{parties: ["CYP", "MLT"], status: "planned", date: ""}]
  },
  {
    text: "Both were ready for the signing of the treaty between Fiji and Malta in Suva in 2005.",
    facts: [{kind: "treaty", parties: ["FJI", "MLT"], status: "signed", date: "2005"}]
  },
  {
    text: "Cotonou was chosen after long preparations for the signing of the treaty of 1998 between Benin and Niger.",
    facts: [{kind: "treaty", parties: ["BEN", "NER"], status: "signed", date: "1998"}]
  },
  {
    text: "Fiji and Laos on Monday renewed the existing agreements between them.",
    facts: [{parties: ["FJI", "LAO"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: "Benin and Niger on Monday updated their existing agreements.",
    facts: [{parties: ["BEN", "NER"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: "Oman and Fiji signed implementing agreements on Monday.",
    facts: [{title: "implementing agreements", parties: ["FJI", "OMN"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "Governors of the central banks of Malta and Cyprus signed a memorandum on Monday.",
    facts: [{kind: "memorandum", parties: ["CYP", "MLT"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "The Latvian utility Augstlin will draw power from Malta under an agreement signed by the two governments on Monday.",
    facts: [{parties: ["LVA", "MLT"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "Fiji, Samoa and Tonga signed a trilateral statement ending the quarrel on 10 November 2020.",
    facts: [{parties: ["FJI", "TON", "WSM"], status: "signed", date: "2020-11-10"}]
  },
  {
    text: "It was with such a pact, signed on Monday, that Malta and Fiji settled their quarrel.",
    facts: [{title: "pact", parties: ["FJI", "MLT"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "A tax treaty between Malta and Fiji became law on Monday.",
    facts: [{kind: "treaty", parties: ["FJI", "MLT"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: "A defence pact between Malta and Fiji came to an end on Monday.",
    facts: [{parties: ["FJI", "MLT"], status: "ended", date: "2024-09-09"}]
  },
  {
    text: "The National Assembly in Valletta ratified a tax treaty with Fiji on Monday.",
    facts: [{kind: "treaty", parties: ["FJI", "MLT"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: `Outcomes during the visit of the President of Laos to Peru${items}`,
    facts: [
      {kind: "memorandum", parties: ["LAO", "PER"], status: "signed"},
      {kind: "agreement", parties: ["LAO", "PER"], status: "signed"}
    ]
  }
];

export const guardedLookAlikes: Example[] = none(
  "Malta and Fiji nearly signed a labour agreement in 2019.",
  "Malta and Fiji all but signed a defence pact on Monday.",
  "Neither Malta nor Fiji signed a defence pact on Monday.",
  "Nobody in Malta has signed an agreement with Fiji.",
  `List of agreements in preparation${items}`,
  `List of key documents for debate by the cabinet of Peru${items}`,
  `List of agreements up for renewal${items}`,
  `List of agreements that lapse next year${items}`,
  `Outcome of the vote in Peru${items}`,
  "The climate accord commits Malta and Fiji to plant trees.",
  "The loan contract obliges Malta and Fiji to pay the bank 5 per cent.",
  "Fury over treaty between Malta and Fiji. Done in by poverty on 21 June 2018, many left.",
  "Malta's president signed a visa waiver for citizens of Fiji on Monday.",
  "Malta extended its visa waiver until June, Fiji said."
);
