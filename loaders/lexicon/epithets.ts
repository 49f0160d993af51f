import {demonyms, sharedDemonyms} from "./demonyms.ts";

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
export const EPITHETS: ReadonlySet<string> = new Set([
  ...(
    "tory conservative liberal socialist democrat republican communist nationalist populist centrist social-democrat labourite " +
    "veteran strongman politician statesman stateswoman technocrat reformer hardliner hawk firebrand newcomer heavyweight maverick powerbroker troubleshooter globetrotter peacemaker autocrat " +
    "lawyer economist banker businessman businesswoman tycoon billionaire academic professor engineer physician surgeon doctor historian sociologist teacher novelist " +
    "ex-general ex-soldier ex-banker ex-judge ex-journalist " +
    "englishwoman father mother grandfather grandmother dignitary traveller octogenarian septuagenarian sexagenarian"
  ).split(" "),
  ...countrymen()
]);

/** "The Austrian", "the Dane": not "the Chinese", "the Dutchmen" or "the Icelandic", of whom there are many or none. */
function countrymen(): string[] {
  const forms = [...Object.values(demonyms), ...Object.keys(sharedDemonyms)].flatMap((all) =>
    all.toLowerCase().split(", ")
  );
  return forms.filter(
    (form) => /^\p{L}+$/u.test(form) && !/(?:ese|[nt]ch|sh|ss|ic|men|papal|soviet|philippine)$/u.test(form)
  );
}
