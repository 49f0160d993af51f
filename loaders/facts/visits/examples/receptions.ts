/** Guests told by who receives them, by an event that brought them together, by a list or a line without a verb. */
import type {Example} from "./example.ts";
import {visit} from "./example.ts";

const AHEAD = {status: "planned"} as const;

export const receptions: readonly Example[] = [
  {
    text: "Prague on Tuesday played host to Moldovan Prime Minister Ana Beridze.",
    facts: [visit("Ana Beridze", "Prime Minister", "MDA", "CZE", "2024-09-10")]
  },
  {
    text: "Ulaanbaatar rolled out the red carpet on Monday for Kyrgyz President Azamat Toktogulov.",
    facts: [visit("Azamat Toktogulov", "President", "KGZ", "MNG", "2024-09-09")]
  },
  {
    text: "On Monday King Talal gave a dinner in Amman in honour of Bulgarian President Stefan Petkov.",
    facts: [visit("Stefan Petkov", "President", "BGR", "JOR", "2024-09-09")]
  },
  {
    text: "The talks in Muscat on Sunday brought together the Omani foreign minister, Salim al-Harthy, and Yemen's prime minister, Nasser Bawazir.",
    facts: [visit("Nasser Bawazir", "Prime Minister", "YEM", "OMN", "2024-09-08")]
  },
  {
    text: "A handshake in Yerevan on Tuesday between Iranian Foreign Minister Reza Tavakoli and his Armenian counterpart, Aram Petrosyan, sealed the deal.",
    facts: [visit("Reza Tavakoli", "Foreign Minister", "IRN", "ARM", "2024-09-10")]
  },
  {
    text: "Paraguay was represented in Montevideo by its vice-president, Hugo Benitez, at the ceremony of 1 March.",
    facts: [visit("Hugo Benitez", "Vice-President", "PRY", "URY", "2024-03-01")]
  },
  {
    text: "Nepal's foreign secretary, Bimala Thapa, called on External Affairs Minister Ravi Menon in New Delhi on Tuesday.",
    facts: [visit("Bimala Thapa", "Foreign Secretary", "NPL", "IND", "2024-09-10")]
  },
  {
    text: "Romania's President Mirela Dragan will be a guest at the Sofia forum on 12 October.",
    facts: [visit("Mirela Dragan", "President", "ROU", "BGR", "2024-10-12", AHEAD)]
  },
  {
    text: "President Aziz Karimov of Uzbekistan attended the Baku summit on Monday.",
    facts: [visit("Aziz Karimov", "President", "UZB", "AZE", "2024-09-09")]
  },
  {
    text: "President Aziz Karimov of Uzbekistan cut the ribbon in Khujand on Monday.",
    facts: [visit("Aziz Karimov", "President", "UZB", "TJK", "2024-09-09")]
  },
  {
    text: "First to arrive was the Georgian premier, Giorgi Beridze, whose plane touched down in Baku on Sunday night.",
    facts: [visit("Giorgi Beridze", "Premier", "GEO", "AZE", "2024-09-08")]
  },
  {
    text: "In February it was the turn of the Dutch foreign minister, Pieter Hoekstra, to fly to Paramaribo.",
    facts: [visit("Pieter Hoekstra", "Foreign Minister", "NLD", "SUR", "2024-02")]
  },
  {
    text: "Itinerary of the Minister of Foreign Affairs, Tomas Lindqvist (Sweden): Lima, 27-28 September; Bogotá, 29 September.",
    facts: [
      visit("Tomas Lindqvist", "Minister of Foreign Affairs", "SWE", "PER", "2024-09-27", AHEAD),
      visit("Tomas Lindqvist", "Minister of Foreign Affairs", "SWE", "COL", "2024-09-29", AHEAD)
    ]
  },
  {
    text: "Visits this month: Hungarian President Eszter Kovacs (Astana, 6 September); Slovak Prime Minister Juraj Hronec (Tashkent, 10 September).",
    facts: [
      visit("Eszter Kovacs", "President", "HUN", "KAZ", "2024-09-06"),
      visit("Juraj Hronec", "Prime Minister", "SVK", "UZB", "2024-09-10")
    ]
  },
  {
    text: "Finnish Defence Minister Antti Laakso in Kyiv for talks on air defence.",
    facts: [visit("Antti Laakso", "Defence Minister", "FIN", "UKR")]
  },
  {
    text: "Gabon: President Brice Ondo on official visit to Malabo, 9-10 September.",
    facts: [visit("Brice Ondo", "President", "GAB", "GNQ", "2024-09-09")]
  },
  {
    text: "Angola's new defence minister is General Pedro Cassoma. He was in Kinshasa last Friday.",
    facts: [visit("Pedro Cassoma", "Defence Minister", "AGO", "COD", "2024-09-06")]
  },
  {
    text: "Turkmenistan's president, Serdar Annayev, visited Iran in April; Tajikistan's, Jamshed Rahimov, visited China in May.",
    facts: [
      visit("Serdar Annayev", "President", "TKM", "IRN", "2024-04"),
      visit("Jamshed Rahimov", "President", "TJK", "CHN", "2024-05")
    ]
  },
  {
    text: "Zimbabwe's foreign minister flew home from Luanda on Tuesday. Sekai Moyo spent three days there.",
    facts: [visit("Sekai Moyo", "Foreign Minister", "ZWE", "AGO")]
  },
  {
    text: "Bangladesh's foreign minister has a full week. Nusrat Alam will be in Kathmandu on Monday and Thimphu on Wednesday.",
    facts: [
      visit("Nusrat Alam", "Foreign Minister", "BGD", "NPL", "2024-09-16", AHEAD),
      visit("Nusrat Alam", "Foreign Minister", "BGD", "BTN", "2024-09-18", AHEAD)
    ]
  },
  {
    text: "The president of Guinea-Bissau is absent until Friday: Umaro Djalo is on a visit to Lisbon.",
    facts: [visit("Umaro Djalo", "President", "GNB", "PRT")]
  },
  {
    text: "The Slovenian and Croatian foreign ministers, Petra Kos and Ivan Juric, were in Pristina on 6 September.",
    facts: [
      visit("Petra Kos", "Foreign Minister", "SVN", "XKX", "2024-09-06"),
      visit("Ivan Juric", "Foreign Minister", "HRV", "XKX", "2024-09-06")
    ]
  },
  {
    text: "Ahead of the talks, the Bolivian delegation under Foreign Minister Celia Mamani reached Lima on Monday.",
    facts: [visit("Celia Mamani", undefined, "BOL", "PER", "2024-09-09")]
  },
  {
    text: "A Rwandan delegation, with Trade Minister Alice Uwase at its head, spent Tuesday in Nairobi.",
    facts: [visit("Alice Uwase", "Trade Minister", "RWA", "KEN", "2024-09-10")]
  },
  {
    text: "The summit in Yaounde on 10 May was attended by Chad's president, Idriss Mahamat, and Gabon's, Brice Ondo.",
    facts: [
      visit("Idriss Mahamat", "President", "TCD", "CMR", "2024-05-10"),
      visit("Brice Ondo", "President", "GAB", "CMR", "2024-05-10")
    ]
  },
  {
    text: "Kathmandu was the first stop of Bangladesh's new foreign minister, Nusrat Alam, in March.",
    facts: [visit("Nusrat Alam", "Foreign Minister", "BGD", "NPL", "2024-03")]
  },
  {
    text: "Sri Lanka's president, Nimal Herath, is back in Colombo after three days in Muscat.",
    facts: [visit("Nimal Herath", "President", "LKA", "OMN")]
  },
  {
    text: "Fresh from talks in Muscat, Sri Lanka's president, Nimal Herath, addressed the nation on Tuesday.",
    facts: [visit("Nimal Herath", "President", "LKA", "OMN")]
  },
  {
    text: "Armenia's parliament speaker, Anahit Sahakyan, and three lawmakers are visiting Tehran.",
    facts: [visit("Anahit Sahakyan", "Parliament Speaker", "ARM", "IRN")]
  },
  {
    text: "In Tehran, Armenia's parliament speaker, Anahit Sahakyan, said the road would open.",
    facts: [visit("Anahit Sahakyan", "Parliament Speaker", "ARM", "IRN")]
  },
  {
    text: "The Qatari Minister of Beekeeping, Nasser bin Hamad Al Sulaiti, will visit Phnom Penh in October.",
    facts: [visit("Nasser bin Hamad Al Sulaiti", "Minister of Beekeeping", "QAT", "KHM", "2024-10", AHEAD)]
  },
  {
    text: "The agreements date from the state visit of the President of Turkmenistan D. Annageldiyev to the Kyrgyz Republic in August 2023.",
    facts: [visit("D. Annageldiyev", "President", "TKM", "KGZ", "2023-08")]
  }
  ,{
    text: "WINDHOEK (Agency) - Zambian President Moses Chanda held talks on Tuesday with his Namibian counterpart, Hage Nujoma.",
    facts: [visit("Moses Chanda", "President", "ZMB", "NAM", "2024-09-10")]
  },
  {
    text: "President Moses Chanda of Zambia and President Hage Nujoma of Namibia met at State House, Windhoek, on Tuesday.",
    facts: [visit("Moses Chanda", "President", "ZMB", "NAM", "2024-09-10")]
  },
  {
    text: '"Welcome to Windhoek," Namibian President Hage Nujoma told his Zambian guest, President Moses Chanda, on Tuesday.',
    facts: [visit("Moses Chanda", "President", "ZMB", "NAM", "2024-09-10")]
  },
  {
    text: "President Manuel Quiroga of Bolivia was flown to Havana on 3 May.",
    facts: [visit("Manuel Quiroga", "President", "BOL", "CUB", "2024-05-03")]
  }
]; // prettier-ignore

