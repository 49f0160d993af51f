/** Offices, ranks, honorifics and occupations, as words. No logic. All lower case unless a comment says otherwise. */

/**
 * What kind of work an office is. `state`, `government`, `minister`, `royal`: one holder a country.
 * `occupation` and `party` are no public office.
 */
export type OfficeKind =
  | "state" | "government" | "royal" | "minister" | "legislature" | "diplomat" | "body" | "aide" | "military"
  | "local" | "party" | "chief" | "occupation"; // prettier-ignore

/** Nouns that end an office, singular, words parted by one space. The key is what two names of one office share. */
export const officeHeads: Readonly<Record<string, {key: string; kind: OfficeKind}>> = {
  president: {key: "president", kind: "state"},
  "president elect": {key: "president elect", kind: "state"},
  "president designate": {key: "president elect", kind: "state"},
  "head of state": {key: "head of state", kind: "state"},
  "supreme leader": {key: "supreme leader", kind: "state"},
  "paramount leader": {key: "supreme leader", kind: "state"},
  "transitional leader": {key: "president", kind: "state"},
  "interim leader": {key: "president", kind: "state"},
  "military ruler": {key: "president", kind: "state"},
  "general secretary": {key: "general secretary", kind: "state"},
  strongman: {key: "leader", kind: "state"},
  leader: {key: "leader", kind: "state"},
  king: {key: "king", kind: "royal"},
  queen: {key: "queen", kind: "royal"},
  emir: {key: "emir", kind: "royal"},
  amir: {key: "emir", kind: "royal"},
  sultan: {key: "sultan", kind: "royal"},
  emperor: {key: "emperor", kind: "royal"},
  empress: {key: "emperor", kind: "royal"},
  monarch: {key: "monarch", kind: "royal"},
  sovereign: {key: "monarch", kind: "royal"},
  ruler: {key: "monarch", kind: "royal"},
  "crown prince": {key: "crown prince", kind: "royal"},
  "crown princess": {key: "crown princess", kind: "royal"},
  "deputy emir": {key: "deputy emir", kind: "royal"},
  prince: {key: "prince", kind: "royal"},
  princess: {key: "princess", kind: "royal"},
  "grand duke": {key: "grand duke", kind: "royal"},
  duke: {key: "duke", kind: "royal"},
  duchess: {key: "duchess", kind: "royal"},
  pope: {key: "pope", kind: "royal"},
  pontiff: {key: "pope", kind: "royal"},
  "holy father": {key: "pope", kind: "royal"},
  "first lady": {key: "first lady", kind: "occupation"},
  "prime minister": {key: "prime minister", kind: "government"},
  "prime minister elect": {key: "prime minister elect", kind: "government"},
  "prime minister designate": {key: "prime minister elect", kind: "government"},
  premier: {key: "prime minister", kind: "government"},
  pm: {key: "prime minister", kind: "government"},
  taoiseach: {key: "prime minister", kind: "government"},
  "head of government": {key: "head of government", kind: "government"},
  "chief executive": {key: "chief executive", kind: "chief"},
  "chief adviser": {key: "chief adviser", kind: "government"},
  chancellor: {key: "chancellor", kind: "government"},
  "chancellor of the exchequer": {key: "minister:finance", kind: "minister"},
  tánaiste: {key: "deputy prime minister", kind: "government"},
  minister: {key: "minister", kind: "minister"},
  fm: {key: "minister:foreign", kind: "minister"},
  eam: {key: "minister:foreign", kind: "minister"},
  dpm: {key: "deputy prime minister", kind: "government"},
  // Kenya's ministers and the first officials of its ministries
  cs: {key: "minister", kind: "minister"},
  "secretary of state": {key: "minister:foreign", kind: "minister"},
  "state secretary": {key: "state secretary", kind: "minister"},
  "foreign secretary": {key: "minister:foreign", kind: "minister"},
  "home secretary": {key: "minister:interior", kind: "minister"},
  "chief cabinet secretary": {key: "chief cabinet secretary", kind: "minister"},
  "prime cabinet secretary": {key: "prime minister", kind: "government"},
  "cabinet secretary": {key: "cabinet secretary", kind: "minister"},
  "permanent secretary": {key: "permanent secretary", kind: "aide"},
  "principal secretary": {key: "principal secretary", kind: "aide"},
  secretary: {key: "minister", kind: "minister"},
  "top diplomat": {key: "minister:foreign", kind: "minister"},
  "chief diplomat": {key: "minister:foreign", kind: "minister"},
  "foreign policy chief": {key: "minister:foreign", kind: "minister"},
  "diplomatic chief": {key: "minister:foreign", kind: "minister"},
  "pentagon chief": {key: "minister:defence", kind: "minister"},
  "federal councillor": {key: "minister", kind: "minister"},
  "federal councilor": {key: "minister", kind: "minister"},
  "state councilor": {key: "state councilor", kind: "minister"},
  "state councillor": {key: "state councilor", kind: "minister"},
  "vice premier": {key: "deputy prime minister", kind: "government"},
  speaker: {key: "speaker", kind: "legislature"},
  senator: {key: "senator", kind: "legislature"},
  lawmaker: {key: "lawmaker", kind: "legislature"},
  legislator: {key: "lawmaker", kind: "legislature"},
  mp: {key: "lawmaker", kind: "legislature"},
  congressman: {key: "lawmaker", kind: "legislature"},
  congresswoman: {key: "lawmaker", kind: "legislature"},
  parliamentarian: {key: "lawmaker", kind: "legislature"},
  "majority leader": {key: "majority leader", kind: "legislature"},
  "minority leader": {key: "minority leader", kind: "legislature"},
  ambassador: {key: "ambassador", kind: "diplomat"},
  envoy: {key: "envoy", kind: "diplomat"},
  emissary: {key: "envoy", kind: "diplomat"},
  negotiator: {key: "negotiator", kind: "diplomat"},
  consul: {key: "consul", kind: "diplomat"},
  "consul general": {key: "consul", kind: "diplomat"},
  "chargé d'affaires": {key: "chargé", kind: "diplomat"},
  "chargé d’affaires": {key: "chargé", kind: "diplomat"},
  "charge d'affaires": {key: "chargé", kind: "diplomat"},
  "high commissioner": {key: "high commissioner", kind: "diplomat"},
  "high representative": {key: "minister:foreign", kind: "diplomat"},
  "permanent representative": {key: "permanent representative", kind: "diplomat"},
  "special representative": {key: "envoy", kind: "diplomat"},
  "trade representative": {key: "minister:trade", kind: "minister"},
  representative: {key: "representative", kind: "diplomat"},
  "apostolic nuncio": {key: "nuncio", kind: "diplomat"},
  diplomat: {key: "diplomat", kind: "diplomat"},
  "secretary general": {key: "secretary general", kind: "body"},
  "under secretary general": {key: "under secretary general", kind: "body"},
  "undersecretary general": {key: "under secretary general", kind: "body"},
  "assistant secretary general": {key: "under secretary general", kind: "body"},
  "director general": {key: "director general", kind: "body"},
  "managing director": {key: "managing director", kind: "body"},
  "executive director": {key: "executive director", kind: "body"},
  "executive secretary": {key: "executive secretary", kind: "body"},
  commissioner: {key: "commissioner", kind: "body"},
  chairperson: {key: "chair", kind: "chief"},
  chairman: {key: "chair", kind: "chief"},
  chairwoman: {key: "chair", kind: "chief"},
  chair: {key: "chair", kind: "chief"},
  rapporteur: {key: "rapporteur", kind: "body"},
  "national security adviser": {key: "national security adviser", kind: "aide"},
  "national security advisor": {key: "national security adviser", kind: "aide"},
  adviser: {key: "adviser", kind: "aide"},
  advisor: {key: "adviser", kind: "aide"},
  aide: {key: "adviser", kind: "aide"},
  counselor: {key: "adviser", kind: "aide"},
  "chief of staff": {key: "chief of staff", kind: "military"},
  "chief of the general staff": {key: "chief of staff", kind: "military"},
  "chief of general staff": {key: "chief of staff", kind: "military"},
  "chief of defence staff": {key: "chief of staff", kind: "military"},
  "chief of defense staff": {key: "chief of staff", kind: "military"},
  "chief of army staff": {key: "chief of staff", kind: "military"},
  "press secretary": {key: "spokesperson", kind: "aide"},
  spokesperson: {key: "spokesperson", kind: "aide"},
  spokesman: {key: "spokesperson", kind: "aide"},
  spokeswoman: {key: "spokesperson", kind: "aide"},
  undersecretary: {key: "undersecretary", kind: "aide"},
  "under secretary": {key: "undersecretary", kind: "aide"},
  "assistant secretary": {key: "undersecretary", kind: "aide"},
  "attorney general": {key: "attorney general", kind: "minister"},
  "prosecutor general": {key: "attorney general", kind: "minister"},
  "chief justice": {key: "chief justice", kind: "chief"},
  coordinator: {key: "coordinator", kind: "diplomat"},
  official: {key: "official", kind: "aide"},
  chief: {key: "chief", kind: "chief"},
  head: {key: "chief", kind: "chief"},
  director: {key: "chief", kind: "chief"},
  boss: {key: "chief", kind: "chief"},
  "commander in chief": {key: "commander", kind: "military"},
  commander: {key: "commander", kind: "military"},
  general: {key: "general", kind: "military"},
  "major general": {key: "general", kind: "military"},
  "lieutenant general": {key: "general", kind: "military"},
  "brigadier general": {key: "general", kind: "military"},
  brigadier: {key: "general", kind: "military"},
  admiral: {key: "admiral", kind: "military"},
  "vice admiral": {key: "admiral", kind: "military"},
  "rear admiral": {key: "admiral", kind: "military"},
  "air marshal": {key: "marshal", kind: "military"},
  "air chief marshal": {key: "marshal", kind: "military"},
  "field marshal": {key: "marshal", kind: "military"},
  marshal: {key: "marshal", kind: "military"},
  colonel: {key: "colonel", kind: "military"},
  "lieutenant colonel": {key: "colonel", kind: "military"},
  captain: {key: "captain", kind: "military"},
  lieutenant: {key: "lieutenant", kind: "military"},
  sergeant: {key: "sergeant", kind: "military"},
  governor: {key: "governor", kind: "local"},
  "governor general": {key: "governor general", kind: "state"},
  mayor: {key: "mayor", kind: "local"},
  "chief minister": {key: "chief minister", kind: "local"},
  dictator: {key: "president", kind: "state"},
  "opposition leader": {key: "opposition leader", kind: "party"},
  "party leader": {key: "party leader", kind: "party"},
  "rebel leader": {key: "rebel leader", kind: "occupation"},
  warlord: {key: "rebel leader", kind: "occupation"},
  militant: {key: "rebel leader", kind: "occupation"},
  candidate: {key: "candidate", kind: "occupation"},
  nominee: {key: "candidate", kind: "occupation"},
  analyst: {key: "analyst", kind: "occupation"},
  expert: {key: "analyst", kind: "occupation"},
  researcher: {key: "analyst", kind: "occupation"},
  fellow: {key: "analyst", kind: "occupation"},
  scholar: {key: "analyst", kind: "occupation"},
  academic: {key: "analyst", kind: "occupation"},
  professor: {key: "professor", kind: "occupation"},
  lecturer: {key: "professor", kind: "occupation"},
  economist: {key: "analyst", kind: "occupation"},
  strategist: {key: "analyst", kind: "occupation"},
  historian: {key: "analyst", kind: "occupation"},
  scientist: {key: "analyst", kind: "occupation"},
  specialist: {key: "analyst", kind: "occupation"},
  commentator: {key: "analyst", kind: "occupation"},
  columnist: {key: "journalist", kind: "occupation"},
  journalist: {key: "journalist", kind: "occupation"},
  reporter: {key: "journalist", kind: "occupation"},
  correspondent: {key: "journalist", kind: "occupation"},
  editor: {key: "journalist", kind: "occupation"},
  writer: {key: "journalist", kind: "occupation"},
  author: {key: "journalist", kind: "occupation"},
  cleric: {key: "cleric", kind: "occupation"},
  imam: {key: "cleric", kind: "occupation"},
  priest: {key: "cleric", kind: "occupation"},
  bishop: {key: "cleric", kind: "occupation"},
  archbishop: {key: "cleric", kind: "occupation"},
  patriarch: {key: "cleric", kind: "occupation"},
  cardinal: {key: "cleric", kind: "occupation"},
  activist: {key: "activist", kind: "occupation"},
  campaigner: {key: "activist", kind: "occupation"},
  lawyer: {key: "lawyer", kind: "occupation"},
  attorney: {key: "lawyer", kind: "occupation"},
  businessman: {key: "executive", kind: "occupation"},
  businesswoman: {key: "executive", kind: "occupation"},
  tycoon: {key: "executive", kind: "occupation"},
  billionaire: {key: "executive", kind: "occupation"},
  entrepreneur: {key: "executive", kind: "occupation"},
  executive: {key: "executive", kind: "occupation"},
  ceo: {key: "executive", kind: "occupation"},
  "chief executive officer": {key: "executive", kind: "occupation"},
  founder: {key: "executive", kind: "occupation"},
  manager: {key: "executive", kind: "occupation"},
  trader: {key: "executive", kind: "occupation"},
  farmer: {key: "resident", kind: "occupation"},
  driver: {key: "resident", kind: "occupation"},
  shopkeeper: {key: "resident", kind: "occupation"},
  teacher: {key: "resident", kind: "occupation"},
  student: {key: "resident", kind: "occupation"},
  resident: {key: "resident", kind: "occupation"},
  pilgrim: {key: "resident", kind: "occupation"},
  engineer: {key: "resident", kind: "occupation"},
  doctor: {key: "resident", kind: "occupation"},
  singer: {key: "artist", kind: "occupation"},
  actor: {key: "artist", kind: "occupation"},
  actress: {key: "artist", kind: "occupation"},
  artist: {key: "artist", kind: "occupation"},
  filmmaker: {key: "artist", kind: "occupation"},
  poet: {key: "artist", kind: "occupation"},
  footballer: {key: "athlete", kind: "occupation"},
  striker: {key: "athlete", kind: "occupation"},
  midfielder: {key: "athlete", kind: "occupation"},
  goalkeeper: {key: "athlete", kind: "occupation"},
  coach: {key: "athlete", kind: "occupation"},
  athlete: {key: "athlete", kind: "occupation"},
  veteran: {key: "resident", kind: "occupation"},
  politician: {key: "politician", kind: "party"},
  "vice chancellor": {key: "deputy chancellor", kind: "government"},
  wife: {key: "relative", kind: "occupation"},
  husband: {key: "relative", kind: "occupation"},
  widow: {key: "relative", kind: "occupation"},
  son: {key: "relative", kind: "occupation"},
  daughter: {key: "relative", kind: "occupation"},
  brother: {key: "relative", kind: "occupation"},
  sister: {key: "relative", kind: "occupation"}
};

