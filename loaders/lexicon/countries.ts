/**
 * Names of countries beyond those that the packages hold (`countries.tsv`): the short name for reports, and what the
 * press, officials and older texts call them. Complete for ISO 3166-1 in that every code has at least its packages'
 * names; a line stands here only where those are not what news writes. Lists are comma-separated.
 */

/** Short English name, where the packages' first name is longer, older or not the usual one. */
export const shortNames: Record<string, string> = {
  USA: "United States",
  GBR: "United Kingdom",
  COD: "DR Congo",
  COG: "Republic of Congo",
  KOR: "South Korea",
  PRK: "North Korea",
  CZE: "Czech Republic",
  TUR: "Turkey",
  CIV: "Ivory Coast",
  VAT: "Vatican",
  PSE: "Palestine",
  BIH: "Bosnia and Herzegovina",
  MMR: "Myanmar",
  MDA: "Moldova",
  RUS: "Russia",
  SYR: "Syria",
  LAO: "Laos",
  BRN: "Brunei",
  TWN: "Taiwan",
  HKG: "Hong Kong",
  MAC: "Macau",
  FSM: "Micronesia",
  FLK: "Falkland Islands",
  TLS: "East Timor",
  CPV: "Cape Verde",
  GMB: "Gambia",
  MKD: "North Macedonia",
  SWZ: "Eswatini",
  STP: "Sao Tome and Principe",
  XKX: "Kosovo",
  VGB: "British Virgin Islands",
  VIR: "US Virgin Islands",
  ALA: "Aland Islands",
  CUW: "Curacao",
  REU: "Reunion",
  SXM: "Sint Maarten",
  MAF: "Saint Martin",
  BES: "Caribbean Netherlands",
  CCK: "Cocos Islands"
};

