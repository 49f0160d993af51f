/**
 * The world's currencies as the press names them. ISO 4217 codes; old ones where older texts need them.
 * Countries are ISO 3166-1 alpha-3.
 */
export interface Currency {
  code: string;
  /** Countries whose money it is: they settle a bare "dinars". None for money of the past, which needs its adjective. */
  countries: string;
  /** Nouns, singular and plural. */
  nouns: string;
  /** Adjectives that may stand before the noun, `|` between them. */
  adjectives: string;
}

const rows: readonly (readonly [string, string, string, string])[] = [
  ["USD", "USA ECU SLV PAN", "dollar|dollars", "us|u.s.|u.s|american|united states|u.s"],
  ["AUD", "AUS", "dollar|dollars", "australian|aussie"],
  ["CAD", "CAN", "dollar|dollars", "canadian"],
  ["NZD", "NZL", "dollar|dollars", "new zealand|nz|kiwi"],
  ["HKD", "HKG", "dollar|dollars", "hong kong|hk"],
  ["SGD", "SGP", "dollar|dollars", "singapore|singaporean"],
  ["TWD", "TWN", "dollar|dollars", "taiwan|taiwanese|new taiwan|nt"],
  ["BND", "BRN", "dollar|dollars", "brunei|bruneian"],
  ["NAD", "NAM", "dollar|dollars", "namibian|namibia"],
  ["JMD", "JAM", "dollar|dollars", "jamaican|jamaica"],
  ["BBD", "BRB", "dollar|dollars", "barbadian|barbados|bajan"],
  ["BSD", "BHS", "dollar|dollars", "bahamian"],
  ["BZD", "BLZ", "dollar|dollars", "belize|belizean"],
  ["FJD", "FJI", "dollar|dollars", "fijian|fiji"],
  ["GYD", "GUY", "dollar|dollars", "guyanese|guyana"],
  ["LRD", "LBR", "dollar|dollars", "liberian"],
  ["SBD", "SLB", "dollar|dollars", "solomon islands"],
  ["SRD", "SUR", "dollar|dollars", "surinamese|suriname"],
  ["TTD", "TTO", "dollar|dollars", "trinidad and tobago|trinidadian|trinidad|tt"],
  ["XCD", "ATG DMA GRD KNA LCA VCT", "dollar|dollars", "east caribbean|eastern caribbean"],
  ["ZWL", "ZWE", "dollar|dollars", "zimbabwean|zimbabwe"],
  ["EUR", "", "euro|euros", ""],
  ["GBP", "GBR", "pound|pounds|pound sterling|pounds sterling|sterling|quid", "british|uk|u.k."],
  ["EGP", "EGY", "pound|pounds", "egyptian"],
  ["LBP", "LBN", "pound|pounds|lira|liras|lire", "lebanese"],
  ["SYP", "SYR", "pound|pounds|lira|liras|lire", "syrian"],
  ["SDG", "SDN", "pound|pounds", "sudanese"],
  ["SSP", "SSD", "pound|pounds", "south sudanese"],
  ["FKP", "FLK", "pound|pounds", "falkland islands"],
  ["JPY", "JPN", "yen", "japanese"],
  ["CNY", "CHN", "yuan|yuans|renminbi|rmb|kuai", "chinese"],
  ["KRW", "KOR", "won", "south korean|korean"],
  ["KPW", "PRK", "won", "north korean"],
  ["INR", "IND", "rupee|rupees", "indian"],
  ["PKR", "PAK", "rupee|rupees", "pakistani|pakistan"],
  ["LKR", "LKA", "rupee|rupees", "sri lankan|sri lanka"],
  ["NPR", "NPL", "rupee|rupees", "nepalese|nepali|nepal"],
  ["MUR", "MUS", "rupee|rupees", "mauritian|mauritius"],
  ["SCR", "SYC", "rupee|rupees", "seychellois|seychelles"],
  ["MVR", "MDV", "rufiyaa|rufiyaas", "maldivian"],
  ["BTN", "BTN", "ngultrum|ngultrums", "bhutanese"],
  ["BDT", "BGD", "taka|takas", "bangladeshi|bangladesh"],
  ["IDR", "IDN", "rupiah|rupiahs", "indonesian"],
  ["MYR", "MYS", "ringgit|ringgits", "malaysian"],
  ["THB", "THA", "baht|bahts", "thai"],
  ["VND", "VNM", "dong|dongs", "vietnamese|vietnam"],
  ["PHP", "PHL", "peso|pesos", "philippine|filipino"],
  ["KHR", "KHM", "riel|riels", "cambodian"],
  ["LAK", "LAO", "kip|kips", "lao|laotian"],
  ["MMK", "MMR", "kyat|kyats", "myanmar|burmese"],
  ["MNT", "MNG", "tugrik|tugriks|tughrik|tughriks|togrog|tögrög", "mongolian"],
  ["KZT", "KAZ", "tenge|tenges", "kazakh|kazakhstani|kazakhstan"],
  ["UZS", "UZB", "sum|sums|soum|soums|so'm", "uzbek|uzbekistani"],
  ["KGS", "KGZ", "som|soms", "kyrgyz|kyrgyzstani"],
  ["TJS", "TJK", "somoni|somonis", "tajik"],
  ["TMT", "TKM", "manat|manats", "turkmen"],
  ["AZN", "AZE", "manat|manats", "azerbaijani|azeri|azerbaijan"],
  ["AMD", "ARM", "dram|drams", "armenian"],
  ["GEL", "GEO", "lari|laris", "georgian"],
  ["AFN", "AFG", "afghani|afghanis", "afghan"],
  ["IRR", "IRN", "rial|rials", "iranian"],
  ["YER", "YEM", "rial|rials|riyal|riyals", "yemeni"],
  ["OMR", "OMN", "rial|rials|riyal|riyals", "omani"],
  ["SAR", "SAU", "riyal|riyals", "saudi|saudi arabian"],
  ["QAR", "QAT", "riyal|riyals", "qatari|qatar"],
  ["AED", "ARE", "dirham|dirhams", "uae|emirati|united arab emirates"],
  ["MAD", "MAR", "dirham|dirhams", "moroccan"],
  ["IQD", "IRQ", "dinar|dinars", "iraqi"],
  ["KWD", "KWT", "dinar|dinars", "kuwaiti|kuwait"],
  ["JOD", "JOR", "dinar|dinars", "jordanian"],
  ["BHD", "BHR", "dinar|dinars", "bahraini|bahrain"],
  ["LYD", "LBY", "dinar|dinars", "libyan"],
  ["TND", "TUN", "dinar|dinars", "tunisian"],
  ["DZD", "DZA", "dinar|dinars", "algerian"],
  ["RSD", "SRB", "dinar|dinars", "serbian"],
  ["MKD", "MKD", "denar|denars|denari", "macedonian"],
  ["ILS", "ISR PSE", "shekel|shekels|sheqel|sheqels", "israeli|new israeli|new"],
  ["TRY", "TUR", "lira|liras", "turkish"],
  ["ITL", "", "lira|lire", "italian"],
  ["RUB", "RUS", "ruble|rubles|rouble|roubles", "russian"],
  ["BYN", "BLR", "ruble|rubles|rouble|roubles", "belarusian|belarussian"],
  ["UAH", "UKR", "hryvnia|hryvnias|hryvnya|hryvnyas", "ukrainian"],
  ["MDL", "MDA", "leu|lei", "moldovan"],
  ["RON", "ROU", "leu|lei", "romanian"],
  ["BGN", "BGR", "lev|leva|levs", "bulgarian"],
  ["PLN", "POL", "zloty|zlotys|zloties|złoty|złotych", "polish"],
  ["CZK", "CZE", "koruna|korunas|koruny|korun|crown|crowns", "czech"],
  ["HUF", "HUN", "forint|forints", "hungarian"],
  ["ALL", "ALB", "lek|leks|lekë", "albanian"],
  ["BAM", "BIH", "convertible mark|convertible marks|mark|marks", "bosnian"],
  ["HRK", "", "kuna|kunas", "croatian"],
  ["SEK", "SWE", "krona|kronor|kronas|crown|crowns", "swedish"],
  ["ISK", "ISL", "krona|kronur|króna|krónur", "icelandic"],
  ["NOK", "NOR", "krone|kroner|crown|crowns", "norwegian"],
  ["DKK", "DNK", "krone|kroner|crown|crowns", "danish"],
  ["CHF", "CHE LIE", "franc|francs", "swiss"],
  ["XAF", "CMR CAF TCD COG GNQ GAB", "franc|francs|cfa franc|cfa francs|cfa", "central african|central african cfa"],
  ["XOF", "BEN BFA CIV GNB MLI NER SEN TGO", "franc|francs|cfa franc|cfa francs|cfa", "west african|west african cfa"],
  ["CDF", "COD", "franc|francs", "congolese"],
  ["RWF", "RWA", "franc|francs", "rwandan|rwanda"],
  ["BIF", "BDI", "franc|francs", "burundian|burundi"],
  ["GNF", "GIN", "franc|francs", "guinean"],
  ["DJF", "DJI", "franc|francs", "djiboutian|djibouti"],
  ["KMF", "COM", "franc|francs", "comorian"],
  ["FRF", "", "franc|francs", "french"],
  ["BEF", "", "franc|francs", "belgian"],
  ["ZAR", "ZAF LSO SWZ", "rand|rands", "south african"],
  ["NGN", "NGA", "naira|nairas", "nigerian"],
  ["GHS", "GHA", "cedi|cedis", "ghanaian|ghana"],
  ["KES", "KEN", "shilling|shillings", "kenyan|kenya"],
  ["UGX", "UGA", "shilling|shillings", "ugandan|uganda"],
  ["TZS", "TZA", "shilling|shillings", "tanzanian|tanzania"],
  ["SOS", "SOM", "shilling|shillings", "somali"],
  ["ETB", "ETH", "birr|birrs", "ethiopian"],
  ["ERN", "ERI", "nakfa|nakfas", "eritrean"],
  ["ZMW", "ZMB", "kwacha|kwachas", "zambian"],
  ["MWK", "MWI", "kwacha|kwachas", "malawian|malawi"],
  ["MZN", "MOZ", "metical|meticais|meticals", "mozambican"],
  ["AOA", "AGO", "kwanza|kwanzas", "angolan"],
  ["BWP", "BWA", "pula|pulas", "botswana"],
  ["MGA", "MDG", "ariary|ariarys", "malagasy"],
  ["GMD", "GMB", "dalasi|dalasis", "gambian"],
  ["SLE", "SLE", "leone|leones", "sierra leonean"],
  ["MRU", "MRT", "ouguiya|ouguiyas", "mauritanian"],
  ["CVE", "CPV", "escudo|escudos", "cape verdean"],
  ["MXN", "MEX", "peso|pesos", "mexican"],
  ["ARS", "ARG", "peso|pesos", "argentine|argentinian|argentinean"],
  ["CLP", "CHL", "peso|pesos", "chilean"],
  ["COP", "COL", "peso|pesos", "colombian"],
  ["CUP", "CUB", "peso|pesos", "cuban"],
  ["DOP", "DOM", "peso|pesos", "dominican"],
  ["UYU", "URY", "peso|pesos", "uruguayan"],
  ["BRL", "BRA", "real|reais|reals", "brazilian"],
  ["PEN", "PER", "sol|soles", "peruvian|nuevo"],
  ["BOB", "BOL", "boliviano|bolivianos", "bolivian"],
  ["VES", "VEN", "bolivar|bolivars|bolívar|bolivares|bolívares", "venezuelan|digital"],
  ["PYG", "PRY", "guarani|guaranis|guaraní|guaraníes|guaranies", "paraguayan"],
  ["CRC", "CRI", "colon|colones|colón", "costa rican"],
  ["GTQ", "GTM", "quetzal|quetzals|quetzales", "guatemalan"],
  ["HNL", "HND", "lempira|lempiras", "honduran"],
  ["NIO", "NIC", "cordoba|cordobas|córdoba|córdobas", "nicaraguan"],
  ["PAB", "PAN", "balboa|balboas", "panamanian"],
  ["HTG", "HTI", "gourde|gourdes", "haitian"],
  ["PGK", "PNG", "kina", "papua new guinean"],
  ["TOP", "TON", "pa'anga", "tongan"],
  ["WST", "WSM", "tala", "samoan"],
  ["VUV", "VUT", "vatu", "vanuatu"],
  ["MOP", "MAC", "pataca|patacas", "macanese|macau"],
  ["DEM", "", "deutschmark|deutschmarks|deutsche mark|deutsche marks|mark|marks", "german"],
  ["FIM", "", "markka|markkaa", "finnish"],
  ["NLG", "", "guilder|guilders", "dutch|netherlands"],
  ["ESP", "", "peseta|pesetas", "spanish"],
  ["XDR", "", "special drawing right|special drawing rights", ""],
  ["XBT", "", "bitcoin|bitcoins|btc", ""]
]; // prettier-ignore

