/** As of when a count is true, when troops came or went, or by when they are to. */
import {addYears, dayNumber, lastDay, shared} from "../../calendar.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {DateBasis, DateMention} from "../../types.ts";
import {itemOf} from "../layout.ts";
import type {Outlook} from "./outlook.ts";
import type {Scope} from "./scope.ts";
import type {Trigger} from "./trigger.ts";
import type {Laid, View} from "./view.ts";

export interface When {
  date: string;
  basis: DateBasis | "";
  doubts: string[];
}

const NEVER: When = {date: "", basis: "", doubts: []};

/** Days within which a day named with the words of a speaker is that of the news. */
const NEWS = 10;

/** The date of a count: the one behind it in its scope, else one before it in its clause, else what the tense says. */
export function whenOf(
  view: View,
  outlook: Outlook,
  scope: Scope,
  first: number,
  last: number,
  trigger: Trigger | null
): When {
  const {kind} = outlook;
  const own = datesIn(view, scope, first, last, kind, trigger);
  if (own) {
    const {published} = view.article.article;
    const when = of(own.mention, kind);
    return outlook.past && !kind.startsWith("to-")
      ? behind(when, own.mention, published)
      : ahead(when, own.mention, kind, published);
  }
  const heading = headingDate(view, first);
  if (heading) return of(heading, kind);
  const {published} = view.article.article;
  // "THURSDAY, June 12" over "HONIARA: Australia is to withdraw the remaining 110 soldiers"
  if (kind === "to-deploy" || kind === "to-withdraw") {
    const {date} = itemOf(view.article, view.sentence);
    return date ? of(date, kind) : NEVER;
  }
  const said = saidOn(view, first);
  if (outlook.past) {
    if (said && !isNews(said, published)) return {...of(said, kind), doubts: ["date of the words"]};
    const led = whenBefore(view, scope.from);
    if (led) return {...of(led, kind), doubts: ["date of the clause before"]};
    const clause = kind === "present" ? clauseBehind(view, last) : null;
    if (clause) return {...of(clause, kind), doubts: ["date of the clause behind"]};
    const scene = kind === "present" ? ofScene(view, first, last) : null;
    if (scene) return {...of(scene, kind), doubts: ["date of what was told before"]};
    // "said that 2,000 soldiers remained in Belarus": the present of the speaker
    if (kind === "present" && !outlook.over && isReported(view, first)) return now(published);
    return NEVER;
  }
  if (kind === "present" && said && !isNews(said, published))
    return {...of(said, kind), doubts: ["date of the words"]};
  const at = now(published);
  return kind === "present" ? at : {...at, doubts: ["date of the article"]};
}

/** "May 2012: Canberra begins to bring home 390 troops", "2014 – 1,100 land at Juba": a line of a list of dates. */
function headingDate({dates, words}: View, first: number): DateMention | null {
  const date = dates.find((d) => d.first <= 1 && d.mention.from !== "");
  return date && date.last < first && /^[:–—-]$/.test(words[date.last + 1] ?? "") ? date.mention : null;
}

/** "ended in May, when the last four soldiers returned": the date right before "when". */
function whenBefore({words, dates}: View, from: number): DateMention | null {
  // "It was in 1974 that Turkey landed 40,000 soldiers"
  const cleft = words[from - 1] === "that" && /^(?:is|was)$/.test(words[1] ?? "") && words[0] === "it";
  if (words[from - 1] !== "when" && !cleft) return null;
  return (
    dates.find((d) => d.last < from - 1 && from - 1 - d.last <= 2 && d.mention.from !== "")?.mention ?? null
  );
}

/** "numbered 392 when the mission ended in 2017": the date of the clause that tells when. */
function clauseBehind({words, dates, sentence, verbAt}: View, last: number): DateMention | null {
  const when = words.findIndex((w, k) => k > last && k - last <= 3 && /^(?:when|as)$/.test(w));
  const end = words.findIndex((w, k) => k > when && w === ";");
  const date = when < 0 ? undefined : dates.find((d) => d.first > when && d.first - when <= 12 && (end < 0 || d.first < end) && d.mention.from !== ""); // prettier-ignore
  const verb = date && sentence.verbs[verbAt.slice(when, date.first).find((at) => at >= 0) ?? -1];
  return verb?.form === "finite" && verb.tense === "past" && date ? date.mention : null;
}

/** "flew to Cyprus in August 1958, to be told that there were 30,000 soldiers", "There were 800 then": the one past date told before. */
function ofScene({dates, words, article, sentence}: View, first: number, last: number): DateMention | null {
  const then = words.slice(last + 1, last + 6).includes("then");
  const here = dates.filter((d) => d.last < first && d.mention.from !== "");
  // "shrank from 4,300 men in 1978 to 1,500"
  if (/^(?:to|from|by)$/.test(words[first - 1] ?? "")) return null;
  // "flew home in July 2018, and Gabon, which once had 450 there": another matter, another time
  if (here.some((d) => words.slice(d.last + 1, first).some((w) => /^(?:and|but|while|once|;)$/.test(w))))
    return null;
  const before = then && here.length === 0 ? (article.sentences[sentence.index - 1]?.dates.filter((d) => d.from !== "") ?? []) : here.map((d) => d.mention); // prettier-ignore
  const [date] = before;
  return before.length === 1 &&
    date &&
    /^(?:in|on|)$/.test(date.relation) &&
    (then || date.basis === "stated")
    ? date
    : null;
}

