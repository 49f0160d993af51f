/** The same measure with other parties: "to the UAE they climbed to", "those of Brazil to Uruguay". */
import {MEASURING} from "../../../lexicon/trade.ts";
import {weightier} from "../../parties.ts";
import {verbBefore} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf, wordAt} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import type {Claim} from "./claim.ts";

/** "exports to China fell to $2.7bn; to the UAE they climbed to $2.1bn", "and that from Belgium 22 per cent": the same with another partner. */
export function swapped(
  figure: Figure,
  {exporter, importer, holder, measure}: Claim
): {exporter: string; importer: string} | null {
  const {article, sentence, from, first} = figure;
  const start = Math.max(from, figure.before ? figure.before.last + 1 : 0);
  const mention = partiesOf(sentence, article).findLast((m) => m.first >= start && m.last < first);
  if (!mention || [exporter, importer].includes(mention.code)) return null;
  // "auditors from Oslo put the figure at": who reckons
  if (sentence.verbs.some((v) => v.first > mention.last && v.first - mention.last <= 2 && RECKONING.test(v.lemma))) return null; // prettier-ignore
  // "126 billion shillings' worth, against Pakistan's 65.7 billion"
  const owns = /^['’]s?$/.test(wordAt(sentence, mention.last + 1)) && first - mention.last <= 2;
  if (owns && measure !== "trade" && holder !== "")
    return holder === importer ? {exporter, importer: mention.code} : {exporter: mention.code, importer};
  if (measure === "share" || mention.preposition === "from") return {exporter: mention.code, importer};
  if (mention.preposition === "to") return {exporter, importer: mention.code};
  if (mention.preposition !== "with") return null;
  // "trade between Egypt and Sudan fell to $1.1bn. With South Sudan the exchange does not exceed": that of the one whom the article is about
  const home = holder || weightier(article, exporter, importer);
  const pair = [home, mention.code];
  if (measure === "trade") return {exporter: [...pair].sort()[0]!, importer: [...pair].sort()[1]!};
  return holder === exporter ? {exporter, importer: mention.code} : {exporter: mention.code, importer};
}

const RECKONING = /^(?:put|place|reckon|estimate|calculate|say|report|believe|think)$/;

/** "Uruguay's sales to Brazil came to $2.1bn, those of Brazil to Uruguay to $1.9bn": noun and verb are left out. */
export function gapped(
  {article, sentence, first, before}: Figure,
  told: Claim
): {exporter: string; importer: string} | null {
  if (!before || before !== told.figure || !/^(?:exports|supply)$/.test(told.measure)) return null;
  const [one, ...others] = partiesOf(sentence, article).filter(
    (m) => m.first > before.last && m.last < first
  );
  // "Tanzania's exports to Oman stood at $96m, and Kenya's at just under $40m"
  const left = one && others.length === 0 ? textOf(sentence, one.last + 1, first - 1) : "";
  if (one && /^['’]s? (?:at|to|were|was|came to|stood at)(?: (?:just|about|some|around|under|over|nearly|almost|a|mere))*$/.test(left) && ![told.exporter, told.importer].includes(one.code) && told.holder !== "") // prettier-ignore
    return told.holder === told.exporter ? {exporter: one.code, importer: told.importer} : {exporter: told.exporter, importer: one.code}; // prettier-ignore
  if (!/\b(?:those|that|the same) (?:of|from)\b/.test(textOf(sentence, before.last + 1, first - 1)))
    return null;
  const [owner, other, ...more] = partiesOf(sentence, article).filter(
    (m) => m.first > before.last && m.last < first
  );
  if (!owner || !other || more.length > 0 || owner.code === other.code || other.preposition !== "to")
    return null;
  return {exporter: owner.code, importer: other.code};
}

/** "Serbia's exports to Hungary were worth €1bn. Hungary's to Serbia came to €1.9bn": the noun is left out. */
export function elided(figure: Figure, told: Claim): {exporter: string; importer: string} | null {
  const {article, sentence, from} = figure;
  const verb = verbBefore(figure);
  if (!/^(?:exports|supply)$/.test(told.measure) || !verb || !MEASURING.has(verb.lemma)) return null;
  const mentions = partiesOf(sentence, article).filter((m) => m.first >= from && m.last < verb.first);
  const [owner, other, ...more] = mentions;
  if (!owner || !other || more.length > 0 || owner.code === other.code) return null;
  const link = textOf(sentence, owner.last + 1, other.first - 1).replace(/^['’]s? /, "");
  // "and those of Ecuador to Colombia reached 861 million"
  const those = /\b(?:those|that) of(?: the)?$/.test(textOf(sentence, owner.first - 3, owner.first - 1));
  if (
    !those &&
    !/^['’]s?$/.test(wordAt(sentence, owner.last + 1)) &&
    !/['’]s?$/.test(wordAt(sentence, owner.last))
  )
    return null;
  if (!/^(?:to|from)(?: the)?$/.test(link)) return null;
  return link.startsWith("to")
    ? {exporter: owner.code, importer: other.code}
    : {exporter: other.code, importer: owner.code};
}
