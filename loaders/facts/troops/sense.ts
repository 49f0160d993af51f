/** What a verb or a noun makes of the troops beside it: they are there, come, go, grow, come to harm. */
import {holds, wordClass} from "../../annotate/word.ts";
import {
  DEPLOY_NOUNS,
  DEPLOYING,
  GROWING,
  HARM_NOUNS,
  HARMING,
  HOLDING,
  HOSTING,
  JOINING,
  SHRINKING,
  SOFT_TROOPS,
  STANDING,
  TROOPS,
  WITHDRAW_NOUNS,
  WITHDRAWING,
  WITHDRAWING_WITH
} from "../../lexicon/troops.ts";
import type {VerbGroup} from "../../types.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

export type Sense =
  | "hold"
  | "host"
  | "stand"
  | "deploy"
  | "withdraw"
  | "join"
  | "shrink"
  | "grow"
  | "leave-in"
  | "harm"
  | "other";

/** "Albania's contribution to the alliance is 29 soldiers in Latvia". */
export const isEquated = ({words}: View, verb: VerbGroup, first: number): boolean =>
  verb.head === first - 1 && words.slice(Math.max(0, verb.first - 9), verb.first).some((w) => /^(?:contribution|contingent|garrison|presence)$/.test(w)); // prettier-ignore

export const opensWithThere = ({words}: View, verb: VerbGroup): boolean =>
  words[verb.first - 1] === "there" || words[verb.head + 1] === "there" || words[0] === "there";

/** Words that the verb layer took for nouns: "UNIFIL fields 10,000 troops", "the contingent numbers 1,100". */
export function bareSense({words, tokens, verbAt, numberAt}: View, k: number): Sense | null {
  if (verbAt[k] !== -1) return null;
  const {lower, pos} = tokens[k]!;
  if (
    /^(?:numbers|numbered|lists|fields|hosts?|houses|bases|stations|comprises|totals|counts|garrisons)$/.test(
      lower
    ) &&
    k > 0
  )
    return /^(?:hosts?|houses)$/.test(lower) ? "host" : "hold";
  if (lower === "home" && words[k + 1] === "to") return "host";
  // "Between them all stand 10,031 peacekeepers"
  if (/^(?:stands?|stood|serves?)$/.test(lower) && numberAt[k + 1]) return "hold";
  return pos === "VERB" && HOLDING.has(tokens[k]!.lemma) ? "hold" : null;
}

/** "70 Australian soldiers land in Dili": a verb that the tagger took for a noun, right behind the troops. */
export const bareMove = ({words}: View, k: number): Sense | null =>
  !/^(?:in|at|on|for|from|there|,|\.|;)$/.test(words[k + 1] ?? ".")
    ? null
    : /^(?:land|arrive)$/.test(words[k]!)
      ? "deploy"
      : /^(?:leave|depart|return|withdraw)$/.test(words[k]!)
        ? "withdraw"
        : LIVING.test(words[k]!)
          ? "stand"
          : null;

/** "4,000 of Kigali's soldiers patrol Cabo Delgado": a verb that the tagger took for a noun, with the land that they guard. */
export const bareGuard = ({words, placeAt}: View, k: number): Sense | null =>
  GUARDING.test(words[k]!) && (placeAt[k + 1]?.first === k + 1 || /^(?:the|parts|most|northern|southern|eastern|western)$/.test(words[k + 1] ?? "")) ? "stand" : null; // prettier-ignore

/** What troops do with the land that is the verb's object. */
export const GUARDING = /^(?:patrol|guard|garrison|police|secure|occupy)$/;

/** "where about 150 Americans work": verbs that the tagger takes for nouns. */
export const LIVING = /^(?:work|live|serve|train|stand|patrol|guard)$/;

/** "the pull-out of 640 soldiers", "its draw-down", whose hyphen parts the word. */
export const isPullOut = (words: readonly string[], k: number): boolean =>
  words[k - 1] === "-" && ((words[k] === "out" && words[k - 2] === "pull") || (words[k] === "down" && words[k - 2] === "draw")); // prettier-ignore

