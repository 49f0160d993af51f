import {
  bareHeads,
  deputyWords,
  fallenWords,
  formerWords,
  institutionWords,
  officeExpansions,
  officeGenders,
  officeHeads,
  officePlurals,
  officeThings,
  passingWords,
  portfolioWords,
  privateInstitutions,
  rankWords,
  seatWords,
  stateForms
} from "../../lexicon/offices.ts";
import type {OfficeKind} from "../../lexicon/offices.ts";
import {neverNames} from "../../lexicon/names.ts";
import {organizationNames, thingWords} from "../../lexicon/organizations.ts";
import {isGivenName} from "./names.ts";
import {firstOf, joined} from "./words.ts";
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
  gender: "male" | "female" | "";
  former: boolean;
  fallen: boolean;
}

interface Head {
  words: string[];
  singular: string;
  plural: boolean;
}

const HEADS = headsByFirstWord();

function headsByFirstWord(): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  const add = (text: string, singular: string, plural: boolean): void => {
    const words = text.split(" ");
    const first = words[0] as string;
    heads.set(first, [...(heads.get(first) ?? []), {words, singular, plural}]);
  };
  for (const head of Object.keys(officeHeads)) {
    add(head, head, false);
    if (!/ of /.test(head)) add(`${head}s`, head, true);
  }
  for (const [plural, singular] of Object.entries(officePlurals)) add(plural, singular, true);
  add("counterpart", "counterpart", false);
  add("counterparts", "counterpart", true);
  add("opposite number", "counterpart", false);
  add("colleague", "colleague", false);
  add("host", "host", false);
  add("guest", "host", false);
  add("successor", "successor", false);
  add("predecessor", "successor", false);
  for (const list of heads.values()) list.sort((a, b) => b.words.length - a.words.length);
  return heads;
}

/** Offices that only somebody else's tells: "his Turkish counterpart", "her Dutch colleague", "his host". */
const RELATIONS: Record<string, string> = {
  counterpart: "counterpart",
  colleague: "counterpart",
  host: "host",
  successor: "successor"
};

const AND = new Set(["and", "&"]);

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

function headAt(words: Word[], i: number): Head | null {
  for (const head of HEADS.get(words[i]?.lower ?? "") ?? []) {
    if (head.words.every((w, k) => words[i + k]?.lower === w && (k === 0 || joined(words[i + k]))))
      return head;
  }
  return null;
}

function officeOf(words: Word[], i: number, head: Head, floor: number): Office | null {
  const end = i + head.words.length;
  const entry = officeHeads[head.singular] ?? {
    key: RELATIONS[head.singular] ?? "counterpart",
    kind: "diplomat" as OfficeKind
  };
  const left = leftOf(words, i, floor, entry.kind, head);
  const right = rightOf(words, end, entry.kind, head.singular);
  const used = [...words.slice(left.from, i), ...words.slice(end, right.to)];
  const fields = left.organization || right.organization ? [] : fieldsOf(used);
  if (!isOffice(words, i, end, head, left, right)) return null;
  const status = statusOf(words, left.from);
  return {
    from: left.from,
    to: right.to,
    head: i,
    role: roleText(words, left.from, i, end, right.kept, head),
    key: (right.regional ? "regional " : "") + keyOf(words, left.from, i, entry.key, fields),
    fields,
    // the party's general secretary leads the country where it is the country's
    kind:
      entry.key === "general secretary" && right.country
        ? "state"
        : kindOf(entry.kind, used, left.organization || right.organization),
    plural: head.plural,
    country: right.country || left.country,
    regional: right.regional,
    organization: left.organization || right.organization,
    gender: officeGenders[head.singular] ?? "",
    ...status,
    former: status.former || head.singular === "dictator"
  };
}

/** "Kremlin spokesman", "White House adviser": the country's seat, not the office's field. */
const isSeat = (words: Word[], k: number): boolean =>
  words[k]?.cap === true &&
  ((words[k]?.lower ?? "") in seatWords || `${words[k - 1]?.lower} ${words[k]?.lower}` in seatWords);

interface Left {
  from: number;
  organization: boolean;
  /** Of the body whose organ stands there. */
  country: string;
}

