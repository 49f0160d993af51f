/** Head counts of those whom nobody sent abroad: the host's own part, what was only spoken of, what an army could raise. */
import {holds, wordClass} from "../../annotate/word.ts";
import {forcesIn} from "./force.ts";
import type {Group} from "./group.ts";
import type {Trigger} from "./trigger.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** Why a head count is of nobody who was sent; empty where nothing tells so. */
export function notSent(view: View, group: Group, trigger: Trigger | null): string {
  const {sentence, words} = view;
  const {last, number} = group;
  const behind = phrase(view, last + 1, last + 9);
  if (holds(sentence, HOST) && isOfHost(view, group, trigger)) return HOME;
  // "sent 200 soldiers promised in May": they went
  if (holds(sentence, SPOKEN_OF) && SPOKEN.test(behind) && !/^(?:deploy|withdraw)$/.test(trigger?.sense ?? "")) return "only promised"; // prettier-ignore
  if (/\b(?:fall\w*|fell|far|still|well|remain\w*) short of the(?: (?:some|about|roughly|nearly))?$/.test(phrase(view, number.first - 4, number.first - 1))) return "only promised"; // prettier-ignore
  if (holds(sentence, RAISING) && RAISED.test(behind)) return "only supposed";
  // "117 members of a women's police unit"
  if (group.head !== "troops" && /^of (?:a|an|the|its|their|\d+) (?:\S+ ){0,3}(?:police|gendarmerie)\b/.test(behind)) return "police"; // prettier-ignore
  // not "60 soldiers, civilian doctors and nurses"
  if (/^, (?:(?:all|most|mostly|nearly all)(?: of them)? )?civilians(?: all(?: of them)?)?(?: [,.;:)]|$)/.test(behind)) return "civilians"; // prettier-ignore
  // "The two men said they wanted trade to reach $2 billion": those spoken of
  if (group.head === "soft" && (number.mention.value ?? 0) < FEW && /^(?:wo)?men$/.test(words[last]!) && words[number.first - 1] === "the" && !/^(?:deploy|withdraw|stand|hold)$/.test(trigger?.sense ?? "")) return "nothing tells that they are soldiers"; // prettier-ignore
  return isRulersArmy(view, group, trigger) ? HOME : "";
}

/** "The host country is represented with 1,500 servicemen": the host counts its own; not "the host country of 2,200 Canadian soldiers". */
function isOfHost(view: View, {first, last}: Group, trigger: Trigger | null): boolean {
  if (trigger?.role === "subject" || forcesIn(view, first, last).length > 0) return false;
  const verb = trigger?.verb ?? view.sentence.verbs.findLast((v) => v.form === "finite" && v.head < first);
  return !!verb?.subject && /\bhost (?:country|nation|state|side)$/.test(phrase(view, ...verb.subject));
}

const HOME = "a country's own troops on its own soil";

const FEW = 10;

const HOST = wordClass(["host"]);

const SPOKEN_OF = wordClass("spoken talked promised pledged planned foreseen envisaged mooted hoped requested".split(" ")); // prettier-ignore

/** "the 2,300 men that were once spoken of", "the 500 soldiers originally promised". */
const SPOKEN =
  /^(?:(?:that|which|who|whom) (?:was|were|had been) )?(?:(?:once|first|originally|initially|at first) )?(?:spoken of|talked of|talked about|promised|pledged|planned|foreseen|envisaged|mooted|hoped for|requested)\b/;

const RAISING = wordClass("mobilise mobilize raise muster call summon".split(" "));

/** "the 41,000 men that Estonia could mobilise": what a country could raise, and has not. */
const RAISED =
  /^(?:(?:that|which|whom) )?(?:\S+ ){1,3}(?:could|might|can) (?:\w+ )?(?:mobili[sz]e|raise|muster|call up|summon)\b/;

/** "Her army has posted 2,000 soldiers to the northern departments": of a ruler just told of, with no land named for them. */
function isRulersArmy({words, sentence, placeAt}: View, {last}: Group, trigger: Trigger | null): boolean {
  const verb = trigger?.role === "object" ? trigger.verb : null;
  if (!verb?.subject || verb.passive) return false;
  const [from, to] = verb.subject;
  if (!/^(?:her|his)$/.test(words[from]!) || !/^(?:army|military|forces)$/.test(words[to]!)) return false;
  return sentence.places.length === 0 || placeAt.slice(last + 1, last + 9).every((p) => p === undefined);
}
