import type {Example} from "./example.ts";

/** Sentences that say much in few words: sizes between commas, clauses on the troops, lands told before. */
export const dense: Example[] = [
  // a size between commas
  {
    text: "Rwanda has 2,000 soldiers in Mozambique. The South Africans, once 1,500 strong in the province, left last year.",
    facts: [
      {force: "RWA", location: "MOZ", count: 2000},
      {force: "ZAF", location: "MOZ", count: 1500, kind: "withdrawn", date: "2023"}
    ]
  },
  {
    text: "The Kenyan contingent which went to Timor-Leste, 250 strong, came home in 2005.",
    facts: [{force: "KEN", location: "TLS", count: 250, kind: "withdrawn", date: "2005"}]
  },
  {
    text: "NATO's multinational brigade in Latvia, now around 3,500 strong, will take part in the exercise Namejs until 3 October.",
    facts: [{force: "NATO", location: "LVA", count: 3500, kind: "present", date: "2024-09-12"}]
  },
  // the land behind other words
  {
    text: "Belgium kept 2,000 soldiers in what used to be Zaire until 1965.",
    facts: [{force: "BEL", location: "COD", count: 2000, kind: "present"}]
  },
  {
    text: "Cuba had some 36,000 troops in what was then Angola's Cuando Cubango.",
    facts: [{force: "CUB", location: "AGO", count: 36000}]
  },
  {
    text: "Ethiopia has 3,000 soldiers in the border regions of Gedo and Bakool in Somalia.",
    facts: [{force: "ETH", location: "SOM", count: 3000}]
  },
  {
    text: "Britain keeps about 1,000 marines in Arctic Norway.",
    facts: [{force: "GBR", location: "NOR", count: 1000}]
  },
  {
    text: "Around 4,000 of Kigali's soldiers patrol Cabo Delgado.",
    facts: [{force: "RWA", location: "MOZ", place: "Cabo Delgado", count: 4000, kind: "present"}]
  },
  {
    text: "Some 900 Kenyan troops guard Goma airport.",
    facts: [{force: "KEN", location: "COD", count: 900, kind: "present"}]
  },
  {
    text: "The Irish contingent in south Lebanon numbers 338.",
    facts: [{force: "IRL", location: "LBN", count: 338}]
  },
  // they come and go
  {
    text: "Kenya has 300 soldiers in Somalia. A contingent of 180 came back from the Democratic Republic of the Congo last month.",
    facts: [
      {force: "KEN", location: "SOM", count: 300},
      {force: "KEN", location: "COD", count: 180, kind: "withdrawn", date: "2024-08"}
    ]
  },
  {
    text: "About 160 Vermont soldiers shipped out to Kosovo in June for a nine-month tour with the NATO force there.",
    facts: [{force: "USA", location: "XKX", count: 160, kind: "deployed", date: "2024-06"}]
  },
  {
    text: "The three hundred men from Botswana flew home from Mozambique in April; their soldiers had fought there for two years.",
    facts: [{force: "BWA", location: "MOZ", count: 300, kind: "withdrawn", date: "2024-04"}]
  },
  {
    text: "On 18 June, 600 Rwandan soldiers landed at Nacala in Mozambique, the first of the 2,000 whom Kigali will send.",
    facts: [
      {force: "RWA", location: "MOZ", count: 600, kind: "deployed", date: "2024-06-18"},
      {force: "RWA", location: "MOZ", count: 2000, kind: "to-deploy", date: ""}
    ]
  },
  {
    text: "Parliament approved the entry of 200 American soldiers to Ecuador.",
    facts: [{force: "USA", location: "ECU", count: 200, kind: "to-deploy"}]
  },
  {
    text: "About 30 U.S. Army engineers and medics have been in Guyana since February and are to leave by 15 October, the U.S. Embassy said.",
    facts: [
      {force: "USA", location: "GUY", count: 30, kind: "present"},
      {force: "USA", location: "GUY", count: 30, kind: "to-withdraw", date: "2024-10-15"}
    ]
  },
  {
    text: "Minusma, which left Kidal in October 2023, was the deadliest mission.",
    facts: [
      {force: "MINUSMA", location: "MLI", place: "Kidal", count: null, kind: "withdrawn", date: "2023-10"}
    ]
  },
  {
    text: "Rwanda has about 2,800 soldiers in Mozambique, up from the 1,000 it deployed there in July 2021 at the request of Maputo.",
    facts: [
      {force: "RWA", location: "MOZ", count: 2800},
      {force: "RWA", location: "MOZ", place: "", count: 1000, date: "2021-07"}
    ]
  },
  // what a number is to come to
  {
    text: "There were 800 Canadian soldiers in Latvia then; the number is to rise to 2,200 by the end of 2026.",
    facts: [
      {force: "CAN", location: "LVA", count: 2200, kind: "to-deploy", date: "2026"},
      {force: "CAN", location: "LVA", count: 800, kind: "present"}
    ]
  },
  {
    text: "Ghana has 150 soldiers in Guinea-Bissau. The figure will climb to 400 by December.",
    facts: [
      {force: "GHA", location: "GNB", count: 150},
      {force: "GHA", location: "GNB", count: 400, kind: "to-deploy", date: "2024-12"}
    ]
  },
  // a day told before
  {
    text: "Lord Byrne flew to Cyprus in August 1958, to be told that there were 30,000 British soldiers on the island already.",
    facts: [{force: "GBR", location: "CYP", count: 30000, kind: "present", date: "1958-08"}]
  },
  {
    text: "In June 2019 the minister flew to Kuwait. There were 800 Danish soldiers in Iraq then.",
    facts: [{force: "DNK", location: "IRQ", count: 800, kind: "present", date: "2019-06"}]
  },
  {
    text: "Sweden has 550 soldiers in Latvia. The next contingent, due in January 2026, will be up to 600 strong.",
    facts: [
      {force: "SWE", location: "LVA", count: 550},
      {force: "SWE", location: "LVA", count: 600, kind: "to-deploy", date: "2026-01"}
    ]
  },
  // a land or a force told before
  {
    text: "ABUJA — The last of 1,500 French troops left Niger on 22 December. About 650 American soldiers are still in the country. Italy has 250 there.",
    facts: [
      {force: "FRA", location: "NER", count: 1500, kind: "withdrawn"},
      {force: "USA", location: "NER", count: 650},
      {force: "ITA", location: "NER", count: 250}
    ]
  },
  {
    text: "Rwanda keeps 6,000 soldiers in South Kivu. A ceasefire signed in Luanda lasted nine days. Burundi has 4,000 there.",
    facts: [
      {force: "RWA", location: "COD", count: 6000},
      {force: "BDI", location: "COD", count: 4000}
    ]
  },
  {
    text: "Spain has 500 soldiers serving in Latvia as part of a NATO brigade led by Canada, which itself provides 2,000. The brigade numbers about 3,500.",
    facts: [
      {force: "ESP", location: "LVA", count: 500},
      {force: "CAN", location: "LVA", count: 2000},
      {force: "NATO", location: "LVA", count: 3500}
    ]
  },
  {
    text: "The UN peacekeeping force, Unficyp, has 790 troops here, among them about 250 Britons and some 200 Argentines.",
    facts: [
      {force: "UNFICYP", location: "CYP", count: 790},
      {force: "GBR", location: "CYP", count: 250},
      {force: "ARG", location: "CYP", count: 200}
    ]
  },
  // whose and where by the whole article
  {
    text: "Sweden is to provide up to 1,200 soldiers for NATO's new force in Finland.",
    facts: [{force: "SWE", location: "FIN", count: 1200, kind: "to-deploy"}]
  },
  {
    text: "The side welcomed the deployment of a Vietnamese field hospital of 63 military personnel to Bentiu, South Sudan, in October 2018.",
    facts: [{force: "VNM", location: "SSD", count: 63, kind: "deployed", date: "2018-10"}]
  },
  {
    text:
      "Argentina has 250 soldiers in Cyprus. Slovakia keeps 240 troops in Cyprus.\nThe president of Cyprus discussed gas in Egypt, and Cyprus is to sell it. " +
      "The talks of Cyprus were long.\nPoland has 120 soldiers there.",
    facts: [
      {force: "ARG", location: "CYP", count: 250},
      {force: "SVK", location: "CYP", count: 240},
      {force: "POL", location: "CYP", count: 120}
    ]
  }
];

