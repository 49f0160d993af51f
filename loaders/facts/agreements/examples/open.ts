import type {Example} from "./example.ts";

export const open: Example[] = [
  {
    text: "Vietnam and South Korea are to sign a dozen memorandums on Monday.",
    facts: [{kind: "memorandum", count: 12, parties: ["KOR", "VNM"], status: "planned", date: "2024-09-16"}]
  },
  {
    text: "The European Union and Moldova will sign a security and defence partnership in Brussels on 21 May 2025.",
    facts: [
      {
        title: "security and defence partnership",
        parties: ["EU", "MDA"],
        status: "planned",
        date: "2025-05-21"
      }
    ]
  },
  {
    text: "A memorandum on domestic workers between Indonesia and Malaysia is to be signed before the end of the year.",
    facts: [{kind: "memorandum", parties: ["IDN", "MYS"], status: "planned"}]
  },
  {
    text: "Serbia and Hungary plan to sign a gas contract in November.",
    facts: [{kind: "contract", parties: ["HUN", "SRB"], status: "planned", date: "2024-11"}]
  },
  {
    text: "Several agreements between Mauritania and Algeria are expected to be signed during the visit.",
    facts: [{count: null, parties: ["DZA", "MRT"], status: "planned"}]
  },
  {
    text: "Russia and Egypt are preparing a contract for a second reactor.",
    facts: [{kind: "contract", parties: ["EGY", "RUS"], status: "planned"}]
  },
  {
    text: "The signing of the fisheries accord between Senegal and Gambia has been postponed to October.",
    facts: [{title: "fisheries accord", parties: ["GMB", "SEN"], status: "planned"}]
  },
  {
    text: "Iranian President Masoud Pezeshkian proposed the creation of a “joint economic zone” between Iran and Iraq.",
    facts: [
      {
        kind: "project",
        title: "joint economic zone",
        parties: ["IRN", "IRQ"],
        status: "proposed",
        attributed_to: "Masoud Pezeshkian"
      }
    ]
  },
  {
    text: "Malaysia has proposed a defence pact with Australia.",
    facts: [{title: "defence pact", parties: ["AUS", "MYS"], status: "proposed"}]
  },
  {
    text: "A treaty between Lithuania and Poland on the corridor has been proposed by Vilnius.",
    facts: [{kind: "treaty", parties: ["LTU", "POL"], status: "proposed"}]
  },
  {
    text: "An Iranian proposal for a free-trade agreement between Iran and Oman was left on the table.",
    facts: [{title: "free-trade agreement", parties: ["IRN", "OMN"], status: "proposed"}]
  },
  {
    text: "Rwanda suggested a joint railway between Rwanda and Tanzania.",
    facts: [{kind: "project", parties: ["RWA", "TZA"], status: "proposed"}]
  },
  {
    text: "Kenya and Tanzania plan to build a gas pipeline from Dar es Salaam to Mombasa.",
    facts: [{kind: "project", parties: ["KEN", "TZA"], status: "planned"}]
  },
  {
    text: "Uzbekistan and Afghanistan will build a railway linking Termez with Kabul.",
    facts: [{kind: "project", parties: ["AFG", "UZB"], status: "planned"}]
  },
  {
    text: "Cuba called for a migration accord with the United States.",
    facts: [{parties: ["CUB", "USA"], status: "proposed"}]
  },
  {
    text: "India and the United Kingdom are expected to conclude a free trade agreement by the end of March, Commerce Minister Anil Joshi told reporters.",
    facts: [{parties: ["GBR", "IND"], status: "planned", date: "2025-03"}]
  },
  {
    text: "The Philippines and Japan have been negotiating a Reciprocal Access Agreement since 2023.",
    facts: [{parties: ["JPN", "PHL"], status: "planned"}]
  },
  {
    text: "Tehran and Moscow have been working on a 20-year strategic pact.",
    facts: [{title: "20-year strategic pact", parties: ["IRN", "RUS"], status: "planned"}]
  },
  {
    text: "The Kremlin said that Russia and Iran would sign the long-awaited Comprehensive Strategic Partnership Treaty on 17 January.",
    facts: [{kind: "treaty", parties: ["IRN", "RUS"], status: "planned", date: "2025-01-17"}]
  },
  {
    text: "Bosnia and Croatia once more postponed the signing of a treaty on the southern gas interconnection.",
    facts: [{kind: "treaty", parties: ["BIH", "HRV"], status: "planned"}]
  },
  {
    text: "Thai Prime Minister Anan Srisai suggested to his Malaysian guest that the two kingdoms build a second friendship bridge over the Golok.",
    facts: [
      {
        kind: "project",
        title: "friendship bridge over the Golok",
        parties: ["MYS", "THA"],
        status: "proposed"
      }
    ]
  },
  {
    text: "Afghanistan, Turkmenistan and Pakistan are to build the gas pipeline jointly.",
    facts: [{kind: "project", parties: ["AFG", "PAK", "TKM"], status: "planned"}]
  }
];
