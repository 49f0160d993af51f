/**
 * A name first, and then whose it is: "Much hangs on Rustam Yuldashev. The Uzbek president was in Doha last October", as features and
 * columns introduce those of whom they tell.
 */
import {nameParticles} from "../../lexicon/names.ts";
import {isHighOffice, isTravellers} from "./cast/isPerson.ts";
import type {Draft, Read, Title} from "./drafts.ts";
import {sameOffice} from "./offices.ts";
import type {Word} from "./words.ts";

/** Gives names without an office the one that goes on to tell of them. Changes the drafts in place. */
export function joinNextOffices(reads: readonly Read[]): void {
  let known: Known | null = null;
  for (const [i, read] of reads.entries()) {
    const name = onlyName(read);
    const office = name && (laterIn(read, name) ?? nextIn(read, name, reads[i + 1], reads[i + 2]));
    if (!name || !office) continue;
    known ??= knownIn(reads);
    if (known.names.has(name.keys.at(-1) ?? "") || known.titles.some((t) => isHeld(t, office))) continue;
    name.titles.push(...office.titles);
    office.named = name;
  }
  for (const {words, drafts} of reads) for (const office of drafts) rulesOver(words, drafts, office);
}

/** Whom the article names with an office, and the offices. */
interface Known {
  names: ReadonlySet<string>;
  titles: readonly Title[];
}

function knownIn(reads: readonly Read[]): Known {
  const titled = reads.flatMap(({drafts}) => drafts.filter((d) => d.kind === "name" && d.titles.length > 0));
  return {
    names: new Set(titled.map(({keys}) => keys.at(-1) ?? "")),
    titles: titled.flatMap(({titles}) => titles)
  };
}

const isHeld = (title: Title, {titles}: Draft): boolean =>
  !title.former && titles.some((t) => sameOffice(t, title) && (title.country === "" || title.country === t.country)); // prettier-ignore

/** The full name of the only person of a sentence, as one tells of somebody: as its subject, at its head or at its end. */
function onlyName(read: Read): Draft | null {
  const {words, headline, sentence} = read;
  const drafts = meant(read);
  if (headline || drafts.length === 0 || drafts.length > 3) return null;
  const names = drafts.filter(({kind}) => kind === "name");
  const [name] = names;
  if (!name || names.length > 1 || name.titles.length > 0 || name.fallen || name.country !== "") return null;
  if (drafts[0] !== name || !isFull(name, words) || isDescribed(words, name)) return null;
  const lead = words[name.first - 1]?.lower ?? "";
  // "It was the one fruit of X's trip to Bishkek": who travels, whatever the trip is told for
  if (
    /^(?:the|an?|by|in|at|near|of|from)$/.test(lead) &&
    !(/^(?:of|by)$/.test(lead) && isTravellers(name, read))
  )
    return null;
  // "In Harare, X is liked. The Zambian president is not"
  if (/^(?:In|At|Across|Back in|Over in) /.test(sentence.text)) return null;
  const isLast = name.end === words.length && !name.possessive;
  const verb = sentence.verbs.find((v) => v.form === "finite" && v.first >= (words[name.to]?.token ?? Infinity)); // prettier-ignore
  const isSubject = !name.possessive && verb !== undefined && verb.first - (words[name.to]?.token ?? 0) <= 1;
  if (isSubject && OF_OTHERS.has(verb.lemma)) return null;
  return isLast || isSubject || (name.possessive && name.first === 0) || isTravellers(name, read) ? name : null; // prettier-ignore
}

/** What those do who are met in the street. */
const OF_OTHERS = new Set(["sell", "farm", "mend", "teach", "cook", "fish", "grow", "drive", "work", "study", "earn"]); // prettier-ignore

/** Without a first word that is capitalised by its place: "Nobody in Lusaka". */
const meant = ({words, drafts}: Read): Draft[] =>
  drafts.filter((d) => d.kind === "office" || d.to > 1 || words[0]?.pos === "PROPN");

