/**
 * The fixed words of the interface in English, by component: labels, headings, buttons and what stands for nothing.
 * Another language is another folder like this one; `../index.ts` says where it is named.
 *
 * A word that depends on a number is a `Plural`; `#` is where the number stands. A phrase around a link or another
 * element is a function from those elements to the parts of the phrase, in the order of the language.
 */
import {charts} from "./charts.js";
import {facts, values} from "./facts.js";
import {findings} from "./findings.js";
import {methodWords} from "./method.js";
import {names} from "./names.js";
import {tableTools} from "./tools.js";
import type {Plural} from "../plural.js";

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
  visitMade: {
    none: "no visits that took place",
    one: "# visit that took place",
    other: "# visits that took place"
  },
  visitPlanned: {one: "# that was planned", other: "# that were planned"},
  visitPostponed: {one: "# that was postponed", other: "# that were postponed"},
  visitCancelled: {one: "# that was cancelled", other: "# that were cancelled"},
  tradeFigure: {one: "# figure of trade", other: "# figures of trade"},
  troopsReport: {one: "# report of forces", other: "# reports of forces"},
  agreement: {none: "no agreements", one: "# agreement", other: "# agreements"},
  difference: {none: "no differences", one: "# difference", other: "# differences"},
  openVisitDate: {one: "the date of # visit", other: "the dates of # visits"},
  openVisitor: {one: "the name of # visitor", other: "the names of # visitors"},
  openAmount: {one: "the amount of # figure of trade", other: "the amounts of # figures of trade"},
  openPeriod: {
    one: "the time that # figure of trade stands for",
    other: "the times that # figures of trade stand for"
  },
  openNumber: {
    one: "the number of troops in # report of forces",
    other: "the numbers of troops in # reports of forces"
  },
  openAgreementDate: {one: "the date of # agreement", other: "the dates of # agreements"},
  openPublished: {one: "when # article was published", other: "when # articles were published"}
} satisfies Record<string, Plural>;

