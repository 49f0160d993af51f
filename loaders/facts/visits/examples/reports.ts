/** Whole paragraphs: wire copy, readouts, features, translated pieces. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const reports: Example[] = [
  {
    text: "ULAANBAATAR, Sept. 10 (Xinhua) -- Mongolian President Battulga Ochir on Tuesday held talks here with visiting Kyrgyz President Azamat Toktogulov. The two heads of state agreed to open a direct air route. Toktogulov arrived in Ulaanbaatar on Monday for a state visit.",
    facts: [
      visit("Azamat Toktogulov", "President", "KGZ", "MNG", "2024-09-09", {
        places: ["Ulaanbaatar"],
        counterparts: ["Battulga Ochir"]
      })
    ]
  },
  {
    text: "New Delhi [India], September 9 (ANI): Prime Minister Vikram Rathore will be on an official visit to Brunei Darussalam and Singapore from September 17 to 20, the Ministry of External Affairs (MEA) informed on Monday. This will be the first bilateral visit by an Indian Prime Minister to Brunei.",
    published: "2024-09-09",
    facts: [
      visit("Vikram Rathore", "Prime Minister", "IND", "BRN", "2024-09-17", {status: "planned"}),
      visit("Vikram Rathore", "Prime Minister", "IND", "SGP", undefined, {status: "planned"})
    ]
  },
  {
    text: "Readout of Secretary Brandt's Meeting with Omani Foreign Minister Al Lawati. Secretary of State Walter Brandt met today in Muscat with Omani Foreign Minister Yusuf Al Lawati. They discussed maritime security. The Secretary thanked Oman for its hospitality.",
    facts: [
      visit("Walter Brandt", "Secretary of State", "USA", "OMN", "2024-09-12", {
        counterparts: ["Yusuf Al Lawati"]
      })
    ]
  },
  {
    text: "When Tomasz Wilk, Poland's agriculture minister, crossed the Dniester last Thursday he was the first Polish minister to do so in six years. He spent the night in Chisinau, where Moldova's farmers' union had laid on a dinner, and was back in Warsaw by Saturday.",
    facts: [visit("Tomasz Wilk", "Agriculture Minister", "POL", "MDA", undefined)]
  },
  {
    text: 'MOSCOW, September 11. /TASS/. Russian Foreign Minister Sergey Malinin will visit Hanoi on September 18-19 and Vientiane on September 20, Foreign Ministry Spokeswoman Olga Zueva told a briefing. "The minister will be received by the Vietnamese leadership," she said.',
    facts: [
      visit("Sergey Malinin", "Foreign Minister", "RUS", "VNM", "2024-09-18", {
        status: "planned",
        end_date: "2024-09-19"
      }),
      visit("Sergey Malinin", "Foreign Minister", "RUS", "LAO", "2024-09-20", {status: "planned"})
    ]
  },
  {
    text: "Jakarta - Indonesian Defence Minister Rizal Hartono paid a courtesy call on Malaysian Prime Minister Azlan Ibrahim in Putrajaya on Tuesday (10/9). The minister was accompanied by the commander of the armed forces, General Yudi Santoso.",
    facts: [
      visit("Rizal Hartono", "Defence Minister", "IDN", "MYS", "2024-09-10", {
        places: ["Putrajaya"],
        counterparts: ["Azlan Ibrahim"]
      }),
      visit("Yudi Santoso", undefined, "IDN", "MYS", "2024-09-10")
    ]
  },
  {
    text: "Bogotá's foreign minister, Mariana Ospina, is to land in Caracas on Friday, five days after the border reopened. It will be the first time since 2019 that a Colombian foreign minister has set foot in Venezuela.",
    facts: [visit("Mariana Ospina", "Foreign Minister", "COL", "VEN", "2024-09-13", {status: "planned"})]
  },
  {
    text: "French President Luc Charrier, who travelled to Kigali and Kampala last year, will skip the continent in 2024. His foreign minister, Anne Delorme, has been sent instead: she was in Dakar on Monday and in Bamako on Tuesday.",
    facts: [
      visit("Luc Charrier", "President", "FRA", "RWA", "2023"),
      visit("Luc Charrier", "President", "FRA", "UGA", "2023"),
      visit("Anne Delorme", "Foreign Minister", "FRA", "SEN", "2024-09-09"),
      visit("Anne Delorme", "Foreign Minister", "FRA", "MLI", "2024-09-10")
    ]
  },
  {
    text: "Taiwan's vice-president, Lin Mei-hua, transited through Honolulu on Wednesday on her way to Paraguay. In Asunción she will attend the swearing-in of President-elect Rubén Benítez on Friday.",
    facts: [
      visit("Lin Mei-hua", "Vice-President", "TWN", "USA", "2024-09-11"),
      visit("Lin Mei-hua", "Vice-President", "TWN", "PRY", "2024-09-13", {status: "planned"})
    ]
  },
  {
    text: "The White House announced that President Thomas Keller will welcome Prime Minister Arjan Hoxha of Albania to Washington, D.C., on October 2. The visit will follow the President's own stop in Tirana in June.",
    facts: [
      visit("Arjan Hoxha", "Prime Minister", "ALB", "USA", "2024-10-02", {status: "planned"}),
      visit("Thomas Keller", "President", "USA", "ALB", "2024-06")
    ]
  },
  {
    text: "Hungary's Zoltán Varga, the foreign minister, made an unannounced trip to Minsk on Monday, breaking ranks with Brussels. “Dialogue must go on,” he said after meeting Belarusian counterpart Yuri Kovalenko.",
    facts: [
      visit("Zoltán Varga", "Foreign Minister", "HUN", "BLR", "2024-09-09", {
        counterparts: ["Yuri Kovalenko"]
      })
    ]
  },
  {
    text: "Pakistan’s finance minister Asma Siddiqui was in Beijing this week seeking a rollover of loans. She had flown there straight from Riyadh, where she spent Sunday.",
    facts: [
      visit("Asma Siddiqui", "Finance Minister", "PAK", "CHN", undefined),
      visit("Asma Siddiqui", "Finance Minister", "PAK", "SAU", "2024-09-08")
    ]
  },
  {
    text: "An Iranian parliamentary delegation headed by Speaker Gholam Rostami arrived in Caracas on Saturday night, IRNA reported. Rostami is scheduled to meet President Ricardo Blanco during his two-day stay.",
    facts: [visit("Gholam Rostami", "Speaker", "IRN", "VEN", "2024-09-07")]
  },
  {
    text: "Australian Foreign Minister Claire Donovan touched down in Honiara on Wednesday as part of a three-nation Pacific swing that will also take her to Port Vila and Suva.",
    facts: [
      visit("Claire Donovan", "Foreign Minister", "AUS", "SLB", "2024-09-11"),
      visit("Claire Donovan", "Foreign Minister", "AUS", "VUT", undefined, {status: "planned"}),
      visit("Claire Donovan", "Foreign Minister", "AUS", "FJI", undefined, {status: "planned"})
    ]
  },
  {
    text: "Libyan Prime Minister Salem Mansour's visit to Valletta, originally set for 3 September, has been rescheduled for the 24th.",
    facts: [visit("Salem Mansour", "Prime Minister", "LBY", "MLT", undefined, {status: "postponed"})]
  },
  {
    text: "South Korea's unification minister, Cho Hyun-soo, left Seoul on Monday for Washington and is due back on Friday.",
    facts: [visit("Cho Hyun-soo", "Unification Minister", "KOR", "USA", "2024-09-09")]
  },
  {
    text: "The prime minister of Trinidad and Tobago, Anthony Baptiste, met the Guyanese president in Georgetown over the weekend to talk oil.",
    facts: [visit("Anthony Baptiste", "Prime Minister", "TTO", "GUY", undefined)]
  },
  {
    text: "On Friday the emir of Kuwait, Sheikh Salman Al-Jaber, flies to Amman, then to Cairo on Sunday, in his first regional tour since he came to the throne.",
    facts: [
      visit("Salman Al-Jaber", "Emir", "KWT", "JOR", "2024-09-13", {status: "planned"}),
      visit("Salman Al-Jaber", "Emir", "KWT", "EGY", "2024-09-15", {status: "planned"})
    ]
  }
];

export const reportsOfNone: readonly string[] = [
  "President Emeka Nwosu arrived in Port Harcourt on Tuesday to open a refinery, Nigeria's largest. The Nigerian leader then flew to Kano.",
  "China's ambassador in Harare, Zhou Wen, visited a school in Bulawayo on Monday. The ambassador, who took up his post in 2022, donated computers.",
  "Finnish and Norwegian border guards met in Ivalo on Tuesday. Colonel Pekka Laine, who led the Finnish side, said cooperation was good.",
  "Prime Minister Ivana Horvat said she had no intention of travelling to Budapest while the dispute lasted. A visit would send the wrong signal, she told Croatian television.",
  "The Hague: Prosecutors asked the court to sentence the former Serbian general. He was flown to the Netherlands in 2019.",
  "More than 40,000 Jordanians travelled to Turkey in July, the tourism minister, Lina Khasawneh, said in Amman.",
  "Had President Otávio Lins gone to Caracas in January, as his advisers wanted, the rift might have healed.",
  "India's cricket team landed in Colombo on Friday. Captain Rohan Iyer said they were ready.",
  "Foreign Secretary Harriet Lowe will not attend the opening ceremony in Sochi, Downing Street said.",
  "The Czech Republic welcomed the visit, saying it showed unity.",
  "Chilean President Gabriela Soto spoke by telephone with Pope Innocent XIV and with the king of Spain on Monday.",
  "The Turkish foreign minister has been invited to Athens, but has yet to reply.",
  "Kim Tae-yong's speech in Busan on Thursday outlined South Korea's plans for its fleet.",
  "“When I visited Paris as a student I fell in love with it,” the Malagasy culture minister recalled.",
  "There is speculation in Islamabad that the Saudi crown prince may come before the end of the year.",
  "The German navy's training ship Falke called at Reykjavik last week; its captain was received by the mayor."
];
