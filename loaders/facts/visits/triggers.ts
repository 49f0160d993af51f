import {factualityOfNoun, factualityOfVerb, moreCautious, verbOfNoun} from "../../annotate/factuality.ts";
import {
  COMPANY, DEPARTING_VERBS, FIRST_TRIP, GOAL_ONLY, MEETING_VERBS, MOTION_VERBS, NEEDS_COMPANION, NOUN_TOWARDS, PRESENCE_VERBS,
  RECEIVING_VERBS, TOWARDS, TRAVEL_NOUNS, UNDERTAKING_VERBS, VISITING_VERBS, WEAK_TRAVEL_NOUNS
} from "../../lexicon/travel.ts"; // prettier-ignore
import type {AnnotatedArticle, AnnotatedSentence, Factuality, VerbGroup} from "../../types.ts";
import {stopOfSight, stopsAfter, stopsAt} from "./destination.ts";
import type {Frame, Stop, Traveller} from "./frame.ts";
import {timingOf} from "./timing.ts";
import {agentsAfter, asTraveller, peopleIn, travellersOf, travellersOfNoun} from "./traveller.ts";

/** One way in which a sentence tells of travel. */
export interface Trigger {
  name: string;
  find(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[];
}

const IN = new Set(["in", "at"]);
const ABOUT = new Set(["visit", "trip", "tour"]);

/** In order: of two triggers that tell one stop of one traveller in one sentence, the first is named in the evidence. */
export const triggers: readonly Trigger[] = [
  {name: "visits/verb-of-visiting", find: ofVerbs(VISITING_VERBS, visited)},
  {name: "visits/noun-of-travel", find: ofNouns},
  {name: "visits/verb-of-motion", find: ofVerbs(MOTION_VERBS, moved)},
  {name: "visits/received", find: received},
  {name: "visits/presence", find: present},
  {name: "visits/met-in", find: metIn},
  {name: "visits/company", find: accompanied},
  {name: "visits/arrival-or-departure", find: cameOrWent}
];

function ofVerbs(
  lemmas: ReadonlySet<string>,
  stopsOf: (sentence: AnnotatedSentence, verb: VerbGroup) => Stop[]
) {
  return (article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] =>
    sentence.verbs.flatMap((verb, index) => {
      if (!lemmas.has(verb.lemma) || verb.passive) return [];
      const stops = stopsOf(sentence, verb);
      if (stops.length === 0) return [];
      return [
        frame(
          sentence,
          verb.head,
          travellersOf(article, sentence, verb),
          stops,
          factualityOfVerb(sentence, index)
        )
      ];
    });
}

function visited(sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  if (!hasCompanion(sentence, verb)) return [];
  const stops = stopsAt(sentence, verb.head + 1);
  return stops.length > 0 ? stops : stopOfSight(sentence, verb.head);
}

/** "touched down", "led a delegation", "chose … as his destination": the verb alone tells of no travel. */
function hasCompanion({tokens}: AnnotatedSentence, verb: VerbGroup): boolean {
  const companions = NEEDS_COMPANION.get(verb.lemma);
  return !companions || tokens.slice(verb.head + 1, verb.head + 9).some((t) => companions.has(t.lower));
}

/** "arrived in", "left for", "led a delegation to"; "headed" alone may be "headed the team". */
function moved(sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  if (!hasCompanion(sentence, verb)) return [];
  // "He began in Honiara": right after the verb; "began talks in" is no movement
  if (/^(begin|start|continue)$/.test(verb.lemma))
    return sentence.tokens[verb.head + 1]?.lower === "in" ? stopsAt(sentence, verb.head + 2) : [];
  return stopsAfter(sentence, verb.head, DEPARTING_VERBS.has(verb.lemma) ? GOAL_ONLY : TOWARDS);
}

/** "his three-day visit to Baghdad", "a tour of Kenya and Uganda", "on a visit". */
function ofNouns(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.tokens.flatMap((t) => {
    const lemma = t.lower.replace(/s$/, "");
    if ((t.pos !== "NOUN" && t.pos !== "PROPN") || !TRAVEL_NOUNS.has(lemma)) return [];
    const named = stopsAfter(sentence, t.index, NOUN_TOWARDS);
    if (named.length === 0 && !ABOUT.has(lemma)) return [];
    if (named.length > 0 && !isGoal(sentence, t.index, lemma, named)) return [];
    const own = travellersOfNoun(article, sentence, t.index);
    const by = own.length > 0 ? own : fromVerb(article, sentence, t.index);
    const stops = named.length > 0 ? named : theCountry(article, sentence, t.index, by);
    const doubts = named.length === 0 && stops.length > 0 ? ["host from context"] : [];
    return [frame(sentence, t.index, by, stops, factualityOfTravel(sentence, t.index), doubts)];
  });
}

/**
 * Whether the place after a noun of travel is its goal: "a mission to Cairo", "a stop in Muscat", "a tour of Kenya"; not
 * "ended a tour of the Pacific in Port Moresby", nor "a mission in Mali".
 */
function isGoal(sentence: AnnotatedSentence, token: number, lemma: string, [first]: Stop[]): boolean {
  const {tokens} = sentence;
  const preposition = tokens.findLast((k) => k.end <= (first?.start ?? 0) && k.pos === "ADP")?.lower ?? "";
  if (lemma === "tour")
    return (
      preposition === "to" ||
      (/^(?:of|in|through)$/.test(tokens[token + 1]?.lower ?? "") && preposition === tokens[token + 1]?.lower)
    );
  if (!WEAK_TRAVEL_NOUNS.has(lemma) || lemma === "arrival" || lemma.startsWith("stop")) return true;
  return preposition === "to" || preposition === "through";
}

/** "a visit to the country": the one named last before, other than the traveller's own. */
function theCountry(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number,
  by: Traveller[]
): Stop[] {
  const words = sentence.tokens.slice(token + 1, token + 6).map((t) => t.lower).join(" "); // prettier-ignore
  if (
    !/^(?:to|of|in) (?:the|this|that) (?:\w+ )?(?:country|nation|kingdom|republic|island|state)\b/.test(words)
  )
    return [];
  const home = new Set(by.map((t) => article.people[t.person]?.country));
  const at = sentence.tokens[token]?.start ?? 0;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const named = article.sentences[i]?.places.findLast(
      (p) => p.start < at && p.kind !== "body" && !home.has(p.country)
    );
    if (named) return [{host: named.country, places: [], date: null, start: named.start, end: named.end}];
  }
  return [];
}

