/** What a trigger makes of the troops: there, come, gone, to come or to go. */
import {factualityOfNoun} from "../../annotate/factuality.ts";
import {factualityOfVerb, moreCautious} from "../../annotate/factuality/verb.ts";
import {verbOfNoun} from "../../annotate/factuality/role.ts";
import {PLANNING, PROPOSING, SAYING, WISHING} from "../../lexicon/verbs.ts";
import type {Factuality, VerbGroup} from "../../types.ts";
import type {TroopsValues} from "./index.ts";
import {hangsOn, isDoubted} from "./hangsOn.ts";
import type {Trigger} from "./trigger.ts";
import type {View} from "./view.ts";
import {phrase} from "./view.ts";

export type Kind = TroopsValues["kind"];

export interface Outlook {
  kind: Kind;
  /** The text speaks in the past: the figure is of another day than the article's. */
  past: boolean;
  /** "had served there": over even for a speaker in the past. */
  over?: boolean;
  doubts: string[];
}

type Refusal = {reason: string};

const REFUSED: Partial<Record<Factuality, string>> = {
  denied: "denied",
  hypothetical: "only supposed or wished for",
  proposed: "only proposed or asked for",
  cancelled: "called off",
  postponed: "put off without a date"
};

/** Reads kind, tense and factuality of a trigger; a reason where the text does not vouch for it. */
export function outlookOf(view: View, trigger: Trigger): Outlook | Refusal {
  const {sense} = trigger;
  if (sense === "harm") return {reason: "casualties, prisoners or trainees"};
  const factuality = factualityAt(view, trigger);
  const must = sense === "withdraw" && trigger.verb?.modal === "must";
  const refused =
    factuality === "hypothetical" && (must || isAgreed(view, trigger.verb)) ? undefined : REFUSED[factuality];
  if (refused) return {reason: refused};
  if (isDue(view, trigger)) return {kind: "to-deploy", past: false, doubts: []};
  const planned = trigger.verb?.lemma === "give" || (sense === "withdraw" && /^(?:tell|instruct|request|ask|require)$/.test(trigger.verb?.lemma ?? "")) || isOrdered(view, trigger) || (sense === "deploy" && /^(?:approve|authori[sz]e|earmark|order)$/.test(trigger.verb?.lemma ?? "")) || isForeseen(view, trigger) || factuality === "planned" || factuality === "hypothetical" || (sense !== "stand" && isUnderWay(trigger.verb)) || (/^(?:deploy|withdraw)$/.test(sense) && isOngoing(view, trigger.verb)) || isReportedUnderWay(view, trigger); // prettier-ignore
  const bare = !trigger.verb && trigger.role === "object";
  const puts = /^(?:put|estimate)$/.test(trigger.verb?.lemma ?? "");
  const past = puts ? false : trigger.verb ? isPast(trigger.verb) : bare ? /ed$/.test(view.words[trigger.token]!) : isPastAround(view, trigger.token); // prettier-ignore
  const over = trigger.verb?.perfect === true && view.words[trigger.verb.first] === "had";
  const found = (kind: Kind, doubts: string[] = []): Outlook => ({kind, past: past || over, over, doubts});
  switch (sense) {
    case "withdraw":
      return found(planned ? "to-withdraw" : "withdrawn");
    case "deploy":
      // "are rotating through the Philippines at the moment"
      if (trigger.verb?.lemma === "rotate" && trigger.role === "subject" && trigger.verb.tense === "present" && view.words[trigger.token + 1] === "through") return found("present"); // prettier-ignore
      return planned ? found("to-deploy") : found(isStanding(trigger, view) ? "present" : "deployed");
    case "shrink":
      return found(
        (planned && !isReducedBy(view, trigger)) || isOngoing(view, trigger.verb) ? "to-withdraw" : "present"
      );
    case "grow":
      return found(planned ? "to-deploy" : "present");
    case "join":
      return {kind: "present", past: false, doubts: []};
    case "leave-in":
      return planned ? {reason: "troops that are to stay"} : found("present");
    case "hold":
    case "host":
      if (/^(?:expect|await)$/.test(trigger.verb?.lemma ?? "")) return found("to-deploy");
      // "would keep 900 troops in Syria": they are there to be kept
      if (planned && /^(?:keep|maintain|retain)$/.test(trigger.verb?.lemma ?? ""))
        return {kind: "present", past: false, doubts: ["troops that are to be kept"]};
      return planned ? found("to-deploy") : found("present");
    case "stand":
      if (planned && trigger.role === "subject" && isToArrive(view, trigger)) return found("to-deploy");
      // "will serve in Hungary next year", "would stay in Romania through 2025"
      if (planned && trigger.role === "subject" && trigger.verb)
        return KEEPING.test(trigger.verb.lemma) ? {kind: "present", past: false, doubts: ["troops that are to be kept"]} : {kind: "to-deploy", past: false, doubts: ["troops that are to serve"]}; // prettier-ignore
      if (planned) return {reason: "troops that are to stay"};
      return found("present");
    case "other":
      // "Berlin wants 4,800 soldiers in Lithuania by 2027"
      if (trigger.role === "object" && /^(?:want|need|seek|request|demand)$/.test(trigger.verb?.lemma ?? "")) return {reason: "only supposed or wished for"}; // prettier-ignore
      // "plans a mission of 200 soldiers in Chad"; what was planned once, or is no longer, need not come
      if (trigger.role === "object" && trigger.verb?.lemma === "plan")
        return past || over || /\bno longer$/.test(phrase(view, trigger.verb.first - 2, trigger.verb.head - 1)) ? {reason: "only supposed or wished for"} : found("to-deploy"); // prettier-ignore
      // "In Gao 80 Danish soldiers were training the army"
      if (past && !planned && trigger.verb?.progressive && !trigger.verb.passive && trigger.role === "subject") return found("present", ["presence from the present tense"]); // prettier-ignore
      return planned || past ? {reason: "nothing tells where the troops are"} : found("present", ["presence from the present tense"]); // prettier-ignore
  }
}