export const CURRENCIES: readonly Currency[] = rows.map(([code, countries, nouns, adjectives]) => ({
  code,
  countries,
  nouns,
  adjectives
}));

/**
 * What a noun means where neither an adjective nor a country tells. Nouns with several currencies that stand
 * neither here nor with one currency only (`dinar`, `crown`) are declined.
 */
export const NOUN_FALLBACKS: Readonly<Record<string, string>> = {
  dollar: "USD", dollars: "USD", pound: "GBP", pounds: "GBP", rupee: "INR", rupees: "INR", won: "KRW",
  riyal: "SAR", riyals: "SAR", rial: "IRR", rials: "IRR", lira: "TRY", liras: "TRY", lire: "ITL", ruble: "RUB", rubles: "RUB",
  rouble: "RUB", roubles: "RUB", peso: "MXN", pesos: "MXN", manat: "AZN", manats: "AZN", leu: "RON", lei: "RON",
  krona: "SEK", krone: "NOK", kroner: "NOK", shilling: "KES", shillings: "KES", kwacha: "ZMW", dirham: "AED",
  dirhams: "AED", "cfa franc": "XOF", "cfa francs": "XOF", cfa: "XOF", mark: "DEM", marks: "DEM", franc: "CHF", francs: "CHF"
}; // prettier-ignore

