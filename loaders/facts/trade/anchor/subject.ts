/** Figures that are the subject of a verb after them: "4,300 tonnes went the other way". */
import {GOODS_NOUNS} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence, VerbGroup} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {type Sense, verbSense} from "../words.ts";
import {type Anchor, found} from "./shape.ts";

/** Verbs of movement: their subject is what is delivered. */
const MOVING = /^(?:flow|go|pass|cross|move|arrive|travel|leave|come|run|stream|head|enter|change)$/;

/** "exports came to $61m, and 4,300 tonnes of cobalt went the other way": the figure is the subject of a verb of its own. */
export const ownVerb = (figure: Figure): Anchor | null =>
  relative(figure) ??
  (figure.sentence.verbs.some(
    (v) =>
      v.form === "finite" &&
      v.first > figure.last &&
      v.subject !== null &&
      v.subject[0] <= figure.first &&
      figure.first <= v.subject[1]
  )
    ? asSubject(figure)
    : null);

/** "the $200 million it still owes Dhaka", "the $2bn that Baku has said it is willing to put into Pakistan": the verb of the clause that says which sum. */
function relative({sentence, last, quantity}: Figure): Anchor | null {
  if (quantity.kind !== "money") return null;
  const verb = sentence.verbs.find(
    (v) => v.head > last && v.first - last <= 12 && /^(?:owe|invest|put|pour|sink|plough|plow)$/.test(v.lemma)
  );
  if (!verb) return null;
  const between = textOf(sentence, last + 1, verb.first - 1);
  if (/[,;:]|\b(?:and|but|which|who|as|when|while|because|from|by|in)\b/.test(between)) return null;
  if (verb.lemma === "owe")
    return verb.form === "finite" && !verb.passive && verb.first - last <= 6 && between !== ""
      ? found("verb", {is: "owe"}, verb.head, verb)
      : null;
  const next = sentence.tokens[verb.head + 1];
  const leads =
    /^(?:in|into)$/.test(next?.lower ?? "") &&
    sentence.places.some((p) => p.start - next!.end < 12 && p.start > next!.end);
  return leads && /^that\b/.test(between) ? found("verb", {is: "invest"}, verb.head, verb) : null;
}

