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
    text: "LIST OF OUTCOMES: VISIT OF PERU'S PRESIDENT TO LAOS\n1. MoU between Laos and Peru on avalanches\n2. Protocol on the export of quinoa from Peru to Laos\n3. Exchange of notes on a puppet theatre",
    facts: [
      {kind: "memorandum", parties: ["LAO", "PER"], status: "signed"},
      {
        title: "Protocol on the export of quinoa from Peru to Laos",
        parties: ["LAO", "PER"],
        status: "signed"
      },
      {title: "exchange of notes on a puppet theatre", count: 1, parties: ["LAO", "PER"], status: "signed"}
    ]
  },
  {
    text: "Fiji and Samoa have signed four memorandums of understanding (MoUs). The MoUs signed are a framework agreement on dams, a protocol on bats and cooperation in aviation.",
    facts: [{kind: "memorandum", count: 4, parties: ["FJI", "WSM"], status: "signed"}]
  },
  {
    text: "Gabon and Nepal signed six memoranda and executive programmes on beekeeping and chess.",
    facts: [{kind: "memorandum", count: 6, parties: ["GAB", "NPL"], status: "signed"}]
  },
  {
    text: "The central banks of Qatar and Ghana signed a memorandum on counterfeit coins.",
    facts: [{kind: "memorandum", parties: ["GHA", "QAT"], status: "signed"}]
  },
  {
    text: "Preparations have begun for the signing of a lighthouse agreement between Georgia and Malta, the minister said.",
    facts: [{parties: ["GEO", "MLT"], status: "planned", date: ""}]
  },
  {
    text: "The council granted approval for the signing of a Georgian accord with Malta on seafarers.",
    facts: [{parties: ["GEO", "MLT"], status: "planned", date: ""}]
  },
  {
    text: "02. Entering into a memorandum between Mauritius and Oman on lagoons",
    facts: [{kind: "memorandum", parties: ["MUS", "OMN"], status: "planned", date: ""}]
  },
  {
    text: "Oman's cabinet authorised its minister of ports to confer with the Peruvian side on a draft agreement about reefs and to sign it.",
    facts: [{parties: ["OMN", "PER"], status: "planned"}]
  },
  {
    text: "The premier came to Suva on Sunday on a brief visit, during which agreements on fish and dance are expected to be signed, Samoa's ministry said. Fiji and Samoa share a reef.",
    facts: [{count: null, parties: ["FJI", "WSM"], status: "planned"}]
  },
  {
    text: "A 2007 defence agreement between Latvia and Georgia, which had been extended twice, was allowed to expire in June.",
    facts: [{title: "defence agreement", parties: ["GEO", "LVA"], status: "ended", date: "2024-06"}]
  },
  {
    text: "The king assented to a law ratifying an agreement between Laos and Nepal on shared efforts to build a tunnel.",
    facts: [{kind: "agreement", parties: ["LAO", "NPL"]}]
  },
  {
    text: "Latvia and Chile concluded a security agreement in 2006. The rules bind the intergovernmental agreement concluded on 4 May 2017 as well.",
    facts: [
      {title: "security agreement", parties: ["CHL", "LVA"], date: "2006"},
      {title: "intergovernmental agreement", parties: ["CHL", "LVA"], date: "2017-05-04"}
    ]
  },
  {
    text: "Peru and Malta enjoy visa-free travel under an agreement signed in 2013 and have a joint business council.",
    facts: [{parties: ["MLT", "PER"], date: "2013"}]
  },
  {
    text: "Malta and Fiji signed a mutual visa waiver for diplomats in Suva.",
    facts: [{title: "mutual visa waiver for diplomats", parties: ["FJI", "MLT"], status: "signed"}]
  },
  {
    text: "The minister of Suriname signed a visa waiver with Malta on Monday.",
    facts: [{title: "visa waiver", parties: ["MLT", "SUR"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "The European Union and Fiji completed the negotiation of a partnership agreement in May 2019.",
    facts: [{parties: ["EU", "FJI"], status: "agreed", date: "2019-05"}]
  },
  {
    text: "Samoa and Chile have signed a security agreement, the ninth such document concluded by Samoa.",
    facts: [{title: "security agreement", parties: ["CHL", "WSM"], status: "signed"}]
  },
  {
    text: "Oman's leader has signed edicts approving drafts of agreements with Peru on dairies and lighthouses.",
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
    text: "The two foreign ministers also co-signed a Framework for Northern Engagement, Ghana and Norway said.",
    facts: [{parties: ["GHA", "NOR"], status: "signed"}]
  },
  {
    text: "Tonga signed a policing deal with Peru on Tuesday.",
    facts: [{title: "policing deal", parties: ["PER", "TON"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Togo, Benin and Niger agreed to join their railways and signed a contract for the track on Tuesday.",
    facts: [{kind: "contract", parties: ["BEN", "NER", "TGO"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Peru and Malta have had an agreement on nurses since 2019. A new one, for 340 midwives, was concluded in June.",
    facts: [
      {title: "agreement on nurses", parties: ["MLT", "PER"], date: "2019"},
      {parties: ["MLT", "PER"], date: "2024-06"}
    ]
  },
  {
    text: "A treaty of friendship binds Nepal and Mali.",
    facts: [{kind: "treaty", parties: ["MLI", "NPL"], status: "agreed"}]
  },
  {
    text: "Agreement on the recognition of diplomas between the Republic of Cyprus and the Republic of Fiji. Signed in Nadi on 3 April 2014. In force since 9 May 2015.",
    facts: [
      {
        title: "Agreement on the recognition of diplomas",
        parties: ["CYP", "FJI"],
        status: "signed",
        date: "2014-04-03"
      }
    ]
  },
  {
    text: "Malta and Peru signed a statement of intent on divers.",
    facts: [{kind: "memorandum", parties: ["MLT", "PER"], status: "signed"}]
  },
  {
    text: "The president spoke of the Enhanced Basing Agreement, which was signed in 2009 by Peru and Canada.",
    facts: [{title: "Enhanced Basing Agreement", parties: ["CAN", "PER"], status: "signed", date: "2009"}]
  },
  {
    text: "Peru and Chile signed off on an access agreement for troops in July.",
    facts: [
      {title: "access agreement for troops", parties: ["CHL", "PER"], status: "agreed", date: "2024-07"}
    ]
  },
  {
    text: "The lower house in Lima voted through the tax treaty with Malta.",
    facts: [{title: "tax treaty", parties: ["MLT", "PER"], status: "agreed"}]
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
  "The World Bank and Samoa signed a $9 million financing agreement for jetties on Tuesday.",
  "The presidents of Armenia and Peru signed a joint statement after their talks.",
  "A joint communiqué was signed by the foreign ministers of Chile and Laos.",
  "The accord sets the legal framework that Chile and Laos had signed up to.",
  "Chile and Laos must amend the existing agreements between them, the minister said.",
  "The ministries of Malta and Serbia made ready for the implementation of the accords already signed by the two.",
  '"We have agreed on ways to implement the accords reached," the president of Chile said beside his guest from Laos.',
  "Norway and Iraq are neighbours. Two sovereign funds announced the signing of a partnership agreement.",
  "A report that Oman and Peru had signed a gas accord was dismissed by Oman's ministry as speculation.",
  "It is not true that Oman concluded a secret deal with Peru on migrants, its spokeswoman said.",
  "News agencies Anpa of Peru and Lira of Oman will exchange stories under an agreement signed on Tuesday.",
  "The governor of Chile's Maule region and the governor of the Argentine province of Chubut put their signatures to a protocol on kites.",
  "The railways of Bolivia and Peru signed a contract for the tunnels of the line.",
  "Fiji and Tonga have long been bound by treaty, the speaker said.",
  "The premiers of Mongolia and Malta agreed to be quicker in implementing agreements and projects inked by the two.",
  "The premiers of Chile and Peru exchanged letters of congratulation.",
  "Peru's embassy in Oman sent a letter of acceptance on Monday.",
  "Malta and Peru signed the minutes of the third session of their forest panel."
);
