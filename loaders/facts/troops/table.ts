/** Counts of a table: "| Contingent | Host | January 2022 | April 2024 |", then "| Germans | Lithuania | 550 | 1,040 |". */
import type {AnnotatedArticle, AnnotatedSentence, Span} from "../../types.ts";
import {cellsOf, isRow} from "../rows.ts";
import {isCount} from "./group.ts";
import {isAboutForces} from "./about.ts";
import {forcesIn} from "./force.ts";
import {homeOf} from "./joint.ts";
import {dateOf} from "./lines.ts";
import {presentCount} from "./presentCount.ts";
import type {Found} from "./reading.ts";
import {viewOf} from "./view.ts";
import type {View} from "./view.ts";
import {worldOf} from "./world.ts";

/** Longest table, in rows. */
const LONGEST = 60;

const HOST =
  /^(?:host|hosted|location|stationed|based|where|deployed|station|theatre|bases?$|camp$|garrison$|in$)/;
const FORCE =
  /\b(?:contingents?|forces?|contributors?|contributing|framework|lead|nation|sender|army|troops from|from|whose|nationality)\b/;
const TROOPS =
  /\b(?:troops?|soldiers|contingents?|peacekeepers?|garrisons?|battle ?groups?|battalions?|brigades?|military personnel|forces)\b/i;
const COUNTED = /^(?:number|how many|strength|size|total|count|personnel|men)$/i;
const OTHERS =
  /\b(?:police|killed|deaths|dead|casualties|wounded|refugees|fatalities|tanks|aircraft|change|share|budget|%|cost)\b|[$€£%±Δ]/i;

/** The counts of one row, by what stands over its columns; the date is the header's. */
export function* inTable(view: View): Generator<Found> {
  const {article, sentence, numbers} = view;
  if (!sentence.text.includes("|") || !isRow(sentence) || numbers.length === 0) return;
  const {sentences} = article;
  let top = sentence.index;
  while (isRow(sentences[top - 1]) && sentence.index - top < LONGEST) top--;
  const header = sentences[top];
  if (!header || top === sentence.index) return;
  const heads = cellsOf(header).map((span) => ({span, text: article.article.body.slice(span.start, span.end).trim()})); // prettier-ignore
  const above = sentences.slice(Math.max(0, top - 3), top);
  const captioned = `${above.at(-1)?.text ?? ""} ${heads.map(({text}) => text).join(" ")}`;
  const opening = heads[0]?.text.toLowerCase() ?? "";
  // "Force | Number | Where", under "Foreign troops in the Philippines" as the title
  if (!TROOPS.test(captioned) && !(/^(?:force|forces|army)$/.test(opening) && isAboutForces(article))) return;
  const cells = cellsOf(sentence);
  const host = heads.findIndex(({text}) => HOST.test(text.toLowerCase()));
  const sender = heads.findIndex(({text}, k) => k !== host && FORCE.test(text.toLowerCase()));
  const at = sender < 0 ? (host === 0 ? 1 : 0) : sender;
  const named = landIn(sentence, cells[at]);
  const hosting = host < 0 ? "" : landIn(sentence, cells[host]);
  // "Ilocos Norte": a part that no list of places holds, of the land that the article is about
  const soil = host < 0 ? soilOf(above.at(-1)) : hosting || (worldOf(article).titled[0] ?? "");
  // "Country | Soldiers", under "Portuguese soldiers abroad": where they are
  const abroad = host < 0 && soil === "" ? forceAbroad(article, above.at(-1)) : "";
  const [force, location] = abroad === "" ? [named, soil || (worldOf(article).titled[0] ?? "")] : [abroad, named]; // prettier-ignore
  if (force === "" || !/^[A-Z]{3}$/.test(location) || force === location) return;
  for (const [k, cell] of cells.entries()) {
    const head = heads[k];
    const inside = numbers.filter(({mention}) => isIn(mention, cell));
    if (k === at || k === host || !head || inside.length !== 1 || OTHERS.test(head.text)) continue;
    const number = inside[0]!;
    const date = header.dates.find((d) => isIn(d, head.span));
    const year = /^(?:19|20)\d\d$/.test(head.text) ? head.text : "";
    if (
      !isCount(view, number) ||
      (!date && year === "" && !TROOPS.test(head.text) && !COUNTED.test(head.text))
    )
      continue;
    const read = presentCount(
      view,
      "count-in-table",
      number,
      force,
      location,
      hosting === "" && host >= 0
        ? ["a list", "location from the title"]
        : abroad !== ""
          ? ["a list", "force from the heading"]
          : ["a list"]
    );
    if ("reason" in read) continue;
    const caption = !date && year === "" && above.at(-1) ? dateOf(above.at(-1)!) : {};
    const dated = date && date.from !== "" ? {date: date.from === date.to ? date.from : date.to, date_basis: date.basis} : year !== "" ? {date: year, date_basis: "stated" as const} : caption; // prettier-ignore
    const place = host < 0 ? "" : partIn(sentence, cells[host]);
    yield {
      ...read,
      values: {...read.values, place, ...dated},
      naming: host < 0 ? (above.at(-1) ?? null) : null
    };
  }
}

/** The one force whose soldiers abroad, missions or contingents a caption lists. */
function forceAbroad(article: AnnotatedArticle, caption: AnnotatedSentence | undefined): string {
  if (
    !caption ||
    OTHERS.test(caption.text) ||
    !/\b(?:abroad|overseas|missions|serve|in \w+ countries)\b/i.test(caption.text)
  )
    return "";
  const view = viewOf(article, caption);
  const [force, ...more] = forcesIn(view, 0, view.tokens.length - 1);
  return force && more.length === 0 ? force.name : "";
}

const isIn = (m: Span, cell: Span): boolean => m.start >= cell.start && m.end <= cell.end;

/** The one country that a cell names. */
function landIn({places}: AnnotatedSentence, cell: Span | undefined): string {
  const lands = new Set(cell ? places.filter((p) => isIn(p, cell)).map((p) => p.country) : []);
  return lands.size === 1 ? [...lands][0]! : "";
}

/** The one town or region that a cell names. */
function partIn({places}: AnnotatedSentence, cell: Span | undefined): string {
  const [one, ...more] = cell ? places.filter((p) => isIn(p, cell)) : [];
  return one && more.length === 0 && /^(?:city|region)$/.test(one.kind) ? one.text : "";
}

/** The one land of the line above a table: a mission's, or a country named there. */
function soilOf(caption: AnnotatedSentence | undefined): string {
  const lands = new Set((caption?.places ?? []).map((p) => homeOf(p.country) || (p.kind === "country" || p.kind === "city" ? p.country : "")).filter(Boolean)); // prettier-ignore
  return lands.size === 1 ? [...lands][0]! : "";
}
