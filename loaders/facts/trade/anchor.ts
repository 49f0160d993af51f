/** Which word a figure belongs to: the noun beside it, the verb that governs it, that verb's subject or object. */
import {MEASURING, RAISING} from "../../lexicon/trade.ts";
import {SAYING} from "../../lexicon/verbs.ts";
import type {VerbGroup} from "../../types.ts";
import {isDifference, isPercentToldAgain} from "./anchor/difference.ts";
import {ofPhrase} from "./anchor/ofPhrase.ts";
import {inPhrase, labelled, predicate} from "./anchor/phrase.ts";
import {type Anchor, found, verbBefore} from "./anchor/shape.ts";
import {asSubject, ownVerb} from "./anchor/subject.ts";
import {byVerb} from "./anchor/verb.ts";
import type {Figure} from "./figure.ts";
import {textOf, wordAt} from "./figure/words.ts";
import {nounSense} from "./words.ts";

/** The anchor of a figure; null where no word of exchange or of anything else claims it. */
export function anchorOf(figure: Figure): Anchor | null {
  const verb = verbBefore(figure);
  const behind = inArrears(figure, verb);
  if (behind) return behind;
  if (isPercentToldAgain(figure) || isDifference(figure))
    return found("of", {is: "rival", reason: "a difference, not a level"}, figure.first, verb);
  return (
    fromLevel(figure) ??
    inPhrase(figure, verb) ??
    predicate(figure, verb) ??
    labelled(figure) ??
    ofPhrase(figure, verb) ??
    ownVerb(figure) ??
    byVerb(figure, verb) ??
    asSubject(figure) ??
    ofPronoun(figure, verb) ??
    asPartner(figure, verb) ??
    nearest(figure, verb)
  );
}

/** "From €12 million in 2015, Cyprus's exports climbed to €48 million": of what the figure after it is of. */
function fromLevel({sentence, first, after, quantity}: Figure): Anchor | null {
  if (!after || after.quantity.kind !== quantity.kind || after.quantity.unit !== quantity.unit) return null;
  if (!FROM_LEVEL.test(textOf(sentence, 0, first - 1))) return null;
  const anchor = anchorOf(after);
  return anchor?.way === "subject" && /^(?:trade|exports|imports|investment|debt)$/.test(anchor.sense.is) ? anchor : null; // prettier-ignore
}

const FROM_LEVEL =
  /^(?:up |down )?from(?: (?:a|an|mere|just|only|barely|about|some|around|nearly|less|more|than|low|modest|of))*$/;

/** "Trade between Fiji and Samoa is small: it came to $12m": what the pronoun stands for, the subject of the clause before. */
function ofPronoun({sentence, from, first, before}: Figure, verb: VerbGroup | null): Anchor | null {
  if (!verb?.subject || (before && before.quantity.kind !== "percent") || !MEASURING.has(verb.lemma))
    return null;
  const [start, end] = verb.subject;
  // "grew 18 percent during the past year, when it amounted to": a clause that is no cut
  const cut = from || (/^(?:when|as|where)$/.test(wordAt(sentence, start - 1)) ? start - 1 : 0);
  if (cut === 0) return null;
  if (start !== end || !/^(?:it|they|this)$/.test(wordAt(sentence, start)) || verb.head > first) return null;
  // "is modest, the envoy said: it does not exceed": who says so stands between
  const earlier = sentence.verbs.findLast((v) => v.form === "finite" && v.subject && v.head < cut && !SAYING.has(v.lemma)); // prettier-ignore
  // "mutual trade, although it grew in 2023 and amounted to $11.4 million, does not correspond": what the aside is of
  const aside = !earlier && /^(?:although|though|while|albeit)$/.test(wordAt(sentence, from)) && wordAt(sentence, from - 1) === ","; // prettier-ignore
  const [head, tail] = earlier?.subject ?? (aside ? [0, from - 2] : [0, -1]);
  for (let k = head; k <= tail; k++) {
    const sense = nounSense(sentence, k);
    if (sense) return sense.is === "rival" ? null : found("subject", sense, k, verb);
  }
  return null;
}

/** "is in arrears by $45 million to Mozambique", "is behind by $2.1 billion on its gas payments to Iran": a debt, no difference. */
function inArrears({sentence, first, last, quantity}: Figure, verb: VerbGroup | null): Anchor | null {
  if (quantity.kind !== "money") return null;
  const lead = /\b(?:in arrears|behind|in debt) by(?: (?:about|around|some|nearly|over|almost|more|than|at|least)){0,3}$/.exec(textOf(sentence, first - 7, first - 1)); // prettier-ignore
  const owed = lead && (!lead[0].startsWith("behind") || PAYMENTS.test(textOf(sentence, last + 1, last + 6)));
  return owed ? found("in", {is: "debt"}, first - 1, verb) : null;
}

const PAYMENTS = /^(?:on|in|with) (?:[\w-]+ ){0,3}(?:payments?|bills?|dues|debts?|repayments?)\b/;

/** "At 253.1 billion euros, China remained Germany's most important trading partner", "Italy's third trading partner, with €20bn". */
function asPartner({sentence, first, from, to}: Figure, verb: VerbGroup | null): Anchor | null {
  if (
    !/\b(?:at|with)(?: (?:about|around|some|nearly|over|a|an|at|least|record|volume|of|total|trade|just|more|than|almost|stock|portfolio|capital)){0,5}$/.test(
      textOf(sentence, Math.max(0, first - 6), first - 1)
    )
  )
    return null;
  const partner = sentence.tokens.findIndex(
    (t, k) =>
      k >= from - 20 &&
      k <= to &&
      ((/^partners?$/.test(t.lower) &&
        /^(?:trading|trade|commercial|economic)$/.test(wordAt(sentence, k - 1))) ||
        // "is the largest foreign investor in Kenya, with $3.2 billion"
        (/^investors?$/.test(t.lower) && /^(?:in|,)$/.test(wordAt(sentence, k + 1))))
  );
  if (partner < 0) return null;
  return found(
    "near",
    {is: wordAt(sentence, partner).startsWith("investor") ? "investment" : "trade"},
    partner,
    verb
  );
}

/** Nothing governs the figure by grammar: the nearest noun before it in its clause. */
function nearest(figure: Figure, verb: VerbGroup | null): Anchor | null {
  const {sentence, first, from} = figure;
  for (let k = first - 1; k >= Math.max(from, first - 14); k--) {
    const sense = nounSense(sentence, k);
    if (sense) return found("near", sense, k, verb);
    if (verb && k < verb.first && !MEASURING.has(verb.lemma) && !RAISING.has(verb.lemma)) return null;
  }
  return null;
}
