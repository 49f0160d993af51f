/** Head counts that are none of a foreign force. */
import {holds} from "../../annotate/word.ts";
import {EXERCISES, TROOPS} from "../../lexicon/troops.ts";
import {isStayingPart} from "./countTrigger.ts";
import {forcesIn} from "./force.ts";
import type {Group} from "./group.ts";
import {homeOf} from "./joint.ts";
import {isPastAround} from "./outlook.ts";
import {isPlacedAside} from "./owner/strong.ts";
import {clauseStart} from "./scope.ts";
import {isExercise} from "./exercises.ts";
import {notSent} from "./notSent.ts";
import {SIGNS} from "./signs.ts";
import {isWhole} from "./sites.ts";
import {isNotSo} from "../denied.ts";
import {areLent, areSoldiers, speaksOfSoldiers} from "./soldiers.ts";
import {forcesOfSubject} from "./subject.ts";
import type {Told} from "./told.ts";
import type {Trigger} from "./trigger.ts";
import {UPPER} from "../near.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** "Another 861 million" counts no soldiers. */
const LARGEST_ARMY = 3_000_000;

/** Why a head count is none of a foreign force's. */
export function unfit(view: View, group: Group, trigger: Trigger | null, told: Told | null): string {
  const {words, sentence} = view;
  const takesPart = view.words[group.first - 1] === "with" && /\b(?:t(?:ook|akes?|aking) part|participat\w+)\b/.test(phrase(view, group.first - 16, group.first)); // prettier-ignore
  const isOver = trigger?.sense === "withdraw" && trigger.role === "object";
  if (takesPart || (!isOver && isExercise(view, group.first, group.last) && !isPlacedAside(view, group)))
    return "troops that come for an exercise or a parade";
  if (/^(?:(?:will be|are|were|is|was|to be) )?(?:involved|participat\w+|take part|took part)\b/.test(phrase(view, group.last + 1, group.last + 3)) && isExerciseNear(view)) return "troops that come for an exercise or a parade"; // prettier-ignore
  const unsent = notSent(view, group, trigger);
  if (unsent) return unsent;
  if (group.head === "soft" && !speaksOfSoldiers(view, told) && !areLent(view, group, trigger))
    return "nothing tells that they are soldiers";
  // "The government has hired 60 guards", where soldiers were spoken of before
  if (group.head === "soft" && trigger?.role === "object" && /^(?:hire|employ)$/.test(trigger.verb?.lemma ?? "")) return "nothing tells that they are soldiers"; // prettier-ignore
  if (group.head === "nationals" && !areSoldiers(view, group.first, trigger, told))
    return "nothing tells that they are soldiers";
  if (group.head !== "troops" && holds(sentence, SIGNS.police) && /\b(?:police|gendarmerie)\b/i.test(phrase(view, group.first - 8, group.last))) return "police"; // prettier-ignore
  const losses = holds(sentence, SIGNS.losses);
  if (losses && /\b(?:who|that)(?: have| had)? (?:lost their lives|died|fell|fallen|perished|(?:were|been) killed)\b/.test(phrase(view, group.last + 1, group.last + 14))) return "casualties, prisoners or trainees"; // prettier-ignore
  // "two of the 1,250 soldiers it has there had been hurt"
  if (losses && words[group.number.last + 1] === "of" && /\b(?:hurt|killed|wounded|injured|died|missing|captured|arrested)\b/.test(phrase(view, group.last, group.last + 16))) return "casualties, prisoners or trainees"; // prettier-ignore
  if (isStayingPart(view, group, trigger)) return "part of a number told before";
  // "All but 30 of the 450 have gone": the whole is there no more
  if (isWhole(view, group) && /\ball (?:but|except)\b/.test(phrase(view, group.first - 6, group.first))) return "part of a number told before"; // prettier-ignore
  // "stood at 800 in June, and not at 1,000": what it was not
  if (holds(sentence, SIGNS.not) && isNotSo(sentence.text, group.number.mention.start - sentence.start)) return "denied"; // prettier-ignore
  // "Its 1,960 peacekeepers left nobody any safer"
  if (trigger?.verb?.lemma === "leave" && trigger.role === "subject" && /^(?:nobody|everybody|everyone|many|little|nothing|few|open|unanswered)$/.test(words[trigger.token + 1] ?? "")) return "nothing tells where the troops are"; // prettier-ignore
  // "has raised the alert level of 2,000 of its men"
  const ready = holds(sentence, SIGNS.ready);
  if (ready && /\b(?:alert|readiness|wages|salaries|morale|families) (?:level |state )?of$/.test(phrase(view, group.first - 4, group.first - 1))) return "only made ready"; // prettier-ignore
  // "ending a presence in which more than 2,400 soldiers took part"
  if (/\b(?:mission|presence|deployment|stay|operation|involvement|engagement) (?:in|during|over) which(?: \w+)?$/.test(phrase(view, group.first - 5, group.first - 1)) && isPastAround(view, group.last)) return "a total over years"; // prettier-ignore
  // "a stay in which 21,000 of their countrymen served": over the years
  if (/^of (?:its|their|his|our) (?:countrymen|compatriots|comrades|predecessors)\b/.test(phrase(view, group.number.last + 1, group.number.last + 3))) return "a total over years"; // prettier-ignore
  // "one for every two of the Irish soldiers"
  if (/^(?:every|each|per)$/.test(words[group.number.first - 1] ?? "")) return "a share";
  // "sandbags in Lower Austria", "a camp in South Australia": a part of their own country by its name
  if (isOwnPart(view, group)) return "a country's own troops on its own soil";
  // "exports came to 1.8 billion dollars, and those of Ecuador to 861 million"
  if (group.head === "elided" && (group.number.mention.value ?? 0) > LARGEST_ARMY)
    return "more than any army has";
  // "Some 11,000 Mozambicans who fled violence remain"
  if (group.head === "nationals" && /^(?:who|that)(?: have| had)? (?:fled|escaped|emigrated|moved|settled|sought|lost|crossed)\b/.test(phrase(view, group.last + 1, group.last + 4))) return "nothing tells that they are soldiers"; // prettier-ignore
  // "The refugees came later; some 12,000 of them crossed", "The EU's monitors, of whom there are 165"
  if (group.head === "elided" && isOfCivilians(view, group)) return "nothing tells that they are soldiers";
  if (/\b(?:was|were) to have\b/.test(phrase(view, group.first - 6, group.first))) return "only supposed";
  if (holds(sentence, SIGNS.police) && /\bpolice(?: force| service)? ,$/.test(phrase(view, group.number.first - 3, group.number.first - 1))) return "police"; // prettier-ignore
  if (group.head !== "elided" && trigger?.sense === "hold" && /^of (?:its|their|his) own(?! in| at| on)\b/.test(phrase(view, group.last + 1, group.last + 4))) return "an army's size or its own land"; // prettier-ignore
  if (/^of the (?:army|country's army|national army)\b/.test(phrase(view, group.last + 1, group.last + 4))) return "an army's size or its own land"; // prettier-ignore
  if (/^(?:call|called|calls|calling) up\b/.test(phrase(view, group.first - 2, group.first))) return "a country's own troops on its own soil"; // prettier-ignore
  // "has moved 1,000 soldiers to its own northern regions", "on the Kola peninsula, in its own country"
  const hasOwn = holds(sentence, SIGNS.own);
  if (hasOwn && /\b(?:to|in|into|across|along|on) (?:its|their) own (?:\w+ )?(?:regions?|country|territory|soil|provinces?|north|south|east|west|coast|capital|border|side)\b/.test(phrase(view, group.last + 1, group.last + 14))) return "a country's own troops on its own soil"; // prettier-ignore
  const home = holds(sentence, SIGNS.home);
  if (home && (/^(?:in reserve|at home)\b/.test(phrase(view, group.last + 1, group.last + 2)) || /^at home\b/.test(phrase(view, 0, 1)))) return "a country's own troops on its own soil"; // prettier-ignore
  if (/\b(?:twice|thrice|double|half|times) (?:the|its|their)?$/.test(phrase(view, group.number.first - 3, group.number.first - 1))) return "a comparison"; // prettier-ignore
  if (holds(sentence, SIGNS.arms) && ((/^under arms\b/.test(phrase(view, group.last + 1, group.last + 2)) && !/\bbases?\b/.test(phrase(view, 0, group.first))) || /\bworld's (?:largest|biggest) arm(?:y|ies)\b/.test(phrase(view, group.first - 10, group.first)))) return "an army's size or its own land"; // prettier-ignore
  if (holds(sentence, SIGNS.against) && /\b(?:decided against|thought better of|dropped the idea)\b/.test(phrase(view, group.last, group.last + 16))) return "denied"; // prettier-ignore
  if (holds(sentence, SIGNS.missions) && /\b(?:in|to|across|among) (?:\S+ ){1,3}(?:missions|operations)\b/.test(phrase(view, group.last + 1, group.last + 9))) return "no one country"; // prettier-ignore
  const itself = holds(sentence, SIGNS.itself);
  if (itself && /\bitself (?:has|keeps|fields)\b/.test(phrase(view, group.first - 3, group.first))) return "an army's size or its own land"; // prettier-ignore
  if (home && /\b(?:still|all) at home\b/.test(phrase(view, group.last + 1, group.last + 16))) return "a country's own troops on its own soil"; // prettier-ignore
  if (ready && /\b(?:prepare|stand by|be ready|get ready|on standby|on alert|readiness)\b/.test(phrase(view, group.last + 1, group.last + 8))) return "only made ready"; // prettier-ignore
  if ((/\bin all ,?$/.test(phrase(view, group.first - 3, group.first - 1)) && !isPresent(trigger)) || (holds(sentence, SIGNS.served) && /\b(?:served|passed through|taken part|took part|have served)\b.*\b(?:over|since|in) (?:\S+ ){0,3}(?:decades?|years|missions|independence)\b/.test(phrase(view, group.last + 1, group.last + 14)))) return "a total over years"; // prettier-ignore
  if (group.head === "soft" && words[group.last] === "officers" && /\bpolice officers\b/.test(textAround(view))) return "police"; // prettier-ignore
  // "The ship, with 86 officers and sailors on board, called there"
  if (holds(sentence, SIGNS.board) && /^(?:on board|aboard)\b/.test(phrase(view, group.last + 1, group.last + 2)) && words.some((w) => SHIPS.test(w))) return "a ship's crew"; // prettier-ignore
  if (/^of (?:the|its|their) (?:home guard|territorial|reserves?)\b/.test(phrase(view, group.last + 1, group.last + 4))) return "a country's own troops on its own soil"; // prettier-ignore
  // "The Congolese army itself claims 130,000 men"
  if (itself && /\b(?:army|military|armed forces) itself \w+(?: to have| about| some| over| more than)?$/.test(phrase(view, group.first - 6, group.first - 1))) return "an army's size or its own land"; // prettier-ignore
  // "The mandate allows 400 soldiers"
  if (trigger?.role === "object" && /^(?:allow|permit)$/.test(trigger.verb?.lemma ?? "")) return "a ceiling, no count"; // prettier-ignore
  if (holds(sentence, SIGNS.ceiling) && (isCeiling(view, group.first) || APPROVED.test(phrase(view, group.number.first - 6, group.number.first - 1)))) return "a ceiling, no count"; // prettier-ignore
  // "60 Australians arrived in Palawan to train with them": no pupils
  if (holds(sentence, SIGNS.pupils) && trigger?.sense === "deploy" && (group.number.mention.value ?? 0) < FORCE && PUPILS.test(phrase(view, group.last + 1, group.last + 10).replace(BUILT, "")) && !isMate(view, group, trigger)) return "casualties, prisoners or trainees"; // prettier-ignore
  if (holds(sentence, SIGNS.coast) && /\bcoast ?guards?\b/.test(phrase(view, group.first - 8, group.last))) return "a coast guard"; // prettier-ignore
  if (holds(sentence, SIGNS.side) && /\b(?:own|their|its) (?:side|bank|half|part|shore) of\b/.test(phrase(view, group.first - 9, group.last + 9))) return "a country's own troops on its own soil"; // prettier-ignore
  // "and its army, at 4,000 strong, is short of instructors"
  const strong = words[group.number.last + 1] === "strong";
  if (strong && !isAbroad(view, group) && /\b(?:its|their|whole|entire|'s) (?:army|armed forces|military) , (?:at )?(?:about |some |only )?$/.test(`${phrase(view, group.number.first - 6, group.number.first - 1)} `)) return "an army's size or its own land"; // prettier-ignore
  // "The Zambian army, 16,000 strong, has none abroad"
  if (strong && words[group.number.last + 2] === "," && !isAbroad(view, group) && /\b(?:army|armed forces|military) ,(?: (?:now|about|some|only))?$/.test(phrase(view, group.number.first - 4, group.number.first - 1))) return "an army's size or its own land"; // prettier-ignore
  // "Tonga's own, 500 strong, line the streets"
  if (strong && /(?:'s|its|their) own ,(?: \w+)?$/.test(phrase(view, group.number.first - 5, group.number.first - 1))) return "an army's size or its own land"; // prettier-ignore
  if (holds(sentence, SIGNS.arms) && /'s (?:\w+ )?army of$/.test(phrase(view, group.number.first - 5, group.number.first - 1))) return "an army's size or its own land"; // prettier-ignore
  if (holds(sentence, SIGNS.leave) && SEEKING.test(phrase(view, group.first - 22, group.first - 1)))
    return "only asked";
  if (
    (holds(sentence, SIGNS.hearsay) && isRumour(view, group.first)) ||
    (holds(sentence, SIGNS.plans) && isDropped(view, group))
  )
    return "denied";
  if (sentence.text.endsWith("?") && ASKING.test(words[0]!)) return "only asked";
  if (group.head !== "elided" && holds(sentence, SIGNS.ownArmy) && isOwnArmy(view, group)) return "an army's size or its own land"; // prettier-ignore
  if (hasOwn && /\bof its own\b|\bof their own\b/.test(phrase(view, group.number.last + 1, group.last)) && trigger?.sense === "deploy" && view.sentence.places.every((p) => p.kind === "demonym" || p.kind === "region")) return "a country's own troops on its own soil"; // prettier-ignore
  if (words[group.last + 1] === "'" || words[group.last + 1] === "'s")
    return "something of the soldiers', not the soldiers";
  // "whether Washington might move some of the 28,500 American troops stationed in South Korea": they are there all the same
  if (holds(sentence, SIGNS.if) && !isThere(view, group) && /\b(?:if|unless|whether)\b/.test(phrase(view, clauseStart(view, group.first) - 1, group.first))) return "only supposed"; // prettier-ignore
  if (holds(sentence, SIGNS.false) && /\b(?:rumou?rs?|false|untrue|baseless|fabricated|dismissed|denied|denies|rejected)\b/.test(phrase(view, group.first - 14, group.first - 1).replace(/, (?:which|who) [^,]*,/, "")) && !/\bsaid\b/.test(phrase(view, group.first - 5, group.first))) return "denied"; // prettier-ignore
  if (trigger?.verb?.lemma === "include" || words[group.first - 1] === "including") {
    // "34,000 in the Middle East, including 13,500 in Kuwait and 8,000 in Qatar": each with a land of its own
    const placed = /^(?:in|at|on)$/.test(words[group.last + 1] ?? "") && group.head === "elided";
    if (told && told.sentence === sentence.index && !placed && forcesIn(view, group.first, group.last).length === 0) return "part of a number told before"; // prettier-ignore
  }
  return "";
}

/** "60 Australians arrived in Palawan to train with them": no pupils. */
const isMate = (view: View, group: Group, trigger: Trigger): boolean =>
  /^(?:arrive|land|fly|disembark)$/.test(trigger.verb?.lemma ?? "") && /\bto train (?:with|alongside|next|beside)\b/.test(phrase(view, group.last + 1, group.last + 12)); // prettier-ignore

/** "some of the 28,500 American troops stationed in South Korea": there all the same. */
const isThere = (view: View, group: Group): boolean =>
  /^(?:now |currently |already )?(?:stationed|based|deployed|garrisoned|serving) (?:in|at|on)\b/.test(phrase(view, group.last + 1, group.last + 3)) && view.words.slice(group.first, group.number.first).includes("the"); // prettier-ignore

/** "In all, 80 soldiers serve there": no total over years. */
const isPresent = (trigger: Trigger | null): boolean =>
  trigger?.verb?.tense === "present" && !trigger.verb.perfect;

/** A manoeuvre is told of here or in the sentence before: "more than 12,000 soldiers will be involved". */
const isExerciseNear = ({article, sentence}: View): boolean =>
  [sentence, article.sentences[sentence.index - 1]].some((one) => one?.tokens.some((t) => EXERCISES.has(t.lower)) ?? false); // prettier-ignore

/** "in Lower Austria": of the force that has the soldiers. */
function isOwnPart(view: View, {first, last, number}: Group): boolean {
  const {placeAt, tokens, words} = view;
  let at = last + 1;
  while (at <= last + 8 && !(placeAt[at]?.first === at && placeAt[at]!.mention.kind === "country" && PARTS.test(words[at - 1]!) && UPPER.test(tokens[at - 1]!.text) && words[at - 2] === "in")) at++; // prettier-ignore
  if (at > last + 8) return false;
  const land = placeAt[at]!.mention.country;
  const acting = view.sentence.verbs.findLast((v) => v.head < first && v.subject);
  const [owner] = acting?.subject ? forcesOfSubject(view, acting.subject, null).forces : [];
  const [own] = forcesIn(view, first, number.last);
  return land !== "" && (own ?? owner)?.name === land;
}

const PARTS = /^(?:lower|upper|south|north|east|west|central|western|eastern|southern|northern)$/;

/** Whom "of them" and "of whom" stand for, where the same sentence names people who are no soldiers and none who are. */
function isOfCivilians({words, tokens}: View, {number: {first, last}}: Group): boolean {
  const ofThem = words[last + 1] === "of" && /^(?:them|these|those|whom)$/.test(words[last + 2] ?? "");
  const whom = words[first - 1] === "are" && words[first - 2] === "there" ? first - 3 : first - 1;
  const ofWhom = words[whom] === "whom" && words[whom - 1] === "of";
  if (!ofThem && !ofWhom) return false;
  for (let k = first - 1; k >= 0 && first - k <= 24; k--) {
    if (TROOPS.has(words[k]!) || MILITARY_PEOPLE.test(words[k]!)) return false;
    if (OTHER_PEOPLE.test(words[k]!) && tokens[k]!.pos !== "VERB") return true;
  }
  return false;
}

const MILITARY_PEOPLE = /^(?:men|personnel|forces?|contingents?|garrison|battalion|brigade|mission)$/;

const OTHER_PEOPLE = /^(?:refugees|civilians|students|monitors|migrants|asylum|workers|tourists|pilgrims|policemen|police|experts|teachers|doctors|nurses|villagers|residents|prisoners|fighters|rebels|insurgents|people|children)$/; // prettier-ignore

/** "Cabo Delgado, where Rwanda's army, some 4,000 strong, holds the towns": its size there, and not at home. */
function isAbroad(view: View, {number, first}: Group): boolean {
  const start = clauseStart(view, Math.min(first, number.first));
  if (view.words[start - 1] !== "where") return false;
  const land = (view.placeAt[start - 2] ?? view.placeAt[start - 3])?.mention;
  const [owner] = forcesIn(view, start, number.first);
  return land !== undefined && /^(?:country|region|city)$/.test(land.kind) && owner !== undefined && owner.name !== land.country; // prettier-ignore
}

const SHIPS = /^(?:ships?|warships?|frigates?|corvettes?|destroyers?|vessels?|cruisers?)$/;

/** "out of an approved total of 12,500" */
const APPROVED =
  /\b(?:approved|authori[sz]ed|mandated|permitted) (?:\w+ )?(?:total|strength|ceiling|maximum|level|number|force)\b/;

/** "Mozambique's own army says it has put 11,000 men into", "the Armed Forces, whose 7,200 men and women". */
function isOwnArmy(view: View, {first, number, counted}: Group): boolean {
  // "Mali's own army has 40,000 men, and leans on about 2,000 Russians": behind another count something else is spoken of
  const other = view.numbers.findLast((n) => n.last < first && n !== number);
  const lead = phrase(view, Math.max(first - 16, (other?.last ?? -1) + 1), counted < 0 ? first - 1 : counted);
  if (/\bown (?:\w+ ){0,2}(?:army|military|armed forces|defen[cs]e forces?|forces?|troops|soldiers|security force)\b/.test(lead)) return true; // prettier-ignore
  if (/\bborder (?:service|guard|police)\b/.test(lead) && view.words[number.last + 1] === "strong")
    return true;
  if (/\bnational (?:army|division|brigade|guard|forces)\b/.test(phrase(view, first, number.last)))
    return true;
  const whose = view.words[first] === "whose" || view.words[number.first - 1] === "whose";
  if (!whose) return false;
  // "Uganda, whose 5,800 soldiers are the largest contingent"; "Senegal and Ghana, whose soldiers, 750 and 50 respectively,"
  // "thanked Türkiye, whose 850 soldiers train recruits in Mogadishu": abroad
  const own = forcesIn(view, first - 6, first - 1).at(-1)?.name ?? "";
  // "UNIFIL, whose 10,000 soldiers watch the border": a mission has no land of its own
  if (homeOf(own) !== "") return false;
  const lands = new Set(view.sentence.places.filter((p) => p.start > number.mention.end && /^(?:country|city|region)$/.test(p.kind)).map((p) => p.country)); // prettier-ignore
  if (own !== "" && lands.size === 1 && !lands.has(own)) return false;
  return !view.words.slice(number.last).some((w) => /^(?:contingent|contributor|contribution|respectively|bulk|backbone|most|half|remains)$/.test(w)); // prettier-ignore
}

/** This sentence and the five before it. */
const textAround = ({article, sentence}: View): string =>
  article.sentences.slice(Math.max(0, sentence.index - 5), sentence.index + 1).map(({text}) => text).join(" "); // prettier-ignore

/** So many come to fight, whatever they train for first. */
const FORCE = 3000;

/** "40 officers a year would go to academies in Portugal". */
const PUPILS =
  /\b(?:academy|academies|colleges?|courses?|scholarships?|universit(?:y|ies)|schools?|to study|to train(?=$| (?:in|at|with|under|there|on|for|as)\b| ,)|be trained|for training|to learn)\b/;

/** "helping to rebuild schools", "to put roofs on schools": what engineers are sent for. */
const BUILT =
  /\b(?:(?:re)?build|(?:re)?building|repair|repairing|restore|restoring|clear|clearing|roofs? on|clinics and|guard|guarding|protect|protecting)\b.*/;

/** "has a ceiling of 17,000 soldiers", "its authorised strength of 9,000", "caps the force at 2,000". */
const isCeiling = (view: View, first: number): boolean =>
  /\b(?:ceiling|cap|limit|maximum|authori[sz]ed|mandated|quota|capped|limited|room for|capacity)\b(?: \S+){0,4}$/.test(phrase(view, first - 5, first - 1)) &&
  !/\b(?:authori[sz]ed|mandated) (?:the )?(?:deployment|dispatch|despatch|sending|stationing|withdrawal|departure|pullout|drawdown)\b/.test(phrase(view, first - 5, first - 1)) &&
  // "authorised the government to send 270 soldiers": what is so decided is no limit, unless "up to" says so
  (!/\bauthori[sz]ed (?:\S+ ){1,3}to (?:send|deploy|dispatch|station|withdraw|bring|pull)$/.test(phrase(view, first - 7, first - 1)) || /^up\b/.test(phrase(view, first, first))); // prettier-ignore

/** "Will Australia send 1,100 soldiers to Burundi?" */
const ASKING = /^(?:will|would|could|should|might|may|can|did|does|do|has|have|is|are|was|were|shall)$/;

/** "has sought leave to send up to 900", not "was given leave". */
const SEEKING =
  /\b(?:ask|asks|asked|asking|seek|seeks|seeking|sought|requests?|requested|wants?|awaits?|without)\b(?:(?!\b(?:got|won|given|granted|received)\b).)*\b(?:leave|permission|authority|consent) to \w+(?: up to| another)?$/;

/** "Plans to deploy 2,500 soldiers to Haiti were shelved". */
const isDropped = (view: View, {first, last}: Group): boolean =>
  /\b(?:plans?|proposals?|ideas?|offers?) (?:to|for|of)\b/.test(phrase(view, first - 6, first - 1)) &&
  /\b(?:was|were|is|are|been) (?:\w+ )?(?:shelved|scrapped|dropped|abandoned|cancelled|canceled|rejected|withdrawn|voted)\b/.test(
    phrase(view, last + 1, last + 12)
  );

/** "Reports that 10,000 soldiers had entered Syria were denied by Tehran". */
function isRumour(view: View, first: number): boolean {
  const {words} = view;
  const lead = words.slice(Math.max(0, first - 8), first);
  if (/\bnot true that\b/.test(phrase(view, first - 8, first - 1))) return true;
  if (/\b(?:in truth|in fact|in reality)\b.{0,20}\b(?:none|not|no)\b/.test(phrase(view, first, first + 23))) return true; // prettier-ignore
  if (!lead.some((w) => /^(?:reports?|claims?|claimed|alleged|reported|rumou?rs?|allegations?|suggestions?|talk|speculation)$/.test(w))) return false; // prettier-ignore
  return words.slice(Math.max(0, first - 12), first + 30).some((w) => /^(?:denied|denies|dismissed|dismisses|false|untrue|baseless|rejected|fabricated|unfounded)$/.test(w)); // prettier-ignore
}