/** Plural heads that an -s does not make. */
export const officePlurals: Readonly<Record<string, string>> = {
  "secretaries of state": "secretary of state",
  "foreign secretaries": "foreign secretary",
  secretaries: "secretary",
  "heads of state": "head of state",
  "heads of government": "head of government",
  "chiefs of staff": "chief of staff",
  "first ladies": "first lady",
  "attorneys general": "attorney general",
  "secretaries general": "secretary general"
};

/** Heads that say nothing by themselves: they need a portfolio, a body or a postmodifier before they make an office. */
export const bareHeads: ReadonlySet<string> = new Set(["secretary", "chief", "head", "director", "boss", "chair", "representative", "general", "captain", "coordinator"]); // prettier-ignore

/** Abbreviations that the table writes out. */
export const officeExpansions: Readonly<Record<string, string>> = {
  pm: "Prime Minister",
  fm: "Foreign Minister",
  eam: "External Affairs Minister",
  dpm: "Deputy Prime Minister",
  cs: "Cabinet Secretary",
  mp: "MP",
  ceo: "CEO"
};

/** Kept in the role: "Deputy Foreign Minister", "Acting President". */
export const rankWords: ReadonlySet<string> = new Set([
  "deputy", "vice", "acting", "interim", "caretaker", "transitional", "provisional", "first", "second", "third", "assistant", "associate", "special", "permanent",
  "principal", "chief", "senior", "top", "executive", "honorary", "under", "junior", "presidential", "supreme", "joint", "regional", "personal", "high", "lead", "military"
]); // prettier-ignore

