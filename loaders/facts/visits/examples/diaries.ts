/** Diaries of the days to come: the day heads its items, and the town opens each of them. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const planned = {status: "planned"} as const;

export const diaries: Example[] = [
  {
    text: "Editors: what we shall cover next week.\n\n**MONDAY, June 9**\n\n- TBILISI: Latvian Foreign Minister Ieva Kalnina begins a two-day visit.\n- LUSAKA: Zambian President Mutale Banda receives Angolan Energy Minister Rosa Baptista.\n\n**TUESDAY, June 10**\n\n- ULAANBAATAR: Japanese Prime Minister Shigeru Kato arrives for talks with his host, Prime Minister Bold Sukh.\n\n**WEDNESDAY, June 11**\n\n- MUSCAT: A visit by Dutch Trade Minister Femke Jansen, announced in last week's diary, has been called off.\n- JUBA: Ugandan Defence Minister Moses Okello is due in South Sudan.",
    published: "2025-06-06",
    facts: [
      visit("Ieva Kalnina", "Foreign Minister", "LVA", "GEO", "2025-06-09", {...planned, end_date: "2025-06-10", places: ["Tbilisi"]}), // prettier-ignore
      visit("Rosa Baptista", "Energy Minister", "AGO", "ZMB", "2025-06-09", {...planned, places: ["Lusaka"]}),
      visit("Shigeru Kato", "Prime Minister", "JPN", "MNG", "2025-06-10", {...planned, places: ["Ulaanbaatar"]}), // prettier-ignore
      visit("Femke Jansen", "Trade Minister", "NLD", "OMN", "2025-06-11", {status: "cancelled"}),
      visit("Moses Okello", "Defence Minister", "UGA", "SSD", "2025-06-11", {...planned, places: ["Juba"]})
    ]
  },
  {
    text: "The week in the region.\n\nFriday 14 March\n\nDILI – Indonesian President Budi Santoso arrives to open a school.",
    published: "2025-03-10",
    facts: [visit("Budi Santoso", "President", "IDN", "TLS", "2025-03-14", planned)]
  }
];

/** Officials who are at home in the town of the item, or come to nowhere. */
export const diariesOfNone: (Example | string)[] = [
  "What happened this week.\n\nMonday, September 9\n\n- NAIROBI: Kenyan President Daniel Kiprono, back from a tour of Turkana, addresses parliament.\n- LONDON: The House of Commons debates the defence budget.",
  "What comes next week.\n\nMonday, September 16\n\n- BRATISLAVA: The Slovak energy minister, Jan Novak, speaks to reporters.\n- LIMA: Peru's President Rosario Huanca arrives at Congress with her budget."
];
