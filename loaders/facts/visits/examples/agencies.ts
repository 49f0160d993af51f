import type {Example} from "./example.ts";
import {visit} from "./example.ts";

/** As national agencies, ministries and presidencies tell of journeys. */
export const agencies: Example[] = [
  {
    text: "MASERU (Agency) – President Thabo Mokhele, his spouse, and a high-ranking delegation of the Party and State of Lesotho left Maseru on September 9 for a two-day official visit to Cuba.",
    facts: [visit("Thabo Mokhele", "President", "LSO", "CUB", "2024-09-09", {end_date: "2024-09-10"})]
  },
  {
    text: "Special Representative of the Prime Minister and former President Dr. Nimal Perera of Sri Lanka paid a visit to Oslo from 3 to 6 September.",
    facts: [visit("Nimal Perera", "Special Representative", "LKA", "NOR", "2024-09-03")]
  },
  {
    text: "Minister of Foreign Affairs of the Islamic Republic of Mauritania Sidi Ould Hamdi visited Riga on 11 September.",
    facts: [visit("Sidi Ould Hamdi", "Minister of Foreign Affairs", "MRT", "LVA", "2024-09-11")]
  },
  {
    text: "The forum will take place with the participation of Deputy Prime Minister of Kyrgyzstan – Minister of Trade Almaz Sydykov in Baku on September 18.",
    facts: [visit("Almaz Sydykov", undefined, "KGZ", "AZE", "2024-09-18", {status: "planned"})]
  },
  {
    text: "Ghanaian President Kofi Mensah was seen off at Lomé airport by Prime Minister Kossi Agbo on Thursday.",
    facts: [visit("Kofi Mensah", "President", "GHA", "TGO", "", {end_date: "2024-09-12"})]
  },
  {
    text: "Kuwait's Prime Minister Salem Al-Nasser received on Wednesday Jordanian Foreign Minister Ziad Majali during his visit to the country.",
    facts: [visit("Ziad Majali", "Foreign Minister", "JOR", "KWT", "2024-09-11")]
  },
  {
    text: "On behalf of His Majesty the Sultan, Deputy Prime Minister Fahd Al Harthy of Oman left for India on Tuesday.",
    facts: [visit("Fahd Al Harthy", "Deputy Prime Minister", "OMN", "IND", "2024-09-10")]
  },
  {
    text: "Chilean Foreign Minister Ana Larraín met her peers from Peru and Mexico, Luis Ugarte and Jorge Solís, in Montevideo on Tuesday.",
    facts: [
      visit("Ana Larraín", "Foreign Minister", "CHL", "URY", "2024-09-10"),
      visit("Luis Ugarte", "Foreign Minister", "PER", "URY", "2024-09-10"),
      visit("Jorge Solís", "Foreign Minister", "MEX", "URY", "2024-09-10")
    ]
  },
  {
    text: "On September 10, in Dublin, the Speaker of Parliament of Armenia Vahan Sargsyan met with the Speaker of the Parliament of Latvia Inese Ozola.",
    facts: [
      visit("Vahan Sargsyan", undefined, "ARM", "IRL", "2024-09-10"),
      visit("Inese Ozola", undefined, "LVA", "IRL", "2024-09-10")
    ]
  },
  {
    text: "Finnish Development Minister Päivi Laine paid a courtesy call on Namibia's Prime Minister Saara Nangolo on Tuesday.",
    facts: [visit("Päivi Laine", "Development Minister", "FIN", "NAM", "2024-09-10")]
  },
  {
    text: "Prime Minister Jone Tuivaga met the Prime Minister of Papua New Guinea, Honourable Peter Kila, at his office in Suva on Tuesday.",
    facts: [visit("Peter Kila", "Prime Minister", "PNG", "FJI", "2024-09-10")]
  },
  {
    text: "A delegation of the Foreign Ministry of Mongolia headed by Vice-Minister Bat Dorj left here on Monday to visit Nepal.",
    facts: [visit("Bat Dorj", "Vice-Minister", "MNG", "NPL", "2024-09-09")]
  },
  {
    text: "Jamaican Prime Minister Andrew Grange left Kingston this afternoon to take part in the summit in Nassau, Bahamas.",
    facts: [visit("Andrew Grange", "Prime Minister", "JAM", "BHS", "2024-09-12", {end_date: ""})]
  },
  {
    text: "Leaders continued to arrive in Apia, Samoa today. Those who arrived this morning included: Hon. Jone Tuivaga, Prime Minister of Fiji, and H.E. Tito Maamau, President of Kiribati.",
    facts: [
      visit("Jone Tuivaga", "Prime Minister", "FJI", "WSM", "2024-09-12"),
      visit("Tito Maamau", "President", "KIR", "WSM", "2024-09-12")
    ]
  },
  {
    text: "President Musa Garba of Nigeria has departed Abuja for Libreville, Gabon, on a three-day official visit. On the trip with the President are the Minister of Foreign Affairs, Yusuf Bello, and other members of his cabinet.",
    facts: [
      visit("Musa Garba", "President", "NGA", "GAB"),
      visit("Yusuf Bello", "Minister of Foreign Affairs", "NGA", "GAB")
    ]
  },
  {
    text: "The President of Somalia, Abdi Warsame, started an official visit to Djibouti on Monday. The President, whose visit to Djibouti will last for three days, will speak of trade.",
    facts: [visit("Abdi Warsame", "President", "SOM", "DJI", "2024-09-09", {end_date: "2024-09-11"})]
  },
  {
    text: "Minister for Economic Affairs Lotte Brouwer of the Netherlands leads a trade mission to Vietnam from 23 to 26 September.",
    facts: [visit("Lotte Brouwer", undefined, "NLD", "VNM", "2024-09-23", {status: "planned"})]
  },
  {
    text: "Singapore's Trade Minister Goh Wei Ming will attend the Economic Ministers' Meeting in Vientiane from 15 to 17 September 2024.",
    facts: [visit("Goh Wei Ming", "Trade Minister", "SGP", "LAO", "2024-09-15", {status: "planned"})]
  },
  {
    text: "Minister for Foreign Affairs Dr Bhim Shrestha left Geneva for Kathmandu earlier today upon completion of his official visit to Switzerland.",
    facts: [visit("Bhim Shrestha", "Minister for Foreign Affairs", "NPL", "CHE")]
  },
  {
    text: "Prime Minister Hari Thapa of Nepal is scheduled to leave for New York on September 20. Accompanying the Prime Minister will be his wife, Sita; Foreign Minister Dr. Arati Rana; and Chief Advisor Bishnu Malla.",
    facts: [
      visit("Hari Thapa", "Prime Minister", "NPL", "USA", "2024-09-20", {status: "planned"}),
      visit("Arati Rana", "Foreign Minister", "NPL", "USA", "2024-09-20", {status: "planned"}),
      visit("Bishnu Malla", "Chief Advisor", "NPL", "USA", "2024-09-20", {status: "planned"})
    ]
  },
  {
    text: "Nepal on Tuesday announced the four-day state visit of Prime Minister Hari Thapa to India from Monday.",
    facts: [
      visit("Hari Thapa", "Prime Minister", "NPL", "IND", "2024-09-16", {
        end_date: "2024-09-19",
        status: "planned"
      })
    ]
  },
  {
    text: "Chinese Deputy Foreign Minister Ma Guolin will visit the United States for four days from Thursday (Sept 19).",
    facts: [visit("Ma Guolin", "Deputy Foreign Minister", "CHN", "USA", "2024-09-19", {status: "planned"})]
  },
  {
    text: "Assistant Secretary of State Hale of the United States is on travel to the Kyrgyz Republic and Mongolia from September 9-13, 2024.",
    facts: [
      visit("Hale", "Assistant Secretary of State", "USA", "KGZ", "2024-09-09"),
      visit("Hale", "Assistant Secretary of State", "USA", "MNG", "2024-09")
    ]
  },
  {
    text: "Speaking in Canberra after talks with her Australian counterpart, New Zealand Defence Minister Ruth Mahuta said the two forces would train together.",
    facts: [visit("Ruth Mahuta", "Defence Minister", "NZL", "AUS")]
  },
  {
    text: "Next Tuesday (17), Brazilian President Marcelo Pires will land in La Paz, Bolivia. In his first visit to the country since taking office last year, Pires will meet President Evo Mamani.",
    facts: [visit("Marcelo Pires", "President", "BRA", "BOL", "2024-09-17", {status: "planned"})]
  },
  {
    text: "Foreign Minister Hicham Tazi received, on Wednesday in Rabat, the Gambia's Minister of Foreign Affairs, Ebrima Jallow, bearer of a written message.",
    facts: [visit("Ebrima Jallow", "Minister of Foreign Affairs", "GMB", "MAR", "2024-09-11")]
  },
  {
    text: "Cabinet Secretary Peter Gichuki flew out of Nairobi on Sunday night for Geneva, where he is leading Kenya's delegation to the health assembly.",
    facts: [visit("Peter Gichuki", "Cabinet Secretary", "KEN", "CHE", "2024-09-08")]
  },
  {
    text: "Nigeria's President Musa Garba is expected to leave the shores of the country and be in Accra, Ghana, on Monday.",
    facts: [visit("Musa Garba", "President", "NGA", "GHA", "2024-09-16", {status: "planned"})]
  }
];

export const agenciesOfNone: string[] = [
  "Zambian Vice President Ruth Banda saw off the President at Lusaka airport on Tuesday.",
  "Zambian President Moses Banda was seen off at Lusaka airport by Vice President Ruth Tembo on Tuesday.",
  "Finnish Development Minister Päivi Laine called on Namibia's Prime Minister Saara Nangolo to release the journalists.",
  "Fiji's High Commissioner, Eroni Cama, recently presented his credentials in Port Moresby and was received by the Governor-General.",
  "Kuwait's Prime Minister Salem Al-Nasser received on Wednesday at his office a letter from Jordanian Foreign Minister Ziad Majali.",
  "Deputy Prime Minister Le Van Hau on September 10 hosted a reception for Thai Ambassador Somchai Phanich in Hanoi.",
  "Travel to Mongolia has grown, Foreign Minister Bat Dorj said. A ban on travel to Libya stays.",
  "The two ministers met by video link. The Economic Ministers' Meeting in Vientiane was put on paper."
];
