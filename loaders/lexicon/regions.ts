/**
 * Regions that news names, beyond the first-level divisions of `provinces.tsv` (from country-region-data, MIT): the
 * English press forms, autonomous and disputed regions, and parts of countries that are no division. Keyed by ISO
 * alpha-3, comma-separated; "form = Name" gives the report's name where it is not the form itself.
 */
export const regions: Record<string, string> = {
  IRQ: "Kurdistan Region = Kurdistan Region, Iraqi Kurdistan = Kurdistan Region, Iraq's Kurdistan = Kurdistan Region, Kurdistan Regional Government = Kurdistan Region, KRG = Kurdistan Region, KRI = Kurdistan Region, Southern Kurdistan = Kurdistan Region, Kurdish autonomous region = Kurdistan Region, autonomous Kurdish region = Kurdistan Region, Kurdish Autonomous Region = Kurdistan Region, autonomous Kurdistan region = Kurdistan Region, Kurdistan region = Kurdistan Region, Kurdish region of Iraq = Kurdistan Region, Iraq's Kurdish region = Kurdistan Region, Kurdish region of northern Iraq = Kurdistan Region, semi-autonomous Kurdish region = Kurdistan Region, Kurdistan Region of Iraq = Kurdistan Region, Anbar, Al Anbar = Anbar, Al-Anbar = Anbar, Nineveh, Ninewa = Nineveh, Nineveh Plains = Nineveh, Diyala, Salahuddin, Salah al-Din = Salahuddin, Salaheddin = Salahuddin, Salah ad-Din = Salahuddin, Dhi Qar, Thi Qar = Dhi Qar, Maysan, Missan = Maysan, Muthanna, Al-Muthanna = Muthanna, Wasit, Babil, Qadisiyah, Al-Qadisiyah = Qadisiyah, Sinjar",
  IRN: "Khuzestan, Sistan and Baluchestan, Sistan-Baluchestan = Sistan and Baluchestan, Sistan and Baluchistan = Sistan and Baluchestan, Sistan-Baluchistan = Sistan and Baluchestan, West Azerbaijan, East Azerbaijan, Razavi Khorasan, North Khorasan, South Khorasan, Khorasan, Kurdistan Province = Kurdistan Province, Iranian Kurdistan = Kurdistan Province, Fars Province = Fars, Hormozgan, Lorestan, Golestan, Mazandaran, Kermanshah Province = Kermanshah, Kish Island, Qeshm, Qeshm Island = Qeshm, Kharg Island, Abu Musa",
  SYR: "Rojava, Syrian Kurdistan = Rojava, Rif Dimashq, Deir ez-Zor province = Deir ez-Zor, Golan Heights, Golan, Syrian Golan = Golan Heights, Latakia Province = Latakia, Sweida, Suwayda = Sweida, As-Suwayda = Sweida, Hasakah, Al-Hasakah = Hasakah, Hasakeh = Hasakah, Quneitra",
  PSE: "Gaza, Gaza Strip = Gaza, West Bank, occupied West Bank = West Bank, East Jerusalem",
  UKR: "Crimea, Crimean Peninsula = Crimea, Donbas, Donbass = Donbas, Luhansk, Lugansk = Luhansk, Transcarpathia, Zakarpattia, Bukovina, Galicia",
  RUS: "Chechnya, Dagestan, Tatarstan, Siberia, Kaliningrad, Kamchatka, Sakhalin, Yakutia, Sakha, Buryatia, Bashkortostan, Kuril Islands, Kurils = Kuril Islands, Ingushetia, North Ossetia, Kalmykia, Krasnodar Krai, Primorye, Primorsky Krai, Karelia, Chuvashia, Russian Far East",
  GEO: "Abkhazia, South Ossetia, Adjara, Adzharia = Adjara",
  AZE: "Nagorno-Karabakh, Nagorno Karabakh = Nagorno-Karabakh, Karabakh = Nagorno-Karabakh, Nakhchivan, Nakhichevan = Nakhchivan",
  MDA: "Transnistria, Transdniestria = Transnistria, Gagauzia",
  CHN: "Xinjiang, Tibet, Inner Mongolia, Guangdong, Sichuan, Yunnan, Fujian, Zhejiang, Jiangsu, Hainan, Hubei, Hunan, Hebei, Henan, Heilongjiang, Liaoning, Shandong, Shanxi, Shaanxi, Guangxi, Guizhou, Gansu, Qinghai, Ningxia, Jilin, Jiangxi, Anhui, Manchuria, Greater Bay Area",
  IND: "Jammu and Kashmir, Jammu & Kashmir = Jammu and Kashmir, Indian-administered Kashmir = Jammu and Kashmir, Indian Kashmir = Jammu and Kashmir, Indian-controlled Kashmir = Jammu and Kashmir, Goa, Kerala, Gujarat, Ladakh, Tamil Nadu, Uttar Pradesh, Andhra Pradesh, Madhya Pradesh, Himachal Pradesh, Arunachal Pradesh, West Bengal, Maharashtra, Rajasthan, Karnataka, Telangana, Bihar, Assam, Manipur, Mizoram, Nagaland, Odisha, Orissa = Odisha, Jharkhand, Chhattisgarh, Haryana, Uttarakhand, Sikkim, Tripura, Meghalaya, Andaman and Nicobar Islands, Lakshadweep",
  PAK: "Balochistan, Baluchistan = Balochistan, Khyber Pakhtunkhwa, Khyber-Pakhtunkhwa = Khyber Pakhtunkhwa, Sindh, Gilgit-Baltistan, Azad Kashmir, Azad Jammu and Kashmir = Azad Kashmir, Pakistan-administered Kashmir = Azad Kashmir, Pakistani Kashmir = Azad Kashmir, Pakistan-controlled Kashmir = Azad Kashmir, Waziristan, North Waziristan, South Waziristan",
  AFG: "Panjshir, Nangarhar, Helmand, Badakhshan",
  TUR: "Anatolia, Hatay, Thrace, Cappadocia",
  SDN: "Darfur, North Darfur, South Darfur, West Darfur, Central Darfur, East Darfur, Kordofan, North Kordofan, South Kordofan, West Kordofan, Blue Nile state, Gezira, Al-Jazirah = Gezira, Red Sea State",
  SSD: "Jonglei, Upper Nile state, Unity State, Warrap, Equatoria, Central Equatoria, Eastern Equatoria, Western Equatoria, Bahr el Ghazal, Northern Bahr el Ghazal, Western Bahr el Ghazal",
  ETH: "Tigray, Amhara, Oromia, Afar, Somali Region, Gambela, Sidama, Benishangul-Gumuz",
  SOM: "Somaliland, Puntland, Jubaland, Galmudug, Hirshabelle, Banaadir, Hiran, Lower Shabelle, Middle Shabelle",
  COD: "North Kivu, South Kivu, Kivu, Nord-Kivu = North Kivu, Sud-Kivu = South Kivu, Katanga, Haut-Katanga, Ituri, Kasai, Kasaï, Kasai Central, Lualaba, Tanganyika Province = Tanganyika, Maniema, Tshopo",
  NGA: "Borno, Borno State = Borno, Kaduna State = Kaduna, Lagos State = Lagos, Rivers State, Delta State, Niger State, Niger Delta, Plateau State, Zamfara, Yobe, Adamawa, Bayelsa, Biafra, Akwa Ibom, Anambra, Benue, Katsina State = Katsina, Sokoto State = Sokoto",
  MLI: "Azawad, Kidal, Timbuktu, Mopti, Menaka",
  NER: "Diffa, Tillaberi, Tillabéri, Tahoua, Agadez",
  BFA: "Sahel Region",
  CMR: "Ambazonia, Far North Region, Northwest Region, Southwest Region",
  MOZ: "Cabo Delgado, Nampula, Zambezia, Sofala, Gaza Province",
  AGO: "Cabinda",
  ZAF: "KwaZulu-Natal, Gauteng, Western Cape, Eastern Cape, Northern Cape, Limpopo, Mpumalanga, Free State",
  KEN: "Rift Valley, Turkana, Lamu, Mandera, Garissa",
  TZA: "Zanzibar, Pemba",
  SEN: "Casamance",
  LBY: "Cyrenaica, Tripolitania, Fezzan, Libyan Desert",
  EGY: "Sinai, Sinai Peninsula = Sinai, North Sinai, South Sinai, Upper Egypt",
  YEM: "Hadramawt, Hadhramaut = Hadramawt, Hadramout = Hadramawt, Marib, Ma'rib = Marib, Socotra, Shabwa, Shabwah = Shabwa, Al-Mahra = Mahra, Mahra, Saada, Sa'dah = Saada, Abyan, Hajjah",
  SAU: "Hejaz, Hijaz = Hejaz, Asir, Eastern Province, Qassim, NEOM, Neom = NEOM, AlUla, Al-Ula = AlUla",
  OMN: "Dhofar, Musandam, Duqm",
  ARE: "Dubai emirate = Dubai, Ras Al Khaimah, Ras al-Khaimah = Ras Al Khaimah, Fujairah, Umm Al Quwain",
  LBN: "Bekaa, Bekaa Valley = Bekaa, Beqaa = Bekaa, Mount Lebanon, South Lebanon, Akkar, Shebaa Farms",
  ISR: "Galilee, Negev, Upper Galilee = Galilee",
  JOR: "Aqaba, Zaatari",
  MYS: "Sabah, Sarawak, Penang, Johor, Selangor, Perak, Kedah, Kelantan, Terengganu, Labuan, Langkawi",
  IDN: "Bali, Java, Sumatra, Aceh, Papua, West Papua, Sulawesi, Kalimantan, East Kalimantan, Lombok, Nusantara, Riau, Maluku, West Java, East Java, Central Java, Borneo, East Nusa Tenggara, North Sumatra, Batam, Natuna Islands, Natuna",
  PHL: "Mindanao, Luzon, Visayas, Palawan, Sulu, Bangsamoro, Scarborough Shoal, Second Thomas Shoal, Batanes",
  THA: "Phuket, Isan, Pattani, Yala, Narathiwat, Krabi, Koh Samui",
  VNM: "Quang Ninh, Quang Ngai, Lao Cai, Lang Son, Binh Duong, Dong Nai, Phu Quoc, Mekong Delta",
  MMR: "Rakhine, Rakhine State = Rakhine, Shan State, Kachin, Kachin State = Kachin, Kayin, Kayah, Chin State, Karen State, Sagaing",
  LKA: "Jaffna, Hambantota, Trincomalee",
  BGD: "Cox's Bazar, Chittagong Hill Tracts",
  JPN: "Okinawa, Hokkaido, Honshu, Kyushu, Shikoku, Ishigaki, Senkaku Islands, Ise-Shima, Yonaguni",
  KOR: "Jeju, Jeju Island = Jeju, Gyeonggi, Gangwon, North Gyeongsang, South Gyeongsang, Panmunjom, Pyeongtaek",
  TWN: "Kinmen, Matsu, Penghu",
  AUS: "Queensland, New South Wales, NSW = New South Wales, Western Australia, South Australia, Northern Territory, Tasmania",
  NZL: "Waikato, Otago, South Island, North Island, Waitangi",
  PNG: "Bougainville, Manus Island, Manus, New Britain, Enga",
  FRA: "Corsica, Brittany, Normandy, Provence, Burgundy, Alsace, Lorraine, Occitanie, Aquitaine, French Riviera, Auvergne",
  DEU: "Bavaria, Saxony, Lower Saxony, Saxony-Anhalt, Thuringia, Hesse, Brandenburg, North Rhine-Westphalia, Rhineland-Palatinate, Baden-Württemberg, Baden-Wuerttemberg, Saarland, Schleswig-Holstein, Mecklenburg-Vorpommern, Mecklenburg-Western Pomerania, Rhineland",
  ITA: "Sicily, Sardinia, Tuscany, Lombardy, Veneto, Piedmont, Calabria, Puglia, Apulia = Puglia, Lampedusa, South Tyrol, Umbria, Liguria, Campania, Emilia-Romagna",
  ESP: "Catalonia, Basque Country, Andalusia, Balearic Islands, Canary Islands, Canaries = Canary Islands, Mallorca, Majorca = Mallorca, Ibiza, Tenerife, Lanzarote, Ceuta, Melilla, Asturias, Navarre, Castile",
  PRT: "Azores, Madeira, Algarve",
  GBR: "England, Scotland, Wales, Northern Ireland, Cornwall, Kent, Yorkshire, Devon, Sussex, Norfolk, Suffolk, Essex, Lancashire, Buckinghamshire, Oxfordshire, Chequers, Balmoral, Isle of Wight, Shetland, Orkney, Chagos Islands, Diego Garcia",
  GRC: "Crete, Macedonia region, Rhodes, Lesbos, Corfu, Peloponnese, Thessaly, Epirus, Santorini",
  CYP: "Northern Cyprus, North Cyprus = Northern Cyprus, TRNC = Northern Cyprus, Turkish Republic of Northern Cyprus = Northern Cyprus, Akrotiri, Dhekelia",
  BIH: "Republika Srpska",
  SRB: "Vojvodina, Presevo Valley",
  POL: "Silesia, Podlasie, Masovia",
  ROU: "Transylvania, Dobruja",
  BEL: "Flanders, Wallonia",
  AUT: "Tyrol, Carinthia, Styria, Vorarlberg",
  COM: "Anjouan, Ndzuwani = Anjouan, Mohéli, Moheli = Mohéli, Mwali = Mohéli, Grande Comore, Grand Comore = Grande Comore, Ngazidja = Grande Comore",
  CHE: "Ticino, Valais, Graubünden",
  NOR: "Svalbard, Finnmark, Lapland",
  SWE: "Gotland, Skåne, Norrbotten",
  DNK: "Jutland, Bornholm, Zealand",
  FIN: "Finnish Lapland = Lapland",
  USA: "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State = New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, Washington state = Washington State, West Virginia, Wisconsin, Wyoming, New England, Silicon Valley, Long Island, Manhattan, Camp David, Mar-a-Lago, Mar a Lago = Mar-a-Lago, Fort Bragg, Guantanamo, Oahu, Martha's Vineyard, Sunnylands, Brooklyn",
  CAN: "Quebec, Québec, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Newfoundland and Labrador, Yukon, Nunavut, Prince Edward Island, Northwest Territories, Kananaskis, Charlevoix",
  MEX: "Chiapas, Oaxaca, Jalisco, Sinaloa, Sonora, Quintana Roo, Yucatan, Yucatán, Baja California, Nuevo Leon, Nuevo León, Tamaulipas, Michoacan, Michoacán, Coahuila, Cancun, Guerrero state, Riviera Maya",
  BRA: "Mato Grosso, Mato Grosso do Sul, Minas Gerais, Rio Grande do Sul, Paraná, Bahia, Ceará, Pernambuco, Rondônia, Roraima, Amapá, Maranhão, Piauí, Santa Catarina, Goiás, Espírito Santo, Pará state",
  ARG: "Patagonia, Tierra del Fuego, Buenos Aires province = Buenos Aires Province, Vaca Muerta, Chubut, Neuquén, Jujuy",
  CHL: "Antofagasta Region, Araucania, Araucanía, Magallanes, Easter Island, Atacama",
  COL: "Antioquia, Norte de Santander, Arauca, Putumayo, Catatumbo, Cauca, Valle del Cauca, La Guajira, Choco, Chocó",
  VEN: "Zulia, Táchira, Tachira, Orinoco Belt, Apure",
  GUY: "Essequibo, Guayana Esequiba = Essequibo",
  PER: "Loreto, Cajamarca Region, Madre de Dios, Puno Region",
  ECU: "Galapagos, Galápagos, Galapagos Islands, Guayas, Esmeraldas Province",
  BOL: "Potosi Department, Chuquisaca, Cochabamba Department",
  PAN: "Darien, Darién, Darien Gap, Canal Zone",
  NIC: "Bluefields",
  TTO: "Tobago",
  ATG: "Barbuda",
  KNA: "Nevis",
  KGZ: "Issyk-Kul, Issyk Kul, Batken, Cholpon-Ata",
  UZB: "Karakalpakstan, Fergana Valley, Ferghana Valley",
  KAZ: "Mangystau, Baikonur, Mangistau = Mangystau, Zhambyl",
  TJK: "Gorno-Badakhshan, Sughd, Khatlon",
  TKM: "Avaza, Awaza = Avaza",
  MNG: "Gobi",
  BTN: "Doklam, Paro",
  IRL: "Connacht, Munster, Leinster"
};