/** The traveller told by the verb: "embarked on a visit", and for "said during a visit to" the subject of the clause. */
function fromVerb(article: AnnotatedArticle, sentence: AnnotatedSentence, token: number): Traveller[] {
  const owner = verbOfNoun(sentence, token);
  const verb = owner && sentence.verbs[owner.verb];
  if (verb && owner.role === "object" && !verb.passive && UNDERTAKING_VERBS.has(verb.lemma))
    return travellersOf(article, sentence, verb);
  if (!isAdjunct(sentence, token)) return [];
  const aside = personBeforeAside(article, sentence, token);
  if (aside.length > 0) return aside;
  for (const clause of clausesAround(sentence, token)) {
    const people = travellersOf(article, sentence, clause);
    if (people.length > 0) return people;
  }
  return [];
}

/** "during", "on", "in", "amid" a visit. */
const isAdjunct = (sentence: AnnotatedSentence, token: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, token - 8), token)
    .some((t) =>
      [
        "during",
        "on",
        "in",
        "amid",
        "after",
        "before",
        "for",
        "following",
        "from",
        "at",
        "of",
        "with",
        "upon",
        "while",
        "ahead"
      ].includes(t.lower)
    );

/** "Blinken, during an unannounced visit to Iraq, met": the person just before the comma that opens the aside. */
function personBeforeAside(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): Traveller[] {
  const comma = sentence.tokens.slice(Math.max(0, token - 9), token).findLast((t) => t.text === ",");
  const person =
    comma &&
    sentence.people.find(
      (m) => m.phrase.end >= comma.start - 1 && m.phrase.start < comma.start && !m.possessive
    );
  return person ? [asTraveller(article, person)] : [];
}

/** Finite verbs before the token, nearest first, then those after it: a fronted adjunct belongs to the verb that follows. */
const clausesAround = (sentence: AnnotatedSentence, token: number): VerbGroup[] => {
  const finite = sentence.verbs.filter(
    (v) => (v.form === "finite" && v.lemma !== "be") || v.form === "gerund"
  );
  const before = finite.filter((v) => v.head < token).reverse();
  return [...before, ...finite.filter((v) => v.head > token)];
};

