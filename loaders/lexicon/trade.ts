/** Words of economic exchange. Lower case; verbs as lemmas, nouns as they stand in the text. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What a figure can measure, by the noun that it belongs to. */
export const TRADE_NOUNS = words("trade commerce");
export const EXPORT_NOUNS = words(
  "exports export shipments shipment sales deliveries delivery supplies supply flows"
);
export const IMPORT_NOUNS = words("imports import purchases");
export const DEBT_NOUNS = words("debt debts arrears indebtedness dues liabilities");
export const INVESTMENT_NOUNS = words("investment investments fdi");
/** "trade exchange", "commercial turnover": the noun of a trade after one of its adjectives. */
export const EXCHANGE_NOUNS = words("exchange exchanges turnover dealings volume volumes traffic flows");
export const EXCHANGE_ADJECTIVES = words(
  "trade commercial economic bilateral goods mutual two-way commodity merchandise barter trading cross-border"
);
/** "unpaid bills": debt after one of its adjectives. */
export const BILL_NOUNS = words("bill bills invoices payments loans loan credits");
export const UNPAID = words("unpaid outstanding overdue unsettled late accumulated");

/** Nouns that only count what follows or stands before them: "the value of trade", "a trade target of". */
export const TRANSPARENT = words(
  "value values volume volumes total totals amount amounts figure figures level levels sum turnover worth mark record threshold half bulk rest some stock number numbers " +
    "target targets goal goals objective ambition aim ceiling milestone high"
);
export const TARGET_NOUNS = words("target targets goal goals objective ambition aim");
/** After "trade", these leave it a figure's noun: "trade volume", "trade relationship". */
export const AFTER_TRADE = words(
  "volume volumes turnover value figures figure exchange exchanges flows flow target targets goal goals total totals relationship partnership mark level levels " +
    "traffic turnovers ties relations activity objective record past climb climbs climbing top tops hit hits reach reaches jump jumps jumped surge surges rise rises fall falls grow grows expand expands double doubles triple triples exceed exceeds surpass surpasses balanced brisk modest small tiny large intensity in of with between to at was is has had and for from among worth by rose fell"
);

/** Nouns that a sum belongs to and that are no exchange between two countries, with the reason told to editors. */
export const RIVALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "a balance, no flow": "deficit deficits surplus surpluses balance gap imbalance shortfall excess",
    "aid or a gift":
      "aid assistance help relief donation donations grant grants gift gifts humanitarian package packages stimulus subsidies subsidy support rescue bailout",
    "a loan or credit":
      "loan loans credit credits lending financing line facility facilities mortgage bond bonds eurobond eurobonds overdraft swap",
    "a budget or public spending":
      "budget budgets spending expenditure expenditures outlay outlays allocation allocations appropriation",
    "an economy's size":
      "gdp economy economies output production growth reserves reserve wealth inflation population market markets consumption generation",
    "a company's result":
      "profit profits loss losses revenue revenues earnings income valuation capitalisation capitalization takings proceeds sales-tax shares share stake stakes equity dividend dividends savings",
    "a fine or compensation":
      "fine fines penalty penalties damages compensation reparations settlement ransom bribe bribes bounty reward award fraud",
    "money held, frozen or moved":
      "assets fund funds money cash gold deposits remittances holdings accounts account sums tranche instalment installment repayment repayments payment payments haul",
    "a deal, contract or project":
      "deal deals contract contracts works order orders project projects pipeline pipelines railway railways railroad road roads port ports plant plants bridge bridges dam dams base bases factory factories refinery airport highway scheme schemes plan plans programme program agreement agreements memorandum memorandums corridor construction infrastructure zone zones line lines terminal terminals field fields interconnector grid cable",
    "a price, cost or fee":
      "price prices cost costs fee fees rent rents toll tolls tax taxes tariff tariffs duty duties levy levies wage wages salary salaries pension pensions ticket damage",
    "a difference, not a level":
      "rise increase decrease drop fall decline reduction jump surge gain cut boost upswing slump",
    "a capacity, not a delivery": "capacity capacities storage potential throughput"
  }).flatMap(([reason, list]) => list.split(" ").map((word) => [word, reason] as const))
);

