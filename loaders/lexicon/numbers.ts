/** Words of the English numerals. All keys are lower case. */

export const SMALL: Readonly<Record<string, number>> = {
  zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
  ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19
}; // prettier-ignore

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90
}; // prettier-ignore

/** Multipliers that close a group ("two hundred *thousand*"). */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, million: 1e6, mn: 1e6, mln: 1e6, mil: 1e6, mio: 1e6,
  crore: 1e7, crores: 1e7, cr: 1e7, billion: 1e9, bn: 1e9, bln: 1e9, bil: 1e9, milliard: 1e9, milliards: 1e9,
  trillion: 1e12, tn: 1e12, trn: 1e12, tln: 1e12, trln: 1e12, quadrillion: 1e15
}; // prettier-ignore

/** Multipliers written as letters right after the digits: "10k", "$3.2b", "1MM". `mm` and `g` only in capitals. */
export const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, m: 1e6, M: 1e6, MM: 1e6, b: 1e9, B: 1e9, G: 1e9
}; // prettier-ignore

export const DOZENS: ReadonlySet<string> = new Set(["dozen", "dozens", "doz", "dozs", "dz", "dzs"]);

/** Denominators and ordinals of the words below 20. */
export const SMALL_ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19
}; // prettier-ignore

export const TENS_ORDINALS: Readonly<Record<string, number>> = {
  twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90
}; // prettier-ignore

export const SCALE_ORDINALS: Readonly<Record<string, number>> = {
  hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12
}; // prettier-ignore

/** Fractions with a name of their own, singular and plural. */
export const NAMED_FRACTIONS: Readonly<Record<string, number>> = { half: 2, halves: 2, quarter: 4, quarters: 4 }; // prettier-ignore

export const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
  "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8
}; // prettier-ignore

/** Plurals that name a magnitude and no number: "thousands of", "tens of thousands". */
export const VAGUE_PLURALS: ReadonlySet<string> = new Set([
  "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions", "lakhs", "crores"
]); // prettier-ignore

/** Words that make the multiplier after them vague: "several hundred", "multi-billion". */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = new Set([
  "several", "few", "many", "multi", "couple"
]); // prettier-ignore

/** Vague counts that stand alone, as lower-case phrases. A longer one stands before its beginning. */
export const VAGUE_COUNTS: readonly string[] = [
  "a handful of", "a couple of", "a number of", "a series of", "a raft of", "a slew of", "a string of",
  "an unspecified number of", "an undisclosed number of", "an unknown number of",
  "a small number of", "a large number of", "quite a few", "a few", "the few", "several", "multiple",
  "numerous", "various", "many", "countless", "a handful"
]; // prettier-ignore

/** Month names and their usual abbreviations, as the press writes them. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"
]); // prettier-ignore

/** Nouns after which a number is a label and counts nothing: "Resolution 2231", "Article 5". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set([
  "resolution", "resolutions", "article", "articles", "chapter", "chapters", "section", "sections", "flight", "flights", "route", "page",
  "pages", "paragraph", "paragraphs", "annex", "phase", "no", "nos", "nr", "nrs", "protocol", "bus", "highway", "channel",
  "track", "tier", "level", "category", "type", "model", "boeing", "airbus", "room", "gate", "block", "version",
  "part", "item", "chapter", "brigade", "battalion", "squadron", "division", "vol", "volume", "issue",
  "apollo", "mark", "agenda", "vision", "expo", "horizon", "cop", "zone", "ward", "precinct", "formula",
  "number", "step", "law", "decree", "rule", "clause", "form", "group", "interstate", "terminal", "pier", "unit",
  "covid", "pipeline", "corridor", "day", "session", "round", "stage", "world", "studio", "radio",
  "telephone", "phone", "tel", "fax", "room", "suite", "pt", "chap", "sec", "art", "fig", "figure", "table", "row"
]); // prettier-ignore

/** Nouns for people who are counted in news; a whole number must stand before them. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  "troops", "soldiers", "personnel", "servicemen", "servicewomen", "servicemembers", "marines", "paratroopers",
  "peacekeepers", "fighters", "men", "women", "people", "persons", "officers", "forces", "advisers", "advisors",
  "trainers", "instructors", "contractors", "citizens", "workers", "civilians", "members", "students", "refugees",
  "pilgrims", "residents", "employees", "police", "mercenaries", "militants", "experts", "visitors", "tourists",
  "staff", "guards", "sailors", "airmen", "children", "delegates", "officials"
]); // prettier-ignore

/** A hyphen and one of these after a number still counts: "3,200-strong", "2,500-member", "600-troop". */
export const COUNTING_SUFFIXES: ReadonlySet<string> = new Set([
  "strong", "member", "man", "person", "people", "troop", "soldier", "personnel", "men", "odd", "plus", "seat",
  "officer", "trooper", "marine", "peacekeeper", "delegate"
]); // prettier-ignore

/** Before `one`, which is then a pronoun or part of a phrase. */
export const NOT_BEFORE_ONE: ReadonlySet<string> = new Set([
  "no", "the", "this", "that", "which", "each", "any", "every", "another", "some", "good", "as", "day", "square",
  "number", "by", "last", "first", "next", "new", "old", "big", "bad", "former", "latter", "previous", "other", "same", "only", "anyone", "my",
  "his", "her", "its", "our", "their", "your"
]); // prettier-ignore

/** After `one`, which then counts nothing ("one of", "one day", "one can"). */
export const NOT_AFTER_ONE: ReadonlySet<string> = new Set([
  "of", "another", "hand", "side", "time", "point", "day", "way", "thing", "such", "who", "whom", "whose", "that",
  "which", "is", "was", "were", "are", "has", "had", "have", "would", "could", "should", "can", "may", "might",
  "must", "will", "shall", "does", "did", "do", "by", "in", "on", "at", "to", "for", "from", "with", "as", "or",
  "and", "but", "than", "more", "less", "s", "end", "sense", "reason", "voice", "form", "where", "when", "he",
  "she", "it", "they", "we", "i", "you", "not", "never", "also", "being", "year", "month", "week", "hour", "last",
  "morning", "evening", "night", "afternoon", "step", "stop", "respect", "word", "direction", "part", "another",
  "expert", "analyst", "diplomat", "source", "observer", "commentator", "over", "if", "because", "since", "about"
]); // prettier-ignore

/** Nouns of happenings named by their year: "the 2024 elections" have no count of 2024. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in", "since", "until", "till", "during", "before", "after", "late", "early", "mid", "the", "this", "that", "its",
  "their", "his", "her", "our", "through", "throughout", "year", "summer", "winter", "spring", "autumn", "fall", "from",
  "between", "and", "to", "for", "of", "both", "a", "following", "fiscal", "season", "spring"
]); // prettier-ignore
