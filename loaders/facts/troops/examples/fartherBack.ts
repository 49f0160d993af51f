import type {Example} from "./example.ts";

/** Foreign forces whose noun, land or owner a sentence before tells, or none. */
export const fartherBack: Example[] = [
  {
    text: "NDJAMENA, Chad (RNA) - French commanders handed over the Faya-Largeau base on Thursday, the first of three that Paris is giving up. About 1,000 French military personnel were stationed in the country until last month. The last are to be gone by January 31.",
    facts: [
      {force: "FRA", location: "TCD", count: 1000, kind: "present"},
      {force: "FRA", location: "TCD", count: null, kind: "to-withdraw", date: "2025-01-31"}
    ]
  },
  {
    text: "Seoul, which has kept a unit of 150 special forces soldiers at Al Ain since 2011, renewed the mandate in December.",
    facts: [{force: "KOR", location: "ARE", count: 150, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The Belgian frigate will stay off Lebanon. On land, UNIFIL has 10,500 troops from 48 countries; Indonesia (1,230), India (890) and Ghana (870) are the largest contributors.",
    facts: [
      {force: "IDN", location: "LBN", count: 1230, kind: "present", date: "2024-09-12"},
      {force: "IND", location: "LBN", count: 890, kind: "present", date: "2024-09-12"},
      {force: "GHA", location: "LBN", count: 870, kind: "present", date: "2024-09-12"},
      {force: "UNIFIL", location: "LBN", count: 10500, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Rwanda and Mozambique agreed to extend the deployment. Kigali has had 2,500 soldiers and policemen in Cabo Delgado since July 2021.",
    facts: [{force: "RWA", location: "MOZ", count: 2500, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Mr Weekes asked about the 38 Caribbean soldiers who joined the mission in Haiti in July: 24 Jamaicans, six Bahamians and eight Belizeans.",
    facts: [
      {force: "JAM", location: "HTI", count: 24, kind: "present"},
      {force: "BHS", location: "HTI", count: 6, kind: "present"},
      {force: "BLZ", location: "HTI", count: 8, kind: "present"}
    ]
  },
  {
    text: "The prime minister of Fiji visited the 320 men of the First Battalion on the Golan Heights on Monday.",
    facts: [{force: "FJI", location: "SYR", count: 320, kind: "present"}]
  },
  {
    text: "Turkey has trained 16,000 Somali soldiers and keeps some 500 of its own in Mogadishu.",
    facts: [{force: "TUR", location: "SOM", count: 500, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Sweden joined the battlegroup in January: 550 soldiers of its 71st battalion now guard the forests of Adazi, in Latvia.",
    facts: [{force: "SWE", location: "LVA", count: 550, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "The contingent from Burundi, at 3,968 men the second largest of the mission in Somalia, will be cut to 1,041 under the plan.",
    facts: [
      {force: "BDI", location: "SOM", count: 1041, kind: "to-withdraw"},
      {force: "BDI", location: "SOM", count: 3968, kind: "present", date: "2024-09-12"}
    ]
  },
  {
    text: "Since last year Italy has withdrawn 150 of the 350 soldiers it had in Niger.",
    facts: [
      {force: "ITA", location: "NER", count: 150, kind: "withdrawn"},
      {force: "ITA", location: "NER", count: 350, kind: "present"}
    ]
  },
  {
    text: "Germany's 45th tank brigade was formally set up in Vilnius on 1 April with 150 soldiers. It is to reach 500 by the end of the year and 4,800, plus 200 civilians, by the end of 2027.",
    published: "2025-04-03",
    facts: [
      {force: "DEU", location: "LTU", count: 150, kind: "present", date: "2025-04-01"},
      {force: "DEU", location: "LTU", count: 500, kind: "to-deploy", date: "2025"},
      {force: "DEU", location: "LTU", count: 4800, kind: "to-deploy", date: "2027"}
    ]
  },
  {
    text: "Islamabad sent a brigade of 6,000 to Kuwait in 1991; none of it is left.",
    facts: [{force: "PAK", location: "KWT", count: 6000, kind: "deployed", date: "1991"}]
  },
  {
    text: "The Georgian defence ministry said its 870-strong force would leave Afghanistan together with the Americans.",
    facts: [{force: "GEO", location: "AFG", count: 870, kind: "to-withdraw"}]
  },
  {
    text: "Tanzania reported that two of the 1,250 soldiers it has in eastern Congo had been hurt.",
    facts: [{force: "TZA", location: "COD", count: 1250, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Hungary keeps about 400 soldiers in Kosovo, more than it has anywhere else abroad.",
    facts: [{force: "HUN", location: "XKX", count: 400, kind: "present", date: "2024-09-12"}]
  },
  {
    text: "Malawi's president called home the 750-strong contingent from Goma on 5 February.",
    published: "2025-02-06",
    facts: [{force: "MWI", location: "COD", count: 750, kind: "withdrawn"}]
  },
  {
    text: "Niger has asked Slovenia to keep its soldiers in the country. At present the contingent consists of 80 soldiers.",
    facts: [{force: "SVN", location: "NER", count: 80, kind: "present"}]
  },
  {
    text: "President Laura Bianchi of Guinea-Bissau thanked Uruguay for the soldiers it has sent to the country. Their number was put at nearly 340.",
    facts: [{force: "URY", location: "GNB", count: 340, kind: "present"}]
  },
  {
    text: "Fiji's defence minister, Helen O'Brien, visited the country's troops in the Solomon Islands. The contingent's present strength is 400. The last 120 arrived in July.",
    facts: [
      {force: "FJI", location: "SLB", count: 400, kind: "present"},
      {force: "FJI", location: "SLB", count: 120, kind: "deployed", date: "2024-07"}
    ]
  },
  {
    text: "Timor-Leste told Brazil in June to withdraw its forces. All 300 are to be gone in early 2026.",
    facts: [{force: "BRA", location: "TLS", count: 300, kind: "to-withdraw", date: "2026"}]
  },
  {
    text: "Fiji maintains soldiers in Honduras. In all, 46 troops serve there.",
    facts: [{force: "FJI", location: "HND", count: 46, kind: "present"}]
  },
  {
    text: "There are 80 German soldiers in Chad. Since then 35 have gone home. 20 are still there.",
    facts: [
      {force: "DEU", location: "TCD", count: 80, kind: "present"},
      {force: "DEU", location: "TCD", count: 35, kind: "withdrawn"},
      {force: "DEU", location: "TCD", count: 20, kind: "present"}
    ]
  }
];

/** Sentences like those above that hold nothing. */
export const fartherBackLookAlikes: string[] = [
  "Our country thanks the Jordanian field hospital, said the minister. Amman also has 60 soldiers with the UN observers.",
  "Ghana will host a logistics base. It will have no foreign soldiers, the minister stressed; in Ghana there are none.",
  "An Indian team of 50 soldiers will take part in the Shanti Prayas exercise in Nepal.",
  "The Armenian capital saw 2,000 Russian servicemen on parade.",
  "Algeria has never let foreign soldiers in, and the 80 Malian officers who fled there in 2012 were disarmed.",
  "Niger has asked Slovenia to keep its soldiers in the country. The government has hired 60 guards.",
  "Fiji has soldiers in Honduras. In the town 46 houses were destroyed.",
  "Soldiers from South Korea and Kenya serve in Haiti. Together they number roughly 300.",
  "Germany has soldiers in Chad. Police arrested 60 protesters at the gate; 35 were there for hours."
];
