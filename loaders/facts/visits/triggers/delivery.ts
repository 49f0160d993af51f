import type {AnnotatedSentence, VerbGroup} from "../../../types.ts";

/** "delivered a letter to President X in Windhoek", "the letter which she delivered to him in Windhoek". */
export const isDelivery = ({tokens, text, start}: AnnotatedSentence, verb: VerbGroup, to: number): boolean =>
  /^(?:deliver|hand|convey|present|transmit|bring|carry)$/.test(verb.lemma) &&
  (to === verb.head + 1
    ? /\b(?:letter|message|note|invitation),? (?:which|that) [^.;]*$/.test(text.slice(0, verb.start - start))
    : /^(?:letter|message|note|invitation|greetings)$/.test(tokens[to - 1]?.lower ?? ""));