/**
 * Of a noun of travel: what its own words and verb say; "expected to come after a trip to" makes that trip a plan as
 * well; and "…, but was cancelled", with no subject of its own, is said of the trip named last before it.
 */
function factualityOfTravel(sentence: AnnotatedSentence, token: number): Factuality {
  const around = moreCautious(planAround(sentence, token), factualityOfApposition(sentence, token));
  const own = moreCautious(factualityOfNoun(sentence, token), around);
  const ellipsis = sentence.verbs.findIndex(
    (v) => v.head > token && v.passive && /^(but|and|then)$/.test(sentence.tokens[v.first - 1]?.lower ?? "")
  );
  const verb = sentence.verbs[ellipsis];
  if (!verb || !["cancel", "postpone", "call", "scrap", "delay", "shelve", "put"].includes(verb.lemma))
    return own;
  const nearest = sentence.tokens
    .slice(0, verb.first)
    .findLast((t) => TRAVEL_NOUNS.has(t.lower) && t.pos === "NOUN");
  if (nearest?.index !== token) return own === "cancelled" || own === "postponed" ? "real" : own;
  return verb.lemma === "postpone" || verb.lemma === "delay" || verb.lemma === "put"
    ? "postponed"
    : "cancelled";
}

/** "He will travel to the Maldives on Sunday, his first visit to Male since …": an aside to the verb before it. */
function factualityOfApposition(sentence: AnnotatedSentence, token: number): Factuality {
  const {tokens} = sentence;
  const comma = tokens
    .slice(Math.max(0, token - 7), token)
    .findLast((t) => t.text === "," || t.text === "—" || t.text === "–");
  if (!comma || !/^(his|her|the|a|their|its|what)$/.test(tokens[comma.index + 1]?.lower ?? "")) return "real";
  if (
    sentence.verbs.some((v) => v.head > comma.index && v.head < token) ||
    verbOfNoun(sentence, token)?.role === "subject"
  )
    return "real";
  const index = sentence.verbs.findLastIndex((v) => v.head < comma.index);
  return index < 0 ? "real" : factualityOfVerb(sentence, index);
}

function planAround(sentence: AnnotatedSentence, token: number): Factuality {
  const index = sentence.verbs.findLastIndex((v) => v.head < token);
  const verb = sentence.verbs[index];
  const leads = verb && /^(after|before|following)$/.test(sentence.tokens[verb.head + 1]?.lower ?? "");
  return leads ? factualityOfVerb(sentence, index) : "real";
}

/** "Sudani received Pezeshkian in Baghdad", "was received in Paris by Macron", "Tehran hosted X". */
function received(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    if (!RECEIVING_VERBS.has(verb.lemma)) return [];
    const stops = stopsAfter(sentence, verb.head, IN);
    const guests = verb.passive
      ? travellersOf(article, sentence, verb)
      : guestsAfter(article, sentence, verb);
    if (guests.length === 0) return [];
    const hosts = stops.length > 0 ? stops : hostOf(article, sentence, verb);
    const doubts = stops.length > 0 ? [] : ["host from the receiver's country"];
    return hosts.length > 0
      ? [frame(sentence, verb.head, guests, hosts, factualityOfVerb(sentence, index), doubts)]
      : [];
  });
}

/** The person just after the verb, his words of respect left out: "received the visiting Iranian president". */
function guestsAfter(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): Traveller[] {
  const guest = sentence.people.find(
    (m) => m.phrase.start >= verb.end && m.phrase.start - verb.end <= 25 && !m.possessive
  );
  return guest && noPlaceBetween(sentence, verb.end, guest.phrase.start) ? [asTraveller(article, guest)] : [];
}

const noPlaceBetween = (sentence: AnnotatedSentence, start: number, end: number): boolean =>
  !/[,;]/.test(sentence.text.slice(start - sentence.start, end - sentence.start));

