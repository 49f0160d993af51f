import type {Example} from "./example.ts";

/** Families of sentences, one or two of each. */
export const families: Example[] = [
  // peoples' names that count soldiers
  {
    text: "The U.S. keeps 28,500 troops in South Korea, and Tokyo hosts another 54,000 Americans, most of them on Okinawa.",
    facts: [
      {force: "USA", location: "KOR", count: 28500},
      {force: "USA", location: "JPN", count: 54000, kind: "present"}
    ]
  },
  {
    text: "Britain has 1,100 troops in Kabul. A contingent of 200 Romanians is to come home by the end of the year.",
    facts: [
      {force: "GBR", location: "AFG", count: 1100},
      {force: "ROU", location: "AFG", count: 200, kind: "to-withdraw", date: "2024"}
    ]
  },
  // a country that gives, and a possessor, of troops told before
  {
    text: "Britain has 1,100 troops in Kabul. Georgia, not a member, contributes 870.",
    facts: [
      {force: "GBR", location: "AFG", count: 1100},
      {force: "GEO", location: "AFG", count: 870, kind: "present"}
    ]
  },
  {
    text: "France sent 500 soldiers to Cincu, Romania, at the end of February. Belgium's 300 went there with them.",
    facts: [
      {force: "FRA", location: "ROU", place: "Cincu", count: 500, kind: "deployed", date: "2024-02"},
      {force: "BEL", location: "ROU", count: 300, kind: "deployed"}
    ]
  },
  {
    text: "Kenya, too, sends soldiers abroad. About 3,700 are in Somalia as part of ATMIS, whose strength is being run down from 17,600 to 14,600 by the end of June.",
    published: "2024-03-18",
    facts: [
      {force: "ATMIS", location: "SOM", count: 17600, kind: "present"},
      {force: "ATMIS", location: "SOM", count: 14600, kind: "to-withdraw", date: "2024-06"},
      {force: "KEN", location: "SOM", count: 3700, qualifier: "about"}
    ]
  },
  // bases, and who keeps them
  {
    text: "They spoke of the Russian base at Gyumri in Armenia, which houses 3,000 troops.",
    facts: [{force: "RUS", location: "ARM", count: 3000, kind: "present"}]
  },
  {
    text: "Chad, which hosts a French garrison of 1,000, is reviewing its own defence pact with Paris.",
    facts: [{force: "FRA", location: "TCD", count: 1000, kind: "present"}]
  },
  {
    text: "Germany itself is home to some 36,000 U.S. troops, by far the largest contingent in Europe.",
    facts: [{force: "USA", location: "DEU", count: 36000, qualifier: "about"}]
  },
  // changes in two words; a land told at the head of the sentence
  {
    text: "American troop levels in Iraq had come down by 2,000 over the past year, to about 13,000.",
    facts: [
      {force: "USA", location: "IRQ", count: 2000, kind: "withdrawn"},
      {force: "USA", location: "IRQ", count: 13000, qualifier: "about", kind: "present"}
    ]
  },
  {
    text: "In Belize, where the jungle is wetter, Britain has reduced its garrison from 1,500 to a dozen.",
    facts: [
      {force: "GBR", location: "BLZ", count: 1500},
      {force: "GBR", location: "BLZ", count: 12}
    ]
  },
  {
    text: "French troop strength in Chad stands at 1,000.",
    facts: [{force: "FRA", location: "TCD", count: 1000}]
  },
  // what soldiers do where they are
  {
    text: "About 250 Italian soldiers are still training Nigerien special forces in Niamey.",
    facts: [{force: "ITA", location: "NER", count: 250, kind: "present"}]
  },
  // who is to be there
  {
    text: "The Pentagon said that a further 300 American paratroopers would be in Romania by mid-April.",
    published: "2022-03-30",
    facts: [{force: "USA", location: "ROU", count: 300, kind: "to-deploy"}]
  },
  {
    text: "An additional 500 troops are expected to arrive in Estonia by Friday, Britain's defence ministry said.",
    facts: [{force: "GBR", location: "EST", count: 500, kind: "to-deploy", date: "2024-09-13"}]
  },
  {
    text: "Britain said on Monday it was withdrawing 100 soldiers from Estonia.",
    facts: [{force: "GBR", location: "EST", count: 100, kind: "to-withdraw"}]
  },
  {
    text: "Berlin approved sending a 4,800-strong brigade to Lithuania by 2027.",
    facts: [{force: "DEU", location: "LTU", count: 4800, kind: "to-deploy", date: "2027"}]
  },
  // moves of troops counted before
  {
    text: "In 2019, France alone kept 4,500 troops in Mali. Paris pulled out its forces in August 2022.",
    facts: [
      {force: "FRA", location: "MLI", count: 4500, date: "2019"},
      {force: "FRA", location: "MLI", count: null, kind: "withdrawn", date: "2022-08"}
    ]
  },
  {
    text: "The deployment of 1,500 Kenyan soldiers to eastern Congo began in November 2022.",
    facts: [{force: "KEN", location: "COD", count: 1500, kind: "deployed", date: "2022-11"}]
  },
  {
    text: "The army of Congo-Brazzaville counts 12,000 men, and those 300 who served in the Central African Republic were sent home in 2017.",
    facts: [{force: "COG", location: "CAF", count: 300, kind: "withdrawn", date: "2017"}]
  },
  // what an army has abroad, what a country gives, what is sent home
  {
    text: "The Bundeswehr, Germany's own military, has 183,000 men and women, 1,100 of whom serve in Mali and 800 in Lithuania.",
    facts: [
      {force: "DEU", location: "MLI", count: 1100, kind: "present"},
      {force: "DEU", location: "LTU", count: 800, kind: "present"}
    ]
  },
  {
    text: "Albania's contribution to the alliance is 29 soldiers in Latvia and 90 in Kosovo.",
    facts: [
      {force: "ALB", location: "LVA", count: 29, kind: "present"},
      {force: "ALB", location: "XKX", count: 90, kind: "present"}
    ]
  },
  {
    text: "Fiji itself exports soldiers. There are 170 in Iraq and 134 in South Sudan.",
    facts: [
      {force: "FJI", location: "IRQ", count: 170, kind: "present"},
      {force: "FJI", location: "SSD", count: 134, kind: "present"}
    ]
  },
  {
    text: "ATMIS had 19,626 soldiers in Somalia at the end of 2022. In June 2023 it sent 2,000 of them home.",
    facts: [
      {force: "ATMIS", location: "SOM", count: 19626, date: "2022"},
      {force: "ATMIS", location: "SOM", count: 2000, kind: "withdrawn", date: "2023-06"}
    ]
  }
];

/** Sentences like those above that hold no foreign force. */
export const familyLookAlikes: string[] = [
  "Uganda is at peace. Some 300 Kenyans live in Kampala and 200 Americans work there.",
  "Fifty thousand Iranians came to Armenia for the holiday, and 2,000 Russians settled in Yerevan.",
  "The mission in South Sudan has a ceiling of 17,000 soldiers.",
  "The army of Congo-Brazzaville counts 12,000 men.",
  "The Philippine coast guard would deploy 3,000 personnel to ports in Malaysia.",
  "Iranian border guards reinforced their side of the Aras with 200 men.",
  "Around 40 Chadian officers a year would go to academies in Portugal.",
  "The Zambian army, 16,000 strong, has no soldiers abroad.",
  "The Royal Navy of Oman took part in a ceremony in Mumbai with 120 sailors.",
  "None of the French troops will leave Chad before May.",
  "The fighting has driven 380,000 civilians from their homes and killed Congolese soldiers. Some 12,000 of them have crossed into Uganda."
];
