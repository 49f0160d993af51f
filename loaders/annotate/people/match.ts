import {isWithParty} from "./cast/isPerson.ts";
import {addTitle, countryOf, genderOf} from "./cast/member.ts";
import type {Cast, Member} from "./cast/member.ts";
import type {Read} from "./drafts.ts";
import type {Found} from "./refer.ts";
import type {Word} from "./words.ts";
import {sameOffice} from "./offices.ts";
import {RELATIVE} from "./titles.ts";
import {wordAt} from "./cues/site.ts";

const TOP = new Set(["state", "government", "royal", "minister"]);

/**
 * Gives offices that were told without a name to people who were named without an office: "The Turkish president drove up the
 * mountain … Orhan Tekinalp had landed on Monday".
 */
export function matchUnnamed(cast: Cast, found: Found[], reads: Read[]): void {
  const mentions = new Map<Member, Found[]>();
  for (const f of found) {
    const list = mentions.get(f.member);
    if (list) list.push(f);
    else mentions.set(f.member, [f]);
  }
  const unnamed = [...mentions.keys()].filter(
    (m) => m.name.length === 0 && m.titles.some((t) => TOP.has(t.kind) && !t.regional)
  );
  const named = cast.members.filter((m) => m.titles.length === 0 && !m.fallen && mentions.has(m));
  for (const office of unnamed) {
    const holder = named.find((m) => isHolder(m, office));
    if (!holder) continue;
    give(holder, office);
    for (const f of mentions.get(office) ?? []) f.member = holder;
  }

  /** Whether a name that stands soon after the office is told in the same place of its sentence. */
  function isHolder(member: Member, office: Member): boolean {
    const [first, next] = [mentions.get(office)?.[0], mentions.get(member)?.[0]];
    if (!first || !next || member.titles.length > 0 || !agree(member, office)) return false;
    const away = next.sentence - first.sentence;
    // "nobody knows it better than its foreign minister. “…,” Alvin Bannis told his hosts"
    const isLast = closesSentence(first, reads) || isAlone(first, found);
    const reach = first.subject ? 3 : isLast && office.country ? 1 : 0;
    // "The president of Guinea-Bissau is absent: Umaro Djalo is in Lisbon"
    const isColon = away === 0 && first.span.end < next.span.start && tellsWho(first, next, reads);
    if (
      (!isTold(next, reads) && !isColon) ||
      (away < 1 && !isColon) ||
      away > reach ||
      isDescribed(next, reads)
    )
      return false;
    if (away > 1 && (mentions.get(member)?.length ?? 0) < 2) return false;
    return !unnamed.some((other) => other !== office && isRival(other, next.sentence));
  }

  /** Another office without a name that the same sentences tell of. */
  function isRival(office: Member, before: number): boolean {
    return (mentions.get(office) ?? []).some(
      ({subject, sentence}) => subject && sentence < before && before - sentence <= 3
    );
  }

  for (const member of named) {
    if (member.titles.length > 0 || (mentions.get(member)?.length ?? 0) < 2) continue;
    const first = mentions.get(member)?.[0]?.sentence ?? 0;
    const partners = partnersOf(member, found);
    const open = unnamed.find(
      (o) =>
        o.country !== "" &&
        o.titles.some((t) => t.kind === "state" || t.kind === "government") &&
        (mentions.get(o)?.[0]?.sentence ?? first) < first &&
        !cast.members.some((m) => m.titles.some((t) => o.titles.includes(t))) &&
        [...partnersOf(o, found)].some((p) => partners.has(p))
    );
    if (open) give(member, open);
  }
}

/**
 * "President X has arrived in Doha … Yesterday the President of Kazakhstan took part in a summit": once his country is worked out, an
 * office told with that country and without a name is his.
 */
export function matchSettled(found: Found[]): void {
  const members = [...new Set(found.map((f) => f.member))];
  const named = members.filter((m) => m.name.length > 0 && m.inferred && !m.fallen);
  for (const office of members) {
    if (office.name.length > 0 || office.country === "") continue;
    const fits = (m: Member): boolean =>
      m.country === office.country &&
      agree(m, office) &&
      m.titles.some(
        (t) => !t.former && !t.past && office.titles.some((o) => TOP.has(o.kind) && sameOffice(t, o))
      );
    const [holder, ...others] = named.filter(fits);
    if (!holder || others.length > 0) continue;
    const his = new Set(found.filter((f) => f.member === holder).map((f) => f.sentence));
    for (const f of found) if (f.member === office && !his.has(f.sentence)) f.member = holder;
  }
}

/** The subject of a clause, or of what it begins with: "the ministry said Sok Vireak had come", "Sok Vireak's visit". */
function isTold({subject, possessive, span, sentence}: Found, reads: Read[]): boolean {
  const {words, sentence: told} = reads[sentence] as Read;
  const {verbs, tokens, start} = told;
  if (subject || (possessive && span.start === start)) return true;
  // "Warren Ngata and a delegation of MPs have met"
  if (span.start === start && isWithParty(words, wordAt(words, span.end))) return true;
  return verbs.some(
    (v) =>
      v.form === "finite" &&
      v.subject &&
      (tokens[v.subject[1]]?.end === span.end || (possessive && tokens[v.subject[0]]?.start === span.start))
  );
}

/** Nobody else is told of in the sentence. */
const isAlone = (one: Found, found: readonly Found[]): boolean =>
  found.every((f) => f.sentence !== one.sentence || f.member === one.member);

