/** The rows of a roster: each sum right behind a partner of its own. */
import type {AnnotatedSentence} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import type {PartyMention} from "../places.ts";
import {isComparison} from "../time/comparison.ts";
import {verbSense} from "../words.ts";
import {HEAD_WORD} from "./role.ts";

export interface Row {
  figure: Figure;
  partner: PartyMention;
}

const SIZE =
  "(?: ?(?:some|about|around|nearly|over|almost|more|than|just|under|a|an|at|total|of|worth|us|[$€£]))*";

/** "Ghana ($14m)", "Benin with $8m", "Bolivia owing $3m", "Latvia ranked second with imports worth $86m", "and Niger third with". */
const SAME = new RegExp(
  `^(?:, )?(?:(?:(?:was|is|ranked|came|stood|placed|took|followed|comes|ranks) )?(?:in )?(?:first|second|third|fourth|fifth|next)(?: place| spot)?(?: (?:by|in terms of|for|in) (?:the )?(?:[\\w-]+ ){1,4})?(?: ?with(?: (?:exports|imports|purchases|sales|turnover|trade|shipments|investments?|a bill|bills))?)? ?)?(?:\\(|with|at|–|:|,|worth|for|owing|buying|taking|owes|owed|supplying)?${SIZE}$`
);

/** The first of them has the verb or the head that the rest leave out: "Bolivia headed the table of debtors with dues of". */
const FIRST = new RegExp(
  `^(?:,? ?(?:which )?(?:was|were|is|are|remained|remains|topped|tops|led|leads|heads|headed|came|ranked|ranks|accounted|accounts)\\b[^;:]*) (?:with|at|,|\\(|worth|for|of|to)${SIZE}$`
);

/** The sums of the sentence that stand so, in one row without a break; empty where fewer than two do. */
export function rowsOf(
  sentence: AnnotatedSentence,
  figures: readonly Figure[],
  mentions: readonly PartyMention[]
): Row[] {
  let rows: Row[] = [];
  for (const figure of figures) {
    if (figure.quantity.kind === "percent" || isComparison(figure)) continue;
    const near = mentions.filter((m) => m.last < figure.first && figure.first - m.last < 14);
    // "Peru was the top buyer of Bolivian beef with $17m": whose beef it is buys none
    const isOwner = rows.length === 0 && near.length === 2 && near[1]!.demonym && isHeadBefore(sentence, near[1]!.first); // prettier-ignore
    const partner = isOwner ? near[0] : near.at(-1);
    const between = partner ? textOf(sentence, partner.last + 1, figure.first - 1) : null;
    const last = rows.at(-1);
    const unlike = last && (figure.quantity.kind !== last.figure.quantity.kind || figure.quantity.unit !== last.figure.quantity.unit); // prettier-ignore
    const isOwn = partner && !partner.local && !partner.meant && !(last && partner.first < last.figure.last);
    const fits = isOwn && between !== null && !unlike && (SAME.test(between) || (!last && opens(figure, partner, between))); // prettier-ignore
    if (fits && (!last || isJoined(sentence, last, partner))) rows.push({figure, partner});
    // "investment climbed to $702m; the main investors were": what stands before the row
    else if (rows.length < 2) rows = fits ? [{figure, partner}] : [];
    else return [];
  }
  return rows.length < 2 ? [] : rows;
}

/** "Paraguay bought $41m, Uruguay $12m"; "Bolivia headed the table of debtors with". */
const opens = ({sentence, first}: Figure, {last}: PartyMention, between: string): boolean =>
  sentence.verbs.some((v) => v.first === last + 1 && v.head < first && first - v.head < 5 && verbSense(sentence, v.head)) || // prettier-ignore
  (FIRST.test(between) && sentence.tokens.slice(last + 1, first).some((t) => HEAD_WORD.test(t.lower)));

const isHeadBefore = (sentence: AnnotatedSentence, k: number): boolean =>
  /^(?:of|for)$/.test(wordAt(sentence, k - 1)) && HEAD_WORD.test(wordAt(sentence, k - 2));

const JOINT =
  /^(?:\)|,|;|and|then|while|followed|trailed|ahead|by|of|the|as|well|to|from|with|also|next|came|in|place|percent|per|cent|%|\d.*|down|up|last|but|only)$/;

/** Between a sum and the next partner stands nothing that tells of something else. */
const isJoined = ({tokens}: AnnotatedSentence, {figure: {last}}: Row, {first}: PartyMention): boolean =>
  tokens.slice(last + 1, first).every((t) => JOINT.test(t.lower));