/** "5,900 MW are supplied by Laos", "4,300 tonnes went the other way", "the $70 million owed by Argentina": the verb after the figure. */
export function asSubject(figure: Figure): Anchor | null {
  const {sentence, last, to, quantity} = figure;
  const verb = sentence.verbs.find((v) => v.head > last && v.first <= to + 1);
  if (!verb || verb.first - last > 9) return null;
  const between = textOf(sentence, last + 1, verb.first - 1);
  // "exchanged goods worth $23bn, of which the Malaysian side sold"
  if (/\bof which\b/.test(between)) return null;
  const isSubject =
    (verb.subject !== null && verb.subject[0] <= figure.first && figure.first <= verb.subject[1]) ||
    /^(?:(?:of|worth|a|per|['’]|in) [^,;]*)?(?:(?:, )?(?:which|that)(?: [\w'’]+){0,3})?$/.test(between);
  if (!isSubject) return null;
  // "Goods worth 42.6 billion euros were exchanged"
  const own: Sense | null =
    (verb.lemma === "exchange" && verb.passive) ||
    (verb.lemma === "change" &&
      GOODS_WORTH.test(textOf(sentence, figure.first - 6, figure.first - 1)) &&
      /^hands\b/.test(textOf(sentence, verb.head + 1, verb.head + 1)))
      ? {is: "trade-verb"}
      : verbSense(sentence, verb.head);
  if (own?.is === "trade-verb" && verb.lemma === "change") return found("verb", own, verb.head, verb);
  // "goods worth $610m sold to the Hondurans": a participle, however it is tagged
  const isSold = own !== null && /^(?:sell|send|exports)$/.test(own.is) && between === "" && /^(?:to|in)$/.test(wordAt(sentence, verb.head + 1)); // prettier-ignore
  if (own && (verb.passive || verb.form === "participle" || isSold))
    return quantity.kind === "physical" ||
      /^(?:owe|invest|trade-verb)$/.test(own.is) ||
      GOODS_OF.test(between) ||
      // "goods worth $9 million were exported from Turkey to Iran"
      (between === "" && WORTH.test(textOf(sentence, figure.first - 5, figure.first - 1)))
      ? found("verb", own, verb.head, verb)
      : null;
  // "Australians have some 22.3 billion invested there"
  const invested =
    own?.is === "invest" ||
    /^(?:registered|committed|tied) (?:up )?in\b/.test(textOf(sentence, verb.head, verb.head + 2));
  if (invested && verb.first === last + 1 && quantity.kind === "money") {
    const have = sentence.verbs.findLast((v) => v.head < figure.first && v.lemma === "have");
    if (have) return found("verb", {is: "invest"}, verb.head, have);
  }
  if (quantity.kind === "physical" && (MOVING.test(verb.lemma) || reachesPlace(figure, verb)))
    return found("verb", {is: "send"}, verb.head, verb);
  const isGoods =
    quantity.kind === "money" &&
    (GOODS_OF.test(between) || GOODS_WORTH.test(textOf(sentence, figure.first - 6, figure.first - 1)));
  const path = textOf(sentence, verb.head + 1, verb.head + 4);
  // "goods worth $7 billion crossed the border between Oman and the Emirates"
  if (isGoods && MOVING.test(verb.lemma) && /^(?:\w+ ){0,2}between\b/.test(path))
    return found("verb", {is: "trade-verb"}, verb.head, verb);
  // "$6 billion worth of Kazakh goods entered Uzbekistan"
  if (isGoods && /\b(?:goods|products|merchandise)\b/.test(between) && reachesPlace(figure, verb))
    return found("verb", {is: "send"}, verb.head, verb);
  // "$5 billion of Brazilian capital flowed into Paraguay"
  if (
    quantity.kind === "money" &&
    /^(?:of|in) (?:[\w-]+ ){0,4}(?:capital|investments?|money)$/.test(between) &&
    MOVING.test(verb.lemma) &&
    /^into\b/.test(path)
  )
    return found("verb", {is: "invest"}, verb.head, verb);
  // "goods worth $85 million passed from Sudan to Eritrea"
  if (
    quantity.kind === "money" &&
    MOVING.test(verb.lemma) &&
    GOODS_WORTH.test(textOf(sentence, figure.first - 6, figure.first - 1)) &&
    (/^(?:\w+ ){0,2}from\b/.test(textOf(sentence, verb.head + 1, verb.head + 3)) ||
      // "wheat worth $290 million crossed into Tajikistan"
      (/^(?:in)?to$/.test(wordAt(sentence, verb.head + 1)) && isPlaceAt(sentence, verb.head + 2)))
  )
    return found("verb", {is: "send"}, verb.head, verb);
  // "the $70 million that Argentina owes Bolivia"
  return own && /\b(?:which|that)\b/.test(between) ? found("verb", own, verb.head, verb) : null;
}

const GOODS_WORTH = new RegExp(
  `\\b(?:goods|merchandise|products|cargo|freight|produce|${[...GOODS_NOUNS].join("|")}) (?:worth|valued at|to the value of|in the value of)(?: \\w+){0,3}$`
);
const isPlaceAt = ({places, tokens}: AnnotatedSentence, k: number): boolean =>
  places.some((p) => p.start === tokens[tokens[k]?.lower === "the" ? k + 1 : k]?.start);
const WORTH = /\b(?:worth|valued at)(?: \w+){0,3}$/;
const GOODS_OF = /^(?:['’]s? )?(?:worth )?of\b/;

/** "45,000 tonnes of Ukrainian grain reach Lebanon" */
const reachesPlace = ({sentence}: Figure, verb: VerbGroup): boolean =>
  /^(?:reach|enter)$/.test(verb.lemma) &&
  sentence.places.some((p) => p.start === sentence.tokens[verb.head + 1]?.start);
