import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {
  alpha2,
  countryName,
  disambiguatePlaces,
  findPlaces,
  governmentCity,
  isCountry
} from "../../loaders/annotate/places.ts";
import {bodies, missions} from "../../loaders/lexicon/bodies.ts";
import {listOf} from "../../loaders/annotate/places/words.ts";
import {ANY_CLASS} from "../../loaders/annotate/word.ts";
import type {PlaceMention, Sentence} from "../../loaders/types.ts";

/** Sentences of one body, one a line. */
function sentencesOf(body: string): Sentence[] {
  let start = 0;
  return body.split("\n").map((text, index) => {
    const sentence = {
      start,
      end: start + text.length,
      index,
      paragraph: index,
      text,
      tokens: [],
      classes: ANY_CLASS,
      quotes: []
    };
    start += text.length + 1;
    return sentence;
  });
}

function read(body: string): PlaceMention[] {
  const sentences = sentencesOf(body);
  return disambiguatePlaces(sentences, sentences.map(findPlaces)).flat();
}

const letters = {country: "c", demonym: "d", city: "t", region: "r", body: "b"};

/** "Tehran t:IRN*; Iran c:IRN~": words, kind (t for town), country; * a capital, ~ a modifier. */
const brief = (body: string): string =>
  read(body)
    .map((m) => `${m.text} ${letters[m.kind]}:${m.country}${m.capital ? "*" : ""}${m.modifier ? "~" : ""}`)
    .join("; ");

