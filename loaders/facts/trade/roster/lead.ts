/** Whose roster it is, by the sentence before: "Bolivia's exports shrank in July. Paraguay bought $41m, Uruguay $12m". */
import {holds} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence} from "../../../types.ts";
import type {Claim} from "../carry/claim.ts";
import {wordAt} from "../figure/words.ts";
import {normalGoods} from "../goods.ts";
import {GOODS_NOUNS, SOLD_GOODS} from "../../../lexicon/trade.ts";
import {timeOf} from "../heading.ts";
import {partiesOf} from "../places.ts";
import {verbSense} from "../words.ts";
import {type Role, TOLD, roleOfWord} from "./role.ts";
import type {Row} from "./rows.ts";

export interface Lead {
  owner: string;
  role: Role | null;
  goods: string;
  sentence: AnnotatedSentence;
  period: [string, string];
}

/** The one country that the sentence before names beside partners, and what it says of its trade. */
export function leadOf(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  rows: readonly Row[],
  told: Claim | null
): Lead | null {
  const partners = new Set(rows.map(({partner}) => partner.code));
  for (const back of [1, 2]) {
    const before = article.sentences[sentence.index - back];
    if (!before || sentence.paragraph - before.paragraph > 1) return null;
    if (!holds(before, TOLD)) continue;
    const mentions = partiesOf(before, article).filter((m) => !m.local);
    // "Malta was Latvia's largest source of imports": whose it is
    const owners = mentions.filter((m) => m.demonym || /^['’]s?$/.test(wordAt(before, m.last + 1)));
    const all = owners.length > 0 ? owners : mentions;
    const codes = [...new Set(all.map((m) => m.code))].filter((code) => !partners.has(code));
    const [owner] = codes;
    if (codes.length !== 1 || !owner) continue;
    const end = before.tokens.length;
    const around = {first: end, last: end, from: 0, to: end, before: null, after: null};
    const period = timeOf({...rows[0]!.figure, ...around, sentence: before}, [owner]);
    const goods = before.tokens.find((t) => GOODS_NOUNS.has(t.lower) || SOLD_GOODS.has(t.lower));
    return {owner, role: roleIn(before), goods: goods ? normalGoods(goods.lower) : "all", sentence: before, period}; // prettier-ignore
  }
  return told && ofTold(sentence, rows, told);
}

function roleIn(before: AnnotatedSentence): Role | null {
  for (let k = 0; k < before.tokens.length; k++) {
    const sense = verbSense(before, k)?.is;
    const role = sense === "sell" ? "buyer" : sense === "buy" ? "seller" : roleOfWord(before, k);
    if (role) return role;
  }
  return null;
}

/** "Ghana accounted for $14m of Togolese exports. Benin ranked second with $8m": the roster goes on with what was told. */
function ofTold(sentence: AnnotatedSentence, rows: readonly Row[], told: Claim): Lead | null {
  const {exporter, importer, holder, measure, figure, goods, period} = told;
  if (measure !== "exports" && measure !== "supply") return null;
  if (sentence.index - figure.sentence.index !== 1 || sentence.paragraph !== figure.sentence.paragraph) return null; // prettier-ignore
  if (holder === "" || rows.some(({partner}) => partner.code === exporter || partner.code === importer)) return null; // prettier-ignore
  const role = holder === exporter ? "buyer" : "seller";
  return {owner: holder, role, goods, sentence: figure.sentence, period};
}
