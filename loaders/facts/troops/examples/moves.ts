import type {Example} from "./example.ts";

/** Withdrawals told without a number. */
export const moves: Example[] = [
  {
    text: "Kenyan troops will withdraw from Somalia, an official said.",
    facts: [{force: "KEN", location: "SOM", count: null, kind: "to-withdraw", date: "", date_basis: ""}]
  },
  {
    text: "At present 120 Irish soldiers are serving in Kosovo. From January it is to be 200 again, the minister said.",
    facts: [
      {force: "IRL", location: "XKX", count: 120, kind: "present"},
      {force: "IRL", location: "XKX", count: 200, kind: "to-deploy", date: "2025-01"}
    ]
  },
  {
    text: "The German army has 1,040 soldiers in Lithuania. By 2027 there will be 4,800.",
    facts: [
      {force: "DEU", location: "LTU", count: 1040, kind: "present"},
      {force: "DEU", location: "LTU", count: 4800, kind: "to-deploy", date: "2027"}
    ]
  },
  {
    text: "Kenya has 400 soldiers in Haiti. In December it will be 250.",
    facts: [
      {force: "KEN", location: "HTI", count: 400, kind: "present"},
      {force: "KEN", location: "HTI", count: 250, kind: "to-withdraw", date: "2024-12"}
    ]
  },
  {
    text: "Portugal has 200 soldiers in Romania. In October it is to be 30 years since the embassy opened.",
    facts: [{force: "PRT", location: "ROU", count: 200, kind: "present"}]
  },
  {
    text: "Portugal has 200 soldiers in Romania. Trade is growing: by 2026 there will be 300 firms.",
    facts: [{force: "PRT", location: "ROU", count: 200, kind: "present"}]
  },
  {
    text: "About 60 Dutch marines arrived in Belize in March to train rangers, and leave at the end of October.",
    facts: [
      {force: "NLD", location: "BLZ", count: 60, kind: "deployed", date: "2024-03"},
      {force: "NLD", location: "BLZ", count: 60, kind: "to-withdraw", date: "2024-10"}
    ]
  },
  {
    text: "Some 200 Danish soldiers landed in Latvia in January and are to go home in November.",
    facts: [
      {force: "DNK", location: "LVA", count: 200, kind: "deployed", date: "2024-01"},
      {force: "DNK", location: "LVA", count: 200, kind: "to-withdraw", date: "2024-11"}
    ]
  },
  {
    text: "Nigeria keeps in Gambia a force of 197 soldiers, which is to leave the country by December.",
    facts: [
      {force: "NGA", location: "GMB", count: 197, kind: "present"},
      {force: "NGA", location: "GMB", count: 197, kind: "to-withdraw", date: "2024-12"}
    ]
  },
  {
    text: "Nigeria sent 200 soldiers to Benin in December, and left the bloc in January.",
    facts: [{force: "NGA", location: "BEN", count: 200, kind: "deployed"}]
  },
  {
    text: "Some 300 Kenyan soldiers arrived in Haiti in May, and their commander is to leave in October.",
    facts: [{force: "KEN", location: "HTI", count: 300, kind: "deployed"}]
  },
  {
    text: "Spain withdrew its last men from Kosovo in 2009.",
    facts: [{force: "ESP", location: "XKX", count: null, kind: "withdrawn", date: "2009"}]
  },
  {
    text: "All French troops left Niger in December 2023.",
    facts: [{force: "FRA", location: "NER", count: null, kind: "withdrawn", date: "2023-12"}]
  },
  {
    text: "French forces withdrew from Mali in August 2022, from Burkina Faso in February 2023 and from Niger in December 2023.",
    facts: [
      {force: "FRA", location: "MLI", count: null, kind: "withdrawn", date: "2022-08"},
      {force: "FRA", location: "BFA", count: null, kind: "withdrawn", date: "2023-02"},
      {force: "FRA", location: "NER", count: null, kind: "withdrawn", date: "2023-12"}
    ]
  },
  {
    text: "The UN mission in Mali, MINUSMA, withdrew its last peacekeepers by December 31, 2023.",
    facts: [{force: "MINUSMA", location: "MLI", count: null, kind: "withdrawn", date: "2023-12-31"}]
  },
  {
    text: "The Emirates withdrew most of its forces from Yemen in 2019.",
    facts: [{force: "ARE", location: "YEM", count: null, kind: "withdrawn", date: "2019"}]
  },
  {
    text: "Chad's transitional president has given French troops until 31 January to leave.",
    facts: [{force: "FRA", location: "TCD", count: null, kind: "to-withdraw", date: "2025-01-31"}]
  },
  {
    text: "MONUSCO is to leave South Kivu by the end of next April.",
    facts: [
      {
        force: "MONUSCO",
        location: "COD",
        place: "South Kivu",
        count: null,
        kind: "to-withdraw",
        date: "2025-04"
      }
    ]
  },
  {
    text: "The Southern African Development Community mission, known as SAMIM, will complete its withdrawal by July 15, its head, South African diplomat Mpho Ledwaba, said in Pemba last week.",
    facts: [{force: "SAMIM", location: "MOZ", count: null, kind: "to-withdraw", date: "2025-07-15"}]
  }
];
