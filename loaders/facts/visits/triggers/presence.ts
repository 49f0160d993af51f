import {factualityOfVerb, moreCautious} from "../../../annotate/factuality.ts";
import {PRESENCE_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, VerbGroup} from "../../../types.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {frame} from "./make.ts";

const IN = new Set(["in", "at"]);

/** "is in Tokyo for talks", "attended a summit in Doha", "speaking in Tehran". */
export function present(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
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
