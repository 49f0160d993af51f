/** What the parties of a figure are, and what was told before that they may come from. */
import type {AnnotatedSentence} from "../../../types.ts";
import type {Anchor} from "../anchor/shape.ts";
import type {Figure, Measure} from "../figure.ts";
import {textOf} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import {speakerCountry} from "../voice.ts";

export interface Parties {
  exporter: string;
  importer: string;
  doubts: string[];
  /** Other sentences that name them. */
  naming: AnnotatedSentence[];
}

export interface Unknown {
  reason: string;
  /** The side that is known, where one is: "India imported 770,000 tonnes. Of these, Malawi supplied". */
  half?: {exporter: string; importer: string};
}

/** What was told shortly before, by which gaps are filled. */
export interface Told {
  measure: Measure;
  /** One of the two may be empty: a figure of which one side only was known. */
  exporter: string;
  importer: string;
  /** Whose exports or imports they were: the owner of the noun, the subject of the verb; empty for what goes both ways. */
  holder: string;
  sentence: AnnotatedSentence;
  goods?: string;
}

export function fellowsOf(sentence: AnnotatedSentence, code: string): string[] {
  const mentions = partiesOf(sentence);
  const preposition = mentions.find((m) => m.code === code)?.preposition ?? "";
  return preposition === ""
    ? []
    : mentions.filter((m) => m.preposition === preposition && m.code !== code).map((m) => m.code);
}

/** No other country of the sentence could be the partner: none stands before the figure, or owns who says it. */
export function isAlone({article, sentence, from, last}: Figure, code: string): boolean {
  const speaker = speakerCountry(article, sentence, sentence);
  return (
    (speaker === "" || speaker === code) &&
    partiesOf(sentence, article).every((m) => m.code === code || m.first > last || m.last < from)
  );
}

export const fromTold = ({sentence}: Figure, told: Told): string[] =>
  told.sentence === sentence ? ["parties from the figure before"] : ["parties from the sentence before"];

/** "of these", "of which", "3 million tons of it": a part of what was told before. "Most of it" is a part of the figure itself. */
export function isPartOf({sentence, from, first, last}: Figure): boolean {
  const near = `${textOf(sentence, Math.max(from - 1, first - 14), first - 1)} | ${textOf(sentence, last + 1, last + 4)}`;
  return PART_OF.test(near) && !PARTLY.test(near);
}

const PART_OF = /\bof (?:these|those|this|that|it|them|which|the total|whom)\b/;

const PARTLY =
  /\b(?:most|much|half|all|some|part|bulk|share|third|quarter|majority) of (?:these|those|it|them|which)\b/;

/** "shipments to the island", "imports from the country": a partner named before. */
export const isBack = ({sentence, to}: Figure, anchor: Anchor): boolean =>
  STAND_IN.test(textOf(sentence, anchor.token, Math.min(to, anchor.token + 9)));

export const STAND_IN =
  /\b(?:to|from|with|into|in) (?:the|that|this|its) (?:(?!whole|entire)[\w-]+ ){0,2}(?:island|country|market|kingdom|republic|nation|state|emirate|latter|former|federation|sultanate|archipelago|neighbou?r|partner|ally|bloc)\b/;

export function done(
  exporter: string | undefined,
  importer: string | undefined,
  doubts: string[],
  naming: AnnotatedSentence | null = null
): Parties | Unknown {
  if (!exporter || !importer) return {reason: "the two countries are not known"};
  if (exporter === importer) return {reason: "within one country"};
  return {exporter, importer, doubts, naming: naming ? [naming] : []};
}

/** Words that turn the direction told before. */
export const OTHER_WAY =
  /\b(?:(?:the other|the opposite|the reverse) (?:way|direction)|in the (?:opposite|other|reverse|contrary) (?:direction|sense)|in return|vice versa)\b/;
