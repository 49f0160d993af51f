/** Names of months with their short forms, January first. Only with a capital: "may", "march", "sat" and "sun" are words. */
export const MONTHS: readonly (readonly string[])[] = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sept", "Sep"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"]
];

/** Months whose names are also people, verbs or adjectives; alone they need a word before them that speaks of time. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["March", "April", "May", "June", "August"]);

/** Monday first. Short forms stand for a day only beside a date ("Mon, 6 Nov"). */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["Monday", "Mon"],
  ["Tuesday", "Tues", "Tue"],
  ["Wednesday", "Weds", "Wed"],
  ["Thursday", "Thurs", "Thur", "Thu"],
  ["Friday", "Fri"],
  ["Saturday", "Sat"],
  ["Sunday", "Sun"]
];

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4
};

/** Words that make a weekday part of a name or of a habit: "Friday prayers", "The Sunday Times". */
export const AFTER_WEEKDAY_NAME: readonly string[] = [
  "prayer",
  "prayers",
  "sermon",
  "sermons",
  "Times",
  "Telegraph",
  "Mail",
  "Express",
  "Mirror",
  "Herald",
  "Star",
  "Tribune",
  "Mosque",
  "Market",
  "Club",
  "Agreement"
];

/** "Good Friday", "Black Friday", "Bloody Sunday"; "every Monday" is no one day. */
export const BEFORE_WEEKDAY_NAME: readonly string[] = [
  "Good",
  "Black",
  "Bloody",
  "Palm",
  "Easter",
  "Ash",
  "Holy",
  "Cyber",
  "Super",
  "Sheffield",
  "Ruby",
  "Man",
  "Joe",
  "Mail on",
  "every",
  "Every",
  "each",
  "Each",
  "any",
  "most"
];

/** Names that hold a day and a month: "March 14 Alliance", "April 6 Youth Movement", "6 October Bridge". */
export const AFTER_DATE_NAME: readonly string[] = [
  "Alliance",
  "alliance",
  "Movement",
  "movement",
  "Coalition",
  "coalition",
  "Bridge",
  "Street",
  "Avenue",
  "Square",
  "City",
  "Revolution",
  "Brigade",
  "Brigades",
  "Youth",
  "Group",
  "Organization",
  "Organisation"
];

/** What a bare month is part of a name before: "the October War", "May Day", "March Madness". */
export const AFTER_MONTH_NAME: readonly string[] = [
  "Revolution",
  "War",
  "Day",
  "Madness",
  "Uprising",
  "Accords",
  "Declaration",
  "Square",
  "Offensive",
  "Massacre"
];

/** Counted or measured things: before them a number is no year ("2000 MW", "1990 soldiers"). Singular, lower case. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "troop soldier men women people person personnel fighter militant pilgrim worker student refugee migrant national citizen " +
    "resident civilian officer policeman policemen member company firm home house tent vehicle truck tank car aircraft " +
    "drone missile rocket mw mwh gw gwh kwh kw megawatt gigawatt kilowatt watt volt km kms kilometer kilometre metre meter " +
    "mile acre hectare ton tonne kg kilogram kilo barrel bbl bpd litre liter gallon cubic square percent per pct dollar euro " +
    "pound dinar rial riyal toman yuan yen rupee dirham lira rouble ruble franc peso usd eur gbp hour minute second day week " +
    "month year meters feet foot inch degree calorie euros unit job seat ship boat container item piece copy page family " +
    "families village villages town child children student victim prisoner detainee hostage expert adviser advisor advisers " +
    "contractor employee passenger visitor delegate participant doctor engineer dead wounded injured others more " +
    "reservist marine paratrooper peacekeeper policewomen guard guards sailor airmen million billion trillion thousand hundred"
  ).split(" ")
);

/** Nouns in the plural that a year may stand before without an article: "ahead of 2024 elections". */
export const DATED_NOUNS: ReadonlySet<string> = new Set(
  (
    "elections polls talks sanctions protests attacks games olympics exports imports sales figures targets goals results " +
    "agreements accords levels estimates data plans prices revenues budgets hostilities negotiations"
  ).split(" ")
);

/** Verbs that a year is followed by as if it counted them: "the treaty of 1994 remains the foundation". */
export const VERBS_AFTER_YEAR: ReadonlySet<string> = new Set(
  "remains stands allows provides governs binds obliges commits lets serves covers underpins guarantees expires lapses".split(
    " "
  )
);