/** Verbs whose subject sells: "Iran exports", "Qatar supplied Pakistan with". */
export const SELLING = words(
  "export ship sell flog hawk supply deliver pump furnish transmit dispatch resell re-export"
);
/** Verbs that sell only where goods or a physical quantity stand after them. */
export const SENDING = words("send cede provide give carry transport bring channel flow pipe pip move feed");
export const BUYING = words("import buy purchase procure snap gobble lap hoover guzzle");
/** Verbs that buy only where goods or a physical quantity stand after them. */
export const TAKING = words("get take receive obtain acquire draw source");
export const INVESTING = words("invest plough plow pour pump");
export const OWING = words("owe");
/** Forms of these verbs that are taken for nouns. */
export const LIKE_NOUNS = words(
  "exports imports supplies ships pumps export import supply owes buys sells trade"
);

/** Verbs that give their subject's size: "trade reached", "exports came to". */
export const MEASURING = words(
  "be reach total amount stand come hit exceed rise fall increase grow climb surge jump drop decline shrink decrease double triple quadruple treble halve top pass surpass cross " +
    "remain account approach near plunge slump slip soar swell rocket leap tumble dip touch register record value estimate run average equal expand contract recover rebound " +
    "return edge post go put peak accumulate hover balloon sit clock measure break represent constitute make worth forecast project expect predict see bounce crash dwindle sink " +
    "collapse mount pile build stay range vary add bring dive skyrocket plummet advance improve strengthen reckon calculate count become could may might can will would spike slide ease accrue widen crawl creep attain achieve have"
);
/** Verbs that change or aim at the size of their object: "raise trade to", "see it at". */
export const RAISING = words(
  "raise increase boost lift bring take push expand grow double triple treble quadruple see get drive develop scale move reach achieve hit attain set want carry enhance elevate upgrade ramp " +
    "step up deepen target aim cut reduce slash exceed surpass top pass cross"
);

/** Verbs whose object is money that is no exchange, with the reason. */
export const RIVAL_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "a loan or credit": "lend borrow loan finance refinance",
    "aid or a gift": "donate grant contribute fund subsidise subsidize disburse",
    "a budget or public spending": "allocate spend earmark budget",
    "a price, cost or fee": "cost pay charge price earn lose save waste rent lease refund",
    "a fine or compensation": "fine compensate award sue order",
    "money held, frozen or moved":
      "freeze seize steal launder embezzle unfreeze release withdraw deposit transfer wire hold confiscate",
    "a production, not a delivery": "produce generate consume burn store pump extract mine harvest grow"
  }).flatMap(([reason, list]) => list.split(" ").map((word) => [word, reason] as const))
);

/** What is given away is not sold. */
export const AID_GOODS =
  /\b(?:aid|relief|humanitarian|donat\w+|emergency|assistance|free of charge|as a gift|grant)\b/i;

/** What comes by the ton only where it is given, and what is loaded on a plane. */
export const AID_LOADS =
  /\b(?:planes?|aircraft|airlift(?:ed)?|airplanes?|flights?|helicopters?|medicines?|medical|tents|blankets|hygiene|vaccines?|rations)\b/;

/** "aims to", "a target of": an aim that somebody holds. */
export const AIMING = words(
  "aim hope want plan seek pledge agree vow intend target aspire wish set need urge call like should commit promise strive undertake determine resolve work decide propose " +
    "consider mull weigh contemplate contract eye envisage envision desire dream task bid look push try prepare"
);
/** "is expected to", "is forecast at". */
export const FORECASTING = words(
  "expect forecast project predict anticipate foresee estimate likely poised course track bound due slate prospect schedule"
);

/** Verbs whose subject gets an investment: "Vietnam has attracted $74 billion in investment from Singapore". */
export const ATTRACTING = words("attract receive draw get secure win land see lure obtain gain");