/** Regions of more than one country, first the one meant when nothing in the article decides. */
export const sharedRegions: Record<string, string> = {
  Kurdistan: "IRQ, IRN, TUR, SYR",
  Kashmir: "IND, PAK",
  Punjab: "IND, PAK",
  "Punjab province": "PAK, IND",
  "Punjab state": "IND, PAK",
  Bengal: "IND, BGD",
  "Kurdistan province": "IRN, IRQ",
  Amazonas: "BRA, PER, COL, VEN",
  Georgia: "USA"
};

/** After a comma these tell that the town before is American: "Lebanon, Ohio". */
export const usStates =
  "Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming";

/** The same, where a full stop follows: "NORFOLK, Va.". */
export const usStateAbbreviations =
  "Ala, Ariz, Ark, Calif, Colo, Conn, Fla, Ga, Ill, Kan, Ky, Mass, Md, Mich, Minn, Neb, Nev, Okla, Ore, Pa, Tenn, Tex, Va, Vt, Wash, Wis, Wyo";

/** Towns after which ", Georgia" is the American state. */
export const georgiaTowns =
  "atlanta, savannah, augusta, athens, columbus, macon, marietta, valdosta, albany, roswell, plains, rome, dalton, decatur, brunswick, smyrna, gainesville, cartersville";

/** Words that make a region of the name before them: "Anbar province", "Luhansk oblast". */
export const regionNouns =
  "province, governorate, region, state, oblast, prefecture, district, department, county, canton, territory, krai, republic, emirate, autonomous region, voivodeship";