/** The country that receives: of the person, or the country or capital, that is the verb's subject or agent. */
function hostOf(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): Stop[] {
  const agent = verb.passive
    ? sentence.tokens.find((t) => t.index > verb.head && t.index < verb.head + 10 && t.lower === "by")
    : undefined;
  const [first, last] = agent
    ? [agent.index + 1, agent.index + 8]
    : verb.passive || !verb.subject
      ? [0, -1]
      : verb.subject;
  const span = {
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[Math.min(last, sentence.tokens.length - 1)]?.end ?? 0
  };
  const person = peopleIn(sentence, span).find((m) => !m.possessive);
  const country = person && article.people[person.person]?.country;
  if (country && /^[A-Z]{3}$/.test(country))
    return [{host: country, places: [], date: null, start: person.start, end: person.end}];
  const place = sentence.places.find(
    (p) =>
      p.start >= span.start && p.end <= span.end && (p.kind === "country" || p.kind === "city") && !p.modifier
  );
  return place
    ? [
        {
          host: place.country,
          places: place.kind === "city" ? [place.name] : [],
          date: null,
          start: place.start,
          end: place.end
        }
      ]
    : [];
}

/** "is in Tokyo for talks", "attended a summit in Doha", "speaking in Tehran". */
function present(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    // "was back in Amman", "is now in"
    const next = sentence.tokens.findIndex(
      (t) => t.index > verb.head && t.pos !== "ADV" && !/^(back|again|home)$/.test(t.lower)
    );
    const word = sentence.tokens[next]?.lower ?? "";
    const isDue = verb.lemma === "be" && word === "due" && IN.has(sentence.tokens[next + 1]?.lower ?? "");
    const isBeing = verb.lemma === "be" && IN.has(word);
    if (!isBeing && !isDue && !isPresence(sentence, verb)) return [];
    const stops = isBeing ? stopsAt(sentence, next + 1) : stopsAfter(sentence, verb.head, IN);
    if (stops.length === 0) return [];
    const own = factualityOfVerb(sentence, index);
    const factuality = isDue || verb.lemma === "expect" ? moreCautious(own, "planned") : own;
    return [
      frame(sentence, verb.head, travellersOf(article, sentence, verb), stops, factuality, ["presence only"])
    ];
  });
}

/** "attended", "spent two days in", and "is expected in": "expects" alone is no presence. */
const isPresence = ({tokens}: AnnotatedSentence, verb: VerbGroup): boolean => {
  if (verb.lemma === "expect") return verb.passive && IN.has(tokens[verb.head + 1]?.lower ?? "");
  return PRESENCE_VERBS.has(verb.lemma) && !verb.passive;
};

/** "He arrived on Monday and leaves on Thursday": the ends of a visit told elsewhere. */
function cameOrWent(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    const isEnd =
      /^(leave|depart|return)$/.test(verb.lemma) ||
      (verb.lemma === "fly" && sentence.tokens[verb.head + 1]?.lower === "home");
    if (verb.form !== "finite" || (!isEnd && !/^(arrive|land)$/.test(verb.lemma))) return [];
    if (stopsAfter(sentence, verb.head, TOWARDS).length > 0 || stopsAt(sentence, verb.head + 1).length > 0)
      return [];
    const told = frame(
      sentence,
      verb.head,
      travellersOf(article, sentence, verb),
      [],
      factualityOfVerb(sentence, index)
    );
    const {start, basis, spans} = told.timing;
    if (start === "" || told.factuality === "denied") return [];
    const timing = isEnd ? {start: "", end: start, basis, days: 0, spans} : told.timing;
    return [{...told, timing, open: false}];
  });
}

/** "X, accompanied by Y and Z": Y and Z travel as X does. */
function accompanied(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.tokens.flatMap((t) => {
    if (!COMPANY.test(t.lower) || sentence.tokens[t.index + 1]?.lower !== "by") return [];
    const companions = agentsAfter(sentence, t.index).map((m) => asTraveller(article, m));
    const leader = sentence.people.findLast((m) => m.start < t.start && !m.possessive);
    if (!leader || companions.length === 0) return [];
    return [
      {...frame(sentence, t.index, companions, [], "real", ["travels in company"]), leader: leader.person}
    ];
  });
}