const cases: Record<string, [string, string][]> = {
  "towns whose names end in 's, small seats, and long names of states": [
    ["She flew to St. John's on Friday.", "St. John's t:ATG*"],
    ["ST. JOHN'S, Antigua (AP) - She landed.", "ST. JOHN'S t:ATG*; Antigua c:ATG"],
    [
      "Antigua and Barbuda: he left Saint John’s for St. George's.",
      "Antigua and Barbuda c:ATG; Saint John’s t:ATG*; St. George's t:GRD*"
    ],
    ["St. John was a fisherman; on St George a dragon sat.", ""],
    ["Solomon Islands said that she visited Gizo and Auki.", "Solomon Islands c:SLB; Gizo t:SLB; Auki t:SLB"],
    [
      "Zambia opened the crossing in Kazungula; he flew to Chirundu.",
      "Zambia c:ZMB; Kazungula t:ZMB; Chirundu t:ZMB"
    ],
    ["She visited Gizo and spoke to Rosso.", ""],
    ["He had gone ahead to Castries and to Tripoli.", "Castries t:LCA*; Tripoli t:LBY*"],
    [
      "The French Republic, the Togolese Republic and the Swiss Confederation signed.",
      "French Republic c:FRA; Togolese Republic c:TGO; Swiss Confederation c:CHE"
    ],
    [
      "Czechs and Turkmens came; Papua New Guinea met a Guinean.",
      "Czechs d:CZE; Turkmens d:TKM; Papua New Guinea c:PNG; Guinean d:GIN"
    ]
  ],
  "countries by all their names": [
    [
      "The UK, the U.K., Britain and Great Britain agreed with the U.S., the US and the United States of America.",
      "UK c:GBR; U.K. c:GBR; Britain c:GBR; Great Britain c:GBR; U.S. c:USA; US c:USA; United States of America c:USA"
    ],
    [
      "The Democratic Republic of the Congo and the Republic of the Congo met in Congo-Brazzaville.",
      "Democratic Republic of the Congo c:COD; Republic of the Congo c:COG; Congo-Brazzaville c:COG"
    ],
    ["DRC officials met DR Congo officials.", "DRC c:COD; DR Congo c:COD"],
    [
      "North Korea and the DPRK; South Korea, the ROK and the Republic of Korea.",
      "North Korea c:PRK; DPRK c:PRK; South Korea c:KOR; ROK c:KOR; Republic of Korea c:KOR"
    ],
    [
      "The Democratic People's Republic of Korea and the People's Republic of China signed.",
      "Democratic People's Republic of Korea c:PRK; People's Republic of China c:CHN"
    ],
    ["The Republic of China is another name of Taiwan.", "Republic of China c:TWN; Taiwan c:TWN"],
    [
      "Guinea, Guinea-Bissau, Guinea Bissau, Equatorial Guinea and Papua New Guinea sent envoys.",
      "Guinea c:GIN; Guinea-Bissau c:GNB; Guinea Bissau c:GNB; Equatorial Guinea c:GNQ; Papua New Guinea c:PNG"
    ],
    [
      "Niger and Nigeria, Nigerien and Nigerian ministers.",
      "Niger c:NER; Nigeria c:NGA; Nigerien d:NER; Nigerian d:NGA"
    ],
    [
      "Mali and Malawi; Mauritania and Mauritius; Slovenia and Slovakia; Austria and Australia.",
      "Mali c:MLI; Malawi c:MWI; Mauritania c:MRT; Mauritius c:MUS; Slovenia c:SVN; Slovakia c:SVK; Austria c:AUT; Australia c:AUS"
    ],
    [
      "Turkiye, Türkiye and Turkey signed with Côte d’Ivoire, Cote d'Ivoire and Ivory Coast.",
      "Turkiye c:TUR; Türkiye c:TUR; Turkey c:TUR; Côte d’Ivoire c:CIV; Cote d'Ivoire c:CIV; Ivory Coast c:CIV"
    ],
    ["The Dominican Republic and Dominica are two countries.", "Dominican Republic c:DOM; Dominica c:DMA"],
    ["The Holy See and Vatican City received him.", "Holy See c:VAT; Vatican City c:VAT"],
    [
      "The UAE, the Emirates and the United Arab Emirates.",
      "UAE c:ARE; Emirates c:ARE; United Arab Emirates c:ARE"
    ],
    [
      "The Syrian Arab Republic and the Russian Federation signed.",
      "Syrian Arab Republic c:SYR; Russian Federation c:RUS"
    ],
    [
      "The Islamic Republic of Iran hosted the Islamic Republic of Pakistan.",
      "Islamic Republic of Iran c:IRN; Islamic Republic of Pakistan c:PAK"
    ],
    [
      "Czechia, the Czech Republic, Burma, Myanmar, Swaziland, Eswatini, Macedonia, Holland and Zaire.",
      "Czechia c:CZE; Czech Republic c:CZE; Burma c:MMR; Myanmar c:MMR; Swaziland c:SWZ; Eswatini c:SWZ; Macedonia c:MKD; Holland c:NLD; Zaire c:COD"
    ],
    [
      "Timor-Leste, East Timor, Cape Verde, Cabo Verde, The Gambia and the Gambia.",
      "Timor-Leste c:TLS; East Timor c:TLS; Cape Verde c:CPV; Cabo Verde c:CPV; Gambia c:GMB; Gambia c:GMB"
    ],
    [
      "Trinidad and Tobago, Antigua and Barbuda, Bosnia and Herzegovina, Saint Kitts and Nevis.",
      "Trinidad and Tobago c:TTO; Antigua and Barbuda c:ATG; Bosnia and Herzegovina c:BIH; Saint Kitts and Nevis c:KNA"
    ],
    [
      "St. Kitts and Nevis, St Lucia and St. Vincent and the Grenadines.",
      "St. Kitts and Nevis c:KNA; St Lucia c:LCA; St. Vincent and the Grenadines c:VCT"
    ],
    [
      "São Tomé and Príncipe, Sao Tome and Principe, Perú and México.",
      "São Tomé and Príncipe c:STP; Sao Tome and Principe c:STP; Perú c:PER; México c:MEX"
    ],
    [
      "Kosovo, Palestine, Taiwan, Hong Kong and Macau.",
      "Kosovo c:XKX; Palestine c:PSE; Taiwan c:TWN; Hong Kong c:HKG; Macau c:MAC"
    ],
    [
      "The Kingdom of Saudi Arabia and the Republic of Iraq opened embassies.",
      "Kingdom of Saudi Arabia c:SAU; Republic of Iraq c:IRQ"
    ],
    ["N. Korea and S. Korea exchanged fire.", "N. Korea c:PRK; S. Korea c:KOR"],
    [
      "Sudan and South Sudan; Samoa and American Samoa; Ireland and Northern Ireland.",
      "Sudan c:SDN; South Sudan c:SSD; Samoa c:WSM; American Samoa c:ASM; Ireland c:IRL; Northern Ireland r:GBR"
    ],
    [
      "The Marshall Islands, Solomon Islands, Cook Islands and the Federated States of Micronesia.",
      "Marshall Islands c:MHL; Solomon Islands c:SLB; Cook Islands c:COK; Federated States of Micronesia c:FSM"
    ]
  ],
  demonyms: [
    [
      "Spaniards, Britons, Dutchmen, Frenchmen, Swedes, Danes, Finns, Poles, Turks, Thais, Filipinos and the Swiss.",
      "Spaniards d:ESP; Britons d:GBR; Dutchmen d:NLD; Frenchmen d:FRA; Swedes d:SWE; Danes d:DNK; Finns d:FIN; Poles d:POL; Turks d:TUR; Thais d:THA; Filipinos d:PHL; Swiss d:CHE"
    ],
    [
      "Emirati, Saudi, Qatari, Kuwaiti, Omani, Yemeni, Iraqi and Bahraini ministers.",
      "Emirati d:ARE; Saudi d:SAU; Qatari d:QAT; Kuwaiti d:KWT; Omani d:OMN; Yemeni d:YEM; Iraqi d:IRQ; Bahraini d:BHR"
    ],
    [
      "Kazakh, Uzbek, Turkmen, Tajik and Kyrgyz leaders.",
      "Kazakh d:KAZ; Uzbek d:UZB; Turkmen d:TKM; Tajik d:TJK; Kyrgyz d:KGZ"
    ],
    [
      "Ivorian, Burkinabe, Malagasy, Motswana, Basotho, Ghanaian and Togolese envoys.",
      "Ivorian d:CIV; Burkinabe d:BFA; Malagasy d:MDG; Motswana d:BWA; Basotho d:LSO; Ghanaian d:GHA; Togolese d:TGO"
    ],
    [
      "Slovak, Slovene, Slovenian, Kosovar, Bosnian, Serb, Croat and Montenegrin officials.",
      "Slovak d:SVK; Slovene d:SVN; Slovenian d:SVN; Kosovar d:XKX; Bosnian d:BIH; Serb d:SRB; Croat d:HRV; Montenegrin d:MNE"
    ],
    [
      "Argentine, Argentinian, Ecuadorean, Salvadoran, Costa Rican and Puerto Rican officials.",
      "Argentine d:ARG; Argentinian d:ARG; Ecuadorean d:ECU; Salvadoran d:SLV; Costa Rican d:CRI; Puerto Rican d:PRI"
    ],
    [
      "South Sudanese, Sudanese, South African, Central African and Sierra Leonean troops.",
      "South Sudanese d:SSD; Sudanese d:SDN; South African d:ZAF; Central African d:CAF; Sierra Leonean d:SLE"
    ],
    [
      "The New Zealander met a Papua New Guinean and a Solomon Islander.",
      "New Zealander d:NZL; Papua New Guinean d:PNG; Solomon Islander d:SLB"
    ],
    [
      "Bosnian Serb leader Milorad Dodik and the Turkish Cypriot leader Ersin Tatar.",
      "Bosnian Serb d:BIH; Turkish Cypriot d:CYP"
    ],
    [
      "North Korean, South Korean and Equatorial Guinean diplomats.",
      "North Korean d:PRK; South Korean d:KOR; Equatorial Guinean d:GNQ"
    ]
  ],
  "capitals and cities by all their spellings": [
    [
      "Kiev, Kyiv, Basra, Basrah, Nur-Sultan, Astana, Irbil, Arbil, Erbil, Calcutta, Kolkata and Peking.",
      "Kiev t:UKR*; Kyiv t:UKR*; Basra t:IRQ; Basrah t:IRQ; Nur-Sultan t:KAZ*; Astana t:KAZ*; Irbil t:IRQ; Arbil t:IRQ; Erbil t:IRQ; Calcutta t:IND; Kolkata t:IND; Peking t:CHN*"
    ],
    [
      "Muscat, Sana’a, Sanaa, N'Djamena, N’Djamena, Ndjamena, Yaoundé and Yaounde.",
      "Muscat t:OMN*; Sana’a t:YEM*; Sanaa t:YEM*; N'Djamena t:TCD*; N’Djamena t:TCD*; Ndjamena t:TCD*; Yaoundé t:CMR*; Yaounde t:CMR*"
    ],
    [
      "Asunción, Brasilia, Brasília, Bogotá, Ulan Bator, Ulaanbaatar, Nay Pyi Taw, Naypyidaw and Port-au-Prince.",
      "Asunción t:PRY*; Brasilia t:BRA*; Brasília t:BRA*; Bogotá t:COL*; Ulan Bator t:MNG*; Ulaanbaatar t:MNG*; Nay Pyi Taw t:MMR*; Naypyidaw t:MMR*; Port-au-Prince t:HTI*"
    ],
    [
      "They met in Sharm el-Sheikh, Camp David, Davos, Sochi, Hangzhou and Ho Chi Minh City.",
      "Sharm el-Sheikh t:EGY; Camp David r:USA; Davos t:CHE; Sochi t:RUS; Hangzhou t:CHN; Ho Chi Minh City t:VNM"
    ],
    [
      "He met officials in Washington, D.C., and Washington DC on Friday.",
      "Washington, D.C. t:USA*; Washington DC t:USA*"
    ],
    [
      "Saint Petersburg, St. Petersburg and St Petersburg.",
      "Saint Petersburg t:RUS; St. Petersburg t:RUS; St Petersburg t:RUS"
    ],
    [
      "The Hague, Dar es Salaam, Kuala Lumpur, Rio de Janeiro, Buenos Aires and New York.",
      "The Hague t:NLD*; Dar es Salaam t:TZA*; Kuala Lumpur t:MYS*; Rio de Janeiro t:BRA; Buenos Aires t:ARG*; New York t:USA"
    ],
    [
      "Kuwait City, Panama City, Mexico City and Guatemala City.",
      "Kuwait City t:KWT*; Panama City t:PAN*; Mexico City t:MEX*; Guatemala City t:GTM*"
    ],
    [
      "The premier visited L'Aquila, Xi'an, Nukuʻalofa and Addis Ababa.",
      "L'Aquila t:ITA; Xi'an t:CHN; Nukuʻalofa t:TON*; Addis Ababa t:ETH*"
    ],
    [
      "The White House and the Kremlin declined; Downing Street and the Elysee Palace agreed.",
      "White House t:USA*; Kremlin t:RUS*; Downing Street t:GBR*; Elysee Palace t:FRA*"
    ]
  ],
  regions: [
    [
      "Crimea, Xinjiang, Tibet, the Gaza Strip, the West Bank, Somaliland, Darfur and Tigray.",
      "Crimea r:UKR; Xinjiang r:CHN; Tibet r:CHN; Gaza Strip r:PSE; West Bank r:PSE; Somaliland r:SOM; Darfur r:SDN; Tigray r:ETH"
    ],
    [
      "Troops in Anbar province, Gujarat, Okinawa, Texas, Bavaria, Katanga and North Kivu.",
      "Anbar r:IRQ; Gujarat r:IND; Okinawa r:JPN; Texas r:USA; Bavaria r:DEU; Katanga r:COD; North Kivu r:COD"
    ],
    [
      "Kurdistan Region President Nechirvan Barzani visited Iraqi Kurdistan.",
      "Kurdistan Region r:IRQ; Iraqi Kurdistan r:IRQ"
    ],
    ["They will leave the Kurdish autonomous region by September.", "Kurdish autonomous region r:IRQ"],
    [
      "The Kurdish region of Iraq and Iraq's Kurdish region.",
      "Kurdish region of Iraq r:IRQ; Iraq's Kurdish region r:IRQ"
    ],
    ["Herat province, Basra governorate and Kharkiv oblast.", "Herat r:AFG; Basra r:IRQ; Kharkiv r:UKR"],
    ["He visited Nukhayb district and Iraq's Nukhayb province.", "Iraq c:IRQ; Nukhayb r:IRQ"],
    [
      "He visited Bamingui-Bangoran prefecture in the Central African Republic.",
      "Bamingui-Bangoran r:CAF; Central African Republic c:CAF"
    ],
    [
      "Rwandan troops in Cabo Delgado province, Mozambique.",
      "Rwandan d:RWA; Cabo Delgado r:MOZ; Mozambique c:MOZ"
    ],
    [
      "He flew from Nagorno-Karabakh to Deir ez-Zor and Al-Hasakah.",
      "Nagorno-Karabakh r:AZE; Deir ez-Zor t:SYR; Al-Hasakah r:SYR"
    ]
  ],
  "international bodies and missions": [
    [
      "NATO, the EU, the European Union, the UN, the U.N., the African Union and the IAEA agreed.",
      "NATO b:NATO; EU b:EU; European Union b:EU; UN b:UN; U.N. b:UN; African Union b:African Union; IAEA b:IAEA"
    ],
    [
      "MONUSCO troops left South Kivu while UNIFIL, KFOR, ATMIS and MINUSCA stayed.",
      "MONUSCO b:MONUSCO; South Kivu r:COD; UNIFIL b:UNIFIL; KFOR b:KFOR; ATMIS b:ATMIS; MINUSCA b:MINUSCA"
    ],
    [
      "The UN Security Council and U.N. Secretary-General António Guterres met EU leaders.",
      "UN Security Council b:UN; U.N. b:UN; EU b:EU"
    ],
    [
      "The Arab League, the Gulf Cooperation Council, ASEAN, ECOWAS, the IMF and the World Bank.",
      "Arab League b:Arab League; Gulf Cooperation Council b:GCC; ASEAN b:ASEAN; ECOWAS b:ECOWAS; IMF b:IMF; World Bank b:World Bank"
    ],
    [
      "The WHO said who was there; the International Atomic Energy Agency agreed.",
      "WHO b:WHO; International Atomic Energy Agency b:IAEA"
    ],
    [
      "Kenyan police are in Haiti as part of the Multinational Security Support mission.",
      "Kenyan d:KEN; Haiti c:HTI; Multinational Security Support mission b:Multinational Security Support mission"
    ]
  ],
  "case and other words: no place": [
    ["Tell us more. Let us go. JOIN US TODAY", ""],
    ["He ate turkey on fine china and read about chad and mali.", ""],
    ["Nice people read. Reading books is good. Split decisions followed. Male officers said so.", ""],
    ["The Pole position, a guinea pig and the Panama Papers.", ""],
    ["Contact: info@iran.ir or https://iraq.gov or @Iran", ""],
    ["It costs US$5 billion.", ""],
    ["Speaking in French, he told reporters in Turkish that he would stay.", ""],
    ["He addressed French troops in Russian.", "French d:FRA"],
    ["Germán Larrea and Román Torres own it.", ""],
    [
      "Indo-Pacific states, the South China Sea, the Gulf of Oman, the Indian Ocean, Latin America and the Lake Chad Basin.",
      ""
    ],
    [
      "The Middle East, North Africa, Eastern Europe, Central Asia, the Gulf, the Balkans and the Caucasus.",
      ""
    ],
    ["The Islamic State of Iraq and Syria was beaten.", ""],
    ["The Prince of Wales met analysts at Chatham House.", ""],
    ["The Americas, Latin Americans, Native Americans and Central American migrants.", ""]
  ],
  "people who bear the name of a place": [
    ["Michael Jordan met fans in Chicago.", "Chicago t:USA"],
    ["Jordan Henderson signed for the club.", ""],
    ["Chad Smith visited Chad on Monday.", "Chad c:TCD"],
    ["Foreign Minister Israel Katz said Israel would act.", "Israel c:ISR"],
    ["Sydney Sweeney arrived in Sydney.", "Sydney t:AUS"],
    ["Paris Hilton went to Paris.", "Paris t:FRA*"],
    ["President Santiago Peña arrived in Santiago.", "Santiago t:CHL*"],
    ["Defense Secretary Lloyd Austin said Austin would host it.", ""],
    ["Speaker of Parliament Nancy Pelosi visited Taipei.", "Taipei t:TWN*"],
    ["George Washington and Denzel Washington visited Washington.", "Washington t:USA*"],
    ["Leon Panetta and Panetta visited Leon, Nicaragua.", "Leon t:NIC; Nicaragua c:NIC"],
    ["Prime Minister Luis Montenegro said Portugal would help. Montenegro added nothing.", "Portugal c:PRT"],
    ["Mr London and Ms Paris met Mr Jordan.", ""],
    ["Juan Manuel Santos spoke. Santos said so.", ""],
    ["Queen Victoria reigned. Virginia Woolf wrote. Dakota Johnson played.", ""],
    ["Minister Ali Tamale visited Tamale, Ghana.", "Tamale t:GHA; Ghana c:GHA"],
    ["Abu Bakr al-Baghdadi, Muhammad al-Iraqi, Bin Ali and Abu Omar al-Kurdi.", ""],
    ["Ahmed al-Kuwaiti and Mohammed Al Masri spoke.", ""],
    ["Federico Anchorena and Salvador Allende met.", ""],
    ["Peter Colombo met Sofia Vergara in Sofia.", "Sofia t:BGR*"]
  ],
  "countries that are names, where they are countries": [
    ["Jordan's King Abdullah II flew to Amman from London.", "Jordan c:JOR; Amman t:JOR*; London t:GBR*"],
    ["Chad said its troops had left Niger.", "Chad c:TCD; Niger c:NER"],
    ["Georgia signed a deal with Turkey.", "Georgia c:GEO; Turkey c:TUR"],
    ["Israel and Jordan agreed; Jordan will open a crossing.", "Israel c:ISR; Jordan c:JOR; Jordan c:JOR"],
    [
      "Prime Minister Irakli Kobakhidze of Georgia met President Salome Zourabichvili in Tbilisi.",
      "Georgia c:GEO; Tbilisi t:GEO*"
    ],
    [
      "Kenya, India, Cuba, Mali, Peru and Oman voted.",
      "Kenya c:KEN; India c:IND; Cuba c:CUB; Mali c:MLI; Peru c:PER; Oman c:OMN"
    ],
    [
      "India Prime Minister Narendra Modi and Israel Prime Minister Benjamin Netanyahu met.",
      "India c:IND; Israel c:ISR"
    ],
    ["Montenegro's president visited Podgorica.", "Montenegro c:MNE; Podgorica t:MNE*"],
    ["Visiting Jordan, he said that Israel Police would help.", "Jordan c:JOR; Israel c:ISR"]
  ],
  "cities that are words or names need a cue": [
    ["The president flew to Nice and read in Reading.", "Nice t:FRA; Reading t:GBR"],
    [
      "The city of Male hosted it. The Maldives capital Male did too.",
      "Male t:MDV*; Maldives c:MDV; Male t:MDV*"
    ],
    ["Malé hosted it.", "Malé t:MDV*"],
    ["In Male, Maldives, the president spoke.", "Male t:MDV*; Maldives c:MDV"],
    ["They visited Mobile, Alabama.", "Mobile t:USA; Alabama r:USA"],
    ["He toured Victoria, Seychelles. Victoria said no.", "Victoria t:SYC*; Seychelles c:SYC"],
    ["He travelled to Salem, Oregon. Ali said Salem agreed.", "Salem t:USA; Oregon r:USA"],
    ["MALE, Maldives (AP) - The president landed.", "MALE t:MDV*; Maldives c:MDV"],
    ["NICE (Reuters) - Ministers met.", "NICE t:FRA"],
    ["They left in May for Nice and met in Tours in March.", "Nice t:FRA; Tours t:FRA"],
    ["He works for Ajax and Chatham.", ""]
  ],
  modifiers: [
    [
      "US-led forces and Iran-backed militias fought in the Iran-Iraq war.",
      "US c:USA~; Iran c:IRN~; Iran c:IRN~; Iraq c:IRQ~"
    ],
    [
      "The China-Pakistan corridor and Sino-Russian ties.",
      "China c:CHN~; Pakistan c:PAK~; Sino d:CHN~; Russian d:RUS~"
    ],
    [
      "Franco-German relations, Anglo-American plans and a Russo-Ukrainian war.",
      "Franco d:FRA~; German d:DEU~; Anglo d:GBR~; American d:USA~; Russo d:RUS~; Ukrainian d:UKR~"
    ],
    [
      "Pro-Iranian, anti-US, non-Iraqi and inter-Korean groups.",
      "Iranian d:IRN~; US c:USA~; Iraqi d:IRQ~; Korean d:KOR~"
    ],
    [
      "The Iraqi-Turkish pipeline; an Iranian-American journalist; a Chinese-born engineer.",
      "Iraqi d:IRQ~; Turkish d:TUR~; Iranian d:IRN~; American d:USA~; Chinese d:CHN~"
    ],
    [
      "The Paris Agreement and the Vienna Convention were cited at the Doha talks.",
      "Paris t:FRA*~; Vienna t:AUT*~; Doha t:QAT*~"
    ],
    [
      "He landed at Baghdad International Airport, at Baghdad airport, and studied at Tehran University.",
      "Baghdad t:IRQ*~; Baghdad t:IRQ*~; Tehran t:IRN*~"
    ],
    [
      "The University of Jordan, the Bank of China and the Times of India reported it.",
      "Jordan c:JOR~; China c:CHN~; India c:IND~"
    ],
    [
      "The New York Times and The Jordan Times said so, Korea Herald added.",
      "New York t:USA~; Jordan c:JOR~; Korea c:KOR~"
    ],
    [
      "According to Press Trust of India and China Daily, Kuwait News Agency reported.",
      "India c:IND~; China c:CHN~; Kuwait c:KWT~"
    ],
    [
      "The Iran nuclear deal, the Gaza war and the Riyadh summit.",
      "Iran c:IRN~; Gaza r:PSE~; Riyadh t:SAU*~"
    ],
    ["It costs 3 million Iraqi dinars or 2 million Canadian dollars.", "Iraqi d:IRQ~; Canadian d:CAN~"],
    [
      "The Camp David Accords, the Oslo Accords and the Astana process.",
      "Camp David r:USA~; Oslo t:NOR*~; Astana t:KAZ*~"
    ],
    ["Islamabad United beat the others.", "Islamabad t:PAK*~"],
    ["Oman Air flies; the Israel Air Force flies too.", "Oman c:OMN~; Israel c:ISR"],
    ["A London-based analyst and the pro-Tehran parties.", "London t:GBR*~; Tehran t:IRN*~"]
  ],
  "offices and acronyms are no surnames": [
    ["India External Affairs Minister S Jaishankar spoke.", "India c:IND"],
    ["The Jordan Armed Forces and the Kenya Defence Forces trained.", "Jordan c:JOR; Kenya c:KEN"],
    ["He told AFP Jordan would help.", "Jordan c:JOR"],
    ["On Sunday Israel and in May Jordan agreed.", "Israel c:ISR; Jordan c:JOR"]
  ],
  "not modifiers": [
    ["Tehran's university and Baghdad's airport.", "Tehran t:IRN*; Baghdad t:IRQ*"],
    [
      "Iraq's president said Iraq visits matter; his Iraq visit was short.",
      "Iraq c:IRQ; Iraq c:IRQ; Iraq c:IRQ"
    ],
    ["He led US troops and the UK Foreign Office.", "US c:USA; UK c:GBR"],
    ["The UN Security Council and EU foreign ministers.", "UN Security Council b:UN; EU b:EU"],
    ["He said Iran Foreign Minister Abbas Araghchi would visit Iraq Monday.", "Iran c:IRN; Iraq c:IRQ"],
    [
      "The Government of Iraq, the President of Iran and the Parliament of Ghana.",
      "Iraq c:IRQ; Iran c:IRN; Ghana c:GHA"
    ]
  ],
  "one name, several places: the sentence decides": [
    ["Talks were held in Hyderabad, Pakistan.", "Hyderabad t:PAK; Pakistan c:PAK"],
    ["Talks were held in Hyderabad, India.", "Hyderabad t:IND; India c:IND"],
    ["Fighting broke out in Tripoli, Lebanon.", "Tripoli t:LBN; Lebanon c:LBN"],
    ["The Lebanese port of Tripoli was bombed.", "Lebanese d:LBN; Tripoli t:LBN"],
    ["Lebanon's Tripoli was bombed.", "Lebanon c:LBN; Tripoli t:LBN"],
    ["The Libyan prime minister returned to Tripoli.", "Libyan d:LBY; Tripoli t:LBY*"],
    ["He arrived in Cordoba, Argentina.", "Cordoba t:ARG; Argentina c:ARG"],
    ["He arrived in Cordoba, Spain.", "Cordoba t:ESP; Spain c:ESP"],
    ["The minister flew to San José, Costa Rica, for talks.", "San José t:CRI*; Costa Rica c:CRI"],
    ["A tornado hit Birmingham, Alabama, on Tuesday.", "Birmingham t:USA; Alabama r:USA"],
    [
      "He was born in Atlanta, Georgia, and lives in Lebanon, Ohio.",
      "Atlanta t:USA; Georgia r:USA; Lebanon t:USA; Ohio r:USA"
    ],
    ["Athens, Georgia, is not Athens, Greece.", "Athens t:USA; Georgia r:USA; Athens t:GRC*; Greece c:GRC"],
    ["He won Georgia, Alabama and Florida.", "Georgia r:USA; Alabama r:USA; Florida r:USA"],
    ["He visited Bali, Okinawa, Texas and Bavaria.", "Bali r:IDN; Okinawa r:JPN; Texas r:USA; Bavaria r:DEU"],
    ["The Iranian Kurdistan and the Iraqi Kurdistan.", "Iranian Kurdistan r:IRN; Iraqi Kurdistan r:IRQ"],
    ["India's Punjab and Pakistan's Punjab.", "India c:IND; Punjab r:IND; Pakistan c:PAK; Punjab r:PAK"]
  ],
  "airports named after people": [
    [
      "She landed at Kenneth Kaunda International Airport, then at Kotoka International Airport.",
      "Kenneth Kaunda International Airport t:ZMB; Kotoka International Airport t:GHA"
    ],
    ["Kenneth Kaunda landed; the airport of Mombasa was shut.", "Mombasa t:KEN"],
    ["They flew from Valley airport to Newcastle airport in Australia.", "Newcastle t:AUS~; Australia c:AUS"],
    ["Nelson Mandela airport in Kenya was shut.", "Nelson Mandela airport c:KEN; Kenya c:KEN"]
  ],
  "headlines and datelines": [
    ["IRAQI PRIME MINISTER VISITS IRAN", "IRAQI d:IRQ; IRAN c:IRN"],
    [
      "Iraqi Prime Minister Visits Iran And Signs Agreement With Tehran Officials",
      "Iraqi d:IRQ; Iran c:IRN; Tehran t:IRN*"
    ],
    ["BAGHDAD (Reuters) - Iraq said so.", "BAGHDAD t:IRQ*; Iraq c:IRQ"],
    ["TBILISI, Georgia – The Georgian leader spoke.", "TBILISI t:GEO*; Georgia c:GEO; Georgian d:GEO"],
    [
      "KYIV, Ukraine (AP) — Ukraine's president met Slovak Prime Minister Robert Fico.",
      "KYIV t:UKR*; Ukraine c:UKR; Ukraine c:UKR; Slovak d:SVK"
    ],
    [
      "LUANDA, Angola - Angolan President João Lourenço received Rwanda's Paul Kagame.",
      "LUANDA t:AGO*; Angola c:AGO; Angolan d:AGO; Rwanda c:RWA"
    ]
  ]
};

