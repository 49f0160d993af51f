/** Offices strung together before one name: "the Minister of Trade, Minister of Labour, Ali Hassan", "the Vice-President, who is also Minister of Health, X". */
import type {Draft, Read} from "./drafts.ts";
import {RELATIVE} from "./titles.ts";
import type {Word} from "./words.ts";
import {SPEAKING_VERBS} from "../../lexicon/travel.ts";

/** Gives a name all the offices that lead to it, and drops them as people of their own. Changes the read in place. */
export function joinStrung(read: Read): void {
  const {words, drafts} = read;
  const gone = new Set<Draft>();
  for (const [n, name] of drafts.entries()) {
    if (name.kind !== "name" || n === 0) continue;
    const offices = behindAside(read, n) ?? inARow(words, drafts, n);
    if (!offices) continue;
    name.titles = [...offices.flatMap((o) => o.titles), ...name.titles];
    const [first] = offices;
    Object.assign(name, {first: first!.first, phrase: {start: first!.phrase.start, end: name.phrase.end}});
    for (const office of offices) gone.add(office);
  }
  if (gone.size > 0) read.drafts = drafts.filter((d) => !gone.has(d));
}

/**
 * Two or more offices with nothing but commas between, and a comma before the name; or one or more, and the last right before the
 * name: "Deputy Prime Minister, Minister for Trade, and Minister for Labour X". In a list of people each has "the" or a name.
 */
function inARow(words: Word[], drafts: readonly Draft[], n: number): Draft[] | null {
  const name = drafts[n]!;
  // "Minister of State, Ali Hassan": the last of them parted from the name as well
  const isApart = name.titles.length === 0 || words[name.from]?.gap === "comma";
  const own = isApart ? null : name.titles[0]!;
  if (own && (own.determiner !== "" || own.kind === "military" || own.from < name.first || own.from > name.from)) return null; // prettier-ignore
  const offices: Draft[] = [];
  let next: Draft = name;
  for (let m = n - 1; m >= 0; m--) {
    const office = drafts[m]!;
    if (!isStrung(words, office, next)) break;
    offices.unshift(office);
    next = office;
  }
  const [first, ...others] = offices;
  if (!first || offices.length > 4) return null;
  const after = words[name.end];
  const closes = after === undefined || after.lower !== "and";
  if (!closes || others.some((o) => o.titles[0]!.determiner !== "")) return null;
  const countries = new Set([...offices.flatMap((o) => o.titles), ...name.titles].map((t) => t.country).filter(Boolean)); // prettier-ignore
  if (countries.size > 1) return null;
  if (isApart) return others.length + name.titles.length > 0 && words[name.first]?.gap === "comma" && name.titles.every((t) => t.determiner === "") ? offices : null; // prettier-ignore
  // "the Prime Minister, Foreign Minister X": two people; "Deputy Prime Minister, …, and Minister for Labour X": one
  const isOne = first.titles[0]!.determiner === "" && words[name.first]?.lower !== "and" && others.length > 0;
  // "the delegation includes Foreign Minister, Trade Minister, and Energy Minister X": deputies of the first hold ministries
  return isOne && SECOND.test(first.titles[0]!.key) && !offices.some((o) => HIGHEST.test(o.titles[0]!.key)) ? offices : null; // prettier-ignore
}

const SECOND = /^(?:deputy|vice) (?:prime minister|president|chancellor)$/;
const HIGHEST = /^(?:president|prime minister|king|queen|chancellor|supreme leader|speaker)$/;

/** An office alone, written large, right before the next but for a comma or "and". */
function isStrung(words: Word[], office: Draft, next: Draft): boolean {
  const [title] = office.titles;
  if (office.kind !== "office" || !title || title.plural || office.possessive || RELATIVE.has(title.key)) return false; // prettier-ignore
  if (!/^\p{Lu}/u.test(words[title.from]?.text ?? "")) return false;
  const between = words.slice(office.end, next.first);
  if (between.length === 0) return words[next.first]?.gap === "comma";
  return between.length === 1 && between[0]!.lower === "and" && between[0]!.gap === "comma" && next.kind === "name" && next.titles.length > 0; // prettier-ignore
}

/** "the Minister of Finance, who also oversees oil, Sheikh X, arrived": the office before the aside, and one that the aside tells. */
function behindAside(read: Read, n: number): Draft[] | null {
  const {words, drafts} = read;
  const name = drafts[n]!;
  if (words[name.first]?.gap !== "comma" || words[name.end]?.lower === "and") return null;
  if (name.titles.some((t) => !/^(?:military|royal)$/.test(t.kind))) return null;
  const inside = drafts[n - 1]!;
  const isInside = drafts[n - 2]?.kind === "office" && inside.end === name.first && inside.kind === "office";
  const office = isInside ? drafts[n - 2]! : inside;
  const title = office.titles[0];
  if (office.kind !== "office" || !title || title.plural || office.possessive || name.first - office.end > 14) return null; // prettier-ignore
  if (title.determiner === "" && !title.country) return null;
  if (title.country && name.titles.some((t) => t.country && t.country !== title.country)) return null;
  // "who also chairs the union, X said, arrived": he speaks of another
  const next = words[name.end];
  if (next && next.gap !== "comma" && SPEAKING_VERBS.has(read.sentence.tokens[next.token]?.lemma ?? ""))
    return null;
  const aside = words.slice(office.end, name.first);
  if (aside[0]?.gap !== "comma" || aside.slice(1).some((w) => w.gap === "comma")) return null;
  const told = aside.map((w) => w.lower).join(" ");
  // "who came with his wife, X": somebody else
  if (!(isInside ? ALSO_IS : ALSO_DOES).test(told)) return null;
  return isInside ? [office, inside] : [office];
}

const ALSO_IS = /^who (?:is|was|serves|also serves|doubles|also) /;
const ALSO_DOES = /^who (?:also (?:oversees|heads|holds|serves|runs|leads|chairs|acts|handles|covers|manages|doubles|looks)|doubles|has been|took office|took over|has held|has run|has led|was (?:appointed|named|elected|sworn)) (?!.*\b(?:his|her|with|by)\b)/; // prettier-ignore
