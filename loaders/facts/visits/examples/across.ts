/** Visits of which one sentence tells who or where and another when, how long or what became of them. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const across: Example[] = [
  {
    text: "Kenyan Trade Minister Daniel Otieno and Foreign Minister Rose Mwangi left Nairobi on Sunday. The 2 ministers had been in Lima in May.",
    facts: [
      visit("Daniel Otieno", "Trade Minister", "KEN", "PER", "2024-05"),
      visit("Rose Mwangi", "Foreign Minister", "KEN", "PER", "2024-05")
    ]
  },
  {
    text: "Kenyan President Daniel Otieno is visiting Peru. The 2 presidents inaugurated a bridge in Cusco on Monday.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", undefined, {places: ["Cusco"]})]
  },
  {
    text: "Ivorian energy minister Maria Rivas has arrived in the Zambian city of Ndola on an official visit. The visit, which began on Saturday, is her first to the country.",
    facts: [visit("Maria Rivas", "Energy Minister", "CIV", "ZMB", "2024-09-07", {places: ["Ndola"]})]
  },
  {
    text: "Zoltán Varga, the Hungarian finance minister, arrived in Nepal on Monday. The visit will last four days.",
    facts: [visit("Zoltán Varga", "Finance Minister", "HUN", "NPL", "2024-09-09", {end_date: "2024-09-12"})]
  },
  {
    text: "Zoltán Varga, the Hungarian finance minister, arrived in Nepal on Monday. During the four-day stay he is to open a school.",
    facts: [visit("Zoltán Varga", "Finance Minister", "HUN", "NPL", "2024-09-09", {end_date: "2024-09-12"})]
  },
  {
    text: "Fiji's prime minister, Jone Tavaga, landed in Oslo on Tuesday. He stays for three days.",
    facts: [visit("Jone Tavaga", "Prime Minister", "FJI", "NOR", "2024-09-10", {end_date: "2024-09-12"})]
  },
  {
    text: "Spain's agriculture minister Ilir Gashi is visiting Sofia. The minister's plane touched down on Tuesday.",
    facts: [visit("Ilir Gashi", "Agriculture Minister", "ESP", "BGR", "2024-09-10")]
  },
  {
    text: "A visit by Rwandan defence minister Emmanuel Tshibanda to Uruguay has been agreed. It will take place on 28 September.",
    facts: [visit("Emmanuel Tshibanda", "Defence Minister", "RWA", "URY", "2024-09-28", {status: "planned"})]
  },
  {
    text: "Mehmet Aksoy, the Lao prime minister, and Albanian Foreign Minister Elena Vargas agreed to reopen the consulates. They met in Tirana on Monday.",
    facts: [visit("Mehmet Aksoy", "Prime Minister", "LAO", "ALB", "2024-09-09", {places: ["Tirana"]})]
  },
  {
    text: "Stefan Markov, Uganda's vice president, discussed grain with South Korean Foreign Minister Carlos Tejada, his office said. The meeting took place in Seoul on Tuesday.",
    facts: [visit("Stefan Markov", "Vice President", "UGA", "KOR", "2024-09-10", {places: ["Seoul"]})]
  },
  {
    text: "Poland's defence minister, Marko Kralj, was in Athens on Monday. Mr Kralj is due in Bangkok, Thailand, on Saturday.",
    facts: [
      visit("Marko Kralj", "Defence Minister", "POL", "GRC", "2024-09-09"),
      visit("Marko Kralj", "Defence Minister", "POL", "THA", "2024-09-14", {status: "planned"})
    ]
  },
  {
    title: "Paraguayan vice president in Kigali for talks",
    text: "Vice President Diego Benítez arrived on Monday with a delegation of 30.",
    facts: [visit("Diego Benítez", "Vice President", "PRY", "RWA", "2024-09-09")]
  },
  {
    title: "Kralj arrives in Seoul",
    text: "Mozambique's prime minister, Marko Kralj, was received at the airport on Monday by the mayor.",
    facts: [visit("Marko Kralj", "Prime Minister", "MOZ", "KOR", "2024-09-09")]
  }
];

export const onward: Example[] = [
  {
    text: "Portugal's energy minister Marko Kralj is under fire at home. A visit to Bogotá is planned for Saturday.",
    facts: [visit("Marko Kralj", "Energy Minister", "PRT", "COL", "2024-09-14", {status: "planned"})]
  },
  {
    text: "Portugal's energy minister Marko Kralj was in Riga on Monday. The trip continues on Saturday in Peru.",
    facts: [
      visit("Marko Kralj", "Energy Minister", "PRT", "LVA", "2024-09-09"),
      visit("Marko Kralj", "Energy Minister", "PRT", "PER", "2024-09-14", {status: "planned"})
    ]
  },
  {
    text: "Portugal's energy minister Marko Kralj was in Riga on Monday. The next stop was the Finnish capital, where the minister landed on Tuesday.",
    facts: [
      visit("Marko Kralj", "Energy Minister", "PRT", "LVA", "2024-09-09"),
      visit("Marko Kralj", "Energy Minister", "PRT", "FIN", "2024-09-10", {places: ["Helsinki"]})
    ]
  },
  {
    text: "Poland's president, Marko Kralj, landed in Quito on Monday. He was last in the country on 14 June 2017.",
    facts: [
      visit("Marko Kralj", "President", "POL", "ECU", "2024-09-09"),
      visit("Marko Kralj", "President", "POL", "ECU", "2017-06-14")
    ]
  },
  {
    text: "Poland's president, Marko Kralj, landed in Quito on Monday. Qatar adopted a similar law in April. He had been there once before, in 2017.",
    facts: [
      visit("Marko Kralj", "President", "POL", "ECU", "2024-09-09"),
      visit("Marko Kralj", "President", "POL", "ECU", "2017")
    ]
  },
  {
    text: "Poland's president, Marko Kralj, landed in Quito on Monday. Qatar adopted a similar law. His previous visit, in January 2017, ended without a deal.",
    facts: [
      visit("Marko Kralj", "President", "POL", "ECU", "2024-09-09"),
      visit("Marko Kralj", "President", "POL", "ECU", "2017-01")
    ]
  }
];

export const onwardOfNone: readonly string[] = [
  "Portugal's energy minister Marko Kralj spoke to reporters. A visit to Bogotá by Chilean firms is planned for Saturday.",
  "Portugal's energy minister Marko Kralj spoke to reporters. The team's trip to Bogotá on Saturday was a success.",
  "Kenya's president, Joy Ruto, telephoned Peru's president, Ana Soto. A visit to Lima is not planned."
];

export const acrossOfNone: readonly string[] = [
  "Albanian Finance Minister Amara Okeke telephoned Polish interior minister Kofi Darko. They spoke for an hour on Monday.",
  "Fiji's energy minister, Maria Rivas, rejected the criticism. It is not true that the minister went to Cairo on Monday, the ministry said.",
  "Zambian Foreign Minister Grace Phiri and Chilean Foreign Minister Ana Soto have not met. They will not meet in Lusaka on Friday either.",
  "Kenya and Norway will hold a trade fair in Oslo. It will take place on 28 September."
];
