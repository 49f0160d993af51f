/**
 * Setting words without measuring them: charts are drawn where there is no layout (at build), for fonts that are not
 * known. Widths are those of a wide sans-serif (Verdana's and DejaVu's), so that in others there is room left.
 */

export const LABEL = 13;
export const DETAIL = 12;
/** From one line of a text to the next, in pixels. */
export const LEADING = 16;

const NARROW = /[iljtfrI.,:;'’|()[\] ]/;
const WIDE = /[mwMWQ@%—…]/;
const UPPER = /[\p{Lu}\d&$€£¥+–]/u;
/** A character that takes a square, as those of Chinese. */
const SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

function em(character: string): number {
  if (NARROW.test(character)) return 0.37;
  if (WIDE.test(character)) return 0.95;
  if (SQUARE.test(character)) return 1;
  return UPPER.test(character) ? 0.67 : 0.6;
}

/** About how long a text is, in pixels; rather more than less. */
export function textWidth(text: string, size = DETAIL, bold = false): number {
  const ems = [...text].reduce((sum, character) => sum + em(character), 0);
  return ems * size * (bold ? 1.09 : 1);
}

/** The text, or as much of it as has room, with an ellipsis. */
export function clipped(text: string, width: number, size = DETAIL, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size, bold) > width) characters.pop();
  return `${characters.join("").replace(/[\s,:·]{1,4}$/, "")}…`;
}

/** Breaks a text between words into lines of a width in pixels, at most so many; the last is clipped. */
export function folded(text: string, width: number, most = Infinity, size = DETAIL, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (textWidth(longer, size, bold) <= width || lines.length >= most))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => clipped(line, width, size, bold));
}

/** Sets the parts of a detail, joined by dots, on as few lines as hold them; a part keeps together where it can. */
export function joined(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts.filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last} · ${part}`;
    if (last !== undefined && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...folded(part, width, 3));
  }
  return lines;
}