const isFull = ({name, from, to}: Draft, words: readonly Word[]): boolean =>
  name.length > 1 &&
  name.length <= 3 &&
  words
    .slice(from, to)
    .every((w) => w.pos === "PROPN" && !w.place && (nameParticles.has(w.lower) || /^\p{Lu}\p{L}*\p{Ll}/u.test(w.text))); // prettier-ignore

/** "X, a driver,", "X, 46,", "X, of the university,": told already, by what is no office. */
const isDescribed = (words: readonly Word[], {end}: Draft): boolean =>
  words[end]?.gap === "open" ||
  (words[end]?.gap === "comma" && /^(?:an?|the|one|of|from|who|whose|now|then|\d+)$/.test(words[end].lower));

const isPointing = ({titles: [title]}: Draft): boolean =>
  title !== undefined && !title.plural && !title.owner && /^(?:the|this|)$/.test(title.determiner);

/** "X's visit was cancelled, and the Japanese foreign minister survived": a clause of its own about whom the sentence opens with. */
function laterIn({words, drafts, sentence}: Read, name: Draft): Draft | undefined {
  const office = drafts[drafts.indexOf(name) + 1];
  if (!office || name.first > 0 || !isHighOffice(office) || !isPointing(office) || office.possessive) return undefined; // prettier-ignore
  const opens = /^(?:and|but|as|while|because|though|since|so)$/.test(words[office.first - 1]?.lower ?? "");
  const next = words[office.end]?.token;
  return opens && sentence.verbs.some((v) => v.form === "finite" && v.first === next) ? office : undefined;
}

/** "X smiles seldom. The Peruvian minister was in Quito", and not "… Y, who took office in May, …" behind it. */
function nextIn(read: Read, name: Draft, next: Read | undefined, after: Read | undefined): Draft | undefined {
  const [office, ...more] = next?.drafts ?? [];
  if (!next || !office || next.sentence.paragraph !== read.sentence.paragraph || next.headline) return undefined; // prettier-ignore
  if (meant(read).length > 1 || !isHighOffice(office) || !isPointing(office)) return undefined;
  if (next.words.slice(0, office.first).some((w) => /^(?:he|she|they|i|we|him|her)$/.test(w.lower))) return undefined; // prettier-ignore
  const verb = next.sentence.verbs.find((v) => v.form === "finite" && v.first >= (next.words[office.end]?.token ?? Infinity)); // prettier-ignore
  const isSubject = verb !== undefined && verb.first - (next.words[office.end]?.token ?? 0) <= 1;
  const isAside = next.words[office.end]?.gap === "comma" && office.first < 4;
  if (!isSubject && !isAside && !office.possessive) return undefined;
  // another name without an office, of whom the office may be told before
  const isOther = (d: Draft): boolean => d.kind === "name" && d.titles.length === 0 && d.keys.at(-1) !== name.keys.at(-1); // prettier-ignore
  if (more.some(isOther)) return undefined;
  const [first] = after?.drafts ?? [];
  const goesOn = after?.sentence.paragraph === read.sentence.paragraph;
  return goesOn && first && first.first === 0 && isOther(first) ? undefined : office;
}

const SERVING = new Set(["minister", "government"]);

/** "Amani Mkwawa went to Muscat, where his foreign minister signed": who has ministers rules, under whatever name. */
function rulesOver(words: readonly Word[], drafts: readonly Draft[], office: Draft): void {
  const [title] = office.titles;
  if (office.kind !== "office" || title?.owner?.by !== "pronoun" || !SERVING.has(title.kind)) return;
  if (title.key === "minister" || title.former || !/^(?:his|her)$/.test(title.determiner)) return;
  const before = drafts.filter((d) => d.kind === "name" && d.end <= office.first);
  const [name] = before;
  if (!name || before.length > 1 || name.titles.length > 0 || name.fallen) return;
  if (!isFull(name, words) || isDescribed(words, name)) return;
  name.titles.push({...title, role: "", full: "", key: "leader", fields: [], kind: "state", owner: null, country: "", determiner: "the"}); // prettier-ignore
}
