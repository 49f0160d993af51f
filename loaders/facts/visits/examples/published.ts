import {visit} from "./example.ts";
import type {Example} from "./example.ts";

/** Ways of published news: who leaves for a trip, what a trip is made up of, what is put off before it was made. */
export const published: Example[] = [
  {
    text: "Malawian President Chifundo Banda left Lilongwe on Monday for a two-day visit to Angola.",
    facts: [visit("Chifundo Banda", "President", "MWI", "AGO", "2024-09-09", {end_date: "2024-09-10"})]
  },
  {
    text: "Malawian President Chifundo Banda is due to leave for a three-day trip to Angola on Friday.",
    facts: [visit("Chifundo Banda", "President", "MWI", "AGO", "2024-09-13", {status: "planned"})]
  },
  {
    text: "Malawian President Chifundo Banda was scheduled to depart Friday for a trip that includes Angola, Gabon and Togo.",
    facts: [
      visit("Chifundo Banda", "President", "MWI", "AGO", "2024-09-13", {status: "planned"}),
      visit("Chifundo Banda", "President", "MWI", "GAB", undefined, {status: "planned"}),
      visit("Chifundo Banda", "President", "MWI", "TGO", undefined, {status: "planned"})
    ]
  },
  {
    text: "Uruguayan Foreign Minister Inés Larrañaga set off on Tuesday on a tour which will take in Panama and Jamaica.",
    facts: [
      visit("Inés Larrañaga", "Foreign Minister", "URY", "PAN", "2024-09-10"),
      visit("Inés Larrañaga", "Foreign Minister", "URY", "JAM")
    ]
  },
  {
    text: "Danish Prime Minister Signe Holm will postpone her visit to Canada scheduled for September, her office said.",
    facts: [visit("Signe Holm", "Prime Minister", "DNK", "CAN", "2024-09", {status: "postponed"})]
  },
  {
    text: "Danish Prime Minister Signe Holm has decided to cancel her planned trip to Canada.",
    facts: [visit("Signe Holm", "Prime Minister", "DNK", "CAN", undefined, {status: "cancelled"})]
  },
  {
    text: "Danish Prime Minister Signe Holm may postpone her first overseas visit to Canada scheduled in September, local media reported Monday.",
    facts: [visit("Signe Holm", "Prime Minister", "DNK", "CAN", "2024-09", {status: "planned"})]
  },
  {
    text: "The official visit by the President of Gabon, Prosper Mba, began on Tuesday, when the President of Togo, Kossi Adjo, received his Gabonese counterpart.",
    facts: [visit("Prosper Mba", "President", "GAB", "TGO", "2024-09-10", {counterparts: ["Kossi Adjo"]})]
  },
  {
    text: "Foreign Minister of Georgia Levan Abashidze met with Foreign Minister of Malta Carmela Vella on September 10 who is in Georgia on an official visit.",
    facts: [visit("Carmela Vella", "Foreign Minister", "MLT", "GEO")]
  },
  {
    text: "Relations were established on 8 July 1975.[1] In 1981, Bolivian President Hugo Arce paid a visit to Mexico.[2][3] Trade is small.",
    facts: [visit("Hugo Arce", "President", "BOL", "MEX", "1981")]
  },
  {
    text: "Gabonese President Prosper Mba pledged support for the port on Tuesday while in Praia.",
    facts: [visit("Prosper Mba", "President", "GAB", "CPV", "2024-09-10")]
  },
  {
    text: "Peruvian President Hugo Salas met his Bolivian counterpart, Ana Quispe, on Monday in the Amazon city of Iquitos.",
    facts: [visit("Ana Quispe", "President", "BOL", "PER", "2024-09-09", {places: ["Iquitos"]})]
  },
  {
    text: "Guyanese President Colin Persaud in turn had made a one-day state visit to Barbados in December 2016.",
    facts: [visit("Colin Persaud", "President", "GUY", "BRB", "2016-12")]
  },
  {
    text: "Uruguayan President Tabaré Silva, six cabinet ministers and a large business delegation begin on Monday an official tour of Finland and Latvia.",
    facts: [
      visit("Tabaré Silva", "President", "URY", "FIN", "2024-09-16", {status: "planned"}),
      visit("Tabaré Silva", "President", "URY", "LVA", undefined, {status: "planned"})
    ]
  },
  {
    text: "Guyanese President Colin Persaud is satisfied with the visit he and a government delegation made to Barbados on Monday.",
    facts: [visit("Colin Persaud", "President", "GUY", "BRB", "2024-09-09")]
  },
  {
    text: "Leading the Guyanese delegation to Barbados on Monday was Finance Minister Ashni Ramdeen.",
    facts: [visit("Ashni Ramdeen", "Finance Minister", "GUY", "BRB", "2024-09-09")]
  },
  {
    text: "At a July 27 meeting in Boquete, Panama, between Panamanian Vice-President Saúl Lara and Costa Rican Foreign Minister Bruno Soto, ties were praised.",
    facts: [
      visit("Bruno Soto", "Foreign Minister", "CRI", "PAN", "2024-07-27", {counterparts: ["Saúl Lara"]})
    ]
  },
  {
    text: "Argentine President Andrés Fierro had met his Uruguayan counterpart, Luis Pereira, in Colonia, Uruguay, on November 19, 2020 and Friday's talks are said to be a follow-up.",
    facts: [visit("Andrés Fierro", "President", "ARG", "URY", "2020-11-19", {counterparts: ["Luis Pereira"]})]
  },
  {
    text: "Prime Minister (PM) Farida Rahman will leave Dhaka on Friday for a four-day visit to Bhutan.",
    facts: [visit("Farida Rahman", "Prime Minister", "BGD", "BTN", "2024-09-13", {status: "planned"})]
  },
  {
    text: "President Anura Perera returned to Sri Lanka late on the evening of September 10, following the conclusion of a three-day official visit to the Republic of Maldives. The visit was held at the invitation of Maldivian President Mohamed Naseer.",
    facts: [visit("Anura Perera", "President", "LKA", "MDV", "2024-09-08", {end_date: "2024-09-10"})]
  },
  {
    text: "President Anura Perera returned to Sri Lanka from the Maldives on September 10.",
    facts: [visit("Anura Perera", "President", "LKA", "MDV")]
  },
  {
    text: "Pakistan's army chief General Asif Kamal extended an invitation to the Afghan defence minister during his visit to Kabul in November last year.",
    facts: [visit("Asif Kamal", "Army Chief", "PAK", "AFG", "2023-11")]
  },
  {
    text: "This will be President João Lopes's first visit to India, and a visit of a President of Angola to India in 38 years.",
    facts: [visit("João Lopes", "President", "AGO", "IND", undefined, {status: "planned"})]
  },
  {
    text: "Rwandan Foreign Minister Odette Gasana will visit Togo, Benin, Niger, Chad and Gabon from Saturday to next Wednesday, the ministry said in Kigali on Thursday.",
    facts: [
      visit("Odette Gasana", "Foreign Minister", "RWA", "TGO", "2024-09-14", {status: "planned"}),
      visit("Odette Gasana", "Foreign Minister", "RWA", "BEN", undefined, {status: "planned"}),
      visit("Odette Gasana", "Foreign Minister", "RWA", "NER", undefined, {status: "planned"}),
      visit("Odette Gasana", "Foreign Minister", "RWA", "TCD", undefined, {status: "planned"}),
      visit("Odette Gasana", "Foreign Minister", "RWA", "GAB", undefined, {status: "planned"})
    ]
  },
  {
    text: "The president of Chile, Ana Silva, made a state visit to Brazil on Monday, accompanied by the Minister of Foreign Affairs, Roberto Lagos, and the Official Entourage.",
    facts: [
      visit("Ana Silva", "President", "CHL", "BRA", "2024-09-09"),
      visit("Roberto Lagos", "Minister of Foreign Affairs", "CHL", "BRA", "2024-09-09")
    ]
  },
  {
    text: "Trade was discussed as Kassymov paid a state visit to Mongolia on Monday. Kazakh President Askar Kassymov will also speak in parliament.",
    facts: [visit("Askar Kassymov", "President", "KAZ", "MNG", "2024-09-09")]
  },
  {
    text: "Welcoming a visit to Vietnam in October by President Donald Trumbull of the United States, Prime Minister Nguyen Van Phu applauded the ambassador.",
    facts: [visit("Donald Trumbull", "President", "USA", "VNM", "2024-10", {status: "planned"})]
  }
];

/** Look-alikes: what he would gladly do, a trip within the country, goods on tour. */
export const publishedOfNone: string[] = [
  "Benin's President Gilles Houessou said he would be happy to travel to Niamey, the day he is welcome.",
  "Malawian President Chifundo Banda left on Friday for a trip that includes Blantyre, Zomba and Mzuzu.",
  "Gabonese Foreign Minister Prosper Mba served while in office under three premiers.",
  "Gabonese President Prosper Mba praised the soldiers who had fought while in Korea.",
  "In turn the minister of Guyana praised his visitors from Barbados.",
  "Leading the list of exports to Barbados on Monday was rice from Guyana.",
  "The exhibition set off on a tour of Angola on Monday."
];
