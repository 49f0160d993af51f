/**
 * Physical units. `sign` is what tables carry; a figure is multiplied by `factor` to be in it. `words` are lower case;
 * those in `exact` keep their capitals ("Mt" is a million tonnes, "mt" one).
 */
export interface Unit {
  sign: string;
  factor: number;
  words: string;
  exact?: string;
  /** For units that hold a rate: "bpd". */
  per?: "day" | "month" | "year";
}

export const PERCENT_WORDS: readonly string[] = ["%", "％", "percent", "per cent", "pct", "pc"];

export const UNITS: readonly Unit[] = [
  {sign: "m3", factor: 1, words: "cubic meter|cubic meters|cubic metre|cubic metres|m3|m³|cu m|cu. m|cu.m|cbm|nm3|normal cubic meters|normal cubic metres|standard cubic meters|standard cubic metres|standard cubic meter|standard cubic metre|scm"},
  {sign: "m3", factor: 1e6, words: "mcm|mmcm|mmm3|mmm³|mn m3|mln m3|million cubic metres|million cubic meters"},
  {sign: "m3", factor: 1e6, words: "mcm/d|mcmd|mmscmd|mcm/day|mcmpd|mmm3/d|mmm³/d|mmcmd|mmcm/d|mm3/d|mm3/day|mmm3/day", per: "day"},
  {sign: "m3", factor: 1e9, words: "bcm|billion cubic metres|billion cubic meters"},
  {sign: "m3", factor: 1e9, words: "bcm/y|bcm/yr|bcm/a|bcma|bcmy|bcm/year", per: "year"},
  {sign: "m3", factor: 1e12, words: "tcm"},
  {sign: "ft3", factor: 1, words: "cubic foot|cubic feet|cu ft|cf|ft3|ft³|scf|standard cubic feet"},
  {sign: "ft3", factor: 1e6, words: "mmcf|mmscf"},
  {sign: "ft3", factor: 1e6, words: "mmcfd|mmscfd|mmscf/d|mmcf/d", per: "day"},
  {sign: "ft3", factor: 1e9, words: "bcf"},
  {sign: "ft3", factor: 1e9, words: "bcf/d|bcfd", per: "day"},
  {sign: "ft3", factor: 1e12, words: "tcf"},
  {sign: "t", factor: 1, words: "ton|tons|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|mt|gross tons|gross tonnes"},
  {sign: "t", factor: 1e3, words: "kiloton|kilotons|kilotonne|kilotonnes|kt|ktpa"},
  {sign: "t", factor: 1e6, words: "megatonne|megatonnes|mmt|mmt lng", exact: "Mt"},
  {sign: "t", factor: 1e6, words: "mtpa|mmtpa|mmt/y|mtpy", per: "year"},
  {sign: "kg", factor: 1, words: "kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos"},
  {sign: "t", factor: 0.1, words: "quintal|quintals"},
  {sign: "bbl", factor: 1, words: "barrel|barrels|bbl|bbls"},
  {sign: "bbl", factor: 1, words: "bpd|b/d|bbl/d|bbls/d|barrels/day|barrels per day|barrels a day|bopd|boepd|boe/d", per: "day"},
  {sign: "bbl", factor: 1e3, words: "kbpd|kb/d|kbd", per: "day"},
  {sign: "bbl", factor: 1e6, words: "mbpd|mb/d|mmbpd|mmb/d|mmbbl/d|mbd", per: "day"},
  {sign: "MWh", factor: 1, words: "megawatt hour|megawatt hours|megawatthour|megawatthours|mwh"},
  {sign: "MWh", factor: 1e-3, words: "kilowatt hour|kilowatt hours|kilowatthour|kilowatthours|kwh|units of electricity"},
  {sign: "MWh", factor: 1e3, words: "gigawatt hour|gigawatt hours|gigawatthours|gwh"},
  {sign: "MWh", factor: 1e6, words: "terawatt hour|terawatt hours|terawatthours|twh"},
  {sign: "MW", factor: 1, words: "megawatt|megawatts|mw|mwe|mwp"},
  {sign: "MW", factor: 1e-3, words: "kilowatt|kilowatts|kw"},
  {sign: "MW", factor: 1e3, words: "gigawatt|gigawatts|gw|gwe|gwp"},
  {sign: "MW", factor: 1e6, words: "terawatt|terawatts|tw"},
  {sign: "TEU", factor: 1, words: "teu|teus|twenty-foot equivalent units|twenty foot equivalent units"},
  {sign: "km", factor: 1, words: "km|kms|kilometer|kilometers|kilometre|kilometres"},
  {sign: "mi", factor: 1, words: "mile|miles"},
  {sign: "nmi", factor: 1, words: "nautical mile|nautical miles"},
  {sign: "m", factor: 1, words: "meter|meters|metre|metres"},
  {sign: "ft", factor: 1, words: "foot|feet|ft"},
  {sign: "km2", factor: 1, words: "square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq. km|km2|km²"},
  {sign: "m2", factor: 1, words: "square meter|square meters|square metre|square metres|sq m|sq. m|sqm|m2|m²"},
  {sign: "mi2", factor: 1, words: "square mile|square miles|sq mi"},
  {sign: "ft2", factor: 1, words: "square foot|square feet|sq ft"},
  {sign: "ha", factor: 1, words: "hectare|hectares|ha"},
  {sign: "acre", factor: 1, words: "acre|acres"},
  {sign: "L", factor: 1, words: "liter|liters|litre|litres"},
  {sign: "gal", factor: 1, words: "gallon|gallons"},
  {sign: "bu", factor: 1, words: "bushel|bushels"},
  {sign: "bale", factor: 1, words: "bale|bales"},
  {sign: "toe", factor: 1, words: "toe|tons of oil equivalent|tonnes of oil equivalent"},
  {sign: "boe", factor: 1, words: "boe|barrels of oil equivalent"},
  {sign: "oz", factor: 1, words: "ounce|ounces|oz|troy ounces|troy ounce"},
  {sign: "lb", factor: 1, words: "lb|lbs"},
  {sign: "MMBtu", factor: 1, words: "mmbtu|million british thermal units"},
  {sign: "mph", factor: 1, words: "mph"},
  {sign: "km/h", factor: 1, words: "km/h|kph|kmh"},
  {sign: "kV", factor: 1, words: "kv|kilovolt|kilovolts"},
  {sign: "carat", factor: 1, words: "carat|carats"}
]; // prettier-ignore
