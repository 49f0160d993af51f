/** Items behind a colon, nouns left out, sections of a brief, and relative clauses before what is still to come. */
import {none} from "./example.ts";
import type {Example} from "./example.ts";

export const items: Example[] = [
  {
    text: "Fiji and Samoa held talks in Apia. The following instruments were signed on 3 September 2024: an Agreement on the Avoidance of Double Taxation; and two Memoranda of Understanding, on ports and on higher education.",
    facts: [
      {
        kind: "agreement",
        title: "Agreement on the Avoidance of Double Taxation",
        count: 1,
        parties: ["FJI", "WSM"],
        status: "signed",
        date: "2024-09-03"
      },
      {
        kind: "memorandum",
        count: 2,
        sectors: ["ports", "higher education"],
        parties: ["FJI", "WSM"],
        status: "signed",
        date: "2024-09-03"
      }
    ]
  },
  {
    text: "Oman and Kenya held talks in Nairobi. The two sides took note of the conclusion of negotiations on an air services agreement, to be signed in Muscat in November 2024.",
    facts: [{title: "air services agreement", parties: ["KEN", "OMN"], status: "planned", date: "2024-11"}]
  },
  {
    text: "Manila signed a visiting forces agreement with New Zealand on April 27. One with Canada was concluded in March but has yet to be signed.",
    facts: [
      {title: "visiting forces agreement", parties: ["NZL", "PHL"], status: "signed"},
      {title: "visiting forces agreement", parties: ["CAN", "PHL"], status: "agreed", date: "2024-03"}
    ]
  },
  {
    text: "Chile hopes to conclude negotiations on a tax treaty with Peru by December.",
    facts: [{title: "tax treaty", parties: ["CHL", "PER"], status: "planned"}]
  },
  {
    text: "The understanding on the tariff of the dam, which Paraguay and Brazil signed in May, will remain in force until the end of 2026.",
    facts: [
      {
        title: "understanding on the tariff of the dam",
        parties: ["BRA", "PRY"],
        status: "signed",
        date: "2024-05"
      }
    ]
  },
  {
    text: "The premier of Laos had in Hanoi a meeting, according to the communiqué, at the end of which Laos and Vietnam signed an agreement exempting drivers from fees.",
    facts: [{title: "agreement exempting drivers from fees", parties: ["LAO", "VNM"], status: "signed"}]
  },
  {
    text: "Azerbaijan sells gas. Azerbaijan trains pilots. Mozambique buys rice. Azerbaijan and Mozambique are far apart.\n\nEthiopia – Eritrea. Troops drew back on Monday. The ceasefire agreement that the two neighbours reached in July is holding.",
    facts: [{title: "ceasefire agreement", parties: ["ERI", "ETH"], status: "agreed", date: "2024-07"}]
  },
  {
    text: "Also discussed by Germany and Brazil was a successor to the double-taxation treaty between the two countries, which Germany terminated in 2005.",
    facts: [{title: "double-taxation treaty", parties: ["BRA", "DEU"], status: "ended", date: "2005"}]
  },
  {
    text: "Ana Ruiz, the Chilean foreign minister, will fly to Lima on Tuesday, where she is to sign a tax treaty with Peru.",
    facts: [{parties: ["CHL", "PER"], status: "planned", date: "2024-09-17"}]
  },
  {
    text: "Ana Ruiz, the Chilean foreign minister, said on Tuesday she would fly to Lima, where she is to sign a tax treaty with Peru.",
    facts: [{parties: ["CHL", "PER"], status: "planned", date: ""}]
  },
  {
    text: "Gilberto Salonga, the Philippine defence secretary, said he expected to finish negotiations on a visiting forces agreement with France by the end of the year.",
    facts: [{parties: ["FRA", "PHL"], status: "planned"}]
  }
];

export const itemsLookAlikes: Example[] = none(
  "Chile failed to conclude negotiations on a tax treaty with Peru this year.",
  "Chile does not expect to conclude negotiations on a tax treaty with Peru.",
  "According to the communiqué, the presidents of Chile and Peru spoke of fish.",
  "One with Canada was never signed.",
  "The following subjects were discussed by Chile and Peru: a treaty on fish; and two memoranda, on ports and on higher education.",
  "Ministers of Chile and Peru took note of the negotiations on a tax treaty, to be continued in Lima in June."
);
