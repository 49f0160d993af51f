import type {VerbGroup} from "../../types.ts";
import {countryOf} from "./cast/member.ts";
import type {Member} from "./cast/member.ts";
import {canHave} from "./holdable.ts";
import type {Owner} from "./context.ts";
import type {Draft, Read, Title} from "./drafts.ts";
import type {Settled} from "./pronouns.ts";
import type {State} from "./refer.ts";
import {RELATIVE, mainTitle} from "./titles.ts";

/** Gives "his Turkish counterpart" the office of him, and "his foreign minister" the country. */
export function fillOwners(draft: Draft, at: number, state: State): void {
  for (const title of draft.titles) {
    if (!RELATIVE.has(title.key) && (title.country || !title.owner)) continue;
    // read once more when the offices of all are known: one that was still open
    if (title.rival && !RELATIVE.has(title.key)) continue;
    const its = title.owner?.by === "country" || isIts(title, state.reads[at] as Read);
    const owner = its ? null : ownerOf(title.owner, draft, state.reads[at] as Read, state);
    if (title.role === "Guest") continue;
    // "his host, Nepali Foreign Minister X": whose he is, his own office says
    if (title.key === "host") title.country ||= draft.titles.find((t) => t.country)?.country ?? "";
    if (title.key === "host") title.country ||= placeOfHost(draft, at, state, owner ? countryOf(owner) : "");
    else if (title.key === "successor") succeed(title, owner);
    else if (title.key === "counterpart" && (title.owner || title.country || draft.kind === "name"))
      copyOffice(title, owner, draft, at, state);
    else if (its && isOfUnnamedRule(draft, at, state)) continue;
    else if (its) title.country = theirsBefore(at, state) || countryOfIts(draft, at, state.reads);
    else if (owner) {
      title.country = (title.owner?.by === "previous" && toldOf(draft, title, state)) || countryOf(owner);
      title.master = owner;
    }
  }
}

/** "Prime Minister X and President Y", and elsewhere "Suriname's head of state, Y": the country that another office of his tells. */
const toldOf = (draft: Draft, title: Title, {cast}: State): string =>
  cast.who.get(draft)?.titles.find((t) => t !== title && t.country !== "" && !t.former && !t.owner && !RELATIVE.has(t.key))?.country ?? ""; // prettier-ignore

/** "the junta's minister": of the one told right before, else of no country that these words tell. */
function isOfUnnamedRule({first, from}: Draft, at: number, {reads}: State): boolean {
  const rule = reads[at]?.words.slice(first, from).find((w) => /^(?:junta|regime)$/.test(w.lower));
  return rule !== undefined && !reads[at - 1]?.words.some((w) => w.lower === rule.lower);
}

/** "Their president … will host a summit. Their foreign minister was in Seoul": the same people's. */
function theirsBefore(at: number, {reads}: State): string {
  const [own, before] = [reads[at], reads[at - 1]].map(
    (read) => /^(?:Their|Its)\b/.exec(read?.sentence.text ?? "")?.[0]
  );
  if (!own || own !== before || reads[at]?.sentence.paragraph !== reads[at - 1]?.sentence.paragraph)
    return "";
  return reads[at - 1]?.drafts[0]?.titles[0]?.country ?? "";
}

/** "its foreign minister": the country's or the body's. */
function isIts(title: Title, read: Read): boolean {
  const {owner} = title;
  return owner?.by === "pronoun" && ["its", "their"].includes(read.words[owner.word]?.lower ?? "");
}

/** The country of "its foreign minister": the subject's, else the one named last, else that of the sentence before. */
function countryOfIts(draft: Draft, at: number, reads: readonly Read[]): string {
  const [read, previous] = [reads[at], reads[at - 1]];
  // "Egypt, chiefly. Under the pact it is to send soldiers. Its foreign minister": whose "it" stands for
  const before = previous && isOfIt(previous) && reads[at - 2]?.sentence.paragraph === previous.sentence.paragraph ? reads[at - 2] : undefined; // prettier-ignore
  const meant = before ? subjectCountry(null, before) || firstCountry(before) : "";
  const told = meant || (previous ? subjectCountry(null, previous) || firstCountry(previous) : "");
  // "Myanmar wants more time. After visiting Canada, its energy minister": not Canada's
  if (told && GOING.test(read?.sentence.text ?? "")) return told;
  return subjectCountry(draft, read) || lastCountry(draft, read, true) || told;
}

