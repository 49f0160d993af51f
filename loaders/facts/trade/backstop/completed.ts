/** A figure whose governing word is known, and not whose it is: the best candidates of the text. */
import type {Anchor} from "../anchor/shape.ts";
import {pairNear, partnerOf} from "../context.ts";
import type {Figure, Measure} from "../figure.ts";
import {debtGoods, goodsOf} from "../goods.ts";
import type {Claim} from "../carry/claim.ts";
import {holderOf, partiesAt} from "../parties.ts";
import {investorOf} from "../parties/investor.ts";
import type {Parties, Unknown} from "../parties/shape.ts";
import {partiesOf} from "../places.ts";
import type {Reading} from "../reading.ts";
import {flowToldBefore} from "./spoken.ts";

/** The refusals that lost more rows than they kept out, counted over six sets that no rule was written by: 18 to 2. */
export const SOFT = new Set(["no country is named", "only one country is named", "the other country is not known", "the two countries are not known"]); // prettier-ignore

/** A figure whose governing word is known, and not whose it is. */
export function completed(
  figure: Figure,
  anchor: Anchor,
  measure: Measure,
  {half}: {half?: Unknown["half"]},
  told: Claim | null
): Reading | null {
  const {article, sentence} = figure;
  const wide: Figure = {...figure, from: 0, to: sentence.tokens.length - 1};
  const doubts = ["parties by the best candidate", "a backstop read it"];
  const make = (parties: Pick<Parties, "exporter" | "importer" | "naming">, goods = ""): Reading | null => {
    if (parties.exporter === parties.importer) return null;
    const own =
      measure === "debt" ? debtGoods(figure) : measure === "investment" ? "all" : goodsOf(figure, anchor);
    return {
      ...{rule: `trade/${measure}-backstop`, anchor, measure, doubts, naming: parties.naming},
      ...{exporter: parties.exporter, importer: parties.importer, period: ["", ""]},
      goods: own === "all" && goods ? goods : own,
      holder: holderOf(figure, anchor, parties)
    };
  };
  const flow = flowToldBefore(figure, anchor.token, measure);
  if (half && (half.exporter || half.importer)) {
    const known = half.exporter || half.importer;
    if (flow && (half.exporter ? flow.exporter === known : flow.importer === known))
      return make(flow, flow.goods);
    const partner = partnerOf(article, sentence, known);
    const other = partner.codes.length === 1 ? partner.codes[0]! : "";
    if (!other || !isNamedBefore(figure, other) || isOwedElsewhere(figure, anchor)) return null;
    return make({
      exporter: half.exporter || other,
      importer: half.importer || other,
      naming: partner.sentence ? [partner.sentence] : []
    });
  }
  // "The lines at the border can carry 450MW": of whom, nobody says
  if (
    anchor.sense.is === "send" &&
    (partiesOf(sentence, article).length === 0 || figure.first < anchor.token)
  )
    return null;
  if (flow) return make(flow, flow.goods);
  const investor = measure === "investment" ? investorOf(wide, anchor) : null;
  if (investor) return make(investor);
  // debts and investments of nobody named are those of a firm, or of the state at home
  if (measure === "debt" || measure === "investment") return null;
  const again = partiesAt(wide, anchor, told && {...told, sentence: told.figure.sentence});
  if (!("reason" in again)) return make(again);
  if (again.half && (again.half.exporter || again.half.importer))
    return completed(figure, anchor, measure, again, told);
  if (measure !== "trade") return null;
  const pair = pairNear(article, sentence, []);
  return pair.codes.length === 2
    ? make({exporter: pair.codes[0]!, importer: pair.codes[1]!, naming: pair.sentence ? [pair.sentence] : []})
    : null;
}

/** A country that comes up later alone is no party to what was told before. */
const isNamedBefore = ({article, sentence}: Figure, code: string): boolean =>
  article.sentences.slice(0, sentence.index + 1).some((one) => partiesOf(one).some((m) => m.code === code));

/** "Uganda owes the World Bank $12 million" */
const isOwedElsewhere = ({sentence, first}: Figure, {way, sense, token}: Anchor): boolean =>
  way === "verb" &&
  sense.is === "owe" &&
  sentence.tokens.slice(token + 1, first).some((t) => /^(?:PROPN|NOUN)$/.test(t.pos));
