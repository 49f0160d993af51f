/** The force of the subject of a verb: named, a person's country, a pronoun's, the speaker's. */
import {distinct, forcesIn} from "./force.ts";
import type {Force} from "./force.ts";
import {parentOf} from "./joint.ts";
import {standsForPeople} from "./peoples.ts";
import {clauseStart} from "./scope.ts";
import {missionBefore, namesMission} from "./told.ts";
import type {Told} from "./told.ts";
import {phrase} from "./view.ts";
import type {View} from "./view.ts";

/** Countries of the people mentioned in tokens [from, to]: "President Macron", "his government". */
export function countriesOfPeople({article, personAt}: View, from: number, to: number): Force[] {
  const found: Force[] = [];
  for (let k = Math.max(0, from); k <= to; k++) {
    const laid = personAt[k];
    const name = laid && laid.first === k ? (article.people[laid.mention.person]?.country ?? "") : "";
    if (name) found.push({name, token: k});
  }
  return distinct(found);
}

/**
 * The force of the subject of a verb: the countries in its words, else the country that a person in it serves, else, for
 * a pronoun or "the mission", what was told before.
 */
export function forcesOfSubject(
  view: View,
  subject: readonly [number, number],
  told: Told | null
): {forces: Force[]; doubts: string[]} {
  const to = subject[1];
  // "a border that until 2023 was not NATO's, Sweden is to provide": what belongs to another ends before the comma
  let other = subject[0] + 1;
  while (other < to - 1 && !(view.words[other] === "'s" && view.words[other + 1] === "," && view.placeAt[other + 2])) other++; // prettier-ignore
  const from = other < to - 1 ? other + 2 : listStart(view, subject[0]);
  const named = forcesIn(view, from, to);
  if (named.length > 0) return {forces: withMission(view, named, to), doubts: []};
  const people = countriesOfPeople(view, from, to);
  if (people.length > 0) return {forces: people.slice(0, 1), doubts: ["force from the speaker's country"]};
  if (namesMission(view, from, to)) {
    const mission = missionBefore(view, from);
    if (mission) return {forces: [{name: mission, token: from}], doubts: ["force from context"]};
  }
  // "We have 1,300 soldiers in Lebanon": the speaker's
  if (/^(?:we|our)$/.test(view.words[to]!)) {
    const speaker = told && told.sentence === view.sentence.index - 1 && view.sentence.quotes.length === 0 ? told.force : speakerCountry(view); // prettier-ignore
    return {
      forces: speaker ? [{name: speaker, token: from}] : [],
      doubts: ["force from the speaker's country"]
    };
  }
  // "The Army sent 7,000 soldiers to Germany", in an article on American troops
  if (
    told?.force &&
    view.sentence.index - told.sentence <= 8 &&
    /^(?:the )?(?:army|marines?|marine corps|navy|air force)$/.test(phrase(view, from, to))
  )
    // prettier-ignore
    return {forces: [{name: told.force, token: from}], doubts: ["force from the count before"]};
  const pronoun =
    /^(?:it|they|which|who|she|he|its|their)$/.test(view.words[to]!) ||
    /^(?:its|their)$/.test(view.words[from]!);
  const before = pronoun ? antecedent(view, from, told) : "";
  return {
    forces: before ? [{name: before, token: from}] : [],
    doubts: before ? ["force from a pronoun"] : []
  };
}

/** "Ghana, Senegal and Nigeria each have": back to the first of a list of which the subject was taken for the last. */
export function listStart({words, placeAt}: View, from: number): number {
  let start = words[from] === "the" && placeAt[from + 1] ? from + 1 : from;
  for (let step = 0; step < 6 && placeAt[start]; step++) {
    const at = words[start - 1] === "the" ? start - 2 : start - 1;
    const join = /^(?:,|and)$/.test(words[at] ?? "") ? at : -1;
    const comma = words[join - 1] === "," ? join - 1 : join;
    const before = join > 0 ? placeAt[comma - 1] : undefined;
    // "In Chad and Gabon, France has": where they are, of which the subject is none
    if (step > 0 && before?.last === comma - 1 && /^(?:in|at)$/.test(words[before.first - 1] ?? ""))
      return from;
    if (!before || before.last !== comma - 1 || isGoalWord(words[before.first - 1])) break;
    start = before.first;
  }
  return start;
}

const isGoalWord = (word: string | undefined): boolean => /^(?:in|to|from|at|with|of|for)$/.test(word ?? "");

