/** Words of agreements: what they are called, what is done with them, what they may be about. Lower case; lemmas where verbs. */

export type AgreementKind = "memorandum" | "agreement" | "treaty" | "contract" | "project";

/** How much a noun needs beside it to be an agreement between states. */
export type NounRank = "strong" | "weak" | "plan";

export type DealAct = "sign" | "reach" | "yield" | "plan" | "propose" | "end";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const table = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([list, value]) => list.split(" ").map((word) => [word, value] as const)));

/**
 * Nouns of agreement, singular and plural. `strong` ones need any verb of the tables below; `weak` ones, which name much
 * else besides ("protocol officer", "party convention", "a text message"), need a word of signing; `plan` ones need to be agreed on or reached.
 */
export const DEAL_NOUNS = table<{kind: AgreementKind; rank: NounRank}>([
  ["agreement agreements deal deals accord accords pact pacts compact", {kind: "agreement", rank: "strong"}],
  ["treaty treaties", {kind: "treaty", rank: "strong"}],
  ["memorandum memoranda memorandums mou mous moú", {kind: "memorandum", rank: "strong"}],
  ["contract contracts", {kind: "contract", rank: "strong"}],
  ["convention conventions", {kind: "treaty", rank: "weak"}],
  ["concession concessions", {kind: "contract", rank: "weak"}],
  [
    "protocol protocols addendum addenda document documents instrument instruments text texts papers declaration declarations partnership partnerships " +
      "charter framework frameworks communique communiqué programme programmes program programs note notes statement statements agenda",
    {kind: "agreement", rank: "weak"}
  ],
  [
    "understanding understandings arrangement arrangements plan plans roadmap roadmaps timetable ceasefire truce armistice",
    {kind: "agreement", rank: "plan"}
  ]
]);

/** Agreements known by their letters. */
export const ACRONYMS: ReadonlyMap<string, AgreementKind> = new Map([
  ...["DTA", "DTAA", "FTA", "CEPA", "CECA", "SOFA", "GSOMIA", "ACSA"].map((word) => [word, "agreement"] as const),
  ...["BIT", "MLAT"].map((word) => [word, "treaty"] as const)
]); // prettier-ignore

/** Nouns of which several make one: the plural forms. */
export const PLURALS = words(
  "agreements deals accords pacts treaties memoranda memorandums mous contracts conventions concessions protocols documents instruments " +
    "texts papers declarations partnerships frameworks programmes programs notes statements understandings arrangements plans roadmaps letters"
);

/** "letter of intent" is a memorandum; "letters of exchange", "a letter of offer and acceptance", "an exchange of letters" are agreements. */
export const INTENT_LETTERS = words("intent intention");
export const BINDING_LETTERS = words("exchange understanding agreement acceptance offer");
/** "memorandum of understanding", "letter of intent": what makes one noun of two. */
export const LETTER_NOUNS = words("letter letters");
export const AFTER_OF = words(
  "understanding intent intention interest exchange cooperation co-operation association partnership"
);

/**
 * What a verb does to an agreement that is its object (or, passive, its subject). `sign`: a word of signature; `reach`: agreed or in force; `yield`: a
 * visit or talks bring it forth; `plan`: it is being made; `propose`; `end`.
 */
export const ACTS = table<DealAct>([
  ["sign ink pen countersign cosign co-sign co-signed exchange subscribe", "sign"],
  [
    "reach initial conclude finish seal strike clinch secure finalise finalize ratify approve renew extend prolong accept agree forge cut close complete " +
      "hammer thrash settle upgrade update amend revise revive announce unveil implement activate adopt negotiate broker mediate land make have maintain hash " +
      "wrap nail tie sew stitch bag notch chalk toast rubber-stamp rubberstamp",
    "reach"
  ],
  ["produce yield bring", "yield"],
  ["plan prepare draft draw elaborate ready arrange schedule", "plan"],
  ["propose suggest offer float advocate table pitch moot recommend put", "propose"],
  [
    "end terminate scrap cancel annul denounce abrogate revoke rescind repudiate suspend freeze quit exit leave tear rip renounce ditch " +
      "void nullify dissolve abandon axe shelve repeal",
    "end"
  ]
]);

