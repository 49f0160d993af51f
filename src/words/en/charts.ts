/** The words of charts in English: part of `index.ts`. */

import {names} from "./names.js";

export const charts = {
  /** Below each drawing. */
  source: (publishers: string) => `Source: ${publishers}`,
  moreSources: (n: string) => `${n} more`,
  noSource: "the articles read",
  allSources: "all articles",
  data: "data (CSV)",
  download: "Download",
  picture: (format: string) => `picture (${format})`,
  alternative: "The same in words and as a table",
  mainValues: (told: string, shown: string, all: string) =>
    `${told} These are ${shown} of ${all} rows; the table below holds all of them.`,
  latestOf: (shown: string, all: string) => `Shown are the latest ${shown} of ${all}.`,

  hatchedDay: "Striped: the day is not stated, only the month or year.",
  dashed: "Dashed: announced, not done.",
  crossed: "Crossed: called off.",
  soft: "A striped end: the text says “nearly” or “about”, or gives a range.",
  arrow: "An arrow: “more than” or “at least”.",
  starred: "A star: an editor corrected a row that is counted.",
  /** A number that counts a corrected row. */
  star: (n: string) => `${n}*`,
  noAmount: "no number stated",

  visits: {
    none: "No visits are reported",
    noneMade: (visits: string) => `${visits} told of, none made`,
    inYear: (year: string) => ` in ${year}`,
    inYears: (first: string, last: string) => `, ${first} to ${last}`,
    made: (visits: string, time: string, hosts: string) => `${visits} made${time}: ${hosts}`,
    toHost: (n: string, host: string) => `${n} to ${host}`,
    elsewhere: (n: string) => `${n} elsewhere`,
    bothWays: (visits: string, from: string, to: string, back: string, time: string) =>
      `${visits} from ${from} to ${to}, ${back} the other way${time}`,
    notMade: (told: string) => `Told of but not made: ${told}.`,
    route: (from: string, to: string) => `From ${from} to ${to}`,
    others: "Between other countries",
    to: (host: string) => `to ${host}`,
    met: (people: string) => `met ${people}`,
    first: "first foreign trip in office",
    /** Beside a mark. */
    standing: (dates: string, status: string) => `${dates} · ${status}`,
    counted: (n: string, status: string) => `${n} ${status}`,
    agreement: (status: string, date: string) => `${status}, ${date}`,
    subtitle: "Each mark is a visit, as long as it lasted.",
    context: "In the same time: agreements",
    diamond: "Diamonds: agreements that the articles date.",
    empty: "The articles report no visits.",
    columns: {
      visitor: "Visitor",
      to: "To",
      when: "When",
      met: "Met",
      articles: "Articles",
      confidence: "Confidence"
    }
  },

  routes: {
    none: "No visits are reported",
    way: (from: string, to: string) => `${from} → ${to}`,
    corrected: (told: string) => `${told}; a row was corrected`,
    most: (visits: string, from: string, to: string) => `${visits} from ${from} to ${to}`,
    title: (most: string, rest: string) => `Most often: ${most}${rest}`,
    back: (n: string) => `; ${n} the other way`,
    even: (pair: string, n: string) => `${pair} visited each other equally often: ${n} each`,
    each: (n: string) => `${n}, no two between the same countries in the same direction`,
    matrix: "The number counts visits made.",
    from: (country: string) => `From ${country}`,
    to: (country: string) => `to ${country}`,
    list: "Each square is a visit.",
    hollow: "Dashed: planned, postponed or cancelled.",
    firstOf: (shown: string, all: string) => `Shown are the first ${shown} of ${all} ways.`,
    onlyNotMade: "no visit made",
    cell: (visits: string, from: string, to: string, not: string) => `${visits} from ${from} to ${to}${not}`,
    notMade: (n: string) => `, ${n} not made`,
    columns: {from: "From", to: "To", made: "Made", notMade: "Planned, postponed or cancelled"},
    caption: "Who visited whom"
  },

  troops: {
    none: "No foreign forces are reported",
    /** Of one force where; of several forces. */
    counts: (force: string, each: string) => `${force}: ${each}`,
    one: (count: string, country: string) => `${count} in ${country}`,
    several: (each: string) => `forces: ${each}`,
    ofSeveral: (count: string, force: string, country: string) => `${count} of ${force} in ${country}`,
    withdrawal: (force: string, count: string, country: string, date: string) =>
      `${force} to withdraw${count && ` ${count}`} from ${country} ${date}`,
    both: (counts: string, withdrawal: string) => `${counts}; ${withdrawal}`,
    movement: "A movement of forces, no counts",
    movements: "Movements of forces, no counts",
    empty: "The articles report no foreign forces.",
    caption: "Foreign forces",
    columns: {
      force: "Force",
      in: "In",
      people: "People",
      when: "When",
      accordingTo: "According to",
      articles: "Articles",
      confidence: "Confidence"
    },
    amount: "People",
    subtitle: "Left, how many people; right, when.",
    line: "A dotted line: from the report to the announced deadline."
  },

  trade: {
    none: "No amounts of money are reported",
    noAmounts: "Figures told of without an amount",
    partners: (one: string, other: string) => `${one} and ${other}`,
    reported: (amount: string, when: string) =>
      `the largest figure reported is ${amount}${when && ` (${when})`}`,
    between: (reported: string, partners: string) => `${reported}, between ${partners}`,
    targetOf: (partners: string, amount: string) => `target of ${partners}: ${amount}`,
    both: (target: string, reported: string) => `${target}; ${reported}`,
    label: (amount: string, kind: string) => `${amount} · ${kind}`,
    /** What keeps figures from being compared. */
    periods: "periods",
    goods: "goods",
    measures: "measures",
    caution: (what: string) => `The figures cover different ${what}, as named with each.`,
    empty: "The articles report no figures of trade.",
    notDrawn: (currencies: string) =>
      `Sums in ${currencies} are not drawn; the table of all figures has them.`,
    caption: "Figures of trade",
    notStated: "not stated",
    columns: {
      figure: "Figure",
      amount: "Amount",
      period: "Period",
      accordingTo: "According to",
      articles: "Articles",
      confidence: "Confidence"
    },
    amount: (currency: string) => `Amount in ${currency}`,
    subtitle: (currency: string) => `Left, the amount in ${currency}; right, the time it covers.`,
    target: "Dashed: a target, also marked on the bars of the trade that it is for.",
    forecast: "Striped: a forecast."
  },

  share: {
    none: "No shares of a need are reported",
    /** `goods` is empty for all of them. */
    claim: (amount: string, country: string, goods: string) =>
      `${amount} of ${names.ofWhom(country)} ${goods || "overall"} needs`,
    covers: (country: string, claim: string) => `${country} covers ${claim}`,
    isToCover: (country: string, claim: string) => `${country} is to cover ${claim}`,
    first: (title: string, shares: string) => `${title}, the first of ${shares} reported`,
    metBy: (country: string) => `met by ${country}`,
    amount: "Percent of the need, 0 to 100",
    subtitle: "Percent of the importing country’s need; the outline is all of it."
  },

  agreements: {
    none: "No agreements are reported",
    /** Of a status of which no number is stated. */
    several: (status: string) => `several ${status}`,
    moreThan: (n: string, status: string) => `more than ${n} ${status}`,
    exactly: (n: string, status: string) => `${n} ${status}`,
    title: (each: string) => `agreements: ${each}`,
    empty: "The articles report no agreements.",
    columns: {
      agreement: "Agreement",
      parties: "Parties",
      status: "Status",
      accordingTo: "According to",
      articles: "Articles",
      confidence: "Confidence"
    },
    subtitle: "Each square is one agreement.",
    threeSquares: "Three squares and no number: “several”.",
    bar: "More than a hundred are drawn as a hundred."
  },

  sectors: {
    none: "No sectors are named",
    eachOnce: (sectors: string) => `${sectors} named, each in one agreement or one group of them`,
    most: (sectors: string, times: string) => `${sectors}, named most often: ${times} times`,
    empty: "No agreement names its sectors.",
    caption: "Sectors",
    columns: {sector: "Sector", agreements: "Agreements that name it"},
    one: (title: string, sectors: string) => `${title}: ${sectors} named`,
    once: (n: string, names: string) => `${n} named once: ${names}`,
    subtitle: "A number counts the agreements, or groups signed together, that name the sector.",
    hollow: "Dashed: planned or proposed."
  },

  sources: {
    none: "No facts were read",
    title: (facts: string, articles: string, shared: string) => `${facts} in ${articles}, ${shared}`,
    noneShared: "none of them in more than one",
    shared: (n: string) => `${n} of them in more than one`,
    byTable: "Facts that each article supports, by table.",
    rowsOf: (rows: string, table: string) => `${rows} of ${table.toLowerCase()}`,
    article: (source: string, rows: string) => `${source}: ${rows}.`,
    empty: "No articles were read.",
    caption: "Facts by article",
    column: "Article",
    dot: "A dot: the article supports the fact.",
    differs: "A ring: it gives another value."
  }
};
