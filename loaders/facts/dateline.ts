import type {AnnotatedSentence, DateMention} from "../types.ts";

/** "TASHKENT, June 21 (Agency) -- The minister …": the day of the report, not of the trip. */
export function isDateline(sentence: AnnotatedSentence, date: DateMention): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  const after = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 40);
  return (
    before.length < 45 &&
    !sentence.verbs.some((v) => v.form === "finite" && v.end <= date.start) &&
    /^\p{Lu}/u.test(before) &&
    (isOfWire(before, after) || /^[^a-z]{0,3}(?:\([^)]{1,30}\)\s*)?(?:[-–—]{1,2}\s|:)/u.test(after))
  );
}

/** "SUVA Feb 14 Fijian President …": a place in capitals, the day, and the sentence right behind it. */
const isOfWire = (before: string, after: string): boolean =>
  /^\p{Lu}{3}[\p{Lu} .'-]*,? $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after);
