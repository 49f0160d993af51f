import {factualityOfVerb} from "../../../annotate/factuality.ts";
import {TOWARDS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import {stopsAfter, stopsAt} from "../destination.ts";
import type {Frame} from "../frame.ts";
import {travellersOf} from "../traveller.ts";
import {frame} from "./make.ts";

/** "He arrived on Monday and leaves on Thursday": the ends of a visit told elsewhere. */
export function cameOrWent(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
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