/** A colon stands right before the name. */
const tellsWho = ({sentence}: Found, {span}: Found, reads: Read[]): boolean => {
  const {text, start} = (reads[sentence] as Read).sentence;
  return text.slice(Math.max(0, span.start - start - 2), span.start - start) === ": ";
};

/** Not of two countries or two genders. */
function agree(member: Member, office: Member): boolean {
  const [his, its] = [countryOf(member), countryOf(office)];
  const [one, other] = [genderOf(member), genderOf(office)];
  return (his === "" || its === "" || his === its) && (one === "" || other === "" || one === other);
}

/** "X, of the University of Nairobi,", "X, 46,", "X, who sells shoes": words of his own that are no official's. */
export function isDescribed({phrase, sentence}: Pick<Found, "phrase" | "sentence">, reads: Read[]): boolean {
  const {words, sentence: text} = reads[sentence] as Read;
  const at = wordAt(words, phrase.end);
  const [word, next] = [words[at], words[at + 1]];
  if (word?.gap !== "comma") return false;
  if (word.lower !== "who") return DESCRIBING.has(word.lower) || /^\d/.test(word.text);
  const auxiliary = AUXILIARIES.has(next?.lower ?? "") ? words[at + 2] : undefined;
  const lemma = (of: Word | undefined): string => text.tokens[of?.token ?? -1]?.lemma ?? "";
  return !(OFFICIAL_ACTS.has(lemma(next)) || OFFICIAL_ACTS.has(lemma(auxiliary)));
}
const DESCRIBING = new Set([
  "of",
  "from",
  "a",
  "an",
  "the",
  "whose",
  "one",
  "formerly",
  "himself",
  "herself"
]);
const AUXILIARIES = new Set(["is", "was", "has", "had", "will", "would", "also", "only", "never", "once", "first", "later"]); // prettier-ignore
const OFFICIAL_ACTS = new Set(["travel", "fly", "arrive", "land", "visit", "go", "come", "return", "leave", "depart", "head", "meet", "take", "assume", "become", "win", "succeed", "replace", "enter", "address", "hold", "sign", "seek", "face", "stay", "spend", "serve", "speak", "tell", "say", "be", "accompany"]); // prettier-ignore

const closesSentence = ({span, sentence}: Found, reads: Read[]): boolean =>
  span.end >= (reads[sentence]?.sentence.end ?? 0) - 2;

/** People in office who are told of in the same sentences: "he and Rauf Sultanov signed a pact". */
function partnersOf(member: Member, found: Found[]): Set<Member> {
  const sentences = new Set(found.filter((f) => f.member === member).map((f) => f.sentence));
  return new Set(
    found
      .filter(
        (f) =>
          f.member !== member &&
          sentences.has(f.sentence) &&
          f.member.titles.some((t) => TOP.has(t.kind) && !t.former)
      )
      .map((f) => f.member)
  );
}

function give(member: Member, office: Member): void {
  for (const title of office.titles) addTitle(member, title);
  member.country ||= office.country;
}

/** "The two presidents needed two pens. … X of Tajikistan and Y of Kyrgyzstan signed": the office told of both. */
export function matchPlurals(cast: Cast, reads: Read[]): void {
  for (const member of cast.members) {
    if (member.titles.length > 0 || !member.country) continue;
    const first = Math.min(...member.sentences);
    for (let k = Math.max(0, first - 3); k <= first + 3; k++) {
      const plural = reads[k]?.plurals.find((t) => TOP.has(t.kind) && t.key !== "minister" && !t.former);
      if (!plural) continue;
      addTitle(member, {...plural, plural: false, country: member.country});
      break;
    }
  }
}

/** "a gift to his host X … The two premiers signed": of two premiers one is known, and so is the other. */
export function matchHosts(cast: Cast, reads: Read[]): void {
  const plural = reads
    .flatMap((r) => r.plurals)
    .find((t) => TOP.has(t.kind) && t.key !== "minister" && !t.former);
  if (!plural) return;
  const known = cast.members.filter((m) => m.titles.some((t) => t.key === plural.key && !t.former));
  const hosts = cast.members.filter((m) => m.titles.length > 0 && m.titles.every((t) => RELATIVE.has(t.key)));
  const [host, other] = [hosts[0], known[0]];
  if (!host || !other || hosts.length > 1 || known.length > 1 || countryOf(host) === countryOf(other)) return;
  addTitle(host, {...plural, plural: false, country: countryOf(host)});
}

/** "Washington's new envoy ended his talks. … The envoy, X, arrived": of the country of the one office of that kind told before. */
export function matchApposed(cast: Cast, found: readonly Found[]): void {
  const first = new Map<Member, number>();
  for (const {member, sentence} of found)
    first.set(member, Math.min(sentence, first.get(member) ?? sentence));
  const unnamed = [...first.keys()].filter((m) => m.name.length === 0 && countryOf(m) !== "");
  for (const member of cast.members) {
    if (countryOf(member) !== "") continue;
    const keys = new Set(member.titles.filter((t) => t.determiner === "the" && !t.former).map((t) => t.key));
    const told = unnamed.filter(
      (o) => o.titles.some((t) => keys.has(t.key)) && (first.get(o) ?? 0) < (first.get(member) ?? 0)
    );
    const countries = new Set(told.map(countryOf));
    const [country] = countries;
    if (country && countries.size === 1) member.country = country;
  }
}