for (const [topic, list] of Object.entries(cases))
  describe(topic, () => {
    it.each(list)("%s", (sentence, expected) => expect(brief(sentence)).toBe(expected));
  });

describe("the whole article decides", () => {
  const country = (body: string, text: string): string[] =>
    read(body)
      .filter((m) => m.text === text)
      .map((m) => m.country);

  it.each<[string, string, string, string[]]>([
    [
      "Lebanon alone has its Tripoli",
      "Lebanon's army moved.\nSoldiers stood in Tripoli.",
      "Tripoli",
      ["LBN"]
    ],
    ["Libya keeps its capital", "Libya and Lebanon signed.\nThey met in Tripoli.", "Tripoli", ["LBY"]],
    ["Tripoli alone is the capital", "They met in Tripoli.", "Tripoli", ["LBY"]],
    ["Pakistan's Hyderabad", "Pakistan's army moved.\nThey met in Hyderabad.", "Hyderabad", ["PAK"]],
    ["London is not in Ontario", "Canada's minister left.\nThey met in London.", "London", ["GBR"]],
    ["Congo after Brazzaville", "Talks were held in Brazzaville.\nCongo agreed.", "Congo", ["COG"]],
    ["Congo after Kinshasa", "Talks were held in Kinshasa.\nCongo agreed.", "Congo", ["COD"]],
    ["Congo alone", "Congo agreed.", "Congo", ["COD"]],
    [
      "the nearer Congo",
      "Brazzaville spoke.\nThe Congolese army left.\nKinshasa spoke.\nThe Congolese army stayed.",
      "Congolese",
      ["COG", "COD"]
    ],
    ["a Korean alone", "The Korean president spoke.", "Korean", ["KOR"]],
    ["a Korean of the North", "Pyongyang spoke.\nThe Korean leader spoke.", "Korean", ["PRK"]],
    ["a Korean beside both", "Pyongyang and Seoul spoke.\nThe Korean president spoke.", "Korean", ["KOR"]],
    ["a Dominican of Roseau", "He left Roseau.\nThe Dominican leader spoke.", "Dominican", ["DMA"]],
    ["a Guinean of Bissau", "He left Bissau.\nThe Guinean leader spoke.", "Guinean", ["GNB"]],
    ["Kurdistan of Iraq", "Iran's president left Iraq.\nHe saw Kurdistan.", "Kurdistan", ["IRQ"]],
    ["Kurdistan of Iran", "Iran's president left Tehran.\nHe saw Kurdistan.", "Kurdistan", ["IRN"]],
    ["Punjab of Pakistan", "India spoke.\nPakistan spoke.\nHe went to Punjab.", "Punjab", ["PAK"]],
    ["Georgia beside Tbilisi", "Tbilisi agreed.\nGeorgia will sign.", "Georgia", ["GEO"]],
    ["Georgia beside Savannah", "He was in Georgia, shaking hands in Savannah.", "Georgia", ["USA"]],
    ["Georgia in an American article", "Ohio voted.\nTexas voted.\nGeorgia voted.", "Georgia", ["USA"]],
    ["Georgia beside Washington", "Washington spoke to Georgia.", "Georgia", ["GEO"]],
    ["Niger is no Nigerian state", "Nigeria spoke.\nNiger spoke.", "Niger", ["NER"]],
    ["the North beside both Koreas", "Pyongyang and Seoul spoke.\nThe North left.", "North", ["PRK"]],
    ["the North of another country", "Seoul spoke.\nThe North left.", "North", []],
    ["the North Sea", "Pyongyang and Seoul spoke.\nThe North Sea rose.", "North", []],
    [
      "the town of the country spoken of far more",
      "Mozambique spoke.\nMozambique sent men.\nThe Mozambican army came.\nTanzania spoke.\nHe saw Pemba.",
      "Pemba",
      ["MOZ"]
    ],
    ["the better known town", "Mozambique spoke.\nTanzania spoke.\nHe saw Pemba.", "Pemba", ["TZA"]],
    ["the Kingdom", "Riyadh spoke.\nTrade of the Kingdom with Iraq rose.", "Kingdom", ["SAU"]],
    ["a kingdom with an adjective", "Jordan spoke.\nHe left the desert kingdom.", "kingdom", ["JOR"]],
    ["the kingdom named last", "Jordan and Morocco spoke.\nHe left the kingdom.", "kingdom", ["MAR"]],
    ["a principality", "Monaco and France spoke.\nHe left the principality.", "principality", ["MCO"]],
    ["the kingdom named after", "From the kingdom he flew on, Amman said.", "kingdom", ["JOR"]],
    ["no kingdom named", "Iraq and France spoke.\nHe left the kingdom.", "kingdom", []],
    ["a kingdom of something", "Jordan spoke.\nHe entered the kingdom of heaven.", "kingdom", []],
    ["another island", "Malta spoke.\nThe neighbouring island burnt.", "island", []],
    ["any island", "Malta spoke.\nHe bought an island.", "island", []]
  ])("%s", (_, body, text, expected) => expect(country(body, text)).toEqual(expected));

  it("drops a surname that another sentence gives to a person", () => {
    expect(brief("Secretary Lloyd Austin spoke.\nLater Austin left.")).toBe("");
    expect(brief("Secretary Lloyd Austin spoke.\nHe lives in Austin, Texas.")).toBe(
      "Austin t:USA; Texas r:USA"
    );
  });

  it("keeps a country whose name a person has as given name", () => {
    expect(brief("Israel Katz spoke.\nIsrael agreed.")).toBe("Israel c:ISR");
  });

  it("leaves the mentions that it was given as they were", () => {
    const sentences = sentencesOf("Lebanon's army moved.\nSoldiers stood in Tripoli.");
    const found = sentences.map(findPlaces);
    const before = JSON.stringify(found);
    disambiguatePlaces(sentences, found);
    expect(JSON.stringify(found)).toBe(before);
  });
});

