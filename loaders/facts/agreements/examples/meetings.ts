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
  },
  {
    text: "Lithuania and Poland recalled that the Treaty of Friendship of 1994 remains the foundation of their ties.",
    facts: [
      {kind: "treaty", title: "Treaty of Friendship", parties: ["LTU", "POL"], status: "agreed", date: "1994"}
    ]
  },
  {
    text: "The two countries, Peru and Ecuador, fought three wars before the Brasilia peace accord of October 26, 1998.",
    facts: [{parties: ["ECU", "PER"], status: "agreed", date: "1998-10-26"}]
  },
  {
    text: "Thailand's prime minister came home from Vientiane with six memorandums in his case. His delegation signed the six papers on the first day.",
    facts: [{kind: "memorandum", count: 6, parties: ["LAO", "THA"], status: "signed"}]
  },
  {
    text:
      "Armenia and Georgia signed a memorandum on a freight terminal.\n\n" +
      "Turkey's foreign minister, Kemal Arslan, is to come to Yerevan on 16 December. An agreement on reopening the border crossing is ready and will be signed then.",
    facts: [
      {kind: "memorandum", parties: ["ARM", "GEO"], status: "signed"},
      {title: "agreement on reopening the border crossing", parties: ["ARM", "TUR"], status: "planned"}
    ]
  }
];

export const meetingsLookAlikes: Example[] = none(
  "Togo and Benin agreed to start work next year on a report about the bridge.",
  "The two firms, of Oman and Kuwait, agreed on a date.",
  "Oman and Kuwait agreed on the university's exam days.",
  "The Senegalese president dined in Praia with his host.",
  "His Excellency left for Gaborone, where he is to visit a school.",
  "Were he to come, Ankara would propose a new agreement on access to the sea.",
  "Beside the 1994 remains of birds, no treaty lies in a museum of Poland and Lithuania.",
  "A defence agreement that a retired general proposed last summer gathers dust."
);
