import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** The day of a signature that another sentence tells; what is hoped for by a day; what was offered and then signed. */
export const occasions: Example[] = [
  {
    text: "President Duda of Poland visited Latvia on September 3 and 4. Five agreements were signed on that occasion, among them one on rail.",
    facts: [{count: 5, parties: ["LVA", "POL"], status: "signed", date: "2024-09"}]
  },
  {
    text: "Peru's minister toured Chile on 2-4 September. On this occasion Peru and Chile signed an accord on copper.",
    facts: [{title: "accord on copper", parties: ["CHL", "PER"], status: "signed", date: "2024-09"}]
  },
  {
    text: "Kenya's president left Accra on Sunday, after a visit in the course of which Ghana and Kenya signed seven agreements. The signing took place on Saturday in the old castle.",
    facts: [{count: 7, parties: ["GHA", "KEN"], status: "signed", date: "2024-09-07"}]
  },
  {
    text: "Nepal and Bhutan signed a treaty on power. The signing ceremony was held on Monday in Thimphu.",
    facts: [{title: "treaty on power", parties: ["BTN", "NPL"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "OSLO, Sept 12 - Norwegian Prime Minister Ola Berg will travel to Iceland on Monday for a two-day visit expected to yield three agreements between Norway and Iceland.",
    facts: [{count: 3, parties: ["ISL", "NOR"], status: "planned", date: "2024-09-16"}]
  },
  {
    text: "Kuwaiti Foreign Minister Ali Hamad landed in Baku on 2 September. He was shown the port. On the second day Kuwait and Azerbaijan signed a contract for gas.",
    facts: [{title: "contract for gas", parties: ["AZE", "KWT"], status: "signed", date: "2024-09-03"}]
  },
  {
    text: "It is hoped that an agreement between Oman and Jordan on double taxation will be signed before the end of 2025.",
    facts: [{kind: "agreement", parties: ["JOR", "OMN"], status: "planned", date: "2025"}]
  },
  {
    text: "Peru and Chile hope that an accord on copper will be signed in November.",
    facts: [{title: "accord on copper", parties: ["CHL", "PER"], status: "planned", date: "2024-11"}]
  },
  {
    text: "Kenya proposed a treaty on extradition, which Uganda and Kenya signed on Friday.",
    facts: [{kind: "treaty", parties: ["KEN", "UGA"], status: "signed", date: "2024-09-06"}]
  },
  {
    text: "Norway offered Poland an agreement on gas, which the two countries signed on Monday.",
    facts: [{title: "agreement on gas", parties: ["NOR", "POL"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "Norway offered Poland an agreement on gas, which the two countries have not signed.",
    facts: [{title: "agreement on gas", parties: ["NOR", "POL"], status: "proposed"}]
  },
  {
    text: "Peru and Bolivia signed a contract for gas, under which Bolivia will supply 3 million tonnes to Peru, and a memorandum on the training of pilots.",
    facts: [{title: "contract for gas"}, {title: "memorandum on the training of pilots", parties: ["BOL", "PER"], status: "signed"}]
  },
  {
    text: "Peru and Bolivia signed a contract for gas, under which a commission will meet twice a year, and a memorandum on pilots is to follow.",
    facts: [{title: "contract for gas"}, {title: "memorandum on pilots", status: "planned"}]
  },
  {
    text: "Peru and Bolivia signed a treaty, under which Bolivia gets a port, and an agreement with Chile remains far off.",
    facts: [{kind: "treaty", parties: ["BOL", "PER"], status: "signed"}]
  },
  {
    text: "Malta and Chad signed a military accord on Thursday. The signing took place during a visit by Malta's defence minister, who had flown in on Wednesday.",
    facts: [{title: "military accord", parties: ["MLT", "TCD"], status: "signed", date: "2024-09-12"}]
  },
  {
    text: "Kenya and Uganda plan to build a hydropower station on the Nile together.",
    facts: [{kind: "project", title: "hydropower station on the Nile", parties: ["KEN", "UGA"], status: "planned"}]
  },
  {
    text: "The minister promised that the tender for the Orna power station, which Kenya and Uganda plan to build together, would be out soon.",
    facts: [{kind: "project", title: "Orna power station", parties: ["KEN", "UGA"], status: "planned"}]
  }
]; // prettier-ignore

export const occasionsLookAlikes: Example[] = none(
  "It is hoped that an agreement on double taxation between Peru and Chile will be signed.",
  "Analysts hope that a peace treaty between Armenia and Azerbaijan will one day be signed.",
  "Peru and Chile hoped that an accord on copper would be signed in May.",
  "The power station at Kariba supplies Zambia and Zimbabwe.",
  "The two ministers met at the railway station of Vientiane, where Laos and Thailand had planned to celebrate.",
  "The minister promised that the tender for the Orna power station would be out soon. Kenya and Uganda were pleased.",
  "Nobody hopes that a treaty between Chad and Sudan will be signed soon."
);
