/** What the partners of a roster are: who buys, sells, trades, invests, lends or owes. */
import {wordClass} from "../../../annotate/word.ts";
import type {AnnotatedSentence} from "../../../types.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {nounSense, verbSense} from "../words.ts";
import type {Row} from "./rows.ts";

export type Role = "buyer" | "seller" | "trader" | "investor" | "invested" | "creditor" | "debtor";

const WORDS: Readonly<Record<Exclude<Role, "invested">, string>> = {
  buyer:
    "export exports buyer buyers customer customers destination destinations outlet outlets sales shipments market markets",
  seller:
    "import imports supplier suppliers seller sellers purchases origin origins provider providers source sources",
  trader: "trade turnover commerce",
  investor: "investor investors investment investments fdi",
  creditor: "creditor creditors lender lenders debt",
  debtor: "debtor debtors owed indebted"
};
const ROLES = new Map(
  (Object.entries(WORDS) as [Role, string][]).flatMap(([role, list]) =>
    list.split(" ").map((word) => [word, role] as const)
  )
);

export const HEAD_WORD = new RegExp(`^(?:${[...ROLES.keys(), "partners?"].join("|")})$`);

/** Words of which a roster, or the sentence before it, holds one. */
export const TOLD = wordClass([
  ...ROLES.keys(),
  ..."partner partners bought buy buys imported imports sold exported took purchased shipped supplied owe owes owing traded".split(
    " "
  )
]);

/** The role that a head noun gives to what follows it, or null. */
export function roleOfWord(sentence: AnnotatedSentence, k: number): Role | null {
  const word = wordAt(sentence, k);
  const before = wordAt(sentence, k - 1);
  if (/^partners?$/.test(word))
    return /^(?:trade|trading|commercial|economic)$/.test(before) ? "trader" : null;
  const role = ROLES.get(word) ?? null;
  // "a trade deficit", "trade fairs"
  if (role === "trader" && /^(?:deficits?|surplus(?:es)?|balance|gap|partners?|fairs?|deals?)$/.test(wordAt(sentence, k + 1))) return null; // prettier-ignore
  // "import markets", "export earnings from"
  if (role === "buyer" && /^imports?$/.test(before)) return "seller";
  // "stock markets", "bond sales"
  if (/^(?:markets?|sales)$/.test(word) && /^(?:stock|bond|capital|money|labou?r|housing|property|financial|equity|share|asset|land)$/.test(before)) return null; // prettier-ignore
  return role;
}

/** What the partners are: by the last head before the first of them, by the verb right behind it, or by the head behind the last sum. */
export function roleOf(
  sentence: AnnotatedSentence,
  rows: readonly Row[]
): {role: Role; isOfHead: boolean; token: number} | null {
  const [{partner, figure}] = rows as [Row];
  for (let k = partner.last + 1; k < figure.first; k++) {
    const head = roleOfWord(sentence, k);
    if (head) return {role: head, isOfHead: true, token: k};
    const sense = verbSense(sentence, k)?.is;
    if (sense === "buy" || sense === "take") return {role: "buyer", isOfHead: false, token: k};
    if (sense === "sell" || sense === "send") return {role: "seller", isOfHead: false, token: k};
    if (sense) return null;
  }
  for (let k = partner.first - 1; k >= 0; k--) {
    const role = roleOfWord(sentence, k);
    if (role) return {role: isInto(sentence, k, partner.first) ? "invested" : role, isOfHead: true, token: k};
    if (nounSense(sentence, k) || isBreak(sentence, k)) break;
  }
  const {last} = rows.at(-1)!.figure;
  // "Malta with $12m and Latvia with $5m were the next destinations of Peruvian goods"
  const {tokens} = sentence;
  if (!/^(?:were|are|as)$/.test(wordAt(sentence, last + 1)) && wordAt(sentence, last + 1) !== ")")
    return null;
  for (let k = last + 1; k < Math.min(tokens.length, last + 11); k++) {
    const role = roleOfWord(sentence, k);
    if (role && /^(?:of|for)$/.test(wordAt(sentence, k + 1))) return {role, isOfHead: true, token: k};
  }
  return null;
}

/** "the largest investments were in Latvia": it is there that the money goes. */
const isInto = (sentence: AnnotatedSentence, k: number, partner: number): boolean =>
  /^investments?$/.test(wordAt(sentence, k)) && /\b(?:in|into|to)(?: the)?$/.test(textOf(sentence, partner - 2, partner - 1)); // prettier-ignore

/** Another sum, or the end of a clause of its own. */
const isBreak = ({tokens, quantities}: AnnotatedSentence, k: number): boolean => {
  const {start = 0, text = ""} = tokens[k] ?? {};
  return text === ";" || quantities.some((q) => q.start <= start && start < q.end);
};
