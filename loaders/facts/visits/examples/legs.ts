/** Legs told of the journey itself, what is bound for where, what was put off in the next sentence, ceremonies for a guest, offices strung together. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

const planned = {status: "planned"} as const;

export const legs: Example[] = [
  {
    text: "The visits by Norwegian Prime Minister Lars Haugen began with Jakarta on August 8 and 9, followed by Manila, and ended with a day in Bandar Seri Begawan.",
    facts: [
      visit("Lars Haugen", "Prime Minister", "NOR", "IDN", "2024-08-08", {end_date: "2024-08-09"}),
      visit("Lars Haugen", "Prime Minister", "NOR", "PHL", "2024-08"),
      visit("Lars Haugen", "Prime Minister", "NOR", "BRN")
    ]
  },
  {
    text: "The tour of West Africa by Danish Development Minister Mette Lund began in Accra on August 5 and ended in Lomé on August 9.",
    facts: [
      visit("Mette Lund", "Development Minister", "DNK", "GHA", "2024-08-05"),
      visit("Mette Lund", "Development Minister", "DNK", "TGO", "2024-08-09")
    ]
  },
  {
    text: "Peruvian President Ana Quispe left Lima on Tuesday. Her trip begins in Madrid on Friday, continues in Rome and ends with two days in Vienna.",
    facts: [
      visit("Ana Quispe", "President", "PER", "ESP", "2024-09-13", planned),
      visit("Ana Quispe", "President", "PER", "ITA", undefined, planned),
      visit("Ana Quispe", "President", "PER", "AUT", undefined, planned)
    ]
  },
  {
    text: "Liberian President Joseph Tarr left the country on Sunday bound for Abuja to attend a summit.",
    facts: [visit("Joseph Tarr", "President", "LBR", "NGA", "2024-09-08")]
  },
  {
    text: '"We visited Dar es Salaam in April and found partners," Danish Trade Minister Mette Lund said.',
    facts: [visit("Mette Lund", "Trade Minister", "DNK", "TZA", "2024-04")]
  },
  {
    text: '"I travelled to Dushanbe in July," the EU\'s special envoy for Central Asia, Ludo Maes, said.',
    facts: [visit("Ludo Maes", "Special Envoy for Central Asia", "EU", "TJK", "2024-07")]
  },
  {
    text: "Latvian Foreign Minister Inga Ozola will not travel to Tunis. Her trip, due to start on September 20, has been postponed.",
    facts: [visit("Inga Ozola", "Foreign Minister", "LVA", "TUN", "2024-09-20", {status: "postponed"})]
  },
  {
    text: "Indonesia's defence minister, Prabo Santoso, had been expected in Canberra on Monday. His office said on Sunday that he would not travel.",
    facts: [visit("Prabo Santoso", "Defence Minister", "IDN", "AUS", "2024-09-09", {status: "cancelled"})]
  },
  {
    text: "Arrangements are under way for the Prime Minister of Tonga, Sione Vea, to travel to Wellington next month.",
    facts: [visit("Sione Vea", "Prime Minister", "TON", "NZL", "2024-10", planned)]
  },
  {
    text: "NADI - An arrival ceremony was held at the airport this morning to welcome Tongan Prime Minister Sione Vea.",
    facts: [visit("Sione Vea", "Prime Minister", "TON", "FJI", "2024-09-12")]
  },
  {
    text: "A state dinner was given in honour of Kenyan President Daniel Otieno in Lima on Monday.",
    facts: [visit("Daniel Otieno", "President", "KEN", "PER", "2024-09-09")]
  },
  {
    text: "A ceremony to welcome Italian President Sergio Matti to Baku was held on Tuesday.",
    facts: [visit("Sergio Matti", "President", "ITA", "AZE", "2024-09-10")]
  },
  {
    text: "FREETOWN - Liberia's Vice President Jeremiah Kung is in town this week.",
    facts: [visit("Jeremiah Kung", "Vice President", "LBR", "SLE", "2024-09")]
  },
  {
    text: "Azerbaijan was host in May to Croatian President Ivo Maric.",
    facts: [visit("Ivo Maric", "President", "HRV", "AZE", "2024-05")]
  },
  {
    text: "The Luxembourg Minister for Foreign Affairs, Minister for Development Cooperation, Mr Marc Thill, made a working visit to Dakar on 4 September.",
    facts: [visit("Marc Thill", "Minister for Foreign Affairs", "LUX", "SEN", "2024-09-04")]
  },
  {
    text: "The Vice-President, who is also the Minister of Health, General Tendai Moyo of Zimbabwe, left Harare for Minsk on Sunday.",
    facts: [visit("Tendai Moyo", "Vice-President", "ZWE", "BLR", "2024-09-08")]
  },
  {
    text: "At the invitation of the Slovene side, on September 10-11 a delegation of the Kyrgyz Ministry of Economy headed by Minister Daniyar Amangel visited Ljubljana.",
    facts: [visit("Daniyar Amangel", "Minister", "KGZ", "SVN", "2024-09-10", {end_date: "2024-09-11"})]
  },
  {
    text: "On Monday the Swiss vice-president, Karin Keller, was in Zagreb, on Tuesday in Ljubljana.",
    facts: [
      visit("Karin Keller", "Vice-President", "CHE", "HRV", "2024-09-09"),
      visit("Karin Keller", "Vice-President", "CHE", "SVN", "2024-09-10")
    ]
  },
  {
    text: "Assistant Secretary of State for African Affairs Molly Fay will travel to Luanda and Dar es Salaam September 15-22.",
    facts: [
      visit(
        "Molly Fay",
        "Assistant Secretary of State for African Affairs",
        "USA",
        "AGO",
        "2024-09-15",
        planned
      ),
      visit("Molly Fay", "Assistant Secretary of State for African Affairs", "USA", "TZA", "2024-09", planned)
    ]
  },
  {
    text: "Deputy Secretary of State for Export Development Péter Nagy arrived in Kampala from Budapest on Monday.",
    facts: [
      visit("Péter Nagy", "Deputy Secretary of State for Export Development", "HUN", "UGA", "2024-09-09")
    ]
  },
  {
    text: "Kenya's delegation includes Foreign Minister, Trade Minister, and Energy Minister Peter Kamau, who arrived in Kampala on Monday.",
    facts: [visit("Peter Kamau", "Energy Minister", "KEN", "UGA", "2024-09-09")]
  },
  {
    text: "The Kenyan president, who also chairs the EAC, Samuel Otieno said, arrived in Kampala.",
    facts: [visit("", "President", "KEN", "UGA")]
  },
  {
    text: "Ugandan President John Mensah landed at Nelson Mandela airport in South Africa on Monday.",
    facts: [visit("John Mensah", "President", "UGA", "ZAF", "2024-09-09", {places: []})]
  },
  {
    text: "Kenyan President Samuel Otieno's trip to Kampala, foreseen on 3 September, went ahead.",
    facts: [visit("Samuel Otieno", "President", "KEN", "UGA", "2024-09-03")]
  },
  {
    text: "Thai Foreign Minister Anusha Rattan was in Vientiane on Monday. The papers concern a bridge, Lao Foreign Minister Bounthavy Keo told media after the two ministers had co-chaired a meeting.",
    facts: [
      visit("Anusha Rattan", "Foreign Minister", "THA", "LAO", "2024-09-09", {
        counterparts: ["Bounthavy Keo"]
      })
    ]
  },
  {
    text: "Thai Foreign Minister Anusha Rattan was in Vientiane on Monday. The papers concern a bridge, Lao Foreign Minister Bounthavy Keo told media.",
    facts: [visit("Anusha Rattan", "Foreign Minister", "THA", "LAO", "2024-09-09", {counterparts: []})]
  },
  {
    text: "Peruvian Trade Minister Ana Quispe, who arrived in Tashkent on Monday, inked the deal with Uzbek Trade Minister Bek Norov.",
    facts: [visit("Ana Quispe", "Trade Minister", "PER", "UZB", "2024-09-09", {counterparts: ["Bek Norov"]})]
  },
  {
    text: "Vice President Han Jun of China will visit Spain on September 20.",
    facts: [visit("Han Jun", "Vice President", "CHN", "ESP", "2024-09-20", planned)]
  },
  {
    text: "HARARE - President Moyo received letters yesterday. Tanzanian Defence Minister Stergomena Taxi, who is in the country, witnessed the event.",
    facts: [visit("Stergomena Taxi", "Defence Minister", "TZA", "ZWE")]
  },
  {
    text: "RABAT - Senegal's head of state, Ibrahim Sow, was the guest of Morocco's King Hamid on Monday.",
    facts: [visit("Ibrahim Sow", "Head of State", "SEN", "MAR", "2024-09-09")]
  },
  {
    text: "Lebanese army chief Joseph Khoury's visit to Rome last week was followed by one to Doha on Monday.",
    facts: [
      visit("Joseph Khoury", "Army Chief", "LBN", "ITA", "2024-09"),
      visit("Joseph Khoury", "Army Chief", "LBN", "QAT", "2024-09-09")
    ]
  },
  {
    text: "Peruvian President Ana Quispe has called off a visit to Quito. She was to have arrived on Friday for two days of talks.",
    facts: [visit("Ana Quispe", "President", "PER", "ECU", "2024-09-13", {status: "cancelled"})]
  },
  {
    text: "Peruvian President Ana Quispe will travel to Quito, Bogotá and Caracas next week. The Caracas leg has since been dropped.",
    facts: [
      visit("Ana Quispe", "President", "PER", "ECU", "2024-09", planned),
      visit("Ana Quispe", "President", "PER", "COL", "2024-09", planned),
      visit("Ana Quispe", "President", "PER", "VEN", "2024-09", {status: "cancelled"})
    ]
  },
  {
    text: "Floods have forced Peruvian President Ana Quispe to put off her September 20 visit to Quito.",
    facts: [visit("Ana Quispe", "President", "PER", "ECU", "2024-09-20", {status: "postponed"})]
  },
  {
    text: "The visit that Peruvian President Ana Quispe was due to pay to Quito on September 20 has been pushed to the autumn.",
    facts: [visit("Ana Quispe", "President", "PER", "ECU", "2024-09-20", {status: "postponed"})]
  },
  {
    text: "Preparations are under way for Georgian President Levan Dolidze to visit Vilnius in July.",
    facts: [visit("Levan Dolidze", "President", "GEO", "LTU", "2025-07", {status: "planned"})]
  },
  {
    text: "Nepali Prime Minister Hari Thapa's visit to Thimphu next May has been postponed.",
    facts: [visit("Hari Thapa", "Prime Minister", "NPL", "BTN", "2025-05", {status: "postponed"})]
  },
  {
    text: "Thai Foreign Minister Somsak Boonmee cancelled a visit to Lima. He was to have arrived last Sunday.",
    facts: [visit("Somsak Boonmee", "Foreign Minister", "THA", "PER", "2024-09-08", {status: "cancelled"})]
  },
  {
    text: "Thai Foreign Minister Somsak Boonmee cancelled a visit to Lima. The minister was scheduled for surgery on Tuesday.",
    facts: [visit("Somsak Boonmee", "Foreign Minister", "THA", "PER", "", {status: "cancelled"})]
  },
  {
    text: "Kenyan President Otieno Barasa flew out of Nairobi on Sunday bound for Paris.",
    facts: [visit("Otieno Barasa", "President", "KEN", "FRA", "2024-09-08")]
  },
  {
    text: "The visit to Rome by Kazakh Foreign Minister Askar Omarov was followed by one to Doha by his deputy on Monday.",
    facts: [visit("Askar Omarov", "Foreign Minister", "KAZ", "ITA", "")]
  },
  {
    text: "IMF Managing Director Clara Weiss travelled to Chicago and Washington on Monday.",
    facts: [visit("Clara Weiss", "Managing Director", "IMF", "USA", "2024-09-09", {places: ["Chicago"]})]
  },
  {
    text: "Portuguese Prime Minister Rui Tavora begins a tour on Friday. The Madrid leg is on Sunday.",
    facts: [visit("Rui Tavora", "Prime Minister", "PRT", "ESP", "2024-09-15", {status: "planned"})]
  },
  {
    text: "The UN Under-Secretary-General for Peace Operations, Henrik Solvang, is expected in Accra later this month.",
    facts: [
      visit("Henrik Solvang", "Under-Secretary-General for Peace Operations", "UN", "GHA", "2024-09", {
        status: "planned"
      })
    ]
  },
  {
    text: "Niger is poor. The Foreign Minister of that country, Abdou Issoufou, arrived in Abuja on Sunday.",
    facts: [visit("Abdou Issoufou", "Foreign Minister", "NER", "NGA", "2024-09-08")]
  },
  {
    text: "South Sudanese Minister of Roads Peter Deng is on a five-day working visit to Ethiopia since Monday.",
    facts: [visit("Peter Deng", "Minister of Roads", "SSD", "ETH", "2024-09-09", {end_date: "2024-09-13"})]
  },
  {
    text: "Rajesh Ramdhonee, Prime Minister of Mauritius, met the President of Tanzania, Asha Kombo. He expressed sincere gratitude, and extended an invitation to H.E. the President to pay a State Visit to Mauritius. The invitation was accepted and the visit will take place in March 2025.",
    facts: [visit("Asha Kombo", "President", "TZA", "MUS", "2025-03", {status: "planned"})]
  },
  {
    text: "Asked about the letter which Botswana's foreign minister, Thato Pule, delivered to President Ndapewa Shilongo in Windhoek on Monday, he declined to comment.",
    facts: [visit("Thato Pule", "Foreign Minister", "BWA", "NAM", "2024-09-09")]
  }
];

/** The same words about what is no journey, or none that was made. */
export const legsOfNone: readonly string[] = [
  "The singer's tour began in Lima on Monday, Japanese Culture Minister Kenji Mori recalled.",
  "The visit by Peruvian President Ana Quispe began with a prayer for Kenya and ended with songs from Chile.",
  "Peruvian President Ana Quispe's tour of the north began in Trujillo on Monday and ended in Piura.",
  "A ship left Callao on Sunday bound for Kobe, Peruvian President Ana Quispe said.",
  '"We went to war in Iraq in 2003," Czech Industry Minister Jan Hora told reporters.',
  '"We went to Hanoi in June for the match," said Jan Hora, a fan.',
  "Latvian Foreign Minister Inga Ozola will not travel to Tunis. The visit was never discussed.",
  "Latvian Foreign Minister Inga Ozola will not travel to Tunis. The Rome trip was cancelled in May.",
  "Latvian Foreign Minister Inga Ozola was supposed to travel to Tunis on Monday.",
  "Latvian Foreign Minister Inga Ozola had been expected in Tunis on Monday. Her ministry said she would not come to the phone.",
  "No plans are being made for Australian Prime Minister Tony Alban to visit Port Vila in October.",
  "A memorial ceremony for former Finnish President Aleks Sten was held in Riga on Monday.",
  "A ceremony was held in Riga for soldiers, Finnish President Aleks Sten said on Monday.",
  "A state banquet was held in honour of Peru's new president, Ana Quispe, in Lima on Monday.",
  "Omani Foreign Minister Badr Salim spoke in Muscat on Monday. The Lebanon leg was dropped on the advice of the embassy.",
  "The Secretary-General will be travelling to Nairobi on Sunday evening.",
  "Omani Foreign Minister Badr Salim was the guest of honour of the fair on Monday.",
  "Omani Foreign Minister Badr Salim was the guest of broadcaster Anna Lund on Monday.",
  "Joseph Khoury's letter to Rome last week was followed by one to Doha on Monday.",
  "Samoan Prime Minister Fiame Sapolu will go to Pago Pago on Tuesday.",
  "Gambian Chief of Defence Staff Ousman Badjie bade farewell on Friday to 90 officers bound for Juba.",
  "Gambian Defence Minister Kebba Ceesay said a protocol is to be signed before the visiting Minister departs for Dakar.",
  "Some blogs had on Saturday reported that Kenyan President Otieno Barasa visited Havana.",
  "Kenyan Foreign Minister Otieno Barasa delivered a speech to the people of Kisumu.",
  "Plans were made for Zambian Foreign Minister Mutale Phiri to visit Lisbon in May, but he stayed in Lusaka.",
  "Thai Prime Minister Somsak Boonmee had been expected to arrive in Lima on Monday. Reporters could not travel with him.",
  "Thai Prime Minister Somsak Boonmee had been expected to arrive in Lima on Monday. An agreement did not come easily.",
  "Thai Foreign Minister Somsak Boonmee will not go to Bamako. The trip by his wife to Paris was postponed.",
  "Kenyan President Otieno Barasa set fire to ivory bound for Hanoi on Monday.",
  "Kenyan President Otieno Barasa took delivery on Monday of vaccines bound for Kigali.",
  "Kenyan President Otieno Barasa saw off the athletes, who left Nairobi on Sunday bound for Paris.",
  "Kenyan President Otieno Barasa saw off the athletes, who flew to Paris on Sunday.",
  "Kenyan President Otieno Barasa's spiritual journey began in Varanasi in 2009.",
  "IMF Managing Director Clara Weiss travelled to Washington on Monday.",
  "Peruvian Culture Minister Rosa Quispe was the guest of French Ambassador Luc Morel at his residence in Lima on Monday.",
  '"We go to Oslo in June," said Polish Prime Minister Jan Nowicki.',
  "Portuguese Prime Minister Rui Tavora opened the rally in Porto. The race starts in Lisbon. The Madrid leg is on Sunday."
];
