/** Money put into another country or spent on its goods, by verbs that say neither alone. */
import {GOODS_NOUNS, SOLD_GOODS} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence, VerbGroup} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";

/** Right after the sum, "into" a place of another country. */
export const isPutInto = ({sentence, last, to}: Figure, isCommitted = false): boolean => {
  const into = sentence.tokens.findIndex(
    (t, k) => k > last && k < last + 12 && k <= to && t.lower === "into"
  );
  if (into < 0 && isCommitted)
    return /^to (?:the |this |that |its )?(?:country|\p{L})/u.test(textOf(sentence, last + 1, last + 3));
  const start = sentence.tokens[into]?.start ?? Infinity;
  return (
    into > 0 &&
    (sentence.places.some((p) => p.start > start && p.start < start + 60) ||
      // "into the country's pulp mills"
      /^into (?:the|that) (?:[\w-]+ )?(?:country|island|kingdom|republic|archipelago|emirate|sultanate|neighbou?r)\b/.test(textOf(sentence, into, into + 3))) // prettier-ignore
  );
};

/** "Hanoi, where Thai retailers have put in over $3 billion": into the place that "where" stands for. */
export const isPutInWhere = ({sentence, first, from}: Figure, {lemma, head}: VerbGroup): boolean =>
  /^(?:put|pour|pump|sink|plough|plow)$/.test(lemma) &&
  wordAt(sentence, head + 1) === "in" &&
  first - head < 6 &&
  wordAt(sentence, from) === "where";

/** "a partnership in which Qatar has sunk over two billion dollars" */
export const isSunkInWhich = ({sentence, first, from}: Figure, {lemma, head}: VerbGroup): boolean =>
  /^(?:sink|put|pour|pump|plough|plow|place|tie)$/.test(lemma) &&
  first - head < 5 &&
  /^(?:in|into) which$/.test(textOf(sentence, from - 1, from));

/** "remained the largest foreign investor, putting in US$20.1 billion" */
export const isPutInByInvestor = ({sentence, first, from}: Figure, {lemma, head}: VerbGroup): boolean =>
  /^(?:put|pour|pump|plough|plow)$/.test(lemma) &&
  wordAt(sentence, head + 1) === "in" &&
  first - head < 6 &&
  sentence.tokens.slice(Math.max(0, from - 20), head).some((t) => /^investors?$/.test(t.lower));

/** "Peruvian capital has placed 410 million dollars in Bolivian cement": what firms and capital put in a place of another country. */
export const isPlacedBy = ({sentence, last}: Figure, {lemma, subject}: VerbGroup): boolean => {
  if (!/^(?:place|put|sink|tie|commit|inject|park)$/.test(lemma) || subject === null) return false;
  if (!INVESTORS.test(textOf(sentence, subject[0], subject[1]))) return false;
  const into = sentence.tokens[last + 1];
  const abroad = sentence.places.some((p) => p.kind === "demonym" && p.start >= sentence.tokens[subject[0]]!.start && p.end <= sentence.tokens[subject[1]]!.end); // prettier-ignore
  // "Qatari companies have put more than $2 billion into the Bellara complex"
  if (abroad && into?.lower === "into" && !/^(?:its|their|his|her|our)$/.test(wordAt(sentence, last + 2))) return true; // prettier-ignore
  return (
    /^(?:in|into)$/.test(into?.lower ?? "") &&
    sentence.places.some((p) => p.start > into!.end && p.start < into!.end + 24)
  );
};

const INVESTORS =
  /\b(?:capital|compan(?:y|ies)|firms?|investors?|businesses|enterprises|groups?|conglomerates?|retailers|miners|developers)\b/;

/** "has yet to pay Kenya $38 million for fuel", "has failed to pay", "has not paid": a debt to the country right behind the verb. */
export const isUnpaid = ({sentence, first}: Figure, {lemma, head}: VerbGroup): boolean =>
  lemma === "pay" &&
  first - head <= 5 &&
  /\b(?:(?:yet|still (?:has|have|had)|(?:has|have|had) still) to|(?:fail(?:ed|s)?|refus(?:ed?|es)) to|(?:has|have|had) not|did not|(?:ha[sd]|have|did)n['’]t) (?:re)?pa(?:y|id)$/.test(
    textOf(sentence, head - 4, head)
  ) &&
  sentence.places.some(
    (p) =>
      p.start - (sentence.tokens[wordAt(sentence, head + 1) === "the" ? head + 1 : head]?.end ?? 0) < 3 &&
      p.start > (sentence.tokens[head]?.end ?? 0)
  );

/** "spends $20 million a year on fuel from Mozambique" buys; "spent €400m in Tunisia" does not. */
export const isSpentAbroad = ({sentence, last, to}: Figure, verb: VerbGroup): boolean =>
  /^(?:spend|pay|shell|fork|splash|cough|stump|lay)$/.test(verb.lemma) &&
  (/^(?:a year |per year |annually |a month |last year )?(?:on|for) (?:\S+ ){1,4}from\b/.test(
    textOf(sentence, last + 1, Math.min(to, last + 9))
  ) ||
    isForGoods(sentence, last, to, verb.lemma === "pay"));

/** "spent 126 billion on Kenyan products", "paid Paraguay 232 million for the energy of Itaipú". */
function isForGoods(sentence: AnnotatedSentence, last: number, to: number, paid: boolean): boolean {
  for (let k = last + 1; k <= to && k < last + 8; k++) {
    if (!/^(?:on|for)$/.test(wordAt(sentence, k))) continue;
    const object = sentence.tokens.slice(k + 1, k + 5);
    const goods = object.some(
      (t) =>
        GOODS_NOUNS.has(t.lower) ||
        SOLD_GOODS.has(t.lower) ||
        /^(?:goods|products|merchandise|commodities|imports|purchases|exports)$/.test(t.lower)
    );
    const theirs = sentence.places.some(
      (p) => p.kind === "demonym" && object.slice(0, 2).some((t) => t.start === p.start)
    );
    return goods && (theirs || paid);
  }
  return false;
}