/** Words before a four-digit number that make it a label: "Resolution 2231", "Agenda 2063", "Vision 2030", "room 2024". */
export const LABELS: ReadonlySet<string> = new Set(
  (
    "resolution agenda vision room article flight route highway expo euro horizon windows number no nos law decree act bill " +
    "section paragraph chapter page unit division brigade battalion regiment model type boeing airbus channel radio fm bus " +
    "train line gate street road avenue box order case docket notice circular about around nearly almost roughly some " +
    "approximately over exceeding than least most only just another additional further extra"
  ).split(" ")
);

/** Words that tie a date to its clause; longer ones first, since "as of" holds "of". */
export const RELATIONS: readonly string[] = [
  "as early as",
  "no later than",
  "starting from",
  "as from",
  "as of",
  "prior to",
  "ahead of",
  "up to",
  "effective",
  "starting",
  "beginning",
  "following",
  "throughout",
  "through",
  "towards",
  "toward",
  "between",
  "during",
  "within",
  "before",
  "after",
  "since",
  "until",
  "till",
  "under",
  "from",
  "into",
  "over",
  "around",
  "about",
  "for",
  "per",
  "at",
  "by",
  "in",
  "on",
  "of",
  "to"
];

/** Relations that look ahead of the day on which the article was written, whatever the verb: "by Friday", "until Sunday". */
export const FORWARD_RELATIONS: ReadonlySet<string> = new Set([
  "by",
  "until",
  "till",
  "no later than",
  "ahead of",
  "as early as"
]);

/** Relations that look back: "since Monday". */
export const BACKWARD_RELATIONS: ReadonlySet<string> = new Set(["since", "following"]);

/** Words shortly before a date that put it ahead: "scheduled for Monday", "due on Monday", "the upcoming November vote". */
export const AHEAD_WORDS: readonly string[] = [
  "scheduled",
  "rescheduled",
  "planned",
  "slated",
  "due",
  "set",
  "expected",
  "upcoming",
  "forthcoming",
  "postponed",
  "delayed",
  "deferred",
  "extended",
  "adjourned",
  "deadline",
  "tentatively",
  "coming"
];

/** Verbs whose infinitive lies ahead, besides those of planning, wishing and proposing in `verbs.ts`: "is to visit", "is going to". */
export const AHEAD_GOVERNORS: ReadonlySet<string> = new Set(
  "be due go vote order mean pave wait need oblige require have".split(" ")
);

/** Verbs that, passive or as a participle, put the date after them ahead: "was postponed until Monday". */
export const SCHEDULING_VERBS: ReadonlySet<string> = new Set(
  "schedule reschedule plan slate set expect postpone delay defer extend adjourn push time fix pencil book".split(
    " "
  )
);

/** Verbs that give a thing another time: "moved from Monday to Thursday". */
export const MOVING_VERBS: ReadonlySet<string> = new Set(
  "move push shift reschedule extend advance change postpone delay defer adjourn bring prolong put".split(" ")
);

/** In the progressive present they speak of what is to come: "is planning a trip in June". */
export const PREPARING: ReadonlySet<string> = new Set(
  "plan prepare arrange organise organize await ready".split(" ")
);

/** Verbs whose own day is seldom that of the event which is their object: "announced a visit in June", "called off a trip on 28 May". */
export const SPOKEN_OF: ReadonlySet<string> = new Set(
  (
    "announce discuss confirm cancel scrap scrub shelve abandon drop call pull put postpone delay defer prepare arrange plan welcome " +
    "surprise mention raise condemn oppose criticise criticize"
  ).split(" ")
);

/** Nouns of events that are spoken of before they take place. */
export const EVENTS_TO_COME: ReadonlySet<string> = new Set(
  "visit visits trip trips tour journey summit talks stop stopover mission".split(" ")
);

/** Of what a short phrase of time is made: "on Monday", "later this month", "early next week", "on 28 May". */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    "on in the of this last next later early late earlier today yesterday tomorrow tonight morning afternoon evening night week weekend month year " +
    "monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december"
  ).split(" ")
);

/** What a date before it mostly announces: "before November's vote". */
export const AWAITED: ReadonlySet<string> = new Set(
  "election elections vote referendum summit meeting talks conference poll polls deadline inauguration visit ballot session runoff".split(
    " "
  )
);

/** Verbs whose present tense tells a timetable: "arrives in Tehran on Thursday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  (
    "arrive depart leave travel fly head begin start open return resume continue convene kick visit meet host expire end take go come " +
    "embark enter hold tour welcome receive run fall address attend join land cross repay reciprocate lead chair commence participate"
  ).split(" ")
);

/** Of these the ones that nobody tells of yesterday in the present: "leaves for Lima on Monday", written on Tuesday, is of the next one. */
export const SETTING_OUT: ReadonlySet<string> = new Set(
  "depart leave travel fly head go set repay move proceed".split(" ")
);
