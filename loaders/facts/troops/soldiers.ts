/** Whether those whom a number counts are soldiers at all: a people, instructors, "men". */
import {holds, wordClass} from "../../annotate/word.ts";
import {ARMIES, TROOPS} from "../../lexicon/troops.ts";
import {forcesNear, isAboutForces} from "./about.ts";
import {forcesIn} from "./force.ts";
import type {Group} from "./group.ts";
import {homeOf} from "./joint.ts";
import type {Told} from "./told.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";

/** "Tokyo hosts another 54,000 Americans", where soldiers are counted; not "50,000 Iranians came for the feast". */
export function areSoldiers(
  {sentence, words, article}: View,
  first: number,
  trigger: Trigger | null,
  told: Told | null
): boolean {
  if (words.some((word) => PAID.has(word))) return false;
  // "The base at Gao housed 400 Swedes", "one foreign base, where 150 Americans work"
  if (
    words.some(
      (w, k) =>
        BASES.test(w) &&
        !/^(?:'|-|of)$/.test(words[k + 1] ?? "") &&
        !words.some((word) => CIVILIANS.has(word))
    )
  )
    return true;
  if (trigger && trigger.sense !== "withdraw" && CIVIL.test(trigger.verb?.lemma ?? words[trigger.token] ?? "")) return false; // prettier-ignore
  if (words.some((word) => CIVILIANS.has(word))) return false;
  if (told && sentence.index - told.sentence <= 1) return true;
  // "The Americans, who were 1,100, finished withdrawing"
  if (
    /^(?:withdraw|deploy|redeploy|garrison|land|station|base|patrol|command)$/.test(
      trigger?.verb?.lemma ?? ""
    )
  )
    return true;
  const definite = words[first - 1] === "the" || words[first] === "the";
  if ((definite || trigger?.sense !== "other") && forcesNear({article, sentence})) return true;
  if (trigger && trigger.sense !== "withdraw" && isAboutForces(article)) return true;
  // "54,000 Americans in uniform are based in Japan"
  if (words.some((w, k) => /^(?:uniform|arms|garrisoned|deployed)$/.test(w) && /^(?:in|under|are|were)$/.test(words[k - 1] ?? ""))) return true; // prettier-ignore
  if (words.some((w, k) => /^(?:force|mission)$/.test(w) && /^(?:union|joint|regional|multinational|peacekeeping|stabili[sz]ation|nato|un)$/.test(words[k - 1] ?? ""))) return true; // prettier-ignore
  // "Mali's army relies on 1,500 Russians"
  if (trigger?.sense === "host" && words.some((word) => /^(?:army|military|troops)$/.test(word))) return true;
  return words.some((word) => TROOPS.has(word) || BODIES_OF_TROOPS.has(word));
}

const PAID: ReadonlySet<string> = new Set([
  "employ",
  "employs",
  "employed",
  "employing",
  "hire",
  "hires",
  "hired",
  "jobs"
]);

const BASES = /^(?:base|bases|airbase|barracks|garrison|outpost|outposts)$/;

const CIVIL = /^(?:live|reside|come|visit|study|flee|cross|travel|work|settle|emigrate|migrate|return|apply|vote|die|gather)$/; // prettier-ignore

const CIVILIANS: ReadonlySet<string> = new Set(
  "refugees migrants tourists pilgrims students workers citizens nationals residents expatriates visas visa fans supporters passengers voters professors teachers doctors businessmen community diaspora expats labourers laborers".split(
    " "
  )
);

const BODIES_OF_TROOPS: ReadonlySet<string> = new Set(
  "contingent contingents garrison garrisons battalion battalions brigade brigades regiment regiments battlegroup squadron squadrons peacekeeping troop".split(
    " "
  )
);

/** "Estonia keeps ten instructors in Iraq": a country's that it has, sends or takes home, with no word between that tells what they teach. */
export const areLent = (view: View, {number, first, last}: Group, trigger: Trigger | null): boolean =>
  trigger !== null &&
  trigger.sense !== "harm" &&
  (number.mention.value ?? 0) >= 10 &&
  !/^(?:promise|pledge|offer)$/.test(trigger.verb?.lemma ?? "") &&
  forcesIn(view, trigger.verb?.subject?.[0] ?? first, last).length > 0 &&
  /^(?:instructors|trainers|advisers|advisors|men)$/.test(view.words[last] ?? "") &&
  view.words.slice(number.last + 1, last).every((word, k) => LENT.test(word) || view.placeAt[number.last + 1 + k] !== undefined); // prettier-ignore

const OF_ARMIES = wordClass(Object.keys(ARMIES));

const LENT = /^(?:more|further|other|of|its|their|the|army|own|last|first|remaining|\d+)$/;

/** "Italy has at least 90 men next door", after soldiers were spoken of. */
export function speaksOfSoldiers({article, sentence}: View, told: Told | null): boolean {
  if (told && sentence.index - told.sentence <= 2) return true;
  if (sentence.places.some(({kind, country}) => kind === "body" && homeOf(country) !== "")) return true;
  if (isAboutForces(article)) return true;
  if (holds(sentence, OF_ARMIES) && sentence.tokens.some(({lower}) => Object.hasOwn(ARMIES, lower))) return true; // prettier-ignore
  const pattern = /\b(?:troops?|soldiers?|advance party|garrison|military|army|armed|peacekeep\w+|contingent|battalion|brigade|battlegroup|battle group|regiment|squadron|forces|defen[cs]e|navy|marines|airmen|air force|corps|naval|deploy\w*|warships?|fighter jets?|frigates?|commandos|recruits|forward presence|training (?:mission|team)|barracks|base)\b/i; // prettier-ignore
  for (let i = sentence.index; i >= 0 && sentence.index - i <= 1; i--)
    if (pattern.test(article.sentences[i]?.text ?? "")) return true;
  return false;
}