const KEEPING = /^(?:stay|remain|continue|linger|be)$/;

/** "ordered Italy's 300 soldiers to go", not "were ordered out". */
const isOrdered = ({words}: View, {sense, role, verb, token}: Trigger): boolean =>
  sense === "withdraw" && role === "object" && verb?.lemma === "order" && words.slice(token, token + 14).includes("to"); // prettier-ignore

/** "will see 520 of them go by the end of the month". */
function isForeseen({sentence}: View, {verb, index}: Trigger): boolean {
  const before = sentence.verbs[index - 1];
  // "will let Japan send up to 450 troops"
  return (
    /^(?:see|let|allow|permit)$/.test(before?.lemma ?? "") &&
    before !== undefined &&
    before.modal === "will" &&
    verb !== null &&
    verb.head - before.head <= 8
  );
}

/** "210 more are due by October". */
const isDue = ({words}: View, {sense, verb, token}: Trigger): boolean =>
  (sense === "deploy" && verb?.lemma === "expect") ||
  sense === "stand" && verb?.lemma === "be" && words[token + 1] === "due" && /^(?:by|in|on|next|this|before|there|soon|from|at|,|\.)$/.test(words[token + 2] ?? "."); // prettier-ignore

/** "The contingent, 800 strong, will be halved": the number is what there is, and not by what it shrinks. */
const isReducedBy = ({words}: View, {role, verb, token}: Trigger): boolean =>
  role === "subject" && verb !== null && (/^(?:halve|shrink|dwindle|decline|drop|fall)$/.test(verb.lemma) || words.slice(token + 1, token + 5).some((w) => /^(?:to|by|from)$/.test(w))); // prettier-ignore