/** "until 31 January", told in September: what is to come lies ahead, where the text gives no year. */
export function ahead(
  when: When,
  {basis, kind: of}: DateMention,
  kind: Outlook["kind"],
  published: string
): When {
  const planned = kind === "to-deploy" || kind === "to-withdraw";
  const guessed = basis === "resolved" && of === "calendar" && when.date.length >= 7;
  return planned && guessed && published !== "" && lastDay(when.date) < published
    ? {...when, date: addYears(when.date, 1)}
    : when;
}

/** "withdrew the 76 by 10 May", told in September: what has come about lies behind, where the text gives no year. */
function behind(when: When, {basis, kind: of}: DateMention, published: string): When {
  const guessed = basis === "resolved" && of === "calendar" && when.date.length >= 7;
  const isLate = guessed && published !== "" && when.date > published;
  return isLate ? {...when, date: addYears(when.date, -1)} : when;
}

const now = (published: string): When =>
  published ? {date: published, basis: "published", doubts: []} : NEVER;

function of({from, to, basis, relation}: DateMention, kind: Outlook["kind"]): When {
  const doubts = basis === "inferred" ? ["date without a known day of publication"] : [];
  if (kind === "to-deploy" || kind === "to-withdraw") {
    // "next week": by its last day
    if (from.length === 10 && to.length === 10 && shared(from, to).length === 4)
      return {date: to, basis, doubts};
    const by = from === to ? to : shared(from, to) || (relation === "from" ? from : to);
    return {date: by, basis, doubts};
  }
  const date = shared(from, to);
  return date === "" ? NEVER : {date, basis, doubts};
}

/** The usable date nearest in the scope: behind the count first, then between, then at the head of the clause. */
function datesIn(
  view: View,
  scope: Scope,
  first: number,
  last: number,
  kind: Outlook["kind"],
  trigger: Trigger | null
): Laid<DateMention> | null {
  const usable = view.dates.filter(
    (date) =>
      date.first >= scope.from &&
      date.last <= scope.to &&
      isUsable(view, date, kind, trigger) &&
      !isSpeakers(view, date, trigger)
  );
  // "950 troops who had been there in May were still at": a date of the clause between is not the count's
  const verb = trigger?.role === "subject" ? (trigger.verb?.first ?? last) : last;
  const isOwn = (date: Laid<DateMention>) =>
    date.first > verb || view.verbAt.slice(last + 1, date.first).every((at) => at < 0);
  return (
    usable.find((date) => date.first > last && isOwn(date)) ??
    // "The next contingent, due in January 2026, will be up to 600 strong"
    (kind === "to-deploy"
      ? usable.find((date) => date.first > first && date.last < last && view.words[date.first - 2] === "due")
      : undefined) ??
    behindJoined(view, scope, last, kind, trigger) ??
    // "followed on Sunday by 14 Paraguayans"
    usable.find((date) => trigger?.role === "object" && date.first > trigger.token && date.last < first) ??
    usable.findLast((date) => date.last < first && leads(view, date, scope, trigger)) ??
    null
  );
}

/** "landed at the airport and drove in last week": of two verbs joined by "and" the date behind the second holds for both. */
function behindJoined(
  view: View,
  {to}: Scope,
  last: number,
  kind: Outlook["kind"],
  trigger: Trigger | null
): Laid<DateMention> | undefined {
  const {verbs} = view.sentence;
  const own = trigger?.verb;
  const next = own ? verbs[trigger.index + 1] : undefined;
  if (!next || next.form !== "finite" || next.first <= last || next.tense !== own?.tense || next.modal !== own.modal) return undefined; // prettier-ignore
  if (view.words[next.first - 1] !== "and" || next.first - 1 < to) return undefined;
  return view.dates.find((date) => date.first > next.head && date.first - next.head <= 12 && view.verbAt.slice(next.head + 1, date.first).every((at) => at < 0) && !view.words.slice(next.head, date.first).some((w) => /^[,;:]$/.test(w)) && isUsable(view, date, kind, trigger)); // prettier-ignore
}

/** "will rotate them out in May and replace them": of two verbs joined by "and" the first one's date holds for both. */
function isJoined({words, sentence}: View, at: number, trigger: Trigger | null): boolean {
  const verb = trigger?.verb;
  return (
    verb != null &&
    at === trigger!.index - 1 &&
    words[verb.first - 1] === "and" &&
    // "opened its own base there in 2017 and keeps 2,000"
    !(
      sentence.verbs[at]?.tense === "past" &&
      verb.tense === "present" &&
      !verb.perfect &&
      verb.modal === ""
    ) &&
    sentence.verbs[at] !== undefined
  );
}

