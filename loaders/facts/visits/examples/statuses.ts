/** Visits that are planned, postponed or cancelled, and dates told in other ways. */
import {visit} from "./example.ts";
import type {Example} from "./example.ts";

export const statuses: Example[] = [
  {
    text: "Brazilian President Otávio Lins has put on hold a visit to Buenos Aires that was planned for 20 September.",
    facts: [visit("Otávio Lins", "President", "BRA", "ARG", "2024-09-20", {status: "postponed"})]
  },
  {
    text: "South African Deputy President Sipho Dlamini's trip to Kigali has been pushed back to November, officials said.",
    facts: [visit("Sipho Dlamini", "Deputy President", "ZAF", "RWA", undefined, {status: "postponed"})]
  },
  {
    text: "Spanish Foreign Minister Inés Robledo scrapped a trip to Algiers scheduled for Monday after the ambassador was recalled.",
    facts: [visit("Inés Robledo", "Foreign Minister", "ESP", "DZA", undefined, {status: "cancelled"})]
  },
  {
    text: "A planned visit to Baghdad by Kuwaiti Foreign Minister Fahad Al-Sabah has been shelved indefinitely.",
    facts: [visit("Fahad Al-Sabah", "Foreign Minister", "KWT", "IRQ", "", {status: undefined})]
  },
  {
    text: "Israeli Foreign Minister Noa Ben-Ari will no longer go to Rabat this month, her office confirmed.",
    facts: [visit("Noa Ben-Ari", "Foreign Minister", "ISR", "MAR", undefined, {status: "cancelled"})]
  },
  {
    text: "Indian Prime Minister Vikram Rathore pulled out of a trip to Colombo on Friday, citing the cyclone.",
    facts: [visit("Vikram Rathore", "Prime Minister", "IND", "LKA", undefined, {status: "cancelled"})]
  },
  {
    text: "Mexican Foreign Secretary Alejandra Ruiz postponed her trip to Ottawa, which had been set for Tuesday, until further notice.",
    facts: [visit("Alejandra Ruiz", "Foreign Secretary", "MEX", "CAN", undefined, {status: "postponed"})]
  },
  {
    text: "Egyptian President Hossam Fahmy accepted an invitation to visit Athens in December, a statement said.",
    facts: [visit("Hossam Fahmy", "President", "EGY", "GRC", "2024-12", {status: "planned"})]
  },
  {
    text: "Tajik Foreign Minister Sherali Nazarov plans to visit Kabul in the coming weeks, his deputy said.",
    facts: [visit("Sherali Nazarov", "Foreign Minister", "TJK", "AFG", "", {status: "planned"})]
  },
  {
    text: "Bulgarian Prime Minister Stefan Kolev is expected in Skopje later this month for the opening of the railway.",
    facts: [visit("Stefan Kolev", "Prime Minister", "BGR", "MKD", "2024-09", {status: "planned"})]
  },
  {
    text: "The Kremlin said President Gennady Orlov would pay an official visit to Pyongyang on 18 and 19 September.",
    facts: [
      visit("Gennady Orlov", "President", "RUS", "PRK", "2024-09-18", {
        status: "planned",
        end_date: "2024-09-19"
      })
    ]
  },
  {
    text: "Botswana's president, Lesego Mokgosi, heads to Windhoek this weekend for the SADC summit.",
    facts: [visit("Lesego Mokgosi", "President", "BWA", "NAM", undefined, {status: "planned"})]
  },
  {
    text: "Cyprus President Andreas Michaelides starts a four-day visit to Cairo and Amman on Saturday.",
    facts: [
      visit("Andreas Michaelides", "President", "CYP", "EGY", "2024-09-14", {status: "planned"}),
      visit("Andreas Michaelides", "President", "CYP", "JOR", undefined, {status: "planned"})
    ]
  },
  {
    text: "Belarusian Foreign Minister Yuri Kovalenko spent two days in Harare, 9-10 September, where he opened a tractor plant with President Tendai Moyo.",
    facts: [
      visit("Yuri Kovalenko", "Foreign Minister", "BLR", "ZWE", "2024-09-09", {
        end_date: "2024-09-10",
        counterparts: ["Tendai Moyo"]
      })
    ]
  },
  {
    text: "Moroccan Prime Minister Driss El Amrani visited Nouakchott from 30 August to 1 September.",
    facts: [visit("Driss El Amrani", "Prime Minister", "MAR", "MRT", "2024-08-30", {end_date: "2024-09-01"})]
  },
  {
    text: "Sri Lankan President Nimal Jayasuriya arrived in Male on 5 May for a three-day state visit.",
    published: "",
    facts: [visit("Nimal Jayasuriya", "President", "LKA", "MDV", "")]
  },
  {
    text: "On March 8, 2021, Iraqi President Karwan Salih received Pope Innocent XIV in Baghdad.",
    published: "",
    facts: [visit("Innocent XIV", "Pope", "VAT", "IRQ", "2021-03-08", {counterparts: ["Karwan Salih"]})]
  },
  {
    text: "Emirati President Sheikh Khalid bin Rashid will leave Paris on Friday after a visit that started on Wednesday, the Élysée said.",
    facts: [visit("Khalid bin Rashid", "President", "ARE", "FRA", "2024-09-11", {end_date: "2024-09-13"})]
  },
  {
    text: "Eswatini's King Sobhuza went to Taipei in 2018. Six years later he is to return: the palace says he will be there from 8 October.",
    facts: [
      visit("Sobhuza", "King", "SWZ", "TWN", "2018"),
      visit("Sobhuza", "King", "SWZ", "TWN", "2024-10-08", {status: "planned"})
    ]
  },
  {
    text: "Georgian Foreign Minister Irakli Beridze had been due to fly to Baku on Tuesday; the trip was put off at the last minute because of fog.",
    facts: [visit("Irakli Beridze", "Foreign Minister", "GEO", "AZE", "2024-09-10", {status: "postponed"})]
  },
  {
    text: "Qatar’s prime minister is heading to Tehran today to deliver a message, two diplomats told AFP.",
    facts: [visit("", "Prime Minister", "QAT", "IRN", "2024-09-12", {status: undefined})]
  },
  {
    text: "Chad's Foreign Minister Mahamat Abakar, accompanied by a large delegation, has been in Khartoum since Sunday.",
    facts: [visit("Mahamat Abakar", "Foreign Minister", "TCD", "SDN", "2024-09-08")]
  },
  {
    text: "A third memorandum, on fisheries, will be concluded when Zambian President Haka Mwansa goes to Gaborone in November.",
    facts: [visit("Haka Mwansa", "President", "ZMB", "BWA", "2024-11", {status: "planned"})]
  },
  {
    text: "Ecuador's foreign minister, Rosa Cevallos, left Lima on Wednesday for Bogotá, the second leg of a tour that ends in Panama City on Friday.",
    facts: [
      visit("Rosa Cevallos", "Foreign Minister", "ECU", "PER", "", {end_date: "2024-09-11"}),
      visit("Rosa Cevallos", "Foreign Minister", "ECU", "COL", "2024-09-11"),
      visit("Rosa Cevallos", "Foreign Minister", "ECU", "PAN", "2024-09-13", {status: "planned"})
    ]
  }
];
