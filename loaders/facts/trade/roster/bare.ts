/** Whether a sentence tells nothing but its rows, so that the sentence before may tell what they are. */
import {SAYING} from "../../../lexicon/verbs.ts";
import type {AnnotatedSentence} from "../../../types.ts";
import {findToken} from "../../near.ts";
import type {Row} from "./rows.ts";

/** What may stand before the first partner: "The largest loads went to", "In first place came". */
const OPENING = new Set(
  (
    "the its their most much more largest biggest greatest highest top main first best leading foremost chief of these those them it all " +
    "load loads delivery deliveries shipments consignments cargo cargoes volume volumes amount amounts quantities goods was were came went go goes " +
    "is are to by led headed list table ranking place in on at and there next then followed , : ("
  ).split(" ")
);

/** "Benin ranked second with $8m, Niger third with $3m": the partners and their sums, and no more. */
export function isAllOfRows({tokens, verbs}: AnnotatedSentence, rows: readonly Row[]): boolean {
  const [from, to] = [rows[0]!.partner.first, rows.at(-1)!.figure.last];
  return (
    findToken(tokens, 0, from, (t) => !OPENING.has(t.lower)) < 0 &&
    !verbs.some((v) => v.form === "finite" && v.head > to && !SAYING.has(v.lemma))
  );
}