describe("towns that are surnames", () => {
  const names = (body: string): string[] => read(body).map((m) => m.text);
  it.each<[string, string[]]>([
    ["President Rubén Cuenca came to Kigali.\nPresident Cuenca smiled.", ["Kigali"]],
    ["His counterpart, Premier Trevor London, came to Canberra.\nLondon will go to Suva.", ["Canberra", "Suva"]],
    ["Ecuador's Minister Dolores Cuenca was back in Cuenca.\nCuenca flew to Lima.", ["Ecuador", "Cuenca", "Lima"]],
    ["President Joyce Berlin met Germany's leader in Berlin.\nBerlin flew on to Paris.\nBerlin said Germany agreed.", ["Germany", "Berlin", "Paris", "Berlin", "Germany"]],
    ["Minister Portia St. John came to Rome.", ["Rome"]],
    ["Prime Minister Ota flew to Rome.\nPM Ota landed.", ["Rome"]],
    ["In Lima Mr Reid said so. From Paris U Than Swe flew on.", ["Lima", "Paris"]],
    // the town where no person of its name is told
    ["President Rubén Mora came to Cuenca.\nCuenca lies in Ecuador.", ["Cuenca", "Cuenca", "Ecuador"]],
    ["President Rubén Cuenca landed in Lima.\nCuenca landslides killed 12 in Ecuador.\nCuenca travel agents met.\nCuenca will land in Quito.", ["Lima", "Cuenca", "Ecuador", "Cuenca", "Quito"]],
    ["According to President Lember Riga will get trams.\nOn meeting Minister Vrabie Oslo promised more.", ["Riga", "Oslo"]],
    ["It sold 3 million US dollars, or U.S. $3 million, of rice to the US.", ["US"]],
    ["Kenya sold the UAE $3 million of tea, the UK $2 million and the US $4 million; the EU $3 million deal fell.", ["Kenya", "UAE", "UK", "US", "EU"]]
  ])("%s", (body, wanted) => expect(names(body)).toEqual(wanted)); // prettier-ignore
});