/** Ranks, fields of government and institutions before the head: "Deputy", "Commerce and Industry", "National Assembly". */
function leftOf(words: Word[], head: number, floor: number, kind: OfficeKind, {singular}: Head): Left {
  const title = words[head]?.cap ?? false;
  let from = head;
  let organization = false;
  for (let k = head - 1; k >= floor; k--) {
    const word = words[k] as Word;
    const after = words[k + 1];
    const list =
      after?.gap === "comma" && from === k + 1 && isField(word, title) && hasAnd(words, from, head);
    if (!joined(after) && !list) break;
    if (word.possessive) break;
    if (word.place?.kind === "body") {
      // "European Commission President": an organ belongs to the role, a body ("UN envoy") is the country
      if (!ORGAN.test(word.place.text)) break;
      return {from: firstOf(words, k), organization, country: word.place.country};
    }
    if (word.place || isSeat(words, k)) break;
    if (rankWords.has(word.lower) || isField(word, title, kind)) {
      if (passes(words, k, title)) from = k;
      else break;
    } else if (
      AND.has(word.lower) &&
      from === k + 1 &&
      isField(words[k - 1], title) &&
      opensField(words, from, head)
    ) {
      if (!joined(word)) break;
      continue;
    } else if (isOrganization(words, k, kind, title)) {
      organization = true;
      from = k;
    } else if (from === head && isPlainField(words, k, head, kind)) from = k;
    else if (from === head && isUnknownField(words, k, head, singular)) from = k;
    else break;
  }
  while (from < head && (AND.has(words[from]?.lower ?? "") || words[from]?.lower === "general")) from++;
  return {from, organization, country: ""};
}

const ORGAN = /Commission|Council|Parliament|Service|Assembly/;

/** "the first president": where the head is written small, "first" is no rank. Sentence-initial words may be capitalised by their place. */
function passes(words: Word[], k: number, title: boolean): boolean {
  const word = words[k] as Word;
  if (["first", "second", "third", "national", "state", "military", "top", "senior"].includes(word.lower))
    return title === word.cap;
  if (word.lower === "high" || word.lower === "joint") return word.cap;
  return true;
}

const hasAnd = (words: Word[], from: number, head: number): boolean => {
  for (let k = from; k < head; k++) if (AND.has(words[k]?.lower ?? "")) return true;
  return false;
};

const opensField = (words: Word[], from: number, head: number): boolean =>
  from < head && portfolioWords.has(words[from]?.lower ?? "");

function isField(word: Word | undefined, title: boolean, kind: OfficeKind = "minister"): boolean {
  if (!word || word.possessive || word.place?.kind === "country") return false;
  if (title && !word.cap) return false;
  return portfolioWords.has(word.lower) || (kind !== "minister" && institutionWords.has(word.lower));
}

/** "Hydrocarbons Minister X": a capitalised word right before "Minister", whatever it is. */
function isUnknownField(words: Word[], k: number, head: number, singular: string): boolean {
  const word = words[k] as Word;
  return (
    singular === "minister" &&
    k === head - 1 &&
    word.cap &&
    !word.caps &&
    (words[head]?.cap ?? false) &&
    !word.place &&
    !neverNames.has(word.lower) &&
    !passingWords.has(word.lower) &&
    !formerWords.has(word.lower)
  );
}

/** "EU enlargement commissioner", "Iraqi militia commander": one small noun between country and office, whatever it is. */
function isPlainField(words: Word[], k: number, head: number, kind: OfficeKind): boolean {
  const word = words[k] as Word;
  return (
    k === head - 1 &&
    kind !== "occupation" &&
    !word.cap &&
    !words[head]?.cap &&
    word.pos === "NOUN" &&
    joined(word) &&
    !passingWords.has(word.lower) &&
    !formerWords.has(word.lower) &&
    (words[k - 1]?.place ?? null) !== null
  );
}

const LED = new Set<OfficeKind>(["chief", "military", "aide", "state", "occupation", "diplomat"]);

/** "PMF leader", "Hezbollah chief", "CIA director", "Quds Force commander". */
function isOrganization(words: Word[], k: number, kind: OfficeKind, title: boolean): boolean {
  const word = words[k] as Word;
  if (!LED.has(kind) || !word.cap || word.place) return false;
  if (neverNames.has(word.lower) || passingWords.has(word.lower) || formerWords.has(word.lower)) return false;
  if (HEADS.has(word.lower)) return false;
  return (
    word.caps ||
    thingWords.has(word.lower) ||
    organizationNames.has(word.lower) ||
    (!title && k > 0 && word.pos === "PROPN")
  );
}

interface Right {
  to: number;
  /** Indexes of the words that belong to the role. */
  kept: number[];
  country: string;
  regional: boolean;
  organization: boolean;
}

const OF = new Set(["of", "for"]);