/** Rank words that make another office of it. */
export const deputyWords: ReadonlySet<string> = new Set(["deputy", "vice", "assistant", "under", "associate", "junior"]); // prettier-ignore

/** Left out of the role: they tell how or when, not what. */
export const passingWords: ReadonlySet<string> = new Set([
  "new", "newly", "elected", "appointed", "re-elected", "incumbent", "current", "visiting", "outgoing", "incoming", "hardline", "hard-line", "reformist", "conservative", "moderate",
  "pro-western", "powerful", "influential", "longtime", "long-time", "longstanding", "long-serving", "veteran", "ailing", "embattled", "populist", "right-wing", "left-wing", "far-right",
  "leftist", "centrist", "young", "elderly", "de", "facto", "sworn-in", "freshly", "recently", "beleaguered", "strongman", "authoritarian", "nationalist", "islamist", "secular", "pragmatic",
  "today's", "now", "respected", "prominent", "leading", "popular", "controversial", "outspoken", "sitting", "reigning", "self-declared", "self-styled", "internationally-recognised", "civilian",
  "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "own", "female", "male", "first-ever", "great", "prominent", "renowned", "acclaimed", "independent", "famous", "noted", "well-known", "local", "then", "same"
]); // prettier-ignore

/** The holder holds it no more. */
export const formerWords: ReadonlySet<string> = new Set([
  "former", "ex", "late", "deceased", "slain", "killed", "martyred", "assassinated", "executed", "murdered", "deposed", "ousted", "toppled", "overthrown", "exiled", "jailed", "imprisoned",
  "detained", "disgraced", "erstwhile", "onetime", "one-time", "retired", "ex-", "impeached", "fugitive", "dead", "convicted"
]); // prettier-ignore

