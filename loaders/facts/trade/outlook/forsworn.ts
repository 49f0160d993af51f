/** What a country refused to deliver, no longer delivers, or no longer owes. */
import type {VerbGroup} from "../../../types.ts";
import type {Anchor} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf} from "../figure/words.ts";

/** "refused to ship", "has stopped supplying", "dropped a plan to invest", "no longer owes", "repaid the $2m that it owed". What is yet to be stopped still flows. */
export function isForsworn(figure: Figure, anchor: Anchor, chain: readonly VerbGroup[]): boolean {
  const {sentence, first, last} = figure;
  const {verb, way, sense, token} = anchor;
  if (verb && way === "verb" && /\bno longer\b/.test(textOf(sentence, verb.first - 2, verb.head)))
    return true;
  if (sense.is === "owe" && token > last && token - last < 6 && REPAID.test(textOf(sentence, first - 8, first - 1))) return true; // prettier-ignore
  // "scrapped exports of", and not "scrapped the limit on exports of"
  if (way !== "verb") return verb !== null && isDone(verb) && CANCELLED.test(verb.lemma) && MOVED.test(sense.is) && verb.head < token && !sentence.tokens.slice(verb.head + 1, token).some((t) => t.pos === "ADP"); // prettier-ignore
  const over = chain[1];
  if (!over || !isDone(over) || over.passive) return false;
  return chain[0]?.form === "gerund"
    ? /^(?:stop|cease|halt|quit|suspend|discontinue)$/.test(over.lemma)
    : /^(?:refuse|decline|fail|cease)$/.test(over.lemma) ||
        // "dropped a plan to sell", and not "dropped tariffs to sell"
        (DROPPED.test(over.lemma) &&
          sentence.tokens.slice(over.head + 1, chain[0]?.first).some((t) => INTENT.test(t.lower)));
}

const isDone = ({form, tense, modal, negated}: VerbGroup): boolean =>
  form === "finite" && !negated && modal === "" && tense !== "future";

const MOVED = /^(?:exports|imports|sell|buy|send|take)$/;
const DROPPED = /^(?:drop|scrap|abandon|shelve|cancel)$/;
const INTENT =
  /^(?:plans?|deals?|pledges?|promises?|proposals?|contracts?|agreements?|orders?|projects?|offers?)$/;
const CANCELLED = /^(?:cancel|scrap|abandon|shelve)$/;
const REPAID =
  /(?<!\b(?:to|not|never|will|would|must|should|could|may|might|yet|almost|nearly|half|partly|only)(?: have)? )(?:paid (?:off|back)|repaid|settled|cleared)(?: (?:the|all|its|of|about|around|some|nearly|over|almost|more|than|full|remaining|last))*$/;

/** "would have reached $50 million in 2023 but for the floods": it did not; by a time to come it still may. */
export const wouldHave = ({sentence, article}: Figure, chain: readonly VerbGroup[]): boolean =>
  chain.some((v) => v.modal === "would" && v.perfect) &&
  !sentence.dates.some((d) => d.relation === "by" || d.to > article.article.published);

/** What is done to a debt that stands. */
export const FORGIVING =
  /^(?:reschedule|restructure|forgive|cancel|write|waive|defer|roll|erase|remit|annul|suspend)$/;
