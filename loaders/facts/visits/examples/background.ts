/** Visits told beside the news: where something was signed, who was the first, what became of a plan, days later. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const background: Example[] = [
  {
    text: "The agreement was signed in Cairo on 14 August, when Somali President Abdirahman Warsame met Egypt's president, Sherif Mansour.",
    facts: [visit("Abdirahman Warsame", "President", "SOM", "EGY", "2024-08-14", {places: ["Cairo"]})]
  },
  {
    text: "Nabil Rashwan, the Egyptian foreign minister, travels to Eritrea tomorrow. Whether he will stop in Mogadishu as well could not be learned.",
    facts: [visit("Nabil Rashwan", "Foreign Minister", "EGY", "ERI", "2024-09-13", {status: "planned"})]
  },
  {
    text: "The text was settled last week, when Georgian Foreign Minister Nino Kobalia came to Yerevan.",
    facts: [visit("Nino Kobalia", "Foreign Minister", "GEO", "ARM", "2024-09")]
  },
  {
    text: "Azlan Hakim's journey to Uzbekistan last week was the first by a Malaysian prime minister in eleven years. Mr Azlan was pleased.",
    facts: [visit("Azlan Hakim", "Prime Minister", "MYS", "UZB", "2024-09")]
  },
  {
    text: "Slovak Prime Minister Ivan Hruška arrived in Baku on Tuesday. Slovak Economy Minister Peter Vrábel had prepared the ground on a visit to the Azeri capital in June.",
    facts: [
      visit("Ivan Hruška", "Prime Minister", "SVK", "AZE", "2024-09-10"),
      visit("Peter Vrábel", "Economy Minister", "SVK", "AZE", "2024-06")
    ]
  },
  {
    text: "Malaysian Prime Minister Azlan Hakeem was accompanied by Foreign Minister Farid Osman. The delegation arrived in Tashkent on Tuesday.",
    facts: [
      visit("Azlan Hakeem", "Prime Minister", "MYS", "UZB", "2024-09-10"),
      visit("Farid Osman", "Foreign Minister", "MYS", "UZB", "2024-09-10")
    ]
  },
  {
    text: "The Uzbeks are busy elsewhere. Their president, Rustam Yuldashev, who had gone to Kuala Lumpur in February, will host a summit. Their foreign minister, Jasur Nazarov, was in Seoul on Friday.",
    facts: [
      visit("Rustam Yuldashev", "President", "UZB", "MYS", "2024-02"),
      visit("Jasur Nazarov", "Foreign Minister", "UZB", "KOR", "2024-09-06")
    ]
  },
  {
    text: "Kenyan Trade Minister Beatrice Wambugu met her Ugandan counterpart, Francis Okello, in Kampala on August 14. Two weeks later Mr Okello was in Nairobi.",
    facts: [
      visit("Beatrice Wambugu", "Trade Minister", "KEN", "UGA", "2024-08-14"),
      visit("Francis Okello", "Trade Minister", "UGA", "KEN", "2024-08-28")
    ]
  },
  {
    text: "Prime Minister Dinh Van Khoi of Vietnam presided over the welcoming ceremony for Lao Prime Minister Somphone Keo, who is paying an official visit to Vietnam from September 11 to 13.",
    facts: [visit("Somphone Keo", "Prime Minister", "LAO", "VNM", "2024-09-11", {end_date: "2024-09-13"})]
  },
  {
    text: "Serbian President Dragan Milojkovic said he is looking forward to attending the import fair in Shanghai in November.",
    facts: [visit("Dragan Milojkovic", "President", "SRB", "CHN", "2024-11", {status: "planned"})]
  },
  {
    text: "Ecuadorian President Gonzalo Peñaherrera will carry out a State visit to Santiago on 3 and 4 October 2024.",
    facts: [visit("Gonzalo Peñaherrera", "President", "ECU", "CHL", "2024-10-03", {status: "planned"})]
  },
  {
    text: "Finnish Defence Minister Eeva Hakkarainen will discuss the future of the joint battalion in Lebanon with her Irish colleague Cormac Devane in Dublin on 5 December.",
    facts: [visit("Eeva Hakkarainen", "Defence Minister", "FIN", "IRL", "2024-12-05", {status: "planned"})]
  },
  {
    text: "Russian Deputy Prime Minister Anatoly Verkhov arrived in Havana on Wednesday. He will not visit Nicaragua, contrary to earlier plans.",
    facts: [
      visit("Anatoly Verkhov", "Deputy Prime Minister", "RUS", "CUB", "2024-09-11"),
      visit("Anatoly Verkhov", "Deputy Prime Minister", "RUS", "NIC", "", {status: "cancelled"})
    ]
  },
  {
    text: "Paraguay's vice president, Luisa Ferreira, was to begin on Sunday a five-day visit to Taiwan; it was put off until August.",
    facts: [visit("Luisa Ferreira", "Vice President", "PRY", "TWN", undefined, {status: "postponed"})]
  },
  {
    text: "VILSECK, Germany — U.S. Army Secretary Denise Waldron was here on Sept. 2.",
    facts: [visit("Denise Waldron", "Army Secretary", "USA", "DEU", "2024-09-02")]
  },
  {
    text: "His Excellency the Minister of Foreign Affairs of Kuwait, Mr. Abdulrahman Al-Mudhaf, received today, Thursday, at the Guest House of the Ministry, Her Excellency Mrs. Teresita Macaraeg, Secretary of Foreign Affairs of the Philippines.",
    facts: [visit("Teresita Macaraeg", "Secretary of Foreign Affairs", "PHL", "KWT", "2024-09-12")]
  }
];

export const backgroundOfNone = [
  "Malaysian Prime Minister Azlan Hakeem landed at home. Asked about the by-election in Ayer Kuning, Azlan said he would go there at the weekend.",
  "The agreement was signed in Cairo on 14 August, when Egypt's president, Sherif Mansour, met his own foreign minister, Nabil Rashwan.",
  "Russian Deputy Prime Minister Anatoly Verkhov will not visit Nicaragua, as was reported earlier.",
  "Slovak Economy Minister Peter Vrábel had prepared the ground on the farm of his father.",
  "Two weeks later the Ugandan minister, Francis Okello, was in Kampala and content."
];