export const en = {
  nouns,
  /** A list without “and”; the first item follows nothing. */
  list: (items: string, item: string) => (items ? `${items}, ${item}` : item),
  /** From one on, as sentences spell them. */
  smallNumbers: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  tables: {visits: "Visits", trade: "Trade", troops: "Troops", agreements: "Agreements"},
  /** In the navigation, by the file of the page. */
  pages: {
    visits: "Visits",
    trade: "Trade",
    troops: "Troops",
    agreements: "Agreements",
    countries: "Countries",
    sources: "Sources",
    method: "Method",
    glossary: "Glossary",
    corrections: "Corrections",
    data: "Data"
  },
  page: {
    /** Below every page, around the name of the licence. */
    licence: <Node>(licence: Node): (Node | string)[] => [
      "Data ",
      licence,
      "; the articles and the passages quoted from them remain their publishers’."
    ],
    menu: "Menu",
    navigation: "Pages",
    search: "Search the report",
    contents: "On this page",
    neighbours: "Previous and next page",
    skip: "Skip to the text"
  },
  search: {
    button: "Search",
    none: "Nothing was found.",
    /** Before a number. */
    found: "Found:",
    failed: "The index could not be fetched.",
    script: "The search needs JavaScript. The navigation leads to all pages."
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
  names,
  values,
  ...methodWords,
  facts,
  findings,
  charts,
  tableTools,
  formats: {also: "Also as", titles: {json: "JSON", parquet: "Parquet", spreadsheet: "CSV for spreadsheets"}},
  downloads: {
    whole: "Everything in one file",
    about: "What the files are, for programs and for people",
    noRelease: "There is no release yet.",
    changes: "changes"
  },
  evidence: {
    none: "There is nothing to show evidence for.",
    intro:
      "Each row with passages that it was read from; the words that state its values are marked. The heading of a row is a link that can be shared.",
    elsewhere: "Each row above leads to a page of its own, with the passages that it was read from.",
    /** Of what opens beside a figure. */
    close: "Close",
    show: "Show it among the evidence",
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
      `${value} (${publisher}${chosen ? ", used here" : ""})`,
    values: (column: string, told: string) => `${column}: ${told}`,
    differ: (columns: string) => `The articles differ on ${columns}.`
  },
  columns: tableTools.columns,
  sourceCards: {
    years: "Articles by year",
    none: "No articles have been added yet.",
    noFact: "No fact was read from this article."
  },
  neighbours: {
    previous: "Before:",
    next: "After:",
    none: "Nothing stands before or after it in time."
  },
  stories: {
    noOtherVisits: "The articles tell of no other visit between these countries.",
    noAgreements: "No agreement between these countries is reported within a month of the visit.",
    original: "Read the article where it was published",
    noAddress: "Where it was published is not known.",
    noCountries: "No countries occur in the articles yet."
  },
  countryList: {country: "Country", caption: "Rows about each country, by table"},
  glossary: {see: "In the glossary:"},
  corrections: {
    none: "Nothing has been corrected yet.",
    caption: "Corrections, the newest first",
    date: "Date",
    fact: "Fact",
    change: "What was corrected",
    reason: "Reason",
    by: "By",
    added: "The row was added.",
    deleted: "The row was deleted.",
    quote: (quote: string) => `The passage “${quote}” was added.`,
    cell: (column: string, from: string, to: string) =>
      `${column}: ${to ? `“${to}”` : "left open"}, not ${from ? `“${from}”` : "left open"}.`,
    /** Before what was corrected; leads to the page of corrections. */
    on: (date: string) => `Corrected on ${date}:`,
    because: (reason: string, by: string) => `Reason: ${reason} (${by}).`,
    /** At a cell, and behind a row of which a cell was corrected. */
    mark: "corrected",
    /** At a mark of a chart: which of its cells. */
    inChart: (columns: string) => `${columns} corrected`,
    /** In a sentence, behind the words that state the cell. */
    inSentence: "[corrected]",
    was: (value: string) => (value ? `corrected; read as ${value}` : "corrected; read as left open"),
    wasAdded: "added by an editor"
  },
  colophon: {
    how: "How we know",
    cite: "Cite this page",
    nothing: "No facts have been read yet.",
    known: (facts: string, articles: string, levels: string) =>
      `Fixed rules read ${facts} from ${articles}: ${levels}. They are what the articles say; whether it is so was not checked.`,
    level: (n: string, level: string) => `${n} with ${level} confidence`,
    method: "How this was made",
    corrections: "what was corrected since",
    more: <Node>(method: Node, corrections: Node): (Node | string)[] => [method, ", and ", corrections, "."],
    authors: (site: string) => `The ${site} authors`,
    formats: "BibTeX and CSL-JSON",
    citation: (authors: string, title: string, site: string, date: string, address: string) =>
      [
        `${authors}: ${title}. In: ${site}${date && `, as of ${date}`}.`,
        address && `${address}.`,
        "CC BY 4.0."
      ]
        .filter(Boolean)
        .join(" ")
  },
  /** How a date is known, as `date_basis` says. */
  dateBasis: {
    stated: "The date is stated in the text.",
    resolved: "The date was worked out from the words of the text and the day of publication.",
    published: "The article speaks in the present, so the date is its day of publication.",
    inferred: "The date was worked out without a known day of publication."
  },
  book: {
    contents: "Contents",
    files: "Data",
    /** Where a fact's evidence stands in another place. */
    see: "Evidence",
    page: (number: string) => `page ${number}`,
    asOf: (date: string) => `With articles up to ${date}`
  },
  feeds: {
    report: "Articles, with what was read from them",
    changes: "Changes of the data: what was corrected, and why, and each release",
    /** The name of a feed among those of a reader. */
    title: (site: string, feed: string) => `${site}: ${feed}`,
    article: (title: string, publisher: string) => (publisher ? `${title} (${publisher})` : title),
    original: "The article",
    correction: (fact: string) => `Corrected: ${fact}`,
    addition: (fact: string) => `Added: ${fact}`,
    deletion: (fact: string) => `Deleted: ${fact}`,
    cell: (column: string, from: string, to: string) =>
      `${column}: ${to ? `“${to}”` : "empty"}, not ${from ? `“${from}”` : "empty"}`,
    reason: (reason: string, by: string) => `${reason} (${by})`,
    release: {
      title: (day: string) => `Release ${day}: a copy of the data that never changes`,
      /** `told`: what changed since the release before. */
      table: (file: string, rows: string, told: readonly string[]) =>
        [`${file}: ${rows}`, ...told].join(", "),
      added: (n: string) => `${n} added`,
      changed: (n: string) => `${n} changed`,
      removed: (n: string) => `${n} gone`,
      unchanged: "The tables are those of the release before.",
      log: "All changes, row by row"
    }
  }
};

export type Words = typeof en;
/** What can be counted. */
export type Noun = keyof typeof nouns;