/** "met Sudani in Baghdad": of the two who met, the one to whom the place is foreign travelled, if it is the other's. */
function metIn(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  return sentence.verbs.flatMap((verb, index) => {
    if (!MEETING_VERBS.has(verb.lemma) || verb.passive) return [];
    const [stop] = stopsAfter(sentence, verb.head, IN);
    if (!stop) return [];
    const subjects = travellersOf(article, sentence, verb);
    const others = sentence.people.filter(
      (m) => m.start >= verb.end && m.start - verb.end < 120 && !m.possessive
    );
    const all = [...subjects, ...others.map((m) => asTraveller(article, m))];
    const isHome = (t: Traveller) => article.people[t.person]?.country === stop.host;
    const guests = all.filter(
      (t, i) =>
        !isHome(t) && all.findIndex((u) => u.person === t.person) === i && article.people[t.person]?.country
    );
    if (!all.some(isHome) || guests.length === 0 || guests.length > 2) return [];
    return [
      frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), ["visit from meeting"])
    ];
  });
}

function frame(
  sentence: AnnotatedSentence,
  token: number,
  travellers: Traveller[],
  stops: Stop[],
  factuality: Factuality,
  doubts: string[] = []
): Frame {
  const own = ownVerbs(sentence, token);
  const timing = timingOf(sentence, token, own);
  const first = FIRST_TRIP.exec(sentence.text);
  return {
    rule: "",
    sentence,
    token,
    travellers,
    stops,
    factuality,
    timing,
    doubts,
    firstTrip: first !== null && isOwn(sentence, token, first),
    open: isOpen(sentence, token),
    leader: -1
  };
}

/** A verb whose subject is somebody else, or a noun that is somebody else's, takes no traveller from the context. */
function isOpen(sentence: AnnotatedSentence, token: number): boolean {
  const {tokens} = sentence;
  const verb = sentence.verbs.find((v) => v.head === token);
  if (verb) return verb.subject === null || /^(i|we)$/.test(tokens[verb.subject[0]]?.lower ?? "");
  let k = token - 1;
  while (
    k > 0 &&
    token - k < 6 &&
    (/^(ADJ|NUM|NOUN|ADV)$/.test(tokens[k]?.pos ?? "") || tokens[k]?.text === "-")
  )
    k--;
  return /^(the|this|his|her)$/.test(tokens[k]?.lower ?? "");
}

/** The words "first foreign trip" are said of the noun of travel among them, else of the nearest trigger before them. */
function isOwn(sentence: AnnotatedSentence, token: number, match: RegExpExecArray): boolean {
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const inside = sentence.tokens.find(
    (t) => t.start >= start && t.end <= end && TRAVEL_NOUNS.has(t.lower.replace(/s$/, ""))
  );
  if (inside) return inside.index === token;
  const at = sentence.tokens[token]?.start ?? 0;
  return at < start && start - at < 120;
}

/**
 * Heads of the verbs whose dates are the trigger's: itself; of a noun, the verb that undertakes it ("paid a visit"), and
 * the one that it accompanies ("said on Tuesday during a trip to").
 */
function ownVerbs(sentence: AnnotatedSentence, token: number): Set<number> {
  const {verbs} = sentence;
  if (verbs.some((v) => v.head === token)) return new Set([token]);
  const owner = verbOfNoun(sentence, token);
  const verb = owner && verbs[owner.verb];
  const isAccompanied =
    /^(?:during|on|in|amid|upon|at|end of|outset of|start of|beginning of|close of|part of)$/.test(
      prepositionOf(sentence, token)
    );
  const clause = isAccompanied ? clausesAround(sentence, token)[0] : undefined;
  const undertaken =
    verb && (owner.role === "subject" || UNDERTAKING_VERBS.has(verb.lemma)) ? [verb.head] : [];
  return new Set([...undertaken, ...(clause ? [clause.head] : [])]);
}

/** The preposition before the noun phrase of a noun: "during" of "during a three-day visit". */
function prepositionOf({tokens}: AnnotatedSentence, token: number): string {
  let k = token - 1;
  while (
    k >= 0 &&
    token - k < 8 &&
    (/^(ADJ|NUM|NOUN|ADV|DET|PRON|PROPN|PART)$/.test(tokens[k]?.pos ?? "") || tokens[k]?.text === "-")
  )
    k--;
  const word = tokens[k]?.lower ?? "";
  return word === "of" ? `${tokens[k - 1]?.lower ?? ""} of` : word;
}
