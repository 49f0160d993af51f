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
      "challenge-a": "Challenge: wire and official texts",
      "challenge-b": "Challenge: features and traps",
      "challenge-c": "Challenge: the first held-out articles",
      "challenge-d": "Challenge: many manners and traps",
      "challenge-e": "Challenge: more of the same, written later",
      "challenge-f": "Challenge: by an author who didn’t know the rules",
      "challenge-g": "The same author: several articles on one event",
      "challenge-h": "Challenge: as agencies and papers print, by another such author",
      "challenge-i": "Challenge: in many manners and one event, by a third such author",
      "challenge-j": "Challenge: long and unusual forms, by a fourth such author",
      "challenge-k": "Challenge: as the press and ministries print, by a fifth such author",
      "challenge-l": "Challenge: dense reports and readouts, by a sixth such author",
      "challenge-m": "Challenge: after the wording of published texts, by a seventh such author",
      "challenge-n": "Challenge: as the press and ministries print, by an eighth such author",
      "challenge-o": "Challenge: countries rarely paired, by a ninth such author",
      "challenge-p": "Challenge: agencies and ministries the world over, by a tenth such author",
      "challenge-q": "Challenge: correspondents and national papers, by an eleventh such author",
      "challenge-r": "Challenge: a mixed international desk, by a twelfth such author",
      clusters: "Several articles on one event",
      trade: "Figures of trade",
      "held-out": "Held out: never looked at while rules were written"
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
