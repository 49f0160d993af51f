import {COMPANY} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import type {Frame} from "../frame.ts";
import {agentsAfter, asTraveller} from "../traveller.ts";
import {frame} from "./make.ts";

/** "X, accompanied by Y and Z": Y and Z travel as X does. */
export function accompanied(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
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
