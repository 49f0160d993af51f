/** Whether a run of capitalised words names a person. */
import type {Draft, Read, Title} from "../drafts.ts";
import {impliedCountries} from "../../../lexicon/offices.ts";
import {nameParticles} from "../../../lexicon/names.ts";
import {isGivenName} from "../names/givenNames.ts";
import type {Word} from "../words.ts";
import {joined} from "../words.ts";

/** A title, an honorific, an age, a verb of people, or a later mention by the last word alone makes a name a person's. */
export function isPerson(draft: Draft, {words, sentence}: Read, alone: ReadonlySet<string>): boolean {
  if (draft.titles.length > 0 || draft.honorific) return true;
  if (draft.headline || draft.name.length < 2) return false;
  if (/^(?:highness|majesty|excellency|grace|holiness)$/i.test(draft.name.at(-1) ?? "")) return false;
  const before = joined(words[draft.first]) ? words[draft.first - 1] : undefined;
  if (isAfterPlace(draft, words)) return false;
  if (before && NOT_BEFORE_PEOPLE.has(before.lower)) return false;
  if (draft.country) return true;
  const plain = !/\p{Lu}{2}/u.test(draft.name.join(""));
  if (plain && isGivenName((draft.name[0] as string).toLowerCase())) return true;
  const {keys} = draft;
  if (plain && alone.has(keys[keys.length - 1] ?? "")) return true;
  const after = words[draft.to];
  if (
    after?.gap === "comma" &&
    (after.lower === "who" || (/^\d{2}$/.test(after.text) && closes(words[draft.to + 1])))
  )
    return true;
  if (joined(after) && HUMAN_VERBS.has(lemmaOf(after, sentence))) return true;
  if (joined(after) && SKIPPED.has(after?.lower ?? "") && HUMAN_VERBS.has(lemmaOf(words[draft.to + 1], sentence))) return true; // prettier-ignore
  if (before?.gap === "hard" && lemmaOf(before, sentence) === "say") return true;
  return before !== undefined && BEFORE_PEOPLE.has(before.lower);
}

const lemmaOf = (word: Word | undefined, {tokens}: Read["sentence"]): string =>
  tokens[word?.token ?? -1]?.lemma ?? "";

/** "From Kinshasa Gwak flew on": the place is no given name. */
export const isAfterPlace = (draft: Draft, words: Word[]): boolean =>
  (words[draft.from]?.place ?? null) !== null &&
  ["from", "in", "to", "at", "via", "near"].includes(words[draft.from - 1]?.lower ?? "");

export const isListed = (draft: Draft, {words}: Read): boolean =>
  draft.name.length > 1 && draft.titles.some((t) => t.country) && closes(words[draft.to]);

/** "The Thai prime minister landed on Tuesday.": an office of a country without a name, and nobody named beside it. */
export const awaitsName = ({drafts}: Read): boolean =>
  drafts.length > 0 &&
  drafts.every((d) => d.kind === "office") &&
  drafts.some((d) => isHighOffice(d) || (d.first === 0 && d.titles.some(isOfHome)));

/** "The Taoiseach pulled up her collar.", "Our president is packing his bags.": of the paper's own country. */
const isOfHome = ({kind, role, determiner, former, regional}: Title): boolean =>
  !former &&
  !regional &&
  (determiner === "the" || determiner === "our") &&
  (kind === "state" || kind === "government" || role.toLowerCase() in impliedCountries);

export const isHighOffice = ({kind, titles}: Draft): boolean =>
  kind === "office" && titles.some((t) => t.country !== "" && ["state", "government", "royal", "minister"].includes(t.kind) && !t.former && !t.regional); // prettier-ignore

