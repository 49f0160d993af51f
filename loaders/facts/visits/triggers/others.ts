/** Who is told to have travelled by the verb of another: "so did X", "and Y to Belgrade". */
import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Traveller} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {joinedTo} from "../travellers/lists.ts";
import {frame} from "./make.ts";

/** "visited Rwanda on Monday; so did X", "arrived in Belgrade, as did X and Y": with the same goal. */
export function alsoDid(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  verb: VerbGroup
): readonly Traveller[] {
  const {people, text, start, verbs} = sentence;
  if (!/\b(?:so|as) (?:did|had|has|have|will) /.test(text)) return [];
  const also = people.find(
    (m) => m.phrase.start > verb.end && !m.possessive && ALSO.test(text.slice(0, m.phrase.start - start))
  );
  const isNear = (v: VerbGroup): boolean => v.form === "finite" && v.first > verb.head && v.end < also!.phrase.start - 6; // prettier-ignore
  if (!also || verbs.some(isNear)) return [];
  return [also, ...joinedTo(sentence, also)].map((m) => asTraveller(article, m));
}
const ALSO = /[,;] (?:and )?(?:so|as) (?:did|had|has|have|will) (?:the |his |her |its )?$/;

/** "X flew to Dublin on Monday, and Y to Belgrade": the verb of the first. */
export function gapped(article: AnnotatedArticle, sentence: AnnotatedSentence, verb: VerbGroup): Frame[] {
  if (verb.form !== "finite" || verb.negated || !GAPPING.test(verb.lemma)) return [];
  const {people, text, start, tokens, verbs} = sentence;
  return people.flatMap((m) => {
    if (m.phrase.start <= verb.end || m.kind === "pronoun" || m.possessive) return [];
    const [before, after] = [text.slice(0, m.phrase.start - start), text.slice(m.phrase.end - start)];
    const lead = /(?:[,;] (?:and |while )?|\w and )(?:the |his |her |its )?$/.test(before) && /^,? (?:to|for) /.exec(after); // prettier-ignore
    if (!lead || verbs.some((v) => v.first > verb.head && v.form === "finite")) return [];
    const at = m.phrase.end + lead[0].length;
    const stops = stopsAt(sentence, tokens.findIndex((t) => t.start >= at)); // prettier-ignore
    if (stops.length === 0) return [];
    const factuality = factualityOfVerb(sentence, verbs.indexOf(verb));
    return [frame(sentence, verb.head, [asTraveller(article, m)], stops, factuality, ["verb of another"])];
  });
}
const GAPPING = /^(?:fly|travel|go|head|leave|return|journey|set|jet)$/;

/** Between the verb and what it is for: where from and when. "Left his post", "left open whether" tell of no journey. */
export const LEAVES =
  /^(?: (?:off|out))?(?: (?:here|home|town|the (?:\p{Lu}\p{L}+ )?(?:country|capital|island|city)|(?:(?:from|of) )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}))?(?: (?:from|for|on|in|at|late|early|earlier|this|today|yesterday|last)\b(?!.*\bwhether\b)| $|,)/u;

/** "left here on Monday to visit Lima", "departed to attend a summit in Cairo": whoever has set out goes there. */
export function setsOut(
  {verbs, tokens, text, start}: AnnotatedSentence,
  verb: VerbGroup
): VerbGroup | undefined {
  const going = verb.form === "infinitive" ? verbs[verb.governor] : undefined;
  return going?.form === "finite" &&
    going.tense === "past" &&
    !going.passive &&
    !going.negated &&
    /^(?:leave|depart|fly|jet|set)$/.test(going.lemma) &&
    (going.lemma !== "set" || /^(?:off|out)$/.test(tokens[going.head + 1]?.lower ?? "")) &&
    verb.first - going.head < 12 &&
    LEAVES.test(text.slice(going.end - start, verb.start - start))
    ? going
    : undefined;
}
