/** Sets a chart, or words, on a card. Sizes are in pixels of the card. */
import {escape} from "../escape.ts";
import {CARD} from "./index.ts";
import type {CardContent} from "./index.ts";

const MARGIN = 56;
const TITLE = {size: 42, line: 52, lines: 3, style: 'font-weight="700" fill="var(--ink)"'};
const TEXT = {size: 30, line: 44, lines: 6, style: 'fill="var(--ink-muted)"'};
const FOOT = 26;
/** Average width of a character of the font, in ems: rather too wide than too narrow. */
const CHARACTER = 0.53;
const ROOM = CARD.width - 2 * MARGIN;

/** Breaks a text into lines of so many characters. */
function broken(text: string, room: number): string[] {
  const set: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = set.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) set[set.length - 1] = `${last} ${word}`;
    else set.push(word);
  }
  return set;
}

/** As few lines as hold the text, of about one length; what has no room is cut with an ellipsis. */
export function lines(text: string, {size, lines: most}: {size: number; lines: number}): string[] {
  const room = Math.floor(ROOM / (size * CHARACTER));
  const set = broken(text, room);
  if (set.length > most)
    return [...set.slice(0, most - 1), `${set[most - 1]!.slice(0, room - 2).trimEnd()} …`];
  let narrow = room;
  while (narrow > 1 && broken(text, narrow - 1).length === set.length) narrow -= 1;
  return broken(text, narrow);
}

const block = (set: readonly string[], top: number, {size, line, style}: typeof TITLE) =>
  set
    .map(
      (text, i) =>
        `<text x="${MARGIN}" y="${top + size + i * line}" font-size="${size}" ${style}>${escape(text)}</text>`
    )
    .join("\n");

/** The drawing as wide as the card, from its top; what is too high fades out. */
function chart({svg, width, height}: NonNullable<CardContent["drawing"]>, top: number): string {
  const room = CARD.height - top - FOOT - MARGIN;
  const scale = ROOM / width;
  const shown = Math.min(height, room / scale);
  const frame = `x="${MARGIN}" y="${top}" width="${ROOM}" height="${shown * scale}" viewBox="0 0 ${width} ${shown}"`;
  const fade = `<rect y="${top + room - 90}" width="${CARD.width}" height="91" fill="url(#fade)"/>`;
  return `<svg ${frame}>${svg}</svg>${shown < height ? fade : ""}`;
}

/** The card as SVG, with the palette's names (`var(--ink)`) still in it. */
export function compose({title, drawing, text, foot}: CardContent): string {
  const head = lines(title, TITLE);
  const below = 48 + head.length * TITLE.line + 24;
  const body = drawing ? chart(drawing, below) : block(lines(text, TEXT), below, TEXT);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" color="var(--ink)">
<defs><linearGradient id="fade" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="var(--paper)" stop-opacity="0"/><stop offset="1" stop-color="var(--paper)"/></linearGradient></defs>
<rect width="100%" height="100%" fill="var(--paper)"/>
<rect width="100%" height="12" fill="var(--mark)"/>
${block(head, 40, TITLE)}
${body}
<text x="${MARGIN}" y="${CARD.height - 28}" font-size="${FOOT}" font-weight="700" fill="var(--mark)">${escape(foot)}</text>
</svg>`;
}