export const nounSense = (word: string, words: readonly string[], k: number): Sense | null =>
  !["of", "by", "to"].includes(words[k + 1] ?? "")
    ? null
    : isPullOut(words, k)
      ? "withdraw"
      : DEPLOY_NOUNS.has(word) && word !== "stationing"
        ? "deploy"
        : WITHDRAW_NOUNS.has(word)
          ? "withdraw"
          : HARM_NOUNS.has(word)
            ? "harm"
            : word === "presence" || word === "stationing"
              ? "hold"
              : null;

export function senseOf(
  view: View,
  head: number,
  verb: VerbGroup,
  role: "object" | "subject",
  last: number
): Sense {
  const {words} = view;
  const {lemma} = verb;
  const window = (from: number, n: number) => words.slice(from + 1, from + 1 + n);
  // "Italian soldiers are training special forces in Niamey": what they do is done to others
  if (role === "subject" && !verb.passive && TEACHING.has(lemma)) return "other";
  if (HARMING.has(lemma)) return "harm";
  // "were taken prisoner", "is holding 46 soldiers hostage"
  if (/^(?:take|hold)$/.test(lemma) && (CAPTIVE.test(words[head + 1] ?? "") || (role === "object" && CAPTIVE.test(words[last + 1] ?? "")))) return "harm"; // prettier-ignore
  // "Italy's 290 trainers are not going anywhere"
  if (lemma === "go" && words[head + 1] === "anywhere") return "stand";
  // "119 instructors go on teaching": as before
  if (lemma === "go" && role === "subject" && words[head + 1] === "on" && /ing$/.test(words[head + 2] ?? "")) return "stand"; // prettier-ignore
  if (role === "subject" && !verb.passive && !verb.negated && words[head + 1] !== undefined) {
    const phrasal = phrasalSense(lemma, words, head);
    if (phrasal) return phrasal;
  }
  if (role === "object" && isReceived(view, verb, last)) return "deploy";
  // "Gabon said it would give 650 soldiers"
  if (role === "object" && lemma === "give" && /^(?:[.,;]|to|for)$/.test(words[last + 1] ?? "."))
    return "deploy";
  // "Niger ordered Italy's 300 soldiers to go by June"
  if (role === "object" && isDismissed(view, verb, last)) return "withdraw";
  // "has ordered 270 soldiers to Lithuania"
  if (role === "object" && lemma === "order" && /^(?:to|into)$/.test(words[last + 1] ?? "") && view.placeAt[last + 2]) return "deploy"; // prettier-ignore
  // "A chartered aircraft took the final 410 men from Jowhar to Bujumbura"
  if (role === "object" && TRANSPORT.test(lemma) && words[last + 1] === "from" && words.slice(head, last).some((w) => /^(?:last|final|remaining)$/.test(w))) return "withdraw"; // prettier-ignore
  // "landed home-made drones", "got home cooking": no way home
  if (namesHomeThing(view, head + 1) || namesHomeThing(view, last + 1)) return "other";
  const exits = WITHDRAWING_WITH[lemma];
  if (exits) {
    const near = [
      ...window(head, 2),
      // "pulled the last group, 142 men and women, out of Gao"
      ...(role === "object" && words[last + 1] === "," ? window(last + 1, 1) : []),
      ...(role === "object" ? window(last, words[last + 1] === "of" ? 3 : 1) : [])
    ];
    if (lemma === "go" && role === "subject" && words[head] === "go" && /^(?:[,.;]|by|before|within)$/.test(words[head + 1] ?? ".")) return "withdraw"; // prettier-ignore
    // "shipped out to Kosovo"
    const sets = /^(?:ship|fly|move)$/.test(lemma) && role === "subject" && words[head + 1] === "out" && words[head + 2] === "to"; // prettier-ignore
    if (sets) return "deploy";
    // "saw off 400 soldiers to Haiti": from home, and not from where they served
    if (lemma === "see" && words[head + 1] === "off" && words.slice(last + 1, last + 12).some((w, k) => /^(?:to|for)$/.test(w) && view.placeAt.slice(last + k + 2, last + k + 4).some((p) => p !== undefined))) return "deploy"; // prettier-ignore
    if (near.some((w) => exits.includes(w))) return "withdraw";
    if (lemma === "go" && words[head] === "gone") return "withdraw";
    // "came back from Liberia"
    if (/^(?:come|arrive)$/.test(lemma) && role === "subject" && words[head + 1] === "back" && words[head + 2] === "from") return "withdraw"; // prettier-ignore
    if (lemma === "return" && role === "subject") return near.includes("to") ? "deploy" : "withdraw";
  } else if (lemma === "leave") {
    if (role === "subject" && !verb.passive) return "withdraw";
    return "leave-in";
  } else if (WITHDRAWING.has(lemma)) return "withdraw";
  // "the largest has just reached 3,500"
  if (lemma === "reach" && role === "object" && verb.perfect && view.numberAt[head + 1]) return "hold";
  // "Its 10,058 soldiers come from 50 countries"
  // "Of the 13,000 peacekeepers, 1,400 came from Bangladesh"
  const ofWhole = /^(?:of|among)$/.test(words[0] ?? "");
  if (lemma === "come" && role === "subject" && (verb.tense === "present" || ofWhole) && words[head + 1] === "from") return "stand"; // prettier-ignore
  // "boarded a plane for Port-au-Prince"
  if (lemma === "board" && role === "subject" && !/\b(?:last|final|remaining)\b/.test(words.slice(0, head).join(" ")) && view.placeAt.some((p, k) => p?.first === k && k > head && k - head <= 8 && /^(?:for|to)$/.test(words[k - 1] ?? ""))) return "deploy"; // prettier-ignore
  // "boarded buses for the airport and a six-month tour in Latvia"
  if (lemma === "board" && role === "subject" && /\bfor\b.*\b(?:tour|mission|deployment|rotation|duty|stint) (?:in|to)\b/.test(words.slice(head + 1, head + 16).join(" ")) && !/\b(?:last|final|remaining)\b/.test(words.slice(0, head).join(" "))) return "deploy"; // prettier-ignore
  // "Its last 47 soldiers boarded a transport plane"
  if (lemma === "board" && role === "subject" && words.slice(Math.max(0, head - 8), head).some((w) => /^(?:last|final|remaining)$/.test(w))) return "withdraw"; // prettier-ignore
  // "stepped off a plane"
  if (/^(?:step|touch|get|walk)$/.test(lemma) && role === "subject" && /^(?:off|down|ashore)$/.test(words[head + 1] ?? "")) return "deploy"; // prettier-ignore
  // "has given the 350 in Dakar until September"
  if (lemma === "give" && role === "object" && words.slice(last + 1, last + 6).includes("until")) return "withdraw"; // prettier-ignore
  if (/^(?:lean|rely|depend|count)$/.test(lemma) && role === "object" && words[head + 1] === "on")
    return "host";
  // "The base once held 7,000 men"
  if (lemma === "hold" && role === "object" && words.slice(Math.max(0, head - 12), head).some((w) => /^(?:base|garrison|camp|barracks|airbase|contingent|outpost)$/.test(w))) return "hold"; // prettier-ignore
  // "The parliament approved 200 soldiers for Chad"
  if (/^(?:approve|authori[sz]e|pledge|earmark)$/.test(lemma) && role === "object" && words[last + 1] === "for") return "deploy"; // prettier-ignore
  // "put 700 soldiers into the province"
  if (lemma === "put" && role === "object" && words.slice(last + 1, last + 9).some((w, k, all) => /^(?:into|onto|ashore)$/.test(w) || (w === "ground" && all[k - 2] === "on"))) return "deploy"; // prettier-ignore
  // "25 were replaced by technicians"
  if (JOINING.has(lemma) && role === "subject" && verb.passive && /^(?:replace|relieve)$/.test(lemma)) return "withdraw"; // prettier-ignore
  // "replaced its 88 military personnel in the Maldives with civilians"
  if (lemma === "replace" && role === "object" && !verb.passive && words.slice(last + 1, last + 8).includes("with")) return "withdraw"; // prettier-ignore
  // "The 12 officers are to be joined by a battalion of 850": the ones are there, the others come
  if (JOINING.has(lemma) && verb.passive) return role === "object" ? "deploy" : "join";
  if (JOINING.has(lemma)) return role === "object" ? "join" : "deploy";
  // "That adds to the 10,000 soldiers who were there in January"
  if (role === "object" && lemma === "add" && words[head + 1] === "to") return "join";
  // "doubling the 45 who are there", "to halve its 800 soldiers": what there is
  if (role === "object" && MULTIPLYING.has(lemma)) return "join";
  // "would be home by Christmas", "are to be out by 31 December"
  if (lemma === "be" && role === "subject" && /^(?:home|out|gone|away)$/.test(words[head + 1] ?? "")) return "withdraw"; // prettier-ignore
  if (lemma === "home" && role === "subject" && words[head + 1] !== "to") return "withdraw";
  // "the rest are expected in July"
  if (lemma === "expect" && role === "subject" && verb.passive) return "deploy";
  if (HOSTING.has(lemma) || (lemma === "home" && words[head + 1] === "to")) return "host";
  if (SHRINKING.has(lemma)) return "shrink";
  // "poured into Lusail", not "2,000 North Koreans poured concrete in Lusail"
  if (lemma === "pour" && !/^(?:into?|across|over)$/.test(words[head + 1] ?? "")) return "other";
  // "83 instructors turn recruits into quick reaction companies"
  if (lemma === "turn" && role === "subject" && !/^(?:up|into|to|back|for|towards?)$/.test(words[head + 1] ?? "")) return "other"; // prettier-ignore
  // "crossed into the Gambia"
  // "crossed the causeway into Singapore"
  if (lemma === "cross" && words.slice(head + 1, head + 5).includes("into"))
    return isStraying(view, head)
      ? "harm"
      : /\b(?:on (?:the|their|its) way|en route|in transit)\b/.test(words.slice(head).join(" "))
        ? "other"
        : "deploy";
  if (/^(?:deploy|send|station|base|post|land)$/.test(lemma)) return "deploy";
  if (role === "object" && HOLDING.has(lemma)) return "hold";
  // "will make up the battalion in the north"
  if (lemma === "make" && role === "subject" && words[head + 1] === "up") return "hold";
  if (GROWING.has(lemma) && role === "object") return "grow";
  if (STANDING.has(lemma)) return "stand";
  // "The film follows 12 Danish soldiers": what troops do is done to none
  if (role === "object" && /^(?:follow|enter|come|go|arrive|disembark)$/.test(lemma)) return "other";
  if (DEPLOYING.has(lemma)) return "deploy";
  if (GROWING.has(lemma)) return "grow";
  if (HOLDING.has(lemma)) return "stand";
  return "other";
}

