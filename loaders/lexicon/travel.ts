/** Words of travel. Lemmas, lower case. */

/** Territories that the officials of another country rule: there they are at home. Codes are ISO 3166-1 alpha-3. */
export const DEPENDENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USA: "GUM PRI VIR ASM MNP UMI",
    FRA: "NCL PYF WLF SPM REU GLP MTQ GUF MYT BLM MAF ATF",
    GBR: "GIB FLK BMU CYM VGB TCA MSR AIA SHN IOT PCN SGS JEY GGY IMN",
    DNK: "GRL FRO",
    NLD: "ABW CUW SXM BES",
    CHN: "HKG MAC",
    NZL: "TKL",
    AUS: "NFK CXR CCK HMD",
    FIN: "ALA",
    NOR: "SJM BVT"
  }).flatMap(([country, codes]) => codes.split(" ").map((code) => [code, country] as const))
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Their object is the place: "visited Baghdad", "toured Kenya and Uganda". */
export const VISITING_VERBS = words("visit tour inspect reach revisit choose pick select");

/** Movement towards a place named after a preposition: "arrived in", "flew to", "headed for". */
export const MOTION_VERBS = words(
  "arrive land touch fly travel head go journey jet come depart leave return sail drive set embark proceed move cross rush hop " +
    "slip sneak drop step walk stroll roll pull disembark dash venture trek swing stop transit pass turn show make lead accompany bring take continue kick begin start finish end conclude " +
    "board sweep get hurry speed race pop check whisk ferry bind carry call"
);

/** Motion verbs that need a particle or an object before they tell of travel: "touched down in", "set off for", "led a delegation to". */
export const NEEDS_COMPANION: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["choose", words("destination trip visit tour")],
  ["move", words("on")],
  ["pick", words("destination trip visit tour")],
  ["select", words("destination trip visit tour")],
  ["board", words("plane flight jet aircraft train helicopter")],
  ["touch", words("down")],
  ["slip", words("into")],
  ["sneak", words("into")],
  ["drop", words("in by into on")],
  ["sweep", words("into")],
  ["get", words("to")],
  ["speed", words("to")],
  ["race", words("to")],
  ["pop", words("over to into across")],
  ["check", words("in into")],
  ["bind", words("for")],
  ["step", words("off ashore onto into")],
  ["walk", words("over across into")],
  ["stroll", words("over across into")],
  ["roll", words("into")],
  ["pull", words("into")],
  ["set", words("off out foot")],
  ["make", words("stop stopover way for hop dash")],
  ["lead", words("delegation team mission group party")],
  ["accompany", words("him her them president minister premier king delegation leader")],
  ["carry", words("him her them")],
  ["bring", words("delegation him her them")],
  ["take", words("delegation flight plane him her them")],
  ["pass", words("through")],
  ["turn", words("up")],
  ["show", words("up")],
  ["cross", words("over into to border river strait frontier")],
  ["stop", words("off over in")],
  ["swing", words("by through")],
  ["kick", words("off")],
  ["embark", words("tour trip visit journey")]
]);

/** What carries travellers: where it lands, they have come. */
export const VEHICLES = words(
  "plane jet aircraft airplane aeroplane motorcade convoy cavalcade helicopter train flight airliner airbus boeing gulfstream limousine car ship yacht vessel frigate"
);

/** Prepositions that lead from a verb of motion to where it ends. */
export const TOWARDS = words("to in into at for through");

/** Of these the ones with which "depart", "leave", "head" and "set off" name their goal. */
export const GOAL_ONLY = words("to for");
export const DEPARTING_VERBS = words("depart leave head set bind board");

/** "hosted", "received in Baghdad by": the traveller is the object. */
export const RECEIVING_VERBS = words("receive welcome host greet");

/** "met Sudani in Baghdad", "held talks with … in Cairo". */
export const MEETING_VERBS = words(
  "meet hold confer talk sit speak convene negotiate discuss consult huddle have conduct"
);

/** "attended a summit in Doha", "addressed parliament in Nairobi", "is in Tokyo for talks". */
export const PRESENCE_VERBS = words(
  "attend address join participate inaugurate stay spend open expect represent"
);

/** "said in Tehran", "told reporters in Jakarta": the speaker is there. */
export const SPEAKING_VERBS = words(
  "say tell speak announce declare warn add vow pledge promise state comment brief"
);

/** Who or what speaks for a government where it sits: "a spokesman in Abuja denied", "the palace in Manila said". */
export const SPEAKERS = words(
  "spokesman spokeswoman spokesperson spokesmen palace presidency official officials aide aides chancellery castle"
);

/** Whom or where one speaks to: "told a joint news conference in Lima". */
export const AUDIENCES = words(
  "reporters journalists press news media conference conferences briefing audience meeting forum lawmakers parliament mps students interview speech statement " +
    "address crowd delegates summit ceremony session gathering reception dinner remarks toast appearance talks counterpart"
);

/** Acts that are done where one is: "laid a wreath in Lisbon", "signed the accord in Doha". */
export const CEREMONIAL_VERBS = words(
  "lay sign ink unveil deliver dine lunch hold inaugurate open co-sign pay initial appear pose commemorate mark"
);

