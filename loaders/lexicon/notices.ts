/** Words of correction notices, and of what they are about. */
import type {TableName} from "../types.ts";
import {TROOPS} from "./troops.ts";

/** What opens a notice: "Correction:", "CLARIFICATION (13 May):", "Editor's note:". */
export const NOTICE_HEADS =
  "corrections?|corrigend(?:um|a)|clarifications?|errat(?:um|a)|editor[’']?s[’']? note|note to (?:editors|readers)|amendment";

/** What a notice calls the text that it mends. */
export const OWN_TEXT = "article|story|report|piece|dispatch|text|item|post|column|bulletin|page|transcript";

export const MENDED = "corrected|amended|updated|changed|revised|refiled|edited|modified|clarified";

/** Ways of saying that what follows was wrong. */
export const WRONG = [
  "(?:earlier|previous|prior|original|first|initial) versions?",
  "incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely",
  "misstated|misreported|misidentified|misspell?ed|misspelt|misattributed|misnamed|misquoted",
  // "The story also said"
  `(?:the|this|our) (?:${OWN_TEXT}) (?:also |further |had )?(?:said|stated|gave|reported|put|named|described|referred|called|listed|quoted)|it also (?:said|stated|gave|reported|put|named)`,
  "originally|previously|had said|in error|g[ia]ve[sn]? (?:a|the) (?:wrong|incorrect)"
].join("|");

/** Ways of saying that what follows is right, whatever stood before. */
export const RIGHT = [
  "should (?:have|be|read|say)|in fact|actually|in reality",
  "(?:correct|right|true|actual|proper) (?:figure|number|date|day|name|spelling|value|amount|total|title|country|city|place|month|year)",
  "correct(?:ed|s|ion)? to|to (?:say|show|reflect|read|make clear|correct|state)",
  "when (?:it|there|they|the (?:figure|number|total|correct))|[,;] (?:but|when|while|whereas)|;"
].join("|");

/** Ways of setting a value against the one before it. */
export const AGAINST =
  "(?:and )?not(?! (?:been|yet|only|sign|visit|travel))|rather than|instead of|as opposed to";

/** What a notice says it mends, where it gives the right value alone. */
export const SUBJECTS = {
  amount: /\b(?:number|figure|count|total|value|amount|sum|volume|how many|how much)\b/i,
  date: /\b(?:date|day|month|year|when)\b/i,
  name: /\b(?:name|spelling|misspell?ed|misspelt|misnamed|misidentified)\b/i
} as const;

/** What a sentence of a notice is about, by its words. */
export const TOPICS: Readonly<Record<TableName, RegExp>> = {
  visits:
    /\b(?:visit(?:s|ed|ing)?|trips?|tours?|travel(?:s|led|ed|ling|ing)?|arriv(?:e|es|ed|al|ing)|flew|fl(?:y|ies|ying)|me(?:e)?t(?:s|ings?)?|talks|summit|stay(?:ed)?|host(?:s|ed)?|received|delegation|left|departed|counterparts?|minister|president|premier|king|envoy)\b/i,
  trade:
    /\b(?:trade|exports?|exported|imports?|imported|turnover|commerce|invest(?:ed|ments?)|debts?|owe[sd]?|arrears|supply|supplies|supplied|gas|oil|electricity|shipments?|barrels|deliver(?:s|y|ed|ies)|megawatts?|gigawatt[ -]?hours?|tonnes|tons|cubic met(?:re|er)s|sales|bought|sold)\b/i,
  troops: new RegExp(
    `\\b(?:${[...TROOPS].join("|")}|troop|soldier|peacekeeper|forces?|personnel|contingents?|battalions?|brigades?|garrisons?|advis[eo]rs|instructors|deploy(?:s|ed|ment|ments|ing)?|withdraw(?:n|al|als|ing)?|withdrew|stationed)\\b`,
    "i"
  ),
  agreements:
    /\b(?:memorand(?:um|a|ums)|mous?|agreements?|accords?|pacts?|deals?|treat(?:y|ies)|contracts?|protocols?|understandings?|sign(?:s|ed|ing)?|inked|signature)\b/i
};

/** Words of any notice, which tell nothing of what it is about. */
export const NOTICE_WORDS: ReadonlySet<string> = new Set(
  (
    "correction clarification editor note version article story report piece dispatch text figure number date day value amount total " +
    "name error mistake headline paragraph year month spelling time count country"
  ).split(" ")
);
