import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** What plain sentences of many kinds hold. */
export const plain: Example[] = [
  {
    text: "Nigeria met most of Niger's power needs. The 2 countries agreed in 2021 to build the Kano-Maradi rail line.",
    facts: [{status: "agreed", date: "2021", kind: "project", parties: ["NER", "NGA"]}]
  },
  {
    text: "The ministers of Peru and Chile will be in Lima on October 27th, for the signing of a film treaty between Peru and Chile.",
    facts: [{status: "planned", date: "2024-10-27", kind: "treaty", parties: ["CHL", "PER"]}]
  },
  {
    text: "The presidents of Ghana and Togo shook hands on a fisheries pact on Tuesday.",
    facts: [{status: "agreed", date: "2024-09-10", parties: ["GHA", "TGO"]}]
  },
  {
    text: "The ministers of Peru and Chile put their autographs to a film treaty on Tuesday.",
    facts: [{status: "signed", date: "2024-09-10", kind: "treaty", parties: ["CHL", "PER"]}]
  },
  {
    text: "Oman and Kenya came to terms on a gas deal on Monday.",
    facts: [{status: "agreed", date: "2024-09-09", parties: ["KEN", "OMN"]}]
  },
  {
    text: "Laos and Nepal nailed down a visa agreement on Monday.",
    facts: [{status: "agreed", date: "2024-09-09", parties: ["LAO", "NPL"]}]
  },
  {
    text: "BEIJING - China and Laos have amended their tax treaty to cover pensions, the finance ministry said.",
    facts: [{status: "agreed", kind: "treaty", parties: ["CHN", "LAO"]}]
  },
  {
    text: "As the fishing agreement between Ghana and Togo expired in June, trawlers have gone home.",
    facts: [{status: "ended", parties: ["GHA", "TGO"]}]
  },
  {
    text: "A gas deal between Egypt and Jordan was entered into force on 1 September 2024.",
    facts: [{status: "agreed", date: "2024-09-01", parties: ["EGY", "JOR"]}]
  },
  {
    text: "Brazil and Peru have a draft agreement on river patrols that is to be signed in Lima in November.",
    facts: [{status: "planned", parties: ["BRA", "PER"]}]
  },
  {
    text: "The Chaco war ended with the treaty that Bolivia and Paraguay signed in 1938.",
    facts: [{status: "signed", date: "1938", kind: "treaty", parties: ["BOL", "PRY"]}]
  },
  {
    text: "Egypt and Sudan have shared the river since 1959, when they signed the Nile Waters Agreement.",
    facts: [{status: "signed", date: "1959", parties: ["EGY", "SDN"]}]
  },
  {
    text: "Egypt and Cyprus put pen to paper on an agreement to pipe gas from Aphrodite to Idku.",
    facts: [{status: "signed", parties: ["CYP", "EGY"]}]
  },
  {
    text: "Hungary and Serbia have agreed to build an oil pipeline between Algyo and Novi Sad by 2027.",
    published: "2024-09-12",
    facts: [{status: "agreed", kind: "project", date: "", parties: ["HUN", "SRB"]}]
  },
  {
    text: "Guyana and Venezuela signed the Argyle declaration, an agreement not to use force, in December 2023.",
    facts: [{status: "signed", kind: "agreement", date: "2023-12", parties: ["GUY", "VEN"]}]
  },
  {
    text: "Pakistan and Azerbaijan have much to sign. Among the most keenly awaited is a preferential trade agreement, on which negotiations were concluded in December.",
    facts: [{status: "planned", title: "preferential trade agreement", parties: ["AZE", "PAK"]}]
  },
  {
    text: "Mongolia and South Korea held a summit in Seoul. An economic partnership agreement was not signed. Both leaders merely reaffirmed that they would conclude it within the coming year.",
    published: "2024-09-12",
    facts: [{status: "planned", parties: ["KOR", "MNG"]}]
  },
  {
    text: "Mongolia's prime minister, Ganzorig Batbayar, met South Korean President Seo Min-ho in Seoul. He also proposed the joint construction of a 200-megawatt wind farm in the Gobi.",
    facts: [{status: "proposed", kind: "project", parties: ["KOR", "MNG"]}]
  },
  {
    text: "Bosnia and Herzegovina gets its gas from Russia, by way of Serbia. The Southern Interconnection, a pipeline from Croatia that would change this in Bosnia, has been planned by the two countries since 2010.",
    facts: [{kind: "project", status: "planned", parties: ["BIH", "HRV"]}]
  },
  {
    text: "The sides noted that the Agreement on the Mutual Exemption of Visas between Kazakhstan and Korea, in force since November 2014, has proved its worth.",
    facts: [{status: "agreed", date: "2014-11", parties: ["KAZ", "KOR"]}]
  },
  {
    text: "The customs accord that Belgium and Canada concluded in 2015 was terminated on 3 May.",
    published: "2024-09-12",
    facts: [{status: "ended", date: "2024-05-03", parties: ["BEL", "CAN"]}]
  },
  {
    text: "ASTANA - Turkish President Kemal Yıldırım arrived in Kazakhstan on Monday for a two-day visit. On the second day, the two presidents signed an agreement on transit.",
    published: "2024-09-12",
    facts: [{status: "signed", date: "2024-09-10", parties: ["KAZ", "TUR"]}]
  },
  {
    text: "The unitisation agreement between Israel and Cyprus, twelve years in the making, is expected by December.",
    facts: [{status: "planned", parties: ["CYP", "ISR"]}]
  },
  {
    text: "Greece does not accept the 2019 maritime memorandum between Libya and Turkey.",
    facts: [{status: "agreed", date: "2019", parties: ["LBY", "TUR"]}]
  },
  {
    text: "Iran and Saudi Arabia restored ties under a deal brokered by China on 10 March 2023.",
    facts: [{status: "agreed", date: "2023-03-10", parties: ["IRN", "SAU"]}]
  },
  {
    text: "Doha, Sept 12 - The Prime Minister of Qatar held official talks yesterday with the Prime Minister of Cambodia, Sok Vannarith, who is on a three-day visit that began on Tuesday.\n\nTrade was at the centre.\n\nFollowing the talks, the two Prime Ministers witnessed the signing of seven memoranda.",
    published: "2024-09-12",
    facts: [{status: "signed", count: 7, date: "2024-09-11", parties: ["KHM", "QAT"]}]
  },
  {
    text: "Peruvian President Rosa Huamaní will fly to La Paz on Tuesday, her office said. Huamaní and her Bolivian counterpart, Evelio Mamani, are expected to sign six agreements.",
    published: "2024-09-12",
    facts: [{status: "planned", count: 6, date: "2024-09-17", parties: ["BOL", "PER"]}]
  },
  {
    text: "Last Tuesday's binational cabinet in La Paz ended with seven signed agreements, Bolivia's deputy foreign minister, Ana Choque, told lawmakers on Monday. President Huamaní of Peru spent one day in the city.",
    published: "2022-09-05",
    facts: [{status: "signed", count: 7, date: "2022-08-30", parties: ["BOL", "PER"]}]
  },
  {
    text: "Bhutan and Bangladesh let their transit agreement lapse in 2014.",
    facts: [{status: "ended", date: "2014", parties: ["BGD", "BTN"]}]
  },
  {
    text: "Malaysia and Chile have had relations since 1979.\n\n**Other agreements**\n\n- Agreement on visa exemption for holders of diplomatic passports, 1993\n- Agreement on scientific and technical cooperation, 12 June 2004",
    facts: [
      {status: "agreed", date: "1993", parties: ["CHL", "MYS"]},
      {status: "agreed", date: "2004-06-12", parties: ["CHL", "MYS"]}
    ]
  },
  {
    text: "4. The Prime Ministers of Kuwait and Bhutan witnessed on 7 November 2023 the signing of the following instruments:\n\n(a) Agreement on Air Services;\n\n(b) Memorandum of Understanding on Higher Education.\n\n5. The two sides agreed to conclude negotiations on an Agreement for the Avoidance of Double Taxation at the earliest.",
    facts: [
      {status: "signed", kind: "agreement", date: "2023-11-07"},
      {status: "signed", kind: "memorandum", date: "2023-11-07"},
      {status: "planned", date: ""}
    ]
  }
];

/** Sentences like those above that hold nothing. */
export const plainLookAlikes: Example[] = none(
  "The presidents of Ghana and Togo shook hands on Tuesday, and no fisheries pact was in sight.",
  "Oman and Kenya came to blows over fish, and the deal that Lima wants is far off.",
  "The ministers of Peru and Chile gave a nod to the cameras.",
  "China and Laos have amended their timetables.",
  "As the fishing season between Ghana and Togo ended in June, trawlers have gone home.",
  "Two weeks after the Pakistani premier came home from Baku with a folder of signed papers, traders are asking what is in it.",
  "The draft agreement between Brazil and Peru was not signed.",
  "The two leaders said that they would meet again, and that no agreement with Mongolia was near.",
  "He proposed the construction of a wind farm in the Gobi.",
  "Egypt and Cyprus put pen to paper on their memories of the war.",
  "Malaysia and Chile have much in common.\n\n- Visits of scholars, 1993\n- Exchange of students, 12 June 2004",
  "No agreement between Israel and Cyprus is expected by December.",
  "Greece does not accept that Libya and Turkey may draw the line at sea.",
  "Talks on a trade agreement between Pakistan and Azerbaijan went on until December."
);
