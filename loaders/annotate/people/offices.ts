import {
  fallenWords,
  formerWords,
  lateWords,
  officeGenders,
  officeHeads,
  passingWords,
  portfolioWords,
  rankWords
} from "../../lexicon/offices.ts";
import type {OfficeKind} from "../../lexicon/offices.ts";
import {isOffice} from "./offices/check.ts";
import {headAt} from "./offices/heads.ts";
import type {Head} from "./offices/heads.ts";
import {leftOf} from "./offices/left.ts";
import {rightOf} from "./offices/right.ts";
import {fieldsOf, keyOf, kindOf, roleText} from "./offices/role.ts";
import {joined} from "./words.ts";
import type {Word} from "./words.ts";

/** The words of one office, without its country's where that stands before it. Word indexes, `to` exclusive. */
export interface Office {
  from: number;
  to: number;
  /** The word that `officeHeads` knows (its first). */
  head: number;
  /** In title case, without country: "Deputy Foreign Minister". */
  role: string;
  /** What two ways of saying one office share: "deputy minister:foreign". */
  key: string;
  /** Fields of government of a minister: "foreign", "trade". */
  fields: string[];
  kind: OfficeKind;
  plural: boolean;
  /** Whom it serves by its own words: "president of Iran", "Minister of Commerce of India". */
  country: string;
  /** Of a region or a city: "president of the Kurdistan Region". */
  regional: boolean;
  /** Of an organisation that is no country's: "PMF leader", "head of Hezbollah". */
  organization: boolean;
  /** Told with its ministry: "secretary of state at the Ministry of Finance". */
  ministry?: boolean;
  gender: "male" | "female" | "";
  former: boolean;
  fallen: boolean;
  /** "the late president". */
  late: boolean;
}

/** Offices that only somebody else's tells: "his Turkish counterpart", "her Dutch colleague", "his host". */
const RELATIONS: Record<string, string> = {
  counterpart: "counterpart",
  colleague: "counterpart",
  host: "host",
  successor: "successor"
};

/** The offices of a sentence, in order, none overlapping. */
export function findOffices(words: Word[]): Office[] {
  const offices: Office[] = [];
  for (let i = 0; i < words.length; i++) {
    const head = headAt(words, i);
    if (!head) continue;
    const office = officeOf(words, i, head, offices[offices.length - 1]?.to ?? 0);
    if (!office) continue;
    offices.push(office);
    i = office.to - 1;
  }
  return offices;
}

function officeOf(words: Word[], i: number, head: Head, floor: number): Office | null {
  const end = i + head.words.length;
  const entry = officeHeads[head.singular] ?? {
    key: RELATIONS[head.singular] ?? "counterpart",
    kind: "diplomat" as OfficeKind
  };
  const left = leftOf(words, i, floor, entry.kind, head);
  const right = rightOf(words, end, entry.kind, head.singular);
  if (!isOffice(words, i, end, head, left, right)) return null;
  const used = left.from < i || end < right.to ? [...words.slice(left.from, i), ...words.slice(end, right.to)] : []; // prettier-ignore
  const fields = used.length === 0 || left.organization || right.organization ? [] : fieldsOf(used);
  const status = statusOf(words, left.from);
  const isSecretary = entry.key === "general secretary";
  const isOfParty = isSecretary && isOfTheParty(used);
  return {
    from: left.from,
    to: right.to,
    head: i,
    role: roleText(words, left.from, i, end, right.kept, head),
    key: (right.regional ? "regional " : "") + keyOf(words, left.from, i, entry.key, fields),
    fields,
    // the party's general secretary leads the country where it is the country's
    kind:
      isOfParty || (isSecretary && right.country)
        ? "state"
        : kindOf(entry.kind, used, left.organization || right.organization),
    plural: head.plural,
    country: right.country || left.country,
    regional: right.regional,
    organization: (left.organization || right.organization) && !isOfParty,
    ministry: right.ministry,
    gender: officeGenders[head.singular] ?? "",
    former: status.former || head.singular === "dictator",
    fallen: status.fallen,
    late: status.late
  };
}

/** "Party General Secretary X", "of the Party Central Committee": where there is one, it needs no name. */
const isOfTheParty = (used: readonly Word[]): boolean =>
  used.some((w) => w.text === "Party") && used.every((w) => /^(?:party|central|committee|of|the)$/.test(w.lower)); // prettier-ignore

/** "former", "late", "then-" before the office or before its country. */
function statusOf(words: Word[], from: number): Pick<Office, "former" | "fallen" | "late"> {
  let former = false;
  let fallen = false;
  let late = false;
  let then = false;
  for (let k = from; k >= 0 && k > from - 7; k--) {
    const word = words[k] as Word;
    if (k < from) {
      const loose =
        passingWords.has(word.lower) ||
        formerWords.has(word.lower) ||
        word.place ||
        rankWords.has(word.lower) ||
        portfolioWords.has(word.lower);
      if (!loose) break;
      if (formerWords.has(word.lower)) former = true;
      if (fallenWords.has(word.lower)) fallen = true;
      if (lateWords.has(word.lower)) late = true;
      if (word.lower === "then") then = true;
    }
    if (!joined(word)) break;
  }
  return {former: former && !then, fallen, late};
}

/** The key of an office without its field. */
function bareKey(key: string): string {
  const end = key.indexOf(":");
  return end < 0 ? key : key.slice(0, end);
}

/** Whether two offices may be one, by key and field. `loose` words are `looseOffices`' matter. */
export function sameOffice(a: Pick<Office, "key" | "fields">, b: Pick<Office, "key" | "fields">): boolean {
  if (a.key === b.key) return true;
  const [bareA, bareB] = [bareKey(a.key), bareKey(b.key)];
  if (bareA !== bareB || !bareA.endsWith("minister")) return false;
  if (a.fields.length === 0 || b.fields.length === 0) return a.key === bareA || b.key === bareB;
  return a.fields.some((f) => b.fields.includes(f));
}