/** Of the former words, those that say that the person is dead or overthrown: no later title outweighs them. */
export const fallenWords: ReadonlySet<string> = new Set([
  "late", "deceased", "slain", "killed", "martyred", "assassinated", "executed", "murdered", "deposed", "ousted", "toppled", "overthrown", "dead"
]); // prettier-ignore

/** Of these the ones that say that he is dead, and nothing of how his time ended. */
export const lateWords: ReadonlySet<string> = new Set([
  "late",
  "deceased",
  "slain",
  "martyred",
  "assassinated",
  "murdered"
]);

/** Fields of government: what stands before "minister" or after "minister of". */
export const portfolioWords: ReadonlySet<string> = new Set([
  "reintegration", "repatriation", "foreign", "external", "relations", "affairs", "international", "cooperation", "co-operation", "defence", "defense", "armies", "finance", "financial", "treasury", "trade", "commerce", "commercial", "industry",
  "industrial", "industries", "economy", "economic", "economics", "development", "oil", "gas", "petroleum", "energy", "power", "electricity", "water", "irrigation", "resources", "natural", "mineral",
  "minerals", "mines", "mining", "interior", "home", "internal", "security", "public", "safety", "justice", "law", "legal", "health", "education", "higher", "scientific", "science", "research", "technology",
  "technologies", "innovation", "digital", "information", "communications", "communication", "telecommunications", "telecom", "broadcasting", "media", "culture", "cultural", "tourism", "sport",
  "sports", "youth", "women", "family", "social", "welfare", "labour", "labor", "employment", "manpower", "human", "humanitarian", "agriculture", "agricultural", "farming", "rural", "food", "fisheries", "forestry", "livestock", "environment",
  "environmental", "climate", "change", "transport", "transportation", "roads", "road", "railways", "railway", "rail", "shipping", "ports", "maritime", "aviation", "infrastructure", "urban", "housing", "construction", "works",
  "planning", "investment", "investments", "budget", "revenue", "tax", "taxation", "customs", "immigration", "migration", "refugees", "displacement", "expatriates", "emigrants", "overseas", "diaspora", "europe", "european", "asia", "africa", "african",
  "pacific", "indo-pacific", "commonwealth", "gulf", "arab", "maghreb", "integration", "reconstruction", "rehabilitation", "reform", "reforms", "national", "state", "federal", "local", "government", "parliamentary", "religious", "islamic", "hajj",
  "endowments", "awqaf", "veterans", "war", "army", "armed", "forces", "military", "intelligence", "nuclear", "atomic", "space", "supply", "consumer", "protection", "competition", "enterprise", "business", "businesses", "small", "medium", "medium-sized", "smes", "labour",
  "marine", "ocean", "oceans", "blue", "coal", "steel", "textiles", "heavy", "light", "emergency", "situations", "disaster", "management", "strategic", "antiquities", "heritage", "arts", "creative", "lands", "land", "territories", "territorial", "administration",
  "intergovernmental", "policy", "political", "bilateral", "multilateral", "global", "regional", "ecological", "transition", "sustainable", "sustainability", "net", "zero", "crown-indigenous", "northern", "southern", "eastern", "western", "citizenship", "pensions", "work", "skills", "training", "vocational", "petrochemicals",
  "hydrocarbons", "renewable", "renewables", "fuel", "unification", "reunification", "solidarity", "equality", "gender", "children", "homeland", "colonial", "treasury", "exchequer", "counter-terrorism", "counterterrorism", "drug", "drugs", "narcotics", "peace", "dialogue", "francophonie", "francophone",
  "export", "promotion", "control", "prisons", "correctional", "supplies", "commodities", "plantation", "plantations", "population", "poverty", "reduction", "textile", "jute", "handicrafts", "crafts", "cottage", "entrepreneurship", "smallholder", "cooperatives", "statistics", "privatisation", "privatization",
  "productivity", "production", "livelihoods", "elderly", "disabilities", "minorities", "communities", "nationalities", "borders", "villages", "regions", "municipalities", "decentralisation", "decentralization", "equipment", "sanitation", "hygiene", "husbandry", "breeding", "pastoral", "forests", "wildlife", "biodiversity",
  "relief", "resettlement", "constitutional", "institutional", "governance", "modernisation", "modernization", "digitalisation", "digitalization", "transformation", "ict", "cybersecurity", "tolerance", "police", "excise", "agribusiness", "agro-industry", "logistics", "mobility", "civil", "aeronautics", "airports", "sugar", "cocoa", "cotton", "itaukei"
]); // prettier-ignore

