import {
  deputyWords,
  formerWords,
  officeExpansions,
  officePlurals,
  passingWords,
  portfolioWords,
  privateInstitutions
} from "../../../lexicon/offices.ts";
import type {OfficeKind} from "../../../lexicon/offices.ts";
import type {Word} from "../words.ts";
import {HEADS} from "./heads.ts";
import type {Head} from "./heads.ts";

const FILLERS = new Set(["affairs", "national", "state", "public", "international", "cooperation", "co-operation", "general", "relations", "the", "of", "for", "and", "&", "federal", "government"]); // prettier-ignore
const SAME_FIELD: Record<string, string> = {
  external: "foreign", defense: "defence", labor: "labour", petroleum: "oil", home: "interior", internal: "interior", commerce: "trade", commercial: "trade", economic: "economy", economics: "economy", transportation: "transport",
  financial: "finance", treasury: "finance", exchequer: "finance", agricultural: "agriculture", cultural: "culture", sports: "sport", investments: "investment", telecommunications: "communications", communication: "communications"
}; // prettier-ignore

export function fieldsOf(words: Word[]): string[] {
  const fields = new Set<string>();
  // "Minister of International Relations and Cooperation"
  if (words.some((w) => w.lower === "relations") && words.some((w) => ABROAD.has(w.lower)))
    fields.add("foreign");
  for (const {lower} of words)
    if (portfolioWords.has(lower) && !FILLERS.has(lower)) fields.add(SAME_FIELD[lower] ?? lower);
  return [...fields];
}

const ABROAD = new Set(["international", "external", "foreign"]);

export function keyOf(words: Word[], from: number, head: number, key: string, fields: string[]): string {
  const before = words.slice(from, head).map((w) => w.lower);
  const deputy = before.some((w) => deputyWords.has(w)) ? "deputy " : "";
  if (key === "minister" && fields.length > 0)
    return `${deputy}minister:${fields.includes("foreign") ? "foreign" : fields[0]}`;
  if (key === "adviser" && fields.includes("security")) return `${deputy}national security adviser`;
  return deputy + key;
}

export function kindOf(kind: OfficeKind, used: Word[], organization: boolean): OfficeKind {
  if (kind === "occupation" || kind === "party") return kind;
  if (organization && kind !== "aide") return kind === "military" ? kind : "chief";
  return used.some((w) => privateInstitutions.has(w.lower) && !w.place) ? "party" : kind;
}

const SMALL = new Set(["of", "for", "and", "the", "to", "in", "on", "at", "&"]);

export function roleText(
  words: Word[],
  from: number,
  head: number,
  end: number,
  kept: number[],
  {singular, plural}: Head
): string {
  const parts: Word[] = [];
  for (let k = from; k < end; k++) if (!isLeftOut(words[k] as Word, k < head)) parts.push(words[k] as Word);
  for (const k of kept) parts.push(words[k] as Word);
  let text = "";
  for (const [n, word] of parts.entries()) {
    const gap =
      n === 0
        ? ""
        : word.gap === "hyphen" && parts[n - 1] === words[word.i - 1]
          ? "-"
          : word.gap === "comma"
            ? ", "
            : " ";
    text +=
      gap +
      (officeExpansions[word.lower] && word.caps
        ? officeExpansions[word.lower]
        : word.gap === "hyphen" && UNRAISED.has(word.lower)
          ? word.lower
          : titled(word, n === 0, text.length > 0, n < parts.length - 1));
  }
  return plural ? singularText(text, singular) : text;
}

/** "President-elect". */
const UNRAISED = new Set(["elect", "designate"]);

const isLeftOut = (word: Word, before: boolean): boolean =>
  before && (passingWords.has(word.lower) || formerWords.has(word.lower) || (word.place !== null && word.place.kind !== "body" && word.place.kind !== "region")); // prettier-ignore

function titled(word: Word, first: boolean, inside: boolean, goesOn: boolean): string {
  if (inside && !first && SMALL.has(word.lower)) return word.lower;
  // "PRIME Minister", as some papers open an article; "CS", "DPM", "NATO" stay
  const isWord = word.text.length > 3 && (HEADS.has(word.lower) || portfolioWords.has(word.lower));
  if (word.caps && word.text.length < 6 && !isWord) return word.text;
  // "People's Revolutionary Party"
  if (word.possessive && goesOn) return `${word.text.charAt(0).toUpperCase()}${word.text.slice(1)}'s`;
  const rest = word.caps ? word.text.slice(1).toLowerCase() : word.text.slice(1);
  return word.text.charAt(0).toUpperCase() + rest;
}

function singularText(text: string, singular: string): string {
  const plural = Object.keys(officePlurals).find(
    (p) => officePlurals[p] === singular && text.toLowerCase().includes(p)
  );
  if (plural) {
    const at = text.toLowerCase().indexOf(plural);
    const fixed = singular
      .replace(/(?<![\p{L}])\p{Ll}(?=\p{L}{2,})/gu, (c) => c.toUpperCase())
      .replace(" Of ", " of ");
    return text.slice(0, at) + fixed + text.slice(at + plural.length);
  }
  const last = singular.split(" ").pop() as string;
  const at = text.toLowerCase().lastIndexOf(`${last}s`);
  return at < 0 ? text : text.slice(0, at + last.length) + text.slice(at + last.length + 1);
}