/** What follows the head: "of Foreign Affairs of the Republic of Iraq", "for Europe", "to Baghdad". */
function rightOf(words: Word[], end: number, kind: OfficeKind, singular: string): Right {
  const right: Right = {to: end, kept: [], country: "", regional: false, organization: false};
  for (let turn = 0; turn < 2; turn++) {
    const link = words[right.to];
    const abroad =
      kind === "diplomat" && (link?.lower === "to" || link?.lower === "for" || link?.lower === "on");
    if (!link || !joined(link) || !(OF.has(link.lower) || abroad || link.lower === "at")) break;
    if (link.lower === "of") {
      const seat = countryAfter(words, right.to + 1);
      if (seat && !(kind === "local" && seat.city)) {
        right.country = seat.country;
        const body = words[seat.to - 1]?.place;
        if (body?.kind === "body" && ORGAN.test(body.text))
          for (let k = right.to; k < seat.to; k++) right.kept.push(k);
        right.to = seat.to;
        break;
      }
      if (words[right.to + 1]?.lower === "the" && words[right.to + 2]?.lower === "republic") {
        // "the President of the Republic": of which is told elsewhere
        right.to += 3;
        break;
      }
      const region = turn === 0 ? regionAfter(words, right.to + 1) : null;
      if (region) {
        for (let k = right.to; k < region.to; k++) right.kept.push(k);
        return {...right, ...region, regional: true};
      }
    }
    const field =
      link.lower === "at" ? null : fieldAfter(words, right.to + 1, abroad || kind === "local", kind);
    if (!field) {
      const body =
        (turn === 0 && singular !== "minister") || link.lower === "at"
          ? organizationAfter(words, right.to + 1)
          : null;
      if (!body) break;
      if (link.lower === "at" && turn > 0) return {...right, to: body, organization: true};
      for (let k = right.to; k < body; k++) right.kept.push(k);
      right.to = body;
      right.organization = true;
      break;
    }
    right.kept.push(right.to, ...field.kept);
    if (field.country && !abroad) right.country = field.country;
    right.to = field.to;
  }
  return right;
}

/** "the Islamic Republic of Iran", "Iran", "the United Arab Emirates". */
function countryAfter(words: Word[], from: number): {country: string; to: number; city: boolean} | null {
  let k = from;
  for (let n = 0; n < 7; n++, k++) {
    const word = words[k];
    if (!word || !joined(word)) return null;
    if (word.place && word.place.kind !== "demonym") {
      if (word.place.kind === "city" && !word.place.capital) return null;
      if (word.place.kind === "region") return null;
      const {place} = word;
      let to = k + 1;
      while (words[to]?.place === place) to++;
      return {country: place.country, to, city: place.kind === "city"};
    }
    if (!(word.lower === "the" || word.lower === "of" || stateForms.has(word.lower) || word.place))
      return null;
    if (word.place && joined(words[k + 1])) {
      // "the French Republic", and not "the Iranian parliament"
      let to = k + 1;
      while (stateForms.has(words[to]?.lower ?? "") && joined(words[to]) && words[to]?.cap) to++;
      if (to > k + 1 && STATES.has(words[to - 1]?.lower ?? ""))
        return {country: word.place.country, to, city: false};
    }
  }
  return null;
}
const STATES = new Set([
  "republic",
  "kingdom",
  "federation",
  "state",
  "commonwealth",
  "sultanate",
  "government"
]);

/** "the Kurdistan Region", "Iraq's Anbar province", "Basra". */
function regionAfter(words: Word[], from: number): {country: string; to: number} | null {
  for (let k = from; k < from + 4; k++) {
    const word = words[k];
    if (!word || !joined(word)) return null;
    const {place} = word;
    if (place && (place.kind === "region" || place.kind === "city")) {
      let to = k + 1;
      while (words[to]?.place === place || REGION_NOUNS.has(words[to]?.lower ?? "")) to++;
      return {country: place.country, to};
    }
    if (word.lower !== "the" && !word.place) return null;
  }
  return null;
}
const REGION_NOUNS = new Set(["region", "province", "governorate", "state", "city"]);

/** A run of fields, institutions and what joins them. A demonym in it is the country and stays out of the role. */
function fieldAfter(
  words: Word[],
  from: number,
  places: boolean,
  kind: OfficeKind
): {kept: number[]; to: number; country: string} | null {
  const kept: number[] = [];
  let last = -1;
  let country = "";
  for (let k = from; k < words.length && k - from < 14; k++) {
    const word = words[k] as Word;
    const list =
      word.gap === "comma" &&
      k > from &&
      (portfolioWords.has(word.lower) || AND.has(word.lower)) &&
      listGoesOn(words, k);
    if (!joined(word) && !list) break;
    const title = words[from - 2]?.cap ?? false;
    if (word.place && places) {
      kept.push(k);
      last = k;
      continue;
    }
    if (
      word.place &&
      (word.place.kind === "demonym" || (word.possessive && word.place.kind !== "city")) &&
      last < 0
    ) {
      country = word.place.country;
      continue;
    }
    const known = portfolioWords.has(word.lower) || institutionWords.has(word.lower);
    if (known && title && !word.cap && kind === "minister") break;
    kept.push(k);
    if (known) last = k;
    else if (!["the", "and", "&", "of", "for", "on"].includes(word.lower)) break;
    if (word.possessive) break;
  }
  return last < from ? null : {kept: kept.filter((k) => k <= last), to: last + 1, country};
}

