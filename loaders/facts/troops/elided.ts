/** Head counts whose noun stands elsewhere: "and 900 in neighbouring Syria", "a further 150 in May", "up from 3,800". */
import {TROOPS} from "../../lexicon/troops.ts";
import type {Group} from "./group.ts";
import {forcesNear} from "./about.ts";
import {forcesIn} from "./force.ts";
import {isCount} from "./group.ts";
import {ownerOfWhom} from "./owner/beside.ts";
import {isKind} from "./groupHead.ts";
import type {Told} from "./told.ts";
import {triggerOf} from "./trigger.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";

/** What may follow a number that counts troops named before. */
const BEHIND =
  /^(?:in|at|to|from|on|by|across|inside|near|into|with|under|there|still|respectively|today|now|and|or|are|were|is|have|has|had|will|would|left|arrived|remain|remained|went|came|flew|sailed|stay|stayed|serve|served|protect|patrol|returned|landed|withdrew|joined|sit|sat|followed|follow|landed|reached|crossed|each|others?|more|of|last|this|next|within|,|;|\.|\)|-|—|–|before|since|until|till|as|stationed|deployed|based|when|a|until|during|currently|strong|who|whom|that|they|it|already|along|among|around|over|under)$/; // prettier-ignore

/** Words that tell that troops told of before are counted on. */
const MORE = /\b(?:further|another|additional|extra|others|more|remaining|rest)\b/;

/** A bare number below this counts anything ("the two", "all three"). */
const LEAST = 10;

/** How many sentences back a head count may stand that a bare number leans on. */
const BACK = 2;
const FAR = 5;

/** The groups of a sentence with the bare numbers that lean on them, in order. */
export function withElided(view: View, groups: readonly Group[], told: Told | null): Group[] {
  const all = groups.map((group, i) => asPart(view, group, groups[i - 1]));
  for (const number of view.numbers) {
    if (groups.some((g) => g.number === number) || !isCount(view, number)) continue;
    const {first} = number;
    // "10,000 American troops and more than 3,000 Turkish ones"
    const ones = view.words.slice(number.last + 1, number.last + 4).indexOf("ones");
    const last = ones < 0 ? number.last : number.last + 1 + ones;
    if (number.mention.value === null || number.mention.value < LEAST || (ones < 0 && !isBare(view, last)))
      continue;
    if (isKind(view, last) || isMeasured(view, first) || isOfOthers(view, number, all)) continue;
    const base = all.filter((g) => g.last < first).at(-1) ?? null;
    // "10,000 soldiers from 48 countries, Ghana's 870 among them"
    const among = /^among (?:them|these)$/.test(phrase(view, last + 1, last + 2));
    const leaning = base !== null && (!isSevered(view, base.last, first) || isItem(view, number) || among);
    if (!leaning && !leansBack(view, first, last, told, base !== null)) continue;
    all.push({
      view,
      number,
      first: startOf(view, first),
      last,
      head: "elided",
      unit: false,
      base: leaning ? base : null,
      counted: -1
    });
  }
  return all.sort((a, b) => a.number.first - b.number.first);
}

/** "6,000 troops in Mali, Niger and Chad: more than 3,000 troops in Mali": a part that says the noun again leans on the whole. */
function asPart({words, placeAt}: View, group: Group, whole: Group | undefined): Group {
  const {first, last, number} = group;
  const opens = /^(?:[:–—-]|--)$/.test(words[first - 1] ?? "");
  const size = whole?.number.mention.value ?? 0;
  const isOwned = placeAt.slice(first, last + 1).some(Boolean);
  const isPart = whole !== undefined && opens && !isOwned && size > (number.mention.value ?? Infinity);
  return isPart && group.head === "troops" ? {...group, head: "elided", base: whole} : group;
}

function isBare({words, placeAt, dateAt, tokens}: View, last: number): boolean {
  const next = words[last + 1] ?? ".";
  if (!BEHIND.test(next)) return dateAt[last + 1] !== undefined && placeAt[last + 1] === undefined;
  if (next === "-" || next === "a") return next === "a" && dateAt[last + 1] !== undefined;
  if (next === "more" || next === "other" || next === "others") return tokens[last + 2]?.pos !== "NOUN";
  return true;
}

/** "The visitors are students, 9,000 of them": of what stands before the comma. */
const isApposed = ({words, tokens, dateAt}: View, first: number): boolean =>
  words[first - 1] === "," &&
  dateAt[first - 2] === undefined &&
  (tokens[first - 2]?.pos === "NOUN" || /^(?:its|their|local|ethnic)$/.test(words[first - 3] ?? "")) &&
  !TROOPS.has(words[first - 2]!);

