/**
 * Sentences made from the tables, in English: part of `index.ts`. Each is a function from what it states (figures, names and
 * clauses, as parts of a sentence that the component links to their evidence) to the parts of the sentence in its order.
 */

/** Parts of a sentence: of the component's kind, or plain words. */
type Parts<P> = readonly (P | string)[];

const source = <P>(whom: P): Parts<P> => [", according to ", whom];
const end = <P>(sentence: Parts<P>, from: Parts<P>): Parts<P> => [...sentence, ...from, "."];

/** By sound: `an energy deal`, `an EU pact`, but `a US deal`, `a union`. */
const WITH_AN = /^(?!U[A-Z]|[Uu]ni|[Uu]se|[Ee]u[a-z]|[Oo]ne\b)[aeiou]/i;

const lead = {
  none: "No articles have been added yet.",
  /** The publishers are null where none is known. */
  made: <P>(articles: P, publishers: P | null, published: Parts<P>): Parts<P> => [
    "This report is made from ",
    articles,
    ...(publishers ? [" by ", publishers] : []),
    ...published,
    "."
  ],
  publishedOn: <P>(day: P): Parts<P> => [", published on ", day],
  publishedBetween: <P>(first: P, last: P): Parts<P> => [", published between ", first, " and ", last],
  /** `most`: they tell of others too. */
  tells: <P>(articles: number, most: boolean, countries: Parts<P>): Parts<P> => [
    `${articles === 1 ? "It tells " : "They tell "}${most ? "mostly " : ""}of `,
    ...countries,
    "."
  ],
  figures: "Each figure leads to the sentence that it was read from.",
  /** How many rows of each table are about one country. */
  country: <P>(counts: Parts<P>): Parts<P> => ["The articles hold ", ...counts, " that concern it."]
};

const visits = {
  none: "The articles report no visits.",
  counts: <P>(counts: Parts<P>): Parts<P> => ["The articles report ", ...counts, "."],
  noneMade: "no visit that took place",
  noTime: "at a time not stated",
  role: <P>(office: P): Parts<P> => [" (", office, ")"],
  withOffice: <P>(visitor: P, office: P): Parts<P> => [visitor, ", ", office, ","],
  way: (from: string, to: string) => (from ? `From ${from} to ${to}` : `To ${to}`),
  went: <P>(way: string, people: Parts<P>): Parts<P> => [`${way} went `, ...people, "."],
  wentOften: <P>(way: string, all: P, people: Parts<P>): Parts<P> => [
    `${way} `,
    all,
    " are reported, the latest by ",
    ...people,
    "."
  ],
  traveller: <P>(name: Parts<P>, times: Parts<P>): Parts<P> => [...name, " ", ...times],
  latestMet: <P>(host: string, when: P, visitor: P, met: P): Parts<P> => [
    `On the latest visit, to ${host} `,
    when,
    ", ",
    visitor,
    " met ",
    met,
    "."
  ],
  trip: <P>(visitor: P, host: string): Parts<P> => [visitor, ` to ${host}`],
  firstTrips: <P>(n: number, trips: Parts<P>): Parts<P> =>
    n === 1
      ? ["The trip of ", ...trips, " is called the visitor’s first abroad in office."]
      : ["The trips of ", ...trips, " are each called the visitor’s first abroad in office."],
  /** `when` is empty where no time is stated. */
  planned: <P>(visitor: Parts<P>, host: string, status: P, when: Parts<P>): Parts<P> => [
    "A visit by ",
    ...visitor,
    ` to ${host} was `,
    status,
    ...(when.length ? [" for ", ...when, "."] : ["; no date is given."])
  ],
  off: <P>(visitor: Parts<P>, host: string, status: P, when: Parts<P>): Parts<P> => [
    "A visit by ",
    ...visitor,
    ` to ${host}`,
    ...(when.length ? [", due ", ...when, ","] : []),
    " was ",
    status,
    "."
  ]
};

/** On the page of one visit. */
const visit = {
  went: <P>(visitor: Parts<P>, host: P, when: Parts<P>): Parts<P> => [
    ...visitor,
    " visited ",
    host,
    ...(when.length ? [" ", ...when, "."] : ["; the articles give no date."])
  ],
  tookIn: <P>(places: P): Parts<P> => ["The trip took in ", places, "."],
  wasToTakeIn: <P>(places: P): Parts<P> => ["The trip was to take in ", places, "."],
  met: <P>(people: P): Parts<P> => ["The visitor met ", people, "."],
  wasToMeet: <P>(people: P): Parts<P> => ["The visitor was to meet ", people, "."],
  first: "It is called the visitor’s first trip abroad in office.",
  readFrom: <P>(articles: P): Parts<P> => ["This is read from ", articles, "."]
};

