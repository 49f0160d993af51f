/** Reports that a sentence names only to say what they are worth: "Reports that 50 have returned are “a fairy tale”". */
import {holds, wordClass} from "../annotate/word.ts";
import type {AnnotatedSentence} from "../types.ts";

const REPORT =
  /^\W*(?:(?:an?|one|another|the|all|any|such|these|those|media|press|earlier|recent|some|online|local|foreign|newspaper|persistent) ){0,3}(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|stor(?:y|ies)|gossip|talk|assertions?|whispers?|posts?) that\b/i;

/** Words one of which these have. */
const REPORTS = wordClass(
  /report|claim|rumou?r|suggestion|allegation|speculation|stor(?:y|ies)|gossip|talk|assertion|whisper|post|^(?:un)?true$|^(?:false|wrong|incorrect|case)$/i
);

/** "It is not true that the two signed a pact". */
const UNTRUE =
  /^\W*it (?:is|was) (?:simply |just |also )?(?:not (?:true|correct|the case)|untrue|false|wrong|incorrect) that\b/i;

/** What bears a report out. */
const BORNE_OUT =
  /^(?:(?:later|now|today|yesterday|since|indeed|quite|perfectly|largely|on \w+) )*(?:confirmed|true|correct|right|accurate|borne out|well-founded|published|released|carried|aired|circulated|submitted|presented|issued|not (?:denied|disputed|untrue|false|wrong))\b/i;

/** The index, in the text, of the verb that judges the report with which a sentence opens; -1 where none does, or where it bears the report out. */
export function judgedAt(sentence: AnnotatedSentence): number {
  if (!holds(sentence, REPORTS)) return -1;
  const {text, start, verbs} = sentence;
  if (UNTRUE.test(text)) return text.length;
  const report = REPORT.exec(text);
  if (!report) return -1;
  const [told, ...rest] = verbs.filter(
    (verb) => verb.form === "finite" && verb.start - start >= report[0].length
  );
  const judging = told && rest.find(({lemma, passive}) => lemma === "be" || lemma === "prove" || passive);
  if (!judging) return -1;
  const [at, end] = [judging.start - start, judging.end - start];
  // of a passive the participle is the verb itself: "were confirmed"
  const says = judging.passive ? text.slice(at).replace(/^\S+ /, "") : text.slice(end).trimStart();
  return BORNE_OUT.test(says) ? -1 : at;
}