/** Nouns of money that are other words as well; they need a scale or an adjective: "3 billion won", "5 som". */
export const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set([
  "won", "real", "reals", "sum", "sums", "som", "sol", "mark", "marks", "colon", "crown", "crowns", "dong", "lek", "lev",
  "kip", "rand", "sterling", "quid", "kina", "tala", "leone", "pound", "cfa", "lei"
]); // prettier-ignore

/** Parts of a unit: noun, currency, factor. */
export const MINOR_UNITS: Readonly<Record<string, readonly [string, number]>> = {
  cent: ["USD", 0.01], cents: ["USD", 0.01], penny: ["GBP", 0.01], pence: ["GBP", 0.01], paise: ["INR", 0.01],
  kopeck: ["RUB", 0.01], kopecks: ["RUB", 0.01], "us cents": ["USD", 0.01], "u.s. cents": ["USD", 0.01],
  "euro cents": ["EUR", 0.01], eurocents: ["EUR", 0.01], sen: ["MYR", 0.01], satoshi: ["XBT", 1e-8], satoshis: ["XBT", 1e-8],
  // ten rials
  toman: ["IRR", 10], tomans: ["IRR", 10], tumans: ["IRR", 10], "iranian tomans": ["IRR", 10]
}; // prettier-ignore

/**
 * Signs before the amount. Letters before `$` in any case; `US $ 5` may hold spaces. Longer ones are tried first, so
 * the order means nothing.
 */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: "USD", "u.s": "USD", "u.s.": "USD", usd: "USD", a: "AUD", au: "AUD", aud: "AUD", c: "CAD", ca: "CAD", can: "CAD",
  cad: "CAD", cdn: "CAD", hk: "HKD", hkd: "HKD", nt: "TWD", s: "SGD", sg: "SGD", sgd: "SGD", nz: "NZD", nzd: "NZD",
  mx: "MXN", mex: "MXN", mxn: "MXN", j: "JMD", tt: "TTD", ec: "XCD", n: "NAD", fj: "FJD", f: "FJD", rd: "DOP", bds: "BBD",
  g: "GYD", z: "ZWL", zw: "ZWL", r: "BRL", b: "BND", clp: "CLP", ar: "ARS", col: "COP", bz: "BZD"
}; // prettier-ignore