/** "Of the 1,200 who lived there in 2007, some 350 are left": a date behind another verb is that verb's. */
function leads(view: View, date: Laid<DateMention>, scope: Scope, trigger: Trigger | null): boolean {
  if (trigger?.role === "of") return true;
  const {verbs} = view.sentence;
  return view.verbAt
    .slice(scope.from, date.first)
    .every((at) => at < 0 || (date.mention.relation !== "until" && isJoined(view, at, trigger)) || at === trigger?.index || verbs[at]?.form !== "finite" || at === verbs[trigger?.index ?? -1]?.governor); // prettier-ignore
}

function isUsable(
  view: View,
  {mention, first, last}: Laid<DateMention>,
  kind: Outlook["kind"],
  trigger: Trigger | null
): boolean {
  const {words, tokens} = view;
  if (mention.from === "" || mention.kind === "fiscal") return false;
  const planned = kind === "to-deploy" || kind === "to-withdraw";
  const {published} = view.article.article;
  const byThen = /^(?:by|before)$/.test(mention.relation) && (kind !== "present" || (published === "" ? view.sentence.verbs.some((v) => v.tense === "past") : lastDay(mention.to) < published)); // prettier-ignore
  if (!planned && /^(?:since|until|till|from|after|before|by)$/.test(mention.relation) && !byThen)
    return false;
  if (planned && /^(?:since|after)$/.test(mention.relation)) return false;
  // "in late June, the president approved plans to withdraw": the day of the plan
  const isBy = /^(?:by|before|until|till|within)$/.test(mention.relation);
  if (planned && !isBy && !mayBeAhead(mention, trigger) && published !== "" && lastDay(mention.to) < published) return false; // prettier-ignore
  // "half what there were a year ago", "twice as many as in 2019"
  if (/\b(?:what there (?:was|were)|what it (?:was|were|had)|as many as|(?<!later )than)(?: (?:in|the|of|at))?$/.test(words.slice(Math.max(0, first - 5), first).join(" "))) return false; // prettier-ignore
  // "the 2003 invasion", "under a 2022 agreement"
  const next = tokens[last + 1];
  if (/^\d{4}$/.test(mention.text) && mention.relation === "" && next && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos)) return false; // prettier-ignore
  // "the invasion of 2003", "under an agreement signed in 2022", "whose mandate ends in"
  const before = words.slice(Math.max(0, first - 4), first).join(" ");
  // "sent 200 soldiers promised in May"
  if (/\b(?:promised|pledged|requested) (?:in|on|last)$/.test(before) || /^(?:promised|pledged|requested)$/.test(words[first - 1] ?? "")) return false; // prettier-ignore
  return !/\b(?:signed|agreed|adopted|invasion|coup|war|agreement|deal|pact|treaty|resolution|born|elected|founded|mandate|summit|referendum|election|elections)\b/.test(before); // prettier-ignore
}

/** "is sending 400 soldiers in November", "has committed 400 for January": no day of the past goes with such a verb. */
const mayBeAhead = ({basis, kind, from}: DateMention, trigger: Trigger | null): boolean =>
  basis === "resolved" && kind === "calendar" && from.length >= 7 && trigger?.verb != null && trigger.verb.form === "finite" && (trigger.verb.perfect || trigger.verb.tense !== "past"); // prettier-ignore

/** "the spokesman said on Wednesday": the day of the words, not of what they tell. */
function isSpeakers(
  {sentence, verbAt, words, numberAt}: View,
  date: Laid<DateMention>,
  trigger: Trigger | null
): boolean {
  for (let k = date.first - 1; k >= 0 && date.first - k <= 7; k--) {
    // "said that by the end of the year Nairobi will send"
    if (words[k] === "that") return false;
    const verb = sentence.verbs[verbAt[k]!];
    // "an estimated 700 soldiers" is nobody's saying
    if (!verb || numberAt[k]) continue;
    return verb !== trigger?.verb && SAYING.has(verb.lemma) && verb.form === "finite";
  }
  return false;
}

/** The date that stands with the verb of saying, or at the head of the sentence: "reported in July that". */
function saidOn(view: View, first: number): DateMention | null {
  const early = view.dates.filter((date) => date.mention.from !== "" && !/^(?:since|until|by|after|before)$/.test(date.mention.relation)); // prettier-ignore
  const said = early.findLast((date) => isSpeakers(view, date, null));
  const leads = early.find((date) => date.first <= 2 && date.last < first && date.mention.relation === "in");
  return (said ?? leads)?.mention ?? null;
}

function isNews({from}: DateMention, published: string): boolean {
  if (published === "" || from.length < 10) return from !== "" && published.startsWith(from);
  return Math.abs(dayNumber(lastDay(from)) - dayNumber(published)) <= NEWS;
}

/** A verb of saying stands before the clause, or behind it after a comma. */
function isReported({sentence}: View, first: number): boolean {
  return sentence.verbs.some((verb) => SAYING.has(verb.lemma) && Math.abs(verb.head - first) <= 40);
}
