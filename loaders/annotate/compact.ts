/**
 * The same text in one byte a character, where all of it is Latin-1. A body that holds one curly quotation mark has two, and so has
 * whatever is cut out of it: slower to compare with the words of the lexicon, and a piece of the body, which it keeps in memory.
 */
export const compact = (text: string): string =>
  BEYOND.test(text) ? text : Buffer.from(text, "latin1").toString("latin1");

const BEYOND = /[^\u0000-\u00ff]/; // eslint-disable-line no-control-regex
