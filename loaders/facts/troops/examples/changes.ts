import type {Example} from "./example.ts";

/** Figures of a change, each with its own date. */
export const changes: Example[] = [
  {
    text: "Washington plans to reduce its troops in Iraq from 2,500 to 2,000 by September 2025.",
    facts: [
      {force: "USA", location: "IRQ", count: 2500, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "USA", location: "IRQ", count: 2000, qualifier: "exact", kind: "to-withdraw", date: "2025-09"}
    ]
  },
  {
    text: "The US cut its troops in Afghanistan from 8,600 to 4,500 in November 2020.",
    facts: [
      {force: "USA", location: "AFG", count: 8600, qualifier: "exact", kind: "present", date: ""},
      {force: "USA", location: "AFG", count: 4500, qualifier: "exact", kind: "present", date: "2020-11"}
    ]
  },
  {
    text: "The number of US troops in Germany fell from 250,000 in 1990 to 35,000 last year.",
    facts: [
      {force: "USA", location: "DEU", count: 250000, qualifier: "exact", kind: "present", date: "1990"},
      {force: "USA", location: "DEU", count: 35000, qualifier: "exact", kind: "present", date: "2023"}
    ]
  },
  {
    text: "The ECOWAS force in the Gambia has been cut from 4,000 soldiers to about 1,000.",
    facts: [
      {force: "ECOWAS", location: "GMB", count: 4000, qualifier: "exact", kind: "present", date: ""},
      {force: "ECOWAS", location: "GMB", count: 1000, qualifier: "about", kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "The Canadian government extended its mission in Latvia until 2026 and will raise the number of soldiers there from 800 to 2,200.",
    facts: [
      {force: "CAN", location: "LVA", count: 800, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "CAN", location: "LVA", count: 2200, qualifier: "exact", kind: "to-deploy", date: ""}
    ]
  },
  {
    text: "Bangladesh's army said that the number of its peacekeepers in South Sudan would rise from 1,600 to 1,750 by January.",
    facts: [
      {force: "BGD", location: "SSD", count: 1600, qualifier: "exact", kind: "present", date: "2024-09-12"},
      {force: "BGD", location: "SSD", count: 1750, qualifier: "exact", kind: "to-deploy", date: "2025-01"}
    ]
  },
  {
    text: "The German contingent at Al-Azraq in Jordan has shrunk to 150 soldiers.",
    facts: [
      {
        force: "DEU",
        location: "JOR",
        place: "Al-Azraq",
        count: 150,
        qualifier: "exact",
        kind: "present",
        date: "2024-09-12"
      }
    ]
  },
  {
    text: "The number of Russian troops in Belarus has dropped to about 2,000 from 9,000 in late 2022.",
    facts: [
      {force: "RUS", location: "BLR", count: 2000, qualifier: "about", kind: "present", date: "2024-09-12"},
      {force: "RUS", location: "BLR", count: 9000, qualifier: "exact", kind: "present", date: "2022"}
    ]
  }
];