export const SIGNS: Readonly<Record<string, string>> = {
  $: "USD", "＄": "USD", "€": "EUR", "£": "GBP", "￡": "GBP", "¥": "JPY", "￥": "CNY", "₹": "INR", "₨": "PKR", "₩": "KRW", "₽": "RUB",
  "₺": "TRY", "₪": "ILS", "₦": "NGN", "₱": "PHP", "₫": "VND", "₴": "UAH", "₸": "KZT", "₲": "PYG", "₵": "GHS",
  "₡": "CRC", "₾": "GEL", "₭": "LAK", "฿": "THB", "৳": "BDT", "₮": "MNT", "₼": "AZN", "֏": "AMD", "؋": "AFN",
  "﷼": "IRR", "₿": "XBT", "៛": "KHR", "元": "CNY", "円": "JPY", "원": "KRW", "CN¥": "CNY", "RMB¥": "CNY", "JP¥": "JPY", "E£": "EGP", "LE": "EGP",
  "₵GH": "GHS", "GH₵": "GHS", "GH¢": "GHS", "Gh¢": "GHS", "S/": "PEN", "S/.": "PEN", "B/.": "PAB", "ரூ": "LKR", "zł": "PLN", "Kč": "CZK"
}; // prettier-ignore

/** Letters that are a currency only right before the digits, in this very case ("Rs 500 crore", "R500m", "Rp5 trillion"). */
export const LETTER_SIGNS: Readonly<Record<string, string>> = {
  Rs: "INR", "Rs.": "INR", INRs: "INR", RM: "MYR", Rp: "IDR", "Rp.": "IDR", Tk: "BDT", "Tk.": "BDT", SFr: "CHF", Fr: "CHF", "Fr.": "CHF",
  Ksh: "KES", KSh: "KES", Sh: "KES", USh: "UGX", TSh: "TZS", Kshs: "KES", KShs: "KES", KSHS: "KES", KES: "KES", Shs: "KES", "Ksh.": "KES",
  "KSh.": "KES", "Kshs.": "KES", "KShs.": "KES", "Sh.": "KES", "Shs.": "KES", Ush: "UGX", Ushs: "UGX", UShs: "UGX", Tsh: "TZS", Tshs: "TZS",
  TShs: "TZS", FRw: "RWF", Frw: "RWF", Rwf: "RWF", FBu: "BIF", MK: "MWK", Kz: "AOA", Bs: "BOB", "Bs.": "BOB", Gs: "PYG", "Gs.": "PYG", Bt: "THB", Br: "ETB",
  Nkr: "NOK", NKr: "NOK", SKr: "SEK", Skr: "SEK", DKr: "DKK", Dkr: "DKK", Rf: "MVR", Nu: "BTN", "Nu.": "BTN", Ar: "MGA", MT: "MZN", RMB: "CNY", rmb: "CNY", FCFA: "XAF", CFA: "XOF", NIS: "ILS", Dh: "AED",
  Dhs: "AED", SR: "SAR", TL: "TRY", KD: "KWD", BD: "BHD", RO: "OMR", QR: "QAR", ID: "IQD", JD: "JOD", Ft: "HUF", kr: "SEK", GHC: "GHS",
  LE: "EGP", PKRs: "PKR", LKRs: "LKR", usd: "USD", eur: "EUR", gbp: "GBP", dollar: "USD", Php: "PHP", XBT: "XBT", BTC: "XBT"
}; // prettier-ignore