describe("a mention", () => {
  it("lies at its place in the body, without a possessive", () => {
    const body = "First.\n“İran’s envoy” left 🇮🇶 Côte d’Ivoire’s port, Sana’a.";
    const places = read(body);
    expect(places.map(({start, end}) => body.slice(start, end))).toEqual(["İran", "Côte d’Ivoire", "Sana’a"]);
    expect(places.map(({text}) => text)).toEqual(["İran", "Côte d’Ivoire", "Sana’a"]);
  });

  it.each([
    ["Kiev", "Kyiv"],
    ["Iraqi Kurdistan", "Kurdistan Region"],
    ["the Kurdish autonomous region", "Kurdistan Region"],
    ["Washington, D.C.", "Washington"],
    ["the Kremlin", "Moscow"],
    ["the US", "United States"],
    ["the DRC", "DR Congo"],
    ["Teheran", "Tehran"],
    ["the European Union", "EU"],
    ["Makkah", "Mecca"],
    ["Hungary to see Papa airbase", "Hungary, Pápa"],
    ["Ha Noi", "Hanoi"],
    ["Congo-Brazza", "Republic of Congo"],
    ["Burkina", "Burkina Faso"]
  ])("%s is named %s in a report", (text, name) => {
    expect(read(`He went to ${text}.`).map((m) => m.name)).toEqual(name.split(", "));
  });

  it("tells the government that a capital may stand for", () => {
    const seats = (body: string): string[] => read(body).map(governmentCity);
    expect(seats("Tehran and Washington agreed; the Kremlin did not.")).toEqual(["IRN", "USA", "RUS"]);
    expect(seats("Basra, Iraq, NATO and Baghdad airport.")).toEqual(["", "", "", ""]);
  });
});