/** Its last finite verb has "it" for subject. */
function isOfIt({sentence: {verbs, tokens}}: Read): boolean {
  const subject = verbs.findLast((v) => v.form === "finite" && v.subject)?.subject;
  return subject !== undefined && subject !== null && subject[0] === subject[1] && tokens[subject[0]]?.lower === "it"; // prettier-ignore
}

const GOING = /^(?:After|Before|Following|On|Since|While|When) (?:visiting|touring|flying|travelling|traveling|going|returning|arriving|landing|leaving)\b/; // prettier-ignore

function ownerOf(owner: Owner | null, draft: Draft, read: Read, {history, cast}: State): Member | null {
  const here: Settled[] = [];
  for (let k = history.length - 1; k >= 0 && history[k]?.sentence === read.sentence.index; k--)
    here.unshift(history[k] as Settled);
  if (owner?.by === "previous") {
    const before = read.drafts.find((d) => d.from === owner.word);
    return (before && cast.who.get(before)) ?? null;
  }
  if (owner?.by === "name") {
    const word = read.words[owner.word];
    return here.find((m) => word && m.span.start <= word.start && word.end <= m.span.end)?.member ?? null;
  }
  if (owner?.by === "pronoun" && read.words[owner.word]?.lower === "whose")
    return here.findLast((m) => m.span.end <= (read.words[owner.word]?.start ?? 0))?.member ?? null;
  if (owner?.by === "pronoun") {
    const settled = here.find((m) => m.span.start === read.words[owner.word]?.start);
    if (settled) return settled.member;
  }
  const before = here.filter((m) => m.span.end <= draft.span.start);
  const subject = before.find((m) => m.subject) ?? before[before.length - 1];
  if (subject) return subject.member;
  // "He will be accompanied by X": whoever he is, rather the subject of the sentence before than the last one named there
  const last = history[history.length - 1];
  if (owner?.by !== "subject") return last?.member ?? null;
  for (let k = history.length - 1; k >= 0 && history[k]?.sentence === last?.sentence; k--)
    if (history[k]?.subject) return history[k]?.member ?? null;
  return last?.member ?? null;
}

/** "He arrived in Tirana. X, his host, nodded": where he is, and not his own country. */
function placeOfHost(draft: Draft, at: number, {reads}: State, guest: string): string {
  return (
    lastCountry(draft, reads[at], false, guest) ||
    lastCountry(null, reads[at - 1], false, guest) ||
    firstCountry(reads[at - 1])
  );
}

/** "his successor, X": the same office of the same country. */
function succeed(title: Title, owner: Member | null): void {
  const own = owner ? mainTitle(owner.titles) : null;
  if (!own || !owner) return;
  const {key, fields, kind, role, full} = own;
  // he travelled while he held it
  const before = title.role === "Predecessor";
  const former = title.former || before;
  Object.assign(title, {key, fields, kind, role, full, former, late: title.late || before, country: countryOf(owner)}); // prettier-ignore
}

/** "counterpart" becomes the owner's office. The country, where the phrase names none, is the one spoken of last. */
function copyOffice(title: Title, owner: Member | null, draft: Draft, at: number, state: State): void {
  const mine = owner ? countryOf(owner) : "";
  // "her colleague at the treasury": of one government
  const field = title.role === "Colleague" ? fieldOf(title, draft, state.reads[at] as Read) : "";
  if (field || title.role === "Cabinet Colleague") title.country ||= mine;
  if (owner && isOfOneCabinet(title, owner, draft, state.reads[at] as Read)) {
    title.country = mine;
    return;
  }
  if (owner) title.rival = owner;
  // whose country is not known yet: left to what speaks for one
  if (mine || !owner)
    title.country ||=
      lastCountry(draft, state.reads[at], false, mine) ||
      lastCountry(null, state.reads[at - 1], false, mine) ||
      otherCountry(state.history, mine);
  const own = owner ? mainTitle(owner.titles) : null;
  if (!own) return;
  const {key, fields, kind, role, full} = own;
  Object.assign(title, {key, fields, kind, role, full, organization: false}, equalOf(own, title.country));
  if (field && own.kind === "minister") Object.assign(title, ministerOf(field));
}