/** One letter, and only glued to the digits, with a scale behind: "R500 million", "N2 trillion". */
export const GLUED_LETTERS: Readonly<Record<string, string>> = { R: "ZAR", N: "NGN", P: "PHP", K: "ZMW" }; // prettier-ignore

/** A letter that several currencies share, by country: "K619 million" of Papua New Guinea, "P6.4 billion" of Botswana. */
export const LETTERS_BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  K: {ZMB: "ZMW", PNG: "PGK", MMR: "MMK"}, P: {PHL: "PHP", BWA: "BWP"}, L: {HND: "HNL"}, M: {LSO: "LSL"},
  E: {SWZ: "SZL"}, D: {GMB: "GMD"}
}; // prettier-ignore

/** Signs of more than one currency, with the noun that they stand for: the country settles whose. */
export const NOUN_OF_SIGN: Readonly<Record<string, string>> = {
  Rs: "rupees", "Rs.": "rupees", kr: "crowns", FCFA: "cfa francs", CFA: "cfa francs", Dh: "dirhams", Dhs: "dirhams",
  Sh: "shillings", "Sh.": "shillings", Shs: "shillings", "Shs.": "shillings"
}; // prettier-ignore

/** ISO codes that are words or other names in capitals; they need a scale or at least 1,000 to be money. */
export const DOUBTFUL_CODES: ReadonlySet<string> = new Set([
  "ALL", "TOP", "CUP", "MOP", "TRY", "PEN", "GEL", "SOS", "MAD", "COP", "BAM", "LAK", "RON", "ARS", "AMD", "SAR", "PAB", "DOP"
]); // prettier-ignore

/** Codes in lower case that informal texts use. */
export const LOWER_CODES: ReadonlySet<string> = new Set([
  "usd",
  "eur",
  "gbp",
  "rmb",
  "aed",
  "inr",
  "cny",
  "btc"
]);
