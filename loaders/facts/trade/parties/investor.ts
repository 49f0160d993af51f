/** Who invests where, told by the word "investor". */
import type {Anchor} from "../anchor/shape.ts";
import type {Figure} from "../figure.ts";
import {textOf} from "../figure/words.ts";
import {partiesOf} from "../places.ts";
import type {Parties} from "./shape.ts";

/** "Singapore is the largest foreign investor in Indonesia, with investments of US$15.4 billion". */
export function investorOf({sentence, from}: Figure, anchor: Pick<Anchor, "token">): Parties | null {
  const at = sentence.tokens.findIndex(
    (t, k) =>
      k >= Math.max(0, from - 40) &&
      k !== anchor.token &&
      (/^(?:investor|investors|creditor|lender)$/.test(t.lower) ||
        // "the largest source of foreign investment in Laos"
        (t.lower === "source" && /\binvestments?\b/.test(textOf(sentence, k + 1, k + 5))))
  );
  if (at < 0) return null;
  const mentions = partiesOf(sentence);
  const host =
    mentions.find((m) => m.first > at && m.preposition === "in") ??
    mentions.findLast((m) => m.last < at && m.first > from + 1);
  const holder = mentions.findLast((m) => m.last < at && m !== host && m.preposition === "");
  return host && holder && host.code !== holder.code
    ? {exporter: holder.code, importer: host.code, doubts: [], naming: []}
    : null;
}