/** "home-made", "home cooking", "home leave": the word begins a noun; not "home troops from Iraq", "home Monday". */
const namesHomeThing = ({words, tokens, dateAt}: View, k: number): boolean =>
  words[k] === "home" &&
  (words[k + 1] === "-" ||
    (tokens[k + 1]?.pos === "NOUN" && dateAt[k + 1] === undefined && !TROOPS.has(words[k + 1]!) && !SOFT_TROOPS.has(words[k + 1]!) && !/^(?:troops|week|month|year|today|yesterday|tomorrow|tonight)$/.test(words[k + 1]!))); // prettier-ignore

/** Those who cross a border flee, call on somebody or have lost their way: by what they themselves do, and not the villagers, or a minister on a visit. */
function isStraying(view: View, head: number): boolean {
  if (!holds(view.sentence, STRAYING)) return false;
  const {sentence, words} = view;
  // another's clause ends what is told of them
  const other = sentence.verbs.find((v) => v.head > head && v.form === "finite" && v.subject !== null && v.subject[0] > head && !/^(?:they|who|it)$/.test(words[v.subject[0]]!)); // prettier-ignore
  const own = phrase(view, head - 1, Math.min(head + 16, (other?.subject?.[0] ?? Infinity) - 1)).replace(/ (?:forc|caus|prompt|driv|leav|allow|lead|help|urg)ing .*/, ""); // prettier-ignore
  return /\b(?:by mistake|mistakenly|(?:to|and|while|after) (?:flee|fled|fleeing|surrender\w*|stray\w*|visit\w*|losing)|fleeing|(?:seeking|sought|for) (?:refuge|asylum|a visit)|sent back)\b/.test(own); // prettier-ignore
}