/** What one agreement does to another: "a protocol upgrading their trade agreement". */
export const AMENDING = words(
  "amending supplementing extending replacing implementing revising upgrading updating modernising modernizing renewing succeeding superseding prolonging modifying"
);

/** Verbs that reach an agreement only with the particle. "hammered out", "tore up". */
export const NEEDS_PARTICLE = new Map<string, ReadonlySet<string>>([
  ["hammer", words("out")],
  ["thrash", words("out")],
  ["hash", words("out")],
  ["wrap", words("up")],
  ["nail", words("down")],
  ["tie", words("up")],
  ["sew", words("up")],
  ["stitch", words("up together")],
  ["notch", words("up")],
  ["chalk", words("up")],
  ["draw", words("up")],
  ["tear", words("up apart")],
  ["rip", words("up")],
  ["bring", words("home back into")],
  // "put forward a pact"
  ["put", words("forward")]
]);

/** Verbs with a preposition before the agreement: "agreed on a plan", "withdrew from the treaty". */
export const PREPOSITIONAL_ACTS: readonly (readonly [
  lemma: string,
  prepositions: ReadonlySet<string>,
  act: DealAct,
  /** One of these has to stand between the verb and the preposition. */
  nouns?: ReadonlySet<string>
])[] = [
  ["shake", words("on over"), "reach", words("hand hands")],
  ["come", words("on over"), "reach", words("terms")],
  ["give", words("to"), "reach", words("nod blessing light go-ahead assent seal")],
  ["set", words("on to"), "reach", words("seal stamp")],
  ["scrawl", words("on to across"), "sign", words("name names signature signatures")],
  ["scribble", words("on to across"), "sign", words("name names signature signatures")],
  ["lend", words("to"), "sign", words("signature signatures name names")],
  ["add", words("to"), "sign", words("signature signatures name names")],
  ["exchange", words("of"), "sign", words("copies")],
  ["swap", words("of"), "sign", words("copies")],
  ["trade", words("of"), "sign", words("copies")],
  ["agree", words("on to upon"), "reach"],
  ["enter", words("into"), "reach"],
  ["come", words("to"), "reach"],
  ["arrive", words("at"), "reach"],
  ["settle", words("on for"), "reach"],
  ["call", words("off"), "end"],
  ["accede", words("to"), "reach"],
  ["sign", words("on to"), "sign"],
  ["vote", words("through"), "reach"],
  ["wave", words("through"), "reach"],
  ["put", words("to on"), "sign"],
  ["affix", words("to"), "sign"],
  ["append", words("to"), "sign"],
  ["result", words("in"), "yield"],
  ["culminate", words("in with"), "yield"],
  ["lead", words("to"), "yield"],
  ["end", words("with in"), "yield"],
  ["emerge", words("with"), "reach"],
  ["come", words("with"), "reach"],
  ["go", words("with"), "reach"],
  ["return", words("with"), "reach"],
  ["leave", words("with"), "reach"],
  ["conclude", words("with"), "yield"],
  ["wrap", words("with"), "yield"],
  ["close", words("with"), "yield"],
  ["cap", words("with"), "yield"],
  ["work", words("on toward towards"), "plan"],
  ["move", words("toward towards"), "plan"],
  ["call", words("for"), "propose"],
  ["withdraw", words("from"), "end"],
  ["pull", words("of from"), "end"],
  ["back", words("of"), "end"],
  ["walk", words("from of"), "end"],
  ["opt", words("of"), "end"],
  ["exit", words("from"), "end"],
  ["put", words("end"), "end"]
];

/** What happens to an agreement that is the subject of the active verb: "the pact expired in 2016", "took effect". */
export const SUBJECT_ACTS = table<DealAct>([
  ["expire lapse collapse end", "end"],
  ["result emerge come follow", "yield"],
  ["enter take remain stay hold apply", "reach"]
]);
/** The words that make "take", "come", "enter", "remain", "be" a word of force: "took effect", "is in force". */
export const FORCE_WORDS = words("force effect valid place");

