/** What a text calls a country once it has named it: "the kingdom", "the island". ISO alpha-3, parted by spaces; the longer names first. */
export const epithets: Record<string, string> = {
  "islamic republic": "IRN PAK MRT AFG",
  "grand duchy": "LUX",
  principality: "MCO AND LIE",
  "city-state": "SGP MCO VAT",
  kingdom: "JOR SAU BHR MAR THA ESP SWE NOR DNK NLD BEL KHM BTN LSO SWZ TON",
  sultanate: "OMN BRN",
  emirate: "KWT QAT ARE",
  island: "LKA CYP CUB JAM MUS MLT ISL IRL TWN MDG BHR HTI DOM BRB TLS FJI SGP TTO NRU LCA VCT GRD DMA",
  archipelago: "IDN PHL MDV SYC CPV COM BHS KIR VUT SLB TON"
};

/** What a text calls an official once it has named him, as the subject of a sentence: "The high-flying Tory", "The veteran". Offices stand in `offices.ts`. */
export const EPITHETS: ReadonlySet<string> = new Set(
  (
    "tory conservative liberal socialist democrat republican communist nationalist populist centrist social-democrat labourite " +
    "veteran strongman politician statesman stateswoman technocrat reformer hardliner hawk firebrand newcomer heavyweight maverick powerbroker troubleshooter globetrotter peacemaker autocrat " +
    "lawyer economist banker businessman businesswoman tycoon billionaire academic professor engineer physician surgeon doctor historian sociologist teacher novelist " +
    "ex-general ex-soldier ex-banker ex-judge ex-journalist " +
    "father mother grandfather grandmother dignitary traveller octogenarian septuagenarian sexagenarian " +
    "austrian german belgian norwegian italian hungarian romanian bulgarian estonian latvian lithuanian ukrainian russian croatian serbian slovenian slovak " +
    "pole czech dane swede finn spaniard dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman scot scotsman welshman briton brit greek turk " +
    "american canadian mexican cuban jamaican brazilian argentine argentinian chilean peruvian bolivian colombian venezuelan ecuadorian paraguayan uruguayan " +
    "kenyan ugandan tanzanian ethiopian ghanaian nigerian ivorian zambian angolan moroccan algerian tunisian egyptian libyan " +
    "indian pakistani indonesian malaysian singaporean thai filipino korean australian georgian armenian israeli jordanian iraqi iranian saudi kuwaiti qatari omani emirati"
  ).split(" ")
);
