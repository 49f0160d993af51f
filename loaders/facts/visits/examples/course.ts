/** How a journey begins, goes on and ends: its first and last day, its next leg, and what became of it. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const course: Example[] = [
  {
    text: "Vietnamese Deputy Prime Minister Tran Quang Thuan arrived in Vientiane on September 10, beginning a three-day official visit to Laos.",
    facts: [
      visit("Tran Quang Thuan", "Deputy Prime Minister", "VNM", "LAO", "2024-09-10", {end_date: "2024-09-12"})
    ]
  },
  {
    text: "Estonia's foreign minister, Kadri Laanemets, who spent Sunday and Monday in Kuwait, reached Muscat late on Tuesday.",
    facts: [
      visit("Kadri Laanemets", "Foreign Minister", "EST", "KWT", "2024-09-08", {end_date: "2024-09-09"}),
      visit("Kadri Laanemets", "Foreign Minister", "EST", "OMN", "2024-09-10")
    ]
  },
  {
    text: "As reported, on 4-5 April 2024 the Prime Minister of Uzbekistan, Bahodir Ergashev, was in Kazakhstan.",
    facts: [visit("Bahodir Ergashev", "Prime Minister", "UZB", "KAZ", "2024-04-04", {end_date: "2024-04-05"})]
  },
  {
    text: "Ghana's President Kwabena Darko arrived in Togo's seaside capital on Tuesday.",
    facts: [visit("Kwabena Darko", "President", "GHA", "TGO", "2024-09-10", {places: ["Lomé"]})]
  },
  {
    text: "The President of Turkmenistan, Merdan Hojamyradov, paid an official visit to Latvia on 3 and 4 September. The talks in Riga were held in a warm atmosphere.",
    facts: [
      visit("Merdan Hojamyradov", "President", "TKM", "LVA", "2024-09-03", {
        end_date: "2024-09-04",
        places: ["Riga"]
      })
    ]
  },
  {
    text: "Nigeria's president, Ibrahim Bello, came to Niger on Friday. He spent two days in the country.",
    facts: [visit("Ibrahim Bello", "President", "NGA", "NER", "2024-09-06", {end_date: "2024-09-07"})]
  },
  {
    text: "Vietnamese President Nguyen Van Hung left Hanoi on Tuesday morning for state visits to Laos and Cambodia.",
    facts: [
      visit("Nguyen Van Hung", "President", "VNM", "LAO", "2024-09-10"),
      visit("Nguyen Van Hung", "President", "VNM", "KHM", "2024-09")
    ]
  },
  {
    text: "Omani Trade Minister Salim Al-Farsi arrived in India on September 10 for a three-day visit to New Delhi and Mumbai.",
    facts: [visit("Salim Al-Farsi", "Trade Minister", "OMN", "IND", "2024-09-10", {end_date: "2024-09-12"})]
  },
  {
    text: "Mexican Foreign Minister Alicia Gonzalez returned home on Wednesday after spending three days in Havana.",
    facts: [
      visit("Alicia Gonzalez", "Foreign Minister", "MEX", "CUB", "2024-09-09", {end_date: "2024-09-11"})
    ]
  },
  {
    text: "Turkish Foreign Minister Kemal Demir's trip to Baku, originally scheduled for August, has been put off until autumn.",
    facts: [visit("Kemal Demir", "Foreign Minister", "TUR", "AZE", "2024-08", {status: "postponed"})]
  },
  {
    text: "Turkish Foreign Minister Kemal Demir's trip to Baku, originally scheduled for August, will now take place on October 10.",
    facts: [visit("Kemal Demir", "Foreign Minister", "TUR", "AZE", "2024-10-10", {status: "planned"})]
  },
  {
    text: "Japanese Defense Minister Kenji Suzuki is on the second day of a three-day visit to Vietnam.",
    facts: [visit("Kenji Suzuki", "Defense Minister", "JPN", "VNM", "2024-09-11", {end_date: "2024-09-13"})]
  },
  {
    text: "Japanese Defense Minister Kenji Suzuki was on the second day of a three-day visit to Vietnam when the news came.",
    facts: [visit("Kenji Suzuki", "Defense Minister", "JPN", "VNM", "")]
  },
  {
    text: "South Korean Foreign Minister Park Ji-hoon visited Ulaanbaatar (September 2-4) and Astana (September 4-6).",
    facts: [
      visit("Park Ji-hoon", "Foreign Minister", "KOR", "MNG", "2024-09-02", {end_date: "2024-09-04"}),
      visit("Park Ji-hoon", "Foreign Minister", "KOR", "KAZ", "2024-09-04", {end_date: "2024-09-06"})
    ]
  },
  {
    text: "Brazilian President Paulo Ferreira should have been in Argentina on Monday, but he called off the trip.",
    facts: [visit("Paulo Ferreira", "President", "BRA", "ARG", "2024-09-09", {status: "cancelled"})]
  },
  {
    text: "A visit to Male by Sri Lanka's trade minister, Ranil Jayasuriya, which should have begun on Wednesday, has been postponed.",
    facts: [visit("Ranil Jayasuriya", "Trade Minister", "LKA", "MDV", "2024-09-11", {status: "postponed"})]
  },
  {
    text: "Male fined a trawler, and a visit to Male by Sri Lanka's trade minister, Ranil Jayasuriya, which should have begun on Wednesday, has been called off.",
    facts: [visit("Ranil Jayasuriya", "Trade Minister", "LKA", "MDV", "2024-09-11", {status: "cancelled"})]
  },
  {
    text: "Lebanon's prime minister, Samir Haddad, who had been due to fly to Egypt on September 7, stayed at home because of the fighting.",
    facts: [visit("Samir Haddad", "Prime Minister", "LBN", "EGY", "2024-09-07", {status: "cancelled"})]
  },
  {
    text: "Lebanon's prime minister, Samir Haddad, travelled as scheduled to Egypt on September 7.",
    facts: [visit("Samir Haddad", "Prime Minister", "LBN", "EGY", "2024-09-07")]
  },
  {
    text: "Finland's foreign minister, Kaisa Nordin, was to arrive in Latvia on Friday. She will not come: a strike has grounded all planes and the trip is off.",
    facts: [visit("Kaisa Nordin", "Foreign Minister", "FIN", "LVA", "2024-09-13", {status: "cancelled"})]
  },
  {
    text: "Chinese Vice Premier Zhao Lei was in Nepal from Monday to Wednesday, when he continued to Thimphu.",
    facts: [
      visit("Zhao Lei", "Vice Premier", "CHN", "NPL", "2024-09-09", {end_date: "2024-09-11"}),
      visit("Zhao Lei", "Vice Premier", "CHN", "BTN", "2024-09-11", {end_date: ""})
    ]
  },
  {
    text: "Austrian Chancellor Karin Weber arrived in Namibia on Wednesday and will stay until Saturday.",
    facts: [visit("Karin Weber", "Chancellor", "AUT", "NAM", "2024-09-11", {end_date: "2024-09-14"})]
  },
  {
    text: "South Korea's president, Kim Min-jae, arrived in Phnom Penh on Monday for a state visit that will end on Friday.",
    facts: [visit("Kim Min-jae", "President", "KOR", "KHM", "2024-09-09", {end_date: "2024-09-13"})]
  },
  {
    text: "Yuki Sato, Minister for Foreign Affairs of Japan, is visiting Papua New Guinea from Tuesday to Thursday.",
    facts: [visit("Yuki Sato", undefined, "JPN", "PNG", "2024-09-10", {end_date: "2024-09-12"})]
  },
  {
    text: "Yuki Sato, Minister for Foreign Affairs of Japan, will visit Papua New Guinea from Tuesday to Thursday.",
    facts: [
      visit("Yuki Sato", undefined, "JPN", "PNG", "2024-09-17", {end_date: "2024-09-19", status: "planned"})
    ]
  },
  {
    text: "Belgian Prime Minister Luc Dubois will spend the coming weekend in Senegal.",
    facts: [
      visit("Luc Dubois", "Prime Minister", "BEL", "SEN", "2024-09-14", {
        end_date: "2024-09-15",
        status: "planned"
      })
    ]
  },
  {
    text: "In mid-October, Ukraine's prime minister, Denys Petrenko, is to pay a visit to Romania.",
    facts: [visit("Denys Petrenko", "Prime Minister", "UKR", "ROU", "2024-10", {status: "planned"})]
  },
  {
    text: "Costa Rica's foreign minister, Rosa Hernandez, was among the guests at the canal ceremony in Panama City on Wednesday.",
    facts: [visit("Rosa Hernandez", "Foreign Minister", "CRI", "PAN", "2024-09-11")]
  },
  {
    text: "South Africa's deputy president, Themba Mbeki, drove to Maseru, an hour from the border, on Wednesday morning and was back in Bloemfontein by nightfall.",
    facts: [visit("Themba Mbeki", "Deputy President", "ZAF", "LSO", "2024-09-11")]
  },
  {
    text: "Pakistani Foreign Minister Bilal Khan has not been to Bangladesh since 2012, when he attended a summit there.",
    facts: [visit("Bilal Khan", "Foreign Minister", "PAK", "BGD", "2012")]
  },
  {
    text: "Mozambique's president received Brazil's foreign minister, Marta Silva, on Wednesday at the presidential palace in Maputo.",
    facts: [visit("Marta Silva", "Foreign Minister", "BRA", "MOZ", "2024-09-11", {places: ["Maputo"]})]
  },
  {
    text: "On Tuesday Jamaica's foreign minister, Kenrick France, who runs a staff of nineteen, flew to Santo Domingo for talks.",
    facts: [visit("Kenrick France", "Foreign Minister", "JAM", "DOM", "2024-09-10")]
  },
  {
    text: "On Monday Kenya's foreign minister, Peter Otieno, who arrives home today, met his counterpart in Kampala.",
    facts: [visit("Peter Otieno", "Foreign Minister", "KEN", "UGA", "2024-09-09")]
  },
  {
    text: "On Monday Bulgarian Foreign Minister Ivan Petrov, who begins a new term this week, will fly to Hanoi.",
    facts: [visit("Ivan Petrov", "Foreign Minister", "BGR", "VNM", "2024-09-16", {status: "planned"})]
  },
  {
    text: "A visit to Cotonou by Niger's interior minister, Colonel Issoufou Amadou, announced for 15 August, was cancelled on the eve.",
    facts: [visit("Issoufou Amadou", "Interior Minister", "NER", "BEN", "2024-08-15", {status: "cancelled"})]
  },
  {
    text: "A trip to Lima by Chile's defence minister, Ana Rojas, fixed for 9 September, was put off at the last minute.",
    facts: [visit("Ana Rojas", "Defence Minister", "CHL", "PER", "2024-09-09", {status: "postponed"})]
  },
  {
    text: "A visit to Oslo by Latvia's foreign minister, Janis Ozols, announced for 5 September, was praised by both sides.",
    facts: [visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", "2024-09-05")]
  },
  {
    text: "Namibian President Selma Shikongo visited Luanda on Tuesday. A second stop, in Kinshasa, had been struck off the programme.",
    facts: [
      visit("Selma Shikongo", "President", "NAM", "AGO", "2024-09-10"),
      visit("Selma Shikongo", "President", "NAM", "COD", "", {status: "cancelled"})
    ]
  },
  {
    text: "Latvian Foreign Minister Janis Ozols's visit to Oslo was taken off the calendar because of a strike.",
    facts: [visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", "", {status: "cancelled"})]
  },
  {
    text: "Latvian Foreign Minister Janis Ozols visited Oslo on Monday, and fish was taken off the list of banned goods.",
    facts: [visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", "2024-09-09")]
  },
  {
    text: "A visit to Oslo by Latvia's foreign minister, Janis Ozols, has been put off until March.",
    facts: [
      visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", undefined, {end_date: "", status: "postponed"})
    ]
  },
  {
    text: "Latvian Foreign Minister Janis Ozols arrived in Oslo on Monday and will stay until Friday.",
    facts: [visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", "2024-09-09", {end_date: "2024-09-13"})]
  },
  {
    text: "Iceland's government fell in 2023. A visit to Oslo by Latvia's foreign minister, Janis Ozols, announced for 2 September, was called off on the eve.",
    facts: [visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", "2024-09-02", {status: "cancelled"})]
  },
  {
    text: "A visit that Kenya's foreign minister, Peter Otieno, was to make to Kampala in May was put off because of a vote.",
    facts: [visit("Peter Otieno", "Foreign Minister", "KEN", "UGA", "2024-05", {status: "postponed"})]
  },
  {
    text: "A visit that Kenya's foreign minister, Peter Otieno, was to make to Kampala in November was put off because of a vote.",
    facts: [visit("Peter Otieno", "Foreign Minister", "KEN", "UGA", "2024-11", {status: "postponed"})]
  },
  {
    text: "In October 1983 it was Jamaica's prime minister, Eugenia Charlton, who went to Washington and stood beside the president.",
    facts: [visit("Eugenia Charlton", "Prime Minister", "JAM", "USA", "1983-10")]
  },
  {
    text: "On Monday it was Peru's foreign minister, Ana Rojas, who flew to Quito.",
    facts: [visit("Ana Rojas", "Foreign Minister", "PER", "ECU", "2024-09-09")]
  },
  {
    text: "On Monday it was raining when Peru's foreign minister, Ana Rojas, flew to Quito.",
    facts: [visit("Ana Rojas", "Foreign Minister", "PER", "ECU", "")]
  },
  {
    text: "Latvian Foreign Minister Janis Ozols has been in Oslo since Tuesday and returns tomorrow.",
    facts: [visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", "2024-09-10", {end_date: "2024-09-13"})]
  },
  {
    text: "Fiji's prime minister, Peni Vakatale, has been in Wellington since Sunday and returns home tomorrow.",
    facts: [visit("Peni Vakatale", "Prime Minister", "FJI", "NZL", "2024-09-08", {end_date: "2024-09-13"})]
  },
  {
    text: "Latvian Foreign Minister Janis Ozols has been in Oslo since Tuesday and meets the king tomorrow.",
    facts: [visit("Janis Ozols", "Foreign Minister", "LVA", "NOR", "2024-09-10", {end_date: ""})]
  }
];

export const courseOfNone: string[] = [
  "Ghana's President Kwabena Darko arrived in Tanzania's former capital on Tuesday.",
  "Benin's foreign minister, Aurélie Houngbo, who was rumoured to be coming to Niamey this week, is not.",
  "Mexican Foreign Minister Alicia Gonzalez returned home on Wednesday after talks at the port.",
  "Brazilian President Paulo Ferreira should have been in Argentina on Monday, his critics said.",
  "Lebanon's prime minister, Samir Haddad, who had been due to fly to Egypt on September 7, stayed calm."
];