const STRAYING = wordClass("flee fled fleeing refuge asylum surrender surrendered surrendering losing visit visiting mistake mistakenly stray strayed sent".split(" ")); // prettier-ignore

const CAPTIVE = /^(?:prisoners?|hostages?|captive)$/;

/** "took up position", "take part in the mission", "set off for Mali", "completed their withdrawal": what the word beside the verb makes of it. */
function phrasalSense(lemma: string, words: readonly string[], head: number): Sense | null {
  const next = words[head + 1]!;
  if (lemma === "take" && next === "part") return "stand";
  const taken = words[/^(?:their|new|its)$/.test(words[head + 2] ?? "") ? head + 3 : head + 2] ?? "";
  if (lemma === "take" && next === "up") return /^(?:positions?|posts?|duty|duties|station|stations|residence)$/.test(taken) ? "deploy" : null; // prettier-ignore
  if (lemma === "set" && /^(?:off|out)$/.test(next)) return /^(?:for|to|towards?)$/.test(words[head + 2] ?? "") ? "deploy" : null; // prettier-ignore
  if (!/^(?:complete|finish|conclude|begin|start)$/.test(lemma) || !/^(?:its|their)$/.test(next)) return null;
  return nounSense(words[head + 2] ?? "", ["", "of"], 0);
}

