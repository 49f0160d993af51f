import type {Example} from "./example.ts";
import {none} from "./example.ts";

const published = "2025-04-08";

/** As papers print it: what is going to be signed, denied reports, what was put off, the paper named again behind. */
export const printed: Example[] = [
  {
    text: "A protocol on border markets between Benin and Niger is going to be signed today.",
    published,
    facts: [{parties: ["BEN", "NER"], status: "planned", date: "2025-04-08"}]
  },
  {
    text: "The Peruvian ministry confirmed reports to the effect that a gas agreement with Bolivia had been signed on Monday.",
    published,
    facts: [{parties: ["BOL", "PER"], status: "signed", date: "2025-04-07"}]
  },
  {
    text: "The ministers of Peru and Chile asked their officials to ensure that the extradition treaty be signed before December.",
    published,
    facts: [{kind: "treaty", parties: ["CHL", "PER"], status: "planned", date: "2025-12"}]
  },
  {
    text: "Kenya and Oman signed on Monday a memorandum on ports, a document by which, the ministry stressed, the rules for Omani ships are renewed.",
    published,
    facts: [{kind: "memorandum", parties: ["KEN", "OMN"], status: "signed", date: "2025-04-07"}]
  },
  {
    text: "The ministers of Cyprus and Jordan welcomed the readiness of both Governments to conclude, by the end of the current year, an Agreement on Readmission, the text of which has been initialled at the level of experts.",
    published,
    facts: [{parties: ["CYP", "JOR"], status: "planned", date: "2025"}]
  },
  {
    text: "A fisheries agreement between Chile and Peru, which was to be the centrepiece of the visit, has been put off until October.",
    published,
    facts: [{parties: ["CHL", "PER"], status: "planned", date: "2025-10"}]
  },
  {
    text: "A tax treaty was signed with Chile in Lima on Monday, together with two memoranda on mining.",
    published,
    facts: [
      {kind: "treaty", parties: ["CHL", "PER"], status: "signed", date: "2025-04-07"},
      {kind: "memorandum", count: 2, parties: ["CHL", "PER"], status: "signed", date: "2025-04-07"}
    ]
  },
  {
    text: "The ministers of Kenya and Oman put their signatures on Monday to an Air Services Agreement which would let planes of both land in Salalah.",
    published,
    facts: [{parties: ["KEN", "OMN"], status: "signed", date: "2025-04-07"}]
  },
  {
    text: "Her visit to Chile of last month produced an extradition treaty between Peru and Chile, signed on 20 March.",
    published,
    facts: [{kind: "treaty", parties: ["CHL", "PER"], status: "signed", date: "2025-03-20"}]
  },
  {
    text: "The two governments of Nepal and India agreed to build a second 400 kV line, from Inaruwa to Purnea, by 2029.",
    published,
    facts: [{kind: "project", title: "400 kV line", parties: ["IND", "NPL"], status: "agreed"}]
  },
  {
    text: "The leaders of Laos and Malaysia witnessed the exchange of the following documents: (i) Memorandum of Understanding on Higher Education; (ii) Memorandum of Understanding on Halal Certification; and (iii) Agreement on the Transfer of Sentenced Persons.",
    published,
    facts: [
      {
        kind: "memorandum",
        title: "Memorandum of Understanding on Higher Education",
        parties: ["LAO", "MYS"],
        status: "signed"
      },
      {
        kind: "memorandum",
        title: "Memorandum of Understanding on Halal Certification",
        parties: ["LAO", "MYS"],
        status: "signed"
      },
      {
        kind: "agreement",
        title: "Agreement on the Transfer of Sentenced Persons",
        parties: ["LAO", "MYS"],
        status: "signed"
      }
    ]
  }
];

export const printedLookAlikes: Example[] = none(
  "Chile and Peru were going to sign an agreement on copper in March, but the minister fell ill.",
  "The ministry contradicted reports to the effect that a trade agreement between Peru and Kenya had been concluded.",
  "The Kenyan ministry refuted claims in the media that it had signed a military pact with Rwanda.",
  "The Peruvian government dismissed as pure invention a report that a gas agreement had been signed with Bolivia.",
  "The debate on the air services agreement between Kenya and Oman has been put off until September."
);