/** "119 instructors teach marine commandos, 3,000 of whom have passed out": of the men named last, who are not those counted. */
const isOfOthers = ({words}: View, {first, last}: {first: number; last: number}, groups: readonly Group[]): boolean =>
  words[last + 1] === "of" && words[last + 2] === "whom" && words[first - 1] === "," && TROOPS.has(words[first - 2]!) && groups.length > 0 && !groups.some((g) => g.last === first - 2); // prettier-ignore

/** "where the number of policemen is 61": what the number is of stands before its verb. */
function isMeasured({words}: View, first: number): boolean {
  const verb = /^(?:is|was|are|were|be)$/.test(words[first - 1] ?? "");
  return verb && !words.slice(Math.max(0, first - 4), first).includes("there");
}

/** Another clause, a verb of its own that counts other things, or a bracket stands between. */
function isSevered({words, verbAt, sentence}: View, from: number, to: number): boolean {
  if (to - from > 30) return true;
  const between = words.slice(from + 1, to);
  if (between.some((w) => /^(?:;|killing|wounding|vehicles|students|policemen|workers|tanks|jets|aircraft|police|civilians|refugees|people|bases|countries|ships|drones)$/.test(w))) return true; // prettier-ignore
  for (let k = from + 1; k < to; k++) {
    const verb = sentence.verbs[verbAt[k]!];
    if (verb && /^(?:kill|wound|die|injure|cost|spend|pay|buy|train|sell)$/.test(verb.lemma)) return true;
  }
  return false;
}