/** "the signing of 13 agreements", "its withdrawal from the treaty". */
export const EVENT_NOUNS = table<DealAct>([
  ["signing signature signatures signings inking exchange", "sign"],
  [
    "conclusion initialling initialing finalisation finalization ratification renewal extension sealing announcement",
    "reach"
  ],
  ["proposal proposals offer call calls", "propose"],
  [
    "termination severance suspension expiry expiration cancellation abrogation denunciation withdrawal exit scrapping annulment end",
    "end"
  ]
]);
export const EVENT_PREPOSITIONS = words("of from for to on");
/** Verbs beside which a signing takes place, whatever their own object would make of it: "announced the signing of". */
export const WITNESSING = words(
  "witness attend oversee announce see hail welcome praise supervise mark confirm preside follow celebrate applaud include"
);

/** What an agreement does as long as it is in force: "A memorandum with Malawi provides for 50,000 tonnes a year". */
export const STANDING = words(
  "provide allow let permit enable oblige require bind govern regulate stipulate guarantee entitle commit cover set cap fix limit grant give exempt " +
    "foresee envisage bar ban prohibit oblige stand run date protect underpin"
);

/** "replaced a 2021 accord": what gives way to another was in force. */
export const REPLACING = words(
  "replace supersede succeed amend revise update supplement complement violate breach invoke honour honor expand supplant broaden"
);

/** "flew to Cairo to sign": verbs of travel whose purpose the signature is. */
export const TRAVELLING = words(
  "arrive fly travel come go land visit return head drive journey jet touch meet gather convene be stop descend"
);

/** "agreed to start negotiations on an agreement": what is done about talks that are to lead to one. */
export const TALKS = words("negotiation negotiations talks discussions consultations work");
export const OPENING = words(
  "start begin open launch accelerate expedite resume speed restart initiate intensify fast-track continue pursue advance conclude complete finalise finalize finish enter hold"
);
export const DECIDING = words("agree decide resolve concur pledge commit vow undertake");

/** "under a 2023 security agreement", "as part of an accord". */
export const UNDER = words("under within pursuant per");
export const UNDER_PHRASES =
  /(?:\b(?:in (?:line|accordance|keeping|compliance|conformity|violation|breach)|as part|on the basis|by virtue|thanks|according|pursuant) (?:with|of|to)|\bbased on|\bin (?:violation|breach) of|\bunder (?:the )?(?:terms|framework|provisions) of|\bwithin (?:the )?(?:framework|scope) of|\bin (?:the )?framework of|\b(?:bound|tied|linked|governed|regulated) by) $/i;
/** "short of a deal", "without the agreement", "close to a pact", "talks on a treaty": nothing is vouched for. */
export const UNVOUCHED_BEFORE =
  /(?:\bwithout(?: having)?(?: \w+(?:ing|ed))?|\bshort of|\bclose to|\bnear(?:ing)?|\bon the (?:verge|brink|cusp|eve) of|\bin (?:the )?(?:absence|hope|hopes) of|\b(?:talks|negotiations|discussions|progress|prospects?|hopes?|chances?|search|draft|lack|possibility|need|request|bid|quest) (?:on|over|about|for|of|towards?|to)|\bno|\bany|\binstead of|\brather than|\b(?:though|although|but|if|yet|and),? not) (?:(?:a|an|the|any|signing|reaching|concluding) )?$/i;
/** "failed to reach", "ruled out": those who did not. "hopes of", "possible", "no". */
export const UNCERTAIN_DEAL = words(
  "possible potential would-be draft no any eventual hypothetical mooted rumoured rumored elusive"
);
export const PLANNED_DEAL = words("planned upcoming forthcoming future proposed");
export const PAST_DEAL = words("defunct expired lapsed scrapped suspended terminated cancelled");

/** Nouns after a noun of agreement that make the two another thing: "treaty obligations", "contract workers". Days and "today" do not. */
export const TIME_NOUNS = words("today yesterday tonight tomorrow earlier last next this late early worth");

