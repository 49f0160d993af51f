/** Trips told by one who signs, by a second visit, by the way home, and by the present of one who sets out. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const returns: Example[] = [
  {
    text: "Polish Foreign Minister Janusz Kwiecinski is back in Warsaw after a short trip to Ukraine.",
    facts: [visit("Janusz Kwiecinski", "Foreign Minister", "POL", "UKR", undefined)]
  },
  {
    text: "Portugal is sending Foreign Minister Duarte Salgueiro to Luanda on Friday.",
    facts: [visit("Duarte Salgueiro", "Foreign Minister", "PRT", "AGO", "2024-09-13", {status: "planned"})]
  },
  {
    text: "Prime Minister Omar Diallo flew on to Rome on Monday after completing his visit to Chad.",
    facts: [{host_country: "TCD"}, {host_country: "ITA", start_date: "2024-09-09"}]
  },
  {
    text: "IAEA Director General Luis Sosa arrived in Muscat on Monday.",
    facts: [visit("Luis Sosa", undefined, "IAEA", "OMN", "2024-09-09")]
  },
  {
    text: "Peruvian Trade Minister Luis Rojas left his post on Monday to visit Canada.",
    facts: [{start_date: "", status: "planned"}]
  },
  {
    text: "Kenyan President Joseph Mutua goes to Kampala on Wednesday.",
    facts: [visit("Joseph Mutua", "President", "KEN", "UGA", "2024-09-18", {status: "planned"})]
  },
  {
    text: "Belgian Prime Minister Luc Maes lands in Kigali on Friday.",
    facts: [visit("Luc Maes", "Prime Minister", "BEL", "RWA", "2024-09-13", {status: "planned"})]
  },
  {
    text: "Greek Foreign Minister Nikos Vasilakis is off to Nicosia on Saturday.",
    facts: [visit("Nikos Vasilakis", "Foreign Minister", "GRC", "CYP", "2024-09-14", {status: "planned"})]
  },
  {
    text: "Peruvian President Alan Quiroz sets out for Madrid on Sunday.",
    facts: [visit("Alan Quiroz", "President", "PER", "ESP", "2024-09-15", {status: "planned"})]
  },
  {
    text: "Malian President Ousmane Diarra arrived in Algiers on Wednesday. He was due to address a forum on Thursday and to fly to Tunis on Saturday.",
    facts: [
      visit("Ousmane Diarra", "President", "MLI", "DZA", "2024-09-11"),
      visit("Ousmane Diarra", "President", "MLI", "TUN", "2024-09-14", {status: "planned"})
    ]
  },
  {
    text: "Malian President Ousmane Diarra is to visit Algiers. The trip, put off from June, begins on Monday.",
    facts: [visit("Ousmane Diarra", "President", "MLI", "DZA", "2024-09-16", {status: "planned"})]
  },
  {
    text: "The accord was initialled in Vienna in May by Austrian Foreign Minister Karl Huber and his Moldovan counterpart, Vasile Rusu.",
    facts: [visit("Vasile Rusu", "Foreign Minister", "MDA", "AUT", "2024-05")]
  },
  {
    text: "The memorandum, signed in Ottawa on Monday by Canadian Finance Minister Paul Roy and Barbados's prime minister, Mia Clarke, runs for five years.",
    facts: [visit("Mia Clarke", "Prime Minister", "BRB", "CAN", "2024-09-09")]
  },
  {
    text: "A contract for the dam will be signed in Dushanbe on 1 October by Energy Minister Tahir Anwar of Pakistan.",
    facts: [visit("Tahir Anwar", "Energy Minister", "PAK", "TJK", "2024-10-01", {status: "planned"})]
  },
  {
    text: "The pact was concluded by the foreign ministers, Finland's Aino Laine and Norway's Lars Berg, in Oslo on 3 September.",
    facts: [visit("Aino Laine", "Foreign Minister", "FIN", "NOR", "2024-09-03")]
  },
  {
    text: "In Sofia on Monday the Bulgarian president, Petar Ivanov, pinned a medal on his Chilean colleague, Jorge Rivas.",
    facts: [visit("Jorge Rivas", "President", "CHL", "BGR", "2024-09-09")]
  },
  {
    text: "Ugandan Finance Minister Ruth Akello went to Juba last April, and goes again in November.",
    facts: [
      visit("Ruth Akello", "Finance Minister", "UGA", "SSD", "2024-04"),
      visit("Ruth Akello", "Finance Minister", "UGA", "SSD", "2024-11", {status: "planned"})
    ]
  },
  {
    text: "Latvian Foreign Minister Ilze Kalnina was in Seoul in June. She goes back on Monday.",
    facts: [
      visit("Ilze Kalnina", "Foreign Minister", "LVA", "KOR", "2024-06"),
      visit("Ilze Kalnina", "Foreign Minister", "LVA", "KOR", "2024-09-16", {status: "planned"})
    ]
  },
  {
    text: "Cuban President Rafael Peña flew to Caracas in May and will return in December.",
    facts: [
      visit("Rafael Peña", "President", "CUB", "VEN", "2024-05"),
      visit("Rafael Peña", "President", "CUB", "VEN", "2024-12", {status: "planned"})
    ]
  },
  {
    text: "Turkish Foreign Minister Emre Aydin will visit Baku on Monday, as he did in May.",
    facts: [
      visit("Emre Aydin", "Foreign Minister", "TUR", "AZE", "2024-05"),
      visit("Emre Aydin", "Foreign Minister", "TUR", "AZE", "2024-09-16", {status: "planned"})
    ]
  },
  {
    text: "Vietnamese Prime Minister Le Van Minh, whose last trip to Vientiane was in January, will go back next month.",
    facts: [
      visit("Le Van Minh", "Prime Minister", "VNM", "LAO", "2024-01"),
      visit("Le Van Minh", "Prime Minister", "VNM", "LAO", "2024-10", {status: "planned"})
    ]
  },
  {
    text: "Kenyan President Joseph Mutua was in Kampala on Monday; a second visit is planned for December.",
    facts: [
      visit("Joseph Mutua", "President", "KEN", "UGA", "2024-09-09"),
      visit("Joseph Mutua", "President", "KEN", "UGA", "2024-12", {status: "planned"})
    ]
  },
  {
    text: "Chile's finance minister, Jorge Rivas, visited Lima in March. A return trip in July was cancelled.",
    facts: [
      visit("Jorge Rivas", "Finance Minister", "CHL", "PER", "2024-03"),
      visit("Jorge Rivas", "Finance Minister", "CHL", "PER", "2024-07", {status: "cancelled"})
    ]
  },
  {
    text: "Kazakh Defence Minister Arman Bekov was in Rome in March, and Italian Defence Minister Carlo Riva made a return visit in July.",
    facts: [
      visit("Arman Bekov", "Defence Minister", "KAZ", "ITA", "2024-03"),
      visit("Carlo Riva", "Defence Minister", "ITA", "KAZ", "2024-07")
    ]
  },
  {
    text: "Ghanaian President Kofi Boateng visited Abidjan in March. Ivorian President Alassane Kone went the other way in May.",
    facts: [
      visit("Kofi Boateng", "President", "GHA", "CIV", "2024-03"),
      visit("Alassane Kone", "President", "CIV", "GHA", "2024-05")
    ]
  },
  {
    text: "BANJUL, Sept 12 - Portugal's defence minister, Rui Teixeira, returns to Lisbon tonight.",
    facts: [visit("Rui Teixeira", "Defence Minister", "PRT", "GMB", "")]
  },
  {
    text: "MASERU, Sept 12 - The Botswanan foreign minister, Lesedi Kgosi, who goes home tomorrow, laid a wreath.",
    facts: [visit("Lesedi Kgosi", "Foreign Minister", "BWA", "LSO", "")]
  },
  {
    text: "Japan's Foreign Minister, Kenji Morisaki, held talks in Suva yesterday before flying on to Port Vila, where he is scheduled to arrive today.",
    facts: [
      visit("Kenji Morisaki", "Foreign Minister", "JPN", "FJI", "2024-09-11"),
      visit("Kenji Morisaki", "Foreign Minister", "JPN", "VUT", "2024-09-12", {status: "planned"})
    ]
  },
  {
    text: "Uruguay signed an agreement on Tuesday, as President Martin Echegoyen of Uruguay began a two-day visit to Jakarta that officials described as long overdue.",
    facts: [visit("Martin Echegoyen", "President", "URY", "IDN", "2024-09-10")]
  },
  {
    text: "And in July 2023 Brazil's foreign minister, Celina Prado, had climbed to La Paz to ask for patience.",
    facts: [visit("Celina Prado", "Foreign Minister", "BRA", "BOL", "2023-07")]
  },
  {
    text: "The two sides signed a pact on Tuesday, midway through a five-day visit to Albania by Greek Foreign Minister Nikos Vasilakis.",
    facts: [visit("Nikos Vasilakis", "Foreign Minister", "GRC", "ALB", "")]
  }
];

export const returnsOfNone = [
  "Portuguese Foreign Minister Duarte Salgueiro left the Angola file to his deputy on Monday.",
  "The letter, signed by Peruvian President Alan Quiroz, was read out in Madrid on Monday.",
  "The port in Mombasa was bought by a firm that Ugandan Finance Minister Ruth Akello owns.",
  "The protocol was signed electronically by Greek Foreign Minister Nikos Vasilakis from Athens.",
  "The deal was signed in Minsk on Tuesday by Belarusian Energy Minister Oleg Sidorenko.",
  "The talks are off to a good start, Greek Foreign Minister Nikos Vasilakis said.",
  "Latvian Foreign Minister Ilze Kalnina turned to Brussels for help in May.",
  "Latvian Foreign Minister Ilze Kalnina appealed to Moscow in May.",
  "BANJUL, Sept 12 - Portugal's defence minister, Rui Teixeira, leaves office on Friday.",
  "LISBON, Sept 12 - Portugal's defence minister, Rui Teixeira, returned on Wednesday.",
  "In Sofia on Monday the Bulgarian president, Petar Ivanov, telephoned his Chilean colleague, Jorge Rivas."
];
