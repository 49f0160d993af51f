/** Where a journey went whose goal its own words do not name. */
import type {AnnotatedArticle} from "../../../types.ts";
import {datelineOf} from "../../dateline.ts";
import {itemOf} from "../../layout.ts";
import type {CompleteFrame, Frame} from "../frame.ts";
import {sceneOf} from "../scene.ts";
import {textAfter, textBefore} from "../sequel.ts";
import {isForeign} from "../triggers/acts.ts";
import {AT_A_SIGHT} from "../triggers/ends.ts";
import {isOff} from "./fits.ts";

/**
 * "LUSAKA, Sept 12 - The visit of Angola's foreign minister has been postponed", "… arrived on Tuesday for talks": with no goal
 * named anywhere, the journey of a foreign official is to the country from which the article, or its item, is sent.
 */
export function atDateline(article: AnnotatedArticle, frame: Frame): CompleteFrame | null {
  const {sentence, travellers, stops} = frame;
  const {town} = itemOf(article, sentence);
  const place = travellers.length > 0 && stops.length === 0 ? (town ?? datelineOf(article)) : null;
  const isEnd = frame.timing.end !== "" && !/^(?:arrive|come|get)$/.test(sentence.tokens[frame.token]?.lemma ?? "") && (HOMEWARD.test(textAfter(sentence, frame.token)) || isToHome(article, frame)); // prettier-ignore
  if (!place || (frame.timing.start === "" && !isOff(frame) && !isEnd)) return null;
  const {country: host, name, start, end} = place;
  const stop = {host, places: frame.factuality === "real" || town ? [name] : [], date: null, start, end};
  if (
    !travellers.every((t) => isForeign(article, t, stop)) ||
    (!isEnd && GONE.test(sentence.text.replace(PUT_BACK, "")) && !toNeighbour(frame))
  )
    return null;
  // who will fly home is there
  const factuality = isEnd && frame.factuality === "planned" ? "real" : frame.factuality;
  return {...frame, factuality, stops: [stop], additions: [], doubts: [...frame.doubts, "host from the dateline"]}; // prettier-ignore
}

/** "ASUNCIÓN – … flew home on Thursday without a deal": from there. */
const HOMEWARD = /^ (?:back |for )?home\b/;

/** "BANJUL – … returns to Lisbon tonight", "… leaves on Friday": home, as far as it says where. */
function isToHome({people}: AnnotatedArticle, {sentence, token, travellers}: Frame): boolean {
  const after = textAfter(sentence, token);
  const at = sentence.tokens[token]?.end ?? sentence.end;
  const goal = sentence.places.find((p) => p.start >= at);
  if (BACK_TO.test(after) && goal && travellers.some((t) => people[t.person]?.country === goal.country)) return goal.start - at < 30; // prettier-ignore
  return /^(?:leave|depart)$/.test(sentence.tokens[token]?.lemma ?? "") && !goal && AT_ONCE.test(after);
}
const BACK_TO = /^ (?:\w+ )?(?:back )?(?:to|for) \p{Lu}/u;
const AT_ONCE = /^ (?:again )?(?:(?:on|late|early) )*(?:\w+day|today|tomorrow|tonight|yesterday|this \w+)\b/i;

/** "VIENTIANE – … began a two-day visit to her country's northern neighbour": the goal told without its name. */
const toNeighbour = ({sentence, token}: Frame): boolean =>
  /^ to (?:his|her|their) (?:own )?country['’]s (?:[\w-]+ ){0,2}neighbou?r\b(?!ing|s)/.test(
    sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start)
  );

/** "was to have represented her at a fair in Paris, but his trip was cancelled": the place where he was to be. */
export function calledOff(article: AnnotatedArticle, frame: Frame): CompleteFrame | null {
  const {sentence, token, travellers, stops} = frame;
  if (!isOff(frame) || travellers.length === 0 || stops.length > 0) return null;
  const at = sentence.tokens[token]?.start ?? 0;
  const place = sentence.places.findLast(
    (p) =>
      p.end <= at &&
      (p.kind === "city" || p.kind === "country") &&
      /\b(?:in|at|to) $/.test(sentence.text.slice(0, p.start - sentence.start))
  );
  if (!place) return null;
  const {country: host, name, kind, start, end} = place;
  const stop = {host, places: kind === "city" ? [name] : [], date: null, start, end};
  if (!travellers.every((t) => isForeign(article, t, stop))) return null;
  return {...frame, stops: [stop], additions: [], doubts: [...frame.doubts, "host from context"]};
}

/**
 * "The Emirati minister spent three days in Kigali. Turkey's president called off a stopover in February": where the journey of
 * the sentence before went.
 */
export function besideOther(
  article: AnnotatedArticle,
  frame: Frame,
  whole: readonly CompleteFrame[]
): CompleteFrame | null {
  const {sentence, travellers, stops} = frame;
  if (!isOff(frame) || travellers.length === 0 || stops.length > 0) return null;
  const hosts = new Set(
    whole
      .filter((other) => other.sentence.index === sentence.index - 1)
      .flatMap((other) => other.stops.filter((s) => !isHome(article, other, s)).map((s) => s.host))
  );
  const [host] = hosts;
  if (!host || hosts.size > 1 || GONE.test(sentence.text)) return null;
  const stop = {host, places: [], date: null, start: sentence.start, end: sentence.start};
  if (!travellers.every((t) => isForeign(article, t, stop))) return null;
  return {...frame, stops: [stop], additions: [], doubts: [...frame.doubts, "host from context"]};
}

/** "will be back in Oslo by the weekend". */
const isHome = ({people}: AnnotatedArticle, {travellers}: Frame, {host}: Frame["stops"][number]): boolean =>
  travellers.some((t) => people[t.person]?.country === host);

/** "He was in Nicosia last month. Britain's Europe minister called in September": where the text is. */
export function inScene(article: AnnotatedArticle, frame: Frame): CompleteFrame | null {
  const {sentence, token, travellers, stops, timing} = frame;
  if (travellers.length === 0 || stops.length > 0 || (timing.start === "" && !isOff(frame))) return null;
  if (/\b(?:foreign|overseas) (?:[\w-]+ )?$/.test(textBefore(sentence, token))) return null;
  if (/^ (?:home|abroad|overseas|elsewhere)\b/.test(sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start))) return null; // prettier-ignore
  const stop = sceneOf(
    article,
    sentence,
    token,
    travellers,
    frame.doubts.includes(AT_A_SIGHT) ? "sight" : "any"
  );
  if (!stop || !travellers.every((t) => isForeign(article, t, stop))) return null;
  return {...frame, stops: [stop], additions: [], doubts: [...frame.doubts, "host from context"]};
}

/** "is put back to March 3": later, and to no other place. */
const PUT_BACK = /\b(?:put|pushed|moved|set) back\b/i;

/** Words of another goal, which is not named. */
const GONE =
  /\b(?:abroad|overseas|home|back|there|elsewhere|tours?|region|continent|neighbou?r(?:ing|s)?)\b/i;