/** "Romania will contribute a further 130": a verb of sending or holding troops right before, and a count of troops told just before. */
function leansBack(view: View, first: number, last: number, told: Told | null, here: boolean): boolean {
  const {sentence} = view;
  const recent = told !== null && sentence.index - told.sentence <= FAR;
  if (!here && !recent && !forcesNear(view)) return false;
  // "driven 380,000 civilians from their homes. Some 12,000 of them have crossed"
  if (!here && CIVILIANS.test(view.article.sentences[sentence.index - 1]?.text ?? "")) return false;
  // "How many soldiers does Russia have in Transnistria? About 1,500"
  const asks = /^How many\b.*\?\s*$/.test(view.article.sentences[sentence.index - 1]?.text ?? "");
  if (asks && first === 0 && told?.sentence === sentence.index - 1) return true;
  const trigger = triggerOf(view, {first, last});
  if (!trigger || trigger.sense === "other" || trigger.sense === "harm") return false;
  // "The Danes pulled out their 320 in 1992": farther back only where it says whose they are and what they did
  const moved = /^(?:deploy|withdraw)$/.test(trigger.sense) && forcesIn(view, 0, first).length > 0;
  const named = forcesIn(view, 0, first).length > 0;
  if (!here && (told ? sentence.index - told.sentence > BACK && !moved : !named && !(recent || PLACED.test(view.words[last + 1] ?? "") || counts(view, first, last, trigger)))) return false; // prettier-ignore
  const lead = phrase(view, first - 3, last + 1);
  const near = (/^(?:object|of)$/.test(trigger.role) && first - trigger.token <= 4) || (trigger.role === "subject" && (MORE.test(lead) || /\bthe (?:first|last)\b/.test(lead)) && /^(?:deploy|withdraw)$/.test(trigger.sense)) || (here && trigger.role === "subject" && MORE.test(lead)); // prettier-ignore
  const ofThese = /^of (?:these|them|those)\b/.test(phrase(view, 0, 2)) || (/^of (?:these|them|those)\b/.test(phrase(view, last + 1, last + 2)) && !isApposed(view, first)); // prettier-ignore
  if (ofThese && trigger.sense !== "grow") return true;
  const telling =
    /^(?:deploy|withdraw|hold|host|grow|shrink)$/.test(trigger.sense) && trigger.verb?.lemma !== "include";
  const existential =
    trigger.sense === "stand" &&
    (here ||
      (told !== null &&
        sentence.index - told.sentence <= 1 &&
        /^(?:[.,;]|when|until|before)$/.test(view.words[last + 1] ?? "."))) &&
    view.words.slice(Math.max(0, trigger.token - 2), trigger.token + 2).includes("there");
  const placed = PLACED.test(view.words[last + 1] ?? "");
  // "Georgia contributes 870", "Belgium's 300 went there with them": with the country that has them
  // "has given the 350 in Dakar until September"
  if (placed && /^the$/.test(view.words[first - 1] ?? "")) return true;
  // "The French, the oldest tenants, have 1,500;": of whom they have so many soldiers was told of
  const ends = /^(?:[;,.]|under)$/.test(view.words[last + 1] ?? ".") || (view.words[last + 1] === "and" && view.placeAt[view.words[last + 2] === "the" ? last + 3 : last + 2] !== undefined); // prettier-ignore
  if (recent && near && trigger.role === "object" && HAVING.test(trigger.verb?.lemma ?? "") && ends && told && sentence.index - told.sentence <= 1) return true; // prettier-ignore
  // "the Russians, of whom around 8,000 are stationed in Abkhazia"
  const before = view.placeAt[first - 4];
  if (/^, of whom$/.test(phrase(view, first - 3, first - 1)) && before?.mention.kind === "demonym")
    return true;
  // "the military personnel of Kazakhstan serving with the UN, of whom 139 will be sent to Syria"
  if (/^, of whom$/.test(phrase(view, first - 3, first - 1)) && /^(?:deploy|withdraw|stand)$/.test(trigger.sense) && ownerOfWhom(view, first) !== null) return true; // prettier-ignore
  // "Turkey landed 40,000 soldiers. Some 30,000 are still there"
  if ((here || (told && sentence.index - told.sentence <= 1)) && trigger.role === "subject" && trigger.sense === "stand" && trigger.token - last <= 2 && /^(?:still|there|here|now|today) ?(?:there|here|today|,|\.|in|on)?/.test(phrase(view, trigger.token + 1, trigger.token + 2))) return true; // prettier-ignore
  // "on top of the 2,500 already there"
  if (/^already (?:there|in)$/.test(phrase(view, last + 1, last + 2))) return true;
  // "The Spanish, with 504, are the second largest group"
  if (view.words[trigger.token] === "with" && view.words[trigger.token - 1] === "," && view.placeAt[trigger.token - 2] && near) return true; // prettier-ignore
  // "Italy leads, with 638", "India comes second with 900", "Uganda is the largest contributor, with 4,500"
  if (recent && near && view.words[trigger.token] === "with" && view.words.slice(Math.max(0, trigger.token - 4), trigger.token).some((w) => RANKING.test(w)) && forcesIn(view, trigger.token - 8, trigger.token).length > 0) return true; // prettier-ignore
  if (trigger.role === "object" && near && GIVES.test(trigger.verb?.lemma ?? "")) return true;
  if (isOwned(view, first) && trigger.role === "subject") return true;
  // "149 serve on the Golan Heights. A further 160 protect UN staff in Baghdad"
  const opens = first <= 2 || /^[;:]$/.test(view.words[first - 1] ?? "") || (/^(?:another|a)$/.test(view.words[first] ?? "") && here); // prettier-ignore
  if ((here || (told && sentence.index - told.sentence <= 1)) && opens && trigger.role === "subject" && trigger.sense === "stand" && GUARDING.test(trigger.verb?.lemma ?? "") && MORE.test(lead)) return true; // prettier-ignore
  if (followsOn(view, first, last, told, trigger)) return true;
  // "In 1999 2,600 were left", "About 3,700 are in Somalia", "By 2004 there were 1,400"
  if (counts(view, first, last, trigger)) return true;
  return (telling || existential) && near && (existential || trigger.role === "subject" || MORE.test(lead) || placed || /^(?:deploy|withdraw)$/.test(trigger.sense) || /^(?:number|total|station|keep)s?$/.test(view.tokens[trigger.token]!.lemma)); // prettier-ignore
}

/** "35 went home last month.", "Since then 40 have left.", "530 are there now.": a bare number that opens its clause moves or stays, of troops told of just before. */
function followsOn(view: View, first: number, last: number, told: Told | null, trigger: Trigger): boolean {
  const {words, sentence} = view;
  const {sense, role, token, verb} = trigger;
  if (!told?.force || sentence.index - told.sentence > BACK || role !== "subject" || token - last > 5)
    return false;
  if (!/^(?:deploy|withdraw|stand)$/.test(sense) || (verb !== null && verb.modal !== "" && !/^(?:will|would|shall)$/.test(verb.modal))) return false; // prettier-ignore
  // "On March 18, 770 were deployed to Riga": of a fronted date no more is said
  const opens = first <= 2 || isDatedOpening(view, first) || /^(?:;|:)$/.test(words[first - 1] ?? "") || /^(?:since then|so far|in all|in total|an? (?:first|last|second|third|final|initial|advance) (?:group|party|batch|wave|lot|contingent) of)$/.test(phrase(view, 0, first - 1)) || /(?:[;,]|and) (?:the )?(?:other|remaining|rest|last)$/.test(phrase(view, first - 3, first - 1)); // prettier-ignore
  if (!opens || /\b(?:people|villagers|rebels|militants|students|prisoners|protesters|workers|civilians|police|policemen|refugees)\b/i.test(view.article.sentences[sentence.index - 1]?.text ?? "")) return false; // prettier-ignore
  return sense !== "stand" || STAYING.test(phrase(view, token, token + 3));
}

