import {factualityOfNoun} from "../../../annotate/factuality.ts";
import {factualityOfOwner} from "../../../annotate/factuality/owner.ts";
import {factualityOfVerb, moreCautious} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, Factuality, VerbGroup} from "../../../types.ts";
import type {Traveller} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {agentsAfter} from "../travellers/ofNoun.ts";

/** A clause that tells whose a visit was: "the visit to Iraq that X was due to pay", "a trip she made", "the one he paid". */
export interface RelativeClause {
  travellers: readonly Traveller[];
  /** The verbs of the clause, in order: "was", "to pay". */
  verbs: VerbGroup[];
  factuality: Factuality;
}

const PAID = /^(?:pay|make|take|undertake|plan|begin|start|schedule|conduct|carry|conclude|complete|end)$/;
/** Between the noun and who travels: its place and the relative pronoun, no mark. */
const BETWEEN =
  /^(?:\s(?:to|in|of|there)(?:\s[\p{L}’'-]{1,20}){0,4})?(?:\s(?:of|from) [\p{L}\d ]{2,20})?(?:\s(?:that|which))?\s?$/u;

/** "the visit he and a government delegation made" */
const COMPANY = /^ and (?:an?|the|his|her) [\p{L} -]{3,40}$/u;

/** The clause about the noun at `token` whose subject travels, or null. */
export function relativeClause(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): RelativeClause | null {
  const noun = sentence.tokens[token];
  if (!noun) return null;
  const known = ofParticiple(article, sentence, token) ?? ofPronounAhead(article, sentence, token);
  if (known) return known;
  const who = sentence.people.find((m) => m.start > noun.end && !m.possessive);
  if (!who || who.phrase.start < noun.end) return null;
  if (!BETWEEN.test(sentence.text.slice(noun.end - sentence.start, who.phrase.start - sentence.start)))
    return null;
  // "a visit to Male by the minister, which should have begun": whose it is, and no subject
  if (/\bby $/.test(sentence.text.slice(0, who.phrase.start - sentence.start))) return null;
  const first = sentence.verbs.findIndex((v) => v.start >= who.end);
  const verbs = first < 0 ? [] : chain(sentence, first);
  const [head] = verbs;
  if (!head || head.passive) return null;
  const beside = sentence.text.slice(who.phrase.end - sentence.start, head.start - sentence.start);
  // "the visit to Ottawa of X, scheduled for next month, was called off": of the visit, and not what X does
  if (beside.startsWith(",") && head.first === head.head && sentence.tokens[head.head + 1]?.lower === "for") return null; // prettier-ignore
  if (beside.length > 12 && !COMPANY.test(beside)) return null;
  if (!verbs.some((v) => PAID.test(v.lemma))) return null;
  const last = verbs.at(-1) as VerbGroup;
  const own = factualityOfVerb(sentence, sentence.verbs.indexOf(last));
  return {
    travellers: [asTraveller(article, who)],
    verbs,
    factuality: moreCautious(moreCautious(own, ofMainVerb(sentence, last)), ofVerbBefore(sentence, token))
  };
}

/** "the visit paid to Rome last May by President X": the participle stands for "which was paid". */
function ofParticiple(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): RelativeClause | null {
  const verb = sentence.verbs.find((v) => v.first === token + 1 && v.head === token + 1);
  if (!verb || !/^(?:paid|made|undertaken|conducted)$/.test(sentence.tokens[verb.head]?.lower ?? ""))
    return null;
  const travellers = agentsAfter(sentence, verb.head).map((m) => asTraveller(article, m));
  return travellers.length > 0
    ? {travellers, verbs: [verb], factuality: ofVerbBefore(sentence, token)}
    : null;
}

const PRONOUNS = wordClass(["he", "she"]);

/** "During the visit he paid to Tunis, President X promised": a pronoun for the one who is named in the main clause. */
function ofPronounAhead(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): RelativeClause | null {
  const {tokens, verbs, people} = sentence;
  if (!holds(sentence, PRONOUNS)) return null;
  const at = tokens.findIndex((t) => t.index > token && t.index <= token + 6 && /^(?:he|she)$/.test(t.lower));
  const pronoun = tokens[at];
  const first = verbs.findIndex((v) => v.first === at + 1);
  if (!pronoun || first < 0 || people.some((m) => m.start === pronoun.start)) return null;
  const clause = chain(sentence, first);
  if (!clause.some((v) => PAID.test(v.lemma))) return null;
  if (
    !BETWEEN.test(
      sentence.text.slice((tokens[token]?.end ?? 0) - sentence.start, pronoun.start - sentence.start)
    )
  )
    return null;
  const main = verbs.find((v) => v.first > (clause.at(-1)?.head ?? 0) && v.form === "finite");
  const named = main ? travellersOf(article, sentence, main) : [];
  if (named.length !== 1) return null;
  const last = clause.at(-1) as VerbGroup;
  const travellers = named.map((t) => ({...t, doubts: [...t.doubts, "visitor from pronoun"]}));
  return {travellers, verbs: clause, factuality: factualityOfVerb(sentence, verbs.indexOf(last))};
}

/** A finite verb and the infinitives that it governs: "had planned", "was due to pay". */
function chain({verbs}: AnnotatedSentence, first: number): VerbGroup[] {
  const all = [verbs[first] as VerbGroup];
  for (let i = first + 1; i < verbs.length; i++) {
    const next = verbs[i] as VerbGroup;
    if (next.form !== "infinitive" || next.governor !== i - 1 || next.first - (all.at(-1)?.head ?? 0) > 3)
      break;
    all.push(next);
  }
  return all;
}

/** "has put off the visit that she was to make": what is done to the noun itself. */
function ofVerbBefore(sentence: AnnotatedSentence, token: number): Factuality {
  const own = factualityOfNoun(sentence, token);
  return own === "cancelled" || own === "postponed" ? own : "real";
}

/** "… that X was due to pay last week has been postponed": what the verb of the main clause says of the visit. */
function ofMainVerb(sentence: AnnotatedSentence, last: VerbGroup): Factuality {
  const index = sentence.verbs.findIndex((v) => v.first > last.head && v.form === "finite");
  const main = sentence.verbs[index];
  if (!main) return "real";
  const between = sentence.tokens.slice(last.head + 1, main.first);
  const isOther =
    between.some((t) => /^[,;:]$/.test(t.text) || t.pos === "CCONJ" || t.pos === "SCONJ") ||
    sentence.people.some((m) => m.start >= last.end && m.end <= main.start && !m.possessive);
  if (isOther) return "real";
  const found = factualityOfOwner(sentence, {verb: index, role: "subject"});
  return found === "cancelled" || found === "postponed" ? found : "real";
}
