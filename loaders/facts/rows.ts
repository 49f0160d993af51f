/** The rows of tables that stand in a text: "| Partner | 2024 |", one a line. */
import type {AnnotatedSentence, Span} from "../types.ts";

/** Whether a sentence is a row of a table. */
export const isRow = (sentence: AnnotatedSentence | undefined): boolean =>
  sentence !== undefined &&
  sentence.text.includes("|") &&
  /^\s{0,3}[^|]{0,200}\|[^|]{0,200}(?:\||$)/.test(sentence.text);

/** Whether a row only parts the header from the rest: "|---|---|". */
export const isRule = ({text}: AnnotatedSentence): boolean => /^[\s|:-]+$/.test(text);

/** The cells of a row, marks and spaces around them left out. */
export function cellsOf(sentence: AnnotatedSentence): Span[] {
  const cells: Span[] = [];
  const {text, start} = sentence;
  // "2020 | 7.4 | 6.4" has no bars around it
  let at = /^\s*\|/.test(text) ? text.indexOf("|") : -1;
  while (at < text.length) {
    const next = text.indexOf("|", at + 1);
    const end = next < 0 ? text.trimEnd().length : next;
    if (end > at + 1) cells.push({start: start + at + 1, end: start + end});
    at = next < 0 ? text.length : next;
  }
  return cells;
}
