/** Words of foreign forces. No logic; lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** People under arms, in the plural, whom a number before counts. */
export const TROOPS = words(
  "troops troopers soldiers servicemen servicewomen servicemembers peacekeepers paratroopers legionnaires airmen airwomen " +
    "infantrymen commandos gis helmets berets marines riflemen guardsmen sailors rangers sappers gurkhas"
);

/** Counts of forces only where the words around speak of forces: "1,500 personnel", "some 960 men". */
export const SOFT_TROOPS = words(
  "personnel men members forces advisers advisors instructors trainers officers engineers medics guards boots specialists observers staff reinforcements"
);

/** "service members", "special forces", "military advisers", "blue helmets": the word before a soft head that makes it sure. */
export const MILITARY = words(
  "military revolutionary border service army armed combat combatant naval navy marine defence defense peacekeeping special fighting uniformed infantry airborne expeditionary coalition " +
    "occupation occupying allied multinational ground regular enlisted blue green air nato un contingent troop"
);

/** Verbs whose first object is the land that soldiers are promised or lent to: "has promised Latvia another 100". */
export const GIVEN_TO = words("promise pledge offer lend give send grant");

/** One body of troops, whose size is told: "a 630-strong contingent", "a brigade of 4,800". */
export const UNITS = words(
  "force forces contingent contingents garrison brigade battalion regiment battlegroup battle-group division company platoon squadron detachment " +
    "corps legion unit units presence mission task-force taskforce army group team"
);

/** Lands with a code of their own that are a country's own soil. */
export const OVERSEAS: Readonly<Record<string, string>> = {
  GUM: "USA",
  PRI: "USA",
  VIR: "USA",
  ASM: "USA",
  GRL: "DNK",
  FRO: "DNK",
  NCL: "FRA",
  PYF: "FRA",
  GUF: "FRA",
  REU: "FRA",
  MYT: "FRA",
  GLP: "FRA",
  MTQ: "FRA"
};

/** Bodies of troops that a number counts instead of their people: "two battalions". */
export const UNIT_PLURALS = words(
  "battalions brigades regiments divisions companies platoons squadrons batteries warships ships frigates aircraft jets helicopters tanks vehicles bases countries nations states"
);

/** A noun phrase with one of these is no country's force. */
export const NO_FORCE = words(
  "rebel rebels militia militias militiamen insurgent jihadist jihadi jihadists islamist guerrilla guerrillas wagner mercenary mercenaries paramilitary taliban " +
    "separatist separatists police policemen gendarmes gendarmerie prison civilian civilians diplomatic embassy consular medical humanitarian " +
    "child retired former ex wounded injured dead fallen captured reserve reservists conscripts recruits veterans demobilised demobilized toy m23 " +
    "kurdish houthi hezbollah hamas security foot boy aid relief red government loyalist opposition tribal"
);

/** Verbs with a country as subject and troops as object, or troops as subject in the passive. */
export const HOLDING = words(
  "have maintain keep retain station base field garrison run count boast supply provide post lead deploy operate possess command number " +
    "comprise total include contain field contribute stand list"
);

/** Whose subject is the land that the troops stand in, or a base there. */
export const HOSTING = words("host house accommodate harbour harbor shelter quarter expect await");

/** Verbs with troops as subject. */
export const STANDING = words(
  "be remain stay fight serve operate patrol guard police secure occupy protect live work sit stand station base post locate garrison man linger continue"
);

/** Verbs that bring troops: transitive, or with the troops as subject. */
export const DEPLOYING = words(
  "send deploy dispatch despatch fly ship rush move airlift redeploy commit contribute add pledge mobilise mobilize provide rotate offer earmark supply " +
    "land arrive reach enter headquarter follow disembark come go post station base embark pour parachute assign promise sail dock roll head bind turn"
);

/** Verbs that take troops away: transitive, or with the troops as subject. */
export const WITHDRAWING = words(
  "withdraw pull leave depart exit quit remove recall evacuate repatriate expel evict vacate return bring go fly take retreat ship sail move order redeploy come"
);

/** Of these, the ones that only take away with a word behind them: "pull out", "bring home", "go back". */
export const WITHDRAWING_WITH: Readonly<Record<string, readonly string[]>> = {
  pull: ["out", "back", "from", "home"],
  return: ["home", "from"],
  bring: ["home", "back", "out"],
  go: ["home", "back", "gone"],
  come: ["home"],
  fly: ["home", "out", "back"],
  take: ["home", "out", "away", "off", "back"],
  ship: ["home", "out"],
  send: ["home"],
  rotate: ["out", "home"],
  sail: ["home", "away"],
  move: ["out", "off"],
  order: ["out", "home"],
  call: ["home", "back"],
  see: ["off"],
  welcome: ["home", "back"],
  throw: ["out"],
  kick: ["out"],
  redeploy: ["from", "out"],
  arrive: ["home"],
  land: ["home"],
  get: ["home"]
};

/** Whose object is troops that are there already: "to join the 400 British troops in Kosovo". */
export const JOINING = words(
  "join reinforce bolster supplement replace relieve support complement augment back"
);

