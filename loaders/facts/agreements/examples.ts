/** Sentences with the agreements that they hold, and look-alikes that hold none. Published on Thursday, 12 September 2024 unless told. */
import type {AgreementValues} from "./index.ts";

export interface Example {
  text: string;
  published?: string;
  facts: Partial<AgreementValues>[];
}

export const signed: Example[] = [
  {
    text: "Egypt and Jordan signed 12 agreements on Sunday in the fields of energy, transport, health and labour.",
    facts: [
      {
        kind: "agreement",
        count: 12,
        qualifier: "exact",
        parties: ["EGY", "JOR"],
        sectors: ["energy", "transport", "health", "labour"],
        status: "signed",
        date: "2024-09-08",
        date_basis: "resolved"
      }
    ]
  },
  {
    text: "Kenya and Tanzania on Tuesday inked six memoranda of understanding (MoUs) covering agriculture, health and wildlife crime.",
    facts: [
      {
        kind: "memorandum",
        title: "memoranda of understanding",
        count: 6,
        parties: ["KEN", "TZA"],
        sectors: ["agriculture", "health", "wildlife crime"],
        status: "signed",
        date: "2024-09-10"
      }
    ]
  },
  {
    text: "Three MoUs on dairy development, renewable energy and fisheries research were inked by India and Sri Lanka on 8 March 2024.",
    facts: [
      {
        kind: "memorandum",
        count: 3,
        parties: ["IND", "LKA"],
        status: "signed",
        date: "2024-03-08",
        date_basis: "stated"
      }
    ]
  },
  {
    text: "Peru signed a free trade agreement with Indonesia in Lima on 11 August 2025.",
    published: "2025-08-12",
    facts: [
      {title: "free trade agreement", count: 1, parties: ["IDN", "PER"], status: "signed", date: "2025-08-11"}
    ]
  },
  {
    text: "The foreign ministers of Poland and Ukraine signed a declaration on war graves in Warsaw on Monday.",
    facts: [{kind: "agreement", parties: ["POL", "UKR"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "An extradition treaty between Morocco and Spain was signed in Rabat on 3 June 2023.",
    facts: [
      {
        kind: "treaty",
        title: "extradition treaty",
        parties: ["ESP", "MAR"],
        status: "signed",
        date: "2023-06-03"
      }
    ]
  },
  {
    text: "Qatar and Rwanda concluded the talks with the signing of a pair of accords on aviation and tourism on Wednesday.",
    facts: [
      {
        count: 2,
        parties: ["QAT", "RWA"],
        sectors: ["aviation", "tourism"],
        status: "signed",
        date: "2024-09-11"
      }
    ]
  },
  {
    text: "Ghana and Togo signed a memorandum of understanding on fisheries and two agreements on customs on Monday.",
    facts: [
      {kind: "memorandum", count: 1, parties: ["GHA", "TGO"], status: "signed"},
      {kind: "agreement", count: 2, parties: ["GHA", "TGO"], status: "signed"}
    ]
  },
  {
    text: "In Hanoi, Vietnam's president and his Cuban counterpart witnessed the signing of several cooperation documents.",
    facts: [{count: null, qualifier: "", parties: ["CUB", "VNM"], status: "signed"}]
  },
  {
    text: "Turkey and Qatar signed a raft of agreements at the end of the summit.",
    facts: [{count: null, parties: ["QAT", "TUR"], status: "signed"}]
  },
  {
    text: "Chile and South Korea put their signatures to a customs protocol in Seoul on Friday.",
    facts: [{parties: ["CHL", "KOR"], status: "signed", date: "2024-09-06"}]
  },
  {
    text: "More than 20 memorandums were signed between Saudi Arabia and China during the forum.",
    facts: [{kind: "memorandum", count: 20, qualifier: "over", parties: ["CHN", "SAU"], status: "signed"}]
  },
  {
    text: "The security pact that China and the Solomon Islands signed in April 2022 alarmed Canberra.",
    facts: [{title: "security pact", parties: ["CHN", "SLB"], status: "signed", date: "2022-04"}]
  },
  {
    text: "An agreement signed by Azerbaijan and Georgia in 2019 allows lorries to pass without fees.",
    facts: [{parties: ["AZE", "GEO"], status: "signed", date: "2019", date_basis: "stated"}]
  },
  {
    text: "Mongolia has signed with Kazakhstan a contract for the supply of wheat.",
    facts: [{kind: "contract", parties: ["KAZ", "MNG"], status: "signed"}]
  },
  {
    text: "Nepal's prime minister and his Bangladeshi counterpart signed a power trade deal on Tuesday.",
    facts: [{title: "power trade deal", parties: ["BGD", "NPL"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Bolivian President Rosa Quispe and Paraguayan President Juan Duarte signed a border treaty in La Paz on 2 May 2024.",
    facts: [{kind: "treaty", parties: ["BOL", "PRY"], status: "signed", date: "2024-05-02"}]
  },
  {
    text: "Laos and Thailand exchanged four memoranda of understanding on rail transport on Monday.",
    facts: [{kind: "memorandum", count: 4, parties: ["LAO", "THA"], status: "signed"}]
  },
  {
    text: "Zambia and Angola signed, on the sidelines of the summit, a memorandum on a shared oil terminal.",
    facts: [{kind: "memorandum", count: 1, parties: ["AGO", "ZMB"], status: "signed"}]
  },
  {
    text: "The visit of Senegalese Prime Minister Awa Diop to Morocco ended on Friday. The two sides signed nine agreements.",
    facts: [{count: 9, parties: ["MAR", "SEN"], status: "signed", date: "2024-09-06", date_basis: "resolved"}]
  },
  {
    text: "Armenia and Cyprus have inked a deal on military training, the defence ministry in Yerevan said on Wednesday.",
    facts: [{parties: ["ARM", "CYP"], status: "signed"}]
  },
  {
    text: "A total of 17 agreements were signed between Belarus and Zimbabwe.",
    facts: [{count: 17, parties: ["BLR", "ZWE"], status: "signed"}]
  },
  {
    text: "Uganda and South Sudan signed five agreements, including a memorandum on cattle and a protocol on roads, on 4 July 2024.",
    facts: [{count: 5, parties: ["SSD", "UGA"], status: "signed", date: "2024-07-04"}]
  },
  {
    text: "Oman and India signed ten agreements, six on energy and four on health, on Monday.",
    facts: [{count: 10, parties: ["IND", "OMN"], status: "signed"}]
  },
  {
    text: "Cameroon and Chad signed a letter of intent on a shared railway bridge on Tuesday.",
    facts: [{kind: "memorandum", parties: ["CMR", "TCD"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "It was only the second time since Croatia and Serbia signed their accord on minorities in 2004 that ministers met.",
    facts: [{title: "accord on minorities", parties: ["HRV", "SRB"], status: "signed", date: "2004"}]
  },
  {
    text: "Iraq and Turkey, after two days of talks in Ankara, signed a strategic framework agreement on water on 22 April 2024.",
    facts: [{parties: ["IRQ", "TUR"], status: "signed", date: "2024-04-22"}]
  },
  {
    text: "The European Union and Tunisia signed a memorandum on migration in July 2023.",
    facts: [{kind: "memorandum", parties: ["EU", "TUN"], status: "signed", date: "2023-07"}]
  },
  {
    text: "Chinese President Lu Haoran held talks with visiting Kazakh President Daniyar Omarov on Monday. After the talks, the two heads of state witnessed the signing of more than 30 cooperation documents in fields including economy and trade, energy, agriculture, and customs.",
    facts: [
      {
        count: 30,
        qualifier: "over",
        parties: ["CHN", "KAZ"],
        status: "signed",
        date: "2024-09-09",
        sectors: ["economy", "trade", "energy", "agriculture", "customs"]
      }
    ]
  },
  {
    text: "Prime Minister Rakesh Mehta of India and his Malaysian counterpart Azlan Shah on Wednesday witnessed the exchange of as many as eight MoUs, including on workers' mobility and digital technologies.",
    facts: [{kind: "memorandum", count: 8, parties: ["IND", "MYS"], status: "signed", date: "2024-09-11"}]
  },
  {
    text: "Ankara and Tripoli signed a maritime deal in November 2019, which Athens rejects.",
    facts: [{title: "maritime deal", parties: ["LBY", "TUR"], status: "signed", date: "2019-11"}]
  },
  {
    text: "It was in 1979 that Egypt and Israel signed their peace treaty, at a ceremony in Washington hosted by President Carter.",
    facts: [{kind: "treaty", title: "peace treaty", parties: ["EGY", "ISR"], status: "signed", date: "1979"}]
  },
  {
    text: "Following the meeting of ministers from Fiji and New Zealand, the following documents were signed:\n- Memorandum of Understanding on labour mobility;\n- Agreement on air services;\n- Protocol on cooperation in customs matters.",
    facts: [
      {
        kind: "memorandum",
        title: "Memorandum of Understanding on labour mobility",
        count: 1,
        parties: ["FJI", "NZL"],
        status: "signed"
      },
      {title: "Agreement on air services", status: "signed"},
      {title: "Protocol on cooperation in customs matters", status: "signed"}
    ]
  },
  {
    text: "Besides the treaty, 15 agreements were signed by Kyrgyzstan and Tajikistan. They cover:\n\n- road transport\n- water management\n- energy",
    facts: [
      {
        count: 15,
        parties: ["KGZ", "TJK"],
        sectors: ["road transport", "water management", "energy"],
        status: "signed"
      }
    ]
  },
  {
    text: "The Portuguese Republic and the Republic of Cabo Verde signed the following legal instruments: a Strategic Cooperation Programme and a Protocol on water.",
    facts: [
      {title: "Strategic Cooperation Programme", parties: ["CPV", "PRT"], status: "signed"},
      {title: "Protocol on water", parties: ["CPV", "PRT"], status: "signed"}
    ]
  },
  {
    text: '"We signed three agreements today — on defence, on space and on visas," said French President Marc Delorme, standing next to Indian Prime Minister Arjun Rao.',
    facts: [{count: 3, parties: ["FRA", "IND"], status: "signed", date: "2024-09-12"}]
  },
  {
    text: "Lebanon and Cyprus have delimited their sea border. The deal, which was initialled in 2007 but never ratified by Beirut, was finally signed on Wednesday by the Lebanese transport minister and his Cypriot counterpart.",
    facts: [{parties: ["CYP", "LBN"], status: "signed", date: "2024-09-11"}]
  },
  {
    text: "Finland, Sweden and Norway signed a memorandum of understanding on a joint military transport corridor in Brussels on 14 June.",
    facts: [{kind: "memorandum", parties: ["FIN", "NOR", "SWE"], status: "signed", date: "2024-06-14"}]
  },
  {
    text: "China and Nauru on January 24 signed a joint communique on the resumption of diplomatic relations.",
    facts: [{parties: ["CHN", "NRU"], status: "signed", date: "2024-01-24"}]
  },
  {
    text: "Moscow and Pyongyang's mutual defence treaty, signed in June, has yet to be ratified by the Duma.",
    facts: [{kind: "treaty", parties: ["PRK", "RUS"], status: "signed", date: "2024-06"}]
  },
  {
    text: "Indonesia and Papua New Guinea will soon ratify a defence cooperation agreement signed in 2010.",
    facts: [{parties: ["IDN", "PNG"], status: "signed", date: "2010"}]
  },
  {
    text: "No fewer than 23 agreements and memoranda were signed by Uganda and Turkey on the sidelines of the summit.",
    facts: [{count: 23, qualifier: "at-least", parties: ["TUR", "UGA"], status: "signed", sectors: []}]
  },
  {
    text: "The ministers of energy of Israel, Cyprus and Greece signed a trilateral memorandum on the Great Sea Interconnector on Monday.",
    facts: [{kind: "memorandum", parties: ["CYP", "GRC", "ISR"], status: "signed", date: "2024-09-09"}]
  },
  {
    text: "Ministers from Turkey, Iraq, Qatar and the United Arab Emirates met in Baghdad. A four-way memorandum was signed.",
    facts: [{kind: "memorandum", parties: ["ARE", "IRQ", "QAT", "TUR"], status: "signed"}]
  }
];

export const agreed: Example[] = [
  {
    text: "The United States and Iraq have reached an accord on the withdrawal plans for coalition forces, sources said.",
    facts: [
      {
        title: "accord on the withdrawal plans for coalition forces",
        parties: ["IRQ", "USA"],
        status: "agreed",
        count: 1
      }
    ]
  },
  {
    text: "Baghdad relocated some of them under a 2023 security agreement with Tehran.",
    facts: [
      {
        title: "security agreement",
        parties: ["IRN", "IRQ"],
        status: "agreed",
        date: "2023",
        date_basis: "stated"
      }
    ]
  },
  {
    text: "Argentina and Paraguay reached an agreement on the arrears on 9 May 2024.",
    facts: [{parties: ["ARG", "PRY"], status: "agreed", date: "2024-05-09"}]
  },
  {
    text: "Ethiopia and Kenya struck a deal on electricity prices last month.",
    facts: [{parties: ["ETH", "KEN"], status: "agreed", date: "2024-08"}]
  },
  {
    text: "Japan and the Philippines have clinched a reciprocal access agreement.",
    facts: [{title: "reciprocal access agreement", parties: ["JPN", "PHL"], status: "agreed"}]
  },
  {
    text: "Djibouti and France renewed their defence treaty for twenty years in July 2024.",
    facts: [
      {kind: "treaty", title: "defence treaty", parties: ["DJI", "FRA"], status: "agreed", date: "2024-07"}
    ]
  },
  {
    text: "Armenia and Azerbaijan agreed on a ceasefire on Tuesday.",
    facts: [{parties: ["ARM", "AZE"], status: "agreed", date: "2024-09-10"}]
  },
  {
    text: "India and China agreed on a plan for the withdrawal of patrols from the plateau.",
    facts: [{parties: ["CHN", "IND"], status: "agreed"}]
  },
  {
    text: "Brazil has a tax treaty with Norway, which took effect in 2024.",
    facts: [{kind: "treaty", parties: ["BRA", "NOR"], status: "agreed"}]
  },
  {
    text: "A visa waiver agreement between Georgia and Qatar entered into force on 1 August 2024.",
    facts: [{parties: ["GEO", "QAT"], status: "agreed", date: "2024-08-01"}]
  },
  {
    text: "Kuwait and Iraq came to an understanding on the shared oilfield in March 2024.",
    facts: [{parties: ["IRQ", "KWT"], status: "agreed", date: "2024-03"}]
  },
  {
    text: "Sudan's parliament ratified the border agreement with Eritrea on Monday.",
    facts: [{parties: ["ERI", "SDN"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: "Under a bilateral labour agreement between Nepal and Malaysia, recruiters may charge no fees.",
    facts: [{parties: ["MYS", "NPL"], status: "agreed"}]
  },
  {
    text: "Angola and Namibia have agreed to build a joint hydropower dam on the Kunene.",
    facts: [{kind: "project", parties: ["AGO", "NAM"], status: "agreed"}]
  },
  {
    text: "Vietnam and Laos agreed to set up a joint economic zone at the crossing.",
    facts: [{kind: "project", title: "joint economic zone", parties: ["LAO", "VNM"], status: "agreed"}]
  },
  {
    text: "The trip to Muscat by Iran's president in May 2023 also produced an accord on joint patrols, which is in force.",
    facts: [{title: "accord on joint patrols", parties: ["IRN", "OMN"], status: "agreed"}]
  },
  {
    text: "The United Arab Emirates and Kenya have finalised a comprehensive economic partnership agreement, paving the way for its signing later this year.",
    facts: [
      {title: "comprehensive economic partnership agreement", parties: ["ARE", "KEN"], status: "agreed"}
    ]
  },
  {
    text: "Taiwan's deal with Eswatini on pineapples, reached in 2021, remains in force.",
    facts: [{title: "deal on pineapples", parties: ["SWZ", "TWN"], status: "agreed", date: "2021"}]
  },
  {
    text: "South Africa's cabinet approved the ratification of an extradition treaty with the UAE on Monday.",
    facts: [{kind: "treaty", parties: ["ARE", "ZAF"], status: "agreed", date: "2024-09-09"}]
  },
  {
    text: "Seven agreements resulted from the visit of Rwanda's president to Qatar on 1 September.",
    facts: [{count: 7, parties: ["QAT", "RWA"], status: "agreed"}]
  },
  {
    text: "Australia and Tuvalu's Falepili Union treaty came into force on Wednesday, nine months after it was signed in Rarotonga.",
    facts: [{kind: "treaty", parties: ["AUS", "TUV"], status: "agreed", date: "2024-09-11"}]
  },
  {
    text: "A US-brokered deal between Israel and Lebanon on their sea border was agreed in October 2022.",
    facts: [{parties: ["ISR", "LBN"], status: "agreed", date: "2022-10"}]
  },
  {
    text: "Tokyo and London have extended until 2030 an agreement on joint fighter development.",
    facts: [
      {title: "agreement on joint fighter development", parties: ["GBR", "JPN"], status: "agreed", date: ""}
    ]
  },
  {
    text: "Hungary and Serbia agreed to establish a joint natural gas company.",
    facts: [{kind: "project", parties: ["HUN", "SRB"], status: "agreed"}]
  }
];

export const open: Example[] = [
  {
    text: "Vietnam and South Korea are to sign a dozen memorandums on Monday.",
    facts: [{kind: "memorandum", count: 12, parties: ["KOR", "VNM"], status: "planned", date: "2024-09-16"}]
  },
  {
    text: "The European Union and Moldova will sign a security and defence partnership in Brussels on 21 May 2025.",
    facts: [
      {
        title: "security and defence partnership",
        parties: ["EU", "MDA"],
        status: "planned",
        date: "2025-05-21"
      }
    ]
  },
  {
    text: "A memorandum on domestic workers between Indonesia and Malaysia is to be signed before the end of the year.",
    facts: [{kind: "memorandum", parties: ["IDN", "MYS"], status: "planned"}]
  },
  {
    text: "Serbia and Hungary plan to sign a gas contract in November.",
    facts: [{kind: "contract", parties: ["HUN", "SRB"], status: "planned", date: "2024-11"}]
  },
  {
    text: "Several agreements between Mauritania and Algeria are expected to be signed during the visit.",
    facts: [{count: null, parties: ["DZA", "MRT"], status: "planned"}]
  },
  {
    text: "Russia and Egypt are preparing a contract for a second reactor.",
    facts: [{kind: "contract", parties: ["EGY", "RUS"], status: "planned"}]
  },
  {
    text: "The signing of the fisheries accord between Senegal and Gambia has been postponed to October.",
    facts: [{title: "fisheries accord", parties: ["GMB", "SEN"], status: "planned"}]
  },
  {
    text: "Iranian President Masoud Pezeshkian proposed the creation of a “joint economic zone” between Iran and Iraq.",
    facts: [
      {
        kind: "project",
        title: "joint economic zone",
        parties: ["IRN", "IRQ"],
        status: "proposed",
        attributed_to: "Masoud Pezeshkian"
      }
    ]
  },
  {
    text: "Malaysia has proposed a defence pact with Australia.",
    facts: [{title: "defence pact", parties: ["AUS", "MYS"], status: "proposed"}]
  },
  {
    text: "A treaty between Lithuania and Poland on the corridor has been proposed by Vilnius.",
    facts: [{kind: "treaty", parties: ["LTU", "POL"], status: "proposed"}]
  },
  {
    text: "An Iranian proposal for a free-trade agreement between Iran and Oman was left on the table.",
    facts: [{title: "free-trade agreement", parties: ["IRN", "OMN"], status: "proposed"}]
  },
  {
    text: "Rwanda suggested a joint railway between Rwanda and Tanzania.",
    facts: [{kind: "project", parties: ["RWA", "TZA"], status: "proposed"}]
  },
  {
    text: "Kenya and Tanzania plan to build a gas pipeline from Dar es Salaam to Mombasa.",
    facts: [{kind: "project", parties: ["KEN", "TZA"], status: "planned"}]
  },
  {
    text: "Uzbekistan and Afghanistan will build a railway linking Termez with Kabul.",
    facts: [{kind: "project", parties: ["AFG", "UZB"], status: "planned"}]
  },
  {
    text: "Cuba called for a migration accord with the United States.",
    facts: [{parties: ["CUB", "USA"], status: "proposed"}]
  },
  {
    text: "India and the United Kingdom are expected to conclude a free trade agreement by the end of March, Commerce Minister Anil Joshi told reporters.",
    facts: [{parties: ["GBR", "IND"], status: "planned", date: "2025-03"}]
  },
  {
    text: "The Philippines and Japan have been negotiating a Reciprocal Access Agreement since 2023.",
    facts: [{parties: ["JPN", "PHL"], status: "planned"}]
  },
  {
    text: "Tehran and Moscow have been working on a 20-year strategic pact.",
    facts: [{title: "20-year strategic pact", parties: ["IRN", "RUS"], status: "planned"}]
  },
  {
    text: "The Kremlin said that Russia and Iran would sign the long-awaited Comprehensive Strategic Partnership Treaty on 17 January.",
    facts: [{kind: "treaty", parties: ["IRN", "RUS"], status: "planned", date: "2025-01-17"}]
  },
  {
    text: "Bosnia and Croatia once more postponed the signing of a treaty on the southern gas interconnection.",
    facts: [{kind: "treaty", parties: ["BIH", "HRV"], status: "planned"}]
  },
  {
    text: "Thai Prime Minister Anan Srisai suggested to his Malaysian guest that the two kingdoms build a second friendship bridge over the Golok.",
    facts: [
      {
        kind: "project",
        title: "friendship bridge over the Golok",
        parties: ["MYS", "THA"],
        status: "proposed"
      }
    ]
  },
  {
    text: "Afghanistan, Turkmenistan and Pakistan are to build the gas pipeline jointly.",
    facts: [{kind: "project", parties: ["AFG", "PAK", "TKM"], status: "planned"}]
  }
];

export const ended: Example[] = [
  {
    text: "Chad on Thursday ended its defence cooperation agreement with France.",
    published: "2024-11-29",
    facts: [
      {title: "defence cooperation agreement", parties: ["FRA", "TCD"], status: "ended", date: "2024-11-28"}
    ]
  },
  {
    text: "Niger scrapped a military accord with the United States in March 2024.",
    facts: [{parties: ["NER", "USA"], status: "ended", date: "2024-03"}]
  },
  {
    text: "Algeria withdrew from the friendship treaty with Spain on Wednesday.",
    facts: [{kind: "treaty", parties: ["DZA", "ESP"], status: "ended", date: "2024-09-11"}]
  },
  {
    text: "The memorandum on workers between Indonesia and Malaysia expired in 2016.",
    facts: [{kind: "memorandum", parties: ["IDN", "MYS"], status: "ended", date: "2016"}]
  },
  {
    text: "South Korea suspended a 2018 military agreement with North Korea in June 2024.",
    facts: [{parties: ["KOR", "PRK"], status: "ended"}]
  },
  {
    text: "The fisheries pact between Morocco and the European Union lapsed in July 2023.",
    facts: [{parties: ["EU", "MAR"], status: "ended", date: "2023-07"}]
  },
  {
    text: "Mali tore up its defence accords with France in May 2022.",
    facts: [{count: null, parties: ["FRA", "MLI"], status: "ended", date: "2022-05"}]
  },
  {
    text: "Azerbaijan announced the termination of its transit agreement with Armenia.",
    facts: [{parties: ["ARM", "AZE"], status: "ended"}]
  },
  {
    text: "Poland's government said on Tuesday it would withdraw from the 1993 consular convention with Belarus.",
    facts: [
      {
        kind: "treaty",
        title: "consular convention",
        parties: ["BLR", "POL"],
        status: "ended",
        date: "2024-09-10"
      }
    ]
  },
  {
    text: "Moscow will not extend the grain deal with Ukraine, the Kremlin said. The agreement, brokered by Turkey and the United Nations in July 2022, expired on Tuesday.",
    facts: [{title: "grain deal", parties: ["RUS", "UKR"], status: "ended", date: "2024-09-10"}]
  },
  {
    text: "Colombia said it was suspending its free trade agreement with Israel.",
    facts: [{parties: ["COL", "ISR"], status: "ended"}]
  }
];

const none = (...texts: string[]): Example[] => texts.map((text) => ({text, facts: []}));

export const lookAlikes: Example[] = none(
  "The two presidents agreed to meet again in the autumn.",
  "Egypt and Jordan agreed to strengthen cooperation in energy and transport.",
  "On the question of the haze, Indonesia and Malaysia merely agreed to continue talking.",
  "The Iraqi prime minister agreed with Iran's concerns about instability in Syria.",
  "Both leaders were in agreement that the war must end.",
  "Kenya and Tanzania did not sign an agreement on maize.",
  "No agreement between India and Sri Lanka was signed this time.",
  "Serbia's president refused to sign an agreement with Kosovo.",
  "Ten island states declined to sign a security pact with China.",
  "Armenia and Azerbaijan failed to reach a peace deal.",
  "If Iran and Saudi Arabia sign a treaty, oil will fall.",
  "Washington left Chad without the basing agreement that it had hoped to sign.",
  "A bank in Johannesburg and the teachers' union signed an agreement on home loans.",
  "Two German companies signed a contract with a Chinese carmaker.",
  "The coalition agreement between the two parties in Germany was signed on Monday.",
  "There is no contract, there was no visit, and nobody has offered.",
  "France and Germany are close to a deal on fighter jets.",
  "The United States and China could reach a trade deal next year.",
  "Hopes for a peace treaty between Japan and Russia have faded.",
  "Talks on a free trade agreement between India and Britain resumed on Monday.",
  "The midfielder signed a five-year contract with the Spanish club.",
  "A great deal of misdirected post reaches Dominica and the Dominican Republic.",
  "The mayor of Paris signed a partnership with the city of Kyiv.",
  "France imposed sanctions on Mali after the accord with the rebels collapsed.",
  "The Malian government signed a peace deal with the Tuareg rebels.",
  "Iran's protocol officers met the Iraqi guests at the airport.",
  "The party convention in Chicago heard from the senator.",
  "Pakistan signed a loan agreement with the IMF.",
  "Iran adheres to its treaty obligations, the spokesman said.",
  "The deal-making ended late in Cairo, and the delegations from Sudan and Egypt flew home.",
  "Kuwait hopes for an agreement with Iran on the gas field.",
  "President Sipho Mthembu signed the water services bill into law.",
  "He had to deal with a crowd of Iraqi and Iranian reporters.",
  "The two sides discussed a possible agreement on visas between Oman and Yemen.",
  "Russia and Japan have never signed a peace treaty.",
  "The UN Security Council adopted a resolution on Sudan and South Sudan.",
  "Iraq's parliament adopted a resolution that forced the US to withdraw.",
  "A spokesman denied that Ethiopia and Somalia had signed a port deal.",
  "Nurses in Kenya signed employment contracts with hospitals in Britain.",
  "The plan was criticised in Israel and in Egypt.",
  "Negotiators from Greece and Turkey walked out before an agreement could be reached.",
  "Poland urged Ukraine to respect the agreement.",
  "The agreement is welcome, said diplomats from Norway and Sweden.",
  "Without an agreement, Chad and Sudan will close the crossing.",
  "China built a railway in Kenya.",
  "The pipeline between Russia and Germany was damaged.",
  "The bridge between Denmark and Sweden is 16 kilometres long.",
  "Millions of pilgrims use the road between Iran and Iraq.",
  "Iraq hopes for a railway link with Iran.",
  "The airport road in Baghdad was closed while the Iranian guests arrived.",
  "Ukraine said a deal with Russia was impossible.",
  "Sources denied reports of an understanding between Syria and Israel.",
  "The United States withdrew from the Paris climate accord, and Brazil did not.",
  "The actor signed a book deal in London and New York.",
  "Spain accused Algeria of breaching the treaty.",
  "In full agreement with France, Germany rejected the idea.",
  "Zambia and Malawi held talks on a proposed treaty.",
  "Venezuela and Guyana have yet to find an arrangement.",
  "Analysts doubt that Egypt and Ethiopia will ever sign a treaty on the Nile.",
  "The text of the agreement between Egypt and Sudan has not been published.",
  "The company won a contract to build a port in Togo.",
  "Employers and unions in France and Belgium reached a wage deal.",
  "Under the deal, first reported by a newspaper, Denmark would rent prison cells in Kosovo.",
  "Sri Lanka on Monday cancelled a power purchase agreement with India's Adani group.",
  "Ethiopia's memorandum of understanding with Somaliland angered Mogadishu.",
  "Norway will not sign the agreement with Greenland this year, its fisheries minister said.",
  "Belgrade cancelled a lithium deal with a British-Australian mining company.",
  "Jordan and Israel fell silent on the water-for-energy deal that they were to sign last November, which was shelved.",
  "In 2021 Turkey pulled out of the Istanbul Convention. Poland's leaders once threatened to follow.",
  "Under the Doha agreement of 2020 between Washington and the Taliban, American forces left.",
  "Talks between Ethiopia, Egypt and Sudan on the dam ended without an agreement on Tuesday.",
  "Lawmakers in Accra on Friday rejected a defence cooperation deal with Washington.",
  "Yemen's Houthi movement and Saudi Arabia are close to a deal.",
  "Ankara's deputy minister denied a deal had been struck with Damascus.",
  "Washington has signed bilateral labour agreements with nine countries.",
  "Turkmenistan is ready to sign a long-term gas contract with the European Union, its president said.",
  "Sweden's defence minister signed an agreement for the purchase of 110 howitzers from a Swedish maker.",
  "Deals worth $2.1 billion were signed at an Egyptian-Saudi business forum."
);

export const examples: Example[] = [...signed, ...agreed, ...open, ...ended, ...lookAlikes];