/** "Mali received 300 Spanish soldiers": a country; whom a president received stayed for an hour. */
const isReceived = (
  {words, personAt, placeAt, verbAt}: View,
  {lemma, passive, subject, head}: VerbGroup,
  last: number
): boolean =>
  !passive &&
  (lemma === "receive" || (lemma === "welcome" && !words.slice(head, head + 16).includes("home"))) &&
  subject !== null &&
  personAt.slice(subject[0], subject[1] + 1).every((person) => person === undefined) &&
  placeAt[subject[1]]?.last === subject[1] &&
  placeAt[subject[1]]?.mention.kind === "country" &&
  verbAt.slice(head + 1, last + 1).every((at) => at < 0);

/** Verbs of carrying troops somewhere. */
const TRANSPORT = /^(?:take|fly|carry|bring|lift|airlift|ferry|ship|transport)$/;

/** "ordered Italy's 300 soldiers to go by June": told to leave, and not yet gone. */
export function isDismissed({words, placeAt}: View, {lemma}: VerbGroup, last: number): boolean {
  if (!/^(?:order|tell|instruct|request|ask|require)$/.test(lemma)) return false;
  // "ordered 1,200 soldiers from Russia to leave"
  const origin = words[last + 1] === "from" ? (placeAt[last + 2] ?? placeAt[last + 3]) : undefined;
  const to = (origin?.last ?? last) + 1;
  return words[to] === "to" && /^(?:go|leave|depart|withdraw|quit|pack)$/.test(words[to + 1] ?? "");
}

/** Verbs whose object is how many there are, and not by how many they change. */
const MULTIPLYING: ReadonlySet<string> = new Set(["double", "triple", "treble", "quadruple", "halve"]);

/** Verbs of harm or training that soldiers do to others where they are the subject. */
const TEACHING: ReadonlySet<string> = new Set(["train", "equip", "arm", "rescue", "recruit"]);