/** In "Trade, Industry and Energy" a comma goes on; in "minister of trade, industry sources said" it does not. */
function listGoesOn(words: Word[], k: number): boolean {
  for (let n = k; n < k + 6; n++) {
    const word = words[n];
    if (!word) return false;
    if (AND.has(word.lower)) return portfolioWords.has(words[n + 1]?.lower ?? "");
    if (!portfolioWords.has(word.lower)) return false;
  }
  return false;
}

/** "head of Hezbollah", "leader of the Sadrist Movement": up to five capitalised words. */
function organizationAfter(words: Word[], from: number): number | null {
  let k = from;
  if (words[k]?.lower === "the" || words[k]?.lower === "its") k++;
  // "at Iraq's Kata'ib Hezbollah"
  while (words[k]?.place && joined(words[k]) && (words[k]?.possessive || words[k]?.place?.kind === "demonym"))
    k++;
  const start = k;
  while (
    k - start < 5 &&
    words[k]?.cap &&
    joined(words[k]) &&
    !words[k]?.place &&
    !HEADS.has(words[k]?.lower ?? "")
  )
    k++;
  return k > start ? k : null;
}

const FILLERS = new Set(["affairs", "national", "state", "public", "international", "cooperation", "co-operation", "general", "relations", "the", "of", "for", "and", "&", "federal", "government"]); // prettier-ignore
const SAME_FIELD: Record<string, string> = {
  external: "foreign", defense: "defence", labor: "labour", petroleum: "oil", home: "interior", internal: "interior", commerce: "trade", commercial: "trade", economic: "economy", economics: "economy", transportation: "transport",
  financial: "finance", treasury: "finance", exchequer: "finance", agricultural: "agriculture", cultural: "culture", sports: "sport", investments: "investment", telecommunications: "communications", communication: "communications"
}; // prettier-ignore

function fieldsOf(words: Word[]): string[] {
  const fields = new Set<string>();
  // "Minister of International Relations and Cooperation"
  if (words.some((w) => w.lower === "relations") && words.some((w) => ABROAD.has(w.lower)))
    fields.add("foreign");
  for (const {lower} of words)
    if (portfolioWords.has(lower) && !FILLERS.has(lower)) fields.add(SAME_FIELD[lower] ?? lower);
  return [...fields];
}

const ABROAD = new Set(["international", "external", "foreign"]);

function keyOf(words: Word[], from: number, head: number, key: string, fields: string[]): string {
  const before = words.slice(from, head).map((w) => w.lower);
  const deputy = before.some((w) => deputyWords.has(w)) ? "deputy " : "";
  if (key === "minister" && fields.length > 0)
    return `${deputy}minister:${fields.includes("foreign") ? "foreign" : fields[0]}`;
  if (key === "adviser" && fields.includes("security")) return `${deputy}national security adviser`;
  return deputy + key;
}

function kindOf(kind: OfficeKind, used: Word[], organization: boolean): OfficeKind {
  if (kind === "occupation" || kind === "party") return kind;
  if (organization && kind !== "aide") return kind === "military" ? kind : "chief";
  return used.some((w) => privateInstitutions.has(w.lower)) ? "party" : kind;
}

