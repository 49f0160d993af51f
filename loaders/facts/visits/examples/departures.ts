/** Guests who go home from where the text is, who stay on, who are seen by another, and trips that were set for a time. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const planned = {status: "planned"} as const;

export const departures: Example[] = [
  {
    text: "Latvian President Andris Kalns had talks in Lima on Monday. He will be heading home on Friday.",
    facts: [visit("Andris Kalns", "President", "LVA", "PER", "2024-09-09", {end_date: "2024-09-13", places: ["Lima"]})] // prettier-ignore
  },
  {
    text: "LIMA (Agency) - Kenyan President Daniel Otieno flew home on Wednesday without the loan he had come for, after two days of talks with Peru.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-10", {end_date: "2024-09-11", places: ["Lima"]})] // prettier-ignore
  },
  {
    text: "The Kenyan president, Daniel Otieno, departed yesterday from Lima airport, bidding farewell to his Peruvian host, Luis Ramos, after three days of work that began on Monday.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-09", {end_date: "2024-09-11"})]
  },
  {
    text: "When President Jahongir Mirzayev of Uzbekistan returned from Malaysia in February 2024 there were promises as well.",
    facts: [visit("Jahongir Mirzayev", "President", "UZB", "MYS", "2024-02", {end_date: ""})]
  },
  {
    text: "Kenyan President Daniel Otieno is to see Italy's prime minister in Rome on October 5, his office said.",
    facts: [visit("Daniel Otieno", "President", "KEN", "ITA", "2024-10-05", planned)]
  },
  {
    text: "Dutch Prime Minister Jan Vos will see Angola's president in Luanda on Tuesday.",
    facts: [visit("Jan Vos", "Prime Minister", "NLD", "AGO", "2024-09-17", planned)]
  },
  {
    text: "Peruvian President Ana Ramos, who had accepted an invitation to La Paz for Bolivia's national day, Oct. 6, has not changed her plans.",
    facts: [visit("Ana Ramos", "President", "PER", "BOL", "2024-10-06", planned)]
  },
  {
    text: "Greek Energy Minister Despina Rallis will stay on in Riyadh until Friday to finalize a contract.",
    facts: [visit("Despina Rallis", "Energy Minister", "GRC", "SAU", "", {end_date: "2024-09-13"})]
  },
  {
    text: "Greek Energy Minister Despina Rallis, who is on a working visit to Indonesia until Saturday (September 14), arrived at the air base on Wednesday.",
    facts: [visit("Despina Rallis", "Energy Minister", "GRC", "IDN", "2024-09-11", {end_date: "2024-09-14"})]
  },
  {
    text: "LIMA (Agency) - Kenyan President Daniel Otieno, who landed on Wednesday and leaves on Friday, will also visit the port of Callao.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-11", {end_date: "2024-09-13"})]
  },
  {
    text: "Kenyan President Daniel Otieno plans to visit Lima in November. A trip set for June was canceled when a bridge fell.",
    facts: [
      visit("Daniel Otieno", "President", "KEN", "PER", "2024-11", planned),
      visit("Daniel Otieno", "President", "KEN", "PER", "2024-06", {status: "cancelled"})
    ]
  },
  {
    text: "Kenyan Trade Minister Rose Otieno is billed to visit Niamey on 4 October. A planned trip in July was called off at the airport.",
    facts: [
      visit("Rose Otieno", "Trade Minister", "KEN", "NER", "2024-10-04", planned),
      visit("Rose Otieno", "Trade Minister", "KEN", "NER", "2024-07", {status: "cancelled"})
    ]
  },
  {
    text: "Kenyan President Daniel Otieno's three-day visit to Peru, which began last Monday, never took him within a mile of the mines.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-09", {end_date: "2024-09-11"})]
  },
  {
    text: "Kenya's foreign minister, Daniel Otieno, comes to Lima on the 28th in order to open the embassy.",
    facts: [visit("Daniel Otieno", "Foreign Minister", "KEN", "PER", "2024-09-28", planned)]
  },
  {
    text: "The first foreign trip of Peruvian Foreign Minister Ana Ramos, in April, was to Nairobi.",
    facts: [visit("Ana Ramos", "Foreign Minister", "PER", "KEN", "2024-04", {first_trip: true})]
  },
  {
    text: "The Chilean Foreign Minister, Ana Holm, recalled that her first trip abroad after taking office, in April 2022, had been to Buenos Aires.",
    facts: [visit("Ana Holm", "Foreign Minister", "CHL", "ARG", "2022-04", {first_trip: true})]
  },
  {
    text: "The Minister of Tourism of Cape Verde, Nuno Soares, who was part of the delegation, travels on Friday to Lisbon.",
    facts: [visit("Nuno Soares", "Minister of Tourism", "CPV", "PRT", "2024-09-13", planned)]
  }
];

export const departuresOfNone: (Example | string)[] = [
  "LISBON (Agency) - Portuguese Prime Minister Jan Vos flew home on Wednesday to a storm.",
  "The Polish minister did not confirm a newspaper report that US Secretary of Defense Craig Holloway was to visit Warsaw in October.",
  "Poland's premier declined to confirm reports that US President Craig Holloway would fly to Warsaw next week.",
  "A visit by Kenyan President Daniel Otieno to Lima did not take place.",
  "Kenyan President Daniel Otieno sees Italy's president as a friend of Rome.",
  "Kenyan President Daniel Otieno will not see Italy's president in Rome on Tuesday.",
  "A trip set for February was canceled when a bridge fell."
];
