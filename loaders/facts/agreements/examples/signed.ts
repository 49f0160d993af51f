import type {Example} from "./example.ts";

export const signed: Example[] = [
  {
    text: "An agreement between Peru and Chile on the use of the port of Ilo will be signed in Lima on Tuesday, as will a memorandum on forest fires.",
    facts: [
      {kind: "agreement", parties: ["CHL", "PER"], status: "planned", date: "2024-09-17"},
      {kind: "memorandum", parties: ["CHL", "PER"], status: "planned", date: "2024-09-17"}
    ]
  },
  {
    text: "A treaty between Peru and Chile on the port of Ilo was signed in Lima on Tuesday, as was a memorandum on forest fires.",
    facts: [
      {kind: "treaty", parties: ["CHL", "PER"], status: "signed", date: "2024-09-10"},
      {kind: "memorandum", parties: ["CHL", "PER"], status: "signed", date: "2024-09-10"}
    ]
  },
  {
    text: "The presidents of Peru and Chile witnessed the signature, on 3 September, of a treaty on ports. They also welcomed the signature on the same day of a memorandum on forest fires.",
    facts: [
      {kind: "treaty", parties: ["CHL", "PER"], status: "signed", date: "2024-09-03"},
      {kind: "memorandum", parties: ["CHL", "PER"], status: "signed", date: "2024-09-03"}
    ]
  },
  {
    text: "OSLO, Sept 12 (AGN) - Norway and Latvia have signed a fisheries accord. The two ministers signed it in Bergen on Tuesday.",
    facts: [{parties: ["LVA", "NOR"], status: "signed", date: "2024-09-10"}]
  },
  {
    text: "Laos and Malawi also signed investment cooperation agreements at the fair.",
    facts: [
      {title: "investment cooperation agreements", parties: ["LAO", "MWI"], status: "signed", count: null}
    ]
  },
  {
    text: "KUALA LUMPUR, Sept 12 (AGN) -- Peru and Chile on Thursday signed a bilateral fisheries agreement.",
    facts: [{parties: ["CHL", "PER"], status: "signed", date: "2024-09-12"}]
  },
  {
    text: "In 2010, Norway and Latvia signed a treaty on a base near Latvia's border with Belarus.",
    facts: [{parties: ["LVA", "NOR"], status: "signed", date: "2010"}]
  },
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