/** Parts of the world that envoys are for, as words parted by one space; they end a title. */
export const envoyRegions: ReadonlySet<string> = new Set([
  "middle east", "near east", "horn of africa", "great lakes", "great lakes region", "sahel", "western balkans", "balkans", "central asia", "south asia", "southeast asia", "east asia", "asia pacific", "asia-pacific", "indo-pacific", "caucasus", "south caucasus",
  "arctic", "pacific", "caribbean", "latin america", "western sahara", "kurdistan", "red sea", "gulf", "americas", "north africa", "west africa", "east africa", "southern africa", "central africa", "mediterranean", "eu", "united nations", "middle east peace process", "korean peninsula", "climate", "nagorno-karabakh"
]); // prettier-ignore

/** What an office can be head, chief, speaker or secretary of. */
export const institutionWords: ReadonlySet<string> = new Set([
  "ministry", "parliament", "assembly", "council", "senate", "house", "congress", "knesset", "duma", "bundestag", "rada", "majlis", "representatives", "deputies", "commission", "committee", "court", "judiciary", "bank", "central", "police",
  "army", "navy", "air", "force", "forces", "guard", "guards", "corps", "command", "fleet", "staff", "defence", "defense", "intelligence", "security", "agency", "service", "organization", "organisation", "office", "bureau", "department",
  "authority", "board", "cabinet", "government", "administration", "union", "league", "federation", "mission", "embassy", "delegation", "fund", "union", "party", "front", "movement", "coalition", "alliance", "bloc", "faction", "group",
  "brigade", "brigades", "militia", "ministers", "state", "lok", "sabha", "great", "khural", "kenesh", "jogorku", "hural", "majilis", "sangsad", "jatiya", "shura", "mazhilis", "milli", "diet", "sejm", "seimas", "saeima", "riigikogu", "bundesrat", "riksdag", "folketing", "storting", "legislative", "communist", "workers", "workers'", "rajya", "pentagon", "kremlin", "pmo", "cia", "fbi", "mi6", "chiefs", "un", "eu", "ground", "naval", "border", "coast", "customs", "chamber", "presidency", "secretariat",
  "treasury", "foreign", "politburo", "standing", "people's", "people’s", "national", "supreme", "federal", "chamber", "lower", "upper", "islamic", "consultative", "constitutional", "general", "revolutionary", "revolution", "quds", "region", "junta", "monetary", "world", "paramilitary", "militia", "rebel", "junta", "department", "company", "corporation", "university", "institute", "centre", "center", "club", "foundation", "college", "school", "diplomacy"
]); // prettier-ignore

/** Institutions that are no state's: to head one is no public office. */
export const privateInstitutions: ReadonlySet<string> = new Set(["company", "corporation", "university", "institute", "centre", "center", "club", "foundation", "college", "school", "party", "front", "movement", "faction", "group", "brigade", "brigades", "militia", "chamber", "federation", "think"]); // prettier-ignore

