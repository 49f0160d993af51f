/** Joint works that two states are at, and the places that a work joins. */
import {BUILDING, PLANNING_WORK} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, VerbGroup} from "../../types.ts";
import {PAIR_WORDS} from "../parties.ts";
import {clauseStart} from "./clause.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "Niger and Nigeria are building a railway", "Thailand and Cambodia want to build a zone": a pair that is at work on it. */
export function pairsWork(phrase: Phrase): Link | null {
  const {sentence, first} = phrase;
  const {tokens, verbs} = sentence;
  const index = verbs.findLastIndex((v) => v.head < first);
  const verb = verbs[index];
  if (!verb || verb.negated || verb.hypothetical || first - verb.head > 9 || /^[;:,.]$/.test(tokens[first - 1]?.text ?? "")) return null; // prettier-ignore
  const between = tokens.slice(verb.head + 1, first);
  if (between.some((t) => /^[;:,]$/.test(t.text) || /^(?:that|which|who|with|near|by|in)$/.test(t.lower)))
    return null;
  const main = verb.form === "infinitive" ? verbs[verb.governor] : verb;
  if (!main || main.negated || !isOfPair(sentence, main)) return null;
  const text = tokens.slice(verb.head, first).map((t) => t.lower).join(" "); // prettier-ignore
  const isBuilding = BUILDING.has(verb.lemma) && between.length < 4;
  const isAt =
    (isBuilding && (verb.progressive || PLANNING_WORK.has(main.lemma))) ||
    (BEGUN.test(text) && main === verb);
  return isAt
    ? {
        role: "object",
        act: "plan",
        verb: index,
        token: verb.head,
        factuality: "planned",
        agentFrom: main.first
      }
    : null;
}

/** "broke ground on", "began work on", "launched the construction of", "laid the foundation stone of". */
const BEGUN = /^(?:br(?:ea|o)k(?:e|en|ing)? ground (?:\w+ ){0,2}(?:on|for)|(?:began|begun|beg[ai]n|started?|launched?|inaugurated?)\b.{0,20}\b(?:work|works|construction|building) (?:on|of)|la(?:id|y|ying) the (?:foundation|first) stones? (?:of|for))\b/; // prettier-ignore

/** Two countries, or "the two neighbours", stand before the verb as who does it. */
function isOfPair(sentence: AnnotatedSentence, verb: VerbGroup): boolean {
  const {tokens, places, text, start} = sentence;
  const [from, to] = [
    tokens[clauseStart(sentence, verb)]?.start ?? start,
    tokens[verb.first]?.start ?? start
  ];
  const codes = places.filter((p) => p.start >= from && p.end <= to && /^[A-Z]{3}$/.test(p.country) && (p.kind !== "city" || p.capital) && !p.modifier); // prettier-ignore
  return new Set(codes.map((p) => p.country)).size > 1 || PAIR_WORDS.test(text.slice(from - start, to - start)); // prettier-ignore
}

/** "Morocco and Nigeria plan a gas pipeline": "plan" tagged as a noun behind the two that do it. */
export function plannedBy({sentence, first}: Phrase): Link | null {
  const {tokens, verbs, places} = sentence;
  const plan = tokens[first - 1];
  if (plan?.lower !== "plan" || /^(?:DET|ADJ|PRON)$/.test(tokens[first - 2]?.pos ?? "") || verbs.some((v) => v.head < first && v.form === "finite" && v.lemma !== "plan")) return null; // prettier-ignore
  const isPair = new Set(places.filter((p) => p.end < plan.start && p.kind !== "city").map((p) => p.country)).size > 1; // prettier-ignore
  return isPair
    ? {role: "object", act: "plan", verb: -1, token: plan.index, factuality: "planned", agentFrom: 0}
    : null;
}

/** "wants a second bridge, to be built jointly", "asks for one thing: a road to be built together". */
export function wantedJointly({sentence, first, last}: Phrase): Link | null {
  const {tokens, verbs} = sentence;
  const index = verbs.findIndex((v) => v.first > last && v.first - last < 10 && v.form === "infinitive" && v.passive && BUILDING.has(v.lemma)); // prettier-ignore
  const work = verbs[index];
  if (!work || !tokens.slice(work.head, work.head + 4).some((t) => /^(?:jointly|together)$/.test(t.lower))) return null; // prettier-ignore
  const wish = verbs.findLast((v) => v.head < first && v.form === "finite");
  return wish && !wish.negated && /^(?:want|wish|ask|suggest|propose|seek|favour|favor|demand|offer|float)$/.test(wish.lemma) // prettier-ignore
    ? {
        role: "proposal",
        act: "propose",
        verb: verbs.indexOf(wish),
        token: wish.head,
        factuality: "real",
        agentFrom: wish.first
      }
    : null;
}

/** "a railway between Mombasa and Kigali", "a pipeline from Lobito to Lusaka": the countries that the work joins. */
export function endsOf({sentence, last}: Phrase): string[] {
  const {tokens, places} = sentence;
  const opener = tokens.find((t) => t.index > last && t.index - last < 7 && /^(?:between|from|linking|connecting|joining|link|connect|join)$/.test(t.lower)); // prettier-ignore
  if (!opener || tokens.slice(last + 1, opener.index).some((t) => /^[;,:]$/.test(t.text))) return [];
  const close = tokens.find((t) => t.index > opener.index && (/^[;:.)—–]$/.test(t.text) || t.index - opener.index > 16 || /^(?:by|which|who|for|said|in|at)$/.test(t.lower))); // prettier-ignore
  const to = close?.start ?? sentence.end;
  return [...new Set(places.filter((p) => p.start > opener.start && p.end <= to && !p.modifier && /^[A-Z]{3}$/.test(p.country)).map((p) => p.country))]; // prettier-ignore
}
