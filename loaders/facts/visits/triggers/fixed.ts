/** The day of a visit that the sentence before announced: "It will take place on 28 April", "Talks are to open on 2 October". */
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import type {Frame} from "../frame.ts";
import {frame} from "./make.ts";

const TELLS = wordClass("it talks".split(" "));
const OPENS =
  /^(?:It (?:will|is (?:to|due to|set to|scheduled to|expected to)) (?:now |then )?(?:take place|begin|start|be paid|be made|run)\b|(?:The )?[Tt]alks (?:will|are (?:to|due to|set to)) (?:open|begin|start)\b)/;
const VISIT = wordClass("visit visits visited trip tour journey receive host".split(" "));
const EVENT = wordClass("summit meeting conference forum ceremony session election elections vote inauguration referendum exercise exercises".split(" ")); // prettier-ignore

/** Adds a time to the plan told right before, and tells of none by itself. */
export function fixedFor(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.dates.length === 0 || !holds(sentence, TELLS) || sentence.people.some((m) => m.kind === "name" && m.start - sentence.start < 20)) return []; // prettier-ignore
  if (!OPENS.test(sentence.text)) return [];
  const before = article.sentences[sentence.index - 1];
  if (!before || !holds(before, VISIT) || holds(before, EVENT)) return [];
  const date = sentence.dates.find((d) => d.from !== "");
  const at = sentence.tokens.find((t) => date && t.start >= date.start);
  const told = date && at ? frame(sentence, at.index, [], [], "planned") : null;
  if (!told || !date) return [];
  const {from: start, to, basis} = date;
  const end = to !== start && start.length === 10 ? to : "";
  return [{...told, open: true, timing: {start, earliest: start, end, basis, days: 0, spans: [date]}}];
}