/** "a further 300 would be in Romania by mid-April": more of them, or by a day. */
function isToArrive({words, dates}: View, {verb, token}: Trigger): boolean {
  if (verb?.lemma !== "be" || !/^(?:in|at|on)$/.test(words[token + 1] ?? "")) return false;
  if (words.slice(Math.max(0, token - 9), token).some((w) => /^(?:further|another|additional|extra|more)$/.test(w))) return true; // prettier-ignore
  return dates.some(({mention, first}) => first > token && first - token <= 9 && mention.relation === "by");
}

/** "Under an accord signed in Baghdad, all coalition troops would leave": what was agreed, told without "said". */
export function isAgreed(view: View, verb: VerbGroup | null): boolean {
  if (verb?.modal !== "would") return false;
  // "decided in December that the force would be withdrawn by 30 June"
  if (/\b(?:decided|agreed|ordered|ruled|determined|resolved|voted)\b.{0,30}\bthat\b/.test(phrase(view, verb.first - 14, verb.first - 1))) return true; // prettier-ignore
  const before = phrase(view, verb.first - 24, verb.first - 1);
  return /\b(?:under|according to|in)\b.*\b(?:accord|agreement|deal|plan|plans|timetable|pact|arrangement|schedule|roadmap|order)\b/.test(before) && !/\b(?:if|unless|proposed|possible|draft)\b/.test(before); // prettier-ignore
}

