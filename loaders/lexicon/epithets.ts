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