/** "The United Nations mission, MONUSCO, still has": the body's mission named beside it. */
export function withMission(view: View, forces: Force[], to: number): Force[] {
  if (forces.length !== 1) return forces;
  const beside = forcesIn(view, to + 1, to + 12).find(({name}) => parentOf(name) === forces[0]!.name);
  return beside ? [beside] : forces;
}

/** The country that the one who says "we" serves: a person of the sentence, else of the one before or behind. */
export function speakerCountry({article, sentence}: View): string {
  const near = [sentence, article.sentences[sentence.index - 1], article.sentences[sentence.index + 1]];
  for (const one of near) {
    const people = one?.people
      .map(({person}) => article.people[person])
      .filter((p) => p?.official && p.country);
    if (people?.[0]) return people[0].country;
  }
  // "Pakistan has been among the largest contributors. As we speak, 1,500 of our troops"
  return (
    near[1]?.places.find(({kind, start}) => kind === "country" && start - near[1]!.start < 30)?.country ?? ""
  );
}

/** "It also has 600 in Ivory Coast": who acted in the clause before, else whose troops were counted before. */
function antecedent(view: View, token: number, told: Told | null): string {
  const {sentence, article} = view;
  const start = clauseStart(view, token);
  // "The Americans had gone sooner: Uzbekistan ended the pact, and 900 of their men left": a people's, and not a country's
  const people = view.words[0] === "the" ? view.placeAt[1] : undefined;
  if (view.words[token] === "their" && people && standsForPeople(view, people)) return people.mention.country; // prettier-ignore
  const here = sentence.verbs.findLast(
    (v) => v.form === "finite" && v.head < token && v.first >= start && v.subject
  );
  if (here?.subject) {
    const named = forcesIn(view, here.subject[0], here.subject[1])[0];
    // "The South's own army has about 365,000 soldiers, and it moved": known to be no force told before
    if (named) return named.name;
    // "Asked about Uruguay, he replied that the country would keep its 820 peacekeepers"
    const only = phrase(view, here.subject[0], here.subject[1]) === "the country" ? forcesIn(view, 0, here.subject[0]) : []; // prettier-ignore
    if (only.length === 1) return only[0]!.name;
    if (here.subject[0] >= start && view.words[start - 1] !== "whose")
      return pronounOnly(view, here.subject, told);
  }
  // "UNIFIL, to which it contributes 650 soldiers": it is not what it gives to
  const given = view.words[start - 1] === "which" && view.words[start - 2] === "to";
  const opening = !given && /^(?:whose|which|who)$/.test(view.words[start - 1] ?? "") ? start - 6 : start;
  const nearest = forcesIn(view, opening, token - 1).at(-1);
  if (nearest) return nearest.name;
  // "The French are nearer, and older: their garrison"
  for (const verb of sentence.verbs
    .filter((v) => v.head < start && v.form === "finite" && v.subject)
    .reverse()) {
    const named = forcesIn(view, verb.subject![0], verb.subject![1])[0];
    if (named) return named.name;
  }
  // "Russia, once the only foreigner that counted here, watches from its base, where it has": the head of the sentence
  const opener = view.placeAt[view.words[0] === "the" ? 1 : 0];
  if (opener?.mention.kind === "country" && view.words[opener.last + 1] === ",")
    return opener.mention.country;
  // "On 3 July Norway announced that its last troops": the only one of the sentence so far
  const alone = forcesIn(view, 0, token - 1);
  if (alone.length === 1 && /^(?:its|their)$/.test(view.words[token] ?? "")) return alone[0]!.name;
  if (told?.force && told.sentence === sentence.index - 1) return told.force;
  const before = article.sentences[sentence.index - 1];
  // "voted to end the mission in Mali. Its 13,000 soldiers"
  if (before && /\b(?:the|its) (?:mission|peacekeeping mission|peacekeeping force)\b/i.test(before.text)) {
    const mission = missionBefore(view, 0);
    if (mission) return mission;
  }
  const subject = before?.places.find(
    (place) => place.kind === "country" || place.kind === "body" || place.capital
  );
  const name = subject?.country ?? told?.force ?? "";
  // "the United Nations mission in Congo, MONUSCO, had left. It still has"
  return before?.places.find((place) => parentOf(place.country) === name)?.country ?? name;
}

const pronounOnly = (
  {words, sentence}: View,
  [from, to]: readonly [number, number],
  told: Told | null
): string =>
  from === to && /^(?:it|they)$/.test(words[from]!) && told && told.sentence >= sentence.index - 1
    ? told.force
    : "";
