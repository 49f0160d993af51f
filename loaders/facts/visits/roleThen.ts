import type {Frame} from "./frame.ts";

const OFFICE =
  "((?:[\\p{L}-]+ ){0,3}?(?:minister|secretary|premier|president|chancellor|governor|speaker|mayor|commissioner)(?: (?:of|for) \\p{Lu}[\\p{L}-]+(?: (?:and |& )?\\p{Lu}[\\p{L}-]+){0,4})?)";

/** "when he was still Minister of Public Works, he visited", "as deputy prime minister, she had travelled". */
const THEN = new RegExp(
  `(?:\\b(?:when|while) (?:he|she) was (?:still |then )?|, (?:still |then )?as )(?:the )?${OFFICE}, (?:he|she) (?=[^,;]{0,40}$)`,
  "iu"
);

/** The office in which somebody made a journey of the past, where the words right before the verb tell it; else empty. */
export function roleThen({sentence, token, factuality}: Frame): string {
  const before = sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.start) - sentence.start);
  const office = factuality === "real" ? THEN.exec(before)?.[1] : undefined;
  if (!office) return "";
  return /\p{Lu}/u.test(office)
    ? office
    : office.replace(/(?<![\p{L}'’])\p{Ll}/gu, (first) => first.toUpperCase());
}
