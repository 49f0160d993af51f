import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** Works agreed on and papers told in passing: as an aside, in a relative clause, by a participle. */
export const passing: Example[] = [
  {
    text: "Work will begin when the Save irrigation project, which Zimbabwe and Mozambique agreed to build in 2019, finds a lender.",
    facts: [{kind: "project", status: "agreed", parties: ["MOZ", "ZWE"], date: "2019"}]
  },
  {
    text: "The costliest item is the Rovuma bridge, a project that Tanzania and Mozambique agreed on in 2005.",
    facts: [{kind: "project", status: "agreed", parties: ["MOZ", "TZA"], date: "2005"}]
  },
  {
    text: "A rail tunnel between the two ports, agreed in 2021, has yet to be dug by Finland and Estonia.",
    facts: [{kind: "project", status: "agreed", parties: ["EST", "FIN"], date: "2021"}]
  },
  {
    text: "A cable of 400 kilometres that will connect Georgia and Romania, a project agreed in 2022, still lacks money.",
    facts: [{kind: "project", status: "agreed", parties: ["GEO", "ROU"], date: "2022"}]
  },
  {
    text: "The envoy will be in Baghdad for talks on the Basra railway, which Iran and Iraq agreed to build in 2011.",
    facts: [{kind: "project", status: "agreed", parties: ["IRN", "IRQ"], date: "2011"}]
  },
  {
    text: "Talks were held in Dhaka between Nepal and Bangladesh. It was decided to build a joint power line.",
    facts: [{kind: "project", status: "agreed", parties: ["BGD", "NPL"]}]
  },
  {
    text: "Omani Trade Minister Salim al-Busaidi went to Nairobi in May, signing there a memorandum on tea.",
    facts: [{kind: "memorandum", status: "signed", parties: ["KEN", "OMN"], date: "2024-05"}]
  },
  {
    text: "The air transport accord between Chad and Libya ceased to apply in 2014.",
    facts: [{kind: "agreement", status: "ended", parties: ["LBY", "TCD"], date: "2014"}]
  },
  {
    text: "The convention on pensions between Serbia and Libya has ceased to be valid. Vietnam and Cuba signed a treaty in May, but not the accord on rice.",
    facts: [
      {kind: "treaty", status: "ended", parties: ["LBY", "SRB"]},
      {kind: "treaty", status: "signed", parties: ["CUB", "VNM"], date: "2024-05"}
    ]
  },
  {
    text: "Norway and Chile agreed on the wording of a fisheries treaty on Monday. It will be signed in Oslo on 3 October.",
    facts: [{kind: "treaty", status: "planned", parties: ["CHL", "NOR"], date: "2024-10-03"}]
  },
  {
    text: "India and Nepal, which had quarrelled over the border in 2020, signed a transit treaty in Kathmandu in June 2023.",
    facts: [{kind: "treaty", status: "signed", parties: ["IND", "NPL"], date: "2023-06"}]
  },
  {
    text: "In April six memoranda were signed by Peru and Japan, on mining and on health.",
    facts: [{kind: "memorandum", status: "signed", count: 6, parties: ["JPN", "PER"], date: "2024-04"}]
  },
  {
    text: "Some 200 Kenyan soldiers stay in Somalia pursuant to an understanding between Nairobi and Mogadishu.",
    facts: [{kind: "agreement", status: "agreed", parties: ["KEN", "SOM"]}]
  },
  {
    text: "The Georgian foreign minister is expected in Baku next week for talks on the renewal of an accord under which gas has flowed between Georgia and Azerbaijan since 2007.",
    facts: [{kind: "agreement", status: "agreed", parties: ["AZE", "GEO"], date: "2007"}]
  },
  {
    text: "A treaty on extradition, which would cover fraud, was to be concluded by Malta with Qatar in November.",
    facts: [{kind: "treaty", status: "planned", parties: ["MLT", "QAT"], date: "2024-11"}]
  }
];

export const passingLookAlikes: Example[] = none(
  "The talks between Laos and Thailand broke down over who would pay to build the railway.",
  "Togo and Benin agreed on fees; an accord on tolls was to have been signed last year and was not.",
  "Zambia and Malawi discussed roads and water, though not the customs agreement.",
  "A line that joins the two countries, built in 1960, was closed by Chile and Bolivia.",
  "The hydropower project, which a Norwegian company wants to build, is in Albania.",
  "Firms from Japan and Brazil compete to build the bridge.",
  "The president spoke of the agreement under which nobody has lived.",
  "The ministers of Mali and Niger had a full agenda. The text was left in a drawer.",
  "The pact between the two brothers from Chad and Sudan ceased to amuse the court.",
  "Rwanda keeps another 1,000 men in the Central African Republic under a private arrangement with its president.",
  "It was agreed by the council of Lyon to build a tram line."
);