/** An office that only one country has, where the text names none. */
export const impliedCountries: Readonly<Record<string, string>> = {
  "secretary of state": "USA", "deputy secretary of state": "USA", "assistant secretary of state": "USA", "under secretary of state": "USA", "undersecretary of state": "USA", "secretary of defense": "USA", "treasury secretary": "USA", "army secretary": "USA", "secretary of the army": "USA", "navy secretary": "USA", "secretary of the navy": "USA", "air force secretary": "USA", "secretary of the air force": "USA", "secretary of the treasury": "USA", "homeland security secretary": "USA", "pentagon chief": "USA",
  "house speaker": "USA", "senate majority leader": "USA", "chancellor of the exchequer": "GBR", taoiseach: "IRL", tánaiste: "IRL", "external affairs minister": "IND", "minister of external affairs": "IND", eam: "IND",
  "state councilor": "CHN", "state councillor": "CHN", "chief cabinet secretary": "JPN", "commonwealth secretary-general": "Commonwealth", pope: "VAT", pontiff: "VAT", "holy father": "VAT"
}; // prettier-ignore

/** Offices of the European Union, where Brussels is told for it. */
export const unionOffices: ReadonlySet<string> = new Set(["foreign policy chief", "high representative", "enlargement commissioner", "trade commissioner", "energy commissioner", "top diplomat", "chief diplomat", "commissioner", "trade chief", "chief negotiator"]); // prettier-ignore

/** Offices that few countries have by that name: where an article speaks of one of them, it is likely meant. */
export const likelyCountries: Readonly<Record<string, readonly string[]>> = {
  "defense secretary": ["USA", "PHL"], "commerce secretary": ["USA", "IND"], "secretary of commerce": ["USA"], "energy secretary": ["USA", "PHL"], "secretary of energy": ["USA"], "secretary of agriculture": ["USA", "PHL"], "agriculture secretary": ["USA", "PHL"],
  "home secretary": ["GBR", "IND"], "defence secretary": ["GBR", "IND", "PHL"], "foreign secretary": ["GBR", "IND", "BGD", "PAK", "PHL", "NPL", "MEX"], "business secretary": ["GBR"], "culture secretary": ["GBR"], "transport secretary": ["GBR"], "justice secretary": ["GBR", "PHL"], "environment secretary": ["GBR", "PHL"], "education secretary": ["GBR", "USA", "PHL"], "development secretary": ["GBR"], "international development secretary": ["GBR"], "trade secretary": ["GBR", "PHL"], "health secretary": ["GBR", "USA", "PHL"], "finance secretary": ["IND", "PHL", "PAK"], "cabinet secretary": ["GBR", "KEN", "IND"],
  senator: ["USA", "PHL"], congressman: ["USA", "PHL"], congresswoman: ["USA", "PHL"],
  "principal secretary": ["KEN", "IND"], "rashtrapati": ["IND"], "national security advisor": ["IND", "USA"], "armed forces minister": ["GBR"], "minister for the armed forces": ["GBR"], "federal councillor": ["CHE"], "federal councilor": ["CHE"]
}; // prettier-ignore

/** Words that stand for a country's government where an office follows: "Kremlin spokesman", "Pentagon chief". */
export const seatWords: Readonly<Record<string, string>> = {
  kremlin: "RUS",
  taliban: "AFG",
  duma: "RUS",
  "white house": "USA",
  pentagon: "USA",
  "downing street": "GBR",
  elysee: "FRA",
  élysée: "FRA",
  knesset: "ISR",
  bundestag: "DEU",
  "verkhovna rada": "UKR",
  "lok sabha": "IND",
  "holy see": "VAT",
  vatican: "VAT"
};

/** Loose words for an office, and the keys they may stand for. Order: the likeliest first. */
export const looseOffices: Readonly<Record<string, readonly string[]>> = {
  leader: ["president", "prime minister", "chancellor", "king", "queen", "emir", "sultan", "emperor", "supreme leader", "crown prince", "general secretary", "chief adviser", "president elect", "leader", "monarch"],
  "head of state": ["president", "king", "queen", "emir", "sultan", "emperor", "supreme leader", "general secretary", "leader"],
  "head of government": ["prime minister", "chancellor", "president", "leader"],
  monarch: ["king", "queen", "emir", "sultan", "emperor", "grand duke"],
  prince: ["crown prince", "prince"],
  "crown prince": ["prince"],
  envoy: ["envoy", "ambassador", "negotiator", "representative", "high representative"],
  diplomat: ["minister:foreign", "ambassador", "envoy", "negotiator", "diplomat"],
  general: ["general"],
  commander: ["commander", "general"],
  chief: ["chief", "secretary general", "director general", "chair", "chief of staff"]
}; // prettier-ignore

