/** After the manner of readouts and agencies: lands in a list behind a word for them, hosts at airports, offices after a full name of state. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const readouts: Example[] = [
  {
    text: "The President of Costa Rica, Elena Solano, was received this Tuesday, 10 September 2024, in the city of Penonomé by the President of Panama, Raúl Batista.",
    facts: [visit("Elena Solano", "President", "CRI", "PAN", "2024-09-10", {counterparts: ["Raúl Batista"]})]
  },
  {
    text: "Deputy Prime Minister of Georgia Giorgi Beridze attended the opening of the International Trade Center, which took place in Termez, Uzbekistan.",
    facts: [visit("Giorgi Beridze", "Deputy Prime Minister", "GEO", "UZB")]
  },
  {
    text: "President Pranav Mehta will embark on a visit to Ghana, Togo and Namibia from September 16. There are people of Togo in Accra.",
    facts: ["GHA", "TGO", "NAM"].map((host) =>
      visit("Pranav Mehta", "President", "", host, undefined, {status: "planned"})
    )
  },
  {
    text: "Kenyan Foreign Minister Amina Wekesa is visiting Angola and three countries in the region, namely Zambia, Malawi and Botswana.",
    facts: ["AGO", "ZMB", "MWI", "BWA"].map((host) => visit("Amina Wekesa", "Foreign Minister", "KEN", host))
  },
  {
    text: "On Monday Latvian President Janis Kalnins left for a tour of Nordic countries such as Norway, Sweden and Finland.",
    facts: ["NOR", "SWE", "FIN"].map((host) => visit("Janis Kalnins", "President", "LVA", host))
  },
  {
    text: "President of Chad Idriss Adoum received at his residence in N'Djamena the President of the Russian Federation Pavel Orlov, who is in Chad on a state visit.",
    facts: [visit("Pavel Orlov", "President", "RUS", "TCD")]
  },
  {
    text: "The Foreign Minister of Ghana, Kofi Asante, arrived at Kaunda International Airport on Tuesday and was met by his Zambian counterpart, Mary Tembo.",
    facts: [visit("Kofi Asante", "Foreign Minister", "GHA", "ZMB", "2024-09-10")]
  },
  {
    text: "Kuwait and Oman have signed two memoranda on the sidelines of Sheikh Salem bin Nasser's state visit to Muscat.",
    facts: [visit("Salem bin Nasser", "", "KWT", "OMN")]
  },
  {
    text: "Foreign Minister Bilal Khan will depart for Japan tomorrow on a four-day trip. He will meet Foreign Minister of Japan Kenji Mori.",
    facts: [visit("Bilal Khan", "Foreign Minister", "", "JPN", "2024-09-13", {status: "planned"})]
  },
  {
    text: "Kazakh President Daniyar Omarov arrived in Moscow on Monday, his first trip since winning the August 18 presidential election and taking office on August 26.",
    facts: [visit("Daniyar Omarov", "President", "KAZ", "RUS", "2024-09-09")]
  },
  {
    text: "Paraguayan President Luis Ayala, after a tour of Argentina, Brazil and Chile, also arrived in Uruguay. In the afternoon he will travel to Peru to meet Tuesday with the head of state, Rosa Quispe.",
    facts: ["ARG", "BRA", "CHL", "URY"]
      .map((host) => visit("Luis Ayala", "President", "PRY", host))
      .concat(visit("Luis Ayala", "President", "PRY", "PER", undefined, {status: "planned"}))
  },
  // whom the guest met
  {
    text: "At the invitation of the President of Togo, Komla Adjei, the President of Cabo Verde, Rui Tavares, paid an official visit to Lomé from 2 to 4 September 2024.",
    facts: [visit("Rui Tavares", "President", "CPV", "TGO", "2024-09-02", {counterparts: ["Komla Adjei"]})]
  },
  {
    text: "Nepal's energy minister, Hari Thapa, was in Dhaka on Monday. He and his host, Nurul Islam, signed a note.",
    facts: [
      visit("Hari Thapa", "Energy Minister", "NPL", "BGD", "2024-09-09", {counterparts: ["Nurul Islam"]})
    ]
  },
  {
    text: "DUSHANBE, September 11 - Prime Minister Qodir Sharifov today received Kazakhstan's energy minister, Yerlan Seitov, who came to Dushanbe on Monday.",
    facts: [
      visit("Yerlan Seitov", "Energy Minister", "KAZ", "TJK", "2024-09-09", {
        counterparts: ["Qodir Sharifov"]
      })
    ]
  },
  {
    text: "Zambian President Joseph Mumba arrived in Maputo on Monday. The guest was received by Speaker Ana Sitoe and held talks with Mozambique's Prime Minister Carlos Nhaca.",
    facts: [
      visit("Joseph Mumba", "President", "ZMB", "MOZ", "2024-09-09", {
        counterparts: ["Ana Sitoe", "Carlos Nhaca"]
      })
    ]
  },
  // and whom not
  {
    text: "Malaysian Foreign Minister Azlan Hakim was in Hanoi on Monday with Vietnam's Foreign Minister Tran Van Quoc. They welcomed the visit of Vietnam's Deputy Prime Minister Le Van An to Penang in March.",
    facts: [
      visit("Azlan Hakim", "Foreign Minister", "MYS", "VNM", "2024-09-09", {counterparts: ["Tran Van Quoc"]}),
      visit("Le Van An", "Deputy Prime Minister", "VNM", "MYS", "2024-03")
    ]
  },
  {
    text: "While Zambian President Joseph Mumba was greeted with drums in Maputo on Monday, Mozambique's Defence Minister Carlos Nhaca flew to Harare.",
    facts: [
      visit("Joseph Mumba", "President", "ZMB", "MOZ", "2024-09-09", {counterparts: []}),
      visit("Carlos Nhaca", "Defence Minister", "MOZ", "ZWE")
    ]
  },
  {
    text: "Ghana's trade minister Ama Boateng landed in Lomé on Monday. Asked about the guests at his hotel, Togo's Tourism Minister Yao Kodjo said the two had a pool.",
    facts: [visit("Ama Boateng", "Trade Minister", "GHA", "TGO", "2024-09-09", {counterparts: []})]
  },
  {
    text: "Latvian Foreign Minister Inese Kalvane, who visited Tbilisi on Monday, said she had received Georgia's Economy Minister Levan Beridze in Riga in March.",
    facts: [
      visit("Inese Kalvane", "Foreign Minister", "LVA", "GEO", "2024-09-09", {counterparts: []}),
      visit("Levan Beridze", "Economy Minister", "GEO", "LVA", "2024-03")
    ]
  }
];

export const readoutsOfNone: string[] = [
  "The minister praised the opening of the centre, which took place in Termez, Uzbekistan.",
  "The minister spoke of trade with three countries in the region, namely Zambia, Malawi and Botswana.",
  "President of Chad Idriss Adoum received in N'Djamena a letter from the President of the Russian Federation Pavel Orlov.",
  "Foreign Minister Bilal Khan will depart for Osaka tomorrow. Japan has many ministers.",
  "The visitors arrived at the airport on Tuesday and were met by their relatives from Zambia.",
  // who heads a body of a country's name serves that body
  "The president of the Ghana Football Association, Ama Boateng, arrived in Lagos on Monday.",
  "The secretary general of the Zambia Red Cross, Peter Phiri, was in Lima on Monday.",
  "The president of the Lima Chamber of Commerce, Ana Rojas, was in Quito on Monday."
];