/** "the same day her colleague X, the minister of energy, went to Sfax": of another office than hers, and nobody whom she met. */
function isOfOneCabinet(title: Title, owner: Member, draft: Draft, {words, sentence}: Read): boolean {
  if (title.role !== "Colleague" || title.country !== "" || sentence.index !== draft.sentence) return false;
  const own = mainTitle(owner.titles);
  const other = draft.titles.find((t) => t !== title && t.kind === "minister" && !RELATIVE.has(t.key) && t.fields.length > 0); // prettier-ignore
  if (!own || !other || other.country !== "" || other.key === own.key || !isCabinet(own)) return false;
  return !words.slice(0, draft.first).some((w) => MEETS.test(w.lower));
}
/** Of a government. */
const isCabinet = ({kind}: Title): boolean =>
  kind === "minister" || kind === "government" || kind === "state";
const MEETS = /^(?:met|meets?|meeting|saw|sees?|talks?|received?|receives|welcom\w+|greet\w+|host\w*|told|sign\w*|by|between|confer\w*|discuss\w*|spoke|thank\w*|invit\w*|congratulat\w*)$/; // prettier-ignore

/** "her colleague at the treasury", "his colleague of agriculture": the field, or empty. */
const fieldOf = ({head, to}: Title, {sentence}: Draft, read: Read): string =>
  read.sentence.index === sentence
    ? read.words.slice(head + 1, to).filter(({lower}) => !LEADING.has(lower)).map(({text}) => text).join(" ") // prettier-ignore
    : "";
const LEADING = new Set(["of", "for", "at", "in", "the", "charge"]);

/** The one whose field it is: "Agriculture Minister". */
function ministerOf(field: string): Partial<Title> {
  const role = `${field.charAt(0).toUpperCase()}${field.slice(1)} Minister`;
  return {role, full: role, key: `minister:${field.toLowerCase()}`, fields: [field.toLowerCase()]};
}

/** The counterpart of a president in Japan is the prime minister, that of a prime minister in Germany the chancellor. */
function equalOf({key, role: told}: Title, country: string): Partial<Title> {
  // Rubio is Secretary of State, his Japanese counterpart is not
  if (key.startsWith("minister:") && !/minister/i.test(told)) {
    const field = key.slice("minister:".length);
    const role = `${field.charAt(0).toUpperCase()}${field.slice(1)} Minister`;
    return {role, full: role};
  }
  if (canHave(country, key)) return {};
  const other = EQUALS.find((o) => o !== key && canHave(country, o));
  if (!other || !EQUALS.includes(key)) return {};
  const role = other.replace(/(?<!\p{L})\p{Ll}/gu, (c) => c.toUpperCase());
  return {key: other, kind: "government", role, full: role};
}
const EQUALS = ["chancellor", "prime minister", "president"];

const otherCountry = (history: Settled[], mine: string): string => {
  for (let k = history.length - 1; k >= Math.max(0, history.length - 8); k--) {
    const country = countryOf((history[k] as Settled).member);
    if (country && country !== mine) return country;
  }
  return "";
};

/** The country named last before the phrase (before the sentence's end where there is none), but `not`; place words in names are none. */
function lastCountry(draft: Draft | null, read: Read | undefined, bodies: boolean, not = ""): string {
  let country = "";
  const quoted = (at: number): boolean =>
    read?.sentence.quotes.some((q) => q.start <= at && at < q.end) ?? false;
  for (const place of read?.sentence.places ?? []) {
    if (draft && place.start >= draft.phrase.start) break;
    // "“We will not go into Niger,” its spokesman said"
    if (draft && quoted(place.start) && !quoted(draft.phrase.start)) continue;
    if (place.country === not || place.modifier || (place.kind === "body" && !bodies)) continue;
    if (
      !read?.drafts.some((d) => d.kind === "name" && d.span.start <= place.start && place.end <= d.span.end)
    )
      country = place.country;
  }
  return country;
}

/** "Dominica is not the Dominican Republic, and nobody knows it better than its foreign minister": the country that is the subject. */
function subjectCountry(draft: Draft | null, read: Read | undefined): string {
  const {verbs, tokens, places} = read?.sentence ?? {verbs: [], tokens: [], places: []};
  for (let k = verbs.length - 1; k >= 0; k--) {
    const {subject, form, head} = verbs[k] as VerbGroup;
    if (form !== "finite" || !subject) continue;
    if (draft && (tokens[head]?.start ?? 0) >= draft.phrase.start) continue;
    const last = tokens[subject[1]]?.end;
    const place = places.find((p) => p.end === last && !p.modifier && p.kind !== "demonym");
    if (place) return place.country;
  }
  return "";
}

const firstCountry = (read: Read | undefined): string =>
  read?.sentence.places.find((p) => !p.modifier)?.country ?? "";
