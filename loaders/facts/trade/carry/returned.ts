/** What goes back the way that was told before. */
import type {Anchor} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf} from "../figure/words.ts";
import {goodsIn} from "../goods.ts";
import {OTHER_WAY} from "../parties/shape.ts";
import {partiesOf} from "../places.ts";
import type {Claim} from "./claim.ts";

/** "Rwandan sellers earned $9m in the other direction", where what was told went one way. */
export const goesBack = ({sentence, from, to}: Figure, anchor: Anchor | null, {measure}: Claim): boolean =>
  /^(?:exports|supply)$/.test(measure) &&
  (anchor === null || anchor.way === "near" || anchor.sense.is === "rival") &&
  OTHER_WAY.test(textOf(sentence, from, to));

/** "Spanish olive oil came the other way": the words between whose it is and the verb. */
export function goodsReturned({sentence, article, from, first}: Figure): string {
  const verb = sentence.verbs.find((v) => v.head >= from && v.head < first);
  const owner = partiesOf(sentence, article).find(
    (m) => m.demonym && m.first >= from && m.last < (verb?.first ?? 0)
  );
  return (owner && verb && goodsIn(sentence, owner.last + 1, verb.first - 1)) || "all";
}