/** Percent: verbs by which a subject covers a need, by which a subject has it covered, and by which a part comes. */
export const COVERING = words(
  "cover meet satisfy supply provide account represent constitute make fill fulfil fulfill furnish deliver ensure serve comprise"
);
export const COMING = words("come originate arrive flow stem derive");
export const DEPENDING = words("depend rely dependent reliant reliance dependence dependency count lean");
/** Of these a supplier covers a part. */
export const NEED_NOUNS = words(
  "need needs demand demands requirement requirements consumption imports import supply supplies purchases use usage intake"
);
/** Of these, a part says nothing of the need of another country. */
export const NOT_A_NEED = words(
  "exports export trade gdp output production economy economic growth revenue revenues budget debt debts population territory shares share stake market votes vote income " +
    "trains train trucks truck lorries ships vessels tankers flights passengers tourists visitors students pupils workers migrants refugees people traffic travellers travelers crossings containers " +
    "reserves troops power-sharing goods tariff tariffs investment investments fdi remittances price prices company firm bank workforce land sales"
);

/** Goods that a need or a supply may be of, where the sentence before names them. */
export const GOODS_NOUNS = words(
  "electricity gas power oil crude petroleum fuel diesel petrol gasoline kerosene coal lng lpg wheat grain maize corn rice sugar fertiliser fertilizer fertilisers fertilizers metals minerals vegetables fruit fuels vehicles machinery medicines pharmaceuticals aluminium aluminum nickel cobalt gold diamonds phosphate phosphates potash water food arms weapons uranium copper iron steel ore nuts cashew cashews timber fish beef cotton tea coffee cocoa energy cement lithium"
);
/** More that one country sells another, by the ton and by the year. */
export const SOLD_GOODS = words(
  "machines flour wine honey meat pork poultry chicken milk dairy cheese butter potatoes onions tomatoes citrus bananas grapes cherries avocados shrimp prawns salmon seafood olives olive soya soybeans tobacco textiles garments clothing footwear leather wool rubber wood paper furniture cars tractors chemicals plastics cattle sheep livestock barley beans lentils pulses spices pepper salt"
);
/** Words before or after "exports" that name no goods. */
export const NO_GOODS = words(
  "hands lifting raising boosting increasing expanding doubling tripling delivery forecast forecasts expects estimate estimates reckoning commodity business sellers buyers traders farmers exporters importers goods-and-services barter total annual bilateral overall cumulative direct foreign record two-way mutual yearly combined current outstanding unpaid new goods good products product merchandise items commodities " +
    "services worth its their his her our the a an this that these those some all such own other various monthly daily quarterly largest biggest main top leading chief principal key net gross existing planned additional further fresh " +
    "merchandise-trade value volume two-way cross-border mutual commercial trade export exports import imports regional global world worldwide external international official actual potential more most " +
    "way much many first last past previous early late strong weak rising falling growing shrinking sluggish booming brisk modest private public strategic major big large small main stuff materials them it which what " +
    "direction directions way ways opposite medium medium-term long-term short-term mid-term term run terms near coming foreseeable long short balanced unbalanced future fair state chinese-funded accumulated total-trade fixed rolled-over historic historical informal formal legal illegal recorded registered reported estimated projected expected average sovereign national government year years fiscal financial calendar period quarter half month months decade january-june equivalent excess addition total-value return response exchange debt debts arrears balance two neighbours neighbors countries border overland seaborne"
);

/** Adjectives that make a trade one with all the world. */
export const WORLDWIDE = words(
  "foreign total overall global world worldwide external international aggregate regional intra-african"
);

/** Companies by whose name the press means their country's claims: "Gazprom says that Moldova owes it". */
export const STATE_FIRMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ADNOC: "ARE", Aramco: "SAU", Ecopetrol: "COL", EDF: "FRA", Equinor: "NOR", Eskom: "ZAF", EVN: "VNM", Gazprom: "RUS", "Gazprom Export": "RUS",
    "Inter RAO": "RUS", KazMunayGas: "KAZ", KenGen: "KEN", Naftogaz: "UKR", NNPC: "NGA", PDVSA: "VEN", Pemex: "MEX", Petrobras: "BRA", Petronas: "MYS",
    QatarEnergy: "QAT", Rosatom: "RUS", Rosneft: "RUS", Sinopec: "CHN", SOCAR: "AZE", Sonatrach: "DZA", Transelectrica: "ROU", YPFB: "BOL", Zesco: "ZMB"
  }).map(([name, country]) => [name.toLowerCase(), country])
); // prettier-ignore