/** On the page of one article. */
const article = {
  unnamed: "An unnamed publisher",
  published: <P>(publisher: P, day: P | null, inferred: boolean): Parts<P> => [
    publisher,
    " published this article",
    ...(day ? [" on ", day] : []),
    inferred ? " (a date inferred from the text)" : "",
    day ? "." : "; the day is not known."
  ],
  unknown: "Neither publisher nor day of publication is known.",
  read: <P>(counts: Parts<P>): Parts<P> => ["From it were read ", ...counts, "."]
};

const trade = {
  none: "The articles report no figures of trade.",
  /** A measure within a sentence, by the column of that name; the others need no article. */
  supply: (what: string) => `the ${what}`,
  debt: (what: string) => `the ${what}`,
  source,
  period: <P>(time: P): Parts<P> => [" for ", time],
  /** `by` is null where no date is set. */
  target: <P>(what: P, amount: P, by: P | null, source: Parts<P>): Parts<P> => [
    "The target for ",
    what,
    " is ",
    amount,
    ...(by ? [" by ", by] : []),
    ...source,
    by ? "." : "; no date is set for it."
  ],
  share: <P>(exporter: string, amount: P, whose: string, goods: Parts<P>, period: Parts<P>): Parts<P> => [
    `${exporter} is reported to meet `,
    amount,
    ` of ${whose} `,
    ...goods,
    "needs",
    ...period
  ],
  shareForecast: <P>(
    exporter: string,
    amount: P,
    whose: string,
    goods: Parts<P>,
    period: Parts<P>
  ): Parts<P> => [`${exporter} is forecast to meet `, amount, ` of ${whose} `, ...goods, "needs", ...period],
  shareGoods: (goods: string) => `${goods} `,
  put: <P>(what: P, plural: boolean, amount: P): Parts<P> => [
    what,
    plural ? " are put at " : " is put at ",
    amount
  ],
  forecast: <P>(what: P, plural: boolean, amount: P): Parts<P> => [
    what,
    plural ? " are forecast at " : " is forecast at ",
    amount
  ],
  described: <P>(what: P, plural: boolean, amount: P): Parts<P> => [
    what,
    plural ? " are described as " : " is described as ",
    amount
  ],
  end,
  latestYear: "the latest year",
  tradeComes: <P>(when: P, ratio: P): Parts<P> => [
    "Trade for ",
    when,
    " comes to about ",
    ratio,
    " of that target."
  ],
  exportsCome: <P>(when: P, ratio: P): Parts<P> => [
    "Exports for ",
    when,
    " come to about ",
    ratio,
    " of that target."
  ],
  comes: <P>(when: P, ratio: P): Parts<P> => [
    "The figure for ",
    when,
    " comes to about ",
    ratio,
    " of that target."
  ],
  /** What figures cover otherwise than the target. */
  flows: "flows",
  goods: "goods",
  periods: "periods",
  notComparable: (what: string) =>
    `The figures reported cover other ${what} than the target, so they don’t show how near it is.`,
  nothingToCompare: "No figure is reported that could be held against it.",
  all: <P>(figures: P): Parts<P> => ["In all, the articles give ", figures, " of trade."]
};

const troops = {
  none: "The articles report no foreign forces.",
  theForces: (forces: string) => `the ${forces}`,
  counts: <P>(force: P, each: Parts<P>): Parts<P> => ["The articles put ", force, " at ", ...each, "."],
  count: <P>(count: P, country: string, date: P): Parts<P> => [count, ` in ${country} (`, date, ")"],
  troops: (count: string) => `${count} troops`,
  forces: "forces",
  placeAndDate: (place: string, date: string) => `${place} ${date}`,
  source,
  /** A move by its kind; `what` is empty where a joint force itself comes or goes. */
  moves: {
    present: <P>(force: P, what: Parts<P>, where: Parts<P>): Parts<P> =>
      move(force, "has", what, "in", where),
    deployed: <P>(force: P, what: Parts<P>, where: Parts<P>): Parts<P> =>
      move(force, "deployed", what, "to", where),
    withdrawn: <P>(force: P, what: Parts<P>, where: Parts<P>): Parts<P> =>
      move(force, "withdrew", what, "from", where),
    "to-deploy": <P>(force: P, what: Parts<P>, where: Parts<P>): Parts<P> =>
      move(force, "is to deploy", what, "to", where),
    "to-withdraw": <P>(force: P, what: Parts<P>, where: Parts<P>): Parts<P> =>
      move(force, "is to withdraw", what, "from", where)
  },
  end,
  all: <P>(reports: P): Parts<P> => ["In all, the articles hold ", reports, " of foreign forces."]
};

