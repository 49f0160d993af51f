/** Words of the tables on the pages of the method and of the data: part of `index.ts`. */

export const methodWords = {
  dictionary: {
    column: "Column",
    holds: "Holds",
    mayBeEmpty: "May be empty",
    yes: "yes",
    no: "no",
    meaning: "Meaning",
    caption: (file: string) => `Columns of ${file}`,
    /** Before the values of a column. */
    oneOf: "One of:",
    kinds: {
      text: "text",
      id: "id",
      url: "url",
      choice: "choice",
      flag: "flag",
      number: "number",
      integer: "integer",
      day: "day",
      date: "date",
      country: "country",
      list: "list"
    },
    list: (items: string) => `list of ${items}`,
    inUnit: (type: string, unit: string) => `${type}, in ${unit}`,
    unitOf: (column: string) => `the unit of the column ${column}`
  },
  method: {
    table: "Table",
    byConfidence: "Rows by confidence",
    rule: "Rule",
    facts: "Facts it read",
    byRule: "Facts by the rule that read them",
    noRule: "No rule has read a fact yet."
  },
  measured: {
    /** What each set of articles is, in the reader's words. */
    sets: {
      gold: "The articles of this report",
      dev: "Written for development",
      "challenge-a": "A: wire and official texts",
      "challenge-b": "B: features and traps",
      "challenge-c": "C: the first held-out articles",
      "challenge-d": "D: many manners, traps",
      "challenge-e": "E: more of the same",
      "challenge-f": "F: many manners",
      "challenge-g": "G: articles on one event",
      "challenge-h": "H: agencies and papers",
      "challenge-i": "I: many manners, one event",
      "challenge-j": "J: long and unusual forms",
      "challenge-k": "K: press and ministries",
      "challenge-l": "L: dense reports",
      "challenge-m": "M: after published texts",
      "challenge-n": "N: press and ministries",
      "challenge-o": "O: countries rarely paired",
      "challenge-p": "P: agencies the world over",
      "challenge-q": "Q: correspondents",
      "challenge-r": "R: a mixed desk",
      "challenge-s": "S: a foreign desk’s week",
      "challenge-t": "T: agencies, ministries, a fact box",
      "challenge-u": "U: a month of the world’s press",
      "challenge-v": "V: region after region",
      "challenge-w": "W: a world desk",
      "challenge-x": "X: six events in three papers each",
      "challenge-y": "Y: regional papers",
      "challenge-z": "Z: quality papers, dense",
      "challenge-aa": "AA: an examiner’s mixture",
      "challenge-ab": "AB: less obvious countries",
      "challenge-ac": "AC: six events in three papers each",
      "challenge-ad": "AD: six more events in three papers each",
      "challenge-ae": "AE: an agency and three ministries",
      "challenge-af": "AF: national papers, state agencies",
      "challenge-ag": "AG: six events, announced and told",
      "challenge-ah": "AH: countries seldom paired",
      "challenge-ai": "AI: six events, not all of them visits",
      "challenge-aj": "AJ: a mixed desk, translations",
      "challenge-ak": "AK: six events in weeklies and tabloids",
      "challenge-al": "AL: a world desk, countries seldom paired",
      "challenge-am": "AM: six events, agencies and ministries",
      clusters: "Several articles on one event",
      trade: "Figures of trade",
      "held-out": "Held out: never looked at"
    } as Readonly<Record<string, string>>,
    columns: {
      articles: "Articles",
      number: "Number",
      expected: "Reference rows",
      right: "Rows right",
      found: "Rows found",
      f1: "F1",
      strict: "F1, every cell judged",
      blind: "F1 at first reading"
    },
    caption: "Rows right and rows found, by set of articles",
    tiers: {
      confidence: "Confidence",
      rows: "Rows measured",
      share: "Of all rows",
      right: "Right",
      unseen: "Right, held out",
      blind: "Right at first reading, latest sets",
      caption: "Measured precision by confidence, all sets together"
    }
  }
};