/** "a great deal", "of its own accord", "trade fair", "New Deal", "political party named Accord". */
export const NOT_DEALS =
  /\b(?:(?:a )?(?:great|good) deal|big deal|of (?:\w+ )?own accord|(?:in|by|general|full|complete|total|broad|mutual) agreement|mutual understanding|better understanding|no big deal|package deals?|arms[- ]length deal|plea (?:deal|agreement)|transfer deal|record deal|book deal|coalition (?:agreement|deal|pact|contract)|employment contracts?|labou?r contracts?|service contracts?|government deal|budget deal|social contract|gentlemen'?s agreement|prenuptial agreement|party convention|national convention|sponsorship deal|rental (?:agreement|contract)|collective agreement|wage (?:deal|agreement)|pay deal|grain contract|futures contracts?|power-sharing (?:deal|agreement|pact|accord)|hostage deal|staff-level agreement|code-?share (?:agreement|contract|deal)|(?:legal|regulatory|institutional|normative|policy|contractual) frameworks?|(?:travel|identity|residence|shipping|customs|court|internal|leaked|classified|official|working|policy|strategy|concept) documents?|(?:press|joint press|written|televised) statements?)$/i;

/** Heads of phrases that are no state: their agreements are no business between countries. */
export const NON_STATES = words(
  "company companies firm firms bank banks union unions university universities institute institutes club clubs group groups rebels rebel militia militias " +
    "faction factions businessmen businesses investors operator operators airline airlines developer developers team teams federation players party " +
    "coalition lawmakers contractor contractors consortium corporation giant manufacturer maker supplier utility subsidiary startup teachers " +
    "workers nurses pilots drivers fishermen truckers strikers doctors farmers employers hospital hospitals museum museums school schools chamber chambers broadcaster broadcasters newspaper newspapers insurer insurers refiner refiners utilities subsidiaries giants makers suppliers manufacturers agency agencies provinces tribes tribe " +
    "clans jihadists insurgents gang gangs opposition federations entrepreneurs traders exporters importers league fund funds creditors bondholders shareholders " +
    "enterprises enterprise brewery major majors office offices board captain producer producers miner miners farm farms carrier carriers shipbuilder city cities towns municipality mayor mayors governor governors port ports airport airports railways shipyard shipyards"
);

/** Heads of phrases that speak for a state: "a Ghanaian delegation". */
export const STATE_HEADS = words(
  "government ministry minister ministers premier president delegation delegations official officials envoy envoys ambassador ambassadors side sides parliament " +
    "authorities leader leaders king queen emir sultan army navy military monarchy secretary chancellor prince vice-president junta administration cabinet mission " +
    "general diplomat diplomats commander team negotiator negotiators representative representatives"
);

/** "with its neighbour", "with his host", "with them": a state that was named before. */
export const REFERRING = words(
  "neighbour neighbor neighbours neighbors country kingdom republic emirate sultanate island counterpart counterparts host hosts guest guests them him her it " +
    "each one government colleague ally partner side authorities monarchy junta nation state federation homologue visitor bloc other"
);

/** Bodies whose loans and programmes are no agreement between countries. */
export const NOT_PARTIES: ReadonlySet<string> = new Set([
  "World Bank",
  "Asian Development Bank",
  "African Development Bank",
  "New Development Bank",
  ..."IMF OPEC ICC ICJ ICRC WHO WFP UNICEF UNHCR IOM FAO ILO UNDP EBRD AIIB IDB G7 G20 G77 Interpol".split(
    " "
  )
]);

/** "a pair of", "a series of": how many, where a noun tells it. Null is not told. */
export const GROUP_NOUNS = table<number | null>([
  ["pair couple brace", 2],
  ["trio", 3],
  ["quartet", 4],
  ["dozen", 12],
  ["score", 20],
  [
    "series number raft package packages set slew host range string batch handful variety list bundle clutch spate flurry dozens scores " +
      "multitude plethora wave stack total array basket portfolio cluster worth",
    null
  ]
]);
export const VAGUE_COUNTS = words(
  "several various numerous many multiple some few more other further additional dozens scores key important major"
);

/** Joint works, and what is done about them. */
export const PROJECT_NOUNS = words(
  "zone zones railway railroad railways pipeline pipelines corridor corridors bridge bridges tunnel highway motorway expressway road dam dams port harbour " +
    "company fund station interconnector interconnection cable refinery park parks plant canal terminal link links line lines venture ventures airport hub gasline grid consulate"
);
/** "plant", "line", "road" and their like name much else: only with one of these words before them. */
export const PROJECT_MODIFIERS = words(
  "economic trade free industrial electrical grid joint border cross-border cross rail railway gas oil power electricity transmission energy transport transit " +
    "nuclear hydropower hydroelectric land undersea subsea submarine logistics dry deep deepwater sea fibre fiber optic shared water road bilateral " +
    "kv kilovolt special freight high-speed speed solar wind petrochemical ferry shipping direct common technology"
);
/** Works only where they are joint: "a joint ferry service", "a joint one-stop border market". */
export const JOINT_WORKS = words(
  "service services market markets project projects centre center factory facility mill satellite university hospital laboratory lab shipyard " +
    "field depot farm farms route reserve stadium smelter observatory reactor complex cluster hub warehouse"
);
export const PLAIN_PROJECTS = words(
  "railway railroad railways pipeline pipelines corridor corridors bridge bridges tunnel interconnector canal dam dams cable cables"
);
export const BUILDING = words(
  "build construct lay link establish create develop set open launch complete finance form extend upgrade modernise modernize expand electrify " +
    "widen double revive restore rebuild fast-track expedite accelerate implement pursue"
);
/** "want to build": what those who are to build a work do. */
export const PLANNING_WORK = words("want wish hope seek need begin start continue prepare work mean");
export const BUILDING_NOUNS = words(
  "construction creation establishment building development completion laying opening launch formation extension"
);
/** Words that make a work one of two states. */
export const JOINT = words(
  "joint shared together jointly bilateral cross-border binational transnational common"
);
export const JOINING = words("link connect join");

/** "in the fields of", "in areas such as", "covering": what a list of sectors follows. */
export const SECTOR_LEADS = words(
  "in on covering including spanning concerning regarding across involving encompassing include cover span relating related"
);
export const SECTOR_FILLERS = words(
  "the a an fields field areas area sectors sector domains domain spheres sphere of such as like various several different key many including in on to other among others diverse wide range ranging from " +
    "related relating matters issues topics covering across fields"
);
/** What "covers", "spans" of an agreement that was told before adds: its sectors. */
export const COVERING = words("cover span include concern encompass address relate deal range touch");

/** Prepositions of place, after which a country is where and not who: "signed in Beijing". */
export const LOCATIVE = words(
  "in at near to from outside inside through via across toward towards into on over against around off about through unlike without despite besides beyond"
);

/** Treaties of many states: their mention is no row between the two that a text speaks of. */
export const MULTILATERAL =
  /\b(?:(?<!civil(?:ian)? )nuclear (?:deal|accord|agreement)|JCPOA|Paris (?:climate )?(?:agreement|accord|deal)|(?:global|UN|international) climate (?:deal|accord|pact|agreement)|(?:non-?proliferation|test-ban|arms trade|outer space|Rome|Antarctic|Lisbon|Maastricht|North Atlantic) treaty|Geneva conventions?|Vienna conventions?|UN (?:convention|charter)|law of the sea|Rome statute|Kyoto protocol|Montreux convention)\b/i;

/** Where businesses and not states sign: "deals were signed at a business forum". */
export const BUSINESS =
  /\b(?:(?:at|during|within|of|by|in|under|after) (?:(?!(?:and|have|has) )[\w-]+ ){0,4}business (?:forum|council|conference|summit)|businessmen|business people|private[- ]sector|between (?:\w+ ){0,3}(?:companies|firms|businesses|(?<!central )banks|universities))\b/i;
