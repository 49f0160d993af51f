import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** What one sentence names and another tells more of: its signing, its delay, its end, who signed it. */
export const behind: Example[] = [
  {
    text: "Ghana and Peru had long discussed a protocol on labour migration. The pact was signed on 3 September 2024.",
    facts: [
      {title: "protocol on labour migration", parties: ["GHA", "PER"], status: "signed", date: "2024-09-03"}
    ]
  },
  {
    text: "Omani lawmakers approved a migration agreement with Peru on Tuesday. The text, signed in 2017, covers 14 sectors.",
    facts: [{title: "migration agreement", parties: ["OMN", "PER"], status: "signed", date: "2017"}]
  },
  {
    text: "Oman and Peru signed a visa waiver agreement in 2019. The document was scrapped by Oman on Monday.",
    facts: [{title: "visa waiver agreement", parties: ["OMN", "PER"], status: "ended", date: "2024-09-09"}]
  },
  {
    text: "Fiji and Chile signed a fisheries accord in 2016. Fiji withdrew from it on Tuesday.",
    facts: [{title: "fisheries accord", parties: ["CHL", "FJI"], status: "ended", date: "2024-09-10"}]
  },
  {
    text: "Traders welcomed a border treaty between Laos and Oman. The document regulates customs and was concluded on 3 September 2024.",
    facts: [{title: "border treaty", parties: ["LAO", "OMN"], date: "2024-09-03"}]
  },
  {
    text: "Latvia and Malta have a new agreement on ferries. The ceremony took place in Riga on Tuesday.",
    facts: [{title: "agreement on ferries", parties: ["LVA", "MLT"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Kenya and Nepal were to sign a treaty on extradition on Monday. Details were not published. But the ceremony was put off until November.",
    facts: [{title: "treaty on extradition", parties: ["KEN", "NPL"], status: "planned", date: "2024-11"}]
  },
  {
    text: "A tax treaty between Kenya and Nepal was to have been signed on Monday. The signing has been delayed to 2 October.",
    facts: [{title: "tax treaty", parties: ["KEN", "NPL"], status: "planned", date: "2024-10-02"}]
  },
  {
    text: "Kenya and Nepal were to sign a tax treaty on Monday. It is now to be signed in November.",
    facts: [{title: "tax treaty", parties: ["KEN", "NPL"], status: "planned", date: "2024-11"}]
  },
  {
    text: "Japan and Fiji have completed negotiations on a labour deal. The text will be signed in November.",
    facts: [{title: "labour deal", parties: ["FJI", "JPN"], status: "planned", date: "2024-11"}]
  },
  {
    text: "A protocol on tourism between Uzbekistan and Portugal, signed on 9 May 2016, is due to lapse in December.",
    facts: [{title: "protocol on tourism", parties: ["PRT", "UZB"], status: "signed", date: "2016-05-09"}]
  },
  {
    text: "An air services agreement that Malta and Mongolia signed in 2022 expires this summer.",
    facts: [{title: "air services agreement", parties: ["MLT", "MNG"], status: "signed", date: "2022"}]
  },
  {
    text: "A memorandum on water was signed on 3 September 2024. The signatories were Petra Novak of Belarus and Omar Sayed of Chile.",
    facts: [{title: "memorandum on water", parties: ["BLR", "CHL"], status: "signed", date: "2024-09-03"}]
  },
  {
    text: 'Peru and Chile held talks on Monday. "The document we signed, a protocol on visas, opens a new chapter," said the spokesman.',
    facts: [{title: "protocol on visas", parties: ["CHL", "PER"], status: "signed"}]
  },
  {
    text: "The Peruvian foreign minister flies to Muscat on Monday. On the agenda is the signing of a treaty on copper between Oman and Peru.",
    facts: [{title: "treaty on copper", parties: ["OMN", "PER"], status: "planned"}]
  },
  {
    text: "Officials of Uruguay and Senegal met in Dakar on Monday. New Zealand is no party to the talks. Their governments signed a gas contract on Tuesday.",
    facts: [{title: "gas contract", parties: ["SEN", "URY"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Peru and Chile held talks in Lima on Monday. They also touched on the war in Ukraine. Three memoranda were signed.",
    facts: [{count: 3, parties: ["CHL", "PER"], status: "signed"}]
  },
  {
    text: "Following their meeting on Monday, a prisoner transfer treaty was initialled and signed by Peru and Chile.",
    facts: [{title: "prisoner transfer treaty", parties: ["CHL", "PER"], status: "signed"}]
  },
  {
    text: "Peru put forward a protocol on fisheries with Chile on Tuesday.",
    facts: [{title: "protocol on fisheries", parties: ["CHL", "PER"], status: "proposed", date: "2024-09-10"}]
  },
  {
    text: 'Chad and Malta have signed a migration agreement. "It is a fair deal," said an aide. It was signed in Valletta on Tuesday.',
    facts: [{title: "migration agreement", parties: ["MLT", "TCD"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Serbia and Kenya signed a border treaty in 2017. The treaty was terminated by Kenya on 9 September.",
    facts: [{title: "border treaty", parties: ["KEN", "SRB"], status: "ended", date: "2024-09-09"}]
  },
  {
    text: "The Kenyan trade minister is due in Belgrade in November. The signing of an extradition treaty between Kenya and Serbia is on the agenda.",
    facts: [{title: "extradition treaty", parties: ["KEN", "SRB"], status: "planned"}]
  },
  {
    text: "Mongolia and Armenia have completed negotiations on an air services agreement. Both countries expect to conclude the document on 2 October.",
    facts: [{title: "air services agreement", parties: ["ARM", "MNG"], status: "planned", date: "2024-10-02"}]
  }
];

export const behindLookAlikes: Example[] = none(
  "Reports that Peru and Chile had signed a gas contract were false, the ministry said.",
  "The Peruvian minister met his Chilean colleague. Peru's government reached a deal with the nurses on Monday.",
  'Peru and Chile discussed fishing. "It is a good text," a diplomat said. It was short.',
  "Peru and Chile discussed fishing. The text of their statement was handed out on Monday.",
  "Talks between Peru and Chile on a fisheries pact were put on hold on Monday."
);
