/**
 * Rows of words with a drawing beside them (where there is room) or below. Each row is one link, and a target as high as
 * the row.
 */
import * as Plot from "@observablehq/plot";
import {groupBy} from "../group.js";
import {ofParts} from "./drawing.js";
import type {OfPart, Panel, Part} from "./drawing.js";
import {DETAIL, folded, joined, LABEL, LEADING, textMarks} from "./text.js";
import type {Line} from "./text.js";

/** From this width on, words stand beside their drawing. */
const BESIDE = 560;
const GAP = 18;
const HEADING = LABEL + 1;

export interface Row {
  /** Heading under which the row stands; empty for none. */
  group: string;
  label: string;
  /** Said below the label, as many on a line as fit. */
  details: readonly string[];
  href: string | null;
  /** Of the drawing. */
  height: number;
}

/** Where things stand across. */
export interface Frame {
  width: number;
  wide: boolean;
  /** Width of the words. */
  words: number;
  /** The drawing's room. */
  from: number;
  to: number;
}

/** `share`: the part of the width that the words get, where they stand beside the drawing. */
export function frameOf(width: number, share: number): Frame {
  const wide = width >= BESIDE;
  const words = wide ? width * share : width;
  return {width, wide, words, from: wide ? words + GAP : 6, to: width - 6};
}

/** A row with its place. */
export type Placed<Item extends Row> = Item &
  OfPart & {
    /** The middle of the first line of its drawing. */
    y: number;
    /** The room of the row, words and drawing. */
    top: number;
    bottom: number;
  };

interface Layout<Item extends Row> {
  rows: Placed<Item>[];
  /** Rows and headings, in their order. */
  parts: Part[];
  height: number;
  /** The words and targets; they lie under what is drawn. */
  words: Panel;
}

interface Set<Item extends Row> {
  row: Placed<Item>;
  lines: Line[];
}

function setRow<Item extends Row>(row: Item, frame: Frame, top: number, part: number): Set<Item> {
  const label = folded(row.label, frame.words, 2, LABEL, true);
  const details = joined(row.details, frame.words);
  const words = (label.length + details.length) * LEADING;
  const height = frame.wide ? Math.max(words, row.height + 4) + 14 : words + row.height + 18;
  const y = frame.wide ? top + 8 : top + words + 4 + Math.min(row.height, LEADING) / 2;
  const lines = [...label, ...details].map((text, i) => ({
    part,
    text,
    x: 0,
    y: top + LABEL + i * LEADING,
    style: i < label.length ? {bold: true} : {size: DETAIL, muted: true}
  }));
  return {row: {...row, part, y, top, bottom: top + height}, lines};
}

const setHeading = (heading: string, {width}: Frame, top: number, part: number): Line[] =>
  folded(heading, width, 2, HEADING, true).map((text, i) => ({
    part,
    text,
    x: 0,
    y: top + 12 + (i + 1) * (LEADING + 2),
    style: {size: HEADING, bold: true, halo: true}
  }));

/** Sets the rows under each other, each group under its heading; `head` is the room above them. */
export function layout<Item extends Row>(items: readonly Item[], frame: Frame, head: number): Layout<Item> {
  const rows: Placed<Item>[] = [];
  const parts: Part[] = [];
  const lines: Line[] = [];
  let y = head;
  for (const [heading, group] of groupBy(items, (row) => row.group)) {
    if (heading !== "") {
      lines.push(...setHeading(heading, frame, y, parts.push({href: null}) - 1));
      y = lines.at(-1)!.y + 12;
    }
    for (const item of group) {
      const set = setRow(item, frame, y, parts.push({href: item.href}) - 1);
      rows.push(set.row);
      lines.push(...set.lines);
      y = set.row.bottom;
    }
  }
  const marks = [targets(rows, frame.width), ...textMarks(lines)];
  return {rows, parts, height: y, words: {x: {type: "identity"}, marks}};
}

/** What is hit by a pointer anywhere in a row. */
const targets = (rows: readonly Placed<Row>[], width: number): Plot.Markish =>
  Plot.rect(rows, {
    x1: () => 0,
    x2: () => width,
    y1: (row: Placed<Row>) => row.top - 4,
    y2: (row: Placed<Row>) => row.bottom - 8,
    className: "hit",
    fill: "none",
    pointerEvents: "all",
    ...ofParts(rows)
  });