/** What can be done from afar: "condemned the attack in Kabul", "has 300 soldiers in Mali". */
export const NOT_ON_THE_SPOT = words(
  "be have own hold maintain want wish like love hate know think believe consider see hear learn understand remember forget mean seem appear remain become " +
    "confirm condemn criticise criticize denounce praise hail welcome mourn regret deplore support back oppose reject accept follow monitor mention cite note recall describe " +
    "send deploy station base keep leave withdraw pull evacuate train buy sell build fund finance order appoint name recall summon replace invite expect need include " +
    "lose win face help allow urge ask tell call demand seek propose plan try start begin report get do make let use study work live serve grow bear expel strike attack kill " +
    "blame accuse link compare raise discuss skip miss avoid boycott shun snub decline refuse delay postpone cancel defer await anticipate watch fear doubt deny question defend endorse sanction ban approve authorise authorize telephone phone ring write text email mail cable close shut"
);

/** "was given a red-carpet welcome". */
export const WELCOMES = words("welcome reception honours honors honour honor audience");

/** Meetings of several; whoever does something at one is where it is held. */
export const EVENTS = words(
  "talks meeting meetings summit conference ceremony forum session briefing funeral inauguration dinner consultations negotiations assembly gathering " +
    "banquet luncheon lunch event appearance symposium congress dialogue ministerial plenary retreat expo"
);

/** Nouns of travel. */
export const TRAVEL_NOUNS = words(
  "visit trip tour stop stopover arrival landing journey swing mission voyage layover leg stay"
);
/** With their plurals. */
export const JOURNEYS: ReadonlySet<string> = new Set([...TRAVEL_NOUNS].flatMap((noun) => [noun, `${noun}s`]));
/** Of these the ones that name travel only with a place beside them: "a stop in Muscat", "a mission to Cairo". */
export const WEAK_TRAVEL_NOUNS = words(
  "stop stopover arrival landing journey swing mission voyage layover leg stay"
);

/** What the noun may be joined to its place by. */
export const NOUN_TOWARDS = words("to in of through across around");

/** Verbs whose subject is the traveller of the visit that is their object. */
export const UNDERTAKING_VERBS = words(
  "pay make begin start commence embark conclude wrap end finish complete undertake kick launch cancel postpone delay plan cut extend take " +
    "abandon scrap resume continue open set arrive come be go schedule arrange prepare call put defer use have shelve interrupt shorten leave fly " +
    "travel return head scrub drop ditch axe announce confirm interrupt combine cap wind round carry conduct perform realize realise " +
    "clock notch chalk rack tot manage squeeze fit slot tuck pack log"
);

/** Nouns that may stand between a preposition and its place: "the southern city of Basra", "the Iraqi capital". */
export const PLACE_NOUNS = words(
  "city cities capital capitals town port province region state country nation neighbour neighbor neighbours neighbors island kingdom republic resort " +
    "village district territory emirate sultanate ally archipelago enclave peninsula metropolis coast side northern southern eastern western " +
    "central north south east west holy"
);

/** Nouns that follow a city in an arrival: "landed at Entebbe airport". */
export const AIRPORTS = words("airport international air airbase base airfield station");

/** Things visited in a country, where the country follows: "visited a base in Poland". */
export const SIGHTS = words(
  "base bases monument memorial shrine shrines mosque cathedral church factory plant site sites port university school hospital " +
    "camp museum cemetery grave tomb mausoleum headquarters embassy consulate mission troops soldiers forces contingent peacekeepers " +
    "frontline area areas border dam refinery field village market centre center garrison parliament stadium farm"
);

/** A body of travellers whose leader is the visitor: "a delegation led by". */
export const DELEGATIONS = words("delegation delegations team mission party entourage contingent group");

/** "his first foreign trip", "her maiden overseas visit", "first trip abroad since taking office". */
export const FIRST_TRIP =
  /\b(?:(?:his|her|their)\s+first\s+(?:abroad|overseas)\b|(?:first|inaugural|maiden)\s+(?:[\w-]+\s+){0,3}?(?:(?:foreign|overseas|international|external)\s+(?:[\w-]+\s+){0,2}?(?:trips?|visits?|tours?|journeys?|destinations?|engagements?)|(?:trip|visit|tour|journey|travel|travels)\s+(?:abroad|overseas|outside)|(?:diplomatic|official|bilateral|state)?\s*(?:trip|visit|tour)\s+(?:since|after)\s+(?:he|she|taking|assuming|coming|being|becoming|his|her|winning|the\s+election)))/i;

/** "accompanied by", "together with": those who travel with somebody. */
export const COMPANY = words("accompanied joined flanked followed");

/** Countries that are spoken of as "the island" or "the island nation". */
export const ISLANDS: ReadonlySet<string> = new Set(
  "CYP MLT ISL IRL GBR CUB JAM HTI DOM BHS BRB TTO GRD LCA VCT DMA ATG KNA LKA MDV MUS SYC COM MDG CPV STP BHR SGP TWN JPN PHL IDN BRN TLS PNG SLB VUT FJI WSM TON KIR TUV NRU PLW FSM MHL NZL AUS".split(" ") // prettier-ignore
);
