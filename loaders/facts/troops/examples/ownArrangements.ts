import type {Example} from "./example.ts";

/** Foreign forces told beside a mission, by what was promised, by when the last went. */
export const ownArrangements: Example[] = [
  {
    text: "Kampala has about 6,000 soldiers in the African Union force and at least 1,200 more who came to Somalia under an arrangement of its own.",
    facts: [
      {force: "UGA", location: "SOM", count: 6000, kind: "present", date: "2024-09-12"},
      {force: "UGA", location: "SOM", count: 1200, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Somalia asked its friends for help. In May Egypt promised 1,100 troops.",
    facts: [{force: "EGY", location: "SOM", count: 1100, kind: "to-deploy"}]
  },
  {
    text: "Uganda, which denies backing the rebels, has between 4,000 and 5,000 soldiers in eastern Congo, UN experts said.",
    facts: [{force: "UGA", location: "COD", count: 4000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Austria's mission in Mali ended in June, when the last five Austrian soldiers came home from Bamako.",
    facts: [{force: "AUT", location: "MLI", count: 5, kind: "withdrawn", date: "2024-06"}]
  },
  {
    text: "Slovenia has 90 soldiers with KFOR in Kosovo. The contingent will be reinforced by a further 15 in April.",
    facts: [
      {force: "SVN", location: "XKX", count: 90, kind: "present", date: "2024-09-12"},
      {force: "SVN", location: "XKX", count: 15, kind: "to-deploy", date: "2025-04"}
    ]
  },
  {
    text: "France's 4,000 soldiers in the Ivory Coast had shrunk to 900 by 2015 and to 80 this year.",
    facts: [
      {force: "FRA", location: "CIV", count: 900, kind: "present", date: "2015"},
      {force: "FRA", location: "CIV", count: 4000, kind: "present"},
      {force: "FRA", location: "CIV", count: 80, kind: "present", date: "2024"}
    ]
  },
  {
    text: "About 600 of the 2,000 Kenyan soldiers serving in Sudan's Darfur region were flown back to Nairobi on Saturday.",
    facts: [
      {force: "KEN", location: "SDN", count: 600, kind: "withdrawn", date: "2024-09-07"},
      {force: "KEN", location: "SDN", count: 2000, kind: "present"}
    ]
  },
  {
    text: "Wagner has left; in its place Russia's Africa Corps keeps some 2,000 men in Mali.",
    facts: [{force: "RUS", location: "MLI", count: 2000, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Ukraine's 450 soldiers in Kosovo were called home in 2022.",
    facts: [{force: "UKR", location: "XKX", count: 450, kind: "withdrawn", date: "2022"}]
  },
  {
    text: "The British prime minister told soldiers at Tapa that their number would be doubled to 1,800.",
    facts: [{force: "GBR", location: "EST", count: 1800, kind: "to-deploy"}]
  },
  {
    text: "Denmark's commitment to the mission in Iraq will fall from 285 soldiers to 105 next spring.",
    facts: [
      {force: "DNK", location: "IRQ", count: 285, kind: "present"},
      {force: "DNK", location: "IRQ", count: 105, kind: "to-withdraw"}
    ]
  }
];

/** Sentences like those above that hold nothing. */
export const ownArrangementsLookAlikes: string[] = [
  "A convoy of 120 Tanzanian soldiers crossed into Rwanda on the way to an airfield from which they will be flown home.",
  "The Maltese ship rescued 300 people, and 40 Maltese soldiers searched the beaches.",
  "Vanuatu has thanked the 25 Australian engineers who are rebuilding the wharf."
];