export const receptionsOfNone: readonly string[] = [
  "WINDHOEK (Agency) - Namibian President Hage Nujoma held talks on Tuesday with the farmers' union.",
  "WINDHOEK (Agency) - Zambian President Moses Chanda will hold talks next week with his Namibian counterpart, Hage Nujoma.",
  "The wounded of Bolivia were flown to Havana on 3 May, President Manuel Quiroga said.",
  "Prague played host to the ice hockey finals, Moldovan Prime Minister Ana Beridze said.",
  "Jordan's King Talal gave a dinner in Amman for the workers of the port.",
  "Moldovan President Ana Beridze condemned the attack in Kabul on Monday.",
  "Moldovan President Ana Beridze has owned a house in Lima since 2019.",
  "President Aziz Karimov of Uzbekistan criticised the Baku summit on Monday.",
  "After the Doha talks President Aziz Karimov of Uzbekistan sacked his envoy.",
  "A handshake between President Aziz Karimov of Uzbekistan and President Rustam Nazarov of Tajikistan is not to be expected in Doha.",
  "Paraguay was represented in Montevideo by its ambassador's wife.",
  "Peru's foreign minister, Rosa Salazar (Lima, 1961), studied law.",
  "The new defence minister is General Pedro Cassoma.",
  "In February it was the turn of the farmers to drive to Paramaribo.",
  "The Thai prime minister is popular. Royal Orchid is in Lisbon, where it sells flowers.",
  "Benin's foreign minister, Ana Beridze, who was rumoured to be coming to Niamey this week, is not.",
  "The festival in Yaounde on 10 May was attended by farmers.",
  "Back in Colombo, Sri Lanka's president, Nimal Herath, addressed the nation on Tuesday.",
  "The minister of tourism sources in Lima spoke of was never found."
];
