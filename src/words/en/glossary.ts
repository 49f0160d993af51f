/** Terms of the report and what they mean here; neutral, a sentence or two. In the order of the alphabet. */
import type {Term} from "../glossary.js";

export const glossary: readonly Term[] = [
  {
    term: "agreement",
    meaning:
      "What states have agreed with each other, whatever the text calls it: an accord, a deal, a pact. Whether it binds them depends on the agreement."
  },
  {
    term: "article",
    meaning:
      "A news article or an official text that the report was made from. The sources page lists them all."
  },
  {
    term: "as of",
    meaning:
      "The day for which a number of troops is stated; where the text speaks in the present, its day of publication."
  },
  {
    term: "coalition",
    forms: ["coalition", "coalition forces"],
    meaning: "Forces of several states that act together for a purpose, under one lead or a joint command."
  },
  {
    term: "confidence",
    meaning:
      "How far a row may be used unread: high, medium or low. It follows from what had to be inferred when the row was read, and from how much else its sentence tells, not from how likely the statement is."
  },
  {
    term: "contract",
    meaning:
      "An agreement on a delivery or a work and its price, often between companies or bodies of two states."
  },
  {
    term: "deployment",
    meaning: "The sending of forces to a place."
  },
  {
    term: "economic zone",
    forms: ["economic zone", "economic zones", "free zone", "industrial zone"],
    meaning:
      "An area in which rules of trade, customs or tax differ from those of the country around it; a joint one is run by two states."
  },
  {
    term: "fact",
    meaning:
      "A row of the tables: one visit, figure of trade, report of forces or agreement, whatever the number of articles that report it."
  },
  {
    term: "forecast",
    meaning: "A figure that somebody expects, for a time that had not passed when it was stated."
  },
  {
    term: "memorandum of understanding",
    forms: [
      "memorandum of understanding",
      "memoranda of understanding",
      "memorandums of understanding",
      "MoU",
      "MoUs"
    ],
    meaning:
      "A text in which two sides write down what they intend to do together. It is usually less binding than a treaty; some are not binding at all. Short: MoU."
  },
  {
    term: "non-oil trade",
    forms: ["non-oil trade", "non-oil exports"],
    meaning:
      "Trade without crude oil and, as a rule, without natural gas and what is made from them; sources draw the line differently."
  },
  {
    term: "planned",
    meaning:
      "Announced and, in what the articles say, not yet taken place. Whether it took place later may not be known."
  },
  {
    term: "share of needs",
    forms: ["needs"],
    meaning:
      "The part of what a country uses of something, such as electricity, that another country supplies."
  },
  {
    term: "target",
    forms: ["target", "targets"],
    meaning:
      "A figure that is aimed at, hoped for or agreed to be reached. It says nothing of what was reached."
  },
  {
    term: "treaty",
    forms: ["treaty", "treaties"],
    meaning:
      "A written agreement between states that binds them under international law, as a rule once it is ratified."
  },
  {
    term: "visit",
    meaning:
      "A journey of an official of one state, or of an international body, to another state. Journeys inside one’s own country are none."
  },
  {
    term: "withdrawal",
    meaning: "The departure of forces from a place, announced or made; some of them may stay in other roles."
  }
];
