import type {Token} from "../../types.ts";
import {OFFICE_ENDS, isName} from "./words.ts";

/** "President Aydin tours Africa", "Nazarov plans to visit Kabul": presents that are nouns too, right after a name or an office, read as verbs. Shown nouns alone. */
export function repairPresent(tokens: Token[], t: Token, i: number): void {
  const lemma = PRESENT_AND_NOUN.get(t.lower);
  if (!lemma) return;
  const before = tokens[i - 1];
  // "Nabil Rashwan, the Egyptian foreign minister, travels to Eritrea"
  const subject = before?.text === "," ? tokens[i - 2] : before;
  // "The Japanese parliament plans to deploy"
  const isBody = lemma === "plan" && subject !== undefined && BODIES.has(subject.lower) && opensPhrase(tokens, i - 1); // prettier-ignore
  const isSubject = isBody || (subject && (isName(subject) || OFFICE_ENDS.has(subject.lower)));
  if (!subject || !(isSubject || closesAside(tokens, i) || goesOn(tokens, t, i))) return;
  const after = tokens[i + 1];
  const follows =
    lemma === "visit" || lemma === "tour" || lemma === "host" || lemma === "sign"
      ? /^(PROPN|DET|ADJ|NOUN|NUM)$/.test(after?.pos ?? "")
      : lemma === "plan"
        ? after?.lower === "to" || /^(a|another|trip|visit)$/.test(after?.lower ?? "")
        : /^(in|at|to|for|from|over|off|out|home|on)$/.test(after?.lower ?? "");
  // "The Iran plans to build": an article makes the name a modifier
  if (follows && !(lemma === "plan" && opensWithArticle(tokens, i - 1)))
    Object.assign(t, {pos: "VERB", lemma});
}

/** "met her counterpart in Accra and travels to the port on Friday". */
const goesOn = (tokens: Token[], {lower}: Token, at: number): boolean =>
  /^(?:travels|heads)$/.test(lower) &&
  /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? "") &&
  tokens[at + 1]?.lower === "to" &&
  tokens.some((t) => t.index < at && t.pos === "VERB");

/** "Nuno Évora, who was part of the delegation, travels on Friday to Lisbon": behind what is said of the subject. */
function closesAside(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ",") return false;
  const aside = tokens.findLastIndex((t, k) => k < at - 2 && t.text === ",");
  const isOfPerson = /^(?:who|whose)$/.test(tokens[aside + 1]?.lower ?? "");
  return aside > 0 && isOfPerson && at - aside < 25 && isName(tokens[aside - 1]!);
}

function opensWithArticle(tokens: Token[], from: number): boolean {
  let k = from;
  while (k > 0 && tokens[k]?.pos === "PROPN") k--;
  return tokens[k]?.pos === "DET";
}

/** "the South African government", not "government plans to build a road". */
function opensPhrase(tokens: Token[], last: number): boolean {
  let k = last - 1;
  while (k >= 0 && last - k < 5 && /^(?:ADJ|PROPN|NOUN)$/.test(tokens[k]!.pos)) k--;
  return tokens[k]?.lower === "the";
}

const BODIES = new Set("government parliament ministry army military navy cabinet junta administration authority company".split(" ")); // prettier-ignore

const PRESENT_AND_NOUN: ReadonlyMap<string, string> = new Map(
  "visit tour return host plan stop travel land sign drive move jet sail head journey hop trek set leave"
    .split(" ")
    .map((verb) => [`${verb}s`, verb])
);