function move<P>(force: P, verb: string, what: Parts<P>, way: string, where: Parts<P>): Parts<P> {
  return [force, ` ${verb} `, ...what, ...(what.length ? [" "] : []), `${way} `, ...where];
}

const agreements = {
  none: "The articles report no agreements.",
  source,
  /** One agreement, and one project that has a name. */
  one: (text: string) => `${WITH_AN.test(text) ? "an" : "a"} ${text}`,
  project: (name: string) => `the ${name}`,
  of: (party: string) => `of ${party}`,
  between: (parties: string) => `between ${parties}`,
  among: (parties: string) => `among ${parties}`,
  sectors: <P>(sectors: P): Parts<P> => [", on ", sectors],
  otherSectors: "other fields",
  onDay: <P>(date: P): Parts<P> => [" on ", date],
  inMonth: <P>(date: P): Parts<P> => [" in ", date],
  plannedFor: <P>(date: P): Parts<P> => [" for ", date],
  dated: <P>(date: P): Parts<P> => [" (", date, ")"],
  /** `after`: when, on what and according to whom. */
  signedBy: <P>(parties: string, what: P, after: Parts<P>): Parts<P> => [
    `${parties} signed `,
    what,
    ...after,
    "."
  ],
  /** What is said of them, by the column `status`; of a project that it is agreed. */
  how: {
    signed: (plural: boolean) => (plural ? "are signed" : "is signed"),
    agreed: (plural: boolean) => (plural ? "are reported as reached" : "is reported as reached"),
    agreedProject: (plural: boolean) => (plural ? "are reported as agreed" : "is reported as agreed"),
    planned: (plural: boolean) => (plural ? "are planned" : "is planned"),
    proposed: (plural: boolean) => (plural ? "are proposed" : "is proposed"),
    ended: (plural: boolean) => (plural ? "are reported as ended" : "is reported as ended")
  },
  /** `between` and `sectors` may be empty. */
  told: <P>(what: P, between: string, sectors: Parts<P>, how: string, after: Parts<P>): Parts<P> => [
    what,
    between && ` ${between}`,
    ...sectors,
    sectors.length ? "," : "",
    ` ${how}`,
    ...after,
    "."
  ],
  /** The same where it would begin with a figure. */
  toldOfParties: <P>(between: string, what: P, sectors: Parts<P>, how: string, after: Parts<P>): Parts<P> => [
    `${between}, `,
    what,
    ...sectors,
    sectors.length ? "," : "",
    ` ${how}`,
    ...after,
    "."
  ],
  latest: <P>(all: P, status: string): Parts<P> => [
    "These are the latest of ",
    all,
    ` reported as ${status}.`
  ]
};

/** Where the articles disagree, and what they leave open. */
const limits = {
  agree: "Where several articles report one fact, they agree on it.",
  value: <P>(value: P, publishers: Parts<P>): Parts<P> => [value, " (", ...publishers, ")"],
  /** `used` is null where the report takes none of the values. */
  differ: <P>(fact: P, column: string, values: Parts<P>, used: P | null): Parts<P> => [
    fact,
    `: the articles differ on the ${column}, `,
    ...values,
    ...(used ? ["; this report uses ", used] : []),
    "."
  ],
  all: <P>(file: P): Parts<P> => ["All differences stand in ", file, "."],
  open: <P>(gaps: Parts<P>): Parts<P> => ["The articles leave open ", ...gaps, "."],
  doubtful: <P>(facts: P): Parts<P> => [
    "Readings that should be checked against their quotes stand behind ",
    facts,
    "."
  ]
};

export const findings = {lead, visits, visit, article, trade, troops, agreements, limits};
