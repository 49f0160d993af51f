/**
 * The fixed words of the interface in English, by component: labels, headings, buttons and what stands for nothing.
 * Another language is another file of this shape (`Words`) and its line in `index.ts`.
 *
 * A word that depends on a number is a `Plural`; `#` is where the number stands. A phrase around a link or another
 * element is a function from those elements to the parts of the phrase, in the order of the language.
 */
import type {Plural} from "./plural.js";

/** What is counted. Components say `counted(3, "visit")`. */
const nouns = {
  article: {none: "no articles", one: "# article", other: "# articles"},
  column: {none: "no columns", one: "# column", other: "# columns"},
  fact: {none: "no facts", one: "# fact", other: "# facts"},
  figure: {none: "no figures", one: "# figure", other: "# figures"},
  publisher: {none: "no publishers", one: "# publisher", other: "# publishers"},
  report: {none: "no reports", one: "# report", other: "# reports"},
  row: {none: "no rows", one: "# row", other: "# rows"},
  sector: {none: "no sectors", one: "# sector", other: "# sectors"},
  share: {none: "no shares", one: "# share", other: "# shares"},
  visit: {none: "no visits", one: "# visit", other: "# visits"},
  word: {none: "no words", one: "# word", other: "# words"},
  moreVisit: {none: "no more visits", one: "# more visit", other: "# more visits"},
  furtherDifference: {
    none: "no further differences",
    one: "# further difference",
    other: "# further differences"
  },
  visitUndated: {
    none: "no visits without a date",
    one: "# visit without a date",
    other: "# visits without a date"
  },
  visitorUnnamed: {
    none: "no visitors without a name",
    one: "# visitor without a name",
    other: "# visitors without a name"
  },
  tradeWithoutAmount: {
    none: "no figures of trade without an amount",
    one: "# figure of trade without an amount",
    other: "# figures of trade without an amount"
  },
  tradeWithoutPeriod: {
    none: "no figures of trade without a period",
    one: "# figure of trade without a period",
    other: "# figures of trade without a period"
  },
  troopsWithoutNumber: {
    none: "no reports of forces without a number",
    one: "# report of forces without a number",
    other: "# reports of forces without a number"
  },
  agreementUndated: {
    none: "no agreements without a date",
    one: "# agreement without a date",
    other: "# agreements without a date"
  },
  articleUndated: {
    none: "no articles without a date of publication",
    one: "# article without a date of publication",
    other: "# articles without a date of publication"
  }
} satisfies Record<string, Plural>;

export const en = {
  nouns,
  tables: {visits: "Visits", trade: "Trade", troops: "Troops", agreements: "Agreements"},
  page: {
    showNavigation: "Show the navigation",
    navigation: "Pages",
    search: "Search the report",
    contents: "On this page",
    neighbours: "Previous and next page",
    skip: "Skip to the text"
  },
  dates: {
    /** A day in a sentence: `on 11 September 2024`. */
    onDay: (date: string) => `on ${date}`,
    /** A month or year in a sentence. */
    inTime: (date: string) => `in ${date}`,
    /** From one date to another of another precision. */
    span: (from: string, to: string) => `${from} – ${to}`
  },
  dataTable: {none: "The articles report none."},
  figure: {
    source: <Node>(sources: Node, data: Node): (Node | string)[] => [
      "Source: the articles named in ",
      sources,
      "; data in ",
      data,
      "."
    ],
    sources: "Sources",
    alternative: "This chart in words and as a table"
  },
  evidence: {
    none: "There is nothing to show evidence for.",
    undated: "undated",
    inferredDate: (date: string) => `${date} (date inferred)`,
    /** Whose article, and when it was published. */
    source: (publisher: string, date: string) => `${publisher}, ${date}`,
    quote: (text: string) => `“${text}”`,
    support: (columns: string, rules: string) => `Supports ${columns}; read by ${rules}.`,
    confidence: (level: string) => `confidence ${level}`,
    attributed: (to: string) => `attributed to ${to}`,
    /** One of the values that articles give. */
    value: (value: string, publisher: string, chosen: boolean) =>
      `${value || "nothing"} (${publisher}${chosen ? ", used here" : ""})`,
    values: (column: string, told: string) => `${column}: ${told}`,
    differ: (columns: string) => `The articles differ on ${columns}.`
  },
  sourceCards: {
    none: "No articles have been added yet.",
    noFact: "No fact was read from this article.",
    inferredDate: (date: string) => `${date} (date inferred from the text)`
  },
  feeds: {
    report: "Articles, with what was read from them",
    changes: "Changes of the data: what was corrected, and why",
    /** The name of a feed among those of a reader. */
    title: (site: string, feed: string) => `${site}: ${feed}`,
    article: (title: string, publisher: string) => (publisher ? `${title} (${publisher})` : title),
    original: "The article",
    correction: (fact: string) => `Corrected: ${fact}`,
    addition: (fact: string) => `Added: ${fact}`,
    deletion: (fact: string) => `Deleted: ${fact}`,
    cell: (column: string, from: string, to: string) =>
      `${column}: ${to ? `“${to}”` : "empty"}, not ${from ? `“${from}”` : "empty"}`,
    reason: (reason: string, by: string) => `${reason} (${by})`
  }
};

export type Words = typeof en;
/** What can be counted. */
export type Noun = keyof typeof nouns;
