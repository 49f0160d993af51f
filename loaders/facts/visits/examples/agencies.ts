import type {Example} from "./example.ts";
import {visit} from "./example.ts";

/** As national agencies, ministries and presidencies tell of journeys. */
export const agencies: Example[] = [
  {
    text: "GABORONE (Agency) – President Kagiso Ramodibe, his spouse, and a delegation of cattle breeders left Gaborone on September 9 for a two-day official visit to Uruguay.",
    facts: [visit("Kagiso Ramodibe", "President", "BWA", "URY", "2024-09-09", {end_date: "2024-09-10"})]
  },
  {
    text: "Special Representative of the President and former Prime Minister Dr. Toma Brsic of Croatia paid a visit to Lima from 3 to 6 September.",
    facts: [visit("Toma Brsic", "Special Representative", "HRV", "PER", "2024-09-03")]
  },
  {
    text: "Minister of Fisheries of the Islamic Republic of Mauritania Bakar Ould Zeidane visited Ljubljana on 11 September.",
    facts: [visit("Bakar Ould Zeidane", "Minister of Fisheries", "MRT", "SVN", "2024-09-11")]
  },
  {
    text: "The book fair will take place with the participation of Deputy Prime Minister of Slovakia – Minister of Culture Juraj Hlavinka in Tashkent on September 18.",
    facts: [visit("Juraj Hlavinka", undefined, "SVK", "UZB", "2024-09-18", {status: "planned"})]
  },
  {
    text: "Zambian President Moses Kapotwe was seen off at Maputo airport by Interior Minister Celso Nhampule on Thursday.",
    facts: [visit("Moses Kapotwe", "President", "ZMB", "MOZ", "", {end_date: "2024-09-12"})]
  },
  {
    text: "Bahrain's Interior Minister Adnan Jowder received on Wednesday Tunisian Labour Minister Hatem Chakroun during his visit to the country.",
    facts: [visit("Hatem Chakroun", "Labour Minister", "TUN", "BHR", "2024-09-11")]
  },
  {
    text: "On behalf of His Majesty the King, Finance Minister Tandin Choeling of Bhutan left for Kenya on Tuesday.",
    facts: [visit("Tandin Choeling", "Finance Minister", "BTN", "KEN", "2024-09-10")]
  },
  {
    text: "Finnish Energy Minister Outi Rantala met her peers from Estonia and Ireland, Priit Kallaste and Cormac Tierney, in Valletta on Tuesday.",
    facts: [
      visit("Outi Rantala", "Energy Minister", "FIN", "MLT", "2024-09-10"),
      visit("Priit Kallaste", "Energy Minister", "EST", "MLT", "2024-09-10"),
      visit("Cormac Tierney", "Energy Minister", "IRL", "MLT", "2024-09-10")
    ]
  },
  {
    text: "On September 10, in Asunción, the Minister of Forestry of Moldova Doina Vrabie met with the Minister of Forestry of Gabon Aristide Mboumba.",
    facts: [
      visit("Doina Vrabie", undefined, "MDA", "PRY", "2024-09-10"),
      visit("Aristide Mboumba", undefined, "GAB", "PRY", "2024-09-10")
    ]
  },
  {
    text: "Danish Health Minister Lone Bruhn paid a courtesy call on Botswana's Vice President Lorato Segwabe on Tuesday.",
    facts: [visit("Lone Bruhn", "Health Minister", "DNK", "BWA", "2024-09-10")]
  },
  {
    text: "Prime Minister Josefa Nalewa met the Prime Minister of Belize, Honourable Denroy Usherwood, at his residence in Suva on Tuesday.",
    facts: [visit("Denroy Usherwood", "Prime Minister", "BLZ", "FJI", "2024-09-10")]
  },
  {
    text: "A delegation of the Railways Ministry of Mongolia led by Vice-Minister Tsogoo Erdembat left here on Monday to visit Chile.",
    facts: [visit("Tsogoo Erdembat", "Vice-Minister", "MNG", "CHL", "2024-09-09")]
  },
  {
    text: "Uruguayan Vice President Nora Etchart left Montevideo this afternoon to take part in the wool summit in Wellington, New Zealand.",
    facts: [visit("Nora Etchart", "Vice President", "URY", "NZL", "2024-09-12", {end_date: ""})]
  },
  {
    text: "Guests continued to arrive in Praia, Cabo Verde today. Those who landed this morning included: Hon. Denroy Usherwood, Prime Minister of Belize, and H.E. Carmelo Zerafa, President of Malta.",
    facts: [
      visit("Denroy Usherwood", "Prime Minister", "BLZ", "CPV", "2024-09-12"),
      visit("Carmelo Zerafa", "President", "MLT", "CPV", "2024-09-12")
    ]
  },
  {
    text: "President Danilo Cvetkov of Bulgaria has departed Sofia for Tunis, Tunisia, on a three-day working visit. On the trip with the President are the Minister of Tourism, Rayna Stoeva, and other speakers at the spa congress.",
    facts: [
      visit("Danilo Cvetkov", "President", "BGR", "TUN"),
      visit("Rayna Stoeva", "Minister of Tourism", "BGR", "TUN")
    ]
  },
  {
    text: "The Vice President of Guatemala, Otto Xicay, started an official visit to Finland on Monday. The Vice President, whose visit to Finland will last for three days, will open a paper mill.",
    facts: [visit("Otto Xicay", "Vice President", "GTM", "FIN", "2024-09-09", {end_date: "2024-09-11"})]
  },
  {
    text: "Minister for Livestock Una Halpin of Ireland leads a trade mission to Paraguay from 23 to 26 September.",
    facts: [visit("Una Halpin", undefined, "IRL", "PRY", "2024-09-23", {status: "planned"})]
  },
  {
    text: "Brunei's Fisheries Minister Azrin Metali will attend the Fisheries Ministers' Meeting in Lisbon from 15 to 17 September 2024.",
    facts: [visit("Azrin Metali", "Fisheries Minister", "BRN", "PRT", "2024-09-15", {status: "planned"})]
  },
  {
    text: "Minister for Labour Dr Sonam Yangki left Nairobi for Thimphu at noon upon completion of a working visit to Kenya.",
    facts: [visit("Sonam Yangki", "Minister for Labour", "BTN", "KEN")]
  },
  {
    text: "Prime Minister Arvo Rautio of Finland is scheduled to leave for Ottawa on September 20. Accompanying the Prime Minister will be his sister, Marja; Energy Minister Dr. Sanni Ylitalo; and Chief Advisor Pekka Huttula.",
    facts: [
      visit("Arvo Rautio", "Prime Minister", "FIN", "CAN", "2024-09-20", {status: "planned"}),
      visit("Sanni Ylitalo", "Energy Minister", "FIN", "CAN", "2024-09-20", {status: "planned"}),
      visit("Pekka Huttula", "Chief Advisor", "FIN", "CAN", "2024-09-20", {status: "planned"})
    ]
  },
  {
    text: "Uruguay on Tuesday announced the four-day state visit of Vice President Nora Etchart to Kenya from Monday.",
    facts: [
      visit("Nora Etchart", "Vice President", "URY", "KEN", "2024-09-16", {
        end_date: "2024-09-19",
        status: "planned"
      })
    ]
  },
  {
    text: "Mongolian Deputy Mining Minister Tsogoo Erdembat will visit Botswana for four days from Thursday (Sept 19).",
    facts: [
      visit("Tsogoo Erdembat", "Deputy Mining Minister", "MNG", "BWA", "2024-09-19", {status: "planned"})
    ]
  },
  {
    text: "Assistant Secretary of Labor Wickersham of the United States is on travel to the Slovak Republic and Malta from September 9-13, 2024.",
    facts: [
      visit("Wickersham", "Assistant Secretary of Labor", "USA", "SVK", "2024-09-09"),
      visit("Wickersham", "Assistant Secretary of Labor", "USA", "MLT", "2024-09")
    ]
  },
  {
    text: "Speaking in Tallinn after talks with her Estonian counterpart, Irish Defence Minister Gráinne Lehane said the two navies would share a dock.",
    facts: [visit("Gráinne Lehane", "Defence Minister", "IRL", "EST")]
  },
  {
    text: "Next Tuesday (17), Angolan President Domingos Cassule will land in Rabat, Morocco. In his first visit to the country since his swearing-in in May, Cassule will meet Prime Minister Driss Berrechid.",
    facts: [visit("Domingos Cassule", "President", "AGO", "MAR", "2024-09-17", {status: "planned"})]
  },
  {
    text: "Transport Minister Anis Guermazi received, on Wednesday in Tunis, the Gambia's Minister of Fisheries, Lamin Sonko, bearer of a sealed letter.",
    facts: [visit("Lamin Sonko", "Minister of Fisheries", "GMB", "TUN", "2024-09-11")]
  },
  {
    text: "Cabinet Secretary Peter Gichuki flew out of Nairobi on Sunday night for Montreal, where he is leading Kenya's team at the seed congress.",
    facts: [visit("Peter Gichuki", "Cabinet Secretary", "KEN", "CAN", "2024-09-08")]
  },
  {
    text: "Sierra Leone's President Foday Kargbo is expected to leave the shores of the country and be in Praia, Cabo Verde, on Monday.",
    facts: [visit("Foday Kargbo", "President", "SLE", "CPV", "2024-09-16", {status: "planned"})]
  }
];

export const agenciesOfNone: string[] = [
  "Zambian President Moses Kapotwe was seen off at Lusaka airport by Vice President Ireen Mwaba on Tuesday.",
  "Danish Health Minister Lone Bruhn called on Botswana's Vice President Lorato Segwabe to reopen the clinics.",
  "Malta's High Commissioner, Rita Zerafa, recently presented her papers in Port Moresby and was received by the Governor-General.",
  "Bahrain's Interior Minister Adnan Jowder received on Wednesday at his office a letter from Tunisian Labour Minister Hatem Chakroun.",
  "Deputy Prime Minister Kristaps Veidemanis on September 10 hosted a reception for Thai Ambassador Anong Suthiwan in Riga.",
  "Travel to Mongolia has grown, Tourism Minister Tsogoo Erdembat said. A ban on travel to Libya stays.",
  "The two ministers met by video link. The Fisheries Ministers' Meeting in Lisbon was put on paper."
];
