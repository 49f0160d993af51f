/** A share of a country's need that another covers: "Qatar meets 30 per cent of the gas needs of the Emirates". */
import type {Figure} from "./figure.ts";
import {wordAt} from "./figure/words.ts";
import {type PartyMention, partiesOf} from "./places.ts";
import {type Share, type Told, complete} from "./share/complete.ts";
import {coming, covering, depending, inverted} from "./share/ways.ts";
import {wholeAfter, wholeBefore} from "./share/whole.ts";

export function shareAt(figure: Figure, told: Told | null): Share | {reason: string} | null {
  const whole = wholeAfter(figure) ?? wholeBefore(figure);
  if (!whole) return null;
  if (whole.reason) return {reason: whole.reason};
  const mentions = partiesOf(figure.sentence, figure.article);
  const inside = mentions.filter((m) => m.first >= whole.from && m.last <= whole.to);
  const reading =
    inverted(figure, mentions, inside) ??
    covering(figure, mentions, inside) ??
    coming(figure, whole, mentions, inside) ??
    depending(figure, whole, mentions, inside);
  if (reading && sources(figure, reading.exporter, mentions) > 1)
    return {reason: "more than two countries share the figure"};
  // "Brazil took 20 million cubic metres a day, or about 17 percent of all the gas it burned": of what was just told
  if (!reading && told?.sentence === figure.sentence && EQUALS.test(leadOf(figure)) && !isOfThem(figure))
    return complete(
      figure,
      whole,
      {rule: "share-equal", exporter: told.exporter, importer: told.importer},
      told
    );
  if (!reading) return whole.need ? {reason: "a share, but not of what one country gets from another"} : null;
  return complete(figure, whole, reading, told);
}

const EQUALS =
  /(?:\bor|\bequivalent to|\bequal to|\brepresenting|\baccounting for|\bmeeting|\bcovering|\bmaking up|\benough for|\bsome|,)(?: (?:about|around|some|nearly|roughly|over|almost|more|than|up|to|a|an))*$/;

/** "exports amounted to 812 million euros, a third of them fuels": made up of what was told, no need that is met. */
const isOfThem = ({sentence, last}: Figure): boolean =>
  wordAt(sentence, last + 1) === "of" && /^(?:them|it|this|these|that|which|those)$/.test(wordAt(sentence, last + 2)); // prettier-ignore

const leadOf = ({sentence, first}: Figure): string =>
  sentence.tokens
    .slice(Math.max(0, first - 7), first)
    .map((t) => t.lower)
    .join(" ");

/** Countries joined with the one that sells: "relied on Russia and Ukraine for 80 per cent". */
function sources({sentence}: Figure, exporter: string | null, mentions: readonly PartyMention[]): number {
  const at = mentions.findIndex((m) => m.code === exporter);
  const [one, next, previous] = [mentions[at], mentions[at + 1], mentions[at - 1]];
  if (!one) return 1;
  const joined = (a: PartyMention, b: PartyMention) =>
    a.code !== b.code && b.first - a.last === 2 && /^(?:and|or|,|&)$/.test(wordAt(sentence, a.last + 1));
  return (
    1 +
    Number(next !== undefined && joined(one, next)) +
    Number(previous !== undefined && joined(previous, one))
  );
}