/** Countries led by their head of state, so that "the leader" is not the premier (from their constitutions; ISO alpha-3). */
export const presidentLed: ReadonlySet<string> = new Set([
  "AGO", "ARE", "AZE", "BDI", "BEN", "BFA", "BHR", "BLR", "BRN", "CAF", "CHN", "CIV", "CMR", "COD", "COG", "COM", "DJI", "DZA", "EGY", "FRA", "GAB", "GIN", "GNQ", "JOR", "KAZ", "KGZ", "KOR", "KWT", "LKA",
  "MAR", "MDG", "MLI", "MOZ", "MRT", "NAM", "NER", "OMN", "PER", "PRK", "QAT", "RUS", "RWA", "SAU", "SEN", "SWZ", "SYR", "TCD", "TGO", "TJK", "TKM", "TUN", "TWN", "TZA", "UGA", "UKR", "UZB", "VNM", "YEM", "ZWE"
]); // prettier-ignore

/** Offices told alone that make a person even where the article names no holder ("Iraq's defence minister has announced"). */
export const soleOffices: ReadonlySet<string> = new Set([
  "president", "president elect", "prime minister", "prime minister elect", "chancellor", "king", "queen", "emir", "sultan", "emperor", "monarch", "crown prince", "supreme leader", "pope", "leader", "head of state", "head of government",
  "speaker", "secretary general", "director general", "general secretary", "state councilor", "minister", "national security adviser", "deputy president", "deputy prime minister", "deputy emir", "first lady", "deputy minister:foreign", "ambassador", "envoy", "chief of staff", "attorney general", "chief adviser", "high commissioner"
]); // prettier-ignore

/** Nouns that make a thing of the office before them: "prime minister candidate", "President Hotel". */
export const officeThings: ReadonlySet<string> = new Set([
  "office", "candidate", "candidates", "level", "post", "position", "role", "job", "election", "elections", "palace", "residence", "league", "summit", "assembly", "electric", "hotel", "airport", "base", "hospital", "mosque", "university", "stadium",
  "council", "conference", "forum", "bridge", "street", "square", "port", "foundation", "award", "prize", "cup", "crab", "vote", "race", "ship", "carrier", "motors", "mills", "nominee", "secretariat", "hopeful", "frontrunner", "contender", "category", "staff", "affairs"
]); // prettier-ignore

/** What is official and no official: "an Official Working Visit". */
export const officialThings: ReadonlySet<string> = new Set([
  "visit", "visits", "working", "trip", "trips", "tour", "talks", "welcome", "ceremony", "statement", "statements", "dinner", "lunch", "banquet", "reception", "gazette", "journal", "data", "figures", "statistics", "delegation", "delegations", "business", "languages", "language", "website", "account", "invitation", "launch", "opening", "guest", "monitor", "secrets", "development"
]); // prettier-ignore

/** Before a name; they fix the gender where one stands. Dots left out. */
export const honorifics: Readonly<Record<string, "male" | "female" | "">> = {
  mr: "male", mister: "male", mrs: "female", ms: "female", miss: "female", mx: "", dr: "", prof: "", sir: "male", lord: "male", lady: "female", dame: "female", baroness: "female", baron: "male",
  eng: "", engr: "", atty: "", arch: "", ing: "", sra: "female", lic: "",
  madam: "female", madame: "female", mme: "female", monsieur: "male", señor: "male", señora: "female", herr: "male", frau: "female", don: "male",
  sheikh: "", shaikh: "male", sheik: "male", shaykh: "male", sheikha: "female", ayatollah: "male", hojatoleslam: "male", hojjatoleslam: "male", sayyid: "male", sayyed: "male", seyed: "male", seyyed: "male",
  comrade: "", lyonpo: "", dasho: "male", mzee: "male", woizero: "female", shrimati: "female", doña: "female", senhor: "male", senhora: "female", signor: "male", signora: "female", monsignor: "male", msgr: "male", datin: "female", "datin seri": "female", puan: "female", pehin: "male", reverend: "",
  hajj: "male", mullah: "male", maulana: "male", mawlawi: "male", "grand ayatollah": "male", rev: "", shri: "male", smt: "female", datuk: "male", "datuk seri": "male", dato: "male", "dato' seri": "male", "dato seri": "male", "tan sri": "male", tun: "male", tengku: "", hon: "", honourable: "", honorable: "",
  excellency: "", highness: "", majesty: "", he: "", "h e": "", "h h": "", hrh: "", hm: "", hh: "", "his excellency": "male", "her excellency": "female", "his majesty": "male", "her majesty": "female", "his royal highness": "male", "her royal highness": "female",
  "his highness": "male", "her highness": "female", "his holiness": "male", "his eminence": "male", "the honourable": "", "the hon": "", "the right hon": "", "the honorable": "", "the right honourable": "", "the rt hon": "", "rt hon": "", "the most hon": "", "the most honourable": ""
}; // prettier-ignore

/** Honorifics that one country gives: "Lord Ashcombe", "Datuk Seri X". */
export const honorificCountries: Readonly<Record<string, string>> = {
  lord: "GBR", lady: "GBR", baroness: "GBR", "the rt hon": "GBR", "rt hon": "GBR", shri: "IND", smt: "IND", datuk: "MYS", "datuk seri": "MYS", "tan sri": "MYS", tun: "MYS", "dato' seri": "MYS", "dato seri": "MYS"
}; // prettier-ignore

