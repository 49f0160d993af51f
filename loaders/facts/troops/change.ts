/** Forces that shrink or grow: "cut its troops in Iraq from 5,200 to 3,000", "the garrison has shrunk to 1,500". */
import {ARMIES, SOFT_TROOPS, TROOPS, UNIT_PLURALS, UNITS} from "../../lexicon/troops.ts";
import {holds, wordClass} from "../../annotate/word.ts";
import type {NumberMention} from "../../types.ts";
import {isCount} from "./group.ts";
import type {Told} from "./told.ts";
import type {Laid, View} from "./view.ts";
import {phrase} from "./view.ts";

/** A figure of a change: what it was before, what it came to, or how many came or went. */
export interface Step {
  number: Laid<NumberMention>;
  is: "was" | "became" | "by";
  /** Token of the verb or noun of the change. */
  token: number;
  grows: boolean;
  /** Tokens of the words for the force that changes. */
  noun: number;
}

const DOWN =
  /^(?:cut|cuts|cutting|reduc(?:e|es|ed|ing|tion)|shr[aiu]nk(?:s|ing|en)?|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dwindl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|downsiz(?:e|ed|ing)|par(?:ed|ing)|drawdown|down|returned|gone|went)$/i; // prettier-ignore
const UP =
  /^(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr(?:ow|ows|ew|own|owing)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|climb(?:s|ed|ing)?|bring(?:s|ing)?|brought|taking|took|takes?|up|build(?:s|ing)?|beef(?:ed|ing)?|reinforc(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?)$/i; // prettier-ignore
const CHANGING = wordClass(DOWN, UP);

/** "come down", "run down", "is down to": a change in two words. */
export const isLedDown = ({words}: View, k: number): boolean =>
  words[k] === "down" && LED_DOWN.test(words[k - 1] ?? "");

/** "had come down by 2,000 to about 13,000", "is being run down from 17,600". */
const LED_DOWN =
  /^(?:is|are|was|were|now|come|came|coming|comes|brought|run|ran|drawn|drew|scaled|wound|whittled|gone|went)$/;

/** Farthest of a figure behind its verb, and of the force's noun from it, in tokens. */
const REACH = 16;

/** The figures of changes in a sentence, in order. */
export function stepsOf(view: View, told: Told | null): Step[] {
  const steps: Step[] = [];
  const {words} = view;
  if (view.numbers.length === 0 || !holds(view.sentence, CHANGING)) return steps;
  for (let k = 0; k < words.length; k++) {
    const grows = UP.test(words[k]!);
    if (!grows && !DOWN.test(words[k]!)) continue;
    const alone = /^(?:up|down|returned|gone|went)$/.test(words[k]!) && words[k + 1] !== "from";
    if (alone && !isLedDown(view, k)) continue;
    const behind = figuresBehind(view, k, grows);
    if (behind.length === 0 && words[0] !== "from") continue;
    const noun = forceNear(view, k, told);
    if (noun < 0) continue;
    // "a drawdown order which will reduce the presence from 4,500": the nearest word of change counts
    for (const figure of [...figureBefore(view, k, grows, noun), ...behind]) {
      const step = {...figure, noun};
      const known = steps.findIndex((s) => s.number === step.number);
      if (known < 0) steps.push(step);
      else if (/^(?:NOUN|ADJ)$/.test(view.tokens[steps[known]!.token]!.pos)) steps[known] = step;
    }
  }
  return steps;
}

function figuresBehind(view: View, token: number, grows: boolean): Omit<Step, "noun">[] {
  const {words, numberAt} = view;
  const found: Omit<Step, "noun">[] = [];
  for (let k = token + 1; k < words.length && k - token <= REACH; k++) {
    if (/^(?:;|:|—)$/.test(words[k]!)) break;
    const number = numberAt[k];
    if (!number || number.first !== k || !isCount(view, number) || number.mention.value === null) continue;
    const lead = phrase(view, k - 5, k - 1);
    const is = /\bfrom(?: (?:a|its|the|some|about|around|peak|high|low|of|current|nearly|more|than|over)){0,4}$/.test(lead) ? "was" : /\bto(?: (?:a|some|about|around|just|only|nearly|more|than|over|fewer|less|under|as|few|many|current)){0,3}$/.test(lead) ? "became" : /\bby(?: (?:some|about|around|a|further|nearly|another|over|more|than)){0,3}$/.test(lead) ? "by" : null; // prettier-ignore
    if (!is) continue;
    if (is !== "was" && isOther(view, number.last)) continue;
    // "from six countries"
    if (is === "was" && UNIT_PLURALS.has(words[number.last + 1] ?? "")) continue;
    found.push({number, is, token, grows});
    // "has dropped to about 2,000 from 9,000 in late 2022", "down by 2,000 over the past year, to about 13,000"
    if (is === "became" && view.words[number.last + 1] !== "from") break;
    k = number.last;
  }
  return found;
}

/** "From a peak of 100,000 in 2011, American forces had dwindled to 2,500": what it was, at the head of the sentence. */
function figureBefore(view: View, token: number, grows: boolean, noun: number): Omit<Step, "noun">[] {
  if (view.words[0] !== "from" || noun > token) return [];
  const number = view.numbers.find(({first}) => first <= 8 && first < noun);
  const apt = number && isCount(view, number) && number.mention.value !== null && !isOther(view, number.last);
  return apt ? [{number, is: "was", token, grows}] : [];
}

/** The number counts something of its own: "to 12 bases", "from 8 percent". */
function isOther({words, tokens}: View, last: number): boolean {
  const next = words[last + 1] ?? "";
  if (TROOPS.has(next) || SOFT_TROOPS.has(next) || next === "strong") return false;
  return tokens[last + 1]?.pos === "NOUN" && !/^(?:today|last|now|year|month|week|tomorrow)$/.test(next);
}

/** The nearest word for a force before the verb or right behind it: "its troops in Iraq", "troop numbers", "the garrison". */
function forceNear({words, verbAt, sentence}: View, token: number, told: Told | null): number {
  // "Their number is to grow to 500", of troops told of before
  const number = words.slice(0, token).findLastIndex((w) => /^(?:numbers?|strength)$/.test(w));
  if (number > 0 && token - number <= (number <= 1 ? 12 : 4) && /^(?:their|its)$/.test(words[number - 1]!))
    return number;
  // "There were 800 soldiers then; the number is to rise to 2,200"
  const figure = words.slice(0, token).findLastIndex((w) => /^(?:numbers?|figure|total)$/.test(w));
  const counted = words.slice(0, Math.max(0, figure)).some((w) => TROOPS.has(w)) || (told !== null && sentence.index - told.sentence === 1); // prettier-ignore
  const isIt = /^(?:the|that|this)$/.test(words[figure - 1] ?? "") && words[figure + 1] !== "of";
  if (isIt && counted && token - figure <= 4) return figure;
  for (let k = token + 1; k <= token + 9; k++) if (isForceWord(words, k)) return k;
  for (let k = token - 1; k >= 0 && token - k <= 22; k--) {
    if (/^(?:;|:|—)$/.test(words[k]!) || (token - k > 14 && verbAt[k] !== -1)) break;
    if (isForceWord(words, k)) return k;
  }
  return -1;
}

function isForceWord(words: readonly string[], k: number): boolean {
  const word = words[k] ?? "";
  if (/^(?:commitment|contribution|presence)$/.test(word) && words.some((w) => ARMIES[w] !== undefined || TROOPS.has(w))) return true; // prettier-ignore
  return (
    TROOPS.has(word) ||
    /^(?:forces|troop|strength|deployment)$/.test(word) ||
    (UNITS.has(word) && !/^(?:group|team|army|unit|units|company)$/.test(word))
  );
}