function factualityAt(view: View, {verb, index, token, role, sense}: Trigger): Factuality {
  const {sentence, words} = view;
  if (!verb) {
    if (CHANGING.has(sense)) return ofOrder(view, token);
    // "had offered to stay with 2,000 soldiers"
    const offered = words[token] === "with" ? sentence.verbs.findLast((v) => v.head < token && token - v.head <= 2 && v.form === "infinitive") : undefined; // prettier-ignore
    if (offered && /^(?:offer|propose|ask|threaten|refuse|want|hope)$/.test(sentence.verbs[offered.governor]?.lemma ?? "")) return "proposed"; // prettier-ignore
    if (role !== "of" || words[token] === "with" || words[token] === "stationing") return "real";
    if (/\b(?:call|calls|called|calling|calls|demand|demands|demanded|demanding|press|pressed|pushed|appeal|appealed|urged?) (?:for|on|the)\b/.test(phrase(view, token - 6, token - 1))) return "proposed"; // prettier-ignore
    const own = factualityOfNoun(sentence, token);
    const owner = verbOfNoun(sentence, token);
    const lemma = owner ? sentence.verbs[owner.verb]?.lemma : "";
    // "approved the deployment of 2,000 troops", "agreed on the withdrawal of"
    // "The deployment of 1,500 soldiers began in November 2022"
    if (/^(?:begin|start|complete|finish|conclude|end)$/.test(lemma ?? "") && owner && sentence.verbs[owner.verb]?.tense === "past") return "real"; // prettier-ignore
    if (own === "real" && /\bsign(?:s|ed|ing)? off on(?: the)?$/.test(phrase(view, token - 4, token - 1))) return "planned"; // prettier-ignore
    // "The withdrawal of 800 soldiers is to be completed in November"
    if (own === "real" && lemma === "be" && owner?.role === "subject" && words[sentence.verbs[owner.verb]!.head + 1] === "to") return "planned"; // prettier-ignore
    return own === "real" && /^(?:approve|authorise|authorize|mandate|decree|schedule|order|agree|announce|back|negotiate|prepare|plan|begin|start)$/.test(lemma ?? "") ? "planned" : own; // prettier-ignore
  }
  // "will lead a battalion in Poland and deploy 900 soldiers": the bare form after "and" shares the auxiliary
  const before = sentence.verbs[index - 1];
  const shares = verb.form === "finite" && verb.first === verb.head && words[verb.first - 1] === "and";
  if (shares && before?.modal && words[verb.head] === verb.lemma)
    return factualityOfVerb(sentence, index - 1);
  const governor = sentence.verbs[verb.governor];
  if (governor && verb.form === "gerund") {
    if (PROPOSING.has(governor.lemma)) return "proposed";
    if (WISHING.has(governor.lemma)) return "hypothetical";
    if (PLANNING.has(governor.lemma) || DECIDING.test(governor.lemma)) return "planned";
  }
  // "Parliament is to vote on sending up to 60 soldiers"
  if (before && verb.form === "gerund" && words[verb.first - 1] === "on" && /^(?:vote|debate|deliberate|rule)$/.test(before.lemma)) return "proposed"; // prettier-ignore
  if (before && verb.form === "gerund" && before.head === verb.first - 1 && DECIDING.test(before.lemma)) return "planned"; // prettier-ignore
  // "had planned to drop troop levels": it came otherwise
  if (
    governor?.perfect &&
    words[governor.first] === "had" &&
    /^(?:plan|intend|mean|hope|expect)$/.test(governor.lemma)
  )
    return "hypothetical";
  // "were forced to leave Mali in May": they left
  const reported = reportedBy(view, verb) || (verb.form === "infinitive" && governor?.passive === true && governor.lemma === "force"); // prettier-ignore
  const ahead = verb.tense === "future" || governor?.tense === "future";
  if (/^(?:withdraw|deploy)$/.test(sense) && (ahead ? hangsOn(view, verb) : isDoubted(view, verb.first))) return "hypothetical"; // prettier-ignore
  // "75 of those will leave", where "will" was taken for a noun
  // and "will from January contribute 120 soldiers"
  const will = words.slice(0, verb.first).lastIndexOf("will");
  const apart = will >= 0 && verb.first - will <= 5 && words.slice(will + 1, verb.first).every((_, k) => view.verbAt[will + 1 + k] === -1); // prettier-ignore
  if (verb.form === "finite" && apart && words[verb.head] === verb.lemma) return "planned";
  const own = reported ? factualityOfVerb(sentence, verb.governor) : factualityOfVerb(sentence, index);
  const base = own === "real" && /^(?:pledge|promise|offer|commit|earmark|assign)$/.test(verb.lemma)
    ? verb.lemma === "offer" ? "proposed" : "planned" : own; // prettier-ignore
  // "wants them out by", "told the troops to leave": what a host demands with a date is a plan to leave; the date is asked for later
  if (verb.form === "infinitive" && verb.governor < 0)
    return moreCautious(base, ofNounBefore(view, verb.first));
  if (verb.form === "gerund" && base === "real") return ofNounBefore(view, verb.first, "real");
  return base;
}

/** "approved sending a brigade to Lithuania". */
const DECIDING = /^(?:approve|authori[sz]e|order|announce|discuss|consider|back|agree)$/;

const CHANGING: ReadonlySet<string> = new Set(["shrink", "grow"]);

/** "ordered the Pentagon to accelerate a drawdown": a change that a noun names is planned where a verb before orders it. */
function ofOrder(view: View, token: number): Factuality {
  const before = phrase(view, token - 9, token - 1);
  if (/\b(?:propos\w+|suggest\w+|consider\w*|urg\w+|call\w* for)\b/.test(before)) return "proposed";
  return /\b(?:will|would|to|plans?|order\w*|announc\w+|approv\w+|agree\w*|expect\w*)\b/.test(before)
    ? "planned"
    : "real";
}

/** "is thought to have", "are believed to be": the verb before tells who says so, and no plan. */
const reportedBy = ({sentence}: View, verb: VerbGroup): boolean => {
  const governor = sentence.verbs[verb.governor];
  return verb.form === "infinitive" && governor?.passive === true && REPORTING.has(governor.lemma);
};

const REPORTING = new Set(
  "think believe say report know estimate understand reckon claim rumour consider".split(" ")
);