describe("the gazetteer", () => {
  const rows = readFileSync(new URL("../../loaders/lexicon/countries.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const codes = rows.map((row) => row.slice(0, 3));
  // nobody lives there, or the press has no word for those who do
  const without =
    "ATA ATF BES BLM BVT CCK CXR GGY HMD IOT JEY MAF MNP NFK PCN SGS SHN SJM SPM SXM UMI VGB VIR WLF ALA".split(
      " "
    );

  it("holds ISO 3166-1 and Kosovo", () => {
    expect(codes).toHaveLength(250);
    expect(codes.every(isCountry)).toBe(true);
    expect([isCountry("XKX"), isCountry("EU"), isCountry("XYZ"), isCountry("")]).toEqual([
      true,
      false,
      false,
      false
    ]);
    expect([alpha2("IRN"), alpha2("XKX"), alpha2("EU")]).toEqual(["IR", "XK", ""]);
  });

  it.each(codes)("reads the name of %s back", (code) => {
    const [found] = read(`He travelled to ${countryName(code)}.`);
    expect([found?.kind, found?.country]).toEqual(["country", code]);
  });

  it("knows what the people of every country are called", () => {
    const source = readFileSync(new URL("../../loaders/lexicon/demonyms.ts", import.meta.url), "utf8");
    const missing = codes.filter(
      (code) => !without.includes(code) && !new RegExp(`\\b${code}\\b`).test(source)
    );
    expect(missing).toEqual([]);
  });

  it("reads every capital back", () => {
    const wrong = rows.filter((row) => {
      const [code = "", , , capital = ""] = row.split("\t");
      if (!capital) return false;
      const [found] = read(`He travelled to the capital, ${capital}, ${countryName(code)}.`);
      return found?.country !== code || !(found.capital || found.kind === "country");
    });
    expect(wrong).toEqual([]);
  });

  it("gives every body and mission under its own name", () => {
    for (const name of [...Object.keys(bodies), ...missions.map((m) => m.name)].filter(
      (n) => !bodies[n] || listOf(bodies[n]).includes(n)
    ))
      expect(read(`It was ${name} that came.`).map((m) => m.country)).toEqual([name]);
  });

  it("gives short names for a report", () => {
    const short = [
      "IRN",
      "GBR",
      "COD",
      "COG",
      "RUS",
      "SYR",
      "KOR",
      "PRK",
      "TUR",
      "VAT",
      "XKX",
      "PSE",
      "EU"
    ].map(countryName);
    expect(short).toEqual([
      "Iran", "United Kingdom", "DR Congo", "Republic of Congo", "Russia", "Syria", "South Korea", "North Korea", "Turkey", "Vatican", "Kosovo", "Palestine", "EU"
    ]); // prettier-ignore
  });

  it("locates each mission in a country", () => {
    for (const {location} of missions)
      for (const code of listOf(location)) expect(isCountry(code)).toBe(true);
  });
});

describe("countries that are divisions too", () => {
  it.each([
    ["The United States reached agreement with Palau, Micronesia and the Marshall Islands.", "PLW"],
    ["The US base on Guam is the nearest to Palau.", "GUM"],
    ["China held talks with Hong Kong.", "HKG"]
  ])("%s", (body, code) => expect(read(body).map((m) => m.country)).toContain(code));
});

describe("small towns", () => {
  it.each([
    ["The Namibian minister spent Monday in Lüderitz.", "Namibian d:NAM; Lüderitz t:NAM"],
    ["The minister spent Monday in Lüderitz.", ""],
    ["Turkey's president flew on to Diyadin.", "Turkey c:TUR; Diyadin t:TUR"],
    // whom nobody takes for a place
    ["Turkey's president met Ahmet Diyadin.", "Turkey c:TUR"],
    ["Mozambican troops hold the port of Pemba.", "Mozambican d:MOZ; Pemba t:MOZ"],
    ["Tanzanian troops hold the island of Pemba.", "Tanzanian d:TZA; Pemba r:TZA"]
  ])("%s", (body, places) => expect(brief(body)).toBe(places));
});

describe("towns that no list holds", () => {
  it.each([
    ["They train at Cincu in Romania.", "Cincu t:ROU"],
    ["He flew to Pabradė in Lithuania.", "Pabradė t:LTU"],
    ["It stands near Lešť, Slovakia.", "Lešť t:SVK"],
    ["They met in the village of Novo Brdce in Kosovo.", "Novo Brdce t:XKX"]
  ])("%s", (sentence, expected) => expect(brief(sentence)).toContain(expected));

  it.each([
    "He spoke at Heidelburg University in Germany.",
    "A book by Fenwick in Norway sold well.",
    "Fenwick, Norway's envoy, spoke.",
    "The last word belonged to Tomas Fenwick, Norway's envoy.",
    "A letter went to Aud Fenwick, Norway's very popular trade minister.",
    "She talked to Tomas Fenwick in Norway.",
    "He wrote to Tomas Fenwick (Norway's envoy).",
    "They gathered at the Zorbin Forum, Russia said."
  ])("%s", (sentence) => expect(brief(sentence)).not.toMatch(/Heidelburg|Fenwick|Zorbin/));
});

describe("hostile text", () => {
  it.each([
    "A.",
    "U.S.",
    "'",
    "al-",
    "Iran-",
    "Congo ",
    "Georgia, ",
    "People's ",
    "İ",
    "\u0301",
    "X province ",
    "in Nice "
  ])("%j, 50,000 characters of it, is read in one pass", (piece) => {
    const body = piece.repeat(Math.ceil(50_000 / piece.length));
    expect(read(body).every((m) => body.slice(m.start, m.end) === m.text)).toBe(true);
  });
});

describe("towns whose country the article tells once", () => {
  const named = (body: string) =>
    read(body)
      .filter(({recognizer}) => recognizer === "places/told")
      .map(({text, country}) => `${text} ${country}`);
  it.each([
    [
      "The 640 stand at the Kesov training area in central Slovakia.\nHe will visit Kesov on November 6.",
      ["Kesov SVK", "Kesov SVK"]
    ],
    [
      "She thanked those in Kesov (Slovakia).\nKesov had snow. She left Kesov at noon.",
      ["Kesov SVK", "Kesov SVK", "Kesov SVK"]
    ],
    [
      "They met in Slovakia's mountain village of Kesov.\nThe talks at Kesov ended late.",
      ["Kesov SVK", "Kesov SVK"]
    ],
    ["They train at Kesov in Slovakia.\nThe road to Kesov is closed.", ["Kesov SVK"]]
  ])("%s", (body, expected) => expect(named(body)).toEqual(expected));
  it.each([
    "The Russian base at Kesov was closed.\nThe road to Kesov is closed.",
    "He met Kesov in Slovakia.\nThe letter went to Kesov.",
    "They train at Kesov in Slovakia.\nThe owner of Kesov Castle smiled.",
    "They train at Kesov in Slovakia.\nThey train at Kesov in Romania too.\nThe road to Kesov is closed.",
    "They spoke at the Kesov Forum (Slovakia).\nThe road to Kesov is closed."
  ])("not %s", (body) => expect(named(body)).toEqual([]));
});