/** Honorifics that are also given names or parts of names; alone before one word they stay out of the name, inside a name in. */
export const honorificNames: ReadonlySet<string> = new Set(["seyed", "sayyid", "sayyed", "seyyed", "don", "tun", "hajj", "he"]); // prettier-ignore

/** Abbreviated military and civil ranks, dots left out, and what they stand for. */
export const rankAbbreviations: Readonly<Record<string, string>> = {
  gen: "general", "lt gen": "lieutenant general", "maj gen": "major general", "brig gen": "brigadier general", adm: "admiral", "vice adm": "vice admiral", "rear adm": "rear admiral", col: "colonel", "lt col": "lieutenant colonel", "brig-gen": "brigadier general", "maj-gen": "major general", "lt-gen": "lieutenant general", "lt-col": "lieutenant colonel",
  capt: "captain", lt: "lieutenant", sgt: "sergeant", maj: "captain", cmdr: "commander", brig: "brigadier", brigadier: "brigadier", sen: "senator", rep: "congressman", gov: "governor", amb: "ambassador", pres: "president", "sec gen": "secretary general"
}; // prettier-ignore

/** Heads that tell the gender. */
export const officeGenders: Readonly<Record<string, "male" | "female">> = {
  king: "male", prince: "male", "crown prince": "male", emperor: "male", emir: "male", amir: "male", sultan: "male", pope: "male", "holy father": "male", pontiff: "male", spokesman: "male", chairman: "male", congressman: "male",
  businessman: "male", "grand duke": "male", duke: "male", strongman: "male", patriarch: "male", cardinal: "male", imam: "male",
  queen: "female", princess: "female", "crown princess": "female", empress: "female", spokeswoman: "female", chairwoman: "female", congresswoman: "female", businesswoman: "female", duchess: "female", "first lady": "female", actress: "female",
  wife: "female", widow: "female", daughter: "female", sister: "female", husband: "male", son: "male", brother: "male"
}; // prettier-ignore

/** Forms of state, between an office and its country: "Minister of the Republic of Iraq". */
export const stateForms: ReadonlySet<string> = new Set([
  "republic", "kingdom", "state", "states", "islamic", "federal", "people's", "people’s", "democratic", "socialist", "united", "sultanate", "emirate", "hashemite", "confederation", "arab", "bolivarian", "plurinational", "federative", "federation", "commonwealth", "union", "grand", "duchy", "principality", "sister", "sisterly", "brotherly", "fraternal", "friendly", "neighbouring", "neighboring", "nation", "government", "transitional"
]); // prettier-ignore

/** Countries whose head of state is no president, and countries that have no prime minister (from their constitutions; ISO alpha-3). */
export const withoutPresident: ReadonlySet<string> = new Set([
  "AND", "ATG", "AUS", "BEL", "BHR", "BHS", "BLZ", "BRN", "BTN", "CAN", "DNK", "ESP", "GBR", "GRD", "JAM", "JOR", "JPN", "KHM", "KNA", "KWT", "LCA", "LIE", "LSO", "LUX", "MAR", "MCO", "MYS", "NLD", "NOR", "NZL", "OMN", "PNG", "QAT", "SAU",
  "SLB", "SWE", "SWZ", "THA", "TON", "TUV", "VAT", "VCT"
]); // prettier-ignore
export const withoutPremier: ReadonlySet<string> = new Set([
  "AGO", "ARG", "AUT", "BEN", "BOL", "BRA", "CHE", "CHL", "COL", "COM", "CRI", "CYP", "DEU", "DOM", "ECU", "GHA", "GMB", "GTM", "HND", "IDN", "IRN", "KEN", "LBR", "MEX", "MWI", "NGA", "NIC", "PAN", "PHL", "PRY", "SLE", "SLV", "SYC", "TKM", "TUR",
  "URY", "USA", "VEN", "ZMB", "ZWE"
]); // prettier-ignore

/** Where "chancellor" is the foreign minister, as papers and readouts from there are translated. */
export const foreignChancellors: ReadonlySet<string> = new Set([
  "ARG", "BOL", "BRA", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "GTM", "HND", "MEX", "NIC", "PAN", "PER", "PRY", "SLV", "URY", "VEN"
]); // prettier-ignore

/** Offices that only some countries have (ISO alpha-3). */
export const holdersOf: Readonly<Record<string, readonly string[]>> = {
  chancellor: ["DEU", "AUT"],
  emir: ["QAT", "KWT"],
  sultan: ["OMN", "BRN"],
  emperor: ["JPN"],
  king: ["BEL", "BHR", "BTN", "DNK", "ESP", "GBR", "JOR", "KHM", "LSO", "MAR", "MYS", "NLD", "NOR", "SAU", "SWE", "SWZ", "THA", "TON"],
  queen: ["BEL", "DNK", "ESP", "GBR", "JOR", "NLD", "NOR", "SWE", "THA", "BTN", "MYS", "LSO"],
  "crown prince": ["ARE", "BHR", "BRN", "DNK", "JOR", "JPN", "KWT", "MAR", "NOR", "SAU", "SWE", "TON", "LIE", "LUX", "NLD", "BEL", "GBR", "THA", "OMN", "QAT"],
  pope: ["VAT"]
}; // prettier-ignore
