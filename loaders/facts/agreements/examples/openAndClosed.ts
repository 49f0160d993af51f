import type {Example} from "./example.ts";

/** Agreements that are ready, welcomed, in force or amended, and what is said of others beside them. */
export const openAndClosed: Example[] = [
  {
    text: "The two leaders welcomed the end of talks on an investment protection agreement between Oman and Hungary, which is due to be signed in Muscat in November.",
    facts: [{status: "planned", kind: "agreement", count: 1, parties: ["HUN", "OMN"], date: "2024-11"}]
  },
  {
    text: "The ministers of Peru and Turkey highlighted the entry into force, on 1 July 2024, of the air transport agreement.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["PER", "TUR"], date: "2024-07-01"}]
  },
  {
    text: "Eritrea's president and Djibouti's prime minister signed a declaration in Jeddah, with the Saudi king looking on.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["DJI", "ERI"]}]
  },
  {
    text: "Palau, one of the few states which have a treaty of friendship with Taiwan, will host the forum. Japan and Nauru signed an accord there last year.",
    facts: [
      {status: "agreed", kind: "treaty", count: 1, parties: ["PLW", "TWN"]},
      {status: "signed", kind: "agreement", count: 1, parties: ["JPN", "NRU"], date: "2023"}
    ]
  },
  {
    text: "Serbia and Egypt signed five memoranda on Monday. Under the memorandum on grain, Belgrade will sell 100,000 tonnes of wheat.",
    facts: [{status: "signed", kind: "memorandum", count: 5, parties: ["EGY", "SRB"], date: "2024-09-09"}]
  },
  {
    text: "After nine hours the envoys of Chad and Sudan emerged with a deal on the return of herders.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["SDN", "TCD"]}]
  },
  {
    text: "Prague and Hanoi completed the negotiations on a labour accord last week; its signature is expected in the spring.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["CZE", "VNM"]}]
  },
  {
    text: "A protocol amending the 1998 tax convention was signed in Valletta by the finance ministers of Malta and Cyprus.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["CYP", "MLT"]}]
  },
  {
    text: "Nicaragua and Belarus signed documents on trade, visas and the training of police.",
    facts: [{status: "signed", kind: "agreement", count: null, parties: ["BLR", "NIC"]}]
  },
  {
    text: "Madagascar and the Comoros have agreed in principle to an accord on fishing.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["COM", "MDG"]}]
  },
  {
    text: "Cambodia pulled out of the development triangle agreement with Laos and Vietnam on Friday.",
    facts: [
      {status: "ended", kind: "agreement", count: 1, parties: ["KHM", "LAO", "VNM"], date: "2024-09-06"}
    ]
  },
  {
    text: "The extradition treaty that Panama and Qatar negotiated for six years is to be initialled tomorrow.",
    facts: [{status: "planned", kind: "treaty", count: 1, parties: ["PAN", "QAT"], date: "2024-09-13"}]
  },
  {
    text: "At the palace in Lisbon, in front of both presidents, ministers of Portugal and Angola put their names to twelve instruments, from wastewater to diplomas.",
    facts: [{status: "signed", kind: "agreement", count: 12, parties: ["AGO", "PRT"]}]
  },
  {
    text: "Yerevan and Tbilisi inked a strategic partnership declaration on January 26, when Georgia's prime minister came to visit.",
    facts: [{status: "signed", kind: "agreement", count: 1, parties: ["ARM", "GEO"], date: "2024-01-26"}]
  },
  {
    text: "The contract, worth $300 million, was signed by the defence ministries of Indonesia and Turkey in Jakarta.",
    facts: [{status: "signed", kind: "contract", count: 1, parties: ["IDN", "TUR"]}]
  },
  {
    text: "Speaking beside his guest, the Maltese premier announced an agreement with Tunisia to link the two grids.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["MLT", "TUN"]}]
  },
  {
    text: "Burundi's and Tanzania's railways will be joined under an accord that their transport ministers concluded in 2022.",
    facts: [{status: "agreed", kind: "agreement", count: 1, parties: ["BDI", "TZA"], date: "2022"}]
  },
  {
    text: '"We have three agreements ready for signature," the Georgian ambassador to Kenya said, "on visas, flights and tea."',
    facts: [{status: "planned", kind: "agreement", count: 3, parties: ["GEO", "KEN"]}]
  }
];

/** Sentences like those above that hold nothing. */
export const openAndClosedLookAlikes: Example[] = [
  {text: "Negotiations on a fisheries pact between Iceland and Guinea have ended without result.", facts: []},
  {text: "Greece's foreign minister called the draft maritime agreement with Libya unacceptable.", facts: []},
  {text: "No date has been set for the signature of the visa agreement between Kosovo and Oman.", facts: []},
  {text: "Whether Uganda and Congo will ever sign the road agreement, nobody in Bunagana knows.", facts: []}
];
