import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** Days that another clause or sentence tells: of a visit ahead, of talks, of a stay; and pairs that a text leaves to its beginning. */
export const ahead: Example[] = [
  {
    text: "Kenya and Peru laid the groundwork for the signing of a tax treaty.",
    facts: [{kind: "treaty", status: "planned", parties: ["KEN", "PER"]}]
  },
  {
    text: "Kenya is ready for the signing of a tax treaty with Peru.",
    facts: [{kind: "treaty", status: "planned", parties: ["KEN", "PER"]}]
  },
  {
    text: "Kenya and Peru await the signing of a treaty negotiated since 2015.",
    facts: [{kind: "treaty", status: "planned", parties: ["KEN", "PER"], date: ""}]
  },
  {
    text: "Kenya began preparations for the signing of a treaty with Peru that was drafted in 2019.",
    facts: [{kind: "treaty", status: "planned", parties: ["KEN", "PER"], date: ""}]
  },
  {
    text: "Finnish Defence Minister Aino Laaksonen is to visit Tallinn on Tuesday. Some 300 Finns train in Estonia. Laaksonen and her Estonian host, Jaan Tamm, will sign an agreement on drones, the ministry said.",
    facts: [{kind: "agreement", status: "planned", parties: ["EST", "FIN"], date: "2024-09-17"}]
  },
  {
    text: "President Juan Pérez of Chile travels to Peru on 20 September for a joint cabinet. The centrepiece is to be a gas agreement, which the two governments plan to sign on the first day.",
    facts: [{kind: "agreement", status: "planned", parties: ["CHL", "PER"], date: "2024-09-20"}]
  },
  {
    text: "The premier of Nepal is to open a summit with his Indian host in Delhi on Friday. Four agreements are to be signed on that occasion.",
    facts: [{kind: "agreement", status: "planned", count: 4, parties: ["IND", "NPL"], date: "2024-09-13"}]
  },
  {
    text: "Oman and Kenya agreed to sign a tea accord during the visit of the Omani premier to Nairobi, which is to take place in March 2025.",
    facts: [{kind: "agreement", status: "planned", parties: ["KEN", "OMN"], date: "2025-03"}]
  },
  {
    text: "The prime minister of Laos is in Hanoi from September 9 to 11. At talks on the first day of the visit, the two premiers of Laos and Vietnam spoke of trade. Following the talks, they signed five agreements.",
    facts: [{status: "signed", count: 5, parties: ["LAO", "VNM"], date: "2024-09-09"}]
  },
  {
    text: "Talks between the ministers of Korea and Mongolia took place yesterday in Ulaanbaatar. Upon completion of the talks, the ministers signed two memorandums.",
    facts: [{status: "signed", count: 2, date: "2024-09-11"}]
  },
  {
    text: "The president of Malawi paid a state visit to Oman from 12 to 14 June 2022. In 2023 his foreign minister came. During the State Visit, six memoranda were signed by Malawi and Oman.",
    facts: [{status: "signed", count: 6, parties: ["MWI", "OMN"], date: "2022-06"}]
  },
  {
    text: "Trade with Jordan was discussed. A customs agreement was to be concluded by Ireland with Jordan ‘before the end of the year’.",
    facts: [{status: "planned", parties: ["IRL", "JOR"], date: "2024"}]
  },
  {
    text: "Slovenia and Chile signed a memorandum on archives on Monday. Their ministers welcomed the conclusion of the negotiations on a social security agreement. The agreement will be signed in Santiago in October.",
    facts: [
      {kind: "memorandum", status: "signed", date: "2024-09-09"},
      {kind: "agreement", status: "planned", date: "2024-10", parties: ["CHL", "SVN"]}
    ]
  },
  {
    text: "Latvia and Malta signed an accord on cooperation between the police schools of the two countries.",
    facts: [{title: "accord on cooperation between the police schools", parties: ["LVA", "MLT"]}]
  },
  {
    text: "The last French troops left Niger in December. In March the junta revoked the 2012 military accord with Washington.",
    facts: [{status: "ended", parties: ["NER", "USA"], date: "2024-03"}]
  },
  {
    text: "MONTEVIDEO — Her first journey, in April, was to Asunción, where she and her Paraguayan counterpart, Rubén Ayala, signed a memorandum on dredging.",
    facts: [{kind: "memorandum", status: "signed", parties: ["PRY", "URY"], date: "2024-04"}]
  },
  {
    text: "Serbia's president spoke in Baku on Monday after the signing ceremony, at which five agreements were concluded by Serbia and Azerbaijan.",
    facts: [{status: "signed", count: 5, parties: ["AZE", "SRB"]}]
  },
  {
    text: "Angola's defence minister will be in Lusaka on Monday to renew the accord of 2019 between Angola and Zambia.",
    facts: [{status: "agreed", parties: ["AGO", "ZMB"], date: "2019"}]
  }
];

export const aheadLookAlikes: Example[] = none(
  "The Malaysian trade minister has promised to come back from Tokyo with a contract.",
  "The junta spoke of an accord that nobody had seen.",
  "He and his Paraguayan counterpart walked on the beach, and no memorandum was signed.",
  "The ministers agreed on nothing during the visit, which is to be repeated in May.",
  "The signing ceremony, at which a marriage contract was concluded, took place in Lima."
);