/** Whether the words are an office here, not a verb, an adjective or part of another thing. */
function isOffice(words: Word[], i: number, end: number, head: Head, left: Left, right: Right): boolean {
  const first = words[i] as Word;
  if (["host", "colleague", "successor"].includes(head.singular))
    return ["NOUN", "PROPN", "ADJ"].includes(first.pos) && !first.possessive;
  const next = joined(words[end]) ? words[end] : undefined;
  const thing = next?.lower === "media" || next?.lower === "press" ? words[end + 1]?.lower : next?.lower;
  if (officeThings.has(thing ?? "") && right.to === end && !words[end - 1]?.possessive) return false;
  if (
    head.singular === "pm" ||
    head.singular === "fm" ||
    head.singular === "mp" ||
    head.singular === "ceo" ||
    head.singular === "eam"
  )
    return first.caps && !/^\d/.test(words[i - 1]?.text ?? "");
  if (bareHeads.has(head.singular) && head.words.length === 1)
    return isBareOffice(words, i, left, right, next);
  // "the premier event of the year"; "The premier spoke" has the same tags, but nothing after them
  if (head.singular === "premier" && first.pos === "ADJ" && next?.pos === "NOUN" && joined(words[end + 1]))
    return false;
  if (ADJECTIVAL.has(head.singular)) {
    if (first.pos === "ADJ" && !first.cap) return false;
    if (next && !next.cap && (next.pos === "NOUN" || next.pos === "ADJ")) return false;
  }
  // "prompting speaker systems", "to mayor": verbs and the like
  // "Bui Thanh Son", "Angus King": the last part of a name
  const prior = words[i - 1];
  if (
    i > 0 &&
    first.cap &&
    joined(first) &&
    prior?.cap &&
    !prior.place &&
    !prior.possessive &&
    head.words.length === 1
  ) {
    if (PERSONAL.has(officeHeads[head.singular]?.key ?? "") || (isGivenName(prior.lower) && left.from === i))
      return false;
  }
  return !(first.pos === "VERB" && !first.cap && words[i - 1]?.lower === "to");
}

const PERSONAL = new Set(["relative", "resident", "artist", "athlete"]);
const ADJECTIVAL = new Set(["sovereign", "fellow", "executive", "official", "expert", "veteran", "leader", "ruler", "prince", "king", "specialist", "resident", "militant", "scholar", "trader", "candidate", "student"]); // prettier-ignore

/** "chief", "head", "general", "secretary" …: nouns that need a field, a body, a rank or a name with them. */
function isBareOffice(words: Word[], i: number, left: Left, right: Right, next: Word | undefined): boolean {
  const word = words[i] as Word;
  const own = left.from < i || right.to > i + 1;
  const named =
    word.cap && next !== undefined && next.cap && !HEADS.has(next.lower) && !thingWords.has(next.lower);
  if (word.lower === "general") {
    if (named) return true;
    const before = words[i - 1];
    const noun = !next || !["NOUN", "ADJ", "PROPN"].includes(next.pos);
    return (
      (noun || (next?.cap ?? false)) &&
      (before?.pos === "DET" ||
        before?.place?.kind === "demonym" ||
        left.from < i ||
        before?.pos === "ADJ" ||
        before?.pos === "VERB")
    );
  }
  if (word.lower === "generals")
    return (next?.cap ?? false) || left.from < i || words[i - 1]?.place?.kind === "demonym";
  // "chief Iranian general", "chief negotiator": an adjective
  if (
    word.lower === "chief" &&
    next &&
    (next.place?.kind === "demonym" || (HEADS.has(next.lower) && !next.cap))
  )
    return false;
  if (word.pos === "VERB" && !word.cap && !own) return false;
  if (word.lower === "secretary" || word.lower === "captain" || word.lower === "director")
    return own || named || words[i - 1]?.place !== null;
  return own;
}

/** "former", "late", "then-" before the office or before its country. */
function statusOf(words: Word[], from: number): {former: boolean; fallen: boolean} {
  let former = false;
  let fallen = false;
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
      if (word.lower === "then") then = true;
    }
    if (!joined(word)) break;
  }
  return {former: former && !then, fallen};
}

const SMALL = new Set(["of", "for", "and", "the", "to", "in", "on", "at", "&"]);

function roleText(
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
          : titled(word, n === 0, text.length > 0));
  }
  return plural ? singularText(text, singular) : text;
}

/** "President-elect". */
const UNRAISED = new Set(["elect", "designate"]);

const isLeftOut = (word: Word, before: boolean): boolean =>
  before && (passingWords.has(word.lower) || formerWords.has(word.lower) || (word.place !== null && word.place.kind !== "body" && word.place.kind !== "region")); // prettier-ignore

function titled(word: Word, first: boolean, inside: boolean): string {
  if (inside && !first && SMALL.has(word.lower)) return word.lower;
  if (word.caps && word.text.length < 6) return word.text;
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

/** Whether two offices may be one, by key and field. `loose` words are `looseOffices`' matter. */
export function sameOffice(a: Pick<Office, "key" | "fields">, b: Pick<Office, "key" | "fields">): boolean {
  if (a.key === b.key) return true;
  const [bareA, bareB] = [a.key.split(":")[0], b.key.split(":")[0]];
  if (bareA !== bareB || !bareA?.endsWith("minister")) return false;
  if (a.fields.length === 0 || b.fields.length === 0) return a.key === bareA || b.key === bareB;
  return a.fields.some((f) => b.fields.includes(f));
}
