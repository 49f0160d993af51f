import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** Whose agreement it is, told by who met, by a host, by an excellency, or by where the news is from. */
export const meetings: Example[] = [
  {
    text:
      "KAMPALA - Ugandan and Kenyan lorries queue for days, say drivers in Kampala and in Nairobi.\n\n" +
      "Uganda's trade minister, Okello Oryem, travelled to Kigali on Monday and dined with her Rwandan counterpart, Claude Ngabo. A Kenyan reporter says that the fish was good. The two ministers signed a memorandum on cold stores.",
    facts: [{kind: "memorandum", parties: ["RWA", "UGA"], status: "signed"}]
  },
  {
    text:
      "The Chilean president, Ana Ruiz, spoke of Peru and of the border with Peru.\n\n" +
      "Her foreign minister, Chile's Jorge Paz, received Slovenia's minister, Ana Kos, in Valparaíso. Both sides signed an agreement on visas for seamen.",
    facts: [{title: "agreement on visas for seamen", parties: ["CHL", "SVN"], status: "signed"}]
  },
  {
    text: "The boats of Dakar come by right: in May 2023 the Senegalese president, Moussa Diatta, visited Praia and, with his host, signed a fishing protocol. Spain and Portugal looked on.",
    facts: [{title: "fishing protocol", parties: ["CPV", "SEN"], status: "signed", date: "2023-05"}]
  },
  {
    text: "The Kenyan president, Otieno Maina, flew to Cairo in May 2022 and signed, together with his host, a labour agreement. Japan had asked for one too, as had Chad.",
    facts: [{title: "labour agreement", parties: ["EGY", "KEN"], status: "signed"}]
  },
  {
    text: "Her Excellency Mary Phiri, Minister of Trade of Zambia, returned. Her Excellency left for Gaborone, where she is to sign a memorandum on cattle with Botswana.",
    facts: [{kind: "memorandum", parties: ["BWA", "ZMB"], status: "planned"}]
  },
  {
    text: "GEORGETOWN - Guyana and Venezuela met again.\n\nVenezuela and Guyana spoke of the river. A defence agreement that Paris proposed last summer is still being studied.",
    facts: [{title: "defence agreement", parties: ["FRA", "GUY"], status: "proposed"}]
  },
  {
    text: "The two states, Oman and Kuwait, agreed on a petrochemical complex next to the refinery.",
    facts: [{kind: "project", title: "petrochemical complex", parties: ["KWT", "OMN"], status: "agreed"}]
  },
  {
    text: "Togo and Benin agreed to start work next year on a bridge over the Mono.",
    facts: [{kind: "project", parties: ["BEN", "TGO"], status: "agreed"}]
  },
  {
    text: "4. Two memoranda, on energy and on prisons, were signed by Botswana and Namibia. The agreement on a border post at Mamuno between Botswana and Namibia was not ready for signature; it will be signed in Windhoek in November.",
    facts: [
      {kind: "memorandum", count: 2, parties: ["BWA", "NAM"], status: "signed"},
      {kind: "agreement", parties: ["BWA", "NAM"], status: "planned", date: "2024-11"}
    ]
  }
];

export const meetingsLookAlikes: Example[] = none(
  "Togo and Benin agreed to start work next year on a report about the bridge.",
  "The two firms, of Oman and Kuwait, agreed on a date.",
  "Oman and Kuwait agreed on the university's exam days.",
  "The Senegalese president dined in Praia with his host.",
  "His Excellency left for Gaborone, where he is to visit a school.",
  "A defence agreement that a retired general proposed last summer gathers dust."
);