/** Further names by which a country is called as a whole. */
export const aliases: Record<string, string> = {
  AFG: "Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan, Islamic Emirate",
  ALB: "Republic of Albania",
  DZA: "People's Democratic Republic of Algeria",
  ATG: "Antigua & Barbuda, Antigua",
  ARG: "Argentine Republic, Argentine Nation",
  AUS: "Commonwealth of Australia",
  BHS: "The Bahamas, Commonwealth of the Bahamas",
  BHR: "Kingdom of Bahrain",
  BOL: "Plurinational State of Bolivia",
  BIH: "Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina",
  BFA: "Burkina",
  BRA: "Federative Republic of Brazil",
  BRN: "Brunei Darussalam, Negara Brunei Darussalam, Sultanate of Brunei",
  MMR: "Burma, Union of Myanmar, Republic of the Union of Myanmar",
  CPV: "Cabo Verde",
  CAF: "CAR, C.A.R., Central Africa Republic, Centrafrique",
  CHN: "People's Republic of China, PRC, P.R.C., PR China, P.R. China, Mainland China, Communist China, Red China",
  COD: "Democratic Republic of Congo, Democratic Republic of the Congo, Congo-Kinshasa, Congo Kinshasa, DRC, D.R.C., DR Congo, D.R. Congo, RDC, Zaire, Zaïre, Democratic Congo",
  COG: "Republic of Congo, Republic of the Congo, Congo-Brazzaville, Congo Brazzaville, Congo-Brazza, Congo Republic",
  CIV: "Côte d'Ivoire, Cote D'Ivoire, Ivory Coast, Republic of Côte d'Ivoire",
  CUB: "Republic of Cuba",
  CZE: "Czechia, Czech Republic",
  DOM: "Dominican Republic, República Dominicana",
  TLS: "East Timor, Timor Leste, Timor-Leste",
  EGY: "Arab Republic of Egypt",
  SLV: "El Salvador",
  SWZ: "Swaziland, eSwatini, Kingdom of Eswatini",
  ETH: "Federal Democratic Republic of Ethiopia",
  FSM: "Federated States of Micronesia, Micronesia",
  GMB: "The Gambia, Republic of The Gambia",
  DEU: "Federal Republic of Germany, West Germany, East Germany",
  GRC: "Hellenic Republic",
  GNB: "Guinea Bissau, Guinea-Bissau, Republic of Guinea-Bissau, Republic of Guinea Bissau",
  GIN: "Guinea-Conakry, Guinea Conakry, Republic of Guinea",
  VAT: "Vatican, Vatican City, Holy See, Vatican City State",
  HKG: "Hong Kong SAR, Hongkong",
  IRN: "Islamic Republic of Iran, Islamic Republic, I.R. Iran, IR Iran, Persia",
  IRL: "Republic of Ireland, Irish Republic, Éire",
  ISR: "State of Israel, Zionist entity, Zionist regime",
  JOR: "Hashemite Kingdom of Jordan, Hashemite Kingdom",
  KGZ: "Kyrgyz Republic, Kirghizstan, Kirghizia, Kirgizstan, Kyrgyzstan",
  LAO: "Lao PDR, Lao People's Democratic Republic, Laos",
  LBY: "State of Libya, Libyan Arab Jamahiriya",
  MAC: "Macau, Macao, Macao SAR",
  MDV: "The Maldives",
  MRT: "Islamic Republic of Mauritania",
  MEX: "United Mexican States, México",
  MDA: "Moldova, Republic of Moldova, Moldavia",
  NLD: "Holland, The Netherlands, Kingdom of the Netherlands",
  NZL: "Aotearoa, New Zealand",
  NER: "Republic of Niger, Niger Republic",
  NGA: "Federal Republic of Nigeria",
  PRK: "North Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea, DPR Korea, NKorea, N. Korea, N Korea",
  KOR: "South Korea, Republic of Korea, ROK, RoK, R.O.K., SKorea, S. Korea, S Korea",
  MKD: "Macedonia, North Macedonia, FYROM, Former Yugoslav Republic of Macedonia",
  OMN: "Sultanate of Oman",
  PAK: "Islamic Republic of Pakistan",
  PSE: "Palestine, State of Palestine, Palestinian Authority, Palestinian territories, Palestinian Territory, Occupied Palestinian Territory, occupied Palestinian territories",
  PNG: "PNG, P.N.G.",
  PHL: "The Philippines, Republic of the Philippines",
  QAT: "State of Qatar",
  RUS: "Russia, Russian Federation, Soviet Union, USSR, U.S.S.R.",
  SAU: "KSA, K.S.A., Kingdom of Saudi Arabia, Saudi Kingdom",
  STP: "São Tomé and Príncipe, São Tomé & Príncipe, Sao Tome & Principe",
  SRB: "Republic of Serbia",
  SLB: "The Solomons, Solomons",
  SSD: "South Sudan, Republic of South Sudan, S. Sudan",
  ZAF: "RSA, S. Africa",
  LKA: "Ceylon, Democratic Socialist Republic of Sri Lanka",
  KNA: "St. Kitts and Nevis, St Kitts and Nevis, Saint Kitts & Nevis, St. Kitts & Nevis, St Kitts, St. Kitts, Saint Kitts",
  LCA: "St. Lucia, St Lucia",
  VCT: "St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent, St Vincent, Saint Vincent",
  SHN: "St. Helena, St Helena",
  SDN: "Republic of Sudan, Republic of the Sudan, North Sudan",
  SUR: "Surinam",
  SYR: "Syria, Syrian Arab Republic",
  TWN: "Taiwan, Chinese Taipei, Republic of China, Formosa",
  TZA: "United Republic of Tanzania",
  TTO: "Trinidad & Tobago, Trinidad",
  TUR: "Türkiye, Turkiye, Turkey, Republic of Turkey, Republic of Türkiye",
  ARE: "UAE, U.A.E., Emirates, United Arab Emirates, The Emirates",
  GBR: "UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland",
  USA: "US, U.S., USA, U.S.A., United States, United States of America, America, the States",
  VEN: "Bolivarian Republic of Venezuela",
  VNM: "Viet Nam, Socialist Republic of Vietnam",
  VGB: "British Virgin Islands",
  VIR: "US Virgin Islands, U.S. Virgin Islands, American Virgin Islands",
  FLK: "Falklands, Falkland Islands, Malvinas, Las Malvinas, Falkland Islands (Malvinas)",
  ESH: "Western Sahara, Sahrawi Arab Democratic Republic, SADR, Sahrawi Republic",
  XKX: "Republic of Kosovo, Kosova",
  PER: "Perú",
  YEM: "Republic of Yemen"
};

/**
 * Names that more than one country bears alone, first the one meant when nothing in the article decides.
 * "Congo" is DR Congo by population and by use.
 */
export const sharedNames: Record<string, string> = {
  Congo: "COD, COG",
  "the Congo": "COD, COG",
  Korea: "KOR, PRK",
  "Virgin Islands": "VIR, VGB",
  "St. Martin": "MAF, SXM",
  "Saint Martin": "MAF, SXM"
};

/**
 * Shared names, of countries, peoples and regions, that follow the nearest sure mention; all others stay with their first
 * bearer as long as the article speaks of it at all.
 */
export const nearestDecides = "Congo, the Congo, Congolese, Punjab, Kashmir, Bengal, Amazonas";

/** Official forms that may stand before a country's name and belong to it: "Republic of Iraq", "Kingdom of Morocco". */
export const stateForms =
  "republic of, kingdom of, state of, islamic republic of, federal republic of, sultanate of, emirate of, grand duchy of, principality of, united republic of, co-operative republic of, cooperative republic of, bolivarian republic of, plurinational state of, democratic republic of, people's republic of, arab republic of, socialist republic of, hashemite kingdom of, federal democratic republic of, independent state of";
