import {none} from "./example.ts";
import type {Example} from "./example.ts";

/** The plain wordings of agencies, ministries and cabinets: lists of outcomes, cabinet decisions, letters, central banks, numbers that cover two nouns. */
export const press: Example[] = [
  {
    text: "Kenya and Laos on Monday signed two MoUs and three letters of exchange on fisheries and customs.",
    facts: [
      {kind: "memorandum", count: 2, parties: ["KEN", "LAO"], status: "signed", date: "2024-09-09"},
      {kind: "agreement", count: 3, parties: ["KEN", "LAO"], status: "signed", date: "2024-09-09"}
    ]
  },
  {
    text: "Peru on Tuesday signed a letter of offer and acceptance with Canada for four patrol aircraft, the ministry said.",
    facts: [{kind: "agreement", parties: ["CAN", "PER"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Benin and Fiji signed an exchange of notes on driving licences.",
    facts: [
      {title: "exchange of notes on driving licences", count: 1, parties: ["BEN", "FJI"], status: "signed"}
    ]
  },
  {
    text: "The pact of 2015 between Fiji and Tonga was renewed in 2020 by an exchange of letters.",
    facts: [{title: "pact", count: 1, parties: ["FJI", "TON"]}]
  },
  {
    text: "LIST OF OUTCOMES: STATE VISIT OF THE PRESIDENT OF PERU TO LAOS\n1. MoU between Laos and Peru on cooperation in disaster relief\n2. Protocol on the export of quinoa from Peru to Laos\n3. Exchange of notes on a cultural centre",
    facts: [
      {kind: "memorandum", parties: ["LAO", "PER"], status: "signed"},
      {
        title: "Protocol on the export of quinoa from Peru to Laos",
        parties: ["LAO", "PER"],
        status: "signed"
      },
      {title: "exchange of notes on a cultural centre", count: 1, parties: ["LAO", "PER"], status: "signed"}
    ]
  },
  {
    text: "Fiji and Samoa have signed four memorandums of understanding (MoUs). The MoUs signed are a framework agreement on dams, a protocol on bats and cooperation in aviation.",
    facts: [{kind: "memorandum", count: 4, parties: ["FJI", "WSM"], status: "signed"}]
  },
  {
    text: "Oman and Tunisia signed seven memoranda of understanding and executive programmes in various fields.",
    facts: [{kind: "memorandum", count: 7, parties: ["OMN", "TUN"], status: "signed"}]
  },
  {
    text: "The central banks of Qatar and Ghana have signed a memorandum of understanding on payments in local currencies.",
    facts: [{kind: "memorandum", parties: ["GHA", "QAT"], status: "signed"}]
  },
  {
    text: "Preparations are under way for the signing of an intergovernmental agreement between Georgia and Malta on gas transit, the minister said.",
    facts: [{parties: ["GEO", "MLT"], status: "planned", date: ""}]
  },
  {
    text: "The council gave its approval for the signing of an agreement between Georgia and Malta on seafarers.",
    facts: [{parties: ["GEO", "MLT"], status: "planned", date: ""}]
  },
  {
    text: "02. Entering into a Memorandum of Understanding between Mauritius and Oman on customs matters",
    facts: [{kind: "memorandum", parties: ["MUS", "OMN"], status: "planned", date: ""}]
  },
  {
    text: "Oman's cabinet authorised the foreign minister to negotiate with the Peruvian side on a draft agreement on crime and to sign it.",
    facts: [{parties: ["OMN", "PER"], status: "planned"}]
  },
  {
    text: "The premier arrived in Suva on Sunday on a three-day visit, during which agreements on fish and culture are expected to be signed, Samoa's ministry said. Fiji and Samoa share a reef.",
    facts: [{count: null, parties: ["FJI", "WSM"], status: "planned"}]
  },
  {
    text: "A 2007 defence agreement between Latvia and Georgia, which had been extended twice, was allowed to expire in June.",
    facts: [{title: "defence agreement", parties: ["GEO", "LVA"], status: "ended", date: "2024-06"}]
  },
  {
    text: "The president signed a law ratifying an agreement between Laos and Nepal on joint steps to build a new bridge between the two towns.",
    facts: [{kind: "agreement", parties: ["LAO", "NPL"]}]
  },
  {
    text: "Portugal and Angola concluded a security agreement in 2009. The rules apply to the intergovernmental agreement concluded on 12 March 2016 as well.",
    facts: [
      {title: "security agreement", parties: ["AGO", "PRT"], date: "2009"},
      {title: "intergovernmental agreement", parties: ["AGO", "PRT"], date: "2016-03-12"}
    ]
  },
  {
    text: "Peru and Chile enjoy visa-free travel under an agreement signed in 2011 and have a joint business council.",
    facts: [{parties: ["CHL", "PER"], date: "2011"}]
  },
  {
    text: "The minister of Guyana signed a visa waiver with Ghana on Monday.",
    facts: [{title: "visa waiver", parties: ["GHA", "GUY"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "The European Union and Oman completed the negotiation of a partnership agreement in July 2022.",
    facts: [{parties: ["EU", "OMN"], status: "agreed", date: "2022-07"}]
  },
  {
    text: "Samoa and Chile have signed a security agreement, the seventeenth such document concluded by Samoa.",
    facts: [{title: "security agreement", parties: ["CHL", "WSM"], status: "signed"}]
  },
  {
    text: "The Omani president has signed decrees approving drafts of intergovernmental agreements with Peru on transport security and rivalry among firms.",
    facts: [{parties: ["OMN", "PER"], status: "planned"}]
  },
  {
    text: "Agreements between the two central banks will be finalised in May, Peru's minister said on a visit to Laos.",
    facts: [{count: null, parties: ["LAO", "PER"], status: "planned"}]
  },
  {
    text: "An extradition treaty between Nepal and Peru is awaiting signature, the ministry said.",
    facts: [{title: "extradition treaty", parties: ["NPL", "PER"], status: "planned", date: ""}]
  },
  {
    text: "The premiers of Laos and Nepal signed a joint communiqué that includes an agreement on the transfer of prisoners.",
    facts: [{title: "agreement on the transfer of prisoners", parties: ["LAO", "NPL"], status: "signed"}]
  },
  {
    text: "Trade between Laos and Nepal is governed by a 1981 treaty.",
    facts: [{kind: "treaty", parties: ["LAO", "NPL"], status: "agreed", date: "1981"}]
  },
  {
    text: "Peru's armaments agency signed a contract with the Norwegian government for ammunition on Tuesday.",
    facts: [{kind: "contract", parties: ["NOR", "PER"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "The two foreign ministers also co-signed a Framework for Strategic Engagement, Ghana and Norway said.",
    facts: [{parties: ["GHA", "NOR"], status: "signed"}]
  },
  {
    text: "Fiji signed a policing deal with China on Tuesday.",
    facts: [{title: "policing deal", parties: ["CHN", "FJI"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Egypt, Jordan and Iraq agreed to link their grids and signed a contract for the line on Tuesday.",
    facts: [{kind: "contract", parties: ["EGY", "IRQ", "JOR"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Peru and Cuba have had an agreement on doctors since 2021. A new one, for 1,200 specialists, was concluded in June.",
    facts: [
      {title: "agreement on doctors", parties: ["CUB", "PER"], date: "2021"},
      {parties: ["CUB", "PER"], date: "2024-06"}
    ]
  },
  {
    text: "A treaty of friendship binds Nepal and Mali.",
    facts: [{kind: "treaty", parties: ["MLI", "NPL"], status: "agreed"}]
  },
  {
    text: "Agreement on the abolition of visas between the Republic of Cyprus and the Republic of Nepal. Signed in Astana on 21 June 2018. In force since 12 February 2019.",
    facts: [
      {
        title: "Agreement on the abolition of visas",
        parties: ["CYP", "NPL"],
        status: "signed",
        date: "2018-06-21"
      }
    ]
  },
  {
    text: "Estonia and Peru signed a statement of intent on drones.",
    facts: [{kind: "memorandum", parties: ["EST", "PER"], status: "signed"}]
  },
  {
    text: "The president spoke of the Enhanced Basing Agreement, which was signed in 2014 by Peru and the United States.",
    facts: [{title: "Enhanced Basing Agreement", parties: ["PER", "USA"], status: "signed", date: "2014"}]
  },
  {
    text: "Peru and Chile signed off on an access agreement for troops in July.",
    facts: [
      {title: "access agreement for troops", parties: ["CHL", "PER"], status: "agreed", date: "2024-07"}
    ]
  },
  {
    text: "The lower house in Lima voted through the tax treaty with Chile.",
    facts: [{title: "tax treaty", parties: ["CHL", "PER"], status: "agreed"}]
  },
  {
    text: "The gas contract between Bolivia and Peru ran its course in June.",
    facts: [{kind: "contract", parties: ["BOL", "PER"], status: "ended", date: "2024-06"}]
  },
  {
    text: "Under the agreement, Ghana will send 200 teachers of French to Benin. The deal was signed in Cotonou in June.",
    facts: [{parties: ["BEN", "GHA"], status: "signed", date: "2024-06"}]
  }
];

export const pressLookAlikes: Example[] = none(
  "The World Bank and Malawi signed a $120 million financing agreement for roads on Tuesday.",
  "The presidents of Armenia and Peru signed a joint statement after their talks.",
  "A joint communiqué was signed by the foreign ministers of Chile and Laos.",
  "The accord sets the legal framework that Chile and Laos had signed up to.",
  "Chile and Laos must revise the existing agreements between the two countries, the minister said.",
  "The ministries of Jordan and Serbia prepared for the implementation of the agreements already signed between the two countries.",
  '"We have agreed on steps to implement the agreements reached," the president of Chile said beside his guest from Laos.',
  "Jordan and Iraq are neighbours. Two sovereign funds announced the signing of a partnership agreement.",
  "A report that Oman and Peru had signed a gas accord was dismissed by Oman's ministry as speculation.",
  "It is not true that Oman concluded a secret deal with Peru on migrants, its spokeswoman said.",
  "News agencies Anpa of Peru and Kuna of Kuwait will exchange stories under an agreement signed on Tuesday.",
  "The governor of Chile's Magallanes region and the governor of the Argentine province of Santa Cruz put their signatures to a protocol on tourism.",
  "The railways of Serbia and Hungary signed a contract for the last section of the line.",
  "Turkey and Azerbaijan have long been bound by treaty, the speaker said.",
  "The premiers of Mongolia and Laos agreed to work more closely in implementing agreements and projects inked by both sides.",
  "The premiers of Chile and Peru exchanged letters of congratulation.",
  "Peru's embassy in Oman sent a letter of acceptance on Monday.",
  "Chile and Peru signed the minutes of the fifth session of their joint commission."
);
