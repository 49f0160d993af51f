/** Armies at home, what was only spoken of, moves that hang on something; beside the same words of forces abroad. */
import type {Example} from "./example.ts";

export const atHome: Example[] = [
  {
    text: "The 240 Chilean soldiers got home from Cyprus on Monday.",
    facts: [{force: "CHL", location: "CYP", count: 240, kind: "withdrawn", date: "2024-09-09"}]
  },
  {
    text: "Norway brought home troops from Mali, 90 of them, on Monday.",
    facts: [{force: "NOR", location: "MLI", count: 90, kind: "withdrawn"}]
  },
  {
    text: "There is no doubt that 150 Italian soldiers will leave Niger in October.",
    facts: [{force: "ITA", location: "NER", count: 150, kind: "to-withdraw", date: "2024-10"}]
  },
  {
    text: "The 150 Italian soldiers will leave Niger only after 30 September.",
    facts: [{force: "ITA", location: "NER", count: 150, kind: "to-withdraw"}]
  },
  {
    text: "The Nepali Army has sent 640 troops to Juba in South Sudan.",
    facts: [{force: "NPL", location: "SSD", count: 640, kind: "deployed"}]
  },
  {
    text: "The 300 men whom the Ghanaian Army sent to Liberia last month guard the port.",
    facts: [{force: "GHA", location: "LBR", count: 300}]
  },
  {
    text: "Canada has 1,900 troops in Latvia. They are joined by 240 Slovak soldiers.",
    facts: [
      {force: "CAN", location: "LVA", count: 1900, kind: "present"},
      {force: "SVK", location: "LVA", count: 240, kind: "present"}
    ]
  },
  {
    text: "Canada has 1,900 troops in Latvia. They will be joined by 240 Slovak soldiers in May 2025.",
    facts: [
      {force: "CAN", location: "LVA", count: 1900, kind: "present"},
      {force: "SVK", location: "LVA", count: 240, kind: "to-deploy", date: "2025-05"}
    ]
  },
  {
    text: "Some 310 members of the Irish Defence Forces are currently deployed to UNIFIL.",
    facts: [{force: "IRL", location: "LBN", count: 310, kind: "present"}]
  },
  {
    text: "The base lies not far from the roughly 900 soldiers that Kenya keeps in Somalia.",
    facts: [{force: "KEN", location: "SOM", count: 900, kind: "present"}]
  },
  {
    text: "PORT-AU-PRINCE, Haiti — The military part of the mission stands as follows:\n\n- Jamaica: 24 soldiers\n- Guyana: 18 soldiers, all in Cité Militaire\n- Peru: 7 soldiers (medical evacuation)\n- The Bahamas: none yet\n\nLima has undertaken to bring its unit to 60 soldiers by the end of May 2025.",
    facts: [
      {force: "JAM", location: "HTI", count: 24, kind: "present"},
      {force: "GUY", location: "HTI", count: 18, kind: "present"},
      {force: "PER", location: "HTI", count: 7, kind: "present"},
      {force: "PER", location: "HTI", count: 60, kind: "to-deploy", date: "2025-05"}
    ]
  }
];

/** Nothing of these is a foreign force that is there, comes or goes. */
export const atHomeLookAlikes = [
  "About 300 US soldiers landed home-made drones in Haiti.",
  "US troops got home cooking in Iraq, 300 of them.",
  "He doubts that 200 Turkish troops will leave Cyprus.",
  "It is doubtful whether 200 Malawian soldiers will be sent to Sudan.",
  "200 Kenyan troops will leave Haiti only after a vote.",
  "Some 90 Swedish soldiers will be sent to Finland only once both parliaments agree.",
  "The minister visited Canberra. Back in Enga the Papua New Guinea Defence Force had 600 men out looking for the killers.",
  "The Indian minister went to Bhutan. The Nepali Army has mobilised 640 troops for rescue in the Tarai.",
  "The minister spoke in Niamey. The 1,200 men whom the Nigerian Army sent to Katsina State last month guard Nigerian villages.",
  "The Moldovan president was in Vienna. Her army has posted 2,000 soldiers to the northern departments.",
  "The Estonian army is small. Set against it are the 41,000 men that Estonia could mobilise.",
  "The UN mission in Haiti remains far short of the 2,300 soldiers.",
  "The UN mission in Haiti has seen few of the 1,700 soldiers that were once spoken of.",
  "The exercise is held at Vaziani in Georgia, and the host country is represented with 1,500 servicemen of the Fourth Brigade.",
  "Around 2,000 Nepalis once poured concrete in Doha for the army."
];