export const SHRINKING = words(
  "cut reduce shrink fall drop decrease decline dwindle halve slash trim scale lower downsize pare whittle thin"
);
export const GROWING = words(
  "increase rise grow raise boost expand swell double triple climb beef bring take treble quadruple strengthen bolster up"
);

export const DEPLOY_NOUNS = words(
  "deployment deployments dispatch despatch arrival entry stationing sending posting redeployment"
);
export const WITHDRAW_NOUNS = words(
  "withdrawal departure return pull-out pullout pullback exit removal evacuation recall repatriation drawdown retreat"
);

/** What makes casualties, prisoners or trainees of a head count. */
export const HARMING = words(
  "kill wound die injure capture lose massacre ambush murder slay perish fall bury mourn honour honor commemorate detain imprison arrest execute maim abduct kidnap hurt ransom release free " +
    "desert flee disarm surrender mutiny sicken infect train equip recruit arm graduate march parade rescue convict sentence court-martial"
);
export const HARM_NOUNS = words(
  "death deaths killing killings loss losses casualties casualty bodies remains graves funeral funerals attack attacks ambush"
);

/** Troops that come for a manoeuvre stand on nobody's soil for long. */
export const EXERCISES = words(
  "exercise exercises drill drills manoeuvres maneuvers manoeuvre maneuver wargames parade parades parading"
);

/** Lands that are no one country. */
export const MACRO_REGIONS: readonly string[] = [
  "middle east",
  "europe",
  "eastern europe",
  "western europe",
  "africa",
  "west africa",
  "east africa",
  "central africa",
  "southern africa",
  "horn of africa",
  "sahel",
  "asia",
  "central asia",
  "indo-pacific",
  "asia-pacific",
  "pacific",
  "gulf",
  "persian gulf",
  "baltic",
  "baltics",
  "baltic states",
  "balkans",
  "caucasus",
  "south caucasus",
  "scandinavia",
  "caribbean",
  "mediterranean",
  "black sea",
  "red sea",
  "arctic",
  "levant",
  "latin america",
  "central america",
  "south america",
  "world",
  "globe",
  "continent",
  "bloc",
  "maghreb",
  "eastern flank",
  "arabian peninsula",
  "korean peninsula",
  "south china sea",
  "indian ocean",
  "great lakes",
  "lake chad basin"
];

/** Where troops stand without being in the country named: "along the border with Ukraine". */
export const BORDERS = words(
  "border borders frontier frontiers boundary front frontline frontlines line lines waters sea airspace sky skies limits"
);

/** A place of no name, on soil told elsewhere: "in a compound", "at the base". */
export const NAMELESS_PLACES = words(
  "country base bases compound camp camps barracks garrison port airport airbase airfield city capital town village province provinces region regions district area zone north south east west " +
    "coast coasts shore shores nation republic kingdom island archipelago territory state enclave centre center mission headquarters outpost outposts theatre desert site sites soil kind interior northeast northwest southeast southwest stronghold valley suburbs outskirts"
);

/** Words after which another clause begins. */
export const WALLS = words(
  "who whose whom which while whereas but although though because when where unless if so since as after before until than despite"
);

/** Joint forces named by who leads them: "US-led coalition". */
export const JOINT_NOUNS = words(
  "coalition force alliance mission brigade battlegroup battalion contingent troops forces intervention operation"
);

/** Words for a joint force named before. */
export const MISSION_WORDS = words(
  "mission force coalition alliance peacekeepers operation contingent troops garrison"
);

/** Ways to write the first half of a joint force, and how the table writes it. */
export const LEADERS: Readonly<Record<string, string>> = {
  "u.s.": "US",
  us: "US",
  american: "US",
  america: "US",
  "united states": "US",
  saudi: "Saudi",
  "saudi arabia": "Saudi",
  "saudi-arabian": "Saudi",
  russian: "Russian",
  russia: "Russian",
  nato: "NATO",
  un: "UN",
  "u.n.": "UN"
};

/** Armies by the names that news gives them, and whose they are (ISO alpha-3). */
export const ARMIES: Readonly<Record<string, string>> = {
  bundeswehr: "DEU",
  bundesheer: "AUT",
  nzdf: "NZL",
  jsdf: "JPN",
  fadm: "MOZ",
  pla: "CHN",
  idf: "ISR",
  tsahal: "ISR",
  rndf: "RWA",
  rdf: "RWA",
  updf: "UGA",
  sandf: "ZAF",
  endf: "ETH",
  kdf: "KEN",
  tpdf: "TZA",
  fardc: "COD",
  centcom: "USA",
  eucom: "USA",
  africom: "USA",
  gurkhas: "GBR",
  pentagon: "USA"
};

/** Verbs of a move told without a number. */
export const MOVING_OUT = words(
  "withdraw leave depart exit quit remove recall evacuate repatriate expel evict vacate retreat"
);
export const MOVING_IN = words("send deploy dispatch despatch arrive redeploy");