export const denseLookAlikes: Example[] = [
  {text: "The Zambian army, 16,000 strong, has none in Congo.", facts: []},
  {
    text: "The minister flew to Kuwait in June 2019. There are 800 Danish soldiers in Iraq.",
    facts: [{force: "DNK", location: "IRQ", count: 800, date: "2024-09-12"}]
  },
  {text: "The Congolese army, 130,000 strong, is badly paid.", facts: []},
  {text: "The Congolese army itself claims 130,000 men.", facts: []},
  {text: "Tonga's own soldiers are few. Tonga's own, 500 strong, line the streets of Sydney.", facts: []},
  {text: "Ethiopia has 3,000 soldiers in the border regions.", facts: []},
  {text: "Canada has 200 soldiers in the Arctic.", facts: []},
  {text: "The frigate, with 180 Dutch sailors on board, called at Colombo in Sri Lanka.", facts: []},
  {text: "The entry of 200 American tourists to Ecuador was approved by the ministry of defence.", facts: []},
  {text: "More than 12,000 soldiers will be involved in the exercise in Latvia.", facts: []},
  {text: "Mali's exports rose, and the number is to rise to 2,200 by the end of 2026.", facts: []},
  {text: "Some 300 Kenyan soldiers guard the president.", facts: []},
  {text: "Some 200 Ohio farmers are in Djibouti.", facts: []},
  {
    text: "Mr Mensah will tour the Western and Ahafo regions from Monday. The Ghana Armed Forces will deploy 900 soldiers there.",
    facts: []
  },
  {
    text: "Britain has 900 soldiers in Estonia. Some 20,000 Britons work in the Baltic country.",
    facts: [{force: "GBR", location: "EST", count: 900}]
  },
  {
    text: "Norway has 150 soldiers in Lithuania, backed by 3,000 members of the Home Guard.",
    facts: [{force: "NOR", location: "LTU", count: 150}]
  },
  {
    text: "Nigeria, which left the bloc in 2023, has 200 soldiers in The Gambia.",
    facts: [{force: "NGA", location: "GMB", count: 200}]
  },
  {
    text: "Ghana has 150 soldiers in Guinea-Bissau. The figure will climb to 400 schools by December.",
    facts: [{force: "GHA", location: "GNB", count: 150}]
  },
  // a town's soldiers are at home, and what a paragraph is about stands
  {
    text: "Ireland has 338 soldiers in Lebanon. 'Custume has 640 soldiers where it used to train,' she said.",
    facts: [{force: "IRL", location: "LBN", count: 338}]
  },
  {
    text: "Britain has 900 soldiers in Estonia. Estonia is small. Estonia and its ministers talk of Estonia.\nLithuania has got furthest. The ground in Lithuania is dry. Germany will station 4,800 soldiers there by 2027.",
    facts: [
      {force: "GBR", location: "EST", count: 900},
      {force: "DEU", location: "LTU", count: 4800, kind: "to-deploy"}
    ]
  }
];
