/** Ceremonies held for a guest: "A welcoming ceremony for President X was held in Riga", "A dinner was given in his honour". */
import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {isCountry} from "../../../annotate/places.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";
import {datelineOf} from "../../dateline.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {POSTED} from "../served.ts";
import {isForeign} from "./acts.ts";
import {IN, frame} from "./make.ts";

const CEREMONY =
  /\b(?:(?:welcom(?:e|ing)|arrival|reception) (?:ceremony|dinner|banquet|lunch|reception)|ceremonial (?:welcome|reception)|(?:state|official|gala|working) (?:banquet|dinner|luncheon|lunch|reception|welcome)|(?:banquet|dinner|luncheon|reception)|guards? of honou?r|honou?r guard|(?:red )?carpet|(?:\d+|\w+)-gun salute|ceremony)\b/i; // prettier-ignore
const CEREMONIES = wordClass("ceremony welcome dinner banquet luncheon lunch reception guard guards carpet salute".split(" ")); // prettier-ignore
/** Right before the guest; of a ceremony whose kind is not told only "to welcome". */
const FOR =
  /\b(for|in hono(?:u)?r of|to hono(?:u)?r|to (?:welcome|greet|receive)|welcoming|greeting) (?:the )?(?:visiting )?$/;
/** What is held for the dead, the retired and the like. */
const OTHER = /\b(?:memorial|funeral|farewell|prayer|mourning|graduation|swearing|oath|anniversary|remembrance|award|fund-?rais\w+|charity|inaugurat\w+|birthday|late|former)\b/i; // prettier-ignore
const TO = new Set([...IN, "to"]);
const HELD = /^(?:hold|give|mount|stage|host|lay|arrange|organi[sz]e|throw|roll|offer|fire|draw)$/;

export function honoured(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || !holds(sentence, CEREMONIES) || OTHER.test(sentence.text)) return [];
  return sentence.verbs.flatMap((verb, index) => {
    const isHeld = verb.passive ? HELD.test(verb.lemma) : verb.lemma === "take" && sentence.tokens[verb.head + 1]?.lower === "place"; // prettier-ignore
    if (!isHeld || verb.form !== "finite" || verb.negated) return [];
    const what = CEREMONY.exec(sentence.text.slice(0, verb.start - sentence.start));
    const guest = what && guestOf(sentence, verb, sentence.start + what.index, what[0]);
    if (!guest) return [];
    const traveller = asTraveller(article, guest);
    const [stop] = whereHeld(article, sentence, verb, guest);
    if (!stop || !article.people[traveller.person]?.official || !isForeign(article, traveller, stop)) return []; // prettier-ignore
    return [frame(sentence, verb.head, [traveller], [stop], factualityOfVerb(sentence, index), ["presence at an event"])]; // prettier-ignore
  });
}

const GUEST = wordClass(["guest", "guests"]);
const GUEST_OF =
  /^ (?:the |an? )?(?:(?:state|honou?red|official|personal|special|overnight) )?guests? of (?:the )?$/;

/** "Senegal's president was the guest of King X in Rabat on Monday": in the land of whoever has him for a guest; a day tells that it was so. */
export function guestOfHost(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (!holds(sentence, GUEST) || sentence.dates.length === 0) return [];
  const {verbs, people, text, start} = sentence;
  return verbs.flatMap((verb, index) => {
    if (verb.lemma !== "be" || verb.form !== "finite" || verb.negated) return [];
    const host = people.find((m) => m.kind !== "pronoun" && m.phrase.start > verb.end && GUEST_OF.test(text.slice(verb.end - start, m.phrase.start - start))); // prettier-ignore
    const land = host && !host.possessive ? (article.people[host.person]?.country ?? "") : "";
    // an ambassador has his guests where he is posted; "was the guest of President X at the dinner in Astana" may be elsewhere
    const isElsewhere = sentence.places.some((p) => p.kind === "city" && p.country !== land && p.start > verb.end); // prettier-ignore
    if (!host || !isCountry(land) || isElsewhere || POSTED.test(article.people[host.person]!.role)) return [];
    const named = stopsAfter(sentence, verb.head, IN).find((s) => s.host === land);
    const stop = named ?? {host: land, places: [], date: null, start: host.start, end: host.end};
    const guests = travellersOf(article, sentence, verb).filter((t) => isForeign(article, t, stop));
    if (guests.length === 0) return [];
    return [frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), ["host from the receiver's country"])]; // prettier-ignore
  });
}

/** Whom the words after the ceremony or after its verb lead to. */
function guestOf(
  {people, text, start}: AnnotatedSentence,
  verb: VerbGroup,
  from: number,
  what: string
): PersonMention | undefined {
  return people.find((m) => {
    if (m.kind === "pronoun" || m.possessive || m.phrase.start < from) return false;
    const lead = FOR.exec(text.slice(from - start, m.phrase.start - start));
    const isPlain = /^(?:ceremony|reception)$/i.test(what);
    const isNear = m.phrase.start < verb.start || m.phrase.start - verb.end < 60;
    return lead !== null && isNear && (!isPlain || /^(?:to )?(?:welcom|greet|receiv)/.test(lead[1]!));
  });
}

/** Behind the verb, behind the guest, at the head of the sentence, else where the report comes from. */
function whereHeld(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup,
  guest: PersonMention
): Stop[] {
  const {tokens} = sentence;
  const last = tokens.findLast((t) => t.end <= guest.phrase.end);
  const told = [verb.head, last?.index ?? verb.head].map((at) => stopsAfter(sentence, at, TO)).find((s) => s.length > 0); // prettier-ignore
  if (told) return told;
  const opens = tokens[0]?.lower === "in" ? stopsAt(sentence, 1) : [];
  if (opens.length > 0) return opens;
  const place = datelineOf(article);
  return place ? [{host: place.country, places: [place.name], date: null, start: sentence.start, end: sentence.start}] : []; // prettier-ignore
}
