/** The words of charts in English: part of `en.ts`. */

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
  undated: "date not stated",

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
    amount: "People",
    subtitle: "Left, how many people; right, when.",
    line: "A dotted line: from the report to the announced deadline."
  },

  trade: {
    amount: (currency: string) => `Amount in ${currency}`,
    subtitle: (currency: string) => `Left, the amount in ${currency}; right, the time it covers.`,
    target: "Dashed: a target, also marked on the bars of the trade that it is for.",
    forecast: "Striped: a forecast."
  },

  share: {
    amount: "Percent of the need, 0 to 100",
    subtitle: "Percent of the importing country’s need; the outline is all of it."
  },

  agreements: {
    subtitle: "Each square is one agreement.",
    several: "Three squares and no number: “several”.",
    bar: "More than a hundred are drawn as a hundred."
  },

  sectors: {
    one: (title: string, sectors: string) => `${title}: ${sectors} named`,
    once: (n: string, names: string) => `${n} named once: ${names}`,
    subtitle: "A number counts the agreements, or groups signed together, that name the sector.",
    hollow: "Dashed: planned or proposed."
  },

  sources: {
    dot: "A dot: the article supports the fact.",
    differs: "A ring: it gives another value."
  }
};