/** "a plan to send 200 soldiers", "a proposal to withdraw", "its refusal to send". */
function ofNounBefore(view: View, first: number, otherwise: Factuality = "planned"): Factuality {
  const noun = phrase(view, first - 3, first - 1);
  if (/\b(?:refusal|reluctance|unwillingness|inability|failure|not)\b/.test(noun)) return "denied";
  if (/\b(?:proposal|request|call|calls|offer|demand|idea|suggestion|appeal|bid|option|options|possibility|talk|debate)\b/.test(noun)) return "proposed"; // prettier-ignore
  if (/\b(?:considering|consider|considers|considered|mulling|weighing|discussing|discussed|suggested|floated)\b/.test(noun)) return "hypothetical"; // prettier-ignore
  return otherwise;
}

/** "is sending 500 soldiers": a plan that has begun. */
const isUnderWay = (verb: VerbGroup | null): boolean =>
  verb !== null && verb.progressive && verb.tense === "present" && !verb.passive && !STAYING.has(verb.lemma);

/** "is being run down from 17,600 to 14,600 by June". */
const isOngoing = ({words}: View, verb: VerbGroup | null): boolean =>
  verb !== null &&
  verb.passive &&
  verb.tense === "present" &&
  words.slice(verb.first, verb.head).includes("being");

/** "said it was withdrawing 100 of its troops": the present of the speaker. */
function isReportedUnderWay({sentence}: View, {verb, index}: Trigger): boolean {
  const before = sentence.verbs[index - 1];
  const says = before !== undefined && before.form === "finite" && SAYING.has(before.lemma) && before.tense === "past"; // prettier-ignore
  return says && verb !== null && verb.progressive && !verb.passive && !STAYING.has(verb.lemma);
}

const STAYING = new Set(
  "contribute provide supply keep maintain host station hold serve operate patrol stay remain guard work live stand fight train help man".split(
    " "
  )
);

const isPast = (verb: VerbGroup): boolean => verb.tense === "past" && !verb.perfect;

/** "with 4,000 soldiers in the country, France was": the tense of the clause's verb. */
export function isPastAround({sentence}: View, token: number): boolean {
  const {verbs} = sentence;
  const before = verbs.findLast((v) => v.head < token && v.form === "finite");
  const verb = before ?? verbs.find((v) => v.head > token && v.form === "finite");
  return verb !== undefined && isPast(verb);
}

/** "are deployed in Mali", "have been stationed there since 1950"; not "were deployed to Mali in 2013". */
function isStanding({verb, role, token}: Trigger, view: View): boolean {
  if (!verb) return false;
  const stays = /^(?:station|base|post)$/.test(verb.lemma);
  if (stays) return verb.passive || verb.perfect || role === "subject" || verb.tense === "present";
  if (/^(?:contribute|provide|supply|commit|rotate)$/.test(verb.lemma)) return verb.tense === "present";
  // "Argentina sends the third-largest contingent, 244"
  if (verb.lemma === "send" && verb.tense === "present" && /\b(?:largest|biggest)\b/.test(phrase(view, token + 1, token + 7))) return true; // prettier-ignore
  // "They are joined by 320 French soldiers": as a rule
  if (/^(?:join|reinforce|support|assist|supplement|complement)$/.test(verb.lemma)) return verb.passive && verb.tense === "present" && !verb.progressive && !verb.perfect && verb.form === "finite"; // prettier-ignore
  if (verb.lemma !== "deploy") return false;
  // "are currently deployed to UNIFIL"
  if (verb.passive && verb.tense === "present" && !verb.progressive && /\b(?:currently|presently|now|already)\b/.test(phrase(view, verb.first, token))) return true; // prettier-ignore
  const to = /^(?:to|into)\b/.test(phrase(view, token + 1, token + 2));
  if (verb.passive) return (verb.tense === "present" || verb.perfect) && !verb.progressive && !to;
  return (verb.tense === "present" && !to) || (role === "subject" && verb.first === verb.head && !to);
}
