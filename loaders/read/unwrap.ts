/** Longest line of a text that was cut into lines of about one length, as mail and plain text are; paragraphs are longer. */
const LONGEST = 100;
/** Share of the lines that end within a sentence, from which on a text counts as cut. */
const OPEN_SHARE = 0.6;
/** Share of the longest line's length that a cut line has at least, since the next word did not fit. */
const FULL = 0.7;
/** A line that goes on in lower letters is cut whatever the rest of the text does, unless it is short as an item of a list. */
const SENTENCE_LIKE = 40;

const OPEN_END = /[^.!?:;”"’»…)\]|\s]\s*$/u;
/** Items of lists, rows of tables, headings and quotations begin a line of their own. */
const OWN_LINE = /^\s*(?:[-*•·▪+>#|–—]|\d{1,3}[.)]\s)/u;

/**
 * Puts the lines of a text together again that were cut where they were full, by a space for each line end: nothing moves.
 * A sentence otherwise ends with its line.
 */
export function unwrap(body: string): string {
  const lines = body.split("\n");
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = longest <= LONGEST && areCut(lines) ? FULL * longest : Infinity;
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return line;
      return goesOn(line, next, full) ? `${line} ` : `${line}\n`;
    })
    .join("");
}

/** Whether most lines that another follows end within a sentence. */
function areCut(lines: readonly string[]): boolean {
  const ends = lines.slice(0, -1).filter((line, i) => line.trim() !== "" && lines[i + 1]!.trim() !== "");
  const open = ends.filter((line) => OPEN_END.test(line)).length;
  return ends.length >= 3 && open >= OPEN_SHARE * ends.length;
}

/** Whether a line goes on in the next; from `full` characters on it was cut. */
function goesOn(line: string, next: string, full: number): boolean {
  if (next.trim() === "" || OWN_LINE.test(next) || /^\s*[#|]/u.test(line)) return false;
  if (line.length >= full) return true;
  const lower = /^\p{Ll}/u.test(next) && /[\p{L}\p{N},’'-]$/u.test(line);
  return lower && line.length >= (full < Infinity ? 1 : SENTENCE_LIKE);
}
