/** A share that goes on with one told before. */
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import {isComparison} from "../time/comparison.ts";
import type {Claim} from "./claim.ts";
import {swapped} from "./partners.ts";

/** "it now accounts for 8%", "up from 30% in 2020". */
export function shareAgain(figure: Figure, told: Claim): string | null {
  const {sentence, first, last} = figure;
  if (isComparison(figure) && told.figure.sentence === sentence) return "compared";
  // "Gas from Norway covered 43 per cent of German imports, that from the Netherlands 26 per cent"
  if (
    told.figure.sentence === sentence &&
    figure.before === told.figure &&
    /(?:^|\b)(?:and |, )*(?:(?:that|those|supplies|gas|oil) )?(?:from|on) (?:the )?[\w ]{2,24}?(?: (?:for|about|some|around|accounted for|made up|with|another|a further))*$/.test(
      textOf(sentence, told.figure.last + 1, first - 1)
    ) &&
    swapped(figure, told)
  )
    return "listed";
  // "Norway is now the main supplier, with 38%, ahead of the Netherlands on 24%"
  const near = partiesOf(sentence, figure.article).findLast((m) => m.last < first);
  if (
    near &&
    ![told.exporter, told.importer].includes(near.code) &&
    !/^of$/.test(wordAt(sentence, last + 1))
  ) {
    const between = textOf(sentence, near.last + 1, first - 1);
    const named = /\b(?:supplier|source|seller|exporter|provider|share)\b/.test(textOf(sentence, 0, first));
    if (named ? /^(?:[^;:]{0,60},)? ?(?:with|on|at)$/.test(between) : /^(?:supplie[sd]|provide[sd]|cover(?:s|ed)|accounts? for|accounted for|contribute[sd]|met|meets)(?: (?:another|a further|about|some|around))?$/.test(between)) return "listed"; // prettier-ignore
  }
  // "who once met nine-tenths of Japan's needs, now cover 76% of them"
  if (
    told.measure === "share" &&
    told.figure.sentence === sentence &&
    /^of (?:them|it|these|those|that)\b/.test(textOf(sentence, last + 1, last + 2)) &&
    /\b(?:cover|meet|satisfy|fill|provide|supply)(?:s|ed)?(?: (?:only|just|about|some|around|nearly|almost|over|barely)){0,2}$/.test(textOf(sentence, first - 4, first - 1)) // prettier-ignore
  )
    return "continued";
  if (/^(?:of|more|less|higher|lower|increase|rise|year)$/.test(wordAt(sentence, last + 1))) return null;
  return /\b(?:it|this|that|the (?:share|figure|proportion)|its share)(?: \w+){0,2} (?:accounts? for|accounted for|covers?|covered|meets?|met|supplies|supplied|provides?|provided|is|was|stood at|fell to|rose to|dropped to)(?: \w+){0,2}$/.test(
    textOf(sentence, first - 9, first - 1)
  )
    ? "continued"
    : null;
}
