import type {Qualifier} from "../types.ts";

/**
 * What may stand right before a figure, in lower case, words parted by single spaces. Where two fit, the longer wins
 * ("no more than" over "more than"), so their order means nothing.
 */
export const BEFORE: Readonly<Record<Exclude<Qualifier, "exact">, readonly string[]>> = {
  about: [
    "about", "around", "some", "roughly", "approximately", "approx", "approx.", "circa", "ca", "ca.", "c.", "~", "≈",
    "an estimated", "estimated", "estimated at", "an approximately", "somewhere around", "in the region of", "in the neighborhood of",
    "in the neighbourhood of", "in the vicinity of", "on the order of", "in the order of", "of the order of",
    "more or less", "something like", "a rough", "perhaps", "maybe", "possibly", "probably", "to the tune of", "an approximate",
    "an estimated total of", "estimated to be", "estimated to total"
  ],
  nearly: [
    "nearly", "almost", "close to", "nearing", "approaching", "just shy of", "shy of", "just short of", "short of",
    "not quite", "virtually", "very nearly", "very close to", "close on", "nigh on", "neared", "approached"
  ],
  over: [
    "more than", "over", "exceeding", "exceeds", "exceeded", "exceed", "in excess of", "upwards of", "upward of",
    "above", "beyond", "greater than", "higher than", "larger than", "bigger than", "surpassing", "surpassed",
    "surpasses", "surpass", "topping", "topped", "tops", "well over", "well above", "just over", "just above",
    "slightly over", "slightly more than", "slightly above", "a little over", "a little more than", "well more than",
    "far more than", "north of", "passing", "passed", ">", "crossed", "crossing", "outstripped", "much more than",
    "significantly more than", "a bit more than", "a bit over", "way over", "way more than"
  ],
  "at-least": [
    "at least", "at the very least", "a minimum of", "minimum of", "no fewer than", "no less than",
    "not less than", "not fewer than", "as few as", "≥", "at a minimum", "minimally", "nothing less than"
  ],
  "up-to": [
    "up to", "as many as", "as much as", "a maximum of", "maximum of", "at most", "at the most", "no more than",
    "not more than", "not exceeding", "not to exceed", "no greater than", "≤", "as high as", "capped at"
  ],
  under: [
    "less than", "fewer than", "under", "below", "lower than", "smaller than", "just under", "just below",
    "slightly under", "slightly below", "slightly less than", "a little under", "a little less than", "well under", "well below",
    "far below", "much less than", "far less than", "far fewer than", "south of", "<", "little less than"
  ]
}; // prettier-ignore

/** What may stand right after a figure or its unit. */
export const AFTER: Readonly<Record<Exclude<Qualifier, "exact">, readonly string[]>> = {
  about: ["or so", "or thereabouts", "odd", "-odd", "give or take", "more or less"],
  nearly: [],
  over: ["plus", "-plus", "+", "or over", "and counting", "and more"],
  "at-least": ["or more", "or above", "and above", "or higher", "at least", "at a minimum", "and up"],
  "up-to": ["or less", "or fewer", "at most", "at the most", "or below", "at maximum", "or under"],
  under: []
};

/** Words after which `about` belongs to what is said: "talked about 12 agreements". Stems. */
export const SPEAKING_STEMS: readonly string[] = [
  "talk", "spoke", "speak", "ask", "concern", "think", "thought", "worr", "information", "question", "discuss",
  "story", "stories", "complain", "learn", "report", "details", "news", "doubt", "know", "hear", "optimis", "debate"
]; // prettier-ignore

/** Words after which `over` names what is disputed: "a dispute over two islands". Stems. */
export const DISPUTE_STEMS: readonly string[] = [
  "dispute", "talk", "concern", "row", "war", "conflict", "control", "tension", "disagree", "negotiat", "fear",
  "clash", "sovereignty", "spat", "standoff", "feud", "anger", "protest", "outrage", "took", "take", "hand", "accused",
  "charged", "quarrel", "battle", "fight", "jurisdiction", "critic"
]; // prettier-ignore

/** Texts under which something is done: "under two memoranda signed in May" means no less than two. */
export const LEGAL_STEMS: readonly string[] = [
  "agreement", "memorand", "contract", "law", "treat", "accord", "pact", "deal", "resolution", "mou", "mandate",
  "condition", "scenario", "article", "president", "administration", "government", "categor", "head"
]; // prettier-ignore