/** "On March 18, 770", "In 2022 some 770": all before the number is the date that the sentence opens with. */
const isDatedOpening = ({words, dateAt}: View, first: number): boolean =>
  first <= 8 &&
  words.slice(0, first).some((_, k) => dateAt[k]) &&
  words.slice(0, first).every((w, k) => dateAt[k] !== undefined || (k === 0 ? /^(?:on|in|by|early|late|the)$/.test(w) : /^(?:,|about|around|some|only|just)$/.test(w))); // prettier-ignore

/** Where they are, and not how: "are there now", "remain", "are on the ground"; not "are sick". */
const STAYING =
  /^(?:remain|stay|serve|\w+ (?:still )?(?:there|here|left|stationed|based|deployed|on the (?:ground|island|spot)))\b/;

const RANKING = /^(?:leads?|first|second|third|next|follows|contributors?|contribution|contingent)$/;

const GUARDING = /^(?:guard|protect|patrol|serve|monitor|stay|remain)$/;

const HAVING = /^(?:have|keep|maintain|field|station|base|deploy|provide|contribute|supply)$/;

/** "the French have 1,500; the Japanese about 180; the Italians 150": a people or country, its number, and the end of the item. */
function isItem({words, placeAt}: View, {first, last}: {first: number; last: number}): boolean {
  const place = placeAt[first - 1];
  const kind = place?.mention.kind;
  if (!place || !(kind === "country" || (kind === "demonym" && words[place.first - 1] === "the")))
    return false;
  const opens = words[place.first - 1] === "the" ? place.first - 2 : place.first - 1;
  return (
    /^(?:[,;:]|and|while)$/.test(words[opens] ?? "") && /^(?:[;,.]|and|in|at)$/.test(words[last + 1] ?? ".")
  );
}

const PLACED = /^(?:there|still|in|at|on|from|to|inside|near|outside|across)$/;

const CIVILIANS = /\b(?:civilians|refugees|residents|migrants|pilgrims|tourists|villagers)\b/i;

const GIVES = /^(?:contribute|provide|supply|add|send|commit)$/;

/** "Belgium's 300": a country's, with no noun behind. */
const isOwned = ({words, placeAt}: View, first: number): boolean =>
  (words[bare(words, first) - 1] === "'s" && placeAt[bare(words, first) - 2]?.mention.kind === "country") ||
  // "its 900 will be gone by August"
  /^(?:its|their)$/.test(words[first - 1] ?? "") ||
  // "the last of their 1,500 left in December"
  /\b(?:last|first|all|most) of (?:its|their)$/.test(words.slice(Math.max(0, first - 3), first).join(" "));

/** Back over "last" in "Italy's last 50". */
const bare = (words: readonly string[], first: number): number =>
  /^(?:last|final|first|own|remaining|other)$/.test(words[first - 1] ?? "") ? first - 1 : first;

/** A bare number that opens its clause, or that "there were" counts, dated or placed. */
function counts(view: View, first: number, last: number, {sense, role, token}: Trigger): boolean {
  const {words, placeAt, dates} = view;
  const dated = dates.some((date) => date.last < first && first - date.last <= 14);
  // "In Abkhazia and South Ossetia there are between 7,000 and 9,000"
  const fronted =
    /^(?:in|at)$/.test(words[0] ?? "") && placeAt.slice(1, 4).some((place) => place !== undefined);
  const there = words.slice(Math.max(0, token - 4), token).includes("there");
  if (role === "object" && sense === "stand" && there && first - token <= 4)
    return (
      ((dated || fronted) && /^[,.;]$/.test(words[last + 1] ?? ".")) ||
      (/^(?:in|at|on)$/.test(words[last + 1] ?? "") && (placeAt[last + 2] ?? placeAt[last + 3]) !== undefined)
    );
  if (role !== "subject" || token - last > 3) return false;
  if (!/^(?:stand|leave-in)$/.test(sense)) return false;
  const placed =
    (placeAt[token + 2] ?? placeAt[token + 3]) !== undefined && /^(?:in|at|on)$/.test(words[token + 1] ?? "");
  return dated || placed;
}

function startOf({words}: View, first: number): number {
  let k = first;
  while (k > 0 && first - k < 4 && /^(?:a|an|the|those|these|its|their|further|another|additional|extra|about|around|some|only|just|remaining|last|other|final|first)$/.test(words[k - 1]!)) k--; // prettier-ignore
  // "Germany's last 60 left"
  return words[k - 1] === "'s" ? Math.max(0, k - 2) : k;
}