/** "Somsak Wattana had been expected for months": a name of several words that opens its clause, right before the verb. */
export function opensClause(draft: Draft, {words}: Read): boolean {
  const after = words[draft.to];
  // "According to state television, Abdelilah Benhaddou was in Kathmandu"
  const opens = draft.first === 0 || /^(?:hard|comma)$/.test(words[draft.first]?.gap ?? "");
  const own = words.slice(draft.from, draft.to).filter((w) => w.cap || !nameParticles.has(w.lower));
  return (
    opens &&
    !draft.headline &&
    (own.length === 2 || own.length === 3) &&
    own.every((w) => w.pos === "PROPN" && !w.place && /^\p{Lu}\p{Ll}/u.test(w.text)) &&
    // "Somsak Wattana, in office since May, spent a day in Laos"
    (isServing(words, draft.to) || joined(after)) &&
    // "Royal Orchid is in Lisbon, where it sells flowers"
    !words.slice(draft.to).some((w) => w.lower === "it" || w.lower === "its") &&
    (isServing(words, draft.to) ||
      /^(?:is|was|has|had|will|would)$/.test(after?.lower ?? "") ||
      after?.pos === "VERB" ||
      isWithParty(words, draft.to))
  );
}

/** "Warren Ngata and a delegation of MPs have met", "Warren Ngata, accompanied by his wife": what stands behind a name, from word `to` on. */
export function isWithParty(words: readonly Word[], to: number): boolean {
  const [one, two] = [words[to]?.lower ?? "", words[to + 1]?.lower ?? ""];
  const size = one === "and" ? 1 : /^(?:along with|together with|accompanied by)$/.test(`${one} ${two}`) ? 2 : 0; // prettier-ignore
  const first = to + size;
  return (
    size > 0 &&
    /^(?:an?|his|her|the|\d+|several)$/.test(words[first]?.lower ?? "") &&
    words.slice(first + 1, first + 5).some((w) => PARTY.has(w.lower))
  );
}

const PARTY = new Set(["delegation", "party", "team", "entourage", "wife", "husband", "spouse", "mission", "officials", "aides", "advisers", "advisors"]); // prettier-ignore

const OF_TRAVELLERS = new Set(["visit", "trip", "tour", "stay", "stopover", "journey", "arrival", "departure", "aircraft", "plane", "jet", "motorcade", "convoy", "delegation", "entourage"]); // prettier-ignore

/** "when Duarte Vilhena's aircraft left Maputo": a full name, and what goes with one who travels. */
export const isTravellers = ({possessive, headline, from, to, name}: Draft, {words}: Read): boolean =>
  possessive &&
  !headline &&
  name.length > 1 &&
  words.slice(from, to).every((w) => w.pos === "PROPN" && !w.place && /^\p{Lu}\p{Ll}/u.test(w.text)) &&
  words.slice(to, to + 3).some((w) => OF_TRAVELLERS.has(w.lower));

/** "X, in office since September," */
const isServing = (words: Word[], to: number): boolean =>
  words[to]?.gap === "comma" &&
  /^in (?:office|power|the (?:job|post))$/.test(
    words.slice(to, to + (words[to + 1]?.lower === "the" ? 3 : 2)).map((w) => w.lower).join(" ")
  ); // prettier-ignore

/** "The president of Guinea-Bissau will be absent: Umaro Djalo is in Lisbon". */
export const isAfterColon = (draft: Draft, {words, drafts, sentence}: Read): boolean => {
  const at = words[draft.first]?.start ?? 0;
  return /: $/.test(sentence.text.slice(Math.max(0, at - sentence.start - 2), at - sentence.start)) && drafts.some((d) => d.end <= draft.first && isHighOffice(d)); // prettier-ignore
};

const closes = (word: Word | undefined): boolean => word === undefined || !joined(word);

const NOT_BEFORE_PEOPLE = new Set([
  "the",
  "a",
  "an",
  "in",
  "at",
  "near",
  "into",
  "outside",
  "across",
  "around",
  "this",
  "these",
  "those"
]);

const SKIPPED = new Set(["had", "has", "also", "later", "then", "who", "will", "would"]);

const HUMAN_VERBS = new Set(["say", "tell", "meet", "visit", "arrive", "fly", "travel", "add", "stress", "hail", "praise", "thank", "welcome", "greet", "remark", "reiterate", "smile", "joke", "emphasize", "emphasise", "speak", "land", "depart", "tweet", "spend", "leave", "return", "attend", "go", "come", "stay", "drive", "walk", "warn", "vow", "pledge", "promise", "grin", "laugh", "chuckle", "shrug", "nod", "sigh", "quip", "wave", "frown", "beam", "jet", "dine", "lunch", "insist", "admit", "concede", "recall"]); // prettier-ignore

const BEFORE_PEOPLE = new Set(["met", "greeted", "nominated", "appointed"]);
